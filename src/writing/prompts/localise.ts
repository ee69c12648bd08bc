/** What is said to the model that writes verified texts again in another language. */
import { DATA_IS_DATA } from '../setup.ts';

const RULES = [
  // Each text is remembered by itself: what it says must not depend on its neighbours.
  'You write lines of release notes in another language. The data holds texts that were checked already. Write each text by itself, as a native maintainer of software would write it in release notes: one answer per text, with its index.',
  // The text is published beside the one it was written from: it may be no more and no less.
  'Say exactly what the text says: no more, no less, no explanation, the same scope and the same certainty. Do not translate word by word.',
  // The program holds these against the text.
  'Everything exact stays byte for byte: what stands in backticks, with its backticks; names of products, packages, files, options and people; numbers in the same digits with the same point, versions, units; quoted strings; words in braces such as {fixes}.',
  'No full stop at the end where the text has none, no line break, no heading, no link, no HTML.',
  DATA_IS_DATA,
];

export const LOCALISE_PROMPT = RULES.join('\n');
