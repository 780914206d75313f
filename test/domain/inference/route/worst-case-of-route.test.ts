import { expect, test } from 'vitest';
import { worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import { callToCandidate } from '../../../../src/domain/inference/route/call-to-candidate.js';
import { worstCaseOfPlan } from '../../../../src/domain/inference/route/worst-case-of-route.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { aCandidate, aRoute, fallbackTo, holdsNo } from '../../../fixtures/a-route.js';

const [small, large] = [aCandidate('small', 1), aCandidate('large', 10)];
const worst = (candidate: typeof small) => worstCaseOf(callToCandidate(aModelCall(), candidate)).nanoUsd;

test('a route without checks costs what its first model does, and no fallback', () => {
  const route = aRoute({ fallbacks: [fallbackTo('medium')] });
  expect(worstCaseOfPlan(aModelCall({ route })).nanoUsd).toBe(worst(small));
});

test('each model that a check may lead to is paid as well, once', () => {
  const check = { fails: holdsNo('x'), candidate: large };
  const route = aRoute({ checks: [check, check, { ...check, candidate: small }] });
  expect(worstCaseOfPlan(aModelCall({ route })).nanoUsd).toBe(worst(small) + worst(large));
});

test('a rule that holds decides what the call costs', () => {
  const route = aRoute({ rules: [{ when: { tags: ['hard'] }, candidate: large }] });
  expect(worstCaseOfPlan(aModelCall({ tags: ['hard'], route })).nanoUsd).toBe(worst(large));
  expect(worstCaseOfPlan(aModelCall({ route })).nanoUsd).toBe(worst(small));
});

test("a routed call takes the binding's parameters under its own, and the lower output cap", () => {
  const asked = aModelCall({
    parameters: { max_tokens: 50, tools: ['t'] },
    tags: ['hard'],
    caseKey: 'k',
    route: aRoute(),
  });
  const { route, tags, caseKey, ...concrete } = callToCandidate(asked, large);
  expect(concrete).toEqual(
    aModelCall({ model: 'large-1', price: large.price, parameters: { temperature: 0, max_tokens: 50, tools: ['t'] } }),
  );
  expect([route, tags, caseKey]).toEqual([undefined, undefined, undefined]);
  expect(callToCandidate(aModelCall({ parameters: { max_tokens: 500 } }), large).parameters.max_tokens).toBe(100);
});
