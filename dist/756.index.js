import { modules as shared0 } from './shared.49566.js';
import { modules as shared1 } from './shared.82591.js';
import { modules as shared2 } from './shared.22057.js';

export const ids = [756,2591];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  80756: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      inspectFolder: () => inspectFolder
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
    var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
    var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
    var _clean_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22057);
    var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71670);
    var _loading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83988);
    var _seal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82591);
    async function inspectFolder(dir, bounds) {
      const exists = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(dir).catch(() => null) !== null;
      const unwritable = exists ? await whyNoFile(dir) : await whyNoFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(dir));
      const index = exists ? await indexOf(dir) : new Map;
      const past = (0, _clean_js__WEBPACK_IMPORTED_MODULE_8__.u)(index, bounds);
      const ending = [ ...index ].filter(([name, {day}]) => bounds.today - day === bounds.ttlDays && !past.includes(name));
      const bytes = [ ...index.values() ].reduce((sum, entry) => sum + entry.bytes, 0);
      return {
        dir,
        exists,
        unwritable,
        answers: index.size,
        bytes,
        past: past.length,
        ending: ending.length
      };
    }
    async function indexOf(dir) {
      const listing = await (0, _folder_js__WEBPACK_IMPORTED_MODULE_5__.p_)(dir).catch(() => null);
      return listing === null ? new Map : (0, _loading_js__WEBPACK_IMPORTED_MODULE_6__.Hh)(dir, listing, (0, 
      _seal_js__WEBPACK_IMPORTED_MODULE_7__.createSeal)(null), () => {}).index;
    }
    async function whyNoFile(dir) {
      const path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, `.tmp-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`);
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(path, "", {
          flag: "wx",
          mode: 384
        });
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, {
          force: true
        });
        return null;
      } catch (thrown) {
        return (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(thrown);
      }
    }
    async function whyNoFolder(parent) {
      const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(parent).catch(() => null);
      if (status === null && (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(parent) !== parent) return whyNoFolder((0, 
      node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(parent));
      if (status?.isFile()) return `${parent} is a file`;
      return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(parent, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK).then(() => null, thrown => (0, 
      _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(thrown));
    }
  })
};
