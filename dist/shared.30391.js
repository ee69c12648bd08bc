export const modules = {
  30391: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Qc: () => NO_RATES,
      hE: () => CAUSES
    });
    const WAITS = [ "slot", "pace", "requests", "input", "output", "gate", "breaker", "retry", "budget" ];
    const CAUSES = [ ...WAITS, "calls", "own" ];
    const NO_RATES = {
      requests: null,
      input: null,
      output: null
    };
  })
};
