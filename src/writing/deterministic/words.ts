/** The section of a title without a type: what is done, and to what. The object goes first: `Fix tests` mends nothing that users have. */
import type { Category } from '../../domain.ts';
import { isBump } from './bump.ts';
import { verbOf } from './verbs.ts';

const TIDYING =
  /^(?:remove|drop|delete|clean ?up|fix|add|update|improve)\b.*\b(?:dead code|unused|unnecessary|unneeded|useless|redundant|obsolete|stale|leftover|commented[- ]out|outdated comments?|last use|lint(?:er|ing)? (?:errors?|warnings?|issues?|failures?)|clippy|duplicated?(?! \w*(?:rows?|results?|items?|entries|contacts?|messages?)\b)|clones|unwraps?|(?!(?:node|vue|next|nuxt|three|express|ember|solid|discord|chart|d3)\.js)\w+\.(?:rs|ts|js|py|go|java|c|cpp|h)|formatting|flaky)\b|^(?:fix|address)(?:e[sd])? (?:the |some |new )?lints?$/i;
/** What only the work on the project needs, as what the title is about: not where it describes something else, as in "test mode". */
const TESTING =
  /^(?:remove|drop|delete|clean ?up|fix|add|update|improve|give|port|move|split|mark|deflake|unskip|skip|rewrite|convert|increase|more|write|hold|stabili[sz]e|set up)\b.*\b(?:(?:tests?|benchmarks?|workflows?|CI|(?:test|insta|jest) (?:fixtures?|snapshots?))(?: (?:cases?|suites?|jobs?|failures?|fixtures?|snapshots?|utils?|utilities|helpers?|harness|infra(?:structure)?|setup|coverage|data|files?|names?|output|expectations?|compilation|builds?|scripts?|pipelines?|steps?|matrix|permissions))*(?=$|[.,;:)]| (?:for|in|on|of|to|with|that|which|where|when|and|by|about|covering|checking|from|using|if|as|after|until|while|at|against)\b)|(?:fixtures?|snapshots?)$)/i;
/** Where the work on the project is done; and work that nothing else is called. */
const IN_TESTS =
  /\b(?:in|on|for|by) (?:the |our )?(?:CI|(?:unit |e2e |integration |end-to-end )?tests|(?:test|release|CI|build|publish|nightly) (?:workflow|job|pipeline)s?)(?=$|[,;.])|\bin (?:a|the) (?:\w+ )?test(?=$|[,;.]| until\b)/i;
