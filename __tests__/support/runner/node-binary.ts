/** The node that runs the program under test: `TIDINGS_TEST_NODE`, else the one that runs the tests. */
export function nodeBinary(): string {
  return process.env.TIDINGS_TEST_NODE || process.execPath;
}
