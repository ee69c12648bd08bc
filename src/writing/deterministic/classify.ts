/** Category and importance by rule: what the title's type, area, labels and first words say. */
import type { Category, Evidence, Importance } from '../../domain.ts';
import type { Title } from './title.ts';

const BY_TYPE: Readonly<Record<string, Category>> = {
  feat: 'new',
  feature: 'new',
  enhancement: 'improved',
  improve: 'improved',
  improvement: 'improved',
  types: 'improved',
  fix: 'fixed',
  bugfix: 'fixed',
  hotfix: 'fixed',
  revert: 'fixed',
  perf: 'performance',
  security: 'security',
  sec: 'security',
  deprecate: 'deprecated',
  remove: 'deprecated',
  docs: 'documentation',
  doc: 'documentation',
  typo: 'documentation',
  deps: 'dependencies',
  refactor: 'internal',
  chore: 'internal',
  test: 'internal',
  tests: 'internal',
  ci: 'internal',
  build: 'internal',
  style: 'internal',
  cleanup: 'internal',
  add: 'new',
  change: 'improved',
  internal: 'internal',
  minor: 'internal',
  wip: 'internal',
  release: 'internal',
};

/** Names of labels in use for a section; the part behind `kind/`, `type: ` or `C-` counts. */
const BY_LABEL: Readonly<Record<string, Category>> = {
  new: 'new',
  feature: 'new',
  enhancement: 'improved',
  improvement: 'improved',
  improved: 'improved',
  bug: 'fixed',
  bugfix: 'fixed',
  fix: 'fixed',
  fixed: 'fixed',
  regression: 'fixed',
  performance: 'performance',
  perf: 'performance',
  security: 'security',
  deprecation: 'deprecated',
  deprecated: 'deprecated',
  removal: 'deprecated',
  documentation: 'documentation',
  docs: 'documentation',
  internal: 'internal',
  chore: 'internal',
  ci: 'internal',
  test: 'internal',
  tests: 'internal',
  refactor: 'internal',
  refactoring: 'internal',
  cleanup: 'internal',
  dependencies: 'dependencies',
  dependency: 'dependencies',
};

/** Areas that nobody who uses the project meets, whatever the type says. */
const BY_AREA: readonly (readonly [RegExp, Category])[] = [
  [
    /^(?:ci|tests?|testing|e2e|workflows?|actions|release|renovate|lint|eslint|prettier|playgrounds?|benchmarks?|repo|dev-?deps|scripts)$/i,
    'internal',
  ],
  [/^(?:docs?|documentation|readme|website|site|examples?|changelog|contributing)$/i, 'documentation'],
  [/^(?:deps(?:-dev)?|dependencies)$/i, 'dependencies'],
];

const TIDYING =
  /^(?:remove|drop|delete|clean ?up|fix|add|update|improve)\b.*\b(?:dead code|unused|unnecessary|unneeded|useless|redundant|obsolete|stale|leftover|outdated comments?|last use|lint(?:er|ing)? (?:errors?|warnings?|issues?|failures?)|clippy|duplicated?|clones|unwraps?|(?!(?:node|vue|next|nuxt|three|express|ember|solid|discord|chart|d3)\.js)\w+\.(?:rs|ts|js|py|go|java|c|cpp|h)|formatting|flaky|tests?|test cases?|fixtures?|snapshots?|benchmarks?|workflows?|CI)\b|^(?:fix|address)(?:e[sd])? (?:the |some |new )?lints?$/i;
const ABOUT_DOCS =
  /^document(?:s|ed)?\b|\b(?:docs|documentation|docstrings?|readme|changelog|typos?|spelling|grammar|grammatical errors|(?:the|user|in) manual|FAQ|(?:in|to|of) the (?:book|handbook|(?:user )?guide))\b/i;
const DEPRECATION = /^deprecate[sd]?\b|\band deprecate\b|^(?:add|implement|introduce)\b.*\bdeprecations?\b/i;
const REMOVAL = /^(?:remove[sd]?|drop(?:s|ped)?|delete[sd]?|discontinue[sd]?)\b/i;
/** What is gone was in the way of people, or of the work on the project. */
const RELIEF = /\b(?:errors?|warnings?|limits?|limitations?|restrictions?|delays?|flicker(?:ing)?)\b/i;
const ON_THE_WAY = /\bmigrat(?:e|ing|ion) (?:from|to|away)\b/i;
const BUMP = /^(?:update|bump|upgrade)s?\s+(?:to\s+)?(`?@?[a-z][a-z0-9./-]*`?)((?:\s+(?:to|from)\s+`?[v^~]?\d[\w.^~+-]*`?)*)$/i;
/** What is updated without being a dependency. */
const NO_PACKAGE =
  /^(?:licen[sc]e|readme(?:\.md)?|logo|docs?|documentation|typos?|changelog|comments?|tests?|snapshots?|links?|banner|messages?|versions?|types?|copyright|url|authors|contributors|msrv|config|targets?|browsers?|defaults?|templates?|dependencies|deps|schema|styles?|icons?)$/i;
