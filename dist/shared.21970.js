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
