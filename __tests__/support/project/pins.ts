/** Actions that workflows and examples may use. Commits read from the projects' own repositories on 2026-11-22. */
export const PINS: Readonly<Record<string, { readonly version: string; readonly commit: string }>> = {
  'actions/checkout': { version: 'v7.0.1', commit: '3d3c42e5aac5ba805825da76410c181273ba90b1' },
  'actions/setup-node': { version: 'v7.0.0', commit: '820762786026740c76f36085b0efc47a31fe5020' },
  'actions/upload-artifact': { version: 'v7.0.0', commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f' },
  'actions/download-artifact': { version: 'v8.0.1', commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c' },
  'actions/cache': { version: 'v5.0.5', commit: '27d5ce7f107fe9357f9df03efb73ab90386fccae' },
  'actions/attest': { version: 'v4.2.2', commit: '1e69f48acb82d1966a394da916b4c1698aa569d6' },
  'actions/create-github-app-token': { version: 'v3.1.1', commit: '1b10c78c7865c340bc4f6099eb2f838309f1e8c3' },
  'changesets/action': { version: 'v2.1.1', commit: '8488615a623b1b9c987934bb89eae8af6a946ac1' },
  'github/codeql-action': { version: 'v4.36.2', commit: '8aad20d150bbac5944a9f9d289da16a4b0d87c1e' },
  'googleapis/release-please-action': { version: 'v4.1.4', commit: 'd1a8f221d7723166f48a584aebba00ef3f6febec' },
};

/** This repository's own actions: by path, or as users name them before a release has a commit. */
const OWN = /^(\.\/.*|[\w.-]+\/tidings(\/comment)?@v\d+)$/;
const USES = /^\s*(?:-\s+)?(?:uses:|['"]uses['"]:)\s*['"]?([^\s'"#]+)['"]?\s*(?:#\s*(\S+))?/;

/** Every `uses:` that is not a known commit with its version behind it. */
export function findUnpinned(workflow: string): readonly string[] {
  return workflow.split('\n').flatMap((line) => {
    const [, reference, version] = USES.exec(line) ?? [];
    if (reference === undefined || OWN.test(reference)) return [];
    const [path = '', commit] = reference.split('@');
    const pin = PINS[path.split('/').slice(0, 2).join('/')];
    return pin !== undefined && pin.commit === commit && pin.version === version ? [] : [line.trim()];
  });
}
