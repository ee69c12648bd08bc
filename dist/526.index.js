export const id = 526;

export const ids = [ 526, 209 ];

export const modules = {
  6209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openFetch: () => openFetch
    });
    var _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1686);
    async function openFetch(environment) {
      if (!(0, _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__.p)(environment)) return globalThis.fetch;
      const {ProxyAgent, fetch} = await __webpack_require__.e(752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
      const agents = new Map;
      function agentOf(proxy) {
        const agent = agents.get(proxy) ?? new ProxyAgent(proxy);
        agents.set(proxy, agent);
        return agent;
      }
      return async (input, init) => {
        const way = (0, _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__.b)(input instanceof Request ? input.url : String(input), environment);
        if (way.kind === "broken") throw new TypeError(`${way.variable} is no address of a proxy`);
        return way.kind === "direct" ? globalThis.fetch(input, init) : fetch(input, {
          ...init,
          dispatcher: agentOf(way.address)
        });
      };
    }
  },
  8492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => createJobJournal
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
    var _report_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7174);
    var _report_sparse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(608);
    const PROGRESS_MS = 5e3;
    function createJobJournal(now = Date.now) {
      const isTime = (0, _report_sparse_js__WEBPACK_IMPORTED_MODULE_1__.l)(now, PROGRESS_MS);
      const step = (name, text) => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)(`${name.padEnd(7)} ${(0, 
      _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(text)}`);
      return {
        step,
        progress(text) {
          if (isTime()) step("...", text);
        },
        notice: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(text), {
          title: "Tidings"
        }),
        warn: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(text), {
          title: "Tidings"
        }),
        debug: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(text)),
        details(title, lines) {
          if (!(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__._o)()) return;
          (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(title));
          for (const line of lines) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)(`  ${(0, 
          _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(line)}`);
          (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.N4)();
        }
      };
    }
  },
  1869: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $b: () => keepForPost,
      EE: () => keptForPost,
      Kn: () => writeOutputs,
      Sy: () => writeSummary,
      TF: () => annotateError,
      _M: () => identityToken,
      vy: () => failStep
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
    var _report_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7174);
    function writeOutputs(outputs) {
      for (const [name, value] of Object.entries(outputs)) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)(name, value);
    }
    async function writeSummary(markdown) {
      await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(markdown, true).write();
    }
    function keepForPost(name, value) {
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ)(name, value);
    }
    function keptForPost(name) {
      return (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)(name);
    }
    function failStep(message, hint) {
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.C1)(`${(0, _report_line_js__WEBPACK_IMPORTED_MODULE_1__.K)(message)} ${(0, 
      _report_line_js__WEBPACK_IMPORTED_MODULE_1__.K)(hint)}`.trim());
    }
    function annotateError(message, hint) {
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3)(`${(0, _report_line_js__WEBPACK_IMPORTED_MODULE_1__.K)(message)} ${(0, 
      _report_line_js__WEBPACK_IMPORTED_MODULE_1__.K)(hint)}`, {
        title: "Tidings"
      });
    }
    function identityToken(audience) {
      return (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.V9)(audience);
    }
  },
  1686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => wayTo,
      p: () => namesProxy
    });
    function namesProxy(environment) {
      return settingOf("HTTPS_PROXY", environment) !== null || settingOf("HTTP_PROXY", environment) !== null;
    }
    function wayTo(address, environment) {
      const url = new URL(address);
      const plain = settingOf("HTTP_PROXY", environment);
      const setting = url.protocol === "https:" ? settingOf("HTTPS_PROXY", environment) ?? plain : plain;
      if (setting === null) return {
        kind: "direct",
        by: null
      };
      if (isExempt(url, settingOf("NO_PROXY", environment)?.value ?? "")) return {
        kind: "direct",
        by: "NO_PROXY"
      };
      const {variable, value} = setting;
      const whole = value.includes("://") ? value : `http://${value}`;
      return URL.canParse(whole) && /^https?:/.test(whole) ? {
        kind: "proxy",
        variable,
        address: whole
      } : {
        kind: "broken",
        variable
      };
    }
    function settingOf(name, environment) {
      const variable = [ name.toLowerCase(), name ].find(one => (environment[one] ?? "").trim() !== "");
      return variable === void 0 ? null : {
        variable,
        value: (environment[variable] ?? "").trim()
      };
    }
    function isExempt(url, list) {
      const host = url.hostname.toLowerCase();
      const port = url.port || (url.protocol === "https:" ? "443" : "80");
      return list.split(/[,\s]+/).some(entry => {
        const [, name = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (name === "" || only !== void 0 && only !== port) return false;
        const domain = name.replace(/^\*?\.?/, "");
        return domain === "" || host.endsWith(`.${domain}`) || host === domain && !/^[.*]/.test(name);
      });
    }
  },
  4526: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var system = __webpack_require__(3152);
    var external_node_fs_ = __webpack_require__(3024);
    var dist = __webpack_require__(7934);
    var errors = __webpack_require__(452);
    const payloadSchema = dist.Ikc({
      repository: dist.lqM(dist.Ikc({
        default_branch: dist.lqM(dist.YjP())
      })),
      release: dist.lqM(dist.Ikc({
        tag_name: dist.YjP()
      })),
      pull_request: dist.lqM(dist.Ikc({
        base: dist.Ikc({
          sha: dist.YjP()
        }),
        head: dist.Ikc({
          repo: dist.cl6(dist.Ikc({
            full_name: dist.YjP()
          }))
        })
      })),
      workflow_run: dist.lqM(dist.Ikc({
        head_repository: dist.cl6(dist.Ikc({
          full_name: dist.YjP()
        }))
      }))
    });
    const STRANGERS_MAY_START = [ "pull_request_target", "issue_comment", "issues", "discussion", "discussion_comment", "fork", "watch" ];
    function readEvent(env) {
      const need = name => {
        const value = env[name];
        if (!value) throw new errors.$s("bad-input", `The environment has no ${name}.`, "Run this file as a step of a GitHub Actions job, or use the command `tidings`.");
        return value;
      };
      const payload = readPayload(env.GITHUB_EVENT_PATH);
      const [owner = "", name = ""] = need("GITHUB_REPOSITORY").split("/");
      const ref = need("GITHUB_REF");
      return {
        name: need("GITHUB_EVENT_NAME"),
        repository: {
          owner,
          name,
          server: env.GITHUB_SERVER_URL ?? "https://github.com"
        },
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        ref,
        sha: need("GITHUB_SHA"),
        actor: env.GITHUB_ACTOR ?? "",
        baseSha: payload.pull_request?.base.sha ?? null,
        defaultBranch: payload.repository?.default_branch ?? null,
        tag: payload.release?.tag_name ?? (ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null),
        untrusted: isUntrusted(need("GITHUB_EVENT_NAME"), payload, `${owner}/${name}`),
        workspace: need("GITHUB_WORKSPACE"),
        temp: need("RUNNER_TEMP")
      };
    }
    function readPayload(path) {
      if (!path) return {};
      const parsed = dist.xLC(payloadSchema, JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8")));
      return parsed.success ? parsed.output : {};
    }
    function isUntrusted(event, payload, own) {
      if (STRANGERS_MAY_START.includes(event)) return true;
      const head = payload.pull_request ? payload.pull_request.head.repo : payload.workflow_run?.head_repository;
      return (payload.pull_request !== void 0 || payload.workflow_run !== void 0) && head?.full_name !== own;
    }
    var core = __webpack_require__(3838);
    var gateway = __webpack_require__(7880);
    var config_inputs = __webpack_require__(6097);
    const SECRETS = [ "token", "anthropic-api-key", "cache-secret" ];
    function readInputs() {
      const raw = Object.fromEntries(config_inputs.Q.map(name => [ name, (0, core.V4)(name, {
        trimWhitespace: false
      }) ]));
      for (const name of SECRETS) for (const line of (raw[name] ?? "").split(/\r?\n/)) if (line.trim() !== "") (0, 
      core.Pq)(line.trim());
      for (const value of (0, gateway.n)(raw["anthropic-base-url"] ?? "")) (0, core.Pq)(value);
      return raw;
    }
    var runner_journal = __webpack_require__(8492);
    var outputs = __webpack_require__(1869);
    var lib_job = __webpack_require__(6570);
    async function main() {
      const journal = (0, runner_journal.F)();
      const signal = stopOnSignals(journal);
      let abandoned = false;
      try {
        const inputs = (0, config_inputs.T)(readInputs());
        const event = readEvent(process.env);
        if (inputs.notesJson === null) abandoned = await notesFor(inputs, event, journal, signal); else await (await Promise.all([ __webpack_require__.e(88), __webpack_require__.e(597), __webpack_require__.e(249) ]).then(__webpack_require__.bind(__webpack_require__, 9249))).publishFrom(inputs.notesJson, inputs, event, journal, signal);
      } catch (thrown) {
        const {message, hint} = (0, errors.Zw)(thrown);
        (0, outputs.vy)(message, hint);
      }
      if (abandoned || signal.aborted) process.exit();
    }
    function stopOnSignals(journal) {
      const controller = new AbortController;
      for (const [name, code] of [ [ "SIGINT", 130 ], [ "SIGTERM", 143 ] ]) process.on(name, () => {
        if (controller.signal.aborted) return;
        process.exitCode = code;
        journal.warn("The job is being cancelled. What was answered so far is kept for the next run.");
        controller.abort();
      });
      return controller.signal;
    }
    async function notesFor(inputs, event, journal, signal) {
      const job = await (0, lib_job.I)(inputs, event, journal, signal);
      const [{run}, {finish, tellPlan}] = await Promise.all([ Promise.all([ __webpack_require__.e(88), __webpack_require__.e(432), __webpack_require__.e(597), __webpack_require__.e(354), __webpack_require__.e(857) ]).then(__webpack_require__.bind(__webpack_require__, 3354)), Promise.all([ __webpack_require__.e(88), __webpack_require__.e(597), __webpack_require__.e(249) ]).then(__webpack_require__.bind(__webpack_require__, 9249)) ]);
      const {config, configSource, history, diffs, fragments, github, memory} = job;
      try {
        const outcome = await run(config, configSource, {
          history,
          diffs,
          fragments,
          pulls: github?.pulls ?? null,
          repository: event.repository,
          memory,
          journal,
          clock: system.m,
          signal
        });
        if (outcome.state === "planned") await tellPlan(outcome); else await finish(outcome, job, event, journal);
      } finally {
        await (await memory).close();
      }
      return (await memory).abandoned;
    }
  },
  6570: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => githubOf,
      I: () => openJob
    });
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var system = __webpack_require__(3152);
    var seal = __webpack_require__(2591);
    var disk_store = __webpack_require__(2681);
    var external_node_fs_ = __webpack_require__(3024);
    var git_process = __webpack_require__(8390);
    async function isWholeClone(dir, sha) {
      if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(dir, ".git"))) return false;
      const place = {
        dir,
        signal: null
      };
      try {
        const [shallow, up] = (await (0, git_process.q_)(place, [ "rev-parse", "--is-shallow-repository", "--show-cdup" ])).split("\n");
        if (shallow !== "false" || up !== "") return false;
        await (0, git_process.q_)(place, [ "cat-file", "-e", `${sha}^{commit}` ]);
        return true;
      } catch {
        return false;
      }
    }
    var fragments = __webpack_require__(362);
    var git_history = __webpack_require__(9925);
    var patches = __webpack_require__(8024);
    var fetch = __webpack_require__(6209);
    var outputs = __webpack_require__(1869);
    var no_store = __webpack_require__(588);
    var file = __webpack_require__(9950);
    var make = __webpack_require__(2091);
    var problem = __webpack_require__(7109);
    var release_file = __webpack_require__(9850);
    var limits = __webpack_require__(8207);
    var story = __webpack_require__(5419);
    const RANGE_EVENTS = [ "push", "release", "workflow_dispatch", "repository_dispatch", "schedule", "create", "workflow_call" ];
    async function openJob(inputs, event, journal, signal) {
      if (inputs.to === null && !RANGE_EVENTS.includes(event.name)) throw (0, problem.M)("to", `is empty, and the event ${event.name} names no release`, "Give `to` (and `from` where it should not be found).");
      if (inputs.credentials.token === null && inputs.release !== "none" && inputs.dryRun === "false") throw (0, 
      problem.M)("token", `is empty, and "release" is "${inputs.release}"`, "Leave `token` at its default, or use `release: none`.");
      const cloned = await isWholeClone(event.workspace, event.sha);
      const github = await githubOf(inputs.credentials.token, event, journal, signal);
      if (!cloned) github?.history.foresee(inputs.from, inputs.to ?? event.tag ?? event.sha);
      const {history, diffs, fragments} = cloned ? await cloneOf(event.workspace, signal) : remoteHistory(github);
      const {settings, releaseFile, source, unlabelled} = await settingsOf(inputs, event, cloned, github);
      if (unlabelled !== null) journal.notice((0, story.k9)(unlabelled));
      const given = (0, make.Z)(inputs, settings, null, releaseFile);
      const config = {
        ...given,
        to: given.to ?? event.tag ?? event.sha
      };
      return {
        config,
        configSource: (0, story.Xv)(source, config.models, modelHost(inputs, event), config.budget.cost),
        history,
        diffs,
        fragments,
        github,
        memory: openMemory(config, inputs, event, journal, signal)
      };
    }
    async function githubOf(token, event, journal, signal) {
      if (token === null) return null;
      const {connectGitHub} = await Promise.all([ __webpack_require__.e(413), __webpack_require__.e(491), __webpack_require__.e(76) ]).then(__webpack_require__.bind(__webpack_require__, 8076));
      return connectGitHub(event.repository, {
        token,
        apiUrl: event.apiUrl,
        journal,
        signal,
        fetch: await (0, fetch.openFetch)(process.env)
      });
    }
    async function cloneOf(dir, signal) {
      return {
        history: await (0, git_history.B)(dir, {
          signal
        }),
        diffs: (0, patches.D)(dir, {
          signal
        }),
        fragments: (0, fragments.m)(dir, {
          signal
        })
      };
    }
    function remoteHistory(github) {
      if (github !== null) return github;
      throw (0, problem.M)("token", "is empty and there is no complete checkout", "Leave `token` at its default, or check out with `fetch-depth: 0` first.");
    }
    async function settingsOf(inputs, event, cloned, github) {
      const path = inputs.configPath;
      const paths = [ path, ...release_file.yP ];
      const fromClone = cloned && event.baseSha === null;
      const texts = fromClone ? await filesIn(event.workspace, paths) : await (github?.readFiles(paths, event.baseSha ?? event.sha));
      const text = texts?.get(path);
      if (text === void 0 && path !== ".github/tidings.yml") throw (0, problem.M)("config", `names ${path}, which is not there`, "Give the path of a file in the repository.");
      const release = await (0, release_file.WA)(texts ?? new Map);
      const own = text === void 0 ? "defaults (no .github/tidings.yml)" : path;
      return {
        settings: text === void 0 ? {} : await (0, file.P$)(text, path),
        releaseFile: release?.file ?? null,
        source: release === null || github === null ? own : `${own}, ${release.path}`,
        unlabelled: github === null ? release?.path ?? null : null
      };
    }
    async function filesIn(folder, paths) {
      const texts = await Promise.all(paths.map(path => (0, promises_.readFile)((0, external_node_path_.join)(folder, path), "utf8").catch(() => null)));
      return new Map(paths.flatMap((path, at) => texts[at] == null ? [] : [ [ path, texts[at] ] ]));
    }
    function modelHost({credentials, maxCost}, event) {
      return credentials.anthropic === null || event.untrusted || maxCost === 0 ? null : credentials.gateway.baseUrl;
    }
    async function openMemory(config, inputs, event, journal, signal) {
      const {credentials} = inputs;
      const nobody = {
        store: no_store.I,
        asking: null,
        restored: null,
        abandoned: false,
        close: async () => {}
      };
      if (credentials.anthropic === null) return nobody;
      if (event.untrusted) {
        journal.notice(`The event ${event.name} can be started by strangers, so the model is not asked: the deterministic writer writes the notes.`);
        return nobody;
      }
      const secret = credentials.cacheSecret ?? (credentials.anthropic.kind === "key" ? credentials.anthropic.key : null);
      const dir = (0, external_node_path_.join)(event.temp, "tidings-store");
      const {restored, abandoned} = secret === null ? sayNoCache(journal) : await restore({
        dir,
        keyPrefix: `tidings-v1-${(0, seal.secretId)(secret)}-`,
        restoredKey: null
      }, config, event, journal, signal);
      const {buildAsking, closed} = await Promise.all([ __webpack_require__.e(203), __webpack_require__.e(760), __webpack_require__.e(718) ]).then(__webpack_require__.bind(__webpack_require__, 2760));
      const store = await (0, disk_store.openStore)({
        dir,
        secret,
        ...config.store,
        today: (0, system.E)(),
        warn: journal.warn
      });
      const asking = await buildAsking({
        config,
        credentials,
        store,
        journal,
        signal,
        identityToken: outputs._M
      });
      return {
        store,
        asking,
        restored,
        abandoned,
        close: () => closed(asking, store)
      };
    }
    function sayNoCache(journal) {
      journal.notice('With federation there is no stable secret to seal answers with, so they are not kept in the Actions cache. Set the input "cache-secret" to keep them.');
      return {
        restored: null,
        abandoned: false
      };
    }
    async function restore(kept, config, event, journal, signal) {
      (0, outputs.$b)("store", JSON.stringify(kept));
      const {restoreStore} = await __webpack_require__.e(994).then(__webpack_require__.bind(__webpack_require__, 9994));
      const {key, available, abandoned, restoredBytes, requests} = await restoreStore({
        ...kept,
        workspace: event.workspace,
        patience: limits.Xd.patience,
        signal,
        maxBytes: config.store.maxBytes,
        warn: journal.warn
      });
      (0, outputs.$b)("store", available ? JSON.stringify({
        ...kept,
        restoredKey: key
      }) : "");
      return {
        restored: available ? {
          bytes: restoredBytes,
          requests
        } : null,
        abandoned
      };
    }
  }
};