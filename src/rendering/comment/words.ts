/** The words around a preview: what is missing, and how to mend it. Comments speak English, whatever the notes are written in. */
import type { Missing } from './preview.ts';

const BLOCK = ['```release-note', 'What users of the project should know, in one sentence.', '```'].join('\n');

export type Remedy = { readonly what: string; readonly how: string };

/** `labels`: Markdown. */
export function remedyOf(missing: Missing, labels: string): Remedy {
  switch (missing) {
    case 'title':
      return {
        what: 'The title says nothing to somebody who was not there.',
        how: 'Say in the title what is different now, or put a `release-note` block into the description.',
      };
    case 'upgrade':
      return {
        what: 'It is breaking, and nothing says what to do about it.',
        how: 'Write behind `BREAKING CHANGE:` in the description, or in an `upgrade-note` block, what people have to do.',
      };
    case 'label':
      return { what: 'It has no label that says in which section it belongs.', how: `Add one of these labels: ${labels}.` };
    case 'note':
      return {
        what: 'It has no release note, and this repository asks for one.',
        how: 'Put a `release-note` block into the description; `NONE` in it says that there is nothing to tell.',
      };
  }
}

/** How an author changes what the notes will say. */
export const HOW_TO_CHANGE = [
  'To change the words, put a block into the description of the pull request; it is taken as it stands:',
  '',
  BLOCK,
  '',
  // One line each: in comments GitHub shows the ends of lines.
  '- `NONE` in the block leaves the pull request out.',
  '- What breaks is said by `!` behind the type in the title or by `BREAKING CHANGE:` in the description, what to do about it in an `upgrade-note` block.',
  '- The section follows from labels and the type in the title (`fix: ...`).',
];

/** What may be asked for in a comment. */
export const COMMANDS = [
  '- `/tidings preview`: what this pull request will say',
  '- `/tidings again`: the same, written anew',
  '- `/tidings range FROM..TO`: the notes between two branches or tags of this repository',
];
