/** YAML as plain values. */

/** Throws what the library throws where the text is none. It is loaded with the first file. */
export async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  // Its warnings would go to the process; what they are about is refused where it does not fit.
  return parse(text, { logLevel: 'error' });
}
