/** What of a change may enter a request: cleaned, bounded, the same from every source. */
import type { Rules } from '../config/config.ts';
import type { Commit, Depth, Evidence, PullRequest, Sha } from '../domain.ts';
import { isNoise, withoutBoilerplate } from './boilerplate.ts';
import { bumpsOfBody, factsOf } from './bumps.ts';
import { breakingOf, hasLabel, securityOf } from './marks.ts';
import type { Message } from './message.ts';
import { isTrusted } from './own-words.ts';
import { proseLines } from './prose.ts';
import { redact, withoutMarkers } from './redact.ts';
import { parseTitle, type Title } from './title.ts';
import { cutAt, visible } from './visible.ts';

/** Characters of a title, of a body, and of the words on what breaks; paths of one change. */
const TITLE = 300;
const BODY = 2_000;
const BREAKING = 1_000;
const FILES = 40;
/** Characters of a raw body that are looked at, and of the clean one in which marks are searched. */
const LOOKED_AT = 50_000;
const SEARCHED = 20_000;
/** Subjects of its commits that stand in for the body of a group without one. */
const SUBJECTS = 20;
const PLAIN_PATHS = /^[ -~]*$/;
/** Titles of releases and of reverts, where no type says it. */
const QUOTING = /^(?:release\b|v?\d+\.\d+\.\d+|version packages|revert\b)/i;
/** The part of a bot's body that is about a hole, not about somebody's changelog. */
const ALERT =
  /^#{2,6} .{0,20}(?:vulnerabilit|security advisor|CVE-|GHSA-)[\s\S]*?(?=\n#{1,6} (?!.{0,40}(?:CVE-|GHSA-|vulnerabilit|impact|details|patches|references|summary|workaround))|$(?![\s\S]))/im;

/** A change before its evidence is built. */
export type Material = {
  readonly landing: Message;
  /** Messages of the commits that it is made of, without the landing merge, merges inside it, and guests. */
  readonly contents: readonly Message[];
  readonly pull: PullRequest | null;
  /** Its own number, known or hinted. */
  readonly number: number | null;
  readonly bot: boolean;
  /** Sorted. */
  readonly files: readonly string[] | null;
};

/** What its landing commit and its commits say, each once. */
export function messagesOf({ landing, contents }: Material): readonly Message[] {
  return contents.length === 1 && contents[0] === landing ? contents : [landing, ...contents.filter((one) => one !== landing)];
}

/**
 * Cleans Markdown of strangers: invisible characters, comments, templates, images, badges, bots' folded lists, HTML,
 * shas and secrets go; code blocks are cut short. At most `maxChars` characters, cut at a line. Deterministic.
 */
export function cleanBody(text: string, maxChars: number): string {
  const shown = visible(text.slice(0, LOOKED_AT));
  const safe = redact(shown);
  const whole = withoutBoilerplate(proseLines(safe));
  const body = cut((whole.includes('\n\n\n') ? whole.replace(/\n{3,}/g, '\n\n') : whole).trim(), maxChars);
  // Taking something out can make a secret of what stood around it.
  return withoutMarkers(body === safe && safe === shown ? body : redact(body)).trim();
}

/** Title, type and area of a change. A pull request without a type takes the one that all its commits share. */
export function titleOf(material: Material): Title {
  const raw = material.pull?.title ?? material.landing.rawTitle;
  const whole = material.pull === null ? material.landing.title : parseTitle(raw, TITLE);
  const said = raw.trim() === '' ? titleOfCommits(material) : uncut(whole, material.contents);
  const first = material.contents[0]?.title;
  if (first === undefined || said === first || said.type !== null) return said;
  const type = material.contents.every(({ title }) => title.type === first.type) ? first.type : null;
  const area = material.contents.every(({ title }) => title.area === first.area) ? first.area : null;
  return { ...said, type, area: said.area ?? area };
}

