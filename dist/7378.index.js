import { modules as shared0 } from './shared.31490.js';

export const ids = [7378];

export const modules = {
  ...shared0,
  97378: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      BaseAnthropic: () => BaseAnthropic
    });
    var tslib = __webpack_require__(33364);
    var utils_values = __webpack_require__(69296);
    const sleep = (ms, signal) => new Promise(resolve => {
      if (signal?.aborted) return resolve();
      const onAbort = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      }, ms);
      signal?.addEventListener("abort", onAbort, {
        once: true
      });
    });
    var errors = __webpack_require__(62533);
    var version = __webpack_require__(45998);
    const isRunningInBrowser = () => typeof window !== "undefined" && typeof window.document !== "undefined" && typeof navigator !== "undefined";
    function getDetectedPlatform() {
      if (typeof Deno !== "undefined" && Deno.build != null) return "deno";
      if (typeof EdgeRuntime !== "undefined") return "edge";
      if (Object.prototype.toString.call(typeof globalThis.process !== "undefined" ? globalThis.process : 0) === "[object process]") return "node";
      return "unknown";
    }
    const getPlatformProperties = () => {
      const detectedPlatform = getDetectedPlatform();
      if (detectedPlatform === "deno") return {
        "X-Stainless-Lang": "js",
        "X-Stainless-Package-Version": version.x,
        "X-Stainless-OS": normalizePlatform(Deno.build.os),
        "X-Stainless-Arch": normalizeArch(Deno.build.arch),
        "X-Stainless-Runtime": "deno",
        "X-Stainless-Runtime-Version": typeof Deno.version === "string" ? Deno.version : Deno.version?.deno ?? "unknown"
      };
      if (typeof EdgeRuntime !== "undefined") return {
        "X-Stainless-Lang": "js",
        "X-Stainless-Package-Version": version.x,
        "X-Stainless-OS": "Unknown",
        "X-Stainless-Arch": `other:${EdgeRuntime}`,
        "X-Stainless-Runtime": "edge",
        "X-Stainless-Runtime-Version": globalThis.process?.version ?? "unknown"
      };
      if (detectedPlatform === "node") return {
        "X-Stainless-Lang": "js",
        "X-Stainless-Package-Version": version.x,
        "X-Stainless-OS": normalizePlatform(globalThis.process.platform ?? "unknown"),
        "X-Stainless-Arch": normalizeArch(globalThis.process.arch ?? "unknown"),
        "X-Stainless-Runtime": "node",
        "X-Stainless-Runtime-Version": globalThis.process.version ?? "unknown"
      };
      const browserInfo = getBrowserInfo();
      if (browserInfo) return {
        "X-Stainless-Lang": "js",
        "X-Stainless-Package-Version": version.x,
        "X-Stainless-OS": "Unknown",
        "X-Stainless-Arch": "unknown",
        "X-Stainless-Runtime": `browser:${browserInfo.browser}`,
        "X-Stainless-Runtime-Version": browserInfo.version
      };
      return {
        "X-Stainless-Lang": "js",
        "X-Stainless-Package-Version": version.x,
        "X-Stainless-OS": "Unknown",
        "X-Stainless-Arch": "unknown",
        "X-Stainless-Runtime": "unknown",
        "X-Stainless-Runtime-Version": "unknown"
      };
    };
    function getBrowserInfo() {
      if (typeof navigator === "undefined" || !navigator) return null;
      const browserPatterns = [ {
        key: "edge",
        pattern: /Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
      }, {
        key: "ie",
        pattern: /MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
      }, {
        key: "ie",
        pattern: /Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/
      }, {
        key: "chrome",
        pattern: /Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
      }, {
        key: "firefox",
        pattern: /Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
      }, {
        key: "safari",
        pattern: /(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/
      } ];
      for (const {key, pattern} of browserPatterns) {
        const match = pattern.exec(navigator.userAgent);
        if (match) {
          const major = match[1] || 0;
          const minor = match[2] || 0;
          const patch = match[3] || 0;
          return {
            browser: key,
            version: `${major}.${minor}.${patch}`
          };
        }
      }
      return null;
    }
    const normalizeArch = arch => {
      if (arch === "x32") return "x32";
      if (arch === "x86_64" || arch === "x64") return "x64";
      if (arch === "arm") return "arm";
      if (arch === "aarch64" || arch === "arm64") return "arm64";
      if (arch) return `other:${arch}`;
      return "unknown";
    };
    const normalizePlatform = platform => {
      platform = platform.toLowerCase();
      if (platform.includes("ios")) return "iOS";
      if (platform === "android") return "Android";
      if (platform === "darwin") return "MacOS";
      if (platform === "win32") return "Windows";
      if (platform === "freebsd") return "FreeBSD";
      if (platform === "openbsd") return "OpenBSD";
      if (platform === "linux") return "Linux";
      if (platform) return `Other:${platform}`;
      return "Unknown";
    };
    let _platformHeaders;
    const getPlatformHeaders = () => _platformHeaders ?? (_platformHeaders = getPlatformProperties());
    var request_signal = __webpack_require__(78392);
    var shims = __webpack_require__(93150);
    const FallbackEncoder = ({headers, body}) => ({
      bodyHeaders: {
        "content-type": "application/json"
      },
      body: JSON.stringify(body)
    });
    var tracing = __webpack_require__(87168);
    const default_format = "RFC3986";
    const default_formatter = v => String(v);
    const formatters = {
      RFC1738: v => String(v).replace(/%20/g, "+"),
      RFC3986: default_formatter
    };
    const RFC1738 = "RFC1738";
    let has = (obj, key) => (has = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), 
    has(obj, key));
    const hex_table = (() => {
      const array = [];
      for (let i = 0; i < 256; ++i) array.push("%" + ((i < 16 ? "0" : "") + i.toString(16)).toUpperCase());
      return array;
    })();
    const limit = 1024;
    const encode = (str, _defaultEncoder, charset, _kind, format) => {
      if (str.length === 0) return str;
      let string = str;
      if (typeof str === "symbol") string = Symbol.prototype.toString.call(str); else if (typeof str !== "string") string = String(str);
      if (charset === "iso-8859-1") return escape(string).replace(/%u[0-9a-f]{4}/gi, function($0) {
        return "%26%23" + parseInt($0.slice(2), 16) + "%3B";
      });
      let out = "";
      for (let j = 0; j < string.length; j += limit) {
        const segment = string.length >= limit ? string.slice(j, j + limit) : string;
        const arr = [];
        for (let i = 0; i < segment.length; ++i) {
          let c = segment.charCodeAt(i);
          if (c === 45 || c === 46 || c === 95 || c === 126 || c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || format === RFC1738 && (c === 40 || c === 41)) {
            arr[arr.length] = segment.charAt(i);
            continue;
          }
          if (c < 128) {
            arr[arr.length] = hex_table[c];
            continue;
          }
          if (c < 2048) {
            arr[arr.length] = hex_table[192 | c >> 6] + hex_table[128 | c & 63];
            continue;
          }
          if (c < 55296 || c >= 57344) {
            arr[arr.length] = hex_table[224 | c >> 12] + hex_table[128 | c >> 6 & 63] + hex_table[128 | c & 63];
            continue;
          }
          i += 1;
          c = 65536 + ((c & 1023) << 10 | segment.charCodeAt(i) & 1023);
          arr[arr.length] = hex_table[240 | c >> 18] + hex_table[128 | c >> 12 & 63] + hex_table[128 | c >> 6 & 63] + hex_table[128 | c & 63];
        }
        out += arr.join("");
      }
      return out;
    };
    function is_buffer(obj) {
      if (!obj || typeof obj !== "object") return false;
      return !!(obj.constructor && obj.constructor.isBuffer && obj.constructor.isBuffer(obj));
    }
    function maybe_map(val, fn) {
      if ((0, utils_values.cy)(val)) {
        const mapped = [];
        for (let i = 0; i < val.length; i += 1) mapped.push(fn(val[i]));
        return mapped;
      }
      return fn(val);
    }
    const array_prefix_generators = {
      brackets(prefix) {
        return String(prefix) + "[]";
      },
      comma: "comma",
      indices(prefix, key) {
        return String(prefix) + "[" + key + "]";
      },
      repeat(prefix) {
        return String(prefix);
      }
    };
    const push_to_array = function(arr, value_or_array) {
      Array.prototype.push.apply(arr, (0, utils_values.cy)(value_or_array) ? value_or_array : [ value_or_array ]);
    };
    let toISOString;
    const defaults = {
      addQueryPrefix: false,
      allowDots: false,
      allowEmptyArrays: false,
      arrayFormat: "indices",
      charset: "utf-8",
      charsetSentinel: false,
      delimiter: "&",
      encode: true,
      encodeDotInKeys: false,
      encoder: encode,
      encodeValuesOnly: false,
      format: default_format,
      formatter: default_formatter,
      indices: false,
      serializeDate(date) {
        return (toISOString ?? (toISOString = Function.prototype.call.bind(Date.prototype.toISOString)))(date);
      },
      skipNulls: false,
      strictNullHandling: false
    };
    function is_non_nullish_primitive(v) {
      return typeof v === "string" || typeof v === "number" || typeof v === "boolean" || typeof v === "symbol" || typeof v === "bigint";
    }
    const sentinel = {};
    function inner_stringify(object, prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, sideChannel) {
      let obj = object;
      let tmp_sc = sideChannel;
      let step = 0;
      let find_flag = false;
      while ((tmp_sc = tmp_sc.get(sentinel)) !== void void 0 && !find_flag) {
        const pos = tmp_sc.get(object);
        step += 1;
        if (typeof pos !== "undefined") if (pos === step) throw new RangeError("Cyclic object value"); else find_flag = true;
        if (typeof tmp_sc.get(sentinel) === "undefined") step = 0;
      }
      if (typeof filter === "function") obj = filter(prefix, obj); else if (obj instanceof Date) obj = serializeDate?.(obj); else if (generateArrayPrefix === "comma" && (0, 
      utils_values.cy)(obj)) obj = maybe_map(obj, function(value) {
        if (value instanceof Date) return serializeDate?.(value);
        return value;
      });
      if (obj === null) {
        if (strictNullHandling) return encoder && !encodeValuesOnly ? encoder(prefix, defaults.encoder, charset, "key", format) : prefix;
        obj = "";
      }
      if (is_non_nullish_primitive(obj) || is_buffer(obj)) {
        if (encoder) {
          const key_value = encodeValuesOnly ? prefix : encoder(prefix, defaults.encoder, charset, "key", format);
          return [ formatter?.(key_value) + "=" + formatter?.(encoder(obj, defaults.encoder, charset, "value", format)) ];
        }
        return [ formatter?.(prefix) + "=" + formatter?.(String(obj)) ];
      }
      const values = [];
      if (typeof obj === "undefined") return values;
      let obj_keys;
      if (generateArrayPrefix === "comma" && (0, utils_values.cy)(obj)) {
        if (encodeValuesOnly && encoder) obj = maybe_map(obj, encoder);
        obj_keys = [ {
          value: obj.length > 0 ? obj.join(",") || null : void void 0
        } ];
      } else if ((0, utils_values.cy)(filter)) obj_keys = filter; else {
        const keys = Object.keys(obj);
        obj_keys = sort ? keys.sort(sort) : keys;
      }
      const encoded_prefix = encodeDotInKeys ? String(prefix).replace(/\./g, "%2E") : String(prefix);
      const adjusted_prefix = commaRoundTrip && (0, utils_values.cy)(obj) && obj.length === 1 ? encoded_prefix + "[]" : encoded_prefix;
      if (allowEmptyArrays && (0, utils_values.cy)(obj) && obj.length === 0) return adjusted_prefix + "[]";
      for (let j = 0; j < obj_keys.length; ++j) {
        const key = obj_keys[j];
        const value = typeof key === "object" && typeof key.value !== "undefined" ? key.value : obj[key];
        if (skipNulls && value === null) continue;
        const encoded_key = allowDots && encodeDotInKeys ? key.replace(/\./g, "%2E") : key;
        const key_prefix = (0, utils_values.cy)(obj) ? typeof generateArrayPrefix === "function" ? generateArrayPrefix(adjusted_prefix, encoded_key) : adjusted_prefix : adjusted_prefix + (allowDots ? "." + encoded_key : "[" + encoded_key + "]");
        sideChannel.set(object, step);
        const valueSideChannel = new WeakMap;
        valueSideChannel.set(sentinel, sideChannel);
        push_to_array(values, inner_stringify(value, key_prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, generateArrayPrefix === "comma" && encodeValuesOnly && (0, 
        utils_values.cy)(obj) ? null : encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, valueSideChannel));
      }
      return values;
    }
    function normalize_stringify_options(opts = defaults) {
      if (typeof opts.allowEmptyArrays !== "undefined" && typeof opts.allowEmptyArrays !== "boolean") throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
      if (typeof opts.encodeDotInKeys !== "undefined" && typeof opts.encodeDotInKeys !== "boolean") throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
      if (opts.encoder !== null && typeof opts.encoder !== "undefined" && typeof opts.encoder !== "function") throw new TypeError("Encoder has to be a function.");
      const charset = opts.charset || defaults.charset;
      if (typeof opts.charset !== "undefined" && opts.charset !== "utf-8" && opts.charset !== "iso-8859-1") throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
      let format = default_format;
      if (typeof opts.format !== "undefined") {
        if (!has(formatters, opts.format)) throw new TypeError("Unknown format option provided.");
        format = opts.format;
      }
      const formatter = formatters[format];
      let filter = defaults.filter;
      if (typeof opts.filter === "function" || (0, utils_values.cy)(opts.filter)) filter = opts.filter;
      let arrayFormat;
      if (opts.arrayFormat && opts.arrayFormat in array_prefix_generators) arrayFormat = opts.arrayFormat; else if ("indices" in opts) arrayFormat = opts.indices ? "indices" : "repeat"; else arrayFormat = defaults.arrayFormat;
      if ("commaRoundTrip" in opts && typeof opts.commaRoundTrip !== "boolean") throw new TypeError("`commaRoundTrip` must be a boolean, or absent");
      const allowDots = typeof opts.allowDots === "undefined" ? !!opts.encodeDotInKeys === true ? true : defaults.allowDots : !!opts.allowDots;
      return {
        addQueryPrefix: typeof opts.addQueryPrefix === "boolean" ? opts.addQueryPrefix : defaults.addQueryPrefix,
        allowDots,
        allowEmptyArrays: typeof opts.allowEmptyArrays === "boolean" ? !!opts.allowEmptyArrays : defaults.allowEmptyArrays,
        arrayFormat,
        charset,
        charsetSentinel: typeof opts.charsetSentinel === "boolean" ? opts.charsetSentinel : defaults.charsetSentinel,
        commaRoundTrip: !!opts.commaRoundTrip,
        delimiter: typeof opts.delimiter === "undefined" ? defaults.delimiter : opts.delimiter,
        encode: typeof opts.encode === "boolean" ? opts.encode : defaults.encode,
        encodeDotInKeys: typeof opts.encodeDotInKeys === "boolean" ? opts.encodeDotInKeys : defaults.encodeDotInKeys,
        encoder: typeof opts.encoder === "function" ? opts.encoder : defaults.encoder,
        encodeValuesOnly: typeof opts.encodeValuesOnly === "boolean" ? opts.encodeValuesOnly : defaults.encodeValuesOnly,
        filter,
        format,
        formatter,
        serializeDate: typeof opts.serializeDate === "function" ? opts.serializeDate : defaults.serializeDate,
        skipNulls: typeof opts.skipNulls === "boolean" ? opts.skipNulls : defaults.skipNulls,
        sort: typeof opts.sort === "function" ? opts.sort : null,
        strictNullHandling: typeof opts.strictNullHandling === "boolean" ? opts.strictNullHandling : defaults.strictNullHandling
      };
    }
    function stringify(object, opts = {}) {
      let obj = object;
      const options = normalize_stringify_options(opts);
      let obj_keys;
      let filter;
      if (typeof options.filter === "function") {
        filter = options.filter;
        obj = filter("", obj);
      } else if ((0, utils_values.cy)(options.filter)) {
        filter = options.filter;
        obj_keys = filter;
      }
      const keys = [];
      if (typeof obj !== "object" || obj === null) return "";
      const generateArrayPrefix = array_prefix_generators[options.arrayFormat];
      const commaRoundTrip = generateArrayPrefix === "comma" && options.commaRoundTrip;
      if (!obj_keys) obj_keys = Object.keys(obj);
      if (options.sort) obj_keys.sort(options.sort);
      const sideChannel = new WeakMap;
      for (let i = 0; i < obj_keys.length; ++i) {
        const key = obj_keys[i];
        if (options.skipNulls && obj[key] === null) continue;
        push_to_array(keys, inner_stringify(obj[key], key, generateArrayPrefix, commaRoundTrip, options.allowEmptyArrays, options.strictNullHandling, options.skipNulls, options.encodeDotInKeys, options.encode ? options.encoder : null, options.filter, options.sort, options.allowDots, options.serializeDate, options.format, options.formatter, options.encodeValuesOnly, options.charset, sideChannel));
      }
      const joined = keys.join(options.delimiter);
      let prefix = options.addQueryPrefix === true ? "?" : "";
      if (options.charsetSentinel) if (options.charset === "iso-8859-1") prefix += "utf8=%26%2310003%3B&"; else prefix += "utf8=%E2%9C%93&";
      return joined.length > 0 ? prefix + joined : "";
    }
    function stringifyQuery(query) {
      return stringify(query, {
        arrayFormat: "brackets"
      });
    }
    var context_api = __webpack_require__(78921);
    var trace_api = __webpack_require__(85496);
    var core_error = __webpack_require__(25064);
    var files_FileNotDownloadableError = (() => {
      class FileNotDownloadableError extends core_error.v7 {}
      FileNotDownloadableError._errorName = "FileNotDownloadableError";
      return FileNotDownloadableError;
    })();
    var files_StorageQuotaExceededError = (() => {
      class StorageQuotaExceededError extends core_error.v7 {}
      StorageQuotaExceededError._errorName = "StorageQuotaExceededError";
      return StorageQuotaExceededError;
    })();
    var files_FileExpiredError = (() => {
      class FileExpiredError extends core_error.m_ {}
      FileExpiredError._errorName = "FileExpiredError";
      return FileExpiredError;
    })();
    null && (() => {
      class Files extends APIResource {
        list(params = {}, options) {
          const {workspace_id, ...query} = params ?? {};
          return this._client.getAPIList("/v1/files", PageCursor, {
            query,
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.files.list", options, {
              route: "/v1/files",
              queryParams: [ "ids", "limit", "page" ]
            })
          });
        }
        delete(fileID, params = {}, options) {
          const {workspace_id} = params ?? {};
          return this._client.delete(path`/v1/files/${fileID}`, {
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.files.delete", options, {
              route: "/v1/files/{file_id}",
              attributes: {
                "anthropic.file.id": fileID
              }
            })
          });
        }
        download(fileID, params = {}, options) {
          const {workspace_id} = params ?? {};
          return this._client.get(path`/v1/files/${fileID}/content`, {
            ...options,
            headers: buildHeaders([ {
              Accept: "application/binary",
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __binaryResponse: true,
            __span: startApiCallSpan(this._client, "anthropic.files.download", options, {
              route: "/v1/files/{file_id}/content",
              attributes: {
                "anthropic.file.id": fileID
              }
            })
          });
        }
        retrieveMetadata(fileID, params = {}, options) {
          const {workspace_id} = params ?? {};
          return this._client.get(path`/v1/files/${fileID}`, {
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.files.retrieve_metadata", options, {
              route: "/v1/files/{file_id}",
              attributes: {
                "anthropic.file.id": fileID
              }
            })
          });
        }
        upload(params, options) {
          const {workspace_id, ...body} = params;
          return this._client.post("/v1/files", multipartFormRequestOptions({
            body,
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, stainlessHelperHeaderFromFile(body.file), options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.files.upload", options, {
              route: "/v1/files",
              createdIDAttribute: "anthropic.file.id"
            })
          }, this._client));
        }
      }
      Files.FileNotDownloadableError = files_FileNotDownloadableError;
      Files.StorageQuotaExceededError = files_StorageQuotaExceededError;
      Files.FileExpiredError = files_FileExpiredError;
    })();
    var shared_ClaudeCodeKeyCreatorNotMemberError = (() => {
      class ClaudeCodeKeyCreatorNotMemberError extends core_error.v7 {}
      ClaudeCodeKeyCreatorNotMemberError._errorName = "ClaudeCodeKeyCreatorNotMemberError";
      return ClaudeCodeKeyCreatorNotMemberError;
    })();
    var shared_ClaudeCodeVersionTooOldError = (() => {
      class ClaudeCodeVersionTooOldError extends core_error.v7 {}
      ClaudeCodeVersionTooOldError._errorName = "ClaudeCodeVersionTooOldError";
      return ClaudeCodeVersionTooOldError;
    })();
    var shared_CMEKKeyDisabledError = (() => {
      class CMEKKeyDisabledError extends core_error.v7 {}
      CMEKKeyDisabledError._errorName = "CMEKKeyDisabledError";
      return CMEKKeyDisabledError;
    })();
    var shared_CMEKKeyNetworkBlockedError = (() => {
      class CMEKKeyNetworkBlockedError extends core_error.v7 {}
      CMEKKeyNetworkBlockedError._errorName = "CMEKKeyNetworkBlockedError";
      return CMEKKeyNetworkBlockedError;
    })();
    var shared_OrganizationOnHoldError = (() => {
      class OrganizationOnHoldError extends core_error.v7 {}
      OrganizationOnHoldError._errorName = "OrganizationOnHoldError";
      return OrganizationOnHoldError;
    })();
    var shared_OrganizationTypeNotSupportedError = (() => {
      class OrganizationTypeNotSupportedError extends core_error.v7 {}
      OrganizationTypeNotSupportedError._errorName = "OrganizationTypeNotSupportedError";
      return OrganizationTypeNotSupportedError;
    })();
    var shared_ParentOrganizationRequiredError = (() => {
      class ParentOrganizationRequiredError extends core_error.v7 {}
      ParentOrganizationRequiredError._errorName = "ParentOrganizationRequiredError";
      return ParentOrganizationRequiredError;
    })();
    var shared_RequestBodyEncodingInvalidError = (() => {
      class RequestBodyEncodingInvalidError extends core_error.v7 {}
      RequestBodyEncodingInvalidError._errorName = "RequestBodyEncodingInvalidError";
      return RequestBodyEncodingInvalidError;
    })();
    var shared_RequestBodyEncodingUnsupportedError = (() => {
      class RequestBodyEncodingUnsupportedError extends core_error.v7 {}
      RequestBodyEncodingUnsupportedError._errorName = "RequestBodyEncodingUnsupportedError";
      return RequestBodyEncodingUnsupportedError;
    })();
    var shared_LinkedOrganizationBillingUnavailableError = (() => {
      class LinkedOrganizationBillingUnavailableError extends core_error.yP {}
      LinkedOrganizationBillingUnavailableError._errorName = "LinkedOrganizationBillingUnavailableError";
      return LinkedOrganizationBillingUnavailableError;
    })();
    var shared_LinkedOrganizationSpendLimitReachedError = (() => {
      class LinkedOrganizationSpendLimitReachedError extends core_error.yP {}
      LinkedOrganizationSpendLimitReachedError._errorName = "LinkedOrganizationSpendLimitReachedError";
      return LinkedOrganizationSpendLimitReachedError;
    })();
    var shared_SandboxEgressRestrictedError = (() => {
      class SandboxEgressRestrictedError extends core_error.Ll {}
      SandboxEgressRestrictedError._errorName = "SandboxEgressRestrictedError";
      return SandboxEgressRestrictedError;
    })();
    var shared_RequestBodyTooLargeAfterDecodingError = (() => {
      class RequestBodyTooLargeAfterDecodingError extends core_error.xD {}
      RequestBodyTooLargeAfterDecodingError._errorName = "RequestBodyTooLargeAfterDecodingError";
      return RequestBodyTooLargeAfterDecodingError;
    })();
    var shared_ContractSpendLimitReachedError = (() => {
      class ContractSpendLimitReachedError extends core_error.OE {}
      ContractSpendLimitReachedError._errorName = "ContractSpendLimitReachedError";
      return ContractSpendLimitReachedError;
    })();
    var shared_EnforcedSpendLimitReachedError = (() => {
      class EnforcedSpendLimitReachedError extends core_error.OE {}
      EnforcedSpendLimitReachedError._errorName = "EnforcedSpendLimitReachedError";
      return EnforcedSpendLimitReachedError;
    })();
    var shared_RampLimitExceededError = (() => {
      class RampLimitExceededError extends core_error.OE {}
      RampLimitExceededError._errorName = "RampLimitExceededError";
      return RampLimitExceededError;
    })();
    var shared_CMEKContextUnavailableError = (() => {
      class CMEKContextUnavailableError extends core_error.us {}
      CMEKContextUnavailableError._errorName = "CMEKContextUnavailableError";
      return CMEKContextUnavailableError;
    })();
    var shared_CMEKKeyUnreachableError = (() => {
      class CMEKKeyUnreachableError extends core_error.us {}
      CMEKKeyUnreachableError._errorName = "CMEKKeyUnreachableError";
      return CMEKKeyUnreachableError;
    })();
    var beta_BetaOrganizationNotEnrolledInBetaError = (() => {
      class BetaOrganizationNotEnrolledInBetaError extends core_error.v7 {}
      BetaOrganizationNotEnrolledInBetaError._errorName = "BetaOrganizationNotEnrolledInBetaError";
      return BetaOrganizationNotEnrolledInBetaError;
    })();
    var beta_BetaRequestBodyTimeoutError = (() => {
      class BetaRequestBodyTimeoutError extends core_error.v7 {}
      BetaRequestBodyTimeoutError._errorName = "BetaRequestBodyTimeoutError";
      return BetaRequestBodyTimeoutError;
    })();
    var beta_BetaUnsupportedCharsetError = (() => {
      class BetaUnsupportedCharsetError extends core_error.v7 {}
      BetaUnsupportedCharsetError._errorName = "BetaUnsupportedCharsetError";
      return BetaUnsupportedCharsetError;
    })();
    null && (() => {
      class Beta extends APIResource {
        constructor() {
          super(...arguments);
          this.models = new ModelsAPI.Models(this._client);
          this.messages = new MessagesAPI.Messages(this._client);
          this.agents = new AgentsAPI.Agents(this._client);
          this.environments = new EnvironmentsAPI.Environments(this._client);
          this.sessions = new SessionsAPI.Sessions(this._client);
          this.deployments = new DeploymentsAPI.Deployments(this._client);
          this.deploymentRuns = new DeploymentRunsAPI.DeploymentRuns(this._client);
          this.vaults = new VaultsAPI.Vaults(this._client);
          this.memoryStores = new MemoryStoresAPI.MemoryStores(this._client);
          this.files = new FilesAPI.Files(this._client);
          this.skills = new SkillsAPI.Skills(this._client);
          this.webhooks = new WebhooksAPI.Webhooks(this._client);
          this.userProfiles = new UserProfilesAPI.UserProfiles(this._client);
          this.dreams = new DreamsAPI.Dreams(this._client);
          this.tunnels = new TunnelsAPI.Tunnels(this._client);
          this.organization = new OrganizationAPI.Organization(this._client);
        }
      }
      Beta.BetaOrganizationNotEnrolledInBetaError = beta_BetaOrganizationNotEnrolledInBetaError;
      Beta.BetaRequestBodyTimeoutError = beta_BetaRequestBodyTimeoutError;
      Beta.BetaUnsupportedCharsetError = beta_BetaUnsupportedCharsetError;
      Beta.Models = Models;
      Beta.Messages = Messages;
      Beta.Agents = Agents;
      Beta.Environments = Environments;
      Beta.BetaEnvironmentArchivedError = BetaEnvironmentArchivedError;
      Beta.BetaInvalidConfigTypeChangeError = BetaInvalidConfigTypeChangeError;
      Beta.BetaInvalidMetadataError = BetaInvalidMetadataError;
      Beta.BetaEnvironmentCreateDisabledError = BetaEnvironmentCreateDisabledError;
      Beta.BetaEnvironmentUpdateDisabledError = BetaEnvironmentUpdateDisabledError;
      Beta.BetaEnvironmentNotFoundError = BetaEnvironmentNotFoundError;
      Beta.Sessions = Sessions;
      Beta.Deployments = Deployments;
      Beta.DeploymentRuns = DeploymentRuns;
      Beta.Vaults = Vaults;
      Beta.MemoryStores = MemoryStores;
      Beta.Files = Files;
      Beta.Skills = Skills;
      Beta.Webhooks = Webhooks;
      Beta.UserProfiles = UserProfiles;
      Beta.Dreams = Dreams;
      Beta.Tunnels = Tunnels;
      Beta.Organization = Organization;
    })();
    var messages = __webpack_require__(25022);
    var api_keys_OrgAPIKeyLimitExceededError = (() => {
      class OrgAPIKeyLimitExceededError extends core_error.v7 {}
      OrgAPIKeyLimitExceededError._errorName = "OrgAPIKeyLimitExceededError";
      return OrgAPIKeyLimitExceededError;
    })();
    var api_keys_WorkspaceAPIKeyLimitExceededError = (() => {
      class WorkspaceAPIKeyLimitExceededError extends core_error.v7 {}
      WorkspaceAPIKeyLimitExceededError._errorName = "WorkspaceAPIKeyLimitExceededError";
      return WorkspaceAPIKeyLimitExceededError;
    })();
    null && (() => {
      class APIKeys extends APIResource {
        retrieve(apiKeyID, options) {
          return this._client.get(path`/v1/organizations/api_keys/${apiKeyID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.api_keys.retrieve", options, {
              route: "/v1/organizations/api_keys/{api_key_id}",
              attributes: {
                "anthropic.organization.api_key.id": apiKeyID
              }
            })
          });
        }
        update(apiKeyID, body, options) {
          return this._client.post(path`/v1/organizations/api_keys/${apiKeyID}`, {
            body,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.api_keys.update", options, {
              route: "/v1/organizations/api_keys/{api_key_id}",
              attributes: {
                "anthropic.organization.api_key.id": apiKeyID
              }
            })
          });
        }
        list(query = {}, options) {
          return this._client.getAPIList("/v1/organizations/api_keys", Page, {
            query,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.api_keys.list", options, {
              route: "/v1/organizations/api_keys",
              queryParams: [ "after_id", "before_id", "created_by_user_id", "limit", "status", "workspace_id" ]
            })
          });
        }
      }
      APIKeys.OrgAPIKeyLimitExceededError = api_keys_OrgAPIKeyLimitExceededError;
      APIKeys.WorkspaceAPIKeyLimitExceededError = api_keys_WorkspaceAPIKeyLimitExceededError;
    })();
    var external_keys_ExternalKeyInWorkspacePolicyError = (() => {
      class ExternalKeyInWorkspacePolicyError extends core_error.v7 {}
      ExternalKeyInWorkspacePolicyError._errorName = "ExternalKeyInWorkspacePolicyError";
      return ExternalKeyInWorkspacePolicyError;
    })();
    var external_keys_ExternalKeyValidationFailedError = (() => {
      class ExternalKeyValidationFailedError extends core_error.v7 {}
      ExternalKeyValidationFailedError._errorName = "ExternalKeyValidationFailedError";
      return ExternalKeyValidationFailedError;
    })();
    var external_keys_ExternalKeyValidationTimedOutError = (() => {
      class ExternalKeyValidationTimedOutError extends core_error.v7 {}
      ExternalKeyValidationTimedOutError._errorName = "ExternalKeyValidationTimedOutError";
      return ExternalKeyValidationTimedOutError;
    })();
    var external_keys_ExternalKeyChangedError = (() => {
      class ExternalKeyChangedError extends core_error.fK {}
      ExternalKeyChangedError._errorName = "ExternalKeyChangedError";
      return ExternalKeyChangedError;
    })();
    null && (() => {
      class ExternalKeys extends APIResource {
        create(body, options) {
          return this._client.post("/v1/organizations/external_keys", {
            body,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.create", options, {
              route: "/v1/organizations/external_keys",
              createdIDAttribute: "anthropic.organization.external_key.id"
            })
          });
        }
        retrieve(externalKeyID, options) {
          return this._client.get(path`/v1/organizations/external_keys/${externalKeyID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.retrieve", options, {
              route: "/v1/organizations/external_keys/{external_key_id}",
              attributes: {
                "anthropic.organization.external_key.id": externalKeyID
              }
            })
          });
        }
        update(externalKeyID, body, options) {
          return this._client.post(path`/v1/organizations/external_keys/${externalKeyID}`, {
            body,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.update", options, {
              route: "/v1/organizations/external_keys/{external_key_id}",
              attributes: {
                "anthropic.organization.external_key.id": externalKeyID
              }
            })
          });
        }
        list(query = {}, options) {
          return this._client.getAPIList("/v1/organizations/external_keys", PageCursor, {
            query,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.list", options, {
              route: "/v1/organizations/external_keys",
              queryParams: [ "limit", "page" ]
            })
          });
        }
        delete(externalKeyID, options) {
          return this._client.delete(path`/v1/organizations/external_keys/${externalKeyID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.delete", options, {
              route: "/v1/organizations/external_keys/{external_key_id}",
              attributes: {
                "anthropic.organization.external_key.id": externalKeyID
              }
            })
          });
        }
        validate(externalKeyID, options) {
          return this._client.post(path`/v1/organizations/external_keys/${externalKeyID}/validate`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.external_keys.validate", options, {
              route: "/v1/organizations/external_keys/{external_key_id}/validate",
              attributes: {
                "anthropic.organization.external_key.id": externalKeyID
              }
            })
          });
        }
      }
      ExternalKeys.ExternalKeyInWorkspacePolicyError = external_keys_ExternalKeyInWorkspacePolicyError;
      ExternalKeys.ExternalKeyValidationFailedError = external_keys_ExternalKeyValidationFailedError;
      ExternalKeys.ExternalKeyValidationTimedOutError = external_keys_ExternalKeyValidationTimedOutError;
      ExternalKeys.ExternalKeyChangedError = external_keys_ExternalKeyChangedError;
    })();
    var invites_AlreadyMemberError = (() => {
      class AlreadyMemberError extends core_error.v7 {}
      AlreadyMemberError._errorName = "AlreadyMemberError";
      return AlreadyMemberError;
    })();
    var invites_CannotInviteEmailsWithUnverifiedDomainsError = (() => {
      class CannotInviteEmailsWithUnverifiedDomainsError extends core_error.v7 {}
      CannotInviteEmailsWithUnverifiedDomainsError._errorName = "CannotInviteEmailsWithUnverifiedDomainsError";
      return CannotInviteEmailsWithUnverifiedDomainsError;
    })();
    var invites_EmailDomainNotAllowedError = (() => {
      class EmailDomainNotAllowedError extends core_error.v7 {}
      EmailDomainNotAllowedError._errorName = "EmailDomainNotAllowedError";
      return EmailDomainNotAllowedError;
    })();
    var invites_InviteAlreadyExistsError = (() => {
      class InviteAlreadyExistsError extends core_error.v7 {}
      InviteAlreadyExistsError._errorName = "InviteAlreadyExistsError";
      return InviteAlreadyExistsError;
    })();
    null && (() => {
      class Invites extends APIResource {
        create(body, options) {
          return this._client.post("/v1/organizations/invites", {
            body,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.invites.create", options, {
              route: "/v1/organizations/invites",
              createdIDAttribute: "anthropic.organization.invite.id"
            })
          });
        }
        retrieve(inviteID, options) {
          return this._client.get(path`/v1/organizations/invites/${inviteID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.invites.retrieve", options, {
              route: "/v1/organizations/invites/{invite_id}",
              attributes: {
                "anthropic.organization.invite.id": inviteID
              }
            })
          });
        }
        list(query = {}, options) {
          return this._client.getAPIList("/v1/organizations/invites", Page, {
            query,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.invites.list", options, {
              route: "/v1/organizations/invites",
              queryParams: [ "after_id", "before_id", "email", "limit", "roles", "statuses" ]
            })
          });
        }
        delete(inviteID, options) {
          return this._client.delete(path`/v1/organizations/invites/${inviteID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.invites.delete", options, {
              route: "/v1/organizations/invites/{invite_id}",
              attributes: {
                "anthropic.organization.invite.id": inviteID
              }
            })
          });
        }
      }
      Invites.AlreadyMemberError = invites_AlreadyMemberError;
      Invites.CannotInviteEmailsWithUnverifiedDomainsError = invites_CannotInviteEmailsWithUnverifiedDomainsError;
      Invites.EmailDomainNotAllowedError = invites_EmailDomainNotAllowedError;
      Invites.InviteAlreadyExistsError = invites_InviteAlreadyExistsError;
    })();
    var organization_OrgMemberLimitExceededError = (() => {
      class OrgMemberLimitExceededError extends core_error.v7 {}
      OrgMemberLimitExceededError._errorName = "OrgMemberLimitExceededError";
      return OrgMemberLimitExceededError;
    })();
    var organization_RBACRoleNotFoundError = (() => {
      class RBACRoleNotFoundError extends core_error.m_ {}
      RBACRoleNotFoundError._errorName = "RBACRoleNotFoundError";
      return RBACRoleNotFoundError;
    })();
    var organization_ConcurrentMembershipChangeError = (() => {
      class ConcurrentMembershipChangeError extends core_error.fK {}
      ConcurrentMembershipChangeError._errorName = "ConcurrentMembershipChangeError";
      return ConcurrentMembershipChangeError;
    })();
    null && (() => {
      class Organization extends APIResource {
        constructor() {
          super(...arguments);
          this.apiKeys = new APIKeysAPI.APIKeys(this._client);
          this.externalKeys = new ExternalKeysAPI.ExternalKeys(this._client);
          this.federation = new FederationAPI.Federation(this._client);
          this.invites = new InvitesAPI.Invites(this._client);
          this.serviceAccounts = new ServiceAccountsAPI.ServiceAccounts(this._client);
          this.users = new UsersAPI.Users(this._client);
          this.workspaces = new WorkspacesAPI.Workspaces(this._client);
          this.rateLimits = new RateLimitsAPI.RateLimits(this._client);
          this.complianceSettings = new ComplianceSettingsAPI.ComplianceSettings(this._client);
          this.analytics = new AnalyticsAPI.Analytics(this._client);
          this.spendLimits = new SpendLimitsAPI.SpendLimits(this._client);
          this.rbacGroups = new RBACGroupsAPI.RBACGroups(this._client);
          this.rbacRoles = new RBACRolesAPI.RBACRoles(this._client);
        }
        retrieve(options) {
          return this._client.get("/v1/organizations/me", {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.retrieve", options, {
              route: "/v1/organizations/me"
            })
          });
        }
      }
      Organization.OrgMemberLimitExceededError = organization_OrgMemberLimitExceededError;
      Organization.RBACRoleNotFoundError = organization_RBACRoleNotFoundError;
      Organization.ConcurrentMembershipChangeError = organization_ConcurrentMembershipChangeError;
      Organization.APIKeys = APIKeys;
      Organization.OrgAPIKeyLimitExceededError = OrgAPIKeyLimitExceededError;
      Organization.WorkspaceAPIKeyLimitExceededError = WorkspaceAPIKeyLimitExceededError;
      Organization.ExternalKeys = ExternalKeys;
      Organization.ExternalKeyInWorkspacePolicyError = ExternalKeyInWorkspacePolicyError;
      Organization.ExternalKeyValidationFailedError = ExternalKeyValidationFailedError;
      Organization.ExternalKeyValidationTimedOutError = ExternalKeyValidationTimedOutError;
      Organization.ExternalKeyChangedError = ExternalKeyChangedError;
      Organization.Federation = Federation;
      Organization.Invites = Invites;
      Organization.AlreadyMemberError = AlreadyMemberError;
      Organization.CannotInviteEmailsWithUnverifiedDomainsError = CannotInviteEmailsWithUnverifiedDomainsError;
      Organization.EmailDomainNotAllowedError = EmailDomainNotAllowedError;
      Organization.InviteAlreadyExistsError = InviteAlreadyExistsError;
      Organization.ServiceAccounts = ServiceAccounts;
      Organization.Users = Users;
      Organization.CannotRemoveLastMemberError = CannotRemoveLastMemberError;
      Organization.Workspaces = Workspaces;
      Organization.KeyProfileMismatchError = KeyProfileMismatchError;
      Organization.WorkspaceMemberLimitExceededError = WorkspaceMemberLimitExceededError;
      Organization.WorkspacePolicyViolationError = WorkspacePolicyViolationError;
      Organization.RateLimits = RateLimits;
      Organization.ComplianceSettings = ComplianceSettings;
      Organization.Analytics = Analytics;
      Organization.SpendLimits = SpendLimits;
      Organization.RBACGroups = RBACGroups;
      Organization.RBACGroupGrantsOwnerAccessError = RBACGroupGrantsOwnerAccessError;
      Organization.RBACGroupOwnerAccessUnconfirmedError = RBACGroupOwnerAccessUnconfirmedError;
      Organization.RBACRoles = RBACRoles;
    })();
    var users_CannotRemoveLastMemberError = (() => {
      class CannotRemoveLastMemberError extends core_error.v7 {}
      CannotRemoveLastMemberError._errorName = "CannotRemoveLastMemberError";
      return CannotRemoveLastMemberError;
    })();
    null && (() => {
      class Users extends APIResource {
        retrieve(userID, options) {
          return this._client.get(path`/v1/organizations/users/${userID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.users.retrieve", options, {
              route: "/v1/organizations/users/{user_id}",
              attributes: {
                "anthropic.organization.user.id": userID
              }
            })
          });
        }
        update(userID, body, options) {
          return this._client.post(path`/v1/organizations/users/${userID}`, {
            body,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.users.update", options, {
              route: "/v1/organizations/users/{user_id}",
              attributes: {
                "anthropic.organization.user.id": userID
              }
            })
          });
        }
        list(query = {}, options) {
          return this._client.getAPIList("/v1/organizations/users", Page, {
            query,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.users.list", options, {
              route: "/v1/organizations/users",
              queryParams: [ "after_id", "before_id", "email", "limit", "roles" ]
            })
          });
        }
        remove(userID, options) {
          return this._client.delete(path`/v1/organizations/users/${userID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.users.remove", options, {
              route: "/v1/organizations/users/{user_id}",
              attributes: {
                "anthropic.organization.user.id": userID
              }
            })
          });
        }
      }
      Users.CannotRemoveLastMemberError = users_CannotRemoveLastMemberError;
    })();
    var skills_SkillReadBlockedUndecryptableError = (() => {
      class SkillReadBlockedUndecryptableError extends core_error.fK {}
      SkillReadBlockedUndecryptableError._errorName = "SkillReadBlockedUndecryptableError";
      return SkillReadBlockedUndecryptableError;
    })();
    null && (() => {
      class Skills extends APIResource {
        constructor() {
          super(...arguments);
          this.versions = new VersionsAPI.Versions(this._client);
        }
        create(params, options) {
          const {workspace_id, ...body} = params;
          return this._client.post("/v1/skills", multipartFormRequestOptions({
            body,
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.skills.create", options, {
              route: "/v1/skills",
              createdIDAttribute: "anthropic.skill.id"
            })
          }, this._client, false));
        }
        retrieve(skillID, params = {}, options) {
          const {workspace_id} = params ?? {};
          return this._client.get(path`/v1/skills/${skillID}`, {
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.skills.retrieve", options, {
              route: "/v1/skills/{skill_id}",
              attributes: {
                "anthropic.skill.id": skillID
              }
            })
          });
        }
        list(params = {}, options) {
          const {workspace_id, ...query} = params ?? {};
          return this._client.getAPIList("/v1/skills", PageCursor, {
            query,
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.skills.list", options, {
              route: "/v1/skills",
              queryParams: [ "limit", "page", "source" ]
            })
          });
        }
        delete(skillID, params = {}, options) {
          const {workspace_id} = params ?? {};
          return this._client.delete(path`/v1/skills/${skillID}`, {
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.skills.delete", options, {
              route: "/v1/skills/{skill_id}",
              attributes: {
                "anthropic.skill.id": skillID
              }
            })
          });
        }
      }
      Skills.SkillReadBlockedUndecryptableError = skills_SkillReadBlockedUndecryptableError;
      Skills.Versions = Versions;
    })();
    var user_profiles_UserProfileNotFoundError = (() => {
      class UserProfileNotFoundError extends core_error.v7 {}
      UserProfileNotFoundError._errorName = "UserProfileNotFoundError";
      return UserProfileNotFoundError;
    })();
    var user_profiles_UserProfileRequiredError = (() => {
      class UserProfileRequiredError extends core_error.v7 {}
      UserProfileRequiredError._errorName = "UserProfileRequiredError";
      return UserProfileRequiredError;
    })();
    var user_profiles_UserProfileBillingNotAuthorizedError = (() => {
      class UserProfileBillingNotAuthorizedError extends core_error.Ll {}
      UserProfileBillingNotAuthorizedError._errorName = "UserProfileBillingNotAuthorizedError";
      return UserProfileBillingNotAuthorizedError;
    })();
    var user_profiles_UserProfileNotBillableError = (() => {
      class UserProfileNotBillableError extends core_error.Ll {}
      UserProfileNotBillableError._errorName = "UserProfileNotBillableError";
      return UserProfileNotBillableError;
    })();
    null && (() => {
      class UserProfiles extends APIResource {
        constructor() {
          super(...arguments);
          this.actionURLs = new ActionURLsAPI.ActionURLs(this._client);
        }
        create(params, options) {
          const {workspace_id, ...body} = params;
          return this._client.post("/v1/user_profiles", {
            body,
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.user_profiles.create", options, {
              route: "/v1/user_profiles",
              createdIDAttribute: "anthropic.user_profile.id"
            })
          });
        }
        retrieve(userProfileID, params = {}, options) {
          const {workspace_id} = params ?? {};
          return this._client.get(path`/v1/user_profiles/${userProfileID}`, {
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.user_profiles.retrieve", options, {
              route: "/v1/user_profiles/{user_profile_id}",
              attributes: {
                "anthropic.user_profile.id": userProfileID
              }
            })
          });
        }
        update(userProfileID, params, options) {
          const {workspace_id, ...body} = params;
          return this._client.post(path`/v1/user_profiles/${userProfileID}`, {
            body,
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.user_profiles.update", options, {
              route: "/v1/user_profiles/{user_profile_id}",
              attributes: {
                "anthropic.user_profile.id": userProfileID
              }
            })
          });
        }
        list(params = {}, options) {
          const {workspace_id, ...query} = params ?? {};
          return this._client.getAPIList("/v1/user_profiles", PageCursor, {
            query,
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.user_profiles.list", options, {
              route: "/v1/user_profiles",
              queryParams: [ "enforcement_status", "limit", "order", "order_by", "page" ]
            })
          });
        }
        delete(userProfileID, params = {}, options) {
          const {workspace_id} = params ?? {};
          return this._client.delete(path`/v1/user_profiles/${userProfileID}`, {
            ...options,
            headers: buildHeaders([ {
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __span: startApiCallSpan(this._client, "anthropic.user_profiles.delete", options, {
              route: "/v1/user_profiles/{user_profile_id}",
              attributes: {
                "anthropic.user_profile.id": userProfileID
              }
            })
          });
        }
      }
      UserProfiles.UserProfileNotFoundError = user_profiles_UserProfileNotFoundError;
      UserProfiles.UserProfileRequiredError = user_profiles_UserProfileRequiredError;
      UserProfiles.UserProfileBillingNotAuthorizedError = user_profiles_UserProfileBillingNotAuthorizedError;
      UserProfiles.UserProfileNotBillableError = user_profiles_UserProfileNotBillableError;
      UserProfiles.ActionURLs = ActionURLs;
    })();
    var environments_BetaEnvironmentArchivedError = (() => {
      class BetaEnvironmentArchivedError extends core_error.v7 {}
      BetaEnvironmentArchivedError._errorName = "BetaEnvironmentArchivedError";
      return BetaEnvironmentArchivedError;
    })();
    var environments_BetaInvalidConfigTypeChangeError = (() => {
      class BetaInvalidConfigTypeChangeError extends core_error.v7 {}
      BetaInvalidConfigTypeChangeError._errorName = "BetaInvalidConfigTypeChangeError";
      return BetaInvalidConfigTypeChangeError;
    })();
    var environments_BetaInvalidMetadataError = (() => {
      class BetaInvalidMetadataError extends core_error.v7 {}
      BetaInvalidMetadataError._errorName = "BetaInvalidMetadataError";
      return BetaInvalidMetadataError;
    })();
    var environments_BetaEnvironmentCreateDisabledError = (() => {
      class BetaEnvironmentCreateDisabledError extends core_error.Ll {}
      BetaEnvironmentCreateDisabledError._errorName = "BetaEnvironmentCreateDisabledError";
      return BetaEnvironmentCreateDisabledError;
    })();
    var environments_BetaEnvironmentUpdateDisabledError = (() => {
      class BetaEnvironmentUpdateDisabledError extends core_error.Ll {}
      BetaEnvironmentUpdateDisabledError._errorName = "BetaEnvironmentUpdateDisabledError";
      return BetaEnvironmentUpdateDisabledError;
    })();
    var environments_BetaEnvironmentNotFoundError = (() => {
      class BetaEnvironmentNotFoundError extends core_error.m_ {}
      BetaEnvironmentNotFoundError._errorName = "BetaEnvironmentNotFoundError";
      return BetaEnvironmentNotFoundError;
    })();
    null && (() => {
      class Environments extends APIResource {
        constructor() {
          super(...arguments);
          this.work = new WorkAPI.Work(this._client);
        }
        create(params, options) {
          const {betas, workspace_id, ...body} = params;
          return this._client.post("/v1/environments", {
            body,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.create", options, {
              route: "/v1/environments",
              createdIDAttribute: "anthropic.environment.id"
            })
          });
        }
        retrieve(environmentID, params = {}, options) {
          const {betas, workspace_id} = params ?? {};
          return this._client.get(path`/v1/environments/${environmentID}`, {
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.retrieve", options, {
              route: "/v1/environments/{environment_id}",
              attributes: {
                "anthropic.environment.id": environmentID
              }
            })
          });
        }
        update(environmentID, params, options) {
          const {betas, workspace_id, ...body} = params;
          return this._client.post(path`/v1/environments/${environmentID}`, {
            body,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.update", options, {
              route: "/v1/environments/{environment_id}",
              attributes: {
                "anthropic.environment.id": environmentID
              }
            })
          });
        }
        list(params = {}, options) {
          const {betas, workspace_id, ...query} = params ?? {};
          return this._client.getAPIList("/v1/environments", PageCursor, {
            query,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.list", options, {
              route: "/v1/environments",
              queryParams: [ "include_archived", "limit", "page" ]
            })
          });
        }
        delete(environmentID, params = {}, options) {
          const {betas, workspace_id} = params ?? {};
          return this._client.delete(path`/v1/environments/${environmentID}`, {
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.delete", options, {
              route: "/v1/environments/{environment_id}",
              attributes: {
                "anthropic.environment.id": environmentID
              }
            })
          });
        }
        archive(environmentID, params = {}, options) {
          const {betas, workspace_id} = params ?? {};
          return this._client.post(path`/v1/environments/${environmentID}/archive`, {
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.archive", options, {
              route: "/v1/environments/{environment_id}/archive",
              attributes: {
                "anthropic.environment.id": environmentID
              }
            })
          });
        }
      }
      Environments.BetaEnvironmentArchivedError = environments_BetaEnvironmentArchivedError;
      Environments.BetaInvalidConfigTypeChangeError = environments_BetaInvalidConfigTypeChangeError;
      Environments.BetaInvalidMetadataError = environments_BetaInvalidMetadataError;
      Environments.BetaEnvironmentCreateDisabledError = environments_BetaEnvironmentCreateDisabledError;
      Environments.BetaEnvironmentUpdateDisabledError = environments_BetaEnvironmentUpdateDisabledError;
      Environments.BetaEnvironmentNotFoundError = environments_BetaEnvironmentNotFoundError;
      Environments.Work = Work;
      Environments.BetaHeartbeatPreconditionFailedError = BetaHeartbeatPreconditionFailedError;
    })();
    var work_BetaHeartbeatPreconditionFailedError = (() => {
      class BetaHeartbeatPreconditionFailedError extends core_error.k9 {}
      BetaHeartbeatPreconditionFailedError._errorName = "BetaHeartbeatPreconditionFailedError";
      return BetaHeartbeatPreconditionFailedError;
    })();
    null && (() => {
      class Work extends APIResource {
        retrieve(workID, params, options) {
          const {environment_id, betas, workspace_id} = params;
          return this._client.get(path`/v1/environments/${environment_id}/work/${workID}`, {
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.work.retrieve", options, {
              route: "/v1/environments/{environment_id}/work/{work_id}",
              attributes: {
                "anthropic.environment.id": environment_id,
                "anthropic.environment.work.id": workID
              }
            })
          });
        }
        update(workID, params, options) {
          const {environment_id, betas, workspace_id, ...body} = params;
          return this._client.post(path`/v1/environments/${environment_id}/work/${workID}`, {
            body,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.work.update", options, {
              route: "/v1/environments/{environment_id}/work/{work_id}",
              attributes: {
                "anthropic.environment.id": environment_id,
                "anthropic.environment.work.id": workID
              }
            })
          });
        }
        list(environmentID, params = {}, options) {
          const {betas, ...query} = params ?? {};
          return this._client.getAPIList(path`/v1/environments/${environmentID}/work`, PageCursor, {
            query,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.work.list", options, {
              route: "/v1/environments/{environment_id}/work",
              queryParams: [ "limit", "page" ],
              attributes: {
                "anthropic.environment.id": environmentID
              }
            })
          });
        }
        ack(workID, params, options) {
          const {environment_id, betas} = params;
          return this._client.post(path`/v1/environments/${environment_id}/work/${workID}/ack`, {
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.work.ack", options, {
              route: "/v1/environments/{environment_id}/work/{work_id}/ack",
              attributes: {
                "anthropic.environment.id": environment_id,
                "anthropic.environment.work.id": workID
              }
            })
          });
        }
        heartbeat(workID, params, options) {
          const {environment_id, desired_ttl_seconds, expected_last_heartbeat, betas} = params;
          return this._client.post(path`/v1/environments/${environment_id}/work/${workID}/heartbeat`, {
            query: {
              desired_ttl_seconds,
              expected_last_heartbeat
            },
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.work.heartbeat", options, {
              route: "/v1/environments/{environment_id}/work/{work_id}/heartbeat",
              queryParams: [ "desired_ttl_seconds", "expected_last_heartbeat" ],
              attributes: {
                "anthropic.environment.id": environment_id,
                "anthropic.environment.work.id": workID
              }
            })
          });
        }
        poll(environmentID, params = {}, options) {
          const {betas, "Anthropic-Worker-ID": anthropicWorkerID, ...query} = params ?? {};
          return this._client.get(path`/v1/environments/${environmentID}/work/poll`, {
            query,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...anthropicWorkerID != null ? {
                "Anthropic-Worker-ID": anthropicWorkerID
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.work.poll", options, {
              route: "/v1/environments/{environment_id}/work/poll",
              queryParams: [ "block_ms", "reclaim_older_than_ms" ],
              attributes: {
                "anthropic.environment.id": environmentID
              }
            })
          });
        }
        stats(environmentID, params = {}, options) {
          const {betas, workspace_id} = params ?? {};
          return this._client.get(path`/v1/environments/${environmentID}/work/stats`, {
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.work.stats", options, {
              route: "/v1/environments/{environment_id}/work/stats",
              attributes: {
                "anthropic.environment.id": environmentID
              }
            })
          });
        }
        stop(workID, params, options) {
          const {environment_id, betas, workspace_id, ...body} = params;
          return this._client.post(path`/v1/environments/${environment_id}/work/${workID}/stop`, {
            body,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "managed-agents-2026-04-01" ].toString(),
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.environments.work.stop", options, {
              route: "/v1/environments/{environment_id}/work/{work_id}/stop",
              attributes: {
                "anthropic.environment.id": environment_id,
                "anthropic.environment.work.id": workID
              }
            })
          });
        }
        poller(opts) {
          return new WorkPoller({
            ...opts,
            client: this._client
          });
        }
        worker(opts) {
          return new EnvironmentWorker({
            ...opts,
            client: this._client
          });
        }
      }
      Work.BetaHeartbeatPreconditionFailedError = work_BetaHeartbeatPreconditionFailedError;
      Work.WorkPoller = WorkPoller;
      Work.EnvironmentWorker = EnvironmentWorker;
    })();
    var BetaCannotSignOutPrimaryOwnerError = (() => {
      class BetaCannotSignOutPrimaryOwnerError extends core_error.v7 {}
      BetaCannotSignOutPrimaryOwnerError._errorName = "BetaCannotSignOutPrimaryOwnerError";
      return BetaCannotSignOutPrimaryOwnerError;
    })();
    var BetaCannotSignOutSelfError = (() => {
      class BetaCannotSignOutSelfError extends core_error.v7 {}
      BetaCannotSignOutSelfError._errorName = "BetaCannotSignOutSelfError";
      return BetaCannotSignOutSelfError;
    })();
    var BetaCannotSignOutManagedMemberError = (() => {
      class BetaCannotSignOutManagedMemberError extends core_error.Ll {}
      BetaCannotSignOutManagedMemberError._errorName = "BetaCannotSignOutManagedMemberError";
      return BetaCannotSignOutManagedMemberError;
    })();
    var BetaCannotSignOutMembershipAdminError = (() => {
      class BetaCannotSignOutMembershipAdminError extends core_error.Ll {}
      BetaCannotSignOutMembershipAdminError._errorName = "BetaCannotSignOutMembershipAdminError";
      return BetaCannotSignOutMembershipAdminError;
    })();
    var BetaCannotSignOutOwnerError = (() => {
      class BetaCannotSignOutOwnerError extends core_error.Ll {}
      BetaCannotSignOutOwnerError._errorName = "BetaCannotSignOutOwnerError";
      return BetaCannotSignOutOwnerError;
    })();
    var BetaCannotSignOutPrivilegedMemberError = (() => {
      class BetaCannotSignOutPrivilegedMemberError extends core_error.Ll {}
      BetaCannotSignOutPrivilegedMemberError._errorName = "BetaCannotSignOutPrivilegedMemberError";
      return BetaCannotSignOutPrivilegedMemberError;
    })();
    null && (() => {
      class Users extends APIResource {
        retrieve(userID, options) {
          return this._client.get(path`/v1/organizations/users/${userID}`, {
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.users.retrieve", options, {
              route: "/v1/organizations/users/{user_id}",
              attributes: {
                "anthropic.organization.user.id": userID
              }
            })
          });
        }
        update(userID, body, options) {
          return this._client.post(path`/v1/organizations/users/${userID}`, {
            body,
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.users.update", options, {
              route: "/v1/organizations/users/{user_id}",
              attributes: {
                "anthropic.organization.user.id": userID
              }
            })
          });
        }
        list(query = {}, options) {
          return this._client.getAPIList("/v1/organizations/users", Page, {
            query,
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.users.list", options, {
              route: "/v1/organizations/users",
              queryParams: [ "after_id", "before_id", "email", "limit", "roles" ]
            })
          });
        }
        remove(userID, options) {
          return this._client.delete(path`/v1/organizations/users/${userID}`, {
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.users.remove", options, {
              route: "/v1/organizations/users/{user_id}",
              attributes: {
                "anthropic.organization.user.id": userID
              }
            })
          });
        }
        signOut(userID, params = {}, options) {
          const {betas} = params ?? {};
          return this._client.post(path`/v1/organizations/users/${userID}/sign_out`, {
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "admin-user-sign-out-2026-10-08" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.users.sign_out", options, {
              route: "/v1/organizations/users/{user_id}/sign_out",
              attributes: {
                "anthropic.organization.user.id": userID
              }
            })
          });
        }
      }
      Users.BetaCannotSignOutPrimaryOwnerError = BetaCannotSignOutPrimaryOwnerError;
      Users.BetaCannotSignOutSelfError = BetaCannotSignOutSelfError;
      Users.BetaCannotSignOutManagedMemberError = BetaCannotSignOutManagedMemberError;
      Users.BetaCannotSignOutMembershipAdminError = BetaCannotSignOutMembershipAdminError;
      Users.BetaCannotSignOutOwnerError = BetaCannotSignOutOwnerError;
      Users.BetaCannotSignOutPrivilegedMemberError = BetaCannotSignOutPrivilegedMemberError;
    })();
    var rbac_groups_RBACGroupGrantsOwnerAccessError = (() => {
      class RBACGroupGrantsOwnerAccessError extends core_error.v7 {}
      RBACGroupGrantsOwnerAccessError._errorName = "RBACGroupGrantsOwnerAccessError";
      return RBACGroupGrantsOwnerAccessError;
    })();
    var rbac_groups_RBACGroupOwnerAccessUnconfirmedError = (() => {
      class RBACGroupOwnerAccessUnconfirmedError extends core_error.v7 {}
      RBACGroupOwnerAccessUnconfirmedError._errorName = "RBACGroupOwnerAccessUnconfirmedError";
      return RBACGroupOwnerAccessUnconfirmedError;
    })();
    null && (() => {
      class RBACGroups extends APIResource {
        constructor() {
          super(...arguments);
          this.members = new MembersAPI.Members(this._client);
        }
        create(body, options) {
          return this._client.post("/v1/organizations/rbac_groups", {
            body,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.create", options, {
              route: "/v1/organizations/rbac_groups",
              createdIDAttribute: "anthropic.organization.rbac_group.id"
            })
          });
        }
        retrieve(rbacGroupID, options) {
          return this._client.get(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.retrieve", options, {
              route: "/v1/organizations/rbac_groups/{rbac_group_id}",
              attributes: {
                "anthropic.organization.rbac_group.id": rbacGroupID
              }
            })
          });
        }
        update(rbacGroupID, body, options) {
          return this._client.post(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
            body,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.update", options, {
              route: "/v1/organizations/rbac_groups/{rbac_group_id}",
              attributes: {
                "anthropic.organization.rbac_group.id": rbacGroupID
              }
            })
          });
        }
        list(query = {}, options) {
          return this._client.getAPIList("/v1/organizations/rbac_groups", PageCursor, {
            query,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.list", options, {
              route: "/v1/organizations/rbac_groups",
              queryParams: [ "limit", "page" ]
            })
          });
        }
        delete(rbacGroupID, options) {
          return this._client.delete(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.delete", options, {
              route: "/v1/organizations/rbac_groups/{rbac_group_id}",
              attributes: {
                "anthropic.organization.rbac_group.id": rbacGroupID
              }
            })
          });
        }
      }
      RBACGroups.RBACGroupGrantsOwnerAccessError = rbac_groups_RBACGroupGrantsOwnerAccessError;
      RBACGroups.RBACGroupOwnerAccessUnconfirmedError = rbac_groups_RBACGroupOwnerAccessUnconfirmedError;
      RBACGroups.Members = Members;
    })();
    var workspaces_KeyProfileMismatchError = (() => {
      class KeyProfileMismatchError extends core_error.v7 {}
      KeyProfileMismatchError._errorName = "KeyProfileMismatchError";
      return KeyProfileMismatchError;
    })();
    var workspaces_WorkspaceMemberLimitExceededError = (() => {
      class WorkspaceMemberLimitExceededError extends core_error.v7 {}
      WorkspaceMemberLimitExceededError._errorName = "WorkspaceMemberLimitExceededError";
      return WorkspaceMemberLimitExceededError;
    })();
    var workspaces_WorkspacePolicyViolationError = (() => {
      class WorkspacePolicyViolationError extends core_error.v7 {}
      WorkspacePolicyViolationError._errorName = "WorkspacePolicyViolationError";
      return WorkspacePolicyViolationError;
    })();
    null && (() => {
      class Workspaces extends APIResource {
        constructor() {
          super(...arguments);
          this.rateLimits = new RateLimitsAPI.RateLimits(this._client);
          this.members = new MembersAPI.Members(this._client);
          this.serviceAccounts = new ServiceAccountsAPI.ServiceAccounts(this._client);
        }
        create(body, options) {
          return this._client.post("/v1/organizations/workspaces", {
            body,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.create", options, {
              route: "/v1/organizations/workspaces",
              createdIDAttribute: "anthropic.organization.workspace.id"
            })
          });
        }
        retrieve(workspaceID, options) {
          return this._client.get(path`/v1/organizations/workspaces/${workspaceID}`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.retrieve", options, {
              route: "/v1/organizations/workspaces/{workspace_id}",
              attributes: {
                "anthropic.organization.workspace.id": workspaceID
              }
            })
          });
        }
        update(workspaceID, body, options) {
          return this._client.post(path`/v1/organizations/workspaces/${workspaceID}`, {
            body,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.update", options, {
              route: "/v1/organizations/workspaces/{workspace_id}",
              attributes: {
                "anthropic.organization.workspace.id": workspaceID
              }
            })
          });
        }
        list(query = {}, options) {
          return this._client.getAPIList("/v1/organizations/workspaces", Page, {
            query,
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.list", options, {
              route: "/v1/organizations/workspaces",
              queryParams: [ "after_id", "before_id", "ids", "include_archived", "include_default", "limit" ]
            })
          });
        }
        archive(workspaceID, options) {
          return this._client.post(path`/v1/organizations/workspaces/${workspaceID}/archive`, {
            ...options,
            __span: startApiCallSpan(this._client, "anthropic.organization.workspaces.archive", options, {
              route: "/v1/organizations/workspaces/{workspace_id}/archive",
              attributes: {
                "anthropic.organization.workspace.id": workspaceID
              }
            })
          });
        }
      }
      Workspaces.KeyProfileMismatchError = workspaces_KeyProfileMismatchError;
      Workspaces.WorkspaceMemberLimitExceededError = workspaces_WorkspaceMemberLimitExceededError;
      Workspaces.WorkspacePolicyViolationError = workspaces_WorkspacePolicyViolationError;
      Workspaces.RateLimits = RateLimits;
      Workspaces.Members = Members;
      Workspaces.ServiceAccounts = ServiceAccounts;
    })();
    var BetaBundleAttachmentNotSupportedError = (() => {
      class BetaBundleAttachmentNotSupportedError extends core_error.v7 {}
      BetaBundleAttachmentNotSupportedError._errorName = "BetaBundleAttachmentNotSupportedError";
      return BetaBundleAttachmentNotSupportedError;
    })();
    var BetaBundleOnCallError = (() => {
      class BetaBundleOnCallError extends core_error.v7 {}
      BetaBundleOnCallError._errorName = "BetaBundleOnCallError";
      return BetaBundleOnCallError;
    })();
    var BetaSlackChannelSetUpSettingsRefusedError = (() => {
      class BetaSlackChannelSetUpSettingsRefusedError extends core_error.v7 {}
      BetaSlackChannelSetUpSettingsRefusedError._errorName = "BetaSlackChannelSetUpSettingsRefusedError";
      return BetaSlackChannelSetUpSettingsRefusedError;
    })();
    var BetaAPIKeyScopeMissingError = (() => {
      class BetaAPIKeyScopeMissingError extends core_error.Ll {}
      BetaAPIKeyScopeMissingError._errorName = "BetaAPIKeyScopeMissingError";
      return BetaAPIKeyScopeMissingError;
    })();
    var BetaClaudeTagWritesNotEnabledError = (() => {
      class BetaClaudeTagWritesNotEnabledError extends core_error.Ll {}
      BetaClaudeTagWritesNotEnabledError._errorName = "BetaClaudeTagWritesNotEnabledError";
      return BetaClaudeTagWritesNotEnabledError;
    })();
    var BetaComplianceConfigurationRestrictedError = (() => {
      class BetaComplianceConfigurationRestrictedError extends core_error.Ll {}
      BetaComplianceConfigurationRestrictedError._errorName = "BetaComplianceConfigurationRestrictedError";
      return BetaComplianceConfigurationRestrictedError;
    })();
    var BetaOrganizationLevelScopedAPIKeyRequiredError = (() => {
      class BetaOrganizationLevelScopedAPIKeyRequiredError extends core_error.Ll {}
      BetaOrganizationLevelScopedAPIKeyRequiredError._errorName = "BetaOrganizationLevelScopedAPIKeyRequiredError";
      return BetaOrganizationLevelScopedAPIKeyRequiredError;
    })();
    var BetaSlackChannelSetUpEnvironmentNotFoundError = (() => {
      class BetaSlackChannelSetUpEnvironmentNotFoundError extends core_error.m_ {}
      BetaSlackChannelSetUpEnvironmentNotFoundError._errorName = "BetaSlackChannelSetUpEnvironmentNotFoundError";
      return BetaSlackChannelSetUpEnvironmentNotFoundError;
    })();
    var BetaSlackChannelSetUpSettingsConflictError = (() => {
      class BetaSlackChannelSetUpSettingsConflictError extends core_error.fK {}
      BetaSlackChannelSetUpSettingsConflictError._errorName = "BetaSlackChannelSetUpSettingsConflictError";
      return BetaSlackChannelSetUpSettingsConflictError;
    })();
    null && (() => {
      class ClaudeTag extends APIResource {
        constructor() {
          super(...arguments);
          this.slackChannels = new SlackChannelsAPI.SlackChannels(this._client);
          this.slackWorkspaces = new SlackWorkspacesAPI.SlackWorkspaces(this._client);
          this.bundles = new BundlesAPI.Bundles(this._client);
        }
      }
      ClaudeTag.BetaBundleAttachmentNotSupportedError = BetaBundleAttachmentNotSupportedError;
      ClaudeTag.BetaBundleOnCallError = BetaBundleOnCallError;
      ClaudeTag.BetaSlackChannelSetUpSettingsRefusedError = BetaSlackChannelSetUpSettingsRefusedError;
      ClaudeTag.BetaAPIKeyScopeMissingError = BetaAPIKeyScopeMissingError;
      ClaudeTag.BetaClaudeTagWritesNotEnabledError = BetaClaudeTagWritesNotEnabledError;
      ClaudeTag.BetaComplianceConfigurationRestrictedError = BetaComplianceConfigurationRestrictedError;
      ClaudeTag.BetaOrganizationLevelScopedAPIKeyRequiredError = BetaOrganizationLevelScopedAPIKeyRequiredError;
      ClaudeTag.BetaSlackChannelSetUpEnvironmentNotFoundError = BetaSlackChannelSetUpEnvironmentNotFoundError;
      ClaudeTag.BetaSlackChannelSetUpSettingsConflictError = BetaSlackChannelSetUpSettingsConflictError;
      ClaudeTag.SlackChannels = SlackChannels;
      ClaudeTag.SlackWorkspaces = SlackWorkspaces;
      ClaudeTag.Bundles = Bundles;
    })();
    var BetaScanFailedError = (() => {
      class BetaScanFailedError extends core_error.v7 {}
      BetaScanFailedError._errorName = "BetaScanFailedError";
      return BetaScanFailedError;
    })();
    var BetaPluginNameTakenError = (() => {
      class BetaPluginNameTakenError extends core_error.fK {}
      BetaPluginNameTakenError._errorName = "BetaPluginNameTakenError";
      return BetaPluginNameTakenError;
    })();
    var BetaScanPendingError = (() => {
      class BetaScanPendingError extends core_error.fK {}
      BetaScanPendingError._errorName = "BetaScanPendingError";
      return BetaScanPendingError;
    })();
    var BetaSkillNameTakenError = (() => {
      class BetaSkillNameTakenError extends core_error.fK {}
      BetaSkillNameTakenError._errorName = "BetaSkillNameTakenError";
      return BetaSkillNameTakenError;
    })();
    var BetaRegistrationPendingError = (() => {
      class BetaRegistrationPendingError extends core_error.us {}
      BetaRegistrationPendingError._errorName = "BetaRegistrationPendingError";
      return BetaRegistrationPendingError;
    })();
    null && (() => {
      class Plugins extends APIResource {
        constructor() {
          super(...arguments);
          this.versions = new VersionsAPI.Versions(this._client);
          this.installationSettings = new InstallationSettingsAPI.InstallationSettings(this._client);
          this.shares = new SharesAPI.Shares(this._client);
        }
        create(params, options) {
          const {betas, ...body} = params;
          return this._client.post("/v1/organizations/plugins", multipartFormRequestOptions({
            body,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.plugins.create", options, {
              route: "/v1/organizations/plugins",
              createdIDAttribute: "anthropic.organization.plugin.id"
            })
          }, this._client));
        }
        retrieve(pluginID, params = {}, options) {
          const {betas, ...query} = params ?? {};
          return this._client.get(path`/v1/organizations/plugins/${pluginID}`, {
            query,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.plugins.retrieve", options, {
              route: "/v1/organizations/plugins/{plugin_id}",
              queryParams: [ "organization_id" ],
              attributes: {
                "anthropic.organization.plugin.id": pluginID
              }
            })
          });
        }
        update(pluginID, params, options) {
          const {betas, ...body} = params;
          return this._client.post(path`/v1/organizations/plugins/${pluginID}`, {
            body,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.plugins.update", options, {
              route: "/v1/organizations/plugins/{plugin_id}",
              attributes: {
                "anthropic.organization.plugin.id": pluginID
              }
            })
          });
        }
        list(params = {}, options) {
          const {betas, ...query} = params ?? {};
          return this._client.getAPIList("/v1/organizations/plugins", PageCursor, {
            query,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.plugins.list", options, {
              route: "/v1/organizations/plugins",
              queryParams: [ "created_at[gt]", "created_at[gte]", "created_at[lt]", "created_at[lte]", "limit", "marketplace_id", "organization_id", "owner_type", "owner_user_id", "page" ]
            })
          });
        }
        delete(pluginID, params = {}, options) {
          const {betas} = params ?? {};
          return this._client.delete(path`/v1/organizations/plugins/${pluginID}`, {
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "ce-plugins-2026-09-01" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.plugins.delete", options, {
              route: "/v1/organizations/plugins/{plugin_id}",
              attributes: {
                "anthropic.organization.plugin.id": pluginID
              }
            })
          });
        }
      }
      Plugins.BetaScanFailedError = BetaScanFailedError;
      Plugins.BetaPluginNameTakenError = BetaPluginNameTakenError;
      Plugins.BetaScanPendingError = BetaScanPendingError;
      Plugins.BetaSkillNameTakenError = BetaSkillNameTakenError;
      Plugins.BetaRegistrationPendingError = BetaRegistrationPendingError;
      Plugins.Versions = Versions;
      Plugins.InstallationSettings = InstallationSettings;
      Plugins.Shares = Shares;
    })();
    var BetaRBACGroupNotFoundError = (() => {
      class BetaRBACGroupNotFoundError extends core_error.m_ {}
      BetaRBACGroupNotFoundError._errorName = "BetaRBACGroupNotFoundError";
      return BetaRBACGroupNotFoundError;
    })();
    null && (() => {
      class RBACGroups extends APIResource {
        constructor() {
          super(...arguments);
          this.members = new MembersAPI.Members(this._client);
        }
        create(body, options) {
          return this._client.post("/v1/organizations/rbac_groups", {
            body,
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.create", options, {
              route: "/v1/organizations/rbac_groups",
              createdIDAttribute: "anthropic.organization.rbac_group.id"
            })
          });
        }
        retrieve(rbacGroupID, options) {
          return this._client.get(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.retrieve", options, {
              route: "/v1/organizations/rbac_groups/{rbac_group_id}",
              attributes: {
                "anthropic.organization.rbac_group.id": rbacGroupID
              }
            })
          });
        }
        update(rbacGroupID, body, options) {
          return this._client.post(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
            body,
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.update", options, {
              route: "/v1/organizations/rbac_groups/{rbac_group_id}",
              attributes: {
                "anthropic.organization.rbac_group.id": rbacGroupID
              }
            })
          });
        }
        list(query = {}, options) {
          return this._client.getAPIList("/v1/organizations/rbac_groups", PageCursor, {
            query,
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.list", options, {
              route: "/v1/organizations/rbac_groups",
              queryParams: [ "limit", "page" ]
            })
          });
        }
        delete(rbacGroupID, options) {
          return this._client.delete(path`/v1/organizations/rbac_groups/${rbacGroupID}`, {
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.rbac_groups.delete", options, {
              route: "/v1/organizations/rbac_groups/{rbac_group_id}",
              attributes: {
                "anthropic.organization.rbac_group.id": rbacGroupID
              }
            })
          });
        }
      }
      RBACGroups.BetaRBACGroupNotFoundError = BetaRBACGroupNotFoundError;
      RBACGroups.Members = Members;
    })();
    var BetaSpendLimitsAdminAPIWritesNotEnabledError = (() => {
      class BetaSpendLimitsAdminAPIWritesNotEnabledError extends core_error.Ll {}
      BetaSpendLimitsAdminAPIWritesNotEnabledError._errorName = "BetaSpendLimitsAdminAPIWritesNotEnabledError";
      return BetaSpendLimitsAdminAPIWritesNotEnabledError;
    })();
    null && (() => {
      class SpendLimits extends APIResource {
        constructor() {
          super(...arguments);
          this.effective = new EffectiveAPI.Effective(this._client);
          this.increaseRequests = new IncreaseRequestsAPI.IncreaseRequests(this._client);
        }
        retrieve(spendLimitID, options) {
          return this._client.get(path`/v1/organizations/spend_limits/${spendLimitID}`, {
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.spend_limits.retrieve", options, {
              route: "/v1/organizations/spend_limits/{spend_limit_id}",
              attributes: {
                "anthropic.organization.spend_limit.id": spendLimitID
              }
            })
          });
        }
        list(params = {}, options) {
          const {betas, ...query} = params ?? {};
          return this._client.getAPIList("/v1/organizations/spend_limits", PageCursor, {
            query,
            ...options,
            headers: buildHeaders([ {
              "anthropic-beta": [ ...betas ?? [], "spend-limit-reads-2026-09-26" ].toString()
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.spend_limits.list", options, {
              route: "/v1/organizations/spend_limits",
              queryParams: [ "limit", "page", "scope_type", "workspace_id" ]
            })
          });
        }
        delete(spendLimitID, options) {
          return this._client.delete(path`/v1/organizations/spend_limits/${spendLimitID}`, {
            ...options,
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.spend_limits.delete", options, {
              route: "/v1/organizations/spend_limits/{spend_limit_id}",
              attributes: {
                "anthropic.organization.spend_limit.id": spendLimitID
              }
            })
          });
        }
        set(params, options) {
          const {betas, ...body} = params;
          return this._client.post("/v1/organizations/spend_limits", {
            body,
            ...options,
            headers: buildHeaders([ {
              ...betas?.toString() != null ? {
                "anthropic-beta": betas?.toString()
              } : void 0
            }, options?.headers ]),
            __qualifiers: {
              beta: "true"
            },
            __span: startApiCallSpan(this._client, "anthropic.organization.spend_limits.set", options, {
              route: "/v1/organizations/spend_limits",
              createdIDAttribute: "anthropic.organization.spend_limit.id"
            })
          });
        }
      }
      SpendLimits.BetaSpendLimitsAdminAPIWritesNotEnabledError = BetaSpendLimitsAdminAPIWritesNotEnabledError;
      SpendLimits.Effective = Effective;
      SpendLimits.IncreaseRequests = IncreaseRequests;
    })();
    var BetaCMEKFeatureUnsupportedError = (() => {
      class BetaCMEKFeatureUnsupportedError extends core_error.v7 {}
      BetaCMEKFeatureUnsupportedError._errorName = "BetaCMEKFeatureUnsupportedError";
      return BetaCMEKFeatureUnsupportedError;
    })();
    var BetaRBACGroupOrderLimitExceededError = (() => {
      class BetaRBACGroupOrderLimitExceededError extends core_error.v7 {}
      BetaRBACGroupOrderLimitExceededError._errorName = "BetaRBACGroupOrderLimitExceededError";
      return BetaRBACGroupOrderLimitExceededError;
    })();
    var BetaSettingsDocumentLimitExceededError = (() => {
      class BetaSettingsDocumentLimitExceededError extends core_error.v7 {}
      BetaSettingsDocumentLimitExceededError._errorName = "BetaSettingsDocumentLimitExceededError";
      return BetaSettingsDocumentLimitExceededError;
    })();
    var BetaSettingsHistoryLimitExceededError = (() => {
      class BetaSettingsHistoryLimitExceededError extends core_error.v7 {}
      BetaSettingsHistoryLimitExceededError._errorName = "BetaSettingsHistoryLimitExceededError";
      return BetaSettingsHistoryLimitExceededError;
    })();
    var BetaRBACGroupManagedSettingsNotFoundError = (() => {
      class BetaRBACGroupManagedSettingsNotFoundError extends core_error.m_ {}
      BetaRBACGroupManagedSettingsNotFoundError._errorName = "BetaRBACGroupManagedSettingsNotFoundError";
      return BetaRBACGroupManagedSettingsNotFoundError;
    })();
    null && (() => {
      class ManagedSettings extends APIResource {
        constructor() {
          super(...arguments);
          this.configuration = new ConfigurationAPI.Configuration(this._client);
          this.rbacGroups = new RBACGroupsAPI.RBACGroups(this._client);
          this.rbacGroupDefault = new RBACGroupDefaultAPI.RBACGroupDefault(this._client);
        }
      }
      ManagedSettings.BetaCMEKFeatureUnsupportedError = BetaCMEKFeatureUnsupportedError;
      ManagedSettings.BetaRBACGroupOrderLimitExceededError = BetaRBACGroupOrderLimitExceededError;
      ManagedSettings.BetaSettingsDocumentLimitExceededError = BetaSettingsDocumentLimitExceededError;
      ManagedSettings.BetaSettingsHistoryLimitExceededError = BetaSettingsHistoryLimitExceededError;
      ManagedSettings.BetaRBACGroupManagedSettingsNotFoundError = BetaRBACGroupManagedSettingsNotFoundError;
      ManagedSettings.Configuration = Configuration;
      ManagedSettings.RBACGroups = RBACGroups;
      ManagedSettings.RBACGroupDefault = RBACGroupDefault;
    })();
    const ERROR_CODE_CLASSES = new Map([ [ "400 already_member", invites_AlreadyMemberError ], [ "400 available_tools_limit_exceeded", messages.H_ ], [ "400 bundle_attachment_not_supported", BetaBundleAttachmentNotSupportedError ], [ "400 bundle_on_call", BetaBundleOnCallError ], [ "400 cannot_invite_emails_with_unverified_domains", invites_CannotInviteEmailsWithUnverifiedDomainsError ], [ "400 cannot_remove_last_member", users_CannotRemoveLastMemberError ], [ "400 cannot_sign_out_primary_owner", BetaCannotSignOutPrimaryOwnerError ], [ "400 cannot_sign_out_self", BetaCannotSignOutSelfError ], [ "400 claude_code_key_creator_not_member", shared_ClaudeCodeKeyCreatorNotMemberError ], [ "400 claude_code_version_too_old", shared_ClaudeCodeVersionTooOldError ], [ "400 cmek_feature_unsupported", BetaCMEKFeatureUnsupportedError ], [ "400 cmek_key_disabled", shared_CMEKKeyDisabledError ], [ "400 cmek_key_network_blocked", shared_CMEKKeyNetworkBlockedError ], [ "400 compaction_block_ambiguous", messages.f_ ], [ "400 compaction_block_misplaced", messages.Hn ], [ "400 compaction_content_mismatch", messages.np ], [ "400 compaction_incomplete_turn", messages.JP ], [ "400 compaction_nothing_to_summarize", messages.Jq ], [ "400 compaction_signature_invalid", messages.Hz ], [ "400 compaction_too_many_tool_references", messages.rh ], [ "400 compaction_tool_changes_mismatch", messages.F$ ], [ "400 email_domain_not_allowed", invites_EmailDomainNotAllowedError ], [ "400 environment_archived", environments_BetaEnvironmentArchivedError ], [ "400 external_key_in_workspace_policy", external_keys_ExternalKeyInWorkspacePolicyError ], [ "400 external_key_validation_failed", external_keys_ExternalKeyValidationFailedError ], [ "400 external_key_validation_timed_out", external_keys_ExternalKeyValidationTimedOutError ], [ "400 file_not_downloadable", files_FileNotDownloadableError ], [ "400 image_dimensions_too_large", messages.WK ], [ "400 invalid_config_type_change", environments_BetaInvalidConfigTypeChangeError ], [ "400 invalid_metadata", environments_BetaInvalidMetadataError ], [ "400 invite_already_exists", invites_InviteAlreadyExistsError ], [ "400 key_profile_mismatch", workspaces_KeyProfileMismatchError ], [ "400 org_api_key_limit_exceeded", api_keys_OrgAPIKeyLimitExceededError ], [ "400 org_member_limit_exceeded", organization_OrgMemberLimitExceededError ], [ "400 organization_not_enrolled_in_beta", beta_BetaOrganizationNotEnrolledInBetaError ], [ "400 organization_on_hold", shared_OrganizationOnHoldError ], [ "400 organization_type_not_supported", shared_OrganizationTypeNotSupportedError ], [ "400 parent_organization_required", shared_ParentOrganizationRequiredError ], [ "400 rbac_group_grants_owner_access", rbac_groups_RBACGroupGrantsOwnerAccessError ], [ "400 rbac_group_order_limit_exceeded", BetaRBACGroupOrderLimitExceededError ], [ "400 rbac_group_owner_access_unconfirmed", rbac_groups_RBACGroupOwnerAccessUnconfirmedError ], [ "400 request_body_encoding_invalid", shared_RequestBodyEncodingInvalidError ], [ "400 request_body_encoding_unsupported", shared_RequestBodyEncodingUnsupportedError ], [ "400 request_body_timeout", beta_BetaRequestBodyTimeoutError ], [ "400 scan_failed", BetaScanFailedError ], [ "400 settings_document_limit_exceeded", BetaSettingsDocumentLimitExceededError ], [ "400 settings_history_limit_exceeded", BetaSettingsHistoryLimitExceededError ], [ "400 slack_channel_set_up_settings_refused", BetaSlackChannelSetUpSettingsRefusedError ], [ "400 storage_quota_exceeded", files_StorageQuotaExceededError ], [ "400 thread_already_continued", messages.SK ], [ "400 thread_continue_in_flight", messages.Ph ], [ "400 thread_fingerprint_mismatch", messages.lf ], [ "400 thread_unsupported_request", messages.nP ], [ "400 tool_name_conflict", messages.i4 ], [ "400 tool_reference_unresolved", messages.tp ], [ "400 unsupported_charset", beta_BetaUnsupportedCharsetError ], [ "400 user_profile_not_found", user_profiles_UserProfileNotFoundError ], [ "400 user_profile_required", user_profiles_UserProfileRequiredError ], [ "400 workspace_api_key_limit_exceeded", api_keys_WorkspaceAPIKeyLimitExceededError ], [ "400 workspace_member_limit_exceeded", workspaces_WorkspaceMemberLimitExceededError ], [ "400 workspace_policy_violation", workspaces_WorkspacePolicyViolationError ], [ "402 linked_organization_billing_unavailable", shared_LinkedOrganizationBillingUnavailableError ], [ "402 linked_organization_spend_limit_reached", shared_LinkedOrganizationSpendLimitReachedError ], [ "403 api_key_scope_missing", BetaAPIKeyScopeMissingError ], [ "403 cannot_sign_out_managed_member", BetaCannotSignOutManagedMemberError ], [ "403 cannot_sign_out_membership_admin", BetaCannotSignOutMembershipAdminError ], [ "403 cannot_sign_out_owner", BetaCannotSignOutOwnerError ], [ "403 cannot_sign_out_privileged_member", BetaCannotSignOutPrivilegedMemberError ], [ "403 claude_tag_writes_not_enabled", BetaClaudeTagWritesNotEnabledError ], [ "403 compliance_configuration_restricted", BetaComplianceConfigurationRestrictedError ], [ "403 environment_create_disabled", environments_BetaEnvironmentCreateDisabledError ], [ "403 environment_update_disabled", environments_BetaEnvironmentUpdateDisabledError ], [ "403 organization_level_scoped_api_key_required", BetaOrganizationLevelScopedAPIKeyRequiredError ], [ "403 sandbox_egress_restricted", shared_SandboxEgressRestrictedError ], [ "403 spend_limits_admin_api_writes_not_enabled", BetaSpendLimitsAdminAPIWritesNotEnabledError ], [ "403 user_profile_billing_not_authorized", user_profiles_UserProfileBillingNotAuthorizedError ], [ "403 user_profile_not_billable", user_profiles_UserProfileNotBillableError ], [ "404 environment_not_found", environments_BetaEnvironmentNotFoundError ], [ "404 file_expired", files_FileExpiredError ], [ "404 rbac_group_managed_settings_not_found", BetaRBACGroupManagedSettingsNotFoundError ], [ "404 rbac_group_not_found", BetaRBACGroupNotFoundError ], [ "404 rbac_role_not_found", organization_RBACRoleNotFoundError ], [ "404 slack_channel_set_up_environment_not_found", BetaSlackChannelSetUpEnvironmentNotFoundError ], [ "404 thread_not_found", messages.Ws ], [ "409 concurrent_membership_change", organization_ConcurrentMembershipChangeError ], [ "409 external_key_changed", external_keys_ExternalKeyChangedError ], [ "409 plugin_name_taken", BetaPluginNameTakenError ], [ "409 scan_pending", BetaScanPendingError ], [ "409 skill_name_taken", BetaSkillNameTakenError ], [ "409 skill_read_blocked_undecryptable", skills_SkillReadBlockedUndecryptableError ], [ "409 slack_channel_set_up_settings_conflict", BetaSlackChannelSetUpSettingsConflictError ], [ "412 heartbeat_precondition_failed", work_BetaHeartbeatPreconditionFailedError ], [ "413 request_body_too_large_after_decoding", shared_RequestBodyTooLargeAfterDecodingError ], [ "429 contract_spend_limit_reached", shared_ContractSpendLimitReachedError ], [ "429 enforced_spend_limit_reached", shared_EnforcedSpendLimitReachedError ], [ "429 ramp_limit_exceeded", shared_RampLimitExceededError ], [ "503 cmek_context_unavailable", shared_CMEKContextUnavailableError ], [ "503 cmek_key_unreachable", shared_CMEKKeyUnreachableError ], [ "503 registration_pending", BetaRegistrationPendingError ], [ "529 compaction_unavailable", messages.y2 ] ]);
    var types = __webpack_require__(94994);
    var time = __webpack_require__(60809);
    class TokenCache {
      constructor(provider, onAdvisoryRefreshError) {
        this.cached = null;
        this.pendingRefresh = null;
        this.nextForce = false;
        this.lastAdvisoryError = 0;
        this.provider = provider;
        this.onAdvisoryRefreshError = onAdvisoryRefreshError;
      }
      async getToken() {
        const force = this.nextForce;
        this.nextForce = false;
        const cached = this.cached;
        if (force || cached == null) {
          const token = await this.refresh(force);
          return token.token;
        }
        if (cached.expiresAt == null) return cached.token;
        const remaining = cached.expiresAt - (0, time.k)();
        if (remaining > types.A_) return cached.token;
        if (remaining > types.Un) {
          this.backgroundRefresh();
          return cached.token;
        }
        const token = await this.refresh();
        return token.token;
      }
      invalidate() {
        this.cached = null;
        this.nextForce = true;
      }
      refresh(force = false) {
        if (this.pendingRefresh && !force) return this.pendingRefresh;
        return this.doRefresh(force);
      }
      backgroundRefresh() {
        if (this.pendingRefresh) return;
        if ((0, time.k)() - this.lastAdvisoryError < types.TY) return;
        this.doRefresh().catch(err => {
          this.lastAdvisoryError = (0, time.k)();
          this.onAdvisoryRefreshError?.(err);
        });
      }
      doRefresh(force = false) {
        this.pendingRefresh = this.provider(force ? {
          forceRefresh: true
        } : void 0).then(token => {
          this.cached = token;
          this.pendingRefresh = null;
          return token;
        }, err => {
          this.pendingRefresh = null;
          throw err;
        });
        return this.pendingRefresh;
      }
    }
    var propagation_api = __webpack_require__(15826);
    var log = __webpack_require__(37412);
    function traceHeaderNames() {
      const names = new Set([ "traceparent", "tracestate", "baggage" ]);
      try {
        for (const name of propagation_api.$.fields()) names.add(name.toLowerCase());
      } catch (problem) {
        (0, log.Um)().debug("could not record telemetry", problem);
      }
      return names;
    }
    function takeTraceHeaders(headers) {
      const names = traceHeaderNames();
      const taken = Array.from(headers.entries()).filter(([name]) => names.has(name));
      for (const [name] of taken) headers.delete(name);
      return taken;
    }
    function withoutTraceHeaders(middleware) {
      return (request, next, ctx) => {
        const headers = new Headers(request.headers);
        const traceHeaders = takeTraceHeaders(headers);
        return middleware({
          ...request,
          headers
        }, inner => {
          const restored = new Headers(inner.headers);
          for (const [name, value] of traceHeaders) restored.set(name, value);
          return next({
            ...inner,
            headers: restored
          });
        }, ctx);
      };
    }
    var utils_env = __webpack_require__(40111);
    const CREDENTIALS_FILE_VERSION = "1.0";
    const PROFILE_NAME_PATTERN = /^[A-Za-z0-9_.-]+$/;
    function validateProfileName(name) {
      if (!name) throw new Error("profile name is empty");
      if (name === "." || name === "..") throw new Error(`profile name "${name}" is not allowed`);
      if (name.includes("/") || name.includes("\\")) throw new Error(`profile name "${name}" must not contain path separators`);
      if (!PROFILE_NAME_PATTERN.test(name)) throw new Error(`profile name "${name}" contains disallowed characters (allowed: letters, digits, '_', '.', '-')`);
    }
    const loadConfigWithSource = async profile => {
      var _a, _b;
      const rootConfigPath = await getRootConfigPath();
      if (rootConfigPath === null) return null;
      const namedInEnv = profile == null && (0, utils_env.s)("ANTHROPIC_PROFILE") != null;
      let fromEnv = null;
      if (profile == null && !namedInEnv) {
        const organizationId = (0, utils_env.s)("ANTHROPIC_ORGANIZATION_ID");
        const identityTokenFile = (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN_FILE");
        const federationRuleId = (0, utils_env.s)("ANTHROPIC_FEDERATION_RULE_ID");
        if (federationRuleId && organizationId) {
          fromEnv = {
            fromFile: false,
            config: {
              organization_id: organizationId,
              workspace_id: (0, utils_env.s)("ANTHROPIC_WORKSPACE_ID"),
              base_url: (0, utils_env.s)("ANTHROPIC_BASE_URL"),
              authentication: {
                type: "oidc_federation",
                federation_rule_id: federationRuleId,
                service_account_id: (0, utils_env.s)("ANTHROPIC_SERVICE_ACCOUNT_ID"),
                identity_token: identityTokenFile ? {
                  source: "file",
                  path: identityTokenFile
                } : void 0,
                scope: (0, utils_env.s)("ANTHROPIC_SCOPE")
              }
            }
          };
          if (identityTokenFile || (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN")) return fromEnv;
        }
      }
      const profileName = profile ?? await getActiveProfileName();
      if (profileName === null) return null;
      validateProfileName(profileName);
      const {fs, path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 20168));
      const configPath = path.join(rootConfigPath, "configs", `${profileName}.json`);
      let configRaw;
      try {
        configRaw = await fs.promises.readFile(configPath, "utf-8");
      } catch (err) {
        if (err?.code !== "ENOENT") throw new Error(`failed to read config file ${configPath}: ${err}`);
        if (namedInEnv) throw new core_error.pJ(`ANTHROPIC_PROFILE names the profile "${profileName}", but ${configPath} does not exist. ` + "Set ANTHROPIC_PROFILE to a profile that exists, or unset it.", {
          cause: err
        });
        return fromEnv;
      }
      let config;
      try {
        config = JSON.parse(configRaw);
      } catch (err) {
        throw new Error(`failed to parse config file ${configPath}: ${err}`);
      }
      if (!config.authentication) throw new Error(`config file ${configPath} is missing "authentication"`);
      const authType = config.authentication.type;
      if (authType !== "oidc_federation" && authType !== "user_oauth") throw new Error(`authentication.type "${authType}" is not a known authentication type`);
      config.organization_id ?? (config.organization_id = (0, utils_env.s)("ANTHROPIC_ORGANIZATION_ID"));
      config.workspace_id ?? (config.workspace_id = (0, utils_env.s)("ANTHROPIC_WORKSPACE_ID"));
      config.base_url ?? (config.base_url = (0, utils_env.s)("ANTHROPIC_BASE_URL"));
      (_a = config.authentication).scope ?? (_a.scope = (0, utils_env.s)("ANTHROPIC_SCOPE"));
      if (config.authentication.type === "oidc_federation") {
        if (!config.authentication.identity_token) {
          const identityTokenFile = (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN_FILE");
          if (identityTokenFile) config.authentication.identity_token = {
            source: "file",
            path: identityTokenFile
          };
        }
        if (!config.authentication.federation_rule_id) config.authentication.federation_rule_id = (0, 
        utils_env.s)("ANTHROPIC_FEDERATION_RULE_ID") ?? "";
        (_b = config.authentication).service_account_id ?? (_b.service_account_id = (0, 
        utils_env.s)("ANTHROPIC_SERVICE_ACCOUNT_ID"));
      }
      return {
        config,
        fromFile: true
      };
    };
    const getCredentialsPath = async (config, profile) => {
      if (config?.authentication.credentials_path) return config.authentication.credentials_path;
      const rootConfigPath = await getRootConfigPath();
      if (!rootConfigPath) return null;
      const profileName = profile ?? await getActiveProfileName();
      if (!profileName) return null;
      validateProfileName(profileName);
      const {path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 20168));
      return path.join(rootConfigPath, "credentials", `${profileName}.json`);
    };
    const getRootConfigPath = async () => {
      if (!supportsLocalConfigFiles()) return null;
      const {path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 20168));
      const configDir = (0, utils_env.s)("ANTHROPIC_CONFIG_DIR");
      if (configDir) return configDir;
      const os = getPlatformHeaders()["X-Stainless-OS"];
      if (os === "Windows") {
        const appData = (0, utils_env.s)("APPDATA");
        if (appData) return path.join(appData, "Anthropic");
        const userProfile = (0, utils_env.s)("USERPROFILE");
        if (userProfile) return path.join(userProfile, "AppData", "Roaming", "Anthropic");
        return null;
      }
      const xdgConfigHome = (0, utils_env.s)("XDG_CONFIG_HOME");
      if (xdgConfigHome) return path.join(xdgConfigHome, "anthropic");
      const home = (0, utils_env.s)("HOME");
      if (home) return path.join(home, ".config", "anthropic");
      return null;
    };
    const supportsLocalConfigFiles = () => {
      const runtime = getPlatformHeaders()["X-Stainless-Runtime"];
      return runtime === "node" || runtime === "deno";
    };
    const getActiveProfileName = async () => {
      const rootConfigPath = await getRootConfigPath();
      if (!rootConfigPath) return null;
      const profileName = (0, utils_env.s)("ANTHROPIC_PROFILE");
      if (profileName) return profileName;
      const {fs, path} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 20168));
      const filePath = path.join(rootConfigPath, "active_config");
      try {
        return (await fs.promises.readFile(filePath, "utf-8")).trim() || "default";
      } catch (err) {
        if (err?.code !== "ENOENT") throw new Error(`failed to read ${filePath}: ${err}`);
        return "default";
      }
    };
    function identityTokenFromFile(path) {
      if (!path) throw new core_error.pJ("Identity token file path is empty");
      return async () => {
        const {fs} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 20168));
        let content;
        try {
          content = await fs.promises.readFile(path, "utf-8");
        } catch (err) {
          throw new core_error.pJ(`Failed to read identity token file at ${path}: ${err}`);
        }
        const token = content.trim();
        if (!token) throw new core_error.pJ(`Identity token file at ${path} is empty`);
        return token;
      };
    }
    function identityTokenFromValue(token) {
      if (!token) throw new core_error.pJ("Identity token value is empty");
      return () => token;
    }
    var oidc_federation = __webpack_require__(31490);
    function userOAuthProvider(config) {
      return async opts => {
        const {fs} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 20168));
        await (0, types.dH)(config.credentialsPath, config.onSafetyWarning);
        let raw;
        try {
          raw = await fs.promises.readFile(config.credentialsPath, "utf-8");
        } catch (err) {
          throw new types.ot(`Credentials file not found at ${config.credentialsPath}: ${err}`);
        }
        let creds;
        try {
          creds = JSON.parse(raw);
        } catch (err) {
          throw new types.ot(`Credentials file at ${config.credentialsPath} is not valid JSON: ${err}`);
        }
        const accessToken = creds.access_token;
        if (!accessToken) throw new types.ot(`Credentials file at ${config.credentialsPath} must include 'access_token'`);
        const expiresAt = creds.expires_at;
        if (!opts?.forceRefresh && (expiresAt == null || (0, time.k)() < expiresAt - types.Un)) return {
          token: accessToken,
          expiresAt: expiresAt ?? null
        };
        const refreshToken = creds.refresh_token;
        if (!config.clientId || !refreshToken) throw new types.ot(`Access token at ${config.credentialsPath} has expired and no refresh is available ` + `(client_id ${config.clientId ? "set" : "empty"}, refresh_token ${refreshToken ? "set" : "empty"})`);
        (0, types.xD)(config.baseURL);
        const body = {
          grant_type: types.YL,
          refresh_token: refreshToken,
          client_id: config.clientId
        };
        const url = `${config.baseURL}${types.uV}`;
        let resp;
        try {
          resp = await config.fetch(url, {
            method: "POST",
            redirect: "manual",
            headers: {
              "Content-Type": "application/json",
              "anthropic-beta": types.E8,
              "User-Agent": config.userAgent || `anthropic-sdk-typescript/${version.x} userOAuthProvider`
            },
            body: JSON.stringify(body)
          });
        } catch (err) {
          throw new types.ot(`User OAuth refresh failed to reach token endpoint: ${err}`);
        }
        const requestId = resp.headers.get("Request-Id");
        if (!resp.ok) {
          const text = await resp.text().catch(() => "");
          throw new types.ot(`User OAuth refresh failed (HTTP ${resp.status}): ${(0, types.Qr)(text)}`, resp.status, (0, 
          types.Qr)(text), requestId);
        }
        const data = await (0, types.Ac)(resp, requestId);
        const expiresIn = Number(data.expires_in);
        if (!Number.isFinite(expiresIn)) throw new types.ot(`User OAuth refresh response missing or invalid expires_in: ${JSON.stringify((0, 
        types.Qr)(data))}`, resp.status, (0, types.Qr)(data), requestId);
        const newExpiresAt = (0, time.k)() + expiresIn;
        const newRefreshToken = data.refresh_token || refreshToken;
        await (0, types.d2)(config.credentialsPath, {
          ...creds,
          version: CREDENTIALS_FILE_VERSION,
          type: "oauth_token",
          access_token: data.access_token,
          expires_at: newExpiresAt,
          refresh_token: newRefreshToken
        });
        return {
          token: data.access_token,
          expiresAt: newExpiresAt
        };
      };
    }
    function resolveCredentialsFromConfig(config, options) {
      const credentialsPath = config.authentication.credentials_path ?? null;
      const effectiveBaseURL = (config.base_url || options.baseURL).replace(/\/+$/, "");
      const provider = buildProvider(config, credentialsPath, effectiveBaseURL, options);
      const extraHeaders = {};
      if (config.workspace_id && config.authentication.type === "user_oauth") extraHeaders["anthropic-workspace-id"] = config.workspace_id;
      return {
        provider,
        extraHeaders,
        baseURL: config.base_url || void 0
      };
    }
    async function defaultCredentials(options, profile) {
      const loaded = await loadConfigWithSource(profile);
      if (!loaded) return null;
      const {config, fromFile} = loaded;
      const withPath = config.authentication.credentials_path || !fromFile ? config : {
        ...config,
        authentication: {
          ...config.authentication,
          credentials_path: await getCredentialsPath(config, profile) ?? void 0
        }
      };
      return resolveCredentialsFromConfig(withPath, options);
    }
    function buildProvider(config, credentialsPath, baseURL, options) {
      switch (config.authentication.type) {
       case "oidc_federation":
        {
          const auth = config.authentication;
          const identityProvider = resolveIdentityTokenProvider(auth);
          if (!identityProvider) throw new types.ot("oidc_federation config requires an identity token (set authentication.identity_token, " + "ANTHROPIC_IDENTITY_TOKEN_FILE, or ANTHROPIC_IDENTITY_TOKEN)");
          if (!auth.federation_rule_id) throw new types.ot("oidc_federation config requires 'federation_rule_id'. Set it in authentication.federation_rule_id in your profile, or via ANTHROPIC_FEDERATION_RULE_ID (profile takes precedence).");
          if (!config.organization_id) throw new types.ot("oidc_federation config requires organization_id (set ANTHROPIC_ORGANIZATION_ID or config.organization_id)");
          const exchange = (0, oidc_federation.oidcFederationProvider)({
            identityTokenProvider: identityProvider,
            federationRuleId: auth.federation_rule_id,
            organizationId: config.organization_id,
            serviceAccountId: auth.service_account_id,
            workspaceId: config.workspace_id,
            baseURL,
            fetch: options.fetch,
            userAgent: options.userAgent
          });
          if (credentialsPath) return cachedExchangeProvider(exchange, credentialsPath, options.onCacheWriteError, options.onSafetyWarning);
          return exchange;
        }

       case "user_oauth":
        if (!credentialsPath) throw new types.ot("user_oauth config requires authentication.credentials_path " + "(or load via a profile so it defaults to <config_dir>/credentials/<profile>.json)");
        return userOAuthProvider({
          credentialsPath,
          clientId: config.authentication.client_id,
          baseURL,
          fetch: options.fetch,
          userAgent: options.userAgent,
          onSafetyWarning: options.onSafetyWarning
        });

       default:
        {
          const t = config.authentication.type;
          throw new types.ot(`authentication.type "${t}" is not a known authentication type`);
        }
      }
    }
    function resolveIdentityTokenProvider(auth) {
      if (auth.identity_token) {
        const source = auth.identity_token.source;
        if (source !== "file") throw new types.ot(`identity_token.source "${source}" is not supported by this SDK version (only "file")`);
        if (!auth.identity_token.path) throw new types.ot(`identity_token.source "file" requires a non-empty path`);
        return identityTokenFromFile(auth.identity_token.path);
      }
      const tokenFile = (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN_FILE");
      if (tokenFile) return identityTokenFromFile(tokenFile);
      const tokenValue = (0, utils_env.s)("ANTHROPIC_IDENTITY_TOKEN");
      if (tokenValue) return identityTokenFromValue(tokenValue);
      return null;
    }
    function cachedExchangeProvider(exchange, credentialsPath, onCacheWriteError, onSafetyWarning) {
      return async opts => {
        const {fs} = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 20168));
        await (0, types.dH)(credentialsPath, onSafetyWarning);
        let existing;
        try {
          const raw = await fs.promises.readFile(credentialsPath, "utf-8");
          existing = JSON.parse(raw);
          const token = existing?.["access_token"];
          if (token && !opts?.forceRefresh) {
            const expiresAt = existing?.["expires_at"];
            if (expiresAt == null || (0, time.k)() < expiresAt - types.Un) return {
              token,
              expiresAt: expiresAt ?? null
            };
          }
        } catch (err) {
          const code = err?.code;
          if (code !== "ENOENT" && !(err instanceof SyntaxError)) onCacheWriteError?.(err);
        }
        const result = await exchange(opts);
        try {
          await (0, types.d2)(credentialsPath, {
            ...existing ?? {},
            version: CREDENTIALS_FILE_VERSION,
            type: "oauth_token",
            access_token: result.token,
            expires_at: result.expiresAt
          });
        } catch (err) {
          onCacheWriteError?.(err);
        }
        return result;
      };
    }
    var parse = __webpack_require__(14981);
    var streaming = __webpack_require__(6922);
    const fetchOriginErrors = new WeakSet;
    function isFetchOriginError(err) {
      return typeof err === "object" && err !== null && fetchOriginErrors.has(err);
    }
    function isRetryableError(err) {
      const seen = new Set;
      while (typeof err === "object" && err !== null && !seen.has(err)) {
        seen.add(err);
        if (isFetchOriginError(err) || (0, errors.z)(err) || err instanceof core_error.xX || err instanceof core_error.dw) return true;
        err = err.cause;
      }
      return false;
    }
    function wrapFetchWithMiddleware(fetchFn, middleware, options, client) {
      return async (url, init = {}) => {
        if (middleware.length === 0) return fetchFn.call(void 0, url, init);
        const headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
        const response = await applyMiddleware(fetchFn, middleware, options, client)({
          ...init,
          headers,
          url: typeof url === "string" ? url : url instanceof URL ? url.href : url.url
        });
        if (response.bodyUsed || response.body?.locked) throw new core_error.pJ("middleware consumed the response body; use response.clone() to inspect it, " + "or return new Response(body, response) to consume and replace it");
        return response;
      };
    }
    function createMiddlewareContext(options, client) {
      const cache = new WeakMap;
      return {
        options,
        logger: client ? (0, log.WG)(client) : (0, log.Um)(),
        parse(response) {
          if (options?.stream && response.ok) return parseMiddlewareResponse(response, options, client);
          let parsed = cache.get(response);
          if (!parsed) {
            parsed = parseMiddlewareResponse(response, options, client);
            cache.set(response, parsed);
          }
          return parsed;
        }
      };
    }
    async function parseMiddlewareResponse(response, options, client) {
      if (response.bodyUsed || response.body?.locked) throw new core_error.pJ("cannot ctx.parse() a response whose body was already consumed; " + "call ctx.parse() instead of reading the body, or read via response.clone()");
      if (options?.stream && response.ok) return streaming.Z.fromSSEResponse(response.clone(), new AbortController, client);
      if (response.status === 204) return null;
      if (options?.__binaryResponse) return response;
      const contentType = response.headers.get("content-type");
      const mediaType = contentType?.split(";")[0]?.trim();
      const isJSON = mediaType?.includes("application/json") || mediaType?.endsWith("+json");
      if (isJSON) {
        if (response.headers.get("content-length") === "0") return;
        return (0, parse.F)(await response.clone().json(), response);
      }
      return await response.clone().text();
    }
    function applyMiddleware(fetchFn, middleware, options, client) {
      let next = async ({url, ...init}) => {
        try {
          return await fetchFn.call(void 0, url, init);
        } catch (err) {
          const error = (0, errors.r)(err);
          fetchOriginErrors.add(error);
          throw error;
        }
      };
      const ctx = createMiddlewareContext(options, client);
      for (let i = middleware.length - 1; i >= 0; i--) {
        const mw = middleware[i];
        const nextInner = next;
        next = async request => mw(request, nextInner, ctx);
      }
      return next;
    }
    var pagination = __webpack_require__(21154);
    var uploads = __webpack_require__(38686);
    const isBlobLike = value => value != null && typeof value === "object" && typeof value.size === "number" && typeof value.type === "string" && typeof value.text === "function" && typeof value.slice === "function" && typeof value.arrayBuffer === "function";
    const isFileLike = value => value != null && typeof value === "object" && typeof value.name === "string" && typeof value.lastModified === "number" && isBlobLike(value);
    const isResponseLike = value => value != null && typeof value === "object" && typeof value.url === "string" && typeof value.blob === "function";
    async function toFile(value, name, options) {
      (0, uploads.ML)();
      value = await value;
      name || (name = value instanceof File ? value.name : (0, uploads.mG)(value, true));
      if (isFileLike(value)) {
        if (value instanceof File && name == null && options == null) return value;
        return (0, uploads.VE)([ await value.arrayBuffer() ], name ?? value.name, {
          type: value.type,
          lastModified: value.lastModified,
          ...options
        });
      }
      if (isResponseLike(value)) {
        const blob = await value.blob();
        name || (name = new URL(value.url).pathname.split(/[\\/]/).pop());
        return (0, uploads.VE)(await getBytes(blob), name, options);
      }
      const parts = await getBytes(value);
      if (!options?.type) {
        const type = parts.find(part => typeof part === "object" && "type" in part && part.type);
        if (typeof type === "string") options = {
          ...options,
          type
        };
      }
      return (0, uploads.VE)(parts, name, options);
    }
    async function getBytes(value) {
      let parts = [];
      if (typeof value === "string" || ArrayBuffer.isView(value) || value instanceof ArrayBuffer) parts.push(value); else if (isBlobLike(value)) parts.push(value instanceof Blob ? value : await value.arrayBuffer()); else if ((0, 
      uploads.Td)(value)) for await (const chunk of value) parts.push(...await getBytes(chunk)); else {
        const constructor = value?.constructor?.name;
        throw new Error(`Unexpected data type: ${typeof value}${constructor ? `; constructor: ${constructor}` : ""}${propsForError(value)}`);
      }
      return parts;
    }
    function propsForError(value) {
      if (typeof value !== "object" || value === null) return "";
      const props = Object.getOwnPropertyNames(value);
      return `; props: [${props.map(p => `"${p}"`).join(", ")}]`;
    }
    var api_promise = __webpack_require__(65734);
    var internal_headers = __webpack_require__(33546);
    var _BaseAnthropic_instances, _a, _BaseAnthropic_encoder, _BaseAnthropic_apiKeyFunction, _BaseAnthropic_openTelemetry, _BaseAnthropic_baseURLOverridden;
    let warnedOfKeyAndTokenInEnv = false;
    var BaseAnthropic = (() => {
      class BaseAnthropic {
        get credentials() {
          return this._authState.provider;
        }
        get openTelemetry() {
          return (0, tslib.g)(this, _BaseAnthropic_openTelemetry, "f");
        }
        _instrumentationScope() {
          return {
            version: version.x
          };
        }
        constructor({baseURL = (0, utils_env.s)("ANTHROPIC_BASE_URL"), apiKey, authToken, webhookKey = (0, 
        utils_env.s)("ANTHROPIC_WEBHOOK_SIGNING_KEY") ?? null, ...opts} = {}) {
          _BaseAnthropic_instances.add(this);
          this._requestAuthFlags = new WeakMap;
          _BaseAnthropic_encoder.set(this, void 0);
          _BaseAnthropic_apiKeyFunction.set(this, void 0);
          _BaseAnthropic_openTelemetry.set(this, void 0);
          this._genAIProviderName = "anthropic";
          this._supportsMessageThreads = false;
          const given = {
            apiKey,
            authToken,
            ...opts
          };
          const passed = utils_values.rn.filter(name => given[name] != null);
          if (passed.length > 1) {
            const list = names => names.map(name => `\`${name}\``).join(", ");
            throw new TypeError(`Pass at most one of ${list(utils_values.rn)}. Received ${list(passed)}.`);
          }
          const [passedName] = passed;
          const env = passedName != null ? null : {
            apiKey: apiKey === void 0 ? (0, utils_env.s)("ANTHROPIC_API_KEY") : void 0,
            authToken: authToken === void 0 ? (0, utils_env.s)("ANTHROPIC_AUTH_TOKEN") : void 0
          };
          const credential = passedName != null ? {
            type: passedName,
            value: given[passedName]
          } : env?.apiKey != null ? {
            type: "apiKey",
            value: env.apiKey
          } : env?.authToken != null ? {
            type: "authToken",
            value: env.authToken
          } : {
            type: "defaultChain"
          };
          const options = {
            apiKey: credential.type === "apiKey" ? credential.value : null,
            authToken: credential.type === "authToken" ? credential.value : null,
            webhookKey,
            ...opts,
            baseURL: baseURL || `https://api.anthropic.com`
          };
          if (!options.dangerouslyAllowBrowser && isRunningInBrowser()) throw new core_error.pJ("It looks like you're running in a browser-like environment.\n\nThis is disabled by default, as it risks exposing your secret API credentials to attackers.\nIf you understand the risks and have appropriate mitigations in place,\nyou can set the `dangerouslyAllowBrowser` option to `true`, e.g.,\n\nnew Anthropic({ apiKey, dangerouslyAllowBrowser: true });\n");
          this.baseURL = options.baseURL;
          this._baseURLIsExplicit = opts.__baseURLIsExplicit ?? !!baseURL;
          this.timeout = options.timeout ?? _a.DEFAULT_TIMEOUT;
          this.logger = options.logger ?? console;
          this.logLevel = log.Ic;
          this.logLevel = (0, log.ML)(options.logLevel, "ClientOptions.logLevel", (0, log.WG)(this)) ?? (0, 
          log.ML)((0, utils_env.s)("ANTHROPIC_LOG"), "process.env['ANTHROPIC_LOG']", (0, log.WG)(this)) ?? log.Ic;
          if (env?.apiKey != null && env.authToken != null && !warnedOfKeyAndTokenInEnv) {
            warnedOfKeyAndTokenInEnv = true;
            (0, log.WG)(this).warn("Anthropic: ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN are both set. Using ANTHROPIC_API_KEY.");
          }
          this.fetchOptions = options.fetchOptions;
          this.maxRetries = (0, utils_values.wQ)("maxRetries", options.maxRetries ?? 2);
          const scope = this._instrumentationScope();
          (0, tslib.G)(this, _BaseAnthropic_openTelemetry, (0, tracing.qw)(options.openTelemetry), "f");
          options.openTelemetry = (0, tslib.g)(this, _BaseAnthropic_openTelemetry, "f");
          this._tracer = (0, tracing.M5)(this, () => (0, tracing.EK)((0, tslib.g)(this, _BaseAnthropic_openTelemetry, "f"), scope.version, scope.platform));
          this.fetch = options.fetch ?? shims.We();
          (0, tslib.G)(this, _BaseAnthropic_encoder, FallbackEncoder, "f");
          this.middleware = [ ...options.middleware ?? [] ];
          const customHeadersEnv = (0, utils_env.s)("ANTHROPIC_CUSTOM_HEADERS");
          if (customHeadersEnv) {
            const parsed = {};
            for (const line of customHeadersEnv.split("\n")) {
              const colon = line.indexOf(":");
              if (colon >= 0) parsed[line.substring(0, colon).trim()] = line.substring(colon + 1).trim();
            }
            options.defaultHeaders = options.defaultHeaders instanceof Headers || Array.isArray(options.defaultHeaders) ? (0, 
            internal_headers.db)([ parsed, options.defaultHeaders ]) : {
              ...parsed,
              ...options.defaultHeaders
            };
          }
          const inherited = opts.__auth;
          delete options.__auth;
          delete options.__baseURLIsExplicit;
          this._options = options;
          this.apiKey = typeof options.apiKey === "string" ? options.apiKey : null;
          (0, tslib.G)(this, _BaseAnthropic_apiKeyFunction, typeof options.apiKey === "function" ? options.apiKey : null, "f");
          this.authToken = options.authToken ?? null;
          this.webhookKey = webhookKey;
          if (inherited) {
            this._authState = inherited;
            if (!this._baseURLIsExplicit && inherited.baseURL) this.baseURL = inherited.baseURL;
          } else {
            this._authState = {
              provider: null,
              tokenCache: null,
              resolution: null,
              error: null,
              extraHeaders: {}
            };
            switch (credential.type) {
             case "apiKey":
             case "authToken":
              break;

             case "credentials":
              this._authState.provider = credential.value;
              this._authState.tokenCache = this._makeTokenCache(credential.value);
              break;

             case "config":
              {
                const result = resolveCredentialsFromConfig(credential.value, this._credentialResolverOptions());
                this._authState.provider = result.provider;
                this._authState.tokenCache = this._makeTokenCache(result.provider);
                this._authState.extraHeaders = result.extraHeaders;
                this._applyCredentialBaseURL(result.baseURL);
                break;
              }

             case "profile":
              this._authState.resolution = this._resolveDefaultCredentials(credential.value);
              break;

             case "defaultChain":
              if (this._shouldResolveDefaultCredentials()) this._authState.resolution = this._resolveDefaultCredentials();
              break;

             default:
              (0, utils_values.f2)(credential);
            }
          }
        }
        _shouldResolveDefaultCredentials() {
          return true;
        }
        _applyCredentialBaseURL(baseURL) {
          if (!baseURL) return;
          const normalized = baseURL.replace(/\/+$/, "");
          this._authState.baseURL = normalized;
          if (!this._baseURLIsExplicit) this.baseURL = normalized;
        }
        _credentialResolverOptions() {
          return {
            baseURL: this.baseURL,
            fetch: this._credentialsFetch(),
            userAgent: this.getUserAgent(),
            onCacheWriteError: err => {
              (0, log.WG)(this).debug("credential cache write failed (best-effort)", err);
            },
            onSafetyWarning: msg => {
              (0, log.WG)(this).warn(msg);
            }
          };
        }
        _credentialsFetch() {
          return wrapFetchWithMiddleware(this.fetch, this.middleware, void 0, this);
        }
        _makeTokenCache(provider) {
          return new TokenCache(provider, err => {
            (0, log.WG)(this).debug("advisory token refresh failed; serving cached token", err);
          });
        }
        withOptions(options) {
          options = {
            ...options
          };
          for (const name of utils_values.rn) if (options[name] === void 0) delete options[name];
          const overridesAuth = utils_values.rn.some(name => name in options);
          const replacesCredential = utils_values.rn.some(name => options[name] != null);
          const internal = {
            ...this._options,
            ...this._baseURLIsExplicit ? {
              baseURL: this.baseURL
            } : {},
            maxRetries: this.maxRetries,
            timeout: this.timeout,
            logger: this.logger,
            logLevel: this.logLevel,
            fetch: this.fetch,
            fetchOptions: this.fetchOptions,
            middleware: this.middleware,
            apiKey: this.apiKey ?? (0, tslib.g)(this, _BaseAnthropic_apiKeyFunction, "f"),
            authToken: this.authToken,
            webhookKey: this.webhookKey,
            ...replacesCredential ? Object.fromEntries(utils_values.rn.map(name => [ name, null ])) : {},
            ...options,
            openTelemetry: options.openTelemetry ?? (0, tslib.g)(this, _BaseAnthropic_openTelemetry, "f"),
            __auth: overridesAuth ? void 0 : this._authState,
            __baseURLIsExplicit: "baseURL" in options ? true : this._baseURLIsExplicit
          };
          return new this.constructor(internal);
        }
        async _resolveDefaultCredentials(profile) {
          try {
            const result = await defaultCredentials(this._credentialResolverOptions(), profile);
            if (result) {
              this._authState.provider = result.provider;
              this._authState.tokenCache = this._makeTokenCache(result.provider);
              this._authState.extraHeaders = result.extraHeaders;
              this._applyCredentialBaseURL(result.baseURL);
            } else if (profile != null) throw new core_error.pJ(`Profile "${profile}" could not be resolved (no <config_dir>/configs/${profile}.json found).`);
          } catch (err) {
            this._authState.error = err;
          } finally {
            this._authState.resolution = null;
          }
        }
        defaultQuery() {
          return this._options.defaultQuery;
        }
        validateHeaders({values, nulls}) {
          if (values.get("x-api-key") || values.get("authorization")) return;
          if (this._authState.error) throw this._authState.error;
          if (this._authState.tokenCache || this._authState.resolution) return;
          if (this.apiKey && values.get("authorization")) return;
          if (nulls.has("authorization")) return;
          if (this.authToken && values.get("authorization")) return;
          if (nulls.has("authorization")) return;
          throw new Error('Could not resolve authentication method. Expected one of apiKey, authToken, credentials, config, or profile to be set. Or for the "Authorization" header to be explicitly omitted');
        }
        _authFlags(opts) {
          let flags = this._requestAuthFlags.get(opts);
          if (!flags) {
            flags = {
              usedTokenCache: false,
              didRefreshFor401: false
            };
            this._requestAuthFlags.set(opts, flags);
          }
          return flags;
        }
        async authHeaders(opts) {
          if (this._authState.resolution) await this._authState.resolution;
          if (this._authState.error) return;
          if ((0, tslib.g)(this, _BaseAnthropic_apiKeyFunction, "f") && this.apiKey == null) {
            let apiKey;
            try {
              apiKey = await (0, tslib.g)(this, _BaseAnthropic_apiKeyFunction, "f").call(this);
            } catch (err) {
              throw new core_error.pJ(`The \`apiKey\` function failed: ${(0, errors.r)(err).message}`, {
                cause: err
              });
            }
            if (!apiKey) throw new core_error.pJ(`The \`apiKey\` function must return a non-empty string. It returned ${JSON.stringify(apiKey)}.`);
            return (0, internal_headers.db)([ {
              Authorization: `Bearer ${apiKey}`
            } ]);
          }
          if (this._authState.tokenCache && this.apiKey == null) {
            const token = await this._authState.tokenCache.getToken();
            this._authFlags(opts).usedTokenCache = true;
            return (0, internal_headers.db)([ {
              Authorization: `Bearer ${token}`
            } ]);
          }
          return (0, internal_headers.db)([ await this.bearerAuth(opts), await this.apiKeyAuth(opts) ]);
        }
        async apiKeyAuth(opts) {
          if (this.apiKey == null) return;
          return (0, internal_headers.db)([ {
            Authorization: `Bearer ${this.apiKey}`
          } ]);
        }
        async bearerAuth(opts) {
          if (this.authToken == null) return;
          return (0, internal_headers.db)([ {
            Authorization: `Bearer ${this.authToken}`
          } ]);
        }
        stringifyQuery(query) {
          return stringifyQuery(query);
        }
        getUserAgent() {
          return `Anthropic/JS ${version.x}`;
        }
        makeStatusError(status, error, message, headers) {
          const body = error ?? {};
          const errorCode = body.error?.details?.error_code;
          const errorClass = typeof errorCode === "string" ? ERROR_CODE_CLASSES.get(`${status} ${errorCode}`) : void 0;
          if (errorClass) return new errorClass(status, error, message, headers);
          return core_error.LG.generate(status, error, message, headers);
        }
        buildURL(path, query, defaultBaseURL) {
          const baseURL = !(0, tslib.g)(this, _BaseAnthropic_instances, "m", _BaseAnthropic_baseURLOverridden).call(this) && defaultBaseURL || this.baseURL;
          const url = (0, utils_values.nt)(path) ? new URL(path) : new URL(baseURL + (baseURL.endsWith("/") && path.startsWith("/") ? path.slice(1) : path));
          const defaultQuery = this.defaultQuery();
          const pathQuery = Object.fromEntries(url.searchParams);
          if (!(0, utils_values.ze)(defaultQuery) || !(0, utils_values.ze)(pathQuery)) query = {
            ...pathQuery,
            ...defaultQuery,
            ...query
          };
          if (typeof query === "object" && query && !Array.isArray(query)) url.search = this.stringifyQuery(query);
          return url.toString();
        }
        _calculateNonstreamingTimeout(maxTokens) {
          const defaultTimeout = 10 * 60;
          const expectedTimeout = 60 * 60 * maxTokens / 128e3;
          if (expectedTimeout > defaultTimeout) throw new core_error.pJ("Streaming is required for operations that may take longer than 10 minutes. " + "See https://platform.claude.com/docs/en/cli-sdks-libraries/sdks/typescript#streaming-responses for more details");
          return defaultTimeout * 1e3;
        }
        async prepareOptions(options) {}
        async prepareRequest(request, {url, options}) {
          if (this._authState.tokenCache && this.apiKey == null) {
            const headers = request.headers instanceof Headers ? request.headers : new Headers(request.headers);
            for (const [k, v] of Object.entries(this._authState.extraHeaders)) if (!headers.has(k)) headers.set(k, v);
            const existing = headers.get("anthropic-beta")?.split(",").map(s => s.trim());
            if (!existing?.includes(types.E8)) headers.set("anthropic-beta", [ ...existing ?? [], types.E8 ].join(","));
            request.headers = headers;
          }
        }
        backendMiddleware() {
          return [];
        }
        get(path, opts) {
          return this.methodRequest("get", path, opts);
        }
        post(path, opts) {
          return this.methodRequest("post", path, opts);
        }
        patch(path, opts) {
          return this.methodRequest("patch", path, opts);
        }
        put(path, opts) {
          return this.methodRequest("put", path, opts);
        }
        delete(path, opts) {
          return this.methodRequest("delete", path, opts);
        }
        methodRequest(method, path, opts) {
          return this.request(Promise.resolve(opts).then(opts => ({
            method,
            path,
            ...opts
          })));
        }
        request(options, remainingRetries = null) {
          if (!this._tracer) return new api_promise.C(this, this.makeRequest(options, remainingRetries, void 0));
          return new api_promise.C(this, this.makeTracedRequest(options, remainingRetries));
        }
        async makeTracedRequest(optionsInput, retriesRemaining) {
          const options = await optionsInput;
          const span = options.__span?.span;
          if (!span) return this.makeRequest(options, retriesRemaining, void 0);
          try {
            return await context_api._.with(trace_api.u.setSpan(context_api._.active(), span), () => this.makeRequest(options, retriesRemaining, void 0, span));
          } catch (error) {
            const result = {
              status: "error",
              options,
              error
            };
            (0, tracing.M5)(this, () => (0, tracing.mx)(span, result));
            throw error;
          }
        }
        async makeRequest(optionsInput, retriesRemaining, retryOfRequestLogID, span) {
          const options = await optionsInput;
          let maxRetries = (0, utils_values.wQ)("maxRetries", options.maxRetries ?? this.maxRetries);
          if (this.isStreamBody(options.body)) maxRetries = 0;
          if (retriesRemaining == null) {
            retriesRemaining = maxRetries;
            this._requestAuthFlags.delete(options);
          }
          await this.prepareOptions(options);
          const {req, url, timeout} = await this.buildRequest(options, {
            retryCount: maxRetries - retriesRemaining
          });
          const requestLogID = "log_" + (Math.random() * (1 << 24) | 0).toString(16).padStart(6, "0");
          const retryLogStr = retryOfRequestLogID === void 0 ? "" : `, retryOf: ${retryOfRequestLogID}`;
          if (span && this.openTelemetry.propagation) req.headers = (0, tracing.M5)(this, () => (0, 
          tracing.nf)(span, req.headers)) ?? req.headers;
          const startTime = Date.now();
          if (options.signal?.aborted) throw new core_error.cH;
          const controller = new AbortController;
          const response = await this.fetchWithTimeout(url, req, timeout, controller, options, {
            requestLogID,
            retryOfRequestLogID
          }).catch(errors.r);
          const headersTime = Date.now();
          if (response instanceof globalThis.Error) {
            (0, request_signal.TI)(controller);
            const retryMessage = `retrying, ${retriesRemaining} attempts remaining`;
            if (options.signal?.aborted) throw new core_error.cH;
            const isTimeout = (0, errors.z)(response) || /timed? ?out/i.test(String(response) + ("cause" in response ? String(response.cause) : ""));
            const hasMiddleware = this.middleware.length > 0 || !!options.middleware?.length || this.backendMiddleware().length > 0;
            if (hasMiddleware && !isTimeout && !isRetryableError(response)) {
              (0, log.WG)(this).info(`[${requestLogID}] middleware error (not retryable)`);
              (0, log.dF)((0, log.WG)(this), `[${requestLogID}] middleware error (not retryable)`, {
                retryOfRequestLogID,
                url,
                durationMs: headersTime - startTime,
                message: response.message
              });
              throw response;
            }
            if (retriesRemaining) {
              (0, log.WG)(this).info(`[${requestLogID}] connection ${isTimeout ? "timed out" : "failed"} - ${retryMessage}`);
              (0, log.dF)((0, log.WG)(this), `[${requestLogID}] connection ${isTimeout ? "timed out" : "failed"} (${retryMessage})`, {
                retryOfRequestLogID,
                url,
                durationMs: headersTime - startTime,
                message: response.message
              });
              return this.retryRequest(options, retriesRemaining, retryOfRequestLogID ?? requestLogID, span);
            }
            (0, log.WG)(this).info(`[${requestLogID}] connection ${isTimeout ? "timed out" : "failed"} - error; no more retries left`);
            (0, log.dF)((0, log.WG)(this), `[${requestLogID}] connection ${isTimeout ? "timed out" : "failed"} (error; no more retries left)`, {
              retryOfRequestLogID,
              url,
              durationMs: headersTime - startTime,
              message: response.message
            });
            if (isTimeout) throw new core_error.qA;
            if (hasMiddleware && !isFetchOriginError(response)) throw response;
            throw new core_error.xX({
              cause: response
            });
          }
          const specialHeaders = [ ...response.headers.entries() ].filter(([name]) => name === "request-id" || name === "anthropic-workspace-id").map(([name, value]) => ", " + name + ": " + JSON.stringify(value)).join("");
          const responseInfo = `[${requestLogID}${retryLogStr}${specialHeaders}] ${req.method} ${url} ${response.ok ? "succeeded" : "failed"} with status ${response.status} in ${headersTime - startTime}ms`;
          if (!response.ok) {
            const shouldRetry = await this.shouldRetry(response, options);
            if (retriesRemaining && shouldRetry) {
              const retryMessage = `retrying, ${retriesRemaining} attempts remaining`;
              await shims.Dk(response.body);
              (0, request_signal.TI)(controller);
              (0, log.WG)(this).info(`${responseInfo} - ${retryMessage}`);
              (0, log.dF)((0, log.WG)(this), `[${requestLogID}] response error (${retryMessage})`, {
                retryOfRequestLogID,
                url: response.url,
                status: response.status,
                headers: response.headers,
                durationMs: headersTime - startTime
              });
              return this.retryRequest(options, retriesRemaining, retryOfRequestLogID ?? requestLogID, span, response.headers);
            }
            const retryMessage = shouldRetry ? `error; no more retries left` : `error; not retryable`;
            (0, log.WG)(this).info(`${responseInfo} - ${retryMessage}`);
            const errText = await response.text().catch(err => (0, errors.r)(err).message);
            const errJSON = (0, utils_values.ml)(errText);
            const errMessage = errJSON ? void 0 : errText;
            (0, log.dF)((0, log.WG)(this), `[${requestLogID}] response error (${retryMessage})`, {
              retryOfRequestLogID,
              url: response.url,
              status: response.status,
              headers: response.headers,
              body: errJSON ?? errText,
              durationMs: Date.now() - startTime
            });
            (0, request_signal.TI)(controller);
            const err = this.makeStatusError(response.status, errJSON, errMessage, response.headers);
            throw err;
          }
          (0, log.WG)(this).info(responseInfo);
          (0, log.dF)((0, log.WG)(this), `[${requestLogID}] response start`, {
            retryOfRequestLogID,
            url: response.url,
            status: response.status,
            headers: response.headers,
            durationMs: headersTime - startTime
          });
          (0, request_signal.dY)(response.body ?? response, controller);
          return {
            response,
            options,
            controller,
            requestLogID,
            retryOfRequestLogID,
            startTime
          };
        }
        getAPIList(path, Page, opts) {
          return this.requestAPIList(Page, opts && "then" in opts ? opts.then(opts => ({
            method: "get",
            path,
            ...opts
          })) : {
            method: "get",
            path,
            ...opts
          });
        }
        requestAPIList(Page, options) {
          if (!this._tracer) {
            const request = this.makeRequest(options, null, void 0);
            return new pagination.nC(this, request, Page);
          }
          const request = this.makeTracedRequest(options, null);
          return new pagination.nC(this, request, Page);
        }
        async fetchWithTimeout(url, init, ms, controller, requestOptions, logCtx) {
          const {signal, method, ...options} = init || {};
          const abort = this._makeAbort(controller);
          if (signal) {
            signal.addEventListener("abort", abort, {
              once: true
            });
            (0, request_signal.xx)(controller, signal, abort);
          }
          const isReadableBody = globalThis.ReadableStream && options.body instanceof globalThis.ReadableStream || typeof options.body === "object" && options.body !== null && Symbol.asyncIterator in options.body;
          const fetchOptions = {
            signal: controller.signal,
            ...isReadableBody ? {
              duplex: "half"
            } : {},
            method: "GET",
            ...options
          };
          if (method) fetchOptions.method = method.toUpperCase();
          const baseFetch = this.fetch;
          const timedFetch = async (innerUrl, innerInit) => {
            const timeout = setTimeout(abort, ms);
            try {
              return await baseFetch.call(void 0, innerUrl, innerInit);
            } finally {
              clearTimeout(timeout);
            }
          };
          const innerFetch = requestOptions === void 0 ? timedFetch : async (innerUrl, innerInit = {}) => {
            const innerUrlStr = typeof innerUrl === "string" ? innerUrl : innerUrl instanceof URL ? innerUrl.href : innerUrl.url;
            innerInit.headers = innerInit.headers instanceof Headers ? innerInit.headers : new Headers(innerInit.headers);
            let traceHeaders = [];
            if (requestOptions.__span) {
              innerInit.headers = new Headers(innerInit.headers);
              traceHeaders = takeTraceHeaders(innerInit.headers);
            }
            await this.prepareRequest(innerInit, {
              url: innerUrlStr,
              options: requestOptions
            });
            if (traceHeaders.length) innerInit.headers = (0, internal_headers.db)([ innerInit.headers, traceHeaders ]).values;
            const call = requestOptions.__span;
            if (call) (0, tracing.M5)(this, () => (0, tracing.fh)(call, innerInit.method ?? "GET", innerUrlStr, this.openTelemetry.traces.contentMode === "content"));
            if (logCtx) (0, log.dF)((0, log.WG)(this), `[${logCtx.requestLogID}] sending request`, {
              retryOfRequestLogID: logCtx.retryOfRequestLogID,
              method: innerInit.method,
              url: innerUrlStr,
              options: requestOptions,
              headers: innerInit.headers
            });
            return timedFetch(innerUrl, innerInit);
          };
          const requestMiddleware = requestOptions?.middleware;
          const backendMiddleware = requestOptions?.__span ? this.backendMiddleware().map(withoutTraceHeaders) : this.backendMiddleware();
          const allMiddleware = requestMiddleware?.length || backendMiddleware.length ? [ ...this.middleware, ...requestMiddleware ?? [], ...backendMiddleware ] : this.middleware;
          return await wrapFetchWithMiddleware(innerFetch, allMiddleware, requestOptions, this)(url, fetchOptions);
        }
        async shouldRetry(response, options) {
          const flags = this._authFlags(options);
          if (response.status === 401 && this._authState.tokenCache && flags.usedTokenCache && !flags.didRefreshFor401) {
            flags.didRefreshFor401 = true;
            this._authState.tokenCache.invalidate();
            return true;
          }
          const shouldRetryHeader = response.headers.get("x-should-retry");
          if (shouldRetryHeader === "true") return true;
          if (shouldRetryHeader === "false") return false;
          if (response.status === 408) return true;
          if (response.status === 409) return true;
          if (response.status === 429) return true;
          if (response.status >= 500) return true;
          return false;
        }
        async retryRequest(options, retriesRemaining, requestLogID, span, responseHeaders) {
          let timeoutMillis;
          const retryAfterMillisHeader = responseHeaders?.get("retry-after-ms");
          if (retryAfterMillisHeader) {
            const timeoutMs = parseFloat(retryAfterMillisHeader);
            if (!Number.isNaN(timeoutMs)) timeoutMillis = timeoutMs;
          }
          const retryAfterHeader = responseHeaders?.get("retry-after");
          if (retryAfterHeader && !timeoutMillis) {
            const timeoutSeconds = parseFloat(retryAfterHeader);
            if (!Number.isNaN(timeoutSeconds)) timeoutMillis = timeoutSeconds * 1e3; else timeoutMillis = Date.parse(retryAfterHeader) - Date.now();
          }
          if (timeoutMillis === void 0 || !(timeoutMillis > 0 && timeoutMillis <= 2 ** 31 - 1)) {
            const maxRetries = options.maxRetries ?? this.maxRetries;
            timeoutMillis = this.calculateDefaultRetryTimeoutMillis(retriesRemaining, maxRetries);
          }
          await sleep(timeoutMillis, options.signal ?? void 0);
          return this.makeRequest(options, retriesRemaining - 1, requestLogID, span);
        }
        calculateDefaultRetryTimeoutMillis(retriesRemaining, maxRetries) {
          const initialRetryDelay = .5;
          const maxRetryDelay = 8;
          const numRetries = maxRetries - retriesRemaining;
          const sleepSeconds = Math.min(initialRetryDelay * Math.pow(2, numRetries), maxRetryDelay);
          const jitter = 1 - Math.random() * .25;
          return sleepSeconds * jitter * 1e3;
        }
        calculateNonstreamingTimeout(maxTokens, maxNonstreamingTokens) {
          const maxTime = 60 * 60 * 1e3;
          const defaultTime = 60 * 10 * 1e3;
          const expectedTime = maxTime * maxTokens / 128e3;
          if (expectedTime > defaultTime || maxNonstreamingTokens != null && maxTokens > maxNonstreamingTokens) throw new core_error.pJ("Streaming is required for operations that may take longer than 10 minutes. See https://platform.claude.com/docs/en/cli-sdks-libraries/sdks/typescript#long-requests for more details");
          return defaultTime;
        }
        async buildRequest(inputOptions, {retryCount = 0} = {}) {
          const options = {
            ...inputOptions
          };
          const {method, path, query, defaultBaseURL} = options;
          if (this._authState.resolution) await this._authState.resolution;
          if (!this._baseURLIsExplicit && this._authState.baseURL && this.baseURL !== this._authState.baseURL) this.baseURL = this._authState.baseURL;
          const url = this.buildURL(path, query, defaultBaseURL);
          if ("timeout" in options) (0, utils_values.wQ)("timeout", options.timeout);
          options.timeout = options.timeout ?? this.timeout;
          const {bodyHeaders, body} = this.buildBody({
            options
          });
          const reqHeaders = await this.buildHeaders({
            options: inputOptions,
            method,
            bodyHeaders,
            retryCount,
            timeout: options.timeout
          });
          const req = {
            method,
            headers: reqHeaders,
            ...options.signal && {
              signal: options.signal
            },
            ...globalThis.ReadableStream && body instanceof globalThis.ReadableStream && {
              duplex: "half"
            },
            ...body && {
              body
            },
            ...this.fetchOptions ?? {},
            ...options.fetchOptions ?? {}
          };
          return {
            req,
            url,
            timeout: options.timeout
          };
        }
        async buildHeaders({options, method, bodyHeaders, retryCount, timeout}) {
          const headers = (0, internal_headers.db)([ {
            Accept: "application/json",
            "User-Agent": this.getUserAgent(),
            "X-Stainless-Retry-Count": String(retryCount),
            "X-Stainless-Timeout": String(Math.trunc(timeout / 1e3)),
            ...getPlatformHeaders(),
            ...this._options.dangerouslyAllowBrowser ? {
              "anthropic-dangerous-direct-browser-access": "true"
            } : void 0,
            "anthropic-version": "2026-10-21"
          }, await this.authHeaders(options), this._options.defaultHeaders, bodyHeaders, options.headers ]);
          this.validateHeaders(headers);
          return headers.values;
        }
        _makeAbort(controller) {
          return () => controller.abort();
        }
        buildBody({options: {body, headers: rawHeaders}}) {
          if (!body) return {
            bodyHeaders: void 0,
            body: void 0
          };
          const headers = (0, internal_headers.db)([ rawHeaders ]);
          if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer || body instanceof DataView || typeof body === "string" && headers.values.has("content-type") || globalThis.Blob && body instanceof globalThis.Blob || body instanceof FormData || body instanceof URLSearchParams || globalThis.ReadableStream && body instanceof globalThis.ReadableStream) return {
            bodyHeaders: void 0,
            body
          }; else if (this.isStreamBody(body)) return {
            bodyHeaders: void 0,
            body: shims.VG(body)
          }; else if (typeof body === "object" && headers.values.get("content-type") === "application/x-www-form-urlencoded") return {
            bodyHeaders: {
              "content-type": "application/x-www-form-urlencoded"
            },
            body: this.stringifyQuery(body)
          }; else return (0, tslib.g)(this, _BaseAnthropic_encoder, "f").call(this, {
            body,
            headers
          });
        }
        isStreamBody(body) {
          if (globalThis.ReadableStream && body instanceof globalThis.ReadableStream) return true;
          return typeof body === "object" && body !== null && (Symbol.asyncIterator in body || Symbol.iterator in body && "next" in body && typeof body.next === "function");
        }
      }
      _a = BaseAnthropic, _BaseAnthropic_encoder = new WeakMap, _BaseAnthropic_apiKeyFunction = new WeakMap, 
      _BaseAnthropic_openTelemetry = new WeakMap, _BaseAnthropic_instances = new WeakSet, 
      _BaseAnthropic_baseURLOverridden = function() {
        return this.baseURL !== "https://api.anthropic.com";
      };
      BaseAnthropic.Anthropic = _a;
      BaseAnthropic.DEFAULT_TIMEOUT = 6e5;
      BaseAnthropic.AnthropicError = core_error.pJ;
      BaseAnthropic.APIError = core_error.LG;
      BaseAnthropic.APIConnectionError = core_error.xX;
      BaseAnthropic.APIConnectionTimeoutError = core_error.qA;
      BaseAnthropic.APIUserAbortError = core_error.cH;
      BaseAnthropic.NotFoundError = core_error.m_;
      BaseAnthropic.ConflictError = core_error.fK;
      BaseAnthropic.RateLimitError = core_error.OE;
      BaseAnthropic.BadRequestError = core_error.v7;
      BaseAnthropic.OverloadedError = core_error.Ed;
      BaseAnthropic.AuthenticationError = core_error.v3;
      BaseAnthropic.RequestTimeoutError = core_error.DH;
      BaseAnthropic.InternalServerError = core_error.PO;
      BaseAnthropic.NotImplementedError = core_error.EH;
      BaseAnthropic.GatewayTimeoutError = core_error.Ee;
      BaseAnthropic.PaymentRequiredError = core_error.yP;
      BaseAnthropic.ContentTooLargeError = core_error.xD;
      BaseAnthropic.PermissionDeniedError = core_error.Ll;
      BaseAnthropic.PreconditionFailedError = core_error.k9;
      BaseAnthropic.ServiceUnavailableError = core_error.us;
      BaseAnthropic.UnprocessableEntityError = core_error.Is;
      BaseAnthropic.ClientClosedRequestError = core_error.Xo;
      BaseAnthropic.RequestHeaderFieldsTooLargeError = core_error.xL;
      BaseAnthropic.toFile = toFile;
      return BaseAnthropic;
    })();
    null && (() => {
      class Anthropic extends BaseAnthropic {
        constructor() {
          super(...arguments);
          this._supportsMessageThreads = true;
          this.messages = new API.Messages(this);
          this.models = new API.Models(this);
          this.files = new API.Files(this);
          this.skills = new API.Skills(this);
          this.userProfiles = new API.UserProfiles(this);
          this.organization = new API.Organization(this);
          this.beta = new API.Beta(this);
        }
      }
      Anthropic.Messages = Messages;
      Anthropic.AvailableToolsLimitExceededError = AvailableToolsLimitExceededError;
      Anthropic.CompactionBlockAmbiguousError = CompactionBlockAmbiguousError;
      Anthropic.CompactionBlockMisplacedError = CompactionBlockMisplacedError;
      Anthropic.CompactionContentMismatchError = CompactionContentMismatchError;
      Anthropic.CompactionIncompleteTurnError = CompactionIncompleteTurnError;
      Anthropic.CompactionNothingToSummarizeError = CompactionNothingToSummarizeError;
      Anthropic.CompactionSignatureInvalidError = CompactionSignatureInvalidError;
      Anthropic.CompactionTooManyToolReferencesError = CompactionTooManyToolReferencesError;
      Anthropic.CompactionToolChangesMismatchError = CompactionToolChangesMismatchError;
      Anthropic.ImageDimensionsTooLargeError = ImageDimensionsTooLargeError;
      Anthropic.ThreadAlreadyContinuedError = ThreadAlreadyContinuedError;
      Anthropic.ThreadContinueInFlightError = ThreadContinueInFlightError;
      Anthropic.ThreadFingerprintMismatchError = ThreadFingerprintMismatchError;
      Anthropic.ThreadUnsupportedRequestError = ThreadUnsupportedRequestError;
      Anthropic.ToolNameConflictError = ToolNameConflictError;
      Anthropic.ToolReferenceUnresolvedError = ToolReferenceUnresolvedError;
      Anthropic.ThreadNotFoundError = ThreadNotFoundError;
      Anthropic.CompactionUnavailableError = CompactionUnavailableError;
      Anthropic.Models = Models;
      Anthropic.Files = Files;
      Anthropic.FileNotDownloadableError = FileNotDownloadableError;
      Anthropic.StorageQuotaExceededError = StorageQuotaExceededError;
      Anthropic.FileExpiredError = FileExpiredError;
      Anthropic.Skills = Skills;
      Anthropic.SkillReadBlockedUndecryptableError = SkillReadBlockedUndecryptableError;
      Anthropic.UserProfiles = UserProfiles;
      Anthropic.UserProfileNotFoundError = UserProfileNotFoundError;
      Anthropic.UserProfileRequiredError = UserProfileRequiredError;
      Anthropic.UserProfileBillingNotAuthorizedError = UserProfileBillingNotAuthorizedError;
      Anthropic.UserProfileNotBillableError = UserProfileNotBillableError;
      Anthropic.Organization = Organization;
      Anthropic.OrgMemberLimitExceededError = OrgMemberLimitExceededError;
      Anthropic.RBACRoleNotFoundError = RBACRoleNotFoundError;
      Anthropic.ConcurrentMembershipChangeError = ConcurrentMembershipChangeError;
      Anthropic.Beta = Beta;
      Anthropic.BetaOrganizationNotEnrolledInBetaError = BetaOrganizationNotEnrolledInBetaError;
      Anthropic.BetaRequestBodyTimeoutError = BetaRequestBodyTimeoutError;
      Anthropic.BetaUnsupportedCharsetError = BetaUnsupportedCharsetError;
      Anthropic.ClaudeCodeKeyCreatorNotMemberError = ClaudeCodeKeyCreatorNotMemberError;
      Anthropic.ClaudeCodeVersionTooOldError = ClaudeCodeVersionTooOldError;
      Anthropic.CMEKKeyDisabledError = CMEKKeyDisabledError;
      Anthropic.CMEKKeyNetworkBlockedError = CMEKKeyNetworkBlockedError;
      Anthropic.OrganizationOnHoldError = OrganizationOnHoldError;
      Anthropic.OrganizationTypeNotSupportedError = OrganizationTypeNotSupportedError;
      Anthropic.ParentOrganizationRequiredError = ParentOrganizationRequiredError;
      Anthropic.RequestBodyEncodingInvalidError = RequestBodyEncodingInvalidError;
      Anthropic.RequestBodyEncodingUnsupportedError = RequestBodyEncodingUnsupportedError;
      Anthropic.LinkedOrganizationBillingUnavailableError = LinkedOrganizationBillingUnavailableError;
      Anthropic.LinkedOrganizationSpendLimitReachedError = LinkedOrganizationSpendLimitReachedError;
      Anthropic.SandboxEgressRestrictedError = SandboxEgressRestrictedError;
      Anthropic.RequestBodyTooLargeAfterDecodingError = RequestBodyTooLargeAfterDecodingError;
      Anthropic.ContractSpendLimitReachedError = ContractSpendLimitReachedError;
      Anthropic.EnforcedSpendLimitReachedError = EnforcedSpendLimitReachedError;
      Anthropic.RampLimitExceededError = RampLimitExceededError;
      Anthropic.CMEKContextUnavailableError = CMEKContextUnavailableError;
      Anthropic.CMEKKeyUnreachableError = CMEKKeyUnreachableError;
    })();
  })
};
