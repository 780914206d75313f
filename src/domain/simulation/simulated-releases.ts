import { digestOf, digestOfText } from '../artifacts/digest.js';
import { type DesiredState, stateText } from '../deploy/desired-state.js';
import type { LedgerChange } from '../ledger/ledger-change.js';
import { combinationOf } from '../release/combination.js';
import { type Lock, laneDigests, releaseId } from '../release/lock.js';
import type { Release } from '../release/release.js';

/** A release with the text of its bundle. */
export type SimulatedRelease = { readonly release: Release; readonly bundle: string };

/** The environment that a simulation promotes in. */
export const simulatedEnvironment = 'production';

const by = 'fleet';

/** A release of a model that differs from others by its name alone. */
export function simulatedRelease(model: string, at: string): SimulatedRelease {
  const commit = digestOf(model).slice(-40);
  const lock: Lock = {
    version: 1,
    code: { commit },
    prompts: {},
    models: { answers: { digest: digestOf(model), provider: 'fleet', model, pinned: true } },
    embeddings: {},
    data: {},
    evals: {},
    configuration: {},
  };
  const bundle = JSON.stringify({ model });
  const release: Release = {
    version: 1,
    kind: 'release',
    id: releaseId(lock),
    lane: 'model',
    digest: laneDigests(lock).model ?? '',
    lock,
    commit,
    bundle: { digest: digestOfText(bundle), place: 'memory' },
    evidence: { verdict: 'pass' },
    by,
    at,
  };
  return { release, bundle };
}

/** A ledger in which one release runs and another was evaluated and is about to begin its way. */
export function firstChange(running: Release, candidate: Release, at: string): LedgerChange {
  const place = { environment: simulatedEnvironment, lane: 'model' } as const;
  const lanes = { model: candidate.digest };
  const state: DesiredState = {
    version: 1,
    ...place,
    release: running.id,
    digest: running.digest,
    since: at,
    by,
    reason: 'it ran before',
    holds: [],
  };
  const verdict = {
    ...({ version: 1, kind: 'verdict', head: candidate.commit, combination: combinationOf(lanes), lanes } as const),
    ...({ verdict: 'pass', verdicts: { model: 'pass' }, at } as const),
  };
  return { records: [running, candidate, verdict], states: [{ place, from: undefined, to: stateText(state) }] };
}
