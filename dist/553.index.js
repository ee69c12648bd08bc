export const id = 553;
export const ids = [553];
export const modules = {

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGitHub: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/github/budget.js
/** The token's hourly budgets: read from the headers of every answer, and from GitHub before a large job. */

const WindowSchema = dist/* object */.Ikc({ remaining: dist/* number */.aig(), reset: dist/* number */.aig() });
/** The answer to `GET /rate_limit`. */
const RateLimitSchema = dist/* object */.Ikc({ resources: dist/* object */.Ikc({ core: WindowSchema, graphql: WindowSchema }) });
class Budget {
    #left = new Map();
    /** Takes note of the headers of an answer. */
    note(headers) {
        const resource = headers['x-ratelimit-resource'];
        const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
        const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
        if (typeof resource === 'string' && Number.isFinite(remaining) && Number.isFinite(reset))
            this.set(resource, { remaining, reset });
    }
    set(resource, left) {
        this.#left.set(resource, left);
    }
    /** What is left; null where nobody said, as on servers without limits. */
    left(resource) {
        return this.#left.get(resource) ?? null;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/failure.js
/** What GitHub's refusals mean for a person. */


/** A refusal of GitHub; `status` is null when there was no answer. */
class GitHubError extends errors/* TidingsError */.$s {
    status;
    /** What GitHub said, without the address of its documentation. */
    said;
    constructor(code, told) {
        super(code, told.message, told.hint);
        this.status = told.status;
        this.said = told.said;
    }
}
const AnswerSchema = dist/* object */.Ikc({
    status: dist/* number */.aig(),
    message: dist/* string */.YjP(),
    response: dist/* optional */.lqM(dist/* object */.Ikc({ headers: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), {}), data: dist/* optional */.lqM(dist/* unknown */.L5J()) })),
});
const BodySchema = dist/* object */.Ikc({
    message: dist/* string */.YjP(),
    errors: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J()), []), []),
});
const FieldErrorSchema = dist/* object */.Ikc({
    field: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    code: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    message: dist/* optional */.lqM(dist/* string */.YjP(), ''),
});
/** Reads what Octokit threw; null when GitHub gave no answer at all. */
function refusalOf(thrown) {
    const parsed = dist/* safeParse */.xLC(AnswerSchema, thrown);
    if (!parsed.success || parsed.output.response === undefined)
        return null;
    const { status, response } = parsed.output;
    return { status, headers: response.headers, said: wordsOf(response.data), data: response.data };
}
/** GitHub's own message with what it says of single fields: `Validation Failed: body is too long`. */
function wordsOf(data) {
    const parsed = dist/* safeParse */.xLC(BodySchema, data);
    if (!parsed.success)
        return '';
    const details = parsed.output.errors.map((error) => {
        if (typeof error === 'string')
            return error;
        const field = dist/* safeParse */.xLC(FieldErrorSchema, error);
        return field.success ? field.output.message || `${field.output.field} ${field.output.code}`.trim() : '';
    });
    return [parsed.output.message, details.filter(Boolean).join('; ')].filter(Boolean).join(': ');
}
/** The block to add to a workflow. */
function permissionsYaml(access) {
    return `permissions:\n  contents: ${access}\n  pull-requests: read`;
}
/** A missing permission, with what to add. */
function notPermitted(purpose, status, said) {
    const message = `The token may not ${purpose.access === 'write' ? 'write' : 'read'} ${purpose.asked}${told(status, said)}.`;
    return new GitHubError('no-permission', { message, hint: `Add to the job:\n${permissionsYaml(purpose.access)}`, status, said });
}
/** The error for a person behind anything that a request threw. */
function explain(thrown, purpose) {
    if (thrown instanceof errors/* TidingsError */.$s)
        return thrown;
    const refusal = refusalOf(thrown);
    if (refusal === null)
        return unreachable((0,errors/* messageOf */.bD)(thrown), purpose);
    const { status, headers, said } = refusal;
    if (status === 401) {
        const message = `GitHub does not know the token${told(status, said)}, asked for ${purpose.asked}.`;
        return new GitHubError('no-permission', {
            message,
            hint: 'Check the `token` input: it may have expired, or belong to another server.',
            status,
            said,
        });
    }
    if (isLimited(status, headers, said))
        return limited(purpose, status, said);
    if (status === 403 || status === 404)
        return notPermitted(purpose, status, said);
    const message = `GitHub refused ${purpose.asked}${told(status, said)}.`;
    const hint = status >= 500
        ? 'GitHub itself has trouble: see githubstatus.com, and run the job again later.'
        : 'Nothing was changed by this request.';
    return new GitHubError(purpose.code, { message, hint, status, said });
}
/** A request that ran into a limit and could not wait. */
function limited(purpose, status, said) {
    const message = `GitHub limits this token: no answer for ${purpose.asked}${told(status, said)}.`;
    return new GitHubError(purpose.code, { message, hint: 'Run the job again later, or with a token of its own budget.', status, said });
}
function unreachable(why, purpose) {
    const message = `GitHub could not be reached for ${purpose.asked}: ${why}.`;
    return new GitHubError(purpose.code, {
        message,
        hint: 'Check the network, the proxy and the API URL, then run the job again.',
        status: null,
        said: why,
    });
}
/** Whether a refusal is about rates: primary or secondary limit (docs.github.com, REST rate limits, 2026-11). */
function isLimited(status, headers, said) {
    if (status === 429)
        return true;
    return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said));
}
function told(status, said) {
    const parts = [status === null ? '' : String(status), said].filter(Boolean);
    return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/adapters/github/waiting.js
/** How long a run waits for GitHub's limits, and that it stops waiting when it is cancelled. */


/** Times that a request is tried again. */
const RETRIES = 2;
class Waiting {
    #options;
    #gate = Promise.resolve();
    #told = false;
    constructor(options) {
        this.#options = options;
        // Every request that runs listens to it.
        (0,external_node_events_.setMaxListeners)(0, options.signal);
    }
    /** Whether a request that was tried again `tries` times waits so many seconds more; says so when it does, loudly once. */
    mayWait(seconds, tries) {
        const { patience, journal } = this.#options;
        if (tries >= RETRIES || seconds * (tries + 1) > patience)
            return false;
        const text = `GitHub asks to wait ${seconds} s for its rate limit.`;
        if (this.#told)
            journal.debug(text);
        else
            journal.notice(text);
        this.#told = true;
        return true;
    }
    async pause(seconds) {
        const { second, signal } = this.#options;
        await (0,promises_.setTimeout)(seconds * second, undefined, { signal });
    }
    /** Holds everybody who passes the gate for so many seconds. */
    async close(seconds) {
        const closed = Promise.all([this.#gate, this.pause(seconds)]).then(() => undefined);
        // Nobody may be waiting at the gate when the run is cancelled.
        closed.catch(() => undefined);
        this.#gate = closed;
        await closed;
    }
    /** Resolves when no limit holds the requests back. */
    passGate() {
        return this.#gate;
    }
    /** The result of the work, or the reason of the cancellation when that comes first. */
    async untilCancelled(work) {
        const { signal } = this.#options;
        signal.throwIfAborted();
        let stop = () => { };
        const cancelled = new Promise((_, reject) => {
            stop = () => reject(signal.reason);
            signal.addEventListener('abort', stop, { once: true });
        });
        try {
            return await Promise.race([work(), cancelled]);
        }
        finally {
            signal.removeEventListener('abort', stop);
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql.js
/** GraphQL: its limits and failures come as often with status 200 as without. */




const ErrorSchema = dist/* object */.Ikc({
    message: dist/* string */.YjP(),
    type: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    path: dist/* optional */.lqM(dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])), []),
});
const graphql_BodySchema = dist/* object */.Ikc({ data: dist/* optional */.lqM(dist/* unknown */.L5J()), errors: dist/* optional */.lqM(dist/* array */.YOg(ErrorSchema), []) });
/** The document takes GitHub too long: ask for less. */
class TooHeavy extends GitHubError {
}
/** Seconds to wait at a secondary limit that names none (docs.github.com, REST rate limits, 2026-11). */
const UNTOLD_WAIT = 60;
const HEAVY = /timeout on validation|something went wrong while executing|timedout|timeout|resource limits/i;
class GraphQl {
    #post;
    #waiting;
    constructor(post, waiting) {
        this.#post = post;
        this.#waiting = waiting;
    }
    /** Waits for limits and tries again what may pass; throws TooHeavy, or GitHubError. */
    async ask(purpose, query, variables) {
        for (let tries = 0;; tries++) {
            await this.#waiting.passGate();
            const outcome = await this.#once(purpose, query, variables);
            if (outcome.kind === 'answered')
                return outcome.reply;
            if (outcome.kind === 'limited') {
                const seconds = outcome.seconds ?? UNTOLD_WAIT * 2 ** tries;
                if (!this.#waiting.mayWait(seconds, tries))
                    throw outcome.error;
                await this.#waiting.close(seconds);
            }
            else {
                if (outcome.kind === 'final' || tries >= RETRIES)
                    throw outcome.error;
                await this.#waiting.pause((tries + 1) ** 2);
            }
        }
    }
    async #once(purpose, query, variables) {
        try {
            const { data, headers } = await this.#post({ query, variables });
            const body = dist/* safeParse */.xLC(graphql_BodySchema, data);
            if (!body.success)
                return { kind: 'again', error: failed(purpose, 200, 'an answer that is no GraphQL') };
            return judge(purpose, body.output.data, body.output.errors, headers);
        }
        catch (thrown) {
            return judgeThrown(purpose, thrown);
        }
    }
}
/** What an answer with status 200 means. */
function judge(purpose, data, errors, headers) {
    const [grave] = errors.filter((error) => !(error.type === 'NOT_FOUND' && error.path.length > 1));
    if (grave === undefined)
        return { kind: 'answered', reply: { data } };
    const { type, message } = grave;
    if (type === 'RATE_LIMITED' || /rate limit/i.test(message))
        return { kind: 'limited', seconds: toldWait(headers), error: limited(purpose, null, message) };
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || /not accessible by/i.test(message)) {
        return { kind: 'final', error: notPermitted(purpose, null, message) };
    }
    if (type === 'NOT_FOUND')
        return { kind: 'final', error: notPermitted(purpose, null, message) };
    if (type === 'RESOURCE_LIMITS_EXCEEDED' || type === 'MAX_NODE_LIMIT_EXCEEDED' || HEAVY.test(message))
        return { kind: 'final', error: tooHeavy(purpose, 200, message) };
    return { kind: 'final', error: failed(purpose, 200, message) };
}
function judgeThrown(purpose, thrown) {
    const refusal = refusalOf(thrown);
    if (refusal === null)
        return { kind: 'again', error: failed(purpose, null, (0,errors/* messageOf */.bD)(thrown)) };
    const { status, headers, said } = refusal;
    if (isLimited(status, headers, said))
        return { kind: 'limited', seconds: toldWait(headers), error: limited(purpose, status, said) };
    if (status === 502 || status === 504)
        return { kind: 'final', error: tooHeavy(purpose, status, said) };
    if (status === 401 || status === 403 || status === 404)
        return { kind: 'final', error: notPermitted(purpose, status, said) };
    return { kind: status >= 500 ? 'again' : 'final', error: failed(purpose, status, said) };
}
/** Seconds by `retry-after`, or until the hour's budget is new; null when the headers do not say. */
function toldWait(headers) {
    const told = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(told))
        return told;
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - Date.now() / 1000) + 1) : null;
}
function tooHeavy(purpose, status, said) {
    return new TooHeavy(purpose.code, {
        message: `GitHub gave up on ${purpose.asked} (${status}${said === '' ? '' : ` ${said}`}).`,
        hint: 'GitHub itself has trouble: see githubstatus.com, and run the job again later.',
        status,
        said,
    });
}
function failed(purpose, status, said) {
    return new GitHubError(purpose.code, {
        message: `GitHub failed at ${purpose.asked}: ${[status, said].filter(Boolean).join(' ')}.`,
        hint: 'Check the network, the proxy and the API URL, then run the job again.',
        status,
        said,
    });
}

