/** What a person is told while the run goes on. */
/** Tells a person what happens. Text may hold strangers' words: the adapter makes it one harmless line. */
export interface Journal {
  /** A line of the story: range, config, read, plan, write, draft. */
  step(name: string, text: string): void;
  /** Progress that the next one may overwrite. */
  progress(text: string): void;
  notice(text: string): void;
  warn(text: string): void;
  debug(text: string): void;
  /** Details for who looks for them: behind a fold where there are folds, and only where debug lines are shown. */
  details(title: string, lines: readonly string[]): void;
}
