export type Comment = {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  readonly reactions: Reaction[];
};

export type Reaction = { readonly id: number; readonly author: string; readonly content: string; readonly createdAt: string };

/** The comments on issues and pull requests of one repository. */
export class CommentStore {
  readonly #comments = new Map<number, Comment>();
  #ids = 1000;

  list(issue?: number): Comment[] {
    return [...this.#comments.values()].filter((comment) => issue === undefined || comment.issue === issue);
  }

  get(id: number): Comment | undefined {
    return this.#comments.get(id);
  }

  /** Writes a comment as somebody; tests use it for what others have said. */
  add(issue: number, author: string, body: string, now: string): Comment {
    const comment: Comment = { id: ++this.#ids, issue, author, body, createdAt: now, updatedAt: now, reactions: [] };
    this.#comments.set(comment.id, comment);
    return comment;
  }

  /** Adds a reaction, or finds the same one of the same person. */
  react(comment: Comment, author: string, content: string, now: string): { readonly reaction: Reaction; readonly fresh: boolean } {
    const known = comment.reactions.find((one) => one.author === author && one.content === content);
    if (known) return { reaction: known, fresh: false };
    const reaction = { id: ++this.#ids, author, content, createdAt: now };
    comment.reactions.push(reaction);
    return { reaction, fresh: true };
  }

  remove(id: number): void {
    this.#comments.delete(id);
  }
}
