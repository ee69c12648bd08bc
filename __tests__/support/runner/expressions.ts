/** The contexts that a default of action.yml may use here: flat values by dotted name, as `github.token`. */
export type ExpressionContext = Readonly<Record<string, string>>;

/** What became of the steps so far, for `post-if`. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/** Fills `${{ github.x }}` in a default. Throws on an expression that this runner does not know, so that none is silently empty. */
export function fillExpressions(text: string, context: ExpressionContext): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_whole, name: string) => {
    const value = context[name];
    if (value === undefined) throw new Error(`the test runner does not know the expression: ${name}`);
    return value;
  });
}

/** Whether a `post-if` lets the post step run. Knows status functions joined by `||`. */
export function isConditionMet(condition: string, status: JobStatus): boolean {
  const inner = condition.replace(/^\$\{\{(.*)\}\}$/, '$1');
  return inner.split('||').some((part) => isTermMet(part.trim(), status));
}

function isTermMet(term: string, status: JobStatus): boolean {
  switch (term) {
    case 'always()':
      return true;
    case 'success()':
    case 'failure()':
    case 'cancelled()':
      return term === `${status}()`;
    case '!cancelled()':
      return status !== 'cancelled';
    default:
      throw new Error(`the test runner does not know the condition: ${term}`);
  }
}
