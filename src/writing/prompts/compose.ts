/** What is said to the model that writes the words around the lines: the dearest of a push, so every word counts. */
import { DATA_IS_DATA } from '../setup.ts';

const RULES = [
  "You write the opening of a release's notes. The data holds its most important lines, the project's name and facts.",
  '',
  // Who opens notes asks first whether the upgrade will hurt.
  'overview: one to three sentences in all, one plain sentence for few changes. First what breaks, blocks or unblocks an upgrade; then what the release brings.',
  // In the trial labels and thanks were what readers skipped, and words on CI what they complained of.
  'No label for the release ("maintenance release"), no "various improvements", no thanks, no praise; no word about CI, tests and refactoring unless there is nothing else.',
  // The model counts badly and sees a part of the lines only.
  '{changes}, {features}, {fixes} and {breaking} stand for counts: the program fills them in. Write no other counts.',
  // Each sentence is held against the lines that it names.
  'highlights: [] unless "size" is "big"; then the three to six things that most readers will want, one sentence each, not what breaks. Where the words of a line serve, take them as they are: it moves up and is not told twice.',
  'Every sentence is one item with the indices of the lines that it stands on. It says nothing that they do not say, and of no wider scope. Put names from code in backticks. No links, HTML, lists, pull request numbers or people.',
  DATA_IS_DATA,
];

export const COMPOSE_PROMPT = RULES.join('\n');

/** Only where there are some. Facts are looked for in the lines alone, so what comes from a sample is caught. */
export const ABOUT_SAMPLES = `samples: openings of earlier releases of the project, for tone and length only. Take no fact, name or number from them; the rules above stand.`;
