export const id = 578;

export const ids = [ 578, 857 ];

export const modules = {
  8169: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => remoteRepository
    });
    var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
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
  578: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      cli: () => cli
    });
    var promises_ = __webpack_require__(1455);
    var system = __webpack_require__(3152);
    var fragments = __webpack_require__(362);
    var git_history = __webpack_require__(9925);
    var patches = __webpack_require__(8024);
    var remote = __webpack_require__(8169);
    var external_node_util_ = __webpack_require__(7975);
    var report_line = __webpack_require__(7174);
    var sparse = __webpack_require__(608);
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
    var no_store = __webpack_require__(588);
    var domain = __webpack_require__(9963);
    var limits = __webpack_require__(8207);
    var problem = __webpack_require__(7109);
    const CACHE_ACTIONS = [ "stats", "clean", "path" ];
    const VERSION = "0.1.0";
    async function parseArguments(argv) {
      if (argv[0] === "doctor") return parseDoctor(argv.slice(1));
      if (argv[0] === "cache") return parseCache(argv.slice(1));
      const {Command, Option} = await __webpack_require__.e(179).then(__webpack_require__.bind(__webpack_require__, 8179));
      const many = (value, before = []) => [ ...before, value ];
      const command = new Command("tidings").description("Writes release notes for a range of commits. Notes go to stdout, everything else to stderr.").argument("[from..to|from]", "the range: two tags, branches or commits; one is where it ends").argument("[to]", "where the range ends").option("--repo <dir>", "the clone to read", ".").option("--repository <owner/name>", 'the repository on GitHub, for links (default: the remote "origin")').option("--config <path>", "config file, from the top of the clone (default: .github/tidings.yml)").addOption(new Option("--format <format>", "what is printed").choices([ "markdown", "json" ]).default("markdown")).option("--package <name>", "a package of the config file, '*' for all; may be given again (default: as the tags say)", many).option("--output <file>", "write there instead of to stdout").option("--audience <name>", "who the notes are for; may be given again", many).addOption(new Option("--evidence <depth>", "what is read of a change (default: messages)").choices(domain.D)).option("--language <tag>", "language of the notes, such as de").addOption(new Option("--dry-run <mode>", "plan: say what would be asked and what it would cost").choices([ "plan", "full" ])).option("--max-cost <dollars>", "most that the run may spend on the model (default: 5)").option("--anthropic-base-url <url>", "a gateway that speaks the Anthropic API").option("--anthropic-header <name: value>", "a header that the gateway wants; may be given again", many).option("--set <key=value>", "any key of the config file; may be given again", many).option("--no-color", "plain text").option("--verbose", "say more").version(VERSION).addHelpText("after", HELP_END).exitOverride();
      const end = await endOfParsing(command, argv);
      return end ?? {
        state: "run",
        args: argumentsOf(command.args, command.opts())
      };
    }
    async function parseDoctor(argv) {
      const {Command, Option} = await __webpack_require__.e(179).then(__webpack_require__.bind(__webpack_require__, 8179));
      const many = (value, before = []) => [ ...before, value ];
      const command = new Command("tidings doctor").description("Makes the smallest useful calls and says what key, gateway, proxy, token and cache can do. Writes nothing to GitHub.").option("--repo <dir>", "the clone to look at", ".").option("--repository <owner/name>", 'the repository on GitHub (default: the job\'s, or the remote "origin")').option("--config <path>", "config file, from the top of the clone (default: .github/tidings.yml)").addOption(new Option("--format <format>", "what is printed").choices([ "text", "json" ]).default("text")).option("--anthropic-base-url <url>", "a gateway that speaks the Anthropic API").option("--anthropic-header <name: value>", "a header that the gateway wants; may be given again", many).option("--anthropic-federation <name=value>", "in a job: an id of a federation rule; may be given again", many).option("--set <key=value>", "any key of the config file; may be given again", many).option("--no-color", "plain text").addHelpText("after", DOCTOR_HELP_END).exitOverride();
      const end = await endOfParsing(command, argv);
      return end ?? {
        state: "doctor",
        args: doctorArgumentsOf(command.opts())
      };
    }
    async function parseCache(argv) {
      const {Argument, Command, Option} = await __webpack_require__.e(179).then(__webpack_require__.bind(__webpack_require__, 8179));
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
      const {CommanderError} = await __webpack_require__.e(179).then(__webpack_require__.bind(__webpack_require__, 8179));
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
      const pairs = [ ...options.evidence === void 0 ? [] : [ `evidence=${options.evidence}` ], ...options.language === void 0 ? [] : [ `language=${JSON.stringify(options.language)}` ], ...options.set ?? [] ];
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
    var make = __webpack_require__(2091);
    var errors = __webpack_require__(452);
    var together = __webpack_require__(6652);
    var figures = __webpack_require__(819);
    var story = __webpack_require__(5419);
    var terminal = __webpack_require__(9399);
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
        process.exitCode = await (await __webpack_require__.e(975).then(__webpack_require__.bind(__webpack_require__, 4975))).doctor(parsed.args);
        return;
      }
      if (parsed.state === "cache") {
        const {cache} = await Promise.all([ __webpack_require__.e(681), __webpack_require__.e(427) ]).then(__webpack_require__.bind(__webpack_require__, 2427));
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
      if (args.output !== null) await checkWritable(args.output);
      const signal = stopOnSignals(journal);
      const inputs = (0, config_inputs.T)({
        ...args.inputs,
        token: process.env.GITHUB_TOKEN ?? "",
        "anthropic-api-key": process.env.ANTHROPIC_API_KEY ?? ""
      });
      const [history, {run}] = await Promise.all([ (0, git_history.B)(args.repo, {
        signal
      }), Promise.all([ __webpack_require__.e(88), __webpack_require__.e(432), __webpack_require__.e(597), __webpack_require__.e(354) ]).then(__webpack_require__.bind(__webpack_require__, 3354)) ]);
      const repository = args.repository ?? await (0, remote.D)(args.repo, {
        signal
      });
      const pulls = await pullsOf(inputs, repository, journal, signal);
      const {settings, releaseFile, source, unlabelled} = await (0, terminal.RV)({
        repo: args.repo,
        path: inputs.configPath,
        pairs: args.pairs,
        labels: pulls !== null,
        isNamed: args.inputs.config !== void 0
      });
      const config = (0, make.Z)(inputs, await (0, file.Sx)(settings, args.pairs), args.audiences, releaseFile);
      if (unlabelled !== null) journal.notice((0, story.k9)(unlabelled));
      const memory = openMemory(config, inputs, journal, signal);
      const outcome = await run(config, (0, story.Xv)(source, config.models, hostOf(inputs), config.budget.cost), {
        history,
        diffs: (0, patches.D)(args.repo, {
          signal
        }),
        fragments: (0, fragments.m)(args.repo, {
          signal
        }),
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
        if (outcome.failure !== null) journal.warn(`The deterministic writer stood in: ${outcome.failure.message} ${outcome.failure.hint}`);
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
    async function pullsOf(inputs, repository, journal, signal) {
      const {token} = inputs.credentials;
      if (token === null || repository === null) return null;
      const [{connectGitHub}, {openFetch}] = await Promise.all([ Promise.all([ __webpack_require__.e(752), __webpack_require__.e(413), __webpack_require__.e(491), __webpack_require__.e(76), __webpack_require__.e(741) ]).then(__webpack_require__.bind(__webpack_require__, 8076)), __webpack_require__.e(209).then(__webpack_require__.bind(__webpack_require__, 6209)) ]);
      const fetch = await openFetch(process.env);
      return connectGitHub(repository, {
        token,
        apiUrl: (0, terminal.po)(repository),
        journal,
        signal,
        fetch
      }).pulls;
    }
    const NOBODY = {
      store: no_store.I,
      asking: null,
      restored: null,
      close: async () => {}
    };
    async function openMemory(config, inputs, journal, signal) {
      if (inputs.credentials.anthropic === null) return NOBODY;
      const [{buildAsking, closed}, {openStore}] = await Promise.all([ Promise.all([ __webpack_require__.e(203), __webpack_require__.e(760), __webpack_require__.e(198) ]).then(__webpack_require__.bind(__webpack_require__, 2760)), __webpack_require__.e(681).then(__webpack_require__.bind(__webpack_require__, 2681)) ]);
      const store = await openStore({
        dir: (0, terminal.IS)(),
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
        restored: null,
        close: () => closed(asking, store)
      };
    }
    async function checkWritable(file) {
      const isThere = await (0, promises_.lstat)(file).then(() => true, () => false);
      try {
        await (await (0, promises_.open)(file, "a")).close();
      } catch (thrown) {
        const hint = "Name a file in a folder that is there and can be written to.";
        throw new errors.$s("bad-input", `--output: ${file} cannot be written (${(0, errors.bD)(thrown)}).`, hint);
      }
      if (!isThere) await (0, promises_.rm)(file, {
        force: true
      });
    }
    async function print(outcome, args) {
      if (outcome.state === "planned") return;
      const {document} = outcome;
      const text = args.format === "json" ? JSON.stringify(document, null, 2) : (0, together.b)(document.notes.map(notes => ({
        notes,
        markdown: notes.markdown
      })));
      if (args.output === null) await (0, terminal.v0)(`${text}\n`); else await (0, promises_.writeFile)(args.output, `${text}\n`);
    }
    function explain(thrown, verbose) {
      const hint = thrown instanceof errors.$s ? `\n${(0, report_line.K)(thrown.hint)}` : "";
      process.stderr.write(`error: ${(0, report_line.K)((0, errors.bD)(thrown))}${hint}\n`);
      if (verbose && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? ""}\n`);
    }
  },
  1857: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FY: () => paragraph,
      Hn: () => cell,
      SS: () => codeSpan,
      h0: () => plainLine,
      mG: () => inline,
      nU: () => insideTag,
      nf: () => link
    });
    const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f|[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]/gu;
    const STRAY_JOINERS = /(?<=^|\p{ASCII}|\u200c|\u200d)(?:\u200c|\u200d|\ufe0f)+|(?:\u200c|\u200d)+(?=$|\p{ASCII})/gu;
    const LONGEST = 5e3;
    function plainLine(text) {
      return text.replace(/\p{Surrogate}/gu, "�").replace(/[\s\u0085]+/g, " ").replace(UNSEEN, "").replace(STRAY_JOINERS, "").replace(/ {2,}/g, " ").trim();
    }
    function inline(text) {
      return joinedTokens(tokensOf(plainLine(text.slice(0, LONGEST))));
    }
    function paragraph(text) {
      return inline(text).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=#:>]/, "\\$&");
    }
    function insideTag(text) {
      const html = part => part.replace(/[&<>"]/g, found => `&#${found.charCodeAt(0)};`);
      return tokensOf(plainLine(text.slice(0, LONGEST))).map(token => token.code ? `<code>${html(token.text)}</code>` : html(token.text)).join("");
    }
    function cell(text) {
      return inline(plainLine(text).replace(/[|\\]/g, "/"));
    }
    function codeSpan(text) {
      const content = plainLine(text);
      if (content === "") return "";
      const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map(run => run.length));
      const fence = "`".repeat(longest === 0 ? 1 : longest + 1);
      const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
      return `${fence}${pad}${content}${pad}${fence}`;
    }
    function link(label, url) {
      const address = url === null ? null : webAddress(url);
      return address === null ? label : `[${label}](${address})`;
    }
    function webAddress(url) {
      if (!URL.canParse(url)) return null;
      const parsed = new URL(url);
      if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
      return parsed.href.replace(/[()<>[\]\\`|*_~\s]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
    }
    function tokensOf(text) {
      const tokens = [];
      let rest = text;
      while (rest !== "") {
        const open = /`+/.exec(rest);
        if (open === null) break;
        const inside = open.index + open[0].length;
        const close = closing(rest.slice(inside), open[0].length);
        const end = close === null ? inside : inside + close + open[0].length;
        const content = close === null ? "" : rest.slice(inside, inside + close).trim();
        tokens.push(...words(rest.slice(0, open.index)));
        tokens.push(content === "" ? {
          code: false,
          text: rest.slice(open.index, end)
        } : {
          code: true,
          text: content
        });
        rest = rest.slice(end);
      }
      return [ ...tokens, ...words(rest) ];
    }
    function closing(text, length) {
      for (const run of text.matchAll(/`+/g)) if (run[0].length === length) return run.index;
      return null;
    }
    function words(text) {
      return text.split(/( +)/).filter(part => part !== "").flatMap(word => {
        if (!isLive(word)) return [ {
          code: false,
          text: word
        } ];
        const [, before = "", core = "", after = ""] = /^([([{"'“‘*_~,;:!]*)(.*?)([)\]}"'”’*_~,.;:!?]*)$/.exec(word) ?? [];
        if (!isLive(core)) return [ {
          code: true,
          text: word
        } ];
        return [ {
          code: false,
          text: before
        }, {
          code: true,
          text: core
        }, {
          code: false,
          text: after
        } ];
      });
    }
    function isLive(word) {
      return /:\/\/|www\.|(?:mailto|xmpp):/i.test(word) || /@[\w-]|#\d|\bGH-\d|\$\S/i.test(word) || /^[0-9a-f]{7,40}$/i.test(word) && /\d/.test(word) && /[a-f]/i.test(word) || /<[^<>\s]*>/.test(word);
    }
    function joinedTokens(tokens) {
      const merged = [];
      for (const token of tokens) {
        const last = merged.at(-1);
        if (token.text === "") continue;
        if (last !== void 0 && last.code === token.code) merged[merged.length - 1] = {
          code: token.code,
          text: last.text + token.text
        }; else merged.push(token);
      }
      const stars = emphasis(merged);
      return merged.map((token, index) => token.code ? codeSpan(token.text) : escaped(token.text, stars.get(index) ?? new Set)).join("");
    }
    function emphasis(tokens) {
      const kept = new Map;
      const open = [];
      const keep = (token, offset) => void kept.set(token, (kept.get(token) ?? new Set).add(offset));
      tokens.forEach((token, index) => {
        if (token.code) return;
        for (const run of token.text.matchAll(/\*+/g)) {
          const end = run.index + run[0].length;
          const before = run.index > 0 ? token.text.charAt(run.index - 1) : index > 0 ? "`" : " ";
          const after = end < token.text.length ? token.text.charAt(end) : index + 1 < tokens.length ? "`" : " ";
          const top = open.at(-1);
          if (run[0].length > 2) continue;
          if (top?.length === run[0].length && /[\p{L}\p{N}`]/u.test(before) && /[\s.,;:!?)]/.test(after)) {
            open.pop();
            keep(top.token, top.offset);
            keep(index, run.index);
          } else if (top === void 0 && /[\s(]/.test(before) && /[\p{L}\p{N}`]/u.test(after)) open.push({
            token: index,
            offset: run.index,
            length: run[0].length
          });
        }
      });
      return kept;
    }
    function escaped(text, stars) {
      return text.replace(/\*+|&(?=#?[A-Za-z0-9]+;)|_|[\\`~[\]<]/g, (found, offset) => {
        if (found.startsWith("*")) return stars.has(offset) ? found : found.replaceAll("*", "\\*");
        if (found === "_") return inWord(text, offset) ? "_" : "\\_";
        if (found === "&") return "&amp;";
        if (found === "<") return "&lt;";
        return `\\${found}`;
      });
    }
    function inWord(text, offset) {
      const around = /[\p{L}\p{N}]/u;
      return around.test(text.charAt(offset - 1)) && around.test(text.charAt(offset + 1));
    }
  },
  6652: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => together
    });
    var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1857);
    function together(pieces) {
      const owners = new Set(pieces.map(({notes}) => notes.package));
      if (owners.size < 2) return pieces.map(({markdown}) => markdown).join("\n\n---\n\n");
      const filled = pieces.filter(({notes}) => notes.entries.length + notes.dependencies.length > 0);
      const told = filled.length > 0 ? filled : pieces;
      return told.map(({notes, markdown}) => `# ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.mG)(headingOf(notes))}\n\n${markdown}`).join("\n\n");
    }
    function headingOf({package: name, range, releaseTag}) {
      const tag = range.tag ?? releaseTag;
      if (tag === null) return name ?? "";
      return name === null || tag.toLowerCase().includes(name.toLowerCase()) ? tag : `${name} ${tag}`;
    }
  },
  9399: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IS: () => storeFolder,
      RV: () => settingsIn,
      po: () => apiUrlOf,
      v0: () => toStdout
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
    var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
    var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9950);
    var _config_release_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9850);
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