import { modules as shared0 } from './shared.21970.js';

export const id = 2491;

export const ids = [ 2491 ];

export const modules = {
  ...shared0,
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
  }
};
