import { modules as shared0 } from './shared.29040.js';

export const ids = [8566,9040];

export const modules = {
  ...shared0,
  3084: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
  }),
  49335: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
      const byNumber = index(changes, numberKeys);
      let titles = null;
      const titled = title => {
        titles ??= index(changes, titleKeys);
        return titles.get(keyOf(title)) ?? titles.get(textOf(title));
      };
      return ({sha, number, title}, before) => {
        const earlier = found => (found ?? []).filter(change => (position.get(change.id) ?? before) < before).reverse();
        const holder = sha === null ? void 0 : changes.find(change => change.commits.some(one => one.startsWith(sha)));
        const isWhole = sha !== null && holder !== void 0 && (holder.id.startsWith(sha) || holder.commits.length === 1);
        if (isWhole) return {
          changes: earlier([ holder ]),
          holder: holder.id
        };
        const numbered = number === null ? [] : earlier(byNumber.get(number));
        const found = numbered.length > 0 || title === null ? numbered : earlier(titled(title));
        return {
          changes: found,
          holder: holder?.id ?? null
        };
      };
    }
    function index(changes, keysOf) {
      const found = new Map;
      for (const change of changes) for (const key of keysOf(change)) {
        const list = found.get(key);
        if (list === void 0) found.set(key, [ change ]); else list.push(change);
      }
      return found;
    }
    function numberKeys({pull, hint}) {
      const number = pull?.number ?? hint;
      return number === null ? [] : [ number ];
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
      const inner = /^(?:revert|back(?:ed)? ?out|roll(?:ed)? ?back|undo)(?:\([^()]*\))?:? *["\u201c](.+)["\u201d](?: \(#\d+\))*$/i.exec(title)?.[1];
      if (inner !== void 0) return `revert ${textOf(inner)}`;
      const again = /^(?:reapply|un-?revert) *["\u201c](.+)["\u201d](?: \(#\d+\))*$/i.exec(title)?.[1];
      if (again !== void 0) return `revert revert ${textOf(again)}`;
      const typed = /^revert(?:\([^()]*\))?!?: *(.+)$/i.exec(title)?.[1];
      return typed === void 0 ? plain((0, _title_js__WEBPACK_IMPORTED_MODULE_0__._x)(title, 300).text) : `revert ${textOf(typed)}`;
    }
    function plain(title) {
      return title.toLowerCase().replace(/[`'"\u201c\u201d\u2018\u2019]|[.!\u2026]+$/g, "").trim();
    }
  }),
  35235: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
      const inside = rules.includePaths.length === 0 ? null : (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.w)(rules.includePaths);
      const excludedArea = areaRule(areas, rules);
      const excludedPath = (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.w)(paths);
      return change => {
        const author = spelled.length === 0 ? null : (0, _marks_js__WEBPACK_IMPORTED_MODULE_2__.CU)(namesOf(change), spelled);
        if (author !== null) return {
          rule: "author",
          reason: `excluded by author "${author}"`
        };
        const type = canonical.size === 0 ? void 0 : canonical.get((0, _title_js__WEBPACK_IMPORTED_MODULE_0__.jD)(change.evidence.type ?? ""));
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
        if (inside !== null && !files.some(inside)) return {
          rule: "path",
          reason: "touches nothing of include-paths"
        };
        return paths.length > 0 && files.every(excludedPath) ? {
          rule: "path",
          reason: "excluded by path"
        } : null;
      };
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
      if (labels.length === 0) return null;
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
  }),
  22082: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      I: () => isEmpty,
      M: () => isRelease
    });
    var _boilerplate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
    const MERGING = /^(?:back-?)?merge /i;
    const MERGE = /^merge (?:branch(?:es)?|remote-tracking branch|remote branch|tag|commit|ref|pull request)\b|^(?:back-?)?merge (?:the )?(?:latest )?(?:changes )?(?:from |with |in )?(?:origin\/|upstream\/)?(?:main|master|trunk|develop|dev|next|upstream|head)(?: branch)?(?: (?:into|to|in) \S+)?$|^merge from \S+$/i;
    const AUTOMATIC = /^(?:\[autofix\.ci\] )?apply automated (?:fixes|changes)|^apply suggestions? from (?:code )?review|^(?:fixup|squash|amend)! |^preparing for merge\b|^rollup of \d+ pull requests$/i;
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
      if (alone && MERGING.test(title) && MERGE.test(title)) return change.byMerge || change.files?.length === 0;
      if (alone && AUTOMATIC.test(title)) return true;
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
  }),
  61757: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      B: () => orderCommits
    });
    function orderCommits(commits, head) {
      const bySha = new Map;
      for (const commit of commits) bySha.set(commit.sha, commit);
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
        if (commit === void 0 || seen.has(commit)) return;
        seen.add(commit);
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
      const rest = [ ...bySha.values() ].filter(commit => !seen.has(commit));
      const parents = new Set(rest.flatMap(commit => commit.parents));
      return rest.map(commit => commit.sha).filter(sha => !parents.has(sha)).sort();
    }
  }),
  97726: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      J: () => ownSections
    });
    var _area_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3084);
    var _exclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35235);
    var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94071);
    var _match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29040);
    var _title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72029);
    function ownSections(entries, changes, {sections, rules}) {
      if (sections.by !== "area" && sections.own.length === 0) return [];
      const members = entries.map(entry => ({
        entry,
        changes: entry.changes.flatMap(id => changes.get(id) ?? [])
      }));
      return sections.by === "area" ? byArea(members, rules) : byRule(members, sections.own, rules);
    }
    function byRule(members, own, rules) {
      if (own.every(isByLabel) && !members.some(hasKnownLabels)) return [];
      const areaOf = (0, _area_js__WEBPACK_IMPORTED_MODULE_2__.H)(rules.packages);
      const tests = own.map(rule => fitsOf(rule, areaOf));
      const home = wanted => own.findIndex(({takes, collapsed}) => !collapsed && (0, _marks_js__WEBPACK_IMPORTED_MODULE_3__.RX)(takes.labels, wanted));
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
  }),
  29936: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      D: () => packagesOf,
      k: () => candidatesOf
    });
    var _area_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3084);
    var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29040);
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
      const areas = (0, _area_js__WEBPACK_IMPORTED_MODULE_0__._)(evidence.area);
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
        path: paths.length === 0 ? NEVER : (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.w)(paths),
        area: (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.j)(areas),
        notPath: excludePaths.length === 0 ? NEVER : (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.w)(excludePaths),
        notArea: (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.j)(excludeAreas)
      };
    }
  }),
  28061: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      _: () => saysNothing
    });
    var _boilerplate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
    const FEW = 2;
    const STOP_WORDS = new Set(("a an the this that these those it its of in on at to from for by with without and or as is are be was were do does not no " + "some few more most other another various several small minor tiny little quick bit also again now just really first second").split(" "));
    const UPKEEP = /^(?:(?:fix|run|apply|re-?run|resolve)(?:e[sd])? )?(?:the )?(?:lint(?:er|s|ing)?(?: errors?| issues?| fix(?:es)?)?|(?:cargo |rust|clang-|go)?fmt|prettier|eslint|(?:re)?format(?:ting|ted|s)?(?: code)?|clippy(?: lints?| warnings?)?|(?:unit |failing )?tests?|ci|build(?: errors?)?|types?|type ?checks?|type errors?|typings|snapshots?|imports?|code style|style|bless(?: tests)?|rebase|merge (?:conflicts?|errors?|mistakes?))[.!]?$/i;
    const WORD = /[\p{L}\p{N}_$][\p{L}\p{N}\p{M}_$./:@#'\u2019-]*/gu;
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
  }),
  33108: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      Fo: () => collect,
      rs: () => urlOf,
      NZ: () => withAuthors
    });
    var group = __webpack_require__(6610);
    var message = __webpack_require__(18727);
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
      const earlier = sources.history.authorsBefore(range.base);
      earlier.catch(() => {});
      const list = await sources.history.commits(range.base, range.head, {
        files,
        onPart
      });
      const commits = (0, order.B)(list.commits, range.head);
      reading?.add(commits, commits.length);
      const [pulls, news] = await Promise.all([ reading === null || commits.length === 0 ? null : reading.found(), folders.then(found => sources.fragments.read(found, {
        base: range.base,
        head: range.head,
        ordered: commits
      })) ]);
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
      const [side, knownAuthors] = await Promise.all([ otherSide, earlier ]);
      const unasked = {
        commits: pulls === null ? 0 : commits.filter(({sha}) => !pulls.has(sha)).length,
        side: (side?.fault ?? null) !== null,
        fault: reading?.fault ?? side?.fault ?? null
      };
      const firstTimers = knownAuthors === null && sources.pulls !== null ? sources.pulls.firstTimers() : Promise.resolve(new Map);
      firstTimers.catch(() => {});
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
  }),
  60732: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      w: () => readSide,
      J: () => shippedReasons
    });
    var group = __webpack_require__(6610);
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
      const sizeOf = commit => samePatches.get(commit.sha) ?? "";
      const named = commit => `${subjectOf(commit)}\n${sizeOf(commit)}`;
      const goneSizes = new Set(same.filter(commit => gone.has(commit.sha)).map(sizeOf));
      const live = new Set(same.filter(commit => !gone.has(commit.sha)).map(named));
      return commit => samePatches.has(commit.sha) && (!goneSizes.has(sizeOf(commit)) || live.has(named(commit)));
    }
    function subjectOf({message}) {
      return (message.split("\n", 1)[0] ?? "").replace(/(?: \(#\d+\))+$/, "").trim();
    }
    var errors = __webpack_require__(452);
    async function readSide({base, side, head}, sources) {
      if (side === null) return null;
      const {history, repositoryUrl, rules} = sources;
      const [list, samePatches] = await Promise.all([ history.commits(base, side, {
        files: false
      }), history.sharedPatches(side, head) ]);
      const commits = (0, order.B)(list.commits, side);
      const {pulls, fault} = await pullsOf(commits, sources.pulls);
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
        samePatches,
        fault
      };
    }
    async function pullsOf(commits, pulls) {
      if (pulls === null || commits.length === 0) return {
        pulls: null,
        fault: null
      };
      try {
        const shas = commits.map(commit => commit.sha);
        return {
          pulls: await pulls.ofCommits(shas, {
            files: false
          }),
          fault: null
        };
      } catch (thrown) {
        if (thrown instanceof errors.$s && thrown.code === "github-failed") return {
          pulls: null,
          fault: thrown
        };
        throw thrown;
      }
    }
    function shippedReasons({from}, reading, side) {
      if (side === null) return new Map;
      const name = /^[0-9a-f]{40}$/.test(from ?? "") ? `commit ${from?.slice(0, 7)}` : from;
      return new Map([ ...shippedChanges(reading, side) ].map(id => [ id, `already in ${name}` ]));
    }
  }),
  28101: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      l: () => split
    });
    var cancel = __webpack_require__(49335);
    var copies = __webpack_require__(68004);
    var bumps = __webpack_require__(70384);
    const DEPENDENCY_AREA = /^(?:deps?|dependencies|deps?-dev|dev-deps?|build-deps|.*-deps|npm|cargo|actions|github-actions|docker|pip|gomod)$/i;
    const PLAIN_TYPES = new Set([ null, "chore", "build", "deps", "feat", "fix", "ci", "minor", "internal" ]);
    function dependenciesOf(changes) {
      const sure = new Map;
      const known = new Set;
      for (const change of changes) {
        const bumps = bumpsOf(change);
        if (bumps.length === 0) continue;
        sure.set(change.id, {
          change,
          bumps
        });
        for (const {name, to} of bumps) if (to !== null) known.add(name.toLowerCase());
      }
      const all = [];
      for (const change of changes) {
        const one = sure.get(change.id) ?? (known.size === 0 ? null : byKnown(change, known));
        if (one !== null) all.push(one);
      }
      const folded = all.filter(({told}) => told !== true);
      return {
        rows: rowsOf(all),
        folded: new Map(folded.map(({change, bumps}) => [ change.id, bumps.map(bump => bump.name) ]))
      };
    }
    function byKnown(change, known) {
      return putBack(change, known) ?? versionless(change, known);
    }
    function bumpsOf(change) {
      const {title, type, area, body} = change.evidence;
      const bump = (0, bumps.Wx)(title);
      if (bump === null && !change.bot) return [];
      const scoped = type === "deps" || area !== null && DEPENDENCY_AREA.test(area);
      const facts = change.bot ? (0, bumps.g0)(body) : [];
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
      return bump !== null && bump.to === null && known.has(bump.name.toLowerCase()) ? {
        change,
        bumps: [ bump ]
      } : null;
    }
    function putBack(change, known) {
      const {title, area} = change.evidence;
      const said = (0, bumps.mJ)(title);
      if (said === null || !known.has(said.bump.name.toLowerCase())) return null;
      if (!isPlain(change) && (area === null || !DEPENDENCY_AREA.test(area))) return null;
      const bump = {
        ...said.bump,
        development: isDevelopment(area)
      };
      return said.plain ? {
        change,
        bumps: [ bump ]
      } : {
        change,
        bumps: [ bump ],
        told: true
      };
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
      const sets = new Sets;
      for (const [one, other] of [ ...byNumber(changes), ...bySha(changes) ]) sets.join(one, other);
      const units = [];
      const linked = new Map;
      for (const change of changes) {
        const root = sets.root(change.id);
        const earlier = linked.get(root);
        if (earlier !== void 0) {
          earlier.push(change);
          continue;
        }
        const members = [ change ];
        units.push({
          id: change.id,
          changes: members
        });
        if (sets.isLinked(root)) linked.set(root, members);
      }
      return units;
    }
    function byNumber(changes) {
      const naming = new Map;
      const add = (number, id) => {
        const ids = naming.get(number);
        if (ids === void 0) naming.set(number, [ id ]); else ids.push(id);
      };
      const owners = new Map;
      for (const {pull, id} of changes) if (pull !== null) owners.set(pull.number, id);
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
      const named = naming.flatMap(change => change.namesShas);
      const shortest = named.reduce((least, sha) => Math.min(least, sha.length), Number.POSITIVE_INFINITY);
      const beginnings = new Set(named.map(sha => sha.slice(0, shortest)));
      const owners = new Map;
      for (const {id, commits} of changes) for (const sha of commits) if (beginnings.has(sha.slice(0, shortest))) owners.set(sha, id);
      let sorted = null;
      return naming.flatMap(change => change.namesShas.flatMap(sha => {
        if (sha.length < change.id.length) sorted ??= [ ...owners.keys() ].sort();
        const owner = sha.length < change.id.length ? owningChange(sorted ?? [], owners, sha) : owners.get(sha) ?? null;
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
      #parent=new Map;
      #size=new Map;
      root(id) {
        let at = id;
        for (let up = this.#parent.get(at); up !== void 0; up = this.#parent.get(at)) at = up;
        return at;
      }
      isLinked(root) {
        return this.#size.has(root);
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
      const pairs = (0, cancel.K)(shipped.size === 0 ? changes : changes.filter(({id}) => !shipped.has(id)));
      const general = (0, exclude.a5)(rules);
      const told = change => toldBefore(change, shipped);
      const first = [];
      for (const change of changes) {
        const one = asideOf(change, pairs.get(change.id), rules, general, told);
        if (one !== null) first.push(one);
      }
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
        ...emptiness(change)
      };
      const excluded = general(change);
      return excluded === null ? null : {
        change: change.id,
        state: "left-out",
        ...excluded
      };
    }
    function emptiness({byMerge}) {
      return byMerge ? {
        reason: "a merge",
        rule: "merge"
      } : {
        reason: "no content of its own",
        rule: "no-content"
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
    var changes_packages = __webpack_require__(29936);
    var reads_files = __webpack_require__(60605);
    var sentences = __webpack_require__(80439);
    var collect = __webpack_require__(33108);
    var read_side = __webpack_require__(60732);
    async function split({whole, targets}, collected, config, sources) {
      const {packages} = config.rules;
      const byPackage = targets.some(({owner}) => owner !== null);
      const placed = byPackage ? collected.changes.map(change => placeOf(change, packages)) : [];
      const owned = new Map(placed.map(({id, packages}) => [ id, packages ]));
      const stretches = targets.length === 1 ? [ collected ] : await stretchesOf(targets, collected, config, sources);
      const views = targets.flatMap((target, at) => {
        const stretch = stretches[at];
        return stretch === void 0 ? [] : [ viewOf(target, stretch, owned, config) ];
      });
      const {commits, changes} = targets.length === 1 ? collected : heldBy(stretches, collected);
      const unseen = byPackage ? unseenBy(views, changes) : [];
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
        unknown: unknown.size === 0 ? [] : changes.filter(({id}) => unknown.has(id))
      };
    }
    function heldBy(stretches, {commits, changes}) {
      const inRange = new Set(stretches.flatMap(stretch => stretch.commits.map(({sha}) => sha)));
      return {
        commits: commits.filter(({sha}) => inRange.has(sha)),
        changes: changes.filter(({id}) => inRange.has(id))
      };
    }
    function unseenBy(views, changes) {
      const seen = new Set(views.flatMap(view => view.changes.map(({id}) => id)));
      return changes.filter(({id}) => !seen.has(id));
    }
    function placeOf(change, packages) {
      const found = (0, changes_packages.D)(change, packages);
      const sure = found !== "unknown";
      return {
        id: change.id,
        packages: sure ? found : (0, changes_packages.k)(change, packages),
        sure
      };
    }
    function viewOf(target, stretch, owned, {rules}) {
      const {owner} = target;
      const {commits, counted, knownAuthors, shipped} = stretch;
      const changes = owner === null ? stretch.changes : stretch.changes.filter(({id}) => owned.get(id)?.includes(owner.name) === true);
      const left = shipped.size === 0 ? 0 : changes.filter(({id}) => shipped.has(id)).length;
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
  })
};
