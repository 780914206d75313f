import { describe, expect, test } from 'vitest';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';
import { whyNeverFilledIn } from '../../../src/domain/graders/never-filled-in.js';

const spec = (value: string, more: object = {}) => GraderSpec.parse({ type: 'equals', value, ...more });
const some = [
  { id: '1', vars: { a: 'x' } },
  { id: '2', vars: { b: 'y' }, expected_any: ['y', 'z'] },
];

describe('a grader', () => {
  test.each([
    ['{{a}}', 'that one case fills in'],
    ['{{expected}}', 'that asks for one of several right answers'],
    ['x', 'that asks for nothing'],
  ])('of %s, %s, can grade', (value) => {
    expect(whyNeverFilledIn(spec(value), some)).toBeUndefined();
  });

  test('that no case fills in can grade nothing, and says why', () => {
    expect(whyNeverFilledIn(spec('{{c}}'), some)).toBe(
      '`equals`: the grader cannot be filled in for case `1`: no value for `c`; nor can it be for any other case',
    );
  });

  test('is not told of without a case, nor where a transform comes before it', () => {
    expect(whyNeverFilledIn(spec('{{c}}'), [])).toBeUndefined();
    expect(whyNeverFilledIn(spec('{{c}}', { transform: 'output' }), some)).toBeUndefined();
  });
});
