import { digestOfText } from '../../../domain/artifacts/digest.js';
import { hexOf } from '../../../domain/artifacts/digest-text.js';
import type { LaneDeployment } from '../../../domain/deploy/deploy-settings.js';
import type { StatePlace } from '../../../domain/deploy/desired-state.js';
import { type CombinationEvidence, embeddingNeighbour, lanesWith } from '../../../domain/deploy/fit-checks.js';
import type { MoveFacts } from '../../../domain/deploy/move-checks.js';
import {
  readStoredStates,
  type StoredState,
  type StoredStates,
  statesOf,
} from '../../../domain/deploy/stored-states.js';
import { entryOf } from '../../../domain/ledger/ledger-entry.js';
import { readRecords } from '../../../domain/ledger/read-records.js';
import { whyNotInForce, whyNotInTime } from '../../../domain/override/in-force.js';
import { combinationOf } from '../../../domain/release/combination.js';
import type { Release } from '../../../domain/release/release.js';
import type { Configuration } from '../../../domain/suite/configuration.js';
import { messageOf } from '../../../domain/user-error.js';
import type { Clock } from '../../../ports/clock.js';
import type { Ledger } from '../../../ports/ledger.js';
import type { Log } from '../../../ports/log.js';
import type { People } from '../../../ports/people.js';
import type { Releases } from '../../../ports/releases.js';
import { releaseOf } from '../read/find-release.js';

export type FactPorts = {
  readonly ledger: Pick<Ledger, 'read' | 'readStates'>;
  readonly releases: Pick<Releases, 'fetch'>;
  readonly people: Pick<People, 'authorOf'>;
  readonly clock: Pick<Clock, 'now'>;
};

/** What tells whether lanes were evaluated together. */
export type EvidencePorts = Omit<FactPorts, 'releases'>;

/** A release that is to be moved to a place, under the settings that bind. */
export type WantedMove = {
  readonly place: StatePlace;
  readonly release: Release;
  readonly deployment: LaneDeployment;
  readonly gate: Configuration['gate'];
};

/** A bundle as it was fetched, with the digest that it really has; nothing where it could not be had. */
export type FetchedBundle = { readonly text: string | undefined; readonly digest: string | undefined };

/** The bundle of a release. One that cannot be had is told, and fails the check of it. */
export async function fetchBundle(
  { releases, log }: { readonly releases: FactPorts['releases']; readonly log: Pick<Log, 'warn'> },
  release: Release,
): Promise<FetchedBundle> {
  if (release.bundle === undefined) return { text: undefined, digest: undefined };
  try {
    const text = await releases.fetch(release);
    return { text, digest: text === undefined ? undefined : digestOfText(text) };
  } catch (error) {
    log.warn(`the bundle of the release could not be fetched: ${messageOf(error)}`);
    return { text: undefined, digest: undefined };
  }
}

/** What the ledger says of a move, as it stands now. */
export async function gatherFacts(ports: FactPorts, move: WantedMove, fetched: FetchedBundle): Promise<MoveFacts> {
  const { place, release, deployment, gate } = move;
  const states = await readStates(ports);
  const beside = statesOf(place.environment, states);
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
  return {
    place,
    release,
    states,
    today,
    after: deployment.after,
    fetched: fetched.digest,
    running: await runningOf(ports, place.lane, beside),
    neighbour: await neighbourOf(ports, release, beside),
    evidence: await combinationEvidence(ports, { release, gate, beside }),
  };
}

export const readStates = async ({ ledger }: { readonly ledger: Pick<Ledger, 'readStates'> }): Promise<StoredStates> =>
  readStoredStates(await ledger.readStates());

/** The release whose embedding that of a model, or of a corpus, has to match. */
async function neighbourOf(
  ports: FactPorts,
  release: Release,
  beside: readonly StoredState[],
): Promise<Release | undefined> {
  const lane = embeddingNeighbour(release.lane);
  if (lane === undefined) return undefined;
  const found = await runningOf(ports, lane, beside);
  if (found === 'unknown') throw new Error(`the release of ${lane} that runs is not on record`);
  return found;
}

/** The release of a lane that runs; `unknown` where it is not on record. */
async function runningOf(
  ports: FactPorts,
  lane: Release['lane'],
  beside: readonly StoredState[],
): Promise<Release | 'unknown' | undefined> {
  const running = beside.find(({ state }) => state.lane === lane)?.state.release;
  return running === undefined ? undefined : ((await releaseOf(ports, lane, running)) ?? 'unknown');
}

/** What is on record about a release with what runs beside it. */
export async function combinationEvidence(
  ports: EvidencePorts,
  { release, gate, beside }: { release: Release; gate: WantedMove['gate']; beside: readonly StoredState[] },
): Promise<CombinationEvidence> {
  const combination = combinationOf(lanesWith(release, beside));
  const verdicts = await ports.ledger.read({ kind: 'verdict', about: hexOf(combination) });
  return {
    judged: readRecords('verdict', verdicts).records,
    override: (await overrideOfCommit(ports, release, gate)) ?? (await overrideOfRelease(ports, release, gate)),
    inconclusive: gate.inconclusive,
  };
}

/** The path of an override in force of the commit and lane of a release. */
async function overrideOfCommit(
  { ledger, people, clock }: EvidencePorts,
  { commit, lane }: Release,
  { override: settings }: WantedMove['gate'],
): Promise<string | undefined> {
  const { records } = readRecords('override', await ledger.read({ kind: 'override', about: commit }));
  const author = records.length === 0 ? undefined : await people.authorOf(commit);
  const rules = { settings, author, nowMs: clock.now() };
  const found = records.find(
    (each) => each.head === commit && each.lanes.includes(lane) && whyNotInForce(each, rules) === undefined,
  );
  return found && entryOf(found).path;
}

/**
 * The path of the override that let a release through, where it is on record and its time is not over. It may be of the
 * pull request that brought the commit in, so that who gave it was held against its author when the release was made.
 */
async function overrideOfRelease(
  { ledger, clock }: EvidencePorts,
  { evidence, lane }: Release,
  { override: settings }: WantedMove['gate'],
): Promise<string | undefined> {
  if (evidence.override === undefined) return undefined;
  const [head] = evidence.override.slice(evidence.override.lastIndexOf('/') + 1).split('.');
  const { records } = readRecords('override', await ledger.read({ kind: 'override', about: head }));
  const found = records.find((each) => entryOf(each).path === evidence.override);
  const isInForce = found?.lanes.includes(lane) && whyNotInTime(found, { settings, nowMs: clock.now() }) === undefined;
  return isInForce ? evidence.override : undefined;
}
