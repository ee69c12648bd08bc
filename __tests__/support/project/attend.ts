/** The other side of `Attendant`. */
import process from 'node:process';
import type { Surroundings } from './attendant.ts';

/** `last`: something was left behind that a later request could meet, so that the process has to end. */
export type Done<Result> = { readonly result: Result; readonly last: boolean };

/** Does what comes, each with its own folder, environment and stdout; ends when nobody asks any more. */
export function attend<Request, Result>(work: (request: Request) => Promise<Done<Result>>): void {
  const write = process.stdout.write.bind(process.stdout);
  process.on('message', async (message) => {
    const { request, cwd, env }: Surroundings & { readonly request: Request } = JSON.parse(String(message));
    process.chdir(cwd);
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, env);
    const said: string[] = [];
    process.stdout.write = (chunk: Uint8Array | string) => said.push(String(chunk)) > 0;
    const { result, last } = await work(request);
    process.stdout.write = write;
    process.send?.(JSON.stringify({ result, log: said.join(''), last }), () => {
      if (last) process.exit();
    });
  });
}
