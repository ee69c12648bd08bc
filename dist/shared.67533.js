export const modules = {
  67533: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      fetchIdentityToken: () => fetchIdentityToken
    });
    var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
    const AnswerSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      value: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1))
    });
    const TOKEN_MS = 3e4;
    class NotGiven extends Error {
      status;
      constructor(status) {
        super(`the runner's service answers ${status}`);
        this.status = status;
      }
    }
    async function fetchIdentityToken(audience, environment, fetch) {
      const {ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token} = environment;
      if (!url || !token) throw new Error("the job may not have one");
      const headers = {
        authorization: `Bearer ${token}`
      };
      const response = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, {
        headers,
        signal: AbortSignal.timeout(TOKEN_MS)
      });
      if (!response.ok) throw new NotGiven(response.status);
      return valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(AnswerSchema, await response.json()).value;
    }
  })
};
