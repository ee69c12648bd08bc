import { modules as shared0 } from './shared.12321.js';
import { modules as shared1 } from './shared.67533.js';
import { modules as shared2 } from './shared.40819.js';

export const ids = [5317,7533];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  15317: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      post: () => post
    });
    var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
    var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
    var _adapters_runner_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16263);
    var _adapters_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78654);
    var _adapters_runner_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78492);
    var _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31869);
    var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
    var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8207);
    var _report_figures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40819);
    const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
      dir: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
      keyPrefix: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
      restoredKey: valibot__WEBPACK_IMPORTED_MODULE_7__.mee(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP())
    });
    const draftsSchema = valibot__WEBPACK_IMPORTED_MODULE_7__.YOg(valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
      identity: valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
        repo: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
        family: valibot__WEBPACK_IMPORTED_MODULE_7__.mee(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP()),
        base: valibot__WEBPACK_IMPORTED_MODULE_7__.mee(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP())
      }),
      id: valibot__WEBPACK_IMPORTED_MODULE_7__.aig(),
      tag: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
      name: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
      prerelease: valibot__WEBPACK_IMPORTED_MODULE_7__.zMY(),
      apart: valibot__WEBPACK_IMPORTED_MODULE_7__.YOg(valibot__WEBPACK_IMPORTED_MODULE_7__.aig())
    }));
    async function post() {
      const journal = (0, _adapters_runner_journal_js__WEBPACK_IMPORTED_MODULE_3__.F)();
      await lookAgain(journal);
      await keepAnswers(journal);
    }
    async function lookAgain(journal) {
      const text = (0, _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_4__.EE)("drafts");
      if (text === "") return;
      try {
        const made = valibot__WEBPACK_IMPORTED_MODULE_7__.qgA(draftsSchema, JSON.parse(text));
        const {githubOf} = await Promise.all([ __webpack_require__.e(2413), __webpack_require__.e(2491), __webpack_require__.e(6304), __webpack_require__.e(9023) ]).then(__webpack_require__.bind(__webpack_require__, 89023));
        const {settleAgain} = await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(4768) ]).then(__webpack_require__.bind(__webpack_require__, 94768));
        const github = await githubOf((0, _adapters_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)().token || null, (0, 
        _adapters_runner_event_js__WEBPACK_IMPORTED_MODULE_1__.j)(process.env), journal, (new AbortController).signal);
        if (github === null) return;
        const publishing = {
          releases: github.releases,
          journal,
          sleep: ms => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms),
          made: () => {}
        };
        const isTag = async name => await github.history.resolve(`refs/tags/${name}`) !== null;
        for (const draft of made) await settleAgain(draft, isTag, publishing);
      } catch (thrown) {
        journal.warn(`Whether there are two drafts could not be looked up: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(thrown)}`);
      }
    }
    async function keepAnswers(journal) {
      const kept = (0, _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_4__.EE)("store");
      if (kept === "") return;
      try {
        const store = valibot__WEBPACK_IMPORTED_MODULE_7__.qgA(keptSchema, JSON.parse(kept));
        const {storeFingerprint} = await __webpack_require__.e(5880).then(__webpack_require__.bind(__webpack_require__, 55880));
        const {saveStore} = await __webpack_require__.e(9994).then(__webpack_require__.bind(__webpack_require__, 69994));
        const saved = await saveStore({
          ...store,
          workspace: process.env.GITHUB_WORKSPACE ?? "",
          patience: _limits_js__WEBPACK_IMPORTED_MODULE_6__.Xd.patience,
          fingerprint: await storeFingerprint(store.dir),
          warn: journal.warn
        });
        journal.step("store", savedText(saved));
        if (saved.saved) await (0, _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_4__.Sy)(`Answers kept for the next run: ${(0, 
        _report_figures_js__WEBPACK_IMPORTED_MODULE_8__.Ej)(saved.savedBytes)} in ${(0, 
        _report_figures_js__WEBPACK_IMPORTED_MODULE_8__.U9)(saved.requests, "request")}.`).catch(() => {});
        if (saved.abandoned) process.exit();
      } catch (thrown) {
        journal.warn(`The answers could not be saved: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(thrown)}`);
      }
    }
    function savedText({saved, key, savedBytes, requests, why}) {
      if (saved) return `saved as ${key}, ${(0, _report_figures_js__WEBPACK_IMPORTED_MODULE_8__.Ej)(savedBytes)} in ${(0, 
      _report_figures_js__WEBPACK_IMPORTED_MODULE_8__.U9)(requests, "request")}`;
      return `nothing saved${why === null ? "" : `: ${why}`}`;
    }
  })
};
