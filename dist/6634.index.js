import { modules as shared0 } from './shared.44017.js';
import { modules as shared1 } from './shared.806.js';

export const ids = [6634];

export const modules = {
  ...shared0,
  ...shared1,
  26634: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      publishFailure: () => publishFailure
    });
    var runner_outputs = __webpack_require__(31869);
    var errors = __webpack_require__(452);
    var warning = __webpack_require__(44017);
    const LONGEST = 2e3;
    function renderFailed(what, thrown) {
      const [code, message, hint] = thrown instanceof errors.$s ? [ thrown.code, thrown.message, thrown.hint ] : [ "unexpected", thrown instanceof Error ? thrown.message : String(thrown), "" ];
      return `### \u274c No ${what} (${code})\n\n${(0, warning.x)("CAUTION", `${message} ${hint}`.trimEnd(), LONGEST)}`;
    }
    var publishers = __webpack_require__(806);
    async function publishFailure(what, thrown, outputs) {
      await (0, publishers.V)("outputs", async () => (0, runner_outputs.Kn)(outputs));
      await (0, publishers.V)("summary", () => (0, runner_outputs.Sy)(renderFailed(what, thrown)));
    }
  })
};
