/** The account behind an e-mail address, where the address itself tells. */

const NOREPLY = /^(?:\d+\+)?([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?)@users\.noreply\.[a-z\d.-]+$/i;

/** The login of `123+login@users.noreply.github.com` or `login@users.noreply.HOST`; null for any other address. */
export function loginOfEmail(email: string): string | null {
  return NOREPLY.exec(email)?.[1] ?? null;
}
