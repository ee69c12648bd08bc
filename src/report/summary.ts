/** The job's summary: a verdict, what to know, the notes, and below folds how they came about. Pure. */
import { GITHUB } from '../limits.ts';
import { count, dollars, grouped, megabytes } from './figures.ts';
import { gantt } from './gantt.ts';
import { harmlessMarkdown as escaped } from './line.ts';
import { pie } from './pie.ts';
import { publishedFolds } from './published.ts';
import { rememberedText } from './remembered.ts';
import { cutAtLine } from './summary/cut.ts';
import type { PackageRow, RangeFacts, RunFigures, SummaryInput } from './summary/facts.ts';
import { ledgerText } from './summary/ledger.ts';
import { alert, shortened } from './summary/warning.ts';
import { causeName, seconds } from './timeline.ts';
import { verdictOf } from './verdict.ts';

/** Lines of one list that are shown; tags that were passed over; doubts about one text. */
const LISTED = 100;
const PASSED_OVER = 20;
const DOUBTS = 20;
/** Characters of a title that only names a change. */
const TITLE = 120;

/** Bytes that the notes have at least, whatever else there is to tell. */
const NOTES = 200_000;

const CUT_NOTES = '(Cut here to fit: the whole notes are in the file of the output `notes-file`.)';
const CUT = '(Cut here to fit: the JSON has the rest.)';

/** Inside what GitHub takes of one step; what is too long is cut between lines, and says so. */
export function renderSummary(input: SummaryInput): string {
  const { run } = input;
  const head = [
    ...verdictLines(input),
    ...input.warnings.slice(0, LISTED).map((text) => alert('WARNING', text)),
    ...packageTable(input.packages),
  ].join('\n\n');
  const folds = [
    ...unassignedFold(input),
    fold(input.ranges.length > 1 ? 'Ranges, and why' : 'The range, and why', rangesText(input.ranges)),
    fold(`Ledger: ${count(input.ledger.length, 'commit')}`, ledgerText(input.ledger, input.changes)),
    ...findingsFold(input),
    ...publishedFolds(input.published, input.kept).map(({ title, body }) => fold(title, body)),
    ...timelineFold(run.timeline),
    ...categoriesFold(input.entries),
  ];
  const tail = [table(run), ...rememberedLine(run), ...folds].join('\n\n');
  const first = cutAtLine(head, NOTES, CUT);
  const last = cutAtLine(tail, GITHUB.summaryBytes - Buffer.byteLength(first) - NOTES, CUT);
  const room = GITHUB.summaryBytes - Buffer.byteLength(first) - Buffer.byteLength(last) - 20;
  return [first, '---', cutAtLine(input.notes, room, CUT_NOTES), '---', last].join('\n\n');
}

/** `✅ 23 changes, complete, AI, $0.0080`, and below it which range and where. */
function verdictLines(input: SummaryInput): readonly string[] {
  const mark = input.complete && input.warnings.length === 0 && !input.published.some(({ failed }) => failed) ? '✅' : '⚠️';
  const where = input.releaseUrl === null ? '' : ` · ${linkTo(input.releaseUrl)}`;
  return [`### ${mark} ${verdictOf(input).join(', ')}`, `**${shortened(input.range)}**${where}`];
}

