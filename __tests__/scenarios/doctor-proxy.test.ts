/** `tidings doctor` behind a company's proxy: each thing that can be in the way is told apart from the others. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOKEN } from '../support/github/server.ts';
import { createAuthority } from '../support/proxy/authority.ts';
import { type Network, openNetwork } from '../support/proxy/network.ts';
import type { ChildResult } from '../support/runner/child.ts';
import { runCli } from '../support/runner/cli.ts';
import { released } from '../support/scenario/histories.ts';
import { KEY, Workplace } from '../support/scenario/world.ts';

const HOSTS = { github: 'github.example.test', model: 'model.example.test' };
const LOGIN = { user: 'build', password: 'p%40ssword' };

const authority = await createAuthority();
if (authority === undefined) console.log('skipped: the tests of TLS behind a proxy need openssl');
const withOpenssl = authority === undefined ? describe.skip : describe;

withOpenssl('tidings doctor behind a proxy', () => {
  let place: Workplace;
  let net: Network;

  beforeAll(async () => {
    if (authority === undefined) throw new Error('no authority');
    place = await Workplace.open({ history: released(2) });
    const portOf = (url: string) => Number(new URL(url).port);
    const ports = { [HOSTS.github]: portOf(place.github.url), [HOSTS.model]: portOf(place.anthropic.url) };
    net = await openNetwork(ports, authority, LOGIN);
  });
  afterAll(async () => {
    await net.close();
    await place.close();
    await authority?.dispose();
  });

  /** Node reads the authorities of NODE_EXTRA_CA_CERTS when it starts: who asks for them asks for a child. */
  async function run(env: Readonly<Record<string, string>>, withoutChild = false): Promise<ChildResult> {
    const ran = await runCli({
      withoutChild,
      args: ['doctor', '--repository', `https://${HOSTS.github}/octo/widgets`, '--anthropic-base-url', `https://${HOSTS.model}`],
      cwd: place.repository.dir,
      env: { ANTHROPIC_API_KEY: KEY, GITHUB_TOKEN: TOKEN, NODE_EXTRA_CA_CERTS: net.caFile, ...env },
    });
    for (const secret of ['p%40ssword', 'p@ssword', KEY]) expect(ran.stdout + ran.stderr).not.toContain(secret);
    return ran;
  }

  /** What is said of both hosts, the port of the proxy aside. */
  function said({ stdout }: ChildResult): readonly string[] {
    const lines = stdout.split('\n').filter((line) => /^\w+ +(address|token) /.test(line));
    return lines.map((line) => line.replaceAll(/ +/g, ' ').replaceAll(/(?<=\*@127\.0\.0\.1:|127\.0\.0\.1:)\d+/g, 'PORT'));
  }

  it('finds all well through it', async () => {
    const ran = await run({ HTTPS_PROXY: net.proxy.url });
    expect(said(ran)[0]).toBe(`ok address https://${HOSTS.model} answers through http://***@127.0.0.1:PORT`);
    expect(said(ran)[1]).toMatch(/^ok token/);
    expect(ran.stdout).toMatch(/^ok +certificates +1 from /m);
    expect(ran.exitCode).toBe(0);
  });

  it('tells a login that is wanted', async () => {
    const ran = await run({ HTTPS_PROXY: net.proxy.url.replace(/\/\/.*@/, '//') }, true);
    expect(said(ran)).toEqual([
      `fail address https://${HOSTS.model}: the proxy http://127.0.0.1:PORT wants a login (407)`,
      'fail token GitHub: the proxy http://127.0.0.1:PORT wants a login (407)',
    ]);
    expect(ran.exitCode).toBe(1);
  });

  it('tells a certificate that is not trusted', async () => {
    const ran = await run({ HTTPS_PROXY: net.proxy.url, NODE_EXTRA_CA_CERTS: '' }, true);
    expect(said(ran)).toEqual([
      expect.stringMatching(/^fail address .*the certificate is not trusted/),
      expect.stringMatching(/^fail token .*the certificate is not trusted/),
    ]);
    expect(ran.stdout).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('tells a connection that the proxy refuses, and a host that only it knows', async () => {
    const refused = await runCli({
      args: ['doctor', '--anthropic-base-url', 'https://other.example.test'],
      cwd: place.repository.dir,
      env: { ANTHROPIC_API_KEY: KEY, HTTPS_PROXY: net.proxy.url },
      withoutChild: true,
    });
    const around = await run({ HTTPS_PROXY: net.proxy.url, NO_PROXY: HOSTS.model });
    expect(said(refused)[0]).toBe(
      'fail address https://other.example.test: the proxy http://***@127.0.0.1:PORT refuses the connection (502)',
    );
    expect(said(around)).toEqual([
      `fail address https://${HOSTS.model}: there is no host of that name`,
      expect.stringMatching(/^ok token/),
    ]);
    expect(around.stdout).toContain('NO_PROXY exempts it');
  });

  it('tells a variable that is no address', async () => {
    const ran = await run({ HTTPS_PROXY: 'proxy 3128' }, true);
    expect(ran.stdout).toMatch(/^fail +proxy +HTTPS_PROXY is no address/m);
    expect(said(ran)[0]).toBe(`fail address https://${HOSTS.model}: HTTPS_PROXY is no address of an HTTP proxy`);
    expect(ran.exitCode).toBe(1);
    const notes = await runCli({
      args: ['--anthropic-base-url', `https://${HOSTS.model}`],
      cwd: place.repository.dir,
      env: { ANTHROPIC_API_KEY: KEY, HTTPS_PROXY: 'proxy 3128' },
      withoutChild: true,
    });
    expect([notes.exitCode, notes.stdout]).toEqual([2, '']);
    expect(notes.stderr).toMatch(/^error: The variable HTTPS_PROXY is no address of an HTTP proxy\.\nWrite it as http:/);
  });

  it('costs a run one call and nothing else where a login is wanted', async () => {
    const ran = await runCli({
      args: ['--anthropic-base-url', `https://${HOSTS.model}`],
      cwd: place.repository.dir,
      env: { ANTHROPIC_API_KEY: KEY, HTTPS_PROXY: net.proxy.url.replace(/\/\/.*@/, '//') },
      withoutChild: true,
    });
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toMatch(/^spent +1 call .*, 0 tokens .*, \$0 /m);
    expect(ran.stderr).not.toContain('perhaps');
    expect(ran.stderr).toMatch(/^warning .*The proxy http:\/\/127\.0\.0\.1:\d+ \(HTTPS_PROXY\) wants a login \(407\)\)\. Put a login/m);
  });
});
