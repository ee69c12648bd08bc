/** A cold run in a process of its own, to be killed: `node --import tsx killed-run.ts DIR`. */
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { KILLED } from './kills.ts';
import { createMeter, meteredAsking } from './model.ts';
import { open, writeWith } from './run.ts';

const store = await open(process.argv[2] ?? '');
const asking = meteredAsking(
  {
    ...store,
    recall: (part) => store.recall(part),
    async keep(name, answer) {
      await store.keep(name, answer);
      writeSync(1, 'kept\n');
    },
  },
  createMeter(),
  async ({ parts }) => {
    writeSync(1, 'asked\n');
    await wait(1 + (parts.length % 7));
  },
);
await writeWith(KILLED, store, asking);
await store.flush();
