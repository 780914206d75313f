import type { Json } from '../artifacts/digest.js';
import { matchesGlobs } from '../artifacts/glob.js';
import type { Configuration, DeclaredLanes } from '../suite/configuration.js';
import type { Sides } from '../suite/sides.js';
import type { Lane } from './lane.js';

/** What of lanegate.yml says of whole files which lane they are of. */
export type LaneSettings = Pick<Configuration, 'lanes' | 'data'>;

export const noLanes: LaneSettings = { lanes: {}, data: {} };

/**
 * The lane that lanegate.yml gives a whole file: of several in `lanes` that fit, the one written last; else that of a
 * corpus, or of what a corpus is held to.
 */
export const laneDeclaredFor = (path: string, { lanes, data }: LaneSettings): Lane | undefined =>
  inWrittenOrder(lanes).findLast(([, globs]) => matchesGlobs(path, globs))?.[0] ?? laneOfCorpora(path, data);

function laneOfCorpora(path: string, data: Configuration['data']): Lane | undefined {
  const corpora = Object.values(data);
  if (corpora.some(({ contract, queries }) => path === contract || path === queries)) return 'evals';
  return corpora.some(({ corpus }) => matchesGlobs(path, corpus)) ? 'data' : undefined;
}

/** The lanes that bind both sides: policy's, and head's only where policy has no lanegate.yml. */
export const bindingLanes = ({ policy, head }: Pick<Sides, 'policy' | 'head'>): LaneSettings =>
  (policy.configuration === undefined ? head : policy).settings;

/** What a `lanes` section means: a list, for the order of its lanes counts. */
export const meaningOfLanes = (lanes: DeclaredLanes): Json => inWrittenOrder(lanes);

const inWrittenOrder = (lanes: DeclaredLanes): [Lane, string[]][] => Object.entries(lanes) as [Lane, string[]][];
