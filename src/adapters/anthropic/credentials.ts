/** How a run proves itself to the API: a key, or the job's identity token. They come from inputs only. */

export type Credentials =
  | { readonly kind: 'key'; readonly key: string }
  | {
      readonly kind: 'federation';
      readonly ruleId: string;
      readonly organizationId: string;
      readonly serviceAccountId?: string;
      readonly workspaceId?: string;
      /** A fresh OIDC token of the job; its audience is the API's host. Rejects where the job may not have one. */
      readonly identityToken: () => Promise<string>;
    };
