/** Whether the model may be asked about something: strangers do not spend the key. */

/** `auto`: the model where nobody else can have started the job. `claude`: also on events of the base repository. */
export type WriterWish = 'auto' | 'deterministic' | 'claude';

export type Asker = {
  readonly writer: WriterWish;
  /** A key, or federation, is there. */
  readonly hasCredentials: boolean;
  readonly event: string;
  /** The branch stands in the repository itself; null where no pull request is concerned. */
  readonly ownBranch: boolean | null;
  readonly actor: string;
  readonly mayWrite: (login: string) => Promise<boolean>;
};

/** Events whose work only people of the project can put into a branch of the repository. */
const OWN_EVENTS = ['pull_request', 'workflow_dispatch'];

/** Null: it may. Else why not, as a sentence; '' where nobody wanted it. */
export async function whyNotAsked(asker: Asker): Promise<string | null> {
  const { writer, hasCredentials, event, ownBranch, actor } = asker;
  if (writer === 'deterministic' || (!hasCredentials && writer === 'auto')) return '';
  if (!hasCredentials) return 'There is no key and no federation, so the deterministic writer writes the preview.';
  if (writer === 'auto' && !OWN_EVENTS.includes(event))
    return `The event ${event} can be started by strangers: the deterministic writer writes the preview, unless \`writer\` is "claude".`;
  if (ownBranch === false) return 'The pull request comes from a fork: the deterministic writer writes the preview.';
  if (!(await asker.mayWrite(actor))) return `${actor} may not write to this repository: the deterministic writer writes the preview.`;
  return null;
}
