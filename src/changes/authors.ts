/** Who made a change: people apart from tools, one person once. Addresses are read for a login and never kept. */
import type { Person } from '../domain.ts';
import { oneLine } from './visible.ts';

/** Accounts that work by themselves. */
const BOT_NAME =
  /\[bot\]$|(?:^|[-_ ])bot$|^(?:bors|homu|rustbot|dependabot|renovate|greenkeeper|snyk-bot|mergify|web-flow|github|github[- ]actions?|actions-user|semantic-release-bot|allcontributors|pre-commit-ci|weblate|transifex|crowdin|imgbot|codecov|autofix-ci|changeset-bot|release-please|k8s-ci-robot|tensorflower-gardener|copybara(?:-service)?|nx-cloud|graphite-app|depfu|whitesource-renovate|mend-renovate)(?:[- ](?:bot|preview|app))?$|(?:cronjob|automation) bot|robot$/i;
/** Programs that people write code with; a lone given name (`Claude`) counts, with a family name it does not. */
const TOOL_NAME =
  /^(?:(?:github )?copilot(?:[- ](?:swe|coding)[- ]agent|[- ]autofix|[- ]agent)?|copilot|claude(?: (?:code|opus|sonnet|haiku|fable|instant|\d)[\w .()-]*)?(?: \([^)]*\))?|cursor(?:[- ]agent|agent)?|codex(?:[- ]cli)?|openai[- ]codex|chatgpt|gpt-[\w.-]+|gemini(?:[- ](?:cli|code|code[- ]assist|[\d.]+)[\w .-]*)?|gemini-code-assist|google-labs-jules|devin(?: ai|-ai-integration)|aider(?: \(.*\))?|windsurf|amp|opencode(?:-agent)?|coderabbit(?:ai)?|sweep(?:-ai)?|lovable(?:-dev)?|replit[- ]agent|v0|qwen(?:-coder)?|crush|kiro(?:[- ]agent)?|oz|warp|exe\.dev user)$/i;
/** Accounts of such programs on the forge. */
const TOOL_LOGIN = /^(?:copilot|claude|cursor|codex|devin|gemini|google-labs-jules|sweep|openhands)[\w-]*\[bot\]$/i;
/** Model names that stand before their maker's address. */
const TOOL_ADDRESS =
  /@(?:anthropic\.com|cursor\.com|cursor\.sh|ampcode\.com|openai\.com|devin\.ai|aider\.chat|opencode\.ai|lovable\.dev|warp\.dev)$|^(?:copilot|cursoragent|198982749\+copilot|175728472\+copilot|223556219\+copilot)@/i;
const NOREPLY = /^(?:\d+\+)?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?)@users\.noreply\.github\.com$/i;

/** What a name says; made once each, as the same few people made most commits. */
type Account = { readonly bot: boolean; readonly tool: boolean };
const accounts = new Map<string, Account>();
/** Names that are kept; then it begins anew. */
const KEPT = 10_000;

function accountOf(given: string): Account {
  const known = accounts.get(given);
  if (known !== undefined) return known;
  const name = given.trim();
  const bot = BOT_NAME.test(name);
  const account = { bot: bot && !TOOL_LOGIN.test(name), tool: bot || TOOL_NAME.test(name) };
  if (accounts.size >= KEPT) accounts.clear();
  accounts.set(given, account);
  return account;
}

/** True for accounts that work by themselves: nobody sat beside them. */
export function isBot({ name, login }: Person): boolean {
  return accountOf(name).bot || (login !== null && accountOf(login).bot);
}

/** True for bots and for tools that write code. `address` only helps to tell and is not kept. */
export function isTool(person: Person, address: string | null = null): boolean {
  if (address !== null && TOOL_ADDRESS.test(address)) return true;
  return accountOf(person.name).tool || (person.login !== null && accountOf(person.login).tool);
}

/** The login in an address that the forge gives to hide the real one; null for every other address. */
export function loginOfAddress(address: string): string | null {
  return NOREPLY.exec(address.trim())?.[1] ?? null;
}

/** Reads `Name <address>` of a trailer; null for a tool or for no name at all. */
export function coAuthor(value: string): Person | null {
  const match = /^"?([^"<]*?)"?\s*(?:<([^<>\s]{0,320})>)?\s*$/.exec(value.split('\n')[0] ?? '');
  if (match === null) return null;
  const address = match[2] ?? null;
  const login = address === null ? null : loginOfAddress(address);
  const name = oneLine(match[1] ?? '', 100) || (login ?? '');
  const person = { name, login };
  return name === '' || name.includes('@') || isTool(person, address) ? null : person;
}

/** Makes one person of several spellings. */
export type Identities = {
  /** The one spelling of a person. */
  readonly of: (person: Person) => Person;
  /** The people among these, each once, in order. */
  readonly people: (persons: readonly Person[]) => readonly Person[];
};

/**
 * Learns from everybody in the range who is who: the same login is one person, and so is the same name while at most
 * one login goes by it. `pairs` are two spellings known to be one person.
 */
export function identities(persons: readonly Person[], pairs: readonly (readonly [Person, Person])[] = []): Identities {
  const loginsOf = new Map<string, Set<string>>();
  const nameOf = new Map<string, Person>();
  const learn = (spelled: Person, person: Person): void => {
    if (person.login === null) return;
    const login = person.login.toLowerCase();
    const name = nameKey(spelled);
    loginsOf.set(name, (loginsOf.get(name) ?? new Set()).add(login));
    const known = nameOf.get(login);
    if (known === undefined || (known.name.toLowerCase() === login && person.name.toLowerCase() !== login)) nameOf.set(login, person);
  };
  for (const person of persons) learn(person, person);
  for (const [one, other] of pairs) learn(other, { name: other.name, login: one.login });
  // The same few people made most commits.
  const named = new Map<string, Person>();
  const ofNamed = (person: Person): Person => {
    const login = only(loginsOf.get(nameKey(person))) ?? loginByName(person, nameOf);
    const found = login === null ? person : (nameOf.get(login) ?? person);
    named.set(person.name, found);
    return found;
  };
  const of = (person: Person): Person =>
    person.login === null ? (named.get(person.name) ?? ofNamed(person)) : (nameOf.get(person.login.toLowerCase()) ?? person);
  const people = (list: readonly Person[]): readonly Person[] => once(list.filter((person) => !isTool(person)).map(of));
  return { of, people };
}

/** Many sign with their login as their name; letter by letter, as `Alex` is not `alex`. */
function loginByName(person: Person, known: ReadonlyMap<string, Person>): string | null {
  const login = person.name.toLowerCase();
  return known.get(login)?.login === person.name ? login : null;
}

function only(logins: ReadonlySet<string> | undefined): string | null {
  const [login] = logins ?? [];
  return logins?.size === 1 && login !== undefined ? login : null;
}

function once(persons: readonly Person[]): readonly Person[] {
  if (persons.length < 2) return persons;
  const seen = new Set<string>();
  return persons.filter((person) => {
    const key = person.login === null ? `name ${nameKey(person)}` : `login ${person.login.toLowerCase()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function nameKey(person: Person): string {
  const { name } = person;
  const plain = /^[\w.-]+(?: [\w.-]+)*$/.test(name) ? name : name.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return plain.toLowerCase();
}
