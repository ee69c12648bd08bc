export const modules = {
  67200: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      E: () => configAt,
      W: () => configOf,
      openJob: () => openJob
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
    var _adapters_clock_system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53152);
    var _adapters_disk_seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82591);
    var _adapters_disk_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12681);
    var _adapters_disk_text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32988);
    var _adapters_git_fragments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80362);
    var _adapters_git_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82833);
    var _adapters_git_patches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48024);
    var _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31869);
    var _asking_anew_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(17720);
    var _asking_no_store_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70588);
    var _config_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25062);
    var _config_make_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26367);
    var _config_problem_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7109);
    var _config_reads_files_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(60605);
    var _config_release_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39850);
    var _config_settings_files_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(58363);
    var _forge_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(89023);
    var _limits_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8207);
    var _report_plan_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(41383);
    var _report_story_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(95419);
    var _steps_shared_history_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(86611);
    async function openJob({cloned, named, reach, files}, inputs, event, journal, signal) {
      const github = await (reach?.rest()) ?? null;
      const sources = cloned ? await cloneOf(event.workspace, signal) : remoteHistory(github);
      const texts = await (files ?? ((0, _forge_js__WEBPACK_IMPORTED_MODULE_14__.cy)(cloned, event) ? filesIn(event.workspace, (0, 
      _config_settings_files_js__WEBPACK_IMPORTED_MODULE_16__.p)(inputs)) : NO_FILES));
      const {settings, releaseFile, source, unlabelled} = await settingsOf(inputs, texts, github);
      if (unlabelled !== null) journal.notice((0, _report_story_js__WEBPACK_IMPORTED_MODULE_17__.k9)(unlabelled));
      const given = (0, _config_make_js__WEBPACK_IMPORTED_MODULE_11__.Z)(inputs, settings, null, releaseFile);
      const config = {
        ...given,
        to: given.to ?? event.tag ?? event.sha
      };
      const history = new _steps_shared_history_js__WEBPACK_IMPORTED_MODULE_18__.S(sources.history);
      if (named && github !== null) await readOn(github, history, (0, _config_reads_files_js__WEBPACK_IMPORTED_MODULE_19__.L)(config));
      return {
        config,
        configSource: (0, _report_story_js__WEBPACK_IMPORTED_MODULE_17__.Xv)(source, config.models, modelHost(inputs, event), config.budget.cost, (0, 
        _report_plan_js__WEBPACK_IMPORTED_MODULE_20__.yU)(config.budget)),
        history,
        diffs: sources.diffs,
        fragments: sources.fragments,
        github,
        memory: openMemory(config, inputs, event, journal, signal)
      };
    }
    async function readOn({history: remote, pulls, fragments}, history, files) {
      const ends = await remote.foreseen();
      if (ends === null) return;
      const reading = pulls.ahead({
        files
      });
      history.commits(ends.base, ends.head, {
        files,
        onPart: (part, counted) => reading.add(part, counted)
      }).catch(() => {});
      fragments.folders(ends.base, ends.head).catch(() => {});
      await (0, _forge_js__WEBPACK_IMPORTED_MODULE_14__.dv)();
    }
    async function configOf(inputs, event, github) {
      const texts = (0, _forge_js__WEBPACK_IMPORTED_MODULE_14__.cy)(await (0, _forge_js__WEBPACK_IMPORTED_MODULE_14__.i1)(event), event) ? await filesIn(event.workspace, (0, 
      _config_settings_files_js__WEBPACK_IMPORTED_MODULE_16__.p)(inputs)) : await github.readFiles((0, 
      _config_settings_files_js__WEBPACK_IMPORTED_MODULE_16__.p)(inputs), event.baseSha ?? event.sha);
      const {settings, releaseFile} = await settingsOf(inputs, texts, github);
      return (0, _config_make_js__WEBPACK_IMPORTED_MODULE_11__.Z)(inputs, settings, null, releaseFile);
    }
    async function configAt(commit, inputs, github) {
      const {settings, releaseFile, source} = await settingsOf(inputs, await github.readFiles((0, 
      _config_settings_files_js__WEBPACK_IMPORTED_MODULE_16__.p)(inputs), commit), github);
      return {
        config: (0, _config_make_js__WEBPACK_IMPORTED_MODULE_11__.Z)(inputs, settings, null, releaseFile),
        source
      };
    }
    const NO_FILES = new Map;
    async function cloneOf(dir, signal) {
      return {
        history: await (0, _adapters_git_history_js__WEBPACK_IMPORTED_MODULE_6__.B)(dir, {
          signal
        }),
        diffs: (0, _adapters_git_patches_js__WEBPACK_IMPORTED_MODULE_7__.D)(dir, {
          signal
        }),
        fragments: (0, _adapters_git_fragments_js__WEBPACK_IMPORTED_MODULE_5__.m)(dir, {
          signal
        })
      };
    }
    function remoteHistory(github) {
      if (github !== null) return github;
      throw (0, _config_problem_js__WEBPACK_IMPORTED_MODULE_12__.M)("token", "is empty and there is no complete checkout", "Leave `token` at its default, or check out with `fetch-depth: 0` first.");
    }
    async function settingsOf(inputs, texts, github) {
      const path = inputs.configPath;
      const text = texts.get(path);
      if (text === void 0 && path !== ".github/tidings.yml") throw (0, _config_problem_js__WEBPACK_IMPORTED_MODULE_12__.M)("config", `names ${path}, which is not there`, "Give the path of a file in the repository.");
      const release = await (0, _config_release_file_js__WEBPACK_IMPORTED_MODULE_13__.W)(texts);
      const file = text === void 0 ? "defaults (no .github/tidings.yml)" : path;
      const own = inputs.pairs.length === 0 ? file : `${file}, input config`;
      return {
        settings: await (0, _config_file_js__WEBPACK_IMPORTED_MODULE_10__.withPairs)(text === void 0 ? {} : await (0, 
        _config_file_js__WEBPACK_IMPORTED_MODULE_10__.parseSettings)(text, path), inputs.pairs, _forge_js__WEBPACK_IMPORTED_MODULE_14__.sR),
        releaseFile: release?.file ?? null,
        source: release === null || github === null ? own : `${own}, ${release.path}`,
        unlabelled: github === null ? release?.path ?? null : null
      };
    }
    async function filesIn(folder, paths) {
      const texts = await Promise.all(paths.map(path => (0, _adapters_disk_text_file_js__WEBPACK_IMPORTED_MODULE_4__.b)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), path)));
      return new Map(paths.flatMap((path, at) => texts[at] == null ? [] : [ [ path, texts[at] ] ]));
    }
    function modelHost({credentials}, event) {
      return credentials.anthropic === null || event.untrusted ? null : credentials.gateway.baseUrl;
    }
    async function openMemory(config, inputs, event, journal, signal) {
      const {credentials} = inputs;
      const nobody = {
        store: _asking_no_store_js__WEBPACK_IMPORTED_MODULE_9__.I,
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
      const dir = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(event.temp, "tidings-store");
      const {came, abandoned} = secret === null ? sayNoCache(journal) : await restore({
        dir,
        keyPrefix: `tidings-v1-${(0, _adapters_disk_seal_js__WEBPACK_IMPORTED_MODULE_2__.secretId)(secret)}-`,
        restoredKey: null
      }, config, event, journal, signal);
      const {buildAsking, closed} = await Promise.all([ __webpack_require__.e(2203), __webpack_require__.e(5e3), __webpack_require__.e(5830), __webpack_require__.e(6718) ]).then(__webpack_require__.bind(__webpack_require__, 45830));
      const store = await (0, _adapters_disk_store_js__WEBPACK_IMPORTED_MODULE_3__.openStore)({
        dir,
        secret,
        ...config.store,
        today: (0, _adapters_clock_system_js__WEBPACK_IMPORTED_MODULE_1__.Ec)(),
        warn: journal.warn
      });
      const seen = config.rewrite ? (0, _asking_anew_js__WEBPACK_IMPORTED_MODULE_21__.N)(store) : store;
      const asking = await buildAsking({
        config,
        credentials,
        store: seen,
        journal,
        signal,
        identityToken: _forge_js__WEBPACK_IMPORTED_MODULE_14__.Kv
      });
      const restored = came === null ? null : {
        bytes: came.hit ? store.statistics().bytes : 0,
        requests: came.requests
      };
      return {
        store: asking === null ? store : seen,
        asking,
        restored,
        abandoned,
        close: () => closed(asking, store)
      };
    }
    function sayNoCache(journal) {
      journal.notice('With federation there is no stable secret to seal answers with, so they are not kept in the Actions cache. Add the line cache-secret=... to the input "anthropic-federation" to keep them.');
      return {
        came: null,
        abandoned: false
      };
    }
    async function restore(kept, config, event, journal, signal) {
      (0, _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_8__.$b)("store", JSON.stringify(kept));
      const {restoreStore} = await __webpack_require__.e(9994).then(__webpack_require__.bind(__webpack_require__, 69994));
      const {hit, key, available, abandoned, requests} = await restoreStore({
        ...kept,
        workspace: event.workspace,
        patience: _limits_js__WEBPACK_IMPORTED_MODULE_15__.Xd.patience,
        signal,
        maxBytes: config.store.maxBytes,
        warn: journal.warn
      });
      (0, _adapters_runner_outputs_js__WEBPACK_IMPORTED_MODULE_8__.$b)("store", available ? JSON.stringify({
        ...kept,
        restoredKey: key
      }) : "");
      return {
        came: available ? {
          hit,
          requests
        } : null,
        abandoned
      };
    }
  })
};
