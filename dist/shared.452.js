export const modules = {
  452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $s: () => TidingsError,
      Zw: () => problemOf,
      bD: () => messageOf
    });
    class TidingsError extends Error {
      code;
      hint;
      constructor(code, message, hint, cause) {
        super(message, cause === void 0 ? void 0 : {
          cause
        });
        this.name = "TidingsError";
        this.code = code;
        this.hint = hint;
      }
    }
    function messageOf(thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
    function problemOf(thrown) {
      return {
        message: messageOf(thrown),
        hint: thrown instanceof TidingsError ? thrown.hint : ""
      };
    }
  },
  7109: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => bad
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    function bad(name, what, hint) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-input", `Input "${name}" ${what}.`, hint);
    }
  },
  8207: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $b: () => DEFAULT_MODELS,
      ED: () => CACHE_PRICES,
      L6: () => MODELS,
      U0: () => GITHUB,
      U6: () => PAGE_BYTES,
      Vp: () => ANTHROPIC,
      Xd: () => ACTIONS_CACHE,
      wd: () => OUTPUT_BYTES
    });
    const GITHUB = {
      pageSize: 100,
      pullsPerQuery: 50,
      concurrency: 16,
      pointsPerMinute: {
        core: 900,
        graphql: 2e3
      },
      writePoints: 5,
      writeSpacing: 1,
      connectionsPerPoint: 100,
      untoldWait: 60,
      releasePages: 10,
      requestSeconds: 60,
      patience: 120,
      retries: 2,
      largeJob: 50,
      reserve: {
        core: 25,
        graphql: 2
      },
      newcomers: 50,
      filesOfCommit: 3e3,
      singleCommits: 100,
      releaseBody: 125e3,
      commentBody: 65536,
      summaryBytes: 1048576
    };
    const OUTPUT_BYTES = 12e4;
    const PAGE_BYTES = 4e6;
    const MODELS = {
      "claude-haiku-5-5": {
        price: {
          input: .1,
          output: .5,
          cacheRead: .01,
          cacheWrite: .125
        },
        cliff: {
          above: 1e5,
          price: {
            input: .5,
            output: 2.5,
            cacheRead: .05,
            cacheWrite: .625
          }
        }
      },
      "claude-sonnet-5-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .1,
          cacheWrite: 2.5
        }
      },
      "claude-opus-5-5": {
        price: {
          input: 4,
          output: 20,
          cacheRead: .2,
          cacheWrite: 5
        }
      },
      "claude-fable-5-1": {
        price: {
          input: 10,
          output: 50,
          cacheRead: .25,
          cacheWrite: 12.5
        }
      },
      "claude-opus-5": {
        price: {
          input: 5,
          output: 25,
          cacheRead: .5,
          cacheWrite: 6.25
        }
      },
      "claude-sonnet-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .2,
          cacheWrite: 2.5
        }
      },
      "claude-haiku-4-5": {
        price: {
          input: 1,
          output: 5,
          cacheRead: .1,
          cacheWrite: 1.25
        }
      }
    };
    const CACHE_PRICES = {
      read: .1,
      write: 1.25
    };
    const DEFAULT_MODELS = {
      map: "claude-haiku-5-5",
      compose: "claude-sonnet-5-5"
    };
    const ANTHROPIC = {
      host: "https://api.anthropic.com",
      requestsPerMinute: 1e3,
      inputTokensPerMinute: 2e6,
      outputTokensPerMinute: 4e5,
      charactersPerToken: 3,
      firstTokenSeconds: 1,
      tokensPerSecond: 120,
      requestBytes: 32 * 1024 * 1024
    };
    const ACTIONS_CACHE = {
      keyLength: 512,
      patience: {
        answerMs: 5e3,
        stallMs: 1e4,
        totalMs: 6e4
      }
    };
  },
  66097: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => INPUT_NAMES,
      T: () => parseInputs
    });
    var _gateway_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87880);
    var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
    const INPUT_NAMES = [ "token", "anthropic-api-key", "anthropic-base-url", "anthropic-federation", "cache-secret", "from", "to", "version", "package", "config", "release", "notes-json", "max-cost", "on-ai-failure", "on-incomplete", "dry-run", "set" ];
    function parseInputs(raw) {
      const inputs = {
        credentials: {
          token: secret(raw, "token"),
          anthropic: anthropicCredentials(raw),
          gateway: (0, _gateway_js__WEBPACK_IMPORTED_MODULE_0__.E)(raw["anthropic-base-url"] ?? ""),
          cacheSecret: secret(raw, "cache-secret")
        },
        from: revision(raw, "from"),
        to: revision(raw, "to"),
        version: ref(raw, "version") ?? "auto",
        package: line(raw, "package"),
        configPath: line(raw, "config") ?? ".github/tidings.yml",
        release: oneOf(raw, "release", [ "draft", "publish", "none" ]),
        notesJson: line(raw, "notes-json"),
        maxCost: dollars(raw, "max-cost", 5),
        onAiFailure: oneOf(raw, "on-ai-failure", [ "fallback", "fail" ]),
        onIncomplete: oneOf(raw, "on-incomplete", [ "warn", "fail" ]),
        dryRun: oneOf(raw, "dry-run", [ "false", "plan", "full" ]),
        pairs: pairsOf(raw)
      };
      excludeEachOther(raw, inputs);
      return inputs;
    }
    function excludeEachOther(raw, inputs) {
      const given = name => (raw[name] ?? "").trim() !== "";
      if (given("anthropic-api-key") && given("anthropic-federation")) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("anthropic-api-key", 'is set together with "anthropic-federation"', "Keep one of them: a key, or the federation ids.");
      for (const name of [ "from", "to", "package" ]) if (inputs.notesJson !== null && given(name)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, 'is set together with "notes-json"', "A job that publishes from notes JSON takes the range from it: leave this input out.");
      if (inputs.notesJson !== null && inputs.release === "none") throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("release", 'is "none" together with "notes-json"', 'There would be nothing to do: use "draft" or "publish".');
    }
    function pairsOf(raw) {
      const lines = (raw.set ?? "").split(/\r?\n/).map(text => text.trim());
      const wrong = lines.find(text => text !== "" && !/^[^.=\s]+(?:\.[^=\s]+)?=/.test(text));
      if (wrong !== void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("set", `has the line "${wrong.slice(0, 80)}"`, "Give one key=value per line, such as language=de.");
      return lines.filter(text => text !== "" && !text.endsWith("="));
    }
    function line(raw, name) {
      const value = (raw[name] ?? "").trim();
      if (/[\r\n]/.test(value)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, "has more than one line", "Give one line without line breaks.");
      return value === "" ? null : value;
    }
    function secret(raw, name) {
      const value = raw[name] ?? "";
      if (/[\s\p{Cc}]/u.test(value.replace(/^ +| +$/g, ""))) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, "has a line break or white space in it", "Store the secret again without a line break at its end, and pass it alone.");
      return value.trim() === "" ? null : value.trim();
    }
    function revision(raw, name) {
      const value = line(raw, name);
      if (value !== null) ref({
        [name]: value.replace(/(?:~\d*|\^\d*|@\{(?:-?\d+|u|upstream|push)\})+$/, "")
      }, name);
      return value;
    }
    function ref(raw, name) {
      const value = line(raw, name);
      if (value !== null && (/^-|[\s~^:?*[\\\p{Cc}]|\.\.|@\{/u.test(value) || value.length > 255)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, `is "${value.slice(0, 80)}", which is no tag, branch or commit`, "Give the name of a tag or branch, or a commit hash.");
      return value;
    }
    function oneOf(raw, name, legal) {
      const value = line(raw, name);
      if (value === null) return legal[0];
      const found = legal.find(one => one === value);
      if (found === void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, `is "${value.slice(0, 80)}"`, `Legal values: ${legal.join(", ")}.`);
      return found;
    }
    function dollars(raw, name, fallback) {
      const value = line(raw, name);
      if (value === null) return fallback;
      if (!/^\d{1,6}(\.\d{1,6})?$/.test(value)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, `is "${value.slice(0, 80)}"`, "Give dollars as a plain number, for example 2.50. With 0 nothing is asked.");
      return Number(value);
    }
    const FEDERATION_IDS = [ "rule-id", "organization-id", "service-account-id", "workspace-id" ];
    function anthropicCredentials(raw) {
      const key = secret(raw, "anthropic-api-key");
      if (key !== null) return {
        kind: "key",
        key
      };
      const text = (raw["anthropic-federation"] ?? "").trim();
      if (text === "") return null;
      const entries = text.split("\n").filter(entry => entry.trim() !== "");
      const ids = new Map(entries.map(federationId));
      const ruleId = ids.get("rule-id");
      const organizationId = ids.get("organization-id");
      if (ruleId === void 0 || organizationId === void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("anthropic-federation", "lacks an id", "It needs the lines rule-id=... and organization-id=...");
      return {
        kind: "federation",
        ruleId,
        organizationId,
        serviceAccountId: ids.get("service-account-id") ?? null,
        workspaceId: ids.get("workspace-id") ?? null
      };
    }
    function federationId(entry) {
      const [name = "", ...rest] = entry.split("=").map(part => part.trim());
      const value = rest.join("=");
      if (!FEDERATION_IDS.some(known => known === name) || !/^[\w-]+$/.test(value)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("anthropic-federation", `has the line "${entry.trim().slice(0, 80)}"`, `Give one name=value per line. Names: ${FEDERATION_IDS.join(", ")}.`);
      return [ name, value ];
    }
  },
  77174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => harmlessMarkdown,
      K: () => harmlessLine
    });
    function harmlessLine(text) {
      return text.replace(/\ufe0f/g, "").replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800]+/gu, " ").replace(/(?<=\p{M}{4})\p{M}+/gu, "").replace(/##(?=\[)/g, "# #").replace(/^(\s*):(?=:)/, "$1: ");
    }
    function harmlessMarkdown(text) {
      return harmlessLine(text).split(/( +)/).map(word => isLive(word) ? `\`${word.replace(/[`|]/g, "'")}\`` : escaped(word)).join("");
    }
    function isLive(word) {
      return /:\/\/|www\.|(?:mailto|xmpp):|@[\w-]|#\d|\bGH-\d|\$/i.test(word) || /(?<![\p{L}\p{N}_])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\p{L}\p{N}_])/iu.test(word);
    }
    function escaped(word) {
      return word.replace(/[&<>]/g, sign => ({
        "&": "&amp;",
        "<": "&lt;"
      }[sign] ?? "&gt;")).replace(/[\\`*_{}[\]()#|~!@]/g, "\\$&");
    }
  },
  80608: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => sparse
    });
    function sparse(now, everyMs) {
      let last = now();
      return () => {
        const isTime = now() - last >= everyMs;
        if (isTime) last = now();
        return isTime;
      };
    }
  },
  87880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => parseGateway,
      n: () => headerSecrets
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
    const INPUT = "anthropic-base-url";
    const CLOSED = [ "host", "connection", "content-length", "content-type", "transfer-encoding", "accept-encoding" ];
    function parseGateway(text) {
      const [address, ...headers] = text.split(/\r?\n/).map(line => line.trim()).filter(line => line !== "");
      if (address === void 0) return {
        baseUrl: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp.host,
        headers: {}
      };
      return {
        baseUrl: addressOf(address),
        headers: Object.fromEntries(headers.map(headerOf))
      };
    }
    function headerSecrets(text) {
      const values = text.split(/\r?\n/).slice(1).map(line => line.slice(line.indexOf(":") + 1).trim());
      return values.filter(value => value.length >= 8);
    }
    function addressOf(value) {
      const parsed = URL.canParse(value) ? new URL(value) : null;
      const loopback = parsed !== null && [ "127.0.0.1", "localhost", "[::1]" ].includes(parsed.hostname);
      const isPlain = parsed !== null && `${parsed.username}${parsed.password}` === "" && !/[?#]/.test(value);
      if (parsed === null || !isPlain || !(parsed.protocol === "https:" || parsed.protocol === "http:" && loopback)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(INPUT, "is no address that the model can be asked at", "Give an https:// address without user, password or query, for example https://gateway.example.com/anthropic.");
      return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, "");
    }
    function headerOf(line, at) {
      const [, name = "", value = ""] = /^([A-Za-z0-9-]{1,80}):\s*([\x20-\x7e]+)$/.exec(line) ?? [];
      if (name === "") throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(INPUT, `has no header in line ${at + 2}`, 'Write one "Name: value" per line behind the address.');
      if (CLOSED.includes(name.toLowerCase())) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(INPUT, `sets the header ${name}`, "Leave it out: the request sets it itself.");
      return [ name, value ];
    }
  }
};
