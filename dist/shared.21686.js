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
    async function openFetch(environment) {
      if (!(0, _config_proxy_js__WEBPACK_IMPORTED_MODULE_0__.p)(environment)) return globalThis.fetch;
      const {ProxyAgent, fetch} = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
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
  }
};
