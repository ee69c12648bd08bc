/** What the wording of a commit message says about how it came in: a landed pull request, a merged branch, a sync. */

export type Landing = {
  /** `pull`: landed a pull request. `topic`: merged a branch by hand. `sync`: brought in another line of history. */
  readonly kind: 'pull' | 'topic' | 'sync';
  readonly form: 'merge' | 'squash';
  /** The number it names as its own: a hint, it can belong to another repository. */
  readonly number: number | null;
  /** The title for people; '' when the message holds none. */
  readonly title: string;
  readonly body: string;
  /** The merged branch, without its owner; null when not said. */
  readonly branch: string | null;
};

type Parts = { readonly subject: string; readonly body: string };

const PULL_MERGES: readonly RegExp[] = [
  /^Merge pull request (?:#|!)(\d{1,9}) (?:from|in) (\S+)/,
  /^Auto merge of #(\d{1,9}) - ([^\s,]+)/,
  /^Rollup merge of #(\d{1,9}) - ([^\s,]+)/,
];
/** Forms with the title on the same line: Azure DevOps, and merges by script. */
const TITLED_MERGE = /^Merge(?:d)? PR #?(\d{1,9})\s*(?:[:-]\s*|$)(.*)$/;
/** `Merge #12: title`, with the repository before the number in the script of Bitcoin's maintainers. */
const NUMBERED_MERGE = /^Merge (?:[\w.-]+\/[\w.-]+)?#(\d{1,9}): (\S.*)$/;
/** Gitea and Forgejo. */
const QUOTED_MERGE = /^Merge pull request '(.+)' \(#(\d{1,9})\) from (\S+)(?: into \S+)?$/;
const BITBUCKET_CLOUD = /^Merged in (\S+) \(pull request #(\d{1,9})\)$/;
const BORS_NG = /^Merge #(\d{1,9})(?: #\d{1,9})*$/;
const BORS_NG_TITLE = /^\d{1,9}: (.*?)(?: r=\S.*)?$/;
/** Cheap test before the pattern. */
const GITLAB_WORDS = 'See merge request ';
const GITLAB_REFERENCE = /^See merge request \S*!(\d{1,9})$/m;
const BRANCH_MERGE = /^Merge (?:remote-tracking )?branch(?:es)? '([^']+)'(.*)$/i;
const OTHER_MERGE =
  /^Merge(?: remote-tracking)? (?:tag|commit|ref|commits) \S+|^Merge from \S+$|^(?:back-?)?merge (?:the )?(?:latest )?(?:changes )?(?:from |with |in )?(?:origin\/|upstream\/)?(?:main|master|trunk|develop|dev|next|upstream|head)(?: branch)?(?: (?:into|to|in) \S+)?$/i;
const CONVENTIONAL_PREFIX = /^[a-z]+(?:\([^()]*\))?!?:\s+/i;
/** A line that others build on rather than one topic. */
const LONG_LIVED =
  /^(?:(?:origin|upstream|remotes\/\w+)\/)?(?:main|master|trunk|develop|development|dev|next|canary|edge|staging|production|stable|head|release(?:[/-].*)?|hotfix\/v?\d.*|v?\d+(?:\.[\dx]+)*(?:[.-](?:x|lts|stable|dev))?)$/i;
/** Number of a squash: the last `(#12)` of the title. `!12` is GitLab's, `GH-12` an old spelling. */
const SQUASH = /^(.*\S)\s+\((?:#|!|GH-|PR #?)(\d{1,9})\)$/;

/** Headings, rules and comments before the words of a body. */
const TEMPLATE = /^(?:\s*(?:#{1,6}[ \t].*|<!--.*-->|[-*_]{3,}[ \t]*)(?:\n|$))+\s*/;
const FOOTER = /^BREAKING[ -]CHANGE:/;

/** How a cut title ends, and how the body goes on with it. */
const CUT = /^(.*)(?:…|\.\.\.)((?: \(#\d+\))?)$/;
const GOES_ON = /^(?:…|\.\.\.)(\S.*)(?:\n([\s\S]*))?$/;

/** Reads the landing from subject and body; null for a commit that says nothing of the kind. */
export function landingOf(subject: string, body: string): Landing | null {
  const parts = { subject, body };
  if (!/merge/i.test(subject)) return squash(parts);
  return pullMerge(parts) ?? namedMerge(parts) ?? borsNg(parts) ?? branchMerge(parts) ?? squash(parts);
}

function pullMerge({ subject, body }: Parts): Landing | null {
  for (const form of PULL_MERGES) {
    const match = form.exec(subject);
    if (match === null) continue;
    const branch = (match[2] ?? '').replace(/^[^/:]+[/:]/, '');
    return { kind: 'pull', form: 'merge', number: Number(match[1]), ...titleFrom(body), branch: branch === '' ? null : branch };
  }
  return null;
}

function namedMerge({ subject, body }: Parts): Landing | null {
  const titled = TITLED_MERGE.exec(subject);
  if (titled !== null) {
    const rest = titled[2] === undefined || titled[2] === '' ? titleFrom(body) : { title: titled[2], body };
    return { kind: 'pull', form: 'merge', number: Number(titled[1]), ...rest, branch: null };
  }
  const numbered = NUMBERED_MERGE.exec(subject);
  if (numbered !== null) return { kind: 'pull', form: 'merge', number: Number(numbered[1]), title: numbered[2] ?? '', body, branch: null };
  const quoted = QUOTED_MERGE.exec(subject);
  if (quoted !== null) {
    const branch = (quoted[3] ?? '').replace(/^[^/:]+[/:]/, '');
    return { kind: 'pull', form: 'merge', number: Number(quoted[2]), title: quoted[1] ?? '', body, branch };
  }
  const bitbucket = BITBUCKET_CLOUD.exec(subject);
  if (bitbucket === null) return null;
  return { kind: 'pull', form: 'merge', number: Number(bitbucket[2]), ...titleFrom(body), branch: bitbucket[1] ?? null };
}

/** bors-ng lists `12: title r=reviewer a=author` per pull request, then that one's description. */
function borsNg({ subject, body }: Parts): Landing | null {
  const match = BORS_NG.exec(subject);
  if (match === null) return null;
  const first = titleFrom(body);
  const title = BORS_NG_TITLE.exec(first.title)?.[1] ?? first.title;
  return { kind: 'pull', form: 'merge', number: Number(match[1]), title, body: first.body, branch: null };
}

function branchMerge({ subject, body }: Parts): Landing | null {
  const plain = subject.replace(CONVENTIONAL_PREFIX, '').replace(/\s+\((?:#|!)\d+\)$/, '');
  const match = BRANCH_MERGE.exec(plain);
  if (match?.[1] === undefined) {
    return OTHER_MERGE.test(plain) ? { kind: 'sync', form: 'merge', number: null, title: subject, body, branch: null } : null;
  }
  const branch = match[1];
  const gitlab = GITLAB_REFERENCE.exec(body)?.[1];
  const rest = titleFrom(body.replace(GITLAB_REFERENCE, '').trim());
  if (gitlab !== undefined) return { kind: 'pull', form: 'merge', number: Number(gitlab), ...rest, branch };
  const ontoItself = new RegExp(` into '?${branch.replace(/[^\w]/g, '\\$&')}'?$`).test(match[2] ?? '');
  if (LONG_LIVED.test(branch) || ontoItself) return { kind: 'sync', form: 'merge', number: null, title: subject, body, branch };
  return { kind: 'topic', form: 'merge', number: null, ...rest, branch };
}

function squash({ subject, body }: Parts): Landing | null {
  const match = subject.endsWith(')') ? SQUASH.exec(subject) : null;
  if (match === null) {
    const gitlab = body.includes(GITLAB_WORDS) ? GITLAB_REFERENCE.exec(body)?.[1] : undefined;
    if (gitlab === undefined) return null;
    return {
      kind: 'pull',
      form: 'squash',
      number: Number(gitlab),
      title: subject,
      body: body.replace(GITLAB_REFERENCE, '').trim(),
      branch: null,
    };
  }
  return { kind: 'pull', form: 'squash', number: Number(match[2]), title: match[1] ?? '', body, branch: null };
}

/** Merge messages carry the title as the first paragraph of the body, behind what a template puts there; a footer is none. */
function titleFrom(body: string): { readonly title: string; readonly body: string } {
  const text = body.replace(TEMPLATE, '');
  if (FOOTER.test(text)) return { title: '', body };
  const end = text.indexOf('\n');
  return end < 0 ? { title: text.trim(), body: '' } : rejoined(text.slice(0, end).trim(), text.slice(end + 1).trim());
}

/** The forge cuts a long title with `…` and goes on in the body. */
export function rejoined(title: string, body: string): { readonly title: string; readonly body: string } {
  const rest = GOES_ON.exec(body);
  const cut = rest === null ? null : CUT.exec(title);
  if (cut === null || rest === null) return { title, body };
  return { title: `${cut[1]}${rest[1]}${cut[2]}`, body: rest[2]?.trim() ?? '' };
}
