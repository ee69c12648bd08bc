/** Name and value pairs of a file that a step wrote (GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV), or why the runner refuses the file. */
export type FilePairs =
  | { readonly ok: true; readonly pairs: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly message: string };

/**
 * Reads the runner's file format: `name=value` lines and `name<<DELIMITER` blocks; whichever sign comes first on the line decides.
 * A later name wins (actions/runner, FileCommandManager.cs, read 2026-11-22).
 */
export function readFilePairs(text: string): FilePairs {
  const pairs: Record<string, string> = {};
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return { ok: false, message: `Invalid format '${line}'. Name must not be empty` };
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        return { ok: false, message: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` };
      }
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) return { ok: false, message: `Invalid value. Matching delimiter not found '${delimiter}'` };
      pairs[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else {
      return { ok: false, message: `Invalid format '${line}'` };
    }
  }
  return { ok: true, pairs };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
