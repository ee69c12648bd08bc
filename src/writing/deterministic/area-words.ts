/** Parts that many programs have, under the name that everybody gives them. In English. */

const PARTS =
  'parsers?|lexer|compiler|linter|formatter|renderer|scheduler|router|resolver|loader|bundler|optimi[sz]er|minifier|tokeni[sz]er|serializer|' +
  'daemon|proxy|gateway|file watcher|task runner|debugger|profiler|test explorer|command palette|status bar|side ?bar|tool ?bar|nav ?bar|' +
  '(?:context |main )?menus?|dialogs?|tooltips?|date picker|color picker|dashboard|timeline|calendar|inbox|shopping cart|checkout|onboarding|' +
  'sign[- ]?up|log-?in|sign[- ]?in|password reset|authentication|authori[sz]ation|permissions|cookies|webhooks?|notifications?|' +
  'invoices?|payments?|subscriptions?|attachments?|pagination|auto-?complet(?:e|ion)|completions?|code actions?|quick ?fix(?:es)?|' +
  'hover(?:ing)?|inlay hints?|diagnostics?|syntax highlighting|semantic tokens|go-?to definition|code lens|snippets?|refactorings|macro expansion|' +
  'type inference|type checker|garbage collect(?:or|ion)|source ?maps?|HMR|SSR|dev server|hot reload|web ?sockets?|keyboard shortcuts|' +
  'key ?bindings|drag and drop|clipboard|dark (?:mode|theme)|themes?|translations?|accessibility|error overlay|error messages?|' +
  'logging|metrics|tracing|telemetry|rate limit(?:er|ing)?|connection pool|migrations?|backups?|replication|' +
  'uploads?|downloads?|thumbnails?|spell ?check(?:er)?|charts?|installer|auto-?updat(?:er|e)|' +
  'assists?|name resolution|method resolution|symbol search|(?:document|workspace) symbols|folding ranges?|call hierarchy|signature help|' +
  'proc[- ]macros?(?![- ]server)|borrow checker|inline assembly|tree[- ]shaking|code splitting|module graph|import analysis|code frames?|stack ?traces?|' +
  'line endings|event loop|thread pool|full-text search|search index|audit log|health checks?|lock ?files?|' +
  'Docker image|REPL|CLI|SDK|API reference|REST API|GraphQL API|plugin API|GUI|TUI|shell completions?|proc[- ]macro server|language server|type hints';
/** Those that a program has many of, in the singular. */
const MANY =
  /(?:diagnostic|inlay hint|completion|code action|notification|snippet|webhook|folding range|migration|source ?map|error message|attachment|assist|key ?binding|web ?socket|code frame|stack ?trace|translation|quick ?fix)$/i;
const NAMED = new RegExp(String.raw`(?<=\S\s)(?:${PARTS})(?![\w-])`, 'i');
/** Words for other things too: parts only where something is in them. */
const PLACES: ReadonlySet<string> = new Set(
  'search comments reports map maps exports sessions transactions filters settings preferences'.split(' '),
);
const PLACED = /\b(?:in|on|from|inside) (?=(?:the )?([a-z]+)(?:$|[.,;:)]| (?:when|if|on|for|and|with|after|while)\b))/gi;
/** Those that are also done: `the search`, not `to search`. */
const DONE = /\b(?:to|can|will|should|not|and|or|could|must|may)$/i;

/** The first of them that the text, without its code, names behind its first word; null where there is none. */
export function areaWordIn(text: string): string | null {
  const plain = text.includes('(') ? text.replace(/\([^()]*\)/g, '') : text;
  const match = NAMED.exec(plain);
  if (match === null) return placeIn(plain);
  const [found] = match;
  const before = plain.slice(0, match.index).trimEnd();
  // A product's name ends so too.
  const isName = /^[A-Z][a-z]+$/.test(found) && /[A-Z]\w*$/.test(before);
  return (DONE.test(before) && !found.includes(' ')) || isName ? null : called(found);
}

function placeIn(plain: string): string | null {
  for (const [, word = ''] of plain.matchAll(PLACED)) if (PLACES.has(word.toLowerCase())) return word;
  return null;
}

/** Of what there are many, the plural; of `hovering` the name of it. */
function called(found: string): string {
  if (/^hovering$/i.test(found)) return found.slice(0, -3);
  return MANY.test(found) ? `${found}s` : /^quick ?fix$/i.test(found) ? `${found}es` : found;
}
