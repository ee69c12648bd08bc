import type { ServerResponse } from 'node:http';
import type { Delivery } from './behaviour.ts';
import type { Clock } from './clock.ts';

export type Outgoing = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** One string for a JSON body, one per event for a stream. */
  readonly chunks: readonly string[];
};

export type Outcome = 'answered' | 'cut' | 'gone';

/**
 * Sends a response the way its delivery asks. `begin` is called when the headers go out, `end` when everything is about to be handed over,
 * so that a client that has read the answer finds it recorded.
 */
export async function deliver(
  res: ServerResponse,
  outgoing: Outgoing,
  delivery: Delivery,
  clock: Clock,
  hooks: { begin(): void; end(outcome: Outcome): void },
): Promise<void> {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  if (res.closed) gone.abort();
  await clock.sleep(delivery.delayMs ?? 0, gone.signal);
  if (delivery.held) await Promise.race([delivery.held, closed(gone.signal)]);
  if (delivery.stall === 'before-headers') await closed(gone.signal);
  if (delivery.cut === 'before-headers' || gone.signal.aborted) return drop(res, gone.signal, hooks);
  hooks.begin();
  res.writeHead(outgoing.status, { ...outgoing.headers, ...delivery.headers });
  if (delivery.stall === 'in-body' || delivery.cut === 'in-body') {
    await new Promise<void>((resolve) => res.write(firstHalf(outgoing.chunks), () => resolve()));
    if (delivery.stall === 'in-body') await closed(gone.signal);
    return drop(res, gone.signal, hooks);
  }
  hooks.end('answered');
  for (const chunk of outgoing.chunks) res.write(chunk);
  res.end();
}

function drop(res: ServerResponse, gone: AbortSignal, hooks: { end(outcome: Outcome): void }): void {
  hooks.end(gone.aborted ? 'gone' : 'cut');
  res.destroy();
}

function closed(gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (gone.aborted) resolve();
    else gone.addEventListener('abort', () => resolve());
  });
}

function firstHalf(chunks: readonly string[]): string {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only.slice(0, Math.ceil(only.length / 2));
  return chunks.slice(0, Math.ceil(chunks.length / 2)).join('');
}
