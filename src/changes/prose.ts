/** Markdown as lines of prose and code, with what nobody sees on the page taken out: comments and folded bot lists. */
import { cutAt } from './visible.ts';

/** A line of prose, or one of a code block with its fences. */
export type ProseLine = string | { readonly code: string };

/** Lines of one code block that are kept. */
const FENCE_LINES = 20;
/** Characters of one line; longer ones are data. */
const LINE = 1_000;
/** Characters of a line in which comments are looked for. */
const SCANNED = 5_000;
/** A text without any of these has neither comments nor tags nor fences: each line is prose. */
const MARKED = /<|```|~~~/;
const FENCE_OPEN = /^ {0,3}(`{3,}|~{3,})/;
const BOT_SUMMARY = /release notes|changelog|commits|compatibility|dependabot|renovate|vulnerabilit.*score|configuration/i;

type State = {
  readonly lines: readonly string[];
  readonly lastClose: number;
  readonly out: ProseLine[];
  fence: string | null;
  fenceLines: number;
  comment: boolean;
  /** Open `<details>` inside one that is left out; 0 outside. */
  hidden: number;
};

/** Splits visible Markdown. Comments go (an unclosed one only where it starts), bots' `<details>` go, fences are cut short. */
export function proseLines(text: string): readonly ProseLine[] {
  const lines = text.split('\n');
  if (!MARKED.test(text)) return text.length <= LINE ? lines : lines.map((line) => cutAt(line, LINE));
  const lastClose = lines.findLastIndex((line) => line.includes('-->'));
  const state: State = { lines, lastClose, out: [], fence: null, fenceLines: 0, comment: false, hidden: 0 };
  lines.forEach((line, index) => {
    takeLine(state, line, index);
  });
  if (state.fence !== null) state.out.push({ code: state.fence });
  return state.out;
}

function takeLine(state: State, line: string, index: number): void {
  if (state.fence !== null) {
    takeCode(state, line, state.fence);
    return;
  }
  const text = withoutComments(state, line, index);
  if (text === null || hides(state, text, index)) return;
  const open = FENCE_OPEN.exec(text)?.[1];
  if (open !== undefined) {
    state.fence = open;
    state.fenceLines = 0;
    state.out.push({ code: cutAt(text, 40).trim() });
  } else {
    state.out.push(cutAt(text, LINE));
  }
}

function takeCode(state: State, line: string, fence: string): void {
  if (line.trim().startsWith(fence) && line.trim().replaceAll(fence[0] ?? '`', '') === '') {
    state.out.push({ code: fence });
    state.fence = null;
    return;
  }
  state.fenceLines += 1;
  if (state.fenceLines <= FENCE_LINES) state.out.push({ code: cutAt(line, LINE).trimEnd() });
}

/** The line without comments; null when all of it is inside one. Code spans keep theirs. */
function withoutComments(state: State, line: string, index: number): string | null {
  let rest = line.slice(0, SCANNED);
  if (!state.comment && !line.includes('<!--')) return rest;
  let kept = '';
  if (state.comment) {
    const end = rest.indexOf('-->');
    if (end < 0) return null;
    state.comment = false;
    rest = rest.slice(end + 3);
  }
  for (let match = /`[^`]+`|<!--/.exec(rest); match !== null; match = /`[^`]+`|<!--/.exec(rest)) {
    kept += rest.slice(0, match.index);
    const after = rest.slice(match.index + match[0].length);
    const end = match[0] === '<!--' ? after.indexOf('-->') : -1;
    if (match[0] !== '<!--') {
      kept += match[0];
      rest = after;
    } else if (end >= 0) {
      rest = after.slice(end + 3);
    } else if (state.lastClose > index) {
      state.comment = true;
      return kept.trim() === '' ? null : kept;
    } else {
      rest = after;
    }
  }
  return kept + rest;
}

/** True while inside a `<details>` whose summary is one of a bot's. */
function hides(state: State, line: string, index: number): boolean {
  const tagged = line.includes('<');
  const opens = tagged ? (line.match(/<details\b/gi)?.length ?? 0) : 0;
  const closes = tagged ? (line.match(/<\/details>/gi)?.length ?? 0) : 0;
  if (state.hidden > 0) {
    state.hidden = Math.max(0, state.hidden + opens - closes);
    return true;
  }
  if (opens === 0) return false;
  const near = state.lines.slice(index, index + 4).join(' ');
  const summary = /<summary>(.{0,200}?)(?:<\/summary>|$)/i.exec(near)?.[1] ?? '';
  if (!BOT_SUMMARY.test(summary)) return false;
  state.hidden = Math.max(0, opens - closes);
  return true;
}
