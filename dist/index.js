import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
  42613: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
  },
  20181: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
  },
  35317: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
  },
  76982: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  },
  24434: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
  },
  79896: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  },
  58611: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
  },
  65692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
  },
  69278: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
  },
  34589: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
  },
  16698: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
  },
  4573: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
  },
  31421: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  },
  37540: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
  },
  77598: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  },
  53053: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
  },
  40610: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
  },
  78474: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
  },
  73024: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  },
  51455: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
  },
  37067: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  },
  32467: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
  },
  44708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  },
  98995: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
  },
  77030: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
  },
  48161: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  },
  76760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  643: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
  },
  1708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  },
  41792: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
  },
  57075: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
  },
  38321: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
  },
  58500: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
  },
  41692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
  },
  73136: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
  },
  57975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  73429: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
  },
  78877: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
  },
  75919: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
  },
  38522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  70857: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  },
  16928: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  },
  932: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
  },
  2203: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
  },
  13193: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
  },
  53557: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
  },
  64756: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
  },
  52018: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
  },
  87016: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
  },
  39023: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
  }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();

(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
  };
})();

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

(() => {
  __nccwpck_require__.u = chunkId => ({
    "372": "start.command.js",
    "1145": "start.command.js",
    "2020": "start.command.js",
    "2088": "start.command.js",
    "2167": "start.action.js",
    "2413": "start.action.js",
    "2491": "start.action.js",
    "3838": "start.action-post.js",
    "4198": "start.command.js",
    "5317": "start.post.js",
    "6304": "start.action.js",
    "6752": "start.action-post.js",
    "7529": "start.command.js",
    "7799": "start.action.js",
    "7934": "start.action-post-command.js",
    "8149": "start.action-post-command.js",
    "8723": "start.command.js"
  })[chunkId] ?? chunkId + ".index.js";
})();

(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
  __nccwpck_require__.r = exports => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
      value: "Module"
    });
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
  };
})();

(() => {
  var installedChunks = {
    8792: 0
  };
  var installChunk = data => {
    var {ids, modules, runtime} = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
    if (runtime) runtime(__nccwpck_require__);
    for (;i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
      var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
        if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
        throw e;
      });
      promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
      promises.push(installedChunkData[1] = promise);
    }
  };
})();

var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
  Im: () => comment,
  bE: () => post,
  iW: () => main,
  xw: () => cli
});

async function main() {
  await (await Promise.all([ __nccwpck_require__.e(6752), __nccwpck_require__.e(2413), __nccwpck_require__.e(7934), __nccwpck_require__.e(3838), __nccwpck_require__.e(2491), __nccwpck_require__.e(8149), __nccwpck_require__.e(6304), __nccwpck_require__.e(7799) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7799))).main();
}

async function post() {
  await (await Promise.all([ __nccwpck_require__.e(6752), __nccwpck_require__.e(7934), __nccwpck_require__.e(3838), __nccwpck_require__.e(8149), __nccwpck_require__.e(5317) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 15317))).post();
}

async function comment() {
  await (await Promise.all([ __nccwpck_require__.e(6752), __nccwpck_require__.e(2413), __nccwpck_require__.e(7934), __nccwpck_require__.e(3838), __nccwpck_require__.e(2491), __nccwpck_require__.e(8149), __nccwpck_require__.e(6304), __nccwpck_require__.e(2167) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 22167))).comment();
}

async function cli() {
  await (await Promise.all([ __nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(1145), __nccwpck_require__.e(4198), __nccwpck_require__.e(7529), __nccwpck_require__.e(2020), __nccwpck_require__.e(372), __nccwpck_require__.e(8149), __nccwpck_require__.e(8723) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 28723))).cli();
}

var __webpack_exports__cli = __webpack_exports__.xw;

var __webpack_exports__comment = __webpack_exports__.Im;

var __webpack_exports__main = __webpack_exports__.iW;

var __webpack_exports__post = __webpack_exports__.bE;

export { __webpack_exports__cli as cli, __webpack_exports__comment as comment, __webpack_exports__main as main, __webpack_exports__post as post };