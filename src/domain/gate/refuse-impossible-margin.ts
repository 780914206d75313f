import { possibleBounds } from '../evaluation/plan/possible-bounds.js';
import { gateOf } from '../evaluation/tally/suite-measures.js';
import { metricsOf } from '../graders/suite-graders.js';
import { type BoundMethod, casesForMargin } from '../statistics/smallest-passable-margin.js';
import type { CaseList } from '../suite/case-list.js';
import { configurationFile } from '../suite/configuration-file.js';
import type { Side } from '../suite/side.js';
import type { SuiteDefinition } from '../suite/suite-definition.js';
import { countUnits } from './count-units.js';
import { settleMargin } from './settle-margin.js';

/**
 * Refuses a margin that even identical answers could not pass, before a call is paid for and before it is merged: the
 * `UserError` says how many cases could. Of the bounds that the gate may use the kindest is taken, since only scores
 * tell which one it is.
 */
export function refuseImpossibleMargin(suite: SuiteDefinition, cases: CaseList, side: Side): void {
  const value = suite.gate.margin;
  if (value === undefined || !isAskedFor(suite, cases)) return;
  const index = side.settings.suites.findIndex(({ name }) => name === suite.name);
  const isOwn = side.settings.suites[index]?.gate.margin !== undefined;
  const keys = isOwn ? ['suites', index, 'gate', 'margin'] : ['gate', 'margin'];
  const place = side.configuration?.placeOf(keys) ?? { path: configurationFile, line: 1, key: keys.join('.') };
  const { clusters, alone } = countUnits(cases);
  const { alpha } = side.settings.gate;
  const isClustered = clusters > 0;
  const bound = kindest(possibleBounds({ repeats: suite.repeats, isClustered }), value, alpha);
  const refusal = { subject: `suite ${suite.name}`, place, isClustered };
  settleMargin({ kind: 'explicit', value, refusal }, bound, { n: clusters + alone, missing: 0, alpha });
}

/** The bound by which the fewest cases can pass a margin. */
const kindest = (bounds: readonly BoundMethod[], margin: number, alpha: number): BoundMethod =>
  bounds.reduce((one, other) =>
    casesForMargin(other, margin, alpha) < casesForMargin(one, margin, alpha) ? other : one,
  );

/** Whether some metric of the suite has a role that is held to a margin. */
const isAskedFor = (suite: SuiteDefinition, cases: CaseList): boolean =>
  Object.keys(suite.gate.metrics).length === 0 ||
  Object.values(gateOf(suite, metricsOf(suite.graders, cases)).metrics).includes('gate');
