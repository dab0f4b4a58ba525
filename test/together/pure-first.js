import Sequencer from '@jest/test-sequencer';

/** The file that stands for all pure specs goes first: begun last, it would be waited for. */
export default class PureFirst extends Sequencer {
  async sort(tests) {
    const isPure = ({ path }) => path.endsWith('pure.together.ts');
    const sorted = await super.sort(tests);
    return [...sorted.filter(isPure), ...sorted.filter(test => !isPure(test))];
  }
}
