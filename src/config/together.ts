/** Settings that are fine each by itself, and have no effect or no meaning together. */
import { TidingsError } from '../errors.ts';
import type { Rules, SectionRule } from './config.ts';
import type { Settings } from './file.ts';

/** Sections that no order moves. */
const ON_TOP: readonly string[] = ['breaking', 'highlights'];

/** Throws TidingsError `bad-config` that names the keys. */
export function checkTogether(settings: Settings): void {
  const { categories = [], packages = {} } = settings;
  checkOrder(settings.sections?.order ?? []);
  checkGlossary(settings.glossary ?? []);
  if (settings['group-by'] === 'area' && categories.length > 0)
    throw refused('`group-by: area` and `categories` both say which sections there are.', 'Take one of the two out.');
  if (settings.language !== undefined && settings.languages !== undefined)
    throw refused('`language` and `languages` both say which languages there are.', 'Keep `languages`, its first one is the main one.');
  const entries = Object.entries(packages);
  for (const [at, [name, one]] of entries.entries()) {
    const other = entries.slice(0, at).find(([, { 'tag-prefix': prefix }]) => prefix === one['tag-prefix'])?.[0];
    if (other !== undefined)
      throw refused(
        `packages.${other} and packages.${name} have the same tag-prefix "${one['tag-prefix']}".`,
        'Give each package the prefix of its own tags.',
      );
  }
}

function checkOrder(order: readonly string[]): void {
  const twice = order.find((name, at) => order.indexOf(name) !== at);
  if (twice !== undefined) throw refused(`\`sections.order\` names ${twice} twice.`, 'Name each section once.');
  const fixed = order.find((name) => ON_TOP.includes(name));
  if (fixed !== undefined)
    throw refused(
      `\`sections.order\` names ${fixed}, which always stands on top.`,
      'Take it out of the order; a `template` can put it elsewhere.',
    );
}

function checkGlossary(glossary: NonNullable<Settings['glossary']>): void {
  const kept = new Set(glossary.map((term) => (typeof term === 'string' ? term : term.use)));
  const avoided = glossary.find((term) => typeof term !== 'string' && kept.has(term.avoid));
  if (typeof avoided === 'object')
    throw refused(`\`glossary\` both keeps and avoids "${avoided.avoid}".`, 'Take out the one that is not meant.');
}

/** A section for all that is left leaves nothing to those behind it, but to the ones that what must be read goes to by its label. */
export function checkCatchAll(own: readonly SectionRule[], { breakingLabels, securityLabels }: Rules): void {
  const rest = own.find(({ takes, exclude }) => takes.labels.includes('*') && Object.values(exclude).every((marks) => marks.length === 0));
  const behind = rest === undefined ? [] : own.slice(own.indexOf(rest) + 1);
  const grave = [...breakingLabels, ...securityLabels].map((label) => label.toLowerCase());
  const empty = behind.find(({ takes }) => !takes.labels.some((label) => grave.includes(label.toLowerCase())));
  if (rest === undefined || empty === undefined) return;
  throw refused(
    `the category "${rest.title}" takes all that is left, so "${empty.title}" behind it stays empty.`,
    `Put "${rest.title}" last, or give it \`labels\`, \`types\`, \`areas\` or \`paths\`.`,
  );
}

function refused(message: string, hint: string): TidingsError {
  return new TidingsError('bad-config', `The settings do not fit together: ${message}`, hint);
}
