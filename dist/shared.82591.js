export const modules = {
  82591: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      FORMAT: () => FORMAT,
      createSeal: () => createSeal,
      secretId: () => secretId
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    const FORMAT = 1;
    const PUBLIC_SECRET = "tidings: no secret";
    function secretId(secret) {
      return derived(secret, "tidings store id", 8).toString("hex");
    }
    function derived(secret, purpose, length) {
      return Buffer.from((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", secret ?? PUBLIC_SECRET, "", `${purpose} ${FORMAT}`, length));
    }
    const HEAD = /^\{"seal":"([0-9a-f]{64})",/;
    function createSeal(secret) {
      const key = derived(secret, "tidings store seal", 32);
      function mac(name, document) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(`${FORMAT}\0${name}\0`).update(document).digest();
      }
      return {
        close: (name, document) => `{"seal":"${mac(name, document).toString("hex")}",${document.slice(1)}`,
        open(name, sealed) {
          const found = HEAD.exec(sealed);
          if (found?.[1] === void 0) return null;
          const document = `{${sealed.slice(found[0].length)}`;
          return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(found[1], "hex"), mac(name, document)) ? document : null;
        }
      };
    }
  })
};
