import type { People } from '../ports/people.js';
import type { RunnerEvent } from '../ports/runner.js';

/** On GitHub a change is whose pull request it is; of a head that no pull request brought nobody is the author. */
export const authorOfEvent = ({ author, head }: RunnerEvent): Pick<People, 'authorOf'> => ({
  authorOf: async (commit) => (commit === head ? author : undefined),
});
