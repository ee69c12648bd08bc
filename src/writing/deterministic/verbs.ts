/** What a title does, by its first word in any form: `stop`, `stops`, `stopped` and `stopping` are one verb. */

/** `does`: something that a program does for its users; news, unless it is said to be done otherwise now. */
export type Deed = 'new' | 'fixed' | 'improved' | 'does';

const BY_DEED: Readonly<Record<Deed, string>> = {
  new: `add allow let support introduce implement expose export provide create offer ship enable permit accept integrate teach bring`,
  fixed: `fix mend repair resolve correct prevent avoid handle ensure guard protect stop preserve retain ignore respect honor honour
    escape unescape sanitize sanitise restore recover tolerate treat close release reset wait forget unblock unbreak strip trim quote
    reject clear recognize recognise address normalize normalise discard deduplicate dedupe suppress undo hotfix skip trigger return hide
    pass populate match reload consider await drain catch propagate inherit invalidate initialize initialise`,
  improved: 'improve enhance polish refine redesign rework tweak adjust align increase raise extend better',
  does: `read write find ask tell say send open publish collect generate search download upload import track filter group draw notify
    reach render measure translate convert record play share list highlight sync synchronize save store load report expand detect compute
    suggest propose complete fill insert select pick choose copy paste print embed attach schedule remember connect sign encrypt verify
    compare mark archive pin preview install deploy mount register resume compress watch count stream`,
};
const DEEDS: ReadonlyMap<string, Deed> = new Map(
  (['new', 'fixed', 'improved', 'does'] as const).flatMap((deed) => BY_DEED[deed].split(/\s+/).map((verb) => [verb, deed] as const)),
);
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ kept: 'keep', sent: 'send', wrote: 'write', found: 'find', told: 'tell', taught: 'teach', brought: 'bring', drew: 'draw' },
  ...{ forgot: 'forget', chose: 'choose', lets: 'let', said: 'say', undid: 'undo' },
};
/** How or where it is done, before the verb. */
const BEFORE =
  /^(?:(?:in|on|for|when|with) [^,]{3,60}, |(?:temporarily|automatically|optionally|also|now|just|gracefully|explicitly|silently|really|actually) )/i;
/** Behind a plural: what it names does something. */
const FINITE =
  /^(?:is|are|was|were|has|have|do|does|can|cannot|will|would|should|may|must|now|no|not|never|show|contain|keep|work|fail|use|get|got|lost)\b|^\w+n['’]t\b/i;
/** What is kept as it was. */
const AS_IT_WAS = /\b(?:when|after|while|if|on|during|across|between|where|before|as|until|even)\b/i;

/** Null for words that are no verb that is known. */
export function verbOf(title: string): Deed | null {
  const text = title.replace(BEFORE, '');
  if (/^(?:only|still|fall ?back) /i.test(text)) return 'fixed';
  const [, first = '', rest = ''] = /^([A-Za-z]+),?(?:\s+(.*))?$/.exec(text) ?? [];
  const word = first.toLowerCase();
  const [next = ''] = rest.split(' ');
  const isPlural = word.endsWith('s') && FINITE.test(rest);
  const isSubject = /[^s]s$/.test(next) && isNoun(word) && stemsOf(next).some((stem) => stem !== next && DEEDS.has(stem));
  if (rest === '' || isPlural || isSubject || (/ed$/.test(word) && /^\S+(?: \S+)? (?:is|are|was|were|can|will|should)\b/i.test(rest)))
    return null;
  const forms = stemsOf(word);
  if (forms.includes('keep')) return AS_IT_WAS.test(rest) ? 'fixed' : 'improved';
  return forms.map((form) => DEEDS.get(form)).find((deed) => deed !== undefined) ?? null;
}

/** What a program does often has a name of the same form: `the search`, `a report`. */
function isNoun(word: string): boolean {
  return DEEDS.get(word) === 'does';
}

/** What the word may be a form of, itself first. */
export function stemsOf(word: string): readonly string[] {
  const cut = (end: string): string => word.slice(0, word.length - end.length);
  const [end = ''] = /(?:ied|ies|ing|ed|es|s)$/.exec(word) ?? [];
  const stem = end === '' ? word : cut(end);
  const others =
    end === 'ied' || end === 'ies' ? [`${stem}y`] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), end === 'es' ? cut('s') : stem];
  return [word, IRREGULAR[word] ?? word, ...others];
}
