export const id = 613;
export const ids = [613];
export const modules = {

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: Date.now,
    elapsed: () => performance.now(),
    peakMemory: () => process.resourceUsage().maxRSS * 1024,
};
/** Days since the epoch. */
function today() {
    return Math.floor(Date.now() / 86_400_000);
}


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   T8: () => (/* binding */ removeAnswer),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rp: () => (/* binding */ removeOlder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9566);
/** The store's folder: listing, reading and writing with care. Throws nothing but what a caller is told of. */





const TEMPORARY = /^\.tmp-[0-9a-f]{16}$/;
/** Makes the folder, for its owner only, with a `.gitignore` of its own: it may stand in a checkout. */
async function makeFolder(dir) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(dir, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, '.gitignore'), '*\n', { flag: 'wx', mode: 0o600 }).catch(ignoreExisting);
}
async function list(dir) {
    const files = new Map();
    const leftovers = [];
    for (const found of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir, { withFileTypes: true })) {
        if (!found.isFile())
            continue;
        const name = _records_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_PATTERN */ .O3.exec(found.name)?.[1];
        if (name !== undefined && !files.get(name)?.endsWith('.gz'))
            files.set(name, found.name);
        if (TEMPORARY.test(found.name))
            leftovers.push(found.name);
    }
    return { files, leftovers };
}
/** The bytes of a regular file of at most `most` bytes; null for anything else. Follows no link. */
function readRegular(path, most) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isFile())
            return null;
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        try {
            const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle);
            return status.isFile() && status.size <= most ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(handle) : null;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
    }
    catch (error) {
        return isCode(error, 'ENOENT') ? 'missing' : null;
    }
}
/** All or nothing: a temporary name beside it, then a rename. */
async function writeWhole(dir, file, bytes) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, `.tmp-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, bytes, { flag: 'wx', mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(temporary).catch(() => undefined);
        throw error;
    }
}
/** Removes both forms of an answer's file, but not `except`. */
async function removeAnswer(dir, name, except) {
    for (const file of [`${name}.json`, `${name}.json.gz`]) {
        if (file !== except)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file), { force: true });
    }
}
/** Removes files that were last written so long ago. */
async function removeOlder(dir, files, ms) {
    for (const file of files) {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file)).catch(() => null);
        if (status !== null && Date.now() - status.mtimeMs > ms)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, file), { force: true });
    }
}
function indexPath(dir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, _records_js__WEBPACK_IMPORTED_MODULE_4__/* .INDEX_FILE */ .K$);
}
function ignoreExisting(error) {
    if (!isCode(error, 'EEXIST'))
        throw error;
}
function isCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ INDEX_FILE),
/* harmony export */   O3: () => (/* binding */ FILE_PATTERN),
/* harmony export */   _M: () => (/* binding */ writeIndex),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   l7: () => (/* binding */ INDEX_BYTES),
/* harmony export */   rU: () => (/* binding */ FILE_BYTES),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2591);
/** What lies in the store's files: shapes, and bytes to shapes and back. Files are a stranger's until seal and shape fit. */



/** The largest file that is read, in bytes; and what one may unpack to. */
const FILE_BYTES = 256 * 1024;
const UNPACKED_BYTES = 4 * 1024 * 1024;
/** The largest index that is read. */
const INDEX_BYTES = 32 * 1024 * 1024;
const COMPRESS_FROM_BYTES = 1024;
const INDEX_NAME = 'index';
const INDEX_FILE = 'index.json';
const FILE_PATTERN = /^([0-9a-f]{64})\.json(\.gz)?$/;
const natural = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0));
const AnswerSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    task: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['map', 'merge', 'compose', 'localise']),
    parts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    context: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    repair: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    model: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    text: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    usage: valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ input: natural, output: natural, cacheRead: natural, cacheWrite: natural }),
});
const EntrySchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ format: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT */ .uB), seq: natural, day: natural, answer: AnswerSchema });
const IndexSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT */ .uB),
    entries: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{64}$/)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ seq: natural, day: natural, bytes: natural, parts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
});
/** The file of an entry: its name and bytes. */
function writeEntry(name, entry, seal) {
    const sealed = Buffer.from(seal.close(name, JSON.stringify({ format: _seal_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT */ .uB, ...entry })));
    if (sealed.length <= COMPRESS_FROM_BYTES)
        return { file: `${name}.json`, bytes: sealed };
    return { file: `${name}.json.gz`, bytes: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(sealed) };
}
/** The entry in a file, or null when seal or shape do not fit. */
function readEntry(name, bytes, seal) {
    const text = unpacked(bytes);
    const document = text === null ? null : seal.open(name, text);
    const parsed = document === null ? null : valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(EntrySchema, parseJson(document));
    if (parsed === null || !parsed.success)
        return null;
    const { seq, day, answer } = parsed.output;
    return { seq, day, answer };
}
function writeIndex(index, seal) {
    const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
    return seal.close(INDEX_NAME, JSON.stringify({ format: _seal_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT */ .uB, entries: Object.fromEntries(sorted) }));
}
function readIndex(bytes, seal) {
    const document = seal.open(INDEX_NAME, bytes.toString('utf8'));
    const parsed = document === null ? null : valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(IndexSchema, parseJson(document));
    return parsed?.success === true ? new Map(Object.entries(parsed.output.entries)) : null;
}
/** By its first bytes, not by its name: a file that lies about itself is read or refused, never trusted. */
function unpacked(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes.toString('utf8');
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: UNPACKED_BYTES }).toString('utf8');
    }
    catch {
        return null;
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ createSeal),
/* harmony export */   Ku: () => (/* binding */ secretId),
/* harmony export */   uB: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** The seal on what is stored: who cannot make it, cannot make the store say anything. */

/** Grows when the bytes of an entry mean something else; older entries are then misses. */
const FORMAT = 1;
/**
 * Stands in where there is no secret. Everybody can read it: such a seal finds damage, it stops nobody.
 * Fit for a user's own cache folder; the Actions cache stays off without a secret.
 */
const PUBLIC_SECRET = 'tidings: no secret';
/**
 * A short public name for a secret: 16 hex digits that give nothing of it away. Stores under different secrets belong in different
 * folders and cache keys, so that a changed key is a clean miss and two keys do not wipe each other's answers.
 */
function secretId(secret) {
    return derived(secret, 'tidings store id', 8).toString('hex');
}
function derived(secret, purpose, length) {
    return Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', secret ?? PUBLIC_SECRET, '', `${purpose} ${FORMAT}`, length));
}
const HEAD = /^\{"seal":"([0-9a-f]{64})",/;
/** `secret` is the user's (an API key, a passphrase); the key is derived, so that the seal gives nothing of it away. */
function createSeal(secret) {
    const key = derived(secret, 'tidings store seal', 32);
    function mac(name, document) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${FORMAT}\0${name}\0`).update(document).digest();
    }
    return {
        close: (name, document) => `{"seal":"${mac(name, document).toString('hex')}",${document.slice(1)}`,
        open(name, sealed) {
            const found = HEAD.exec(sealed);
            if (found?.[1] === undefined)
                return null;
            const document = `{${sealed.slice(found[0].length)}`;
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(found[1], 'hex'), mac(name, document)) ? document : null;
        },
    };
}


