import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SuiteRun } from '../../../src/domain/evaluation/evaluation.js';
import { scheduleLooks } from '../../../src/domain/evaluation/plan/look-schedule.js';
import type { Look } from '../../../src/domain/evaluation/plan/looks.js';
import { decidesEarly } from '../../../src/domain/gate/decides-early.js';
import { judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import { SuiteVerdict } from '../../../src/domain/gate/verdict.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { armTotals, binaryCases, buildRun } from './build-run.js';

const settings = { alpha: 0.05, incidents: IncidentTolerances.parse({}) };

/** Five even looks at so many cases, and further repeats. */
const looksAt = (caseCount: number, maxRepeats = 1): Look[] =>
  scheduleLooks({
    cases: Array.from({ length: caseCount }, () => ({})),
    caseCount,
    repeats: 1,
    maxRepeats,
    looks: 5,
    alpha: 0.05,
  });

const plan = looksAt(300);

type Seen = { readonly taken: number; readonly wins?: number; readonly losses?: number };

/** A suite of 300 cases that ended at one of its looks. */
const seenAt = ({ taken, wins = 0, losses = 0 }: Seen, changes: Partial<SuiteRun> = {}): SuiteRun => {
  const cases = plan[Math.max(0, taken - 1)]?.cases ?? 0;
  return buildRun({
    cases: binaryCases(cases, { wins, losses }),
    cases_total: 300,
    cases_planned: 300,
    looks: { plan, taken, saved_samples: 2 * (300 - cases) },
    ...changes,
  });
};

const judged = (seen: Seen, changes: Partial<SuiteRun> = {}) =>
  SuiteVerdict.parse(judgeSuite(seenAt(seen, changes), settings));

describe('a suite with looks', () => {
  test('is judged at the level of the last that was taken, by the cases of that look', () => {
    const suite = judged({ taken: 2, losses: 12 });
    expect(suite).toMatchObject({
      verdict: 'fail',
      cases: { total: 300, planned: 300, compared: 120, missing: 0 },
      looks: { taken: 2 },
      metrics: [{ n: 120, confidence: 1 - 2 * (plan[1]?.level ?? 0), p_fail: 2 ** -12 }],
    });
    expect(suite.reason).toMatch(/; decided at look 2 of 5, 360 samples saved$/);
  });

  test('needs stronger evidence at an early look than at the last', () => {
    // Six clean losses: p = 1/64, above the first level and below the last.
    expect(judged({ taken: 1, losses: 6 }).verdict).toBe('inconclusive');
    expect(judged({ taken: 5, losses: 6 }).metrics[0]).toMatchObject({ p_fail: 2 ** -7 });
  });

  test('counts ties in full until the last look, and says so', () => {
    expect(judged({ taken: 1, losses: 3 }).metrics[0]).toMatchObject({ p_fail: 1 / 8, method: /ties in full/ });
    const [last] = judged({ taken: 5, losses: 3 }).metrics;
    expect(last?.p_fail).toBe(1 / 16);
    expect(last?.method).not.toContain('ties');
  });

  test('passes where nothing differs once the level and the cases allow it', () => {
    expect(judged({ taken: 1 }).verdict).toBe('inconclusive');
    expect(judged({ taken: 2 }).verdict).toBe('pass');
  });

  test('widens a default margin by the whole dataset and the level of its last look', () => {
    const looks = { plan: plan.map((look) => ({ ...look, cases: look.cases / 10 })), taken: 1, saved_samples: 0 };
    const cases = binaryCases(6);
    const { metrics } = judgeSuite(buildRun({ cases, cases_total: 30, cases_planned: 30, looks }), settings);
    // Thirty cases of which none breaks leave 1 - 0.0367^(1/30) possible at the level of the last look: 10.4 points.
    expect(metrics[0]).toMatchObject({ margin: 0.11, margin_widened: true });
  });

  test('is never told before its last look that its margin cannot be passed', () => {
    const gate = { margin: 0.011, floor: {}, metrics: { accuracy: 'gate' as const } };
    expect(judged({ taken: 1 }, { gate }).verdict).toBe('inconclusive');
    expect(judged({ taken: 4 }, { gate }).verdict).toBe('inconclusive');
    expect(() => judged({ taken: 5 }, { gate, cases_total: 300 })).not.toThrow();
    const looks = { plan: plan.map((look) => ({ ...look, cases: look.cases / 3 })), taken: 5, saved_samples: 0 };
    const few = { cases: binaryCases(100), cases_total: 100, cases_planned: 100, looks, gate };
    expect(() => judgeSuite(buildRun(few), settings)).toThrow(/cannot be passed by 100 cases/);
  });

  test('holds what is missing, the floor and incidents to the look', () => {
    // 60 clean cases at the first level leave 0.002^(1/60) = 0.902 possible.
    const floor = { floor: { accuracy: 0.905 }, metrics: { accuracy: 'gate' as const } };
    expect(judged({ taken: 1 }, { gate: floor }).metrics[0]?.floor?.verdict).toBe('inconclusive');
    expect(judged({ taken: 3 }, { gate: floor }).verdict).toBe('pass');
    const lost = binaryCases(120).slice(0, 117);
    expect(judged({ taken: 2 }, { cases: lost })).toMatchObject({ verdict: 'error', cases: { missing: 3 } });
    const arms = { base: armTotals(), head: armTotals({ answered: 100, incidents: { refused: 20 } }) };
    expect(judged({ taken: 2 }, { arms }).verdict).toBe('fail');
    expect(
      judged({ taken: 1 }, { arms: { ...arms, head: armTotals({ answered: 55, incidents: { refused: 5 } }) } }),
    ).toMatchObject({
      incident_verdicts: [{ verdict: 'inconclusive' }],
    });
  });

  test('says why repeats that were allowed for were not added', () => {
    const looks = {
      plan: looksAt(300, 2),
      taken: 5,
      saved_samples: 0,
      no_more: 'no money',
    };
    const doubtful = judged({ taken: 5, wins: 20, losses: 25 }, { looks });
    expect(doubtful.verdict).toBe('inconclusive');
    expect(doubtful.reason).toMatch(/more repeats were allowed for, but did not fit: no money$/);
  });

  test('is at its end where no more repeats fit, so that a metric that only must not fall can pass', () => {
    const looks = { plan: looksAt(300, 2), taken: 5, saved_samples: 0 };
    const gate = { floor: { accuracy: 0.5 }, metrics: { accuracy: 'deterioration' as const } };
    expect(judged({ taken: 5 }, { looks, gate }).verdict).toBe('inconclusive');
    expect(judged({ taken: 5 }, { looks: { ...looks, no_more: 'no money' }, gate }).verdict).toBe('pass');
    const early = { ...looks, taken: 4, no_more: 'no money' };
    expect(judged({ taken: 4 }, { looks: early, gate }).verdict).toBe('inconclusive');
  });

  test('does not pass by a limit on latency that the cases to come may measure', () => {
    const settled = { ...settings, latency: { max_p95_increase: 0.2 } };
    const took = (ms: number[]) => ({ cost_usd: [0], latency_ms: ms });
    const wordAt = (taken: number, timed: number) => {
      const run = seenAt({ taken });
      const cases = [...run.cases].map((each, index) => ({
        ...each,
        resources: { base: took(index % 60 < timed ? [1000 + index] : []), head: took([1000 + index]) },
      }));
      const { verdict, guardrails } = judgeSuite({ ...run, cases }, settled);
      return [verdict, guardrails?.[0]?.verdict];
    };
    expect(wordAt(2, 20)).toEqual(['inconclusive', 'inconclusive']);
    expect(wordAt(5, 20)).toEqual(['pass', 'pass']);
    expect(wordAt(2, 5)).toEqual(['pass', 'not-measured']);
  });

  test('that ended before any look is neither passed nor failed', () => {
    const stopped = { cases: binaryCases(30, { losses: 30 }), stopped: 'it was interrupted' };
    expect(judged({ taken: 0 }, stopped)).toMatchObject({ verdict: 'inconclusive', cases: { missing: 270 } });
  });

  test.each([
    ['no look', { plan, taken: 0, saved_samples: 0 }, 'no look was taken, though nothing stopped the run'],
    ['a look too many', { plan, taken: 6, saved_samples: 0 }, '6 looks were taken, but 5 planned'],
    [
      'a level above alpha',
      { plan: [{ cases: 300, repeats: 1, level: 0.06 }], taken: 1, saved_samples: 0 },
      'look 1 was planned at the level 0.06, but of alpha 0.05 it has 0.05',
    ],
    [
      'the whole of alpha at each of its looks',
      { plan: plan.map((look) => ({ ...look, level: 0.05 })), taken: 2, saved_samples: 0 },
      /^look 1 was planned at the level 0.05, but of alpha 0.05 it has 0.002/,
    ],
    [
      'a level a little too high',
      {
        plan: plan.map((look, index) => (index === 2 ? { ...look, level: 0.0145 } : look)),
        taken: 2,
        saved_samples: 0,
      },
      /^look 3 was planned at the level 0.0145/,
    ],
    [
      'a last level so low that the default margin would be wide',
      { plan: plan.map((look, index) => (index === 4 ? { ...look, level: 1e-12 } : look)), taken: 2, saved_samples: 0 },
      /^look 5 was planned at the level 1e-12/,
    ],
    [
      'levels of shares that are not those of its looks',
      {
        plan: plan.map((look) => ({ ...look, cases: look.cases === 300 ? 300 : look.cases / 2 })),
        taken: 4,
        saved_samples: 0,
      },
      /^look 1 was planned at the level 0.002/,
    ],
    [
      'two looks at the same samples',
      { plan: plan.map((look, index) => (index === 3 ? { ...look, cases: 180 } : look)), taken: 2, saved_samples: 0 },
      'a look has no more samples than another',
    ],
    [
      'a last look that is not at all of its cases',
      { plan: looksAt(200), taken: 5, saved_samples: 0 },
      'the last look is at 200 cases, but 300 are planned',
    ],
    ['fewer cases than were scored', { plan, taken: 1, saved_samples: 0 }, '120 cases were scored, but 60 planned'],
  ])('cannot be believed with %s', (_, looks, reason) => {
    const suite = judged({ taken: 2 }, { looks });
    expect(suite.verdict).toBe('error');
    expect(suite.reason).toMatch(reason);
  });
});

describe('an early decision', () => {
  test('is a pass or a proven fail', () => {
    expect(decidesEarly(seenAt({ taken: 2 }), settings)).toBe(true);
    expect(decidesEarly(seenAt({ taken: 1, losses: 15 }), settings)).toBe(true);
    expect(decidesEarly(seenAt({ taken: 1, losses: 6 }), settings)).toBe(false);
  });

  test('is none where too much is missing, which may still come', () => {
    expect(decidesEarly(seenAt({ taken: 2 }, { cases: binaryCases(120).slice(10) }), settings)).toBe(false);
  });

  test('needs every deciding metric to pass at the same look', () => {
    const cases = binaryCases(120).map((each) => ({
      ...each,
      base: { ...each.base, tone: [0.5] },
      head: { ...each.head, tone: [Number(each.id.at(-1)) % 2] },
    }));
    const gate = { floor: {}, metrics: { accuracy: 'gate', tone: 'gate' } as const };
    expect(decidesEarly(seenAt({ taken: 2 }, { cases, gate }), settings)).toBe(false);
    const shown = { ...gate, metrics: { accuracy: 'gate', tone: 'report' } as const };
    expect(decidesEarly(seenAt({ taken: 2 }, { cases, gate: shown }), settings)).toBe(true);
  });
});

test('looks never judge more leniently than one look at the same scores would', () => {
  const looks = scheduleLooks({
    cases: Array.from({ length: 100 }, () => ({})),
    caseCount: 100,
    repeats: 1,
    maxRepeats: 1,
    looks: 5,
    alpha: 0.05,
  });
  const counts = fc.record({
    taken: fc.integer({ min: 1, max: 5 }),
    wins: fc.integer({ min: 0, max: 10 }),
    losses: fc.integer({ min: 0, max: 10 }),
  });
  fc.assert(
    fc.property(counts, ({ taken, wins, losses }) => {
      const size = looks[taken - 1]?.cases ?? 0;
      const cases = binaryCases(size, { wins, losses });
      const gate = { margin: 0.1, floor: {}, metrics: { accuracy: 'gate' as const } };
      const [at, once] = [
        { looks: { plan: looks, taken, saved_samples: 0 }, cases_planned: 100, cases_total: 100 },
        { cases_planned: size, cases_total: 100 },
      ].map((changes) => judgeSuite(buildRun({ cases, gate, ...changes }), settings));
      if (at?.verdict === 'pass') expect(once?.verdict).toBe('pass');
      // A drop that is proven at the level of a look may be shown by all of alpha to be within the margin as well.
      if (at?.verdict === 'fail') expect(once?.metrics[0]?.p_fail).toBeLessThanOrEqual(settings.alpha);
    }),
  );
});
