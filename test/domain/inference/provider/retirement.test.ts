import { expect, test } from 'vitest';
import { describeRetirement, retiredHost, retirementOf } from '../../../../src/domain/inference/provider/retirement.js';

test.each(['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini', 'openai/gpt-4o', 'GPT-4o', 'gpt-4o-2024-08-06'])(
  '%s is retired on 2027-01-14',
  (model) => {
    expect(retirementOf(model)).toEqual({ maker: 'OpenAI', retiresOn: '2027-01-14', replacement: 'gpt-6-luna' });
  },
);

test('a snapshot may go before its family', () => {
  expect(retirementOf('gpt-4o-2024-05-13')?.retiresOn).toBe('2026-10-23');
});

test.each(['gpt-4o-audio', 'gpt-6-luna', 'my-gpt-4o', 'claude-3', '', 'constructor'])(
  '%j has no day that is known',
  (model) => {
    expect(retirementOf(model)).toBeUndefined();
  },
);

test.each([
  ['2027-01-13', 'OpenAI retires gpt-4o on 2027-01-14 and names gpt-6-luna in its place'],
  ['2027-01-14', 'OpenAI retired gpt-4o on 2027-01-14 and names gpt-6-luna in its place'],
])('on %s one says: %s', (today, sentence) => {
  const retirement = retirementOf('gpt-4o');
  expect(retirement && describeRetirement('gpt-4o', retirement, today)).toBe(sentence);
});

test('hosts that are gone are known by name', () => {
  expect(retiredHost('Models.GitHub.ai')).toBe('GitHub Models was retired on 2026-07-30');
  expect(retiredHost('models.github.ai.example')).toBeUndefined();
});
