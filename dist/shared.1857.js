export const modules = {
  1857: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dy: () => webAddress,
      FY: () => paragraph,
      Hn: () => cell,
      SS: () => codeSpan,
      h0: () => plainLine,
      mG: () => inline,
      nU: () => insideTag,
      nf: () => link
    });
    const HASH = /(?<![\p{L}\p{N}_])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\p{L}\p{N}_])/iu;
    const UNSEEN = /(?!\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
    const STRAY_JOINERS = /(?<=^|\p{ASCII}|\u200c|\u200d)(?:\u200c|\u200d|\ufe0f)+|(?<=\ufe0f)\ufe0f+|(?:\u200c|\u200d)+(?=$|\p{ASCII})/gu;
    const STACKED_MARKS = /(?<=\p{M}{4})\p{M}+/gu;
    const LONGEST = 5e3;
    function plainLine(text) {
      return text.replace(/\p{Surrogate}/gu, "�").replace(/[\s\u0085]+/g, " ").replace(UNSEEN, "").replace(STRAY_JOINERS, "").replace(STACKED_MARKS, "").replace(/ {2,}/g, " ").trim();
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
      return /:\/\/|www\.|(?:mailto|xmpp):/i.test(word) || /@[\w-]|#\d|\bGH-\d|\$/i.test(word) || HASH.test(word) || /<[^<>\s]*>/.test(word);
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
  }
};
