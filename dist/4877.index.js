import { modules as shared0 } from './shared.57419.js';

export const ids = [4877];

export const modules = {
  ...shared0,
  94877: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      lookUpArchive: () => lookUpArchive
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    var _modes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57419);
    var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72275);
    async function lookUpArchive(keyPrefix, signal) {
      const {ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL, ACTIONS_CACHE_MODE} = process.env;
      if (!ACTIONS_RUNTIME_TOKEN || !(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL)) return {
        state: "unseen"
      };
      const mode = (ACTIONS_CACHE_MODE ?? "").trim().toLowerCase();
      if (_modes_js__WEBPACK_IMPORTED_MODULE_2__.E.includes(mode) || _modes_js__WEBPACK_IMPORTED_MODULE_2__.f.includes(mode)) return {
        state: "closed",
        mode
      };
      const story = listenToStdout();
      try {
        const {restoreCache} = await Promise.all([ __webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(1691) ]).then(__webpack_require__.bind(__webpack_require__, 61691));
        const late = new Promise(resolve => signal.addEventListener("abort", () => resolve("late"), {
          once: true
        }));
        const found = await Promise.race([ restoreCache([ _passage_js__WEBPACK_IMPORTED_MODULE_1__.zO ], `${keyPrefix}lookup`, [ keyPrefix ], {
          lookupOnly: true
        }), late ]);
        if (found === "late") return {
          state: "late"
        };
        const why = /Failed to restore: (.*)/.exec(story.heard())?.[1];
        if (why !== void 0) return {
          state: "broken",
          why
        };
        return {
          state: "answered",
          key: found?.startsWith(keyPrefix) === true ? found : null
        };
      } catch (thrown) {
        return {
          state: "broken",
          why: (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown)
        };
      } finally {
        story.end();
      }
    }
    function listenToStdout() {
      const {stdout} = process;
      const write = stdout.write;
      let heard = "";
      stdout.write = chunk => {
        heard += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
        return true;
      };
      return {
        heard: () => heard,
        end() {
          stdout.write = write;
        }
      };
    }
  })
};
