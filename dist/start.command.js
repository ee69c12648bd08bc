import { modules as shared0 } from './shared.60713.js';
import { modules as shared1 } from './shared.452.js';
import { modules as shared2 } from './shared.7109.js';
import { modules as shared3 } from './shared.1857.js';

export const ids = [5609,3007,2088,4006,1452,9693];

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
      const [history, repository] = await Promise.all([ (0, git_history.B)(args.repo, {
        signal
      }), args.repository ?? (0, remote.D)(args.repo, {
        signal
      }) ]);
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
  },
  43007: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      begin: () => begin
    });
    var errors = __webpack_require__(452);
    var match = __webpack_require__(29040);
    function checkGlobs({rules, sections}) {
      check("include-paths", rules.includePaths);
      checkBoth("exclude", rules.exclude);
      sections.own.forEach(({takes, exclude}, at) => {
        checkBoth(`categories.${at}`, takes);
        checkBoth(`categories.${at}.exclude`, exclude);
      });
      for (const {name, paths, areas, excludePaths, excludeAreas} of rules.packages) {
        checkBoth(`packages.${name}`, {
          paths,
          areas
        });
        check(`packages.${name}.exclude-paths`, excludePaths);
        check(`packages.${name}.exclude-areas`, excludeAreas);
      }
    }
    function checkBoth(key, {paths, areas}) {
      check(`${key}.paths`, paths);
      check(`${key}.areas`, areas);
    }
    function check(key, patterns) {
      const wrong = patterns.find(pattern => !(0, match.fg)(pattern));
      if (wrong === void 0) return;
      throw new errors.$s("bad-config", `${key}: "${wrong}" is no glob.`, "Write a path or a word, with * and ** for what varies.");
    }
    var story = __webpack_require__(95419);
    var find_ranges = __webpack_require__(99821);
    var shared_history = __webpack_require__(86611);
    async function begin(config, configSource, world) {
      checkGlobs(config);
      const history = new shared_history.S(world.history);
      const found = await (0, find_ranges.G)(config, history);
      for (const {owner, range} of found.targets) world.journal.step("range", (0, story.ye)(range, owner?.name ?? null));
      world.journal.step("config", configSource);
      const {run} = await Promise.all([ __webpack_require__.e(562), __webpack_require__.e(7667), __webpack_require__.e(7495), __webpack_require__.e(2975), __webpack_require__.e(7325) ]).then(__webpack_require__.bind(__webpack_require__, 67325));
      return run(found, config, {
        ...world,
        history
      });
    }
  },
  99821: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => findRanges
    });
    var problem = __webpack_require__(7109);
    var range_candidates = __webpack_require__(46811);
    var range_tags = __webpack_require__(13324);
    var collect = __webpack_require__(33108);
    var errors = __webpack_require__(452);
    const LONGEST = 100;
    const FAR = .4;
    function nearestNames(wanted, names, count = 3) {
      const inOrder = neighbours(wanted, names).slice(0, Math.max(1, count - 1));
      return [ ...new Set([ ...inOrder, ...alike(wanted, names, count + inOrder.length) ]) ].slice(0, count);
    }
    function neighbours(wanted, names) {
      const target = (0, range_tags.ED)(wanted);
      if (target === null || target.version.numbers.length < 2) return [];
      const family = names.flatMap(name => {
        const tag = (0, range_tags.ED)(name);
        const fits = tag !== null && (0, range_tags.Ap)(tag.prefix) === (0, range_tags.Ap)(target.prefix) && tag.version.dated === target.version.dated;
        return fits && ((0, range_tags.V1)(target.version) || !(0, range_tags.V1)(tag.version)) ? [ tag ] : [];
      });
      family.sort((a, b) => (0, range_tags.Zy)(b.version, a.version) || (a.name < b.name ? -1 : 1));
      const below = family.findIndex(tag => (0, range_tags.Zy)(tag.version, target.version) <= 0);
      const at = below < 0 ? family.length : below;
      return [ family[at], family[at - 1], family[at + 1] ].flatMap(tag => tag?.name ?? []);
    }
    function alike(wanted, names, count) {
      const target = wanted.toLowerCase().slice(0, LONGEST);
      const distances = names.map(name => ({
        name,
        distance: editDistance(target, name.toLowerCase().slice(0, LONGEST))
      })).filter(({name, distance}) => isNear(target, name.toLowerCase(), distance));
      distances.sort((a, b) => a.distance - b.distance || sharedStart(b.name, target) - sharedStart(a.name, target) || (a.name < b.name ? -1 : 1));
      return distances.slice(0, count).map(({name}) => name);
    }
    function isNear(target, name, distance) {
      const length = Math.max(target.length, name.length);
      return distance <= length * FAR || distance <= 3 && distance * 2 <= length || target.length > 1 && name.includes(target);
    }
    function editDistance(a, b) {
      let beforeLast = [];
      let last = Array.from({
        length: b.length + 1
      }, (_, column) => column);
      for (let row = 1; row <= a.length; row += 1) {
        const current = [ row ];
        for (let column = 1; column <= b.length; column += 1) {
          const replaced = (last[column - 1] ?? 0) + Number(a[row - 1] !== b[column - 1]);
          const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (beforeLast[column - 2] ?? 1 / 0) + 1 : 1 / 0;
          current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced, swapped));
        }
        beforeLast = last;
        last = current;
      }
      return last[b.length] ?? 0;
    }
    function sharedStart(name, target) {
      const lower = name.toLowerCase();
      let at = 0;
      while (at < target.length && lower[at] === target[at]) at += 1;
      return at;
    }
    var sentences = __webpack_require__(80439);
    const TRIES = {
      git: 100,
      github: 25
    };
    const FURTHER = {
      times: 2,
      commits: 100
    };
    const LONG_LINE = 4;
    const FAMILIES = 10;
    const OTHERS = 3;
    const NOTHING = {
      chosen: null,
      passed: [],
      stable: false,
      family: null,
      older: null
    };
    const NONE = {
      chosen: null,
      passed: []
    };
    class BaseSearch {
      #head;
      #history;
      #relations=new Map;
      #asked=0;
      #exhausted=false;
      constructor(head, history) {
        this.#head = head;
        this.#history = history;
        this.#relations.set(head.sha, {
          ahead: 0,
          behind: 0,
          base: head.sha
        });
      }
      get exhausted() {
        return this.#exhausted;
      }
      async released(release, tags) {
        const looked = {
          stable: !(0, range_tags.V1)(release.version),
          family: release.prefix,
          older: null
        };
        const [own, beside] = [ (0, range_candidates.wX)(release, tags), (0, range_candidates.ps)(release, tags) ];
        const first = own.length === 0 ? NONE : await this.#nearest(own);
        const second = beside.length === 0 ? NONE : await this.#nearest(beside, true);
        const isOwn = first.chosen?.relation.behind === 0;
        if (own.length === 0 && second.chosen === null) return {
          ...looked,
          chosen: null,
          ...await this.#elsewhere(release, tags)
        };
        if (isOwn) return {
          ...looked,
          chosen: first.chosen,
          passed: [ ...nearerThan(first.chosen, second.chosen), ...first.passed ]
        };
        return {
          ...looked,
          ...nearestOf([ first, second ])
        };
      }
      async unreleased(families) {
        const found = [];
        for (const family of families.slice(0, FAMILIES)) {
          const newest = await this.#newest(family);
          if (newest.chosen !== null && (0, range_tags.Ap)(family.prefix) === "") return newest;
          found.push(newest);
        }
        const distances = found.map(({chosen}) => chosen?.relation.ahead ?? Number.POSITIVE_INFINITY);
        return found[distances.indexOf(Math.min(...distances))] ?? NOTHING;
      }
      async #newest(family) {
        const ways = (0, range_candidates.UV)(family);
        const stable = await this.#nearestOfWays(ways, "stable");
        if (stable.chosen !== null) return {
          ...stable,
          stable: true,
          family: stable.chosen.candidate.prefix,
          older: null
        };
        const any = await this.#nearestOfWays(ways, "prerelease");
        return {
          ...any,
          stable: false,
          family: any.chosen?.candidate.prefix ?? family.prefix,
          older: null
        };
      }
      async #nearestOfWays(ways, kind) {
        const found = [];
        for (const way of ways) found.push(await this.#nearest((0, range_candidates.kW)(way, kind)));
        return nearestOf(found);
      }
      async #elsewhere(release, tags) {
        const before = [];
        for (const tag of newestOfOthers(release, tags).slice(0, OTHERS)) {
          const {ahead} = await this.#relation({
            ...tag,
            skip: null
          });
          if (ahead > 0) before.push(tag);
        }
        const older = before.find(({version}) => (0, range_tags.Zy)(version, release.version) < 0)?.name ?? null;
        return {
          passed: before.map(({name, prefix}) => ({
            name,
            why: (0, sentences.AT)(prefix)
          })),
          older
        };
      }
      async #nearest(candidates, halve = false) {
        const passed = [];
        const aside = [];
        const steps = (0, range_candidates.ix)(candidates);
        for (let at = 0; at < steps.length; at += 1) {
          const step = steps[at] ?? [];
          if (this.#spent(step)) break;
          const tried = await this.#try(step);
          const before = fewestAhead(tried.filter(({relation}) => relation.behind === 0));
          passed.push(...skipped(step));
          if (before !== null) return choose(before, aside, passed);
          const after = tried.filter(({relation}) => relation.ahead === 0);
          if (after.length > 0) remove(passed, ({why}) => why === range_candidates.rk);
          passed.push(...tried.filter(one => !after.includes(one)).map(({candidate}) => this.#notInHistory(candidate)));
          aside.push(...tried.filter(({relation}) => relation.ahead > 0 && relation.base !== null));
          if (halve && tried.length > 0 && after.length === tried.length) {
            at = await this.#lastAfter(steps, at);
            continue;
          }
          const line = tried.length === 0 ? [] : lineFrom(steps, at);
          const beside = line.length < LONG_LINE ? [] : line.slice(0, await this.#firstBefore(line));
          if (after.length === 0) passed.push(...beside.flatMap(one => this.#besides(one)));
          at += beside.length;
        }
        return choose(null, aside, passed);
      }
      async #lastAfter(steps, from) {
        const asked = steps.flatMap((step, at) => at > from && step.some(({skip}) => skip === null) ? [ at ] : []);
        const rest = asked.map(at => steps[at] ?? []);
        const first = await this.#first(rest, ({ahead}) => ahead > 0);
        return (asked[first] ?? steps.length) - 1;
      }
      async #firstBefore(line) {
        return this.#first(line, ({behind}) => behind === 0);
      }
      async #first(line, is) {
        const holds = async at => (await this.#try(line[at] ?? [])).some(({relation}) => is(relation));
        if (line.length === 0 || !await holds(line.length - 1)) return line.length;
        let [low, high] = [ 0, line.length - 1 ];
        while (low < high) {
          const middle = low + high >>> 1;
          if (await holds(middle)) high = middle; else low = middle + 1;
        }
        return low;
      }
      async #try(step) {
        const tried = [];
        for (const candidate of step) if (candidate.skip === null) tried.push({
          candidate,
          relation: await this.#relation(candidate)
        });
        return tried;
      }
      #besides(step) {
        return step.map(candidate => candidate.skip === null ? this.#notInHistory(candidate) : {
          name: candidate.name,
          why: candidate.skip
        });
      }
      #spent(step) {
        const spent = this.#asked >= TRIES[this.#history.kind] && step.some(({skip, sha}) => skip === null && !this.#relations.has(sha));
        this.#exhausted ||= spent;
        return spent;
      }
      async #relation(candidate) {
        const known = this.#relations.get(candidate.sha);
        if (known !== void 0) return known;
        this.#asked += 1;
        const relation = await this.#history.relation(candidate.sha, this.#head.sha);
        this.#relations.set(candidate.sha, relation);
        return relation;
      }
      #notInHistory({name}) {
        return {
          name,
          why: `not in the history of ${this.#head.name}`
        };
      }
    }
    function remove(passed, is) {
      passed.splice(0, passed.length, ...passed.filter(one => !is(one)));
    }
    function skipped(step) {
      return step.flatMap(({name, skip}) => skip === null ? [] : [ {
        name,
        why: skip
      } ]);
    }
    function lineFrom(steps, at) {
      const stem = stemOf(steps[at]);
      const behind = steps.slice(at + 1);
      const end = behind.findIndex(step => stemOf(step) !== stem || step.every(({skip}) => skip !== null));
      return stem === null ? [] : behind.slice(0, end < 0 ? behind.length : end);
    }
    function stemOf(step) {
      const version = step?.[0]?.version;
      return version === void 0 || version.dated || version.numbers.length < 3 ? null : version.numbers.slice(0, -1).join(".");
    }
    function choose(before, aside, passed) {
      const other = fewestAhead(aside);
      if (other === null || before !== null && !isFarBehind(before, other)) return {
        chosen: before,
        passed
      };
      const at = passed.findIndex(({name}) => name === other.candidate.name);
      const far = before === null ? [] : [ {
        name: before.candidate.name,
        why: `${before.relation.ahead} commits before it`
      } ];
      return {
        chosen: other,
        passed: [ ...passed.slice(0, at), ...far ]
      };
    }
    function nearestOf(found) {
      const tried = found.flatMap(({chosen}) => chosen ?? []);
      const before = fewestAhead(tried.filter(({relation}) => relation.behind === 0));
      const aside = fewestAhead(tried.filter(({relation}) => relation.behind > 0));
      const chosen = before === null || aside !== null && isFarBehind(before, aside) ? aside : before;
      return found.find(one => one.chosen === chosen) ?? NONE;
    }
    function nearerThan(own, other) {
      if (own === null || other === null || other.relation.behind > 0 || other.relation.ahead >= own.relation.ahead) return [];
      const way = other.candidate.version.dated ? "a date, not a number" : "a number, not a date";
      return [ {
        name: other.candidate.name,
        why: `${way}, though nearer`
      } ];
    }
    function isFarBehind(before, other) {
      const further = before.relation.ahead - other.relation.ahead;
      return further > FURTHER.commits && before.relation.ahead > FURTHER.times * other.relation.ahead;
    }
    function fewestAhead(tried) {
      const fewest = Math.min(...tried.map(({relation}) => relation.ahead));
      return tried.find(({relation}) => relation.ahead === fewest) ?? null;
    }
    function newestOfOthers(release, tags) {
      const others = (0, range_candidates.m6)(tags).filter(({prefix}) => (0, range_tags.Ap)(prefix) !== (0, 
      range_tags.Ap)(release.prefix));
      return others.flatMap(({tags: [newest]}) => newest ?? []);
    }
    async function findRange(wanted, history) {
      const [tags] = await Promise.all([ wanted.from === null || wanted.to === null ? history.tags() : null, wanted.to === null ? history.resolve("HEAD") : null ]);
      const to = await findHead(wanted, tags, history);
      if (wanted.from !== null) return givenRange(await findEnd("from", wanted.from, tags, history), to, history);
      const meant = to.tag === null ? null : (0, range_candidates.DJ)(to.tag, to.sha, tags ?? []);
      const released = meant ?? (0, range_tags.ED)(to.tag ?? wanted.upcoming ?? "");
      const search = new BaseSearch(to, history);
      const found = released === null ? await search.unreleased(familiesFor(wanted, tags ?? [])) : await search.released(released, tags ?? []);
      if (found.chosen === null && search.exhausted) throw new errors.$s("unknown-ref", `None of the tags nearest to ${(0, 
      sentences.Vb)(to.name)} stands before it.`, "Name the tag to compare with as `from`.");
      return foundRange(to, found, released?.version ?? null);
    }
    async function findHead(wanted, tags, history) {
      const end = await findEnd("to", wanted.to ?? "HEAD", tags, history);
      const fits = name => isWanted(name, wanted, tags ?? []);
      if (end.tag !== null && fits(end.tag)) return end;
      if (wanted.to !== null && end.tag === null) return end;
      const here = (tags ?? await history.tags()).filter(tag => tag.sha === end.sha && fits(tag.name));
      const carried = (0, range_candidates.m6)(here)[0]?.tags[0]?.name ?? null;
      return {
        ...end,
        name: wanted.to === null && carried !== null ? carried : end.name,
        tag: carried
      };
    }
    function isWanted(name, {tagPrefix, to}, tags) {
      const prefix = (0, range_tags.ED)(name)?.prefix;
      if (tagPrefix === null || prefix === tagPrefix) return true;
      if (prefix === void 0 || (0, range_tags.Ap)(prefix) !== (0, range_tags.Ap)(tagPrefix)) return false;
      return name === to?.replace(/^refs\/tags\//, "") || !tags.some(tag => (0, range_tags.ED)(tag.name)?.prefix === tagPrefix);
    }
    async function findEnd(input, name, tags, history) {
      const short = name.replace(/^refs\/tags\//, "");
      if (mayBeTag(name)) {
        const sha = tags === null ? await history.resolve(`refs/tags/${short}`) : tags.find(tag => tag.name === short)?.sha;
        if (sha !== null && sha !== void 0) return {
          name: short,
          sha,
          tag: short
        };
      }
      const sha = await history.resolve(name) ?? await ofOrigin(name, history);
      if (sha !== null) return {
        name: short,
        sha,
        tag: null
      };
      throw unknownRef(input, name, tags ?? await history.tags(), history.kind);
    }
    async function ofOrigin(name, history) {
      const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(name)?.[1];
      return branch === void 0 || history.kind === "git" ? null : history.resolve(`refs/heads/${branch}`);
    }
    function mayBeTag(name) {
      return name !== "HEAD" && !name.startsWith("refs/heads/") && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
    }
    function unknownRef(input, name, tags, kind) {
      if (name === "HEAD") return new errors.$s("unknown-ref", "HEAD leads to no commit: the repository is empty.", "Commit something first.");
      const names = nearestNames(name.replace(/^refs\/(?:tags|heads)\//, ""), tags.map(tag => tag.name));
      return new errors.$s("unknown-ref", `\`${input}\` is no tag, branch or commit: ${name}`, hintOf(names, tags.length, kind));
    }
    function hintOf(nearest, tags, kind) {
      const fetch = kind === "git" ? " What only the remote has, `git fetch --tags` brings." : "";
      if (nearest.length > 0) return `The nearest tags are ${nearest.join(", ")}.${fetch}`;
      if (tags > 0) return `Check the name: none of the ${tags} tags is near it.${fetch}`;
      return kind === "git" ? "There are no tags; `git fetch --tags` brings them." : "Check the name: the repository has no tags.";
    }
    function familiesFor(wanted, tags) {
      if (wanted.tagPrefix === null) return (0, range_candidates.m6)(tags);
      return [ (0, range_candidates.R0)(wanted.tagPrefix, tags) ?? {
        prefix: wanted.tagPrefix,
        tags: []
      } ];
    }
    async function givenRange(from, to, history) {
      const relation = await history.relation(from.sha, to.sha);
      const family = (0, range_tags.ED)(to.tag ?? from.tag ?? "")?.prefix ?? null;
      const ends = {
        from: from.name,
        to: to.name,
        base: relation.base,
        side: null,
        head: to.sha,
        tag: to.tag,
        family,
        passedOver: []
      };
      const [start, end] = [ (0, sentences.Vb)(from.name), (0, sentences.Vb)(to.name) ];
      if (relation.base === null) return {
        ...ends,
        reason: `${start} was given; it shares no history with ${end}, so all of that counts.`
      };
      if (relation.behind === 0 || relation.ahead === 0) return {
        ...ends,
        reason: `${start} was given${(0, sentences.B_)(relation.ahead, relation.behind, end)}.`
      };
      return {
        ...ends,
        side: from.sha,
        reason: `${start} was given; it is not in the history of ${end}, so the range starts where they part (${find_range_short(relation.base)}).`
      };
    }
    function foundRange(to, found, released) {
      const {chosen, family, stable} = found;
      const passedOver = (0, sentences.SP)(found.passed);
      const ends = {
        to: to.name,
        side: null,
        head: to.sha,
        tag: to.tag,
        family,
        passedOver
      };
      if (chosen === null) {
        const kind = family === null ? "version tag" : (0, sentences.UC)(family, stable);
        const reason = `No ${kind} stands before ${(0, sentences.Vb)(to.name)}, so the range starts at the root of the history${(0, 
        sentences.fN)(found.older)}.`;
        return {
          ...ends,
          from: null,
          base: null,
          reason
        };
      }
      const {candidate, relation} = chosen;
      const [kind, respelled] = (0, sentences.I)(candidate.prefix, family ?? "", stable);
      const order = (0, sentences.P3)(candidate.version, released);
      const from = {
        ...ends,
        from: candidate.name,
        base: relation.base
      };
      if (relation.behind > 0) {
        const where = `so the range starts where they part (${find_range_short(relation.base ?? "")})`;
        return {
          ...from,
          side: candidate.sha,
          reason: `${candidate.name} is the nearest ${kind} before ${(0, sentences.Vb)(to.name)}; it stands on another line of history, ${where}${order}${respelled}.`
        };
      }
      const empty = (0, sentences.B_)(relation.ahead, relation.behind, (0, sentences.Vb)(to.name));
      return {
        ...from,
        reason: `${candidate.name} is the nearest ${kind} before ${(0, sentences.Vb)(to.name)} on its line of history${empty}${order}${respelled}.`
      };
    }
    function find_range_short(sha) {
      return sha.slice(0, 7);
    }
    async function findRanges(config, history) {
      const ends = {
        from: config.from,
        to: config.to,
        upcoming: config.version === "auto" ? null : config.version
      };
      const owners = await ownersOf(config, history);
      const [first] = owners;
      if (first === void 0 || owners.length === 1) {
        const target = await targetOf(first ?? null, ends, history);
        return {
          whole: target.range,
          targets: [ target ]
        };
      }
      if (ends.upcoming !== null && ends.upcoming !== void 0) throw (0, problem.M)("version", `is "${ends.upcoming}", and ${owners.length} packages are written`, 'Leave it at "auto", or name one "package".');
      const files = (0, collect.LN)(config);
      if (ends.from === null) await readAhead(owners, ends.to, files, history);
      const targets = await Promise.all(owners.map(owner => targetOf(owner, ends, history)));
      for (const {range} of targets) await widen(range, files, history);
      return {
        whole: await wholeOf(targets, history),
        targets
      };
    }
    async function ownersOf({scope, rules: {packages}, from, to, version}, history) {
      if (scope !== "by-tag") return scope;
      if (packages.length === 0) return [];
      const upcoming = version === "auto" ? null : (0, range_tags.ED)(version)?.prefix ?? null;
      const tags = from === null || to === null ? await history.tags() : null;
      const tagged = upcoming ?? await prefixOf(to, tags, history) ?? await prefixOf(from, tags, history);
      if (tagged === null) return packages;
      return packages.filter(({tagPrefix}) => (0, range_tags.Ap)(tagPrefix) === (0, range_tags.Ap)(tagged));
    }
    async function prefixOf(end, tags, history) {
      const name = end?.replace(/^refs\/tags\//, "") ?? "";
      const prefix = (0, range_tags.ED)(name)?.prefix ?? null;
      if (prefix === null || /^[0-9a-f]{40}$/.test(name)) return null;
      const isTag = tags === null ? await history.resolve(`refs/tags/${name}`) !== null : tags.some(tag => tag.name === name);
      return isTag ? prefix : null;
    }
    async function targetOf(owner, ends, history) {
      const range = await findRange({
        ...ends,
        tagPrefix: owner?.tagPrefix ?? null
      }, history);
      if (owner === null || range.family !== null && (0, range_tags.Ap)(range.family) === (0, 
      range_tags.Ap)(owner.tagPrefix)) return {
        owner,
        range
      };
      return {
        owner,
        range: {
          ...range,
          family: owner.tagPrefix
        }
      };
    }
    async function readAhead(owners, to, files, history) {
      const tags = await history.tags();
      const head = tags.find(({name}) => name === to)?.sha ?? await history.resolve(to ?? "HEAD");
      if (head === null) return;
      const nearest = owners.map(owner => nearestTag(owner, tags, head));
      if (nearest.includes(null)) return history.read(null, head, {
        files
      });
      const dates = await history.committedAt([ ...new Set(nearest.flatMap(sha => sha ?? [])) ]);
      const oldestFirst = [ ...dates ].sort(([, a], [, b]) => a - b).map(([sha]) => sha);
      for (const sha of oldestFirst) {
        const {base} = await history.relation(sha, head);
        if (base !== null) return history.read(base, head, {
          files
        });
      }
    }
    function nearestTag({tagPrefix}, tags, head) {
      const family = (0, range_candidates.R0)(tagPrefix, tags);
      if (family === null) return null;
      const [stable, prerelease] = [ (0, range_candidates.kW)(family, "stable"), (0, range_candidates.kW)(family, "prerelease") ];
      return [ ...stable, ...prerelease ].find(({skip, sha}) => skip === null && sha !== head)?.sha ?? null;
    }
    async function widen({base, head}, files, history) {
      if (history.holds(base, head)) return;
      const {bound} = history;
      const meeting = bound === void 0 || base === null ? base : bound === null ? null : (await history.relation(base, bound)).base;
      await history.read(meeting, head, {
        files
      });
    }
    async function wholeOf(targets, history) {
      const lists = await Promise.all(targets.map(({range}) => history.commits(range.base, range.head, {
        files: true
      })));
      const most = Math.max(...lists.map(({commits}) => commits.length));
      const widest = targets[lists.findIndex(({commits}) => commits.length === most)];
      if (widest === void 0) throw new Error("no package to write about");
      const all = new Set(lists.flatMap(({commits}) => commits.map(({sha}) => sha)));
      const {from, head, base} = widest.range;
      const to = targets.every(({range}) => range.to === widest.range.to) ? widest.range.to : head;
      const reason = `${targets.length} packages, each since its own last release; the oldest of these is ${from ?? "none, so that all of the history is read"}.`;
      const bound = all.size === most ? base : history.bound ?? null;
      return {
        from,
        to,
        base: bound,
        side: null,
        head,
        tag: null,
        family: null,
        reason,
        passedOver: []
      };
    }
  },
  89379: (module, __unused_webpack_exports, __webpack_require__) => {
    const ANY = Symbol("SemVer ANY");
    class Comparator {
      static get ANY() {
        return ANY;
      }
      constructor(comp, options) {
        options = parseOptions(options);
        if (comp instanceof Comparator) if (comp.loose === !!options.loose) return comp; else comp = comp.value;
        comp = comp.trim().split(/\s+/).join(" ");
        debug("comparator", comp, options);
        this.options = options;
        this.loose = !!options.loose;
        this.parse(comp);
        if (this.semver === ANY) this.value = ""; else this.value = this.operator + this.semver.version;
        debug("comp", this);
      }
      parse(comp) {
        const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
        const m = comp.match(r);
        if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
        this.operator = m[1] !== void 0 ? m[1] : "";
        if (this.operator === "=") this.operator = "";
        if (!m[2]) this.semver = ANY; else this.semver = new SemVer(m[2], this.options.loose);
      }
      toString() {
        return this.value;
      }
      test(version) {
        debug("Comparator.test", version, this.options.loose);
        if (this.semver === ANY || version === ANY) return true;
        if (typeof version === "string") try {
          version = new SemVer(version, this.options);
        } catch (er) {
          return false;
        }
        return cmp(version, this.operator, this.semver, this.options);
      }
      intersects(comp, options) {
        if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
        if (this.operator === "") {
          if (this.value === "") return true;
          return new Range(comp.value, options).test(this.value);
        } else if (comp.operator === "") {
          if (comp.value === "") return true;
          return new Range(this.value, options).test(comp.semver);
        }
        options = parseOptions(options);
        if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
        if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
        if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
        if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
        if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
        if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
        if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
        return false;
      }
    }
    module.exports = Comparator;
    const parseOptions = __webpack_require__(70356);
    const {safeRe: re, t} = __webpack_require__(95471);
    const cmp = __webpack_require__(28646);
    const debug = __webpack_require__(1159);
    const SemVer = __webpack_require__(7163);
    const Range = __webpack_require__(96782);
  },
  96782: (module, __unused_webpack_exports, __webpack_require__) => {
    const SPACE_CHARACTERS = /\s+/g;
    class Range {
      constructor(range, options) {
        options = parseOptions(options);
        if (range instanceof Range) if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range; else return new Range(range.raw, options);
        if (range instanceof Comparator) {
          this.raw = range.value;
          this.set = [ [ range ] ];
          this.formatted = void 0;
          return this;
        }
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
        this.set = this.raw.split("||").map(r => this.parseRange(r.trim())).filter(c => c.length);
        if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
        if (this.set.length > 1) {
          const first = this.set[0];
          this.set = this.set.filter(c => !isNullSet(c[0]));
          if (this.set.length === 0) this.set = [ first ]; else if (this.set.length > 1) for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
            this.set = [ c ];
            break;
          }
        }
        this.formatted = void 0;
      }
      get range() {
        if (this.formatted === void 0) {
          this.formatted = "";
          for (let i = 0; i < this.set.length; i++) {
            if (i > 0) this.formatted += "||";
            const comps = this.set[i];
            for (let k = 0; k < comps.length; k++) {
              if (k > 0) this.formatted += " ";
              this.formatted += comps[k].toString().trim();
            }
          }
        }
        return this.formatted;
      }
      format() {
        return this.range;
      }
      toString() {
        return this.range;
      }
      parseRange(range) {
        range = range.replace(BUILDSTRIPRE, "");
        const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
        const memoKey = memoOpts + ":" + range;
        const cached = cache.get(memoKey);
        if (cached) return cached;
        const loose = this.options.loose;
        const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
        range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
        debug("hyphen replace", range);
        range = trimComparatorWhitespace(range);
        debug("comparator trim", range);
        range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
        debug("tilde trim", range);
        range = range.replace(re[t.CARETTRIM], caretTrimReplace);
        debug("caret trim", range);
        let rangeList = range.split(" ").map(comp => parseComparator(comp, this.options)).join(" ").split(/\s+/).map(comp => replaceGTE0(comp, this.options));
        if (loose) rangeList = rangeList.filter(comp => {
          debug("loose invalid filter", comp, this.options);
          return !!comp.match(re[t.COMPARATORLOOSE]);
        });
        debug("range list", rangeList);
        const rangeMap = new Map;
        const comparators = rangeList.map(comp => new Comparator(comp, this.options));
        for (const comp of comparators) {
          if (isNullSet(comp)) return [ comp ];
          rangeMap.set(comp.value, comp);
        }
        if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
        const result = [ ...rangeMap.values() ];
        cache.set(memoKey, result);
        return result;
      }
      intersects(range, options) {
        if (!(range instanceof Range)) throw new TypeError("a Range is required");
        return this.set.some(thisComparators => isSatisfiable(thisComparators, options) && range.set.some(rangeComparators => isSatisfiable(rangeComparators, options) && thisComparators.every(thisComparator => rangeComparators.every(rangeComparator => thisComparator.intersects(rangeComparator, options)))));
      }
      test(version) {
        if (!version) return false;
        if (typeof version === "string") try {
          version = new SemVer(version, this.options);
        } catch (er) {
          return false;
        }
        for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
        return false;
      }
    }
    module.exports = Range;
    const LRU = __webpack_require__(61383);
    const cache = new LRU;
    const parseOptions = __webpack_require__(70356);
    const Comparator = __webpack_require__(89379);
    const debug = __webpack_require__(1159);
    const SemVer = __webpack_require__(7163);
    const trimComparatorWhitespace = __webpack_require__(69737);
    const {safeRe: re, src, t, tildeTrimReplace, caretTrimReplace} = __webpack_require__(95471);
    const {FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE} = __webpack_require__(45101);
    const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
    const isNullSet = c => c.value === "<0.0.0-0";
    const isAny = c => c.value === "";
    const isSatisfiable = (comparators, options) => {
      let result = true;
      const remainingComparators = comparators.slice();
      let testComparator = remainingComparators.pop();
      while (result && remainingComparators.length) {
        result = remainingComparators.every(otherComparator => testComparator.intersects(otherComparator, options));
        testComparator = remainingComparators.pop();
      }
      return result;
    };
    const parseComparator = (comp, options) => {
      comp = comp.replace(re[t.BUILD], "");
      debug("comp", comp, options);
      comp = replaceCarets(comp, options);
      debug("caret", comp);
      comp = replaceTildes(comp, options);
      debug("tildes", comp);
      comp = replaceXRanges(comp, options);
      debug("xrange", comp);
      comp = replaceStars(comp, options);
      debug("stars", comp);
      return comp;
    };
    const isX = id => !id || id.toLowerCase() === "x" || id === "*";
    const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
    const replaceTildes = (comp, options) => comp.trim().split(/\s+/).map(c => replaceTilde(c, options)).join(" ");
    const replaceTilde = (comp, options) => {
      const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("tilde", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else if (pr) {
          debug("replaceTilde pr", pr);
          ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
        } else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
        debug("tilde return", ret);
        return ret;
      });
    };
    const replaceCarets = (comp, options) => comp.trim().split(/\s+/).map(c => replaceCaret(c, options)).join(" ");
    const replaceCaret = (comp, options) => {
      debug("caret", comp, options);
      const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
      const z = options.includePrerelease ? "-0" : "";
      return comp.replace(r, (_, M, m, p, pr) => {
        debug("caret", comp, _, M, m, p, pr);
        let ret;
        if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`; else if (pr) {
          debug("replaceCaret pr", pr);
          if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
        } else {
          debug("no pr");
          if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
        }
        debug("caret return", ret);
        return ret;
      });
    };
    const replaceXRanges = (comp, options) => {
      debug("replaceXRanges", comp, options);
      return comp.split(/\s+/).map(c => replaceXRange(c, options)).join(" ");
    };
    const replaceXRange = (comp, options) => {
      comp = comp.trim();
      const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
      return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
        debug("xRange", comp, ret, gtlt, M, m, p, pr);
        if (invalidXRangeOrder(M, m, p)) return comp;
        const xM = isX(M);
        const xm = xM || isX(m);
        const xp = xm || isX(p);
        const anyX = xp;
        if (gtlt === "=" && anyX) gtlt = "";
        pr = options.includePrerelease ? "-0" : "";
        if (xM) if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0"; else ret = "*"; else if (gtlt && anyX) {
          if (xm) m = 0;
          p = 0;
          if (gtlt === ">") {
            gtlt = ">=";
            if (xm) {
              M = +M + 1;
              m = 0;
              p = 0;
            } else {
              m = +m + 1;
              p = 0;
            }
          } else if (gtlt === "<=") {
            gtlt = "<";
            if (xm) M = +M + 1; else m = +m + 1;
          }
          if (gtlt === "<") pr = "-0";
          ret = `${gtlt + M}.${m}.${p}${pr}`;
        } else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`; else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
        debug("xRange return", ret);
        return ret;
      });
    };
    const replaceStars = (comp, options) => {
      debug("replaceStars", comp, options);
      return comp.trim().replace(re[t.STAR], "");
    };
    const replaceGTE0 = (comp, options) => {
      debug("replaceGTE0", comp, options);
      return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
    };
    const hyphenReplace = incPr => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
      if (isX(fM)) from = ""; else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`; else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`; else if (fpr) from = `>=${from}`; else from = `>=${from}${incPr ? "-0" : ""}`;
      if (isX(tM)) to = ""; else if (isX(tm)) to = `<${+tM + 1}.0.0-0`; else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`; else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`; else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`; else to = `<=${to}`;
      return `${from} ${to}`.trim();
    };
    const testSet = (set, version, options) => {
      for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
      if (version.prerelease.length && !options.includePrerelease) {
        for (let i = 0; i < set.length; i++) {
          debug(set[i].semver);
          if (set[i].semver === Comparator.ANY) continue;
          if (set[i].semver.prerelease.length > 0) {
            const allowed = set[i].semver;
            if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
          }
        }
        return false;
      }
      return true;
    };
  },
  7163: (module, __unused_webpack_exports, __webpack_require__) => {
    const debug = __webpack_require__(1159);
    const {MAX_LENGTH, MAX_SAFE_INTEGER} = __webpack_require__(45101);
    const {safeRe: re, t} = __webpack_require__(95471);
    const parseOptions = __webpack_require__(70356);
    const {compareIdentifiers} = __webpack_require__(73348);
    const isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) return false;
      for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
      return true;
    };
    class SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version; else version = version.version; else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) throw new TypeError(`Invalid Version: ${version}`);
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
        if (!m[4]) this.prerelease = []; else this.prerelease = m[4].split(".").map(id => {
          if (/^[0-9]+$/.test(id)) {
            const num = +id;
            if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
          }
          return id;
        });
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof SemVer)) {
          if (typeof other === "string" && other === this.version) return 0;
          other = new SemVer(other, this.options);
        }
        if (other.version === this.version) return 0;
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
        if (this.major < other.major) return -1;
        if (this.major > other.major) return 1;
        if (this.minor < other.minor) return -1;
        if (this.minor > other.minor) return 1;
        if (this.patch < other.patch) return -1;
        if (this.patch > other.patch) return 1;
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
        if (this.prerelease.length && !other.prerelease.length) return -1; else if (!this.prerelease.length && other.prerelease.length) return 1; else if (!this.prerelease.length && !other.prerelease.length) return 0;
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
        } while (++i);
      }
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
          }
        }
        switch (release) {
         case "premajor":
          this.prerelease.length = 0;
          this.patch = 0;
          this.minor = 0;
          this.major++;
          this.inc("pre", identifier, identifierBase);
          break;

         case "preminor":
          this.prerelease.length = 0;
          this.patch = 0;
          this.minor++;
          this.inc("pre", identifier, identifierBase);
          break;

         case "prepatch":
          this.prerelease.length = 0;
          this.inc("patch", identifier, identifierBase);
          this.inc("pre", identifier, identifierBase);
          break;

         case "prerelease":
          if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
          this.inc("pre", identifier, identifierBase);
          break;

         case "release":
          if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
          this.prerelease.length = 0;
          break;

         case "major":
          if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
          this.minor = 0;
          this.patch = 0;
          this.prerelease = [];
          break;

         case "minor":
          if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
          this.patch = 0;
          this.prerelease = [];
          break;

         case "patch":
          if (this.prerelease.length === 0) this.patch++;
          this.prerelease = [];
          break;

         case "pre":
          {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) this.prerelease = [ base ]; else {
              let i = this.prerelease.length;
              while (--i >= 0) if (typeof this.prerelease[i] === "number") {
                this.prerelease[i]++;
                i = -2;
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [ identifier, base ];
              if (identifierBase === false) prerelease = [ identifier ];
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) this.prerelease = prerelease;
              } else this.prerelease = prerelease;
            }
            break;
          }

         default:
          throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) this.raw += `+${this.build.join(".")}`;
        return this;
      }
    }
    module.exports = SemVer;
  },
  1799: (module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(16353);
    const clean = (version, options) => {
      const s = parse(version.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module.exports = clean;
  },
  28646: (module, __unused_webpack_exports, __webpack_require__) => {
    const eq = __webpack_require__(55082);
    const neq = __webpack_require__(4974);
    const gt = __webpack_require__(16599);
    const gte = __webpack_require__(41236);
    const lt = __webpack_require__(3872);
    const lte = __webpack_require__(56717);
    const cmp = (a, op, b, loose) => {
      switch (op) {
       case "===":
        if (typeof a === "object") a = a.version;
        if (typeof b === "object") b = b.version;
        return a === b;

       case "!==":
        if (typeof a === "object") a = a.version;
        if (typeof b === "object") b = b.version;
        return a !== b;

       case "":
       case "=":
       case "==":
        return eq(a, b, loose);

       case "!=":
        return neq(a, b, loose);

       case ">":
        return gt(a, b, loose);

       case ">=":
        return gte(a, b, loose);

       case "<":
        return lt(a, b, loose);

       case "<=":
        return lte(a, b, loose);

       default:
        throw new TypeError(`Invalid operator: ${op}`);
      }
    };
    module.exports = cmp;
  },
  35385: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const parse = __webpack_require__(16353);
    const {safeRe: re, t} = __webpack_require__(95471);
    const coerce = (version, options) => {
      if (version instanceof SemVer) return version;
      if (typeof version === "number") version = String(version);
      if (typeof version !== "string") return null;
      options = options || {};
      let match = null;
      if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]); else {
        const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
        let next;
        while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
          if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
          coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
        }
        coerceRtlRegex.lastIndex = -1;
      }
      if (match === null) return null;
      const major = match[2];
      const minor = match[3] || "0";
      const patch = match[4] || "0";
      const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
      const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
      return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
    };
    module.exports = coerce;
  },
  37648: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const compareBuild = (a, b, loose) => {
      const versionA = new SemVer(a, loose);
      const versionB = new SemVer(b, loose);
      return versionA.compare(versionB) || versionA.compareBuild(versionB);
    };
    module.exports = compareBuild;
  },
  56874: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(78469);
    const compareLoose = (a, b) => compare(a, b, true);
    module.exports = compareLoose;
  },
  78469: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare;
  },
  70711: (module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(16353);
    const diff = (version1, version2) => {
      const v1 = parse(version1, null, true);
      const v2 = parse(version2, null, true);
      const comparison = v1.compare(v2);
      if (comparison === 0) return null;
      const v1Higher = comparison > 0;
      const highVersion = v1Higher ? v1 : v2;
      const lowVersion = v1Higher ? v2 : v1;
      const highHasPre = !!highVersion.prerelease.length;
      const lowHasPre = !!lowVersion.prerelease.length;
      if (lowHasPre && !highHasPre) {
        if (!lowVersion.patch && !lowVersion.minor) return "major";
        if (lowVersion.compareMain(highVersion) === 0) {
          if (lowVersion.minor && !lowVersion.patch) return "minor";
          return "patch";
        }
      }
      const prefix = highHasPre ? "pre" : "";
      if (v1.major !== v2.major) return prefix + "major";
      if (v1.minor !== v2.minor) return prefix + "minor";
      if (v1.patch !== v2.patch) return prefix + "patch";
      return "prerelease";
    };
    module.exports = diff;
  },
  55082: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(78469);
    const eq = (a, b, loose) => compare(a, b, loose) === 0;
    module.exports = eq;
  },
  16599: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(78469);
    const gt = (a, b, loose) => compare(a, b, loose) > 0;
    module.exports = gt;
  },
  41236: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(78469);
    const gte = (a, b, loose) => compare(a, b, loose) >= 0;
    module.exports = gte;
  },
  62338: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const inc = (version, release, options, identifier, identifierBase) => {
      if (typeof options === "string") {
        identifierBase = identifier;
        identifier = options;
        options = void 0;
      }
      try {
        return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
      } catch (er) {
        return null;
      }
    };
    module.exports = inc;
  },
  3872: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(78469);
    const lt = (a, b, loose) => compare(a, b, loose) < 0;
    module.exports = lt;
  },
  56717: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(78469);
    const lte = (a, b, loose) => compare(a, b, loose) <= 0;
    module.exports = lte;
  },
  68511: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const major = (a, loose) => new SemVer(a, loose).major;
    module.exports = major;
  },
  32603: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const minor = (a, loose) => new SemVer(a, loose).minor;
    module.exports = minor;
  },
  4974: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(78469);
    const neq = (a, b, loose) => compare(a, b, loose) !== 0;
    module.exports = neq;
  },
  16353: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const parse = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) return version;
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) return null;
        throw er;
      }
    };
    module.exports = parse;
  },
  48756: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const patch = (a, loose) => new SemVer(a, loose).patch;
    module.exports = patch;
  },
  15714: (module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(16353);
    const prerelease = (version, options) => {
      const parsed = parse(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease;
  },
  32173: (module, __unused_webpack_exports, __webpack_require__) => {
    const compare = __webpack_require__(78469);
    const rcompare = (a, b, loose) => compare(b, a, loose);
    module.exports = rcompare;
  },
  87192: (module, __unused_webpack_exports, __webpack_require__) => {
    const compareBuild = __webpack_require__(37648);
    const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
    module.exports = rsort;
  },
  68011: (module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(96782);
    const satisfies = (version, range, options) => {
      try {
        range = new Range(range, options);
      } catch (er) {
        return false;
      }
      return range.test(version);
    };
    module.exports = satisfies;
  },
  29872: (module, __unused_webpack_exports, __webpack_require__) => {
    const compareBuild = __webpack_require__(37648);
    const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
    module.exports = sort;
  },
  16114: (module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(16353);
    const constants = __webpack_require__(45101);
    const SemVer = __webpack_require__(7163);
    const truncate = (version, truncation, options) => {
      if (!constants.RELEASE_TYPES.includes(truncation)) return null;
      const clonedVersion = cloneInputVersion(version, options);
      return clonedVersion && doTruncation(clonedVersion, truncation);
    };
    const cloneInputVersion = (version, options) => {
      const versionStringToParse = version instanceof SemVer ? version.version : version;
      return parse(versionStringToParse, options);
    };
    const doTruncation = (version, truncation) => {
      if (isPrerelease(truncation)) return version.version;
      version.prerelease = [];
      switch (truncation) {
       case "major":
        version.minor = 0;
        version.patch = 0;
        break;

       case "minor":
        version.patch = 0;
        break;
      }
      return version.format();
    };
    const isPrerelease = type => type.startsWith("pre");
    module.exports = truncate;
  },
  58780: (module, __unused_webpack_exports, __webpack_require__) => {
    const parse = __webpack_require__(16353);
    const valid = (version, options) => {
      const v = parse(version, options);
      return v ? v.version : null;
    };
    module.exports = valid;
  },
  62088: (module, __unused_webpack_exports, __webpack_require__) => {
    const internalRe = __webpack_require__(95471);
    const constants = __webpack_require__(45101);
    const SemVer = __webpack_require__(7163);
    const identifiers = __webpack_require__(73348);
    const parse = __webpack_require__(16353);
    const valid = __webpack_require__(58780);
    const clean = __webpack_require__(1799);
    const inc = __webpack_require__(62338);
    const diff = __webpack_require__(70711);
    const major = __webpack_require__(68511);
    const minor = __webpack_require__(32603);
    const patch = __webpack_require__(48756);
    const prerelease = __webpack_require__(15714);
    const compare = __webpack_require__(78469);
    const rcompare = __webpack_require__(32173);
    const compareLoose = __webpack_require__(56874);
    const compareBuild = __webpack_require__(37648);
    const sort = __webpack_require__(29872);
    const rsort = __webpack_require__(87192);
    const gt = __webpack_require__(16599);
    const lt = __webpack_require__(3872);
    const eq = __webpack_require__(55082);
    const neq = __webpack_require__(4974);
    const gte = __webpack_require__(41236);
    const lte = __webpack_require__(56717);
    const cmp = __webpack_require__(28646);
    const coerce = __webpack_require__(35385);
    const truncate = __webpack_require__(16114);
    const Comparator = __webpack_require__(89379);
    const Range = __webpack_require__(96782);
    const satisfies = __webpack_require__(68011);
    const toComparators = __webpack_require__(54750);
    const maxSatisfying = __webpack_require__(73193);
    const minSatisfying = __webpack_require__(68595);
    const minVersion = __webpack_require__(51866);
    const validRange = __webpack_require__(64737);
    const outside = __webpack_require__(10280);
    const gtr = __webpack_require__(12276);
    const ltr = __webpack_require__(15213);
    const intersects = __webpack_require__(23465);
    const simplifyRange = __webpack_require__(82028);
    const subset = __webpack_require__(61489);
    module.exports = {
      parse,
      valid,
      clean,
      inc,
      diff,
      major,
      minor,
      patch,
      prerelease,
      compare,
      rcompare,
      compareLoose,
      compareBuild,
      sort,
      rsort,
      gt,
      lt,
      eq,
      neq,
      gte,
      lte,
      cmp,
      coerce,
      truncate,
      Comparator,
      Range,
      satisfies,
      toComparators,
      maxSatisfying,
      minSatisfying,
      minVersion,
      validRange,
      outside,
      gtr,
      ltr,
      intersects,
      simplifyRange,
      subset,
      SemVer,
      re: internalRe.re,
      src: internalRe.src,
      tokens: internalRe.t,
      SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
      RELEASE_TYPES: constants.RELEASE_TYPES,
      compareIdentifiers: identifiers.compareIdentifiers,
      rcompareIdentifiers: identifiers.rcompareIdentifiers
    };
  },
  45101: module => {
    const SEMVER_SPEC_VERSION = "2.0.0";
    const MAX_LENGTH = 256;
    const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
    const MAX_SAFE_COMPONENT_LENGTH = 16;
    const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    const WHITESPACE_CHARACTERS = [ "\t", "\n", "\v", "\f", "\r", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", "\u2028", "\u2029", " ", " ", "　", "\ufeff" ];
    const RELEASE_TYPES = [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ];
    module.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  },
  1159: module => {
    const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
    module.exports = debug;
  },
  73348: module => {
    const numeric = /^[0-9]+$/;
    const compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  },
  61383: module => {
    class LRUCache {
      constructor() {
        this.max = 1e3;
        this.map = new Map;
      }
      get(key) {
        const value = this.map.get(key);
        if (value === void 0) return; else {
          this.map.delete(key);
          this.map.set(key, value);
          return value;
        }
      }
      delete(key) {
        return this.map.delete(key);
      }
      set(key, value) {
        const deleted = this.delete(key);
        if (!deleted && value !== void 0) {
          if (this.map.size >= this.max) {
            const firstKey = this.map.keys().next().value;
            this.delete(firstKey);
          }
          this.map.set(key, value);
        }
        return this;
      }
    }
    module.exports = LRUCache;
  },
  70356: module => {
    const looseOption = Object.freeze({
      loose: true
    });
    const emptyOpts = Object.freeze({});
    const parseOptions = options => {
      if (!options) return emptyOpts;
      if (typeof options !== "object") return looseOption;
      return options;
    };
    module.exports = parseOptions;
  },
  95471: (module, exports, __webpack_require__) => {
    const {MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH} = __webpack_require__(45101);
    const debug = __webpack_require__(1159);
    exports = module.exports = {};
    const re = exports.re = [];
    const safeRe = exports.safeRe = [];
    const src = exports.src = [];
    const safeSrc = exports.safeSrc = [];
    const t = exports.t = {};
    let R = 0;
    const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    const safeRegexReplacements = [ [ "\\s", 1 ], [ "\\d", MAX_LENGTH ], [ LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH ] ];
    const makeSafeRegex = value => {
      for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      return value;
    };
    const createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` + `)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` + `)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])" + "(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + `(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAIN]})` + `\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAINLOOSE]})` + `\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  },
  69737: (module, __unused_webpack_exports, __webpack_require__) => {
    const {MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS} = __webpack_require__(45101);
    const whitespace = new Uint8Array(65536);
    for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
    const isWhitespace = char => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
    const isVersionPrefix = char => char === "v" || char === "=" || isWhitespace(char);
    const isDigit = char => char !== void 0 && char >= "0" && char <= "9";
    const isLetter = char => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
    const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === "-";
    const isVersionStart = char => isDigit(char) || char === "x" || char === "X" || char === "*";
    const findDigitsEndIndex = (range, start, limit, digitRuns) => {
      if (!isDigit(range[start])) return start;
      if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
      if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
      let end = start + 1;
      while (isDigit(range[end])) end++;
      digitRuns.previousStart = digitRuns.start;
      digitRuns.previousEnd = digitRuns.end;
      digitRuns.start = start;
      digitRuns.end = end;
      return Math.min(start + limit, end);
    };
    const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
      if (!loose && range[start] === "0") return start + 1;
      return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
    };
    const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
      const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
      if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
        let end = digitsEnd + 1;
        const limit = end + MAX_SAFE_BUILD_LENGTH;
        while (end < limit && isIdentifierCharacter(range[end])) end++;
        return end;
      }
      return findVersionNumberEndIndex(range, start, loose, digitRuns);
    };
    const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
      const hyphen = range[start] === "-";
      if (!loose && !hyphen) return start;
      const identifierStart = start + (hyphen ? 1 : 0);
      let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
      if (end === identifierStart) {
        if (!loose || !hyphen) return start;
        end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
      }
      while (range[end] === ".") {
        const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
        if (next === end + 1) break;
        end = next;
      }
      return end;
    };
    const findBuildIdentifierEndIndex = (range, start) => {
      let end = start;
      while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
      return end;
    };
    const findBuildEndIndex = (range, start) => {
      if (range[start] !== "+") return start;
      let end = findBuildIdentifierEndIndex(range, start + 1);
      if (end === start + 1) return start;
      while (range[end] === ".") {
        const next = findBuildIdentifierEndIndex(range, end + 1);
        if (next === end + 1) break;
        end = next;
      }
      return end;
    };
    const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
      let end = start;
      for (let component = 0; component < 3; component++) {
        const next = findVersionNumberEndIndex(range, end, true, digitRuns);
        if (next === end) return start;
        end = next;
        if (component < 2) {
          if (range[end] !== ".") return start;
          end++;
        }
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
      if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
      return isVersionStart(range[start]) ? start + 1 : start;
    };
    const findPartialVersionEndIndex = (range, start, digitRuns) => {
      let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
      for (let component = 0; component < 2; component++) {
        if (range[end] !== ".") return end;
        const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
        if (next === end + 1) return end;
        end = next;
      }
      const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
      return findBuildEndIndex(range, prereleaseEnd);
    };
    const findVersionEndIndex = (range, start, digitRuns) => {
      const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
      return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
    };
    const findRemovableWhitespaceIndex = (range, matchStart) => {
      let position = matchStart;
      if (isWhitespace(range[position])) position++;
      if (range[position] === "<" || range[position] === ">") position++;
      if (range[position] === "=") position++;
      return isWhitespace(range[position]) ? position : -1;
    };
    const trimComparatorWhitespace = range => {
      let result = "";
      let copyFrom = 0;
      let cursor = 0;
      const digitRuns = {
        start: -1,
        end: -1,
        previousStart: -1,
        previousEnd: -1
      };
      while (cursor < range.length) {
        const matchStart = cursor;
        if (range[cursor] === "<" || range[cursor] === ">") cursor++; else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
          cursor++;
          continue;
        }
        while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
        if (!isVersionStart(range[cursor])) continue;
        const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
        if (whitespacePosition !== -1) {
          result += range.slice(copyFrom, whitespacePosition);
          copyFrom = whitespacePosition + 1;
        }
        cursor = findVersionEndIndex(range, cursor, digitRuns);
      }
      return result + range.slice(copyFrom);
    };
    module.exports = trimComparatorWhitespace;
  },
  12276: (module, __unused_webpack_exports, __webpack_require__) => {
    const outside = __webpack_require__(10280);
    const gtr = (version, range, options) => outside(version, range, ">", options);
    module.exports = gtr;
  },
  23465: (module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(96782);
    const intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module.exports = intersects;
  },
  15213: (module, __unused_webpack_exports, __webpack_require__) => {
    const outside = __webpack_require__(10280);
    const ltr = (version, range, options) => outside(version, range, "<", options);
    module.exports = ltr;
  },
  73193: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const Range = __webpack_require__(96782);
    const maxSatisfying = (versions, range, options) => {
      let max = null;
      let maxSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach(v => {
        if (rangeObj.test(v)) if (!max || maxSV.compare(v) === -1) {
          max = v;
          maxSV = new SemVer(max, options);
        }
      });
      return max;
    };
    module.exports = maxSatisfying;
  },
  68595: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const Range = __webpack_require__(96782);
    const minSatisfying = (versions, range, options) => {
      let min = null;
      let minSV = null;
      let rangeObj = null;
      try {
        rangeObj = new Range(range, options);
      } catch (er) {
        return null;
      }
      versions.forEach(v => {
        if (rangeObj.test(v)) if (!min || minSV.compare(v) === 1) {
          min = v;
          minSV = new SemVer(min, options);
        }
      });
      return min;
    };
    module.exports = minSatisfying;
  },
  51866: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const Range = __webpack_require__(96782);
    const gt = __webpack_require__(16599);
    const minVersion = (range, loose) => {
      range = new Range(range, loose);
      let minver = new SemVer("0.0.0");
      if (range.test(minver)) return minver;
      minver = new SemVer("0.0.0-0");
      if (range.test(minver)) return minver;
      minver = null;
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let setMin = null;
        comparators.forEach(comparator => {
          const compver = new SemVer(comparator.semver.version);
          switch (comparator.operator) {
           case ">":
            if (compver.prerelease.length === 0) compver.patch++; else compver.prerelease.push(0);
            compver.raw = compver.format();

           case "":
           case ">=":
            if (!setMin || gt(compver, setMin)) setMin = compver;
            break;

           case "<":
           case "<=":
            break;

           default:
            throw new Error(`Unexpected operation: ${comparator.operator}`);
          }
        });
        if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
      }
      if (minver && range.test(minver)) return minver;
      return null;
    };
    module.exports = minVersion;
  },
  10280: (module, __unused_webpack_exports, __webpack_require__) => {
    const SemVer = __webpack_require__(7163);
    const Comparator = __webpack_require__(89379);
    const {ANY} = Comparator;
    const Range = __webpack_require__(96782);
    const satisfies = __webpack_require__(68011);
    const gt = __webpack_require__(16599);
    const lt = __webpack_require__(3872);
    const lte = __webpack_require__(56717);
    const gte = __webpack_require__(41236);
    const outside = (version, range, hilo, options) => {
      version = new SemVer(version, options);
      range = new Range(range, options);
      let gtfn, ltefn, ltfn, comp, ecomp;
      switch (hilo) {
       case ">":
        gtfn = gt;
        ltefn = lte;
        ltfn = lt;
        comp = ">";
        ecomp = ">=";
        break;

       case "<":
        gtfn = lt;
        ltefn = gte;
        ltfn = gt;
        comp = "<";
        ecomp = "<=";
        break;

       default:
        throw new TypeError('Must provide a hilo val of "<" or ">"');
      }
      if (satisfies(version, range, options)) return false;
      for (let i = 0; i < range.set.length; ++i) {
        const comparators = range.set[i];
        let high = null;
        let low = null;
        comparators.forEach(comparator => {
          if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
          high = high || comparator;
          low = low || comparator;
          if (gtfn(comparator.semver, high.semver, options)) high = comparator; else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
        });
        if (high.operator === comp || high.operator === ecomp) return false;
        if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false; else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
      }
      return true;
    };
    module.exports = outside;
  },
  82028: (module, __unused_webpack_exports, __webpack_require__) => {
    const satisfies = __webpack_require__(68011);
    const compare = __webpack_require__(78469);
    module.exports = (versions, range, options) => {
      const set = [];
      let first = null;
      let prev = null;
      const v = versions.sort((a, b) => compare(a, b, options));
      for (const version of v) {
        const included = satisfies(version, range, options);
        if (included) {
          prev = version;
          if (!first) first = version;
        } else {
          if (prev) set.push([ first, prev ]);
          prev = null;
          first = null;
        }
      }
      if (first) set.push([ first, null ]);
      const ranges = [];
      for (const [min, max] of set) if (min === max) ranges.push(min); else if (!max && min === v[0]) ranges.push("*"); else if (!max) ranges.push(`>=${min}`); else if (min === v[0]) ranges.push(`<=${max}`); else ranges.push(`${min} - ${max}`);
      const simplified = ranges.join(" || ");
      const original = typeof range.raw === "string" ? range.raw : String(range);
      return simplified.length < original.length ? simplified : range;
    };
  },
  61489: (module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(96782);
    const Comparator = __webpack_require__(89379);
    const {ANY} = Comparator;
    const satisfies = __webpack_require__(68011);
    const compare = __webpack_require__(78469);
    const subset = (sub, dom, options = {}) => {
      if (sub === dom) return true;
      sub = new Range(sub, options);
      dom = new Range(dom, options);
      let sawNonNull = false;
      OUTER: for (const simpleSub of sub.set) {
        for (const simpleDom of dom.set) {
          const isSub = simpleSubset(simpleSub, simpleDom, options);
          sawNonNull = sawNonNull || isSub !== null;
          if (isSub) continue OUTER;
        }
        if (sawNonNull) return false;
      }
      return true;
    };
    const minimumVersionWithPreRelease = [ new Comparator(">=0.0.0-0") ];
    const minimumVersion = [ new Comparator(">=0.0.0") ];
    const simpleSubset = (sub, dom, options) => {
      if (sub === dom) return true;
      if (sub.length === 1 && sub[0].semver === ANY) if (dom.length === 1 && dom[0].semver === ANY) return true; else if (options.includePrerelease) sub = minimumVersionWithPreRelease; else sub = minimumVersion;
      if (dom.length === 1 && dom[0].semver === ANY) if (options.includePrerelease) return true; else dom = minimumVersion;
      const eqSet = new Set;
      let gt, lt;
      for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options); else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options); else eqSet.add(c.semver);
      if (eqSet.size > 1) return null;
      let gtltComp;
      if (gt && lt) {
        gtltComp = compare(gt.semver, lt.semver, options);
        if (gtltComp > 0) return null; else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
      }
      for (const eq of eqSet) {
        if (gt && !satisfies(eq, String(gt), options)) return null;
        if (lt && !satisfies(eq, String(lt), options)) return null;
        for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
        return true;
      }
      let higher, lower;
      let hasDomLT, hasDomGT;
      let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
      let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
      if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
      for (const c of dom) {
        hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
        hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
        if (gt) {
          if (needDomGTPre) if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
          if (c.operator === ">" || c.operator === ">=") {
            higher = higherGT(gt, c, options);
            if (higher === c && higher !== gt) return false;
          } else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
        }
        if (lt) {
          if (needDomLTPre) if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
          if (c.operator === "<" || c.operator === "<=") {
            lower = lowerLT(lt, c, options);
            if (lower === c && lower !== lt) return false;
          } else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
        }
        if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
      }
      if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
      if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
      if (needDomGTPre || needDomLTPre) return false;
      return true;
    };
    const higherGT = (a, b, options) => {
      if (!a) return b;
      const comp = compare(a.semver, b.semver, options);
      return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
    };
    const lowerLT = (a, b, options) => {
      if (!a) return b;
      const comp = compare(a.semver, b.semver, options);
      return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
    };
    module.exports = subset;
  },
  54750: (module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(96782);
    const toComparators = (range, options) => new Range(range, options).set.map(comp => comp.map(c => c.value).join(" ").trim().split(" "));
    module.exports = toComparators;
  },
  64737: (module, __unused_webpack_exports, __webpack_require__) => {
    const Range = __webpack_require__(96782);
    const validRange = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange;
  },
  14006: (module, __unused_webpack_exports, __webpack_require__) => {
    const pico = __webpack_require__(98016);
    const utils = __webpack_require__(64059);
    function picomatch(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) options = {
        ...options,
        windows: utils.isWindows()
      };
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch, pico);
    module.exports = picomatch;
  },
  5595: module => {
    const WIN_SLASH = "\\\\/";
    const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    const DOT_LITERAL = "\\.";
    const PLUS_LITERAL = "\\+";
    const QMARK_LITERAL = "\\?";
    const SLASH_LITERAL = "\\/";
    const ONE_CHAR = "(?=.)";
    const QMARK = "[^/]";
    const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    const NO_DOT = `(?!${DOT_LITERAL})`;
    const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    const STAR = `${QMARK}*?`;
    const SEP = "/";
    const POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    const WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    const POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      CHAR_0: 48,
      CHAR_9: 57,
      CHAR_UPPERCASE_A: 65,
      CHAR_LOWERCASE_A: 97,
      CHAR_UPPERCASE_Z: 90,
      CHAR_LOWERCASE_Z: 122,
      CHAR_LEFT_PARENTHESES: 40,
      CHAR_RIGHT_PARENTHESES: 41,
      CHAR_ASTERISK: 42,
      CHAR_AMPERSAND: 38,
      CHAR_AT: 64,
      CHAR_BACKWARD_SLASH: 92,
      CHAR_CARRIAGE_RETURN: 13,
      CHAR_CIRCUMFLEX_ACCENT: 94,
      CHAR_COLON: 58,
      CHAR_COMMA: 44,
      CHAR_DOT: 46,
      CHAR_DOUBLE_QUOTE: 34,
      CHAR_EQUAL: 61,
      CHAR_EXCLAMATION_MARK: 33,
      CHAR_FORM_FEED: 12,
      CHAR_FORWARD_SLASH: 47,
      CHAR_GRAVE_ACCENT: 96,
      CHAR_HASH: 35,
      CHAR_HYPHEN_MINUS: 45,
      CHAR_LEFT_ANGLE_BRACKET: 60,
      CHAR_LEFT_CURLY_BRACE: 123,
      CHAR_LEFT_SQUARE_BRACKET: 91,
      CHAR_LINE_FEED: 10,
      CHAR_NO_BREAK_SPACE: 160,
      CHAR_PERCENT: 37,
      CHAR_PLUS: 43,
      CHAR_QUESTION_MARK: 63,
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      CHAR_RIGHT_CURLY_BRACE: 125,
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      CHAR_SEMICOLON: 59,
      CHAR_SINGLE_QUOTE: 39,
      CHAR_SPACE: 32,
      CHAR_TAB: 9,
      CHAR_UNDERSCORE: 95,
      CHAR_VERTICAL_LINE: 124,
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      extglobChars(chars) {
        return {
          "!": {
            type: "negate",
            open: "(?:(?!(?:",
            close: `))${chars.STAR})`
          },
          "?": {
            type: "qmark",
            open: "(?:",
            close: ")?"
          },
          "+": {
            type: "plus",
            open: "(?:",
            close: ")+"
          },
          "*": {
            type: "star",
            open: "(?:",
            close: ")*"
          },
          "@": {
            type: "at",
            open: "(?:",
            close: ")"
          }
        };
      },
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  },
  78265: (module, __unused_webpack_exports, __webpack_require__) => {
    const constants = __webpack_require__(5595);
    const utils = __webpack_require__(64059);
    const {MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS} = constants;
    const expandRange = (args, options) => {
      if (typeof options.expandRange === "function") return options.expandRange(...args, options);
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map(v => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    const syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    const splitTopLevel = input => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) if (ch === "[") bracket++; else if (ch === "]" && bracket > 0) bracket--; else if (bracket === 0) if (ch === "(") paren++; else if (ch === ")" && paren > 0) paren--; else if (ch === "|" && paren === 0) {
          parts.push(value);
          value = "";
          continue;
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    const isPlainBranch = branch => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) return false;
      }
      return true;
    };
    const normalizeSimpleBranch = branch => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) return;
      return value.replace(/\\(.)/g, "$1");
    };
    const hasRepeatedCharPrefixOverlap = branches => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
        const a = values[i];
        const b = values[j];
        const char = a[0];
        if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
        if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
      }
      return false;
    };
    const parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) continue;
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) continue;
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) return;
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    const buildCharClassStar = chars => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map(ch => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    const getStarExtglobSequenceChars = pattern => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") return;
        const branches = splitTopLevel(match.body).map(branch => branch.trim());
        if (branches.length !== 1) return;
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) return;
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) return;
      return chars;
    };
    const repeatedExtglobRecursion = pattern => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    const analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) return {
        risky: false
      };
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map(branch => branch.trim());
      if (branches.length > 1) if (branches.some(branch => branch === "") || branches.some(branch => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return {
        risky: true
      };
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) return {
          risky: true
        };
      }
      if (sawStarSequence) return combinable ? {
        risky: true,
        safeOutput: buildCharClassStar([ ...new Set(safeChars) ])
      } : {
        risky: true
      };
      return {
        risky: false
      };
    };
    const parse = (input, options) => {
      if (typeof input !== "string") throw new TypeError("Expected a string");
      input = REPLACEMENTS[input] || input;
      const opts = {
        ...options
      };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      const bos = {
        type: "bos",
        value: "",
        output: opts.prepend || ""
      };
      const tokens = [ bos ];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR} = PLATFORM_CHARS;
      const globstar = opts => `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) star = `(${star})`;
      if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value = "", num = 0) => {
        state.consumed += value;
        state.index += num;
      };
      const append = token => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) return false;
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = type => {
        state[type]++;
        stack.push(type);
      };
      const decrement = type => {
        state[type]--;
        stack.pop();
      };
      const push = tok => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value) => {
        const token = {
          ...EXTGLOB_CHARS[value],
          conditions: 1,
          inner: ""
        };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({
          type,
          value,
          output: state.output ? "" : ONE_CHAR
        });
        push({
          type: "paren",
          extglob: true,
          value: advance(),
          output
        });
        extglobs.push(token);
      };
      const extglobClose = token => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({
            type: "paren",
            extglob: true,
            value,
            output: ""
          });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, {
              ...options,
              fastpaths: false
            }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") state.negatedExtglob = true;
        }
        push({
          type: "paren",
          extglob: true,
          value,
          output
        });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            return QMARK.repeat(chars.length);
          }
          if (first === ".") return DOT_LITERAL.repeat(chars.length);
          if (first === "*") {
            if (esc) return esc + first + (rest ? star : "");
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) if (opts.unescape === true) output = output.replace(/\\/g, ""); else output = output.replace(/\\+/g, m => m.length % 2 === 0 ? "\\\\" : m ? "\\" : "");
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") continue;
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) continue;
          if (next === "." || next === ";") continue;
          if (!next) {
            value += "\\";
            push({
              type: "text",
              value
            });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) value += "\\";
          }
          if (opts.unescape === true) value = advance(); else value += advance();
          if (state.brackets === 0) {
            push({
              type: "text",
              value
            });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
          if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
          prev.value += value;
          append({
            value
          });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({
            value
          });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) push({
            type: "text",
            value
          });
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({
            type: "paren",
            value
          });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({
            type: "paren",
            value,
            output: state.parens ? ")" : "\\)"
          });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
            value = `\\${value}`;
          } else increment("brackets");
          push({
            type: "bracket",
            value
          });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({
              type: "text",
              value,
              output: `\\${value}`
            });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
            push({
              type: "text",
              value,
              output: `\\${value}`
            });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
          prev.value += value;
          append({
            value
          });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({
              type: "text",
              value,
              output: value
            });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") break;
              if (arr[i].type !== "dots") range.unshift(arr[i].value);
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) state.output += t.output || t.value;
          }
          push({
            type: "brace",
            value,
            output
          });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
          push({
            type: "text",
            value
          });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({
            type: "comma",
            value,
            output
          });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({
            type: "slash",
            value,
            output: SLASH_LITERAL
          });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({
              type: "text",
              value,
              output: DOT_LITERAL
            });
            continue;
          }
          push({
            type: "dot",
            value,
            output: DOT_LITERAL
          });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
            push({
              type: "text",
              value,
              output
            });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({
              type: "qmark",
              value,
              output: QMARK_NO_DOT
            });
            continue;
          }
          push({
            type: "qmark",
            value,
            output: QMARK
          });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
            extglobOpen("negate", value);
            continue;
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({
              type: "plus",
              value,
              output: PLUS_LITERAL
            });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({
              type: "plus",
              value
            });
            continue;
          }
          push({
            type: "plus",
            value: PLUS_LITERAL
          });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({
              type: "at",
              extglob: true,
              value,
              output: ""
            });
            continue;
          }
          push({
            type: "text",
            value
          });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") value = `\\${value}`;
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({
            type: "text",
            value
          });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({
              type: "star",
              value,
              output: ""
            });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({
              type: "star",
              value,
              output: ""
            });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") break;
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some(extglob => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({
              type: "slash",
              value: "/",
              output: ""
            });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({
              type: "slash",
              value: "/",
              output: ""
            });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = {
          type: "star",
          value,
          output: star
        };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
        type: "maybe_slash",
        value: "",
        output: `${SLASH_LITERAL}?`
      });
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) state.output += token.suffix;
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = {
        ...options
      };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      input = REPLACEMENTS[input] || input;
      const {DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR} = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = {
        negated: false,
        prefix: ""
      };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) star = `(${star})`;
      const globstar = opts => {
        if (opts.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = str => {
        switch (str) {
         case "*":
          return `${nodot}${ONE_CHAR}${star}`;

         case ".*":
          return `${DOT_LITERAL}${ONE_CHAR}${star}`;

         case "*.*":
          return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

         case "*/*":
          return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

         case "**":
          return nodot + globstar(opts);

         case "**/*":
          return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

         case "**/*.*":
          return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

         case "**/.*":
          return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

         default:
          {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source = create(match[1]);
            if (!source) return;
            return source + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
      return source;
    };
    module.exports = parse;
  },
  98016: (module, __unused_webpack_exports, __webpack_require__) => {
    const scan = __webpack_require__(31781);
    const parse = __webpack_require__(78265);
    const utils = __webpack_require__(64059);
    const constants = __webpack_require__(5595);
    const isObject = val => val && typeof val === "object" && !Array.isArray(val);
    const picomatch = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map(input => picomatch(input, options, returnState));
        const arrayMatcher = str => {
          for (const isMatch of fns) {
            const state = isMatch(str);
            if (state) return state;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = {
          ...options,
          ignore: null,
          onMatch: null,
          onResult: null
        };
        isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const {isMatch, match, output} = picomatch.test(input, regex, options, {
          glob,
          posix
        });
        const result = {
          glob,
          state,
          regex,
          posix,
          input,
          output,
          match,
          isMatch
        };
        if (typeof opts.onResult === "function") opts.onResult(result);
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") opts.onIgnore(result);
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") opts.onMatch(result);
        return returnObject ? result : true;
      };
      if (returnState) matcher.state = state;
      return matcher;
    };
    picomatch.test = (input, regex, options, {glob, posix} = {}) => {
      if (typeof input !== "string") throw new TypeError("Expected input to be a string");
      if (input === "") return {
        isMatch: false,
        output: ""
      };
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix); else match = regex.exec(output);
      return {
        isMatch: Boolean(match),
        match,
        output
      };
    };
    picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
      return regex.test(utils.basename(input, {
        windows: posix
      }));
    };
    picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
    picomatch.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
      return parse(pattern, {
        ...options,
        fastpaths: false
      });
    };
    picomatch.scan = (input, options) => scan(input, options);
    picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) return state.output;
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) source = `^(?!${source}).*$`;
      const regex = picomatch.toRegex(source, options);
      if (returnState === true) regex.state = state;
      return regex;
    };
    picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
      let parsed = {
        negated: false,
        fastpaths: true
      };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
      if (!parsed.output) parsed = parse(input, options);
      return picomatch.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch.constants = constants;
    module.exports = picomatch;
  },
  31781: (module, __unused_webpack_exports, __webpack_require__) => {
    const utils = __webpack_require__(64059);
    const {CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET} = __webpack_require__(5595);
    const isPathSeparator = code => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    const depth = token => {
      if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1 / 0 : 1;
    };
    const scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = {
        value: "",
        depth: 0,
        isGlob: false
      };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) continue;
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) continue;
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) continue;
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = {
            value: "",
            depth: 0,
            isGlob: false
          };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) continue;
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) continue;
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) continue;
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) continue;
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else base = str;
      if (base && base !== "" && base !== "/" && base !== str) if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) base = utils.removeBackslashes(base);
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) tokens.push(token);
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value = input.slice(n, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else tokens[idx].value = value;
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  },
  64059: (__unused_webpack_module, exports, __webpack_require__) => {
    const {REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL} = __webpack_require__(5595);
    exports.isObject = val => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
      return false;
    };
    exports.removeBackslashes = str => str.replace(REGEX_REMOVE_BACKSLASH, match => match === "\\" ? "" : match);
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) output = `(?:^(?!${output}).*$)`;
      return output;
    };
    exports.basename = (path, {windows} = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") return segs[segs.length - 2];
      return last;
    };
  },
  2: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => withoutBoilerplate,
      t: () => isNoise
    });
    const TAG = /<\/?(?:details|summary|p|br|div|span|a|img|picture|source|video|b|i|u|s|em|strong|del|ins|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|sub|sup|kbd|samp|hr|blockquote|center|font|small|big|tt|pre|q)\b[^<>]{0,1000}>/gi;
    const IMAGE = /\[?!\[[^\]]{0,300}\]\([^()\s]{0,1500}(?:\s+"[^"]{0,200}")?\)(?:\]\([^()\s]{0,1500}\))?/g;
    const REFERENCE_BADGE = /\[?!\[[^\]]{0,300}\]\[[^\]]{0,200}\](?:\]\[[^\]]{0,200}\])?/g;
    const ATTACHMENT = /https:\/\/(?:github\.com\/(?:user-attachments\/assets|[\w.-]+\/[\w.-]+\/assets)|(?:private-)?user-images\.githubusercontent\.com)\/\S{1,300}/g;
    const LINK_WITH_SHA = /\[([^\]]{0,300})\]\([^()\s]{0,600}[0-9a-f]{40}[^()\s]{0,600}\)/g;
    const URL_WITH_SHA = /<?https?:\/\/[^\s<>()]{0,600}[0-9a-f]{40}[^\s<>()]{0,600}>?/g;
    const SHA = /\b(?:[0-9a-f]{40}|(?<=\bcommits? )[0-9a-f]{7,39})\b/g;
    const LINES = [ /^[-*+] *\[[ xX]?\](?:\s|$)/, /^(?:[-*_=~] *){3,}$/, /^\[[^\]]{1,100}\]: *\S+/, /^(?:(?:r\?|\/?cc:?) |@(?:bors|rustbot|dependabot|mergifyio|copilot)\b|\/(?:kind|sig|area|assign|lgtm|approve|hold|priority|retest|test|triage|milestone|label)\b|try-job:|bors\b|changelog: *(?:none|skip)?$)/i, /^(?:(?:this )?(?:pr|pull request)?\s*)?(?:also )?(?:(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|part of|refs?|related(?: to)?|see|addresses|issue|tracking issue):? *(?:(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+)(?: *(?:,|and|&) *)?)+[.!]?$/i, /^this reverts commits? [0-9a-f]{7,40}(?:, reversing changes made to [0-9a-f]{7,40})?\.?$/i, /^reverts (?:[\w.-]+\/[\w.-]+)?#\d+\.?$/i, /^\(cherry[ -]picked from commit [0-9a-f]{7,40}\)$/i, /^(?:co-authored-by|signed-off-by|reviewed-by|acked-by|tested-by|change-id|release-notes?): /i, /^(?:_?no response_?|n\/a|none|tbd|todo|\.{3}|-)\.?$/i, /^(?:🤖 )?generated (?:with|by) (?:\[?claude|\[?cursor|\[?copilot|openai|codex|\[?devin|\[?gemini|ai\b)/i, /^(?:this pr (?:was|has been) (?:automatically )?(?:generated|created|opened) (?:by|with)|(?:💬|✨|💡) )/i, /^(?:dependabot (?:will|commands|compatibility)|you can (?:trigger|disable) |renovate (?:bot|will)|this pr contains the following updates|summary by (?:coderabbit|copilot)|mend renovate)/i, /^(?:thank(?:s| you) for (?:your )?(?:contribut|opening|submitting|the pr)|(?:please )?(?:make sure|ensure) (?:to |that |you )|please (?:describe|provide|read|check|add|fill|include|link|delete|remove) )/i ];
    const COMMIT_BULLET = /^\* +(?=\S)/;
    const HEADING = /^(#{1,6})\s+\S|^(?:\*\*|__)[^*_]{1,80}(?:\*\*|__):?$/;
    const EMPTY_HEADING = /^#{1,6}\s*$/;
    const NOISE = /^(?:\[?wip\]?\b.*|(?:fixup|squash|amend)! .*|simplif(?:y|ied|ication)|(?:re)?format(?:ting|ted)?(?: code)?|(?:cargo |rust|clang-|go)?fmt|prettier|eslint|(?:fix(?:e[sd])?:? )?(?:the )?(?:lint(?:er|s|ing)?|typos?|tests?|ci|build|clippy(?: lints?)?|format(?:ting)?|types?|type ?checks?|type errors?|build errors?|nits?|style|imports?|snapshots?|merge (?:conflicts?|errors?)(?: mistakes?)?)|fix(?:es|ed)?|up|updates?|changes|cleanups?|clean[- ]?up|tidy(?: up)?|polish|more|tmp|temp|oops|test(?:s|ing)?|bless(?: tests)?|rebase|refactor(?:ing)?|try(?: again)?|again|minor|misc|address(?:ed|es)?(?: the)?(?: pr| code)?(?: review)?(?:s|ers?)?(?: comments?| feedback| suggestions?| nits)?|(?:code |pr )?review(?: comments?| feedback| fixes| suggestions?)?|apply (?:suggestions?|automated)\b.*|\[autofix\.ci\].*|merge (?:branch|remote-tracking branch|commit|pull request|from) .*|merge (?:main|master|upstream)(?: (?:into|to) \S+)?|update [\w./-]+\.\w{1,5}|initial commit|revert changes|undo|prepar(?:e|ing) for merg(?:e|ing)\b.*|\.+|[a-z]|\d+)[.!]?$/i;
    function isNoise(subject) {
      return NOISE.test(subject.trim());
    }
    function withoutBoilerplate(lines) {
      const kept = [];
      for (const line of lines) if (line.code) kept.push(line); else if (!isBoilerplate(line.text)) {
        const text = inline(line.text);
        const emptied = text.trim() === "" && line.text.trim() !== "";
        if (!emptied && (text === line.text || !isBoilerplate(text))) kept.push({
          text: text.trimEnd(),
          code: false
        });
      }
      return withoutEmptyHeadings(kept).map(line => line.text);
    }
    function isBoilerplate(line) {
      const text = line.trim();
      if (text === "") return false;
      return EMPTY_HEADING.test(text) || LINES.some(pattern => pattern.test(text)) || COMMIT_BULLET.test(text) && isCommitNoise(text);
    }
    function isCommitNoise(line) {
      const subject = line.replace(COMMIT_BULLET, "").replace(/^[a-z]+(?:\([^()]*\))?!?: /i, "");
      return NOISE.test(subject) && !/^[a-z]$|^\d+$/i.test(subject);
    }
    function inline(line) {
      let text = line;
      if (text.includes("![")) text = text.replace(IMAGE, "").replace(REFERENCE_BADGE, "");
      if (text.includes("githubusercontent") || text.includes("/assets")) text = text.replace(ATTACHMENT, "");
      if (/[0-9a-f]{7}/.test(text)) text = text.replace(LINK_WITH_SHA, "$1").replace(URL_WITH_SHA, "").replace(SHA, "");
      return text.includes("<") ? outsideCode(text, part => part.replace(TAG, tag => /^<br/i.test(tag) ? " " : "")) : text;
    }
    function outsideCode(text, change) {
      return text.split(/(`[^`]+`)/).map((part, index) => index % 2 === 0 ? change(part) : part).join("");
    }
    function withoutEmptyHeadings(lines) {
      const kept = [];
      let following = 0;
      for (const line of [ ...lines ].reverse()) {
        const level = line.code ? null : levelOf(line.text.trim());
        if (level !== null && following <= level) continue;
        if (level !== null) following = level; else if (line.text.trim() !== "") following = 99;
        kept.push(line);
      }
      return kept.reverse();
    }
    function levelOf(text) {
      const match = HEADING.exec(text);
      return match === null ? null : match[1]?.length ?? 7;
    }
  },
  70384: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FI: () => LOCK_FILE,
      Wx: () => bumpOfTitle,
      g0: () => bumpsOfFacts,
      mJ: () => putBackByTitle,
      xS: () => factsOf,
      zu: () => bumpsOfBody
    });
    const VERSION = "(?:[~^<>=]{0,2}v?\\d[\\w.+-]{0,60}|[0-9a-f]{7,40})";
    const NAME = "@?[\\w][\\w./:+-]{0,150}";
    const KIND = "(?:action|digest|docker tag|docker digest|requirement|package|plugin|module|monorepo|orb|crate|gem|image|helm release|terraform)";
    const SINGLE = new RegExp(`^(?:bump|update|upgrade|pin)s?(?: the)?(?: (?:dev ?)?(?:dependency|dependencies|module|crate|rust crate|package|requirement(?: for)?|plugin|gem|npm package|pre-commit hook))?(?: version of)? \`?(${NAME})\`?(?: ${KIND})*(?: version)?(?:,? from \`?(${VERSION})\`?)?(?: to \`?(${VERSION})\`?)?(?: \\[security\\])?(?: in [\\w./-]+)?(?: \\((?:major|minor|patch)\\))?$`, "i");
    const INVERTED = new RegExp(`^(?:bump|update|upgrade) to \`?(${NAME})\`? (v?\\d[\\w.+-]{0,60})$`, "i");
    const BACK = new RegExp(`^(?:downgrade|revert|roll(?:ed)?[ -]?back|pin)s?(?: the)?(?: (?:dependency|package|version of))? \`?(${NAME})\`?(?: version)?(?:,? from \`?(${VERSION})\`?)?(?: back)? to \`?(${VERSION})\`?(?=[\\s,;:(.]|$)(.*)$`, "i");
    const GROUP = /^(?:bump|update|upgrade|pin|refresh)s?(?: the)? ([\w@/.+ -]{0,80}?(?:dependencies|deps|dependency group|group|packages|monorepo|toolchains|github [\w-]{1,30} actions|lock ?files?))(?: (?:with|across|in|to) .{0,120})?(?: \[security\])?(?: \((?:major|minor|patch)\))?$/i;
    const LOCKFILE = /^(?:(?:renovate )?lock ?file maintenance|cargo update|(?:update|refresh|bump) (?:the )?(?:cargo\.lock|[\w.-]*lock ?files?|package-lock\.json|yarn\.lock|pnpm-lock\.yaml)|npm update)$/i;
    const BUMPING = /^(?:bump|update|upgrade|pin|refresh|renovate|lock|cargo|npm)/i;
    const LOCK_FILE = "lock file";
    const NO_DEPENDENCY = /^(?:msrv|node(?:js|\.js)?|rust|rustc|python|go|golang|java|jdk|ruby|php|deno|bun|edition|toolchain|version|versions|year|copyright|license|target|baseline|changelog|readme|docs?|tests?|ci|minimum.*|required|requirement|protocol|api|schema|spec)$/i;
    const OF_GROUP = / in the [\w.@/-]+ group(?: across \d+ director(?:y|ies))?$/i;
    const DEV_GROUP = /\bdev(?:elopment)?\b/i;
    const IMAGE = / docker (?:tag|digest|image)\b| to \S+ in \/\S+$/i;
    const DEV_TYPE = /^\**(?:dev[-_]?dependencies|development|dev|require-dev|dev-packages|tool\.poetry\.(?:dev|group\.\w*(?:dev|test|lint|docs))\S*|dependency-groups|build-dependencies|test)\**$/i;
    const FACT = new RegExp(`^- (${NAME}) (${VERSION}|\\?) -> (${VERSION}|\\?)( \\(development\\))?$`, "gm");
    const TABLE_ROW = /^\|(.+)\|\s*$/gm;
    const RENOVATE_CHANGE = new RegExp(`\`?(${VERSION})\`?\\s*(?:->|→|&rarr;)\\s*\`?(${VERSION})\`?`);
    const DEPENDABOT_SENTENCE = new RegExp(`^(?:Bumps|Updates) (?:the )?\`?\\[?\`?(${NAME})\`?\\]?(?:\\([^)\\s]{0,300}\\))?\`?(?: requirement)?(?:,)? from \`?(${VERSION})\`? to \`?(${VERSION})\`?`, "gim");
    const MOST_FACTS = 200;
    function bumpOfTitle(title) {
      if (!BUMPING.test(title)) return null;
      const text = title.replace(/ ?\[security\]$/i, "").replace(OF_GROUP, "");
      const inverted = INVERTED.exec(text);
      if (inverted?.[1] !== void 0) return {
        name: inverted[1],
        from: null,
        to: plain(inverted[2]),
        development: false
      };
      if (LOCKFILE.test(text)) return {
        name: LOCK_FILE,
        from: null,
        to: null,
        development: false
      };
      const group = GROUP.exec(text)?.[1]?.replace(/^all /i, "");
      if (group !== void 0) return {
        name: group.trim(),
        from: null,
        to: null,
        development: DEV_GROUP.test(group)
      };
      const single = SINGLE.exec(text);
      if (single?.[1] === void 0 || NO_DEPENDENCY.test(single[1]) && !IMAGE.test(text)) return null;
      return {
        name: single[1],
        from: plain(single[2]),
        to: plain(single[3]),
        development: /dev ?dependency/i.test(text)
      };
    }
    function putBackByTitle(title) {
      const [, name, from, to, more = ""] = BACK.exec(title) ?? [];
      if (name === void 0 || to === void 0) return null;
      return {
        bump: {
          name,
          from: plain(from),
          to: plain(to),
          development: false
        },
        plain: /^[.\s]*$/.test(more)
      };
    }
    function bumpsOfBody(body, all = body) {
      const group = /^Bumps the `?[\w./@ -]*?\bdev(?:elopment)?\b[\w./@ -]*?`? group\b/im.test(body);
      const table = [ ...body.matchAll(TABLE_ROW) ].flatMap(row => fromRow((row[1] ?? "").split("|").map(cell => cell.trim())) ?? []);
      const rows = table.map(row => ({
        ...row,
        development: row.development || group || isDevelopment(all, row.name)
      }));
      const sentences = [ ...body.matchAll(DEPENDABOT_SENTENCE) ].map(match => ({
        name: match[1] ?? "",
        from: plain(match[2]),
        to: plain(match[3]),
        development: group || isDevelopment(all, match[1] ?? "")
      }));
      const byName = new Map([ ...rows, ...sentences ].map(bump => [ `${bump.name} ${bump.to ?? ""}`, bump ]));
      return [ ...byName.values() ].slice(0, MOST_FACTS);
    }
    function factsOf(bumps) {
      return bumps.map(bump => `- ${bump.name} ${bump.from ?? "?"} -> ${bump.to ?? "?"}${bump.development ? " (development)" : ""}`).join("\n");
    }
    function bumpsOfFacts(text) {
      return [ ...text.matchAll(FACT) ].map(match => ({
        name: match[1] ?? "",
        from: match[2] === "?" ? null : plain(match[2]),
        to: match[3] === "?" ? null : plain(match[3]),
        development: match[4] !== void 0
      }));
    }
    function fromRow(cells) {
      const name = new RegExp(`^\\[?\`?(${NAME})\`?(?:\\]|\`?$|\\s|\\()`).exec(cells[0] ?? "")?.[1];
      if (name === void 0 || /^(?:package|dependency|name)$/i.test(name)) return null;
      const rest = cells.slice(1);
      const development = rest.some(cell => DEV_TYPE.test(cell));
      for (const cell of rest) {
        const change = RENOVATE_CHANGE.exec(cell);
        if (change !== null) return {
          name,
          from: plain(change[1]),
          to: plain(change[2]),
          development
        };
      }
      const versions = rest.map(cell => new RegExp(`^\`?(${VERSION})\`?$`).exec(cell)?.[1]);
      if (versions[0] === void 0 || versions[1] === void 0) return null;
      return {
        name,
        from: plain(versions[0]),
        to: plain(versions[1]),
        development
      };
    }
    function isDevelopment(body, name) {
      const at = body.search(new RegExp(`dependency-name: ["']?${name.replace(/[^\w]/g, "\\$&")}["']?$`, "m"));
      const next = at < 0 ? "" : body.slice(at, at + 300);
      return /dependency-type: \S*development/.test(next.split(/\n- dependency-name/)[0] ?? "");
    }
    function plain(version) {
      return version === void 0 ? null : version.replace(/^[~^<>=]+/, "").replace(/^v(?=\d)/i, "").replace(/\.+$/, "");
    }
  },
  49335: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => cancelled
    });
    var _foldable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95130);
    var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72029);
    const TELLING = 10;
    function cancelled(changes) {
      const pairs = new Map;
      if (!changes.some(isReverting)) return pairs;
      const find = finder(changes);
      for (let index = changes.length - 1; index >= 0; index -= 1) {
        const revert = changes[index];
        if (revert === void 0 || !isReverting(revert) || pairs.has(revert.id)) continue;
        const partners = cancelTargets(revert, index, find, pairs);
        const [partner] = partners.filter(one => one !== null);
        const complete = revert.reverts !== null && partners.every(one => one !== null);
        if (complete && partner !== void 0 && !(0, _foldable_js__WEBPACK_IMPORTED_MODULE_1__.b)(revert)) pairs.set(revert.id, {
          partner,
          role: "revert"
        });
      }
      return pairs;
    }
    function isReverting(change) {
      return change.reverts !== null || change.undoes.length > 0;
    }
    function cancelTargets(revert, index, find, pairs) {
      const done = new Set;
      return [ ...revert.reverts === null ? [] : [ revert.reverts ], ...revert.undoes ].map(target => {
        const found = find(target, index);
        const again = [ ...done ].find(id => found.holder === id || found.changes.some(change => change.id === id));
        if (again !== void 0) return again;
        const original = found.changes.find(change => !pairs.has(change.id) && !(0, _foldable_js__WEBPACK_IMPORTED_MODULE_1__.b)(change));
        if (original === void 0) return null;
        pairs.set(original.id, {
          partner: revert.id,
          role: "reverted"
        });
        done.add(original.id);
        return original.id;
      });
    }
    function finder(changes) {
      const position = new Map(changes.map((change, at) => [ change.id, at ]));
      const byNumber = index(changes, change => [ change.pull?.number ?? change.hint ?? null ].filter(number => number !== null).map(String));
      const byTitle = index(changes, titleKeys);
      return ({sha, number, title}, before) => {
        const earlier = found => (found ?? []).filter(change => (position.get(change.id) ?? before) < before).reverse();
        const holder = sha === null ? void 0 : changes.find(change => change.commits.some(one => one.startsWith(sha)));
        const isWhole = sha !== null && holder !== void 0 && (holder.id.startsWith(sha) || holder.commits.length === 1);
        if (isWhole) return {
          changes: earlier([ holder ]),
          holder: holder.id
        };
        const numbered = number === null ? [] : earlier(byNumber.get(String(number)));
        const found = numbered.length > 0 || title === null ? numbered : earlier(byTitle.get(keyOf(title)) ?? byTitle.get(textOf(title)));
        return {
          changes: found,
          holder: holder?.id ?? null
        };
      };
    }
    function index(changes, keysOf) {
      const found = new Map;
      for (const change of changes) for (const key of new Set(keysOf(change))) {
        const list = found.get(key);
        if (list === void 0) found.set(key, [ change ]); else list.push(change);
      }
      return found;
    }
    function titleKeys(change) {
      const quoted = change.reverts?.title ?? null;
      if (quoted !== null) return [ `revert ${textOf(quoted)}` ];
      const {type, area, title} = change.evidence;
      const text = plain(title);
      const full = `${type ?? ""}(${area ?? ""}): ${text}`;
      return text.length < TELLING ? [ full ] : [ full, text ];
    }
    function keyOf(title) {
      const parsed = (0, _title_js__WEBPACK_IMPORTED_MODULE_0__._x)(title, 300);
      return `${parsed.type ?? ""}(${parsed.area ?? ""}): ${plain(parsed.text)}`;
    }
    function textOf(title) {
      const inner = /^(?:revert|back(?:ed)? ?out|roll(?:ed)? ?back|undo)(?:\([^()]*\))?:? *["“](.+)["”](?: \(#\d+\))*$/i.exec(title)?.[1];
      if (inner !== void 0) return `revert ${textOf(inner)}`;
      const again = /^(?:reapply|un-?revert) *["“](.+)["”](?: \(#\d+\))*$/i.exec(title)?.[1];
      if (again !== void 0) return `revert revert ${textOf(again)}`;
      const typed = /^revert(?:\([^()]*\))?!?: *(.+)$/i.exec(title)?.[1];
      return typed === void 0 ? plain((0, _title_js__WEBPACK_IMPORTED_MODULE_0__._x)(title, 300).text) : `revert ${textOf(typed)}`;
    }
    function plain(title) {
      return title.toLowerCase().replace(/[`'"“”‘’]|[.!…]+$/g, "").trim();
    }
  },
  68004: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => copyTest,
      l: () => copiesOf
    });
    var _picks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69159);
    const NONE = {
      parts: new Set,
      copyOf: null
    };
    function copiesOf(id, known, work, holders) {
      const found = new Map(known.map(commit => [ commit.sha, (0, _picks_js__WEBPACK_IMPORTED_MODULE_0__.V)(commit).flatMap(name => holders.find(name) ?? []) ]));
      const picks = [ ...found.values() ].flat().filter(({holder}) => holder !== id);
      if (picks.length === 0) return NONE;
      const shas = new Set(picks.map(({sha}) => sha));
      const isWhole = one => {
        const holder = holders.holder(one);
        return holder.byMerge && shas.has(one) || holder.work.every(sha => shas.has(sha));
      };
      const parts = picks.filter(({holder}) => !isWhole(holder));
      const [first] = parts;
      if (first === void 0) return NONE;
      const isCopy = work.every(commit => (found.get(commit.sha) ?? []).some(({holder}) => holder === first.holder));
      const commits = [ ...new Set(parts.filter(({holder}) => holder === first.holder).map(({sha}) => sha)) ];
      return {
        parts: new Set(parts.map(({sha}) => sha)),
        copyOf: isCopy ? {
          change: first.holder,
          commits
        } : null
      };
    }
    function copyTest(changes, isAside) {
      const byId = new Map(changes.map(change => [ change.id, change ]));
      const undone = changes.flatMap(({reverts, undoes}) => [ ...reverts === null ? [] : [ reverts ], ...undoes ]).flatMap(({sha}) => sha ?? []);
      return change => {
        const copy = change.copyOf ?? null;
        const original = copy === null ? void 0 : byId.get(copy.change);
        if (copy === null || original === void 0 || isAside(original.id)) return null;
        if (copy.commits.some(sha => undone.some(name => sha.startsWith(name)))) return null;
        return saysAll(original, change) ? copy : null;
      };
    }
    function saysAll(original, copy) {
      return (copy.evidence.breaking === null || original.evidence.breaking !== null) && (!copy.evidence.security || original.evidence.security) && (copy.ownWords?.kind !== "text" || original.ownWords?.kind === "text");
    }
  },
  29422: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      oA: () => boundedPaths,
      KX: () => buildEvidence,
      CF: () => cleanBody,
      R8: () => filesOf,
      Gg: () => titleOf
    });
    var boilerplate = __webpack_require__(2);
    var bumps = __webpack_require__(70384);
    var marks = __webpack_require__(94071);
    var visible = __webpack_require__(59771);
    const FENCE_LINES = 20;
    const LINE = 1e3;
    const SCANNED = 5e3;
    const FENCE_OPEN = /^ {0,3}(`{3,}|~{3,})/;
    const BOT_SUMMARY = /release notes|changelog|commits|compatibility|dependabot|renovate|vulnerabilit.*score|configuration/i;
    function proseLines(text) {
      const lines = text.split("\n");
      const lastClose = lines.findLastIndex(line => line.includes("--\x3e"));
      const state = {
        lines,
        lastClose,
        out: [],
        fence: null,
        fenceLines: 0,
        comment: false,
        hidden: 0
      };
      lines.forEach((line, index) => {
        takeLine(state, line, index);
      });
      if (state.fence !== null) state.out.push({
        text: state.fence,
        code: true
      });
      return state.out;
    }
    function takeLine(state, line, index) {
      if (state.fence !== null) {
        takeCode(state, line, state.fence);
        return;
      }
      const text = withoutComments(state, line, index);
      if (text === null || hides(state, text, index)) return;
      const open = FENCE_OPEN.exec(text)?.[1];
      if (open !== void 0) {
        state.fence = open;
        state.fenceLines = 0;
        state.out.push({
          text: (0, visible.og)(text, 40).trim(),
          code: true
        });
      } else state.out.push({
        text: (0, visible.og)(text, LINE),
        code: false
      });
    }
    function takeCode(state, line, fence) {
      if (line.trim().startsWith(fence) && line.trim().replaceAll(fence[0] ?? "`", "") === "") {
        state.out.push({
          text: fence,
          code: true
        });
        state.fence = null;
        return;
      }
      state.fenceLines += 1;
      if (state.fenceLines <= FENCE_LINES) state.out.push({
        text: (0, visible.og)(line, LINE).trimEnd(),
        code: true
      });
    }
    function withoutComments(state, line, index) {
      let rest = line.slice(0, SCANNED);
      let kept = "";
      if (state.comment) {
        const end = rest.indexOf("--\x3e");
        if (end < 0) return null;
        state.comment = false;
        rest = rest.slice(end + 3);
      }
      for (let match = /`[^`]+`|<!--/.exec(rest); match !== null; match = /`[^`]+`|<!--/.exec(rest)) {
        kept += rest.slice(0, match.index);
        const after = rest.slice(match.index + match[0].length);
        const end = match[0] === "\x3c!--" ? after.indexOf("--\x3e") : -1;
        if (match[0] !== "\x3c!--") {
          kept += match[0];
          rest = after;
        } else if (end >= 0) rest = after.slice(end + 3); else if (state.lastClose > index) {
          state.comment = true;
          return kept.trim() === "" ? null : kept;
        } else rest = after;
      }
      return kept + rest;
    }
    function hides(state, line, index) {
      const tagged = line.includes("<");
      const opens = tagged ? line.match(/<details\b/gi)?.length ?? 0 : 0;
      const closes = tagged ? line.match(/<\/details>/gi)?.length ?? 0 : 0;
      if (state.hidden > 0) {
        state.hidden = Math.max(0, state.hidden + opens - closes);
        return true;
      }
      if (opens === 0) return false;
      const near = state.lines.slice(index, index + 4).join(" ");
      const summary = /<summary>(.{0,200}?)(?:<\/summary>|$)/i.exec(near)?.[1] ?? "";
      if (!BOT_SUMMARY.test(summary)) return false;
      state.hidden = Math.max(0, opens - closes);
      return true;
    }
    var redact = __webpack_require__(87724);
    var title = __webpack_require__(72029);
    const TITLE = 300;
    const BODY = 2e3;
    const BREAKING = 1e3;
    const FILES = 40;
    const LOOKED_AT = 5e4;
    const SEARCHED = 2e4;
    const SUBJECTS = 20;
    const ALERT = /^#{2,6} .{0,20}(?:vulnerabilit|security advisor|CVE-|GHSA-)[\s\S]*?(?=\n#{1,6} (?!.{0,40}(?:CVE-|GHSA-|vulnerabilit|impact|details|patches|references|summary|workaround))|$(?![\s\S]))/im;
    function cleanBody(text, maxChars) {
      const lines = (0, boilerplate.K)(proseLines((0, redact.E)((0, visible.RK)(text.slice(0, LOOKED_AT)))));
      const body = lines.join("\n").replace(/[^\S\n]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
      return (0, redact.Y)((0, redact.E)(cut(body, maxChars))).trim();
    }
    function titleOf(material) {
      const raw = material.pull?.title ?? material.landing.rawTitle;
      const whole = material.pull === null ? material.landing.title : (0, title._x)(raw, TITLE);
      const said = raw.trim() === "" ? titleOfCommits(material) : whole;
      const [first, ...rest] = material.contents.map(message => message.title);
      if (first === void 0 || said.type !== null) return said;
      const type = rest.every(title => title.type === first.type) ? first.type : null;
      const area = rest.every(title => title.area === first.area) ? first.area : null;
      return {
        ...said,
        type,
        area: said.area ?? area
      };
    }
    function buildEvidence(material, rules, depth) {
      const {landing, contents, pull} = material;
      const title = titleOf(material);
      const quoting = isQuoting(title);
      const raws = bodiesOf(material);
      const clean = material.bot ? raws.map(raw => botBody(raw, raws.join("\n"))) : raws.map(raw => cleanBody(raw, SEARCHED));
      const own = withoutOwnNumber(clean.find(text => text !== "") ?? "", material.number);
      const labels = pull?.labels ?? [];
      const marked = title.breaking || (0, marks.RX)(labels, rules.breakingLabels) || contents.some(message => message.title.breaking);
      const searched = quoting ? [] : [ ...clean, ...otherMarks(material, raws), ...landing.trailers.map(trailer => trailer.value) ];
      const breaking = (0, marks.lS)(searched, marked && !quoting);
      return {
        title: safe(title.text),
        body: capped(own === "" ? subjectsOf(contents, title) : own, BODY),
        type: title.type,
        area: title.area === null ? null : safe(title.area),
        breaking: breaking === null ? null : capped(cleanBody(breaking, BREAKING), BREAKING),
        security: (0, marks.KH)([ title.text, ...searched ], labels, rules),
        labels: Object.keys(rules.categoryLabels).filter(label => (0, marks.RX)(labels, [ label ])).sort(),
        files: depth === "messages" ? [] : boundedPaths(material.files ?? []),
        patch: ""
      };
    }
    function boundedPaths(files) {
      return [ ...new Set(files) ].sort().slice(0, FILES).map(file => (0, visible.RK)(file).replaceAll("\n", " "));
    }
    function filesOf(commits, id, pull) {
      if (pull?.files !== void 0) return [ ...new Set(pull.files) ].sort();
      const read = commits.filter(commit => commit.files !== void 0 || commit.parents.length > 1 && (commit.sha !== id || commits.length > 1));
      if (read.length < commits.length || commits.length === 0) return null;
      return [ ...new Set(read.flatMap(commit => commit.files ?? [])) ].sort();
    }
    function isQuoting(title) {
      return title.type === "release" || title.area === "release" || /^(?:release\b|v?\d+\.\d+\.\d+|version packages|revert\b)/i.test(title.text) || title.type === "revert";
    }
    function bodiesOf({landing, contents, pull}) {
      const single = contents.length === 1 ? contents[0] : void 0;
      const bodies = [ pull?.body ?? "", landing.body, single?.body ?? "" ];
      return [ ...new Set(bodies) ].filter(body => body.trim() !== "");
    }
    function otherMarks({contents, bot}, raws) {
      const texts = contents.map(message => message.body).filter(body => !raws.includes(body) && /BREAKING|CVE-|GHSA-/i.test(body));
      return bot ? [] : texts.map(text => cleanBody(text, SEARCHED));
    }
    function botBody(raw, all) {
      const facts = (0, bumps.xS)((0, bumps.zu)((0, visible.RK)(raw.slice(0, LOOKED_AT)), (0, 
      visible.RK)(all.slice(0, 2 * LOOKED_AT))));
      const alert = ALERT.exec(raw.slice(0, LOOKED_AT))?.[0] ?? "";
      return facts === "" ? cleanBody(raw, SEARCHED) : `${facts}\n\n${cleanBody(alert, BODY)}`.trim();
    }
    function titleOfCommits({landing, contents}) {
      const [only, ...more] = contents;
      if (only !== void 0 && more.length === 0) return (0, title._x)(only.rawTitle, TITLE);
      const branch = landing.landing?.branch ?? "";
      const words = branch.replace(/^(?:feature|feat|fix|bugfix|hotfix|topic|chore|docs?|[a-z]{2,3})\//i, "").replace(/[-_]+/g, " ").trim();
      return (0, title._x)(contents.length === 0 || words === "" ? landing.subject : words, TITLE);
    }
    function subjectsOf(contents, title) {
      const subjects = contents.map(message => message.title.text).filter(subject => subject !== title.text && !(0, 
      boilerplate.t)(subject)).map(subject => `- ${safe(subject)}`);
      return [ ...new Set(subjects) ].slice(0, SUBJECTS).join("\n");
    }
    function withoutOwnNumber(text, number) {
      if (number === null || !text.includes(`${number}`)) return text;
      const address = new RegExp(`https?://\\S{1,200}/(?:pull|merge_requests)/${number}\\b\\S{0,100}`, "g");
      return text.replace(address, "").replace(new RegExp(` ?\\(?(?<![\\w&/])(?:#|!|GH-)${number}\\b\\)?`, "g"), "");
    }
    function safe(text) {
      return (0, redact.Y)((0, redact.E)(text)).trim();
    }
    function capped(text, maxChars) {
      return text.length <= maxChars ? text : cut(text, maxChars).trimEnd();
    }
    function cut(text, maxChars) {
      if (text.length <= maxChars) return text;
      const head = (0, visible.og)(text, maxChars);
      const end = head.lastIndexOf("\n");
      const whole = end > 0 ? head.slice(0, end) : head;
      const fences = whole.split("\n").filter(line => /^ {0,3}(?:`{3}|~{3})/.test(line)).length;
      return fences % 2 === 0 ? whole : whole.slice(0, Math.max(0, whole.lastIndexOf("\n```"))).trimEnd() || whole;
    }
  },
  95130: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => isProtected,
      h: () => short
    });
    function isProtected(change) {
      return change.evidence.breaking !== null || change.evidence.security;
    }
    function short(sha) {
      return sha.slice(0, 7);
    }
  },
  38907: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => groupChanges
    });
    var visible = __webpack_require__(59771);
    const BOT_NAME = /\[bot\]$|(?:^|[-_ ])bot$|^(?:bors|homu|rustbot|dependabot|renovate|greenkeeper|snyk-bot|mergify|web-flow|github|github[- ]actions?|actions-user|semantic-release-bot|allcontributors|pre-commit-ci|weblate|transifex|crowdin|imgbot|codecov|autofix-ci|changeset-bot|release-please|k8s-ci-robot|tensorflower-gardener|copybara(?:-service)?|nx-cloud|graphite-app|depfu|whitesource-renovate|mend-renovate)(?:[- ](?:bot|preview|app))?$|(?:cronjob|automation) bot|robot$/i;
    const TOOL_NAME = /^(?:(?:github )?copilot(?:[- ](?:swe|coding)[- ]agent|[- ]autofix|[- ]agent)?|copilot|claude(?: (?:code|opus|sonnet|haiku|fable|instant|\d)[\w .()-]*)?(?: \([^)]*\))?|cursor(?:[- ]agent|agent)?|codex(?:[- ]cli)?|openai[- ]codex|chatgpt|gpt-[\w.-]+|gemini(?:[- ](?:cli|code|code[- ]assist|[\d.]+)[\w .-]*)?|gemini-code-assist|google-labs-jules|devin(?: ai|-ai-integration)|aider(?: \(.*\))?|windsurf|amp|opencode(?:-agent)?|coderabbit(?:ai)?|sweep(?:-ai)?|lovable(?:-dev)?|replit[- ]agent|v0|qwen(?:-coder)?|crush|kiro(?:[- ]agent)?|oz|warp|exe\.dev user)$/i;
    const TOOL_LOGIN = /^(?:copilot|claude|cursor|codex|devin|gemini|google-labs-jules|sweep|openhands)[\w-]*\[bot\]$/i;
    const TOOL_ADDRESS = /@(?:anthropic\.com|cursor\.com|cursor\.sh|ampcode\.com|openai\.com|devin\.ai|aider\.chat|opencode\.ai|lovable\.dev|warp\.dev)$|^(?:copilot|cursoragent|198982749\+copilot|175728472\+copilot|223556219\+copilot)@/i;
    const NOREPLY = /^(?:\d+\+)?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?)@users\.noreply\.github\.com$/i;
    function isBot(person) {
      return [ person.name, person.login ].some(name => name !== null && BOT_NAME.test(name.trim()) && !TOOL_LOGIN.test(name.trim()));
    }
    function isTool(person, address = null) {
      if (address !== null && TOOL_ADDRESS.test(address)) return true;
      return [ person.name, person.login ].some(name => name !== null && (BOT_NAME.test(name.trim()) || TOOL_NAME.test(name.trim())));
    }
    function loginOfAddress(address) {
      return NOREPLY.exec(address.trim())?.[1] ?? null;
    }
    function coAuthor(value) {
      const match = /^"?([^"<]*?)"?\s*(?:<([^<>\s]{0,320})>)?\s*$/.exec(value.split("\n")[0] ?? "");
      if (match === null) return null;
      const address = match[2] ?? null;
      const login = address === null ? null : loginOfAddress(address);
      const name = (0, visible.TN)(match[1] ?? "", 100) || (login ?? "");
      const person = {
        name,
        login
      };
      return name === "" || name.includes("@") || isTool(person, address) ? null : person;
    }
    function identities(persons, pairs = []) {
      const loginsOf = new Map;
      const nameOf = new Map;
      const learn = (name, person) => {
        if (person.login === null) return;
        const login = person.login.toLowerCase();
        loginsOf.set(name, (loginsOf.get(name) ?? new Set).add(login));
        const known = nameOf.get(login);
        if (known === void 0 || known.name.toLowerCase() === login && person.name.toLowerCase() !== login) nameOf.set(login, person);
      };
      for (const person of persons) learn(nameKey(person), person);
      for (const [one, other] of pairs) learn(nameKey(other), {
        name: other.name,
        login: one.login
      });
      const of = person => {
        const login = person.login?.toLowerCase() ?? only(loginsOf.get(nameKey(person))) ?? loginByName(person, nameOf);
        return login === null ? person : nameOf.get(login) ?? person;
      };
      return {
        of,
        people: list => once(list.filter(person => !isTool(person)).map(of))
      };
    }
    function loginByName(person, known) {
      const login = person.name.toLowerCase();
      return known.get(login)?.login === person.name ? login : null;
    }
    function only(logins) {
      const [login] = logins ?? [];
      return logins?.size === 1 && login !== void 0 ? login : null;
    }
    function once(persons) {
      const seen = new Set;
      return persons.filter(person => {
        const key = person.login === null ? `name ${nameKey(person)}` : `login ${person.login.toLowerCase()}`;
        return seen.has(key) ? false : seen.add(key);
      });
    }
    function nameKey(person) {
      const {name} = person;
      const plain = /^[\w.-]+(?: [\w.-]+)*$/.test(name) ? name : name.normalize("NFKC").replace(/\s+/g, " ").trim();
      return plain.toLowerCase();
    }
    var copies = __webpack_require__(68004);
    var changes_evidence = __webpack_require__(29422);
    var foldable = __webpack_require__(95130);
    var changes_body = __webpack_require__(67025);
    var fragment_files = __webpack_require__(36039);
    const LITERAL = /``([^`]{1,500})``/g;
    const ROLE = /:([a-z][\w.+-]{0,40}(?::[a-z][\w.+-]{0,40})?):`([^`<]{0,300}?)(?:\s{0,20}<([^`>]{0,300})>)?`/gi;
    const NUMBERED = /^(?:issue|pr|pull|gh|bug|ticket|bpo|jira|mr)$/i;
    const WORDS = /^(?:doc|ref|term|std:doc|std:ref|std:term|user|github|ghuser|pep|rfc|cve|abbr|guilabel|menuselection|emphasis|sub|sup|title)$/i;
    const LINK = /`([^`<]{1,300}?)\s{0,20}<[^`>]{1,1000}>`_{1,2}/g;
    const NAMED_LINK = /`([^`<]{1,300})`_{1,2}(?!\w)/g;
    const WORD_LINK = /(?<![\w-])([A-Za-z][\w-]{0,60}?)_{1,2}(?=[\s.,;:)]|$)/g;
    const SUBSTITUTION = /\|([^|\s][^|]{0,100})\|_{0,2}/g;
    const ADMONITION = /^( *)\.\. (?:note|warning|important|tip|attention|versionadded|versionchanged|deprecated)::(.*)$/i;
    const DIRECTIVE = /^( *)\.\.(?: |$)/;
    function markdownOf(text) {
      return withoutDirectives(text).replace(ROLE, (_, role, shown, target) => roleText(role, shown.trim() || (target ?? ""))).replace(LINK, "$1").replace(NAMED_LINK, "$1").replace(LITERAL, "`$1`").replace(SUBSTITUTION, "$1").split(/(`[^`]*`)/).map((part, index) => index % 2 === 0 ? part.replace(WORD_LINK, "$1") : part).join("").replace(/::$/gm, ":");
    }
    function roleText(role, shown) {
      const name = role.split(":").at(-1) ?? role;
      if (NUMBERED.test(name)) return /^\d+$/.test(shown) ? `#${shown}` : shown;
      if (name.toLowerCase() === "pep") return `PEP ${shown}`;
      if (WORDS.test(role) || WORDS.test(name)) return shown;
      return `\`${shown.startsWith("~") ? shown.split(".").at(-1) ?? shown : shown.replace(/^!/, "")}\``;
    }
    function withoutDirectives(text) {
      const kept = [];
      let hidden = null;
      for (const line of text.split("\n")) {
        const indent = line.length - line.trimStart().length;
        if (hidden !== null && (line.trim() === "" || indent > hidden)) continue;
        hidden = null;
        const admonition = ADMONITION.exec(line);
        if (admonition !== null) kept.push(`${admonition[1] ?? ""}${(admonition[2] ?? "").trim()}`); else if (DIRECTIVE.test(line)) hidden = indent; else kept.push(line);
      }
      return kept.join("\n");
    }
    var title = __webpack_require__(72029);
    const NO_NEWS = {
      texts: [],
      none: false,
      type: null,
      breaking: false,
      upgrade: "",
      security: false,
      packages: []
    };
    const READ = 2e4;
    const FRONT_MATTER = /^---[^\S\n]*\n((?:(?!---)[^\n]*\n)*)---[^\S\n]*(?:\n([\s\S]*))?$/;
    const BUMP = /^\s*(["']?)([^"':]{1,200})\1\s*:\s*["']?(major|minor|patch|none|premajor|preminor|prepatch)["']?\s*$/i;
    const HEADING = /^#{1,6} +(.*)$/;
    const WEIGHTS = [ "feat", "security", "fix", "perf", "deprecate", "docs", "deps", "internal" ];
    const UNDERLINED = /^(\S.*)\n([=\-~^"'.*+#`:_])\2{2,} *$/gm;
    function newsOf(fragments, own) {
      const standing = fragments.filter(({removedBy}) => removedBy === null || !own.has(removedBy));
      const read = standing.flatMap(readFragment).sort((a, b) => weightOf(a) - weightOf(b));
      if (read.length === 0) return NO_NEWS;
      return {
        texts: [ ...new Set(read.flatMap(({texts}) => texts)) ],
        none: read.some(({none}) => none),
        type: read.find(({type}) => type !== null)?.type ?? null,
        breaking: read.some(({breaking}) => breaking),
        upgrade: read.map(({upgrade}) => upgrade).filter(text => text !== "").join("\n\n"),
        security: read.some(({security}) => security),
        packages: [ ...new Set(read.flatMap(({packages}) => packages)) ]
      };
    }
    function weightOf({breaking, type}) {
      const at = WEIGHTS.indexOf(type ?? "");
      return breaking ? -1 : at < 0 ? WEIGHTS.length : at;
    }
    function byAdder(fragments) {
      const found = new Map;
      for (const fragment of fragments) found.set(fragment.addedBy, [ ...found.get(fragment.addedBy) ?? [], fragment ]);
      return found;
    }
    function withNews(evidence, news) {
      if (news === NO_NEWS) return evidence;
      const [name, ...more] = news.packages;
      return {
        ...evidence,
        type: evidence.type ?? news.type,
        area: evidence.area ?? (name === void 0 || more.length > 0 ? null : name.replace(/^@[^/]+\//, "")),
        breaking: news.breaking ? evidence.breaking || news.upgrade : evidence.breaking,
        security: evidence.security || news.security
      };
    }
    function readFragment({path, text}) {
      const seen = (0, visible.RK)(text.slice(0, READ)).trim();
      if (path.startsWith(".changeset/")) return readChangeset(seen);
      const kind = (0, fragment_files.I)(path);
      const isMarkdown = path.endsWith(".md");
      if (kind !== null) return [ ofKind((0, fragment_files.Pr)(kind), (0, changes_body.EN)(isMarkdown ? seen : markdownOf(seen))) ];
      return sectionsOf(isMarkdown ? seen : markdownOf(seen.replace(UNDERLINED, "### $1")));
    }
    function readChangeset(text) {
      const [, front, body = ""] = FRONT_MATTER.exec(text) ?? [];
      if (front === void 0) return [];
      const bumps = front.split("\n").flatMap(line => {
        const [, , name = "", bump = ""] = BUMP.exec(line) ?? [];
        return name === "" || bump.toLowerCase() === "none" ? [] : [ {
          name: name.trim(),
          bump: bump.toLowerCase()
        } ];
      });
      if (bumps.length === 0) return [ {
        ...NO_NEWS,
        none: true
      } ];
      const {texts, rest} = (0, changes_body.EN)(body);
      const said = (0, title.MT)(texts[0] ?? "");
      const breaking = said?.breaking === true || bumps.some(({bump}) => bump === "major" || bump === "premajor");
      return [ {
        ...NO_NEWS,
        texts: texts.map(withoutPrefix),
        type: said?.type ?? null,
        breaking,
        upgrade: breaking ? (0, changes_body.RH)(rest) : "",
        packages: bumps.map(({name}) => name)
      } ];
    }
    function withoutPrefix(text) {
      const rest = text.slice((0, title.MT)(text)?.prefix.length ?? 0);
      return rest === text ? text : rest.replace(/^[a-z]+(?=[\s,]|$)/, word => word.charAt(0).toUpperCase() + word.slice(1));
    }
    function ofKind(meaning, {texts, rest}) {
      if (meaning === "internal") return {
        ...NO_NEWS,
        type: meaning
      };
      const breaking = meaning === "breaking";
      const type = breaking || meaning === "" ? null : meaning;
      return {
        ...NO_NEWS,
        texts,
        type,
        breaking,
        upgrade: breaking ? (0, changes_body.RH)(rest) : "",
        security: meaning === "security"
      };
    }
    function sectionsOf(text) {
      const found = [];
      let kind = null;
      let lines = [];
      const close = () => {
        const body = (0, changes_body.EN)(lines.join("\n"));
        if (body.texts.length > 0) found.push(ofKind(kind, body));
        lines = [];
      };
      for (const line of (0, changes_body.fx)(text).split("\n")) {
        const heading = HEADING.exec(line)?.[1];
        if (heading === void 0) lines.push(line); else {
          close();
          kind = (0, fragment_files.Pr)(/[a-z]+/i.exec(heading)?.[0] ?? "");
        }
      }
      close();
      return found;
    }
    const MERGE_SUBJECT = /^(?:[a-z]+(?:\([^()]*\))?!?:\s*)?merg(?:e|es|ed|ing)\b/i;
    const BY_GIT = /^(?:#\s*)?conflicts:?|^[*#] /i;
    function handMerges(ordered, lines, messages, {isPull, weight}) {
      const sides = new Map;
      for (const line of lines) if (line.via !== null) sides.set(line.via, [ ...sides.get(line.via) ?? [], line ]);
      const reverted = revertedMerges(ordered, messages);
      return merge => {
        const message = messages.get(merge.sha);
        if (message === void 0 || hasNumber(message) || message.landing?.kind === "sync") return false;
        if (isPull(merge.sha) || reverted.has(merge.sha)) return false;
        return merge.parents.length > 2 || !hasTitle(message) || isMany(merge.sha, sides, messages, weight);
      };
    }
    function hasNumber({landing}) {
      return landing !== null && landing.number !== null;
    }
    function hasTitle({subject, landing, body}) {
      if (landing === null && !MERGE_SUBJECT.test(subject)) return true;
      const words = landing === null ? body : landing.title;
      return words.trim() !== "" && !BY_GIT.test(words);
    }
    function isMany(merge, sides, messages, weight) {
      let typed = 0;
      const waiting = [ merge ];
      for (let via = waiting.pop(); via !== void 0; via = waiting.pop()) for (const {commits} of sides.get(via) ?? []) for (const {sha, parents} of commits) {
        const message = messages.get(sha);
        if (message?.landing?.kind === "sync") continue;
        if (parents.length > 1 && message !== void 0 && hasNumber(message)) continue;
        if (parents.length > 1) waiting.push(sha);
        const found = weight(sha);
        if (found === "typed") typed += 1;
        if (found === "protected" || typed > 1) return true;
      }
      return false;
    }
    function revertedMerges(ordered, messages) {
      const reverted = new Set;
      const [shas, titles] = [ [], new Set ];
      for (const {sha, parents} of [ ...ordered ].reverse()) {
        const message = messages.get(sha);
        if (message === void 0) continue;
        const isReverted = shas.some(one => sha.startsWith(one)) || parents.length > 1 && titles.has(message.subject);
        if (isReverted) reverted.add(sha);
        const {whole, others} = message.reverts;
        if (isReverted) continue;
        for (const target of [ ...whole === null ? [] : [ whole ], ...others ]) if (target.sha !== null) shas.push(target.sha.toLowerCase()); else if (target.title !== null) titles.add(target.title);
      }
      return reverted;
    }
    function linesOf(ordered, head) {
      const bySha = new Map(ordered.map(commit => [ commit.sha, commit ]));
      const seen = new Set;
      const lines = [];
      follow(head, bySha, seen, lines);
      for (const commit of [ ...ordered ].reverse()) follow(commit.sha, bySha, seen, lines);
      return lines;
    }
    function follow(tip, bySha, seen, lines) {
      const waiting = [ {
        tip,
        via: null
      } ];
      for (let start = waiting.pop(); start !== void 0; start = waiting.pop()) {
        const commits = chain(start.tip, bySha, seen);
        if (commits.length === 0) continue;
        lines.push({
          via: start.via,
          commits
        });
        for (const commit of [ ...commits ].reverse()) for (const parent of commit.parents.slice(1).reverse()) waiting.push({
          tip: parent,
          via: commit.sha
        });
      }
    }
    function chain(tip, bySha, seen) {
      const commits = [];
      for (let commit = bySha.get(tip); commit !== void 0 && !seen.has(commit.sha); commit = bySha.get(commit.parents[0] ?? "")) {
        seen.add(commit.sha);
        commits.push(commit);
      }
      return commits.reverse();
    }
    const WINDOW = 3;
    function plausibility(line) {
      const references = line.filter((hint, index) => medians(neighbours(line, index)).some(median => near(hint.number, median)));
      return hint => {
        const reference = nearest(references, hint.position);
        return reference === null || near(hint.number, reference.number);
      };
    }
    function near(number, reference) {
      return Math.abs(number - reference) <= Math.max(1e3, reference / 2);
    }
    function neighbours(line, index) {
      return line.slice(Math.max(0, index - WINDOW), index + WINDOW + 1).map(hint => hint.number);
    }
    function medians(numbers) {
      const sorted = [ ...numbers ].sort((a, b) => a - b);
      return sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
    }
    function nearest(references, position) {
      let low = 0;
      let high = references.length;
      while (low < high) {
        const middle = low + high >>> 1;
        if ((references[middle]?.position ?? 0) < position) low = middle + 1; else high = middle;
      }
      const after = references[low] ?? null;
      const before = references[low - 1] ?? null;
      if (after === null || before === null) return after ?? before;
      return position - before.position < after.position - position ? before : after;
    }
    const OWN_LINE_LANDINGS = 4;
    const OWN_LINE_SHARE = .25;
    const FOREIGN_HINTS = 3;
    const OPEN = {
      owner: null,
      guest: false,
      foreign: false,
      apart: false
    };
    function landingsOf(ordered, head, messages, witness) {
      const lines = linesOf(ordered, head);
      const isHandMerge = handMerges(ordered, lines, messages, witness);
      const numbers = plausibleNumbers(ordered, lines[0], messages);
      const owner = new Map;
      const guests = new Set;
      const apart = new Set;
      const sides = new Map;
      const openLines = [];
      for (const line of lines) {
        const mode = modeOf(line, (line.via === null ? null : sides.get(line.via)) ?? OPEN, messages, numbers);
        if (mode.owner === null) openLines.push(line);
        if (line.via !== null && mode.owner === line.via) apart.delete(line.via);
        for (const commit of line.commits) {
          const own = mode.owner === null || landedInside(commit, line, mode.owner, mode, messages, numbers);
          const landing = mode.owner === null || own ? commit.sha : mode.owner;
          owner.set(commit.sha, landing);
          if (!own && mode.guest) guests.add(commit.sha);
          if (commit.parents.length < 2) continue;
          const side = sideMode(commit, own, landing, mode, messages, numbers);
          const isApart = mode.owner === null && isHandMerge(commit);
          if (isApart) apart.add(commit.sha);
          sides.set(commit.sha, {
            ...side,
            apart: isApart
          });
        }
      }
      return {
        owner,
        guests,
        openLines,
        apart: withSides(apart, lines),
        numbers
      };
    }
    function withSides(apart, lines) {
      return new Set(lines.flatMap(({via}) => via !== null && apart.has(via) ? [ via ] : []));
    }
    function plausibleNumbers(ordered, line, messages) {
      const hints = new Map;
      ordered.forEach((commit, position) => {
        const number = messages.get(commit.sha)?.landing?.number ?? null;
        if (number !== null) hints.set(commit.sha, {
          position,
          number
        });
      });
      const onLine = (line?.commits ?? []).flatMap(commit => hints.get(commit.sha) ?? []);
      const plausible = plausibility(onLine.length > 0 ? onLine : [ ...hints.values() ]);
      return new Map([ ...hints ].filter(([, hint]) => plausible(hint)).map(([sha, hint]) => [ sha, hint.number ]));
    }
    function modeOf(line, mode, messages, numbers) {
      if (mode.owner === null) return mode;
      if (!mode.guest && hasOwnLandings(line, mode.owner, messages, numbers)) return OPEN;
      if (mode.foreign || isForeign(line, messages, numbers)) return {
        ...mode,
        guest: true,
        foreign: true
      };
      return mode.apart ? OPEN : mode;
    }
    function hasOwnLandings(line, via, messages, numbers) {
      const outer = messages.get(via)?.landing?.number;
      const found = new Set;
      for (const commit of line.commits) {
        const landing = messages.get(commit.sha)?.landing;
        const number = landing?.form === "squash" ? landing.number : numbers.get(commit.sha);
        if (number !== void 0 && number !== null && number !== outer) found.add(number);
      }
      const work = line.commits.filter(commit => messages.get(commit.sha)?.landing?.kind !== "sync").length;
      return found.size >= OWN_LINE_LANDINGS && found.size >= work * OWN_LINE_SHARE;
    }
    function isForeign(line, messages, numbers) {
      const hinted = line.commits.filter(commit => messages.get(commit.sha)?.landing?.kind === "pull");
      const foreign = hinted.filter(commit => !numbers.has(commit.sha)).length;
      return foreign >= FOREIGN_HINTS && foreign > hinted.length - foreign;
    }
    function landedInside(commit, line, owner, mode, messages, numbers) {
      const number = numbers.get(commit.sha);
      const outer = messages.get(owner)?.landing?.number ?? null;
      if (mode.foreign || number === void 0 || number === outer) return false;
      if (commit.parents.length > 1) return true;
      const work = line.commits.filter(other => other.parents.length < 2).length;
      return work > 1 && outer !== null && Math.abs(number - outer) <= Math.max(300, outer / 20);
    }
    function sideMode(commit, own, landing, mode, messages, numbers) {
      const message = messages.get(commit.sha)?.landing ?? null;
      if (mode.owner === null && message?.kind === "sync") return OPEN;
      if (own) return {
        owner: landing,
        guest: false,
        foreign: false,
        apart: false
      };
      const stranger = message?.kind === "sync" || message?.kind === "pull" && !numbers.has(commit.sha);
      return {
        ...mode,
        guest: mode.guest || stranger
      };
    }
    const PULL_MERGES = [ /^Merge pull request (?:#|!)(\d{1,9}) (?:from|in) (\S+)/, /^Auto merge of #(\d{1,9}) - ([^\s,]+)/, /^Rollup merge of #(\d{1,9}) - ([^\s,]+)/ ];
    const TITLED_MERGE = /^Merge(?:d)? PR #?(\d{1,9})\s*(?:[:-]\s*|$)(.*)$/;
    const NUMBERED_MERGE = /^Merge (?:[\w.-]+\/[\w.-]+)?#(\d{1,9}): (\S.*)$/;
    const QUOTED_MERGE = /^Merge pull request '(.+)' \(#(\d{1,9})\) from (\S+)(?: into \S+)?$/;
    const BITBUCKET_CLOUD = /^Merged in (\S+) \(pull request #(\d{1,9})\)$/;
    const BORS_NG = /^Merge #(\d{1,9})(?: #\d{1,9})*$/;
    const BORS_NG_TITLE = /^\d{1,9}: (.*?)(?: r=\S.*)?$/;
    const GITLAB_REFERENCE = /^See merge request \S*!(\d{1,9})$/m;
    const BRANCH_MERGE = /^Merge (?:remote-tracking )?branch(?:es)? '([^']+)'(.*)$/i;
    const OTHER_MERGE = /^Merge(?: remote-tracking)? (?:tag|commit|ref|commits) \S+|^Merge from \S+$|^(?:back-?)?merge (?:the )?(?:latest )?(?:changes )?(?:from |with |in )?(?:origin\/|upstream\/)?(?:main|master|trunk|develop|dev|next|upstream|head)(?: branch)?(?: (?:into|to|in) \S+)?$/i;
    const CONVENTIONAL_PREFIX = /^[a-z]+(?:\([^()]*\))?!?:\s+/i;
    const LONG_LIVED = /^(?:(?:origin|upstream|remotes\/\w+)\/)?(?:main|master|trunk|develop|development|dev|next|canary|edge|staging|production|stable|head|release(?:[/-].*)?|hotfix\/v?\d.*|v?\d+(?:\.[\dx]+)*(?:[.-](?:x|lts|stable|dev))?)$/i;
    const SQUASH = /^(.*\S)\s+\((?:#|!|GH-|PR #?)(\d{1,9})\)$/;
    function landingOf(subject, body) {
      const parts = {
        subject,
        body
      };
      if (!/merge/i.test(subject)) return squash(parts);
      return pullMerge(parts) ?? namedMerge(parts) ?? borsNg(parts) ?? branchMerge(parts) ?? squash(parts);
    }
    function pullMerge({subject, body}) {
      for (const form of PULL_MERGES) {
        const match = form.exec(subject);
        if (match === null) continue;
        const branch = (match[2] ?? "").replace(/^[^/:]+[/:]/, "");
        return {
          kind: "pull",
          form: "merge",
          number: Number(match[1]),
          ...titleFrom(body),
          branch: branch === "" ? null : branch
        };
      }
      return null;
    }
    function namedMerge({subject, body}) {
      const titled = TITLED_MERGE.exec(subject);
      if (titled !== null) {
        const rest = titled[2] === void 0 || titled[2] === "" ? titleFrom(body) : {
          title: titled[2],
          body
        };
        return {
          kind: "pull",
          form: "merge",
          number: Number(titled[1]),
          ...rest,
          branch: null
        };
      }
      const numbered = NUMBERED_MERGE.exec(subject);
      if (numbered !== null) return {
        kind: "pull",
        form: "merge",
        number: Number(numbered[1]),
        title: numbered[2] ?? "",
        body,
        branch: null
      };
      const quoted = QUOTED_MERGE.exec(subject);
      if (quoted !== null) {
        const branch = (quoted[3] ?? "").replace(/^[^/:]+[/:]/, "");
        return {
          kind: "pull",
          form: "merge",
          number: Number(quoted[2]),
          title: quoted[1] ?? "",
          body,
          branch
        };
      }
      const bitbucket = BITBUCKET_CLOUD.exec(subject);
      if (bitbucket === null) return null;
      return {
        kind: "pull",
        form: "merge",
        number: Number(bitbucket[2]),
        ...titleFrom(body),
        branch: bitbucket[1] ?? null
      };
    }
    function borsNg({subject, body}) {
      const match = BORS_NG.exec(subject);
      if (match === null) return null;
      const first = titleFrom(body);
      const title = BORS_NG_TITLE.exec(first.title)?.[1] ?? first.title;
      return {
        kind: "pull",
        form: "merge",
        number: Number(match[1]),
        title,
        body: first.body,
        branch: null
      };
    }
    function branchMerge({subject, body}) {
      const plain = subject.replace(CONVENTIONAL_PREFIX, "").replace(/\s+\((?:#|!)\d+\)$/, "");
      const match = BRANCH_MERGE.exec(plain);
      if (match?.[1] === void 0) return OTHER_MERGE.test(plain) ? {
        kind: "sync",
        form: "merge",
        number: null,
        title: subject,
        body,
        branch: null
      } : null;
      const branch = match[1];
      const gitlab = GITLAB_REFERENCE.exec(body)?.[1];
      const rest = titleFrom(body.replace(GITLAB_REFERENCE, "").trim());
      if (gitlab !== void 0) return {
        kind: "pull",
        form: "merge",
        number: Number(gitlab),
        ...rest,
        branch
      };
      const ontoItself = new RegExp(` into '?${branch.replace(/[^\w]/g, "\\$&")}'?$`).test(match[2] ?? "");
      if (LONG_LIVED.test(branch) || ontoItself) return {
        kind: "sync",
        form: "merge",
        number: null,
        title: subject,
        body,
        branch
      };
      return {
        kind: "topic",
        form: "merge",
        number: null,
        ...rest,
        branch
      };
    }
    function squash({subject, body}) {
      const match = SQUASH.exec(subject);
      if (match === null) {
        const gitlab = GITLAB_REFERENCE.exec(body)?.[1];
        if (gitlab === void 0) return null;
        return {
          kind: "pull",
          form: "squash",
          number: Number(gitlab),
          title: subject,
          body: body.replace(GITLAB_REFERENCE, "").trim(),
          branch: null
        };
      }
      return {
        kind: "pull",
        form: "squash",
        number: Number(match[2]),
        title: match[1] ?? "",
        body,
        branch: null
      };
    }
    function titleFrom(body) {
      const end = body.indexOf("\n");
      return end < 0 ? {
        title: body.trim(),
        body: ""
      } : rejoined(body.slice(0, end).trim(), body.slice(end + 1).trim());
    }
    function rejoined(title, body) {
      const cut = /^(.*)(?:…|\.\.\.)((?: \(#\d+\))?)$/.exec(title);
      const rest = /^(?:…|\.\.\.)(\S.*)(?:\n([\s\S]*))?$/.exec(body);
      if (cut === null || rest === null) return {
        title,
        body
      };
      return {
        title: `${cut[1]}${rest[1]}${cut[2]}`,
        body: rest[2]?.trim() ?? ""
      };
    }
    const CLOSING = /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\b:?\s+(?=\S)/gi;
    const ORIGIN = /\b(?:follow[- ]?up(?: fix| pr| work)? (?:of|to|for|on)|followup (?:of|to|for)|fixes (?:a |the )?regression (?:from|in|of|introduced (?:by|in))|regress(?:ed|ion) (?:from|in|by|introduced (?:by|in))|introduced (?:by|in)|back-?port(?:s|ed)?(?: of)?|cherry-?pick(?:s|ed)?(?: of)?|continu(?:es|ation of)|supersedes|re-?lands?|amends)\b:?\s+(?=\S)/gi;
    const FIXES_SHA = /^fixes: *([0-9a-f]{7,40})\b/gim;
    const CHERRY_PICK = /\(cherry[ -]picked from commit ([0-9a-f]{7,40})\)/gi;
    const TARGET = /^(?:(?:pr|pull request|issue) )?(?:([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b|<?(https?:\/\/[^\s/]{1,100}\/[\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull|-\/issues|-\/merge_requests)\/(\d{1,9})\b[^\s>]{0,80}>?)/i;
    const NEXT = /^(?:\s*(?:,|&|and|,\s*and)\s+)(?=#|http|[\w.-]+\/[\w.-]+#)/i;
    const NOTHING = {
      closes: [],
      origins: [],
      shas: []
    };
    const MOST = 50;
    function referencesOf(text, repositoryUrl) {
      if (!/#\d|\/(?:issues|pull|merge_requests)\/|[0-9a-f]{7}/.test(text)) return NOTHING;
      return {
        closes: targetsAfter(text, CLOSING, repositoryUrl),
        origins: targetsAfter(text, ORIGIN, repositoryUrl),
        shas: [ ...text.matchAll(FIXES_SHA), ...text.matchAll(CHERRY_PICK) ].flatMap(match => match[1]?.toLowerCase() ?? []).slice(0, MOST)
      };
    }
    function targetsAfter(text, keyword, repositoryUrl) {
      const found = new Set;
      if (!/#\d|\/(?:issues|pull|merge_requests)\//.test(text)) return [];
      for (const match of text.matchAll(keyword)) {
        let rest = text.slice(match.index + match[0].length, match.index + match[0].length + 400);
        for (let target = TARGET.exec(rest); target !== null && found.size < MOST; target = TARGET.exec(rest)) {
          const number = ownNumber(target, repositoryUrl);
          if (number !== null) found.add(number);
          const next = NEXT.exec(rest.slice(target[0].length));
          if (next === null) break;
          rest = rest.slice(target[0].length + next[0].length);
        }
      }
      return [ ...found ];
    }
    function ownNumber(target, repositoryUrl) {
      const [, slug, plain, address, addressed] = target;
      if (address !== void 0) return address.toLowerCase() === repositoryUrl?.toLowerCase() ? Number(addressed) : null;
      const foreign = slug !== void 0 && repositoryUrl?.toLowerCase().endsWith(`/${slug.toLowerCase()}`) !== true;
      return foreign || plain === void 0 ? null : Number(plain);
    }
    const NO_REVERTS = {
      whole: null,
      others: [],
      parts: []
    };
    const NUMBERS = String.raw`(?:[\w.-]+\/[\w.-]+)?(?:#|!)\d{1,9}(?:(?:, ?(?:and )?| and | & | \+ |, & )(?:[\w.-]+\/[\w.-]+)?(?:#|!)\d{1,9})*`;
    const VERB = `(?:revert(?:s|ed|ing)?|back(?:s|ed|ing)?[ -]?out):?`;
    const THING = `(?:the )?(?:prs? |pull requests? |mrs? |commits? |change(?:set)?s? (?:from |of |in |for )?)?`;
    const SOFT = `(?:undo(?:es|ing)?|undid|roll(?:s|ed|ing)?[ -]?back):?`;
    const SOFT_TARGET = new RegExp(String.raw`^${SOFT} (?=${THING}(?:[\w.-]+\/[\w.-]+)?(?:#|!)\d|(?:prs?|pull requests?|mrs?) \d|(?:the )?(?:commits?|changesets?) [0-9a-f]{7,40}\b|(?=[a-f]*\d)[0-9a-f]{7,40}\b|["“].+["”](?: *\((?:#|!)\d+\))*[.]?$)`, "i");
    const SOFT_TITLED = /^(?:(?:undo|roll[ -]?back): *|\[(?:undo|roll[ -]?back|back[ -]?out|revert)\][: ]*)(?=\S)(.+)$/i;
    const BACKED_OUT = /^back(?:s|ed|ing)?[ -]?out\b(?! of\b)/i;
    const BRACKETED = /\((?:#|!)(\d{1,9})\)/;
    const BARE_NUMBER = /\b(prs?|pull requests?|mrs?) (?=\d{1,9}\b)/i;
    const QUOTED = new RegExp(String.raw`^${VERB} *["“'‘](.+)["”'’](?: *\((?:#|!)\d+\))*[.]?$`, "i");
    const QUOTED_AND = new RegExp(String.raw`^${VERB} *["“](.+)["”](?: *\((?:#|!)\d+\))*(?:,| and| but| \+| &) \S`, "i");
    const BY_NUMBER = new RegExp(`^${VERB} ${THING}(${NUMBERS})(.*)$`, "i");
    const BY_SHA = new RegExp(String.raw`^${VERB} (?:the )?(?:commit |changeset )?([0-9a-f]{7,40})\b`, "i");
    const PLAIN = new RegExp(`^${VERB} (.+)$`, "i");
    const TYPED = /^revert(?:\([^()]*\))?!?: *(.+)$/i;
    const REAPPLIED = /^(?:reapply|un-?revert) *["“](.+)["”](?: *\((?:#|!)\d+\))*[.]?$/i;
    const CONVENTIONAL = /^(?:[a-z][\w-]*(?:\([^()]*\))?!?: *|\[[^[\]]{1,40}\][: ]*|:[a-z_]{1,30}: *|\p{Extended_Pictographic}\uFE0F? *)+(?=(?:re(?:vert|apply)|un-?revert|back(?:s|ed|ing)?[ -]?out|und[io]|roll(?:s|ed|ing)?[ -]?back)|\[(?:revert|undo|roll[ -]?back|back[ -]?out)\])/iu;
    const OWN_WORK = /^(?:,| and| but| while| \+| &| in favou?r| instead)/i;
    const PART = /\b(?:partial(?:ly)?|partly|in part|parts? of|some of|half of|portions? of)\b/i;
    const IN_PASSING = new RegExp(String.raw`(?:[,;(:+&–—-] ?|\b(?:and|by|also) )revert(?:s|ing)?:? ${THING}(${NUMBERS})`, "gi");
    const QUOTED_IN_PASSING = /(?:[,;(+&] ?|\b(?:and|by|also) )revert(?:s|ing)?:? ["“]([^"“”]{5,300})["”]/gi;
    const TAIL_NUMBERS = /(?: \((?:#|!)(\d{1,9})\))+$/;
    const NUMBER = /(?:([\w.-]+\/[\w.-]+))?(?:#|!)(\d{1,9})/g;
    const INNER_MERGE = /^(?:Merge pull request|Auto merge of|Rollup merge of|Merge) (?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/;
    const BODY_SHA = /^(?:this )?(partially )?(?:reverts|backs out|undoes|rolls back) (?:commit|changeset)s? ([0-9a-f]{7,40})\b(?! ?(?:partially|in part))/gim;
    const BODY_NUMBER = /^(?:this )?(partially )?reverts (?:pr |pull request )?(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b(?! ?(?:partially|in part))/gim;
    const REVERTING = /revert|reapply|back(?:s|ed|ing)?[ -]?out|und[io]|roll(?:s|ed|ing)?[ -]?back/i;
    const BRANCH = /^revert-(\d{1,9})-/;
    function revertsOf(title, body, branch, repositoryUrl) {
      if (!REVERTING.test(title) && !/\b(?:reverts?|backs out|undoes|rolls back) /i.test(body) && !BRANCH.test(branch ?? "")) return NO_REVERTS;
      const said = saidByTitle((0, visible.TN)(title, 1e3), repositoryUrl);
      if (said?.kind === "part") return {
        whole: null,
        others: [],
        parts: said.targets
      };
      const told = toldByBody(body, repositoryUrl);
      const [first, ...more] = said?.targets ?? [];
      if (said?.kind === "whole" && first !== void 0) {
        const [number, sha] = [ first.number ?? told.numbers[0] ?? numberOfBranch(branch), first.sha ?? revert_only(told.shas) ];
        const others = told.shas.length > 1 ? told.shas.map(bySha) : [];
        return {
          whole: {
            ...first,
            number,
            sha
          },
          others: [ ...more, ...others ],
          parts: told.parts
        };
      }
      const number = numberOfBranch(branch);
      const sha = revert_only(told.shas);
      if (number !== null || sha !== null && /^(?:this )?(?:reverts|backs out|undoes|rolls back) (?:commit|changeset)/i.test(body)) return {
        whole: {
          title: null,
          number: number ?? told.numbers[0] ?? null,
          sha
        },
        others: said?.targets ?? [],
        parts: told.parts
      };
      return {
        whole: null,
        others: [ ...said?.targets ?? [], ...told.numbers.map(byNumber), ...told.shas.map(bySha) ],
        parts: told.parts
      };
    }
    function saidByTitle(line, repositoryUrl) {
      const text = hardened(line.replace(CONVENTIONAL, "").replace(BARE_NUMBER, "$1 #"));
      const outside = text.replace(/["“].*["”]/, "");
      if (/\breverts?(?:ing)?\b|\breversion\b|\b(?:partial|part)ly (?:back(?:s|ed)?[ -]?out|undo|roll[ -]?back)\b/i.test(outside) && PART.test(outside)) return {
        kind: "part",
        targets: numbersIn(text, repositoryUrl)
      };
      const again = REAPPLIED.exec(text)?.[1];
      if (again !== void 0) return whole({
        title: `Revert "${again.replace(TAIL_NUMBERS, "")}"`,
        number: null,
        sha: null
      });
      const titled = SOFT_TITLED.exec(text)?.[1];
      if (titled !== void 0) return byTitleAlone(saidByTyped(titled, repositoryUrl));
      if (!/^revert/i.test(text) && !BACKED_OUT.test(text)) return inPassing(line, repositoryUrl);
      const quoted = QUOTED.exec(text)?.[1];
      if (quoted !== void 0) return whole(fromQuoted(quoted, repositoryUrl));
      const beside = QUOTED_AND.exec(text)?.[1];
      if (beside !== void 0) return {
        kind: "passing",
        targets: [ fromQuoted(beside, repositoryUrl) ]
      };
      const [, numbers, rest = ""] = BY_NUMBER.exec(text) ?? [];
      if (numbers !== void 0) return OWN_WORK.test(rest) ? {
        kind: "passing",
        targets: numbersIn(numbers, repositoryUrl)
      } : whole(...ownOr(numbersIn(numbers, repositoryUrl)));
      const sha = BY_SHA.exec(text)?.[1];
      if (sha !== void 0 && /\d/.test(sha)) return whole(bySha(sha.toLowerCase()));
      const typed = TYPED.exec(text)?.[1];
      if (typed !== void 0) return saidByTyped(typed, repositoryUrl);
      const bracketed = BACKED_OUT.test(text) ? BRACKETED.exec(text)?.[1] : void 0;
      if (bracketed !== void 0) return whole(byNumber(Number(bracketed)));
      const plain = PLAIN.exec(text)?.[1]?.replace(TAIL_NUMBERS, "");
      return plain === void 0 ? null : whole({
        title: plain,
        number: null,
        sha: null
      });
    }
    function hardened(text) {
      return SOFT_TARGET.test(text) ? text.replace(SOFT_TARGET, "revert ") : text;
    }
    function byTitleAlone(said) {
      return said === null ? null : {
        ...said,
        targets: said.targets.map(one => one.title === null ? one : {
          ...one,
          number: null
        })
      };
    }
    function saidByTyped(typed, repositoryUrl) {
      const inner = /^revert/i.test(typed) ? saidByTitle(typed, repositoryUrl) : null;
      if (inner !== null) return inner;
      const numbered = new RegExp(`^(${NUMBERS})(.*)$`).exec(typed);
      if (numbered?.[1] !== void 0) return whole(...ownOr(numbersIn(numbered[1], repositoryUrl)));
      const tail = TAIL_NUMBERS.exec(typed)?.[1];
      return whole({
        ...fromQuoted(typed.replace(TAIL_NUMBERS, ""), repositoryUrl),
        number: tail === void 0 ? null : Number(tail)
      });
    }
    function inPassing(line, repositoryUrl) {
      const numbered = [ ...line.matchAll(IN_PASSING) ].flatMap(match => numbersIn(match[1] ?? "", repositoryUrl));
      const quoted = [ ...line.matchAll(QUOTED_IN_PASSING) ].map(match => fromQuoted(match[1] ?? "", repositoryUrl));
      const targets = [ ...numbered, ...quoted ];
      return targets.length === 0 ? null : {
        kind: "passing",
        targets
      };
    }
    function whole(...targets) {
      return {
        kind: "whole",
        targets
      };
    }
    function ownOr(targets) {
      return targets.length > 0 ? targets : [ {
        title: null,
        number: null,
        sha: null
      } ];
    }
    function fromQuoted(subject, repositoryUrl) {
      const merge = INNER_MERGE.exec(subject);
      if (merge !== null) return {
        title: null,
        number: own(merge[1], merge[2], repositoryUrl),
        sha: null
      };
      const tail = TAIL_NUMBERS.exec(subject);
      return {
        title: subject,
        number: tail?.[1] === void 0 ? null : Number(tail[1]),
        sha: null
      };
    }
    function numbersIn(text, repositoryUrl) {
      return [ ...text.matchAll(NUMBER) ].flatMap(match => own(match[1], match[2], repositoryUrl) ?? []).map(byNumber);
    }
    function toldByBody(body, repositoryUrl) {
      const shas = [ ...body.matchAll(BODY_SHA) ].map(match => ({
        part: match[1] !== void 0,
        sha: (match[2] ?? "").toLowerCase()
      }));
      const numbers = [ ...body.matchAll(BODY_NUMBER) ].flatMap(match => {
        const number = own(match[2], match[3], repositoryUrl);
        return number === null ? [] : [ {
          part: match[1] !== void 0,
          number
        } ];
      });
      return {
        numbers: [ ...new Set(numbers.filter(({part}) => !part).map(({number}) => number)) ],
        shas: [ ...new Set(shas.filter(({part}) => !part).map(({sha}) => sha)) ],
        parts: [ ...numbers.filter(({part}) => part).map(({number}) => byNumber(number)), ...shas.filter(({part}) => part).map(({sha}) => bySha(sha)) ]
      };
    }
    function own(slug, number, repositoryUrl) {
      const foreign = slug !== void 0 && repositoryUrl !== null && !repositoryUrl.toLowerCase().endsWith(`/${slug.toLowerCase()}`);
      return number === void 0 || foreign ? null : Number(number);
    }
    function byNumber(number) {
      return {
        title: null,
        number,
        sha: null
      };
    }
    function bySha(sha) {
      return {
        title: null,
        number: null,
        sha
      };
    }
    function revert_only(list) {
      return list.length === 1 ? list[0] ?? null : null;
    }
    function numberOfBranch(branch) {
      const number = branch === null ? void 0 : BRANCH.exec(branch)?.[1];
      return number === void 0 ? null : Number(number);
    }
    var changes_trailers = __webpack_require__(60713);
    const message_MOST = 5e4;
    function parseMessage(commit, repositoryUrl) {
      const text = (0, visible.RK)(commit.message.slice(0, message_MOST)).trim();
      const end = text.indexOf("\n");
      const first = end < 0 ? text : text.slice(0, end).trimEnd();
      const {prose, trailers} = (0, changes_trailers.$)(end < 0 ? "" : text.slice(end + 1));
      const {title: subject, body} = rejoined(first, prose);
      const landing = landingOf(subject, body);
      const rawTitle = landing === null ? subject : landing.title;
      const content = landing === null ? body : landing.body;
      return {
        subject,
        rawTitle,
        title: (0, title._x)(rawTitle, 300),
        body: content,
        trailers: trailers.filter(trailer => !trailer.token.endsWith("-by")),
        landing,
        coAuthors: (0, changes_trailers.s)(trailers, "co-authored-by").flatMap(value => coAuthor(value) ?? []),
        references: withTrailers(referencesOf(`${subject}\n${content}`, repositoryUrl), trailers),
        reverts: revertsOf(rawTitle, content, landing?.branch ?? null, repositoryUrl)
      };
    }
    function withTrailers(references, trailers) {
      const named = [ ...(0, changes_trailers.s)(trailers, "fixes"), ...(0, changes_trailers.s)(trailers, "cherry-picked-from") ];
      const shas = named.flatMap(value => /^[0-9a-f]{7,40}/i.exec(value)?.[0].toLowerCase() ?? []);
      return {
        ...references,
        shas: [ ...new Set([ ...references.shas, ...shas ]) ]
      };
    }
    const BRINGS = `(?:back-?port(?:s|ed|ing)?|cherry-?pick(?:s|ed|ing)?|cherry[ -]picked|automated cherry[ -]pick)`;
    const NAMED = new RegExp(String.raw`\b${BRINGS}(?: of| from| for)?:? (?:the )?(?:prs? |pull requests? |mr )?#(\d{1,9})\b`, "i");
    const ADDRESSED = new RegExp(String.raw`\b${BRINGS}(?: of| from)?:? (?:the )?(?:pr |pull request )?<?(https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+)\/pull\/(\d{1,9})\b`, "i");
    const TAGGED = /^\P{L}{0,4}\[(?:backport|cherry[- ]?pick)\b[^\]]*\].*\(#(\d{1,9})\)$|^\P{L}{0,4}\[(?:(?:release|stable|branch)[-/ ]?)?v?\d[\w.]*(?:[.-]x)?(?: backport)?\].*\(#(\d{1,9})\)$/iu;
    const INNER = /^(?!revert\b).*\S \(#(\d{1,9})\)$/i;
    const MAIN = /^(?:main|master|trunk|develop|development|dev|next|canary)$/i;
    const FIRST = 1e3;
    function originOf(told, own, repositoryUrl) {
      const {landing, contents, pull} = told;
      const titles = [ ...new Set([ pull?.title ?? "", landing.rawTitle ]) ].map(title => title.trim()).filter(title => title !== "");
      const single = contents.length === 1 ? contents[0]?.body ?? "" : "";
      const bodies = [ pull?.body ?? "", landing.body, single ].map(body => body.slice(0, FIRST));
      const found = first([ ...titles, ...bodies ], text => numberAt(NAMED.exec(text))) ?? first(bodies, text => addressed(text, repositoryUrl)) ?? first(titles, title => numberAt(TAGGED.exec(title))) ?? first([ landing, ...contents ], message => picked(message, told.numberOf)) ?? inner(titles, told, own);
      return found === own ? null : found;
    }
    function inner(titles, {pull, closes}, own) {
      if (own === null || pull !== null && MAIN.test(pull.baseBranch)) return null;
      const number = first(titles, title => numberAt(INNER.exec(title)));
      return number === null || number >= own || closes.includes(number) ? null : number;
    }
    function picked(message, numberOf) {
      const from = message.trailers.filter(({token}) => token === "cherry-picked-from").map(({value}) => value.toLowerCase());
      return first(from, numberOf);
    }
    function addressed(text, repositoryUrl) {
      const [, address, number] = ADDRESSED.exec(text) ?? [];
      return number !== void 0 && address?.toLowerCase() === repositoryUrl?.toLowerCase() ? Number(number) : null;
    }
    function numberAt(match) {
      const number = match?.slice(1).find(group => group !== void 0);
      return number === void 0 ? null : Number(number);
    }
    function first(list, find) {
      for (const one of list) {
        const found = find(one);
        if (found !== null) return found;
      }
      return null;
    }
    function revertsOfChange({landing, contents, pull}, repositoryUrl) {
      const [single] = contents.length === 1 ? contents : [];
      const branch = landing.landing?.branch ?? null;
      const byPull = pull === null ? NO_REVERTS : revertsOf(pull.title, pull.body, branch, repositoryUrl);
      const byCommit = pull === null && landing.reverts.whole === null ? single?.reverts.whole ?? null : landing.reverts.whole;
      const parts = [ ...byPull.parts, ...landing.reverts.parts ];
      const whole = byPull.whole ?? (parts.length > 0 ? null : byCommit);
      const others = [ ...byPull.others, ...landing.reverts.others ];
      if (whole === null) return {
        whole,
        others: distinct(others, []),
        parts
      };
      const title = whole.title ?? byCommit?.title ?? null;
      const number = whole.number ?? byCommit?.number ?? null;
      const sha = whole.sha ?? byCommit?.sha ?? single?.reverts.whole?.sha ?? null;
      return {
        whole: {
          title,
          number,
          sha
        },
        others: distinct(others, [ {
          title,
          number,
          sha
        } ]),
        parts
      };
    }
    function takenBack({whole, others, parts}) {
      const all = [ ...whole === null ? [] : [ whole ], ...others, ...parts ];
      return {
        numbers: new Set(all.flatMap(({number}) => number ?? [])),
        shas: all.flatMap(({sha}) => sha ?? [])
      };
    }
    function distinct(list, known) {
      const kept = [];
      for (const one of list) {
        const same = other => one.number !== null && one.number === other.number || one.sha !== null && one.sha === other.sha || one.number === null && one.sha === null && one.title === other.title;
        if (![ ...known, ...kept ].some(same)) kept.push(one);
      }
      return kept;
    }
    function titledAsRevert(evidence, reverts) {
      const {title, type} = evidence;
      if (reverts === null || type !== "revert" || title === "" || /^(?:revert|reapply)\b/i.test(title)) return evidence;
      const quoted = /^["“#]|^[0-9a-f]{7,40}$/.test(title) ? title : `"${title}"`;
      return {
        ...evidence,
        title: `Revert ${quoted}`
      };
    }
    function namedBy(material, own, {repositoryUrl, numberOf}) {
      const {landing, contents, pull, number} = material;
      const all = [ ...new Set([ landing, ...contents ]) ];
      const described = pull === null ? [] : [ referencesOf(pull.body, repositoryUrl) ];
      const found = [ ...all.map(message => message.references), ...described ];
      const reverts = revertsOfChange(material, repositoryUrl);
      const back = takenBack(reverts);
      const isOther = one => one !== number && !back.numbers.has(one);
      const closing = [ ...pull?.closes.map(issue => issue.number) ?? [], ...found.flatMap(({closes}) => closes) ];
      const closes = ascending(closing.filter(isOther));
      const origin = reverts.whole === null ? originOf({
        landing,
        contents,
        pull,
        closes,
        numberOf
      }, number, repositoryUrl) : null;
      const titled = reverts.whole === null ? (0, changes_evidence.Gg)(material).numbers : [];
      const named = [ ...closing, ...titled, ...found.flatMap(({origins}) => origins), ...origin === null ? [] : [ origin ] ];
      const shas = new Set(own.map(commit => commit.sha));
      const namesShas = [ ...new Set(found.flatMap(references => references.shas)) ];
      return {
        names: ascending(named.filter(isOther)),
        namesShas: namesShas.filter(sha => !shas.has(sha) && !back.shas.some(one => one.startsWith(sha) || sha.startsWith(one))),
        closes,
        origin,
        reverts: reverts.whole,
        undoes: reverts.others
      };
    }
    function ascending(numbers) {
      return [ ...new Set(numbers) ].sort((a, b) => a - b);
    }
    var own_words = __webpack_require__(89693);
    function withRebases(landings, pulls) {
      if (pulls === null) return landings.owner;
      const owner = new Map(landings.owner);
      for (const {commits} of landings.openLines) {
        let landed = null;
        for (let index = commits.length - 1; index >= 0; index -= 1) {
          const commit = commits[index];
          if (commit === void 0) continue;
          const pull = commit.parents.length > 1 ? null : landedAt(commit.sha, pulls.get(commit.sha));
          if (pull !== null) landed = {
            pull,
            sha: commit.sha
          }; else if (landed !== null && isRebased(commit, landed.pull, pulls)) owner.set(commit.sha, landed.sha); else landed = null;
        }
      }
      return owner;
    }
    function isRebased(commit, pull, pulls) {
      return commit.parents.length < 2 && pulls.get(commit.sha)?.some(other => other.number === pull.number) === true;
    }
    function landedAt(sha, pulls) {
      return pulls?.find(pull => pull.mergeCommit === sha) ?? null;
    }
    function pullOf(id, commits, hint, pulls, inRange) {
      if (pulls === null) return null;
      for (const sha of [ id, ...commits ]) {
        const landed = pulls.get(sha)?.find(pull => pull.mergeCommit === id);
        if (landed !== void 0) return landed;
      }
      const candidates = (pulls.get(id) ?? []).filter(pull => pull.mergeCommit === null || !inRange.has(pull.mergeCommit));
      return candidates.find(pull => pull.number === hint) ?? null;
    }
    function referenceOf(pull, hint, asked, repositoryUrl) {
      if (pull !== null) return {
        number: pull.number,
        url: pull.url,
        confirmed: true
      };
      if (asked || hint === null) return null;
      return {
        number: hint,
        url: repositoryUrl === null ? null : `${repositoryUrl}/pull/${hint}`,
        confirmed: false
      };
    }
    const FULL_NAME = 40;
    function groupChanges(input) {
      const messages = new Map(input.ordered.map(commit => [ commit.sha, parseMessage(commit, input.repositoryUrl) ]));
      const fragmentsBy = byAdder(input.fragments ?? []);
      const landings = landingsOf(input.ordered, input.head, messages, witnessOf(input, messages, fragmentsBy));
      const owner = withRebases(landings, input.pulls);
      const members = new Map;
      for (const commit of input.ordered) {
        const id = owner.get(commit.sha) ?? commit.sha;
        const list = members.get(id);
        if (list === void 0) members.set(id, [ commit ]); else list.push(commit);
      }
      const range = {
        ...input,
        messages,
        landings,
        inRange: new Set(owner.keys()),
        who: peopleOf(input, messages),
        fragmentsBy,
        holders: holdersOf(owner, members, landings, messages)
      };
      return input.ordered.flatMap(landing => {
        const commits = members.get(landing.sha);
        const message = messages.get(landing.sha);
        return commits === void 0 || message === void 0 ? [] : [ changeOf({
          landing,
          commits,
          message
        }, range) ];
      });
    }
    function changeOf(group, range) {
      const {landing, commits, message} = group;
      const id = landing.sha;
      const hint = message.landing?.number ?? null;
      const shas = commits.map(commit => commit.sha);
      const pull = pullOf(id, shas, hint, range.pulls, range.inRange);
      const reference = referenceOf(pull, range.landings.numbers.get(id) ?? null, range.pulls?.has(id) === true, range.repositoryUrl);
      const known = commits.filter(commit => !range.landings.guests.has(commit.sha));
      const work = workOf(known, landing, range.messages);
      const contents = work.flatMap(commit => range.messages.get(commit.sha) ?? []);
      const by = pull?.author ?? (work[0] ?? landing).author;
      const material = {
        landing: message,
        contents,
        pull,
        number: reference?.number ?? hint,
        bot: isBot(by),
        files: (0, changes_evidence.R8)(commits, id, pull)
      };
      const authors = authorsOf(material, work, landing, range.who);
      const {parts, copyOf} = (0, copies.l)(id, known, work, range.holders);
      const named = namedBy(material, known, {
        repositoryUrl: range.repositoryUrl,
        numberOf: numberOf(range, parts)
      });
      const evidence = titledAsRevert((0, changes_evidence.KX)(material, range.rules, range.evidence), named.reverts);
      const change = {
        id,
        commits: shas,
        pull: reference,
        ...wordsOf(material, evidence, commits, range),
        authors,
        bot: material.bot || isTool(by) && authors.length === 0,
        labels: pull?.labels ?? [],
        ...named,
        namesShas: named.namesShas.filter(name => ![ ...parts ].some(part => part.startsWith(name))),
        ...copyOf === null ? {} : {
          copyOf
        },
        files: material.files,
        by,
        hint
      };
      return range.landings.apart.has(id) ? withoutContent(change) : change;
    }
    function withoutContent(merge) {
      if ((0, foldable.b)(merge) || merge.ownWords?.kind === "text") return merge;
      return {
        ...merge,
        evidence: {
          ...merge.evidence,
          title: "",
          body: ""
        }
      };
    }
    function wordsOf(material, evidence, commits, range) {
      const {landing, contents, pull, bot} = material;
      const added = bot ? [] : commits.flatMap(commit => range.fragmentsBy.get(commit.sha) ?? []);
      const news = newsOf(added, new Set(commits.map(commit => commit.sha)));
      const written = [ landing, ...contents.filter(content => content !== landing) ];
      const ownWords = (0, own_words.Nk)(pull, written, news);
      const told = withNews(evidence, news);
      const upgrade = bot ? null : (0, own_words.Ao)(pull, written, news);
      return {
        ownWords,
        evidence: upgrade === null ? told : {
          ...told,
          breaking: upgrade || (told.breaking ?? upgrade)
        }
      };
    }
    function witnessOf({ordered, pulls, rules}, messages, fragmentsBy) {
      const bots = new Set(ordered.filter(({author}) => isBot(author)).map(({sha}) => sha));
      return {
        isPull: sha => pulls?.get(sha)?.some(pull => pull.mergeCommit === sha) === true,
        weight: sha => {
          const landing = messages.get(sha);
          if (landing === void 0) return null;
          const material = {
            landing,
            contents: [ landing ],
            pull: null,
            number: null,
            bot: bots.has(sha),
            files: null
          };
          const {breaking, security, type} = (0, changes_evidence.KX)(material, rules, "messages");
          const isTold = (0, own_words.Nk)(null, [ landing ], NO_NEWS) !== null || fragmentsBy.has(sha);
          return breaking !== null || security || isTold ? "protected" : type === null ? null : "typed";
        }
      };
    }
    function holdersOf(owner, members, {guests}, messages) {
      const find = name => {
        const sha = owner.has(name) ? name : name.length < FULL_NAME ? [ ...owner.keys() ].find(one => one.startsWith(name)) : void 0;
        return sha === void 0 ? null : {
          sha,
          holder: owner.get(sha) ?? sha
        };
      };
      const holder = id => {
        const commits = (members.get(id) ?? []).filter(({sha}) => !guests.has(sha));
        const landing = commits.at(-1);
        const work = landing === void 0 ? [] : workOf(commits, landing, messages);
        return {
          work: work.map(({sha}) => sha),
          byMerge: landing !== void 0 && landing.parents.length > 1
        };
      };
      return {
        find,
        holder
      };
    }
    function numberOf({holders, landings}, parts) {
      return name => {
        const found = holders.find(name);
        return found === null || parts.has(found.sha) ? null : landings.numbers.get(found.holder) ?? null;
      };
    }
    function workOf(known, landing, messages) {
      if (known.length === 1) return known;
      return known.filter(commit => {
        const kind = messages.get(commit.sha)?.landing?.kind;
        return commit.parents.length < 2 && (commit.sha === landing.sha || kind !== "sync");
      });
    }
    function authorsOf(material, work, landing, who) {
      const {pull} = material;
      const squashed = pull?.author != null && work.length === 1 && isSquashOf(landing, pull, material.landing);
      const written = squashed ? [] : work.map(commit => commit.author);
      const messages = new Set([ material.landing, ...material.contents ]);
      const together = [ ...messages ].flatMap(message => message.coAuthors);
      return who.people([ ...pull?.author == null ? [] : [ pull.author ], ...written, ...together ]);
    }
    function peopleOf(input, messages) {
      const persons = [];
      const pairs = [];
      for (const commit of input.ordered) {
        persons.push(commit.author, ...messages.get(commit.sha)?.coAuthors ?? []);
        for (const pull of input.pulls?.get(commit.sha) ?? []) {
          if (pull.author === null) continue;
          persons.push(pull.author);
          const squashed = isSquashOf(commit, pull, messages.get(commit.sha)) && commit.author.login === null;
          if (squashed && !isTool(pull.author) && !isTool(commit.author)) pairs.push([ pull.author, commit.author ]);
        }
      }
      return identities(persons, pairs);
    }
    function isSquashOf(commit, pull, message) {
      const landing = message?.landing;
      return pull.mergeCommit === commit.sha && commit.parents.length < 2 && landing?.form === "squash" && landing.number === pull.number;
    }
  },
  94071: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CU: () => firstShared,
      KH: () => securityOf,
      RX: () => hasLabel,
      lS: () => breakingOf
    });
    const FOOTER = /^(?:[*_]{2})?BREAKING[ -]CHANGES?(?:[*_]{2})?:(?:[*_]{2})? *([\s\S]*?)(?=\n(?:#{1,6} |(?!(?:Before|After|Old|New|Example|Migration|Instead|Note): )[A-Z][\w-]{1,30}: |BREAKING[ -]CHANGES?:|[*_]{2}BREAKING)|$(?![\s\S]))/gm;
    const NOTHING = /^(?:none|no|n\/a|-|nothing)[.!]?$/i;
    const UPGRADE_HEADING = /^#{1,6} .{0,4}(?:breaking changes?|migration(?: guide)?|upgrad(?:e|ing)(?: notes?| guide)?)\b[^\n]{0,60}\n([\s\S]*?)(?=\n#{1,6} |$(?![\s\S]))/im;
    const ACTION_HEADING = /^#{1,6} \W{0,4}actions? required\W{0,4}\n([\s\S]*?)(?=\n#{1,6} |$(?![\s\S]))/im;
    const NO_ACTION = /^(?:no|none|nothing|not)\b[^\n.]{0,60}\.?$/i;
    const FENCES = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?^ {0,3}\1/gm;
    const EXAMPLE = "￼";
    const CVE = /\bCVE-\d{4}-\d{4,7}\b/i;
    const GHSA = /\bGHSA(?:-[23456789cfghjmpqrvwx]{4}){3}\b/i;
    function breakingOf(texts, marked) {
      const footers = texts.flatMap(text => text.includes("BREAKING") ? footersOf(text) : []);
      const said = [ ...new Set(footers) ].filter(footer => !NOTHING.test(footer));
      if (said.length > 0) return said.join("\n").trim();
      const asked = sectionIn(texts, ACTION_HEADING);
      if (asked !== null && !NO_ACTION.test(asked)) return asked;
      return marked ? sectionIn(texts, UPGRADE_HEADING) ?? "" : null;
    }
    function securityOf(texts, labels, rules) {
      return hasLabel(labels, rules.securityLabels) || texts.some(text => CVE.test(text) || GHSA.test(text));
    }
    function hasLabel(labels, wanted) {
      return firstShared(labels, wanted) !== null;
    }
    function firstShared(list, wanted) {
      const have = new Set(list.map(word => word.toLowerCase()));
      return wanted.find(word => have.has(word.toLowerCase())) ?? null;
    }
    function footersOf(text) {
      const masked = withoutExamples(text);
      return [ ...masked.matchAll(FOOTER) ].map(match => behind(match, text));
    }
    function sectionIn(texts, heading) {
      const sections = texts.map(text => {
        const match = heading.test(text) ? heading.exec(withoutExamples(text)) : null;
        return match === null ? "" : behind(match, text);
      });
      return sections.find(text => text !== "" && !NOTHING.test(text)) ?? null;
    }
    function withoutExamples(text) {
      return text.includes("```") || text.includes("~~~") ? text.replace(FENCES, fence => fence.replace(/[^\n]/g, EXAMPLE)) : text;
    }
    function behind(match, text) {
      const end = match.index + match[0].length;
      return text.slice(end - (match[1] ?? "").length, end).trim();
    }
  },
  29040: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      fg: () => isGlob,
      jv: () => wordTest,
      wE: () => pathTest
    });
    var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
    function pathTest(patterns) {
      const [out, taken] = [ patterns.filter(one => one.startsWith("!")), patterns.filter(one => !one.startsWith("!")) ];
      if (taken.length === 0) return () => false;
      const within = picomatch__WEBPACK_IMPORTED_MODULE_0__(taken.flatMap(asFolder), {
        dot: true,
        nocase: true
      });
      if (out.length === 0) return path => within(path);
      const without = picomatch__WEBPACK_IMPORTED_MODULE_0__(out.flatMap(one => asFolder(one.slice(1))), {
        dot: true,
        nocase: true
      });
      return path => within(path) && !without(path);
    }
    function wordTest(patterns) {
      if (patterns.length === 0) return () => false;
      const words = new Set(patterns.map(one => one.toLowerCase()));
      const globs = patterns.filter(one => /[*?{}[\]()!]/.test(one));
      const matches = globs.length === 0 ? null : picomatch__WEBPACK_IMPORTED_MODULE_0__(globs, {
        dot: true,
        nocase: true,
        bash: true
      });
      return word => words.has(word.toLowerCase()) || matches?.(word) === true;
    }
    function isGlob(pattern) {
      try {
        picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(pattern, {
          dot: true,
          nocase: true,
          debug: true
        });
        return true;
      } catch {
        return false;
      }
    }
    function asFolder(pattern) {
      const bare = pattern.replace(/^\.?\/+/, "").replace(/\/+$/, "");
      if (bare === "" || bare === ".") return [ "**" ];
      return [ bare, `${bare}/**` ];
    }
  },
  22082: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => isEmpty,
      M: () => isRelease
    });
    var _boilerplate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
    const MERGE = /^merge (?:branch(?:es)?|remote-tracking branch|remote branch|tag|commit|ref|pull request)\b|^(?:back-?)?merge (?:the )?(?:latest )?(?:changes )?(?:from |with |in )?(?:origin\/|upstream\/)?(?:main|master|trunk|develop|dev|next|upstream|head)(?: branch)?(?: (?:into|to|in) \S+)?$|^merge from \S+$|^preparing for merge\b/i;
    const AUTOMATIC = /^(?:\[autofix\.ci\] )?apply automated (?:fixes|changes)|^apply suggestions? from (?:code )?review|^(?:fixup|squash|amend)! |^rollup of \d+ pull requests$/i;
    const VERSION = String.raw`v?\d+(?:\.\d+)+(?:[.-]?(?:alpha|beta|rc|pre|dev|next|canary|snapshot|post)[\w.-]*)?(?:\+[\w.]+)?`;
    const TAG = String.raw`(?:@?[\w./-]+@|[\w./-]+[-/])?${VERSION}`;
    const BARE_VERSION = new RegExp(`^${TAG}$`, "i");
    const NAMED_RELEASE = new RegExp(`(?:^|\\s)${TAG}$`, "i");
    const RELEASE = new RegExp(`^(?:(?:chore|prepared?|preparing|start|cut|publish(?:ed)?|bump(?:s|ed|ing)?|set|updated?)? ?(?:the )?(?:(?:new|next|for)? ?(?:release|version)s?)(?: from ${TAG})?(?: (?:of|to|for|notes for|number to))? ?:?|publish|tag|prepare(?: for)?) ${TAG}(?: (?:release|version))?(?: \\(.*\\))?$`, "i");
    const RELEASE_PULL = /^(?:version packages(?: \(.*\))?|release (?:main|master|v\d+)|publish(?: packages)?|(?:bump|update) versions?|prepare(?: for)?(?: the)? next (?:development|release)(?: iteration)?|new release)$/i;
    function isEmpty(change) {
      const {title, body} = change.evidence;
      const alone = change.commits.length === 1;
      if (title === "") return body === "";
      if (alone && (MERGE.test(title) || AUTOMATIC.test(title))) return true;
      return alone && change.pull === null && body === "" && change.evidence.patch === "" && (0, 
      _boilerplate_js__WEBPACK_IMPORTED_MODULE_0__.t)(title);
    }
    function isRelease(change) {
      const {title, type, area} = change.evidence;
      if (change.commits.length > 1 && change.pull === null) return false;
      const named = type === "release" || area?.toLowerCase() === "release";
      return BARE_VERSION.test(title) || RELEASE.test(title) || RELEASE_PULL.test(title) || named && NAMED_RELEASE.test(title);
    }
  },
  61757: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => orderCommits
    });
    function orderCommits(commits, head) {
      const bySha = new Map(commits.map(commit => [ commit.sha, commit ]));
      const seen = new Set;
      const ordered = [];
      visit(head, bySha, seen, ordered);
      for (const tip of unreachedTips(bySha, seen)) visit(tip, bySha, seen, ordered);
      return ordered;
    }
    function visit(start, bySha, seen, ordered) {
      const stack = [];
      const enter = sha => {
        const commit = bySha.get(sha);
        if (commit === void 0 || seen.has(sha)) return;
        seen.add(sha);
        stack.push({
          commit,
          next: 0
        });
      };
      enter(start);
      for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
        const parent = top.commit.parents[top.next];
        if (parent === void 0) {
          ordered.push(top.commit);
          stack.pop();
        } else {
          top.next += 1;
          enter(parent);
        }
      }
    }
    function unreachedTips(bySha, seen) {
      if (seen.size === bySha.size) return [];
      const rest = [ ...bySha.values() ].filter(commit => !seen.has(commit.sha));
      const parents = new Set(rest.flatMap(commit => commit.parents));
      return rest.map(commit => commit.sha).filter(sha => !parents.has(sha)).sort();
    }
  },
  69159: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => pickedFrom,
      f: () => shasLike
    });
    const PICKED = /\(cherry[ -]picked from commit ([0-9a-f]{7,40})\)/gi;
    const READ = 2e4;
    const SHORTEST = 7;
    function pickedFrom(commit) {
      if (!/cherry/i.test(commit.message)) return [];
      return [ ...commit.message.slice(0, READ).matchAll(PICKED) ].flatMap(match => match[1]?.toLowerCase() ?? []);
    }
    function shasLike(shas) {
      const index = new Map;
      for (const sha of shas) index.set(sha.slice(0, SHORTEST), [ ...index.get(sha.slice(0, SHORTEST)) ?? [], sha ]);
      return sha => (index.get(sha.slice(0, SHORTEST)) ?? []).some(one => one.startsWith(sha) || sha.startsWith(one));
    }
  },
  28061: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => saysNothing
    });
    var _boilerplate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
    const FEW = 2;
    const STOP_WORDS = new Set(("a an the this that these those it its of in on at to from for by with without and or as is are be was were do does not no " + "some few more most other another various several small minor tiny little quick bit also again now just really first second").split(" "));
    const UPKEEP = /^(?:(?:fix|run|apply|re-?run|resolve)(?:e[sd])? )?(?:the )?(?:lint(?:er|s|ing)?(?: errors?| issues?| fix(?:es)?)?|(?:cargo |rust|clang-|go)?fmt|prettier|eslint|(?:re)?format(?:ting|ted|s)?(?: code)?|clippy(?: lints?| warnings?)?|(?:unit |failing )?tests?|ci|build(?: errors?)?|types?|type ?checks?|type errors?|typings|snapshots?|imports?|code style|style|bless(?: tests)?|rebase|merge (?:conflicts?|errors?|mistakes?))[.!]?$/i;
    const WORD = /[\p{L}\p{N}_$][\p{L}\p{N}\p{M}_$./:@#'’-]*/gu;
    const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
    function saysNothing(evidence) {
      const {title, body, area, breaking, security} = evidence;
      if (security || breaking !== null && breaking !== "") return false;
      if (contentWords(body) > FEW) return false;
      if (UPKEEP.test(title.trim())) return false;
      return (0, _boilerplate_js__WEBPACK_IMPORTED_MODULE_0__.t)(title) || contentWords(title) + (area === null ? 0 : 1) <= FEW;
    }
    function contentWords(text) {
      const unspaced = text.match(UNSPACED)?.length ?? 0;
      const words = text.replace(UNSPACED, " ").match(WORD) ?? [];
      return words.filter(word => !STOP_WORDS.has(word.toLowerCase())).length + Math.ceil(unspaced / 2);
    }
  },
  72029: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      jD: () => canonicalType,
      _x: () => parseTitle,
      MT: () => prefixOf
    });
    const BRINGS = `(?:(?:manual |automated )?back-?port(?:s|ed)?|cherry[- ]?pick(?:s|ed)?)`;
    const VERSION = String.raw`v?\d+(?:\.(?:\d+|x))+`;
    const LINE = String.raw`(?:(?:release|releases|stable|branch|rel|maint|maintenance|support|lts)[-/ _.]v?\d+(?:\.(?:\d+|x))*|${VERSION})(?:[-/](?:x|lts|stable|dev|branch))?`;
    const TAGS = new RegExp(String.raw`^(?:[[(](?:${BRINGS}\b[^\])\n]{0,60}|${LINE}(?: ${BRINGS})?)[\])][\s:-]*)+(?=\S)`, "i");
    const TYPED = new RegExp(String.raw`^(?:${BRINGS}(?: ?\([^()\n]{1,60}\))?!?|${LINE}(?: ${BRINGS})?): +(?=\S)`, "i");
    const WORD = String.raw`(?:of|from|to|for|into|onto|on|prs?|commit|branch|the|main|master|stable|\S*\d[^\s)\]]*)`;
    const ASIDE = new RegExp(String.raw` ?[([](?:${BRINGS}|bp)(?:[ :,]+${WORD})*[)\]]`, "gi");
    const MARKED = /port|pick|bp|\d\.[\dx]|release|stable|branch|rel|maint|support|lts/i;
    function withoutBackportMarks(title) {
      if (!MARKED.test(title)) return title;
      const text = title.replace(TAGS, "").replace(TYPED, "").replace(TAGS, "").replace(ASIDE, "").trim();
      return /\p{L}/u.test(text) ? text : title;
    }
    var visible = __webpack_require__(59771);
    const TYPES = new Set("feat fix docs style refactor perf test build ci chore revert deps security release wip improvement enhancement cleanup internal minor breaking deprecate remove add change".split(" "));
    const ALIASES = {
      feature: "feat",
      features: "feat",
      bugfix: "fix",
      hotfix: "fix",
      bug: "fix",
      fixes: "fix",
      fixed: "fix",
      doc: "docs",
      tests: "test",
      performance: "perf",
      refact: "refactor",
      refactoring: "refactor",
      dependencies: "deps",
      sec: "security"
    };
    const EMOJI_TYPES = {
      ":bug:": "fix",
      "🐛": "fix",
      ":ambulance:": "fix",
      "🚑": "fix",
      ":sparkles:": "feat",
      "✨": "feat",
      ":zap:": "perf",
      "⚡": "perf",
      ":memo:": "docs",
      "📝": "docs",
      ":recycle:": "refactor",
      "♻": "refactor",
      ":white_check_mark:": "test",
      "✅": "test",
      ":construction_worker:": "ci",
      "👷": "ci"
    };
    const PLAIN_WORDS = /^(?:note|warning|re|todo|fixme|tip|example|http|https|ftp|git|file|step|part|phase|question|rfc|proposal|poc|draft)$/i;
    const CONVENTIONAL = /^([a-z][\w-]{0,30})(?: ?\(([^()\n]{1,80})\))?(!)?:(?!:) *(\S.*)$/i;
    const LOOSE = /^([a-z]{2,20})(?: ?\(([^()\n]{1,80})\))?(!)?(?: : *| +(?:--|[-–—]) +)(?!:)(\S.*)$/i;
    const BRANCH = /^(feat|feature|fix|bugfix|hotfix)\/(?!(?:fix|feat|improve|update|add|remove|change|clean|refactor|enhance|bug|workaround|hack)\w*\b)([a-z][\w-]*\s+\S.*)$/i;
    const BRANCH_AREA = /^(feat|feature|fix|bugfix|hotfix)\/([\w@][\w@./-]*)$/i;
    const TICKET = /^(\[[A-Z][A-Z0-9]+-\d{1,9}\]|\([A-Z][A-Z0-9]+-\d{1,9}\)|(?:[A-Z][A-Z0-9]+|bpo)-\d{1,9}(?=:| +(?:[-–—|]|--) ))\s*(?:(?:--|[-:–—|])\s*)?(?=\S)/;
    const TICKET_NAME = /^(?:[A-Z]{2,}|bpo)-\d+$/;
    const GOES_ON = /^(?:and|or|in|is|are|as|for|on|to|with|from|when|not)\b|^[,.:;)]/i;
    const PREFIX = /^([a-z]{1,20})(?: ?\([^()\n]{1,80}\))?(!)?: +(?=\S)/i;
    const TAG = /^(?:\[([^[\]\n]{1,40})\])[\s:-]*(\S.*)$/;
    const AREA = /^([\w@][\w@./*+#-]{0,40}(?:, ?[\w@./*+-]{1,40}){0,3}): +(?!:)(\S.*)$/;
    const EMOJI = /^(?::[a-z0-9_+-]{1,40}:|\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*[\u{1F3FB}-\u{1F3FF}]?)\s*/u;
    const CLOSER = "(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|re|see|issue|pr|gh|part of|from)";
    const BRACKETED = new RegExp(` ?[([](?:${CLOSER}:? ?)?(?:#|GH-|!)\\d{1,9}(?:(?:,| and|,? ${CLOSER})? ?#\\d{1,9})*[)\\]]`, "gi");
    const TRAILING = / ?[,;.-]? \(?(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?):? #\d{1,9}(?:(?:,| and) #\d{1,9})*\)?\.?$/i;
    const LEADING = /^\[?(?:#|GH-)\d{1,9}\]?(?:[:\s-]+)(?=\S)/i;
    const NUMBER = /(?<![\w/&])(?:#|GH-)(\d{1,9})\b/gi;
    function parseTitle(raw, maxChars) {
      const line = (0, visible.TN)(raw, 1e3);
      const numbers = [ ...line.matchAll(NUMBER) ].map(match => Number(match[1]));
      const emoji = stripEmoji(withoutNumbers(line));
      const marked = withoutBackportMarks(emoji.text);
      const title = marked === emoji.text ? marked : withoutNumbers(marked);
      const split = splitOf(title);
      return {
        text: (0, visible.TN)(stripEmoji(withoutBackportMarks(split.text)).text, maxChars),
        type: split.type ?? emoji.type,
        area: split.area === null ? null : (0, visible.TN)(split.area, 60).replaceAll("`", ""),
        breaking: split.breaking,
        numbers: [ ...new Set(numbers) ]
      };
    }
    function prefixOf(text) {
      const [prefix = "", word = "", mark] = PREFIX.exec(text) ?? [];
      const type = canonicalType(word);
      return TYPES.has(type) ? {
        prefix,
        type,
        breaking: mark !== void 0
      } : null;
    }
    function canonicalType(type) {
      const lower = type.toLowerCase();
      return ALIASES[lower] ?? lower;
    }
    function asConventional(match) {
      const [, word = "", scope, mark, text = ""] = match;
      const type = canonicalType(word);
      const sure = scope !== void 0 || mark !== void 0;
      if (!sure && !TYPES.has(type)) return null;
      if (text.startsWith("//")) return null;
      return {
        type,
        area: scope?.trim() ?? null,
        breaking: mark !== void 0 || type === "breaking",
        text
      };
    }
    function splitOf(title) {
      const [whole, ticket] = TICKET.exec(title) ?? [];
      if (whole !== void 0 && ticket !== void 0) {
        const rest = splitOf(title.slice(whole.length));
        const kept = rest.type === null && rest.area === null ? title : `${ticket.replace(/[[\]()]/g, "")}: ${rest.text}`;
        return {
          ...rest,
          text: kept
        };
      }
      const conventional = CONVENTIONAL.exec(title);
      return (conventional === null ? null : asConventional(conventional)) ?? asLoose(title) ?? asTagged(title);
    }
    function asLoose(title) {
      const [, branch = "", words = ""] = BRANCH.exec(title) ?? [];
      if (branch !== "") return {
        type: canonicalType(branch),
        area: null,
        breaking: false,
        text: words
      };
      const match = LOOSE.exec(title);
      return match !== null && TYPES.has(canonicalType(match[1] ?? "")) ? asConventional(match) : null;
    }
    function asTagged(text) {
      const tag = TAG.exec(text);
      const area = tag ?? AREA.exec(text);
      const name = area?.[1];
      const rest = area?.[2];
      if (name === void 0 || rest === void 0 || PLAIN_WORDS.test(name) || TICKET_NAME.test(name) || /^\W*$/.test(name)) return {
        type: null,
        area: null,
        breaking: false,
        text
      };
      const [, branch, part = ""] = (tag === null ? BRANCH_AREA.exec(name) : null) ?? [];
      if (branch !== void 0) return {
        type: canonicalType(branch),
        area: part,
        breaking: false,
        text: rest
      };
      const inner = CONVENTIONAL.exec(rest);
      const split = inner === null ? null : asConventional(inner);
      const type = canonicalType(name);
      const breaking = split?.breaking === true || type === "breaking";
      const typed = tag !== null && TYPES.has(type);
      return {
        type: typed ? type : split?.type ?? null,
        area: typed ? split?.area ?? null : name,
        breaking,
        text: split?.text ?? rest
      };
    }
    function withoutNumbers(line) {
      const text = line.replace(BRACKETED, "").replace(TRAILING, "").replace(LEADING, "").trim();
      return /[\p{L}\p{N}]/u.test(text.replace(/^[\w-]+(?:\([^()]*\))?!?:/, "")) ? text : line;
    }
    function stripEmoji(text) {
      let left = text;
      let type = null;
      for (let match = EMOJI.exec(left); match !== null && match[0].length < left.length; match = EMOJI.exec(left)) {
        if (GOES_ON.test(left.slice(match[0].length))) break;
        type ??= EMOJI_TYPES[match[0].trim().replace("️", "")] ?? null;
        left = left.slice(match[0].length);
      }
      return {
        text: left,
        type
      };
    }
  },
  46811: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DJ: () => releaseMeant,
      R0: () => familyWithPrefix,
      UV: () => waysOf,
      ix: () => byStep,
      kW: () => candidatesOf,
      m6: () => familiesOf,
      ps: () => candidatesBeside,
      rk: () => PRERELEASE,
      wX: () => candidatesBefore
    });
    var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13324);
    const PRERELEASE = "a prerelease";
    function familiesOf(tags) {
      const groups = new Map;
      for (const tag of tags) {
        const parsed = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(tag.name);
        if (parsed === null) continue;
        const key = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(parsed.prefix);
        const members = groups.get(key) ?? [];
        members.push({
          ...parsed,
          sha: tag.sha
        });
        groups.set(key, members);
      }
      const families = [ ...groups ].map(([key, members]) => {
        const newestFirst = members.filter(tag => standsFor(tag, members) === null).sort(byVersion);
        return {
          key,
          family: {
            prefix: newestFirst[0]?.prefix ?? key,
            tags: newestFirst
          }
        };
      });
      families.sort((a, b) => Number(a.key !== "") - Number(b.key !== "") || b.family.tags.length - a.family.tags.length || order(a.key, b.key));
      return families.map(({family}) => family);
    }
    function releaseMeant(name, sha, tags) {
      const [parsed, here] = [ (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(name), tags.filter(tag => tag.sha === sha) ];
      if (parsed === null) return familiesOf(here).find(({prefix}) => (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(prefix) === "")?.tags[0] ?? null;
      const versions = here.flatMap(tag => {
        const version = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(tag.name);
        return version === null || (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(version.prefix) !== (0, 
        _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(parsed.prefix) ? [] : [ {
          ...version,
          sha
        } ];
      });
      return standsFor({
        ...parsed,
        sha
      }, versions);
    }
    function standsFor({sha, version}, family) {
      if (version.numbers.length > 2 || version.dated || (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(version)) return null;
      const isFuller = other => other.numbers.length > version.numbers.length && version.numbers.every((number, at) => number === other.numbers[at]);
      const fuller = family.filter(other => other.sha === sha && !(0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(other.version) && isFuller(other.version));
      return fuller.sort(byVersion)[0] ?? null;
    }
    function familyWithPrefix(prefix, tags) {
      const own = familiesOf(tags.filter(tag => (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(tag.name)?.prefix === prefix))[0];
      const kin = familiesOf(tags.filter(tag => tag.name.startsWith((0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(prefix)))).find(one => (0, 
      _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(one.prefix) === (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(prefix));
      return own ?? (kin === void 0 ? null : {
        ...kin,
        prefix
      });
    }
    function candidatesBefore(release, tags) {
      const family = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(release.prefix);
      const kin = tags.filter(tag => tag.name.startsWith(family));
      const members = familiesOf(kin).find(one => (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(one.prefix) === family)?.tags ?? [];
      const below = members.filter(tag => tag.version.dated === release.version.dated && isBefore(tag, release));
      const stable = !(0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(release.version);
      const ownPrefixFirst = [ ...below ].sort((a, b) => (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(b.version, a.version) || Number(b.prefix === release.prefix) - Number(a.prefix === release.prefix));
      return ownPrefixFirst.map(tag => ({
        ...tag,
        skip: stable && (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(tag.version) ? PRERELEASE : null
      }));
    }
    function candidatesBeside(release, tags) {
      const family = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(release.prefix);
      const members = familiesOf(tags.filter(tag => tag.name.startsWith(family))).find(one => (0, 
      _tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(one.prefix) === family)?.tags ?? [];
      const stable = !(0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(release.version);
      return members.filter(({version}) => version.dated !== release.version.dated).map(tag => ({
        ...tag,
        skip: stable && (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(tag.version) ? PRERELEASE : null
      }));
    }
    function waysOf(family) {
      const [dated, plain] = [ family.tags.filter(({version}) => version.dated), family.tags.filter(({version}) => !version.dated) ];
      const ways = dated.length > plain.length ? [ dated, plain ] : [ plain, dated ];
      return ways.filter(tags => tags.length > 0).map(tags => ({
        prefix: tags[0]?.prefix ?? family.prefix,
        tags
      }));
    }
    function candidatesOf(family, kind) {
      return family.tags.map(tag => {
        if ((0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(tag.version) === (kind === "prerelease")) return {
          ...tag,
          skip: null
        };
        return {
          ...tag,
          skip: kind === "stable" ? PRERELEASE : "looked at before"
        };
      });
    }
    function byStep(candidates) {
      const steps = [];
      for (const candidate of candidates) {
        const last = steps.at(-1);
        const before = last?.[0];
        if (last === void 0 || before === void 0 || (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(before.version, candidate.version) !== 0) steps.push([ candidate ]); else last.push(candidate);
      }
      return steps;
    }
    function isBefore(tag, release) {
      const order = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(tag.version, release.version);
      if (order !== 0) return order < 0;
      if ((0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Yy)(tag.version) !== (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Yy)(release.version)) return true;
      return tag.version.hash !== null && release.version.hash !== null && tag.version.hash !== release.version.hash;
    }
    function byVersion(a, b) {
      return (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(b.version, a.version) || order(a.name, b.name);
    }
    function order(a, b) {
      return a < b ? -1 : Number(a > b);
    }
  },
  80439: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AT: () => ofFamily,
      AX: () => withShipped,
      B_: () => emptiness,
      I: () => kindOf,
      P3: () => orderedByHistory,
      SP: () => passedOverLines,
      UC: () => tagOfFamily,
      Vb: () => nameOf,
      fN: () => renamed
    });
    var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13324);
    const PASSED_LINES = 5;
    function passedOverLines(passed) {
      const runs = [];
      for (const {name, why} of passed) {
        const last = runs.at(-1);
        if (last?.why === why) last.names.push(name); else runs.push({
          why,
          names: [ name ]
        });
      }
      return runs.slice(0, PASSED_LINES).map(({why, names}) => {
        const [first] = names;
        return names.length === 1 ? `${first}: ${why}` : `${first} to ${names.at(-1)} (${names.length} tags): ${why}`;
      });
    }
    function tagOfFamily(prefix, stable) {
      return `${stable ? "stable " : ""}tag ${ofFamily(prefix)}`;
    }
    function ofFamily(prefix) {
      return prefix === "" ? "without a prefix" : `of the family ${prefix}*`;
    }
    function orderedByHistory(base, release) {
      if (release === null) return "";
      if (base.dated !== release.dated) return base.dated ? "; the releases had dates at that time" : "; the releases had numbers at that time";
      const isBuild = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(base, release) === 0 && (0, 
      _tags_js__WEBPACK_IMPORTED_MODULE_0__.Yy)(base) !== (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Yy)(release);
      return isBuild ? "; it is another build of the same version, so the order is that of history" : "";
    }
    function kindOf(prefix, family, stable) {
      if (prefix === family) return [ tagOfFamily(family, stable), "" ];
      const then = prefix === "" ? "had no prefix" : `were named ${prefix}*`;
      return [ `${stable ? "stable " : ""}tag of its family`, `; the tags ${then} at that time` ];
    }
    function renamed(older) {
      return older === null ? "" : `; where it goes on from another family, name the last tag of that one as \`from\`, such as ${older}`;
    }
    function emptiness(ahead, behind, to) {
      if (ahead > 0) return "";
      return behind === 0 ? `; both stand on one commit, so nothing lies between them` : `; ${to} lies in its past, so nothing lies between them`;
    }
    function withShipped(range, shipped) {
      if (range.side === null) return range;
      const {from, reason} = range;
      const name = nameOf(from ?? "");
      const told = shipped === 0 ? `nothing in it is in ${name} already` : shipped === 1 ? `1 change that ${name} has already is left out` : `${shipped} changes that ${name} has already are left out`;
      return {
        ...range,
        reason: `${reason.replace(/\.$/, "")}; ${told}.`
      };
    }
    function nameOf(end) {
      return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(end) ? end.slice(0, 7) : end;
    }
  },
  33108: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fo: () => collect,
      LN: () => readsFiles,
      rs: () => urlOf,
      NZ: () => withAuthors
    });
    var group = __webpack_require__(38907);
    var order = __webpack_require__(61757);
    var match = __webpack_require__(29040);
    const MOST = 500;
    const MADE = /^(-)?linguist-(?:generated|vendored)(?:=(\w+))?$/;
    function madeElsewhere(text) {
      const lines = text.split("\n").slice(0, MOST).flatMap(line => readLine(line.trim()) ?? []);
      return path => lines.findLast(({matches}) => matches(path))?.made ?? false;
    }
    function readLine(line) {
      const [pattern = "", ...attributes] = line.split(/\s+/);
      const said = attributes.map(word => MADE.exec(word)).find(match => match !== null);
      if (said === void 0 || said === null || /^["#!]/.test(pattern)) return null;
      const matches = (0, match.wE)([ pattern.includes("/") ? pattern : `**/${pattern}` ]);
      return {
        matches,
        made: said[1] === void 0 && said[2] !== "false"
      };
    }
    var evidence = __webpack_require__(29422);
    var no_content = __webpack_require__(22082);
    var patches = __webpack_require__(23131);
    var says_nothing = __webpack_require__(28061);
    async function withDiffs(changes, commits, {depth, files}, diffs) {
      const merges = new Set(commits.filter(commit => commit.parents.length > 1).map(commit => commit.sha));
      const placed = files ? await withPaths(changes, merges, depth, diffs) : changes;
      const paths = files ? placed.filter(change => change.files === null).length : 0;
      if (depth !== "patches") return {
        changes: placed,
        unread: {
          paths,
          patches: 0
        }
      };
      const wanted = placed.filter(wantsPatch).map(change => ({
        change,
        shas: landedBy(change, merges)
      })).filter(({shas}) => shas.length > 0);
      const patches = await excerptsOf(wanted, commits.at(-1), diffs);
      return {
        changes: placed.map(change => {
          const patch = patches.get(change.id) ?? "";
          return patch === "" ? change : {
            ...change,
            evidence: {
              ...change.evidence,
              patch
            }
          };
        }),
        unread: {
          paths,
          patches: wanted.filter(({change}) => !patches.has(change.id)).length
        }
      };
    }
    async function withPaths(changes, merges, depth, diffs) {
      const unknown = changes.filter(change => change.files === null).map(change => ({
        change,
        shas: landedBy(change, merges)
      }));
      if (unknown.length === 0) return changes;
      const found = await diffs.paths(byWeight(unknown).flatMap(({shas}) => shas));
      const files = new Map(unknown.flatMap(({change, shas}) => {
        const lists = shas.flatMap(sha => found.get(sha) ?? []);
        return shas.every(sha => found.has(sha)) ? [ [ change.id, [ ...new Set(lists) ].sort() ] ] : [];
      }));
      return changes.map(change => {
        const paths = files.get(change.id);
        if (paths === void 0) return change;
        return {
          ...change,
          files: paths,
          evidence: depth === "messages" ? change.evidence : {
            ...change.evidence,
            files: (0, evidence.oA)(paths)
          }
        };
      });
    }
    function wantsPatch(change) {
      const {title} = change.evidence;
      if (change.bot || change.ownWords !== null || (0, no_content.M)(change)) return false;
      return (0, says_nothing._)(change.evidence) && (!(0, no_content.I)(change) || !/^(?:back-?)?merge\b/i.test(title));
    }
    function landedBy(change, merges) {
      return merges.has(change.id) ? [ change.id ] : change.commits.filter(sha => !merges.has(sha));
    }
    function byWeight(wanted) {
      return [ ...wanted ].sort((a, b) => Number(b.change.pull !== null) - Number(a.change.pull !== null));
    }
    async function excerptsOf(wanted, head, diffs) {
      if (head === void 0 || wanted.length === 0) return new Map;
      const isMade = madeElsewhere(await diffs.attributes(head.sha));
      const open = new Map(wanted.map(({change, shas}) => [ change.id, {
        left: new Set(shas),
        selection: new patches.vn
      } ]));
      const owner = new Map(wanted.flatMap(({change, shas}) => shas.map(sha => [ sha, change.id ])));
      const excerpts = new Map;
      function take(sha, files) {
        const id = owner.get(sha);
        const one = id === void 0 ? void 0 : open.get(id);
        if (id === void 0 || one === void 0 || !one.left.delete(sha)) return;
        for (const file of files) if (!isMade(file.path)) one.selection.add(file);
        if (one.left.size > 0) return;
        excerpts.set(id, (0, patches.zU)(one.selection.files));
        open.delete(id);
      }
      await diffs.patches(byWeight(wanted).flatMap(({shas}) => shas), take);
      return excerpts;
    }
    var read_side = __webpack_require__(60732);
    async function collect(range, config, sources) {
      const files = readsFiles(config);
      const otherSide = (0, read_side.w)(range, {
        ...sources,
        repositoryUrl: urlOf(sources.repository),
        rules: config.rules
      });
      otherSide.catch(() => {});
      const folders = sources.fragments.folders(range.base, range.head);
      folders.catch(() => {});
      const reading = sources.pulls?.read({
        files
      }) ?? null;
      const onPart = (part, counted) => reading?.add(part, counted);
      const [list, knownAuthors] = await Promise.all([ sources.history.commits(range.base, range.head, {
        files,
        onPart
      }), sources.history.authorsBefore(range.base) ]);
      const commits = (0, order.B)(list.commits, range.head);
      reading?.add(commits, commits.length);
      const [pulls, news] = await Promise.all([ reading === null || commits.length === 0 ? null : reading.found(), folders.then(found => sources.fragments.read(found, {
        base: range.base,
        head: range.head,
        ordered: commits
      })) ]);
      const firstTimers = knownAuthors === null && sources.pulls !== null ? sources.pulls.firstTimers() : Promise.resolve(new Map);
      firstTimers.catch(() => {});
      const grouped = (0, group.t)({
        ordered: commits,
        head: range.head,
        pulls,
        repositoryUrl: urlOf(sources.repository),
        rules: config.rules,
        evidence: config.evidence,
        fragments: news.fragments
      });
      const {changes, unread} = await withDiffs(grouped, commits, {
        depth: config.evidence,
        files
      }, sources.diffs);
      const unasked = pulls === null ? 0 : commits.filter(({sha}) => !pulls.has(sha)).length;
      const side = await otherSide;
      const shipped = (0, read_side.J)(range, {
        commits,
        changes
      }, side);
      return {
        commits,
        counted: list.counted,
        changes,
        unread: {
          ...unread,
          fragments: news.unread
        },
        shipped,
        knownAuthors: withAuthors(knownAuthors, side?.commits ?? []),
        unasked,
        firstTimers
      };
    }
    function readsFiles({evidence, rules, sections}) {
      const {exclude, includePaths, packages} = rules;
      const marks = [ exclude, ...sections.own.flatMap(section => [ section.takes, section.exclude ]) ];
      const asked = packages.length + includePaths.length > 0 || marks.some(({paths, areas}) => paths.length + areas.length > 0);
      return evidence !== "messages" || sections.by === "area" || asked;
    }
    function withAuthors(known, commits) {
      if (known === null || commits.length === 0) return known;
      const names = commits.flatMap(({author}) => author.login === null ? [ author.name ] : [ author.name, author.login ]);
      return new Set([ ...known, ...names.map(name => name.toLowerCase()) ]);
    }
    function urlOf(repository) {
      return repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}`;
    }
  },
  60732: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => readSide,
      J: () => shippedReasons
    });
    var group = __webpack_require__(38907);
    var order = __webpack_require__(61757);
    var cancel = __webpack_require__(49335);
    var picks = __webpack_require__(69159);
    function sameNumbers(others) {
      const numbered = byNumber(others, numberOf);
      const taken = byNumber(others, other => other.origin);
      return change => {
        const [own, origin] = [ change.pull?.number ?? null, change.origin ];
        const same = found(numbered, own).filter(other => isCertain(change, other) || isAlike(change, other));
        const backports = [ ...found(taken, own), ...found(taken, origin), ...found(numbered, origin) ];
        return [ ...same, ...backports ].some(other => other.reverts === null === (change.reverts === null));
      };
    }
    function found(index, number) {
      return number === null ? [] : index.get(number) ?? [];
    }
    function numberOf(change) {
      return change.pull?.number ?? change.hint;
    }
    function isCertain(one, other) {
      return one.pull?.confirmed === true && other.pull?.confirmed === true;
    }
    function isAlike(one, other) {
      const [a, b] = [ wordsOf(one), wordsOf(other) ];
      const shared = [ ...a ].filter(word => b.has(word)).length;
      return shared * 2 >= Math.min(a.size, b.size);
    }
    function wordsOf({evidence}) {
      return new Set(evidence.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    }
    function byNumber(changes, numberOf) {
      const index = new Map;
      for (const change of changes) {
        const number = numberOf(change);
        if (number !== null) index.set(number, [ ...index.get(number) ?? [], change ]);
      }
      return index;
    }
    const WORDS = 4;
    const CHARACTERS = 20;
    function sameTitles(changes, others) {
      const [own, there] = [ changes, others ].map(byTitle);
      return change => {
        const key = titleOf(change);
        const [one, ...more] = key === null ? [] : there?.get(key) ?? [];
        if (one === void 0 || more.length > 0 || own?.get(key ?? "")?.length !== 1) return false;
        return authorOf(one) === authorOf(change);
      };
    }
    function byTitle(changes) {
      const index = new Map;
      for (const change of changes) {
        const key = titleOf(change);
        if (key !== null) index.set(key, [ ...index.get(key) ?? [], change ]);
      }
      return index;
    }
    function titleOf({evidence, bot, reverts}) {
      const words = evidence.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const text = words.join(" ");
      return bot || reverts !== null || words.length < WORDS || text.length < CHARACTERS ? null : `${evidence.type ?? ""}: ${text}`;
    }
    function authorOf({by, authors}) {
      const person = by ?? authors[0] ?? null;
      return person === null ? null : (person.login ?? person.name).toLowerCase();
    }
    function shippedChanges(range, side) {
      const gone = revertedCommits(side);
      const live = side.commits.filter(commit => !gone.has(commit.sha));
      const bySha = new Map(range.commits.map(commit => [ commit.sha, commit ]));
      const [isPicked, isSamePatch] = [ pickTest(live), patchTest(side, gone) ];
      const isThere = commit => isPicked(commit) || isSamePatch(commit);
      const changes = side.changes.filter(change => !change.commits.some(sha => gone.has(sha)));
      const [hasNumber, hasTitle] = [ sameNumbers(changes), sameTitles(range.changes, changes) ];
      const shipped = range.changes.filter(change => hasNumber(change) || hasTitle(change) || partsOf(change, bySha).some(part => part.every(isThere)));
      return new Set(shipped.map(change => change.id));
    }
    function partsOf(change, bySha) {
      const commits = change.commits.flatMap(sha => bySha.get(sha) ?? []);
      const work = commits.filter(commit => commit.parents.length < 2);
      const merge = commits.filter(commit => commit.sha === change.id && commit.parents.length > 1);
      return [ work, merge ].filter(part => part.length > 0);
    }
    function revertedCommits(side) {
      const changes = side.changes.map(change => ({
        ...change,
        evidence: {
          ...change.evidence,
          breaking: null,
          security: false
        }
      }));
      const pairs = (0, cancel.K)(changes);
      const standing = changes.filter(change => !pairs.has(change.id));
      const undone = standing.flatMap(({reverts, undoes}) => [ ...reverts === null ? [] : [ reverts ], ...undoes ]);
      const isNamed = (0, picks.f)(undone.flatMap(({sha}) => sha === null ? [] : [ sha ]));
      const numbers = new Set(undone.flatMap(({number}) => number === null ? [] : [ number ]));
      const isUndone = ({id, origin, hint}) => pairs.has(id) || [ origin, hint ].some(number => number !== null && numbers.has(number));
      const whole = changes.filter(isUndone).flatMap(change => change.commits);
      const parts = side.commits.filter(commit => isNamed(commit.sha) || (0, picks.V)(commit).some(isNamed));
      return new Set([ ...whole, ...parts.map(commit => commit.sha) ]);
    }
    function pickTest(live) {
      const isThere = (0, picks.f)(live.map(commit => commit.sha));
      const isOrigin = (0, picks.f)(live.flatMap(picks.V));
      return commit => isThere(commit.sha) || isOrigin(commit.sha) || (0, picks.V)(commit).some(sha => isThere(sha) || isOrigin(sha));
    }
    function patchTest({commits, samePatches}, gone) {
      if (samePatches === null || samePatches.size === 0) return () => false;
      const same = commits.filter(commit => samePatches.has(commit.sha));
      const live = same.filter(commit => !gone.has(commit.sha));
      const subjects = live.length === same.length ? null : new Set(live.map(subjectOf));
      return commit => samePatches.has(commit.sha) && (subjects === null || subjects.has(subjectOf(commit)));
    }
    function subjectOf({message}) {
      return (message.split("\n", 1)[0] ?? "").replace(/(?: \(#\d+\))+$/, "").trim();
    }
    async function readSide({base, side, head}, sources) {
      if (side === null) return null;
      const {history, repositoryUrl, rules} = sources;
      const [list, samePatches] = await Promise.all([ history.commits(base, side, {
        files: false
      }), history.sharedPatches(side, head) ]);
      const commits = (0, order.B)(list.commits, side);
      const shas = commits.map(commit => commit.sha);
      const pulls = sources.pulls === null || shas.length === 0 ? null : await sources.pulls.ofCommits(shas, {
        files: false
      });
      const changes = (0, group.t)({
        ordered: commits,
        head: side,
        pulls,
        repositoryUrl,
        rules,
        evidence: "messages"
      });
      return {
        commits,
        changes,
        samePatches
      };
    }
    function shippedReasons({from}, reading, side) {
      if (side === null) return new Map;
      const name = /^[0-9a-f]{40}$/.test(from ?? "") ? `commit ${from?.slice(0, 7)}` : from;
      return new Map([ ...shippedChanges(reading, side) ].map(id => [ id, `already in ${name}` ]));
    }
  }
};
