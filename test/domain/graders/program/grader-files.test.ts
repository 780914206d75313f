import { expect, test } from 'vitest';
import { GraderSpec } from '../../../../src/domain/graders/grader-spec.js';
import { graderFiles } from '../../../../src/domain/graders/program/grader-files.js';

const written = (file: string): GraderSpec => GraderSpec.parse({ type: 'python', file, metric: 'm' });

test('the files of graders are told once each, those of sets and of single cases included', () => {
  const set = GraderSpec.parse({ type: 'assert-set', graders: [{ type: 'python', file: 'b.py:grade' }] });
  const graders = [written('a.py'), set];
  expect(graderFiles(graders)).toEqual(['a.py', 'b.py']);
  const cases = [
    { id: '1', vars: {}, graders: [written('c.py:of_case')] },
    { id: '2', vars: {}, graders: [written('a.py')] },
    { id: '3', vars: {} },
  ];
  expect(graderFiles(graders, cases)).toEqual(['a.py', 'b.py', 'c.py']);
  expect(graderFiles([], [])).toEqual([]);
});
