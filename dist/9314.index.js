import { modules as shared0 } from './shared.1857.js';
import { modules as shared1 } from './shared.60713.js';

export const ids = [9314];

export const modules = {
  ...shared0,
  ...shared1,
  86613: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      DS: () => isTool,
      ae: () => coAuthor,
      tT: () => identities,
      w2: () => isBot
    });
    var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59771);
    const BOT_NAME = /\[bot\]$|(?:^|[-_ ])bot$|^(?:bors|homu|rustbot|dependabot|renovate|greenkeeper|snyk-bot|mergify|web-flow|github|github[- ]actions?|actions-user|semantic-release-bot|allcontributors|pre-commit-ci|weblate|transifex|crowdin|imgbot|codecov|autofix-ci|changeset-bot|release-please|k8s-ci-robot|tensorflower-gardener|copybara(?:-service)?|nx-cloud|graphite-app|depfu|whitesource-renovate|mend-renovate)(?:[- ](?:bot|preview|app))?$|(?:cronjob|automation) bot|robot$/i;
    const TOOL_NAME = /^(?:(?:github )?copilot(?:[- ](?:swe|coding)[- ]agent|[- ]autofix|[- ]agent)?|copilot|claude(?: (?:code|opus|sonnet|haiku|fable|instant|\d)[\w .()-]*)?(?: \([^)]*\))?|cursor(?:[- ]agent|agent)?|codex(?:[- ]cli)?|openai[- ]codex|chatgpt|gpt-[\w.-]+|gemini(?:[- ](?:cli|code|code[- ]assist|[\d.]+)[\w .-]*)?|gemini-code-assist|google-labs-jules|devin(?: ai|-ai-integration)|aider(?: \(.*\))?|windsurf|amp|opencode(?:-agent)?|coderabbit(?:ai)?|sweep(?:-ai)?|lovable(?:-dev)?|replit[- ]agent|v0|qwen(?:-coder)?|crush|kiro(?:[- ]agent)?|oz|warp|exe\.dev user)$/i;
    const TOOL_LOGIN = /^(?:copilot|claude|cursor|codex|devin|gemini|google-labs-jules|sweep|openhands)[\w-]*\[bot\]$/i;
    const TOOL_ADDRESS = /@(?:anthropic\.com|cursor\.com|cursor\.sh|ampcode\.com|openai\.com|devin\.ai|aider\.chat|opencode\.ai|lovable\.dev|warp\.dev)$|^(?:copilot|cursoragent|198982749\+copilot|175728472\+copilot|223556219\+copilot)@/i;
    const NOREPLY = /^(?:\d+\+)?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?)@users\.noreply\.github\.com$/i;
    const accounts = new Map;
    const KEPT = 1e4;
    function accountOf(given) {
      const known = accounts.get(given);
      if (known !== void 0) return known;
      const name = given.trim();
      const bot = BOT_NAME.test(name);
      const account = {
        bot: bot && !TOOL_LOGIN.test(name),
        tool: bot || TOOL_NAME.test(name)
      };
      if (accounts.size >= KEPT) accounts.clear();
      accounts.set(given, account);
      return account;
    }
    function isBot({name, login}) {
      return accountOf(name).bot || login !== null && accountOf(login).bot;
    }
    function isTool(person, address = null) {
      if (address !== null && TOOL_ADDRESS.test(address)) return true;
      return accountOf(person.name).tool || person.login !== null && accountOf(person.login).tool;
    }
    function loginOfAddress(address) {
      return NOREPLY.exec(address.trim())?.[1] ?? null;
    }
    function coAuthor(value) {
      const match = /^"?([^"<]*?)"?\s*(?:<([^<>\s]{0,320})>)?\s*$/.exec(value.split("\n")[0] ?? "");
      if (match === null) return null;
      const address = match[2] ?? null;
      const login = address === null ? null : loginOfAddress(address);
      const name = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(match[1] ?? "", 100) || (login ?? "");
      const person = {
        name,
        login
      };
      return name === "" || name.includes("@") || isTool(person, address) ? null : person;
    }
    function identities(persons, pairs = []) {
      const loginsOf = new Map;
      const nameOf = new Map;
      const learn = (spelled, person) => {
        if (person.login === null) return;
        const login = person.login.toLowerCase();
        const name = nameKey(spelled);
        loginsOf.set(name, (loginsOf.get(name) ?? new Set).add(login));
        const known = nameOf.get(login);
        if (known === void 0 || known.name.toLowerCase() === login && person.name.toLowerCase() !== login) nameOf.set(login, person);
      };
      for (const person of persons) learn(person, person);
      for (const [one, other] of pairs) learn(other, {
        name: other.name,
        login: one.login
      });
      const named = new Map;
      const ofNamed = person => {
        const login = only(loginsOf.get(nameKey(person))) ?? loginByName(person, nameOf);
        const found = login === null ? person : nameOf.get(login) ?? person;
        named.set(person.name, found);
        return found;
      };
      const of = person => person.login === null ? named.get(person.name) ?? ofNamed(person) : nameOf.get(person.login.toLowerCase()) ?? person;
      const people = list => once(list.filter(person => !isTool(person)).map(of));
      return {
        of,
        people
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
      if (persons.length < 2) return persons;
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
  }),
  2: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
    const LINES = anyOf([ /^#{1,6}$/, /^[-*+] *\[[ xX]?\](?:\s|$)/, /^(?:[-*_=~] *){3,}$/, /^\[[^\]]{1,100}\]: *\S+/, /^(?:(?:r\?|\/?cc:?) |@(?:bors|rustbot|dependabot|mergifyio|copilot)\b|\/(?:kind|sig|area|assign|lgtm|approve|hold|priority|retest|test|triage|milestone|label)\b|try-job:|bors\b|changelog: *(?:none|skip)?$)/i, /^(?:(?:this )?(?:pr|pull request)?\s*)?(?:also )?(?:(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|part of|refs?|related(?: to)?|see|addresses|issue|tracking issue):? *(?:(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+)(?: *(?:,|and|&) *)?)+[.!]?$/i, /^this reverts commits? [0-9a-f]{7,40}(?:, reversing changes made to [0-9a-f]{7,40})?\.?$/i, /^reverts (?:[\w.-]+\/[\w.-]+)?#\d+\.?$/i, /^\(cherry[ -]picked from commit [0-9a-f]{7,40}\)$/i, /^(?:co-authored-by|signed-off-by|reviewed-by|acked-by|tested-by|change-id|release-notes?): /i, /^(?:_?no response_?|n\/a|none|tbd|todo|\.{3}|-)\.?$/i, /^(?:\ud83e\udd16 )?generated (?:with|by) (?:\[?claude|\[?cursor|\[?copilot|openai|codex|\[?devin|\[?gemini|ai\b)/i, /^(?:this pr (?:was|has been) (?:automatically )?(?:generated|created|opened) (?:by|with)|(?:\ud83d\udcac|\u2728|\ud83d\udca1) )/i, /^(?:dependabot (?:will|commands|compatibility)|you can (?:trigger|disable) |renovate (?:bot|will)|this pr contains the following updates|summary by (?:coderabbit|copilot)|mend renovate)/i, /^(?:thank(?:s| you) for (?:your )?(?:contribut|opening|submitting|the pr)|(?:please )?(?:make sure|ensure) (?:to |that |you )|please (?:describe|provide|read|check|add|fill|include|link|delete|remove) )/i ]);
    const COMMIT_BULLET = /^\* +(?=\S)/;
    const HEADING = /^(#{1,6})\s+\S|^(?:\*\*|__)[^*_]{1,80}(?:\*\*|__):?$/;
    const INLINE = /!\[|githubusercontent|\/assets|[0-9a-f]{7}|</;
    const NOISE = /^(?:\[?wip\]?\b.*|(?:fixup|squash|amend)! .*|simplif(?:y|ied|ication)|(?:re)?format(?:ting|ted)?(?: code)?|(?:cargo |rust|clang-|go)?fmt|prettier|eslint|(?:fix(?:e[sd])?:? )?(?:the )?(?:lint(?:er|s|ing)?|typos?|tests?|ci|build|clippy(?: lints?)?|format(?:ting)?|types?|type ?checks?|type errors?|build errors?|nits?|style|imports?|snapshots?|merge (?:conflicts?|errors?)(?: mistakes?)?)|fix(?:es|ed)?|up|updates?|changes|cleanups?|clean[- ]?up|tidy(?: up)?|polish|more|tmp|temp|oops|test(?:s|ing)?|bless(?: tests)?|rebase|refactor(?:ing)?|try(?: again)?|again|minor|misc|address(?:ed|es)?(?: the)?(?: pr| code)?(?: review)?(?:s|ers?)?(?: comments?| feedback| suggestions?| nits)?|(?:code |pr )?review(?: comments?| feedback| fixes| suggestions?)?|apply (?:suggestions?|automated)\b.*|\[autofix\.ci\].*|merge (?:branch|remote-tracking branch|commit|pull request|from) .*|merge (?:main|master|upstream)(?: (?:into|to) \S+)?|update [\w./-]+\.\w{1,5}|initial commit|revert changes|undo|prepar(?:e|ing) for merg(?:e|ing)\b.*|\.+|[a-z]|\d+)[.!]?$/i;
    const NOISY = new Set(("wip fixup squash amend simplify simplified simplification format formatting formatted reformat reformatting reformatted cargo " + "rustfmt clang gofmt fmt prettier eslint fix fixed fixes the lint linter lints linting typo typos test tests testing ci build " + "clippy type types typecheck typechecks nit nits style import imports snapshot snapshots merge up update updates changes cleanup " + "cleanups clean tidy polish more tmp temp oops bless rebase refactor refactoring try again minor misc address pr " + "code review apply initial revert undo prepare preparing").split(" "));
    const FIRST_WORD = /^(?:address|[a-z]{2,})/i;
    function isNoise(subject) {
      const text = subject.trim();
      const word = FIRST_WORD.exec(text)?.[0];
      return (word === void 0 || NOISY.has(word.toLowerCase())) && NOISE.test(text);
    }
    function withoutBoilerplate(lines) {
      const kept = [];
      for (const line of lines) {
        const said = typeof line === "string" ? saidIn(line) : line;
        if (said !== null) kept.push(said);
      }
      const text = textOf(kept);
      return mayHaveHeadings(text) ? textOf(withoutEmptyHeadings(kept)) : text;
    }
    function saidIn(line) {
      const whole = line.trim();
      if (whole === "") return "";
      if (isBoilerplate(whole)) return null;
      const text = INLINE.test(whole) ? inline(line) : line;
      return text !== line && (text.trim() === "" || isBoilerplate(text.trim())) ? null : text.trimEnd();
    }
    function textOf(lines) {
      return lines.map(line => typeof line === "string" ? line : line.code).join("\n");
    }
    function anyOf(patterns) {
      return new RegExp(patterns.map(({source}) => source).join("|"), "i");
    }
    function isBoilerplate(text) {
      return LINES.test(text) || text.startsWith("* ") && isCommitNoise(text);
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
        const level = typeof line === "string" ? levelOf(line.trim()) : null;
        if (level !== null && following <= level) continue;
        if (level !== null) following = level; else if (typeof line !== "string" || line.trim() !== "") following = 99;
        kept.push(line);
      }
      return kept.reverse();
    }
    function mayHaveHeadings(text) {
      return text.includes("#") || text.includes("**") || text.includes("__");
    }
    function levelOf(text) {
      const match = HEADING.exec(text);
      return match === null ? null : match[1]?.length ?? 7;
    }
  }),
  70384: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
    const RENOVATE_CHANGE = new RegExp(`\`?(${VERSION})\`?\\s*(?:->|\u2192|&rarr;)\\s*\`?(${VERSION})\`?`);
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
      const match = BACK.exec(title);
      if (match === null) return null;
      const [, name, from, to, more = ""] = match;
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
  }),
  68004: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
      if (known.every(commit => (0, _picks_js__WEBPACK_IMPORTED_MODULE_0__.V)(commit).length === 0)) return NONE;
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
  }),
  29422: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      oA: () => boundedPaths,
      KX: () => buildEvidence,
      CF: () => cleanBody,
      R8: () => filesOf,
      cr: () => messagesOf,
      Gg: () => titleOf
    });
    var boilerplate = __webpack_require__(2);
    var bumps = __webpack_require__(70384);
    var marks = __webpack_require__(94071);
    var own_words = __webpack_require__(89693);
    var visible = __webpack_require__(59771);
    const FENCE_LINES = 20;
    const LINE = 1e3;
    const SCANNED = 5e3;
    const MARKED = /<|```|~~~/;
    const FENCE_OPEN = /^ {0,3}(`{3,}|~{3,})/;
    const BOT_SUMMARY = /release notes|changelog|commits|compatibility|dependabot|renovate|vulnerabilit.*score|configuration/i;
    function proseLines(text) {
      const lines = text.split("\n");
      if (!MARKED.test(text)) return text.length <= LINE ? lines : lines.map(line => (0, 
      visible.og)(line, LINE));
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
        code: state.fence
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
          code: (0, visible.og)(text, 40).trim()
        });
      } else state.out.push((0, visible.og)(text, LINE));
    }
    function takeCode(state, line, fence) {
      if (line.trim().startsWith(fence) && line.trim().replaceAll(fence[0] ?? "`", "") === "") {
        state.out.push({
          code: fence
        });
        state.fence = null;
        return;
      }
      state.fenceLines += 1;
      if (state.fenceLines <= FENCE_LINES) state.out.push({
        code: (0, visible.og)(line, LINE).trimEnd()
      });
    }
    function withoutComments(state, line, index) {
      let rest = line.slice(0, SCANNED);
      if (!state.comment && !line.includes("\x3c!--")) return rest;
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
    const PLAIN_PATHS = /^[ -~]*$/;
    const QUOTING = /^(?:release\b|v?\d+\.\d+\.\d+|version packages|revert\b)/i;
    const ALERT = /^#{2,6} .{0,20}(?:vulnerabilit|security advisor|CVE-|GHSA-)[\s\S]*?(?=\n#{1,6} (?!.{0,40}(?:CVE-|GHSA-|vulnerabilit|impact|details|patches|references|summary|workaround))|$(?![\s\S]))/im;
    function messagesOf({landing, contents}) {
      return contents.length === 1 && contents[0] === landing ? contents : [ landing, ...contents.filter(one => one !== landing) ];
    }
    function cleanBody(text, maxChars) {
      const shown = (0, visible.RK)(text.slice(0, LOOKED_AT));
      const safe = (0, redact.E)(shown);
      const whole = (0, boilerplate.K)(proseLines(safe));
      const body = cut((whole.includes("\n\n\n") ? whole.replace(/\n{3,}/g, "\n\n") : whole).trim(), maxChars);
      return (0, redact.Y)(body === safe && safe === shown ? body : (0, redact.E)(body)).trim();
    }
    function titleOf(material) {
      const raw = material.pull?.title ?? material.landing.rawTitle;
      const whole = material.pull === null ? material.landing.title : (0, title._x)(raw, TITLE);
      const said = raw.trim() === "" ? titleOfCommits(material) : uncut(whole, material.contents);
      const first = material.contents[0]?.title;
      if (first === void 0 || said === first || said.type !== null) return said;
      const type = material.contents.every(({title}) => title.type === first.type) ? first.type : null;
      const area = material.contents.every(({title}) => title.area === first.area) ? first.area : null;
      return {
        ...said,
        type,
        area: said.area ?? area
      };
    }
    function buildEvidence(material, rules, depth) {
      const {contents, pull} = material;
      const title = titleOf(material);
      const quoting = isQuoting(title);
      const raws = bodiesOf(material);
      const clean = material.bot ? raws.map(raw => botBody(raw, raws.join("\n"))) : raws.map(raw => cleanBody(raw, SEARCHED));
      const own = withoutOwnNumber(clean.find(text => text !== "") ?? "", material.number);
      const labels = pull?.labels ?? [];
      const marked = title.breaking || (0, marks.RX)(labels, rules.breakingLabels) || contents.some(message => message.title.breaking);
      const searched = quoting ? [] : clean.concat(otherMarks(material, raws));
      const doubted = doubtedOf(material, raws, clean);
      const trusted = doubted === null ? searched : searched.filter(text => text !== doubted);
      const breaking = (0, marks.lS)(trusted, marked && !quoting || doubted !== null && (0, 
      marks.lS)(searched, false) !== null);
      return {
        title: safe(title.text),
        body: capped(own === "" ? subjectsOf(contents, title) : own, BODY),
        type: title.type,
        area: title.area === null ? null : safe(title.area),
        breaking: breaking === null ? null : capped(cleanBody(breaking, BREAKING), BREAKING),
        security: (0, marks.KH)([ title.text, ...searched ], labels, rules),
        labels: labels.length === 0 ? [] : sectionLabels(labels, rules),
        files: depth === "messages" || material.files === null ? [] : boundedPaths(material.files),
        patch: ""
      };
    }
    function sectionLabels(labels, rules) {
      return Object.keys(rules.categoryLabels).filter(label => (0, marks.RX)(labels, [ label ])).sort();
    }
    function boundedPaths(files) {
      const bounded = files.length <= FILES ? files : files.slice(0, FILES);
      return PLAIN_PATHS.test(bounded.join("")) ? bounded : bounded.map(file => (0, visible.RK)(file).replaceAll("\n", " "));
    }
    function filesOf(commits, id, pull) {
      if (pull?.files !== void 0) return sorted(pull.files);
      const only = commits[0];
      if (only?.files !== void 0 && commits.length === 1) return sorted(only.files);
      const read = commits.filter(commit => commit.files !== void 0 || commit.parents.length > 1 && (commit.sha !== id || commits.length > 1));
      if (read.length < commits.length || commits.length === 0) return null;
      return [ ...new Set(read.flatMap(commit => commit.files ?? [])) ].sort();
    }
    function sorted(paths) {
      let before = null;
      for (const path of paths) {
        if (before !== null && before >= path) return [ ...new Set(paths) ].sort();
        before = path;
      }
      return paths;
    }
    function isQuoting(title) {
      return title.type === "release" || title.type === "revert" || title.area === "release" || QUOTING.test(title.text);
    }
    function bodiesOf({landing, contents, pull}) {
      const bodies = pull === null ? [ landing.body ] : [ pull.body, landing.body ];
      const single = contents.length === 1 ? contents[0] : void 0;
      if (single !== void 0 && single !== landing) bodies.push(single.body);
      return bodies.filter((body, at) => body.trim() !== "" && bodies.indexOf(body) === at);
    }
    function doubtedOf({pull, landing, contents}, raws, clean) {
      if (pull === null || (0, own_words.W2)(pull)) return null;
      const reviewed = [ landing, ...contents ].some(message => message.body === pull.body);
      return reviewed ? null : clean[raws.indexOf(pull.body)] ?? null;
    }
    function otherMarks({landing, contents, bot}, raws) {
      const values = landing.trailers.map(trailer => trailer.value);
      if (bot || contents.length < 2) return values;
      const texts = contents.map(message => message.body).filter(body => !raws.includes(body) && /BREAKING|CVE-|GHSA-/i.test(body));
      return [ ...texts.map(text => cleanBody(text, SEARCHED)), ...values ];
    }
    function botBody(raw, all) {
      const facts = (0, bumps.xS)((0, bumps.zu)((0, visible.RK)(raw.slice(0, LOOKED_AT)), (0, 
      visible.RK)(all.slice(0, 2 * LOOKED_AT))));
      const alert = ALERT.exec(raw.slice(0, LOOKED_AT))?.[0] ?? "";
      return facts === "" ? cleanBody(raw, SEARCHED) : `${facts}\n\n${cleanBody(alert, BODY)}`.trim();
    }
    function titleOfCommits({landing, contents}) {
      const [only, ...more] = contents;
      const isItself = only === landing && (!landing.isMerge || landing.body !== "");
      if (only !== void 0 && more.length === 0 && !isItself) return only.title;
      const branch = landing.landing?.branch ?? "";
      const words = branch.replace(/^(?:feature|feat|fix|bugfix|hotfix|topic|chore|docs?|[a-z]{2,3})\//i, "").replace(/[-_]+/g, " ").trim();
      const saysLess = words === "" || isItself && (0, boilerplate.t)(words);
      return (0, title._x)(contents.length === 0 || saysLess ? landing.subject : words, TITLE);
    }
    function uncut(title, contents) {
      if (!title.text.endsWith("\u2026")) return title;
      const begun = title.text.slice(0, -1);
      const whole = contents.find(({title: {text}}) => text !== title.text && text.startsWith(begun));
      return whole === void 0 ? title : {
        ...title,
        text: whole.title.text
      };
    }
    function subjectsOf(contents, title) {
      if (contents.length === 1 && contents[0]?.title.text === title.text) return "";
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
  }),
  95130: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
  }),
  6610: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      t: () => groupChanges,
      x: () => peopleOf
    });
    var changes_authors = __webpack_require__(86613);
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
    var visible = __webpack_require__(59771);
    const NO_NEWS = {
      texts: [],
      none: false,
      type: null,
      breaking: false,
      upgrade: "",
      security: false,
      packages: [],
      feature: false
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
        packages: [ ...new Set(read.flatMap(({packages}) => packages)) ],
        feature: read.some(({feature}) => feature)
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
        packages: bumps.map(({name}) => name),
        feature: bumps.some(({bump}) => bump === "minor" || bump === "preminor")
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
    var boilerplate = __webpack_require__(2);
    const MERGE_SUBJECT = /^(?:[a-z]+(?:\([^()]*\))?!?:\s*)?merg(?:e|es|ed|ing)\b/i;
    const BY_GIT = /^(?:#\s*)?conflicts:?|^[*#] /i;
    function handMerges(lines, messages, reverted, {isPull, weight}) {
      const sides = new Map;
      for (const line of lines) if (line.via !== null) sides.set(line.via, [ ...sides.get(line.via) ?? [], line ]);
      return merge => {
        const message = messages.get(merge.sha);
        if (message === void 0 || hasNumber(message) || message.landing?.kind === "sync") return false;
        if (isPull(merge.sha) || reverted.has(merge.sha)) return false;
        return merge.parents.length > 2 || !hasTitle(message) || hidesOne(merge.sha, message, sides, messages, weight);
      };
    }
    function hasNumber({landing}) {
      return landing !== null && landing.number !== null;
    }
    function hasSubject({subject, landing}) {
      return landing === null && !MERGE_SUBJECT.test(subject) && !(0, boilerplate.t)(subject);
    }
    function hasTitle(message) {
      const {landing, body} = message;
      if (hasSubject(message)) return true;
      const words = landing === null ? body : landing.title;
      return words.trim() !== "" && !BY_GIT.test(words);
    }
    function hasWords({title, rawTitle}) {
      return title.text !== "" && !(0, boilerplate.t)(rawTitle) && !(0, boilerplate.t)(title.text);
    }
    function hidesOne(merge, outer, sides, messages, weight) {
      const isTitled = hasSubject(outer);
      let typed = 0;
      const waiting = [ merge ];
      for (let via = waiting.pop(); via !== void 0; via = waiting.pop()) for (const {commits} of sides.get(via) ?? []) for (const commit of commits) {
        const message = messages.get(commit.sha);
        if (message === void 0 || message.landing?.kind === "sync") continue;
        const isMerge = commit.parents.length > 1;
        if (isMerge && hasNumber(message)) continue;
        if (isMerge) waiting.push(commit.sha);
        const isTold = hasWords(message) && (!isMerge || hasTitle(message));
        if (hasNumber(message) || isTold && !isTitled) return true;
        const found = weight(commit);
        if (isTold && found === "typed") typed += 1;
        if (found === "protected" || typed > 1) return true;
      }
      return false;
    }
    function linesOf(ordered, head) {
      const bySha = new Map;
      for (const commit of ordered) bySha.set(commit.sha, commit);
      const seen = new Set;
      const lines = [];
      follow(head, bySha, seen, lines);
      for (let at = ordered.length - 1; at >= 0 && seen.size < bySha.size; at -= 1) follow(ordered[at]?.sha ?? "", bySha, seen, lines);
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
        for (const merge of commits.filter(commit => commit.parents.length > 1).reverse()) for (const parent of merge.parents.slice(1).reverse()) waiting.push({
          tip: parent,
          via: merge.sha
        });
      }
    }
    function chain(tip, bySha, seen) {
      const commits = [];
      for (let commit = bySha.get(tip); commit !== void 0 && !seen.has(commit); commit = bySha.get(commit.parents[0] ?? "")) {
        seen.add(commit);
        commits.push(commit);
      }
      return commits.reverse();
    }
    const WINDOW = 3;
    function plausibility(line) {
      const references = line.filter((hint, index) => isBorneOut(hint.number, line, index));
      return hint => {
        const reference = nearest(references, hint.position);
        return reference === null || near(hint.number, reference.number);
      };
    }
    function near(number, reference) {
      return Math.abs(number - reference) <= Math.max(1e3, reference / 2);
    }
    function isBorneOut(number, line, index) {
      let lowest = number;
      let highest = number;
      for (let at = Math.max(0, index - WINDOW); at <= index + WINDOW; at += 1) {
        const other = line[at]?.number ?? number;
        if (other < lowest) lowest = other;
        if (other > highest) highest = other;
      }
      if (near(number, lowest) && near(number, highest)) return true;
      return medians(neighbours(line, index)).some(median => near(number, median));
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
    var revert = __webpack_require__(43115);
    function revertedMerges(ordered, messages) {
      const reverted = new Set;
      const [shas, titles] = [ [], new Set ];
      for (const {sha, parents} of [ ...ordered ].reverse()) {
        const message = messages.get(sha);
        if (message === void 0) continue;
        const isNamed = shas.some(one => sha.startsWith(one));
        const isQuoted = !isNamed && parents.length > 1 && message.landing?.kind !== "sync" && titles.delete(message.subject);
        if (isNamed || isQuoted) reverted.add(sha);
        if (isNamed || isQuoted || message.reverts === revert.g) continue;
        const {whole, others} = message.reverts;
        for (const target of [ ...whole === null ? [] : [ whole ], ...others ]) if (target.sha !== null) shas.push(target.sha.toLowerCase()); else if (target.title !== null) titles.add(target.title);
      }
      return reverted;
    }
    const OWN_LINE_LANDINGS = 4;
    const OWN_LINE_SHARE = .25;
    const FOREIGN_HINTS = 3;
    const OPEN = {
      owner: null,
      guest: false,
      foreign: false,
      apart: false,
      reverted: false
    };
    function landingsOf(ordered, head, messages, witness) {
      const lines = linesOf(ordered, head);
      const reverted = revertedMerges(ordered, messages);
      const isHandMerge = handMerges(lines, messages, reverted, witness);
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
          const side = reverted.has(commit.sha) && own ? revertedSide(landing) : sideMode(commit, own, landing, mode, messages, numbers);
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
        numbers: withoutImported(numbers, lines)
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
      const onLine = [];
      for (const commit of line?.commits ?? []) {
        const hint = hints.get(commit.sha);
        if (hint !== void 0) onLine.push(hint);
      }
      const plausible = plausibility(onLine.length > 0 ? onLine : [ ...hints.values() ]);
      const numbers = new Map;
      hints.forEach((hint, sha) => {
        if (plausible(hint)) numbers.set(sha, hint.number);
      });
      return numbers;
    }
    function withoutImported(numbers, lines) {
      const imported = new Set;
      for (const {via, commits} of lines) {
        if (via === null || commits[0]?.parents.length !== 0 && !imported.has(via)) continue;
        for (const {sha} of commits) imported.add(sha);
      }
      return imported.size === 0 ? numbers : new Map([ ...numbers ].filter(([sha]) => !imported.has(sha)));
    }
    function modeOf(line, mode, messages, numbers) {
      if (mode.owner === null || mode.reverted) return mode;
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
      if (mode.foreign || mode.reverted || number === void 0 || number === outer) return false;
      if (commit.parents.length > 1) return true;
      const work = line.commits.filter(other => other.parents.length < 2).length;
      return work > 1 && outer !== null && Math.abs(number - outer) <= Math.max(300, outer / 20);
    }
    function sideMode(commit, own, landing, mode, messages, numbers) {
      const message = messages.get(commit.sha)?.landing ?? null;
      if (mode.owner === null && message?.kind === "sync") return OPEN;
      if (own) return {
        ...OPEN,
        owner: landing
      };
      const stranger = message?.kind === "sync" || message?.kind === "pull" && !numbers.has(commit.sha);
      return {
        ...mode,
        guest: mode.guest || stranger
      };
    }
    function revertedSide(landing) {
      return {
        ...OPEN,
        owner: landing,
        reverted: true
      };
    }
    var message = __webpack_require__(18727);
    var changes_trailers = __webpack_require__(60713);
    const BRINGS = `(?:back-?port(?:s|ed|ing)?|cherry-?pick(?:s|ed|ing)?|cherry[ -]picked|automated cherry[ -]pick)`;
    const NAMED = new RegExp(String.raw`\b${BRINGS}(?: of| from| for)?:? (?:the )?(?:prs? |pull requests? |mr )?#(\d{1,9})\b`, "i");
    const ADDRESSED = new RegExp(String.raw`\b${BRINGS}(?: of| from)?:? (?:the )?(?:pr |pull request )?<?(https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+)\/pull\/(\d{1,9})\b`, "i");
    const TAGGED = /^\P{L}{0,4}\[(?:backport|cherry[- ]?pick)\b[^\]]*\].*\(#(\d{1,9})\)$|^\P{L}{0,4}\[(?:(?:release|stable|branch)[-/ ]?)?v?\d[\w.]*(?:[.-]x)?(?: backport)?\].*\(#(\d{1,9})\)$/iu;
    const INNER = /^(?!revert\b).*\S \(#(\d{1,9})\)$/i;
    const MAIN = /^(?:main|master|trunk|develop|development|dev|next|canary)$/i;
    const BRINGING = /back-?port|cherry[ -]?pick/i;
    const FIRST = 1e3;
    function originOf(told, own, repositoryUrl) {
      const {landing, pull} = told;
      const titles = pull === null ? [ landing.rawTitle.trim() ] : [ pull.title.trim(), landing.rawTitle.trim() ];
      const found = brought(titles.filter(isBringing), bodiesOf(told).filter(isBringing), repositoryUrl) ?? first(titles, tagged) ?? picked(told) ?? inner(titles, told, own);
      return found === own ? null : found;
    }
    function bodiesOf({landing, contents, pull}) {
      const own = landing.body.slice(0, FIRST);
      const single = contents.length === 1 ? contents[0] : void 0;
      const bodies = single === void 0 || single === landing ? [ own ] : [ own, single.body.slice(0, FIRST) ];
      return pull === null ? bodies : [ pull.body.slice(0, FIRST), ...bodies ];
    }
    function brought(titles, bodies, repositoryUrl) {
      if (titles.length + bodies.length === 0) return null;
      return first(titles.concat(bodies), text => numberAt(NAMED.exec(text))) ?? first(bodies, text => addressed(text, repositoryUrl));
    }
    function isBringing(text) {
      return BRINGING.test(text);
    }
    function tagged(title) {
      return title.includes("[") ? numberAt(TAGGED.exec(title)) : null;
    }
    function isPicked({trailers}) {
      return trailers.some(({token}) => token === "cherry-picked-from");
    }
    function inner(titles, {landing, pull, closes}, own) {
      if (own === null) return isPicked(landing) ? landing.landing?.number ?? null : null;
      if (pull !== null && MAIN.test(pull.baseBranch)) return null;
      const number = first(titles, title => title.endsWith(")") ? numberAt(INNER.exec(title)) : null);
      return number === null || number >= own || closes.includes(number) ? null : number;
    }
    function picked({landing, contents, numberOf}) {
      for (const {trailers} of contents.length === 1 && contents[0] === landing ? contents : [ landing, ...contents ]) {
        if (trailers.length === 0) continue;
        const found = first((0, changes_trailers.s)(trailers, "cherry-picked-from"), value => numberOf(value.toLowerCase()));
        if (found !== null) return found;
      }
      return null;
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
    var references = __webpack_require__(64595);
    function revertsOfChange({landing, contents, pull}, repositoryUrl) {
      const single = contents.length === 1 ? contents[0] : void 0;
      if (pull === null && landing.reverts === revert.g && (single?.reverts ?? revert.g) === revert.g) return revert.g;
      const branch = landing.landing?.branch ?? null;
      const byPull = pull === null ? revert.g : (0, revert.D)(pull.title, pull.body, branch, repositoryUrl);
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
    const NOTHING = {
      numbers: new Set,
      shas: []
    };
    function takenBack(reverts) {
      if (reverts === revert.g) return NOTHING;
      const {whole, others, parts} = reverts;
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
      const quoted = /^["\u201c#]|^[0-9a-f]{7,40}$/.test(title) ? title : `"${title}"`;
      return {
        ...evidence,
        title: `Revert ${quoted}`
      };
    }
    function namedBy(material, own, {repositoryUrl, numberOf}) {
      const {landing, contents, pull, number} = material;
      const found = referencesIn(material, repositoryUrl);
      const reverts = revertsOfChange(material, repositoryUrl);
      const back = takenBack(reverts);
      const others = numbers => numbers.length === 0 ? numbers : ascending(numbers.filter(one => one !== number && !back.numbers.has(one)));
      const closes = others(found.closes);
      const origin = reverts.whole === null ? originOf({
        landing,
        contents,
        pull,
        closes,
        numberOf
      }, number, repositoryUrl) : null;
      const titled = reverts.whole === null ? (0, changes_evidence.Gg)(material).numbers : [];
      const named = found.closes.concat(titled, found.origins, origin ?? []);
      return {
        names: others(named),
        namesShas: found.shas.length === 0 ? [] : shasOfOthers(found.shas, own, back.shas),
        closes,
        origin,
        reverts: reverts.whole,
        undoes: reverts.others
      };
    }
    function referencesIn(material, repositoryUrl) {
      const {pull} = material;
      const all = (0, changes_evidence.cr)(material);
      const only = all.length === 1 ? all[0] : void 0;
      if (pull === null && only !== void 0) return only.references;
      const told = all.map(message => message.references);
      if (pull !== null) told.push((0, references.C)(pull.body, repositoryUrl));
      return {
        closes: [ ...pull?.closes.map(issue => issue.number) ?? [], ...told.flatMap(({closes}) => closes) ],
        origins: told.flatMap(({origins}) => origins),
        shas: told.flatMap(({shas}) => shas)
      };
    }
    function shasOfOthers(shas, commits, back) {
      const own = new Set(commits.map(commit => commit.sha));
      return [ ...new Set(shas) ].filter(sha => !own.has(sha) && !back.some(one => one.startsWith(sha) || sha.startsWith(one)));
    }
    function ascending(numbers) {
      return numbers.length < 2 ? numbers : [ ...new Set(numbers) ].sort((a, b) => a - b);
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
      const read = input.messages ?? new message.B(input.repositoryUrl);
      const messages = new Map;
      for (const commit of input.ordered) messages.set(commit.sha, read.of(commit));
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
        owner,
        who: peopleOf(input, messages),
        fragmentsBy,
        holders: holdersOf(owner, members, landings, messages)
      };
      const changes = [];
      for (const landing of input.ordered) {
        const commits = members.get(landing.sha);
        const message = messages.get(landing.sha);
        if (commits !== void 0 && message !== void 0) changes.push(changeOf({
          landing,
          commits,
          message
        }, range));
      }
      return changes;
    }
    function changeOf(group, range) {
      const {landing, commits, message} = group;
      const {apart, guests, numbers} = range.landings;
      const id = landing.sha;
      const hint = message.landing?.number ?? null;
      const shas = commits.map(commit => commit.sha);
      const isAsked = range.pulls?.has(id) === true;
      const pull = pullOf(id, shas, hint, range.pulls, range.owner);
      const reference = referenceOf(pull, numbers.get(id) ?? null, isAsked, range.repositoryUrl);
      const known = guests.size === 0 ? commits : commits.filter(commit => !guests.has(commit.sha));
      const work = workOf(known, landing, range.messages);
      const contents = work.length === 1 && work[0] === landing ? [ message ] : work.flatMap(commit => range.messages.get(commit.sha) ?? []);
      const by = pull?.author ?? (work[0] ?? landing).author;
      const material = {
        landing: message,
        contents,
        pull,
        number: reference?.number ?? (isAsked && isPicked(message) ? null : hint),
        bot: (0, changes_authors.w2)(by),
        files: (0, changes_evidence.R8)(commits, id, pull)
      };
      const authors = authorsOf(material, work, landing, range.who);
      const {parts, copyOf} = (0, copies.l)(id, known, work, range.holders);
      const named = namedBy(material, known, {
        repositoryUrl: range.repositoryUrl,
        numberOf: numberOf(range, parts)
      });
      const built = titledAsRevert((0, changes_evidence.KX)(material, range.rules, range.evidence), named.reverts);
      const {ownWords, evidence} = wordsOf(material, built, commits, range);
      const change = {
        id,
        commits: shas,
        pull: reference,
        ownWords,
        evidence,
        authors,
        bot: material.bot || (0, changes_authors.DS)(by) && authors.length === 0,
        labels: pull?.labels ?? [],
        names: named.names,
        namesShas: parts.size === 0 ? named.namesShas : named.namesShas.filter(name => ![ ...parts ].some(part => part.startsWith(name))),
        closes: named.closes,
        origin: named.origin,
        reverts: named.reverts,
        undoes: named.undoes,
        files: material.files,
        by,
        hint,
        byMerge: message.isMerge
      };
      const placed = copyOf === null ? change : {
        ...change,
        copyOf
      };
      return apart.has(id) ? withoutContent(placed) : placed;
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
      const {bot} = material;
      const added = bot || range.fragmentsBy.size === 0 ? [] : commits.flatMap(commit => range.fragmentsBy.get(commit.sha) ?? []);
      const news = added.length === 0 ? NO_NEWS : newsOf(added, new Set(commits.map(commit => commit.sha)));
      const all = (0, changes_evidence.cr)(material);
      const {own, upgrade} = bot ? (0, own_words.LS)(...(0, own_words.qZ)(material.pull, all), news) : (0, 
      own_words.LS)(material.pull, all, news);
      const told = withNews(evidence, news);
      const asksNothing = upgrade === null || bot;
      return {
        ownWords: own,
        evidence: asksNothing ? told : {
          ...told,
          breaking: upgrade || (told.breaking ?? upgrade)
        }
      };
    }
    function witnessOf({pulls, rules}, messages, fragmentsBy) {
      return {
        isPull: sha => pulls?.get(sha)?.some(pull => pull.mergeCommit === sha) === true,
        weight: ({sha, author}) => {
          const landing = messages.get(sha);
          if (landing === void 0) return null;
          const material = {
            landing,
            contents: [ landing ],
            pull: null,
            number: null,
            bot: (0, changes_authors.w2)(author),
            files: null
          };
          const {breaking, security, type} = (0, changes_evidence.KX)(material, rules, "messages");
          const isTold = (0, own_words.LS)(null, [ landing ], NO_NEWS).own !== null || fragmentsBy.has(sha);
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
      const author = pull?.author ?? null;
      const squashed = pull !== null && author !== null && work.length === 1 && isSquashOf(landing, pull, material.landing);
      const committers = squashed ? [] : work.map(commit => commit.author);
      const coAuthors = (0, changes_evidence.cr)(material).flatMap(message => message.coAuthors);
      return who.people((author === null ? [] : [ author ]).concat(committers, coAuthors));
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
          if (squashed && !(0, changes_authors.DS)(pull.author) && !(0, changes_authors.DS)(commit.author)) pairs.push([ pull.author, commit.author ]);
        }
      }
      return (0, changes_authors.tT)(persons, pairs);
    }
    function isSquashOf(commit, pull, message) {
      const landing = message?.landing;
      return pull.mergeCommit === commit.sha && commit.parents.length < 2 && landing?.form === "squash" && landing.number === pull.number;
    }
  }),
  18727: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      B: () => Messages
    });
    var authors = __webpack_require__(86613);
    const PULL_MERGES = [ /^Merge pull request (?:#|!)(\d{1,9}) (?:from|in) (\S+)/, /^Auto merge of #(\d{1,9}) - ([^\s,]+)/, /^Rollup merge of #(\d{1,9}) - ([^\s,]+)/ ];
    const TITLED_MERGE = /^Merge(?:d)? PR #?(\d{1,9})\s*(?:[:-]\s*|$)(.*)$/;
    const NUMBERED_MERGE = /^Merge (?:[\w.-]+\/[\w.-]+)?#(\d{1,9}): (\S.*)$/;
    const QUOTED_MERGE = /^Merge pull request '(.+)' \(#(\d{1,9})\) from (\S+)(?: into \S+)?$/;
    const BITBUCKET_CLOUD = /^Merged in (\S+) \(pull request #(\d{1,9})\)$/;
    const BORS_NG = /^Merge #(\d{1,9})(?: #\d{1,9})*$/;
    const BORS_NG_TITLE = /^\d{1,9}: (.*?)(?: r=\S.*)?$/;
    const GITLAB_WORDS = "See merge request ";
    const GITLAB_REFERENCE = /^See merge request \S*!(\d{1,9})$/m;
    const BRANCH_MERGE = /^Merge (?:remote-tracking )?branch(?:es)? '([^']+)'(.*)$/i;
    const OTHER_MERGE = /^Merge(?: remote-tracking)? (?:tag|commit|ref|commits) \S+|^Merge from \S+$|^(?:back-?)?merge (?:the )?(?:latest )?(?:changes )?(?:from |with |in )?(?:origin\/|upstream\/)?(?:main|master|trunk|develop|dev|next|upstream|head)(?: branch)?(?: (?:into|to|in) \S+)?$/i;
    const CONVENTIONAL_PREFIX = /^[a-z]+(?:\([^()]*\))?!?:\s+/i;
    const LONG_LIVED = /^(?:(?:origin|upstream|remotes\/\w+)\/)?(?:main|master|trunk|develop|development|dev|next|canary|edge|staging|production|stable|head|release(?:[/-].*)?|hotfix\/v?\d.*|v?\d+(?:\.[\dx]+)*(?:[.-](?:x|lts|stable|dev))?)$/i;
    const SQUASH = /^(.*\S)\s+\((?:#|!|GH-|PR #?)(\d{1,9})\)$/;
    const TEMPLATE = /^(?:\s*(?:#{1,6}[ \t].*|<!--.*-->|[-*_]{3,}[ \t]*)(?:\n|$))+\s*/;
    const FOOTER = /^BREAKING[ -]CHANGE:/;
    const CUT = /^(.*)(?:\u2026|\.\.\.)((?: \(#\d+\))?)$/;
    const GOES_ON = /^(?:\u2026|\.\.\.)(\S.*)(?:\n([\s\S]*))?$/;
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
      const match = subject.endsWith(")") ? SQUASH.exec(subject) : null;
      if (match === null) {
        const gitlab = body.includes(GITLAB_WORDS) ? GITLAB_REFERENCE.exec(body)?.[1] : void 0;
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
      const text = body.replace(TEMPLATE, "");
      if (FOOTER.test(text)) return {
        title: "",
        body
      };
      const end = text.indexOf("\n");
      return end < 0 ? {
        title: text.trim(),
        body: ""
      } : rejoined(text.slice(0, end).trim(), text.slice(end + 1).trim());
    }
    function rejoined(title, body) {
      const rest = GOES_ON.exec(body);
      const cut = rest === null ? null : CUT.exec(title);
      if (cut === null || rest === null) return {
        title,
        body
      };
      return {
        title: `${cut[1]}${rest[1]}${cut[2]}`,
        body: rest[2]?.trim() ?? ""
      };
    }
    var references = __webpack_require__(64595);
    var revert = __webpack_require__(43115);
    var boilerplate = __webpack_require__(2);
    const INTRODUCTION = "Squashed commit of the following:";
    const COMMIT = /^commit [0-9a-f]{40,64}(?: \(.*\))?\n/m;
    const REVERT = /^Revert "(.+)"$/;
    const AUTHOR = /^Author:[ \t]+(\S.*)$/m;
    function unsquashed(message) {
      const start = message.indexOf(INTRODUCTION);
      if (start < 0) return message;
      const [before = "", ...blocks] = message.slice(start + INTRODUCTION.length).split(COMMIT);
      if (blocks.length === 0 || before.trim() !== "") return message;
      const commits = standing(blocks.map(commitOf)).toReversed();
      const own = message.slice(0, start).trim();
      const named = commits.find(({subject}) => !(0, boilerplate.t)(subject)) ?? commits[0];
      const rest = own === "" && named !== void 0 ? commits.filter(one => one !== named) : commits;
      const head = own === "" && named !== void 0 ? [ named.subject, named.body ] : [ own ];
      const authors = new Set(commits.flatMap(({author}) => author === null ? [] : [ `Co-authored-by: ${author}` ]));
      const parts = [ ...head, ...rest.flatMap(({subject, body}) => [ `* ${subject}`, body ]), [ ...authors ].join("\n") ];
      return parts.filter(part => part !== "").join("\n\n");
    }
    function standing(commits) {
      const subjects = new Set(commits.map(({subject}) => subject));
      const reverted = [];
      const left = [];
      for (const commit of commits) {
        const at = reverted.indexOf(commit.subject);
        const target = REVERT.exec(commit.subject)?.[1];
        if (at >= 0) reverted.splice(at, 1); else if (target !== void 0 && subjects.has(target)) reverted.push(target); else left.push(commit);
      }
      return left.length === 0 ? commits : left;
    }
    function commitOf(block) {
      const end = block.indexOf("\n\n");
      const [subject = "", ...body] = block.slice(end + 2).replace(/^ {4}/gm, "").trim().split("\n");
      return {
        subject: subject.trim(),
        body: body.join("\n").trim(),
        author: AUTHOR.exec(block.slice(0, end))?.[1] ?? null
      };
    }
    var title = __webpack_require__(72029);
    var changes_trailers = __webpack_require__(60713);
    var visible = __webpack_require__(59771);
    const MOST = 5e4;
    class Messages {
      #repositoryUrl;
      #parsed=new Map;
      constructor(repositoryUrl) {
        this.#repositoryUrl = repositoryUrl;
      }
      take(commits) {
        for (const commit of commits) this.of(commit);
      }
      of(commit) {
        const known = this.#parsed.get(commit.sha);
        if (known !== void 0) return known;
        const parsed = parseMessage(commit, this.#repositoryUrl);
        this.#parsed.set(commit.sha, parsed);
        return parsed;
      }
    }
    function parseMessage(commit, repositoryUrl) {
      const text = (0, visible.RK)(unsquashed(commit.message.slice(0, MOST))).trim();
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
        trailers: trailers.length === 0 ? trailers : trailers.filter(trailer => !trailer.token.endsWith("-by")),
        landing,
        isMerge: commit.parents.length > 1,
        coAuthors: coAuthorsIn(trailers),
        references: withTrailers((0, references.C)(content === "" ? subject : `${subject}\n${content}`, repositoryUrl), trailers),
        reverts: (0, revert.D)(rawTitle, content, landing?.branch ?? null, repositoryUrl)
      };
    }
    function coAuthorsIn(trailers) {
      if (trailers.length === 0) return [];
      return (0, changes_trailers.s)(trailers, "co-authored-by").flatMap(value => (0, 
      authors.ae)(value) ?? []);
    }
    function withTrailers(references, trailers) {
      const named = trailers.length === 0 ? [] : (0, changes_trailers.s)(trailers, "fixes").concat((0, 
      changes_trailers.s)(trailers, "cherry-picked-from"));
      if (named.length === 0 && references.shas.length === 0) return references;
      const shas = named.flatMap(value => /^[0-9a-f]{7,40}/i.exec(value)?.[0].toLowerCase() ?? []);
      return {
        ...references,
        shas: [ ...new Set([ ...references.shas, ...shas ]) ]
      };
    }
  }),
  69159: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
  }),
  64595: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      C: () => referencesOf
    });
    const CLOSING = /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\b:?\s+(?=\S)/gi;
    const ORIGIN = /\b(?:follow[- ]?up(?: fix| pr| work)? (?:of|to|for|on)|followup (?:of|to|for)|fixes (?:a |the )?regression (?:from|in|of|introduced (?:by|in))|regress(?:ed|ion) (?:from|in|by|introduced (?:by|in))|introduced (?:by|in)|back-?port(?:s|ed)?(?: of)?|cherry-?pick(?:s|ed)?(?: of)?|continu(?:es|ation of)|supersedes|re-?lands?|amends)\b:?\s+(?=\S)/gi;
    const FIXES_SHA = /^fixes: *([0-9a-f]{7,40})\b/gim;
    const CHERRY_PICK = /\(cherry[ -]picked from commit ([0-9a-f]{7,40})\)/gi;
    const TARGET = /^(?:(?:pr|pull request|issue) )?(?:([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\b|<?(https?:\/\/[^\s/]{1,100}\/[\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull|-\/issues|-\/merge_requests)\/(\d{1,9})\b[^\s>]{0,80}>?)/i;
    const NEXT = /^(?:\s*(?:,|&|and|,\s*and)\s+)(?=#|http|[\w.-]+\/[\w.-]+#)/i;
    const NUMBERED = /[\s\w.-]#\d|\/(?:issues|pull|merge_requests)\//i;
    const CITING = /fixes:|\(cherry/i;
    const CONTINUING = /follow|regress|introduced|back-?port|cherry|continu|supersedes|re-?land|amends/i;
    const NOTHING = {
      closes: [],
      origins: [],
      shas: []
    };
    const MOST = 50;
    function referencesOf(text, repositoryUrl) {
      const isNumbered = NUMBERED.test(text);
      const isCiting = CITING.test(text);
      if (!isNumbered && !isCiting) return NOTHING;
      return {
        closes: isNumbered ? targetsAfter(text, CLOSING, repositoryUrl) : [],
        origins: isNumbered && CONTINUING.test(text) ? targetsAfter(text, ORIGIN, repositoryUrl) : [],
        shas: isCiting ? shasIn(text) : []
      };
    }
    function shasIn(text) {
      return [ ...text.matchAll(FIXES_SHA), ...text.matchAll(CHERRY_PICK) ].flatMap(match => match[1]?.toLowerCase() ?? []).slice(0, MOST);
    }
    function targetsAfter(text, keyword, repositoryUrl) {
      const found = new Set;
      for (let match = keyword.exec(text); match !== null; match = keyword.exec(text)) {
        let rest = text.slice(keyword.lastIndex, keyword.lastIndex + 400);
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
  }),
  43115: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      D: () => revertsOf,
      g: () => NO_REVERTS
    });
    var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59771);
    const NO_REVERTS = {
      whole: null,
      others: [],
      parts: []
    };
    const NUMBERS = String.raw`(?:[\w.-]+\/[\w.-]+)?(?:#|!)\d{1,9}(?:(?:, ?(?:and )?| and | & | \+ |, & )(?:[\w.-]+\/[\w.-]+)?(?:#|!)\d{1,9})*`;
    const VERB = `(?:revert(?:s|ed|ing)?|back(?:s|ed|ing)?[ -]?out):?`;
    const THING = `(?:the )?(?:prs? |pull requests? |mrs? |commits? |change(?:set)?s? (?:from |of |in |for )?)?`;
    const SOFT = `(?:undo(?:es|ing)?|undid|roll(?:s|ed|ing)?[ -]?back):?`;
    const SOFT_TARGET = new RegExp(String.raw`^${SOFT} (?=${THING}(?:[\w.-]+\/[\w.-]+)?(?:#|!)\d|(?:prs?|pull requests?|mrs?) \d|(?:the )?(?:commits?|changesets?) [0-9a-f]{7,40}\b|(?=[a-f]*\d)[0-9a-f]{7,40}\b|["\u201c].+["\u201d](?: *\((?:#|!)\d+\))*[.]?$)`, "i");
    const SOFT_TITLED = /^(?:(?:undo|roll[ -]?back): *|\[(?:undo|roll[ -]?back|back[ -]?out|revert)\][: ]*)(?=\S)(.+)$/i;
    const BACKED_OUT = /^back(?:s|ed|ing)?[ -]?out\b(?! of\b)/i;
    const BRACKETED = /\((?:#|!)(\d{1,9})\)/;
    const BARE_NUMBER = /\b(prs?|pull requests?|mrs?) (?=\d{1,9}\b)/i;
    const QUOTED = new RegExp(String.raw`^${VERB} *["\u201c'\u2018](.+)["\u201d'\u2019](?: *\((?:#|!)\d+\))*[.]?$`, "i");
    const QUOTED_AND = new RegExp(String.raw`^${VERB} *["\u201c](.+)["\u201d](?: *\((?:#|!)\d+\))*(?:,| and| but| \+| &) \S`, "i");
    const BY_NUMBER = new RegExp(`^${VERB} ${THING}(${NUMBERS})(.*)$`, "i");
    const BY_SHA = new RegExp(String.raw`^${VERB} (?:the )?(?:commit |changeset )?([0-9a-f]{7,40})\b`, "i");
    const PLAIN = new RegExp(`^${VERB} (.+)$`, "i");
    const TYPED = /^revert(?:\([^()]*\))?!?: *(.+)$/i;
    const REAPPLIED = /^(?:reapply|un-?revert) *["\u201c'\u2018](.+)["\u201d'\u2019](?: *\((?:#|!)\d+\))*[.]?$/i;
    const CONVENTIONAL = /^(?:[a-z][\w-]*(?:\([^()]*\))?!?: *|\[[^[\]]{1,40}\][: ]*|:[a-z_]{1,30}: *|\p{Extended_Pictographic}\uFE0F? *)+(?=(?:re(?:vert|apply)|un-?revert|back(?:s|ed|ing)?[ -]?out|und[io]|roll(?:s|ed|ing)?[ -]?back)|\[(?:revert|undo|roll[ -]?back|back[ -]?out)\])/iu;
    const OWN_WORK = /^(?:,| and| but| while| \+| &| in favou?r| instead)/i;
    const PART = /\b(?:partial(?:ly)?|partly|in part|parts? of|some of|half of|portions? of)\b/i;
    const IN_PASSING = new RegExp(String.raw`(?:[,;(:+&\u2013\u2014-] ?|\b(?:and|by|also) )revert(?:s|ing)?:? ${THING}(${NUMBERS})`, "gi");
    const QUOTED_IN_PASSING = /(?:[,;(+&] ?|\b(?:and|by|also) )revert(?:s|ing)?:? ["\u201c]([^"\u201c\u201d]{5,300})["\u201d]/gi;
    const TAIL_NUMBERS = /(?: \((?:#|!)(\d{1,9})\))+$/;
    const NUMBER = /(?:([\w.-]+\/[\w.-]+))?(?:#|!)(\d{1,9})/g;
    const INNER_MERGE = /^(?:Merge pull request|Auto merge of|Rollup merge of|Merge) (?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/;
    const BODY_SHA = /^(?:this )?(partially )?(?:reverts|backs out|undoes|rolls back) (?:commit|changeset)s? ([0-9a-f]{7,40})\b(?! ?(?:partially|in part))/gim;
    const BODY_NUMBER = /^(?:this )?(partially )?reverts (?:pr |pull request )?(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b(?! ?(?:partially|in part))/gim;
    const REVERTING = /revert|reapply|back(?:s|ed|ing)?[ -]?out|und[io]|roll(?:s|ed|ing)?[ -]?back/i;
    const TELLING = /\b(?:reverts?|backs out|undoes|rolls back) /i;
    const BRANCH = /^revert-(\d{1,9})-/;
    function revertsOf(title, body, branch, repositoryUrl) {
      if (!REVERTING.test(title) && !TELLING.test(body) && (branch === null || !BRANCH.test(branch))) return NO_REVERTS;
      const said = saidByTitle((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.TN)(title, 1e3), repositoryUrl);
      if (said?.kind === "part") return {
        whole: null,
        others: [],
        parts: said.targets
      };
      const told = toldByBody(body, repositoryUrl);
      const [first, ...more] = said?.targets ?? [];
      if (said?.kind === "whole" && first !== void 0) {
        const [number, sha] = [ first.number ?? told.numbers[0] ?? numberOfBranch(branch), first.sha ?? only(told.shas) ];
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
      const sha = only(told.shas);
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
      const outside = text.replace(/["\u201c].*["\u201d]/, "");
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
    function only(list) {
      return list.length === 1 ? list[0] ?? null : null;
    }
    function numberOfBranch(branch) {
      const number = branch === null ? void 0 : BRANCH.exec(branch)?.[1];
      return number === void 0 ? null : Number(number);
    }
  }),
  72029: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
    const BEGUN = String.raw`(?:manual |automated |back-?port|cherry|bp|(?:(?:rel|stable|branch|maint|support|lts)\w*[-/ _.])?v?\d)`;
    const MARKED = new RegExp(`[[(]${BEGUN}|^${BEGUN}.*: `, "i");
    function withoutBackportMarks(title) {
      if (!MARKED.test(title)) return title;
      const text = title.replace(TAGS, "").replace(TYPED, "").replace(TAGS, "").replace(ASIDE, "").trim();
      return /\p{L}/u.test(text) ? text : title;
    }
    var visible = __webpack_require__(59771);
    const TYPES = new Set("feat fix docs style refactor perf test build ci chore revert deps security release wip improvement enhancement cleanup internal minor breaking deprecate remove add change".split(" "));
    const ALIASES = new Map([ [ "feature", "feat" ], [ "features", "feat" ], [ "bugfix", "fix" ], [ "hotfix", "fix" ], [ "bug", "fix" ], [ "fixes", "fix" ], [ "fixed", "fix" ], [ "doc", "docs" ], [ "tests", "test" ], [ "performance", "perf" ], [ "refact", "refactor" ], [ "refactoring", "refactor" ], [ "dependencies", "deps" ], [ "sec", "security" ] ]);
    const EMOJI_TYPES = {
      ":bug:": "fix",
      "\u{1f41b}": "fix",
      ":ambulance:": "fix",
      "\u{1f691}": "fix",
      ":sparkles:": "feat",
      "\u2728": "feat",
      ":zap:": "perf",
      "\u26a1": "perf",
      ":memo:": "docs",
      "\u{1f4dd}": "docs",
      ":recycle:": "refactor",
      "\u267b": "refactor",
      ":white_check_mark:": "test",
      "\u2705": "test",
      ":construction_worker:": "ci",
      "\u{1f477}": "ci"
    };
    const PLAIN_WORDS = /^(?:note|warning|re|todo|fixme|tip|example|http|https|ftp|git|file|step|part|phase|question|rfc|proposal|poc|draft)$/i;
    const CONVENTIONAL = /^([a-z][\w-]{0,30})(?: ?\(([^()\n]{1,80})\))?(!)?:(?!:) *(\S.*)$/i;
    const LOOSE = /^([a-z]{2,20})(?: ?\(([^()\n]{1,80})\))?(!)?(?: : *| +(?:--|[-\u2013\u2014]) +)(?!:)(\S.*)$/i;
    const BRANCH = /^(feat|feature|fix|bugfix|hotfix)\/(?!(?:fix|feat|improve|update|add|remove|change|clean|refactor|enhance|bug|workaround|hack)\w*\b)([a-z][\w-]*\s+\S.*)$/i;
    const BRANCH_AREA = /^(feat|feature|fix|bugfix|hotfix)\/([\w@][\w@./-]*)$/i;
    const TICKET = /^(\[[A-Z][A-Z0-9]+-\d{1,9}\]|\([A-Z][A-Z0-9]+-\d{1,9}\)|(?:[A-Z][A-Z0-9]+|bpo)-\d{1,9}(?=:| +(?:[-\u2013\u2014|]|--) ))\s*(?:(?:--|[-:\u2013\u2014|])\s*)?(?=\S)/;
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
    const NUMBERED = /(?:[#!]|GH-)\d/i;
    const title_WORD = /^[A-Za-z0-9]/;
    function parseTitle(raw, maxChars) {
      const line = (0, visible.TN)(raw, 1e3);
      const isNumbered = NUMBERED.test(line);
      const emoji = stripEmoji(isNumbered ? withoutNumbers(line) : line);
      const marked = withoutBackportMarks(emoji.text);
      const title = marked === emoji.text ? marked : withoutNumbers(marked);
      const split = splitOf(title);
      return {
        text: (0, visible.TN)(stripEmoji(withoutBackportMarks(split.text)).text, maxChars),
        type: split.type ?? emoji.type,
        area: split.area === null ? null : (0, visible.TN)(split.area, 60).replaceAll("`", ""),
        breaking: split.breaking,
        numbers: isNumbered ? numbersIn(line) : []
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
      return ALIASES.get(lower) ?? lower;
    }
    function asConventional(match) {
      const type = canonicalType(match[1] ?? "");
      const scope = match[2];
      const isMarked = match[3] !== void 0;
      const text = match[4] ?? "";
      if (scope === void 0 && !isMarked && !TYPES.has(type)) return null;
      if (text.startsWith("//")) return null;
      return {
        type,
        area: scope?.trim() ?? null,
        breaking: isMarked || type === "breaking",
        text
      };
    }
    function splitOf(title) {
      const tracked = TICKET.exec(title);
      if (tracked !== null) {
        const rest = splitOf(title.slice(tracked[0].length));
        const kept = rest.type === null && rest.area === null ? title : `${tracked[1]?.replace(/[[\]()]/g, "")}: ${rest.text}`;
        return {
          ...rest,
          text: kept
        };
      }
      const conventional = CONVENTIONAL.exec(title);
      return (conventional === null ? null : asConventional(conventional)) ?? asLoose(title) ?? asTagged(title);
    }
    function asLoose(title) {
      const branch = BRANCH.exec(title);
      if (branch !== null) return {
        type: canonicalType(branch[1] ?? ""),
        area: null,
        breaking: false,
        text: branch[2] ?? ""
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
    function numbersIn(line) {
      return [ ...new Set([ ...line.matchAll(NUMBER) ].map(match => Number(match[1]))) ];
    }
    function withoutNumbers(line) {
      if (!NUMBERED.test(line)) return line;
      const text = line.replace(BRACKETED, "").replace(TRAILING, "").replace(LEADING, "").trim();
      return /[\p{L}\p{N}]/u.test(text.replace(/^[\w-]+(?:\([^()]*\))?!?:/, "")) ? text : line;
    }
    function stripEmoji(text) {
      if (title_WORD.test(text)) return {
        text,
        type: null
      };
      let left = text;
      let type = null;
      for (let match = EMOJI.exec(left); match !== null && match[0].length < left.length; match = EMOJI.exec(left)) {
        if (GOES_ON.test(left.slice(match[0].length))) break;
        type ??= EMOJI_TYPES[match[0].trim().replace("\ufe0f", "")] ?? null;
        left = left.slice(match[0].length);
      }
      return {
        text: left,
        type
      };
    }
  })
};
