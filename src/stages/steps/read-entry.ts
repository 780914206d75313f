import { lanesWith } from '../../domain/deploy/fit-checks.js';
import { type StoredStates, stateAt, statesOf } from '../../domain/deploy/stored-states.js';
import { type EarlierEnvironment, type EntryEvidence, judgedTogether } from '../../domain/promotion/entry-evidence.js';
import type { Release } from '../../domain/release/release.js';
import type { Configuration } from '../../domain/suite/configuration.js';
import { combinationEvidence, type FactPorts } from './gather-facts.js';

type Reading = {
  readonly environment: string;
  readonly release: Release;
  readonly states: StoredStates;
  readonly settings: Pick<Configuration, 'gate' | 'promotion'>;
};

/** What the ledger says of a release before production sees it. */
export async function readEntry(ports: FactPorts, { environment, ...reading }: Reading): Promise<EntryEvidence> {
  const earlier: EarlierEnvironment[] = [];
  for (const name of reading.settings.promotion.staging.environments) {
    const state = stateAt(statesOf(name, reading.states), { environment: name, lane: 'model' })?.state;
    const since = state?.digest === reading.release.digest ? state.since : undefined;
    earlier.push({ name, since, judged: await judgedIn(ports, name, reading) });
  }
  return { judged: await judgedIn(ports, environment, reading), earlier };
}

async function judgedIn(
  ports: FactPorts,
  environment: string,
  { release, states, settings: { gate } }: Omit<Reading, 'environment'>,
) {
  const beside = statesOf(environment, states);
  return judgedTogether(
    release,
    lanesWith(release, beside),
    await combinationEvidence(ports, { release, gate, beside }),
  );
}
