/** Where a line in a person's words stands, where the title does not say what it means for users. */
import type { Category, Draft, Evidence } from '../../domain.ts';
import { categoryOf, importanceOf, isForUsers } from './classify.ts';
import { readTitle, type Title } from './title.ts';
import { upgradeIn } from './upgrade.ts';
import { byWords } from './words.ts';

type Place = Pick<Draft, 'category' | 'importance'>;

/**
 * A changeset's feature is new, unless its own words say otherwise (`Fixed a crash ...`). Whoever writes words for users means no internal
 * work, whatever the type of the title. Null where title, area or label say already what users get: the rules stand.
 */
export function placeOfWords(evidence: Evidence, text: string, isFeature: boolean): Place | null {
  const known = readTitle(evidence);
  if (isForUsers(evidence, known)) return null;
  if (!isFeature && categoryOf(evidence, known) !== 'internal') return null;
  const [first = ''] = text.split('\n');
  const said = byWords(readTitle({ title: first, type: null, area: null }).text, []);
  const one = { ...evidence, title: first, type: isFeature && said === null ? 'feat' : null, files: [] };
  const title = readTitle(one);
  const category = isFeature ? categoryOf(one, title) : forUsers(one, title, said);
  return { category, importance: importanceOf(evidence, category, title) };
}

/** Internal only by the words themselves; whose option is renamed meets it. */
function forUsers(evidence: Evidence, title: Title, said: Category | null): Category {
  const plain = said === 'internal' && upgradeIn(title.text) !== null ? null : said;
  const category = plain ?? categoryOf({ ...evidence, area: null }, { ...title, area: null });
  return category === 'internal' && said !== 'internal' ? 'improved' : category;
}
