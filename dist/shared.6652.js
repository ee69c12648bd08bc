export const modules = {
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
