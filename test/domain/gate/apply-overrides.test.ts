import { describe, expect, test } from 'vitest';
import type { Lane } from '../../../src/domain/changes/lane.js';
import { applyOverrides } from '../../../src/domain/gate/apply-overrides.js';
import { judge } from '../../../src/domain/gate/judge.js';
import { Verdict } from '../../../src/domain/gate/verdict.js';
import { Override } from '../../../src/domain/override/override.js';
import { aVerdict } from '../../fixtures/a-verdict.js';
import { anHourLaterMs, anOverride, overriddenAtMs } from '../../fixtures/an-override.js';
import { binaryCases, buildChangeSet, buildEvaluation, buildRun } from './build-run.js';

const rules = { settings: { allow: ['grace', 'Linus'], max_days: 7 }, author: 'ada', nowMs: anHourLaterMs };
const blocked = aVerdict({
  blockers: [{ verdict: 'fail', lanes: ['prompt'], reason: 'accuracy fell', overridden: false }],
});
const weekMs = 7 * 86_400_000;

describe('an override', () => {
  test.each<[string, Partial<Override>, Partial<typeof rules>, string | undefined]>([
    ['of somebody whom policy names holds', {}, {}, undefined],
    ['is signed whatever the case', { by: 'LINUS' }, {}, undefined],
    ['holds from the moment it is given', {}, { nowMs: overriddenAtMs }, undefined],
    ['holds to its last moment', {}, { nowMs: overriddenAtMs + weekMs - 1 }, undefined],
    ['ends with its last moment', {}, { nowMs: overriddenAtMs + weekMs }, 'expired'],
    ['does not hold before it is given', {}, { nowMs: overriddenAtMs - 1 }, 'in the future'],
    ['for longer than policy allows does not hold', { expires: '2026-12-03T12:00:01Z' }, {}, 'more than the 7 days'],
    ['that ends before it begins does not hold', { expires: '2026-11-25T12:00:00Z' }, {}, 'expired'],
    ['of somebody else does not hold', { by: 'mallory' }, {}, 'not among those'],
    ['of somebody whose name begins alike does not hold', { by: 'grace-hopper' }, {}, 'not among those'],
    ['of a text that names nobody does not hold', { by: 'grace\nlinus' }, {}, 'not among those'],
    ['of the author does not hold', {}, { author: 'Grace' }, 'their own change'],
    ['of an unknown author does not hold', {}, { author: undefined as never }, 'nothing says who wrote'],
    [
      'signed by address for an author known by login does not hold',
      { by: 'G <g@x.org>' },
      { settings: { allow: ['g@x.org'], max_days: 7 } },
      'may be one person',
    ],
    ['where policy names nobody does not hold', {}, { settings: { allow: [], max_days: 7 } }, 'lets nobody override'],
    ['where policy is not known does not hold', {}, { settings: undefined as never }, 'lets nobody override'],
  ])('%s', (_, parts, changed, whyNot) => {
    const verdict = Verdict.parse(applyOverrides(blocked, [anOverride(parts)], { ...rules, ...changed }));
    const [told] = verdict.overrides ?? [];
    expect(told?.holds).toBe(whyNot === undefined);
    expect(told?.why_not).toEqual(whyNot === undefined ? undefined : expect.stringContaining(whyNot));
    expect(verdict.blocks).toBe(whyNot !== undefined);
    expect(verdict).toMatchObject({ verdict: 'fail', lanes: blocked.lanes, suites: blocked.suites });
  });

  test('is of one commit: not of a parent, a child, or uncommitted work', () => {
    const other = anOverride({ head: 'c'.repeat(40) });
    expect(applyOverrides(blocked, [other], rules)).toBe(blocked);
    const uncommitted = { ...blocked, worktree: true };
    expect(applyOverrides(uncommitted, [anOverride()], rules)).toBe(uncommitted);
  });

  test('is signed at a terminal with an address, by another than the author', () => {
    const local = {
      settings: { allow: ['grace@example.com'], max_days: 7 },
      author: 'ada@example.com',
      nowMs: anHourLaterMs,
    };
    const signed = anOverride({ by: 'Grace <Grace@example.com>' });
    expect(applyOverrides(blocked, [signed], local).blocks).toBe(false);
    expect(applyOverrides(blocked, [signed], { ...local, author: 'GRACE@example.com' }).blocks).toBe(true);
  });

  test('is told where nothing blocks', () => {
    const passing = aVerdict({ verdict: 'pass', blocks: false });
    const told = applyOverrides(passing, [anOverride()], rules);
    expect(told).toMatchObject({ verdict: 'pass', blocks: false, overrides: [{ holds: true }] });
  });

  test('of a verdict that does not say what blocks it changes nothing', () => {
    expect(applyOverrides(aVerdict(), [anOverride()], rules)).toMatchObject({ blocks: true });
    expect(applyOverrides(aVerdict({ blockers: [] }), [anOverride()], rules)).toMatchObject({ blocks: true });
    const ofNoLane = [{ verdict: 'fail' as const, lanes: [], reason: '', overridden: false }];
    expect(applyOverrides(aVerdict({ blockers: ofNoLane }), [anOverride()], rules)).toMatchObject({ blocks: true });
  });
});

