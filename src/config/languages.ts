/** The languages of the notes: the first one is written, the others are written from it. */
import { bad } from './problem.ts';

/** `key`: what names them. Throws where one is named twice, or is none. */
export function checkLanguages(all: readonly string[], key: 'language' | 'languages'): void {
  const twice = all.find((one, at) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) !== at);
  if (twice !== undefined) throw bad(key, `names "${twice}" twice`, 'Name each language once.');
  const unknown = all.find((one) => !isLanguage(mainOf(one)));
  if (unknown === undefined) return;
  const meant = languageIn(mainOf(unknown));
  const hint = `Write the tag of a language, such as de, pt-BR or zh.${meant === null ? '' : ` Did you mean ${meant}?`}`;
  throw bad(key, `is "${unknown}", which is no language`, hint);
}

function mainOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** All languages of two letters are known by name; of those of three there are thousands. */
function isLanguage(main: string): boolean {
  return main === 'en' || main.length > 2 || new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(main) !== undefined;
}

/** Countries are taken for languages: `cz` is `cs`. Null where that says nothing, which is English. */
function languageIn(country: string): string | null {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'en' || language === 'und' ? null : language;
}