function table({ calls, tokens, cost, seconds, peakMemory }: RunFigures): string {
  const cells = [
    String(calls.made),
    String(calls.failed),
    `${calls.cached} of ${calls.cached + calls.missed}`,
    grouped(tokens.input + tokens.cacheRead + tokens.cacheWrite),
    grouped(tokens.output),
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

function rangesText(ranges: readonly RangeFacts[]): string {
  return ranges.slice(0, LISTED).map(rangeText).join('\n\n');
}

function rangeText({ owner, range, reason, passedOver }: RangeFacts): string {
  const name = owner === null ? '' : `**${shortened(`${owner}, ${range}`)}**: `;
  const tags = passedOver.slice(0, PASSED_OVER).map((tag) => `- passed over: ${shortened(tag)}`);
  const more = passedOver.length > PASSED_OVER ? [`- and ${passedOver.length - PASSED_OVER} more passed over`] : [];
  const lines = [...tags, ...more];
  return `${name}${shortened(reason)}${lines.length === 0 ? '' : `\n\n${lines.join('\n')}`}`;
}

function packageTable(packages: readonly PackageRow[]): readonly string[] {
  if (packages.length < 2) return [];
  const rows = packages.map(({ name, range, lines, tag, releaseUrl }) => {
    const cells = [shortened(name), shortened(range), String(lines), shortened(tag ?? ''), linkTo(releaseUrl)];
    return `| ${cells.join(' | ')} |`;
  });
  return [`| package | range | lines | tag | release |\n|${' --- |'.repeat(5)}\n${rows.join('\n')}`];
}

/** The forge gave the address; one that could end the link is not shown as one. */
function linkTo(url: string | null): string {
  if (url === null) return '';
  return /^https?:\/\/[^\s()<>|[\]]+$/.test(url) ? `[the release](${url})` : shortened(url);
}

function unassignedFold({ unassigned, changes }: SummaryInput): readonly string[] {
  const nowhere = new Set(unassigned);
  const found = changes.filter(({ id }) => nowhere.has(id));
  if (found.length === 0) return [];
  const titles = found.slice(0, LISTED).map(({ title }) => `- ${shortened(title)}`);
  return [fold(`${count(found.length, 'change touches', 'changes touch')} no package`, listed(titles, found.length))];
}

/** Each with the change that it is about: of a joined line the first one. */
function findingsFold({ findings, changes }: SummaryInput): readonly string[] {
  if (findings.length === 0) return [];
  const titles = new Map(changes.map(({ id, title }) => [id, title]));
  const lines = findings.slice(0, LISTED).map(({ entries, where, language, outcome, doubts }) => {
    const found = doubts.slice(0, DOUBTS).map((doubt) => `${doubt.kind}: ${doubt.found}`);
    const [first] = entries.flatMap((id) => titles.get(id) ?? []);
    const more = first !== undefined && entries.length > 1 ? ` and ${entries.length - 1} more` : '';
    const of = first === undefined ? '' : `, of "${shortened(first, TITLE)}"${more}`;
    return `- ${where}${language === undefined ? '' : ` in ${shortened(language)}`} ${outcome}${of}: ${shortened(found.join('; '))}`;
  });
  return [fold(`Texts that did not pass their check: ${findings.length}`, listed(lines, findings.length))];
}

/** `timeline`: maybe of another job. */
function timelineFold(timeline: RunFigures['timeline']): readonly string[] {
  if (timeline === null) return [];
  const { ms, causes, bottleneck } = timeline;
  const shares = causes.map((share) => `- ${causeName(share.cause)}: ${seconds(share.ms)} (${Math.round((share.ms / ms) * 100)} %)`);
  const body = [`The time went by: ${escaped(bottleneck)}`, shares.join('\n'), `\`\`\`mermaid\n${gantt(timeline)}\n\`\`\``];
  return [fold('Timeline of the calls', body.join('\n\n'))];
}

function categoriesFold(entries: SummaryInput['entries']): readonly string[] {
  const counts: Record<string, number> = {};
  for (const { category } of entries) counts[category] = (counts[category] ?? 0) + 1;
  const chart = pie('Lines by category', counts);
  return chart === null ? [] : [fold('Lines by category', `\`\`\`mermaid\n${chart}\n\`\`\``)];
}

/** `all`: how many there are, with those that are not shown. */
function listed(lines: readonly string[], all: number): string {
  return [...lines, ...(all > lines.length ? [`- and ${all - lines.length} more`] : [])].join('\n');
}

function fold(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
