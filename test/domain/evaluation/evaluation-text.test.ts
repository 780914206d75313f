import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evaluation } from '../../../src/domain/evaluation/evaluation.js';
import { evaluationText } from '../../../src/domain/evaluation/evaluation-text.js';
import { EvaluationParts } from '../../../src/domain/evaluation/shards/part-evaluation.js';

/** Names and texts that look like the structure around them. */
const tricky = fc.oneof(
  fc.constantFrom('suites', 'cases', '"cases": [', '\\', '\\"', '{', ']', ',', '\n', ''),
  fc.string(),
);

const aCase = fc.record({
  id: tricky,
  head: fc.dictionary(tricky, fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }))),
});

const anEvaluation = fc.record({
  version: fc.constant(1),
  ownership: fc.dictionary(tricky, tricky),
  gate: fc.record({ cases: fc.array(fc.array(tricky)), suites: fc.array(fc.record({ cases: fc.array(tricky) })) }),
  suites: fc.array(fc.record({ name: tricky, arms: fc.record({ cases: fc.array(tricky) }), cases: fc.array(aCase) })),
  notes: fc.array(tricky),
});

/** The value that an evaluation is, put together again from its parts. */
function together(text: string): unknown {
  const cases: unknown[][] = [];
  const parts = new EvaluationParts((suite, found) => {
    cases[suite] ??= [];
    cases[suite].push(JSON.parse(found));
  });
  for (const line of text.split('\n')) parts.push(line);
  const rest = JSON.parse(parts.rest) as { suites: { cases: unknown[] }[] };
  expect(rest.suites.every((suite) => suite.cases.length === 0)).toBe(true);
  return { ...rest, suites: rest.suites.map((suite, at) => ({ ...suite, cases: cases[at] ?? [] })) };
}

test.each([
  ['as it is written', (value: unknown) => [...evaluationText(value as Evaluation)].join('')],
  ['on one line', (value: unknown) => JSON.stringify(value)],
  ['over many lines', (value: unknown) => JSON.stringify(value, null, 2)],
  ['with tabs', (value: unknown) => JSON.stringify(value, null, '\t')],
])('an evaluation %s is read as what it is', (_, textOf) => {
  fc.assert(
    fc.property(anEvaluation, (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(textOf(plain))).toEqual(plain);
      expect(together(textOf(plain))).toEqual(plain);
    }),
  );
});

test('a case stands on a line of its own, so that no line is long', () => {
  const evaluation = {
    version: 1,
    suites: [
      {
        name: 'a',
        cases: [
          { id: '1', head: {} },
          { id: '2', head: {} },
        ],
      },
    ],
    notes: [],
  };
  const lines = [...evaluationText(evaluation as unknown as Evaluation)].join('').split('\n');
  expect(lines).toContain('        {"id":"1","head":{}},');
  expect(lines).toContain('        {"id":"2","head":{}}');
});

test.each(['', '{', '{"suites": [{"cases": [{"id":', 'no JSON'])('of %j no parts make an evaluation', (text) => {
  expect(() => together(text)).toThrow();
});
