import { expect, test } from 'vitest';
import { detectOutputs } from '../../src/actions/run-outputs.js';
import type { ChangeSet } from '../../src/domain/changes/change-set.js';
import { aChangeSet, anAffectedSuite } from '../fixtures/a-change-set.js';

test('says which lanes and suites a change touches, and where all of it stands', () => {
  const changeSet = aChangeSet({ lanes: ['prompt', 'docs'], suites: ['triage', 'it\'s "x" $(y)'] });
  const outputs = detectOutputs(changeSet, 'run');
  expect(outputs).toEqual({
    lanes: '["prompt","docs"]',
    suites: expect.any(String),
    'has-suites': 'true',
    'needs-evaluation': 'true',
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

test.each([
  ['nothing that a model sees', { lanes: ['code', 'evals', 'docs'] }, 'false'],
  ['a prompt that no suite watches', { lanes: ['prompt'] }, 'true'],
  ['a suite alone', { lanes: ['evals'], affected: [anAffectedSuite()] }, 'true'],
  ['a lane workflow', { lanes: ['code'], lane_workflows: ['.github/workflows/lanegate.yml'] }, 'true'],
] as const)('asks for an evaluation as the gate does: %s', (_, { lanes, ...touched }, needed) => {
  const changeSet = aChangeSet({ affected: [], suites: [], lanes: [...lanes], ...(touched as Partial<ChangeSet>) });
  expect(detectOutputs(changeSet, 'run')).toMatchObject({ 'needs-evaluation': needed });
});
