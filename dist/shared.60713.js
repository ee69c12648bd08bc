export const modules = {
  60713: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      $: () => splitTrailers,
      s: () => valuesOf
    });
    const TRAILER = /^(co-authored-by|co-developed-by|signed-off-by|reviewed-by|acked-by|tested-by|reported-by|suggested-by|helped-by|mentored-by|approved-by|assisted-by|generated-by|made-with|release-notes?|fixes|change-id|reviewed-on|cc|link|tracking-issue|amp-thread-id|claude-session|entire-checkpoint|commit-queue|original-commit|x-[a-z-]+): *(.*)$/i;
    const CHERRY_PICK = /^\(cherry[ -]picked from commit ([0-9a-f]{7,40})\)$/i;
    const MARKED = /^(?:[a-z-]+:|\(cherry)/im;
    const FIXES_SHA = /^[0-9a-f]{7,40}\b/i;
    const SHAPES = {
      fixes: FIXES_SHA,
      cc: /[@<]/,
      link: /^https?:/
    };
    function splitTrailers(body) {
      const start = body.search(MARKED);
      if (start < 0) return {
        prose: body.trim(),
        trailers: []
      };
      const prose = [ body.slice(0, Math.max(0, start - 1)) ];
      const trailers = [];
      let open = false;
      for (const line of body.slice(start).split("\n")) {
        const trailer = readTrailer(line.trimEnd());
        const last = trailers.at(-1);
        if (trailer !== null) {
          trailers.push(trailer);
          open = true;
        } else if (open && last !== void 0 && /^\s+\S/.test(line)) last.value = `${last.value}\n${line.trim()}`.trim(); else {
          prose.push(line);
          open = false;
        }
      }
      return {
        prose: prose.join("\n").trim(),
        trailers
      };
    }
    function readTrailer(line) {
      const pick = line.startsWith("(") ? CHERRY_PICK.exec(line) : null;
      if (pick?.[1] !== void 0) return {
        token: "cherry-picked-from",
        value: pick[1]
      };
      const match = TRAILER.exec(line);
      if (match?.[1] === void 0 || match[2] === void 0) return null;
      const token = match[1].toLowerCase();
      const shape = SHAPES[token];
      return shape !== void 0 && !shape.test(match[2]) ? null : {
        token,
        value: match[2].trim()
      };
    }
    function valuesOf(trailers, token) {
      if (trailers.length === 0) return [];
      return trailers.flatMap(trailer => trailer.token === token ? [ trailer.value ] : []);
    }
  }),
  67025: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      EN: () => bodyOf,
      RH: () => withoutList,
      fx: () => withoutComments,
      pm: () => asSentences
    });
    const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))/gm;
    const MARK = "(?:[-*+\u2022]|\\d{1,3}[.)])[^\\S\\n]+";
    const ITEM = new RegExp(`^ {0,3}${MARK}(?=\\S)`);
    const ANY_ITEM = new RegExp(`^[^\\S\\n]*${MARK}(?=\\S)`);
    const NEXT_ITEM = new RegExp(`\\n(?=[^\\S\\n]*${MARK}\\S)`);
    const HEADING = /^#{1,6} +/;
    const ENDED = /[.!?:\u2026\u3002\uff01\uff1f]["'\u2019\u201d)\]*_]*$/;
    function bodyOf(text) {
      const prose = withoutComments(text).trim();
      const blocks = blocksOf(prose.replace(FENCE, ""));
      const [first, second = ""] = blocks;
      if (first === void 0) return {
        texts: [],
        rest: ""
      };
      if (ITEM.test(first)) return {
        texts: itemsIn(blocks),
        rest: ""
      };
      const [introduction = "", ...items] = first.split(NEXT_ITEM);
      if (items.length > 0) return {
        texts: [ oneOf([ introduction, ...items.map(bare), ...itemsIn(blocks.slice(1)) ]) ],
        rest: ""
      };
      if (/[:\uff1a]$/.test(first) && ITEM.test(second)) return {
        texts: [ oneOf([ first, ...itemsIn(blocks.slice(1)) ]) ],
        rest: ""
      };
      return {
        texts: [ joined(first) ],
        rest: prose.slice(prose.indexOf(first) + first.length).trim()
      };
    }
    function asSentences(texts) {
      const [first = "", ...more] = texts;
      return more.length === 0 ? first : texts.map(ended).map(begun).join(" ");
    }
    function begun(text, at, all) {
      const isBehindColon = /[:\uff1a]$/.test(all[at - 1] ?? "");
      return isBehindColon ? text : text.replace(/^\p{Ll}(?=\p{Ll}*(?:[\s,]|\.?$))/u, letter => letter.toUpperCase());
    }
    function withoutList(text) {
      const blocks = blocksOf(text);
      if (text.search(FENCE) >= 0 || !blocks.some(block => ITEM.test(block) || NEXT_ITEM.test(block))) return text;
      return asSentences(blocks.flatMap(block => block.split(NEXT_ITEM).map(bare)).filter(one => one !== ""));
    }
    function withoutComments(text) {
      return text.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
    }
    function blocksOf(prose) {
      return prose.split(/\n\s*\n/).map(block => block.replace(/^(?:[^\S\n]*\n)+/, "").replace(/^(?:#{1,6} +[^\n]*\n\s*)+/, "").trimEnd()).filter(block => block.trim() !== "" && !(HEADING.test(block) && !block.includes("\n")));
    }
    function itemsIn(blocks) {
      const end = blocks.findIndex((block, at) => !(at === 0 ? ITEM : ANY_ITEM).test(block));
      const list = end < 0 ? blocks : blocks.slice(0, end);
      return list.flatMap(block => block.split(NEXT_ITEM).map(bare)).filter(item => item !== "");
    }
    function bare(item) {
      return joined(item.replace(ANY_ITEM, ""));
    }
    function oneOf(texts) {
      return asSentences(texts.map(joined).filter(text => text !== ""));
    }
    function ended(text) {
      return ENDED.test(text) ? text : `${text.replace(/[\s,;]+$/, "")}.`;
    }
    function joined(text) {
      return text.replace(/\s*\n\s*/g, " ").trim();
    }
  }),
  89693: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      A7: () => isEditedClaim,
      LS: () => writtenFor,
      W2: () => isTrusted,
      qZ: () => unquoted
    });
    var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67025);
    var _link_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95377);
    var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94071);
    var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87724);
    var _trailers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
    var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59771);
    const BLOCK = /^ {0,3}(`{3,}|~{3,}) *release-?notes? *\n([\s\S]*?)^ {0,3}\1[`~]* *$/gim;
    const UPGRADE_BLOCK = /^ {0,3}(`{3,}|~{3,}) *(?:upgrade-?notes?|breaking-?changes?|action-?required) *\n([\s\S]*?)^ {0,3}\1[`~]* *$/gim;
    const ACTION = /^(?:[*_]{1,2})?(?:\[[Aa](?:CTION|ction)[Ss]? [Rr](?:EQUIRED|equired)\]|[Aa]ctions? [Rr]equired(?=[*_]{0,2}\s*(?:[:!.\u2013\u2014]|-\s|$))|ACTIONS? REQUIRED\b)[*_]{0,2}[^\S\n]*(?:[:!.\u2013\u2014]|-(?=\s))?(?:[*_]{1,2}(?=\s|$))?[^\S\n]*/;
    const SENTENCE = /(?:(?<!\b(?:e\.g|i\.e|etc|vs|cf))[.!?\u2026]["'\u2019\u201d)\]]*\s+(?=[^\p{Ll}\s])|[\u3002\uff01\uff1f])/u;
    const NONE = /^(?:none|n\/a|no|nothing)[.!]?$/i;
    const ASKING = /upgrade|breaking|action/i;
    const NAMING = /release-?note|upgrade|breaking|action/i;
    const NOTE = /^release-notes?$/;
    const QUOTE = /<details\b|<blockquote\b|^ {0,3}(?:#{1,6} *|<h\d>\s*)(?:release notes|changelog|commits)\b/im;
    const MOST = 2e3;
    const SEARCHED = 2e4;
    const NOTHING = {
      own: null,
      upgrade: null
    };
    function writtenFor(pull, messages, news) {
      if (!mayTell(pull, messages, news)) return news.none ? {
        own: {
          kind: "none"
        },
        upgrade: null
      } : NOTHING;
      const blocks = upgradeBlocksOf(pull, messages);
      const told = toldBy(pull, messages, news, blocks.length > 0);
      return {
        own: ownWordsOf(told, news),
        upgrade: upgradeOf(blocks, told)
      };
    }
    function ownWordsOf(told, news) {
      if (told.length === 0) return news.none ? {
        kind: "none"
      } : null;
      const said = told.map(({line}) => line).filter(line => !NONE.test(line));
      if (said.length === 0) return {
        kind: "none"
      };
      return {
        kind: "text",
        text: withoutLoneStop((0, _visible_js__WEBPACK_IMPORTED_MODULE_3__.og)((0, _body_js__WEBPACK_IMPORTED_MODULE_0__.pm)(said), MOST).trimEnd()),
        ...news.feature ? {
          feature: true
        } : {}
      };
    }
    function upgradeOf(blocks, told) {
      const asks = blocks.length > 0 ? blocks.map(_body_js__WEBPACK_IMPORTED_MODULE_0__.RH) : told.flatMap(one => one.asks ?? []);
      const joined = blocks.length > 0 ? asks.join("\n") : (0, _body_js__WEBPACK_IMPORTED_MODULE_0__.pm)(asks);
      return asks.length === 0 ? null : (0, _visible_js__WEBPACK_IMPORTED_MODULE_3__.og)(joined, MOST).trimEnd();
    }
    function unquoted(pull, messages) {
      const said = messages.map(message => {
        const body = beforeQuote(message.body);
        return body === message.body ? message : {
          ...message,
          body,
          trailers: []
        };
      });
      return [ pull === null ? null : {
        ...pull,
        body: beforeQuote(pull.body)
      }, said ];
    }
    function beforeQuote(body) {
      const at = body.search(QUOTE);
      return at < 0 ? body : body.slice(0, at);
    }
    function mayTell(pull, messages, news) {
      if (news.texts.length > 0 || pull !== null && NAMING.test(pull.body)) return true;
      return messages.some(({body, trailers}) => body !== "" && NAMING.test(body) || trailers.some(({token}) => NOTE.test(token)));
    }
    function upgradeBlocksOf(pull, messages) {
      const bodies = messages.map(message => message.body);
      if (pull !== null && isTrusted(pull)) bodies.unshift(pull.body);
      const blocks = bodies.filter(body => ASKING.test(body)).flatMap(body => matchesOf(body, UPGRADE_BLOCK));
      return blocks.length === 0 ? [] : [ ...new Set(blocks.map(tidy)) ].filter(text => text !== "" && !NONE.test(text));
    }
    function toldBy(pull, messages, news, hasBlock) {
      const blocks = pull !== null && isTrusted(pull) ? blocksOf(pull.body) : [];
      const written = messages.flatMap(message => [ ...blocksOf(message.body), ...(0, 
      _trailers_js__WEBPACK_IMPORTED_MODULE_2__.s)(message.trailers, "release-note"), ...(0, 
      _trailers_js__WEBPACK_IMPORTED_MODULE_2__.s)(message.trailers, "release-notes") ]);
      const read = [ ...blocks, ...written ].flatMap(text => {
        const mark = ACTION.exec(tidy(text))?.[0] ?? "";
        const {texts, rest} = (0, _body_js__WEBPACK_IMPORTED_MODULE_0__.EN)(tidy(text).slice(mark.length));
        return texts.map(line => readTold(mark === "" ? line : `${mark} ${line}`, rest, hasBlock));
      });
      const told = [ ...read, ...news.texts.map(text => readTold(tidy(text), "", hasBlock)) ].filter(({line}) => line !== "");
      return told.filter(({line}, at) => told.findIndex(other => other.line === line) === at);
    }
    function readTold(text, rest, hasBlock) {
      const mark = ACTION.exec(text)?.[0] ?? "";
      const said = text.slice(mark.length);
      if (mark === "" || said === "" || NONE.test(said)) return {
        line: mark === "" ? text : said,
        asks: null
      };
      const whole = said.replace(/^\p{Ll}(?=\p{Ll}*[\s,])/u, letter => letter.toUpperCase());
      const end = SENTENCE.exec(maskedCode(whole));
      const first = end === null || hasBlock ? whole : whole.slice(0, end.index + end[0].length).trim();
      const asked = [ whole.slice(first.length).trim(), (0, _body_js__WEBPACK_IMPORTED_MODULE_0__.RH)(rest) ].filter(part => part !== "");
      return {
        line: first === whole ? first : first.replace(/(?<!\.)\.$/, ""),
        asks: asked.length > 0 ? asked.join("\n\n") : whole
      };
    }
    function maskedCode(text) {
      return text.replace(/(`+)[^`]+\1/g, code => "x".repeat(code.length));
    }
    function isEditedClaim(pull) {
      if (isEditedBeforeMerge(pull)) return false;
      return [ BLOCK, UPGRADE_BLOCK ].some(block => matchesOf(pull.body, block).length > 0) || (0, 
      _marks_js__WEBPACK_IMPORTED_MODULE_4__.lS)([ withoutComments((0, _visible_js__WEBPACK_IMPORTED_MODULE_3__.RK)(pull.body.slice(0, SEARCHED))) ], true) !== "";
    }
    function isTrusted(pull) {
      return pull.editorMayWrite === true || isEditedBeforeMerge(pull);
    }
    function isEditedBeforeMerge(pull) {
      if (pull.bodyEditedAt === null || pull.mergedAt === null) return true;
      return Date.parse(pull.bodyEditedAt) <= Date.parse(pull.mergedAt);
    }
    function blocksOf(body) {
      return /release-?note/i.test(body) ? matchesOf(body, BLOCK) : [];
    }
    function matchesOf(body, block) {
      const text = withoutComments((0, _visible_js__WEBPACK_IMPORTED_MODULE_3__.RK)(body.slice(0, SEARCHED)));
      if (!text.includes("```") && !text.includes("~~~")) return [];
      return [ ...text.matchAll(block) ].map(match => match[2] ?? "");
    }
    function withoutComments(text) {
      if (!text.includes("\x3c!--")) return text;
      const parts = text.split("\x3c!--");
      return parts.map((part, index) => index === 0 ? part : afterComment(part)).join("");
    }
    function afterComment(part) {
      const end = part.indexOf("--\x3e");
      return end < 0 ? "" : part.slice(end + 3);
    }
    function withoutLoneStop(text) {
      const single = /[^.\s]\.$/.test(text) && !/\b(?:etc|e\.g|i\.e)\.$/i.test(text) && !/[.!?\u2026]["'\u201d\u2019)\]]*\s+[^\p{Ll}]|\n/u.test(text);
      return single ? text.slice(0, -1) : text;
    }
    function tidy(text) {
      return (0, _redact_js__WEBPACK_IMPORTED_MODULE_5__.Y)((0, _redact_js__WEBPACK_IMPORTED_MODULE_5__.E)((0, 
      _link_text_js__WEBPACK_IMPORTED_MODULE_1__.C)((0, _link_text_js__WEBPACK_IMPORTED_MODULE_1__.j)((0, 
      _visible_js__WEBPACK_IMPORTED_MODULE_3__.RK)(text))))).replace(/[^\S\n]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
    }
  }),
  94071: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
    const EXAMPLE = "\ufffc";
    const HOLE = /\b(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/i;
    function breakingOf(texts, marked) {
      if (texts.some(text => text.includes("BREAKING"))) {
        const said = [ ...new Set(texts.flatMap(footersOf)) ].filter(footer => !NOTHING.test(footer));
        if (said.length > 0) return said.join("\n").trim();
      }
      const asked = sectionIn(texts, ACTION_HEADING);
      if (asked !== null && !NO_ACTION.test(asked)) return asked;
      return marked ? sectionIn(texts, UPGRADE_HEADING) ?? "" : null;
    }
    function securityOf(texts, labels, rules) {
      return hasLabel(labels, rules.securityLabels) || texts.some(text => HOLE.test(text));
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
      for (const text of texts) {
        const match = text.includes("#") && heading.test(text) ? heading.exec(withoutExamples(text)) : null;
        const section = match === null ? "" : behind(match, text);
        if (section !== "" && !NOTHING.test(section)) return section;
      }
      return null;
    }
    function withoutExamples(text) {
      return text.includes("```") || text.includes("~~~") ? text.replace(FENCES, fence => fence.replace(/[^\n]/g, EXAMPLE)) : text;
    }
    function behind(match, text) {
      const end = match.index + match[0].length;
      return text.slice(end - (match[1] ?? "").length, end).trim();
    }
  }),
  95377: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      C: () => withoutTags,
      j: () => linksAsText
    });
    const CODE = "(?<!`)(?<code>`+)(?!`)[\\s\\S]*?(?<!`)\\k<code>(?!`)";
    const LABEL = "(?:[^[\\]`]|`[^`\\n]{1,200}`|\\[[^[\\]`]{0,200}\\]){0,500}";
    const TARGET = "\\(\\s*(?:<(?<pointed>[^<>\\n]*)>|(?<address>[^\\s()<>]*(?:\\([^\\s()]*\\)[^\\s()<>]*)*))(?:\\s+(?:\"[^\"\\n]*\"|'[^'\\n]*'))?\\s*\\)";
    const PICTURE = new RegExp(`${CODE}|!\\[(?<label>${LABEL})\\]${TARGET}`, "g");
    const LINK = new RegExp(`${CODE}|(?<!!)\\[(?<label>${LABEL})\\]${TARGET}`, "g");
    const POINTED = new RegExp(`${CODE}|<(?<address>https?://[^\\s<>]+)>`, "gi");
    const TAG = new RegExp(`${CODE}|<(?<tag>b|i|em|strong|u|sub|sup|small|mark|kbd|p)>(?<label>[^<>]*)</\\k<tag>>`, "gi");
    const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|#|www\.)|\//i;
    function linksAsText(text) {
      if (!text.includes("]") && !text.includes("<") || !/\]\s*\(|<http/i.test(text)) return text;
      return text.replace(PICTURE, (found, ...rest) => pictureText(found, groupsOf(rest))).replace(LINK, (found, ...rest) => linkText(found, groupsOf(rest))).replace(POINTED, (found, ...rest) => groupsOf(rest).address ?? found);
    }
    function withoutTags(text) {
      return text.replace(TAG, (found, ...rest) => groupsOf(rest).label ?? found);
    }
    function groupsOf(rest) {
      const last = rest.at(-1);
      return typeof last === "object" && last !== null ? last : {};
    }
    function pictureText(found, {label}) {
      return label === void 0 ? found : label.trim();
    }
    function linkText(found, {label, address, pointed}) {
      const target = pointed ?? address ?? "";
      if (label === void 0 || !ADDRESS.test(target)) return found;
      const words = label.trim();
      return words === "" || words === target ? target : `${words} (${target})`;
    }
  })
};
