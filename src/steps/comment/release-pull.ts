/** Pull requests that make a release: release-please and changesets write them, and their branch holds all that the release brings. */
import type { OpenPull } from '../../ports/pulls.ts';

const BRANCHES = [/^release-please--/, /^changeset-release\//];
const LABELS = ['autorelease: pending'];
/** `chore(main): release widgets 1.2.0`, `chore: release`, `Version Packages (next)`: a version or nothing, so that work on a release is none. */
const TITLES = [
  /^chore(?:\([^()]*\))?: release(?:(?: [\w./@-]+)? [a-z/@-]*v?\d+\.\d+[\w.+-]*(?:,.*| \(.*\))?)?$/i,
  /^version packages(?: \([^()]*\))?$/i,
];

/** By branch, label or title, and only from a branch of the repository itself. */
export function isReleasePull(pull: Pick<OpenPull, 'headBranch' | 'headRepository' | 'labels' | 'title'>, repository: string): boolean {
  if (!isOwn(pull, repository)) return false;
  const { headBranch, labels, title } = pull;
  return (
    BRANCHES.some((branch) => branch.test(headBranch)) ||
    labels.some((label) => LABELS.includes(label.toLowerCase())) ||
    TITLES.some((wording) => wording.test(title.trim()))
  );
}

/** True when its branch stands in the repository itself (`owner/name`). */
export function isOwn({ headRepository }: Pick<OpenPull, 'headRepository'>, repository: string): boolean {
  return headRepository?.toLowerCase() === repository.toLowerCase();
}
