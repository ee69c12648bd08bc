/** Lines and marks that say nothing about the change: templates, badges, images, bots' signatures, commands to bots. */
import type { ProseLine } from './prose.ts';

const TAG =
  /<\/?(?:details|summary|p|br|div|span|a|img|picture|source|video|b|i|u|s|em|strong|del|ins|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|sub|sup|kbd|samp|hr|blockquote|center|font|small|big|tt|pre|q)\b[^<>]{0,1000}>/gi;
const IMAGE = /\[?!\[[^\]]{0,300}\]\([^()\s]{0,1500}(?:\s+"[^"]{0,200}")?\)(?:\]\([^()\s]{0,1500}\))?/g;
const REFERENCE_BADGE = /\[?!\[[^\]]{0,300}\]\[[^\]]{0,200}\](?:\]\[[^\]]{0,200}\])?/g;
const ATTACHMENT =
  /https:\/\/(?:github\.com\/(?:user-attachments\/assets|[\w.-]+\/[\w.-]+\/assets)|(?:private-)?user-images\.githubusercontent\.com)\/\S{1,300}/g;
const LINK_WITH_SHA = /\[([^\]]{0,300})\]\([^()\s]{0,600}[0-9a-f]{40}[^()\s]{0,600}\)/g;
const URL_WITH_SHA = /<?https?:\/\/[^\s<>()]{0,600}[0-9a-f]{40}[^\s<>()]{0,600}>?/g;
const SHA = /\b(?:[0-9a-f]{40}|(?<=\bcommits? )[0-9a-f]{7,39})\b/g;

