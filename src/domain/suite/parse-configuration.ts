import { forText } from '../artifacts/for-few.js';
import { UserError } from '../user-error.js';
import { Configuration } from './configuration.js';
import { issueError } from './explain-issue.js';
import { refuseForeignParameters } from './parameters/refuse-foreign-parameters.js';
import { refuseBadEnvironments } from './refuse-bad-environments.js';
import { refuseBadRecorders } from './refuse-bad-recorders.js';
import { refuseBadRoutes } from './refuse-bad-routes.js';
import { type LocatedYaml, parseLocatedYaml } from './yaml/located-yaml.js';

/** A configuration with the place of each of its parts. */
export type LocatedConfiguration = {
  readonly path: string;
  readonly value: Configuration;
  lineOf(keys: readonly PropertyKey[]): number;
};

/** Reads lanegate.yml; the first mistake is a `UserError` with line, key and a suggestion. */
export function parseConfiguration(text: string, path: string): LocatedConfiguration {
  refuseLoneReturns(text, path);
  const source = parseLocatedYaml(text, path);
  if (source.value === null || source.value === undefined) {
    throw new UserError('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
  }
  const parsed = Configuration.safeParse(source.value, { reportInput: true, ...forText(text) });
  if (!parsed.success) throw issueError(parsed.error.issues, source, path, Configuration);
  refuseRepeatedSuites(parsed.data, source, path);
  refuseRepeatedGlobs(parsed.data, source, path);
  refuseBadRecorders(parsed.data, source, path);
  refuseForeignParameters(parsed.data, source, path);
  refuseBadRoutes(parsed.data, source, path);
  refuseBadEnvironments(parsed.data, source, path);
  return { path, value: parsed.data, lineOf: source.lineOf };
}

/** The parser takes them for blanks, and so makes nonsense of what follows. */
function refuseLoneReturns(text: string, path: string): void {
  const at = text.search(/\r(?!\n)/u);
  if (at === -1) return;
  const line = text.slice(0, at).split('\n').length;
  const hint = 'save the file with lines that end in a line feed';
  throw new UserError('this line ends in a carriage return alone', { place: { path, line }, hint });
}

function refuseRepeatedSuites(configuration: Configuration, source: LocatedYaml, path: string): void {
  const seen = new Set<string>();
  configuration.suites.forEach(({ name }, index) => {
    const place = { path, line: source.lineOf(['suites', index, 'name']), key: `suites.${index}.name` };
    if (seen.has(name)) throw new UserError(`the suite \`${name}\` is defined twice`, { place });
    seen.add(name);
  });
}

/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ lanes }: Configuration, source: LocatedYaml, path: string): void {
  const laneOf = new Map<string, string>();
  for (const [lane, globs] of Object.entries(lanes)) {
    globs.forEach((glob, index) => {
      const earlier = laneOf.get(glob);
      if (earlier !== undefined) {
        const place = { path, line: source.lineOf(['lanes', lane, index]), key: `lanes.${lane}.${index}` };
        const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
        throw new UserError(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, { place, hint });
      }
      laneOf.set(glob, lane);
    });
  }
}
