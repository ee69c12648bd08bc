/** Notes of an earlier release as a sample of style: without what points somewhere or at somebody. */

/** Characters of one sample: an opening and some lines. */
export const SAMPLE_CHARACTERS = 1_500;

/** `text`: cleaned Markdown. Links become their words; references, addresses, hashes, handles and who made it go. */
export function sampleOf(text: string): string {
  const plain = text
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/https?:\/\/\S+|\bwww\.\S+/g, '')
    .replace(/(?:[\w.-]+\/[\w.-]+)?(?:#|\bGH-)\d+|\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b/g, '')
    .replace(/(?:\bby )?(?<![\w`])@[\w-]+(?:\/[\w.-]+)?/g, '')
    .replace(/\((?:[\s,.;]|by|and|in)*\)/g, '')
    .replace(/[^\S\n]+(?=[\n,.;:]|$)/g, '')
    .replace(/(?<=\S)[^\S\n]{2,}/g, ' ')
    .trim();
  if (plain.length <= SAMPLE_CHARACTERS) return plain;
  const line = plain.lastIndexOf('\n', SAMPLE_CHARACTERS);
  return plain.slice(0, line > 0 ? line : SAMPLE_CHARACTERS).trimEnd();
}
