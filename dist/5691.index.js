import { modules as shared0 } from './shared.21686.js';
import { modules as shared1 } from './shared.46570.js';

export const id = 5691;

export const ids = [ 5691, 6570, 6209 ];

export const modules = {
  ...shared0,
  ...shared1,
  75691: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      main: () => main
    });
    var _adapters_clock_system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53152);
    var _adapters_runner_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16263);
    var _adapters_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78654);
    var _adapters_runner_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78492);
    var _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31869);
    var _config_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66097);
    var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
    var _job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46570);
    async function main() {
      const journal = (0, _adapters_runner_journal_js__WEBPACK_IMPORTED_MODULE_3__.F)();
      const signal = stopOnSignals(journal);
      let abandoned = false;
      try {
        const inputs = (0, _config_inputs_js__WEBPACK_IMPORTED_MODULE_5__.T)((0, _adapters_runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)());
        const event = (0, _adapters_runner_event_js__WEBPACK_IMPORTED_MODULE_1__.j)(process.env);
        if (inputs.notesJson === null) abandoned = await notesFor(inputs, event, journal, signal); else await (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(562), __webpack_require__.e(7495), __webpack_require__.e(4237), __webpack_require__.e(1022), __webpack_require__.e(1149) ]).then(__webpack_require__.bind(__webpack_require__, 31149))).publishFrom(inputs.notesJson, inputs, event, journal, signal);
      } catch (thrown) {
        const {message, hint} = (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.Zw)(thrown);
        (0, _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_4__.vy)(message, hint);
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
      const job = await (0, _job_js__WEBPACK_IMPORTED_MODULE_7__.Iv)(inputs, event, journal, signal);
      const [{begin}, {finish, tellPlan}] = await Promise.all([ Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(4006), __webpack_require__.e(3007) ]).then(__webpack_require__.bind(__webpack_require__, 43007)), Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(562), __webpack_require__.e(7495), __webpack_require__.e(4237), __webpack_require__.e(1022), __webpack_require__.e(1149) ]).then(__webpack_require__.bind(__webpack_require__, 31149)) ]);
      const {config, configSource, history, diffs, fragments, github, memory} = job;
      try {
        const outcome = await begin(config, configSource, {
          history,
          diffs,
          fragments,
          pulls: github?.pulls ?? null,
          repository: event.repository,
          ...github !== null && {
            releases: github.releases
          },
          memory,
          journal,
          clock: _adapters_clock_system_js__WEBPACK_IMPORTED_MODULE_0__.ml,
          signal
        });
        if (outcome.state === "planned") await tellPlan(outcome); else await finish(outcome, job, event, journal);
      } finally {
        await (await memory).close();
      }
      return (await memory).abandoned;
    }
  }
};
