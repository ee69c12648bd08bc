import { modules as shared0 } from './shared.452.js';
import { modules as shared1 } from './shared.7109.js';
import { modules as shared2 } from './shared.1857.js';
import { modules as shared3 } from './shared.6652.js';

export const id = 5609;

export const ids = [ 5609 ];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  ...shared3,
  98169: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => remoteRepository
    });
    var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48390);
    const SCP_LIKE = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)\/?(.+)$/;
    const SEGMENT = /^[A-Za-z0-9_.-]+$/;
    async function remoteRepository(dir, options = {}) {
      const place = {
        dir,
        signal: options.signal ?? null
      };
      const args = [ "remote", "get-url", "origin" ];
      const {code, output, errors} = await (0, _process_js__WEBPACK_IMPORTED_MODULE_0__.EO)(place, args);
      if (code === 0) return parseRemote(output.toString("utf8").trim());
      if (/no such remote/i.test(errors)) return null;
      throw (0, _process_js__WEBPACK_IMPORTED_MODULE_0__.V2)(args, errors);
    }
    function parseRemote(url) {
      const scp = url.includes("://") ? null : SCP_LIKE.exec(url);
      if (scp !== null) return named(scp[2] ?? "", sshServer(scp[1] ?? ""));
      if (!URL.canParse(url)) return null;
      const parsed = new URL(url);
      if (parsed.protocol === "https:" || parsed.protocol === "http:") return named(parsed.pathname, `${parsed.protocol}//${parsed.host}`);
      if (/^(git\+)?ssh:$|^git:$/.test(parsed.protocol)) return named(parsed.pathname, sshServer(parsed.hostname));
      return null;
    }
    function sshServer(host) {
      if (host.toLowerCase() === "ssh.github.com") return "https://github.com";
      return host.includes(".") ? `https://${host.toLowerCase()}` : null;
    }
    function named(path, server) {
      const [owner = "", name = "", ...more] = path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "").split("/");
      if (server === null || more.length > 0 || !SEGMENT.test(owner) || !SEGMENT.test(name)) return null;
      return {
        owner,
        name,
        server
      };
    }
  },
  25609: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      cli: () => cli
    });
    var promises_ = __webpack_require__(51455);
    var system = __webpack_require__(53152);
    var fragments = __webpack_require__(80362);
    var git_history = __webpack_require__(99925);
    var patches = __webpack_require__(48024);
    var remote = __webpack_require__(98169);
    var external_node_util_ = __webpack_require__(57975);
    var report_line = __webpack_require__(77174);
    var sparse = __webpack_require__(80608);
    const PROGRESS_MS = 5e3;
    function createTerminalJournal(stream, options) {
      const live = stream.isTTY === true;
      const isTime = (0, sparse.l)(options.now ?? Date.now, PROGRESS_MS);
      const paint = (style, text) => options.color ? (0, external_node_util_.styleText)(style, text) : text;
      let open = false;
      function clear() {
        if (open) stream.write("\r[K");
        open = false;
      }
      function print(text) {
        clear();
        stream.write(`${text}\n`);
      }
      function step(name, text) {
        print(`${paint("bold", name.padEnd(7))} ${(0, report_line.K)(text)}`);
      }
      return {
        step,
        progress(text) {
          if (live) {
            stream.write(`\r[K${(0, report_line.K)(text).slice(0, (stream.columns ?? 80) - 1)}`);
            open = true;
          } else if (isTime()) step("...", text);
        },
        notice: text => print(`${paint("cyan", "note")}    ${(0, report_line.K)(text)}`),
        warn: text => print(`${paint("yellow", "warning")} ${(0, report_line.K)(text)}`),
        debug(text) {
          if (options.verbose) print(paint("dim", (0, report_line.K)(text)));
        },
        details(title, lines) {
          if (!options.verbose) return;
          for (const line of [ `${title}:`, ...lines ]) print(paint("dim", (0, report_line.K)(line)));
        },
        clear
      };
    }
    var no_store = __webpack_require__(70588);
    var begin = __webpack_require__(43007);
    var domain = __webpack_require__(79963);
    var limits = __webpack_require__(8207);
    var problem = __webpack_require__(7109);
    const CACHE_ACTIONS = [ "stats", "clean", "path" ];
    const VERSION = "0.1.0";
    async function parseArguments(argv) {
      if (argv[0] === "doctor") return parseDoctor(argv.slice(1));
      if (argv[0] === "cache") return parseCache(argv.slice(1));
      const {Command, Option} = await __webpack_require__.e(8179).then(__webpack_require__.bind(__webpack_require__, 48179));
      const many = (value, before = []) => [ ...before, value ];
      const command = new Command("tidings").description("Writes release notes for a range of commits. Notes go to stdout, everything else to stderr.").argument("[from..to|from]", "the range: two tags, branches or commits; one is where it ends").argument("[to]", "where the range ends").option("--repo <dir>", "the clone to read", ".").option("--repository <owner/name>", 'the repository on GitHub, for links (default: the remote "origin")').option("--config <path>", "config file, from the top of the clone (default: .github/tidings.yml)").addOption(new Option("--format <format>", "what is printed").choices([ "markdown", "json" ]).default("markdown")).option("--package <name>", "a package of the config file, '*' for all; may be given again (default: as the tags say)", many).option("--output <file>", "write there instead of to stdout").option("--audience <name>", "who the notes are for; may be given again", many).addOption(new Option("--evidence <depth>", "what is read of a change (default: messages)").choices(domain.D)).option("--changelog <file>", "also write them into this changelog of the clone (Keep a Changelog)").option("--evidence-page <file>", "also write a page there that shows what each line stands on").option("--language <tag>", "language of the notes, such as de; may be given again", many).addOption(new Option("--dry-run <mode>", "plan: say what would be asked and what it would cost").choices([ "plan", "full" ])).option("--max-cost <dollars>", "most that the run may spend on the model (default: 5)").option("--anthropic-base-url <url>", "a gateway that speaks the Anthropic API").option("--anthropic-header <name: value>", "a header that the gateway wants; may be given again", many).option("--set <key=value>", "any key of the config file; may be given again", many).option("--no-color", "plain text").option("--verbose", "say more; with --dry-run plan print the requests").version(VERSION).addHelpText("after", HELP_END).exitOverride();
      const end = await endOfParsing(command, argv);
      return end ?? {
        state: "run",
        args: argumentsOf(command.args, command.opts())
      };
    }
    async function parseDoctor(argv) {
      const {Command, Option} = await __webpack_require__.e(8179).then(__webpack_require__.bind(__webpack_require__, 48179));
      const many = (value, before = []) => [ ...before, value ];
      const command = new Command("tidings doctor").description("Makes the smallest useful calls and says what key, gateway, proxy, token and cache can do. Writes nothing to GitHub.").option("--repo <dir>", "the clone to look at", ".").option("--repository <owner/name>", 'the repository on GitHub (default: the job\'s, or the remote "origin")').option("--config <path>", "config file, from the top of the clone (default: .github/tidings.yml)").addOption(new Option("--format <format>", "what is printed").choices([ "text", "json" ]).default("text")).option("--anthropic-base-url <url>", "a gateway that speaks the Anthropic API").option("--anthropic-header <name: value>", "a header that the gateway wants; may be given again", many).option("--anthropic-federation <name=value>", "in a job: an id of a federation rule; may be given again", many).option("--set <key=value>", "any key of the config file; may be given again", many).option("--no-color", "plain text").addHelpText("after", DOCTOR_HELP_END).exitOverride();
      const end = await endOfParsing(command, argv);
      return end ?? {
        state: "doctor",
        args: doctorArgumentsOf(command.opts())
      };
    }
    async function parseCache(argv) {
      const {Argument, Command, Option} = await __webpack_require__.e(8179).then(__webpack_require__.bind(__webpack_require__, 48179));
      const many = (value, before = []) => [ ...before, value ];
      const command = new Command("tidings cache").description("The answers that are remembered at a terminal. A job keeps its own in the Actions cache.").addArgument(new Argument("<action>", "stats: what is there; clean: forget what is too old or too much; path: where").choices(CACHE_ACTIONS)).option("--all", "clean: forget everything").addOption(new Option("--format <format>", "how stats are printed").choices([ "text", "json" ]).default("text")).option("--repo <dir>", "the clone whose settings count", ".").option("--config <path>", "config file, from the top of the clone (default: .github/tidings.yml)").option("--set <key=value>", "any key of the config file, such as cache-ttl=30; may be given again", many).addHelpText("after", "\nExit codes: 0 done, 1 something failed, 2 wrong arguments or settings.").exitOverride();
      const end = await endOfParsing(command, argv);
      if (end !== null) return end;
      const {all = false, format, repo, config, set = []} = command.opts();
      const action = CACHE_ACTIONS.find(name => name === command.args[0]) ?? "stats";
      return {
        state: "cache",
        args: {
          action,
          format,
          all,
          repo,
          pairs: set,
          inputs: config === void 0 ? {} : {
            config
          }
        }
      };
    }
    async function endOfParsing(command, argv) {
      const {CommanderError} = await __webpack_require__.e(8179).then(__webpack_require__.bind(__webpack_require__, 48179));
      try {
        command.parse([ ...argv ], {
          from: "user"
        });
        return null;
      } catch (thrown) {
        if (!(thrown instanceof CommanderError)) throw thrown;
        return {
          state: "end",
          exitCode: thrown.exitCode === 0 ? 0 : 2
        };
      }
    }
    function doctorArgumentsOf(options) {
      const {repo, repository, config, format, anthropicFederation: federation, set = [], color} = options;
      return {
        inputs: {
          ...config === void 0 ? {} : {
            config
          },
          ...federation === void 0 ? {} : {
            "anthropic-federation": federation.join("\n")
          },
          "anthropic-base-url": gatewayOf(options)
        },
        repo,
        repository: repository === void 0 ? null : repositoryOf(repository),
        format,
        pairs: set,
        color
      };
    }
    const DOCTOR_HELP_END = `\nANTHROPIC_API_KEY and GITHUB_TOKEN are tried where they are set; neither is needed.\n\nExit codes: 0 nothing failed, 1 something did, 2 wrong arguments.`;
    const HELP_END = `\nWithout a range: what is not released yet, or the release that HEAD is tagged as. With one tag: since the tag before it.\ntidings cache stats|clean|path: what is remembered here.\ntidings doctor: say what key, gateway, proxy, token and cache can do.\nANTHROPIC_API_KEY and GITHUB_TOKEN are used where they are set; neither is needed.\n\nExit codes: 0 notes written (also for an empty range), 1 something failed, 2 wrong arguments or settings, 130 stopped by Ctrl-C.`;
    function argumentsOf(operands, options) {
      const {from, to} = rangeOf(operands);
      const pairs = [ ...options.evidence === void 0 ? [] : [ `evidence=${options.evidence}` ], ...options.evidencePage === void 0 ? [] : [ "evidence-page=true" ], ...options.language === void 0 ? [] : [ `languages=${JSON.stringify(options.language)}` ], ...options.set ?? [] ];
      return {
        inputs: {
          ...from === null ? {} : {
            from
          },
          ...to === null ? {} : {
            to
          },
          ...options.config === void 0 ? {} : {
            config: options.config
          },
          ...options.package === void 0 ? {} : {
            package: options.package.join(",")
          },
          ...options.dryRun === void 0 ? {} : {
            "dry-run": options.dryRun
          },
          ...options.maxCost === void 0 ? {} : {
            "max-cost": options.maxCost
          },
          "anthropic-base-url": gatewayOf(options)
        },
        repo: options.repo,
        repository: options.repository === void 0 ? null : repositoryOf(options.repository),
        format: options.format,
        output: options.output ?? null,
        evidencePage: options.evidencePage ?? null,
        changelog: options.changelog ?? null,
        audiences: options.audience ?? null,
        pairs,
        color: options.color,
        verbose: options.verbose ?? false
      };
    }
    function gatewayOf({anthropicBaseUrl = limits.Vp.host, anthropicHeader = []}) {
      return [ anthropicBaseUrl, ...anthropicHeader ].join("\n");
    }
    function rangeOf([first, second]) {
      if (first === void 0) return {
        from: null,
        to: null
      };
      if (second !== void 0) return {
        from: first,
        to: second
      };
      const at = first.indexOf("..");
      if (at < 0) return {
        from: null,
        to: first
      };
      const rest = first.slice(at + 2).replace(/^\./, "");
      return {
        from: first.slice(0, at) || null,
        to: rest || null
      };
    }
    function repositoryOf(given) {
      const match = /^(?:(https:\/\/[\w.-]+)\/)?([\w.-]+)\/([\w.-]+)$/.exec(given);
      if (match === null) throw (0, problem.M)("repository", `is "${given}"`, "Give owner/name, with https://host/ before it for a server of your own.");
      return {
        server: match[1] ?? "https://github.com",
        owner: match[2] ?? "",
        name: match[3] ?? ""
      };
    }
    var file = __webpack_require__(25062);
    var config_inputs = __webpack_require__(66097);
    var make = __webpack_require__(12091);
    var errors = __webpack_require__(452);
    var together = __webpack_require__(6652);
    var figures = __webpack_require__(40819);
    function shownRequest({task, model, maxTokens, system, schema, data}) {
      return {
        task,
        model,
        maxTokens,
        system,
        schema,
        data
      };
    }
    function requestsText(questions, calls) {
      const seen = new Map;
      const parts = questions.map((question, at) => {
        const {task, model, maxTokens, system, schema, data} = question;
        const frame = JSON.stringify([ system, schema ]);
        const first = seen.get(frame);
        if (first === void 0) seen.set(frame, at + 1);
        const name = `===== Request ${at + 1} of ${questions.length}: ${task}, ${model}, an answer of at most ${maxTokens} tokens`;
        const prompt = first === void 0 ? [ "--- System", system, "--- Schema of the answer", JSON.stringify(schema) ] : [ `--- System and schema as in request ${first}` ];
        return [ name, ...prompt, "--- Data", JSON.stringify(data, null, 2) ].join("\n");
      });
      const looks = questions.some(({task}) => task === "verify");
      const note = [ "Nothing was asked. Lines that nobody wrote yet stand in the later requests as the rules word them.", ...looks ? [ "Second looks (verify) at merged lines and overviews come with their answers." ] : [], ...calls === 0 ? [ "As things are no call is made: these are the requests of a run that has a key and a budget." ] : [] ].join(" ");
      const text = questions.length === 0 ? "No request: everything is remembered, or nothing is to be said." : [ note, ...parts ].join("\n\n");
      return text.split("\n").map(report_line.K).join("\n");
    }
    var story = __webpack_require__(95419);
    var terminal = __webpack_require__(99399);
    const EXIT = {
      done: 0,
      failed: 1,
      usage: 2
    };
    const SIGNALS = {
      SIGINT: 130,
      SIGTERM: 143
    };
    async function cli() {
      const parsed = await parseArguments(process.argv.slice(2)).catch(thrown => {
        explain(thrown, false);
        return {
          state: "end",
          exitCode: EXIT.usage
        };
      });
      if (parsed.state === "end") {
        process.exitCode = parsed.exitCode;
        return;
      }
      if (parsed.state === "doctor") {
        process.exitCode = await (await __webpack_require__.e(4975).then(__webpack_require__.bind(__webpack_require__, 34975))).doctor(parsed.args);
        return;
      }
      if (parsed.state === "cache") {
        const {cache} = await Promise.all([ __webpack_require__.e(2681), __webpack_require__.e(2427) ]).then(__webpack_require__.bind(__webpack_require__, 12427));
        await cache(parsed.args).catch(thrown => fail(thrown, false));
        return;
      }
      const {args} = parsed;
      const color = args.color && process.stderr.isTTY === true && !process.env.NO_COLOR;
      const journal = createTerminalJournal(process.stderr, {
        color,
        verbose: args.verbose
      });
      try {
        await notesFor(args, journal);
      } catch (thrown) {
        journal.clear();
        fail(thrown, args.verbose);
      }
    }
    function fail(thrown, verbose) {
      explain(thrown, verbose);
      const usage = thrown instanceof errors.$s && (thrown.code === "bad-input" || thrown.code === "bad-config" || thrown.code === "unknown-ref");
      process.exitCode ||= usage ? EXIT.usage : EXIT.failed;
    }
    async function notesFor(args, journal) {
      if (args.output !== null) await checkWritable("--output", args.output);
      if (args.evidencePage !== null) await checkWritable("--evidence-page", args.evidencePage);
      const signal = stopOnSignals(journal);
      const inputs = (0, config_inputs.T)({
        ...args.inputs,
        token: process.env.GITHUB_TOKEN ?? "",
        "anthropic-api-key": process.env.ANTHROPIC_API_KEY ?? ""
      });
      const history = await (0, git_history.B)(args.repo, {
        signal
      });
      const repository = args.repository ?? await (0, remote.D)(args.repo, {
        signal
      });
      const github = await githubOf(inputs, repository, journal, signal);
      const {settings, releaseFile, source, unlabelled} = await (0, terminal.RV)({
        repo: args.repo,
        path: inputs.configPath,
        pairs: args.pairs,
        labels: github !== null,
        isNamed: args.inputs.config !== void 0
      });
      const config = (0, make.Z)(inputs, await (0, file.Sx)(settings, args.pairs), args.audiences, releaseFile);
      if (unlabelled !== null) journal.notice((0, story.k9)(unlabelled));
      const memory = openMemory(config, inputs, journal, signal);
      const outcome = await (0, begin.begin)(config, (0, story.Xv)(source, config.models, hostOf(inputs), config.budget.cost), {
        history,
        diffs: (0, patches.D)(args.repo, {
          signal
        }),
        fragments: (0, fragments.m)(args.repo, {
          signal
        }),
        pulls: github?.pulls ?? null,
        repository,
        ...github !== null && {
          releases: github.releases
        },
        memory,
        journal,
        clock: system.ml,
        signal
      });
      await (await memory).close();
      await print(outcome, args);
      if (outcome.state === "written" && args.evidencePage !== null) {
        const {evidencePage} = await Promise.all([ __webpack_require__.e(562), __webpack_require__.e(7495), __webpack_require__.e(4237) ]).then(__webpack_require__.bind(__webpack_require__, 84237));
        await (0, promises_.writeFile)(args.evidencePage, evidencePage(outcome.document, outcome.behind));
      }
      if (outcome.state === "written" && args.changelog !== null) await intoChangelogFile(outcome.document, args.repo, args.changelog, journal);
      if (outcome.state === "written") {
        const {range, changes, ledger, mode} = outcome.document;
        if (outcome.failure !== null) journal.warn(`The deterministic writer stood in: ${outcome.failure.message} ${outcome.failure.hint}`);
        journal.step("done", (0, figures.fM)(changes.length, range.commits, ledger, mode));
      }
    }
    async function intoChangelogFile(document, repo, path, journal) {
      const [{openWorkspaceFile}, {changelogLine, writeChangelog}] = await Promise.all([ __webpack_require__.e(4332).then(__webpack_require__.bind(__webpack_require__, 4332)), Promise.all([ __webpack_require__.e(562), __webpack_require__.e(7495), __webpack_require__.e(1022) ]).then(__webpack_require__.bind(__webpack_require__, 61022)) ]);
      const {text} = changelogLine(path, await writeChangelog(document, await openWorkspaceFile(repo, path), (0, 
      system.$6)()));
      journal.step("changelog", text);
    }
    function hostOf({credentials, maxCost}) {
      return credentials.anthropic === null || maxCost === 0 ? null : credentials.gateway.baseUrl;
    }
    function stopOnSignals(journal) {
      const controller = new AbortController;
      for (const name of [ "SIGINT", "SIGTERM" ]) process.on(name, () => {
        if (controller.signal.aborted) process.exit(SIGNALS[name]);
        process.exitCode = SIGNALS[name];
        journal.warn("Stopping. What was answered so far is kept.");
        controller.abort();
      });
      return controller.signal;
    }
    async function githubOf(inputs, repository, journal, signal) {
      const {token} = inputs.credentials;
      if (token === null || repository === null) return null;
      const [{connectGitHub}, {openFetch}] = await Promise.all([ Promise.all([ __webpack_require__.e(6752), __webpack_require__.e(2413), __webpack_require__.e(2491), __webpack_require__.e(5597), __webpack_require__.e(770) ]).then(__webpack_require__.bind(__webpack_require__, 5597)), __webpack_require__.e(6209).then(__webpack_require__.bind(__webpack_require__, 66209)) ]);
      const fetch = await openFetch(process.env);
      return connectGitHub(repository, {
        token,
        apiUrl: (0, terminal.po)(repository),
        journal,
        signal,
        fetch
      });
    }
    const NOBODY = {
      store: no_store.I,
      asking: null,
      restored: null,
      close: async () => {}
    };
    async function openMemory(config, inputs, journal, signal) {
      if (inputs.credentials.anthropic === null) return NOBODY;
      const [{buildAsking, closed}, {openStore}] = await Promise.all([ Promise.all([ __webpack_require__.e(2203), __webpack_require__.e(9473), __webpack_require__.e(2486), __webpack_require__.e(6470) ]).then(__webpack_require__.bind(__webpack_require__, 52486)), __webpack_require__.e(2681).then(__webpack_require__.bind(__webpack_require__, 12681)) ]);
      const store = await openStore({
        dir: (0, terminal.IS)(),
        secret: null,
        ...config.store,
        today: (0, system.Ec)(),
        warn: journal.warn
      });
      const identityToken = () => Promise.reject(new Error("There is no identity token at a terminal."));
      const asking = await buildAsking({
        config,
        credentials: inputs.credentials,
        store,
        journal,
        signal,
        identityToken
      });
      return {
        store,
        asking,
        restored: null,
        close: () => closed(asking, store)
      };
    }
    async function checkWritable(option, file) {
      const isThere = await (0, promises_.lstat)(file).then(() => true, () => false);
      try {
        await (await (0, promises_.open)(file, "a")).close();
      } catch (thrown) {
        const hint = "Name a file in a folder that is there and can be written to.";
        throw new errors.$s("bad-input", `${option}: ${file} cannot be written (${(0, errors.bD)(thrown)}).`, hint);
      }
      if (!isThere) await (0, promises_.rm)(file, {
        force: true
      });
    }
    async function print(outcome, args) {
      if (outcome.state === "planned" && !args.verbose) return;
      const text = outcome.state === "planned" ? planned(await outcome.requests(), outcome.plan.calls, args) : written(outcome.document, args);
      if (args.output === null) await (0, terminal.v0)(`${text}\n`); else await (0, promises_.writeFile)(args.output, `${text}\n`);
    }
    function planned(requests, calls, {format}) {
      return format === "json" ? JSON.stringify(requests.map(shownRequest), null, 2) : requestsText(requests, calls);
    }
    function written(document, {format}) {
      if (format === "json") return JSON.stringify(document, null, 2);
      return (0, together.b)(document.notes.map(notes => ({
        notes,
        markdown: notes.markdown
      })));
    }
    function explain(thrown, verbose) {
      const hint = thrown instanceof errors.$s ? `\n${(0, report_line.K)(thrown.hint)}` : "";
      process.stderr.write(`error: ${(0, report_line.K)((0, errors.bD)(thrown))}${hint}\n`);
      if (verbose && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ""}\n`);
    }
  },
  99399: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IS: () => storeFolder,
      RV: () => settingsIn,
      po: () => apiUrlOf,
      v0: () => toStdout
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
    var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
    var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25062);
    var _config_release_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39850);
    var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
    async function settingsIn({repo, path, isNamed, pairs, labels = true}) {
      const [text, ...release] = await Promise.all([ path, ..._config_release_file_js__WEBPACK_IMPORTED_MODULE_4__.yP ].map(one => (0, 
      node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo, one), "utf8").catch(() => null)));
      if (text == null && isNamed) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.$s("bad-input", `Input "config" names ${(0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo, path)}, which cannot be read.`, "Give the path of a file, from the top of the clone.");
      const found = await (0, _config_release_file_js__WEBPACK_IMPORTED_MODULE_4__.WA)(new Map(_config_release_file_js__WEBPACK_IMPORTED_MODULE_4__.yP.flatMap((one, at) => release[at] == null ? [] : [ [ one, release[at] ] ])));
      const sources = [ ...text == null ? [ "defaults" ] : [ path ], ...found === null || !labels ? [] : [ found.path ], ...pairs.length > 0 ? [ "--set" ] : [] ];
      return {
        settings: text == null ? {} : await (0, _config_file_js__WEBPACK_IMPORTED_MODULE_3__.P$)(text, path),
        releaseFile: found?.file ?? null,
        source: sources.join(", "),
        unlabelled: labels ? null : found?.path ?? null
      };
    }
    function storeFolder() {
      const {XDG_CACHE_HOME: given = ""} = process.env;
      return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(given) ? given : (0, 
      node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache"), "tidings");
    }
    function apiUrlOf({server}) {
      return server === "https://github.com" ? "https://api.github.com" : `${server}/api/v3`;
    }
    function toStdout(text) {
      return new Promise((resolve, reject) => {
        process.stdout.once("error", error => error.code === "EPIPE" ? resolve() : reject(error));
        process.stdout.write(text, error => {
          if (!error) resolve();
        });
      });
    }
  }
};
