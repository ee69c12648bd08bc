export const ids = [9862];

export const modules = {
  19862: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      obey: () => obey
    });
    var outputs = __webpack_require__(31869);
    var errors = __webpack_require__(452);
    var job = __webpack_require__(67200);
    var limits = __webpack_require__(8207);
    var marker = __webpack_require__(9938);
    var range = __webpack_require__(89807);
    var words = __webpack_require__(63331);
    async function namedRange(from, to, history) {
      const [start, end] = await Promise.all([ named(from, history), named(to, history) ]);
      return {
        from: start,
        to: end
      };
    }
    async function named(name, history) {
      const short = name.replace(/^refs\/(?:tags|heads)\//, "");
      const stands = async kind => await history.resolve(`refs/${kind}/${short}`) !== null;
      if (!name.startsWith("refs/heads/") && await stands("tags")) return isHex(short) ? `refs/tags/${short}` : short;
      if (!name.startsWith("refs/tags/") && await stands("heads")) return isHex(short) || name !== short && await stands("tags") ? `refs/heads/${short}` : short;
      throw new errors.$s("unknown-ref", `There is no branch or tag ${name} here.`, "Name two branches or tags of this repository.");
    }
    function isHex(name) {
      return /^[0-9a-f]{4,}$/i.test(name);
    }
    var sticky = __webpack_require__(40442);
    var comment_desk = __webpack_require__(92367);
    var preview = __webpack_require__(79514);
    const MARK = 200;
    async function obey(command, desk) {
      const {about, github, journal} = desk;
      const {comment, number} = about;
      if (comment === null || number === null) throw new Error("a command without a comment");
      if (!await github.permissions.mayWrite(comment.author)) {
        journal.notice(`${comment.author} may not write to this repository: the command was refused.`);
        return github.reactions.react(comment.id, "-1");
      }
      await github.reactions.react(comment.id, "eyes");
      try {
        await answer(command, number, desk);
      } catch (thrown) {
        await github.reactions.react(comment.id, "confused").catch(other => journal.debug((0, 
        errors.bD)(other)));
        throw thrown;
      }
    }
    async function answer(command, number, desk) {
      if (command.kind === "range") return answerRange(command, number, desk);
      if (command.kind === "help" || !desk.about.isPull) return help(number, desk);
      await (0, preview.previewPull)(number, desk, {
        wanted: true,
        anew: command.kind === "again"
      });
    }
    async function help(number, desk) {
      const text = [ "### What can be asked for", words.Lo.join("\n"), "The first two are about a pull request." ].join("\n\n");
      const mark = {
        kind: "help",
        key: "",
        print: ""
      };
      if (!desk.inputs.comment) await (0, outputs.Sy)(text);
      tell(await (0, comment_desk.Mf)(desk, false, () => (0, sticky.jW)(desk.github.comments, number, mark, text)), "deterministic", desk);
    }
    async function answerRange({from, to}, number, desk) {
      const {inputs, event, github} = desk;
      const name = `${from}..${to}`;
      const mark = {
        kind: "range",
        key: (0, marker.Fc)(name),
        print: ""
      };
      try {
        const ends = await namedRange(from, to, github.history);
        const {config, source} = await (0, job.E)(event.sha, inputs.run, github);
        const document = await (0, comment_desk.h$)({
          ...config,
          ...ends,
          dryRun: "false"
        }, source, github, {
          ask: await (0, comment_desk.Nh)(desk, null),
          overviews: true
        }, desk);
        const text = (0, range.Tm)(document, (0, range.yc)(name), limits.U0.commentBody - MARK);
        await (0, outputs.Sy)(text);
        tell(await (0, comment_desk.Mf)(desk, false, () => (0, sticky.jW)(github.comments, number, mark, text)), document.mode, desk);
      } catch (thrown) {
        if (!(thrown instanceof errors.$s) || ![ "unknown-ref", "bad-config", "bad-input" ].includes(thrown.code)) throw thrown;
        const refusal = (0, range.Kl)((0, range.yc)(name), (0, errors.Zw)(thrown));
        await (0, comment_desk.Mf)(desk, false, () => (0, sticky.jW)(github.comments, number, mark, refusal));
        throw thrown;
      }
    }
    function tell({state, url}, mode, {journal}) {
      (0, outputs.Kn)({
        preview: "",
        "preview-json": "",
        "comment-url": url,
        state,
        missing: "[]",
        mode
      });
      journal.step("done", `comment ${state}${url === "" ? "" : `: ${url}`}`);
    }
  })
};
