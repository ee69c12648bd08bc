import { modules as shared0 } from './shared.17022.js';

export const ids = [5000];

export const modules = {
  ...shared0,
  58662: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      $I: () => NoExchange,
      lw: () => NoIdentityToken,
      UU: () => createClient
    });
    var gateway = __webpack_require__(87880);
    const MOST_BYTES = 4 * 1024 * 1024;
    const WITHOUT_BODY = [ 101, 103, 204, 205, 304 ];
    class GiantAnswer extends Error {
      constructor() {
        super(`The answer is longer than ${MOST_BYTES / 1024 / 1024} MB.`);
        this.name = "GiantAnswer";
      }
    }
    function carefulFetch(fetch, headers, sent) {
      return async (input, init) => {
        const all = new Headers(init?.headers);
        for (const [name, value] of Object.entries(headers)) {
          all.set(name, value);
          for (const secret of (0, gateway.VY)(name, value)) sent(secret);
        }
        for (const name of [ "authorization", "x-api-key" ]) for (const secret of (0, gateway.VY)(name, all.get(name) ?? "")) sent(secret);
        return bounded(await fetch(input, {
          ...init,
          headers: all,
          redirect: "manual"
        }));
      };
    }
    function bounded(response) {
      const {body, status, statusText, headers} = response;
      if (body === null || WITHOUT_BODY.includes(status)) return response;
      let bytes = 0;
      const counted = body.pipeThrough(new TransformStream({
        transform(part, controller) {
          bytes += part.byteLength;
          if (bytes > MOST_BYTES) controller.error(new GiantAnswer); else controller.enqueue(part);
        }
      }));
      return new Response(counted, {
        status,
        statusText,
        headers
      });
    }
    const EXCHANGE_MS = 3e4;
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
        fetch: carefulFetch(given.fetch, given.headers, given.sent)
      };
      const {BaseAnthropic: Base} = await Promise.all([ __webpack_require__.e(5022), __webpack_require__.e(7378) ]).then(__webpack_require__.bind(__webpack_require__, 97378));
      const {Messages: Resource} = await Promise.all([ __webpack_require__.e(5022), __webpack_require__.e(5120) ]).then(__webpack_require__.bind(__webpack_require__, 65120));
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
      const {oidcFederationProvider} = await __webpack_require__.e(1490).then(__webpack_require__.bind(__webpack_require__, 31490));
      const {ruleId, organizationId, serviceAccountId, workspaceId, identityToken} = credentials;
      const patience = Math.min(EXCHANGE_MS, options.timeoutMs / 2);
      let unreached = null;
      const exchange = oidcFederationProvider({
        identityTokenProvider: () => identityToken().catch(error => Promise.reject(new NoIdentityToken(error))),
        federationRuleId: ruleId,
        organizationId,
        serviceAccountId,
        workspaceId,
        baseURL,
        fetch: (input, init) => fetch(input, {
          ...init,
          signal: AbortSignal.timeout(patience)
        }).catch(error => {
          unreached = error;
          throw error;
        })
      });
      async function token() {
        unreached = null;
        try {
          return await exchange();
        } catch (error) {
          const isTold = error instanceof NoIdentityToken || error instanceof Error && error.name === "WorkloadIdentityError";
          throw unreached === null && isTold ? error : new NoExchange(unreached ?? error);
        }
      }
      return {
        credentials: token
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
    class NoExchange extends Error {
      constructor(cause) {
        super("The token endpoint cannot be reached", {
          cause
        });
        this.name = "NoExchange";
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
  }),
  65e3: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => createMessages
    });
    var limits = __webpack_require__(8207);
    var model = __webpack_require__(41981);
    var estimate = __webpack_require__(17022);
    var anthropic_client = __webpack_require__(58662);
    var dist = __webpack_require__(77934);
    const EventSchema = dist.Oxt("type", [ dist._H3({
      type: dist.euz("error")
    }), dist.Ikc({
      type: dist.euz("message_start"),
      message: dist._H3({
        usage: dist.NpB(dist.g1P(dist.YjP(), dist.L5J()), {})
      })
    }), dist.Ikc({
      type: dist.euz("content_block_start"),
      index: dist.aig(),
      content_block: dist._H3({
        type: dist.YjP(),
        text: dist.lqM(dist.YjP(), "")
      })
    }), dist.Ikc({
      type: dist.euz("content_block_delta"),
      index: dist.aig(),
      delta: dist.Ikc({
        type: dist.euz("text_delta"),
        text: dist.YjP()
      })
    }), dist.Ikc({
      type: dist.euz("message_delta"),
      delta: dist.Ikc({
        stop_reason: dist.lqM(dist.mee(dist.YjP()), null)
      }),
      usage: dist.NpB(dist.g1P(dist.YjP(), dist.L5J()), {})
    }), dist.Ikc({
      type: dist.euz("message_stop")
    }) ]);
    function isEventStream(response) {
      return /^\s*text\/event-stream\b/i.test(response.headers.get("content-type") ?? "");
    }
    function bodyOfEvents(text) {
      const events = text.split(/\r\n\r\n|\n\n|\r\r/).flatMap(eventIn);
      const error = events.find(({type}) => type === "error");
      if (error !== void 0) return error;
      let message = null;
      let usage = {};
      let stopReason = null;
      const blocks = new Map;
      for (const event of events) if (event.type === "message_start") {
        message = event.message;
        usage = event.message.usage;
      } else if (event.type === "content_block_start") blocks.set(event.index, event.content_block); else if (event.type === "content_block_delta") {
        const block = blocks.get(event.index) ?? {
          type: "text",
          text: ""
        };
        blocks.set(event.index, {
          ...block,
          text: block.text + event.delta.text
        });
      } else if (event.type === "message_delta") {
        stopReason = event.delta.stop_reason;
        usage = {
          ...usage,
          ...Object.fromEntries(Object.entries(event.usage).filter(([, value]) => value !== null))
        };
      }
      if (message === null || events.at(-1)?.type !== "message_stop") return null;
      const content = [ ...blocks ].sort(([a], [b]) => a - b).map(([, block]) => block);
      return {
        ...message,
        content,
        stop_reason: stopReason,
        usage
      };
    }
    function eventIn(block) {
      const data = block.split(/\r\n|\n|\r/).filter(line => line.startsWith("data:")).map(line => line.slice("data:".length));
      const parsed = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), EventSchema), data.join("\n"));
      return parsed.success ? [ parsed.output ] : [];
    }
    var lib_errors = __webpack_require__(452);
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
      const unsent = isUnsent(error);
      if (interruption === "timeout" || error instanceof errors.APIConnectionTimeoutError && !unsent) return {
        kind: "timeout",
        message: "No answer inside the time of one call."
      };
      if (isIdentityError(error)) return identityFault(error);
      if (error instanceof errors.APIUserAbortError || isNamed(error, "AbortError")) return {
        kind: "aborted",
        message: "The call was cut off."
      };
      if (error instanceof errors.APIConnectionError) {
        const giant = causesOf(error).find(cause => isNamed(cause, "GiantAnswer"));
        if (giant !== void 0) return {
          kind: "unreadable",
          message: (0, lib_errors.bD)(giant)
        };
        return {
          kind: "connection",
          message: causes(error),
          ...unsent && {
            unsent,
            ...barredBy(error)
          }
        };
      }
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
      if (isNamed(error, "GiantAnswer")) return {
        kind: "unreadable",
        message: error.message
      };
      if (isNamed(error, "SyntaxError")) return {
        kind: "unreadable",
        message: `The answer cannot be read: ${error.message}`
      };
      return {
        kind: "connection",
        message: causes(error).replace(/^(?:TypeError: )?terminated\b/, "The connection was cut in the middle of the answer")
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
      return error instanceof anthropic_client.lw || error instanceof anthropic_client.$I || isNamed(error, "WorkloadIdentityError");
    }
    function identityFault(error) {
      if (error instanceof anthropic_client.lw) {
        const {cause, message} = error;
        if (isRecord(cause) && (cause.unsent === true || cause.name === "TypeError" || cause.name === "TimeoutError")) return {
          kind: "connection",
          message: `No identity token: ${causes(cause)}`,
          unsent: true,
          ...barredBy(error)
        };
        return {
          kind: "identity",
          status: isRecord(cause) && typeof cause.status === "number" ? cause.status : null,
          message
        };
      }
      if (error instanceof anthropic_client.$I) return {
        kind: "connection",
        message: causes(error),
        unsent: true,
        ...barredBy(error)
      };
      return {
        kind: "identity",
        status: error.statusCode,
        message: error.message.replace(/ Ensure your federation rule.*$/s, "")
      };
    }
    function isNamed(error, name) {
      return isRecord(error) && error.name === name;
    }
    const UNSENT = [ "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT" ];
    const TLS = /^(?:ERR_TLS_|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_)/;
    function isUnsent(error) {
      return causesOf(error).some(cause => isRecord(cause) && (cause.unsent === true || UNSENT.includes(codeOf(cause)) || TLS.test(codeOf(cause))));
    }
    function barredBy(error) {
      for (const cause of causesOf(error).filter(isRecord)) {
        if (typeof cause.proxyStatus === "number") return {
          barred: cause.proxyStatus
        };
        if (TLS.test(codeOf(cause))) return {
          barred: "certificate"
        };
      }
      return {};
    }
    function codeOf(cause) {
      return typeof cause.code === "string" ? cause.code : "";
    }
    function causesOf(error) {
      return error instanceof Error && error.cause !== void 0 ? [ error, ...causesOf(error.cause) ] : [ error ];
    }
    function causes(error) {
      const cause = error instanceof Error ? error.cause : void 0;
      return cause === void 0 ? (0, lib_errors.bD)(error) : `${(0, lib_errors.bD)(error)} (${causes(cause)})`;
    }
    function isRecord(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    const count = dist.NpB(dist.mee(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))), null);
    const MessageSchema = dist.Ikc({
      content: dist.YOg(dist._H3({
        type: dist.YjP(),
        text: dist.lqM(dist.YjP())
      })),
      stop_reason: dist.lqM(dist.mee(dist.YjP()), null),
      usage: dist.NpB(dist.Ikc({
        input_tokens: dist.lqM(count, null),
        output_tokens: dist.lqM(count, null),
        cache_read_input_tokens: dist.lqM(count, null),
        cache_creation_input_tokens: dist.lqM(count, null)
      }), {
        input_tokens: null,
        output_tokens: null,
        cache_read_input_tokens: null,
        cache_creation_input_tokens: null
      })
    });
    function readMessage(body, presumed) {
      const parsed = dist.xLC(MessageSchema, body);
      if (!parsed.success) return null;
      const {content, stop_reason: stopReason, usage} = parsed.output;
      const text = content.map(block => block.type === "text" ? block.text ?? "" : "").join("");
      return {
        text,
        stopReason,
        usage: {
          input: usage.input_tokens ?? (usage.cache_read_input_tokens === null ? presumed : 0),
          output: usage.output_tokens ?? Math.ceil(text.length / limits.Vp.charactersPerToken),
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
      const secrets = new Set;
      let loading = null;
      async function once(question, manner, signal) {
        loading ??= (0, anthropic_client.UU)({
          credentials,
          baseUrl,
          headers,
          timeoutMs,
          fetch,
          sent: secret => secrets.add(secret)
        });
        const client = await loading.catch(() => null);
        if (client === null) return failed({
          kind: "connection",
          message: "The client of the API cannot be loaded."
        });
        const limited = limit(signal, timeoutMs);
        try {
          const asked = client.messages.create(paramsOf(question, manner), {
            signal: limited.signal
          }).withResponse();
          const {data, response} = await Promise.race([ asked, limited.over ]);
          return safe(replyOf(data, response, manner, (0, estimate.Hl)(question, limits.Vp.charactersPerToken)), secrets);
        } catch (error) {
          const headers = error instanceof client.errors.APIError ? error.headers : void 0;
          const rates = headers === void 0 ? model.Q : ratesOf(headers);
          return safe({
            state: "failed",
            fault: faultOf(error, limited.by(), client.errors, now()),
            rates
          }, secrets);
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
        ...manner.effort && task !== "compose" && task !== "verify" && {
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
    function replyOf(data, response, manner, presumed) {
      const rates = ratesOf(response.headers);
      const body = typeof data === "string" && isEventStream(response) ? bodyOfEvents(data) : data;
      const fault = faultInBody(body);
      if (fault !== null) return {
        state: "failed",
        fault,
        rates
      };
      const message = readMessage(body, presumed);
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
    function safe(reply, secrets) {
      const longest = [ ...secrets ].sort((a, b) => b.length - a.length);
      const masked = text => longest.reduce((left, secret) => left.replaceAll(secret, "***"), text);
      if (reply.state === "replied") return {
        ...reply,
        text: masked(reply.text)
      };
      return {
        ...reply,
        fault: {
          ...reply.fault,
          message: masked(reply.fault.message)
        }
      };
    }
    function failed(fault) {
      return {
        state: "failed",
        fault,
        rates: model.Q
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
      const over = new Promise((_, reject) => {
        controller.signal.addEventListener("abort", () => reject(controller.signal.reason), {
          once: true
        });
      });
      over.catch(() => {});
      const onAbort = () => stop("caller");
      const timer = setTimeout(() => stop("timeout"), ms);
      if (signal.aborted) onAbort(); else signal.addEventListener("abort", onAbort, {
        once: true
      });
      return {
        signal: controller.signal,
        over,
        by: () => by,
        end() {
          clearTimeout(timer);
          signal.removeEventListener("abort", onAbort);
        }
      };
    }
  },
  41981: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => NO_RATES
    });
    const NO_RATES = {
      requests: null,
      input: null,
      output: null
    };
  })
};
