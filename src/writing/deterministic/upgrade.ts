/** What whoever upgrades meets though nobody marked it as breaking: told by how such titles begin, never by a word anywhere in them. */

/** `requires` and `drops`: what must be there first; `refuses`, `defaults`, `renames`: what behaves otherwise; `supports`: what was in the way. */
export type Upgrade = 'requires' | 'drops' | 'refuses' | 'defaults' | 'renames' | 'supports';

const RUNTIME = String.raw`(?:node(?:\.?js)?|deno|bun|python|pypy|ruby|java|jdk|jvm|golang|go|rust|rustc|php|perl|\.net|dotnet|typescript|kotlin|scala|swift|elixir|erlang|android|ios|macos|windows|ubuntu|debian|glibc|chrome|firefox|safari|internet explorer|ie|react|vue|angular|svelte|rails|django|laravel|postgres(?:ql)?|mysql|mariadb|kubernetes|npm|pnpm|yarn|webpack|vite|openssl)`;
const RELEASE = String.raw`[\s@]*[v<>=^~]*\s?\d`;
/** An option, a flag or the config: what users have written down somewhere. */
const SETTING = String.raw`(?:(?<![\w-])--[a-z][\w-]*|\b(?:options?|flags?|settings?|subcommands?|environment variables?|env vars?|config(?:uration)? (?:keys?|options?|files?|formats?))\b)`;

const FORMS: readonly (readonly [Upgrade, RegExp])[] = [
  ['requires', new RegExp(String.raw`^(?:now )?requires?\b.*(?<![\w-])${RUNTIME}${RELEASE}`, 'i')],
  [
    'requires',
    /^(?:bump|raise|update|increase|set|change|upgrade)\w* (?:the )?(?:MSRV\b|(?:minimum|minimal|lowest)(?: required| supported)?\b.*\bversions?\b)/i,
  ],
  ['drops', /^(?:drop|remove|end|discontinue)\w* (?:the |all )?(?:support (?:for|of)\b|\S+ support$)/i],
  ['drops', new RegExp(String.raw`^(?:drop|discontinue)\w* (?:the )?${RUNTIME}(?:${RELEASE}|$)`, 'i')],
  ['refuses', /^(?:stop|no longer)\w* (?:read|accept|load|support|export|allow|ship|publish|emit|generat|respect|includ)\w*\b/i],
  [
    'refuses',
    /^(?:throw|reject|disallow|forbid|deny|denies|refuse)s?\b(?! (?:an? )?(?:friendly|better|nicer|clear|helpful|non-|the right|correct))/i,
  ],
  [
    'defaults',
    /^(?:change|switch|flip)\w*\b.*\bdefaults?\b|^set\b.*\b(?:as|by) (?:the )?default\b|^make\b.*\b(?:the default|by default|required|mandatory)$/i,
  ],
  ['defaults', /^(?:enable|disable|turn o(?:n|ff))\w*\b.*\bby default\b/i],
  ['renames', new RegExp(String.raw`^(?:rename|move|migrate)[sd]?\b.*${SETTING}`, 'i')],
  ['renames', /^(?:rename|move|migrate)[sd]? (?:the )?config(?:uration)?(?: files?)? (?:from \S+ )?to (?:[A-Z]{2,5}|[`~./]\S+)(?: |$)/i],
  ['supports', new RegExp(String.raw`^(?:add(?:s|ed)? )?(?:support|allow)\w*\b.*(?<![\w-])${RUNTIME}${RELEASE}`, 'i')],
];
/** Cheap test before the forms: each of them begins so. */
const BEGINS =
  /^(?:now |requires?|bump|raise|update|increase|set|change|upgrade|drop|remove|end|discontinue|stop|no longer|throw|reject|disallow|forbid|deny|denies|refuse|switch|flip|make|enable|disable|turn|rename|move|migrate|add|support|allow)/i;
/** It says so of the work on the project, or of its code. */
const INSIDE =
  /\b(?:in|on|for|of|from|by) (?:the )?(?:CI|(?:\w+ )?tests?|(?:\w+ )?docs|workflows?|playgrounds?|benchmarks?|examples?|contribut\w+|develop\w+)\b|\b(?:pars(?:ing|ers?)|handling|logic|code|structs?|enums?|modules?|crates?|functions?|methods?|helpers?|class(?:es)?|tests?|internals?|lints?)\b/i;

/** Null where the text says nothing that an upgrade may meet. */
export function upgradeIn(text: string): Upgrade | null {
  if (!BEGINS.test(text)) return null;
  const found = FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return found !== null && INSIDE.test(text.replace(/`[^`]*`/g, '')) ? null : found;
}

/** Lowest first: what must be there before an upgrade, what may stop it, what helps it. */
export function upgradeRank(upgrade: Upgrade): number {
  return RANKS.indexOf(upgrade);
}

const RANKS: readonly Upgrade[] = ['requires', 'drops', 'refuses', 'renames', 'defaults', 'supports'];
