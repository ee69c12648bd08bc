export const id = 502;
export const ids = [502];
export const modules = {

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish),
  publishFrom: () => (/* binding */ publishFrom),
  tellPlan: () => (/* binding */ tellPlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/adapters/runner/outputs.js
var outputs = __webpack_require__(1869);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/job.js + 1 modules
var job = __webpack_require__(6570);
// EXTERNAL MODULE: ./lib/rendering/document-json.js + 1 modules
var document_json = __webpack_require__(1490);
// EXTERNAL MODULE: ./lib/rendering/markdown.js
var rendering_markdown = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/report/ledger.js
var report_ledger = __webpack_require__(7545);
// EXTERNAL MODULE: ./lib/limits.js
var limits = __webpack_require__(8207);
;// CONCATENATED MODULE: ./lib/report/outputs.js
/** The outputs of the action, from a document and what was published. */

/** At most `OUTPUT_BYTES` bytes of UTF-8, cut behind a line, said in the last one. */
function cutForOutput(markdown, file) {
    if (Buffer.byteLength(markdown) <= limits/* OUTPUT_BYTES */.wd)
        return markdown;
    const said = `\n\n(Cut here: the whole notes are in ${file}.)`;
    const room = limits/* OUTPUT_BYTES */.wd - Buffer.byteLength(said);
    const lines = markdown.split('\n');
    let bytes = 0;
    const kept = lines.findIndex((line) => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes > room;
    });
    return lines.slice(0, kept).join('\n') + said;
}

// EXTERNAL MODULE: ./lib/report/plan.js
var report_plan = __webpack_require__(1383);
// EXTERNAL MODULE: ./lib/report/story.js
var story = __webpack_require__(5419);
// EXTERNAL MODULE: ./lib/report/line.js
var line = __webpack_require__(7174);
;// CONCATENATED MODULE: ./lib/report/summary.js



function renderSummary(input) {
    const { complete, run, warnings } = input;
    const mark = complete && warnings.length === 0 ? '✅' : '⚠️';
    const verdict = [(0,figures/* count */.U9)(input.changes, 'change'), complete ? 'complete' : 'NOT complete', input.mode, (0,figures/* dollars */.E9)(run.cost)].join(', ');
    const head = [
        `### ${mark} ${input.range}: ${verdict}`,
        ...(input.releaseUrl === null ? [] : [`Release: ${input.releaseUrl}`]),
        ...warnings.map((warning) => `> [!WARNING]\n> ${escaped(warning)}`),
    ];
    const tail = [table(run), fold('Range', rangeText(input)), fold('Ledger', ledgerText(input.ledger)), ...findingsFold(input.findings)];
    const room = limits/* GITHUB */.U0.summaryBytes - Buffer.byteLength([...head, ...tail].join('\n\n')) - 1_000;
    return [...head, notesWithin(input.notes, room), ...tail].join('\n\n');
}
function notesWithin(notes, room) {
    return Buffer.byteLength(notes) <= room ? notes : '(The notes are too long for a summary: see the file of the output `notes-file`.)';
}
function table({ calls, tokens, cost, seconds, peakMemory }) {
    const cells = [
        String(calls.made),
        String(calls.failed),
        `${calls.cached} of ${calls.cached + calls.missed}`,
        (tokens.input + tokens.cacheRead + tokens.cacheWrite).toLocaleString('en-US'),
        tokens.output.toLocaleString('en-US'),
        (0,figures/* dollars */.E9)(cost),
        `${seconds.toFixed(1)} s`,
        (0,figures/* megabytes */.ix)(peakMemory),
    ];
    const names = ['calls', 'failed', 'remembered', 'tokens in', 'tokens out', 'cost', 'time', 'memory'];
    return `| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}\n| ${cells.join(' | ')} |`;
}
function rangeText({ reason, passedOver }) {
    return [escaped(reason), ...passedOver.map((tag) => `- passed over: ${escaped(tag)}`)].join('\n');
}
function ledgerText(ledger) {
    return Object.entries(ledger)
        .map(([state, commits]) => `- ${escaped(state)}: ${(0,figures/* count */.U9)(commits, 'commit')}`)
        .join('\n');
}
function findingsFold(findings) {
    if (findings.length === 0)
        return [];
    const lines = findings
        .slice(0, 200)
        .map(({ where, outcome, doubts }) => `- ${where}, ${outcome}: ${doubts.map((doubt) => escaped(`${doubt.kind} ${doubt.found}`)).join('; ')}`);
    return [fold('Texts that did not hold against their evidence', lines.join('\n'))];
}
function fold(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Strangers' words as plain text of one line. */
function escaped(text) {
    return (0,line/* harmlessLine */.K)(text)
        .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
        .replace(/[\\`*_{}[\]()#|~!@]/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/range/tags.js
var tags = __webpack_require__(3324);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/rendering/marker.js
/**
 * Markers around generated notes. The opening one says whose notes they are, the closing one what each generated line was,
 * as a hash: so an edit by a person is seen without the old text.
 */


const identitySchema = dist/* strictObject */.rej({
    /** `owner/name`. */
    repo: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300)),
    family: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300))),
    base: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300))),
});
const BEGIN = /^<!-- tidings:begin v1 (\{.{0,4000}\}) -->[ \t]*\r?$/gm;
const END = /^<!-- tidings:end v1((?: [0-9a-f]{8}:(?:[0-9a-f]{8}|-))*) -->[ \t]*\r?$/gm;
/** A body between its markers. Nothing stands before or behind them. */
function wrap(body, identity, lines) {
    return `${opening(identity)}\n${body}\n${closing(lines)}`;
}
function opening(identity) {
    return `<!-- tidings:begin v1 ${harmless(JSON.stringify({ repo: identity.repo, family: identity.family, base: identity.base }))} -->`;
}
function closing(lines) {
    return `<!-- tidings:end v1${lines.map(({ entry, hash }) => ` ${entry}:${hash ?? '-'}`).join('')} -->`;
}
/** Rendered lines without the blank ones; a key that comes again is numbered. */
function keyedLines(rendered) {
    const times = new Map();
    let blanks = 0;
    return rendered.flatMap(({ key, text, section, frame }) => {
        if (text === '') {
            blanks += 1;
            return [];
        }
        const short = shortKey(key);
        const again = times.get(short) ?? 0;
        times.set(short, again + 1);
        const line = { key: again === 0 ? short : shortKey(`${key}#${again}`), text, blanks, section, frame };
        blanks = 0;
        return [line];
    });
}
/** What the closing marker says of freshly rendered lines. */
function markedLines(rendered) {
    return keyedLines(rendered).map(({ key, text }) => ({ entry: key, hash: hashOf(text) }));
}
/** The one valid pair of markers in a body; null when there is none, or more than one of either. */
function findMarked(body) {
    const begins = [...body.matchAll(BEGIN)].flatMap((match) => {
        const identity = identityOf(match[1] ?? '');
        return identity === null ? [] : [{ identity, start: match.index, end: match.index + match[0].length }];
    });
    const ends = [...body.matchAll(END)];
    const [begin] = begins;
    const [end] = ends;
    if (begin === undefined || end === undefined || begins.length > 1 || ends.length > 1 || end.index <= begin.end)
        return null;
    return {
        before: body.slice(0, begin.start),
        inside: body.slice(begin.end + 1, Math.max(begin.end + 1, end.index - 1)).replace(/\r$/, ''),
        after: body.slice(end.index + end[0].replace(/\r$/, '').length),
        identity: begin.identity,
        lines: parseLines(end[1] ?? ''),
    };
}
/** A line's name in the marker: the beginning of an entry's id, a hash of any other key. */
function shortKey(key) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(key) ? key.slice(0, 8) : digest(key);
}
/** Of a line as people see it: editors change line ends and trailing blanks. */
function hashOf(line) {
    return digest(line.trimEnd());
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8);
}
/** JSON in which no comment can end and no character hides. */
function harmless(json) {
    const coded = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return json.replace(/[^\x20-\x7e]|[<>]|-(?=-)|-(?=>)/g, coded);
}
function identityOf(json) {
    try {
        const parsed = dist/* safeParse */.xLC(identitySchema, JSON.parse(json));
        return parsed.success ? parsed.output : null;
    }
    catch {
        return null;
    }
}
function parseLines(text) {
    return text
        .split(' ')
        .filter((part) => part !== '')
        .map((part) => ({ entry: part.slice(0, 8), hash: part.endsWith(':-') ? null : part.slice(9) }));
}

