export const ids = [1336];

export const modules = {
  51336: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      postPrepared: () => postPrepared
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
    var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
    var _rendering_comment_preview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53878);
    var _desk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92367);
    var _preview_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79514);
    const MOST = 2e6;
    async function postPrepared(path, desk) {
      const preview = (0, _rendering_comment_preview_js__WEBPACK_IMPORTED_MODULE_3__.cz)(await readBounded((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(desk.event.workspace, path)));
      const number = await checked(preview, desk);
      if (number === null) return;
      const asked = {
        wanted: false,
        anew: false
      };
      const plain = {
        ...preview,
        mode: "deterministic"
      };
      await (0, _preview_js__WEBPACK_IMPORTED_MODULE_5__.o)(plain, await (0, _preview_js__WEBPACK_IMPORTED_MODULE_5__.l)(plain, {
        desk,
        asked,
        known: null,
        print: "",
        stranger: false
      }), desk);
    }
    async function checked(preview, desk) {
      const {about, github, journal} = desk;
      const {run} = about;
      if (run === null || run.event !== "pull_request") throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.$s("bad-input", 'The input "preview-json" is for an event `workflow_run` after a workflow on `pull_request`.', "See docs/comment.md for both workflows.");
      if (preview.repository.toLowerCase() !== (0, _desk_js__WEBPACK_IMPORTED_MODULE_4__.aR)(desk).toLowerCase()) throw (0, 
      _rendering_comment_preview_js__WEBPACK_IMPORTED_MODULE_3__.mu)(`The preview is about ${preview.repository}, not about ${(0, 
      _desk_js__WEBPACK_IMPORTED_MODULE_4__.aR)(desk)}.`);
      const pull = await github.openPulls.read(preview.pull.number);
      const repository = run.headRepository?.toLowerCase();
      if (pull === null || pull.headRepository?.toLowerCase() !== repository || preview.pull.head !== run.headSha) throw (0, 
      _rendering_comment_preview_js__WEBPACK_IMPORTED_MODULE_3__.mu)(`The preview is about #${preview.pull.number}, and that is not what the run was about.`);
      if (pull.state === "open" && pull.headSha === run.headSha) return pull.number;
      journal.step("done", `#${pull.number} ${pull.state === "open" ? "has newer commits" : "is closed"}: nothing to post`);
      return null;
    }
    async function readBounded(path) {
      try {
        if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > MOST) throw (0, 
        _rendering_comment_preview_js__WEBPACK_IMPORTED_MODULE_3__.mu)(`The preview at ${path} is too large.`);
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
      } catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.$s) throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.$s("bad-input", `Input "preview-json" names ${path}, which cannot be read: ${(0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(thrown)}`, "Download the artifact of the first workflow first, and give the path of its JSON file.");
      }
    }
  })
};
