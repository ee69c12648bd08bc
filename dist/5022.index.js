import { modules as shared0 } from './shared.25064.js';

export const ids = [5022];

export const modules = {
  ...shared0,
  65734: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      C: () => APIPromise
    });
    var _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33364);
    var _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14981);
    var _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87168);
    var _internal_uploads_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38686);
    var _lib_internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73859);
    var _APIPromise_client;
    var APIPromise = (() => {
      class APIPromise extends Promise {
        constructor(client, responsePromise, parseResponse = _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_0__.c) {
          super(resolve => {
            resolve(null);
          });
          this.responsePromise = responsePromise;
          this.parseResponse = parseResponse;
          _APIPromise_client.set(this, void 0);
          (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(this, _APIPromise_client, client, "f");
        }
        _responseProps() {
          return this.responsePromise;
        }
        _thenUnwrap(transform) {
          return new APIPromise((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), this.responsePromise, async (client, props) => (0, 
          _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_0__.F)(transform(await this.parseResponse(client, props), props), props.response));
        }
        asResponse() {
          return this.responsePromise.then(props => {
            const span = props.options.__span?.span;
            if (span && !this.parsedPromise) {
              const result = {
                status: "success",
                ...props,
                data: void 0
              };
              (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
              _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.mx)(span, result));
            }
            return props.response;
          });
        }
        async withResponse() {
          const [data, response] = await Promise.all([ this.parse(), this.asResponse() ]);
          return {
            data,
            response,
            request_id: response.headers.get("request-id"),
            workspace_id: response.headers.get("anthropic-workspace-id")
          };
        }
        parse() {
          if (!this.parsedPromise) this.parsedPromise = this.responsePromise.then(props => this.parseResponseTraced(props));
          return this.parsedPromise;
        }
        async parseResponseTraced(props) {
          const call = props.options.__span;
          if (!call) return this.parseResponse((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), props);
          const {span} = call;
          let data;
          try {
            data = await this.parseResponse((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), props);
          } catch (error) {
            const result = {
              status: "error",
              ...props,
              error
            };
            (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
            _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.mx)(span, result));
            throw error;
          }
          const result = {
            status: "success",
            ...props,
            data
          };
          (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
          _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.o7)(call, data));
          if (props.options.stream && (0, _internal_uploads_mjs__WEBPACK_IMPORTED_MODULE_3__.Td)(data)) (0, 
          _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
          _lib_internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_4__._q)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), span, data, props)); else (0, 
          _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.M5)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), () => (0, 
          _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.mx)(span, result));
          return data;
        }
        then(onfulfilled, onrejected) {
          return this.parse().then(onfulfilled, onrejected);
        }
        catch(onrejected) {
          return this.parse().catch(onrejected);
        }
        finally(onfinally) {
          return this.parse().finally(onfinally);
        }
      }
      _APIPromise_client = new WeakMap;
      return APIPromise;
    })();
  }),
  21154: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      YW: () => Page,
      nC: () => PagePromise
    });
    var _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33364);
    var _error_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25064);
    var _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14981);
    var _api_promise_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65734);
    var _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87168);
    var _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69296);
    var _AbstractPage_client;
    var AbstractPage = (() => {
      class AbstractPage {
        constructor(client, response, body, options) {
          _AbstractPage_client.set(this, void 0);
          (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _AbstractPage_client, client, "f");
          this.options = options;
          this.response = response;
          this.body = body;
        }
        hasNextPage() {
          const items = this.getPaginatedItems();
          if (!items.length) return false;
          return this.nextPageRequestOptions() != null;
        }
        async getNextPage() {
          const nextOptions = this.nextPageRequestOptions();
          if (!nextOptions) throw new _error_mjs__WEBPACK_IMPORTED_MODULE_1__.pJ("No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.");
          const span = this.options.__span;
          return await (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AbstractPage_client, "f").requestAPIList(this.constructor, {
            ...nextOptions,
            __span: span && (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_2__.FS)((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AbstractPage_client, "f"), span.name, {
              openTelemetry: this.options.openTelemetry
            }, {
              route: span.route,
              queryParams: span.queryParams,
              contentQueryParams: span.contentQueryParams,
              attributes: span.attributes,
              request: nextOptions
            })
          });
        }
        async* iterPages() {
          let page = this;
          yield page;
          while (page.hasNextPage()) {
            page = await page.getNextPage();
            yield page;
          }
        }
        async* [(_AbstractPage_client = new WeakMap, Symbol.asyncIterator)]() {
          for await (const page of this.iterPages()) for (const item of page.getPaginatedItems()) yield item;
        }
      }
      return AbstractPage;
    })();
    var PagePromise = (() => {
      class PagePromise extends _api_promise_mjs__WEBPACK_IMPORTED_MODULE_3__.C {
        constructor(client, request, Page) {
          super(client, request, async (client, props) => new Page(client, props.response, await (0, 
          _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_4__.c)(client, props), props.options));
        }
        async* [Symbol.asyncIterator]() {
          const page = await (this);
          for await (const item of page) yield item;
        }
      }
      return PagePromise;
    })();
    class Page extends AbstractPage {
      constructor(client, response, body, options) {
        super(client, response, body, options);
        this.data = body.data || [];
        this.has_more = body.has_more || false;
        this.first_id = body.first_id || null;
        this.last_id = body.last_id || null;
      }
      getPaginatedItems() {
        return this.data ?? [];
      }
      hasNextPage() {
        if (this.has_more === false) return false;
        return super.hasNextPage();
      }
      nextPageRequestOptions() {
        if (this.options.query?.["before_id"]) {
          const first_id = this.first_id;
          if (!first_id) return null;
          return {
            ...this.options,
            query: {
              ...(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__.i8)(this.options.query),
              before_id: first_id
            }
          };
        }
        const cursor = this.last_id;
        if (!cursor) return null;
        return {
          ...this.options,
          query: {
            ...(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_5__.i8)(this.options.query),
            after_id: cursor
          }
        };
      }
    }
  }),
  6922: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => Stream
    });
    var _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33364);
    var _error_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25064);
    var _internal_shims_mjs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93150);
    var _internal_decoders_line_mjs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72496);
    var _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62533);
    var _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69296);
    var _internal_utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19083);
    var _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37412);
    var _internal_request_signal_mjs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78392);
    var _Stream_client;
    var Stream = (() => {
      class Stream {
        constructor(iterator, controller, client) {
          this.iterator = iterator;
          _Stream_client.set(this, void 0);
          this.controller = controller;
          (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _Stream_client, client, "f");
        }
        static rawEvents(response, controller = new AbortController) {
          return _iterSSEMessages(response, controller);
        }
        static fromSSEResponse(response, controller, client) {
          let consumed = false;
          const logger = client ? (0, _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__.WG)(client) : console;
          async function* iterator() {
            if (consumed) throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.pJ("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
            consumed = true;
            let done = false;
            try {
              for await (const sse of _iterSSEMessages(response, controller)) {
                if (sse.event === "ping") continue;
                if (sse.event === null) continue;
                if (sse.event === "error") {
                  const body = (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_3__.ml)(sse.data) ?? sse.data;
                  const type = body?.error?.type;
                  throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.LG(void 0, body, void 0, response.headers, type);
                } else {
                  if (!sse.data) continue;
                  try {
                    yield JSON.parse(sse.data);
                  } catch (e) {
                    logger.error(`Could not parse message into JSON:`, sse.data);
                    logger.error(`From chunk:`, sse.raw);
                    throw e;
                  }
                }
              }
              done = true;
            } catch (e) {
              if ((0, _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_4__.z)(e)) return;
              throw e;
            } finally {
              if (!done) controller.abort();
              (0, _internal_request_signal_mjs__WEBPACK_IMPORTED_MODULE_5__.TI)(controller);
            }
          }
          return new Stream(iterator, controller, client);
        }
        static fromReadableStream(readableStream, controller, client) {
          let consumed = false;
          async function* iterLines() {
            const lineDecoder = new _internal_decoders_line_mjs__WEBPACK_IMPORTED_MODULE_6__.h;
            const iter = (0, _internal_shims_mjs__WEBPACK_IMPORTED_MODULE_7__.ss)(readableStream);
            for await (const chunk of iter) for (const line of lineDecoder.decode(chunk)) yield line;
            for (const line of lineDecoder.flush()) yield line;
          }
          async function* iterator() {
            if (consumed) throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.pJ("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
            consumed = true;
            let done = false;
            try {
              for await (const line of iterLines()) {
                if (done) continue;
                if (line) yield JSON.parse(line);
              }
              done = true;
            } catch (e) {
              if ((0, _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_4__.z)(e)) return;
              throw e;
            } finally {
              if (!done) controller.abort();
              (0, _internal_request_signal_mjs__WEBPACK_IMPORTED_MODULE_5__.TI)(controller);
            }
          }
          return new Stream(iterator, controller, client);
        }
        [(_Stream_client = new WeakMap, Symbol.asyncIterator)]() {
          return this.iterator();
        }
        tee() {
          const left = [];
          const right = [];
          const iterator = this[Symbol.asyncIterator]();
          const teeIterator = queue => ({
            next: () => {
              if (queue.length === 0) {
                const result = iterator.next();
                left.push(result);
                right.push(result);
              }
              return queue.shift();
            }
          });
          return [ new Stream(() => teeIterator(left), this.controller, (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _Stream_client, "f")), new Stream(() => teeIterator(right), this.controller, (0, 
          _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _Stream_client, "f")) ];
        }
        toReadableStream() {
          const self = this;
          let iter;
          return (0, _internal_shims_mjs__WEBPACK_IMPORTED_MODULE_7__.VT)({
            async start() {
              iter = self[Symbol.asyncIterator]();
            },
            async pull(ctrl) {
              try {
                const {value, done} = await iter.next();
                if (done) return ctrl.close();
                const bytes = (0, _internal_utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_8__.YH)(JSON.stringify(value) + "\n");
                ctrl.enqueue(bytes);
              } catch (err) {
                ctrl.error(err);
              }
            },
            async cancel() {
              await (iter.return?.());
            }
          });
        }
      }
      return Stream;
    })();
    async function* _iterSSEMessages(response, controller) {
      if (!response.body) {
        controller.abort();
        if (typeof globalThis.navigator !== "undefined" && globalThis.navigator.product === "ReactNative") throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.pJ(`The default react-native fetch implementation does not support streaming. Please use expo/fetch: https://docs.expo.dev/versions/latest/sdk/expo/#expofetch-api`);
        throw new _error_mjs__WEBPACK_IMPORTED_MODULE_2__.pJ(`Attempted to iterate over a response with no body`);
      }
      const decoder = new TextDecoder("utf-8", {
        ignoreBOM: true
      });
      let text = "";
      let endsWithCR = false;
      let event = null;
      let data = [];
      let raw = [];
      const takeLine = line => {
        if (line.charCodeAt(0) === 65279) line = line.slice(1);
        if (!line) {
          if (!event && !data.length) return null;
          const sse = {
            event,
            data: data.join("\n"),
            raw
          };
          event = null;
          data = [];
          raw = [];
          return sse;
        }
        raw.push(line);
        const colon = line.indexOf(":");
        if (colon === 0) return null;
        const fieldname = colon === -1 ? line : line.slice(0, colon);
        if (fieldname !== "event" && fieldname !== "data") return null;
        const value = colon === -1 ? "" : line.slice(line.charCodeAt(colon + 1) === 32 ? colon + 2 : colon + 1);
        if (fieldname === "event") event = value; else data.push(value);
        return null;
      };
      for await (const chunk of (0, _internal_shims_mjs__WEBPACK_IMPORTED_MODULE_7__.ss)(response.body)) {
        if (chunk == null) continue;
        const decoded = decoder.decode(typeof chunk === "string" ? (0, _internal_utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_8__.YH)(chunk) : chunk, {
          stream: true
        });
        text += decoded;
        if (!endsWithCR && !decoded.includes("\n") && !decoded.includes("\r")) continue;
        let start = 0;
        if (!text.includes("\r")) {
          let end;
          while ((end = text.indexOf("\n", start)) !== -1) {
            const sse = takeLine(text.slice(start, end));
            start = end + 1;
            if (sse) yield sse;
          }
        } else for (let i = 0; i < text.length; i++) {
          const char = text[i];
          if (char !== "\n" && char !== "\r") continue;
          if (char === "\r" && i + 1 === text.length) break;
          const sse = takeLine(text.slice(start, i));
          if (char === "\r" && text[i + 1] === "\n") i++;
          start = i + 1;
          if (sse) yield sse;
        }
        text = text.slice(start);
        endsWithCR = text.endsWith("\r");
      }
      text += decoder.decode();
      if (text) for (const line of text.replace(/\r$/, "").split(/\r\n|[\n\r]/)) {
        const sse = takeLine(line);
        if (sse) yield sse;
      }
    }
  }),
  72496: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      h: () => LineDecoder
    });
    var _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33364);
    var _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19083);
    var _LineDecoder_buffer, _LineDecoder_carriageReturnIndex;
    var LineDecoder = (() => {
      class LineDecoder {
        constructor() {
          _LineDecoder_buffer.set(this, void 0);
          _LineDecoder_carriageReturnIndex.set(this, void 0);
          (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_buffer, new Uint8Array, "f");
          (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_carriageReturnIndex, null, "f");
        }
        decode(chunk) {
          if (chunk == null) return [];
          const binaryChunk = chunk instanceof ArrayBuffer ? new Uint8Array(chunk) : typeof chunk === "string" ? (0, 
          _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__.YH)(chunk) : chunk;
          (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_buffer, (0, _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__.Id)([ (0, 
          _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f"), binaryChunk ]), "f");
          const lines = [];
          let patternIndex;
          while ((patternIndex = findNewlineIndex((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f"), (0, 
          _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f"))) != null) {
            if (patternIndex.carriage && (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") == null) {
              (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_carriageReturnIndex, patternIndex.index, "f");
              continue;
            }
            if ((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") != null && (patternIndex.index !== (0, 
            _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") + 1 || patternIndex.carriage)) {
              lines.push((0, _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__.CE)((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").subarray(0, (0, 
              _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") - 1)));
              (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_buffer, (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").subarray((0, 
              _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f")), "f");
              (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_carriageReturnIndex, null, "f");
              continue;
            }
            const endIndex = (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_carriageReturnIndex, "f") !== null ? patternIndex.preceding - 1 : patternIndex.preceding;
            const line = (0, _utils_bytes_mjs__WEBPACK_IMPORTED_MODULE_1__.CE)((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").subarray(0, endIndex));
            lines.push(line);
            (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_buffer, (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").subarray(patternIndex.index), "f");
            (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _LineDecoder_carriageReturnIndex, null, "f");
          }
          return lines;
        }
        flush() {
          if (!(0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _LineDecoder_buffer, "f").length) return [];
          return this.decode("\n");
        }
      }
      _LineDecoder_buffer = new WeakMap, _LineDecoder_carriageReturnIndex = new WeakMap;
      LineDecoder.NEWLINE_CHARS = new Set([ "\n", "\r" ]);
      LineDecoder.NEWLINE_REGEXP = /\r\n|[\n\r]/g;
      return LineDecoder;
    })();
    function findNewlineIndex(buffer, startIndex) {
      const newline = 10;
      const carriage = 13;
      for (let i = startIndex ?? 0; i < buffer.length; i++) {
        if (buffer[i] === newline) return {
          preceding: i,
          index: i + 1,
          carriage: false
        };
        if (buffer[i] === carriage) return {
          preceding: i,
          index: i + 1,
          carriage: true
        };
      }
      return null;
    }
  }),
  33546: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      db: () => buildHeaders
    });
    var _utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69296);
    const brand_privateNullableHeaders = Symbol.for("brand.privateNullableHeaders");
    function* iterateHeaders(headers) {
      if (!headers) return;
      if (brand_privateNullableHeaders in headers) {
        const {values, nulls} = headers;
        yield* values.entries();
        for (const name of nulls) yield [ name, null ];
        return;
      }
      let shouldClear = false;
      let iter;
      if (headers instanceof Headers) iter = headers.entries(); else if ((0, _utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__.MH)(headers)) iter = headers; else {
        shouldClear = true;
        iter = Object.entries(headers ?? {});
      }
      for (let row of iter) {
        const name = row[0];
        if (typeof name !== "string") throw new TypeError("expected header name to be a string");
        const values = (0, _utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__.MH)(row[1]) ? row[1] : [ row[1] ];
        let didClear = false;
        for (const value of values) {
          if (value === void 0) continue;
          if (shouldClear && !didClear) {
            didClear = true;
            yield [ name, clearSentinel ];
          }
          yield [ name, value ];
        }
      }
    }
    const clearSentinel = Symbol("clear");
    const APPEND_HEADERS = new Set([ "x-stainless-helper" ]);
    const appendHeaderValue = (existing, addition) => {
      const tokens = existing ? existing.split(",").map(t => t.trim()).filter(Boolean) : [];
      for (const tok of addition.split(",").map(t => t.trim())) if (tok && !tokens.includes(tok)) tokens.push(tok);
      return tokens.join(", ");
    };
    const buildHeaders = newHeaders => {
      const targetHeaders = new Headers;
      const nullHeaders = new Set;
      for (const headers of newHeaders) {
        const seenHeaders = new Set;
        for (const [name, value] of iterateHeaders(headers)) {
          const lowerName = name.toLowerCase();
          if (APPEND_HEADERS.has(lowerName)) {
            if (value === clearSentinel) continue;
            if (value === null) {
              targetHeaders.delete(name);
              nullHeaders.add(lowerName);
            } else {
              targetHeaders.set(name, appendHeaderValue(targetHeaders.get(name), value));
              nullHeaders.delete(lowerName);
            }
            continue;
          }
          if (value === clearSentinel || !seenHeaders.has(lowerName)) {
            targetHeaders.delete(name);
            seenHeaders.add(lowerName);
            if (value === clearSentinel) continue;
          }
          if (value === null) {
            targetHeaders.delete(name);
            nullHeaders.add(lowerName);
          } else {
            targetHeaders.append(name, value);
            nullHeaders.delete(lowerName);
          }
        }
      }
      return {
        [brand_privateNullableHeaders]: true,
        values: targetHeaders,
        nulls: nullHeaders
      };
    };
  }),
  14981: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      F: () => addResponseIDs,
      c: () => defaultParseResponse
    });
    var _core_streaming_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6922);
    var _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37412);
    var _request_signal_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78392);
    async function defaultParseResponse(client, props) {
      const {response, requestLogID, retryOfRequestLogID, startTime} = props;
      const body = await (async () => {
        if (props.options.stream) {
          (0, _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__.WG)(client).debug("response", response.status, response.url, response.headers, response.body);
          return _core_streaming_mjs__WEBPACK_IMPORTED_MODULE_1__.Z.fromSSEResponse(response, props.controller, client);
        }
        if (response.status === 204) return null;
        if (props.options.__binaryResponse) return response;
        const contentType = response.headers.get("content-type");
        const mediaType = contentType?.split(";")[0]?.trim();
        const isJSON = mediaType?.includes("application/json") || mediaType?.endsWith("+json");
        if (isJSON) {
          const contentLength = response.headers.get("content-length");
          if (contentLength === "0") return;
          const json = await response.json();
          return addResponseIDs(json, response);
        }
        const text = await response.text();
        return text;
      })().finally(() => {
        if (!props.options.stream && !props.options.__binaryResponse) (0, _request_signal_mjs__WEBPACK_IMPORTED_MODULE_2__.TI)(props.controller);
      });
      (0, _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__.dF)((0, _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__.WG)(client), `[${requestLogID}] response parsed`, {
        retryOfRequestLogID,
        url: response.url,
        status: response.status,
        body,
        durationMs: Date.now() - startTime
      });
      return body;
    }
    function addResponseIDs(value, response) {
      if (!value || typeof value !== "object" || Array.isArray(value)) return value;
      return Object.defineProperties(value, {
        _request_id: {
          value: response.headers.get("request-id"),
          enumerable: false
        },
        _workspace_id: {
          value: response.headers.get("anthropic-workspace-id"),
          enumerable: false
        }
      });
    }
  }),
  78392: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      TI: () => releaseRequestSignal,
      dY: () => armAbandonmentBackstop,
      xx: () => registerRequestSignalCleanup
    });
    const cleanups = new WeakMap;
    const registry = typeof globalThis.FinalizationRegistry === "function" ? new globalThis.FinalizationRegistry(controller => releaseRequestSignal(controller)) : null;
    function makeCleanup(signal, listener) {
      return () => signal.removeEventListener("abort", listener);
    }
    function registerRequestSignalCleanup(controller, signal, listener) {
      cleanups.set(controller, makeCleanup(signal, listener));
    }
    function armAbandonmentBackstop(body, controller) {
      if (cleanups.has(controller)) registry?.register(body, controller, controller);
    }
    function releaseRequestSignal(controller) {
      const cleanup = cleanups.get(controller);
      if (cleanup) {
        cleanups.delete(controller);
        registry?.unregister(controller);
        cleanup();
      }
    }
  }),
  93150: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Dk: () => CancelReadableStream,
      VG: () => ReadableStreamFrom,
      VT: () => makeReadableStream,
      We: () => getDefaultFetch,
      ss: () => ReadableStreamToAsyncIterable
    });
    function getDefaultFetch() {
      if (typeof fetch !== "undefined") return fetch;
      throw new Error("`fetch` is not defined as a global; Either pass `fetch` to the client, `new Anthropic({ fetch })` or polyfill the global, `globalThis.fetch = fetch`");
    }
    function makeReadableStream(...args) {
      const ReadableStream = globalThis.ReadableStream;
      if (typeof ReadableStream === "undefined") throw new Error("`ReadableStream` is not defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`");
      return new ReadableStream(...args);
    }
    function ReadableStreamFrom(iterable) {
      let iter = Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]();
      return makeReadableStream({
        start() {},
        async pull(controller) {
          const {done, value} = await iter.next();
          if (done) controller.close(); else controller.enqueue(value);
        },
        async cancel() {
          await (iter.return?.());
        }
      });
    }
    function readableStreamIterator(stream) {
      if (stream[Symbol.asyncIterator]) return stream[Symbol.asyncIterator]();
      const reader = stream.getReader();
      return {
        async next() {
          try {
            const result = await reader.read();
            if (result?.done) reader.releaseLock();
            return result;
          } catch (e) {
            reader.releaseLock();
            throw e;
          }
        },
        async return() {
          const cancelPromise = reader.cancel();
          reader.releaseLock();
          await cancelPromise;
          return {
            done: true,
            value: void 0
          };
        }
      };
    }
    const droppedReaders = typeof FinalizationRegistry === "undefined" ? void 0 : new FinalizationRegistry(async iter => {
      try {
        await (iter.return?.());
      } catch {}
    });
    async function* ReadableStreamToAsyncIterable(stream) {
      const iter = readableStreamIterator(stream);
      const reader = {};
      droppedReaders?.register(reader, iter, reader);
      try {
        for await (const chunk of {
          [Symbol.asyncIterator]: () => iter
        }) yield chunk;
      } finally {
        droppedReaders?.unregister(reader);
      }
    }
    async function CancelReadableStream(stream) {
      if (stream === null || typeof stream !== "object") return;
      if (stream[Symbol.asyncIterator]) {
        await (stream[Symbol.asyncIterator]().return?.());
        return;
      }
      const reader = stream.getReader();
      const cancelPromise = reader.cancel();
      reader.releaseLock();
      await cancelPromise;
    }
  }),
  87168: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      OR: () => ATTR_HTTP_RESPONSE_STATUS_CODE,
      tx: () => SPAN_ATTRIBUTES,
      mx: () => endApiCallSpan,
      KC: () => endApiCallSpanWhenStreamEnds,
      EK: () => getTracer,
      M5: () => guardTracing,
      nf: () => injectTraceHeaders,
      jE: () => observeStream,
      fh: () => recordAttempt,
      qw: () => resolveOpenTelemetryOptions,
      o7: () => setCreatedIDAttribute,
      Rc: () => setErrorStatus,
      PJ: () => setResponseAttributes,
      em: () => setResponseHeaderAttributes,
      FS: () => startApiCallSpan
    });
    var trace_api = __webpack_require__(85496);
    let SpanKind = function(SpanKind) {
      SpanKind[SpanKind["INTERNAL"] = 0] = "INTERNAL";
      SpanKind[SpanKind["SERVER"] = 1] = "SERVER";
      SpanKind[SpanKind["CLIENT"] = 2] = "CLIENT";
      SpanKind[SpanKind["PRODUCER"] = 3] = "PRODUCER";
      SpanKind[SpanKind["CONSUMER"] = 4] = "CONSUMER";
      return SpanKind;
    }({});
    var trace_status = __webpack_require__(91213);
    var propagation_api = __webpack_require__(15826);
    var context_api = __webpack_require__(78921);
    var core_error = __webpack_require__(25064);
    var streaming = __webpack_require__(6922);
    var errors = __webpack_require__(62533);
    var internal_headers = __webpack_require__(33546);
    var env = __webpack_require__(40111);
    var log = __webpack_require__(37412);
    const INSTRUMENTATION_SCOPE = "com.anthropic.sdk.typescript";
    const ATTR_ERROR_TYPE = "error.type";
    const ATTR_GEN_AI_CONVERSATION_ID = "gen_ai.conversation.id";
    const ATTR_GEN_AI_PROVIDER_NAME = "gen_ai.provider.name";
    const ATTR_HTTP_REQUEST_METHOD = "http.request.method";
    const ATTR_HTTP_REQUEST_RESEND_COUNT = "http.request.resend_count";
    const ATTR_HTTP_RESPONSE_STATUS_CODE = "http.response.status_code";
    const ATTR_HTTP_ROUTE = "http.route";
    const ATTR_SERVER_ADDRESS = "server.address";
    const ATTR_SERVER_PORT = "server.port";
    const ATTR_URL_FULL = "url.full";
    const ATTR_URL_PATH = "url.path";
    const ATTR_URL_QUERY = "url.query";
    const ATTR_URL_SCHEME = "url.scheme";
    const ATTR_ANTHROPIC_SESSION_THREAD_ID = "anthropic.session.thread.id";
    const DEFAULT_MAX_CONTENT_BYTES = 75e4;
    function resolveOpenTelemetryOptions(option) {
      const {tracerProvider, propagation, traces} = option === false ? {
        traces: false
      } : option ?? optionFromEnv();
      const {enabled, contentMode, maxContentBytes} = typeof traces === "boolean" ? {
        enabled: traces
      } : traces ?? {};
      return Object.freeze({
        tracerProvider,
        propagation: propagation ?? true,
        traces: Object.freeze({
          enabled: enabled ?? true,
          contentMode: contentMode === "content" ? "content" : "metadata_only",
          maxContentBytes: maxContentBytes !== void 0 && Number.isInteger(maxContentBytes) && maxContentBytes >= 1 ? maxContentBytes : DEFAULT_MAX_CONTENT_BYTES
        })
      });
    }
    function optionFromEnv() {
      return {
        propagation: (0, env.s)("ANTHROPIC_OPEN_TELEMETRY_PROPAGATION")?.toLowerCase() !== "false",
        traces: {
          enabled: (0, env.s)("ANTHROPIC_OPEN_TELEMETRY")?.toLowerCase() !== "false",
          contentMode: (0, env.s)("ANTHROPIC_OPEN_TELEMETRY_TRACES_CONTENT_MODE")?.toLowerCase() === "content" ? "content" : "metadata_only",
          maxContentBytes: Number(/^\d+$/.exec((0, env.s)("ANTHROPIC_OPEN_TELEMETRY_TRACES_MAX_CONTENT_BYTES") ?? "")?.[0] ?? NaN)
        }
      };
    }
    function getTracer(option, version, platform) {
      if (!option.traces.enabled) return;
      const scope = platform !== void 0 ? `${INSTRUMENTATION_SCOPE}.${platform}` : INSTRUMENTATION_SCOPE;
      return (option.tracerProvider ?? trace_api.u.getTracerProvider()).getTracer(scope, version);
    }
    function guardTracing(client, step) {
      try {
        return step();
      } catch (problem) {
        if (client) (0, log.WG)(client).debug("could not record telemetry", problem);
        return;
      }
    }
    function startApiCallSpan(client, name, options, settings) {
      if (options?.__span) return options.__span;
      const tracer = client._tracer;
      if (!tracer) return;
      return guardTracing(client, () => {
        const startTime = Date.now();
        const threadID = settings?.attributes?.[ATTR_ANTHROPIC_SESSION_THREAD_ID];
        const conversationId = options?.openTelemetry?.conversationId ?? (typeof threadID === "string" ? threadID : void 0);
        const span = tracer.startSpan(name, {
          kind: SpanKind.CLIENT,
          attributes: {
            [ATTR_GEN_AI_PROVIDER_NAME]: client._genAIProviderName,
            ...serverAttributes(client.baseURL),
            ...conversationId != null ? {
              [ATTR_GEN_AI_CONVERSATION_ID]: conversationId
            } : void 0,
            ...settings?.route != null ? {
              [ATTR_HTTP_ROUTE]: settings.route
            } : void 0,
            ...requestAttributes(client, name, settings?.request),
            ...settings?.attributes
          }
        });
        if (!span.isRecording() && !(client.openTelemetry.propagation ? Object.keys(injectContext(span)).length > 0 : trace_api.u.isSpanContextValid(span.spanContext()))) return;
        const {request: _, ...kept} = settings ?? {};
        return {
          ...kept,
          span,
          name,
          startTime
        };
      });
    }
    function setCreatedIDAttribute(call, data) {
      if (call.createdIDAttribute === void 0 || typeof data !== "object" || data === null) return;
      const id = data[call.createdIDField ?? "id"];
      if (typeof id === "string") call.span.setAttribute(call.createdIDAttribute, id);
    }
    const SPAN_ATTRIBUTES = {
      "anthropic.messages.create": {
        constants: {
          "gen_ai.operation.name": "chat"
        },
        request: [ [ "gen_ai.request.model", [ "model" ], "string" ], [ "gen_ai.request.max_tokens", [ "max_tokens" ], "integer" ], [ "gen_ai.request.reasoning.level", [ "output_config", "effort" ], "string" ], [ "anthropic.request.service_tier", [ "service_tier" ], "string" ], [ "anthropic.thinking.type", [ "thinking", "type" ], "string" ], [ "anthropic.thinking.budget_tokens", [ "thinking", "budget_tokens" ], "integer" ] ],
        requestHeaders: [ [ "anthropic.beta", "anthropic-beta", {
          array: "string"
        } ] ],
        stream: "gen_ai.request.stream",
        response: [ [ "gen_ai.response.id", [ "id" ], "string" ], [ "gen_ai.response.model", [ "model" ], "string" ], [ "gen_ai.usage.cache_write.input_tokens", [ "usage", "cache_creation_input_tokens" ], "integer" ], [ "gen_ai.usage.cache_read.input_tokens", [ "usage", "cache_read_input_tokens" ], "integer" ], [ "anthropic.usage.cache_creation.ephemeral_5m_input_tokens", [ "usage", "cache_creation", "ephemeral_5m_input_tokens" ], "integer" ], [ "anthropic.usage.cache_creation.ephemeral_1h_input_tokens", [ "usage", "cache_creation", "ephemeral_1h_input_tokens" ], "integer" ], [ "anthropic.response.service_tier", [ "usage", "service_tier" ], "string" ], [ "gen_ai.usage.output_tokens", [ "usage", "output_tokens" ], "integer" ], [ "gen_ai.usage.reasoning.output_tokens", [ "usage", "output_tokens_details", "thinking_tokens" ], "integer" ], [ "anthropic.message.stop_reason", [ "stop_reason" ], "string" ] ]
      },
      "anthropic.messages.count_tokens": {
        request: [ [ "gen_ai.request.model", [ "model" ], "string" ] ],
        response: [ [ "anthropic.message.count_tokens.input_tokens", [ "input_tokens" ], "integer" ] ]
      },
      "anthropic.sessions.create": {
        request: [ [ "anthropic.session.environment.id", [ "environment_id" ], "string" ] ],
        response: [ [ "gen_ai.agent.name", [ "agent", "name" ], "string" ], [ "gen_ai.request.model", [ "agent", "model", "id" ], "string" ] ]
      }
    };
    function requestAttributes(client, name, request) {
      const table = SPAN_ATTRIBUTES[name];
      if (!table) return {};
      const attributes = {
        ...table.constants
      };
      for (const [attribute, path, type] of table.request ?? []) {
        const value = guardTracing(client, () => attributeValue(dig(request?.body, path), type));
        if (value !== void 0) attributes[attribute] = value;
      }
      const {requestHeaders} = table;
      if (requestHeaders) guardTracing(client, () => {
        const headers = (0, internal_headers.db)([ client["_options"].defaultHeaders, request?.headers ]).values;
        for (const [attribute, header, type] of requestHeaders) {
          const value = headerValue(headers.get(header), type);
          if (value !== void 0) attributes[attribute] = value;
        }
      });
      if (table.stream !== void 0 && request?.stream) attributes[table.stream] = true;
      return attributes;
    }
    function setResponseAttributes(span, name, data) {
      for (const [attribute, path, type] of SPAN_ATTRIBUTES[name]?.response ?? []) try {
        const value = attributeValue(dig(data, path), type);
        if (value !== void 0) span.setAttribute(attribute, value);
      } catch {}
    }
    function dig(data, path) {
      let value = data;
      for (const name of path) {
        if (typeof value !== "object" || value === null) return;
        value = value[name];
      }
      return value;
    }
    function attributeValue(value, type) {
      if (typeof type === "object") return Array.isArray(value) && value.every(item => attributeValue(item, type.array) !== void 0) ? [ ...value ] : void 0;
      switch (typeof value) {
       case "string":
        return type === "string" || type === "unknown" ? value : void 0;

       case "boolean":
        return type === "boolean" || type === "unknown" ? value : void 0;

       case "number":
        return type === "integer" || type === "number" || type === "unknown" ? value : void 0;

       default:
        return;
      }
    }
    function headerValue(value, type) {
      const items = (value ?? "").split(",").map(item => item.trim()).filter(Boolean);
      if (value == null || items.length === 0) return;
      return typeof type === "object" ? items : value;
    }
    function serverAttributes(url) {
      try {
        const {hostname, port, protocol} = new URL(url);
        return {
          [ATTR_SERVER_ADDRESS]: hostname.replace(/^\[(.*)\]$/, "$1"),
          [ATTR_SERVER_PORT]: port ? Number(port) : protocol === "http:" ? 80 : 443
        };
      } catch {
        return {};
      }
    }
    function recordAttempt(call, method, url, recordsContent = false) {
      call.attempts = (call.attempts ?? 0) + 1;
      if (call.attempts > 1) {
        call.span.setAttribute(ATTR_HTTP_REQUEST_RESEND_COUNT, call.attempts - 1);
        return;
      }
      call.span.setAttribute(ATTR_HTTP_REQUEST_METHOD, method);
      try {
        const {protocol, host, pathname, search} = new URL(url);
        const query = definedQuery(search.slice(1), call.queryParams, call.contentQueryParams);
        call.span.setAttributes({
          [ATTR_URL_SCHEME]: protocol.slice(0, -1),
          [ATTR_URL_PATH]: pathname
        });
        if (query?.content && !recordsContent) return;
        call.span.setAttributes({
          ...query !== void 0 ? {
            [ATTR_URL_QUERY]: query.value
          } : void 0,
          [ATTR_URL_FULL]: `${protocol}//${host}${pathname}${query !== void 0 ? `?${query.value}` : ""}`
        });
      } catch {}
    }
    const CONTENT_QUERY_PARAMS = [ "email", "path_prefix", "expected_content_sha256" ];
    function definedQuery(query, defined, contentParams) {
      if (!query || !defined?.length) return;
      let content = false;
      const parts = query.split("&").filter(part => {
        try {
          const name = decodeURIComponent(part.split("=", 1)[0]);
          const param = defined.includes(name) || !name.endsWith("[]") ? name : name.slice(0, -2);
          if (!defined.includes(param)) return false;
          content || (content = CONTENT_QUERY_PARAMS.includes(param) || !!contentParams?.includes(param));
          return true;
        } catch {
          return false;
        }
      });
      return parts.length ? {
        value: parts.join("&"),
        content
      } : void 0;
    }
    function injectTraceHeaders(span, headers) {
      const values = (0, internal_headers.db)([ headers ]).values;
      for (const [key, value] of Object.entries(injectContext(span))) values.set(key, value);
      return values;
    }
    function endApiCallSpan(span, result) {
      if (!span.isRecording()) return;
      try {
        setResponseStatusCode(span, result);
        setResponseHeaderAttributes(span, result.response ?? (result.status === "error" && result.error instanceof core_error.LG ? result.error : void 0));
        switch (result.status) {
         case "success":
          if (result.options.__span) setResponseAttributes(span, result.options.__span.name, result.data);
          span.setStatus({
            code: trace_status.s.OK
          });
          break;

         case "error":
          setErrorStatus(span, result.error);
          break;
        }
      } finally {
        span.end();
      }
    }
    function observeStream(stream, signal, observer) {
      const iterate = stream[Symbol.asyncIterator];
      let ended = false;
      const end = how => {
        if (ended) return;
        ended = true;
        signal.removeEventListener("abort", cancel);
        try {
          observer.onEnd(how);
        } catch {}
      };
      const cancel = () => end({
        reason: "canceled"
      });
      if (signal.aborted) return cancel();
      signal.addEventListener("abort", cancel, {
        once: true
      });
      let observed = false;
      stream[Symbol.asyncIterator] = function() {
        const source = iterate.call(this);
        if (observed) return source;
        observed = true;
        signal.removeEventListener("abort", cancel);
        const iterator = {
          async next() {
            let result;
            try {
              result = await source.next();
            } catch (error) {
              end({
                reason: "failed",
                error
              });
              throw error;
            }
            if (result.done) end({
              reason: signal.aborted ? "canceled" : "completed"
            }); else if (!ended) try {
              observer.onItem?.(result.value);
            } catch {}
            return result;
          },
          async return(value) {
            cancel();
            return await (source.return?.(value)) ?? {
              done: true,
              value
            };
          },
          async throw(error) {
            cancel();
            if (source.throw) return source.throw(error);
            throw error;
          },
          [Symbol.asyncIterator]: () => iterator
        };
        return iterator;
      };
    }
    function endApiCallSpanWhenStreamEnds(span, stream, props) {
      if (!span.isRecording()) return;
      span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, props.response.status);
      setResponseHeaderAttributes(span, props.response);
      const isSSE = stream instanceof streaming.Z;
      observeStream(stream, props.controller.signal, {
        onEnd(end) {
          if (end.reason === "failed") setErrorStatus(span, end.error); else if (end.reason === "completed" && !isSSE) span.setStatus({
            code: trace_status.s.OK
          });
          span.end();
        }
      });
    }
    function setResponseStatusCode(span, result) {
      const status = result.response?.status ?? (result.status === "error" && result.error instanceof core_error.LG ? result.error.status : void 0);
      if (status !== void 0) span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, status);
    }
    const RESPONSE_HEADER_ATTRIBUTES = [ [ "anthropic.request.id", "request-id" ], [ "anthropic.organization.id", "anthropic-organization-id" ], [ "anthropic.workspace.id", "anthropic-workspace-id" ] ];
    function setResponseHeaderAttributes(span, response) {
      let headers;
      try {
        headers = response?.headers;
      } catch {
        return;
      }
      for (const [attribute, header] of RESPONSE_HEADER_ATTRIBUTES) try {
        const value = headers?.get(header);
        if (value) span.setAttribute(attribute, value);
      } catch {}
    }
    function setErrorStatus(span, error, type) {
      if (error instanceof core_error.cH || (0, errors.z)(error)) return;
      span.setStatus({
        code: trace_status.s.ERROR
      });
      span.setAttribute(ATTR_ERROR_TYPE, type ?? errorType(error));
    }
    function injectContext(span) {
      const carrier = {};
      propagation_api.$.inject(trace_api.u.setSpan(context_api._.active(), span), carrier);
      return carrier;
    }
    function errorType(error) {
      if (error instanceof core_error.qA) return "client_timeout_error";
      if (error instanceof core_error.xX) return "connection_error";
      if (error instanceof core_error.LG) {
        if (error.type) return error.type;
        if (error.status !== void 0) return String(error.status);
      }
      return "client_error";
    }
  }),
  33364: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      G: () => __classPrivateFieldSet,
      g: () => __classPrivateFieldGet
    });
    function __classPrivateFieldSet(receiver, state, value, kind, f) {
      if (kind === "m") throw new TypeError("Private method is not writable");
      if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
      if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
      return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), 
      value;
    }
    function __classPrivateFieldGet(receiver, state, kind, f) {
      if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
      if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
      return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
    }
  }),
  38686: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      ML: () => checkFileSupport,
      Td: () => isAsyncIterable,
      VE: () => makeFile,
      mG: () => getName
    });
    const checkFileSupport = () => {
      if (typeof File === "undefined") {
        const {process} = globalThis;
        const isOldNode = typeof process?.versions?.node === "string" && parseInt(process.versions.node.split(".")) < 20;
        throw new Error("`File` is not defined as a global, which is required for file uploads." + (isOldNode ? " Update to Node 20 LTS or newer, or set `globalThis.File` to `import('node:buffer').File`." : ""));
      }
    };
    function makeFile(fileBits, fileName, options) {
      checkFileSupport();
      return new File(fileBits, fileName ?? "", options);
    }
    function getName(value, stripPath) {
      const val = typeof value === "object" && value !== null && ("name" in value && value.name && String(value.name) || "url" in value && value.url && String(value.url) || "filename" in value && value.filename && String(value.filename) || "path" in value && value.path && String(value.path)) || "";
      return stripPath ? val.split(/[\\/]/).pop() || void 0 : val;
    }
    const isAsyncIterable = value => value != null && typeof value === "object" && typeof value[Symbol.asyncIterator] === "function";
    new WeakMap;
  }),
  19083: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      CE: () => decodeUTF8,
      Id: () => concatBytes,
      YH: () => encodeUTF8
    });
    function concatBytes(buffers) {
      let length = 0;
      for (const buffer of buffers) length += buffer.length;
      const output = new Uint8Array(length);
      let index = 0;
      for (const buffer of buffers) {
        output.set(buffer, index);
        index += buffer.length;
      }
      return output;
    }
    let encodeUTF8_;
    function encodeUTF8(str) {
      let encoder;
      return (encodeUTF8_ ?? (encoder = new globalThis.TextEncoder, encodeUTF8_ = encoder.encode.bind(encoder)))(str);
    }
    let decodeUTF8_;
    function decodeUTF8(bytes) {
      let decoder;
      return (decodeUTF8_ ?? (decoder = new globalThis.TextDecoder, decodeUTF8_ = decoder.decode.bind(decoder)))(bytes);
    }
  }),
  40111: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      s: () => readEnv
    });
    const readEnv = env => {
      if (typeof globalThis.process !== "undefined") return globalThis.process.env?.[env]?.trim() || void 0;
      if (typeof globalThis.Deno !== "undefined") return globalThis.Deno.env?.get?.(env)?.trim() || void 0;
      return;
    };
  }),
  37412: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Ic: () => defaultLogLevel,
      ML: () => parseLogLevel,
      Um: () => defaultLogger,
      WG: () => loggerFor,
      dF: () => debugLogRequestDetails
    });
    var _values_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69296);
    var _env_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40111);
    const defaultLogLevel = "warn";
    const levelNumbers = {
      off: 0,
      error: 200,
      warn: 300,
      info: 400,
      debug: 500
    };
    const parseLogLevel = (maybeLevel, sourceName, logger) => {
      if (!maybeLevel) return;
      if ((0, _values_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(levelNumbers, maybeLevel)) return maybeLevel;
      logger.warn(`${sourceName} was set to ${JSON.stringify(maybeLevel)}, expected one of ${JSON.stringify(Object.keys(levelNumbers))}`);
      return;
    };
    function noop() {}
    function makeLogFn(fnLevel, logger, logLevel) {
      if (!logger || levelNumbers[fnLevel] > levelNumbers[logLevel]) return noop; else return logger[fnLevel].bind(logger);
    }
    const noopLogger = {
      error: noop,
      warn: noop,
      info: noop,
      debug: noop
    };
    let cachedLoggers = new WeakMap;
    function filterLogger(logger, logLevel) {
      const cachedLogger = cachedLoggers.get(logger);
      if (cachedLogger && cachedLogger[0] === logLevel) return cachedLogger[1];
      const levelLogger = {
        error: makeLogFn("error", logger, logLevel),
        warn: makeLogFn("warn", logger, logLevel),
        info: makeLogFn("info", logger, logLevel),
        debug: makeLogFn("debug", logger, logLevel)
      };
      cachedLoggers.set(logger, [ logLevel, levelLogger ]);
      return levelLogger;
    }
    function loggerFor(client) {
      const logger = client.logger;
      const logLevel = client.logLevel ?? "off";
      if (!logger) return noopLogger;
      return filterLogger(logger, logLevel);
    }
    let lastEnvLevel;
    let cachedDefaultLogger;
    function defaultLogger() {
      const envLevel = (0, _env_mjs__WEBPACK_IMPORTED_MODULE_1__.s)("ANTHROPIC_LOG");
      if (!cachedDefaultLogger || envLevel !== lastEnvLevel) {
        lastEnvLevel = envLevel;
        cachedDefaultLogger = filterLogger(console, parseLogLevel(envLevel, "process.env['ANTHROPIC_LOG']", filterLogger(console, defaultLogLevel)) ?? defaultLogLevel);
      }
      return cachedDefaultLogger;
    }
    function debugLogRequestDetails(logger, message, details) {
      if (logger.debug === noop) return;
      logger.debug(message, formatRequestDetails(details));
    }
    const formatRequestDetails = details => {
      if (details.options) {
        details.options = {
          ...details.options
        };
        delete details.options["headers"];
        delete details.options["__span"];
      }
      if (details.headers) details.headers = Object.fromEntries((details.headers instanceof Headers ? [ ...details.headers ] : Object.entries(details.headers)).map(([name, value]) => [ name, name.toLowerCase() === "authorization" || name.toLowerCase() === "proxy-authorization" || name.toLowerCase() === "api-key" || name.toLowerCase() === "x-api-key" || name.toLowerCase() === "x-amz-security-token" || name.toLowerCase() === "cookie" || name.toLowerCase() === "set-cookie" ? "***" : value ]));
      if ("retryOfRequestLogID" in details) {
        if (details.retryOfRequestLogID) details.retryOf = details.retryOfRequestLogID;
        delete details.retryOfRequestLogID;
      }
      return details;
    };
  }),
  69296: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      $3: () => hasOwn,
      MH: () => isReadonlyArray,
      cy: () => isArray,
      f2: () => checkNever,
      i8: () => maybeObj,
      ml: () => safeJSON,
      nt: () => isAbsoluteURL,
      rn: () => CREDENTIAL_OPTIONS,
      sA: () => isObj,
      wQ: () => validatePositiveInteger,
      ze: () => isEmptyObj
    });
    var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);
    const startsWithSchemeRegexp = /^[a-z][a-z0-9+.-]*:/i;
    const isAbsoluteURL = url => startsWithSchemeRegexp.test(url);
    let isArray = val => (isArray = Array.isArray, isArray(val));
    let isReadonlyArray = isArray;
    function maybeObj(x) {
      if (typeof x !== "object") return {};
      return x ?? {};
    }
    function isEmptyObj(obj) {
      if (!obj) return true;
      for (const _k in obj) return false;
      return true;
    }
    function hasOwn(obj, key) {
      return Object.prototype.hasOwnProperty.call(obj, key);
    }
    function isObj(obj) {
      return obj != null && typeof obj === "object" && !Array.isArray(obj);
    }
    const validatePositiveInteger = (name, n) => {
      if (typeof n !== "number" || !Number.isInteger(n)) throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ(`${name} must be an integer`);
      if (n < 0) throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ(`${name} must be a positive integer`);
      return n;
    };
    const CREDENTIAL_OPTIONS = [ "apiKey", "authToken", "credentials", "config", "profile" ];
    const safeJSON = text => {
      try {
        return JSON.parse(text);
      } catch (err) {
        return;
      }
    };
    function checkNever(_value) {}
  }),
  53734: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Cb: () => ATTR_GEN_AI_SYSTEM_INSTRUCTIONS,
      EK: () => GEN_AI_OUTPUT_TYPE_VALUE_JSON,
      N$: () => ATTR_GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK,
      Ql: () => ATTR_GEN_AI_REQUEST_STOP_SEQUENCES,
      ZZ: () => ATTR_GEN_AI_OUTPUT_MESSAGES,
      dt: () => ATTR_GEN_AI_OUTPUT_TYPE,
      ex: () => ATTR_GEN_AI_INPUT_MESSAGES,
      mS: () => ATTR_GEN_AI_USAGE_INPUT_TOKENS,
      mh: () => ATTR_ANTHROPIC_TOOL_RESULT_CONTENT,
      pn: () => ATTR_ANTHROPIC_USAGE_COMPACTION_INPUT_TOKENS,
      sS: () => ATTR_ANTHROPIC_CONTENT_TRUNCATED,
      w3: () => ATTR_ANTHROPIC_USAGE_COMPACTION_OUTPUT_TOKENS
    });
    const ATTR_GEN_AI_INPUT_MESSAGES = "gen_ai.input.messages";
    const ATTR_GEN_AI_OUTPUT_MESSAGES = "gen_ai.output.messages";
    const ATTR_GEN_AI_OUTPUT_TYPE = "gen_ai.output.type";
    const ATTR_GEN_AI_REQUEST_STOP_SEQUENCES = "gen_ai.request.stop_sequences";
    const ATTR_GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK = "gen_ai.response.time_to_first_chunk";
    const ATTR_GEN_AI_SYSTEM_INSTRUCTIONS = "gen_ai.system_instructions";
    const ATTR_GEN_AI_USAGE_INPUT_TOKENS = "gen_ai.usage.input_tokens";
    const GEN_AI_OUTPUT_TYPE_VALUE_JSON = "json";
    const ATTR_ANTHROPIC_CONTENT_TRUNCATED = "anthropic.content.truncated";
    const ATTR_ANTHROPIC_TOOL_RESULT_CONTENT = "anthropic.tool_result.content";
    const ATTR_ANTHROPIC_USAGE_COMPACTION_INPUT_TOKENS = "anthropic.usage.compaction.input_tokens";
    const ATTR_ANTHROPIC_USAGE_COMPACTION_OUTPUT_TOKENS = "anthropic.usage.compaction.output_tokens";
  }),
  88188: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      cu: () => setMessageContentAttributes
    });
    var _attributes_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53734);
    function setMessageContentAttributes(call, body, output, limit) {
      const span = call.span;
      const requestSize = call.requestContentSize;
      if (output !== void 0 && requestSize !== void 0) {
        const outputMessages = JSON.stringify([ {
          role: "assistant",
          parts: contentParts(output)
        } ]);
        if (requestSize + 3 * outputMessages.length <= limit || requestSize + utf8Length(outputMessages) <= limit) {
          span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ, outputMessages);
          return;
        }
      }
      const size = setContentAttributes(span, {
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Ql]: body.stop_sequences?.length ? [ ...body.stop_sequences ] : void 0,
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]: body.system === void 0 ? void 0 : contentParts(body.system),
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]: body.messages.map(message => ({
          role: message.role,
          parts: contentParts(message.content)
        })),
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]: output === void 0 ? void 0 : [ {
          role: "assistant",
          parts: contentParts(output)
        } ]
      }, limit);
      if (output === void 0) call.requestContentSize = size;
    }
    function contentParts(content) {
      if (typeof content === "string") return [ {
        type: "text",
        content
      } ];
      return content?.map(blockPart) ?? [];
    }
    function blockPart(block) {
      switch (block.type) {
       case "text":
        return {
          type: "text",
          content: block.text
        };

       case "thinking":
        return {
          type: "reasoning",
          content: block.thinking
        };

       case "tool_use":
        return {
          type: "tool_call",
          id: block.id,
          name: block.name,
          arguments: block.input,
          ...typeof block.toolset_name === "string" ? {
            anthropic_toolset_name: block.toolset_name
          } : void 0
        };

       case "server_tool_use":
        return {
          type: "tool_call",
          id: block.id,
          name: block.name,
          arguments: block.input
        };

       case "mcp_tool_use":
        return {
          type: "tool_call",
          id: block.id,
          name: block.name,
          arguments: block.input,
          anthropic_mcp_server_name: block.server_name
        };

       case "tool_result":
        return {
          type: "tool_call_response",
          id: block.tool_use_id,
          response: toolResultContentBlocks(block.content)
        };

       default:
        if (typeof block.type !== "string") return {
          type: "anthropic_unknown"
        };
        if (block.type.endsWith("_tool_result") && "tool_use_id" in block) return {
          type: "tool_call_response",
          id: block.tool_use_id,
          response: resultBlockContent(block.content)
        };
        return {
          type: `anthropic_${block.type}`
        };
      }
    }
    function toolResultContentBlocks(content) {
      if (content === void 0 || content === null) return [];
      if (typeof content === "string") return [ {
        type: "text",
        text: content
      } ];
      return content.map(block => {
        if (block.type === "text" || block.type === "search_result") return withoutLeftOutFields(block);
        if (typeof block.type !== "string") return {
          type: "unknown"
        };
        return {
          type: block.type
        };
      });
    }
    function resultBlockContent(content) {
      if (content === void 0 || content === null) return [];
      if (typeof content === "string") return [ {
        type: "text",
        text: content
      } ];
      if (!Array.isArray(content)) return [ withoutLeftOutFields(content) ];
      return content.map(block => {
        if (block.type === "text" || block.type === "search_result" || block.type === "web_search_result") return withoutLeftOutFields(block);
        if (typeof block.type !== "string") return {
          type: "unknown"
        };
        return {
          type: block.type
        };
      });
    }
    function withoutLeftOutFields(value) {
      if (Array.isArray(value)) return value.map(withoutLeftOutFields);
      if (typeof value !== "object" || value === null) return value;
      const {type, file_type} = value;
      if (type === "image" || type === "document") return {
        type
      };
      const isImageOrDocumentView = type === "text_editor_code_execution_view_result" && (file_type === "image" || file_type === "pdf");
      return Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith("encrypted_") && !(name === "content" && isImageOrDocumentView)).map(([name, field]) => [ name, withoutLeftOutFields(field) ]));
    }
    function setContentAttributes(span, attributes, limit) {
      const {[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Ql]: stopSequences, [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]: instructions, [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]: input, [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]: output, [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.mh]: toolResult, ...others} = attributes;
      const messages = {
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]: instructions,
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]: input,
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]: output
      };
      const values = {};
      const blocks = toolResult?.map(block => JSON.stringify(block));
      const length = [ ...stopSequences ?? [], ...blocks ?? [] ].reduce((sum, text) => sum + text.length + 1, 2) + serialize(others, values) + serialize(messages, values);
      const sizeOf = 3 * length <= limit ? text => 3 * text.length : utf8Length;
      const sizeOfMessages = () => Object.keys(messages).reduce((sum, key) => sum + sizeOf(values[key] ?? ""), 0);
      const stopSequencesSize = stopSequences?.reduce((sum, each) => sum + sizeOf(each), 0) ?? 0;
      const keepsStopSequences = stopSequences !== void 0 && stopSequencesSize <= limit;
      let size = keepsStopSequences ? stopSequencesSize : 0;
      let truncated = stopSequences !== void 0 && !keepsStopSequences;
      for (const key of Object.keys(others)) {
        const jsonSize = sizeOf(values[key] ?? "");
        if (jsonSize > limit) {
          delete values[key];
          truncated = true;
        } else size += jsonSize;
      }
      let messagesSize = sizeOfMessages();
      if (size + messagesSize > limit) {
        const {truncated: lostParts, ...fitted} = withoutFirstParts(messages, size + messagesSize - limit);
        truncated || (truncated = lostParts);
        serialize(fitted, values);
        messagesSize = sizeOfMessages();
      }
      size += messagesSize;
      if (blocks !== void 0) {
        const kept = truncateToolResultContent(blocks, limit - size, sizeOf);
        values[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.mh] = kept.json;
        size += kept.size;
        truncated || (truncated = kept.truncated);
      }
      if (truncated) span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.sS, true);
      if (keepsStopSequences) span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Ql, stopSequences);
      for (const [key, value] of Object.entries(values)) span.setAttribute(key, value);
      return size;
    }
    function serialize(attributes, values) {
      let length = 0;
      for (const [key, value] of Object.entries(attributes)) if (value !== void 0) {
        values[key] = JSON.stringify(value);
        length += values[key].length;
      }
      return length;
    }
    function withoutFirstParts(attributes, excess) {
      const withOwnParts = messages => messages?.map(message => ({
        ...message,
        parts: [ ...message.parts ]
      }));
      const instructions = attributes[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]?.slice();
      const input = withOwnParts(attributes[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]);
      const output = withOwnParts(attributes[_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]);
      const lists = [ instructions ?? [], ...[ ...input ?? [], ...output ?? [] ].map(({parts}) => parts) ];
      let left = lists.reduce((sum, parts) => sum + parts.length, 0);
      let truncated = false;
      for (const parts of lists) {
        let removed = 0;
        while (excess > 0 && removed < parts.length) {
          const part = parts[removed];
          const size = utf8Length(JSON.stringify(part));
          const content = part["content"];
          if (left === 1 && part.type === "text" && typeof content === "string") {
            const kept = startThatFits(part, content, size - excess);
            if (kept !== content) {
              parts[removed] = {
                ...part,
                content: kept
              };
              truncated = true;
            }
            break;
          }
          excess -= size + (removed + 1 < parts.length ? 1 : 0);
          removed++;
          left--;
          truncated = true;
        }
        parts.splice(0, removed);
      }
      return {
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.Cb]: instructions,
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ex]: input,
        [_attributes_mjs__WEBPACK_IMPORTED_MODULE_0__.ZZ]: output,
        truncated
      };
    }
    function startThatFits(part, content, limit) {
      const room = limit - utf8Length(JSON.stringify({
        ...part,
        content: ""
      }));
      const head = content.slice(0, Math.max(room, 0));
      const escaped = JSON.stringify(head);
      let length = 0;
      let escapedLength = 0;
      let size = 0;
      while (length < head.length) {
        const point = escaped.codePointAt(1 + escapedLength);
        const units = point > 65535 ? 2 : 1;
        const escapedUnits = point !== 92 ? units : escaped[2 + escapedLength] === "u" ? 6 : 2;
        size += point < 128 ? escapedUnits : point < 2048 ? 2 : point < 65536 ? 3 : 4;
        if (size > room) break;
        escapedLength += escapedUnits;
        length += units;
      }
      return content.slice(0, length);
    }
    function truncateToolResultContent(blocks, limit, sizeOf) {
      const kept = [];
      let size = 2;
      for (const block of blocks) {
        const next = size + (kept.length === 0 ? 0 : 1) + sizeOf(block);
        if (next > limit) break;
        kept.push(block);
        size = next;
      }
      return {
        json: "[" + kept.join(",") + "]",
        size,
        truncated: kept.length < blocks.length
      };
    }
    function utf8Length(text) {
      let size = 0;
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit < 128) size += 1; else if (unit < 2048) size += 2; else if (unit >= 55296 && unit < 56320 && (text.charCodeAt(index + 1) & 64512) === 56320) {
          size += 4;
          index++;
        } else size += 3;
      }
      return size;
    }
  }),
  48824: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      U: () => setUsageSumAttributes
    });
    var _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69296);
    var _attributes_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53734);
    function setUsageSumAttributes(span, usage, complete) {
      if (!(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__.sA)(usage)) return;
      if (typeof usage["input_tokens"] === "number") span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_1__.mS, inputTokens(usage));
      if (!complete) return;
      const iterations = Array.isArray(usage["iterations"]) ? usage["iterations"] : [];
      const compactions = iterations.filter(each => (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_0__.sA)(each) && each["type"] === "compaction");
      if (compactions.length > 0) {
        span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_1__.pn, compactions.reduce((sum, each) => sum + inputTokens(each), 0));
        span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_1__.w3, compactions.reduce((sum, each) => sum + count(each, "output_tokens"), 0));
      }
    }
    const INPUT_TOKEN_COUNTS = [ "input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens" ];
    function inputTokens(usage) {
      return INPUT_TOKEN_COUNTS.reduce((sum, name) => sum + count(usage, name), 0);
    }
    function count(usage, name) {
      const value = usage[name];
      return typeof value === "number" ? value : 0;
    }
  }),
  73859: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      _q: () => endAnthropicApiCallSpanWhenStreamEnds,
      rZ: () => recordStreamedMessageContent
    });
    var _opentelemetry_api__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91213);
    var _core_error_mjs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25064);
    var _core_streaming_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6922);
    var _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87168);
    var _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37412);
    var _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69296);
    var _attributes_mjs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53734);
    var _content_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88188);
    var _response_mjs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48824);
    function recordStreamedMessageContent(client, call, body, message) {
      if (!call.span.isRecording() || client.openTelemetry.traces.contentMode !== "content") return;
      try {
        (0, _content_mjs__WEBPACK_IMPORTED_MODULE_0__.cu)(call, body, message.content, client.openTelemetry.traces.maxContentBytes);
      } catch (problem) {
        (0, _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__.WG)(client).debug("could not record the streamed message on its span", problem);
      }
    }
    function endAnthropicApiCallSpanWhenStreamEnds(client, span, stream, props) {
      if (props.options.__span?.name === "anthropic.messages.create" && stream instanceof _core_streaming_mjs__WEBPACK_IMPORTED_MODULE_2__.Z) endMessagesCreateSpanWhenStreamEnds(client, span, stream, props); else (0, 
      _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.KC)(span, stream, props);
    }
    function endMessagesCreateSpanWhenStreamEnds(client, span, stream, props) {
      if (!span.isRecording()) return;
      span.setAttribute(_internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.OR, props.response.status);
      (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.em)(span, props.response);
      const call = props.options.__span;
      const startTime = call?.startTime;
      let message;
      let usage;
      let sawDelta = false;
      let sawMessageDelta = false;
      let sawStop = false;
      (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.jE)(stream, props.controller.signal, {
        onItem(event) {
          try {
            switch (event.type) {
             case "message_start":
              {
                const atStart = {
                  ...event.message
                };
                usage = {
                  ...event.message.usage
                };
                message = {};
                for (const [, [name]] of _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.tx[call?.name ?? ""]?.response ?? []) if (name !== void 0 && name !== "usage") message[name] = atStart[name];
                break;
              }

             case "content_block_start":
              {
                const block = event.content_block;
                if (message && (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.sA)(block) && block["type"] === "fallback" && (0, 
                _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.sA)(block["to"])) message["model"] = block["to"]["model"];
                break;
              }

             case "message_delta":
              if (message && usage) {
                const totals = (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.sA)(event.usage) ? event.usage : {};
                usage["output_tokens"] = totals["output_tokens"];
                for (const name of TOTALS_IN_MESSAGE_DELTA) if (totals[name] != null) usage[name] = totals[name];
                if (event.delta.stop_reason != null) message["stop_reason"] = event.delta.stop_reason;
                sawMessageDelta = true;
              }
              break;

             case "message_stop":
              sawStop = true;
              break;

             case "content_block_delta":
              if (!sawDelta && startTime !== void 0) span.setAttribute(_attributes_mjs__WEBPACK_IMPORTED_MODULE_5__.N$, (Date.now() - startTime) / 1e3);
              sawDelta = true;
              break;

             case "content_block_stop":
              break;

             default:
              (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.f2)(event);
            }
          } catch (problem) {
            (0, _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__.WG)(client).debug("could not record the stream on its span", problem);
          }
        },
        onEnd(end) {
          try {
            if (message && usage && call) {
              const complete = sawMessageDelta || sawStop;
              let response = {
                ...message,
                usage
              };
              if (!complete) for (const path of FINAL_FROM_MESSAGE_DELTA) response = without(response, path);
              (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.PJ)(span, call.name, response);
              (0, _response_mjs__WEBPACK_IMPORTED_MODULE_6__.U)(span, usage, complete);
            }
          } catch (problem) {
            (0, _internal_utils_log_mjs__WEBPACK_IMPORTED_MODULE_1__.WG)(client).debug("could not record the stream on its span", problem);
          }
          const failure = call?.failure;
          if (!sawStop && call?.streamed && failure === void 0) recordStreamedMessageContent(client, call, call.streamed.body, call.streamed.message);
          if (end.reason === "failed") (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.Rc)(span, end.error); else if (failure !== void 0) (0, 
          _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.Rc)(span, failure, "client_error"); else if (end.reason === "completed") if (sawStop) span.setStatus({
            code: _opentelemetry_api__WEBPACK_IMPORTED_MODULE_7__.s.OK
          }); else (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.Rc)(span, new _core_error_mjs__WEBPACK_IMPORTED_MODULE_8__.pJ("The stream ended before message_stop."), "api_error");
          (0, _internal_tracing_mjs__WEBPACK_IMPORTED_MODULE_3__.M5)(client, () => span.end());
        }
      });
    }
    const FINAL_FROM_MESSAGE_DELTA = [ [ "stop_reason" ], [ "usage", "output_tokens" ], [ "usage", "output_tokens_details" ] ];
    const TOTALS_IN_MESSAGE_DELTA = [ "input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "output_tokens_details", "iterations" ];
    function without(data, path) {
      const [name, ...rest] = path;
      if (name === void 0 || !(name in data)) return data;
      if (rest.length === 0) {
        const {[name]: _, ...others} = data;
        return others;
      }
      const value = data[name];
      return (0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_4__.sA)(value) ? {
        ...data,
        [name]: without(value, rest)
      } : data;
    }
  }),
  25022: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      H_: () => AvailableToolsLimitExceededError,
      f_: () => CompactionBlockAmbiguousError,
      Hn: () => CompactionBlockMisplacedError,
      np: () => CompactionContentMismatchError,
      JP: () => CompactionIncompleteTurnError,
      Jq: () => CompactionNothingToSummarizeError,
      Hz: () => CompactionSignatureInvalidError,
      rh: () => CompactionTooManyToolReferencesError,
      F$: () => CompactionToolChangesMismatchError,
      y2: () => CompactionUnavailableError,
      WK: () => ImageDimensionsTooLargeError,
      B2: () => Messages,
      SK: () => ThreadAlreadyContinuedError,
      Ph: () => ThreadContinueInFlightError,
      lf: () => ThreadFingerprintMismatchError,
      Ws: () => ThreadNotFoundError,
      nP: () => ThreadUnsupportedRequestError,
      i4: () => ToolNameConflictError,
      tp: () => ToolReferenceUnresolvedError
    });
    class APIResource {
      constructor(client) {
        this._client = client;
      }
    }
    var headers = __webpack_require__(33546);
    var tracing = __webpack_require__(87168);
    var streaming = __webpack_require__(6922);
    var log = __webpack_require__(37412);
    var values = __webpack_require__(69296);
    var tracing_attributes = __webpack_require__(53734);
    var content = __webpack_require__(88188);
    var response = __webpack_require__(48824);
    function messagesCreateSpanSettings(client, request) {
      const attributes = (0, tracing.M5)(client, () => {
        const outputConfig = (0, values.sA)(request.body) ? request.body["output_config"] : void 0;
        const format = (0, values.sA)(outputConfig) ? outputConfig["format"] : void 0;
        return (0, values.sA)(format) && format["type"] === "json_schema" ? {
          [tracing_attributes.dt]: tracing_attributes.EK
        } : {};
      });
      return {
        route: "/v1/messages",
        request,
        attributes
      };
    }
    function recordMessagesCreateRequest(client, call, body) {
      if (!call?.span.isRecording()) return call;
      try {
        const {contentMode, maxContentBytes} = client.openTelemetry.traces;
        if (contentMode === "content") (0, content.cu)(call, body, void 0, maxContentBytes);
      } catch (problem) {
        (0, log.WG)(client).debug("could not record the request on its span", problem);
      }
      return call;
    }
    function recordMessagesCreateResponse(client, call, body, data) {
      if (!call?.span.isRecording() || data instanceof streaming.Z) return;
      try {
        (0, response.U)(call.span, data.usage, true);
        const {contentMode, maxContentBytes} = client.openTelemetry.traces;
        if (contentMode === "content") (0, content.cu)(call, body, data.content, maxContentBytes);
      } catch (problem) {
        (0, log.WG)(client).debug("could not record the response on its span", problem);
      }
    }
    const STAINLESS_HELPER_HEADER = "x-stainless-helper";
    const STAINLESS_HELPER_METHOD_HEADER = "x-stainless-helper-method";
    const SDK_HELPER_SYMBOL = Symbol("anthropic.sdk.stainlessHelper");
    function wasCreatedByStainlessHelper(value) {
      return typeof value === "object" && value !== null && SDK_HELPER_SYMBOL in value;
    }
    function collectStainlessHelpers(tools, messages) {
      const helpers = new Set;
      if (tools) for (const tool of tools) if (wasCreatedByStainlessHelper(tool)) helpers.add(tool[SDK_HELPER_SYMBOL]);
      if (messages) for (const message of messages) {
        if (wasCreatedByStainlessHelper(message)) helpers.add(message[SDK_HELPER_SYMBOL]);
        const content = message.content;
        if (Array.isArray(content)) for (const block of content) {
          if (wasCreatedByStainlessHelper(block)) helpers.add(block[SDK_HELPER_SYMBOL]);
          const definition = block?.tool?.definition;
          if (wasCreatedByStainlessHelper(definition)) helpers.add(definition[SDK_HELPER_SYMBOL]);
        }
      }
      return Array.from(helpers);
    }
    function stainlessHelperHeader(tools, messages) {
      const helpers = collectStainlessHelpers(tools, messages);
      if (helpers.length === 0) return {};
      return {
        [STAINLESS_HELPER_HEADER]: helpers.join(", ")
      };
    }
    function messagesCreateHeaders(params, options) {
      const {user_profile_id, workspace_id, tools, messages} = params;
      return (0, headers.db)([ {
        ...user_profile_id != null ? {
          "anthropic-user-profile-id": user_profile_id
        } : void 0,
        ...workspace_id != null ? {
          "anthropic-workspace-id": workspace_id
        } : void 0
      }, stainlessHelperHeader(tools, messages), options?.headers ]);
    }
    function startMessagesStreamSpan(client, body, options) {
      if (!client._tracer) return;
      const headers = messagesCreateHeaders(body, options);
      return (0, tracing.FS)(client, "anthropic.messages.create", options, messagesCreateSpanSettings(client, {
        body,
        headers,
        stream: true
      }));
    }
    var tslib = __webpack_require__(33364);
    var errors = __webpack_require__(62533);
    var core_error = __webpack_require__(25064);
    function getOutputFormat(params) {
      return params?.output_config?.format;
    }
    function maybeParseMessage(message, params, opts) {
      const outputFormat = getOutputFormat(params);
      if (!params || !("parse" in (outputFormat ?? {}))) return {
        ...message,
        content: message.content.map(block => {
          if (block.type === "text") {
            const parsedBlock = Object.defineProperty({
              ...block
            }, "parsed_output", {
              value: null,
              enumerable: false
            });
            return parsedBlock;
          }
          return block;
        }),
        parsed_output: null
      };
      return parseMessage(message, params, opts);
    }
    function parseMessage(message, params, opts) {
      let firstParsedOutput = null;
      const content = message.content.map(block => {
        if (block.type === "text") {
          const parsedOutput = parseOutputFormat(params, block.text);
          if (firstParsedOutput === null) firstParsedOutput = parsedOutput;
          const parsedBlock = Object.defineProperty({
            ...block
          }, "parsed_output", {
            value: parsedOutput,
            enumerable: false
          });
          return parsedBlock;
        }
        return block;
      });
      return {
        ...message,
        content,
        parsed_output: firstParsedOutput
      };
    }
    function parseOutputFormat(params, content) {
      const outputFormat = getOutputFormat(params);
      if (outputFormat?.type !== "json_schema") return null;
      try {
        if ("parse" in outputFormat) return outputFormat.parse(content);
        return JSON.parse(content);
      } catch (error) {
        throw new core_error.pJ(`Failed to parse structured output: ${error}`);
      }
    }
    var tracing_streaming = __webpack_require__(73859);
    const LITERALS = [ "true", "false", "null" ];
    const isWhitespace = char => char === " " || char === "\t" || char === "\n" || char === "\r", isTruncatedLiteral = (word, rest) => LITERALS.some(literal => literal !== word && literal.startsWith(word)) && [ ...rest ].every(isWhitespace), tokenize = input => {
      let current = 0;
      let tokens = [];
      while (current < input.length) {
        let char = input[current];
        if (char === "{") {
          tokens.push({
            type: "brace",
            value: "{"
          });
          current++;
          continue;
        }
        if (char === "}") {
          tokens.push({
            type: "brace",
            value: "}"
          });
          current++;
          continue;
        }
        if (char === "[") {
          tokens.push({
            type: "paren",
            value: "["
          });
          current++;
          continue;
        }
        if (char === "]") {
          tokens.push({
            type: "paren",
            value: "]"
          });
          current++;
          continue;
        }
        if (char === ":") {
          tokens.push({
            type: "separator",
            value: ":"
          });
          current++;
          continue;
        }
        if (char === ",") {
          tokens.push({
            type: "delimiter",
            value: ","
          });
          current++;
          continue;
        }
        if (char === '"') {
          const start = current + 1;
          let end = start;
          let danglingQuote = false;
          while (true) {
            end = input.indexOf('"', end);
            if (end === -1) {
              danglingQuote = true;
              break;
            }
            let backslashes = 0;
            let i = end - 1;
            while (i >= start && input[i] === "\\") {
              backslashes++;
              i--;
            }
            if (backslashes % 2 === 0) break;
            end++;
          }
          if (danglingQuote) current = input.length; else {
            tokens.push({
              type: "string",
              value: input.slice(start, end)
            });
            current = end + 1;
          }
          continue;
        }
        if (isWhitespace(char)) {
          current++;
          continue;
        }
        let NUMBERS = /[0-9]/;
        if (char && NUMBERS.test(char) || char === "-" || char === ".") {
          let value = "";
          if (char === "-") {
            value += char;
            char = input[++current];
          }
          while (char && (NUMBERS.test(char) || char === "." || char === "e" || char === "E" || (char === "-" || char === "+") && (value[value.length - 1] === "e" || value[value.length - 1] === "E"))) {
            value += char;
            char = input[++current];
          }
          tokens.push({
            type: "number",
            value,
            unterminated: current === input.length
          });
          continue;
        }
        let LETTERS = /[a-z]/i;
        if (char && LETTERS.test(char)) {
          let value = "";
          while (char && LETTERS.test(char)) {
            if (current === input.length) break;
            value += char;
            char = input[++current];
          }
          if (LITERALS.includes(value)) tokens.push({
            type: "name",
            value
          }); else if (!isTruncatedLiteral(value, input.slice(current))) return null;
          continue;
        }
        return null;
      }
      return tokens;
    }, strip = tokens => {
      let open = [];
      for (const token of tokens) if (token.type === "brace" || token.type === "paren") if (token.value === "{" || token.value === "[") open.push(token.value); else open.pop();
      let innermostOpenBracket = open[open.length - 1];
      let length = tokens.length;
      let JSON_NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$/;
      while (length > 0) {
        let lastToken = tokens[length - 1];
        switch (lastToken.type) {
         case "separator":
          length--;
          continue;

         case "number":
          if (lastToken.unterminated || !JSON_NUMBER.test(lastToken.value)) {
            length--;
            continue;
          }
          break;

         case "string":
          let tokenBeforeTheLastToken = tokens[length - 2];
          if (innermostOpenBracket === "{" && (tokenBeforeTheLastToken?.type === "delimiter" || tokenBeforeTheLastToken?.type === "brace" && tokenBeforeTheLastToken.value === "{")) {
            length--;
            continue;
          }
          break;

         case "delimiter":
          length--;
          break;
        }
        break;
      }
      return tokens.slice(0, length);
    }, unstrip = tokens => {
      let tail = [];
      for (const token of tokens) {
        if (token.type !== "brace" && token.type !== "paren") continue;
        if (token.value === "{") tail.push("}"); else if (token.value === "[") tail.push("]"); else if (tail.pop() !== token.value) return null;
      }
      if (tail.length > 0) tail.reverse().map(item => {
        if (item === "}") tokens.push({
          type: "brace",
          value: "}"
        }); else if (item === "]") tokens.push({
          type: "paren",
          value: "]"
        });
      });
      return tokens;
    }, isScalar = token => token?.type === "string" || token?.type === "number" || token?.type === "name", generate = tokens => {
      let output = "";
      tokens.map((token, index) => {
        if (isScalar(tokens[index - 1]) && isScalar(token)) output += " ";
        switch (token.type) {
         case "string":
          output += '"' + token.value + '"';
          break;

         default:
          output += token.value;
          break;
        }
      });
      return output;
    }, partialParse = input => {
      const tokens = tokenize(input);
      const completed = tokens && unstrip(strip(tokens));
      return JSON.parse(completed ? generate(completed) : input);
    };
    const JSON_BUF_PROPERTY = "__json_buf";
    function withLazyInput(prev, jsonBuf) {
      const next = {};
      for (const key of Object.keys(prev)) if (key !== "input") next[key] = prev[key];
      Object.defineProperty(next, JSON_BUF_PROPERTY, {
        value: jsonBuf,
        enumerable: false,
        writable: true
      });
      let input;
      let parsed = false;
      Object.defineProperty(next, "input", {
        enumerable: true,
        configurable: true,
        get() {
          if (!parsed) {
            input = jsonBuf ? partialParse(jsonBuf) : {};
            parsed = true;
          }
          return input;
        }
      });
      return next;
    }
    var _MessageStream_instances, _MessageStream_currentMessageSnapshot, _MessageStream_params, _MessageStream_connectedPromise, _MessageStream_resolveConnectedPromise, _MessageStream_rejectConnectedPromise, _MessageStream_endPromise, _MessageStream_resolveEndPromise, _MessageStream_rejectEndPromise, _MessageStream_listeners, _MessageStream_ended, _MessageStream_errored, _MessageStream_aborted, _MessageStream_catchingPromiseCreated, _MessageStream_response, _MessageStream_request_id, _MessageStream_workspace_id, _MessageStream_logger, _MessageStream_client, _MessageStream_span, _MessageStream_getFinalMessage, _MessageStream_getFinalText, _MessageStream_handleError, _MessageStream_beginRequest, _MessageStream_addStreamEvent, _MessageStream_endRequest, _MessageStream_accumulateMessage;
    function tracksToolInput(content) {
      return content.type === "tool_use" || content.type === "server_tool_use";
    }
    var MessageStream = (() => {
      class MessageStream {
        constructor(params, opts) {
          _MessageStream_instances.add(this);
          this.messages = [];
          this.receivedMessages = [];
          _MessageStream_currentMessageSnapshot.set(this, void 0);
          _MessageStream_params.set(this, null);
          this.controller = new AbortController;
          _MessageStream_connectedPromise.set(this, void 0);
          _MessageStream_resolveConnectedPromise.set(this, () => {});
          _MessageStream_rejectConnectedPromise.set(this, () => {});
          _MessageStream_endPromise.set(this, void 0);
          _MessageStream_resolveEndPromise.set(this, () => {});
          _MessageStream_rejectEndPromise.set(this, () => {});
          _MessageStream_listeners.set(this, {});
          _MessageStream_ended.set(this, false);
          _MessageStream_errored.set(this, false);
          _MessageStream_aborted.set(this, false);
          _MessageStream_catchingPromiseCreated.set(this, false);
          _MessageStream_response.set(this, void 0);
          _MessageStream_request_id.set(this, void 0);
          _MessageStream_workspace_id.set(this, void 0);
          _MessageStream_logger.set(this, void 0);
          _MessageStream_client.set(this, void 0);
          _MessageStream_span.set(this, void 0);
          _MessageStream_handleError.set(this, error => {
            (0, tslib.G)(this, _MessageStream_errored, true, "f");
            if ((0, tslib.g)(this, _MessageStream_span, "f")) (0, tslib.g)(this, _MessageStream_span, "f").streamed = void 0;
            if ((0, errors.z)(error)) error = new core_error.cH;
            if (error instanceof core_error.cH) {
              (0, tslib.G)(this, _MessageStream_aborted, true, "f");
              return this._emit("abort", error);
            }
            if (error instanceof core_error.pJ) return this._emit("error", error);
            if (error instanceof Error) {
              const anthropicError = new core_error.pJ(error.message);
              anthropicError.cause = error;
              return this._emit("error", anthropicError);
            }
            return this._emit("error", new core_error.pJ(String(error)));
          });
          (0, tslib.G)(this, _MessageStream_connectedPromise, new Promise((resolve, reject) => {
            (0, tslib.G)(this, _MessageStream_resolveConnectedPromise, resolve, "f");
            (0, tslib.G)(this, _MessageStream_rejectConnectedPromise, reject, "f");
          }), "f");
          (0, tslib.G)(this, _MessageStream_endPromise, new Promise((resolve, reject) => {
            (0, tslib.G)(this, _MessageStream_resolveEndPromise, resolve, "f");
            (0, tslib.G)(this, _MessageStream_rejectEndPromise, reject, "f");
          }), "f");
          (0, tslib.g)(this, _MessageStream_connectedPromise, "f").catch(() => {});
          (0, tslib.g)(this, _MessageStream_endPromise, "f").catch(() => {});
          (0, tslib.G)(this, _MessageStream_params, params, "f");
          (0, tslib.G)(this, _MessageStream_logger, opts?.logger ?? console, "f");
          (0, tslib.G)(this, _MessageStream_client, opts?.client, "f");
        }
        get response() {
          return (0, tslib.g)(this, _MessageStream_response, "f");
        }
        get request_id() {
          return (0, tslib.g)(this, _MessageStream_request_id, "f");
        }
        get workspace_id() {
          return (0, tslib.g)(this, _MessageStream_workspace_id, "f");
        }
        async withResponse() {
          (0, tslib.G)(this, _MessageStream_catchingPromiseCreated, true, "f");
          const response = await (0, tslib.g)(this, _MessageStream_connectedPromise, "f");
          if (!response) throw new Error("Could not resolve a `Response` object");
          return {
            data: this,
            response,
            request_id: response.headers.get("request-id"),
            workspace_id: response.headers.get("anthropic-workspace-id")
          };
        }
        static fromReadableStream(stream) {
          const runner = new MessageStream(null);
          runner._run(() => runner._fromReadableStream(stream));
          return runner;
        }
        static createMessage(messages, params, options, {logger, client} = {}) {
          const runner = new MessageStream(params, {
            logger,
            client
          });
          for (const message of params.messages) runner._addMessageParam(message);
          (0, tslib.G)(runner, _MessageStream_params, {
            ...params,
            stream: true
          }, "f");
          runner._run(() => runner._createMessage(messages, {
            ...params,
            stream: true
          }, {
            ...options,
            headers: {
              ...options?.headers,
              [STAINLESS_HELPER_METHOD_HEADER]: "stream"
            }
          }));
          return runner;
        }
        _run(executor) {
          executor().then(() => {
            this._emitFinal();
            this._emit("end");
          }, (0, tslib.g)(this, _MessageStream_handleError, "f"));
        }
        _addMessageParam(message) {
          this.messages.push(message);
        }
        _addMessage(message, emit = true) {
          this.receivedMessages.push(message);
          if (emit) this._emit("message", message);
        }
        async _createMessage(messages, params, options) {
          const signal = options?.signal;
          let abortHandler;
          if (signal) {
            if (signal.aborted) this.controller.abort();
            abortHandler = this.controller.abort.bind(this.controller);
            signal.addEventListener("abort", abortHandler);
          }
          try {
            (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_beginRequest).call(this);
            (0, tslib.G)(this, _MessageStream_span, options?.__span ?? ((0, tslib.g)(this, _MessageStream_client, "f") && startMessagesStreamSpan((0, 
            tslib.g)(this, _MessageStream_client, "f"), params, options)), "f");
            const {response, data: stream} = await messages.create({
              ...params,
              stream: true
            }, {
              ...options,
              __span: (0, tslib.g)(this, _MessageStream_span, "f"),
              signal: this.controller.signal
            }).withResponse();
            try {
              this._connected(response);
            } catch (error) {
              if ((0, tslib.g)(this, _MessageStream_span, "f")) (0, tslib.g)(this, _MessageStream_span, "f").failure = error;
              stream.controller.abort();
              throw error;
            }
            for await (const event of stream) try {
              (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_addStreamEvent).call(this, event);
            } catch (error) {
              if ((0, tslib.g)(this, _MessageStream_span, "f")) (0, tslib.g)(this, _MessageStream_span, "f").failure = error;
              throw error;
            }
            if (stream.controller.signal?.aborted) throw new core_error.cH;
            (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_endRequest).call(this);
          } finally {
            if (signal && abortHandler) signal.removeEventListener("abort", abortHandler);
          }
        }
        _connected(response) {
          if (this.ended) return;
          (0, tslib.G)(this, _MessageStream_response, response, "f");
          (0, tslib.G)(this, _MessageStream_request_id, response?.headers.get("request-id"), "f");
          (0, tslib.G)(this, _MessageStream_workspace_id, response?.headers.get("anthropic-workspace-id"), "f");
          (0, tslib.g)(this, _MessageStream_resolveConnectedPromise, "f").call(this, response);
          this._emit("connect");
        }
        get ended() {
          return (0, tslib.g)(this, _MessageStream_ended, "f");
        }
        get errored() {
          return (0, tslib.g)(this, _MessageStream_errored, "f");
        }
        get aborted() {
          return (0, tslib.g)(this, _MessageStream_aborted, "f");
        }
        abort() {
          this.controller.abort();
        }
        on(event, listener) {
          const listeners = (0, tslib.g)(this, _MessageStream_listeners, "f")[event] || ((0, 
          tslib.g)(this, _MessageStream_listeners, "f")[event] = []);
          listeners.push({
            listener
          });
          return this;
        }
        off(event, listener) {
          const listeners = (0, tslib.g)(this, _MessageStream_listeners, "f")[event];
          if (!listeners) return this;
          const index = listeners.findIndex(l => l.listener === listener);
          if (index >= 0) listeners.splice(index, 1);
          return this;
        }
        once(event, listener) {
          const listeners = (0, tslib.g)(this, _MessageStream_listeners, "f")[event] || ((0, 
          tslib.g)(this, _MessageStream_listeners, "f")[event] = []);
          listeners.push({
            listener,
            once: true
          });
          return this;
        }
        emitted(event) {
          return new Promise((resolve, reject) => {
            (0, tslib.G)(this, _MessageStream_catchingPromiseCreated, true, "f");
            if (event !== "error") this.once("error", reject);
            this.once(event, resolve);
          });
        }
        async done() {
          (0, tslib.G)(this, _MessageStream_catchingPromiseCreated, true, "f");
          await (0, tslib.g)(this, _MessageStream_endPromise, "f");
        }
        get currentMessage() {
          return (0, tslib.g)(this, _MessageStream_currentMessageSnapshot, "f");
        }
        async finalMessage() {
          await this.done();
          return (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_getFinalMessage).call(this);
        }
        async finalText() {
          await this.done();
          return (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_getFinalText).call(this);
        }
        _emit(event, ...args) {
          if ((0, tslib.g)(this, _MessageStream_ended, "f")) return;
          if (event === "end") {
            (0, tslib.G)(this, _MessageStream_ended, true, "f");
            (0, tslib.g)(this, _MessageStream_resolveEndPromise, "f").call(this);
          }
          const listeners = (0, tslib.g)(this, _MessageStream_listeners, "f")[event];
          if (listeners) {
            (0, tslib.g)(this, _MessageStream_listeners, "f")[event] = listeners.filter(l => !l.once);
            listeners.forEach(({listener}) => listener(...args));
          }
          if (event === "abort") {
            const error = args[0];
            if (!(0, tslib.g)(this, _MessageStream_catchingPromiseCreated, "f") && !listeners?.length) Promise.reject(error);
            (0, tslib.g)(this, _MessageStream_rejectConnectedPromise, "f").call(this, error);
            (0, tslib.g)(this, _MessageStream_rejectEndPromise, "f").call(this, error);
            this._emit("end");
            return;
          }
          if (event === "error") {
            const error = args[0];
            if (!(0, tslib.g)(this, _MessageStream_catchingPromiseCreated, "f") && !listeners?.length) Promise.reject(error);
            (0, tslib.g)(this, _MessageStream_rejectConnectedPromise, "f").call(this, error);
            (0, tslib.g)(this, _MessageStream_rejectEndPromise, "f").call(this, error);
            this._emit("end");
          }
        }
        _emitFinal() {
          const finalMessage = this.receivedMessages.at(-1);
          if (finalMessage) this._emit("finalMessage", (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_getFinalMessage).call(this));
        }
        async _fromReadableStream(readableStream, options) {
          const signal = options?.signal;
          let abortHandler;
          if (signal) {
            if (signal.aborted) this.controller.abort();
            abortHandler = this.controller.abort.bind(this.controller);
            signal.addEventListener("abort", abortHandler);
          }
          try {
            (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_beginRequest).call(this);
            this._connected(null);
            const stream = streaming.Z.fromReadableStream(readableStream, this.controller);
            for await (const event of stream) (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_addStreamEvent).call(this, event);
            if (stream.controller.signal?.aborted) throw new core_error.cH;
            (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_endRequest).call(this);
          } finally {
            if (signal && abortHandler) signal.removeEventListener("abort", abortHandler);
          }
        }
        [(_MessageStream_currentMessageSnapshot = new WeakMap, _MessageStream_params = new WeakMap, 
        _MessageStream_connectedPromise = new WeakMap, _MessageStream_resolveConnectedPromise = new WeakMap, 
        _MessageStream_rejectConnectedPromise = new WeakMap, _MessageStream_endPromise = new WeakMap, 
        _MessageStream_resolveEndPromise = new WeakMap, _MessageStream_rejectEndPromise = new WeakMap, 
        _MessageStream_listeners = new WeakMap, _MessageStream_ended = new WeakMap, _MessageStream_errored = new WeakMap, 
        _MessageStream_aborted = new WeakMap, _MessageStream_catchingPromiseCreated = new WeakMap, 
        _MessageStream_response = new WeakMap, _MessageStream_request_id = new WeakMap, 
        _MessageStream_workspace_id = new WeakMap, _MessageStream_logger = new WeakMap, 
        _MessageStream_client = new WeakMap, _MessageStream_span = new WeakMap, _MessageStream_handleError = new WeakMap, 
        _MessageStream_instances = new WeakSet, _MessageStream_getFinalMessage = function() {
          if (this.receivedMessages.length === 0) throw new core_error.pJ("stream ended without producing a Message with role=assistant");
          return this.receivedMessages.at(-1);
        }, _MessageStream_getFinalText = function() {
          if (this.receivedMessages.length === 0) throw new core_error.pJ("stream ended without producing a Message with role=assistant");
          const textBlocks = this.receivedMessages.at(-1).content.filter(block => block.type === "text").map(block => block.text);
          if (textBlocks.length === 0) throw new core_error.pJ("stream ended without producing a content block with type=text");
          return textBlocks.join(" ");
        }, _MessageStream_beginRequest = function() {
          if (this.ended) return;
          (0, tslib.G)(this, _MessageStream_currentMessageSnapshot, void 0, "f");
        }, _MessageStream_addStreamEvent = function(event) {
          if (this.ended) return;
          const messageSnapshot = (0, tslib.g)(this, _MessageStream_instances, "m", _MessageStream_accumulateMessage).call(this, event);
          this._emit("_rawEvent", event);
          if (!messageSnapshot) return;
          this._emit("streamEvent", event, messageSnapshot);
          switch (event.type) {
           case "content_block_delta":
            {
              const content = messageSnapshot.content.at(-1);
              switch (event.delta.type) {
               case "text_delta":
                if (content.type === "text") this._emit("text", event.delta.text, content.text || "");
                break;

               case "citations_delta":
                if (content.type === "text") this._emit("citation", event.delta.citation, content.citations ?? []);
                break;

               case "input_json_delta":
                if (tracksToolInput(content) && (0, tslib.g)(this, _MessageStream_listeners, "f").inputJson?.length) this._emit("inputJson", event.delta.partial_json, content.input);
                break;

               case "thinking_delta":
                if (content.type === "thinking") this._emit("thinking", event.delta.thinking, content.thinking);
                break;

               case "signature_delta":
                if (content.type === "thinking") this._emit("signature", content.signature);
                break;

               default:
                (0, values.f2)(event.delta);
              }
              break;
            }

           case "message_stop":
            if ((0, tslib.g)(this, _MessageStream_client, "f") && (0, tslib.g)(this, _MessageStream_span, "f") && (0, 
            tslib.g)(this, _MessageStream_params, "f")) (0, tracing_streaming.rZ)((0, tslib.g)(this, _MessageStream_client, "f"), (0, 
            tslib.g)(this, _MessageStream_span, "f"), (0, tslib.g)(this, _MessageStream_params, "f"), messageSnapshot);
            this._addMessageParam(messageSnapshot);
            this._addMessage(maybeParseMessage(messageSnapshot, (0, tslib.g)(this, _MessageStream_params, "f"), {
              logger: (0, tslib.g)(this, _MessageStream_logger, "f")
            }), true);
            break;

           case "content_block_stop":
            this._emit("contentBlock", messageSnapshot.content.at(-1));
            break;

           case "message_start":
            (0, tslib.G)(this, _MessageStream_currentMessageSnapshot, messageSnapshot, "f");
            if ((0, tslib.g)(this, _MessageStream_span, "f") && (0, tslib.g)(this, _MessageStream_params, "f")) (0, 
            tslib.g)(this, _MessageStream_span, "f").streamed = {
              body: (0, tslib.g)(this, _MessageStream_params, "f"),
              message: messageSnapshot
            };
            break;

           case "content_block_start":
           case "message_delta":
            break;
          }
        }, _MessageStream_endRequest = function() {
          if (this.ended) throw new core_error.pJ(`stream has ended, this shouldn't happen`);
          const snapshot = (0, tslib.g)(this, _MessageStream_currentMessageSnapshot, "f");
          if (!snapshot) throw new core_error.pJ(`request ended without sending any chunks`);
          (0, tslib.G)(this, _MessageStream_currentMessageSnapshot, void 0, "f");
          return maybeParseMessage(snapshot, (0, tslib.g)(this, _MessageStream_params, "f"), {
            logger: (0, tslib.g)(this, _MessageStream_logger, "f")
          });
        }, _MessageStream_accumulateMessage = function(event) {
          let snapshot = (0, tslib.g)(this, _MessageStream_currentMessageSnapshot, "f");
          if (event.type === "message_start") {
            if (snapshot) throw new core_error.pJ(`Unexpected event order, got ${event.type} before receiving "message_stop"`);
            return event.message;
          }
          if (!snapshot) return;
          switch (event.type) {
           case "message_stop":
            return snapshot;

           case "message_delta":
            snapshot.stop_reason = event.delta.stop_reason;
            snapshot.stop_sequence = event.delta.stop_sequence;
            snapshot.stop_details = event.delta.stop_details;
            snapshot.usage.output_tokens = event.usage.output_tokens;
            if (event.delta.container != null) snapshot.container = event.delta.container;
            if (event.usage.input_tokens != null) snapshot.usage.input_tokens = event.usage.input_tokens;
            if (event.usage.cache_creation_input_tokens != null) snapshot.usage.cache_creation_input_tokens = event.usage.cache_creation_input_tokens;
            if (event.usage.cache_read_input_tokens != null) snapshot.usage.cache_read_input_tokens = event.usage.cache_read_input_tokens;
            if (event.usage.server_tool_use != null) snapshot.usage.server_tool_use = event.usage.server_tool_use;
            if (event.usage.output_tokens_details != null) snapshot.usage.output_tokens_details = event.usage.output_tokens_details;
            return snapshot;

           case "content_block_start":
            snapshot.content.push({
              ...event.content_block
            });
            return snapshot;

           case "content_block_delta":
            {
              const snapshotContent = snapshot.content.at(event.index);
              switch (event.delta.type) {
               case "text_delta":
                if (snapshotContent?.type === "text") snapshot.content[event.index] = {
                  ...snapshotContent,
                  text: (snapshotContent.text || "") + event.delta.text
                };
                break;

               case "citations_delta":
                if (snapshotContent?.type === "text") snapshot.content[event.index] = {
                  ...snapshotContent,
                  citations: [ ...snapshotContent.citations ?? [], event.delta.citation ]
                };
                break;

               case "input_json_delta":
                if (snapshotContent && tracksToolInput(snapshotContent)) {
                  const jsonBuf = (snapshotContent[JSON_BUF_PROPERTY] || "") + event.delta.partial_json;
                  snapshot.content[event.index] = withLazyInput(snapshotContent, jsonBuf);
                }
                break;

               case "thinking_delta":
                if (snapshotContent?.type === "thinking") snapshot.content[event.index] = {
                  ...snapshotContent,
                  thinking: snapshotContent.thinking + event.delta.thinking
                };
                break;

               case "signature_delta":
                if (snapshotContent?.type === "thinking") snapshot.content[event.index] = {
                  ...snapshotContent,
                  signature: event.delta.signature
                };
                break;

               default:
                (0, values.f2)(event.delta);
              }
              return snapshot;
            }

           case "content_block_stop":
            {
              const snapshotContent = snapshot.content.at(event.index);
              if (snapshotContent && tracksToolInput(snapshotContent) && JSON_BUF_PROPERTY in snapshotContent) Object.defineProperty(snapshotContent, "input", {
                value: snapshotContent.input,
                enumerable: true,
                configurable: true,
                writable: true
              });
              return snapshot;
            }

           default:
            return snapshot;
          }
        }, Symbol.asyncIterator)]() {
          const pushQueue = [];
          const readQueue = [];
          let done = false;
          this.on("_rawEvent", event => {
            const reader = readQueue.shift();
            if (reader) reader.resolve(event); else pushQueue.push(event);
          });
          this.on("end", () => {
            done = true;
            for (const reader of readQueue) reader.resolve(void 0);
            readQueue.length = 0;
          });
          this.on("abort", err => {
            done = true;
            for (const reader of readQueue) reader.reject(err);
            readQueue.length = 0;
          });
          this.on("error", err => {
            done = true;
            for (const reader of readQueue) reader.reject(err);
            readQueue.length = 0;
          });
          return {
            next: async () => {
              if (!pushQueue.length) {
                if (done) return {
                  value: void 0,
                  done: true
                };
                return new Promise((resolve, reject) => readQueue.push({
                  resolve,
                  reject
                })).then(chunk => chunk ? {
                  value: chunk,
                  done: false
                } : {
                  value: void 0,
                  done: true
                });
              }
              const chunk = pushQueue.shift();
              return {
                value: chunk,
                done: false
              };
            },
            return: async () => {
              this.abort();
              return {
                value: void 0,
                done: true
              };
            }
          };
        }
        toReadableStream() {
          const stream = new streaming.Z(this[Symbol.asyncIterator].bind(this), this.controller);
          return stream.toReadableStream();
        }
      }
      return MessageStream;
    })();
    var pagination = __webpack_require__(21154);
    var shims = __webpack_require__(93150);
    var line = __webpack_require__(72496);
    var JSONLDecoder = (() => {
      class JSONLDecoder {
        constructor(iterator, controller, response) {
          this.iterator = iterator;
          this.response = response;
          this.controller = controller;
        }
        async* decoder() {
          const iterator = this.iterator;
          if (!iterator) throw new core_error.pJ("Cannot iterate over a consumed stream.");
          this.iterator = void 0;
          const lineDecoder = new line.h;
          for await (const chunk of iterator) for (const line of lineDecoder.decode(chunk)) yield JSON.parse(line);
          for (const line of lineDecoder.flush()) yield JSON.parse(line);
        }
        [Symbol.asyncIterator]() {
          return this.decoder();
        }
        static fromResponse(response, controller) {
          if (!response.body) {
            controller.abort();
            if (typeof globalThis.navigator !== "undefined" && globalThis.navigator.product === "ReactNative") throw new core_error.pJ(`The default react-native fetch implementation does not support streaming. Please use expo/fetch: https://docs.expo.dev/versions/latest/sdk/expo/#expofetch-api`);
            throw new core_error.pJ(`Attempted to iterate over a response with no body`);
          }
          return new JSONLDecoder((0, shims.ss)(response.body), controller, response);
        }
      }
      return JSONLDecoder;
    })();
    function encodeURIPath(str) {
      return str.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g, encodeURIComponent);
    }
    const EMPTY = Object.freeze(Object.create(null));
    const createPathTagFunction = (pathEncoder = encodeURIPath) => function(statics, ...params) {
      if (statics.length === 1) return statics[0];
      let postPath = false;
      const invalidSegments = [];
      const path = statics.reduce((previousValue, currentValue, index) => {
        if (/[?#]/.test(currentValue)) postPath = true;
        const value = params[index];
        let encoded = (postPath ? encodeURIComponent : pathEncoder)("" + value);
        if (index !== params.length && (value == null || typeof value === "object" && value.toString === Object.getPrototypeOf(Object.getPrototypeOf(value.hasOwnProperty ?? EMPTY) ?? EMPTY)?.toString)) {
          encoded = value + "";
          invalidSegments.push({
            start: previousValue.length + currentValue.length,
            length: encoded.length,
            error: `Value of type ${Object.prototype.toString.call(value).slice(8, -1)} is not a valid path parameter`
          });
        }
        if (!postPath && (encoded === "" || encoded.startsWith(";"))) invalidSegments.push({
          start: previousValue.length + currentValue.length,
          length: encoded.length,
          error: `Value "${encoded}" can't be safely passed as a path parameter`
        });
        return previousValue + currentValue + (index === params.length ? "" : encoded);
      }, "");
      const pathOnly = path.split(/[?#]/, 1)[0];
      const invalidSegmentPattern = /(?<=^|\/)(?:\.|%2e){1,2}(?:;[^/]*)?(?=\/|$)/gi;
      let match;
      while ((match = invalidSegmentPattern.exec(pathOnly)) !== null) invalidSegments.push({
        start: match.index,
        length: match[0].length,
        error: `Value "${match[0]}" can't be safely passed as a path parameter`
      });
      invalidSegments.sort((a, b) => a.start - b.start);
      if (invalidSegments.length > 0) {
        const marks = [];
        for (const segment of invalidSegments) for (let i = segment.start; i < segment.start + Math.max(1, segment.length); i++) marks[i] = "^";
        const underline = Array.from(marks, mark => mark ?? " ").join("");
        throw new core_error.pJ(`Path parameters result in path with invalid segments:\n${invalidSegments.map(e => e.error).join("\n")}\n${path}\n${underline}`);
      }
      return path;
    };
    const path = createPathTagFunction(encodeURIPath);
    class Batches extends APIResource {
      create(params, options) {
        const {user_profile_id, workspace_id, ...body} = params;
        return this._client.post("/v1/messages/batches", {
          body,
          ...options,
          headers: (0, headers.db)([ {
            ...user_profile_id != null ? {
              "anthropic-user-profile-id": user_profile_id
            } : void 0,
            ...workspace_id != null ? {
              "anthropic-workspace-id": workspace_id
            } : void 0
          }, options?.headers ]),
          __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.create", options, {
            route: "/v1/messages/batches",
            attributes: {
              "anthropic.message.batch.request_count": body.requests?.length
            },
            createdIDAttribute: "anthropic.message.batch.id"
          })
        });
      }
      retrieve(messageBatchID, params = {}, options) {
        const {workspace_id} = params ?? {};
        return this._client.get(path`/v1/messages/batches/${messageBatchID}`, {
          ...options,
          headers: (0, headers.db)([ {
            ...workspace_id != null ? {
              "anthropic-workspace-id": workspace_id
            } : void 0
          }, options?.headers ]),
          __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.retrieve", options, {
            route: "/v1/messages/batches/{message_batch_id}",
            attributes: {
              "anthropic.message.batch.id": messageBatchID
            }
          })
        });
      }
      list(params = {}, options) {
        const {workspace_id, ...query} = params ?? {};
        return this._client.getAPIList("/v1/messages/batches", pagination.YW, {
          query,
          ...options,
          headers: (0, headers.db)([ {
            ...workspace_id != null ? {
              "anthropic-workspace-id": workspace_id
            } : void 0
          }, options?.headers ]),
          __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.list", options, {
            route: "/v1/messages/batches",
            queryParams: [ "after_id", "before_id", "limit" ]
          })
        });
      }
      delete(messageBatchID, params = {}, options) {
        const {workspace_id} = params ?? {};
        return this._client.delete(path`/v1/messages/batches/${messageBatchID}`, {
          ...options,
          headers: (0, headers.db)([ {
            ...workspace_id != null ? {
              "anthropic-workspace-id": workspace_id
            } : void 0
          }, options?.headers ]),
          __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.delete", options, {
            route: "/v1/messages/batches/{message_batch_id}",
            attributes: {
              "anthropic.message.batch.id": messageBatchID
            }
          })
        });
      }
      cancel(messageBatchID, params = {}, options) {
        const {workspace_id} = params ?? {};
        return this._client.post(path`/v1/messages/batches/${messageBatchID}/cancel`, {
          ...options,
          headers: (0, headers.db)([ {
            ...workspace_id != null ? {
              "anthropic-workspace-id": workspace_id
            } : void 0
          }, options?.headers ]),
          __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.cancel", options, {
            route: "/v1/messages/batches/{message_batch_id}/cancel",
            attributes: {
              "anthropic.message.batch.id": messageBatchID
            }
          })
        });
      }
      async results(messageBatchID, params = {}, options) {
        const batch = await this.retrieve(messageBatchID, params, options);
        if (!batch.results_url) throw new core_error.pJ(`No batch \`results_url\`; Has it finished processing? ${batch.processing_status} - ${batch.id}`);
        const {workspace_id} = params ?? {};
        return this._client.get(batch.results_url, {
          ...options,
          headers: (0, headers.db)([ {
            Accept: "application/binary",
            ...workspace_id != null ? {
              "anthropic-workspace-id": workspace_id
            } : void 0
          }, options?.headers ]),
          stream: true,
          __binaryResponse: true,
          __span: (0, tracing.FS)(this._client, "anthropic.messages.batches.results", options, {
            route: "/v1/messages/batches/{message_batch_id}/results",
            attributes: {
              "anthropic.message.batch.id": messageBatchID
            }
          })
        })._thenUnwrap((_, props) => JSONLDecoder.fromResponse(props.response, props.controller));
      }
    }
    const MODEL_NONSTREAMING_TOKENS = {
      "claude-opus-4@20250514": 8192,
      "anthropic.claude-opus-4-1-20250805-v1:0": 8192,
      "claude-opus-4-1@20250805": 8192
    };
    var AvailableToolsLimitExceededError = (() => {
      class AvailableToolsLimitExceededError extends core_error.v7 {}
      AvailableToolsLimitExceededError._errorName = "AvailableToolsLimitExceededError";
      return AvailableToolsLimitExceededError;
    })();
    var CompactionBlockAmbiguousError = (() => {
      class CompactionBlockAmbiguousError extends core_error.v7 {}
      CompactionBlockAmbiguousError._errorName = "CompactionBlockAmbiguousError";
      return CompactionBlockAmbiguousError;
    })();
    var CompactionBlockMisplacedError = (() => {
      class CompactionBlockMisplacedError extends core_error.v7 {}
      CompactionBlockMisplacedError._errorName = "CompactionBlockMisplacedError";
      return CompactionBlockMisplacedError;
    })();
    var CompactionContentMismatchError = (() => {
      class CompactionContentMismatchError extends core_error.v7 {}
      CompactionContentMismatchError._errorName = "CompactionContentMismatchError";
      return CompactionContentMismatchError;
    })();
    var CompactionIncompleteTurnError = (() => {
      class CompactionIncompleteTurnError extends core_error.v7 {}
      CompactionIncompleteTurnError._errorName = "CompactionIncompleteTurnError";
      return CompactionIncompleteTurnError;
    })();
    var CompactionNothingToSummarizeError = (() => {
      class CompactionNothingToSummarizeError extends core_error.v7 {}
      CompactionNothingToSummarizeError._errorName = "CompactionNothingToSummarizeError";
      return CompactionNothingToSummarizeError;
    })();
    var CompactionSignatureInvalidError = (() => {
      class CompactionSignatureInvalidError extends core_error.v7 {}
      CompactionSignatureInvalidError._errorName = "CompactionSignatureInvalidError";
      return CompactionSignatureInvalidError;
    })();
    var CompactionTooManyToolReferencesError = (() => {
      class CompactionTooManyToolReferencesError extends core_error.v7 {}
      CompactionTooManyToolReferencesError._errorName = "CompactionTooManyToolReferencesError";
      return CompactionTooManyToolReferencesError;
    })();
    var CompactionToolChangesMismatchError = (() => {
      class CompactionToolChangesMismatchError extends core_error.v7 {}
      CompactionToolChangesMismatchError._errorName = "CompactionToolChangesMismatchError";
      return CompactionToolChangesMismatchError;
    })();
    var ImageDimensionsTooLargeError = (() => {
      class ImageDimensionsTooLargeError extends core_error.v7 {}
      ImageDimensionsTooLargeError._errorName = "ImageDimensionsTooLargeError";
      return ImageDimensionsTooLargeError;
    })();
    var ThreadAlreadyContinuedError = (() => {
      class ThreadAlreadyContinuedError extends core_error.v7 {}
      ThreadAlreadyContinuedError._errorName = "ThreadAlreadyContinuedError";
      return ThreadAlreadyContinuedError;
    })();
    var ThreadContinueInFlightError = (() => {
      class ThreadContinueInFlightError extends core_error.v7 {}
      ThreadContinueInFlightError._errorName = "ThreadContinueInFlightError";
      return ThreadContinueInFlightError;
    })();
    var ThreadFingerprintMismatchError = (() => {
      class ThreadFingerprintMismatchError extends core_error.v7 {}
      ThreadFingerprintMismatchError._errorName = "ThreadFingerprintMismatchError";
      return ThreadFingerprintMismatchError;
    })();
    var ThreadUnsupportedRequestError = (() => {
      class ThreadUnsupportedRequestError extends core_error.v7 {}
      ThreadUnsupportedRequestError._errorName = "ThreadUnsupportedRequestError";
      return ThreadUnsupportedRequestError;
    })();
    var ToolNameConflictError = (() => {
      class ToolNameConflictError extends core_error.v7 {}
      ToolNameConflictError._errorName = "ToolNameConflictError";
      return ToolNameConflictError;
    })();
    var ToolReferenceUnresolvedError = (() => {
      class ToolReferenceUnresolvedError extends core_error.v7 {}
      ToolReferenceUnresolvedError._errorName = "ToolReferenceUnresolvedError";
      return ToolReferenceUnresolvedError;
    })();
    var ThreadNotFoundError = (() => {
      class ThreadNotFoundError extends core_error.m_ {}
      ThreadNotFoundError._errorName = "ThreadNotFoundError";
      return ThreadNotFoundError;
    })();
    var CompactionUnavailableError = (() => {
      class CompactionUnavailableError extends core_error.Ed {}
      CompactionUnavailableError._errorName = "CompactionUnavailableError";
      return CompactionUnavailableError;
    })();
    var Messages = (() => {
      class Messages extends APIResource {
        constructor() {
          super(...arguments);
          this.batches = new Batches(this._client);
        }
        create(params, options) {
          const {user_profile_id, workspace_id, ...body} = params;
          if (body.model in DEPRECATED_MODELS) console.warn(`The model '${body.model}' is deprecated and will reach end-of-life on ${DEPRECATED_MODELS[body.model]}\nPlease migrate to a newer model. Visit https://docs.anthropic.com/en/docs/resources/model-deprecations for more information.`);
          if (MODELS_TO_WARN_WITH_THINKING_ENABLED.includes(body.model) && body.thinking && body.thinking.type === "enabled") console.warn(`Using Claude with ${body.model} and 'thinking.type=enabled' is deprecated. Use 'thinking.type=adaptive' instead which results in better model performance in our testing: https://platform.claude.com/docs/en/build-with-claude/adaptive-thinking`);
          let timeout = options?.timeout ?? this._client._options.timeout;
          if (!body.stream && timeout == null) {
            const maxNonstreamingTokens = MODEL_NONSTREAMING_TOKENS[body.model] ?? void 0;
            timeout = this._client.calculateNonstreamingTimeout(body.max_tokens, maxNonstreamingTokens);
          }
          const request = {
            body,
            timeout: timeout ?? 6e5,
            ...options,
            headers: messagesCreateHeaders(params, options),
            stream: params.stream ?? false
          };
          const call = this._client._tracer && (0, tracing.FS)(this._client, "anthropic.messages.create", options, messagesCreateSpanSettings(this._client, request));
          recordMessagesCreateRequest(this._client, call, body);
          const promise = this._client.post("/v1/messages", {
            ...request,
            __span: call
          });
          return call ? promise._thenUnwrap(data => {
            recordMessagesCreateResponse(this._client, call, body, data);
            return data;
          }) : promise;
        }
        parse(params, options) {
          return this.create(params, options).then(message => parseMessage(message, params, {
            logger: this._client.logger ?? console
          }));
        }
        stream(body, options) {
          const params = body;
          return MessageStream.createMessage(this, params, options, {
            logger: this._client.logger ?? console,
            client: this._client
          });
        }
        countTokens(params, options) {
          const {user_profile_id, workspace_id, ...body} = params;
          const request = {
            body,
            ...options,
            headers: (0, headers.db)([ {
              ...user_profile_id != null ? {
                "anthropic-user-profile-id": user_profile_id
              } : void 0,
              ...workspace_id != null ? {
                "anthropic-workspace-id": workspace_id
              } : void 0
            }, options?.headers ])
          };
          return this._client.post("/v1/messages/count_tokens", {
            ...request,
            __span: (0, tracing.FS)(this._client, "anthropic.messages.count_tokens", options, {
              route: "/v1/messages/count_tokens",
              request
            })
          });
        }
      }
      Messages.AvailableToolsLimitExceededError = AvailableToolsLimitExceededError;
      Messages.CompactionBlockAmbiguousError = CompactionBlockAmbiguousError;
      Messages.CompactionBlockMisplacedError = CompactionBlockMisplacedError;
      Messages.CompactionContentMismatchError = CompactionContentMismatchError;
      Messages.CompactionIncompleteTurnError = CompactionIncompleteTurnError;
      Messages.CompactionNothingToSummarizeError = CompactionNothingToSummarizeError;
      Messages.CompactionSignatureInvalidError = CompactionSignatureInvalidError;
      Messages.CompactionTooManyToolReferencesError = CompactionTooManyToolReferencesError;
      Messages.CompactionToolChangesMismatchError = CompactionToolChangesMismatchError;
      Messages.ImageDimensionsTooLargeError = ImageDimensionsTooLargeError;
      Messages.ThreadAlreadyContinuedError = ThreadAlreadyContinuedError;
      Messages.ThreadContinueInFlightError = ThreadContinueInFlightError;
      Messages.ThreadFingerprintMismatchError = ThreadFingerprintMismatchError;
      Messages.ThreadUnsupportedRequestError = ThreadUnsupportedRequestError;
      Messages.ToolNameConflictError = ToolNameConflictError;
      Messages.ToolReferenceUnresolvedError = ToolReferenceUnresolvedError;
      Messages.ThreadNotFoundError = ThreadNotFoundError;
      Messages.CompactionUnavailableError = CompactionUnavailableError;
      Messages.Batches = Batches;
      return Messages;
    })();
    const DEPRECATED_MODELS = {
      "claude-sonnet-4-5": "November 30th, 2026",
      "claude-sonnet-4-5-20250929": "November 30th, 2026"
    };
    const MODELS_TO_WARN_WITH_THINKING_ENABLED = [ "claude-mythos-preview", "claude-opus-4-6" ];
  }),
  30320: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      _: () => ContextAPI
    });
    var global_utils = __webpack_require__(92466);
    var diag = __webpack_require__(7740);
    var context = __webpack_require__(11802);
    var NoopContextManager = class {
      active() {
        return context.l;
      }
      with(_context, fn, thisArg, ...args) {
        return fn.call(thisArg, ...args);
      }
      bind(_context, target) {
        return target;
      }
      enable() {
        return this;
      }
      disable() {
        return this;
      }
      attach(_context) {
        return {
          dispose() {}
        };
      }
    };
    const API_NAME = "context";
    const NOOP_CONTEXT_MANAGER = new NoopContextManager;
    const NOOP_TOKEN = Object.freeze({
      dispose: () => {}
    });
    var ContextAPI = class ContextAPI {
      constructor() {
        this._attachUnsupportedWarned = false;
      }
      static getInstance() {
        if (!this._instance) this._instance = new ContextAPI;
        return this._instance;
      }
      setGlobalContextManager(contextManager) {
        return (0, global_utils.$G)(API_NAME, contextManager, diag.K.instance());
      }
      active() {
        return this._getContextManager().active();
      }
      with(context, fn, thisArg, ...args) {
        return this._getContextManager().with(context, fn, thisArg, ...args);
      }
      bind(context, target) {
        return this._getContextManager().bind(context, target);
      }
      attach(context) {
        const contextManager = this._getContextManager();
        if (contextManager.attach) return contextManager.attach(context);
        if (!this._attachUnsupportedWarned) {
          this._attachUnsupportedWarned = true;
          diag.K.instance().warn("The current ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.");
        }
        return NOOP_TOKEN;
      }
      _getContextManager() {
        return (0, global_utils.mS)(API_NAME) || NOOP_CONTEXT_MANAGER;
      }
      disable() {
        this._getContextManager().disable();
        (0, global_utils.kv)(API_NAME, diag.K.instance());
      }
    };
  }),
  7740: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      K: () => DiagAPI
    });
    var global_utils = __webpack_require__(92466);
    var DiagComponentLogger = class {
      constructor(props) {
        this._namespace = props.namespace || "DiagComponentLogger";
      }
      debug(...args) {
        return logProxy("debug", this._namespace, args);
      }
      error(...args) {
        return logProxy("error", this._namespace, args);
      }
      info(...args) {
        return logProxy("info", this._namespace, args);
      }
      warn(...args) {
        return logProxy("warn", this._namespace, args);
      }
      verbose(...args) {
        return logProxy("verbose", this._namespace, args);
      }
    };
    function logProxy(funcName, namespace, args) {
      const logger = (0, global_utils.mS)("diag");
      if (!logger) return;
      return logger[funcName](namespace, ...args);
    }
    function createLogLevelDiagLogger(maxLevel, logger) {
      if (maxLevel < 0) maxLevel = 0; else if (maxLevel > 9999) maxLevel = 9999;
      logger = logger || {};
      function _filterFunc(funcName, theLevel) {
        const theFunc = logger[funcName];
        if (typeof theFunc === "function" && maxLevel >= theLevel) return theFunc.bind(logger);
        return function() {};
      }
      return {
        error: _filterFunc("error", 30),
        warn: _filterFunc("warn", 50),
        info: _filterFunc("info", 60),
        debug: _filterFunc("debug", 70),
        verbose: _filterFunc("verbose", 80)
      };
    }
    const API_NAME = "diag";
    var DiagAPI = class DiagAPI {
      static instance() {
        if (!this._instance) this._instance = new DiagAPI;
        return this._instance;
      }
      constructor() {
        function _logProxy(funcName) {
          return function(...args) {
            const logger = (0, global_utils.mS)("diag");
            if (!logger) return;
            return logger[funcName](...args);
          };
        }
        const self = this;
        const setLogger = (logger, optionsOrLogLevel = {
          logLevel: 60
        }) => {
          var _optionsOrLogLevel$lo;
          if (logger === self) {
            var _err$stack;
            const err = new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation");
            self.error((_err$stack = err.stack) !== null && _err$stack !== void 0 ? _err$stack : err.message);
            return false;
          }
          if (typeof optionsOrLogLevel === "number") optionsOrLogLevel = {
            logLevel: optionsOrLogLevel
          };
          const oldLogger = (0, global_utils.mS)("diag");
          const newLogger = createLogLevelDiagLogger((_optionsOrLogLevel$lo = optionsOrLogLevel.logLevel) !== null && _optionsOrLogLevel$lo !== void 0 ? _optionsOrLogLevel$lo : 60, logger);
          if (oldLogger && !optionsOrLogLevel.suppressOverrideMessage) {
            var _Error$stack;
            const stack = (_Error$stack = (new Error).stack) !== null && _Error$stack !== void 0 ? _Error$stack : "<failed to generate stacktrace>";
            oldLogger.warn(`Current logger will be overwritten from ${stack}`);
            newLogger.warn(`Current logger will overwrite one already registered from ${stack}`);
          }
          return (0, global_utils.$G)("diag", newLogger, self, true);
        };
        self.setLogger = setLogger;
        self.disable = () => {
          (0, global_utils.kv)(API_NAME, self);
        };
        self.createComponentLogger = options => new DiagComponentLogger(options);
        self.verbose = _logProxy("verbose");
        self.debug = _logProxy("debug");
        self.info = _logProxy("info");
        self.warn = _logProxy("warn");
        self.error = _logProxy("error");
      }
    };
  }),
  78921: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      _: () => context
    });
    var _api_context_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30320);
    const context = _api_context_mjs__WEBPACK_IMPORTED_MODULE_0__._.getInstance();
  }),
  11802: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      l: () => ROOT_CONTEXT,
      n: () => createContextKey
    });
    function createContextKey(description) {
      return Symbol.for(description);
    }
    const ROOT_CONTEXT = new class BaseContext {
      constructor(parentContext) {
        const self = this;
        self._currentContext = parentContext ? new Map(parentContext) : new Map;
        self.getValue = key => self._currentContext.get(key);
        self.setValue = (key, value) => {
          const context = new BaseContext(self._currentContext);
          context._currentContext.set(key, value);
          return context;
        };
        self.deleteValue = key => {
          const context = new BaseContext(self._currentContext);
          context._currentContext.delete(key);
          return context;
        };
      }
    };
  }),
  92466: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      mS: () => getGlobal,
      $G: () => registerGlobal,
      kv: () => unregisterGlobal
    });
    const VERSION = "1.10.0";
    const re = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
    function _makeCompatibilityCheck(ownVersion) {
      const acceptedVersions = new Set([ ownVersion ]);
      const rejectedVersions = new Set;
      const myVersionMatch = ownVersion.match(re);
      if (!myVersionMatch) return () => false;
      const ownVersionParsed = {
        major: +myVersionMatch[1],
        minor: +myVersionMatch[2],
        patch: +myVersionMatch[3],
        prerelease: myVersionMatch[4]
      };
      if (ownVersionParsed.prerelease != null) return function(globalVersion) {
        return globalVersion === ownVersion;
      };
      function _reject(v) {
        rejectedVersions.add(v);
        return false;
      }
      function _accept(v) {
        acceptedVersions.add(v);
        return true;
      }
      return function(globalVersion) {
        if (acceptedVersions.has(globalVersion)) return true;
        if (rejectedVersions.has(globalVersion)) return false;
        const globalVersionMatch = globalVersion.match(re);
        if (!globalVersionMatch) return _reject(globalVersion);
        const globalVersionParsed = {
          major: +globalVersionMatch[1],
          minor: +globalVersionMatch[2],
          patch: +globalVersionMatch[3],
          prerelease: globalVersionMatch[4]
        };
        if (globalVersionParsed.prerelease != null) return _reject(globalVersion);
        if (ownVersionParsed.major !== globalVersionParsed.major) return _reject(globalVersion);
        if (ownVersionParsed.major === 0) {
          if (ownVersionParsed.minor === globalVersionParsed.minor && ownVersionParsed.patch <= globalVersionParsed.patch) return _accept(globalVersion);
          return _reject(globalVersion);
        }
        if (ownVersionParsed.minor <= globalVersionParsed.minor) return _accept(globalVersion);
        return _reject(globalVersion);
      };
    }
    const isCompatible = _makeCompatibilityCheck(VERSION);
    const major = VERSION.split(".")[0];
    const GLOBAL_OPENTELEMETRY_API_KEY = Symbol.for(`opentelemetry.js.api.${major}`);
    const _global = typeof globalThis === "object" ? globalThis : typeof self === "object" ? self : typeof window === "object" ? window : typeof global === "object" ? global : {};
    function _makeGlobalApi() {
      return Object.defineProperty({}, "version", {
        value: VERSION,
        enumerable: true,
        writable: false,
        configurable: false
      });
    }
    function registerGlobal(type, instance, diag, allowOverride = false) {
      var _global$GLOBAL_OPENTE;
      const api = _global[GLOBAL_OPENTELEMETRY_API_KEY] = (_global$GLOBAL_OPENTE = _global[GLOBAL_OPENTELEMETRY_API_KEY]) !== null && _global$GLOBAL_OPENTE !== void 0 ? _global$GLOBAL_OPENTE : _makeGlobalApi();
      if (!allowOverride && api[type]) {
        const err = new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);
        diag.error(err.stack || err.message);
        return false;
      }
      if (api.version !== "1.10.0") {
        const err = new Error(`@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously registered API v${VERSION}`);
        diag.error(err.stack || err.message);
        return false;
      }
      api[type] = instance;
      diag.debug(`@opentelemetry/api: Registered a global for ${type} v${VERSION}.`);
      return true;
    }
    let _compatibleGlobalApi;
    function getGlobal(type) {
      const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
      if (api == null) return;
      if (api !== _compatibleGlobalApi) {
        if (!api.version || !isCompatible(api.version)) return;
        _compatibleGlobalApi = api;
      }
      return api[type];
    }
    function unregisterGlobal(type, diag) {
      diag.debug(`@opentelemetry/api: Unregistering a global for ${type} v${VERSION}.`);
      const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
      if (api) delete api[type];
    }
  }),
  15826: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      $: () => propagation
    });
    var global_utils = __webpack_require__(92466);
    var diag = __webpack_require__(7740);
    var BaggageImpl = class BaggageImpl {
      constructor(entries) {
        this._entries = entries ? new Map(entries) : new Map;
      }
      getEntry(key) {
        const entry = this._entries.get(key);
        if (!entry) return;
        return Object.assign({}, entry);
      }
      getAllEntries() {
        return Array.from(this._entries.entries());
      }
      setEntry(key, entry) {
        const newBaggage = new BaggageImpl(this._entries);
        newBaggage._entries.set(key, entry);
        return newBaggage;
      }
      removeEntry(key) {
        const newBaggage = new BaggageImpl(this._entries);
        newBaggage._entries.delete(key);
        return newBaggage;
      }
      removeEntries(...keys) {
        const newBaggage = new BaggageImpl(this._entries);
        for (const key of keys) newBaggage._entries.delete(key);
        return newBaggage;
      }
      clear() {
        return new BaggageImpl;
      }
    };
    diag.K.instance();
    function createBaggage(entries = {}) {
      return new BaggageImpl(new Map(Object.entries(entries)));
    }
    const defaultTextMapGetter = {
      get(carrier, key) {
        if (carrier == null) return;
        return carrier[key];
      },
      keys(carrier) {
        if (carrier == null) return [];
        return Object.keys(carrier);
      }
    };
    const defaultTextMapSetter = {
      set(carrier, key, value) {
        if (carrier == null) return;
        carrier[key] = value;
      }
    };
    var NoopTextMapPropagator = class {
      inject(_context, _carrier) {}
      extract(context, _carrier) {
        return context;
      }
      fields() {
        return [];
      }
    };
    var context = __webpack_require__(11802);
    var api_context = __webpack_require__(30320);
    const BAGGAGE_KEY = (0, context.n)("OpenTelemetry Baggage Key");
    function getBaggage(context) {
      return context.getValue(BAGGAGE_KEY) || void 0;
    }
    function getActiveBaggage() {
      return getBaggage(api_context._.getInstance().active());
    }
    function setBaggage(context, baggage) {
      return context.setValue(BAGGAGE_KEY, baggage);
    }
    function deleteBaggage(context) {
      return context.deleteValue(BAGGAGE_KEY);
    }
    const API_NAME = "propagation";
    const NOOP_TEXT_MAP_PROPAGATOR = new NoopTextMapPropagator;
    var PropagationAPI = class PropagationAPI {
      constructor() {
        this.createBaggage = createBaggage;
        this.getBaggage = getBaggage;
        this.getActiveBaggage = getActiveBaggage;
        this.setBaggage = setBaggage;
        this.deleteBaggage = deleteBaggage;
      }
      static getInstance() {
        if (!this._instance) this._instance = new PropagationAPI;
        return this._instance;
      }
      setGlobalPropagator(propagator) {
        return (0, global_utils.$G)(API_NAME, propagator, diag.K.instance());
      }
      inject(context, carrier, setter = defaultTextMapSetter) {
        return this._getGlobalPropagator().inject(context, carrier, setter);
      }
      extract(context, carrier, getter = defaultTextMapGetter) {
        return this._getGlobalPropagator().extract(context, carrier, getter);
      }
      fields() {
        return this._getGlobalPropagator().fields();
      }
      disable() {
        (0, global_utils.kv)(API_NAME, diag.K.instance());
      }
      _getGlobalPropagator() {
        return (0, global_utils.mS)(API_NAME) || NOOP_TEXT_MAP_PROPAGATOR;
      }
    };
    const propagation = PropagationAPI.getInstance();
  }),
  85496: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      u: () => trace
    });
    var global_utils = __webpack_require__(92466);
    var diag = __webpack_require__(7740);
    var context = __webpack_require__(11802);
    var api_context = __webpack_require__(30320);
    const INVALID_SPANID = "0000000000000000";
    const INVALID_TRACEID = "00000000000000000000000000000000";
    const INVALID_SPAN_CONTEXT = {
      traceId: INVALID_TRACEID,
      spanId: INVALID_SPANID,
      traceFlags: 0
    };
    var NonRecordingSpan = class {
      constructor(spanContext = INVALID_SPAN_CONTEXT) {
        this._spanContext = spanContext;
      }
      spanContext() {
        return this._spanContext;
      }
      setAttribute(_key, _value) {
        return this;
      }
      setAttributes(_attributes) {
        return this;
      }
      addEvent(_name, _attributes) {
        return this;
      }
      addLink(_link) {
        return this;
      }
      addLinks(_links) {
        return this;
      }
      setStatus(_status) {
        return this;
      }
      updateName(_name) {
        return this;
      }
      end(_endTime) {}
      isRecording() {
        return false;
      }
      recordException(_exception, _time) {}
    };
    const SPAN_KEY = (0, context.n)("OpenTelemetry Context Key SPAN");
    function getSpan(context) {
      return context.getValue(SPAN_KEY) || void 0;
    }
    function getActiveSpan() {
      return getSpan(api_context._.getInstance().active());
    }
    function setSpan(context, span) {
      return context.setValue(SPAN_KEY, span);
    }
    function deleteSpan(context) {
      return context.deleteValue(SPAN_KEY);
    }
    function setSpanContext(context, spanContext) {
      return setSpan(context, new NonRecordingSpan(spanContext));
    }
    function getSpanContext(context) {
      var _getSpan;
      return (_getSpan = getSpan(context)) === null || _getSpan === void 0 ? void 0 : _getSpan.spanContext();
    }
    const isHex = new Uint8Array([ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1 ]);
    function isValidHex(id, length) {
      if (typeof id !== "string" || id.length !== length) return false;
      let r = 0;
      for (let i = 0; i < id.length; i += 4) r += (isHex[id.charCodeAt(i)] | 0) + (isHex[id.charCodeAt(i + 1)] | 0) + (isHex[id.charCodeAt(i + 2)] | 0) + (isHex[id.charCodeAt(i + 3)] | 0);
      return r === length;
    }
    function isValidTraceId(traceId) {
      return isValidHex(traceId, 32) && traceId !== "00000000000000000000000000000000";
    }
    function isValidSpanId(spanId) {
      return isValidHex(spanId, 16) && spanId !== "0000000000000000";
    }
    function isSpanContextValid(spanContext) {
      return isValidTraceId(spanContext.traceId) && isValidSpanId(spanContext.spanId);
    }
    function wrapSpanContext(spanContext) {
      return new NonRecordingSpan(spanContext);
    }
    const contextApi = api_context._.getInstance();
    var NoopTracer = class {
      startSpan(name, options, context = contextApi.active()) {
        if (Boolean(options === null || options === void 0 ? void 0 : options.root)) return new NonRecordingSpan;
        const parentFromContext = context && getSpanContext(context);
        if (isSpanContext(parentFromContext) && isSpanContextValid(parentFromContext)) return new NonRecordingSpan(parentFromContext); else return new NonRecordingSpan;
      }
      startActiveSpan(name, arg2, arg3, arg4) {
        var _ctx;
        let opts;
        let ctx;
        let fn;
        if (arguments.length < 2) return; else if (arguments.length === 2) fn = arg2; else if (arguments.length === 3) {
          opts = arg2;
          fn = arg3;
        } else {
          opts = arg2;
          ctx = arg3;
          fn = arg4;
        }
        const parentContext = (_ctx = ctx) !== null && _ctx !== void 0 ? _ctx : contextApi.active();
        const span = this.startSpan(name, opts, parentContext);
        const contextWithSpanSet = setSpan(parentContext, span);
        return contextApi.with(contextWithSpanSet, fn, void 0, span);
      }
    };
    function isSpanContext(spanContext) {
      return spanContext !== null && typeof spanContext === "object" && "spanId" in spanContext && typeof spanContext["spanId"] === "string" && "traceId" in spanContext && typeof spanContext["traceId"] === "string" && "traceFlags" in spanContext && typeof spanContext["traceFlags"] === "number";
    }
    const NOOP_TRACER = new NoopTracer;
    var ProxyTracer = class {
      constructor(provider, name, version, options) {
        this._provider = provider;
        this.name = name;
        this.version = version;
        this.options = options;
      }
      startSpan(name, options, context) {
        return this._getTracer().startSpan(name, options, context);
      }
      startActiveSpan(_name, _options, _context, _fn) {
        const tracer = this._getTracer();
        return Reflect.apply(tracer.startActiveSpan, tracer, arguments);
      }
      _getTracer() {
        if (this._delegate) return this._delegate;
        const tracer = this._provider.getDelegateTracer(this.name, this.version, this.options);
        if (!tracer) return NOOP_TRACER;
        this._delegate = tracer;
        return this._delegate;
      }
    };
    var NoopTracerProvider = class {
      getTracer(_name, _version, _options) {
        return new NoopTracer;
      }
    };
    const NOOP_TRACER_PROVIDER = new NoopTracerProvider;
    var ProxyTracerProvider = class {
      getTracer(name, version, options) {
        var _this$getDelegateTrac;
        return (_this$getDelegateTrac = this.getDelegateTracer(name, version, options)) !== null && _this$getDelegateTrac !== void 0 ? _this$getDelegateTrac : new ProxyTracer(this, name, version, options);
      }
      getDelegate() {
        var _this$_delegate;
        return (_this$_delegate = this._delegate) !== null && _this$_delegate !== void 0 ? _this$_delegate : NOOP_TRACER_PROVIDER;
      }
      setDelegate(delegate) {
        this._delegate = delegate;
      }
      getDelegateTracer(name, version, options) {
        var _this$_delegate2;
        return (_this$_delegate2 = this._delegate) === null || _this$_delegate2 === void 0 ? void 0 : _this$_delegate2.getTracer(name, version, options);
      }
    };
    const API_NAME = "trace";
    var TraceAPI = class TraceAPI {
      constructor() {
        this._proxyTracerProvider = new ProxyTracerProvider;
        this.wrapSpanContext = wrapSpanContext;
        this.isSpanContextValid = isSpanContextValid;
        this.deleteSpan = deleteSpan;
        this.getSpan = getSpan;
        this.getActiveSpan = getActiveSpan;
        this.getSpanContext = getSpanContext;
        this.setSpan = setSpan;
        this.setSpanContext = setSpanContext;
      }
      static getInstance() {
        if (!this._instance) this._instance = new TraceAPI;
        return this._instance;
      }
      setGlobalTracerProvider(provider) {
        const success = (0, global_utils.$G)(API_NAME, this._proxyTracerProvider, diag.K.instance());
        if (success) this._proxyTracerProvider.setDelegate(provider);
        return success;
      }
      getTracerProvider() {
        return (0, global_utils.mS)(API_NAME) || this._proxyTracerProvider;
      }
      getTracer(name, version) {
        return this.getTracerProvider().getTracer(name, version);
      }
      disable() {
        (0, global_utils.kv)(API_NAME, diag.K.instance());
        this._proxyTracerProvider = new ProxyTracerProvider;
      }
    };
    const trace = TraceAPI.getInstance();
  }),
  91213: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      s: () => SpanStatusCode
    });
    let SpanStatusCode = function(SpanStatusCode) {
      SpanStatusCode[SpanStatusCode["UNSET"] = 0] = "UNSET";
      SpanStatusCode[SpanStatusCode["OK"] = 1] = "OK";
      SpanStatusCode[SpanStatusCode["ERROR"] = 2] = "ERROR";
      return SpanStatusCode;
    }({});
  })
};
