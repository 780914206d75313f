import { observationsFile } from '../domain/observation/observation.js';
import type { ObservationCounts } from '../domain/observation/observation-counts.js';
import { UserError } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';
import { type ObservationRules, readObservations } from './steps/read-observations.js';

export type ObservePorts = { readonly files: Files };

export type ObserveRequest = ObservationRules & {
  readonly paths: readonly string[];
  /** Where the observations are written; nowhere when absent. */
  readonly folder?: string | undefined;
};

/** Makes observations of logs and traces of production, and tells what of them was not used. */
export async function observe({ files }: ObservePorts, request: ObserveRequest): Promise<ObservationCounts> {
  const { observations, counts } = await readObservations(files, request.paths, request);
  if (observations.length === 0) throw nothingObserved(counts);
  if (request.folder !== undefined) {
    const lines = observations.map((observation) => `${JSON.stringify(observation)}\n`);
    await files.write(`${request.folder}/${observationsFile}`, lines);
  }
  return counts;
}

function nothingObserved({ calls, of_both_arms: both }: ObservationCounts): UserError {
  if (calls === 0) return new UserError('these files hold no call of a model that answers');
  const whose = both === calls ? 'one arm alone' : 'either arm';
  return new UserError(`these files hold calls, but none of ${whose}`, {
    hint: 'name the releases or models of the arms as the traces do: --baseline NAME… --candidate NAME…',
  });
}
