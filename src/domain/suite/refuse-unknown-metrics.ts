import { metricsOf } from '../graders/suite-graders.js';
import { UserError } from '../user-error.js';
import type { Case } from './case.js';
import { suggestName } from './nearest-name.js';
import type { Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';

/**
 * Refuses a floor or a role of a metric that neither the suite's graders nor its cases feed, since a misspelt name would
 * leave it without effect. Throws a `UserError` at the suite's gate.
 */
export function refuseUnknownMetrics(suite: SuiteDefinition, cases: Iterable<Case>, side: Side): void {
  const wanted = [...Object.keys(suite.gate.floor), ...Object.keys(suite.gate.metrics)];
  if (wanted.length === 0) return;
  const known = metricsOf(suite.graders, cases);
  const unknown = wanted.find((metric) => !known.has(metric));
  if (unknown === undefined) return;
  const hint = suggestName(unknown, known.keys());
  throw new UserError(`the suite \`${suite.name}\` has no metric \`${unknown}\``, {
    place: placeOf(suite, side),
    hint,
  });
}

function placeOf({ name, place }: SuiteDefinition, { settings, configuration }: Side): SuiteDefinition['place'] {
  const index = settings.suites.findIndex((spec) => spec.name === name);
  if (index === -1 || configuration === undefined) return place;
  const line = configuration.lineOf(['suites', index, 'gate']);
  return { path: configuration.path, line, key: `suites.${index}.gate` };
}
