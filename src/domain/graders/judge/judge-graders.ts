import type { AskingGrader } from '../grader.js';
import type { JudgeType } from '../grader-spec.js';

/** The graders that ask a model. */
export const judgeGraders: Readonly<Record<JudgeType, AskingGrader>> = {};
