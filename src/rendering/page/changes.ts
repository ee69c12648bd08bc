/** The changes of a run for its evidence page: what was known of each, as the writers saw it. Pure. */
import type { Change } from '../../domain.ts';
import type { Repository } from '../../ports/releases.ts';
import type { NotesDocument } from '../document-schema.ts';
import { webAddress } from '../escape.ts';
import type { ChangeView } from '../input.ts';
import { type Wordbook, wordbook } from '../language.ts';
import { refsOf, shortSha } from '../references.ts';
import type { PageChange, PageCommit, PageMark } from './data.ts';
import { pageWords, type Speaker } from './words.ts';

/** Ours: commits of one change that are listed. */
const COMMITS = 50;

/** What the page says of a change by itself, in one language. */
type Voice = { readonly say: Speaker; readonly book: Wordbook };

function voiceOf(language: string): Voice {
  return { say: pageWords(language).say, book: wordbook(language) };
}

export function pageChanges(changes: readonly Change[], repository: Repository | null, language: string): readonly PageChange[] {
  const voice = voiceOf(language);
  return changes.map((change) => {
    const { body, files, patch } = change.evidence;
    return {
      ...namedChange({ ...change, title: change.evidence.title }, repository),
      ...{ body, files, patch, marks: marksOf(change, voice) },
      ownWords: change.ownWords?.kind === 'text' ? change.ownWords.text : '',
    };
  });
}

/** What a document says of its changes: their evidence is not in it. */
export function titledChanges({ changes, repository }: NotesDocument, language: string): readonly PageChange[] {
  const voice = voiceOf(language);
  return changes.map((change) => {
    return { ...namedChange(change, repository), body: null, files: [], patch: '', marks: originMarks(change, voice), ownWords: '' };
  });
}

type Named = Pick<PageChange, 'label' | 'url' | 'title' | 'authors' | 'commits'>;

function namedChange(change: ChangeView & { readonly title: string }, repository: Repository | null): Named {
  const [ref] = refsOf([change.id], { changes: new Map([[change.id, change]]), repository });
  return {
    label: ref?.label ?? shortSha(change.id),
    url: addressOf(ref?.url ?? null),
    title: change.title,
    authors: change.authors.map(({ name, login }) => login ?? name),
    commits: change.commits.slice(0, COMMITS).map((sha) => pageCommit(sha, repository)),
  };
}

export function pageCommit(sha: string, repository: Repository | null): PageCommit {
  const url = repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}/commit/${sha}`;
  return { short: shortSha(sha), url: addressOf(url) };
}

function addressOf(url: string | null): string | null {
  return url === null ? null : webAddress(url);
}

function marksOf({ evidence, labels, bot, origin, reverts }: Change, voice: Voice): readonly PageMark[] {
  const { say, book } = voice;
  const { type, area, breaking, security } = evidence;
  return [
    ...(breaking === null ? [] : [{ text: book.breaking, grave: true }]),
    ...(security ? [{ text: book.sections.security, grave: true }] : []),
    ...(type === null ? [] : [plain(`${say('type')}: ${type}`)]),
    ...(area === null ? [] : [plain(`${say('area')}: ${area}`)]),
    ...labels.map((label) => plain(`${say('label')}: ${label}`)),
    ...(reverts === null ? [] : [plain(say('revert'))]),
    ...originMarks({ origin, bot }, voice),
  ];
}

function originMarks({ origin, bot }: Pick<Change, 'origin' | 'bot'>, { say, book }: Voice): readonly PageMark[] {
  const backport = origin === null ? [] : [plain(book.backport('', `#${origin}`, true).replace(/^[\s,،、，]+/u, ''))];
  return [...backport, ...(bot ? [plain(say('bot'))] : [])];
}

function plain(text: string): PageMark {
  return { text, grave: false };
}
