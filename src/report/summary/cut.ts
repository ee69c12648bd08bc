/** Text that has to fit: cut behind a line, with every fold and fence that is open there closed. Pure. */

/** At most `room` bytes of UTF-8; what had to go is said in the last line. A text that fits stays as it is. */
export function cutAtLine(text: string, room: number, said: string): string {
  if (Buffer.byteLength(text) <= room) return text;
  const kept: string[] = [];
  let bytes = Buffer.byteLength(closed([], said)) + RESERVE;
  for (const line of text.split('\n')) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > room) break;
    kept.push(line);
  }
  return closed(kept, said);
}

/** Ours: bytes for the ends of what is open where it is cut. */
const RESERVE = 500;
const FENCE = /^(`{3,}|~{3,})/;

function closed(lines: readonly string[], said: string): string {
  let fence: string | null = null;
  let folds = 0;
  for (const line of lines) {
    const [mark] = FENCE.exec(line) ?? [];
    if (mark !== undefined && (fence === null || (mark.startsWith(fence) && line.trim() === mark))) fence = fence === null ? mark : null;
    if (fence === null) folds += (line.match(/<details\b/gi)?.length ?? 0) - (line.match(/<\/details>/gi)?.length ?? 0);
  }
  const ends = Array.from({ length: Math.max(0, Math.min(folds, 20)) }, () => '\n</details>');
  return [...lines, ...(fence === null ? [] : [fence]), ...ends, '', said].join('\n');
}