/** Builds the evidence. `label` words enter only where the config gives them a section. */
export function buildEvidence(material: Material, rules: Rules, depth: Depth): Evidence {
  const { contents, pull } = material;
  const title = titleOf(material);
  const quoting = isQuoting(title);
  const raws = bodiesOf(material);
  const clean = material.bot ? raws.map((raw) => botBody(raw, raws.join('\n'))) : raws.map((raw) => cleanBody(raw, SEARCHED));
  const own = withoutOwnNumber(clean.find((text) => text !== '') ?? '', material.number);
  const labels = pull?.labels ?? [];
  const marked = title.breaking || hasLabel(labels, rules.breakingLabels) || contents.some((message) => message.title.breaking);
  const searched = quoting ? [] : clean.concat(otherMarks(material, raws));
  const doubted = doubtedOf(material, raws, clean);
  const trusted = doubted === null ? searched : searched.filter((text) => text !== doubted);
  // A mark that nobody answers for still hides nothing; what it tells people to do is not passed on.
  const breaking = breakingOf(trusted, (marked && !quoting) || (doubted !== null && breakingOf(searched, false) !== null));
  return {
    title: safe(title.text),
    body: capped(own === '' ? subjectsOf(contents, title) : own, BODY),
    type: title.type,
    area: title.area === null ? null : safe(title.area),
    breaking: breaking === null ? null : capped(cleanBody(breaking, BREAKING), BREAKING),
    security: securityOf([title.text, ...searched], labels, rules),
    labels: labels.length === 0 ? [] : sectionLabels(labels, rules),
    files: depth === 'messages' || material.files === null ? [] : boundedPaths(material.files),
    patch: '',
  };
}

function sectionLabels(labels: readonly string[], rules: Rules): readonly string[] {
  return Object.keys(rules.categoryLabels)
    .filter((label) => hasLabel(labels, [label]))
    .sort();
}

/** Paths as evidence holds them, out of sorted ones: bounded, each on one line. */
export function boundedPaths(files: readonly string[]): readonly string[] {
  const bounded = files.length <= FILES ? files : files.slice(0, FILES);
  return PLAIN_PATHS.test(bounded.join('')) ? bounded : bounded.map((file) => visible(file).replaceAll('\n', ' '));
}

/** All paths of a change, sorted: the forge's, else those of its commits; null when a commit's were not read. */
export function filesOf(commits: readonly Commit[], id: Sha, pull: PullRequest | null): readonly string[] | null {
  if (pull?.files !== undefined) return sorted(pull.files);
  const only = commits[0];
  if (only?.files !== undefined && commits.length === 1) return sorted(only.files);
  const read = commits.filter(
    (commit) => commit.files !== undefined || (commit.parents.length > 1 && (commit.sha !== id || commits.length > 1)),
  );
  if (read.length < commits.length || commits.length === 0) return null;
  return [...new Set(read.flatMap((commit) => commit.files ?? []))].sort();
}

/** In order, each once: mostly they are given so. */
function sorted(paths: readonly string[]): readonly string[] {
  let before: string | null = null;
  for (const path of paths) {
    if (before !== null && before >= path) return [...new Set(paths)].sort();
    before = path;
  }
  return paths;
}

/** A release or a reverting title quotes the marks of others. */
function isQuoting(title: Title): boolean {
  return title.type === 'release' || title.type === 'revert' || title.area === 'release' || QUOTING.test(title.text);
}

/** Bodies to look at, the best first. */
function bodiesOf({ landing, contents, pull }: Material): readonly string[] {
  const bodies = pull === null ? [landing.body] : [pull.body, landing.body];
  const single = contents.length === 1 ? contents[0] : undefined;
  if (single !== undefined && single !== landing) bodies.push(single.body);
  return bodies.filter((body, at) => body.trim() !== '' && bodies.indexOf(body) === at);
}

/** The cleaned body of the pull request, where somebody without write access edited it after the merge and no commit says the same; null elsewhere. */
function doubtedOf({ pull, landing, contents }: Material, raws: readonly string[], clean: readonly string[]): string | null {
  if (pull === null || isTrusted(pull)) return null;
  const reviewed = [landing, ...contents].some((message) => message.body === pull.body);
  return reviewed ? null : (clean[raws.indexOf(pull.body)] ?? null);
}

