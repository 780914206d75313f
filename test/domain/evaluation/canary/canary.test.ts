import { describe, expect, test } from 'vitest';
import { judgeDigest, parseCanary } from '../../../../src/domain/evaluation/canary/canary.js';
import { GraderSpec } from '../../../../src/domain/graders/grader-spec.js';
import type { Answerer } from '../../../../src/domain/suite/answerer.js';

const line = { id: '1', vars: { message: 'hi' }, answer: 'Hello' };
const read = (...lines: readonly unknown[]) =>
  parseCanary(lines.map((each) => JSON.stringify(each)).join('\n'), 'c.jsonl');

describe('a canary', () => {
  test('has one anchor a line', () => {
    expect(read(line, { ...line, id: '2', scores: { tone: 0.5 } })).toHaveLength(2);
    expect(parseCanary(`${JSON.stringify(line)}\n\n`, 'c.jsonl')).toEqual([line]);
  });

  test.each([
    ['without an anchor', [], 'has no anchors'],
    ['with an anchor twice', [line, line], 'the anchor `1` is there twice'],
    ['with a score beyond 1', [{ ...line, scores: { tone: 2 } }], '`scores.tone` must be at most 1, and is 2'],
    ['without an answer', [{ id: '1', vars: {} }], '`answer` is missing'],
    ['with a key too many', [{ ...line, verdict: 'pass' }], 'unknown key `verdict`'],
  ])('%s is a mistake', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });

  test('tells the line of what is no JSON', () => {
    const broken = () => parseCanary(`${JSON.stringify(line)}\n{"id":`, 'c.jsonl');
    expect(broken).toThrow(expect.objectContaining({ place: { path: 'c.jsonl', line: 2 } }));
  });
});

test('a judge is another with another rubric or model, and not with another name or weight-bearing neighbour', () => {
  const judges = new Map(
    ['one', 'two', 'three'].map((name) => [name, { modelDigest: name === 'three' ? 'one' : name } as Answerer]),
  );
  const digest = (spec: object, ...others: readonly object[]): string =>
    judgeDigest(
      'tone',
      [spec, ...others].map((each) => GraderSpec.parse(each)),
      judges,
    );
  const tone = { type: 'llm-rubric', value: 'Polite', metric: 'tone', model: 'one' };
  const known = digest(tone);
  expect(digest({ ...tone, model: 'three' })).toBe(known);
  expect(digest(tone, { type: 'closed-qa', value: 'x', model: 'two' })).toBe(known);
  const other = [
    { ...tone, value: 'Kind' },
    { ...tone, model: 'two' },
    { ...tone, threshold: 0.5 },
    { ...tone, type: 'closed-qa' },
  ];
  expect(new Set([known, ...other.map((spec) => digest(spec))]).size).toBe(5);
});
