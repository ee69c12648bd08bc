/** YAML as plain values. */

import { messageOf } from '../errors.ts';

/** Throws an Error that says what is wrong, in which line and column, where the text is none. The library is loaded with the first file. */
export async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    // Its warnings would go to the process; what they are about is refused where it does not fit.
    return parse(text, { logLevel: 'error' });
  } catch (thrown) {
    // Below it draws the line with a caret: in one line of a log that points nowhere.
    const [said = ''] = messageOf(thrown).split(':\n', 1);
    throw new Error(said.endsWith('.') ? said : `${said}.`, { cause: thrown });
  }
}
