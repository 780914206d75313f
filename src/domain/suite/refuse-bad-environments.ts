import type { EnvironmentSettings } from '../deploy/deploy-settings.js';
import { ReleasedLane } from '../release/released-lane.js';
import type { Configuration } from './configuration.js';
import type { Located } from './located.js';
import { suggestName } from './nearest-name.js';
import { type Refuse, refuseAt } from './refuse-at.js';

/**
 * Refuses environments that come after one that is not there or never gets the lane, or after themselves: no release
 * would ever reach them. Throws a `UserError`.
 */
export function refuseBadEnvironments(located: Located<Configuration>): void {
  const { environments, promotion } = located.value;
  const refuse = refuseAt(located);
  const known = Object.keys(environments);
  for (const lane of ReleasedLane.options) {
    for (const environment of known) refuseUnreachable({ environments, environment, lane }, refuse);
    for (const environment of known) refuseCircle({ environments, environment, lane }, refuse);
  }
  promotion.staging.environments.forEach((name, index) => {
    if (!Object.hasOwn(environments, name))
      refuse(['promotion', 'staging', 'environments', index], unknownName(name), suggestName(name, known));
  });
}

type LanePlace = {
  readonly environments: EnvironmentSettings;
  readonly environment: string;
  readonly lane: ReleasedLane;
};

const unknownName = (name: string): string => `there is no environment \`${name}\``;

function refuseUnreachable({ environments, environment, lane }: LanePlace, refuse: Refuse): void {
  earlierThan(environments, environment, lane).forEach((name, index) => {
    const keys = ['environments', environment, lane, 'after', index];
    const others = Object.keys(environments).filter((each) => each !== environment);
    if (!Object.hasOwn(environments, name)) refuse(keys, unknownName(name), suggestName(name, others));
    if (environments[name]?.[lane] === undefined) {
      const hint = `add \`${lane}\` to \`${name}\`, or take \`${name}\` out of \`after\``;
      refuse(keys, `nothing says how ${lane} reaches \`${name}\`, so it would never come after it`, hint);
    }
  });
}

function refuseCircle({ environments, environment, lane }: LanePlace, refuse: Refuse): void {
  const circle = circleFrom(environment, (name) => earlierThan(environments, name, lane));
  if (circle === undefined) return;
  const index = earlierThan(environments, environment, lane).indexOf(circle[1] ?? environment);
  const hint = 'name in `after` only what comes before, so that some environment comes first';
  const message = `${lane} would wait for itself: ${circle.map((name) => `\`${name}\``).join(' after ')}`;
  refuse(['environments', environment, lane, 'after', index], message, hint);
}

const earlierThan = (environments: EnvironmentSettings, environment: string, lane: ReleasedLane): readonly string[] =>
  environments[environment]?.[lane]?.after ?? [];

/** The way from a name over those that come before it back to itself, if there is one. */
function circleFrom(start: string, earlier: (name: string) => readonly string[]): readonly string[] | undefined {
  const seen = new Set<string>();
  const search = (trail: readonly string[]): readonly string[] | undefined => {
    for (const next of earlier(trail.at(-1) ?? start)) {
      if (next === start) return [...trail, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search([...trail, next]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search([start]);
}
