export const modules = {
  29908: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      ET: () => closing,
      Em: () => findMarked,
      Ir: () => markedLines,
      LV: () => wrap,
      gP: () => keyedLines,
      pl: () => underTag,
      qQ: () => hashOf,
      qU: () => shortKey,
      zs: () => opening
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
    const identitySchema = valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
      repo: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(300)),
      family: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(300))),
      base: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(300))),
      tag: valibot__WEBPACK_IMPORTED_MODULE_1__.yqP(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(300)))
    });
    const BEGIN = /^<!-- tidings:begin v1 (\{.{0,4000}\}) -->[ \t]*\r?$/gm;
    const END = /^<!-- tidings:end v1((?: [0-9a-f]{8}:(?:[0-9a-f]{8}|-))*) -->[ \t]*\r?$/gm;
    function wrap(body, identity, lines) {
      return `${opening(identity)}\n${body}\n${closing(lines)}`;
    }
    function opening({repo, family, base, tag}) {
      return `\x3c!-- tidings:begin v1 ${harmless(JSON.stringify({
        repo,
        family,
        base,
        ...tag === void 0 ? {} : {
          tag
        }
      }))} --\x3e`;
    }
    function underTag({before, inside, after, identity, lines}, tag) {
      const eol = inside.includes("\r\n") ? "\r\n" : "\n";
      return [ before, opening({
        ...identity,
        tag
      }), eol, inside, eol, closing(lines), after ].join("");
    }
    function closing(lines) {
      return `\x3c!-- tidings:end v1${lines.map(({entry, hash}) => ` ${entry}:${hash ?? "-"}`).join("")} --\x3e`;
    }
    function keyedLines(rendered) {
      const times = new Map;
      let blanks = 0;
      return rendered.flatMap(({key, text, section, frame}) => {
        if (text === "") {
          blanks += 1;
          return [];
        }
        const short = shortKey(key);
        const again = times.get(short) ?? 0;
        times.set(short, again + 1);
        const line = {
          key: again === 0 ? short : shortKey(`${key}#${again}`),
          text,
          blanks,
          section,
          frame
        };
        blanks = 0;
        return [ line ];
      });
    }
    function markedLines(rendered) {
      return keyedLines(rendered).map(({key, text}) => ({
        entry: key,
        hash: hashOf(text)
      }));
    }
    function findMarked(body) {
      const begins = [ ...body.matchAll(BEGIN) ].flatMap(match => {
        const identity = identityOf(match[1] ?? "");
        return identity === null ? [] : [ {
          identity,
          start: match.index,
          end: match.index + match[0].length
        } ];
      });
      const ends = [ ...body.matchAll(END) ];
      const [begin] = begins;
      const [end] = ends;
      if (begin === void 0 || end === void 0 || begins.length > 1 || ends.length > 1 || end.index <= begin.end) return null;
      return {
        before: body.slice(0, begin.start),
        inside: body.slice(begin.end + 1, Math.max(begin.end + 1, end.index - 1)).replace(/\r$/, ""),
        after: body.slice(end.index + end[0].replace(/\r$/, "").length),
        identity: begin.identity,
        lines: parseLines(end[1] ?? "")
      };
    }
    function shortKey(key) {
      return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(key) ? key.slice(0, 8) : digest(key);
    }
    function hashOf(line) {
      return digest(line.trimEnd());
    }
    function digest(text) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 8);
    }
    function harmless(json) {
      const coded = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
      return json.replace(/[^\x20-\x7e]|[<>]|-(?=-)|-(?=>)/g, coded);
    }
    function identityOf(json) {
      try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(identitySchema, JSON.parse(json));
        return parsed.success ? parsed.output : null;
      } catch {
        return null;
      }
    }
    function parseLines(text) {
      return text.split(" ").filter(part => part !== "").map(part => ({
        entry: part.slice(0, 8),
        hash: part.endsWith(":-") ? null : part.slice(9)
      }));
    }
  })
};
