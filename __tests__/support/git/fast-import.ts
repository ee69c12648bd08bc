/** A person as git writes them. `login` is their account on the GitHub server, when they have one. */
export type Person = { readonly name: string; readonly email: string; readonly login?: string };

/** A commit waiting to be written. Parents are marks (`:3`) or shas; `at` is in epoch seconds; a `null` file is deleted. */
export type PendingCommit = {
  readonly mark: number;
  readonly parents: readonly string[];
  readonly message: Buffer;
  readonly author: Person;
  readonly committer: Person;
  readonly at: number;
  readonly files: Readonly<Record<string, string | Buffer | null>>;
  /** The `encoding` header, in which the bytes of message and names are meant. */
  readonly encoding: string | null;
  /** The author's name as it is in the commit, where that is no UTF-8. */
  readonly authorName: Buffer | null;
};

/** A ref to set, or an annotated tag to write when `message` is given. */
export type PendingRef = {
  readonly ref: string;
  readonly target: string;
  readonly annotation?: { readonly message: string; readonly tagger: Person; readonly at: number };
};

/** All commits are written on one ref, which is gone in the end: git is slow with thousands of them open. */
const SCRATCH = 'refs/scratch/import';

function data(bytes: Buffer): Buffer[] {
  return [Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')];
}

function signature(role: string, person: Person, at: number, name: Buffer | string = person.name): Buffer {
  return Buffer.concat([Buffer.from(`${role} `), Buffer.from(name), Buffer.from(` <${person.email}> ${at} +0000\n`)]);
}

// A path that starts with a quote or holds a line break must be quoted in the stream.
function pathText(path: string): string {
  return /^"|\n/.test(path) ? `"${path.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"` : path;
}

function fileLines(files: PendingCommit['files']): Buffer[] {
  return Object.entries(files).flatMap(([path, content]) =>
    content === null
      ? [Buffer.from(`D ${pathText(path)}\n`)]
      : [Buffer.from(`M 100644 inline ${pathText(path)}\n`), ...data(Buffer.from(content))],
  );
}

function commitLines(commit: PendingCommit): Buffer[] {
  const [first, ...others] = commit.parents;
  const { author, committer, at, encoding, authorName } = commit;
  // A reset without `from` empties the ref, so that the next commit on it is a root.
  const begin = `${first === undefined ? `reset ${SCRATCH}\n` : ''}commit ${SCRATCH}\nmark :${commit.mark}\n`;
  const head = [
    Buffer.from(begin),
    signature('author', author, at, authorName ?? author.name),
    signature('committer', committer, at),
    Buffer.from(encoding === null ? '' : `encoding ${encoding}\n`),
  ];
  const parents = [first === undefined ? '' : `from ${first}\n`, ...others.map((parent) => `merge ${parent}\n`)].join('');
  return [...head, ...data(commit.message), Buffer.from(parents), ...fileLines(commit.files), Buffer.from('\n')];
}

function refLines(pending: PendingRef): Buffer[] {
  if (pending.annotation === undefined) return [Buffer.from(`reset ${pending.ref}\nfrom ${pending.target}\n\n`)];
  const { message, tagger, at } = pending.annotation;
  const name = pending.ref.replace(/^refs\/tags\//, '');
  return [Buffer.from(`tag ${name}\nfrom ${pending.target}\n`), signature('tagger', tagger, at), ...data(Buffer.from(message))];
}

/** The stream that `git fast-import` reads: all commits first, then the refs. */
export function importStream(commits: readonly PendingCommit[], refs: readonly PendingRef[]): Buffer {
  const end = commits.length === 0 ? '' : `reset ${SCRATCH}\nfrom ${'0'.repeat(40)}\n\n`;
  return Buffer.concat([...commits.flatMap(commitLines), ...refs.flatMap(refLines), Buffer.from(end)]);
}
