/** Whether a word of a line says what is done, in any form: as its first word, behind `to`, or as a gerund. In English. */
import { stemsOf } from './verbs.ts';

const ACTIONS = new Set(
  (
    'say ask tell mend unbreak re-render press retire teach notify reach guard overlap await contain need cause lose specify become belong depend differ happen mean seem ' +
    'add adopt adapt accept account address adjust align allow always annotate append apply assume attach attempt avoid backport bail batch better ' +
    'bind block bring buffer build bump bundle bypass cache call capitalise capitalize catch change check clarify clean cleanup clear clone collapse ' +
    'collect combine compare compile complete compute configure consider consolidate convert copy correct count couple create cut debounce decrease default ' +
    'defer define delay delete demote deny deprecate derive descend describe desugar detect disable disallow discard discover display distinguish ' +
    'do document don double downgrade download drop dump duplicate emit enable encode decode enforce enhance ensure escape evaluate exclude exit ' +
    'expand expect explain expose export extend externalize extract fallback fail fetch fill filter find fix flag flush fold follow force forget format forward free ' +
    'generate get give go group guard handle have hide highlight hoist honor honour ignore implement import improve include increase infer init ' +
    'initialise initialize inject inline insert install integrate introduce invalidate invoke isolate join keep land let lex lift limit ' +
    'list load localise localize look lower make mark match measure mention merge migrate mimic minic minimise minimize minify mock modify mount ' +
    'move narrow normalise normalize notify omit open optimise optimize organise organize output override overwrite paint parse pass patch pin ' +
    'point populate postpone prefer prefetch prepare preserve prettify prevent print prioritise prioritize process produce promote propagate protect ' +
    'provide prune publish pull push put quote raise re-enable reactivate read rearrange rebind rebrand rebuild recognise recognize recompute record recover redesign redirect ' +
    'reduce reexport re-export refactor refine reflect refresh register reject relax release reload rely remove rename render reorder reorganise ' +
    'reorganize repair replace report request require rerun reserve reset resolve respect respond restore restrict restructure retain retry return reuse revert revise revisit rewrite ' +
    'rework round run sanitise sanitize save scan schedule scroll search select send separate serialise serialize serve set shift ship show shrink ' +
    'sign silence simplify skip slim sort speed split stabilise stabilize stablize start stop store stream strip substitute suggest sunset support suppress swap switch sync ' +
    'take tell terminate test throw tidy tighten toggle track transform translate treat trim try tune turn tweak unblock unbundle undo unify unwrap upgrade update upload use ' +
    'validate verify wait warn watch widen wire wrap write'
  ).split(' '),
);
const PLAIN = /^[a-z][a-z-]*$/;
/** Things, whatever they end with. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'string setting warning missing nothing something everything anything thing existing binding heading following mapping encoding ' +
    'typing ring'
  ).split(' '),
);

/** Things of a program as often. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'build bundle cache preview search log filter scroll query proxy format output import export display process test index list ' +
    'load map mock patch port print queue range require schedule scope stream style switch transform trim type watch default ' +
    'buffer block limit link lock match mark mount flag group call copy change check record report request reserve reset return ' +
    'run set sort store sync track update upload download upgrade use warn refresh release reload rename replace resolve'
  ).split(' '),
);

export function isAction(word: string): boolean {
  return actionOf(word) !== null;
}

/** The titles of a range use the same words again and again. */
const read = new Map<string, string | null>();
const KEPT = 10_000;

/** What is done, as the plain verb: `denied` is `deny`. Null for any other word. */
export function actionOf(word: string): string | null {
  const known = read.get(word);
  if (known !== undefined) return known;
  const action = readAction(word.toLowerCase());
  if (read.size >= KEPT) read.clear();
  read.set(word, action);
  return action;
}

function readAction(lower: string): string | null {
  if (!PLAIN.test(lower) || isOneOf(THINGS, lower)) return null;
  return stemsOf(lower).find((stem) => ACTIONS.has(stem)) ?? null;
}

/** One that names nothing else. */
export function isPlainAction(word: string): boolean {
  return isAction(word) && !isOneOf(NAMES, word.toLowerCase());
}

/** As it stands there, or with an `s` behind it. */
function isOneOf(words: ReadonlySet<string>, lower: string): boolean {
  return words.has(lower) || (lower.endsWith('s') && words.has(lower.slice(0, -1)));
}
