/** The outputs of the action, from a document and what was published. */
import { OUTPUT_BYTES } from '../limits.ts';

/** At most `OUTPUT_BYTES` bytes of UTF-8, cut behind a line, said in the last one. */
export function cutForOutput(markdown: string, file: string): string {
  if (Buffer.byteLength(markdown) <= OUTPUT_BYTES) return markdown;
  const said = `\n\n(Cut here: the whole notes are in ${file}.)`;
  const room = OUTPUT_BYTES - Buffer.byteLength(said);
  const lines = markdown.split('\n');
  let bytes = 0;
  const kept = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > room;
  });
  return lines.slice(0, kept).join('\n') + said;
}
