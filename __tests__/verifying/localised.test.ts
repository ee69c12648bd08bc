import { describe, expect, it } from '@jest/globals';
import { doubtsInLocalised } from '../../src/verifying/localised.ts';

const SOURCE = 'Read `base.url` from `vite.config.ts` with --config on Node 20.19 and Windows, 30% faster than v7.1.0';

function kindsIn(source: string, text: string, language = 'de', names: readonly string[] = []): readonly string[] {
  return doubtsInLocalised(source, text, language, names).map(({ kind, found }) => `${kind}: ${found}`);
}

describe('a text in another language', () => {
  it.each([
    ['de', 'Liest `base.url` mit --config aus `vite.config.ts`, auf Node 20.19 und Windows 30 % schneller als mit v7.1.0'],
    ['fr', 'Lit `base.url` dans `vite.config.ts` avec --config sous Node 20.19 et Windows, 30 % plus vite que v7.1.0'],
    ['ja', 'Node 20.19 と Windows で --config を指定すると `vite.config.ts` の `base.url` を読み込み、v7.1.0 より 30% 速くなります'],
    ['ar', 'قراءة `base.url` من `vite.config.ts` مع --config على Node 20.19 و Windows، أسرع بنسبة 30% من v7.1.0'],
  ])('in %s holds where all that is exact stands in it', (language, text) => {
    expect(kindsIn(SOURCE, text, language)).toEqual([]);
  });

  it.each([
    ['a number that is off by one', 'in 3 Fällen', 'in 4 Fällen', 'Close the socket in 3 cases'],
    ['a flag', 'mit --host', 'ohne die Option', 'Close the socket with --host'],
    ['a code span', 'in `dev`', 'in der Entwicklung', 'Close the socket in `dev`'],
    ['an identifier', 'in createServer', 'beim Anlegen des Servers', 'Close the socket in createServer'],
    ['a name', 'unter Windows', 'unter Fenstern', 'Close the socket on Windows'],
    ['a version', 'seit 7.1', 'seit 7.2', 'Close the socket since 7.1'],
    ['a quoted string', 'bei "not found"', 'bei „nicht gefunden“', 'Close the socket on "not found"'],
    ['an address', 'siehe https://vite.dev/a', 'siehe Anleitung', 'Close the socket, see https://vite.dev/a'],
  ])('does not hold without %s', (_, kept, lost, source) => {
    expect(kindsIn(source, `Schließt den Socket ${kept}`)).toEqual([]);
    expect(kindsIn(source, `Schließt den Socket ${lost}`)).not.toEqual([]);
  });

  it.each([
    'Schließt den Socket mit `--force`',
    'Schließt den Socket nach 30 Sekunden',
    'Schließt den Socket, siehe https://evil.example/x',
    'Schließt den Socket <img src=x>',
    'Schließt den Socket (#99)',
    'Schließt den Socket, sagt @octocat',
    'Schließt den Socket in resolveId',
  ])('says nothing exact that its source does not: %s', (text) => {
    expect(kindsIn('Close the socket', text)).not.toEqual([]);
  });

  it('may write hyphens, slashes between words and numbers as its language does', () => {
    expect(
      kindsIn('Open the menu entry for read/write access in two cases', 'Öffnet den Menü-Eintrag für Lese-/Schreibzugriffe in 2 Fällen'),
    ).toEqual([]);
  });

  it.each([
    ['de', 'Pass 1,000 rows', 'Übergibt 1.000 Zeilen'],
    ['de', 'Pass 1,000 rows', 'Übergibt 1 000 Zeilen'],
    ['fr', 'Pass 100,000 rows at 99.9%', 'Passe 100\u202f000 lignes à 99,9 %'],
    ['de', 'Version 1 takes up to 1.5 GB', 'Version 1 braucht bis zu 1,5 GB'],
    ['de', 'Up to 1,234.5 points', 'Bis zu 1.234,5 Punkte'],
    ['de', 'Pass 10k rows', 'Übergibt 10.000 Zeilen'],
    ['de', 'Pass 10k rows', 'Übergibt 10 Tsd. Zeilen'],
    ['ja', 'Pass 10,000 rows', '1万行を渡します'],
  ])('writes its numbers as %s does: %s', (language, source, text) => {
    expect(kindsIn(source, text, language)).toEqual([]);
  });

  it.each([
    ['Pass 1,000 rows', 'Übergibt 1.001 Zeilen'],
    ['Pass 10 rows', 'Übergibt 10.000 Zeilen'],
    ['Pass 10k rows', 'Übergibt 10 Zeilen'],
    ['Up to 1.5 GB', 'Bis zu 1,6 GB'],
    ['Up to 1.5 GB', 'Bis zu 15 GB'],
    ['Up to 1.5 GB', 'Bis zu 1,5 MB'],
    ['Since 7.1.1', 'Seit 7,1,1'],
  ])('writes no other number so: %s', (source, text) => {
    expect(kindsIn(source, text)).not.toEqual([]);
  });

  it('reads points as decimals where the language does', () => {
    expect(kindsIn('Pass 1,000 rows', '1.000 行を渡します', 'ja')).not.toEqual([]);
  });

  it.each([
    ['Add a dark theme to the Settings page', 'Dunkles Design auf der Einstellungsseite'],
    ['Open Settings > Appearance to change it', 'Öffne Einstellungen > Darstellung, um es zu ändern'],
    ['Rename the "Save" button', 'Die Schaltfläche „Speichern“ ist umbenannt'],
    ['Add a 24/7 mode', 'Neuer 24/7-Modus'],
    ['Read --config', 'Liest die --config-Option'],
  ])('translates what a program shows, and joins nouns: %s', (source, text) => {
    expect(kindsIn(source, text)).toEqual([]);
  });

  it.each([
    ['Rename the "Save" button', 'Die Schaltfläche ist umbenannt'],
    ['Show "Save" on error', 'Zeigt „es ist nicht gut gegangen“ an'],
    ['Open the docs at Grafana > Panels', 'Öffnet die Dokumentation'],
    ['Read --config', 'Liest die --configs-Option'],
    ['Use the GitHub settings page', 'Nutzt die Einstellungsseite'],
  ])('translates nothing else: %s', (source, text) => {
    expect(kindsIn(source, text)).not.toEqual([]);
  });

  it('keeps the names of the project and of its glossary, whatever they look like', () => {
    expect(kindsIn('Start oxc sooner', 'Startet den Übersetzer früher', 'de', ['oxc'])).toEqual(['name: oxc']);
    expect(kindsIn('Start oxc sooner', 'Startet oxc früher', 'de', ['oxc', 'not in it', ''])).toEqual([]);
    expect(kindsIn('Let admins invite people', 'Lässt Verwalter Leute einladen', 'de', ['vite'])).toEqual([]);
  });

  it('may spell with joiners where its script does, and hides nothing else', () => {
    expect(kindsIn('Close the socket', 'سوکت را می\u200cبندد و تمام', 'fa')).toEqual([]);
    expect(kindsIn('Close the socket', 'Schließt den\u200b Socket')).not.toEqual([]);
    expect(kindsIn('Close the socket', 'Schließt den \u202eSocket')).not.toEqual([]);
  });

  it('translates days and languages, and takes no title in capitals for names', () => {
    expect(kindsIn('Accept dates like Monday in French', 'Nimmt Angaben wie Montag auf Französisch an')).toEqual([]);
    expect(kindsIn('Fixed Crash On Empty Input', 'Absturz bei leerer Eingabe behoben')).toEqual([]);
  });

  it('keeps placeholders, each as often', () => {
    expect(kindsIn('{fixes} fixes and {features} features', '{features} Neuerungen und {fixes} Korrekturen')).toEqual([]);
    expect(kindsIn('{fixes} fixes', 'Viele Korrekturen')).toEqual(['placeholder: {fixes}']);
    expect(kindsIn('Many fixes', 'Viele Korrekturen, {fixes}')).toEqual(['placeholder: {fixes}']);
  });

  it('is in that language', () => {
    const source = 'Close the socket when the server of the other side is not there and the client waits';
    expect(kindsIn(source, source)).toEqual(['language: another language than de']);
    expect(kindsIn(source, source, 'ja')).toEqual(['language: another language than ja']);
  });

  it('costs no more than its length', () => {
    for (const part of ['{', '1.000', '1 000', '1,', '„A', 'A > ', 'A ', '-Ab', '`', '-ü', 'a/', '"', '<'.repeat(3)])
      doubtsInLocalised(part.repeat(2_000), part.repeat(2_000), 'de', []);
  });
});
