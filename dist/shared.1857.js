export const modules = {
  1857: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    function plainLine(text) {
      return text.replace(/\p{Surrogate}/gu, "�").replace(/[\s\u0085]+/g, " ").replace(UNSEEN, "").replace(STRAY_JOINERS, "").replace(STACKED_MARKS, "").replace(/ {2,}/g, " ").trim();
    }
    function inline(text) {
      return joinedTokens(tokensOf(plainLine(text.slice(0, LONGEST))));
    }
    function paragraph(text) {
      return inline(text).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=#:>]/, "\\$&");
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
      const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map(run => run.length));
      const fence = "`".repeat(longest === 0 ? 1 : longest + 1);
      const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
      return `${fence}${pad}${content}${pad}${fence}`;
    }
    function link(label, url) {
      const address = url === null ? null : webAddress(url);
      return address === null ? label : `[${label}](${address})`;
    }
    function webAddress(url) {
      if (!URL.canParse(url)) return null;
      const parsed = new URL(url);
      if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
      return parsed.href.replace(/[()<>[\]\\`|*_~\s]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
    }
    function tokensOf(text) {
      const tokens = [];
      let rest = text;
      while (rest !== "") {
        const open = /`+/.exec(rest);
        if (open === null) break;
        const inside = open.index + open[0].length;
        const close = closing(rest.slice(inside), open[0].length);
        const end = close === null ? inside : inside + close + open[0].length;
        const content = close === null ? "" : rest.slice(inside, inside + close).trim();
        tokens.push(...words(rest.slice(0, open.index)));
        tokens.push(content === "" ? {
          code: false,
          text: rest.slice(open.index, end)
        } : {
          code: true,
          text: content
        });
        rest = rest.slice(end);
      }
      return [ ...tokens, ...words(rest) ];
    }
    function closing(text, length) {
      for (const run of text.matchAll(/`+/g)) if (run[0].length === length) return run.index;
      return null;
    }
    function words(text) {
      return text.split(/( +)/).filter(part => part !== "").flatMap(word => {
        if (!isLive(word)) return [ {
          code: false,
          text: word
        } ];
        const [, before = "", core = "", after = ""] = /^([([{"'“‘*_~,;:!]*)(.*?)([)\]}"'”’*_~,.;:!?]*)$/.exec(word) ?? [];
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
      const stars = emphasis(merged);
      return merged.map((token, index) => token.code ? codeSpan(token.text) : escaped(token.text, stars.get(index) ?? new Set)).join("");
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
    function escaped(text, stars) {
      return text.replace(/\*+|&(?=#?[A-Za-z0-9]+;)|_|[\\`~[\]<]/g, (found, offset) => {
        if (found.startsWith("*")) return stars.has(offset) ? found : found.replaceAll("*", "\\*");
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
  },
  6652: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  },
  13324: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    const REST = /^(?:-([0-9A-Za-z.-]+)|[._-]?((?:alpha|beta|rc|pre|preview|dev|snapshot|canary|nightly|final|release|ga|m|a|b)(?:[.-]?\d+)*))?(?:\+[0-9A-Za-z.-]+)?$/i;
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
  },
  86611: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
      #lists=new Map;
      #patches=new Map;
      #authors=new Map;
      #tags=null;
      #stretch=null;
      constructor(source) {
        this.kind = source.kind;
        this.#source = source;
      }
      async read(bound, head, options) {
        const {commits, counted} = await this.#source.commits(bound, head, options);
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
      async commits(base, head, options) {
        const stretch = this.#stretch;
        const commits = stretch?.graph.head === head ? commitsSince(stretch.graph, base) : "unknown";
        if (stretch === null || commits === "unknown") return once(this.#lists, `${base} ${head} ${options.files}`, () => this.#source.commits(base, head, options));
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
  }
};
