/**
 * Internal work as a few topics. By rule for both writers: a line more changes its own topic, nobody is asked again, and what
 * stood in the others stays as it is.
 */
import type { Line, Phrase } from './document.ts';
import type { Wordbook } from './language.ts';
import { united } from './people.ts';
import { WORKS, type Work, workName } from './words/work.ts';

/** So many lines stay lines; more become so many topics, where there are different things to tell. */
const MOST = 9;
const LEAST = 5;
/** A topic above it gives lines of one area to another, as long as there are not too many. */
const LARGE = 8;
/** Lines of one area that are a topic of their own; fewer do where there are too few topics. */
const OWN = 3;
/** Lines of a topic that are told; of the others only the references. */
const PHRASES = 15;

/** `language`: of the names of kinds of work. */
type Words = Pick<Wordbook, 'remaining' | 'topic'> & { readonly language: string };

/** The work that a lead names, and what it is where the text names none. A lead that names a kind of work is no area. */
type Lead = { readonly work: Work | null; readonly otherwise: Work | null; readonly isArea: boolean };
/** As they are written. */
type Leads = ReadonlyMap<string, Lead>;

type Group = { readonly key: string; readonly name: string; readonly lines: readonly Line[] };

/** What the areas of internal work are called, as projects write them; in lower case. */
const BY_LEAD: readonly (readonly [Work, string])[] = [
  ['tests', 'test|tests|testing|e2e|spec|specs|bench|benches|benchmark|benchmarks|benchmarking|playground|playgrounds|fuzz|fuzzing'],
  ['ci', 'ci|cd|ci/cd|ci-cd|workflow|workflows|github|gha|actions|github actions|release|releases|releasing|publish'],
  ['ci', 'renovate|dependabot|metrics'],
  ['build', 'build|tool|tools|tooling|toolchain|script|scripts|infra|xtask|repo|workspace|tsconfig|config'],
  ['style', 'lint|lints|linter|linting|style|fmt|format|formatting|typo|typos|clippy|eslint|biome|prettier'],
  ['docs', 'doc|docs|documentation|readme|changelog|contributing'],
  ['dependencies', 'deps|deps-dev|dependency|dependencies'],
];
const WORK_OF_LEAD: ReadonlyMap<string, Work> = new Map(BY_LEAD.flatMap(([work, names]) => names.split('|').map((name) => [name, work])));
/** Says less than the line itself. */
const ANY_WORK: ReadonlySet<string> = new Set(
  'refactor|refactors|refactoring|cleanup|cleanups|clean-up|clean-ups|chore|chores|internal|misc|minor'.split('|'),
);
/** What their lines say, as beginnings of words and as whole words; the first that fits. */
const BY_TEXT: readonly (readonly [Work, RegExp])[] = [
  ['tests', /\b(?:flak[ey]|fuzz|(?:tests?|testing|e2e|fixtures?|benchmarks?|coverage|playgrounds?)\b)/i],
  ['ci', /\b(?:CI|GitHub Actions?|workflows?|pipelines?|release (?:scripts?|process|commits?|branch)|renovate|dependabot)\b/],
  ['style', /\b(?:lint|(?:eslint|biome|prettier|oxlint|clippy|rustfmt|formatting|typos?|spelling|whitespace|comments?)\b)/i],
  ['docs', /\b(?:docs?|documentation|readme|changelogs?|contributing|jsdoc)\b/i],
  ['dependencies', /\b(?:bump|dependenc(?:y|ies)|lock ?files?|submodules?)\b/i],
  ['build', /\b(?:build config|(?:build setup|bundle (?:size|config)|tsconfig|toolchains?|monorepo|workspace|scripts?)\b)/i],
  ['refactoring', /\b(?:refactor|simplif|renam|extract|inline|dedup|(?:clean(?:s|ed|ing)? ?up|clean|mov(?:e|es|ed|ing))\b)/i],
  ['refactoring', /\b(?:reorgani[sz]|split|migrat|rewrit|reus|hoist|abstract|(?:unused|dead code|unif(?:y|ies|ied))\b)/i],
];
/** The same in other languages of notes, by what their words have in common. */
const BY_OTHER_TEXT: readonly (readonly [Work, RegExp])[] = [
  ['tests', /\btest|тест|テスト|测试|測試|테스트|اختبار|בדיק|prueba/iu],
  ['style', /tippfehler|coquille|errata|опечат|タイプミス|拼写|오타/iu],
  ['docs', /dokument|документ|文書|ドキュメント|文档|문서|مستند|תיעוד/iu],
  [
    'dependencies',
    /abhängigkeit|dépendance|dependenc|dependênc|dipendenz|afhankelijk|zależno|bağımlılı|зависимост|залежн|依存|依赖|의존/iu,
  ],
  ['refactoring', /refa[ck]t|umbau|рефактор|リファクタ|重构|重構|리팩/iu],
];
/** Cheap test before them, whose making alone is dear: each needs a letter that English does not have, or one of these. */
const MAYBE_OTHER = /[^ -~]|test|prueba|tippfehler|coquille|errata|dokument|dependenc|dipendenz|afhankelijk|refa[ck]t|umbau/i;

/** The lines, or where there are too many a line per topic, each reference right behind what it belongs to. */
export function topics(lines: readonly Line[], words: Words): readonly Line[] {
  if (lines.length <= MOST) return lines;
  const leads = leadsOf(lines);
  const found = fewEnough(enough(byWork(lines, leads, words), leads), words);
  const rank = (topic: Group): string => (topic.key === '' ? '\uffff' : topic.name.toLowerCase());
  return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).map((topic) => topicLine(topic, leads, words));
}

