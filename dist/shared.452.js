export const modules = {
  452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $s: () => TidingsError,
      Zw: () => problemOf,
      bD: () => messageOf
    });
    class TidingsError extends Error {
      code;
      hint;
      constructor(code, message, hint, cause) {
        super(message, cause === void 0 ? void 0 : {
          cause
        });
        this.name = "TidingsError";
        this.code = code;
        this.hint = hint;
      }
    }
    function messageOf(thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
    function problemOf(thrown) {
      return {
        message: messageOf(thrown),
        hint: thrown instanceof TidingsError ? thrown.hint : ""
      };
    }
  },
  8207: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $b: () => DEFAULT_MODELS,
      ED: () => CACHE_PRICES,
      L6: () => MODELS,
      U0: () => GITHUB,
      U6: () => PAGE_BYTES,
      Vp: () => ANTHROPIC,
      Xd: () => ACTIONS_CACHE,
      wd: () => OUTPUT_BYTES
    });
    const GITHUB = {
      pageSize: 100,
      pullsPerQuery: 50,
      concurrency: 16,
      pointsPerMinute: {
        core: 900,
        graphql: 2e3
      },
      writePoints: 5,
      writeSpacing: 1,
      connectionsPerPoint: 100,
      untoldWait: 60,
      releasePages: 10,
      requestSeconds: 60,
      patience: 120,
      retries: 2,
      largeJob: 50,
      reserve: {
        core: 25,
        graphql: 2
      },
      newcomers: 50,
      filesOfCommit: 3e3,
      singleCommits: 100,
      releaseBody: 125e3,
      commentBody: 65536,
      summaryBytes: 1048576
    };
    const OUTPUT_BYTES = 12e4;
    const PAGE_BYTES = 4e6;
    const MODELS = {
      "claude-haiku-5-5": {
        price: {
          input: .1,
          output: .5,
          cacheRead: .01,
          cacheWrite: .125
        },
        cliff: {
          above: 1e5,
          price: {
            input: .5,
            output: 2.5,
            cacheRead: .05,
            cacheWrite: .625
          }
        }
      },
      "claude-sonnet-5-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .1,
          cacheWrite: 2.5
        }
      },
      "claude-opus-5-5": {
        price: {
          input: 4,
          output: 20,
          cacheRead: .2,
          cacheWrite: 5
        }
      },
      "claude-fable-5-1": {
        price: {
          input: 10,
          output: 50,
          cacheRead: .25,
          cacheWrite: 12.5
        }
      },
      "claude-opus-5": {
        price: {
          input: 5,
          output: 25,
          cacheRead: .5,
          cacheWrite: 6.25
        }
      },
      "claude-sonnet-5": {
        price: {
          input: 2,
          output: 10,
          cacheRead: .2,
          cacheWrite: 2.5
        }
      },
      "claude-haiku-4-5": {
        price: {
          input: 1,
          output: 5,
          cacheRead: .1,
          cacheWrite: 1.25
        }
      }
    };
    const CACHE_PRICES = {
      read: .1,
      write: 1.25
    };
    const DEFAULT_MODELS = {
      map: "claude-haiku-5-5",
      compose: "claude-sonnet-5-5"
    };
    const ANTHROPIC = {
      host: "https://api.anthropic.com",
      requestsPerMinute: 1e3,
      inputTokensPerMinute: 2e6,
      outputTokensPerMinute: 4e5,
      charactersPerToken: 3,
      firstTokenSeconds: 1,
      tokensPerSecond: 120,
      requestBytes: 32 * 1024 * 1024
    };
    const ACTIONS_CACHE = {
      keyLength: 512,
      patience: {
        answerMs: 5e3,
        stallMs: 1e4,
        totalMs: 6e4
      }
    };
  }
};
