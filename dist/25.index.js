export const id = 25;

export const ids = [ 25 ];

export const modules = {
  8025: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      restoreStore: () => restoreStore,
      saveStore: () => saveStore
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
    var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8207);
    var _passage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2275);
    function archiveKey(keyPrefix, fingerprint) {
      return `${keyPrefix}${fingerprint}`;
    }
    async function restoreStore(options) {
      const {dir, workspace, keyPrefix, maxBytes} = options;
      const nothing = {
        hit: false,
        key: null,
        restoredBytes: 0
      };
      const result = await throughPassage(options, "restored", nothing, async cache => {
        const found = await limited(options.timeoutMs, cache.restoreCache([ _passage_js__WEBPACK_IMPORTED_MODULE_4__.zO ], `${keyPrefix}restore`, [ keyPrefix ]));
        if (found.state === "late") return found;
        const key = found.value?.startsWith(keyPrefix) === true ? found.value : null;
        if (key === null) return {
          state: "done",
          value: nothing
        };
        return {
          state: "done",
          value: {
            hit: true,
            key,
            restoredBytes: await (0, _passage_js__WEBPACK_IMPORTED_MODULE_4__.w9)(workspace, dir, maxBytes)
          }
        };
      });
      return {
        ...result.value,
        abandoned: result.abandoned
      };
    }
    async function saveStore(options) {
      const {dir, workspace, keyPrefix, fingerprint, restoredKey, warn} = options;
      const nothing = {
        saved: false,
        key: null,
        savedBytes: 0
      };
      if (fingerprint === null) return {
        ...nothing,
        abandoned: false
      };
      const key = archiveKey(keyPrefix, fingerprint);
      if (key === restoredKey) return {
        ...nothing,
        key,
        abandoned: false
      };
      const result = await throughPassage(options, "saved", nothing, async cache => {
        const savedBytes = await (0, _passage_js__WEBPACK_IMPORTED_MODULE_4__.Cl)(dir, workspace);
        if (savedBytes === 0) return {
          state: "done",
          value: nothing
        };
        const id = await limited(options.timeoutMs, cache.saveCache([ _passage_js__WEBPACK_IMPORTED_MODULE_4__.zO ], key));
        if (id.state === "late") return id;
        if (id.value === -1) warn("The Actions cache took no answers; the next run may ask for them again.");
        return {
          state: "done",
          value: id.value === -1 ? {
            ...nothing,
            key
          } : {
            saved: true,
            key,
            savedBytes
          }
        };
      });
      return {
        ...result.value,
        abandoned: result.abandoned
      };
    }
    async function throughPassage({workspace, keyPrefix, warn}, done, nothing, work) {
      function miss(why) {
        warn(`Remembered answers were not ${done}: ${why}`);
        return {
          value: nothing,
          abandoned: false
        };
      }
      if (keyPrefix.includes(",") || keyPrefix.length + 64 > _limits_js__WEBPACK_IMPORTED_MODULE_3__.Xd.keyLength) return miss("the name of the archive is not allowed.");
      let late = null;
      let made = false;
      try {
        const cache = await Promise.all([ __webpack_require__.e(88), __webpack_require__.e(691) ]).then(__webpack_require__.bind(__webpack_require__, 1691));
        if (!cache.isFeatureAvailable() || !process.env.ACTIONS_RUNTIME_TOKEN) return miss("there is no Actions cache here.");
        made = await (0, _passage_js__WEBPACK_IMPORTED_MODULE_4__.FK)(workspace);
        if (!made) return miss(`the workspace has a ${_passage_js__WEBPACK_IMPORTED_MODULE_4__.zO} of its own.`);
        const result = await work(cache);
        if (result.state === "done") return {
          value: result.value,
          abandoned: false
        };
        late = result;
        return {
          ...miss("the Actions cache does not answer."),
          abandoned: true
        };
      } catch (error) {
        return miss((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error));
      } finally {
        if (made) await cleanUp(workspace, late, warn);
      }
    }
    async function cleanUp(workspace, late, warn) {
      try {
        await (0, _passage_js__WEBPACK_IMPORTED_MODULE_4__.rO)(workspace);
      } catch (error) {
        warn(`${_passage_js__WEBPACK_IMPORTED_MODULE_4__.zO} could not be removed from the workspace: ${(0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
      }
      if (late === null) return;
      const atExit = () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _passage_js__WEBPACK_IMPORTED_MODULE_4__.zO), {
        recursive: true,
        force: true
      });
      process.once("exit", atExit);
      late.rest.then(() => (0, _passage_js__WEBPACK_IMPORTED_MODULE_4__.rO)(workspace)).catch(() => {}).finally(() => process.removeListener("exit", atExit));
    }
    async function limited(ms, promise) {
      let timer;
      const late = new Promise(resolve => {
        timer = setTimeout(() => resolve({
          state: "late",
          rest: promise.catch(() => {})
        }), ms);
      });
      try {
        return await Promise.race([ promise.then(value => ({
          state: "done",
          value
        })), late ]);
      } finally {
        clearTimeout(timer);
      }
    }
  },
  2275: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Cl: () => handOver,
      FK: () => makePassage,
      rO: () => removePassage,
      w9: () => takeOver,
      zO: () => PASSAGE
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
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
      if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder)).isDirectory()) return 0;
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, {
        recursive: true,
        mode: 448
      });
      return copyAll(folder, dir, maxBytes);
    }
    function handOver(dir, workspace) {
      return copyAll(dir, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, PASSAGE), Number.POSITIVE_INFINITY);
    }
    async function copyAll(from, to, maxBytes) {
      let bytes = 0;
      for (const name of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from)).filter(mayPass).sort(indexFirst)) {
        const size = await copyRegular((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, name), (0, 
        node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, name), Math.min(sizeLimit(name), maxBytes - bytes));
        bytes += size;
      }
      return bytes;
    }
    async function copyRegular(from, to, most) {
      if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from)).isFile()) return 0;
      const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
      try {
        const status = await handle.stat();
        if (!status.isFile() || status.size > most) return 0;
        const temporary = `${to}.part`;
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, await handle.readFile(), {
          mode: 384
        });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(temporary, status.atime, status.mtime);
        if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(to).catch(() => null) !== null) {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, {
            force: true
          });
          return 0;
        }
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, to);
        return status.size;
      } finally {
        await handle.close();
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