import { expect, test } from '@jest/globals';
import { detectOutputs } from '../../src/actions/run-outputs.js';
import { aChangeSet } from '../fixtures/a-change-set.js';

test('says which lanes and suites a change touches, and where all of it stands', () => {
  const changeSet = aChangeSet({ lanes: ['prompt', 'docs'], suites: ['triage', 'it\'s "x" $(y)'] });
  const outputs = detectOutputs(changeSet, 'run');
  expect(outputs).toEqual({
    lanes: '["prompt","docs"]',
    suites: expect.any(String),
    'has-suites': 'true',
    matrix: expect.any(String),
    mixed: 'false',
    'change-set': 'run/change-set.json',
    prompt: 'true',
    model: 'false',
    data: 'false',
    code: 'false',
    evals: 'false',
    docs: 'true',
  });
  expect(JSON.parse(outputs.suites)).toEqual(changeSet.suites);
  expect(JSON.parse(outputs.matrix)).toEqual({ include: changeSet.suites.map((suite) => ({ suite })) });
});

test('warns of a matrix without entries, which GitHub refuses', () => {
  expect(detectOutputs(aChangeSet({ suites: [] }), 'run')).toMatchObject({
    'has-suites': 'false',
    matrix: '{"include":[]}',
    suites: '[]',
  });
});
