/** How deep a run has to look. */
import type { Config } from './config.ts';

/** Whether the paths of changes are wanted: for the evidence, for rules on paths and areas, or to tell packages apart. */
export function readsFiles({ evidence, rules, sections }: Config): boolean {
  const { exclude, includePaths, packages } = rules;
  const marks = [exclude, ...sections.own.flatMap((section) => [section.takes, section.exclude])];
  const asked = packages.length + includePaths.length > 0 || marks.some(({ paths, areas }) => paths.length + areas.length > 0);
  return evidence !== 'messages' || sections.by === 'area' || asked;
}
