/** Small histories by hand: from titles to what rendering gets, by way of the deterministic writer. */
import { createHash } from 'node:crypto';
import type { Aside, Choice, Contributor, DependencyRow, Entry, Evidence, Range } from '../../src/domain.ts';
import type { ChangeView, NotesInput } from '../../src/rendering/input.ts';
import { sizeOf } from '../../src/rendering/sections.ts';
import { answerCompose, answerMap } from '../../src/writing/deterministic/writer.ts';

export type Told = Partial<Evidence> & {
  readonly title: string;
  /** null: a commit without a pull request. */
  readonly pull?: number | null;
  readonly unconfirmed?: boolean;
  readonly by?: readonly string[];
  readonly bot?: boolean;
  /** The pull request of which it is a backport. */
  readonly origin?: number;
};

export type History = {
  readonly changes: readonly Told[];
  readonly dependencies?: readonly DependencyRow[];
  readonly asides?: readonly Aside[];
  readonly contributors?: readonly Contributor[];
  readonly range?: Partial<Range>;
  readonly firstRelease?: boolean;
  readonly audiences?: readonly string[];
};

export function sha(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

export function evidence(told: Partial<Evidence> & { readonly title: string }): Evidence {
  return { body: '', type: null, area: null, breaking: null, security: false, labels: [], files: [], patch: '', ...told };
}

export function choice(...audiences: readonly string[]): Choice {
  return { audiences: audiences.map((name) => ({ name, instruction: '' })), instructions: '', glossary: [] };
}

export function aside(rule: string, name: string): Aside {
  return { change: sha(name), state: 'left-out', reason: rule, rule };
}

export function row(name: string, from: string | null, to: string | null, told: Partial<DependencyRow> = {}): DependencyRow {
  return { name, from, to, development: false, security: false, changes: [sha(`bump ${name}`)], ...told };
}

/** Everything that rendering needs of a history, in the project `acme/rocket` between v1.0.0 and v1.1.0. */
export function notesOf(history: History, told: Partial<NotesInput> = {}): NotesInput {
  const audiences = history.audiences ?? ['technical'];
  const changes = history.changes.map(changeOf);
  const items = history.changes.map(({ pull, unconfirmed, by, bot, ...rest }) => evidence(rest));
  const drafts = answerMap({ task: 'map', items }, choice(...audiences));
  const entries = drafts.map((draft, index): Entry => {
    const id = changes[index]?.id ?? '';
    return { ...draft, id, changes: [id], wording: 'rules' };
  });
  const [audience = 'technical'] = audiences;
  const answer = answerCompose({
    task: 'compose',
    audience,
    lines: entries.map((entry) => ({ ...entry, linked: null })),
    facts: { project: 'rocket', firstRelease: history.firstRelease ?? false, size: sizeOf(entries) },
  });
  const sentences = (claims: typeof answer.overview) =>
    claims.map(({ text, lines }) => ({ text, entries: lines.flatMap((line) => entries[line]?.id ?? []) }));
  return {
    repository: { owner: 'acme', name: 'rocket', server: 'https://github.com' },
    range: {
      from: 'v1.0.0',
      to: 'v1.1.0',
      base: sha('base'),
      side: null,
      head: sha('head'),
      tag: 'v1.1.0',
      family: 'v',
      reason: 'v1.0.0 is the nearest tag before v1.1.0.',
      passedOver: [],
      ...history.range,
    },
    releaseTag: null,
    outline: { entries },
    sections: [],
    changes: new Map([...changes, ...bumps(history.dependencies ?? [])].map((change) => [change.id, change])),
    composition: { overview: sentences(answer.overview), highlights: sentences(answer.highlights), wording: 'rules' },
    dependencies: history.dependencies ?? [],
    asides: history.asides ?? [],
    ofNoPackage: 0,
    contributors: history.contributors ?? [],
    incomplete: null,
    audience,
    language: 'en',
    mentions: 'real',
    ...told,
  };
}

function changeOf(told: Told): ChangeView {
  const id = sha(told.title);
  const { pull = null, unconfirmed = false } = told;
  return {
    id,
    commits: [id],
    pull:
      pull === null
        ? null
        : { number: pull, url: unconfirmed ? null : `https://github.com/acme/rocket/pull/${pull}`, confirmed: !unconfirmed },
    origin: told.origin ?? null,
    authors: (told.by ?? []).map((login) => ({ name: login, login })),
    bot: told.bot ?? false,
  };
}

function bumps(rows: readonly DependencyRow[]): readonly ChangeView[] {
  return rows.flatMap((one, index) =>
    one.changes.map((id) => ({
      id,
      commits: [id],
      pull: { number: 900 + index, url: null, confirmed: true },
      origin: null,
      authors: [],
      bot: true,
    })),
  );
}
