export const id = 526;

export const ids = [ 526 ];

export const modules = {
  8492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => createJobJournal
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
    var _report_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7174);
    function createJobJournal() {
      return {
        step: (name, text) => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)(`${name.padEnd(7)} ${(0, 
        _report_line_js__WEBPACK_IMPORTED_MODULE_1__.K)(text)}`),
        progress: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_1__.K)(text)),
        notice: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_1__.K)(text), {
          title: "Tidings"
        }),
        warn: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_1__.K)(text), {
          title: "Tidings"
        }),
        debug: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_1__.K)(text))
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
        if (inputs.notesJson === null) abandoned = await notesFor(inputs, event, journal, signal); else await (await Promise.all([ __webpack_require__.e(88), __webpack_require__.e(265), __webpack_require__.e(502) ]).then(__webpack_require__.bind(__webpack_require__, 502))).publishFrom(inputs.notesJson, inputs, event, journal, signal);
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
      const [{run}, {finish, tellPlan}] = await Promise.all([ Promise.all([ __webpack_require__.e(88), __webpack_require__.e(432), __webpack_require__.e(265), __webpack_require__.e(33) ]).then(__webpack_require__.bind(__webpack_require__, 8033)), Promise.all([ __webpack_require__.e(88), __webpack_require__.e(265), __webpack_require__.e(502) ]).then(__webpack_require__.bind(__webpack_require__, 502)) ]);
      const {config, configSource, history, github, memory} = job;
      try {
        const outcome = await run(config, configSource, {
          history,
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
    var disk_store = __webpack_require__(5172);
    var external_node_fs_ = __webpack_require__(3024);
    var process = __webpack_require__(8390);
    async function isWholeClone(dir, sha) {
      if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(dir, ".git"))) return false;
      const place = {
        dir,
        signal: null
      };
      try {
        const [shallow, up] = (await (0, process.q_)(place, [ "rev-parse", "--is-shallow-repository", "--show-cdup" ])).split("\n");
        if (shallow !== "false" || up !== "") return false;
        await (0, process.q_)(place, [ "cat-file", "-e", `${sha}^{commit}` ]);
        return true;
      } catch {
        return false;
      }
    }
    var git_history = __webpack_require__(4709);
    var outputs = __webpack_require__(1869);
    var no_store = __webpack_require__(588);
    var file = __webpack_require__(9950);
    var make = __webpack_require__(5458);
    var problem = __webpack_require__(7109);
    var limits = __webpack_require__(8207);
    var story = __webpack_require__(5419);
    const RANGE_EVENTS = [ "push", "release", "workflow_dispatch", "repository_dispatch", "schedule", "create", "workflow_call" ];
    async function openJob(inputs, event, journal, signal) {
      if (inputs.to === null && !RANGE_EVENTS.includes(event.name)) throw (0, problem.M)("to", `is empty, and the event ${event.name} names no release`, "Give `to` (and `from` where it should not be found).");
      if (inputs.credentials.token === null && inputs.release !== "none" && inputs.dryRun === "false") throw (0, 
      problem.M)("token", `is empty, and "release" is "${inputs.release}"`, "Leave `token` at its default, or use `release: none`.");
      const cloned = await isWholeClone(event.workspace, event.sha);
      const github = await githubOf(inputs.credentials.token, event, journal, signal);
      const history = cloned ? await (0, git_history.B)(event.workspace, {
        signal
      }) : remoteHistory(github);
      const {settings, source} = await settingsOf(inputs, event, cloned, github);
      const given = (0, make.Z)(inputs, settings);
      const config = {
        ...given,
        to: given.to ?? event.tag ?? event.sha
      };
      return {
        config,
        configSource: (0, story.Xv)(source, config.models, modelHost(inputs, event), config.budget.cost),
        history,
        github,
        memory: openMemory(config, inputs, event, journal, signal)
      };
    }
    async function githubOf(token, event, journal, signal) {
      if (token === null) return null;
      const {connectGitHub} = await Promise.all([ __webpack_require__.e(239), __webpack_require__.e(553) ]).then(__webpack_require__.bind(__webpack_require__, 3553));
      return connectGitHub(event.repository, {
        token,
        apiUrl: event.apiUrl,
        journal,
        signal
      });
    }
    function remoteHistory(github) {
      if (github !== null) return github.history;
      throw (0, problem.M)("token", "is empty and there is no complete checkout", "Leave `token` at its default, or check out with `fetch-depth: 0` first.");
    }
    async function settingsOf(inputs, event, cloned, github) {
      const path = inputs.configPath;
      const fromClone = cloned && event.baseSha === null;
      const text = fromClone ? await fileOrNull((0, external_node_path_.join)(event.workspace, path)) : await (github?.readFile(path, event.baseSha ?? event.sha)) ?? null;
      if (text !== null) return {
        settings: await (0, file.P$)(text, path),
        source: path
      };
      if (path !== ".github/tidings.yml") throw (0, problem.M)("config", `names ${path}, which is not there`, "Give the path of a file in the repository.");
      return {
        settings: {},
        source: "defaults (no .github/tidings.yml)"
      };
    }
    async function fileOrNull(path) {
      try {
        return await (0, promises_.readFile)(path, "utf8");
      } catch {
        return null;
      }
    }
    function modelHost({credentials, maxCost}, event) {
      return credentials.anthropic === null || event.untrusted || maxCost === 0 ? null : credentials.gateway.baseUrl;
    }
    async function openMemory(config, inputs, event, journal, signal) {
      const {credentials} = inputs;
      const nobody = {
        store: no_store.I,
        asking: null,
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
      const abandoned = secret === null ? sayNoCache(journal) : await restore({
        dir,
        keyPrefix: `tidings-v1-${(0, seal.Ku)(secret)}-`,
        restoredKey: null
      }, config, event, journal);
      const {buildAsking, closed} = await Promise.all([ __webpack_require__.e(203), __webpack_require__.e(738) ]).then(__webpack_require__.bind(__webpack_require__, 5738));
      const store = await (0, disk_store.C)({
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
        abandoned,
        close: () => closed(asking, store)
      };
    }
    function sayNoCache(journal) {
      journal.notice('With federation there is no stable secret to seal answers with, so they are not kept in the Actions cache. Set the input "cache-secret" to keep them.');
      return false;
    }
    async function restore(kept, config, event, journal) {
      (0, outputs.$b)("store", JSON.stringify(kept));
      const {restoreStore} = await __webpack_require__.e(679).then(__webpack_require__.bind(__webpack_require__, 7679));
      const restored = await restoreStore({
        ...kept,
        workspace: event.workspace,
        timeoutMs: limits.Xd.callMs,
        maxBytes: config.store.maxBytes,
        warn: journal.warn
      });
      (0, outputs.$b)("store", JSON.stringify({
        ...kept,
        restoredKey: restored.key
      }));
      return restored.abandoned;
    }
  }
};