/** A note of the project to itself. */
export const LEFT_NOTE = /^(?:address|fix|resolve|remove|clean up)\w* (?:an? |the |some |minor |old |few |stale )*(?:FIXME|TODO)s?$/i;
const OWN_WORK = new RegExp(
  [
    LEFT_NOTE.source,
    String.raw`\b(?:in|from|of) (?:[\w.-]+\/)*[\w-]+\.(?:rs|go|c|cc|cpp|java|kt|swift)(?=$|,)`,
    String.raw`^(?:fix|repair|unbreak)(?:e[sd])? (?:the |a |some |broken |failing |master |main )*(?:build|CI|pipeline|compilation|lint\w*|workflows?|type ?check\w*)(?: (?:errors?|failures?|issues?|warnings?|jobs?))*$`,
    String.raw`\b(?:clippy|eslint|pylint|mypy|flake8|rubocop|golint|ktlint|stylelint|shellcheck|compiler) (?:errors?|warnings?|issues?|lints?|complaints?)$`,
    String.raw`^(?:address|apply|incorporate)\w* (?:the |all |some )?(?:code |pr |more )?(?:review|feedback|comments?|suggest|nits)`,
    String.raw`^(?:prepare|start|tag|cut)\w* (?:the |a |for )*(?:next )?(?:release|version|v?\d)`,
    String.raw`^(?:release|publish|version) v?\d`,
    String.raw`^(?:set ?up|configure|bootstrap|scaffold|initiali[sz]e) (?:the |a )?(?:project|repo\w*|CI|lint\w*|build|tests?|workflows?|pre-?commit|triagebot|dependabot|renovate|prettier|eslint|tooling|monorepo)\b`,
    String.raw`^(?:add|update|create|remove|tweak|fix) (?:an? |the |missing |initial )?(?:CODEOWNERS|\.?editorconfig|\.?gitignore|\.?gitattributes|pre-?commit|(?:license|copyright) headers?|type (?:hints?|annotations?)|typings for|(?:issue|PR|pull request) templates?|dependabot|codecov|renovate|linter|eslint|biome|makefile|devcontainer)\b`,
    String.raw`^pin\w* (?:the |all )?(?:\S*actions\S*|versions?|dependenc\w+|deps|toolchain|rustc|node)\b`,
    String.raw`^(?:convert|port|migrate|move|rewrite)\b.* (?:to|in) (?:typescript|esm|es ?modules?|kotlin|swift|hooks|the composition api|vitest|jest|pytest|junit\S*|mocha|playwright|cypress)$`,
    String.raw`^switch\w* (?:from \S+ )?to (?:using )?(?:pnpm|yarn|npm|bun|vitest|jest|pytest|eslint|oxlint|biome|prettier|ruff|black|poetry|uv|hatch|gradle|maven|cmake|meson|bazel|turbo\S*|github actions|travis\S*|circleci)\b`,
    String.raw`^replace[sd]? \x60?[@a-z][\w./-]*\x60? (?:with|by) \x60?[@a-z][\w./-]*\x60?$`,
    String.raw`^(?:reformat|format|lint)\w* (?:with|using|by) `,
    String.raw`^(?:soak|benchmark|fuzz)\b|^measure\b.* against\b|^run (?:all |the )*(?:unit |e2e |integration )?(?:tests|benchmarks|lint\w*|CI) (?:on|in|with|under|against)\b`,
    '^(?:test|exercise|cover) (?:the|that|more|all|against|if|whether|how) ',
    '^(?:wip|cleanup|code style|whitespace|nits?|chores?|misc|oops)$',
  ].join('|'),
  'i',
);
/** The documentation as what the title is about, or where it stands. */
const ABOUT_DOCS =
  /^document(?:s|ed)?\b|(?<!\bwith (?:their |its |the |all )?)\b(?:docs|documentation|docstrings?|readme(?:\.md)?|changelog|(?:the|user|in) manual|FAQ|API reference|code of conduct)(?=$|[.,;:)]| (?:for|of|on|about|to|in|with|and|from|that|not|lacks?|links?|site|examples?|typos?|section)\b)|\b(?:in|to|of) the (?:manual|book|handbook|(?:\w+ )?guide)\b|^(?:add|write|update|extend|improve|clarify|rewrite|new|more|mention)\b.*\b(?:tutorials?|how-?tos?|handbook|(?:contribut\w+|upgrade|upgrading|migration|style|user|developer|install\w*|getting[- ]started) guide)\b/i;
/** Told to readers; to users where it is shown to them. */
const TELLS = /^(?:explain|describe)[sd]?\b/i;
const TYPO =
  /^(?:(?:fix|correct)\w*[\s/](?:.*\b)?)?(?:typos?|spelling|grammar|grammatical errors)(?=$|[.,;:)/]| (?:in|of|on|and|errors?|mistakes?|fix\w*)\b)/i;
/** Where users meet a typo. */
const SHOWN =
  /\b(?:errors?|messages?|warnings?|output|prompts?|help|labels?|buttons?|urls?|UI|logs?|CLI|screens?|login|diagnostics?|notifications?|tooltips?|menus?|shown|displayed)\b|(?<![\w-])--[a-z]/i;
const DEPENDENCIES =
  /^(?:bump|update|upgrade|refresh)\w* (?:(?:all|the|some|our|outdated|transitive|npm|cargo|go|pip|dev|development|build|production|non-major|major|minor|patch|third-party) )*(?:dependenc(?:y|ies)|deps|packages|crates|requirements|gems)(?: to (?:the )?(?:latest|newest).*)?$|^bump the \S+ group\b/i;