;// CONCATENATED MODULE: ./lib/adapters/github/client.js
/** The way to GitHub: one token, one server, retries and limits obeyed, every failure a TidingsError. */









/** Seconds after which a request is given up. */
const REQUEST_SECONDS = 60;
/** Seconds that one request waits for limits at most, where nothing else is said. */
const PATIENCE = 120;
/** Requests or points from which on the budget is asked for beforehand. */
const LARGE_JOB = 50;
/** Answers that a second try does not change; limits (403, 429) are the throttling's. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];
function createClient(options) {
    return new Client(options);
}
class Client {
    journal;
    waiting;
    #signal;
    #budget = new Budget();
    #octokit;
    #graphql;
    constructor(options) {
        const { token, apiUrl, signal, journal, patience = PATIENCE, second = 1000, spacing = {} } = options;
        this.journal = journal;
        this.#signal = signal;
        this.waiting = new Waiting({ signal, journal, patience, second });
        const { debug } = journal;
        const log = { debug, info: debug, warn: debug, error: debug };
        const common = { baseUrl: apiUrl.replace(/\/+$/, ''), userAgent: 'tidings', log };
        const watch = (octokit) => this.#watch(octokit);
        const waitFor = (seconds, _, __, tries) => this.waiting.mayWait(seconds, tries);
        const limits = { ...spacing, id: apiUrl, retryAfterBaseValue: second, onRateLimit: waitFor, onSecondaryRateLimit: waitFor };
        const again = { doNotRetry: FINAL, retries: RETRIES, retryAfterBaseValue: second };
        this.#octokit = (0,github/* getOctokit */.Q)(token, { ...common, retry: again, throttle: limits }, watch, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
        // Without throttling: it sends one GraphQL request a second, and does not know an Enterprise server's address of GraphQL.
        const plain = (0,github/* getOctokit */.Q)(token, common, watch);
        const url = `${common.baseUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
        this.#graphql = new GraphQl((body) => plain.request(`POST ${url}`, body), this.waiting);
    }
    async rest({ route, parameters, schema, once = false, ...purpose }) {
        const request = once ? { retries: 0 } : {};
        const response = await this.#guarded(purpose, () => this.#octokit.request(route, { ...parameters, request }));
        const parsed = dist/* safeParse */.xLC(schema, response.data);
        if (!parsed.success)
            throw unexpected(purpose, parsed.issues[0].message);
        return { data: parsed.output, link: response.headers.link ?? null };
    }
    graphql(purpose, document, variables) {
        return this.#guarded(purpose, () => this.#graphql.ask(purpose, document, variables));
    }
    async afford(resource, needed) {
        if (needed < LARGE_JOB)
            return;
        if (this.#budget.left(resource) === null)
            await this.#readBudget();
        const left = this.#budget.left(resource);
        if (left === null || left.remaining >= needed)
            return;
        const until = new Date(left.reset * 1000).toISOString().slice(11, 16);
        const unit = resource === 'core' ? 'requests' : 'GraphQL points';
        this.journal.warn(`This needs about ${needed} ${unit}; the token has ${left.remaining} left until ${until} UTC.`);
    }
    /** Servers without limits answer 404. */
    async #readBudget() {
        const purpose = { asked: 'the rate limits', access: 'read', code: 'github-failed' };
        try {
            const { data } = await this.rest({ ...purpose, route: 'GET /rate_limit', parameters: {}, schema: RateLimitSchema });
            for (const resource of ['core', 'graphql'])
                this.#budget.set(resource, data.resources[resource]);
        }
        catch (thrown) {
            if (!(thrown instanceof GitHubError))
                throw thrown;
            this.journal.debug(`The rate limits are not known: ${thrown.message}`);
        }
    }
    /** Around every single attempt: a time-out, and the budget out of the headers. */
    #watch({ hook }) {
        hook.before('request', (request) => {
            request.request.signal = AbortSignal.any([this.#signal, AbortSignal.timeout(REQUEST_SECONDS * 1000)]);
        });
        hook.after('request', (response) => this.#budget.note(response.headers));
    }
    /** Does not wait for retries of a run that was cancelled, and lets out no error but TidingsErrors. */
    async #guarded(purpose, work) {
        try {
            return await this.waiting.untilCancelled(work);
        }
        catch (thrown) {
            throw this.#signal.aborted
                ? new errors/* TidingsError */.$s('cancelled', 'The run was cancelled.', 'Nothing more was asked for.')
                : explain(thrown, purpose);
        }
    }
}
function unexpected(purpose, what) {
    const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${what}.`;
    return new GitHubError(purpose.code, {
        message,
        hint: 'Check that the API URL is that of a GitHub server, and what a proxy answers.',
        status: null,
        said: '',
    });
}

