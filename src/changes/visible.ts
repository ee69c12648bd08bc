/** Text without what a person cannot see: control, format, bidirectional and tag characters, half surrogates. */

const PLAIN = /^[\n -~]*$/;
const ANSI = /\p{Cc}\[[0-9;]*[A-Za-z]/gu;
const UNSEEN =
  /(?![\n\t]|\u200C|\u200D|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** Joiners and the emoji selector belong between letters of other scripts and emoji; alone or in a row they only hide. */
const STRAY_JOINERS = /(?<=^|\p{ASCII}|\u200C|\u200D)(?:\u200C|\u200D|\uFE0F)+|(?<=\uFE0F)\uFE0F+|(?:\u200C|\u200D)+(?=$|\p{ASCII})/gu;
/** No script stacks so many marks on a letter. */
const STACKED_MARKS = /(?<=\p{M}{4})\p{M}+/gu;

/** The visible text in NFC with `\n` line ends. Tabs become spaces. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const spaced = lines.includes('\t') ? lines.replaceAll('\t', ' ') : lines;
  if (PLAIN.test(spaced)) return spaced;
  return spaced
    .replace(/[\u2028\u2029\u0085]/g, '\n')
    .replace(ANSI, '')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINERS, '')
    .replace(STACKED_MARKS, '')
    .normalize('NFC');
}

/** At most so many UTF-16 units, never half a character. */
export function cutAt(text: string, units: number): string {
  const kept = text.slice(0, units);
  const last = kept.charCodeAt(kept.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}

/** One line of visible characters already, as nearly all are. */
const LINE = /^[!-~]+(?: [!-~]+)*$/;

/** The visible text as one line of at most `maxChars` characters, cut at a word with `…`. */
export function oneLine(text: string, maxChars: number): string {
  if (text.length <= maxChars && LINE.test(text)) return text;
  const seen = visible(text.slice(0, maxChars * 8));
  const line = (/\s\s|[^\S ]/.test(seen) ? seen.replace(/\s+/g, ' ') : seen).trim();
  if (line.length <= maxChars) return line;
  const cut = cutAt(line, maxChars - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > maxChars / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
