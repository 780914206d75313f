import type { ArmRules } from '../domain/observation/arm-rules.js';
import type { Observation } from '../domain/observation/observation.js';
import { leftOut } from '../domain/observation/observation-text.js';
import { armsOfRollout } from '../domain/observation/rollout-arms.js';
import { messageOf } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';
import type { Ledger } from '../ports/ledger.js';
import type { Log } from '../ports/log.js';
import { findModelLane } from './steps/read/read-model-lane.js';
import { type ReadObservations, readObservations } from './steps/read/read-observations.js';

export type EvidencePorts = {
  readonly files: Files;
  readonly ledger: Pick<Ledger, 'read' | 'readStates'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
};

export type EvidenceRequest = {
  readonly environment: string;
  readonly paths: readonly string[];
  /** The arms as the files name them; one that has no name is known by the rollout on record. */
  readonly named: ArmRules;
};

/** What was observed, and a sentence for each file that could not be read. */
export type ReadEvidence = { readonly observations: readonly Observation[]; readonly unreadable: readonly string[] };

/**
 * Reads observations, or what they are made of, from files, and tells what of them is not used. A file that cannot be
 * read is told and lets the others count.
 */
export async function readEvidence(ports: EvidencePorts, request: EvidenceRequest): Promise<ReadEvidence> {
  const { paths } = request;
  if (paths.length === 0) return { observations: [], unreadable: [] };
  const arms = await armsOf(ports, request);
  const read = (some: readonly string[]) => attempt(readObservations(ports.files, some, { arms, kind: 'traffic' }));
  const { readable, unreadable, reads } = await settle(paths, read);
  for (const each of reads) tellLeftOut(ports, each, readable);
  return { observations: reads.flatMap(({ observations }) => observations), unreadable };
}

type Attempt = ReadObservations | { readonly why: string };

const attempt = (reading: Promise<ReadObservations>): Promise<Attempt> =>
  reading.catch((error: unknown) => ({ why: messageOf(error) }));

type Settled = {
  readonly readable: readonly string[];
  readonly unreadable: readonly string[];
  readonly reads: readonly ReadObservations[];
};

/** Files are read together, since the score or the other answer of a call may lie in another one. */
async function settle(paths: readonly string[], read: (some: readonly string[]) => Promise<Attempt>): Promise<Settled> {
  const whole = await read(paths);
  if (!('why' in whole)) return { readable: paths, unreadable: [], reads: [whole] };
  const alone: { path: string; found: Attempt }[] = [];
  for (const path of paths) alone.push({ path, found: await read([path]) });
  const unreadable = alone.flatMap(({ path, found }) => ('why' in found ? [`${path}: ${found.why}`] : []));
  const readable = alone.filter(({ found }) => !('why' in found)).map(({ path }) => path);
  const rest = await read(readable);
  // Files that are too much together are read one by one.
  const reads = 'why' in rest ? alone.flatMap(({ found }) => ('why' in found ? [] : [found])) : [rest];
  return { readable, unreadable, reads };
}

/** What the arms are known by: as they are named, or by the rollout that is on its way. */
async function armsOf(ports: Pick<EvidencePorts, 'ledger'>, { environment, named }: EvidenceRequest) {
  if (named.baseline.length > 0 && named.candidate.length > 0) return named;
  const lane = await findModelLane(ports, environment);
  const known = lane?.kind === 'rollout' ? armsOfRollout(lane) : { baseline: [], candidate: [] };
  return {
    baseline: named.baseline.length > 0 ? named.baseline : known.baseline,
    candidate: named.candidate.length > 0 ? named.candidate : known.candidate,
  };
}

function tellLeftOut({ log }: EvidencePorts, { counts, empty }: ReadObservations, paths: readonly string[]): void {
  for (const line of leftOut(counts)) log.info(line);
  for (const path of empty) log.warn(`${path} is empty, and counts for nothing: see whether its export broke off`);
  if (counts.observations > 0 || empty.length === paths.length) return;
  const where = paths.filter((path) => !empty.includes(path)).join(', ');
  if (counts.calls === 0) log.warn(`no call of a model that answers is in ${where}, so it counts for nothing`);
  else
    log.warn(
      `no call in ${where} is of one arm alone: name the releases or models of the arms as they stand there (baseline, candidate)`,
    );
}
