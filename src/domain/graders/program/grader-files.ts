import type { CaseList } from '../../suite/case-list.js';
import type { GraderSpec } from '../grader-spec.js';
import { everyGrader, withMembers } from '../with-members.js';

/** The files of the repository that graders and those of their sets are written in, each once. */
export const graderFiles = (graders: readonly GraderSpec[]): string[] => [
  ...new Set(withMembers(graders).flatMap(({ file }) => (file === undefined ? [] : fileAndFunction(file).path))),
];

/** The same of a suite's graders and of those that its cases bring. */
export const graderFilesOf = (graders: readonly GraderSpec[], cases: CaseList): string[] =>
  graderFiles([...everyGrader(graders, cases)].map(({ spec }) => spec));

/** What `file.py:function` names; without a function it is all path. */
export function fileAndFunction(file: string): { readonly path: string; readonly name: string | undefined } {
  const [, path = file, name] = /^(.+\.\w+):([A-Za-z_$][\w$]*)$/.exec(file) ?? [];
  return { path, name };
}
