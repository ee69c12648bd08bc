import { modules as shared0 } from './shared.49566.js';
import { modules as shared1 } from './shared.82591.js';

export const ids = [5880,2591];

export const modules = {
  ...shared0,
  ...shared1,
  55880: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      storeFingerprint: () => storeFingerprint
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
    var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71670);
    var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49566);
    async function storeFingerprint(dir) {
      const listing = await (0, _folder_js__WEBPACK_IMPORTED_MODULE_2__.p_)(dir).catch(() => null);
      if (listing === null || listing.files.size === 0) return null;
      const days = daysOf(dir);
      const files = [ ...listing.files ].sort(([a], [b]) => a < b ? -1 : 1);
      const lines = files.map(([name, file]) => `${name} ${days(name)} ${digest((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, file))}\n`);
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(lines.join("")).digest("hex");
    }
    function daysOf(dir) {
      const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_2__.VX)((0, _folder_js__WEBPACK_IMPORTED_MODULE_2__.AV)(dir), _records_js__WEBPACK_IMPORTED_MODULE_3__.l7);
      const entries = bytes === null || bytes === "missing" ? null : member(parsed(bytes.toString("utf8")), "entries");
      return name => String(member(member(entries, name), "day") ?? "-");
    }
    function digest(path) {
      const bytes = (0, _folder_js__WEBPACK_IMPORTED_MODULE_2__.VX)(path, _records_js__WEBPACK_IMPORTED_MODULE_3__.rU);
      return bytes === null || bytes === "missing" ? "-" : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
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
  })
};
