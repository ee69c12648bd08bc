export const ids = [7495];

export const modules = {
  92385: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      h: () => CAUSES
    });
    const WAITS = [ "slot", "pace", "requests", "input", "output", "gate", "breaker", "retry", "budget" ];
    const CAUSES = [ ...WAITS, "calls", "own" ];
  }),
  75506: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      O3: () => adviceBelow,
      eS: () => isSilent,
      ev: () => asksFor
    });
    function adviceBelow({text, upgrade}) {
      if (upgrade === "") return "";
      const said = bare(upgrade);
      return said !== "" && bare(text).includes(said) ? "" : upgrade;
    }
    const ASKS = /(?:[;:.,(\u2013\u2014-]|\b(?:please|must|should|to)) +(?:please )?(?:now )?(?=([a-z]+)\b)/gi;
    const DEEDS = new Set("use set replace rename run call switch migrate move upgrade update pass change import install".split(" "));
    const INSTEAD = /\binstead\b(?! of)/i;
    function isSilent({text, upgrade}) {
      if (upgrade !== "") return false;
      const plain = text.replace(/`[^`]*`/g, "x").replace(/\(/g, " ( ");
      return !INSTEAD.test(plain) && ![ ...plain.matchAll(ASKS) ].some(([, word = ""]) => DEEDS.has(word.toLowerCase()));
    }
    function asksFor(note) {
      return !isSilent({
        text: `: ${note}`,
        upgrade: ""
      });
    }
    function bare(text) {
      return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    }
  }),
  60575: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      aN: () => splitRows,
      e4: () => versions,
      eM: () => developmentLine,
      xQ: () => rowLine
    });
    var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21232);
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
      return row.from === null ? words.added(row.to) : `${row.from} \u2192 ${row.to}`;
    }
    function developmentLine(rows, input, words) {
      if (rows.length === 0) return [];
      const named = rows.slice(0, 8).map(row => row.to === null ? row.name : `${row.name} ${versions(row, words)}`);
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
  }),
  7495: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      tP: () => inHouseStyle,
      Uw: () => leadingNotes,
      Vv: () => notesInputOf,
      Tp: () => parseDocument,
      JY: () => toDocument
    });
    var dist = __webpack_require__(77934);
    var errors = __webpack_require__(452);
    var config = __webpack_require__(38674);
    var domain = __webpack_require__(79963);
    var timeline = __webpack_require__(92385);
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
      ofNoPackage: dist.lqM(count, 0),
      contributors: dist.YOg(dist.Ikc({
        person,
        changes: count,
        first: dist.mee(dist.zMY())
      })),
      incomplete: nullableText,
      localised: dist.lqM(dist.g1P(sha, dist.Ikc({
        text: dist.YjP(),
        upgrade: dist.YjP()
      }))),
      untranslated: dist.lqM(count),
      date: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^\d{4}-\d{2}-\d{2}$/)))
    });
    const finding = dist.Ikc({
      entries: dist.YOg(sha),
      where: dist.KIO([ "entry", "overview", "highlight", "upgrade" ]),
      language: dist.lqM(dist.YjP()),
      doubts: dist.YOg(dist.Ikc({
        kind: dist.YjP(),
        found: dist.YjP()
      })),
      outcome: dist.KIO([ "repaired", "replaced", "dropped", "kept" ])
    });
    const sectionStyle = dist.Ikc({
      title: dist.lqM(dist.KCZ([ dist.YjP(), dist.g1P(dist.YjP(), dist.YjP()) ])),
      emoji: dist.lqM(dist.YjP())
    });
    const style = dist.Ikc({
      sections: dist.g1P(dist.YjP(), sectionStyle),
      order: dist.YOg(dist.YjP()),
      emoji: dist.KIO([ "all", "named", "none" ]),
      header: dist.YjP(),
      footer: dist.YjP(),
      template: dist.YjP()
    });
    const task = dist.KIO([ "map", "merge", "compose", "localise", "verify" ]);
    const document_schema_timeline = dist.Ikc({
      ms: count,
      causes: dist.YOg(dist.Ikc({
        cause: dist.KIO(timeline.h),
        ms: count
      })),
      bottleneck: dist.YjP(),
      calls: dist.FsL(dist.YOg(dist.Ikc({
        task,
        model: dist.YjP(),
        request: dist.lqM(dist.YjP(), ""),
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
      failure: dist.lqM(dist.mee(dist.Ikc({
        code: dist.YjP(),
        message: dist.YjP(),
        hint: dist.YjP()
      })), null),
      seconds: amount,
      peakMemory: amount,
      timeline: dist.mee(document_schema_timeline)
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
      style: dist.lqM(style),
      others: dist.lqM(dist.KIO(config.A)),
      run
    });
    function inOtherWords(input, words) {
      if (Object.keys(words).length === 0) return input;
      const {audience} = input;
      const other = (texts, text) => text === "" || Object.keys(texts).length === 0 ? texts : {
        ...texts,
        [audience]: text
      };
      const entries = input.outline.entries.map(entry => {
        const found = words[entry.id];
        return found === void 0 ? entry : {
          ...entry,
          texts: other(entry.texts, found.text),
          upgrade: other(entry.upgrade, found.upgrade)
        };
      });
      return {
        ...input,
        outline: {
          ...input.outline,
          entries
        }
      };
    }
    var markdown = __webpack_require__(14827);
    function toDocument(input) {
      const rest = dist.qgA(notesSchema, {
        version: 1,
        repository: input.repository,
        range: {
          ...input.range,
          commits: input.commits
        },
        complete: input.complete,
        mode: input.mode,
        changes: [],
        ledger: [],
        entries: [],
        dependencies: input.dependencies,
        unassigned: input.unassigned,
        notes: [],
        findings: input.findings,
        ...input.style === void 0 || isUsual(input.style) ? {} : {
          style: input.style
        },
        ...input.others === void 0 || input.others === "none" ? {} : {
          others: input.others
        },
        run: {
          ...runOf(input.figures),
          failure: input.failure ?? null,
          timeline: input.timeline
        }
      });
      let changes = null;
      let entries = null;
      return {
        ...rest,
        get changes() {
          changes ??= input.changes.map(changeRow);
          return changes;
        },
        ledger: [ ...input.ledger ],
        get entries() {
          entries ??= entriesOf(input.notes);
          return entries;
        },
        notes: input.notes.map(notesOf)
      };
    }
    function changeRow({id, commits, pull, origin, closes, evidence, authors, bot}) {
      return {
        id,
        commits: [ ...commits ],
        pull: pull === null ? null : {
          number: pull.number,
          url: pull.url,
          confirmed: pull.confirmed
        },
        origin,
        closes: [ ...closes ],
        title: evidence.title,
        authors: authors.map(({name, login}) => ({
          name,
          login
        })),
        bot
      };
    }
    function parseDocument(text) {
      const parsed = dist.xLC(notesSchema, jsonOf(text));
      if (parsed.success) return parsed.output;
      const [issue] = parsed.issues;
      const where = dist.BuJ(issue) ?? "the top";
      throw badNotes(`The notes' JSON is not as expected at ${where}: ${issue.message}`);
    }
    function inHouseStyle(document, style, others) {
      return {
        ...document,
        style: dist.qgA(notesSchema.entries.style, style),
        others
      };
    }
    function leadingNotes({notes}) {
      return notes.filter((one, at) => notes.findIndex(other => other.package === one.package) === at);
    }
    function notesInputOf(document, notes, mentions) {
      const own = document.entries.filter(entry => entry.package === notes.package);
      const entries = new Map(own.map(entry => [ entry.id, entry ]));
      const {style} = document;
      const {date, untranslated, package: owner} = notes;
      const input = {
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
        ofNoPackage: notes.ofNoPackage,
        contributors: notes.contributors,
        incomplete: notes.incomplete,
        audience: notes.audience,
        language: notes.language,
        ...date === void 0 ? {} : {
          date
        },
        ...untranslated === void 0 ? {} : {
          untranslated
        },
        ...owner === null ? {} : {
          package: owner
        },
        ...style === void 0 ? {} : {
          style: styleOf(style)
        },
        mentions
      };
      return inOtherWords(input, notes.localised ?? {});
    }
    function styleOf({sections, ...rest}) {
      const named = Object.entries(sections).map(([key, {title, emoji}]) => [ key, {
        ...title === void 0 ? {} : {
          title
        },
        ...emoji === void 0 ? {} : {
          emoji
        }
      } ]);
      return {
        ...rest,
        sections: Object.fromEntries(named)
      };
    }
    function isUsual({sections, order, emoji, header, footer, template}) {
      return Object.keys(sections).length + order.length === 0 && emoji !== "all" && header + footer + template === "";
    }
    function entriesOf(notes) {
      const byPackage = new Map(notes.map(one => [ one.package, one.input.outline.entries ]));
      return [ ...byPackage ].flatMap(([owner, entries]) => entries.map(entry => entryRow(entry, owner)));
    }
    function entryRow(entry, owner) {
      const {id, changes, lead, category, importance, breaking, security, texts, upgrade, wording} = entry;
      const said = {
        texts: {
          ...texts
        },
        upgrade: {
          ...upgrade
        },
        wording
      };
      return {
        id,
        package: owner,
        changes: [ ...changes ],
        lead,
        category,
        importance,
        breaking,
        security,
        ...said
      };
    }
    function notesOf({package: name, commits, input, localised}) {
      const {date, untranslated = 0, outline} = input;
      const rest = dist.qgA(notesSchema.entries.notes.item, {
        package: name,
        audience: input.audience,
        language: input.language,
        ...input.composition,
        markdown: (0, markdown.G)(inOtherWords({
          ...input,
          mentions: "inert"
        }, localised ?? {})),
        range: {
          ...input.range,
          commits
        },
        releaseTag: input.releaseTag,
        entries: [],
        sections: input.sections,
        dependencies: input.dependencies,
        asides: input.asides,
        ofNoPackage: input.ofNoPackage,
        contributors: input.contributors,
        incomplete: input.incomplete,
        ...localised === void 0 ? {} : {
          localised
        },
        ...untranslated === 0 ? {} : {
          untranslated
        },
        ...date === void 0 ? {} : {
          date
        }
      });
      let entries = null;
      return {
        ...rest,
        get entries() {
          entries ??= outline.entries.map(({id}) => id);
          return entries;
        }
      };
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
  }),
  33848: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      GW: () => KINDS,
      DC: () => QUIET,
      EE: () => dayIn,
      jr: () => isRightToLeft,
      cL: () => languageName,
      u5: () => speaks,
      WG: () => wordbook
    });
    const ar = {
      language: "ar",
      plurals: [ "one", "two", "few", "many", "other" ],
      stop: ".",
      colon: ": ",
      comma: "\u060c ",
      sections: {
        new: "\u062c\u062f\u064a\u062f",
        improved: "\u062a\u062d\u0633\u064a\u0646\u0627\u062a",
        fixed: "\u0625\u0635\u0644\u0627\u062d\u0627\u062a",
        performance: "\u0627\u0644\u0623\u062f\u0627\u0621",
        security: "\u0627\u0644\u0623\u0645\u0627\u0646",
        deprecated: "\u0645\u0647\u062c\u0648\u0631 \u0648\u0645\u062d\u0630\u0648\u0641",
        documentation: "\u0627\u0644\u062a\u0648\u062b\u064a\u0642",
        internal: "\u062f\u0627\u062e\u0644\u064a",
        dependencies: "\u0627\u0644\u0627\u0639\u062a\u0645\u0627\u062f\u064a\u0627\u062a"
      },
      breaking: "\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u063a\u064a\u0631 \u0645\u062a\u0648\u0627\u0641\u0642\u0629",
      highlights: "\u0623\u0628\u0631\u0632 \u0645\u0627 \u0641\u064a\u0647",
      experimental: "\u062a\u062c\u0631\u064a\u0628\u064a",
      whatToDo: "\u0645\u0627 \u064a\u062c\u0628 \u0641\u0639\u0644\u0647",
      noAdvice: {
        all: "\u0644\u0627 \u062a\u0630\u0643\u0631 \u0647\u0630\u0647 \u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0645\u0627 \u064a\u062c\u0628 \u0641\u0639\u0644\u0647\u061b \u0627\u0644\u062a\u0641\u0627\u0635\u064a\u0644 \u0641\u064a \u0627\u0644\u0631\u0648\u0627\u0628\u0637.",
        some: "\u0633\u0637\u0648\u0631 \u0628\u0644\u0627 \u0646\u0635\u064a\u062d\u0629: \u0644\u0627 \u064a\u0639\u0637\u064a \u0627\u0644\u062a\u063a\u064a\u064a\u0631 \u0646\u0635\u064a\u062d\u0629\u061b \u0627\u0644\u062a\u0641\u0627\u0635\u064a\u0644 \u0641\u064a \u0627\u0644\u0631\u0627\u0628\u0637."
      },
      noChanges: {
        ever: "\u0644\u0627 \u062a\u0648\u062c\u062f \u062a\u063a\u064a\u064a\u0631\u0627\u062a.",
        since: "\u0644\u0627 \u062a\u0648\u062c\u062f \u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0645\u0646\u0630 {from}."
      },
      nothingToTell: {
        ever: "\u0644\u0627 \u0634\u064a\u0621 \u064a\u064f\u0630\u0643\u0631",
        since: "\u0644\u0627 \u0634\u064a\u0621 \u064a\u064f\u0630\u0643\u0631 \u0645\u0646\u0630 {from}"
      },
      changesLeftOut: "\u0623\u064f\u063a\u0641\u0644 \u062a\u063a\u064a\u064a\u0631 \u0648\u0627\u062d\u062f|\u0623\u064f\u063a\u0641\u0644 \u062a\u063a\u064a\u064a\u0631\u0627\u0646|\u0623\u064f\u063a\u0641\u0644\u062a # \u062a\u063a\u064a\u064a\u0631\u0627\u062a|\u0623\u064f\u063a\u0641\u0644 # \u062a\u063a\u064a\u064a\u0631\u064b\u0627|\u0623\u064f\u063a\u0641\u0644 # \u062a\u063a\u064a\u064a\u0631",
      by: "\u0628\u0648\u0627\u0633\u0637\u0629",
      others: "\u0634\u062e\u0635 \u0622\u062e\u0631|\u0634\u062e\u0635\u0627\u0646 \u0622\u062e\u0631\u0627\u0646|# \u0622\u062e\u0631\u064a\u0646|# \u0622\u062e\u0631\u064a\u0646|# \u0622\u062e\u0631\u064a\u0646",
      more: "# \u0623\u062e\u0631\u0649",
      backport: {
        sure: "{own}\u060c \u0645\u0646\u0642\u0648\u0644 \u0639\u0646 {origin}",
        from: "{own}\u060c \u0645\u0646 {origin}"
      },
      table: {
        name: "\u0627\u0644\u062d\u0632\u0645\u0629",
        change: "\u0627\u0644\u062a\u063a\u064a\u064a\u0631",
        references: "\u062a\u063a\u064a\u0651\u0631\u062a \u0641\u064a"
      },
      added: "\u0625\u0644\u0649 {version}",
      updated: "\u062d\u064f\u062f\u0651\u062b\u062a",
      dependency: {
        update: "\u062a\u062d\u062f\u064a\u062b",
        from: " \u0645\u0646 {from}",
        to: " \u0625\u0644\u0649 {to}",
        development: " (\u0644\u0644\u062a\u0637\u0648\u064a\u0631 \u0641\u0642\u0637)"
      },
      developmentDependencies: "\u0627\u0639\u062a\u0645\u0627\u062f\u064a\u0627\u062a \u0627\u0644\u062a\u0637\u0648\u064a\u0631",
      developmentUpdated: "\u062d\u064f\u062f\u0651\u062b: {names}",
      moreTopics: "\u0648 # \u0623\u062e\u0631\u0649",
      remaining: "\u0623\u062e\u0631\u0649",
      other: "\u0623\u062e\u0631\u0649",
      contributors: "\u0627\u0644\u0645\u0633\u0627\u0647\u0645\u0648\u0646",
      firstBy: "\u0623\u0648\u0644 \u0645\u0633\u0627\u0647\u0645\u0629: {names}",
      fullChangelog: "\u0643\u0644 \u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a",
      notListed: "\u063a\u064a\u0631 \u0645\u0630\u0643\u0648\u0631: {parts}.",
      changes: "\u062a\u063a\u064a\u064a\u0631 \u0648\u0627\u062d\u062f|\u062a\u063a\u064a\u064a\u0631\u0627\u0646|# \u062a\u063a\u064a\u064a\u0631\u0627\u062a|# \u062a\u063a\u064a\u064a\u0631\u064b\u0627|# \u062a\u063a\u064a\u064a\u0631",
      reasons: {
        revert: "\u0623\u0644\u063a\u0627\u0647 revert|\u0623\u0644\u063a\u0627\u0647\u0645\u0627 revert|\u0623\u0644\u063a\u0627\u0647\u0627 revert",
        merge: "\u062f\u0645\u062c",
        "no-content": "\u0628\u0644\u0627 \u0645\u062d\u062a\u0648\u0649",
        release: "\u0625\u064a\u062f\u0627\u0639 \u0625\u0635\u062f\u0627\u0631|\u0625\u064a\u062f\u0627\u0639\u0627 \u0625\u0635\u062f\u0627\u0631|\u0625\u064a\u062f\u0627\u0639\u0627\u062a \u0625\u0635\u062f\u0627\u0631",
        label: "\u0627\u0633\u062a\u064f\u0628\u0639\u062f \u0628\u0627\u0644\u0648\u0633\u0645|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u0627 \u0628\u0627\u0644\u0648\u0633\u0645|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u062a \u0628\u0627\u0644\u0648\u0633\u0645",
        author: "\u0627\u0633\u062a\u064f\u0628\u0639\u062f \u0628\u0627\u0644\u0645\u0624\u0644\u0641|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u0627 \u0628\u0627\u0644\u0645\u0624\u0644\u0641|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u062a \u0628\u0627\u0644\u0645\u0624\u0644\u0641",
        type: "\u0627\u0633\u062a\u064f\u0628\u0639\u062f \u0628\u0627\u0644\u0646\u0648\u0639|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u0627 \u0628\u0627\u0644\u0646\u0648\u0639|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u062a \u0628\u0627\u0644\u0646\u0648\u0639",
        path: "\u0627\u0633\u062a\u064f\u0628\u0639\u062f \u0628\u0627\u0644\u0645\u0633\u0627\u0631|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u0627 \u0628\u0627\u0644\u0645\u0633\u0627\u0631|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u062a \u0628\u0627\u0644\u0645\u0633\u0627\u0631",
        area: "\u0627\u0633\u062a\u064f\u0628\u0639\u062f \u0628\u0627\u0644\u0645\u062c\u0627\u0644|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u0627 \u0628\u0627\u0644\u0645\u062c\u0627\u0644|\u0627\u0633\u062a\u064f\u0628\u0639\u062f\u062a \u0628\u0627\u0644\u0645\u062c\u0627\u0644",
        "own-word": "\u0628\u0631\u063a\u0628\u0629 \u0627\u0644\u0645\u0624\u0644\u0641\u064a\u0646",
        shipped: "\u0645\u0648\u062c\u0648\u062f \u0641\u064a \u0627\u0644\u0625\u0635\u062f\u0627\u0631 \u0627\u0644\u0633\u0627\u0628\u0642|\u0645\u0648\u062c\u0648\u062f\u0627\u0646 \u0641\u064a \u0627\u0644\u0625\u0635\u062f\u0627\u0631 \u0627\u0644\u0633\u0627\u0628\u0642|\u0645\u0648\u062c\u0648\u062f\u0629 \u0641\u064a \u0627\u0644\u0625\u0635\u062f\u0627\u0631 \u0627\u0644\u0633\u0627\u0628\u0642",
        "no-package": "\u0644\u0627 \u064a\u062e\u0635 \u0623\u064a \u062d\u0632\u0645\u0629|\u0644\u0627 \u064a\u062e\u0635\u0627\u0646 \u0623\u064a \u062d\u0632\u0645\u0629|\u0644\u0627 \u062a\u062e\u0635 \u0623\u064a \u062d\u0632\u0645\u0629",
        duplicate: "\u0646\u0633\u062e\u0629 \u0645\u0646 \u062a\u063a\u064a\u064a\u0631 \u0645\u0630\u0643\u0648\u0631|\u0646\u0633\u062e\u062a\u0627\u0646 \u0645\u0646 \u062a\u063a\u064a\u064a\u0631\u064a\u0646 \u0645\u0630\u0643\u0648\u0631\u064a\u0646|\u0646\u0633\u062e \u0645\u0646 \u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0645\u0630\u0643\u0648\u0631\u0629"
      },
      internalHidden: "\u062a\u063a\u064a\u064a\u0631 \u062f\u0627\u062e\u0644\u064a \u0648\u0627\u062d\u062f|\u062a\u063a\u064a\u064a\u0631\u0627\u0646 \u062f\u0627\u062e\u0644\u064a\u0627\u0646|# \u062a\u063a\u064a\u064a\u0631\u0627\u062a \u062f\u0627\u062e\u0644\u064a\u0629|# \u062a\u063a\u064a\u064a\u0631\u064b\u0627 \u062f\u0627\u062e\u0644\u064a\u064b\u0627|# \u062a\u063a\u064a\u064a\u0631 \u062f\u0627\u062e\u0644\u064a",
      dependenciesHidden: "\u0627\u0639\u062a\u0645\u0627\u062f\u064a\u0629 \u0645\u062d\u062f\u0651\u062b\u0629 \u0648\u0627\u062d\u062f\u0629|\u0627\u0639\u062a\u0645\u0627\u062f\u064a\u062a\u0627\u0646 \u0645\u062d\u062f\u0651\u062b\u062a\u0627\u0646|# \u0627\u0639\u062a\u0645\u0627\u062f\u064a\u0627\u062a \u0645\u062d\u062f\u0651\u062b\u0629|# \u0627\u0639\u062a\u0645\u0627\u062f\u064a\u0629 \u0645\u062d\u062f\u0651\u062b\u0629|# \u0627\u0639\u062a\u0645\u0627\u062f\u064a\u0629 \u0645\u062d\u062f\u0651\u062b\u0629",
      lines: "\u0633\u0637\u0631 \u0648\u0627\u062d\u062f \u0623\u0642\u0644 \u0623\u0647\u0645\u064a\u0629|\u0633\u0637\u0631\u0627\u0646 \u0623\u0642\u0644 \u0623\u0647\u0645\u064a\u0629|# \u0633\u0637\u0648\u0631 \u0623\u0642\u0644 \u0623\u0647\u0645\u064a\u0629|# \u0633\u0637\u0631\u064b\u0627 \u0623\u0642\u0644 \u0623\u0647\u0645\u064a\u0629|# \u0633\u0637\u0631 \u0623\u0642\u0644 \u0623\u0647\u0645\u064a\u0629",
      shortened: {
        counted: "\u0645\u062e\u062a\u0635\u0631\u060c \u0628\u0627\u0644\u0639\u062f\u062f \u0641\u0642\u0637: {what}.",
        authors: "\u0645\u062e\u062a\u0635\u0631: \u0627\u0644\u0623\u0633\u0645\u0627\u0621 \u0623\u0633\u0641\u0644 \u0627\u0644\u0633\u0637\u0648\u0631 \u0641\u0642\u0637.",
        left: "\u0645\u062e\u062a\u0635\u0631\u060c \u0623\u064f\u063a\u0641\u0644: {what}.",
        bare: "\u0645\u062e\u062a\u0635\u0631 \u0639\u0644\u0649 \u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u063a\u064a\u0631 \u0627\u0644\u0645\u062a\u0648\u0627\u0641\u0642\u0629 \u0648\u0627\u0644\u0623\u0645\u0627\u0646\u060c \u0623\u064f\u063a\u0641\u0644: {what}.",
        cut: "\u0645\u062e\u062a\u0635\u0631: \u0642\u064f\u0637\u0639\u062a \u0627\u0644\u0646\u0647\u0627\u064a\u0629."
      },
      kinds: {
        new: "\u0645\u064a\u0632\u0629 \u062c\u062f\u064a\u062f\u0629|\u0645\u064a\u0632\u062a\u0627\u0646 \u062c\u062f\u064a\u062f\u062a\u0627\u0646|# \u0645\u064a\u0632\u0627\u062a \u062c\u062f\u064a\u062f\u0629|# \u0645\u064a\u0632\u0629 \u062c\u062f\u064a\u062f\u0629|# \u0645\u064a\u0632\u0629 \u062c\u062f\u064a\u062f\u0629",
        improved: "\u062a\u062d\u0633\u064a\u0646 \u0648\u0627\u062d\u062f|\u062a\u062d\u0633\u064a\u0646\u0627\u0646|# \u062a\u062d\u0633\u064a\u0646\u0627\u062a|# \u062a\u062d\u0633\u064a\u0646\u064b\u0627|# \u062a\u062d\u0633\u064a\u0646",
        fixed: "\u0625\u0635\u0644\u0627\u062d \u0648\u0627\u062d\u062f|\u0625\u0635\u0644\u0627\u062d\u0627\u0646|# \u0625\u0635\u0644\u0627\u062d\u0627\u062a|# \u0625\u0635\u0644\u0627\u062d\u064b\u0627|# \u0625\u0635\u0644\u0627\u062d",
        performance: "\u062a\u062d\u0633\u064a\u0646 \u0623\u062f\u0627\u0621 \u0648\u0627\u062d\u062f|\u062a\u062d\u0633\u064a\u0646\u0627 \u0623\u062f\u0627\u0621|# \u062a\u062d\u0633\u064a\u0646\u0627\u062a \u0623\u062f\u0627\u0621|# \u062a\u062d\u0633\u064a\u0646 \u0623\u062f\u0627\u0621|# \u062a\u062d\u0633\u064a\u0646 \u0623\u062f\u0627\u0621",
        deprecated: "\u0645\u064a\u0632\u0629 \u0645\u0647\u062c\u0648\u0631\u0629 \u0623\u0648 \u0645\u062d\u0630\u0648\u0641\u0629|\u0645\u064a\u0632\u062a\u0627\u0646 \u0645\u0647\u062c\u0648\u0631\u062a\u0627\u0646 \u0623\u0648 \u0645\u062d\u0630\u0648\u0641\u062a\u0627\u0646|# \u0645\u064a\u0632\u0627\u062a \u0645\u0647\u062c\u0648\u0631\u0629 \u0623\u0648 \u0645\u062d\u0630\u0648\u0641\u0629|# \u0645\u064a\u0632\u0629 \u0645\u0647\u062c\u0648\u0631\u0629 \u0623\u0648 \u0645\u062d\u0630\u0648\u0641\u0629|# \u0645\u064a\u0632\u0629 \u0645\u0647\u062c\u0648\u0631\u0629 \u0623\u0648 \u0645\u062d\u0630\u0648\u0641\u0629"
      },
      quiet: {
        documentation: "\u062a\u0648\u062b\u064a\u0642",
        dependencies: "\u0627\u0639\u062a\u0645\u0627\u062f\u064a\u0627\u062a \u0645\u062d\u062f\u0651\u062b\u0629",
        internal: "\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u062f\u0627\u062e\u0644\u064a\u0629"
      },
      summary: {
        only: "\u0641\u0642\u0637 {what}",
        also: "\u0648\u0623\u064a\u0636\u064b\u0627 {what}",
        inAreas: " \u0641\u064a {areas}",
        mostIn: "\u060c \u0645\u0639\u0638\u0645\u0647\u0627 \u0641\u064a {areas}",
        otherwise: "\u061b \u0648\u0641\u064a\u0645\u0627 \u0639\u062f\u0627 \u0630\u0644\u0643 {what}"
      },
      frames: {
        first: "\u0627\u0644\u0625\u0635\u062f\u0627\u0631 \u0627\u0644\u0623\u0648\u0644.",
        firstOf: "\u0627\u0644\u0625\u0635\u062f\u0627\u0631 \u0627\u0644\u0623\u0648\u0644 \u0645\u0646 {project}.",
        breaking: "\u062a\u063a\u064a\u064a\u0631 \u0648\u0627\u062d\u062f \u063a\u064a\u0631 \u0645\u062a\u0648\u0627\u0641\u0642|\u062a\u063a\u064a\u064a\u0631\u0627\u0646 \u063a\u064a\u0631 \u0645\u062a\u0648\u0627\u0641\u0642\u064a\u0646|# \u062a\u063a\u064a\u064a\u0631\u0627\u062a \u063a\u064a\u0631 \u0645\u062a\u0648\u0627\u0641\u0642\u0629|# \u062a\u063a\u064a\u064a\u0631\u064b\u0627 \u063a\u064a\u0631 \u0645\u062a\u0648\u0627\u0641\u0642|# \u062a\u063a\u064a\u064a\u0631 \u063a\u064a\u0631 \u0645\u062a\u0648\u0627\u0641\u0642",
        upgrade: "\u062a\u063a\u064a\u064a\u0631 \u0642\u062f \u064a\u0624\u062b\u0631 \u0641\u064a \u0627\u0644\u062a\u0631\u0642\u064a\u0629|\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0642\u062f \u062a\u0624\u062b\u0631 \u0641\u064a \u0627\u0644\u062a\u0631\u0642\u064a\u0629",
        among: "\u060c \u0645\u0646\u0647\u0627",
        more: "\u061b \u0648\u063a\u064a\u0631\u0647\u0627"
      }
    };
    const de = {
      language: "de",
      plurals: [ "one", "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "Neu",
        improved: "Verbessert",
        fixed: "Behoben",
        performance: "Geschwindigkeit",
        security: "Sicherheit",
        deprecated: "Veraltet und entfernt",
        documentation: "Dokumentation",
        internal: "Intern",
        dependencies: "Abh\xe4ngigkeiten"
      },
      breaking: "Inkompatible \xc4nderungen",
      highlights: "Das Wichtigste",
      experimental: "Experimentell",
      whatToDo: "Was zu tun ist",
      noAdvice: {
        all: "Diese \xc4nderungen sagen nicht, was zu tun ist; N\xe4heres steht hinter den Links.",
        some: "Zeilen ohne Rat: Die \xc4nderung selbst gibt keinen; N\xe4heres steht hinter dem Link."
      },
      noChanges: {
        ever: "Keine \xc4nderungen.",
        since: "Keine \xc4nderungen seit {from}."
      },
      nothingToTell: {
        ever: "Nichts zu berichten",
        since: "Nichts zu berichten seit {from}"
      },
      changesLeftOut: "# \xc4nderung weggelassen|# \xc4nderungen weggelassen",
      by: "von",
      others: "# weiteren Person|# weiteren",
      more: "# weitere|# weitere",
      backport: {
        sure: "{own}, R\xfcckportierung von {origin}",
        from: "{own}, aus {origin}"
      },
      table: {
        name: "Paket",
        change: "\xc4nderung",
        references: "Ge\xe4ndert in"
      },
      added: "auf {version}",
      updated: "aktualisiert",
      dependency: {
        update: "Aktualisiert",
        from: " von {from}",
        to: " auf {to}",
        development: " (nur in der Entwicklung verwendet)"
      },
      developmentDependencies: "Abh\xe4ngigkeiten der Entwicklung",
      developmentUpdated: "Aktualisiert: {names}",
      moreTopics: "und # weitere|und # weitere",
      remaining: "\xdcbriges",
      other: "Sonstiges",
      contributors: "Mitwirkende",
      firstBy: "erste Beitr\xe4ge von {names}",
      fullChangelog: "Alle \xc4nderungen",
      notListed: "Nicht aufgef\xfchrt: {parts}.",
      changes: "# \xc4nderung|# \xc4nderungen",
      reasons: {
        revert: "durch Revert aufgehoben",
        merge: "Merge|Merges",
        "no-content": "ohne Inhalt",
        release: "Release-Commit|Release-Commits",
        label: "nach Label ausgeschlossen",
        author: "nach Autor ausgeschlossen",
        type: "nach Art ausgeschlossen",
        path: "nach Pfad ausgeschlossen",
        area: "nach Bereich ausgeschlossen",
        "own-word": "auf Wunsch der Autoren",
        shipped: "schon in der vorigen Version",
        "no-package": "geh\xf6rt zu keinem Paket|geh\xf6ren zu keinem Paket",
        duplicate: "Kopie einer genannten \xc4nderung|Kopien genannter \xc4nderungen"
      },
      internalHidden: "# interne \xc4nderung|# interne \xc4nderungen",
      dependenciesHidden: "# aktualisierte Abh\xe4ngigkeit|# aktualisierte Abh\xe4ngigkeiten",
      lines: "# weniger wichtige Zeile|# weniger wichtige Zeilen",
      shortened: {
        counted: "Gek\xfcrzt, nur gez\xe4hlt: {what}.",
        authors: "Gek\xfcrzt: Namen stehen nur unter den Zeilen.",
        left: "Gek\xfcrzt, weggelassen: {what}.",
        bare: "Gek\xfcrzt auf inkompatible \xc4nderungen und Sicherheit, weggelassen: {what}.",
        cut: "Gek\xfcrzt: Das Ende fehlt."
      },
      kinds: {
        new: "# neue Funktion|# neue Funktionen",
        improved: "# Verbesserung|# Verbesserungen",
        fixed: "# Fehlerbehebung|# Fehlerbehebungen",
        performance: "# Beschleunigung|# Beschleunigungen",
        deprecated: "# veraltete oder entfernte Funktion|# veraltete oder entfernte Funktionen"
      },
      quiet: {
        documentation: "Dokumentation",
        dependencies: "aktualisierte Abh\xe4ngigkeiten",
        internal: "interne \xc4nderungen"
      },
      summary: {
        only: "Nur {what}",
        also: "Au\xdferdem {what}",
        inAreas: " in {areas}",
        mostIn: ", meist in {areas}",
        otherwise: "; sonst {what}"
      },
      frames: {
        first: "Die erste Version.",
        firstOf: "Die erste Version von {project}.",
        breaking: "# inkompatible \xc4nderung|# inkompatible \xc4nderungen",
        upgrade: "Eine \xc4nderung, die ein Upgrade betreffen kann|\xc4nderungen, die ein Upgrade betreffen k\xf6nnen",
        among: ", darunter",
        more: "; und weitere"
      }
    };
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
      merge: [ "merge", "merges" ],
      "no-content": [ "change without content", "changes without content" ],
      release: [ "release commit", "release commits" ],
      label: [ "change excluded by label", "changes excluded by label" ],
      author: [ "change excluded by author", "changes excluded by author" ],
      type: [ "change excluded by type", "changes excluded by type" ],
      path: [ "change excluded by path", "changes excluded by path" ],
      area: [ "change excluded by area", "changes excluded by area" ],
      "own-word": [ "change at its author's wish", "changes at their authors' wish" ],
      "no-package": [ "change of no package", "changes of no package" ],
      duplicate: [ "copy of a change that is told", "copies of changes that are told" ],
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
      experimental: "Experimental",
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
      developmentDependencies: "Development dependencies",
      developmentUpdated: names => `Update ${names}`,
      topic: (titles, more) => `${titles.join("; ")}${more === 0 ? "" : `; and ${figure(more)} more`}`,
      remaining: "Other",
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
      comma: ", ",
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
      frames: null,
      count: value => SMALL[value] ?? figure(value)
    };
    function figure(value) {
      return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
    }
    function series(parts) {
      return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
    }
    function sentence(text) {
      return text.charAt(0).toUpperCase() + text.slice(1);
    }
    const es = {
      language: "es",
      plurals: [ "one", "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "Novedades",
        improved: "Mejoras",
        fixed: "Correcciones",
        performance: "Rendimiento",
        security: "Seguridad",
        deprecated: "Obsoleto y eliminado",
        documentation: "Documentaci\xf3n",
        internal: "Interno",
        dependencies: "Dependencias"
      },
      breaking: "Cambios incompatibles",
      highlights: "Lo m\xe1s destacado",
      experimental: "Experimental",
      whatToDo: "Qu\xe9 hacer",
      noAdvice: {
        all: "Estos cambios no dicen qu\xe9 hacer; los enlaces dan los detalles.",
        some: "L\xedneas sin consejo: su cambio no da ninguno; el enlace da los detalles."
      },
      noChanges: {
        ever: "Sin cambios.",
        since: "Sin cambios desde {from}."
      },
      nothingToTell: {
        ever: "Nada que contar",
        since: "Nada que contar desde {from}"
      },
      changesLeftOut: "# cambio omitido|# cambios omitidos",
      by: "por",
      others: "# persona m\xe1s|# personas m\xe1s",
      more: "# m\xe1s|# m\xe1s",
      backport: {
        sure: "{own}, retroportado de {origin}",
        from: "{own}, de {origin}"
      },
      table: {
        name: "Paquete",
        change: "Cambio",
        references: "Cambiado en"
      },
      added: "a {version}",
      updated: "actualizado",
      dependency: {
        update: "Actualizaci\xf3n",
        from: " de {from}",
        to: " a {to}",
        development: " (solo en desarrollo)"
      },
      developmentDependencies: "dependencias de desarrollo",
      developmentUpdated: "Actualizado: {names}",
      moreTopics: "y # m\xe1s|y # m\xe1s",
      remaining: "otros",
      other: "Otros",
      contributors: "Colaboradores",
      firstBy: "primeras contribuciones de {names}",
      fullChangelog: "Todos los cambios",
      notListed: "No figuran: {parts}.",
      changes: "# cambio|# cambios",
      reasons: {
        revert: "anulado por un revert|anulados por un revert",
        merge: "fusi\xf3n|fusiones",
        "no-content": "sin contenido",
        release: "commit de versi\xf3n|commits de versi\xf3n",
        label: "excluido por etiqueta|excluidos por etiqueta",
        author: "excluido por autor|excluidos por autor",
        type: "excluido por tipo|excluidos por tipo",
        path: "excluido por ruta|excluidos por ruta",
        area: "excluido por \xe1rea|excluidos por \xe1rea",
        "own-word": "por deseo de sus autores",
        shipped: "ya en la versi\xf3n anterior",
        "no-package": "de ning\xfan paquete",
        duplicate: "copia de un cambio contado|copias de cambios contados"
      },
      internalHidden: "# cambio interno|# cambios internos",
      dependenciesHidden: "# dependencia actualizada|# dependencias actualizadas",
      lines: "# l\xednea menos importante|# l\xedneas menos importantes",
      shortened: {
        counted: "Abreviado, solo contado: {what}.",
        authors: "Abreviado: los nombres figuran solo debajo de las l\xedneas.",
        left: "Abreviado, omitido: {what}.",
        bare: "Abreviado a cambios incompatibles y seguridad, omitido: {what}.",
        cut: "Abreviado: el final est\xe1 cortado."
      },
      kinds: {
        new: "# novedad|# novedades",
        improved: "# mejora|# mejoras",
        fixed: "# correcci\xf3n|# correcciones",
        performance: "# mejora de rendimiento|# mejoras de rendimiento",
        deprecated: "# funci\xf3n obsoleta o eliminada|# funciones obsoletas o eliminadas"
      },
      quiet: {
        documentation: "documentaci\xf3n",
        dependencies: "dependencias actualizadas",
        internal: "cambios internos"
      },
      summary: {
        only: "Solo {what}",
        also: "Tambi\xe9n {what}",
        inAreas: " en {areas}",
        mostIn: ", sobre todo en {areas}",
        otherwise: "; por lo dem\xe1s, {what}"
      },
      frames: {
        first: "La primera versi\xf3n.",
        firstOf: "La primera versi\xf3n de {project}.",
        breaking: "# cambio incompatible|# cambios incompatibles",
        upgrade: "Un cambio que puede afectar a una actualizaci\xf3n|Cambios que pueden afectar a una actualizaci\xf3n",
        among: ", entre ellos",
        more: "; y m\xe1s"
      }
    };
    const fr = {
      language: "fr",
      plurals: [ "one", "other" ],
      stop: ".",
      colon: "\xa0: ",
      sections: {
        new: "Nouveaut\xe9s",
        improved: "Am\xe9liorations",
        fixed: "Corrections",
        performance: "Performances",
        security: "S\xe9curit\xe9",
        deprecated: "Obsol\xe8te et supprim\xe9",
        documentation: "Documentation",
        internal: "Interne",
        dependencies: "D\xe9pendances"
      },
      breaking: "Changements incompatibles",
      highlights: "\xc0 retenir",
      experimental: "Exp\xe9rimental",
      whatToDo: "Que faire",
      noAdvice: {
        all: "Ces changements ne disent pas quoi faire\xa0; les liens donnent les d\xe9tails.",
        some: "Lignes sans conseil\xa0: leur changement n\u2019en donne pas\xa0; le lien donne les d\xe9tails."
      },
      noChanges: {
        ever: "Aucun changement.",
        since: "Aucun changement depuis {from}."
      },
      nothingToTell: {
        ever: "Rien \xe0 signaler",
        since: "Rien \xe0 signaler depuis {from}"
      },
      changesLeftOut: "# changement omis|# changements omis",
      by: "par",
      others: "# autre personne|# autres personnes",
      more: "# autre|# autres",
      backport: {
        sure: "{own}, r\xe9troportage de {origin}",
        from: "{own}, d\u2019apr\xe8s {origin}"
      },
      table: {
        name: "Paquet",
        change: "Changement",
        references: "Modifi\xe9 dans"
      },
      added: "vers {version}",
      updated: "mis \xe0 jour",
      dependency: {
        update: "Mise \xe0 jour",
        from: " de {from}",
        to: " vers {to}",
        development: " (d\xe9veloppement uniquement)"
      },
      developmentDependencies: "d\xe9pendances de d\xe9veloppement",
      developmentUpdated: "Mises \xe0 jour\xa0: {names}",
      moreTopics: "et # autre|et # autres",
      remaining: "autres",
      other: "Divers",
      contributors: "Contributions",
      firstBy: "premi\xe8res contributions de {names}",
      fullChangelog: "Tous les changements",
      notListed: "Non list\xe9\xa0: {parts}.",
      changes: "# changement|# changements",
      reasons: {
        revert: "annul\xe9 par un revert|annul\xe9s par un revert",
        merge: "fusion|fusions",
        "no-content": "sans contenu",
        release: "commit de version|commits de version",
        label: "exclu par label|exclus par label",
        author: "exclu par auteur|exclus par auteur",
        type: "exclu par type|exclus par type",
        path: "exclu par chemin|exclus par chemin",
        area: "exclu par domaine|exclus par domaine",
        "own-word": "\xe0 la demande des auteurs",
        shipped: "d\xe9j\xe0 dans la version pr\xe9c\xe9dente",
        "no-package": "n\u2019appartient \xe0 aucun paquet|n\u2019appartiennent \xe0 aucun paquet",
        duplicate: "copie d\u2019un changement cit\xe9|copies de changements cit\xe9s"
      },
      internalHidden: "# changement interne|# changements internes",
      dependenciesHidden: "# d\xe9pendance mise \xe0 jour|# d\xe9pendances mises \xe0 jour",
      lines: "# ligne moins importante|# lignes moins importantes",
      shortened: {
        counted: "Raccourci, seulement compt\xe9\xa0: {what}.",
        authors: "Raccourci\xa0: les noms ne figurent que sous les lignes.",
        left: "Raccourci, omis\xa0: {what}.",
        bare: "Raccourci aux changements incompatibles et \xe0 la s\xe9curit\xe9, omis\xa0: {what}.",
        cut: "Raccourci\xa0: la fin est coup\xe9e."
      },
      kinds: {
        new: "# nouveaut\xe9|# nouveaut\xe9s",
        improved: "# am\xe9lioration|# am\xe9liorations",
        fixed: "# correction|# corrections",
        performance: "# gain de performance|# gains de performance",
        deprecated: "# fonction obsol\xe8te ou supprim\xe9e|# fonctions obsol\xe8tes ou supprim\xe9es"
      },
      quiet: {
        documentation: "documentation",
        dependencies: "d\xe9pendances mises \xe0 jour",
        internal: "changements internes"
      },
      summary: {
        only: "Uniquement\xa0: {what}",
        also: "\xc9galement\xa0: {what}",
        inAreas: " dans {areas}",
        mostIn: ", surtout dans {areas}",
        otherwise: "; sinon\xa0: {what}"
      },
      frames: {
        first: "La premi\xe8re version.",
        firstOf: "La premi\xe8re version de {project}.",
        breaking: "# changement incompatible|# changements incompatibles",
        upgrade: "Un changement pouvant affecter une mise \xe0 niveau|Des changements pouvant affecter une mise \xe0 niveau",
        among: ", dont",
        more: "; et d\u2019autres"
      }
    };
    const he = {
      language: "he",
      plurals: [ "one", "two", "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "\u05d7\u05d3\u05e9",
        improved: "\u05e9\u05d9\u05e4\u05d5\u05e8\u05d9\u05dd",
        fixed: "\u05ea\u05d9\u05e7\u05d5\u05e0\u05d9\u05dd",
        performance: "\u05d1\u05d9\u05e6\u05d5\u05e2\u05d9\u05dd",
        security: "\u05d0\u05d1\u05d8\u05d7\u05d4",
        deprecated: "\u05d4\u05d5\u05e6\u05d0 \u05de\u05e9\u05d9\u05de\u05d5\u05e9 \u05d5\u05d4\u05d5\u05e1\u05e8",
        documentation: "\u05ea\u05d9\u05e2\u05d5\u05d3",
        internal: "\u05e4\u05e0\u05d9\u05de\u05d9",
        dependencies: "\u05ea\u05dc\u05d5\u05d9\u05d5\u05ea"
      },
      breaking: "\u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05e9\u05d5\u05d1\u05e8\u05d9 \u05ea\u05d0\u05d9\u05de\u05d5\u05ea",
      highlights: "\u05e2\u05d9\u05e7\u05e8\u05d9 \u05d4\u05d3\u05d1\u05e8\u05d9\u05dd",
      experimental: "\u05e0\u05d9\u05e1\u05d9\u05d5\u05e0\u05d9",
      whatToDo: "\u05de\u05d4 \u05dc\u05e2\u05e9\u05d5\u05ea",
      noAdvice: {
        all: "\u05d4\u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05d4\u05d0\u05dc\u05d4 \u05dc\u05d0 \u05d0\u05d5\u05de\u05e8\u05d9\u05dd \u05de\u05d4 \u05dc\u05e2\u05e9\u05d5\u05ea; \u05d4\u05e4\u05e8\u05d8\u05d9\u05dd \u05d1\u05e7\u05d9\u05e9\u05d5\u05e8\u05d9\u05dd.",
        some: "\u05e9\u05d5\u05e8\u05d5\u05ea \u05d1\u05dc\u05d9 \u05e2\u05e6\u05d4: \u05d4\u05e9\u05d9\u05e0\u05d5\u05d9 \u05dc\u05d0 \u05e0\u05d5\u05ea\u05df \u05e2\u05e6\u05d4; \u05d4\u05e4\u05e8\u05d8\u05d9\u05dd \u05d1\u05e7\u05d9\u05e9\u05d5\u05e8."
      },
      noChanges: {
        ever: "\u05d0\u05d9\u05df \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd.",
        since: "\u05d0\u05d9\u05df \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05de\u05d0\u05d6 {from}."
      },
      nothingToTell: {
        ever: "\u05d0\u05d9\u05df \u05de\u05d4 \u05dc\u05e1\u05e4\u05e8",
        since: "\u05d0\u05d9\u05df \u05de\u05d4 \u05dc\u05e1\u05e4\u05e8 \u05de\u05d0\u05d6 {from}"
      },
      changesLeftOut: "\u05e9\u05d9\u05e0\u05d5\u05d9 \u05d0\u05d7\u05d3 \u05d4\u05d5\u05e9\u05de\u05d8|\u05e9\u05e0\u05d9 \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05d4\u05d5\u05e9\u05de\u05d8\u05d5|# \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05d4\u05d5\u05e9\u05de\u05d8\u05d5",
      by: "\u05de\u05d0\u05ea",
      others: "\u05e2\u05d5\u05d3 \u05d0\u05d3\u05dd \u05d0\u05d7\u05d3|\u05e2\u05d5\u05d3 \u05e9\u05e0\u05d9 \u05d0\u05e0\u05e9\u05d9\u05dd|\u05e2\u05d5\u05d3 # \u05d0\u05e0\u05e9\u05d9\u05dd",
      more: "\u05e2\u05d5\u05d3 #",
      backport: {
        sure: "{own}, \u05d4\u05e2\u05d1\u05e8\u05d4 \u05e9\u05dc {origin}",
        from: "{own}, \u05de\u05ea\u05d5\u05da {origin}"
      },
      table: {
        name: "\u05d7\u05d1\u05d9\u05dc\u05d4",
        change: "\u05e9\u05d9\u05e0\u05d5\u05d9",
        references: "\u05d4\u05e9\u05ea\u05e0\u05d4 \u05d1"
      },
      added: "\u05d0\u05dc {version}",
      updated: "\u05e2\u05d5\u05d3\u05db\u05df",
      dependency: {
        update: "\u05e2\u05d3\u05db\u05d5\u05df",
        from: " \u05de-{from}",
        to: " \u05d0\u05dc {to}",
        development: " (\u05d1\u05e4\u05d9\u05ea\u05d5\u05d7 \u05d1\u05dc\u05d1\u05d3)"
      },
      developmentDependencies: "\u05ea\u05dc\u05d5\u05d9\u05d5\u05ea \u05e4\u05d9\u05ea\u05d5\u05d7",
      developmentUpdated: "\u05e2\u05d5\u05d3\u05db\u05df: {names}",
      moreTopics: "\u05d5\u05e2\u05d5\u05d3 #",
      remaining: "\u05d0\u05d7\u05e8",
      other: "\u05d0\u05d7\u05e8",
      contributors: "\u05ea\u05d5\u05e8\u05de\u05d9\u05dd",
      firstBy: "\u05ea\u05e8\u05d5\u05de\u05d4 \u05e8\u05d0\u05e9\u05d5\u05e0\u05d4: {names}",
      fullChangelog: "\u05db\u05dc \u05d4\u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd",
      notListed: "\u05dc\u05d0 \u05e8\u05e9\u05d5\u05dd: {parts}.",
      changes: "\u05e9\u05d9\u05e0\u05d5\u05d9 \u05d0\u05d7\u05d3|\u05e9\u05e0\u05d9 \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd|# \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd",
      reasons: {
        revert: "\u05d1\u05d5\u05d8\u05dc \u05e2\u05dc \u05d9\u05d3\u05d9 revert|\u05d1\u05d5\u05d8\u05dc\u05d5 \u05e2\u05dc \u05d9\u05d3\u05d9 revert",
        merge: "\u05de\u05d9\u05d6\u05d5\u05d2|\u05de\u05d9\u05d6\u05d5\u05d2\u05d9\u05dd",
        "no-content": "\u05d1\u05dc\u05d9 \u05ea\u05d5\u05db\u05df",
        release: "\u05e7\u05d5\u05de\u05d9\u05d8 \u05e9\u05dc \u05d2\u05e8\u05e1\u05d4|\u05e7\u05d5\u05de\u05d9\u05d8\u05d9\u05dd \u05e9\u05dc \u05d2\u05e8\u05e1\u05d4",
        label: "\u05d4\u05d5\u05d7\u05e8\u05d2 \u05dc\u05e4\u05d9 \u05ea\u05d5\u05d5\u05d9\u05ea|\u05d4\u05d5\u05d7\u05e8\u05d2\u05d5 \u05dc\u05e4\u05d9 \u05ea\u05d5\u05d5\u05d9\u05ea",
        author: "\u05d4\u05d5\u05d7\u05e8\u05d2 \u05dc\u05e4\u05d9 \u05de\u05d7\u05d1\u05e8|\u05d4\u05d5\u05d7\u05e8\u05d2\u05d5 \u05dc\u05e4\u05d9 \u05de\u05d7\u05d1\u05e8",
        type: "\u05d4\u05d5\u05d7\u05e8\u05d2 \u05dc\u05e4\u05d9 \u05e1\u05d5\u05d2|\u05d4\u05d5\u05d7\u05e8\u05d2\u05d5 \u05dc\u05e4\u05d9 \u05e1\u05d5\u05d2",
        path: "\u05d4\u05d5\u05d7\u05e8\u05d2 \u05dc\u05e4\u05d9 \u05e0\u05ea\u05d9\u05d1|\u05d4\u05d5\u05d7\u05e8\u05d2\u05d5 \u05dc\u05e4\u05d9 \u05e0\u05ea\u05d9\u05d1",
        area: "\u05d4\u05d5\u05d7\u05e8\u05d2 \u05dc\u05e4\u05d9 \u05ea\u05d7\u05d5\u05dd|\u05d4\u05d5\u05d7\u05e8\u05d2\u05d5 \u05dc\u05e4\u05d9 \u05ea\u05d7\u05d5\u05dd",
        "own-word": "\u05dc\u05d1\u05e7\u05e9\u05ea \u05d4\u05de\u05d7\u05d1\u05e8\u05d9\u05dd",
        shipped: "\u05db\u05d1\u05e8 \u05d1\u05d2\u05e8\u05e1\u05d4 \u05d4\u05e7\u05d5\u05d3\u05de\u05ea",
        "no-package": "\u05dc\u05d0 \u05e9\u05d9\u05d9\u05da \u05dc\u05d0\u05e3 \u05d7\u05d1\u05d9\u05dc\u05d4|\u05dc\u05d0 \u05e9\u05d9\u05d9\u05db\u05d9\u05dd \u05dc\u05d0\u05e3 \u05d7\u05d1\u05d9\u05dc\u05d4",
        duplicate: "\u05e2\u05d5\u05ea\u05e7 \u05e9\u05dc \u05e9\u05d9\u05e0\u05d5\u05d9 \u05e9\u05e1\u05d5\u05e4\u05e8|\u05e2\u05d5\u05ea\u05e7\u05d9\u05dd \u05e9\u05dc \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05e9\u05e1\u05d5\u05e4\u05e8\u05d5"
      },
      internalHidden: "\u05e9\u05d9\u05e0\u05d5\u05d9 \u05e4\u05e0\u05d9\u05de\u05d9 \u05d0\u05d7\u05d3|\u05e9\u05e0\u05d9 \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05e4\u05e0\u05d9\u05de\u05d9\u05d9\u05dd|# \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05e4\u05e0\u05d9\u05de\u05d9\u05d9\u05dd",
      dependenciesHidden: "\u05ea\u05dc\u05d5\u05ea \u05de\u05e2\u05d5\u05d3\u05db\u05e0\u05ea \u05d0\u05d7\u05ea|\u05e9\u05ea\u05d9 \u05ea\u05dc\u05d5\u05d9\u05d5\u05ea \u05de\u05e2\u05d5\u05d3\u05db\u05e0\u05d5\u05ea|# \u05ea\u05dc\u05d5\u05d9\u05d5\u05ea \u05de\u05e2\u05d5\u05d3\u05db\u05e0\u05d5\u05ea",
      lines: "\u05e9\u05d5\u05e8\u05d4 \u05e4\u05d7\u05d5\u05ea \u05d7\u05e9\u05d5\u05d1\u05d4 \u05d0\u05d7\u05ea|\u05e9\u05ea\u05d9 \u05e9\u05d5\u05e8\u05d5\u05ea \u05e4\u05d7\u05d5\u05ea \u05d7\u05e9\u05d5\u05d1\u05d5\u05ea|# \u05e9\u05d5\u05e8\u05d5\u05ea \u05e4\u05d7\u05d5\u05ea \u05d7\u05e9\u05d5\u05d1\u05d5\u05ea",
      shortened: {
        counted: "\u05e7\u05d5\u05e6\u05e8, \u05e0\u05e1\u05e4\u05e8 \u05d1\u05dc\u05d1\u05d3: {what}.",
        authors: "\u05e7\u05d5\u05e6\u05e8: \u05d4\u05e9\u05de\u05d5\u05ea \u05e8\u05e7 \u05de\u05ea\u05d7\u05ea \u05dc\u05e9\u05d5\u05e8\u05d5\u05ea.",
        left: "\u05e7\u05d5\u05e6\u05e8, \u05d4\u05d5\u05e9\u05de\u05d8: {what}.",
        bare: "\u05e7\u05d5\u05e6\u05e8 \u05dc\u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05e9\u05d5\u05d1\u05e8\u05d9 \u05ea\u05d0\u05d9\u05de\u05d5\u05ea \u05d5\u05dc\u05d0\u05d1\u05d8\u05d7\u05d4, \u05d4\u05d5\u05e9\u05de\u05d8: {what}.",
        cut: "\u05e7\u05d5\u05e6\u05e8: \u05d4\u05e1\u05d5\u05e3 \u05e0\u05d7\u05ea\u05da."
      },
      kinds: {
        new: "\u05d9\u05db\u05d5\u05dc\u05ea \u05d7\u05d3\u05e9\u05d4 \u05d0\u05d7\u05ea|\u05e9\u05ea\u05d9 \u05d9\u05db\u05d5\u05dc\u05d5\u05ea \u05d7\u05d3\u05e9\u05d5\u05ea|# \u05d9\u05db\u05d5\u05dc\u05d5\u05ea \u05d7\u05d3\u05e9\u05d5\u05ea",
        improved: "\u05e9\u05d9\u05e4\u05d5\u05e8 \u05d0\u05d7\u05d3|\u05e9\u05e0\u05d9 \u05e9\u05d9\u05e4\u05d5\u05e8\u05d9\u05dd|# \u05e9\u05d9\u05e4\u05d5\u05e8\u05d9\u05dd",
        fixed: "\u05ea\u05d9\u05e7\u05d5\u05df \u05d0\u05d7\u05d3|\u05e9\u05e0\u05d9 \u05ea\u05d9\u05e7\u05d5\u05e0\u05d9\u05dd|# \u05ea\u05d9\u05e7\u05d5\u05e0\u05d9\u05dd",
        performance: "\u05e9\u05d9\u05e4\u05d5\u05e8 \u05d1\u05d9\u05e6\u05d5\u05e2\u05d9\u05dd \u05d0\u05d7\u05d3|\u05e9\u05e0\u05d9 \u05e9\u05d9\u05e4\u05d5\u05e8\u05d9 \u05d1\u05d9\u05e6\u05d5\u05e2\u05d9\u05dd|# \u05e9\u05d9\u05e4\u05d5\u05e8\u05d9 \u05d1\u05d9\u05e6\u05d5\u05e2\u05d9\u05dd",
        deprecated: "\u05d9\u05db\u05d5\u05dc\u05ea \u05d0\u05d7\u05ea \u05e9\u05d4\u05d5\u05e6\u05d0\u05d4 \u05de\u05e9\u05d9\u05de\u05d5\u05e9 \u05d0\u05d5 \u05d4\u05d5\u05e1\u05e8\u05d4|\u05e9\u05ea\u05d9 \u05d9\u05db\u05d5\u05dc\u05d5\u05ea \u05e9\u05d4\u05d5\u05e6\u05d0\u05d5 \u05de\u05e9\u05d9\u05de\u05d5\u05e9 \u05d0\u05d5 \u05d4\u05d5\u05e1\u05e8\u05d5|# \u05d9\u05db\u05d5\u05dc\u05d5\u05ea \u05e9\u05d4\u05d5\u05e6\u05d0\u05d5 \u05de\u05e9\u05d9\u05de\u05d5\u05e9 \u05d0\u05d5 \u05d4\u05d5\u05e1\u05e8\u05d5"
      },
      quiet: {
        documentation: "\u05ea\u05d9\u05e2\u05d5\u05d3",
        dependencies: "\u05e2\u05d3\u05db\u05d5\u05e0\u05d9 \u05ea\u05dc\u05d5\u05d9\u05d5\u05ea",
        internal: "\u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05e4\u05e0\u05d9\u05de\u05d9\u05d9\u05dd"
      },
      summary: {
        only: "\u05e8\u05e7 {what}",
        also: "\u05d5\u05d2\u05dd {what}",
        inAreas: " \u05d1\u05be{areas}",
        mostIn: ", \u05e8\u05d5\u05d1\u05dd \u05d1\u05be{areas}",
        otherwise: "; \u05d5\u05de\u05dc\u05d1\u05d3 \u05d6\u05d0\u05ea {what}"
      },
      frames: {
        first: "\u05d4\u05d2\u05e8\u05e1\u05d4 \u05d4\u05e8\u05d0\u05e9\u05d5\u05e0\u05d4.",
        firstOf: "\u05d4\u05d2\u05e8\u05e1\u05d4 \u05d4\u05e8\u05d0\u05e9\u05d5\u05e0\u05d4 \u05e9\u05dc {project}.",
        breaking: "\u05e9\u05d9\u05e0\u05d5\u05d9 \u05dc\u05d0 \u05ea\u05d5\u05d0\u05dd \u05d0\u05d7\u05d3|\u05e9\u05e0\u05d9 \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05dc\u05d0 \u05ea\u05d5\u05d0\u05de\u05d9\u05dd|# \u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05dc\u05d0 \u05ea\u05d5\u05d0\u05de\u05d9\u05dd",
        upgrade: "\u05e9\u05d9\u05e0\u05d5\u05d9 \u05e9\u05e2\u05e9\u05d5\u05d9 \u05dc\u05d4\u05e9\u05e4\u05d9\u05e2 \u05e2\u05dc \u05e9\u05d3\u05e8\u05d5\u05d2|\u05e9\u05d9\u05e0\u05d5\u05d9\u05d9\u05dd \u05e9\u05e2\u05e9\u05d5\u05d9\u05d9\u05dd \u05dc\u05d4\u05e9\u05e4\u05d9\u05e2 \u05e2\u05dc \u05e9\u05d3\u05e8\u05d5\u05d2",
        among: ", \u05d1\u05d9\u05e0\u05d9\u05d4\u05dd",
        more: "; \u05d5\u05e2\u05d5\u05d3"
      }
    };
    const it = {
      language: "it",
      plurals: [ "one", "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "Novit\xe0",
        improved: "Miglioramenti",
        fixed: "Correzioni",
        performance: "Prestazioni",
        security: "Sicurezza",
        deprecated: "Obsoleto e rimosso",
        documentation: "Documentazione",
        internal: "Interno",
        dependencies: "Dipendenze"
      },
      breaking: "Modifiche incompatibili",
      highlights: "In evidenza",
      experimental: "Sperimentale",
      whatToDo: "Che cosa fare",
      noAdvice: {
        all: "Queste modifiche non dicono che cosa fare; i link danno i dettagli.",
        some: "Righe senza consiglio: la modifica non ne d\xe0; il link d\xe0 i dettagli."
      },
      noChanges: {
        ever: "Nessuna modifica.",
        since: "Nessuna modifica da {from}."
      },
      nothingToTell: {
        ever: "Niente da segnalare",
        since: "Niente da segnalare da {from}"
      },
      changesLeftOut: "# modifica omessa|# modifiche omesse",
      by: "di",
      others: "# altra persona|# altre persone",
      more: "# in pi\xf9|# in pi\xf9",
      backport: {
        sure: "{own}, backport di {origin}",
        from: "{own}, da {origin}"
      },
      table: {
        name: "Pacchetto",
        change: "Modifica",
        references: "Modificato in"
      },
      added: "a {version}",
      updated: "aggiornato",
      dependency: {
        update: "Aggiornamento",
        from: " da {from}",
        to: " a {to}",
        development: " (solo per lo sviluppo)"
      },
      developmentDependencies: "dipendenze di sviluppo",
      developmentUpdated: "Aggiornato: {names}",
      moreTopics: "e # in pi\xf9|e # in pi\xf9",
      remaining: "altro",
      other: "Altro",
      contributors: "Contributi",
      firstBy: "primi contributi di {names}",
      fullChangelog: "Tutte le modifiche",
      notListed: "Non elencato: {parts}.",
      changes: "# modifica|# modifiche",
      reasons: {
        revert: "annullata da un revert|annullate da un revert",
        merge: "merge",
        "no-content": "senza contenuto",
        release: "commit di versione",
        label: "esclusa per etichetta|escluse per etichetta",
        author: "esclusa per autore|escluse per autore",
        type: "esclusa per tipo|escluse per tipo",
        path: "esclusa per percorso|escluse per percorso",
        area: "esclusa per area|escluse per area",
        "own-word": "su richiesta degli autori",
        shipped: "gi\xe0 nella versione precedente",
        "no-package": "di nessun pacchetto",
        duplicate: "copia di una modifica riportata|copie di modifiche riportate"
      },
      internalHidden: "# modifica interna|# modifiche interne",
      dependenciesHidden: "# dipendenza aggiornata|# dipendenze aggiornate",
      lines: "# riga meno importante|# righe meno importanti",
      shortened: {
        counted: "Abbreviato, solo contato: {what}.",
        authors: "Abbreviato: i nomi stanno solo sotto le righe.",
        left: "Abbreviato, omesso: {what}.",
        bare: "Abbreviato a modifiche incompatibili e sicurezza, omesso: {what}.",
        cut: "Abbreviato: la fine \xe8 tagliata."
      },
      kinds: {
        new: "# novit\xe0|# novit\xe0",
        improved: "# miglioramento|# miglioramenti",
        fixed: "# correzione|# correzioni",
        performance: "# miglioramento delle prestazioni|# miglioramenti delle prestazioni",
        deprecated: "# funzione obsoleta o rimossa|# funzioni obsolete o rimosse"
      },
      quiet: {
        documentation: "documentazione",
        dependencies: "dipendenze aggiornate",
        internal: "modifiche interne"
      },
      summary: {
        only: "Solo {what}",
        also: "Inoltre {what}",
        inAreas: " in {areas}",
        mostIn: ", per lo pi\xf9 in {areas}",
        otherwise: "; per il resto {what}"
      },
      frames: {
        first: "La prima versione.",
        firstOf: "La prima versione di {project}.",
        breaking: "# modifica incompatibile|# modifiche incompatibili",
        upgrade: "Una modifica che pu\xf2 toccare un aggiornamento|Modifiche che possono toccare un aggiornamento",
        among: ", tra cui",
        more: "; e altro"
      }
    };
    const ja = {
      language: "ja",
      plurals: [ "other" ],
      stop: "\u3002",
      colon: "\uff1a",
      comma: "\u3001",
      sections: {
        new: "\u65b0\u6a5f\u80fd",
        improved: "\u6539\u5584",
        fixed: "\u4fee\u6b63",
        performance: "\u30d1\u30d5\u30a9\u30fc\u30de\u30f3\u30b9",
        security: "\u30bb\u30ad\u30e5\u30ea\u30c6\u30a3",
        deprecated: "\u975e\u63a8\u5968\u3068\u524a\u9664",
        documentation: "\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8",
        internal: "\u5185\u90e8\u306e\u5909\u66f4",
        dependencies: "\u4f9d\u5b58\u95a2\u4fc2"
      },
      breaking: "\u4e92\u63db\u6027\u306e\u306a\u3044\u5909\u66f4",
      highlights: "\u30cf\u30a4\u30e9\u30a4\u30c8",
      experimental: "\u5b9f\u9a13\u7684",
      whatToDo: "\u5fc5\u8981\u306a\u5bfe\u5fdc",
      noAdvice: {
        all: "\u3053\u308c\u3089\u306e\u5909\u66f4\u306b\u306f\u5fc5\u8981\u306a\u5bfe\u5fdc\u306e\u8a18\u8f09\u304c\u3042\u308a\u307e\u305b\u3093\u3002\u8a73\u7d30\u306f\u30ea\u30f3\u30af\u5148\u3092\u3054\u89a7\u304f\u3060\u3055\u3044\u3002",
        some: "\u5bfe\u5fdc\u306e\u8a18\u8f09\u304c\u306a\u3044\u884c\uff1a\u5909\u66f4\u81ea\u4f53\u306b\u8a18\u8f09\u304c\u3042\u308a\u307e\u305b\u3093\u3002\u8a73\u7d30\u306f\u30ea\u30f3\u30af\u5148\u3092\u3054\u89a7\u304f\u3060\u3055\u3044\u3002"
      },
      noChanges: {
        ever: "\u5909\u66f4\u306f\u3042\u308a\u307e\u305b\u3093\u3002",
        since: "{from} \u4ee5\u964d\u306e\u5909\u66f4\u306f\u3042\u308a\u307e\u305b\u3093\u3002"
      },
      nothingToTell: {
        ever: "\u304a\u77e5\u3089\u305b\u3059\u308b\u5909\u66f4\u306f\u3042\u308a\u307e\u305b\u3093",
        since: "{from} \u4ee5\u964d\u3001\u304a\u77e5\u3089\u305b\u3059\u308b\u5909\u66f4\u306f\u3042\u308a\u307e\u305b\u3093"
      },
      changesLeftOut: "# \u4ef6\u3092\u7701\u7565\u3057\u307e\u3057\u305f",
      by: "\u4f5c\u6210\u8005\uff1a",
      others: "\u307b\u304b # \u540d",
      more: "\u307b\u304b # \u4ef6",
      backport: {
        sure: "{own}\u3001{origin} \u306e\u30d0\u30c3\u30af\u30dd\u30fc\u30c8",
        from: "{own}\u3001{origin} \u3088\u308a"
      },
      table: {
        name: "\u30d1\u30c3\u30b1\u30fc\u30b8",
        change: "\u5909\u66f4",
        references: "\u5909\u66f4\u5143"
      },
      added: "{version} \u3078",
      updated: "\u66f4\u65b0\u6e08\u307f",
      dependency: {
        update: "\u66f4\u65b0",
        from: " {from} \u304b\u3089",
        to: " {to} \u3078",
        development: "\uff08\u958b\u767a\u6642\u306e\u307f\u4f7f\u7528\uff09"
      },
      developmentDependencies: "\u958b\u767a\u7528\u306e\u4f9d\u5b58\u95a2\u4fc2",
      developmentUpdated: "\u66f4\u65b0\uff1a{names}",
      moreTopics: "\u307b\u304b # \u4ef6",
      remaining: "\u305d\u306e\u4ed6",
      other: "\u305d\u306e\u4ed6",
      contributors: "\u8ca2\u732e\u8005",
      firstBy: "\u521d\u3081\u3066\u306e\u8ca2\u732e\uff1a{names}",
      fullChangelog: "\u3059\u3079\u3066\u306e\u5909\u66f4",
      notListed: "\u672a\u63b2\u8f09\uff1a{parts}\u3002",
      changes: "# \u4ef6\u306e\u5909\u66f4",
      reasons: {
        revert: "revert \u306b\u3088\u308a\u76f8\u6bba",
        merge: "\u30de\u30fc\u30b8",
        "no-content": "\u5185\u5bb9\u306a\u3057",
        release: "\u30ea\u30ea\u30fc\u30b9\u30b3\u30df\u30c3\u30c8",
        label: "\u30e9\u30d9\u30eb\u306b\u3088\u308a\u9664\u5916",
        author: "\u4f5c\u6210\u8005\u306b\u3088\u308a\u9664\u5916",
        type: "\u7a2e\u985e\u306b\u3088\u308a\u9664\u5916",
        path: "\u30d1\u30b9\u306b\u3088\u308a\u9664\u5916",
        area: "\u9818\u57df\u306b\u3088\u308a\u9664\u5916",
        "own-word": "\u4f5c\u6210\u8005\u306e\u5e0c\u671b",
        shipped: "\u524d\u306e\u30ea\u30ea\u30fc\u30b9\u306b\u542b\u307e\u308c\u308b",
        "no-package": "\u3069\u306e\u30d1\u30c3\u30b1\u30fc\u30b8\u306b\u3082\u5c5e\u3055\u306a\u3044",
        duplicate: "\u8a18\u8f09\u6e08\u307f\u306e\u5909\u66f4\u306e\u8907\u88fd"
      },
      internalHidden: "# \u4ef6\u306e\u5185\u90e8\u306e\u5909\u66f4",
      dependenciesHidden: "# \u4ef6\u306e\u4f9d\u5b58\u95a2\u4fc2\u306e\u66f4\u65b0",
      lines: "# \u884c\u306e\u91cd\u8981\u5ea6\u306e\u4f4e\u3044\u9805\u76ee",
      shortened: {
        counted: "\u77ed\u7e2e\u306e\u305f\u3081\u4ef6\u6570\u306e\u307f\uff1a{what}\u3002",
        authors: "\u77ed\u7e2e\u306e\u305f\u3081\u3001\u540d\u524d\u306f\u4e0b\u306b\u306e\u307f\u8a18\u8f09\u3057\u3066\u3044\u307e\u3059\u3002",
        left: "\u77ed\u7e2e\u306e\u305f\u3081\u7701\u7565\uff1a{what}\u3002",
        bare: "\u4e92\u63db\u6027\u306e\u306a\u3044\u5909\u66f4\u3068\u30bb\u30ad\u30e5\u30ea\u30c6\u30a3\u306e\u307f\u306b\u77ed\u7e2e\u3001\u7701\u7565\uff1a{what}\u3002",
        cut: "\u77ed\u7e2e\u306e\u305f\u3081\u672b\u5c3e\u3092\u7701\u7565\u3057\u307e\u3057\u305f\u3002"
      },
      kinds: {
        new: "# \u4ef6\u306e\u65b0\u6a5f\u80fd",
        improved: "# \u4ef6\u306e\u6539\u5584",
        fixed: "# \u4ef6\u306e\u4fee\u6b63",
        performance: "# \u4ef6\u306e\u30d1\u30d5\u30a9\u30fc\u30de\u30f3\u30b9\u6539\u5584",
        deprecated: "# \u4ef6\u306e\u975e\u63a8\u5968\u307e\u305f\u306f\u524a\u9664"
      },
      quiet: {
        documentation: "\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8",
        dependencies: "\u4f9d\u5b58\u95a2\u4fc2\u306e\u66f4\u65b0",
        internal: "\u5185\u90e8\u306e\u5909\u66f4"
      },
      summary: {
        only: "{what}\u306e\u307f",
        also: "\u307b\u304b\u306b{what}",
        inAreas: "\uff08{areas}\uff09",
        mostIn: "\uff08\u4e3b\u306b {areas}\uff09",
        otherwise: "\u3001\u305d\u306e\u307b\u304b{what}"
      },
      frames: {
        first: "\u6700\u521d\u306e\u30ea\u30ea\u30fc\u30b9\u3067\u3059\u3002",
        firstOf: "{project} \u306e\u6700\u521d\u306e\u30ea\u30ea\u30fc\u30b9\u3067\u3059\u3002",
        breaking: "# \u4ef6\u306e\u4e92\u63db\u6027\u306e\u306a\u3044\u5909\u66f4",
        upgrade: "\u30a2\u30c3\u30d7\u30b0\u30ec\u30fc\u30c9\u306b\u5f71\u97ff\u3057\u3046\u308b\u5909\u66f4",
        among: "\uff08\u629c\u7c8b\uff09",
        more: "; \u307b\u304b"
      }
    };
    const ko = {
      language: "ko",
      plurals: [ "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "\uc0c8 \uae30\ub2a5",
        improved: "\uac1c\uc120",
        fixed: "\uc218\uc815",
        performance: "\uc131\ub2a5",
        security: "\ubcf4\uc548",
        deprecated: "\uc0ac\uc6a9 \uc911\ub2e8 \ubc0f \uc81c\uac70",
        documentation: "\ubb38\uc11c",
        internal: "\ub0b4\ubd80",
        dependencies: "\uc758\uc874\uc131"
      },
      breaking: "\ud638\ud658\ub418\uc9c0 \uc54a\ub294 \ubcc0\uacbd",
      highlights: "\uc8fc\uc694 \ub0b4\uc6a9",
      experimental: "\uc2e4\ud5d8\uc801",
      whatToDo: "\ud574\uc57c \ud560 \uc77c",
      noAdvice: {
        all: "\uc774 \ubcc0\uacbd\uc5d0\ub294 \ud574\uc57c \ud560 \uc77c\uc774 \uc801\ud600 \uc788\uc9c0 \uc54a\uc2b5\ub2c8\ub2e4. \uc790\uc138\ud55c \ub0b4\uc6a9\uc740 \ub9c1\ud06c\ub97c \ubcf4\uc138\uc694.",
        some: "\uc548\ub0b4\uac00 \uc5c6\ub294 \uc904: \ubcc0\uacbd \uc790\uccb4\uc5d0 \uc548\ub0b4\uac00 \uc5c6\uc2b5\ub2c8\ub2e4. \uc790\uc138\ud55c \ub0b4\uc6a9\uc740 \ub9c1\ud06c\ub97c \ubcf4\uc138\uc694."
      },
      noChanges: {
        ever: "\ubcc0\uacbd \uc5c6\uc74c.",
        since: "{from} \uc774\ud6c4 \ubcc0\uacbd \uc5c6\uc74c."
      },
      nothingToTell: {
        ever: "\uc54c\ub9b4 \ubcc0\uacbd \uc5c6\uc74c",
        since: "{from} \uc774\ud6c4 \uc54c\ub9b4 \ubcc0\uacbd \uc5c6\uc74c"
      },
      changesLeftOut: "\ubcc0\uacbd #\uac74 \uc0dd\ub7b5",
      by: "\uc791\uc131\uc790:",
      others: "\uc678 #\uba85",
      more: "\uc678 #\uac74",
      backport: {
        sure: "{own}, {origin} \ubc31\ud3ec\ud2b8",
        from: "{own}, {origin}\uc5d0\uc11c"
      },
      table: {
        name: "\ud328\ud0a4\uc9c0",
        change: "\ubcc0\uacbd",
        references: "\ubcc0\uacbd \uc704\uce58"
      },
      added: "{version}(\uc73c)\ub85c",
      updated: "\uc5c5\ub370\uc774\ud2b8\ub428",
      dependency: {
        update: "\uc5c5\ub370\uc774\ud2b8",
        from: " {from}\uc5d0\uc11c",
        to: " {to}(\uc73c)\ub85c",
        development: " (\uac1c\ubc1c\uc5d0\ub9cc \uc0ac\uc6a9)"
      },
      developmentDependencies: "\uac1c\ubc1c\uc6a9 \uc758\uc874\uc131",
      developmentUpdated: "\uc5c5\ub370\uc774\ud2b8: {names}",
      moreTopics: "\uc678 #\uac74",
      remaining: "\uae30\ud0c0",
      other: "\uae30\ud0c0",
      contributors: "\uae30\uc5ec\uc790",
      firstBy: "\uccab \uae30\uc5ec: {names}",
      fullChangelog: "\uc804\uccb4 \ubcc0\uacbd \ub0b4\uc5ed",
      notListed: "\ub098\uc5f4\ud558\uc9c0 \uc54a\uc74c: {parts}.",
      changes: "\ubcc0\uacbd #\uac74",
      reasons: {
        revert: "revert\ub85c \uc0c1\uc1c4\ub428",
        merge: "\ubcd1\ud569",
        "no-content": "\ub0b4\uc6a9 \uc5c6\uc74c",
        release: "\ub9b4\ub9ac\uc2a4 \ucee4\ubc0b",
        label: "\ub77c\ubca8\ub85c \uc81c\uc678",
        author: "\uc791\uc131\uc790\ub85c \uc81c\uc678",
        type: "\uc885\ub958\ub85c \uc81c\uc678",
        path: "\uacbd\ub85c\ub85c \uc81c\uc678",
        area: "\uc601\uc5ed\uc73c\ub85c \uc81c\uc678",
        "own-word": "\uc791\uc131\uc790\uc758 \uc694\uccad",
        shipped: "\uc774\uc804 \ub9b4\ub9ac\uc2a4\uc5d0 \ud3ec\ud568\ub428",
        "no-package": "\uc5b4\ub290 \ud328\ud0a4\uc9c0\uc5d0\ub3c4 \uc18d\ud558\uc9c0 \uc54a\uc74c",
        duplicate: "\uc774\ubbf8 \uc801\ud78c \ubcc0\uacbd\uc758 \ubcf5\uc0ac\ubcf8"
      },
      internalHidden: "\ub0b4\ubd80 \ubcc0\uacbd #\uac74",
      dependenciesHidden: "\uc758\uc874\uc131 \uc5c5\ub370\uc774\ud2b8 #\uac74",
      lines: "\ub35c \uc911\uc694\ud55c \uc904 #\uac1c",
      shortened: {
        counted: "\uc904\uc784, \uac1c\uc218\ub9cc \ud45c\uc2dc: {what}.",
        authors: "\uc904\uc784: \uc774\ub984\uc740 \uc544\ub798\uc5d0\ub9cc \ud45c\uc2dc\ud569\ub2c8\ub2e4.",
        left: "\uc904\uc784, \uc0dd\ub7b5: {what}.",
        bare: "\ud638\ud658\ub418\uc9c0 \uc54a\ub294 \ubcc0\uacbd\uacfc \ubcf4\uc548\ub9cc \ud45c\uc2dc, \uc0dd\ub7b5: {what}.",
        cut: "\uc904\uc784: \ub05d\uc774 \uc798\ub838\uc2b5\ub2c8\ub2e4."
      },
      kinds: {
        new: "\uc0c8 \uae30\ub2a5 #\uac74",
        improved: "\uac1c\uc120 #\uac74",
        fixed: "\uc218\uc815 #\uac74",
        performance: "\uc131\ub2a5 \uac1c\uc120 #\uac74",
        deprecated: "\uc0ac\uc6a9 \uc911\ub2e8 \ub610\ub294 \uc81c\uac70 #\uac74"
      },
      quiet: {
        documentation: "\ubb38\uc11c",
        dependencies: "\uc758\uc874\uc131 \uc5c5\ub370\uc774\ud2b8",
        internal: "\ub0b4\ubd80 \ubcc0\uacbd"
      },
      summary: {
        only: "{what}\ub9cc \uc788\uc74c",
        also: "\uadf8 \ubc16\uc5d0 {what}",
        inAreas: " ({areas})",
        mostIn: ", \uc8fc\ub85c {areas}",
        otherwise: "; \uadf8 \uc678 {what}"
      },
      frames: {
        first: "\uccab \ub9b4\ub9ac\uc2a4\uc785\ub2c8\ub2e4.",
        firstOf: "{project}\uc758 \uccab \ub9b4\ub9ac\uc2a4\uc785\ub2c8\ub2e4.",
        breaking: "\ud638\ud658\ub418\uc9c0 \uc54a\ub294 \ubcc0\uacbd #\uac74",
        upgrade: "\uc5c5\uadf8\ub808\uc774\ub4dc\uc5d0 \uc601\ud5a5\uc744 \uc904 \uc218 \uc788\ub294 \ubcc0\uacbd",
        among: "(\uc77c\ubd80)",
        more: "; \uadf8 \uc678"
      }
    };
    var words_name = __webpack_require__(42219);
    const nl = {
      language: "nl",
      plurals: [ "one", "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "Nieuw",
        improved: "Verbeterd",
        fixed: "Opgelost",
        performance: "Prestaties",
        security: "Beveiliging",
        deprecated: "Verouderd en verwijderd",
        documentation: "Documentatie",
        internal: "Intern",
        dependencies: "Afhankelijkheden"
      },
      breaking: "Incompatibele wijzigingen",
      highlights: "Hoogtepunten",
      experimental: "Experimenteel",
      whatToDo: "Wat te doen",
      noAdvice: {
        all: "Deze wijzigingen zeggen niet wat te doen; de links geven de details.",
        some: "Regels zonder advies: de wijziging geeft er geen; de link geeft de details."
      },
      noChanges: {
        ever: "Geen wijzigingen.",
        since: "Geen wijzigingen sinds {from}."
      },
      nothingToTell: {
        ever: "Niets te melden",
        since: "Niets te melden sinds {from}"
      },
      changesLeftOut: "# wijziging weggelaten|# wijzigingen weggelaten",
      by: "door",
      others: "# ander|# anderen",
      more: "nog #|nog #",
      backport: {
        sure: "{own}, backport van {origin}",
        from: "{own}, uit {origin}"
      },
      table: {
        name: "Pakket",
        change: "Wijziging",
        references: "Gewijzigd in"
      },
      added: "naar {version}",
      updated: "bijgewerkt",
      dependency: {
        update: "Bijgewerkt",
        from: " van {from}",
        to: " naar {to}",
        development: " (alleen bij ontwikkeling)"
      },
      developmentDependencies: "afhankelijkheden voor ontwikkeling",
      developmentUpdated: "Bijgewerkt: {names}",
      moreTopics: "en nog #|en nog #",
      remaining: "overig",
      other: "Overig",
      contributors: "Bijdragen",
      firstBy: "eerste bijdragen van {names}",
      fullChangelog: "Alle wijzigingen",
      notListed: "Niet vermeld: {parts}.",
      changes: "# wijziging|# wijzigingen",
      reasons: {
        revert: "door revert opgeheven",
        merge: "merge|merges",
        "no-content": "zonder inhoud",
        release: "releasecommit|releasecommits",
        label: "uitgesloten op label",
        author: "uitgesloten op auteur",
        type: "uitgesloten op type",
        path: "uitgesloten op pad",
        area: "uitgesloten op gebied",
        "own-word": "op verzoek van de auteurs",
        shipped: "al in de vorige versie",
        "no-package": "van geen pakket",
        duplicate: "kopie van een vermelde wijziging|kopie\xebn van vermelde wijzigingen"
      },
      internalHidden: "# interne wijziging|# interne wijzigingen",
      dependenciesHidden: "# bijgewerkte afhankelijkheid|# bijgewerkte afhankelijkheden",
      lines: "# minder belangrijke regel|# minder belangrijke regels",
      shortened: {
        counted: "Ingekort, alleen geteld: {what}.",
        authors: "Ingekort: namen staan alleen onder de regels.",
        left: "Ingekort, weggelaten: {what}.",
        bare: "Ingekort tot incompatibele wijzigingen en beveiliging, weggelaten: {what}.",
        cut: "Ingekort: het einde ontbreekt."
      },
      kinds: {
        new: "# nieuwe functie|# nieuwe functies",
        improved: "# verbetering|# verbeteringen",
        fixed: "# oplossing|# oplossingen",
        performance: "# versnelling|# versnellingen",
        deprecated: "# verouderde of verwijderde functie|# verouderde of verwijderde functies"
      },
      quiet: {
        documentation: "documentatie",
        dependencies: "bijgewerkte afhankelijkheden",
        internal: "interne wijzigingen"
      },
      summary: {
        only: "Alleen {what}",
        also: "Ook {what}",
        inAreas: " in {areas}",
        mostIn: ", vooral in {areas}",
        otherwise: "; verder {what}"
      },
      frames: {
        first: "De eerste versie.",
        firstOf: "De eerste versie van {project}.",
        breaking: "# incompatibele wijziging|# incompatibele wijzigingen",
        upgrade: "Een wijziging die een upgrade kan raken|Wijzigingen die een upgrade kunnen raken",
        among: ", waaronder",
        more: "; en meer"
      }
    };
    const pl = {
      language: "pl",
      plurals: [ "one", "few", "many" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "Nowo\u015bci",
        improved: "Ulepszenia",
        fixed: "Poprawki",
        performance: "Wydajno\u015b\u0107",
        security: "Bezpiecze\u0144stwo",
        deprecated: "Wycofane i usuni\u0119te",
        documentation: "Dokumentacja",
        internal: "Wewn\u0119trzne",
        dependencies: "Zale\u017cno\u015bci"
      },
      breaking: "Zmiany niezgodne wstecz",
      highlights: "Najwa\u017cniejsze",
      experimental: "Eksperymentalne",
      whatToDo: "Co zrobi\u0107",
      noAdvice: {
        all: "Te zmiany nie m\xf3wi\u0105, co zrobi\u0107; szczeg\xf3\u0142y s\u0105 pod odno\u015bnikami.",
        some: "Wiersze bez porady: zmiana jej nie podaje; szczeg\xf3\u0142y s\u0105 pod odno\u015bnikiem."
      },
      noChanges: {
        ever: "Brak zmian.",
        since: "Brak zmian od {from}."
      },
      nothingToTell: {
        ever: "Nic do opisania",
        since: "Nic do opisania od {from}"
      },
      changesLeftOut: "pomini\u0119to # zmian\u0119|pomini\u0119to # zmiany|pomini\u0119to # zmian",
      by: "autor:",
      others: "# inna osoba|# inne osoby|# innych os\xf3b",
      more: "jeszcze #|jeszcze #|jeszcze #",
      backport: {
        sure: "{own}, przeniesienie {origin}",
        from: "{own}, z {origin}"
      },
      table: {
        name: "Pakiet",
        change: "Zmiana",
        references: "Zmieniono w"
      },
      added: "do {version}",
      updated: "zaktualizowano",
      dependency: {
        update: "Aktualizacja",
        from: " z {from}",
        to: " do {to}",
        development: " (tylko podczas tworzenia)"
      },
      developmentDependencies: "zale\u017cno\u015bci deweloperskie",
      developmentUpdated: "Zaktualizowano: {names}",
      moreTopics: "i jeszcze #|i jeszcze #|i jeszcze #",
      remaining: "inne",
      other: "Inne",
      contributors: "Wsp\xf3\u0142tw\xf3rcy",
      firstBy: "pierwszy wk\u0142ad: {names}",
      fullChangelog: "Wszystkie zmiany",
      notListed: "Nie wymieniono: {parts}.",
      changes: "# zmiana|# zmiany|# zmian",
      reasons: {
        revert: "zniesiona przez revert|zniesione przez revert|zniesionych przez revert",
        merge: "scalenie|scalenia|scale\u0144",
        "no-content": "bez tre\u015bci",
        release: "commit wydania|commity wydania|commit\xf3w wydania",
        label: "wykluczona wed\u0142ug etykiety|wykluczone wed\u0142ug etykiety|wykluczonych wed\u0142ug etykiety",
        author: "wykluczona wed\u0142ug autora|wykluczone wed\u0142ug autora|wykluczonych wed\u0142ug autora",
        type: "wykluczona wed\u0142ug typu|wykluczone wed\u0142ug typu|wykluczonych wed\u0142ug typu",
        path: "wykluczona wed\u0142ug \u015bcie\u017cki|wykluczone wed\u0142ug \u015bcie\u017cki|wykluczonych wed\u0142ug \u015bcie\u017cki",
        area: "wykluczona wed\u0142ug obszaru|wykluczone wed\u0142ug obszaru|wykluczonych wed\u0142ug obszaru",
        "own-word": "na \u017cyczenie autor\xf3w",
        shipped: "ju\u017c w poprzedniej wersji",
        "no-package": "z \u017cadnego pakietu",
        duplicate: "kopia opisanej zmiany|kopie opisanych zmian|kopii opisanych zmian"
      },
      internalHidden: "# zmiana wewn\u0119trzna|# zmiany wewn\u0119trzne|# zmian wewn\u0119trznych",
      dependenciesHidden: "# zaktualizowana zale\u017cno\u015b\u0107|# zaktualizowane zale\u017cno\u015bci|# zaktualizowanych zale\u017cno\u015bci",
      lines: "# mniej wa\u017cny wiersz|# mniej wa\u017cne wiersze|# mniej wa\u017cnych wierszy",
      shortened: {
        counted: "Skr\xf3cono, tylko policzono: {what}.",
        authors: "Skr\xf3cono: nazwiska podano tylko pod wierszami.",
        left: "Skr\xf3cono, pomini\u0119to: {what}.",
        bare: "Skr\xf3cono do zmian niezgodnych i bezpiecze\u0144stwa, pomini\u0119to: {what}.",
        cut: "Skr\xf3cono: koniec jest uci\u0119ty."
      },
      kinds: {
        new: "# nowo\u015b\u0107|# nowo\u015bci|# nowo\u015bci",
        improved: "# ulepszenie|# ulepszenia|# ulepsze\u0144",
        fixed: "# poprawka|# poprawki|# poprawek",
        performance: "# przyspieszenie|# przyspieszenia|# przyspiesze\u0144",
        deprecated: "# wycofana lub usuni\u0119ta funkcja|# wycofane lub usuni\u0119te funkcje|# wycofanych lub usuni\u0119tych funkcji"
      },
      quiet: {
        documentation: "dokumentacja",
        dependencies: "zaktualizowane zale\u017cno\u015bci",
        internal: "zmiany wewn\u0119trzne"
      },
      summary: {
        only: "Tylko {what}",
        also: "Ponadto {what}",
        inAreas: ": {areas}",
        mostIn: ", g\u0142\xf3wnie: {areas}",
        otherwise: "; poza tym {what}"
      },
      frames: {
        first: "Pierwsza wersja.",
        firstOf: "Pierwsza wersja {project}.",
        breaking: "# niezgodna zmiana|# niezgodne zmiany|# niezgodnych zmian",
        upgrade: "Zmiana, kt\xf3ra mo\u017ce wp\u0142yn\u0105\u0107 na aktualizacj\u0119|Zmiany, kt\xf3re mog\u0105 wp\u0142yn\u0105\u0107 na aktualizacj\u0119",
        among: ", mi\u0119dzy innymi",
        more: "; i inne"
      }
    };
    const pt = {
      language: "pt",
      plurals: [ "one", "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "Novidades",
        improved: "Melhorias",
        fixed: "Corre\xe7\xf5es",
        performance: "Desempenho",
        security: "Seguran\xe7a",
        deprecated: "Obsoleto e removido",
        documentation: "Documenta\xe7\xe3o",
        internal: "Interno",
        dependencies: "Depend\xeancias"
      },
      breaking: "Mudan\xe7as incompat\xedveis",
      highlights: "Destaques",
      experimental: "Experimental",
      whatToDo: "O que fazer",
      noAdvice: {
        all: "Estas mudan\xe7as n\xe3o dizem o que fazer; os links trazem os detalhes.",
        some: "Linhas sem orienta\xe7\xe3o: a mudan\xe7a n\xe3o traz nenhuma; o link traz os detalhes."
      },
      noChanges: {
        ever: "Nenhuma mudan\xe7a.",
        since: "Nenhuma mudan\xe7a desde {from}."
      },
      nothingToTell: {
        ever: "Nada a contar",
        since: "Nada a contar desde {from}"
      },
      changesLeftOut: "# mudan\xe7a omitida|# mudan\xe7as omitidas",
      by: "por",
      others: "# outra pessoa|# outras pessoas",
      more: "mais #|mais #",
      backport: {
        sure: "{own}, backport de {origin}",
        from: "{own}, de {origin}"
      },
      table: {
        name: "Pacote",
        change: "Mudan\xe7a",
        references: "Alterado em"
      },
      added: "para {version}",
      updated: "atualizado",
      dependency: {
        update: "Atualiza\xe7\xe3o",
        from: " de {from}",
        to: " para {to}",
        development: " (somente em desenvolvimento)"
      },
      developmentDependencies: "depend\xeancias de desenvolvimento",
      developmentUpdated: "Atualizado: {names}",
      moreTopics: "e mais #|e mais #",
      remaining: "outros",
      other: "Outros",
      contributors: "Contribui\xe7\xf5es",
      firstBy: "primeiras contribui\xe7\xf5es de {names}",
      fullChangelog: "Todas as mudan\xe7as",
      notListed: "N\xe3o listado: {parts}.",
      changes: "# mudan\xe7a|# mudan\xe7as",
      reasons: {
        revert: "anulada por um revert|anuladas por um revert",
        merge: "merge|merges",
        "no-content": "sem conte\xfado",
        release: "commit de vers\xe3o|commits de vers\xe3o",
        label: "exclu\xedda por r\xf3tulo|exclu\xeddas por r\xf3tulo",
        author: "exclu\xedda por autor|exclu\xeddas por autor",
        type: "exclu\xedda por tipo|exclu\xeddas por tipo",
        path: "exclu\xedda por caminho|exclu\xeddas por caminho",
        area: "exclu\xedda por \xe1rea|exclu\xeddas por \xe1rea",
        "own-word": "a pedido dos autores",
        shipped: "j\xe1 na vers\xe3o anterior",
        "no-package": "de nenhum pacote",
        duplicate: "c\xf3pia de uma mudan\xe7a contada|c\xf3pias de mudan\xe7as contadas"
      },
      internalHidden: "# mudan\xe7a interna|# mudan\xe7as internas",
      dependenciesHidden: "# depend\xeancia atualizada|# depend\xeancias atualizadas",
      lines: "# linha menos importante|# linhas menos importantes",
      shortened: {
        counted: "Encurtado, apenas contado: {what}.",
        authors: "Encurtado: os nomes aparecem s\xf3 abaixo das linhas.",
        left: "Encurtado, omitido: {what}.",
        bare: "Encurtado a mudan\xe7as incompat\xedveis e seguran\xe7a, omitido: {what}.",
        cut: "Encurtado: o fim foi cortado."
      },
      kinds: {
        new: "# novidade|# novidades",
        improved: "# melhoria|# melhorias",
        fixed: "# corre\xe7\xe3o|# corre\xe7\xf5es",
        performance: "# melhoria de desempenho|# melhorias de desempenho",
        deprecated: "# recurso obsoleto ou removido|# recursos obsoletos ou removidos"
      },
      quiet: {
        documentation: "documenta\xe7\xe3o",
        dependencies: "depend\xeancias atualizadas",
        internal: "mudan\xe7as internas"
      },
      summary: {
        only: "Somente {what}",
        also: "Tamb\xe9m {what}",
        inAreas: " em {areas}",
        mostIn: ", a maioria em {areas}",
        otherwise: "; de resto, {what}"
      },
      frames: {
        first: "A primeira vers\xe3o.",
        firstOf: "A primeira vers\xe3o de {project}.",
        breaking: "# mudan\xe7a incompat\xedvel|# mudan\xe7as incompat\xedveis",
        upgrade: "Uma mudan\xe7a que pode afetar uma atualiza\xe7\xe3o|Mudan\xe7as que podem afetar uma atualiza\xe7\xe3o",
        among: ", entre elas",
        more: "; e mais"
      }
    };
    const ru = {
      language: "ru",
      plurals: [ "one", "few", "many" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "\u041d\u043e\u0432\u043e\u0435",
        improved: "\u0423\u043b\u0443\u0447\u0448\u0435\u043d\u043e",
        fixed: "\u0418\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e",
        performance: "\u041f\u0440\u043e\u0438\u0437\u0432\u043e\u0434\u0438\u0442\u0435\u043b\u044c\u043d\u043e\u0441\u0442\u044c",
        security: "\u0411\u0435\u0437\u043e\u043f\u0430\u0441\u043d\u043e\u0441\u0442\u044c",
        deprecated: "\u0423\u0441\u0442\u0430\u0440\u0435\u043b\u043e \u0438 \u0443\u0434\u0430\u043b\u0435\u043d\u043e",
        documentation: "\u0414\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430\u0446\u0438\u044f",
        internal: "\u0412\u043d\u0443\u0442\u0440\u0435\u043d\u043d\u0435\u0435",
        dependencies: "\u0417\u0430\u0432\u0438\u0441\u0438\u043c\u043e\u0441\u0442\u0438"
      },
      breaking: "\u041d\u0435\u0441\u043e\u0432\u043c\u0435\u0441\u0442\u0438\u043c\u044b\u0435 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f",
      highlights: "\u0413\u043b\u0430\u0432\u043d\u043e\u0435",
      experimental: "\u042d\u043a\u0441\u043f\u0435\u0440\u0438\u043c\u0435\u043d\u0442\u0430\u043b\u044c\u043d\u043e\u0435",
      whatToDo: "\u0427\u0442\u043e \u0434\u0435\u043b\u0430\u0442\u044c",
      noAdvice: {
        all: "\u0412 \u044d\u0442\u0438\u0445 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f\u0445 \u043d\u0435 \u0441\u043a\u0430\u0437\u0430\u043d\u043e, \u0447\u0442\u043e \u0434\u0435\u043b\u0430\u0442\u044c; \u043f\u043e\u0434\u0440\u043e\u0431\u043d\u043e\u0441\u0442\u0438 \u043f\u043e \u0441\u0441\u044b\u043b\u043a\u0430\u043c.",
        some: "\u0421\u0442\u0440\u043e\u043a\u0438 \u0431\u0435\u0437 \u0441\u043e\u0432\u0435\u0442\u0430: \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0435 \u0435\u0433\u043e \u043d\u0435 \u0434\u0430\u0451\u0442; \u043f\u043e\u0434\u0440\u043e\u0431\u043d\u043e\u0441\u0442\u0438 \u043f\u043e \u0441\u0441\u044b\u043b\u043a\u0435."
      },
      noChanges: {
        ever: "\u0418\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439 \u043d\u0435\u0442.",
        since: "\u0421 {from} \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439 \u043d\u0435\u0442."
      },
      nothingToTell: {
        ever: "\u0420\u0430\u0441\u0441\u043a\u0430\u0437\u0430\u0442\u044c \u043d\u0435 \u043e \u0447\u0435\u043c",
        since: "\u0421 {from} \u0440\u0430\u0441\u0441\u043a\u0430\u0437\u0430\u0442\u044c \u043d\u0435 \u043e \u0447\u0435\u043c"
      },
      changesLeftOut: "\u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e # \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0435|\u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e # \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f|\u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e # \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439",
      by: "\u0430\u0432\u0442\u043e\u0440:",
      others: "\u0435\u0449\u0451 # \u0447\u0435\u043b\u043e\u0432\u0435\u043a|\u0435\u0449\u0451 # \u0447\u0435\u043b\u043e\u0432\u0435\u043a\u0430|\u0435\u0449\u0451 # \u0447\u0435\u043b\u043e\u0432\u0435\u043a",
      more: "\u0435\u0449\u0451 #|\u0435\u0449\u0451 #|\u0435\u0449\u0451 #",
      backport: {
        sure: "{own}, \u043f\u0435\u0440\u0435\u043d\u043e\u0441 {origin}",
        from: "{own}, \u0438\u0437 {origin}"
      },
      table: {
        name: "\u041f\u0430\u043a\u0435\u0442",
        change: "\u0418\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0435",
        references: "\u0418\u0437\u043c\u0435\u043d\u0435\u043d\u043e \u0432"
      },
      added: "\u0434\u043e {version}",
      updated: "\u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e",
      dependency: {
        update: "\u041e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u0435",
        from: " \u0441 {from}",
        to: " \u0434\u043e {to}",
        development: " (\u0442\u043e\u043b\u044c\u043a\u043e \u0434\u043b\u044f \u0440\u0430\u0437\u0440\u0430\u0431\u043e\u0442\u043a\u0438)"
      },
      developmentDependencies: "\u0437\u0430\u0432\u0438\u0441\u0438\u043c\u043e\u0441\u0442\u0438 \u0434\u043b\u044f \u0440\u0430\u0437\u0440\u0430\u0431\u043e\u0442\u043a\u0438",
      developmentUpdated: "\u041e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e: {names}",
      moreTopics: "\u0438 \u0435\u0449\u0451 #|\u0438 \u0435\u0449\u0451 #|\u0438 \u0435\u0449\u0451 #",
      remaining: "\u043f\u0440\u043e\u0447\u0435\u0435",
      other: "\u041f\u0440\u043e\u0447\u0435\u0435",
      contributors: "\u0423\u0447\u0430\u0441\u0442\u043d\u0438\u043a\u0438",
      firstBy: "\u043f\u0435\u0440\u0432\u044b\u0439 \u0432\u043a\u043b\u0430\u0434: {names}",
      fullChangelog: "\u0412\u0441\u0435 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f",
      notListed: "\u041d\u0435 \u043f\u0435\u0440\u0435\u0447\u0438\u0441\u043b\u0435\u043d\u043e: {parts}.",
      changes: "# \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0435|# \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f|# \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439",
      reasons: {
        revert: "\u043e\u0442\u043c\u0435\u043d\u0435\u043d\u043e \u0447\u0435\u0440\u0435\u0437 revert|\u043e\u0442\u043c\u0435\u043d\u0435\u043d\u044b \u0447\u0435\u0440\u0435\u0437 revert|\u043e\u0442\u043c\u0435\u043d\u0435\u043d\u043e \u0447\u0435\u0440\u0435\u0437 revert",
        merge: "\u0441\u043b\u0438\u044f\u043d\u0438\u0435|\u0441\u043b\u0438\u044f\u043d\u0438\u044f|\u0441\u043b\u0438\u044f\u043d\u0438\u0439",
        "no-content": "\u0431\u0435\u0437 \u0441\u043e\u0434\u0435\u0440\u0436\u0430\u043d\u0438\u044f",
        release: "\u043a\u043e\u043c\u043c\u0438\u0442 \u0432\u044b\u043f\u0443\u0441\u043a\u0430|\u043a\u043e\u043c\u043c\u0438\u0442\u044b \u0432\u044b\u043f\u0443\u0441\u043a\u0430|\u043a\u043e\u043c\u043c\u0438\u0442\u043e\u0432 \u0432\u044b\u043f\u0443\u0441\u043a\u0430",
        label: "\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u043c\u0435\u0442\u043a\u0435|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u044b \u043f\u043e \u043c\u0435\u0442\u043a\u0435|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u043c\u0435\u0442\u043a\u0435",
        author: "\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u0430\u0432\u0442\u043e\u0440\u0443|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u044b \u043f\u043e \u0430\u0432\u0442\u043e\u0440\u0443|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u0430\u0432\u0442\u043e\u0440\u0443",
        type: "\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u0442\u0438\u043f\u0443|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u044b \u043f\u043e \u0442\u0438\u043f\u0443|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u0442\u0438\u043f\u0443",
        path: "\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u043f\u0443\u0442\u0438|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u044b \u043f\u043e \u043f\u0443\u0442\u0438|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u043f\u0443\u0442\u0438",
        area: "\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u043e\u0431\u043b\u0430\u0441\u0442\u0438|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u044b \u043f\u043e \u043e\u0431\u043b\u0430\u0441\u0442\u0438|\u0438\u0441\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u043f\u043e \u043e\u0431\u043b\u0430\u0441\u0442\u0438",
        "own-word": "\u043f\u043e \u0436\u0435\u043b\u0430\u043d\u0438\u044e \u0430\u0432\u0442\u043e\u0440\u043e\u0432",
        shipped: "\u0443\u0436\u0435 \u0432 \u043f\u0440\u0435\u0434\u044b\u0434\u0443\u0449\u0435\u043c \u0432\u044b\u043f\u0443\u0441\u043a\u0435",
        "no-package": "\u043d\u0435 \u043e\u0442\u043d\u043e\u0441\u0438\u0442\u0441\u044f \u043d\u0438 \u043a \u043e\u0434\u043d\u043e\u043c\u0443 \u043f\u0430\u043a\u0435\u0442\u0443|\u043d\u0435 \u043e\u0442\u043d\u043e\u0441\u044f\u0442\u0441\u044f \u043d\u0438 \u043a \u043e\u0434\u043d\u043e\u043c\u0443 \u043f\u0430\u043a\u0435\u0442\u0443|\u043d\u0435 \u043e\u0442\u043d\u043e\u0441\u044f\u0442\u0441\u044f \u043d\u0438 \u043a \u043e\u0434\u043d\u043e\u043c\u0443 \u043f\u0430\u043a\u0435\u0442\u0443",
        duplicate: "\u043a\u043e\u043f\u0438\u044f \u0443\u043a\u0430\u0437\u0430\u043d\u043d\u043e\u0433\u043e \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f|\u043a\u043e\u043f\u0438\u0438 \u0443\u043a\u0430\u0437\u0430\u043d\u043d\u044b\u0445 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439|\u043a\u043e\u043f\u0438\u0439 \u0443\u043a\u0430\u0437\u0430\u043d\u043d\u044b\u0445 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439"
      },
      internalHidden: "# \u0432\u043d\u0443\u0442\u0440\u0435\u043d\u043d\u0435\u0435 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0435|# \u0432\u043d\u0443\u0442\u0440\u0435\u043d\u043d\u0438\u0445 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f|# \u0432\u043d\u0443\u0442\u0440\u0435\u043d\u043d\u0438\u0445 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439",
      dependenciesHidden: "# \u043e\u0431\u043d\u043e\u0432\u043b\u0451\u043d\u043d\u0430\u044f \u0437\u0430\u0432\u0438\u0441\u0438\u043c\u043e\u0441\u0442\u044c|# \u043e\u0431\u043d\u043e\u0432\u043b\u0451\u043d\u043d\u044b\u0435 \u0437\u0430\u0432\u0438\u0441\u0438\u043c\u043e\u0441\u0442\u0438|# \u043e\u0431\u043d\u043e\u0432\u043b\u0451\u043d\u043d\u044b\u0445 \u0437\u0430\u0432\u0438\u0441\u0438\u043c\u043e\u0441\u0442\u0435\u0439",
      lines: "# \u043c\u0435\u043d\u0435\u0435 \u0432\u0430\u0436\u043d\u0430\u044f \u0441\u0442\u0440\u043e\u043a\u0430|# \u043c\u0435\u043d\u0435\u0435 \u0432\u0430\u0436\u043d\u044b\u0435 \u0441\u0442\u0440\u043e\u043a\u0438|# \u043c\u0435\u043d\u0435\u0435 \u0432\u0430\u0436\u043d\u044b\u0445 \u0441\u0442\u0440\u043e\u043a",
      shortened: {
        counted: "\u0421\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u043e, \u0442\u043e\u043b\u044c\u043a\u043e \u0447\u0438\u0441\u043b\u043e: {what}.",
        authors: "\u0421\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u043e: \u0438\u043c\u0435\u043d\u0430 \u0443\u043a\u0430\u0437\u0430\u043d\u044b \u0442\u043e\u043b\u044c\u043a\u043e \u043f\u043e\u0434 \u0441\u0442\u0440\u043e\u043a\u0430\u043c\u0438.",
        left: "\u0421\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u043e, \u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e: {what}.",
        bare: "\u0421\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u043e \u0434\u043e \u043d\u0435\u0441\u043e\u0432\u043c\u0435\u0441\u0442\u0438\u043c\u044b\u0445 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439 \u0438 \u0431\u0435\u0437\u043e\u043f\u0430\u0441\u043d\u043e\u0441\u0442\u0438, \u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e: {what}.",
        cut: "\u0421\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u043e: \u043a\u043e\u043d\u0435\u0446 \u043e\u0431\u0440\u0435\u0437\u0430\u043d."
      },
      kinds: {
        new: "# \u043d\u043e\u0432\u0430\u044f \u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e\u0441\u0442\u044c|# \u043d\u043e\u0432\u044b\u0435 \u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e\u0441\u0442\u0438|# \u043d\u043e\u0432\u044b\u0445 \u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e\u0441\u0442\u0435\u0439",
        improved: "# \u0443\u043b\u0443\u0447\u0448\u0435\u043d\u0438\u0435|# \u0443\u043b\u0443\u0447\u0448\u0435\u043d\u0438\u044f|# \u0443\u043b\u0443\u0447\u0448\u0435\u043d\u0438\u0439",
        fixed: "# \u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u0435|# \u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u044f|# \u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438\u0439",
        performance: "# \u0443\u0441\u043a\u043e\u0440\u0435\u043d\u0438\u0435|# \u0443\u0441\u043a\u043e\u0440\u0435\u043d\u0438\u044f|# \u0443\u0441\u043a\u043e\u0440\u0435\u043d\u0438\u0439",
        deprecated: "# \u0443\u0441\u0442\u0430\u0440\u0435\u0432\u0448\u0430\u044f \u0438\u043b\u0438 \u0443\u0434\u0430\u043b\u0451\u043d\u043d\u0430\u044f \u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e\u0441\u0442\u044c|# \u0443\u0441\u0442\u0430\u0440\u0435\u0432\u0448\u0438\u0435 \u0438\u043b\u0438 \u0443\u0434\u0430\u043b\u0451\u043d\u043d\u044b\u0435 \u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e\u0441\u0442\u0438|# \u0443\u0441\u0442\u0430\u0440\u0435\u0432\u0448\u0438\u0445 \u0438\u043b\u0438 \u0443\u0434\u0430\u043b\u0451\u043d\u043d\u044b\u0445 \u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e\u0441\u0442\u0435\u0439"
      },
      quiet: {
        documentation: "\u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430\u0446\u0438\u044f",
        dependencies: "\u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u044f \u0437\u0430\u0432\u0438\u0441\u0438\u043c\u043e\u0441\u0442\u0435\u0439",
        internal: "\u0432\u043d\u0443\u0442\u0440\u0435\u043d\u043d\u0438\u0435 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f"
      },
      summary: {
        only: "\u0422\u043e\u043b\u044c\u043a\u043e {what}",
        also: "\u0422\u0430\u043a\u0436\u0435 {what}",
        inAreas: ": {areas}",
        mostIn: ", \u0432 \u043e\u0441\u043d\u043e\u0432\u043d\u043e\u043c: {areas}",
        otherwise: "; \u043a\u0440\u043e\u043c\u0435 \u0442\u043e\u0433\u043e, {what}"
      },
      frames: {
        first: "\u041f\u0435\u0440\u0432\u044b\u0439 \u0432\u044b\u043f\u0443\u0441\u043a.",
        firstOf: "\u041f\u0435\u0440\u0432\u044b\u0439 \u0432\u044b\u043f\u0443\u0441\u043a {project}.",
        breaking: "# \u043d\u0435\u0441\u043e\u0432\u043c\u0435\u0441\u0442\u0438\u043c\u043e\u0435 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0435|# \u043d\u0435\u0441\u043e\u0432\u043c\u0435\u0441\u0442\u0438\u043c\u044b\u0445 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f|# \u043d\u0435\u0441\u043e\u0432\u043c\u0435\u0441\u0442\u0438\u043c\u044b\u0445 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439",
        upgrade: "\u0418\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0435, \u043a\u043e\u0442\u043e\u0440\u043e\u0435 \u043c\u043e\u0436\u0435\u0442 \u0437\u0430\u0442\u0440\u043e\u043d\u0443\u0442\u044c \u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u0435|\u0418\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f, \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u043c\u043e\u0433\u0443\u0442 \u0437\u0430\u0442\u0440\u043e\u043d\u0443\u0442\u044c \u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u0435",
        among: ", \u0441\u0440\u0435\u0434\u0438 \u043d\u0438\u0445",
        more: "; \u0438 \u0434\u0440\u0443\u0433\u043e\u0435"
      }
    };
    function bookOf(table) {
      const {sections, breaking, highlights, experimental, whatToDo, by, updated, developmentDependencies, remaining, other, contributors} = table;
      return {
        ...ENGLISH,
        sections,
        breaking,
        highlights,
        experimental,
        whatToDo,
        by,
        updated,
        developmentDependencies,
        remaining,
        other,
        contributors,
        table: table.table,
        fullChangelog: table.fullChangelog,
        comma: commaOf(table),
        ...referenceWords(table),
        ...countedWords(table),
        summary: summaryWords(table),
        frames: framesOf(table)
      };
    }
    function countedWords(table) {
      const {language, plurals, shortened} = table;
      const said = speaker(language, plurals);
      const what = (template, forms, count) => filled(template, {
        what: said(forms, count)
      });
      return {
        noAdvice: all => all ? table.noAdvice.all : table.noAdvice.some,
        noChanges: from => from === null ? table.noChanges.ever : filled(table.noChanges.since, {
          from
        }),
        nothingToTell: (from, count) => {
          const nothing = from === null ? table.nothingToTell.ever : filled(table.nothingToTell.since, {
            from
          });
          return `${nothing}${table.colon}${said(table.changesLeftOut, count)}${table.stop}`;
        },
        notListed: parts => filled(table.notListed, {
          parts: parts.join(commaOf(table))
        }),
        leftOut: (rule, count) => `${said(table.changes, count)} (${said(table.reasons[rule] ?? rule, count)})`,
        internalHidden: count => said(table.internalHidden, count),
        dependenciesHidden: count => said(table.dependenciesHidden, count),
        shortened: {
          internal: count => what(shortened.counted, table.internalHidden, count),
          dependencies: count => what(shortened.counted, table.dependenciesHidden, count),
          authors: shortened.authors,
          lines: count => what(shortened.left, table.lines, count),
          bare: count => what(shortened.bare, table.lines, count),
          cut: shortened.cut
        },
        count: value => said("#", value)
      };
    }
    function referenceWords(table) {
      const said = speaker(table.language, table.plurals);
      return {
        others: count => said(table.others, count),
        more: count => said(table.more, count),
        backport: (own, origin, sure) => filled(sure ? table.backport.sure : table.backport.from, {
          own,
          origin
        }),
        added: version => filled(table.added, {
          version
        }),
        dependency: (from, to, development) => {
          const {update, from: since, to: until, development: only} = table.dependency;
          const old = from === null || to === null ? "" : filled(since, {
            from
          });
          return `${update}${old}${to === null ? "" : filled(until, {
            to
          })}${development ? only : ""}`;
        },
        developmentUpdated: names => filled(table.developmentUpdated, {
          names
        }),
        topic: (titles, more) => [ ...titles, ...more === 0 ? [] : [ said(table.moreTopics, more) ] ].join("; "),
        people: (known, first) => [ ...known.length === 0 ? [] : [ known.join(commaOf(table)) ], ...first.length === 0 ? [] : [ filled(table.firstBy, {
          names: first.join(commaOf(table))
        }) ] ].join("; "),
        series: parts => new Intl.ListFormat(table.language, {
          type: "conjunction"
        }).format(parts)
      };
    }
    function summaryWords({language, plurals, stop, kinds, quiet, summary}) {
      const said = speaker(language, plurals);
      const list = new Intl.ListFormat(language, {
        type: "conjunction"
      });
      const told = all => list.format(all.map(kind => quiet[kind]));
      const counted = (parts, also) => {
        const what = list.format(parts);
        return (also ? filled(summary.also, {
          what
        }) : what).replace(UNSPACED_FIGURE, " ");
      };
      return {
        kind: (kind, count) => said(kinds[kind], count),
        only: all => begun(`${filled(summary.only, {
          what: told(all)
        })}${stop}`),
        sentence: ({kinds: parts, also, areas, whole, otherwise}) => {
          const where = areas.length === 0 ? "" : filled(whole ? summary.inAreas : summary.mostIn, {
            areas: list.format(areas)
          });
          const rest = otherwise.length === 0 ? "" : filled(summary.otherwise, {
            what: told(otherwise)
          });
          return begun(`${counted(parts, also)}${where}${rest}${stop}`);
        }
      };
    }
    function framesOf({language, plurals, stop, colon, sections, frames}) {
      const said = speaker(language, plurals);
      const listed = (what, among, list) => `${what}${among ? frames.among : ""}${colon}${list}${stop}`;
      return {
        firstRelease: project => project === "" ? frames.first : filled(frames.firstOf, {
          project
        }),
        breaking: (count, among, list) => listed(said(frames.breaking, count), among, list),
        upgrade: (single, among, list) => listed(said(frames.upgrade, single ? 1 : 2), among, list),
        security: (list, more) => listed(sections.security, false, `${list}${more ? frames.more : ""}`)
      };
    }
    const UNSPACED_FIGURE = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\d)/gu;
    function commaOf({comma = ", "}) {
      return comma;
    }
    function speaker(language, plurals) {
      const rules = new Intl.PluralRules(language);
      const figures = new Intl.NumberFormat(language, {
        numberingSystem: "latn"
      });
      return (forms, count) => {
        const all = forms.split("|");
        const form = all[plurals.indexOf(rules.select(count))] ?? all.at(-1) ?? "#";
        return form.replace("#", () => figures.format(count));
      };
    }
    function filled(template, values) {
      return template.replace(/\{(\w+)\}/g, (found, name) => values[name] ?? found);
    }
    function begun(text) {
      return text.charAt(0).toUpperCase() + text.slice(1);
    }
    const tr = {
      language: "tr",
      plurals: [ "one", "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "Yeni",
        improved: "\u0130yile\u015ftirildi",
        fixed: "D\xfczeltildi",
        performance: "Ba\u015far\u0131m",
        security: "G\xfcvenlik",
        deprecated: "Kullan\u0131mdan kalkan ve kald\u0131r\u0131lan",
        documentation: "Belgeler",
        internal: "\u0130\xe7 de\u011fi\u015fiklikler",
        dependencies: "Ba\u011f\u0131ml\u0131l\u0131klar"
      },
      breaking: "Uyumsuz de\u011fi\u015fiklikler",
      highlights: "\xd6ne \xe7\u0131kanlar",
      experimental: "Deneysel",
      whatToDo: "Yap\u0131lmas\u0131 gereken",
      noAdvice: {
        all: "Bu de\u011fi\u015fiklikler ne yap\u0131laca\u011f\u0131n\u0131 s\xf6ylemiyor; ayr\u0131nt\u0131lar ba\u011flant\u0131larda.",
        some: "\xd6nerisiz sat\u0131rlar: de\u011fi\u015fiklik \xf6neri vermiyor; ayr\u0131nt\u0131lar ba\u011flant\u0131da."
      },
      noChanges: {
        ever: "De\u011fi\u015fiklik yok.",
        since: "{from} s\xfcr\xfcm\xfcnden beri de\u011fi\u015fiklik yok."
      },
      nothingToTell: {
        ever: "Anlat\u0131lacak bir \u015fey yok",
        since: "{from} s\xfcr\xfcm\xfcnden beri anlat\u0131lacak bir \u015fey yok"
      },
      changesLeftOut: "# de\u011fi\u015fiklik atland\u0131",
      by: "yazan:",
      others: "# ki\u015fi daha",
      more: "# tane daha",
      backport: {
        sure: "{own}, geri ta\u015f\u0131nan {origin}",
        from: "{own}, kaynak {origin}"
      },
      table: {
        name: "Paket",
        change: "De\u011fi\u015fiklik",
        references: "De\u011fi\u015ftiren"
      },
      added: "{version} s\xfcr\xfcm\xfcne",
      updated: "g\xfcncellendi",
      dependency: {
        update: "G\xfcncelleme",
        from: ", \xf6nceki {from}",
        to: ", yeni {to}",
        development: " (yaln\u0131zca geli\u015ftirmede)"
      },
      developmentDependencies: "geli\u015ftirme ba\u011f\u0131ml\u0131l\u0131klar\u0131",
      developmentUpdated: "G\xfcncellendi: {names}",
      moreTopics: "ve # tane daha",
      remaining: "di\u011fer",
      other: "Di\u011fer",
      contributors: "Katk\u0131da bulunanlar",
      firstBy: "ilk katk\u0131: {names}",
      fullChangelog: "T\xfcm de\u011fi\u015fiklikler",
      notListed: "Listelenmeyen: {parts}.",
      changes: "# de\u011fi\u015fiklik",
      reasons: {
        revert: "revert ile geri al\u0131nd\u0131",
        merge: "birle\u015ftirme",
        "no-content": "i\xe7eriksiz",
        release: "s\xfcr\xfcm commit'i",
        label: "etikete g\xf6re d\u0131\u015fland\u0131",
        author: "yazara g\xf6re d\u0131\u015fland\u0131",
        type: "t\xfcre g\xf6re d\u0131\u015fland\u0131",
        path: "yola g\xf6re d\u0131\u015fland\u0131",
        area: "alana g\xf6re d\u0131\u015fland\u0131",
        "own-word": "yazarlar\u0131n iste\u011fiyle",
        shipped: "\xf6nceki s\xfcr\xfcmde vard\u0131",
        "no-package": "hi\xe7bir pakete ait de\u011fil",
        duplicate: "anlat\u0131lan bir de\u011fi\u015fikli\u011fin kopyas\u0131"
      },
      internalHidden: "# i\xe7 de\u011fi\u015fiklik",
      dependenciesHidden: "# g\xfcncellenen ba\u011f\u0131ml\u0131l\u0131k",
      lines: "# daha az \xf6nemli sat\u0131r",
      shortened: {
        counted: "K\u0131salt\u0131ld\u0131, yaln\u0131zca say\u0131ld\u0131: {what}.",
        authors: "K\u0131salt\u0131ld\u0131: adlar yaln\u0131zca sat\u0131rlar\u0131n alt\u0131nda.",
        left: "K\u0131salt\u0131ld\u0131, atland\u0131: {what}.",
        bare: "Uyumsuz de\u011fi\u015fiklikler ve g\xfcvenlikle s\u0131n\u0131rland\u0131, atland\u0131: {what}.",
        cut: "K\u0131salt\u0131ld\u0131: sonu kesildi."
      },
      kinds: {
        new: "# yeni \xf6zellik",
        improved: "# iyile\u015ftirme",
        fixed: "# d\xfczeltme",
        performance: "# ba\u015far\u0131m iyile\u015ftirmesi",
        deprecated: "# kullan\u0131mdan kalkan ya da kald\u0131r\u0131lan \xf6zellik"
      },
      quiet: {
        documentation: "belgeler",
        dependencies: "g\xfcncellenen ba\u011f\u0131ml\u0131l\u0131klar",
        internal: "i\xe7 de\u011fi\u015fiklikler"
      },
      summary: {
        only: "Yaln\u0131zca {what}",
        also: "Ayr\u0131ca {what}",
        inAreas: ": {areas}",
        mostIn: ", \xe7o\u011fu: {areas}",
        otherwise: "; bunun d\u0131\u015f\u0131nda {what}"
      },
      frames: {
        first: "\u0130lk s\xfcr\xfcm.",
        firstOf: "{project} projesinin ilk s\xfcr\xfcm\xfc.",
        breaking: "# uyumsuz de\u011fi\u015fiklik",
        upgrade: "Y\xfckseltmeyi etkileyebilecek bir de\u011fi\u015fiklik|Y\xfckseltmeyi etkileyebilecek de\u011fi\u015fiklikler",
        among: ", aralar\u0131nda",
        more: "; ve daha fazlas\u0131"
      }
    };
    const uk = {
      language: "uk",
      plurals: [ "one", "few", "many" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "\u041d\u043e\u0432\u0435",
        improved: "\u041f\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u043e",
        fixed: "\u0412\u0438\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e",
        performance: "\u0428\u0432\u0438\u0434\u043a\u043e\u0434\u0456\u044f",
        security: "\u0411\u0435\u0437\u043f\u0435\u043a\u0430",
        deprecated: "\u0417\u0430\u0441\u0442\u0430\u0440\u0456\u043b\u0435 \u0439 \u0432\u0438\u043b\u0443\u0447\u0435\u043d\u0435",
        documentation: "\u0414\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430\u0446\u0456\u044f",
        internal: "\u0412\u043d\u0443\u0442\u0440\u0456\u0448\u043d\u0454",
        dependencies: "\u0417\u0430\u043b\u0435\u0436\u043d\u043e\u0441\u0442\u0456"
      },
      breaking: "\u041d\u0435\u0441\u0443\u043c\u0456\u0441\u043d\u0456 \u0437\u043c\u0456\u043d\u0438",
      highlights: "\u0413\u043e\u043b\u043e\u0432\u043d\u0435",
      experimental: "\u0415\u043a\u0441\u043f\u0435\u0440\u0438\u043c\u0435\u043d\u0442\u0430\u043b\u044c\u043d\u0435",
      whatToDo: "\u0429\u043e \u0440\u043e\u0431\u0438\u0442\u0438",
      noAdvice: {
        all: "\u0423 \u0446\u0438\u0445 \u0437\u043c\u0456\u043d\u0430\u0445 \u043d\u0435 \u0441\u043a\u0430\u0437\u0430\u043d\u043e, \u0449\u043e \u0440\u043e\u0431\u0438\u0442\u0438; \u043f\u043e\u0434\u0440\u043e\u0431\u0438\u0446\u0456 \u0437\u0430 \u043f\u043e\u0441\u0438\u043b\u0430\u043d\u043d\u044f\u043c\u0438.",
        some: "\u0420\u044f\u0434\u043a\u0438 \u0431\u0435\u0437 \u043f\u043e\u0440\u0430\u0434\u0438: \u0437\u043c\u0456\u043d\u0430 \u0457\u0457 \u043d\u0435 \u0434\u0430\u0454; \u043f\u043e\u0434\u0440\u043e\u0431\u0438\u0446\u0456 \u0437\u0430 \u043f\u043e\u0441\u0438\u043b\u0430\u043d\u043d\u044f\u043c."
      },
      noChanges: {
        ever: "\u0417\u043c\u0456\u043d \u043d\u0435\u043c\u0430\u0454.",
        since: "\u0412\u0456\u0434 {from} \u0437\u043c\u0456\u043d \u043d\u0435\u043c\u0430\u0454."
      },
      nothingToTell: {
        ever: "\u0420\u043e\u0437\u043f\u043e\u0432\u0456\u0441\u0442\u0438 \u043d\u0435\u043c\u0430 \u043f\u0440\u043e \u0449\u043e",
        since: "\u0412\u0456\u0434 {from} \u0440\u043e\u0437\u043f\u043e\u0432\u0456\u0441\u0442\u0438 \u043d\u0435\u043c\u0430 \u043f\u0440\u043e \u0449\u043e"
      },
      changesLeftOut: "\u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e # \u0437\u043c\u0456\u043d\u0443|\u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e # \u0437\u043c\u0456\u043d\u0438|\u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e # \u0437\u043c\u0456\u043d",
      by: "\u0430\u0432\u0442\u043e\u0440:",
      others: "\u0449\u0435 # \u043e\u0441\u043e\u0431\u0430|\u0449\u0435 # \u043e\u0441\u043e\u0431\u0438|\u0449\u0435 # \u043e\u0441\u0456\u0431",
      more: "\u0449\u0435 #|\u0449\u0435 #|\u0449\u0435 #",
      backport: {
        sure: "{own}, \u043f\u0435\u0440\u0435\u043d\u0435\u0441\u0435\u043d\u043d\u044f {origin}",
        from: "{own}, \u0437 {origin}"
      },
      table: {
        name: "\u041f\u0430\u043a\u0443\u043d\u043e\u043a",
        change: "\u0417\u043c\u0456\u043d\u0430",
        references: "\u0417\u043c\u0456\u043d\u0435\u043d\u043e \u0432"
      },
      added: "\u0434\u043e {version}",
      updated: "\u043e\u043d\u043e\u0432\u043b\u0435\u043d\u043e",
      dependency: {
        update: "\u041e\u043d\u043e\u0432\u043b\u0435\u043d\u043d\u044f",
        from: " \u0437 {from}",
        to: " \u0434\u043e {to}",
        development: " (\u043b\u0438\u0448\u0435 \u0434\u043b\u044f \u0440\u043e\u0437\u0440\u043e\u0431\u043a\u0438)"
      },
      developmentDependencies: "\u0437\u0430\u043b\u0435\u0436\u043d\u043e\u0441\u0442\u0456 \u0434\u043b\u044f \u0440\u043e\u0437\u0440\u043e\u0431\u043a\u0438",
      developmentUpdated: "\u041e\u043d\u043e\u0432\u043b\u0435\u043d\u043e: {names}",
      moreTopics: "\u0456 \u0449\u0435 #|\u0456 \u0449\u0435 #|\u0456 \u0449\u0435 #",
      remaining: "\u0456\u043d\u0448\u0435",
      other: "\u0406\u043d\u0448\u0435",
      contributors: "\u0423\u0447\u0430\u0441\u043d\u0438\u043a\u0438",
      firstBy: "\u043f\u0435\u0440\u0448\u0438\u0439 \u0432\u043d\u0435\u0441\u043e\u043a: {names}",
      fullChangelog: "\u0423\u0441\u0456 \u0437\u043c\u0456\u043d\u0438",
      notListed: "\u041d\u0435 \u043f\u0435\u0440\u0435\u043b\u0456\u0447\u0435\u043d\u043e: {parts}.",
      changes: "# \u0437\u043c\u0456\u043d\u0430|# \u0437\u043c\u0456\u043d\u0438|# \u0437\u043c\u0456\u043d",
      reasons: {
        revert: "\u0441\u043a\u0430\u0441\u043e\u0432\u0430\u043d\u043e \u0447\u0435\u0440\u0435\u0437 revert",
        merge: "\u0437\u043b\u0438\u0442\u0442\u044f",
        "no-content": "\u0431\u0435\u0437 \u0437\u043c\u0456\u0441\u0442\u0443",
        release: "\u043a\u043e\u043c\u0456\u0442 \u0432\u0438\u043f\u0443\u0441\u043a\u0443|\u043a\u043e\u043c\u0456\u0442\u0438 \u0432\u0438\u043f\u0443\u0441\u043a\u0443|\u043a\u043e\u043c\u0456\u0442\u0456\u0432 \u0432\u0438\u043f\u0443\u0441\u043a\u0443",
        label: "\u0432\u0438\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u0437\u0430 \u043c\u0456\u0442\u043a\u043e\u044e",
        author: "\u0432\u0438\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u0437\u0430 \u0430\u0432\u0442\u043e\u0440\u043e\u043c",
        type: "\u0432\u0438\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u0437\u0430 \u0442\u0438\u043f\u043e\u043c",
        path: "\u0432\u0438\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u0437\u0430 \u0448\u043b\u044f\u0445\u043e\u043c",
        area: "\u0432\u0438\u043a\u043b\u044e\u0447\u0435\u043d\u043e \u0437\u0430 \u043e\u0431\u043b\u0430\u0441\u0442\u044e",
        "own-word": "\u0437\u0430 \u0431\u0430\u0436\u0430\u043d\u043d\u044f\u043c \u0430\u0432\u0442\u043e\u0440\u0456\u0432",
        shipped: "\u0443\u0436\u0435 \u0432 \u043f\u043e\u043f\u0435\u0440\u0435\u0434\u043d\u044c\u043e\u043c\u0443 \u0432\u0438\u043f\u0443\u0441\u043a\u0443",
        "no-package": "\u043d\u0435 \u043d\u0430\u043b\u0435\u0436\u0438\u0442\u044c \u0434\u043e \u0436\u043e\u0434\u043d\u043e\u0433\u043e \u043f\u0430\u043a\u0443\u043d\u043a\u0430|\u043d\u0435 \u043d\u0430\u043b\u0435\u0436\u0430\u0442\u044c \u0434\u043e \u0436\u043e\u0434\u043d\u043e\u0433\u043e \u043f\u0430\u043a\u0443\u043d\u043a\u0430|\u043d\u0435 \u043d\u0430\u043b\u0435\u0436\u0430\u0442\u044c \u0434\u043e \u0436\u043e\u0434\u043d\u043e\u0433\u043e \u043f\u0430\u043a\u0443\u043d\u043a\u0430",
        duplicate: "\u043a\u043e\u043f\u0456\u044f \u0432\u043a\u0430\u0437\u0430\u043d\u043e\u0457 \u0437\u043c\u0456\u043d\u0438|\u043a\u043e\u043f\u0456\u0457 \u0432\u043a\u0430\u0437\u0430\u043d\u0438\u0445 \u0437\u043c\u0456\u043d|\u043a\u043e\u043f\u0456\u0439 \u0432\u043a\u0430\u0437\u0430\u043d\u0438\u0445 \u0437\u043c\u0456\u043d"
      },
      internalHidden: "# \u0432\u043d\u0443\u0442\u0440\u0456\u0448\u043d\u044f \u0437\u043c\u0456\u043d\u0430|# \u0432\u043d\u0443\u0442\u0440\u0456\u0448\u043d\u0456 \u0437\u043c\u0456\u043d\u0438|# \u0432\u043d\u0443\u0442\u0440\u0456\u0448\u043d\u0456\u0445 \u0437\u043c\u0456\u043d",
      dependenciesHidden: "# \u043e\u043d\u043e\u0432\u043b\u0435\u043d\u0430 \u0437\u0430\u043b\u0435\u0436\u043d\u0456\u0441\u0442\u044c|# \u043e\u043d\u043e\u0432\u043b\u0435\u043d\u0456 \u0437\u0430\u043b\u0435\u0436\u043d\u043e\u0441\u0442\u0456|# \u043e\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u0445 \u0437\u0430\u043b\u0435\u0436\u043d\u043e\u0441\u0442\u0435\u0439",
      lines: "# \u043c\u0435\u043d\u0448 \u0432\u0430\u0436\u043b\u0438\u0432\u0438\u0439 \u0440\u044f\u0434\u043e\u043a|# \u043c\u0435\u043d\u0448 \u0432\u0430\u0436\u043b\u0438\u0432\u0456 \u0440\u044f\u0434\u043a\u0438|# \u043c\u0435\u043d\u0448 \u0432\u0430\u0436\u043b\u0438\u0432\u0438\u0445 \u0440\u044f\u0434\u043a\u0456\u0432",
      shortened: {
        counted: "\u0421\u043a\u043e\u0440\u043e\u0447\u0435\u043d\u043e, \u043b\u0438\u0448\u0435 \u043a\u0456\u043b\u044c\u043a\u0456\u0441\u0442\u044c: {what}.",
        authors: "\u0421\u043a\u043e\u0440\u043e\u0447\u0435\u043d\u043e: \u0456\u043c\u0435\u043d\u0430 \u0432\u043a\u0430\u0437\u0430\u043d\u043e \u043b\u0438\u0448\u0435 \u043f\u0456\u0434 \u0440\u044f\u0434\u043a\u0430\u043c\u0438.",
        left: "\u0421\u043a\u043e\u0440\u043e\u0447\u0435\u043d\u043e, \u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e: {what}.",
        bare: "\u0421\u043a\u043e\u0440\u043e\u0447\u0435\u043d\u043e \u0434\u043e \u043d\u0435\u0441\u0443\u043c\u0456\u0441\u043d\u0438\u0445 \u0437\u043c\u0456\u043d \u0456 \u0431\u0435\u0437\u043f\u0435\u043a\u0438, \u043f\u0440\u043e\u043f\u0443\u0449\u0435\u043d\u043e: {what}.",
        cut: "\u0421\u043a\u043e\u0440\u043e\u0447\u0435\u043d\u043e: \u043a\u0456\u043d\u0435\u0446\u044c \u043e\u0431\u0440\u0456\u0437\u0430\u043d\u043e."
      },
      kinds: {
        new: "# \u043d\u043e\u0432\u0430 \u043c\u043e\u0436\u043b\u0438\u0432\u0456\u0441\u0442\u044c|# \u043d\u043e\u0432\u0456 \u043c\u043e\u0436\u043b\u0438\u0432\u043e\u0441\u0442\u0456|# \u043d\u043e\u0432\u0438\u0445 \u043c\u043e\u0436\u043b\u0438\u0432\u043e\u0441\u0442\u0435\u0439",
        improved: "# \u043f\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u043d\u044f|# \u043f\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u043d\u044f|# \u043f\u043e\u043a\u0440\u0430\u0449\u0435\u043d\u044c",
        fixed: "# \u0432\u0438\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043d\u044f|# \u0432\u0438\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043d\u044f|# \u0432\u0438\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u044c",
        performance: "# \u043f\u0440\u0438\u0448\u0432\u0438\u0434\u0448\u0435\u043d\u043d\u044f|# \u043f\u0440\u0438\u0448\u0432\u0438\u0434\u0448\u0435\u043d\u043d\u044f|# \u043f\u0440\u0438\u0448\u0432\u0438\u0434\u0448\u0435\u043d\u044c",
        deprecated: "# \u0437\u0430\u0441\u0442\u0430\u0440\u0456\u043b\u0430 \u0430\u0431\u043e \u0432\u0438\u043b\u0443\u0447\u0435\u043d\u0430 \u043c\u043e\u0436\u043b\u0438\u0432\u0456\u0441\u0442\u044c|# \u0437\u0430\u0441\u0442\u0430\u0440\u0456\u043b\u0456 \u0430\u0431\u043e \u0432\u0438\u043b\u0443\u0447\u0435\u043d\u0456 \u043c\u043e\u0436\u043b\u0438\u0432\u043e\u0441\u0442\u0456|# \u0437\u0430\u0441\u0442\u0430\u0440\u0456\u043b\u0438\u0445 \u0430\u0431\u043e \u0432\u0438\u043b\u0443\u0447\u0435\u043d\u0438\u0445 \u043c\u043e\u0436\u043b\u0438\u0432\u043e\u0441\u0442\u0435\u0439"
      },
      quiet: {
        documentation: "\u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430\u0446\u0456\u044f",
        dependencies: "\u043e\u043d\u043e\u0432\u043b\u0435\u043d\u043d\u044f \u0437\u0430\u043b\u0435\u0436\u043d\u043e\u0441\u0442\u0435\u0439",
        internal: "\u0432\u043d\u0443\u0442\u0440\u0456\u0448\u043d\u0456 \u0437\u043c\u0456\u043d\u0438"
      },
      summary: {
        only: "\u041b\u0438\u0448\u0435 {what}",
        also: "\u0422\u0430\u043a\u043e\u0436 {what}",
        inAreas: ": {areas}",
        mostIn: ", \u0437\u0434\u0435\u0431\u0456\u043b\u044c\u0448\u043e\u0433\u043e: {areas}",
        otherwise: "; \u043a\u0440\u0456\u043c \u0442\u043e\u0433\u043e, {what}"
      },
      frames: {
        first: "\u041f\u0435\u0440\u0448\u0438\u0439 \u0432\u0438\u043f\u0443\u0441\u043a.",
        firstOf: "\u041f\u0435\u0440\u0448\u0438\u0439 \u0432\u0438\u043f\u0443\u0441\u043a {project}.",
        breaking: "# \u043d\u0435\u0441\u0443\u043c\u0456\u0441\u043d\u0430 \u0437\u043c\u0456\u043d\u0430|# \u043d\u0435\u0441\u0443\u043c\u0456\u0441\u043d\u0456 \u0437\u043c\u0456\u043d\u0438|# \u043d\u0435\u0441\u0443\u043c\u0456\u0441\u043d\u0438\u0445 \u0437\u043c\u0456\u043d",
        upgrade: "\u0417\u043c\u0456\u043d\u0430, \u044f\u043a\u0430 \u043c\u043e\u0436\u0435 \u0432\u043f\u043b\u0438\u043d\u0443\u0442\u0438 \u043d\u0430 \u043e\u043d\u043e\u0432\u043b\u0435\u043d\u043d\u044f|\u0417\u043c\u0456\u043d\u0438, \u044f\u043a\u0456 \u043c\u043e\u0436\u0443\u0442\u044c \u0432\u043f\u043b\u0438\u043d\u0443\u0442\u0438 \u043d\u0430 \u043e\u043d\u043e\u0432\u043b\u0435\u043d\u043d\u044f",
        among: ", \u0441\u0435\u0440\u0435\u0434 \u043d\u0438\u0445",
        more: "; \u0442\u0430 \u0456\u043d\u0448\u0435"
      }
    };
    const zh = {
      language: "zh",
      plurals: [ "other" ],
      stop: "\u3002",
      colon: "\uff1a",
      comma: "\u3001",
      sections: {
        new: "\u65b0\u529f\u80fd",
        improved: "\u6539\u8fdb",
        fixed: "\u4fee\u590d",
        performance: "\u6027\u80fd",
        security: "\u5b89\u5168",
        deprecated: "\u5f03\u7528\u4e0e\u79fb\u9664",
        documentation: "\u6587\u6863",
        internal: "\u5185\u90e8",
        dependencies: "\u4f9d\u8d56"
      },
      breaking: "\u4e0d\u517c\u5bb9\u7684\u53d8\u66f4",
      highlights: "\u4eae\u70b9",
      experimental: "\u5b9e\u9a8c\u6027",
      whatToDo: "\u9700\u8981\u505a\u4ec0\u4e48",
      noAdvice: {
        all: "\u8fd9\u4e9b\u53d8\u66f4\u6ca1\u6709\u8bf4\u660e\u9700\u8981\u505a\u4ec0\u4e48\uff0c\u8be6\u60c5\u89c1\u94fe\u63a5\u3002",
        some: "\u6ca1\u6709\u5efa\u8bae\u7684\u6761\u76ee\uff1a\u53d8\u66f4\u672c\u8eab\u6ca1\u6709\u7ed9\u51fa\u5efa\u8bae\uff0c\u8be6\u60c5\u89c1\u94fe\u63a5\u3002"
      },
      noChanges: {
        ever: "\u6ca1\u6709\u53d8\u66f4\u3002",
        since: "\u81ea {from} \u4ee5\u6765\u6ca1\u6709\u53d8\u66f4\u3002"
      },
      nothingToTell: {
        ever: "\u6ca1\u6709\u53ef\u8bf4\u7684\u53d8\u66f4",
        since: "\u81ea {from} \u4ee5\u6765\u6ca1\u6709\u53ef\u8bf4\u7684\u53d8\u66f4"
      },
      changesLeftOut: "\u7701\u7565\u4e86 # \u9879\u53d8\u66f4",
      by: "\u4f5c\u8005\uff1a",
      others: "\u53e6\u5916 # \u4eba",
      more: "\u53e6\u5916 # \u9879",
      backport: {
        sure: "{own}\uff0c\u79fb\u690d\u81ea {origin}",
        from: "{own}\uff0c\u6765\u81ea {origin}"
      },
      table: {
        name: "\u8f6f\u4ef6\u5305",
        change: "\u53d8\u66f4",
        references: "\u53d8\u66f4\u4e8e"
      },
      added: "\u5230 {version}",
      updated: "\u5df2\u66f4\u65b0",
      dependency: {
        update: "\u66f4\u65b0",
        from: "\uff0c\u4ece {from}",
        to: "\u5230 {to}",
        development: "\uff08\u4ec5\u7528\u4e8e\u5f00\u53d1\uff09"
      },
      developmentDependencies: "\u5f00\u53d1\u4f9d\u8d56",
      developmentUpdated: "\u66f4\u65b0\uff1a{names}",
      moreTopics: "\u53e6\u5916 # \u9879",
      remaining: "\u5176\u4ed6",
      other: "\u5176\u4ed6",
      contributors: "\u8d21\u732e\u8005",
      firstBy: "\u9996\u6b21\u8d21\u732e\uff1a{names}",
      fullChangelog: "\u5168\u90e8\u53d8\u66f4",
      notListed: "\u672a\u5217\u51fa\uff1a{parts}\u3002",
      changes: "# \u9879\u53d8\u66f4",
      reasons: {
        revert: "\u88ab revert \u62b5\u6d88",
        merge: "\u5408\u5e76",
        "no-content": "\u6ca1\u6709\u5185\u5bb9",
        release: "\u53d1\u5e03\u63d0\u4ea4",
        label: "\u6309\u6807\u7b7e\u6392\u9664",
        author: "\u6309\u4f5c\u8005\u6392\u9664",
        type: "\u6309\u7c7b\u578b\u6392\u9664",
        path: "\u6309\u8def\u5f84\u6392\u9664",
        area: "\u6309\u9886\u57df\u6392\u9664",
        "own-word": "\u5e94\u4f5c\u8005\u8981\u6c42",
        shipped: "\u4e0a\u4e00\u7248\u672c\u5df2\u5305\u542b",
        "no-package": "\u4e0d\u5c5e\u4e8e\u4efb\u4f55\u8f6f\u4ef6\u5305",
        duplicate: "\u5df2\u5217\u53d8\u66f4\u7684\u526f\u672c"
      },
      internalHidden: "# \u9879\u5185\u90e8\u53d8\u66f4",
      dependenciesHidden: "# \u4e2a\u4f9d\u8d56\u66f4\u65b0",
      lines: "# \u884c\u6b21\u8981\u5185\u5bb9",
      shortened: {
        counted: "\u5df2\u7f29\u77ed\uff0c\u4ec5\u8ba1\u6570\uff1a{what}\u3002",
        authors: "\u5df2\u7f29\u77ed\uff1a\u59d3\u540d\u53ea\u5728\u4e0b\u65b9\u5217\u51fa\u3002",
        left: "\u5df2\u7f29\u77ed\uff0c\u7701\u7565\uff1a{what}\u3002",
        bare: "\u5df2\u7f29\u77ed\u4e3a\u4e0d\u517c\u5bb9\u7684\u53d8\u66f4\u548c\u5b89\u5168\u4fee\u590d\uff0c\u7701\u7565\uff1a{what}\u3002",
        cut: "\u5df2\u7f29\u77ed\uff1a\u7ed3\u5c3e\u88ab\u622a\u65ad\u3002"
      },
      kinds: {
        new: "# \u9879\u65b0\u529f\u80fd",
        improved: "# \u9879\u6539\u8fdb",
        fixed: "# \u9879\u4fee\u590d",
        performance: "# \u9879\u6027\u80fd\u6539\u8fdb",
        deprecated: "# \u9879\u5f03\u7528\u6216\u79fb\u9664"
      },
      quiet: {
        documentation: "\u6587\u6863",
        dependencies: "\u4f9d\u8d56\u66f4\u65b0",
        internal: "\u5185\u90e8\u53d8\u66f4"
      },
      summary: {
        only: "\u4ec5\u6709{what}",
        also: "\u53e6\u6709{what}",
        inAreas: "\uff08{areas}\uff09",
        mostIn: "\uff08\u4e3b\u8981\u5728 {areas}\uff09",
        otherwise: "\uff1b\u6b64\u5916\u8fd8\u6709{what}"
      },
      frames: {
        first: "\u9996\u4e2a\u7248\u672c\u3002",
        firstOf: "{project} \u7684\u9996\u4e2a\u7248\u672c\u3002",
        breaking: "# \u9879\u4e0d\u517c\u5bb9\u7684\u53d8\u66f4",
        upgrade: "\u53ef\u80fd\u5f71\u54cd\u5347\u7ea7\u7684\u53d8\u66f4",
        among: "\uff0c\u5176\u4e2d",
        more: "\uff1b\u7b49\u7b49"
      }
    };
    const zhHant = {
      language: "zh-Hant",
      plurals: [ "other" ],
      stop: "\u3002",
      colon: "\uff1a",
      comma: "\u3001",
      sections: {
        new: "\u65b0\u529f\u80fd",
        improved: "\u6539\u9032",
        fixed: "\u4fee\u6b63",
        performance: "\u6548\u80fd",
        security: "\u5b89\u5168\u6027",
        deprecated: "\u68c4\u7528\u8207\u79fb\u9664",
        documentation: "\u6587\u4ef6",
        internal: "\u5167\u90e8",
        dependencies: "\u76f8\u4f9d\u5957\u4ef6"
      },
      breaking: "\u4e0d\u76f8\u5bb9\u7684\u8b8a\u66f4",
      highlights: "\u91cd\u9ede",
      experimental: "\u5be6\u9a57\u6027",
      whatToDo: "\u9700\u8981\u505a\u4ec0\u9ebc",
      noAdvice: {
        all: "\u9019\u4e9b\u8b8a\u66f4\u6c92\u6709\u8aaa\u660e\u9700\u8981\u505a\u4ec0\u9ebc\uff0c\u8a73\u60c5\u898b\u9023\u7d50\u3002",
        some: "\u6c92\u6709\u5efa\u8b70\u7684\u689d\u76ee\uff1a\u8b8a\u66f4\u672c\u8eab\u6c92\u6709\u7d66\u51fa\u5efa\u8b70\uff0c\u8a73\u60c5\u898b\u9023\u7d50\u3002"
      },
      noChanges: {
        ever: "\u6c92\u6709\u8b8a\u66f4\u3002",
        since: "\u81ea {from} \u4ee5\u4f86\u6c92\u6709\u8b8a\u66f4\u3002"
      },
      nothingToTell: {
        ever: "\u6c92\u6709\u53ef\u8aaa\u7684\u8b8a\u66f4",
        since: "\u81ea {from} \u4ee5\u4f86\u6c92\u6709\u53ef\u8aaa\u7684\u8b8a\u66f4"
      },
      changesLeftOut: "\u7701\u7565\u4e86 # \u9805\u8b8a\u66f4",
      by: "\u4f5c\u8005\uff1a",
      others: "\u53e6\u5916 # \u4eba",
      more: "\u53e6\u5916 # \u9805",
      backport: {
        sure: "{own}\uff0c\u79fb\u690d\u81ea {origin}",
        from: "{own}\uff0c\u4f86\u81ea {origin}"
      },
      table: {
        name: "\u5957\u4ef6",
        change: "\u8b8a\u66f4",
        references: "\u8b8a\u66f4\u65bc"
      },
      added: "\u5230 {version}",
      updated: "\u5df2\u66f4\u65b0",
      dependency: {
        update: "\u66f4\u65b0",
        from: "\uff0c\u5f9e {from}",
        to: "\u5230 {to}",
        development: "\uff08\u50c5\u7528\u65bc\u958b\u767c\uff09"
      },
      developmentDependencies: "\u958b\u767c\u7528\u76f8\u4f9d\u5957\u4ef6",
      developmentUpdated: "\u66f4\u65b0\uff1a{names}",
      moreTopics: "\u53e6\u5916 # \u9805",
      remaining: "\u5176\u4ed6",
      other: "\u5176\u4ed6",
      contributors: "\u8ca2\u737b\u8005",
      firstBy: "\u9996\u6b21\u8ca2\u737b\uff1a{names}",
      fullChangelog: "\u5168\u90e8\u8b8a\u66f4",
      notListed: "\u672a\u5217\u51fa\uff1a{parts}\u3002",
      changes: "# \u9805\u8b8a\u66f4",
      reasons: {
        revert: "\u88ab revert \u62b5\u92b7",
        merge: "\u5408\u4f75",
        "no-content": "\u6c92\u6709\u5167\u5bb9",
        release: "\u767c\u884c\u63d0\u4ea4",
        label: "\u4f9d\u6a19\u7c64\u6392\u9664",
        author: "\u4f9d\u4f5c\u8005\u6392\u9664",
        type: "\u4f9d\u985e\u578b\u6392\u9664",
        path: "\u4f9d\u8def\u5f91\u6392\u9664",
        area: "\u4f9d\u9818\u57df\u6392\u9664",
        "own-word": "\u61c9\u4f5c\u8005\u8981\u6c42",
        shipped: "\u4e0a\u4e00\u7248\u672c\u5df2\u5305\u542b",
        "no-package": "\u4e0d\u5c6c\u65bc\u4efb\u4f55\u5957\u4ef6",
        duplicate: "\u5df2\u5217\u8b8a\u66f4\u7684\u526f\u672c"
      },
      internalHidden: "# \u9805\u5167\u90e8\u8b8a\u66f4",
      dependenciesHidden: "# \u500b\u76f8\u4f9d\u5957\u4ef6\u66f4\u65b0",
      lines: "# \u884c\u6b21\u8981\u5167\u5bb9",
      shortened: {
        counted: "\u5df2\u7e2e\u77ed\uff0c\u50c5\u8a08\u6578\uff1a{what}\u3002",
        authors: "\u5df2\u7e2e\u77ed\uff1a\u59d3\u540d\u53ea\u5728\u4e0b\u65b9\u5217\u51fa\u3002",
        left: "\u5df2\u7e2e\u77ed\uff0c\u7701\u7565\uff1a{what}\u3002",
        bare: "\u5df2\u7e2e\u77ed\u70ba\u4e0d\u76f8\u5bb9\u7684\u8b8a\u66f4\u548c\u5b89\u5168\u6027\u4fee\u6b63\uff0c\u7701\u7565\uff1a{what}\u3002",
        cut: "\u5df2\u7e2e\u77ed\uff1a\u7d50\u5c3e\u88ab\u622a\u65b7\u3002"
      },
      kinds: {
        new: "# \u9805\u65b0\u529f\u80fd",
        improved: "# \u9805\u6539\u9032",
        fixed: "# \u9805\u4fee\u6b63",
        performance: "# \u9805\u6548\u80fd\u6539\u9032",
        deprecated: "# \u9805\u68c4\u7528\u6216\u79fb\u9664"
      },
      quiet: {
        documentation: "\u6587\u4ef6",
        dependencies: "\u76f8\u4f9d\u5957\u4ef6\u66f4\u65b0",
        internal: "\u5167\u90e8\u8b8a\u66f4"
      },
      summary: {
        only: "\u50c5\u6709{what}",
        also: "\u53e6\u6709{what}",
        inAreas: "\uff08{areas}\uff09",
        mostIn: "\uff08\u4e3b\u8981\u5728 {areas}\uff09",
        otherwise: "\uff1b\u6b64\u5916\u9084\u6709{what}"
      },
      frames: {
        first: "\u9996\u500b\u7248\u672c\u3002",
        firstOf: "{project} \u7684\u9996\u500b\u7248\u672c\u3002",
        breaking: "# \u9805\u4e0d\u76f8\u5bb9\u7684\u8b8a\u66f4",
        upgrade: "\u53ef\u80fd\u5f71\u97ff\u5347\u7d1a\u7684\u8b8a\u66f4",
        among: "\uff0c\u5176\u4e2d",
        more: "\uff1b\u7b49\u7b49"
      }
    };
    const KINDS = [ "new", "improved", "fixed", "performance", "deprecated" ];
    const QUIET = [ "documentation", "dependencies", "internal" ];
    const TABLES = [ ar, de, es, fr, he, it, ja, ko, nl, pl, pt, ru, tr, uk, zh, zhHant ];
    const BY_LANGUAGE = new Map(TABLES.map(table => [ (0, words_name.P)(table.language), table ]));
    TABLES.map(({language}) => language);
    const RIGHT_TO_LEFT = new Set([ "ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb" ]);
    const books = new Map([ [ "en", ENGLISH ] ]);
    function wordbook(language) {
      const name = (0, words_name.P)(language);
      const table = BY_LANGUAGE.get(name);
      const book = books.get(name) ?? (table === void 0 ? ENGLISH : bookOf(table));
      books.set(name, book);
      return book;
    }
    function speaks(language) {
      return (0, words_name.P)(language) === "en" || BY_LANGUAGE.has((0, words_name.P)(language));
    }
    function isRightToLeft(language) {
      return RIGHT_TO_LEFT.has(mainPart(language));
    }
    function languageName(language) {
      try {
        return new Intl.DisplayNames([ language ], {
          type: "language",
          fallback: "code"
        }).of(language) ?? language;
      } catch {
        return language;
      }
    }
    function dayIn(language, day) {
      const date = new Date(`${day}T00:00:00Z`);
      if (Number.isNaN(date.getTime())) return day;
      try {
        return new Intl.DateTimeFormat(language, {
          dateStyle: "long",
          timeZone: "UTC",
          numberingSystem: "latn"
        }).format(date);
      } catch {
        return day;
      }
    }
    function mainPart(language) {
      return language.toLowerCase().split("-")[0] ?? "en";
    }
  }),
  88172: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      v: () => layOut,
      C: () => renderPage
    });
    var rendering_language = __webpack_require__(33848);
    var rendering_lines = __webpack_require__(57923);
    const CODE = /`|(?<![\w-])--?[a-z]|\w\(\)|\b[a-z]+[A-Z]\w*|\b\w+_\w+|\b\w+(?:\.\w+){1,}\b(?<!\d)|\w\/\w|(?<!\w)@\w/;
    const LEAST = 3;
    function forOutside(document) {
      const bare = line => ({
        ...line,
        lead: CODE.test(line.lead) ? "" : line.lead,
        authors: []
      });
      const bared = document.sections.map(section => ({
        ...section,
        lines: section.lines.map(bare)
      }));
      return {
        ...document,
        breaking: document.breaking.map(bare),
        highlights: document.highlights.map(bare),
        sections: joinedFolds(bared.flatMap(plainFirst))
      };
    }
    function plainFirst(section) {
      const inside = section.folded ? [] : section.lines.filter(line => !line.grave && isCode(line));
      if (inside.length < LEAST) return [ section ];
      const lines = section.lines.filter(line => !inside.includes(line));
      if (lines.length === 0) return [ {
        ...section,
        folded: true
      } ];
      return [ {
        ...section,
        lines
      }, {
        ...section,
        key: `${section.key}:more`,
        lines: inside,
        folded: true,
        more: true
      } ];
    }
    function isCode({text}) {
      return CODE.test(text.replace(/\bhttps?:\/\/[^\s()<>`]+/gi, ""));
    }
    function joinedFolds(sections) {
      const joined = [];
      for (const section of sections) {
        const last = joined.at(-1);
        if (last?.key === section.key) joined[joined.length - 1] = {
          ...last,
          lines: [ ...last.lines, ...section.lines ]
        }; else joined.push(section);
      }
      return joined;
    }
    var sections = __webpack_require__(4051);
    const EMOJI = {
      breaking: "\u26a0\ufe0f",
      highlights: "\u{1f31f}",
      new: "\u2728",
      improved: "\u{1f44c}",
      fixed: "\u{1f41b}",
      performance: "\u26a1",
      security: "\u{1f512}",
      deprecated: "\u{1f5d1}\ufe0f",
      experimental: "\u{1f9ea}",
      documentation: "\u{1f4dd}",
      internal: "\u{1f3e0}",
      dependencies: "\u{1f4e6}"
    };
    function inStyle(document, style, language) {
      const titled = (key, usual) => titleOf(key, usual, style, language);
      const {words} = document;
      const sections = document.sections.map(section => {
        const key = section.category ?? section.key.replace(/:more$/, "");
        return key.startsWith("own:") || key.startsWith("area:") ? section : {
          ...section,
          title: titled(key, section.title)
        };
      });
      return {
        ...document,
        words: styledWords(words, titled),
        sections: inOrder(sections, style.order)
      };
    }
    function styledWords(words, titled) {
      return {
        ...words,
        breaking: titled("breaking", words.breaking),
        highlights: titled("highlights", words.highlights),
        sections: {
          ...words.sections,
          dependencies: titled("dependencies", words.sections.dependencies)
        }
      };
    }
    function titleOf(key, usual, {sections, emoji}, language) {
      const {title, emoji: own} = sections[key] ?? {};
      const named = typeof title === "string" ? title : title?.[language] ?? title?.[language.split("-")[0] ?? ""];
      const sign = emoji === "none" ? "" : own ?? (emoji === "all" ? EMOJI[key] ?? "" : "");
      return sign === "" ? named ?? usual : `${sign} ${named ?? usual}`;
    }
    function inOrder(sections, order) {
      const place = section => {
        const key = section.category ?? section.key.replace(/:more$/, "");
        const at = order.indexOf(key);
        return at < 0 ? order.length : at;
      };
      return sections.map((section, index) => ({
        section,
        index,
        place: place(section)
      })).sort((a, b) => a.place - b.place || a.index - b.index).map(({section}) => section);
    }
    var template = __webpack_require__(21760);
    function layOut(given) {
      const input = withPlace(given);
      const {style, language} = input;
      const arranged = sections.ov.includes(input.audience) ? forOutside((0, sections.NL)(input)) : (0, 
      sections.NL)(input);
      const document = style === void 0 ? arranged : inStyle(arranged, style, language);
      const page = pageOf(input, style);
      return page === null ? document : {
        ...document,
        page
      };
    }
    function withPlace(input) {
      if (input.composition.highlights.length === 0 || (0, template.uz)(input.style?.template ?? "")) return input;
      return {
        ...input,
        composition: {
          ...input.composition,
          highlights: []
        }
      };
    }
    function pageOf(input, style) {
      const {template = "", header = "", footer = ""} = style ?? {};
      const rightToLeft = (0, rendering_language.jr)(input.language) && isMostlyWritten(input);
      if (!rightToLeft && template + header + footer === "") return null;
      const {repository, range, releaseTag, audience, language, date} = input;
      const tag = range.tag ?? releaseTag ?? "";
      return {
        rightToLeft,
        template,
        header,
        footer,
        facts: {
          tag,
          audience,
          language,
          version: tag.replace(/^\D+(?=\d)/, ""),
          previousTag: range.from ?? "",
          date: date === void 0 ? "" : (0, rendering_language.EE)(language, date),
          package: input.package ?? "",
          repository: repository === null ? "" : `${repository.owner}/${repository.name}`
        }
      };
    }
    function isMostlyWritten({untranslated = 0, outline: {entries}}) {
      return untranslated * 2 <= entries.length;
    }
    function renderPage(document) {
      const {page} = document;
      if (page === void 0) return (0, rendering_lines.E)(document);
      const lines = page.template + page.header + page.footer === "" ? (0, rendering_lines.E)(document) : (0, 
      template.E1)(document, page);
      return page.rightToLeft ? fromTheRight(lines) : lines;
    }
    function fromTheRight(lines) {
      const frame = (key, text) => ({
        key: `${key}:direction`,
        section: "direction",
        frame: true,
        text
      });
      const blank = {
        key: "",
        section: "",
        frame: true,
        text: ""
      };
      return [ frame("open", '<div dir="rtl">'), blank, ...lines, blank, frame("close", "</div>") ];
    }
  }),
  57923: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      E: () => renderLines
    });
    var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75506);
    var _dependencies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60575);
    var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1857);
    var _people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8953);
    const REFERENCES = 10;
    const TOPIC_REFERENCES = 200;
    const PEOPLE = 3;
    function renderLines(document) {
      const {words} = document;
      const blocks = [ document.warning === null ? [] : [ text("warning", "> [!WARNING]"), text("warning:text", `> ${(0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_1__.FY)(document.warning)}`) ], document.overview === "" ? [] : [ text("overview", (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_1__.FY)(document.overview)) ], block("breaking", words.breaking, breakingLines(document)), block("highlights", words.highlights, document.highlights.map(line => listLine("highlights", line, document))), ...document.sections.filter(({category}) => category !== "dependencies").map(section => sectionLines(section, document)), dependencyLines(document), contributorLines(document), closingLines(document) ];
      return blocks.filter(lines => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : [ blank(), ...lines ]);
    }
    function sectionLines({key, title, lines, folded, more}, document) {
      const list = advisedLines(key, lines, document);
      if (!folded) return block(key, title, list);
      return fold(key, more === true ? document.words.more(lines.length) : `${title} (${total(lines)})`, list);
    }
    function total(lines) {
      return lines.reduce((sum, line) => sum + line.count, 0);
    }
    function breakingLines(document) {
      const {breaking, words} = document;
      const lines = advisedLines("breaking", breaking, document);
      const silent = breaking.filter(_advice_js__WEBPACK_IMPORTED_MODULE_0__.eS).length;
      return silent > 0 ? [ ...lines, blank(), {
        key: "no-advice",
        section: "breaking",
        frame: true,
        text: words.noAdvice(silent === breaking.length)
      } ] : lines;
    }
    function advisedLines(section, lines, document) {
      const all = [];
      for (const line of lines) {
        all.push(listLine(section, line, document));
        const below = (0, _advice_js__WEBPACK_IMPORTED_MODULE_0__.O3)(line);
        if (below === "") continue;
        all.push({
          key: `upgrade:${line.key}`,
          section,
          frame: false,
          text: `  **${document.words.whatToDo}:** ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(below)}`
        });
      }
      return all;
    }
    function listLine(section, line, document) {
      const name = (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(line.lead);
      const lead = name === "" ? "" : `**${name}**: `;
      const said = line.topic === void 0 ? (lead === "" ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FY)(line.text) : (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(line.text)) + origin(line, document) : topicText(line.topic, document);
      return {
        key: line.key,
        section,
        frame: false,
        text: `- ${lead}${said}`
      };
    }
    function topicText({phrases, more, untold}, document) {
      const behind = (refs, limit) => refs.length === 0 ? "" : ` (${shownRefs(refs, limit, document)})`;
      const parts = phrases.map(({text, refs}) => `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(text)}${behind(refs, REFERENCES)}`);
      return `${document.words.topic(parts, more)}${behind(untold, TOPIC_REFERENCES)}`;
    }
    function origin(line, document) {
      const {words} = document;
      const references = shownRefs(line.refs, REFERENCES, document);
      const people = line.authors.slice(0, PEOPLE).map(person => credit(person, document.mentions));
      const others = line.authors.length - people.length;
      const by = people.length === 0 ? "" : ` ${words.by} ${words.series(others > 0 ? [ ...people, words.others(others) ] : people)}`;
      return references === "" && by === "" ? "" : ` (${references}${by})`;
    }
    function shownRefs(refs, limit, {words}) {
      const [only] = refs;
      if (only !== void 0 && refs.length === 1) return shownRef(only, words);
      const shown = refs.slice(0, limit).map(ref => shownRef(ref, words));
      return (refs.length > limit ? [ ...shown, words.more(refs.length - limit) ] : shown).join(words.comma);
    }
    function shownRef({label, url, origin}, words) {
      const own = (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.nf)(label, url);
      return origin === void 0 ? own : words.backport(own, (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.nf)(origin.label, origin.url), origin.sure);
    }
    const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?(?:_[A-Za-z0-9]{1,20})?$/;
    function credit(person, mentions) {
      const {login} = person;
      if (login === null || !LOGIN.test(login)) return (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(person.name || (login ?? ""));
      return mentions === "real" ? `@${login}` : (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(login);
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
        text: row([ packageName(line.name), (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.Hn)((0, 
        _dependencies_js__WEBPACK_IMPORTED_MODULE_2__.e4)(line, words)), shownRefs(line.refs, REFERENCES, document) ])
      }));
      const header = [ frame("dependencies:header", row([ words.table.name, words.table.change, words.table.references ])), frame("dependencies:rule", "| --- | --- | --- |") ];
      const list = (own?.lines ?? []).map(line => listLine("dependencies", line, document));
      const between = list.length > 0 && table.length > 0 ? [ blank() ] : [];
      const count = dependencies.length + total(own?.lines ?? []);
      const title = `${words.sections.dependencies} (${count})`;
      return fold("dependencies", title, [ ...list, ...between, ...table.length === 0 ? [] : [ ...header, ...table ] ]);
    }
    function packageName(name) {
      const plain = (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.h0)(name).replace(/[|\\]/g, "/");
      return plain.includes(" ") ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(plain) : (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_1__.SS)(plain);
    }
    function contributorLines({contributors, words, mentions}) {
      const once = new Map(contributors.map(contributor => [ (0, _people_js__WEBPACK_IMPORTED_MODULE_3__.jE)(contributor.person), contributor ]));
      if (once.size === 0) return [];
      const names = first => [ ...once.values() ].filter(contributor => contributor.first === true === first).map(({person}) => credit(person, mentions));
      return [ text("contributors", `**${words.contributors}:** ${words.people(names(false), names(true))}`) ];
    }
    function closingLines({comparison, leftOut, shortened, whole, words}) {
      const full = [ ...comparison === null ? [] : [ comparison ], ...whole === void 0 || shortened.length === 0 ? [] : [ whole ] ];
      const links = full.map(({label, url}) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.nf)((0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(label), url)).join(words.comma);
      const parts = [ ...links === "" ? [] : [ text("comparison", `**${words.fullChangelog}:** ${links}`) ], ...leftOut.length === 0 ? [] : [ text("left-out", (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(words.notListed(leftOut))) ], ...shortened.map((sentence, index) => text(`shortened:${index}`, (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(sentence))) ];
      return parts.flatMap((line, index) => index === 0 ? [ line ] : [ blank(), line ]);
    }
    function block(section, title, lines) {
      if (lines.length === 0) return [];
      return [ {
        key: `heading:${section}`,
        section,
        frame: true,
        text: `## ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.mG)(title)}`
      }, blank(), ...lines ];
    }
    function fold(section, title, lines) {
      const frame = (key, value) => ({
        key: `${key}:${section}`,
        section,
        frame: true,
        text: value
      });
      if (lines.length === 0) return [];
      return [ frame("open", "<details>"), frame("heading", `<summary>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.nU)(title)}</summary>`), blank(), ...lines, blank(), frame("close", "</details>") ];
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
  }),
  14827: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      G: () => renderMarkdown,
      b: () => textOf
    });
    var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88172);
    function renderMarkdown(input) {
      return textOf((0, _layout_js__WEBPACK_IMPORTED_MODULE_0__.C)((0, _layout_js__WEBPACK_IMPORTED_MODULE_0__.v)(input)));
    }
    function textOf(lines) {
      return lines.map(line => line.text).join("\n");
    }
  }),
  8953: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      EK: () => authorsOf,
      jE: () => personKey,
      k0: () => united
    });
    function authorsOf(ids, input) {
      let people = [];
      for (const id of ids) {
        const change = input.changes.get(id);
        if (change !== void 0 && !change.bot) people = united(people, change.authors, personKey);
      }
      return people;
    }
    function personKey(person) {
      return person.login === null ? `name:${person.name.toLowerCase()}` : `login:${person.login.toLowerCase()}`;
    }
    function united(first, second, key) {
      if (first.length === 0 && second.length < 2) return second;
      const known = new Set;
      for (const item of first) known.add(key(item));
      const all = [ ...first ];
      for (const item of second) {
        const name = key(item);
        if (known.has(name)) continue;
        known.add(name);
        all.push(item);
      }
      return all;
    }
  }),
  21232: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Fu: () => shortSha,
      XH: () => compareUrl,
      gA: () => refsOf
    });
    function refsOf(ids, {changes, repository}) {
      const [only] = ids;
      if (only !== void 0 && ids.length === 1) {
        const change = changes.get(only);
        if (change === void 0 || change.origin === null) return [ refOf(only, change, repository) ];
      }
      const refs = new Map;
      for (const id of ids) {
        const ref = refOf(id, changes.get(id), repository);
        if (!refs.has(ref.label)) refs.set(ref.label, ref);
      }
      for (const id of ids) {
        const change = changes.get(id);
        const origin = originOf(change, repository);
        const ref = refs.get(refOf(id, change, repository).label);
        if (origin !== null && ref !== void 0 && !refs.has(origin.label)) refs.set(ref.label, {
          ...ref,
          origin
        });
      }
      return [ ...refs.values() ];
    }
    function originOf(change, repository) {
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
    function refOf(id, change, repository) {
      const pull = change?.pull ?? null;
      if (pull === null) return {
        label: shortSha(id),
        url: address(repository, `commit/${id}`)
      };
      const label = `#${pull.number}`;
      if (!pull.confirmed) return {
        label,
        url: address(repository, `commit/${id}`)
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
  }),
  4051: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      ov: () => OUTSIDE,
      NL: () => arrange,
      TM: () => isShownTo,
      $d: () => sizeOf
    });
    var advice = __webpack_require__(75506);
    const NAMES = [ "changes", "fixes", "features", "breaking" ];
    const NOUN = "(?:changes|fixes|features|additions)";
    const PLACEHOLDER = new RegExp(`\\{(changes|fixes|features|breaking)\\}(?:((?: [a-z]+){0,2}? )(${NOUN})\\b)?`, "g");
    const BEFORE_NEXT = new RegExp(`\\{(changes|fixes|features|breaking)\\}(?: [a-z]+){0,2}? ${NOUN}(?:,| and) `, "g");
    const AFTER_LAST = new RegExp(`(?:,| and) \\{(changes|fixes|features|breaking)\\}(?: [a-z]+){0,2}? ${NOUN}\\b`, "g");
    function fillCounts(text, counts, words) {
      const parts = text.split(/(`+[^`]*`+)/);
      return parts.map((part, index) => part.startsWith("`") ? part : filled(part, index === 0, counts, words)).join("");
    }
    function filled(part, first, counts, words) {
      const named = NAMES.filter(name => part.includes(`{${name}}`));
      if (named.length === 0) return part;
      const without = (found, name) => counts[name] === 0 ? "" : found;
      const listed = named.some(name => counts[name] === 0) ? part.replace(BEFORE_NEXT, without).replace(AFTER_LAST, without) : part;
      return listed.replace(PLACEHOLDER, (_, name, between, noun, offset, whole) => {
        const number = words.count(counts[name]);
        const starts = first && offset === 0 || /[.!?] +$/.test(whole.slice(0, offset));
        const said = starts ? number.charAt(0).toUpperCase() + number.slice(1) : number;
        if (noun === void 0) return said;
        return `${said}${between ?? " "}${counts[name] === 1 ? noun.replace(/(?<=x)es$|s$/, "") : noun}`;
      });
    }
    var dependencies = __webpack_require__(60575);
    var rendering_escape = __webpack_require__(1857);
    const MEETS = [ "new", "improved", "fixed", "performance" ];
    const AREAS = [ "experimental", "unstable", "preview feature", "preview features" ];
    const SAYS = /\b(?:experimental(?:ly)?|experimentell\w*|experimenteel|experimentele?s?|experimentais|sperimental\w*|eksperymentaln\w*|deneysel|(?:in|as a) (?:technical |public |developer )?preview|behind an? (?:\w+ )?(?:feature )?flag)\b|exp[\xe9e]riment(?:al|aux|ale)|[\u0435\u044d]\u043a\u0441\u043f\u0435\u0440\u0438\u043c\u0435\u043d\u0442|\u8a66\u9a13\u7684|\u5b9f\u9a13\u7684|[\u5b9e\u5be6][\u9a8c\u9a57]\u6027|\uc2e4\ud5d8\uc801|\u062a\u062c\u0631\u064a\u0628|\u05e0\u05d9\u05e1\u05d9\u05d5\u05e0/iu;
    const NO_LONGER = /\b(?:no longer|not|non-?experimental|stabili[sz]\w*|stable|graduat\w*|promot\w*|out of|without|instead of|remov\w*|drop\w*|nicht mehr|ya no|plus)\b/i;
    const SUSPECT = /per[iy]men|deneysel|preview|flag|[^\x20-\x7e]/i;
    function isExperimental(entry) {
      if (entry.breaking || entry.security || !MEETS.includes(entry.category)) return false;
      return AREAS.includes(entry.lead.trim().toLowerCase()) || Object.values(entry.texts).some(isSaid);
    }
    function isSaid(text) {
      if (!SUSPECT.test(text)) return false;
      const words = text.replace(/`[^`]*`/g, " ");
      return SAYS.test(words) && !NO_LONGER.test(words);
    }
    const FIRST_LINES = 64;
    const LONG = 300;
    const PART = 3 / 10;
    const NOTABLE = 3;
    const LEAST = 3;
    function foldSections(sections, above, changes) {
      const open = sections.filter(section => !section.folded);
      const all = open.reduce((sum, {lines}) => sum + lines.length, above);
      if (all <= FIRST_LINES) return sections;
      const behind = sections.map(section => section.category === "documentation" ? {
        ...section,
        folded: true
      } : section);
      const shown = chosen(behind.filter(section => !section.folded), {
        usual: FIRST_LINES - above,
        most: FIRST_LINES - above + Math.ceil(Math.max(0, changes - LONG) * PART)
      });
      return behind.flatMap(section => parted(section, shown));
    }
    function parted(section, shown) {
      const rest = section.folded ? [] : section.lines.filter(line => !shown.has(line));
      if (rest.length < LEAST) return [ section ];
      const first = {
        ...section,
        lines: section.lines.filter(line => shown.has(line))
      };
      return [ first, {
        ...section,
        key: `${section.key}:more`,
        lines: rest,
        folded: true,
        more: true
      } ];
    }
    function chosen(sections, {usual, most}) {
      const queues = sections.map(({lines}) => withTurns(lines).sort((a, b) => b.rank - a.rank || a.turn - b.turn).map(({line}) => line));
      const notable = queues.map(queue => queue.filter(line => rank(line) >= NOTABLE).length);
      const room = Math.max(usual, Math.min(sum(notable), most));
      const least = Math.max(LEAST, Math.floor(room / (2 * sections.length)));
      const taken = queues.map(queue => Math.min(queue.length, Math.max(least, queue.filter(line => line.grave).length)));
      const wanted = sum(notable.map((count, at) => Math.max(count, taken[at] ?? 0)));
      for (let left = Math.max(usual, Math.min(wanted, most)) - sum(taken); left > 0; left -= 1) {
        const next = nextQueue(queues, taken);
        if (next < 0) break;
        taken[next] = (taken[next] ?? 0) + 1;
      }
      return new Set(queues.flatMap((queue, at) => queue.slice(0, taken[at])));
    }
    function withTurns(lines) {
      const met = new Map;
      return lines.map(line => {
        const own = rank(line);
        if (line.lead === "") return {
          line,
          rank: own,
          turn: 0
        };
        const key = `${own} ${line.lead}`;
        const turn = met.get(key) ?? 0;
        met.set(key, turn + 1);
        return {
          line,
          rank: own,
          turn
        };
      });
    }
    function nextQueue(queues, taken) {
      let best = -1;
      let highest = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < queues.length; at += 1) {
        const count = taken[at] ?? 0;
        const line = queues[at]?.[count];
        if (line === void 0) continue;
        const found = rank(line);
        if (found < highest || found === highest && count >= (taken[best] ?? 0)) continue;
        best = at;
        highest = found;
      }
      return best;
    }
    function rank(line) {
      return line.grave ? 6 : line.importance;
    }
    function sum(counts) {
      return counts.reduce((all, count) => all + count, 0);
    }
    const FIRST = /^The first release(?: of (.+))?\.$/s;
    const BREAKING = /^\{breaking\} breaking changes(, among them)?: (.+)\.$/s;
    const UPGRADE = /^(A change|Changes) that may affect an upgrade(, among them)?: (.+)\.$/s;
    const SECURITY = /^Security: (.+?)(; and more)?\.$/s;
    function framed(text, breaking, {frames}) {
      if (frames === null) return null;
      const first = FIRST.exec(text);
      if (first !== null) return frames.firstRelease(first[1] ?? "");
      const [, amongBreaking, broken] = BREAKING.exec(text) ?? [];
      if (broken !== void 0) return frames.breaking(breaking, amongBreaking !== void 0, broken);
      const [, number, amongUpgrades, met] = UPGRADE.exec(text) ?? [];
      if (met !== void 0) return frames.upgrade(number === "A change", amongUpgrades !== void 0, met);
      const [, secured, more] = SECURITY.exec(text) ?? [];
      return secured === void 0 ? null : frames.security(secured, more !== void 0);
    }
    var people = __webpack_require__(8953);
    var references = __webpack_require__(21232);
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
    var rendering_language = __webpack_require__(33848);
    function leadNames(entries) {
      const leads = new Set;
      for (const entry of entries) if (isSeen(entry)) leads.add(entry.lead);
      for (const {lead} of entries) leads.add(lead);
      const first = new Map;
      const names = new Map;
      for (const lead of leads) {
        const name = sound(lead);
        const shown = first.get(name) ?? lead;
        first.set(name, shown);
        names.set(lead, shown);
      }
      return names;
    }
    function isSeen({category}) {
      return category !== "internal" && category !== "dependencies";
    }
    function sameName(a, b) {
      return sound(a) === sound(b);
    }
    function sound(lead) {
      const bare = lead.toLowerCase().replace(/[\s_`-]+/g, "");
      return bare.length > 3 ? bare.replace(/(?<=x|ch|sh|ss)es$|(?<!s)s$/, "") : bare;
    }
    function ordered(lines) {
      const byRank = new Map;
      for (const line of lines) {
        const rank = line.lead === "" ? "\uffff" : line.lead.toLowerCase();
        const same = byRank.get(rank);
        if (same === void 0) byRank.set(rank, [ line ]); else same.push(line);
      }
      const ranks = [ ...byRank ].sort(([a], [b]) => a < b ? -1 : 1);
      return ranks.flatMap(([, same]) => same.sort((a, b) => b.importance - a.importance));
    }
    function readingOf(lead, text) {
      return `${lead}\n${text}`.toLowerCase();
    }
    function alike(lines, bumps) {
      const bySame = new Map;
      for (const line of lines) {
        const same = readingOf(line.lead, bumps ? bumped(line.text) : line.text);
        const first = bySame.get(same);
        bySame.set(same, first === void 0 ? line : joined(first, line));
      }
      return [ ...bySame.values() ];
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
    const FEW = 8;
    const summary_AREAS = 3;
    const MET = new Set(rendering_language.GW);
    function summaryOf(entries, bumps, words, names = new Map) {
      const counts = new Map;
      const leads = new Map;
      let also = false;
      let visible = 0;
      for (const {breaking, security, category, lead} of entries) {
        if (breaking || security) {
          also = true;
          continue;
        }
        counts.set(category, (counts.get(category) ?? 0) + 1);
        if (!MET.has(category)) continue;
        visible += 1;
        const name = names.get(lead) ?? lead;
        if (name !== "") leads.set(name, (leads.get(name) ?? 0) + 1);
      }
      const quiet = rendering_language.DC.filter(kind => kind === "dependencies" && bumps || counts.has(kind));
      if (visible === 0) return also || quiet.length === 0 ? "" : words.summary.only(quiet);
      const kinds = rendering_language.GW.flatMap(kind => {
        const count = counts.get(kind) ?? 0;
        return count === 0 ? [] : [ words.summary.kind(kind, count) ];
      });
      const areas = areasOf(leads, visible);
      return words.summary.sentence({
        kinds,
        also,
        areas: areas.names,
        whole: areas.whole,
        single: visible === 1,
        otherwise: also || visible >= FEW ? [] : quiet
      });
    }
    function areasOf(leads, lines) {
      const most = [ ...leads ].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, summary_AREAS);
      const covered = most.reduce((sum, [, count]) => sum + count, 0);
      const names = most.map(([lead]) => lead);
      if (covered === lines) return {
        names: names.sort(),
        whole: true
      };
      return {
        names: covered * 2 > lines && covered > most.length ? names : [],
        whole: false
      };
    }
    var words_name = __webpack_require__(42219);
    const WORKS = [ "tests", "ci", "build", "style", "refactoring", "docs", "dependencies" ];
    const work_NAMES = {
      en: [ "Tests", "CI and releases", "Build and tools", "Code style", "Refactoring", "Documents", "Dependencies" ],
      de: [ "Tests", "CI und Releases", "Build und Werkzeuge", "Codestil", "Umbau", "Dokumente", "Abh\xe4ngigkeiten" ],
      fr: [ "Tests", "CI et publication", "Build et outils", "Style du code", "Refactorisation", "Documents", "D\xe9pendances" ],
      es: [ "Pruebas", "CI y publicaci\xf3n", "Compilaci\xf3n y herramientas", "Estilo del c\xf3digo", "Refactorizaci\xf3n", "Documentos", "Dependencias" ],
      pt: [ "Testes", "CI e lan\xe7amentos", "Build e ferramentas", "Estilo do c\xf3digo", "Refatora\xe7\xe3o", "Documentos", "Depend\xeancias" ],
      it: [ "Test", "CI e rilasci", "Build e strumenti", "Stile del codice", "Refactoring", "Documenti", "Dipendenze" ],
      nl: [ "Tests", "CI en releases", "Build en gereedschap", "Codestijl", "Herstructurering", "Documenten", "Afhankelijkheden" ],
      pl: [ "Testy", "CI i wydania", "Budowanie i narz\u0119dzia", "Styl kodu", "Refaktoryzacja", "Dokumenty", "Zale\u017cno\u015bci" ],
      ja: [ "\u30c6\u30b9\u30c8", "CI \u3068\u30ea\u30ea\u30fc\u30b9", "\u30d3\u30eb\u30c9\u3068\u30c4\u30fc\u30eb", "\u30b3\u30fc\u30c9\u30b9\u30bf\u30a4\u30eb", "\u30ea\u30d5\u30a1\u30af\u30bf\u30ea\u30f3\u30b0", "\u6587\u66f8", "\u4f9d\u5b58\u95a2\u4fc2" ],
      zh: [ "\u6d4b\u8bd5", "CI \u4e0e\u53d1\u5e03", "\u6784\u5efa\u4e0e\u5de5\u5177", "\u4ee3\u7801\u98ce\u683c", "\u91cd\u6784", "\u6587\u6863", "\u4f9d\u8d56" ],
      "zh-hant": [ "\u6e2c\u8a66", "CI \u8207\u767c\u884c", "\u5efa\u7f6e\u8207\u5de5\u5177", "\u7a0b\u5f0f\u78bc\u98a8\u683c", "\u91cd\u69cb", "\u6587\u4ef6", "\u76f8\u4f9d\u5957\u4ef6" ],
      ko: [ "\ud14c\uc2a4\ud2b8", "CI\uc640 \ub9b4\ub9ac\uc2a4", "\ube4c\ub4dc\uc640 \ub3c4\uad6c", "\ucf54\ub4dc \uc2a4\ud0c0\uc77c", "\ub9ac\ud329\ud130\ub9c1", "\ubb38\uc11c", "\uc758\uc874\uc131" ],
      ru: [ "\u0422\u0435\u0441\u0442\u044b", "CI \u0438 \u0432\u044b\u043f\u0443\u0441\u043a\u0438", "\u0421\u0431\u043e\u0440\u043a\u0430 \u0438 \u0438\u043d\u0441\u0442\u0440\u0443\u043c\u0435\u043d\u0442\u044b", "\u0421\u0442\u0438\u043b\u044c \u043a\u043e\u0434\u0430", "\u0420\u0435\u0444\u0430\u043a\u0442\u043e\u0440\u0438\u043d\u0433", "\u0414\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u044b", "\u0417\u0430\u0432\u0438\u0441\u0438\u043c\u043e\u0441\u0442\u0438" ],
      uk: [ "\u0422\u0435\u0441\u0442\u0438", "CI \u0442\u0430 \u0432\u0438\u043f\u0443\u0441\u043a\u0438", "\u0417\u0431\u0456\u0440\u043a\u0430 \u0442\u0430 \u0456\u043d\u0441\u0442\u0440\u0443\u043c\u0435\u043d\u0442\u0438", "\u0421\u0442\u0438\u043b\u044c \u043a\u043e\u0434\u0443", "\u0420\u0435\u0444\u0430\u043a\u0442\u043e\u0440\u0438\u043d\u0433", "\u0414\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0438", "\u0417\u0430\u043b\u0435\u0436\u043d\u043e\u0441\u0442\u0456" ],
      ar: [ "\u0627\u0644\u0627\u062e\u062a\u0628\u0627\u0631\u0627\u062a", "\u0627\u0644\u062a\u0643\u0627\u0645\u0644 \u0627\u0644\u0645\u0633\u062a\u0645\u0631 \u0648\u0627\u0644\u0625\u0635\u062f\u0627\u0631\u0627\u062a", "\u0627\u0644\u0628\u0646\u0627\u0621 \u0648\u0627\u0644\u0623\u062f\u0648\u0627\u062a", "\u0623\u0633\u0644\u0648\u0628 \u0627\u0644\u0634\u064a\u0641\u0631\u0629", "\u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0647\u064a\u0643\u0644\u0629", "\u0627\u0644\u0645\u0633\u062a\u0646\u062f\u0627\u062a", "\u0627\u0644\u0627\u0639\u062a\u0645\u0627\u062f\u064a\u0627\u062a" ],
      he: [ "\u05d1\u05d3\u05d9\u05e7\u05d5\u05ea", "CI \u05d5\u05d4\u05e4\u05e6\u05d5\u05ea", "\u05d1\u05e0\u05d9\u05d9\u05d4 \u05d5\u05db\u05dc\u05d9\u05dd", "\u05e1\u05d2\u05e0\u05d5\u05df \u05d4\u05e7\u05d5\u05d3", "\u05d0\u05e8\u05d2\u05d5\u05df \u05de\u05d7\u05d3\u05e9 \u05e9\u05dc \u05d4\u05e7\u05d5\u05d3", "\u05de\u05e1\u05de\u05db\u05d9\u05dd", "\u05ea\u05dc\u05d5\u05d9\u05d5\u05ea" ],
      tr: [ "Testler", "CI ve s\xfcr\xfcmler", "Derleme ve ara\xe7lar", "Kod stili", "Yeniden d\xfczenleme", "Belgeler", "Ba\u011f\u0131ml\u0131l\u0131klar" ]
    };
    function workName(work, language) {
      const name = (0, words_name.P)(language);
      const names = Object.hasOwn(work_NAMES, name) ? work_NAMES[name] : work_NAMES.en;
      return names?.[WORKS.indexOf(work)] ?? work;
    }
    const MOST = 9;
    const topics_LEAST = 5;
    const LARGE = 8;
    const OWN = 3;
    const PHRASES = 15;
    const BY_LEAD = [ [ "tests", "test|tests|testing|e2e|spec|specs|bench|benches|benchmark|benchmarks|benchmarking|playground|playgrounds|fuzz|fuzzing" ], [ "ci", "ci|cd|ci/cd|ci-cd|workflow|workflows|github|gha|actions|github actions|release|releases|releasing|publish" ], [ "ci", "renovate|dependabot|metrics" ], [ "build", "build|tool|tools|tooling|toolchain|script|scripts|infra|xtask|repo|workspace|tsconfig|config" ], [ "style", "lint|lints|linter|linting|style|fmt|format|formatting|typo|typos|clippy|eslint|biome|prettier" ], [ "docs", "doc|docs|documentation|readme|changelog|contributing" ], [ "dependencies", "deps|deps-dev|dependency|dependencies" ] ];
    const WORK_OF_LEAD = new Map(BY_LEAD.flatMap(([work, names]) => names.split("|").map(name => [ name, work ])));
    const ANY_WORK = new Set("refactor|refactors|refactoring|cleanup|cleanups|clean-up|clean-ups|chore|chores|internal|misc|minor".split("|"));
    const BY_TEXT = [ [ "tests", /\b(?:flak[ey]|fuzz|(?:tests?|testing|e2e|fixtures?|benchmarks?|coverage|playgrounds?)\b)/i ], [ "ci", /\b(?:CI|GitHub Actions?|workflows?|pipelines?|release (?:scripts?|process|commits?|branch)|renovate|dependabot)\b/ ], [ "style", /\b(?:lint|(?:eslint|biome|prettier|oxlint|clippy|rustfmt|formatting|typos?|spelling|whitespace|comments?)\b)/i ], [ "docs", /\b(?:docs?|documentation|readme|changelogs?|contributing|jsdoc)\b/i ], [ "dependencies", /\b(?:bump|dependenc(?:y|ies)|lock ?files?|submodules?)\b/i ], [ "build", /\b(?:build config|(?:build setup|bundle (?:size|config)|tsconfig|toolchains?|monorepo|workspace|scripts?)\b)/i ], [ "refactoring", /\b(?:refactor|simplif|renam|extract|inline|dedup|(?:clean(?:s|ed|ing)? ?up|clean|mov(?:e|es|ed|ing))\b)/i ], [ "refactoring", /\b(?:reorgani[sz]|split|migrat|rewrit|reus|hoist|abstract|(?:unused|dead code|unif(?:y|ies|ied))\b)/i ] ];
    const BY_OTHER_TEXT = [ [ "tests", /\btest|\u0442\u0435\u0441\u0442|\u30c6\u30b9\u30c8|\u6d4b\u8bd5|\u6e2c\u8a66|\ud14c\uc2a4\ud2b8|\u0627\u062e\u062a\u0628\u0627\u0631|\u05d1\u05d3\u05d9\u05e7|prueba/iu ], [ "style", /tippfehler|coquille|errata|\u043e\u043f\u0435\u0447\u0430\u0442|\u30bf\u30a4\u30d7\u30df\u30b9|\u62fc\u5199|\uc624\ud0c0/iu ], [ "docs", /dokument|\u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442|\u6587\u66f8|\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8|\u6587\u6863|\ubb38\uc11c|\u0645\u0633\u062a\u0646\u062f|\u05ea\u05d9\u05e2\u05d5\u05d3/iu ], [ "dependencies", /abh\xe4ngigkeit|d\xe9pendance|dependenc|depend\xeanc|dipendenz|afhankelijk|zale\u017cno|ba\u011f\u0131ml\u0131l\u0131|\u0437\u0430\u0432\u0438\u0441\u0438\u043c\u043e\u0441\u0442|\u0437\u0430\u043b\u0435\u0436\u043d|\u4f9d\u5b58|\u4f9d\u8d56|\uc758\uc874/iu ], [ "refactoring", /refa[ck]t|umbau|\u0440\u0435\u0444\u0430\u043a\u0442\u043e\u0440|\u30ea\u30d5\u30a1\u30af\u30bf|\u91cd\u6784|\u91cd\u69cb|\ub9ac\ud329/iu ] ];
    const MAYBE_OTHER = /[^ -~]|test|prueba|tippfehler|coquille|errata|dokument|dependenc|dipendenz|afhankelijk|refa[ck]t|umbau/i;
    function topics(lines, words) {
      if (lines.length <= MOST) return lines;
      const leads = leadsOf(lines);
      const found = fewEnough(enough(byWork(lines, leads, words), leads), words);
      const rank = topic => topic.key === "" ? "\uffff" : topic.name.toLowerCase();
      return found.sort((a, b) => rank(a) < rank(b) ? -1 : 1).map(topic => topicLine(topic, leads, words));
    }
    function leadsOf(lines) {
      const leads = new Map;
      for (const {lead} of lines) if (!leads.has(lead)) leads.set(lead, judged(lead.trim().toLowerCase()));
      return leads;
    }
    function judged(name) {
      const work = WORK_OF_LEAD.get(name) ?? null;
      const otherwise = name.startsWith("refactor") || name.startsWith("clean") ? "refactoring" : null;
      return {
        work,
        otherwise,
        isArea: name !== "" && work === null && !ANY_WORK.has(name)
      };
    }
    function byWork(lines, leads, words) {
      const byKey = new Map;
      for (const line of lines) {
        const lead = leads.get(line.lead);
        const work = lead?.work ?? workOf(line.text) ?? lead?.otherwise ?? null;
        const same = byKey.get(work);
        if (same === void 0) byKey.set(work, [ line ]); else same.push(line);
      }
      const named = WORKS.map(work => ({
        key: work,
        name: workName(work, words.language),
        lines: byKey.get(work) ?? []
      }));
      const rest = {
        key: "",
        name: words.remaining,
        lines: byKey.get(null) ?? []
      };
      return [ ...named, rest ].filter(topic => topic.lines.length > 0);
    }
    function workOf(text) {
      return workIn(text, BY_TEXT) ?? (MAYBE_OTHER.test(text) ? workIn(text, BY_OTHER_TEXT) : null);
    }
    function workIn(text, patterns) {
      for (const [work, pattern] of patterns) if (pattern.test(text)) return work;
      return null;
    }
    function enough(given, leads) {
      let all = given;
      while (all.length < MOST) {
        const few = all.length < topics_LEAST;
        const bySize = [ ...all ].sort((a, b) => b.lines.length - a.lines.length);
        const next = firstParted(few ? bySize : bySize.filter(({lines}) => lines.length > LARGE), few ? 2 : OWN, leads);
        if (next === null) return all;
        const {from, rest, area} = next;
        const known = all.find(({key}) => key === area.key);
        const grown = {
          ...area,
          lines: [ ...known?.lines ?? [], ...area.lines ]
        };
        all = [ ...all.filter(topic => topic !== from && topic !== known), rest, grown ];
      }
      return all;
    }
    function firstParted(topics, least, leads) {
      for (const topic of topics) {
        const parted = part(topic, least, leads);
        if (parted !== null) return parted;
      }
      return null;
    }
    function part(topic, least, leads) {
      const areas = new Map;
      for (const line of topic.lines) {
        const area = areas.get(line.lead);
        if (area !== void 0) area.push(line); else if (leads.get(line.lead)?.isArea === true) areas.set(line.lead, [ line ]);
      }
      const [largest] = [ ...areas ].sort(([, a], [, b]) => b.length - a.length);
      if (largest === void 0) return null;
      const [lead, lines] = largest;
      if (lines.length < least || lines.length === topic.lines.length) return null;
      const rest = {
        ...topic,
        lines: topic.lines.filter(line => line.lead !== lead)
      };
      return {
        from: topic,
        rest,
        area: {
          key: `area:${lead}`,
          name: lead,
          lines
        }
      };
    }
    function fewEnough(all, words) {
      if (all.length <= MOST) return [ ...all ];
      const named = all.filter(({key}) => key !== "").sort((a, b) => b.lines.length - a.lines.length);
      const kept = named.slice(0, MOST - 1);
      const rest = all.filter(topic => !kept.includes(topic)).flatMap(topic => topic.lines);
      return [ ...kept, {
        key: "",
        name: words.remaining,
        lines: rest
      } ];
    }
    function topicLine({key, name, lines}, leads, words) {
      const [first, ...others] = [ ...lines ].sort((a, b) => b.importance - a.importance);
      if (first === void 0) throw new Error("a topic without lines");
      const ranked = [ first, ...others ];
      const phrases = ranked.slice(0, PHRASES).map((line, at) => phraseOf(line, name, at, leads, words.language));
      const rest = ranked.slice(PHRASES);
      return {
        ...first,
        key: `topic:${key}`,
        lead: name,
        text: words.topic(phrases.map(({text}) => text), topics_sum(rest)),
        topic: {
          phrases,
          more: topics_sum(rest),
          untold: allRefs(rest)
        },
        refs: allRefs(ranked),
        authors: [],
        count: topics_sum(ranked),
        grave: ranked.some(line => line.grave)
      };
    }
    function phraseOf({lead, text, refs}, topic, at, leads, language) {
      const area = lead === topic || leads.get(lead)?.isArea !== true ? "" : `${lead}: `;
      const isEnglish = /^en\b/i.test(language);
      const small = isEnglish && (at > 0 || area !== "") ? text.replace(/^[A-Z](?=[a-z]+\b)/, letter => letter.toLowerCase()) : text;
      return {
        text: `${area}${small}`,
        refs
      };
    }
    function allRefs(lines) {
      return (0, people.k0)([], lines.flatMap(({refs}) => refs), ref => ref.label);
    }
    function topics_sum(lines) {
      return lines.reduce((all, {count}) => all + count, 0);
    }
    const BIG = 25;
    const SMALL = 8;
    const DOCUMENTATION_LINES = 10;
    const ORDER = [ "security", "deprecated", "new", "improved", "performance", "fixed", "experimental", "documentation", "internal", "dependencies" ];
    const REPEATED = {
      documentation: [ "doc", "docs", "documentation" ],
      security: [ "security" ],
      performance: [ "perf", "performance" ],
      experimental: [ "experimental" ]
    };
    const FULL_STOP = /[\u3002\uff01\uff1f]$/;
    const BEHIND = [ "documentation", "internal", "dependencies" ];
    const OUTSIDE = [ "business" ];
    const HIDDEN = [ "internal", "dependencies" ];
    function visibleLines(entries) {
      return entries.filter(entry => entry.breaking || entry.security || !BEHIND.includes(entry.category)).length;
    }
    function sizeOf(entries) {
      const visible = visibleLines(entries);
      return visible >= BIG ? "big" : visible >= SMALL ? "medium" : "small";
    }
    function isShownTo(audience, entry) {
      return !OUTSIDE.includes(audience) || entry.breaking || entry.wording === "person" || !HIDDEN.includes(sectionOf(entry));
    }
    function arrange(input) {
      const words = (0, rendering_language.WG)(input.language);
      const outside = OUTSIDE.includes(input.audience);
      const entries = input.outline.entries;
      const names = leadNames(entries);
      const lineOf = entry => toLine(entry, names, input);
      const highlights = input.composition.highlights.length > 0 && sizeOf(entries) === "big" ? highlightLines(input, lineOf) : [];
      const told = new Set(highlights.flatMap(({line, said}) => said ? [ line.key ] : []));
      const place = placesOf(input.sections);
      const isFirst = entry => entry.breaking && !place.has(entry.id);
      const rest = entries.filter(entry => !isFirst(entry) && !told.has(entry.id));
      const hidden = outside ? rest.filter(entry => !isShownTo(input.audience, entry)) : [];
      const shown = outside ? rest.filter(entry => isShownTo(input.audience, entry)) : rest;
      const rows = (0, dependencies.aN)(input.dependencies, outside);
      const breaking = ordered(entries.filter(isFirst).map(lineOf));
      return {
        words,
        mentions: input.mentions,
        warning: input.incomplete,
        overview: overviewOf(input, readOnce(input, place, names), names, words),
        breaking,
        highlights: highlights.map(({line}) => line),
        sections: foldSections(sectionsOf(input, shown, place, rows, lineOf), linesOf(breaking) + highlights.length, changesOf(input)),
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
    function sectionsOf(input, shown, place, rows, lineOf) {
      const words = (0, rendering_language.WG)(input.language);
      const own = input.sections.flatMap((one, at) => {
        const taken = shown.filter(entry => place.get(entry.id) === at);
        return ownSection(one, taken, lineOf, words).map(made => ({
          made,
          breaks: taken.some(({breaking}) => breaking)
        }));
      });
      const kinds = new Map;
      for (const entry of shown) {
        if (place.has(entry.id)) continue;
        const kind = kindOf(entry);
        const list = kinds.get(kind);
        if (list === void 0) kinds.set(kind, [ entry ]); else list.push(entry);
      }
      const others = ORDER.flatMap(kind => {
        const lines = (kinds.get(kind) ?? []).map(lineOf);
        return section(kind, lines, extraOf(kind, rows, input, words), input.language);
      });
      return inOrder(own, others);
    }
    function placesOf(sections) {
      return new Map(sections.flatMap(({entries}, at) => entries.map(id => [ id, at ])).reverse());
    }
    function inOrder(own, others) {
      if (own.length === 0) return others;
      const first = others.filter(({category}) => category === "security");
      const sections = own.map(({made}) => made);
      const plain = own.findIndex(({breaks}) => !breaks);
      const top = plain < 0 ? own.length : plain;
      return [ ...sections.slice(0, top), ...first, ...sections.slice(top), ...others.filter(one => !first.includes(one)) ];
    }
    function ownSection({title, collapsed}, entries, lineOf, words) {
      if (entries.length === 0) return [];
      const bumps = entries.every(({category}) => category === "dependencies");
      const lines = alike(entries.map(lineOf), bumps).map(line => sameName(line.lead, title) ? {
        ...line,
        lead: ""
      } : line);
      const shown = (0, rendering_escape.h0)(title) === "" ? words.other : title;
      const mustBeRead = entries.some(({breaking, security}) => breaking || security);
      return [ {
        key: `own:${title}`,
        category: null,
        title: shown,
        lines: ordered(lines),
        folded: collapsed && !mustBeRead
      } ];
    }
    function changesOf({outline, dependencies}) {
      return changesIn([ ...outline.entries, ...dependencies ]);
    }
    function changesIn(tellers) {
      const ids = new Set;
      for (const {changes} of tellers) for (const id of changes) ids.add(id);
      return ids.size;
    }
    function linesOf(lines) {
      return lines.reduce((count, line) => count + ((0, advice.O3)(line) === "" ? 1 : 2), 0);
    }
    function sectionOf(entry) {
      return entry.security ? "security" : entry.category;
    }
    function kindOf(entry) {
      return isExperimental(entry) ? "experimental" : sectionOf(entry);
    }
    function extraOf(kind, rows, input, words) {
      if (kind === "security") return rows.security.map(row => (0, dependencies.xQ)(row, input, words));
      return kind === "internal" ? (0, dependencies.eM)(rows.development, input, words) : [];
    }
    function section(kind, lines, extra, language) {
      const words = (0, rendering_language.WG)(language);
      const repeated = REPEATED[kind];
      const plain = repeated === void 0 ? lines : lines.map(line => repeated.includes(line.lead.toLowerCase()) ? {
        ...line,
        lead: ""
      } : line);
      const all = ordered(alike(plain, kind === "dependencies"));
      if (all.length + extra.length === 0) return [];
      if (kind === "experimental") return [ {
        key: kind,
        category: null,
        title: words.experimental,
        lines: all,
        folded: false
      } ];
      const category = kind;
      const folded = category === "internal" || category === "dependencies" || category === "documentation" && all.length > DOCUMENTATION_LINES;
      const short = category === "internal" ? topics(all, {
        ...words,
        language
      }) : all;
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
        upgrade: entry.breaking || entry.category === "deprecated" ? textFor(entry.upgrade, input.audience) : "",
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
    function readOnce({outline, audience}, place, names) {
      const read = new Set;
      return outline.entries.filter(entry => {
        if (entry.breaking) return true;
        const reading = readingOf(names.get(entry.lead) ?? entry.lead, textFor(entry.texts, audience));
        const line = `${place.get(entry.id) ?? sectionOf(entry)}\n${reading}`;
        if (read.has(line)) return false;
        read.add(line);
        return true;
      });
    }
    function overviewOf(input, entries, names, words) {
      const bumps = input.dependencies.some(row => !row.security);
      if (isEmpty(input)) {
        const count = input.asides.length;
        return count === 0 ? words.noChanges(input.range.from) : words.nothingToTell(input.range.from, count);
      }
      if (entries.length === 0) return summaryOf([], bumps, words);
      const counts = countsOf(entries, input.outline.entries);
      const byRule = text => input.composition.wording === "rules" ? framed(text, counts.breaking, words) : null;
      return input.composition.overview.map(({text}) => text === "{summary}" ? summaryOf(entries, bumps, words, names) : byRule(text) ?? fillCounts(text.trim(), counts, words)).filter(sentence => sentence !== "").reduce((told, sentence) => told === "" || FULL_STOP.test(told) ? told + sentence : `${told} ${sentence}`, "");
    }
    function countsOf(entries, all) {
      let [fixes, features, breaking] = [ 0, 0, 0 ];
      for (const entry of entries) {
        const section = sectionOf(entry);
        if (entry.breaking) breaking += 1; else if (section === "fixed") fixes += 1; else if (section === "new") features += 1;
      }
      return {
        get changes() {
          return changesIn(all);
        },
        fixes,
        features,
        breaking
      };
    }
    function leftOutOf(input, hidden, hiddenRows, words) {
      const counts = new Map;
      for (const aside of input.asides) counts.set(aside.rule, (counts.get(aside.rule) ?? 0) + 1);
      const rules = [ ...counts ].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([rule, count]) => words.leftOut(rule, count));
      const rows = hiddenRows.length === 0 ? [] : [ words.dependenciesHidden(hiddenRows.length) ];
      const elsewhere = input.ofNoPackage === 0 ? [] : [ words.leftOut("no-package", input.ofNoPackage) ];
      return [ ...hidden.length === 0 ? [] : [ words.internalHidden(hidden.length) ], ...rows, ...rules, ...elsewhere ];
    }
  }),
  21760: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      E1: () => templatedLines,
      Yw: () => checkTemplates,
      uz: () => hasHighlights
    });
    var mustache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40562);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
    var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1857);
    var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57923);
    const BLOCKS = {
      notes: "everything, in the usual order",
      warning: "the warning of notes that are not complete",
      overview: "the sentences at the top",
      breaking: "breaking changes, with their heading",
      highlights: "the highlights of a big release, with their heading",
      sections: "all other sections, with their headings",
      dependencies: "the table of dependencies behind its fold",
      contributors: "who contributed",
      compare: "the link to the full changelog",
      leftOut: "what is only counted, and what was shortened"
    };
    const FACTS = {
      tag: "the tag of the release, as far as it is known",
      version: "the tag without what stands before its first digit",
      previousTag: "where the range starts",
      date: "the day of the last commit, in the notes' language",
      package: "the package, where there are several",
      repository: "`owner/name`",
      audience: "whose notes they are",
      language: "the language as a BCP 47 tag"
    };
    const SECTION = {
      sectionList: "the same sections one by one: `{{#sectionList}}\u2026{{/sectionList}}`, with the names below inside",
      title: "title of the section",
      count: "its lines",
      lines: "the lines without a heading"
    };
    const TEMPLATE_NAMES = {
      ...BLOCKS,
      ...SECTION,
      ...FACTS
    };
    const [OPEN, CLOSE] = [ "\ue000", "\ue001" ];
    const SIGN = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g");
    function checkTemplates({header, footer, template}) {
      for (const [key, text] of Object.entries({
        header,
        footer,
        template
      })) checkTemplate(key, text);
    }
    function checkTemplate(key, text) {
      const named = namesIn(tokensOf(key, text));
      const unknown = named.find(({name}) => !Object.hasOwn(TEMPLATE_NAMES, name));
      if (unknown !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("bad-config", `The ${key} names {{${unknown.name}}}, which there is not.`, `Names there: ${Object.keys(TEMPLATE_NAMES).join(", ")}.`);
      const outside = named.find(({name, inSection}) => !inSection && Object.hasOwn(SECTION, name) && name !== "sectionList");
      if (outside !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("bad-config", `The ${key} names {{${outside.name}}} outside of a section, where it is empty.`, `Write it inside: {{#sectionList}}{{${outside.name}}}{{/sectionList}}.`);
    }
    function tokensOf(key, text) {
      try {
        return mustache__WEBPACK_IMPORTED_MODULE_0__.A.parse(text);
      } catch (thrown) {
        const why = thrown instanceof Error ? thrown.message : String(thrown);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("bad-config", `The ${key} is no valid mustache template: ${why}`, "Close each {{#name}} with {{/name}}.", thrown);
      }
    }
    function namesIn(tokens, inSection = false) {
      if (!Array.isArray(tokens)) return [];
      return tokens.flatMap(token => {
        if (!Array.isArray(token)) return [];
        const [kind, value, , , inside] = token;
        if (kind === "text" || kind === "!" || kind === "=") return [];
        const name = kind === ">" ? `> ${String(value)}` : String(value);
        return [ {
          name,
          inSection
        }, ...namesIn(inside, inSection || kind === "#" && name === "sectionList") ];
      });
    }
    function templatedLines(document, page) {
      const signs = [];
      const names = [];
      const sign = (name, lines) => {
        if (lines.length === 0) return "";
        names.push(name);
        return `${OPEN}${signs.push(lines) - 1}${CLOSE}`;
      };
      const text = [ page.header, withWarnings(page.template, document), page.footer ].filter(part => part !== "").join("\n\n");
      const rendered = mustache__WEBPACK_IMPORTED_MODULE_0__.A.render(cleaned(text), viewOf(document, page, sign), void 0, {
        escape: String
      });
      const lines = rendered.split("\n").flatMap(line => filledLine(line, signs, names));
      return withoutDoubledBlanks(lines);
    }
    function withWarnings(template, {warning, breaking, shortened}) {
      const text = template === "" ? "{{notes}}" : template;
      const names = new Set(namesIn(mustache__WEBPACK_IMPORTED_MODULE_0__.A.parse(text)).map(({name}) => name));
      if (names.has("notes")) return text;
      const tells = [ "sections", "sectionList", "highlights" ].some(name => names.has(name));
      const above = [ ...warning !== null && !names.has("warning") ? [ "{{warning}}" ] : [], ...tells && breaking.length > 0 && !names.has("breaking") ? [ "{{breaking}}" ] : [] ];
      const below = shortened.length > 0 && !names.has("leftOut") ? [ "{{leftOut}}" ] : [];
      return [ ...above, text, ...below ].join("\n\n");
    }
    function hasHighlights(template) {
      return template === "" || namesIn(mustache__WEBPACK_IMPORTED_MODULE_0__.A.parse(template)).some(({name}) => name === "notes" || name === "highlights");
    }
    function cleaned(text) {
      return text.replaceAll("\r", "").replace(/[\uE000\uE001]/g, "").replace(/<!--(?=\s*tidings:)/gi, "\x3c!-- ");
    }
    function viewOf(document, page, sign) {
      const value = (name, text) => text === "" ? "" : sign(name, [ {
        key: `fact:${name}`,
        section: "template",
        frame: false,
        text: (0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.mG)(text)
      } ]);
      const facts = Object.entries(page.facts).map(([name, text]) => [ name, value(name, text) ]);
      const blocks = Object.entries(blocksOf(document)).map(([name, lines]) => [ name, sign(name, lines) ]);
      const list = document.sections.filter(({category}) => category !== "dependencies").map(section => ({
        title: value(`title:${section.key}`, section.title),
        count: section.lines.reduce((sum, {count}) => sum + count, 0),
        lines: sign(`lines:${section.key}`, (0, _lines_js__WEBPACK_IMPORTED_MODULE_2__.E)({
          ...nothingOf(document),
          sections: [ {
            ...section,
            folded: false
          } ]
        }).slice(2))
      }));
      return {
        ...Object.fromEntries([ ...facts, ...blocks ]),
        sectionList: list
      };
    }
    function blocksOf(document) {
      const {warning, overview, breaking, highlights, sections, dependencies, contributors, comparison, leftOut, shortened} = document;
      const only = part => (0, _lines_js__WEBPACK_IMPORTED_MODULE_2__.E)({
        ...nothingOf(document),
        ...part
      });
      const bumps = sections.filter(({category}) => category === "dependencies");
      return {
        notes: (0, _lines_js__WEBPACK_IMPORTED_MODULE_2__.E)(document),
        warning: only({
          warning
        }),
        overview: only({
          overview
        }),
        breaking: only({
          breaking
        }),
        highlights: only({
          highlights
        }),
        sections: only({
          sections: sections.filter(section => !bumps.includes(section))
        }),
        dependencies: only({
          dependencies,
          sections: bumps
        }),
        contributors: only({
          contributors
        }),
        compare: only({
          comparison
        }),
        leftOut: only({
          leftOut,
          shortened
        })
      };
    }
    function nothingOf(document) {
      const none = {
        warning: null,
        overview: "",
        breaking: [],
        highlights: [],
        sections: [],
        dependencies: []
      };
      return {
        ...document,
        ...none,
        contributors: [],
        comparison: null,
        leftOut: [],
        shortened: []
      };
    }
    function filledLine(line, signs, names) {
      const found = [ ...line.matchAll(SIGN) ].map(([, at]) => Number(at));
      const [first] = found;
      const text = line.trimEnd();
      if (first === void 0) return [ {
        key: text === "" ? "" : `template:${text}`,
        section: text === "" ? "" : "template",
        frame: true,
        text
      } ];
      if (found.length === 1 && text.replace(SIGN, "").trim() === "") {
        const own = signs[first] ?? [];
        return isBlock(names[first] ?? "") ? [ BLANK, ...own, BLANK ] : own;
      }
      const key = `template:${line.replace(SIGN, (_, at) => `{{${names[Number(at)] ?? ""}}}`)}`;
      const filled = line.replace(SIGN, (_, at) => (signs[Number(at)] ?? []).map(one => one.text).join("\n"));
      return filled.split("\n").map((part, at) => ({
        key: at === 0 ? key : `${key}:${at}`,
        section: "template",
        frame: false,
        text: part.trimEnd()
      }));
    }
    const BLANK = {
      key: "",
      section: "",
      frame: true,
      text: ""
    };
    function isBlock(name) {
      return Object.hasOwn(BLOCKS, name) || name.startsWith("lines:");
    }
    function withoutDoubledBlanks(lines) {
      const kept = lines.filter(({text}, at) => text !== "" || at > 0 && lines[at - 1]?.text !== "");
      return kept.at(-1)?.text === "" ? kept.slice(0, -1) : kept;
    }
  }),
  42219: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      P: () => wordsName
    });
    const TRADITIONAL = new Set([ "hant", "tw", "hk", "mo" ]);
    function wordsName(language) {
      const [main = "en", ...parts] = language.toLowerCase().split("-");
      return main === "zh" && !parts.includes("hans") && parts.some(part => TRADITIONAL.has(part)) ? "zh-hant" : main;
    }
  })
};
