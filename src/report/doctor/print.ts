/** The doctor's report, for people and for programs. Pure. */
import { harmlessLine } from '../line.ts';
import type { Finding, State } from './finding.ts';

export type Diagnosis = {
  readonly findings: readonly Finding[];
  /** Dollars that the calls cost; null where none was made or a price is not known. */
  readonly cost: number | null;
};

/** Colours a word of the report; a plain report gives it back as it is. */
export type Paint = (state: State, word: string) => string;

export type Layout = {
  readonly paint: Paint;
  /** Columns of the terminal; null: lines are not broken. */
  readonly columns: number | null;
};

const STATE_WIDTH = 6;
/** Narrower than this a broken line is harder to read than a long one. */
const NARROWEST = 30;

/** True when nothing failed. */
export function isWell({ findings }: Diagnosis): boolean {
  return findings.every(({ state }) => state !== 'fail');
}

/** One line for each finding, its remedy beneath it, and one line at the end. */
export function diagnosisText(diagnosis: Diagnosis, { paint, columns }: Layout): string {
  const nameWidth = Math.max(...diagnosis.findings.map(({ name }) => name.length)) + 2;
  const indent = STATE_WIDTH + nameWidth;
  const width = columns === null || columns - indent < NARROWEST ? Number.POSITIVE_INFINITY : columns - indent;
  const lines = diagnosis.findings.flatMap(({ state, name, found, remedy }, at, all) => {
    const head = `${paint(state, state)}${' '.repeat(STATE_WIDTH - state.length)}${name.padEnd(nameWidth)}`;
    // The same remedy for two things in a row is said once, beneath the second.
    const told = remedy === null || remedy === all[at + 1]?.remedy ? [] : remedy.split('\n');
    const [first = '', ...rest] = [found, ...told].flatMap((line) => broken(harmlessLine(line), width));
    return [`${head}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
  });
  return `${[...lines, '', lastLine(diagnosis)].join('\n')}\n`;
}

/** `{ ok, cost, checks }`: see docs/doctor.md. */
export function diagnosisJson(diagnosis: Diagnosis): string {
  const checks = diagnosis.findings.map(({ state, name, found, remedy }) => ({ state, name, found, remedy }));
  return `${JSON.stringify({ ok: isWell(diagnosis), cost: diagnosis.cost, checks }, null, 2)}\n`;
}

/** The diagnosis with each secret, wherever a server may have repeated it, replaced. */
export function withoutSecrets({ findings, cost }: Diagnosis, secrets: readonly string[]): Diagnosis {
  const hide = (text: string) => secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
  return {
    cost,
    findings: findings.map(({ state, name, found, remedy }) => ({ state, name, found: hide(found), remedy: remedy && hide(remedy) })),
  };
}

function lastLine({ findings, cost }: Diagnosis): string {
  const count = (state: State) => findings.filter((finding) => finding.state === state).length;
  const [warnings, failed] = [count('warn'), count('fail')];
  const parts = [
    `${count('ok')} ok`,
    ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
  ];
  return `${parts.join(', ')}${cost === null ? '' : `; the calls cost ${dollars(cost)}`}.`;
}

/** Calls of the doctor cost fractions of a cent: two digits that say something. */
export function dollars(cost: number): string {
  if (cost === 0) return '$0';
  const digits = Math.min(10, Math.max(2, 1 - Math.floor(Math.log10(cost))));
  return `$${cost.toFixed(digits)}`;
}

/** Breaks a line between words, and keeps its own indentation. */
function broken(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const at = line.lastIndexOf(' ', width);
  if (at <= line.search(/\S/)) return [line];
  return [line.slice(0, at), ...broken(line.slice(at + 1), width)];
}
