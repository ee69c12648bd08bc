import { modules as shared0 } from './shared.21686.js';
import { modules as shared1 } from './shared.46570.js';

export const id = 2167;

export const ids = [ 2167, 6570, 6209 ];

export const modules = {
  ...shared0,
  ...shared1,
  22167: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      comment: () => comment
    });
    var external_node_fs_ = __webpack_require__(73024);
    var dist = __webpack_require__(77934);
    const number = dist.FsL(dist.aig(), dist.ndf());
    const payloadSchema = dist.Ikc({
      action: dist.lqM(dist.YjP(), ""),
      pull_request: dist.lqM(dist.Ikc({
        number
      })),
      issue: dist.lqM(dist.Ikc({
        number,
        pull_request: dist.lqM(dist.L5J())
      })),
      comment: dist.lqM(dist.Ikc({
        id: number,
        body: dist.cl6(dist.YjP(), ""),
        user: dist.cl6(dist.Ikc({
          login: dist.YjP(),
          type: dist.lqM(dist.YjP(), "")
        }))
      })),
      workflow_run: dist.lqM(dist.Ikc({
        event: dist.YjP(),
        head_sha: dist.YjP(),
        head_repository: dist.cl6(dist.Ikc({
          full_name: dist.YjP()
        }))
      }))
    });
    function readCommentEvent(env) {
      const path = env.GITHUB_EVENT_PATH;
      const parsed = dist.xLC(payloadSchema, path === void 0 ? {} : JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8")));
      if (!parsed.success) return {
        action: "",
        number: null,
        isPull: false,
        comment: null,
        run: null
      };
      const {action, pull_request: pull, issue, comment, workflow_run: run} = parsed.output;
      return {
        action,
        number: pull?.number ?? issue?.number ?? null,
        isPull: pull !== void 0 || issue?.pull_request !== void 0 && issue.pull_request !== null,
        comment: comment === void 0 ? null : {
          id: comment.id,
          body: comment.body,
          author: comment.user?.login ?? "",
          isBot: comment.user == null || comment.user.type === "Bot"
        },
        run: run === void 0 ? null : {
          event: run.event,
          headSha: run.head_sha,
          headRepository: run.head_repository?.full_name ?? null
        }
      };
    }
    var runner_event = __webpack_require__(16263);
    var runner_inputs = __webpack_require__(78654);
    var runner_journal = __webpack_require__(78492);
    var outputs = __webpack_require__(31869);
    var comment_inputs = __webpack_require__(12321);
    var problem = __webpack_require__(7109);
    var errors = __webpack_require__(452);
    var job = __webpack_require__(46570);
    const MOST = 600;
    const NAME = /^(?![-./])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|\/\.))[^\s~^:?*[\\\p{Cc}\p{Cf}]{1,255}(?<![./])$/u;
    function commandOf(body) {
      const [line = ""] = body.slice(0, MOST).split(/\r?\n/);
      const [word, verb = "", ...rest] = line.trim().split(/\s+/);
      if (word !== "/tidings") return null;
      if ((verb === "preview" || verb === "again") && rest.length === 0) return {
        kind: verb
      };
      if (verb !== "range" || rest.length !== 1) return {
        kind: "help"
      };
      const [, from = "", to = ""] = /^(.+?)\.\.\.?(.+)$/.exec(rest[0] ?? "") ?? [];
      return NAME.test(from) && NAME.test(to) ? {
        kind: "range",
        from,
        to
      } : {
        kind: "help"
      };
    }
    async function comment() {
      const journal = (0, runner_journal.F)();
      const controller = new AbortController;
      for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => controller.abort());
      try {
        await start(journal, controller.signal);
      } catch (thrown) {
        const {message, hint} = (0, errors.Zw)(thrown);
        (0, outputs.vy)(message, hint);
      }
      if (controller.signal.aborted) process.exit(130);
    }
    async function start(journal, signal) {
      const inputs = (0, comment_inputs.I)((0, runner_inputs.J)());
      const event = (0, runner_event.j)(process.env);
      const about = readCommentEvent(process.env);
      const command = about.comment === null ? null : commandIn(about);
      if (about.comment !== null && command === null) return journal.step("done", "the comment holds no command");
      const github = await (0, job.githubOf)(inputs.run.credentials.token, event, journal, signal);
      if (github === null) throw (0, problem.M)("token", "is empty", "Leave `token` at its default.");
      const desk = {
        inputs,
        event,
        about,
        github,
        journal,
        signal
      };
      if (!inputs.comment) return answer(command, desk);
      const {withCommentPermission} = await __webpack_require__.e(6622).then(__webpack_require__.bind(__webpack_require__, 96622));
      await withCommentPermission(() => answer(command, desk));
    }
    async function answer(command, desk) {
      const {inputs, event, about} = desk;
      if (command !== null) return (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(562), __webpack_require__.e(4006), __webpack_require__.e(7495), __webpack_require__.e(3007), __webpack_require__.e(2975), __webpack_require__.e(9514), __webpack_require__.e(9862) ]).then(__webpack_require__.bind(__webpack_require__, 19862))).obey(command, desk);
      if (inputs.previewJson !== null) return (await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(562), __webpack_require__.e(4006), __webpack_require__.e(7495), __webpack_require__.e(3007), __webpack_require__.e(2975), __webpack_require__.e(9514), __webpack_require__.e(1336) ]).then(__webpack_require__.bind(__webpack_require__, 51336))).postPrepared(inputs.previewJson, desk);
      const {previewPull} = await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(562), __webpack_require__.e(4006), __webpack_require__.e(7495), __webpack_require__.e(3007), __webpack_require__.e(2975), __webpack_require__.e(9514) ]).then(__webpack_require__.bind(__webpack_require__, 79514));
      await previewPull(pullNumber(inputs, event, about), desk, {
        wanted: false,
        anew: false
      });
    }
    function commandIn({action, comment: said}) {
      return said === null || said.isBot || action !== "created" ? null : commandOf(said.body);
    }
    function pullNumber(inputs, event, about) {
      const number = inputs.pull ?? (about.isPull ? about.number : null);
      if (number !== null) return number;
      throw new errors.$s("bad-input", `The event ${event.name} names no pull request.`, "Start the workflow on `pull_request`, `pull_request_target` or `issue_comment`, or give the input `pull-request`.");
    }
  }
};
