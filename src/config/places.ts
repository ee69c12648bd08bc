/** Places in the settings by their schema: which keys may stand where, and which place a dotted key means. */

/** The keys that may stand at a place of the settings; none where any may, or none. */
export function keysAt(schema: unknown, path: readonly unknown[]): readonly string[] {
  const [step, ...rest] = path;
  const found = insides(schema).map((inside) => {
    const { entries, item, value } = inside;
    if (step === undefined) return isRecord(entries) ? Object.keys(entries) : [];
    return keysAt(isRecord(entries) ? own(entries, String(step)) : (item ?? value), rest);
  });
  return found.find((keys) => keys.length > 0) ?? [];
}

/**
 * `sections.new.title` as its steps. Where any key may stand it may hold dots: there all is one key, but for a last step that is
 * known inside (`packages.my.app.tag-prefix`).
 */
export function stepsOf(schema: unknown, dotted: string): readonly string[] {
  const known = insides(schema).find(({ entries, value }) => isRecord(entries) || value !== undefined);
  if (known === undefined) return [dotted];
  const { entries, value } = known;
  if (!isRecord(entries)) return memberSteps(value, dotted);
  const at = dotted.indexOf('.');
  if (at < 0) return [dotted];
  const [key, rest] = [dotted.slice(0, at), dotted.slice(at + 1)];
  return [key, ...stepsOf(own(entries, key), rest)];
}

function memberSteps(member: unknown, dotted: string): readonly string[] {
  const at = dotted.lastIndexOf('.');
  const inside = dotted.slice(at + 1);
  return at > 0 && keysAt(member, []).includes(inside) ? [dotted.slice(0, at), inside] : [dotted];
}

/** What a schema takes, without what only wraps it; each of several. */
function insides(schema: unknown): readonly Record<string, unknown>[] {
  if (!isRecord(schema)) return [];
  const { wrapped, options } = schema;
  if (wrapped !== undefined) return insides(wrapped);
  return schema.type === 'union' && Array.isArray(options) ? options.flatMap(insides) : [schema];
}

function own(entries: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
