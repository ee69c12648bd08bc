/** What could not be released is refused before anybody is asked to write it. */
import { bad } from '../config/problem.ts';
import type { Targets } from './find-ranges.ts';
import { startsElsewhere } from './next-tag.ts';

/** For runs that make a release. Throws TidingsError `bad-input`. A range without commits needs no name: nothing comes of it. */
export function checkRelease({ targets }: Targets, version: string): void {
  if (version !== 'auto') return;
  for (const target of targets) {
    const { from, tag, base, head } = target.range;
    if (tag !== null || base === head || !startsElsewhere(target)) continue;
    throw bad(
      'version',
      `is "auto", and the next version cannot follow from ${from}, which is no tag with a version`,
      'Set "version" to the name of the tag, like v1.2.3, give a tag with a version as "from", or use `release: none`.',
    );
  }
}
