import { UserError } from '../user-error.js';
import { Configuration } from './configuration.js';
import { type Located, parseLocated } from './located.js';
import { refuseForeignParameters } from './parameters/refuse-foreign-parameters.js';
import { parsePart } from './parts/part.js';
import { type LocatedConfiguration, withParts } from './parts/with-parts.js';
import { refuseBadEnvironments } from './refuse-bad-environments.js';
import { refuseBadRecorders } from './refuse-bad-recorders.js';
import { refuseBadRoutes } from './refuse-bad-routes.js';

/** A file and what stands in it. */
export type TextAtPath = { readonly path: string; readonly text: string };

/** Reads a lanegate.yml that includes nothing; the first mistake is a `UserError` with line, key and a suggestion. */
export const parseConfiguration = (text: string, path: string): LocatedConfiguration =>
  parseParts(parseRoot(text, path), []);

/** Reads lanegate.yml by itself: what it names may stand in the parts that it includes. */
export const parseRoot = (text: string, path: string): Located<Configuration> =>
  parseLocated(text, path, Configuration);

/** Reads the parts that lanegate.yml includes, and what all say together; mistakes are told as those of one file. */
export function parseParts(root: Located<Configuration>, parts: readonly TextAtPath[]): LocatedConfiguration {
  const whole = withParts(
    root,
    parts.map(({ text, path }) => parsePart(text, path)),
  );
  refuseRepeatedSuites(whole);
  refuseRepeatedGlobs(whole);
  refuseBadRecorders(whole);
  refuseForeignParameters(whole);
  refuseBadRoutes(whole);
  refuseBadEnvironments(whole);
  return whole;
}

function refuseRepeatedSuites({ value, placeOf }: Located<Configuration>): void {
  const seen = new Set<string>();
  value.suites.forEach(({ name }, index) => {
    if (seen.has(name))
      throw new UserError(`the suite \`${name}\` is defined twice`, { place: placeOf(['suites', index, 'name']) });
    seen.add(name);
  });
}

/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ value, placeOf }: Located<Configuration>): void {
  const laneOf = new Map<string, string>();
  for (const [lane, globs] of Object.entries(value.lanes)) {
    globs.forEach((glob, index) => {
      const earlier = laneOf.get(glob);
      if (earlier !== undefined) {
        const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
        throw new UserError(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, {
          place: placeOf(['lanes', lane, index]),
          hint,
        });
      }
      laneOf.set(glob, lane);
    });
  }
}
