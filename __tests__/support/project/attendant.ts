/** One process for many requests of a test to a script: the start of Node and the loading of a library cost more than what is asked of it. */
import { type ChildProcess, fork } from 'node:child_process';
import { type Bundled, bundled } from './bundled.ts';

/** Where a request is done: a folder, and the whole environment. */
export type Surroundings = { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> };

/** `log`: what was written to stdout meanwhile. */
export type Reply<Result> = { readonly result: Result; readonly log: string };

/** Does one request after another, in the same process until that ends itself; see `attend`. */
export class Attendant<Request, Result> {
  readonly #script: Bundled;
  #child: ChildProcess | null = null;

  private constructor(script: Bundled) {
    this.#script = script;
  }

  /** `script`: a file that calls `attend` with what it does. */
  static async of<Request, Result>(script: string): Promise<Attendant<Request, Result>> {
    return new Attendant(await bundled(script));
  }

  /** Rejects when the process ends without a reply. One request at a time. */
  ask(request: Request, { cwd, env }: Surroundings): Promise<Reply<Result>> {
    const child = this.#begun();
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`No reply to ${JSON.stringify(request)}`));
      child.once('exit', ended);
      child.once('message', (reply) => {
        child.off('exit', ended);
        const { result, log, last }: Reply<Result> & { readonly last: boolean } = JSON.parse(String(reply));
        if (!last) resolve({ result, log });
        else child.once('exit', () => resolve({ result, log }));
      });
      child.send(JSON.stringify({ request, cwd, env }));
    });
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (child !== null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    }
    this.#script.remove();
  }

  #begun(): ChildProcess {
    if (this.#child !== null) return this.#child;
    const child = fork(this.#script.path, { execArgv: [], env: {} });
    child.once('exit', () => {
      this.#child = null;
    });
    this.#child = child;
    return child;
  }
}
