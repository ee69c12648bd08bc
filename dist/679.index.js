export const id = 679;

export const ids = [ 679 ];

export const modules = {
  7679: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      restoreStore: () => restoreStore,
      saveStore: () => saveStore
    });
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    var errors = __webpack_require__(452);
    var limits = __webpack_require__(8207);
    var promises_ = __webpack_require__(1455);
    const PASSAGE = ".tidings-store";
    const ANSWER = /^[0-9a-f]{64}\.json(\.gz)?$/;
    const INDEX = "index.json";
    const ANSWER_BYTES = 256 * 1024;
    const INDEX_BYTES = 32 * 1024 * 1024;
    const IGNORE_FILE = ".gitignore";
    const IGNORE = "*\n";
    async function makePassage(workspace) {
      const folder = (0, external_node_path_.join)(workspace, PASSAGE);
      const status = await (0, promises_.lstat)(folder).catch(() => null);
      if (status !== null) {
        if (!status.isDirectory() || !await isOurs(folder)) return false;
        await removePassage(workspace);
      }
      await (0, promises_.mkdir)(folder);
      try {
        await (0, promises_.writeFile)((0, external_node_path_.join)(folder, IGNORE_FILE), IGNORE, {
          flag: "wx"
        });
      } catch (error) {
        await removePassage(workspace);
        throw error;
      }
      return true;
    }
    async function removePassage(workspace) {
      await (0, promises_.rm)((0, external_node_path_.join)(workspace, PASSAGE), {
        recursive: true,
        force: true,
        maxRetries: 3
      });
    }
    async function takeOver(workspace, dir, maxBytes) {
      const folder = (0, external_node_path_.join)(workspace, PASSAGE);
      if (!(await (0, promises_.lstat)(folder)).isDirectory()) return 0;
      await (0, promises_.mkdir)(dir, {
        recursive: true,
        mode: 448
      });
      return copyAll(folder, dir, maxBytes);
    }
    function handOver(dir, workspace) {
      return copyAll(dir, (0, external_node_path_.join)(workspace, PASSAGE), Number.POSITIVE_INFINITY);
    }
    async function copyAll(from, to, maxBytes) {
      let bytes = 0;
      for (const name of (await (0, promises_.readdir)(from)).filter(mayPass).sort(indexFirst)) {
        const size = await copyRegular((0, external_node_path_.join)(from, name), (0, external_node_path_.join)(to, name), Math.min(sizeLimit(name), maxBytes - bytes));
        bytes += size;
      }
      return bytes;
    }
    async function copyRegular(from, to, most) {
      if (!(await (0, promises_.lstat)(from)).isFile()) return 0;
      const handle = await (0, promises_.open)(from, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
      try {
        const status = await handle.stat();
        if (!status.isFile() || status.size > most) return 0;
        const temporary = `${to}.part`;
        await (0, promises_.writeFile)(temporary, await handle.readFile(), {
          mode: 384
        });
        await (0, promises_.utimes)(temporary, status.atime, status.mtime);
        if (await (0, promises_.lstat)(to).catch(() => null) !== null) {
          await (0, promises_.rm)(temporary, {
            force: true
          });
          return 0;
        }
        await (0, promises_.rename)(temporary, to);
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
      const ignore = await (0, promises_.readFile)((0, external_node_path_.join)(folder, IGNORE_FILE), "utf8").catch(() => null);
      const names = await (0, promises_.readdir)(folder, {
        withFileTypes: true
      });
      return ignore === IGNORE && names.every(found => found.isFile() && (found.name === IGNORE_FILE || mayPass(found.name)));
    }
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
        const found = await limited(options.timeoutMs, cache.restoreCache([ PASSAGE ], `${keyPrefix}restore`, [ keyPrefix ]));
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
            restoredBytes: await takeOver(workspace, dir, maxBytes)
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
        const savedBytes = await handOver(dir, workspace);
        if (savedBytes === 0) return {
          state: "done",
          value: nothing
        };
        const id = await limited(options.timeoutMs, cache.saveCache([ PASSAGE ], key));
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
      if (keyPrefix.includes(",") || keyPrefix.length + 64 > limits.Xd.keyLength) return miss("the name of the archive is not allowed.");
      let late = null;
      let made = false;
      try {
        const cache = await Promise.all([ __webpack_require__.e(88), __webpack_require__.e(691) ]).then(__webpack_require__.bind(__webpack_require__, 1691));
        if (!cache.isFeatureAvailable() || !process.env.ACTIONS_RUNTIME_TOKEN) return miss("there is no Actions cache here.");
        made = await makePassage(workspace);
        if (!made) return miss(`the workspace has a ${PASSAGE} of its own.`);
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
        return miss((0, errors.bD)(error));
      } finally {
        if (made) await cleanUp(workspace, late, warn);
      }
    }
    async function cleanUp(workspace, late, warn) {
      try {
        await removePassage(workspace);
      } catch (error) {
        warn(`${PASSAGE} could not be removed from the workspace: ${(0, errors.bD)(error)}`);
      }
      if (late === null) return;
      const atExit = () => (0, external_node_fs_.rmSync)((0, external_node_path_.join)(workspace, PASSAGE), {
        recursive: true,
        force: true
      });
      process.once("exit", atExit);
      late.rest.then(() => removePassage(workspace)).catch(() => {}).finally(() => process.removeListener("exit", atExit));
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
  }
};