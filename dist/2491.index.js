export const id = 2491;

export const ids = [ 2491 ];

export const modules = {
  21970: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => attempt,
      Z: () => toldWait
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    async function attempt(waiting, send, once = false) {
      for (let tries = 0; ;tries++) {
        const outcome = await send();
        if (outcome.kind === "answered") return outcome.value;
        if (outcome.kind === "limited") {
          const seconds = outcome.seconds ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__.U0.untoldWait * 2 ** tries;
          if (!waiting.mayWait(seconds, tries)) throw outcome.error;
          await waiting.close(seconds);
        } else {
          if (outcome.kind === "final" || once || tries >= _limits_js__WEBPACK_IMPORTED_MODULE_0__.U0.retries) throw outcome.error;
          await waiting.pause((tries + 1) ** 2);
        }
      }
    }
    function toldWait(headers) {
      const told = Number(headers["retry-after"] ?? Number.NaN);
      if (Number.isFinite(told)) return told;
      if (String(headers["x-ratelimit-remaining"]) !== "0") return null;
      const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
      return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - Date.now() / 1e3) + 1) : null;
    }
  },
  22491: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => createClient
    });
    var consumers_ = __webpack_require__(38321);
    var github = __webpack_require__(92413);
    var dist = __webpack_require__(77934);
    var errors = __webpack_require__(452);
    var limits = __webpack_require__(8207);
    var attempts = __webpack_require__(21970);
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
      #promised={
        core: 0,
        graphql: 0
      };
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
        const known = this.#left.get(resource);
        if (known !== void 0 && known.reset >= left.reset && known.remaining <= left.remaining) return;
        this.#left.set(resource, left);
      }
      left(resource) {
        const known = this.#left.get(resource);
        return known === void 0 ? null : {
          ...known,
          remaining: Math.max(0, known.remaining - this.#promised[resource])
        };
      }
      promise(resource, amount) {
        this.#promised[resource] += amount;
      }
      spent(resource, amount) {
        this.#promised[resource] = Math.max(0, this.#promised[resource] - amount);
      }
    }
    var failure = __webpack_require__(36424);
    class Gate {
      #options;
      #queue=[];
      #spent={
        core: [],
        graphql: []
      };
      #free;
      #write=Promise.resolve();
      #written=Number.NEGATIVE_INFINITY;
      constructor({width = limits.U0.concurrency, pointsPerMinute = limits.U0.pointsPerMinute, ...rest}) {
        this.#options = {
          width,
          pointsPerMinute,
          ...rest
        };
        this.#free = width;
      }
      async through(resource, points, work) {
        await this.#enter();
        try {
          await this.#room(resource, points);
          return await work();
        } finally {
          this.#leave();
        }
      }
      alone(spacing, work) {
        const {now, pause, second} = this.#options;
        const result = this.#write.then(async () => {
          const early = this.#written + spacing * second - now();
          if (early > 0) await pause(early / second);
          this.#written = now();
          return work();
        });
        this.#write = result.then(() => {}, () => {});
        return result;
      }
      #enter() {
        if (this.#free > 0) {
          this.#free -= 1;
          return;
        }
        return new Promise(resolve => this.#queue.push(resolve));
      }
      #leave() {
        const next = this.#queue.shift();
        if (next === void 0) this.#free += 1; else next();
      }
      async #room(resource, points) {
        const {pointsPerMinute, now, pause, second} = this.#options;
        const spent = this.#spent[resource];
        for (;;) {
          const start = now() - 60 * second;
          while (spent[0] !== void 0 && spent[0].at <= start) spent.shift();
          const [oldest] = spent;
          const sum = spent.reduce((all, one) => all + one.points, 0);
          if (oldest === void 0 || sum + points <= pointsPerMinute[resource]) break;
          await pause((oldest.at - start) / second);
        }
        spent.push({
          at: now(),
          points
        });
      }
    }
    var graphql = __webpack_require__(87067);
    const ReplySchema = dist.Ikc({
      repository: dist.g1P(dist.YjP(), dist.L5J())
    });
    class Together {
      #send;
      #open=[];
      constructor(send) {
        this.#send = send;
      }
      ask({owner, name}, question) {
        return new Promise(resolve => {
          if (this.#open.length === 0) setImmediate(() => this.#flushAll());
          const fits = this.#open.find(({repository, asked}) => repository.owner === owner && repository.name === name && !collide(asked, question));
          if (fits === void 0) this.#open.push({
            repository: {
              owner,
              name
            },
            asked: [ {
              question,
              settle: resolve
            } ]
          }); else fits.asked.push({
            question,
            settle: resolve
          });
        });
      }
      #flushAll() {
        const open = this.#open;
        this.#open = [];
        for (const {repository, asked} of open) this.#flush(repository, asked);
      }
      #flush(repository, asked) {
        const [first] = asked;
        if (first === void 0) return;
        const questions = asked.map(({question}) => question);
        const variables = Object.assign({}, ...questions.map(one => one.variables ?? {}), repository);
        const {purpose} = first.question;
        const reply = this.#send(purpose, documentOf(questions, Object.keys(variables)), variables).then(({data}) => {
          const parsed = dist.xLC(ReplySchema, data);
          if (!parsed.success) throw (0, failure.os)(purpose, parsed.issues[0].message);
          return parsed.output.repository;
        });
        for (const {question, settle} of asked) settle(reply.then(all => ownOf(question, all)));
      }
    }
    function collide(asked, {fields, variables = {}}) {
      return asked.some(({question: other}) => Object.keys({
        ...fields,
        ...variables
      }).some(name => name in other.fields || name in (other.variables ?? {})));
    }
    function documentOf(questions, variables) {
      const types = variables.map(name => `$${name}: String!`);
      const fields = questions.flatMap(one => Object.entries(one.fields).map(([alias, field]) => `${alias}: ${field}`));
      const fragments = [ ...new Set(questions.flatMap(one => one.fragments ?? [])) ];
      return `query (${types.join(", ")}) { repository(owner: $owner, name: $name) {\n${fields.join("\n")}\n} }\n${fragments.join("\n")}`;
    }
    function ownOf({fields, purpose}, all) {
      const own = Object.keys(fields).map(alias => [ alias, all[alias] ]);
      if (own.some(([, value]) => value === void 0)) throw (0, failure.os)(purpose, "a part of the answer is missing");
      return Object.fromEntries(own);
    }
    var external_node_events_ = __webpack_require__(78474);
    var promises_ = __webpack_require__(58500);
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
        if (tries >= limits.U0.retries || seconds * (tries + 1) > patience) return false;
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
    function createClient(options) {
      return new Client(options);
    }
    class Client {
      journal;
      waiting;
      #signal;
      #timeout;
      #budget=new Budget;
      #gate;
      #octokit;
      #graphqlUrl;
      #together=new Together((purpose, document, variables) => (0, graphql.d_)(this.waiting, () => this.graphql(purpose, document, variables)));
      constructor(options) {
        const {token, apiUrl, signal, journal, patience = limits.U0.patience, second = 1e3, timeout = limits.U0.requestSeconds} = options;
        this.journal = journal;
        this.#signal = signal;
        this.#timeout = timeout;
        this.waiting = new Waiting({
          signal,
          journal,
          patience,
          second
        });
        this.#gate = new Gate({
          now: Date.now,
          pause: seconds => this.waiting.pause(seconds),
          second
        });
        const {debug} = journal;
        const baseUrl = apiUrl.replace(/\/+$/, "");
        const log = {
          debug,
          info: debug,
          warn: debug,
          error: debug
        };
        this.#octokit = (0, github.Q)(token, {
          baseUrl,
          userAgent: "tidings",
          log,
          ...options.fetch && {
            request: {
              fetch: options.fetch
            }
          }
        });
        this.#graphqlUrl = `${baseUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
      }
      rest(call) {
        const writes = !call.route.startsWith("GET ");
        const points = writes ? limits.U0.writePoints : 1;
        const send = () => this.#gate.through("core", points, () => this.waiting.passGate().then(() => this.#restOnce(call, writes)));
        const spaced = writes ? () => this.#gate.alone(limits.U0.writeSpacing, send) : send;
        return this.#guarded(call, () => (0, attempts.C)(this.waiting, spaced, call.once));
      }
      graphql(purpose, query, variables, points = 1) {
        const send = () => this.#gate.through("graphql", 1, () => this.waiting.passGate().then(() => this.#ask(purpose, {
          query,
          variables
        }, points)));
        return this.#guarded(purpose, () => (0, attempts.C)(this.waiting, send));
      }
      together(repository, question) {
        return this.#together.ask(repository, question);
      }
      async afford(resource, needed) {
        if (this.left(resource) === null && needed >= limits.U0.largeJob) await this.#readBudget();
        const left = this.left(resource);
        const granted = left === null ? needed : Math.min(needed, left);
        this.#budget.promise(resource, granted);
        const known = this.#budget.left(resource);
        if (left === null || known === null) return granted;
        const unit = resource === "core" ? "requests" : "points of GraphQL";
        if (granted < needed) {
          const until = new Date(known.reset * 1e3).toISOString().slice(11, 16);
          this.journal.warn(`This needs about ${needed} ${unit}; the token has ${known.remaining + granted} left until ${until} UTC.`);
        } else if (needed >= limits.U0.largeJob) this.journal.step("budget", `needs about ${needed} ${unit}; ${known.remaining + granted} left`);
        return granted;
      }
      left(resource) {
        const left = this.#budget.left(resource);
        return left === null ? null : Math.max(0, left.remaining - limits.U0.reserve[resource]);
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
          if (!(thrown instanceof failure.y_)) throw thrown;
          this.journal.debug(`The rate limits are not known: ${thrown.message}`);
        }
      }
      async #restOnce(call, writes) {
        try {
          const {data, headers} = await this.#send(call.route, call.parameters, "core", 1);
          const parsed = dist.xLC(call.schema, data);
          if (!parsed.success) return {
            kind: writes ? "final" : "again",
            error: (0, failure.os)(call, parsed.issues[0].message)
          };
          return {
            kind: "answered",
            value: {
              data: parsed.output,
              link: typeof headers.link === "string" ? headers.link : null
            }
          };
        } catch (thrown) {
          const refusal = (0, failure.Of)(thrown);
          if (refusal === null) return {
            kind: "again",
            error: (0, failure.WE)(thrown, call)
          };
          const {status, headers, said} = refusal;
          if ((0, failure.lU)(status, headers, said)) return {
            kind: "limited",
            seconds: (0, attempts.Z)(headers),
            error: (0, failure.TJ)(call, status, said)
          };
          return {
            kind: status >= 500 || status === 408 ? "again" : "final",
            error: (0, failure.WE)(thrown, call)
          };
        }
      }
      async #ask(purpose, body, points) {
        try {
          const {data, headers} = await this.#send(`POST ${this.#graphqlUrl}`, body, "graphql", points);
          return (0, graphql.uQ)(purpose, data, headers);
        } catch (thrown) {
          return (0, graphql.mX)(purpose, thrown);
        }
      }
      async #send(route, parameters, resource, points) {
        const signal = AbortSignal.any([ this.#signal, AbortSignal.timeout(this.#timeout * 1e3) ]);
        try {
          const {data, headers} = await this.#octokit.request(route, {
            ...parameters,
            request: {
              signal,
              parseSuccessResponseBody: false
            }
          });
          this.#budget.note(headers);
          return {
            data: await contentOf(data),
            headers
          };
        } catch (thrown) {
          this.#budget.note((0, failure.Of)(thrown)?.headers ?? {});
          throw thrown;
        } finally {
          this.#budget.spent(resource, points);
        }
      }
      async #guarded(purpose, work) {
        try {
          return await this.waiting.untilCancelled(work);
        } catch (thrown) {
          throw this.#signal.aborted ? new errors.$s("cancelled", "The run was cancelled.", "Nothing more was asked for.") : (0, 
          failure.WE)(thrown, purpose);
        }
      }
    }
    async function contentOf(body) {
      if (!(body instanceof ReadableStream)) return body;
      const content = await (0, consumers_.text)(body);
      try {
        return JSON.parse(content);
      } catch {
        return content;
      }
    }
  },
  36424: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A3: () => reasonOf,
      Of: () => refusalOf,
      TJ: () => limited,
      WE: () => explain,
      go: () => notPermitted,
      gz: () => failed,
      jP: () => Limited,
      lU: () => isLimited,
      mL: () => unknownToken,
      os: () => unexpected,
      y_: () => GitHubError
    });
    var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s {
      status;
      said;
      constructor(code, told) {
        super(code, told.message, told.hint);
        this.status = told.status;
        this.said = told.said;
      }
    }
    class Limited extends GitHubError {}
    const AnswerSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      status: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
      message: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      response: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        headers: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()), {}),
        data: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J())
      }))
    });
    const BodySchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      message: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      errors: valibot__WEBPACK_IMPORTED_MODULE_1__.NpB(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.L5J()), []), [])
    });
    const FieldErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      field: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
      code: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), ""),
      message: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), "")
    });
    function refusalOf(thrown) {
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(AnswerSchema, thrown);
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
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(BodySchema, data);
      if (!parsed.success) return "";
      const details = parsed.output.errors.map(error => {
        if (typeof error === "string") return error;
        const field = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(FieldErrorSchema, error);
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
    function unknownToken(purpose, status, said) {
      const message = `GitHub does not know the token${told(status, said)}, asked for ${purpose.asked}.`;
      const hint = "Check the `token` input: it may have expired, or belong to another server.";
      return new GitHubError("no-permission", {
        message,
        hint,
        status,
        said
      });
    }
    function explain(thrown, purpose) {
      if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s) return thrown;
      const refusal = refusalOf(thrown);
      if (refusal === null) return unreachable(reasonOf(thrown), purpose);
      const {status, headers, said} = refusal;
      if (status === 401) return unknownToken(purpose, status, said);
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
      return new Limited(purpose.code, {
        message,
        hint: "Run the job again later, or with a token of its own budget.",
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
    function unexpected(purpose, what) {
      const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${what}.`;
      const hint = "Check that the API URL is that of a GitHub server, and what a proxy answers.";
      return new GitHubError(purpose.code, {
        message,
        hint,
        status: null,
        said: ""
      });
    }
    function reasonOf(thrown) {
      const cause = thrown instanceof Error ? thrown.cause : void 0;
      return cause === void 0 || cause === null ? (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown) : reasonOf(cause);
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
  },
  87067: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      QB: () => TooHeavy,
      UL: () => tooHeavy,
      d_: () => patiently,
      mX: () => judgeThrown,
      uQ: () => judgeReply
    });
    var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21970);
    var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36424);
    const ErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      message: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
      type: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), ""),
      path: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.aig() ])), [])
    });
    const BodySchema = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      data: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),
      errors: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(ErrorSchema), [])
    });
    class TooHeavy extends _failure_js__WEBPACK_IMPORTED_MODULE_2__.y_ {}
    const HEAVY = /timeout on validation|something went wrong while executing|timedout|timeout|resource limits/i;
    function judgeReply(purpose, answer, headers) {
      const body = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(BodySchema, answer);
      if (!body.success) return {
        kind: "again",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.gz)(purpose, 200, "an answer that is no GraphQL")
      };
      const {data, errors} = body.output;
      const [grave] = errors.filter(error => !(error.type === "NOT_FOUND" && error.path.length > 1));
      if (grave === void 0) return {
        kind: "answered",
        value: {
          data
        }
      };
      const {type, message} = grave;
      if (type === "RATE_LIMITED" || /rate limit/i.test(message)) return {
        kind: "limited",
        seconds: (0, _attempts_js__WEBPACK_IMPORTED_MODULE_1__.Z)(headers),
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.TJ)(purpose, null, message)
      };
      if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES" || /not accessible by/i.test(message)) return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.go)(purpose, null, message)
      };
      if (type === "NOT_FOUND") return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.go)(purpose, null, message)
      };
      if (type === "RESOURCE_LIMITS_EXCEEDED" || type === "MAX_NODE_LIMIT_EXCEEDED" || HEAVY.test(message)) return {
        kind: "final",
        error: tooHeavy(purpose, 200, message)
      };
      return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.gz)(purpose, 200, message)
      };
    }
    function judgeThrown(purpose, thrown) {
      const refusal = (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.Of)(thrown);
      if (refusal === null) return {
        kind: "again",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.gz)(purpose, null, (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.A3)(thrown))
      };
      const {status, headers, said} = refusal;
      if ((0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.lU)(status, headers, said)) return {
        kind: "limited",
        seconds: (0, _attempts_js__WEBPACK_IMPORTED_MODULE_1__.Z)(headers),
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.TJ)(purpose, status, said)
      };
      if (status === 502 || status === 504) return {
        kind: "final",
        error: tooHeavy(purpose, status, said)
      };
      if (status === 401) return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.mL)(purpose, status, said)
      };
      if (status === 403 || status === 404) return {
        kind: "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.go)(purpose, status, said)
      };
      return {
        kind: status >= 500 ? "again" : "final",
        error: (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.gz)(purpose, status, said)
      };
    }
    async function patiently(waiting, ask) {
      for (let tries = 0; ;tries++) try {
        return await ask();
      } catch (thrown) {
        if (!(thrown instanceof TooHeavy) || tries >= _limits_js__WEBPACK_IMPORTED_MODULE_0__.U0.retries) throw thrown;
        await waiting.pause((tries + 1) ** 2);
      }
    }
    function tooHeavy(purpose, status, said) {
      return new TooHeavy(purpose.code, {
        message: `GitHub gave up on ${purpose.asked} (${status}${said === "" ? "" : ` ${said}`}).`,
        hint: "GitHub itself has trouble: see githubstatus.com, and run the job again later.",
        status,
        said
      });
    }
  }
};
