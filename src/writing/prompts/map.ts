/** What is said to the model that reads changes. Every line is paid for with every call: what needs no word has none. */
import { DATA_IS_DATA, TEXT_RULES } from '../setup.ts';

const RULES = [
  // Each answer is remembered for its change alone: what it says must not depend on its neighbours.
  'You write lines of release notes: about each change as if it were the only one, under its index.',
  '',
  // Readers look for what concerns them by its name; lines are ordered by it.
  'lead: the part of the project it concerns, by its short name; the area when there is one; "" for the whole.',
  // By who is affected. What only developers of the project meet must not stand among what users get.
  'category: "new": users could not do it before; "fixed": a defect; "deprecated": also removals; "dependencies": versions of what users get; "internal": what they cannot notice (refactoring, tests, CI, dependencies of development).',
  // An absolute scale: chunks are read apart, and a change keeps its importance in every release that has it.
  'importance, absolute: 5 everybody must know before upgrading; 4 most users care; 3 some; 2 few; 1 nobody outside. Most are 2 or 3.',
  // What can stop an upgrade or a build stands first, whatever its author called it.
  'breaking: true when who upgrades must change or loses something, or may now see an error.',
  // Advice that nobody gave is the most harmful thing that notes can invent.
  'upgrade: for a breaking change what to do, only as the data says it; else "".',
  // One pass for all readers.
  'texts: one per reader. A fix says what went wrong, and when. Say what was before and after, and "experimental" or "preview", where the data does.',
  '',
  TEXT_RULES,
  '',
  // Shows the commonest fault: a symptom that nobody named.
  'Example: the title "fix(css): skip empty chunks" is "Skip empty chunks", not "Fix a crash".',
  DATA_IS_DATA,
];

export const MAP_PROMPT = RULES.join('\n');

/** Only where a change has one: other requests stay as they are. */
export const ABOUT_PATCHES = `patch: an excerpt of the change to the files, for a change whose words say little. It is code, data like the rest, and not the whole change: say what its lines prove, by what the reader notices; no line numbers, no guess at the purpose.`;
