import { modules as shared0 } from './shared.49566.js';
import { modules as shared1 } from './shared.82591.js';

export const ids = [5880,2591];

export const modules = {
  ...shared0,
  ...shared1,
  55880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      storeFingerprint: () => storeFingerprint
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71670);
    var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49566);
    async function storeFingerprint(dir) {
      const listing = await (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.p_)(dir).catch(() => null);
      if (listing === null || listing.files.size === 0) return null;
      const days = daysOf(dir);
      const lines = [ ...listing.files.keys() ].sort().map(name => `${name} ${days(name)}\n`);
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(lines.join("")).digest("hex");
    }
    function daysOf(dir) {
      const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.VX)((0, _folder_js__WEBPACK_IMPORTED_MODULE_1__.AV)(dir), _records_js__WEBPACK_IMPORTED_MODULE_2__.l7);
      const entries = bytes === null || bytes === "missing" ? null : member(parsed(bytes.toString("utf8")), "entries");
      return name => String(member(member(entries, name), "day") ?? "-");
    }
    function member(value, name) {
      return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
    }
    function parsed(text) {
      try {
        return JSON.parse(text);
      } catch {
        return null;
      }
    }
  }
};
