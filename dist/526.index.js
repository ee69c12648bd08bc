export const id = 526;
export const ids = [526];
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

/***/ 4526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/adapters/clock/system.js
var system = __webpack_require__(3152);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/runner/event.js
/** What started the job, read from the runner's environment and its event file. */



const payloadSchema = dist/* object */.Ikc({
    repository: dist/* optional */.lqM(dist/* object */.Ikc({ default_branch: dist/* optional */.lqM(dist/* string */.YjP()) })),
    release: dist/* optional */.lqM(dist/* object */.Ikc({ tag_name: dist/* string */.YjP() })),
    pull_request: dist/* optional */.lqM(dist/* object */.Ikc({ base: dist/* object */.Ikc({ sha: dist/* string */.YjP() }), head: dist/* object */.Ikc({ repo: dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })) }) })),
    workflow_run: dist/* optional */.lqM(dist/* object */.Ikc({ head_repository: dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })) })),
});
/** Events that strangers trigger and that run with the repository's rights. */
const STRANGERS_MAY_START = ['pull_request_target', 'issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch'];
/** Throws TidingsError `bad-input` outside of a job. */
function readEvent(env) {
    const need = (name) => {
        const value = env[name];
        if (!value)
            throw new errors/* TidingsError */.$s('bad-input', `The environment has no ${name}.`, 'Run this file as a step of a GitHub Actions job, or use the command `tidings`.');
        return value;
    };
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const [owner = '', name = ''] = need('GITHUB_REPOSITORY').split('/');
    const ref = need('GITHUB_REF');
    return {
        name: need('GITHUB_EVENT_NAME'),
        repository: { owner, name, server: env.GITHUB_SERVER_URL ?? 'https://github.com' },
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        ref,
        sha: need('GITHUB_SHA'),
        actor: env.GITHUB_ACTOR ?? '',
        baseSha: payload.pull_request?.base.sha ?? null,
        defaultBranch: payload.repository?.default_branch ?? null,
        tag: payload.release?.tag_name ?? (ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null),
        untrusted: isUntrusted(need('GITHUB_EVENT_NAME'), payload, `${owner}/${name}`),
        workspace: need('GITHUB_WORKSPACE'),
        temp: need('RUNNER_TEMP'),
    };
}
function readPayload(path) {
    if (!path)
        return {};
    const parsed = dist/* safeParse */.xLC(payloadSchema, JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    return parsed.success ? parsed.output : {};
}
function isUntrusted(event, payload, own) {
    if (STRANGERS_MAY_START.includes(event))
        return true;
    const head = payload.pull_request ? payload.pull_request.head.repo : payload.workflow_run?.head_repository;
    return (payload.pull_request !== undefined || payload.workflow_run !== undefined) && head?.full_name !== own;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
;// CONCATENATED MODULE: ./lib/adapters/runner/inputs.js
/** The inputs as the runner hands them over, secrets masked before anybody reads them. */


const SECRETS = ['token', 'anthropic-api-key', 'cache-secret'];
function readInputs() {
    const raw = Object.fromEntries(config_inputs/* INPUT_NAMES */.Qh.map((name) => [name, (0,core/* getInput */.V4)(name, { trimWhitespace: false })]));
    for (const name of SECRETS)
        for (const line of (raw[name] ?? '').split(/\r?\n/))
            if (line.trim() !== '')
                (0,core/* setSecret */.Pq)(line.trim());
    return raw;
}

// EXTERNAL MODULE: ./lib/adapters/runner/journal.js
var runner_journal = __webpack_require__(8492);
// EXTERNAL MODULE: ./lib/adapters/runner/outputs.js
var outputs = __webpack_require__(1869);
// EXTERNAL MODULE: ./lib/job.js + 1 modules
var lib_job = __webpack_require__(6570);
;// CONCATENATED MODULE: ./lib/index.js
/** The door of the action's step: inputs and event in, one job out. What the first request does not need is loaded after it. */








async function main() {
    const journal = (0,runner_journal/* createJobJournal */.F)();
    const signal = stopOnSignals(journal);
    let abandoned = false;
    try {
        const inputs = (0,config_inputs/* parseInputs */.TL)(readInputs());
        const event = readEvent(process.env);
        if (inputs.notesJson === null)
            abandoned = await notesFor(inputs, event, journal, signal);
        else
            await (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(265), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 502))).publishFrom(inputs.notesJson, inputs, event, journal, signal);
    }
    catch (thrown) {
        const { message, hint } = (0,errors/* problemOf */.Zw)(thrown);
        (0,outputs/* failStep */.vy)(message, hint);
    }
    // A library call that was given up still holds the process.
    if (abandoned || signal.aborted)
        process.exit();
}
function stopOnSignals(journal) {
    const controller = new AbortController();
    for (const [name, code] of [
        ['SIGINT', 130],
        ['SIGTERM', 143],
    ]) {
        process.on(name, () => {
            if (controller.signal.aborted)
                return;
            process.exitCode = code;
            journal.warn('The job is being cancelled. What was answered so far is kept for the next run.');
            controller.abort();
        });
    }
    return controller.signal;
}
/** True when something was left behind that keeps the process alive. */
async function notesFor(inputs, event, journal, signal) {
    const job = await (0,lib_job/* openJob */.I)(inputs, event, journal, signal);
    const [{ run }, { finish, tellPlan }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(432), __webpack_require__.e(265), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 8033)), Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(265), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 502))]);
    const { config, configSource, history, github, memory } = job;
    try {
        const outcome = await run(config, configSource, {
            history,
            pulls: github?.pulls ?? null,
            repository: event.repository,
            memory,
            journal,
            clock: system/* systemClock */.m,
            signal,
        });
        if (outcome.state === 'planned')
            await tellPlan(outcome);
        else
            await finish(outcome, job, event, journal);
    }
    finally {
        await (await memory).close();
    }
    return (await memory).abandoned;
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ githubOf),
  I: () => (/* binding */ openJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/clock/system.js
var system = __webpack_require__(3152);
// EXTERNAL MODULE: ./lib/adapters/disk/seal.js
var seal = __webpack_require__(2591);
// EXTERNAL MODULE: ./lib/adapters/disk/store.js + 4 modules
var disk_store = __webpack_require__(5172);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/git/process.js
var process = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/adapters/git/clone.js
/** Whether a folder is a clone that a run can read instead of asking the forge. */



/** True for the top of a complete clone that has the commit. False for anything else, a refusing git included. */
async function isWholeClone(dir, sha) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, '.git')))
        return false;
    const place = { dir, signal: null };
    try {
        const [shallow, up] = (await (0,process/* gitText */.q_)(place, ['rev-parse', '--is-shallow-repository', '--show-cdup'])).split('\n');
        if (shallow !== 'false' || up !== '')
            return false;
        await (0,process/* gitText */.q_)(place, ['cat-file', '-e', `${sha}^{commit}`]);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/history.js + 5 modules
var git_history = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/adapters/runner/outputs.js
var outputs = __webpack_require__(1869);
// EXTERNAL MODULE: ./lib/asking/no-store.js
var no_store = __webpack_require__(588);
// EXTERNAL MODULE: ./lib/config/file.js
var file = __webpack_require__(9950);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/config/make.js
var make = __webpack_require__(5458);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/report/story.js
var story = __webpack_require__(5419);
;// CONCATENATED MODULE: ./lib/job.js
/** What the action's step needs from its job: sources, config, memory. Part of the door. */














/** Events that are about a range of their own accord; others must say `to`. */
const RANGE_EVENTS = ['push', 'release', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'create', 'workflow_call'];
async function openJob(inputs, event, journal, signal) {
    if (inputs.to === null && !RANGE_EVENTS.includes(event.name)) {
        throw (0,config_inputs/* bad */.MB)('to', `is empty, and the event ${event.name} names no release`, 'Give `to` (and `from` where it should not be found).');
    }
    const cloned = await isWholeClone(event.workspace, event.sha);
    const github = await githubOf(inputs.credentials.token, event, journal, signal);
    const history = cloned ? await (0,git_history/* openGitHistory */.B)(event.workspace, { signal }) : remoteHistory(github);
    const { settings, source } = await settingsOf(inputs, event, cloned, github);
    const given = (0,make/* makeConfig */.Z)(inputs, settings);
    const config = { ...given, to: given.to ?? event.tag ?? event.sha };
    return {
        config,
        configSource: (0,story/* configLine */.Xv)(source, config.models, modelHost(inputs, event), config.budget.cost),
        history,
        github,
        memory: openMemory(config, inputs, event, journal, signal),
    };
}
/** Null without a token. */
async function githubOf(token, event, journal, signal) {
    if (token === null)
        return null;
    const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(553)]).then(__webpack_require__.bind(__webpack_require__, 3553));
    return connectGitHub(event.repository, { token, apiUrl: event.apiUrl, journal, signal });
}
function remoteHistory(github) {
    if (github !== null)
        return github.history;
    throw (0,config_inputs/* bad */.MB)('token', 'is empty and there is no complete checkout', 'Leave `token` at its default, or check out with `fetch-depth: 0` first.');
}
/** Of a pull request the config of its base counts: what it proposes must not steer the run. */
async function settingsOf(inputs, event, cloned, github) {
    const path = inputs.configPath;
    const fromClone = cloned && event.baseSha === null;
    const text = fromClone
        ? await fileOrNull((0,external_node_path_.join)(event.workspace, path))
        : ((await github?.readFile(path, event.baseSha ?? event.sha)) ?? null);
    if (text !== null)
        return { settings: await (0,file/* parseSettings */.P$)(text, path), source: path };
    if (path !== '.github/tidings.yml')
        throw (0,config_inputs/* bad */.MB)('config', `names ${path}, which is not there`, 'Give the path of a file in the repository.');
    return { settings: {}, source: 'defaults (no .github/tidings.yml)' };
}
async function fileOrNull(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return null;
    }
}
/** Where the model is asked; null when it is not. */
function modelHost({ credentials, maxCost }, event) {
    return credentials.anthropic === null || event.untrusted || maxCost === 0 ? null : credentials.baseUrl;
}
async function openMemory(config, inputs, event, journal, signal) {
    const { credentials } = inputs;
    const nobody = { store: no_store/* NO_STORE */.I, asking: null, abandoned: false, close: async () => undefined };
    if (credentials.anthropic === null)
        return nobody;
    if (event.untrusted) {
        journal.notice(`The event ${event.name} can be started by strangers, so the model is not asked: the deterministic writer writes the notes.`);
        return nobody;
    }
    const secret = credentials.cacheSecret ?? (credentials.anthropic.kind === 'key' ? credentials.anthropic.key : null);
    const dir = (0,external_node_path_.join)(event.temp, 'tidings-store');
    const abandoned = secret === null
        ? sayNoCache(journal)
        : await restore({ dir, keyPrefix: `tidings-v1-${(0,seal/* secretId */.Ku)(secret)}-`, restoredKey: null }, config, event, journal);
    const { buildAsking } = await Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 9613));
    const store = await (0,disk_store/* openStore */.C)({ dir, secret, ...config.store, today: (0,system/* today */.E)(), warn: journal.warn });
    const asking = buildAsking({ config, credentials, store, journal, signal, identityToken: outputs/* identityToken */._M });
    return { store, asking, abandoned, close: () => store.flush() };
}
function sayNoCache(journal) {
    journal.notice('With federation there is no stable secret to seal answers with, so they are not kept in the Actions cache. Set the input "cache-secret" to keep them.');
    return false;
}
async function restore(kept, config, event, journal) {
    (0,outputs/* keepForPost */.$b)('store', JSON.stringify(kept));
    const { restoreStore } = await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 7679));
    const restored = await restoreStore({
        ...kept,
        workspace: event.workspace,
        timeoutMs: limits/* ACTIONS_CACHE */.Xd.callMs,
        maxBytes: config.store.maxBytes,
        warn: journal.warn,
    });
    (0,outputs/* keepForPost */.$b)('store', JSON.stringify({ ...kept, restoredKey: restored.key }));
    return restored.abandoned;
}


/***/ })

};
