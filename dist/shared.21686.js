export const modules = {
  21686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  21970: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => attempt,
      Z: () => toldWait
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    async function attempt(waiting, send, once = false) {
      for (let tries = 0; ;tries++) {
        const outcome = await send();
        if (outcome.kind === "answered") return outcome.value;
        if (outcome.kind === "limited") {
          const seconds = outcome.seconds ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__.U0.untoldWait * 2 ** tries;
          if (!waiting.mayWait(seconds, tries)) throw outcome.error;
          await waiting.close(seconds);
        } else {
          if (outcome.kind === "final" || once || tries >= _limits_js__WEBPACK_IMPORTED_MODULE_0__.U0.retries) throw outcome.error;
          await waiting.pause((tries + 1) ** 2);
        }
      }
    }
    function toldWait(headers) {
      const told = Number(headers["retry-after"] ?? Number.NaN);
      if (Number.isFinite(told)) return told;
      if (String(headers["x-ratelimit-remaining"]) !== "0") return null;
      const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
      return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - Date.now() / 1e3) + 1) : null;
    }
  },
  22057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => bySeq,
      u: () => superfluous
    });
    function superfluous(index, {ttlDays, maxBytes, today}) {
      const old = [ ...index ].filter(([, entry]) => today - entry.day > ttlDays).map(([name]) => name);
      const gone = new Set(old);
      const rest = [ ...index ].filter(([name]) => !gone.has(name)).sort(leastRecentFirst);
      let bytes = rest.reduce((sum, [, entry]) => sum + entry.bytes, 0);
      for (const [name, entry] of rest) {
        if (bytes <= maxBytes) break;
        gone.add(name);
        bytes -= entry.bytes;
      }
      return [ ...gone ];
    }
    function bySeq([a, x], [b, y]) {
      return x.seq - y.seq || (a < b ? -1 : 1);
    }
    function leastRecentFirst(a, b) {
      return a[1].day - b[1].day || bySeq(a, b);
    }
  },
  36424: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A3: () => reasonOf,
      Of: () => refusalOf,
      TJ: () => limited,
      WE: () => explain,
      go: () => notPermitted,
      gz: () => failed,
      jP: () => Limited,
      lU: () => isLimited,
      mL: () => unknownToken,
      os: () => unexpected,
      y_: () => GitHubError
    });
    var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s {
      status;
      said;
      constructor(code, told) {
        super(code, told.message, told.hint);
        this.status = told.status;
        this.said = told.said;
      }
    }
    class Limited extends GitHubError {}
    const AnswerSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      status: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
      message: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      response: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        headers: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()), {}),
        data: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J())
      }))
    });
    const BodySchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      message: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      errors: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()), []), [])
    });
    const FieldErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      field: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
      code: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
      message: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), "")
    });
    function refusalOf(thrown) {
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(AnswerSchema, thrown);
      if (!parsed.success || parsed.output.response === void 0) return null;
      const {status, response} = parsed.output;
      return {
        status,
        headers: response.headers,
        said: wordsOf(response.data),
        data: response.data
      };
    }
    function wordsOf(data) {
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(BodySchema, data);
      if (!parsed.success) return "";
      const details = parsed.output.errors.map(error => {
        if (typeof error === "string") return error;
        const field = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(FieldErrorSchema, error);
        return field.success ? field.output.message || `${field.output.field} ${field.output.code}`.trim() : "";
      });
      return [ parsed.output.message, details.filter(Boolean).join("; ") ].filter(Boolean).join(": ");
    }
    function permissionsYaml(access) {
      return `permissions:\n  contents: ${access}\n  pull-requests: read`;
    }
    function notPermitted(purpose, status, said) {
      const message = `The token may not ${purpose.access === "write" ? "write" : "read"} ${purpose.asked}${told(status, said)}.`;
      return new GitHubError("no-permission", {
        message,
        hint: `Add to the job:\n${permissionsYaml(purpose.access)}`,
        status,
        said
      });
    }
    function unknownToken(purpose, status, said) {
      const message = `GitHub does not know the token${told(status, said)}, asked for ${purpose.asked}.`;
      const hint = "Check the `token` input: it may have expired, or belong to another server.";
      return new GitHubError("no-permission", {
        message,
        hint,
        status,
        said
      });
    }
    function explain(thrown, purpose) {
      if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s) return thrown;
      const refusal = refusalOf(thrown);
      if (refusal === null) return unreachable(reasonOf(thrown), purpose);
      const {status, headers, said} = refusal;
      if (status === 401) return unknownToken(purpose, status, said);
      if (isLimited(status, headers, said)) return limited(purpose, status, said);
      if (status === 403 || status === 404) return notPermitted(purpose, status, said);
      const message = `GitHub refused ${purpose.asked}${told(status, said)}.`;
      const hint = status >= 500 ? "GitHub itself has trouble: see githubstatus.com, and run the job again later." : "Nothing was changed by this request.";
      return new GitHubError(purpose.code, {
        message,
        hint,
        status,
        said
      });
    }
    function limited(purpose, status, said) {
      const message = `GitHub limits this token: no answer for ${purpose.asked}${told(status, said)}.`;
      return new Limited(purpose.code, {
        message,
        hint: "Run the job again later, or with a token of its own budget.",
        status,
        said
      });
    }
    function failed(purpose, status, said) {
      return new GitHubError(purpose.code, {
        message: `GitHub failed at ${purpose.asked}: ${[ status, said ].filter(Boolean).join(" ")}.`,
        hint: "Check the network, the proxy and the API URL, then run the job again.",
        status,
        said
      });
    }
    function unexpected(purpose, what) {
      const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${what}.`;
      const hint = "Check that the API URL is that of a GitHub server, and what a proxy answers.";
      return new GitHubError(purpose.code, {
        message,
        hint,
        status: null,
        said: ""
      });
    }
    function reasonOf(thrown) {
      const cause = thrown instanceof Error ? thrown.cause : void 0;
      return cause === void 0 || cause === null ? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown) : reasonOf(cause);
    }
    function unreachable(why, purpose) {
      const message = `GitHub could not be reached for ${purpose.asked}: ${why}.`;
      return new GitHubError(purpose.code, {
        message,
        hint: "Check the network, the proxy and the API URL, then run the job again.",
        status: null,
        said: why
      });
    }
    function isLimited(status, headers, said) {
      if (status === 429) return true;
      return status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said));
    }
    function told(status, said) {
      const parts = [ status === null ? "" : String(status), said ].filter(Boolean);
      return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
    }
  },
  46570: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ES: () => configAt,
      W1: () => configOf,
      githubOf: () => githubOf,
      Iv: () => openJob
    });
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    var system = __webpack_require__(53152);
    var seal = __webpack_require__(82591);
    var disk_store = __webpack_require__(12681);
    var external_node_fs_ = __webpack_require__(73024);
    var git_process = __webpack_require__(48390);
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
    var fragments = __webpack_require__(80362);
    var git_history = __webpack_require__(99925);
    var patches = __webpack_require__(48024);
    var fetch = __webpack_require__(66209);
    var outputs = __webpack_require__(31869);
    var no_store = __webpack_require__(70588);
    var file = __webpack_require__(25062);
    var make = __webpack_require__(12091);
    var problem = __webpack_require__(7109);
    var release_file = __webpack_require__(39850);
    var limits = __webpack_require__(8207);
    var story = __webpack_require__(95419);
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
    async function configOf(inputs, event, github) {
      const {settings, releaseFile} = await settingsOf(inputs, event, await isWholeClone(event.workspace, event.sha), github);
      return (0, make.Z)(inputs, settings, null, releaseFile);
    }
    async function configAt(commit, inputs, event, github) {
      const {settings, releaseFile, source} = await settingsOf(inputs, {
        ...event,
        baseSha: commit
      }, false, github);
      return {
        config: (0, make.Z)(inputs, settings, null, releaseFile),
        source
      };
    }
    async function githubOf(token, event, journal, signal) {
      if (token === null) return null;
      const {connectGitHub} = await Promise.all([ __webpack_require__.e(2413), __webpack_require__.e(2491), __webpack_require__.e(5597), __webpack_require__.e(9693) ]).then(__webpack_require__.bind(__webpack_require__, 5597));
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
        settings: await (0, file.Sx)(text === void 0 ? {} : await (0, file.P$)(text, path), inputs.pairs, 'Input "set"'),
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
      const {buildAsking, closed} = await Promise.all([ __webpack_require__.e(2203), __webpack_require__.e(9473), __webpack_require__.e(2486), __webpack_require__.e(1398) ]).then(__webpack_require__.bind(__webpack_require__, 52486));
      const store = await (0, disk_store.openStore)({
        dir,
        secret,
        ...config.store,
        today: (0, system.Ec)(),
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
      const {restoreStore} = await __webpack_require__.e(9994).then(__webpack_require__.bind(__webpack_require__, 69994));
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
  },
  49566: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K$: () => INDEX_FILE,
      O3: () => FILE_PATTERN,
      _M: () => writeIndex,
      cD: () => writeEntry,
      hB: () => readEntry,
      l7: () => INDEX_BYTES,
      rU: () => FILE_BYTES,
      vY: () => readIndex
    });
    var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
    var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82591);
    const FILE_BYTES = 256 * 1024;
    const UNPACKED_BYTES = 4 * 1024 * 1024;
    const INDEX_BYTES = 32 * 1024 * 1024;
    const COMPRESS_FROM_BYTES = 1024;
    const INDEX_NAME = "index";
    const INDEX_FILE = "index.json";
    const FILE_PATTERN = /^([0-9a-f]{64})\.json(\.gz)?$/;
    const natural = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0));
    const AnswerSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
      task: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([ "map", "merge", "compose", "localise", "verify", "pace" ]),
      parts: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
      context: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
      repair: valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),
      model: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
      text: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
      usage: valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
        input: natural,
        output: natural,
        cacheRead: natural,
        cacheWrite: natural
      })
    });
    const EntrySchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      format: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_seal_js__WEBPACK_IMPORTED_MODULE_1__.FORMAT),
      seq: natural,
      day: natural,
      answer: AnswerSchema
    });
    const IndexSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      format: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_seal_js__WEBPACK_IMPORTED_MODULE_1__.FORMAT),
      entries: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9a-f]{64}$/)), valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        seq: natural,
        day: natural,
        bytes: natural,
        parts: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP())
      }))
    });
    function writeEntry(name, entry, seal) {
      const sealed = Buffer.from(seal.close(name, JSON.stringify({
        format: _seal_js__WEBPACK_IMPORTED_MODULE_1__.FORMAT,
        ...entry
      })));
      const isTooLong = sealed.length > UNPACKED_BYTES;
      if (sealed.length <= COMPRESS_FROM_BYTES) return {
        file: `${name}.json`,
        bytes: sealed,
        isTooLong
      };
      return {
        file: `${name}.json.gz`,
        bytes: (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(sealed),
        isTooLong
      };
    }
    function readEntry(name, bytes, seal) {
      const text = unpacked(bytes);
      const document = text === null ? null : seal.open(name, text);
      const parsed = document === null ? null : valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(EntrySchema, parseJson(document));
      if (parsed === null || !parsed.success) return null;
      const {seq, day, answer} = parsed.output;
      return {
        seq,
        day,
        answer
      };
    }
    function writeIndex(index, seal) {
      const sorted = [ ...index ].sort(([a], [b]) => a < b ? -1 : 1);
      return seal.close(INDEX_NAME, JSON.stringify({
        format: _seal_js__WEBPACK_IMPORTED_MODULE_1__.FORMAT,
        entries: Object.fromEntries(sorted)
      }));
    }
    function readIndex(bytes, seal) {
      const document = seal.open(INDEX_NAME, bytes.toString("utf8"));
      const parsed = document === null ? null : valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(IndexSchema, parseJson(document));
      return parsed?.success === true ? new Map(Object.entries(parsed.output.entries)) : null;
    }
    function unpacked(bytes) {
      if (bytes[0] !== 31 || bytes[1] !== 139) return bytes.toString("utf8");
      try {
        return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, {
          maxOutputLength: UNPACKED_BYTES
        }).toString("utf8");
      } catch {
        return null;
      }
    }
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
  },
  66209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openFetch: () => openFetch
    });
    var _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21686);
    async function openFetch(environment) {
      const {ProxyAgent, fetch, getGlobalDispatcher} = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
      const agents = new Map;
      function agentOf(proxy) {
        const agent = agents.get(proxy) ?? new ProxyAgent(proxy);
        agents.set(proxy, agent);
        return agent;
      }
      return async (input, init) => {
        const way = (0, _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__.b)(addressOf(input), environment);
        if (way.kind === "broken") throw new TypeError(`${way.variable} is no address of a proxy`);
        return fetch(addressOf(input), {
          ...init,
          dispatcher: way.kind === "proxy" ? agentOf(way.address) : getGlobalDispatcher()
        });
      };
    }
    function addressOf(input) {
      return typeof input === "object" && "url" in input ? input.url : String(input);
    }
  },
  71670: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AV: () => indexPath,
      T8: () => removeAnswer,
      VX: () => readRegular,
      _m: () => isCode,
      f8: () => writeWhole,
      fc: () => makeFolder,
      p_: () => list,
      rp: () => removeOlder
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
    var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
    var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49566);
    const TEMPORARY = /^\.tmp-[0-9a-f]{16}$/;
    async function makeFolder(dir) {
      await makeFolders(dir);
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, ".gitignore"), "*\n", {
        flag: "wx",
        mode: 384
      }).catch(ignoreExisting);
    }
    async function makeFolders(dir) {
      const isThere = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(dir).then(status => status.isDirectory(), () => false);
      if (isThere) return;
      if ((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(dir) !== dir) await makeFolders((0, 
      node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(dir));
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(dir, {
        mode: 448
      }).catch(ignoreExisting);
    }
    async function list(dir) {
      const files = new Map;
      const leftovers = [];
      for (const found of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir, {
        withFileTypes: true
      })) {
        if (!found.isFile()) continue;
        const name = _records_js__WEBPACK_IMPORTED_MODULE_4__.O3.exec(found.name)?.[1];
        if (name !== void 0 && !files.get(name)?.endsWith(".gz")) files.set(name, found.name);
        if (TEMPORARY.test(found.name)) leftovers.push(found.name);
      }
      return {
        files,
        leftovers
      };
    }
    function readRegular(path, most) {
      try {
        if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile()) return null;
        const handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        try {
          const status = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle);
          return status.isFile() && status.size <= most ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(handle) : null;
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
      } catch (error) {
        return isCode(error, "ENOENT") ? "missing" : null;
      }
    }
    async function writeWhole(dir, file, bytes) {
      const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, `.tmp-${(0, 
      node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`);
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, bytes, {
          flag: "wx",
          mode: 384
        });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file));
      } catch (error) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(temporary).catch(() => {});
        throw error;
      }
    }
    async function removeAnswer(dir, name, except) {
      for (const file of [ `${name}.json`, `${name}.json.gz` ]) if (file !== except) await (0, 
      node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file), {
        force: true
      });
    }
    async function removeOlder(dir, files, ms) {
      for (const file of files) {
        const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0, 
        node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file)).catch(() => null);
        if (status !== null && Date.now() - status.mtimeMs > ms) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0, 
        node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file), {
          force: true
        });
      }
    }
    function indexPath(dir) {
      return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, _records_js__WEBPACK_IMPORTED_MODULE_4__.K$);
    }
    function ignoreExisting(error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
    function isCode(error, code) {
      return typeof error === "object" && error !== null && "code" in error && error.code === code;
    }
  },
  82591: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      FORMAT: () => FORMAT,
      createSeal: () => createSeal,
      secretId: () => secretId
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    const FORMAT = 1;
    const PUBLIC_SECRET = "tidings: no secret";
    function secretId(secret) {
      return derived(secret, "tidings store id", 8).toString("hex");
    }
    function derived(secret, purpose, length) {
      return Buffer.from((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", secret ?? PUBLIC_SECRET, "", `${purpose} ${FORMAT}`, length));
    }
    const HEAD = /^\{"seal":"([0-9a-f]{64})",/;
    function createSeal(secret) {
      const key = derived(secret, "tidings store seal", 32);
      function mac(name, document) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(`${FORMAT}\0${name}\0`).update(document).digest();
      }
      return {
        close: (name, document) => `{"seal":"${mac(name, document).toString("hex")}",${document.slice(1)}`,
        open(name, sealed) {
          const found = HEAD.exec(sealed);
          if (found?.[1] === void 0) return null;
          const document = `{${sealed.slice(found[0].length)}`;
          return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(found[1], "hex"), mac(name, document)) ? document : null;
        }
      };
    }
  },
  83988: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hh: () => load,
      JN: () => readAnswer,
      Zu: () => merged
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
    var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71670);
    var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49566);
    function load(dir, {files}, seal, bad) {
      const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.VX)((0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.AV)(dir), _records_js__WEBPACK_IMPORTED_MODULE_2__.l7);
      const known = bytes === null || bytes === "missing" ? null : (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.vY)(bytes, seal);
      if (known === null && bytes !== "missing") bad();
      const index = new Map;
      const rejected = [];
      for (const [name, file] of files) {
        const entry = known?.get(name) ?? indexed((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, file), name, seal);
        if (entry === null) {
          rejected.push(file);
          bad();
        } else index.set(name, entry);
      }
      const rebuilt = index.size !== (known?.size ?? 0) || [ ...index.keys() ].some(name => known?.has(name) !== true);
      return {
        index,
        rebuilt,
        rejected
      };
    }
    function indexed(path, name, seal) {
      const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.VX)(path, _records_js__WEBPACK_IMPORTED_MODULE_2__.rU);
      const entry = bytes === null || bytes === "missing" ? null : (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.hB)(name, bytes, seal);
      return entry === null ? null : {
        seq: entry.seq,
        day: entry.day,
        bytes: bytes?.length ?? 0,
        parts: entry.answer.parts
      };
    }
    function readAnswer(dir, name, seal, bad) {
      for (const file of [ `${name}.json.gz`, `${name}.json` ]) {
        const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.VX)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, file), _records_js__WEBPACK_IMPORTED_MODULE_2__.rU);
        if (bytes === "missing") continue;
        const entry = bytes === null ? null : (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.hB)(name, bytes, seal);
        if (entry === null) bad();
        return entry?.answer ?? null;
      }
      return null;
    }
    async function merged(dir, ours, seal) {
      const {files} = await (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.p_)(dir).catch(() => ({
        files: new Map
      }));
      const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.VX)((0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.AV)(dir), _records_js__WEBPACK_IMPORTED_MODULE_2__.l7);
      const theirs = bytes === null || bytes === "missing" ? null : (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.vY)(bytes, seal);
      const index = new Map;
      for (const name of files.keys()) {
        const [a, b] = [ ours.get(name), theirs?.get(name) ];
        const newer = a !== void 0 && b !== void 0 && b.seq > a.seq ? b : a ?? b;
        if (newer !== void 0) index.set(name, {
          ...newer,
          day: Math.max(a?.day ?? 0, b?.day ?? 0)
        });
      }
      return index;
    }
  },
  87067: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      QB: () => TooHeavy,
      UL: () => tooHeavy,
      d_: () => patiently,
      mX: () => judgeThrown,
      uQ: () => judgeReply
    });
    var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21970);
    var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36424);
    const ErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      message: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
      type: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), ""),
      path: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.aig() ])), [])
    });
    const BodySchema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      data: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),
      errors: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(ErrorSchema), [])
    });
    class TooHeavy extends _failure_js__WEBPACK_IMPORTED_MODULE_2__.y_ {}
    const HEAVY = /timeout on validation|something went wrong while executing|timedout|timeout|resource limits/i;
    function judgeReply(purpose, answer, headers) {
      const body = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(BodySchema, answer);
      if (!body.success) return {
        kind: "again",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.gz)(purpose, 200, "an answer that is no GraphQL")
      };
      const {data, errors} = body.output;
      const [grave] = errors.filter(error => !(error.type === "NOT_FOUND" && error.path.length > 1));
      if (grave === void 0) return {
        kind: "answered",
        value: {
          data
        }
      };
      const {type, message} = grave;
      if (type === "RATE_LIMITED" || /rate limit/i.test(message)) return {
        kind: "limited",
        seconds: (0, _attempts_js__WEBPACK_IMPORTED_MODULE_1__.Z)(headers),
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.TJ)(purpose, null, message)
      };
      if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES" || /not accessible by/i.test(message)) return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.go)(purpose, null, message)
      };
      if (type === "NOT_FOUND") return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.go)(purpose, null, message)
      };
      if (type === "RESOURCE_LIMITS_EXCEEDED" || type === "MAX_NODE_LIMIT_EXCEEDED" || HEAVY.test(message)) return {
        kind: "final",
        error: tooHeavy(purpose, 200, message)
      };
      return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.gz)(purpose, 200, message)
      };
    }
    function judgeThrown(purpose, thrown) {
      const refusal = (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.Of)(thrown);
      if (refusal === null) return {
        kind: "again",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.gz)(purpose, null, (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.A3)(thrown))
      };
      const {status, headers, said} = refusal;
      if ((0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.lU)(status, headers, said)) return {
        kind: "limited",
        seconds: (0, _attempts_js__WEBPACK_IMPORTED_MODULE_1__.Z)(headers),
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.TJ)(purpose, status, said)
      };
      if (status === 502 || status === 504) return {
        kind: "final",
        error: tooHeavy(purpose, status, said)
      };
      if (status === 401) return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.mL)(purpose, status, said)
      };
      if (status === 403 || status === 404) return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.go)(purpose, status, said)
      };
      return {
        kind: status >= 500 ? "again" : "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.gz)(purpose, status, said)
      };
    }
    async function patiently(waiting, ask) {
      for (let tries = 0; ;tries++) try {
        return await ask();
      } catch (thrown) {
        if (!(thrown instanceof TooHeavy) || tries >= _limits_js__WEBPACK_IMPORTED_MODULE_0__.U0.retries) throw thrown;
        await waiting.pause((tries + 1) ** 2);
      }
    }
    function tooHeavy(purpose, status, said) {
      return new TooHeavy(purpose.code, {
        message: `GitHub gave up on ${purpose.asked} (${status}${said === "" ? "" : ` ${said}`}).`,
        hint: "GitHub itself has trouble: see githubstatus.com, and run the job again later.",
        status,
        said
      });
    }
  },
  96622: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => createComments,
      withCommentPermission: () => withCommentPermission
    });
    var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8207);
    var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36424);
    var _graphql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87067);
    const PAGES = 10;
    const DOCUMENT = `query ($owner: String!, $name: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $name) {\nissueOrPullRequest(number: $number) { ... on Issue { comments(first: ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.U0.pageSize}, after: $after) { ...page } }\n... on PullRequest { comments(first: ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.U0.pageSize}, after: $after) { ...page } } }\n} }\nfragment page on IssueCommentConnection { nodes { body url viewerDidAuthor } pageInfo { hasNextPage endCursor } }`;
    const PageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      nodes: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        body: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        url: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        viewerDidAuthor: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()
      }))),
      pageInfo: valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        hasNextPage: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        endCursor: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
      })
    });
    const ReplySchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      repository: valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        issueOrPullRequest: valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
          comments: PageSchema
        })
      })
    });
    function idOf(url) {
      return Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? Number.NaN);
    }
    const WrittenSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      id: valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),
      body: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), ""),
      html_url: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
    }), valibot__WEBPACK_IMPORTED_MODULE_4__.pdi(({id, body, html_url: url}) => ({
      id,
      body,
      url,
      own: true
    })));
    function createComments(client, repository) {
      return new GitHubComments(client, repository);
    }
    const COMMENT_PERMISSIONS = "permissions:\n  contents: read\n  pull-requests: write";
    async function withCommentPermission(work) {
      try {
        return await work();
      } catch (thrown) {
        if (!(thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__.y_) || thrown.code !== "no-permission" || thrown.status === 401) throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("no-permission", thrown.message, `Add to the job:\n${COMMENT_PERMISSIONS}`, thrown);
      }
    }
    class GitHubComments {
      #client;
      #repository;
      constructor(client, repository) {
        this.#client = client;
        this.#repository = repository;
      }
      async list(issue) {
        const comments = [];
        let after = null;
        for (let page = 0; page < PAGES; page += 1) {
          const {nodes, pageInfo} = await this.#page(issue, after);
          for (const node of nodes) {
            if (node === null) continue;
            const {body, url, viewerDidAuthor: own} = node;
            const id = idOf(url);
            if (!Number.isNaN(id)) comments.push({
              id,
              body,
              url,
              own
            });
          }
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        return comments;
      }
      async #page(number, after) {
        const {owner, name} = this.#repository;
        const purpose = {
          asked: `the comments of #${number} in ${owner}/${name}`,
          access: "read",
          code: "github-failed"
        };
        const {data} = await (0, _graphql_js__WEBPACK_IMPORTED_MODULE_3__.d_)(this.#client.waiting, () => this.#client.graphql(purpose, DOCUMENT, {
          owner,
          name,
          number,
          after
        }));
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(ReplySchema, data);
        if (!parsed.success) throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.os)(purpose, parsed.issues[0].message);
        return parsed.output.repository.issueOrPullRequest.comments;
      }
      create(issue, body) {
        return this.#write(`a comment on #${issue}`, "POST", "issues/{issue_number}/comments", {
          issue_number: issue,
          body
        }, WrittenSchema);
      }
      update(id, body) {
        return this.#write(`comment ${id}`, "PATCH", "issues/comments/{comment_id}", {
          comment_id: id,
          body
        }, WrittenSchema);
      }
      async remove(id) {
        try {
          await this.#write(`comment ${id}`, "DELETE", "issues/comments/{comment_id}", {
            comment_id: id
          }, valibot__WEBPACK_IMPORTED_MODULE_4__.L5J());
        } catch (thrown) {
          if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s && thrown.cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__.y_ && thrown.cause.status === 404) return;
          throw thrown;
        }
      }
      #write(asked, method, path, parameters, schema) {
        const {owner, name} = this.#repository;
        return withCommentPermission(async () => {
          const {data} = await this.#client.rest({
            asked: `${asked} in ${owner}/${name}`,
            access: "write",
            code: "publish-failed",
            route: `${method} /repos/{owner}/{repo}/${path}`,
            parameters: {
              owner,
              repo: name,
              ...parameters
            },
            schema,
            once: method === "POST"
          });
          return data;
        });
      }
    }
  }
};
