export const modules = {
  57419: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      E: () => READ_CLOSED,
      f: () => WRITE_CLOSED
    });
    const READ_CLOSED = [ "none", "write-only" ];
    const WRITE_CLOSED = [ "none", "read" ];
  }),
  72275: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Cl: () => handOver,
      FK: () => makePassage,
      KJ: () => clearPassage,
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
    const MOST_FILES = 2e4;
    const SLACK = 4;
    const IGNORE_FILE = ".gitignore";
    const IGNORE = "*\n";
    async function makePassage(workspace) {
      const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE);
      const status = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, {
        throwIfNoEntry: false
      });
      if (status !== void 0) {
        if (!status.isDirectory() || !await isOurs(folder)) return false;
        await removePassage(workspace);
      }
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
      try {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, IGNORE_FILE), IGNORE, {
          flag: "wx"
        });
      } catch (error) {
        await removePassage(workspace);
        throw error;
      }
      return true;
    }
    async function clearPassage(workspace) {
      const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE);
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, {
        throwIfNoEntry: false
      })?.isDirectory() && await isOurs(folder)) await removePassage(workspace);
    }
    async function removePassage(workspace) {
      const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE);
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, {
        throwIfNoEntry: false
      }) === void 0) return;
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
        recursive: true,
        force: true,
        maxRetries: 3
      });
    }
    function takeOver(workspace, dir, maxBytes) {
      const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE);
      if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).isDirectory()) return 1;
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(dir), {
        recursive: true,
        mode: 448
      });
      if (passWhole(folder, dir)) return 0;
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir, {
        recursive: true,
        mode: 448
      });
      const {refused} = passAll(folder, dir, SLACK * maxBytes);
      return refused + (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(name => name !== IGNORE_FILE && !mayPass(name)).length;
    }
    function passWhole(folder, dir) {
      const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, {
        withFileTypes: true
      });
      if (found.length > MOST_FILES || !found.every(one => one.isFile() && (one.name === IGNORE_FILE || mayPass(one.name)))) return false;
      try {
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, IGNORE_FILE));
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, 448);
        (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(folder, dir);
        return true;
      } catch {
        return false;
      }
    }
    function handOver(dir, workspace) {
      return passAll(dir, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE), Number.POSITIVE_INFINITY, node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync).bytes;
    }
    function passAll(from, to, maxBytes, pass = node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync) {
      const there = new Set((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(to));
      let [bytes, refused] = [ 0, 0 ];
      for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(from).filter(mayPass).sort(indexFirst)) {
        if (there.has(name)) continue;
        const status = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name));
        if (!status.isFile() || status.nlink !== 1 || status.size > Math.min(sizeLimit(name), maxBytes - bytes)) {
          refused += 1;
          continue;
        }
        passOne((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, name), pass);
        bytes += status.size;
      }
      return {
        bytes,
        refused
      };
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
  })
};
