import { describe, expect, test } from 'vitest';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { type FailWord, whyFailing } from '../../../src/domain/serving/fail-on.js';
import type { ServedCall } from '../../../src/domain/serving/served-call.js';
import type { ServingReport } from '../../../src/domain/serving/serving-report.js';
import { Tally } from '../../../src/domain/serving/tally.js';
import { aServedCall } from '../../fixtures/a-served-call.js';

type BreakerStanding = ServingReport['breakers'][number];

const tolerances = IncidentTolerances.parse({});
const all: readonly FailWord[] = ['incidents', 'budget', 'breaker'];

function reportOf(calls: readonly Partial<ServedCall>[], breakers: readonly BreakerStanding[] = []) {
  const tally = new Tally(0);
  for (const call of calls) {
    tally.begin(0);
    tally.end(aServedCall(call));
  }
  return tally.report({ nowMs: 1000, caps: [], breakers });
}

const times = (count: number, call: Partial<ServedCall>): Partial<ServedCall>[] => Array(count).fill(call);
const truncated: Partial<ServedCall> = { outcome: 'incident', incident: 'truncated' };
const stopped: Partial<ServedCall> = { outcome: 'budget', stoppedBy: 'session' };
const refused: Partial<ServedCall> = { outcome: 'failed', incident: 'circuit-open' };

describe('a job fails', () => {
  test('by nothing when all calls were answered, or none was made', () => {
    expect(whyFailing(reportOf(times(3, {})), { failOn: all, tolerances })).toEqual([]);
    expect(whyFailing(reportOf([]), { failOn: all, tolerances })).toEqual([]);
  });

  test('by nothing that it does not want to fail on', () => {
    const report = reportOf([truncated, stopped, refused]);
    expect(whyFailing(report, { failOn: [], tolerances })).toEqual([]);
  });

  test('by a kind of incident beyond what lanegate.yml tolerates, and not by one within', () => {
    const within = reportOf([...times(49, {}), truncated]);
    expect(whyFailing(within, { failOn: ['incidents'], tolerances })).toEqual([]);
    const beyond = reportOf([...times(48, {}), truncated]);
    expect(whyFailing(beyond, { failOn: ['incidents'], tolerances })).toEqual([
      '`truncated` came once in 49 calls, and 2 % are tolerated (gate.incidents)',
    ]);
    const tolerated = { ...tolerances, truncated: 1 };
    expect(whyFailing(beyond, { failOn: ['incidents'], tolerances: tolerated })).toEqual([]);
  });

  test('by a call that failed by no kind of incident, however many there are', () => {
    const report = reportOf([...times(999, {}), { outcome: 'failed', incident: undefined }]);
    expect(whyFailing(report, { failOn: ['incidents'], tolerances })).toEqual([
      '1 call failed by a mistake, which the client was told',
    ]);
  });

  test('by a call that a budget stopped', () => {
    const report = reportOf([...times(500, {}), stopped, stopped]);
    expect(whyFailing(report, { failOn: ['budget', 'budget'], tolerances })).toEqual([
      'budgets stopped 2 calls: 2 by the cap of a session',
    ]);
  });

  test('by a circuit that refused a call though it closed again, and by one that is open', () => {
    expect(whyFailing(reportOf([refused]), { failOn: ['breaker'], tolerances })).toEqual([
      'open circuits refused 1 call',
    ]);
    const open: BreakerStanding = { target: 'openai/gpt', operation: 'chat', state: 'open' };
    expect(whyFailing(reportOf([{}], [open]), { failOn: ['breaker'], tolerances })).toEqual([
      'open circuits refused 0 calls, and the circuits of `openai/gpt` were open at the end',
    ]);
    expect(whyFailing(reportOf([{}], [{ ...open, route: 'triage' }]), { failOn: ['breaker'], tolerances })).toEqual([
      'open circuits refused 0 calls, and the circuits of `openai/gpt` for `triage` were open at the end',
    ]);
    expect(whyFailing(reportOf([{}], [{ ...open, state: 'closed' }]), { failOn: all, tolerances })).toEqual([]);
    const forged = { ...open, target: 'openai/gpt\nall is well' };
    expect(whyFailing(reportOf([{}], [forged]), { failOn: ['breaker'], tolerances }).join()).not.toContain('\n');
  });
});
