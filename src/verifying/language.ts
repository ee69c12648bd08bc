/** Whether a text is written in another language than asked for: by its letters, and by small words. Says so only when it is plain. Pure. */

/** Letters of a script that stand together, by language; Latin ones stand in their own list, and about others nothing is said. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ...ofScript('ru uk be bg mk', /\p{Script=Cyrillic}+/gu),
  ...ofScript('el', /\p{Script=Greek}+/gu),
  ...ofScript('zh', /\p{Script=Han}+/gu),
  ...ofScript('ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu),
  ...ofScript('ko', /\p{Script=Hangul}+/gu),
  ...ofScript('ar fa ur', /\p{Script=Arabic}+/gu),
  ...ofScript('he', /\p{Script=Hebrew}+/gu),
  ...ofScript('th', /\p{Script=Thai}+/gu),
  ...ofScript('hi mr ne', /\p{Script=Devanagari}+/gu),
  ...ofScript('en de fr es pt it nl sv da nb nn no fi pl cs sk sl hr hu ro tr vi id ms et lv lt ca eu gl is ga', /\p{Script=Latin}+/gu),
};

/** Frequent words; one that several of these languages have counts for none. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of with when that from this which instead now where into after before its not an or does longer'.split(' '),
  de: 'der die das und mit wenn nicht ist für von auf dem den ein eine einen wird werden jetzt beim bei im zu als durch'.split(' '),
  fr: 'le la les des et avec pour dans est une sur lorsque que qui du aux plus sont par de ne un en'.split(' '),
  es: 'el los las del con para que una por cuando es en se al ya la de un y como no'.split(' '),
  pt: 'o os as do da dos das com para que uma quando não em ao um por agora de e é no na'.split(' '),
  it: 'il lo gli della del con per che una quando non nel dei di è si ora la un e le da come al'.split(' '),
  nl: 'de het een en met voor van wanneer niet wordt bij op dat nu is of te door als die om'.split(' '),
};
const OWN_WORDS = ownWords();

/** Letters that a text must have before its script says anything: fewer where names, which are Latin mostly, are in the asked one. */
const LETTERS = { latin: 12, other: 40 } as const;
/** Small words of the other language that it must have. */
const WORDS = 4;
/** Part of all letters, and of all words. */
const FEW_LETTERS = 0.1;
const MANY_WORDS = 0.05;

/** `language`: BCP 47. Code spans and addresses do not count. */
export function isOtherLanguage(text: string, language: string): boolean {
  const [asked = ''] = language.toLowerCase().split('-');
  const prose = text.replace(/`[^`]*`|https?:\/\/\S+/g, ' ');
  return hasOtherScript(prose, asked) || hasOtherWords(prose.toLowerCase(), asked);
}

/** True for a language that is known to be written in Latin letters. */
export function isInLatin(language: string): boolean {
  const [asked = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(SCRIPTS, asked) && SCRIPTS[asked]?.source.includes('Latin') === true;
}

function hasOtherScript(prose: string, asked: string): boolean {
  const script = Object.hasOwn(SCRIPTS, asked) ? SCRIPTS[asked] : undefined;
  if (script === undefined) return false;
  const isLatin = script.source.includes('Latin');
  if (isLatin && /^[\x20-\x7e\s]*$/.test(prose)) return false;
  const letters = lettersOf(prose, /\p{L}+/gu);
  const enough = isLatin ? LETTERS.latin : LETTERS.other;
  return letters >= enough && lettersOf(prose, script) < letters * FEW_LETTERS;
}

/** Of languages whose words are not known here only English is told apart: their neighbours look too much alike. */
function hasOtherWords(prose: string, asked: string): boolean {
  if (!Object.hasOwn(SCRIPTS, asked)) return false;
  const words = prose.match(/[\p{L}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const language of words.flatMap((word) => OWN_WORDS.get(word) ?? [])) counts.set(language, (counts.get(language) ?? 0) + 1);
  const count = (language: string) => counts.get(language) ?? 0;
  const others = Object.hasOwn(SMALL_WORDS, asked) ? Object.keys(SMALL_WORDS).filter((language) => language !== asked) : ['en'];
  const own = count(asked);
  return others.some((other) => {
    const found = count(other);
    return found >= WORDS && found >= words.length * MANY_WORDS && found > own * 4;
  });
}

function ofScript(languages: string, script: RegExp): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, script]));
}

function ownWords(): ReadonlyMap<string, string> {
  const all = Object.entries(SMALL_WORDS).flatMap(([language, words]) => words.map((word) => ({ language, word })));
  const single = all.filter(({ word }) => all.filter((other) => other.word === word).length === 1);
  return new Map(single.map(({ word, language }) => [word, language]));
}

/** `runs`: matches letters that stand together. */
function lettersOf(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, letters) => sum + letters.length, 0);
}
