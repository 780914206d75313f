import { expect, test } from 'vitest';
import {
  describeReason,
  describeSpot,
  doubtOf,
  summariseLanes,
} from '../../../../src/domain/report/words/lane-summary.js';
import { aChange, aChangeSet } from '../../../fixtures/a-change-set.js';
import { aVerdict, someLanes } from '../../../fixtures/a-verdict.js';

test('tells each touched lane by its first change and counts the others', () => {
  const changes = [
    aChange({ lane: 'code', path: 'src/a.py' }),
    aChange(),
    aChange({ facet: 'messages[1]' }),
    aChange({ path: 'prompts/b.prompt.yml' }),
  ];
  const lanes = summariseLanes(aChangeSet({ lanes: ['prompt', 'code'], changes }), aVerdict());
  expect(lanes.map(({ lane, verdict, first, more }) => [lane, verdict, first?.path, more])).toEqual([
    ['prompt', 'fail', 'prompts/triage.prompt.yml', 'and 2 more changes in 2 files'],
    ['code', 'not-affected', 'src/a.py', ''],
  ]);
});

test('tells a lane with a verdict although nothing in it changed', () => {
  const lanes = summariseLanes(aChangeSet(), aVerdict({ lanes: someLanes({ prompt: 'fail', data: 'error' }) }));
  expect(lanes.map(({ lane, first }) => [lane, first === undefined])).toEqual([
    ['prompt', false],
    ['data', true],
  ]);
});

test('writes a spot as editors do', () => {
  expect(describeSpot(aChange({ path: 'a.yml', line: 3 }))).toBe('a.yml:3');
  const { line: _, ...withoutLine } = aChange({ path: 'a.yml' });
  expect(describeSpot(withoutLine)).toBe('a.yml');
});

test.each([
  ['high', 'the text differs', ''],
  ['medium', 'the text differs (likely, since its name is `X`)', 'likely'],
  ['low', 'the text differs (perhaps, since its name is `X`)', 'perhaps'],
] as const)('says how sure a lane is: %s', (confidence, reason, doubt) => {
  const change = aChange({ reason: 'the text differs', confidence, because: 'its name is `X`' });
  expect([describeReason(change), doubtOf(change)]).toEqual([reason, doubt]);
});
