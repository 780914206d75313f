import { beforeEach, describe, expect, test } from 'vitest';
import { type DesiredState, stateText } from '../../src/domain/deploy/desired-state.js';
import { statePath } from '../../src/domain/ledger/ledger-entry.js';
import { laneDigests, releaseId } from '../../src/domain/release/lock.js';
import type { ReleasedLane } from '../../src/domain/release/released-lane.js';
import { checkLock } from '../../src/stages/lock.js';
import { lockAgainst } from '../../src/stages/lock-against.js';
import { type InMemoryGit, inMemoryGit } from '../fakes/in-memory-git.js';
import { type InMemoryLedger, inMemoryLedger } from '../fakes/in-memory-ledger.js';
import { aRelease } from '../fixtures/a-release.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const program = (prompt: string) => ({
  'src/app.py': `from openai import OpenAI\n\nSYSTEM_PROMPT = "You sort mail. ${prompt}"\n\nclient = OpenAI()\nclient.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "system", "content": SYSTEM_PROMPT}])\n`,
});

let git: InMemoryGit;
let ledger: InMemoryLedger;

beforeEach(() => {
  git = inMemoryGit([{ name: 'running', files: { ...triageProject, ...program('Be brief.') } }]);
  ledger = inMemoryLedger();
});

/** Has a lane of a commit run in an environment. */
async function runs(lane: ReleasedLane, commit = git.id('running'), environment = 'production'): Promise<void> {
  const { lock: committed } = await checkLock({ git }, { revision: commit });
  const lock = { ...committed, code: { commit } };
  const [id, digest] = [releaseId(lock), laneDigests(lock)[lane]];
  const { bundle: _, ...release } = aRelease({ lane, lock, commit, id, digest: digest ?? '' });
  const [since, by, reason] = ['2026-11-02T09:00:00Z', 'ada', 'released'];
  const state: DesiredState = {
    version: 1,
    environment,
    lane,
    release: id,
    ...(digest && { digest }),
    since,
    by,
    reason,
    holds: [],
  };
  await ledger.append(release);
  ledger.put(statePath({ environment, lane }), stateText(state));
}

const against = async (files: Readonly<Record<string, string>>) => {
  git.commit({ name: 'head', parents: ['running'], files });
  const checks = await lockAgainst(
    { git, ledger, syntax: shippedSyntax },
    { revision: 'head', environment: 'production' },
  );
  return checks.map(({ word, said }) => `${word}: ${said}`);
};

const everything = ['prompt', 'model', 'code'] as const;

describe('a commit whose code is to be deployed', () => {
  test('carries every lane that runs where it changes code alone', async () => {
    for (const lane of everything) await runs(lane);
    expect(await against({ 'src/other.py': 'print(1)\n' })).toEqual([
      expect.stringMatching(/^holds: it carries the prompt [0-9a-f]{12} that runs since 2026-11-02T09:00:00Z$/u),
      expect.stringMatching(/^holds: it carries the model /u),
      expect.stringMatching(/^holds: no program asks a model otherwise/u),
    ]);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['prompt', editedFile('prompts/triage.prompt.yml', 'Answer with', 'Reply with'), 'runs: prompts.triage changed'],
    ['model', editedFile('lanegate.yml', 'temperature: 0', 'temperature: 1'), 'runs: models.triage changed'],
    [
      'prompt that is written into a program',
      program('Be rude.'),
      'programs ask models otherwise than the code that runs',
    ],
  ])('is refused with another %s', async (_, files, why) => {
    for (const lane of everything) await runs(lane);
    const failed = (await against(files)).filter((line) => line.startsWith('fails'));
    expect(failed).toEqual([expect.stringContaining(why)]);
  });

  test('may be behind the prompts of the code that runs, where it has those that run', async () => {
    const newer = git.commit({
      name: 'newer',
      files: editedFile('prompts/triage.prompt.yml', 'Answer with', 'Reply with'),
    });
    await runs('prompt', newer);
    await runs('code');
    const edits = editedFile('prompts/triage.prompt.yml', 'Answer with', 'Reply with');
    expect((await against(edits)).filter((line) => line.startsWith('fails'))).toEqual([]);
    expect((await against({})).filter((line) => line.startsWith('fails'))).toHaveLength(1);
  });

  test('is proven by nothing where nothing runs, or only elsewhere', async () => {
    for (const lane of everything) await runs(lane, git.id('running'), 'staging');
    expect(await against({})).toEqual([
      'told: nothing of prompt runs in production on record',
      'told: nothing of model runs in production on record',
      'fails: the ledger says of no lane what runs in production, so nothing is proven',
      'told: no code runs in production on record, so programs are not compared',
    ]);
  });

  test('is not compared with a state that cannot be believed', async () => {
    ledger.put('state/production/prompt.json', '{}');
    await expect(against({})).rejects.toThrow('cannot be believed');
  });
});
