import { beforeEach, describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/stages/read-evidence.js';
import { type CollectingLog, collectingLog } from '../fakes/collecting-log.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { ledgerInRollout, noRollout } from '../fixtures/a-model-lane.js';

const commits = { before: 'a'.repeat(40), after: 'b'.repeat(40) };
const at = '2026-11-27T10:00:00Z';
const line = (id: string, model: string, more: object = {}) =>
  `${JSON.stringify({ id, at, model, kind: 'shadow', ...more })}\n`;

let log: CollectingLog;

beforeEach(() => {
  log = collectingLog();
});

type Given = {
  readonly named?: { readonly baseline: readonly string[]; readonly candidate: readonly string[] };
  readonly ledger?: ReturnType<typeof noRollout>;
};

const evidenceIn = (texts: Readonly<Record<string, string>>, given: Given = {}) => {
  const { named = { baseline: [], candidate: [] }, ledger } = given;
  return readEvidence(
    { files: inMemoryFiles(texts), log, ledger: ledger ?? ledgerInRollout({ ...commits, stage: 'shadow', weight: 0 }) },
    { environment: 'production', paths: Object.keys(texts), named },
  );
};

const armsIn = ({ observations }: Awaited<ReturnType<typeof readEvidence>>) =>
  observations.map(({ id, arm, kind }) => `${id} ${arm} ${kind}`);

describe('the arms of evidence', () => {
  const lines = line('q1', 'one') + line('q1', 'two');

  test('are those of the rollout on record where nobody names them', async () => {
    expect(armsIn(await evidenceIn({ log: lines }))).toEqual(['q1 baseline shadow', 'q1 candidate shadow']);
    expect(log.entries).toEqual([]);
  });

  test('are named, each by itself', async () => {
    const named = { baseline: [], candidate: ['three'] };
    const read = await evidenceIn({ log: lines + line('q1', 'three') }, { named });
    expect(armsIn(read)).toEqual(['q1 baseline shadow', 'q1 candidate shadow']);
    expect(read.observations[1]?.model).toBe('three');
  });

  test('that nobody can tell are told, with what to do', async () => {
    expect(armsIn(await evidenceIn({ log: line('q1', 'three') }))).toEqual([]);
    expect(log.messages()).toEqual([
      'left out: 1 calls of neither arm, 0 of which failed',
      expect.stringMatching(/^no call in log is of one arm alone: name the releases or models/),
    ]);
  });

  test('are nobody’s before a rollout has begun', async () => {
    expect(armsIn(await evidenceIn({ log: lines }, { ledger: noRollout(commits.before) }))).toEqual([]);
    expect(log.messages('warn')).toHaveLength(1);
  });
});

describe('several files', () => {
  test('are one evidence: the answers of a request and a score of one may lie apart', async () => {
    const read = await evidenceIn({ live: line('q1', 'one', { kind: undefined }), shadow: line('q1', 'two') });
    expect(armsIn(read)).toEqual(['q1 baseline shadow', 'q1 candidate shadow']);
  });

  test('of which one cannot be read are still one evidence', async () => {
    const texts = { live: line('q1', 'one', { kind: undefined }), broken: 'x\ny\n', shadow: line('q1', 'two') };
    const read = await evidenceIn(texts);
    expect(armsIn(read)).toEqual(['q1 baseline shadow', 'q1 candidate shadow']);
    expect(read.unreadable).toEqual([expect.stringMatching(/^broken: too much of this file/)]);
  });

  test('of which one is empty or blank are told so, whatever the others hold', async () => {
    const whole = line('q1', 'one') + line('q1', 'two');
    expect(armsIn(await evidenceIn({ whole, empty: '', blank: ' \n\n' }))).toHaveLength(2);
    expect(armsIn(await evidenceIn({ alone: '' }))).toEqual([]);
    expect(log.messages('warn')).toEqual(
      ['empty', 'blank', 'alone'].map((path) => expect.stringContaining(`${path} is empty, and counts for nothing`)),
    );
  });

  test('without a call of a model are told so', async () => {
    expect(armsIn(await evidenceIn({ empty: '', spans: `${JSON.stringify({ resourceSpans: [] })}\n` }))).toEqual([]);
    expect(log.messages('warn')[1]).toBe('no call of a model that answers is in spans, so it counts for nothing');
  });

  test('that are not there are each told', async () => {
    const read = await readEvidence(
      { files: inMemoryFiles(), log, ledger: noRollout(commits.before) },
      { environment: 'production', paths: ['a', 'b'], named: { baseline: ['one'], candidate: ['two'] } },
    );
    expect(read).toEqual({ observations: [], unreadable: ['a: there is no such file', 'b: there is no such file'] });
  });
});
