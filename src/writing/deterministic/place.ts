/** A better line where a title says nothing: what it does, and to which file or folder. Nothing else is said. */

export type Place = {
  readonly text: string /** The package that holds all its paths; null where there is none. */;
  readonly area: string | null;
};

/** What such titles say, as the beginning of a line that goes on with a path. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/^simplif(?:y|ied|ies|ying|ication)$/, 'Simplify'],
  [/^refactor(?:ed|s|ing)?$/, 'Refactor'],
  [/^(?:re)?format(?:ted|s|ting)?$|^(?:cargo |rust)?fmt$|^prettier$/, 'Format'],
  [/^(?:clean(?:ed|ing|s)?[- ]?ups?|tid(?:y|ied)(?: up)?|polish)$/, 'Clean up'],
  [/^improve(?:d|s|ments?)?$/, 'Improve'],
  [/^(?:updat(?:e|ed|es|ing))$/, 'Update'],
  [/^(?:fix(?:es|ed|ing)?|(?:small|minor|more|bug|quick) ?fix(?:es)?)$/, 'Fix in'],
  [/^(?:fix(?:es|ed)? )?(?:a )?typos?$/, 'Fix typo in'],
  [/^(?:fix(?:es|ed)? )?(?:lints?|linter|clippy)$/, 'Fix lint in'],
  [
    /^(?:address(?:ed|es)?|apply|fix(?:es|ed)?)?(?: the)?(?: pr| code)? ?review(?: comments?| feedback| suggestions?| nits)?$/,
    'Address review in',
  ],
  [/^(?:wip|work in progress|changes?|more|misc|minor|tmp|temp|up|oops|again|stuff)$/, 'Change'],
];
const BARE_FILE = /^[\w@.-]+(?:\/[\w@.-]+)*\.[a-z]{1,5}$/i;
/** Folders whose folders are packages by custom. */
const PACKAGE = /^(?:packages|crates|apps|libs|modules|plugins)\/(?:@[^/]+\/)?([^/`\s]+)\/./;
/** Characters of a path that a line may show. */
const LONGEST = 100;
/** Paths from which on nothing is said of what they share: a long list may be cut. */
const MANY = 20;

/** Characters of a title that may say nothing but such a word. */
const SAYING = 60;

/** Null where the title says something, and where the paths are not known or have nothing in common. */
export function placeOf(title: string, files: readonly string[]): Place | null {
  const text = title
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/, '');
  const saying = BARE_FILE.test(title.trim())
    ? 'Change'
    : text.length > SAYING
      ? undefined
      : SAYINGS.find(([pattern]) => pattern.test(text))?.[1];
  const path = saying === undefined || files.length > MANY ? null : sharedPath(files);
  if (saying === undefined || path === null) return null;
  return { text: `${saying} \`${path}\``, area: packageOf(files) };
}

/** The one file, or the folder that holds all of them; null at the root and for what cannot stand in a code span. */
function sharedPath(files: readonly string[]): string | null {
  const [first, ...rest] = files;
  if (first === undefined) return null;
  const parts = first.split('/');
  let common = rest.length === 0 ? parts.length : parts.length - 1;
  for (const file of rest) {
    const others = file.split('/');
    while (common > 0 && parts.slice(0, common).join('/') !== others.slice(0, common).join('/')) common -= 1;
  }
  const path = parts.slice(0, common).join('/');
  return path === '' || path.length > LONGEST || !/^[\w@.+()[\]$-]+(?:\/[\w@.+()[\]$-]+)*$/.test(path) ? null : path;
}

/** The package that holds all the paths; null where there is none. */
export function packageOf(files: readonly string[]): string | null {
  const names = new Set(files.map((file) => PACKAGE.exec(file)?.[1] ?? null));
  const [only = null] = names;
  return names.size === 1 ? only : null;
}
