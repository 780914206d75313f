import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { promptfooFormat } from '../../../src/domain/formats/promptfoo/promptfoo-format.js';
import { createGrading, type Grades } from '../../../src/domain/graders/create-grading.js';
import { withoutNeeds } from '../../../src/domain/graders/need.js';
import { textSubject } from '../../../src/domain/graders/subject.js';
import { readImported } from '../../fixtures/read-imported.js';

const Outcome = z.strictObject({
  pass: z.boolean().optional(),
  error: z.literal(true).optional(),
  named: z.record(z.string(), z.number()).optional(),
});

const Row = z.strictObject({
  it: z.string(),
  output: z.string(),
  vars: z.record(z.string(), z.json()).default({}),
  assert: z.array(z.json()).optional(),
  test: z.record(z.string(), z.json()).default({}),
  cell: z.string().optional(),
  cost: z.number().optional(),
  latency: z.number().optional(),
  finish_reason: z.enum(['stop', 'length']).default('stop'),
  promptfoo: Outcome,
  lanegate: z.union([z.enum(['error', 'unimported', 'unasked']), z.strictObject({ pass: z.boolean() })]).optional(),
  source: z.string().min(3),
});
type Row = z.infer<typeof Row>;

const rows = z.array(Row).parse(parse(readFileSync('test/conformance/promptfoo/assertions.yaml', 'utf8')));

function importRow({ cell, vars, assert, test: more }: Row) {
  const tests = cell === undefined ? [{ vars, assert, ...more }] : 'file://tests.csv';
  const config = JSON.stringify({ prompts: ['Say something'], providers: ['echo'], tests });
  const files = { 'tests.csv': `question,__expected\nwhat,"${(cell ?? '').replaceAll('"', '""')}"\n` };
  return readImported(promptfooFormat, { 'promptfooconfig.yaml': config, ...files });
}

/** What Lanegate makes of a row: the grades of its answer, or why it is not graded. */
function outcomeOf(row: Row): Grades | 'unimported' | 'unasked' {
  const { suites, unimported } = importRow(row);
  const [suite] = suites;
  if (suite?.problem?.startsWith('not all of it')) {
    expect(unimported.every(({ place }) => place.line !== undefined)).toBe(true);
    return 'unimported';
  }
  if (suite?.cases.kind !== 'inline' || suite.cases.cases[0] === undefined) return 'unasked';
  const { output, cost, latency, finish_reason: finishReason } = row;
  const subject = { ...textSubject(output, suite.cases.cases[0]), costUsd: cost, latencyMs: latency, finishReason };
  return withoutNeeds(createGrading(suite.graders)(subject));
}

describe('promptfoo', () => {
  test('has a table of at least 110 rows, each with its source and a name of its own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(110);
    expect(new Set(rows.map((row) => row.it)).size).toBe(rows.length);
  });

  test.each(rows.map((row) => [row.it, row] as const))('%s', (_, row) => {
    const outcome = outcomeOf(row);
    const expected = row.lanegate ?? row.promptfoo;
    if (typeof expected === 'string' && expected !== 'error') {
      expect(outcome).toBe(expected);
      return;
    }
    if (typeof outcome === 'string') throw new Error(`it is ${outcome}`);
    if (expected === 'error') {
      expect(outcome.scores).not.toHaveProperty('pass');
      expect(outcome.errors).toHaveProperty('pass');
      return;
    }
    expect(outcome.errors).toEqual({});
    expect(outcome.scores['pass']).toBe(expected.pass === true ? 1 : 0);
    expect(outcome.scores).toMatchObject(row.promptfoo.named ?? {});
  });

  test('is never stricter than Lanegate: where they differ, Lanegate passes nothing that promptfoo fails, but for weights of 0', () => {
    const laxer = rows.filter(
      ({ promptfoo, lanegate }) => typeof lanegate === 'object' && lanegate.pass && !promptfoo.pass,
    );
    expect(laxer.map((row) => row.it)).toEqual(['a set may weigh nothing']);
  });
});
