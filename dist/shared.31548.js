export const modules = {
  31548: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      E$: () => isOfFamily,
      O2: () => isUntouched,
      fn: () => hasTraces,
      kW: () => candidatesOf
    });
    var _range_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13324);
    var _rendering_carried_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69650);
    var _rendering_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29908);
    function candidatesOf(releases, wanted) {
      const {identity, tag, takenTags, apart} = wanted;
      const drafts = releases.filter(({draft, id, ...release}) => draft && !apart.includes(id) && (release.tag === tag || !takenTags.has(release.tag)));
      const unmarked = drafts.filter(draft => (0, _rendering_marker_js__WEBPACK_IMPORTED_MODULE_2__.Em)(draft.body) === null);
      const isOurs = draft => draft.tag === tag || isOnBase(draft, identity) || isForThese(draft, wanted);
      const ours = drafts.filter(draft => isOfFamily(draft, identity) && isOurs(draft));
      const damaged = unmarked.filter(({body, ...draft}) => {
        if (body.includes(beginning(identity))) return true;
        return hasTraces(body) && (draft.tag === tag || !saysFamily(body) && isTagOf(draft.tag, identity));
      });
      return {
        own: ours.sort((a, b) => a.id - b.id),
        foreign: unmarked.filter(draft => draft.tag === tag && !hasTraces(draft.body)),
        damaged
      };
    }
    function isUntouched(release, {isTitle, prereleaseOf}) {
      const marked = (0, _rendering_marker_js__WEBPACK_IMPORTED_MODULE_2__.Em)(release.body);
      if (marked === null || marked.before.trim() !== "" || marked.after.trim() !== "") return false;
      if ((marked.identity.tag ?? release.tag) !== release.tag) return false;
      if (!isTitle(release.name, release.tag) || release.prerelease !== prereleaseOf(release.tag)) return false;
      const lines = marked.inside.split(/\r?\n/).filter(line => line.trim() !== "");
      return lines.length === marked.lines.length && marked.lines.every(({hash}, at) => hash === (0, 
      _rendering_marker_js__WEBPACK_IMPORTED_MODULE_2__.qQ)(lines[at] ?? ""));
    }
    function hasTraces(body) {
      return /<!--\s*tidings:(?:begin|end)\b/.test(body);
    }
    function isOfFamily(release, {repo, family}) {
      const marked = (0, _rendering_marker_js__WEBPACK_IMPORTED_MODULE_2__.Em)(release.body)?.identity;
      return marked !== void 0 && marked.repo.toLowerCase() === repo.toLowerCase() && marked.family === family;
    }
    function isOnBase(release, {base}) {
      return (0, _rendering_marker_js__WEBPACK_IMPORTED_MODULE_2__.Em)(release.body)?.identity.base === base;
    }
    function isForThese({body}, {sharesLine}) {
      const marked = (0, _rendering_marker_js__WEBPACK_IMPORTED_MODULE_2__.Em)(body);
      return marked !== null && (0, _rendering_carried_js__WEBPACK_IMPORTED_MODULE_1__.Tz)(marked) && sharesLine(body);
    }
    function saysFamily(body) {
      return /<!-- tidings:begin v1 \{"repo":"[^"]*","family":(?:null|"(?:[^"\\]|\\.)*"),/.test(body);
    }
    function isTagOf(tag, {family, base}) {
      const own = (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(tag);
      if (own === null || family === null || (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(own.prefix) !== (0, 
      _range_tags_js__WEBPACK_IMPORTED_MODULE_0__.Ap)(family)) return false;
      const since = base === null ? null : (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_0__.ED)(base);
      return since === null || (0, _range_tags_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(own.version, since.version) > 0;
    }
    function beginning(identity) {
      return (0, _rendering_marker_js__WEBPACK_IMPORTED_MODULE_2__.zs)(identity).replace(/"base":.*$/s, "");
    }
  }),
  69650: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      LL: () => carriedBody,
      Tz: () => isCarried,
      zD: () => withCarried
    });
    var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29908);
    function carriedBody(carried, identity) {
      return (0, _marker_js__WEBPACK_IMPORTED_MODULE_0__.LV)(carried.left.map(({text}) => text).join("\n"), identity, marksOf(carried));
    }
    function isCarried({lines}) {
      const out = new Set(lines.flatMap(({entry, hash}) => hash === null ? [ entry ] : []));
      return lines.length > 0 && lines.every(({entry}) => out.has(entry));
    }
    function withCarried({before, inside, after, identity, lines}, {left, gone}) {
      const eol = inside.includes("\r\n") ? "\r\n" : "\n";
      const known = new Map(lines.map(({entry, hash}) => [ entry, hash ]));
      const words = new Map(left.flatMap(({entry, text}) => wordsOver(known.get(entry), text)));
      const out = new Set(gone.flatMap(entry => known.get(entry) ?? []));
      const kept = inside.split(/\r?\n/).flatMap(line => out.has((0, _marker_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(line)) ? [] : [ words.get((0, 
      _marker_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(line)) ?? line ]);
      const fresh = {
        left: left.filter(({entry}) => !known.has(entry)),
        gone: gone.filter(entry => !known.has(entry))
      };
      const text = [ ...kept, ...fresh.left.map(line => line.text) ].join(eol);
      return [ before, (0, _marker_js__WEBPACK_IMPORTED_MODULE_0__.zs)(identity), eol, text, eol, (0, 
      _marker_js__WEBPACK_IMPORTED_MODULE_0__.ET)([ ...lines, ...marksOf(fresh) ]), after ].join("");
    }
    function wordsOver(hash, text) {
      return typeof hash === "string" ? [ [ hash, text ] ] : [];
    }
    function marksOf({left, gone}) {
      const words = left.flatMap(({entry, text}) => [ {
        entry,
        hash: null
      }, {
        entry,
        hash: (0, _marker_js__WEBPACK_IMPORTED_MODULE_0__.qQ)(text)
      } ]);
      return [ ...words, ...gone.map(entry => ({
        entry,
        hash: null
      })) ];
    }
  }),
  94768: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      FQ: () => settleDraft,
      QV: () => sameText,
      Ur: () => createOnce,
      settleAgain: () => settleAgain
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
    var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8207);
    var _draft_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31548);
    const LIST_WAITS = [ 0, 500, 1e3, 2e3, 4e3 ];
    const LOST_WAITS = [ 0, 1e3, 2e3 ];
    async function createOnce(fields, {releases, journal, sleep}) {
      for (let tries = 1; ;tries += 1) try {
        return await releases.create(fields);
      } catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.$s) || thrown.code !== "publish-unsure") throw thrown;
        journal.debug(`The draft may be there all the same: ${thrown.message}`);
        const made = await lookFor(fields, releases, sleep);
        if (made !== null) return made;
        if (tries > _limits_js__WEBPACK_IMPORTED_MODULE_1__.U0.retries) throw thrown;
      }
    }
    async function lookFor({tag, body}, releases, sleep) {
      for (const wait of LOST_WAITS) {
        if (wait > 0) await sleep(wait);
        const made = (await releases.list()).find(release => release.draft && release.tag === tag && sameText(release.body, body));
        if (made !== void 0) return made;
      }
      return null;
    }
    async function settleDraft(request, id, {releases, journal, sleep}, waits = LIST_WAITS) {
      for (const wait of waits) {
        if (wait > 0) await sleep(wait);
        const all = await releases.list();
        if (all.some(release => release.id === id && !release.draft)) return id;
        const {own} = (0, _draft_match_js__WEBPACK_IMPORTED_MODULE_2__.kW)(all, request);
        const first = all.find(({draft, tag}) => !draft && tag === request.tag) ?? own[0];
        if (first === void 0) continue;
        if (first.draft && first.id >= id) {
          if (own.some(draft => draft.id === id)) return id;
          continue;
        }
        const mine = await releases.get(id);
        if (mine === null) return first.id;
        if (!mine.draft || !(0, _draft_match_js__WEBPACK_IMPORTED_MODULE_2__.O2)(mine, request)) {
          journal.warn(`There are two drafts of ${request.tag}: ${first.url} and ${mine.url}.`);
          return id;
        }
        await releases.remove(id);
        journal.debug(`Another run made a draft of ${request.tag} first: ${first.url}`);
        return first.id;
      }
      return id;
    }
    async function settleAgain(made, isTag, publishing) {
      const {identity, tag, apart, name, prerelease, id} = made;
      const listed = await publishing.releases.list();
      const sharesLine = () => false;
      const own = (0, _draft_match_js__WEBPACK_IMPORTED_MODULE_2__.kW)(listed, {
        identity,
        tag,
        apart,
        sharesLine,
        takenTags: new Set
      }).own;
      const others = new Set(own.flatMap(draft => draft.tag === tag ? [] : [ draft.tag ]));
      const taken = await Promise.all([ ...others ].map(async other => await isTag(other) ? [ other ] : []));
      const generated = {
        isTitle: title => title === name,
        prereleaseOf: () => prerelease
      };
      await settleDraft({
        identity,
        tag,
        apart,
        sharesLine,
        takenTags: new Set(taken.flat()),
        ...generated
      }, id, publishing, [ 0 ]);
    }
    function sameText(a, b) {
      return a.replace(/\r\n/g, "\n") === b.replace(/\r\n/g, "\n");
    }
  })
};
