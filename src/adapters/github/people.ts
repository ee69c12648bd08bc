/** The login of an account as people know it: bots carry `[bot]`, which GraphQL leaves out. */
export function accountLogin(login: string, bot: boolean): string {
  return bot && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}
