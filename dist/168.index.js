export const ids = [168];

export const modules = {
  20168: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    var node_fs__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
    var node_path__WEBPACK_IMPORTED_MODULE_4___namespace_cache;
    __webpack_require__.d(__webpack_exports__, {
      fs: () => node_fs__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_fs__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_2__, 2)),
      path: () => node_path__WEBPACK_IMPORTED_MODULE_4___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_4___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_4__, 2))
    });
    __webpack_require__(31421);
    __webpack_require__(77598);
    var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
    __webpack_require__(48161);
    var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
    __webpack_require__(57075);
    __webpack_require__(57975);
  })
};
