export const id = 249;

export const ids = [ 249, 857 ];

export const modules = {
  9249: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      finish: () => finish,
      publishFrom: () => publishFrom,
      tellPlan: () => tellPlan
    });
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var external_node_timers_promises_ = __webpack_require__(8500);
    var outputs = __webpack_require__(1869);
    var errors = __webpack_require__(452);
    var job = __webpack_require__(6570);
    var document_json = __webpack_require__(1490);
    var rendering_markdown = __webpack_require__(4827);
    var together = __webpack_require__(6652);
    var figures = __webpack_require__(819);
    var report_ledger = __webpack_require__(7545);
    var limits = __webpack_require__(8207);
    var story = __webpack_require__(5419);
    function outputsOf(input) {
      const {packages, files, releases} = input;
      const only = packages.length === 1 ? packages[0] : void 0;
      const release = only === void 0 ? void 0 : releases[0];
      return {
        notes: input.notes,
        "notes-file": files.markdown,
        "notes-files": JSON.stringify(files.each),
        "json-file": files.json,
        tag: only?.range.tag ?? only?.releaseTag ?? "",
        "previous-tag": only?.range.from ?? "",
        "next-version": only === void 0 ? "" : nextOf(only) ?? "",
        range: (0, story.d8)(input.range),
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
    function nextOf({range, releaseTag}) {
      return range.tag === null ? releaseTag : null;
    }
    function cutForOutput(markdown, file) {
      if (Buffer.byteLength(markdown) <= limits.wd) return markdown;
      const said = `\n\n(Cut here: the whole notes are in ${file}.)`;
      const room = limits.wd - Buffer.byteLength(said);
      const lines = markdown.split("\n");
      let bytes = 0;
      const kept = lines.findIndex(line => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes > room;
      });
      return lines.slice(0, kept).join("\n") + said;
    }
    var report_plan = __webpack_require__(1383);
    var report_timeline = __webpack_require__(1451);
    const BARS = 40;
    function gantt({ms, calls, rest}) {
      const bars = [ ...barsOf(calls, BARS - rest.length), ...rest.map(barOfSum) ];
      const tasks = [ ...new Set(bars.map(({task}) => task)) ];
      const sections = tasks.flatMap(task => [ `  section ${harmless(task) || "calls"}`, ...bars.filter(bar => bar.task === task).map(lineOf) ]);
      const axis = ms < 1e4 ? "%S.%L" : ms < 36e5 ? "%M:%S" : "%H:%M:%S";
      return [ "gantt", "  dateFormat YYYY-MM-DD HH:mm:ss.SSS", `  axisFormat ${axis}`, ...sections ].join("\n");
    }
    function barsOf(calls, most) {
      const tasks = [ ...new Set(calls.map(({task}) => task)) ].map(task => calls.filter(call => call.task === task));
      const barsAt = size => tasks.reduce((sum, own) => sum + Math.ceil(own.length / size), 0);
      let size = 1;
      while (barsAt(size) > Math.max(most, tasks.length)) size += 1;
      return tasks.flatMap(own => groupsOf(own, size).map(barOf));
    }
    function groupsOf(calls, size) {
      return Array.from({
        length: Math.ceil(calls.length / size)
      }, (_, at) => calls.slice(at * size, (at + 1) * size));
    }
    function barOf(calls) {
      const started = Math.min(...calls.map(call => call.started));
      const ended = Math.max(...calls.map(call => call.ended));
      const failures = calls.filter(({outcome}) => outcome !== "answered" && outcome !== "repaired");
      const [only, second] = calls;
      const task = only?.task ?? "";
      const how = second === void 0 ? only?.outcome ?? "" : failures.length > 0 ? `${failures.length} failed` : "answered";
      const many = second === void 0 ? "" : `${calls.length} calls in `;
      return {
        task,
        label: `${many}${(0, report_timeline.YA)(ended - started)} ${how}`,
        failed: failures.length > 0,
        started,
        ended
      };
    }
    function barOfSum({task, calls, started, ended}) {
      return {
        task,
        label: `${calls} shorter calls`,
        failed: false,
        started,
        ended
      };
    }
    function lineOf({label, failed, started, ended}) {
      return `  ${harmless(label)} : ${failed ? "crit, " : ""}${moment(started)}, ${moment(Math.max(ended, started + 1))}`;
    }
    const LABEL = 60;
    function harmless(text) {
      return text.replace(/[^A-Za-z0-9 .-]+/g, "-").slice(0, LABEL).trim();
    }
    const YEAR_MS = 365 * 864e5;
    function moment(ms) {
      return new Date(Date.UTC(2e3, 0, 1) + Math.min(ms, YEAR_MS)).toISOString().slice(0, 23).replace("T", " ");
    }
    var line = __webpack_require__(7174);
    function rememberedText({calls, saved, store}) {
      const asked = calls.cached + calls.missed;
      if (asked === 0 && store.answers === 0) return null;
      const share = asked === 0 ? "" : ` (${Math.floor(100 * calls.cached / asked)} %)`;
      const spared = calls.cached === 0 ? "" : `, which saved ${(0, figures.E9)(saved.cost)} and ${(0, 
      figures.U9)(saved.tokens, "token")}`;
      const held = `${(0, figures.U9)(store.answers, "answer")} in the store, ${store.added} of them new, ${(0, 
      figures.Ej)(store.bytes)}`;
      return `Remembered ${calls.cached} of ${(0, figures.U9)(asked, "text")}${share}${spared}. ${held}${restoredText(store.restored)}.`;
    }
    function restoredText(restored) {
      if (restored === null) return "";
      const {bytes, requests} = restored;
      return `; ${bytes === 0 ? "nothing" : (0, figures.Ej)(bytes)} restored from the Actions cache in ${(0, 
      figures.U9)(requests, "request")}`;
    }
    function renderSummary(input) {
      const {complete, run, warnings} = input;
      const mark = complete && warnings.length === 0 ? "✅" : "⚠️";
      const verdict = [ (0, figures.U9)(input.changes, "change"), complete ? "complete" : "NOT complete", input.mode, (0, 
      figures.E9)(run.cost) ].join(", ");
      const head = [ `### ${mark} ${input.range}: ${verdict}`, ...input.releaseUrl === null ? [] : [ `Release: ${input.releaseUrl}` ], ...warnings.map(warning => `> [!WARNING]\n> ${escaped(warning)}`), ...packageTable(input.packages), ...unassignedFold(input.unassigned) ];
      const tail = [ table(run), ...rememberedLine(run), fold("Range", input.ranges.map(rangeText).join("\n\n")), fold("Ledger", ledgerText(input.ledger)), ...findingsFold(input.findings), ...timelineFold(run.timeline) ];
      const room = limits.U0.summaryBytes - Buffer.byteLength([ ...head, ...tail ].join("\n\n")) - 1e3;
      return [ ...head, notesWithin(input.notes, room), ...tail ].join("\n\n");
    }
    function notesWithin(notes, room) {
      return Buffer.byteLength(notes) <= room ? notes : "(The notes are too long for a summary: see the file of the output `notes-file`.)";
    }
    function table({calls, tokens, cost, seconds, peakMemory}) {
      const cells = [ String(calls.made), String(calls.failed), `${calls.cached} of ${calls.cached + calls.missed}`, (tokens.input + tokens.cacheRead + tokens.cacheWrite).toLocaleString("en-US"), tokens.output.toLocaleString("en-US"), (0, 
      figures.E9)(cost), `${seconds.toFixed(1)} s`, (0, figures.ix)(peakMemory) ];
      const names = [ "calls", "failed", "remembered", "tokens in", "tokens out", "cost", "time", "memory" ];
      return `| ${names.join(" | ")} |\n|${" --- |".repeat(names.length)}\n| ${cells.join(" | ")} |`;
    }
    function rememberedLine(run) {
      const text = rememberedText(run);
      return text === null ? [] : [ text ];
    }
    function rangeText({owner, range, reason, passedOver}) {
      const name = owner === null ? "" : `**${escaped(`${owner}, ${range}`)}**: `;
      return [ `${name}${escaped(reason)}`, ...passedOver.map(tag => `- passed over: ${escaped(tag)}`) ].join("\n");
    }
    function packageTable(packages) {
      if (packages.length < 2) return [];
      const rows = packages.map(({name, range, lines, tag, releaseUrl}) => {
        const cells = [ escaped(name), escaped(range), String(lines), escaped(tag ?? ""), releaseUrl ?? "" ];
        return `| ${cells.join(" | ")} |`;
      });
      return [ `| package | range | lines | tag | release |\n|${" --- |".repeat(5)}\n${rows.join("\n")}` ];
    }
    const UNASSIGNED = 100;
    function unassignedFold(titles) {
      if (titles.length === 0) return [];
      const more = titles.length > UNASSIGNED ? [ `- and ${titles.length - UNASSIGNED} more` ] : [];
      const lines = [ ...titles.slice(0, UNASSIGNED).map(title => `- ${escaped(title)}`), ...more ];
      return [ fold(`${(0, figures.U9)(titles.length, "change touches", "changes touch")} no package`, lines.join("\n")) ];
    }
    function ledgerText(ledger) {
      return Object.entries(ledger).map(([state, commits]) => `- ${escaped(state)}: ${(0, 
      figures.U9)(commits, "commit")}`).join("\n");
    }
    function findingsFold(findings) {
      if (findings.length === 0) return [];
      const lines = findings.slice(0, 200).map(({where, outcome, doubts}) => `- ${where}, ${outcome}: ${doubts.map(doubt => escaped(`${doubt.kind} ${doubt.found}`)).join("; ")}`);
      return [ fold("Texts that did not hold against their evidence", lines.join("\n")) ];
    }
    function timelineFold(timeline) {
      if (timeline === null) return [];
      const {ms, causes, bottleneck} = timeline;
      const shares = causes.map(share => `- ${(0, report_timeline.n6)(share.cause)}: ${(0, 
      report_timeline.YA)(share.ms)} (${Math.round(share.ms / ms * 100)} %)`);
      const body = [ `The time went by: ${escaped(bottleneck)}`, shares.join("\n"), `\`\`\`mermaid\n${gantt(timeline)}\n\`\`\`` ];
      return [ fold("Timeline of the calls", body.join("\n\n")) ];
    }
    function fold(title, body) {
      return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
    }
    function escaped(text) {
      return (0, line.K)(text).replace(/[&<>]/g, sign => ({
        "&": "&amp;",
        "<": "&lt;"
      }[sign] ?? "&gt;")).replace(/[\\`*_{}[\]()#|~!@]/g, "\\$&");
    }
    var tags = __webpack_require__(3324);
    var external_node_crypto_ = __webpack_require__(7598);
    var dist = __webpack_require__(7934);
    const identitySchema = dist.rej({
      repo: dist.FsL(dist.YjP(), dist.Ru6(300)),
      family: dist.mee(dist.FsL(dist.YjP(), dist.Ru6(300))),
      base: dist.mee(dist.FsL(dist.YjP(), dist.Ru6(300)))
    });
    const BEGIN = /^<!-- tidings:begin v1 (\{.{0,4000}\}) -->[ \t]*\r?$/gm;
    const END = /^<!-- tidings:end v1((?: [0-9a-f]{8}:(?:[0-9a-f]{8}|-))*) -->[ \t]*\r?$/gm;
    function wrap(body, identity, lines) {
      return `${opening(identity)}\n${body}\n${closing(lines)}`;
    }
    function opening(identity) {
      return `\x3c!-- tidings:begin v1 ${marker_harmless(JSON.stringify({
        repo: identity.repo,
        family: identity.family,
        base: identity.base
      }))} --\x3e`;
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
      return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 8);
    }
    function marker_harmless(json) {
      const coded = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
      return json.replace(/[^\x20-\x7e]|[<>]|-(?=-)|-(?=>)/g, coded);
    }
    function identityOf(json) {
      try {
        const parsed = dist.xLC(identitySchema, JSON.parse(json));
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
    const ALIKE = .4;
    function alignment(lines, recorded, fresh) {
      const texts = withBlanks(lines);
      const standing = recorded.filter(({hash}) => hash !== null);
      const pairs = commonOrder(texts.map(({text}) => hashOf(text)), standing.map(({hash}) => hash ?? ""));
      const keys = new Map;
      const found = new Set;
      let [text, mark] = [ 0, 0 ];
      for (const [nextText, nextMark] of [ ...pairs, [ texts.length, standing.length ] ]) {
        for (const [index, edited] of editsBetween(texts.slice(text, nextText), standing.slice(mark, nextMark), fresh)) {
          keys.set(text + index, {
            key: standing[mark + edited]?.entry ?? "",
            state: "edited"
          });
          found.add(mark + edited);
        }
        keys.set(nextText, {
          key: standing[nextMark]?.entry ?? "",
          state: "untouched"
        });
        found.add(nextMark);
        [text, mark] = [ nextText + 1, nextMark + 1 ];
      }
      return {
        texts: texts.map((line, index) => {
          const known = keys.get(index);
          return known === void 0 ? {
            ...line,
            key: null,
            state: "added"
          } : {
            ...line,
            ...known
          };
        }),
        removed: [ ...recorded.filter(({hash}) => hash === null).map(({entry}) => entry), ...standing.filter((_, index) => !found.has(index)).map(({entry}) => entry) ]
      };
    }
    function commonOrder(a, b) {
      let head = 0;
      while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
      let tail = 0;
      while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
      const middle = longest(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
      return [ ...Array.from({
        length: head
      }, (_, index) => [ index, index ]), ...middle.map(([x, y]) => [ x + head, y + head ]), ...Array.from({
        length: tail
      }, (_, index) => [ a.length - tail + index, b.length - tail + index ]) ];
    }
    function longest(a, b) {
      const width = b.length + 1;
      const lengths = new Uint32Array((a.length + 1) * width);
      const at = (x, y) => lengths[x * width + y] ?? 0;
      for (let x = a.length - 1; x >= 0; x -= 1) for (let y = b.length - 1; y >= 0; y -= 1) lengths[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
      const pairs = [];
      for (let x = 0, y = 0; x < a.length && y < b.length; ) if (a[x] === b[y]) {
        pairs.push([ x, y ]);
        x += 1;
        y += 1;
      } else if (at(x + 1, y) >= at(x, y + 1)) x += 1; else y += 1;
      return pairs;
    }
    function editsBetween(texts, marks, fresh) {
      const [only] = marks;
      if (texts.length === 1 && marks.length === 1 && only !== void 0 && !fresh.has(only.entry)) return [ [ 0, 0 ] ];
      const edits = [];
      let next = 0;
      texts.forEach(({text}, index) => {
        const scores = marks.slice(next).map(({entry}) => likeness(text, fresh.get(entry) ?? ""));
        const best = scores.indexOf(Math.max(...scores));
        if (best < 0 || (scores[best] ?? 0) < ALIKE) return;
        edits.push([ index, next + best ]);
        next += best + 1;
      });
      return edits;
    }
    function likeness(a, b) {
      const [ofA, ofB] = [ references(a), references(b) ];
      if (ofA.length > 0 && ofB.length > 0 && !ofA.some(reference => ofB.includes(reference))) return 0;
      const [x, y] = [ words(a), words(b) ];
      if (x.size === 0 || y.size === 0) return 0;
      const common = [ ...x ].filter(word => y.has(word)).length;
      return common / Math.max(x.size, y.size);
    }
    function references(text) {
      return text.match(/#\d+|\b[0-9a-f]{7}\b/g) ?? [];
    }
    function words(text) {
      return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    }
    function withBlanks(lines) {
      let blanks = 0;
      return lines.flatMap(text => {
        if (text.trim() === "") {
          blanks += 1;
          return [];
        }
        const line = {
          text,
          blanks
        };
        blanks = 0;
        return [ line ];
      });
    }
    function mergeEdits(existing, identity, rendered) {
      const eol = existing.inside.includes("\r\n") ? "\r\n" : "\n";
      const fresh = keyedLines(rendered);
      const known = new Set(existing.lines.map(({entry}) => entry));
      const aligned = alignment(existing.inside.split(/\r?\n/), existing.lines, new Map(fresh.map(({key, text}) => [ key, text ])));
      const edited = new Map(aligned.texts.flatMap(line => line.state === "edited" ? [ [ line.key, line ] ] : []));
      const removed = restoredFrames(fresh, new Set(aligned.removed), known);
      const placed = standing(fresh, removed, edited);
      const present = new Set(placed.flatMap(({key}) => key ?? []));
      const lines = withAdded(placed, aligned.texts, present);
      const inside = lines.map(({text, blanks}, index) => eol.repeat(index === 0 ? 0 : blanks + 1) + text).join("");
      return {
        body: [ existing.before, opening(identity), eol, inside, eol, closing(recorded(fresh, removed, aligned.removed)), existing.after ].join(""),
        conflicts: conflictsOf(aligned.texts, existing.lines, fresh),
        edited: edited.size,
        removed: removed.size,
        added: aligned.texts.filter(({state}) => state === "added").length
      };
    }
    function standing(fresh, removed, edited) {
      let skipped = 0;
      return fresh.flatMap(({key, text, blanks}) => {
        skipped = Math.max(skipped, blanks);
        if (removed.has(key)) return [];
        const line = {
          key,
          text: edited.get(key)?.text ?? text,
          blanks: skipped
        };
        skipped = 0;
        return [ line ];
      });
    }
    function restoredFrames(fresh, removed, known) {
      const grown = new Set(fresh.filter(line => !line.frame && !known.has(line.key)).map(line => line.section));
      const alive = new Set(fresh.filter(line => !line.frame && known.has(line.key) && !removed.has(line.key)).map(line => line.section));
      const back = fresh.filter(line => line.frame && grown.has(line.section) && !alive.has(line.section)).map(line => line.key);
      return new Set([ ...removed ].filter(key => !back.includes(key)));
    }
    function withAdded(placed, texts, present) {
      const behind = new Map;
      let anchor = null;
      let follows = false;
      const blanksAt = new Map;
      for (const line of texts) if (line.key !== null && present.has(line.key)) {
        anchor = line.key;
        if (follows) blanksAt.set(line.key, line.blanks);
        follows = false;
      } else if (line.state === "untouched") follows = false; else {
        behind.set(anchor, [ ...behind.get(anchor) ?? [], {
          key: null,
          text: line.text,
          blanks: line.blanks
        } ]);
        follows = true;
      }
      const first = behind.get(null) ?? [];
      return [ ...first, ...placed.flatMap((line, index) => {
        const afterOwn = index > 0 || first.length > 0 ? Math.max(line.blanks, blanksAt.get(line.key ?? "") ?? 0) : line.blanks;
        return [ {
          ...line,
          blanks: afterOwn
        }, ...behind.get(line.key) ?? [] ];
      }) ];
    }
    function recorded(fresh, removed, gone) {
      const now = new Set(fresh.map(({key}) => key));
      return [ ...fresh.map(({key, text}) => ({
        entry: key,
        hash: removed.has(key) ? null : hashOf(text)
      })), ...[ ...new Set(gone) ].filter(key => !now.has(key) && removed.has(key)).map(entry => ({
        entry,
        hash: null
      })) ];
    }
    function conflictsOf(texts, before, fresh) {
      const then = new Map(before.map(({entry, hash}) => [ entry, hash ]));
      const now = new Map(fresh.map(({key, text}) => [ key, text ]));
      return texts.flatMap(line => {
        if (line.state !== "edited") return [];
        const text = now.get(line.key) ?? null;
        const changed = text === null || hashOf(text) !== then.get(line.key) && hashOf(text) !== hashOf(line.text);
        return changed ? [ {
          kept: line.text,
          fresh: text
        } ] : [];
      });
    }
    var rendering_lines = __webpack_require__(7923);
    function fitMarkdown(document, limit, measure = lines => (0, rendering_markdown.b)(lines).length) {
      const fits = candidate => measure((0, rendering_lines.E)(candidate)) <= limit;
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
      const all = (0, rendering_lines.E)(said);
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
        markdown: (0, rendering_markdown.b)(lines),
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
      const lines = (0, rendering_lines.E)(document);
      return {
        lines,
        markdown: (0, rendering_markdown.b)(lines),
        steps: document.shortened
      };
    }
    var sections = __webpack_require__(4228);
    function candidatesOf(releases, wanted) {
      const {identity, tag, takenTags} = wanted;
      const drafts = releases.filter(release => release.draft && (release.tag === tag || !takenTags.has(release.tag)));
      const unmarked = drafts.filter(draft => findMarked(draft.body) === null);
      const ours = drafts.filter(draft => isOfFamily(draft, identity) && (draft.tag === tag || isOnBase(draft, identity)));
      const damaged = unmarked.filter(({body, ...draft}) => body.includes(beginning(identity)) || hasTraces(body) && draft.tag === tag);
      return {
        own: ours.sort((a, b) => a.id - b.id),
        foreign: unmarked.filter(draft => draft.tag === tag && !hasTraces(draft.body)),
        damaged
      };
    }
    function isUntouched(release, generated) {
      const marked = findMarked(release.body);
      if (marked === null || marked.before.trim() !== "" || marked.after.trim() !== "") return false;
      if (release.name !== generated.name || release.prerelease !== generated.prerelease) return false;
      const lines = marked.inside.split(/\r?\n/).filter(line => line.trim() !== "");
      return lines.length === marked.lines.length && marked.lines.every(({hash}, at) => hash === hashOf(lines[at] ?? ""));
    }
    function hasTraces(body) {
      return /<!--\s*tidings:(?:begin|end)\b/.test(body);
    }
    function isOfFamily(release, {repo, family}) {
      const marked = findMarked(release.body)?.identity;
      return marked !== void 0 && marked.repo.toLowerCase() === repo.toLowerCase() && marked.family === family;
    }
    function isOnBase(release, {base}) {
      return findMarked(release.body)?.identity.base === base;
    }
    function beginning(identity) {
      return opening(identity).replace(/"base":.*$/s, "");
    }
    const LIST_WAITS = [ 0, 500, 1e3, 2e3, 4e3 ];
    async function publishRelease(request, publishing) {
      if (request.publish && !request.tagExists) publishing.journal.notice(`${request.tag} is no tag yet, so the release stays a draft.`);
      const all = await publishing.releases.list();
      const published = all.find(release => !release.draft && release.tag === request.tag);
      if (published !== void 0) return intoPublished(request, published, publishing);
      const {own, foreign, damaged} = candidatesOf(all, request);
      const kept = chosen(own, request, publishing);
      if (kept !== null) return kept.state === "taken" ? intoDraft(request, kept.draft, publishing) : skipped(kept.draft);
      const [broken] = damaged;
      if (broken !== void 0) return skip(broken, "its markers were changed, so it stays as it is", publishing);
      const [theirs] = foreign;
      if (theirs === void 0) return create(request, publishing);
      return theirs.body.trim() === "" ? intoDraft(request, theirs, publishing) : skip(theirs, "somebody else wrote that draft", publishing);
    }
    async function settleDraft(request, id, publishing) {
      const {releases, journal, sleep} = publishing;
      for (const wait of LIST_WAITS) {
        if (wait > 0) await sleep(wait);
        const {own} = candidatesOf(await releases.list(), request);
        const [oldest] = own;
        if (oldest === void 0 || oldest.id >= id && !own.some(draft => draft.id === id)) continue;
        if (oldest.id >= id) return id;
        const mine = await releases.get(id);
        if (mine === null) return oldest.id;
        if (!mine.draft || !isUntouched(mine, generated(request, mine.tag))) {
          journal.warn(`There are two drafts of ${request.tag}: ${oldest.url} and ${mine.url}.`);
          return id;
        }
        await releases.remove(id);
        journal.debug(`Another run made a draft of ${request.tag} first: ${oldest.url}`);
        return oldest.id;
      }
      return id;
    }
    function chosen(own, request, {journal}) {
      const touched = own.filter(draft => !isUntouched(draft, generated(request, draft.tag)));
      const draft = touched[0] ?? own.find(({tag}) => tag === request.tag) ?? own[0];
      if (draft === void 0) return null;
      if (own.length > 1) journal.warn(`There are ${own.length} drafts of ${request.tag}: ${own.map(({url}) => url).join(" ")}. Remove all but one.`);
      return {
        state: touched.length > 1 ? "refused" : "taken",
        draft
      };
    }
    async function create(request, publishing) {
      const {body, conflicts} = request.render(null);
      const release = await createOnce(request, body, publishing);
      const made = {
        id: release.id,
        url: release.url,
        tag: release.tag,
        action: "created",
        conflicts
      };
      if (!release.draft) return made;
      const kept = await settleDraft(request, release.id, publishing);
      if (kept === release.id) return made;
      const older = await publishing.releases.get(kept);
      return older?.draft === true ? intoDraft(request, older, publishing) : made;
    }
    async function createOnce(request, body, {releases, sleep}) {
      const {tag} = request;
      try {
        return await releases.create(fieldsOf(request, {
          name: request.nameOf(tag),
          body,
          prerelease: request.prereleaseOf(tag)
        }));
      } catch (thrown) {
        if (!(thrown instanceof errors.$s) || thrown.code !== "publish-failed") throw thrown;
        for (const wait of LIST_WAITS) {
          if (wait > 0) await sleep(wait);
          const made = (await releases.list()).find(release => release.tag === tag && sameText(release.body, body));
          if (made !== void 0) return made;
        }
        throw thrown;
      }
    }
    async function intoDraft(request, listed, publishing) {
      const {releases} = publishing;
      const now = await releases.get(listed.id);
      if (now === null) return create(request, publishing);
      if (!now.draft) return skip(now, "it was published in this moment", publishing);
      if (await isOvertaken(request, now)) return skip(now, "a run of a later commit wrote it", publishing);
      const {body, conflicts} = request.render(now.body.trim() === "" ? null : now.body);
      const before = generated(request, now.tag);
      const fields = fieldsOf(request, {
        name: now.name === "" || now.name === before.name ? request.nameOf(request.tag) : now.name,
        prerelease: now.prerelease === before.prerelease ? request.prereleaseOf(request.tag) : now.prerelease,
        body
      });
      const {target, ...rest} = fields;
      const wanted = target !== void 0 && isSha(now.target) ? fields : rest;
      const isAdopted = now.body.trim() === "" || now.tag !== request.tag && request.tagExists;
      if (isSame(now, request.followsHead ? wanted : rest)) return {
        ...said(now),
        action: "unchanged",
        conflicts
      };
      return {
        ...said(await releases.update(now.id, wanted)),
        action: isAdopted ? "adopted" : "updated",
        conflicts
      };
    }
    async function isOvertaken({tagExists, target, isLater}, draft) {
      return !tagExists && isSha(draft.target) && draft.target !== target && await isLater(draft.target);
    }
    async function intoPublished(request, listed, publishing) {
      const {releases} = publishing;
      const now = await releases.get(listed.id);
      if (now === null) return create(request, publishing);
      const rendered = now.draft ? null : publishedBody(request, now);
      if (rendered === null) return skip(now, "it is published and has a text", publishing);
      const {prerelease, tag} = now;
      const fields = {
        tag,
        name: now.name === "" ? request.nameOf(tag) : now.name,
        prerelease,
        body: rendered.body
      };
      const {conflicts} = rendered;
      if (isSame(now, fields)) return {
        ...said(now),
        action: "unchanged",
        conflicts
      };
      return {
        ...said(await releases.update(now.id, fields)),
        action: "updated",
        conflicts
      };
    }
    function publishedBody({existing, identity, render}, release) {
      const {body} = release;
      if (existing === "skip") return null;
      if (existing === "replace" || body.trim() === "") return render(null);
      if (existing === "empty") return null;
      if (isOfFamily(release, identity)) return render(body);
      if (hasTraces(body)) return null;
      const {body: section, conflicts} = render(null);
      return {
        body: `${body.trimEnd()}\n\n${section}`,
        conflicts
      };
    }
    function generated(request, tag) {
      return {
        name: request.nameOf(tag),
        prerelease: request.prereleaseOf(tag)
      };
    }
    function fieldsOf(request, content) {
      const {tag, tagExists, target, publish} = request;
      return {
        tag,
        ...content,
        ...tagExists ? {} : {
          target
        },
        ...publish && tagExists ? {
          publish
        } : {}
      };
    }
    function isSame(release, fields) {
      const {tag, name, body, prerelease, target = release.target, publish = false} = fields;
      if (publish && release.draft) return false;
      return release.tag === tag && release.name === name && release.prerelease === prerelease && release.target === target && sameText(release.body, body);
    }
    function sameText(a, b) {
      return a.replace(/\r\n/g, "\n") === b.replace(/\r\n/g, "\n");
    }
    function isSha(target) {
      return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(target);
    }
    function said({id, url, tag}) {
      return {
        id,
        url,
        tag
      };
    }
    function skipped(release) {
      return {
        ...said(release),
        action: "skipped",
        conflicts: []
      };
    }
    function skip(release, why, {journal}) {
      journal.notice(`Nothing was written to ${release.url}: ${why}.`);
      return skipped(release);
    }
    async function publish(document, notes, wish, publishing) {
      const {repository} = document;
      const {range} = notes;
      if (repository === null) throw refusal("The notes name no repository.", "Write them again with a token, or from a clone whose remote is on GitHub.");
      const tag = range.tag ?? notes.releaseTag;
      if (tag === null) throw refusal("Nothing says which tag the release will have.", 'Set the input "version" to the name of the tag.');
      if (wish.publish && !document.complete && notes.incomplete !== null) throw refusal("The notes are not complete, so they are not published.", "Read the warning in them, run again, or use `release: draft`.");
      const identity = {
        repo: `${repository.owner}/${repository.name}`,
        family: range.family,
        base: range.from
      };
      const arranged = (0, sections.NL)((0, document_json.Vv)(document, notes, "real"));
      return publishRelease({
        identity,
        tag,
        takenTags: wish.tags,
        tagExists: wish.tags.has(tag),
        target: range.head,
        followsHead: notes.package === null,
        nameOf: name => name,
        prereleaseOf,
        render: existing => bodyOf(arranged, identity, existing),
        publish: wish.publish,
        existing: wish.existing,
        isLater: async commit => !document.ledger.some(({sha}) => sha === commit) && await wish.isLater(commit)
      }, publishing);
    }
    function refusal(message, hint) {
      return new errors.$s("publish-failed", message, hint);
    }
    function prereleaseOf(tag) {
      const version = (0, tags.ED)(tag)?.version;
      return version !== void 0 && (0, tags.V1)(version);
    }
    function bodyOf(document, identity, existing) {
      const marked = existing === null ? null : findMarked(existing);
      if (existing !== null && marked === null) throw refusal("The markers in the release were changed, so nothing was written.", "Remove what is left of them, or the release, and run again.");
      const whole = lines => {
        if (marked === null) return {
          body: wrap((0, rendering_markdown.b)(lines), identity, markedLines(lines)),
          conflicts: []
        };
        const merged = mergeEdits(marked, identity, lines);
        return {
          body: merged.body,
          conflicts: merged.conflicts.map(({kept}) => kept)
        };
      };
      return whole(fitMarkdown(document, limits.U0.releaseBody, lines => whole(lines).body.length).lines);
    }
    async function publishPackages(document, wish, publishing) {
      const wanted = (0, document_json.Uw)(document).filter(notes => notes.range.tag !== null || !isEmpty(notes));
      const shared = {
        ...publishing,
        releases: new SharedList(publishing.releases)
      };
      const outcomes = await Promise.all(wanted.map(async notes => {
        const rival = wanted.find(other => other !== notes && sameRelease(other, notes));
        if (rival !== void 0) return oneReleaseOnly(notes, rival);
        try {
          return {
            notes,
            release: await publish(document, notes, wish, shared)
          };
        } catch (thrown) {
          const {message, hint} = (0, errors.Zw)(thrown);
          return {
            message: wanted.length === 1 ? message : `${notes.package}: ${message}`,
            hint
          };
        }
      }));
      return {
        done: outcomes.flatMap(outcome => "release" in outcome ? [ outcome ] : []),
        problems: outcomes.flatMap(outcome => "release" in outcome ? [] : [ outcome ])
      };
    }
    function isEmpty({entries, dependencies, asides}) {
      return entries.length + dependencies.length + asides.length === 0;
    }
    function sameRelease({range: a}, {range: b}) {
      return a.family !== null && b.family !== null && (0, tags.Ap)(a.family) === (0, 
      tags.Ap)(b.family);
    }
    function oneReleaseOnly(notes, rival) {
      return {
        message: `${notes.package}: its tags look like those of ${rival.package}, and one release cannot hold both.`,
        hint: 'Give each package a "tag-prefix" of its own, name one in "package", or use `release: none`.'
      };
    }
    class SharedList {
      #releases;
      #list=null;
      constructor(releases) {
        this.#releases = releases;
      }
      list() {
        this.#list ??= this.#releases.list().finally(() => {
          this.#list = null;
        });
        return this.#list;
      }
      get(id) {
        return this.#releases.get(id);
      }
      create(fields) {
        return this.#releases.create(fields);
      }
      update(id, fields) {
        return this.#releases.update(id, fields);
      }
      remove(id) {
        return this.#releases.remove(id);
      }
      attach(id, name, text) {
        return this.#releases.attach(id, name, text);
      }
    }
    var shared_history = __webpack_require__(6611);
    async function tellPlan(outcome) {
      const {range, plan} = outcome;
      (0, outputs.Kn)({
        range: (0, story.d8)(range),
        "previous-tag": range.from ?? "",
        tag: range.tag ?? "",
        changes: String(plan.changes),
        cost: "0"
      });
      await (0, outputs.Sy)(`### Plan for ${(0, story.d8)(range)}\n\n${(0, report_plan.od)(plan)}`);
    }
    async function finish(outcome, job, event, journal) {
      const {config} = job;
      const {document, failure} = outcome;
      const deliveries = await releasesFor(outcome, job, event, journal);
      const problems = [ ...deliveries.problems ];
      if (failure !== null && config.onAiFailure === "fail") problems.push(failure); else if (failure !== null) tellFailure(failure, journal);
      const incomplete = document.notes.find(notes => notes.incomplete !== null)?.incomplete ?? "The notes are not complete.";
      if (!document.complete && config.onIncomplete === "fail") problems.push({
        message: incomplete,
        hint: "Run again, or see the ledger in the JSON."
      }); else if (!document.complete) journal.warn(incomplete);
      await tell(document, deliveries.done, event, [ ...problems, ...failure === null ? [] : [ failure ] ]);
      const {range, changes, ledger, mode} = document;
      journal.step("done", (0, figures.fM)(changes.length, range.commits, ledger, mode));
      for (const {message, hint} of problems) (0, outputs.vy)(message, hint);
    }
    function tellFailure({code, message, hint}, journal) {
      if ([ "refused-key", "spent", "unknown-model", "bad-request" ].includes(code)) (0, 
      outputs.TF)(message, hint); else journal.warn(`The deterministic writer stood in: ${message} ${hint}`);
    }
    const NOTHING = {
      done: [],
      problems: []
    };
    async function releasesFor(outcome, job, event, journal) {
      const {config, github, history} = job;
      if (config.release === "none" || config.dryRun !== "false") return NOTHING;
      if (github === null) return {
        done: [],
        problems: [ (0, errors.Zw)(noToken()) ]
      };
      return put(outcome.document, config.release === "publish", {
        history,
        github
      }, event, journal);
    }
    async function put(document, publishIt, {history, github}, event, journal) {
      try {
        const remote = new shared_history.S(github.history);
        const wish = {
          publish: publishIt,
          existing: event.name === "release" ? "section" : "empty",
          tags: new Set((await history.tags()).map(tag => tag.name)),
          isLater: commit => isLater(commit, document.range.head, remote)
        };
        const deliveries = await publishPackages(document, wish, {
          releases: github.releases,
          journal,
          sleep: ms => (0, external_node_timers_promises_.setTimeout)(ms)
        });
        tellReleases(deliveries, publishIt, journal);
        return deliveries;
      } catch (thrown) {
        return {
          done: [],
          problems: [ (0, errors.Zw)(thrown) ]
        };
      }
    }
    function tellReleases({done, problems}, publishIt, journal) {
      if (done.length + problems.length === 0) journal.step("draft", "nothing new, no draft");
      for (const {release} of done) {
        journal.step(publishIt ? "release" : "draft", `${release.tag} ${release.action}: ${release.url}`);
        for (const kept of release.conflicts) journal.notice(`A line that a person edited was kept: ${kept}`);
      }
    }
    async function isLater(commit, head, history) {
      if (await history.resolve(commit) === null) return false;
      const {ahead, behind} = await history.relation(head, commit);
      return ahead > 0 && behind === 0;
    }
    async function publishFrom(path, inputs, event, journal, signal) {
      const document = (0, document_json.Tp)(await readNotes((0, external_node_path_.resolve)(event.workspace, path)));
      refuseOthers(document.repository, event);
      const github = await (0, job.z)(inputs.credentials.token, event, journal, signal);
      if (github === null) throw noToken();
      const {done, problems} = await put(document, inputs.release === "publish", {
        history: github.history,
        github
      }, event, journal);
      await tell(document, done, event, problems);
      for (const {message, hint} of problems) (0, outputs.vy)(message, hint);
    }
    function noToken() {
      return new errors.$s("no-permission", "There is no token to write the release with.", 'Leave the input "token" at its default, or use `release: none`.');
    }
    async function readNotes(path) {
      try {
        return await (0, promises_.readFile)(path, "utf8");
      } catch (thrown) {
        throw new errors.$s("bad-input", `Input "notes-json" names ${path}, which cannot be read: ${(0, 
        errors.bD)(thrown)}`, "Download the artifact of the writing job first, and give the path of its JSON file.");
      }
    }
    async function tell(document, deliveries, event, warnings) {
      const {range, changes, complete, mode, run: figures} = document;
      const packages = (0, document_json.Uw)(document);
      const pieces = document.notes.map(notes => ({
        notes,
        markdown: (0, rendering_markdown.G)((0, document_json.Vv)(document, notes, "inert"))
      }));
      const markdown = (0, together.b)(pieces.filter(({notes}) => packages.includes(notes)));
      const files = await writeFiles(document, markdown, pieces, (0, external_node_path_.join)(event.temp, "tidings"));
      const releases = deliveries.map(({notes, release: {tag, id, url}}) => ({
        notes,
        tag,
        id,
        url
      }));
      const {cached, missed} = figures.calls;
      (0, outputs.Kn)(outputsOf({
        packages,
        range,
        files,
        releases,
        changes: changes.length,
        complete,
        mode,
        cost: figures.cost,
        cached,
        missed,
        notes: cutForOutput(markdown, files.markdown)
      }));
      await (0, outputs.Sy)(summaryOf(document, markdown, deliveries, warnings));
    }
    async function writeFiles(document, markdown, pieces, folder) {
      const each = pieces.map(({notes, markdown: text}, at) => {
        const name = [ notes.package ?? "notes", notes.audience, notes.language ].join(".").replace(/[^\w.-]+/g, "-");
        const {package: owner, audience, language} = notes;
        return {
          file: {
            package: owner,
            audience,
            language,
            path: (0, external_node_path_.join)(folder, "notes", `${at + 1}-${name.slice(0, 100)}.md`)
          },
          text
        };
      });
      const paths = {
        markdown: (0, external_node_path_.join)(folder, "notes.md"),
        json: (0, external_node_path_.join)(folder, "notes.json")
      };
      await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "notes"), {
        recursive: true
      });
      await Promise.all([ (0, promises_.writeFile)(paths.markdown, `${markdown}\n`), (0, 
      promises_.writeFile)(paths.json, `${JSON.stringify(document)}\n`), ...each.map(({file, text}) => (0, 
      promises_.writeFile)(file.path, `${text}\n`)) ]);
      return {
        ...paths,
        each: each.map(({file}) => file)
      };
    }
    function summaryOf(document, markdown, deliveries, warnings) {
      const {range, changes, complete, mode, findings, ledger, unassigned, run: figures} = document;
      const packages = (0, document_json.Uw)(document);
      const nowhere = new Set(unassigned);
      const urlOf = notes => deliveries.find(delivery => delivery.notes === notes)?.release.url ?? null;
      return renderSummary({
        changes: changes.length,
        complete,
        mode,
        findings,
        notes: markdown,
        run: figures,
        range: (0, story.d8)(range),
        releaseUrl: packages.length === 1 ? deliveries[0]?.release.url ?? null : null,
        ranges: packages.map(notes => ({
          ...notes.range,
          owner: notes.package,
          range: (0, story.d8)(notes.range)
        })),
        packages: packages.map(notes => ({
          name: notes.package ?? "",
          range: (0, story.d8)(notes.range),
          lines: notes.entries.length,
          tag: notes.range.tag ?? notes.releaseTag,
          releaseUrl: urlOf(notes)
        })),
        unassigned: changes.filter(({id}) => nowhere.has(id)).map(({title}) => title),
        warnings: warnings.map(({message, hint}) => `${message} ${hint}`),
        ledger: (0, report_ledger.R)(ledger).states
      });
    }
    function refuseOthers(repository, event) {
      const named = repository === null ? "no repository" : `${repository.owner}/${repository.name}`;
      const own = `${event.repository.owner}/${event.repository.name}`;
      if (named.toLowerCase() !== own.toLowerCase()) throw new errors.$s("bad-notes", `The notes are about ${named}, not about ${own}.`, "Give the JSON that a job of this repository wrote.");
    }
  },
  1857: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FY: () => paragraph,
      Hn: () => cell,
      SS: () => codeSpan,
      h0: () => plainLine,
      mG: () => inline,
      nU: () => insideTag,
      nf: () => link
    });
    const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f|[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]/gu;
    const STRAY_JOINERS = /(?<=^|\p{ASCII}|\u200c|\u200d)(?:\u200c|\u200d|\ufe0f)+|(?:\u200c|\u200d)+(?=$|\p{ASCII})/gu;
    const LONGEST = 5e3;
    function plainLine(text) {
      return text.replace(/\p{Surrogate}/gu, "�").replace(/[\s\u0085]+/g, " ").replace(UNSEEN, "").replace(STRAY_JOINERS, "").replace(/ {2,}/g, " ").trim();
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
      return /:\/\/|www\.|(?:mailto|xmpp):/i.test(word) || /@[\w-]|#\d|\bGH-\d|\$\S/i.test(word) || /^[0-9a-f]{7,40}$/i.test(word) && /\d/.test(word) && /[a-f]/i.test(word) || /<[^<>\s]*>/.test(word);
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
  }
};