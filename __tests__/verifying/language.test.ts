import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOtherLanguage } from '../../src/verifying/language.ts';
import { anyText } from '../support/any-text.ts';

/** The same lines in several languages. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The dev server no longer crashes when a file is deleted during a reload\nThe `base` option now applies to images, which was not the case before',
  de: 'Der Entwicklungsserver stürzt nicht mehr ab, wenn eine Datei gelöscht wird\nDie Option `base` wird jetzt auch für Bilder beachtet',
  fr: "Le serveur ne plante plus lorsque un fichier est supprimé pendant le rechargement\nL'option `base` est prise en compte pour les images",
  es: 'El servidor de desarrollo ya no falla cuando se borra un archivo durante la recarga\nLos fragmentos vacíos ya no se escriben en la carpeta',
  pt: 'O servidor de desenvolvimento não falha mais quando um arquivo é removido\nA opção `base` agora vale também para as imagens e os ícones da página',
  it: "Il server di sviluppo non si blocca più quando un file viene eliminato durante il ricaricamento\nL'opzione `base` vale anche per le immagini della pagina e gli indici",
  nl: 'De ontwikkelserver crasht niet meer wanneer een bestand wordt verwijderd\nDe optie `base` geldt nu ook voor afbeeldingen en het werkt op elk systeem',
  ru: 'Сервер разработки больше не падает, когда файл удаляется во время перезагрузки страницы',
  zh: '开发服务器在重新加载期间删除文件时不再崩溃',
};

describe('a text in another language', () => {
  const pairs = Object.keys(TEXTS).flatMap((asked) => Object.keys(TEXTS).map((written) => [written, asked] as const));

  it.each(pairs)('written in %s where %s is asked for', (written, asked) => {
    // Names alone can make up a short line: Latin letters, where others are asked for, have to be many.
    expect(isOtherLanguage(TEXTS[written] ?? '', asked)).toBe(written !== asked && !(written === 'zh' && asked === 'ru'));
  });

  it('is told apart from English in languages whose words are not known', () => {
    expect(isOtherLanguage(TEXTS.en ?? '', 'pl')).toBe(true);
    expect(isOtherLanguage('Serwer nie ulega już awarii, gdy plik zostanie usunięty, a to działa na każdym systemie', 'pl')).toBe(false);
    expect(isOtherLanguage(TEXTS.de ?? '', 'pl')).toBe(false);
  });

  it('is not seen in names, code and what is short', () => {
    for (const asked of ['de', 'fr', 'ru', 'zh']) {
      expect(isOtherLanguage('`the and of with when that from this which instead` OpenTelemetry', asked)).toBe(false);
      expect(isOtherLanguage('Add dark mode', asked)).toBe(false);
      expect(isOtherLanguage('', asked)).toBe(false);
    }
    expect(isOtherLanguage('Show `标题` as 标题 in the list of the documents', 'en')).toBe(false);
  });

  it('is nothing that can be said of a language nobody knows here', () => {
    for (const text of Object.values(TEXTS))
      for (const asked of ['am', 'constructor', '__proto__', 'sr-Latn']) expect(isOtherLanguage(text, asked)).toBe(false);
  });

  it('goes by the language, not by the region', () => {
    expect(isOtherLanguage(TEXTS.pt ?? '', 'pt-BR')).toBe(false);
    expect(isOtherLanguage(TEXTS.en ?? '', 'pt-BR')).toBe(true);
  });

  it('never throws', () => {
    fc.assert(fc.property(anyText(), fc.string(), (text, language) => expect(typeof isOtherLanguage(text, language)).toBe('boolean')));
  });
});
