/** The evidence page that a job leaves, in a real browser: what it shows, how it is used, and what strangers' words can do in it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, openBrowser } from '../support/browser/chromium.ts';
import { squashPull } from '../support/git/pulls.ts';
import { runCli } from '../support/runner/cli.ts';
import { title } from '../support/scenario/histories.ts';
import { type JobRun, Workplace } from '../support/scenario/world.ts';

const CHANGES = 30;
const EVIL = '</script><script>window.pwned = 1</script><img src="https://evil.example/x.png" onerror="window.pwned = 2">';

let place: Workplace;
let run: JobRun;

beforeAll(async () => {
  place = await Workplace.open({
    withoutChild: true,
    history: (repository) => {
      repository.commit({
        message: 'Begin',
        files: { a: '1', '.github/tidings.yml': 'evidence-page: true\nexclude: { types: [chore] }\n' },
      });
      repository.tag('v1.2.3');
      const plain = Array.from({ length: CHANGES }, (_, at) => ({ number: at + 1, title: title(at + 1), body: `Words of ${at + 1}.` }));
      const evil = { number: 90, title: `fix: mend ${EVIL}`, body: `${EVIL}\n\n<!--<script>\u2028 & "quoted"` };
      const hidden = { number: 91, title: 'chore: sweep the yard' };
      return [...plain, evil, hidden].map((spec) => squashPull(repository, spec));
    },
  });
  run = await place.job();
});
afterAll(() => place.close());

function html(): string {
  return readFileSync(run.main.outputs['evidence-page'] ?? '', 'utf8');
}

describe('the evidence page', () => {
  it('is one file that a policy closes: no network, no script but its own', () => {
    expect(run.main.conclusion).toBe('success');
    const text = html();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none';/,
    );
    const [script = ''] = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(text.match(/<script/g)).toHaveLength(2);
    const [before = '', after = ''] = text.split(/<script type="application\/json" id="data">[^<]*<\/script>/);
    expect(before.length * after.length).toBeGreaterThan(0);
    expect(before + after).not.toMatch(/ on[a-z]+=|<link|<img|<iframe|@import|url\(|javascript:/i);
  });

  it('is not made where nobody asked for it', async () => {
    const files = { '.github/tidings.yml': 'language: en\n' };
    place.repository.commit({ message: 'chore: no page', files });
    place.repository.flush();
    const again = await place.main();
    expect(again.main.outputs['evidence-page']).toBe('');
  });
});

describe('at a terminal', () => {
  it('is written to the file that is named, beside the notes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tidings-page-'));
    const file = join(folder, 'evidence.html');
    try {
      const { exitCode, stdout } = await runCli({ args: ['--evidence-page', file], cwd: place.repository.dir, withoutChild: true });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('## Fixed');
      expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[\s\S]*"label":"#3"/);
      const refused = await runCli({ args: ['--evidence-page', join(file, 'no')], cwd: place.repository.dir, withoutChild: true });
      expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--evidence-page: ') });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

const path = findBrowser();

(path === null ? describe.skip : describe)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  const seen: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser(path ?? '');
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', (message) => seen.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) seen.push(`request: ${request.url()}`);
    });
    await page.goto(`file://${run.main.outputs['evidence-page']}`);
  });
  afterAll(() => browser.close());

  function line(words: string) {
    return page.locator('[role=tabpanel]:not([hidden]) button.item', { hasText: words }).first();
  }

  it('shows the evidence of a line, and the call that wrote it', async () => {
    await line(
      title(3)
        .replace(/^fix\(\w+\): /, '')
        .slice(5),
    ).click();
    const detail = page.locator('#detail');
    expect(await detail.textContent()).toContain('Words of 3.');
    expect(await detail.textContent()).toMatch(/Worded by the model: claude-haiku-5-5 \(map, asked in this run, answer [0-9a-f]{12}\)\./);
    expect(await detail.locator('article h4 a').getAttribute('href')).toMatch(/\/octo\/widgets\/pull\/3$/);
    await detail.getByRole('button', { name: 'See the call' }).click();
    expect(await detail.textContent()).toMatch(/Call: map[\s\S]*Outcome\s*answered[\s\S]*Texts that it wrote/);
    expect(await page.getByRole('tab', { name: 'Calls' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('svg.timeline rect').count()).toBe(run.model.length);
  });

  it('filters the ledger by state and by words', async () => {
    await page.getByRole('tab', { name: 'Ledger' }).click();
    const rows = page.locator('[role=tabpanel]:not([hidden]) button.item');
    expect(await rows.count()).toBe(CHANGES + 2);
    await page.getByRole('button', { name: /^left-out 1$/ }).click();
    expect(await rows.allInnerTexts()).toEqual([expect.stringMatching(/sweep the yard[\s\S]*excluded by type/)]);
    await page.getByRole('button', { name: /^all / }).click();
    await page.getByRole('searchbox').fill('#7');
    expect(await rows.count()).toBe(1);
    await rows.first().click();
    await page.locator('#detail .opener').first().click();
    expect(await page.getByRole('tab', { name: 'Notes' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('#detail').textContent()).toContain('Words of 7.');
  });

  it('is used without a mouse', async () => {
    await page.reload();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').textContent()).toBe('Ledger');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const chosen = await page.locator(':focus').textContent();
    expect(await page.locator('button[aria-current=true]').textContent()).toBe(chosen);
    expect(await page.locator('#detail h2').textContent()).not.toBe('');
    await page.keyboard.press('Tab');
    expect(await page.locator('#detail :focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe(chosen);
    await page.keyboard.press('End');
    const last = await page.locator('[role=tabpanel]:not([hidden]) button.item').count();
    expect(await page.locator(':focus').evaluate((button) => button.matches('button.item'))).toBe(true);
    expect(last).toBeGreaterThan(CHANGES / 2);
  });

  it('is dark where its reader wants that, and has one column where there is room for one', async () => {
    const back = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await back()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await back()).toBe('rgb(13, 17, 23)');
    await page.setViewportSize({ width: 420, height: 800 });
    await page.reload();
    expect(await page.locator('#detail').isVisible()).toBe(false);
    await line('theme in the').click();
    expect(await page.locator('.left').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    expect(await page.locator('.left').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it("shows strangers' words as words", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await page.getByRole('tab', { name: 'Ledger' }).click();
    await line('mend').click();
    expect(await page.locator('#detail pre').first().textContent()).toContain('<script>');
    expect(await page.locator('#detail img, #detail script').count()).toBe(0);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(seen).toEqual([]);
  });
});
