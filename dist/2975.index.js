import { modules as shared0 } from './shared.1857.js';
import { modules as shared1 } from './shared.29040.js';
import { modules as shared2 } from './shared.60713.js';

export const ids = [2975,9040];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  3084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => areaReader,
      _: () => areasOf
    });
    var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29040);
    const WORKSPACES = /^(?:packages|crates|apps|libs|modules|plugins)\/(?:@[^/]+\/)?([^/]+)\/./;
    function areaReader(packages) {
      const known = packages.filter(({paths}) => paths.length > 0).map(({name, paths, excludePaths}) => ({
        name,
        within: (0, _match_js__WEBPACK_IMPORTED_MODULE_0__.w)(paths),
        without: (0, _match_js__WEBPACK_IMPORTED_MODULE_0__.w)(excludePaths)
      }));
      return ({evidence, files}) => evidence.area ?? areaOfPaths(files ?? [], known);
    }
    function areasOf(area) {
      if (area === null) return [];
      const parts = area.split(/, ?/).filter(part => part !== "");
      return parts.length > 1 ? [ area, ...parts ] : [ area ];
    }
    function areaOfPaths(files, known) {
      if (files.length === 0) return null;
      const holding = known.filter(({within, without}) => files.every(file => within(file) && !without(file)));
      if (holding.length > 0) return holding.length === 1 ? holding[0]?.name ?? null : null;
      const names = new Set(files.map(file => WORKSPACES.exec(file)?.[1] ?? null));
      const [only = null] = names;
      return names.size === 1 ? only : null;
    }
  },
  86613: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    const LINES = anyOf([ /^[-*+] *\[[ xX]?\](?:\s|$)/, /^(?:[-*_=~] *){3,}$/, /^\[[^\]]{1,100}\]: *\S+/, /^(?:(?:r\?|\/?cc:?) |@(?:bors|rustbot|dependabot|mergifyio|copilot)\b|\/(?:kind|sig|area|assign|lgtm|approve|hold|priority|retest|test|triage|milestone|label)\b|try-job:|bors\b|changelog: *(?:none|skip)?$)/i, /^(?:(?:this )?(?:pr|pull request)?\s*)?(?:also )?(?:(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|part of|refs?|related(?: to)?|see|addresses|issue|tracking issue):? *(?:(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+)(?: *(?:,|and|&) *)?)+[.!]?$/i, /^this reverts commits? [0-9a-f]{7,40}(?:, reversing changes made to [0-9a-f]{7,40})?\.?$/i, /^reverts (?:[\w.-]+\/[\w.-]+)?#\d+\.?$/i, /^\(cherry[ -]picked from commit [0-9a-f]{7,40}\)$/i, /^(?:co-authored-by|signed-off-by|reviewed-by|acked-by|tested-by|change-id|release-notes?): /i, /^(?:_?no response_?|n\/a|none|tbd|todo|\.{3}|-)\.?$/i, /^(?:🤖 )?generated (?:with|by) (?:\[?claude|\[?cursor|\[?copilot|openai|codex|\[?devin|\[?gemini|ai\b)/i, /^(?:this pr (?:was|has been) (?:automatically )?(?:generated|created|opened) (?:by|with)|(?:💬|✨|💡) )/i, /^(?:dependabot (?:will|commands|compatibility)|you can (?:trigger|disable) |renovate (?:bot|will)|this pr contains the following updates|summary by (?:coderabbit|copilot)|mend renovate)/i, /^(?:thank(?:s| you) for (?:your )?(?:contribut|opening|submitting|the pr)|(?:please )?(?:make sure|ensure) (?:to |that |you )|please (?:describe|provide|read|check|add|fill|include|link|delete|remove) )/i ]);
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
    function anyOf(patterns) {
      return new RegExp(patterns.map(({source}) => source).join("|"), "i");
    }
    function isBoilerplate(line) {
      const text = line.trim();
      if (text === "") return false;
      return EMPTY_HEADING.test(text) || LINES.test(text) || COMMIT_BULLET.test(text) && isCommitNoise(text);
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
      cr: () => messagesOf,
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
    function messagesOf({landing, contents}) {
      return contents.length === 1 && contents[0] === landing ? contents : [ landing, ...contents.filter(one => one !== landing) ];
    }
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
      const sorted = isSorted(files) ? files : [ ...new Set(files) ].sort();
      return sorted.slice(0, FILES).map(file => /^[ -~]*$/.test(file) ? file : (0, visible.RK)(file).replaceAll("\n", " "));
    }
    function filesOf(commits, id, pull) {
      if (pull?.files !== void 0) return [ ...new Set(pull.files) ].sort();
      const [only] = commits;
      if (only?.files !== void 0 && commits.length === 1) return isSorted(only.files) ? only.files : [ ...new Set(only.files) ].sort();
      const read = commits.filter(commit => commit.files !== void 0 || commit.parents.length > 1 && (commit.sha !== id || commits.length > 1));
      if (read.length < commits.length || commits.length === 0) return null;
      return [ ...new Set(read.flatMap(commit => commit.files ?? [])) ].sort();
    }
    function isSorted(paths) {
      return paths.every((path, at) => at === 0 || (paths[at - 1] ?? "") < path);
    }
    function isQuoting(title) {
      return title.type === "release" || title.area === "release" || /^(?:release\b|v?\d+\.\d+\.\d+|version packages|revert\b)/i.test(title.text) || title.type === "revert";
    }
    function bodiesOf({landing, contents, pull}) {
      const single = contents.length === 1 ? contents[0] : void 0;
      const bodies = [ pull?.body ?? "", landing.body, single?.body ?? "" ];
      return bodies.filter((body, at) => body.trim() !== "" && bodies.indexOf(body) === at);
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
  },
  35235: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Xk: () => excludedByPerson,
      _m: () => isBy,
      a5: () => generalRules,
      w4: () => sharedLabel
    });
    var _area_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3084);
    var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94071);
    var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29040);
    var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72029);
    function excludedByPerson(change, rules) {
      if (change.ownWords?.kind === "none") return {
        rule: "own-word",
        reason: "excluded by its own release note"
      };
      const label = sharedLabel(change.labels, rules.exclude.labels);
      return label === null ? null : {
        rule: "label",
        reason: `excluded by label "${label}"`
      };
    }
    function generalRules(rules) {
      const {authors, types, areas, paths} = rules.exclude;
      const spelled = authors.flatMap(spellings);
      const canonical = new Map(types.map(type => [ (0, _title_js__WEBPACK_IMPORTED_MODULE_0__.jD)(type), type ]));
      const inside = insideTests(rules);
      const excludedArea = areaRule(areas, rules);
      const excludedPath = (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.w)(paths);
      return change => {
        const author = spelled.length === 0 ? null : (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.CU)(namesOf(change), spelled);
        if (author !== null) return {
          rule: "author",
          reason: `excluded by author "${author}"`
        };
        const type = canonical.get((0, _title_js__WEBPACK_IMPORTED_MODULE_0__.jD)(change.evidence.type ?? ""));
        if (type !== void 0) return {
          rule: "type",
          reason: `excluded by type "${type}"`
        };
        const area = excludedArea(change);
        if (area !== null) return {
          rule: "area",
          reason: `excluded by area "${area}"`
        };
        const files = change.files ?? [];
        if (files.length === 0) return null;
        if (!files.some(inside)) return {
          rule: "path",
          reason: "touches nothing of include-paths"
        };
        return paths.length > 0 && files.every(excludedPath) ? {
          rule: "path",
          reason: "excluded by path"
        } : null;
      };
    }
    function insideTests({includePaths}) {
      return includePaths.length === 0 ? () => true : (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.w)(includePaths);
    }
    function areaRule(areas, rules) {
      if (areas.length === 0) return () => null;
      const areaOf = (0, _area_js__WEBPACK_IMPORTED_MODULE_3__.H)(rules.packages);
      const tests = areas.map(area => ({
        area,
        matches: (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.j)([ area ])
      }));
      return change => {
        const named = (0, _area_js__WEBPACK_IMPORTED_MODULE_3__._)(areaOf(change));
        return tests.find(({matches}) => named.some(matches))?.area ?? null;
      };
    }
    function sharedLabel(labels, wanted) {
      return (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.CU)(labels, wanted) ?? (wanted.includes("*") ? labels[0] ?? null : null);
    }
    function isBy(change, authors) {
      return authors.length > 0 && (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.CU)(namesOf(change), authors.flatMap(spellings)) !== null;
    }
    function namesOf(change) {
      const by = change.by ?? change.authors[0];
      return by === void 0 || by === null ? [] : [ by.login ?? by.name, by.name ];
    }
    function spellings(author) {
      const plain = author.replace(/^@/, "").replace(/\[bot\]$/i, "");
      return [ author, plain, `${plain}[bot]` ];
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
  27351: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => groupChanges
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
    var message = __webpack_require__(13751);
    var trailers = __webpack_require__(60713);
    const BRINGS = `(?:back-?port(?:s|ed|ing)?|cherry-?pick(?:s|ed|ing)?|cherry[ -]picked|automated cherry[ -]pick)`;
    const NAMED = new RegExp(String.raw`\b${BRINGS}(?: of| from| for)?:? (?:the )?(?:prs? |pull requests? |mr )?#(\d{1,9})\b`, "i");
    const ADDRESSED = new RegExp(String.raw`\b${BRINGS}(?: of| from)?:? (?:the )?(?:pr |pull request )?<?(https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+)\/pull\/(\d{1,9})\b`, "i");
    const TAGGED = /^\P{L}{0,4}\[(?:backport|cherry[- ]?pick)\b[^\]]*\].*\(#(\d{1,9})\)$|^\P{L}{0,4}\[(?:(?:release|stable|branch)[-/ ]?)?v?\d[\w.]*(?:[.-]x)?(?: backport)?\].*\(#(\d{1,9})\)$/iu;
    const INNER = /^(?!revert\b).*\S \(#(\d{1,9})\)$/i;
    const MAIN = /^(?:main|master|trunk|develop|development|dev|next|canary)$/i;
    const BRINGING = /port|pick/i;
    const FIRST = 1e3;
    function originOf(told, own, repositoryUrl) {
      const {landing, contents, pull} = told;
      const titles = [ ...new Set([ pull?.title ?? "", landing.rawTitle ]) ].map(title => title.trim()).filter(title => title !== "");
      const single = contents.length === 1 ? contents[0]?.body ?? "" : "";
      const bodies = [ pull?.body ?? "", landing.body, single ].map(body => body.slice(0, FIRST));
      const found = first([ ...titles, ...bodies ], text => BRINGING.test(text) ? numberAt(NAMED.exec(text)) : null) ?? first(bodies, text => BRINGING.test(text) ? addressed(text, repositoryUrl) : null) ?? first(titles, title => title.includes("[") ? numberAt(TAGGED.exec(title)) : null) ?? first([ landing, ...contents ], message => picked(message, told.numberOf)) ?? inner(titles, told, own);
      return found === own ? null : found;
    }
    function inner(titles, {pull, closes}, own) {
      if (own === null || pull !== null && MAIN.test(pull.baseBranch)) return null;
      const number = first(titles, title => numberAt(INNER.exec(title)));
      return number === null || number >= own || closes.includes(number) ? null : number;
    }
    function picked(message, numberOf) {
      const from = (0, trailers.s)(message.trailers, "cherry-picked-from");
      return first(from, value => numberOf(value.toLowerCase()));
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
    var revert = __webpack_require__(43115);
    function revertsOfChange({landing, contents, pull}, repositoryUrl) {
      const [single] = contents.length === 1 ? contents : [];
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
      const all = (0, changes_evidence.cr)(material);
      const described = pull === null ? [] : [ (0, references.C)(pull.body, repositoryUrl) ];
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
      const namesShas = [ ...new Set(found.flatMap(references => references.shas)) ];
      const shas = new Set(namesShas.length === 0 ? [] : own.map(commit => commit.sha));
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
      const messages = new Map(input.ordered.map(commit => [ commit.sha, read.of(commit) ]));
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
        bot: (0, changes_authors.w2)(by),
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
        bot: material.bot || (0, changes_authors.DS)(by) && authors.length === 0,
        labels: pull?.labels ?? [],
        ...named,
        namesShas: parts.size === 0 ? named.namesShas : named.namesShas.filter(name => ![ ...parts ].some(part => part.startsWith(name))),
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
      const added = bot || range.fragmentsBy.size === 0 ? [] : commits.flatMap(commit => range.fragmentsBy.get(commit.sha) ?? []);
      const news = added.length === 0 ? NO_NEWS : newsOf(added, new Set(commits.map(commit => commit.sha)));
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
      const bots = new Set(ordered.filter(({author}) => (0, changes_authors.w2)(author)).map(({sha}) => sha));
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
      const together = (0, changes_evidence.cr)(material).flatMap(message => message.coAuthors);
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
          if (squashed && !(0, changes_authors.DS)(pull.author) && !(0, changes_authors.DS)(commit.author)) pairs.push([ pull.author, commit.author ]);
        }
      }
      return (0, changes_authors.tT)(persons, pairs);
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
      if (list.length === 0 || wanted.length === 0) return null;
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
  13751: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    var references = __webpack_require__(64595);
    var revert = __webpack_require__(43115);
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
      const text = (0, visible.RK)(commit.message.slice(0, MOST)).trim();
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
        coAuthors: (0, changes_trailers.s)(trailers, "co-authored-by").flatMap(value => (0, 
        authors.ae)(value) ?? []),
        references: withTrailers((0, references.C)(`${subject}\n${content}`, repositoryUrl), trailers),
        reverts: (0, revert.D)(rawTitle, content, landing?.branch ?? null, repositoryUrl)
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
      const versioned = /\d/.test(title) && (BARE_VERSION.test(title) || RELEASE.test(title) || named && NAMED_RELEASE.test(title));
      return versioned || RELEASE_PULL.test(title);
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
  97726: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => ownSections
    });
    var _area_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3084);
    var _exclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35235);
    var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94071);
    var _match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29040);
    var _title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72029);
    function ownSections(entries, changes, {sections, rules}) {
      const members = entries.map(entry => ({
        entry,
        changes: entry.changes.flatMap(id => changes.get(id) ?? [])
      }));
      return sections.by === "area" ? byArea(members, rules) : byRule(members, sections.own, rules);
    }
    function byRule(members, own, rules) {
      if (own.length === 0 || own.every(isByLabel) && !members.some(hasKnownLabels)) return [];
      const areaOf = (0, _area_js__WEBPACK_IMPORTED_MODULE_2__.H)(rules.packages);
      const tests = own.map(rule => fitsOf(rule, areaOf));
      const home = wanted => own.findIndex(({takes}) => (0, _marks_js__WEBPACK_IMPORTED_MODULE_3__.RX)(takes.labels, wanted));
      const homes = {
        breaking: home(rules.breakingLabels),
        security: home(rules.securityLabels)
      };
      const placed = members.map(member => ({
        id: member.entry.id,
        at: placeOf(member, tests, homes)
      }));
      return own.map(({title, collapsed}, at) => ({
        title,
        collapsed,
        entries: placed.flatMap(one => one.at === at ? [ one.id ] : [])
      }));
    }
    function isByLabel({takes: {types, areas, paths}}) {
      return types.length + areas.length + paths.length === 0;
    }
    function hasKnownLabels({changes}) {
      return changes.some(({pull, labels}) => pull?.confirmed === true || labels.length > 0);
    }
    function placeOf({entry, changes}, tests, homes) {
      if (entry.breaking) return homes.breaking;
      if (entry.security) return homes.security;
      return tests.findIndex(fits => changes.some(fits));
    }
    function fitsOf({takes, exclude}, areaOf) {
      const taken = marksTest(takes, areaOf);
      const excluded = marksTest(exclude, areaOf);
      const rest = takes.labels.includes("*");
      const without = change => excluded(change) || (0, _exclude_js__WEBPACK_IMPORTED_MODULE_0__._m)(change, exclude.authors) || (0, 
      _exclude_js__WEBPACK_IMPORTED_MODULE_0__.w4)(change.labels, exclude.labels) !== null;
      return change => (rest || (0, _marks_js__WEBPACK_IMPORTED_MODULE_3__.RX)(change.labels, takes.labels) || taken(change)) && !without(change);
    }
    function marksTest({types, areas, paths}, areaOf) {
      const canonical = new Set(types.map(_title_js__WEBPACK_IMPORTED_MODULE_1__.jD));
      const inArea = (0, _match_js__WEBPACK_IMPORTED_MODULE_4__.j)(areas);
      const inPaths = (0, _match_js__WEBPACK_IMPORTED_MODULE_4__.w)(paths);
      return change => {
        const {type} = change.evidence;
        if (type !== null && canonical.has((0, _title_js__WEBPACK_IMPORTED_MODULE_1__.jD)(type))) return true;
        if (areas.length > 0 && (0, _area_js__WEBPACK_IMPORTED_MODULE_2__._)(areaOf(change)).some(inArea)) return true;
        return paths.length > 0 && change.files !== null && change.files.length > 0 && change.files.every(inPaths);
      };
    }
    const BEHIND = [ "documentation", "internal", "dependencies" ];
    const ENOUGH = 2;
    function byArea(members, rules) {
      const areaOf = (0, _area_js__WEBPACK_IMPORTED_MODULE_2__.H)(rules.packages);
      const groups = new Map;
      const rest = [];
      for (const {entry, changes} of members) {
        if (entry.breaking || entry.security || BEHIND.includes(entry.category)) continue;
        const area = changes.map(change => firstOf(areaOf(change))).find(one => one !== null) ?? null;
        if (area === null) {
          rest.push(entry.id);
          continue;
        }
        const group = groups.get(sound(area)) ?? {
          names: [],
          entries: []
        };
        group.names.push(area);
        group.entries.push(entry.id);
        groups.set(sound(area), group);
      }
      const [many, few] = [ [ ...groups.values() ].filter(isEnough), [ ...groups.values() ].filter(group => !isEnough(group)) ];
      const named = many.map(({names, entries}) => ({
        title: mostUsed(names),
        collapsed: false,
        entries
      }));
      const other = new Set([ ...rest, ...few.flatMap(({entries}) => entries) ]);
      const inOrder = members.flatMap(({entry}) => other.has(entry.id) ? [ entry.id ] : []);
      return named.length === 0 ? [] : [ ...named.sort(byTitle), {
        title: "",
        collapsed: false,
        entries: inOrder
      } ];
    }
    function firstOf(area) {
      const [whole = null, first = whole] = (0, _area_js__WEBPACK_IMPORTED_MODULE_2__._)(area);
      return first;
    }
    function isEnough({entries}) {
      return entries.length >= ENOUGH;
    }
    function sound(area) {
      return area.toLowerCase().replace(/[\s_-]+/g, "");
    }
    function mostUsed(names) {
      const counts = new Map;
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      return [ ...counts ].sort(([, x], [, y]) => y - x)[0]?.[0] ?? "";
    }
    function byTitle(a, b) {
      const [x, y] = [ a.title.toLowerCase(), b.title.toLowerCase() ];
      return x < y ? -1 : x > y ? 1 : 0;
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
  64595: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => referencesOf
    });
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
      if (!/#\d|\/(?:issues|pull|merge_requests)\//.test(text)) return [];
      const found = new Set;
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
  },
  43115: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    function only(list) {
      return list.length === 1 ? list[0] ?? null : null;
    }
    function numberOfBranch(branch) {
      const number = branch === null ? void 0 : BRANCH.exec(branch)?.[1];
      return number === void 0 ? null : Number(number);
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
    const SIGN = /[[(:]/;
    function withoutBackportMarks(title) {
      if (!SIGN.test(title) || !MARKED.test(title)) return title;
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
    const NUMBERED = /(?:[#!]|GH-)\d/i;
    const title_WORD = /^[A-Za-z0-9]/;
    function parseTitle(raw, maxChars) {
      const line = (0, visible.TN)(raw, 1e3);
      const numbers = NUMBERED.test(line) ? [ ...line.matchAll(NUMBER) ].map(match => Number(match[1])) : [];
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
        type ??= EMOJI_TYPES[match[0].trim().replace("️", "")] ?? null;
        left = left.slice(match[0].length);
      }
      return {
        text: left,
        type
      };
    }
  },
  33108: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Fo: () => collect,
      rs: () => urlOf,
      NZ: () => withAuthors
    });
    var group = __webpack_require__(27351);
    var message = __webpack_require__(13751);
    var order = __webpack_require__(61757);
    var reads_files = __webpack_require__(60605);
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
      const matches = (0, match.w)([ pattern.includes("/") ? pattern : `**/${pattern}` ]);
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
      const files = (0, reads_files.L)(config);
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
      const messages = new message.B(urlOf(sources.repository));
      const onPart = (part, counted) => {
        reading?.add(part, counted);
        messages.take(part);
      };
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
        messages,
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
    var group = __webpack_require__(27351);
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
  },
  78040: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => split
    });
    var cancel = __webpack_require__(49335);
    var copies = __webpack_require__(68004);
    var bumps = __webpack_require__(70384);
    const DEPENDENCY_AREA = /^(?:deps?|dependencies|deps?-dev|dev-deps?|build-deps|.*-deps|npm|cargo|actions|github-actions|docker|pip|gomod)$/i;
    const PLAIN_TYPES = new Set([ null, "chore", "build", "deps", "feat", "fix", "ci", "minor", "internal" ]);
    function dependenciesOf(changes) {
      const sure = changes.flatMap(change => found(change, bumpsOf(change)));
      const known = new Set(sure.flatMap(({bumps}) => bumps.filter(bump => bump.to !== null).map(bump => bump.name.toLowerCase())));
      const done = new Set(sure.map(({change}) => change.id));
      const unsure = changes.flatMap(change => done.has(change.id) ? [] : found(change, versionless(change, known)));
      const back = changes.flatMap(change => done.has(change.id) ? [] : putBack(change, known));
      const all = new Map([ ...sure, ...unsure, ...back ].map(one => [ one.change.id, one ]));
      const inOrder = changes.flatMap(change => all.get(change.id) ?? []);
      const folded = inOrder.filter(({told}) => told !== true);
      return {
        rows: rowsOf(inOrder),
        folded: new Map(folded.map(({change, bumps}) => [ change.id, bumps.map(bump => bump.name) ]))
      };
    }
    function found(change, bumps) {
      return bumps.length === 0 ? [] : [ {
        change,
        bumps
      } ];
    }
    function bumpsOf(change) {
      const {title, type, area, body} = change.evidence;
      const scoped = type === "deps" || area !== null && DEPENDENCY_AREA.test(area);
      const facts = change.bot ? (0, bumps.g0)(body) : [];
      const bump = (0, bumps.Wx)(title);
      if (facts.length > 0 && (bump !== null || scoped)) return facts.map(fact => ({
        ...fact,
        development: fact.development || bump?.development === true || isDevelopment(area)
      }));
      if (bump === null) return [];
      const trusted = change.bot || scoped && (bump.to !== null || isPlainUpdate(title));
      return trusted || byHand(change, bump) ? [ {
        ...bump,
        development: bump.development || isDevelopment(area)
      } ] : [];
    }
    function byHand(change, bump) {
      return isPlain(change) && (bump.name === bumps.FI || bump.to !== null && /\./.test(bump.to) && /^[@a-z]/.test(bump.name));
    }
    function versionless(change, known) {
      const bump = isPlain(change) ? (0, bumps.Wx)(change.evidence.title) : null;
      return bump !== null && bump.to === null && known.has(bump.name.toLowerCase()) ? [ bump ] : [];
    }
    function putBack(change, known) {
      const {title, area} = change.evidence;
      const said = isPlain(change) || area !== null && DEPENDENCY_AREA.test(area) ? (0, 
      bumps.mJ)(title) : null;
      if (said === null || !known.has(said.bump.name.toLowerCase())) return [];
      const bump = {
        ...said.bump,
        development: isDevelopment(area)
      };
      return [ said.plain ? {
        change,
        bumps: [ bump ]
      } : {
        change,
        bumps: [ bump ],
        told: true
      } ];
    }
    function isPlain(change) {
      return change.evidence.area === null && PLAIN_TYPES.has(change.evidence.type);
    }
    function isPlainUpdate(title) {
      return /^(?:bump|update|upgrade) (?:`[^`]+`|[\w@./-]+|.*\b(?:dependencies|deps))(?: \[security\])?$/i.test(title);
    }
    function isDevelopment(area) {
      return area !== null && /dev/i.test(area);
    }
    function rowsOf(all) {
      const rows = new Map;
      for (const {change, bumps, told} of all) {
        const security = change.evidence.security || /\[security\]/i.test(change.evidence.title);
        for (const bump of bumps) {
          const key = bump.name.toLowerCase();
          const row = rows.get(key);
          if (row !== void 0) rows.set(key, joined(row, bump, security, told === true ? null : change.id)); else if (told !== true) rows.set(key, {
            ...bump,
            security,
            changes: [ change.id ]
          });
        }
      }
      return [ ...rows.values() ].sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()));
    }
    function joined(row, bump, security, change) {
      return {
        name: row.name,
        from: row.from,
        to: bump.to ?? row.to,
        development: row.development && bump.development,
        security: row.security || security,
        changes: change === null || row.changes.includes(change) ? row.changes : [ ...row.changes, change ]
      };
    }
    function compare(a, b) {
      if (a === b) return 0;
      return a < b ? -1 : 1;
    }
    var exclude = __webpack_require__(35235);
    var foldable = __webpack_require__(95130);
    const MOST = 8;
    function unitsOf(changes) {
      const sets = new Sets(changes.map(change => change.id));
      for (const [one, other] of [ ...byNumber(changes), ...bySha(changes) ]) sets.join(one, other);
      const units = new Map;
      for (const change of changes) {
        const root = sets.root(change.id);
        const unit = units.get(root);
        if (unit === void 0) units.set(root, [ change ]); else unit.push(change);
      }
      return [ ...units.values() ].flatMap(members => members[0] === void 0 ? [] : [ {
        id: members[0].id,
        changes: members
      } ]);
    }
    function byNumber(changes) {
      const naming = new Map;
      const add = (number, id) => {
        naming.set(number, [ ...naming.get(number) ?? [], id ]);
      };
      const owners = new Map(changes.flatMap(change => change.pull === null ? [] : [ [ change.pull.number, change.id ] ]));
      for (const change of changes) for (const number of change.names) add(number, change.id);
      for (const change of changes) {
        const {pull} = change;
        if (pull !== null && owners.get(pull.number) !== change.id) add(pull.number, change.id);
      }
      return [ ...naming ].flatMap(([number, ids]) => {
        const owner = owners.get(number);
        const tied = owner === void 0 || ids.includes(owner) ? ids : [ owner, ...ids ];
        return tied.length > MOST ? [] : tied.slice(1).map(id => [ tied[0] ?? id, id ]);
      });
    }
    function bySha(changes) {
      const naming = changes.filter(change => change.namesShas.length > 0);
      if (naming.length === 0) return [];
      const owners = new Map(changes.flatMap(({id, commits}) => commits.map(sha => [ sha, id ])));
      const shas = [ ...owners.keys() ].sort();
      return naming.flatMap(change => change.namesShas.flatMap(sha => {
        const owner = owningChange(shas, owners, sha);
        return owner === null || owner === change.id ? [] : [ [ owner, change.id ] ];
      }));
    }
    function owningChange(shas, owners, prefix) {
      let low = 0;
      let high = shas.length;
      while (low < high) {
        const middle = low + high >>> 1;
        if ((shas[middle] ?? "") < prefix) low = middle + 1; else high = middle;
      }
      const found = shas[low];
      return found?.startsWith(prefix) === true ? owners.get(found) ?? null : null;
    }
    class Sets {
      #parent;
      #size=new Map;
      constructor(ids) {
        this.#parent = new Map(ids.map(id => [ id, id ]));
      }
      root(id) {
        let at = id;
        for (let up = this.#parent.get(at); up !== void 0 && up !== at; up = this.#parent.get(at)) at = up;
        return at;
      }
      join(one, other) {
        const [a, b] = [ this.root(one), this.root(other) ];
        const size = (this.#size.get(a) ?? 1) + (this.#size.get(b) ?? 1);
        if (a === b || size > MOST) return;
        this.#parent.set(b, a);
        this.#size.set(a, size);
      }
    }
    var no_content = __webpack_require__(22082);
    function fold(changes, rules, shipped = new Map) {
      const pairs = (0, cancel.K)(changes.filter(({id}) => !shipped.has(id)));
      const general = (0, exclude.a5)(rules);
      const told = change => toldBefore(change, shipped);
      const first = changes.flatMap(change => asideOf(change, pairs.get(change.id), rules, general, told) ?? []);
      const asides = withCopies(changes, first);
      const aside = new Set(asides.map(one => one.change));
      const left = changes.filter(change => !aside.has(change.id));
      const dependencies = dependenciesOf(left.filter(change => !isKept(change)));
      return {
        units: unitsOf(left.filter(change => !dependencies.folded.has(change.id))),
        dependencies: dependencies.rows.filter(row => !isPutBack(row)),
        asides: [ ...asides, ...fold_putBack(dependencies) ]
      };
    }
    function isPutBack({from, to, security}) {
      const bare = version => version?.replace(/^v(?=\d)/, "");
      return from !== null && bare(from) === bare(to) && !security;
    }
    function fold_putBack({rows, folded}) {
      const told = new Set(rows.filter(row => !isPutBack(row)).flatMap(({changes}) => changes));
      const back = rows.filter(isPutBack);
      return [ ...folded.keys() ].flatMap(change => {
        const row = told.has(change) ? void 0 : back.find(({changes}) => changes.includes(change));
        if (row === void 0) return [];
        return [ {
          change,
          state: "folded",
          reason: `${row.name} ends at ${row.from} as before`,
          rule: "revert"
        } ];
      });
    }
    function asideOf(change, pair, rules, general, told) {
      const verdict = (0, exclude.Xk)(change, rules) ?? told(change);
      if (verdict !== null) return {
        change: change.id,
        state: "left-out",
        ...verdict
      };
      if (pair !== void 0) {
        const verb = pair.role === "reverted" ? "reverted by" : "cancels";
        return {
          change: change.id,
          state: "folded",
          reason: `${verb} ${(0, foldable.h)(pair.partner)}`,
          rule: "revert"
        };
      }
      if (isKept(change)) return null;
      if ((0, no_content.M)(change)) return {
        change: change.id,
        state: "folded",
        reason: "a release",
        rule: "release"
      };
      if ((0, no_content.I)(change)) return {
        change: change.id,
        state: "folded",
        reason: "no content of its own",
        rule: "no-content"
      };
      const excluded = general(change);
      return excluded === null ? null : {
        change: change.id,
        state: "left-out",
        ...excluded
      };
    }
    function withCopies(changes, asides) {
      if (!changes.some(change => change.copyOf !== void 0)) return asides;
      const known = new Map(asides.map(aside => [ aside.change, aside ]));
      const copied = (0, copies.S)(changes, id => known.has(id));
      return changes.flatMap(change => {
        const aside = known.get(change.id);
        if (aside !== void 0) return [ aside ];
        const [origin] = copied(change)?.commits ?? [];
        if (origin === void 0) return [];
        return [ {
          change: change.id,
          state: "folded",
          reason: `the same as ${(0, foldable.h)(origin)} in this range`,
          rule: "duplicate"
        } ];
      });
    }
    function toldBefore({id}, shipped) {
      const reason = shipped.get(id);
      return reason === void 0 ? null : {
        rule: "shipped",
        reason
      };
    }
    function isKept(change) {
      return (0, foldable.b)(change) || change.ownWords?.kind === "text";
    }
    var changes_area = __webpack_require__(3084);
    var match = __webpack_require__(29040);
    function packagesOf(change, packages) {
      const verdicts = membersOf(packages).map(member => ({
        name: member.name,
        verdict: verdictOf(change, member)
      }));
      const sure = verdicts.flatMap(({name, verdict}) => verdict === "in" ? [ name ] : []);
      return sure.length === 0 && verdicts.some(({verdict}) => verdict === "unknown") ? "unknown" : sure;
    }
    function candidatesOf(change, packages) {
      return membersOf(packages).flatMap(member => verdictOf(change, member) === "out" ? [] : [ member.name ]);
    }
    function verdictOf({evidence, files}, member) {
      const areas = (0, changes_area._)(evidence.area);
      if (areas.some(member.notArea)) return "out";
      if (areas.some(member.area)) return "in";
      if (files === null) return member.whole && member.notPath === NEVER ? "in" : member.whole || member.path !== NEVER ? "unknown" : "out";
      if (member.whole) return files.length > 0 && files.every(member.notPath) ? "out" : "in";
      return files.some(file => member.path(file) && !member.notPath(file)) ? "in" : "out";
    }
    const NEVER = () => false;
    const made = new WeakMap;
    function membersOf(packages) {
      const members = made.get(packages) ?? packages.map(memberOf);
      made.set(packages, members);
      return members;
    }
    function memberOf({name, paths, excludePaths, areas, excludeAreas}) {
      return {
        name,
        whole: paths.length === 0 && areas.length === 0,
        path: paths.length === 0 ? NEVER : (0, match.w)(paths),
        area: (0, match.j)(areas),
        notPath: excludePaths.length === 0 ? NEVER : (0, match.w)(excludePaths),
        notArea: (0, match.j)(excludeAreas)
      };
    }
    var reads_files = __webpack_require__(60605);
    var sentences = __webpack_require__(80439);
    var collect = __webpack_require__(33108);
    var read_side = __webpack_require__(60732);
    async function split({whole, targets}, collected, config, sources) {
      const {packages} = config.rules;
      const byPackage = targets.some(({owner}) => owner !== null);
      const placed = byPackage ? collected.changes.map(change => placeOf(change, packages)) : [];
      const owned = new Map(collected.changes.map(({id}, at) => [ id, placed[at]?.packages ?? [] ]));
      const stretches = targets.length === 1 ? [ collected ] : await stretchesOf(targets, collected, config, sources);
      const views = targets.flatMap((target, at) => {
        const stretch = stretches[at];
        return stretch === void 0 ? [] : [ viewOf(target, stretch, owned, config) ];
      });
      const inRange = new Set(stretches.flatMap(stretch => stretch.commits.map(({sha}) => sha)));
      const commits = collected.commits.filter(({sha}) => inRange.has(sha));
      const changes = collected.changes.filter(({id}) => inRange.has(id));
      const seen = new Set(views.flatMap(view => view.changes.map(({id}) => id)));
      const unseen = changes.filter(({id}) => !seen.has(id));
      const unknown = new Set(placed.filter(place => !place.sure).map(place => place.id));
      const [only] = views;
      return {
        range: views.length === 1 && only !== void 0 ? only.target.range : whole,
        views,
        commits,
        counted: collected.counted - (collected.commits.length - commits.length),
        changes,
        folded: {
          units: views.flatMap(({folded}) => folded.units),
          dependencies: views.flatMap(({folded}) => folded.dependencies),
          asides: [ ...unseen.map(({id}) => elsewhere(id, owned.get(id) ?? [], targets)), ...views.flatMap(({folded}) => folded.asides) ]
        },
        unassigned: unseen.filter(({id}) => owned.get(id)?.length === 0),
        unknown: changes.filter(({id}) => unknown.has(id))
      };
    }
    function placeOf(change, packages) {
      const found = packagesOf(change, packages);
      const sure = found !== "unknown";
      return {
        id: change.id,
        packages: sure ? found : candidatesOf(change, packages),
        sure
      };
    }
    function viewOf(target, stretch, owned, {rules}) {
      const {owner} = target;
      const {commits, counted, knownAuthors, shipped} = stretch;
      const changes = owner === null ? stretch.changes : stretch.changes.filter(({id}) => owned.get(id)?.includes(owner.name) === true);
      const left = changes.filter(({id}) => shipped.has(id)).length;
      const range = (0, sentences.AX)(target.range, left);
      return {
        target: {
          owner,
          range
        },
        commits,
        counted,
        changes,
        folded: fold(changes, rules, shipped),
        shipped,
        knownAuthors
      };
    }
    function elsewhere(change, packages, targets) {
      return {
        change,
        state: "left-out",
        rule: "package",
        reason: whyNot(packages, targets)
      };
    }
    function whyNot(packages, targets) {
      if (packages.length === 0) return "touches no package";
      const written = targets.flatMap(({owner}) => owner?.name ?? []);
      const own = packages.filter(name => written.includes(name));
      return own.length > 0 ? `in an earlier release of ${own.join(", ")}` : `touches nothing of ${written.join(", ")}`;
    }
    function stretchesOf(targets, collected, config, sources) {
      const sides = new Map;
      const sideOf = range => {
        const key = `${range.base} ${range.side}`;
        const side = sides.get(key) ?? (0, read_side.w)(range, {
          ...sources,
          repositoryUrl: (0, collect.rs)(sources.repository),
          rules: config.rules
        });
        sides.set(key, side);
        return side;
      };
      return Promise.all(targets.map(async ({range}) => {
        const [list, known, side] = await Promise.all([ sources.history.commits(range.base, range.head, {
          files: (0, reads_files.L)(config)
        }), sources.history.authorsBefore(range.base), sideOf(range) ]);
        const inRange = new Set(list.commits.map(({sha}) => sha));
        const commits = collected.commits.filter(({sha}) => inRange.has(sha));
        const changes = collected.changes.filter(({id}) => inRange.has(id));
        const shipped = (0, read_side.J)(range, {
          commits,
          changes
        }, side);
        return {
          commits,
          counted: list.counted,
          changes,
          shipped,
          knownAuthors: (0, collect.NZ)(known, side?.commits ?? [])
        };
      }));
    }
  }
};
