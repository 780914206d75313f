import { type GraderSpec, withMembers } from '../grader-spec.js';

/** The files of the repository that graders are written in, each once. */
export const graderFiles = (graders: readonly GraderSpec[]): string[] => [
  ...new Set(
    withMembers(graders).flatMap(({ file }) =>
      file === undefined ? [] : [file.replace(/(\.\w+):[A-Za-z_$][\w$]*$/, '$1')],
    ),
  ),
];
