import { describe, expect, test } from 'vitest';
import { describeJobs, unsuccessfulJobs } from '../../../src/domain/gate/needed-jobs.js';
import { UserError } from '../../../src/domain/user-error.js';

const needs = (results: Record<string, string>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(results).map(([name, result]) => [name, { result, outputs: {} }])));

describe('the jobs that a gate needs', () => {
  test.each(['failure', 'cancelled', 'skipped'])('are wanting where one ended as %s', (result) => {
    expect(unsuccessfulJobs(needs({ lanes: result, other: 'success' }))).toEqual([{ name: 'lanes', result }]);
  });

  test('are fine where all of them succeeded', () => {
    expect(unsuccessfulJobs(needs({ lanes: 'success', other: 'success' }))).toEqual([]);
  });

  test.each([
    ['nothing', '{}', 'names no job'],
    ['no JSON', 'toJSON(needs)', 'is not the context'],
    ['a torn text', '{"lanes":{"result":"suc', 'is not the context'],
    ['a list', '[]', 'is not the context'],
    ['null', 'null', 'is not the context'],
    ['a job without a result', '{"lanes":{"outputs":{}}}', 'is not the context'],
    ['a result that there is not', '{"lanes":{"result":"fine"}}', 'is not the context'],
  ])('are the mistake of the user where they are %s', (_, text, said) => {
    const read = () => unsuccessfulJobs(text);
    expect(read).toThrow(UserError);
    expect(read).toThrow(said);
  });

  test('are named with how they ended', () => {
    const jobs = unsuccessfulJobs(needs({ lanes: 'failure', other: 'cancelled' }));
    expect(describeJobs(jobs)).toBe('the job lanes ended as failure; the job other ended as cancelled');
  });
});
