export const modules = {
  2428: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      d: () => canonicalJson,
      s: () => sha256
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    function canonicalJson(value) {
      const text = textOf(value);
      if (text === void 0) throw new TypeError("JSON cannot hold this.");
      return text;
    }
    function sha256(data) {
      return inOneCall?.("sha256", data) ?? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash("sha256").update(data).digest("hex");
    }
    const inOneCall = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
    function isRecord(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function textOf(value) {
      if (Array.isArray(value)) return `[${value.map(one => textOf(one) ?? "null").join(",")}]`;
      return isRecord(value) ? recordText(value) : JSON.stringify(value);
    }
    function recordText(record) {
      const members = [];
      for (const key of sortedKeys(record)) {
        const text = textOf(record[key]);
        if (text !== void 0) members.push(`${JSON.stringify(key)}:${text}`);
      }
      return `{${members.join(",")}}`;
    }
    function sortedKeys(record) {
      const keys = Object.keys(record);
      const [first = ""] = keys;
      if (!isArrayIndex(first)) return keys.sort();
      const numbers = keys.filter(isArrayIndex);
      return [ ...numbers, ...keys.slice(numbers.length).sort() ];
    }
    function isArrayIndex(key) {
      return /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
    }
  })
};