;// CONCATENATED MODULE: ./lib/adapters/github/content.js
/** One file of a repository, without a checkout. */


/** Anything else: a folder, a submodule, a link, or a file of more than 1 MB, which comes without its content. */
const FileSchema = dist/* object */.Ikc({ type: dist/* literal */.euz('file'), encoding: dist/* literal */.euz('base64'), content: dist/* string */.YjP() });
/** The text of a file at a commit, branch or tag; null when there is no such file. */
async function readFileAt(client, { owner, name }, path, ref) {
    try {
        const { data } = await client.rest({
            asked: `${path} of ${owner}/${name}`,
            access: 'read',
            code: 'github-failed',
            route: 'GET /repos/{owner}/{repo}/contents/{path}',
            parameters: { owner, repo: name, path, ref },
            schema: dist/* unknown */.L5J(),
        });
        const file = dist/* safeParse */.xLC(FileSchema, data);
        return file.success ? Buffer.from(file.output.content, 'base64').toString('utf8') : null;
    }
    catch (thrown) {
        if (thrown instanceof GitHubError && thrown.status === 404)
            return null;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
;// CONCATENATED MODULE: ./lib/adapters/github/people.js
/** The login of an account as people know it: bots carry `[bot]`, which GraphQL leaves out. */
function accountLogin(login, bot) {
    return bot && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

;// CONCATENATED MODULE: ./lib/adapters/github/commits.js
/** Commits and tags as the REST API gives them. */


const Sha = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const Time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((iso) => Math.floor(Date.parse(iso) / 1000)), dist/* integer */.ndf());
/** An account, null or `{}` where the address belongs to none. */
const AccountSchema = dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* optional */.lqM(dist/* string */.YjP()), type: dist/* optional */.lqM(dist/* string */.YjP(), '') }));
const CommitSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    sha: Sha,
    parents: dist/* array */.YOg(dist/* object */.Ikc({ sha: Sha })),
    commit: dist/* object */.Ikc({
        message: dist/* string */.YjP(),
        author: dist/* nullish */.cl6(dist/* object */.Ikc({ name: dist/* optional */.lqM(dist/* string */.YjP(), '') })),
        committer: dist/* nullish */.cl6(dist/* object */.Ikc({ date: dist/* optional */.lqM(Time, '1970-01-01T00:00:00Z') })),
    }),
    author: AccountSchema,
}), dist/* transform */.pdi(({ sha, parents, commit, author }) => {
    const login = author?.login === undefined ? null : accountLogin(author.login, author.type === 'Bot');
    return {
        sha,
        parents: parents.map((parent) => parent.sha),
        message: commit.message,
        author: { name: commit.author?.name ?? '', login },
        committedAt: commit.committer?.date ?? 0,
    };
}));
const TagSchema = dist/* pipe */.FsL(dist/* object */.Ikc({ name: dist/* string */.YjP(), commit: dist/* object */.Ikc({ sha: Sha }) }), dist/* transform */.pdi(({ name, commit }) => ({ name, sha: commit.sha })));
const OnlyShaSchema = dist/* object */.Ikc({ sha: Sha });
const ComparisonSchema = dist/* object */.Ikc({
    ahead_by: dist/* number */.aig(),
    behind_by: dist/* number */.aig(),
    total_commits: dist/* number */.aig(),
    merge_base_commit: OnlyShaSchema,
    commits: dist/* array */.YOg(CommitSchema),
});

