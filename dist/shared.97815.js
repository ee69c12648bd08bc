export const modules = {
  97815: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      ho: () => costOf,
      k8: () => tokensOf,
      vk: () => addUsage,
      yJ: () => NO_USAGE
    });
    const NO_USAGE = {
      input: 0,
      output: 0,
      cacheRead: 0,
      cacheWrite: 0
    };
    function costOf(model, usage, prices) {
      const known = Object.hasOwn(prices, model) ? prices[model] : void 0;
      if (known === void 0) return null;
      const {cliff} = known;
      const price = cliff !== void 0 && promptTokens(usage) > cliff.above ? cliff.price : known.price;
      const millionths = usage.input * price.input + usage.output * price.output + usage.cacheRead * price.cacheRead + usage.cacheWrite * price.cacheWrite;
      return millionths / 1e6;
    }
    function tokensOf(usage) {
      return promptTokens(usage) + usage.output;
    }
    function addUsage(a, b) {
      return {
        input: a.input + b.input,
        output: a.output + b.output,
        cacheRead: a.cacheRead + b.cacheRead,
        cacheWrite: a.cacheWrite + b.cacheWrite
      };
    }
    function promptTokens(usage) {
      return usage.input + usage.cacheRead + usage.cacheWrite;
    }
  })
};
