export const id = 760;

export const ids = [ 760 ];

export const modules = {
  9556: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => createClient,
      l: () => NoIdentityToken
    });
    const QUIET = {
      error: ignore,
      warn: ignore,
      info: ignore,
      debug: ignore
    };
    const CUSTOM_HEADERS = "ANTHROPIC_CUSTOM_HEADERS";
    async function createClient(given) {
      const options = {
        ...given,
        fetch: withHeaders(given.fetch, given.headers)
      };
      const {BaseAnthropic: Base} = await Promise.all([ __webpack_require__.e(22), __webpack_require__.e(378) ]).then(__webpack_require__.bind(__webpack_require__, 7378));
      const {Messages: Resource} = await Promise.all([ __webpack_require__.e(22), __webpack_require__.e(120) ]).then(__webpack_require__.bind(__webpack_require__, 5120));
      const baseURL = options.baseUrl.replace(/\/+$/, "");
      const credential = await credentialOf(options, baseURL);
      const client = withoutVariable(CUSTOM_HEADERS, () => new Base({
        apiKey: null,
        authToken: null,
        webhookKey: null,
        ...credential,
        baseURL,
        timeout: options.timeoutMs,
        maxRetries: 0,
        fetch: options.fetch,
        logger: QUIET,
        logLevel: "off",
        openTelemetry: false
      }));
      return {
        messages: new Resource(client),
        errors: Base,
        get: (path, signal) => client.get(path, {
          signal
        })
      };
    }
    async function credentialOf(options, baseURL) {
      const {credentials, fetch} = options;
      if (credentials.kind === "key") return {
        apiKey: credentials.key
      };
      const {oidcFederationProvider} = await __webpack_require__.e(490).then(__webpack_require__.bind(__webpack_require__, 9109));
      const {ruleId, organizationId, serviceAccountId, workspaceId, identityToken} = credentials;
      return {
        credentials: oidcFederationProvider({
          identityTokenProvider: async () => {
            try {
              return await identityToken();
            } catch (error) {
              throw new NoIdentityToken(error);
            }
          },
          federationRuleId: ruleId,
          organizationId,
          serviceAccountId,
          workspaceId,
          baseURL,
          fetch
        })
      };
    }
    function withHeaders(fetch, headers) {
      const own = Object.entries(headers);
      if (own.length === 0) return fetch;
      return (input, init) => {
        const all = new Headers(init?.headers);
        for (const [name, value] of own) all.set(name, value);
        return fetch(input, {
          ...init,
          headers: all
        });
      };
    }
    class NoIdentityToken extends Error {
      constructor(cause) {
        super(`No identity token: ${cause instanceof Error ? cause.message : String(cause)}`, {
          cause
        });
        this.name = "NoIdentityToken";
      }
    }
    function withoutVariable(name, run) {
      const value = process.env[name];
      delete process.env[name];
      try {
        return run();
      } finally {
        if (value !== void 0) process.env[name] = value;
      }
    }
    function ignore() {}
  },
  9473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => createMessages
    });
    var ports = __webpack_require__(2772);
    var anthropic_client = __webpack_require__(9556);
    var errors = __webpack_require__(452);
    function ratesOf(headers) {
      return {
        requests: rate(headers, "requests"),
        input: rate(headers, "input-tokens"),
        output: rate(headers, "output-tokens")
      };
    }
    function retryAfterMs(headers, now) {
      const milliseconds = number(headers.get("retry-after-ms"));
      if (milliseconds !== null) return milliseconds;
      const value = headers.get("retry-after");
      const seconds = number(value);
      if (seconds !== null) return seconds * 1e3;
      const until = value === null || !/[a-z]/i.test(value) ? Number.NaN : Date.parse(value);
      return until > now ? until - now : null;
    }
    function rate(headers, name) {
      const limit = number(headers.get(`anthropic-ratelimit-${name}-limit`));
      if (limit === null || limit === 0) return null;
      return {
        limit,
        remaining: number(headers.get(`anthropic-ratelimit-${name}-remaining`))
      };
    }
    function number(value) {
      if (value === null || !/^\s*\d+(\.\d+)?\s*$/.test(value)) return null;
      const read = Number(value);
      return Number.isFinite(read) ? read : null;
    }
    function faultOf(error, interruption, errors, now) {
      if (interruption === "caller") return {
        kind: "aborted",
        message: "The call was cut off."
      };
      if (interruption === "timeout" || error instanceof errors.APIConnectionTimeoutError) return {
        kind: "timeout",
        message: "No answer inside the time of one call."
      };
      if (isIdentityError(error)) return identityFault(error);
      if (error instanceof errors.APIUserAbortError || isNamed(error, "AbortError")) return {
        kind: "aborted",
        message: "The call was cut off."
      };
      if (error instanceof errors.APIConnectionError) return {
        kind: "connection",
        message: causes(error)
      };
      if (error instanceof errors.APIError && typeof error.status === "number") {
        const {status, type, errorCode, headers} = error;
        return {
          kind: "status",
          status,
          type,
          errorCode,
          message: error.apiMessage ?? error.message,
          retryAfterMs: headers === void 0 ? null : retryAfterMs(headers, now)
        };
      }
      if (isNamed(error, "SyntaxError")) return {
        kind: "unreadable",
        message: `The answer cannot be read: ${error.message}`
      };
      return {
        kind: "connection",
        message: causes(error)
      };
    }
    function faultInBody(body) {
      if (!isRecord(body) || body.type !== "error" || !isRecord(body.error)) return null;
      const {type, message, details} = body.error;
      const code = isRecord(details) ? details.error_code : void 0;
      return {
        kind: "status",
        status: 200,
        retryAfterMs: null,
        type: typeof type === "string" ? type : null,
        errorCode: typeof code === "string" ? code : null,
        message: typeof message === "string" ? message : "an error without a message"
      };
    }
    function isIdentityError(error) {
      return error instanceof anthropic_client.l || isNamed(error, "WorkloadIdentityError");
    }
    function identityFault(error) {
      if (error instanceof anthropic_client.l) return {
        kind: "identity",
        status: null,
        message: error.message
      };
      if (error.statusCode === null && /^Failed to reach/.test(error.message)) return {
        kind: "connection",
        message: error.message
      };
      return {
        kind: "identity",
        status: error.statusCode,
        message: error.message
      };
    }
    function isNamed(error, name) {
      return isRecord(error) && error.name === name;
    }
    function causes(error) {
      const cause = error instanceof Error ? error.cause : void 0;
      return cause === void 0 ? (0, errors.bD)(error) : `${(0, errors.bD)(error)} (${causes(cause)})`;
    }
    function isRecord(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    var dist = __webpack_require__(7934);
    const count = dist.lqM(dist.mee(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))), 0);
    const MessageSchema = dist.Ikc({
      content: dist.YOg(dist._H3({
        type: dist.YjP(),
        text: dist.lqM(dist.YjP())
      })),
      stop_reason: dist.lqM(dist.mee(dist.YjP()), null),
      usage: dist.Ikc({
        input_tokens: count,
        output_tokens: count,
        cache_read_input_tokens: count,
        cache_creation_input_tokens: count
      })
    });
    function readMessage(body) {
      const parsed = dist.xLC(MessageSchema, body);
      if (!parsed.success) return null;
      const {content, stop_reason: stopReason, usage} = parsed.output;
      return {
        text: content.map(block => block.type === "text" ? block.text ?? "" : "").join(""),
        stopReason,
        usage: {
          input: usage.input_tokens ?? 0,
          output: usage.output_tokens ?? 0,
          cacheRead: usage.cache_read_input_tokens ?? 0,
          cacheWrite: usage.cache_creation_input_tokens ?? 0
        }
      };
    }
    function jsonIn(text) {
      const fenced = /```(?:json)?\s*\n([\s\S]*?)\n\s*```/i.exec(text)?.[1] ?? text;
      const start = fenced.search(/[[{]/);
      const end = Math.max(fenced.lastIndexOf("}"), fenced.lastIndexOf("]"));
      return start < 0 || end < start ? fenced.trim() : fenced.slice(start, end + 1);
    }
    const NO_SUCH_KEY = {
      kind: "status",
      status: 401,
      type: "authentication_error",
      errorCode: null,
      retryAfterMs: null,
      message: "The API key is empty or has characters that no key has."
    };
    const FULL = {
      format: true,
      effort: true
    };
    function createMessages(options) {
      const {credentials, baseUrl, headers = {}, timeoutMs, fetch = globalThis.fetch, now = Date.now} = options;
      const manners = new Map;
      let loading = null;
      async function once(question, manner, signal) {
        loading ??= (0, anthropic_client.U)({
          credentials,
          baseUrl,
          headers,
          timeoutMs,
          fetch
        });
        const client = await loading.catch(() => null);
        if (client === null) return failed({
          kind: "connection",
          message: "The client of the API cannot be loaded."
        });
        const limited = limit(signal, timeoutMs);
        try {
          const {data, response} = await client.messages.create(paramsOf(question, manner), {
            signal: limited.signal
          }).withResponse();
          return replyOf(data, response, manner);
        } catch (error) {
          const headers = error instanceof client.errors.APIError ? error.headers : void 0;
          const rates = headers === void 0 ? ports.Qc : ratesOf(headers);
          return {
            state: "failed",
            fault: faultOf(error, limited.by(), client.errors, now()),
            rates
          };
        } finally {
          limited.end();
        }
      }
      async function withFreshToken(question, manner, signal) {
        const reply = await once(question, manner, signal);
        return credentials.kind === "federation" && isStatus(reply, 401) ? once(question, manner, signal) : reply;
      }
      return {
        async call(question, signal) {
          if (credentials.kind === "key" && !/^[\x21-\x7e]+$/.test(credentials.key)) return failed(NO_SUCH_KEY);
          for (;;) {
            const manner = manners.get(question.model) ?? FULL;
            const reply = await withFreshToken(question, manner, signal);
            const simpler = reply.state === "failed" ? simplerManner(manner, reply.fault) : null;
            if (simpler === null) return reply;
            const known = manners.get(question.model) ?? FULL;
            manners.set(question.model, {
              format: known.format && simpler.format,
              effort: known.effort && simpler.effort
            });
          }
        }
      };
    }
    function paramsOf(question, manner) {
      const {model, maxTokens, system, schema, data, task} = question;
      const text = manner.format ? system : `${system}\n\n${asText(schema)}`;
      const config = {
        ...manner.format && {
          format: {
            type: "json_schema",
            schema: {
              ...schema
            }
          }
        },
        ...manner.effort && task !== "compose" && {
          effort: "low"
        }
      };
      return {
        model,
        max_tokens: maxTokens,
        system: [ {
          type: "text",
          text,
          cache_control: {
            type: "ephemeral"
          }
        } ],
        messages: [ {
          role: "user",
          content: JSON.stringify(data)
        } ],
        ...Object.keys(config).length > 0 && {
          output_config: config
        }
      };
    }
    function asText(schema) {
      return `Answer with one JSON document and nothing else: no code fence, no words around it. It must match this JSON Schema:\n${JSON.stringify(schema)}`;
    }
    function replyOf(body, response, manner) {
      const rates = ratesOf(response.headers);
      const fault = faultInBody(body);
      if (fault !== null) return {
        state: "failed",
        fault,
        rates
      };
      const message = readMessage(body);
      if (message === null) return {
        state: "failed",
        fault: {
          kind: "unreadable",
          message: "Status 200 without a message."
        },
        rates
      };
      const {text, stopReason, usage} = message;
      const requestId = response.headers.get("request-id");
      return {
        state: "replied",
        text: manner.format ? text : jsonIn(text),
        stopReason,
        usage,
        requestId,
        rates
      };
    }
    function simplerManner(manner, fault) {
      if (fault.kind !== "status" || fault.status !== 400) return null;
      if (/output_config\.format\.schema/.test(fault.message)) return null;
      if (manner.effort && /effort/i.test(fault.message)) return {
        ...manner,
        effort: false
      };
      if (manner.format && /output_config|output_format|json_schema|structured output/i.test(fault.message)) return {
        format: false,
        effort: false
      };
      return null;
    }
    function failed(fault) {
      return {
        state: "failed",
        fault,
        rates: ports.Qc
      };
    }
    function isStatus(reply, status) {
      return reply.state === "failed" && reply.fault.kind === "status" && reply.fault.status === status;
    }
    function limit(signal, ms) {
      const controller = new AbortController;
      let by = null;
      function stop(who) {
        by ??= who;
        controller.abort();
      }
      const onAbort = () => stop("caller");
      const timer = setTimeout(() => stop("timeout"), ms);
      if (signal.aborted) onAbort(); else signal.addEventListener("abort", onAbort, {
        once: true
      });
      return {
        signal: controller.signal,
        by: () => by,
        end() {
          clearTimeout(timer);
          signal.removeEventListener("abort", onAbort);
        }
      };
    }
  },
  2428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => canonicalJson,
      s: () => sha256
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    function canonicalJson(value) {
      return JSON.stringify(ordered(value));
    }
    function sha256(data) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
    }
    function isRecord(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function ordered(value) {
      if (Array.isArray(value)) return value.map(ordered);
      return isRecord(value) ? sorted(value) : value;
    }
    function sorted(record) {
      const copy = Object.create(null);
      for (const key of Object.keys(record).sort()) copy[key] = ordered(record[key]);
      return copy;
    }
  },
  2772: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qc: () => NO_RATES,
      hE: () => CAUSES
    });
    const WAITS = [ "slot", "pace", "requests", "input", "output", "gate", "breaker", "retry", "budget" ];
    const CAUSES = [ ...WAITS, "calls", "own" ];
    const NO_RATES = {
      requests: null,
      input: null,
      output: null
    };
  },
  7022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fx: () => mostOf,
      Hl: () => promptTokens,
      LJ: () => fitsLimits,
      TM: () => secondsOf,
      h8: () => headroomOf,
      oz: () => answerWithin,
      qn: () => estimateOf
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7815);
    const ANSWER = {
      change: 120,
      merge: 500,
      overview: 1050
    };
    const SHORTEST = 1 / 4;
    function promptTokens(question, charactersPerToken) {
      const characters = question.system.length + JSON.stringify(question.schema).length + JSON.stringify(question.data).length;
      return Math.ceil(characters / charactersPerToken);
    }
    function mostOf({model, maxTokens}, input, prices) {
      return {
        cost: (0, _price_js__WEBPACK_IMPORTED_MODULE_1__.ho)(model, {
          ..._price_js__WEBPACK_IMPORTED_MODULE_1__.yJ,
          cacheWrite: input,
          output: maxTokens
        }, prices) ?? 0,
        tokens: input + maxTokens
      };
    }
    function shortestAnswer({maxTokens}) {
      return Math.ceil(maxTokens * SHORTEST);
    }
    function answerWithin(question, input, left, prices) {
      const {model, maxTokens} = question;
      const prompt = mostOf({
        model,
        maxTokens: 0
      }, input, prices).cost;
      const perToken = (mostOf({
        model,
        maxTokens: 1e3
      }, input, prices).cost - prompt) / 1e3;
      const paid = perToken > 0 ? (left.cost - prompt) / perToken : maxTokens;
      const room = Math.floor(Math.min(maxTokens, paid, left.tokens - input));
      return room >= shortestAnswer(question) ? room : null;
    }
    function answerTokens({task, parts, maxTokens}, audiences) {
      const expected = task === "map" ? ANSWER.change * parts.length * audiences : task === "merge" ? ANSWER.merge : ANSWER.overview;
      return Math.min(maxTokens, expected);
    }
    function estimateOf(questions, audiences, prices) {
      const each = questions.map(question => {
        const [input, output] = [ promptTokens(question, _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp.charactersPerToken), answerTokens(question, audiences) ];
        return {
          input,
          output,
          cost: (0, _price_js__WEBPACK_IMPORTED_MODULE_1__.ho)(question.model, {
            ..._price_js__WEBPACK_IMPORTED_MODULE_1__.yJ,
            input,
            output
          }, prices)
        };
      });
      const knownCost = sum(each.map(({cost}) => cost ?? 0));
      return {
        calls: each.length,
        input: sum(each.map(({input}) => input)),
        output: sum(each.map(({output}) => output)),
        cost: each.some(({cost}) => cost === null) ? null : knownCost,
        knownCost
      };
    }
    function headroomOf(questions, audiences, prices) {
      const rooms = questions.map(question => {
        const input = promptTokens(question, _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp.charactersPerToken);
        const least = mostOf({
          model: question.model,
          maxTokens: shortestAnswer(question)
        }, input, prices);
        const expected = estimateOf([ question ], audiences, prices);
        return {
          cost: least.cost - expected.knownCost,
          tokens: least.tokens - expected.input - expected.output
        };
      });
      return {
        cost: rooms.reduce((most, {cost}) => Math.max(most, cost), 0),
        tokens: rooms.reduce((most, {tokens}) => Math.max(most, tokens), 0)
      };
    }
    function secondsOf(questions, audiences, speed) {
      const stages = [ "map", "merge", "compose" ].map(task => questions.filter(question => question.task === task));
      const calls = sum(stages.map(stage => stageSeconds(stage, audiences, speed)));
      return questions.length === 0 ? 0 : Math.max(calls, limitSeconds(questions, audiences, speed));
    }
    function stageSeconds(stage, audiences, {width, most, spacing}) {
      if (stage.length === 0) return 0;
      const {firstTokenSeconds, tokensPerSecond} = _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp;
      const longest = Math.max(...stage.map(question => firstTokenSeconds + answerTokens(question, audiences) / tokensPerSecond));
      let rounds = 0;
      for (let left = stage.length, wide = Math.max(1, width); left > 0; wide = Math.min(most, wide * 2)) {
        left -= wide;
        rounds += 1;
      }
      return Math.max(rounds * longest, stage.length * spacing / 1e3 + longest);
    }
    function limitSeconds(questions, audiences, speed) {
      const models = [ ...new Set(questions.map(({model}) => model)) ];
      const minutes = models.flatMap(model => {
        const asked = questions.filter(question => question.model === model);
        const {calls, input, output} = estimateOf(asked, audiences, {});
        const {perMinute, atOnce} = speed.accounts[model] ?? speed.presumed;
        return [ Math.max(0, calls - atOnce.requests) / perMinute.requests, Math.max(0, input - atOnce.input) / perMinute.input, Math.max(0, output - atOnce.output) / perMinute.output ];
      });
      return Math.max(0, ...minutes) * 60;
    }
    function fitsLimits(questions, audiences, speed, minutes) {
      const spaced = questions.length * speed.spacing / 1e3;
      return Math.max(spaced, limitSeconds(questions, audiences, speed)) <= minutes * 60;
    }
    function sum(numbers) {
      return numbers.reduce((total, one) => total + one, 0);
    }
  },
  2760: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      apiCredentials: () => apiCredentials,
      buildAsking: () => buildAsking,
      closed: () => wiring_closed
    });
    var messages = __webpack_require__(9473);
    var system = __webpack_require__(3152);
    var lib = __webpack_require__(2203);
    function createQueue({width, spacing}) {
      const queue = new lib({
        maxConcurrent: width,
        minTime: spacing
      });
      return {
        async run(priority, job) {
          try {
            return await queue.schedule({
              priority
            }, job);
          } catch (error) {
            if (error instanceof lib.BottleneckError) return null;
            throw error;
          }
        },
        change(options) {
          queue.updateSettings({
            maxConcurrent: options.width,
            minTime: options.spacing
          });
        },
        stop() {
          queue.stop({
            dropWaitingJobs: true
          }).catch(() => {});
        }
      };
    }
    var fetch = __webpack_require__(6209);
    var failures = __webpack_require__(8432);
    const MESSAGE_LENGTH = 300;
    function failure(code, message, hint, final) {
      return {
        state: "failed",
        code,
        message: message.slice(0, MESSAGE_LENGTH),
        hint,
        final
      };
    }
    const KEPT = "Run again: what was answered is kept.";
    const NO_KEY = failure("no-key", "There is no key for the model.", "Set the anthropic-api-key input or the federation ids.", true);
    const CANCELLED = failure("cancelled", "The run was cancelled.", KEPT, true);
    const OUT_OF_TIME = failure("budget", "The time for asking the model is over.", `Give the budget more minutes. ${KEPT}`, true);
    const OUT_OF_MONEY = failure("budget", "The next question does not fit the budget.", `Raise max-cost or the tokens. ${KEPT}`, true);
    const NO_ROOM = failure("rate-limited", "The rate limit leaves no time for this question.", KEPT, false);
    const LEFT_ALONE = failure("overloaded", "The API keeps failing and is left alone for now.", KEPT, false);
    function answerOf(question, reply) {
      const stop = (0, failures.X)(reply.stopReason);
      if (stop !== null) return failure(stop.code, stop.message, stop.hint, false);
      if (!isJson(reply.text)) return failure("invalid", "The answer is not JSON.", "The deterministic wording stands in.", false);
      const {task, parts, context, repair, model} = question;
      const answer = {
        task,
        parts,
        context,
        repair,
        model,
        text: reply.text,
        usage: reply.usage
      };
      return {
        state: "answered",
        answer
      };
    }
    function isJson(text) {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    }
    var ports = __webpack_require__(2772);
    function createAttempts(options) {
      const {model, breaker, purse, guess, clock, pace, deadline, onDeadline, ended, cut} = options;
      let calls = 0;
      let failed = 0;
      async function callBeforeDeadline(question) {
        const done = new AbortController;
        const timer = pace.sleep(deadline - clock.now(), done.signal).then(() => {
          if (!done.signal.aborted) onDeadline();
        });
        const reply = await model.call(question, cut);
        done.abort();
        await timer;
        return reply;
      }
      return {
        async make(question, input, way) {
          const reserved = await purse.reserve(question, input);
          way.waited("budget");
          if (reserved === null) return notCalled("over-budget");
          const admission = ended.aborted ? null : breaker.admit();
          if (admission === null || !admission.admitted) {
            reserved.end("nothing");
            return notCalled("blocked");
          }
          const startedAt = clock.now();
          way.starts();
          calls += 1;
          const reply = await callBeforeDeadline({
            ...question,
            maxTokens: reserved.maxTokens
          });
          admission.settle(outcomeOf(reply));
          reserved.end(chargeOf(reply));
          if (reply.state === "replied") guess.learn(question, reply.usage.output); else failed += 1;
          return {
            value: {
              state: "called",
              reply,
              startedAt
            },
            used: usedOf(reply),
            rates: reply.rates,
            ok: reply.state === "replied"
          };
        },
        count: () => ({
          calls,
          failed
        })
      };
    }
    function notCalled(state) {
      return {
        value: {
          state
        },
        used: {
          input: 0,
          output: 0
        },
        rates: ports.Qc,
        ok: false
      };
    }
    function outcomeOf(reply) {
      if (reply.state === "replied") return "answer";
      if (reply.fault.kind === "aborted") return "ignored";
      return (0, failures.L)(reply.fault).countsForBreaker ? "failure" : "answer";
    }
    function chargeOf(reply) {
      if (reply.state === "replied") return reply.usage;
      return reply.fault.kind === "status" || reply.fault.kind === "identity" ? "nothing" : "unknown";
    }
    function usedOf(reply) {
      if (reply.state === "replied") return {
        input: reply.usage.input + reply.usage.cacheWrite,
        output: reply.usage.output
      };
      return reply.fault.kind === "status" || reply.fault.kind === "identity" ? {
        input: 0,
        output: 0
      } : null;
    }
    var external_node_events_ = __webpack_require__(8474);
    function createEnd({limiter, journal, signal}) {
      const stopped = new AbortController;
      const cut = new AbortController;
      (0, external_node_events_.setMaxListeners)(0, stopped.signal, cut.signal);
      let final = null;
      function now(how, underWay) {
        if (final === null) {
          final = how;
          if (how.code !== "cancelled") journal.warn(`The model is no longer asked: ${how.message} ${how.hint}`);
          stopped.abort();
          limiter.stop();
        }
        if (underWay === "cut") cut.abort();
        return final;
      }
      if (signal.aborted) now(CANCELLED, "cut"); else signal.addEventListener("abort", () => now(CANCELLED, "cut"), {
        once: true
      });
      return {
        how: () => final,
        now,
        stopped: stopped.signal,
        cut: cut.signal
      };
    }
    var estimate = __webpack_require__(7022);
    const NEWEST = .25;
    const MARGIN = 1.2;
    function createOutputGuess() {
      const means = new Map;
      return {
        of(question) {
          const mean = means.get(question.task);
          return Math.ceil(mean === void 0 ? question.maxTokens / 4 : Math.min(question.maxTokens, mean * MARGIN));
        },
        learn(question, output) {
          const mean = means.get(question.task);
          means.set(question.task, mean === void 0 ? output : mean + (output - mean) * NEWEST);
        }
      };
    }
    function loadOf(question, charactersPerToken, guess) {
      return {
        input: (0, estimate.Hl)(question, charactersPerToken),
        output: guess.of(question)
      };
    }
    var dist = __webpack_require__(7934);
    var canonical = __webpack_require__(2428);
    var price = __webpack_require__(7815);
    const amount = dist.FsL(dist.aig(), dist.E2x(), dist.Wwf(1));
    const limits = dist.rej({
      requests: amount,
      input: amount,
      output: amount
    });
    const PaceSchema = dist.rej({
      accounts: dist.g1P(dist.YjP(), dist.rej({
        perMinute: limits,
        atOnce: limits
      })),
      width: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1), dist.cGV(64))
    });
    function recallPace(store, address) {
      const found = store.recall(nameOf(address));
      if (found === null) return null;
      const parsed = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), PaceSchema), found.answer.text);
      return parsed.success ? parsed.output : null;
    }
    async function keepPace(store, address, pace) {
      const before = recallPace(store, address);
      if (Object.keys(pace.accounts).length === 0 || before !== null && JSON.stringify(before) === JSON.stringify(rounded(pace))) return;
      const name = nameOf(address);
      const text = JSON.stringify(rounded(pace));
      await store.keep(name, {
        task: "pace",
        parts: [ name ],
        context: [],
        repair: false,
        model: "",
        text,
        usage: price.yJ
      });
    }
    function nameOf(address) {
      return (0, canonical.s)(`pace of ${address}`);
    }
    function rounded({accounts, width}) {
      const whole = each => ({
        requests: atLeastOne(each.requests),
        input: atLeastOne(each.input),
        output: atLeastOne(each.output)
      });
      const sorted = Object.entries(accounts).sort(([a], [b]) => a < b ? -1 : 1);
      return {
        accounts: Object.fromEntries(sorted.map(([model, {perMinute, atOnce}]) => [ model, {
          perMinute: whole(perMinute),
          atOnce: whole(atOnce)
        } ])),
        width
      };
    }
    function atLeastOne(value) {
      return Math.max(1, Math.round(value));
    }
    var figures = __webpack_require__(819);
    function progressLine({done, all, underWay, remembered, tokens, cost, seconds}) {
      const calls = [ `calls ${done} of ${all} done`, `${underWay} in flight`, ...remembered > 0 ? [ `${remembered} remembered` ] : [] ];
      const left = done === 0 || done >= all ? [] : [ `about ${duration(seconds / done * (all - done))} left` ];
      return [ calls.join(", "), `${progress_short(tokens)} tokens, ${(0, figures.E9)(cost)}`, ...left ].join("; ");
    }
    function duration(seconds) {
      return seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
    }
    function progress_short(number) {
      if (number < 1e3) return String(number);
      return number < 999500 ? `${Math.round(number / 1e3)}k` : `${(number / 1e6).toFixed(1)}M`;
    }
    var sparse = __webpack_require__(608);
    const LINE_MS = 1e3;
    function createProgress({journal, clock, underWay, spent}) {
      let plan = {
        calls: 0,
        remembered: 0
      };
      let begun = 0;
      let done = 0;
      let since = 0;
      let isTime = () => false;
      return {
        expect(told) {
          plan = told;
        },
        begins() {
          if (begun === 0) {
            since = clock.now();
            isTime = (0, sparse.l)(clock.now, LINE_MS);
          }
          begun += 1;
        },
        ends() {
          done += 1;
          if (!isTime()) return;
          const {usage, cost} = spent();
          const seconds = (clock.now() - since) / 1e3;
          const all = Math.max(begun, plan.calls);
          journal.progress(progressLine({
            done,
            all,
            underWay: underWay(),
            remembered: plan.remembered,
            tokens: (0, price.k8)(usage),
            cost,
            seconds
          }));
        }
      };
    }
    function createPurse(budget, prices) {
      let usage = price.yJ;
      let cost = 0;
      let presumed = {
        cost: 0,
        tokens: 0
      };
      let held = {
        cost: 0,
        tokens: 0
      };
      let underWay = 0;
      let waiting = [];
      function amountOf(model, used) {
        return {
          cost: (0, price.ho)(model, used, prices) ?? 0,
          tokens: (0, price.k8)(used)
        };
      }
      function left() {
        return {
          cost: budget.cost - cost - presumed.cost,
          tokens: budget.tokens - (0, price.k8)(usage) - presumed.tokens
        };
      }
      function fitsBesideOthers(amount) {
        const {cost: dollars, tokens} = left();
        return held.cost + amount.cost <= dollars && held.tokens + amount.tokens <= tokens;
      }
      function hold(question, input, maxTokens) {
        const most = (0, estimate.Fx)({
          model: question.model,
          maxTokens
        }, input, prices);
        held = {
          cost: held.cost + most.cost,
          tokens: held.tokens + most.tokens
        };
        underWay += 1;
        return {
          maxTokens,
          end(used) {
            held = {
              cost: held.cost - most.cost,
              tokens: held.tokens - most.tokens
            };
            underWay -= 1;
            if (used === "unknown") {
              const guess = amountOf(question.model, {
                ...price.yJ,
                input
              });
              presumed = {
                cost: presumed.cost + guess.cost,
                tokens: presumed.tokens + guess.tokens
              };
            } else if (used !== "nothing") {
              usage = (0, price.vk)(usage, used);
              cost += (0, price.ho)(question.model, used, prices) ?? 0;
            }
            const woken = waiting;
            waiting = [];
            for (const wake of woken) wake();
          }
        };
      }
      return {
        async reserve(question, input) {
          const most = (0, estimate.Fx)(question, input, prices);
          for (;;) {
            if (fitsBesideOthers(most)) return hold(question, input, question.maxTokens);
            const within = (0, estimate.oz)(question, input, left(), prices);
            if (within === null) return null;
            if (underWay === 0) return hold(question, input, within);
            await new Promise(resolve => {
              waiting = [ ...waiting, resolve ];
            });
          }
        },
        spent: () => ({
          usage,
          cost
        })
      };
    }
    const FIRST_MS = 1e3;
    const LONGEST_MS = 3e4;
    const GATE_FIRST_MS = 5e3;
    const GATE_LONGEST_MS = 6e4;
    function backoffMs(failures, random) {
      return random * Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
    }
    function gateMs(retryAfterMs, inARow) {
      return retryAfterMs ?? Math.min(GATE_LONGEST_MS, GATE_FIRST_MS * 2 ** Math.max(0, inARow - 1));
    }
    function gateJitterMs(waitMs, random) {
      return random * (1e3 + waitMs / 10);
    }
    function createGate(limiter, clock) {
      let inARow = 0;
      let lastAt = Number.NEGATIVE_INFINITY;
      return {
        shut(retryAfterMs, startedAt) {
          if (startedAt >= lastAt) inARow += 1;
          lastAt = clock.now();
          limiter.hold(gateMs(retryAfterMs, inARow));
        },
        passed() {
          inARow = 0;
        }
      };
    }
    const REQUEST_FORMAT = 1;
    function requestName(question) {
      const {task, system, schema, data, model, maxTokens, owner} = question;
      const own = owner === void 0 ? {} : {
        owner
      };
      return (0, canonical.s)((0, canonical.d)({
        format: REQUEST_FORMAT,
        task,
        system,
        schema,
        data,
        model,
        maxTokens,
        ...own
      }));
    }
    var promises_ = __webpack_require__(8500);
    const LONGEST_TIMER_MS = 2 ** 31 - 1;
    const realPace = {
      async sleep(ms, signal) {
        await (0, promises_.setTimeout)(Math.min(Math.max(0, ms), LONGEST_TIMER_MS), void 0, {
          signal
        }).catch(() => {});
      },
      random: Math.random
    };
    function aborted(signal) {
      let release = () => {};
      const promise = new Promise(resolve => {
        if (signal.aborted) return resolve();
        const listener = () => resolve();
        signal.addEventListener("abort", listener, {
          once: true
        });
        release = () => signal.removeEventListener("abort", listener);
      });
      return {
        promise,
        release
      };
    }
    function createPursuit(options, attempts, end) {
      const {store, limiter, breaker, budget, clock, pace, journal} = options;
      const gate = createGate(limiter, clock);
      let everAnswered = false;
      let lastFault = null;
      async function passBreaker(way) {
        for (;;) {
          const ended = end.how();
          if (ended !== null) return ended;
          const wait = breaker.waitMs();
          if (wait === 0) return null;
          if (!everAnswered && lastFault !== null) return end.now(asFailure(lastFault), "finish");
          if (wait === null) await either(breaker.changed(), end.stopped); else if (clock.now() + wait >= budget.deadline) return LEFT_ALONE; else await pace.sleep(wait, end.stopped);
          way.waited("breaker");
        }
      }
      function whyNot(ran, last) {
        if (ran.state === "ran") return ran.value.state === "over-budget" ? end.now(OUT_OF_MONEY, "finish") : null;
        const ended = end.how();
        if (ended !== null) return ended;
        return clock.now() >= budget.deadline ? end.now(OUT_OF_TIME, "cut") : last ?? NO_ROOM;
      }
      async function attempt(question, input, way) {
        const called = await attempts.make(question, input, way);
        if (called.value.state !== "called") return called;
        const {reply, startedAt} = called.value;
        if (reply.state === "replied") {
          everAnswered = true;
          gate.passed();
          return called;
        }
        const {fault} = reply;
        lastFault = fault;
        const {code, hint, retry, final} = (0, failures.L)(fault);
        journal.debug(`A call failed (${code}, retry: ${retry}): ${fault.message}`);
        if (final) end.now(failure(code, fault.message, hint, true), "finish"); else if (retry === "gate") gate.shut(askedMs(fault), startedAt); else if (retry === "backoff") limiter.slower();
        return called;
      }
      async function afterFault(fault, tries) {
        const ended = end.how();
        if (ended !== null) return ended;
        const {code, hint, retry} = (0, failures.L)(fault);
        if (retry === "gate") return null;
        const said = failure(code, fault.message, hint, false);
        if (retry === "no" || tries >= options.tries) return said;
        const delay = Math.max(askedMs(fault) ?? 0, backoffMs(tries, pace.random()));
        if (clock.now() + delay >= budget.deadline) return said;
        await pace.sleep(delay, end.stopped);
        return end.how();
      }
      return async (question, estimate, way) => {
        let last = null;
        let tries = 0;
        for (;;) {
          const closed = await passBreaker(way);
          if (closed !== null) return closed;
          const load = estimate();
          const ticket = {
            model: question.model,
            priority: question.priority,
            estimate: load,
            signal: end.stopped,
            waited: way.waited
          };
          const ran = await limiter.run(ticket, () => attempt(question, load.input, way));
          const not = whyNot(ran, last);
          if (not !== null) return not;
          if (ran.state !== "ran" || ran.value.state !== "called") continue;
          const {reply} = ran.value;
          if (reply.state === "replied") {
            const answered = answerOf(question, reply);
            way.ended(answered, reply.usage);
            if (answered.state === "answered") await store.keep(requestName(question), answered.answer);
            return answered;
          }
          const {code, hint, retry} = (0, failures.L)(reply.fault);
          if (retry !== "gate") tries += 1;
          last = failure(code, reply.fault.message, hint, false);
          way.ended(last, null);
          const over = await afterFault(reply.fault, tries);
          way.waited("retry");
          if (over !== null) return over;
        }
      };
    }
    function askedMs(fault) {
      return fault.kind === "status" ? fault.retryAfterMs : null;
    }
    async function either(event, signal) {
      const end = aborted(signal);
      await Promise.race([ event, end.promise ]);
      end.release();
    }
    function asFailure(fault) {
      const {code, hint} = (0, failures.L)(fault);
      return failure(code, fault.message, hint, true);
    }
    function recalled(question, store) {
      const [first] = question.parts;
      if (first === void 0) return null;
      const found = store.recall(first);
      if (found === null || !isAnswerTo(found.answer, question)) return null;
      if (question.repair && found.name !== requestName(question)) return null;
      const isNewest = question.parts.every((part, index) => {
        const each = index === 0 ? found : store.recall(part);
        return each !== null && each.name === found.name && each.index === index;
      });
      return isNewest ? found.answer : null;
    }
    function isAnswerTo(answer, question) {
      return answer.task === question.task && isSame(answer.parts, question.parts) && isSame(answer.context, question.context);
    }
    function isSame(a, b) {
      return a.length === b.length && a.every((item, index) => item === b[index]);
    }
    function createRecorder(clock) {
      const calls = [];
      const inVain = [];
      let origin = null;
      let underWay = 0;
      function moment(at = clock.now()) {
        origin ??= at;
        return Math.round(at - origin);
      }
      return {
        begin(question) {
          let last = moment();
          let wanted = last;
          let waits = [];
          let started = null;
          function waited(reason, until) {
            const to = Math.max(last, moment(until));
            if (to === last) return;
            waits = joined(waits, {
              for: reason,
              from: last,
              to
            });
            last = to;
          }
          return {
            waited,
            starts() {
              waited("budget");
              started = last;
              underWay += 1;
            },
            ended(how, usage) {
              if (started === null) return;
              const ended = Math.max(last, moment());
              const {task, model} = question;
              calls.push({
                task,
                model,
                outcome: timeline_outcomeOf(question, how),
                wanted,
                started,
                ended,
                waits,
                ...tokens(usage ?? price.yJ)
              });
              underWay -= 1;
              started = null;
              waits = [];
              wanted = ended;
              last = ended;
            },
            over() {
              inVain.push(...waits);
              waits = [];
            }
          };
        },
        timeline: () => ({
          calls: [ ...calls ],
          inVain: [ ...inVain ]
        }),
        underWay: () => underWay
      };
    }
    function joined(waits, next) {
      const before = waits.at(-1);
      if (before === void 0 || before.for !== next.for) return [ ...waits, next ];
      return [ ...waits.slice(0, -1), {
        ...before,
        to: next.to
      } ];
    }
    function timeline_outcomeOf({repair}, how) {
      if (how.state === "failed") return how.code;
      return repair ? "repaired" : "answered";
    }
    function tokens(usage) {
      return {
        input: (0, price.k8)(usage) - usage.output,
        output: usage.output
      };
    }
    function createAsking(options) {
      const {store, model, clock, budget} = options;
      const purse = createPurse(budget, options.prices);
      const guess = createOutputGuess();
      const end = createEnd(options);
      const attempts = model === null ? null : createAttempts({
        model,
        purse,
        guess,
        clock,
        breaker: options.breaker,
        pace: options.pace,
        deadline: budget.deadline,
        onDeadline: () => end.now(OUT_OF_TIME, "cut"),
        ended: end.stopped,
        cut: end.cut
      });
      const pursuit = attempts === null ? null : createPursuit(options, attempts, end);
      const recorder = createRecorder(clock);
      const progress = createProgress({
        journal: options.journal,
        clock,
        underWay: recorder.underWay,
        spent: purse.spent
      });
      return {
        async ask(question) {
          const answer = recalled(question, store);
          if (answer !== null) return {
            state: "answered",
            answer
          };
          const ended = end.how();
          if (ended !== null) return ended;
          if (pursuit === null) return NO_KEY;
          if (clock.now() >= budget.deadline) return end.now(OUT_OF_TIME, "cut");
          progress.begins();
          const way = recorder.begin(question);
          const answered = await pursuit(question, () => loadOf(question, options.charactersPerToken, guess), way);
          way.over();
          progress.ends();
          return answered;
        },
        spent: () => ({
          ...attempts?.count() ?? {
            calls: 0,
            failed: 0
          },
          ...purse.spent()
        }),
        known: () => options.limiter.known(),
        expect: progress.expect,
        timeline: recorder.timeline,
        close: () => keepPace(store, options.address, options.limiter.known())
      };
    }
    function createBreaker({now, threshold = 3, openMs = 6e4, onOpen}) {
      let state = {
        kind: "closed"
      };
      let blips = 0;
      let era = 0;
      let waiters = [];
      function become(next) {
        state = next;
        const woken = waiters;
        waiters = [];
        for (const wake of woken) wake();
      }
      function open() {
        become({
          kind: "open",
          until: now() + openMs
        });
        onOpen?.(openMs);
      }
      function settleClosed(outcome, startedIn) {
        if (outcome === "answer") blips = 0;
        if (outcome !== "failure" || startedIn < era) return;
        blips += 1;
        era += 1;
        if (blips >= threshold && state.kind === "closed") open();
      }
      function settleTrial(outcome) {
        if (outcome === "failure") open(); else if (outcome === "ignored") become({
          kind: "open",
          until: now()
        }); else {
          blips = 0;
          become({
            kind: "closed"
          });
        }
      }
      function waitMs() {
        if (state.kind === "trial") return null;
        return state.kind === "closed" ? 0 : Math.max(0, state.until - now());
      }
      return {
        admit() {
          if (waitMs() !== 0) return {
            admitted: false
          };
          const startedIn = era;
          if (state.kind === "closed") return {
            admitted: true,
            settle: outcome => settleClosed(outcome, startedIn)
          };
          become({
            kind: "trial"
          });
          return {
            admitted: true,
            settle: settleTrial
          };
        },
        waitMs,
        changed: () => new Promise(resolve => {
          waiters = [ ...waiters, resolve ];
        })
      };
    }
    function fullBuckets(limits, now) {
      return bucketsOf({
        perMinute: limits,
        atOnce: limits
      }, now);
    }
    function bucketsOf({perMinute, atOnce}, now) {
      const full = name => fullBucket(perMinute[name], Math.min(perMinute[name], atOnce[name]), now);
      return {
        requests: full("requests"),
        input: full("input"),
        output: full("output")
      };
    }
    function accountOf({requests, input, output}) {
      return {
        perMinute: {
          requests: requests.limit,
          input: input.limit,
          output: output.limit
        },
        atOnce: {
          requests: requests.most,
          input: input.most,
          output: output.most
        }
      };
    }
    function longestWait(buckets, load, now) {
      const requests = bucketWaitMs(buckets.requests, 1, now);
      const input = bucketWaitMs(buckets.input, load.input, now);
      const output = bucketWaitMs(buckets.output, 0, now);
      const ms = Math.max(requests, input, output);
      return {
        limit: ms === output ? "output" : ms === input ? "input" : "requests",
        ms
      };
    }
    function reserve(buckets, load, now) {
      return {
        requests: take(buckets.requests, 1, now),
        input: take(buckets.input, load.input, now),
        output: hold(buckets.output, load.output, now)
      };
    }
    function settle(buckets, estimate, real, now) {
      return {
        ...buckets,
        input: take(buckets.input, real.input - estimate.input, now),
        output: take(hold(buckets.output, -estimate.output, now), real.output, now)
      };
    }
    function foresee({requests, input, output}) {
      const mark = ({limit, level, held}) => ({
        limit,
        left: level + held
      });
      return {
        requests: mark(requests),
        input: mark(input),
        output: mark(output)
      };
    }
    function correct(buckets, rates, before, now) {
      return {
        requests: corrected(buckets.requests, rates.requests, before.requests, now),
        input: corrected(buckets.input, rates.input, before.input, now),
        output: corrected(buckets.output, rates.output, before.output, now)
      };
    }
    function fullBucket(limit, most, now) {
      return {
        limit,
        most,
        seen: most < limit,
        level: most,
        held: 0,
        at: now
      };
    }
    function refilled(bucket, now) {
      const gained = Math.max(0, now - bucket.at) * bucket.limit / 6e4;
      return {
        ...bucket,
        level: Math.min(bucket.most - bucket.held, bucket.level + gained),
        at: Math.max(now, bucket.at)
      };
    }
    function take(bucket, amount, now) {
      const {level, ...rest} = refilled(bucket, now);
      return {
        ...rest,
        level: Math.min(bucket.most - bucket.held, level - amount)
      };
    }
    function hold(bucket, amount, now) {
      const {level, held, ...rest} = refilled(bucket, now);
      return {
        ...rest,
        held: held + amount,
        level: level - amount
      };
    }
    function bucketWaitMs(bucket, amount, now) {
      const missing = Math.min(amount, bucket.most) - refilled(bucket, now).level;
      return missing <= 0 ? 0 : Math.ceil(missing * 6e4 / bucket.limit);
    }
    function corrected(bucket, rate, before, now) {
      if (rate === null) return bucket;
      const {limit, remaining} = rate;
      const {level, held, at} = refilled(bucket, now);
      const resized = level + limit - bucket.limit;
      const foreseen = Math.min(resized + held, before.left + limit - before.limit);
      const missing = remaining === null ? 0 : Math.max(0, foreseen - remaining);
      const most = capacityOf(bucket, rate);
      return {
        limit,
        most,
        seen: bucket.seen || remaining !== null,
        level: Math.min(most - held, resized - missing),
        held,
        at
      };
    }
    function capacityOf({most, seen}, {limit, remaining}) {
      if (remaining === null) return seen ? Math.min(most, limit) : limit;
      return Math.min(limit, seen ? Math.max(most, remaining) : remaining);
    }
    const START = 4;
    function startRamp(most, known = START) {
      const whole = Math.max(1, Math.floor(most));
      return {
        width: Math.min(Math.max(START, known), whole),
        most: whole
      };
    }
    function widened(ramp, slack) {
      return slack && ramp.width < ramp.most ? {
        ...ramp,
        width: ramp.width + 1
      } : ramp;
    }
    function narrowed(ramp) {
      return {
        ...ramp,
        width: Math.max(1, Math.floor(ramp.width / 2))
      };
    }
    function createTaken(width, now) {
      let taken = 0;
      let since = now();
      function change(by) {
        taken += by;
        since = taken < width() ? since ?? now() : null;
      }
      return {
        freeSince: () => since,
        async during(job) {
          change(1);
          try {
            return await job();
          } finally {
            change(-1);
          }
        }
      };
    }
    function createLimiter(options) {
      const {now, pace, deadline} = options;
      const rates = createRateKeeper(options);
      const slots = createSlots(options);
      const taken = createTaken(slots.width, now);
      const ended = new AbortController;
      (0, external_node_events_.setMaxListeners)(0, ended.signal);
      let endState = "stopped";
      let gate = Number.NEGATIVE_INFINITY;
      async function whyNot(ticket, signal) {
        for (;;) {
          if (signal.aborted) return {
            state: endState
          };
          const atGate = gate - now();
          const {limit, ms} = atGate > 0 ? {
            limit: "gate",
            ms: atGate + gateJitterMs(atGate, pace.random())
          } : rates.wait(ticket);
          if (now() + ms >= deadline) return {
            state: "too-late"
          };
          if (ms <= 0) return null;
          await pace.sleep(ms, signal);
          ticket.waited?.(limit);
        }
      }
      async function inSlot(ticket, signal, call) {
        const not = await whyNot(ticket, signal);
        if (not !== null) return not;
        const foreseen = rates.reserve(ticket);
        const called = await call();
        rates.learn(ticket, foreseen, called);
        slots.space(rates.requestsPerMinute());
        if (called.ok) slots.wider(rates.wait(ticket).ms === 0);
        return {
          state: "ran",
          value: called.value
        };
      }
      function end(state) {
        if (ended.signal.aborted) return;
        endState = state;
        ended.abort();
        slots.queue.stop();
      }
      return {
        async run(ticket, call) {
          const signal = AbortSignal.any([ ticket.signal, ended.signal ]);
          if (signal.aborted) return {
            state: endState
          };
          let started = false;
          const job = slots.queue.run(clamped(ticket.priority), () => {
            started = true;
            ticket.waited?.("slot", taken.freeSince() ?? now());
            ticket.waited?.("pace");
            return taken.during(() => inSlot(ticket, signal, call));
          });
          const over = aborted(signal);
          const early = over.promise.then(() => started ? job : null);
          const ran = await Promise.race([ job, early ]);
          over.release();
          if (!started) ticket.waited?.("slot");
          return ran ?? {
            state: endState
          };
        },
        hold(ms) {
          gate = Math.max(gate, now() + ms);
          slots.narrower();
          if (gate >= deadline) end("too-late");
        },
        slower: slots.narrower,
        stop: () => end("stopped"),
        known: () => ({
          accounts: rates.accounts(),
          width: slots.width()
        })
      };
    }
    function createRateKeeper({now, limits, known}) {
      const models = new Map;
      const before = new Map(Object.entries(known?.accounts ?? {}));
      function of(model) {
        const account = before.get(model);
        return models.get(model) ?? (account === void 0 ? fullBuckets(limits, now()) : bucketsOf(account, now()));
      }
      return {
        wait: ({model, estimate}) => longestWait(of(model), estimate, now()),
        reserve({model, estimate}) {
          const reserved = reserve(of(model), estimate, now());
          models.set(model, reserved);
          return foresee(reserved);
        },
        learn({model, estimate}, foreseen, {used, rates}) {
          const settled = settle(of(model), estimate, used ?? estimate, now());
          models.set(model, correct(settled, rates, foreseen, now()));
        },
        accounts: () => Object.fromEntries([ ...before, ...[ ...models ].map(([model, buckets]) => [ model, accountOf(buckets) ]) ]),
        requestsPerMinute: () => models.size === 0 ? limits.requests : Math.min(...[ ...models.values() ].map(each => each.requests.limit))
      };
    }
    const TOGETHER_MS = 1e3;
    function createSlots({queue: make, concurrency, limits, known, spacing: least = 0, now}) {
      const apart = requestsPerMinute => Math.max(least, spacingMs(requestsPerMinute));
      let ramp = startRamp(concurrency, known?.width);
      let spacing = apart(Math.min(limits.requests, ...Object.values(known?.accounts ?? {}).map(each => each.perMinute.requests)));
      let narrowedAt = Number.NEGATIVE_INFINITY;
      const queue = make({
        width: ramp.width,
        spacing
      });
      function set(next, nextSpacing) {
        if (next.width !== ramp.width || nextSpacing !== spacing) queue.change({
          width: next.width,
          spacing: nextSpacing
        });
        ramp = next;
        spacing = nextSpacing;
      }
      return {
        queue,
        space: requestsPerMinute => set(ramp, apart(requestsPerMinute)),
        wider: slack => set(widened(ramp, slack), spacing),
        narrower() {
          if (now() - narrowedAt < TOGETHER_MS) return;
          narrowedAt = now();
          set(narrowed(ramp), spacing);
        },
        width: () => ramp.width
      };
    }
    function spacingMs(requestsPerMinute) {
      return Math.floor(6e4 / Math.max(1, requestsPerMinute) / 4);
    }
    function clamped(priority) {
      return Number.isFinite(priority) ? Math.min(9, Math.max(0, Math.round(priority))) : 9;
    }
    var pace = __webpack_require__(4403);
    var lib_limits = __webpack_require__(8207);
    async function buildAsking(parts) {
      const {config, credentials, store, journal, signal} = parts;
      if (credentials.anthropic === null || config.budget.cost === 0) return null;
      const deadline = system.m.now() + config.budget.minutes * 6e4;
      const {requestsPerMinute, inputTokensPerMinute, outputTokensPerMinute, charactersPerToken} = lib_limits.Vp;
      const now = system.m.now;
      return createAsking({
        store,
        address: credentials.gateway.baseUrl,
        model: (0, messages.R)({
          credentials: apiCredentials(parts),
          ...credentials.gateway,
          timeoutMs: config.callTimeout * 1e3,
          fetch: await (0, fetch.openFetch)(process.env)
        }),
        limiter: createLimiter({
          queue: createQueue,
          concurrency: config.concurrency,
          spacing: pace.$[config.pace].spacing,
          known: config.pace === "auto" ? recallPace(store, credentials.gateway.baseUrl) : null,
          limits: {
            requests: requestsPerMinute,
            input: inputTokensPerMinute,
            output: outputTokensPerMinute
          },
          now,
          pace: realPace,
          deadline
        }),
        breaker: createBreaker({
          now
        }),
        budget: {
          cost: config.budget.cost,
          tokens: config.budget.tokens,
          deadline
        },
        prices: config.prices,
        charactersPerToken,
        clock: system.m,
        pace: realPace,
        tries: pace.$[config.pace].tries,
        journal,
        signal
      });
    }
    async function wiring_closed(asking, store) {
      await (asking?.close());
      await store.flush();
    }
    function apiCredentials({credentials: {anthropic, gateway}, identityToken}) {
      if (anthropic?.kind !== "federation") return {
        kind: "key",
        key: anthropic?.key ?? ""
      };
      const {ruleId, organizationId, serviceAccountId, workspaceId} = anthropic;
      return {
        kind: "federation",
        ruleId,
        organizationId,
        ...serviceAccountId === null ? {} : {
          serviceAccountId
        },
        ...workspaceId === null ? {} : {
          workspaceId
        },
        identityToken: () => identityToken(new URL(gateway.baseUrl).origin)
      };
    }
  }
};