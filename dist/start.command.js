import { modules as shared0 } from './shared.21686.js';
import { modules as shared1 } from './shared.40819.js';
import { modules as shared2 } from './shared.1857.js';

export const ids = [8723,287,2088,1145,4198,7529,2020,372];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  98169: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
      throw (0, _process_js__WEBPACK_IMPORTED_MODULE_0__.V2)(place, args, errors);
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
  }),
  28723: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      cli: () => cli
    });
    var promises_ = __webpack_require__(51455);
    var system = __webpack_require__(53152);
    var clone = __webpack_require__(8166);
    var fragments = __webpack_require__(80362);
    var git_history = __webpack_require__(82833);
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
      stream.on("error", () => {});
      function clear() {
        if (open) stream.write("\r\x1b[K");
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
            stream.write(`\r\x1b[K${(0, report_line.K)(text).slice(0, (stream.columns || 80) - 1)}`);
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
    var anew = __webpack_require__(17720);
    var no_store = __webpack_require__(70588);
    var begin = __webpack_require__(7085);
    var config_arguments = __webpack_require__(1250);
    var file = __webpack_require__(25062);
    var config_inputs = __webpack_require__(66097);
    var make = __webpack_require__(26367);
    var proxy = __webpack_require__(21686);
    var errors = __webpack_require__(452);
    var together = __webpack_require__(6652);
    var figures = __webpack_require__(40819);
    var plan = __webpack_require__(41383);
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
      const note = [ "Nothing was asked. Lines that nobody wrote yet stand in the later requests as the rules word them.", ...looks ? [ "So do the texts that second looks (verify) look at; in other languages the text of the main one stands there.", "A second look at lines that an answer to merge joins has the same prompt: at most one for each merge, known with its answer." ] : [], "Not printed, as answers decide about them: second tries. A text that fails its check goes back once, in a request of the same prompt and schema over the texts that failed, each with what was found (previousAnswerSaid, previousAnswerWasRefused and the like).", ...calls === 0 ? [ "As things are no call is made: these are the requests of a run that has a key and a budget." ] : [] ].join(" ");
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
      const parsed = await (0, config_arguments.We)(process.argv.slice(2)).catch(thrown => {
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
        process.exitCode = await (await __webpack_require__.e(4975).then(__webpack_require__.bind(__webpack_require__, 34975))).doctor({
          ...parsed.args,
          repo: await (0, clone.topOf)(parsed.args.repo)
        });
        return;
      }
      if (parsed.state === "cache") {
        const {cache} = await Promise.all([ __webpack_require__.e(2681), __webpack_require__.e(2427) ]).then(__webpack_require__.bind(__webpack_require__, 12427));
        await cache(parsed.args).catch(thrown => fail(thrown, false));
        return;
      }
      const args = {
        ...parsed.args,
        repo: await (0, clone.topOf)(parsed.args.repo)
      };
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
      if (args.changelog !== null) await changelogFile(args.repo, args.changelog);
      const signal = stopOnSignals(journal);
      const inputs = (0, config_inputs.T)({
        ...args.inputs,
        token: process.env.GITHUB_TOKEN ?? "",
        "anthropic-api-key": process.env.ANTHROPIC_API_KEY ?? ""
      });
      if (inputs.credentials.anthropic !== null) (0, proxy.d4)([ inputs.credentials.gateway.baseUrl ], process.env);
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
      const config = (0, make.Z)(inputs, await (0, file.withPairs)(settings, args.pairs), args.audiences, releaseFile);
      if (unlabelled !== null) journal.notice((0, story.k9)(unlabelled));
      const memory = openMemory(config, inputs, journal, signal);
      const outcome = await (0, begin.begin)(config, (0, story.Xv)(source, config.models, hostOf(inputs), config.budget.cost, (0, 
      plan.yU)(config.budget)), {
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
        const {evidencePage} = await Promise.all([ __webpack_require__.e(562), __webpack_require__.e(7495), __webpack_require__.e(9786) ]).then(__webpack_require__.bind(__webpack_require__, 29786));
        await writeTo("--evidence-page", args.evidencePage, evidencePage(outcome.document, outcome.behind));
      }
      if (outcome.state === "written" && args.changelog !== null) await intoChangelogFile(outcome.document, args.repo, args.changelog, journal);
      if (outcome.state === "written") {
        const {range, ledger, mode} = outcome.document;
        if (outcome.failure !== null) journal.warn(`The deterministic writer stood in: ${outcome.failure.message} ${outcome.failure.hint}`);
        journal.step("done", (0, figures.fM)(outcome.behind.changes.length, range.commits, ledger, mode, outcome.failure));
      }
    }
    async function intoChangelogFile(document, repo, path, journal) {
      const {changelogLine, writeChangelog} = await Promise.all([ __webpack_require__.e(562), __webpack_require__.e(7495), __webpack_require__.e(1022) ]).then(__webpack_require__.bind(__webpack_require__, 61022));
      const {text} = changelogLine(path, await writeChangelog(document, await changelogFile(repo, path), (0, 
      system.$6)()));
      journal.step("changelog", text);
    }
    async function changelogFile(repo, path) {
      if (await (0, clone.bareFiles)(repo) !== null) throw new errors.$s("bad-input", `Input "changelog": ${repo} is a bare clone and has no file ${path} to write into.`, "Name a clone with a work tree.");
      const {openWorkspaceFile} = await __webpack_require__.e(4332).then(__webpack_require__.bind(__webpack_require__, 4332));
      return openWorkspaceFile(repo, path);
    }
    function hostOf({credentials}) {
      return credentials.anthropic === null ? null : credentials.gateway.baseUrl;
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
      (0, proxy.d4)([ (0, terminal.po)(repository) ], process.env);
      const [{connectGitHub}, {openFetch}] = await Promise.all([ Promise.all([ __webpack_require__.e(6752), __webpack_require__.e(2413), __webpack_require__.e(2491), __webpack_require__.e(6304), __webpack_require__.e(4487), __webpack_require__.e(770) ]).then(__webpack_require__.bind(__webpack_require__, 34487)), __webpack_require__.e(6209).then(__webpack_require__.bind(__webpack_require__, 66209)) ]);
      const fetch = openFetch(process.env);
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
      const [{buildAsking, closed}, {openStore}] = await Promise.all([ Promise.all([ __webpack_require__.e(2203), __webpack_require__.e(5e3), __webpack_require__.e(5830), __webpack_require__.e(1198) ]).then(__webpack_require__.bind(__webpack_require__, 45830)), __webpack_require__.e(2681).then(__webpack_require__.bind(__webpack_require__, 12681)) ]);
      const store = await openStore({
        dir: (0, terminal.IS)(),
        secret: null,
        ...config.store,
        today: (0, system.Ec)(),
        warn: journal.warn
      });
      const identityToken = () => Promise.reject(new Error("There is no identity token at a terminal."));
      const seen = config.rewrite ? (0, anew.N)(store) : store;
      const asking = await buildAsking({
        config,
        credentials: inputs.credentials,
        store: seen,
        journal,
        signal,
        identityToken
      });
      return {
        store: asking === null ? store : seen,
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
    async function writeTo(option, file, text) {
      try {
        await (0, promises_.writeFile)(file, text);
      } catch (thrown) {
        const hint = "Make room or name another file, and run again: what a model has answered is kept and costs nothing twice.";
        throw new errors.$s("publish-failed", `${option}: ${file} could not be written whole (${(0, 
        errors.bD)(thrown)}).`, hint);
      }
    }
    async function print(outcome, args) {
      if (outcome.state === "planned" && !args.verbose) return;
      const text = outcome.state === "planned" ? planned(await outcome.requests(), outcome.plan.calls, args) : written(outcome.document, args);
      if (args.output === null) await (0, terminal.v0)(`${text}\n`); else await writeTo("--output", args.output, `${text}\n`);
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
      process.stderr.write(`error: ${(0, report_line.K)((0, config_arguments.ui)((0, errors.bD)(thrown)))}${hint}\n`);
      if (verbose && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ""}\n`);
    }
  }),
  1250: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      We: () => parseArguments,
      ui: () => asOption
    });
    var _domain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79963);
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8207);
    var _config_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84703);
    var _gateway_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87880);
    var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7109);
    const CACHE_ACTIONS = [ "stats", "clean", "path" ];
    const VERSION = "0.1.0";
    async function parseArguments(argv) {
      if (argv[0] === "doctor") return parseDoctor(argv.slice(1));
      if (argv[0] === "cache") return parseCache(argv.slice(1));
      const {Command, Option} = await __webpack_require__.e(8179).then(__webpack_require__.bind(__webpack_require__, 48179));
      const many = (value, before = []) => [ ...before, value ];
      const command = new Command("tidings").description("Writes release notes for a range of commits. Notes go to stdout, everything else to stderr.").argument("[from..to|from]", "the range: two tags, branches or commits; one is where it ends").argument("[to]", "where the range ends").option("--repo <dir>", "the clone to read", ".").option("--repository <owner/name>", 'the repository on GitHub, for links (default: the remote "origin")').option("--config <path>", "config file, from the top of the clone (default: .github/tidings.yml)").addOption(new Option("--format <format>", "what is printed").choices([ "markdown", "json" ]).default("markdown")).option("--package <name>", "a package of the config file, '*' for all; may be given again (default: as the tags say)", many).option("--output <file>", "write there instead of to stdout").option("--audience <name>", "who the notes are for; may be given again", many).addOption(new Option("--evidence <depth>", "what is read of a change (default: messages)").choices(_domain_js__WEBPACK_IMPORTED_MODULE_4__.D)).option("--changelog <file>", "also write them into this changelog of the clone (Keep a Changelog)").option("--evidence-page <file>", "also write a page there that shows what each line stands on").option("--language <tag>", "language of the notes, such as de; may be given again", many).addOption(new Option("--dry-run <mode>", "plan: say what would be asked and what it would cost").choices([ "plan", "full" ])).option("--max-cost <dollars>", "most that the run may spend on the model (default: 5)").option("--anthropic-base-url <url>", "a gateway that speaks the Anthropic API").option("--anthropic-header <name: value>", "a header that the gateway wants; may be given again", many).option("--set <key=value>", "any key of the config file; may be given again", many).option("--no-color", "plain text").option("--verbose", "say more; with --dry-run plan print the requests").version(VERSION).addHelpText("after", HELP_END).exitOverride();
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
      if (all && action !== "clean") throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)("all", `means nothing to ${action}`, 'Leave it out, or say "tidings cache clean --all".');
      return {
        state: "cache",
        args: {
          action,
          format,
          all,
          repo,
          pairs: set,
          inputs: configOf(config)
        }
      };
    }
    async function endOfParsing(command, argv) {
      const {CommanderError} = await __webpack_require__.e(8179).then(__webpack_require__.bind(__webpack_require__, 48179));
      try {
        command.parse([ ...argv ], {
          from: "user"
        });
        refuseEmpty(command);
        return null;
      } catch (thrown) {
        if (!(thrown instanceof CommanderError)) throw thrown;
        return {
          state: "end",
          exitCode: thrown.exitCode === 0 ? 0 : 2
        };
      }
    }
    const PLACES = {
      token: "Variable GITHUB_TOKEN",
      "anthropic-api-key": "Variable ANTHROPIC_API_KEY",
      from: 'Argument "from"',
      to: 'Argument "to"',
      range: 'Argument "range"'
    };
    const KEYS = [ "audiences", "languages" ];
    function asOption(message) {
      return message.replace(/^Input "([a-z-]+)"/, (given, name) => {
        if (KEYS.includes(name)) return given;
        return Object.hasOwn(PLACES, name) ? PLACES[name] ?? given : `Option --${name}`;
      });
    }
    function refuseEmpty(command) {
      const given = command.opts();
      const empty = command.options.find(option => [ given[option.attributeName()] ].flat().some(isBlank));
      if (empty !== void 0) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)(empty.name(), "is empty", "Give it a value, or leave the option out.");
      if (command.args.some(isBlank)) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)("range", "is empty", "Give it as from..to, or leave it out.");
    }
    function isBlank(value) {
      return typeof value === "string" && value.trim() === "";
    }
    function doctorArgumentsOf(options) {
      const {repo, repository, config, format, anthropicFederation: federation, set = [], color} = options;
      return {
        inputs: {
          ...configOf(config),
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
          ...configOf(options.config),
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
    function gatewayOf({anthropicBaseUrl = _limits_js__WEBPACK_IMPORTED_MODULE_0__.Vp.host, anthropicHeader = []}) {
      return (0, _gateway_js__WEBPACK_IMPORTED_MODULE_2__.UO)(anthropicBaseUrl, anthropicHeader);
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
      if (match === null) throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)("repository", `is "${given}"`, "Give owner/name, with https://host/ before it for a server of your own.");
      return {
        server: match[1] ?? "https://github.com",
        owner: match[2] ?? "",
        name: match[3] ?? ""
      };
    }
    function configOf(path) {
      if (path === void 0) return {};
      if ((0, _config_input_js__WEBPACK_IMPORTED_MODULE_1__.Y)(path).pairs.length > 0) throw (0, 
      _problem_js__WEBPACK_IMPORTED_MODULE_3__.M)("config", `is "${path.slice(0, 80)}"`, "Give the path of a file, and keys behind --set.");
      return {
        config: path
      };
    }
  }),
  99399: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      IS: () => storeFolder,
      RV: () => settingsIn,
      po: () => apiUrlOf,
      v0: () => toStdout
    });
    var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
    var _adapters_disk_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32988);
    var _adapters_git_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8166);
    var _config_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25062);
    var _config_release_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39850);
    var _config_settings_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58363);
    var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
    async function settingsIn({repo, path, isNamed, pairs, labels = true}) {
      const atHead = await (0, _adapters_git_clone_js__WEBPACK_IMPORTED_MODULE_3__.bareFiles)(repo);
      const read = async one => await (0, _adapters_disk_text_file_js__WEBPACK_IMPORTED_MODULE_2__.b)((0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, one), one) ?? await (atHead?.(one));
      const named = one => atHead === null ? one : `HEAD:${one}`;
      const [text, ...release] = await Promise.all([ path, ..._config_settings_files_js__WEBPACK_IMPORTED_MODULE_7__.y ].map(read));
      if (text == null && isNamed) throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.$s("bad-input", `Input "config" names ${atHead === null ? (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo, path) : named(path)}, which cannot be read.`, "Give the path of a file, from the top of the clone.");
      const found = await (0, _config_release_file_js__WEBPACK_IMPORTED_MODULE_5__.W)(new Map(_config_settings_files_js__WEBPACK_IMPORTED_MODULE_7__.y.flatMap((one, at) => release[at] == null ? [] : [ [ one, release[at] ] ])));
      const sources = [ ...text == null ? [ "defaults" ] : [ named(path) ], ...found === null || !labels ? [] : [ named(found.path) ], ...pairs.length > 0 ? [ "--set" ] : [] ];
      return {
        settings: text == null ? {} : await (0, _config_file_js__WEBPACK_IMPORTED_MODULE_4__.parseSettings)(text, path),
        releaseFile: found?.file ?? null,
        source: sources.join(", "),
        unlabelled: labels ? null : found?.path ?? null
      };
    }
    function storeFolder() {
      const {XDG_CACHE_HOME: given = ""} = process.env;
      const home = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()) ? (0, 
      node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() : (0, node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
      return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? given : (0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".cache"), "tidings");
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
  }),
  89379: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  96782: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  7163: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  1799: (function(module, __unused_webpack_exports, __webpack_require__) {
    const parse = __webpack_require__(16353);
    const clean = (version, options) => {
      const s = parse(version.trim().replace(/^[=v]+/, ""), options);
      return s ? s.version : null;
    };
    module.exports = clean;
  }),
  28646: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  35385: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  37648: (function(module, __unused_webpack_exports, __webpack_require__) {
    const SemVer = __webpack_require__(7163);
    const compareBuild = (a, b, loose) => {
      const versionA = new SemVer(a, loose);
      const versionB = new SemVer(b, loose);
      return versionA.compare(versionB) || versionA.compareBuild(versionB);
    };
    module.exports = compareBuild;
  }),
  56874: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compare = __webpack_require__(78469);
    const compareLoose = (a, b) => compare(a, b, true);
    module.exports = compareLoose;
  }),
  78469: (function(module, __unused_webpack_exports, __webpack_require__) {
    const SemVer = __webpack_require__(7163);
    const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare;
  }),
  70711: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  55082: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compare = __webpack_require__(78469);
    const eq = (a, b, loose) => compare(a, b, loose) === 0;
    module.exports = eq;
  }),
  16599: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compare = __webpack_require__(78469);
    const gt = (a, b, loose) => compare(a, b, loose) > 0;
    module.exports = gt;
  }),
  41236: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compare = __webpack_require__(78469);
    const gte = (a, b, loose) => compare(a, b, loose) >= 0;
    module.exports = gte;
  }),
  62338: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  3872: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compare = __webpack_require__(78469);
    const lt = (a, b, loose) => compare(a, b, loose) < 0;
    module.exports = lt;
  }),
  56717: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compare = __webpack_require__(78469);
    const lte = (a, b, loose) => compare(a, b, loose) <= 0;
    module.exports = lte;
  }),
  68511: (function(module, __unused_webpack_exports, __webpack_require__) {
    const SemVer = __webpack_require__(7163);
    const major = (a, loose) => new SemVer(a, loose).major;
    module.exports = major;
  }),
  32603: (function(module, __unused_webpack_exports, __webpack_require__) {
    const SemVer = __webpack_require__(7163);
    const minor = (a, loose) => new SemVer(a, loose).minor;
    module.exports = minor;
  }),
  4974: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compare = __webpack_require__(78469);
    const neq = (a, b, loose) => compare(a, b, loose) !== 0;
    module.exports = neq;
  }),
  16353: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  48756: (function(module, __unused_webpack_exports, __webpack_require__) {
    const SemVer = __webpack_require__(7163);
    const patch = (a, loose) => new SemVer(a, loose).patch;
    module.exports = patch;
  }),
  15714: (function(module, __unused_webpack_exports, __webpack_require__) {
    const parse = __webpack_require__(16353);
    const prerelease = (version, options) => {
      const parsed = parse(version, options);
      return parsed && parsed.prerelease.length ? parsed.prerelease : null;
    };
    module.exports = prerelease;
  }),
  32173: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compare = __webpack_require__(78469);
    const rcompare = (a, b, loose) => compare(b, a, loose);
    module.exports = rcompare;
  }),
  87192: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compareBuild = __webpack_require__(37648);
    const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
    module.exports = rsort;
  }),
  68011: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  29872: (function(module, __unused_webpack_exports, __webpack_require__) {
    const compareBuild = __webpack_require__(37648);
    const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
    module.exports = sort;
  }),
  16114: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  58780: (function(module, __unused_webpack_exports, __webpack_require__) {
    const parse = __webpack_require__(16353);
    const valid = (version, options) => {
      const v = parse(version, options);
      return v ? v.version : null;
    };
    module.exports = valid;
  }),
  62088: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  45101: (function(module) {
    const SEMVER_SPEC_VERSION = "2.0.0";
    const MAX_LENGTH = 256;
    const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
    const MAX_SAFE_COMPONENT_LENGTH = 16;
    const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    const WHITESPACE_CHARACTERS = [ "\t", "\n", "\v", "\f", "\r", " ", "\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff" ];
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
  }),
  1159: (function(module) {
    const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
    module.exports = debug;
  }),
  73348: (function(module) {
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
  }),
  61383: (function(module) {
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
  }),
  70356: (function(module) {
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
  }),
  95471: (function(module, exports, __webpack_require__) {
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
  }),
  69737: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  12276: (function(module, __unused_webpack_exports, __webpack_require__) {
    const outside = __webpack_require__(10280);
    const gtr = (version, range, options) => outside(version, range, ">", options);
    module.exports = gtr;
  }),
  23465: (function(module, __unused_webpack_exports, __webpack_require__) {
    const Range = __webpack_require__(96782);
    const intersects = (r1, r2, options) => {
      r1 = new Range(r1, options);
      r2 = new Range(r2, options);
      return r1.intersects(r2, options);
    };
    module.exports = intersects;
  }),
  15213: (function(module, __unused_webpack_exports, __webpack_require__) {
    const outside = __webpack_require__(10280);
    const ltr = (version, range, options) => outside(version, range, "<", options);
    module.exports = ltr;
  }),
  73193: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  68595: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  51866: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  10280: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  82028: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  61489: (function(module, __unused_webpack_exports, __webpack_require__) {
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
  }),
  54750: (function(module, __unused_webpack_exports, __webpack_require__) {
    const Range = __webpack_require__(96782);
    const toComparators = (range, options) => new Range(range, options).set.map(comp => comp.map(c => c.value).join(" ").trim().split(" "));
    module.exports = toComparators;
  }),
  64737: (function(module, __unused_webpack_exports, __webpack_require__) {
    const Range = __webpack_require__(96782);
    const validRange = (range, options) => {
      try {
        return new Range(range, options).range || "*";
      } catch (er) {
        return null;
      }
    };
    module.exports = validRange;
  }),
  36039: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      D7: () => livesOf,
      I: () => kindOf,
      Pr: () => meaningOf,
      Yv: () => isSure,
      Zp: () => FRAGMENT_FOLDERS,
      kl: () => foldersInUse,
      oF: () => mayNest,
      zv: () => isFragment
    });
    const SURE_FOLDERS = [ ".changeset", "newsfragments", "changelog.d", "docs/newsfragments", "doc/newsfragments" ];
    const MAYBE_FOLDERS = [ "changes", "CHANGES", "changelog", "news", "docs/changelog", "docs/changes" ];
    const FRAGMENT_FOLDERS = [ ...SURE_FOLDERS, ...MAYBE_FOLDERS ];
    const IN_FOLDER = new RegExp(`^(?:${FRAGMENT_FOLDERS.map(folder => folder.replaceAll(".", "\\.")).join("|")})(?=/)`);
    const KINDS = new Map([ ...kinds("feat", "feature feat features new added add enhancement improvement new_feature newfeature"), ...kinds("fix", "bugfix fix bug fixed fixes hotfix"), ...kinds("docs", "doc docs documentation"), ...kinds("perf", "performance perf"), ...kinds("security", "security"), ...kinds("breaking", "breaking removal removed major backward incompatible break"), ...kinds("deprecate", "deprecation deprecated deprecate"), ...kinds("internal", "misc internal trivial contrib contributor process maintenance chore ci build tests test infra minor-internal"), ...kinds("deps", "vendor dependency dependencies deps"), ...kinds("", "change changed changes improved api other packaging typing change_note note") ]);
    const CHANGESET = /^[\w][\w.-]{0,120}\.md$/;
    const TOWNCRIER = /^\+?[\w-]{1,80}\.([a-z][a-z_-]{1,30})(?:\.\d{1,3})?(?:\.(?:md|rst|txt))?$/i;
    const SCRIV = /^\d{8}_\d{4,6}_[\w.-]{1,120}\.(?:md|rst)$/;
    const NO_FRAGMENT = /^(?:readme|template|_template|changelog|index|contributing|\.)/i;
    const KEEPS_FOLDER = /^(?:\.gitignore|\.gitkeep|_?template.*|.*\.jinja2?|.*\.j2)$/i;
    function meaningOf(kind) {
      return KINDS.get(kind.toLowerCase()) ?? null;
    }
    function kindOf(path) {
      const kind = TOWNCRIER.exec(nameOf(path))?.[1]?.toLowerCase() ?? null;
      return kind === null || isExtension(kind) ? null : kind;
    }
    function isFragment(path) {
      const folder = IN_FOLDER.exec(path)?.[0];
      if (folder === void 0) return false;
      const [name = "", subfolder, deeper] = path.slice(folder.length + 1).split("/").toReversed();
      if (deeper !== void 0 || NO_FRAGMENT.test(name)) return false;
      if (folder === ".changeset") return subfolder === void 0 && CHANGESET.test(name);
      const kind = kindOf(path);
      if (SURE_FOLDERS.includes(folder) && subfolder === void 0) return kind !== null || SCRIV.test(name);
      return kind !== null && meaningOf(kind) !== null;
    }
    function mayNest(folder) {
      return folder !== ".changeset";
    }
    function foldersInUse(paths) {
      return FRAGMENT_FOLDERS.filter(folder => {
        const inside = paths.filter(path => path.startsWith(`${folder}/`));
        if (SURE_FOLDERS.includes(folder)) return inside.length > 0;
        return inside.some(path => isFragment(path) || KEEPS_FOLDER.test(nameOf(path)));
      });
    }
    function isSure(folders) {
      return folders.every(folder => SURE_FOLDERS.includes(folder));
    }
    function livesOf(events, there) {
      const old = new Set(there);
      const open = new Map;
      const ended = [];
      for (const group of byCommit(events)) {
        const removed = group.filter(({blob}) => blob === "");
        const leaving = new Map(removed.flatMap(({path}) => open.get(path) ?? []).map(life => [ life.blob, life ]));
        for (const {path, blob, commit} of group.filter(event => event.blob !== "")) {
          const life = open.get(path);
          const moved = leaving.get(blob);
          if (life !== void 0) open.set(path, {
            ...life,
            blob
          }); else if (moved !== void 0) {
            open.delete(moved.path);
            open.set(path, {
              ...moved,
              path
            });
          } else if (!old.has(path)) open.set(path, {
            path,
            blob,
            addedBy: commit,
            removedBy: null
          });
        }
        for (const {path, commit} of removed) {
          const life = open.get(path);
          if (life !== void 0) ended.push({
            ...life,
            removedBy: commit
          });
          open.delete(path);
          old.delete(path);
        }
      }
      return [ ...ended, ...open.values() ];
    }
    function byCommit(events) {
      const groups = new Map;
      for (const event of events) {
        const group = groups.get(event.commit);
        if (group === void 0) groups.set(event.commit, [ event ]); else group.push(event);
      }
      return [ ...groups.values() ];
    }
    function isExtension(word) {
      return /^(?:md|rst|txt|json|ya?ml|toml|js|ts|py|sh|html|cfg|ini)$/.test(word);
    }
    function nameOf(path) {
      return path.slice(path.lastIndexOf("/") + 1);
    }
    function kinds(meaning, words) {
      return words.split(" ").map(word => [ word, meaning ]);
    }
  }),
  23131: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      vn: () => PatchSelection,
      zU: () => excerptOf
    });
    var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87724);
    var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59771);
    const EXCERPT = 8e3;
    const FILES = 8;
    const LINE = 200;
    const LOOKED_AT = 1e3;
    const KEPT = 4 * EXCERPT;
    const PASSED_FOLDERS = /(?:^|\/)(?:dist|vendor|vendored|third[_-]party|node_modules|bower_components|jspm_packages|\.yarn|Pods|Carthage|__snapshots__|__generated__|generated)\//;
    const PASSED_FILES = /(?:^|\/)(?:[^/]*\.lock|[^/]*\.lockb|[^/]*\.lockfile|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|[^/]*\.min\.(?:js|css|mjs)|[^/]*\.(?:js|css|mjs|cjs|d\.ts)\.map|[^/]*\.snap|[^/]*\.(?:generated|gen|g)\.\w+|[^/]*\.pb\.\w+|[^/]*_pb2(?:_grpc)?\.pyi?)$/i;
    const PASSED_KINDS = /\.(?:svg|png|jpe?g|gif|webp|avif|ico|bmp|pdf|woff2?|ttf|otf|eot|mp[34]|mov|webm|wav|zip|gz|tgz|xz|zst|7z|jar|war|class|wasm|exe|dll|so|dylib|bin|dat|db|sqlite3?|csv|tsv|ipynb|parquet|pack)$/i;
    const PASSED_SECRETS = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|id_(?:rsa|dsa|ecdsa|ed25519)|\.npmrc|\.netrc|[^/]*\.(?:pem|key|p12|pfx|jks|keystore|kdbx))$/i;
    const GENERATED = /@generated\b|\bcode generated\b.{0,100}\bdo not edit\b|\b(?:auto[- ]?generated|generated (?:by|from|file|code)\b.{0,100}\bdo not (?:edit|modify))/i;
    const SAID_EARLY = 2e3;
    const TEST_FILE = /(?:^|\/)(?:__tests__|__mocks__|tests?|spec|specs|e2e|fixtures?|testdata|test_data|playground|benches|benchmarks?)\/|[._-](?:test|tests|spec|bench)\.\w+$|(?:^|\/)test_[^/]+$|(?:^|\/)tests\.\w+$/i;
    const DOC_FILE = /\.(?:md|mdx|rst|adoc|asciidoc|txt|tex|html?)$|(?:^|\/)(?:docs?|documentation|website|examples?)\/|(?:^|\/)(?:LICEN[CS]E|AUTHORS|NOTICE|CODEOWNERS|CHANGELOG)[^/]*$/i;
    const SETTINGS_FILE = /\.(?:json5?|jsonc|ya?ml|toml|ini|cfg|properties|xml|gradle|nix|editorconfig)$|(?:^|\/)\.[^/]+$/i;
    const RANKS = 3;
    const NAMED_SECRET = /((?:password|passwd|passphrase|secret|credential|token|api[_-]?key|access[_-]?key|private[_-]?key)\w*["']?\s*(?:[:=]|:=|=>)\s*)(["'`])[^"'`\n]{6,}\2/gi;
    const ENVIRONMENT_SECRET = /^([+ -]\s*(?:export |ENV |ARG )?(?:[A-Z][A-Z0-9]*_)*(?:PASSWORD|PASSWD|SECRET|TOKEN|KEY)(?:_[A-Z0-9]+)*=)(?!["'$])\S{6,}/gm;
    const SETTINGS_SECRET = /^([+ -]\s*["']?[\w.-]*(?:password|passwd|passphrase|secret|credential|token|api[_-]?key|access[_-]?key|private[_-]?key)[\w-]*["']?\s*[:=]\s*)(?!["'$|>&*!{[])\S{6,}[^\S\n]*$/gim;
    const BLOB = /[A-Za-z0-9+/=_-]{64,}/g;
    const DIGITS_OF_DATA = 6;
    const HUNK = /^@@ [^@]*@@ ?(.*)$/;
    const TELLS_LITTLE = /^(?:import\b|from \S+ import\b|use \S+;$|(?:export )?\* from\b|#include\b|package \S+;?$|\/\/|\/\*|\*|#(?!\[)|<!--|[\])}>;,({[]*$)/;
    function isPassedOver(path) {
      return PASSED_FILES.test(path) || PASSED_KINDS.test(path) || PASSED_FOLDERS.test(path) || PASSED_SECRETS.test(path);
    }
    class PatchSelection {
      #files=[];
      #used=Array.from({
        length: RANKS
      }, () => 0);
      room(path) {
        if (isPassedOver(path)) return 0;
        return Math.max(0, Math.min(EXCERPT, KEPT - this.#usedBy(rankOf(path))));
      }
      add(file) {
        const room = this.room(file.path);
        if (room === 0 || file.text === "" && file.was === null) return;
        const text = cutAtLine(file.text.split("\n").map(line => (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.og)(line, LOOKED_AT)).join("\n"), room);
        const rank = rankOf(file.path);
        this.#used[rank] = this.#usedBy(rank) + text.length + file.path.length;
        this.#files.push({
          ...file,
          text
        });
      }
      get full() {
        return this.#usedBy(0) >= KEPT;
      }
      get files() {
        return this.#files;
      }
      #usedBy(rank) {
        return this.#used[rank] ?? 0;
      }
    }
    function excerptOf(files) {
      const shown = files.filter(file => !isPassedOver(file.path)).flatMap(file => shownOf(file) ?? []);
      const chosen = shown.sort((a, b) => a.rank - b.rank || b.score - a.score || compare(a.path, b.path)).slice(0, FILES);
      const shares = sharesOf(chosen);
      const parts = chosen.map((file, at) => ({
        file,
        share: shares[at] ?? 0
      })).sort((a, b) => a.file.rank - b.file.rank || compare(a.file.path, b.file.path)).map(({file, share}) => printed(file, share)).filter(text => text !== "");
      return (0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.Y)((0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.E)(cutAtLine(parts.join("\n"), EXCERPT))).trim();
    }
    function rankOf(path) {
      if (DOC_FILE.test(path)) return 2;
      return TEST_FILE.test(path) || SETTINGS_FILE.test(path) ? 1 : 0;
    }
    function shownOf(file) {
      const text = cleaned(file);
      if (GENERATED.test(text.slice(0, SAID_EARLY))) return null;
      const hunks = file.state === "removed" ? [] : hunksOf(text);
      const path = pathText(file.path);
      const told = file.was === null ? {
        added: " (new)",
        removed: " (deleted)",
        changed: ""
      }[file.state] : ` (was ${pathText(file.was)})`;
      if (hunks.length === 0 && told === "") return null;
      const score = hunks.reduce((sum, hunk) => sum + hunk.score, 0);
      return {
        rank: rankOf(file.path),
        path: file.path,
        title: `=== ${path}${told}`,
        hunks,
        score
      };
    }
    function cleaned({path, text}) {
      const named = (0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.E)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text)).replace(NAMED_SECRET, "$1$2[redacted]$2").replace(ENVIRONMENT_SECRET, "$1[redacted]");
      const safe = SETTINGS_FILE.test(path) ? named.replace(SETTINGS_SECRET, "$1[redacted]") : named;
      return (0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.Y)(safe.replace(BLOB, word => (word.match(/\d/g)?.length ?? 0) < DIGITS_OF_DATA ? word : "[data]"));
    }
    function pathText(path) {
      return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.og)((0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.Y)((0, 
      _redact_js__WEBPACK_IMPORTED_MODULE_1__.E)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(path))).replaceAll("\n", " "), LINE);
    }
    function hunksOf(text) {
      const hunks = [];
      let heading = null;
      let lines = [];
      const close = () => {
        const kept = nearChanges(lines);
        if (heading !== null && kept.length > 0) hunks.push({
          at: hunks.length,
          heading,
          lines: kept,
          score: scoreOf(kept)
        });
        lines = [];
      };
      for (const line of text.split("\n")) {
        const opened = HUNK.exec(line);
        if (opened === null) lines.push(line); else {
          close();
          heading = (opened[1] ?? "").trim();
        }
      }
      close();
      return hunks;
    }
    function nearChanges(lines) {
      const changed = lines.map(line => /^[+-]\s*\S/.test(line));
      return lines.flatMap((line, at) => {
        const near = changed[at] === true || /^ \s*\S/.test(line) && (changed[at - 1] === true || changed[at + 1] === true);
        return near ? [ bounded(line) ] : [];
      });
    }
    function bounded(line) {
      const text = line.trimEnd();
      return text.length <= LINE ? text : `${(0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.og)(text, LINE - 1)}\u2026`;
    }
    function scoreOf(lines) {
      return lines.reduce((sum, line) => sum + (line.startsWith(" ") ? 0 : TELLS_LITTLE.test(line.slice(1).trim()) ? 1 : 4), 0);
    }
    function sharesOf(files) {
      const sizes = files.map((file, at) => ({
        at,
        size: printed(file, Number.POSITIVE_INFINITY).length + 1
      }));
      const shares = files.map(() => 0);
      let left = EXCERPT;
      for (const [index, {at, size}] of sizes.sort((a, b) => a.size - b.size).entries()) {
        const share = Math.min(size, Math.floor(left / (sizes.length - index)));
        shares[at] = share;
        left -= share;
      }
      return shares;
    }
    function printed(file, share) {
      let left = share - file.title.length - 1;
      if (left < 0) return "";
      const kept = [];
      for (const hunk of [ ...file.hunks ].sort((a, b) => b.score - a.score || a.at - b.at)) {
        const whole = [ bounded(`@@ ${hunk.heading}`), ...hunk.lines ].join("\n");
        const text = cutAtLine(whole, left);
        if (!text.includes("\n")) continue;
        kept.push({
          at: hunk.at,
          text
        });
        left -= text.length + 1;
      }
      return [ file.title, ...kept.sort((a, b) => a.at - b.at).map(({text}) => text) ].join("\n");
    }
    function cutAtLine(text, most) {
      if (text.length <= most) return text;
      const end = text.lastIndexOf("\n", most);
      return end <= 0 ? "" : text.slice(0, end);
    }
    function compare(a, b) {
      return a < b ? -1 : a > b ? 1 : 0;
    }
  }),
  87724: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      E: () => redact,
      Y: () => withoutMarkers
    });
    const REDACTED = "[redacted]";
    const SECRETS = [ /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g, /\bgh[pousr]_[A-Za-z0-9]{16,}/g, /\bgithub_pat_[A-Za-z0-9_]{16,}/g, /\bglpat-[A-Za-z0-9_-]{16,}/g, /\bsk-(?:ant|proj|live|or)-[A-Za-z0-9_-]{8,}/g, /\bsk-[A-Za-z0-9]{32,}/g, /\b[rs]k_live_[A-Za-z0-9]{16,}/g, /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, /\bAIza[A-Za-z0-9_-]{35}/g, /\bnpm_[A-Za-z0-9]{36}\b/g, /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g, /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g, /\bBearer [A-Za-z0-9._~+/-]{24,}=*/g ];
    const SUSPECT = /-----BEGIN|\b(?:gh[pousr]_|github_pat_|glpat-|sk-|[rs]k_live_|AKIA|ASIA|AIza|npm_|xox|eyJ|Bearer )/;
    const URL_PASSWORD = /\b([a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}):[^\s/:@]{3,200}@/gi;
    const MARKER = /<!--\s*tidings/gi;
    function redact(text) {
      const safe = text.includes("@") && text.includes("://") ? text.replace(URL_PASSWORD, `$1:${REDACTED}@`) : text;
      if (!SUSPECT.test(safe)) return safe;
      return SECRETS.reduce((left, pattern) => left.replace(pattern, REDACTED), safe);
    }
    function withoutMarkers(text) {
      if (!text.includes("\x3c!--")) return text;
      let left = text;
      while (left.search(MARKER) >= 0) left = left.replace(MARKER, "");
      return left;
    }
  }),
  59771: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      RK: () => visible,
      TN: () => oneLine,
      og: () => cutAt
    });
    const PLAIN = /^[\n -~]*$/;
    const ANSI = /\p{Cc}\[[0-9;]*[A-Za-z]/gu;
    const UNSEEN = /(?![\n\t]|\u200C|\u200D|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
    const STRAY_JOINERS = /(?<=^|\p{ASCII}|\u200C|\u200D)(?:\u200C|\u200D|\uFE0F)+|(?<=\uFE0F)\uFE0F+|(?:\u200C|\u200D)+(?=$|\p{ASCII})/gu;
    const STACKED_MARKS = /(?<=\p{M}{4})\p{M}+/gu;
    function visible(text) {
      if (PLAIN.test(text)) return text;
      const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
      const spaced = lines.includes("\t") ? lines.replaceAll("\t", " ") : lines;
      if (PLAIN.test(spaced)) return spaced;
      return spaced.replace(/[\u2028\u2029\u0085]/g, "\n").replace(ANSI, "").replace(UNSEEN, "").replace(STRAY_JOINERS, "").replace(STACKED_MARKS, "").normalize("NFC");
    }
    function cutAt(text, units) {
      const kept = text.slice(0, units);
      const last = kept.charCodeAt(kept.length - 1);
      return last >= 55296 && last <= 56319 ? kept.slice(0, -1) : kept;
    }
    const LINE = /^[!-~]+(?: [!-~]+)*$/;
    function oneLine(text, maxChars) {
      if (text.length <= maxChars && LINE.test(text)) return text;
      const seen = visible(text.slice(0, maxChars * 8));
      const line = (/\s\s|[^\S ]/.test(seen) ? seen.replace(/\s+/g, " ") : seen).trim();
      if (line.length <= maxChars) return line;
      const cut = cutAt(line, maxChars - 1);
      const word = cut.lastIndexOf(" ");
      return `${(word > maxChars / 2 ? cut.slice(0, word) : cut).trimEnd()}\u2026`;
    }
  }),
  26367: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      N: () => BUILT_IN_AUDIENCES,
      Z: () => makeConfig
    });
    var limits = __webpack_require__(8207);
    var problem = __webpack_require__(7109);
    function checkLanguages(all, key) {
      const twice = all.find((one, at) => all.findIndex(other => other.toLowerCase() === one.toLowerCase()) !== at);
      if (twice !== void 0) throw (0, problem.M)(key, `names "${twice}" twice`, "Name each language once.");
      const unknown = all.find(one => !isLanguage(mainOf(one)));
      if (unknown === void 0) return;
      const meant = languageIn(mainOf(unknown));
      const hint = `Write the tag of a language, such as de, pt-BR or zh.${meant === null ? "" : ` Did you mean ${meant}?`}`;
      throw (0, problem.M)(key, `is "${unknown}", which is no language`, hint);
    }
    function mainOf(language) {
      return language.toLowerCase().split("-")[0] ?? "";
    }
    function isLanguage(main) {
      return main === "en" || main.length > 2 || new Intl.DisplayNames([ "en" ], {
        type: "language",
        fallback: "none"
      }).of(main) !== void 0;
    }
    function languageIn(country) {
      const {language} = new Intl.Locale(`und-${country}`).maximize();
      return language === "en" || language === "und" ? null : language;
    }
    function pricesOf({prices = {}}) {
      const own = Object.entries(prices).map(([model, said]) => [ model, priceOf(said, known(model)) ]);
      return {
        ...limits.L6,
        ...Object.fromEntries(own)
      };
    }
    function known(model) {
      return Object.hasOwn(limits.L6, model) ? limits.L6[model] : void 0;
    }
    function priceOf(said, before) {
      const {input, output} = said;
      const price = {
        input,
        output,
        cacheRead: said["cache-read"] ?? input * limits.ED.read,
        cacheWrite: said["cache-write"] ?? input * limits.ED.write
      };
      if (before?.cliff === void 0) return {
        price
      };
      const {above, price: dearer} = before.cliff;
      const scaled = kind => price[kind] * dearer[kind] / before.price[kind];
      const cliff = {
        input: scaled("input"),
        output: scaled("output"),
        cacheRead: scaled("cacheRead"),
        cacheWrite: scaled("cacheWrite")
      };
      return {
        price,
        cliff: {
          above,
          price: cliff
        }
      };
    }
    var errors = __webpack_require__(452);
    const ON_TOP = [ "breaking", "highlights" ];
    function checkTogether(settings) {
      const {categories = [], packages = {}} = settings;
      checkOrder(settings.sections?.order ?? []);
      checkGlossary(settings.glossary ?? []);
      if (settings["group-by"] === "area" && categories.length > 0) throw refused("`group-by: area` and `categories` both say which sections there are.", "Take one of the two out.");
      if (settings.language !== void 0 && settings.languages !== void 0) throw refused("`language` and `languages` both say which languages there are.", "Keep `languages`, its first one is the main one.");
      const entries = Object.entries(packages);
      for (const [at, [name, one]] of entries.entries()) {
        const other = entries.slice(0, at).find(([, {"tag-prefix": prefix}]) => prefix === one["tag-prefix"])?.[0];
        if (other !== void 0) throw refused(`packages.${other} and packages.${name} have the same tag-prefix "${one["tag-prefix"]}".`, "Give each package the prefix of its own tags.");
      }
    }
    function checkOrder(order) {
      const twice = order.find((name, at) => order.indexOf(name) !== at);
      if (twice !== void 0) throw refused(`\`sections.order\` names ${twice} twice.`, "Name each section once.");
      const fixed = order.find(name => ON_TOP.includes(name));
      if (fixed !== void 0) throw refused(`\`sections.order\` names ${fixed}, which always stands on top.`, "Take it out of the order; a `template` can put it elsewhere.");
    }
    function checkGlossary(glossary) {
      const kept = new Set(glossary.map(term => typeof term === "string" ? term : term.use));
      const avoided = glossary.find(term => typeof term !== "string" && kept.has(term.avoid));
      if (typeof avoided === "object") throw refused(`\`glossary\` both keeps and avoids "${avoided.avoid}".`, "Take out the one that is not meant.");
    }
    function checkCatchAll(own, {breakingLabels, securityLabels}) {
      const rest = own.find(({takes, exclude}) => takes.labels.includes("*") && Object.values(exclude).every(marks => marks.length === 0));
      const behind = rest === void 0 ? [] : own.slice(own.indexOf(rest) + 1);
      const grave = [ ...breakingLabels, ...securityLabels ].map(label => label.toLowerCase());
      const empty = behind.find(({takes}) => !takes.labels.some(label => grave.includes(label.toLowerCase())));
      if (rest === void 0 || empty === void 0) return;
      throw refused(`the category "${rest.title}" takes all that is left, so "${empty.title}" behind it stays empty.`, `Put "${rest.title}" last, or give it \`labels\`, \`types\`, \`areas\` or \`paths\`.`);
    }
    function refused(message, hint) {
      return new errors.$s("bad-config", `The settings do not fit together: ${message}`, hint);
    }
    const BUILT_IN_AUDIENCES = {
      technical: "They run the software or build on it. They want to know what they can use, what behaves differently, what it touches and what they must do.",
      business: "They decide about the software or tell customers about it, and do not read code. They want to know what it means for people and risk, in plain words without names from code."
    };
    const DEFAULT_RULES = {
      exclude: {
        labels: [ "skip-changelog", "skip-release-notes", "ignore-for-release", "no-release-notes", "skip-notes", "release-note-none" ],
        authors: [],
        types: [],
        paths: [],
        areas: []
      },
      includePaths: [],
      packages: [],
      breakingLabels: [ "breaking", "breaking-change", "breaking change", "kind/breaking", "semver-major", "semver: major", "type: breaking" ],
      securityLabels: [ "security", "kind/security", "type: security", "vulnerability" ],
      categoryLabels: {}
    };
    function makeConfig(inputs, settings, audiences = null, releaseFile = null) {
      checkTogether(settings);
      const rules = rulesOf(settings, releaseFile);
      const own = sectionsOf(settings, releaseFile);
      if (settings.categories !== void 0) checkCatchAll(own, rules);
      const readers = audiencesOf(settings, audiences);
      return {
        from: inputs.from,
        to: inputs.to,
        version: inputs.version,
        release: inputs.release,
        onAiFailure: inputs.onAiFailure,
        onIncomplete: inputs.onIncomplete,
        dryRun: inputs.dryRun,
        budget: {
          cost: inputs.maxCost,
          tokens: settings["max-tokens"] ?? 2e7,
          minutes: settings["time-budget"] ?? 10
        },
        models: {
          ...limits.$b,
          ...definedModels(settings)
        },
        prices: pricesOf(settings),
        audiences: readers,
        body: bodyOf(settings, readers, languagesOf(settings).languages, audiences !== null),
        ...languagesOf(settings),
        others: settings.others ?? "none",
        style: styleOf(settings),
        instructions: settings.instructions ?? "",
        ...glossaryOf(settings),
        samples: settings.samples ?? 0,
        evidence: settings.evidence ?? "messages",
        verify: settings.verify ?? "facts",
        evidencePage: settings["evidence-page"] ?? false,
        rules,
        sections: {
          by: settings["group-by"] ?? "category",
          own
        },
        scope: scopeOf(inputs.package, rules.packages),
        publishing: publishingOf(settings),
        store: {
          ttlDays: settings["cache-ttl"] ?? 7,
          maxBytes: (settings["cache-size"] ?? 32) * 1024 * 1024
        },
        pace: settings.pace ?? "auto",
        concurrency: settings.concurrency ?? 64,
        callTimeout: settings["call-timeout"] ?? 120,
        rewrite: settings.rewrite ?? false
      };
    }
    function languagesOf({language, languages}) {
      const all = languages ?? [ language ?? "en" ];
      checkLanguages(all, languages === void 0 ? "language" : "languages");
      return {
        language: all[0] ?? "en",
        languages: all
      };
    }
    function bodyOf({body = {}}, audiences, languages, chosen) {
      const names = audiences.map(({name}) => name);
      const known = (key, wanted, all) => {
        if (wanted === void 0) return all[0] ?? "";
        if (all.includes(wanted)) return wanted;
        throw (0, problem.M)(`body.${key}`, `is "${wanted}", for which no notes are written`, `Name one of: ${all.join(", ")}.`);
      };
      const audience = chosen && !names.includes(body.audience ?? "") ? void 0 : body.audience;
      return {
        audience: known("audience", audience, names),
        language: known("language", body.language, languages)
      };
    }
    function styleOf({sections = {}, emoji, header, footer, template}) {
      const {order = [], ...styles} = sections;
      const named = Object.entries(styles).map(([key, {title, emoji: sign} = {}]) => [ key, {
        ...title === void 0 ? {} : {
          title
        },
        ...sign === void 0 ? {} : {
          emoji: sign
        }
      } ]);
      return {
        sections: Object.fromEntries(named),
        order,
        emoji: emoji === void 0 ? "named" : emoji ? "all" : "none",
        header: (header ?? "").trim(),
        footer: (footer ?? "").trim(),
        template: (template ?? "").trim()
      };
    }
    function glossaryOf({glossary = []}) {
      const avoided = glossary.flatMap(term => typeof term === "string" ? [] : [ {
        avoid: term.avoid,
        use: term.use ?? ""
      } ]);
      const kept = glossary.flatMap(term => typeof term === "string" ? term : term.use ?? []);
      return {
        glossary: kept,
        avoided
      };
    }
    function publishingOf(settings) {
      const latest = settings["make-latest"] ?? "auto";
      return {
        releaseName: settings["release-name"] ?? null,
        tagName: settings["tag-name"] ?? null,
        makeLatest: typeof latest === "string" ? latest : latest ? "true" : "false",
        discussionCategory: settings["discussion-category"] ?? null,
        existing: settings.existing ?? null,
        changelog: settings.changelog ?? null
      };
    }
    function definedModels(settings) {
      const {map, compose} = settings.models ?? {};
      return {
        ...map === void 0 ? {} : {
          map
        },
        ...compose === void 0 ? {} : {
          compose
        }
      };
    }
    function audiencesOf(settings, names) {
      const listed = settings.audiences ?? [ "technical" ];
      const own = listed.filter(one => typeof one !== "string");
      const all = (names ?? listed).map(one => typeof one === "string" ? audienceNamed(one, own) : one);
      const twice = all.find(({name}, at) => all.findIndex(other => other.name === name) !== at);
      if (twice !== void 0) throw (0, problem.M)("audiences", `names "${twice.name}" twice`, "Name each audience once.");
      return all;
    }
    function audienceNamed(name, own) {
      const builtIn = Object.hasOwn(BUILT_IN_AUDIENCES, name) ? BUILT_IN_AUDIENCES[name] : void 0;
      const instruction = own.find(audience => audience.name === name)?.instruction ?? builtIn;
      if (instruction !== void 0) return {
        name,
        instruction
      };
      const known = [ ...Object.keys(BUILT_IN_AUDIENCES), ...own.map(audience => audience.name) ];
      throw (0, problem.M)("audiences", `names "${name}"`, `Known: ${known.join(", ")}. Others need a name and an instruction in the config file.`);
    }
    function rulesOf(settings, releaseFile) {
      const {labels, authors, types, paths, areas} = settings.exclude ?? {};
      const defaults = DEFAULT_RULES.exclude;
      return {
        exclude: {
          labels: labels ?? [ ...defaults.labels, ...releaseFile?.exclude.labels ?? [] ],
          authors: authors ?? [ ...defaults.authors, ...releaseFile?.exclude.authors ?? [] ],
          types: types ?? defaults.types,
          paths: paths ?? defaults.paths,
          areas: areas ?? defaults.areas
        },
        includePaths: settings["include-paths"] ?? DEFAULT_RULES.includePaths,
        packages: Object.entries(settings.packages ?? {}).map(([name, one]) => packageNamed(name, one)),
        breakingLabels: settings["breaking-labels"] ?? DEFAULT_RULES.breakingLabels,
        securityLabels: settings["security-labels"] ?? DEFAULT_RULES.securityLabels,
        categoryLabels: settings["category-labels"] ?? DEFAULT_RULES.categoryLabels
      };
    }
    function sectionsOf({categories}, releaseFile) {
      if (categories === void 0) return releaseFile?.categories ?? [];
      return categories.map(({title, labels, types, areas, paths, exclude, collapse}) => ({
        title,
        takes: {
          labels: labels ?? (types === void 0 && areas === void 0 && paths === void 0 ? [ "*" ] : []),
          types: types ?? [],
          areas: areas ?? [],
          paths: paths ?? []
        },
        exclude: {
          labels: exclude?.labels ?? [],
          authors: exclude?.authors ?? [],
          types: exclude?.types ?? [],
          paths: exclude?.paths ?? [],
          areas: exclude?.areas ?? []
        },
        collapsed: collapse ?? false
      }));
    }
    function packageNamed(name, settings) {
      return {
        name,
        paths: settings.paths ?? [],
        excludePaths: settings["exclude-paths"] ?? [],
        areas: settings.areas ?? [],
        excludeAreas: settings["exclude-areas"] ?? [],
        tagPrefix: settings["tag-prefix"]
      };
    }
    function scopeOf(given, packages) {
      if (given === null) return "by-tag";
      const names = given.split(",").map(name => name.trim());
      const known = packages.map(({name}) => name);
      const unknown = names.find(name => name !== "*" && !known.includes(name));
      if (unknown !== void 0 || packages.length === 0) {
        const hint = packages.length === 0 ? 'The config file has no "packages".' : `Packages of the config file: ${known.join(", ")}.`;
        throw (0, problem.M)("package", `names "${unknown ?? given}"`, hint);
      }
      return names.includes("*") ? packages : packages.filter(({name}) => names.includes(name));
    }
  }),
  41383: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Em: () => takenLine,
      FB: () => lateLine,
      _K: () => noCallLine,
      od: () => planLine,
      rc: () => unpricedLine,
      uv: () => leftOutLine,
      yU: () => closedBy
    });
    var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40819);
    function planLine(plan) {
      const changes = `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.changes, "change")}${inPackages(plan)}`;
      if (plan.calls === 0 && plan.remembered === 0) return `${changes}, all by the deterministic writer, no call${whyNone(plan)}`;
      const price = plan.cost === null ? "price not known" : `about ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(plan.cost)}`;
      const asked = `${plan.remembered} remembered, ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.chunks, "chunk")} to ask`;
      const calls = plan.calls === 0 ? "no call" : `about ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.calls, "call")}, ${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.tokens, "token")}, ${price}, about ${minutes(plan.minutes)}`;
      const leftOut = plan.leftOut === null ? "" : `; ${leftOutLine(plan.leftOut, plan.changes)}`;
      return `${changes}: ${asked}, ${calls}${leftOut}`;
    }
    function closedBy({cost, tokens, minutes}) {
      if (cost === 0) return "max-cost is 0";
      if (tokens === 0) return "max-tokens is 0";
      return minutes === 0 ? "time-budget is 0" : null;
    }
    function noCallLine(plan) {
      return plan.closed === null && plan.leftOut === null ? null : `no call${whyNone(plan)}`;
    }
    function whyNone({closed, leftOut}) {
      if (closed !== null) return ` is allowed: ${closed}`;
      return leftOut === null ? "" : ` fits ${leftOut.budget}`;
    }
    function leftOutLine({changes, overviews, budget}, all) {
      const lines = changes === 0 ? [] : [ `${changes} of ${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(all, "change")}` ];
      const what = [ ...lines, ...overviews === 0 ? [] : [ (0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(overviews, "overview") ] ].join(" and ");
      return `${what} ${changes + overviews === 1 ? "is worded by rules: it does" : "are worded by rules: they do"} not fit ${budget}`;
    }
    function takenLine(taken, plan) {
      const price = plan.cost === null ? "price not known" : (0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(plan.cost);
      return [ `${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(taken.calls, "call")} (${plan.calls} planned)`, `${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(taken.tokens, "token")} (${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.zD)(plan.tokens)})`, `${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(taken.cost)} (${price})`, `${minutes(taken.minutes)} (${minutes(plan.minutes)})`, ...taken.unsure > 0 ? [ `and perhaps ${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.E9)(taken.unsure)} more for calls that broke off` ] : [] ].join(", ");
    }
    function minutes(length) {
      return length < 2 ? (0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(Math.round(length * 60), "second") : (0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(Math.round(length), "minute");
    }
    function lateLine({calls, minutes: expected}, budget) {
      if (calls === 0 || expected <= budget) return null;
      return `That is longer than time-budget (${(0, _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(budget, "minute")}): what is not answered by then is worded by rules.`;
    }
    function unpricedLine(models, tokens) {
      if (models.length === 0) return null;
      return `The price of ${models.join(" and ")} is not known, so max-cost does not hold there: only max-tokens does (${(0, 
      _figures_js__WEBPACK_IMPORTED_MODULE_0__.U9)(tokens, "token")}). Set \`prices\` in the config.`;
    }
    const NAMED = 10;
    function inPackages({packages}) {
      if (packages.length < 2) return "";
      const touched = packages.filter(({changes}) => changes > 0).sort((a, b) => b.changes - a.changes);
      const named = touched.slice(0, NAMED).map(({name, changes}) => `${name} ${changes}`);
      const all = touched.length > NAMED ? [ ...named, `${touched.length - NAMED} more` ] : named;
      return ` in ${touched.length} of ${packages.length} packages${all.length === 0 ? "" : ` (${all.join(", ")})`}`;
    }
  }),
  46811: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
          skip: kind === "stable" ? PRERELEASE : "not in this history"
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
  }),
  29161: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      X: () => firstVersion,
      y: () => nextVersion
    });
    var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13324);
    const HABIT = 3;
    const FIX = {
      breaking: false,
      feature: false
    };
    const STABLE_SUFFIX = /[._-]?(?:final|release|ga)(?=\+|$)/i;
    function nextVersion(previous, marks, today, family = []) {
      const tag = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(previous);
      if (tag === null) return null;
      const next = tag.prefix + nextText(tag.version, marks, today, family);
      const version = (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(next)?.version;
      const isTaken = version !== void 0 && family.some(other => (0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(other, version) === 0);
      return isTaken ? nextVersion(next, FIX, today, family) : next;
    }
    function firstVersion(prefix) {
      return `${prefix}0.1.0`;
    }
    function nextText(version, marks, today, family) {
      if ((0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(version)) return nextPrerelease(version);
      return version.dated ? nextDate(version, today) : nextNumbers(version, marks, family) + (STABLE_SUFFIX.exec(version.text)?.[0] ?? "");
    }
    function nextNumbers(version, marks, family) {
      const separator = version.text.includes("_") ? "_" : ".";
      const stable = family.filter(other => !(0, _tags_js__WEBPACK_IMPORTED_MODULE_0__.V1)(other) && !other.dated);
      const numbers = version.numbers.slice(0, usualLength(version, stable));
      const at = Math.min(level(version.numbers, marks, stable), numbers.length - 1);
      return numbers.map((number, index) => index < at ? number : index === at ? number + 1 : 0).join(separator);
    }
    function usualLength({numbers}, stable) {
      const shorter = stable.filter(other => other.numbers.length < numbers.length);
      return numbers.length > 3 && shorter.length * 2 > stable.length ? 3 : numbers.length;
    }
    function level(numbers, marks, stable) {
      if (numbers[0] === 0) return marks.breaking || hasNoPatches(stable) ? 1 : 2;
      if (marks.breaking) return 0;
      if (marks.feature) return 1;
      return numbers.length > 3 && [ numbers, ...stable.map(other => other.numbers) ].some(other => (other[3] ?? 0) > 0) ? 3 : 2;
    }
    function hasNoPatches(stable) {
      const early = stable.filter(({numbers}) => numbers[0] === 0 && numbers.length > 2);
      return early.length >= HABIT && early.every(({numbers}) => numbers[2] === 0);
    }
    function nextPrerelease(version) {
      const text = version.text.replace(/\+.*$/, "");
      const plain = version.hash === null ? text : text.replace(new RegExp(`[.-]?${version.hash}`, "i"), "");
      const counter = /^(.*[a-z.-])(\d+)$/i.exec(plain);
      return counter === null ? `${plain}.1` : `${counter[1]}${Number(counter[2]) + 1}`;
    }
    function nextDate(version, today) {
      const now = today.split("-").map(Number);
      const {numbers, text} = version;
      const period = periodLength(version);
      const samePeriod = !isEarlier(numbers.slice(0, period), now.slice(0, period));
      const date = (samePeriod ? numbers : now).slice(0, period);
      const shaped = shape(text, date, period);
      if (samePeriod) return `${shaped}.${(numbers[period] ?? 0) + 1}`;
      return period === 2 && numbers.length > 2 ? `${shaped}.0` : shaped;
    }
    function periodLength(version) {
      if (version.numbers.length < 3) return 2;
      if (/^\d{4}-|^\d{8}/.test(version.text)) return 3;
      return /^\d{4}[._]\d{1,2}[._]\d{2}(?!\d)/.test(version.text) ? 3 : 2;
    }
    function isEarlier(a, b) {
      const at = a.findIndex((number, index) => number !== b[index]);
      return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
    }
    function shape(text, date, period) {
      const separator = /^\d{4}([-._])/.exec(text)?.[1] ?? "";
      const unpadded = /^\d{4}[._]\d(?!\d)/.test(text) || period === 2 && !/^\d{4}.0/.test(text) && separator !== "-";
      return date.map((number, index) => index > 0 && !unpadded ? String(number).padStart(2, "0") : String(number)).join(separator);
    }
  }),
  80439: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
    var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46811);
    var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13324);
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
        return names.length === 1 ? `${first}: ${why}` : `${first} to ${names.at(-1)} (${names.length} tags): ${why === _candidates_js__WEBPACK_IMPORTED_MODULE_0__.rk ? "prereleases" : why}`;
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
      const isBuild = (0, _tags_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(base, release) === 0 && (0, 
      _tags_js__WEBPACK_IMPORTED_MODULE_1__.Yy)(base) !== (0, _tags_js__WEBPACK_IMPORTED_MODULE_1__.Yy)(release);
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
  }),
  32988: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      b: () => textOf
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
    async function textOf(file, name) {
      try {
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
      } catch (thrown) {
        if (isMissing(thrown)) return null;
        const hint = "Make it a file that can be read, or take it away.";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.$s("bad-config", `${name} is there and cannot be read (${(0, 
        _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown)}).`, hint, thrown);
      }
    }
    function isMissing(thrown) {
      return thrown instanceof Error && "code" in thrown && (thrown.code === "ENOENT" || thrown.code === "ENOTDIR");
    }
  }),
  80362: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      m: () => gitFragments
    });
    var _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36039);
    var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48390);
    var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37829);
    const FILE_BYTES = 64 * 1024;
    const TOKEN_BYTES = 8 * 1024;
    const AT_ONCE = 200;
    const IN_FOLDERS = new RegExp(`^(?:${_changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.Zp.map(folder => folder.replaceAll(".", "\\.")).join("|")})/`);
    const RAW = /^\n?:\d{6} (\d{6}) [0-9a-f]{40,64} ([0-9a-f]{40,64}) ([AMDT])/;
    function gitFragments(dir, options = {}) {
      const place = {
        dir,
        signal: options.signal ?? null
      };
      return {
        async folders(base, head, touched) {
          const [changed, listed] = await Promise.all([ touched === void 0 ? eventsOf(place, _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.Zp, base, head).then(events => events.map(({path}) => path)) : touched.then(paths => paths.filter(path => IN_FOLDERS.test(path) && (0, 
          _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.zv)(path))), listedIn(place, base === null ? [ head ] : [ head, base ]) ]);
          return (0, _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.kl)([ ...new Set([ ...changed, ...listed ]) ]);
        },
        async read(folders, {base, head}) {
          if (folders.length === 0) return {
            fragments: [],
            unread: 0
          };
          const [events, there] = await Promise.all([ eventsOf(place, folders, base, head), base === null ? [] : namesIn(place, base) ]);
          const lives = (0, _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.D7)(events, new Set(there));
          const texts = await textsOf(place, lives);
          const fragments = lives.flatMap(life => asFragment(life, texts));
          return {
            fragments,
            unread: lives.length - fragments.length
          };
        }
      };
    }
    function asFragment({path, blob, addedBy, removedBy}, texts) {
      const text = texts.get(blob);
      return text === void 0 ? [] : [ {
        path,
        text,
        addedBy,
        removedBy
      } ];
    }
    async function listedIn(place, trees) {
      const names = trees.flatMap(tree => _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.Zp.map(folder => `${tree}:${folder}\n`));
      const {output} = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.EO)(place, [ "cat-file", "--batch-check=%(objecttype)" ], names.join(""));
      if (!/^tree$/m.test(output.toString("utf8"))) return [];
      return (await Promise.all(trees.map(tree => namesIn(place, tree)))).flat();
    }
    async function namesIn(place, tree) {
      const {code, output} = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.EO)(place, [ "ls-tree", "-r", "-z", "--name-only", "--full-tree", tree, "--", ..._changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.Zp.map(one => `${one}/`) ]);
      return code === 0 ? output.toString("utf8").split("\0").filter(Boolean) : [];
    }
    async function eventsOf(place, folders, base, head) {
      const range = base === null ? head : `${base}..${head}`;
      const args = [ "log", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-relative", "--no-ext-diff", "--no-color", "--no-decorate" ];
      const walk = [ "--no-notes", "--topo-order", "--reverse", "--full-history", "--no-merges", "--format=%H", "--end-of-options", range ];
      const output = (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.dP)(place, [ ...args, ...walk, "--", ...folders.map(folder => `:(top,literal)${folder}`) ]);
      const splitter = new _tokens_js__WEBPACK_IMPORTED_MODULE_2__.d(TOKEN_BYTES);
      const reader = new EventReader;
      for await (const chunk of output) for (const token of splitter.push(chunk)) reader.take(token);
      for (const token of splitter.end()) reader.take(token);
      return reader.events;
    }
    class EventReader {
      events=[];
      #commit="";
      #entry=null;
      take(token) {
        if (this.#entry !== null) {
          const [, mode = "", blob = "", state] = this.#entry;
          this.#entry = null;
          const isFile = mode === "100644" || mode === "100755";
          if ((0, _changes_fragment_files_js__WEBPACK_IMPORTED_MODULE_0__.zv)(token) && (isFile || state === "D")) this.events.push({
            commit: this.#commit,
            path: token,
            blob: state === "D" ? "" : blob
          });
          return;
        }
        this.#entry = RAW.exec(token);
        if (this.#entry === null && /^\n?[0-9a-f]{40,64}\n?$/.test(token)) this.#commit = token.trim();
      }
    }
    async function textsOf(place, lives) {
      const blobs = [ ...new Set(lives.map(({blob}) => blob)) ];
      if (blobs.length === 0) return new Map;
      const checked = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.q_)(place, [ "cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)" ], `${blobs.join("\n")}\n`);
      const small = checked.split("\n").flatMap(line => {
        const [name = "", type, size] = line.split(" ");
        return type === "blob" && Number(size) <= FILE_BYTES ? [ name ] : [];
      });
      const texts = new Map;
      for (let at = 0; at < small.length; at += AT_ONCE) {
        const {output} = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.EO)(place, [ "cat-file", "--batch" ], `${small.slice(at, at + AT_ONCE).join("\n")}\n`);
        for (const [name, text] of objectsIn(output)) texts.set(name, text);
      }
      return texts;
    }
    function objectsIn(output) {
      const found = [];
      for (let at = 0; at < output.length; ) {
        const end = output.indexOf("\n", at);
        if (end < 0) break;
        const [name = "", type, size = ""] = output.subarray(at, end).toString("utf8").split(" ");
        at = end + 1;
        if (type !== "blob") continue;
        found.push([ name, output.subarray(at, at + Number(size)).toString("utf8") ]);
        at += Number(size) + 1;
      }
      return found;
    }
  }),
  82833: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      B: () => openGitHistory
    });
    var errors = __webpack_require__(452);
    var logins = __webpack_require__(65341);
    var parse_log = __webpack_require__(66755);
    var process = __webpack_require__(48390);
    async function patchSizes(place, shas) {
      const sizes = new Map(shas.map(sha => [ sha, "" ]));
      if (shas.length === 0) return sizes;
      const args = [ "diff-tree", "--stdin", "--root", "--numstat", "--no-renames", "--no-relative", "--no-ext-diff" ];
      const lines = (await (0, process.q_)(place, args, `${shas.join("\n")}\n`)).split("\n");
      let sha = "";
      for (const line of lines) if (sizes.has(line)) sha = line; else sizes.set(sha, `${sizes.get(sha)}${line}\n`);
      return sizes;
    }
    const CAT_FILE = [ "cat-file", "--batch-check=%(objecttype) %(objectname)" ];
    const TAG_FORMAT = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname:lstrip=2)";
    async function readTags(place) {
      const text = await (0, process.q_)(place, [ "for-each-ref", `--format=${TAG_FORMAT}`, "refs/tags" ]);
      const lines = text === "" ? [] : text.split("\n");
      const tags = lines.flatMap(line => {
        const [type, sha = "", innerType, innerSha = "", name = ""] = line.split(" ");
        if (type === "commit") return [ {
          name,
          sha
        } ];
        if (innerType === "commit") return [ {
          name,
          sha: innerSha
        } ];
        return innerType === "tag" ? [ {
          name,
          sha: null
        } ] : [];
      });
      const nested = tags.filter(tag => tag.sha === null);
      const peeled = await commitsOf(place, nested.map(tag => `refs/tags/${tag.name}`));
      const shas = new Map(nested.map((tag, index) => [ tag.name, peeled[index] ?? null ]));
      return tags.flatMap(({name, sha}) => {
        const found = sha ?? shas.get(name) ?? null;
        return found === null ? [] : [ {
          name,
          sha: found
        } ];
      });
    }
    async function resolveRef(place, ref) {
      if (!isPlain(ref)) return null;
      if (ref.includes("@{")) return ofReflog(place, ref);
      const names = ref === "HEAD" || ref.startsWith("refs/") ? [ ref ] : [ `refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`, ref ];
      const found = await commitsOf(place, names);
      return found.find(sha => sha !== null) ?? null;
    }
    async function objectOfTag(place, name) {
      if (!isPlain(name)) return null;
      const {output} = await (0, process.EO)(place, CAT_FILE, `refs/tags/${name}^{}\n`);
      return /^(tree|blob) /.exec(output.toString("utf8"))?.[1] ?? null;
    }
    async function ofReflog(place, ref) {
      const {output} = await (0, process.EO)(place, CAT_FILE, `${ref}^{commit}\n`);
      return shaOf(output.toString("utf8").trimEnd());
    }
    function isPlain(ref) {
      return !/^[-:\s]|\p{Cc}|\s$|^$/u.test(ref) && !/^[0-9a-f]{1,3}$/.test(ref);
    }
    async function commitsOf(place, names) {
      if (names.length === 0) return [];
      const input = names.map(name => `${name}^{commit}\n`).join("");
      return (await (0, process.q_)(place, CAT_FILE, input)).split("\n").map(shaOf);
    }
    function shaOf(line) {
      return /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? null;
    }
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    async function shallowBoundary(place) {
      const [shallow, path] = (await (0, process.q_)(place, [ "rev-parse", "--is-shallow-repository", "--git-path", "shallow" ])).split("\n");
      if (shallow !== "true" || path === void 0) return null;
      const text = await (0, promises_.readFile)((0, external_node_path_.resolve)(place.dir, path), "utf8");
      return new Set(text.split("\n").filter(line => line !== ""));
    }
    function tooShallow(missing) {
      return new errors.$s("shallow-clone", `This clone is shallow: ${missing}`, "Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow --tags`.");
    }
    var external_node_crypto_ = __webpack_require__(77598);
    var external_node_os_ = __webpack_require__(48161);
    var external_node_timers_promises_ = __webpack_require__(58500);
    const PART_BYTES = 262144;
    const PAUSE = 4;
    async function* gitSpool(place, args) {
      const file = await namelessFile();
      if (file === null) return yield* (0, process.dP)(place, args);
      const {ended, stop} = (0, process.jV)(place, args, file.fd);
      let bytes = 0;
      try {
        for await (const part of grown(file, ended)) {
          bytes += part.length;
          yield part;
        }
      } finally {
        stop();
        await file.close();
      }
      if (!await ended) yield* behind((0, process.dP)(place, args), bytes);
    }
    async function* grown(file, ended) {
      let isWhole = false;
      const end = ended.then(() => {
        isWhole = true;
      });
      let room = Buffer.allocUnsafeSlow(PART_BYTES);
      for (let at = 0; ;) {
        const isLast = isWhole;
        const {bytesRead} = await file.read(room, 0, PART_BYTES, at);
        if (bytesRead > 0) {
          yield room.subarray(0, bytesRead);
          at += bytesRead;
          room = Buffer.allocUnsafeSlow(PART_BYTES);
        } else if (isLast) return; else await Promise.race([ end, (0, external_node_timers_promises_.setTimeout)(PAUSE) ]);
      }
    }
    async function* behind(parts, bytes) {
      let passed = 0;
      for await (const part of parts) {
        const rest = part.subarray(Math.max(0, bytes - passed));
        passed += part.length;
        if (rest.length > 0) yield rest;
      }
    }
    async function namelessFile() {
      const name = (0, external_node_path_.join)((0, external_node_os_.tmpdir)(), `tidings-${(0, 
      external_node_crypto_.randomUUID)()}`);
      try {
        const file = await (0, promises_.open)(name, "wx+", 384);
        await (0, promises_.rm)(name);
        return file;
      } catch {
        return null;
      }
    }
    var tokens = __webpack_require__(37829);
    const AUTHOR_COMMITS = 5e4;
    const AUTHOR_BYTES = 4096;
    async function openGitHistory(dir, options = {}) {
      const place = {
        dir,
        signal: options.signal ?? null
      };
      return new GitHistory(place, await shallowBoundary(place));
    }
    class GitHistory {
      kind="git";
      #place;
      #boundary;
      #counts=new Map;
      constructor(place, boundary) {
        this.#place = place;
        this.#boundary = boundary;
      }
      tags() {
        return readTags(this.#place);
      }
      async resolve(ref) {
        const sha = await resolveRef(this.#place, ref);
        if (sha !== null || ref.startsWith("refs/")) return sha;
        const object = await objectOfTag(this.#place, ref);
        const hint = "Name another tag, or move this one to a commit.";
        if (object !== null) throw new errors.$s("unknown-ref", `The tag ${ref} points at a ${object}, not at a commit.`, hint);
        if (this.#boundary !== null) throw tooShallow(`${ref} is not in it.`);
        return null;
      }
      async committedAt(shas) {
        if (shas.length === 0) return new Map;
        const input = shas.map(sha => `${known(sha)}\n`).join("");
        const text = await (0, process.q_)(this.#place, [ "log", "--no-walk", "--ignore-missing", "--format=%H %ct", "--stdin" ], input);
        const pairs = text.split("\n").map(line => line.split(" "));
        return new Map(pairs.flatMap(([sha = "", seconds = ""]) => sha === "" ? [] : [ [ sha, Number(seconds) ] ]));
      }
      async relation(base, head) {
        const both = `${known(base)}...${known(head)}`;
        const counts = this.#countBoth(both);
        this.#counts.set(`${base}..${head}`, counts);
        const [{ahead, behind}] = await Promise.all([ counts, this.#refuseCut(both) ]);
        return {
          ahead,
          behind,
          base: behind === 0 ? base : await this.#mergeBase(base, head)
        };
      }
      refuseCut(head) {
        return this.#refuseCut(known(head));
      }
      async commits(base, head, {files, onPart = () => {}}) {
        const range = base === null ? known(head) : `${known(base)}..${known(head)}`;
        const checked = Promise.all([ this.#counts.get(range)?.then(({ahead}) => ahead) ?? (0, 
        process.q_)(this.#place, [ "rev-list", "--count", "--end-of-options", range, "--" ]).then(Number), this.#refuseCut(range) ]);
        const commits = [];
        const log = this.#log(range, files, async part => {
          const [counted] = await checked;
          commits.push(...part);
          onPart(part, counted);
        });
        const [[counted]] = await Promise.all([ checked, log ]);
        return {
          commits,
          counted
        };
      }
      async sharedPatches(side, head) {
        const both = `${known(side)}...${known(head)}`;
        const args = [ "rev-list", "--cherry-mark", "--no-merges", "--full-history", "--end-of-options", both, "--", ":/" ];
        const marked = (await (0, process.q_)(this.#place, args)).split("\n").filter(line => line.startsWith("="));
        const shared = marked.map(line => line.slice(1));
        return patchSizes(this.#place, shared);
      }
      async authorsBefore(base) {
        if (base === null) return new Set;
        if (this.#boundary !== null) return null;
        const format = `--format=%aN%n%aE%n%ae`;
        const args = [ "log", "-z", "--encoding=UTF-8", "--no-decorate", `--max-count=${AUTHOR_COMMITS + 1}`, format, "--end-of-options", known(base), "--" ];
        const people = new Set;
        const seen = new Set;
        const splitter = new tokens.d(AUTHOR_BYTES);
        let commits = 0;
        for await (const chunk of (0, process.dP)(this.#place, args)) for (const token of splitter.push(chunk)) {
          commits += 1;
          if (seen.has(token)) continue;
          seen.add(token);
          for (const name of namesOf(token)) people.add(name);
        }
        return commits > AUTHOR_COMMITS || commits === 1 ? null : people;
      }
      async #log(range, files, take) {
        const diff = files ? [ "--raw", "--no-renames", "--no-relative", "--no-ext-diff", "--ignore-submodules=none" ] : [ "--no-patch" ];
        const args = [ "log", "-z", "--encoding=UTF-8", "--no-color", "--no-decorate", "--no-notes", ...diff, `--format=${parse_log.N}` ];
        const bytes = gitSpool(this.#place, [ ...args, "--end-of-options", range, "--" ]);
        for await (const part of (0, parse_log.g)(bytes, {
          files
        })) await take(part);
      }
      async #countBoth(both) {
        const text = await (0, process.q_)(this.#place, [ "rev-list", "--left-right", "--count", "--end-of-options", both, "--" ]);
        const [behind = 0, ahead = 0] = text.split("\t").map(Number);
        return {
          ahead,
          behind
        };
      }
      async #mergeBase(base, head) {
        const args = [ "merge-base", "--end-of-options", base, head ];
        const {code, output, errors} = await (0, process.EO)(this.#place, args);
        if (code > 1) throw (0, process.V2)(this.#place, args, errors);
        return code === 0 ? output.toString("utf8").trim() : null;
      }
      async #refuseCut(range) {
        const boundary = this.#boundary;
        if (boundary === null) return;
        const text = await (0, process.q_)(this.#place, [ "rev-list", "--end-of-options", range, "--" ]);
        if (text.split("\n").some(sha => boundary.has(sha))) throw tooShallow("the range reaches beyond what it holds.");
      }
    }
    function namesOf(token) {
      const [name = "", mapped = "", own = ""] = token.split("\n");
      const login = (0, logins.f)(mapped) ?? (0, logins.f)(own);
      return [ name, ...login === null ? [] : [ login ] ].map(text => text.toLowerCase());
    }
    function known(sha) {
      if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha;
      throw new errors.$s("unknown-ref", `Not the full name of a commit: ${JSON.stringify(sha)}`, "Resolve the name first.");
    }
  }),
  65341: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      f: () => loginOfEmail
    });
    const NOREPLY = /^(?:\d+\+)?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?)@users\.noreply\.[a-z\d.-]+$/i;
    function loginOfEmail(email) {
      return NOREPLY.exec(email)?.[1] ?? null;
    }
  }),
  66755: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      N: () => LOG_FORMAT,
      g: () => parseLog
    });
    var _logins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65341);
    var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37829);
    const LOG_FORMAT = "%H%n%P%n%ct%n%aN%n%aE%n%ae%n%B";
    const COMMIT_BYTES = 1024 * 1024;
    const HEADER_LINES = 6;
    const LINE_BREAK = 10;
    const COLON = 58;
    async function* parseLog(chunks, options) {
      const splitter = new _tokens_js__WEBPACK_IMPORTED_MODULE_0__.d(COMMIT_BYTES);
      const reader = new LogReader(options);
      for await (const chunk of chunks) {
        const part = reader.read(splitter.push(chunk));
        if (part.length > 0) yield part;
      }
      const rest = [ ...reader.read(splitter.end()), ...reader.end() ];
      if (rest.length > 0) yield rest;
    }
    class LogReader {
      #options;
      #header=null;
      #paths=[];
      #pathFollows=false;
      constructor(options) {
        this.#options = options;
      }
      read(tokens) {
        const commits = [];
        for (const token of tokens) if (this.#pathFollows) {
          this.#paths.push(token);
          this.#pathFollows = false;
        } else if (isRawEntry(token)) this.#pathFollows = true; else {
          if (this.#header !== null) commits.push(this.#close(this.#header));
          this.#header = token;
        }
        return commits;
      }
      end() {
        return this.#header === null ? [] : [ this.#close(this.#header) ];
      }
      #close(header) {
        const commit = commitOf(header, this.#options.files ? this.#paths : null);
        this.#paths = [];
        return commit;
      }
    }
    function isRawEntry(token) {
      const first = token.charCodeAt(0);
      return first === COLON || first === LINE_BREAK && token.charCodeAt(1) === COLON;
    }
    function commitOf(header, files) {
      const lines = header.split("\n", HEADER_LINES);
      const sha = lines[0] ?? "";
      const parentIds = lines[1] ?? "";
      const time = lines[2] ?? "";
      const name = lines[3] ?? "";
      const mapped = lines[4] ?? "";
      const own = lines[5] ?? "";
      const message = header.slice(sha.length + parentIds.length + time.length + name.length + mapped.length + own.length + HEADER_LINES);
      const author = {
        name,
        login: (0, _logins_js__WEBPACK_IMPORTED_MODULE_1__.f)(mapped) ?? (own === mapped ? null : (0, 
        _logins_js__WEBPACK_IMPORTED_MODULE_1__.f)(own))
      };
      const parents = parentIds === "" ? [] : parentIds.split(" ");
      const committedAt = Number(time);
      return files === null ? {
        sha,
        parents,
        message,
        author,
        committedAt
      } : {
        sha,
        parents,
        message,
        author,
        committedAt,
        files
      };
    }
  }),
  48024: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      D: () => gitDiffs
    });
    var parse_log = __webpack_require__(66755);
    var patches = __webpack_require__(23131);
    var tokens = __webpack_require__(37829);
    const PATCH_FORMAT = "commit %H";
    const LINE_BYTES = 1e3;
    const FILE_BYTES = 256 * 1024;
    const COMMIT = /^commit ([0-9a-f]{40,64})$/;
    const FILE = "diff --git ";
    const HUNK_BYTES = new Set([ 32, 43, 45, 64, 92 ]);
    async function* parsePatches(chunks, last = null) {
      const reader = new PatchReader;
      const splitter = new tokens.g(LINE_BYTES);
      for await (const chunk of chunks) {
        yield* reader.read(splitter.push(chunk));
        if (reader.hasEnoughOf(last)) break;
      }
      yield* reader.read(splitter.end());
      yield* reader.end();
    }
    class PatchReader {
      #sha=null;
      #selection=new patches.vn;
      #file=null;
      read(lines) {
        return lines.flatMap(line => this.#take(line));
      }
      hasEnoughOf(sha) {
        return sha !== null && this.#sha === sha && this.#selection.full;
      }
      end() {
        this.#closeFile();
        if (this.#sha === null) return [];
        const done = {
          sha: this.#sha,
          files: this.#selection.files
        };
        this.#sha = null;
        this.#selection = new patches.vn;
        return [ done ];
      }
      #take(line) {
        const file = this.#file;
        if (HUNK_BYTES.has(line[0] ?? 0) && file?.lines !== null) {
          if (file?.lines !== void 0) keep(file, file.lines, line);
          return [];
        }
        const text = line.toString("utf8");
        const sha = COMMIT.exec(text)?.[1];
        if (sha !== void 0) {
          const done = this.end();
          this.#sha = sha;
          return done;
        }
        if (text.startsWith(FILE)) {
          this.#closeFile();
          if (!this.#selection.full) this.#file = newFile();
        } else if (file !== null && file.lines === null) this.#takeHeader(file, text, line);
        return [];
      }
      #takeHeader(file, text, line) {
        if (!text.startsWith("@@ ")) {
          readHeader(file, text);
          return;
        }
        file.lines = [];
        file.room = file.binary ? 0 : this.#selection.room(file.path);
        keep(file, file.lines, line);
      }
      #closeFile() {
        const file = this.#file;
        this.#file = null;
        if (file === null || file.path === "" || file.binary) return;
        this.#selection.add({
          path: file.path,
          was: file.was,
          state: file.state,
          text: (file.lines ?? []).join("\n")
        });
      }
    }
    function newFile() {
      return {
        path: "",
        was: null,
        state: "changed",
        binary: false,
        lines: null,
        room: 0,
        bytes: FILE_BYTES
      };
    }
    function keep(file, lines, line) {
      file.bytes -= line.length + 1;
      if (file.room <= 0 || file.bytes < 0) return;
      const text = line.toString("utf8");
      file.room -= text.length + 1;
      lines.push(text);
    }
    function readHeader(file, line) {
      if (line.startsWith("new file mode ")) file.state = "added"; else if (line.startsWith("deleted file mode ")) file.state = "removed"; else if (line.startsWith("rename from ")) file.was = unquoted(line.slice(12)); else if (line.startsWith("rename to ")) file.path = unquoted(line.slice(10)); else if (line.startsWith("--- ") || line.startsWith("+++ ")) file.path = pathIn(line.slice(4)) ?? file.path; else if (line.startsWith("Binary files ") || line === "GIT binary patch") file.binary = true;
    }
    function pathIn(text) {
      const path = unquoted(text.replace(/\t$/, ""));
      return path === "/dev/null" ? null : path.slice(2);
    }
    const ESCAPES = {
      a: "\x07",
      b: "\b",
      t: "\t",
      n: "\n",
      v: "\v",
      f: "\f",
      r: "\r",
      '"': '"',
      "\\": "\\"
    };
    function unquoted(text) {
      if (!/^".*"$/.test(text)) return text;
      const bytes = Buffer.from(text.slice(1, -1)).toString("latin1");
      const plain = bytes.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal, letter) => octal === void 0 ? ESCAPES[letter ?? ""] ?? "" : String.fromCharCode(Number.parseInt(octal, 8)));
      return Buffer.from(plain, "latin1").toString("utf8");
    }
    var process = __webpack_require__(48390);
    const THESE = [ "--no-walk=unsorted", "--stdin", "-m", "--first-parent", "--encoding=UTF-8", "--no-color", "--no-decorate", "--no-notes" ];
    const PLAIN_DIFF = [ "--no-relative", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "-O/dev/null" ];
    const RENAMES = [ "--find-renames", "-l200" ];
    const AS_THE_FORGE = [ "--unified=3", "--inter-hunk-context=0", "--diff-algorithm=myers", "--indent-heuristic", "--src-prefix=a/", "--dst-prefix=b/" ];
    function gitDiffs(dir, options = {}) {
      const place = {
        dir,
        signal: options.signal ?? null
      };
      return {
        async paths(shas) {
          const found = new Map;
          const asked = full(shas);
          if (asked.length === 0) return found;
          const args = [ "log", ...THESE, "-z", "--raw", "--no-renames", ...PLAIN_DIFF, `--format=${parse_log.N}` ];
          const output = (0, process.dP)(place, args, `${asked.join("\n")}\n`);
          for await (const part of (0, parse_log.g)(output, {
            files: true
          })) for (const {sha, files} of part) found.set(sha, files ?? []);
          return found;
        },
        async attributes(sha) {
          const [asked] = full([ sha ]);
          if (asked === void 0) return "";
          const {code, output} = await (0, process.EO)(place, [ "cat-file", "blob", `${asked}:.gitattributes` ]);
          return code === 0 ? output.toString("utf8") : "";
        },
        async patches(shas, take) {
          const asked = full(shas);
          if (asked.length === 0) return;
          const args = [ "-c", "diff.suppressBlankEmpty=false", "log", ...THESE, "-p", ...AS_THE_FORGE, ...RENAMES, ...PLAIN_DIFF ];
          const output = (0, process.dP)(place, [ ...args, `--format=${PATCH_FORMAT}` ], `${asked.join("\n")}\n`);
          for await (const {sha, files} of parsePatches(output, asked.at(-1))) take(sha, files);
        }
      };
    }
    function full(shas) {
      return [ ...new Set(shas) ].filter(sha => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha));
    }
  }),
  37829: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      d: () => NulSplitter,
      g: () => LineSplitter
    });
    const NUL = 0;
    const LINE_END = 10;
    class Held {
      #limit;
      #parts=[];
      #length=0;
      constructor(limit) {
        this.#limit = limit;
      }
      get length() {
        return this.#length;
      }
      add(part) {
        const room = this.#limit - this.#length;
        if (part.length === 0 || room <= 0) return;
        const kept = part.length > room ? part.subarray(0, room) : part;
        this.#parts.push(kept);
        this.#length += kept.length;
      }
      take() {
        const [only] = this.#parts;
        const whole = this.#parts.length === 1 && only !== void 0;
        const token = whole ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(this.#parts, this.#length);
        this.#parts = [];
        this.#length = 0;
        return token;
      }
    }
    class LineSplitter {
      #held;
      constructor(limit) {
        this.#held = new Held(limit);
      }
      push(chunk) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
          this.#held.add(chunk.subarray(start, end));
          lines.push(this.#held.take());
          start = end + 1;
        }
        this.#held.add(chunk.subarray(start));
        return lines;
      }
      end() {
        return this.#held.length === 0 ? [] : [ this.#held.take() ];
      }
    }
    class NulSplitter {
      #limit;
      #held;
      constructor(limit) {
        this.#limit = limit;
        this.#held = new Held(limit);
      }
      push(chunk) {
        const first = chunk.indexOf(NUL);
        if (first === -1) {
          this.#held.add(chunk);
          return [];
        }
        this.#held.add(chunk.subarray(0, first));
        const tokens = [ this.#held.take().toString("utf8") ];
        const last = chunk.lastIndexOf(NUL);
        this.#held.add(chunk.subarray(last + 1));
        if (last === first) return tokens;
        const whole = chunk.toString("utf8", first + 1, last).split("\0");
        return tokens.concat(chunk.length > this.#limit ? whole.map(token => this.#cut(token)) : whole);
      }
      end() {
        return this.#held.length === 0 ? [] : [ this.#held.take().toString("utf8") ];
      }
      #cut(token) {
        return token.length * 3 <= this.#limit ? token : Buffer.from(token).toString("utf8", 0, this.#limit);
      }
    }
  }),
  17720: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      N: () => askingAnew
    });
    function askingAnew(store) {
      const fresh = new Set;
      return {
        recall(part) {
          const found = store.recall(part);
          return found !== null && (found.answer.task === "pace" || fresh.has(found.name)) ? found : null;
        },
        async keep(name, answer) {
          fresh.add(name);
          await store.keep(name, answer);
        },
        forget: name => store.forget(name),
        hasPassed: (part, check) => store.hasPassed(part, check),
        notePassed: (part, check) => store.notePassed(part, check),
        statistics: () => store.statistics()
      };
    }
  }),
  70588: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      I: () => NO_STORE
    });
    const NO_STORE = {
      recall: () => null,
      keep: async () => {},
      forget: async () => {},
      hasPassed: () => false,
      notePassed: () => {},
      statistics: () => ({
        answers: 0,
        bytes: 0,
        added: 0
      })
    };
  }),
  39850: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      W: () => releaseFileAmong
    });
    var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    var _settings_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58363);
    var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98099);
    const NO_MARKS = {
      labels: [],
      authors: [],
      types: [],
      paths: [],
      areas: []
    };
    const word = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.zMY() ], "Expected a word"), valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(String));
    const words = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(word), word ], "Expected a list of words"), []), valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(given => typeof given === "string" ? [ given ] : given));
    const exclude = valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
      labels: words,
      authors: words
    }), {});
    const title = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/\S/, "Expected a title"), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(200));
    const category = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
      title,
      labels: words,
      exclude
    });
    const changelog = valibot__WEBPACK_IMPORTED_MODULE_2__.rej({
      exclude,
      categories: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(category), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(100)), [])
    });
    const fileSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      changelog: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(changelog, {})
    });
    async function releaseFileAmong(texts) {
      const path = _settings_files_js__WEBPACK_IMPORTED_MODULE_3__.y.find(one => texts.has(one));
      return path === void 0 ? null : {
        path,
        file: await parseReleaseFile(texts.get(path) ?? "", path)
      };
    }
    async function parseReleaseFile(text, name) {
      let value;
      try {
        value = await (0, _yaml_js__WEBPACK_IMPORTED_MODULE_1__.h)(text) ?? {};
      } catch (thrown) {
        throw bad(`${name} is no valid YAML: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown)}`, thrown);
      }
      const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(fileSchema, value);
      if (!result.success) {
        const [issue] = result.issues;
        const path = valibot__WEBPACK_IMPORTED_MODULE_2__.BuJ(issue) ?? "the whole";
        throw bad(issue.expected === "never" ? `${name}: there is no key ${path}.` : `${name}: ${path}: ${issue.message}`);
      }
      const {exclude, categories} = result.output.changelog;
      return {
        exclude,
        categories: categories.map(sectionOf)
      };
    }
    function sectionOf({title, labels, exclude: {labels: without, authors}}) {
      return {
        title,
        takes: {
          labels,
          types: [],
          paths: [],
          areas: []
        },
        exclude: {
          ...NO_MARKS,
          labels: without,
          authors
        },
        collapsed: false
      };
    }
    function bad(message, cause) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-config", message, "GitHub reads this file too. Keys below changelog: exclude (labels, authors) and categories (title, labels, exclude).", cause);
    }
  }),
  30372: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      p: () => findRange,
      k: () => ofOrigin
    });
    var errors = __webpack_require__(452);
    var range_candidates = __webpack_require__(46811);
    var range_tags = __webpack_require__(13324);
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
        const others = newestOfOthers(release, tags).slice(0, OTHERS);
        const tried = await this.#try(others.map(tag => ({
          ...tag,
          skip: null
        })));
        const before = tried.filter(({relation}) => relation.ahead > 0);
        const mayBeRenamed = before.some(({candidate}) => (0, range_tags.Zy)(candidate.version, release.version) < 0);
        const nearest = mayBeRenamed ? fewestAhead(before) : null;
        const passed = before.map(({candidate}) => ({
          name: candidate.name,
          why: (0, sentences.AT)(candidate.prefix)
        }));
        return {
          passed,
          older: nearest?.candidate.name ?? null
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
      const given = wanted.from === null ? null : findEnd("from", wanted.from, tags, history);
      given?.catch(() => {});
      const to = await findHead(wanted, tags, history);
      if (given !== null) return givenRange(await given, to, history, wanted.onEnds);
      const meant = to.tag === null ? null : (0, range_candidates.DJ)(to.tag, to.sha, tags ?? []);
      const released = meant ?? (0, range_tags.ED)(to.tag ?? wanted.upcoming ?? "");
      const search = new BaseSearch(to, history);
      const found = released === null ? await search.unreleased(familiesFor(wanted, tags ?? [])) : await search.released(released, tags ?? []);
      if (found.chosen === null && search.exhausted) throw new errors.$s("unknown-ref", `None of the tags nearest to ${(0, 
      sentences.Vb)(to.name)} stands before it.`, "Name the tag to compare with as `from`.");
      if (found.chosen === null) await (history.refuseCut?.(to.sha));
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
      return new errors.$s("unknown-ref", `\`${input}\` is no tag, branch or commit: ${name}.`, hintOf(names, tags, kind));
    }
    function hintOf(nearest, tags, kind) {
      const fetch = kind === "git" ? " What only the remote has, `git fetch --tags` brings." : "";
      if (nearest.length > 0) return `The nearest tags are ${nearest.join(", ")}.${fetch}`;
      if (tags.length === 1) return `Check the name: the only tag is ${tags[0]?.name}.${fetch}`;
      if (tags.length > 1) return `Check the name: none of the ${tags.length} tags is near it.${fetch}`;
      return kind === "git" ? "There are no tags; `git fetch --tags` brings them." : "Check the name: the repository has no tags.";
    }
    function familiesFor(wanted, tags) {
      if (wanted.tagPrefix === null) return (0, range_candidates.m6)(tags);
      return [ (0, range_candidates.R0)(wanted.tagPrefix, tags) ?? {
        prefix: wanted.tagPrefix,
        tags: []
      } ];
    }
    async function givenRange(from, to, history, onEnds) {
      const asked = history.relation(from.sha, to.sha);
      onEnds?.(from.sha, to.sha);
      const relation = await asked;
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
  })
};
