import { describe, expect, test } from 'vitest';
import { planHere } from '../../../../src/stages/steps/plan/plan-here.js';
import { inMemoryFiles } from '../../../fakes/in-memory-files.js';

const plan = {
  version: 1,
  run: 'a',
  whole: 'b',
  seed: 'c',
  notes: [],
  suites: [],
  worst_case: { usd: 0, tokens: 0 },
};
const sample = '{"case":"paid for"}\n';

describe('the plan of a run folder', () => {
  test('is read', async () => {
    const files = inMemoryFiles({ 'run/plan.json': JSON.stringify(plan), 'run/samples.jsonl': sample });
    expect(await planHere(files, 'run')).toEqual(plan);
  });

  test.each([
    ['is not there', { 'run/samples.jsonl': sample }],
    ['is empty', { 'run/plan.json': '', 'run/samples.jsonl': sample }],
    ['cannot be read, with no samples beside it', { 'run/plan.json': '{"version":2}' }],
    ['cannot be read, with an empty journal', { 'run/plan.json': '{"version":2}', 'run/samples.jsonl': '' }],
  ])('that %s is of no run', async (_what, files) => {
    expect(await planHere(inMemoryFiles(files), 'run')).toBeUndefined();
  });

  test.each([
    ['of another version', JSON.stringify({ ...plan, version: 2 })],
    ['of another shape', JSON.stringify({ ...plan, more: true })],
    ['that is damaged', '\0\0\0'],
  ])('%s is refused while samples are beside it', async (_what, text) => {
    const files = inMemoryFiles({ 'run/plan.json': text, 'run/samples.jsonl': sample });
    await expect(planHere(files, 'run')).rejects.toMatchObject({
      message: expect.stringContaining('damaged or of another version'),
      place: { path: 'run/plan.json' },
      hint: expect.stringContaining('samples.jsonl'),
    });
  });
});
