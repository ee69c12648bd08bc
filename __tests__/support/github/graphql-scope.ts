import type { GitGraph } from './git-graph.ts';
import type { Fields } from './graphql-connection.ts';
import type { Permissions, World } from './world.ts';

/** One repository as one caller sees it. */
export type Scope = {
  readonly world: World;
  readonly graph: GitGraph;
  /** `https://github.com`. */
  readonly html: string;
  readonly permissions: Permissions;
  /** Who asks. */
  readonly actor: string;
  /** The repository's own node. */
  readonly repository: Fields;
};
