export const modules = {
  40819: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      E9: () => dollars,
      Ej: () => size,
      U9: () => count,
      fM: () => lastLine,
      ix: () => megabytes,
      zD: () => grouped
    });
    function count(number, one, many = `${one}s`) {
      return `${grouped(number)} ${number === 1 ? one : many}`;
    }
    function grouped(number) {
      return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
    }
    function dollars(sum) {
      return `$${sum === 0 ? "0" : sum < .1 ? sum.toFixed(4) : sum.toFixed(2)}`;
    }
    function size(bytes) {
      if (bytes < 1e3) return `${bytes} B`;
      const kilobytes = bytes / 1024;
      return kilobytes < 999.5 ? `${Math.round(kilobytes)} kB` : `${(kilobytes / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
    }
    function megabytes(bytes) {
      return `${Math.round(bytes / 1024 / 1024)} MB`;
    }
    function lastLine(changes, counted, ledger, mode, failure = null) {
      const accounted = ledger.filter(row => row.state !== "failed").length;
      return `${count(changes, "change")}, ${grouped(accounted)} of ${count(counted, "commit")} accounted for, ${mode}${failure === null ? "" : ` (${failure.code})`}`;
    }
  })
};
