/** The phrases of a line of English: which nouns and names stand together, and how the line speaks of them. */
import { isAction, isPlainAction } from './actions.ts';

/**
 * `object`: what is done to, or who does it. `given`: what gets something new. `means`: what is used. `where`: in, on or inside it.
 * `about`: of, for, to or from it. `with`: beside it. `aside`: in what the line says of when, why, or in place of what.
 */
export type Role = 'object' | 'given' | 'means' | 'where' | 'about' | 'with' | 'aside';
export type Token = { readonly text: string; readonly isCode: boolean };
/** `of`: what stands behind it says whose it is. */
export type Phrase = { readonly role: Role; readonly tokens: readonly Token[]; readonly of: boolean };

const ROLES: ReadonlyMap<string, Role> = new Map(
  (
    [
      ['where', 'in on inside within at'],
      ['about', 'of for to from into onto about around per through across toward towards'],
      ['with', 'with by using via as alongside'],
      [
        'aside',
        'when while whenever if unless until till after before once because since so that which who where whose what why how than without against between ' +
          'despite under over during behind beside beyond among amid much far very above below rather instead due not no never cannot but although though even is are was were be ' +
          'been being has have had does did can could will would should shall may might must it its it’s their they this these those we our you your ' +
          "shown given taken made found written it's doesn't isn't aren't can't won't didn't wasn't shouldn't",
      ],
    ] as const
  ).flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
);
/** Between two things that the line says the same of. */
const JOINS = /^(?:and|or|nor|&|\+|plus|\/)$/i;
/** Before what is done, or how. */
const LEADING = /^(?:not|no|never|don['’]t|doesn['’]t|do|does|only|also|always|still|now|just|longer|\w+ly)$/i;
/** A plain word, one with hyphens, and a path of dots or colons. */
const WORD = /^\p{L}[\p{L}\p{N}#+/_-]*(?:(?:\.|::)[\p{L}\p{N}_-]+)*(?:!|['’]s)?$/u;
const DETERMINER = /^(?:a|an|the|their|its|his|her|our|your|my|all|every|each|no|nothing|something)$/i;
const GERUND = /[a-z]{2}ing$/;
/** Behind it the main clause begins. */
const CLAUSE_IN_FRONT = /^(?:when|whenever|if|while|after|before|once|as|since) [^,]{3,80}, (?=\S)/i;
const GIVES = /^(?:add|append|introduce|port|backport|attach)(?:s|ed|ing)?$/i;
const USES = /^(?:use[sd]?|using)$/i;

/** In their order. A line that begins with what is done has its object behind that. */
export function phrasesOf(text: string): readonly Phrase[] {
  const found: Phrase[] = [];
  const words = wordsIn(text.replace(CLAUSE_IN_FRONT, '')).map(cut);
  const state: { role: Role; by: string } = { role: 'object', by: '' };
  let tokens: Token[] = [];
  let isStart = true;
  let gives = false;
  const end = (role: Role, by = ''): void => {
    if (tokens.length > 0) found.push({ role: state.role, tokens, of: by === 'of' });
    tokens = [];
    Object.assign(state, { role, by });
  };
  for (const [at, word] of words.entries()) {
    const { core, isCode, opens, closes } = word;
    const { role, by } = state;
    const lower = isCode ? '`' : core.toLowerCase();
    if (opens) end('aside');
    if (isStart && LEADING.test(lower)) continue;
    const as = ROLES.get(lower);
    if (isDone(word, { isStart, isEmpty: tokens.length === 0, by, next: words[at + 1] })) {
      if (at === 0 && GIVES.test(core)) gives = true;
      if (by === 'to' && !GERUND.test(lower)) end('aside');
      else if (USES.test(core) && role !== 'aside') end('means');
    } else if (tokens.length > 0 && isTold(word, words[at + 1])) end('aside');
    else if (as !== undefined) end(role === 'aside' ? role : gives && lower === 'to' ? 'given' : as, lower);
    else if (JOINS.test(lower)) end(role, 'and');
    else if (isCode || WORD.test(core)) tokens.push({ text: core, isCode });
    else end(role, by);
    isStart = false;
    if (!closes) continue;
    // `In the editor, keep the selection`.
    isStart = found.length === 0 && state.role !== 'aside';
    end(isStart ? 'object' : state.role);
  }
  end('object');
  return found;
}

type Around = { readonly isStart: boolean; readonly isEmpty: boolean; readonly by: string; readonly next: Cut | undefined };

/** It says what is done: first, behind `to`, behind `and`, or as a gerund before its object. */
function isDone({ core, isCode }: Cut, { isStart, isEmpty, by, next }: Around): boolean {
  if (isCode || !isEmpty || !isAction(core)) return false;
  return (
    isStart ||
    USES.test(core) ||
    by === 'to' ||
    (by === 'and' && isPlainAction(core)) ||
    (by === '' && isPlainAction(core) && /s$/.test(core)) ||
    (GERUND.test(core) && isNoun(next))
  );
}

/** A verb behind a noun says what that does: `the name contains spaces`, `Error starting a project`, `names starting with a dot`. */
function isTold({ core, isCode, closes }: Cut, next: Cut | undefined): boolean {
  if (isCode || closes || !isAction(core)) return false;
  if (/[a-rt-z]s$/.test(core) || DETERMINER.test(next?.core ?? '')) return isPlainAction(core);
  if (!GERUND.test(core)) return false;
  return isNoun(next) || /^(?:with|from|as|the|an?)$/i.test(next?.core ?? '');
}

function isNoun(next: Cut | undefined): boolean {
  return next !== undefined && (next.isCode || (WORD.test(next.core) && !ROLES.has(next.core.toLowerCase()) && !JOINS.test(next.core)));
}

/** A code span is a word, and so is what stands between quotes. */
function wordsIn(text: string): readonly string[] {
  return text.match(/[("“]*`[^`]+`[^\s`]*|["“][^"”]+["”]\S*|\S+/g) ?? [];
}

type Cut = { readonly core: string; readonly isCode: boolean; readonly opens: boolean; readonly closes: boolean };

function cut(raw: string): Cut {
  const [, before = '', code, after = ''] = /^([("“]*)`([^`]+)`(.*)$/.exec(raw) ?? [];
  if (code !== undefined) return { core: code.trim(), isCode: true, opens: before !== '', closes: /[,;:.!?)]/.test(after) };
  const core = raw.replace(/^[([{'‘]+|[)\]}.,;:?'’…]+$/g, '');
  return { core, isCode: /^[A-Za-z_]\w*(?:::\w+)+$/.test(core), opens: /^[([{]/.test(raw), closes: /[,;:?)\]}…]$/.test(raw) };
}
