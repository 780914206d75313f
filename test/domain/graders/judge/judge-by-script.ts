import { createGrading, type Grades } from '../../../../src/domain/graders/create-grading.js';
import { GraderSpec } from '../../../../src/domain/graders/grader-spec.js';
import type { Need, Supply } from '../../../../src/domain/graders/need.js';
import { type Subject, textSubject } from '../../../../src/domain/graders/subject.js';
import type { Case } from '../../../../src/domain/suite/case.js';

export type Completion = Extract<Need, { kind: 'completion' }>;

export const aQuestion: Case = { id: 'c1', vars: { question: 'Where is Bern?' }, expected: 'In Switzerland' };

/** A reply as a judge writes it, or whatever else comes of a need. */
export type Said = string | object | Supply;

const supplyOf = (said: Said): Supply => {
  if (typeof said === 'string') return { kind: 'completion', content: said };
  return 'kind' in said ? said : { kind: 'completion', content: JSON.stringify(said) };
};

/** Grades with replies given in turn, the last of them for ever, and tells what was asked for. */
export function gradeBy(spec: object, says: readonly Said[], subject: Partial<Subject> = {}) {
  const grading = createGrading([GraderSpec.parse({ model: 'judge', metric: 'm', ...spec })]);
  const steps = grading({ ...textSubject('Bern is in Switzerland', aQuestion), ...subject });
  const needs: Need[] = [];
  let step = steps.next();
  while (!step.done) {
    needs.push(step.value);
    step = steps.next(supplyOf(says[Math.min(needs.length, says.length) - 1] ?? ''));
  }
  const grades: Grades = step.value;
  const asked = needs.filter((need): need is Completion => need.kind === 'completion');
  return { needs, asked, score: grades.scores['m'], error: grades.errors['m'], reason: grades.reasons?.['m'] };
}
