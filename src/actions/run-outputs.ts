import type { ChangeSet } from '../domain/changes/change-set.js';
import { Lane } from '../domain/changes/lane.js';
import type { Verdict } from '../domain/gate/verdict.js';

export type DetectOutput = 'lanes' | 'suites' | 'mixed' | Lane;

/** Lists as JSON, so that an expression can use them with `fromJSON`, and one boolean a lane. */
export function detectOutputs({ lanes, suites, mixed }: ChangeSet): Record<DetectOutput, string> {
  const touched = Object.fromEntries(Lane.options.map((lane) => [lane, String(lanes.includes(lane))]));
  return {
    lanes: JSON.stringify(lanes),
    suites: JSON.stringify(suites),
    mixed: String(mixed),
    ...(touched as Record<Lane, string>),
  };
}

export const verdictOutputs = ({ verdict, lanes }: Verdict): Record<'verdict' | 'lanes', string> => ({
  verdict,
  lanes: JSON.stringify(lanes),
});

/** Why the step fails; nothing when the change may be merged. */
export const failureOf = ({ blocks, verdict, reason }: Verdict): string | undefined =>
  blocks ? `${verdict}: ${reason}` : undefined;
