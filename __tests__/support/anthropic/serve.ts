/** Runs the server by hand: `npx tsx __tests__/support/anthropic/serve.ts --port 8787 --tier start|starved|generous --latency 300`. */
import { parseArgs } from 'node:util';
import { TIERS } from './limits.ts';
import { startAnthropic } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    tier: { type: 'string', default: 'generous' },
    latency: { type: 'string', default: '0' },
  },
});
const tier = Object.entries(TIERS).find(([name]) => name === values.tier)?.[1];
if (!tier) throw new Error(`--tier is one of ${Object.keys(TIERS).join(', ')}`);
const server = await startAnthropic({ port: Number(values.port), limits: tier, latency: Number(values.latency) });
console.log(`Messages API on ${server.url} (${values.tier}, ${values.latency} ms); any key is accepted. Ctrl-C ends it.`);
process.once('SIGINT', async () => {
  const { input, cacheRead, output } = server.tokens;
  console.log(
    `${server.calls} calls, at most ${server.maxInFlight} at once, ${input} input, ${cacheRead} cached and ${output} output tokens.`,
  );
  for (const violation of server.violations) console.log(`violation in ${violation.path}: ${violation.message}`);
  await server.close();
});
