import type { Case } from '../suite/case.js';
import type { CaseList } from '../suite/case-list.js';
import { fillIn } from './fill-in.js';
import type { GraderSpec } from './grader-spec.js';

/**
 * Why a grader that can be filled in with none of the cases cannot be, so that it would grade no answer to any of them;
 * `undefined` where one fits. What a `transform` makes of an answer is not known before.
 */
export function whyNeverFilledIn(spec: GraderSpec, cases: CaseList): string | undefined {
  if (spec.graders !== undefined || spec.transform !== undefined) return undefined;
  let why: string | undefined;
  for (const question of cases) {
    const filled = fillIn(spec, answered(question));
    if (filled.kind === 'filled') return undefined;
    why ??= filled.message;
  }
  return why && `\`${spec.type}\`: ${why}; nor can it be for any other case`;
}

/** Of several right answers any one fills in a grader. */
const answered = (question: Case): Case =>
  question.expected_any === undefined ? question : { ...question, expected: question.expected_any[0] };
