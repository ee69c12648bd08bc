export const id = 553;

export const ids = [ 553 ];

export const modules = {
  3553: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      connectGitHub: () => connectGitHub
    });
    var github = __webpack_require__(1758);
    var dist_bundle = __webpack_require__(9735);
    var plugin_throttling_dist_bundle = __webpack_require__(6856);
    var dist = __webpack_require__(7934);
    var errors = __webpack_require__(452);
    const WindowSchema = dist.Ikc({
      remaining: dist.aig(),
      reset: dist.aig()
    });
    const RateLimitSchema = dist.Ikc({
      resources: dist.Ikc({
        core: WindowSchema,
        graphql: WindowSchema
      })
    });
    class Budget {
      #left=new Map;
      note(headers) {
        const resource = headers["x-ratelimit-resource"];
        const remaining = Number(headers["x-ratelimit-remaining"] ?? Number.NaN);
        const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
        if (typeof resource === "string" && Number.isFinite(remaining) && Number.isFinite(reset)) this.set(resource, {
          remaining,
          reset
        });
      }
      set(resource, left) {
        this.#left.set(resource, left);
      }
      left(resource) {
        return this.#left.get(resource) ?? null;
      }
    }
    class GitHubError extends errors.$s {
      status;
      said;
      constructor(code, told) {
        super(code, told.message, told.hint);
        this.status = told.status;
        this.said = told.said;
      }
    }
    const AnswerSchema = dist.Ikc({
      status: dist.aig(),
      message: dist.YjP(),
      response: dist.lqM(dist.Ikc({
        headers: dist.lqM(dist.g1P(dist.YjP(), dist.L5J()), {}),
        data: dist.lqM(dist.L5J())
      }))
    });
    const BodySchema = dist.Ikc({
      message: dist.YjP(),
      errors: dist.NpB(dist.lqM(dist.YOg(dist.L5J()), []), [])
    });
    const FieldErrorSchema = dist.Ikc({
      field: dist.lqM(dist.YjP(), ""),
      code: dist.lqM(dist.YjP(), ""),
      message: dist.lqM(dist.YjP(), "")
    });
    function refusalOf(thrown) {
      const parsed = dist.xLC(AnswerSchema, thrown);
      if (!parsed.success || parsed.output.response === void 0) return null;
      const {status, response} = parsed.output;
      return {
        status,
        headers: response.headers,
        said: wordsOf(response.data),
        data: response.data
      };
    }
    function wordsOf(data) {
      const parsed = dist.xLC(BodySchema, data);
      if (!parsed.success) return "";
      const details = parsed.output.errors.map(error => {
        if (typeof error === "string") return error;
        const field = dist.xLC(FieldErrorSchema, error);
        return field.success ? field.output.message || `${field.output.field} ${field.output.code}`.trim() : "";
      });
      return [ parsed.output.message, details.filter(Boolean).join("; ") ].filter(Boolean).join(": ");
    }
    function permissionsYaml(access) {
      return `permissions:\n  contents: ${access}\n  pull-requests: read`;
    }
    function notPermitted(purpose, status, said) {
      const message = `The token may not ${purpose.access === "write" ? "write" : "read"} ${purpose.asked}${told(status, said)}.`;
      return new GitHubError("no-permission", {
        message,
        hint: `Add to the job:\n${permissionsYaml(purpose.access)}`,
        status,
        said
      });
    }
    function explain(thrown, purpose) {
      if (thrown instanceof errors.$s) return thrown;
      const refusal = refusalOf(thrown);
      if (refusal === null) return unreachable((0, errors.bD)(thrown), purpose);
      const {status, headers, said} = refusal;
      if (status === 401) {
        const message = `GitHub does not know the token${told(status, said)}, asked for ${purpose.asked}.`;
        return new GitHubError("no-permission", {
          message,
          hint: "Check the `token` input: it may have expired, or belong to another server.",
          status,
          said
        });
      }
      if (isLimited(status, headers, said)) return limited(purpose, status, said);
      if (status === 403 || status === 404) return notPermitted(purpose, status, said);
      const message = `GitHub refused ${purpose.asked}${told(status, said)}.`;
      const hint = status >= 500 ? "GitHub itself has trouble: see githubstatus.com, and run the job again later." : "Nothing was changed by this request.";
      return new GitHubError(purpose.code, {
        message,
        hint,
        status,
        said
      });
    }
    function limited(purpose, status, said) {
      const message = `GitHub limits this token: no answer for ${purpose.asked}${told(status, said)}.`;
      return new GitHubError(purpose.code, {
        message,
        hint: "Run the job again later, or with a token of its own budget.",
        status,
        said
      });
    }
    function unreachable(why, purpose) {
      const message = `GitHub could not be reached for ${purpose.asked}: ${why}.`;
      return new GitHubError(purpose.code, {
        message,
        hint: "Check the network, the proxy and the API URL, then run the job again.",
        status: null,
        said: why
      });
    }
    function isLimited(status, headers, said) {
      if (status === 429) return true;
      return status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said));
    }
    function told(status, said) {
      const parts = [ status === null ? "" : String(status), said ].filter(Boolean);
      return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
    }
    var external_node_events_ = __webpack_require__(8474);
    var promises_ = __webpack_require__(8500);
    const RETRIES = 2;
    class Waiting {
      #options;
      #gate=Promise.resolve();
      #told=false;
      constructor(options) {
        this.#options = options;
        (0, external_node_events_.setMaxListeners)(0, options.signal);
      }
      mayWait(seconds, tries) {
        const {patience, journal} = this.#options;
        if (tries >= RETRIES || seconds * (tries + 1) > patience) return false;
        const text = `GitHub asks to wait ${seconds} s for its rate limit.`;
        if (this.#told) journal.debug(text); else journal.notice(text);
        this.#told = true;
        return true;
      }
      async pause(seconds) {
        const {second, signal} = this.#options;
        await (0, promises_.setTimeout)(seconds * second, void 0, {
          signal
        });
      }
      async close(seconds) {
        const closed = Promise.all([ this.#gate, this.pause(seconds) ]).then(() => {});
        closed.catch(() => {});
        this.#gate = closed;
        await closed;
      }
      passGate() {
        return this.#gate;
      }
      async untilCancelled(work) {
        const {signal} = this.#options;
        signal.throwIfAborted();
        let stop = () => {};
        const cancelled = new Promise((_, reject) => {
          stop = () => reject(signal.reason);
          signal.addEventListener("abort", stop, {
            once: true
          });
        });
        try {
          return await Promise.race([ work(), cancelled ]);
        } finally {
          signal.removeEventListener("abort", stop);
        }
      }
    }
    const ErrorSchema = dist.Ikc({
      message: dist.YjP(),
      type: dist.lqM(dist.YjP(), ""),
      path: dist.lqM(dist.YOg(dist.KCZ([ dist.YjP(), dist.aig() ])), [])
    });
    const graphql_BodySchema = dist.Ikc({
      data: dist.lqM(dist.L5J()),
      errors: dist.lqM(dist.YOg(ErrorSchema), [])
    });
    class TooHeavy extends GitHubError {}
    const UNTOLD_WAIT = 60;
    const HEAVY = /timeout on validation|something went wrong while executing|timedout|timeout|resource limits/i;
    class GraphQl {
      #post;
      #waiting;
      constructor(post, waiting) {
        this.#post = post;
        this.#waiting = waiting;
      }
      async ask(purpose, query, variables) {
        for (let tries = 0; ;tries++) {
          await this.#waiting.passGate();
          const outcome = await this.#once(purpose, query, variables);
          if (outcome.kind === "answered") return outcome.reply;
          if (outcome.kind === "limited") {
            const seconds = outcome.seconds ?? UNTOLD_WAIT * 2 ** tries;
            if (!this.#waiting.mayWait(seconds, tries)) throw outcome.error;
            await this.#waiting.close(seconds);
          } else {
            if (outcome.kind === "final" || tries >= RETRIES) throw outcome.error;
            await this.#waiting.pause((tries + 1) ** 2);
          }
        }
      }
      async #once(purpose, query, variables) {
        try {
          const {data, headers} = await this.#post({
            query,
            variables
          });
          const body = dist.xLC(graphql_BodySchema, data);
          if (!body.success) return {
            kind: "again",
            error: failed(purpose, 200, "an answer that is no GraphQL")
          };
          return judge(purpose, body.output.data, body.output.errors, headers);
        } catch (thrown) {
          return judgeThrown(purpose, thrown);
        }
      }
    }
    function judge(purpose, data, errors, headers) {
      const [grave] = errors.filter(error => !(error.type === "NOT_FOUND" && error.path.length > 1));
      if (grave === void 0) return {
        kind: "answered",
        reply: {
          data
        }
      };
      const {type, message} = grave;
      if (type === "RATE_LIMITED" || /rate limit/i.test(message)) return {
        kind: "limited",
        seconds: toldWait(headers),
        error: limited(purpose, null, message)
      };
      if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES" || /not accessible by/i.test(message)) return {
        kind: "final",
        error: notPermitted(purpose, null, message)
      };
      if (type === "NOT_FOUND") return {
        kind: "final",
        error: notPermitted(purpose, null, message)
      };
      if (type === "RESOURCE_LIMITS_EXCEEDED" || type === "MAX_NODE_LIMIT_EXCEEDED" || HEAVY.test(message)) return {
        kind: "final",
        error: tooHeavy(purpose, 200, message)
      };
      return {
        kind: "final",
        error: failed(purpose, 200, message)
      };
    }
    function judgeThrown(purpose, thrown) {
      const refusal = refusalOf(thrown);
      if (refusal === null) return {
        kind: "again",
        error: failed(purpose, null, (0, errors.bD)(thrown))
      };
      const {status, headers, said} = refusal;
      if (isLimited(status, headers, said)) return {
        kind: "limited",
        seconds: toldWait(headers),
        error: limited(purpose, status, said)
      };
      if (status === 502 || status === 504) return {
        kind: "final",
        error: tooHeavy(purpose, status, said)
      };
      if (status === 401 || status === 403 || status === 404) return {
        kind: "final",
        error: notPermitted(purpose, status, said)
      };
      return {
        kind: status >= 500 ? "again" : "final",
        error: failed(purpose, status, said)
      };
    }
    function toldWait(headers) {
      const told = Number(headers["retry-after"] ?? Number.NaN);
      if (Number.isFinite(told)) return told;
      if (String(headers["x-ratelimit-remaining"]) !== "0") return null;
      const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
      return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - Date.now() / 1e3) + 1) : null;
    }
    function tooHeavy(purpose, status, said) {
      return new TooHeavy(purpose.code, {
        message: `GitHub gave up on ${purpose.asked} (${status}${said === "" ? "" : ` ${said}`}).`,
        hint: "GitHub itself has trouble: see githubstatus.com, and run the job again later.",
        status,
        said
      });
    }
    function failed(purpose, status, said) {
      return new GitHubError(purpose.code, {
        message: `GitHub failed at ${purpose.asked}: ${[ status, said ].filter(Boolean).join(" ")}.`,
        hint: "Check the network, the proxy and the API URL, then run the job again.",
        status,
        said
      });
    }
    const REQUEST_SECONDS = 60;
    const PATIENCE = 120;
    const LARGE_JOB = 50;
    const FINAL = [ 400, 401, 403, 404, 409, 410, 422, 429, 451 ];
    function createClient(options) {
      return new Client(options);
    }
    function isFinal(thrown) {
      const status = refusalOf(thrown)?.status;
      return status === 401 || status === 404;
    }
    class Client {
      journal;
      waiting;
      #signal;
      #budget=new Budget;
      #octokit;
      #plain;
      #graphql;
      constructor(options) {
        const {token, apiUrl, signal, journal, patience = PATIENCE, second = 1e3, spacing = {}} = options;
        this.journal = journal;
        this.#signal = signal;
        this.waiting = new Waiting({
          signal,
          journal,
          patience,
          second
        });
        const {debug} = journal;
        const log = {
          debug,
          info: debug,
          warn: debug,
          error: debug
        };
        const common = {
          baseUrl: apiUrl.replace(/\/+$/, ""),
          userAgent: "tidings",
          log
        };
        const watch = octokit => this.#watch(octokit);
        const waitFor = (seconds, _, __, tries) => this.waiting.mayWait(seconds, tries);
        const limits = {
          ...spacing,
          id: apiUrl,
          retryAfterBaseValue: second,
          onRateLimit: waitFor,
          onSecondaryRateLimit: waitFor
        };
        const again = {
          doNotRetry: FINAL,
          retries: RETRIES,
          retryAfterBaseValue: second
        };
        this.#octokit = (0, github.Q)(token, {
          ...common,
          retry: again,
          throttle: limits
        }, watch, dist_bundle.L, plugin_throttling_dist_bundle.A);
        this.#plain = (0, github.Q)(token, common, watch);
        const url = `${common.baseUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
        this.#graphql = new GraphQl(body => this.#plain.request(`POST ${url}`, body), this.waiting);
      }
      async rest({route, parameters, schema, once = false, direct = false, ...purpose}) {
        const request = once ? {
          retries: 0
        } : {};
        const queued = () => this.#octokit.request(route, {
          ...parameters,
          request
        });
        const send = direct ? () => this.#plain.request(route, parameters).catch(thrown => isFinal(thrown) ? Promise.reject(thrown) : queued()) : queued;
        const response = await this.#guarded(purpose, send);
        const parsed = dist.xLC(schema, response.data);
        if (!parsed.success) throw unexpected(purpose, parsed.issues[0].message);
        return {
          data: parsed.output,
          link: response.headers.link ?? null
        };
      }
      graphql(purpose, document, variables) {
        return this.#guarded(purpose, () => this.#graphql.ask(purpose, document, variables));
      }
      async afford(resource, needed) {
        if (needed < LARGE_JOB) return;
        if (this.#budget.left(resource) === null) await this.#readBudget();
        const left = this.#budget.left(resource);
        if (left === null || left.remaining >= needed) return;
        const until = new Date(left.reset * 1e3).toISOString().slice(11, 16);
        const unit = resource === "core" ? "requests" : "GraphQL points";
        this.journal.warn(`This needs about ${needed} ${unit}; the token has ${left.remaining} left until ${until} UTC.`);
      }
      async #readBudget() {
        const purpose = {
          asked: "the rate limits",
          access: "read",
          code: "github-failed"
        };
        try {
          const {data} = await this.rest({
            ...purpose,
            route: "GET /rate_limit",
            parameters: {},
            schema: RateLimitSchema
          });
          for (const resource of [ "core", "graphql" ]) this.#budget.set(resource, data.resources[resource]);
        } catch (thrown) {
          if (!(thrown instanceof GitHubError)) throw thrown;
          this.journal.debug(`The rate limits are not known: ${thrown.message}`);
        }
      }
      #watch({hook}) {
        hook.before("request", request => {
          request.request.signal = AbortSignal.any([ this.#signal, AbortSignal.timeout(REQUEST_SECONDS * 1e3) ]);
        });
        hook.after("request", response => this.#budget.note(response.headers));
      }
      async #guarded(purpose, work) {
        try {
          return await this.waiting.untilCancelled(work);
        } catch (thrown) {
          throw this.#signal.aborted ? new errors.$s("cancelled", "The run was cancelled.", "Nothing more was asked for.") : explain(thrown, purpose);
        }
      }
    }
    function unexpected(purpose, what) {
      const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${what}.`;
      return new GitHubError(purpose.code, {
        message,
        hint: "Check that the API URL is that of a GitHub server, and what a proxy answers.",
        status: null,
        said: ""
      });
    }
    const FileSchema = dist.Ikc({
      type: dist.euz("file"),
      encoding: dist.euz("base64"),
      content: dist.YjP()
    });
    async function readFileAt(client, {owner, name}, path, ref) {
      try {
        const {data} = await client.rest({
          asked: `${path} of ${owner}/${name}`,
          access: "read",
          code: "github-failed",
          route: "GET /repos/{owner}/{repo}/contents/{path}",
          parameters: {
            owner,
            repo: name,
            path,
            ref
          },
          schema: dist.L5J(),
          direct: true
        });
        const file = dist.xLC(FileSchema, data);
        return file.success ? Buffer.from(file.output.content, "base64").toString("utf8") : null;
      } catch (thrown) {
        if (thrown instanceof GitHubError && thrown.status === 404) return null;
        throw thrown;
      }
    }
    var limits = __webpack_require__(8207);
    function accountLogin(login, bot) {
      return bot && !login.endsWith("[bot]") ? `${login}[bot]` : login;
    }
    const Sha = dist.FsL(dist.YjP(), dist.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
    const Time = dist.FsL(dist.YjP(), dist.pdi(iso => Math.floor(Date.parse(iso) / 1e3)), dist.ndf());
    const AccountSchema = dist.cl6(dist.Ikc({
      login: dist.lqM(dist.YjP()),
      type: dist.lqM(dist.YjP(), "")
    }));
    const CommitSchema = dist.FsL(dist.Ikc({
      sha: Sha,
      parents: dist.YOg(dist.Ikc({
        sha: Sha
      })),
      commit: dist.Ikc({
        message: dist.YjP(),
        author: dist.cl6(dist.Ikc({
          name: dist.lqM(dist.YjP(), "")
        })),
        committer: dist.cl6(dist.Ikc({
          date: dist.lqM(Time, "1970-01-01T00:00:00Z")
        }))
      }),
      author: AccountSchema
    }), dist.pdi(({sha, parents, commit, author}) => {
      const login = author?.login === void 0 ? null : accountLogin(author.login, author.type === "Bot");
      return {
        sha,
        parents: parents.map(parent => parent.sha),
        message: commit.message,
        author: {
          name: commit.author?.name ?? "",
          login
        },
        committedAt: commit.committer?.date ?? 0
      };
    }));
    const TagSchema = dist.FsL(dist.Ikc({
      name: dist.YjP(),
      commit: dist.Ikc({
        sha: Sha
      })
    }), dist.pdi(({name, commit}) => ({
      name,
      sha: commit.sha
    })));
    const OnlyShaSchema = dist.Ikc({
      sha: Sha
    });
    const ComparisonSchema = dist.Ikc({
      ahead_by: dist.aig(),
      behind_by: dist.aig(),
      total_commits: dist.aig(),
      merge_base_commit: OnlyShaSchema,
      commits: dist.YOg(CommitSchema)
    });
    async function sideBySide(items, limit, work) {
      const results = [];
      const queue = function*() {
        yield* items.entries();
      }();
      async function worker() {
        for (const [at, item] of queue) results[at] = await work(item);
      }
      const ended = await Promise.allSettled(Array.from({
        length: Math.min(limit, items.length)
      }, worker));
      for (const one of ended) if (one.status === "rejected") throw one.reason;
      return results;
    }
    function pagesBetween(first, last) {
      return Array.from({
        length: Math.max(0, last - first + 1)
      }, (_, index) => first + index);
    }
    function pagesFor(items) {
      return Math.ceil(items / limits.U0.pageSize);
    }
    function lastPage(link) {
      const target = /<([^>]+)>;[^,]*\brel="last"/.exec(link ?? "")?.[1];
      if (target === void 0 || !URL.canParse(target)) return 1;
      return Math.max(1, Number(new URL(target).searchParams.get("page")) || 1);
    }
    function createGitHubHistory(client, repository) {
      return new GitHubHistory(client, repository);
    }
    class GitHubHistory {
      kind="github";
      #client;
      #repo;
      #name;
      #tags=null;
      #comparisons=new Map;
      constructor(client, {owner, name}) {
        this.#client = client;
        this.#repo = {
          owner,
          repo: name
        };
        this.#name = `${owner}/${name}`;
      }
      tags() {
        this.#tags ??= this.#readTags();
        return this.#tags;
      }
      async resolve(ref) {
        const known = this.#tags === null ? void 0 : (await this.#tags).find(tag => ref === tag.name || ref === `refs/tags/${tag.name}`);
        if (known !== void 0) return known.sha;
        try {
          const {data} = await this.#get(`the commit of ${ref} in ${this.#name}`, "commits/{ref}", OnlyShaSchema, {
            ref: ref.replace(/^refs\//, ""),
            per_page: 1
          });
          return data.sha;
        } catch (thrown) {
          if (thrown instanceof GitHubError && [ 404, 409, 422 ].includes(thrown.status ?? 0)) return null;
          throw thrown;
        }
      }
      async relation(base, head) {
        const comparison = await this.#compare(base, head);
        if (comparison !== null) return {
          ahead: comparison.ahead_by,
          behind: comparison.behind_by,
          base: comparison.merge_base_commit.sha
        };
        const [ahead, behind] = await Promise.all([ this.#count(head), this.#count(base) ]);
        return {
          ahead,
          behind,
          base: null
        };
      }
      async commits(base, head) {
        const first = base === null ? null : await this.#compare(base, head);
        if (base === null || first === null) return this.#reachable(head);
        const counted = first.total_commits;
        const pages = pagesBetween(2, pagesFor(counted));
        await this.#client.afford("core", pages.length);
        const rest = await sideBySide(pages, limits.U0.concurrency, async page => (await this.#comparePage(base, head, page)).commits);
        return {
          commits: distinct([ first.commits, ...rest ].flat()),
          counted
        };
      }
      async authorsBefore(base) {
        return base === null ? new Set : null;
      }
      async #readTags() {
        const asked = `the tags of ${this.#name}`;
        const read = page => this.#get(asked, "tags", dist.YOg(TagSchema), {
          per_page: limits.U0.pageSize,
          page
        });
        const first = await read(1);
        const rest = await sideBySide(pagesBetween(2, lastPage(first.link)), limits.U0.concurrency, async page => (await read(page)).data);
        return [ first.data, ...rest ].flat();
      }
      async #reachable(head) {
        const counted = await this.#count(head);
        const pages = pagesBetween(1, pagesFor(counted));
        await this.#client.afford("core", pages.length);
        const read = page => this.#listCommits(head, limits.U0.pageSize, page);
        const found = await sideBySide(pages, limits.U0.concurrency, async page => (await read(page)).data);
        return {
          commits: distinct(found.flat()),
          counted
        };
      }
      async #count(head) {
        const {data, link} = await this.#listCommits(head, 1, 1);
        return Math.max(data.length, lastPage(link));
      }
      #listCommits(head, size, page) {
        return this.#get(`the commits of ${this.#name}`, "commits", dist.YOg(CommitSchema), {
          sha: head,
          per_page: size,
          page
        });
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
        return (await this.#get(asked, "compare/{basehead}", ComparisonSchema, {
          basehead,
          per_page: limits.U0.pageSize,
          page
        })).data;
      }
      #get(asked, path, schema, parameters) {
        const purpose = {
          asked,
          access: "read",
          code: "github-failed"
        };
        return this.#client.rest({
          ...purpose,
          schema,
          route: `GET /repos/{owner}/{repo}/${path}`,
          parameters: {
            ...this.#repo,
            ...parameters
          }
        });
      }
    }
    function orUnrelated(thrown) {
      if (!(thrown instanceof GitHubError) || thrown.status !== 404) throw thrown;
      if (/no common ancestor/i.test(thrown.said)) return null;
      throw new errors.$s("unknown-ref", `GitHub does not have both commits: ${thrown.message}`, "Check the names, and that both were pushed.");
    }
    function distinct(commits) {
      return [ ...new Map(commits.map(commit => [ commit.sha, commit ])).values() ];
    }
    const PULLS_PER_COMMIT = 3;
    const LABELS = 20;
    const ISSUES = 10;
    const RECENT = 20;
    function fragment(files) {
      return `fragment pull on PullRequest {\n  number url title body mergedAt lastEditedAt baseRefName\n  baseRepository { nameWithOwner }\n  author { __typename login ... on User { name } }\n  labels(first: ${LABELS}) { nodes { name } }\n  closingIssuesReferences(first: ${ISSUES}) { nodes { number title repository { nameWithOwner } } }\n  mergeCommit { oid }\n  ${files ? filesFrom("") : ""}\n}`;
    }
    function filesFrom(after) {
      return `files(first: ${limits.U0.pageSize}${after}) { nodes { path } pageInfo { hasNextPage endCursor } }`;
    }
    function pullsOfCommits(shas, files) {
      const asked = shas.map((sha, at) => `c${at}: object(oid: "${sha}") { ...of }`);
      return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n${asked.join("\n")}\n} }\nfragment of on Commit { associatedPullRequests(first: ${PULLS_PER_COMMIT}) { nodes { ...pull } } }\n${fragment(files)}`;
    }
    function pointsOf(commits, files) {
      const connections = commits * (1 + PULLS_PER_COMMIT * (files ? 3 : 2));
      return Math.max(1, Math.round(connections / 100));
    }
    function recentPulls(files) {
      return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\npullRequests(states: MERGED, first: ${RECENT}, orderBy: { field: UPDATED_AT, direction: DESC }) {\n  nodes { ...pull commits(first: ${limits.U0.pageSize}) { nodes { commit { oid } } } }\n} } }\n${fragment(files)}`;
    }
    const MORE_FILES = `query ($owner: String!, $name: String!, $number: Int!, $after: String!) { repository(owner: $owner, name: $name) {\npullRequest(number: $number) { ${filesFrom(", after: $after")} }\n} }`;
    const nodes = node => dist.Ikc({
      nodes: dist.YOg(node)
    });
    const FilesSchema = dist.Ikc({
      nodes: dist.cl6(dist.YOg(dist.Ikc({
        path: dist.YjP()
      })), []),
      pageInfo: dist.Ikc({
        hasNextPage: dist.zMY(),
        endCursor: dist.mee(dist.YjP())
      })
    });
    const AuthorSchema = dist.FsL(dist.Ikc({
      __typename: dist.YjP(),
      login: dist.YjP(),
      name: dist.cl6(dist.YjP())
    }), dist.pdi(({__typename, login, name}) => ({
      login: accountLogin(login, __typename === "Bot"),
      name: name ?? login
    })));
    const PullSchema = dist.Ikc({
      number: dist.aig(),
      url: dist.YjP(),
      title: dist.YjP(),
      body: dist.YjP(),
      mergedAt: dist.mee(dist.YjP()),
      lastEditedAt: dist.mee(dist.YjP()),
      baseRefName: dist.YjP(),
      baseRepository: dist.mee(dist.Ikc({
        nameWithOwner: dist.YjP()
      })),
      author: dist.mee(AuthorSchema),
      labels: dist.cl6(nodes(dist.Ikc({
        name: dist.YjP()
      }))),
      closingIssuesReferences: dist.cl6(nodes(dist.mee(dist.Ikc({
        number: dist.aig(),
        title: dist.YjP(),
        repository: dist.Ikc({
          nameWithOwner: dist.YjP()
        })
      })))),
      mergeCommit: dist.mee(dist.Ikc({
        oid: dist.YjP()
      })),
      files: dist.cl6(FilesSchema)
    });
    const PullsOfCommitsSchema = dist.Ikc({
      repository: dist.g1P(dist.YjP(), dist.mee(dist.Ikc({
        associatedPullRequests: dist.cl6(nodes(dist.mee(PullSchema)))
      })))
    });
    const RecentPullsSchema = dist.Ikc({
      repository: dist.Ikc({
        pullRequests: nodes(dist.mee(dist.y$5([ PullSchema, dist.Ikc({
          commits: nodes(dist.mee(dist.Ikc({
            commit: dist.Ikc({
              oid: dist.YjP()
            })
          })))
        }) ])))
      })
    });
    const MoreFilesSchema = dist.Ikc({
      repository: dist.Ikc({
        pullRequest: dist.Ikc({
          files: dist.cl6(FilesSchema)
        })
      })
    });
    function landedHere(node, repository) {
      return node.mergedAt !== null && node.baseRepository?.nameWithOwner.toLowerCase() === repository.toLowerCase();
    }
    function pullRequest(node, repository, files) {
      const own = name => name.toLowerCase() === repository.toLowerCase();
      const closes = (node.closingIssuesReferences?.nodes ?? []).filter(issue => issue !== null);
      return {
        number: node.number,
        url: node.url,
        title: node.title,
        body: node.body,
        author: node.author,
        labels: (node.labels?.nodes ?? []).map(label => label.name),
        mergedAt: node.mergedAt,
        mergeCommit: node.mergeCommit?.oid ?? null,
        baseBranch: node.baseRefName,
        bodyEditedAt: node.lastEditedAt,
        closes: closes.filter(issue => own(issue.repository.nameWithOwner)).map(({number, title}) => ({
          number,
          title
        })),
        ...files === null ? {} : {
          files
        }
      };
    }
    function createPulls(client, repository) {
      return new GitHubPulls(client, repository);
    }
    class GitHubPulls {
      #client;
      #variables;
      #name;
      constructor(client, {owner, name}) {
        this.#client = client;
        this.#variables = {
          owner,
          name
        };
        this.#name = `${owner}/${name}`;
      }
      async ofCommits(shas, {files}) {
        const asked = [ ...new Set(shas) ].filter(sha => /^[0-9a-f]{40,64}$/.test(sha));
        const batches = batchesOf(asked, limits.U0.pullsPerQuery);
        await this.#client.afford("graphql", batches.length * pointsOf(limits.U0.pullsPerQuery, files));
        const found = new Map((await sideBySide(batches, limits.U0.concurrency, batch => this.#batch(batch, files))).flat());
        const without = asked.filter(sha => found.get(sha)?.length === 0);
        for (const [sha, nodes] of await this.#justMerged(without, files)) found.set(sha, nodes);
        const pulls = await this.#pulls([ ...found.values() ].flat(), files);
        return new Map([ ...found ].map(([sha, nodes]) => [ sha, nodes.flatMap(node => pulls.get(node.number) ?? []) ]));
      }
      async #batch(shas, files, tries = 0) {
        try {
          return await this.#ask(shas, files);
        } catch (thrown) {
          if (!(thrown instanceof TooHeavy)) throw thrown;
          if (shas.length === 1) {
            if (tries >= RETRIES) throw thrown;
            await this.#client.waiting.pause((tries + 1) ** 2);
            return this.#batch(shas, files, tries + 1);
          }
          const middle = Math.ceil(shas.length / 2);
          this.#client.journal.debug(`GitHub gave up on the pull requests of ${shas.length} commits; asking for ${middle} at once.`);
          return [ ...await this.#batch(shas.slice(0, middle), files), ...await this.#batch(shas.slice(middle), files) ];
        }
      }
      async #ask(shas, files) {
        const {repository} = await this.#query(pullsOfCommits(shas, files), PullsOfCommitsSchema);
        return shas.map((sha, at) => {
          const nodes = repository[`c${at}`]?.associatedPullRequests?.nodes ?? [];
          return [ sha, nodes.filter(node => node !== null).filter(node => landedHere(node, this.#name)) ];
        });
      }
      async #justMerged(shas, files) {
        if (shas.length === 0) return [];
        const {repository} = await this.#query(recentPulls(files), RecentPullsSchema);
        const recent = repository.pullRequests.nodes.filter(node => node !== null).filter(node => landedHere(node, this.#name));
        return shas.map(sha => {
          const holds = node => node.mergeCommit?.oid === sha || node.commits.nodes.some(one => one?.commit.oid === sha);
          return [ sha, recent.filter(holds) ];
        });
      }
      async #pulls(nodes, files) {
        const distinct = [ ...new Map(nodes.map(node => [ node.number, node ])).values() ];
        const pulls = await sideBySide(distinct, limits.U0.concurrency, async node => pullRequest(node, this.#name, files ? await this.#files(node) : null));
        return new Map(pulls.map(pull => [ pull.number, pull ]));
      }
      async #files({number, files}) {
        const paths = [];
        for (let page = files; page !== null && page !== void 0; ) {
          paths.push(...(page.nodes ?? []).map(file => file.path));
          const {hasNextPage, endCursor} = page.pageInfo;
          if (!hasNextPage || endCursor === null) break;
          const {repository} = await this.#query(MORE_FILES, MoreFilesSchema, {
            number,
            after: endCursor
          });
          page = repository.pullRequest.files;
        }
        return paths;
      }
      async #query(document, schema, variables = {}) {
        const purpose = {
          asked: `the pull requests of ${this.#name}`,
          access: "read",
          code: "github-failed"
        };
        const {data} = await this.#client.graphql(purpose, document, {
          ...this.#variables,
          ...variables
        });
        const parsed = dist.xLC(schema, data);
        if (parsed.success) return parsed.output;
        const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${parsed.issues[0].message}.`;
        throw new GitHubError(purpose.code, {
          message,
          hint: "Check that the API URL is that of a GitHub server.",
          status: null,
          said: ""
        });
      }
    }
    function batchesOf(items, size) {
      return Array.from({
        length: Math.ceil(items.length / size)
      }, (_, at) => items.slice(at * size, (at + 1) * size));
    }
    const ReleaseSchema = dist.FsL(dist.Ikc({
      id: dist.aig(),
      tag_name: dist.YjP(),
      name: dist.cl6(dist.YjP()),
      body: dist.cl6(dist.YjP()),
      draft: dist.zMY(),
      prerelease: dist.zMY(),
      html_url: dist.YjP(),
      target_commitish: dist.YjP()
    }), dist.pdi(release => {
      const {id, tag_name: tag, name, body, draft, prerelease, html_url: url, target_commitish: target} = release;
      return {
        id,
        tag,
        name: name ?? "",
        body: body ?? "",
        draft,
        prerelease,
        url,
        target
      };
    }));
    const UploadSchema = dist.Ikc({
      upload_url: dist.YjP()
    });
    const AssetsSchema = dist.YOg(dist.Ikc({
      id: dist.aig(),
      name: dist.YjP()
    }));
    const LIST_PAGES = 10;
    function createReleases(client, repository) {
      return new GitHubReleases(client, repository);
    }
    class GitHubReleases {
      #client;
      #repo;
      #name;
      constructor(client, {owner, name}) {
        this.#client = client;
        this.#repo = {
          owner,
          repo: name
        };
        this.#name = `${owner}/${name}`;
      }
      async list() {
        const read = page => this.#ask("GET", "releases", dist.YOg(ReleaseSchema), {
          per_page: limits.U0.pageSize,
          page
        });
        const first = await read(1);
        const pages = pagesBetween(2, Math.min(LIST_PAGES, lastPage(first.link)));
        const rest = await sideBySide(pages, limits.U0.concurrency, async page => (await read(page)).data);
        return [ first.data, ...rest ].flat();
      }
      async get(id) {
        const reply = await orNull(this.#ask("GET", "releases/{id}", ReleaseSchema, {
          id
        }), 404);
        return reply?.data ?? null;
      }
      async create(fields) {
        const body = {
          ...bodyOf(fields),
          draft: fields.publish !== true
        };
        return (await this.#write(fields, () => this.#ask("POST", "releases", ReleaseSchema, body, true))).data;
      }
      async update(id, fields) {
        const body = {
          ...bodyOf(fields),
          ...fields.publish === true ? {
            draft: false
          } : {}
        };
        return (await this.#write(fields, () => this.#ask("PATCH", "releases/{id}", ReleaseSchema, {
          id,
          ...body
        }))).data;
      }
      async remove(id) {
        await orNull(this.#ask("DELETE", "releases/{id}", dist.L5J(), {
          id
        }), 404);
      }
      async attach(id, name, text) {
        const {data} = await this.#ask("GET", "releases/{id}", UploadSchema, {
          id
        });
        const upload = async () => {
          await this.#detach(id, name);
          await this.#client.rest({
            ...this.#purpose("POST"),
            route: `POST ${data.upload_url.replace(/\{[^}]*\}$/, "")}{?name}`,
            parameters: {
              name,
              data: text,
              headers: {
                "content-type": "text/plain; charset=utf-8"
              }
            },
            schema: dist.L5J(),
            once: true
          });
        };
        try {
          await upload();
        } catch (thrown) {
          if (!mayHaveHappened(thrown)) throw thrown;
          await upload();
        }
      }
      async #detach(id, name) {
        const kept = name.replace(/[^\w.+@-]/g, ".");
        const {data} = await this.#ask("GET", "releases/{id}/assets", AssetsSchema, {
          id,
          per_page: limits.U0.pageSize
        });
        for (const asset of data.filter(one => one.name === name || one.name === kept)) await orNull(this.#ask("DELETE", "releases/assets/{asset}", dist.L5J(), {
          asset: asset.id
        }), 404);
      }
      async #write(fields, work) {
        try {
          return await work();
        } catch (thrown) {
          if (fields.target === void 0 || !(thrown instanceof GitHubError) || thrown.code !== "no-permission" || thrown.status === 401) throw thrown;
          const {status, said} = thrown;
          const message = `${thrown.message.replace(/\.$/, "")}, or ${fields.target.slice(0, 7)} changes workflow files, which the token of a job may never release.`;
          const hint = `${thrown.hint}\nIf it is there: push the tag ${fields.tag} first, or take the token of an app with the permission \`workflows\`.`;
          throw new GitHubError("no-permission", {
            message,
            hint,
            status,
            said
          });
        }
      }
      #ask(method, path, schema, parameters, once = false) {
        const route = `${method} /repos/{owner}/{repo}/${path}`;
        return this.#client.rest({
          ...this.#purpose(method),
          route,
          parameters: {
            ...this.#repo,
            ...parameters
          },
          schema,
          once
        });
      }
      #purpose(method) {
        return {
          asked: `the releases of ${this.#name}`,
          access: method === "GET" ? "read" : "write",
          code: "publish-failed"
        };
      }
    }
    function bodyOf({tag, name, body, prerelease, target}) {
      return {
        tag_name: tag,
        name,
        body,
        prerelease,
        ...target === void 0 ? {} : {
          target_commitish: target
        }
      };
    }
    function mayHaveHappened(thrown) {
      if (!(thrown instanceof GitHubError)) return false;
      return thrown.status === null || thrown.status >= 500 || thrown.status === 422 && /already.exists/i.test(thrown.said);
    }
    async function orNull(reply, absent) {
      try {
        return await reply;
      } catch (thrown) {
        if (thrown instanceof GitHubError && thrown.status === absent) return null;
        throw thrown;
      }
    }
    function connectGitHub(repository, options) {
      const client = createClient(options);
      return {
        history: createGitHubHistory(client, repository),
        pulls: createPulls(client, repository),
        releases: createReleases(client, repository),
        readFile: (path, ref) => readFileAt(client, repository, path, ref)
      };
    }
  }
};