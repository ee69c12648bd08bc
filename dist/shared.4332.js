export const modules = {
  4332: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      V: () => isCheckout,
      openWorkspaceFile: () => openWorkspaceFile
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
    var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
    async function isCheckout(root) {
      return await kindOf((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ".git")) !== "missing";
    }
    async function openWorkspaceFile(root, path) {
      const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), (0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path));
      const parts = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
      if (inside === "" || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) || parts[0] === ".." || parts.some(part => part.toLowerCase() === ".git")) throw refused(path, "is not a file inside the checkout");
      for (const [at] of parts.entries()) {
        const kind = await kindOf((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...parts.slice(0, at + 1)));
        const wanted = at === parts.length - 1 ? [ "file", "missing" ] : [ "folder" ];
        if (!wanted.includes(kind)) throw refused(path, kind === "missing" ? "is in a folder that is not there" : "is no plain file, or behind a link");
      }
      const whole = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...parts);
      return {
        read: () => readText(whole),
        write: text => replace(whole, text)
      };
    }
    async function kindOf(path) {
      const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
      if (status === null) return "missing";
      return status.isFile() ? "file" : status.isDirectory() ? "folder" : "other";
    }
    async function readText(path) {
      if (await kindOf(path) === "missing") return null;
      const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
      try {
        return new TextDecoder("utf-8", {
          fatal: true,
          ignoreBOM: true
        }).decode(bytes);
      } catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.$s("bad-input", `${path} is not UTF-8, so nothing was written into it.`, "Save the file as UTF-8 and commit it.", thrown);
      }
    }
    async function replace(path, text) {
      const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
      const mode = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null))?.mode ?? 420;
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, {
          flag: "wx",
          mode: mode & 511
        });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
      } catch (thrown) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, {
          force: true
        });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.$s("publish-failed", `${path} could not be written: ${(0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(thrown)}`, "Check that the folder may be written to.");
      }
    }
    function refused(path, why) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.$s("bad-config", `changelog: ${path} ${why}.`, "Name a file such as CHANGELOG.md, from the top of the checkout.");
    }
  })
};
