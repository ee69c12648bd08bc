import { modules as shared0 } from './shared.1857.js';
import { modules as shared1 } from './shared.4332.js';
import { modules as shared2 } from './shared.67200.js';
import { modules as shared3 } from './shared.31548.js';
import { modules as shared4 } from './shared.8568.js';
import { modules as shared5 } from './shared.51451.js';
import { modules as shared6 } from './shared.44017.js';

export const ids = [7029,4332];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  ...shared3,
  ...shared4,
  ...shared5,
  ...shared6,
  37029: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      finish: () => finish,
      publishFrom: () => publishFrom,
      tellPlan: () => tellPlan
    });
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    var runner_outputs = __webpack_require__(31869);
    var errors = __webpack_require__(452);
    var forge = __webpack_require__(89023);
    var job = __webpack_require__(67200);
    var system = __webpack_require__(53152);
    var workspace_file = __webpack_require__(4332);
    var publishers = __webpack_require__(806);
    var write_changelog = __webpack_require__(61022);
    function publishChangelog(document, {rules, event, journal}) {
      return (0, publishers.V)("changelog", async () => {
        const {changelog} = rules;
        if (changelog === null) return "";
        if (!await (0, workspace_file.V)(event.workspace)) {
          journal.notice(`There is no checkout, so ${changelog} was not written.`);
          return "";
        }
        const told = await (0, write_changelog.writeChangelog)(document, await (0, workspace_file.openWorkspaceFile)(event.workspace, changelog), (0, 
        system.$6)());
        const {text, isPersons} = (0, write_changelog.changelogLine)(changelog, told);
        journal.step("changelog", text);
        if (isPersons) journal.notice(text);
        return text;
      });
    }
    var evidence_page = __webpack_require__(29786);
    function publishFiles(document, markdown, pieces, folder) {
      return (0, publishers.V)("files", () => writeAll(document, markdown, pieces, folder));
    }
    async function writeAll(document, markdown, pieces, folder) {
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
    var external_node_timers_promises_ = __webpack_require__(58500);
    var range_tags = __webpack_require__(13324);
    var document_json = __webpack_require__(7495);
    var limits = __webpack_require__(8207);
    var next_version = __webpack_require__(29161);
    const DAY = /\d{4}-\d{2}-\d{2}/g;
    const DATE_SIGN = "\0";
    function titleFrom(template, tag, {package: owner, today}) {
      const values = {
        tag,
        version: versionOf(tag),
        package: owner ?? "",
        date: today
      };
      return template.replace(/\{(tag|version|package|date)\}/g, (_, name) => values[name] ?? "").replace(/ {2,}/g, " ").trim();
    }
    function isTitleFrom(template, title, tag, facts) {
      const parts = titleFrom(template, tag, {
        ...facts,
        today: DATE_SIGN
      }).split(DATE_SIGN);
      const pattern = parts.map(part => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("\\d{4}-\\d{2}-\\d{2}");
      return new RegExp(`^${pattern}$`).test(title);
    }
    function learnedTemplate(newest, names) {
      const [last, before] = newest.slice(0, 2).map(templateOf);
      if (last === void 0 || last === null) return null;
      if (before !== void 0) return before === last ? last : null;
      const known = new Set([ "release", "version", "v", ...names.map(name => name.toLowerCase()) ]);
      const words = last.replace(/\{\w+\}/g, " ").match(/[\p{L}\p{N}_-]*\p{L}[\p{L}\p{N}_-]*/gu) ?? [];
      return words.every(word => known.has(word.toLowerCase())) ? last : null;
    }
    function templateOf({title, tag}) {
      if (/[{}]/.test(title)) return null;
      const version = versionOf(tag);
      if (title.includes(tag)) return title.split(tag).map(undated).join("{tag}");
      return title.includes(version) ? title.split(version).map(undated).join("{version}") : null;
    }
    function undated(text) {
      return text.replace(DAY, "{date}");
    }
    function versionOf(tag) {
      return (0, range_tags.ED)(tag)?.version.text ?? tag;
    }
    var marker = __webpack_require__(29908);
    const ALIKE = .4;
    const HEADING = /^(?:#{1,6}\s|<summary>)/;
    function alignment(lines, recorded, fresh) {
      const texts = withBlanks(lines);
      const standing = recorded.filter(({hash}) => hash !== null);
      const nulled = new Set(recorded.flatMap(({entry, hash}) => hash === null ? [ entry ] : []));
      const pairs = commonOrder(texts.map(({text}) => (0, marker.qQ)(text)), standing.map(({hash}) => hash ?? ""));
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
        const key = standing[nextMark]?.entry ?? "";
        keys.set(nextText, {
          key,
          state: nulled.has(key) ? "edited" : "untouched"
        });
        found.add(nextMark);
        [text, mark] = [ nextText + 1, nextMark + 1 ];
      }
      const edited = new Set([ ...keys.values() ].flatMap(({key, state}) => state === "edited" ? [ key ] : []));
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
        removed: [ ...[ ...nulled ].filter(entry => !edited.has(entry)), ...standing.filter((_, index) => !found.has(index)).map(({entry}) => entry) ]
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
      const edits = [];
      let next = 0;
      texts.forEach(({text}, index) => {
        const scores = marks.slice(next).map(({entry}) => likeness(text, fresh.get(entry) ?? ""));
        const best = scores.indexOf(Math.max(...scores));
        if (best < 0 || (scores[best] ?? 0) < ALIKE) return;
        edits.push([ index, next + best ]);
        next += best + 1;
      });
      const found = [ ...edits, ...oneForOne(texts, marks, fresh, edits) ];
      return [ ...found, ...renamed(texts, marks, fresh, found) ];
    }
    function oneForOne(texts, marks, fresh, edits) {
      let [text, mark] = [ 0, 0 ];
      return [ ...edits, [ texts.length, marks.length ] ].flatMap(([nextText, nextMark]) => {
        const between = marks.slice(mark, nextMark);
        const [fromText, fromMark] = [ text, mark ];
        [text, mark] = [ nextText + 1, nextMark + 1 ];
        if (between.some(({entry}) => fresh.has(entry))) return [];
        const all = texts.slice(fromText, nextText).map((one, index) => ({
          ...one,
          index: fromText + index
        }));
        const theirs = all.length > between.length ? all.filter(({text: one}) => references(one).length > 0) : all;
        return theirs.length > between.length ? [] : theirs.map(({index}, at) => [ index, fromMark + at ]);
      });
    }
    function renamed(texts, marks, fresh, edits) {
      const known = new Map([ ...edits, [ texts.length, marks.length ] ]);
      const marksKnown = new Set(known.values());
      return texts.flatMap(({text}, index) => {
        const below = known.get(index + 1);
        const mark = below === void 0 ? void 0 : marks[below - 1];
        if (below === void 0 || mark === void 0 || known.has(index) || marksKnown.has(below - 1)) return [];
        return HEADING.test(text) && HEADING.test(fresh.get(mark.entry) ?? "") ? [ [ index, below - 1 ] ] : [];
      });
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
    function mergeEdits(existing, identity, rendered, takeOut = false) {
      const eol = existing.inside.includes("\r\n") ? "\r\n" : "\n";
      const fresh = (0, marker.gP)(rendered);
      const known = new Set(existing.lines.map(({entry}) => entry));
      const aligned = alignment(existing.inside.split(/\r?\n/), existing.lines, new Map(fresh.map(({key, text}) => [ key, text ])));
      const edited = new Map(aligned.texts.flatMap(line => line.state === "edited" ? [ [ line.key, line ] ] : []));
      const removed = restoredFrames(fresh, new Set(aligned.removed), known);
      const placed = standing(fresh, removed, edited);
      const present = new Set(placed.flatMap(({key}) => key ?? []));
      const left = leftOf(aligned.texts, fresh);
      const lines = withAdded(placed, takeOut ? without(left, aligned.texts, present) : aligned.texts, present);
      const gone = goneOf(fresh, removed, aligned.removed);
      const marks = recorded(fresh, removed, takeOut ? [] : gone, leftMarks(lines));
      const inside = lines.map(({text, blanks}, index) => eol.repeat(index === 0 ? 0 : blanks + 1) + text).join("");
      return {
        body: [ existing.before, (0, marker.zs)(identity), eol, inside, eol, (0, marker.ET)(marks), existing.after ].join(""),
        conflicts: conflictsOf(aligned.texts, existing.lines, fresh),
        left,
        gone,
        out: fresh.flatMap(({key, text, frame}) => !frame && removed.has(key) ? [ text ] : []),
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
          left: null,
          text: edited.get(key)?.text ?? text,
          blanks: skipped,
          ownBlanks: blanks
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
    const PART = /^(?:#{1,6}\s|<details\b|(?:-{3,}|\*{3,}|_{3,})\s*$)/i;
    function ownLines(texts, present) {
      const behind = new Map;
      const before = new Map;
      const blanks = new Map;
      let anchor = null;
      let run = [];
      let follows = false;
      const close = next => {
        const part = run.findIndex(({text}) => PART.test(text));
        const at = part < 0 ? run.length : part;
        behind.set(anchor, run.slice(0, at));
        before.set(next, run.slice(at));
        run = [];
      };
      for (const {key, state, text, blanks: above} of texts) if (key !== null && present.has(key)) {
        close(key);
        anchor = key;
        if (follows) blanks.set(key, above);
        follows = false;
      } else {
        follows = state !== "untouched";
        if (follows) run.push({
          key: null,
          left: key,
          text,
          blanks: above,
          ownBlanks: above
        });
      }
      close(null);
      return {
        behind,
        before,
        blanks
      };
    }
    function withAdded(placed, texts, present) {
      const {behind, before, blanks} = ownLines(texts, present);
      const lines = [ ...behind.get(null) ?? [] ];
      for (const line of placed) {
        lines.push(...before.get(line.key ?? "") ?? []);
        const isBehindOwn = lines.at(-1)?.key === null;
        lines.push(isBehindOwn ? {
          ...line,
          blanks: blanks.get(line.key ?? "") ?? line.ownBlanks
        } : line);
        lines.push(...behind.get(line.key) ?? []);
      }
      return [ ...lines, ...before.get(null) ?? [] ];
    }
    function leftMarks(lines) {
      const marks = new Map;
      let above = null;
      for (const {key, left, text} of lines) {
        if (left !== null) marks.set(above, [ ...marks.get(above) ?? [], {
          entry: left,
          hash: null
        }, {
          entry: left,
          hash: (0, marker.qQ)(text)
        } ]);
        above = key ?? above;
      }
      return marks;
    }
    function leftOf(texts, fresh) {
      const now = new Set(fresh.map(({key}) => key));
      const told = new Set(fresh.flatMap(({text}) => references(text)));
      return texts.flatMap(({state, key, text}) => state === "edited" && !now.has(key) && !HEADING.test(text) && !references(text).some(one => told.has(one)) ? [ {
        entry: key,
        text
      } ] : []);
    }
    function without(left, texts, present) {
      const entries = new Set(left.map(({entry}) => entry));
      const rest = texts.filter(({key}) => key === null || !entries.has(key));
      const isShown = ({key, state}) => state !== "untouched" || present.has(key);
      const shown = rest.filter(isShown);
      return rest.filter(line => {
        if (line.state !== "edited" || present.has(line.key) || !HEADING.test(line.text)) return true;
        const next = shown[shown.indexOf(line) + 1];
        return next !== void 0 && !HEADING.test(next.text);
      });
    }
    function goneOf(fresh, removed, gone) {
      const now = new Set(fresh.map(({key}) => key));
      return [ ...new Set(gone) ].filter(key => !now.has(key) && removed.has(key));
    }
    function recorded(fresh, removed, gone, left) {
      return [ ...left.get(null) ?? [], ...fresh.flatMap(({key, text}) => [ {
        entry: key,
        hash: removed.has(key) ? null : (0, marker.qQ)(text)
      }, ...left.get(key) ?? [] ]), ...gone.map(entry => ({
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
        if (text === null && HEADING.test(line.text)) return [];
        const changed = text === null || (0, marker.qQ)(text) !== then.get(line.key) && (0, 
        marker.qQ)(text) !== (0, marker.qQ)(line.text);
        return changed ? [ {
          kept: line.text,
          fresh: text
        } ] : [];
      });
    }
    var fit = __webpack_require__(78427);
    var layout = __webpack_require__(88172);
    var rendering_markdown = __webpack_require__(14827);
    var rendering_escape = __webpack_require__(1857);
    var rendering_language = __webpack_require__(33848);
    function othersOf({notes}, leading) {
      return notes.filter(one => one !== leading && one.package === leading.package);
    }
    function foldedOthers(document, leading) {
      return othersOf(document, leading).flatMap(notes => {
        const name = `${notes.audience}/${notes.language}`;
        const {style, ...input} = (0, document_json.Vv)(document, notes, "inert");
        const bare = style === void 0 ? input : {
          ...input,
          style: {
            ...style,
            header: "",
            footer: "",
            template: ""
          }
        };
        const own = ({key, section, ...line}) => ({
          ...line,
          key: key === "" ? "" : `${name}:${key}`,
          section: section === "" ? "" : `${name}:${section}`
        });
        const frame = (key, text) => ({
          key: `${key}:${name}`,
          section: name,
          frame: true,
          text
        });
        const blank = {
          key: "",
          section: "",
          frame: true,
          text: ""
        };
        return [ blank, frame("open", "<details>"), frame("heading", `<summary>${(0, rendering_escape.nU)(titleOf(notes, leading))}</summary>`), blank, ...(0, 
        layout.C)((0, layout.v)(bare)).map(own), blank, frame("close", "</details>") ];
      });
    }
    function otherFiles(document, leading) {
      return othersOf(document, leading).map(notes => ({
        name: `release-notes.${notes.audience}.${notes.language}.md`.replace(/[^\w.-]+/g, "-"),
        text: `${(0, rendering_markdown.G)((0, document_json.Vv)(document, notes, "inert"))}\n`
      }));
    }
    function titleOf({audience, language}, leading) {
      const parts = [ ...audience === leading.audience ? [] : [ audience ], ...language === leading.language ? [] : [ (0, 
      rendering_language.cL)(language) ] ];
      return parts.join(", ") || audience;
    }
    var draft_race = __webpack_require__(94768);
    function labelsOf(draft, wish, titles) {
      const generated = (0, marker.Em)(draft.body)?.identity.tag ?? draft.tag;
      const isOwnTag = isChosen(draft.tag, generated, wish);
      const tag = isOwnTag ? draft.tag : wish.tag;
      const isOwnTitle = draft.name !== "" && ![ draft.tag, generated ].some(known => titles.isTitle(draft.name, known));
      const isOwnTick = draft.prerelease !== wish.prereleaseOf(draft.tag);
      return {
        tag,
        name: isOwnTitle ? draft.name : titles.of(tag),
        prerelease: isOwnTick ? draft.prerelease : wish.prereleaseOf(tag),
        isOwnTag
      };
    }
    function isChosen(tag, generated, wish) {
      const isNamed = tag !== "" && !tag.startsWith("untagged-");
      return isNamed && tag !== generated && tag !== wish.tag && !wish.tagExists && !wish.takenTags.has(tag);
    }
    function isSame(release, fields) {
      const {tag, name, body, prerelease, target = release.target} = fields;
      return release.tag === tag && release.name === name && release.prerelease === prerelease && release.target === target && (0, 
      draft_race.QV)(release.body, body);
    }
    function isSha(target) {
      return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(target);
    }
    var external_node_crypto_ = __webpack_require__(77598);
    const OURS = /^release-notes(?:\.[\w-]+\.[\w-]+)?\.md$/;
    async function bringFiles(release, files, {releases, journal}) {
      const wanted = files.map(({name, text}) => ({
        name,
        kept: fileNameOf(name),
        text
      }));
      const stale = (release.files ?? []).filter(({name, own}) => own && OURS.test(name) && !wanted.some(({kept}) => kept === name));
      const missing = wanted.filter(({kept, text}) => release.files?.some(({name, digest}) => name === kept && isOf(digest, text)) !== true);
      const tries = [ ...stale.map(({name}) => ({
        name,
        failed: "could not be removed from",
        work: () => releases.detach(release.id, name)
      })), ...missing.map(({name, text}) => ({
        name,
        failed: "could not be attached to",
        work: () => releases.attach(release.id, name, text)
      })) ];
      for (const {name, failed, work} of tries) try {
        await work();
      } catch (thrown) {
        if (release.draft) throw thrown;
        journal.warn(`${name} ${failed} ${release.url}: ${(0, errors.bD)(thrown)}`);
      }
    }
    function fileNameOf(name) {
      return name.replace(/[^\w.+@-]/g, ".");
    }
    function isOf(digest, text) {
      return digest === null || digest === `sha256:${(0, external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
    }
    var rendering_carried = __webpack_require__(69650);
    var draft_match = __webpack_require__(31548);
    async function carryOn(carried, draft, leaving, publishing) {
      const {next, isLater, isAside} = leaving;
      if (next === null || carried.left.length + carried.gone.length === 0 || !isSha(draft.target)) return null;
      if (!await isLater(draft.target) && !await isAside(draft.target)) return null;
      const after = await intoNext(carried, draft, {
        ...leaving,
        next
      }, publishing);
      for (const {text} of after === null ? [] : carried.left) publishing.journal.notice(`A person's line about a change after ${leaving.tag} stands in ${after} now: ${text}`);
      return after;
    }
    async function giveWay(listed, {next, titles, prereleaseOf}, {releases, journal}) {
      const draft = await releases.get(listed.id);
      const marked = draft?.draft === true ? (0, marker.Em)(draft.body) : null;
      if (next === null || draft === null || marked === null) return;
      const {id, tag, name, body, prerelease} = draft;
      const after = await releases.update(id, {
        tag: next,
        name: titles.isTitle(name, tag) ? titles.of(next) : name,
        body: (0, marker.pl)(marked, next),
        prerelease: prerelease === prereleaseOf(tag) ? prereleaseOf(next) : prerelease
      });
      if (!after.draft) await releases.update(id, {
        tag,
        name,
        body,
        prerelease
      }); else journal.notice(`${after.url} is about another branch than the tag ${tag}: it is the draft of ${next} now.`);
    }
    async function intoNext(carried, draft, {identity: {repo, family}, tag, next, takenTags, titles, prereleaseOf}, publishing) {
      const {releases} = publishing;
      const identity = {
        repo,
        family,
        base: tag,
        tag: next
      };
      const {own, foreign, damaged} = (0, draft_match.kW)(await releases.list(), {
        identity,
        tag: next,
        takenTags,
        apart: [],
        sharesLine: () => false
      });
      const [known] = own;
      if (known === void 0) {
        if (foreign.length + damaged.length > 0) return null;
        const prerelease = prereleaseOf(next);
        const fields = {
          tag: next,
          name: titles.of(next),
          body: (0, rendering_carried.LL)(carried, identity),
          prerelease,
          target: draft.target
        };
        return makeNext(fields, publishing);
      }
      const now = await releases.get(known.id);
      const marked = now === null || !now.draft ? null : (0, marker.Em)(now.body);
      if (now === null || marked === null) return null;
      const fields = {
        tag: now.tag,
        name: now.name,
        body: (0, rendering_carried.zD)(marked, carried),
        prerelease: now.prerelease
      };
      return (0, draft_race.QV)(now.body, fields.body) ? now.url : (await releases.update(now.id, fields)).url;
    }
    async function makeNext(fields, publishing) {
      try {
        return (await (0, draft_race.Ur)(fields, publishing)).url;
      } catch (thrown) {
        if (!(thrown instanceof errors.$s) || thrown.code !== "no-permission") throw thrown;
        publishing.journal.warn(`The draft of ${fields.tag} could not be made: ${thrown.message}`);
        return null;
      }
    }
    const LATER = "a run of a later commit wrote it";
    async function otherLines(all, request) {
      const {tag, tagExists, next, isAside, sharesLine} = request;
      const {own} = (0, draft_match.kW)(all, {
        ...request,
        apart: []
      });
      const mayWait = draft => draft.tag !== tag || next !== null;
      const drafts = own.filter(draft => tagExists && mayWait(draft) && isSha(draft.target) && !sharesLine(draft.body));
      const apart = await Promise.all(drafts.map(async ({id, target}) => await isAside(target) ? [ id ] : []));
      return apart.flat();
    }
    async function overtaken({tagExists, target, isLater, isAside}, draft) {
      if (tagExists || !isSha(draft.target) || draft.target === target) return null;
      if (await isLater(draft.target)) return LATER;
      return await isAside(draft.target) ? "a run on another branch wrote it" : null;
    }
    const MANY = "there are several drafts that people worked on";
    const TAKEN_BACK = "was published while it was written, and got back the text that it had before";
    async function publishRelease(request, publishing) {
      const isTooEarly = request.publish !== null && !request.tagExists;
      if (isTooEarly) publishing.journal.notice(`${request.tag} is no tag yet, so the release stays a draft.`);
      const all = await publishing.releases.list();
      const apart = await otherLines(all, request);
      const scene = {
        request: {
          ...request,
          apart
        },
        all,
        titles: request.titles(all),
        ...publishing
      };
      for (const draft of all) if (apart.includes(draft.id) && draft.tag === request.tag) await giveWay(draft, {
        ...scene.request,
        titles: scene.titles
      }, publishing);
      return written(scene);
    }
    async function written(scene) {
      const {request, all} = scene;
      const published = all.find(release => !release.draft && release.tag === request.tag);
      if (published !== void 0) return intoPublished(scene, published);
      const {own, foreign, damaged} = (0, draft_match.kW)(all, request);
      const kept = chosen(own, scene);
      if (kept !== null) return kept.state === "taken" ? intoDraft(scene, kept.draft) : skipped(kept.draft, MANY, true);
      const [broken] = damaged;
      if (broken !== void 0) return skip(broken, "its markers were changed, so it stays as it is", scene);
      const [theirs] = foreign;
      if (theirs === void 0) return create(scene);
      return theirs.body.trim() === "" ? intoDraft(scene, theirs) : skip(theirs, "somebody else wrote that draft", scene);
    }
    function chosen(own, scene) {
      const {request, journal} = scene;
      const touched = own.filter(draft => !(0, draft_match.O2)(draft, generated(scene)));
      const draft = touched[0] ?? own.find(({tag}) => tag === request.tag) ?? own[0];
      if (draft === void 0) return null;
      if (own.length > 1) journal.warn(`There are ${own.length} drafts of ${request.tag}: ${own.map(({url}) => url).join(" ")}. Remove all but one.`);
      return {
        state: touched.length > 1 ? "refused" : "taken",
        draft
      };
    }
    async function create(scene) {
      const {request, titles, releases} = scene;
      const {tag, identity} = request;
      const rendered = request.render(null);
      const name = titles.of(tag);
      const prerelease = request.prereleaseOf(tag);
      const release = await (0, draft_race.Ur)(fieldsOf(request, {
        name,
        body: rendered.body,
        prerelease
      }), scene);
      scene.made({
        id: release.id,
        identity,
        tag,
        apart: request.apart,
        name,
        prerelease
      });
      const kept = await (0, draft_race.FQ)({
        ...request,
        ...generated(scene)
      }, release.id, scene);
      const older = kept === release.id ? null : await releases.get(kept);
      if (older !== null) return older.draft ? intoDraft(scene, older) : intoPublished(scene, older);
      return completed(scene, release, "created", rendered);
    }
    async function intoDraft(scene, listed) {
      const {request, releases, titles, journal} = scene;
      const early = await overtaken(request, listed);
      const now = await releases.get(listed.id);
      if (now === null) return create(scene);
      if (!now.draft) return skip(now, "it was published in this moment", scene);
      const late = now.target === listed.target ? early : await overtaken(request, now);
      if (late !== null) return skip(now, late, scene, late !== LATER);
      const {isOwnTag, ...labels} = labelsOf(now, request, titles);
      const {rendered, moved} = await leavingOut(now, labels.tag, scene);
      if (isOwnTag) journal.notice(`${now.url} keeps the tag ${now.tag}, which a person gave it; it would be ${request.tag}.`);
      const fields = {
        ...fieldsOf(request, {
          ...labels,
          body: rendered.body
        }),
        tag: labels.tag
      };
      const {target, ...rest} = fields;
      const wanted = target !== void 0 && isSha(now.target) ? fields : rest;
      const isAdopted = now.body.trim() === "" || now.tag !== request.tag && request.tagExists;
      if (isSame(now, request.followsHead ? wanted : rest)) return completed(scene, now, "unchanged", rendered, moved);
      const after = await updated(now.id, wanted, scene);
      if (after === null) return create(scene);
      return after.draft ? completed(scene, after, isAdopted ? "adopted" : "updated", rendered, moved) : takenBack(scene, now);
    }
    async function updated(id, fields, {releases}) {
      try {
        return await releases.update(id, fields);
      } catch (thrown) {
        if (await releases.get(id) === null) return null;
        throw thrown;
      }
    }
    async function leavingOut(now, tag, scene) {
      const {request} = scene;
      const existing = now.body.trim() === "" ? null : now.body;
      const rendered = request.render(existing, {
        tag
      });
      if (!request.tagExists) return {
        rendered,
        moved: []
      };
      const to = await carryOn(rendered, now, {
        ...request,
        titles: scene.titles
      }, scene);
      const isDue = request.publish !== null && rendered.left.length > 0;
      if (to === null && !isDue) return {
        rendered,
        moved: []
      };
      const without = request.render(existing, {
        tag,
        takeOut: true
      });
      const texts = rendered.left.map(({text}) => text);
      if (to === null) scene.journal.warn(`${now.url}: lines that a person edited were taken out, for ${request.tag} does not have their changes: ${texts.join(" ")}`);
      const conflicts = without.conflicts.filter(({kept}) => !texts.includes(kept));
      return {
        rendered: {
          ...without,
          conflicts
        },
        moved: texts.map(text => ({
          text,
          to
        }))
      };
    }
    async function takenBack({releases, journal}, before) {
      const {id, tag, name, body, prerelease} = before;
      const after = await releases.update(id, {
        tag,
        name,
        body,
        prerelease
      });
      journal.warn(`${after.url} ${TAKEN_BACK}. Look at it.`);
      return skipped(after, `it ${TAKEN_BACK}`, true);
    }
    async function completed(scene, release, action, {conflicts, out, files}, moved = []) {
      const {request, releases, all} = scene;
      await bringFiles(release, files, scene);
      const lost = moved.filter(({to}) => to === null).length;
      const why = lost === 0 ? null : `${lost === 1 ? "a line" : `${lost} lines`} that a person edited had to go: ${request.tag} lacks the change`;
      const told = {
        conflicts,
        out,
        moved,
        why,
        needsLook: why !== null
      };
      if (!release.draft || request.publish === null || !request.tagExists) return {
        ...said(release),
        action,
        ...told
      };
      const last = await releases.publish(release.id, request.tag, request.publish(all, release.prerelease));
      return {
        ...said(last),
        action: action === "unchanged" ? "updated" : action,
        ...told
      };
    }
    async function intoPublished(scene, listed) {
      const {request, releases, titles} = scene;
      const now = await releases.get(listed.id);
      if (now === null) return create(scene);
      const rendered = now.draft ? null : publishedBody(request, now);
      if (rendered === null) {
        const isKnown = !now.draft && (request.existing === "skip" || (0, draft_match.E$)(now, request.identity));
        return skip(now, now.draft ? "it is a draft again" : "it is published and has a text", scene, !isKnown);
      }
      const {prerelease, tag} = now;
      const fields = {
        tag,
        name: now.name === "" ? titles.of(tag) : now.name,
        prerelease,
        body: rendered.body
      };
      if (isSame(now, fields)) return completed(scene, now, "unchanged", rendered);
      const after = await updated(now.id, fields, scene);
      return after === null ? create(scene) : completed(scene, after, "updated", rendered);
    }
    function publishedBody({existing, identity, render}, release) {
      const {body} = release;
      if (existing === "skip") return null;
      if (body.trim() === "") return render(null);
      if (existing === "empty") return null;
      if ((0, draft_match.E$)(release, identity)) return render(body);
      if (existing === "replace") return render(null);
      if ((0, draft_match.fn)(body)) return null;
      const own = `${body.trimEnd()}\n\n`;
      const section = render(null, {
        beside: own.length
      });
      return {
        ...section,
        body: own + section.body
      };
    }
    function generated({request, titles}) {
      return {
        isTitle: titles.isTitle,
        prereleaseOf: request.prereleaseOf
      };
    }
    function fieldsOf({tag, tagExists, target}, content) {
      return {
        tag,
        ...content,
        ...tagExists ? {} : {
          target
        }
      };
    }
    function said({id, url, tag, draft}) {
      return {
        id,
        url,
        tag,
        published: !draft
      };
    }
    function skipped(release, why, needsLook) {
      return {
        ...said(release),
        action: "skipped",
        conflicts: [],
        out: [],
        moved: [],
        why,
        needsLook
      };
    }
    function skip(release, why, {journal}, needsLook = true) {
      journal.notice(`Nothing was written to ${release.url}: ${why}.`);
      return skipped(release, why, needsLook);
    }
    const WHOLE_NOTES = "release-notes.md";
    async function publish(document, notes, wish, publishing) {
      const {repository} = document;
      const {range} = notes;
      if (repository === null) throw refusal("The notes name no repository.", "Write them again with a token, or from a clone whose remote is on GitHub.");
      const tag = range.tag ?? notes.releaseTag;
      if (tag === null) throw refusal("Nothing says which tag the release will have.", 'Set the input "version" to the name of the tag.');
      if (wish.publish && isIncomplete(document, notes)) throw refusal("The notes are not complete, so they are not published.", "Read the warning in them, run again, or use `release: draft`.");
      const identity = {
        repo: `${repository.owner}/${repository.name}`,
        family: range.family,
        base: range.from,
        tag
      };
      const under = chosen => range.tag === null ? {
        ...notes,
        releaseTag: chosen
      } : notes;
      const arranged = chosen => {
        const whole = {
          label: WHOLE_NOTES,
          url: assetUrl(repository, chosen, WHOLE_NOTES)
        };
        return {
          ...(0, layout.v)((0, document_json.Vv)(document, under(chosen), "real")),
          whole
        };
      };
      const others = {
        folded: document.others === "fold" ? foldedOthers(document, notes) : [],
        files: () => otherFiles(document, notes)
      };
      const full = chosen => (0, layout.C)((0, layout.v)((0, document_json.Vv)(document, under(chosen), "inert")));
      const request = {
        identity,
        tag,
        takenTags: wish.tags,
        tagExists: wish.tags.has(tag),
        target: range.head,
        followsHead: notes.package === null,
        titles: releases => titlesOf(releases, notes, repository, wish),
        prereleaseOf,
        render: (existing, {beside = 0, tag: chosen = tag, takeOut = false} = {}) => {
          const text = {
            document: arranged(chosen),
            full: () => full(chosen),
            limit: limits.U0.releaseBody - beside,
            takeOut
          };
          return withOthers(document.others, others, extra => bodyOf(text, identity, existing, extra));
        },
        next: followingTag(tag, wish),
        sharesLine: body => {
          const told = new Set(notes.entries.map(marker.qU));
          return (0, marker.Em)(body)?.lines.some(({entry}) => told.has(entry)) === true;
        },
        publish: wish.publish ? (releases, prerelease) => wayOf(releases, {
          tag,
          prerelease
        }, notes, wish) : null,
        existing: wish.existing,
        isLater: async commit => !document.ledger.some(({sha}) => sha === commit) && await wish.isLater(commit),
        isAside: async commit => !document.ledger.some(({sha}) => sha === commit) && await wish.isAside(commit)
      };
      return publishRelease(request, publishing);
    }
    function isIncomplete({complete, notes}, {incomplete}) {
      return incomplete !== null || !complete && notes.every(one => one.incomplete === null);
    }
    function refusal(message, hint) {
      return new errors.$s("publish-failed", message, hint);
    }
    function followingTag(tag, {tags, today}) {
      const own = (0, range_tags.ED)(tag);
      if (own === null || (0, range_tags.V1)(own.version)) return null;
      const family = [ ...tags ].flatMap(name => {
        const other = (0, range_tags.ED)(name);
        return other !== null && (0, range_tags.Ap)(other.prefix) === (0, range_tags.Ap)(own.prefix) ? [ other.version ] : [];
      });
      return (0, next_version.y)(tag, {
        breaking: false,
        feature: false
      }, today, family);
    }
    function prereleaseOf(tag) {
      const version = (0, range_tags.ED)(tag)?.version;
      return version !== void 0 && (0, range_tags.V1)(version);
    }
    function assetUrl({server, owner, name}, tag, file) {
      return `${server}/${owner}/${name}/releases/download/${encodeURIComponent(tag).replaceAll("%2F", "/")}/${file}`;
    }
    function titlesOf(releases, notes, {name}, {rules, today}) {
      const facts = {
        package: notes.package,
        today
      };
      const newest = outOfFamily(releases, notes).map(({release, version}) => ({
        title: release.name,
        tag: version.name
      }));
      const learned = learnedTemplate(newest, [ name, ...notes.package === null ? [] : [ notes.package ] ]);
      const template = rules.releaseName ?? learned ?? "{tag}";
      const known = [ template, ...learned === null ? [] : [ learned ], "{tag}" ];
      return {
        of: tag => titleFrom(template, tag, facts) || tag,
        isTitle: (title, tag) => known.some(one => isTitleFrom(one, title, tag, facts))
      };
    }
    function outOfFamily(releases, {range}) {
      const {family} = range;
      if (family === null) return [];
      return releases.flatMap(release => {
        const version = release.draft ? null : (0, range_tags.ED)(release.tag);
        return version !== null && (0, range_tags.Ap)(version.prefix) === (0, range_tags.Ap)(family) ? [ {
          release,
          version
        } ] : [];
      }).sort((a, b) => (0, range_tags.Zy)(b.version.version, a.version.version));
    }
    function wayOf(releases, {tag, prerelease}, notes, {rules}) {
      const {makeLatest, discussionCategory} = rules;
      if (prerelease || prereleaseOf(tag)) return {
        makeLatest: null,
        discussionCategory
      };
      if (makeLatest !== "auto") return {
        makeLatest,
        discussionCategory
      };
      const version = (0, range_tags.ED)(tag)?.version;
      const higher = outOfFamily(releases, notes).some(one => version !== void 0 && !(0, 
      range_tags.V1)(one.version.version) && (0, range_tags.Zy)(one.version.version, version) > 0);
      return {
        makeLatest: higher ? "false" : notes.package === null ? "true" : "legacy",
        discussionCategory
      };
    }
    function withOthers(wanted, {folded, files}, render) {
      const rendered = render(folded);
      const isTooLong = folded.length > 0 && rendered.files.length > 0;
      const body = isTooLong ? render([]) : rendered;
      return wanted === "attach" || isTooLong ? {
        ...body,
        files: [ ...body.files, ...files() ]
      } : body;
    }
    function bodyOf({document, full, limit, takeOut}, identity, existing, extra) {
      const marked = existing === null ? null : (0, marker.Em)(existing);
      if (existing !== null && marked === null) throw refusal("The markers in the release were changed, so nothing was written.", "Remove what is left of them, or the release, and run again.");
      const whole = own => {
        const lines = [ ...own, ...extra ];
        if (marked === null) return {
          body: (0, marker.LV)((0, rendering_markdown.b)(lines), identity, (0, marker.Ir)(lines)),
          conflicts: [],
          out: [],
          left: [],
          gone: []
        };
        const {body, conflicts, out, left, gone} = mergeEdits(marked, identity, lines, takeOut);
        return {
          body,
          conflicts,
          out,
          left,
          gone
        };
      };
      const {lines, steps} = (0, fit.D)(document, limit, candidate => whole(candidate).body.length);
      return {
        ...whole(lines),
        files: steps.length === 0 ? [] : [ {
          name: WHOLE_NOTES,
          text: `${wholeText(full(), marked, identity, takeOut)}\n`
        } ]
      };
    }
    function wholeText(lines, marked, identity, takeOut) {
      const merged = marked === null ? null : (0, marker.Em)(mergeEdits(marked, identity, lines, takeOut).body);
      return merged?.inside.replace(/\r\n/g, "\n") ?? (0, rendering_markdown.b)(lines);
    }
    async function publishPackages(document, wish, publishing) {
      const wanted = (0, document_json.Uw)(document).filter(notes => !isEmpty(notes) || isNewTag(notes));
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
    function isNewTag({range: {from, tag}}) {
      if (tag === null || from === null) return tag !== null;
      const [start, end] = [ (0, range_tags.ED)(from), (0, range_tags.ED)(tag) ];
      if (end === null || start === null) return end === null && from !== tag;
      return (0, range_tags.Ap)(start.prefix) !== (0, range_tags.Ap)(end.prefix) || (0, 
      range_tags.Zy)(start.version, end.version) < 0;
    }
    function sameRelease({range: a}, {range: b}) {
      return a.family !== null && b.family !== null && (0, range_tags.Ap)(a.family) === (0, 
      range_tags.Ap)(b.family);
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
      publish(id, tag, way) {
        return this.#releases.publish(id, tag, way);
      }
      remove(id) {
        return this.#releases.remove(id);
      }
      attach(id, name, text) {
        return this.#releases.attach(id, name, text);
      }
      detach(id, name) {
        return this.#releases.detach(id, name);
      }
    }
    var shared_history = __webpack_require__(86611);
    const MADE_DRAFTS = "drafts";
    async function publishReleases(document, place) {
      const published = await (0, publishers.V)("release", () => deliver(document, place));
      const {result, problems} = published;
      return {
        ...published,
        result: result?.done ?? null,
        problems: [ ...problems, ...result?.problems ?? [] ]
      };
    }
    async function deliver(document, place) {
      const {release, github, journal} = place;
      if (release === "none") return {
        done: [],
        problems: []
      };
      if (github === null) throw noToken();
      const made = [];
      const deliveries = await publishPackages(document, await wishOf(document, github, place), {
        releases: github.releases,
        journal,
        sleep: ms => (0, external_node_timers_promises_.setTimeout)(ms),
        made: draft => {
          made.push(draft);
          (0, runner_outputs.$b)(MADE_DRAFTS, JSON.stringify(made));
        }
      });
      tell(deliveries, release === "publish", journal);
      return deliveries;
    }
    async function wishOf(document, github, {release, rules, event, history}) {
      const remote = new shared_history.S(github.history);
      return {
        publish: release === "publish",
        existing: rules.existing ?? (event.name === "release" ? "section" : "empty"),
        tags: new Set((await history.tags()).map(tag => tag.name)),
        isLater: commit => isLater(commit, document.range.head, remote),
        isAside: commit => isAside(commit, document.range.head, event.defaultBranch, remote),
        rules,
        today: (0, system.$6)()
      };
    }
    function noToken() {
      return new errors.$s("no-permission", "There is no token to write the release with.", 'Leave the input "token" at its default, or use `release: none`.');
    }
    function tell({done, problems}, publishes, journal) {
      if (done.length + problems.length === 0) journal.step("draft", "nothing new, no draft");
      for (const {release} of done) {
        journal.step(publishes ? "release" : "draft", `${release.tag} ${release.action}: ${release.url}`);
        for (const {kept} of release.conflicts) journal.notice(`A line that a person edited was kept: ${kept}`);
      }
    }
    async function isLater(commit, head, history) {
      if (await history.resolve(commit) === null) return false;
      const {ahead, behind} = await history.relation(head, commit);
      return ahead > 0 && behind === 0;
    }
    async function isAside(commit, head, defaultBranch, history) {
      if (defaultBranch === null || await history.resolve(commit) === null) return false;
      const {ahead, behind} = await history.relation(head, commit);
      if (ahead === 0 || behind === 0) return false;
      const tip = await history.resolve(defaultBranch);
      return tip !== null && (await history.relation(tip, head)).ahead > 0;
    }
    var template = __webpack_require__(21760);
    var together = __webpack_require__(6652);
    var figures = __webpack_require__(40819);
    var outputs = __webpack_require__(8568);
    var report_plan = __webpack_require__(41383);
    var story = __webpack_require__(95419);
    var report_timeline = __webpack_require__(51451);
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
    var report_line = __webpack_require__(77174);
    const PARTS = 12;
    function pie(title, counts) {
      const parts = Object.entries(counts).filter(([, number]) => number > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      if (parts.length < 2) return null;
      const lines = parts.slice(0, PARTS).map(([name, number]) => `  "${pie_harmless(name)}" : ${number}`);
      return [ `pie showData title ${pie_harmless(title)}`, ...lines ].join("\n");
    }
    function pie_harmless(text) {
      return text.replace(/[^\p{L}\p{N} -]+/gu, "-").slice(0, 40).trim();
    }
    const LISTED = 50;
    function publishedFolds(places, kept) {
      const where = places.map(({place, told, failed}) => `- ${failed ? "\u274c " : ""}${place}: ${code(told)}`);
      const lines = kept.slice(0, LISTED).map(keptText);
      const more = kept.length > LISTED ? [ `- and ${kept.length - LISTED} more` ] : [];
      return [ ...where.length === 0 ? [] : [ {
        title: "Where the notes went",
        body: where.join("\n")
      } ], ...kept.length === 0 ? [] : [ {
        title: `Edits of people that stand against these notes: ${kept.length}`,
        body: [ ...lines, ...more ].join("\n")
      } ] ];
    }
    function keptText(line) {
      if ("moved" in line) {
        const where = line.to === null ? "taken out" : `now in the draft of the next release, ${code(line.to)}`;
        return `- ${where}: ${code(line.moved)}, whose change is not in these notes`;
      }
      const {kept, fresh} = line;
      if (kept === null) return `- removed, and stays out: ${code(fresh ?? "")}`;
      return `- kept: ${code(kept)}${fresh === null ? ", whose change is not in these notes" : `\n  would be: ${code(fresh)}`}`;
    }
    function code(text) {
      const line = (0, report_line.K)(text).replaceAll("`", "'").trim();
      return line === "" ? "" : `\`${line}\``;
    }
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
    function cutAtLine(text, room, said) {
      if (Buffer.byteLength(text) <= room) return text;
      const kept = [];
      let bytes = Buffer.byteLength(cut_closed([], said)) + RESERVE;
      for (const line of text.split("\n")) {
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > room) break;
        kept.push(line);
      }
      return cut_closed(kept, said);
    }
    const RESERVE = 500;
    const FENCE = /^(`{3,}|~{3,})/;
    function cut_closed(lines, said) {
      let fence = null;
      let folds = 0;
      for (const line of lines) {
        const [mark] = FENCE.exec(line) ?? [];
        if (mark !== void 0 && (fence === null || mark.startsWith(fence) && line.trim() === mark)) fence = fence === null ? mark : null;
        if (fence === null) folds += (line.match(/<details\b/gi)?.length ?? 0) - (line.match(/<\/details>/gi)?.length ?? 0);
      }
      const ends = Array.from({
        length: Math.max(0, Math.min(folds, 20))
      }, () => "\n</details>");
      return [ ...lines, ...fence === null ? [] : [ fence ], ...ends, "", said ].join("\n");
    }
    var ledger = __webpack_require__(57545);
    const ROWS = 100;
    const REASONS = 10;
    const ledger_LISTED = [ "failed", "left-out", "folded" ];
    function ledgerText(rows, changes) {
      const {states, folded, leftOut} = (0, ledger.RI)(rows);
      const lines = [ `- written: ${(0, figures.U9)(states.written, "commit")}`, `- folded: ${(0, 
      figures.U9)(states.folded, "commit")}${reasons(folded)}`, `- left out: ${(0, figures.U9)(states["left-out"], "commit")}${reasons(leftOut)}`, `- failed: ${(0, 
      figures.U9)(states.failed, "commit")}` ];
      return [ lines.join("\n"), ...tableOf(rows, changes) ].join("\n\n");
    }
    function reasons(counts) {
      if (counts.length === 0) return "";
      const named = counts.slice(0, REASONS).map(({reason, commits}) => `${(0, report_line.J)(reason)}: ${commits}`);
      return ` (${named.join("; ")}${counts.length > REASONS ? "; \u2026" : ""})`;
    }
    function tableOf(rows, changes) {
      const titles = new Map(changes.map(({id, title}) => [ id, title ]));
      const without = ledger_LISTED.flatMap(state => rows.filter(row => row.state === state));
      if (without.length === 0) return [];
      const lines = without.slice(0, ROWS).map(({sha, change, state, reason}) => {
        const title = change === null ? "" : titles.get(change) ?? "";
        return `| \`${sha.slice(0, 7)}\` | ${shortened(title)} | ${state} | ${shortened(reason)} |`;
      });
      const more = without.length - ROWS;
      return [ [ "| commit | change | state | why |", "| --- | --- | --- | --- |", ...lines ].join("\n"), ...more > 0 ? [ `And ${(0, 
      figures.U9)(more, "more commit")} without a line: the JSON and the evidence page have all of them.` ] : [] ];
    }
    function shortened(text) {
      return (0, report_line.J)(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);
    }
    var warning = __webpack_require__(44017);
    const MODES = {
      ai: "AI",
      partial: "partly AI",
      deterministic: "deterministic"
    };
    function verdictOf({changes, complete, mode, run}) {
      const why = run.failure ? ` (${run.failure.code})` : "";
      return [ (0, figures.U9)(changes.length, "change"), complete ? "complete" : "NOT complete", `${MODES[mode]}${why}`, (0, 
      figures.E9)(run.cost) ];
    }
    const summary_LISTED = 100;
    const PASSED_OVER = 20;
    const DOUBTS = 20;
    const TITLE = 120;
    const NOTES = 2e5;
    const CUT_NOTES = "(Cut here to fit: the whole notes are in the file of the output `notes-file`.)";
    const CUT = "(Cut here to fit: the JSON has the rest.)";
    function renderSummary(input) {
      const {run} = input;
      const head = [ ...verdictLines(input), ...input.warnings.slice(0, summary_LISTED).map(text => (0, 
      warning.x)("WARNING", text)), ...packageTable(input.packages) ].join("\n\n");
      const folds = [ ...unassignedFold(input), fold(input.ranges.length > 1 ? "Ranges, and why" : "The range, and why", rangesText(input.ranges)), fold(`Ledger: ${(0, 
      figures.U9)(input.ledger.length, "commit")}`, ledgerText(input.ledger, input.changes)), ...findingsFold(input), ...publishedFolds(input.published, input.kept).map(({title, body}) => fold(title, body)), ...timelineFold(run.timeline), ...categoriesFold(input.entries) ];
      const tail = [ table(run), ...rememberedLine(run), ...folds ].join("\n\n");
      const first = cutAtLine(head, NOTES, CUT);
      const last = cutAtLine(tail, limits.U0.summaryBytes - Buffer.byteLength(first) - NOTES, CUT);
      const room = limits.U0.summaryBytes - Buffer.byteLength(first) - Buffer.byteLength(last) - 20;
      return [ first, "---", cutAtLine(input.notes, room, CUT_NOTES), "---", last ].join("\n\n");
    }
    function verdictLines(input) {
      const mark = input.complete && input.warnings.length === 0 && !input.published.some(({failed}) => failed) ? "\u2705" : "\u26a0\ufe0f";
      const where = input.releaseUrl === null ? "" : ` \xb7 ${linkTo(input.releaseUrl)}`;
      return [ `### ${mark} ${verdictOf(input).join(", ")}`, `**${(0, warning.v)(input.range)}**${where}` ];
    }
    function table({calls, tokens, cost, seconds, peakMemory}) {
      const cells = [ String(calls.made), String(calls.failed), `${calls.cached} of ${calls.cached + calls.missed}`, (0, 
      figures.zD)(tokens.input + tokens.cacheRead + tokens.cacheWrite), (0, figures.zD)(tokens.output), (0, 
      figures.E9)(cost), `${seconds.toFixed(1)} s`, (0, figures.ix)(peakMemory) ];
      const names = [ "calls", "failed", "remembered", "tokens in", "tokens out", "cost", "time", "memory" ];
      return `| ${names.join(" | ")} |\n|${" --- |".repeat(names.length)}\n| ${cells.join(" | ")} |`;
    }
    function rememberedLine(run) {
      const text = rememberedText(run);
      return text === null ? [] : [ text ];
    }
    function rangesText(ranges) {
      return ranges.slice(0, summary_LISTED).map(rangeText).join("\n\n");
    }
    function rangeText({owner, range, reason, passedOver}) {
      const name = owner === null ? "" : `**${(0, warning.v)(`${owner}, ${range}`)}**: `;
      const tags = passedOver.slice(0, PASSED_OVER).map(tag => `- passed over: ${(0, warning.v)(tag)}`);
      const more = passedOver.length > PASSED_OVER ? [ `- and ${passedOver.length - PASSED_OVER} more passed over` ] : [];
      const lines = [ ...tags, ...more ];
      return `${name}${(0, warning.v)(reason)}${lines.length === 0 ? "" : `\n\n${lines.join("\n")}`}`;
    }
    function packageTable(packages) {
      if (packages.length < 2) return [];
      const rows = packages.map(({name, range, lines, tag, releaseUrl}) => {
        const cells = [ (0, warning.v)(name), (0, warning.v)(range), String(lines), (0, 
        warning.v)(tag ?? ""), linkTo(releaseUrl) ];
        return `| ${cells.join(" | ")} |`;
      });
      return [ `| package | range | lines | tag | release |\n|${" --- |".repeat(5)}\n${rows.join("\n")}` ];
    }
    function linkTo(url) {
      if (url === null) return "";
      return /^https?:\/\/[^\s()<>|[\]]+$/.test(url) ? `[the release](${url})` : (0, warning.v)(url);
    }
    function unassignedFold({unassigned, changes}) {
      const nowhere = new Set(unassigned);
      const found = changes.filter(({id}) => nowhere.has(id));
      if (found.length === 0) return [];
      const titles = found.slice(0, summary_LISTED).map(({title}) => `- ${(0, warning.v)(title)}`);
      return [ fold(`${(0, figures.U9)(found.length, "change touches", "changes touch")} no package`, listed(titles, found.length)) ];
    }
    function findingsFold({findings, changes}) {
      if (findings.length === 0) return [];
      const titles = new Map(changes.map(({id, title}) => [ id, title ]));
      const lines = findings.slice(0, summary_LISTED).map(({entries, where, language, outcome, doubts}) => {
        const found = doubts.slice(0, DOUBTS).map(doubt => `${doubt.kind}: ${doubt.found}`);
        const [first] = entries.flatMap(id => titles.get(id) ?? []);
        const more = first !== void 0 && entries.length > 1 ? ` and ${entries.length - 1} more` : "";
        const of = first === void 0 ? "" : `, of "${(0, warning.v)(first, TITLE)}"${more}`;
        return `- ${where}${language === void 0 ? "" : ` in ${(0, warning.v)(language)}`} ${outcome}${of}: ${(0, 
        warning.v)(found.join("; "))}`;
      });
      return [ fold(`Texts that did not pass their check: ${findings.length}`, listed(lines, findings.length)) ];
    }
    function timelineFold(timeline) {
      if (timeline === null) return [];
      const {ms, causes, bottleneck} = timeline;
      const shares = causes.map(share => `- ${(0, report_timeline.n6)(share.cause)}: ${(0, 
      report_timeline.YA)(share.ms)} (${Math.round(share.ms / ms * 100)} %)`);
      const body = [ `The time went by: ${(0, report_line.J)(bottleneck)}`, shares.join("\n"), `\`\`\`mermaid\n${gantt(timeline)}\n\`\`\`` ];
      return [ fold("Timeline of the calls", body.join("\n\n")) ];
    }
    function categoriesFold(entries) {
      const counts = {};
      for (const {category} of entries) counts[category] = (counts[category] ?? 0) + 1;
      const chart = pie("Lines by category", counts);
      return chart === null ? [] : [ fold("Lines by category", `\`\`\`mermaid\n${chart}\n\`\`\``) ];
    }
    function listed(lines, all) {
      return [ ...lines, ...all > lines.length ? [ `- and ${all - lines.length} more` ] : [] ].join("\n");
    }
    function fold(title, body) {
      return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
    }
    var group = __webpack_require__(6610);
    var message = __webpack_require__(18727);
    var people = __webpack_require__(8953);
    function withKnownPeople(document, known) {
      const {repository} = document;
      const messages = new message.B(repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}`);
      const byCommit = new Map([ ...known.commits ].map(([sha, commit]) => [ sha, messages.of(commit) ]));
      const who = (0, group.x)({
        ordered: [ ...known.commits.values() ],
        pulls: known.pulls
      }, byCommit);
      const strangers = new Set;
      const changes = document.changes.map(change => {
        const persons = personsOf(change, known, byCommit);
        const logins = loginsOf([ ...persons, ...persons.map(who.of) ]);
        const strange = change.authors.flatMap(({login}) => login === null || logins.has(login.toLowerCase()) ? [] : [ login ]);
        for (const login of strange) strangers.add(login);
        return strange.length === 0 ? change : {
          ...change,
          authors: [ ...who.people(persons) ]
        };
      });
      const notes = document.notes.map(one => withContributors(one, document, changes, strangers));
      return {
        document: strangers.size === 0 ? document : {
          ...document,
          changes,
          notes
        },
        unknown: [ ...strangers ]
      };
    }
    function personsOf(change, {commits, pulls}, messages) {
      const shas = [ ...new Set([ change.id, ...change.commits ]) ];
      const own = shas.flatMap(sha => commits.get(sha) ?? []);
      const work = own.length === 1 ? own : own.filter(({parents}) => parents.length < 2);
      const pull = shas.flatMap(sha => pulls?.get(sha) ?? []).find(({number}) => number === change.pull?.number);
      const together = shas.flatMap(sha => messages.get(sha)?.coAuthors ?? []);
      return [ ...pull?.author == null ? [] : [ pull.author ], ...work.map(({author}) => author), ...together ];
    }
    function loginsOf(persons) {
      return new Set(persons.flatMap(({login}) => login === null ? [] : [ login.toLowerCase() ]));
    }
    function withContributors(notes, {changes: given}, changes, strangers) {
      const authors = changes.flatMap(change => change.authors);
      const logins = loginsOf(authors);
      const gone = notes.contributors.filter(({person: {login}}) => login !== null && !logins.has(login.toLowerCase()));
      if (gone.length === 0) return notes;
      for (const {person} of gone) if (person.login !== null) strangers.add(person.login);
      const lost = new Set(gone.map(({person}) => (0, people.jE)(person)));
      const mended = changes.filter((change, at) => (given[at]?.authors ?? []).some(one => lost.has((0, 
      people.jE)(one))) && !change.bot);
      const kept = notes.contributors.filter(one => !gone.includes(one));
      const come = mended.flatMap(change => change.authors).map(person => ({
        person,
        changes: countOf(person, changes),
        first: null
      }));
      return {
        ...notes,
        contributors: [ ...(0, people.k0)(kept, come, ({person}) => (0, people.jE)(person)) ]
      };
    }
    function countOf(person, changes) {
      return changes.filter(({authors}) => authors.some(one => (0, people.jE)(one) === (0, 
      people.jE)(person))).length;
    }
    var find_range = __webpack_require__(30372);
    async function checkReferences(document, witnesses) {
      const {history, journal} = witnesses;
      const {base, head} = document.range;
      await checkStart(base, head, history);
      await Promise.all([ history.tags(), history.read(base, head, {
        files: false
      }) ]);
      const spans = [ ...new Map([ document.range, ...document.notes.map(({range}) => range) ].map(span => [ keyOf(span), span ])).values() ];
      await Promise.all(spans.map(span => checkEnds(span, witnesses)));
      const ranges = [ ...new Map(spans.map(span => [ `${span.base} ${span.head}`, span ])).values() ];
      const lists = await Promise.all(ranges.map(span => history.commits(span.base, span.head, {
        files: false
      })));
      const commits = new Map(lists.flatMap(list => list.commits.map(commit => [ commit.sha, commit ])));
      refuse("is not in the range", strangers(document, commits));
      const pulls = await pullsOf(document.changes, witnesses);
      const unproved = document.changes.flatMap(change => isProved(change, document, pulls, commits) ? [] : [ `#${change.pull?.number}` ]);
      refuse(pulls === null ? "is in no message of its commits, and the job has no `pull-requests: read` to look it up" : "is not a pull request of its commits", unproved);
      const named = document.changes.filter(({pull}) => pull?.confirmed === true);
      journal.step("check", `${(0, figures.U9)(commits.size, "commit")} and ${(0, figures.U9)(named.length, "pull request")} are in the range that the notes say`);
      const people = withKnownPeople(document, {
        commits,
        pulls
      });
      if (people.unknown.length > 0) journal.notice(unknownLine(people.unknown, pulls === null));
      return people.document;
    }
    function unknownLine(logins, withoutPulls) {
      const more = logins.length > 5 ? ` (and ${logins.length - 5} more)` : "";
      const names = logins.slice(0, 5).map(login => `"${login.slice(0, 40)}"`);
      const asked = withoutPulls ? "No commit of their changes (pull requests were not asked: the job has no `pull-requests: read`)" : "No commit or pull request of their changes";
      return `${asked} is by ${names.join(", ")}${more}: people whom GitHub knows stand in their place.`;
    }
    function keyOf({from, to, base, side, head, tag}) {
      return JSON.stringify([ from, to, base, side, head, tag ]);
    }
    async function checkEnds({from, to, base, side, head, tag}, witnesses) {
      const {history} = witnesses;
      const end = tag === null ? await isOnOurLine(to, head, witnesses) : await history.resolve(`refs/tags/${tag}`) === head;
      if (!end) refuse("is not where the notes end", [ tag ?? head.slice(0, 7) ]);
      await checkStart(base, head, history);
      if (base === null) return;
      if (from === null || /^(?:HEAD|@)|[~^]/.test(from)) return;
      const start = await history.resolve(`refs/tags/${from}`) ?? await history.resolve(from) ?? await (0, 
      find_range.k)(from, history);
      if (start === null || start !== base && start !== side) refuse("is not where the notes begin", [ from ]);
    }
    async function checkStart(base, head, history) {
      if (base !== null && (await history.relation(base, head)).base !== base) refuse("does not come before the head of the range", [ base.slice(0, 7) ]);
    }
    async function isOnOurLine(to, head, {history, sha}) {
      if (await isReached(head, sha, history)) return true;
      const tip = await history.resolve(`refs/heads/${to}`) ?? await history.resolve(`refs/tags/${to}`);
      return tip !== null && await isReached(head, tip, history);
    }
    async function isReached(commit, from, history) {
      return commit === from || (await history.relation(commit, from)).behind === 0;
    }
    function strangers(document, commits) {
      const {changes, ledger, entries, dependencies, notes} = document;
      const told = new Set(changes.map(({id}) => id));
      const shown = [ ...entries.flatMap(entry => [ entry.id, ...entry.changes ]), ...[ ...dependencies, ...notes.flatMap(one => one.dependencies) ].flatMap(row => row.changes) ];
      const named = [ ...ledger.map(({sha}) => sha), ...changes.flatMap(change => [ change.id, ...change.commits ]) ];
      return [ ...named.filter(sha => !commits.has(sha)), ...shown.filter(id => !told.has(id)) ].map(sha => sha.slice(0, 7));
    }
    async function pullsOf(changes, {pulls}) {
      const asked = changes.filter(({pull}) => pull?.confirmed === true);
      if (asked.length === 0) return new Map;
      const ask = shas => pulls.ofCommits([ ...new Set(shas) ], {
        files: false
      });
      try {
        const found = await ask(asked.map(({id}) => id));
        const rest = asked.filter(change => pullOf(change, found) === void 0).flatMap(({commits}) => commits);
        return rest.length === 0 ? found : new Map([ ...found, ...await ask(rest) ]);
      } catch (thrown) {
        if (thrown instanceof errors.$s && thrown.code === "no-permission") return null;
        throw thrown;
      }
    }
    function pullOf({id, commits, pull}, found) {
      return [ id, ...commits ].flatMap(sha => found.get(sha) ?? []).find(({number}) => number === pull?.number);
    }
    function isProved(change, {repository}, pulls, commits) {
      const {pull} = change;
      if (pull?.confirmed !== true) return true;
      if (pulls !== null) {
        const known = pullOf(change, pulls);
        return known !== void 0 && (pull.url === null || pull.url === known.url);
      }
      const own = `${repository?.server}/${repository?.owner}/${repository?.name}/pull/${pull.number}`;
      const says = new RegExp(`#${pull.number}(?!\\d)`);
      return (pull.url === null || pull.url === own) && change.commits.some(sha => says.test(commits.get(sha)?.message ?? ""));
    }
    function refuse(what, names) {
      const once = [ ...new Set(names) ];
      if (once.length === 0) return;
      const more = once.length > 5 ? ` (and ${once.length - 5} more)` : "";
      throw new errors.$s("bad-notes", `The notes are not published: ${once.slice(0, 5).join(", ")}${more} ${what}.`, "Hand over the JSON of the writing job unchanged; after a force push, or when a tag was moved, write the notes again.");
    }
    const TELLING = [ "changelog", "evidence page" ];
    const NO_PAGE = {
      place: "evidence page",
      result: null,
      problems: []
    };
    async function tellPlan(outcome) {
      const {range, plan} = outcome;
      (0, runner_outputs.Kn)({
        range: (0, story.d8)(range),
        "previous-tag": range.from ?? "",
        tag: range.tag ?? "",
        changes: String(plan.changes),
        cost: "0"
      });
      await (0, runner_outputs.Sy)(`### Plan for ${(0, story.d8)(range)}\n\n${(0, report_plan.od)(plan)}`);
    }
    async function finish(outcome, job, event, journal) {
      const {config, github, history} = job;
      const {document, failure} = outcome;
      const problems = [];
      if (failure !== null && config.onAiFailure === "fail") problems.push(failure); else if (failure !== null) tellFailure(failure, journal);
      const incomplete = document.notes.find(notes => notes.incomplete !== null)?.incomplete ?? "The notes are not complete.";
      if (!document.complete && config.onIncomplete === "fail") problems.push({
        message: incomplete,
        hint: "Run again, or see the ledger in the JSON."
      }); else if (!document.complete) journal.warn(incomplete);
      const wanted = rehearsed(config.dryRun, config.release, config.publishing);
      const page = config.evidencePage ? outcome.behind : "none";
      const failed = await publishAll(document, page, {
        event,
        journal,
        ...wanted,
        history,
        github
      }, [ ...problems, ...failure === null || problems.includes(failure) ? [] : [ failure ] ]);
      const {range, changes, ledger, mode} = document;
      journal.step("done", (0, figures.fM)(changes.length, range.commits, ledger, mode, failure));
      for (const {message, hint} of [ ...failed, ...problems ]) (0, runner_outputs.vy)(message, hint);
    }
    function rehearsed(dryRun, release, rules) {
      return dryRun === "false" ? {
        release,
        rules
      } : {
        release: "none",
        rules: {
          ...rules,
          changelog: null
        }
      };
    }
    function tellFailure({code, message, hint, final}, journal) {
      if (code === "unreachable" && final) (0, runner_outputs.TF)(`The model was not reached, so the rules wrote: ${message}`, hint); else if ([ "refused-key", "spent", "unknown-model", "bad-request" ].includes(code)) (0, 
      runner_outputs.TF)(message, hint); else journal.warn(`The deterministic writer stood in: ${message} ${hint}`);
    }
    async function publishFrom(path, inputs, event, journal, signal, read) {
      const given = (0, document_json.Tp)(await readNotes((0, external_node_path_.resolve)(event.workspace, path)));
      read(given.mode);
      refuseOthers(given.repository, event);
      const github = await (0, forge.githubOf)(inputs.credentials.token, event, journal, signal);
      if (github === null) throw noToken();
      const history = new shared_history.S(github.history);
      const [{publishing: rules, style, others, evidencePage}, checked] = await Promise.all([ (0, 
      job.W)(inputs, event, github), checkReferences(given, {
        history,
        pulls: github.pulls,
        sha: event.sha,
        journal
      }) ]);
      (0, template.Yw)(style);
      const document = (0, document_json.tP)(checked, style, others);
      const place = {
        event,
        journal,
        ...rehearsed(inputs.dryRun, inputs.release, rules),
        history,
        github
      };
      for (const {message, hint} of await publishAll(document, evidencePage ? null : "none", place, [])) (0, 
      runner_outputs.vy)(message, hint);
    }
    async function readNotes(path) {
      try {
        return await (0, promises_.readFile)(path, "utf8");
      } catch (thrown) {
        throw new errors.$s("bad-input", `Input "notes-json" names ${path}, which cannot be read: ${(0, 
        errors.bD)(thrown)}.`, "Download the artifact of the writing job first, and give the path of its JSON file.");
      }
    }
    async function publishAll(document, behind, place, warnings) {
      const packages = (0, document_json.Uw)(document);
      const pieces = document.notes.map(notes => ({
        notes,
        markdown: (0, rendering_markdown.G)((0, document_json.Vv)(document, notes, "inert"))
      }));
      const markdown = (0, together.b)(pieces.filter(({notes}) => packages.includes(notes)));
      const folder = (0, external_node_path_.join)(place.event.temp, "tidings");
      const [releases, changelog, files, page] = await Promise.all([ publishReleases(document, place), publishChangelog(document, place), publishFiles(document, markdown, pieces, folder), behind === "none" ? NO_PAGE : (0, 
      evidence_page.u)(document, behind, folder) ]);
      const deliveries = releases.result ?? [];
      const published = [ ...toldOfReleases(releases), ...toldOf(changelog), ...toldOf(files), ...toldOf(page) ];
      const outputs = await (0, publishers.V)("outputs", async () => tellOutputs(document, markdown, deliveries, files.result, page.result ?? ""));
      const problems = [ releases, changelog, files, page, outputs ].flatMap(one => one.problems);
      const summary = await (0, publishers.V)("summary", () => (0, runner_outputs.Sy)(summaryOf(document, markdown, deliveries, published, [ ...problems, ...warnings, ...deliveries.flatMap(notAsWished) ])));
      return [ ...problems, ...summary.problems ];
    }
    function toldOfReleases({place, result, problems}) {
      const done = (result ?? []).map(({release: {tag, action, why}}) => ({
        place,
        told: `${tag} ${action}${why === null ? "" : `: ${why}`}`,
        failed: false
      }));
      return [ ...done, ...problems.map(({message}) => ({
        place,
        told: message,
        failed: true
      })) ];
    }
    function notAsWished({release: {url, action, why, needsLook}}) {
      if (why === null || !needsLook) return [];
      return [ {
        message: action === "skipped" ? `Nothing was written to ${url}:` : `${url}:`,
        hint: `${why}.`
      } ];
    }
    function toldOf({place, result, problems}) {
      if (TELLING.includes(place) && typeof result === "string" && result !== "") return [ {
        place,
        told: result,
        failed: false
      } ];
      return problems.map(({message}) => ({
        place,
        told: message,
        failed: true
      }));
    }
    function tellOutputs(document, markdown, deliveries, files, evidencePage) {
      const {range, changes, complete, mode, run: figures} = document;
      const written = deliveries.filter(({release}) => release.action !== "skipped");
      const releases = written.map(({notes, release: {tag, id, url}}) => ({
        notes,
        tag,
        id,
        url
      }));
      const {cached, missed} = figures.calls;
      const paths = files ?? {
        markdown: "",
        json: "",
        each: []
      };
      (0, runner_outputs.Kn)((0, outputs.Y)({
        packages: (0, document_json.Uw)(document),
        range,
        files: paths,
        releases,
        changes: changes.length,
        complete,
        mode,
        cost: figures.cost,
        cached,
        missed,
        evidencePage,
        notes: (0, outputs.v)(markdown, paths.markdown)
      }));
    }
    function summaryOf(document, markdown, deliveries, published, warnings) {
      const packages = (0, document_json.Uw)(document);
      const written = deliveries.filter(({release}) => release.action !== "skipped");
      const urlOf = notes => written.find(delivery => delivery.notes === notes)?.release.url ?? null;
      return renderSummary({
        ...document,
        notes: markdown,
        range: (0, story.d8)(document.range),
        releaseUrl: packages.length === 1 ? written[0]?.release.url ?? null : null,
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
        warnings: warnings.map(({message, hint}) => `${message} ${hint}`),
        published,
        kept: deliveries.flatMap(({release: {conflicts, out, moved}}) => [ ...conflicts, ...out.map(fresh => ({
          kept: null,
          fresh
        })), ...moved.map(({text, to}) => ({
          moved: text,
          to
        })) ])
      });
    }
    function refuseOthers(repository, event) {
      const nameOf = ({server, owner, name}) => server.toLowerCase() === event.repository.server.toLowerCase() ? `${owner}/${name}` : `${server}/${owner}/${name}`;
      const named = repository === null ? "no repository" : nameOf(repository);
      const own = nameOf(event.repository);
      if (named.toLowerCase() !== own.toLowerCase()) throw new errors.$s("bad-notes", `The notes are about ${named}, not about ${own}.`, "Give the JSON that a job of this repository wrote.");
    }
  })
};
