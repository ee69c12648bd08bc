/** What to do about a line, where its own text does not say it already: a note of one sentence that asks for something is both. Pure. */
type Advised = { readonly text: string; readonly upgrade: string };

/** '' where there is nothing to tell below the line. */
export function adviceBelow({ text, upgrade }: Advised): string {
  if (upgrade === '') return '';
  const said = bare(upgrade);
  return said !== '' && bare(text).includes(said) ? '' : upgrade;
}

/** Where a line may say what to do behind what is gone, and the word there: `; use x`, `. Set x`, `(call x)`. */
const ASKS = /(?:[;:.,(–—-]|\b(?:please|must|should|to)) +(?:please )?(?:now )?(?=([a-z]+)\b)/gi;
const DEEDS: ReadonlySet<string> = new Set(
  'use set replace rename run call switch migrate move upgrade update pass change import install'.split(' '),
);
/** `x instead`. */
const INSTEAD = /\binstead\b(?! of)/i;

/** True where nothing says what to do: no note, nor the line itself, as far as English words tell. */
export function isSilent({ text, upgrade }: Advised): boolean {
  if (upgrade !== '') return false;
  const plain = text.replace(/`[^`]*`/g, 'x').replace(/\(/g, ' ( ');
  return !INSTEAD.test(plain) && ![...plain.matchAll(ASKS)].some(([, word = '']) => DEEDS.has(word.toLowerCase()));
}

/** True where a note asks for something to be done, as far as English words tell: one may also tell only what is gone. */
export function asksFor(note: string): boolean {
  return !isSilent({ text: `: ${note}`, upgrade: '' });
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
