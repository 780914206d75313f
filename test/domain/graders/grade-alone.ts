import { createGrading, type Grades } from '../../../src/domain/graders/create-grading.js';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';
import { withoutNeeds } from '../../../src/domain/graders/need.js';
import { type Subject, textSubject } from '../../../src/domain/graders/subject.js';
import type { Case } from '../../../src/domain/suite/case.js';

const question: Case = { id: 'c1', vars: { city: 'Bern', empty: '', words: 'red, blue' }, expected: 'Yes' };

/** The grades of an answer, or of an answer with more that is known of it, by graders as their author writes them. */
export function gradesOf(specs: readonly object[], answer: string | Partial<Subject>): Grades {
  const known = typeof answer === 'string' ? { answer } : answer;
  const subject = { ...textSubject('', question), ...known };
  return withoutNeeds(createGrading(specs.map((spec) => GraderSpec.parse(spec)))(subject));
}

/** The one score, or the one error, of a grader. */
export function gradeOf(spec: object, answer: string | Partial<Subject>): number | string | undefined {
  const { scores, errors } = gradesOf([spec], answer);
  return Object.values(errors)[0] ?? Object.values(scores)[0];
}

/** What is wrong with a grader, as its author is told: the field and the sentence. */
export function mistakeIn(spec: object): readonly [string, string] | undefined {
  const issue = GraderSpec.safeParse(spec).error?.issues[0];
  return issue === undefined ? undefined : [issue.path.join('.'), issue.message];
}
