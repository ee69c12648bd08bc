/** A process of its own that keeps answers: `writer.ts DIR NAME COUNT`. With `die` it is killed between writing and renaming. */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [dir = '', name = '', count = '0', die] = process.argv.slice(2);
if (die === 'die') {
  fs.rename = () => new Promise(() => process.kill(process.pid, 'SIGKILL'));
  syncBuiltinESMExports();
}
const { answer, open, sha } = await import('./disk-world.ts');
const { store, warnings } = await open(dir);
for (let i = 0; i < Number(count); i += 1)
  await store.keep(sha(`${name} ${i}`), answer(`${name} ${i}`, [sha(`${name} part ${i}`), 'shared']));
await store.flush();
process.stdout.write(JSON.stringify({ warnings, answers: store.statistics().answers }));
