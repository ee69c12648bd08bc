/** The publisher of the changelog: the one thing that is left in the checkout, and only where the config names a file. */
import { calendarDay } from '../adapters/clock/system.ts';
import { isCheckout, openWorkspaceFile } from '../adapters/disk/workspace-file.ts';
import type { NotesDocument } from '../rendering/document-json.ts';
import { type Published, publishTo } from '../steps/publishers.ts';
import { changelogLine, writeChangelog } from '../steps/write-changelog.ts';
import type { Place } from './place.ts';

/** The result says what was done; '' where nothing was to be done. */
export function publishChangelog(document: NotesDocument, { rules, event, journal }: Place): Promise<Published<string>> {
  return publishTo('changelog', async () => {
    const { changelog } = rules;
    if (changelog === null) return '';
    if (!(await isCheckout(event.workspace))) {
      journal.notice(`There is no checkout, so ${changelog} was not written.`);
      return '';
    }
    const told = await writeChangelog(document, await openWorkspaceFile(event.workspace, changelog), calendarDay());
    const { text, isPersons } = changelogLine(changelog, told);
    journal.step('changelog', text);
    if (isPersons) journal.notice(text);
    return text;
  });
}