const LINES = anyOf([
  /^#{1,6}$/,
  /^[-*+] *\[[ xX]?\](?:\s|$)/,
  /^(?:[-*_=~] *){3,}$/,
  /^\[[^\]]{1,100}\]: *\S+/,
  /^(?:(?:r\?|\/?cc:?) |@(?:bors|rustbot|dependabot|mergifyio|copilot)\b|\/(?:kind|sig|area|assign|lgtm|approve|hold|priority|retest|test|triage|milestone|label)\b|try-job:|bors\b|changelog: *(?:none|skip)?$)/i,
  /^(?:(?:this )?(?:pr|pull request)?\s*)?(?:also )?(?:(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|part of|refs?|related(?: to)?|see|addresses|issue|tracking issue):? *(?:(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+)(?: *(?:,|and|&) *)?)+[.!]?$/i,
  /^this reverts commits? [0-9a-f]{7,40}(?:, reversing changes made to [0-9a-f]{7,40})?\.?$/i,
  /^reverts (?:[\w.-]+\/[\w.-]+)?#\d+\.?$/i,
  /^\(cherry[ -]picked from commit [0-9a-f]{7,40}\)$/i,
  /^(?:co-authored-by|signed-off-by|reviewed-by|acked-by|tested-by|change-id|release-notes?): /i,
  /^(?:_?no response_?|n\/a|none|tbd|todo|\.{3}|-)\.?$/i,
  /^(?:🤖 )?generated (?:with|by) (?:\[?claude|\[?cursor|\[?copilot|openai|codex|\[?devin|\[?gemini|ai\b)/i,
  /^(?:this pr (?:was|has been) (?:automatically )?(?:generated|created|opened) (?:by|with)|(?:💬|✨|💡) )/i,
  /^(?:dependabot (?:will|commands|compatibility)|you can (?:trigger|disable) |renovate (?:bot|will)|this pr contains the following updates|summary by (?:coderabbit|copilot)|mend renovate)/i,
  /^(?:thank(?:s| you) for (?:your )?(?:contribut|opening|submitting|the pr)|(?:please )?(?:make sure|ensure) (?:to |that |you )|please (?:describe|provide|read|check|add|fill|include|link|delete|remove) )/i,
]);
/** As the forge lists the commits of a squash. */
const COMMIT_BULLET = /^\* +(?=\S)/;
const HEADING = /^(#{1,6})\s+\S|^(?:\*\*|__)[^*_]{1,80}(?:\*\*|__):?$/;
/** Cheap test before a line is taken apart: each mark and each tag has one of these. */
const INLINE = /!\[|githubusercontent|\/assets|[0-9a-f]{7}|</;

/** Subjects of commits that say nothing to a reader: work in progress and answers to reviews. */
const NOISE =
  /^(?:\[?wip\]?\b.*|(?:fixup|squash|amend)! .*|simplif(?:y|ied|ication)|(?:re)?format(?:ting|ted)?(?: code)?|(?:cargo |rust|clang-|go)?fmt|prettier|eslint|(?:fix(?:e[sd])?:? )?(?:the )?(?:lint(?:er|s|ing)?|typos?|tests?|ci|build|clippy(?: lints?)?|format(?:ting)?|types?|type ?checks?|type errors?|build errors?|nits?|style|imports?|snapshots?|merge (?:conflicts?|errors?)(?: mistakes?)?)|fix(?:es|ed)?|up|updates?|changes|cleanups?|clean[- ]?up|tidy(?: up)?|polish|more|tmp|temp|oops|test(?:s|ing)?|bless(?: tests)?|rebase|refactor(?:ing)?|try(?: again)?|again|minor|misc|address(?:ed|es)?(?: the)?(?: pr| code)?(?: review)?(?:s|ers?)?(?: comments?| feedback| suggestions?| nits)?|(?:code |pr )?review(?: comments?| feedback| fixes| suggestions?)?|apply (?:suggestions?|automated)\b.*|\[autofix\.ci\].*|merge (?:branch|remote-tracking branch|commit|pull request|from) .*|merge (?:main|master|upstream)(?: (?:into|to) \S+)?|update [\w./-]+\.\w{1,5}|initial commit|revert changes|undo|prepar(?:e|ing) for merg(?:e|ing)\b.*|\.+|[a-z]|\d+)[.!]?$/i;

/** Words with which those begin: most subjects begin with another one and need no closer look. */
const NOISY = new Set(
  (
    'wip fixup squash amend simplify simplified simplification format formatting formatted reformat reformatting reformatted cargo ' +
    'rustfmt clang gofmt fmt prettier eslint fix fixed fixes the lint linter lints linting typo typos test tests testing ci build ' +
    'clippy type types typecheck typechecks nit nits style import imports snapshot snapshots merge up update updates changes cleanup ' +
    'cleanups clean tidy polish more tmp temp oops bless rebase refactor refactoring try again minor misc address pr ' +
    'code review apply initial revert undo prepare preparing'
  ).split(' '),
);
const FIRST_WORD = /^(?:address|[a-z]{2,})/i;

/** True for a subject without content, conventional type taken off before. */
export function isNoise(subject: string): boolean {
  const text = subject.trim();
  const word = FIRST_WORD.exec(text)?.[0];
  return (word === undefined || NOISY.has(word.toLowerCase())) && NOISE.test(text);
}

/** The text of the lines that say something, marks and tags taken out, headings without text dropped. */
export function withoutBoilerplate(lines: readonly ProseLine[]): string {
  const kept: ProseLine[] = [];
  for (const line of lines) {
    const said = typeof line === 'string' ? saidIn(line) : line;
    if (said !== null) kept.push(said);
  }
  const text = textOf(kept);
  return mayHaveHeadings(text) ? textOf(withoutEmptyHeadings(kept)) : text;
}

/** A line of prose without marks and tags; null where it says nothing. */
function saidIn(line: string): string | null {
  const whole = line.trim();
  if (whole === '') return '';
  if (isBoilerplate(whole)) return null;
  const text = INLINE.test(whole) ? inline(line) : line;
  return text !== line && (text.trim() === '' || isBoilerplate(text.trim())) ? null : text.trimEnd();
}

function textOf(lines: readonly ProseLine[]): string {
  return lines.map((line) => (typeof line === 'string' ? line : line.code)).join('\n');
}

/** One pattern is tried once a line. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}

/** Of a line without space around it. */
function isBoilerplate(text: string): boolean {
  return LINES.test(text) || (text.startsWith('* ') && isCommitNoise(text));
}

/** `* fix: lint` */
function isCommitNoise(line: string): boolean {
  const subject = line.replace(COMMIT_BULLET, '').replace(/^[a-z]+(?:\([^()]*\))?!?: /i, '');
  return NOISE.test(subject) && !/^[a-z]$|^\d+$/i.test(subject);
}

function inline(line: string): string {
  let text = line;
  if (text.includes('![')) text = text.replace(IMAGE, '').replace(REFERENCE_BADGE, '');
  if (text.includes('githubusercontent') || text.includes('/assets')) text = text.replace(ATTACHMENT, '');
  if (/[0-9a-f]{7}/.test(text)) text = text.replace(LINK_WITH_SHA, '$1').replace(URL_WITH_SHA, '').replace(SHA, '');
  return text.includes('<') ? outsideCode(text, (part) => part.replace(TAG, (tag) => (/^<br/i.test(tag) ? ' ' : ''))) : text;
}

function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** From the end: a heading stays only when text, or a deeper heading that stays, follows. */
function withoutEmptyHeadings(lines: readonly ProseLine[]): readonly ProseLine[] {
  const kept: ProseLine[] = [];
  let following = 0;
  for (const line of [...lines].reverse()) {
    const level = typeof line === 'string' ? levelOf(line.trim()) : null;
    if (level !== null && following <= level) continue;
    if (level !== null) following = level;
    else if (typeof line !== 'string' || line.trim() !== '') following = 99;
    kept.push(line);
  }
  return kept.reverse();
}

/** Cheap test before the lines are looked through: each heading has one of these. */
function mayHaveHeadings(text: string): boolean {
  return text.includes('#') || text.includes('**') || text.includes('__');
}

function levelOf(text: string): number | null {
  const match = HEADING.exec(text);
  return match === null ? null : (match[1]?.length ?? 7);
}
