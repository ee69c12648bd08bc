/** What goes from A to B, and texts that tell it from B to A. Pure. */
import { amountOf } from './quantities.ts';

/** A code span, a quote, or a word with its unit. */
const THING = String.raw`(?<![^\s,;:()])(\`[^\`]{1,80}\`|"[^"]{1,80}"|[^\s,;:()]{1,80}(?:\s(?:min(?:utes?)?|seconds?|hours?|days?|[KMGk]?B|ms|s)\b)?)`;
/** What kind of thing it is: `the option foo`, `the foo option`. */
const KIND =
  '(?:option|flag|setting|field|key|property|prop|parameter|param|argument|function|method|command|variable|class|type|module|package|file|folder|config|event|hook|api|attribute|column|table)';
const NAMED = `(?:the )?(?:${KIND} )?${THING}(?: ${KIND})?`;
const GONE = new RegExp(String.raw`\b(?:remove|drop|deprecate)s?d? (?:the )?(?:deprecated )?${THING}`, 'i');
const USED = new RegExp(String.raw`\buse ${THING}`, 'i');
const COME = new RegExp(String.raw`\bto ${THING}`, 'i');
const WAS = new RegExp(String.raw`\b(?:was|were|before:) ${THING}`, 'i');
/** Without one of these there is no step. */
const HAS_STEP =
  /\bfrom\b|\binstead of\b|\brather than\b|\breplace|\bin place of\b|\b(?:re)?named?\b|\bcalled\b|\b(?:migrat|convert|chang)e|→|->|=>/i;
/** Before, then after; the last ones the other way round. */
const STEPS: readonly (readonly [RegExp, 'forward' | 'back'])[] = [
  [new RegExp(String.raw`\bfrom ${THING} (?:down |up )?to ${THING}`, 'gi'), 'forward'],
  [new RegExp(String.raw`\b(?:migrate|move|switch|change)s?d? to ${THING} from ${THING}`, 'gi'), 'back'],
  [new RegExp(`${THING} (?:→|->|=>) ${THING}`, 'g'), 'forward'],
  [new RegExp(String.raw`\b(?:rename|replace|migrate|convert|change)s?d? ${NAMED} (?:to|with|by|into) ${NAMED}`, 'gi'), 'forward'],
  [new RegExp(`${THING}(?: ${KIND})? is (?:now |re)(?:called|named) ${NAMED}`, 'gi'), 'forward'],
  [new RegExp(`${THING}(?: ${KIND})? (?:is|was|has been) (?:now )?renamed to ${NAMED}`, 'gi'), 'forward'],
  [new RegExp(`${THING} (?:instead of|rather than|replaces|in place of) (?:the |every )?${THING}`, 'gi'), 'back'],
  [new RegExp(`${THING}(?: of [a-z]{1,20})?,? up from ${THING}`, 'gi'), 'back'],
  [new RegExp(`${THING}(?: of [a-z]{1,20})?,? down from ${THING}`, 'gi'), 'back'],
];

/** From more to less, told as a rise, or the other way round. */
export function wrongWay(text: string): readonly string[] {
  const rises = /\b(?:rais|increas|grow|goes up|up to)\w*|, up from\b/i.test(text);
  const falls = /\b(?:lower|reduc|decreas|shrink|goes down|cut)\w*|, down from\b/i.test(text);
  if (rises === falls) return [];
  return stepsIn(text)
    .filter(([before, after]) => {
      const [from, to] = [amountOf(before), amountOf(after)];
      if (from === null || to === null || from.dimension !== to.dimension || from.amount === to.amount) return false;
      return rises !== from.amount < to.amount;
    })
    .map(([before, after]) => `${before} to ${after}`);
}

/** Steps of the text that the evidence has the other way round. */
export function swapped(text: string, title: string, all: () => string): readonly string[] {
  // What is reverted goes back.
  if (/\brevert/i.test(title)) return [];
  const claimed = stepsIn(text);
  if (claimed.length === 0) return [];
  const known = [...stepsIn(all()), ...replacements(title, all())];
  return claimed
    .filter(([before, after]) => before !== after && hasStep(known, after, before) && !hasStep(known, before, after))
    .map(([before, after]) => `${before} to ${after}`);
}

/** What goes, and what the evidence says to use; what comes, and what it was. */
function replacements(title: string, all: string): readonly (readonly [string, string])[] {
  const first = (pattern: RegExp, text: string) => plain(pattern.exec(text)?.[1] ?? '');
  const [gone, used] = [first(GONE, title), first(USED, all)];
  const [come, was] = [first(COME, title), first(WAS, all)];
  return [[gone, used] as const, [was, come] as const].filter(([before, after]) => before !== '' && after !== '');
}

function hasStep(steps: readonly (readonly [string, string])[], before: string, after: string): boolean {
  return steps.some((step) => step[0] === before && step[1] === after);
}

function stepsIn(text: string): readonly (readonly [before: string, after: string])[] {
  if (!HAS_STEP.test(text)) return [];
  return STEPS.flatMap(([pattern, way]) =>
    [...text.matchAll(pattern)].map(([, one = '', other = '']) => {
      const [first, second] = [plain(one), plain(other)];
      return way === 'forward' ? ([first, second] as const) : ([second, first] as const);
    }),
  );
}

/** Units in words, without their plural, as they are written short. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...[['minute', 'min'] as const, ['second', 's'] as const, ['sec', 's'] as const, ['hour', 'h'] as const, ['day', 'd'] as const],
  ...[['millisecond', 'ms'] as const, ['megabyte', 'mb'] as const, ['gigabyte', 'gb'] as const, ['kilobyte', 'kb'] as const],
]);

/** One spelling of a thing: no quotes, no `v`, units short and close. */
function plain(thing: string): string {
  return thing
    .toLowerCase()
    .replace(/^[`"]|[`"]$|[.,;]+$/g, '')
    .replace(/^v(?=\d)|\(\)$/g, '')
    .replace(/^(\d[\d.]*)\s?([a-z]+)$/, (_, figure: string, unit: string) => `${figure} ${UNITS.get(unit.replace(/s$/, '')) ?? unit}`)
    .replace(/(?:\.0)+$/, '');
}
