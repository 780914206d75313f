import type { AskingGrader } from '../grader.js';
import type { ProgramType } from '../grader-spec.js';

/** The graders that run a program, or ask one over HTTP. */
export const programGraders: Readonly<Record<ProgramType, AskingGrader>> = {};
