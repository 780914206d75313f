import { stateAt, statesOf } from '../../../domain/deploy/stored-states.js';
import { fetchLedger } from '../../../domain/ledger/fetch-ledger.js';
import type { RolloutReleases } from '../../../domain/observation/rollout-arms.js';
import type { Rollout } from '../../../domain/promotion/rollout.js';
import type { Release } from '../../../domain/release/release.js';
import { UserError } from '../../../domain/user-error.js';
import type { Ledger } from '../../../ports/ledger.js';
import { readStates } from '../deploy/gather-facts.js';
import { releaseOf } from './find-release.js';

type Reading = { readonly ledger: Pick<Ledger, 'read' | 'readStates'> };

/** The models of an environment: those of one release, or of the two that a rollout has. */
export type ModelLane =
  | { readonly kind: 'running'; readonly release: Release }
  | ({ readonly kind: 'rollout'; readonly rollout: Rollout } & RolloutReleases);

/** What the ledger says of the models of an environment. Throws a `UserError` where nothing is to run there. */
export async function readModelLane(ports: Reading, environment: string): Promise<ModelLane> {
  const found = await findModelLane(ports, environment);
  if (found !== undefined) return found;
  throw new UserError(`no model is to run in \`${environment}\``, {
    hint: `lanegate status tells what runs; where the ledger is at origin alone, fetch it: ${fetchLedger}`,
  });
}

/** The same; `undefined` where nothing is to run there. */
export async function findModelLane(ports: Reading, environment: string): Promise<ModelLane | undefined> {
  const states = statesOf(environment, await readStates(ports));
  const state = stateAt(states, { environment, lane: 'model' })?.state;
  if (state === undefined) return undefined;
  const { release, previous, rollout } = state;
  if (rollout === undefined) {
    return release === undefined ? undefined : { kind: 'running', release: await mustKnow(ports, release) };
  }
  // At full the candidate is what runs, and is compared with what ran before it.
  const before = rollout.release === release ? previous : release;
  const baseline = before === undefined ? undefined : await mustKnow(ports, before);
  return { kind: 'rollout', rollout, baseline, candidate: await mustKnow(ports, rollout.release) };
}

async function mustKnow(ports: Reading, id: string): Promise<Release> {
  const release = await releaseOf(ports, 'model', id);
  if (release === undefined) throw new UserError(`the release ${id} of model is not on record`);
  return release;
}