;// CONCATENATED MODULE: ./lib/adapters/github/pages.js
/** Lists of many pages, read side by side. */

/** Does the work on each item, at most `limit` at a time; the results stand in the order of the items. The first failure stops the rest; it is thrown when nothing runs any more. */
async function sideBySide(items, limit, work) {
    const results = [];
    // All workers draw from one generator: one that throws closes it for the others.
    const queue = (function* () {
        yield* items.entries();
    })();
    async function worker() {
        for (const [at, item] of queue)
            results[at] = await work(item);
    }
    const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
    for (const one of ended)
        if (one.status === 'rejected')
            throw one.reason;
    return results;
}
/** The page numbers from `first` to `last`. */
function pagesBetween(first, last) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
/** Pages that `items` items fill. */
function pagesFor(items) {
    return Math.ceil(items / limits/* GITHUB */.U0.pageSize);
}
/** The number of the last page by a `Link` header; 1 when there is none. */
function lastPage(link) {
    const target = /<([^>]+)>;[^,]*\brel="last"/.exec(link ?? '')?.[1];
    if (target === undefined || !URL.canParse(target))
        return 1;
    return Math.max(1, Number(new URL(target).searchParams.get('page')) || 1);
}

;// CONCATENATED MODULE: ./lib/adapters/github/history.js
/** GitHub as a source of history: comparisons and lists by REST, a hundred items a page. */






