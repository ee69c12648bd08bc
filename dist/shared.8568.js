export const modules = {
  8568: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => outputsOf,
      v: () => cutForOutput
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95419);
    function outputsOf(input) {
      const {packages, files, releases} = input;
      const only = packages.length === 1 ? packages[0] : void 0;
      const release = only === void 0 ? void 0 : releases[0];
      return {
        notes: input.notes,
        "notes-file": files.markdown,
        "notes-files": JSON.stringify(Object.fromEntries(files.each.map(file => [ nameOf(file), file ]))),
        "json-file": files.json,
        "evidence-page": input.evidencePage,
        tag: only?.range.tag ?? only?.releaseTag ?? "",
        "previous-tag": only?.range.from ?? "",
        "next-version": only === void 0 ? "" : nextOf(only) ?? "",
        range: (0, _story_js__WEBPACK_IMPORTED_MODULE_1__.d8)(input.range),
        releases: JSON.stringify(releases.map(({notes, tag, id, url}) => ({
          package: notes.package,
          tag,
          id,
          url,
          nextVersion: nextOf(notes)
        }))),
        "release-id": release === void 0 ? "" : String(release.id),
        "release-url": release?.url ?? "",
        changes: String(input.changes),
        complete: String(input.complete),
        mode: input.mode,
        cost: input.cost.toFixed(4),
        "cache-hits": String(input.cached),
        "cache-misses": String(input.missed)
      };
    }
    function nameOf({package: owner, audience, language}) {
      return [ ...owner === null ? [] : [ owner ], audience, language ].join("/");
    }
    function nextOf({range, releaseTag}) {
      return range.tag === null ? releaseTag : null;
    }
    function cutForOutput(markdown, file) {
      if (Buffer.byteLength(markdown) <= _limits_js__WEBPACK_IMPORTED_MODULE_0__.wd) return markdown;
      const said = `\n\n(Cut here: the whole notes are in ${file}.)`;
      const room = _limits_js__WEBPACK_IMPORTED_MODULE_0__.wd - Buffer.byteLength(said);
      const lines = markdown.split("\n");
      let bytes = 0;
      const kept = lines.findIndex(line => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes > room;
      });
      return lines.slice(0, kept).join("\n") + said;
    }
  }),
  78427: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      D: () => fitMarkdown
    });
    var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88172);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14827);
    function fitMarkdown(document, limit, measure = lines => (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.b)(lines).length) {
      const fits = candidate => measure((0, _layout_js__WEBPACK_IMPORTED_MODULE_0__.C)(candidate)) <= limit;
      let current = document;
      for (const step of [ countInternal, countDependencies, dropAuthors ]) {
        if (fits(current)) return fitted(current);
        const {document: shorter, said} = step(current);
        current = said === null ? current : saying(shorter, said);
      }
      if (fits(current)) return fitted(current);
      const cut = mostLines(current, fits) ?? bare(current);
      return fits(cut) ? fitted(cut) : hardCut(cut, limit, measure);
    }
    const countInternal = document => {
      const internal = document.sections.find(({category}) => category === "internal");
      if (internal === void 0) return {
        document,
        said: null
      };
      const count = internal.lines.reduce((sum, line) => sum + line.count, 0);
      const sections = document.sections.filter(section => section !== internal);
      return {
        document: {
          ...document,
          sections
        },
        said: document.words.shortened.internal(count)
      };
    };
    const countDependencies = document => {
      const own = document.sections.filter(({category}) => category === "dependencies");
      const count = document.dependencies.length + own.flatMap(({lines}) => lines).reduce((sum, line) => sum + line.count, 0);
      if (count === 0) return {
        document,
        said: null
      };
      const sections = document.sections.filter(({category}) => category !== "dependencies");
      return {
        document: {
          ...document,
          sections,
          dependencies: []
        },
        said: document.words.shortened.dependencies(count)
      };
    };
    const dropAuthors = document => {
      const without = line => ({
        ...line,
        authors: []
      });
      const sections = document.sections.map(section => ({
        ...section,
        lines: section.lines.map(without)
      }));
      return {
        document: {
          ...document,
          sections
        },
        said: document.words.shortened.authors
      };
    };
    function mostLines(document, fits) {
      const order = document.sections.flatMap((section, position) => section.lines.map((line, index) => ({
        line,
        behind: section.category === "documentation" || section.folded,
        position,
        index
      }))).filter(({line}) => !line.grave).sort((a, b) => Number(b.behind) - Number(a.behind) || a.line.importance - b.line.importance || b.position - a.position || b.index - a.index).map(({line}) => line);
      const without = count => {
        const gone = new Set(order.slice(0, count));
        const sections = document.sections.map(section => ({
          ...section,
          lines: section.lines.filter(line => !gone.has(line))
        }));
        return saying({
          ...document,
          sections: sections.filter(hasLines)
        }, document.words.shortened.lines(count));
      };
      if (!fits(without(order.length))) return null;
      let [few, enough] = [ 0, order.length ];
      while (few + 1 < enough) {
        const middle = Math.floor((few + enough) / 2);
        if (fits(without(middle))) enough = middle; else few = middle;
      }
      return without(enough);
    }
    function bare(document) {
      const sections = document.sections.map(section => ({
        ...section,
        lines: section.lines.filter(({grave}) => grave)
      })).filter(hasLines);
      const kept = new Set(sections.flatMap(({lines}) => lines));
      const count = document.sections.flatMap(({lines}) => lines).filter(line => !kept.has(line)).length;
      return saying({
        ...document,
        sections,
        highlights: [],
        contributors: []
      }, document.words.shortened.bare(count));
    }
    function hardCut(document, limit, measure) {
      const said = saying(document, document.words.shortened.cut);
      const all = (0, _layout_js__WEBPACK_IMPORTED_MODULE_0__.C)(said);
      const tail = all.filter(line => line.key.startsWith("shortened:"));
      const body = all.filter(line => !tail.includes(line));
      let [fitting, over] = [ 0, body.length + 1 ];
      const kept = count => [ ...withoutOpenFold(body.slice(0, count)), ...tail ];
      while (fitting + 1 < over) {
        const middle = Math.floor((fitting + over) / 2);
        if (measure(kept(middle)) <= limit) fitting = middle; else over = middle;
      }
      const lines = kept(fitting);
      return {
        lines,
        markdown: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.b)(lines),
        steps: said.shortened
      };
    }
    function withoutOpenFold(lines) {
      const open = lines.findLastIndex(line => line.key.startsWith("open:"));
      const close = lines.findLastIndex(line => line.key.startsWith("close:"));
      return open > close ? lines.slice(0, open) : lines;
    }
    function saying(document, said) {
      return {
        ...document,
        shortened: [ ...document.shortened, said ]
      };
    }
    function hasLines(section) {
      return section.lines.length > 0;
    }
    function fitted(document) {
      const lines = (0, _layout_js__WEBPACK_IMPORTED_MODULE_0__.C)(document);
      return {
        lines,
        markdown: (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.b)(lines),
        steps: document.shortened
      };
    }
  })
};
