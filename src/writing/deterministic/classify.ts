/** Category and importance by rule: what the title's type, area, labels and first words say. */
import type { Category, Evidence, Importance } from '../../domain.ts';
import { isBump } from './bump.ts';
import type { Title } from './title.ts';
import { upgradeIn } from './upgrade.ts';
import { byWords, DEPRECATION, LATER, LEFT_NOTE, REMOVAL } from './words.ts';

const BY_TYPE: ReadonlyMap<string, Category> = new Map(
  Object.entries<Category>({
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
  }),
);

/** Names of labels in use for a section; the part behind `kind/`, `type: ` or `C-` counts. */
const BY_LABEL: ReadonlyMap<string, Category> = new Map(
  Object.entries<Category>({
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
  }),
);

/** Areas that nobody who uses the project meets, whatever the type says. */
const BY_AREA: ReadonlyMap<string, Category> = new Map([
  ...called(
    'internal',
    'ci test tests testing e2e workflow workflows actions release renovate lint eslint prettier playground playgrounds bench benches ' +
      'benchmark benchmarks soak fuzz fuzzing repo dev-deps devdeps scripts',
  ),
  ...called('documentation', 'doc docs documentation readme website site example examples changelog contributing'),
  ...called('dependencies', 'deps deps-dev dependencies'),
]);

/** Cheap test before the tests of a typed title that make it another section than its type says. */
const MAYBE_OTHER = /deprecat|docs?\b|documentation|readme|changelog|\.md\b/i;
const IN_DOCS = /\b(?:in|to|of|from) (?:the )?(?:docs|documentation|readme|changelog)\b|\bdocs?\/|\.md\b/i;
const BETTER =
  /^(?:improve|bump|update|upgrade|enhance|make|use|enable|extend|stabili[sz]e|better|prefer|change|show|warn|refine|increase|reduce|tweak|adjust|optimi[sz]e|align|rename|throw|print|display|respect|apply|validate)/i;

/** A footer as Angular's convention has it. */
const DEPRECATED = /^DEPRECATED:[^\S\n]*([^\n]+(?:\n[^\n]+)*)/m;

/** What users write, not the settings of the project's own tools. */
const FLAG = /(?<![\w-])--[a-z]|\b(?:options?|flags?|subcommands?|environment variables?|env vars?)\b/i;
/** A forge's own pages of the project. */
const FORGE_PAGES = /\b(?:issues?|discussions?|templates?|workflows?|actions|CODEOWNERS|dependabot|triage|sponsors?|funding|PRs?)\b/i;

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
/** The section of a change. A mark outranks the area, the area a type that says what users get, such a type a label, a label the words. */
export function categoryOf(evidence: Evidence, title: Title): Category {
  if (evidence.security) return 'security';
  if (deprecationOf(evidence.body) !== '') return 'deprecated';
  const typed = byType(title, evidence.files);
  return (
    byArea(evidence.area ?? title.area, title.text) ??
    (typed === 'internal' || typed === 'dependencies' ? byUpgrade(title) : null) ??
    (typed === 'internal' ? null : typed) ??
    byLabelAndWords(evidence, title) ??
    typed ??
    byForge(evidence.files) ??
    byUpgrade(title) ??
    byWords(title.text, evidence.files) ??
    byFiles(evidence.files) ??
    'improved'
  );
}

/** True where a type of its title that says what users get, or a label, gives the section. */
export function isForUsers(evidence: Evidence, title: Title): boolean {
  const typed = byType(title, evidence.files);
  const labelled = byLabel(evidence.labels);
  return (labelled !== null && labelled !== 'improved') || (typed !== null && typed !== 'internal' && typed !== 'dependencies');
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
  const upgrade = upgradeIn(title.text);
  if (upgrade !== null && category !== 'fixed') return 4;
  const weighty = evidence.body.length >= EXPLAINED || evidence.files.length >= LARGE || upgrade !== null || REQUIREMENT.test(title.text);
  if (plain === 3) return weighty ? 4 : 3;
  return weighty ? 3 : 2;
}

