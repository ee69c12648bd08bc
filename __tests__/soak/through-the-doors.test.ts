/** What `npm test` tells in its own process beside a sample: here all of it is asked of the bundled program. */
import '../scenarios/budgets.test.ts';
import '../scenarios/difficulties/ranges.test.ts';
import '../scenarios/model-failures.test.ts';
