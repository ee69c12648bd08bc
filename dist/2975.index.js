import { modules as shared0 } from './shared.1857.js';

export const ids = [2975];

export const modules = {
  ...shared0,
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
        within: (0, _match_js__WEBPACK_IMPORTED_MODULE_0__.wE)(paths),
        without: (0, _match_js__WEBPACK_IMPORTED_MODULE_0__.wE)(excludePaths)
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
      const excludedPath = (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.wE)(paths);
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
      return includePaths.length === 0 ? () => true : (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.wE)(includePaths);
    }
    function areaRule(areas, rules) {
      if (areas.length === 0) return () => null;
      const areaOf = (0, _area_js__WEBPACK_IMPORTED_MODULE_3__.H)(rules.packages);
      const tests = areas.map(area => ({
        area,
        matches: (0, _match_js__WEBPACK_IMPORTED_MODULE_1__.jv)([ area ])
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
      const inArea = (0, _match_js__WEBPACK_IMPORTED_MODULE_4__.jv)(areas);
      const inPaths = (0, _match_js__WEBPACK_IMPORTED_MODULE_4__.wE)(paths);
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
      const commits = changes.flatMap(change => change.commits.map(sha => ({
        sha,
        id: change.id
      }))).sort((a, b) => a.sha < b.sha ? -1 : 1);
      return naming.flatMap(change => change.namesShas.flatMap(sha => {
        const owner = owningChange(commits, sha);
        return owner === null || owner === change.id ? [] : [ [ owner, change.id ] ];
      }));
    }
    function owningChange(commits, prefix) {
      let low = 0;
      let high = commits.length;
      while (low < high) {
        const middle = low + high >>> 1;
        if ((commits[middle]?.sha ?? "") < prefix) low = middle + 1; else high = middle;
      }
      const found = commits[low];
      return found?.sha.startsWith(prefix) === true ? found.id : null;
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
        path: paths.length === 0 ? NEVER : (0, match.wE)(paths),
        area: (0, match.jv)(areas),
        notPath: excludePaths.length === 0 ? NEVER : (0, match.wE)(excludePaths),
        notArea: (0, match.jv)(excludeAreas)
      };
    }
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
          files: (0, collect.LN)(config)
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
