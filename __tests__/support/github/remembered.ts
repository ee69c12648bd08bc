import type { Answer } from './answers.ts';

type Kept = { readonly status: number; readonly text: string; readonly headers: Readonly<Record<string, string>>; readonly origin: string };

/** Answers by request: who asks the same again gets the same, without the work of making it. For repositories that nobody changes. */
export class Remembered {
  readonly #answers = new Map<string, Kept>();

  /** `origin`: where the server stands that is asked now; the links in what an earlier one answered lead there too. */
  async answer(request: string, origin: string, make: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(request);
    if (known !== undefined) {
      const here = (text: string) => text.replaceAll(known.origin, origin);
      const headers = Object.fromEntries(Object.entries(known.headers).map(([name, value]) => [name, here(value)]));
      return { status: known.status, body: here(known.text), headers };
    }
    const made = await make();
    if (made.status !== 200) return made;
    const { status, body, headers = {} } = made;
    const text = JSON.stringify(body);
    this.#answers.set(request, { status, text, headers, origin });
    return { status, body: text, headers };
  }
}