/** The history of a repository on GitHub. Throws TidingsError `no-permission`, `github-failed`, `unknown-ref`. */
function createGitHubHistory(client, repository) {
    return new GitHubHistory(client, repository);
}
class GitHubHistory {
    kind = 'github';
    #client;
    #repo;
    #name;
    #tags = null;
    /** First pages of comparisons; null where the two share no history. */
    #comparisons = new Map();
    constructor(client, { owner, name }) {
        this.#client = client;
        this.#repo = { owner, repo: name };
        this.#name = `${owner}/${name}`;
    }
    tags() {
        this.#tags ??= this.#readTags();
        return this.#tags;
    }
    /** A tag that was read needs no request; a full ref name asks for just that. */
    async resolve(ref) {
        const known = this.#tags === null ? undefined : (await this.#tags).find((tag) => ref === tag.name || ref === `refs/tags/${tag.name}`);
        if (known !== undefined)
            return known.sha;
        try {
            const { data } = await this.#get(`the commit of ${ref} in ${this.#name}`, 'commits/{ref}', OnlyShaSchema, {
                ref: ref.replace(/^refs\//, ''),
                per_page: 1,
            });
            return data.sha;
        }
        catch (thrown) {
            // 422: no such commit; 404: no such ref; 409: the repository is empty.
            if (thrown instanceof GitHubError && [404, 409, 422].includes(thrown.status ?? 0))
                return null;
            throw thrown;
        }
    }
    async relation(base, head) {
        const comparison = await this.#compare(base, head);
        if (comparison !== null)
            return { ahead: comparison.ahead_by, behind: comparison.behind_by, base: comparison.merge_base_commit.sha };
        const [ahead, behind] = await Promise.all([this.#count(head), this.#count(base)]);
        return { ahead, behind, base: null };
    }
    /** Without paths: a comparison does not tell them by commit. */
    async commits(base, head) {
        const first = base === null ? null : await this.#compare(base, head);
        if (base === null || first === null)
            return this.#reachable(head);
        const counted = first.total_commits;
        const pages = pagesBetween(2, pagesFor(counted));
        await this.#client.afford('core', pages.length);
        const rest = await sideBySide(pages, limits/* GITHUB */.U0.concurrency, async (page) => (await this.#comparePage(base, head, page)).commits);
        return { commits: distinct([first.commits, ...rest].flat()), counted };
    }
    async authorsBefore(base) {
        return base === null ? new Set() : null;
    }
    async #readTags() {
        const asked = `the tags of ${this.#name}`;
        const read = (page) => this.#get(asked, 'tags', dist/* array */.YOg(TagSchema), { per_page: limits/* GITHUB */.U0.pageSize, page });
        const first = await read(1);
        const rest = await sideBySide(pagesBetween(2, lastPage(first.link)), limits/* GITHUB */.U0.concurrency, async (page) => (await read(page)).data);
        return [first.data, ...rest].flat();
    }
    async #reachable(head) {
        const counted = await this.#count(head);
        const pages = pagesBetween(1, pagesFor(counted));
        await this.#client.afford('core', pages.length);
        const read = (page) => this.#listCommits(head, limits/* GITHUB */.U0.pageSize, page);
        const found = await sideBySide(pages, limits/* GITHUB */.U0.concurrency, async (page) => (await read(page)).data);
        return { commits: distinct(found.flat()), counted };
    }
    /** With one commit a page, the last page is the number of commits. */
    async #count(head) {
        const { data, link } = await this.#listCommits(head, 1, 1);
        return Math.max(data.length, lastPage(link));
    }
    #listCommits(head, size, page) {
        return this.#get(`the commits of ${this.#name}`, 'commits', dist/* array */.YOg(CommitSchema), { sha: head, per_page: size, page });
    }
    #compare(base, head) {
        const key = `${base}...${head}`;
        const known = this.#comparisons.get(key) ?? this.#comparePage(base, head, 1).catch(orUnrelated);
        this.#comparisons.set(key, known);
        return known;
    }
    async #comparePage(base, head, page) {
        const basehead = `${base}...${head}`;
        const asked = `the comparison of ${base.slice(0, 7)} with ${head.slice(0, 7)} in ${this.#name}`;
        return (await this.#get(asked, 'compare/{basehead}', ComparisonSchema, { basehead, per_page: limits/* GITHUB */.U0.pageSize, page })).data;
    }
    #get(asked, path, schema, parameters) {
        const purpose = { asked, access: 'read', code: 'github-failed' };
        return this.#client.rest({
            ...purpose,
            schema,
            route: `GET /repos/{owner}/{repo}/${path}`,
            parameters: { ...this.#repo, ...parameters },
        });
    }
}
/** A comparison of what has no common ancestor is a 404, as is one of commits that are not there. */
function orUnrelated(thrown) {
    if (!(thrown instanceof GitHubError) || thrown.status !== 404)
        throw thrown;
    if (/no common ancestor/i.test(thrown.said))
        return null;
    throw new errors/* TidingsError */.$s('unknown-ref', `GitHub does not have both commits: ${thrown.message}`, 'Check the names, and that both were pushed.');
}
/** Every commit once: a ref that moves between two pages shows some twice. */
function distinct(commits) {
    return [...new Map(commits.map((commit) => [commit.sha, commit])).values()];
}

;// CONCATENATED MODULE: ./lib/adapters/github/pull-requests.js
/** Pull requests as GraphQL gives them: what is asked for, and what it becomes. */