describe('what an override must name', () => {
  const failing = buildRun({ cases: binaryCases(60, { losses: 20 }) });
  const passing = buildRun();
  const doubtful = buildRun({ cases: binaryCases(60, { wins: 5, losses: 6 }) });
  const broken = buildRun({ problem: 'its dataset is missing' });
  const { gate } = buildEvaluation([]);
  const twoSuites = buildChangeSet(['prompt', 'model'], {
    affected: [
      { name: 'triage', lanes: ['prompt'], reason: 'differs' },
      { name: 'tone', lanes: ['model'], reason: 'differs' },
    ],
  });

  const verdicts = {
    'one lane fails': judge(buildChangeSet(['prompt']), buildEvaluation([failing])),
    'one lane errs': judge(buildChangeSet(['prompt']), buildEvaluation([broken])),
    'a suite of two lanes fails': judge(
      buildChangeSet(['prompt', 'evals'], { affected: [{ name: 'triage', lanes: ['evals', 'prompt'], reason: '' }] }),
      buildEvaluation([failing]),
    ),
    'one lane fails and one errs': judge(twoSuites, buildEvaluation([failing, { ...broken, name: 'tone' }])),
    'one lane fails beside a doubt that warns': judge(
      twoSuites,
      buildEvaluation([failing, { ...doubtful, name: 'tone' }]),
    ),
    'one lane fails beside a doubt that blocks': judge(
      twoSuites,
      buildEvaluation([failing, { ...doubtful, name: 'tone' }], { gate: { ...gate, inconclusive: 'block' } }),
    ),
    'lanes may not be mixed': judge(
      buildChangeSet(['prompt', 'code'], { affected: [{ name: 'triage', lanes: ['prompt'], reason: '' }] }),
      buildEvaluation([passing], { gate: { ...gate, mixed_lanes: 'block' } }),
    ),
    'a suite of no lane fails': judge(
      buildChangeSet([], { affected: [{ name: 'triage', lanes: [], reason: 'cannot be resolved' }] }),
      buildEvaluation([failing]),
    ),
  } as const;

  test.each<[keyof typeof verdicts, readonly Lane[], readonly Lane[][]]>([
    ['one lane fails', ['prompt'], [['model'], ['evals'], ['code', 'data', 'model', 'evals', 'docs']]],
    ['one lane errs', ['prompt'], [['code']]],
    ['a suite of two lanes fails', ['prompt', 'evals'], [['prompt'], ['evals']]],
    ['one lane fails and one errs', ['prompt', 'model'], [['prompt'], ['model']]],
    ['one lane fails beside a doubt that warns', ['prompt'], [['model']]],
    ['one lane fails beside a doubt that blocks', ['prompt', 'model'], [['prompt'], ['model']]],
    ['lanes may not be mixed', ['prompt', 'code'], [['prompt'], ['code']]],
    ['a suite of no lane fails', ['prompt', 'model', 'data', 'code'], [['evals'], ['prompt', 'model', 'data']]],
  ])('where %s: %j', (name, enough, tooFew) => {
    const verdict = { ...verdicts[name], head: anOverride().head };
    expect(verdict.blocks).toBe(true);
    const blocks = (lanes: readonly Lane[]) =>
      applyOverrides(verdict, [anOverride({ lanes: [...lanes] })], rules).blocks;
    expect([blocks(enough), tooFew.map(blocks)]).toEqual([false, tooFew.map(() => true)]);
    const each = enough.map((lane) => anOverride({ lanes: [lane], by: 'linus' }));
    expect(applyOverrides(verdict, each, rules).blocks).toBe(false);
  });
});

test.each([
  { by: '' },
  { lanes: [] },
  { lanes: ['everything'] },
  { reason: '' },
  { reason: 'x'.repeat(501) },
  { head: 'main' },
  { head: '9f8e7d6' },
  { at: 'yesterday' },
  { at: '2026-11-26T12:00:00+02:00' },
  { expires: '9999' },
  { force: true },
])('%j is no override', (parts) => {
  expect(Override.safeParse({ ...anOverride(), ...parts }).success).toBe(false);
});
