export const modules = {
  46570: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ES: () => configAt,
      W1: () => configOf,
      githubOf: () => githubOf,
      Iv: () => openJob
    });
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    var system = __webpack_require__(53152);
    var seal = __webpack_require__(82591);
    var disk_store = __webpack_require__(12681);
    var external_node_fs_ = __webpack_require__(73024);
    var git_process = __webpack_require__(48390);
    async function isWholeClone(dir, sha) {
      if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(dir, ".git"))) return false;
      const place = {
        dir,
        signal: null
      };
      try {
        const [shallow, up] = (await (0, git_process.q_)(place, [ "rev-parse", "--is-shallow-repository", "--show-cdup" ])).split("\n");
        if (shallow !== "false" || up !== "") return false;
        await (0, git_process.q_)(place, [ "cat-file", "-e", `${sha}^{commit}` ]);
        return true;
      } catch {
        return false;
      }
    }
    var fragments = __webpack_require__(80362);
    var git_history = __webpack_require__(99925);
    var patches = __webpack_require__(48024);
    var fetch = __webpack_require__(66209);
    var outputs = __webpack_require__(31869);
    var no_store = __webpack_require__(70588);
    var file = __webpack_require__(25062);
    var make = __webpack_require__(12091);
    var problem = __webpack_require__(7109);
    var release_file = __webpack_require__(39850);
    var limits = __webpack_require__(8207);
    var story = __webpack_require__(95419);
    const RANGE_EVENTS = [ "push", "release", "workflow_dispatch", "repository_dispatch", "schedule", "create", "workflow_call" ];
    async function openJob(inputs, event, journal, signal) {
      if (inputs.to === null && !RANGE_EVENTS.includes(event.name)) throw (0, problem.M)("to", `is empty, and the event ${event.name} names no release`, "Give `to` (and `from` where it should not be found).");
      if (inputs.credentials.token === null && inputs.release !== "none" && inputs.dryRun === "false") throw (0, 
      problem.M)("token", `is empty, and "release" is "${inputs.release}"`, "Leave `token` at its default, or use `release: none`.");
      const cloned = await isWholeClone(event.workspace, event.sha);
      const github = await githubOf(inputs.credentials.token, event, journal, signal);
      if (!cloned) github?.history.foresee(inputs.from, inputs.to ?? event.tag ?? event.sha);
      const {history, diffs, fragments} = cloned ? await cloneOf(event.workspace, signal) : remoteHistory(github);
      const {settings, releaseFile, source, unlabelled} = await settingsOf(inputs, event, cloned, github);
      if (unlabelled !== null) journal.notice((0, story.k9)(unlabelled));
      const given = (0, make.Z)(inputs, settings, null, releaseFile);
      const config = {
        ...given,
        to: given.to ?? event.tag ?? event.sha
      };
      return {
        config,
        configSource: (0, story.Xv)(source, config.models, modelHost(inputs, event), config.budget.cost),
        history,
        diffs,
        fragments,
        github,
        memory: openMemory(config, inputs, event, journal, signal)
      };
    }
    async function configOf(inputs, event, github) {
      const {settings, releaseFile} = await settingsOf(inputs, event, await isWholeClone(event.workspace, event.sha), github);
      return (0, make.Z)(inputs, settings, null, releaseFile);
    }
    async function configAt(commit, inputs, event, github) {
      const {settings, releaseFile, source} = await settingsOf(inputs, {
        ...event,
        baseSha: commit
      }, false, github);
      return {
        config: (0, make.Z)(inputs, settings, null, releaseFile),
        source
      };
    }
    async function githubOf(token, event, journal, signal) {
      if (token === null) return null;
      const {connectGitHub} = await Promise.all([ __webpack_require__.e(2413), __webpack_require__.e(2491), __webpack_require__.e(5597), __webpack_require__.e(9693) ]).then(__webpack_require__.bind(__webpack_require__, 5597));
      return connectGitHub(event.repository, {
        token,
        apiUrl: event.apiUrl,
        journal,
        signal,
        fetch: await (0, fetch.openFetch)(process.env)
      });
    }
    async function cloneOf(dir, signal) {
      return {
        history: await (0, git_history.B)(dir, {
          signal
        }),
        diffs: (0, patches.D)(dir, {
          signal
        }),
        fragments: (0, fragments.m)(dir, {
          signal
        })
      };
    }
    function remoteHistory(github) {
      if (github !== null) return github;
      throw (0, problem.M)("token", "is empty and there is no complete checkout", "Leave `token` at its default, or check out with `fetch-depth: 0` first.");
    }
    async function settingsOf(inputs, event, cloned, github) {
      const path = inputs.configPath;
      const paths = [ path, ...release_file.yP ];
      const fromClone = cloned && event.baseSha === null;
      const texts = fromClone ? await filesIn(event.workspace, paths) : await (github?.readFiles(paths, event.baseSha ?? event.sha));
      const text = texts?.get(path);
      if (text === void 0 && path !== ".github/tidings.yml") throw (0, problem.M)("config", `names ${path}, which is not there`, "Give the path of a file in the repository.");
      const release = await (0, release_file.WA)(texts ?? new Map);
      const own = text === void 0 ? "defaults (no .github/tidings.yml)" : path;
      return {
        settings: await (0, file.Sx)(text === void 0 ? {} : await (0, file.P$)(text, path), inputs.pairs, 'Input "set"'),
        releaseFile: release?.file ?? null,
        source: release === null || github === null ? own : `${own}, ${release.path}`,
        unlabelled: github === null ? release?.path ?? null : null
      };
    }
    async function filesIn(folder, paths) {
      const texts = await Promise.all(paths.map(path => (0, promises_.readFile)((0, external_node_path_.join)(folder, path), "utf8").catch(() => null)));
      return new Map(paths.flatMap((path, at) => texts[at] == null ? [] : [ [ path, texts[at] ] ]));
    }
    function modelHost({credentials, maxCost}, event) {
      return credentials.anthropic === null || event.untrusted || maxCost === 0 ? null : credentials.gateway.baseUrl;
    }
    async function openMemory(config, inputs, event, journal, signal) {
      const {credentials} = inputs;
      const nobody = {
        store: no_store.I,
        asking: null,
        restored: null,
        abandoned: false,
        close: async () => {}
      };
      if (credentials.anthropic === null) return nobody;
      if (event.untrusted) {
        journal.notice(`The event ${event.name} can be started by strangers, so the model is not asked: the deterministic writer writes the notes.`);
        return nobody;
      }
      const secret = credentials.cacheSecret ?? (credentials.anthropic.kind === "key" ? credentials.anthropic.key : null);
      const dir = (0, external_node_path_.join)(event.temp, "tidings-store");
      const {restored, abandoned} = secret === null ? sayNoCache(journal) : await restore({
        dir,
        keyPrefix: `tidings-v1-${(0, seal.secretId)(secret)}-`,
        restoredKey: null
      }, config, event, journal, signal);
      const {buildAsking, closed} = await Promise.all([ __webpack_require__.e(2203), __webpack_require__.e(9473), __webpack_require__.e(2486), __webpack_require__.e(1398) ]).then(__webpack_require__.bind(__webpack_require__, 52486));
      const store = await (0, disk_store.openStore)({
        dir,
        secret,
        ...config.store,
        today: (0, system.Ec)(),
        warn: journal.warn
      });
      const asking = await buildAsking({
        config,
        credentials,
        store,
        journal,
        signal,
        identityToken: outputs._M
      });
      return {
        store,
        asking,
        restored,
        abandoned,
        close: () => closed(asking, store)
      };
    }
    function sayNoCache(journal) {
      journal.notice('With federation there is no stable secret to seal answers with, so they are not kept in the Actions cache. Set the input "cache-secret" to keep them.');
      return {
        restored: null,
        abandoned: false
      };
    }
    async function restore(kept, config, event, journal, signal) {
      (0, outputs.$b)("store", JSON.stringify(kept));
      const {restoreStore} = await __webpack_require__.e(9994).then(__webpack_require__.bind(__webpack_require__, 69994));
      const {key, available, abandoned, restoredBytes, requests} = await restoreStore({
        ...kept,
        workspace: event.workspace,
        patience: limits.Xd.patience,
        signal,
        maxBytes: config.store.maxBytes,
        warn: journal.warn
      });
      (0, outputs.$b)("store", available ? JSON.stringify({
        ...kept,
        restoredKey: key
      }) : "");
      return {
        restored: available ? {
          bytes: restoredBytes,
          requests
        } : null,
        abandoned
      };
    }
  }
};
