export const modules = {
  49566: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      K$: () => INDEX_FILE,
      O3: () => FILE_PATTERN,
      _M: () => writeIndex,
      cD: () => writeEntry,
      hB: () => readEntry,
      l7: () => INDEX_BYTES,
      rU: () => FILE_BYTES,
      vY: () => readIndex
    });
    var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
    var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82591);
    const FILE_BYTES = 256 * 1024;
    const UNPACKED_BYTES = 4 * 1024 * 1024;
    const INDEX_BYTES = 32 * 1024 * 1024;
    const COMPRESS_FROM_BYTES = 1024;
    const INDEX_NAME = "index";
    const INDEX_FILE = "index.json";
    const FILE_PATTERN = /^([0-9a-f]{64})\.json(\.gz)?$/;
    const natural = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0));
    const strings = valibot__WEBPACK_IMPORTED_MODULE_2__.IeY(list => Array.isArray(list) && list.every(one => typeof one === "string"));
    const AnswerSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
      task: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([ "map", "merge", "compose", "localise", "verify", "pace" ]),
      parts: strings,
      context: strings,
      repair: valibot__WEBPACK_IMPORTED_MODULE_2__.zMY(),
      model: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
      text: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
      usage: valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
        input: natural,
        output: natural,
        cacheRead: natural,
        cacheWrite: natural
      })
    });
    const EntrySchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      format: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_seal_js__WEBPACK_IMPORTED_MODULE_1__.FORMAT),
      seq: natural,
      day: natural,
      answer: AnswerSchema
    });
    const IndexSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      format: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_seal_js__WEBPACK_IMPORTED_MODULE_1__.FORMAT),
      entries: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9a-f]{64}$/)), valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        seq: natural,
        day: natural,
        bytes: natural,
        parts: strings,
        passed: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          check: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
          parts: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
        }))
      }))
    });
    function writeEntry(name, entry, seal) {
      const sealed = Buffer.from(seal.close(name, JSON.stringify({
        format: _seal_js__WEBPACK_IMPORTED_MODULE_1__.FORMAT,
        ...entry
      })));
      const isTooLong = sealed.length > UNPACKED_BYTES;
      if (sealed.length <= COMPRESS_FROM_BYTES) return {
        file: `${name}.json`,
        bytes: sealed,
        isTooLong
      };
      return {
        file: `${name}.json.gz`,
        bytes: (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(sealed),
        isTooLong
      };
    }
    function readEntry(name, bytes, seal) {
      const text = unpacked(bytes);
      const document = text === null ? null : seal.open(name, text);
      const parsed = document === null ? null : valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(EntrySchema, parseJson(document));
      if (parsed === null || !parsed.success) return null;
      const {seq, day, answer} = parsed.output;
      return {
        seq,
        day,
        answer
      };
    }
    function writeIndex(index, seal) {
      const sorted = [ ...index ].sort(([a], [b]) => a < b ? -1 : 1);
      return seal.close(INDEX_NAME, JSON.stringify({
        format: _seal_js__WEBPACK_IMPORTED_MODULE_1__.FORMAT,
        entries: Object.fromEntries(sorted)
      }));
    }
    function readIndex(bytes, seal) {
      const document = seal.open(INDEX_NAME, bytes.toString("utf8"));
      const parsed = document === null ? null : valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(IndexSchema, parseJson(document));
      return parsed?.success === true ? new Map(Object.entries(parsed.output.entries)) : null;
    }
    function unpacked(bytes) {
      if (bytes[0] !== 31 || bytes[1] !== 139) return bytes.toString("utf8");
      try {
        return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, {
          maxOutputLength: UNPACKED_BYTES
        }).toString("utf8");
      } catch {
        return null;
      }
    }
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
  }),
  71670: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      AV: () => indexPath,
      T8: () => removeAnswer,
      VX: () => readRegular,
      _m: () => isCode,
      f8: () => writeWhole,
      fc: () => makeFolder,
      p_: () => list,
      rp: () => removeOlder
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
    var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
    var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49566);
    const TEMPORARY = /^\.tmp-[0-9a-f]{16}$/;
    async function makeFolder(dir) {
      await makeFolders(dir);
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, ".gitignore"), "*\n", {
        flag: "wx",
        mode: 384
      }).catch(ignoreExisting);
    }
    async function makeFolders(dir) {
      const isThere = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(dir).then(status => status.isDirectory(), () => false);
      if (isThere) return;
      if ((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(dir) !== dir) await makeFolders((0, 
      node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(dir));
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(dir, {
        mode: 448
      }).catch(ignoreExisting);
    }
    async function list(dir) {
      const files = new Map;
      const leftovers = [];
      for (const found of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir, {
        withFileTypes: true
      })) {
        if (!found.isFile()) continue;
        const name = _records_js__WEBPACK_IMPORTED_MODULE_4__.O3.exec(found.name)?.[1];
        if (name !== void 0 && !files.get(name)?.endsWith(".gz")) files.set(name, found.name);
        if (TEMPORARY.test(found.name)) leftovers.push(found.name);
      }
      return {
        files,
        leftovers
      };
    }
    function readRegular(path, most) {
      try {
        if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile()) return null;
        const handle = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        try {
          const status = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle);
          return status.isFile() && status.size <= most ? (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(handle) : null;
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
      } catch (error) {
        return isCode(error, "ENOENT") ? "missing" : null;
      }
    }
    async function writeWhole(dir, file, bytes) {
      const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, `.tmp-${(0, 
      node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`);
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, bytes, {
          flag: "wx",
          mode: 384
        });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file));
      } catch (error) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(temporary).catch(() => {});
        throw error;
      }
    }
    async function removeAnswer(dir, name, except) {
      for (const file of [ `${name}.json`, `${name}.json.gz` ]) if (file !== except) await (0, 
      node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file), {
        force: true
      });
    }
    async function removeOlder(dir, files, ms, most = Number.POSITIVE_INFINITY) {
      let bytes = 0;
      for (const file of files) {
        const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0, 
        node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file)).catch(() => null);
        if (status === null) continue;
        if (Math.abs(Date.now() - status.mtimeMs) > ms || bytes + status.size > most) await (0, 
        node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file), {
          force: true
        }); else bytes += status.size;
      }
    }
    function indexPath(dir) {
      return (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, _records_js__WEBPACK_IMPORTED_MODULE_4__.K$);
    }
    function ignoreExisting(error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
    function isCode(error, code) {
      return typeof error === "object" && error !== null && "code" in error && error.code === code;
    }
  })
};
