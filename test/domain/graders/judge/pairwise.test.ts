import { describe, expect, test } from 'vitest';
import type { Supply } from '../../../../src/domain/graders/need.js';
import type { Arm } from '../../../../src/domain/suite/arm.js';
import { gradeBy } from './judge-by-script.js';

const partner = (own: Arm, answer = 'In France'): Supply => ({ kind: 'partner', own, answer });
const says = (verdict: string) => ({ reason: 'r', verdict });
const prefer = (own: Arm, forward: string, backward: string) =>
  gradeBy({ type: 'pairwise' }, [partner(own), says(forward), says(backward)]);

describe('pairwise', () => {
  test.each([
    ['base in both orders', 'first', 'second', [1, 0]],
    ['head in both orders', 'second', 'first', [0, 1]],
    ['whatever stands first', 'first', 'first', [0.5, 0.5]],
    ['whatever stands second', 'second', 'second', [0.5, 0.5]],
    ['neither', 'tie', 'tie', [0.5, 0.5]],
    ['base in one order alone', 'first', 'tie', [0.5, 0.5]],
    ['head in one order alone', 'tie', 'first', [0.5, 0.5]],
  ])('prefers %s', (_, forward, backward, scores) => {
    expect([prefer('base', forward, backward).score, prefer('head', forward, backward).score]).toEqual(scores);
  });

  test('asks both arms the very same, in both orders', () => {
    const asBase = gradeBy({ type: 'select-best' }, [partner('base', 'B'), says('tie')], { answer: 'A' });
    const asHead = gradeBy({ type: 'select-best' }, [partner('head', 'A'), says('tie')], { answer: 'B' });
    expect(asBase.asked).toEqual(asHead.asked);
    expect(asBase.asked).toHaveLength(2);
    const order = asBase.asked.map(
      ({ messages }) => /\[\[first answer \w+\]\]\n(\w)/.exec(messages[1]?.content ?? '')?.[1],
    );
    expect(order).toEqual(['A', 'B']);
  });

  test('draws equal answers and equal arms without asking', () => {
    const same = gradeBy({ type: 'pairwise' }, [partner('base', 'x')], { answer: 'x' });
    const identical = gradeBy({ type: 'pairwise' }, [{ kind: 'same' }]);
    expect([same.score, identical.score, same.asked, identical.asked]).toEqual([0.5, 0.5, [], []]);
  });

  test.each([
    ['no partner', [{ kind: 'failed', reason: 'gone' } as const]],
    ['one order without a verdict', [partner('base'), says('first'), says('both'), says('both')]],
    ['a verdict of neither order', [partner('base'), says('A')]],
    ['another supply', [{ kind: 'output', output: 1 } as const]],
  ])('has no score with %s', (_, said) => {
    expect(gradeBy({ type: 'pairwise' }, said)).toMatchObject({ score: undefined, error: expect.any(String) });
  });
});
