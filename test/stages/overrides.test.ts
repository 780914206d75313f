import { beforeEach, expect, test } from 'vitest';
import { changeSetFile } from '../../src/domain/changes/change-set.js';
import { evaluationFile } from '../../src/domain/evaluation/evaluation.js';
import type { Verdict } from '../../src/domain/gate/verdict.js';
import type { Override } from '../../src/domain/override/override.js';
import { gate } from '../../src/stages/gate.js';
import { binaryCases, buildChangeSet, buildEvaluation, buildRun } from '../domain/gate/build-run.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { type InMemoryLedger, inMemoryLedger } from '../fakes/in-memory-ledger.js';
import { anHourLaterMs, anOverride } from '../fixtures/an-override.js';

const failing = buildRun({ cases: binaryCases(60, { losses: 20 }) });
const allowed = { allow: ['grace', 'linus'], max_days: 7 };
let ledger: InMemoryLedger;
let author: string | undefined;

beforeEach(() => {
  ledger = inMemoryLedger(anOverride());
  author = 'ada';
});

type Parts = { readonly worktree?: boolean; readonly override?: typeof allowed; readonly isEvaluated?: boolean };

/** The verdict over a prompt change that made answers worse. */
async function judged({ worktree = false, override = allowed, isEvaluated = true }: Parts = {}): Promise<Verdict> {
  const changeSet = { ...buildChangeSet(['prompt'], { worktree }), head: anOverride().head };
  const { gate: settings, ...facts } = buildEvaluation([failing]);
  const evaluation = { ...facts, head: changeSet.head, gate: { ...settings, override } };
  const files = inMemoryFiles({ [`run/${changeSetFile}`]: JSON.stringify(changeSet) });
  if (isEvaluated) await files.write(`run/${evaluationFile}`, JSON.stringify(evaluation));
  const ports = { files, ledger, people: { authorOf: async () => author }, clock: fakeClock(anHourLaterMs) };
  return (await gate(ports, { folder: 'run' })).verdict;
}

test('an override lets the change through, and leaves its word and its scores', async () => {
  const let_through = await judged();
  ledger = inMemoryLedger();
  const blocked = await judged();
  expect(blocked).toMatchObject({ verdict: 'fail', blocks: true });
  expect(blocked).not.toHaveProperty('overrides');
  const { blocks, blockers, overrides, ...rest } = let_through;
  expect({ blocks, overrides }).toMatchObject({ blocks: false, overrides: [{ by: 'grace', holds: true }] });
  const { blocks: _, blockers: before, ...same } = blocked;
  expect(rest).toEqual(same);
  expect(blockers).toEqual(before?.map((blocker) => ({ ...blocker, overridden: true })));
});

test('a ledger that cannot be read overrides nothing, and says why', async () => {
  ledger.closed = 'GitHub answered 403';
  const verdict = await judged();
  expect(verdict.blocks).toBe(true);
  expect(verdict.notes).toContain('the ledger cannot be read, so nothing is overridden: GitHub answered 403');
});

test.each<[string, Partial<Override> | string]>([
  ['of a parent', { head: 'c'.repeat(40) }],
  ['of a lane that does not block', { lanes: ['evals', 'model', 'code', 'data', 'docs'] }],
  ['with a key nobody knows', JSON.stringify({ ...anOverride(), sudo: true })],
  ['with a version to come', JSON.stringify({ ...anOverride(), version: 2 })],
  ['without a reason', JSON.stringify({ ...anOverride(), reason: ' ' })],
  ['that is no JSON', '{'],
])('an override %s blocks on', async (_, written) => {
  ledger = inMemoryLedger();
  const place = `overrides/2026/11/${anOverride().head}.${'0'.repeat(64)}.json`;
  if (typeof written === 'string') ledger.put(place, written);
  else await ledger.append(anOverride(written));
  const verdict = await judged();
  expect(verdict.blocks).toBe(true);
  expect(verdict.notes.filter((note) => note.includes('is not believed'))).toHaveLength(
    typeof written === 'string' ? 1 : 0,
  );
});

test('a true record at a place that is not its own is not believed', async () => {
  ledger = inMemoryLedger();
  const head = anOverride().head;
  ledger.put(`overrides/2026/11/${head}.${'0'.repeat(64)}.json`, JSON.stringify(anOverride()));
  ledger.put(`overrides/2026/11/${head}.${'1'.repeat(64)}.json`, JSON.stringify(anOverride({ head: 'c'.repeat(40) })));
  const verdict = await judged();
  expect(verdict.blocks).toBe(true);
  expect(verdict).not.toHaveProperty('overrides');
  expect(verdict.notes).toEqual([
    expect.stringContaining('it does not lie where its content belongs'),
    expect.stringContaining('it does not lie where its content belongs'),
  ]);
});

test('a flood of strange files is told in a few lines', async () => {
  for (let index = 0; index < 50; index += 1) ledger.put(`overrides/2026/11/${anOverride().head}.${index}.json`, '{}');
  const { notes, blocks } = await judged();
  expect(notes).toHaveLength(4);
  expect(notes[3]).toBe('the ledger holds 47 more files that are not believed');
  expect(blocks).toBe(false);
});

test('uncommitted work, a change without an author and one without an evaluation are not let through', async () => {
  expect(await judged({ worktree: true })).toMatchObject({ blocks: true });
  expect(await judged({ isEvaluated: false })).toMatchObject({ verdict: 'error', blocks: true });
  author = undefined;
  expect(await judged()).toMatchObject({ blocks: true, overrides: [{ holds: false }] });
  author = 'Grace';
  expect(await judged()).toMatchObject({ blocks: true, overrides: [{ holds: false }] });
});

test('the ledger is asked even where policy allows nobody, to say so', async () => {
  expect(await judged({ override: { allow: [], max_days: 7 } })).toMatchObject({
    blocks: true,
    overrides: [{ holds: false, why_not: expect.stringContaining('nobody') }],
  });
});
