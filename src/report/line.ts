/** Strangers' text as one harmless line of a log. */

/** Control, invisible and bidirectional characters go; what a runner would read as a command is broken up. */
export function harmlessLine(text: string): string {
  return text
    .replace(/\ufe0f/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800]+/gu, ' ')
    .replace(/(?<=\p{M}{4})\p{M}+/gu, '')
    .replace(/##(?=\[)/g, '# #')
    .replace(/^(\s*):(?=:)/, '$1: ');
}

/** Strangers' words as Markdown of one line in which nothing acts: a word that a forge would make live stands as code. */
export function harmlessMarkdown(text: string): string {
  return harmlessLine(text)
    .split(/( +)/)
    .map((word) => (isLive(word) ? `\`${word.replace(/[`|]/g, "'")}\`` : escaped(word)))
    .join('');
}

/** An address, a mention, a reference to an issue or a commit, a formula. */
function isLive(word: string): boolean {
  return (
    /:\/\/|www\.|(?:mailto|xmpp):|@[\w-]|#\d|\bGH-\d|\$/i.test(word) ||
    /(?<![\p{L}\p{N}_])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\p{L}\p{N}_])/iu.test(word)
  );
}

function escaped(word: string): string {
  return word.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;').replace(/[\\`*_{}[\]()#|~!@]/g, '\\$&');
}