/***/ }),

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/disk/clean.js
/** Names of entries that are too old, then of the least recently used until the rest fits. */
function superfluous(index, { ttlDays, maxBytes, today }) {
    const old = [...index].filter(([, entry]) => today - entry.day > ttlDays).map(([name]) => name);
    const gone = new Set(old);
    const rest = [...index].filter(([name]) => !gone.has(name)).sort(leastRecentFirst);
    let bytes = rest.reduce((sum, [, entry]) => sum + entry.bytes, 0);
    for (const [name, entry] of rest) {
        if (bytes <= maxBytes)
            break;
        gone.add(name);
        bytes -= entry.bytes;
    }
    return [...gone];
}
/** Older writing first, names where even that is equal. */
function bySeq([a, x], [b, y]) {
    return x.seq - y.seq || (a < b ? -1 : 1);
}
function leastRecentFirst(a, b) {
    return a[1].day - b[1].day || bySeq(a, b);
}

// EXTERNAL MODULE: ./lib/adapters/disk/folder.js
var folder = __webpack_require__(1670);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/disk/records.js
var records = __webpack_require__(9566);
;// CONCATENATED MODULE: ./lib/adapters/disk/loading.js
/** Reading the folder: everything in it is a stranger's until seal and shape fit. */



/** The index of the folder, with the files that it does not know read one by one. */
function load(dir, { files }, seal, bad) {
    const bytes = (0,folder/* readRegular */.VX)((0,folder/* indexPath */.AV)(dir), records/* INDEX_BYTES */.l7);
    const known = bytes === null || bytes === 'missing' ? null : (0,records/* readIndex */.vY)(bytes, seal);
    if (known === null && bytes !== 'missing')
        bad();
    const index = new Map();
    const rejected = [];
    for (const [name, file] of files) {
        const entry = known?.get(name) ?? indexed((0,external_node_path_.join)(dir, file), name, seal);
        if (entry === null) {
            rejected.push(file);
            bad();
        }
        else
            index.set(name, entry);
    }
    const rebuilt = index.size !== (known?.size ?? 0) || [...index.keys()].some((name) => known?.has(name) !== true);
    return { index, rebuilt, rejected };
}
function indexed(path, name, seal) {
    const bytes = (0,folder/* readRegular */.VX)(path, records/* FILE_BYTES */.rU);
    const entry = bytes === null || bytes === 'missing' ? null : (0,records/* readEntry */.hB)(name, bytes, seal);
    return entry === null ? null : { seq: entry.seq, day: entry.day, bytes: bytes?.length ?? 0, parts: entry.answer.parts };
}
/** The answer under a name, read from its file; null when there is none or it is not ours. */
function readAnswer(dir, name, seal, bad) {
    for (const file of [`${name}.json.gz`, `${name}.json`]) {
        const bytes = (0,folder/* readRegular */.VX)((0,external_node_path_.join)(dir, file), records/* FILE_BYTES */.rU);
        if (bytes === 'missing')
            continue;
        const entry = bytes === null ? null : (0,records/* readEntry */.hB)(name, bytes, seal);
        if (entry === null)
            bad();
        return entry?.answer ?? null;
    }
    return null;
}
/** Our index with what other processes wrote meanwhile, of the files that are there. */
async function merged(dir, ours, seal) {
    const { files } = await (0,folder/* list */.p_)(dir).catch(() => ({ files: new Map() }));
    const bytes = (0,folder/* readRegular */.VX)((0,folder/* indexPath */.AV)(dir), records/* INDEX_BYTES */.l7);
    const theirs = bytes === null || bytes === 'missing' ? null : (0,records/* readIndex */.vY)(bytes, seal);
    const index = new Map();
    for (const name of files.keys()) {
        const [a, b] = [ours.get(name), theirs?.get(name)];
        const newer = a !== undefined && b !== undefined && b.seq > a.seq ? b : (a ?? b);
        if (newer !== undefined)
            index.set(name, { ...newer, day: Math.max(a?.day ?? 0, b?.day ?? 0) });
    }
    return index;
}

