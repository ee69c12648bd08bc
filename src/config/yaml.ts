/** YAML as plain values. */

/** Throws what the library throws where the text is none. It is loaded with the first file. */
export async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  return parse(text);
}
