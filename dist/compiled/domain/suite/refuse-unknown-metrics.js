import { metricsOf } from '../graders/suite-graders.js';
import { UserError } from '../user-error.js';
import { bringGraders } from './case-list.js';
import { suggestName } from './nearest-name.js';
/**
 * Refuses a suite that nothing grades, neither itself nor a case, and a floor or a role of a metric that nothing feeds,
 * since a misspelt name would leave it without effect. Throws a `UserError` at the suite's graders or gate.
 */
export function refuseUnknownMetrics(suite, cases, side) {
    refuseUngraded(suite, cases, side);
    const wanted = [...Object.keys(suite.gate.floor), ...Object.keys(suite.gate.metrics)];
    if (wanted.length === 0)
        return;
    const known = metricsOf(suite.graders, cases);
    const unknown = wanted.find((metric) => !known.has(metric));
    if (unknown === undefined)
        return;
    const hint = suggestName(unknown, known.keys());
    throw new UserError(`the suite \`${suite.name}\` has no metric \`${unknown}\``, {
        place: placeOf(suite, side, 'gate'),
        hint,
    });
}
/**
 * Cases may bring all graders, so that this is known only with them; what cannot be run for another reason says that.
 */
function refuseUngraded(suite, cases, side) {
    if (suite.graders.length > 0 || suite.problem !== undefined || bringGraders(cases))
        return;
    throw new UserError(`the suite \`${suite.name}\` has no graders, so nothing could fail`, {
        place: placeOf(suite, side, 'graders'),
        hint: 'add one, such as { type: equals, value: "{{expected}}" }',
    });
}
function placeOf({ name, place }, { settings, configuration }, key) {
    const index = settings.suites.findIndex((spec) => spec.name === name);
    if (index === -1 || configuration === undefined)
        return place;
    const line = configuration.lineOf(['suites', index, key]);
    return { path: configuration.path, line, key: `suites.${index}.${key}` };
}
