/** Bundles `entry` (an absolute path inside the project, which has to be the working folder): file name to text. */
export function bundle(entry: string, options?: { readonly license?: string }): Promise<Map<string, string>>;
