/** The names in code spans of the first column of the table below the heading `title`, in the README's order. */
export function readTable(readme: string, title: string): readonly string[] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '').trim().toLowerCase() === title.toLowerCase());
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /.test(line));
  const section = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  const cells = section.filter((line) => line.startsWith('|')).map((line) => line.split('|')[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name));
}
