/** What whoever upgrades meets though nobody marked it as breaking: told by how such titles begin, never by a word anywhere in them. */

/** `requires` and `drops`: what must be there first; `refuses`, `defaults`, `renames`: what behaves otherwise; `supports`: what was in the way. */
export type Upgrade = 'requires' | 'drops' | 'refuses' | 'defaults' | 'renames' | 'supports';

const RUNTIME = String.raw`(?:node(?:\.?js)?|deno|bun|python|pypy|ruby|java|jdk|jvm|golang|go|rust|rustc|php|perl|\.net|dotnet|typescript|kotlin|scala|swift|elixir|erlang|android|ios|macos|windows|ubuntu|debian|glibc|chrome|firefox|safari|internet explorer|ie|react|vue|angular|svelte|rails|django|laravel|postgres(?:ql)?|mysql|mariadb|kubernetes|npm|pnpm|yarn|webpack|vite|openssl)`;
const RELEASE = String.raw`[\s@]*[v<>=^~]*\s?\d`;
/** An option, a flag or the config: what users have written down somewhere. */
const SETTING = String.raw`(?:(?<![\w-])--[a-z][\w-]*|\b(?:options?|flags?|settings?|subcommands?|environment variables?|env vars?|config(?:uration)? (?:keys?|options?|files?|formats?))\b)`;

/** What a text begins with, and what it says then: only what belongs to its first word is looked at, which is seldom more than one. */
const FORMS: readonly (readonly [string, Upgrade, RegExp])[] = [
  ['require|now require', 'requires', new RegExp(String.raw`^(?:now )?requires?\b.*(?<![\w-])${RUNTIME}${RELEASE}`, 'i')],
  [
    'bump|raise|update|increase|set|change|upgrade',
    'requires',
    /^\w+ (?:the )?(?:MSRV\b|(?:minimum|minimal|lowest)(?: required| supported)?\b.*\bversions?\b)/i,
  ],
  ['drop|remove|end|discontinue', 'drops', /^\w+ (?:the |all )?(?:support (?:for|of)\b|\S+ support$)/i],
  ['drop|discontinue', 'drops', new RegExp(String.raw`^\w+ (?:the )?${RUNTIME}(?:${RELEASE}|$)`, 'i')],
  [
    'stop|no longer',
    'refuses',
    /^(?:stop|no longer)\w* (?:read|accept|load|support|export|allow|ship|publish|emit|generat|respect|includ)\w*\b/i,
  ],
  [
    'throw|reject|disallow|forbid|deny|denies|refuse',
    'refuses',
    /^(?:throw|reject|disallow|forbid|deny|denies|refuse)s?\b(?! (?:an? )?(?:friendly|better|nicer|clear|helpful|non-|the right|correct))/i,
  ],
  ['change|switch|flip', 'defaults', /^.*\bdefaults?\b/i],
  ['set', 'defaults', /^set\b.*\b(?:as|by) (?:the )?default\b/i],
  ['make', 'defaults', /^make\b.*\b(?:the default|by default|required|mandatory)$/i],
  ['enable|disable|turn on|turn off', 'defaults', /^.*\bby default\b/i],
  ['rename|move|migrate', 'renames', new RegExp(String.raw`^(?:rename|move|migrate)[sd]?\b.*${SETTING}`, 'i')],
  [
    'rename|move|migrate',
    'renames',
    /^(?:rename|move|migrate)[sd]? (?:the )?config(?:uration)?(?: files?)? (?:from \S+ )?to (?:[A-Z]{2,5}|[`~./]\S+)(?: |$)/i,
  ],
  ['add|support|allow', 'supports', new RegExp(String.raw`^(?:add(?:s|ed)? )?(?:support|allow)\w*\b.*(?<![\w-])${RUNTIME}${RELEASE}`, 'i')],
];
const BY_VERB = new Map<string, (typeof FORMS)[number][]>();
for (const form of FORMS) for (const verb of form[0].split('|')) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), form]);
const VERB = new RegExp(`^(?:${[...BY_VERB.keys()].join('|')})`, 'i');
/** It says so of the work on the project, or of its code. */
const INSIDE =
  /\b(?:in|on|for|of|from|by) (?:the )?(?:CI|(?:\w+ )?tests?|(?:\w+ )?docs|workflows?|playgrounds?|benchmarks?|examples?|contribut\w+|develop\w+)\b|\b(?:pars(?:ing|ers?)|handling|logic|code|structs?|enums?|modules?|crates?|functions?|methods?|helpers?|class(?:es)?|tests?|internals?|lints?)\b/i;

/** Null where the text says nothing that an upgrade may meet. */
export function upgradeIn(text: string): Upgrade | null {
  const verb = VERB.exec(text)?.[0].toLowerCase();
  const found = verb === undefined ? undefined : BY_VERB.get(verb)?.find(([, , pattern]) => pattern.test(text))?.[1];
  return found === undefined || INSIDE.test(text.replace(/`[^`]*`/g, '')) ? null : found;
}

/** Lowest first: what must be there before an upgrade, what may stop it, what helps it. */
export function upgradeRank(upgrade: Upgrade): number {
  return RANKS.indexOf(upgrade);
}

const RANKS: readonly Upgrade[] = ['requires', 'drops', 'refuses', 'renames', 'defaults', 'supports'];
