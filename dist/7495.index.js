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
    const ASKS = /(?:[;:.,(–—-]|\b(?:please|must|should|to)) +(?:please )?(?:now )?(?=([a-z]+)\b)/gi;
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
      return row.from === null ? words.added(row.to) : `${row.from} → ${row.to}`;
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
      comma: "، ",
      sections: {
        new: "جديد",
        improved: "تحسينات",
        fixed: "إصلاحات",
        performance: "الأداء",
        security: "الأمان",
        deprecated: "مهجور ومحذوف",
        documentation: "التوثيق",
        internal: "داخلي",
        dependencies: "الاعتماديات"
      },
      breaking: "تغييرات غير متوافقة",
      highlights: "أبرز ما فيه",
      experimental: "تجريبي",
      whatToDo: "ما يجب فعله",
      noAdvice: {
        all: "لا تذكر هذه التغييرات ما يجب فعله؛ التفاصيل في الروابط.",
        some: "سطور بلا نصيحة: لا يعطي التغيير نصيحة؛ التفاصيل في الرابط."
      },
      noChanges: {
        ever: "لا توجد تغييرات.",
        since: "لا توجد تغييرات منذ {from}."
      },
      nothingToTell: {
        ever: "لا شيء يُذكر",
        since: "لا شيء يُذكر منذ {from}"
      },
      changesLeftOut: "أُغفل تغيير واحد|أُغفل تغييران|أُغفلت # تغييرات|أُغفل # تغييرًا|أُغفل # تغيير",
      by: "بواسطة",
      others: "شخص آخر|شخصان آخران|# آخرين|# آخرين|# آخرين",
      more: "# أخرى",
      backport: {
        sure: "{own}، منقول عن {origin}",
        from: "{own}، من {origin}"
      },
      table: {
        name: "الحزمة",
        change: "التغيير",
        references: "تغيّرت في"
      },
      added: "إلى {version}",
      updated: "حُدّثت",
      dependency: {
        update: "تحديث",
        from: " من {from}",
        to: " إلى {to}",
        development: " (للتطوير فقط)"
      },
      developmentDependencies: "اعتماديات التطوير",
      developmentUpdated: "حُدّث: {names}",
      moreTopics: "و # أخرى",
      remaining: "أخرى",
      other: "أخرى",
      contributors: "المساهمون",
      firstBy: "أول مساهمة: {names}",
      fullChangelog: "كل التغييرات",
      notListed: "غير مذكور: {parts}.",
      changes: "تغيير واحد|تغييران|# تغييرات|# تغييرًا|# تغيير",
      reasons: {
        revert: "ألغاه revert|ألغاهما revert|ألغاها revert",
        merge: "دمج",
        "no-content": "بلا محتوى",
        release: "إيداع إصدار|إيداعا إصدار|إيداعات إصدار",
        label: "استُبعد بالوسم|استُبعدا بالوسم|استُبعدت بالوسم",
        author: "استُبعد بالمؤلف|استُبعدا بالمؤلف|استُبعدت بالمؤلف",
        type: "استُبعد بالنوع|استُبعدا بالنوع|استُبعدت بالنوع",
        path: "استُبعد بالمسار|استُبعدا بالمسار|استُبعدت بالمسار",
        area: "استُبعد بالمجال|استُبعدا بالمجال|استُبعدت بالمجال",
        "own-word": "برغبة المؤلفين",
        shipped: "موجود في الإصدار السابق|موجودان في الإصدار السابق|موجودة في الإصدار السابق",
        "no-package": "لا يخص أي حزمة|لا يخصان أي حزمة|لا تخص أي حزمة",
        duplicate: "نسخة من تغيير مذكور|نسختان من تغييرين مذكورين|نسخ من تغييرات مذكورة"
      },
      internalHidden: "تغيير داخلي واحد|تغييران داخليان|# تغييرات داخلية|# تغييرًا داخليًا|# تغيير داخلي",
      dependenciesHidden: "اعتمادية محدّثة واحدة|اعتماديتان محدّثتان|# اعتماديات محدّثة|# اعتمادية محدّثة|# اعتمادية محدّثة",
      lines: "سطر واحد أقل أهمية|سطران أقل أهمية|# سطور أقل أهمية|# سطرًا أقل أهمية|# سطر أقل أهمية",
      shortened: {
        counted: "مختصر، بالعدد فقط: {what}.",
        authors: "مختصر: الأسماء أسفل السطور فقط.",
        left: "مختصر، أُغفل: {what}.",
        bare: "مختصر على التغييرات غير المتوافقة والأمان، أُغفل: {what}.",
        cut: "مختصر: قُطعت النهاية."
      },
      kinds: {
        new: "ميزة جديدة|ميزتان جديدتان|# ميزات جديدة|# ميزة جديدة|# ميزة جديدة",
        improved: "تحسين واحد|تحسينان|# تحسينات|# تحسينًا|# تحسين",
        fixed: "إصلاح واحد|إصلاحان|# إصلاحات|# إصلاحًا|# إصلاح",
        performance: "تحسين أداء واحد|تحسينا أداء|# تحسينات أداء|# تحسين أداء|# تحسين أداء",
        deprecated: "ميزة مهجورة أو محذوفة|ميزتان مهجورتان أو محذوفتان|# ميزات مهجورة أو محذوفة|# ميزة مهجورة أو محذوفة|# ميزة مهجورة أو محذوفة"
      },
      quiet: {
        documentation: "توثيق",
        dependencies: "اعتماديات محدّثة",
        internal: "تغييرات داخلية"
      },
      summary: {
        only: "فقط {what}",
        also: "وأيضًا {what}",
        inAreas: " في {areas}",
        mostIn: "، معظمها في {areas}",
        otherwise: "؛ وفيما عدا ذلك {what}"
      },
      frames: {
        first: "الإصدار الأول.",
        firstOf: "الإصدار الأول من {project}.",
        breaking: "تغيير واحد غير متوافق|تغييران غير متوافقين|# تغييرات غير متوافقة|# تغييرًا غير متوافق|# تغيير غير متوافق",
        upgrade: "تغيير قد يؤثر في الترقية|تغييرات قد تؤثر في الترقية",
        among: "، منها",
        more: "؛ وغيرها"
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
        dependencies: "Abhängigkeiten"
      },
      breaking: "Inkompatible Änderungen",
      highlights: "Das Wichtigste",
      experimental: "Experimentell",
      whatToDo: "Was zu tun ist",
      noAdvice: {
        all: "Diese Änderungen sagen nicht, was zu tun ist; Näheres steht hinter den Links.",
        some: "Zeilen ohne Rat: Die Änderung selbst gibt keinen; Näheres steht hinter dem Link."
      },
      noChanges: {
        ever: "Keine Änderungen.",
        since: "Keine Änderungen seit {from}."
      },
      nothingToTell: {
        ever: "Nichts zu berichten",
        since: "Nichts zu berichten seit {from}"
      },
      changesLeftOut: "# Änderung weggelassen|# Änderungen weggelassen",
      by: "von",
      others: "# weiteren Person|# weiteren",
      more: "# weitere|# weitere",
      backport: {
        sure: "{own}, Rückportierung von {origin}",
        from: "{own}, aus {origin}"
      },
      table: {
        name: "Paket",
        change: "Änderung",
        references: "Geändert in"
      },
      added: "auf {version}",
      updated: "aktualisiert",
      dependency: {
        update: "Aktualisiert",
        from: " von {from}",
        to: " auf {to}",
        development: " (nur in der Entwicklung verwendet)"
      },
      developmentDependencies: "Abhängigkeiten der Entwicklung",
      developmentUpdated: "Aktualisiert: {names}",
      moreTopics: "und # weitere|und # weitere",
      remaining: "Übriges",
      other: "Sonstiges",
      contributors: "Mitwirkende",
      firstBy: "erste Beiträge von {names}",
      fullChangelog: "Alle Änderungen",
      notListed: "Nicht aufgeführt: {parts}.",
      changes: "# Änderung|# Änderungen",
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
        "no-package": "gehört zu keinem Paket|gehören zu keinem Paket",
        duplicate: "Kopie einer genannten Änderung|Kopien genannter Änderungen"
      },
      internalHidden: "# interne Änderung|# interne Änderungen",
      dependenciesHidden: "# aktualisierte Abhängigkeit|# aktualisierte Abhängigkeiten",
      lines: "# weniger wichtige Zeile|# weniger wichtige Zeilen",
      shortened: {
        counted: "Gekürzt, nur gezählt: {what}.",
        authors: "Gekürzt: Namen stehen nur unter den Zeilen.",
        left: "Gekürzt, weggelassen: {what}.",
        bare: "Gekürzt auf inkompatible Änderungen und Sicherheit, weggelassen: {what}.",
        cut: "Gekürzt: Das Ende fehlt."
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
        dependencies: "aktualisierte Abhängigkeiten",
        internal: "interne Änderungen"
      },
      summary: {
        only: "Nur {what}",
        also: "Außerdem {what}",
        inAreas: " in {areas}",
        mostIn: ", meist in {areas}",
        otherwise: "; sonst {what}"
      },
      frames: {
        first: "Die erste Version.",
        firstOf: "Die erste Version von {project}.",
        breaking: "# inkompatible Änderung|# inkompatible Änderungen",
        upgrade: "Eine Änderung, die ein Upgrade betreffen kann|Änderungen, die ein Upgrade betreffen können",
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
        documentation: "Documentación",
        internal: "Interno",
        dependencies: "Dependencias"
      },
      breaking: "Cambios incompatibles",
      highlights: "Lo más destacado",
      experimental: "Experimental",
      whatToDo: "Qué hacer",
      noAdvice: {
        all: "Estos cambios no dicen qué hacer; los enlaces dan los detalles.",
        some: "Líneas sin consejo: su cambio no da ninguno; el enlace da los detalles."
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
      others: "# persona más|# personas más",
      more: "# más|# más",
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
        update: "Actualización",
        from: " de {from}",
        to: " a {to}",
        development: " (solo en desarrollo)"
      },
      developmentDependencies: "dependencias de desarrollo",
      developmentUpdated: "Actualizado: {names}",
      moreTopics: "y # más|y # más",
      remaining: "otros",
      other: "Otros",
      contributors: "Colaboradores",
      firstBy: "primeras contribuciones de {names}",
      fullChangelog: "Todos los cambios",
      notListed: "No figuran: {parts}.",
      changes: "# cambio|# cambios",
      reasons: {
        revert: "anulado por un revert|anulados por un revert",
        merge: "fusión|fusiones",
        "no-content": "sin contenido",
        release: "commit de versión|commits de versión",
        label: "excluido por etiqueta|excluidos por etiqueta",
        author: "excluido por autor|excluidos por autor",
        type: "excluido por tipo|excluidos por tipo",
        path: "excluido por ruta|excluidos por ruta",
        area: "excluido por área|excluidos por área",
        "own-word": "por deseo de sus autores",
        shipped: "ya en la versión anterior",
        "no-package": "de ningún paquete",
        duplicate: "copia de un cambio contado|copias de cambios contados"
      },
      internalHidden: "# cambio interno|# cambios internos",
      dependenciesHidden: "# dependencia actualizada|# dependencias actualizadas",
      lines: "# línea menos importante|# líneas menos importantes",
      shortened: {
        counted: "Abreviado, solo contado: {what}.",
        authors: "Abreviado: los nombres figuran solo debajo de las líneas.",
        left: "Abreviado, omitido: {what}.",
        bare: "Abreviado a cambios incompatibles y seguridad, omitido: {what}.",
        cut: "Abreviado: el final está cortado."
      },
      kinds: {
        new: "# novedad|# novedades",
        improved: "# mejora|# mejoras",
        fixed: "# corrección|# correcciones",
        performance: "# mejora de rendimiento|# mejoras de rendimiento",
        deprecated: "# función obsoleta o eliminada|# funciones obsoletas o eliminadas"
      },
      quiet: {
        documentation: "documentación",
        dependencies: "dependencias actualizadas",
        internal: "cambios internos"
      },
      summary: {
        only: "Solo {what}",
        also: "También {what}",
        inAreas: " en {areas}",
        mostIn: ", sobre todo en {areas}",
        otherwise: "; por lo demás, {what}"
      },
      frames: {
        first: "La primera versión.",
        firstOf: "La primera versión de {project}.",
        breaking: "# cambio incompatible|# cambios incompatibles",
        upgrade: "Un cambio que puede afectar a una actualización|Cambios que pueden afectar a una actualización",
        among: ", entre ellos",
        more: "; y más"
      }
    };
    const fr = {
      language: "fr",
      plurals: [ "one", "other" ],
      stop: ".",
      colon: " : ",
      sections: {
        new: "Nouveautés",
        improved: "Améliorations",
        fixed: "Corrections",
        performance: "Performances",
        security: "Sécurité",
        deprecated: "Obsolète et supprimé",
        documentation: "Documentation",
        internal: "Interne",
        dependencies: "Dépendances"
      },
      breaking: "Changements incompatibles",
      highlights: "À retenir",
      experimental: "Expérimental",
      whatToDo: "Que faire",
      noAdvice: {
        all: "Ces changements ne disent pas quoi faire ; les liens donnent les détails.",
        some: "Lignes sans conseil : leur changement n’en donne pas ; le lien donne les détails."
      },
      noChanges: {
        ever: "Aucun changement.",
        since: "Aucun changement depuis {from}."
      },
      nothingToTell: {
        ever: "Rien à signaler",
        since: "Rien à signaler depuis {from}"
      },
      changesLeftOut: "# changement omis|# changements omis",
      by: "par",
      others: "# autre personne|# autres personnes",
      more: "# autre|# autres",
      backport: {
        sure: "{own}, rétroportage de {origin}",
        from: "{own}, d’après {origin}"
      },
      table: {
        name: "Paquet",
        change: "Changement",
        references: "Modifié dans"
      },
      added: "vers {version}",
      updated: "mis à jour",
      dependency: {
        update: "Mise à jour",
        from: " de {from}",
        to: " vers {to}",
        development: " (développement uniquement)"
      },
      developmentDependencies: "dépendances de développement",
      developmentUpdated: "Mises à jour : {names}",
      moreTopics: "et # autre|et # autres",
      remaining: "autres",
      other: "Divers",
      contributors: "Contributions",
      firstBy: "premières contributions de {names}",
      fullChangelog: "Tous les changements",
      notListed: "Non listé : {parts}.",
      changes: "# changement|# changements",
      reasons: {
        revert: "annulé par un revert|annulés par un revert",
        merge: "fusion|fusions",
        "no-content": "sans contenu",
        release: "commit de version|commits de version",
        label: "exclu par label|exclus par label",
        author: "exclu par auteur|exclus par auteur",
        type: "exclu par type|exclus par type",
        path: "exclu par chemin|exclus par chemin",
        area: "exclu par domaine|exclus par domaine",
        "own-word": "à la demande des auteurs",
        shipped: "déjà dans la version précédente",
        "no-package": "n’appartient à aucun paquet|n’appartiennent à aucun paquet",
        duplicate: "copie d’un changement cité|copies de changements cités"
      },
      internalHidden: "# changement interne|# changements internes",
      dependenciesHidden: "# dépendance mise à jour|# dépendances mises à jour",
      lines: "# ligne moins importante|# lignes moins importantes",
      shortened: {
        counted: "Raccourci, seulement compté : {what}.",
        authors: "Raccourci : les noms ne figurent que sous les lignes.",
        left: "Raccourci, omis : {what}.",
        bare: "Raccourci aux changements incompatibles et à la sécurité, omis : {what}.",
        cut: "Raccourci : la fin est coupée."
      },
      kinds: {
        new: "# nouveauté|# nouveautés",
        improved: "# amélioration|# améliorations",
        fixed: "# correction|# corrections",
        performance: "# gain de performance|# gains de performance",
        deprecated: "# fonction obsolète ou supprimée|# fonctions obsolètes ou supprimées"
      },
      quiet: {
        documentation: "documentation",
        dependencies: "dépendances mises à jour",
        internal: "changements internes"
      },
      summary: {
        only: "Uniquement : {what}",
        also: "Également : {what}",
        inAreas: " dans {areas}",
        mostIn: ", surtout dans {areas}",
        otherwise: "; sinon : {what}"
      },
      frames: {
        first: "La première version.",
        firstOf: "La première version de {project}.",
        breaking: "# changement incompatible|# changements incompatibles",
        upgrade: "Un changement pouvant affecter une mise à niveau|Des changements pouvant affecter une mise à niveau",
        among: ", dont",
        more: "; et d’autres"
      }
    };
    const he = {
      language: "he",
      plurals: [ "one", "two", "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "חדש",
        improved: "שיפורים",
        fixed: "תיקונים",
        performance: "ביצועים",
        security: "אבטחה",
        deprecated: "הוצא משימוש והוסר",
        documentation: "תיעוד",
        internal: "פנימי",
        dependencies: "תלויות"
      },
      breaking: "שינויים שוברי תאימות",
      highlights: "עיקרי הדברים",
      experimental: "ניסיוני",
      whatToDo: "מה לעשות",
      noAdvice: {
        all: "השינויים האלה לא אומרים מה לעשות; הפרטים בקישורים.",
        some: "שורות בלי עצה: השינוי לא נותן עצה; הפרטים בקישור."
      },
      noChanges: {
        ever: "אין שינויים.",
        since: "אין שינויים מאז {from}."
      },
      nothingToTell: {
        ever: "אין מה לספר",
        since: "אין מה לספר מאז {from}"
      },
      changesLeftOut: "שינוי אחד הושמט|שני שינויים הושמטו|# שינויים הושמטו",
      by: "מאת",
      others: "עוד אדם אחד|עוד שני אנשים|עוד # אנשים",
      more: "עוד #",
      backport: {
        sure: "{own}, העברה של {origin}",
        from: "{own}, מתוך {origin}"
      },
      table: {
        name: "חבילה",
        change: "שינוי",
        references: "השתנה ב"
      },
      added: "אל {version}",
      updated: "עודכן",
      dependency: {
        update: "עדכון",
        from: " מ-{from}",
        to: " אל {to}",
        development: " (בפיתוח בלבד)"
      },
      developmentDependencies: "תלויות פיתוח",
      developmentUpdated: "עודכן: {names}",
      moreTopics: "ועוד #",
      remaining: "אחר",
      other: "אחר",
      contributors: "תורמים",
      firstBy: "תרומה ראשונה: {names}",
      fullChangelog: "כל השינויים",
      notListed: "לא רשום: {parts}.",
      changes: "שינוי אחד|שני שינויים|# שינויים",
      reasons: {
        revert: "בוטל על ידי revert|בוטלו על ידי revert",
        merge: "מיזוג|מיזוגים",
        "no-content": "בלי תוכן",
        release: "קומיט של גרסה|קומיטים של גרסה",
        label: "הוחרג לפי תווית|הוחרגו לפי תווית",
        author: "הוחרג לפי מחבר|הוחרגו לפי מחבר",
        type: "הוחרג לפי סוג|הוחרגו לפי סוג",
        path: "הוחרג לפי נתיב|הוחרגו לפי נתיב",
        area: "הוחרג לפי תחום|הוחרגו לפי תחום",
        "own-word": "לבקשת המחברים",
        shipped: "כבר בגרסה הקודמת",
        "no-package": "לא שייך לאף חבילה|לא שייכים לאף חבילה",
        duplicate: "עותק של שינוי שסופר|עותקים של שינויים שסופרו"
      },
      internalHidden: "שינוי פנימי אחד|שני שינויים פנימיים|# שינויים פנימיים",
      dependenciesHidden: "תלות מעודכנת אחת|שתי תלויות מעודכנות|# תלויות מעודכנות",
      lines: "שורה פחות חשובה אחת|שתי שורות פחות חשובות|# שורות פחות חשובות",
      shortened: {
        counted: "קוצר, נספר בלבד: {what}.",
        authors: "קוצר: השמות רק מתחת לשורות.",
        left: "קוצר, הושמט: {what}.",
        bare: "קוצר לשינויים שוברי תאימות ולאבטחה, הושמט: {what}.",
        cut: "קוצר: הסוף נחתך."
      },
      kinds: {
        new: "יכולת חדשה אחת|שתי יכולות חדשות|# יכולות חדשות",
        improved: "שיפור אחד|שני שיפורים|# שיפורים",
        fixed: "תיקון אחד|שני תיקונים|# תיקונים",
        performance: "שיפור ביצועים אחד|שני שיפורי ביצועים|# שיפורי ביצועים",
        deprecated: "יכולת אחת שהוצאה משימוש או הוסרה|שתי יכולות שהוצאו משימוש או הוסרו|# יכולות שהוצאו משימוש או הוסרו"
      },
      quiet: {
        documentation: "תיעוד",
        dependencies: "עדכוני תלויות",
        internal: "שינויים פנימיים"
      },
      summary: {
        only: "רק {what}",
        also: "וגם {what}",
        inAreas: " ב־{areas}",
        mostIn: ", רובם ב־{areas}",
        otherwise: "; ומלבד זאת {what}"
      },
      frames: {
        first: "הגרסה הראשונה.",
        firstOf: "הגרסה הראשונה של {project}.",
        breaking: "שינוי לא תואם אחד|שני שינויים לא תואמים|# שינויים לא תואמים",
        upgrade: "שינוי שעשוי להשפיע על שדרוג|שינויים שעשויים להשפיע על שדרוג",
        among: ", ביניהם",
        more: "; ועוד"
      }
    };
    const it = {
      language: "it",
      plurals: [ "one", "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "Novità",
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
        some: "Righe senza consiglio: la modifica non ne dà; il link dà i dettagli."
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
      more: "# in più|# in più",
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
      moreTopics: "e # in più|e # in più",
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
        shipped: "già nella versione precedente",
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
        cut: "Abbreviato: la fine è tagliata."
      },
      kinds: {
        new: "# novità|# novità",
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
        mostIn: ", per lo più in {areas}",
        otherwise: "; per il resto {what}"
      },
      frames: {
        first: "La prima versione.",
        firstOf: "La prima versione di {project}.",
        breaking: "# modifica incompatibile|# modifiche incompatibili",
        upgrade: "Una modifica che può toccare un aggiornamento|Modifiche che possono toccare un aggiornamento",
        among: ", tra cui",
        more: "; e altro"
      }
    };
    const ja = {
      language: "ja",
      plurals: [ "other" ],
      stop: "。",
      colon: "：",
      comma: "、",
      sections: {
        new: "新機能",
        improved: "改善",
        fixed: "修正",
        performance: "パフォーマンス",
        security: "セキュリティ",
        deprecated: "非推奨と削除",
        documentation: "ドキュメント",
        internal: "内部の変更",
        dependencies: "依存関係"
      },
      breaking: "互換性のない変更",
      highlights: "ハイライト",
      experimental: "実験的",
      whatToDo: "必要な対応",
      noAdvice: {
        all: "これらの変更には必要な対応の記載がありません。詳細はリンク先をご覧ください。",
        some: "対応の記載がない行：変更自体に記載がありません。詳細はリンク先をご覧ください。"
      },
      noChanges: {
        ever: "変更はありません。",
        since: "{from} 以降の変更はありません。"
      },
      nothingToTell: {
        ever: "お知らせする変更はありません",
        since: "{from} 以降、お知らせする変更はありません"
      },
      changesLeftOut: "# 件を省略しました",
      by: "作成者：",
      others: "ほか # 名",
      more: "ほか # 件",
      backport: {
        sure: "{own}、{origin} のバックポート",
        from: "{own}、{origin} より"
      },
      table: {
        name: "パッケージ",
        change: "変更",
        references: "変更元"
      },
      added: "{version} へ",
      updated: "更新済み",
      dependency: {
        update: "更新",
        from: " {from} から",
        to: " {to} へ",
        development: "（開発時のみ使用）"
      },
      developmentDependencies: "開発用の依存関係",
      developmentUpdated: "更新：{names}",
      moreTopics: "ほか # 件",
      remaining: "その他",
      other: "その他",
      contributors: "貢献者",
      firstBy: "初めての貢献：{names}",
      fullChangelog: "すべての変更",
      notListed: "未掲載：{parts}。",
      changes: "# 件の変更",
      reasons: {
        revert: "revert により相殺",
        merge: "マージ",
        "no-content": "内容なし",
        release: "リリースコミット",
        label: "ラベルにより除外",
        author: "作成者により除外",
        type: "種類により除外",
        path: "パスにより除外",
        area: "領域により除外",
        "own-word": "作成者の希望",
        shipped: "前のリリースに含まれる",
        "no-package": "どのパッケージにも属さない",
        duplicate: "記載済みの変更の複製"
      },
      internalHidden: "# 件の内部の変更",
      dependenciesHidden: "# 件の依存関係の更新",
      lines: "# 行の重要度の低い項目",
      shortened: {
        counted: "短縮のため件数のみ：{what}。",
        authors: "短縮のため、名前は下にのみ記載しています。",
        left: "短縮のため省略：{what}。",
        bare: "互換性のない変更とセキュリティのみに短縮、省略：{what}。",
        cut: "短縮のため末尾を省略しました。"
      },
      kinds: {
        new: "# 件の新機能",
        improved: "# 件の改善",
        fixed: "# 件の修正",
        performance: "# 件のパフォーマンス改善",
        deprecated: "# 件の非推奨または削除"
      },
      quiet: {
        documentation: "ドキュメント",
        dependencies: "依存関係の更新",
        internal: "内部の変更"
      },
      summary: {
        only: "{what}のみ",
        also: "ほかに{what}",
        inAreas: "（{areas}）",
        mostIn: "（主に {areas}）",
        otherwise: "、そのほか{what}"
      },
      frames: {
        first: "最初のリリースです。",
        firstOf: "{project} の最初のリリースです。",
        breaking: "# 件の互換性のない変更",
        upgrade: "アップグレードに影響しうる変更",
        among: "（抜粋）",
        more: "; ほか"
      }
    };
    const ko = {
      language: "ko",
      plurals: [ "other" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "새 기능",
        improved: "개선",
        fixed: "수정",
        performance: "성능",
        security: "보안",
        deprecated: "사용 중단 및 제거",
        documentation: "문서",
        internal: "내부",
        dependencies: "의존성"
      },
      breaking: "호환되지 않는 변경",
      highlights: "주요 내용",
      experimental: "실험적",
      whatToDo: "해야 할 일",
      noAdvice: {
        all: "이 변경에는 해야 할 일이 적혀 있지 않습니다. 자세한 내용은 링크를 보세요.",
        some: "안내가 없는 줄: 변경 자체에 안내가 없습니다. 자세한 내용은 링크를 보세요."
      },
      noChanges: {
        ever: "변경 없음.",
        since: "{from} 이후 변경 없음."
      },
      nothingToTell: {
        ever: "알릴 변경 없음",
        since: "{from} 이후 알릴 변경 없음"
      },
      changesLeftOut: "변경 #건 생략",
      by: "작성자:",
      others: "외 #명",
      more: "외 #건",
      backport: {
        sure: "{own}, {origin} 백포트",
        from: "{own}, {origin}에서"
      },
      table: {
        name: "패키지",
        change: "변경",
        references: "변경 위치"
      },
      added: "{version}(으)로",
      updated: "업데이트됨",
      dependency: {
        update: "업데이트",
        from: " {from}에서",
        to: " {to}(으)로",
        development: " (개발에만 사용)"
      },
      developmentDependencies: "개발용 의존성",
      developmentUpdated: "업데이트: {names}",
      moreTopics: "외 #건",
      remaining: "기타",
      other: "기타",
      contributors: "기여자",
      firstBy: "첫 기여: {names}",
      fullChangelog: "전체 변경 내역",
      notListed: "나열하지 않음: {parts}.",
      changes: "변경 #건",
      reasons: {
        revert: "revert로 상쇄됨",
        merge: "병합",
        "no-content": "내용 없음",
        release: "릴리스 커밋",
        label: "라벨로 제외",
        author: "작성자로 제외",
        type: "종류로 제외",
        path: "경로로 제외",
        area: "영역으로 제외",
        "own-word": "작성자의 요청",
        shipped: "이전 릴리스에 포함됨",
        "no-package": "어느 패키지에도 속하지 않음",
        duplicate: "이미 적힌 변경의 복사본"
      },
      internalHidden: "내부 변경 #건",
      dependenciesHidden: "의존성 업데이트 #건",
      lines: "덜 중요한 줄 #개",
      shortened: {
        counted: "줄임, 개수만 표시: {what}.",
        authors: "줄임: 이름은 아래에만 표시합니다.",
        left: "줄임, 생략: {what}.",
        bare: "호환되지 않는 변경과 보안만 표시, 생략: {what}.",
        cut: "줄임: 끝이 잘렸습니다."
      },
      kinds: {
        new: "새 기능 #건",
        improved: "개선 #건",
        fixed: "수정 #건",
        performance: "성능 개선 #건",
        deprecated: "사용 중단 또는 제거 #건"
      },
      quiet: {
        documentation: "문서",
        dependencies: "의존성 업데이트",
        internal: "내부 변경"
      },
      summary: {
        only: "{what}만 있음",
        also: "그 밖에 {what}",
        inAreas: " ({areas})",
        mostIn: ", 주로 {areas}",
        otherwise: "; 그 외 {what}"
      },
      frames: {
        first: "첫 릴리스입니다.",
        firstOf: "{project}의 첫 릴리스입니다.",
        breaking: "호환되지 않는 변경 #건",
        upgrade: "업그레이드에 영향을 줄 수 있는 변경",
        among: "(일부)",
        more: "; 그 외"
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
        duplicate: "kopie van een vermelde wijziging|kopieën van vermelde wijzigingen"
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
        new: "Nowości",
        improved: "Ulepszenia",
        fixed: "Poprawki",
        performance: "Wydajność",
        security: "Bezpieczeństwo",
        deprecated: "Wycofane i usunięte",
        documentation: "Dokumentacja",
        internal: "Wewnętrzne",
        dependencies: "Zależności"
      },
      breaking: "Zmiany niezgodne wstecz",
      highlights: "Najważniejsze",
      experimental: "Eksperymentalne",
      whatToDo: "Co zrobić",
      noAdvice: {
        all: "Te zmiany nie mówią, co zrobić; szczegóły są pod odnośnikami.",
        some: "Wiersze bez porady: zmiana jej nie podaje; szczegóły są pod odnośnikiem."
      },
      noChanges: {
        ever: "Brak zmian.",
        since: "Brak zmian od {from}."
      },
      nothingToTell: {
        ever: "Nic do opisania",
        since: "Nic do opisania od {from}"
      },
      changesLeftOut: "pominięto # zmianę|pominięto # zmiany|pominięto # zmian",
      by: "autor:",
      others: "# inna osoba|# inne osoby|# innych osób",
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
      developmentDependencies: "zależności deweloperskie",
      developmentUpdated: "Zaktualizowano: {names}",
      moreTopics: "i jeszcze #|i jeszcze #|i jeszcze #",
      remaining: "inne",
      other: "Inne",
      contributors: "Współtwórcy",
      firstBy: "pierwszy wkład: {names}",
      fullChangelog: "Wszystkie zmiany",
      notListed: "Nie wymieniono: {parts}.",
      changes: "# zmiana|# zmiany|# zmian",
      reasons: {
        revert: "zniesiona przez revert|zniesione przez revert|zniesionych przez revert",
        merge: "scalenie|scalenia|scaleń",
        "no-content": "bez treści",
        release: "commit wydania|commity wydania|commitów wydania",
        label: "wykluczona według etykiety|wykluczone według etykiety|wykluczonych według etykiety",
        author: "wykluczona według autora|wykluczone według autora|wykluczonych według autora",
        type: "wykluczona według typu|wykluczone według typu|wykluczonych według typu",
        path: "wykluczona według ścieżki|wykluczone według ścieżki|wykluczonych według ścieżki",
        area: "wykluczona według obszaru|wykluczone według obszaru|wykluczonych według obszaru",
        "own-word": "na życzenie autorów",
        shipped: "już w poprzedniej wersji",
        "no-package": "z żadnego pakietu",
        duplicate: "kopia opisanej zmiany|kopie opisanych zmian|kopii opisanych zmian"
      },
      internalHidden: "# zmiana wewnętrzna|# zmiany wewnętrzne|# zmian wewnętrznych",
      dependenciesHidden: "# zaktualizowana zależność|# zaktualizowane zależności|# zaktualizowanych zależności",
      lines: "# mniej ważny wiersz|# mniej ważne wiersze|# mniej ważnych wierszy",
      shortened: {
        counted: "Skrócono, tylko policzono: {what}.",
        authors: "Skrócono: nazwiska podano tylko pod wierszami.",
        left: "Skrócono, pominięto: {what}.",
        bare: "Skrócono do zmian niezgodnych i bezpieczeństwa, pominięto: {what}.",
        cut: "Skrócono: koniec jest ucięty."
      },
      kinds: {
        new: "# nowość|# nowości|# nowości",
        improved: "# ulepszenie|# ulepszenia|# ulepszeń",
        fixed: "# poprawka|# poprawki|# poprawek",
        performance: "# przyspieszenie|# przyspieszenia|# przyspieszeń",
        deprecated: "# wycofana lub usunięta funkcja|# wycofane lub usunięte funkcje|# wycofanych lub usuniętych funkcji"
      },
      quiet: {
        documentation: "dokumentacja",
        dependencies: "zaktualizowane zależności",
        internal: "zmiany wewnętrzne"
      },
      summary: {
        only: "Tylko {what}",
        also: "Ponadto {what}",
        inAreas: ": {areas}",
        mostIn: ", głównie: {areas}",
        otherwise: "; poza tym {what}"
      },
      frames: {
        first: "Pierwsza wersja.",
        firstOf: "Pierwsza wersja {project}.",
        breaking: "# niezgodna zmiana|# niezgodne zmiany|# niezgodnych zmian",
        upgrade: "Zmiana, która może wpłynąć na aktualizację|Zmiany, które mogą wpłynąć na aktualizację",
        among: ", między innymi",
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
        fixed: "Correções",
        performance: "Desempenho",
        security: "Segurança",
        deprecated: "Obsoleto e removido",
        documentation: "Documentação",
        internal: "Interno",
        dependencies: "Dependências"
      },
      breaking: "Mudanças incompatíveis",
      highlights: "Destaques",
      experimental: "Experimental",
      whatToDo: "O que fazer",
      noAdvice: {
        all: "Estas mudanças não dizem o que fazer; os links trazem os detalhes.",
        some: "Linhas sem orientação: a mudança não traz nenhuma; o link traz os detalhes."
      },
      noChanges: {
        ever: "Nenhuma mudança.",
        since: "Nenhuma mudança desde {from}."
      },
      nothingToTell: {
        ever: "Nada a contar",
        since: "Nada a contar desde {from}"
      },
      changesLeftOut: "# mudança omitida|# mudanças omitidas",
      by: "por",
      others: "# outra pessoa|# outras pessoas",
      more: "mais #|mais #",
      backport: {
        sure: "{own}, backport de {origin}",
        from: "{own}, de {origin}"
      },
      table: {
        name: "Pacote",
        change: "Mudança",
        references: "Alterado em"
      },
      added: "para {version}",
      updated: "atualizado",
      dependency: {
        update: "Atualização",
        from: " de {from}",
        to: " para {to}",
        development: " (somente em desenvolvimento)"
      },
      developmentDependencies: "dependências de desenvolvimento",
      developmentUpdated: "Atualizado: {names}",
      moreTopics: "e mais #|e mais #",
      remaining: "outros",
      other: "Outros",
      contributors: "Contribuições",
      firstBy: "primeiras contribuições de {names}",
      fullChangelog: "Todas as mudanças",
      notListed: "Não listado: {parts}.",
      changes: "# mudança|# mudanças",
      reasons: {
        revert: "anulada por um revert|anuladas por um revert",
        merge: "merge|merges",
        "no-content": "sem conteúdo",
        release: "commit de versão|commits de versão",
        label: "excluída por rótulo|excluídas por rótulo",
        author: "excluída por autor|excluídas por autor",
        type: "excluída por tipo|excluídas por tipo",
        path: "excluída por caminho|excluídas por caminho",
        area: "excluída por área|excluídas por área",
        "own-word": "a pedido dos autores",
        shipped: "já na versão anterior",
        "no-package": "de nenhum pacote",
        duplicate: "cópia de uma mudança contada|cópias de mudanças contadas"
      },
      internalHidden: "# mudança interna|# mudanças internas",
      dependenciesHidden: "# dependência atualizada|# dependências atualizadas",
      lines: "# linha menos importante|# linhas menos importantes",
      shortened: {
        counted: "Encurtado, apenas contado: {what}.",
        authors: "Encurtado: os nomes aparecem só abaixo das linhas.",
        left: "Encurtado, omitido: {what}.",
        bare: "Encurtado a mudanças incompatíveis e segurança, omitido: {what}.",
        cut: "Encurtado: o fim foi cortado."
      },
      kinds: {
        new: "# novidade|# novidades",
        improved: "# melhoria|# melhorias",
        fixed: "# correção|# correções",
        performance: "# melhoria de desempenho|# melhorias de desempenho",
        deprecated: "# recurso obsoleto ou removido|# recursos obsoletos ou removidos"
      },
      quiet: {
        documentation: "documentação",
        dependencies: "dependências atualizadas",
        internal: "mudanças internas"
      },
      summary: {
        only: "Somente {what}",
        also: "Também {what}",
        inAreas: " em {areas}",
        mostIn: ", a maioria em {areas}",
        otherwise: "; de resto, {what}"
      },
      frames: {
        first: "A primeira versão.",
        firstOf: "A primeira versão de {project}.",
        breaking: "# mudança incompatível|# mudanças incompatíveis",
        upgrade: "Uma mudança que pode afetar uma atualização|Mudanças que podem afetar uma atualização",
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
        new: "Новое",
        improved: "Улучшено",
        fixed: "Исправлено",
        performance: "Производительность",
        security: "Безопасность",
        deprecated: "Устарело и удалено",
        documentation: "Документация",
        internal: "Внутреннее",
        dependencies: "Зависимости"
      },
      breaking: "Несовместимые изменения",
      highlights: "Главное",
      experimental: "Экспериментальное",
      whatToDo: "Что делать",
      noAdvice: {
        all: "В этих изменениях не сказано, что делать; подробности по ссылкам.",
        some: "Строки без совета: изменение его не даёт; подробности по ссылке."
      },
      noChanges: {
        ever: "Изменений нет.",
        since: "С {from} изменений нет."
      },
      nothingToTell: {
        ever: "Рассказать не о чем",
        since: "С {from} рассказать не о чем"
      },
      changesLeftOut: "пропущено # изменение|пропущено # изменения|пропущено # изменений",
      by: "автор:",
      others: "ещё # человек|ещё # человека|ещё # человек",
      more: "ещё #|ещё #|ещё #",
      backport: {
        sure: "{own}, перенос {origin}",
        from: "{own}, из {origin}"
      },
      table: {
        name: "Пакет",
        change: "Изменение",
        references: "Изменено в"
      },
      added: "до {version}",
      updated: "обновлено",
      dependency: {
        update: "Обновление",
        from: " с {from}",
        to: " до {to}",
        development: " (только для разработки)"
      },
      developmentDependencies: "зависимости для разработки",
      developmentUpdated: "Обновлено: {names}",
      moreTopics: "и ещё #|и ещё #|и ещё #",
      remaining: "прочее",
      other: "Прочее",
      contributors: "Участники",
      firstBy: "первый вклад: {names}",
      fullChangelog: "Все изменения",
      notListed: "Не перечислено: {parts}.",
      changes: "# изменение|# изменения|# изменений",
      reasons: {
        revert: "отменено через revert|отменены через revert|отменено через revert",
        merge: "слияние|слияния|слияний",
        "no-content": "без содержания",
        release: "коммит выпуска|коммиты выпуска|коммитов выпуска",
        label: "исключено по метке|исключены по метке|исключено по метке",
        author: "исключено по автору|исключены по автору|исключено по автору",
        type: "исключено по типу|исключены по типу|исключено по типу",
        path: "исключено по пути|исключены по пути|исключено по пути",
        area: "исключено по области|исключены по области|исключено по области",
        "own-word": "по желанию авторов",
        shipped: "уже в предыдущем выпуске",
        "no-package": "не относится ни к одному пакету|не относятся ни к одному пакету|не относятся ни к одному пакету",
        duplicate: "копия указанного изменения|копии указанных изменений|копий указанных изменений"
      },
      internalHidden: "# внутреннее изменение|# внутренних изменения|# внутренних изменений",
      dependenciesHidden: "# обновлённая зависимость|# обновлённые зависимости|# обновлённых зависимостей",
      lines: "# менее важная строка|# менее важные строки|# менее важных строк",
      shortened: {
        counted: "Сокращено, только число: {what}.",
        authors: "Сокращено: имена указаны только под строками.",
        left: "Сокращено, пропущено: {what}.",
        bare: "Сокращено до несовместимых изменений и безопасности, пропущено: {what}.",
        cut: "Сокращено: конец обрезан."
      },
      kinds: {
        new: "# новая возможность|# новые возможности|# новых возможностей",
        improved: "# улучшение|# улучшения|# улучшений",
        fixed: "# исправление|# исправления|# исправлений",
        performance: "# ускорение|# ускорения|# ускорений",
        deprecated: "# устаревшая или удалённая возможность|# устаревшие или удалённые возможности|# устаревших или удалённых возможностей"
      },
      quiet: {
        documentation: "документация",
        dependencies: "обновления зависимостей",
        internal: "внутренние изменения"
      },
      summary: {
        only: "Только {what}",
        also: "Также {what}",
        inAreas: ": {areas}",
        mostIn: ", в основном: {areas}",
        otherwise: "; кроме того, {what}"
      },
      frames: {
        first: "Первый выпуск.",
        firstOf: "Первый выпуск {project}.",
        breaking: "# несовместимое изменение|# несовместимых изменения|# несовместимых изменений",
        upgrade: "Изменение, которое может затронуть обновление|Изменения, которые могут затронуть обновление",
        among: ", среди них",
        more: "; и другое"
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
        improved: "İyileştirildi",
        fixed: "Düzeltildi",
        performance: "Başarım",
        security: "Güvenlik",
        deprecated: "Kullanımdan kalkan ve kaldırılan",
        documentation: "Belgeler",
        internal: "İç değişiklikler",
        dependencies: "Bağımlılıklar"
      },
      breaking: "Uyumsuz değişiklikler",
      highlights: "Öne çıkanlar",
      experimental: "Deneysel",
      whatToDo: "Yapılması gereken",
      noAdvice: {
        all: "Bu değişiklikler ne yapılacağını söylemiyor; ayrıntılar bağlantılarda.",
        some: "Önerisiz satırlar: değişiklik öneri vermiyor; ayrıntılar bağlantıda."
      },
      noChanges: {
        ever: "Değişiklik yok.",
        since: "{from} sürümünden beri değişiklik yok."
      },
      nothingToTell: {
        ever: "Anlatılacak bir şey yok",
        since: "{from} sürümünden beri anlatılacak bir şey yok"
      },
      changesLeftOut: "# değişiklik atlandı",
      by: "yazan:",
      others: "# kişi daha",
      more: "# tane daha",
      backport: {
        sure: "{own}, geri taşınan {origin}",
        from: "{own}, kaynak {origin}"
      },
      table: {
        name: "Paket",
        change: "Değişiklik",
        references: "Değiştiren"
      },
      added: "{version} sürümüne",
      updated: "güncellendi",
      dependency: {
        update: "Güncelleme",
        from: ", önceki {from}",
        to: ", yeni {to}",
        development: " (yalnızca geliştirmede)"
      },
      developmentDependencies: "geliştirme bağımlılıkları",
      developmentUpdated: "Güncellendi: {names}",
      moreTopics: "ve # tane daha",
      remaining: "diğer",
      other: "Diğer",
      contributors: "Katkıda bulunanlar",
      firstBy: "ilk katkı: {names}",
      fullChangelog: "Tüm değişiklikler",
      notListed: "Listelenmeyen: {parts}.",
      changes: "# değişiklik",
      reasons: {
        revert: "revert ile geri alındı",
        merge: "birleştirme",
        "no-content": "içeriksiz",
        release: "sürüm commit'i",
        label: "etikete göre dışlandı",
        author: "yazara göre dışlandı",
        type: "türe göre dışlandı",
        path: "yola göre dışlandı",
        area: "alana göre dışlandı",
        "own-word": "yazarların isteğiyle",
        shipped: "önceki sürümde vardı",
        "no-package": "hiçbir pakete ait değil",
        duplicate: "anlatılan bir değişikliğin kopyası"
      },
      internalHidden: "# iç değişiklik",
      dependenciesHidden: "# güncellenen bağımlılık",
      lines: "# daha az önemli satır",
      shortened: {
        counted: "Kısaltıldı, yalnızca sayıldı: {what}.",
        authors: "Kısaltıldı: adlar yalnızca satırların altında.",
        left: "Kısaltıldı, atlandı: {what}.",
        bare: "Uyumsuz değişiklikler ve güvenlikle sınırlandı, atlandı: {what}.",
        cut: "Kısaltıldı: sonu kesildi."
      },
      kinds: {
        new: "# yeni özellik",
        improved: "# iyileştirme",
        fixed: "# düzeltme",
        performance: "# başarım iyileştirmesi",
        deprecated: "# kullanımdan kalkan ya da kaldırılan özellik"
      },
      quiet: {
        documentation: "belgeler",
        dependencies: "güncellenen bağımlılıklar",
        internal: "iç değişiklikler"
      },
      summary: {
        only: "Yalnızca {what}",
        also: "Ayrıca {what}",
        inAreas: ": {areas}",
        mostIn: ", çoğu: {areas}",
        otherwise: "; bunun dışında {what}"
      },
      frames: {
        first: "İlk sürüm.",
        firstOf: "{project} projesinin ilk sürümü.",
        breaking: "# uyumsuz değişiklik",
        upgrade: "Yükseltmeyi etkileyebilecek bir değişiklik|Yükseltmeyi etkileyebilecek değişiklikler",
        among: ", aralarında",
        more: "; ve daha fazlası"
      }
    };
    const uk = {
      language: "uk",
      plurals: [ "one", "few", "many" ],
      stop: ".",
      colon: ": ",
      sections: {
        new: "Нове",
        improved: "Покращено",
        fixed: "Виправлено",
        performance: "Швидкодія",
        security: "Безпека",
        deprecated: "Застаріле й вилучене",
        documentation: "Документація",
        internal: "Внутрішнє",
        dependencies: "Залежності"
      },
      breaking: "Несумісні зміни",
      highlights: "Головне",
      experimental: "Експериментальне",
      whatToDo: "Що робити",
      noAdvice: {
        all: "У цих змінах не сказано, що робити; подробиці за посиланнями.",
        some: "Рядки без поради: зміна її не дає; подробиці за посиланням."
      },
      noChanges: {
        ever: "Змін немає.",
        since: "Від {from} змін немає."
      },
      nothingToTell: {
        ever: "Розповісти нема про що",
        since: "Від {from} розповісти нема про що"
      },
      changesLeftOut: "пропущено # зміну|пропущено # зміни|пропущено # змін",
      by: "автор:",
      others: "ще # особа|ще # особи|ще # осіб",
      more: "ще #|ще #|ще #",
      backport: {
        sure: "{own}, перенесення {origin}",
        from: "{own}, з {origin}"
      },
      table: {
        name: "Пакунок",
        change: "Зміна",
        references: "Змінено в"
      },
      added: "до {version}",
      updated: "оновлено",
      dependency: {
        update: "Оновлення",
        from: " з {from}",
        to: " до {to}",
        development: " (лише для розробки)"
      },
      developmentDependencies: "залежності для розробки",
      developmentUpdated: "Оновлено: {names}",
      moreTopics: "і ще #|і ще #|і ще #",
      remaining: "інше",
      other: "Інше",
      contributors: "Учасники",
      firstBy: "перший внесок: {names}",
      fullChangelog: "Усі зміни",
      notListed: "Не перелічено: {parts}.",
      changes: "# зміна|# зміни|# змін",
      reasons: {
        revert: "скасовано через revert",
        merge: "злиття",
        "no-content": "без змісту",
        release: "коміт випуску|коміти випуску|комітів випуску",
        label: "виключено за міткою",
        author: "виключено за автором",
        type: "виключено за типом",
        path: "виключено за шляхом",
        area: "виключено за областю",
        "own-word": "за бажанням авторів",
        shipped: "уже в попередньому випуску",
        "no-package": "не належить до жодного пакунка|не належать до жодного пакунка|не належать до жодного пакунка",
        duplicate: "копія вказаної зміни|копії вказаних змін|копій вказаних змін"
      },
      internalHidden: "# внутрішня зміна|# внутрішні зміни|# внутрішніх змін",
      dependenciesHidden: "# оновлена залежність|# оновлені залежності|# оновлених залежностей",
      lines: "# менш важливий рядок|# менш важливі рядки|# менш важливих рядків",
      shortened: {
        counted: "Скорочено, лише кількість: {what}.",
        authors: "Скорочено: імена вказано лише під рядками.",
        left: "Скорочено, пропущено: {what}.",
        bare: "Скорочено до несумісних змін і безпеки, пропущено: {what}.",
        cut: "Скорочено: кінець обрізано."
      },
      kinds: {
        new: "# нова можливість|# нові можливості|# нових можливостей",
        improved: "# покращення|# покращення|# покращень",
        fixed: "# виправлення|# виправлення|# виправлень",
        performance: "# пришвидшення|# пришвидшення|# пришвидшень",
        deprecated: "# застаріла або вилучена можливість|# застарілі або вилучені можливості|# застарілих або вилучених можливостей"
      },
      quiet: {
        documentation: "документація",
        dependencies: "оновлення залежностей",
        internal: "внутрішні зміни"
      },
      summary: {
        only: "Лише {what}",
        also: "Також {what}",
        inAreas: ": {areas}",
        mostIn: ", здебільшого: {areas}",
        otherwise: "; крім того, {what}"
      },
      frames: {
        first: "Перший випуск.",
        firstOf: "Перший випуск {project}.",
        breaking: "# несумісна зміна|# несумісні зміни|# несумісних змін",
        upgrade: "Зміна, яка може вплинути на оновлення|Зміни, які можуть вплинути на оновлення",
        among: ", серед них",
        more: "; та інше"
      }
    };
    const zh = {
      language: "zh",
      plurals: [ "other" ],
      stop: "。",
      colon: "：",
      comma: "、",
      sections: {
        new: "新功能",
        improved: "改进",
        fixed: "修复",
        performance: "性能",
        security: "安全",
        deprecated: "弃用与移除",
        documentation: "文档",
        internal: "内部",
        dependencies: "依赖"
      },
      breaking: "不兼容的变更",
      highlights: "亮点",
      experimental: "实验性",
      whatToDo: "需要做什么",
      noAdvice: {
        all: "这些变更没有说明需要做什么，详情见链接。",
        some: "没有建议的条目：变更本身没有给出建议，详情见链接。"
      },
      noChanges: {
        ever: "没有变更。",
        since: "自 {from} 以来没有变更。"
      },
      nothingToTell: {
        ever: "没有可说的变更",
        since: "自 {from} 以来没有可说的变更"
      },
      changesLeftOut: "省略了 # 项变更",
      by: "作者：",
      others: "另外 # 人",
      more: "另外 # 项",
      backport: {
        sure: "{own}，移植自 {origin}",
        from: "{own}，来自 {origin}"
      },
      table: {
        name: "软件包",
        change: "变更",
        references: "变更于"
      },
      added: "到 {version}",
      updated: "已更新",
      dependency: {
        update: "更新",
        from: "，从 {from}",
        to: "到 {to}",
        development: "（仅用于开发）"
      },
      developmentDependencies: "开发依赖",
      developmentUpdated: "更新：{names}",
      moreTopics: "另外 # 项",
      remaining: "其他",
      other: "其他",
      contributors: "贡献者",
      firstBy: "首次贡献：{names}",
      fullChangelog: "全部变更",
      notListed: "未列出：{parts}。",
      changes: "# 项变更",
      reasons: {
        revert: "被 revert 抵消",
        merge: "合并",
        "no-content": "没有内容",
        release: "发布提交",
        label: "按标签排除",
        author: "按作者排除",
        type: "按类型排除",
        path: "按路径排除",
        area: "按领域排除",
        "own-word": "应作者要求",
        shipped: "上一版本已包含",
        "no-package": "不属于任何软件包",
        duplicate: "已列变更的副本"
      },
      internalHidden: "# 项内部变更",
      dependenciesHidden: "# 个依赖更新",
      lines: "# 行次要内容",
      shortened: {
        counted: "已缩短，仅计数：{what}。",
        authors: "已缩短：姓名只在下方列出。",
        left: "已缩短，省略：{what}。",
        bare: "已缩短为不兼容的变更和安全修复，省略：{what}。",
        cut: "已缩短：结尾被截断。"
      },
      kinds: {
        new: "# 项新功能",
        improved: "# 项改进",
        fixed: "# 项修复",
        performance: "# 项性能改进",
        deprecated: "# 项弃用或移除"
      },
      quiet: {
        documentation: "文档",
        dependencies: "依赖更新",
        internal: "内部变更"
      },
      summary: {
        only: "仅有{what}",
        also: "另有{what}",
        inAreas: "（{areas}）",
        mostIn: "（主要在 {areas}）",
        otherwise: "；此外还有{what}"
      },
      frames: {
        first: "首个版本。",
        firstOf: "{project} 的首个版本。",
        breaking: "# 项不兼容的变更",
        upgrade: "可能影响升级的变更",
        among: "，其中",
        more: "；等等"
      }
    };
    const zhHant = {
      language: "zh-Hant",
      plurals: [ "other" ],
      stop: "。",
      colon: "：",
      comma: "、",
      sections: {
        new: "新功能",
        improved: "改進",
        fixed: "修正",
        performance: "效能",
        security: "安全性",
        deprecated: "棄用與移除",
        documentation: "文件",
        internal: "內部",
        dependencies: "相依套件"
      },
      breaking: "不相容的變更",
      highlights: "重點",
      experimental: "實驗性",
      whatToDo: "需要做什麼",
      noAdvice: {
        all: "這些變更沒有說明需要做什麼，詳情見連結。",
        some: "沒有建議的條目：變更本身沒有給出建議，詳情見連結。"
      },
      noChanges: {
        ever: "沒有變更。",
        since: "自 {from} 以來沒有變更。"
      },
      nothingToTell: {
        ever: "沒有可說的變更",
        since: "自 {from} 以來沒有可說的變更"
      },
      changesLeftOut: "省略了 # 項變更",
      by: "作者：",
      others: "另外 # 人",
      more: "另外 # 項",
      backport: {
        sure: "{own}，移植自 {origin}",
        from: "{own}，來自 {origin}"
      },
      table: {
        name: "套件",
        change: "變更",
        references: "變更於"
      },
      added: "到 {version}",
      updated: "已更新",
      dependency: {
        update: "更新",
        from: "，從 {from}",
        to: "到 {to}",
        development: "（僅用於開發）"
      },
      developmentDependencies: "開發用相依套件",
      developmentUpdated: "更新：{names}",
      moreTopics: "另外 # 項",
      remaining: "其他",
      other: "其他",
      contributors: "貢獻者",
      firstBy: "首次貢獻：{names}",
      fullChangelog: "全部變更",
      notListed: "未列出：{parts}。",
      changes: "# 項變更",
      reasons: {
        revert: "被 revert 抵銷",
        merge: "合併",
        "no-content": "沒有內容",
        release: "發行提交",
        label: "依標籤排除",
        author: "依作者排除",
        type: "依類型排除",
        path: "依路徑排除",
        area: "依領域排除",
        "own-word": "應作者要求",
        shipped: "上一版本已包含",
        "no-package": "不屬於任何套件",
        duplicate: "已列變更的副本"
      },
      internalHidden: "# 項內部變更",
      dependenciesHidden: "# 個相依套件更新",
      lines: "# 行次要內容",
      shortened: {
        counted: "已縮短，僅計數：{what}。",
        authors: "已縮短：姓名只在下方列出。",
        left: "已縮短，省略：{what}。",
        bare: "已縮短為不相容的變更和安全性修正，省略：{what}。",
        cut: "已縮短：結尾被截斷。"
      },
      kinds: {
        new: "# 項新功能",
        improved: "# 項改進",
        fixed: "# 項修正",
        performance: "# 項效能改進",
        deprecated: "# 項棄用或移除"
      },
      quiet: {
        documentation: "文件",
        dependencies: "相依套件更新",
        internal: "內部變更"
      },
      summary: {
        only: "僅有{what}",
        also: "另有{what}",
        inAreas: "（{areas}）",
        mostIn: "（主要在 {areas}）",
        otherwise: "；此外還有{what}"
      },
      frames: {
        first: "首個版本。",
        firstOf: "{project} 的首個版本。",
        breaking: "# 項不相容的變更",
        upgrade: "可能影響升級的變更",
        among: "，其中",
        more: "；等等"
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
      breaking: "⚠️",
      highlights: "🌟",
      new: "✨",
      improved: "👌",
      fixed: "🐛",
      performance: "⚡",
      security: "🔒",
      deprecated: "🗑️",
      experimental: "🧪",
      documentation: "📝",
      internal: "🏠",
      dependencies: "📦"
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
    const SAYS = /\b(?:experimental(?:ly)?|experimentell\w*|experimenteel|experimentele?s?|experimentais|sperimental\w*|eksperymentaln\w*|deneysel|(?:in|as a) (?:technical |public |developer )?preview|behind an? (?:\w+ )?(?:feature )?flag)\b|exp[ée]riment(?:al|aux|ale)|[еэ]ксперимент|試験的|実験的|[实實][验驗]性|실험적|تجريب|ניסיונ/iu;
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
        const rank = line.lead === "" ? "￿" : line.lead.toLowerCase();
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
      de: [ "Tests", "CI und Releases", "Build und Werkzeuge", "Codestil", "Umbau", "Dokumente", "Abhängigkeiten" ],
      fr: [ "Tests", "CI et publication", "Build et outils", "Style du code", "Refactorisation", "Documents", "Dépendances" ],
      es: [ "Pruebas", "CI y publicación", "Compilación y herramientas", "Estilo del código", "Refactorización", "Documentos", "Dependencias" ],
      pt: [ "Testes", "CI e lançamentos", "Build e ferramentas", "Estilo do código", "Refatoração", "Documentos", "Dependências" ],
      it: [ "Test", "CI e rilasci", "Build e strumenti", "Stile del codice", "Refactoring", "Documenti", "Dipendenze" ],
      nl: [ "Tests", "CI en releases", "Build en gereedschap", "Codestijl", "Herstructurering", "Documenten", "Afhankelijkheden" ],
      pl: [ "Testy", "CI i wydania", "Budowanie i narzędzia", "Styl kodu", "Refaktoryzacja", "Dokumenty", "Zależności" ],
      ja: [ "テスト", "CI とリリース", "ビルドとツール", "コードスタイル", "リファクタリング", "文書", "依存関係" ],
      zh: [ "测试", "CI 与发布", "构建与工具", "代码风格", "重构", "文档", "依赖" ],
      "zh-hant": [ "測試", "CI 與發行", "建置與工具", "程式碼風格", "重構", "文件", "相依套件" ],
      ko: [ "테스트", "CI와 릴리스", "빌드와 도구", "코드 스타일", "리팩터링", "문서", "의존성" ],
      ru: [ "Тесты", "CI и выпуски", "Сборка и инструменты", "Стиль кода", "Рефакторинг", "Документы", "Зависимости" ],
      uk: [ "Тести", "CI та випуски", "Збірка та інструменти", "Стиль коду", "Рефакторинг", "Документи", "Залежності" ],
      ar: [ "الاختبارات", "التكامل المستمر والإصدارات", "البناء والأدوات", "أسلوب الشيفرة", "إعادة الهيكلة", "المستندات", "الاعتماديات" ],
      he: [ "בדיקות", "CI והפצות", "בנייה וכלים", "סגנון הקוד", "ארגון מחדש של הקוד", "מסמכים", "תלויות" ],
      tr: [ "Testler", "CI ve sürümler", "Derleme ve araçlar", "Kod stili", "Yeniden düzenleme", "Belgeler", "Bağımlılıklar" ]
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
    const BY_OTHER_TEXT = [ [ "tests", /\btest|тест|テスト|测试|測試|테스트|اختبار|בדיק|prueba/iu ], [ "style", /tippfehler|coquille|errata|опечат|タイプミス|拼写|오타/iu ], [ "docs", /dokument|документ|文書|ドキュメント|文档|문서|مستند|תיעוד/iu ], [ "dependencies", /abhängigkeit|dépendance|dependenc|dependênc|dipendenz|afhankelijk|zależno|bağımlılı|зависимост|залежн|依存|依赖|의존/iu ], [ "refactoring", /refa[ck]t|umbau|рефактор|リファクタ|重构|重構|리팩/iu ] ];
    const MAYBE_OTHER = /[^ -~]|test|prueba|tippfehler|coquille|errata|dokument|dependenc|dipendenz|afhankelijk|refa[ck]t|umbau/i;
    function topics(lines, words) {
      if (lines.length <= MOST) return lines;
      const leads = leadsOf(lines);
      const found = fewEnough(enough(byWork(lines, leads, words), leads), words);
      const rank = topic => topic.key === "" ? "￿" : topic.name.toLowerCase();
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
    const FULL_STOP = /[。！？]$/;
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
      sectionList: "the same sections one by one: `{{#sectionList}}…{{/sectionList}}`, with the names below inside",
      title: "title of the section",
      count: "its lines",
      lines: "the lines without a heading"
    };
    const TEMPLATE_NAMES = {
      ...BLOCKS,
      ...SECTION,
      ...FACTS
    };
    const [OPEN, CLOSE] = [ "", "" ];
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
