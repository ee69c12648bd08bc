export const modules = {
  12321: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      I: () => parseCommentInputs,
      O: () => COMMENT_INPUT_NAMES
    });
    var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66097);
    var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
    const SHARED = [ "token", "anthropic-api-key", "anthropic-base-url", "anthropic-federation", "config", "max-cost" ];
    const COMMENT_INPUT_NAMES = [ ...SHARED, "pull-request", "writer", "comment", "require-note", "preview-json" ];
    function parseCommentInputs(raw) {
      const shared = Object.fromEntries(SHARED.filter(name => _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Q.some(known => known === name)).map(name => [ name, raw[name] ?? "" ]));
      const run = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.T)({
        ...shared,
        release: "none"
      });
      if (run.credentials.token === null) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("token", "is empty", "Leave `token` at its default: the pull request is read with it.");
      return {
        run,
        pull: pullNumber(raw),
        writer: oneOf(raw, "writer", [ "auto", "deterministic", "claude" ]),
        comment: oneOf(raw, "comment", [ "true", "false" ]) === "true",
        requireNote: oneOf(raw, "require-note", [ "false", "true" ]) === "true",
        previewJson: (raw["preview-json"] ?? "").trim() || null
      };
    }
    function pullNumber(raw) {
      const value = (raw["pull-request"] ?? "").trim();
      if (value === "") return null;
      if (!/^[1-9]\d{0,8}$/.test(value)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("pull-request", `is "${value.slice(0, 80)}"`, "Give the number of a pull request.");
      return Number(value);
    }
    function oneOf(raw, name, legal) {
      const value = (raw[name] ?? "").trim();
      if (value === "") return legal[0];
      const found = legal.find(one => one === value);
      if (found === void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, `is "${value.slice(0, 80)}"`, `Legal values: ${legal.join(", ")}.`);
      return found;
    }
  }),
  16263: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      j: () => readEvent
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
    const payloadSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      repository: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        default_branch: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP())
      })),
      release: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        tag_name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
      })),
      pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        base: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          sha: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
        }),
        head: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          repo: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            full_name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
          }))
        })
      })),
      workflow_run: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        head_repository: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          full_name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
        }))
      }))
    });
    const STRANGERS_MAY_START = [ "pull_request_target", "issue_comment", "issues", "discussion", "discussion_comment", "fork", "watch" ];
    function readEvent(env) {
      const need = name => {
        const value = env[name];
        if (!value) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("bad-input", `The environment has no ${name}.`, "Run this file as a step of a GitHub Actions job, or use the command `tidings`.");
        return value;
      };
      const payload = readPayload(env.GITHUB_EVENT_PATH);
      const [owner = "", name = ""] = need("GITHUB_REPOSITORY").split("/");
      const ref = need("GITHUB_REF");
      return {
        name: need("GITHUB_EVENT_NAME"),
        repository: {
          owner,
          name,
          server: env.GITHUB_SERVER_URL ?? "https://github.com"
        },
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        ref,
        sha: need("GITHUB_SHA"),
        actor: env.GITHUB_ACTOR ?? "",
        baseSha: payload.pull_request?.base.sha ?? null,
        defaultBranch: payload.repository?.default_branch ?? null,
        tag: payload.release?.tag_name ?? (ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null),
        untrusted: isUntrusted(need("GITHUB_EVENT_NAME"), payload, `${owner}/${name}`),
        workspace: need("GITHUB_WORKSPACE"),
        temp: need("RUNNER_TEMP")
      };
    }
    function readPayload(path) {
      if (!path) return {};
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(payloadSchema, JSON.parse((0, 
      node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")));
      return parsed.success ? parsed.output : {};
    }
    function isUntrusted(event, payload, own) {
      if (STRANGERS_MAY_START.includes(event)) return true;
      const head = payload.pull_request ? payload.pull_request.head.repo : payload.workflow_run?.head_repository;
      return (payload.pull_request !== void 0 || payload.workflow_run !== void 0) && head?.full_name !== own;
    }
  }),
  31869: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      $b: () => keepForPost,
      EE: () => keptForPost,
      Kn: () => writeOutputs,
      Sy: () => writeSummary,
      TF: () => annotateError,
      _M: () => identityToken,
      vy: () => failStep
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
    var _report_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77174);
    var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67533);
    function writeOutputs(outputs) {
      for (const [name, value] of Object.entries(outputs)) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)(name, value);
    }
    async function writeSummary(markdown) {
      await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.addRaw(markdown, true).write();
    }
    function keepForPost(name, value) {
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ)(name, value);
    }
    function keptForPost(name) {
      return (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)(name);
    }
    function failStep(message, hint) {
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.C1)(annotation(message, hint));
    }
    function annotateError(message, hint) {
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3)(annotation(message, hint), {
        title: "Tidings"
      });
    }
    function annotation(message, hint) {
      const [first = "", ...more] = hint.split("\n").map(_report_line_js__WEBPACK_IMPORTED_MODULE_2__.K);
      return [ `${(0, _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(message)} ${first}`.trim(), ...more ].join("\n");
    }
    async function identityToken(audience, fetch) {
      const token = await (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.fetchIdentityToken)(audience, process.env, fetch);
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq)(token);
      return token;
    }
  }),
  78492: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      F: () => createJobJournal
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
    var _report_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77174);
    var _report_sparse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80608);
    const PROGRESS_MS = 5e3;
    function createJobJournal(now = Date.now) {
      const isTime = (0, _report_sparse_js__WEBPACK_IMPORTED_MODULE_1__.l)(now, PROGRESS_MS);
      const step = (name, text) => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)(`${name.padEnd(7)} ${(0, 
      _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(text)}`);
      return {
        step,
        progress(text) {
          if (isTime()) step("...", text);
        },
        notice: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(text), {
          title: "Tidings"
        }),
        warn: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(text), {
          title: "Tidings"
        }),
        debug: text => (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(text)),
        details(title, lines) {
          if (!(0, _actions_core__WEBPACK_IMPORTED_MODULE_0__._o)()) return;
          (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh)((0, _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(title));
          for (const line of lines) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)(`  ${(0, 
          _report_line_js__WEBPACK_IMPORTED_MODULE_2__.K)(line)}`);
          (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.N4)();
        }
      };
    }
  }),
  78654: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      J: () => readCommentInputs,
      K: () => readInputs
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
    var _config_comment_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12321);
    var _config_federation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8229);
    var _config_gateway_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87880);
    var _config_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66097);
    const SECRETS = [ "token", "anthropic-api-key" ];
    function readInputs() {
      return readNamed(_config_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Q);
    }
    function readCommentInputs() {
      return readNamed(_config_comment_inputs_js__WEBPACK_IMPORTED_MODULE_1__.O);
    }
    function readNamed(names) {
      const raw = Object.fromEntries(names.map(name => [ name, (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4)(name, {
        trimWhitespace: false
      }) ]));
      for (const name of SECRETS) for (const line of (raw[name] ?? "").split(/\r?\n/)) if (line.trim() !== "") (0, 
      _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq)(line.trim());
      for (const value of (0, _config_gateway_js__WEBPACK_IMPORTED_MODULE_3__.n3)(raw["anthropic-base-url"] ?? "")) (0, 
      _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq)(value);
      for (const value of (0, _config_federation_js__WEBPACK_IMPORTED_MODULE_2__.n)(raw["anthropic-federation"] ?? "")) (0, 
      _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq)(value);
      return raw;
    }
  })
};
