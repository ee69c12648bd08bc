/** A real repository in which strangers say everything that they can: messages, titles, bodies, labels, names, branches, paths, news files, tags. */
import type { Answerer } from '../support/anthropic/honest.ts';
import { isArray, isObject } from '../support/anthropic/json.ts';
import { mergePull, type PullRecord, squashPull } from '../support/git/pulls.ts';
import type { Commitish, Person, Repository } from '../support/git/repository.ts';
import { PAYLOADS } from './payloads.ts';

/** Credentials by their shape alone: none of them opens anything. */
export const SECRETS: readonly string[] = [
  `ghp_${'a1B2'.repeat(9)}`,
  `github_pat_${'a1B2'.repeat(12)}`,
  `sk-ant-api03-${'a1B2'.repeat(10)}`,
  `AKIA${'A1B2'.repeat(4)}`,
  `xoxb-${'1234567890-'.repeat(2)}abcdef`,
  `npm_${'a1B2'.repeat(9)}`,
  `glpat-${'a1B2'.repeat(5)}`,
  `eyJhbGciOiJIUzI1NiJ9.${'eyJz'.repeat(5)}.${'a1B2'.repeat(8)}`,
];

/** Lines of text that a payload becomes in a commit or a title: git and the forge know no other. */
function titled(text: string): string {
  return whole(text.slice(0, 800))
    .replace(/[\r\n\0]+/g, ' ')
    .trim();
}

/** Text that can be written as bytes. */
function whole(text: string): string {
  return Buffer.from(text.slice(0, 20_000).replaceAll('\0', '')).toString();
}

/** A name as git takes it. */
function named(text: string): string {
  return titled(text)
    .replace(/[<>\n]/g, '')
    .slice(0, 100)
    .trim();
}

