import { modules as shared0 } from './shared.1857.js';

export const ids = [8166];

export const modules = {
  ...shared0,
  8166: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      isWholeClone: () => isWholeClone
    });
    var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48390);
    async function isWholeClone(dir, sha) {
      const place = {
        dir,
        signal: null
      };
      try {
        const [shallow, up] = (await (0, _process_js__WEBPACK_IMPORTED_MODULE_0__.q_)(place, [ "rev-parse", "--is-shallow-repository", "--show-cdup" ])).split("\n");
        if (shallow !== "false" || up !== "") return false;
        await (0, _process_js__WEBPACK_IMPORTED_MODULE_0__.q_)(place, [ "cat-file", "-e", `${sha}^{commit}` ]);
        return true;
      } catch {
        return false;
      }
    }
  })
};
