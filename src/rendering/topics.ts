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

type Group = { readonly key: string; readonly name: string; readonly lines: readonly Line[] };

/** What the areas of internal work are called, as projects write them. */
const BY_LEAD: readonly (readonly [Work, RegExp])[] = [
  ['tests', /^(?:tests?|testing|e2e|specs?|bench(?:es|marks?|marking)?|playgrounds?|fuzz(?:ing)?)$/i],
  ['ci', /^(?:ci|cd|ci[/-]cd|workflows?|github|gha|(?:github )?actions|releas(?:e|es|ing)|publish|renovate|dependabot|metrics)$/i],
  ['build', /^(?:build|tool(?:s|ing|chain)?|scripts?|infra|xtask|repo|workspace|tsconfig|config)$/i],
  ['style', /^(?:lint(?:s|er|ing)?|style|fmt|format(?:ting)?|typos?|clippy|eslint|biome|prettier)$/i],
  ['docs', /^(?:docs?|documentation|readme|changelog|contributing)$/i],
  ['dependencies', /^(?:deps(?:-dev)?|dependenc(?:y|ies))$/i],
];
/** Says less than the line itself. */
const ANY_WORK = /^(?:refactor(?:ing|s)?|clean-?ups?|chores?|internal|misc|minor)$/i;
/** What their lines say; the first that fits. */
const BY_TEXT: readonly (readonly [Work, RegExp])[] = [
  ['tests', /\b(?:tests?|testing|e2e|flak[ey]\w*|fixtures?|benchmarks?|coverage|test suites?|playgrounds?|fuzz\w*)\b/i],
  ['ci', /\b(?:CI|GitHub Actions?|workflows?|pipelines?|release (?:scripts?|process|commits?|branch)|renovate|dependabot)\b/],
  ['style', /\b(?:lint\w*|eslint|biome|prettier|oxlint|clippy|rustfmt|formatting|typos?|spelling|whitespace|code comments?|comments?)\b/i],
  ['docs', /\b(?:docs?|documentation|readme|changelogs?|contributing|jsdoc)\b/i],
  ['dependencies', /\b(?:bump|dependenc(?:y|ies)|lock ?files?|submodules?)\b/i],
  ['build', /\b(?:build (?:scripts?|config\w*|setup)|bundle (?:size|config)|tsconfig|toolchains?|monorepo|workspace|scripts?)\b/i],
  ['refactoring', /\b(?:refactor\w*|simplif\w*|clean(?:s|ed|ing)? ?up|clean|renam\w*|mov(?:e|es|ed|ing)|extract\w*|inline\w*|dedup\w*)\b/i],
  ['refactoring', /\b(?:unused|dead code|reorgani[sz]\w*|split\w*|unif(?:y|ies|ied)|migrat\w*|rewrit\w*|reus\w*|hoist\w*|abstract\w*)\b/i],
  // The same in other languages of notes, by what their words have in common.
  ['tests', /\btest|тест|テスト|测试|測試|테스트|اختبار|בדיק|prueba/iu],
  ['style', /tippfehler|coquille|errata|опечат|タイプミス|拼写|오타/iu],
  ['docs', /dokument|документ|文書|ドキュメント|文档|문서|مستند|תיעוד/iu],
  [
    'dependencies',
    /abhängigkeit|dépendance|dependenc|dependênc|dipendenz|afhankelijk|zależno|bağımlılı|зависимост|залежн|依存|依赖|의존/iu,
  ],
  ['refactoring', /refa[ck]t|umbau|рефактор|リファクタ|重构|重構|리팩/iu],
];

/** The lines, or where there are too many a line per topic, each reference right behind what it belongs to. */
export function topics(lines: readonly Line[], words: Words): readonly Line[] {
  if (lines.length <= MOST) return lines;
  const found = fewEnough(enough(byWork(lines, words)), words);
  const rank = (topic: Group): string => (topic.key === '' ? '\uffff' : topic.name.toLowerCase());
  return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).map((topic) => topicLine(topic, words));
}

function byWork(lines: readonly Line[], words: Words): readonly Group[] {
  const works = lines.map(workOf);
  const named = WORKS.map((work) => ({
    key: work,
    name: workName(work, words.language),
    lines: lines.filter((_, at) => works[at] === work),
  }));
  const rest = { key: '', name: words.remaining, lines: lines.filter((_, at) => works[at] === null) };
  return [...named, rest].filter((topic) => topic.lines.length > 0);
}

function workOf({ lead, text }: Line): Work | null {
  const byLead = BY_LEAD.find(([, pattern]) => pattern.test(lead.trim()));
  const found = byLead ?? BY_TEXT.find(([, pattern]) => pattern.test(text));
  return found?.[0] ?? (/^(?:refactor|clean)/i.test(lead.trim()) ? 'refactoring' : null);
}

/** A lead that names a kind of work is no area. */
function isArea(lead: string): boolean {
  const name = lead.trim();
  return name !== '' && !ANY_WORK.test(name) && !BY_LEAD.some(([, pattern]) => pattern.test(name));
}

/** Lines of one area leave large topics, and any where there are too few. */
function enough(given: readonly Group[]): readonly Group[] {
  let all = given;
  while (all.length < MOST) {
    const few = all.length < LEAST;
    const bySize = [...all].sort((a, b) => b.lines.length - a.lines.length);
    const parted = bySize.filter(({ lines }) => few || lines.length > LARGE).map((topic) => part(topic, few ? 2 : OWN));
    const next = parted.find((one) => one !== null) ?? null;
    if (next === null) return all;
    const { from, rest, area } = next;
    const known = all.find(({ key }) => key === area.key);
    const grown = { ...area, lines: [...(known?.lines ?? []), ...area.lines] };
    all = [...all.filter((topic) => topic !== from && topic !== known), rest, grown];
  }
  return all;
}

type Parted = { readonly from: Group; readonly rest: Group; readonly area: Group };

/** What stays of a topic, and its largest area as a topic of its own; null where it has none. */
function part(topic: Group, least: number): Parted | null {
  const areas = new Map<string, Line[]>();
  for (const line of topic.lines) {
    if (isArea(line.lead)) areas.set(line.lead, [...(areas.get(line.lead) ?? []), line]);
  }
  const [largest] = [...areas].sort(([, a], [, b]) => b.length - a.length);
  if (largest === undefined) return null;
  const [lead, lines] = largest;
  if (lines.length < least || lines.length === topic.lines.length) return null;
  const rest = { ...topic, lines: topic.lines.filter((line) => !lines.includes(line)) };
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
function topicLine({ key, name, lines }: Group, words: Words): Line {
  const [first, ...others] = [...lines].sort((a, b) => b.importance - a.importance);
  if (first === undefined) throw new Error('a topic without lines');
  const ranked = [first, ...others];
  const phrases = ranked.slice(0, PHRASES).map((line, at) => phraseOf(line, name, at, words.language));
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
function phraseOf({ lead, text, refs }: Line, topic: string, at: number, language: string): Phrase {
  const area = lead === topic || !isArea(lead) ? '' : `${lead}: `;
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
