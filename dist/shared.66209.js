export const modules = {
  66209: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      NotSent: () => NotSent,
      openFetch: () => openFetch
    });
    var _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21686);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
    const TUNNEL_MS = 15e3;
    const NOBODY = Buffer.from(":").toString("base64");
    class NotSent extends TypeError {
      unsent=true;
      code;
      proxyStatus;
      constructor(message, proxyStatus, behind, cause = null) {
        super(message, cause === null ? {} : {
          cause
        });
        this.code = codeOf(behind);
        this.proxyStatus = proxyStatus;
      }
    }
    function openFetch(environment) {
      const agents = new Map;
      return async (input, init) => {
        const address = addressOf(input);
        const way = (0, _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__.bj)(address, environment);
        if (way.kind === "broken") throw (0, _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__.Cg)(way.variable);
        const undici = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        let sent = false;
        const begins = () => {
          sent = true;
        };
        const agent = way.kind === "direct" ? undici.getGlobalDispatcher() : agentOf(way.address, undici, agents);
        const dispatcher = agent.compose(dispatch => (options, handler) => dispatch(options, listening(handler, begins)));
        try {
          return await undici.fetch(address, {
            ...init,
            dispatcher
          });
        } catch (thrown) {
          if (sent || init?.signal?.aborted === true) throw thrown;
          throw notSent(thrown, way);
        }
      };
    }
    function agentOf(address, {Pool, ProxyAgent}, agents) {
      const known = agents.get(address);
      if (known !== void 0) return known;
      const {username, password} = new URL(address);
      const login = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64");
      const agent = new ProxyAgent({
        uri: address,
        ...login === NOBODY ? {} : {
          token: `Basic ${login}`
        },
        clientFactory: (origin, options) => new Pool(origin, {
          ...options,
          headersTimeout: TUNNEL_MS
        }).compose(dispatch => (request, handler) => dispatch(request, ended(handler)))
      });
      agents.set(address, agent);
      return agent;
    }
    function ended(handler) {
      return {
        ...listening(handler, () => {}),
        onError: error => handler.onError?.(codeOf(error) === "UND_ERR_SOCKET" ? new Error(error.message) : error)
      };
    }
    function listening(handler, begins) {
      return {
        onConnect(abort) {
          begins();
          handler.onConnect?.(abort);
        },
        onError: error => handler.onError?.(error),
        onUpgrade: (status, headers, socket) => handler.onUpgrade?.(status, headers, socket),
        onResponseStarted: () => handler.onResponseStarted?.(),
        onHeaders: (status, headers, resume, text) => handler.onHeaders?.(status, headers, resume, text) ?? true,
        onData: chunk => handler.onData?.(chunk) ?? true,
        onComplete: trailers => handler.onComplete?.(trailers),
        onBodySent: (size, total) => handler.onBodySent?.(size, total)
      };
    }
    function notSent(thrown, way) {
      const causes = causesOf(thrown);
      const innermost = causes.at(-1);
      if (way.kind !== "proxy") return new NotSent((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown), null, innermost, causes.at(1) ?? null);
      const proxy = `the proxy ${(0, _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__.qb)(way.address)} (${way.variable})`;
      const status = causes.map(each => /Proxy response \((\d{3})\)/.exec((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(each))?.[1]).find(found => found !== void 0);
      if (status === void 0) return new NotSent(`No connection through ${proxy}: ${(0, 
      _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(innermost)}`, null, innermost);
      const says = status === "407" ? "wants a login" : "refuses the connection";
      return new NotSent(`${proxy.replace(/^t/, "T")} ${says} (${status})`, Number(status), null);
    }
    function codeOf(error) {
      return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
    }
    function causesOf(error) {
      const isError = typeof error === "object" && error !== null && "cause" in error;
      return isError && error.cause != null ? [ error, ...causesOf(error.cause) ] : [ error ];
    }
    function decoded(text) {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    }
    function addressOf(input) {
      return typeof input === "object" && "url" in input ? input.url : String(input);
    }
  }),
  89023: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      sR: () => CONFIG_INPUT,
      Nc: () => beginJob,
      l$: () => checkWays,
      githubOf: () => githubOf,
      i1: () => isCloned,
      Kv: () => jobIdentity,
      dv: () => leaving,
      cy: () => readsCheckout
    });
    var external_node_fs_ = __webpack_require__(73024);
    var external_node_path_ = __webpack_require__(76760);
    var promises_ = __webpack_require__(58500);
    var github_client = __webpack_require__(22491);
    var content = __webpack_require__(18315);
    var github_history = __webpack_require__(61886);
    function reachGitHub(repository, options) {
      const client = (0, github_client.U)(options);
      const history = (0, github_history._)(client, repository);
      return {
        history,
        readFiles: (paths, ref) => (0, content.n)(client, repository, paths, ref),
        rest: async () => (await Promise.all([ __webpack_require__.e(1145), __webpack_require__.e(4487) ]).then(__webpack_require__.bind(__webpack_require__, 34487))).allOf(client, history, repository)
      };
    }
    var fetch = __webpack_require__(66209);
    var outputs = __webpack_require__(31869);
    var problem = __webpack_require__(7109);
    var proxy = __webpack_require__(21686);
    var settings_files = __webpack_require__(58363);
    const CONFIG_INPUT = 'Input "config"';
    const TURNS = 5;
    const RANGE_EVENTS = [ "push", "release", "workflow_dispatch", "repository_dispatch", "schedule", "create", "workflow_call" ];
    async function beginJob(inputs, event, journal, signal) {
      if (inputs.to === null && !RANGE_EVENTS.includes(event.name)) throw (0, problem.M)("to", `is empty, and the event ${event.name} names no release`, "Give `to` (and `from` where it should not be found).");
      if (inputs.credentials.token === null && inputs.release !== "none" && inputs.dryRun === "false") throw (0, 
      problem.M)("token", `is empty, and "release" is "${inputs.release}"`, "Leave `token` at its default, or use `release: none`.");
      if (inputs.pairs.length > 0) await (await __webpack_require__.e(5062).then(__webpack_require__.bind(__webpack_require__, 25062))).checkPairs(inputs.pairs, CONFIG_INPUT);
      const cloned = await isCloned(event);
      const reach = reachOf(inputs.credentials.token, event, journal, signal);
      const [from, to] = [ inputs.from, inputs.to ?? event.tag ];
      if (!cloned) reach?.history.foresee(from, to ?? event.sha);
      if (from === null && to === null && reach !== null) await leaving();
      const files = readsCheckout(cloned, event) ? null : reach?.readFiles((0, settings_files.p)(inputs), event.baseSha ?? event.sha) ?? null;
      files?.catch(() => {});
      if (reach !== null) await leaving();
      return {
        cloned,
        named: !cloned && from !== null,
        reach,
        files
      };
    }
    function readsCheckout(cloned, {baseSha}) {
      return cloned && baseSha === null;
    }
    function checkWays({credentials: {token, anthropic, gateway}}, event) {
      const {ACTIONS_RESULTS_URL: cache = "", ACTIONS_ID_TOKEN_REQUEST_URL: identity = ""} = process.env;
      const model = anthropic === null ? [] : [ gateway.baseUrl, cache, ...anthropic.kind === "federation" ? [ identity ] : [] ];
      (0, proxy.d4)([ ...token === null ? [] : [ event.apiUrl ], ...model ], process.env);
    }
    function jobIdentity(audience) {
      return (0, outputs._M)(audience, (0, fetch.openFetch)(process.env));
    }
    async function leaving() {
      for (let turn = 0; turn < TURNS; turn += 1) await (0, promises_.setImmediate)();
    }
    async function isCloned({workspace, sha}) {
      if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(workspace, ".git"))) return false;
      return (await __webpack_require__.e(8166).then(__webpack_require__.bind(__webpack_require__, 8166))).isWholeClone(workspace, sha);
    }
    async function githubOf(token, event, journal, signal) {
      return reachOf(token, event, journal, signal)?.rest() ?? null;
    }
    function reachOf(token, event, journal, signal) {
      if (token === null) return null;
      return reachGitHub(event.repository, {
        token,
        apiUrl: event.apiUrl,
        journal,
        signal,
        fetch: (0, fetch.openFetch)(process.env)
      });
    }
  })
};
