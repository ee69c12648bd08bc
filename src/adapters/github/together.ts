/** Small questions about one repository, asked at the same moment by parts that do not know each other: one GraphQL document. */
import * as v from 'valibot';
import type { Repository } from '../../ports/releases.ts';
import type { Purpose } from './failure.ts';
import { unexpected } from './failure.ts';
import type { GraphQlReply } from './graphql.ts';

/** Fields of the repository with the fragments and variables (all of them strings) that they use. Names begin with the asker's own letters. */
export type Question = {
  readonly purpose: Purpose;
  /** Alias to what stands behind it: `tag` to `object(expression: $tag) { oid }`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly fragments?: string;
  readonly variables?: Readonly<Record<string, string>>;
};

/** What came back under each alias. */
export type Answers = Readonly<Record<string, unknown>>;

type Send = (purpose: Purpose, document: string, variables: Readonly<Record<string, string>>) => Promise<GraphQlReply>;
type Named = Pick<Repository, 'owner' | 'name'>;
type Asked = { readonly question: Question; readonly settle: (answer: Promise<Answers>) => void };

const ReplySchema = v.object({ repository: v.record(v.string(), v.unknown()) });

export class Together {
  readonly #send: Send;
  /** Documents of this turn. */
  #open: { readonly repository: Named; readonly asked: Asked[] }[] = [];

  constructor(send: Send) {
    this.#send = send;
  }

  /** Goes out when this turn of the event loop ends, with whatever else was asked in it. */
  ask({ owner, name }: Named, question: Question): Promise<Answers> {
    return new Promise((resolve) => {
      if (this.#open.length === 0) setImmediate(() => this.#flushAll());
      const fits = this.#open.find(
        ({ repository, asked }) => repository.owner === owner && repository.name === name && !collide(asked, question),
      );
      if (fits === undefined) this.#open.push({ repository: { owner, name }, asked: [{ question, settle: resolve }] });
      else fits.asked.push({ question, settle: resolve });
    });
  }

  #flushAll(): void {
    const open = this.#open;
    this.#open = [];
    for (const { repository, asked } of open) this.#flush(repository, asked);
  }

  #flush(repository: Named, asked: readonly Asked[]): void {
    const [first] = asked;
    if (first === undefined) return;
    const questions = asked.map(({ question }) => question);
    const variables = Object.assign({}, ...questions.map((one) => one.variables ?? {}), repository);
    const { purpose } = first.question;
    const reply = this.#send(purpose, documentOf(questions, Object.keys(variables)), variables).then(({ data }) => {
      const parsed = v.safeParse(ReplySchema, data);
      if (!parsed.success) throw unexpected(purpose, parsed.issues[0].message);
      return parsed.output.repository;
    });
    for (const { question, settle } of asked) settle(reply.then((all) => ownOf(question, all)));
  }
}

/** Whether the same names stand for something else already. */
function collide(asked: readonly Asked[], { fields, variables = {} }: Question): boolean {
  return asked.some(({ question: other }) =>
    Object.keys({ ...fields, ...variables }).some((name) => name in other.fields || name in (other.variables ?? {})),
  );
}

function documentOf(questions: readonly Question[], variables: readonly string[]): string {
  const types = variables.map((name) => `$${name}: String!`);
  const fields = questions.flatMap((one) => Object.entries(one.fields).map(([alias, field]) => `${alias}: ${field}`));
  const fragments = [...new Set(questions.flatMap((one) => one.fragments ?? []))];
  return `query (${types.join(', ')}) { repository(owner: $owner, name: $name) {\n${fields.join('\n')}\n} }\n${fragments.join('\n')}`;
}

/** A missing part is an error, null is an answer. */
function ownOf({ fields, purpose }: Question, all: Answers): Answers {
  const own = Object.keys(fields).map((alias) => [alias, all[alias]] as const);
  if (own.some(([, value]) => value === undefined)) throw unexpected(purpose, 'a part of the answer is missing');
  return Object.fromEntries(own);
}
