/** Links, pictures and plain tags in what people write, as the words that a reader sees. */

/** A code span, or a picture; and a code span, or a link. Code stays as it is. */
const CODE = '(?<!`)(?<code>`+)(?!`)[\\s\\S]*?(?<!`)\\k<code>(?!`)';
const LABEL = '(?:[^[\\]`]|`[^`\\n]{1,200}`|\\[[^[\\]`]{0,200}\\]){0,500}';
const TARGET =
  '\\(\\s*(?:<(?<pointed>[^<>\\n]*)>|(?<address>[^\\s()<>]*(?:\\([^\\s()]*\\)[^\\s()<>]*)*))(?:\\s+(?:"[^"\\n]*"|\'[^\'\\n]*\'))?\\s*\\)';
const PICTURE = new RegExp(`${CODE}|!\\[(?<label>${LABEL})\\]${TARGET}`, 'g');
const LINK = new RegExp(`${CODE}|(?<!!)\\[(?<label>${LABEL})\\]${TARGET}`, 'g');
const POINTED = new RegExp(`${CODE}|<(?<address>https?://[^\\s<>]+)>`, 'gi');
const TAG = new RegExp(`${CODE}|<(?<tag>b|i|em|strong|u|sub|sup|small|mark|kbd|p)>(?<label>[^<>]*)</\\k<tag>>`, 'gi');
/** In `handlers[name](event)` stands no address. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|#|www\.)|\//i;

/** `[guide](https://a.example)` as `guide (https://a.example)`, and a picture as its words. */
export function linksAsText(text: string): string {
  if ((!text.includes(']') && !text.includes('<')) || !/\]\s*\(|<http/i.test(text)) return text;
  return text
    .replace(PICTURE, (found, ...rest) => pictureText(found, groupsOf(rest)))
    .replace(LINK, (found, ...rest) => linkText(found, groupsOf(rest)))
    .replace(POINTED, (found, ...rest) => groupsOf(rest).address ?? found);
}

/** `<b>now</b>` as `now`. A title that names tags is about them: this is for prose. */
export function withoutTags(text: string): string {
  return text.replace(TAG, (found, ...rest) => groupsOf(rest).label ?? found);
}

type Groups = { readonly label?: string; readonly address?: string; readonly pointed?: string };

function groupsOf(rest: readonly unknown[]): Groups {
  const last = rest.at(-1);
  return typeof last === 'object' && last !== null ? last : {};
}

function pictureText(found: string, { label }: Groups): string {
  return label === undefined ? found : label.trim();
}

function linkText(found: string, { label, address, pointed }: Groups): string {
  const target = pointed ?? address ?? '';
  if (label === undefined || !ADDRESS.test(target)) return found;
  const words = label.trim();
  return words === '' || words === target ? target : `${words} (${target})`;
}
