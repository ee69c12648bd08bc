export const id = 597;

export const ids = [ 597 ];

export const modules = {
  2772: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qc: () => NO_RATES,
      hE: () => CAUSES
    });
    const WAITS = [ "slot", "pace", "requests", "input", "output", "gate", "breaker", "retry", "budget" ];
    const CAUSES = [ ...WAITS, "calls", "own" ];
    const NO_RATES = {
      requests: null,
      input: null,
      output: null
    };
  },
  3324: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ap: () => familyOf,
      ED: () => parseTag,
      V1: () => isPrerelease,
      Yy: () => buildOf,
      Zy: () => compareVersions
    });
    var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
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
  575: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      aN: () => splitRows,
      e4: () => versions,
      eM: () => developmentLine,
      xQ: () => rowLine
    });
    var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1232);
    function splitRows(rows, outside) {
      const plain = rows.filter(row => !row.security);
      return {
        security: rows.filter(row => row.security),
        listed: outside ? [] : plain.filter(row => !row.development),
        development: outside ? [] : plain.filter(row => row.development),
        hidden: outside ? plain : []
      };
    }
    function rowLine(row, input, words) {
      return {
        key: `dependency:${row.name}`,
        lead: row.name,
        text: words.dependency(row.from, row.to, row.development),
        refs: (0, _references_js__WEBPACK_IMPORTED_MODULE_0__.gA)(row.changes, input),
        authors: [],
        upgrade: "",
        importance: 4,
        count: 1,
        grave: row.security
      };
    }
    function versions(row, words) {
      if (row.to === null) return words.updated;
      return row.from === null ? words.added(row.to) : `${row.from} → ${row.to}`;
    }
    function developmentLine(rows, input, words) {
      if (rows.length === 0) return [];
      const named = rows.slice(0, 8).map(row => row.name);
      const names = words.series(rows.length > named.length ? [ ...named, words.more(rows.length - named.length) ] : named);
      const changes = [ ...new Set(rows.flatMap(row => row.changes)) ];
      return [ {
        key: "development",
        lead: words.developmentDependencies,
        text: words.developmentUpdated(names),
        refs: (0, _references_js__WEBPACK_IMPORTED_MODULE_0__.gA)(changes, input),
        authors: [],
        upgrade: "",
        importance: 1,
        count: rows.length,
        grave: false
      } ];
    }
  },
  1490: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Uw: () => leadingNotes,
      Vv: () => notesInputOf,
      Tp: () => parseDocument,
      JY: () => toDocument
    });
    var dist = __webpack_require__(7934);
    var errors = __webpack_require__(452);
    var domain = __webpack_require__(9963);
    var ports = __webpack_require__(2772);
    const sha = dist.FsL(dist.YjP(), dist.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
    const count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
    const amount = dist.FsL(dist.aig(), dist.Wwf(0));
    const nullableText = dist.mee(dist.YjP());
    const wording = dist.KIO([ "model", "rules", "person" ]);
    const texts = dist.g1P(dist.YjP(), dist.YjP());
    const person = dist.Ikc({
      name: dist.YjP(),
      login: nullableText
    });
    const webUrl = dist.FsL(dist.YjP(), dist.yGV(/^https?:\/\//));
    const range = dist.Ikc({
      from: nullableText,
      to: dist.YjP(),
      base: dist.mee(sha),
      side: dist.mee(sha),
      head: sha,
      tag: nullableText,
      family: nullableText,
      commits: count,
      reason: dist.YjP(),
      passedOver: dist.YOg(dist.YjP())
    });
    const change = dist.Ikc({
      id: sha,
      commits: dist.YOg(sha),
      pull: dist.mee(dist.Ikc({
        number: count,
        url: dist.mee(webUrl),
        confirmed: dist.zMY()
      })),
      origin: dist.mee(count),
      closes: dist.YOg(count),
      title: dist.YjP(),
      authors: dist.YOg(person),
      bot: dist.zMY()
    });
    const ledgerRow = dist.Ikc({
      sha,
      change: dist.mee(sha),
      state: dist.KIO([ "written", "folded", "left-out", "failed" ]),
      reason: dist.YjP(),
      entry: dist.mee(sha)
    });
    const entry = dist.Ikc({
      id: sha,
      package: nullableText,
      changes: dist.YOg(sha),
      lead: dist.YjP(),
      category: dist.KIO(domain.R),
      importance: dist.KIO([ 1, 2, 3, 4, 5 ]),
      breaking: dist.zMY(),
      security: dist.zMY(),
      texts,
      upgrade: texts,
      wording
    });
    const dependency = dist.Ikc({
      name: dist.YjP(),
      from: nullableText,
      to: nullableText,
      development: dist.zMY(),
      security: dist.zMY(),
      changes: dist.YOg(sha)
    });
    const sentence = dist.Ikc({
      text: dist.YjP(),
      entries: dist.YOg(sha)
    });
    const notes = dist.Ikc({
      package: nullableText,
      audience: dist.YjP(),
      language: dist.YjP(),
      overview: dist.YOg(sentence),
      highlights: dist.YOg(sentence),
      wording,
      markdown: dist.YjP(),
      range,
      releaseTag: nullableText,
      entries: dist.YOg(sha),
      sections: dist.lqM(dist.YOg(dist.Ikc({
        title: dist.YjP(),
        collapsed: dist.zMY(),
        entries: dist.YOg(sha)
      })), []),
      dependencies: dist.YOg(dependency),
      asides: dist.YOg(dist.Ikc({
        change: sha,
        state: dist.KIO([ "folded", "left-out" ]),
        reason: dist.YjP(),
        rule: dist.YjP()
      })),
      contributors: dist.YOg(dist.Ikc({
        person,
        changes: count,
        first: dist.mee(dist.zMY())
      })),
      incomplete: nullableText
    });
    const finding = dist.Ikc({
      entries: dist.YOg(sha),
      where: dist.KIO([ "entry", "overview", "highlight", "upgrade" ]),
      doubts: dist.YOg(dist.Ikc({
        kind: dist.YjP(),
        found: dist.YjP()
      })),
      outcome: dist.KIO([ "repaired", "replaced", "dropped" ])
    });
    const task = dist.KIO([ "map", "merge", "compose", "localise" ]);
    const timeline = dist.Ikc({
      ms: count,
      causes: dist.YOg(dist.Ikc({
        cause: dist.KIO(ports.hE),
        ms: count
      })),
      bottleneck: dist.YjP(),
      calls: dist.FsL(dist.YOg(dist.Ikc({
        task,
        model: dist.YjP(),
        outcome: dist.YjP(),
        wanted: count,
        started: count,
        ended: count,
        waits: dist.g1P(dist.YjP(), count),
        input: count,
        output: count
      })), dist.Ru6(200)),
      rest: dist.FsL(dist.YOg(dist.Ikc({
        task,
        calls: count,
        started: count,
        ended: count,
        input: count,
        output: count
      })), dist.Ru6(10))
    });
    const run = dist.Ikc({
      calls: dist.Ikc({
        made: count,
        cached: count,
        missed: count,
        failed: count
      }),
      tokens: dist.Ikc({
        input: count,
        output: count,
        cacheRead: count,
        cacheWrite: count
      }),
      cost: amount,
      saved: dist.Ikc({
        cost: amount,
        tokens: count
      }),
      store: dist.Ikc({
        answers: count,
        bytes: count,
        added: count,
        restored: dist.mee(dist.Ikc({
          bytes: count,
          requests: count
        }))
      }),
      planned: dist.mee(dist.Ikc({
        calls: count,
        tokens: count,
        cost: dist.mee(amount),
        minutes: amount,
        leftOut: count
      })),
      seconds: amount,
      peakMemory: amount,
      timeline: dist.mee(timeline)
    });
    const notesSchema = dist.Ikc({
      version: dist.euz(1),
      repository: dist.mee(dist.Ikc({
        owner: dist.YjP(),
        name: dist.YjP(),
        server: webUrl
      })),
      range,
      complete: dist.zMY(),
      mode: dist.KIO([ "ai", "partial", "deterministic" ]),
      changes: dist.YOg(change),
      ledger: dist.YOg(ledgerRow),
      entries: dist.YOg(entry),
      dependencies: dist.YOg(dependency),
      unassigned: dist.YOg(sha),
      notes: dist.YOg(notes),
      findings: dist.YOg(finding),
      run
    });
    var markdown = __webpack_require__(4827);
    function toDocument(input) {
      return dist.qgA(notesSchema, {
        version: 1,
        repository: input.repository,
        range: {
          ...input.range,
          commits: input.commits
        },
        complete: input.complete,
        mode: input.mode,
        changes: input.changes.map(({id, commits, pull, origin, closes, evidence, authors, bot}) => ({
          id,
          commits,
          pull,
          origin,
          closes,
          title: evidence.title,
          authors,
          bot
        })),
        ledger: input.ledger,
        entries: entriesOf(input.notes),
        dependencies: input.dependencies,
        unassigned: input.unassigned,
        notes: input.notes.map(notesOf),
        findings: input.findings,
        run: {
          ...runOf(input.figures),
          timeline: input.timeline
        }
      });
    }
    function parseDocument(text) {
      const parsed = dist.xLC(notesSchema, jsonOf(text));
      if (parsed.success) return parsed.output;
      const [issue] = parsed.issues;
      const where = dist.BuJ(issue) ?? "the top";
      throw badNotes(`The notes' JSON is not as expected at ${where}: ${issue.message}`);
    }
    function leadingNotes({notes}) {
      return notes.filter((one, at) => notes.findIndex(other => other.package === one.package) === at);
    }
    function notesInputOf(document, notes, mentions) {
      const own = document.entries.filter(entry => entry.package === notes.package);
      const entries = new Map(own.map(entry => [ entry.id, entry ]));
      return {
        repository: document.repository,
        range: notes.range,
        releaseTag: notes.releaseTag,
        outline: {
          entries: notes.entries.flatMap(id => entries.get(id) ?? [])
        },
        sections: notes.sections,
        changes: new Map(document.changes.map(change => [ change.id, change ])),
        composition: {
          overview: notes.overview,
          highlights: notes.highlights,
          wording: notes.wording
        },
        dependencies: notes.dependencies,
        asides: notes.asides,
        contributors: notes.contributors,
        incomplete: notes.incomplete,
        audience: notes.audience,
        language: notes.language,
        mentions
      };
    }
    function entriesOf(notes) {
      const byPackage = new Map(notes.map(one => [ one.package, one.input.outline.entries ]));
      return [ ...byPackage ].flatMap(([owner, entries]) => entries.map(entry => ({
        ...entry,
        package: owner
      })));
    }
    function notesOf({package: name, commits, input}) {
      return dist.qgA(notesSchema.entries.notes.item, {
        package: name,
        audience: input.audience,
        language: input.language,
        ...input.composition,
        markdown: (0, markdown.G)({
          ...input,
          mentions: "inert"
        }),
        range: {
          ...input.range,
          commits
        },
        releaseTag: input.releaseTag,
        entries: input.outline.entries.map(entry => entry.id),
        sections: input.sections,
        dependencies: input.dependencies,
        asides: input.asides,
        contributors: input.contributors,
        incomplete: input.incomplete
      });
    }
    function runOf(figures) {
      const {calls, hits, misses, failed, usage, cost, saved, savedTokens, store, planned, seconds, peakMemory} = figures;
      const {input, output, cacheRead, cacheWrite} = usage;
      return {
        calls: {
          made: calls,
          cached: hits,
          missed: misses,
          failed
        },
        tokens: {
          input,
          output,
          cacheRead,
          cacheWrite
        },
        cost,
        saved: {
          cost: saved,
          tokens: Math.round(savedTokens)
        },
        store,
        planned,
        seconds,
        peakMemory
      };
    }
    function jsonOf(text) {
      try {
        return JSON.parse(text);
      } catch (error) {
        throw badNotes(`The notes' JSON cannot be read: ${(0, errors.bD)(error)}`);
      }
    }
    function badNotes(message) {
      return new errors.$s("bad-notes", message, "Give the file that the writing job put out, unchanged and of this version of Tidings.");
    }
  },
  7923: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => renderLines
    });
    var _dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(575);
    var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1857);
    var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8953);
    const REFERENCES = 10;
    const TOPIC_REFERENCES = 200;
    const PEOPLE = 3;
    function renderLines(document) {
      const {words} = document;
      const blocks = [ document.warning === null ? [] : [ text("warning", "> [!WARNING]"), text("warning:text", `> ${(0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_0__.FY)(document.warning)}`) ], document.overview === "" ? [] : [ text("overview", (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_0__.FY)(document.overview)) ], block("breaking", words.breaking, breakingLines(document)), block("highlights", words.highlights, listLines("highlights", document.highlights, document)), ...document.sections.filter(({category}) => category !== "dependencies").map(section => sectionLines(section, document)), dependencyLines(document), contributorLines(document), closingLines(document) ];
      return blocks.filter(lines => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : [ blank(), ...lines ]);
    }
    function sectionLines({key, title, lines, folded}, document) {
      const list = advisedLines(key, lines, document);
      return folded ? fold(key, title, list, total(lines)) : block(key, title, list);
    }
    function total(lines) {
      return lines.reduce((sum, line) => sum + line.count, 0);
    }
    function breakingLines(document) {
      const {breaking, words} = document;
      const lines = advisedLines("breaking", breaking, document);
      const silent = breaking.filter(line => line.upgrade === "").length;
      return silent > 0 ? [ ...lines, blank(), {
        key: "no-advice",
        section: "breaking",
        frame: true,
        text: words.noAdvice(silent === breaking.length)
      } ] : lines;
    }
    function advisedLines(section, lines, document) {
      return lines.flatMap(line => {
        const text = `  **${document.words.whatToDo}:** ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(line.upgrade)}`;
        const advice = {
          key: `upgrade:${line.key}`,
          section,
          frame: false,
          text
        };
        return [ ...listLines(section, [ line ], document), ...line.upgrade === "" ? [] : [ advice ] ];
      });
    }
    function listLines(section, lines, document) {
      return lines.map(line => {
        const lead = (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.h0)(line.lead) === "" ? "" : `**${(0, 
        _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(line.lead)}**: `;
        return {
          key: line.key,
          section,
          frame: false,
          text: `- ${lead}${lead === "" ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.FY)(line.text) : (0, 
          _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(line.text)}${origin(line, document)}`
        };
      });
    }
    function origin(line, document) {
      const {words} = document;
      const references = shownRefs(line.refs, line.key.startsWith("topic:") ? TOPIC_REFERENCES : REFERENCES, document);
      const people = line.authors.slice(0, PEOPLE).map(person => credit(person, document.mentions));
      const others = line.authors.length - people.length;
      const by = people.length === 0 ? "" : ` ${words.by} ${words.series(others > 0 ? [ ...people, words.others(others) ] : people)}`;
      return references === "" && by === "" ? "" : ` (${references}${by})`;
    }
    function shownRefs(refs, limit, {words}) {
      const shown = refs.slice(0, limit).map(({label, url, origin}) => {
        const own = (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.nf)(label, url);
        return origin === void 0 ? own : words.backport(own, (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.nf)(origin.label, origin.url), origin.sure);
      });
      return (refs.length > limit ? [ ...shown, words.more(refs.length - limit) ] : shown).join(", ");
    }
    function credit(person, mentions) {
      const login = person.login ?? "";
      if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?(?:_[A-Za-z0-9]{1,20})?$/.test(login)) return (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(person.name || login);
      return mentions === "real" ? `@${login}` : (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(login);
    }
    function dependencyLines(document) {
      const {words, dependencies} = document;
      const own = document.sections.find(({category}) => category === "dependencies");
      const row = cells => `| ${cells.join(" | ")} |`;
      const frame = (key, value) => ({
        key,
        section: "dependencies",
        frame: true,
        text: value
      });
      const table = dependencies.map(line => ({
        key: `dependency:${line.name}`,
        section: "dependencies",
        frame: false,
        text: row([ packageName(line.name), (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0, 
        _dependencies_js__WEBPACK_IMPORTED_MODULE_1__.e4)(line, words)), shownRefs(line.refs, REFERENCES, document) ])
      }));
      const header = [ frame("dependencies:header", row([ words.table.name, words.table.change, words.table.references ])), frame("dependencies:rule", "| --- | --- | --- |") ];
      const list = own === void 0 ? [] : listLines("dependencies", own.lines, document);
      const between = list.length > 0 && table.length > 0 ? [ blank() ] : [];
      const count = dependencies.length + total(own?.lines ?? []);
      return fold("dependencies", words.sections.dependencies, [ ...list, ...between, ...table.length === 0 ? [] : [ ...header, ...table ] ], count);
    }
    function packageName(name) {
      const plain = (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.h0)(name).replace(/[|\\]/g, "/");
      return plain.includes(" ") ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(plain) : (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_0__.SS)(plain);
    }
    function contributorLines({contributors, words, mentions}) {
      const once = new Map(contributors.map(contributor => [ (0, _people_js__WEBPACK_IMPORTED_MODULE_2__.jE)(contributor.person), contributor ]));
      if (once.size === 0) return [];
      const names = first => [ ...once.values() ].filter(contributor => contributor.first === true === first).map(({person}) => credit(person, mentions));
      return [ text("contributors", `**${words.contributors}:** ${words.people(names(false), names(true))}`) ];
    }
    function closingLines({comparison, leftOut, shortened, words}) {
      const parts = [ ...comparison === null ? [] : [ text("comparison", `**${words.fullChangelog}:** ${(0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_0__.nf)((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(comparison.label), comparison.url)}`) ], ...leftOut.length === 0 ? [] : [ text("left-out", (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(words.notListed(leftOut))) ], ...shortened.map((sentence, index) => text(`shortened:${index}`, (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(sentence))) ];
      return parts.flatMap((line, index) => index === 0 ? [ line ] : [ blank(), line ]);
    }
    function block(section, title, lines) {
      if (lines.length === 0) return [];
      return [ {
        key: `heading:${section}`,
        section,
        frame: true,
        text: `## ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(title)}`
      }, blank(), ...lines ];
    }
    function fold(section, title, lines, count) {
      const frame = (key, value) => ({
        key: `${key}:${section}`,
        section,
        frame: true,
        text: value
      });
      if (count === 0) return [];
      return [ frame("open", "<details>"), frame("heading", `<summary>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.nU)(title)} (${count})</summary>`), blank(), ...lines, blank(), frame("close", "</details>") ];
    }
    function text(key, value) {
      return {
        key,
        section: key,
        frame: false,
        text: value
      };
    }
    function blank() {
      return {
        key: "",
        section: "",
        frame: true,
        text: ""
      };
    }
  },
  4827: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => renderMarkdown,
      b: () => textOf
    });
    var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7923);
    var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4228);
    function renderMarkdown(input) {
      return textOf((0, _lines_js__WEBPACK_IMPORTED_MODULE_1__.E)((0, _sections_js__WEBPACK_IMPORTED_MODULE_0__.NL)(input)));
    }
    function textOf(lines) {
      return lines.map(line => line.text).join("\n");
    }
  },
  8953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EK: () => authorsOf,
      jE: () => personKey,
      k0: () => united
    });
    function authorsOf(ids, input) {
      return ids.reduce((people, id) => {
        const change = input.changes.get(id);
        return change === void 0 || change.bot ? people : united(people, change.authors, personKey);
      }, []);
    }
    function personKey(person) {
      return person.login === null ? `name:${person.name.toLowerCase()}` : `login:${person.login.toLowerCase()}`;
    }
    function united(first, second, key) {
      const known = new Set(first.map(key));
      return [ ...first, ...second.filter(item => !known.has(key(item)) && known.add(key(item))) ];
    }
  },
  1232: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      XH: () => compareUrl,
      gA: () => refsOf
    });
    function refsOf(ids, input) {
      const refs = new Map;
      for (const id of ids) {
        const ref = refOf(id, input);
        if (!refs.has(ref.label)) refs.set(ref.label, ref);
      }
      for (const id of ids) {
        const origin = originOf(id, input);
        const ref = refs.get(refOf(id, input).label);
        if (origin !== null && ref !== void 0 && !refs.has(origin.label)) refs.set(ref.label, {
          ...ref,
          origin
        });
      }
      return [ ...refs.values() ];
    }
    function originOf(id, {changes, repository}) {
      const change = changes.get(id);
      if (change === void 0 || change.origin === null) return null;
      const sure = change.pull?.confirmed === true;
      return {
        label: `#${change.origin}`,
        url: sure ? address(repository, `pull/${change.origin}`) : null,
        sure
      };
    }
    function shortSha(sha) {
      return sha.slice(0, 7);
    }
    function refOf(id, {changes, repository}) {
      const pull = changes.get(id)?.pull ?? null;
      const commit = address(repository, `commit/${id}`);
      if (pull === null) return {
        label: shortSha(id),
        url: commit
      };
      const label = `#${pull.number}`;
      if (!pull.confirmed) return {
        label,
        url: commit
      };
      const known = repository !== null && pull.url?.startsWith(`${repository.server}/`) !== true;
      return {
        label,
        url: known ? address(repository, `pull/${pull.number}`) : pull.url
      };
    }
    function compareUrl({repository, range, releaseTag}) {
      if (range.base === range.head) return null;
      const to = range.tag ?? releaseTag ?? range.head;
      const shown = range.tag ?? releaseTag ?? named(range.to, range.head);
      if (range.from === null) return {
        label: shown,
        url: address(repository, `commits/${path(to)}`)
      };
      const from = movable(range.from) ? range.base ?? range.from : range.from;
      return {
        label: `${named(range.from, range.base ?? range.from)}...${shown}`,
        url: address(repository, `compare/${path(from)}...${path(to)}`)
      };
    }
    function movable(name) {
      return /^(?:HEAD|@|FETCH_HEAD|ORIG_HEAD)\b|[~^]/.test(name);
    }
    function named(name, sha) {
      return movable(name) || /^[0-9a-f]{40}$/.test(name) ? shortSha(sha) : name;
    }
    function path(ref) {
      return encodeURIComponent(ref).replaceAll("%2F", "/");
    }
    function address(repository, rest) {
      return repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}/${rest}`;
    }
  },
  4228: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      NL: () => arrange,
      $d: () => sizeOf
    });
    var domain = __webpack_require__(9963);
    const NOUN = "(?:changes|fixes|features|additions)";
    const PLACEHOLDER = new RegExp(`\\{(changes|fixes|features|breaking)\\}(?:((?: [a-z]+){0,2}? )(${NOUN})\\b)?`, "g");
    const BEFORE_NEXT = new RegExp(`\\{(changes|fixes|features|breaking)\\}(?: [a-z]+){0,2}? ${NOUN}(?:,| and) `, "g");
    const AFTER_LAST = new RegExp(`(?:,| and) \\{(changes|fixes|features|breaking)\\}(?: [a-z]+){0,2}? ${NOUN}\\b`, "g");
    function fillCounts(text, counts, words) {
      const parts = text.split(/(`+[^`]*`+)/);
      return parts.map((part, index) => part.startsWith("`") ? part : filled(part, index === 0, counts, words)).join("");
    }
    function filled(part, first, counts, words) {
      const without = (found, name) => counts[name] === 0 ? "" : found;
      return part.replace(BEFORE_NEXT, without).replace(AFTER_LAST, without).replace(PLACEHOLDER, (_, name, between, noun, offset, whole) => {
        const number = words.count(counts[name]);
        const starts = first && offset === 0 || /[.!?] +$/.test(whole.slice(0, offset));
        const said = starts ? number.charAt(0).toUpperCase() + number.slice(1) : number;
        if (noun === void 0) return said;
        return `${said}${between ?? " "}${counts[name] === 1 ? noun.replace(/(?<=x)es$|s$/, "") : noun}`;
      });
    }
    var dependencies = __webpack_require__(575);
    var rendering_escape = __webpack_require__(1857);
    var people = __webpack_require__(8953);
    var references = __webpack_require__(1232);
    function highlightLines(input, lineOf) {
      const byId = new Map(input.outline.entries.map(entry => [ entry.id, entry ]));
      return input.composition.highlights.flatMap((sentence, index) => {
        const entries = sentence.entries.flatMap(id => byId.get(id) ?? []);
        const [first] = entries;
        if (first === void 0 || entries.every(entry => entry.breaking || entry.category === "internal")) return [];
        const own = lineOf(first);
        const said = entries.length === 1 && sameWords(sentence.text, own.text);
        if (said) return [ {
          line: own,
          said
        } ];
        const changes = entries.flatMap(entry => entry.changes);
        const line = {
          ...own,
          key: `highlight:${index}`,
          lead: entries.length === 1 ? own.lead : "",
          text: sentence.text,
          refs: (0, references.gA)(changes, input),
          authors: (0, people.EK)(changes, input)
        };
        return [ {
          line,
          said
        } ];
      });
    }
    function sameWords(a, b) {
      const bare = text => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
      return bare(a) === bare(b);
    }
    const KINDS = [ "new", "improved", "fixed", "performance", "deprecated" ];
    const QUIET = [ "documentation", "dependencies", "internal" ];
    const KIND_NAMES = {
      new: [ "new feature", "new features" ],
      improved: [ "improvement", "improvements" ],
      fixed: [ "fix", "fixes" ],
      performance: [ "performance improvement", "performance improvements" ],
      deprecated: [ "deprecation or removal", "deprecations and removals" ]
    };
    const QUIET_NAMES = {
      documentation: "documentation",
      dependencies: "dependency updates",
      internal: "internal changes"
    };
    const SMALL = [ "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" ];
    const LEFT_OUT = {
      revert: [ "change that cancels with its revert", "changes that cancel with their reverts" ],
      "no-content": [ "change without content", "changes without content" ],
      release: [ "release commit", "release commits" ],
      label: [ "change excluded by label", "changes excluded by label" ],
      author: [ "change excluded by author", "changes excluded by author" ],
      type: [ "change excluded by type", "changes excluded by type" ],
      path: [ "change excluded by path", "changes excluded by path" ],
      area: [ "change excluded by area", "changes excluded by area" ],
      "own-word": [ "change at its author's wish", "changes at their authors' wish" ],
      shipped: [ "change that the release before already had", "changes that the release before already had" ]
    };
    const ENGLISH = {
      sections: {
        new: "New",
        improved: "Improved",
        fixed: "Fixed",
        performance: "Performance",
        security: "Security",
        deprecated: "Deprecated and removed",
        documentation: "Documentation",
        internal: "Internal",
        dependencies: "Dependencies"
      },
      breaking: "Breaking changes",
      highlights: "Highlights",
      whatToDo: "What to do",
      noAdvice: all => all ? "These changes do not say what to do; the links have the details." : "Lines without advice: their change gives none; the link has the details.",
      noChanges: from => from === null ? "No changes." : `No changes since ${from}.`,
      nothingToTell: (from, count) => `No changes to tell${from === null ? "" : ` since ${from}`}: ${figure(count)} ${count === 1 ? "was" : "were"} left out.`,
      by: "by",
      others: count => count === 1 ? "1 other" : `${figure(count)} others`,
      more: count => `${figure(count)} more`,
      backport: (own, origin, sure) => `${own}, ${sure ? "backport of" : "from"} ${origin}`,
      table: {
        name: "Package",
        change: "Change",
        references: "Changed in"
      },
      added: version => `to ${version}`,
      updated: "updated",
      dependency: (from, to, development) => `Update${from === null || to === null ? "" : ` from ${from}`}${to === null ? "" : ` to ${to}`}${development ? " (used in development only)" : ""}`,
      developmentDependencies: "development dependencies",
      developmentUpdated: names => `Update ${names}`,
      topic: (titles, more) => `${titles.join("; ")}${more === 0 ? "" : `; and ${figure(more)} more`}`,
      remaining: "other",
      other: "Other",
      contributors: "Contributors",
      people: (known, first) => [ ...known.length === 0 ? [] : [ known.join(", ") ], ...first.length === 0 ? [] : [ `first contributions by ${first.join(", ")}` ] ].join("; "),
      fullChangelog: "Full changelog",
      notListed: parts => `Not listed: ${parts.join(", ")}.`,
      leftOut: (rule, count) => {
        const [one, many] = LEFT_OUT[rule] ?? [ `change left out by rule ${rule}`, `changes left out by rule ${rule}` ];
        return `${figure(count)} ${count === 1 ? one : many}`;
      },
      internalHidden: count => `${figure(count)} internal ${count === 1 ? "change" : "changes"}`,
      dependenciesHidden: count => `${figure(count)} updated ${count === 1 ? "dependency" : "dependencies"}`,
      shortened: {
        internal: count => `Shortened to fit: ${figure(count)} internal ${count === 1 ? "change is" : "changes are"} only counted.`,
        dependencies: count => `Shortened to fit: ${figure(count)} updated ${count === 1 ? "dependency is" : "dependencies are"} only counted.`,
        authors: "Shortened to fit: authors are named below the lines only.",
        lines: count => `Shortened to fit: ${figure(count)} ${count === 1 ? "line" : "lines"} of less importance left out.`,
        bare: count => `Shortened to fit: only breaking and security changes are shown, ${figure(count)} other lines left out.`,
        cut: "Shortened to fit: the end is cut."
      },
      series,
      summary: {
        kind: (kind, count) => `${SMALL[count] ?? figure(count)} ${KIND_NAMES[kind][count === 1 ? 0 : 1]}`,
        only: kinds => sentence(`${series(kinds.map(kind => QUIET_NAMES[kind]))} only.`),
        sentence: ({kinds, also, areas, whole, single, otherwise}) => {
          const where = areas.length === 0 ? "" : whole ? `${single ? "" : ","} in ${series(areas)}` : `, most of them in ${series(areas)}`;
          const rest = otherwise.length === 0 ? "" : `; otherwise ${series(otherwise.map(kind => QUIET_NAMES[kind]))}`;
          return sentence(`${also ? "also " : ""}${series(kinds)}${where}${rest}.`);
        }
      },
      count: value => SMALL[value] ?? figure(value)
    };
    const WORDBOOKS = {
      en: ENGLISH
    };
    function wordbook(language) {
      return WORDBOOKS[language.toLowerCase().split("-")[0] ?? "en"] ?? ENGLISH;
    }
    function figure(value) {
      return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
    }
    function series(parts) {
      return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
    }
    function sentence(text) {
      return text.charAt(0).toUpperCase() + text.slice(1);
    }
    function leadNames(entries) {
      const groups = new Map;
      for (const {lead} of entries) {
        const spellings = groups.get(sound(lead)) ?? new Map;
        groups.set(sound(lead), spellings.set(lead, (spellings.get(lead) ?? 0) + 1));
      }
      const names = new Map;
      for (const spellings of groups.values()) {
        const [best] = [ ...spellings ].sort(([, x], [, y]) => y - x);
        for (const lead of spellings.keys()) names.set(lead, best?.[0] ?? lead);
      }
      return names;
    }
    function sameName(a, b) {
      return sound(a) === sound(b);
    }
    function sound(lead) {
      const bare = lead.toLowerCase().replace(/[\s_`-]+/g, "");
      return bare.length > 3 ? bare.replace(/(?<!s)s$/, "") : bare;
    }
    const TOPIC_LENGTH = 150;
    const TOPIC_MEMBERS = 3;
    function ordered(lines) {
      const rank = line => line.lead === "" ? "￿" : line.lead.toLowerCase();
      return lines.map((line, index) => ({
        line,
        index
      })).sort((a, b) => compare(rank(a.line), rank(b.line)) || b.line.importance - a.line.importance || a.index - b.index).map(({line}) => line);
    }
    function alike(lines, bumps) {
      const bySame = new Map;
      for (const line of lines) {
        const same = `${line.lead}\n${bumps ? bumped(line.text) : line.text}`.toLowerCase();
        const first = bySame.get(same);
        bySame.set(same, first === void 0 ? line : joined(first, line));
      }
      return [ ...bySame.values() ];
    }
    function topics(lines, words) {
      const byLead = new Map;
      for (const line of lines) byLead.set(line.lead, [ ...byLead.get(line.lead) ?? [], line ]);
      return [ ...byLead ].flatMap(([lead, group]) => {
        if (group.length < TOPIC_MEMBERS) return group;
        const all = group.reduce(joined);
        return {
          ...all,
          key: `topic:${lead}`,
          lead: lead === "" ? words.remaining : lead,
          text: topicText(group, words),
          authors: []
        };
      });
    }
    function topicText(group, words) {
      const titles = [];
      for (const {text} of group) {
        const title = titles.length === 0 ? text : text.replace(/^[A-Z](?=[a-z]+\b)/, letter => letter.toLowerCase());
        if (titles.length > 0 && titles.join("; ").length + title.length > TOPIC_LENGTH) break;
        titles.push(title);
      }
      return words.topic(titles, group.length - titles.length);
    }
    function joined(first, second) {
      const refs = (0, people.k0)(first.refs, second.refs, ref => ref.label);
      const text = /\d/.test(second.text) && bumped(first.text) === bumped(second.text) ? second.text : first.text;
      return {
        ...first,
        text,
        refs,
        authors: (0, people.k0)(first.authors, second.authors, people.jE),
        count: first.count + second.count,
        grave: first.grave || second.grave
      };
    }
    function bumped(text) {
      const [, name] = /^(?:update|bump|upgrade)\s+`?(@?[\w./-]+?)`?(?:\s+(?:from|to)\s+`?v?\d\S*)*$/i.exec(text) ?? [];
      return name === void 0 ? text : `update ${name}`;
    }
    function compare(a, b) {
      return a < b ? -1 : a > b ? 1 : 0;
    }
    const FEW = 8;
    const AREAS = 3;
    function summaryOf(entries, bumps, words) {
      const others = entries.filter(entry => !entry.breaking && !entry.security);
      const visible = others.filter(entry => KINDS.some(kind => kind === entry.category));
      const also = others.length < entries.length;
      const quiet = QUIET.filter(kind => kind === "dependencies" && bumps || others.some(entry => entry.category === kind));
      if (visible.length === 0) return also || quiet.length === 0 ? "" : words.summary.only(quiet);
      const kinds = KINDS.flatMap(kind => {
        const count = visible.filter(entry => entry.category === kind).length;
        return count === 0 ? [] : [ words.summary.kind(kind, count) ];
      });
      const areas = areasOf(visible);
      return words.summary.sentence({
        kinds,
        also,
        areas: areas.names,
        whole: areas.whole,
        single: visible.length === 1,
        otherwise: also || visible.length >= FEW ? [] : quiet
      });
    }
    function areasOf(visible) {
      const counts = new Map;
      for (const {lead} of visible) if (lead !== "") counts.set(lead, (counts.get(lead) ?? 0) + 1);
      const most = [ ...counts ].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, AREAS);
      const covered = most.reduce((sum, [, count]) => sum + count, 0);
      const names = most.map(([lead]) => lead);
      if (covered === visible.length) return {
        names: names.sort(),
        whole: true
      };
      return {
        names: covered * 2 > visible.length && covered > most.length ? names : [],
        whole: false
      };
    }
    const BIG = 25;
    const sections_SMALL = 8;
    const INTERNAL_LINES = 15;
    const DOCUMENTATION_LINES = 10;
    const BEHIND = [ "documentation", "internal", "dependencies" ];
    const OUTSIDE = [ "business" ];
    const HIDDEN = [ "internal", "dependencies" ];
    function visibleLines(entries) {
      return entries.filter(entry => entry.breaking || entry.security || !BEHIND.includes(entry.category)).length;
    }
    function sizeOf(entries) {
      const visible = visibleLines(entries);
      return visible >= BIG ? "big" : visible >= sections_SMALL ? "medium" : "small";
    }
    function arrange(input) {
      const words = wordbook(input.language);
      const outside = OUTSIDE.includes(input.audience);
      const entries = input.outline.entries;
      const names = leadNames(entries);
      const lineOf = entry => toLine(entry, names, input);
      const highlights = sizeOf(entries) === "big" ? highlightLines(input, lineOf) : [];
      const told = new Set(highlights.flatMap(({line, said}) => said ? [ line.key ] : []));
      const place = placesOf(input);
      const rest = entries.filter(entry => !(entry.breaking && place.get(entry.id) === void 0) && !told.has(entry.id));
      const hidden = outside ? rest.filter(entry => HIDDEN.includes(sectionOf(entry))) : [];
      const shown = rest.filter(entry => !hidden.includes(entry));
      const rows = (0, dependencies.aN)(input.dependencies, outside);
      const extra = category => category === "security" ? rows.security.map(row => (0, 
      dependencies.xQ)(row, input, words)) : category === "internal" ? (0, dependencies.eM)(rows.development, input, words) : [];
      return {
        words,
        mentions: input.mentions,
        warning: input.incomplete,
        overview: overviewOf(input, names, words),
        breaking: ordered(entries.filter(entry => entry.breaking && place.get(entry.id) === void 0).map(lineOf)),
        highlights: highlights.map(({line}) => line),
        sections: inOrder(input.sections.flatMap((one, at) => ownSection(one, shown.filter(entry => place.get(entry.id) === at), lineOf, words)), domain.R.flatMap(category => section(category, shown.filter(entry => place.get(entry.id) === void 0 && sectionOf(entry) === category).map(lineOf), extra(category), words))),
        dependencies: rows.listed.map(row => ({
          name: row.name,
          from: row.from,
          to: row.to,
          refs: (0, references.gA)(row.changes, input)
        })),
        contributors: isEmpty(input) ? [] : input.contributors,
        comparison: (0, references.XH)(input),
        leftOut: leftOutOf(input, hidden, rows.hidden, words),
        shortened: []
      };
    }
    function placesOf({sections}) {
      return new Map(sections.flatMap(({entries}, at) => entries.map(id => [ id, at ])).reverse());
    }
    function inOrder(own, others) {
      if (own.length === 0) return others;
      const first = others.filter(({category}) => category === "security");
      return [ ...first, ...own, ...others.filter(one => !first.includes(one)) ];
    }
    function ownSection({title, collapsed}, entries, lineOf, words) {
      if (entries.length === 0) return [];
      const bumps = entries.every(({category}) => category === "dependencies");
      const lines = alike(entries.map(lineOf), bumps).map(line => sameName(line.lead, title) ? {
        ...line,
        lead: ""
      } : line);
      const shown = (0, rendering_escape.h0)(title) === "" ? words.other : title;
      return [ {
        key: `own:${title}`,
        category: null,
        title: shown,
        lines: ordered(lines),
        folded: collapsed
      } ];
    }
    function sectionOf(entry) {
      return entry.security ? "security" : entry.category;
    }
    function section(category, lines, extra, words) {
      const all = ordered(alike(lines, category === "dependencies"));
      if (all.length + extra.length === 0) return [];
      const folded = category === "internal" || category === "dependencies" || category === "documentation" && all.length > DOCUMENTATION_LINES;
      const short = category === "internal" && all.length > INTERNAL_LINES ? topics(all, words) : all;
      const whole = [ ...short, ...extra ];
      const title = words.sections[category];
      return [ {
        key: category,
        category,
        title,
        lines: category === "security" ? ordered(whole) : whole,
        folded
      } ];
    }
    function toLine(entry, names, input) {
      return {
        key: entry.id,
        lead: names.get(entry.lead) ?? entry.lead,
        text: textFor(entry.texts, input.audience),
        refs: (0, references.gA)(entry.changes, input),
        authors: (0, people.EK)(entry.changes, input),
        upgrade: entry.breaking ? textFor(entry.upgrade, input.audience) : "",
        importance: entry.importance,
        count: 1,
        grave: entry.breaking || entry.security
      };
    }
    function textFor(texts, audience) {
      return texts[audience] ?? texts.technical ?? Object.values(texts)[0] ?? "";
    }
    function isEmpty({outline, dependencies}) {
      return outline.entries.length + dependencies.length === 0;
    }
    function overviewOf(input, names, words) {
      const entries = input.outline.entries;
      const named = entries.map(entry => ({
        ...entry,
        lead: names.get(entry.lead) ?? entry.lead
      }));
      const bumps = input.dependencies.some(row => !row.security);
      if (isEmpty(input)) {
        const count = input.asides.length;
        return count === 0 ? words.noChanges(input.range.from) : words.nothingToTell(input.range.from, count);
      }
      if (entries.length === 0) return summaryOf([], bumps, words);
      const counts = {
        changes: new Set(entries.flatMap(entry => entry.changes)).size,
        fixes: entries.filter(entry => !entry.breaking && sectionOf(entry) === "fixed").length,
        features: entries.filter(entry => !entry.breaking && sectionOf(entry) === "new").length,
        breaking: entries.filter(entry => entry.breaking).length
      };
      return input.composition.overview.map(({text}) => text === "{summary}" ? summaryOf(named, bumps, words) : fillCounts(text.trim(), counts, words)).filter(sentence => sentence !== "").join(" ");
    }
    function leftOutOf(input, hidden, hiddenRows, words) {
      const counts = new Map;
      for (const aside of input.asides) counts.set(aside.rule, (counts.get(aside.rule) ?? 0) + 1);
      const rules = [ ...counts ].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([rule, count]) => words.leftOut(rule, count));
      const rows = hiddenRows.length === 0 ? [] : [ words.dependenciesHidden(hiddenRows.length) ];
      return [ ...hidden.length === 0 ? [] : [ words.internalHidden(hidden.length) ], ...rows, ...rules ];
    }
  },
  7545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => countLedger,
      W: () => ledger
    });
    function ledger(account) {
      const changeOf = new Map(account.changes.flatMap(change => change.commits.map(sha => [ sha, change.id ])));
      const fates = fatesOf(account);
      return account.ordered.map(({sha}) => {
        const change = changeOf.get(sha) ?? null;
        if (change === null) return {
          sha,
          change,
          state: "failed",
          reason: "belongs to no change",
          entry: null
        };
        return {
          sha,
          change,
          ...fates.get(change) ?? {
            state: "failed",
            reason: "nothing was written for it",
            entry: null
          }
        };
      });
    }
    function countLedger(rows) {
      const states = {
        written: 0,
        folded: 0,
        "left-out": 0,
        failed: 0
      };
      for (const row of rows) states[row.state] += 1;
      return {
        states,
        folded: reasonsOf(rows, "folded"),
        leftOut: reasonsOf(rows, "left-out")
      };
    }
    function fatesOf({folded, entries}) {
      const rows = folded.dependencies.flatMap(row => row.changes.map(id => [ id, {
        state: "folded",
        reason: "in the list of dependencies",
        entry: null
      } ]));
      const asides = folded.asides.map(aside => [ aside.change, {
        state: aside.state,
        reason: aside.reason,
        entry: null
      } ]);
      const written = entries.flatMap(entry => entry.changes.map(id => [ id, {
        state: "written",
        reason: id === entry.id ? "in its own line" : `in the line of ${entry.id.slice(0, 7)}`,
        entry: entry.id
      } ]));
      return new Map([ ...rows, ...asides, ...written ]);
    }
    function reasonsOf(rows, state) {
      const counts = new Map;
      for (const row of rows.filter(one => one.state === state)) {
        const reason = row.reason.replace(/ [0-9a-f]{7,40}$/, " another");
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
      return [ ...counts ].map(([reason, commits]) => ({
        reason,
        commits
      })).sort((a, b) => b.commits - a.commits || (a.reason < b.reason ? -1 : 1));
    }
  },
  1383: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Em: () => takenLine,
      od: () => planLine,
      rc: () => unpricedLine,
      uv: () => leftOutLine
    });
    var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);
    function planLine(plan) {
      const changes = `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.changes, "change")}${inPackages(plan)}`;
      if (plan.calls === 0 && plan.remembered === 0) return `${changes}, all by the deterministic writer, no call`;
      const price = plan.cost === null ? "price not known" : `about ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(plan.cost)}`;
      const asked = `${plan.remembered} remembered, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.chunks, "chunk")} to ask`;
      const calls = plan.calls === 0 ? "no call" : `about ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.calls, "call")}, ${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.tokens, "token")}, ${price}, about ${minutes(plan.minutes)}`;
      const leftOut = plan.leftOut === null ? "" : `; ${leftOutLine(plan.leftOut, plan.changes)}`;
      return `${changes}: ${asked}, ${calls}${leftOut}`;
    }
    function leftOutLine({changes, overviews, budget}, all) {
      const lines = changes === 0 ? [] : [ `${changes} of ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(all, "change")}` ];
      const what = [ ...lines, ...overviews === 0 ? [] : [ (0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(overviews, "overview") ] ].join(" and ");
      return `${what} ${changes + overviews === 1 ? "is worded by rules: it does" : "are worded by rules: they do"} not fit ${budget}`;
    }
    function takenLine(taken, plan) {
      const price = plan.cost === null ? "price not known" : (0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(plan.cost);
      return [ `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(taken.calls, "call")} (${plan.calls} planned)`, `${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(taken.tokens, "token")} (${plan.tokens.toLocaleString("en-US")})`, `${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(taken.cost)} (${price})`, `${minutes(taken.minutes)} (${minutes(plan.minutes)})` ].join(", ");
    }
    function minutes(length) {
      return length < 2 ? (0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(Math.round(length * 60), "second") : (0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(Math.round(length), "minute");
    }
    function unpricedLine(models, tokens) {
      if (models.length === 0) return null;
      return `The price of ${models.join(" and ")} is not known, so max-cost does not hold there: only max-tokens does (${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(tokens, "token")}). Set \`prices\` in the config.`;
    }
    const NAMED = 10;
    function inPackages({packages}) {
      if (packages.length < 2) return "";
      const touched = packages.filter(({changes}) => changes > 0).sort((a, b) => b.changes - a.changes);
      const named = touched.slice(0, NAMED).map(({name, changes}) => `${name} ${changes}`);
      const all = touched.length > NAMED ? [ ...named, `${touched.length - NAMED} more` ] : named;
      return ` in ${touched.length} of ${packages.length} packages${all.length === 0 ? "" : ` (${all.join(", ")})`}`;
    }
  },
  1451: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Qz: () => callLines,
      YA: () => seconds,
      n6: () => causeName,
      sx: () => timelineReport
    });
    var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
    const ROWS = 200;
    function timelineReport(timeline) {
      if (timeline.calls.length === 0) return null;
      const instants = instantsOf(timeline);
      const causes = sharesOf(instants);
      const ms = causes.reduce((sum, share) => sum + share.ms, 0);
      const byLength = [ ...timeline.calls ].sort((a, b) => b.ended - b.wanted - (a.ended - a.wanted));
      const rows = byLength.slice(0, ROWS).sort((a, b) => a.started - b.started || a.ended - b.ended);
      return {
        ms,
        causes,
        bottleneck: sentence(causes, ms, instants),
        calls: rows.map(rowOf),
        rest: sumsOf(byLength.slice(ROWS))
      };
    }
    function rowOf({waits, ...call}) {
      const sums = {};
      for (const {for: reason, from, to} of waits) sums[reason] = (sums[reason] ?? 0) + to - from;
      return {
        ...call,
        waits: sums
      };
    }
    function sumsOf(calls) {
      const tasks = [ ...new Set(calls.map(({task}) => task)) ];
      return tasks.map(task => {
        const own = calls.filter(call => call.task === task);
        return own.reduce((sum, {started, ended, input, output}) => ({
          task,
          calls: sum.calls + 1,
          started: Math.min(sum.started, started),
          ended: Math.max(sum.ended, ended),
          input: sum.input + input,
          output: sum.output + output
        }), {
          task,
          calls: 0,
          started: Number.POSITIVE_INFINITY,
          ended: 0,
          input: 0,
          output: 0
        });
      });
    }
    function instantsOf({calls, inVain}) {
      const waits = [ ...inVain, ...calls.flatMap(call => call.waits) ];
      const edges = [ ...waits.flatMap(edgesOfWait), ...calls.flatMap(edgesOfCall) ].sort((a, b) => a.at - b.at);
      const waiting = new Map;
      const underWay = new Set;
      const instants = [];
      let last = edges[0]?.at ?? 0;
      for (const edge of edges) {
        if (edge.at > last) instants.push({
          ms: edge.at - last,
          cause: causeOf(waiting, underWay.size),
          underWay: new Set(underWay)
        });
        last = edge.at;
        if ("wait" in edge) waiting.set(edge.wait, (waiting.get(edge.wait) ?? 0) + edge.by); else if (edge.by > 0) underWay.add(edge.call); else underWay.delete(edge.call);
      }
      return instants;
    }
    function edgesOfWait({for: wait, from, to}) {
      return [ {
        at: from,
        by: 1,
        wait
      }, {
        at: to,
        by: -1,
        wait
      } ];
    }
    function edgesOfCall(call) {
      if (call.started === call.ended) return [];
      return [ {
        at: call.started,
        by: 1,
        call
      }, {
        at: call.ended,
        by: -1,
        call
      } ];
    }
    function causeOf(waiting, underWay) {
      const of = wait => waiting.get(wait) ?? 0;
      const [most] = [ "gate", "breaker", "requests", "input", "output", "budget" ].filter(wait => of(wait) > 0).sort((a, b) => of(b) - of(a));
      if (most !== void 0) return most;
      if (of("slot") > 0) return "slot";
      if (of("pace") > 0) return "pace";
      if (underWay > 0) return "calls";
      return of("retry") > 0 ? "retry" : "own";
    }
    function sharesOf(instants) {
      return _ports_js__WEBPACK_IMPORTED_MODULE_0__.hE.map(cause => ({
        cause,
        ms: total(instants.filter(each => each.cause === cause))
      })).filter(({ms}) => ms > 0).sort((a, b) => b.ms - a.ms);
    }
    function total(instants) {
      return instants.reduce((sum, {ms}) => sum + ms, 0);
    }
    const NAMES = {
      gate: "the wait that a refusal for too many calls asked for (429)",
      breaker: "the wait for a service that was down",
      requests: "requests per minute",
      input: "input tokens per minute",
      output: "output tokens per minute",
      budget: "calls under way that held the rest of the budget",
      slot: "latency of the calls",
      pace: "the distance between two starts (pace)",
      calls: "latency of the calls",
      retry: "the pause before another try",
      own: "work between the calls"
    };
    function causeName(cause) {
      return NAMES[cause] + (cause === "slot" ? ", all slots taken" : cause === "calls" ? ", nobody waiting" : "");
    }
    function sentence([first], ms, instants) {
      if (first === void 0) return "the calls took no time";
      const own = instants.filter(({cause}) => cause === first.cause);
      if (first.cause === "calls") {
        const longest = longestOf(own);
        if (longest !== null && longest.ms * 2 > first.ms) return `the longest call (${longest.task}, ${seconds(longest.ms)} of ${seconds(ms)})`;
      }
      const wide = Math.max(1, Math.round(own.reduce((sum, each) => sum + each.ms * each.underWay.size, 0) / first.ms));
      const side = first.cause === "slot" || first.cause === "calls" ? ` at ${wide} side by side` : "";
      return `${NAMES[first.cause]}${side} (${Math.round(first.ms / ms * 100)} % of ${seconds(ms)})`;
    }
    function longestOf(instants) {
      const sums = new Map;
      for (const {ms, underWay} of instants) for (const call of underWay) sums.set(call, (sums.get(call) ?? 0) + ms);
      const [first] = [ ...sums ].sort(([, a], [, b]) => b - a);
      return first === void 0 ? null : {
        task: first[0].task,
        ms: first[1]
      };
    }
    function callLines({calls, rest}) {
      const more = rest.map(({task, calls: number}) => `${task}: ${number} more calls, which took less time`);
      return [ ...calls.map(callLine), ...more ];
    }
    function callLine({task, model, outcome, wanted, started, ended, input, output, waits}) {
      const reasons = Object.entries(waits).map(([reason, ms]) => `${reason} ${ms}`);
      const waited = reasons.length === 0 ? [] : [ `waited ${started - wanted} ms (${reasons.join(", ")})` ];
      return `${task} ${model}: ${[ `${input} tokens in`, `${output} out`, `${ended - started} ms`, ...waited, outcome ].join(", ")}`;
    }
    function seconds(ms) {
      return `${(ms / 1e3).toFixed(1)} s`;
    }
  },
  6611: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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