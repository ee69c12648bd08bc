/** The order of the test files: scenarios first. They take longest and wait most; what is short fills the end, also on a fresh clone, where jest knows no times. */
import Sequencer from '@jest/test-sequencer';

/** Jest wants it as the default export. */
export default class ScenariosFirst extends Sequencer {
  sort(tests) {
    const isScenario = ({ context }) => context.config.displayName?.name === 'scenarios';
    const sorted = super.sort(tests);
    return [...sorted.filter(isScenario), ...sorted.filter((test) => !isScenario(test))];
  }
}
