import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { digestOfText } from '../../src/domain/artifacts/digest.js';
import { hexOf } from '../../src/domain/artifacts/digest-text.js';
import { entryOf } from '../../src/domain/ledger/ledger-entry.js';
import { bundleText } from '../../src/domain/release/bundle.js';
import { laneDigests } from '../../src/domain/release/lock.js';
import { aBundle, aRelease } from '../fixtures/a-release.js';
import { ActionBed } from '../fixtures/action-bed.js';
import { aVerdict } from '../fixtures/deploy-bed.js';
import { faults } from '../fixtures/github-stand-in.js';
import { dispatchEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let bed: ActionBed;
const folder = mkdtempSync(join(tmpdir(), 'published-'));

beforeAll(async () => {
  const settings = 'environments: { production: { prompt: { to: { bundle: prompts.json, branch: deployed } } } }\n';
  bed = await ActionBed.open([{ name: 'other', files: { 'a.txt': 'a' } }], settings);
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await bed.close();
});
afterEach(() => bed.github.assertNoViolations());

/** A release whose bundle lies in a folder, on record at GitHub. */
function released(system: string, at: string) {
  const bare = aRelease({ at }, { system });
  const release = { ...bare, bundle: { digest: bare.bundle?.digest ?? '', place: folder } };
  writeFileSync(
    join(folder, `prompt-${hexOf(release.bundle.digest)}.json`),
    bundleText(aBundle('prompt', release.lock, system)),
  );
  for (const record of [release, aVerdict(laneDigests(release.lock))]) {
    const { path, text } = entryOf(record);
    bed.github.store.objects.put('lanegate', path, text);
  }
  return release;
}

const run = (action: 'promote' | 'rollback' | 'status', inputs: Record<string, string>, ref = 'refs/heads/main') =>
  bed.run(action, {
    event: dispatchEvent,
    checkout: 'none',
    inputs: action === 'status' ? inputs : { lane: 'prompt', environment: 'production', ...inputs },
    environment: {
      GITHUB_REF: ref,
      GITHUB_SHA: bed.repository.id('start'),
      GITHUB_ACTOR: 'grace',
      GITHUB_TRIGGERING_ACTOR: 'grace',
    },
  });

const deployed = () => digestOfText(bed.github.store.objects.files('deployed')['prompts.json'] ?? '');

test('a workflow promotes two releases, rolls back by one commit, and shows what runs', async () => {
  const first = released('one', '2026-11-01T00:00:00Z');
  const second = released('two', '2026-11-02T00:00:00Z');
  const promoted = await run('promote', { release: first.id });
  expect([promoted.stdout, promoted.exitCode]).toEqual([expect.stringContaining('production runs prompt '), 0]);
  expect(promoted.outputs).toMatchObject({ outcome: 'moved', release: first.id, served: 'verified' });
  expect(deployed()).toBe(first.bundle.digest);
  expect((await run('promote', {})).outputs).toMatchObject({ outcome: 'moved', release: second.id });
  expect(deployed()).toBe(second.bundle.digest);
  const back = await run('rollback', { reason: '::error::x' });
  expect(back.outputs).toMatchObject({ outcome: 'moved', release: first.id, previous: second.id });
  expect(deployed()).toBe(first.bundle.digest);
  const refused = await run('promote', { release: second.id });
  expect([refused.exitCode, refused.outputs['outcome']]).toEqual([1, 'refused']);
  const { deployments, states } = bed.github.store.deployments;
  expect(states).toEqual([
    [first.commit, 'deploy', 'inactive'],
    [second.commit, 'deploy', 'inactive'],
    [first.commit, 'rollback', 'success'],
  ]);
  expect(deployments.at(-1)).toMatchObject({ environment: 'production-prompt', payload: { release: first.id } });
  const told = await run('status', { verify: 'true' });
  expect(JSON.parse(told.outputs['status'] ?? 'null')).toMatchObject({
    lanes: [{ release: first.id, by: 'grace', served: 'verified', rolled_back: second.id }],
  });
});

test('a deployment that GitHub does not take is told, and stands', async () => {
  const third = released('three', '2026-11-03T00:00:00Z');
  bed.github.fail({ ...faults.forbidden, path: /\/deployments$/u });
  const promoted = await run('promote', { release: third.id });
  expect([promoted.exitCode, promoted.outputs['outcome']]).toEqual([0, 'moved']);
  expect(promoted.stdout).toMatch(/::warning::the deployment is not shown on GitHub: .*deployments: write/u);
  const before = bed.github.store.deployments.deployments.length;
  for (const _ of [1, 2]) expect((await run('promote', { release: third.id })).outputs['outcome']).toBe('unchanged');
  expect(bed.github.store.deployments.deployments).toHaveLength(before + 1);
});

test('another branch moves nothing', async () => {
  const before = bed.github.store.objects.files('lanegate');
  const stopped = await run('promote', {}, 'refs/heads/topic');
  expect([stopped.exitCode, stopped.stdout]).toEqual([2, expect.stringContaining('default branch alone')]);
  expect(bed.github.store.objects.files('lanegate')).toEqual(before);
});
