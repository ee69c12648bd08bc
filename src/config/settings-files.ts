/** The files that hold settings. Apart from their reading: their names are asked for before anything else. */
import type { Inputs } from './inputs.ts';

/** Where GitHub looks for its own, the first one first. */
export const RELEASE_FILES = ['.github/release.yml', '.github/release.yaml'] as const;

/** Our own, and GitHub's. */
export function settingsFiles({ configPath }: Inputs): readonly string[] {
  return [configPath, ...RELEASE_FILES];
}
