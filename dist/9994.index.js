import { modules as shared0 } from './shared.57419.js';

export const ids = [9994];

export const modules = {
  ...shared0,
  69994: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      restoreStore: () => restoreStore,
      saveStore: () => saveStore
    });
    var external_node_fs_ = __webpack_require__(73024);
    var external_node_path_ = __webpack_require__(76760);
    var errors = __webpack_require__(452);
    var limits = __webpack_require__(8207);
    var modes = __webpack_require__(57419);
    var passage = __webpack_require__(72275);
    var external_node_async_hooks_ = __webpack_require__(16698);
    var external_node_diagnostics_channel_ = __webpack_require__(53053);
    var external_node_http_ = __webpack_require__(37067);
    const FAULTS = 2;
    const QUESTION = /\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/;
    const OLD_QUESTIONS = [ [ /^GET .*\/_apis\/artifactcache\/cache$/, "GetCacheEntryDownloadURL" ], [ /^POST .*\/_apis\/artifactcache\/caches$/, "CreateCacheEntry" ], [ /^POST .*\/_apis\/artifactcache\/caches\/\d+$/, "FinalizeCacheEntryUpload" ] ];
    const NO_CONTENT = 204;
    const CHANNELS = [ "http.client.request.created", "http.client.request.start", "http.client.response.finish" ];
    async function watched(patience, signal, work) {
      const traffic = new Traffic(patience);
      const listen = message => traffic.take(message);
      for (const channel of CHANNELS) (0, external_node_diagnostics_channel_.subscribe)(channel, listen);
      const timer = setInterval(() => traffic.look(), Math.min(250, patience.answerMs / 4));
      const stop = () => traffic.giveUp("the run was stopped.");
      signal?.addEventListener("abort", stop, {
        once: true
      });
      if (signal?.aborted === true) stop();
      try {
        const call = INSIDE.run(traffic, work);
        const end = await Promise.race([ call.then(value => ({
          value
        })), traffic.givenUp ]);
        if (typeof end !== "string") return {
          state: "done",
          value: end.value,
          seen: traffic.seen()
        };
        return {
          state: "late",
          why: end,
          rest: call.catch(() => {}),
          seen: traffic.seen()
        };
      } finally {
        clearInterval(timer);
        signal?.removeEventListener("abort", stop);
        for (const channel of CHANNELS) (0, external_node_diagnostics_channel_.unsubscribe)(channel, listen);
      }
    }
    const INSIDE = new external_node_async_hooks_.AsyncLocalStorage;
    class Traffic {
      givenUp;
      #patience;
      #startedAt=performance.now();
      #calls=new Map;
      #faults=new Map;
      #statuses=new Map;
      #requests=0;
      #resolve=() => {};
      constructor(patience) {
        this.#patience = patience;
        this.givenUp = new Promise(resolve => {
          this.#resolve = resolve;
        });
      }
      seen() {
        return {
          requests: this.#requests,
          statuses: new Map(this.#statuses)
        };
      }
      giveUp(why) {
        this.#resolve(why);
      }
      take(message) {
        if (typeof message !== "object" || message === null || !("request" in message)) return;
        const {request} = message;
        if (!(request instanceof external_node_http_.ClientRequest)) return;
        if ("response" in message && message.response instanceof external_node_http_.IncomingMessage) this.#answer(request, message.response); else if (INSIDE.getStore() === this) this.#begin(request);
      }
      look() {
        const now = performance.now();
        const {answerMs, stallMs, totalMs} = this.#patience;
        if (now - this.#startedAt > totalMs) this.giveUp("the Actions cache is too slow.");
        for (const [request, call] of this.#calls) {
          const bytes = bytesOf(request);
          if (bytes !== call.bytes) Object.assign(call, {
            bytes,
            movedAt: now
          });
          if (now - call.movedAt > (call.method === null ? stallMs : answerMs)) this.giveUp("the Actions cache does not answer.");
        }
      }
      #begin(request) {
        if (this.#calls.has(request)) return;
        const path = request.path.split("?")[0] ?? "";
        const call = {
          what: `${request.method} ${request.host}${path}`,
          method: questionOf(request.method, path),
          bytes: 0,
          movedAt: performance.now(),
          answered: false
        };
        this.#requests += 1;
        this.#calls.set(request, call);
        request.once("close", () => {
          this.#calls.delete(request);
          if (!call.answered) this.#fault(call, "does not answer");
        });
      }
      #answer(request, response) {
        const call = this.#calls.get(request);
        if (call === void 0) return;
        call.answered = true;
        const status = response.statusCode ?? 0;
        if (call.method !== null) this.#statuses.set(call.method, status);
        const isJson = response.headers["content-type"]?.includes("json") === true;
        if (status >= 500) this.#fault(call, `answers ${status}`); else if (call.method !== null && !isJson && status !== NO_CONTENT) this.#fault(call, "answers nonsense");
      }
      #fault(call, how) {
        const faults = (this.#faults.get(call.what) ?? 0) + 1;
        this.#faults.set(call.what, faults);
        if (faults >= FAULTS) this.giveUp(`the Actions cache ${how}.`);
      }
    }
    function questionOf(method, path) {
      const old = OLD_QUESTIONS.find(([pattern]) => pattern.test(`${method} ${path}`));
      return QUESTION.exec(path)?.[1] ?? old?.[1] ?? null;
    }
    function bytesOf({socket}) {
      return socket === null ? 0 : socket.bytesRead + socket.bytesWritten - socket.writableLength;
    }
    function archiveKey(keyPrefix, fingerprint) {
      return `${keyPrefix}${fingerprint}`;
    }
    async function restoreStore(options) {
      const {dir, workspace, keyPrefix, maxBytes} = options;
      const nothing = {
        hit: false,
        key: null
      };
      if (modes.E.includes(cacheMode())) return {
        ...nothing,
        requests: 0,
        available: true,
        abandoned: false
      };
      return throughPassage(options, "restored", nothing, async cache => {
        const found = await watch(options, () => cache.restoreCache([ passage.zO ], `${keyPrefix}restore`, [ keyPrefix ]));
        if (found.state === "late") return found;
        const key = found.value?.startsWith(keyPrefix) === true ? found.value : null;
        if (key === null) return {
          ...found,
          value: nothing
        };
        const refused = (0, passage.w9)(workspace, dir, maxBytes);
        if (refused > 0) options.warn(`The archive from the Actions cache held ${refused} that cannot be answers of ours (other files, links, sizes): left out.`);
        return {
          ...found,
          value: {
            hit: true,
            key
          }
        };
      });
    }
    async function saveStore(options) {
      const saved = await saveWhatIsNew(options);
      await (0, passage.KJ)(options.workspace).catch(() => {});
      return saved;
    }
    async function saveWhatIsNew(options) {
      const {dir, workspace, keyPrefix, fingerprint, restoredKey, warn} = options;
      const nothing = {
        saved: false,
        key: null,
        savedBytes: 0,
        why: "nothing new"
      };
      const early = {
        requests: 0,
        available: true,
        abandoned: false
      };
      if (fingerprint === null) return {
        ...nothing,
        ...early
      };
      const key = archiveKey(keyPrefix, fingerprint);
      if (key === restoredKey) return {
        ...nothing,
        ...early,
        key
      };
      if (modes.f.includes(cacheMode())) return {
        ...nothing,
        ...early,
        key,
        why: `cache-mode is ${cacheMode()}`
      };
      return throughPassage(options, "saved", {
        ...nothing,
        key,
        why: null
      }, async cache => {
        const savedBytes = (0, passage.Cl)(dir, workspace);
        const id = await watch(options, () => cache.saveCache([ passage.zO ], key));
        if (id.state === "late") return id;
        if (id.value !== -1) return {
          ...id,
          value: {
            saved: true,
            key,
            savedBytes,
            why: null
          }
        };
        const why = whyNotTaken(id.seen);
        if (why === null) warn("The Actions cache took no answers; the next run may ask for them again.");
        return {
          ...id,
          value: {
            ...nothing,
            key,
            why
          }
        };
      });
    }
    function whyNotTaken({requests, statuses}) {
      const status = statuses.get("CreateCacheEntry");
      if (status === 409) return "another run saved the same";
      if (status === 200 && requests === 1) return "this job may only read the cache";
      return null;
    }
    function watch({patience, signal}, work) {
      return watched(patience, signal ?? null, work);
    }
    function cacheMode() {
      return (process.env.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase();
    }
    async function throughPassage({workspace, keyPrefix, warn}, done, nothing, work) {
      function miss(why, more = {}) {
        warn(`Remembered answers were not ${done}: ${why}`);
        return {
          ...nothing,
          requests: 0,
          available: true,
          abandoned: false,
          ...more
        };
      }
      if (keyPrefix.includes(",") || keyPrefix.length + 64 > limits.Xd.keyLength) return miss("the name of the archive is not allowed.");
      let late = null;
      let made = false;
      try {
        const cache = await Promise.all([ __webpack_require__.e(2088), __webpack_require__.e(1691) ]).then(__webpack_require__.bind(__webpack_require__, 61691));
        if (!cache.isFeatureAvailable() || !process.env.ACTIONS_RUNTIME_TOKEN) return miss("there is no Actions cache here.", {
          available: false
        });
        made = await (0, passage.FK)(workspace);
        if (!made) return miss(`the workspace has a ${passage.zO} of its own.`);
        const result = await work(cache);
        const {requests} = result.seen;
        if (result.state === "done") return {
          ...result.value,
          requests,
          available: true,
          abandoned: false
        };
        late = result;
        return miss(result.why, {
          requests,
          abandoned: true
        });
      } catch (error) {
        return miss((0, errors.bD)(error));
      } finally {
        if (made) await cleanUp(workspace, late, warn);
      }
    }
    async function cleanUp(workspace, late, warn) {
      try {
        await (0, passage.rO)(workspace);
      } catch (error) {
        warn(`${passage.zO} could not be removed from the workspace: ${(0, errors.bD)(error)}`);
      }
      if (late === null) return;
      const atExit = () => (0, external_node_fs_.rmSync)((0, external_node_path_.join)(workspace, passage.zO), {
        recursive: true,
        force: true
      });
      process.once("exit", atExit);
      late.rest.then(() => (0, passage.rO)(workspace)).catch(() => {}).finally(() => process.removeListener("exit", atExit));
    }
  })
};
