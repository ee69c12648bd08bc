export const ids = [5120];

export const modules = {
  65120: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Messages: () => messages.B2
    });
    var messages = __webpack_require__(25022);
  })
};
