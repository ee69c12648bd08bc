export const id = 132;

export const ids = [ 132 ];

export const modules = {
  7132: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      cli: () => cli
    });
    var promises_ = __webpack_require__(1455);
    var external_node_os_ = __webpack_require__(8161);
    var external_node_path_ = __webpack_require__(6760);
    var system = __webpack_require__(3152);
    var disk_store = __webpack_require__(5172);
    var git_history = __webpack_require__(4709);
    var git_process = __webpack_require__(8390);
    const SCP_LIKE = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)\/?(.+)$/;
    const SEGMENT = /^[A-Za-z0-9_.-]+$/;
    async function remoteRepository(dir, options = {}) {
      const place = {
        dir,
        signal: options.signal ?? null
      };
      const args = [ "remote", "get-url", "origin" ];
      const {code, output, errors} = await (0, git_process.EO)(place, args);
      if (code === 0) return parseRemote(output.toString("utf8").trim());
      if (/no such remote/i.test(errors)) return null;
      throw (0, git_process.V2)(args, errors);
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
    var external_node_util_ = __webpack_require__(7975);
    var line = __webpack_require__(7174);
    function createTerminalJournal(stream, options) {
      const live = stream.isTTY === true;
      const paint = (style, text) => options.color ? (0, external_node_util_.styleText)(style, text) : text;
      let open = false;
      function print(text) {
        stream.write(`${open ? "\r[K" : ""}${text}\n`);
        open = false;
      }
      return {
        step: (name, text) => print(`${paint("bold", name.padEnd(7))} ${(0, line.K)(text)}`),
        progress(text) {
          if (!live) return;
          stream.write(`\r[K${(0, line.K)(text).slice(0, (stream.columns ?? 80) - 1)}`);
          open = true;
        },
        notice: text => print(`${paint("cyan", "note")}    ${(0, line.K)(text)}`),
        warn: text => print(`${paint("yellow", "warning")} ${(0, line.K)(text)}`),
        debug(text) {
          if (options.verbose) print(paint("dim", (0, line.K)(text)));
        }
      };
    }
    var no_store = __webpack_require__(588);
    var limits = __webpack_require__(8207);
    var problem = __webpack_require__(7109);
    const VERSION = "0.1.0";
    async function parseArguments(argv) {
      const {Command, CommanderError, Option} = await __webpack_require__.e(179).then(__webpack_require__.bind(__webpack_require__, 8179));
      const many = (value, before = []) => [ ...before, value ];
      const command = new Command("tidings").description("Writes release notes for a range of commits. Notes go to stdout, everything else to stderr.").argument("[from..to|from]", "the range: two tags, branches or commits; one is where it ends").argument("[to]", "where the range ends").option("--repo <dir>", "the clone to read", ".").option("--repository <owner/name>", 'the repository on GitHub, for links (default: the remote "origin")').option("--config <path>", "config file, from the top of the clone (default: .github/tidings.yml)").addOption(new Option("--format <format>", "what is printed").choices([ "markdown", "json" ]).default("markdown")).option("--output <file>", "write there instead of to stdout").option("--audience <name>", "who the notes are for; may be given again", many).option("--language <tag>", "language of the notes, such as de").addOption(new Option("--dry-run <mode>", "plan: say what would be asked and what it would cost").choices([ "plan", "full" ])).option("--max-cost <dollars>", "most that the run may spend on the model (default: 5)").option("--anthropic-base-url <url>", "a gateway that speaks the Anthropic API").option("--anthropic-header <name: value>", "a header that the gateway wants; may be given again", many).option("--set <key=value>", "any key of the config file; may be given again", many).option("--no-color", "plain text").option("--verbose", "say more").version(VERSION).addHelpText("after", HELP_END).exitOverride();
      try {
        command.parse([ ...argv ], {
          from: "user"
        });
      } catch (thrown) {
        if (!(thrown instanceof CommanderError)) throw thrown;
        return {
          state: "end",
          exitCode: thrown.exitCode === 0 ? 0 : 2
        };
      }
      return {
        state: "run",
        args: argumentsOf(command.args, command.opts())
      };
    }
    const HELP_END = `\nWithout a range: what is not released yet. With one tag: since the tag before it.\nANTHROPIC_API_KEY and GITHUB_TOKEN are used where they are set; neither is needed.\n\nExit codes: 0 notes written (also for an empty range), 1 something failed, 2 wrong arguments or settings, 130 stopped by Ctrl-C.`;
    function argumentsOf(operands, options) {
      const {from, to} = rangeOf(operands);
      const pairs = [ ...options.language === void 0 ? [] : [ `language=${JSON.stringify(options.language)}` ], ...options.set ?? [] ];
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
    var file = __webpack_require__(9950);
    var config_inputs = __webpack_require__(6097);
    var make = __webpack_require__(5458);
    var errors = __webpack_require__(452);
    var figures = __webpack_require__(819);
    var story = __webpack_require__(5419);
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
      const {args} = parsed;
      const color = args.color && process.stderr.isTTY === true && !process.env.NO_COLOR;
      const journal = createTerminalJournal(process.stderr, {
        color,
        verbose: args.verbose
      });
      try {
        await notesFor(args, journal);
      } catch (thrown) {
        explain(thrown, args.verbose);
        const usage = thrown instanceof errors.$s && (thrown.code === "bad-input" || thrown.code === "bad-config" || thrown.code === "unknown-ref");
        process.exitCode ||= usage ? EXIT.usage : EXIT.failed;
      }
    }
    async function notesFor(args, journal) {
      const signal = stopOnSignals(journal);
      const inputs = (0, config_inputs.T)({
        ...args.inputs,
        token: process.env.GITHUB_TOKEN ?? "",
        "anthropic-api-key": process.env.ANTHROPIC_API_KEY ?? ""
      });
      const [history, {run}] = await Promise.all([ (0, git_history.B)(args.repo, {
        signal
      }), Promise.all([ __webpack_require__.e(88), __webpack_require__.e(432), __webpack_require__.e(265), __webpack_require__.e(33) ]).then(__webpack_require__.bind(__webpack_require__, 8033)) ]);
      const {settings, source} = await settingsOf(args, inputs);
      const config = (0, make.Z)(inputs, await (0, file.Sx)(settings, args.pairs), args.audiences);
      const repository = args.repository ?? await remoteRepository(args.repo, {
        signal
      });
      const pulls = await pullsOf(inputs, repository, journal, signal);
      const memory = openMemory(config, inputs, journal, signal);
      const outcome = await run(config, (0, story.Xv)(source, config.models, hostOf(inputs), config.budget.cost), {
        history,
        pulls,
        repository,
        memory,
        journal,
        clock: system.m,
        signal
      });
      await (await memory).close();
      await print(outcome, args);
      if (outcome.state === "written") {
        const {range, changes, ledger, mode} = outcome.document;
        journal.step("done", (0, figures.fM)(changes.length, range.commits, ledger, mode));
      }
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
    async function settingsOf(args, inputs) {
      const path = (0, external_node_path_.join)(args.repo, inputs.configPath);
      let text;
      try {
        text = await (0, promises_.readFile)(path, "utf8");
      } catch {
        if (args.inputs.config !== void 0) throw new errors.$s("bad-input", `Input "config" names ${path}, which cannot be read.`, "Give the path of a file, from the top of the clone.");
        return {
          settings: {},
          source: args.pairs.length > 0 ? "defaults and --set" : "defaults"
        };
      }
      return {
        settings: await (0, file.P$)(text, inputs.configPath),
        source: inputs.configPath
      };
    }
    async function pullsOf(inputs, repository, journal, signal) {
      const {token} = inputs.credentials;
      if (token === null || repository === null) return null;
      const {connectGitHub} = await Promise.all([ __webpack_require__.e(752), __webpack_require__.e(239), __webpack_require__.e(553), __webpack_require__.e(770) ]).then(__webpack_require__.bind(__webpack_require__, 3553));
      const apiUrl = repository.server === "https://github.com" ? "https://api.github.com" : `${repository.server}/api/v3`;
      return connectGitHub(repository, {
        token,
        apiUrl,
        journal,
        signal
      }).pulls;
    }
    const NOBODY = {
      store: no_store.I,
      asking: null,
      close: async () => {}
    };
    async function openMemory(config, inputs, journal, signal) {
      if (inputs.credentials.anthropic === null) return NOBODY;
      const home = process.env.XDG_CACHE_HOME ?? (0, external_node_path_.join)((0, external_node_os_.homedir)(), ".cache");
      const {buildAsking, closed} = await Promise.all([ __webpack_require__.e(203), __webpack_require__.e(738) ]).then(__webpack_require__.bind(__webpack_require__, 5738));
      const store = await (0, disk_store.C)({
        dir: (0, external_node_path_.join)(home, "tidings"),
        secret: null,
        ...config.store,
        today: (0, system.E)(),
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
        close: () => closed(asking, store)
      };
    }
    async function print(outcome, args) {
      if (outcome.state === "planned") return;
      const {document} = outcome;
      const text = args.format === "json" ? JSON.stringify(document, null, 2) : document.notes.map(notes => notes.markdown).join("\n\n---\n\n");
      if (args.output === null) await toStdout(`${text}\n`); else await (0, promises_.writeFile)(args.output, `${text}\n`);
    }
    function toStdout(text) {
      return new Promise((resolve, reject) => {
        process.stdout.once("error", error => error.code === "EPIPE" ? resolve() : reject(error));
        process.stdout.write(text, error => {
          if (!error) resolve();
        });
      });
    }
    function explain(thrown, verbose) {
      const hint = thrown instanceof errors.$s ? `\n${(0, line.K)(thrown.hint)}` : "";
      process.stderr.write(`error: ${(0, line.K)((0, errors.bD)(thrown))}${hint}\n`);
      if (verbose && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ""}\n`);
    }
  }
};