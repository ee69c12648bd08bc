export const modules = {
  53681: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      changelogLine: () => changelogLine,
      writeChangelog: () => writeChangelog
    });
    var tags = __webpack_require__(13324);
    var marker = __webpack_require__(29908);
    const TITLE = `# Changelog\n\nAll notable changes to this project are documented in this file. Its form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n`;
    const UNRELEASED = "Unreleased";
    const BLOCK = /<!-- tidings:changelog ([0-9a-f]{8}) -->\n([\s\S]*?)\n<!-- \/tidings:changelog -->/;
    function intoChangelog(existing, section) {
      const before = existing === null || existing.trim() === "" ? TITLE : existing;
      const eol = before.includes("\r\n") ? "\r\n" : "\n";
      const text = before.replaceAll("\r\n", "\n");
      const result = section.version === null ? intoUnreleased(text, section) : intoVersion(text, section, section.version);
      const after = result.text.replaceAll("\n", eol);
      return {
        ...result,
        text: after,
        action: after === existing ? result.action === "updated" ? "unchanged" : result.action : result.action
      };
    }
    function headings(text) {
      const end = linksAt(text);
      const lines = [ ...text.slice(0, end).matchAll(/^(?:(```|~~~)|## +(.*)).*$/gm) ];
      const fences = lines.filter(match => match[1] !== void 0).length;
      let left = fences - fences % 2;
      const found = lines.flatMap(match => {
        if (match[1] !== void 0) left -= 1;
        if (match[1] !== void 0 || left > 0 && left % 2 === 1) return [];
        return [ {
          name: nameIn(match[2] ?? ""),
          start: match.index,
          body: match.index + match[0].length + 1
        } ];
      });
      return found.map((one, at) => ({
        ...one,
        end: found[at + 1]?.start ?? end
      }));
    }
    function nameIn(heading) {
      const name = /^\[([^\]]+)\]/.exec(heading)?.[1] ?? heading.split(/\s/)[0] ?? "";
      return name.replace(/^v(?=\d)/i, "");
    }
    function linksAt(text) {
      return /(?:^\[[^\]\n]+\]:[^\n]*\n?|^[ \t]*\n)*(?![\s\S])/m.exec(text)?.index ?? text.length;
    }
    function intoUnreleased(text, {body}) {
      const all = headings(text);
      const section = all.find(isUnreleased);
      if (section !== void 0) return intoSection(text, section, body);
      if (body === "") return {
        text,
        action: "unchanged"
      };
      return {
        text: insertedAt(text, all[0]?.start ?? linksAt(text), `## [${UNRELEASED}]\n\n${block(body)}`),
        action: "added"
      };
    }
    function intoVersion(text, section, version) {
      const there = headings(text).find(one => !isUnreleased(one) && one.name === version.replace(/^v(?=\d)/i, ""));
      if (there !== void 0) return intoSection(text, there, section.body);
      const {text: released, edited} = withoutOurs(text);
      const all = headings(released);
      const heading = `## [${version}] - ${section.date}`;
      const place = placeOf(all, section.compare);
      const at = place?.start ?? all.at(-1)?.end ?? linksAt(released);
      const added = insertedAt(released, at, section.body === "" ? heading : `${heading}\n\n${block(section.body)}`);
      const isNewest = all.filter(one => !isUnreleased(one))[0] === place;
      return {
        text: withLinks(added, version, section, isNewest),
        action: edited ? "left" : "added"
      };
    }
    function isUnreleased({name}) {
      return name.toLowerCase() === UNRELEASED.toLowerCase();
    }
    function placeOf(all, compare) {
      const versions = all.filter(one => !isUnreleased(one)).map(one => ({
        one,
        order: compare(one.name)
      }));
      const found = versions.every(({order}) => order === null) ? versions[0] : versions.find(({order}) => order !== null && order < 0);
      return found?.one;
    }
    function intoSection(text, {body: start, end}, body) {
      const inside = text.slice(start, end);
      const ours = BLOCK.exec(inside);
      if (ours !== null && (0, marker.qQ)(ours[2] ?? "") !== ours[1]) return {
        text,
        action: "kept"
      };
      if (ours === null) {
        if (inside.trim() !== "" && !isOpen(text, start)) return {
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
      const at = start + ours.index;
      const rest = text.slice(at + ours[0].length);
      if (body !== "") return {
        text: text.slice(0, at) + block(body) + rest,
        action: "updated"
      };
      return {
        text: text.slice(0, at).replace(/\n+$/, "\n") + rest.replace(/^\n+/, "\n"),
        action: "updated"
      };
    }
    function isOpen(text, start) {
      return headings(text).some(one => one.body === start && isUnreleased(one));
    }
    function withoutOurs(text) {
      const open = headings(text).find(isUnreleased);
      if (open === void 0 || !BLOCK.test(text.slice(open.body, open.end))) return {
        text,
        edited: false
      };
      const {text: without, action} = intoSection(text, open, "");
      return {
        text: without,
        edited: action === "kept"
      };
    }
    function withLinks(text, version, {url, nextUrl}, isNewest) {
      const named = name => new RegExp(`^\\[v?${name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")}\\]:.*$`, "im");
      let linked = text;
      const next = `[${UNRELEASED.toLowerCase()}]: ${nextUrl}`;
      const old = named(UNRELEASED).exec(linked);
      if (isNewest && nextUrl !== null) {
        const follows = /\.\.\.HEAD\s*$/.test(old?.[0] ?? "");
        if (old !== null && follows) linked = linked.replace(old[0], () => `${old[0].slice(0, old[0].indexOf(":"))}: ${nextUrl}`);
        if (old === null && headings(linked).some(isUnreleased)) linked = withLink(linked, next, null);
      }
      if (url === null || named(version).test(linked)) return linked;
      return withLink(linked, `[${version}]: ${url}`, named(UNRELEASED).exec(linked)?.[0] ?? null);
    }
    function withLink(text, link, behind) {
      if (behind !== null) return text.replace(behind, () => `${behind}\n${link}`);
      const at = linksAt(text);
      const links = text.slice(at).replace(/^\s*/, "");
      return `${text.slice(0, at).trimEnd()}\n\n${link}\n${links}`;
    }
    function insertedAt(text, at, piece) {
      const before = text.slice(0, at).trimEnd();
      const after = text.slice(at).replace(/^\s*/, "");
      return `${before === "" ? "" : `${before}\n\n`}${piece}\n${after === "" ? "" : `\n${after}`}`;
    }
    function block(body) {
      const inside = `\n${body}\n`;
      return `\x3c!-- tidings:changelog ${(0, marker.qQ)(inside)} --\x3e\n${inside}\n\x3c!-- /tidings:changelog --\x3e`;
    }
    var rendering_lines = __webpack_require__(57923);
    var markdown = __webpack_require__(14827);
    var rendering_sections = __webpack_require__(61278);
    const GROUPS = [ "Changed", "Added", "Deprecated", "Fixed", "Security" ];
    function changelogBody(input) {
      const whole = (0, rendering_sections.NL)({
        ...input,
        mentions: "inert"
      });
      const sections = GROUPS.flatMap(title => {
        const lines = linesOf(title, input);
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
    function linesOf(group, input) {
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
        nextUrl: notes.package === null ? next : null
      };
    }
    function changelogLine(path, told) {
      const text = told.map(({section, action}) => `${section} ${WORDS[action]}`).join(", ");
      const isPersons = told.some(({action}) => action === "kept" || action === "left");
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
      left: "added, and what a person edited under Unreleased stays there"
    };
  }
};
