/** The one bundle behind the doors. Each door, and every service's package behind it, is loaded when it is opened. */

/** The action's step. */
export async function main(): Promise<void> {
  // Nearly every job asks GitHub first of all: its client is loaded beside the door, not behind it.
  const [door] = await Promise.all([import('./index.ts'), import('./adapters/github/connect.ts')]);
  await door.main();
}

/** The action's post step. */
export async function post(): Promise<void> {
  await (await import('./post.ts')).post();
}

/** The step of the comment action. */
export async function comment(): Promise<void> {
  const [door] = await Promise.all([import('./comment.ts'), import('./adapters/github/connect.ts')]);
  await door.comment();
}

/** The command. */
export async function cli(): Promise<void> {
  await (await import('./cli.ts')).cli();
}
