export const id = 877;

export const ids = [ 877 ];

export const modules = {
  4877: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      lookUpArchive: () => lookUpArchive
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2275);
    const CLOSED = [ "none", "read", "write-only" ];
    async function lookUpArchive(keyPrefix, signal) {
      const {ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, ACTIONS_CACHE_MODE} = process.env;
      if (!ACTIONS_RUNTIME_TOKEN || !ACTIONS_RESULTS_URL) return {
        state: "unseen"
      };
      if (ACTIONS_CACHE_MODE !== void 0 && CLOSED.includes(ACTIONS_CACHE_MODE)) return {
        state: "closed",
        mode: ACTIONS_CACHE_MODE
      };
      const story = listenToStdout();
      try {
        const {restoreCache} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(88), __webpack_require__.e(838), __webpack_require__.e(691) ]).then(__webpack_require__.bind(__webpack_require__, 1691));
        const late = new Promise(resolve => signal.addEventListener("abort", () => resolve("late"), {
          once: true
        }));
        const found = await Promise.race([ restoreCache([ _passage_js__WEBPACK_IMPORTED_MODULE_1__.zO ], `${keyPrefix}lookup`, [ keyPrefix ], {
          lookupOnly: true
        }), late ]);
        if (found === "late") return {
          state: "late"
        };
        const why = /Failed to restore: (.*)/.exec(story.heard())?.[1];
        if (why !== void 0) return {
          state: "broken",
          why
        };
        return {
          state: "answered",
          key: found?.startsWith(keyPrefix) === true ? found : null
        };
      } catch (thrown) {
        return {
          state: "broken",
          why: (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown)
        };
      } finally {
        story.end();
      }
    }
    function listenToStdout() {
      const {stdout} = process;
      const write = stdout.write;
      let heard = "";
      stdout.write = chunk => {
        heard += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
        return true;
      };
      return {
        heard: () => heard,
        end() {
          stdout.write = write;
        }
      };
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