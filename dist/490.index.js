export const id = 490;

export const ids = [ 490 ];

export const modules = {
  5064: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DH: () => RequestTimeoutError,
      EH: () => NotImplementedError,
      Ed: () => OverloadedError,
      Ee: () => GatewayTimeoutError,
      Is: () => UnprocessableEntityError,
      LG: () => APIError,
      Ll: () => PermissionDeniedError,
      OE: () => RateLimitError,
      PO: () => InternalServerError,
      Xo: () => ClientClosedRequestError,
      cH: () => APIUserAbortError,
      dw: () => RetryableError,
      fK: () => ConflictError,
      k9: () => PreconditionFailedError,
      m_: () => NotFoundError,
      pJ: () => AnthropicError,
      qA: () => APIConnectionTimeoutError,
      us: () => ServiceUnavailableError,
      v3: () => AuthenticationError,
      v7: () => BadRequestError,
      xD: () => ContentTooLargeError,
      xL: () => RequestHeaderFieldsTooLargeError,
      xX: () => APIConnectionError,
      yP: () => PaymentRequiredError
    });
    var _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2533);
    var AnthropicError = (() => {
      class AnthropicError extends Error {
        constructor(message, options) {
          super(message, options);
          Object.defineProperty(this, "name", {
            value: new.target._errorName,
            writable: true,
            configurable: true
          });
        }
      }
      AnthropicError._errorName = "AnthropicError";
      return AnthropicError;
    })();
    var APIError = (() => {
      class APIError extends AnthropicError {
        constructor(status, error, message, headers, type) {
          super(`${APIError.makeMessage(status, error, message)}`);
          this.status = status;
          this.headers = headers;
          this.requestID = headers?.get("request-id");
          this.workspaceID = headers?.get("anthropic-workspace-id");
          this.error = error;
          const body = error ?? {};
          this.apiMessage = body.error?.message ?? null;
          this.type = type ?? body.error?.type ?? null;
          const errorCode = body.error?.details?.error_code;
          this.errorCode = typeof errorCode === "string" ? errorCode : null;
          this.details = body.error?.details ?? null;
        }
        static makeMessage(status, error, message) {
          const msg = error?.message ? typeof error.message === "string" ? error.message : JSON.stringify(error.message) : error ? JSON.stringify(error) : message;
          if (status && msg) return `${status} ${msg}`;
          if (status) return `${status} status code (no body)`;
          if (msg) return msg;
          return "(no status code or body)";
        }
        static generate(status, errorResponse, message, headers) {
          if (!status || !headers) return new APIConnectionError({
            message,
            cause: (0, _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__.r)(errorResponse)
          });
          const error = errorResponse;
          const errorClass = STATUS_ERROR_CLASSES.get(status);
          if (errorClass) return new errorClass(status, error, message, headers);
          if (status >= 500) return new InternalServerError(status, error, message, headers);
          return new APIError(status, error, message, headers);
        }
      }
      APIError._errorName = "APIError";
      return APIError;
    })();
    var APIUserAbortError = (() => {
      class APIUserAbortError extends APIError {
        constructor({message} = {}) {
          super(void 0, void 0, message || "Request was aborted.", void 0);
        }
      }
      APIUserAbortError._errorName = "APIUserAbortError";
      return APIUserAbortError;
    })();
    var APIConnectionError = (() => {
      class APIConnectionError extends APIError {
        constructor({message, cause}) {
          super(void 0, void 0, message || "Connection error.", void 0);
          if (cause) this.cause = cause;
        }
      }
      APIConnectionError._errorName = "APIConnectionError";
      return APIConnectionError;
    })();
    var APIConnectionTimeoutError = (() => {
      class APIConnectionTimeoutError extends APIConnectionError {
        constructor({message} = {}) {
          super({
            message: message ?? "Request timed out."
          });
        }
      }
      APIConnectionTimeoutError._errorName = "APIConnectionTimeoutError";
      return APIConnectionTimeoutError;
    })();
    var RetryableError = (() => {
      class RetryableError extends AnthropicError {
        constructor(message, {cause} = {}) {
          super(message ?? "Retryable error.");
          if (cause !== void 0) this.cause = cause;
        }
      }
      RetryableError._errorName = "RetryableError";
      return RetryableError;
    })();
    var BadRequestError = (() => {
      class BadRequestError extends APIError {}
      BadRequestError._errorName = "BadRequestError";
      return BadRequestError;
    })();
    var AuthenticationError = (() => {
      class AuthenticationError extends APIError {}
      AuthenticationError._errorName = "AuthenticationError";
      return AuthenticationError;
    })();
    var PaymentRequiredError = (() => {
      class PaymentRequiredError extends APIError {}
      PaymentRequiredError._errorName = "PaymentRequiredError";
      return PaymentRequiredError;
    })();
    var PermissionDeniedError = (() => {
      class PermissionDeniedError extends APIError {}
      PermissionDeniedError._errorName = "PermissionDeniedError";
      return PermissionDeniedError;
    })();
    var NotFoundError = (() => {
      class NotFoundError extends APIError {}
      NotFoundError._errorName = "NotFoundError";
      return NotFoundError;
    })();
    var RequestTimeoutError = (() => {
      class RequestTimeoutError extends APIError {}
      RequestTimeoutError._errorName = "RequestTimeoutError";
      return RequestTimeoutError;
    })();
    var ConflictError = (() => {
      class ConflictError extends APIError {}
      ConflictError._errorName = "ConflictError";
      return ConflictError;
    })();
    var PreconditionFailedError = (() => {
      class PreconditionFailedError extends APIError {}
      PreconditionFailedError._errorName = "PreconditionFailedError";
      return PreconditionFailedError;
    })();
    var ContentTooLargeError = (() => {
      class ContentTooLargeError extends APIError {}
      ContentTooLargeError._errorName = "ContentTooLargeError";
      return ContentTooLargeError;
    })();
    var UnprocessableEntityError = (() => {
      class UnprocessableEntityError extends APIError {}
      UnprocessableEntityError._errorName = "UnprocessableEntityError";
      return UnprocessableEntityError;
    })();
    var RateLimitError = (() => {
      class RateLimitError extends APIError {}
      RateLimitError._errorName = "RateLimitError";
      return RateLimitError;
    })();
    var RequestHeaderFieldsTooLargeError = (() => {
      class RequestHeaderFieldsTooLargeError extends APIError {}
      RequestHeaderFieldsTooLargeError._errorName = "RequestHeaderFieldsTooLargeError";
      return RequestHeaderFieldsTooLargeError;
    })();
    var ClientClosedRequestError = (() => {
      class ClientClosedRequestError extends APIError {}
      ClientClosedRequestError._errorName = "ClientClosedRequestError";
      return ClientClosedRequestError;
    })();
    var InternalServerError = (() => {
      class InternalServerError extends APIError {}
      InternalServerError._errorName = "InternalServerError";
      return InternalServerError;
    })();
    var NotImplementedError = (() => {
      class NotImplementedError extends InternalServerError {}
      NotImplementedError._errorName = "NotImplementedError";
      return NotImplementedError;
    })();
    var ServiceUnavailableError = (() => {
      class ServiceUnavailableError extends InternalServerError {}
      ServiceUnavailableError._errorName = "ServiceUnavailableError";
      return ServiceUnavailableError;
    })();
    var GatewayTimeoutError = (() => {
      class GatewayTimeoutError extends InternalServerError {}
      GatewayTimeoutError._errorName = "GatewayTimeoutError";
      return GatewayTimeoutError;
    })();
    var OverloadedError = (() => {
      class OverloadedError extends InternalServerError {}
      OverloadedError._errorName = "OverloadedError";
      return OverloadedError;
    })();
    const STATUS_ERROR_CLASSES = new Map([ [ 400, BadRequestError ], [ 401, AuthenticationError ], [ 402, PaymentRequiredError ], [ 403, PermissionDeniedError ], [ 404, NotFoundError ], [ 408, RequestTimeoutError ], [ 409, ConflictError ], [ 412, PreconditionFailedError ], [ 413, ContentTooLargeError ], [ 422, UnprocessableEntityError ], [ 429, RateLimitError ], [ 431, RequestHeaderFieldsTooLargeError ], [ 499, ClientClosedRequestError ], [ 501, NotImplementedError ], [ 503, ServiceUnavailableError ], [ 504, GatewayTimeoutError ], [ 529, OverloadedError ] ]);
  },
  2533: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => castToError,
      z: () => isAbortError
    });
    function isAbortError(err) {
      return typeof err === "object" && err !== null && ("name" in err && err.name === "AbortError" || "message" in err && String(err.message).includes("FetchRequestCanceledException"));
    }
    const castToError = err => {
      if (err instanceof Error) return err;
      if (typeof err === "object" && err !== null) {
        try {
          const tag = Object.prototype.toString.call(err);
          if (tag === "[object Error]" || tag === "[object DOMException]") {
            const error = new Error(err.message, err.cause ? {
              cause: err.cause
            } : {});
            if (err.stack) error.stack = err.stack;
            if (err.cause && !error.cause) error.cause = err.cause;
            if (err.name) error.name = err.name;
            return error;
          }
        } catch {}
        try {
          return new Error(JSON.stringify(err));
        } catch {}
      }
      return new Error(err);
    };
  },
  809: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => nowAsSeconds
    });
    function nowAsSeconds() {
      return Math.floor(Date.now() / 1e3);
    }
  },
  9109: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      oidcFederationProvider: () => oidcFederationProvider
    });
    var _types_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4994);
    var _internal_utils_time_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(809);
    var _version_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5998);
    function oidcFederationProvider(config) {
      return async () => {
        (0, _types_mjs__WEBPACK_IMPORTED_MODULE_0__.xD)(config.baseURL);
        const jwt = await config.identityTokenProvider();
        if (jwt.length > 16 * 1024) throw new _types_mjs__WEBPACK_IMPORTED_MODULE_0__.ot(`Identity token is ${Math.ceil(jwt.length / 1024)} KiB, exceeds the 16 KiB assertion limit`);
        const body = {
          grant_type: _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Az,
          assertion: jwt,
          federation_rule_id: config.federationRuleId,
          organization_id: config.organizationId
        };
        if (config.serviceAccountId) body["service_account_id"] = config.serviceAccountId;
        if (config.workspaceId) body["workspace_id"] = config.workspaceId;
        const url = `${config.baseURL}${_types_mjs__WEBPACK_IMPORTED_MODULE_0__.uV}`;
        let resp;
        try {
          resp = await config.fetch(url, {
            method: "POST",
            redirect: "manual",
            headers: {
              "Content-Type": "application/json",
              "anthropic-beta": `${_types_mjs__WEBPACK_IMPORTED_MODULE_0__.E8},${_types_mjs__WEBPACK_IMPORTED_MODULE_0__.fP}`,
              "User-Agent": config.userAgent || `anthropic-sdk-typescript/${_version_mjs__WEBPACK_IMPORTED_MODULE_1__.x} oidcFederationProvider`
            },
            body: JSON.stringify(body)
          });
        } catch (err) {
          throw new _types_mjs__WEBPACK_IMPORTED_MODULE_0__.ot(`Failed to reach token endpoint ${url}: ${err}`);
        }
        const requestId = resp.headers.get("Request-Id");
        if (!resp.ok) {
          const text = await resp.text().catch(() => "");
          const redacted = (0, _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Qr)(text);
          let hint = "";
          if (resp.status === 401) {
            const hintMiddle = config.workspaceId ? "" : "If your federation rule is scoped to multiple workspaces, set the ANTHROPIC_WORKSPACE_ID environment variable, the 'workspace_id' config key, or the `workspaceId` option. ";
            hint = ` Ensure your federation rule matches your identity token. ${hintMiddle}View your authentication events in the Workload identity page of Claude Console for more details.`;
          }
          throw new _types_mjs__WEBPACK_IMPORTED_MODULE_0__.ot(`Token exchange failed with status ${resp.status}${requestId ? ` (request-id ${requestId})` : ""}: ${redacted}${hint}`, resp.status, redacted, requestId);
        }
        const data = await (0, _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Ac)(resp, requestId);
        const expiresIn = Number(data.expires_in);
        if (!Number.isFinite(expiresIn)) throw new _types_mjs__WEBPACK_IMPORTED_MODULE_0__.ot(`Token endpoint response missing required fields: ${JSON.stringify((0, 
        _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Qr)(data))}`, resp.status, (0, _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Qr)(data), requestId);
        return {
          token: data.access_token,
          expiresAt: (0, _internal_utils_time_mjs__WEBPACK_IMPORTED_MODULE_2__.k)() + expiresIn
        };
      };
    }
  },
  4994: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A_: () => ADVISORY_REFRESH_THRESHOLD_IN_SECONDS,
      Ac: () => parseTokenResponse,
      Az: () => GRANT_TYPE_JWT_BEARER,
      E8: () => OAUTH_API_BETA_HEADER,
      Qr: () => redactSensitive,
      TY: () => ADVISORY_REFRESH_BACKOFF_IN_SECONDS,
      Un: () => MANDATORY_REFRESH_THRESHOLD_IN_SECONDS,
      YL: () => GRANT_TYPE_REFRESH_TOKEN,
      d2: () => writeCredentialsFileAtomic,
      dH: () => checkCredentialsFileSafety,
      fP: () => FEDERATION_BETA_HEADER,
      ot: () => WorkloadIdentityError,
      uV: () => TOKEN_ENDPOINT,
      xD: () => requireSecureTokenEndpoint
    });
    var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5064);
    const GRANT_TYPE_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    const GRANT_TYPE_REFRESH_TOKEN = "refresh_token";
    const TOKEN_ENDPOINT = "/v1/oauth/token";
    const OAUTH_API_BETA_HEADER = "oauth-2025-04-20";
    const FEDERATION_BETA_HEADER = "oidc-federation-2026-04-01";
    const ADVISORY_REFRESH_THRESHOLD_IN_SECONDS = 120;
    const MANDATORY_REFRESH_THRESHOLD_IN_SECONDS = 30;
    const ADVISORY_REFRESH_BACKOFF_IN_SECONDS = 5;
    const MAX_TOKEN_RESPONSE_BYTES = 1 << 20;
    function requireSecureTokenEndpoint(baseURL) {
      if (!baseURL) return;
      let u;
      try {
        u = new URL(baseURL);
      } catch (err) {
        throw new WorkloadIdentityError(`Invalid token endpoint base URL "${baseURL}": ${err}`);
      }
      if (u.protocol === "https:") return;
      const host = u.hostname.toLowerCase().replace(/^\[|\]$/g, "");
      if (u.protocol === "http:" && (host === "localhost" || host === "127.0.0.1" || host === "::1")) return;
      throw new WorkloadIdentityError(`Refusing to send credential over non-https token endpoint "${baseURL}"`);
    }
    async function parseTokenResponse(resp, requestId) {
      const text = await readLimitedText(resp);
      let data;
      try {
        data = JSON.parse(text);
      } catch {
        throw new WorkloadIdentityError(`Token endpoint returned non-JSON response (status ${resp.status})`, resp.status, redactSensitive(text), requestId);
      }
      if (!data.access_token) throw new WorkloadIdentityError(`Token endpoint response missing access_token: ${JSON.stringify(redactSensitive(data))}`, resp.status, redactSensitive(data), requestId);
      if (data.token_type && data.token_type.toLowerCase() !== "bearer") throw new WorkloadIdentityError(`Token endpoint response: unsupported token_type "${data.token_type}" (want Bearer)`, resp.status, redactSensitive(data), requestId);
      return data;
    }
    const MAX_ERROR_BODY_CHARS = 2e3;
    const SAFE_ERROR_KEYS = new Set([ "error", "error_description", "error_uri" ]);
    function redactSensitive(body) {
      if (body == null) return body;
      if (typeof body === "string") {
        let parsed;
        try {
          parsed = JSON.parse(body);
        } catch {
          if (body.length <= MAX_ERROR_BODY_CHARS) return body;
          return body.slice(0, MAX_ERROR_BODY_CHARS) + `... <${body.length - MAX_ERROR_BODY_CHARS} more chars>`;
        }
        return JSON.stringify(redactSensitive(parsed));
      }
      if (typeof body === "object" && !Array.isArray(body)) {
        const out = {};
        for (const [k, v] of Object.entries(body)) if (SAFE_ERROR_KEYS.has(k)) out[k] = v;
        return out;
      }
      return null;
    }
    async function checkCredentialsFileSafety(path, onWarn = m => console.warn(`anthropic-sdk: ${m}`)) {
      if (typeof process === "undefined" || process.platform === "win32") return;
      const {fs} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
      let resolved = path;
      let st;
      try {
        resolved = await fs.promises.realpath(path);
        st = await fs.promises.stat(resolved);
      } catch {
        return;
      }
      const mode = st.mode & 511;
      if (mode & 18) throw new WorkloadIdentityError(`Credentials file at ${resolved} is group/world-writable (mode 0o${mode.toString(8)}); ` + `this allows other local users to plant tokens. Run \`chmod 600 ${resolved}\`.`);
      if (mode & 36) throw new WorkloadIdentityError(`Credentials file at ${resolved} is group/world-readable (mode 0o${mode.toString(8)}); ` + `run \`chmod 600 ${resolved}\` before retrying.`);
      if (typeof process.getuid === "function" && st.uid !== process.getuid()) onWarn(`credentials file at ${resolved} is owned by uid ${st.uid} (current process uid ${process.getuid()}); ` + `verify this is intentional.`);
    }
    async function writeCredentialsFileAtomic(targetPath, data) {
      const {fs, path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 168));
      const dir = path.dirname(targetPath);
      await fs.promises.mkdir(dir, {
        recursive: true,
        mode: 448
      });
      const tmpPath = `${targetPath}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
      try {
        const fh = await fs.promises.open(tmpPath, "w", 384);
        try {
          await fh.writeFile(JSON.stringify(data, null, 2));
          await fh.sync();
        } finally {
          await fh.close();
        }
        await fs.promises.rename(tmpPath, targetPath);
      } catch (err) {
        await fs.promises.unlink(tmpPath).catch(() => {});
        throw err;
      }
      try {
        const dirFh = await fs.promises.open(dir, "r");
        try {
          await dirFh.sync();
        } finally {
          await dirFh.close();
        }
      } catch {}
    }
    async function readLimitedText(resp) {
      if (!resp.body) return "";
      const reader = resp.body.getReader();
      const chunks = [];
      let received = 0;
      for (;;) {
        const {done, value} = await reader.read();
        if (done) break;
        if (received + value.length > MAX_TOKEN_RESPONSE_BYTES) {
          const remaining = MAX_TOKEN_RESPONSE_BYTES - received;
          if (remaining > 0) chunks.push(value.subarray(0, remaining));
          await reader.cancel();
          break;
        }
        chunks.push(value);
        received += value.length;
      }
      let merged;
      if (chunks.length === 1) merged = chunks[0]; else {
        merged = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
        let offset = 0;
        for (const c of chunks) {
          merged.set(c, offset);
          offset += c.length;
        }
      }
      return new TextDecoder("utf-8").decode(merged);
    }
    var WorkloadIdentityError = (() => {
      class WorkloadIdentityError extends _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ {
        constructor(message, statusCode = null, body = null, requestId = null) {
          super(message);
          this.statusCode = statusCode;
          this.body = body;
          this.requestId = requestId;
        }
      }
      WorkloadIdentityError._errorName = "WorkloadIdentityError";
      return WorkloadIdentityError;
    })();
  },
  5998: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => VERSION
    });
    const VERSION = "1.12.0";
  }
};