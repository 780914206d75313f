import { possibleBounds } from '../evaluation/plan/possible-bounds.js';
import { gateOf } from '../evaluation/tally/suite-measures.js';
import { metricsOf } from '../graders/suite-graders.js';
import { casesForMargin } from '../statistics/smallest-passable-margin.js';
import { configurationFile } from '../suite/configuration-file.js';
import { countUnits } from './count-units.js';
import { settleMargin } from './settle-margin.js';
/**
 * Refuses a margin that even identical answers could not pass, before a call is paid for and before it is merged: the
 * `UserError` says how many cases could. Of the bounds that the gate may use the kindest is taken, since only scores
 * tell which one it is.
 */
export function refuseImpossibleMargin(suite, cases, side) {
    const value = suite.gate.margin;
    if (value === undefined || !isAskedFor(suite, cases))
        return;
    const index = side.settings.suites.findIndex(({ name }) => name === suite.name);
    const isOwn = side.settings.suites[index]?.gate.margin !== undefined;
    const keys = isOwn ? ['suites', index, 'gate', 'margin'] : ['gate', 'margin'];
    const place = { path: configurationFile, line: side.configuration?.lineOf(keys) ?? 1, key: keys.join('.') };
    const { clusters, alone } = countUnits(cases);
    const { alpha } = side.settings.gate;
    const bound = kindest(possibleBounds({ repeats: suite.repeats, isClustered: clusters > 0 }), value, alpha);
    const refusal = { subject: `suite ${suite.name}`, place };
    settleMargin({ kind: 'explicit', value, refusal }, bound, { n: clusters + alone, missing: 0, alpha });
}
/** The bound by which the fewest cases can pass a margin. */
const kindest = (bounds, margin, alpha) => bounds.reduce((one, other) => casesForMargin(other, margin, alpha) < casesForMargin(one, margin, alpha) ? other : one);
/** Whether some metric of the suite has a role that is held to a margin. */
const isAskedFor = (suite, cases) => Object.keys(suite.gate.metrics).length === 0 ||
    Object.values(gateOf(suite, metricsOf(suite.graders, cases)).metrics).includes('gate');
