export const id = 120;
export const ids = [120];
export const modules = {

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Messages: () => (/* reexport */ messages/* Messages */.B2)
});

// UNUSED EXPORTS: AvailableToolsLimitExceededError, BROWSER_MEMBER_NAME_VALUES, Batches, COMPUTER_MEMBER_NAME_VALUES, CompactionBlockAmbiguousError, CompactionBlockMisplacedError, CompactionContentMismatchError, CompactionIncompleteTurnError, CompactionNothingToSummarizeError, CompactionSignatureInvalidError, CompactionTooManyToolReferencesError, CompactionToolChangesMismatchError, CompactionUnavailableError, ImageDimensionsTooLargeError, ThreadAlreadyContinuedError, ThreadContinueInFlightError, ThreadFingerprintMismatchError, ThreadNotFoundError, ThreadUnsupportedRequestError, ToolNameConflictError, ToolReferenceUnresolvedError

// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/resources/messages/messages.mjs + 12 modules
var messages = __webpack_require__(5022);
;// CONCATENATED MODULE: ./node_modules/@anthropic-ai/sdk/resources/messages/index.mjs


//# sourceMappingURL=index.mjs.map
;// CONCATENATED MODULE: ./node_modules/@anthropic-ai/sdk/resources/messages.mjs

//# sourceMappingURL=messages.mjs.map

/***/ })

};
