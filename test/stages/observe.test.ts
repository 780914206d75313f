import { describe, expect, test } from 'vitest';
import type { ObservationKind } from '../../src/domain/observation/observation.js';
import { observe } from '../../src/stages/observe.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryLedger } from '../fakes/in-memory-ledger.js';
import { ledgerInRollout, noRollout } from '../fixtures/a-model-lane.js';

const line = (id: string, model: string) => JSON.stringify({ id, at: '2026-03-01T10:00:00Z', model, score: 1 });
const request = {
  paths: ['log.jsonl'],
  kind: 'shadow' as ObservationKind,
  arms: { baseline: ['one'], candidate: ['two'] },
};
const observing = (text: string, more: object = {}) =>
  observe({ files: inMemoryFiles({ 'log.jsonl': text }), ledger: inMemoryLedger() }, { ...request, ...more });

describe('observing', () => {
  test('writes an observation a line', async () => {
    const files = inMemoryFiles({ 'log.jsonl': `${line('q1', 'one')}\n${line('q1', 'two')}\n` });
    const counts = await observe({ files, ledger: inMemoryLedger() }, { ...request, folder: 'out' });
    expect(counts).toMatchObject({ observations: 2, pairs: 1, scored: { baseline: 1, candidate: 1 } });
    const written = files.text('out/observations.jsonl')?.trimEnd().split('\n') ?? [];
    expect(written.map((each) => JSON.parse(each).arm)).toEqual(['baseline', 'candidate']);
  });

  test('reads what it wrote to the same observations', async () => {
    const files = inMemoryFiles({ 'log.jsonl': `${line('q1', 'one')}\n${line('q1', 'two')}\n` });
    await observe({ files, ledger: inMemoryLedger() }, { ...request, folder: 'out' });
    await observe(
      { files, ledger: inMemoryLedger() },
      { ...request, paths: ['out/observations.jsonl'], folder: 'again' },
    );
    expect(files.text('again/observations.jsonl')).toBe(files.text('out/observations.jsonl'));
  });

  test('reads a document that spans lines', async () => {
    const document = JSON.stringify([JSON.parse(line('q1', 'one')), JSON.parse(line('q2', 'one'))], null, 2);
    expect(await observing(`\uFEFF${document}`)).toMatchObject({ observations: 2 });
  });

  test('bears the torn line of a file that is still written to', async () => {
    expect(await observing(`${line('q1', 'one')}\n${line('q2', 'one').slice(0, 20)}`)).toMatchObject({
      observations: 1,
      broken: 1,
    });
    expect(await observing(`${line('q1', 'one').slice(0, 20)}\n${line('q2', 'one')}`)).toMatchObject({
      observations: 1,
      broken: 1,
    });
  });

  test.each([
    ['a file that is not there', { paths: ['none.jsonl'] }, line('q1', 'one'), /no such file/],
    ['a file of which too much is broken', {}, `${line('q1', 'one')}\n{\n]\nx`, /too much of this file/],
    ['a document of which too much is broken', {}, `[${line('q1', 'one')},{"a":1}]`, /too much of this file/],
    ['a file without calls', {}, '', /no call of a model/],
    ['calls of other models', {}, line('q1', 'three'), /none of either arm/],
    [
      'arms that nobody can tell apart',
      { arms: { baseline: ['one'], candidate: ['one'] } },
      line('q1', 'one'),
      /none of one arm alone/,
    ],
  ])('refuses %s', async (_what, more, text, message) => {
    await expect(observing(text, more)).rejects.toThrow(message);
  });

  test('takes a yes or no for a score', async () => {
    const files = inMemoryFiles({
      'log.jsonl': ['q1', 'q2', 'q3', 'q4']
        .map((id, index) => {
          const scores = [{ right: true }, { right: false }, { right: 'good', tone: 0.5 }, { right: null }][index];
          return `${JSON.stringify({ id, at: '2026-03-01T10:00:00Z', model: 'one', scores })}\n`;
        })
        .join(''),
    });
    const counts = await observe({ files, ledger: inMemoryLedger() }, { ...request, folder: 'out' });
    expect(counts).toMatchObject({ observations: 4, scored: { baseline: 3 } });
    const written = files.text('out/observations.jsonl')?.trimEnd().split('\n') ?? [];
    const scores = written.map((each) => JSON.parse(each).scores);
    expect(scores).toEqual([{ right: 1 }, { right: 0 }, { tone: 0.5 }, undefined]);
  });

  describe('of an environment', () => {
    const rollout = ledgerInRollout({ before: 'a'.repeat(40), after: 'b'.repeat(40), stage: 'shadow', weight: 0 });
    const lines = `${line('q1', 'one')}\n${line('q1', 'two-2026-01-01')}\n${line('q2', 'three')}`;
    const files = inMemoryFiles({ 'log.jsonl': lines });
    const asked = { ...request, arms: { environment: 'production' } };

    test('tells arms apart by what its rollout compares', async () => {
      const counts = await observe({ files, ledger: rollout }, asked);
      expect(counts).toMatchObject({ pairs: 1, of_neither_arm: 1, models: { candidate: ['two-2026-01-01'] } });
    });

    test('tells the candidate from what ran before, at full too', async () => {
      const ledger = ledgerInRollout({ before: 'a'.repeat(40), after: 'b'.repeat(40), stage: 'full', weight: 100 });
      const counts = await observe({ files, ledger }, asked);
      expect(counts).toMatchObject({ pairs: 1, models: { baseline: ['one'], candidate: ['two-2026-01-01'] } });
    });

    test('is refused where nothing is on its way', async () => {
      const ports = { files, ledger: noRollout('a'.repeat(40)) };
      await expect(observe(ports, asked)).rejects.toThrow(/no model is on its way in `production`/);
    });
  });
});
