import { changesAnswers } from './lane.js';
/** Whether a change may alter what a model answers: it touches such a lane, or a suite that has to run. */
export const reachesAnswers = ({ affected, lanes }) => affected.length > 0 || lanes.some(changesAnswers);
/**
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow, or of a corpus that
 * does not pass, may run no suite, but says what policy is, without which nobody could override.
 */
export const needsEvaluation = (changeSet) => reachesAnswers(changeSet) ||
    (changeSet.lane_workflows ?? []).length > 0 ||
    (changeSet.corpora ?? []).some(({ verdict }) => verdict !== 'pass');
