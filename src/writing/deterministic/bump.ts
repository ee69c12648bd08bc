/** Whether a title says that something else got a new version, by rule: a number beside a plain word is no version. */

const BUMP =
  /^(?:update|bump|upgrade)s?\s+(?:to\s+)?(`?@?[a-z][a-z0-9._/-]*`?)((?:\s+(?:to|from)\s+`?[v^~]?\d[\w.^~+-]*`?)*)(?: in (?:\/[\w./-]*|the [\w-]+ group(?: across \d+ director(?:y|ies))?))?$/i;
/** What is updated without being a dependency. */
const NO_PACKAGE =
  /^(?:licen[sc]e|readme(?:\.md)?|logo|docs?|documentation|typos?|changelog|comments?|tests?|snapshots?|links?|banner|messages?|versions?|types?|copyright|url|authors|contributors|msrv|config|targets?|browsers?|defaults?|templates?|dependencies|deps|schema|styles?|icons?|sidebar|wizard|menu|theme|layout|wording|text|footer|header|homepage|dashboard|toolbar|ui|ux|api|cli|timeout|limit|size|port|level|threshold|delay|interval|count)$/i;
/** A name that only packages have: a scope, an owner, a hyphen, a dot or a digit. */
const PACKAGE_NAME = /^@|[\w][/.-]\w|\d$/;
/** A version, as against a number: dotted or with a v, and without a unit. */
const VERSION = /\bv\d|\d\.\d/;
const MANIFEST =
  /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-(?:lock|workspace)\.yaml|bun\.lockb?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|pyproject\.toml|(?:poetry|uv|Pipfile|composer|flake|mix|Gemfile)\.lock|requirements[\w.-]*\.txt|Gemfile|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|composer\.json|[\w.-]+\.csproj)$/i;
/** What a bump updates, and the versions that it says; null for any other text. */
export function bumpIn(text: string): { readonly name: string; readonly versions: string } | null {
  const [, name = '', versions = ''] = BUMP.exec(text) ?? [];
  return versions !== '' && isBump(text, [], false)
    ? {
        name: name.replaceAll('`', ''),
        versions: versions
          .replaceAll('`', '')
          .replace(/\bv(?=\d)/gi, '')
          .trim(),
      }
    : null;
}

/**
 * A new version of something else: a name that can only be a package's, a plain word with a version, or a manifest
 * beside it. `sure`: its type makes a plain word in the singular one too.
 */
export function isBump(text: string, files: readonly string[], sure: boolean): boolean {
  const match = BUMP.exec(text);
  if (match === null) return false;
  const [, name = '', versions = ''] = match;
  const bare = name.replaceAll('`', '');
  if (bare === '' || NO_PACKAGE.test(bare)) return false;
  if (files.some((path) => MANIFEST.test(path))) return versions !== '' || bare === bare.toLowerCase();
  if (versions !== '') return VERSION.test(versions) || (PACKAGE_NAME.test(bare) && !/\d[a-z]/i.test(versions));
  return (
    bare === bare.toLowerCase() && (/^@|\d\.\d|^[0-9a-f]{7,40}$/.test(bare) || (sure && (PACKAGE_NAME.test(bare) || !/[^s]s$/.test(bare))))
  );
}