;// CONCATENATED MODULE: ./lib/adapters/disk/memory.js
/** Characters of text that are kept. */
const MOST = 8 * 1024 * 1024;
function createAnswerMemory(most = MOST) {
    const recent = new Map();
    const pins = new Map();
    let size = 0;
    function remove(name) {
        size -= recent.get(name)?.text.length ?? 0;
        recent.delete(name);
    }
    return {
        get(name) {
            const answer = recent.get(name);
            if (answer === undefined)
                return pins.get(name);
            recent.delete(name);
            recent.set(name, answer);
            return answer;
        },
        set(name, answer, pinned) {
            remove(name);
            if (pinned) {
                pins.set(name, answer);
                return;
            }
            pins.delete(name);
            recent.set(name, answer);
            size += answer.text.length;
            for (const oldest of recent.keys()) {
                if (size <= most)
                    break;
                remove(oldest);
            }
        },
        remove(name) {
            remove(name);
            pins.delete(name);
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/disk/places.js
/** Where each part is answered, the newest answer on top. */

function createPlaces(index) {
    const stacks = new Map();
    function add(name, parts) {
        for (const [at, part] of parts.entries())
            stacks.set(part, [...(stacks.get(part) ?? []), { name, index: at }]);
    }
    for (const [name, entry] of [...index].sort(bySeq))
        add(name, entry.parts);
    return {
        newest: (part) => stacks.get(part)?.at(-1),
        add,
        remove(name, parts) {
            for (const part of parts) {
                const left = (stacks.get(part) ?? []).filter((place) => place.name !== name);
                if (left.length > 0)
                    stacks.set(part, left);
                else
                    stacks.delete(part);
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/disk/seal.js
var disk_seal = __webpack_require__(2591);
;// CONCATENATED MODULE: ./lib/adapters/disk/store.js
/**
 * The memory of answers on disk: one answer, one sealed file named by its request; beside them an index of parts and last use.
 * Several processes may use one folder: files appear whole, the index is merged when it is written, and what it misses is read again.
 */









const DAY_MS = 24 * 60 * 60 * 1000;
/** A killed process leaves temporary files; no write takes so long. */
const LEFTOVER_MS = 60 * 60 * 1000;
/** Opens the folder, makes it where it is missing, and cleans it. Never throws. */
async function openStore(options) {
    const { dir, warn } = options;
    const seal = (0,disk_seal/* createSeal */.A1)(options.secret);
    const complaints = createComplaints(warn);
    const entries = new Map();
    let dirty = false;
    let writable = true;
    try {
        await (0,folder/* makeFolder */.fc)(dir);
    }
    catch (error) {
        writable = false;
        complaints.unwritable(error);
    }
    try {
        const listing = await (0,folder/* list */.p_)(dir);
        const loaded = load(dir, listing, seal, complaints.bad);
        dirty = loaded.rebuilt;
        for (const [name, entry] of loaded.index)
            entries.set(name, entry);
        for (const name of superfluous(entries, options)) {
            entries.delete(name);
            dirty = true;
            await (0,folder/* removeAnswer */.T8)(dir, name);
        }
        await (0,folder/* removeOlder */.rp)(dir, listing.leftovers, LEFTOVER_MS);
        await (0,folder/* removeOlder */.rp)(dir, loaded.rejected, options.ttlDays * DAY_MS);
    }
    catch (error) {
        if (writable)
            complaints.unwritable(error);
    }
    return createStore({ ...options, seal, complaints, entries, dirty, writable });
}
function createStore(opened) {
    const { dir, today, seal, complaints, entries } = opened;
    const memory = createAnswerMemory();
    let dirty = opened.dirty;
    let writable = opened.writable;
    let added = 0;
    let isIndexed = true;
    const places = createPlaces(entries);
    let seq = lastSeq(entries);
    function forget(name) {
        places.remove(name, entries.get(name)?.parts ?? []);
        entries.delete(name);
        memory.remove(name);
        dirty = true;
    }
    function answerOf(name) {
        const known = memory.get(name);
        if (known !== undefined)
            return known;
        const answer = readAnswer(dir, name, seal, complaints.bad);
        if (answer !== null)
            memory.set(name, answer, false);
        return answer;
    }
    function recall(part) {
        for (;;) {
            const place = places.newest(part);
            if (place === undefined)
                return null;
            const answer = answerOf(place.name);
            // The index is only a hint: the sealed file itself must name the part.
            if (answer !== null && answer.parts[place.index] === part) {
                use(place.name);
                return { name: place.name, answer, index: place.index };
            }
            forget(place.name);
        }
    }
    function use(name) {
        const entry = entries.get(name);
        if (entry === undefined || entry.day >= today)
            return;
        entries.set(name, { ...entry, day: today });
        dirty = true;
    }
    async function write(file, bytes) {
        if (!writable)
            return false;
        try {
            await (0,folder/* writeWhole */.f8)(dir, file, bytes);
            return true;
        }
        catch (error) {
            writable = false;
            complaints.unwritable(error);
            return false;
        }
    }
    /** A file that is written over makes the written index wrong: without one, the files are read one by one. */
    async function dropIndex() {
        if (!isIndexed)
            return;
        isIndexed = false;
        await (0,promises_.rm)((0,folder/* indexPath */.AV)(dir), { force: true }).catch(() => undefined);
    }
    async function keep(name, answer) {
        seq += 1;
        const entry = { seq, day: today, answer };
        const { file, bytes } = (0,records/* writeEntry */.cD)(name, entry, seal);
        const isKnown = entries.has(name);
        places.remove(name, entries.get(name)?.parts ?? []);
        places.add(name, answer.parts);
        entries.set(name, { seq, day: today, bytes: bytes.length, parts: answer.parts });
        memory.set(name, answer, true);
        added += 1;
        dirty = true;
        if (bytes.length > records/* FILE_BYTES */.rU)
            return complaints.large();
        if (isKnown)
            await dropIndex();
        if (!(await write(file, bytes)))
            return;
        memory.set(name, answer, false);
        if (isKnown)
            await (0,folder/* removeAnswer */.T8)(dir, name, file).catch(() => undefined);
    }
    return {
        recall,
        keep,
        statistics: () => ({ answers: entries.size, bytes: [...entries.values()].reduce((sum, entry) => sum + entry.bytes, 0), added }),
        async flush() {
            if (!dirty || !writable)
                return;
            if (!(await write(records/* INDEX_FILE */.K$, (0,records/* writeIndex */._M)(await merged(dir, entries, seal), seal))))
                return;
            dirty = false;
            isIndexed = true;
        },
        get dirty() {
            return dirty;
        },
        get rejected() {
            return complaints.count();
        },
    };
}
function lastSeq(entries) {
    let last = 0;
    for (const { seq } of entries.values())
        last = Math.max(last, seq);
    return last;
}
/** Says each kind of trouble once. */
function createComplaints(warn) {
    const said = new Set();
    let bad = 0;
    function once(kind, text) {
        if (said.has(kind))
            return;
        said.add(kind);
        warn(text);
    }
    return {
        bad() {
            bad += 1;
            once('bad', 'A remembered answer does not carry our seal (another key, or damage): it is asked again.');
        },
        large: () => once('large', 'An answer is too large to be remembered beyond this run.'),
        unwritable: (error) => once('unwritable', `Answers are remembered for this run only: the folder cannot be used (${(0,errors/* messageOf */.bD)(error)}).`),
        count: () => bad,
    };
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ openGitHistory)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/git/logins.js
/** The account behind an e-mail address, where the address itself tells. */
const NOREPLY = /^(?:\d+\+)?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?)@users\.noreply\.[a-z\d.-]+$/i;
/** The login of `123+login@users.noreply.github.com` or `login@users.noreply.HOST`; null for any other address. */
function loginOfEmail(email) {
    return NOREPLY.exec(email)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/tokens.js
/** Splitting a stream of bytes at NUL, in bounded memory. */
const NUL = 0;
/**
 * Cuts chunks of bytes, however they fall, into the tokens between NULs. A token that is longer than `limit` bytes keeps its first
 * `limit`. What follows the last NUL is a token too, unless it is empty.
 */
class NulSplitter {
    #limit;
    #parts = [];
    #held = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** The tokens that this chunk completes. */
    push(chunk) {
        const tokens = [];
        let start = 0;
        for (let end = chunk.indexOf(NUL); end !== -1; end = chunk.indexOf(NUL, start)) {
            this.#hold(chunk.subarray(start, end));
            tokens.push(this.#take());
            start = end + 1;
        }
        this.#hold(chunk.subarray(start));
        return tokens;
    }
    /** The token that no NUL ended, if there is one. */
    end() {
        return this.#held === 0 ? [] : [this.#take()];
    }
    #hold(part) {
        const room = this.#limit - this.#held;
        if (part.length === 0 || room <= 0)
            return;
        const kept = part.length > room ? part.subarray(0, room) : part;
        this.#parts.push(kept);
        this.#held += kept.length;
    }
    #take() {
        const token = Buffer.concat(this.#parts, this.#held);
        this.#parts = [];
        this.#held = 0;
        return token;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/parse-log.js


/**
 * What git has to print of a commit. Only the message can hold line breaks, so it stands last; no part can hold NUL, which ends it.
 * Name and first address are those of `.mailmap`; the second address is the commit's own: a login may stand in either.
 */
const LOG_FORMAT = '%H%n%P%n%ct%n%aN%n%aE%n%ae%n%B';
/** Bytes of one commit that are kept; the largest seen in real histories is 116 KB. */
const COMMIT_BYTES = 1024 * 1024;
const HEADER_LINES = 6;
const RAW_ENTRY = /^\n?:/;
/**
 * Reads the output of `git log -z --format=LOG_FORMAT [--raw]`, in any chunking. Bytes that are not UTF-8 become U+FFFD. With `files`
 * every commit has its paths; merges have none, since git prints none for them.
 */
async function* parseLog(chunks, options) {
    const splitter = new NulSplitter(COMMIT_BYTES);
    const reader = new LogReader(options);
    for await (const chunk of chunks)
        yield* reader.read(splitter.push(chunk));
    yield* reader.read(splitter.end());
    yield* reader.end();
}
/** Puts tokens together to commits: a header, then pairs of raw entry and path until the next header. */
class LogReader {
    #options;
    #open = null;
    #paths = [];
    #pathFollows = false;
    constructor(options) {
        this.#options = options;
    }
    /** The commits that are complete after these tokens. */
    read(tokens) {
        return tokens.flatMap((token) => this.#take(token.toString('utf8')));
    }
    /** The last commit. */
    end() {
        return this.#close();
    }
    #take(token) {
        if (this.#pathFollows) {
            this.#paths.push(token);
            this.#pathFollows = false;
            return [];
        }
        if (RAW_ENTRY.test(token)) {
            this.#pathFollows = true;
            return [];
        }
        const done = this.#close();
        this.#open = commitOf(token);
        return done;
    }
    #close() {
        if (this.#open === null)
            return [];
        const commit = this.#options.files ? { ...this.#open, files: this.#paths } : this.#open;
        this.#open = null;
        this.#paths = [];
        return [commit];
    }
}
function commitOf(token) {
    const { fields, rest } = firstLines(token, HEADER_LINES);
    const [sha = '', parents = '', committedAt = '', name = '', mapped = '', own = ''] = fields;
    return {
        sha,
        parents: parents === '' ? [] : parents.split(' '),
        message: rest,
        author: { name, login: loginOfEmail(mapped) ?? loginOfEmail(own) },
        committedAt: Number(committedAt),
    };
}
function firstLines(text, count) {
    const fields = [];
    let start = 0;
    while (fields.length < count) {
        const end = text.indexOf('\n', start);
        if (end === -1)
            return { fields: [...fields, text.slice(start)], rest: '' };
        fields.push(text.slice(start, end));
        start = end + 1;
    }
    return { fields, rest: text.slice(start) };
}

// EXTERNAL MODULE: ./lib/adapters/git/process.js
var process = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/adapters/git/refs.js

const TAG_FORMAT = '%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname:lstrip=2)';
/** All tags that lead to a commit, annotated ones peeled. */
async function readTags(place) {
    const text = await (0,process/* gitText */.q_)(place, ['for-each-ref', `--format=${TAG_FORMAT}`, 'refs/tags']);
    const lines = text === '' ? [] : text.split('\n');
    const tags = lines.flatMap((line) => {
        const [type, sha = '', innerType, innerSha = '', name = ''] = line.split(' ');
        if (type === 'commit')
            return [{ name, sha }];
        if (innerType === 'commit')
            return [{ name, sha: innerSha }];
        // A tag of a tag; git before 2.45 peels one level only.
        return innerType === 'tag' ? [{ name, sha: null }] : [];
    });
    const nested = tags.filter((tag) => tag.sha === null);
    const peeled = await commitsOf(place, nested.map((tag) => `refs/tags/${tag.name}`));
    const shas = new Map(nested.map((tag, index) => [tag.name, peeled[index] ?? null]));
    return tags.flatMap(({ name, sha }) => {
        const found = sha ?? shas.get(name) ?? null;
        return found === null ? [] : [{ name, sha: found }];
    });
}
/** The commit of a tag, else a branch, else a branch of origin, else what git itself understands (`HEAD~3`, a sha); null when there is none. */
async function resolveRef(place, ref) {
    if (!isPlain(ref))
        return null;
    const names = ref === 'HEAD' || ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`, ref];
    const found = await commitsOf(place, names);
    return found.find((sha) => sha !== null) ?? null;
}
/** What could be an option, a search (`:/text`), more than one line or a very short sha is no ref. */
function isPlain(ref) {
    return !/^[-:]|[\s\p{Cc}]|^$/u.test(ref) && !/^[0-9a-f]{1,3}$/.test(ref);
}
/** The commit of each name, or null. Names come in on stdin, so none can be an option. */
async function commitsOf(place, names) {
    if (names.length === 0)
        return [];
    const input = names.map((name) => `${name}^{commit}\n`).join('');
    const text = await (0,process/* gitText */.q_)(place, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], input);
    return text.split('\n').map((line) => /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? null);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/git/shallow.js
/** Shallow clones: where their history is cut off. */




/** The commits whose parents the clone lacks; null when the clone is complete. Throws TidingsError `no-repository`. */
async function shallowBoundary(place) {
    const [shallow, path] = (await (0,process/* gitText */.q_)(place, ['rev-parse', '--is-shallow-repository', '--git-path', 'shallow'])).split('\n');
    if (shallow !== 'true' || path === undefined)
        return null;
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(place.dir, path), 'utf8');
    return new Set(text.split('\n').filter((line) => line !== ''));
}
/** The error for a question that this clone is too shallow to answer; `missing` says what it lacks, as a sentence. */
function tooShallow(missing) {
    return new errors/* TidingsError */.$s('shallow-clone', `This clone is shallow: ${missing}`, 'Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow --tags`.');
}

;// CONCATENATED MODULE: ./lib/adapters/git/history.js







/** Commits walked for the list of earlier authors; a longer history answers null. */
const AUTHOR_COMMITS = 50_000;
/** Bytes of a name and an address. */
const AUTHOR_BYTES = 4096;
/** Opens the clone around `dir`. Throws TidingsError `no-repository`, or `git-failed` when git is missing. */
async function openGitHistory(dir, options = {}) {
    const place = { dir, signal: options.signal ?? null };
    return new GitHistory(place, await shallowBoundary(place));
}
class GitHistory {
    kind = 'git';
    #place;
    #boundary;
    constructor(place, boundary) {
        this.#place = place;
        this.#boundary = boundary;
    }
    tags() {
        return readTags(this.#place);
    }
    /** A full ref name is a probe and answers null; any other name that a shallow clone lacks is an error of the clone. */
    async resolve(ref) {
        const sha = await resolveRef(this.#place, ref);
        if (sha === null && this.#boundary !== null && !ref.startsWith('refs/'))
            throw tooShallow(`${ref} is not in it.`);
        return sha;
    }
    async relation(base, head) {
        const both = `${known(base)}...${known(head)}`;
        const [counts, meeting] = await Promise.all([
            (0,process/* gitText */.q_)(this.#place, ['rev-list', '--left-right', '--count', '--end-of-options', both, '--']),
            this.#mergeBase(base, head),
            this.#refuseCut(both),
        ]);
        const [behind = '', ahead = ''] = counts.split('\t');
        return { ahead: Number(ahead), behind: Number(behind), base: meeting };
    }
    async commits(base, head, options) {
        const range = base === null ? known(head) : `${known(base)}..${known(head)}`;
        const [commits, counted] = await Promise.all([
            this.#log(range, options.files),
            (0,process/* gitText */.q_)(this.#place, ['rev-list', '--count', '--end-of-options', range, '--']),
            this.#refuseCut(range),
        ]);
        return { commits, counted: Number(counted) };
    }
    async authorsBefore(base) {
        if (base === null)
            return new Set();
        if (this.#boundary !== null)
            return null;
        const format = `--format=%aN%n%aE%n%ae`;
        const args = [
            'log',
            '-z',
            '--encoding=UTF-8',
            '--no-decorate',
            `--max-count=${AUTHOR_COMMITS + 1}`,
            format,
            '--end-of-options',
            known(base),
            '--',
        ];
        const people = new Set();
        const splitter = new NulSplitter(AUTHOR_BYTES);
        let commits = 0;
        for await (const chunk of (0,process/* gitStream */.dP)(this.#place, args)) {
            for (const token of splitter.push(chunk)) {
                commits += 1;
                for (const name of namesOf(token.toString('utf8')))
                    people.add(name);
            }
        }
        return commits > AUTHOR_COMMITS ? null : people;
    }
    async #log(range, files) {
        const diff = files ? ['--raw', '--no-renames', '--no-relative', '--no-ext-diff', '--ignore-submodules=none'] : ['--no-patch'];
        const args = ['log', '-z', '--encoding=UTF-8', '--no-color', '--no-decorate', '--no-notes', ...diff, `--format=${LOG_FORMAT}`];
        const commits = [];
        for await (const commit of parseLog((0,process/* gitStream */.dP)(this.#place, [...args, '--end-of-options', range, '--']), { files }))
            commits.push(commit);
        return commits;
    }
    async #mergeBase(base, head) {
        const args = ['merge-base', '--end-of-options', base, head];
        const { code, output, errors } = await (0,process/* runGit */.EO)(this.#place, args);
        if (code > 1)
            throw (0,process/* failure */.V2)(args, errors);
        return code === 0 ? output.toString('utf8').trim() : null;
    }
    /** In a shallow clone: throws when the range reaches a commit whose parents are missing, for then commits would be missing too. */
    async #refuseCut(range) {
        const boundary = this.#boundary;
        if (boundary === null)
            return;
        const text = await (0,process/* gitText */.q_)(this.#place, ['rev-list', '--end-of-options', range, '--']);
        if (text.split('\n').some((sha) => boundary.has(sha)))
            throw tooShallow('the range reaches beyond what it holds.');
    }
}
/** The name and the login of one author, in lower case. */
function namesOf(token) {
    const [name = '', mapped = '', own = ''] = token.split('\n');
    const login = loginOfEmail(mapped) ?? loginOfEmail(own);
    return [name, ...(login === null ? [] : [login])].map((text) => text.toLowerCase());
}
/** Only full shas go to git as arguments. */
function known(sha) {
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        return sha;
    throw new errors/* TidingsError */.$s('unknown-ref', `Not the full name of a commit: ${JSON.stringify(sha)}`, 'Resolve the name first.');
}


/***/ }),

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   dP: () => (/* binding */ gitStream),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/** Running git: no shell, no configuration that changes what it prints, no prompts. */


/** Settings of a user that would change the output. `core.quotepath` matters where paths are not under `-z`. */
const SETTINGS = ['--no-pager', '-c', 'core.quotepath=off', '-c', 'log.showSignature=false', '-c', 'log.showRoot=true'];
/** Bytes of stderr that are kept for the error message. */
const ERROR_BYTES = 4096;
/** Runs git to its end and returns what it said, whatever its exit code. For small outputs. */
async function runGit(place, args, input = '') {
    const child = start(place, args);
    const ended = endOf(child, place, args);
    child.stdin.end(input);
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    const { code, errors } = await ended;
    return { code, output: Buffer.concat(parts), errors };
}
/** The text that git prints, without the last line break. Throws TidingsError `git-failed` or `no-repository` when git fails. */
async function gitText(place, args, input = '') {
    const ended = await runGit(place, args, input);
    if (ended.code !== 0)
        throw failure(args, ended.errors);
    return ended.output.toString('utf8').replace(/\n$/, '');
}
/** What git prints, while it prints it. Throws like `gitText` after the last byte when git fails. */
async function* gitStream(place, args) {
    const child = start(place, args);
    const ended = endOf(child, place, args);
    // Whoever stops reading early never hears how git ended.
    ended.catch(() => undefined);
    child.stdin.end();
    try {
        for await (const part of child.stdout)
            if (Buffer.isBuffer(part))
                yield part;
    }
    catch (thrown) {
        // A git that could not start breaks the stream too; the reason is with the process.
        child.kill();
        await ended;
        throw thrown;
    }
    finally {
        child.kill();
    }
    const { code, errors } = await ended;
    if (code !== 0)
        throw failure(args, errors);
}
/** What a failed git means for a person. */
function failure(args, errors) {
    const lines = errors.trim().split('\n');
    const said = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? '';
    if (/not a git repository|cannot change to/i.test(errors)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TidingsError */ .$s('no-repository', `Here is no git repository: ${said}`, 'Run inside a clone, or check the repository out first.');
    }
    if (/dubious ownership/i.test(errors)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TidingsError */ .$s('git-failed', 'git refuses this clone because another user owns it.', 'Run `git config --global --add safe.directory <path of the clone>` first.');
    }
    const command = args.find((arg) => !arg.startsWith('-')) ?? '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TidingsError */ .$s('git-failed', `git ${command} failed: ${said}`, 'Check that the clone is complete (`git fsck`), then try again.');
}
function start(place, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-C', place.dir, ...SETTINGS, ...args], {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: environment(),
        ...(place.signal === null ? {} : { signal: place.signal }),
    });
}
/** An outer git (a hook) or an earlier step could point git elsewhere; only variables that carry configuration stay. */
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}
/** Resolves when git has ended and its streams are read; rejects when it could not start or was cancelled. */
function endOf(child, place, args) {
    let errors = '';
    child.stderr.on('data', (part) => {
        errors = (errors + part.toString('utf8')).slice(-ERROR_BYTES);
    });
    // git may end before it has read its input; its exit code says what happened.
    child.stdin.on('error', () => undefined);
    return new Promise((resolve, reject) => {
        child.on('error', (thrown) => reject(startFailure(thrown, place)));
        child.on('close', (code, signal) => {
            if (place.signal?.aborted)
                reject(cancelled());
            else if (code === null)
                reject(failure(args, `ended by ${signal}`));
            else
                resolve({ code, errors });
        });
    });
}
function startFailure(thrown, place) {
    if (place.signal?.aborted)
        return cancelled();
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TidingsError */ .$s('git-failed', `git could not be started: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}`, 'Install git and make sure that it is on the PATH, or read the history from GitHub.', thrown);
}
function cancelled() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TidingsError */ .$s('cancelled', 'Reading the history was cancelled.', 'Start the run again.');
}


/***/ }),

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ NO_STORE)
/* harmony export */ });
const NO_STORE = {
    recall: () => null,
    keep: async () => undefined,
    statistics: () => ({ answers: 0, bytes: 0, added: 0 }),
};


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ parseSettings),
/* harmony export */   Sx: () => (/* binding */ withPairs)
/* harmony export */ });
/* unused harmony export settingsSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9963);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** The config file: `.github/tidings.yml`, and the same keys from `--set key=value`. It can set no address, credential or higher budget. */



const words = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(200)));
const audience = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[a-z][a-z0-9-]{0,39}$/)),
        instruction: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(2_000)),
    }),
]);
const wholeNumber = (from, to) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(from), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(to));
/** Keys are kebab-case, all optional; unknown keys are refused. */
const settingsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .partial */ .OH3(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    audiences: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(audience), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(5)),
    language: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
    instructions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(4_000)),
    glossary: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(words, valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(200)),
    models: valibot__WEBPACK_IMPORTED_MODULE_1__/* .partial */ .OH3(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ map: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), compose: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    evidence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['messages', 'files']),
    exclude: valibot__WEBPACK_IMPORTED_MODULE_1__/* .partial */ .OH3(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ labels: words, authors: words, types: words, paths: words, areas: words })),
    'breaking-labels': words,
    'security-labels': words,
    'category-labels': valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .CATEGORIES */ .R)),
    packages: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ paths: words, 'tag-prefix': valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    'max-tokens': wholeNumber(0, 1_000_000_000),
    'time-budget': valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(360)),
    concurrency: wholeNumber(1, 64),
    'call-timeout': wholeNumber(5, 600),
    'cache-ttl': wholeNumber(1, 90),
    'cache-size': wholeNumber(1, 1_000),
}));
/** Settings from the text of a YAML file; `name` is for the error. Throws TidingsError `bad-config`. */
async function parseSettings(text, name) {
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let value;
    try {
        value = parse(text) ?? {};
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TidingsError */ .$s('bad-config', `${name} is no valid YAML: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, 'Mend the line that the message names.', thrown);
    }
    return checkSettings(value, name);
}
/** `key=value` pairs laid over settings: values are YAML, a dot goes into a map (`exclude.labels=[skip]`). */
async function withPairs(settings, pairs) {
    if (pairs.length === 0)
        return settings;
    const merged = new Map(Object.entries(settings));
    for (const pair of pairs) {
        const [, key = '', inner, text = ''] = /^([^.=]+)(?:\.([^=]+))?=(.*)$/s.exec(pair) ?? [];
        if (key === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TidingsError */ .$s('bad-input', `--set ${pair} has no key or value.`, 'Write --set key=value, for example --set language=de.');
        const value = await parsePair(pair, text);
        const before = merged.get(key);
        merged.set(key, inner === undefined ? value : { ...(isRecord(before) ? before : {}), [inner]: value });
    }
    return checkSettings(Object.fromEntries(merged), '--set');
}
async function parsePair(pair, text) {
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        return parse(text);
    }
    catch (thrown) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TidingsError */ .$s('bad-input', `--set ${pair} is no valid YAML: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, 'Write lists as [a, b], and quote what is special.', thrown);
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function checkSettings(value, name) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(settingsSchema, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue) ?? 'the whole';
    const legal = `Keys: ${Object.keys(settingsSchema.entries).join(', ')}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TidingsError */ .$s('bad-config', `${name}: ${path}: ${issue.message}`, issue.expected === 'never' ? legal : `Expected ${issue.expected ?? 'another value'}. ${legal}`);
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   TL: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8207);
/** The inputs of action.yml: text in, checked values out. What is wrong is refused by name before anything else happens. */


const INPUT_NAMES = [
    'token',
    'anthropic-api-key',
    'anthropic-base-url',
    'anthropic-federation',
    'cache-secret',
    'from',
    'to',
    'version',
    'package',
    'config',
    'release',
    'notes-json',
    'max-cost',
    'on-ai-failure',
    'on-incomplete',
    'dry-run',
];
/** Throws TidingsError `bad-input`. */
function parseInputs(raw) {
    const inputs = {
        credentials: {
            token: secret(raw, 'token'),
            anthropic: anthropicCredentials(raw),
            baseUrl: url(raw, 'anthropic-base-url', _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .ANTHROPIC */ .Vp.host),
            cacheSecret: secret(raw, 'cache-secret'),
        },
        from: ref(raw, 'from'),
        to: ref(raw, 'to'),
        version: ref(raw, 'version') ?? 'auto',
        package: line(raw, 'package'),
        configPath: line(raw, 'config') ?? '.github/tidings.yml',
        release: oneOf(raw, 'release', ['draft', 'publish', 'none']),
        notesJson: line(raw, 'notes-json'),
        maxCost: dollars(raw, 'max-cost', 5),
        onAiFailure: oneOf(raw, 'on-ai-failure', ['fallback', 'fail']),
        onIncomplete: oneOf(raw, 'on-incomplete', ['warn', 'fail']),
        dryRun: oneOf(raw, 'dry-run', ['false', 'plan', 'full']),
    };
    excludeEachOther(raw, inputs);
    return inputs;
}
function excludeEachOther(raw, inputs) {
    const given = (name) => (raw[name] ?? '').trim() !== '';
    if (given('anthropic-api-key') && given('anthropic-federation')) {
        throw bad('anthropic-api-key', 'is set together with "anthropic-federation"', 'Keep one of them: a key, or the federation ids.');
    }
    for (const name of ['from', 'to', 'package']) {
        if (inputs.notesJson !== null && given(name)) {
            throw bad(name, 'is set together with "notes-json"', 'A job that publishes from notes JSON takes the range from it: leave this input out.');
        }
    }
    if (inputs.notesJson !== null && inputs.release === 'none') {
        throw bad('release', 'is "none" together with "notes-json"', 'There would be nothing to do: use "draft" or "publish".');
    }
}
function bad(name, what, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TidingsError */ .$s('bad-input', `Input "${name}" ${what}.`, hint);
}
function line(raw, name) {
    const value = (raw[name] ?? '').trim();
    if (/[\r\n]/.test(value))
        throw bad(name, 'has more than one line', 'Give one line without line breaks.');
    return value === '' ? null : value;
}
/** Never quotes the value. A pasted line break would end up in a header. */
function secret(raw, name) {
    const value = raw[name] ?? '';
    if (/[\s\p{Cc}]/u.test(value.replace(/^ +| +$/g, ''))) {
        throw bad(name, 'has a line break or white space in it', 'Store the secret again without a line break at its end, and pass it alone.');
    }
    return value.trim() === '' ? null : value.trim();
}
function ref(raw, name) {
    const value = line(raw, name);
    if (value !== null && (/^-|[\s~^:?*[\\\p{Cc}]|\.\.|@\{/u.test(value) || value.length > 255)) {
        throw bad(name, `is "${value.slice(0, 80)}", which is no tag, branch or commit`, 'Give the name of a tag or branch, or a commit hash.');
    }
    return value;
}
function oneOf(raw, name, legal) {
    const value = line(raw, name);
    if (value === null)
        return legal[0];
    const found = legal.find((one) => one === value);
    if (found === undefined)
        throw bad(name, `is "${value.slice(0, 80)}"`, `Legal values: ${legal.join(', ')}.`);
    return found;
}
function dollars(raw, name, fallback) {
    const value = line(raw, name);
    if (value === null)
        return fallback;
    if (!/^\d{1,6}(\.\d{1,6})?$/.test(value))
        throw bad(name, `is "${value.slice(0, 80)}"`, 'Give dollars as a plain number, for example 2.50. With 0 nothing is asked.');
    return Number(value);
}
function url(raw, name, fallback) {
    const value = line(raw, name);
    if (value === null)
        return fallback;
    const parsed = URL.canParse(value) ? new URL(value) : null;
    const loopback = parsed !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname);
    const isPlain = parsed !== null && `${parsed.username}${parsed.password}` === '' && !/[?#]/.test(value);
    if (parsed === null || !isPlain || !(parsed.protocol === 'https:' || (parsed.protocol === 'http:' && loopback))) {
        throw bad(name, 'is no address that the model can be asked at', 'Give an https:// address without user, password or query, for example https://gateway.example.com/anthropic.');
    }
    return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, '');
}
const FEDERATION_IDS = ['rule-id', 'organization-id', 'service-account-id', 'workspace-id'];
function anthropicCredentials(raw) {
    const key = secret(raw, 'anthropic-api-key');
    if (key !== null)
        return { kind: 'key', key };
    const text = (raw['anthropic-federation'] ?? '').trim();
    if (text === '')
        return null;
    const entries = text.split('\n').filter((entry) => entry.trim() !== '');
    const ids = new Map(entries.map(federationId));
    const ruleId = ids.get('rule-id');
    const organizationId = ids.get('organization-id');
    if (ruleId === undefined || organizationId === undefined) {
        throw bad('anthropic-federation', 'lacks an id', 'It needs the lines rule-id=... and organization-id=...');
    }
    return {
        kind: 'federation',
        ruleId,
        organizationId,
        serviceAccountId: ids.get('service-account-id') ?? null,
        workspaceId: ids.get('workspace-id') ?? null,
    };
}
function federationId(entry) {
    const [name = '', ...rest] = entry.split('=').map((part) => part.trim());
    const value = rest.join('=');
    if (!FEDERATION_IDS.some((known) => known === name) || !/^[\w-]+$/.test(value)) {
        throw bad('anthropic-federation', `has the line "${entry.trim().slice(0, 80)}"`, `Give one name=value per line. Names: ${FEDERATION_IDS.join(', ')}.`);
    }
    return [name, value];
}


/***/ }),

/***/ 5458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ makeConfig)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);


/** Readers that every project has. */
const BUILT_IN_AUDIENCES = {
    technical: 'They run the software or build on it. They want to know what they can use, what behaves differently, what it touches and what they must do.',
    business: 'They decide about the software or tell customers about it, and do not read code. They want to know what it means for people and risk, in plain words without names from code.',
};
/** Labels as projects commonly have them. */
const DEFAULT_RULES = {
    exclude: {
        labels: ['skip-changelog', 'skip-release-notes', 'ignore-for-release', 'no-release-notes', 'skip-notes', 'release-note-none'],
        authors: [],
        types: [],
        paths: [],
        areas: [],
    },
    breakingLabels: ['breaking', 'breaking-change', 'breaking change', 'kind/breaking', 'semver-major', 'semver: major', 'type: breaking'],
    securityLabels: ['security', 'kind/security', 'type: security', 'vulnerability'],
    categoryLabels: {},
};
/** `audiences`: names of those to write for, in place of all that the settings hold. Throws TidingsError `bad-input`. */
function makeConfig(inputs, settings, audiences = null) {
    return {
        from: inputs.from,
        to: inputs.to,
        version: inputs.version,
        release: inputs.release,
        onAiFailure: inputs.onAiFailure,
        onIncomplete: inputs.onIncomplete,
        dryRun: inputs.dryRun,
        budget: { cost: inputs.maxCost, tokens: settings['max-tokens'] ?? 20_000_000, minutes: settings['time-budget'] ?? 10 },
        models: { ..._limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MODELS */ .$b, ...definedModels(settings) },
        audiences: audiencesOf(settings, audiences),
        language: settings.language ?? 'en',
        instructions: settings.instructions ?? '',
        glossary: settings.glossary ?? [],
        evidence: settings.evidence ?? 'messages',
        rules: rulesOf(settings),
        package: packageOf(inputs.package, settings),
        store: { ttlDays: settings['cache-ttl'] ?? 7, maxBytes: (settings['cache-size'] ?? 32) * 1024 * 1024 },
        concurrency: settings.concurrency ?? 32,
        callTimeout: settings['call-timeout'] ?? 120,
    };
}
function definedModels(settings) {
    const { map, compose } = settings.models ?? {};
    return { ...(map === undefined ? {} : { map }), ...(compose === undefined ? {} : { compose }) };
}
function audiencesOf(settings, names) {
    const listed = settings.audiences ?? ['technical'];
    const own = listed.filter((one) => typeof one !== 'string');
    const all = (names ?? listed).map((one) => (typeof one === 'string' ? audienceNamed(one, own) : one));
    const twice = all.find(({ name }, at) => all.findIndex((other) => other.name === name) !== at);
    if (twice !== undefined)
        throw (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)('audiences', `names "${twice.name}" twice`, 'Name each audience once.');
    return all;
}
function audienceNamed(name, own) {
    const builtIn = Object.hasOwn(BUILT_IN_AUDIENCES, name) ? BUILT_IN_AUDIENCES[name] : undefined;
    const instruction = own.find((audience) => audience.name === name)?.instruction ?? builtIn;
    if (instruction !== undefined)
        return { name, instruction };
    const known = [...Object.keys(BUILT_IN_AUDIENCES), ...own.map((audience) => audience.name)];
    throw (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)('audiences', `names "${name}"`, `Known: ${known.join(', ')}. Others need a name and an instruction in the config file.`);
}
function rulesOf(settings) {
    const { labels, authors, types, paths, areas } = settings.exclude ?? {};
    const defaults = DEFAULT_RULES.exclude;
    return {
        exclude: {
            labels: labels ?? defaults.labels,
            authors: authors ?? defaults.authors,
            types: types ?? defaults.types,
            paths: paths ?? defaults.paths,
            areas: areas ?? defaults.areas,
        },
        breakingLabels: settings['breaking-labels'] ?? DEFAULT_RULES.breakingLabels,
        securityLabels: settings['security-labels'] ?? DEFAULT_RULES.securityLabels,
        categoryLabels: settings['category-labels'] ?? DEFAULT_RULES.categoryLabels,
    };
}
function packageOf(name, settings) {
    if (name === null)
        return null;
    const packages = settings.packages ?? {};
    const found = Object.hasOwn(packages, name) ? packages[name] : undefined;
    if (found === undefined) {
        const known = Object.keys(packages);
        throw (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)('package', `names "${name}"`, known.length === 0 ? 'The config file has no "packages".' : `Packages of the config file: ${known.join(', ')}.`);
    }
    return { name, paths: found.paths, tagPrefix: found['tag-prefix'] };
}


/***/ }),

/***/ 9963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CATEGORIES)
/* harmony export */ });
/**
 * The words of Tidings as types. Everything here is plain readonly data; nothing imports anything.
 * A sha is the full lower-case hex name of a commit.
 */
const CATEGORIES = [
    'new',
    'improved',
    'fixed',
    'performance',
    'security',
    'deprecated',
    'documentation',
    'internal',
    'dependencies',
];


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ TidingsError),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** An error for a person: what is wrong, and what to do about it. Carries no secret. */
class TidingsError extends Error {
    code;
    hint;
    constructor(code, message, hint, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'TidingsError';
        this.code = code;
        this.hint = hint;
    }
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
function problemOf(thrown) {
    return { message: messageOf(thrown), hint: thrown instanceof TidingsError ? thrown.hint : '' };
}


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ DEFAULT_MODELS),
/* harmony export */   L6: () => (/* binding */ MODELS),
/* harmony export */   U0: () => (/* binding */ GITHUB),
/* harmony export */   Vp: () => (/* binding */ ANTHROPIC),
/* harmony export */   Xd: () => (/* binding */ ACTIONS_CACHE),
/* harmony export */   wd: () => (/* binding */ OUTPUT_BYTES)
/* harmony export */ });
/**
 * Every number that a platform sets, in one place, with its source and the day it was read.
 * Where the platform says a number itself (response headers), that wins over this file.
 */
/** GitHub REST and GraphQL. Source: docs.github.com REST/GraphQL limits and observed behaviour, read 2026-11-22. */
const GITHUB = {
    /** Items on one page of a list (REST and GraphQL `first`). */
    pageSize: 100,
    /** Commits asked for in one GraphQL document; more has drawn 502s and validation time-outs at about 470 aliases. */
    pullsPerQuery: 50,
    /** Side by side; GitHub's secondary limit is 100 concurrent requests. */
    concurrency: 16,
    /** Characters of a release body; longer is refused with 422. */
    releaseBody: 125_000,
    /** Characters of an issue comment. */
    commentBody: 65_536,
    /** Bytes of a step summary. */
    summaryBytes: 1_048_576,
};
/** Bytes that a string output may have: a longer one kills the next step (argument of 131,072 bytes, Linux MAX_ARG_STRLEN). */
const OUTPUT_BYTES = 120_000;
/**
 * Anthropic models: prices from the pricing page, read 2026-10 (Fable 5.2: 2026-11-09).
 * `cliff`: above `above` prompt tokens the whole request is charged at `price`.
 */
const MODELS = {
    'claude-haiku-5-5': {
        price: { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 },
        cliff: { above: 100_000, price: { input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625 } },
    },
    'claude-sonnet-5-5': { price: { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 } },
    'claude-opus-5-5': { price: { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 } },
    'claude-fable-5-1': { price: { input: 10, output: 50, cacheRead: 0.25, cacheWrite: 12.5 } },
    'claude-opus-5': { price: { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 } },
    'claude-sonnet-5': { price: { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 } },
    'claude-haiku-4-5': { price: { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 } },
};
/** The cheap model reads changes and merges lines; the strong one composes. Chosen 2026-11-22 from the models above. */
const DEFAULT_MODELS = { map: 'claude-haiku-5-5', compose: 'claude-sonnet-5-5' };
/** Anthropic API. Source: platform.claude.com rate limits, Start tier, read 2026-08-22; headers correct them from the first answer on. */
const ANTHROPIC = {
    host: 'https://api.anthropic.com',
    requestsPerMinute: 1_000,
    inputTokensPerMinute: 2_000_000,
    outputTokensPerMinute: 400_000,
    /** Characters per token, on the safe side for the tokenizer of the 4.7 models and later (about 30 % more tokens). */
    charactersPerToken: 3,
    /** Bytes of a Messages request. */
    requestBytes: 32 * 1024 * 1024,
};
/** Actions cache. Source: @actions/cache 6.3.0 and docs.github.com dependency caching, read 2026-11-22. */
const ACTIONS_CACHE = {
    /** Characters of a key. */
    keyLength: 512,
    /** Milliseconds that we give one call of the library: alone it tries for about 29 s against a broken service (measured with 6.3.0). */
    callMs: 10_000,
};


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   ix: () => (/* binding */ megabytes)
/* harmony export */ });
/** `1 change`, `2 changes`. */
function count(number, one, many = `${one}s`) {
    return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
/** Small sums keep the digits that matter: `$0.0042`, `$1.20`. */
function dollars(sum) {
    return `$${sum === 0 ? '0' : sum < 0.1 ? sum.toFixed(4) : sum.toFixed(2)}`;
}
function megabytes(bytes) {
    return `${Math.round(bytes / 1024 / 1024)} MB`;
}
/** The last line of a run: changes, commits accounted for, mode. */
function lastLine(changes, counted, ledger, mode) {
    const accounted = ledger.filter((row) => row.state !== 'failed').length;
    return `${count(changes, 'change')}, ${accounted} of ${count(counted, 'commit')} accounted for, ${mode}`;
}


/***/ }),

/***/ 7174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ harmlessLine)
/* harmony export */ });
/** Strangers' text as one harmless line of a log. */
/** Control, invisible and bidirectional characters go; what a runner would read as a command is broken up. */
function harmlessLine(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .replace(/##(?=\[)/g, '# #')
        .replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ writtenLine),
/* harmony export */   Xv: () => (/* binding */ configLine),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   d8: () => (/* binding */ rangeName),
/* harmony export */   ye: () => (/* binding */ rangeLine)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(819);

/** `v1.2.3..v1.3.0: why`. */
function rangeLine(range) {
    return `${rangeName(range)}: ${range.reason}`;
}
/** `v1.2.3..v1.3.0`, `(start)..v0.1.0`. */
function rangeName(range) {
    return `${short(range.from ?? '(start)')}..${short(range.to)}`;
}
function short(name) {
    return /^[0-9a-f]{40}$/.test(name) ? name.slice(0, 7) : name;
}
/** Where the settings come from, and who is asked: the model's host stands in the first lines. `host`: null when nobody is. */
function configLine(source, models, host, mostDollars) {
    if (host === null)
        return `${source}; no model, the deterministic writer`;
    return `${source}; asks ${models.map} and ${models.compose} at ${host}, at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(mostDollars)}`;
}
function readLine(source, read, counted, changes, folded) {
    const from = source === 'git' ? 'from the clone' : 'from GitHub';
    const proof = read === counted ? '' : ` (${counted - read} of ${counted} MISSING)`;
    const pulls = changes.filter((change) => change.pull !== null).length;
    const parts = [
        `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(read, 'commit')}${proof} ${from}`,
        `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changes.length, 'change')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pulls, 'pull request')}`,
        ...(folded.dependencies.length > 0 ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(folded.dependencies.length, 'dependency', 'dependencies')] : []),
        ...(folded.asides.length > 0 ? [`${folded.asides.length} without a line of their own`] : []),
    ];
    return parts.join('; ');
}
/** `47 lines, 3 of them by the deterministic writer (no-key)`. */
function writtenLine(lines, mode, standIns, findings, figures) {
    const why = [...standIns].map(([code, texts]) => `${code}: ${texts}`).join(', ');
    const parts = [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines, 'line')}, ${mode}${why === '' ? '' : ` (${why})`}`];
    if (figures.calls > 0 || figures.hits > 0)
        parts.push(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(figures.calls, 'call')}, ${figures.hits} remembered, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(figures.cost)}`);
    if (findings > 0)
        parts.push(`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings, 'text')} did not hold against the evidence`);
    return parts.join('; ');
}


/***/ })

};