/** Of an unmarked change that says little; what is not here nobody outside the project notices. */
const PLAIN_IMPORTANCE: Readonly<Partial<Record<Category, 2 | 3>>> = { new: 3, performance: 3, deprecated: 3, improved: 2, fixed: 2 };

/** What a footer `DEPRECATED: ...` says, in its first paragraph; '' where there is none. */
export function deprecationOf(body: string): string {
  return body.includes('DEPRECATED:') ? (DEPRECATED.exec(body)?.[1]?.trim() ?? '') : '';
}

function byLabel(labels: readonly string[]): Category | null {
  for (const label of labels) {
    const name = label.toLowerCase().replace(/^(?:[a-z]+\s*[:/]\s*|[a-z]-)/, '');
    const category = BY_LABEL.get(label.toLowerCase()) ?? BY_LABEL.get(name);
    if (category !== undefined) return category;
  }
  return null;
}

/** The forge's own label `enhancement` stands for what is new and for what is better alike: the words tell. */
function byLabelAndWords({ labels, files }: Evidence, { text }: Title): Category | null {
  const category = labels.length === 0 ? null : byLabel(labels);
  return category === 'improved' && byWords(text, files) === 'new' ? 'new' : category;
}

function byArea(area: string | null, text: string): Category | null {
  if (area === null) return null;
  const name = area.toLowerCase();
  return name === 'github' && FORGE_PAGES.test(text) ? 'internal' : (BY_AREA.get(name) ?? null);
}

function byType({ type, area, text }: Title, files: readonly string[]): Category | null {
  const category = type === null ? undefined : BY_TYPE.get(type);
  if (category === undefined || category === 'documentation') return category ?? null;
  if (MAYBE_OTHER.test(text)) {
    if (LATER.test(text) && category === 'new') return 'improved';
    if (DEPRECATION.test(text)) return 'deprecated';
    if ((category === 'new' || category === 'fixed') && IN_DOCS.test(text)) return 'documentation';
  }
  if (category === 'new')
    return isBump(text, files, area === null) ? 'dependencies' : REMOVAL.test(text) ? 'deprecated' : BETTER.test(text) ? 'improved' : 'new';
  if (category === 'fixed' && (LEFT_NOTE.test(text) || (text.includes(' CI') && /\b(?:in|on|for) CI\b/.test(text)))) return 'internal';
  if (category === 'fixed' && isBump(text, files, false)) return 'dependencies';
  if (category === 'internal' && type !== 'test' && type !== 'ci') {
    if (isBump(text, files, true)) return 'dependencies';
    if (/^stabili[sz]e\b|^stablize\b/i.test(text)) return 'improved';
  }
  return category;
}

/** Types of work that no upgrade meets, however it is worded. */
const UNMET: ReadonlySet<string> = new Set(['test', 'tests', 'ci', 'style', 'doc', 'docs']);

/** What an upgrade meets is never internal work, unless it is work on tests and CI. */
function byUpgrade({ type, text }: Title): Category | null {
  if (type !== null && UNMET.has(type)) return null;
  const upgrade = upgradeIn(text);
  // Plain refactoring too begins with these words.
  if (upgrade === null || (type !== null && upgrade !== 'requires' && upgrade !== 'drops' && !(upgrade === 'renames' && FLAG.test(text))))
    return null;
  return upgrade === 'drops' ? 'deprecated' : upgrade === 'supports' ? 'new' : 'improved';
}

/** Nobody who uses the project meets the files of a forge. */
function byForge(files: readonly string[]): Category | null {
  return files.length > 0 && files.every((path) => /^\.(?:github|gitlab|circleci|buildkite)\//.test(path)) ? 'internal' : null;
}

function byFiles(files: readonly string[]): Category | null {
  if (files.length === 0) return null;
  if (files.every((path) => /(?:^|\/)(?:docs?|website)\/|\.(?:md|mdx|adoc|rst)$/i.test(path))) return 'documentation';
  if (files.every((path) => /(?:^|\/)(?:__tests__|tests?|spec|e2e|fixtures|\.github|\.gitlab|ci)\//i.test(path))) return 'internal';
  return null;
}

function called(category: Category, names: string): readonly (readonly [string, Category])[] {
  return names.split(' ').map((name) => [name, category]);
}
