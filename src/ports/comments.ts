/** What people say beside the code, and who may ask for something there. */
/** A comment on an issue or a pull request. */
export type Comment = {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** Written by the account that the token belongs to. */
  readonly own: boolean;
};

/** The comments of one repository. Throws TidingsError `no-permission`, `publish-failed`. */
export interface Comments {
  /** Oldest first, bounded. */
  list(issue: number): Promise<readonly Comment[]>;
  create(issue: number, body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  /** One that is gone already is no error. */
  remove(id: number): Promise<void>;
}

/** What a comment may be answered with, without words. */
export type ReactionName = '+1' | '-1' | 'confused' | 'eyes';

/** Reactions to comments. Throws TidingsError `no-permission`, `publish-failed`. */
export interface Reactions {
  react(comment: number, reaction: ReactionName): Promise<void>;
}

/** Who may do what at this moment. */
export interface Permissions {
  /** False also where the token may not ask, and for an account that is gone. Throws TidingsError `github-failed` where GitHub fails. */
  mayWrite(login: string): Promise<boolean>;
}
