import { describe, expect, test } from 'vitest';
import type { PlannedSuite, PlanReport } from '../../../../src/domain/planning/plan-report.js';
import { waitingComment } from '../../../../src/domain/report/markdown/waiting-comment.js';
import { aChange, aChangeSet, anAffectedSuite } from '../../../fixtures/a-change-set.js';
import { attacks } from '../attacks.js';
import { outsideCode } from '../outside-code.js';

const aPlannedSuite = (parts: Partial<PlannedSuite> = {}): PlannedSuite => ({
  name: 'triage',
  yardstick: 'policy',
  binding: true,
  comparison: 'arms',
  cases_total: 50,
  cases_planned: 12,
  repeats: 1,
  samples: 24,
  expected_usd: 0.01,
  greatest_usd: 0.02,
  ...parts,
});

const aPlan = (parts: Partial<PlanReport> = {}): PlanReport => ({
  version: 1,
  policy: 'p',
  base: 'b',
  head: 'h',
  suites: [aPlannedSuite()],
  expected_usd: 0.01,
  greatest_usd: 0.02,
  greatest_tokens: 900,
  notes: [],
  ...parts,
});

const changeSet = aChangeSet({
  changes: [aChange(), aChange({ path: 'src/app.py', lane: 'code', facet: 'code' })],
  affected: [anAffectedSuite()],
});
const comment = (parts: Partial<Parameters<typeof waitingComment>[0]> = {}): string =>
  waitingComment({
    changeSet,
    environment: 'forks',
    runUrl: 'https://github.com/acme/shop/actions/runs/1',
    plan: aPlan(),
    ...parts,
  });

test('says what would be run, at most what it may cost, and what to read first', () => {
  const text = comment();
  expect(text.split('\n')[0]).toBe('<!-- lanegate:v1 -->');
  expect(text).toContain('### ⏳ 1 suite to run once somebody approves it');
  expect(text).toContain(
    'reviewer of the environment `forks` approves [this run](https://github.com/acme/shop/actions/runs/1)',
  );
  expect(text).toContain('`triage`: 12 of 50 cases, 24 answers, at most $0.02');
  expect(text).not.toContain('Together');
  expect(text).toContain('<sub>base `3b1f0a9c8d7e` · head `9f8e7d6c5b4a` · policy `0d9c57e1f4a2`</sub>');
  expect(text).toContain('`prompts/triage.prompt.yml:3`');
  expect(text).not.toContain('src/app.py');
});

test('adds up what several suites may cost', () => {
  const suites = [aPlannedSuite(), aPlannedSuite({ name: 'chat' })];
  expect(comment({ plan: aPlan({ suites, greatest_usd: 0.04 }) })).toContain('Together at most $0.04.');
});

test('names a suite that is not evaluated, and why', () => {
  const problem = 'not evaluated: an untrusted head gives the suite another target';
  expect(comment({ plan: aPlan({ suites: [aPlannedSuite({ problem })] }) })).toContain(`\`triage\`: ${problem}`);
});

test('says so where the cost cannot be told', () => {
  const text = comment({ plan: 'a template has no end' });
  expect(text).toContain('- `triage`');
  expect(text).toContain('What it may cost cannot be told: a template has no end');
});

test('says so where no suite evaluates the change', () => {
  const bare = aChangeSet({ changes: [aChange({ suites: [] })], affected: [], suites: [] });
  expect(comment({ changeSet: bare, plan: aPlan({ suites: [] }) })).toContain(
    'A change that no suite evaluates waits for approval',
  );
});

test('stays short, however much has changed', () => {
  const changes = Array.from({ length: 3000 }, (_, index) =>
    aChange({ path: `prompts/${'x'.repeat(300)}${index}.md` }),
  );
  const affected = Array.from({ length: 500 }, (_, index) => anAffectedSuite({ name: `suite-${index}` }));
  const suites = affected.map(({ name }) => aPlannedSuite({ name }));
  const text = comment({ changeSet: aChangeSet({ changes, affected }), plan: aPlan({ suites }) });
  expect(text.length).toBeLessThan(20_000);
});

describe('whatever the head brings is shown as text:', () => {
  test.each(attacks)('%s', (_, attack) => {
    const hostile = aChangeSet({
      changes: [aChange({ path: `prompts/${attack}.md`, reason: attack })],
      affected: [anAffectedSuite({ name: attack, reason: attack })],
    });
    const plan = aPlan({
      suites: [aPlannedSuite({ name: attack }), aPlannedSuite({ problem: attack })],
      notes: [attack],
    });
    for (const text of [comment({ changeSet: hostile, plan }), comment({ changeSet: hostile, plan: attack })]) {
      const [marker, ...lines] = text.split('\n');
      expect(marker).toBe('<!-- lanegate:v1 -->');
      const prose = lines
        .map(outsideCode)
        .join('\n')
        .replace('[this run](https://github.com/acme/shop/actions/runs/1)', '');
      expect(prose).not.toMatch(/(?<!\\)[@[]|:\/\/|www\.|<(?!\/?sub>)|#\d|gh-\d|^::|^\/\p{L}/imu);
      expect(text.split('<!--')).toHaveLength(2);
    }
  });
});