export const DEPRECATION = /^deprecate[sd]?\b|\band deprecate\b|^(?:add|implement|introduce)\b.*\bdeprecations?\b/i;
/** A warning that can be asked for already: nothing is deprecated yet. */
export const LATER = /\bfuture deprecations?\b/i;
export const REMOVAL = /^(?:remove[sd]?|drop(?:s|ped)?|delete[sd]?|discontinue[sd]?|retire[sd]?|sunset)\b/i;
/** What is gone was in the way of people. */
const RELIEF = /\b(?:errors?|warnings?|limits?|limitations?|restrictions?|delays?|flicker(?:ing)?|automatically|after \d+)\b/i;
/** What is gone was never meant to be there. */
const DISTURBS =
  /^\w+ (?:the |an? |all |some )?(?:duplicates?|extra|trailing|leading|stray|double|superfluous|spurious|wrong|incorrect|unwanted|bogus|accidental|false|erroneous|confusing|misleading)\b/i;
/** Taken out of a list of things: what people can use is as it was. */
const TAKEN_OUT =
  /^\w+ (?!.*(?:`|--[a-z]|\b(?:support|options?|flags?|(?:sub)?commands?|APIs?|methods?|functions?|class(?:es)?|types?|hooks?|events?|endpoints?|settings?|fields?|properties|property|exports?|imports?|deprecated|legacy|old|dependenc\w+)\b))[^,;]+ from (?=[^,;]+$)(?:other|.*\b(?:lists?|tables?|overviews?|index|recommendations?|suggestions?|examples?))\b/i;
const ON_THE_WAY = /\bmigrat(?:e|ing|ion) (?:from|to|away)\b/i;

const RESOURCE =
  '(?:memory|RAM|heap|time|times|size|latency|allocations?|requests|round[- ]?trips?|CPU|GPU|overhead|startup|start-up|bundle|footprint|queries|bandwidth|I/O|disk usage|syscalls|work|copies|clones|lookups|comparisons|checks|iterations|traversals|conversions|re-?renders|calls)';
const WORK =
  '(?:read|pars|load|fetch|quer[yi]|comput|calculat|scan|compil|hash|render|walk|allocat|clon|copy|iterat|travers|serializ|transform|decod|sort|stat)';
const NOT = "(?:avoid|don['’]?t|do not|do no|skip|stop|no longer|never|prevent)";
const FASTER = new RegExp(
  [
    String.raw`^(?:speed(?:ing|s)? up|sped up|accelerate|optimi[sz]e|perf(?:ormance)?\b|memoi[sz]e|parallel+i[sz]e|precompute|debounce|short[- ]circuit|batch|halve|cache\b(?! (?:is|are|was|problems?|issues?|invalidation|priming)\b))`,
    String.raw`^(?:faster|quicker|snappier|cheaper)\b|^(?:fewer|less) ${RESOURCE}\b|\b(?:us(?:e|es|ing)|need|needs|take|takes) (?:less|fewer) ${RESOURCE}\b`,
    String.raw`^make\b.*\b(?:faster|quicker|cheaper|snappier|lazy|lazily|incremental)\b`,
    String.raw`^(?:reduced?|lower(?:ed)?|cut|shrink|decreased?|save|minimi[sz]ed?)s?\b.*\b${RESOURCE}\b`,
    String.raw`^(?:improve|better|boost|increase)s?\b.*\b(?:performance|speed|throughput|latency|efficiency|parallelism|(?:start-?up|load(?:ing)?|build|response|compile|boot) times?|memory (?:use|usage|consumption))\b`,
    String.raw`^${NOT} (?:the )?(?:unnecessary|unneeded|redundant|needless|extra|superfluous|repeated|costly|expensive|wasteful)(?:ly)? (?:${WORK}|${RESOURCE}|eq\b)`,
    String.raw`^${NOT} re-?(?:render|pars|comput|calculat|fetch|read|scan|allocat|compil|quer)\w*`,
    String.raw`^${NOT} ${WORK}\w*\b.*\b(?:twice|again|(?:for|on|in) (?:each|every)|every time|each time|unless|that did not change|unchanged|repeatedly|not needed)\b`,
    String.raw`^${NOT} (?:allocating|cloning|copying)\b|^lazy[- ]?load|^lazily\b`,
    String.raw`^skip (?:over )?(?:unchanged|unneeded)\b`,
    String.raw`^(?!add|allow|support|fix)\w+\b.*\b(?:in parallel|concurrently|lazily|on demand|incrementally|side by side|by halving|by binary search)$`,
    String.raw`^(?:stream)\w*\b.*\binstead of (?:buffering|loading|reading)\b`,
  ].join('|'),
  'i',
);

const SETS_RIGHT =
  /^(?:make sure|take care|take into account|account for|cope with|deal with|work(?:s|ed|ing)? around|workaround|guard against|don['’]?t|doesn['’]?t|do(?:es)? not|never|no longer|always|properly|correctly|(?:small |minor |several |various |some |more |few )*(?:bug ?)?fixes\b|[\w`-]+ (?:[\w`-]+ )?fix(?:es)?$|bug ?fix|hot ?fix|use the (?:correct|right|proper|actual|real|same|original)\b|check (?:for|that|if|whether)\b|\w+ the (?:correct|right|proper|actual)\b|make .* work\b|\w+ no (?!more than)\w+)/i;
/** Says that something went wrong, wherever it stands. */
const DEFECT =
  /\b(?:properly|(?:in)?correct(?:ly)?|(?<!what is )wrong(?:ly)?|broken|crash(?:e[sd]|ing)?|panic(?:s|ked|king)?|los(?:es|ing)|fail(?:s|ing|ed)?(?: to)?(?= (?:with|when|if|on|to|for|after|in)\b)|fails? to|failed to|does(?:n['’]t| not)|did(?:n['’]t| not)|regression|mistaken(?:ly)?|leak(?:s|ed|ing)?|(?:do|does) not work|(?:is|are) no longer|can(?:no|['’])t|unable to|should(?:n['’]t| not)?|must not|null pointer|NPE|segfault|deadlocks?|race condition|infinite loop|stack overflow|off-by-one|hangs|freez(?:es|ing))\b|^(?:missing|wrong|broken|incorrect|invalid|inconsistent|unexpected|endless)\b|^(?:error|exception|failure|hang|freeze)s? (?:when|on|in|if|after|while|with)\b/i;

const OPENS =
  /^(?:new\b|initial (?!commit)|support for\b|make (?:it|this) possible|make \S+(?: \S+){0,4} (?:configurable|customi[sz]able|available|pluggable|optional|extensible|themable|possible)\b|(?:basic|experimental|first|native|full) (?:support|version|implementation)\b|opt-in\b)|^(?!improve|fix|drop|remove|update|refactor|test|clean|better|document)[\w`'’./ -]{1,50} support$/i;
const INTERNAL_WORDS: readonly RegExp[] = [
  /^(?:more |salsa )?idiom(?:atic|i[sz]e)|^de-?arc\b|\bclean-?up:|\b(?:FIXME|TODO)s?\b|\bsync PRs?\b/i,
  /^(?:refactor(?:ing)?|code review$|bump to v?\d|reorgani[sz]e|restructure|inline|rustfmt|regenerate|reformat|tidy|minor(?:$|:| (?:refactor|clean|fix|improve|change|tweak|nit|style)\w*)|update (?:\w+ |the )?(?:lock(?:files?)?|snapshot|test|comment|copyright)|cargo|lint|clippy|wip|replace `?make|encapsulate|ci|`?cargo|rustc pull|switch to using|silence|suppress \w+ warnings?|deflake|vendor|increase (?:test )?coverage)\b/i,
  /^(?:format$|merge (?:branch|pull|remote|commit|main|master|upstream)\b|sync (?:from|with|upstream|main|master|fork|versions?)\b|apply (?:code |review )?(?:suggest|review|feedback)|bump (?:the )?versions?\b|tests?\b(?! \w+ (?:before|after)\b))/i,
  /^clean ?up\b(?!.*\b(?:old|expired|temporary|automatically|after|orphaned|users?)\b)/i,
];
/** What is done to code, and to what users have too: the object tells. */
const REARRANGED = /^(?:bump|rename|move|split|migrate|simplify|extract|deduplicate|format|merge|apply|sync|unify|clean ?up)\b/i;
const CODE =
  /\w_\w|::|\w\(\)|`[^`]*[(<][^`]*`|\b\w+\.(?:rs|ts|js|tsx|jsx|py|go|java|c|cpp|h)\b|\b(?:code(?:base)?|crates?|modules?|functions?|fns?|methods?|structs?|enums?|traits?|impls?|implementations?|types?|helpers?|utils?|utilities|imports?|logic|variables?|consts?|constants?|internals?|quer(?:y|ies)|expressions?|handling|lowering|pars(?:ers?|ing)|AST|ted|class(?:es)?|interfaces?|abstractions?|tests?|benchmarks?|fixtures?|CI|workflows?|scripts?|build|lints?|lock ?files?|deps|dependenc(?:y|ies)|director(?:y|ies)|src|packages?|components?|hooks?|callers?|assertions?|macros?|closures?|boilerplate|variants?|args|conditions?|asserts?|usages?|assists?|(?:own|separate|single|another) (?:file|folder))\b/i;
const ANY_CODE =
  /^(?!rename)[a-z]+\b.*`|^rename\b(?!.*\b(?:button|menu|dialog|label|tab|page|screen|command|section|action|entry|item)s?\b).*`/i;
const NAMES_OF_CODE = /\b(?!iOS|macOS|GitHub|GitLab|JavaScript|TypeScript|YouTube|LinkedIn|PayPal)[A-Za-z]*[a-z][A-Z]\w*/;
/** Another behaviour of what is there already. */
const OTHERWISE =
  /\b(?:instead of|rather than|first|also|again|only|once|before|until|without|everywhere|by default|more|less|better|at most|at least|from now on)\b/i;

/** Null where the words tell nothing. `files`: paths that it touches, as far as they are known. */
export function byWords(title: string, files: readonly string[]): Category | null {
  const text = title.replace(/[\s.!]+$/, '');
  return byObject(text, files) ?? byVerb(text);
}

function byObject(text: string, files: readonly string[]): Category | null {
  if (TIDYING.test(text) || TESTING.test(text) || OWN_WORK.test(text) || IN_TESTS.test(text)) return 'internal';
  if (LATER.test(text)) return 'improved';
  if (DEPRECATION.test(text)) return 'deprecated';
  if (DEPENDENCIES.test(text) || isBump(text, files, /^bump/i.test(text))) return 'dependencies';
  const bare = text.replace(/`[^`]*`/g, '');
  if (TYPO.test(bare)) return SHOWN.test(bare) ? 'fixed' : 'documentation';
  if (ABOUT_DOCS.test(bare) || (TELLS.test(bare) && !SHOWN.test(bare))) return 'documentation';
  if (!REMOVAL.test(text)) return null;
  if (ON_THE_WAY.test(text)) return 'internal';
  return DISTURBS.test(text) ? 'fixed' : RELIEF.test(text) || TAKEN_OUT.test(text) ? 'improved' : 'deprecated';
}

function byVerb(text: string): Category | null {
  if (/^revert\b/i.test(text)) return 'fixed';
  if (FASTER.test(text)) return 'performance';
  if (SETS_RIGHT.test(text)) return 'fixed';
  if (INTERNAL_WORDS.some((pattern) => pattern.test(text))) return 'internal';
  if (REARRANGED.test(text) && (CODE.test(text) || NAMES_OF_CODE.test(text) || ANY_CODE.test(text))) return 'internal';
  if (OPENS.test(text)) return 'new';
  const kind = verbOf(text);
  if (kind !== null && kind !== 'does') return kind === 'new' && /^enable\b.*\bby default\b/i.test(text) ? 'improved' : kind;
  if (DEFECT.test(text)) return 'fixed';
  return kind === 'does' && !OTHERWISE.test(text) ? 'new' : null;
}
