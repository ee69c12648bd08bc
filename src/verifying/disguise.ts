/** Letters and digits in another dress: what reads like a number or a name to people is looked at as one. Pure. */

/** Digits of any script, circled, raised and full-width ones, fractions, Roman numbers; full-width and mathematical letters and signs. */
const DRESSED = /(?![\d])[\p{N}\uff00-\uffef\u2100-\u214f\u{1d400}-\u{1d7ff}]/gu;

/** The same text in plain digits, letters and signs where a character is only another form of them. */
export function undisguised(text: string): string {
  return /^\p{ASCII}*$/u.test(text) ? text : text.replace(DRESSED, plainForm);
}

function plainForm(character: string): string {
  return character.normalize('NFKC').replace(/(?!\d)\p{Nd}/gu, digitOf);
}

/** Ten digits follow each other in every script. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** Words with letters of a script that a language of Latin letters does not have: other words, or look-alikes of its own. */
export function foreignWords(text: string): readonly string[] {
  if (/^[\p{Script=Latin}\P{L}]*$/u.test(text)) return [];
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => /(?![\u03bc\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u.test(word));
}