/** What else may hold a mark: trailers, and texts of single commits where they are not among the bodies already. */
function otherMarks({ landing, contents, bot }: Material, raws: readonly string[]): readonly string[] {
  const values = landing.trailers.map((trailer) => trailer.value);
  // The body of a single one is among the bodies.
  if (bot || contents.length < 2) return values;
  const texts = contents.map((message) => message.body).filter((body) => !raws.includes(body) && /BREAKING|CVE-|GHSA-/i.test(body));
  return [...texts.map((text) => cleanBody(text, SEARCHED)), ...values];
}

function botBody(raw: string, all: string): string {
  const facts = factsOf(bumpsOfBody(visible(raw.slice(0, LOOKED_AT)), visible(all.slice(0, 2 * LOOKED_AT))));
  const alert = ALERT.exec(raw.slice(0, LOOKED_AT))?.[0] ?? '';
  return facts === '' ? cleanBody(raw, SEARCHED) : `${facts}\n\n${cleanBody(alert, BODY)}`.trim();
}

/** A merge without a title: its only commit's, else its branch in words, else what git wrote. One that was picked is its own work, and so is what a merge says in its body. */
function titleOfCommits({ landing, contents }: Material): Title {
  const [only, ...more] = contents;
  const isItself = only === landing && (!landing.isMerge || landing.body !== '');
  if (only !== undefined && more.length === 0 && !isItself) return only.title;
  const branch = landing.landing?.branch ?? '';
  const words = branch
    .replace(/^(?:feature|feat|fix|bugfix|hotfix|topic|chore|docs?|[a-z]{2,3})\//i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  const saysLess = words === '' || (isItself && isNoise(words));
  return parseTitle(contents.length === 0 || saysLess ? landing.subject : words, TITLE);
}

/** A forge that makes a title of a long subject cuts it with `…`; the commit still has the whole. */
function uncut(title: Title, contents: readonly Message[]): Title {
  if (!title.text.endsWith('…')) return title;
  const begun = title.text.slice(0, -1);
  const whole = contents.find(({ title: { text } }) => text !== title.text && text.startsWith(begun));
  return whole === undefined ? title : { ...title, text: whole.title.text };
}

/** What the commits say, where nobody described the whole. */
function subjectsOf(contents: readonly Message[], title: Title): string {
  if (contents.length === 1 && contents[0]?.title.text === title.text) return '';
  const subjects = contents
    .map((message) => message.title.text)
    .filter((subject) => subject !== title.text && !isNoise(subject))
    .map((subject) => `- ${safe(subject)}`);
  return [...new Set(subjects)].slice(0, SUBJECTS).join('\n');
}

function withoutOwnNumber(text: string, number: number | null): string {
  if (number === null || !text.includes(`${number}`)) return text;
  const address = new RegExp(`https?://\\S{1,200}/(?:pull|merge_requests)/${number}\\b\\S{0,100}`, 'g');
  return text.replace(address, '').replace(new RegExp(` ?\\(?(?<![\\w&/])(?:#|!|GH-)${number}\\b\\)?`, 'g'), '');
}

function safe(text: string): string {
  return withoutMarkers(redact(text)).trim();
}

function capped(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : cut(text, maxChars).trimEnd();
}

/** Cuts at a line end, or inside an over-long first line; a code block left open is closed by dropping it. */
function cut(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const head = cutAt(text, maxChars);
  const end = head.lastIndexOf('\n');
  const whole = end > 0 ? head.slice(0, end) : head;
  const fences = whole.split('\n').filter((line) => /^ {0,3}(?:`{3}|~{3})/.test(line)).length;
  return fences % 2 === 0 ? whole : whole.slice(0, Math.max(0, whole.lastIndexOf('\n```'))).trimEnd() || whole;
}
