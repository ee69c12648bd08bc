/** A workflow command as the runner understood it. `name` is in lower case. */
export type WorkflowCommand = { readonly name: string; readonly properties: Readonly<Record<string, string>>; readonly data: string };

/** The commands that the runner registers; any other name is just text. */
const REGISTERED: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * The command in a line, if there is one: `::name a=b::data` after leading white space, or the older `##[name a=b]data` anywhere in the
 * line (actions/runner, ActionCommand.cs, read 2026-11-22). `resume` is the token that ends a `stop-commands`.
 */
export function parseCommand(line: string, resume?: string): WorkflowCommand | undefined {
  return [currentForm(line), olderForm(line)].find((command) => command !== undefined && isKnown(command.name, resume));
}

function isKnown(name: string, resume: string | undefined): boolean {
  return REGISTERED.has(name) || name === resume?.toLowerCase();
}

function currentForm(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const { name, properties } = headOf(text.slice(2, end), ',', unescapeProperty);
  return { name, properties, data: unescapeData(text.slice(end + 2)) };
}

function olderForm(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const { name, properties } = headOf(line.slice(start + 3, end), ';', unescapeOlder);
  return { name, properties, data: unescapeOlder(line.slice(end + 1)) };
}

function headOf(head: string, separator: string, decode: (text: string) => string): Pick<WorkflowCommand, 'name' | 'properties'> {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1) properties[pair.slice(0, equals)] = decode(pair.slice(equals + 1));
  }
  return { name: name.toLowerCase(), properties };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function unescapeOlder(text: string): string {
  return unescapeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
}