;// CONCATENATED MODULE: ./lib/rendering/alignment.js
/** Which lines of an edited text are the generated ones, which were edited, added or removed. Hashes tell, and the order. */

/** Share of common words from which a line is an edit of another. */
const ALIKE = 0.4;
/** `fresh`: by key, what each line says now; it tells an edited line from an added one. */
function alignment(lines, recorded, fresh) {
    const texts = withBlanks(lines);
    const standing = recorded.filter(({ hash }) => hash !== null);
    const pairs = commonOrder(texts.map(({ text }) => hashOf(text)), standing.map(({ hash }) => hash ?? ''));
    const keys = new Map();
    const found = new Set();
    let [text, mark] = [0, 0];
    for (const [nextText, nextMark] of [...pairs, [texts.length, standing.length]]) {
        for (const [index, edited] of editsBetween(texts.slice(text, nextText), standing.slice(mark, nextMark), fresh)) {
            keys.set(text + index, { key: standing[mark + edited]?.entry ?? '', state: 'edited' });
            found.add(mark + edited);
        }
        keys.set(nextText, { key: standing[nextMark]?.entry ?? '', state: 'untouched' });
        found.add(nextMark);
        [text, mark] = [nextText + 1, nextMark + 1];
    }
    return {
        texts: texts.map((line, index) => {
            const known = keys.get(index);
            return known === undefined ? { ...line, key: null, state: 'added' } : { ...line, ...known };
        }),
        removed: [
            ...recorded.filter(({ hash }) => hash === null).map(({ entry }) => entry),
            ...standing.filter((_, index) => !found.has(index)).map(({ entry }) => entry),
        ],
    };
}
/** Pairs of indices whose hashes are equal, in the order of both: the longest such list (a lost line costs only itself). */
function commonOrder(a, b) {
    let head = 0;
    while (head < a.length && head < b.length && a[head] === b[head])
        head += 1;
    let tail = 0;
    while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail += 1;
    const middle = longest(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
    return [
        ...Array.from({ length: head }, (_, index) => [index, index]),
        ...middle.map(([x, y]) => [x + head, y + head]),
        ...Array.from({ length: tail }, (_, index) => [a.length - tail + index, b.length - tail + index]),
    ];
}
function longest(a, b) {
    const width = b.length + 1;
    const lengths = new Uint32Array((a.length + 1) * width);
    const at = (x, y) => lengths[x * width + y] ?? 0;
    for (let x = a.length - 1; x >= 0; x -= 1) {
        for (let y = b.length - 1; y >= 0; y -= 1) {
            lengths[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
        }
    }
    const pairs = [];
    for (let x = 0, y = 0; x < a.length && y < b.length;) {
        if (a[x] === b[y]) {
            pairs.push([x, y]);
            x += 1;
            y += 1;
        }
        else if (at(x + 1, y) >= at(x, y + 1))
            x += 1;
        else
            y += 1;
    }
    return pairs;
}
/** Between two lines that are known: which of the texts are edits of which marks. For a change that is gone, one for one has to do. */
function editsBetween(texts, marks, fresh) {
    const [only] = marks;
    if (texts.length === 1 && marks.length === 1 && only !== undefined && !fresh.has(only.entry))
        return [[0, 0]];
    const edits = [];
    let next = 0;
    texts.forEach(({ text }, index) => {
        const scores = marks.slice(next).map(({ entry }) => likeness(text, fresh.get(entry) ?? ''));
        const best = scores.indexOf(Math.max(...scores));
        if (best < 0 || (scores[best] ?? 0) < ALIKE)
            return;
        edits.push([index, next + best]);
        next += best + 1;
    });
    return edits;
}
/** Share of words in common, 0 to 1; lines with different references are about different things. */
function likeness(a, b) {
    const [ofA, ofB] = [references(a), references(b)];
    if (ofA.length > 0 && ofB.length > 0 && !ofA.some((reference) => ofB.includes(reference)))
        return 0;
    const [x, y] = [words(a), words(b)];
    if (x.size === 0 || y.size === 0)
        return 0;
    const common = [...x].filter((word) => y.has(word)).length;
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
    return lines.flatMap((text) => {
        if (text.trim() === '') {
            blanks += 1;
            return [];
        }
        const line = { text, blanks };
        blanks = 0;
        return [line];
    });
}

;// CONCATENATED MODULE: ./lib/rendering/edits.js
/**
 * Fresh notes into a body that a person may have edited: lines nobody touched are replaced, edited lines stay edited,
 * removed ones stay removed, added ones stay behind the line they were written under, and text outside the markers is untouched.
 */


/** The whole new body. */
function mergeEdits(existing, identity, rendered) {
    const eol = existing.inside.includes('\r\n') ? '\r\n' : '\n';
    const fresh = keyedLines(rendered);
    const known = new Set(existing.lines.map(({ entry }) => entry));
    const aligned = alignment(existing.inside.split(/\r?\n/), existing.lines, new Map(fresh.map(({ key, text }) => [key, text])));
    const edited = new Map(aligned.texts.flatMap((line) => (line.state === 'edited' ? [[line.key, line]] : [])));
    const removed = restoredFrames(fresh, new Set(aligned.removed), known);
    const placed = standing(fresh, removed, edited);
    const present = new Set(placed.flatMap(({ key }) => key ?? []));
    const lines = withAdded(placed, aligned.texts, present);
    const inside = lines.map(({ text, blanks }, index) => eol.repeat(index === 0 ? 0 : blanks + 1) + text).join('');
    return {
        body: [existing.before, opening(identity), eol, inside, eol, closing(recorded(fresh, removed, aligned.removed)), existing.after].join(''),
        conflicts: conflictsOf(aligned.texts, existing.lines, fresh),
        edited: edited.size,
        removed: removed.size,
        added: aligned.texts.filter(({ state }) => state === 'added').length,
    };
}
/** Fresh lines without the removed ones, in a person's words where there are some; blank lines stay where lines went. */
function standing(fresh, removed, edited) {
    let skipped = 0;
    return fresh.flatMap(({ key, text, blanks }) => {
        skipped = Math.max(skipped, blanks);
        if (removed.has(key))
            return [];
        const line = { key, text: edited.get(key)?.text ?? text, blanks: skipped };
        skipped = 0;
        return [line];
    });
}
/** A heading that went with all its lines comes back when its section has a line that was never there. */
function restoredFrames(fresh, removed, known) {
    const grown = new Set(fresh.filter((line) => !line.frame && !known.has(line.key)).map((line) => line.section));
    const alive = new Set(fresh.filter((line) => !line.frame && known.has(line.key) && !removed.has(line.key)).map((line) => line.section));
    const back = fresh.filter((line) => line.frame && grown.has(line.section) && !alive.has(line.section)).map((line) => line.key);
    return new Set([...removed].filter((key) => !back.includes(key)));
}
/** Lines that only the person has, each behind the nearest line above it that is still there. */
function withAdded(placed, texts, present) {
    const behind = new Map();
    let anchor = null;
    let follows = false;
    const blanksAt = new Map();
    for (const line of texts) {
        if (line.key !== null && present.has(line.key)) {
            anchor = line.key;
            if (follows)
                blanksAt.set(line.key, line.blanks);
            follows = false;
        }
        else if (line.state === 'untouched') {
            follows = false;
        }
        else {
            behind.set(anchor, [...(behind.get(anchor) ?? []), { key: null, text: line.text, blanks: line.blanks }]);
            follows = true;
        }
    }
    const first = behind.get(null) ?? [];
    return [
        ...first,
        ...placed.flatMap((line, index) => {
            const afterOwn = index > 0 || first.length > 0 ? Math.max(line.blanks, blanksAt.get(line.key ?? '') ?? 0) : line.blanks;
            return [{ ...line, blanks: afterOwn }, ...(behind.get(line.key) ?? [])];
        }),
    ];
}
/** What the next run has to know: every fresh line as generated, and what stays removed although it may come again. */
function recorded(fresh, removed, gone) {
    const now = new Set(fresh.map(({ key }) => key));
    return [
        ...fresh.map(({ key, text }) => ({ entry: key, hash: removed.has(key) ? null : hashOf(text) })),
        ...[...new Set(gone)].filter((key) => !now.has(key) && removed.has(key)).map((entry) => ({ entry, hash: null })),
    ];
}
function conflictsOf(texts, before, fresh) {
    const then = new Map(before.map(({ entry, hash }) => [entry, hash]));
    const now = new Map(fresh.map(({ key, text }) => [key, text]));
    return texts.flatMap((line) => {
        if (line.state !== 'edited')
            return [];
        const text = now.get(line.key) ?? null;
        const changed = text === null || (hashOf(text) !== then.get(line.key) && hashOf(text) !== hashOf(line.text));
        return changed ? [{ kept: line.text, fresh: text }] : [];
    });
}

// EXTERNAL MODULE: ./lib/rendering/lines.js + 1 modules
var rendering_lines = __webpack_require__(9675);
;// CONCATENATED MODULE: ./lib/rendering/fit.js


/**
 * The document within `limit` characters (counted in UTF-16 units, never fewer than code points).
 * `measure` says how long the lines are where they will stand; by default, joined.
 */
function fitMarkdown(document, limit, measure = (lines) => (0,rendering_markdown/* textOf */.b)(lines).length) {
    const fits = (candidate) => measure((0,rendering_lines/* renderLines */.E)(candidate)) <= limit;
    let current = document;
    for (const step of [countInternal, countDependencies, dropAuthors]) {
        if (fits(current))
            return fitted(current);
        const { document: shorter, said } = step(current);
        current = said === null ? current : saying(shorter, said);
    }
    if (fits(current))
        return fitted(current);
    const cut = mostLines(current, fits) ?? bare(current);
    return fits(cut) ? fitted(cut) : hardCut(cut, limit, measure);
}
const countInternal = (document) => {
    const internal = document.sections.find(({ category }) => category === 'internal');
    if (internal === undefined)
        return { document, said: null };
    const count = internal.lines.reduce((sum, line) => sum + line.count, 0);
    const sections = document.sections.filter((section) => section !== internal);
    return { document: { ...document, sections }, said: document.words.shortened.internal(count) };
};
const countDependencies = (document) => {
    const own = document.sections.filter(({ category }) => category === 'dependencies');
    const count = document.dependencies.length + own.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.count, 0);
    if (count === 0)
        return { document, said: null };
    const sections = document.sections.filter(({ category }) => category !== 'dependencies');
    return { document: { ...document, sections, dependencies: [] }, said: document.words.shortened.dependencies(count) };
};
const dropAuthors = (document) => {
    const without = (line) => ({ ...line, authors: [] });
    const sections = document.sections.map((section) => ({ ...section, lines: section.lines.map(without) }));
    return { document: { ...document, sections }, said: document.words.shortened.authors };
};
/** The document with as many lines as fit: the least important go first, the last of a section before its first; never security. */
function mostLines(document, fits) {
    const order = document.sections
        .filter(({ category }) => category !== 'security')
        .flatMap((section, position) => section.lines.map((line, index) => ({ line, behind: section.category === 'documentation', position, index })))
        .sort((a, b) => Number(b.behind) - Number(a.behind) || a.line.importance - b.line.importance || b.position - a.position || b.index - a.index)
        .map(({ line }) => line);
    const without = (count) => {
        const gone = new Set(order.slice(0, count));
        const sections = document.sections.map((section) => ({ ...section, lines: section.lines.filter((line) => !gone.has(line)) }));
        return saying({ ...document, sections: sections.filter(hasLines) }, document.words.shortened.lines(count));
    };
    if (!fits(without(order.length)))
        return null;
    let [few, enough] = [0, order.length];
    while (few + 1 < enough) {
        const middle = Math.floor((few + enough) / 2);
        if (fits(without(middle)))
            enough = middle;
        else
            few = middle;
    }
    return without(enough);
}
/** Only what nobody may miss: what breaks, what is safer, and where the rest is. */
function bare(document) {
    const sections = document.sections.filter(({ category }) => category === 'security');
    const count = document.sections.filter((section) => !sections.includes(section)).reduce((sum, { lines }) => sum + lines.length, 0);
    return saying({ ...document, sections, highlights: [], contributors: [] }, document.words.shortened.bare(count));
}
/** The last resort: lines from the end until it fits, the sentences about it kept. */
function hardCut(document, limit, measure) {
    const said = saying(document, document.words.shortened.cut);
    const all = (0,rendering_lines/* renderLines */.E)(said);
    const tail = all.filter((line) => line.key.startsWith('shortened:'));
    const body = all.filter((line) => !tail.includes(line));
    let [fitting, over] = [0, body.length + 1];
    const kept = (count) => [...withoutOpenFold(body.slice(0, count)), ...tail];
    while (fitting + 1 < over) {
        const middle = Math.floor((fitting + over) / 2);
        if (measure(kept(middle)) <= limit)
            fitting = middle;
        else
            over = middle;
    }
    const lines = kept(fitting);
    return { lines, markdown: (0,rendering_markdown/* textOf */.b)(lines), steps: said.shortened };
}
/** A fold that is opened is closed. */
function withoutOpenFold(lines) {
    const open = lines.findLastIndex((line) => line.key.startsWith('open:'));
    const close = lines.findLastIndex((line) => line.key.startsWith('close:'));
    return open > close ? lines.slice(0, open) : lines;
}
function saying(document, said) {
    return { ...document, shortened: [...document.shortened, said] };
}
function hasLines(section) {
    return section.lines.length > 0;
}
function fitted(document) {
    const lines = (0,rendering_lines/* renderLines */.E)(document);
    return { lines, markdown: (0,rendering_markdown/* textOf */.b)(lines), steps: document.shortened };
}

// EXTERNAL MODULE: ./lib/rendering/sections.js + 6 modules
var sections = __webpack_require__(4228);
;// CONCATENATED MODULE: ./lib/steps/draft-match.js

/** Ours are the draft under the tag itself, and those that stand on the same base under a tag that nobody made yet. */
function candidatesOf(releases, wanted) {
    const { identity, tag, takenTags } = wanted;
    const drafts = releases.filter((release) => release.draft && (release.tag === tag || !takenTags.has(release.tag)));
    const unmarked = drafts.filter((draft) => findMarked(draft.body) === null);
    const ours = drafts.filter((draft) => isOfFamily(draft, identity) && (draft.tag === tag || isOnBase(draft, identity)));
    const damaged = unmarked.filter(({ body, ...draft }) => body.includes(beginning(identity)) || (hasTraces(body) && draft.tag === tag));
    return {
        own: ours.sort((a, b) => a.id - b.id),
        foreign: unmarked.filter((draft) => draft.tag === tag && !hasTraces(draft.body)),
        damaged,
    };
}
/** True when nobody changed the generated lines, wrote around them, or changed title and tick. */
function isUntouched(release, generated) {
    const marked = findMarked(release.body);
    if (marked === null || marked.before.trim() !== '' || marked.after.trim() !== '')
        return false;
    if (release.name !== generated.name || release.prerelease !== generated.prerelease)
        return false;
    const lines = marked.inside.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.length === marked.lines.length && marked.lines.every(({ hash }, at) => hash === hashOf(lines[at] ?? ''));
}
/** Whether a body carries our markers, whole or not. */
function hasTraces(body) {
    return /<!--\s*tidings:(?:begin|end)\b/.test(body);
}
/** Whether the marked part of a release is about the same thing. */
function isOfFamily(release, { repo, family }) {
    const marked = findMarked(release.body)?.identity;
    return marked !== undefined && marked.repo.toLowerCase() === repo.toLowerCase() && marked.family === family;
}
function isOnBase(release, { base }) {
    return findMarked(release.body)?.identity.base === base;
}
/** Our opening marker up to the base. */
function beginning(identity) {
    return opening(identity).replace(/"base":.*$/s, '');
}

;// CONCATENATED MODULE: ./lib/steps/publish-release.js


/** Waits before the list is read again for a draft that was just made: GitHub shows it late (softprops/action-gh-release#705). */
const LIST_WAITS = [0, 500, 1000, 2000, 4000];
/** Throws TidingsError `no-permission`, `publish-failed`. Reads before it writes, and writes nothing where nothing changed. */
async function publishRelease(request, publishing) {
    if (request.publish && !request.tagExists)
        publishing.journal.notice(`${request.tag} is no tag yet, so the release stays a draft.`);
    const all = await publishing.releases.list();
    const published = all.find((release) => !release.draft && release.tag === request.tag);
    if (published !== undefined)
        return intoPublished(request, published, publishing);
    const { own, foreign, damaged } = candidatesOf(all, request);
    const kept = chosen(own, request, publishing);
    if (kept !== null)
        return kept.state === 'taken' ? intoDraft(request, kept.draft, publishing) : skipped(kept.draft);
    const [broken] = damaged;
    if (broken !== undefined)
        return skip(broken, 'its markers were changed, so it stays as it is', publishing);
    const [theirs] = foreign;
    if (theirs === undefined)
        return create(request, publishing);
    return theirs.body.trim() === '' ? intoDraft(request, theirs, publishing) : skip(theirs, 'somebody else wrote that draft', publishing);
}
/**
 * After a draft was made: looks until it is in the list, and gives it up for an older one of the same identity that another run made.
 * Returns the draft that stays. A draft that a person has touched is never removed.
 */
async function settleDraft(request, id, publishing) {
    const { releases, journal, sleep } = publishing;
    for (const wait of LIST_WAITS) {
        if (wait > 0)
            await sleep(wait);
        const { own } = candidatesOf(await releases.list(), request);
        const [oldest] = own;
        if (oldest === undefined || (oldest.id >= id && !own.some((draft) => draft.id === id)))
            continue;
        if (oldest.id >= id)
            return id;
        const mine = await releases.get(id);
        if (mine === null)
            return oldest.id;
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
/** The one draft to write to: the one that a person touched, else the one of the tag, else the oldest. */
function chosen(own, request, { journal }) {
    const touched = own.filter((draft) => !isUntouched(draft, generated(request, draft.tag)));
    const draft = touched[0] ?? own.find(({ tag }) => tag === request.tag) ?? own[0];
    if (draft === undefined)
        return null;
    if (own.length > 1)
        journal.warn(`There are ${own.length} drafts of ${request.tag}: ${own.map(({ url }) => url).join(' ')}. Remove all but one.`);
    return { state: touched.length > 1 ? 'refused' : 'taken', draft };
}
async function create(request, publishing) {
    const { body, conflicts } = request.render(null);
    const release = await createOnce(request, body, publishing);
    const made = { id: release.id, url: release.url, tag: release.tag, action: 'created', conflicts };
    if (!release.draft)
        return made;
    const kept = await settleDraft(request, release.id, publishing);
    if (kept === release.id)
        return made;
    const older = await publishing.releases.get(kept);
    // Somebody has removed or published it in this moment: the next run sees what is there.
    return older?.draft === true ? intoDraft(request, older, publishing) : made;
}
/** A creation that broke off may have happened: then the release is in the list. */
async function createOnce(request, body, { releases, sleep }) {
    const { tag } = request;
    try {
        return await releases.create(fieldsOf(request, { name: request.nameOf(tag), body, prerelease: request.prereleaseOf(tag) }));
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* TidingsError */.$s) || thrown.code !== 'publish-failed')
            throw thrown;
        for (const wait of LIST_WAITS) {
            if (wait > 0)
                await sleep(wait);
            const made = (await releases.list()).find((release) => release.tag === tag && sameText(release.body, body));
            if (made !== undefined)
                return made;
        }
        throw thrown;
    }
}
/** Into a draft, as it is at this moment. */
async function intoDraft(request, listed, publishing) {
    const { releases } = publishing;
    const now = await releases.get(listed.id);
    if (now === null)
        return create(request, publishing);
    if (!now.draft)
        return skip(now, 'it was published in this moment', publishing);
    const { body, conflicts } = request.render(now.body.trim() === '' ? null : now.body);
    const before = generated(request, now.tag);
    const fields = fieldsOf(request, {
        name: now.name === '' || now.name === before.name ? request.nameOf(request.tag) : now.name,
        prerelease: now.prerelease === before.prerelease ? request.prereleaseOf(request.tag) : now.prerelease,
        body,
    });
    // A branch as the target is a person's choice.
    const { target, ...rest } = fields;
    const wanted = target !== undefined && isSha(now.target) ? fields : rest;
    const isAdopted = now.body.trim() === '' || (now.tag !== request.tag && request.tagExists);
    if (isSame(now, wanted))
        return { ...said(now), action: 'unchanged', conflicts };
    return { ...said(await releases.update(now.id, wanted)), action: isAdopted ? 'adopted' : 'updated', conflicts };
}
/** Into a release that is published: where the choice allows it, and never into another one's markers. */
async function intoPublished(request, listed, publishing) {
    const { releases } = publishing;
    const now = await releases.get(listed.id);
    if (now === null)
        return create(request, publishing);
    const rendered = now.draft ? null : publishedBody(request, now);
    if (rendered === null)
        return skip(now, 'it is published and has a text', publishing);
    const { prerelease, tag } = now;
    const fields = { tag, name: now.name === '' ? request.nameOf(tag) : now.name, prerelease, body: rendered.body };
    const { conflicts } = rendered;
    if (isSame(now, fields))
        return { ...said(now), action: 'unchanged', conflicts };
    return { ...said(await releases.update(now.id, fields)), action: 'updated', conflicts };
}
function publishedBody({ existing, identity, render }, release) {
    const { body } = release;
    if (existing === 'skip')
        return null;
    if (existing === 'replace' || body.trim() === '')
        return render(null);
    if (existing === 'empty')
        return null;
    if (isOfFamily(release, identity))
        return render(body);
    if (hasTraces(body))
        return null;
    const { body: section, conflicts } = render(null);
    return { body: `${body.trimEnd()}\n\n${section}`, conflicts };
}
function generated(request, tag) {
    return { name: request.nameOf(tag), prerelease: request.prereleaseOf(tag) };
}
function fieldsOf(request, content) {
    const { tag, tagExists, target, publish } = request;
    return { tag, ...content, ...(tagExists ? {} : { target }), ...(publish && tagExists ? { publish } : {}) };
}
function isSame(release, fields) {
    const { tag, name, body, prerelease, target = release.target, publish = false } = fields;
    if (publish && release.draft)
        return false;
    return (release.tag === tag &&
        release.name === name &&
        release.prerelease === prerelease &&
        release.target === target &&
        sameText(release.body, body));
}
/** GitHub's editor writes CRLF. */
function sameText(a, b) {
    return a.replace(/\r\n/g, '\n') === b.replace(/\r\n/g, '\n');
}
function isSha(target) {
    return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(target);
}
function said({ id, url, tag }) {
    return { id, url, tag };
}
function skipped(release) {
    return { ...said(release), action: 'skipped', conflicts: [] };
}
function skip(release, why, { journal }) {
    journal.notice(`Nothing was written to ${release.url}: ${why}.`);
    return skipped(release);
}

;// CONCATENATED MODULE: ./lib/steps/publish.js
/** Publish: a notes document becomes the body of a release. It needs nothing but the document, so that a later job can do it. */










/** The first audience's notes are the release's text. Throws TidingsError `publish-failed`, `no-permission`. */
async function publish(document, wish, publishing) {
    const { repository, range, notes } = document;
    const [first] = notes;
    if (repository === null || first === undefined)
        throw refusal('The notes name no repository.', 'Write them again with a token, or from a clone whose remote is on GitHub.');
    const tag = range.tag ?? first.releaseTag;
    if (tag === null)
        throw refusal('Nothing says which tag the release will have.', 'Set the input "version" to the name of the tag.');
    if (wish.publish && !document.complete)
        throw refusal('The notes are not complete, so they are not published.', 'Read the warning in them, run again, or use `release: draft`.');
    const identity = { repo: `${repository.owner}/${repository.name}`, family: range.family, base: range.from };
    const arranged = (0,sections/* arrange */.NL)((0,document_json/* notesInputOf */.Vv)(document, first, 'real'));
    return publishRelease({
        identity,
        tag,
        takenTags: wish.tags,
        tagExists: wish.tags.has(tag),
        target: range.head,
        nameOf: (name) => name,
        prereleaseOf,
        render: (existing) => bodyOf(arranged, identity, existing),
        publish: wish.publish,
        existing: wish.existing,
    }, publishing);
}
function refusal(message, hint) {
    return new errors/* TidingsError */.$s('publish-failed', message, hint);
}
function prereleaseOf(tag) {
    const version = (0,tags/* parseTag */.ED)(tag)?.version;
    return version !== undefined && (0,tags/* isPrerelease */.V1)(version);
}
/** The whole body: fresh between the markers, a person's edits kept, inside GitHub's limit. */
function bodyOf(document, identity, existing) {
    const marked = existing === null ? null : findMarked(existing);
    if (existing !== null && marked === null)
        throw refusal('The markers in the release were changed, so nothing was written.', 'Remove what is left of them, or the release, and run again.');
    const whole = (lines) => {
        if (marked === null)
            return { body: wrap((0,rendering_markdown/* textOf */.b)(lines), identity, markedLines(lines)), conflicts: [] };
        const merged = mergeEdits(marked, identity, lines);
        return { body: merged.body, conflicts: merged.conflicts.map(({ kept }) => kept) };
    };
    return whole(fitMarkdown(document, limits/* GITHUB */.U0.releaseBody, (lines) => whole(lines).body.length).lines);
}

;// CONCATENATED MODULE: ./lib/deliver.js
/** What a job leaves behind: the release, outputs, files and the summary. Part of the action's door, loaded while the range is read. */















async function tellPlan(outcome) {
    const { range, plan } = outcome;
    (0,outputs/* writeOutputs */.Kn)({
        range: (0,story/* rangeName */.d8)(range),
        'previous-tag': range.from ?? '',
        tag: range.tag ?? '',
        changes: String(plan.changes),
        cost: '0',
    });
    await (0,outputs/* writeSummary */.Sy)(`### Plan for ${(0,story/* rangeName */.d8)(range)}\n\n${(0,report_plan/* planLine */.o)(plan)}`);
}
/** Publishes, then tells: outputs, files and summary come in every case, and what failed decides the colour. */
async function finish(outcome, job, event, journal) {
    const { config, history } = job;
    const problems = [];
    let release = null;
    try {
        release = await releaseFor(outcome, job, event, journal, async () => new Set((await history.tags()).map((tag) => tag.name)));
    }
    catch (thrown) {
        problems.push((0,errors/* problemOf */.Zw)(thrown));
    }
    const { document, failure } = outcome;
    if (failure !== null && config.onAiFailure === 'fail')
        problems.push(failure);
    else if (failure !== null)
        tellFailure(failure, journal);
    if (!document.complete && config.onIncomplete === 'fail')
        problems.push({
            message: document.notes[0]?.incomplete ?? 'The notes are not complete.',
            hint: 'Run again, or see the ledger in the JSON.',
        });
    else if (!document.complete)
        journal.warn(document.notes[0]?.incomplete ?? 'The notes are not complete.');
    await tell(document, release, outcome.nextVersion, event, [...problems, ...(failure === null ? [] : [failure])]);
    const { range, changes, ledger, mode } = document;
    journal.step('done', (0,figures/* lastLine */.fM)(changes.length, range.commits, ledger, mode));
    for (const { message, hint } of problems)
        (0,outputs/* failStep */.vy)(message, hint);
}
/** What asking cannot do without a person is an error to see; the rest passes by itself. */
function tellFailure({ code, message, hint }, journal) {
    if (['refused-key', 'spent', 'unknown-model', 'bad-request'].includes(code))
        (0,outputs/* annotateError */.TF)(message, hint);
    else
        journal.warn(`The deterministic writer stood in: ${message} ${hint}`);
}
async function releaseFor(outcome, { config, github }, event, journal, tags) {
    const { document } = outcome;
    if (config.release === 'none' || config.dryRun !== 'false')
        return null;
    if (github === null)
        throw noToken();
    if (document.changes.length === 0 && document.range.tag === null) {
        journal.step('draft', 'nothing new, no draft');
        return null;
    }
    return put(document, config.release === 'publish', github.releases, await tags(), event, journal);
}
async function put(document, publishIt, releases, tags, event, journal) {
    const existing = event.name === 'release' ? 'section' : 'empty';
    const release = await publish(document, { publish: publishIt, existing, tags }, { releases, journal, sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms) });
    journal.step(publishIt ? 'release' : 'draft', `${release.tag} ${release.action}: ${release.url}`);
    for (const kept of release.conflicts)
        journal.notice(`A line that a person edited was kept: ${kept}`);
    return release;
}
/** The second half of a run that was cut in two: no key, no store, no collecting. */
async function publishFrom(path, inputs, event, journal, signal) {
    const document = (0,document_json/* parseDocument */.Tp)(await readNotes((0,external_node_path_.resolve)(event.workspace, path)));
    refuseOthers(document.repository, event);
    const github = await (0,job/* githubOf */.z)(inputs.credentials.token, event, journal, signal);
    if (github === null)
        throw noToken();
    const tags = new Set((await github.history.tags()).map((tag) => tag.name));
    const release = await put(document, inputs.release === 'publish', github.releases, tags, event, journal);
    await tell(document, release, document.range.tag === null ? (document.notes[0]?.releaseTag ?? null) : null, event, []);
}
function noToken() {
    return new errors/* TidingsError */.$s('no-permission', 'There is no token to write the release with.', 'Leave the input "token" at its default, or use `release: none`.');
}
async function readNotes(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (thrown) {
        throw new errors/* TidingsError */.$s('bad-input', `Input "notes-json" names ${path}, which cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, 'Download the artifact of the writing job first, and give the path of its JSON file.');
    }
}
/** Files, outputs, summary. */
async function tell(document, release, nextVersion, event, warnings) {
    const folder = (0,external_node_path_.join)(event.temp, 'tidings');
    const [markdownFile, jsonFile] = [(0,external_node_path_.join)(folder, 'notes.md'), (0,external_node_path_.join)(folder, 'notes.json')];
    const { range, notes, changes, complete, mode, run: figures, findings, ledger } = document;
    const [first] = notes;
    // Rendered here and not taken as it came: a document from another job may hold anything.
    const markdown = first === undefined ? '' : (0,rendering_markdown/* renderMarkdown */.G)((0,document_json/* notesInputOf */.Vv)(document, first, 'inert'));
    await (0,promises_.mkdir)(folder, { recursive: true });
    await Promise.all([(0,promises_.writeFile)(markdownFile, `${markdown}\n`), (0,promises_.writeFile)(jsonFile, `${JSON.stringify(document)}\n`)]);
    const written = release === null ? [] : [{ package: notes[0]?.package ?? null, tag: release.tag, id: release.id, url: release.url }];
    (0,outputs/* writeOutputs */.Kn)({
        notes: cutForOutput(markdown, markdownFile),
        'notes-file': markdownFile,
        'json-file': jsonFile,
        tag: range.tag ?? notes[0]?.releaseTag ?? '',
        'previous-tag': range.from ?? '',
        'next-version': nextVersion ?? '',
        range: (0,story/* rangeName */.d8)(range),
        releases: JSON.stringify(written),
        'release-id': release === null ? '' : String(release.id),
        'release-url': release?.url ?? '',
        changes: String(changes.length),
        complete: String(complete),
        mode,
        cost: figures.cost.toFixed(4),
        'cache-hits': String(figures.calls.cached),
        'cache-misses': String(figures.calls.missed),
    });
    await (0,outputs/* writeSummary */.Sy)(renderSummary({
        ...{ changes: changes.length, complete, mode, findings, notes: markdown, releaseUrl: release?.url ?? null },
        range: (0,story/* rangeName */.d8)(range),
        reason: range.reason,
        passedOver: range.passedOver,
        warnings: warnings.map(({ message, hint }) => `${message} ${hint}`),
        ledger: (0,report_ledger/* countLedger */.R)(ledger).states,
        run: figures,
    }));
}
/** Throws TidingsError `bad-notes` when the notes are another repository's. */
function refuseOthers(repository, event) {
    const named = repository === null ? 'no repository' : `${repository.owner}/${repository.name}`;
    const own = `${event.repository.owner}/${event.repository.name}`;
    if (named.toLowerCase() !== own.toLowerCase()) {
        throw new errors/* TidingsError */.$s('bad-notes', `The notes are about ${named}, not about ${own}.`, 'Give the JSON that a job of this repository wrote.');
    }
}


/***/ })

};
