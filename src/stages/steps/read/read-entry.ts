import { own } from '../../../domain/artifacts/own.js';
import { lanesWith } from '../../../domain/deploy/fit-checks.js';
import { type StoredStates, stateAt, statesOf } from '../../../domain/deploy/stored-states.js';
import {
  type EarlierEnvironment,
  type EntryEvidence,
  judgedTogether,
} from '../../../domain/promotion/entry-evidence.js';
import type { Rollout } from '../../../domain/promotion/rollout.js';
import type { Release } from '../../../domain/release/release.js';
import type { Configuration } from '../../../domain/suite/configuration.js';
import { combinationEvidence, type EvidencePorts } from '../deploy/gather-facts.js';

type Reading = {
  readonly environment: string;
  readonly rollout: Pick<Rollout, 'stage'>;
  readonly release: Release;
  readonly states: StoredStates;
  readonly settings: Pick<Configuration, 'environments' | 'gate' | 'promotion'>;
};

/**
 * What the ledger says of a release before production sees it; once production does, nothing of it is asked any more.
 */
export async function readEntry(
  ports: EvidencePorts,
  { environment, rollout: { stage }, ...reading }: Reading,
): Promise<EntryEvidence> {
  if (stage !== 'dev' && stage !== 'staging') return { judged: undefined, earlier: [] };
  const { environments, promotion } = reading.settings;
  const after = own(environments, environment)?.model?.after ?? [];
  const earlier: EarlierEnvironment[] = [];
  for (const name of new Set([...promotion.staging.environments, ...after])) {
    const state = stateAt(statesOf(name, reading.states), { environment: name, lane: 'model' })?.state;
    const since = state?.digest === reading.release.digest ? state.since : undefined;
    earlier.push({ name, since, judged: await judgedIn(ports, name, reading) });
  }
  return { judged: await judgedIn(ports, environment, reading), earlier };
}

async function judgedIn(
  ports: EvidencePorts,
  environment: string,
  { release, states, settings: { gate } }: Pick<Reading, 'release' | 'states' | 'settings'>,
) {
  const beside = statesOf(environment, states);
  return judgedTogether(
    release,
    lanesWith(release, beside),
    await combinationEvidence(ports, { release, gate, beside }),
  );
}
