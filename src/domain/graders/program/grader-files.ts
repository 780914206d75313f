import type { GraderSpec } from '../grader-spec.js';
import { withMembers } from '../with-members.js';

/** The files of the repository that graders and those of their sets are written in, each once. */
export const graderFiles = (graders: readonly GraderSpec[]): string[] => [
  ...new Set(
    withMembers(graders).flatMap(({ file }) =>
      file === undefined ? [] : [file.replace(/(\.\w+):[A-Za-z_$][\w$]*$/, '$1')],
    ),
  ),
];
