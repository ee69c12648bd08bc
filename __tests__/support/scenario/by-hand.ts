/**
 * A job by hand: `npx tsx __tests__/support/scenario/by-hand.ts [--pulls N] [--no-key] [--ref REF] [NAME=VALUE ...]`
 * runs the bundled action, main and post, over a history of N pull requests with every server on loopback, and prints what
 * a person would see: log, outputs and the release. NAME=VALUE are inputs of action.yml.
 */
import { parseArgs } from 'node:util';
import { released } from './histories.ts';
import { Workplace } from './world.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pulls: { type: 'string', default: '12' }, 'no-key': { type: 'boolean', default: false }, ref: { type: 'string' } },
});
const inputs = Object.fromEntries(positionals.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
const place = await Workplace.open({ history: released(Number(values.pulls)) });
try {
  const { main, post } = await place.job({ inputs, key: !values['no-key'], ...(values.ref === undefined ? {} : { ref: values.ref }) });
  console.log([...main.log, ...(post?.log ?? [])].join('\n'));
  console.log(main.outputs);
  for (const release of place.github.releases.all())
    console.log(`--- ${release.draft ? 'draft' : 'release'} ${release.tag}\n${release.body}`);
  console.log(`${main.conclusion}; the model was called ${place.anthropic.calls} times, GitHub ${place.github.requests.length} times`);
} finally {
  await place.close();
}
