import { expect, test } from 'vitest';
import { createGrading } from '../../../src/domain/graders/create-grading.js';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';
import { textSubject } from '../../../src/domain/graders/subject.js';
import type { Case } from '../../../src/domain/suite/case.js';

const question: Case = { id: '1', vars: { place: { expected: 'Bern' } }, expected_any: ['Paris', 'Rome'] };

function gradesOf(value: string, answer: string) {
  const spec = GraderSpec.parse({ type: 'equals', metric: 'm', value, template: 'jinja' });
  const step = createGrading([spec])(textSubject(answer, question)).next();
  return step.done ? step.value : undefined;
}

test.each([
  ['alone', '{{expected}}', 'Rome'],
  ['with blanks', '{{- expected }}', 'Rome'],
  ['behind another word', "{{ 'In ' ~ expected }}", 'In Rome'],
  ['in brackets', '{{ (expected | lower) }}', 'rome'],
  ['in a statement', '{% if true %}{{ expected }}{% endif %}', 'Rome'],
  ['in a condition', "{% if 'o' in expected %}it is Rome{% else %}no{% endif %}", 'it is Rome'],
])('one of several right answers counts where a value asks for it %s', (_, value, answer) => {
  expect(gradesOf(value, answer)?.scores).toEqual({ m: 1 });
});

test('a member of another variable of that name is none of the right answers', () => {
  expect(gradesOf('{{ place.expected }}', 'Bern')?.scores).toEqual({ m: 1 });
  expect(gradesOf('expected', 'expected')?.scores).toEqual({ m: 1 });
});
