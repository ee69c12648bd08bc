import { modules as shared0 } from './shared.29908.js';

export const ids = [1022];

export const modules = {
  ...shared0,
  61022: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
    __webpack_require__.d(__webpack_exports__, {
      changelogLine: () => changelogLine,
      writeChangelog: () => writeChangelog
    });
    var tags = __webpack_require__(13324);
    const UNRELEASED = "unreleased";
    const VERSION = /^(?:[\w./@-]{0,100}[@/-])?v?\d+\.\d+[\w.+-]{0,100}$/i;
    const ALONE = /^(?:\([^()]*\))?[\s:,\u2013\u2014-]*(?:[([/]?\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s*[)\]]?)?\s*$/;
    const COMMENT = /^ {0,3}<!--/;
    const ANCHOR = /^<a (?:name|id)="[^"<>]*">(?:<\/a>)?$/;
    const VERSION_LINE = /^[^\p{L}\p{N}]{0,20}(?:<h\d[^<>]*>)?[^\p{L}\p{N}]{0,20}v?\d+\.\d+\.\d+/u;
    function headings(text) {
      const end = linksAt(text);
      const lines = visibleLines(linesOf(text.slice(0, end)));
      const found = lines.flatMap((line, at) => headingAt(line, lines, at) ?? []);
      return found.filter(({level, said}) => level === 2 || (level === 1 || level === 3) && namesVersion(said, level)).map(({level, said, start, body}) => ({
        name: nameIn(said),
        level,
        start,
        body
      })).map((one, at, all) => ({
        ...one,
        end: nextStart(one, all[at + 1]?.start ?? end, found)
      }));
    }
    function isUnreleased({name}) {
      return name.toLowerCase() === UNRELEASED;
    }
    function hasNoPlace(text) {
      if (visibleLines(linesOf(text)).some(({text: line}) => COMMENT.test(line))) return true;
      if (headings(text).some(({name}) => VERSION.test(name))) return false;
      return visibleLines(linesOf(text.slice(0, linksAt(text)))).some(({text: line}) => VERSION_LINE.test(line));
    }
    function linksAt(text) {
      const lines = linesOf(text);
      const last = lines.findLastIndex(({text: line}) => line.trim() !== "" && !/^\[[^\]]+\]:/.test(line));
      return lines[last]?.next ?? 0;
    }
    function nameIn(said) {
      const name = /^\[([^\]]+)\]/.exec(said)?.[1] ?? said.split(/[\s(:,]/)[0] ?? "";
      return name.replace(/^v(?=\d)/i, "");
    }
    function namesVersion(said, level) {
      const name = nameIn(said);
      if (isUnreleased({
        name
      })) return true;
      const rest = said.replace(/^\[[^\]]+\]|^[^\s(:,]+/, "");
      return VERSION.test(name) && (level === 1 || ALONE.test(rest));
    }
    function nextStart({body, level}, next, all) {
      return all.find(one => one.start >= body && one.start < next && one.level <= Math.min(level, 1))?.start ?? next;
    }
    function headingAt(line, lines, at) {
      const before = lines[at - 1];
      const start = before !== void 0 && before.next === line.start && ANCHOR.test(before.text.trim()) ? before.start : line.start;
      const atx = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line.text);
      if (atx !== null) return {
        level: atx[1]?.length ?? 0,
        said: wordsOf(atx[2] ?? ""),
        start,
        body: line.next
      };
      const under = lines[at + 1];
      const sign = under?.start === line.next ? /^ {0,3}(?:(=+)|-{2,})[ \t]*$/.exec(under.text) : null;
      if (under === void 0 || sign === null || !/^ {0,3}[\p{L}\p{N}[*_\\<]/u.test(line.text)) return null;
      if (start === line.start && before !== void 0 && before.next === line.start && before.text.trim() !== "") return null;
      return {
        level: sign[1] === void 0 ? 2 : 1,
        said: wordsOf(line.text),
        start,
        body: under.next
      };
    }
    function wordsOf(text) {
      const words = text.trim().replace(/<[^<>]*>/g, "").replace(/\\(?=[[\]])/g, "").replace(/^[*_]+|[*_]+$/g, "").replace(/^(?:version|release) (?=\[?v?\d)/i, "").trim();
      const [, version = "", rest = ""] = /^[\p{L}@][\w./@-]{0,100} (\[?v?\d+\.\d+\S*)(.*)$/u.exec(words) ?? [];
      return version !== "" && ALONE.test(rest) ? version + rest : words;
    }
    function linesOf(text) {
      return [ ...text.matchAll(/([^\n]*)(\n|$(?![\s\S]))/g) ].filter(([whole]) => whole !== "").map(match => ({
        text: (match[1] ?? "").replace(/\r$/, "").replace(/^\ufeff/, ""),
        start: match.index === 0 && text.startsWith("\ufeff") ? 1 : match.index,
        next: match.index + match[0].length
      }));
    }
    function visibleLines(lines) {
      const shown = [];
      for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at];
        if (line === void 0) break;
        const last = closedAt(lines, at);
        if (last === null) shown.push(line); else at = last;
      }
      return shown;
    }
    function closedAt(lines, at) {
      const text = lines[at]?.text ?? "";
      const fence = /^(?: {0,3}|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
      const closing = fence === void 0 ? null : new RegExp(`^[ \\t]*${fence[0] ?? ""}{${fence.length},}[ \\t]*$`);
      if (closing === null && !COMMENT.test(text)) return null;
      if (closing === null && text.includes("--\x3e")) return at;
      const last = lines.findIndex((line, index) => index > at && (closing === null ? line.text.includes("--\x3e") : closing.test(line.text)));
      return last < 0 ? null : last;
    }
    var marker = __webpack_require__(29908);
    const TITLE = `# Changelog\n\nAll notable changes to this project are documented in this file. Its form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n`;
    const changelog_UNRELEASED = "Unreleased";
    const BLOCK = /<!-- tidings:changelog ([0-9a-f]{8}) -->\r?\n([\s\S]*?)\r?\n<!-- \/tidings:changelog -->/;
    function intoChangelog(existing, section) {
      const text = existing === null || existing.trim() === "" ? TITLE : existing;
      if (hasNoPlace(text)) return {
        text,
        action: "unplaced"
      };
      const result = section.version === null ? intoUnreleased(text, section) : intoVersion(text, section, section.version);
      return result.text === existing && result.action === "updated" ? {
        ...result,
        action: "unchanged"
      } : result;
    }
    function intoUnreleased(text, {body, compare}) {
      const all = headings(text);
      const section = all.find(isUnreleased);
      if (section !== void 0) return intoSection(text, section, body);
      if (body === "") return {
        text,
        action: "unchanged"
      };
      const first = all.find(({name}) => compare(name) !== null) ?? all[0];
      return {
        text: insertedAt(text, first?.start ?? linksAt(text), `${signs(all)} [${changelog_UNRELEASED}]\n\n${block(body)}`),
        action: "added"
      };
    }
    function intoVersion(text, section, version) {
      const there = headings(text).find(one => !isUnreleased(one) && one.name === version.replace(/^v(?=\d)/i, ""));
      if (there !== void 0) return intoPrepared(text, there, section, version);
      const found = headings(text).filter(one => !isUnreleased(one));
      const isNewest = isNewestOf(found, section.compare);
      const {text: released, left} = isNewest ? withoutReleased(text, section) : {
        text,
        left: false
      };
      const all = headings(released);
      const heading = `${signs(all)} [${version}] - ${section.date}`;
      const at = placeOf(all, section.compare)?.start ?? all.at(-1)?.end ?? linksAt(released);
      const added = insertedAt(released, at, section.body === "" ? heading : `${heading}\n\n${block(section.body)}`);
      return {
        text: withLinks(added, version, section, isNewest),
        action: left ? "left" : "added"
      };
    }
    function intoPrepared(text, there, section, version) {
      const isEmpty = text.slice(there.body, there.end).trim() === "";
      const result = intoSection(text, there, section.body);
      const versions = headings(result.text).filter(one => !isUnreleased(one));
      if (!isNewestOf(versions, section.compare)) return result;
      const {text: released, left} = withoutReleased(result.text, section);
      const linked = isEmpty ? withLinks(released, version, section, true) : released;
      return {
        text: linked,
        action: isEmpty && left ? "left" : result.action
      };
    }
    function isNewestOf(versions, compare) {
      return versions.every(({name}) => (compare(name) ?? 0) <= 0);
    }
    function signs(all) {
      return "#".repeat(all.length === 0 ? 2 : Math.min(...all.map(({level}) => level)));
    }
    function placeOf(all, compare) {
      const versions = all.filter(one => !isUnreleased(one)).map(one => ({
        one,
        order: compare(one.name)
      }));
      const found = versions.every(({order}) => order === null) ? versions[0] : versions.find(({order}) => order !== null && order < 0);
      return found?.one;
    }
    function intoSection(text, heading, body) {
      const {body: start, end} = heading;
      const inside = text.slice(start, end);
      const ours = BLOCK.exec(inside);
      if (ours === null) {
        if (inside.trim() !== "" && !isUnreleased(heading)) return {
          text,
          action: "kept"
        };
        return body === "" ? {
          text,
          action: "unchanged"
        } : {
          text: insertedAt(text, end, block(body)),
          action: "updated"
        };
      }
      if (isEdited(ours)) return {
        text,
        action: "kept"
      };
      const at = start + ours.index;
      const rest = text.slice(at + ours[0].length);
      if (body === "") return {
        text: joined(text.slice(0, at), rest),
        action: "updated"
      };
      const same = block(body) === ours[0].replaceAll("\r\n", "\n");
      return {
        text: same ? text : text.slice(0, at) + withEnds(block(body), text) + rest,
        action: "updated"
      };
    }
    function isEdited([, hash, inside = ""]) {
      return (0, marker.qQ)(inside.replaceAll("\r\n", "\n")) !== hash;
    }
    function joined(before, rest) {
      const after = rest.replace(/^[ \t]*\r?\n/, "");
      return after === "" ? before.replace(/(\n)\r?\n$/, "$1") : before + after.replace(/^[ \t]*\r?\n/, "");
    }
    function withoutReleased(text, {holds}) {
      const open = headings(text).find(isUnreleased);
      if (open === void 0) return {
        text,
        left: false
      };
      const ours = BLOCK.exec(text.slice(open.body, open.end));
      const byPeople = text.slice(open.body, open.end).replace(BLOCK, "").trim() !== "";
      if (ours === null) return {
        text,
        left: byPeople
      };
      const body = linesAfter((ours[2] ?? "").replaceAll("\r\n", "\n").trim(), holds);
      const {text: without, action} = intoSection(text, open, body);
      return {
        text: without,
        left: byPeople || action === "kept"
      };
    }
    function linesAfter(body, holds) {
      const groups = body.split(/^(?=### )/m).map(group => {
        const [title = "", ...items] = group.split(/^(?=- )/m);
        const left = items.filter(item => {
          const named = [ ...item.matchAll(/[[\s(](#\d+|[0-9a-f]{7})(?=[\]\s,)])/g) ].map(match => match[1] ?? "");
          return named.length > 0 && !named.some(label => holds.has(label));
        });
        return left.length === 0 ? "" : `${title}${left.join("")}`.trim();
      });
      return groups.filter(group => group !== "").join("\n\n");
    }
    function withLinks(text, version, section, isNewest) {
      const {url, nextUrl} = section;
      let linked = text;
      const old = named(changelog_UNRELEASED).exec(linked);
      if (isNewest && nextUrl !== null) {
        const next = old === null ? null : movedOn(old[0], nextUrl, section);
        if (old !== null && next !== null) linked = linked.replace(old[0], () => next);
        if (old === null && headings(linked).some(isUnreleased)) linked = withLink(linked, `[${changelog_UNRELEASED.toLowerCase()}]: ${nextUrl}`, null);
      }
      if (url === null || named(version).test(linked)) return linked;
      return withLink(linked, `[${version}]: ${url}`, named(changelog_UNRELEASED).exec(linked)?.[0] ?? null);
    }
    function named(name) {
      return new RegExp(`^\\[v?${name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}\\]:.*$`, "im");
    }
    function movedOn(definition, nextUrl, {compare}) {
      const branch = /\/compare\/\S+?\.\.\.([^\s.]\S*)[ \t]*$/.exec(definition)?.[1];
      if (branch === void 0 || branch !== "HEAD" && compare(branch) !== null) return null;
      return `${definition.slice(0, definition.indexOf(":"))}: ${nextUrl.replace(/HEAD$/, () => branch)}`;
    }
    function withLink(text, link, behind) {
      if (behind !== null) return text.replace(behind, () => withEnds(`${behind}\n${link}`, text));
      const at = linksAt(text);
      const first = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
      if (first >= text.length) return insertedAt(text, text.length, link);
      return text.slice(0, first) + withEnds(`${first === at ? "\n" : ""}${link}\n`, text) + text.slice(first);
    }
    function insertedAt(text, at, piece) {
      const before = text.slice(0, at);
      const after = text.slice(at);
      const isAlone = before.replace(/^\ufeff/, "") === "" || /(?:^|\n)[ \t]*\r?\n$/.test(before);
      const lead = isAlone ? "" : before.endsWith("\n") ? "\n" : "\n\n";
      const isSetOff = /^[ \t]*\r?\n/.test(after);
      const trail = after === "" || isSetOff && after.trim() !== "" ? "\n" : isSetOff ? "" : "\n\n";
      return before + withEnds(`${lead}${piece}${trail}`, text) + after;
    }
    function withEnds(piece, text) {
      const all = text.split("\n").length - 1;
      return (text.split("\r\n").length - 1) * 2 > all ? piece.replaceAll("\n", "\r\n") : piece;
    }
    function block(body) {
      const inside = `\n${body}\n`;
      return `\x3c!-- tidings:changelog ${(0, marker.qQ)(inside)} --\x3e\n${inside}\n\x3c!-- /tidings:changelog --\x3e`;
    }
    var rendering_lines = __webpack_require__(57923);
    var markdown = __webpack_require__(14827);
    var rendering_sections = __webpack_require__(4051);
    const GROUPS = [ "Changed", "Added", "Deprecated", "Fixed", "Security" ];
    function changelogBody(input) {
      const whole = (0, rendering_sections.NL)({
        ...input,
        mentions: "inert"
      });
      const sections = GROUPS.flatMap(title => {
        const lines = changelog_body_linesOf(title, input);
        return lines.length === 0 ? [] : [ {
          key: title,
          category: null,
          title,
          lines,
          folded: false
        } ];
      });
      const bare = {
        ...whole,
        overview: "",
        breaking: [],
        highlights: [],
        dependencies: [],
        contributors: [],
        comparison: null,
        leftOut: []
      };
      const lines = (0, rendering_lines.E)({
        ...bare,
        sections
      });
      return (0, markdown.b)(lines.map(line => ({
        text: line.frame && line.text.startsWith("## ") ? `#${line.text}` : line.text
      }))).trim();
    }
    function changelog_body_linesOf(group, input) {
      const entries = input.outline.entries.filter(entry => groupOf(entry) === group);
      const dependencies = group === "Security" ? input.dependencies.filter(({security}) => security) : [];
      if (entries.length + dependencies.length === 0) return [];
      const composition = {
        ...input.composition,
        overview: [],
        highlights: []
      };
      const {breaking, highlights, sections} = (0, rendering_sections.NL)({
        ...{
          ...input,
          outline: {
            entries
          },
          dependencies,
          composition,
          mentions: "inert"
        },
        asides: [],
        contributors: [],
        sections: []
      });
      const told = breaking.map(line => ({
        ...line,
        text: `Breaking: ${line.text}`
      }));
      const all = [ ...told, ...highlights, ...sections.flatMap(({lines}) => lines) ];
      return [ ...new Map(all.map(line => [ line.key, line ])).values() ];
    }
    function groupOf({breaking, security, category}) {
      if (security || category === "security") return "Security";
      if (breaking) return "Changed";
      if (category === "new") return "Added";
      if (category === "deprecated") return "Deprecated";
      if (category === "fixed") return "Fixed";
      return category === "improved" || category === "performance" ? "Changed" : null;
    }
    var document_json = __webpack_require__(7495);
    var references = __webpack_require__(21232);
    async function writeChangelog(document, file, today) {
      const before = await file.read();
      let text = before;
      const told = [];
      for (const notes of (0, document_json.Uw)(document)) {
        if (notes.range.tag === null && notes.package !== null) continue;
        const section = sectionOf(document, notes, today);
        const result = intoChangelog(text, section);
        told.push({
          section: section.version ?? "Unreleased",
          action: result.action
        });
        text = result.text;
      }
      if (text !== null && text !== before) await file.write(text);
      return told;
    }
    function sectionOf(document, notes, today) {
      const {tag} = notes.range;
      const input = (0, document_json.Vv)(document, notes, "inert");
      const version = tag === null ? null : notes.package === null ? (0, tags.ED)(tag)?.version.text ?? tag : tag;
      const {repository} = document;
      const next = repository === null || tag === null ? null : `${repository.server}/${repository.owner}/${repository.name}/compare/${encodeURIComponent(tag).replaceAll("%2F", "/")}...HEAD`;
      const own = (0, tags.ED)(tag ?? "")?.version;
      const compare = name => {
        const other = (0, tags.ED)(name)?.version;
        return own === void 0 || other === void 0 ? null : (0, tags.Zy)(other, own);
      };
      return {
        version,
        compare,
        date: today,
        body: changelogBody(input),
        url: (0, references.XH)(input)?.url ?? null,
        nextUrl: notes.package === null ? next : null,
        holds: labelsIn(document)
      };
    }
    function labelsIn({changes, ledger}) {
      const pulls = changes.flatMap(({pull}) => pull === null ? [] : [ `#${pull.number}` ]);
      const commits = [ ...changes.flatMap(change => [ change.id, ...change.commits ]), ...ledger.map(({sha}) => sha) ];
      return new Set([ ...pulls, ...commits.map(references.Fu) ]);
    }
    function changelogLine(path, told) {
      const text = told.map(({section, action}) => `${section} ${WORDS[action]}`).join(", ");
      const isPersons = told.some(({action}) => [ "kept", "left", "unplaced" ].includes(action));
      return {
        text: `${path}: ${text === "" ? "nothing to write" : text}`,
        isPersons
      };
    }
    const WORDS = {
      added: "added",
      updated: "updated",
      unchanged: "unchanged",
      kept: "left as a person wrote it",
      left: "added, and what a person wrote under Unreleased stays there",
      unplaced: "not written: the versions stand under no headings, or a comment is not closed"
    };
  })
};
