export const ids = [1875];

export const modules = {
  21875: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      inspectModels: () => inspectModels
    });
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
    var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58662);
    var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65e3);
    const SentSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      output_config: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        format: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.L5J()),
        effort: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP())
      }), {})
    });
    const ListSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      data: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        id: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        lifecycle: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.mee(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()), null),
        retires_at: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.mee(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()), null)
      }))
    });
    const LISTED = 1e3;
    function inspectModels(options) {
      const {headers = {}, fetch = globalThis.fetch, now = Date.now} = options;
      return {
        ask,
        list
      };
      async function ask(...[question, signal]) {
        const sent = [];
        const model = (0, _messages_js__WEBPACK_IMPORTED_MODULE_1__.R)({
          ...options,
          fetch: (input, init) => {
            sent.push(...sentIn(init?.body));
            return fetch(input, init);
          }
        });
        await (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.UU)({
          ...options,
          headers,
          fetch,
          sent: () => {}
        });
        const began = now();
        const reply = await model.call(question, signal);
        const ms = now() - began;
        const last = sent.at(-1);
        const wasAsked = sent.some(({effort}) => effort);
        return {
          reply,
          ms,
          structured: last?.structured ?? false,
          effort: wasAsked ? last?.effort ?? false : null
        };
      }
      async function list(signal) {
        try {
          const client = await (0, _client_js__WEBPACK_IMPORTED_MODULE_0__.UU)({
            ...options,
            headers,
            fetch,
            sent: () => {}
          });
          const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(ListSchema, await client.get(`/v1/models?limit=${LISTED}`, signal));
          if (!parsed.success) return null;
          return parsed.output.data.map(({id, lifecycle, retires_at: retiresAt}) => ({
            id,
            lifecycle,
            retiresAt
          }));
        } catch {
          return null;
        }
      }
    }
    function sentIn(body) {
      if (typeof body !== "string" || !body.includes('"messages"')) return [];
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(SentSchema, JSON.parse(body));
      if (!parsed.success) return [];
      const {format, effort} = parsed.output.output_config;
      return [ {
        structured: format !== void 0,
        effort: effort !== void 0
      } ];
    }
  })
};
