export const id = 61;

export const ids = [ 61 ];

export const modules = {
  3152: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => today,
      m: () => systemClock
    });
    const systemClock = {
      now: Date.now,
      elapsed: () => performance.now(),
      peakMemory: () => process.resourceUsage().maxRSS * 1024
    };
    function today() {
      return Math.floor(Date.now() / 864e5);
    }
  },
  1670: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AV: () => indexPath,
      T8: () => removeAnswer,
      VX: () => readRegular,
      f8: () => writeWhole,
      fc: () => makeFolder,
      p_: () => list,
      rp: () => removeOlder
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
    var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9566);
    const TEMPORARY = /^\.tmp-[0-9a-f]{16}$/;
    async function makeFolder(dir) {
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(dir, {
        recursive: true,
        mode: 448
      });
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, ".gitignore"), "*\n", {
        flag: "wx",
        mode: 384
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
    async function removeOlder(dir, files, ms) {
      for (const file of files) {
        const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0, 
        node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file)).catch(() => null);
        if (status !== null && Date.now() - status.mtimeMs > ms) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0, 
        node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file), {
          force: true
        });
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
  },
  9566: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
    var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2591);
    const FILE_BYTES = 256 * 1024;
    const UNPACKED_BYTES = 4 * 1024 * 1024;
    const INDEX_BYTES = 32 * 1024 * 1024;
    const COMPRESS_FROM_BYTES = 1024;
    const INDEX_NAME = "index";
    const INDEX_FILE = "index.json";
    const FILE_PATTERN = /^([0-9a-f]{64})\.json(\.gz)?$/;
    const natural = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0));
    const AnswerSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
      task: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([ "map", "merge", "compose", "localise", "pace" ]),
      parts: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
      context: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()),
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
      format: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_seal_js__WEBPACK_IMPORTED_MODULE_1__.uB),
      seq: natural,
      day: natural,
      answer: AnswerSchema
    });
    const IndexSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      format: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_seal_js__WEBPACK_IMPORTED_MODULE_1__.uB),
      entries: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9a-f]{64}$/)), valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        seq: natural,
        day: natural,
        bytes: natural,
        parts: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP())
      }))
    });
    function writeEntry(name, entry, seal) {
      const sealed = Buffer.from(seal.close(name, JSON.stringify({
        format: _seal_js__WEBPACK_IMPORTED_MODULE_1__.uB,
        ...entry
      })));
      if (sealed.length <= COMPRESS_FROM_BYTES) return {
        file: `${name}.json`,
        bytes: sealed
      };
      return {
        file: `${name}.json.gz`,
        bytes: (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(sealed)
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
        format: _seal_js__WEBPACK_IMPORTED_MODULE_1__.uB,
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
  },
  2591: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A1: () => createSeal,
      Ku: () => secretId,
      uB: () => FORMAT
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    const FORMAT = 1;
    const PUBLIC_SECRET = "tidings: no secret";
    function secretId(secret) {
      return derived(secret, "tidings store id", 8).toString("hex");
    }
    function derived(secret, purpose, length) {
      return Buffer.from((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", secret ?? PUBLIC_SECRET, "", `${purpose} ${FORMAT}`, length));
    }
    const HEAD = /^\{"seal":"([0-9a-f]{64})",/;
    function createSeal(secret) {
      const key = derived(secret, "tidings store seal", 32);
      function mac(name, document) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(`${FORMAT}\0${name}\0`).update(document).digest();
      }
      return {
        close: (name, document) => `{"seal":"${mac(name, document).toString("hex")}",${document.slice(1)}`,
        open(name, sealed) {
          const found = HEAD.exec(sealed);
          if (found?.[1] === void 0) return null;
          const document = `{${sealed.slice(found[0].length)}`;
          return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(found[1], "hex"), mac(name, document)) ? document : null;
        }
      };
    }
  },
  5172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => openStore
    });
    var promises_ = __webpack_require__(1455);
    var errors = __webpack_require__(452);
    function superfluous(index, {ttlDays, maxBytes, today}) {
      const old = [ ...index ].filter(([, entry]) => today - entry.day > ttlDays).map(([name]) => name);
      const gone = new Set(old);
      const rest = [ ...index ].filter(([name]) => !gone.has(name)).sort(leastRecentFirst);
      let bytes = rest.reduce((sum, [, entry]) => sum + entry.bytes, 0);
      for (const [name, entry] of rest) {
        if (bytes <= maxBytes) break;
        gone.add(name);
        bytes -= entry.bytes;
      }
      return [ ...gone ];
    }
    function bySeq([a, x], [b, y]) {
      return x.seq - y.seq || (a < b ? -1 : 1);
    }
    function leastRecentFirst(a, b) {
      return a[1].day - b[1].day || bySeq(a, b);
    }
    var folder = __webpack_require__(1670);
    var external_node_path_ = __webpack_require__(6760);
    var records = __webpack_require__(9566);
    function load(dir, {files}, seal, bad) {
      const bytes = (0, folder.VX)((0, folder.AV)(dir), records.l7);
      const known = bytes === null || bytes === "missing" ? null : (0, records.vY)(bytes, seal);
      if (known === null && bytes !== "missing") bad();
      const index = new Map;
      const rejected = [];
      for (const [name, file] of files) {
        const entry = known?.get(name) ?? indexed((0, external_node_path_.join)(dir, file), name, seal);
        if (entry === null) {
          rejected.push(file);
          bad();
        } else index.set(name, entry);
      }
      const rebuilt = index.size !== (known?.size ?? 0) || [ ...index.keys() ].some(name => known?.has(name) !== true);
      return {
        index,
        rebuilt,
        rejected
      };
    }
    function indexed(path, name, seal) {
      const bytes = (0, folder.VX)(path, records.rU);
      const entry = bytes === null || bytes === "missing" ? null : (0, records.hB)(name, bytes, seal);
      return entry === null ? null : {
        seq: entry.seq,
        day: entry.day,
        bytes: bytes?.length ?? 0,
        parts: entry.answer.parts
      };
    }
    function readAnswer(dir, name, seal, bad) {
      for (const file of [ `${name}.json.gz`, `${name}.json` ]) {
        const bytes = (0, folder.VX)((0, external_node_path_.join)(dir, file), records.rU);
        if (bytes === "missing") continue;
        const entry = bytes === null ? null : (0, records.hB)(name, bytes, seal);
        if (entry === null) bad();
        return entry?.answer ?? null;
      }
      return null;
    }
    async function merged(dir, ours, seal) {
      const {files} = await (0, folder.p_)(dir).catch(() => ({
        files: new Map
      }));
      const bytes = (0, folder.VX)((0, folder.AV)(dir), records.l7);
      const theirs = bytes === null || bytes === "missing" ? null : (0, records.vY)(bytes, seal);
      const index = new Map;
      for (const name of files.keys()) {
        const [a, b] = [ ours.get(name), theirs?.get(name) ];
        const newer = a !== void 0 && b !== void 0 && b.seq > a.seq ? b : a ?? b;
        if (newer !== void 0) index.set(name, {
          ...newer,
          day: Math.max(a?.day ?? 0, b?.day ?? 0)
        });
      }
      return index;
    }
    const MOST = 8 * 1024 * 1024;
    function createAnswerMemory(most = MOST) {
      const recent = new Map;
      const pins = new Map;
      let size = 0;
      function remove(name) {
        size -= recent.get(name)?.text.length ?? 0;
        recent.delete(name);
      }
      return {
        get(name) {
          const answer = recent.get(name);
          if (answer === void 0) return pins.get(name);
          recent.delete(name);
          recent.set(name, answer);
          return answer;
        },
        set(name, answer, pinned) {
          remove(name);
          if (pinned) {
            pins.set(name, answer);
            return;
          }
          pins.delete(name);
          recent.set(name, answer);
          size += answer.text.length;
          for (const oldest of recent.keys()) {
            if (size <= most) break;
            remove(oldest);
          }
        },
        remove(name) {
          remove(name);
          pins.delete(name);
        }
      };
    }
    function createPlaces(index) {
      const stacks = new Map;
      function add(name, parts) {
        for (const [at, part] of parts.entries()) stacks.set(part, [ ...stacks.get(part) ?? [], {
          name,
          index: at
        } ]);
      }
      for (const [name, entry] of [ ...index ].sort(bySeq)) add(name, entry.parts);
      return {
        newest: part => stacks.get(part)?.at(-1),
        add,
        remove(name, parts) {
          for (const part of parts) {
            const left = (stacks.get(part) ?? []).filter(place => place.name !== name);
            if (left.length > 0) stacks.set(part, left); else stacks.delete(part);
          }
        }
      };
    }
    var disk_seal = __webpack_require__(2591);
    const DAY_MS = 24 * 60 * 60 * 1e3;
    const LEFTOVER_MS = 60 * 60 * 1e3;
    async function openStore(options) {
      const {dir, warn} = options;
      const seal = (0, disk_seal.A1)(options.secret);
      const complaints = createComplaints(warn);
      const entries = new Map;
      let dirty = false;
      let writable = true;
      try {
        await (0, folder.fc)(dir);
      } catch (error) {
        writable = false;
        complaints.unwritable(error);
      }
      try {
        const listing = await (0, folder.p_)(dir);
        const loaded = load(dir, listing, seal, complaints.bad);
        dirty = loaded.rebuilt;
        for (const [name, entry] of loaded.index) entries.set(name, entry);
        for (const name of superfluous(entries, options)) {
          entries.delete(name);
          dirty = true;
          await (0, folder.T8)(dir, name);
        }
        await (0, folder.rp)(dir, listing.leftovers, LEFTOVER_MS);
        await (0, folder.rp)(dir, loaded.rejected, options.ttlDays * DAY_MS);
      } catch (error) {
        if (writable) complaints.unwritable(error);
      }
      return createStore({
        ...options,
        seal,
        complaints,
        entries,
        dirty,
        writable
      });
    }
    function createStore(opened) {
      const {dir, today, seal, complaints, entries} = opened;
      const memory = createAnswerMemory();
      let dirty = opened.dirty;
      let writable = opened.writable;
      let added = 0;
      let isIndexed = true;
      const places = createPlaces(entries);
      let seq = lastSeq(entries);
      function forget(name) {
        places.remove(name, entries.get(name)?.parts ?? []);
        entries.delete(name);
        memory.remove(name);
        dirty = true;
      }
      function answerOf(name) {
        const known = memory.get(name);
        if (known !== void 0) return known;
        const answer = readAnswer(dir, name, seal, complaints.bad);
        if (answer !== null) memory.set(name, answer, false);
        return answer;
      }
      function recall(part) {
        for (;;) {
          const place = places.newest(part);
          if (place === void 0) return null;
          const answer = answerOf(place.name);
          if (answer !== null && answer.parts[place.index] === part) {
            use(place.name);
            return {
              name: place.name,
              answer,
              index: place.index
            };
          }
          forget(place.name);
        }
      }
      function use(name) {
        const entry = entries.get(name);
        if (entry === void 0 || entry.day >= today) return;
        entries.set(name, {
          ...entry,
          day: today
        });
        dirty = true;
      }
      async function write(file, bytes) {
        if (!writable) return false;
        try {
          await (0, folder.f8)(dir, file, bytes);
          return true;
        } catch (error) {
          writable = false;
          complaints.unwritable(error);
          return false;
        }
      }
      async function dropIndex() {
        if (!isIndexed) return;
        isIndexed = false;
        await (0, promises_.rm)((0, folder.AV)(dir), {
          force: true
        }).catch(() => {});
      }
      async function keep(name, answer) {
        seq += 1;
        const entry = {
          seq,
          day: today,
          answer
        };
        const {file, bytes} = (0, records.cD)(name, entry, seal);
        const isKnown = entries.has(name);
        places.remove(name, entries.get(name)?.parts ?? []);
        places.add(name, answer.parts);
        entries.set(name, {
          seq,
          day: today,
          bytes: bytes.length,
          parts: answer.parts
        });
        memory.set(name, answer, true);
        added += 1;
        dirty = true;
        if (bytes.length > records.rU) return complaints.large();
        if (isKnown) await dropIndex();
        if (!await write(file, bytes)) return;
        memory.set(name, answer, false);
        if (isKnown) await (0, folder.T8)(dir, name, file).catch(() => {});
      }
      return {
        recall,
        keep,
        statistics: () => ({
          answers: entries.size,
          bytes: [ ...entries.values() ].reduce((sum, entry) => sum + entry.bytes, 0),
          added
        }),
        async flush() {
          if (!dirty || !writable) return;
          if (!await write(records.K$, (0, records._M)(await merged(dir, entries, seal), seal))) return;
          dirty = false;
          isIndexed = true;
        },
        get dirty() {
          return dirty;
        },
        get rejected() {
          return complaints.count();
        }
      };
    }
    function lastSeq(entries) {
      let last = 0;
      for (const {seq} of entries.values()) last = Math.max(last, seq);
      return last;
    }
    function createComplaints(warn) {
      const said = new Set;
      let bad = 0;
      function once(kind, text) {
        if (said.has(kind)) return;
        said.add(kind);
        warn(text);
      }
      return {
        bad() {
          bad += 1;
          once("bad", "A remembered answer does not carry our seal (another key, or damage): it is asked again.");
        },
        large: () => once("large", "An answer is too large to be remembered beyond this run."),
        unwritable: error => once("unwritable", `Answers are remembered for this run only: the folder cannot be used (${(0, 
        errors.bD)(error)}).`),
        count: () => bad
      };
    }
  },
  4709: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => openGitHistory
    });
    var errors = __webpack_require__(452);
    const NOREPLY = /^(?:\d+\+)?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?)@users\.noreply\.[a-z\d.-]+$/i;
    function loginOfEmail(email) {
      return NOREPLY.exec(email)?.[1] ?? null;
    }
    const NUL = 0;
    class NulSplitter {
      #limit;
      #parts=[];
      #held=0;
      constructor(limit) {
        this.#limit = limit;
      }
      push(chunk) {
        const tokens = [];
        let start = 0;
        for (let end = chunk.indexOf(NUL); end !== -1; end = chunk.indexOf(NUL, start)) {
          this.#hold(chunk.subarray(start, end));
          tokens.push(this.#take());
          start = end + 1;
        }
        this.#hold(chunk.subarray(start));
        return tokens;
      }
      end() {
        return this.#held === 0 ? [] : [ this.#take() ];
      }
      #hold(part) {
        const room = this.#limit - this.#held;
        if (part.length === 0 || room <= 0) return;
        const kept = part.length > room ? part.subarray(0, room) : part;
        this.#parts.push(kept);
        this.#held += kept.length;
      }
      #take() {
        const token = Buffer.concat(this.#parts, this.#held);
        this.#parts = [];
        this.#held = 0;
        return token;
      }
    }
    const LOG_FORMAT = "%H%n%P%n%ct%n%aN%n%aE%n%ae%n%B";
    const COMMIT_BYTES = 1024 * 1024;
    const HEADER_LINES = 6;
    const RAW_ENTRY = /^\n?:/;
    async function* parseLog(chunks, options) {
      const splitter = new NulSplitter(COMMIT_BYTES);
      const reader = new LogReader(options);
      for await (const chunk of chunks) yield* reader.read(splitter.push(chunk));
      yield* reader.read(splitter.end());
      yield* reader.end();
    }
    class LogReader {
      #options;
      #open=null;
      #paths=[];
      #pathFollows=false;
      constructor(options) {
        this.#options = options;
      }
      read(tokens) {
        return tokens.flatMap(token => this.#take(token.toString("utf8")));
      }
      end() {
        return this.#close();
      }
      #take(token) {
        if (this.#pathFollows) {
          this.#paths.push(token);
          this.#pathFollows = false;
          return [];
        }
        if (RAW_ENTRY.test(token)) {
          this.#pathFollows = true;
          return [];
        }
        const done = this.#close();
        this.#open = commitOf(token);
        return done;
      }
      #close() {
        if (this.#open === null) return [];
        const commit = this.#options.files ? {
          ...this.#open,
          files: this.#paths
        } : this.#open;
        this.#open = null;
        this.#paths = [];
        return [ commit ];
      }
    }
    function commitOf(token) {
      const {fields, rest} = firstLines(token, HEADER_LINES);
      const [sha = "", parents = "", committedAt = "", name = "", mapped = "", own = ""] = fields;
      return {
        sha,
        parents: parents === "" ? [] : parents.split(" "),
        message: rest,
        author: {
          name,
          login: loginOfEmail(mapped) ?? loginOfEmail(own)
        },
        committedAt: Number(committedAt)
      };
    }
    function firstLines(text, count) {
      const fields = [];
      let start = 0;
      while (fields.length < count) {
        const end = text.indexOf("\n", start);
        if (end === -1) return {
          fields: [ ...fields, text.slice(start) ],
          rest: ""
        };
        fields.push(text.slice(start, end));
        start = end + 1;
      }
      return {
        fields,
        rest: text.slice(start)
      };
    }
    var process = __webpack_require__(8390);
    const TAG_FORMAT = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname:lstrip=2)";
    async function readTags(place) {
      const text = await (0, process.q_)(place, [ "for-each-ref", `--format=${TAG_FORMAT}`, "refs/tags" ]);
      const lines = text === "" ? [] : text.split("\n");
      const tags = lines.flatMap(line => {
        const [type, sha = "", innerType, innerSha = "", name = ""] = line.split(" ");
        if (type === "commit") return [ {
          name,
          sha
        } ];
        if (innerType === "commit") return [ {
          name,
          sha: innerSha
        } ];
        return innerType === "tag" ? [ {
          name,
          sha: null
        } ] : [];
      });
      const nested = tags.filter(tag => tag.sha === null);
      const peeled = await commitsOf(place, nested.map(tag => `refs/tags/${tag.name}`));
      const shas = new Map(nested.map((tag, index) => [ tag.name, peeled[index] ?? null ]));
      return tags.flatMap(({name, sha}) => {
        const found = sha ?? shas.get(name) ?? null;
        return found === null ? [] : [ {
          name,
          sha: found
        } ];
      });
    }
    async function resolveRef(place, ref) {
      if (!isPlain(ref)) return null;
      const names = ref === "HEAD" || ref.startsWith("refs/") ? [ ref ] : [ `refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`, ref ];
      const found = await commitsOf(place, names);
      return found.find(sha => sha !== null) ?? null;
    }
    function isPlain(ref) {
      return !/^[-:]|[\s\p{Cc}]|^$/u.test(ref) && !/^[0-9a-f]{1,3}$/.test(ref);
    }
    async function commitsOf(place, names) {
      if (names.length === 0) return [];
      const input = names.map(name => `${name}^{commit}\n`).join("");
      const text = await (0, process.q_)(place, [ "cat-file", "--batch-check=%(objecttype) %(objectname)" ], input);
      return text.split("\n").map(line => /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? null);
    }
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    async function shallowBoundary(place) {
      const [shallow, path] = (await (0, process.q_)(place, [ "rev-parse", "--is-shallow-repository", "--git-path", "shallow" ])).split("\n");
      if (shallow !== "true" || path === void 0) return null;
      const text = await (0, promises_.readFile)((0, external_node_path_.resolve)(place.dir, path), "utf8");
      return new Set(text.split("\n").filter(line => line !== ""));
    }
    function tooShallow(missing) {
      return new errors.$s("shallow-clone", `This clone is shallow: ${missing}`, "Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow --tags`.");
    }
    const AUTHOR_COMMITS = 5e4;
    const AUTHOR_BYTES = 4096;
    async function openGitHistory(dir, options = {}) {
      const place = {
        dir,
        signal: options.signal ?? null
      };
      return new GitHistory(place, await shallowBoundary(place));
    }
    class GitHistory {
      kind="git";
      #place;
      #boundary;
      constructor(place, boundary) {
        this.#place = place;
        this.#boundary = boundary;
      }
      tags() {
        return readTags(this.#place);
      }
      async resolve(ref) {
        const sha = await resolveRef(this.#place, ref);
        if (sha === null && this.#boundary !== null && !ref.startsWith("refs/")) throw tooShallow(`${ref} is not in it.`);
        return sha;
      }
      async relation(base, head) {
        const both = `${known(base)}...${known(head)}`;
        const [counts, meeting] = await Promise.all([ (0, process.q_)(this.#place, [ "rev-list", "--left-right", "--count", "--end-of-options", both, "--" ]), this.#mergeBase(base, head), this.#refuseCut(both) ]);
        const [behind = "", ahead = ""] = counts.split("\t");
        return {
          ahead: Number(ahead),
          behind: Number(behind),
          base: meeting
        };
      }
      async commits(base, head, options) {
        const range = base === null ? known(head) : `${known(base)}..${known(head)}`;
        const [commits, counted] = await Promise.all([ this.#log(range, options.files), (0, 
        process.q_)(this.#place, [ "rev-list", "--count", "--end-of-options", range, "--" ]), this.#refuseCut(range) ]);
        return {
          commits,
          counted: Number(counted)
        };
      }
      async authorsBefore(base) {
        if (base === null) return new Set;
        if (this.#boundary !== null) return null;
        const format = `--format=%aN%n%aE%n%ae`;
        const args = [ "log", "-z", "--encoding=UTF-8", "--no-decorate", `--max-count=${AUTHOR_COMMITS + 1}`, format, "--end-of-options", known(base), "--" ];
        const people = new Set;
        const splitter = new NulSplitter(AUTHOR_BYTES);
        let commits = 0;
        for await (const chunk of (0, process.dP)(this.#place, args)) for (const token of splitter.push(chunk)) {
          commits += 1;
          for (const name of namesOf(token.toString("utf8"))) people.add(name);
        }
        return commits > AUTHOR_COMMITS ? null : people;
      }
      async #log(range, files) {
        const diff = files ? [ "--raw", "--no-renames", "--no-relative", "--no-ext-diff", "--ignore-submodules=none" ] : [ "--no-patch" ];
        const args = [ "log", "-z", "--encoding=UTF-8", "--no-color", "--no-decorate", "--no-notes", ...diff, `--format=${LOG_FORMAT}` ];
        const commits = [];
        for await (const commit of parseLog((0, process.dP)(this.#place, [ ...args, "--end-of-options", range, "--" ]), {
          files
        })) commits.push(commit);
        return commits;
      }
      async #mergeBase(base, head) {
        const args = [ "merge-base", "--end-of-options", base, head ];
        const {code, output, errors} = await (0, process.EO)(this.#place, args);
        if (code > 1) throw (0, process.V2)(args, errors);
        return code === 0 ? output.toString("utf8").trim() : null;
      }
      async #refuseCut(range) {
        const boundary = this.#boundary;
        if (boundary === null) return;
        const text = await (0, process.q_)(this.#place, [ "rev-list", "--end-of-options", range, "--" ]);
        if (text.split("\n").some(sha => boundary.has(sha))) throw tooShallow("the range reaches beyond what it holds.");
      }
    }
    function namesOf(token) {
      const [name = "", mapped = "", own = ""] = token.split("\n");
      const login = loginOfEmail(mapped) ?? loginOfEmail(own);
      return [ name, ...login === null ? [] : [ login ] ].map(text => text.toLowerCase());
    }
    function known(sha) {
      if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha;
      throw new errors.$s("unknown-ref", `Not the full name of a commit: ${JSON.stringify(sha)}`, "Resolve the name first.");
    }
  },
  8390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EO: () => runGit,
      V2: () => failure,
      dP: () => gitStream,
      q_: () => gitText
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
    const SETTINGS = [ "--no-pager", "-c", "core.quotepath=off", "-c", "log.showSignature=false", "-c", "log.showRoot=true" ];
    const ERROR_BYTES = 4096;
    async function runGit(place, args, input = "") {
      const child = start(place, args);
      const ended = endOf(child, place, args);
      child.stdin.end(input);
      const parts = [];
      child.stdout.on("data", part => parts.push(part));
      const {code, errors} = await ended;
      return {
        code,
        output: Buffer.concat(parts),
        errors
      };
    }
    async function gitText(place, args, input = "") {
      const ended = await runGit(place, args, input);
      if (ended.code !== 0) throw failure(args, ended.errors);
      return ended.output.toString("utf8").replace(/\n$/, "");
    }
    async function* gitStream(place, args) {
      const child = start(place, args);
      const ended = endOf(child, place, args);
      ended.catch(() => {});
      child.stdin.end();
      try {
        for await (const part of child.stdout) if (Buffer.isBuffer(part)) yield part;
      } catch (thrown) {
        child.kill();
        await ended;
        throw thrown;
      } finally {
        child.kill();
      }
      const {code, errors} = await ended;
      if (code !== 0) throw failure(args, errors);
    }
    function failure(args, errors) {
      const lines = errors.trim().split("\n");
      const said = lines.find(line => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? "";
      if (/not a git repository|cannot change to/i.test(errors)) return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("no-repository", `Here is no git repository: ${said}`, "Run inside a clone, or check the repository out first.");
      if (/dubious ownership/i.test(errors)) return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("git-failed", "git refuses this clone because another user owns it.", "Run `git config --global --add safe.directory <path of the clone>` first.");
      const command = args.find(arg => !arg.startsWith("-")) ?? "";
      return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("git-failed", `git ${command} failed: ${said}`, "Check that the clone is complete (`git fsck`), then try again.");
    }
    function start(place, args) {
      return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [ "-C", place.dir, ...SETTINGS, ...args ], {
        stdio: [ "pipe", "pipe", "pipe" ],
        env: environment(),
        ...place.signal === null ? {} : {
          signal: place.signal
        }
      });
    }
    function environment() {
      const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || name.startsWith("GIT_CONFIG"));
      return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0"
      };
    }
    function endOf(child, place, args) {
      let errors = "";
      child.stderr.on("data", part => {
        errors = (errors + part.toString("utf8")).slice(-ERROR_BYTES);
      });
      child.stdin.on("error", () => {});
      return new Promise((resolve, reject) => {
        child.on("error", thrown => reject(startFailure(thrown, place)));
        child.on("close", (code, signal) => {
          if (place.signal?.aborted) reject(cancelled()); else if (code === null) reject(failure(args, `ended by ${signal}`)); else resolve({
            code,
            errors
          });
        });
      });
    }
    function startFailure(thrown, place) {
      if (place.signal?.aborted) return cancelled();
      return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("git-failed", `git could not be started: ${(0, 
      _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown)}`, "Install git and make sure that it is on the PATH, or read the history from GitHub.", thrown);
    }
    function cancelled() {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("cancelled", "Reading the history was cancelled.", "Start the run again.");
    }
  },
  588: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => NO_STORE
    });
    const NO_STORE = {
      recall: () => null,
      keep: async () => {},
      statistics: () => ({
        answers: 0,
        bytes: 0,
        added: 0
      })
    };
  },
  9950: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P$: () => parseSettings,
      Sx: () => withPairs
    });
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
    var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9963);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
    const words = valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(200)));
    const audience = valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1)), valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
      name: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[a-z][a-z0-9-]{0,39}$/)),
      instruction: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(2e3))
    }) ]);
    const wholeNumber = (from, to) => valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(from), valibot__WEBPACK_IMPORTED_MODULE_2__.cGV(to));
    const settingsSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.OH3(valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
      audiences: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(audience), valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(5)),
      language: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
      instructions: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(4e3)),
      glossary: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(words, valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(200)),
      models: valibot__WEBPACK_IMPORTED_MODULE_2__.OH3(valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
        map: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        compose: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
      })),
      evidence: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([ "messages", "files" ]),
      exclude: valibot__WEBPACK_IMPORTED_MODULE_2__.OH3(valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
        labels: words,
        authors: words,
        types: words,
        paths: words,
        areas: words
      })),
      "breaking-labels": words,
      "security-labels": words,
      "category-labels": valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(_domain_js__WEBPACK_IMPORTED_MODULE_3__.R)),
      packages: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
        paths: words,
        "tag-prefix": valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
      })),
      "max-tokens": wholeNumber(0, 1e9),
      "time-budget": valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_2__.cGV(360)),
      pace: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(_pace_js__WEBPACK_IMPORTED_MODULE_1__.r),
      concurrency: wholeNumber(1, 64),
      "call-timeout": wholeNumber(5, 600),
      "cache-ttl": wholeNumber(1, 90),
      "cache-size": wholeNumber(1, 1e3)
    }));
    async function parseSettings(text, name) {
      const {parse} = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
      let value;
      try {
        value = parse(text) ?? {};
      } catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-config", `${name} is no valid YAML: ${(0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown)}`, "Mend the line that the message names.", thrown);
      }
      return checkSettings(value, name);
    }
    async function withPairs(settings, pairs) {
      if (pairs.length === 0) return settings;
      const merged = new Map(Object.entries(settings));
      for (const pair of pairs) {
        const [, key = "", inner, text = ""] = /^([^.=]+)(?:\.([^=]+))?=(.*)$/s.exec(pair) ?? [];
        if (key === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-input", `--set ${pair} has no key or value.`, "Write --set key=value, for example --set language=de.");
        const value = await parsePair(pair, text);
        const before = merged.get(key);
        merged.set(key, inner === void 0 ? value : {
          ...isRecord(before) ? before : {},
          [inner]: value
        });
      }
      return checkSettings(Object.fromEntries(merged), "--set");
    }
    async function parsePair(pair, text) {
      const {parse} = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
      try {
        return parse(text);
      } catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-input", `--set ${pair} is no valid YAML: ${(0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown)}`, "Write lists as [a, b], and quote what is special.", thrown);
      }
    }
    function isRecord(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function checkSettings(value, name) {
      const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(settingsSchema, value);
      if (result.success) return result.output;
      const [issue] = result.issues;
      const path = valibot__WEBPACK_IMPORTED_MODULE_2__.BuJ(issue) ?? "the whole";
      const legal = `Keys: ${Object.keys(settingsSchema.entries).join(", ")}.`;
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-config", issue.expected === "never" ? `${name}: there is no key ${path}.` : `${name}: ${path}: ${issue.message}`, issue.expected === "never" ? legal : `Expected ${issue.expected ?? "another value"}. ${legal}`);
    }
  },
  7880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => parseGateway,
      n: () => headerSecrets
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
    const INPUT = "anthropic-base-url";
    const CLOSED = [ "host", "connection", "content-length", "content-type", "transfer-encoding", "accept-encoding" ];
    function parseGateway(text) {
      const [address, ...headers] = text.split(/\r?\n/).map(line => line.trim()).filter(line => line !== "");
      if (address === void 0) return {
        baseUrl: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp.host,
        headers: {}
      };
      return {
        baseUrl: addressOf(address),
        headers: Object.fromEntries(headers.map(headerOf))
      };
    }
    function headerSecrets(text) {
      const values = text.split(/\r?\n/).slice(1).map(line => line.slice(line.indexOf(":") + 1).trim());
      return values.filter(value => value.length >= 8);
    }
    function addressOf(value) {
      const parsed = URL.canParse(value) ? new URL(value) : null;
      const loopback = parsed !== null && [ "127.0.0.1", "localhost", "[::1]" ].includes(parsed.hostname);
      const isPlain = parsed !== null && `${parsed.username}${parsed.password}` === "" && !/[?#]/.test(value);
      if (parsed === null || !isPlain || !(parsed.protocol === "https:" || parsed.protocol === "http:" && loopback)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(INPUT, "is no address that the model can be asked at", "Give an https:// address without user, password or query, for example https://gateway.example.com/anthropic.");
      return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, "");
    }
    function headerOf(line, at) {
      const [, name = "", value = ""] = /^([A-Za-z0-9-]{1,80}):\s*([\x20-\x7e]+)$/.exec(line) ?? [];
      if (name === "") throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(INPUT, `has no header in line ${at + 2}`, 'Write one "Name: value" per line behind the address.');
      if (CLOSED.includes(name.toLowerCase())) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(INPUT, `sets the header ${name}`, "Leave it out: the request sets it itself.");
      return [ name, value ];
    }
  },
  6097: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => INPUT_NAMES,
      T: () => parseInputs
    });
    var _gateway_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7880);
    var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
    const INPUT_NAMES = [ "token", "anthropic-api-key", "anthropic-base-url", "anthropic-federation", "cache-secret", "from", "to", "version", "package", "config", "release", "notes-json", "max-cost", "on-ai-failure", "on-incomplete", "dry-run" ];
    function parseInputs(raw) {
      const inputs = {
        credentials: {
          token: secret(raw, "token"),
          anthropic: anthropicCredentials(raw),
          gateway: (0, _gateway_js__WEBPACK_IMPORTED_MODULE_0__.E)(raw["anthropic-base-url"] ?? ""),
          cacheSecret: secret(raw, "cache-secret")
        },
        from: ref(raw, "from"),
        to: ref(raw, "to"),
        version: ref(raw, "version") ?? "auto",
        package: line(raw, "package"),
        configPath: line(raw, "config") ?? ".github/tidings.yml",
        release: oneOf(raw, "release", [ "draft", "publish", "none" ]),
        notesJson: line(raw, "notes-json"),
        maxCost: dollars(raw, "max-cost", 5),
        onAiFailure: oneOf(raw, "on-ai-failure", [ "fallback", "fail" ]),
        onIncomplete: oneOf(raw, "on-incomplete", [ "warn", "fail" ]),
        dryRun: oneOf(raw, "dry-run", [ "false", "plan", "full" ])
      };
      excludeEachOther(raw, inputs);
      return inputs;
    }
    function excludeEachOther(raw, inputs) {
      const given = name => (raw[name] ?? "").trim() !== "";
      if (given("anthropic-api-key") && given("anthropic-federation")) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("anthropic-api-key", 'is set together with "anthropic-federation"', "Keep one of them: a key, or the federation ids.");
      for (const name of [ "from", "to", "package" ]) if (inputs.notesJson !== null && given(name)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, 'is set together with "notes-json"', "A job that publishes from notes JSON takes the range from it: leave this input out.");
      if (inputs.notesJson !== null && inputs.release === "none") throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("release", 'is "none" together with "notes-json"', 'There would be nothing to do: use "draft" or "publish".');
    }
    function line(raw, name) {
      const value = (raw[name] ?? "").trim();
      if (/[\r\n]/.test(value)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, "has more than one line", "Give one line without line breaks.");
      return value === "" ? null : value;
    }
    function secret(raw, name) {
      const value = raw[name] ?? "";
      if (/[\s\p{Cc}]/u.test(value.replace(/^ +| +$/g, ""))) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, "has a line break or white space in it", "Store the secret again without a line break at its end, and pass it alone.");
      return value.trim() === "" ? null : value.trim();
    }
    function ref(raw, name) {
      const value = line(raw, name);
      if (value !== null && (/^-|[\s~^:?*[\\\p{Cc}]|\.\.|@\{/u.test(value) || value.length > 255)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, `is "${value.slice(0, 80)}", which is no tag, branch or commit`, "Give the name of a tag or branch, or a commit hash.");
      return value;
    }
    function oneOf(raw, name, legal) {
      const value = line(raw, name);
      if (value === null) return legal[0];
      const found = legal.find(one => one === value);
      if (found === void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, `is "${value.slice(0, 80)}"`, `Legal values: ${legal.join(", ")}.`);
      return found;
    }
    function dollars(raw, name, fallback) {
      const value = line(raw, name);
      if (value === null) return fallback;
      if (!/^\d{1,6}(\.\d{1,6})?$/.test(value)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)(name, `is "${value.slice(0, 80)}"`, "Give dollars as a plain number, for example 2.50. With 0 nothing is asked.");
      return Number(value);
    }
    const FEDERATION_IDS = [ "rule-id", "organization-id", "service-account-id", "workspace-id" ];
    function anthropicCredentials(raw) {
      const key = secret(raw, "anthropic-api-key");
      if (key !== null) return {
        kind: "key",
        key
      };
      const text = (raw["anthropic-federation"] ?? "").trim();
      if (text === "") return null;
      const entries = text.split("\n").filter(entry => entry.trim() !== "");
      const ids = new Map(entries.map(federationId));
      const ruleId = ids.get("rule-id");
      const organizationId = ids.get("organization-id");
      if (ruleId === void 0 || organizationId === void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("anthropic-federation", "lacks an id", "It needs the lines rule-id=... and organization-id=...");
      return {
        kind: "federation",
        ruleId,
        organizationId,
        serviceAccountId: ids.get("service-account-id") ?? null,
        workspaceId: ids.get("workspace-id") ?? null
      };
    }
    function federationId(entry) {
      const [name = "", ...rest] = entry.split("=").map(part => part.trim());
      const value = rest.join("=");
      if (!FEDERATION_IDS.some(known => known === name) || !/^[\w-]+$/.test(value)) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("anthropic-federation", `has the line "${entry.trim().slice(0, 80)}"`, `Give one name=value per line. Names: ${FEDERATION_IDS.join(", ")}.`);
      return [ name, value ];
    }
  },
  5458: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => makeConfig
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
    const BUILT_IN_AUDIENCES = {
      technical: "They run the software or build on it. They want to know what they can use, what behaves differently, what it touches and what they must do.",
      business: "They decide about the software or tell customers about it, and do not read code. They want to know what it means for people and risk, in plain words without names from code."
    };
    const DEFAULT_RULES = {
      exclude: {
        labels: [ "skip-changelog", "skip-release-notes", "ignore-for-release", "no-release-notes", "skip-notes", "release-note-none" ],
        authors: [],
        types: [],
        paths: [],
        areas: []
      },
      breakingLabels: [ "breaking", "breaking-change", "breaking change", "kind/breaking", "semver-major", "semver: major", "type: breaking" ],
      securityLabels: [ "security", "kind/security", "type: security", "vulnerability" ],
      categoryLabels: {}
    };
    function makeConfig(inputs, settings, audiences = null) {
      return {
        from: inputs.from,
        to: inputs.to,
        version: inputs.version,
        release: inputs.release,
        onAiFailure: inputs.onAiFailure,
        onIncomplete: inputs.onIncomplete,
        dryRun: inputs.dryRun,
        budget: {
          cost: inputs.maxCost,
          tokens: settings["max-tokens"] ?? 2e7,
          minutes: settings["time-budget"] ?? 10
        },
        models: {
          ..._limits_js__WEBPACK_IMPORTED_MODULE_0__.$b,
          ...definedModels(settings)
        },
        audiences: audiencesOf(settings, audiences),
        language: settings.language ?? "en",
        instructions: settings.instructions ?? "",
        glossary: settings.glossary ?? [],
        evidence: settings.evidence ?? "messages",
        rules: rulesOf(settings),
        package: packageOf(inputs.package, settings),
        store: {
          ttlDays: settings["cache-ttl"] ?? 7,
          maxBytes: (settings["cache-size"] ?? 32) * 1024 * 1024
        },
        pace: settings.pace ?? "auto",
        concurrency: settings.concurrency ?? 64,
        callTimeout: settings["call-timeout"] ?? 120
      };
    }
    function definedModels(settings) {
      const {map, compose} = settings.models ?? {};
      return {
        ...map === void 0 ? {} : {
          map
        },
        ...compose === void 0 ? {} : {
          compose
        }
      };
    }
    function audiencesOf(settings, names) {
      const listed = settings.audiences ?? [ "technical" ];
      const own = listed.filter(one => typeof one !== "string");
      const all = (names ?? listed).map(one => typeof one === "string" ? audienceNamed(one, own) : one);
      const twice = all.find(({name}, at) => all.findIndex(other => other.name === name) !== at);
      if (twice !== void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("audiences", `names "${twice.name}" twice`, "Name each audience once.");
      return all;
    }
    function audienceNamed(name, own) {
      const builtIn = Object.hasOwn(BUILT_IN_AUDIENCES, name) ? BUILT_IN_AUDIENCES[name] : void 0;
      const instruction = own.find(audience => audience.name === name)?.instruction ?? builtIn;
      if (instruction !== void 0) return {
        name,
        instruction
      };
      const known = [ ...Object.keys(BUILT_IN_AUDIENCES), ...own.map(audience => audience.name) ];
      throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("audiences", `names "${name}"`, `Known: ${known.join(", ")}. Others need a name and an instruction in the config file.`);
    }
    function rulesOf(settings) {
      const {labels, authors, types, paths, areas} = settings.exclude ?? {};
      const defaults = DEFAULT_RULES.exclude;
      return {
        exclude: {
          labels: labels ?? defaults.labels,
          authors: authors ?? defaults.authors,
          types: types ?? defaults.types,
          paths: paths ?? defaults.paths,
          areas: areas ?? defaults.areas
        },
        breakingLabels: settings["breaking-labels"] ?? DEFAULT_RULES.breakingLabels,
        securityLabels: settings["security-labels"] ?? DEFAULT_RULES.securityLabels,
        categoryLabels: settings["category-labels"] ?? DEFAULT_RULES.categoryLabels
      };
    }
    function packageOf(name, settings) {
      if (name === null) return null;
      const packages = settings.packages ?? {};
      const found = Object.hasOwn(packages, name) ? packages[name] : void 0;
      if (found === void 0) {
        const known = Object.keys(packages);
        throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.M)("package", `names "${name}"`, known.length === 0 ? 'The config file has no "packages".' : `Packages of the config file: ${known.join(", ")}.`);
      }
      return {
        name,
        paths: found.paths,
        tagPrefix: found["tag-prefix"]
      };
    }
  },
  4403: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => PACES,
      r: () => PACE_NAMES
    });
    const PACE_NAMES = [ "auto", "safe", "normal", "fast" ];
    const PACES = {
      auto: {
        spacing: 0,
        tries: 8
      },
      safe: {
        spacing: 2e3,
        tries: 3
      },
      normal: {
        spacing: 1e3,
        tries: 2
      },
      fast: {
        spacing: 500,
        tries: 2
      }
    };
  },
  7109: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => bad
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    function bad(name, what, hint) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-input", `Input "${name}" ${what}.`, hint);
    }
  },
  9963: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => CATEGORIES
    });
    const CATEGORIES = [ "new", "improved", "fixed", "performance", "security", "deprecated", "documentation", "internal", "dependencies" ];
  },
  452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $s: () => TidingsError,
      Zw: () => problemOf,
      bD: () => messageOf
    });
    class TidingsError extends Error {
      code;
      hint;
      constructor(code, message, hint, cause) {
        super(message, cause === void 0 ? void 0 : {
          cause
        });
        this.name = "TidingsError";
        this.code = code;
        this.hint = hint;
      }
    }
    function messageOf(thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
    function problemOf(thrown) {
      return {
        message: messageOf(thrown),
        hint: thrown instanceof TidingsError ? thrown.hint : ""
      };
    }
  },
  8207: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $b: () => DEFAULT_MODELS,
      L6: () => MODELS,
      U0: () => GITHUB,
      Vp: () => ANTHROPIC,
      Xd: () => ACTIONS_CACHE,
      wd: () => OUTPUT_BYTES
    });
    const GITHUB = {
      pageSize: 100,
      pullsPerQuery: 50,
      concurrency: 16,
      releaseBody: 125e3,
      commentBody: 65536,
      summaryBytes: 1048576
    };
    const OUTPUT_BYTES = 12e4;
    const MODELS = {
      "claude-haiku-5-5": {
        price: {
          input: .1,
          output: .5,
          cacheRead: .01,
          cacheWrite: .125
        },
        cliff: {
          above: 1e5,
          price: {
            input: .5,
            output: 2.5,
            cacheRead: .05,
            cacheWrite: .625
          }
        }
      },
      "claude-sonnet-5-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .1,
          cacheWrite: 2.5
        }
      },
      "claude-opus-5-5": {
        price: {
          input: 4,
          output: 20,
          cacheRead: .2,
          cacheWrite: 5
        }
      },
      "claude-fable-5-1": {
        price: {
          input: 10,
          output: 50,
          cacheRead: .25,
          cacheWrite: 12.5
        }
      },
      "claude-opus-5": {
        price: {
          input: 5,
          output: 25,
          cacheRead: .5,
          cacheWrite: 6.25
        }
      },
      "claude-sonnet-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .2,
          cacheWrite: 2.5
        }
      },
      "claude-haiku-4-5": {
        price: {
          input: 1,
          output: 5,
          cacheRead: .1,
          cacheWrite: 1.25
        }
      }
    };
    const DEFAULT_MODELS = {
      map: "claude-haiku-5-5",
      compose: "claude-sonnet-5-5"
    };
    const ANTHROPIC = {
      host: "https://api.anthropic.com",
      requestsPerMinute: 1e3,
      inputTokensPerMinute: 2e6,
      outputTokensPerMinute: 4e5,
      charactersPerToken: 3,
      requestBytes: 32 * 1024 * 1024
    };
    const ACTIONS_CACHE = {
      keyLength: 512,
      callMs: 1e4
    };
  },
  819: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E9: () => dollars,
      U9: () => count,
      fM: () => lastLine,
      ix: () => megabytes
    });
    function count(number, one, many = `${one}s`) {
      return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
    }
    function dollars(sum) {
      return `$${sum === 0 ? "0" : sum < .1 ? sum.toFixed(4) : sum.toFixed(2)}`;
    }
    function megabytes(bytes) {
      return `${Math.round(bytes / 1024 / 1024)} MB`;
    }
    function lastLine(changes, counted, ledger, mode) {
      const accounted = ledger.filter(row => row.state !== "failed").length;
      return `${count(changes, "change")}, ${accounted} of ${count(counted, "commit")} accounted for, ${mode}`;
    }
  },
  7174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => harmlessLine
    });
    function harmlessLine(text) {
      return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/##(?=\[)/g, "# #").replace(/^(\s*):(?=:)/, "$1: ");
    }
  },
  5419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OH: () => writtenLine,
      Xv: () => configLine,
      Xw: () => readLine,
      d8: () => rangeName,
      ye: () => rangeLine
    });
    var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
    function rangeLine(range) {
      return `${rangeName(range)}: ${range.reason}`;
    }
    function rangeName(range) {
      return `${short(range.from ?? "(start)")}..${short(range.to)}`;
    }
    function short(name) {
      return /^[0-9a-f]{40}$/.test(name) ? name.slice(0, 7) : name;
    }
    function configLine(source, models, host, mostDollars) {
      if (host === null) return `${source}; no model, the deterministic writer`;
      return `${source}; asks ${models.map} and ${models.compose} at ${host}, at most ${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(mostDollars)}`;
    }
    function readLine(source, read, counted, changes, folded) {
      const from = source === "git" ? "from the clone" : "from GitHub";
      const proof = read === counted ? "" : ` (${counted - read} of ${counted} MISSING)`;
      const pulls = changes.filter(change => change.pull !== null).length;
      const parts = [ `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(read, "commit")}${proof} ${from}`, `${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(changes.length, "change")}, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(pulls, "pull request")}`, ...folded.dependencies.length > 0 ? [ (0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(folded.dependencies.length, "dependency", "dependencies") ] : [], ...folded.asides.length > 0 ? [ `${folded.asides.length} without a line of their own` ] : [] ];
      return parts.join("; ");
    }
    function writtenLine(lines, mode, standIns, findings, figures) {
      const why = [ ...standIns ].map(([code, texts]) => `${code}: ${texts}`).join(", ");
      const parts = [ `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(lines, "line")}, ${mode}${why === "" ? "" : ` (${why})`}` ];
      if (figures.calls > 0 || figures.hits > 0) parts.push(`${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(figures.calls, "call")}, ${figures.hits} remembered, ${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(figures.cost)}`);
      if (findings > 0) parts.push(`${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(findings, "text")} did not hold against the evidence`);
      return parts.join("; ");
    }
  }
};