export const modules = {
  57419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => READ_CLOSED,
      f: () => WRITE_CLOSED
    });
    const READ_CLOSED = [ "none", "write-only" ];
    const WRITE_CLOSED = [ "none", "read" ];
  },
  72275: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cl: () => handOver,
      FK: () => makePassage,
      rO: () => removePassage,
      w9: () => takeOver,
      zO: () => PASSAGE
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
    const PASSAGE = ".tidings-store";
    const ANSWER = /^[0-9a-f]{64}\.json(\.gz)?$/;
    const INDEX = "index.json";
    const ANSWER_BYTES = 256 * 1024;
    const INDEX_BYTES = 32 * 1024 * 1024;
    const IGNORE_FILE = ".gitignore";
    const IGNORE = "*\n";
    async function makePassage(workspace) {
      const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE);
      const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null);
      if (status !== null) {
        if (!status.isDirectory() || !await isOurs(folder)) return false;
        await removePassage(workspace);
      }
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, IGNORE_FILE), IGNORE, {
          flag: "wx"
        });
      } catch (error) {
        await removePassage(workspace);
        throw error;
      }
      return true;
    }
    async function removePassage(workspace) {
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE), {
        recursive: true,
        force: true,
        maxRetries: 3
      });
    }
    async function takeOver(workspace, dir, maxBytes) {
      const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE);
      if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).isDirectory()) return 0;
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, {
        recursive: true,
        mode: 448
      });
      return passAll(folder, dir, maxBytes, {
        pass: node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync,
        isAllowed: ({nlink}) => nlink === 1
      });
    }
    function handOver(dir, workspace) {
      return passAll(dir, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE), Number.POSITIVE_INFINITY, {
        pass: node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync,
        isAllowed: () => true
      });
    }
    function passAll(from, to, maxBytes, {pass, isAllowed}) {
      const there = new Set((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(to));
      let bytes = 0;
      for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(from).filter(mayPass).sort(indexFirst)) {
        if (there.has(name)) continue;
        const status = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name));
        if (!status.isFile() || !isAllowed(status) || status.size > Math.min(sizeLimit(name), maxBytes - bytes)) continue;
        passOne((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, name), pass);
        bytes += status.size;
      }
      return bytes;
    }
    function passOne(from, to, pass) {
      try {
        pass(from, to);
      } catch {
        const {atime, mtime} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(from);
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, `${to}.part`);
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(`${to}.part`, atime, mtime);
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${to}.part`, to);
      }
    }
    function mayPass(name) {
      return name === INDEX || ANSWER.test(name);
    }
    function indexFirst(a, b) {
      return Number(b === INDEX) - Number(a === INDEX) || (a < b ? -1 : 1);
    }
    function sizeLimit(name) {
      return name === INDEX ? INDEX_BYTES : ANSWER_BYTES;
    }
    async function isOurs(folder) {
      const ignore = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, IGNORE_FILE), "utf8").catch(() => null);
      const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, {
        withFileTypes: true
      });
      return ignore === IGNORE && names.every(found => found.isFile() && (found.name === IGNORE_FILE || mayPass(found.name)));
    }
  }
};
