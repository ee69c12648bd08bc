/** The area that a setting in code stands in by its own name: `build` of `build.target`. */

const SETTING =
  /`([a-z][A-Za-z\d-]{1,30})\.(?![\w.]*\b(?:[cm]?[jt]sx?|d\.ts|json|ya?ml|toml|md|html?|css|scss|vue|svelte|rs|py|go|java|lock|local|env)`)([A-Za-z*][\w.*-]{1,60})(?:: ?[^`]{1,30}|=[^`]{1,30})?`/g;
/** Heads of code that are no settings: what languages and their runtimes have, and what variables are called. */
const NO_HEAD: ReadonlySet<string> = new Set(
  (
    'import this process window document module export exports self global globalthis console experimental refactoring test tests ' +
    'ci doc docs navigator location super meta err error req res ctx context obj object foo bar baz str string val value node item ' +
    'data event evt arg args opts option options result request response state props params key path fs os url crypto json math ' +
    'promise array el element file env example www github'
  ).split(' '),
);

/** The file of another program, which has settings of its own. */
const OF_A_FILE = /`[^`]*\.(?:toml|ya?ml|jsonc?|ini|lock)`/;

/** Null where there is none, or several settings stand in different ones. */
export function settingArea(text: string, project: string): string | null {
  if (!text.includes('`') || !text.includes('.') || OF_A_FILE.test(text)) return null;
  const heads = [...text.matchAll(SETTING)].map(([, head = '', rest = '']) =>
    head.toLowerCase() === project && rest.includes('.') ? (rest.split('.')[0] ?? '') : head,
  );
  const [first = ''] = heads;
  return first.length > 2 && !NO_HEAD.has(first.toLowerCase()) && first.toLowerCase() !== project && heads.every((head) => head === first)
    ? first
    : null;
}
