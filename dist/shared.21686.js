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
  66209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      openFetch: () => openFetch
    });
    var _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21686);
    function openFetch(environment) {
      const agents = new Map;
      return async (input, init) => {
        const address = addressOf(input);
        const way = (0, _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__.b)(address, environment);
        if (way.kind === "broken") throw new TypeError(`${way.variable} is no address of a proxy`);
        const {ProxyAgent, fetch, getGlobalDispatcher} = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        if (way.kind === "direct") return fetch(address, {
          ...init,
          dispatcher: getGlobalDispatcher()
        });
        const agent = agents.get(way.address) ?? new ProxyAgent(way.address);
        agents.set(way.address, agent);
        return fetch(address, {
          ...init,
          dispatcher: agent
        });
      };
    }
    function addressOf(input) {
      return typeof input === "object" && "url" in input ? input.url : String(input);
    }
  },
  89023: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Nc: () => beginJob,
      githubOf: () => githubOf,
      i1: () => isCloned,
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
        rest: async () => (await Promise.all([ __webpack_require__.e(4487), __webpack_require__.e(1145) ]).then(__webpack_require__.bind(__webpack_require__, 34487))).allOf(client, history, repository)
      };
    }
    var fetch = __webpack_require__(66209);
    var problem = __webpack_require__(7109);
    var settings_files = __webpack_require__(58363);
    const TURNS = 5;
    const RANGE_EVENTS = [ "push", "release", "workflow_dispatch", "repository_dispatch", "schedule", "create", "workflow_call" ];
    async function beginJob(inputs, event, journal, signal) {
      if (inputs.to === null && !RANGE_EVENTS.includes(event.name)) throw (0, problem.M)("to", `is empty, and the event ${event.name} names no release`, "Give `to` (and `from` where it should not be found).");
      if (inputs.credentials.token === null && inputs.release !== "none" && inputs.dryRun === "false") throw (0, 
      problem.M)("token", `is empty, and "release" is "${inputs.release}"`, "Leave `token` at its default, or use `release: none`.");
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
        reach,
        files
      };
    }
    function readsCheckout(cloned, {baseSha}) {
      return cloned && baseSha === null;
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
  }
};
