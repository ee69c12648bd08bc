export const modules = {
  22057: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      J: () => bySeq,
      u: () => superfluous
    });
    function superfluous(index, {ttlDays, maxBytes, today}) {
      const old = [ ...index ].filter(([, entry]) => today - entry.day > ttlDays).map(([name]) => name);
      const gone = new Set(old);
      const rest = [ ...index ].filter(([name]) => !gone.has(name)).sort(leastRecentFirst);
      let bytes = rest.reduce((sum, [, entry]) => sum + entry.bytes, 0);
      for (const [name, entry] of rest) {
        if (bytes <= maxBytes) break;
        if (isOfAccount(name, entry)) continue;
        gone.add(name);
        bytes -= entry.bytes;
      }
      return [ ...gone ];
    }
    function isOfAccount(name, {parts}) {
      return parts.length === 1 && parts[0] === name;
    }
    function bySeq([a, x], [b, y]) {
      return x.seq - y.seq || (a < b ? -1 : 1);
    }
    function leastRecentFirst(a, b) {
      return a[1].day - b[1].day || bySeq(a, b);
    }
  }),
  83988: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Hh: () => load,
      JN: () => readAnswer,
      Zu: () => merged
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
    var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71670);
    var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49566);
    function load(dir, {files}, seal, bad) {
      const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.VX)((0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.AV)(dir), _records_js__WEBPACK_IMPORTED_MODULE_2__.l7);
      const known = bytes === null || bytes === "missing" ? null : (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.vY)(bytes, seal);
      if (known === null && bytes !== "missing") bad();
      const index = new Map;
      const rejected = [];
      for (const [name, file] of files) {
        const entry = known?.get(name) ?? indexed((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, file), name, seal);
        if (entry === null) {
          rejected.push(file);
          bad();
        } else index.set(name, entry);
      }
      const rebuilt = index.size !== (known?.size ?? 0) || [ ...index.keys() ].some(name => known?.has(name) !== true);
      return {
        index,
        rebuilt,
        rejected
      };
    }
    function indexed(path, name, seal) {
      const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.VX)(path, _records_js__WEBPACK_IMPORTED_MODULE_2__.rU);
      const entry = bytes === null || bytes === "missing" ? null : (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.hB)(name, bytes, seal);
      return entry === null ? null : {
        seq: entry.seq,
        day: entry.day,
        bytes: bytes?.length ?? 0,
        parts: entry.answer.parts
      };
    }
    function readAnswer(dir, name, seal, bad) {
      for (const file of [ `${name}.json.gz`, `${name}.json` ]) {
        const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.VX)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, file), _records_js__WEBPACK_IMPORTED_MODULE_2__.rU);
        if (bytes === "missing") continue;
        const entry = bytes === null ? null : (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.hB)(name, bytes, seal);
        if (entry === null) bad();
        return entry?.answer ?? null;
      }
      return null;
    }
    async function merged(dir, ours, seal) {
      const {files} = await (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.p_)(dir).catch(() => ({
        files: new Map
      }));
      const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.VX)((0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.AV)(dir), _records_js__WEBPACK_IMPORTED_MODULE_2__.l7);
      const theirs = bytes === null || bytes === "missing" ? null : (0, _records_js__WEBPACK_IMPORTED_MODULE_2__.vY)(bytes, seal);
      const index = new Map;
      for (const name of files.keys()) {
        const [a, b] = [ ours.get(name), theirs?.get(name) ];
        const newer = a !== void 0 && b !== void 0 && b.seq > a.seq ? b : a ?? b;
        if (newer !== void 0) index.set(name, {
          ...newer,
          day: Math.max(a?.day ?? 0, b?.day ?? 0)
        });
      }
      return index;
    }
  })
};
