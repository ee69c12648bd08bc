/** A real browser for tests of pages: Chromium of this machine, by playwright-core, which downloads nothing. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Set to `required` where a test without a browser is a failure. */
const IS_REQUIRED = process.env.TIDINGS_BROWSER === 'required';

/** The path of the browser; null where this machine has none, which is said. Throws where one is required. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found !== undefined) return found;
  const how = 'There is no Chromium here: the evidence page is not tried in a browser. To get one: apt-get install -y chromium';
  if (IS_REQUIRED) throw new Error(how);
  process.stderr.write(`${how}\n`);
  return null;
}

/** Root, as in containers, has no sandbox; the pages are local files. */
export function openBrowser(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
