import { UserError } from '../user-error.js';
import { Configuration } from './configuration.js';
import { issueError } from './explain-issue.js';
import { type LocatedYaml, parseLocatedYaml } from './located-yaml.js';

/** A configuration with the place of each of its parts. */
export type LocatedConfiguration = {
  readonly path: string;
  readonly value: Configuration;
  lineOf(keys: readonly PropertyKey[]): number;
};

/** Reads lanegate.yml; the first mistake is a `UserError` with line, key and a suggestion. */
export function parseConfiguration(text: string, path: string): LocatedConfiguration {
  const source = parseLocatedYaml(text, path);
  if (source.value === null || typeof source.value !== 'object') {
    throw new UserError('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
  }
  const parsed = Configuration.safeParse(source.value, { reportInput: true });
  if (!parsed.success) throw issueError(parsed.error.issues, source, path, Configuration);
  refuseRepeatedSuites(parsed.data, source, path);
  return { path, value: parsed.data, lineOf: source.lineOf };
}

function refuseRepeatedSuites(configuration: Configuration, source: LocatedYaml, path: string): void {
  const seen = new Set<string>();
  configuration.suites.forEach(({ name }, index) => {
    const place = { path, line: source.lineOf(['suites', index, 'name']), key: `suites.${index}.name` };
    if (seen.has(name)) throw new UserError(`the suite \`${name}\` is defined twice`, { place });
    seen.add(name);
  });
}
