import { modules as shared0 } from './shared.21686.js';
import { modules as shared1 } from './shared.1857.js';
import { modules as shared2 } from './shared.67200.js';
import { modules as shared3 } from './shared.8568.js';

export const ids = [9514,287];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  ...shared3,
  92367: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Nh: () => mayAsk,
      h$: () => notesOf,
      Mf: () => postIfAllowed,
      aR: () => repositoryName,
      Ek: () => repositoryUrl
    });
    var system = __webpack_require__(53152);
    var no_store = __webpack_require__(70588);
    var begin = __webpack_require__(7085);
    var errors = __webpack_require__(452);
    var forge = __webpack_require__(89023);
    const OWN_EVENTS = [ "pull_request", "workflow_dispatch" ];
    async function whyNotAsked(asker) {
      const {writer, hasCredentials, event, ownBranch, actor} = asker;
      if (writer === "deterministic" || !hasCredentials && writer === "auto") return "";
      if (!hasCredentials) return "There is no key and no federation, so the deterministic writer writes the preview.";
      if (writer === "auto" && !OWN_EVENTS.includes(event)) return `The event ${event} can be started by strangers: the deterministic writer writes the preview, unless \`writer\` is "claude".`;
      if (ownBranch === false) return "The pull request comes from a fork: the deterministic writer writes the preview.";
      if (!await asker.mayWrite(actor)) return `${actor} may not write to this repository: the deterministic writer writes the preview.`;
      return null;
    }
    function repositoryName({event: {repository}}) {
      return `${repository.owner}/${repository.name}`;
    }
    function repositoryUrl(desk) {
      return `${desk.event.repository.server}/${repositoryName(desk)}`;
    }
    async function mayAsk(desk, ownBranch) {
      const {inputs, event, about, github, journal} = desk;
      const why = await whyNotAsked({
        writer: inputs.writer,
        hasCredentials: inputs.run.credentials.anthropic !== null && inputs.run.maxCost > 0,
        event: event.name,
        ownBranch,
        actor: about.comment?.author ?? event.actor,
        mayWrite: login => github.permissions.mayWrite(login)
      });
      if (why !== null && why !== "") journal.notice(why);
      return why === null;
    }
    async function notesOf(config, source, sources, {ask, overviews}, desk) {
      const {event, journal, signal} = desk;
      const asking = ask ? await openAsking(config, desk) : null;
      try {
        const outcome = await (0, begin.begin)(config, source, {
          ...sources,
          repository: event.repository,
          overviews,
          memory: Promise.resolve({
            store: no_store.I,
            asking,
            restored: null
          }),
          journal,
          clock: system.ml,
          signal
        });
        if (outcome.state === "planned") throw new Error("a preview was only planned");
        if (outcome.failure !== null) journal.warn(`The deterministic writer stood in: ${outcome.failure.message} ${outcome.failure.hint}`);
        return outcome.document;
      } finally {
        await (asking?.close());
      }
    }
    async function openAsking(config, {inputs, journal, signal}) {
      const {buildAsking} = await Promise.all([ __webpack_require__.e(2203), __webpack_require__.e(5e3), __webpack_require__.e(5830), __webpack_require__.e(6718) ]).then(__webpack_require__.bind(__webpack_require__, 45830));
      return buildAsking({
        config,
        credentials: inputs.run.credentials,
        store: no_store.I,
        journal,
        signal,
        identityToken: forge.Kv
      });
    }
    async function postIfAllowed(desk, stranger, post) {
      const {inputs, event, journal} = desk;
      if (!inputs.comment) return {
        state: "off",
        url: ""
      };
      try {
        return await post();
      } catch (thrown) {
        if (!(thrown instanceof errors.$s) || thrown.code !== "no-permission" || event.name === "issue_comment") throw thrown;
        if (stranger) journal.notice("The pull request comes from a fork or a bot, so the token of this job may only read: the preview stands in the summary of the job."); else journal.warn(`The preview stands in the summary of the job only. ${thrown.message} ${thrown.hint}`);
        return {
          state: "refused",
          url: ""
        };
      }
    }
  }),
  79514: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      l: () => postPreview,
      previewPull: () => previewPull,
      o: () => tellPreview
    });
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    var dist = __webpack_require__(77934);
    var outputs = __webpack_require__(31869);
    var reads_files = __webpack_require__(60605);
    var errors = __webpack_require__(452);
    var job = __webpack_require__(67200);
    var limits = __webpack_require__(8207);
    var rendering_dependencies = __webpack_require__(60575);
    var document_json = __webpack_require__(7495);
    var rendering_sections = __webpack_require__(4051);
    var comment_preview = __webpack_require__(53878);
    function previewNotes(document) {
      return document.notes.slice(0, comment_preview._B.notes).map(notes => ({
        package: notes.package,
        audience: notes.audience,
        language: notes.language,
        sections: sectionsOf(document, notes)
      }));
    }
    function sectionsOf(document, notes) {
      const {words, breaking, sections, dependencies} = (0, rendering_sections.NL)((0, 
      document_json.Vv)(document, notes, "inert"));
      const all = [ {
        title: words.breaking,
        lines: breaking.map(lineOf)
      }, ...sections.map(section => ({
        title: section.title,
        lines: section.lines.map(lineOf)
      })), {
        title: words.sections.dependencies,
        lines: dependencies.map(row => ({
          lead: "",
          text: `\`${row.name.replaceAll("`", "")}\` ${(0, rendering_dependencies.e4)(row, words)}`,
          upgrade: "",
          authors: []
        }))
      } ];
      return all.filter(({lines}) => lines.length > 0).slice(0, comment_preview._B.sections).map(({title, lines}) => ({
        title: from_document_name(title),
        lines: lines.slice(0, comment_preview._B.lines)
      }));
    }
    function lineOf({lead, text, upgrade, authors}) {
      return {
        lead: from_document_name(lead),
        text: text.slice(0, comment_preview.zP.text),
        upgrade: upgrade.slice(0, comment_preview.zP.text),
        authors: authors.slice(0, comment_preview._B.authors).map(person => from_document_name(person.login ?? person.name))
      };
    }
    function from_document_name(text) {
      return text.slice(0, comment_preview.zP.name);
    }
    function headingsOf(document) {
      const [first] = document.notes;
      if (first === void 0) return new Map;
      const {words, breaking, sections} = (0, rendering_sections.NL)((0, document_json.Vv)(document, first, "inert"));
      const headed = [ {
        title: words.breaking,
        lines: breaking
      }, ...sections ];
      return new Map(headed.flatMap(({title, lines}) => lines.map(line => [ line.key, title ])));
    }
    var advice = __webpack_require__(75506);
    var rendering_escape = __webpack_require__(1857);
    var comment_words = __webpack_require__(63331);
    function previewMarkdown(preview, place) {
      let most = Math.max(1, ...preview.notes.flatMap(({sections}) => sections.map(({lines}) => lines.length)));
      for (;;) {
        const text = blocksOf(preview, most, place).join("\n\n");
        if (text.length <= place.limit) return text;
        if (most === 0) return "### Release notes preview\n\nThe preview is too long for a comment. It stands in the summary of the job.";
        most = Math.floor(most / 2);
      }
    }
    function blocksOf(preview, most, place) {
      const {missing, pull} = preview;
      const reference = (0, rendering_escape.nf)(`#${pull.number}`, `${place.repositoryUrl}/pull/${pull.number}`);
      return [ "### Release notes preview", ...saying(preview, most, reference), ...missing.length === 0 ? [] : [ missingBlock(preview) ], fold("How it was classed", factsTable(preview)), fold("How to change it", [ ...comment_words.K4, ...place.commands ? [ "", "Who may write here can ask in a comment:", "", ...comment_words.Lo ] : [] ].join("\n")), closing(preview) ].filter(block => block !== "");
    }
    function saying(preview, most, reference) {
      const shown = preview.notes.filter(({sections}) => sections.length > 0);
      if (shown.length === 0) return [ `${reference} has no line in the notes${reasonOf(preview)}.` ];
      const telling = new Set(shown.map(notes => notes.package));
      const silent = preview.notes.filter(notes => notes.sections.length === 0 && telling.has(notes.package));
      return [ `${reference} will say in the notes of the next release:`, ...alike(shown, notes => quoted(notes, most, reference)).map(([text, readers]) => {
        const name = namesOf(readers, preview);
        return name === "" ? text : `For ${name}:\n\n${text}`;
      }), ...silent.length === 0 ? [] : [ `For ${namesOf(silent, preview)}: nothing.` ] ];
    }
    function alike(all, textOf) {
      const groups = new Map;
      for (const notes of all) {
        const text = textOf(notes);
        groups.set(text, [ ...groups.get(text) ?? [], notes ]);
      }
      return [ ...groups ];
    }
    function reasonOf({asides}) {
      const [first, ...more] = [ ...new Set(asides) ];
      if (first === void 0) return "";
      return `: ${(0, rendering_escape.mG)(first)}${more.length === 0 ? "" : ` (and ${more.length} more)`}`;
    }
    function namesOf(some, {notes: all}) {
      const several = key => new Set(all.map(key)).size > 1;
      const byReader = several(({audience}) => audience);
      const byLanguage = several(({language}) => language);
      const owners = [ ...new Set(some.map(notes => notes.package)) ];
      const parts = owners.map(owner => {
        const readers = some.filter(notes => notes.package === owner).map(({audience, language}) => [ ...byReader ? [ (0, 
        rendering_escape.mG)(audience) ] : [], ...byLanguage ? [ (0, rendering_escape.mG)(language) ] : [] ].join(" ")).filter(reader => reader !== "");
        if (owner === null) return readers.join(", ");
        return readers.length === 0 ? (0, rendering_escape.SS)(owner) : `${(0, rendering_escape.SS)(owner)} (${readers.join(", ")})`;
      });
      return parts.filter(part => part !== "").join(", ");
    }
    function quoted({sections}, most, reference) {
      const lines = sections.flatMap(({title, lines: all}, at) => [ ...at === 0 ? [] : [ "" ], `**${(0, 
      rendering_escape.mG)(title)}**`, "", ...all.slice(0, most).flatMap(line => itemOf(line, reference)), ...all.length > most ? [ `- and ${all.length - most} more` ] : [] ]);
      return lines.map(line => line === "" ? ">" : `> ${line}`).join("\n");
    }
    function itemOf({lead, text, upgrade, authors}, reference) {
      const by = authors.length === 0 ? "" : ` by ${authors.map(name => (0, rendering_escape.mG)(name)).join(", ")}`;
      const said = (0, rendering_escape.h0)(lead) === "" ? (0, rendering_escape.FY)(text) : `**${(0, 
      rendering_escape.mG)(lead)}**: ${(0, rendering_escape.mG)(text)}`;
      const item = `- ${said} (${reference}${by})`;
      const below = (0, advice.O3)({
        text,
        upgrade
      });
      return below === "" ? [ item ] : [ item, `  **What to do:** ${(0, rendering_escape.mG)(below)}` ];
    }
    function missingBlock({missing, labels}) {
      const words = labels.length === 0 ? "those of the config file" : labels.map(label => (0, 
      rendering_escape.SS)(label)).join(", ");
      const items = missing.map(one => {
        const {what, how} = (0, comment_words.SM)(one, words);
        return `- ${what} ${how}`;
      });
      return [ "**Missing**", "", ...items ].join("\n");
    }
    function factsTable({facts}) {
      if (facts.length === 0) return "";
      const rows = facts.map(({what, as, because}) => `| ${(0, rendering_escape.Hn)(what)} | ${(0, 
      rendering_escape.Hn)(as)} | ${(0, rendering_escape.Hn)(because)} |`);
      return [ "| what | as | because |", "| --- | --- | --- |", ...rows ].join("\n");
    }
    function fold(title, content) {
      return content === "" ? "" : `<details>\n<summary>${(0, rendering_escape.nU)(title)}</summary>\n\n${content}\n\n</details>`;
    }
    const WRITERS = {
      ai: "Written by the model",
      partial: "Written by the model and by rules",
      deterministic: "Written by rules"
    };
    function closing({mode, pull}) {
      return `<sub>${WRITERS[mode]} for ${codeOf(pull.head)}. Related changes of the release may be joined with this one.</sub>`;
    }
    function codeOf(sha) {
      return `<code>${sha.slice(0, 7)}</code>`;
    }
    var marker = __webpack_require__(9938);
    var range = __webpack_require__(89807);
    var report_outputs = __webpack_require__(8568);
    var collect = __webpack_require__(33108);
    var changes_area = __webpack_require__(3084);
    var changes_exclude = __webpack_require__(35235);
    var marks = __webpack_require__(94071);
    var says_nothing = __webpack_require__(28061);
    const TOLD = 10;
    function classed(changes, asides, document, config) {
      const headings = headingsOf(document);
      const placed = placedIn(document, config);
      return changes.map(change => {
        const entry = document.entries.find(one => one.changes.includes(change.id)) ?? null;
        return {
          change,
          entry,
          aside: asides.find(one => one.change === change.id) ?? null,
          heading: entry === null ? "" : headings.get(entry.id) ?? "",
          placed: entry !== null && placed.has(entry.id)
        };
      });
    }
    function placedIn({notes}, {sections}) {
      const rest = new Set(sections.own.filter(({takes}) => takes.labels.includes("*")).map(({title}) => title));
      return new Set(notes.flatMap(one => one.sections.filter(({title}) => title !== "" && !rest.has(title)).flatMap(({entries}) => entries)));
    }
    function factsOf(all, config) {
      const several = all.length > 1;
      return all.slice(0, TOLD).flatMap(one => {
        const title = several ? [ {
          what: "Change",
          as: one.change.evidence.title.slice(0, 300),
          because: "it landed by itself in the branch"
        } ] : [];
        return [ ...title, ...factsOfOne(one, config) ];
      });
    }
    function factsOfOne(one, config) {
      const {change, entry, aside, heading} = one;
      if (entry === null) return [ {
        what: "Line",
        as: aside?.state === "left-out" ? "none" : "folded",
        because: aside?.reason ?? "it is told in a table"
      } ];
      const {evidence, labels} = change;
      const {rules} = config;
      const area = (0, changes_area.H)(rules.packages)(change);
      return [ {
        what: "Section",
        as: heading === "" ? entry.category : heading,
        because: sectionReason(one, config)
      }, ...evidence.breaking === null ? [] : [ {
        what: "Breaking",
        as: "yes",
        because: markReason(labels, rules.breakingLabels)
      } ], ...evidence.security ? [ {
        what: "Security",
        as: "yes",
        because: markReason(labels, rules.securityLabels)
      } ] : [], ...area === null ? [] : [ {
        what: "Area",
        as: area.slice(0, 300),
        because: evidence.area === null ? "all its paths are in it" : "the title names it"
      } ], {
        what: "Words",
        as: entry.wording === "person" ? "as written" : "summed up",
        because: WORDINGS[entry.wording]
      } ];
    }
    const WORDINGS = {
      person: "its author wrote a release note",
      model: "the model read the pull request",
      rules: "made from the title by rules"
    };
    function markReason(labels, marking) {
      const label = (0, marks.CU)(labels, marking);
      return label === null ? "title or description say so" : `the label "${label}"`;
    }
    function sectionReason({change, entry, placed}, {rules}) {
      if (entry?.breaking === true) return "it is breaking";
      if (entry?.security === true) return "it is a security fix";
      if (placed) return "a section of the config file takes it";
      const label = (0, marks.CU)(change.labels, Object.keys(rules.categoryLabels));
      if (label !== null) return `the label "${label}"`;
      if (change.evidence.type !== null) return `the type "${change.evidence.type}"`;
      return entry?.wording === "model" ? "the model read it so" : "its words";
    }
    function knownLabels({rules, sections}) {
      const all = [ ...sections.own.flatMap(({takes}) => takes.labels), ...Object.keys(rules.categoryLabels) ];
      return [ ...new Set(all.filter(label => label !== "*")) ];
    }
    function missingIn(all, config, noteRequired) {
      const found = new Set(all.flatMap(one => missingOf(one, config)));
      if (noteRequired && lacksNote(all)) found.add("note");
      return comment_preview.lV.filter(one => found.has(one));
    }
    function missingOf({change, entry, placed}, config) {
      if (entry === null || change.bot) return [];
      const {evidence, ownWords, labels} = change;
      const says = ownWords?.kind === "text";
      const silent = Object.values(entry.upgrade).every(text => text.trim() === "");
      return [ ...!says && (0, says_nothing._)({
        ...evidence,
        body: ""
      }) ? [ "title" ] : [], ...evidence.breaking !== null && silent ? [ "upgrade" ] : [], ...!placed && wantsLabel(change, config) && !marked(labels, config) ? [ "label" ] : [] ];
    }
    function wantsLabel({evidence}, config) {
      if (config.sections.own.some(({takes}) => takes.labels.some(label => label !== "*"))) return true;
      return evidence.type === null && Object.keys(config.rules.categoryLabels).length > 0;
    }
    function marked(labels, config) {
      const {breakingLabels, securityLabels, exclude} = config.rules;
      return (0, marks.RX)(labels, [ ...knownLabels(config), ...breakingLabels, ...securityLabels ]) || (0, 
      changes_exclude.w4)(labels, exclude.labels) !== null;
    }
    function lacksNote(all) {
      return all.some(({change, entry}) => entry !== null && !change.bot && change.ownWords === null);
    }
    var own_sections = __webpack_require__(97726);
    function printFor({changes, folded, views}, config, noteRequired) {
      const areaOf = (0, changes_area.H)(config.rules.packages);
      const said = changes.map(change => {
        const {evidence, ownWords, labels, authors, names, bot} = change;
        const owners = views.filter(view => view.changes.some(({id}) => id === change.id)).map(({target}) => target.owner?.name ?? null);
        return {
          evidence,
          ownWords,
          labels,
          authors,
          names,
          bot,
          owners,
          area: areaOf(change),
          section: sectionOf(change, config)
        };
      });
      const {audiences, languages, instructions, glossary, avoided, models, rules, sections} = config;
      const asides = folded.asides.map(({reason}) => reason);
      return (0, marker.Fc)({
        said,
        asides,
        audiences,
        languages,
        instructions,
        glossary,
        avoided,
        models,
        rules,
        sections,
        noteRequired
      });
    }
    function sectionOf(change, config) {
      const {id} = change;
      const alone = {
        id,
        changes: [ id ],
        category: "new",
        breaking: false,
        security: false
      };
      return (0, own_sections.J)([ alone ], new Map([ [ id, change ] ]), config).flatMap(({title, entries}) => entries.length === 0 ? [] : [ title ]);
    }
    var external_node_crypto_ = __webpack_require__(77598);
    function propose(pull, real) {
      const base = pull.baseSha;
      const head = (0, external_node_crypto_.createHash)("sha1").update(`merge of ${pull.number} at ${pull.headSha} into ${base}`).digest("hex");
      const commits = [ ...pull.commits, mergeOf(pull, head) ];
      return {
        base,
        head,
        history: historyOf(base, head, commits),
        pulls: pullsOf(pull, head, commits),
        diffs: diffsOf(pull, head, real.diffs),
        fragments: fragmentsOf(pull, real.fragments)
      };
    }
    function mergeOf(pull, sha) {
      const last = pull.commits.some(commit => commit.sha === pull.headSha) ? pull.headSha : pull.commits.at(-1)?.sha ?? pull.headSha;
      const from = pull.headRepository?.split("/")[0] ?? "unknown";
      return {
        sha,
        parents: [ pull.baseSha, last ],
        message: `Merge pull request #${pull.number} from ${from}/${pull.headBranch}\n\n${pull.title}`,
        author: pull.author ?? {
          name: "",
          login: null
        },
        committedAt: Math.max(0, ...pull.commits.map(commit => commit.committedAt))
      };
    }
    function historyOf(base, head, commits) {
      return {
        kind: "github",
        tags: async () => [],
        resolve: async ref => ref === base || ref === head ? ref : null,
        committedAt: async shas => new Map(commits.flatMap(({sha, committedAt}) => shas.includes(sha) ? [ [ sha, committedAt ] ] : [])),
        relation: async () => ({
          ahead: commits.length,
          behind: 0,
          base
        }),
        commits: async () => ({
          commits,
          counted: commits.length
        }),
        sharedPatches: async () => null,
        authorsBefore: async () => null
      };
    }
    function pullsOf(pull, head, commits) {
      const {number, url, title, body, author, labels, baseBranch, files} = pull;
      const request = {
        number,
        url,
        title,
        body,
        author,
        labels,
        baseBranch,
        mergedAt: null,
        mergeCommit: head,
        bodyEditedAt: null,
        bodyEditor: null,
        closes: [],
        ...files === void 0 ? {} : {
          files: files.flatMap(({path, was}) => was === null ? [ path ] : [ path, was ])
        }
      };
      const all = new Map(commits.map(({sha}) => [ sha, [ request ] ]));
      const reading = {
        add: () => {},
        found: async () => all,
        fault: null
      };
      return {
        ofCommits: async () => all,
        read: () => reading,
        firstTimers: async () => new Map
      };
    }
    function diffsOf(pull, head, real) {
      const files = pull.files ?? [];
      return {
        paths: async shas => {
          const found = await real.paths(shas.filter(sha => sha !== head));
          return new Map(shas.includes(head) && pull.files !== void 0 ? [ ...found, [ head, files.map(({path}) => path) ] ] : found);
        },
        attributes: () => real.attributes(pull.baseSha),
        patches: async (shas, take) => {
          if (shas.includes(head)) take(head, files);
          await real.patches(shas.filter(sha => sha !== head), take);
        }
      };
    }
    function fragmentsOf(pull, real) {
      let folders = null;
      let found = null;
      return {
        folders: () => {
          folders ??= real.folders(pull.baseSha, pull.headSha);
          return folders;
        },
        read: wanted => {
          found ??= real.read(wanted, {
            base: pull.baseSha,
            head: pull.headSha,
            ordered: pull.commits
          });
          return found;
        }
      };
    }
    const BRANCHES = [ /^release-please--/, /^changeset-release\// ];
    const LABELS = [ "autorelease: pending" ];
    const TITLES = [ /^chore(?:\([^()]*\))?: release(?:(?: [\w./@-]+)? [a-z/@-]*v?\d+\.\d+[\w.+-]*(?:,.*| \(.*\))?)?$/i, /^version packages(?: \([^()]*\))?$/i ];
    function isReleasePull(pull, repository) {
      if (!isOwn(pull, repository)) return false;
      const {headBranch, labels, title} = pull;
      return BRANCHES.some(branch => branch.test(headBranch)) || labels.some(label => LABELS.includes(label.toLowerCase())) || TITLES.some(wording => wording.test(title.trim()));
    }
    function isOwn({headRepository}, repository) {
      return headRepository?.toLowerCase() === repository.toLowerCase();
    }
    var sticky = __webpack_require__(40442);
    var find_ranges = __webpack_require__(28487);
    var shared_history = __webpack_require__(86611);
    var split = __webpack_require__(28101);
    var comment_desk = __webpack_require__(92367);
    const MARK = 200;
    const PREVIEW = {
      kind: "preview",
      key: ""
    };
    async function previewPull(number, desk, asked) {
      const {inputs, github, journal} = desk;
      const found = await github.openPulls.read(number);
      if (found === null) throw new errors.$s("bad-input", `There is no pull request #${number} here.`, "Give the number of a pull request.");
      if (found.state === "closed") return tellClosed(number, desk, asked);
      const {config, source} = await (0, job.E)(found.baseSha, inputs.run, github);
      journal.step("config", `${source}, at the base of #${number}`);
      if (isReleasePull(found, (0, comment_desk.aR)(desk))) return previewRelease(found, config, source, desk);
      const pull = await github.openPulls.complete(found, {
        files: (0, reads_files.L)(config)
      });
      const proposed = propose(pull, github);
      const wanted = {
        ...config,
        from: proposed.base,
        to: proposed.head,
        dryRun: "false",
        languages: [ config.language ]
      };
      const read = await readProposed(wanted, proposed, desk);
      const ask = await (0, comment_desk.Nh)(desk, isOwn(pull, (0, comment_desk.aR)(desk)));
      const print = ask ? printFor(read, wanted, inputs.requireNote) : "";
      const known = inputs.comment ? await (0, sticky.D5)(github.comments, number, PREVIEW) : [];
      const same = known.find(({body}) => print !== "" && (0, marker.Fg)(body)?.print === print);
      const stranger = isStranger(pull, desk);
      if (same !== void 0 && !asked.anew) return keepAsItIs(same, read, {
        desk,
        asked,
        known,
        print,
        stranger
      });
      const document = await (0, comment_desk.h$)(wanted, source, proposed, {
        ask,
        overviews: false
      }, {
        ...desk,
        journal: withoutRange(journal)
      });
      const all = classed(read.changes, read.folded.asides, document, config);
      const preview = previewOf(pull, read, document, all, config, desk);
      const posted = await postPreview(preview, {
        desk,
        asked,
        known,
        print,
        stranger
      });
      await tellPreview(preview, posted, desk);
      if (inputs.requireNote && lacksNote(all)) refuseNote();
    }
    function previewOf({number, headSha}, {folded}, document, all, config, desk) {
      const {requireNote} = desk.inputs;
      return dist.qgA(comment_preview.Oi, {
        version: 1,
        repository: (0, comment_desk.aR)(desk),
        pull: {
          number,
          head: headSha
        },
        mode: modeOf(document),
        notes: previewNotes(document),
        asides: folded.asides.slice(0, comment_preview._B.asides).map(({reason}) => reason.slice(0, comment_preview.zP.text)),
        facts: factsOf(all, config).slice(0, comment_preview._B.facts),
        missing: missingIn(all, config, requireNote),
        labels: knownLabels(config).slice(0, comment_preview._B.labels).map(label => label.slice(0, comment_preview.zP.name)),
        noteRequired: requireNote
      });
    }
    function postPreview(preview, {desk, asked, known, print, stranger}) {
      const place = {
        repositoryUrl: (0, comment_desk.Ek)(desk),
        limit: limits.U0.commentBody - MARK,
        commands: true
      };
      const text = (0, comment_preview.ES)(preview) && !asked.wanted ? null : previewMarkdown(preview, place);
      const missing = preview.missing.length === 0 ? {} : {
        missing: preview.missing.join(",")
      };
      const mark = {
        ...PREVIEW,
        print: preview.mode === "ai" ? print : "",
        ...missing
      };
      return (0, comment_desk.Mf)(desk, stranger, () => (0, sticky.jW)(desk.github.comments, preview.pull.number, mark, text, known));
    }
    async function tellPreview(preview, posted, desk) {
      const folder = (0, external_node_path_.join)(desk.event.temp, "tidings");
      const path = (0, external_node_path_.join)(folder, "preview.json");
      await (0, promises_.mkdir)(folder, {
        recursive: true
      });
      await (0, promises_.writeFile)(path, `${JSON.stringify(preview)}\n`);
      const text = previewMarkdown(preview, {
        repositoryUrl: (0, comment_desk.Ek)(desk),
        limit: limits.wd,
        commands: false
      });
      await tell({
        text,
        posted,
        mode: preview.mode,
        missing: preview.missing,
        path
      }, desk);
    }
    async function tell({text, posted, mode, missing, path}, {journal}) {
      (0, outputs.Kn)({
        preview: (0, report_outputs.v)(text, path),
        "preview-json": path,
        "comment-url": posted.url,
        state: posted.state,
        missing: JSON.stringify(missing),
        mode
      });
      await (0, outputs.Sy)(text);
      journal.step("done", `comment ${posted.state}${posted.url === "" ? "" : `: ${posted.url}`}`);
    }
    async function tellClosed(number, desk, {wanted}) {
      const why = `#${number} is closed, so there is nothing to preview.`;
      const text = `### Release notes preview\n\n${why} \`/tidings range FROM..TO\` shows the notes between two branches or tags.`;
      const mark = {
        kind: "help",
        key: (0, marker.Fc)("closed"),
        print: ""
      };
      const posted = wanted ? await (0, comment_desk.Mf)(desk, false, () => (0, sticky.jW)(desk.github.comments, number, mark, text)) : {
        state: "none",
        url: ""
      };
      await tell({
        text,
        posted,
        mode: "deterministic",
        missing: [],
        path: ""
      }, desk);
    }
    async function previewRelease(pull, config, source, desk) {
      const {github} = desk;
      const ask = await (0, comment_desk.Nh)(desk, true);
      const document = await (0, comment_desk.h$)({
        ...config,
        from: null,
        to: pull.headSha,
        dryRun: "false"
      }, source, github, {
        ask,
        overviews: true
      }, desk);
      const text = (0, range.Tm)(document, "Release notes of the release that this pull request makes", limits.U0.commentBody - MARK);
      const posted = await (0, comment_desk.Mf)(desk, isStranger(pull, desk), () => (0, 
      sticky.jW)(github.comments, pull.number, {
        ...PREVIEW,
        print: ""
      }, text));
      await tell({
        text,
        posted,
        mode: document.mode,
        missing: [],
        path: ""
      }, desk);
    }
    async function readProposed(config, proposed, desk) {
      const sources = {
        ...proposed,
        repository: desk.event.repository
      };
      const history = new shared_history.S(proposed.history);
      const found = await (0, find_ranges.G)(config, history);
      return (0, split.l)(found, await (0, collect.Fo)(found.whole, config, {
        ...sources,
        history
      }), config, {
        ...sources,
        history
      });
    }
    async function keepAsItIs(comment, read, {desk, known, stranger}) {
      const text = (0, marker.E_)(comment.body);
      const missing = (0, marker.Fg)(comment.body)?.missing?.split(",") ?? [];
      const posted = await (0, comment_desk.Mf)(desk, stranger, () => (0, sticky.eW)(desk.github.comments, comment, known ?? []));
      await tell({
        text,
        posted,
        mode: "ai",
        missing,
        path: ""
      }, desk);
      const lines = read.folded.units.flatMap(({changes}) => changes);
      const silent = lines.some(({bot, ownWords}) => !bot && ownWords === null);
      if (desk.inputs.requireNote && silent) refuseNote();
    }
    function refuseNote() {
      const {what, how} = (0, comment_words.SM)("note", "");
      (0, outputs.vy)(what, `${how} A label that leaves the pull request out of the notes does too.`);
    }
    function modeOf({entries}) {
      const wordings = new Set(entries.map(({wording}) => wording));
      if (!wordings.has("model")) return "deterministic";
      return wordings.has("rules") ? "partial" : "ai";
    }
    function isStranger(pull, desk) {
      return !isOwn(pull, (0, comment_desk.aR)(desk)) || desk.event.actor === "dependabot[bot]";
    }
    function withoutRange(journal) {
      return {
        ...journal,
        step: (name, text) => name === "range" || name === "config" ? void 0 : journal.step(name, text)
      };
    }
  }),
  9938: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      E_: () => withoutMark,
      Fc: () => printOf,
      Fg: () => markOf,
      oi: () => markLine
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    const MARK = /^<!-- tidings:comment v1 (preview|range|help)(?: key=([0-9a-f]{16}))?(?: print=([0-9a-f]{16}))?(?: missing=([a-z,]{1,100}))? -->(?:\r?\n|$)/;
    function markLine({kind, key, print, missing = ""}) {
      const said = Object.entries({
        key,
        print,
        missing
      }).map(([name, value]) => value === "" ? "" : ` ${name}=${value}`);
      return `\x3c!-- tidings:comment v1 ${kind}${said.join("")} --\x3e`;
    }
    function markOf(body) {
      const match = MARK.exec(body);
      if (match === null) return null;
      const kind = match[1] === "preview" || match[1] === "range" ? match[1] : "help";
      const [, , key = "", print = "", missing] = match;
      return {
        kind,
        key,
        print,
        ...missing === void 0 ? {} : {
          missing
        }
      };
    }
    function withoutMark(body) {
      return body.replace(MARK, "").replaceAll("\r\n", "\n").trimEnd();
    }
    function printOf(value) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
    }
  }),
  53878: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      ES: () => isEmptyPreview,
      Oi: () => previewSchema,
      _B: () => MOST,
      cz: () => parsePreview,
      lV: () => MISSING,
      mu: () => badPreview,
      zP: () => LONGEST
    });
    var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    const MISSING = [ "title", "upgrade", "label", "note" ];
    const MOST = {
      notes: 1e3,
      sections: 60,
      lines: 300,
      authors: 50,
      asides: 300,
      facts: 100,
      labels: 100
    };
    const LONGEST = {
      name: 300,
      text: 5e3
    };
    const text = most => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(most));
    const list = (item, most) => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(most));
    const line = valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
      lead: text(LONGEST.name),
      text: text(LONGEST.text),
      upgrade: text(LONGEST.text),
      authors: list(text(LONGEST.name), MOST.authors)
    });
    const section = valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
      title: text(LONGEST.name),
      lines: list(line, MOST.lines)
    });
    const notes = valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
      package: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(text(LONGEST.name)),
      audience: text(LONGEST.name),
      language: text(LONGEST.name),
      sections: list(section, MOST.sections)
    });
    const fact = valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
      what: text(LONGEST.name),
      as: text(LONGEST.name),
      because: text(LONGEST.text)
    });
    const previewSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
      version: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
      repository: text(LONGEST.name),
      pull: valibot__WEBPACK_IMPORTED_MODULE_1__.rej({
        number: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(1)),
        head: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))
      }),
      mode: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([ "ai", "partial", "deterministic" ]),
      notes: list(notes, MOST.notes),
      asides: list(text(LONGEST.text), MOST.asides),
      facts: list(fact, MOST.facts),
      missing: list(valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(MISSING), MISSING.length),
      labels: list(text(LONGEST.name), MOST.labels),
      noteRequired: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()
    });
    function isEmptyPreview({notes: all, missing}) {
      return missing.length === 0 && all.every(({sections}) => sections.every(({lines}) => lines.length === 0));
    }
    function parsePreview(json) {
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(previewSchema, jsonOf(json));
      if (parsed.success) return parsed.output;
      const [issue] = parsed.issues;
      throw badPreview(`The preview's JSON is not as expected at ${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue) ?? "the top"}.`);
    }
    function jsonOf(json) {
      try {
        return JSON.parse(json);
      } catch (thrown) {
        throw badPreview(`The preview's JSON cannot be read: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown)}`);
      }
    }
    function badPreview(message) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s("bad-notes", message, "Give the file that the first job put out as `preview-json`, of this version of Tidings.");
    }
  }),
  89807: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Kl: () => refusalMarkdown,
      Tm: () => rangeMarkdown,
      yc: () => rangeHeading
    });
    var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
    var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1857);
    var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
    var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4051);
    const FRAME = 400;
    const LEAST = 2e3;
    function rangeMarkdown(document, heading, limit) {
      const blocks = [ `### ${heading}` ];
      let left = limit - heading.length - FRAME;
      let untold = 0;
      for (const [at, notes] of document.notes.entries()) {
        if (left < LEAST) {
          untold += 1;
          continue;
        }
        const {markdown} = (0, _fit_js__WEBPACK_IMPORTED_MODULE_1__.D)((0, _sections_js__WEBPACK_IMPORTED_MODULE_2__.NL)((0, 
        _document_json_js__WEBPACK_IMPORTED_MODULE_0__.Vv)(document, {
          ...notes,
          releaseTag: null
        }, "inert")), left - FRAME);
        const block = at === 0 && document.notes.length === 1 ? markdown : fold(nameOf(notes), markdown, at === 0);
        blocks.push(block);
        left -= block.length + 2;
      }
      if (untold > 0) blocks.push(`The notes for ${untold} more did not fit into a comment.`);
      return blocks.join("\n\n");
    }
    function refusalMarkdown(heading, {message, hint}) {
      return [ `### ${heading}`, (0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.FY)(message), (0, 
      _escape_js__WEBPACK_IMPORTED_MODULE_3__.FY)(hint) ].filter(text => text !== "").join("\n\n");
    }
    function rangeHeading(name) {
      return `Release notes of ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.SS)(name)}`;
    }
    function nameOf({package: name, audience, language}) {
      return [ ...name === null ? [] : [ name ], audience, language ].join(", ");
    }
    function fold(title, content, open) {
      return `<details${open ? " open" : ""}>\n<summary>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.nU)(title)}</summary>\n\n${content}\n\n</details>`;
    }
  }),
  63331: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      K4: () => HOW_TO_CHANGE,
      Lo: () => COMMANDS,
      SM: () => remedyOf
    });
    const BLOCK = [ "```release-note", "What users of the project should know, in one sentence.", "```" ].join("\n");
    function remedyOf(missing, labels) {
      switch (missing) {
       case "title":
        return {
          what: "The title says nothing to somebody who was not there.",
          how: "Say in the title what is different now, or put a `release-note` block into the description."
        };

       case "upgrade":
        return {
          what: "It is breaking, and nothing says what to do about it.",
          how: "Write behind `BREAKING CHANGE:` in the description, or in an `upgrade-note` block, what people have to do."
        };

       case "label":
        return {
          what: "It has no label that says in which section it belongs.",
          how: `Add one of these labels: ${labels}.`
        };

       case "note":
        return {
          what: "It has no release note, and this repository asks for one.",
          how: "Put a `release-note` block into the description; `NONE` in it says that there is nothing to tell."
        };
      }
    }
    const HOW_TO_CHANGE = [ "To change the words, put a block into the description of the pull request; it is taken as it stands:", "", BLOCK, "", "- `NONE` in the block leaves the pull request out.", "- What breaks is said by `!` behind the type in the title or by `BREAKING CHANGE:` in the description, what to do about it in an `upgrade-note` block.", "- The section follows from labels and the type in the title (`fix: ...`)." ];
    const COMMANDS = [ "- `/tidings preview`: what this pull request will say", "- `/tidings again`: the same, written anew", "- `/tidings range FROM..TO`: the notes between two branches or tags of this repository" ];
  }),
  40442: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      D5: () => ownComments,
      eW: () => keepOne,
      jW: () => putComment
    });
    var _rendering_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9938);
    async function ownComments(comments, issue, {kind, key}) {
      const all = await comments.list(issue);
      const own = all.filter(comment => {
        const mark = comment.own ? (0, _rendering_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(comment.body) : null;
        return mark !== null && mark.kind === kind && mark.key === key;
      });
      return [ ...own ].sort((a, b) => a.id - b.id);
    }
    async function putComment(comments, issue, mark, text, known = null) {
      const [first, ...others] = known ?? await ownComments(comments, issue, mark);
      for (const other of others) await comments.remove(other.id);
      if (text === null) {
        if (first === void 0) return {
          state: "none",
          url: ""
        };
        await comments.remove(first.id);
        return {
          state: "removed",
          url: ""
        };
      }
      const body = `${(0, _rendering_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__.oi)(mark)}\n${text}`;
      if (first === void 0) return createOne(comments, issue, mark, body);
      if ((0, _rendering_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__.E_)(first.body) === text.trimEnd() && (0, 
      _rendering_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(first.body)?.print === mark.print) return {
        state: "unchanged",
        url: first.url
      };
      try {
        return {
          state: "updated",
          url: (await comments.update(first.id, body)).url
        };
      } catch (thrown) {
        const still = await ownComments(comments, issue, mark);
        if (still.some(({id}) => id === first.id)) throw thrown;
        return createOne(comments, issue, mark, body);
      }
    }
    async function createOne(comments, issue, mark, body) {
      const made = await comments.create(issue, body);
      const [first = made, ...others] = await ownComments(comments, issue, mark);
      for (const other of others) await comments.remove(other.id);
      if (first.id === made.id || (0, _rendering_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__.E_)(first.body) === (0, 
      _rendering_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__.E_)(body)) return {
        state: "created",
        url: first.url
      };
      return {
        state: "created",
        url: (await comments.update(first.id, body)).url
      };
    }
    async function keepOne(comments, kept, known) {
      for (const other of known) if (other.id !== kept.id) await comments.remove(other.id);
      return {
        state: "unchanged",
        url: kept.url
      };
    }
  })
};
