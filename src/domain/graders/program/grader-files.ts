import type { CaseList } from '../../suite/case-list.js';
import type { GraderSpec } from '../grader-spec.js';
import { everyGrader } from '../with-members.js';

/**
 * The files of the repository that graders, those of their sets and those that cases bring are written in, each once.
 */
export function graderFiles(graders: readonly GraderSpec[], cases: CaseList = []): string[] {
  const files = new Set<string>();
  for (const { spec } of everyGrader(graders, cases))
    if (spec.file !== undefined) files.add(fileAndFunction(spec.file).path);
  return [...files];
}

/** What `file.py:function` names; without a function it is all path. */
export function fileAndFunction(file: string): { readonly path: string; readonly name: string | undefined } {
  const [, path = file, name] = /^(.+\.\w+):([A-Za-z_$][\w$]*)$/.exec(file) ?? [];
  return { path, name };
}
