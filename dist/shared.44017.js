export const modules = {
  44017: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      v: () => shortened,
      x: () => alert
    });
    var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77174);
    const LONGEST = 500;
    const REMEDY = /\n(permissions:(?:\n {2}[a-z-]{1,40}: (?:read|write)){1,20})\s*$/;
    function alert(kind, text, longest = LONGEST) {
      const remedy = REMEDY.exec(text);
      if (remedy === null) return `> [!${kind}]\n> ${shortened(text, longest)}`;
      const block = [ "```yaml", ...(remedy[1] ?? "").split("\n"), "```" ].map(line => `> ${line}`).join("\n");
      return `> [!${kind}]\n> ${shortened(text.slice(0, remedy.index), longest)}\n>\n${block}`;
    }
    function shortened(text, longest = LONGEST) {
      return (0, _line_js__WEBPACK_IMPORTED_MODULE_0__.J)(text.length > longest ? `${text.slice(0, longest)}\u2026` : text);
    }
  })
};
