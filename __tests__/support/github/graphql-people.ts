import type { GitPerson } from './git-graph.ts';
import type { Fields } from './graphql-connection.ts';
import { isoTime, nodeId, numberOf } from './rest-shapes.ts';
import type { World } from './world.ts';

/** An account. A bot's login has no `[bot]` here, unlike in REST. */
export function actor(html: string, login: string): Fields {
  const bot = login.endsWith('[bot]');
  const name = login.replace(/\[bot\]$/, '');
  const path = bot ? `/apps/${name}` : `/${login}`;
  return {
    __typename: bot ? 'Bot' : 'User',
    id: nodeId(bot ? 'Bot' : 'User', login),
    databaseId: numberOf(login),
    login: name,
    url: html + path,
    resourcePath: path,
    avatarUrl: `https://avatars.githubusercontent.com/u/${numberOf(login)}?v=4`,
    createdAt: '2026-01-01T00:00:00Z',
    ...(bot ? {} : { name: null, email: '', isViewer: false }),
  };
}

/** The viewer: a job's token shows itself as a user whose login ends in `[bot]`. */
export function viewer(html: string, login: string): Fields {
  return { ...actor(html, login.replace('[bot]', '')), __typename: 'User', login, id: nodeId('User', login), isViewer: true };
}

export function gitActor(html: string, world: World, person: Omit<GitPerson, 'at'> & { readonly at: number | null }): Fields {
  const login = world.login(person.email);
  return {
    __typename: 'GitActor',
    name: person.name,
    email: person.email,
    date: person.at === null ? null : isoTime(person.at),
    avatarUrl: `https://avatars.githubusercontent.com/u/${numberOf(person.email)}?v=4`,
    // Bots are no users: GitHub gives none for their commits.
    user: login === null || login.endsWith('[bot]') ? null : actor(html, login),
  };
}

/** The author and those whom `Co-authored-by` lines name, each address once. */
export function authorsOf(author: GitPerson, message: string): (Omit<GitPerson, 'at'> & { readonly at: number | null })[] {
  const people: (Omit<GitPerson, 'at'> & { readonly at: number | null })[] = [author];
  for (const [, name = '', email = ''] of message.matchAll(/^co-authored-by:\s*(.+?)\s*<([^>]+)>\s*$/gim)) {
    if (people.every((one) => one.email !== email)) people.push({ name, email, at: null });
  }
  return people;
}
