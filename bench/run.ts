/**
 * `npm run bench -- NAME [--json]`: runs bench/NAME.ts and prints its figures, as a table or as one JSON object.
 * Exit code 1 when a bound does not hold, 2 when there is no such bench.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { holds, type Measure, type Measurement } from './measurement.ts';

const NOT_A_BENCH = new Set(['run', 'measurement']);

function listBenches(): readonly string[] {
  const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.ts'));
  return names.map((name) => name.slice(0, -'.ts'.length)).filter((name) => !NOT_A_BENCH.has(name));
}

function isMeasure(value: unknown): value is Measure {
  return typeof value === 'function';
}

async function load(name: string): Promise<Measure> {
  const { measure }: { readonly measure?: unknown } = await import(`./${name}.ts`);
  if (!isMeasure(measure)) throw new Error(`bench/${name}.ts exports no function \`measure\``);
  return measure;
}

function formatRow(measurement: Measurement): readonly string[] {
  const { metric, unit, value, bound } = measurement;
  const verdict = bound === null ? '' : holds(measurement) ? 'holds' : 'DOES NOT HOLD';
  return [metric, String(Number(value.toPrecision(4))), unit, bound === null ? '' : `${bound.op} ${bound.value}`, verdict];
}

function formatTable(results: readonly Measurement[]): string {
  const rows = [['metric', 'value', 'unit', 'bound', ''], ...results.map(formatRow)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatJson(name: string, results: readonly Measurement[]): string {
  return JSON.stringify({
    name,
    results: results.map((result) => ({
      ...result,
      bound: result.bound?.value ?? null,
      holds: holds(result),
    })),
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
  const [name = ''] = positionals;
  const benches = listBenches();
  if (!benches.includes(name)) {
    console.error(`npm run bench -- NAME [--json], where NAME is one of: ${benches.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const results = await (await load(name))();
  console.log(values.json ? formatJson(name, results) : formatTable(results));
  if (!results.every(holds)) process.exitCode = 1;
}

await main();
