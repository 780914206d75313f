import { sumOfWorstCases } from '../../inference/budget/worst-case.js';
import { needOfGrading } from './need-of-grading.js';
import { worstCaseOfSample } from './worst-case-of-sample.js';
/** The most that all samples of one case can take together, their grading included. */
export const worstCaseOfCase = (each) => sumOfWorstCases([...each.tasks.map(worstCaseOfSample), ...needOfGrading(each)]);
