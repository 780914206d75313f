import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GitLedger } from '../../../src/adapters/git/git-ledger.js';
import { pushedLedger } from '../../../src/cli/deploy/pushed-ledger.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { fixedRandom } from '../../fakes/fixed-random.js';
import { aStateText } from '../../fixtures/a-desired-state.js';
import {
  hermeticEnvironment,
  type TemporaryRepository,
  temporaryRepository,
} from '../../fixtures/temporary-repository.js';

// Every record takes some ten processes.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let origin: TemporaryRepository;
let clones: [TemporaryRepository, TemporaryRepository];

beforeEach(() => {
  origin = temporaryRepository([{ files: { 'lanegate.yml': 'version: 1\n' } }]);
  clones = [origin.clone(), origin.clone()];
});

afterEach(() => {
  for (const repository of [origin, ...clones]) repository.remove();
});

const openLedger = ({ folder }: TemporaryRepository): GitLedger =>
  new GitLedger({ folder, environment: hermeticEnvironment, clock: fakeClock(), random: fixedRandom([0.2, 0.8]) });

const place = { environment: 'production', lane: 'prompt' } as const;
const path = 'state/production/prompt.json';
const held = aStateText({ reason: 'An incident.' });
const moved = (from: string | undefined, to: string) => ({ records: [], states: [{ place, from, to }] });
const atOrigin = (): string => origin.git('show', `lanegate:${path}`);

test('knows what others moved before anything is decided, although nobody fetched it', async () => {
  const [here, there] = [await pushedLedger(openLedger(clones[0])), openLedger(clones[1])];
  await here.change(moved(undefined, held));
  expect(await there.readStates()).toEqual([]);
  expect(await (await pushedLedger(there)).readStates()).toEqual([{ path, text: held }]);
});

test('has a change at origin before whoever asked for it goes on', async () => {
  const ledger = await pushedLedger(openLedger(clones[0]));
  expect(await ledger.change(moved(undefined, held))).toMatchObject({ kind: 'written' });
  expect(atOrigin()).toBe(held.trimEnd());
});

test('stops whoever asked where others moved the same state meanwhile', async () => {
  const ledgers = [await pushedLedger(openLedger(clones[0])), await pushedLedger(openLedger(clones[1]))] as const;
  await ledgers[0].change(moved(undefined, held));
  await expect(ledgers[1].change(moved(undefined, aStateText({ reason: 'Go.' })))).rejects.toThrow(
    'moved here and at origin',
  );
  expect(atOrigin()).toBe(held.trimEnd());
});

test('is not opened where origin cannot be reached', async () => {
  clones[0].git('remote', 'set-url', 'origin', '/nowhere/at/all');
  await expect(pushedLedger(openLedger(clones[0]))).rejects.toThrow('the ledger of origin could not be read');
});