/** Each once. */
function leadsOf(lines: readonly Line[]): Leads {
  const leads = new Map<string, Lead>();
  for (const { lead } of lines) if (!leads.has(lead)) leads.set(lead, judged(lead.trim().toLowerCase()));
  return leads;
}

/** Where the words of its line tell no work, a lead that begins with one of two does. */
function judged(name: string): Lead {
  const work = WORK_OF_LEAD.get(name) ?? null;
  const otherwise = name.startsWith('refactor') || name.startsWith('clean') ? 'refactoring' : null;
  return { work, otherwise, isArea: name !== '' && work === null && !ANY_WORK.has(name) };
}

function byWork(lines: readonly Line[], leads: Leads, words: Words): readonly Group[] {
  const byKey = new Map<Work | null, Line[]>();
  for (const line of lines) {
    const lead = leads.get(line.lead);
    const work = lead?.work ?? workOf(line.text) ?? lead?.otherwise ?? null;
    const same = byKey.get(work);
    if (same === undefined) byKey.set(work, [line]);
    else same.push(line);
  }
  const named = WORKS.map((work) => ({ key: work, name: workName(work, words.language), lines: byKey.get(work) ?? [] }));
  const rest = { key: '', name: words.remaining, lines: byKey.get(null) ?? [] };
  return [...named, rest].filter((topic) => topic.lines.length > 0);
}

function workOf(text: string): Work | null {
  return workIn(text, BY_TEXT) ?? (MAYBE_OTHER.test(text) ? workIn(text, BY_OTHER_TEXT) : null);
}

function workIn(text: string, patterns: typeof BY_TEXT): Work | null {
  for (const [work, pattern] of patterns) if (pattern.test(text)) return work;
  return null;
}

/** Lines of one area leave large topics, and any where there are too few. */
function enough(given: readonly Group[], leads: Leads): readonly Group[] {
  let all = given;
  while (all.length < MOST) {
    const few = all.length < LEAST;
    const bySize = [...all].sort((a, b) => b.lines.length - a.lines.length);
    const next = firstParted(few ? bySize : bySize.filter(({ lines }) => lines.length > LARGE), few ? 2 : OWN, leads);
    if (next === null) return all;
    const { from, rest, area } = next;
    const known = all.find(({ key }) => key === area.key);
    const grown = { ...area, lines: [...(known?.lines ?? []), ...area.lines] };
    all = [...all.filter((topic) => topic !== from && topic !== known), rest, grown];
  }
  return all;
}

type Parted = { readonly from: Group; readonly rest: Group; readonly area: Group };

function firstParted(topics: readonly Group[], least: number, leads: Leads): Parted | null {
  for (const topic of topics) {
    const parted = part(topic, least, leads);
    if (parted !== null) return parted;
  }
  return null;
}

/** What stays of a topic, and its largest area as a topic of its own; null where it has none. */
function part(topic: Group, least: number, leads: Leads): Parted | null {
  const areas = new Map<string, Line[]>();
  for (const line of topic.lines) {
    const area = areas.get(line.lead);
    if (area !== undefined) area.push(line);
    else if (leads.get(line.lead)?.isArea === true) areas.set(line.lead, [line]);
  }
  const [largest] = [...areas].sort(([, a], [, b]) => b.length - a.length);
  if (largest === undefined) return null;
  const [lead, lines] = largest;
  if (lines.length < least || lines.length === topic.lines.length) return null;
  const rest = { ...topic, lines: topic.lines.filter((line) => line.lead !== lead) };
  return { from: topic, rest, area: { key: `area:${lead}`, name: lead, lines } };
}

/** The smallest go to what fits nowhere. */
function fewEnough(all: readonly Group[], words: Words): Group[] {
  if (all.length <= MOST) return [...all];
  const named = all.filter(({ key }) => key !== '').sort((a, b) => b.lines.length - a.lines.length);
  const kept = named.slice(0, MOST - 1);
  const rest = all.filter((topic) => !kept.includes(topic)).flatMap((topic) => topic.lines);
  return [...kept, { key: '', name: words.remaining, lines: rest }];
}

/** The more important first. */
function topicLine({ key, name, lines }: Group, leads: Leads, words: Words): Line {
  const [first, ...others] = [...lines].sort((a, b) => b.importance - a.importance);
  if (first === undefined) throw new Error('a topic without lines');
  const ranked = [first, ...others];
  const phrases = ranked.slice(0, PHRASES).map((line, at) => phraseOf(line, name, at, leads, words.language));
  const rest = ranked.slice(PHRASES);
  return {
    ...first,
    key: `topic:${key}`,
    lead: name,
    text: words.topic(
      phrases.map(({ text }) => text),
      sum(rest),
    ),
    topic: { phrases, more: sum(rest), untold: allRefs(rest) },
    refs: allRefs(ranked),
    authors: [],
    count: sum(ranked),
    grave: ranked.some((line) => line.grave),
  };
}

/** An area that the topic is not named after is said. In English a plain word behind a semicolon begins small. */
function phraseOf({ lead, text, refs }: Line, topic: string, at: number, leads: Leads, language: string): Phrase {
  const area = lead === topic || leads.get(lead)?.isArea !== true ? '' : `${lead}: `;
  const isEnglish = /^en\b/i.test(language);
  const small = isEnglish && (at > 0 || area !== '') ? text.replace(/^[A-Z](?=[a-z]+\b)/, (letter) => letter.toLowerCase()) : text;
  return { text: `${area}${small}`, refs };
}

function allRefs(lines: readonly Line[]): Line['refs'] {
  return united(
    [],
    lines.flatMap(({ refs }) => refs),
    (ref) => ref.label,
  );
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((all, { count }) => all + count, 0);
}
