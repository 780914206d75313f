import type { CaseList } from '../suite/case-list.js';
import { configurationFile } from '../suite/configuration.js';
import type { Side } from '../suite/side.js';
import type { SuiteDefinition } from '../suite/suite-definition.js';
import { settleMargin } from './settle-margin.js';

/**
 * Refuses a margin that even identical answers could not pass, before a call is paid for and before it is merged: the
 * `UserError` says how many cases could. The kindest bound is taken, since graders and repeats can only ask for more.
 */
export function refuseImpossibleMargin(suite: SuiteDefinition, cases: CaseList, side: Side): void {
  const value = suite.gate.margin;
  if (value === undefined) return;
  const index = side.settings.suites.findIndex(({ name }) => name === suite.name);
  const isOwn = side.settings.suites[index]?.gate.margin !== undefined;
  const keys = isOwn ? ['suites', index, 'gate', 'margin'] : ['gate', 'margin'];
  const place = { path: configurationFile, line: side.configuration?.lineOf(keys) ?? 1, key: keys.join('.') };
  const size = { n: unitsOf(cases), missing: 0, alpha: side.settings.gate.alpha };
  settleMargin({ kind: 'explicit', value, refusal: { subject: `suite ${suite.name}`, place } }, 'tango', size);
}

/** Cases of one cluster count once. */
function unitsOf(cases: CaseList): number {
  const clusters = new Set<string>();
  let alone = 0;
  for (const { cluster } of cases) {
    if (cluster === undefined) alone += 1;
    else clusters.add(cluster);
  }
  return alone + clusters.size;
}
