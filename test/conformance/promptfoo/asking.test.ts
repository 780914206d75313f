import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { promptfooFormat } from '../../../src/domain/formats/promptfoo/promptfoo-format.js';
import { createGrading, type Grades } from '../../../src/domain/graders/create-grading.js';
import type { Need, Steps, Supply } from '../../../src/domain/graders/need.js';
import { textSubject } from '../../../src/domain/graders/subject.js';
import { ProgramBed } from '../../fixtures/program-bed.js';
import { readImported } from '../../fixtures/read-imported.js';

// Code is run by Node and Python, which take their time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const Outcome = z.strictObject({
  pass: z.boolean().optional(),
  error: z.literal(true).optional(),
  named: z.record(z.string(), z.number()).optional(),
});

const Row = z.strictObject({
  it: z.string(),
  output: z.string(),
  vars: z.record(z.string(), z.json()).default({}),
  assert: z.array(z.json()),
  test: z.record(z.string(), z.json()).default({}),
  files: z.record(z.string(), z.string()).default({}),
  reply: z.string().optional(),
  vectors: z.record(z.string(), z.array(z.number())).optional(),
  judge: z.string().optional(),
  asked: z.string().optional(),
  promptfoo: Outcome,
  lanegate: z.enum(['error', 'unimported', 'fail', 'unnamed']).optional(),
  source: z.string().min(3),
});
type Row = z.infer<typeof Row>;

const rows = z.array(Row).parse(parse(readFileSync('test/conformance/promptfoo/asking.yaml', 'utf8')));
const bed = new ProgramBed(Object.assign({}, ...rows.map(({ files }) => files)));
const beds = new Map(
  rows.filter(({ files }) => Object.keys(files).length > 0).map((row) => [row, new ProgramBed(row.files)]),
);

afterAll(async () => {
  for (const each of [bed, ...beds.values()]) await each.close();
});

function importRow({ vars, assert, test: more, files }: Row) {
  const provider = { text: 'openai:judge', embedding: 'openai:embedding:embedder' };
  const tests = [{ vars, assert, ...more }];
  const config = { prompts: ['Say something'], providers: ['echo'], defaultTest: { options: { provider } }, tests };
  return readImported(
    promptfooFormat,
    { 'promptfooconfig.yaml': JSON.stringify(config), ...files },
    { mayRunCode: true },
  );
}

async function supplyOf(need: Need, row: Row): Promise<Supply> {
  if (need.kind === 'program') return (beds.get(row) ?? bed).programs.run(need.program, need.input, 'tree', undefined);
  if (need.kind === 'completion' && row.reply !== undefined) return { kind: 'completion', content: row.reply };
  if (need.kind === 'embeddings' && row.vectors !== undefined)
    return { kind: 'embeddings', vectors: need.texts.map((text) => row.vectors?.[text] ?? []) };
  return { kind: 'failed', reason: 'nobody answers' };
}

type Asked = { readonly grades: Grades; readonly needs: readonly Need[] };

async function drive(steps: Steps<Grades>, row: Row): Promise<Asked> {
  const needs: Need[] = [];
  let step = steps.next();
  while (!step.done) {
    needs.push(step.value);
    step = steps.next(await supplyOf(step.value, row));
  }
  return { grades: step.value, needs };
}

/** What Lanegate makes of a row: the grades of its answer and what was asked for them, or that it is not imported. */
async function outcomeOf(row: Row): Promise<Asked | 'unimported'> {
  const { suites, unimported } = importRow(row);
  const [suite] = suites;
  if (suite?.problem?.startsWith('not all of it')) {
    expect(unimported.every(({ place }) => place.line !== undefined)).toBe(true);
    return 'unimported';
  }
  if (suite?.cases.kind !== 'inline' || suite.cases.cases[0] === undefined) throw new Error('no test is asked');
  return drive(createGrading(suite.graders)(textSubject(row.output, suite.cases.cases[0])), row);
}

describe('promptfoo, of what asks a model or runs code', () => {
  test('has rows with a source and a name of their own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(55);
    expect(new Set(rows.map((row) => row.it)).size).toBe(rows.length);
  });

  test.each(rows.map((row) => [row.it, row] as const))('%s', async (_, row) => {
    const outcome = await outcomeOf(row);
    if (outcome === 'unimported' || row.lanegate === 'unimported') {
      expect(outcome).toBe(row.lanegate);
      return;
    }
    const { grades, needs } = outcome;
    if (row.lanegate === 'error') {
      expect(grades.scores).not.toHaveProperty('pass');
      expect(grades.errors).toHaveProperty('pass');
      return;
    }
    expect(grades.errors).toEqual({});
    const passes = row.promptfoo.pass === true && row.lanegate !== 'fail';
    const named = row.lanegate === 'unnamed' ? {} : row.promptfoo.named;
    expect(grades.scores).toEqual({ pass: passes ? 1 : 0, ...named });
    if (row.judge !== undefined) expect(needs).toMatchObject([{ model: expect.stringContaining(row.judge) }]);
    if (row.asked !== undefined) expect(JSON.stringify(needs)).toContain(row.asked);
  });

  test('has no error that Lanegate takes for a grade', () => {
    expect(rows.filter(({ promptfoo, lanegate }) => promptfoo.error === true && lanegate === undefined)).toEqual([]);
  });
});
