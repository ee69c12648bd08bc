import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandOf } from '../../../src/steps/comment/command.ts';
import { anyText } from '../../support/any-text.ts';

describe('a command', () => {
  it.each([
    ['/tidings preview', { kind: 'preview' }],
    ['  /tidings   again  \r\nand words behind it', { kind: 'again' }],
    ['/tidings range v1.0.0..main', { kind: 'range', from: 'v1.0.0', to: 'main' }],
    ['/tidings range core@1.0.0...release/2.x', { kind: 'range', from: 'core@1.0.0', to: 'release/2.x' }],
  ])('is read from %j', (body, command) => {
    expect(commandOf(body)).toEqual(command);
  });

  it.each(['', 'see /tidings preview', '/tidingspreview', '> /tidings preview', 'first\n/tidings preview'])('is none in %j', (body) => {
    expect(commandOf(body)).toBeNull();
  });

  it.each([
    ...['/tidings', '/tidings publish', '/tidings preview now', '/tidings range', '/tidings range v1', '/tidings range v1.. main'],
    ...[
      '/tidings range ..main',
      '/tidings range --all..main',
      '/tidings range v1~1..main',
      '/tidings range v1..main^',
      '/tidings range a..b..c',
    ],
    ...['/tidings range v1..@{u}', '/tidings range v1..a:b', '/tidings range /a..b', '/tidings range v1..x.lock'],
  ])('that is not understood is answered with help: %j', (body) => {
    expect(commandOf(body)).toEqual({ kind: 'help' });
  });

  it('is found in no other text, and never with a name that git would walk from', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(commandOf(`x${text}`)).toBeNull();
        const command = commandOf(`/tidings range ${text}`);
        if (command?.kind === 'range') expect(command.from + command.to).not.toMatch(/[\s~^:?*[\\]|\.\.|@\{/);
      }),
    );
  });
});
