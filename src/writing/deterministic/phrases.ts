/** The phrases of a line of English: which nouns and names stand together, and how the line speaks of them. */
import { isAction, isPlainAction } from './actions.ts';

/**
 * `object`: what is done to, or who does it. `given`: what gets something new. `means`: what is used. `where`: in, on or inside it.
 * `about`: of, for, to or from it. `with`: beside it. `aside`: in what the line says of when, why, or in place of what.
 */
export type Role = 'object' | 'given' | 'means' | 'where' | 'about' | 'with' | 'aside';
/** `lower`: the text, small. */
export type Token = { readonly text: string; readonly lower: string; readonly isCode: boolean };
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
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'nor', '&', '+', 'plus', '/']);
/** Before what is done, or how. */
const LEADING = /^(?:not|no|never|don['’]t|doesn['’]t|do|does|only|also|always|still|now|just|longer|\w+ly)$/i;
/** A word, one with hyphens, and a path of dots or colons. The plain ones, without marks around them, are nearly all. */
const PLAIN_WORD = /^[A-Za-z][\w#+/-]*$/;
const WORD = /^\p{L}[\p{L}\p{N}#+/_-]*(?:(?:\.|::)[\p{L}\p{N}_-]+)*(?:!|['’]s)?$/u;
const DETERMINER = /^(?:a|an|the|their|its|his|her|our|your|my|all|every|each|no|nothing|something)$/i;
const GERUND = /[a-z]{2}ing$/;
/** Behind it the main clause begins. */
const CLAUSE_IN_FRONT = /^(?:when|whenever|if|while|after|before|once|as|since) [^,]{3,80}, (?=\S)/i;
const GIVES = /^(?:add|append|introduce|port|backport|attach)(?:s|ed|ing)?$/i;
const USES = /^(?:use[sd]?|using)$/i;
const THIRD_PERSON = /[a-rt-z]s$/;
const BEHIND_GERUND = /^(?:with|from|as|the|an?)$/i;
const WORDS = /[("“]*`[^`]+`[^\s`]*|["“][^"”]+["”]\S*|\S+/g;
const CODE = /^([("“]*)`([^`]+)`(.*)$/;
const CODE_CLOSES = /[,;:.!?)]/;
const PATH = /^[A-Za-z_]\w*(?:::\w+)+$/;
/** Marks at the ends of a word. */
const AROUND = /^[([{'‘]+|[)\]}.,;:?'’…]+$/g;
const OPENS = /^[([{]/;
const CLOSES = /[,;:?)\]}…]$/;

/** In their order. A line that begins with what is done has its object behind that. */
export function phrasesOf(text: string): readonly Phrase[] {
  const found: Phrase[] = [];
  const words = wordsIn(text.includes(', ') ? text.replace(CLAUSE_IN_FRONT, '') : text).map(cut);
  const state: { role: Role; by: string } = { role: 'object', by: '' };
  let tokens: Token[] = [];
  let isStart = true;
  let gives = false;
  const end = (role: Role, by = ''): void => {
    if (tokens.length > 0) found.push({ role: state.role, tokens, of: by === 'of' });
    tokens = [];
    state.role = role;
    state.by = by;
  };
  let at = 0;
  for (const word of words) {
    at += 1;
    const { core, lower, isCode } = word;
    const { role, by } = state;
    if (word.opens) end('aside');
    if (isStart && !isCode && LEADING.test(lower)) continue;
    const acts = !isCode && isAction(core);
    const as = isCode ? undefined : ROLES.get(lower);
    if (acts && tokens.length === 0 && isDone(word, { isStart, by, next: words[at] })) {
      if (at === 1 && GIVES.test(core)) gives = true;
      if (by === 'to' && !GERUND.test(lower)) end('aside');
      else if (USES.test(core) && role !== 'aside') end('means');
    } else if (acts && tokens.length > 0 && isTold(word, words[at])) end('aside');
    else if (as !== undefined) end(role === 'aside' ? role : gives && lower === 'to' ? 'given' : as, lower);
    else if (!isCode && JOINS.has(lower)) end(role, 'and');
    else if (isCode || word.isWord) tokens.push({ text: core, lower, isCode });
    else end(role, by);
    isStart = false;
    if (!word.closes) continue;
    // `In the editor, keep the selection`.
    isStart = found.length === 0 && state.role !== 'aside';
    end(isStart ? 'object' : state.role);
  }
  end('object');
  return found;
}

type Around = { readonly isStart: boolean; readonly by: string; readonly next: Cut | undefined };

/** Of an action behind nothing. It says what is done: first, behind `to`, behind `and`, or as a gerund before its object. */
function isDone({ core }: Cut, { isStart, by, next }: Around): boolean {
  return (
    isStart ||
    USES.test(core) ||
    by === 'to' ||
    (by === 'and' && isPlainAction(core)) ||
    (by === '' && core.endsWith('s') && isPlainAction(core)) ||
    (GERUND.test(core) && isNoun(next))
  );
}

/** An action behind a noun says what that does: `the name contains spaces`, `Error starting a project`, `names starting with a dot`. */
function isTold({ core, closes }: Cut, next: Cut | undefined): boolean {
  if (closes) return false;
  if (THIRD_PERSON.test(core) || DETERMINER.test(next?.core ?? '')) return isPlainAction(core);
  if (!GERUND.test(core)) return false;
  return isNoun(next) || BEHIND_GERUND.test(next?.core ?? '');
}

function isNoun(next: Cut | undefined): boolean {
  return next !== undefined && (next.isCode || (next.isWord && !ROLES.has(next.lower) && !JOINS.has(next.lower)));
}

/** A code span is a word, and so is what stands between quotes. */
function wordsIn(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

type Cut = Readonly<Record<'core' | 'lower', string>> & Readonly<Record<'isCode' | 'isWord' | 'opens' | 'closes', boolean>>;

function cut(raw: string): Cut {
  if (PLAIN_WORD.test(raw)) return { core: raw, lower: raw.toLowerCase(), isCode: false, isWord: true, opens: false, closes: false };
  const code = raw.includes('`') ? CODE.exec(raw) : null;
  if (code !== null) {
    const core = (code[2] ?? '').trim();
    return { core, lower: core.toLowerCase(), isCode: true, isWord: false, opens: code[1] !== '', closes: CODE_CLOSES.test(code[3] ?? '') };
  }
  const core = raw.replace(AROUND, '');
  const isWord = PLAIN_WORD.test(core) || WORD.test(core);
  return { core, lower: core.toLowerCase(), isCode: PATH.test(core), isWord, opens: OPENS.test(raw), closes: CLOSES.test(raw) };
}
