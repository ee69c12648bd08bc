/** The area that a label says: `area: editor`, `area/editor`, `A-editor`, `topic:editor`, `pkg: editor`. */

const LABEL =
  /^(?:(?:area|areas|component|comp|module|mod|pkg|package|packages|plugin|topic|scope|subsystem|feature area|sig|crate)\s*[:/=]\s*|(?:area|topic|pkg|module|component)-|A-)([\p{L}\p{N}@][\p{L}\p{N}@/. _+-]{0,38})$/iu;
/** What only the work on the project is called. */
const NO_AREA =
  /^(?:misc|other|general|unknown|needs?\b.*|all|none|deps|dependencies|ci|tests?|testing|infra(?:structure)?|meta|internal)$/i;

/** Null where no label names an area, or several name different ones. */
export function labelArea(labels: readonly string[]): string | null {
  if (labels.length === 0) return null;
  const areas = labels.flatMap((label) => {
    const name = (LABEL.exec(label.trim())?.[1] ?? '').trim();
    return name === '' || NO_AREA.test(name) ? [] : [name];
  });
  const [first, ...others] = new Set(areas);
  return first === undefined || others.length > 0 ? null : first;
}
