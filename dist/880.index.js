export const id = 880;
export const ids = [880];
export const modules = {

/***/ 5880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeFingerprint: () => (/* binding */ storeFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1670);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9566);
/** What tells two states of a store's folder apart, without its secret: the Actions cache names its archives by it. */



/**
 * SHA-256 over the sorted names and last-use days of the answers in the folder; null when there are none.
 * The seal of the index is not checked: a false day only makes another name.
 */
async function storeFingerprint(dir) {
    const listing = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(dir).catch(() => null);
    if (listing === null || listing.files.size === 0)
        return null;
    const days = daysOf(dir);
    const lines = [...listing.files.keys()].sort().map((name) => `${name} ${days(name)}\n`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.join('')).digest('hex');
}
function daysOf(dir) {
    const bytes = (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegular */ .VX)((0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV)(dir), _records_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_BYTES */ .l7);
    const entries = bytes === null || bytes === 'missing' ? null : member(parsed(bytes.toString('utf8')), 'entries');
    return (name) => String(member(member(entries, name), 'day') ?? '-');
}
function member(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
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


/***/ })

};
