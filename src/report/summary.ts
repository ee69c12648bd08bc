/** The job's summary: a verdict, what to know, the notes, and below folds how they came about. */
import type { Finding, Usage } from '../domain.ts';
import { GITHUB } from '../limits.ts';
import { count, dollars, megabytes } from './figures.ts';
import { type ChartInput, gantt } from './gantt.ts';
import { harmlessLine } from './line.ts';
import { type Remembered, rememberedText } from './remembered.ts';
import { causeName, type Share, seconds } from './timeline.ts';

/** As they stand in the notes' JSON. */
type RunFigures = {
  readonly calls: { readonly made: number; readonly cached: number; readonly missed: number; readonly failed: number };
  readonly tokens: Usage;
  /** Dollars. */
  readonly cost: number;
  readonly saved: Remembered['saved'];
  readonly store: Remembered['store'];
  readonly seconds: number;
  /** Bytes. */
  readonly peakMemory: number;
  /** Null where there was no call. */
  readonly timeline: (ChartInput & { readonly bottleneck: string; readonly causes: readonly Share[] }) | null;
};

/** `owner`: its package; null for the whole repository. */
type RangeFacts = {
  readonly owner: string | null;
  readonly range: string;
  readonly reason: string;
  readonly passedOver: readonly string[];
};

type PackageRow = {
  readonly name: string;
  readonly range: string;
  readonly lines: number;
  /** The tag that it has or will get. */
  readonly tag: string | null;
  readonly releaseUrl: string | null;
};

export type SummaryInput = {
  readonly changes: number;
  readonly complete: boolean;
  readonly mode: string;
  readonly range: string;
  /** How each range was found. */
  readonly ranges: readonly RangeFacts[];
  /** A row each, where there are several. */
  readonly packages: readonly PackageRow[];
  /** Titles of changes that touch no package. */
  readonly unassigned: readonly string[];
  readonly notes: string;
  readonly releaseUrl: string | null;
  /** Sentences that a person must read, remedies included. */
  readonly warnings: readonly string[];
  readonly ledger: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  readonly run: RunFigures;
};

export function renderSummary(input: SummaryInput): string {
  const { complete, run, warnings } = input;
  const mark = complete && warnings.length === 0 ? '✅' : '⚠️';
  const verdict = [count(input.changes, 'change'), complete ? 'complete' : 'NOT complete', input.mode, dollars(run.cost)].join(', ');
  const head = [
    `### ${mark} ${input.range}: ${verdict}`,
    ...(input.releaseUrl === null ? [] : [`Release: ${input.releaseUrl}`]),
    ...warnings.map((warning) => `> [!WARNING]\n> ${escaped(warning)}`),
    ...packageTable(input.packages),
    ...unassignedFold(input.unassigned),
  ];
  const tail = [
    table(run),
    ...rememberedLine(run),
    fold('Range', input.ranges.map(rangeText).join('\n\n')),
    fold('Ledger', ledgerText(input.ledger)),
    ...findingsFold(input.findings),
    ...timelineFold(run.timeline),
  ];
  const room = GITHUB.summaryBytes - Buffer.byteLength([...head, ...tail].join('\n\n')) - 1_000;
  return [...head, notesWithin(input.notes, room), ...tail].join('\n\n');
}

function notesWithin(notes: string, room: number): string {
  return Buffer.byteLength(notes) <= room ? notes : '(The notes are too long for a summary: see the file of the output `notes-file`.)';
}

function table({ calls, tokens, cost, seconds, peakMemory }: RunFigures): string {
  const cells = [
    String(calls.made),
    String(calls.failed),
    `${calls.cached} of ${calls.cached + calls.missed}`,
    (tokens.input + tokens.cacheRead + tokens.cacheWrite).toLocaleString('en-US'),
    tokens.output.toLocaleString('en-US'),
    dollars(cost),
    `${seconds.toFixed(1)} s`,
    megabytes(peakMemory),
  ];
  const names = ['calls', 'failed', 'remembered', 'tokens in', 'tokens out', 'cost', 'time', 'memory'];
  return `| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}\n| ${cells.join(' | ')} |`;
}

function rememberedLine(run: RunFigures): readonly string[] {
  const text = rememberedText(run);
  return text === null ? [] : [text];
}

function rangeText({ owner, range, reason, passedOver }: RangeFacts): string {
  const name = owner === null ? '' : `**${escaped(`${owner}, ${range}`)}**: `;
  return [`${name}${escaped(reason)}`, ...passedOver.map((tag) => `- passed over: ${escaped(tag)}`)].join('\n');
}

function packageTable(packages: readonly PackageRow[]): readonly string[] {
  if (packages.length < 2) return [];
  const rows = packages.map(({ name, range, lines, tag, releaseUrl }) => {
    const cells = [escaped(name), escaped(range), String(lines), escaped(tag ?? ''), releaseUrl ?? ''];
    return `| ${cells.join(' | ')} |`;
  });
  return [`| package | range | lines | tag | release |\n|${' --- |'.repeat(5)}\n${rows.join('\n')}`];
}

/** Titles that are listed. */
const UNASSIGNED = 100;

function unassignedFold(titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return [];
  const more = titles.length > UNASSIGNED ? [`- and ${titles.length - UNASSIGNED} more`] : [];
  const lines = [...titles.slice(0, UNASSIGNED).map((title) => `- ${escaped(title)}`), ...more];
  return [fold(`${count(titles.length, 'change touches', 'changes touch')} no package`, lines.join('\n'))];
}

function ledgerText(ledger: Readonly<Record<string, number>>): string {
  return Object.entries(ledger)
    .map(([state, commits]) => `- ${escaped(state)}: ${count(commits, 'commit')}`)
    .join('\n');
}

function findingsFold(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings
    .slice(0, 200)
    .map(
      ({ where, outcome, doubts }) =>
        `- ${where}, ${outcome}: ${doubts.map((doubt) => escaped(`${doubt.kind} ${doubt.found}`)).join('; ')}`,
    );
  return [fold('Texts that did not hold against their evidence', lines.join('\n'))];
}

/** `timeline`: maybe of another job. */
function timelineFold(timeline: RunFigures['timeline']): readonly string[] {
  if (timeline === null) return [];
  const { ms, causes, bottleneck } = timeline;
  const shares = causes.map((share) => `- ${causeName(share.cause)}: ${seconds(share.ms)} (${Math.round((share.ms / ms) * 100)} %)`);
  const body = [`The time went by: ${escaped(bottleneck)}`, shares.join('\n'), `\`\`\`mermaid\n${gantt(timeline)}\n\`\`\``];
  return [fold('Timeline of the calls', body.join('\n\n'))];
}

function fold(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Strangers' words as plain text of one line. */
function escaped(text: string): string {
  return harmlessLine(text)
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
    .replace(/[\\`*_{}[\]()#|~!@]/g, '\\$&');
}
