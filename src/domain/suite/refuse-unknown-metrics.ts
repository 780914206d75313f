import { metricsOf } from '../graders/suite-graders.js';
import { type Place, UserError } from '../user-error.js';
import { bringGraders, type CaseList } from './case-list.js';
import { suggestName } from './nearest-name.js';
import type { Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';

/**
 * Refuses a suite that nothing grades, neither itself nor a case, and a floor or a role of a metric that nothing feeds,
 * since a misspelt name would leave it without effect. Throws a `UserError` at the suite's graders or gate.
 */
export function refuseUnknownMetrics(suite: SuiteDefinition, cases: CaseList, side: Side): void {
  refuseUngraded(suite, cases, side);
  const wanted = [...Object.keys(suite.gate.floor), ...Object.keys(suite.gate.metrics)];
  if (wanted.length === 0) return;
  const known = metricsOf(suite.graders, cases);
  const unknown = wanted.find((metric) => !known.has(metric));
  if (unknown === undefined) return;
  const hint = suggestName(unknown, known.keys());
  throw new UserError(`the suite \`${suite.name}\` has no metric \`${unknown}\``, {
    place: placeOf(suite, side, 'gate'),
    hint,
  });
}

/**
 * Cases may bring all graders, so that this is known only with them; what cannot be run for another reason says that.
 */
function refuseUngraded(suite: SuiteDefinition, cases: CaseList, side: Side): void {
  if (suite.graders.length > 0 || suite.problem !== undefined || bringGraders(cases)) return;
  throw new UserError(`the suite \`${suite.name}\` has no graders, so nothing could fail`, {
    place: placeOf(suite, side, 'graders'),
    hint: 'add one, such as { type: equals, value: "{{expected}}" }',
  });
}

type Key = 'gate' | 'graders';

function placeOf({ name, place }: SuiteDefinition, { settings, configuration }: Side, key: Key): Place {
  const index = settings.suites.findIndex((spec) => spec.name === name);
  return index === -1 || configuration === undefined ? place : configuration.placeOf(['suites', index, key]);
}
