/**
 * A bounded excerpt of a patch: the most telling hunks of the most telling files. The same from a clone and from the
 * forge, so line numbers and far context do not enter it.
 */
import type { FilePatch } from '../domain.ts';
import { redact, withoutMarkers } from './redact.ts';
import { cutAt, visible } from './visible.ts';

/** Characters of the excerpt of one change. */
const EXCERPT = 8_000;
/** Files of one change that the excerpt shows, and characters of one line. */
const FILES = 8;
const LINE = 200;
/** Characters of one line that are looked at: what is longer is data. */
const LOOKED_AT = 1_000;
/** Characters of one rank of files that are kept while a patch is read: enough to choose from. */
const KEPT = 4 * EXCERPT;

const PASSED_FOLDERS =
  /(?:^|\/)(?:dist|vendor|vendored|third[_-]party|node_modules|bower_components|jspm_packages|\.yarn|Pods|Carthage|__snapshots__|__generated__|generated)\//;
const PASSED_FILES =
  /(?:^|\/)(?:[^/]*\.lock|[^/]*\.lockb|[^/]*\.lockfile|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|[^/]*\.min\.(?:js|css|mjs)|[^/]*\.(?:js|css|mjs|cjs|d\.ts)\.map|[^/]*\.snap|[^/]*\.(?:generated|gen|g)\.\w+|[^/]*\.pb\.\w+|[^/]*_pb2(?:_grpc)?\.pyi?)$/i;
const PASSED_KINDS =
  /\.(?:svg|png|jpe?g|gif|webp|avif|ico|bmp|pdf|woff2?|ttf|otf|eot|mp[34]|mov|webm|wav|zip|gz|tgz|xz|zst|7z|jar|war|class|wasm|exe|dll|so|dylib|bin|dat|db|sqlite3?|csv|tsv|ipynb|parquet|pack)$/i;
/** Files that hold secrets by trade. */
const PASSED_SECRETS =
  /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|id_(?:rsa|dsa|ecdsa|ed25519)|\.npmrc|\.netrc|[^/]*\.(?:pem|key|p12|pfx|jks|keystore|kdbx))$/i;
const GENERATED =
  /@generated\b|\bcode generated\b.{0,100}\bdo not edit\b|\b(?:auto[- ]?generated|generated (?:by|from|file|code)\b.{0,100}\bdo not (?:edit|modify))/i;
/** Characters of a file's patch in which it may say that it was generated. */
const SAID_EARLY = 2_000;

const TEST_FILE =
  /(?:^|\/)(?:__tests__|__mocks__|tests?|spec|specs|e2e|fixtures?|testdata|test_data|playground|benches|benchmarks?)\/|[._-](?:test|tests|spec|bench)\.\w+$|(?:^|\/)test_[^/]+$|(?:^|\/)tests\.\w+$/i;
const DOC_FILE =
  /\.(?:md|mdx|rst|adoc|asciidoc|txt|tex|html?)$|(?:^|\/)(?:docs?|documentation|website|examples?)\/|(?:^|\/)(?:LICEN[CS]E|AUTHORS|NOTICE|CODEOWNERS|CHANGELOG)[^/]*$/i;
const SETTINGS_FILE = /\.(?:json5?|jsonc|ya?ml|toml|ini|cfg|properties|xml|gradle|nix|editorconfig)$|(?:^|\/)\.[^/]+$/i;
const RANKS = 3;

