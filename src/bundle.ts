/** The one bundle behind the doors. Each door, and every service's package behind it, is loaded when it is opened. */

/** The action's step. */
export async function main(): Promise<void> {
  await (await import('./index.ts')).main();
}

/** The action's post step. */
export async function post(): Promise<void> {
  await (await import('./post.ts')).post();
}

/** The step of the comment action. */
export async function comment(): Promise<void> {
  await (await import('./comment.ts')).comment();
}

/** The command. */
export async function cli(): Promise<void> {
  await (await import('./cli.ts')).cli();
}
