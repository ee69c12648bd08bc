import { describe, expect, it } from '@jest/globals';
import { coAuthor, identities, isBot, isTool, loginOfAddress } from '../../src/changes/authors.ts';
import { person } from './history.ts';

describe('isTool', () => {
  it.each([
    'renovate[bot]',
    'dependabot[bot]',
    'github-actions[bot]',
    'dependabot',
    'bors',
    'rustbot',
    'The Miri Cronjob Bot',
    'Copilot',
    'copilot-swe-agent[bot]',
    'Claude',
    'Claude Opus 4.6',
    'Claude Opus 4.6 (1M context)',
    'claude[bot]',
    'Cursor Agent',
    'cursoragent',
    'google-labs-jules[bot]',
    'aider (gpt-5)',
    'graphite-app[bot]',
    'exe.dev user',
    'k8s-ci-robot',
  ])('knows %s', (name) => expect(isTool(person(name))).toBe(true));

  it.each([
    'Claude Monet',
    'Jules Verne',
    'Devin Booker',
    'Abbott',
    'Robot Rebels Inc',
    'Talbot',
    '翠 / green',
    'Gemini Ganesan',
    'Amparo',
  ])('leaves %s a person', (name) => expect(isTool(person(name))).toBe(false));

  it('goes by login and address too', () => {
    expect(isTool(person('Some Bot Account', 'renovate[bot]'))).toBe(true);
    expect(isTool(person('Opus'), 'noreply@anthropic.com')).toBe(true);
  });

  it('tells bots from the programs that people write with', () => {
    expect(isBot(person('renovate[bot]'))).toBe(true);
    expect(isBot(person('Copilot', 'copilot-swe-agent[bot]'))).toBe(false);
  });
});

describe('coAuthor', () => {
  it('keeps the login and never the address', () => {
    expect(coAuthor('Bo Dev <1+bo-dev@users.noreply.github.com>')).toEqual({ name: 'Bo Dev', login: 'bo-dev' });
    expect(coAuthor('"Dominik G." <d@example.org>')).toEqual({ name: 'Dominik G.', login: null });
    expect(coAuthor('郁蒸十四 <x@example.org>')).toEqual({ name: '郁蒸十四', login: null });
    expect(loginOfAddress('49699333+dependabot[bot]@users.noreply.github.com')).toBe('dependabot[bot]');
    expect(loginOfAddress('someone@example.org')).toBeNull();
  });

  it('is nobody for tools, addresses as names and nothing', () => {
    expect(coAuthor('Claude <noreply@anthropic.com>')).toBeNull();
    expect(coAuthor('me@example.org <me@example.org>')).toBeNull();
    expect(coAuthor('')).toBeNull();
  });
});

describe('identities', () => {
  it('makes one person of several names and addresses', () => {
    const who = identities([
      person('Bjorn Lu'),
      person('bluwy', 'bluwy'),
      person('Bjorn Lu', 'bluwy'),
      person('翠'),
      person('翠', 'sapphi-red'),
    ]);
    expect(who.people([person('Bjorn Lu'), person('bluwy'), person('BLUWY', 'bluwy')])).toEqual([person('Bjorn Lu', 'bluwy')]);
    expect(who.people([person('翠'), person('sapphi-red')])).toEqual([person('翠', 'sapphi-red')]);
  });

  it('keeps people apart who share a name', () => {
    const who = identities([person('Alex', 'alex-a'), person('Alex', 'alex-b')]);
    expect(who.people([person('Alex', 'alex-a'), person('Alex', 'alex-b'), person('Alex')])).toHaveLength(3);
  });

  it('leaves tools out', () => {
    expect(identities([]).people([person('Copilot'), person('Ada'), person('renovate[bot]')])).toEqual([person('Ada')]);
  });
});
