export const id = 317;

export const ids = [ 317 ];

export const modules = {
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
  452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $s: () => TidingsError,
      Zw: () => problemOf,
      bD: () => messageOf
    });
    class TidingsError extends Error {
      code;
      hint;
      constructor(code, message, hint, cause) {
        super(message, cause === void 0 ? void 0 : {
          cause
        });
        this.name = "TidingsError";
        this.code = code;
        this.hint = hint;
      }
    }
    function messageOf(thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
    function problemOf(thrown) {
      return {
        message: messageOf(thrown),
        hint: thrown instanceof TidingsError ? thrown.hint : ""
      };
    }
  },
  8207: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $b: () => DEFAULT_MODELS,
      ED: () => CACHE_PRICES,
      L6: () => MODELS,
      U0: () => GITHUB,
      Vp: () => ANTHROPIC,
      Xd: () => ACTIONS_CACHE,
      wd: () => OUTPUT_BYTES
    });
    const GITHUB = {
      pageSize: 100,
      pullsPerQuery: 50,
      concurrency: 16,
      pointsPerMinute: {
        core: 900,
        graphql: 2e3
      },
      writePoints: 5,
      writeSpacing: 1,
      connectionsPerPoint: 100,
      untoldWait: 60,
      releasePages: 10,
      requestSeconds: 60,
      patience: 120,
      retries: 2,
      largeJob: 50,
      reserve: {
        core: 25,
        graphql: 2
      },
      newcomers: 50,
      filesOfCommit: 3e3,
      singleCommits: 100,
      releaseBody: 125e3,
      commentBody: 65536,
      summaryBytes: 1048576
    };
    const OUTPUT_BYTES = 12e4;
    const MODELS = {
      "claude-haiku-5-5": {
        price: {
          input: .1,
          output: .5,
          cacheRead: .01,
          cacheWrite: .125
        },
        cliff: {
          above: 1e5,
          price: {
            input: .5,
            output: 2.5,
            cacheRead: .05,
            cacheWrite: .625
          }
        }
      },
      "claude-sonnet-5-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .1,
          cacheWrite: 2.5
        }
      },
      "claude-opus-5-5": {
        price: {
          input: 4,
          output: 20,
          cacheRead: .2,
          cacheWrite: 5
        }
      },
      "claude-fable-5-1": {
        price: {
          input: 10,
          output: 50,
          cacheRead: .25,
          cacheWrite: 12.5
        }
      },
      "claude-opus-5": {
        price: {
          input: 5,
          output: 25,
          cacheRead: .5,
          cacheWrite: 6.25
        }
      },
      "claude-sonnet-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .2,
          cacheWrite: 2.5
        }
      },
      "claude-haiku-4-5": {
        price: {
          input: 1,
          output: 5,
          cacheRead: .1,
          cacheWrite: 1.25
        }
      }
    };
    const CACHE_PRICES = {
      read: .1,
      write: 1.25
    };
    const DEFAULT_MODELS = {
      map: "claude-haiku-5-5",
      compose: "claude-sonnet-5-5"
    };
    const ANTHROPIC = {
      host: "https://api.anthropic.com",
      requestsPerMinute: 1e3,
      inputTokensPerMinute: 2e6,
      outputTokensPerMinute: 4e5,
      charactersPerToken: 3,
      firstTokenSeconds: 1,
      tokensPerSecond: 120,
      requestBytes: 32 * 1024 * 1024
    };
    const ACTIONS_CACHE = {
      keyLength: 512,
      patience: {
        answerMs: 5e3,
        stallMs: 1e4,
        totalMs: 6e4
      }
    };
  },
  7698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      post: () => post
    });
    var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
    var _adapters_runner_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8492);
    var _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1869);
    var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
    var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8207);
    var _report_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(819);
    const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      dir: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      keyPrefix: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      restoredKey: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
    });
    async function post() {
      const journal = (0, _adapters_runner_journal_js__WEBPACK_IMPORTED_MODULE_0__.F)();
      const kept = (0, _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_1__.EE)("store");
      if (kept === "") return;
      try {
        const store = valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(keptSchema, JSON.parse(kept));
        const {storeFingerprint} = await __webpack_require__.e(880).then(__webpack_require__.bind(__webpack_require__, 5880));
        const {saveStore} = await __webpack_require__.e(994).then(__webpack_require__.bind(__webpack_require__, 9994));
        const saved = await saveStore({
          ...store,
          workspace: process.env.GITHUB_WORKSPACE ?? "",
          patience: _limits_js__WEBPACK_IMPORTED_MODULE_3__.Xd.patience,
          fingerprint: await storeFingerprint(store.dir),
          warn: journal.warn
        });
        journal.step("store", savedText(saved));
        if (saved.saved) await (0, _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_1__.Sy)(`Answers kept for the next run: ${(0, 
        _report_figures_js__WEBPACK_IMPORTED_MODULE_5__.Ej)(saved.savedBytes)} in ${(0, 
        _report_figures_js__WEBPACK_IMPORTED_MODULE_5__.U9)(saved.requests, "request")}.`).catch(() => {});
        if (saved.abandoned) process.exit();
      } catch (thrown) {
        journal.warn(`The answers could not be saved: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(thrown)}`);
      }
    }
    function savedText({saved, key, savedBytes, requests, why}) {
      if (saved) return `saved as ${key}, ${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_5__.Ej)(savedBytes)} in ${(0, 
      _report_figures_js__WEBPACK_IMPORTED_MODULE_5__.U9)(requests, "request")}`;
      return `nothing saved${why === null ? "" : `: ${why}`}`;
    }
  },
  819: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E9: () => dollars,
      Ej: () => size,
      U9: () => count,
      fM: () => lastLine,
      ix: () => megabytes
    });
    function count(number, one, many = `${one}s`) {
      const digits = String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
      return `${digits} ${number === 1 ? one : many}`;
    }
    function dollars(sum) {
      return `$${sum === 0 ? "0" : sum < .1 ? sum.toFixed(4) : sum.toFixed(2)}`;
    }
    function size(bytes) {
      if (bytes < 1e3) return `${bytes} B`;
      return bytes < 999500 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
    }
    function megabytes(bytes) {
      return `${Math.round(bytes / 1024 / 1024)} MB`;
    }
    function lastLine(changes, counted, ledger, mode) {
      const accounted = ledger.filter(row => row.state !== "failed").length;
      return `${count(changes, "change")}, ${accounted} of ${count(counted, "commit")} accounted for, ${mode}`;
    }
  },
  7174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => harmlessLine
    });
    function harmlessLine(text) {
      return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/##(?=\[)/g, "# #").replace(/^(\s*):(?=:)/, "$1: ");
    }
  },
  608: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => sparse
    });
    function sparse(now, everyMs) {
      let last = now();
      return () => {
        const isTime = now() - last >= everyMs;
        if (isTime) last = now();
        return isTime;
      };
    }
  }
};