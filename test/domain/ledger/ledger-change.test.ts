import { describe, expect, test } from 'vitest';
import { pathsOf, settleChange } from '../../../src/domain/ledger/ledger-change.js';
import { entryOf } from '../../../src/domain/ledger/ledger-entry.js';
import { aDeployment, aStateText } from '../../fixtures/a-desired-state.js';

const place = { environment: 'production', lane: 'prompt' } as const;
const path = 'state/production/prompt.json';
const [before, after] = [aStateText(), aStateText({ reason: 'another' })];
const { path: recordPath, text: recordText } = entryOf(aDeployment());
const change = { records: [aDeployment()], states: [{ place, from: before, to: after }] };
const record = { path: recordPath, text: recordText };

describe('a change', () => {
  test('names every file that it writes', () => {
    expect(pathsOf(change)).toEqual([recordPath, path]);
  });

  test.each([
    ['is written as a whole on the state that it was made for', [{ path, text: before }], 'write', [recordPath, path]],
    ['leaves a record out that is there', [record, { path, text: before }], 'write', [path]],
    ['of which somebody else moved the state alike is theirs', [{ path, text: after }], 'overtaken', undefined],
    ['is done where all of it is there', [record, { path, text: after }], 'done', undefined],
    ['is overtaken where the state is another', [{ path, text: aStateText({ by: 'eve' }) }], 'overtaken', undefined],
    ['is overtaken where the state is gone', [], 'overtaken', undefined],
    ['is overtaken where the state cannot be read', [{ path, text: undefined }], 'overtaken', undefined],
  ])('%s', (_, current, kind, paths) => {
    const settled = settleChange(change, current);
    expect(settled.kind).toBe(kind);
    expect(settled.kind === 'write' ? settled.files.map((file) => file.path) : undefined).toEqual(paths);
  });

  test('says in its message what it records, else what it moves', () => {
    const messageOf = (records: typeof change.records) => {
      const settled = settleChange({ ...change, records }, [{ path, text: before }]);
      return settled.kind === 'write' ? settled.message : undefined;
    };
    expect(messageOf(change.records)).toBe(`Record a deployment of ${'1'.repeat(40)}\n`);
    expect(messageOf([])).toBe('Move state/production/prompt.json\n');
  });
});
