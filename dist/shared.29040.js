export const modules = {
  29040: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      isGlob: () => isGlob,
      j: () => wordTest,
      w: () => pathTest
    });
    var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
    function pathTest(patterns) {
      const [out, taken] = [ patterns.filter(one => one.startsWith("!")), patterns.filter(one => !one.startsWith("!")) ];
      if (taken.length === 0) return () => false;
      const within = picomatch__WEBPACK_IMPORTED_MODULE_0__(taken.flatMap(asFolder), {
        dot: true,
        nocase: true
      });
      if (out.length === 0) return path => within(path);
      const without = picomatch__WEBPACK_IMPORTED_MODULE_0__(out.flatMap(one => asFolder(one.slice(1))), {
        dot: true,
        nocase: true
      });
      return path => within(path) && !without(path);
    }
    function wordTest(patterns) {
      if (patterns.length === 0) return () => false;
      const words = new Set(patterns.map(one => one.toLowerCase()));
      const globs = patterns.filter(one => /[*?{}[\]()!]/.test(one));
      const matches = globs.length === 0 ? null : picomatch__WEBPACK_IMPORTED_MODULE_0__(globs, {
        dot: true,
        nocase: true,
        bash: true
      });
      return word => words.has(word.toLowerCase()) || matches?.(word) === true;
    }
    function isGlob(pattern) {
      try {
        picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, {
          dot: true,
          nocase: true,
          debug: true
        });
        return true;
      } catch {
        return false;
      }
    }
    function asFolder(pattern) {
      const bare = pattern.replace(/^\.?\/+/, "").replace(/\/+$/, "");
      if (bare === "" || bare === ".") return [ "**" ];
      return [ bare, `${bare}/**` ];
    }
  })
};
