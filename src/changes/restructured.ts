/** reStructuredText as news files use it, made the little Markdown that a line of notes has: code, emphasis, words. */

const LITERAL = /``([^`]{1,500})``/g;
const ROLE = /:([a-z][\w.+-]{0,40}(?::[a-z][\w.+-]{0,40})?):`([^`<]{0,300}?)(?:\s{0,20}<([^`>]{0,300})>)?`/gi;
/** Roles that name an issue, a pull request or a person rather than a thing of the code. */
const NUMBERED = /^(?:issue|pr|pull|gh|bug|ticket|bpo|jira|mr)$/i;
const WORDS =
  /^(?:doc|ref|term|std:doc|std:ref|std:term|user|github|ghuser|pep|rfc|cve|abbr|guilabel|menuselection|emphasis|sub|sup|title)$/i;
const LINK = /`([^`<]{1,300}?)\s{0,20}<[^`>]{1,1000}>`_{1,2}/g;
const NAMED_LINK = /`([^`<]{1,300})`_{1,2}(?!\w)/g;
const WORD_LINK = /(?<![\w-])([A-Za-z][\w-]{0,60}?)_{1,2}(?=[\s.,;:)]|$)/g;
const SUBSTITUTION = /\|([^|\s][^|]{0,100})\|_{0,2}/g;
/** `.. note::` and its kin: the words stay, what frames them goes; a directive of code, a comment or a target goes with all that hangs from it. */
const ADMONITION = /^( *)\.\. (?:note|warning|important|tip|attention|versionadded|versionchanged|deprecated)::(.*)$/i;
const DIRECTIVE = /^( *)\.\.(?: |$)/;

/** Inline markup and directives made Markdown; paragraphs and lists stay as they stand. */
export function markdownOf(text: string): string {
  return withoutDirectives(text)
    .replace(ROLE, (_, role: string, shown: string, target: string | undefined) => roleText(role, shown.trim() || (target ?? '')))
    .replace(LINK, '$1')
    .replace(NAMED_LINK, '$1')
    .replace(LITERAL, '`$1`')
    .replace(SUBSTITUTION, '$1')
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(WORD_LINK, '$1') : part))
    .join('')
    .replace(/::$/gm, ':');
}

function roleText(role: string, shown: string): string {
  const name = role.split(':').at(-1) ?? role;
  if (NUMBERED.test(name)) return /^\d+$/.test(shown) ? `#${shown}` : shown;
  if (name.toLowerCase() === 'pep') return `PEP ${shown}`;
  if (WORDS.test(role) || WORDS.test(name)) return shown;
  return `\`${shown.startsWith('~') ? (shown.split('.').at(-1) ?? shown) : shown.replace(/^!/, '')}\``;
}

function withoutDirectives(text: string): string {
  const kept: string[] = [];
  let hidden: number | null = null;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (hidden !== null && (line.trim() === '' || indent > hidden)) continue;
    hidden = null;
    const admonition = ADMONITION.exec(line);
    if (admonition !== null) kept.push(`${admonition[1] ?? ''}${(admonition[2] ?? '').trim()}`);
    else if (DIRECTIVE.test(line)) hidden = indent;
    else kept.push(line);
  }
  return kept.join('\n');
}
