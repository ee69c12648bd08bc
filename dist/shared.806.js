export const modules = {
  806: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      V: () => publishTo
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    async function publishTo(place, work) {
      try {
        return {
          place,
          result: await work(),
          problems: []
        };
      } catch (thrown) {
        return {
          place,
          result: null,
          problems: [ (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Zw)(thrown) ]
        };
      }
    }
  })
};
