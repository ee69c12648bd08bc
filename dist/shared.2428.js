export const modules = {
  2428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => canonicalJson,
      s: () => sha256
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    function canonicalJson(value) {
      return JSON.stringify(ordered(value));
    }
    function sha256(data) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
    }
    function isRecord(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function ordered(value) {
      if (Array.isArray(value)) return value.map(ordered);
      return isRecord(value) ? sorted(value) : value;
    }
    function sorted(record) {
      const copy = Object.create(null);
      for (const key of Object.keys(record).sort()) copy[key] = ordered(record[key]);
      return copy;
    }
  }
};
