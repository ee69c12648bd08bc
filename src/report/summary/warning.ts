/** One thing to know, with its remedy, as the summary shows it. Pure. */
import { harmlessMarkdown } from '../line.ts';

/** Characters of one text. */
const LONGEST = 500;

/** The permissions that a job lacks, at the end of a text. */
const REMEDY = /\n(permissions:(?:\n {2}[a-z-]{1,40}: (?:read|write)){1,20})\s*$/;

/** What is to be added to a workflow can be copied from it: its line ends count. */
export function alert(kind: 'WARNING' | 'CAUTION', text: string, longest: number = LONGEST): string {
  const remedy = REMEDY.exec(text);
  if (remedy === null) return `> [!${kind}]\n> ${shortened(text, longest)}`;
  const block = ['```yaml', ...(remedy[1] ?? '').split('\n'), '```'].map((line) => `> ${line}`).join('\n');
  return `> [!${kind}]\n> ${shortened(text.slice(0, remedy.index), longest)}\n>\n${block}`;
}

/** As one harmless line of Markdown. */
export function shortened(text: string, longest: number = LONGEST): string {
  return harmlessMarkdown(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
