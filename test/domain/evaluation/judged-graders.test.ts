import { expect, test } from 'vitest';
import { judgedGraders } from '../../../src/domain/evaluation/plan/need-of-grading.js';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';

const rubric = { type: 'llm-rubric', value: 'Polite', metric: 'tone' };
const plain = (metric: string) => ({ type: 'contains', value: 'x', metric });
const metricsOf = (graders: readonly object[], own: readonly object[] = []) => {
  const question = { id: '1', vars: { aspect: 'tone' }, graders: own.map((each) => GraderSpec.parse(each)) };
  const suite = graders.map((each) => GraderSpec.parse(each));
  return judgedGraders(suite, question).map(({ metric }) => metric);
};

test.each([
  ['beside a judge', [rubric, plain('tone'), plain('other')], [], ['tone', 'tone']],
  [
    'beside a judge within a set',
    [{ type: 'assert-set', metric: 'fine', graders: [rubric] }, plain('tone'), plain('fine'), plain('other')],
    [],
    ['fine', 'tone', 'fine'],
  ],
  [
    'within a set beside a judge',
    [rubric, { type: 'assert-set', metric: 'set', graders: [plain('tone')] }],
    [],
    ['tone', 'set'],
  ],
  ['beside a judge of the case', [plain('tone'), plain('other')], [rubric], ['tone']],
  ['by a name that is filled in', [rubric, plain('{{aspect}}')], [], ['tone', '{{aspect}}']],
])('a plain grader that shares a metric is graded by again %s', (_, graders, own, expected) => {
  expect(metricsOf(graders, own)).toEqual(expected);
});
