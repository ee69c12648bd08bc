/** Changes made by script, as the writing steps get them: evidence of pull requests with bodies of up to 2,000 characters, 600 in the mean. */
import { createHash } from 'node:crypto';
import type { Change, Evidence, Unit } from '../../src/domain.ts';
import { bodyFrom, type Draw, drawFrom, titleFrom } from '../collect/words.ts';

/** One change in so many belongs to a story that goes on within the next ones, and so many name each other by a common issue. */
const STORY = { share: 0.08, length: 12 } as const;
const LINKED = 0.02;
/** Characters of a body, as `evidence` bounds them. */
const BODY = 2_000;

export type MadeChange = { readonly change: Change /** Named by the change after it. */; readonly linked: boolean };

/** Endless: change n is the same in any list of the same seed. */
export function changesFrom(seed: number, count: number): readonly MadeChange[] {
  const draw = drawFrom(seed);
  return Array.from({ length: count }, (_, at) => ({
    change: changeOf(shaOf(`${seed} ${at}`), evidenceFrom(draw, at)),
    linked: draw() < LINKED,
  }));
}

/** The same with another name of every commit. */
export function rebased(made: readonly MadeChange[]): readonly MadeChange[] {
  return made.map(({ change, linked }) => ({ change: changeOf(shaOf(`again ${change.id}`), change.evidence), linked }));
}

/** The same change after somebody wrote more into its pull request. */
export function edited({ change, linked }: MadeChange): MadeChange {
  const body = `It was reviewed once more.\n\n${change.evidence.body}`.slice(0, BODY);
  return { change: { ...change, evidence: { ...change.evidence, body } }, linked };
}

/** Changes that name each other stand in one unit. */
export function unitsOf(made: readonly MadeChange[]): readonly Unit[] {
  const units: Unit[] = [];
  let open: readonly Change[] = [];
  for (const { change, linked } of made) {
    open = [...open, change];
    if (linked && open.length < 3) continue;
    units.push(unitOf(open));
    open = [];
  }
  return open.length > 0 ? [...units, unitOf(open)] : units;
}

function unitOf(changes: readonly Change[]): Unit {
  return { id: changes[0]?.id ?? '', changes };
}

function evidenceFrom(draw: Draw, at: number): Evidence {
  const title = titleFrom(draw);
  const [, type = null, area = null, text = title.text] = /^(\w+)(?:\(([^)]*)\))?!?: (.*)$/.exec(title.text) ?? [];
  const story = draw() < STORY.share ? ` [story:${Math.floor(at / STORY.length)}]` : '';
  const paragraphs = Array.from({ length: Math.floor(draw() ** 2 * 27) }, () => bodyFrom(draw, { ...title, breaking: false }));
  return {
    title: `${text} of \`part${at}\`${story}`,
    body: paragraphs.join('\n\n').slice(0, BODY),
    type,
    area,
    breaking: title.breaking ? 'The option has another default; set it to keep the old one.' : null,
    security: draw() < 0.003,
    labels: [],
    files: [],
    patch: '',
  };
}

function changeOf(id: string, evidence: Evidence): Change {
  return {
    ...{ id, commits: [id], evidence, pull: null, authors: [], bot: false, by: null, hint: null, labels: [], ownWords: null },
    ...{ names: [], namesShas: [], closes: [], origin: null, reverts: null, undoes: [], files: null, byMerge: false },
  };
}

function shaOf(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}
