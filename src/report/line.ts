/** Strangers' text as one harmless line of a log. */

/** Control, invisible and bidirectional characters go; what a runner would read as a command is broken up. */
export function harmlessLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/##(?=\[)/g, '# #')
    .replace(/^(\s*):(?=:)/, '$1: ');
}
