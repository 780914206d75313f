import type { Observation } from '../domain/observation/observation.js';
import { messageOf } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';
import { type ObservationRules, readObservations } from './steps/read-observations.js';

/** What was observed, and a sentence for each file that could not be read. */
export type ReadEvidence = { readonly observations: readonly Observation[]; readonly unreadable: readonly string[] };

/**
 * Reads observations, or what they are made of, from files. One that cannot be read is told and lets the others count.
 */
export async function readEvidence(
  { files }: { readonly files: Files },
  { paths, arms }: Pick<ObservationRules, 'arms'> & { readonly paths: readonly string[] },
): Promise<ReadEvidence> {
  const observations: Observation[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    try {
      const read = await readObservations(files, [path], { arms, kind: 'traffic' });
      observations.push(...read.observations);
    } catch (error) {
      unreadable.push(`${path}: ${messageOf(error)}`);
    }
  }
  return { observations, unreadable };
}
