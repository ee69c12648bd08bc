/** A better line where a title says nothing: what it does, and to which file or folder. Nothing else is said. */

export type Place = {
  readonly text: string /** The package that holds all its paths; null where there is none. */;
  readonly area: string | null;
};

/** What such titles say, as the beginning of a line that goes on with a path; and how they say it. */
const SAYINGS: readonly (readonly [string, string])[] = [
  ['Simplify', 'simplif(?:y|ied|ies|ying|ication)'],
  ['Refactor', 'refactor(?:ed|s|ing)?'],
  ['Format', '(?:re)?format(?:ted|s|ting)?|(?:cargo |rust)?fmt|prettier'],
  ['Clean up', 'clean(?:ed|ing|s)?[- ]?ups?|tid(?:y|ied)(?: up)?|polish'],
  ['Improve', 'improve(?:d|s|ments?)?'],
  ['Update', 'updat(?:e|ed|es|ing)'],
  ['Fix in', 'fix(?:es|ed|ing)?|(?:small|minor|more|bug|quick) ?fix(?:es)?'],
  ['Fix typo in', '(?:fix(?:es|ed)? )?(?:a )?typos?'],
  ['Fix lint in', '(?:fix(?:es|ed)? )?(?:lints?|linter|clippy)'],
  [
    'Address review in',
    '(?:address(?:ed|es)?|apply|fix(?:es|ed)?)?(?: the)?(?: pr| code)? ?review(?: comments?| feedback| suggestions?| nits)?',
  ],
  ['Change', 'wip|work in progress|changes?|more|misc|minor|tmp|temp|up|oops|again|stuff'],
];
/** One pattern for all of them, with a group for each: nearly every title is none. */
const SAYING = new RegExp(`^(?:${SAYINGS.map(([, form]) => `(${form})`).join('|')})[.!?]*$`);
const BARE_FILE = /^[\w@.-]+(?:\/[\w@.-]+)*\.[a-z]{1,5}$/i;
/** Folders whose folders are packages by custom. */
const PACKAGE = /^(?:packages|crates|apps|libs|modules|plugins)\/(?:@[^/]+\/)?([^/`\s]+)\/./;
/** Characters of a path that a line may show. */
const LONGEST = 100;
/** Paths from which on nothing is said of what they share: a long list may be cut. */
const MANY = 20;

/** Null where the title says something, and where the paths are not known or have nothing in common. */
export function placeOf(title: string, files: readonly string[]): Place | null {
  const text = title.trim();
  const saying = !text.includes(' ') && BARE_FILE.test(text) ? 'Change' : sayingOf(text);
  const path = saying === null || files.length > MANY ? null : sharedPath(files);
  if (saying === null || path === null) return null;
  return { text: `${saying} \`${path}\``, area: packageOf(files) };
}

function sayingOf(text: string): string | null {
  const match = SAYING.exec(text.toLowerCase());
  return match === null ? null : (SAYINGS.find((_, at) => match[at + 1] !== undefined)?.[0] ?? null);
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
  const name = PACKAGE.exec(files[0] ?? '')?.[1] ?? null;
  return name !== null && files.every((file, at) => at === 0 || PACKAGE.exec(file)?.[1] === name) ? name : null;
}
