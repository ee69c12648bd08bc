/** Trailers of a commit message: `Token: value` lines. Known tokens count anywhere in the body, as squashing moves them. */

export type Trailer = { /** Lower case. */ readonly token: string; readonly value: string };

const TRAILER =
  /^(co-authored-by|co-developed-by|signed-off-by|reviewed-by|acked-by|tested-by|reported-by|suggested-by|helped-by|mentored-by|approved-by|assisted-by|generated-by|made-with|release-notes?|fixes|change-id|reviewed-on|cc|link|tracking-issue|amp-thread-id|claude-session|entire-checkpoint|commit-queue|original-commit|x-[a-z-]+): *(.*)$/i;
const CHERRY_PICK = /^\(cherry[ -]picked from commit ([0-9a-f]{7,40})\)$/i;
/** Cheap test: the line of a trailer begins so. */
const MARKED = /^(?:[a-z-]+:|\(cherry)/im;
/** Values of `Fixes:` that are shas are trailers; `Fixes: #12` is prose for people and is read as a closing keyword. */
const FIXES_SHA = /^[0-9a-f]{7,40}\b/i;
/** Tokens that are common words: only a value of this shape makes them trailers. */
const SHAPES: Readonly<Record<string, RegExp>> = { fixes: FIXES_SHA, cc: /[@<]/, link: /^https?:/ };

/** Splits a body into its prose and its trailers; an indented line continues the trailer before it. */
export function splitTrailers(body: string): { readonly prose: string; readonly trailers: readonly Trailer[] } {
  const start = body.search(MARKED);
  if (start < 0) return { prose: body.trim(), trailers: [] };
  const prose = [body.slice(0, Math.max(0, start - 1))];
  const trailers: { token: string; value: string }[] = [];
  let open = false;
  for (const line of body.slice(start).split('\n')) {
    const trailer = readTrailer(line.trimEnd());
    const last = trailers.at(-1);
    if (trailer !== null) {
      trailers.push(trailer);
      open = true;
    } else if (open && last !== undefined && /^\s+\S/.test(line)) {
      last.value = `${last.value}\n${line.trim()}`.trim();
    } else {
      prose.push(line);
      open = false;
    }
  }
  return { prose: prose.join('\n').trim(), trailers };
}

function readTrailer(line: string): { token: string; value: string } | null {
  const pick = line.startsWith('(') ? CHERRY_PICK.exec(line) : null;
  if (pick?.[1] !== undefined) return { token: 'cherry-picked-from', value: pick[1] };
  const match = TRAILER.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const token = match[1].toLowerCase();
  const shape = SHAPES[token];
  return shape !== undefined && !shape.test(match[2]) ? null : { token, value: match[2].trim() };
}

/** The values of one token, in order. */
export function valuesOf(trailers: readonly Trailer[], token: string): string[] {
  if (trailers.length === 0) return [];
  return trailers.flatMap((trailer) => (trailer.token === token ? [trailer.value] : []));
}
