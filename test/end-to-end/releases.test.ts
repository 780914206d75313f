import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOfText } from '../../src/domain/artifacts/digest.js';
import { entryOf } from '../../src/domain/ledger/ledger-entry.js';
import { readBundle } from '../../src/domain/release/bundle.js';
import { ActionBed, type StepRun } from '../fixtures/action-bed.js';
import { anOverride } from '../fixtures/an-override.js';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import { type EventPayload, pullRequestEvent, pushEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let bed: ActionBed;
const prompts = (text: string) => ({ 'prompts/triage.prompt.yml': promptFile(text) });

beforeAll(async () => {
  bed = await ActionBed.open(
    [
      { name: 'better', files: prompts(`${labelSentence} Be brief.`) },
      { name: 'worse', files: prompts('Answer with a label.') },
      { name: 'merged', files: prompts('Answer with a label.'), message: 'Merge pull request #9' },
    ],
    'gate: { override: { allow: [grace], max_days: 90 } }\n',
  );
});

afterAll(() => bed.close());
afterEach(() => bed.github.assertNoViolations());
beforeEach(() => {
  bed.reset();
  bed.github.store.releases.releases.length = 0;
});

/** The run folder of a push to the default branch, evaluated. */
async function pushed(branch: string): Promise<string> {
  const event = pushEvent(bed.sides(branch));
  const { folder } = await bed.run('detect', { event });
  await bed.run('evaluate', { event, folder });
  return folder;
}

type Releasing = {
  readonly folder: string;
  readonly event?: EventPayload;
  readonly ref?: string;
  readonly lane?: string;
};

const release = (
  branch: string,
  { folder, ref = 'refs/heads/main', lane = 'prompt', ...more }: Releasing,
): Promise<StepRun> =>
  bed.run('release', {
    event: more.event ?? pushEvent(bed.sides(branch)),
    folder,
    checkout: 'none',
    inputs: { lane },
    environment: {
      GITHUB_REF: ref,
      GITHUB_SHA: bed.repository.id(branch),
      GITHUB_ACTOR: 'ada',
      GITHUB_TRIGGERING_ACTOR: 'ada',
    },
  });

const ledger = () => Object.values(bed.github.store.objects.files('lanegate')).map((text) => JSON.parse(text));

describe('the action release', () => {
  test('publishes the bundle of a commit that passes, records it, and does it once', async () => {
    const folder = await pushed('better');
    const first = await release('better', { folder });
    expect([first.stdout, first.exitCode]).toEqual([expect.any(String), 0]);
    const [published] = bed.github.store.releases.releases;
    const { bundle = '', release: id, place } = first.outputs;
    const asset = published?.assets.find(({ name }) => name === `prompt-${bundle.replace('sha256:', '')}.json`);
    expect(published).toMatchObject({ draft: false, commit: bed.repository.id('better') });
    expect(digestOfText(asset?.text ?? '')).toBe(bundle);
    expect(readBundle(asset?.text ?? '', bundle)).toMatchObject({ prompts: { triage: { messages: [{}, {}] } } });
    expect(place).toBe(`${bed.github.serverUrl}/acme/shop/releases/tag/${published?.tag}`);
    expect(ledger()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'release', id, lane: 'prompt', by: 'ada' }),
        expect.objectContaining({ kind: 'verdict', head: bed.repository.id('better') }),
      ]),
    );
    const again = await release('better', { folder });
    expect([again.outputs['new'], again.outputs['release'], ledger().length]).toEqual(['false', id, 2]);
    expect(bed.github.store.releases.releases).toHaveLength(1);
  });

  test('releases nothing that failed, and all the same what an override of the merged pull request lets through', async () => {
    const folder = await pushed('merged');
    const refused = await release('merged', { folder });
    expect([refused.exitCode, refused.stdout]).toEqual([2, expect.stringContaining('the verdict of prompt is fail')]);
    expect([ledger(), bed.github.store.releases.releases]).toEqual([[], []]);

    const now = Date.now();
    const at = `${new Date(now - 60_000).toISOString().slice(0, 19)}Z`;
    const expires = `${new Date(now + 3_600_000).toISOString().slice(0, 19)}Z`;
    const { path, text } = entryOf(anOverride({ head: bed.repository.id('worse'), at, expires }));
    bed.github.store.objects.put('lanegate', path, text);
    bed.github.store.pullRequests.push({
      number: 9,
      author: 'ada',
      base: bed.repository.id('start'),
      headRepository: 'acme/shop',
      state: 'closed',
      head: bed.repository.id('worse'),
      mergedAs: bed.repository.id('merged'),
    });
    const released = await release('merged', { folder });
    expect([released.stdout, released.exitCode]).toEqual([expect.any(String), 0]);
    expect(ledger()).toContainEqual(
      expect.objectContaining({
        kind: 'release',
        evidence: expect.objectContaining({ verdict: 'fail', override: path }),
      }),
    );
  });

  test.each<readonly [string, Partial<Releasing>, string]>([
    [
      'from a pull request',
      { event: pullRequestEvent({ base: 'b'.repeat(40), head: 'c'.repeat(40) }) },
      'not by pull_request',
    ],
    ['from another branch', { ref: 'refs/heads/topic' }, 'not on refs/heads/topic'],
    ['without an evaluation', {}, 'there is no evaluation'],
    ['of a lane that nobody knows', { lane: 'docs' }, 'lane'],
  ])('releases nothing %s', async (_, changes, why) => {
    const run = await release('better', { folder: bed.newFolder(), ...changes });
    expect([run.exitCode, run.stdout]).toEqual([2, expect.stringContaining(why)]);
    expect([ledger(), bed.github.store.releases.releases]).toEqual([[], []]);
  });
});

test('the action lock fails where there is no lock', async () => {
  const run = await bed.run('lock', { event: pullRequestEvent(bed.sides('better')), checkout: 'none' });
  expect([run.exitCode, run.outputs['holds']]).toEqual([1, 'false']);
  expect(run.stdout).toContain('there is no ai.lock.json');
});
