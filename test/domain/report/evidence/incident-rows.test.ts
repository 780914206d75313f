import { describe, expect, test } from 'vitest';
import type { ArmTotals } from '../../../../src/domain/evaluation/evaluation.js';
import type { IncidentVerdict, Verdict } from '../../../../src/domain/gate/verdict.js';
import { TolerableKind } from '../../../../src/domain/inference/incident/incident-tolerances.js';
import { incidentMeanings } from '../../../../src/domain/report/evidence/incident-meanings.js';
import {
  describeStanding,
  describeTolerance,
  incidentRows,
  noticeRows,
} from '../../../../src/domain/report/evidence/incident-rows.js';
import { junitReport } from '../../../../src/domain/report/junit-report.js';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { terminalSummary } from '../../../../src/domain/report/terminal/summary.js';
import { aChangeSet } from '../../../fixtures/a-change-set.js';
import { aPassingMetric, aSuiteVerdict, aVerdict, someArmTotals } from '../../../fixtures/a-verdict.js';
import { pageOf } from '../../../fixtures/told-run.js';

const anIncidentVerdict = (changes: Partial<IncidentVerdict>): IncidentVerdict => ({
  kind: 'truncated',
  arm: 'head',
  count: 24,
  samples: 160,
  share: 0.15,
  tolerance: 0.02,
  exceeded: true,
  verdict: 'fail',
  ...changes,
});

const head: Partial<ArmTotals> = {
  incidents: { truncated: 24, timeout: 3 },
  notices: { fallback: 2, 'missing-usage': 160 },
  grader_errors: 1,
};
const suite = aSuiteVerdict({
  metrics: [aPassingMetric()],
  reason: 'truncated: 24 of 160 samples of head (15 %), more than the 2 % tolerated, beyond chance',
  arms: { base: someArmTotals({ incidents: { timeout: 5 } }), head: someArmTotals(head) },
  incident_verdicts: [
    anIncidentVerdict({ kind: 'timeout', arm: 'base', count: 5, share: 0.031, verdict: 'inconclusive' }),
    anIncidentVerdict({}),
    anIncidentVerdict({ kind: 'timeout', count: 3, share: 0.01875, exceeded: false, verdict: 'pass' }),
    anIncidentVerdict({ kind: 'missing-usage', count: 160, share: 1, tolerance: 1, exceeded: false, verdict: 'pass' }),
    anIncidentVerdict({ kind: 'fallback', count: 2, share: 0.0125, tolerance: 0, verdict: 'inconclusive' }),
  ],
});
const verdict: Verdict = aVerdict({ suites: [suite], reason: `triage: ${suite.reason}` });
const content = { changeSet: aChangeSet(), verdict, examples: [], moved: { worse: 0, better: 0 } };

const told = (rows: ReturnType<typeof incidentRows>) =>
  rows.map((row) => [row.kind, row.base, row.head, describeTolerance(row), describeStanding(row)]);

test('incidents stand against their tolerances, notices apart', () => {
  expect(told(incidentRows([suite]))).toEqual([
    ['truncated', 0, 24, '2 %', 'above in head: fail'],
    ['timeout', 5, 3, '2 %', 'above in base: inconclusive'],
    ['grader error', 0, 1, '–', '–'],
  ]);
  expect(told(noticeRows([suite]))).toEqual([
    ['missing-usage', 0, 160, 'any', 'within'],
    ['fallback', 0, 2, 'none', 'above in head: inconclusive'],
  ]);
});

test('every kind has a meaning of its own, in one sentence', () => {
  const meanings = TolerableKind.options.map((kind) => incidentMeanings[kind]);
  expect(new Set(meanings).size).toBe(TolerableKind.options.length);
  for (const meaning of meanings) expect(meaning).toMatch(/^[A-Z][^.]+\.$/);
});

describe('each report tells kind, counts, tolerance, standing and meaning', () => {
  test('the comment', () => {
    const comment = markdownComment(content);
    expect(comment).toContain('### 🔴 Blocked: triage: truncated: 24 of 160 samples of head');
    expect(comment).toContain(
      'Incidents: 5 in base, 28 in head · Notices: 0 in base, 162 in head · 3 kinds above tolerance',
    );
    expect(comment).toContain('| `truncated` | 0 | 24 | 2 % | above in head: 🔴 fail |');
    expect(comment).toContain('| `fallback` | 0 | 2 | none | above in head: 🟡 inconclusive |');
    expect(comment).toContain('- `timeout`: No answer came within the time allowed.');
  });

  test('the terminal', () => {
    const summary = terminalSummary(content);
    expect(summary).toContain('  triage  truncated     0 in base  24 in head  2 % tolerated  above in head: fail\n');
    expect(summary).toContain('  triage  grader error  0 in base   1 in head\n');
    expect(summary).toContain(
      'Notices (scored, and yet told)\n  triage  missing-usage  0 in base  160 in head   any tolerated  within\n',
    );
    expect(summary).toContain(`  fallback: ${incidentMeanings.fallback}\n`);
  });

  test('the page', () => {
    const page = pageOf({ changeSet: content.changeSet, verdict, samples: [] });
    expect(page).toContain('Notices: answers that were scored, and yet are told');
    expect(page).toContain(`<td>truncated<br><span class="quiet">${incidentMeanings.truncated}</span></td>`);
    expect(page).toContain('above in head: <span class="badge fail">fail</span>');
  });

  test('the JUnit file, where only what decides fails', () => {
    const report = junitReport(verdict);
    expect(report).toContain('name="incidents: truncated"');
    expect(report).toContain(
      '<failure type="fail" message="0 in base, 24 in head; 2 % tolerated, above in head: fail">',
    );
    expect(report).toContain('<skipped message="5 in base, 3 in head; 2 % tolerated, above in base: inconclusive"/>');
    const beside = junitReport({ ...verdict, suites: [{ ...suite, binding: false }] });
    expect(beside).not.toContain('<failure type="fail" message="0 in base, 24');
  });
});

test('a change that incidents keep from passing is not told to add cases', () => {
  const spoilt = { ...suite, verdict: 'inconclusive' as const };
  const doubtful = {
    ...content,
    verdict: { ...verdict, verdict: 'inconclusive' as const, blocks: false, suites: [spoilt] },
  };
  expect(markdownComment(doubtful)).toContain('More calls went wrong than is tolerated');
});