/** Pull requests of one commit: mostly one. */
const PULLS_PER_COMMIT = 3;
const LABELS = 20;
const ISSUES = 10;
/** Pull requests just merged, which GitHub may not yet know by their commits. */
const RECENT = 20;
function fragment(files) {
    return `fragment pull on PullRequest {
  number url title body mergedAt lastEditedAt baseRefName
  baseRepository { nameWithOwner }
  author { __typename login ... on User { name } }
  labels(first: ${LABELS}) { nodes { name } }
  closingIssuesReferences(first: ${ISSUES}) { nodes { number title repository { nameWithOwner } } }
  mergeCommit { oid }
  ${files ? filesFrom('') : ''}
}`;
}
function filesFrom(after) {
    return `files(first: ${limits/* GITHUB */.U0.pageSize}${after}) { nodes { path } pageInfo { hasNextPage endCursor } }`;
}
/** The document for some commits, each under an alias with its place. Only hexadecimal names may be given. */
function pullsOfCommits(shas, files) {
    const asked = shas.map((sha, at) => `c${at}: object(oid: "${sha}") { ...of }`);
    return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n${asked.join('\n')}\n} }
fragment of on Commit { associatedPullRequests(first: ${PULLS_PER_COMMIT}) { nodes { ...pull } } }
${fragment(files)}`;
}
/** Points of the hourly budget that the document costs (docs.github.com, GraphQL rate limits, 2026-11: connections by hundred). */
function pointsOf(commits, files) {
    const connections = commits * (1 + PULLS_PER_COMMIT * (files ? 3 : 2));
    return Math.max(1, Math.round(connections / 100));
}
function recentPulls(files) {
    return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
pullRequests(states: MERGED, first: ${RECENT}, orderBy: { field: UPDATED_AT, direction: DESC }) {
  nodes { ...pull commits(first: ${limits/* GITHUB */.U0.pageSize}) { nodes { commit { oid } } } }
} } }
${fragment(files)}`;
}
/** The files of one pull request behind a cursor. */
const MORE_FILES = `query ($owner: String!, $name: String!, $number: Int!, $after: String!) { repository(owner: $owner, name: $name) {
pullRequest(number: $number) { ${filesFrom(', after: $after')} }
} }`;
const nodes = (node) => dist/* object */.Ikc({ nodes: dist/* array */.YOg(node) });
const FilesSchema = dist/* object */.Ikc({
    nodes: dist/* nullish */.cl6(dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP() })), []),
    pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
});
const AuthorSchema = dist/* pipe */.FsL(dist/* object */.Ikc({ __typename: dist/* string */.YjP(), login: dist/* string */.YjP(), name: dist/* nullish */.cl6(dist/* string */.YjP()) }), dist/* transform */.pdi(({ __typename, login, name }) => ({ login: accountLogin(login, __typename === 'Bot'), name: name ?? login })));
const PullSchema = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    url: dist/* string */.YjP(),
    title: dist/* string */.YjP(),
    body: dist/* string */.YjP(),
    mergedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    lastEditedAt: dist/* nullable */.mee(dist/* string */.YjP()),
    baseRefName: dist/* string */.YjP(),
    baseRepository: dist/* nullable */.mee(dist/* object */.Ikc({ nameWithOwner: dist/* string */.YjP() })),
    author: dist/* nullable */.mee(AuthorSchema),
    labels: dist/* nullish */.cl6(nodes(dist/* object */.Ikc({ name: dist/* string */.YjP() }))),
    closingIssuesReferences: dist/* nullish */.cl6(nodes(dist/* nullable */.mee(dist/* object */.Ikc({ number: dist/* number */.aig(), title: dist/* string */.YjP(), repository: dist/* object */.Ikc({ nameWithOwner: dist/* string */.YjP() }) })))),
    mergeCommit: dist/* nullable */.mee(dist/* object */.Ikc({ oid: dist/* string */.YjP() })),
    files: dist/* nullish */.cl6(FilesSchema),
});
/** The answer to `pullsOfCommits`; what is no commit, or was not found, is null or empty. */
const PullsOfCommitsSchema = dist/* object */.Ikc({
    repository: dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(dist/* object */.Ikc({ associatedPullRequests: dist/* nullish */.cl6(nodes(dist/* nullable */.mee(PullSchema))) }))),
});
const RecentPullsSchema = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({
        pullRequests: nodes(dist/* nullable */.mee(dist/* intersect */.y$5([PullSchema, dist/* object */.Ikc({ commits: nodes(dist/* nullable */.mee(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ oid: dist/* string */.YjP() }) }))) })]))),
    }),
});
const MoreFilesSchema = dist/* object */.Ikc({
    repository: dist/* object */.Ikc({ pullRequest: dist/* object */.Ikc({ files: dist/* nullish */.cl6(FilesSchema) }) }),
});
/** Whether it was merged into a branch of this repository (`owner/name`). */
function landedHere(node, repository) {
    return node.mergedAt !== null && node.baseRepository?.nameWithOwner.toLowerCase() === repository.toLowerCase();
}
/** Issues of other repositories are left out: their numbers mean something else here. `files` null: not asked for. */
function pullRequest(node, repository, files) {
    const own = (name) => name.toLowerCase() === repository.toLowerCase();
    const closes = (node.closingIssuesReferences?.nodes ?? []).filter((issue) => issue !== null);
    return {
        number: node.number,
        url: node.url,
        title: node.title,
        body: node.body,
        author: node.author,
        labels: (node.labels?.nodes ?? []).map((label) => label.name),
        mergedAt: node.mergedAt,
        mergeCommit: node.mergeCommit?.oid ?? null,
        baseBranch: node.baseRefName,
        bodyEditedAt: node.lastEditedAt,
        closes: closes.filter((issue) => own(issue.repository.nameWithOwner)).map(({ number, title }) => ({ number, title })),
        ...(files === null ? {} : { files }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/pulls.js
/** The pull requests of commits, by GraphQL in batches side by side. */







/** The pull requests of a repository. Throws TidingsError `no-permission` (never answers as if there were none), `github-failed`. */
function createPulls(client, repository) {
    return new GitHubPulls(client, repository);
}
class GitHubPulls {
    #client;
    #variables;
    #name;
    constructor(client, { owner, name }) {
        this.#client = client;
        this.#variables = { owner, name };
        this.#name = `${owner}/${name}`;
    }
    async ofCommits(shas, { files }) {
        const asked = [...new Set(shas)].filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
        const batches = batchesOf(asked, limits/* GITHUB */.U0.pullsPerQuery);
        await this.#client.afford('graphql', batches.length * pointsOf(limits/* GITHUB */.U0.pullsPerQuery, files));
        const found = new Map((await sideBySide(batches, limits/* GITHUB */.U0.concurrency, (batch) => this.#batch(batch, files))).flat());
        const without = asked.filter((sha) => found.get(sha)?.length === 0);
        for (const [sha, nodes] of await this.#justMerged(without, files))
            found.set(sha, nodes);
        const pulls = await this.#pulls([...found.values()].flat(), files);
        return new Map([...found].map(([sha, nodes]) => [sha, nodes.flatMap((node) => pulls.get(node.number) ?? [])]));
    }
    /** Halves what GitHub cannot answer in time; a single commit is asked for again, then it is an error. */
    async #batch(shas, files, tries = 0) {
        try {
            return await this.#ask(shas, files);
        }
        catch (thrown) {
            if (!(thrown instanceof TooHeavy))
                throw thrown;
            if (shas.length === 1) {
                if (tries >= RETRIES)
                    throw thrown;
                await this.#client.waiting.pause((tries + 1) ** 2);
                return this.#batch(shas, files, tries + 1);
            }
            const middle = Math.ceil(shas.length / 2);
            this.#client.journal.debug(`GitHub gave up on the pull requests of ${shas.length} commits; asking for ${middle} at once.`);
            return [...(await this.#batch(shas.slice(0, middle), files)), ...(await this.#batch(shas.slice(middle), files))];
        }
    }
    async #ask(shas, files) {
        const { repository } = await this.#query(pullsOfCommits(shas, files), PullsOfCommitsSchema);
        return shas.map((sha, at) => {
            const nodes = repository[`c${at}`]?.associatedPullRequests?.nodes ?? [];
            return [sha, nodes.filter((node) => node !== null).filter((node) => landedHere(node, this.#name))];
        });
    }
    /** In the seconds after a merge GitHub does not know a pull request by its commits, but already by its number. */
    async #justMerged(shas, files) {
        if (shas.length === 0)
            return [];
        const { repository } = await this.#query(recentPulls(files), RecentPullsSchema);
        const recent = repository.pullRequests.nodes.filter((node) => node !== null).filter((node) => landedHere(node, this.#name));
        return shas.map((sha) => {
            const holds = (node) => node.mergeCommit?.oid === sha || node.commits.nodes.some((one) => one?.commit.oid === sha);
            return [sha, recent.filter(holds)];
        });
    }
    /** Each pull request once, with the files that did not fit its first page. */
    async #pulls(nodes, files) {
        const distinct = [...new Map(nodes.map((node) => [node.number, node])).values()];
        const pulls = await sideBySide(distinct, limits/* GITHUB */.U0.concurrency, async (node) => {
            return pullRequest(node, this.#name, files ? await this.#files(node) : null);
        });
        return new Map(pulls.map((pull) => [pull.number, pull]));
    }
    async #files({ number, files }) {
        const paths = [];
        for (let page = files; page !== null && page !== undefined;) {
            paths.push(...(page.nodes ?? []).map((file) => file.path));
            const { hasNextPage, endCursor } = page.pageInfo;
            if (!hasNextPage || endCursor === null)
                break;
            const { repository } = await this.#query(MORE_FILES, MoreFilesSchema, { number, after: endCursor });
            page = repository.pullRequest.files;
        }
        return paths;
    }
    async #query(document, schema, variables = {}) {
        const purpose = { asked: `the pull requests of ${this.#name}`, access: 'read', code: 'github-failed' };
        const { data } = await this.#client.graphql(purpose, document, { ...this.#variables, ...variables });
        const parsed = dist/* safeParse */.xLC(schema, data);
        if (parsed.success)
            return parsed.output;
        const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${parsed.issues[0].message}.`;
        throw new GitHubError(purpose.code, { message, hint: 'Check that the API URL is that of a GitHub server.', status: null, said: '' });
    }
}
function batchesOf(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

;// CONCATENATED MODULE: ./lib/adapters/github/releases.js
/** Releases of a repository, drafts included where the token may write. */




const ReleaseSchema = dist/* pipe */.FsL(dist/* object */.Ikc({
    id: dist/* number */.aig(),
    tag_name: dist/* string */.YjP(),
    name: dist/* nullish */.cl6(dist/* string */.YjP()),
    body: dist/* nullish */.cl6(dist/* string */.YjP()),
    draft: dist/* boolean */.zMY(),
    prerelease: dist/* boolean */.zMY(),
    html_url: dist/* string */.YjP(),
    target_commitish: dist/* string */.YjP(),
}), dist/* transform */.pdi((release) => {
    const { id, tag_name: tag, name, body, draft, prerelease, html_url: url, target_commitish: target } = release;
    return { id, tag, name: name ?? '', body: body ?? '', draft, prerelease, url, target };
}));
const UploadSchema = dist/* object */.Ikc({ upload_url: dist/* string */.YjP() });
const AssetsSchema = dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* number */.aig(), name: dist/* string */.YjP() }));
/** Pages that are read of the list: GitHub answers 500 behind the first 1,000 releases (release-drafter#1082). Drafts and new ones come first. */
const LIST_PAGES = 10;
/** The releases of a repository. Throws TidingsError `no-permission`, `publish-failed`. */
function createReleases(client, repository) {
    return new GitHubReleases(client, repository);
}
class GitHubReleases {
    #client;
    #repo;
    #name;
    constructor(client, { owner, name }) {
        this.#client = client;
        this.#repo = { owner, repo: name };
        this.#name = `${owner}/${name}`;
    }
    async list() {
        const read = (page) => this.#ask('GET', 'releases', dist/* array */.YOg(ReleaseSchema), { per_page: limits/* GITHUB */.U0.pageSize, page });
        const first = await read(1);
        const pages = pagesBetween(2, Math.min(LIST_PAGES, lastPage(first.link)));
        const rest = await sideBySide(pages, limits/* GITHUB */.U0.concurrency, async (page) => (await read(page)).data);
        return [first.data, ...rest].flat();
    }
    async get(id) {
        const reply = await orNull(this.#ask('GET', 'releases/{id}', ReleaseSchema, { id }), 404);
        return reply?.data ?? null;
    }
    /** Sent once: whoever hears of a failure looks whether the release is there. */
    async create(fields) {
        const body = { ...bodyOf(fields), draft: fields.publish !== true };
        return (await this.#write(fields, () => this.#ask('POST', 'releases', ReleaseSchema, body, true))).data;
    }
    async update(id, fields) {
        // Without `tag_name` a draft loses its tag; with `draft: true` an update can take back what somebody has just published.
        const body = { ...bodyOf(fields), ...(fields.publish === true ? { draft: false } : {}) };
        return (await this.#write(fields, () => this.#ask('PATCH', 'releases/{id}', ReleaseSchema, { id, ...body }))).data;
    }
    async remove(id) {
        await orNull(this.#ask('DELETE', 'releases/{id}', dist/* unknown */.L5J(), { id }), 404);
    }
    async attach(id, name, text) {
        const { data } = await this.#ask('GET', 'releases/{id}', UploadSchema, { id });
        const upload = async () => {
            await this.#detach(id, name);
            await this.#client.rest({
                ...this.#purpose('POST'),
                route: `POST ${data.upload_url.replace(/\{[^}]*\}$/, '')}{?name}`,
                parameters: { name, data: text, headers: { 'content-type': 'text/plain; charset=utf-8' } },
                schema: dist/* unknown */.L5J(),
                once: true,
            });
        };
        try {
            await upload();
        }
        catch (thrown) {
            // An upload that broke off can leave a file of the name behind.
            if (!mayHaveHappened(thrown))
                throw thrown;
            await upload();
        }
    }
    /** GitHub writes file names with dots for what it does not like in them. */
    async #detach(id, name) {
        const kept = name.replace(/[^\w.+@-]/g, '.');
        const { data } = await this.#ask('GET', 'releases/{id}/assets', AssetsSchema, { id, per_page: limits/* GITHUB */.U0.pageSize });
        for (const asset of data.filter((one) => one.name === name || one.name === kept)) {
            await orNull(this.#ask('DELETE', 'releases/assets/{asset}', dist/* unknown */.L5J(), { asset: asset.id }), 404);
        }
    }
    /** A target that touches workflow files is refused as if the release did not exist; no job's token may ever do that. */
    async #write(fields, work) {
        try {
            return await work();
        }
        catch (thrown) {
            if (fields.target === undefined || !(thrown instanceof GitHubError) || thrown.code !== 'no-permission' || thrown.status === 401)
                throw thrown;
            const { status, said } = thrown;
            const message = `${thrown.message.replace(/\.$/, '')}, or ${fields.target.slice(0, 7)} changes workflow files, which the token of a job may never release.`;
            const hint = `${thrown.hint}\nIf it is there: push the tag ${fields.tag} first, or take the token of an app with the permission \`workflows\`.`;
            throw new GitHubError('no-permission', { message, hint, status, said });
        }
    }
    #ask(method, path, schema, parameters, once = false) {
        const route = `${method} /repos/{owner}/{repo}/${path}`;
        return this.#client.rest({ ...this.#purpose(method), route, parameters: { ...this.#repo, ...parameters }, schema, once });
    }
    #purpose(method) {
        // Reading drafts needs the permission to write.
        return { asked: `the releases of ${this.#name}`, access: method === 'GET' ? 'read' : 'write', code: 'publish-failed' };
    }
}
function bodyOf({ tag, name, body, prerelease, target }) {
    return { tag_name: tag, name, body, prerelease, ...(target === undefined ? {} : { target_commitish: target }) };
}
/** Whether a request that failed may have done its work: no answer, trouble on the server, or the thing is already there. */
function mayHaveHappened(thrown) {
    if (!(thrown instanceof GitHubError))
        return false;
    return thrown.status === null || thrown.status >= 500 || (thrown.status === 422 && /already.exists/i.test(thrown.said));
}
async function orNull(reply, absent) {
    try {
        return await reply;
    }
    catch (thrown) {
        if (thrown instanceof GitHubError && thrown.status === absent)
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/connect.js





function connectGitHub(repository, options) {
    const client = createClient(options);
    return {
        history: createGitHubHistory(client, repository),
        pulls: createPulls(client, repository),
        releases: createReleases(client, repository),
        readFile: (path, ref) => readFileAt(client, repository, path, ref),
    };
}


/***/ })

};
