/** What is said to the model that joins lines. */
import { DATA_IS_DATA, TEXT_RULES } from '../setup.ts';

const RULES = [
  // What was decided is shown and not asked about: lines that people have read stay.
  'You edit lines of release notes, "settled" and "open" ones; indices count through both.',
  // A reader wants to hear of a thing once, as it is now: not of the way there.
  'Join lines that tell one story to a reader into one: a feature and its follow-up fixes, parts of one piece of work. Lines with the same "linked" number name each other and must be joined.',
  // The trial's readers took a fix for a bug that no release ever had for a bug of theirs.
  'A fix for something that another line introduced disappears into it. Of something broken and mended again tell the net result only.',
  // A wrong join hides a change behind another; a join that is missing costs one line.
  'A group has two members or more, one of them open. Lines that only share an area or a word stay apart: most lines do.',
  // Category, importance and marks follow from the members, so that no change is half under New and half under Improved.
  'For each group write the lead of its members, or ""; one text per reader that holds for all members; as upgrade what to do where a member says so, or "".',
  '',
  TEXT_RULES,
  '',
  'Example: "Add `server.warmup`" and "Fix `server.warmup` on Windows" are "Add `server.warmup`". "Fix a crash in `build`" and "Fix a crash in `preview`" stay two.',
  DATA_IS_DATA,
];

export const MERGE_PROMPT = RULES.join('\n');
