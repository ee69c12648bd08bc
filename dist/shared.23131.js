export const modules = {
  23131: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      vn: () => PatchSelection,
      zU: () => excerptOf
    });
    var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87724);
    var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59771);
    const EXCERPT = 8e3;
    const FILES = 8;
    const LINE = 200;
    const LOOKED_AT = 1e3;
    const KEPT = 4 * EXCERPT;
    const PASSED_FOLDERS = /(?:^|\/)(?:dist|vendor|vendored|third[_-]party|node_modules|bower_components|jspm_packages|\.yarn|Pods|Carthage|__snapshots__|__generated__|generated)\//;
    const PASSED_FILES = /(?:^|\/)(?:[^/]*\.lock|[^/]*\.lockb|[^/]*\.lockfile|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|[^/]*\.min\.(?:js|css|mjs)|[^/]*\.(?:js|css|mjs|cjs|d\.ts)\.map|[^/]*\.snap|[^/]*\.(?:generated|gen|g)\.\w+|[^/]*\.pb\.\w+|[^/]*_pb2(?:_grpc)?\.pyi?)$/i;
    const PASSED_KINDS = /\.(?:svg|png|jpe?g|gif|webp|avif|ico|bmp|pdf|woff2?|ttf|otf|eot|mp[34]|mov|webm|wav|zip|gz|tgz|xz|zst|7z|jar|war|class|wasm|exe|dll|so|dylib|bin|dat|db|sqlite3?|csv|tsv|ipynb|parquet|pack)$/i;
    const PASSED_SECRETS = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|id_(?:rsa|dsa|ecdsa|ed25519)|\.npmrc|\.netrc|[^/]*\.(?:pem|key|p12|pfx|jks|keystore|kdbx))$/i;
    const GENERATED = /@generated\b|\bcode generated\b.{0,100}\bdo not edit\b|\b(?:auto[- ]?generated|generated (?:by|from|file|code)\b.{0,100}\bdo not (?:edit|modify))/i;
    const SAID_EARLY = 2e3;
    const TEST_FILE = /(?:^|\/)(?:__tests__|__mocks__|tests?|spec|specs|e2e|fixtures?|testdata|test_data|playground|benches|benchmarks?)\/|[._-](?:test|tests|spec|bench)\.\w+$|(?:^|\/)test_[^/]+$|(?:^|\/)tests\.\w+$/i;
    const DOC_FILE = /\.(?:md|mdx|rst|adoc|asciidoc|txt|tex|html?)$|(?:^|\/)(?:docs?|documentation|website|examples?)\/|(?:^|\/)(?:LICEN[CS]E|AUTHORS|NOTICE|CODEOWNERS|CHANGELOG)[^/]*$/i;
    const SETTINGS_FILE = /\.(?:json5?|jsonc|ya?ml|toml|ini|cfg|properties|xml|gradle|nix|editorconfig)$|(?:^|\/)\.[^/]+$/i;
    const RANKS = 3;
    const NAMED_SECRET = /((?:password|passwd|passphrase|secret|credential|token|api[_-]?key|access[_-]?key|private[_-]?key)\w*["']?\s*(?:[:=]|:=|=>)\s*)(["'`])[^"'`\n]{6,}\2/gi;
    const ENVIRONMENT_SECRET = /^([+ -]\s*(?:export |ENV |ARG )?(?:[A-Z][A-Z0-9]*_)*(?:PASSWORD|PASSWD|SECRET|TOKEN|KEY)(?:_[A-Z0-9]+)*=)(?!["'$])\S{6,}/gm;
    const SETTINGS_SECRET = /^([+ -]\s*["']?[\w.-]*(?:password|passwd|passphrase|secret|credential|token|api[_-]?key|access[_-]?key|private[_-]?key)[\w-]*["']?\s*[:=]\s*)(?!["'$|>&*!{[])\S{6,}[^\S\n]*$/gim;
    const BLOB = /[A-Za-z0-9+/=_-]{64,}/g;
    const DIGITS_OF_DATA = 6;
    const HUNK = /^@@ [^@]*@@ ?(.*)$/;
    const TELLS_LITTLE = /^(?:import\b|from \S+ import\b|use \S+;$|(?:export )?\* from\b|#include\b|package \S+;?$|\/\/|\/\*|\*|#(?!\[)|<!--|[\])}>;,({[]*$)/;
    function isPassedOver(path) {
      return PASSED_FILES.test(path) || PASSED_KINDS.test(path) || PASSED_FOLDERS.test(path) || PASSED_SECRETS.test(path);
    }
    class PatchSelection {
      #files=[];
      #used=Array.from({
        length: RANKS
      }, () => 0);
      room(path) {
        if (isPassedOver(path)) return 0;
        return Math.max(0, Math.min(EXCERPT, KEPT - this.#usedBy(rankOf(path))));
      }
      add(file) {
        const room = this.room(file.path);
        if (room === 0 || file.text === "" && file.was === null) return;
        const text = cutAtLine(file.text.split("\n").map(line => (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.og)(line, LOOKED_AT)).join("\n"), room);
        const rank = rankOf(file.path);
        this.#used[rank] = this.#usedBy(rank) + text.length + file.path.length;
        this.#files.push({
          ...file,
          text
        });
      }
      get full() {
        return this.#usedBy(0) >= KEPT;
      }
      get files() {
        return this.#files;
      }
      #usedBy(rank) {
        return this.#used[rank] ?? 0;
      }
    }
    function excerptOf(files) {
      const shown = files.filter(file => !isPassedOver(file.path)).flatMap(file => shownOf(file) ?? []);
      const chosen = shown.sort((a, b) => a.rank - b.rank || b.score - a.score || compare(a.path, b.path)).slice(0, FILES);
      const shares = sharesOf(chosen);
      const parts = chosen.map((file, at) => ({
        file,
        share: shares[at] ?? 0
      })).sort((a, b) => a.file.rank - b.file.rank || compare(a.file.path, b.file.path)).map(({file, share}) => printed(file, share)).filter(text => text !== "");
      return (0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.Y)((0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.E)(cutAtLine(parts.join("\n"), EXCERPT))).trim();
    }
    function rankOf(path) {
      if (DOC_FILE.test(path)) return 2;
      return TEST_FILE.test(path) || SETTINGS_FILE.test(path) ? 1 : 0;
    }
    function shownOf(file) {
      const text = cleaned(file);
      if (GENERATED.test(text.slice(0, SAID_EARLY))) return null;
      const hunks = file.state === "removed" ? [] : hunksOf(text);
      const path = pathText(file.path);
      const told = file.was === null ? {
        added: " (new)",
        removed: " (deleted)",
        changed: ""
      }[file.state] : ` (was ${pathText(file.was)})`;
      if (hunks.length === 0 && told === "") return null;
      const score = hunks.reduce((sum, hunk) => sum + hunk.score, 0);
      return {
        rank: rankOf(file.path),
        path: file.path,
        title: `=== ${path}${told}`,
        hunks,
        score
      };
    }
    function cleaned({path, text}) {
      const named = (0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.E)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text)).replace(NAMED_SECRET, "$1$2[redacted]$2").replace(ENVIRONMENT_SECRET, "$1[redacted]");
      const safe = SETTINGS_FILE.test(path) ? named.replace(SETTINGS_SECRET, "$1[redacted]") : named;
      return (0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.Y)(safe.replace(BLOB, word => (word.match(/\d/g)?.length ?? 0) < DIGITS_OF_DATA ? word : "[data]"));
    }
    function pathText(path) {
      return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.og)((0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.Y)((0, 
      _redact_js__WEBPACK_IMPORTED_MODULE_1__.E)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(path))).replaceAll("\n", " "), LINE);
    }
    function hunksOf(text) {
      const hunks = [];
      let heading = null;
      let lines = [];
      const close = () => {
        const kept = nearChanges(lines);
        if (heading !== null && kept.length > 0) hunks.push({
          at: hunks.length,
          heading,
          lines: kept,
          score: scoreOf(kept)
        });
        lines = [];
      };
      for (const line of text.split("\n")) {
        const opened = HUNK.exec(line);
        if (opened === null) lines.push(line); else {
          close();
          heading = (opened[1] ?? "").trim();
        }
      }
      close();
      return hunks;
    }
    function nearChanges(lines) {
      const changed = lines.map(line => /^[+-]\s*\S/.test(line));
      return lines.flatMap((line, at) => {
        const near = changed[at] === true || /^ \s*\S/.test(line) && (changed[at - 1] === true || changed[at + 1] === true);
        return near ? [ bounded(line) ] : [];
      });
    }
    function bounded(line) {
      const text = line.trimEnd();
      return text.length <= LINE ? text : `${(0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.og)(text, LINE - 1)}…`;
    }
    function scoreOf(lines) {
      return lines.reduce((sum, line) => sum + (line.startsWith(" ") ? 0 : TELLS_LITTLE.test(line.slice(1).trim()) ? 1 : 4), 0);
    }
    function sharesOf(files) {
      const sizes = files.map((file, at) => ({
        at,
        size: printed(file, Number.POSITIVE_INFINITY).length + 1
      }));
      const shares = files.map(() => 0);
      let left = EXCERPT;
      for (const [index, {at, size}] of sizes.sort((a, b) => a.size - b.size).entries()) {
        const share = Math.min(size, Math.floor(left / (sizes.length - index)));
        shares[at] = share;
        left -= share;
      }
      return shares;
    }
    function printed(file, share) {
      let left = share - file.title.length - 1;
      if (left < 0) return "";
      const kept = [];
      for (const hunk of [ ...file.hunks ].sort((a, b) => b.score - a.score || a.at - b.at)) {
        const whole = [ bounded(`@@ ${hunk.heading}`), ...hunk.lines ].join("\n");
        const text = cutAtLine(whole, left);
        if (!text.includes("\n")) continue;
        kept.push({
          at: hunk.at,
          text
        });
        left -= text.length + 1;
      }
      return [ file.title, ...kept.sort((a, b) => a.at - b.at).map(({text}) => text) ].join("\n");
    }
    function cutAtLine(text, most) {
      if (text.length <= most) return text;
      const end = text.lastIndexOf("\n", most);
      return end <= 0 ? "" : text.slice(0, end);
    }
    function compare(a, b) {
      return a < b ? -1 : a > b ? 1 : 0;
    }
  },
  36039: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D7: () => livesOf,
      I: () => kindOf,
      Pr: () => meaningOf,
      Yv: () => isSure,
      Zp: () => FRAGMENT_FOLDERS,
      kl: () => foldersInUse,
      zv: () => isFragment
    });
    const SURE_FOLDERS = [ ".changeset", "newsfragments", "changelog.d", "docs/newsfragments", "doc/newsfragments" ];
    const MAYBE_FOLDERS = [ "changes", "CHANGES", "changelog", "news", "docs/changelog", "docs/changes" ];
    const FRAGMENT_FOLDERS = [ ...SURE_FOLDERS, ...MAYBE_FOLDERS ];
    const KINDS = {
      ...kinds("feat", "feature feat features new added add enhancement improvement new_feature newfeature"),
      ...kinds("fix", "bugfix fix bug fixed fixes hotfix"),
      ...kinds("docs", "doc docs documentation"),
      ...kinds("perf", "performance perf"),
      ...kinds("security", "security"),
      ...kinds("breaking", "breaking removal removed major backward incompatible break"),
      ...kinds("deprecate", "deprecation deprecated deprecate"),
      ...kinds("internal", "misc internal trivial contrib contributor process maintenance chore ci build tests test infra minor-internal"),
      ...kinds("deps", "vendor dependency dependencies deps"),
      ...kinds("", "change changed changes improved api other packaging typing change_note note")
    };
    const CHANGESET = /^[\w][\w.-]{0,120}\.md$/;
    const TOWNCRIER = /^\+?[\w-]{1,80}\.([a-z][a-z_-]{1,30})(?:\.\d{1,3})?(?:\.(?:md|rst|txt))?$/i;
    const SCRIV = /^\d{8}_\d{4,6}_[\w.-]{1,120}\.(?:md|rst)$/;
    const NO_FRAGMENT = /^(?:readme|template|_template|changelog|index|contributing|\.)/i;
    const KEEPS_FOLDER = /^(?:\.gitignore|\.gitkeep|_?template.*|.*\.jinja2?|.*\.j2)$/i;
    function meaningOf(kind) {
      return KINDS[kind.toLowerCase()] ?? null;
    }
    function kindOf(path) {
      const kind = TOWNCRIER.exec(nameOf(path))?.[1]?.toLowerCase() ?? null;
      return kind === null || isExtension(kind) ? null : kind;
    }
    function isFragment(path) {
      const folder = path.slice(0, path.lastIndexOf("/"));
      const name = nameOf(path);
      if (NO_FRAGMENT.test(name)) return false;
      if (folder === ".changeset") return CHANGESET.test(name);
      const kind = kindOf(path);
      if (SURE_FOLDERS.includes(folder)) return kind !== null || SCRIV.test(name);
      return MAYBE_FOLDERS.includes(folder) && kind !== null && meaningOf(kind) !== null;
    }
    function foldersInUse(paths) {
      return FRAGMENT_FOLDERS.filter(folder => {
        const inside = paths.filter(path => path.startsWith(`${folder}/`));
        if (SURE_FOLDERS.includes(folder)) return inside.length > 0;
        return inside.some(path => isFragment(path) || KEEPS_FOLDER.test(nameOf(path)));
      });
    }
    function isSure(folders) {
      return folders.every(folder => SURE_FOLDERS.includes(folder));
    }
    function livesOf(events, there) {
      const old = new Set(there);
      const open = new Map;
      const ended = [];
      for (const group of byCommit(events)) {
        const removed = group.filter(({blob}) => blob === "");
        const leaving = new Map(removed.flatMap(({path}) => open.get(path) ?? []).map(life => [ life.blob, life ]));
        for (const {path, blob, commit} of group.filter(event => event.blob !== "")) {
          const life = open.get(path);
          const moved = leaving.get(blob);
          if (life !== void 0) open.set(path, {
            ...life,
            blob
          }); else if (moved !== void 0) {
            open.delete(moved.path);
            open.set(path, {
              ...moved,
              path
            });
          } else if (!old.has(path)) open.set(path, {
            path,
            blob,
            addedBy: commit,
            removedBy: null
          });
        }
        for (const {path, commit} of removed) {
          const life = open.get(path);
          if (life !== void 0) ended.push({
            ...life,
            removedBy: commit
          });
          open.delete(path);
          old.delete(path);
        }
      }
      return [ ...ended, ...open.values() ];
    }
    function byCommit(events) {
      const groups = new Map;
      for (const event of events) {
        const group = groups.get(event.commit);
        if (group === void 0) groups.set(event.commit, [ event ]); else group.push(event);
      }
      return [ ...groups.values() ];
    }
    function isExtension(word) {
      return /^(?:md|rst|txt|json|ya?ml|toml|js|ts|py|sh|html|cfg|ini)$/.test(word);
    }
    function nameOf(path) {
      return path.slice(path.lastIndexOf("/") + 1);
    }
    function kinds(meaning, words) {
      return Object.fromEntries(words.split(" ").map(word => [ word, meaning ]));
    }
  },
  59771: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      RK: () => visible,
      TN: () => oneLine,
      og: () => cutAt
    });
    const PLAIN = /^[\n\t -~]*$/;
    const ANSI = /\p{Cc}\[[0-9;]*[A-Za-z]/gu;
    const UNSEEN = /(?![\n\t]|\u200C|\u200D|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
    const STRAY_JOINERS = /(?<=^|\p{ASCII}|\u200C|\u200D)(?:\u200C|\u200D|\uFE0F)+|(?<=\uFE0F)\uFE0F+|(?:\u200C|\u200D)+(?=$|\p{ASCII})/gu;
    const STACKED_MARKS = /(?<=\p{M}{4})\p{M}+/gu;
    function visible(text) {
      const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
      const spaced = lines.includes("\t") ? lines.replaceAll("\t", " ") : lines;
      if (PLAIN.test(spaced)) return spaced;
      return spaced.replace(/[\u2028\u2029\u0085]/g, "\n").replace(ANSI, "").replace(UNSEEN, "").replace(STRAY_JOINERS, "").replace(STACKED_MARKS, "").normalize("NFC");
    }
    function cutAt(text, units) {
      return text.slice(0, units).replace(/[\uD800-\uDBFF]$/, "");
    }
    function oneLine(text, maxChars) {
      const seen = visible(text.slice(0, maxChars * 8));
      const line = (/\s\s|[^\S ]/.test(seen) ? seen.replace(/\s+/g, " ") : seen).trim();
      if (line.length <= maxChars) return line;
      const cut = cutAt(line, maxChars - 1);
      const word = cut.lastIndexOf(" ");
      return `${(word > maxChars / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
    }
  },
  87724: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => redact,
      Y: () => withoutMarkers
    });
    const REDACTED = "[redacted]";
    const SECRETS = [ /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g, /\bgh[pousr]_[A-Za-z0-9]{16,}/g, /\bgithub_pat_[A-Za-z0-9_]{16,}/g, /\bglpat-[A-Za-z0-9_-]{16,}/g, /\bsk-(?:ant|proj|live|or)-[A-Za-z0-9_-]{8,}/g, /\bsk-[A-Za-z0-9]{32,}/g, /\b[rs]k_live_[A-Za-z0-9]{16,}/g, /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, /\bAIza[A-Za-z0-9_-]{35}/g, /\bnpm_[A-Za-z0-9]{36}\b/g, /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g, /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g, /\bBearer [A-Za-z0-9._~+/-]{24,}=*/g ];
    const SUSPECT = /-----BEGIN|gh[pousr]_|github_pat_|glpat-|sk-|[rs]k_live_|AKIA|ASIA|AIza|npm_|xox|eyJ|Bearer /;
    const URL_PASSWORD = /\b([a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}):[^\s/:@]{3,200}@/gi;
    const MARKER = /<!--\s*tidings/gi;
    function redact(text) {
      const safe = text.includes("://") ? text.replace(URL_PASSWORD, `$1:${REDACTED}@`) : text;
      if (!SUSPECT.test(safe)) return safe;
      return SECRETS.reduce((left, pattern) => left.replace(pattern, REDACTED), safe);
    }
    function withoutMarkers(text) {
      let left = text;
      while (left.search(MARKER) >= 0) left = left.replace(MARKER, "");
      return left;
    }
  }
};
