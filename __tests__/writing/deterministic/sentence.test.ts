import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from '../../../src/writing/deterministic/sentence.ts';

describe('sentenceOf', () => {
  it.each([
    ['ui two', 'UI two'],
    ['cli cmd', 'CLI cmd'],
    ['aa3', 'Aa3'],
    ['node two', 'Node two'],
    ['css two', 'CSS two'],
    ['pkg two', 'Pkg two'],
    ['eslint two', 'ESLint two'],
    ['npm two', 'npm two'],
    ['v2.0 two', 'v2.0 two'],
    ['src/a two', 'src/a two'],
    ['a.js two', 'a.js two'],
    ['`a` two', '`a` two'],
    ['a_b two', '`a_b` two'],
    ['aB two', 'aB two'],
    ['key=value two', 'key=value two'],
    ['élargir le menu', 'Élargir le menu'],
    ['añade tema', 'Añade tema'],
    ['исправить сбой', 'Исправить сбой'],
    ['čau, světe', 'Čau, světe'],
    ['ǆep je prazan', 'Ǆep je prazan'],
    ['größe lesen', 'Größe lesen'],
    ['ßtraße lesen', 'ßtraße lesen'],
    ['გასწორება ახლა', 'გასწორება ახლა'],
    ['µs are shown', 'µs are shown'],
    ['中文 two', '中文 two'],
    ['été.ts two', 'été.ts two'],
  ])('begins %j as its neighbours begin', (text, line) => expect(sentenceOf(text)).toBe(line));

  it.each([
    ["allow repeats: $($x)'a*", "Allow repeats: `$($x)'a*`"],
    ['use $($x)* now', 'Use `$($x)*` now'],
    ['read ($HOME) and "$FOO".', 'Read (`$HOME`) and "`$FOO`"'],
    ["show '$saved_file' literally", "Show '`$saved_file`' literally"],
    ['costs $5 less', 'Costs $5 less'],
    ['fix #![no_std] builds', 'Fix `#![no_std]` builds'],
    ['fix #[derive(Debug)]', 'Fix `#[derive(Debug)]`'],
    ['support Array<T> and Map<string, number> here', 'Support `Array<T>` and `Map<string, number>` here'],
    ['take Option<Vec<u8>>, too', 'Take `Option<Vec<u8>>`, too'],
    ['support <Foo /> components', 'Support `<Foo />` components'],
    ['is x < y and y > z', 'Is x < y and y > z'],
    ['add -json flag', 'Add `-json` flag'],
    ['use --foo=bar, -x (--qux) and --baz.', 'Use `--foo=bar`, `-x` (`--qux`) and `--baz`'],
    ['a well-known -- or not - dash', 'A well-known -- or not - dash'],
    ['add x86_64-unknown-linux-musl and aarch64-apple-darwin', 'Add `x86_64-unknown-linux-musl` and `aarch64-apple-darwin`'],
    ['drop x86_64-specific asserts', 'Drop x86_64-specific asserts'],
    ['read __init__ of snake_case', 'Read `__init__` of `snake_case`'],
    ['keep `a --b` as it is', 'Keep `a --b` as it is'],
  ])('marks what is code by its form in %j, one token, one span', (text, line) => expect(sentenceOf(text)).toBe(line));

  it.each([
    ['Deleted old files', 'Delete old files'],
    ['Deleted files are listed', 'Deleted files are listed'],
    ['Reworked settings', 'Rework settings'],
    ['Speeds up the start', 'Speed up the start'],
    ['Wrote a new parser', 'Write a new parser'],
    ['http://a.example is read', 'http://a.example is read'],
    ['fix rendering of :tada:', 'Fix rendering of :tada:'],
    ['fix rendering of this:', 'Fix rendering of this'],
  ])('gives %j the form of its neighbours', (text, line) => expect(sentenceOf(text)).toBe(line));

  it.each([
    'Adding a plugin twice breaks the build',
    'Removing all unused imports removes used imports',
    'Added files shown twice in the list',
    'Removed files are no longer listed',
    'Fixed headers overlap content',
    'Moved blocks keep their id',
    'Updates no longer fail on Windows',
    'Changes to the config are ignored',
    'Renaming a file loses its history',
    'Creating users fails with 500',
    'Dropping a column drops its index',
    'Supports with spaces are cut',
    'Deleted users can log in',
    'Closing the window hangs',
    'Opening files is slow',
    'Adds are slow',
  ])('leaves %j: its first word is what it speaks of', (text) => expect(sentenceOf(text)).toBe(text));

  it.each([
    ['Adds support for x', 'Add support for x'],
    ['Added y when z is empty', 'Add y when z is empty'],
    ['Fixed a crash that breaks the build', 'Fix a crash that breaks the build'],
    ['Fixes the loop which runs twice', 'Fix the loop which runs twice'],
    ['Added the file it is written to', 'Add the file it is written to'],
    ['Fixing crashes in the parser', 'Fix crashes in the parser'],
    ['Ensures files are closed', 'Ensure files are closed'],
    ['Adding a way to have nothing', 'Add a way to have nothing'],
    ['Adds a button, which is red', 'Add a button, which is red'],
    ['Removed no longer used imports', 'Remove no longer used imports'],
    ['Added line breaks to the output', 'Add line breaks to the output'],
    ['Removes code because it breaks the build', 'Remove code because it breaks the build'],
  ])('turns the first word of %j, where another clause has the other verb', (text, line) => expect(sentenceOf(text)).toBe(line));

  it('is not cut behind words that announce something', () => {
    const line = sentenceOf('strip headers of requests that were sent through a proxy, e.g. nginx or HAProxy, with a setting', 70);
    expect(line).toBe('Strip headers of requests that were sent through a proxy…');
  });
});
