import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { chooseTarget } from '../../../../src/domain/inference/route/choose-target.js';
import type { Condition } from '../../../../src/domain/inference/route/route.js';
import { parsePattern } from '../../../../src/domain/pattern/pattern.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { aCandidate, aRoute } from '../../../fixtures/a-route.js';

const large = aCandidate('large', 10);
const choiceOf = (when: Condition, call: Partial<ModelCall>): string =>
  chooseTarget(aRoute({ rules: [{ when, candidate: large }] }), aModelCall(call)).candidate.name;

const asking = (content: string): Partial<ModelCall> => ({ messages: [{ role: 'user', content }] });

describe('a rule', () => {
  const matches = parsePattern('prove|derive');
  const conversation: Partial<ModelCall> = {
    messages: [
      { role: 'user', content: 'prove it' },
      { role: 'assistant', content: 'no' },
      { role: 'user', content: 'then not' },
      { role: 'assistant', content: 'I could prove it' },
    ],
  };
  test.each<[string, Condition, Partial<ModelCall>, string]>([
    ['one of its tags is there', { tags: ['hard', 'long'] }, { tags: ['long'] }, 'large'],
    ['none of its tags is there', { tags: ['hard'] }, { tags: ['long'] }, 'small'],
    ['the call has no tags', { tags: ['hard'] }, {}, 'small'],
    ['the input has so many tokens', { minInputTokens: 10 }, asking('x'.repeat(40)), 'large'],
    ['the input has fewer', { minInputTokens: 10 }, asking('x'.repeat(36)), 'small'],
    ['bytes are counted, not letters', { minInputTokens: 10 }, asking('ä'.repeat(20)), 'large'],
    ['its pattern is found', { matches }, asking('Prove it'), 'large'],
    ['its pattern is not found', { matches }, asking('say it'), 'small'],
    ['its pattern stands elsewhere than in what the user said last', { matches }, conversation, 'small'],
    ['only half of it holds', { tags: ['hard'], matches }, { tags: ['hard'], ...asking('say it') }, 'small'],
    ['all of it holds', { tags: ['hard'], matches }, { tags: ['hard'], ...asking('prove it') }, 'large'],
  ])('where %s', (_what, when, call, expected) => {
    expect(choiceOf(when, call)).toBe(expected);
  });

  test('counts before those behind it, and says which it was', () => {
    const rules = [
      { when: { tags: ['never'] }, candidate: aCandidate('one') },
      { when: { tags: ['hard'] }, candidate: large },
      { when: { tags: ['hard'] }, candidate: aCandidate('three') },
    ];
    const call = aModelCall({ tags: ['hard'] });
    expect(chooseTarget(aRoute({ rules }), call)).toEqual({ candidate: large, because: 'rule 2 holds' });
  });
});

describe('weights', () => {
  const weighted = (weights: readonly number[]) =>
    aRoute({ models: weights.map((weight, index) => ({ candidate: aCandidate(`m${index}`), weight })) });

  test('share the cases as they say', () => {
    const route = weighted([9, 1, 0.5]);
    const counts = new Map<string, number>();
    for (let index = 0; index < 20_000; index += 1) {
      const { name } = chooseTarget(route, aModelCall({ caseKey: `case ${index}` })).candidate;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const [index, weight] of [9, 1, 0.5].entries()) {
      const share = (counts.get(`m${index}`) ?? 0) / 20_000;
      expect(Math.abs(share - weight / 10.5)).toBeLessThan(0.01);
    }
  });

  test('choose the same model for the same case, whatever its prompt says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), fc.string(), (all, key) => {
        const chosen = ['base prompt', 'head prompt'].map((question) =>
          chooseTarget(weighted(all), aModelCall({ question, caseKey: key })),
        );
        expect(chosen[0]).toEqual(chosen[1]);
      }),
    );
  });

  test('choose by what is asked where a call has no key', () => {
    const names = Array.from({ length: 40 }, (_, index) => {
      const call = aModelCall({ question: `question ${index}` });
      const [one, other] = [chooseTarget(weighted([1, 1]), call), chooseTarget(weighted([1, 1]), { ...call })];
      expect(one).toEqual(other);
      return one.candidate.name;
    });
    expect(new Set(names)).toEqual(new Set(['m0', 'm1']));
  });
});