/** `key = "value"`, where the key says that the value is secret. */
const NAMED_SECRET =
  /((?:password|passwd|passphrase|secret|credential|token|api[_-]?key|access[_-]?key|private[_-]?key)\w*["']?\s*(?:[:=]|:=|=>)\s*)(["'`])[^"'`\n]{6,}\2/gi;
/** `API_KEY=value` of a shell or an environment, and in settings `api-key: value`, which need no quotes. */
const ENVIRONMENT_SECRET =
  /^([+ -]\s*(?:export |ENV |ARG )?(?:[A-Z][A-Z0-9]*_)*(?:PASSWORD|PASSWD|SECRET|TOKEN|KEY)(?:_[A-Z0-9]+)*=)(?!["'$])\S{6,}/gm;
const SETTINGS_SECRET =
  /^([+ -]\s*["']?[\w.-]*(?:password|passwd|passphrase|secret|credential|token|api[_-]?key|access[_-]?key|private[_-]?key)[\w-]*["']?\s*[:=]\s*)(?!["'$|>&*!{[])\S{6,}[^\S\n]*$/gim;
/** Data, keys and hashes in one long word; one of letters alone is a name or a path. */
const BLOB = /[A-Za-z0-9+/=_-]{64,}/g;
const DIGITS_OF_DATA = 6;
const HUNK = /^@@ [^@]*@@ ?(.*)$/;
const TELLS_LITTLE =
  /^(?:import\b|from \S+ import\b|use \S+;$|(?:export )?\* from\b|#include\b|package \S+;?$|\/\/|\/\*|\*|#(?!\[)|<!--|[\])}>;,({[]*$)/;

/** True for paths whose patch tells a reader nothing: generated, vendored, binary, locked or secret. */
export function isPassedOver(path: string): boolean {
  return PASSED_FILES.test(path) || PASSED_KINDS.test(path) || PASSED_FOLDERS.test(path) || PASSED_SECRETS.test(path);
}

/** What is kept of a patch while it is read, file by file: bounded, whatever its size. */
export class PatchSelection {
  readonly #files: FilePatch[] = [];
  readonly #used: number[] = Array.from({ length: RANKS }, () => 0);

  /** Characters that may be kept of this file; 0: pass over it. */
  room(path: string): number {
    if (isPassedOver(path)) return 0;
    return Math.max(0, Math.min(EXCERPT, KEPT - this.#usedBy(rankOf(path))));
  }

  add(file: FilePatch): void {
    const room = this.room(file.path);
    if (room === 0 || (file.text === '' && file.was === null)) return;
    const text = cutAtLine(
      file.text
        .split('\n')
        .map((line) => cutAt(line, LOOKED_AT))
        .join('\n'),
      room,
    );
    const rank = rankOf(file.path);
    this.#used[rank] = this.#usedBy(rank) + text.length + file.path.length;
    this.#files.push({ ...file, text });
  }

  /** True when nothing that comes later can enter the excerpt. */
  get full(): boolean {
    return this.#usedBy(0) >= KEPT;
  }

  get files(): readonly FilePatch[] {
    return this.#files;
  }

  #usedBy(rank: number): number {
    return this.#used[rank] ?? 0;
  }
}

type Hunk = { readonly at: number; readonly heading: string; readonly lines: readonly string[]; readonly score: number };
type Shown = {
  readonly rank: number;
  readonly path: string;
  readonly title: string;
  readonly hunks: readonly Hunk[];
  readonly score: number;
};

/**
 * The excerpt, at most 8,000 characters; '' when no file tells anything. Source comes before tests and settings, those
 * before documents; each file has its share. Secrets, look-alikes of our markers and what nobody sees are taken out.
 */
export function excerptOf(files: readonly FilePatch[]): string {
  const shown = files.filter((file) => !isPassedOver(file.path)).flatMap((file) => shownOf(file) ?? []);
  const chosen = shown.sort((a, b) => a.rank - b.rank || b.score - a.score || compare(a.path, b.path)).slice(0, FILES);
  const shares = sharesOf(chosen);
  const parts = chosen
    .map((file, at) => ({ file, share: shares[at] ?? 0 }))
    .sort((a, b) => a.file.rank - b.file.rank || compare(a.file.path, b.file.path))
    .map(({ file, share }) => printed(file, share))
    .filter((text) => text !== '');
  return withoutMarkers(redact(cutAtLine(parts.join('\n'), EXCERPT))).trim();
}

/** Source, then tests and settings, then documents. */
function rankOf(path: string): number {
  if (DOC_FILE.test(path)) return 2;
  return TEST_FILE.test(path) || SETTINGS_FILE.test(path) ? 1 : 0;
}

/** Null for a file that has nothing to show. */
function shownOf(file: FilePatch): Shown | null {
  const text = cleaned(file);
  if (GENERATED.test(text.slice(0, SAID_EARLY))) return null;
  const hunks = file.state === 'removed' ? [] : hunksOf(text);
  const path = pathText(file.path);
  const told = file.was === null ? { added: ' (new)', removed: ' (deleted)', changed: '' }[file.state] : ` (was ${pathText(file.was)})`;
  if (hunks.length === 0 && told === '') return null;
  const score = hunks.reduce((sum, hunk) => sum + hunk.score, 0);
  return { rank: rankOf(file.path), path: file.path, title: `=== ${path}${told}`, hunks, score };
}

/** Secrets go before anything is cut: half of one has no shape. */
function cleaned({ path, text }: FilePatch): string {
  const named = redact(visible(text)).replace(NAMED_SECRET, '$1$2[redacted]$2').replace(ENVIRONMENT_SECRET, '$1[redacted]');
  const safe = SETTINGS_FILE.test(path) ? named.replace(SETTINGS_SECRET, '$1[redacted]') : named;
  return withoutMarkers(safe.replace(BLOB, (word) => ((word.match(/\d/g)?.length ?? 0) < DIGITS_OF_DATA ? word : '[data]')));
}

function pathText(path: string): string {
  return cutAt(withoutMarkers(redact(visible(path))).replaceAll('\n', ' '), LINE);
}

function hunksOf(text: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let heading: string | null = null;
  let lines: string[] = [];
  const close = () => {
    const kept = nearChanges(lines);
    if (heading !== null && kept.length > 0) hunks.push({ at: hunks.length, heading, lines: kept, score: scoreOf(kept) });
    lines = [];
  };
  for (const line of text.split('\n')) {
    const opened = HUNK.exec(line);
    if (opened === null) lines.push(line);
    else {
      close();
      heading = (opened[1] ?? '').trim();
    }
  }
  close();
  return hunks;
}

/** Changed lines that are not empty, with at most one line of context on either side: how much context there was is the source's habit. */
function nearChanges(lines: readonly string[]): readonly string[] {
  const changed = lines.map((line) => /^[+-]\s*\S/.test(line));
  return lines.flatMap((line, at) => {
    const near = changed[at] === true || (/^ \s*\S/.test(line) && (changed[at - 1] === true || changed[at + 1] === true));
    return near ? [bounded(line)] : [];
  });
}

function bounded(line: string): string {
  const text = line.trimEnd();
  return text.length <= LINE ? text : `${cutAt(text, LINE - 1)}…`;
}

/** How much a hunk tells: its changed lines, those that only import or comment for little. */
function scoreOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.startsWith(' ') ? 0 : TELLS_LITTLE.test(line.slice(1).trim()) ? 1 : 4), 0);
}

/** Characters for each file: what small ones leave over goes to the larger ones. */
function sharesOf(files: readonly Shown[]): readonly number[] {
  const sizes = files.map((file, at) => ({ at, size: printed(file, Number.POSITIVE_INFINITY).length + 1 }));
  const shares: number[] = files.map(() => 0);
  let left = EXCERPT;
  for (const [index, { at, size }] of sizes.sort((a, b) => a.size - b.size).entries()) {
    const share = Math.min(size, Math.floor(left / (sizes.length - index)));
    shares[at] = share;
    left -= share;
  }
  return shares;
}

/** The file's title and as many of its hunks as fit, the most telling first, in the order of the file. */
function printed(file: Shown, share: number): string {
  let left = share - file.title.length - 1;
  if (left < 0) return '';
  const kept: { readonly at: number; readonly text: string }[] = [];
  for (const hunk of [...file.hunks].sort((a, b) => b.score - a.score || a.at - b.at)) {
    const whole = [bounded(`@@ ${hunk.heading}`), ...hunk.lines].join('\n');
    const text = cutAtLine(whole, left);
    if (!text.includes('\n')) continue;
    kept.push({ at: hunk.at, text });
    left -= text.length + 1;
  }
  return [file.title, ...kept.sort((a, b) => a.at - b.at).map(({ text }) => text)].join('\n');
}

/** At most so many characters, cut at a line end; '' when not even one line fits. */
function cutAtLine(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf('\n', most);
  return end <= 0 ? '' : text.slice(0, end);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
