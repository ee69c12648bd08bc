import { modules as shared0 } from './shared.23131.js';

export const ids = [9039];

export const modules = {
  ...shared0,
  53152: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $6: () => calendarDay,
      Ec: () => today,
      ml: () => systemClock
    });
    const systemClock = {
      now: Date.now,
      elapsed: () => process.uptime() * 1e3,
      peakMemory: () => process.resourceUsage().maxRSS * 1024
    };
    function calendarDay() {
      return (new Date).toISOString().slice(0, 10);
    }
    function today() {
      return Math.floor(Date.now() / 864e5);
    }
  },
  80362: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => gitFragments
    });
    var _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36039);
    var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48390);
    var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37829);
    const FILE_BYTES = 64 * 1024;
    const TOKEN_BYTES = 8 * 1024;
    const AT_ONCE = 200;
    const RAW = /^\n?:\d{6} (\d{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) ([AMDT])/;
    function gitFragments(dir, options = {}) {
      const place = {
        dir,
        signal: options.signal ?? null
      };
      return {
        async folders(base, head) {
          const trees = base === null ? [ head ] : [ head, base ];
          const [changed, ...listed] = await Promise.all([ eventsOf(place, _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.Zp, base, head), ...trees.map(tree => namesIn(place, tree)) ]);
          return (0, _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.kl)([ ...new Set([ ...changed.map(({path}) => path), ...listed.flat() ]) ]);
        },
        async read(folders, {base, head}) {
          if (folders.length === 0) return {
            fragments: [],
            unread: 0
          };
          const [events, there] = await Promise.all([ eventsOf(place, folders, base, head), base === null ? [] : namesIn(place, base) ]);
          const lives = (0, _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.D7)(events, new Set(there));
          const texts = await textsOf(place, lives);
          const fragments = lives.flatMap(life => asFragment(life, texts));
          return {
            fragments,
            unread: lives.length - fragments.length
          };
        }
      };
    }
    function asFragment({path, blob, addedBy, removedBy}, texts) {
      const text = texts.get(blob);
      return text === void 0 ? [] : [ {
        path,
        text,
        addedBy,
        removedBy
      } ];
    }
    async function namesIn(place, tree) {
      const {code, output} = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.EO)(place, [ "ls-tree", "-z", "--name-only", "--full-tree", tree, "--", ..._changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.Zp.map(one => `${one}/`) ]);
      return code === 0 ? output.toString("utf8").split("\0").filter(Boolean) : [];
    }
    async function eventsOf(place, folders, base, head) {
      const range = base === null ? head : `${base}..${head}`;
      const args = [ "log", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-relative", "--no-ext-diff", "--no-color", "--no-decorate" ];
      const walk = [ "--no-notes", "--topo-order", "--reverse", "--full-history", "--no-merges", "--format=%H", "--end-of-options", range ];
      const output = (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.dP)(place, [ ...args, ...walk, "--", ...folders.map(folder => `:(top,literal)${folder}`) ]);
      const splitter = new _tokens_js__WEBPACK_IMPORTED_MODULE_2__.d(TOKEN_BYTES);
      const reader = new EventReader;
      for await (const chunk of output) for (const token of splitter.push(chunk)) reader.take(token.toString("utf8"));
      for (const token of splitter.end()) reader.take(token.toString("utf8"));
      return reader.events;
    }
    class EventReader {
      events=[];
      #commit="";
      #entry=null;
      take(token) {
        if (this.#entry !== null) {
          const [, mode = "", blob = "", state] = this.#entry;
          this.#entry = null;
          const isFile = mode === "100644" || mode === "100755";
          if ((0, _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.zv)(token) && (isFile || state === "D")) this.events.push({
            commit: this.#commit,
            path: token,
            blob: state === "D" ? "" : blob
          });
          return;
        }
        this.#entry = RAW.exec(token);
        if (this.#entry === null && /^\n?[0-9a-f]{40,64}\n?$/.test(token)) this.#commit = token.trim();
      }
    }
    async function textsOf(place, lives) {
      const blobs = [ ...new Set(lives.map(({blob}) => blob)) ];
      if (blobs.length === 0) return new Map;
      const checked = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.q_)(place, [ "cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)" ], `${blobs.join("\n")}\n`);
      const small = checked.split("\n").flatMap(line => {
        const [name = "", type, size] = line.split(" ");
        return type === "blob" && Number(size) <= FILE_BYTES ? [ name ] : [];
      });
      const texts = new Map;
      for (let at = 0; at < small.length; at += AT_ONCE) {
        const {output} = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.EO)(place, [ "cat-file", "--batch" ], `${small.slice(at, at + AT_ONCE).join("\n")}\n`);
        for (const [name, text] of objectsIn(output)) texts.set(name, text);
      }
      return texts;
    }
    function objectsIn(output) {
      const found = [];
      for (let at = 0; at < output.length; ) {
        const end = output.indexOf("\n", at);
        if (end < 0) break;
        const [name = "", type, size = ""] = output.subarray(at, end).toString("utf8").split(" ");
        at = end + 1;
        if (type !== "blob") continue;
        found.push([ name, output.subarray(at, at + Number(size)).toString("utf8") ]);
        at += Number(size) + 1;
      }
      return found;
    }
  },
  99925: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => openGitHistory
    });
    var errors = __webpack_require__(452);
    var logins = __webpack_require__(65341);
    var parse_log = __webpack_require__(66755);
    var process = __webpack_require__(48390);
    const CAT_FILE = [ "cat-file", "--batch-check=%(objecttype) %(objectname)" ];
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
      if (ref.includes("@{")) return ofReflog(place, ref);
      const names = ref === "HEAD" || ref.startsWith("refs/") ? [ ref ] : [ `refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`, ref ];
      const found = await commitsOf(place, names);
      return found.find(sha => sha !== null) ?? null;
    }
    async function ofReflog(place, ref) {
      const {output} = await (0, process.EO)(place, CAT_FILE, `${ref}^{commit}\n`);
      return shaOf(output.toString("utf8").trimEnd());
    }
    function isPlain(ref) {
      return !/^[-:\s]|\p{Cc}|\s$|^$/u.test(ref) && !/^[0-9a-f]{1,3}$/.test(ref);
    }
    async function commitsOf(place, names) {
      if (names.length === 0) return [];
      const input = names.map(name => `${name}^{commit}\n`).join("");
      return (await (0, process.q_)(place, CAT_FILE, input)).split("\n").map(shaOf);
    }
    function shaOf(line) {
      return /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? null;
    }
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    async function shallowBoundary(place) {
      const [shallow, path] = (await (0, process.q_)(place, [ "rev-parse", "--is-shallow-repository", "--git-path", "shallow" ])).split("\n");
      if (shallow !== "true" || path === void 0) return null;
      const text = await (0, promises_.readFile)((0, external_node_path_.resolve)(place.dir, path), "utf8");
      return new Set(text.split("\n").filter(line => line !== ""));
    }
    function tooShallow(missing) {
      return new errors.$s("shallow-clone", `This clone is shallow: ${missing}`, "Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow --tags`.");
    }
    var tokens = __webpack_require__(37829);
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
      async committedAt(shas) {
        if (shas.length === 0) return new Map;
        const input = shas.map(sha => `${known(sha)}\n`).join("");
        const text = await (0, process.q_)(this.#place, [ "log", "--no-walk", "--ignore-missing", "--format=%H %ct", "--stdin" ], input);
        const pairs = text.split("\n").map(line => line.split(" "));
        return new Map(pairs.flatMap(([sha = "", seconds = ""]) => sha === "" ? [] : [ [ sha, Number(seconds) ] ]));
      }
      async relation(base, head) {
        const both = `${known(base)}...${known(head)}`;
        const [counts] = await Promise.all([ (0, process.q_)(this.#place, [ "rev-list", "--left-right", "--count", "--end-of-options", both, "--" ]), this.#refuseCut(both) ]);
        const [behind, ahead] = counts.split("\t").map(Number);
        return {
          ahead: ahead ?? 0,
          behind: behind ?? 0,
          base: behind === 0 ? base : await this.#mergeBase(base, head)
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
      async sharedPatches(side, head) {
        const both = `${known(side)}...${known(head)}`;
        const args = [ "rev-list", "--cherry-mark", "--no-merges", "--full-history", "--end-of-options", both, "--", ":/" ];
        const lines = (await (0, process.q_)(this.#place, args)).split("\n");
        return new Set(lines.filter(line => line.startsWith("=")).map(line => line.slice(1)));
      }
      async authorsBefore(base) {
        if (base === null) return new Set;
        if (this.#boundary !== null) return null;
        const format = `--format=%aN%n%aE%n%ae`;
        const args = [ "log", "-z", "--encoding=UTF-8", "--no-decorate", `--max-count=${AUTHOR_COMMITS + 1}`, format, "--end-of-options", known(base), "--" ];
        const people = new Set;
        const seen = new Set;
        const splitter = new tokens.d(AUTHOR_BYTES);
        let commits = 0;
        for await (const chunk of (0, process.dP)(this.#place, args)) for (const token of splitter.push(chunk)) {
          commits += 1;
          const text = token.toString("utf8");
          if (seen.has(text)) continue;
          seen.add(text);
          for (const name of namesOf(text)) people.add(name);
        }
        return commits > AUTHOR_COMMITS || commits === 1 ? null : people;
      }
      async #log(range, files) {
        const diff = files ? [ "--raw", "--no-renames", "--no-relative", "--no-ext-diff", "--ignore-submodules=none" ] : [ "--no-patch" ];
        const args = [ "log", "-z", "--encoding=UTF-8", "--no-color", "--no-decorate", "--no-notes", ...diff, `--format=${parse_log.N}` ];
        const commits = [];
        for await (const commit of (0, parse_log.g)((0, process.dP)(this.#place, [ ...args, "--end-of-options", range, "--" ]), {
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
      const login = (0, logins.f)(mapped) ?? (0, logins.f)(own);
      return [ name, ...login === null ? [] : [ login ] ].map(text => text.toLowerCase());
    }
    function known(sha) {
      if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha;
      throw new errors.$s("unknown-ref", `Not the full name of a commit: ${JSON.stringify(sha)}`, "Resolve the name first.");
    }
  },
  65341: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => loginOfEmail
    });
    const NOREPLY = /^(?:\d+\+)?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?)@users\.noreply\.[a-z\d.-]+$/i;
    function loginOfEmail(email) {
      return NOREPLY.exec(email)?.[1] ?? null;
    }
  },
  66755: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => LOG_FORMAT,
      g: () => parseLog
    });
    var _logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65341);
    var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37829);
    const LOG_FORMAT = "%H%n%P%n%ct%n%aN%n%aE%n%ae%n%B";
    const COMMIT_BYTES = 1024 * 1024;
    const HEADER_LINES = 6;
    const LINE_BREAK = 10;
    const COLON = 58;
    async function* parseLog(chunks, options) {
      const splitter = new _tokens_js__WEBPACK_IMPORTED_MODULE_0__.d(COMMIT_BYTES);
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
        const commits = [];
        for (const token of tokens) {
          const commit = this.#take(token);
          if (commit !== null) commits.push(commit);
        }
        return commits;
      }
      end() {
        const last = this.#close();
        return last === null ? [] : [ last ];
      }
      #take(token) {
        if (this.#pathFollows) {
          this.#paths.push(token.toString("utf8"));
          this.#pathFollows = false;
          return null;
        }
        if (isRawEntry(token)) {
          this.#pathFollows = true;
          return null;
        }
        const done = this.#close();
        this.#open = commitOf(token.toString("utf8"));
        return done;
      }
      #close() {
        if (this.#open === null) return null;
        const commit = this.#options.files ? {
          ...this.#open,
          files: this.#paths
        } : this.#open;
        this.#open = null;
        this.#paths = [];
        return commit;
      }
    }
    function isRawEntry(token) {
      return token[token[0] === LINE_BREAK ? 1 : 0] === COLON;
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
          login: (0, _logins_js__WEBPACK_IMPORTED_MODULE_1__.f)(mapped) ?? (0, _logins_js__WEBPACK_IMPORTED_MODULE_1__.f)(own)
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
  },
  48024: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => gitDiffs
    });
    var parse_log = __webpack_require__(66755);
    var patches = __webpack_require__(23131);
    var tokens = __webpack_require__(37829);
    const PATCH_FORMAT = "commit %H";
    const LINE_BYTES = 1e3;
    const FILE_BYTES = 256 * 1024;
    const COMMIT = /^commit ([0-9a-f]{40,64})$/;
    const FILE = "diff --git ";
    const HUNK_BYTES = new Set([ 32, 43, 45, 64, 92 ]);
    async function* parsePatches(chunks, last = null) {
      const reader = new PatchReader;
      const splitter = new tokens.g(LINE_BYTES);
      for await (const chunk of chunks) {
        yield* reader.read(splitter.push(chunk));
        if (reader.hasEnoughOf(last)) break;
      }
      yield* reader.read(splitter.end());
      yield* reader.end();
    }
    class PatchReader {
      #sha=null;
      #selection=new patches.vn;
      #file=null;
      read(lines) {
        return lines.flatMap(line => this.#take(line));
      }
      hasEnoughOf(sha) {
        return sha !== null && this.#sha === sha && this.#selection.full;
      }
      end() {
        this.#closeFile();
        if (this.#sha === null) return [];
        const done = {
          sha: this.#sha,
          files: this.#selection.files
        };
        this.#sha = null;
        this.#selection = new patches.vn;
        return [ done ];
      }
      #take(line) {
        const file = this.#file;
        if (HUNK_BYTES.has(line[0] ?? 0) && file?.lines !== null) {
          if (file?.lines !== void 0) keep(file, file.lines, line);
          return [];
        }
        const text = line.toString("utf8");
        const sha = COMMIT.exec(text)?.[1];
        if (sha !== void 0) {
          const done = this.end();
          this.#sha = sha;
          return done;
        }
        if (text.startsWith(FILE)) {
          this.#closeFile();
          if (!this.#selection.full) this.#file = newFile();
        } else if (file !== null && file.lines === null) this.#takeHeader(file, text, line);
        return [];
      }
      #takeHeader(file, text, line) {
        if (!text.startsWith("@@ ")) {
          readHeader(file, text);
          return;
        }
        file.lines = [];
        file.room = file.binary ? 0 : this.#selection.room(file.path);
        keep(file, file.lines, line);
      }
      #closeFile() {
        const file = this.#file;
        this.#file = null;
        if (file === null || file.path === "" || file.binary) return;
        this.#selection.add({
          path: file.path,
          was: file.was,
          state: file.state,
          text: (file.lines ?? []).join("\n")
        });
      }
    }
    function newFile() {
      return {
        path: "",
        was: null,
        state: "changed",
        binary: false,
        lines: null,
        room: 0,
        bytes: FILE_BYTES
      };
    }
    function keep(file, lines, line) {
      file.bytes -= line.length + 1;
      if (file.room <= 0 || file.bytes < 0) return;
      const text = line.toString("utf8");
      file.room -= text.length + 1;
      lines.push(text);
    }
    function readHeader(file, line) {
      if (line.startsWith("new file mode ")) file.state = "added"; else if (line.startsWith("deleted file mode ")) file.state = "removed"; else if (line.startsWith("rename from ")) file.was = unquoted(line.slice(12)); else if (line.startsWith("rename to ")) file.path = unquoted(line.slice(10)); else if (line.startsWith("--- ") || line.startsWith("+++ ")) file.path = pathIn(line.slice(4)) ?? file.path; else if (line.startsWith("Binary files ") || line === "GIT binary patch") file.binary = true;
    }
    function pathIn(text) {
      const path = unquoted(text.replace(/\t$/, ""));
      return path === "/dev/null" ? null : path.slice(2);
    }
    const ESCAPES = {
      a: "",
      b: "\b",
      t: "\t",
      n: "\n",
      v: "\v",
      f: "\f",
      r: "\r",
      '"': '"',
      "\\": "\\"
    };
    function unquoted(text) {
      if (!/^".*"$/.test(text)) return text;
      const bytes = Buffer.from(text.slice(1, -1)).toString("latin1");
      const plain = bytes.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal, letter) => octal === void 0 ? ESCAPES[letter ?? ""] ?? "" : String.fromCharCode(Number.parseInt(octal, 8)));
      return Buffer.from(plain, "latin1").toString("utf8");
    }
    var process = __webpack_require__(48390);
    const THESE = [ "--no-walk=unsorted", "--stdin", "-m", "--first-parent", "--encoding=UTF-8", "--no-color", "--no-decorate", "--no-notes" ];
    const PLAIN_DIFF = [ "--no-relative", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "-O/dev/null" ];
    const RENAMES = [ "--find-renames", "-l200" ];
    const AS_THE_FORGE = [ "--unified=3", "--inter-hunk-context=0", "--diff-algorithm=myers", "--indent-heuristic", "--src-prefix=a/", "--dst-prefix=b/" ];
    function gitDiffs(dir, options = {}) {
      const place = {
        dir,
        signal: options.signal ?? null
      };
      return {
        async paths(shas) {
          const found = new Map;
          const asked = full(shas);
          if (asked.length === 0) return found;
          const args = [ "log", ...THESE, "-z", "--raw", "--no-renames", ...PLAIN_DIFF, `--format=${parse_log.N}` ];
          const output = (0, process.dP)(place, args, `${asked.join("\n")}\n`);
          for await (const {sha, files} of (0, parse_log.g)(output, {
            files: true
          })) found.set(sha, files ?? []);
          return found;
        },
        async attributes(sha) {
          const [asked] = full([ sha ]);
          if (asked === void 0) return "";
          const {code, output} = await (0, process.EO)(place, [ "cat-file", "blob", `${asked}:.gitattributes` ]);
          return code === 0 ? output.toString("utf8") : "";
        },
        async patches(shas, take) {
          const asked = full(shas);
          if (asked.length === 0) return;
          const args = [ "-c", "diff.suppressBlankEmpty=false", "log", ...THESE, "-p", ...AS_THE_FORGE, ...RENAMES, ...PLAIN_DIFF ];
          const output = (0, process.dP)(place, [ ...args, `--format=${PATCH_FORMAT}` ], `${asked.join("\n")}\n`);
          for await (const {sha, files} of parsePatches(output, asked.at(-1))) take(sha, files);
        }
      };
    }
    function full(shas) {
      return [ ...new Set(shas) ].filter(sha => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha));
    }
  },
  48390: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EO: () => runGit,
      V2: () => failure,
      dP: () => gitStream,
      q_: () => gitText
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
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
    async function* gitStream(place, args, input = "") {
      const child = start(place, args);
      const ended = endOf(child, place, args);
      ended.catch(() => {});
      child.stdin.end(input);
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
  37829: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => NulSplitter,
      g: () => LineSplitter
    });
    const NUL = 0;
    const LINE_END = 10;
    class Splitter {
      #separator;
      #limit;
      #parts=[];
      #held=0;
      constructor(separator, limit) {
        this.#separator = separator;
        this.#limit = limit;
      }
      push(chunk) {
        const tokens = [];
        let start = 0;
        for (let end = chunk.indexOf(this.#separator); end !== -1; end = chunk.indexOf(this.#separator, start)) {
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
        const [only] = this.#parts;
        const whole = this.#parts.length === 1 && only !== void 0;
        const token = whole ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(this.#parts, this.#held);
        this.#parts = [];
        this.#held = 0;
        return token;
      }
    }
    class NulSplitter extends Splitter {
      constructor(limit) {
        super(NUL, limit);
      }
    }
    class LineSplitter extends Splitter {
      constructor(limit) {
        super(LINE_END, limit);
      }
    }
  },
  70588: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  38674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => OTHERS,
      C: () => THOROUGHNESS
    });
    const THOROUGHNESS = [ "facts", "strict" ];
    const OTHERS = [ "none", "fold", "attach" ];
  },
  25062: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P$: () => parseSettings,
      Sx: () => withPairs
    });
    var dist = __webpack_require__(77934);
    var domain = __webpack_require__(79963);
    var errors = __webpack_require__(452);
    var config = __webpack_require__(38674);
    var pace = __webpack_require__(64403);
    function keysAt(schema, path) {
      const [step, ...rest] = path;
      const found = insides(schema).map(inside => {
        const {entries, item, value} = inside;
        if (step === void 0) return isRecord(entries) ? Object.keys(entries) : [];
        return keysAt(isRecord(entries) ? own(entries, String(step)) : item ?? value, rest);
      });
      return found.find(keys => keys.length > 0) ?? [];
    }
    function stepsOf(schema, dotted) {
      const known = insides(schema).find(({entries, value}) => isRecord(entries) || value !== void 0);
      if (known === void 0) return [ dotted ];
      const {entries, value} = known;
      if (!isRecord(entries)) return memberSteps(value, dotted);
      const at = dotted.indexOf(".");
      if (at < 0) return [ dotted ];
      const [key, rest] = [ dotted.slice(0, at), dotted.slice(at + 1) ];
      return [ key, ...stepsOf(own(entries, key), rest) ];
    }
    function memberSteps(member, dotted) {
      const at = dotted.lastIndexOf(".");
      const inside = dotted.slice(at + 1);
      return at > 0 && keysAt(member, []).includes(inside) ? [ dotted.slice(0, at), inside ] : [ dotted ];
    }
    function insides(schema) {
      if (!isRecord(schema)) return [];
      const {wrapped, options} = schema;
      if (wrapped !== void 0) return insides(wrapped);
      return schema.type === "union" && Array.isArray(options) ? options.flatMap(insides) : [ schema ];
    }
    function own(entries, key) {
      return Object.hasOwn(entries, key) ? entries[key] : void 0;
    }
    function isRecord(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function refusalOf(issue, schema, name) {
      const {issue: inner, path} = innermost(issue, stepsTo(issue));
      const where = path.length === 0 ? "the whole" : path.join(".");
      const above = keysAt(schema, path.slice(0, -1));
      const keys = above.length === 0 ? "Take it out." : `Keys there: ${above.join(", ")}.`;
      if (inner.expected === "never") return refused(`${name}: there is no key ${where}.`, keys);
      if (isMissing(inner)) return refused(`${name}: ${where} is missing.`, keys);
      if (inner.type === "regex") return refused(`${name}: ${where}: ${inner.received} does not do.`, inner.message);
      if (isRecord(inner.input) && inner.expected === "string") return refused(`${name}: ${where} is a map, not a text.`, "Put a text that begins with a brace into quotes: '{{version}}'.");
      const here = keysAt(schema, path);
      const expected = `Expected ${inner.expected ?? "another value"}.`;
      return refused(`${name}: ${where}: ${inner.message}`, here.length === 0 ? expected : `${expected} Keys there: ${here.join(", ")}.`);
    }
    function innermost(issue, path) {
      const inside = (issue.issues ?? []).filter(one => one.path !== void 0);
      const nearest = inside.find(({expected}) => expected === "never") ?? inside[0];
      return nearest === void 0 ? {
        issue,
        path
      } : innermost(nearest, [ ...path, ...stepsTo(nearest) ]);
    }
    function stepsTo({path}) {
      return (path ?? []).map(({key}) => String(key));
    }
    function isMissing({type, expected, received}) {
      return type === "strict_object" && received === "undefined" && expected !== "Object";
    }
    function refused(message, hint) {
      return new errors.$s("bad-config", message, hint);
    }
    var yaml = __webpack_require__(98099);
    const word = dist.FsL(dist.YjP(), dist.BpQ(1), dist.Ru6(200));
    const words = dist.YOg(word);
    const SOMETHING = "Write something, or take the key out.";
    const TAG = "Write the tag of a language, such as de, pt-BR or zh.";
    const NAME = "Write a name in small letters, digits and hyphens, such as support.";
    const EMOJI = "Write an emoji, such as ✨, or '' for none.";
    const TAG_NAME = "Write the tag with {version} in it, such as 'v{version}'.";
    const avoided = dist.rej({
      avoid: dist.FsL(word, dist.yGV(/\S/, SOMETHING)),
      use: dist.lqM(word)
    });
    const audience = dist.KCZ([ dist.FsL(dist.YjP(), dist.BpQ(1)), dist.rej({
      name: dist.FsL(dist.YjP(), dist.yGV(/^[a-z][a-z0-9-]{0,39}$/, NAME)),
      instruction: dist.FsL(dist.YjP(), dist.BpQ(1), dist.Ru6(2e3))
    }) ]);
    const picking = dist.OH3(dist.rej({
      labels: words,
      types: words,
      areas: words,
      paths: words
    }));
    const marks = dist.OH3(dist.rej({
      labels: words,
      authors: words,
      types: words,
      paths: words,
      areas: words
    }));
    const title = dist.FsL(dist.YjP(), dist.yGV(/\S/, SOMETHING), dist.Ru6(200));
    const category = dist.rej({
      title,
      ...picking.entries,
      exclude: dist.lqM(marks),
      collapse: dist.lqM(dist.zMY())
    });
    const listed = dist.OH3(dist.rej({
      paths: words,
      "exclude-paths": words,
      areas: words,
      "exclude-areas": words
    }));
    const product = dist.rej({
      ...listed.entries,
      "tag-prefix": dist.YjP()
    });
    const dollars = dist.FsL(dist.aig(), dist.Wwf(0), dist.cGV(1e4));
    const price = dist.rej({
      input: dollars,
      output: dollars,
      "cache-read": dist.lqM(dollars),
      "cache-write": dist.lqM(dollars)
    });
    const language = dist.FsL(dist.YjP(), dist.yGV(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, TAG));
    const STYLED = [ "breaking", "highlights", "experimental", ...domain.R ];
    const sectionStyle = dist.OH3(dist.rej({
      title: dist.KCZ([ title, dist.g1P(language, title) ]),
      emoji: dist.FsL(dist.YjP(), dist.yGV(/^[^\s<>&]{0,20}$/, EMOJI))
    }));
    const sectionStyles = dist.v4Y(STYLED, sectionStyle);
    const markdown = dist.FsL(dist.YjP(), dist.Ru6(2e4));
    const wholeNumber = (from, to) => dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(from), dist.cGV(to));
    const settingsSchema = dist.OH3(dist.rej({
      audiences: dist.FsL(dist.YOg(audience), dist.BpQ(1), dist.Ru6(5)),
      language,
      languages: dist.FsL(dist.YOg(language), dist.BpQ(1), dist.Ru6(10)),
      body: dist.OH3(dist.rej({
        audience: word,
        language
      })),
      others: dist.KIO(config.A),
      sections: dist.OH3(dist.rej({
        ...sectionStyles,
        order: dist.FsL(dist.YOg(dist.KIO(STYLED)), dist.Ru6(20))
      })),
      emoji: dist.zMY(),
      header: markdown,
      footer: markdown,
      template: markdown,
      instructions: dist.FsL(dist.YjP(), dist.Ru6(4e3)),
      glossary: dist.FsL(dist.YOg(dist.KCZ([ word, avoided ])), dist.Ru6(200)),
      samples: wholeNumber(0, 5),
      models: dist.OH3(dist.rej({
        map: dist.YjP(),
        compose: dist.YjP()
      })),
      prices: dist.g1P(dist.FsL(dist.YjP(), dist.BpQ(1)), price),
      evidence: dist.KIO(domain.D),
      verify: dist.KIO(config.C),
      "evidence-page": dist.zMY(),
      exclude: marks,
      "include-paths": words,
      categories: dist.FsL(dist.YOg(category), dist.Ru6(50)),
      "group-by": dist.KIO([ "category", "area" ]),
      "breaking-labels": words,
      "security-labels": words,
      "category-labels": dist.g1P(dist.YjP(), dist.KIO(domain.R)),
      packages: dist.g1P(dist.YjP(), product),
      "release-name": dist.FsL(dist.YjP(), dist.yGV(/\S/, SOMETHING), dist.Ru6(200)),
      "tag-name": dist.FsL(dist.YjP(), dist.yGV(/^[^\s~^:?*[\\{}]*\{version\}[^\s~^:?*[\\{}]*$/, TAG_NAME), dist.Ru6(200)),
      "make-latest": dist.KCZ([ dist.KIO([ "auto", "true", "false", "legacy" ]), dist.zMY() ]),
      "discussion-category": dist.FsL(dist.YjP(), dist.yGV(/\S/, SOMETHING), dist.Ru6(200)),
      existing: dist.KIO([ "skip", "empty", "section", "replace" ]),
      changelog: dist.FsL(dist.YjP(), dist.yGV(/\S/, SOMETHING), dist.Ru6(400)),
      "max-tokens": wholeNumber(0, 1e9),
      "time-budget": dist.FsL(dist.aig(), dist.Wwf(0), dist.cGV(360)),
      pace: dist.KIO(pace.r),
      concurrency: wholeNumber(1, 64),
      "call-timeout": wholeNumber(5, 600),
      "cache-ttl": wholeNumber(1, 90),
      "cache-size": wholeNumber(1, 1e3)
    }));
    async function parseSettings(text, name) {
      let value;
      try {
        value = await (0, yaml.h)(text) ?? {};
      } catch (thrown) {
        throw new errors.$s("bad-config", `${name} is no valid YAML: ${(0, errors.bD)(thrown)}`, "Mend the line that the message names.", thrown);
      }
      return checkSettings(value, name);
    }
    async function withPairs(settings, pairs, name = "--set") {
      if (pairs.length === 0) return settings;
      let merged = settings;
      for (const pair of pairs) {
        const [, key = "", text = ""] = /^([^.=]+(?:\.[^=]+)?)=(.*)$/s.exec(pair) ?? [];
        if (key === "") throw new errors.$s("bad-input", `--set ${pair} has no key or value.`, "Write --set key=value, for example --set language=de.");
        const given = await parsePair(pair, text);
        const value = key === "audiences" ? withInstructions(given, merged[key]) : given;
        merged = laidOver(withoutOthers(merged, key, given), stepsOf(settingsSchema, key), value);
      }
      return checkSettings(merged, name);
    }
    function laidOver(map, [step = "", ...rest], value) {
      const before = isRecord(map) ? map : {};
      const inside = Object.hasOwn(before, step) ? before[step] : void 0;
      return {
        ...before,
        [step]: rest.length === 0 ? value : laidOver(inside, rest, value)
      };
    }
    function withoutOthers(merged, key, given) {
      const twin = key === "language" ? "languages" : key === "languages" ? "language" : null;
      if (twin === null && key !== "audiences") return merged;
      const part = twin === null ? "audience" : "language";
      const names = (Array.isArray(given) ? given : [ given ]).map(one => isRecord(one) ? one.name : one);
      const kept = Object.entries(merged).filter(([name]) => name !== twin);
      return Object.fromEntries(kept.map(([name, value]) => [ name, name === "body" ? chosenAmong(names, value, part) : value ]));
    }
    function chosenAmong(names, body, part) {
      if (!isRecord(body)) return body;
      return Object.fromEntries(Object.entries(body).filter(([name, chosen]) => name !== part || names.includes(chosen)));
    }
    function withInstructions(chosen, before) {
      if (!Array.isArray(chosen) || !Array.isArray(before)) return chosen;
      return chosen.map(one => before.find(known => isRecord(known) && known.name === one) ?? one);
    }
    async function parsePair(pair, text) {
      try {
        return await (0, yaml.h)(text);
      } catch (thrown) {
        throw new errors.$s("bad-input", `--set ${pair} is no valid YAML: ${(0, errors.bD)(thrown)}`, "Write lists as [a, b], and quote what is special.", thrown);
      }
    }
    function checkSettings(value, name) {
      const result = dist.xLC(settingsSchema, value);
      if (result.success) return result.output;
      throw refusalOf(result.issues[0], settingsSchema, name);
    }
  },
  12091: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => BUILT_IN_AUDIENCES,
      Z: () => makeConfig
    });
    var limits = __webpack_require__(8207);
    function pricesOf({prices = {}}) {
      const own = Object.entries(prices).map(([model, said]) => [ model, priceOf(said, known(model)) ]);
      return {
        ...limits.L6,
        ...Object.fromEntries(own)
      };
    }
    function known(model) {
      return Object.hasOwn(limits.L6, model) ? limits.L6[model] : void 0;
    }
    function priceOf(said, before) {
      const {input, output} = said;
      const price = {
        input,
        output,
        cacheRead: said["cache-read"] ?? input * limits.ED.read,
        cacheWrite: said["cache-write"] ?? input * limits.ED.write
      };
      if (before?.cliff === void 0) return {
        price
      };
      const {above, price: dearer} = before.cliff;
      const scaled = kind => price[kind] * dearer[kind] / before.price[kind];
      const cliff = {
        input: scaled("input"),
        output: scaled("output"),
        cacheRead: scaled("cacheRead"),
        cacheWrite: scaled("cacheWrite")
      };
      return {
        price,
        cliff: {
          above,
          price: cliff
        }
      };
    }
    var problem = __webpack_require__(7109);
    var errors = __webpack_require__(452);
    const ON_TOP = [ "breaking", "highlights" ];
    function checkTogether(settings) {
      const {categories = [], packages = {}} = settings;
      checkOrder(settings.sections?.order ?? []);
      checkGlossary(settings.glossary ?? []);
      if (settings["group-by"] === "area" && categories.length > 0) throw refused("`group-by: area` and `categories` both say which sections there are.", "Take one of the two out.");
      if (settings.language !== void 0 && settings.languages !== void 0) throw refused("`language` and `languages` both say which languages there are.", "Keep `languages`, its first one is the main one.");
      const entries = Object.entries(packages);
      for (const [at, [name, one]] of entries.entries()) {
        const other = entries.slice(0, at).find(([, {"tag-prefix": prefix}]) => prefix === one["tag-prefix"])?.[0];
        if (other !== void 0) throw refused(`packages.${other} and packages.${name} have the same tag-prefix "${one["tag-prefix"]}".`, "Give each package the prefix of its own tags.");
      }
    }
    function checkOrder(order) {
      const twice = order.find((name, at) => order.indexOf(name) !== at);
      if (twice !== void 0) throw refused(`\`sections.order\` names ${twice} twice.`, "Name each section once.");
      const fixed = order.find(name => ON_TOP.includes(name));
      if (fixed !== void 0) throw refused(`\`sections.order\` names ${fixed}, which always stands on top.`, "Take it out of the order; a `template` can put it elsewhere.");
    }
    function checkGlossary(glossary) {
      const kept = new Set(glossary.map(term => typeof term === "string" ? term : term.use));
      const avoided = glossary.find(term => typeof term !== "string" && kept.has(term.avoid));
      if (typeof avoided === "object") throw refused(`\`glossary\` both keeps and avoids "${avoided.avoid}".`, "Take out the one that is not meant.");
    }
    function checkCatchAll(own, {breakingLabels, securityLabels}) {
      const rest = own.find(({takes, exclude}) => takes.labels.includes("*") && Object.values(exclude).every(marks => marks.length === 0));
      const behind = rest === void 0 ? [] : own.slice(own.indexOf(rest) + 1);
      const grave = [ ...breakingLabels, ...securityLabels ].map(label => label.toLowerCase());
      const empty = behind.find(({takes}) => !takes.labels.some(label => grave.includes(label.toLowerCase())));
      if (rest === void 0 || empty === void 0) return;
      throw refused(`the category "${rest.title}" takes all that is left, so "${empty.title}" behind it stays empty.`, `Put "${rest.title}" last, or give it \`labels\`, \`types\`, \`areas\` or \`paths\`.`);
    }
    function refused(message, hint) {
      return new errors.$s("bad-config", `The settings do not fit together: ${message}`, hint);
    }
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
      includePaths: [],
      packages: [],
      breakingLabels: [ "breaking", "breaking-change", "breaking change", "kind/breaking", "semver-major", "semver: major", "type: breaking" ],
      securityLabels: [ "security", "kind/security", "type: security", "vulnerability" ],
      categoryLabels: {}
    };
    function makeConfig(inputs, settings, audiences = null, releaseFile = null) {
      checkTogether(settings);
      const rules = rulesOf(settings, releaseFile);
      const own = sectionsOf(settings, releaseFile);
      if (settings.categories !== void 0) checkCatchAll(own, rules);
      const readers = audiencesOf(settings, audiences);
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
          ...limits.$b,
          ...definedModels(settings)
        },
        prices: pricesOf(settings),
        audiences: readers,
        body: bodyOf(settings, readers, languagesOf(settings).languages, audiences !== null),
        ...languagesOf(settings),
        others: settings.others ?? "none",
        style: styleOf(settings),
        instructions: settings.instructions ?? "",
        ...glossaryOf(settings),
        samples: settings.samples ?? 0,
        evidence: settings.evidence ?? "messages",
        verify: settings.verify ?? "facts",
        evidencePage: settings["evidence-page"] ?? false,
        rules,
        sections: {
          by: settings["group-by"] ?? "category",
          own
        },
        scope: scopeOf(inputs.package, rules.packages),
        publishing: publishingOf(settings),
        store: {
          ttlDays: settings["cache-ttl"] ?? 7,
          maxBytes: (settings["cache-size"] ?? 32) * 1024 * 1024
        },
        pace: settings.pace ?? "auto",
        concurrency: settings.concurrency ?? 64,
        callTimeout: settings["call-timeout"] ?? 120
      };
    }
    function languagesOf({language, languages}) {
      const all = languages ?? [ language ?? "en" ];
      const twice = all.find((one, at) => all.findIndex(other => other.toLowerCase() === one.toLowerCase()) !== at);
      if (twice !== void 0) throw (0, problem.M)("languages", `names "${twice}" twice`, "Name each language once.");
      return {
        language: all[0] ?? "en",
        languages: all
      };
    }
    function bodyOf({body = {}}, audiences, languages, chosen) {
      const names = audiences.map(({name}) => name);
      const known = (key, wanted, all) => {
        if (wanted === void 0) return all[0] ?? "";
        if (all.includes(wanted)) return wanted;
        throw (0, problem.M)(`body.${key}`, `is "${wanted}", for which no notes are written`, `Name one of: ${all.join(", ")}.`);
      };
      const audience = chosen && !names.includes(body.audience ?? "") ? void 0 : body.audience;
      return {
        audience: known("audience", audience, names),
        language: known("language", body.language, languages)
      };
    }
    function styleOf({sections = {}, emoji, header, footer, template}) {
      const {order = [], ...styles} = sections;
      const named = Object.entries(styles).map(([key, {title, emoji: sign} = {}]) => [ key, {
        ...title === void 0 ? {} : {
          title
        },
        ...sign === void 0 ? {} : {
          emoji: sign
        }
      } ]);
      return {
        sections: Object.fromEntries(named),
        order,
        emoji: emoji === void 0 ? "named" : emoji ? "all" : "none",
        header: (header ?? "").trim(),
        footer: (footer ?? "").trim(),
        template: (template ?? "").trim()
      };
    }
    function glossaryOf({glossary = []}) {
      const avoided = glossary.flatMap(term => typeof term === "string" ? [] : [ {
        avoid: term.avoid,
        use: term.use ?? ""
      } ]);
      const kept = glossary.flatMap(term => typeof term === "string" ? term : term.use ?? []);
      return {
        glossary: kept,
        avoided
      };
    }
    function publishingOf(settings) {
      const latest = settings["make-latest"] ?? "auto";
      return {
        releaseName: settings["release-name"] ?? null,
        tagName: settings["tag-name"] ?? null,
        makeLatest: typeof latest === "string" ? latest : latest ? "true" : "false",
        discussionCategory: settings["discussion-category"] ?? null,
        existing: settings.existing ?? null,
        changelog: settings.changelog ?? null
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
      if (twice !== void 0) throw (0, problem.M)("audiences", `names "${twice.name}" twice`, "Name each audience once.");
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
      throw (0, problem.M)("audiences", `names "${name}"`, `Known: ${known.join(", ")}. Others need a name and an instruction in the config file.`);
    }
    function rulesOf(settings, releaseFile) {
      const {labels, authors, types, paths, areas} = settings.exclude ?? {};
      const defaults = DEFAULT_RULES.exclude;
      return {
        exclude: {
          labels: labels ?? [ ...defaults.labels, ...releaseFile?.exclude.labels ?? [] ],
          authors: authors ?? [ ...defaults.authors, ...releaseFile?.exclude.authors ?? [] ],
          types: types ?? defaults.types,
          paths: paths ?? defaults.paths,
          areas: areas ?? defaults.areas
        },
        includePaths: settings["include-paths"] ?? DEFAULT_RULES.includePaths,
        packages: Object.entries(settings.packages ?? {}).map(([name, one]) => packageNamed(name, one)),
        breakingLabels: settings["breaking-labels"] ?? DEFAULT_RULES.breakingLabels,
        securityLabels: settings["security-labels"] ?? DEFAULT_RULES.securityLabels,
        categoryLabels: settings["category-labels"] ?? DEFAULT_RULES.categoryLabels
      };
    }
    function sectionsOf({categories}, releaseFile) {
      if (categories === void 0) return releaseFile?.categories ?? [];
      return categories.map(({title, labels, types, areas, paths, exclude, collapse}) => ({
        title,
        takes: {
          labels: labels ?? (types === void 0 && areas === void 0 && paths === void 0 ? [ "*" ] : []),
          types: types ?? [],
          areas: areas ?? [],
          paths: paths ?? []
        },
        exclude: {
          labels: exclude?.labels ?? [],
          authors: exclude?.authors ?? [],
          types: exclude?.types ?? [],
          paths: exclude?.paths ?? [],
          areas: exclude?.areas ?? []
        },
        collapsed: collapse ?? false
      }));
    }
    function packageNamed(name, settings) {
      return {
        name,
        paths: settings.paths ?? [],
        excludePaths: settings["exclude-paths"] ?? [],
        areas: settings.areas ?? [],
        excludeAreas: settings["exclude-areas"] ?? [],
        tagPrefix: settings["tag-prefix"]
      };
    }
    function scopeOf(given, packages) {
      if (given === null) return "by-tag";
      const names = given.split(",").map(name => name.trim());
      const known = packages.map(({name}) => name);
      const unknown = names.find(name => name !== "*" && !known.includes(name));
      if (unknown !== void 0 || packages.length === 0) {
        const hint = packages.length === 0 ? 'The config file has no "packages".' : `Packages of the config file: ${known.join(", ")}.`;
        throw (0, problem.M)("package", `names "${unknown ?? given}"`, hint);
      }
      return names.includes("*") ? packages : packages.filter(({name}) => names.includes(name));
    }
  },
  64403: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  39850: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      WA: () => releaseFileAmong,
      yP: () => RELEASE_FILES
    });
    var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98099);
    const RELEASE_FILES = [ ".github/release.yml", ".github/release.yaml" ];
    const NO_MARKS = {
      labels: [],
      authors: [],
      types: [],
      paths: [],
      areas: []
    };
    const word = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.zMY() ], "Expected a word"), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(String));
    const words = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(word), word ], "Expected a list of words"), []), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(given => typeof given === "string" ? [ given ] : given));
    const exclude = valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
      labels: words,
      authors: words
    }), {});
    const title = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/\S/, "Expected a title"), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(200));
    const category = valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
      title,
      labels: words,
      exclude
    });
    const changelog = valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
      exclude,
      categories: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(category), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(100)), [])
    });
    const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      changelog: valibot__WEBPACK_IMPORTED_MODULE_1__.cl6(changelog, {})
    });
    async function releaseFileAmong(texts) {
      const path = RELEASE_FILES.find(one => texts.has(one));
      return path === void 0 ? null : {
        path,
        file: await parseReleaseFile(texts.get(path) ?? "", path)
      };
    }
    async function parseReleaseFile(text, name) {
      let value;
      try {
        value = await (0, _yaml_js__WEBPACK_IMPORTED_MODULE_2__.h)(text) ?? {};
      } catch (thrown) {
        throw bad(`${name} is no valid YAML: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown)}`, thrown);
      }
      const result = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(fileSchema, value);
      if (!result.success) {
        const [issue] = result.issues;
        const path = valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue) ?? "the whole";
        throw bad(issue.expected === "never" ? `${name}: there is no key ${path}.` : `${name}: ${path}: ${issue.message}`);
      }
      const {exclude, categories} = result.output.changelog;
      return {
        exclude,
        categories: categories.map(sectionOf)
      };
    }
    function sectionOf({title, labels, exclude: {labels: without, authors}}) {
      return {
        title,
        takes: {
          labels,
          types: [],
          paths: [],
          areas: []
        },
        exclude: {
          ...NO_MARKS,
          labels: without,
          authors
        },
        collapsed: false
      };
    }
    function bad(message, cause) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-config", message, "GitHub reads this file too. Keys below changelog: exclude (labels, authors) and categories (title, labels, exclude).", cause);
    }
  },
  98099: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => parseYaml
    });
    async function parseYaml(text) {
      const {parse} = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
      return parse(text, {
        logLevel: "error"
      });
    }
  },
  79963: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => DEPTHS,
      R: () => CATEGORIES
    });
    const DEPTHS = [ "messages", "files", "patches" ];
    const CATEGORIES = [ "new", "improved", "fixed", "performance", "security", "deprecated", "documentation", "internal", "dependencies" ];
  },
  95419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      KQ: () => unreadLine,
      OH: () => writtenLine,
      W2: () => unaskedLine,
      Xv: () => configLine,
      Xw: () => readLine,
      a: () => unassignedLine,
      d8: () => rangeName,
      eI: () => headingsLine,
      f2: () => unknownLine,
      fL: () => englishLine,
      k9: () => labelsLine,
      ye: () => rangeLine
    });
    var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40819);
    function rangeLine(range, owner = null) {
      return `${owner === null ? "" : `${owner} `}${rangeName(range)}: ${range.reason}${passedOver(range)}`;
    }
    function passedOver({passedOver: lines}) {
      return lines.length === 0 ? "" : ` Passed over: ${lines.join("; ")}.`;
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
    function englishLine(languages) {
      const others = languages.filter(language => !/^en(?:-|$)/i.test(language));
      if (others.length === 0) return null;
      const named = others.map(language => `"${language}"`).join(", ");
      return `The lines are in English, not in ${named}: the rules write English, only the model writes others. Headings are in the language where Tidings has them.`;
    }
    function headingsLine(languages, known) {
      const unknown = languages.filter(language => !known(language)).map(language => `"${language}"`);
      return unknown.length === 0 ? null : `Headings of the notes in ${unknown.join(", ")} are in English: Tidings does not have them in that language.`;
    }
    function labelsLine(path) {
      return `${path} sorts changes by label: its labels are not known without a token.`;
    }
    function readLine(source, read, counted, changes, folded) {
      const from = source === "git" ? "from the clone" : "from GitHub";
      const proof = read === counted ? "" : ` (${counted - read} of ${counted} MISSING)`;
      const pulls = changes.filter(change => change.pull !== null).length;
      const parts = [ `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(read, "commit")}${proof} ${from}`, `${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(changes.length, "change")}, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(pulls, "pull request")}`, ...folded.dependencies.length > 0 ? [ (0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(folded.dependencies.length, "dependency", "dependencies") ] : [], ...folded.asides.length > 0 ? [ `${folded.asides.length} without a line of their own${shippedOf(folded)}` ] : [] ];
      return parts.join("; ");
    }
    function shippedOf({asides}) {
      const shipped = asides.filter(({rule}) => rule === "shipped");
      return shipped[0] === void 0 ? "" : `, ${shipped.length} of them ${shipped[0].reason}`;
    }
    function unaskedLine(unasked, commits) {
      if (unasked === 0) return null;
      return `The limits of GitHub did not allow reading the pull requests of ${unasked} of ${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(commits, "commit")}: their lines come from the commits alone, without labels and descriptions.`;
    }
    function unreadLine({paths, patches, fragments}) {
      const parts = [ ...fragments > 0 ? [ `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(fragments, "news file")} (changesets or fragments)` ] : [], ...paths > 0 ? [ `the paths of ${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(paths, "change")}` ] : [], ...patches > 0 ? [ `the patches of ${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(patches, "change")} whose words say little` ] : [] ];
      return parts.length === 0 ? null : `Not read: ${parts.join(", ")}. Where there is a complete clone (fetch-depth: 0) they are read from it.`;
    }
    function writtenLine(lines, mode, standIns, findings, figures) {
      const why = [ ...standIns ].map(([code, texts]) => `${code}: ${texts}`).join(", ");
      const parts = [ `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(lines, "line")}, ${mode}${why === "" ? "" : ` (${why})`}` ];
      if (figures.calls > 0 || figures.hits > 0) parts.push(`${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(figures.calls, "call")}, ${figures.hits} remembered, ${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(figures.cost)}`);
      if (findings > 0) parts.push(`${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(findings, "text")} did not hold against the evidence`);
      return parts.join("; ");
    }
    const TOLD = 5;
    function unknownLine(changes) {
      if (changes.length === 0) return null;
      return `The paths of ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(changes.length, "change")} are not known, so every package that may have them has them: ${titlesOf(changes)}.`;
    }
    function unassignedLine(changes) {
      if (changes.length === 0) return null;
      return `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(changes.length, "change touches", "changes touch")} no package: in no notes, but in the ledger: ${titlesOf(changes)}.`;
    }
    function titlesOf(changes) {
      const titles = changes.slice(0, TOLD).map(({evidence, pull}) => `${evidence.title}${pull === null ? "" : ` (#${pull.number})`}`);
      return changes.length > TOLD ? `${titles.join("; ")}; and ${changes.length - TOLD} more` : titles.join("; ");
    }
  }
};
