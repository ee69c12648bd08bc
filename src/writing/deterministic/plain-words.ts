/** Plain English words that stand in the names of things, or around them. */

/** What stands before a name and is no part of it. */
export const BEFORE: ReadonlySet<string> = new Set(
  (
    'down up out off a an the all any some each every both more most less few many several couple other another others same such new old existing missing wrong incorrect ' +
    'invalid broken proper correct right better good bad best worse empty first last next previous default custom single multiple one different clearer nicer bigger smaller simpler newer older extra additional ' +
    'unnecessary unneeded redundant duplicate unused useless basic initial simple full partial current real actual certain specific various ' +
    'explicit implicit minor small big large long longer short two three four nightly weird non backward only ' +
    'unknown unexpected unsupported invisible visible possible available actual general common whole entire main own ' +
    'required mandatory modern early late helpful friendly readable ' +
    'temporary stale outdated old-style non-standard slow fast faster quick quicker loose compat ' +
    'multiline separate built-in builtin non-existent nonexistent particular exact similar potential inconsistent consistent optimal high higher low lower useful special'
  ).split(' '),
);
/** Said about a thing, not the end of its name. */
export const TOLD: ReadonlySet<string> = new Set(
  (
    'support handling fix bug bugfix hotfix issue problem bit thing stuff way lot case behavior behaviour usage use regression failure crash panic error warning ' +
    'improvement enhancement optimization optimisation refactoring cleanup rename removal addition creation change tweak mention typo ' +
    'implementation functionality feature compat compatibility interop everywhere again anymore async sync properly too instead now twice once ' +
    'mistake description note doc documentation example section detail title description desc itself themselves as-is set'
  ).split(' '),
);
/** Nouns of every project. Behind another noun they may be the end of a name. */
export const ANY: ReadonlySet<string> = new Set(
  (
    'tool post type deprecation value error warning message code file path name number text string line list option flag argument parameter param field property ' +
    'attribute function method class struct object module package version support case issue bug problem way place thing part change fix ' +
    'feature behavior behaviour result output input state status time date test user default variant item element key node data size limit ' +
    'level mode set group step kind sort form check call usage reference link request response event action command process thread ' +
    'task job logic implementation dependency import export expression statement condition pattern position range span token ' +
    'context content comment example detail information info release build runtime target source side end start url uri id ids uris ' +
    'body header index count format style color colour icon image order memory speed access instance api method variable ' +
    'definition declaration system impl trait block scope entry env client server project app term work env ' +
    'update upgrade resolution analysis query assertion crate library hint mechanism whitespace indentation member term word ' +
    'prefix suffix title guide compat convention directory folder dir template page platform environment setting configuration config language host ' +
    'origin branch main head tag label object array map extension requirement restriction dep deps edge arg args opts callback hook interface helper ' +
    'feat chore perf refactor wip'
  ).split(' '),
);
/** What no part of a program is called. */
export const ABSTRACT: ReadonlySet<string> = new Set(
  (
    'null nothing none something place time way sense need point idea reason purpose chance risk effort attempt amount number kind sort manner order favor favour addition general ' +
    'advance practice theory detail case thing people anybody somebody everyone user machine year month week day hour minute second windows linux mac macos ' +
    'unix parallel background sequence turn hand front back top bottom middle end start beginning half third quarter question answer ' +
    'presence absence existence lack order future past present'
  ).split(' '),
);
