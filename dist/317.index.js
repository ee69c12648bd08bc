export const id = 317;
export const ids = [317];
export const modules = {

/***/ 8492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createJobJournal)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _report_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7174);
/** The journal of a job: plain lines, annotations for what a person must see. */


function createJobJournal() {
    return {
        step: (name, text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(`${name.padEnd(7)} ${(0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K)(text)}`),
        progress: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)((0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K)(text)),
        notice: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)((0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K)(text), { title: 'Tidings' }),
        warn: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)((0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K)(text), { title: 'Tidings' }),
        debug: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)((0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K)(text)),
    };
}


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ keepForPost),
/* harmony export */   EE: () => (/* binding */ keptForPost),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   TF: () => (/* binding */ annotateError),
/* harmony export */   _M: () => (/* binding */ identityToken),
/* harmony export */   vy: () => (/* binding */ failStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var _report_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7174);
/** What a step leaves behind: outputs, summary, state for the post step, and its failure. */


function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
}
/** Adds Markdown to the job's summary. */
async function writeSummary(markdown) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
}
/** For the post step, at once: a step that is killed has left it already. */
function keepForPost(name, value) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(name, value);
}
/** '' when the step left nothing. */
function keptForPost(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(name);
}
/** Ends the step red, with the message as an annotation. */
function failStep(message, hint) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(`${(0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K)(message)} ${(0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K)(hint)}`.trim());
}
function annotateError(message, hint) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(`${(0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K)(message)} ${(0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K)(hint)}`, { title: 'Tidings' });
}
/** The job's OIDC token. Rejects without `permissions: id-token: write`. */
function identityToken(audience) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getIDToken */ .V9)(audience);
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ TidingsError),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** An error for a person: what is wrong, and what to do about it. Carries no secret. */
class TidingsError extends Error {
    code;
    hint;
    constructor(code, message, hint, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'TidingsError';
        this.code = code;
        this.hint = hint;
    }
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
function problemOf(thrown) {
    return { message: messageOf(thrown), hint: thrown instanceof TidingsError ? thrown.hint : '' };
}


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ DEFAULT_MODELS),
/* harmony export */   L6: () => (/* binding */ MODELS),
/* harmony export */   U0: () => (/* binding */ GITHUB),
/* harmony export */   Vp: () => (/* binding */ ANTHROPIC),
/* harmony export */   Xd: () => (/* binding */ ACTIONS_CACHE),
/* harmony export */   wd: () => (/* binding */ OUTPUT_BYTES)
/* harmony export */ });
/**
 * Every number that a platform sets, in one place, with its source and the day it was read.
 * Where the platform says a number itself (response headers), that wins over this file.
 */
/** GitHub REST and GraphQL. Source: docs.github.com REST/GraphQL limits and observed behaviour, read 2026-11-22. */
const GITHUB = {
    /** Items on one page of a list (REST and GraphQL `first`). */
    pageSize: 100,
    /** Commits asked for in one GraphQL document; more has drawn 502s and validation time-outs at about 470 aliases. */
    pullsPerQuery: 50,
    /** Side by side; GitHub's secondary limit is 100 concurrent requests. */
    concurrency: 16,
    /** Characters of a release body; longer is refused with 422. */
    releaseBody: 125_000,
    /** Characters of an issue comment. */
    commentBody: 65_536,
    /** Bytes of a step summary. */
    summaryBytes: 1_048_576,
};
/** Bytes that a string output may have: a longer one kills the next step (argument of 131,072 bytes, Linux MAX_ARG_STRLEN). */
const OUTPUT_BYTES = 120_000;
/**
 * Anthropic models: prices from the pricing page, read 2026-10 (Fable 5.2: 2026-11-09).
 * `cliff`: above `above` prompt tokens the whole request is charged at `price`.
 */
const MODELS = {
    'claude-haiku-5-5': {
        price: { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 },
        cliff: { above: 100_000, price: { input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625 } },
    },
    'claude-sonnet-5-5': { price: { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 } },
    'claude-opus-5-5': { price: { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 } },
    'claude-fable-5-1': { price: { input: 10, output: 50, cacheRead: 0.25, cacheWrite: 12.5 } },
    'claude-opus-5': { price: { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 } },
    'claude-sonnet-5': { price: { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 } },
    'claude-haiku-4-5': { price: { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 } },
};
/** The cheap model reads changes and merges lines; the strong one composes. Chosen 2026-11-22 from the models above. */
const DEFAULT_MODELS = { map: 'claude-haiku-5-5', compose: 'claude-sonnet-5-5' };
/** Anthropic API. Source: platform.claude.com rate limits, Start tier, read 2026-08-22; headers correct them from the first answer on. */
const ANTHROPIC = {
    host: 'https://api.anthropic.com',
    requestsPerMinute: 1_000,
    inputTokensPerMinute: 2_000_000,
    outputTokensPerMinute: 400_000,
    /** Characters per token, on the safe side for the tokenizer of the 4.7 models and later (about 30 % more tokens). */
    charactersPerToken: 3,
    /** Bytes of a Messages request. */
    requestBytes: 32 * 1024 * 1024,
};
/** Actions cache. Source: @actions/cache 6.3.0 and docs.github.com dependency caching, read 2026-11-22. */
const ACTIONS_CACHE = {
    /** Characters of a key. */
    keyLength: 512,
    /** Milliseconds that we give one call of the library: alone it tries for about 29 s against a broken service (measured with 6.3.0). */
    callMs: 10_000,
};


/***/ }),

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _adapters_runner_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8492);
/* harmony import */ var _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1869);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8207);
/** The door of the post step: saves the store, however the step ended. Its failure never fails the job. */





const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ dir: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), keyPrefix: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), restoredKey: valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) });
async function post() {
    const journal = (0,_adapters_runner_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .createJobJournal */ .F)();
    const kept = (0,_adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .keptForPost */ .EE)('store');
    if (kept === '')
        return;
    try {
        const store = valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(keptSchema, JSON.parse(kept));
        const { storeFingerprint } = await __webpack_require__.e(/* import() */ 880).then(__webpack_require__.bind(__webpack_require__, 5880));
        const { saveStore } = await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 7679));
        const saved = await saveStore({
            ...store,
            workspace: process.env.GITHUB_WORKSPACE ?? '',
            timeoutMs: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTIONS_CACHE */ .Xd.callMs,
            fingerprint: await storeFingerprint(store.dir),
            warn: journal.warn,
        });
        journal.step('store', saved.saved ? `saved as ${saved.key}, ${saved.savedBytes.toLocaleString('en-US')} bytes` : 'nothing new to save');
        if (saved.abandoned)
            process.exit();
    }
    catch (thrown) {
        journal.warn(`The answers could not be saved: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
    }
}


/***/ }),

/***/ 7174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ harmlessLine)
/* harmony export */ });
/** Strangers' text as one harmless line of a log. */
/** Control, invisible and bidirectional characters go; what a runner would read as a command is broken up. */
function harmlessLine(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .replace(/##(?=\[)/g, '# #')
        .replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ })

};