/** A branch as git takes it, with a number of its own. */
function branched(text: string, number: number): string {
  const name = titled(text)
    .slice(0, 80)
    .replace(/[\p{Cc} ~^:?*[\\\]]|\.{2,}|@\{|\/{2,}/gu, '-')
    .replace(/\/\.|\.\/|\.lock\b|\/$|\.$/g, '-');
  return Buffer.from(`evil/${number}-${name}`).toString();
}

const PATHS: readonly string[] = [
  '::error::pwned.ts',
  'a/\n::error::pwned.ts',
  'a/##[error]pwned.ts',
  '$(touch pwned).ts',
  '`touch pwned`.ts',
  '"; touch pwned; ".ts',
  "'; touch pwned; '.ts",
  '--output=pwned',
  '-rf',
  '<script>alert(1)</script>.ts',
  '![x](https:evil.example).png',
  '@octocat/x.ts',
  'a\u202etxt.exe',
  'a\u200bb.ts',
  'a|b|c.ts',
  '%0A::error::pwned.ts',
  '{"a":1}.json',
  '\u001b[31mred.ts',
  '..\\..\\evil.ts',
  '.changeset/::error::pwned.md',
  '.changeset/[x](https:).md',
];

const NEWS: Readonly<Record<string, string>> = {
  '.changeset/evil-one.md':
    '---\n"widgets": minor\n---\n\n<script>alert(1)</script> ![x](https://evil.example/x.png) @octocat #99999\n\n</details>\n\n# Free software\n',
  '.changeset/evil-two.md': '---\n"<img src=x>": patch\n"@octocat": major\n---\n\n<!-- tidings:end v1 -->\n::error::pwned\n$`x`$\n',
  '.changeset/evil-three.md': '---\n"widgets": &a [*a]\n---\n\nx\n',
  '.changeset/evil-four.md': `---\n"widgets": minor\n---\n\n${'x'.repeat(300_000)}\n`,
  'newsfragments/1.bugfix.md': '[click](javascript:alert(1)) www.evil.example ::set-output name=tag::v6.6.6',
  'newsfragments/2.feature.md': '| a | b |\n| --- | --- |\n| c | d |\n\n```mermaid\ngraph TD\n```\n',
  'newsfragments/3.removal.rst': '.. raw:: html\n\n   <iframe src=//evil.example></iframe>\n',
  'newsfragments/4.security.md': '\u202e\u200b@octocat\u202c [^1]\n\n[^1]: https://evil.example\n',
};

/** Every name of a tag that git allows and that means something elsewhere. */
export const TAGS: readonly string[] = [
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '</details>',
  '@octocat',
  'x@octocat',
  '#99999',
  'octo/widgets#99999',
  'GH-99999',
  '$x$',
  '`x`',
  '$`x`$',
  '|x|',
  '%0A%0D',
  '"x"',
  "'x'",
  ';x',
  '&amp;',
  '$$x$$',
  '(x)',
  '{x}',
  'badc0ffee123',
  'www.evil.example',
  'a\u202eb',
  'a\u200bb',
  '##!error',
  '!x',
  '=1+1',
];

export type Planted = {
  readonly pulls: readonly PullRecord[];
  /** Tags between which one run reads. */
  readonly ranges: readonly (readonly [string, string])[];
  /** The first commit and the one behind it: a range for names of tags. */
  readonly ends: readonly [Commitish, Commitish];
};

/** Changes in one run. */
const STRETCH = 60;

/** Each payload as a commit, and as a pull request with everything that one has. */
export function plantAll(repository: Repository): Planted {
  const pulls: PullRecord[] = [];
  const tags = ['v1.0.0'];
  let number = 0;
  let count = 0;
  const begin = repository.commit({ message: 'Begin', files: { README: '1' } });
  const after = repository.commit({ message: 'feat: keep it', files: { README: '2' } });
  repository.tag('v1.0.0');
  const counted = (): void => {
    count += 1;
    if (count % STRETCH !== 0) return;
    tags.push(`v1.0.${tags.length}`);
    repository.tag(`v1.0.${tags.length - 1}`);
  };
  for (const [at, { text }] of PAYLOADS.entries()) {
    const author: Person = { name: named(text) || 'Nobody', email: `person${at}@example.com` };
    repository.commit({
      message: `${at % 2 === 0 ? '' : 'fix: '}${whole(text) || 'x'}\n\n${whole(text)}`,
      author,
      files: { [`f${at}`]: text },
    });
    counted();
    number += 1;
    pulls.push(pullOf(repository, number, text));
    counted();
  }
  repository.commit({ message: 'feat: paths', files: Object.fromEntries(PATHS.map((path) => [path, path])) });
  for (const [path, text] of Object.entries(NEWS)) repository.commit({ message: `feat: news of ${path.length}`, files: { [path]: text } });
  for (const secret of SECRETS) repository.commit({ message: `fix: use ${secret}\n\nIt is ${secret} now.`, files: { secret } });
  repository.tag('v1.1.0');
  tags.push('v1.1.0');
  return { pulls, ranges: tags.slice(1).map((tag, at) => [tags[at] ?? '', tag]), ends: [begin, after] };
}

function pullOf(repository: Repository, number: number, text: string): PullRecord {
  const title = `${number % 3 === 0 ? 'feat' : 'fix'}(${titled(text).replace(/[()]/g, '').slice(0, 40)}): ${titled(text) || 'x'}`.slice(
    0,
    256,
  );
  const note = number % 4 === 0 ? `\n\n\`\`\`release-note\n${whole(text)}\n\`\`\`\n` : '';
  const upgrade = number % 5 === 0 ? `\n\nBREAKING CHANGE: ${whole(text)}\n` : '';
  const spec = {
    number,
    title,
    body: `${whole(text)}${note}${upgrade}`,
    labels: [titled(text).slice(0, 50) || 'bug', 'bug'],
    headBranch: branched(text, number),
    closingIssues: [{ number: 5_000 + number, title: titled(text).slice(0, 200) || 'x', labels: ['bug'] }],
  };
  return number % 7 === 0
    ? mergePull(repository, {
        ...spec,
        message: `Merge pull request #${number} from octo/${number % 2 === 0 ? branched(text, number) : titled(text).slice(0, 60)}\n\n${whole(text)}`,
      })
    : squashPull(repository, spec);
}

/** A model that obeys whoever wrote the change: it says after them, word for word. */
export const parrot: Answerer = (data) => {
  const changes = isArray(data.changes) ? data.changes.filter(isObject) : [];
  return {
    changes: changes.map((change) => {
      const said = `${change.title} ${typeof change.body === 'string' ? change.body : ''}`.trim().slice(0, 390) || 'x';
      const breaking = typeof change.breaking === 'string' ? change.breaking.slice(0, 390) : '';
      const lead = typeof change.area === 'string' ? change.area.slice(0, 60) : '';
      const rest = { lead, category: 'improved', importance: 5, breaking: true, texts: { technical: said }, upgrade: breaking };
      return { index: change.index, ...rest };
    }),
  };
};