const IN_DOCS = /\b(?:in|to|of|from) (?:the )?(?:docs|documentation|readme|changelog)\b|\bdocs?\/|\.md\b/i;
const BETTER =
  /^(?:improve|bump|allow|update|upgrade|enhance|make|use|enable|extend|stabili[sz]e|better|prefer|change|show|warn|refine|increase|reduce|tweak|adjust|optimi[sz]e|align|rename|throw|print|display|respect|apply|validate)/i;

/** A footer as Angular's convention has it. */
const DEPRECATED = /^DEPRECATED:[^\S\n]*([^\n]+(?:\n[^\n]+)*)/m;

/** Says that something went wrong, wherever it stands. */
const DEFECT =
  /\b(?:properly|(?:in)?correct(?:ly)?|wrong(?:ly)?|broken|crash(?:e[sd]|ing)?|panic(?:s|ked|king)?|los(?:es|ing)|fails? to|failed to|does(?:n['’]t| not)|did(?:n['’]t| not)|regression|mistaken(?:ly)?|leak(?:s|ed|ing)?)\b/i;

/** For titles without a type: the first words decide, in this order. */
const BY_WORDS: readonly (readonly [RegExp, Category])[] = [
  [/^revert\b/i, 'fixed'],
  [
    /^(?:fix|fixes|fixed|fixing|resolve|correct|prevent|avoid|don['’]?t|do not|never|handle|ensure|properly|always|workaround|work around|repair|hotfix)\b/i,
    'fixed',
  ],
  [/^(?:add|added|adds|adding|support|supports|introduce|implement|new|expose|export|provide|create|initial)\b/i, 'new'],
  [
    /^(?:speed up|optimi[sz]e|faster|perf(?:ormance)?\b|cache\b|short[- ]circuit|skip (?:unnecessary|redundant|needless)|reduce (?:memory|allocations|time))/i,
    'performance',
  ],
  [/^(?:more |salsa )?idiom(?:atic|i[sz]e)|^de-?arc\b|\bclean-?up:|\b(?:FIXME|TODO)s?\b/i, 'internal'],
  [
    /^(?:refactor|clean ?up|cleanup|reorgani[sz]e|restructure|rename|move|split|inline|migrate|simplify|extract|deduplicate|format|rustfmt|bump|merge|apply|sync|prepar|regenerate|reformat|tidy|minor|update (?:\w+ )?(?:lock|snapshot|test|comment|copyright)|cargo|lint|clippy|wip|replace `?make|unify|encapsulate|test|ci|configure (?:triagebot|dependabot|renovate)|`?cargo|rustc pull|switch to using)\b/i,
    'internal',
  ],
  [DEFECT, 'fixed'],
];

/** Characters of a body from which its author had something to tell. */
const EXPLAINED = 800;
/** Paths from which a change is a large one. */
const LARGE = 25;
/** Labels by which a project says itself how much something matters. */
const MATTERS = /(?:^|[\s:/_-])(?:important|highlights?|notable|major|critical|urgent|blocker|p0|p1|high|release[- ]notes?)$/i;
const HARDLY = /(?:^|[\s:/_-])(?:trivial|minor|low|p4|nitpick)$/i;
/** Who upgrades may have to upgrade something else first. */
const REQUIREMENT =
  /\bMSRV\b|\b(?:minimum|minimal|required|lowest)\b.*\bversions?\b|\b(?:drop|remove|end)\w* support (?:for|of)\b|\brequires? (?:node|python|rust|go|java|ruby|php|deno|bun)\b/i;
/** Who upgrades may see an error that was none before. */
const NEW_ERROR =
  /^(?:throw|reject|disallow|forbid|deny|denies|refuse)s?\b(?! (?:an? )?(?:friendly|better|nicer|clear|helpful|non-|the right|correct))/i;

/** The section of a change. A mark outranks the area, the area a type that says what users get, such a type a label, a label the words. */
export function categoryOf(evidence: Evidence, title: Title): Category {
  if (evidence.security) return 'security';
  if (deprecationOf(evidence.body) !== '') return 'deprecated';
  const typed = byType(title);
  return (
    byArea(evidence.area ?? title.area) ??
    (typed === 'internal' ? null : typed) ??
    byLabel(evidence.labels) ??
    typed ??
    byWords(title.text) ??
    byFiles(evidence.files) ??
    'improved'
  );
}

/**
 * How many should care, by rule. A label of the project says it best; else a feature or fix that its author explains at
 * length, or that touches many files, counts one more.
 */
export function importanceOf(evidence: Evidence, category: Category, title: Title): Importance {
  if (evidence.breaking !== null) return 5;
  if (evidence.security || category === 'security') return 4;
  const plain = PLAIN_IMPORTANCE[category] ?? 1;
  if (plain === 1) return plain;
  if (evidence.labels.some((label) => MATTERS.test(label))) return 4;
  if (evidence.labels.some((label) => HARDLY.test(label))) return 2;
  const weighty = evidence.body.length >= EXPLAINED || evidence.files.length >= LARGE || hurts(title.text);
  if (plain === 3) return weighty ? 4 : 3;
  return weighty ? 3 : 2;
}

function hurts(text: string): boolean {
  return NEW_ERROR.test(text) || REQUIREMENT.test(text);
}

/** Of an unmarked change that says little; what is not here nobody outside the project notices. */
const PLAIN_IMPORTANCE: Readonly<Partial<Record<Category, 2 | 3>>> = { new: 3, performance: 3, deprecated: 3, improved: 2, fixed: 2 };

/** What a footer `DEPRECATED: ...` says, in its first paragraph; '' where there is none. */
export function deprecationOf(body: string): string {
  return DEPRECATED.exec(body)?.[1]?.trim() ?? '';
}

function byLabel(labels: readonly string[]): Category | null {
  for (const label of labels) {
    const name = label.toLowerCase().replace(/^(?:[a-z]+\s*[:/]\s*|[a-z]-)/, '');
    const category = BY_LABEL[label.toLowerCase()] ?? BY_LABEL[name];
    if (category !== undefined) return category;
  }
  return null;
}

function byArea(area: string | null): Category | null {
  return BY_AREA.find(([pattern]) => area !== null && pattern.test(area))?.[1] ?? null;
}

function byType({ type, area, text }: Title): Category | null {
  const category = type === null ? undefined : BY_TYPE[type];
  if (category === undefined) return null;
  if (DEPRECATION.test(text) && category !== 'documentation') return 'deprecated';
  if ((category === 'new' || category === 'fixed') && IN_DOCS.test(text)) return 'documentation';
  if (category === 'new')
    return isBump(text, area === null) ? 'dependencies' : REMOVAL.test(text) ? 'deprecated' : BETTER.test(text) ? 'improved' : 'new';
  if (category === 'fixed' && /\b(?:in|on|for) CI\b/.test(text)) return 'internal';
  if (category === 'fixed' && isBump(text, false)) return 'dependencies';
  if (category === 'internal' && type !== 'test' && type !== 'ci') {
    if (isBump(text)) return 'dependencies';
    if (/^stabili[sz]e\b|^stablize\b/i.test(text)) return 'improved';
  }
  return category;
}

function byWords(text: string): Category | null {
  if (TIDYING.test(text)) return 'internal';
  if (DEPRECATION.test(text)) return 'deprecated';
  if (isBump(text)) return 'dependencies';
  if (ABOUT_DOCS.test(text.replace(/`[^`]*`/g, ''))) return 'documentation';
  if (REMOVAL.test(text)) return ON_THE_WAY.test(text) ? 'internal' : RELIEF.test(text) ? 'improved' : 'deprecated';
  return BY_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A new version of something else: a name that can be a package's, with or without the versions. */
function isBump(text: string, sure = true): boolean {
  const [, name = '', versions = ''] = BUMP.exec(text) ?? [];
  const bare = name.replaceAll('`', '');
  return bare !== '' && !NO_PACKAGE.test(bare) && (versions !== '' || (sure && bare === bare.toLowerCase()));
}

function byFiles(files: readonly string[]): Category | null {
  if (files.length === 0) return null;
  if (files.every((path) => /(?:^|\/)(?:docs?|website)\/|\.(?:md|mdx|adoc|rst)$/i.test(path))) return 'documentation';
  if (files.every((path) => /(?:^|\/)(?:__tests__|tests?|spec|e2e|fixtures|\.github|\.gitlab|ci)\//i.test(path))) return 'internal';
  return null;
}
