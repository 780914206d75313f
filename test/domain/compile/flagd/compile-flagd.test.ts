import type { Logger } from '@openfeature/core';
import { FlagdCore } from '@openfeature/flagd-core';
import { describe, expect, test } from 'vitest';
import { compileFlagd } from '../../../../src/domain/compile/flagd/compile-flagd.js';
import { planTraffic } from '../../../../src/domain/compile/traffic-plan.js';
import { plannedRollout, sideOf } from '../../../fixtures/compile/planned.js';

/** The engine itself, which only tells its log of what its schema refuses. */
function engineWith(text: string) {
  const told: string[] = [];
  const tell = (...words: unknown[]): void => void told.push(words.map(String).join(' '));
  const logger: Logger = { error: tell, warn: tell, info: tell, debug: tell };
  const engine = new FlagdCore(undefined, logger);
  engine.setConfigurations(text);
  return { engine, told };
}

type Answer = { readonly model: string; readonly mirror?: { readonly model: string }; readonly fallbacks?: string[] };

const resolve = (
  engine: FlagdCore,
  flag: string,
  context: Readonly<Record<string, never | string | number | string[]>>,
) => engine.resolveObjectEvaluation<Answer>(flag, { model: 'none' }, { ...context });

describe('flags of flagd', () => {
  const { text, cannot } = compileFlagd(plannedRollout());

  test('are what the schema of the engine takes', () => {
    expect(engineWith(text).told.filter((line) => /invalid|error/i.test(line))).toEqual([]);
    const spoilt = engineWith(text.replace('"fractional"', '"fractionel"'));
    expect(spoilt.told.some((line) => /invalid/i.test(line))).toBe(true);
  });

  test('divide users by weight, each always in the same way', () => {
    const { engine } = engineWith(text);
    const users = 20_000;
    const counts = new Map<string, number>();
    for (let user = 0; user < users; user += 1) {
      const context = { targetingKey: `user-${user}` };
      const { variant = '', reason } = resolve(engine, 'answers', context);
      expect(reason).toBe('TARGETING_MATCH');
      counts.set(variant, (counts.get(variant) ?? 0) + 1);
      if (user < 100) expect(resolve(engine, 'answers', context).variant).toBe(variant);
    }
    const shares = { triage: 0.09, 'triage-baseline': 0.405, 'triage-baseline-mirrored': 0.405, near: 0.1 };
    expect([...counts.keys()].sort()).toEqual(Object.keys(shares).sort());
    for (const [variant, share] of Object.entries(shares)) {
      expect(Math.abs((counts.get(variant) ?? 0) / users - share)).toBeLessThan(0.012);
    }
  });

  test('follow rules that flags can follow, and say which they cannot', () => {
    const { engine } = engineWith(text);
    const context = { targetingKey: 'ada', input_tokens: 5000 };
    expect(resolve(engine, 'answers', { ...context, tags: ['long'] }).variant).toBe('large');
    expect(resolve(engine, 'answers', { ...context, tags: ['short'] }).variant).not.toBe('large');
    expect(resolve(engine, 'answers', { ...context, tags: ['hard'], input_tokens: 10 }).variant).not.toBe('large');
    expect(cannot).toContainEqual({ key: 'routes.answers.rules.1', why: expect.stringContaining('cannot search') });
  });

  test('tell an application whom to ask, whom to fall back to and who gets a copy', () => {
    const { engine } = engineWith(text);
    const values = Array.from(
      { length: 50 },
      (_, user) => resolve(engine, 'answers', { targetingKey: `u${user}` }).value,
    );
    expect(values.some(({ mirror }) => mirror?.model === 'gpt-5.2-mini-2026-03-01')).toBe(true);
    for (const { fallbacks } of values) expect(fallbacks).toEqual(['house', 'large']);
    expect(resolve(engine, 'large', {})).toMatchObject({ value: { model: 'claude-opus-5-5' }, reason: 'STATIC' });
  });

  test('have no user whom nobody answers', () => {
    expect(resolve(engineWith(text).engine, 'answers', {}).value.model).not.toBe('none');
  });

  test('cannot serve what answers in an evaluation alone', () => {
    expect(() =>
      compileFlagd(planTraffic(sideOf('version: 1\nmodels: { m: { provider: echo, model: m } }'), [])),
    ).toThrow(/none of the names/);
  });
});
