export const modules = {
  21686: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Cg: () => brokenProxy,
      bj: () => wayTo,
      d4: () => checkProxy,
      pk: () => namesProxy,
      qb: () => shownProxy
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
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
    function checkProxy(addresses, environment) {
      for (const address of addresses) {
        const way = URL.canParse(address) ? wayTo(address, environment) : null;
        if (way?.kind === "broken") throw brokenProxy(way.variable);
      }
    }
    function brokenProxy(variable) {
      const hint = "Write it as http://host:port, with user:password@ before the host where it wants a login (%-escaped), or unset it.";
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-input", `The variable ${variable} is no address of an HTTP proxy.`, hint);
    }
    function shownProxy(address) {
      const {protocol, host, username, password} = new URL(address);
      return `${protocol}//${`${username}${password}` === "" ? "" : "***@"}${host}`;
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
        const whole = /^[\da-f]*:[\da-f]*:[\da-f:.]*$/i.test(entry) ? `[${entry}]` : entry;
        const [, name = "", only] = /^(.*?)(?::(\d+))?$/.exec(whole.toLowerCase()) ?? [];
        if (name === "" || only !== void 0 && only !== port) return false;
        const domain = name.replace(/^\*?\.?/, "");
        return domain === "" || host.endsWith(`.${domain}`) || host === domain && !/^[.*]/.test(name);
      });
    }
  }),
  53152: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      $6: () => calendarDay,
      Ec: () => today,
      ml: () => systemClock
    });
    const systemClock = {
      now: Date.now,
      elapsed: () => process.uptime() * 1e3,
      peakMemory: () => process.resourceUsage().maxRSS * 1024
    };
    function calendarDay() {
      return (new Date).toISOString().slice(0, 10);
    }
    function today() {
      return Math.floor(Date.now() / 864e5);
    }
  }),
  58363: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      p: () => settingsFiles,
      y: () => RELEASE_FILES
    });
    const RELEASE_FILES = [ ".github/release.yml", ".github/release.yaml" ];
    function settingsFiles({configPath}) {
      return [ configPath, ...RELEASE_FILES ];
    }
  })
};
