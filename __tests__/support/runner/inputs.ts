import type { ActionFile } from './action-file.ts';
import { type ExpressionContext, fillExpressions } from './expressions.ts';

/** The `INPUT_*` variables of a step, and what the runner prints about them. */
export type StepInputs = { readonly env: Readonly<Record<string, string>>; readonly warnings: readonly string[] };

/**
 * What the runner makes of `with:`. Given inputs first, then the defaults of action.yml; an input without a default is set to the empty
 * string. Unknown inputs are passed on with a warning, `required` is not enforced (actions/runner, ActionRunner.cs, read 2026-11-22).
 */
export function stepInputs(action: ActionFile, given: Readonly<Record<string, string>>, context: ExpressionContext): StepInputs {
  const known = Object.keys(action.inputs);
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const unknown = Object.keys(given).filter((name) => !known.some((other) => other.toLowerCase() === name.toLowerCase()));
  const env: Record<string, string> = {};
  const warnings: string[] = [];
  for (const [name, value] of Object.entries(given)) env[variableOf(name)] = value;
  for (const [name, input] of Object.entries(action.inputs)) {
    if (!names.has(name.toLowerCase())) env[variableOf(name)] = fillExpressions(input.default ?? '', context);
    else if (input.deprecationMessage) warnings.push(`Input '${name}' has been deprecated with message: ${input.deprecationMessage}`);
  }
  if (unknown.length > 0) warnings.push(`Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${known.join("', '")}']`);
  return { env, warnings };
}

/** Upper case, spaces to underscores; hyphens stay. */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
