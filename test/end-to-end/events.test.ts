import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionBed } from '../fixtures/action-bed.js';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import { mergeGroupEvent, pushEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let bed: ActionBed;

beforeAll(async () => {
  bed = await ActionBed.open([
    { name: 'harmful', files: { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') } },
    { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
  ]);
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

describe.each([
  ['a merge group', mergeGroupEvent, true],
  ['a push to the default branch', pushEvent, false],
])('%s is checked', (_, eventOf, isQueue) => {
  const stateOf = (exitCode: number) => (exitCode === 0 ? 'success' : 'failure');

  test.each([
    ['harmful', 1, 'fail'],
    ['harmless', 0, 'pass'],
  ])(
    'with a %s prompt: exit status %i, and no comment, since there is no conversation',
    async (branch, status, verdict) => {
      const run = await bed.run('check', { event: eventOf(bed.sides(branch)) });
      expect(run).toMatchObject({ exitCode: status, outputs: { verdict, 'comment-url': '' } });
      expect(run.summary).toContain('accuracy');
      expect(bed.github.store.comments).toEqual([]);
      expect(bed.github.store.statuses.map(({ sha, state }) => [sha, state])).toEqual(
        isQueue ? [stateOf(status), 'pending'].map((state) => [bed.repository.id(branch), state]) : [],
      );
    },
  );
});

describe('an event that names nothing to compare', () => {
  const event = { name: 'workflow_dispatch', payload: { inputs: {} } };

  test('is checked between the commits that the inputs name', async () => {
    const run = await bed.run('check', { event, inputs: bed.sides('harmful') });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });

  test('is the mistake of the user without them', async () => {
    const run = await bed.run('check', { event });
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
    expect(run.stdout).toContain('this event names no base to compare');
    expect(run.stdout).toContain('give the inputs `base` and `head`');
  });
});
