export const modules = {
  1857: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Dy: () => webAddress,
      FY: () => paragraph,
      Hn: () => cell,
      SS: () => codeSpan,
      h0: () => plainLine,
      mG: () => inline,
      nU: () => insideTag,
      nf: () => link
    });
    const HASH = /(?<![\p{L}\p{N}_])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\p{L}\p{N}_])/iu;
    const UNSEEN = /(?!\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
    const STRAY_JOINERS = /(?<=^|\p{ASCII}|\u200c|\u200d)(?:\u200c|\u200d|\ufe0f)+|(?<=\ufe0f)\ufe0f+|(?:\u200c|\u200d)+(?=$|\p{ASCII})/gu;
    const STACKED_MARKS = /(?<=\p{M}{4})\p{M}+/gu;
    const LONGEST = 5e3;
    const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
    function plainLine(text) {
      if (PLAIN.test(text)) return text;
      return text.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[\s\u0085]+/g, " ").replace(UNSEEN, "").replace(STRAY_JOINERS, "").replace(STACKED_MARKS, "").replace(/ {2,}/g, " ").trim();
    }
    const QUIET = /^(?:[!"%'()+-;=>?A-Z^a-z{|}]+(?: [!"%'()+-;=>?A-Z^a-z{|}]+)*)?$/;
    const MAYBE_QUIET_LIVE = /[\d:.]/;
    function inline(text) {
      if (text.length <= LONGEST && QUIET.test(text) && !(MAYBE_QUIET_LIVE.test(text) && MAYBE_LIVE.test(text))) return text;
      return joinedTokens(tokensOf(plainLine(text.slice(0, LONGEST))));
    }
    const BEGINS = /^(?:[-+=#:>]|\d{1,9}[.)])/;
    function paragraph(text) {
      const line = inline(text);
      const [begin] = BEGINS.exec(line) ?? [];
      return begin === void 0 ? line : `${begin.slice(0, -1)}\\${line.slice(begin.length - 1)}`;
    }
    function insideTag(text) {
      const html = part => part.replace(/[&<>"]/g, found => `&#${found.charCodeAt(0)};`);
      return tokensOf(plainLine(text.slice(0, LONGEST))).map(token => token.code ? `<code>${html(token.text)}</code>` : html(token.text)).join("");
    }
    function cell(text) {
      return inline(plainLine(text).replace(/[|\\]/g, "/"));
    }
    function codeSpan(text) {
      const content = plainLine(text);
      if (content === "") return "";
      if (!content.includes("`")) return `\`${content}\``;
      const longest = Math.max(...(content.match(/`+/g) ?? []).map(run => run.length));
      const fence = "`".repeat(longest + 1);
      const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
      return `${fence}${pad}${content}${pad}${fence}`;
    }
    function link(label, url) {
      const address = url === null ? null : webAddress(url);
      return address === null ? label : `[${label}](${address})`;
    }
    const USUAL_ADDRESS = /^https:\/\/[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]+(?:\/[A-Za-z\d-][A-Za-z\d.-]*)+$/;
    function webAddress(url) {
      if (USUAL_ADDRESS.test(url)) return url;
      const parsed = parsedAddress(url);
      if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") return null;
      return parsed.href.replace(/[()<>[\]\\`|*_~\s]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
    }
    function parsedAddress(url) {
      try {
        return new URL(url);
      } catch {
        return null;
      }
    }
    function tokensOf(text) {
      const tokens = [];
      let from = 0;
      for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", from)) {
        const inside = runEnd(text, at);
        const close = closing(text, inside, inside - at);
        const end = close < 0 ? inside : close + inside - at;
        const content = close < 0 ? "" : text.slice(inside, close).trim();
        if (at > from) tokens.push(...words(text.slice(from, at)));
        tokens.push(content === "" ? {
          code: false,
          text: text.slice(at, end)
        } : {
          code: true,
          text: content
        });
        from = end;
      }
      if (from < text.length) tokens.push(...words(text.slice(from)));
      return tokens;
    }
    function closing(text, from, length) {
      for (let at = text.indexOf("`", from); at >= 0; ) {
        const end = runEnd(text, at);
        if (end - at === length) return at;
        at = text.indexOf("`", end);
      }
      return -1;
    }
    function runEnd(text, at) {
      let end = at + 1;
      while (text.charAt(end) === "`") end += 1;
      return end;
    }
    const MAYBE_LIVE = /[@#$<]|:\/\/|www\.|mailto|xmpp|\bGH-\d|[\da-f]{7}/i;
    function words(text) {
      if (!MAYBE_LIVE.test(text)) return [ {
        code: false,
        text
      } ];
      return text.split(/( +)/).filter(part => part !== "").flatMap(word => {
        if (!isLive(word)) return [ {
          code: false,
          text: word
        } ];
        const [, before = "", core = "", after = ""] = /^([([{"'\u201c\u2018*_~,;:!]*)(.*?)([)\]}"'\u201d\u2019*_~,.;:!?]*)$/.exec(word) ?? [];
        if (!isLive(core)) return [ {
          code: true,
          text: word
        } ];
        return [ {
          code: false,
          text: before
        }, {
          code: true,
          text: core
        }, {
          code: false,
          text: after
        } ];
      });
    }
    function isLive(word) {
      return /:\/\/|www\.|(?:mailto|xmpp):/i.test(word) || /@[\w-]|#\d|\bGH-\d|\$/i.test(word) || HASH.test(word) || /<[^<>\s]*>/.test(word);
    }
    function joinedTokens(tokens) {
      const merged = [];
      for (const token of tokens) {
        const last = merged.at(-1);
        if (token.text === "") continue;
        if (last !== void 0 && last.code === token.code) merged[merged.length - 1] = {
          code: token.code,
          text: last.text + token.text
        }; else merged.push(token);
      }
      const stars = merged.some(({text}) => text.includes("*")) ? emphasis(merged) : null;
      return merged.map((token, index) => token.code ? codeSpan(token.text) : escaped(token.text, stars?.get(index))).join("");
    }
    function emphasis(tokens) {
      const kept = new Map;
      const open = [];
      const keep = (token, offset) => void kept.set(token, (kept.get(token) ?? new Set).add(offset));
      tokens.forEach((token, index) => {
        if (token.code) return;
        for (const run of token.text.matchAll(/\*+/g)) {
          const end = run.index + run[0].length;
          const before = run.index > 0 ? token.text.charAt(run.index - 1) : index > 0 ? "`" : " ";
          const after = end < token.text.length ? token.text.charAt(end) : index + 1 < tokens.length ? "`" : " ";
          const top = open.at(-1);
          if (run[0].length > 2) continue;
          if (top?.length === run[0].length && /[\p{L}\p{N}`]/u.test(before) && /[\s.,;:!?)]/.test(after)) {
            open.pop();
            keep(top.token, top.offset);
            keep(index, run.index);
          } else if (top === void 0 && /[\s(]/.test(before) && /[\p{L}\p{N}`]/u.test(after)) open.push({
            token: index,
            offset: run.index,
            length: run[0].length
          });
        }
      });
      return kept;
    }
    const SIGN = /[*&_\\`~[\]<]/;
    function escaped(text, stars) {
      if (!SIGN.test(text)) return text;
      return text.replace(/\*+|&(?=#?[A-Za-z0-9]+;)|_|[\\`~[\]<]/g, (found, offset) => {
        if (found.startsWith("*")) return stars?.has(offset) === true ? found : found.replaceAll("*", "\\*");
        if (found === "_") return inWord(text, offset) ? "_" : "\\_";
        if (found === "&") return "&amp;";
        if (found === "<") return "&lt;";
        return `\\${found}`;
      });
    }
    function inWord(text, offset) {
      const around = /[\p{L}\p{N}]/u;
      return around.test(text.charAt(offset - 1)) && around.test(text.charAt(offset + 1));
    }
  }),
  6652: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      b: () => together
    });
    var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1857);
    function together(pieces) {
      const owners = new Set(pieces.map(({notes}) => notes.package));
      if (owners.size < 2) return pieces.map(({markdown}) => markdown).join("\n\n---\n\n");
      const filled = pieces.filter(({notes}) => notes.entries.length + notes.dependencies.length > 0);
      const told = filled.length > 0 ? filled : pieces;
      return told.map(({notes, markdown}) => `# ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(headingOf(notes))}\n\n${markdown}`).join("\n\n");
    }
    function headingOf({package: name, range, releaseTag}) {
      const tag = range.tag ?? releaseTag;
      if (tag === null) return name ?? "";
      return name === null || tag.toLowerCase().includes(name.toLowerCase()) ? tag : `${name} ${tag}`;
    }
  }),
  7085: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      begin: () => begin
    });
    var errors = __webpack_require__(452);
    async function checkGlobs({rules, sections}) {
      const patterns = [ ...named("include-paths", rules.includePaths), ...both("exclude", rules.exclude), ...sections.own.flatMap(({takes, exclude}, at) => [ ...both(`categories.${at}`, takes), ...both(`categories.${at}.exclude`, exclude) ]), ...rules.packages.flatMap(({name, paths, areas, excludePaths, excludeAreas}) => [ ...both(`packages.${name}`, {
        paths,
        areas
      }), ...named(`packages.${name}.exclude-paths`, excludePaths), ...named(`packages.${name}.exclude-areas`, excludeAreas) ]) ];
      if (patterns.length === 0) return;
      const {isGlob} = await Promise.all([ __webpack_require__.e(4006), __webpack_require__.e(9040) ]).then(__webpack_require__.bind(__webpack_require__, 29040));
      const wrong = patterns.find(({pattern}) => !isGlob(pattern));
      if (wrong === void 0) return;
      throw new errors.$s("bad-config", `${wrong.key}: "${wrong.pattern}" is no glob.`, "Write a path or a word, with * and ** for what varies.");
    }
    function both(key, {paths, areas}) {
      return [ ...named(`${key}.paths`, paths), ...named(`${key}.areas`, areas) ];
    }
    function named(key, patterns) {
      return patterns.map(pattern => ({
        key,
        pattern
      }));
    }
    var story = __webpack_require__(95419);
    var problem = __webpack_require__(7109);
    var next_tag = __webpack_require__(10287);
    function checkRelease({targets}, version) {
      if (version !== "auto") return;
      for (const target of targets) {
        const {from, tag, base, head} = target.range;
        if (tag !== null || base === head || !(0, next_tag.U)(target)) continue;
        throw (0, problem.M)("version", `is "auto", and the next version cannot follow from ${from}, which is no tag with a version`, 'Set "version" to the name of the tag, like v1.2.3, give a tag with a version as "from", or use `release: none`.');
      }
    }
    var find_ranges = __webpack_require__(28487);
    var reads_files = __webpack_require__(60605);
    function readAhead({whole, targets}, config, history, fragments) {
      if (history.kind !== "git") return fragments;
      const {base, head} = whole;
      const files = (0, reads_files.L)(config);
      const list = history.commits(base, head, {
        files
      });
      const touched = files ? list.then(pathsOf) : void 0;
      const folders = fragments.folders(base, head, touched);
      const isNamed = config.version !== "auto" || targets.every(({range}) => range.tag !== null || range.from === null);
      for (const asked of [ list, touched, folders, history.authorsBefore(base), isNamed ? null : history.tags() ]) asked?.catch(() => {});
      return {
        folders: (from, to, touched) => from === base && to === head ? folders : fragments.folders(from, to, touched),
        read: (wanted, range) => fragments.read(wanted, range)
      };
    }
    function pathsOf({commits}) {
      return commits.flatMap(commit => commit.files ?? []);
    }
    var shared_history = __webpack_require__(86611);
    async function begin(config, configSource, world) {
      await checkGlobs(config);
      const history = shared_history.S.of(world.history);
      const found = await (0, find_ranges.G)(config, history);
      for (const {owner, range} of found.targets) world.journal.step("range", (0, story.ye)(range, owner?.name ?? null));
      world.journal.step("config", configSource);
      if (world.releasing === true) checkRelease(found, config.version);
      const fragments = readAhead(found, config, history, world.fragments);
      const {run} = await Promise.all([ __webpack_require__.e(562), __webpack_require__.e(4006), __webpack_require__.e(7667), __webpack_require__.e(1145), __webpack_require__.e(7495), __webpack_require__.e(4198), __webpack_require__.e(9314), __webpack_require__.e(8566), __webpack_require__.e(3387) ]).then(__webpack_require__.bind(__webpack_require__, 53387));
      return run(found, config, {
        ...world,
        history,
        fragments
      });
    }
  }),
  8166: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      bareFiles: () => bareFiles,
      isWholeClone: () => isWholeClone,
      topOf: () => topOf
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
    var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48390);
    async function isWholeClone(dir, sha) {
      const place = {
        dir,
        signal: null
      };
      try {
        const [shallow, up] = (await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.q_)(place, [ "rev-parse", "--is-shallow-repository", "--show-cdup" ])).split("\n");
        if (shallow !== "false" || up !== "") return false;
        await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.q_)(place, [ "cat-file", "-e", `${sha}^{commit}` ]);
        return true;
      } catch {
        return false;
      }
    }
    async function topOf(dir) {
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, ".git"))) return dir;
      const [bare, gitDir = "", top = ""] = await facts(dir, [ "--is-bare-repository", "--absolute-git-dir", "--show-toplevel" ]);
      if (top !== "") return top;
      return bare === "false" && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(gitDir) === ".git" ? (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(gitDir) : dir;
    }
    async function bareFiles(dir) {
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, ".git"))) return null;
      const [bare] = await facts(dir, [ "--is-bare-repository" ]);
      if (bare !== "true") return null;
      return async path => {
        const name = `HEAD:${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join("/", path).slice(1)}`;
        const {code, output} = await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.EO)({
          dir,
          signal: null
        }, [ "cat-file", "blob", name ]);
        return code === 0 ? output.toString("utf8") : null;
      };
    }
    async function facts(dir, questions) {
      try {
        return (await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.EO)({
          dir,
          signal: null
        }, [ "rev-parse", ...questions ])).output.toString("utf8").split("\n");
      } catch {
        return [];
      }
    }
  }),
  10287: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      E: () => nextTag,
      U: () => startsElsewhere
    });
    var _range_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46811);
    var _range_next_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29161);
    var _range_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13324);
    async function nextTag(view, config, history, clock) {
      if (config.version !== "auto") return config.version;
      const next = await followingTag(view, config, history, clock);
      const {tagName} = config.publishing;
      if (next === null || tagName === null || view.target.owner !== null) return next;
      return tagName.replaceAll("{version}", (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.ED)(next)?.version.text ?? next);
    }
    async function followingTag(view, config, history, clock) {
      const {target, changes, folded} = view;
      if (view.counted === 0 || target.owner !== null && changes.length === 0) return null;
      if (startsElsewhere(target)) return null;
      const previous = await previousTag(target, history);
      if (previous === null) return (0, _range_next_version_js__WEBPACK_IMPORTED_MODULE_1__.X)(target.owner?.tagPrefix ?? "v");
      const marks = {
        breaking: folded.units.some(({changes}) => changes.some(({evidence}) => evidence.breaking !== null)),
        feature: folded.units.some(({changes}) => changes.some(change => isFeature(change, config.rules)))
      };
      return (0, _range_next_version_js__WEBPACK_IMPORTED_MODULE_1__.y)(previous, marks, new Date(clock.now()).toISOString().slice(0, 10), await versionsOf(previous, config, history));
    }
    function startsElsewhere({owner, range}) {
      return owner === null && range.from !== null && range.family === null;
    }
    function isFeature({evidence, labels, ownWords}, {categoryLabels}) {
      if (evidence.type === "feat" || ownWords?.kind === "text" && ownWords.feature === true) return true;
      if (labels.length === 0) return false;
      const isNew = new Set(Object.keys(categoryLabels).flatMap(label => categoryLabels[label] === "new" ? [ label.toLowerCase() ] : []));
      return labels.some(label => isNew.has(label.toLowerCase()));
    }
    async function versionsOf(previous, {from, to}, history) {
      const prefix = (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.ED)(previous)?.prefix;
      if (prefix === void 0 || history.kind === "github" && from !== null && to !== null) return [];
      return (0, _range_candidates_js__WEBPACK_IMPORTED_MODULE_0__.R0)(prefix, await history.tags())?.tags.map(({version}) => version) ?? [];
    }
    async function previousTag({owner, range}, history) {
      if (owner === null || range.from === null) return range.from;
      const prefix = (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.ED)(range.from)?.prefix;
      if (prefix !== void 0 && (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ap)(prefix) === (0, 
      _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ap)(owner.tagPrefix)) return range.from;
      return (0, _range_candidates_js__WEBPACK_IMPORTED_MODULE_0__.R0)(owner.tagPrefix, await history.tags())?.tags[0]?.name ?? null;
    }
  }),
  13324: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Ap: () => familyOf,
      ED: () => parseTag,
      V1: () => isPrerelease,
      Yy: () => buildOf,
      Zy: () => compareVersions
    });
    var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
    const DATE = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[.-](\d{1,4}))?)?$/;
    const NUMBERS = /^(\d+(?:([._])\d+(?:\2\d+)*)?)(.*)$/;
    const REST = /^(?:-([0-9A-Za-z.-]+)|[._-]?((?:alpha|beta|rc|cr|pre|preview|dev|snapshot|canary|nightly|final|release|ga|m|a|b)(?:[.-]?\d+)*))?(?:\+[0-9A-Za-z.-]+)?$/i;
    const STABLE_WORDS = new Set([ "final", "release", "ga" ]);
    const MAX_DIGITS = 14;
    function parseTag(name) {
      const found = places(name).flatMap(at => {
        const version = parseVersion(name.slice(at));
        return version !== null && prefixFits(name.slice(0, at), version) ? [ {
          name,
          prefix: name.slice(0, at),
          version
        } ] : [];
      });
      const most = Math.max(...found.map(tag => weight(tag.version)));
      return found.find(tag => weight(tag.version) === most) ?? null;
    }
    function compareVersions(a, b) {
      return compareNumbers(a.numbers, b.numbers) || comparePrereleases(a.prerelease, b.prerelease);
    }
    function isPrerelease(version) {
      return version.prerelease.length > 0;
    }
    function buildOf({text}) {
      const at = text.indexOf("+");
      return at < 0 ? null : text.slice(at + 1);
    }
    function familyOf(prefix) {
      return prefix.replace(/(^|[^\p{L}\d])v$/iu, "$1");
    }
    function places(name) {
      return [ ...name.matchAll(/(?<![\d]|\d[._])\d/g) ].map(match => match.index);
    }
    function weight(version) {
      return version.dated ? 3 : Math.min(version.numbers.length, 3);
    }
    function prefixFits(prefix, version) {
      return version.numbers.length > 1 || /^[a-z]?$|[^\p{L}\d]v?$/iu.test(prefix);
    }
    function parseVersion(text) {
      const date = DATE.exec(text);
      if (date !== null) {
        const numbers = numbersOf(date.slice(1));
        return isDate(numbers) ? {
          text,
          numbers,
          prerelease: [],
          hash: null,
          dated: true
        } : null;
      }
      const [, digits, , rest = ""] = NUMBERS.exec(text) ?? [];
      const tail = REST.exec(rest);
      if (digits === void 0 || tail === null) return null;
      const parts = digits.split(/[._]/);
      if (parts.some(part => part.length > MAX_DIGITS)) return null;
      const numbers = dayNumbers(digits) ?? parts.map(Number);
      return {
        text,
        numbers,
        ...prereleaseOf(tail[1] ?? tail[2] ?? ""),
        dated: isDate(numbers)
      };
    }
    function dayNumbers(digits) {
      const match = /^(\d{4})(\d{2})(\d{2})(?:\.(\d{1,4}))?$/.exec(digits);
      const numbers = numbersOf(match?.slice(1) ?? []);
      return isDate(numbers) ? numbers : null;
    }
    function numbersOf(parts) {
      return parts.flatMap(part => part === void 0 ? [] : [ Number(part) ]);
    }
    function isDate(numbers) {
      const [year = 0, month = 0] = numbers;
      return numbers.length > 1 && year >= 1990 && year < 2200 && month >= 1 && month <= 12;
    }
    function prereleaseOf(text) {
      const parts = text.toLowerCase().split(/[.-]/);
      const hash = parts.find(isHash) ?? null;
      const words = parts.filter(part => part !== "" && !STABLE_WORDS.has(part) && !isHash(part)).flatMap(identifiers);
      return {
        prerelease: words.length === 0 && hash !== null ? [ "hash" ] : words,
        hash
      };
    }
    function identifiers(part) {
      const parts = /^([a-z]+)(\d+)$/.exec(part)?.slice(1) ?? [ part ];
      return parts.map(one => /^\d+$/.test(one) ? one.replace(/^0+(?=\d)/, "") : one);
    }
    function isHash(part) {
      return /^g?[0-9a-f]{6,40}$/.test(part) && /\d/.test(part) && /[a-f]/.test(part);
    }
    function compareNumbers(a, b) {
      const length = Math.max(a.length, b.length);
      for (let at = 0; at < length; at += 1) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0) return difference;
      }
      return 0;
    }
    function comparePrereleases(a, b) {
      if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
      for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
        const difference = semver__WEBPACK_IMPORTED_MODULE_0__.compareIdentifiers(a[at] ?? "", b[at] ?? "");
        if (difference !== 0) return difference;
      }
      return a.length - b.length;
    }
  }),
  25062: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkPairs: () => checkPairs,
      parseSettings: () => parseSettings,
      settingsSchema: () => settingsSchema,
      withPairs: () => withPairs
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
    var inputs = __webpack_require__(66097);
    function refusalOf(issue, schema, name) {
      const {issue: inner, path} = innermost(issue, stepsTo(issue));
      const where = path.length === 0 ? "the whole" : path.join(".");
      const above = keysAt(schema, path.slice(0, -1));
      const keys = above.length === 0 ? "Take it out." : `Keys there: ${above.join(", ")}.`;
      if (inner.expected === "never") return refused(`${name}: there is no key ${where}.`, `${meant(path, above)}${keys}`);
      if (isMissing(inner)) return refused(`${name}: ${where} is missing.`, keys);
      if (inner.type === "regex") return refused(`${name}: ${where}: ${inner.received} does not do.`, inner.message);
      if (inner.type === "min_length" && inner.received === "0") return refused(`${name}: ${where} is empty.`, `Write something there, or take the key out.`);
      if (isRecord(inner.input) && inner.expected === "string") return refused(`${name}: ${where} is a map, not a text.`, "Put a text that begins with a brace into quotes: '{{version}}'.");
      const here = keysAt(schema, path);
      const wanted = wantedOf(inner);
      return refused(`${name}: ${where} ${foundIn(inner)}.`, here.length === 0 ? wanted : `${wanted} Keys there: ${here.join(", ")}.`);
    }
    const KINDS = new Map([ [ "string", "a text" ], [ "number", "a number" ], [ "boolean", "true or false" ], [ "Object", "a map" ], [ "Array", "a list" ] ]);
    const BOUND = /^([<>])=(\d+)$/;
    function foundIn({type, received, input}) {
      if (!isLength(type)) return `is ${KINDS.get(received) ?? received}`;
      return `has ${received} ${Array.isArray(input) ? "items" : "characters"}`;
    }
    function wantedOf({type, expected}) {
      const [, sign, bound] = BOUND.exec(expected ?? "") ?? [];
      if (bound !== void 0) return `It can ${isLength(type) ? "have" : "be"} ${bound} at ${sign === "<" ? "most" : "least"}.`;
      if (expected === null) return type === "integer" ? "It must be a whole number." : "Write another value.";
      const choices = expected.replace(/[()"]/g, "").split(" | ");
      const named = [ ...new Set(choices.flatMap(one => (KINDS.get(one) ?? one).split(" or "))) ];
      const last = named.pop();
      return named.length === 0 ? `It must be ${last}.` : `It can be ${named.join(", ")} or ${last}.`;
    }
    function isLength(type) {
      return type === "max_length" || type === "min_length";
    }
    function meant(path, keys) {
      const key = path.at(-1) ?? "";
      const isInput = path.length === 1 && inputs.Q.some(input => input === key);
      if (isInput) return `${key} is an input of the action and an option of the command, the file cannot set it. `;
      const near = keys.find(one => key.length > 2 && (one.startsWith(key) || key.startsWith(one)));
      return near === void 0 ? "" : `Did you mean ${near}? `;
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
    const EMOJI = "Write an emoji, such as \u2728, or '' for none.";
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
      "cache-size": wholeNumber(1, 1e3),
      rewrite: dist.zMY()
    }));
    async function parseSettings(text, name) {
      let value;
      try {
        value = await (0, yaml.h)(text) ?? {};
      } catch (thrown) {
        throw new errors.$s("bad-config", `${name} is no valid YAML: ${(0, errors.bD)(thrown)}`, "Mend the line that the message names.", thrown);
      }
      const settings = checkSettings(value, name);
      if (settings.rewrite !== true) return settings;
      throw new errors.$s("bad-config", `${name}: rewrite is for one run and cannot stand in the file.`, "Take it out, and give rewrite=true in the input `config` of that run, or --set rewrite=true.");
    }
    async function withPairs(settings, pairs, name = "--set") {
      if (pairs.length === 0) return settings;
      let merged = settings;
      for (const pair of pairs) {
        const [, key = "", text = ""] = /^([^.=]+(?:\.[^=]+)?)=(.*)$/s.exec(pair) ?? [];
        if (key === "") throw new errors.$s("bad-input", `${name} ${pair} has no key or value.`, "Write key=value, for example language=de.");
        const given = await parsePair(pair, text, name);
        const value = key === "audiences" ? withInstructions(given, merged[key]) : given;
        merged = laidOver(withoutOthers(merged, key, given), stepsOf(settingsSchema, key), value);
      }
      return checkSettings(merged, name);
    }
    async function checkPairs(pairs, name) {
      const whole = pairs.filter(pair => !pair.slice(0, pair.indexOf("=")).includes("."));
      await withPairs({}, whole, name);
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
    async function parsePair(pair, text, name) {
      try {
        return await (0, yaml.h)(text);
      } catch (thrown) {
        throw new errors.$s("bad-input", `${name} ${pair} is no valid YAML: ${(0, errors.bD)(thrown)}`, "Write lists as [a, b], and quote what is special.", thrown);
      }
    }
    function checkSettings(value, name) {
      const result = dist.xLC(settingsSchema, value);
      if (result.success) return result.output;
      throw refusalOf(result.issues[0], settingsSchema, name);
    }
  }),
  28487: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      G: () => findRanges
    });
    var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);
    var _config_reads_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60605);
    var _range_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46811);
    var _range_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13324);
    var _find_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30372);
    async function findRanges(config, history) {
      const files = (0, _config_reads_files_js__WEBPACK_IMPORTED_MODULE_4__.L)(config);
      const upcoming = config.version === "auto" ? null : config.version;
      const ends = {
        from: config.from,
        to: config.to,
        upcoming,
        onEnds: (from, to) => readBeside(from, to, files, history)
      };
      const owners = await ownersOf(config, history);
      const [first] = owners;
      if (first === void 0 || owners.length === 1) {
        const target = await targetOf(first ?? null, ends, history);
        return {
          whole: target.range,
          targets: [ target ]
        };
      }
      if (upcoming !== null) throw (0, _config_problem_js__WEBPACK_IMPORTED_MODULE_0__.M)("version", `is "${upcoming}", and ${owners.length} packages are written`, 'Leave it at "auto", or name one "package".');
      if (ends.from === null) await readAhead(owners, ends.to, files, history);
      const targets = await Promise.all(owners.map(owner => targetOf(owner, ends, history)));
      for (const {range} of targets) await widen(range, files, history);
      return {
        whole: await wholeOf(targets, history),
        targets
      };
    }
    async function ownersOf({scope, rules: {packages}, from, to, version}, history) {
      if (scope !== "by-tag") return scope;
      if (packages.length === 0) return [];
      const upcoming = version === "auto" ? null : (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.ED)(version)?.prefix ?? null;
      const tags = from === null || to === null ? await history.tags() : null;
      const tagged = upcoming ?? await prefixOf(to, tags, history) ?? await prefixOf(from, tags, history);
      if (tagged === null) return packages;
      return packages.filter(({tagPrefix}) => (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ap)(tagPrefix) === (0, 
      _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ap)(tagged));
    }
    async function prefixOf(end, tags, history) {
      const name = end?.replace(/^refs\/tags\//, "") ?? "";
      const prefix = (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.ED)(name)?.prefix ?? null;
      if (prefix === null || /^[0-9a-f]{40}$/.test(name)) return null;
      const isTag = tags === null ? await history.resolve(`refs/tags/${name}`) !== null : tags.some(tag => tag.name === name);
      return isTag ? prefix : null;
    }
    async function targetOf(owner, ends, history) {
      const range = await (0, _find_range_js__WEBPACK_IMPORTED_MODULE_3__.p)({
        ...ends,
        tagPrefix: owner?.tagPrefix ?? null
      }, history);
      if (owner === null || range.family !== null && (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ap)(range.family) === (0, 
      _range_tags_js__WEBPACK_IMPORTED_MODULE_2__.Ap)(owner.tagPrefix)) return {
        owner,
        range
      };
      return {
        owner,
        range: {
          ...range,
          family: owner.tagPrefix
        }
      };
    }
    function readBeside(from, to, files, history) {
      if (history.kind === "git") history.commits(from, to, {
        files
      }).catch(() => {});
    }
    async function readAhead(owners, to, files, history) {
      const tags = await history.tags();
      const head = tags.find(({name}) => name === to)?.sha ?? await history.resolve(to ?? "HEAD");
      if (head === null) return;
      const nearest = owners.map(owner => nearestTag(owner, tags, head));
      if (nearest.includes(null)) return history.read(null, head, {
        files
      });
      const dates = await history.committedAt([ ...new Set(nearest.flatMap(sha => sha ?? [])) ]);
      const oldestFirst = [ ...dates ].sort(([, a], [, b]) => a - b).map(([sha]) => sha);
      for (const sha of oldestFirst) {
        const {base} = await history.relation(sha, head);
        if (base !== null) return history.read(base, head, {
          files
        });
      }
    }
    function nearestTag({tagPrefix}, tags, head) {
      const family = (0, _range_candidates_js__WEBPACK_IMPORTED_MODULE_1__.R0)(tagPrefix, tags);
      if (family === null) return null;
      const [stable, prerelease] = [ (0, _range_candidates_js__WEBPACK_IMPORTED_MODULE_1__.kW)(family, "stable"), (0, 
      _range_candidates_js__WEBPACK_IMPORTED_MODULE_1__.kW)(family, "prerelease") ];
      return [ ...stable, ...prerelease ].find(({skip, sha}) => skip === null && sha !== head)?.sha ?? null;
    }
    async function widen({base, head}, files, history) {
      if (history.holds(base, head)) return;
      const {bound} = history;
      const meeting = bound === void 0 || base === null ? base : bound === null ? null : (await history.relation(base, bound)).base;
      await history.read(meeting, head, {
        files
      });
    }
    async function wholeOf(targets, history) {
      const lists = await Promise.all(targets.map(({range}) => history.commits(range.base, range.head, {
        files: true
      })));
      const most = Math.max(...lists.map(({commits}) => commits.length));
      const widest = targets[lists.findIndex(({commits}) => commits.length === most)];
      if (widest === void 0) throw new Error("no package to write about");
      const all = new Set(lists.flatMap(({commits}) => commits.map(({sha}) => sha)));
      const {from, head, base} = widest.range;
      const to = targets.every(({range}) => range.to === widest.range.to) ? widest.range.to : head;
      const reason = `${targets.length} packages, each since its own last release; the oldest of these is ${from ?? "none, so that all of the history is read"}.`;
      const bound = all.size === most ? base : history.bound ?? null;
      return {
        from,
        to,
        base: bound,
        side: null,
        head,
        tag: null,
        family: null,
        reason,
        passedOver: []
      };
    }
  }),
  38674: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      A: () => OTHERS,
      C: () => THOROUGHNESS
    });
    const THOROUGHNESS = [ "facts", "strict" ];
    const OTHERS = [ "none", "fold", "attach" ];
  }),
  48390: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      EO: () => runGit,
      V2: () => failure,
      dP: () => gitStream,
      jV: () => gitInto,
      q_: () => gitText
    });
    var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
    var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
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
      if (ended.code !== 0) throw failure(place, args, ended.errors);
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
      if (code !== 0) throw failure(place, args, errors);
    }
    function gitInto(place, args, file) {
      const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", argumentsOf(place, args), {
        ...surroundings(place),
        stdio: [ "ignore", file, "pipe" ]
      });
      const ended = endOf(child, place, args).then(({code}) => code === 0, () => false);
      return {
        ended,
        stop: () => child.kill()
      };
    }
    function failure({dir}, args, errors) {
      const lines = errors.trim().split("\n");
      const said = lines.find(line => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? "";
      const [, unreachable] = /cannot change to '.*': (.+)/.exec(errors) ?? [];
      if (unreachable !== void 0) return unreachableFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir), unreachable);
      if (/not a git repository/i.test(errors)) return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.$s("no-repository", `${(0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir)} is no git repository.`, "Run inside a clone or name one with `--repo`; in a job, check the repository out first.");
      if (/dubious ownership/i.test(errors)) return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.$s("git-failed", `git refuses the clone ${(0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir)} because another user owns it.`, `Run \`git config --global --add safe.directory ${(0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(dir)}\` first.`);
      const command = args.find(arg => !arg.startsWith("-")) ?? "";
      return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.$s("git-failed", `git ${command} failed: ${said}`, "Check that the clone is complete (`git fsck`), then try again.");
    }
    function unreachableFolder(dir, reason) {
      const message = /no such file/i.test(reason) ? `There is no folder ${dir}.` : /not a directory/i.test(reason) ? `${dir} is no folder.` : `The folder ${dir} cannot be entered: ${reason.toLowerCase()}.`;
      return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.$s("bad-input", message, "Name a clone that is on this machine with `--repo`, or run inside one.");
    }
    function start(place, args) {
      return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", argumentsOf(place, args), {
        ...surroundings(place),
        stdio: [ "pipe", "pipe", "pipe" ]
      });
    }
    function argumentsOf({dir}, args) {
      return [ "-C", dir, ...SETTINGS, ...args ];
    }
    function surroundings({signal}) {
      return {
        env: environment(),
        ...signal === null ? {} : {
          signal
        }
      };
    }
    const NO_FILE = "/dev/null/none";
    const IN_LARGER_PIECES = {
      GIT_FLUSH: "0"
    };
    function environment() {
      const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || name.startsWith("GIT_CONFIG"));
      const asItIs = {
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: NO_FILE
      };
      return {
        ...Object.fromEntries(kept),
        ...asItIs,
        ...IN_LARGER_PIECES,
        LC_ALL: "C",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0"
      };
    }
    function endOf(child, place, args) {
      let errors = "";
      child.stderr?.on("data", part => {
        errors = (errors + part.toString("utf8")).slice(-ERROR_BYTES);
      });
      child.stdin?.on("error", () => {});
      return new Promise((resolve, reject) => {
        child.on("error", thrown => reject(startFailure(thrown, place)));
        child.on("close", (code, signal) => {
          if (place.signal?.aborted) reject(cancelled()); else if (code === null) reject(failure(place, args, `ended by ${signal}`)); else resolve({
            code,
            errors
          });
        });
      });
    }
    function startFailure(thrown, place) {
      if (place.signal?.aborted) return cancelled();
      return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.$s("git-failed", `git could not be started: ${(0, 
      _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(thrown)}`, "Install git and make sure that it is on the PATH, or read the history from GitHub.", thrown);
    }
    function cancelled() {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.$s("cancelled", "Reading the history was cancelled.", "Start the run again.");
    }
  }),
  60605: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      L: () => readsFiles
    });
    function readsFiles({evidence, rules, sections}) {
      const {exclude, includePaths, packages} = rules;
      const marks = [ exclude, ...sections.own.flatMap(section => [ section.takes, section.exclude ]) ];
      const asked = packages.length + includePaths.length > 0 || marks.some(({paths, areas}) => paths.length + areas.length > 0);
      return evidence !== "messages" || sections.by === "area" || asked;
    }
  }),
  64403: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
  }),
  79963: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      D: () => DEPTHS,
      R: () => CATEGORIES
    });
    const DEPTHS = [ "messages", "files", "patches" ];
    const CATEGORIES = [ "new", "improved", "fixed", "performance", "security", "deprecated", "documentation", "internal", "dependencies" ];
  }),
  86611: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      S: () => SharedHistory
    });
    function graphOf(head, bound, commits) {
      return {
        head,
        bound,
        commits: new Map(commits.map(commit => [ commit.sha, commit ]))
      };
    }
    function reachedFrom(graph, base) {
      if (base === graph.bound) return new Set;
      if (base === null || !graph.commits.has(base)) return "unknown";
      const reached = new Set([ base ]);
      const outside = new Set;
      for (const sha of reached) for (const parent of graph.commits.get(sha)?.parents ?? []) (graph.commits.has(parent) ? reached : outside).add(parent);
      const holdsAll = graph.bound === null ? outside.size === 0 : outside.has(graph.bound);
      return holdsAll ? reached : "unknown";
    }
    function relationTo(graph, base) {
      const reached = reachedFrom(graph, base);
      return reached === "unknown" ? reached : {
        ahead: graph.commits.size - reached.size,
        behind: 0,
        base
      };
    }
    function commitsSince(graph, base) {
      const reached = reachedFrom(graph, base);
      return reached === "unknown" ? reached : [ ...graph.commits.values() ].filter(({sha}) => !reached.has(sha));
    }
    class SharedHistory {
      kind;
      #source;
      #resolved=new Map;
      #relations=new Map;
      #readings=new Map;
      #patches=new Map;
      #authors=new Map;
      #tags=null;
      #stretch=null;
      constructor(source) {
        this.kind = source.kind;
        this.#source = source;
      }
      static of(history) {
        return history instanceof SharedHistory ? history : new SharedHistory(history);
      }
      async read(bound, head, options) {
        const {commits, counted} = await this.#follow(bound, head, options);
        this.#stretch = {
          graph: graphOf(head, bound, commits),
          counted
        };
      }
      get bound() {
        return this.#stretch?.graph.bound;
      }
      holds(base, head) {
        const graph = this.#graphOf(head);
        return graph !== null && reachedFrom(graph, base) !== "unknown";
      }
      tags() {
        this.#tags ??= this.#source.tags();
        return this.#tags;
      }
      resolve(ref) {
        return once(this.#resolved, ref, () => this.#source.resolve(ref));
      }
      committedAt(shas) {
        return this.#source.committedAt(shas);
      }
      async relation(base, head) {
        const graph = this.#graphOf(head);
        const relation = graph === null ? "unknown" : relationTo(graph, base);
        return relation === "unknown" ? once(this.#relations, `${base} ${head}`, () => this.#source.relation(base, head)) : relation;
      }
      async refuseCut(head) {
        await (this.#source.refuseCut?.(head));
      }
      async commits(base, head, options) {
        const stretch = this.#stretch;
        const commits = stretch?.graph.head === head ? commitsSince(stretch.graph, base) : "unknown";
        if (stretch === null || commits === "unknown") return this.#follow(base, head, options);
        return {
          commits,
          counted: commits.length + stretch.counted - stretch.graph.commits.size
        };
      }
      sharedPatches(side, head) {
        return once(this.#patches, `${side} ${head}`, () => this.#source.sharedPatches(side, head));
      }
      async authorsBefore(base) {
        const graph = this.#stretch?.graph;
        const reached = graph === void 0 ? "unknown" : reachedFrom(graph, base);
        if (graph === void 0 || reached === "unknown") return once(this.#authors, `${base}`, () => this.#source.authorsBefore(base));
        const before = await once(this.#authors, `${graph.bound}`, () => this.#source.authorsBefore(graph.bound));
        return before === null ? null : new Set([ ...before, ...[ ...reached ].flatMap(sha => namesOf(graph.commits.get(sha))) ]);
      }
      #follow(base, head, {files, onPart}) {
        const key = `${base} ${head} ${files}`;
        const reading = this.#readings.get(key) ?? this.#readAloud(base, head, files);
        this.#readings.set(key, reading);
        if (onPart !== void 0) {
          for (const part of reading.parts) onPart(...part);
          reading.followers.push(onPart);
        }
        return reading.list;
      }
      #readAloud(base, head, files) {
        const parts = [];
        const followers = [];
        const onPart = (...part) => {
          parts.push(part);
          for (const follower of followers) follower(...part);
        };
        return {
          list: this.#source.commits(base, head, {
            files,
            onPart
          }),
          parts,
          followers
        };
      }
      #graphOf(head) {
        return this.#stretch?.graph.head === head ? this.#stretch.graph : null;
      }
    }
    function once(known, key, ask) {
      const answer = known.get(key) ?? ask();
      known.set(key, answer);
      return answer;
    }
    function namesOf(commit) {
      if (commit === void 0) return [];
      const {name, login} = commit.author;
      return [ name, ...login === null ? [] : [ login ] ].map(text => text.toLowerCase());
    }
  }),
  95419: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
    function configLine(source, models, host, mostDollars, closed = null) {
      if (host === null) return `${source}; no model, the deterministic writer`;
      if (closed !== null) return `${source}; asks nobody, because ${closed}: the deterministic writer`;
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
    function unaskedLine({commits, side, fault}, all) {
      if (commits > 0) {
        const asked = `the pull requests of ${commits} of ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(all, "commit")}`;
        const said = fault === null ? `The limits of GitHub did not allow reading ${asked}` : `GitHub failed to tell ${asked}`;
        return `${said}: their lines come from the commits alone, without labels and descriptions; what a label leaves out may stand here too.`;
      }
      return side ? "GitHub failed to tell pull requests of the release before: what it has already may stand here again." : null;
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
      return [ ...parts, ...unheldIn(findings) ].join("; ");
    }
    function unheldIn(findings) {
      const isOf = kind => finding => finding.doubts.some(doubt => doubt.kind === kind);
      const formless = findings.filter(isOf("missing"));
      const foreign = findings.filter(finding => isOf("language")(finding) && !formless.includes(finding));
      const others = findings.length - formless.length - foreign.length;
      return [ ...formless.length > 0 ? [ `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(formless.length, "text")} ${formless.length === 1 ? "was" : "were"} not of the form that was asked for` ] : [], ...foreign.length > 0 ? [ `${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(foreign.length, "text")} ${foreign.length === 1 ? "was" : "were"} in another language` ] : [], ...others > 0 ? [ `${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(others, "text")} did not hold against the evidence` ] : [] ];
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
      const titles = changes.slice(0, TOLD).map(({id, evidence, pull}) => `${evidence.title || id.slice(0, 7)}${pull === null ? "" : ` (#${pull.number})`}`);
      return changes.length > TOLD ? `${titles.join("; ")}; and ${changes.length - TOLD} more` : titles.join("; ");
    }
  }),
  98099: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      h: () => parseYaml
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    async function parseYaml(text) {
      const {parse} = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
      try {
        return parse(text, {
          logLevel: "error"
        });
      } catch (thrown) {
        const [said = ""] = (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown).split(":\n", 1);
        throw new Error(said.endsWith(".") ? said : `${said}.`, {
          cause: thrown
        });
      }
    }
  })
};
