import { expect, test } from 'vitest';
import { committedState } from '../../../../src/domain/evaluation/plan/committed-state.js';

const found = (files: readonly string[], pointers: readonly string[], folder?: string) =>
  committedState({ files, pointers }, folder);

test.each<[string, readonly string[], readonly string[], string | undefined]>([
  ['a file below the run folder', ['out/run/plan.json'], [], './out/run/'],
  ['a link on the way to it', [], ['out'], 'out/run'],
  ['a link within it', [], ['out/run/samples.jsonl'], 'out\\run'],
  ['a folder of a service', ['services/a/.lanegate/run/plan.json'], [], undefined],
])('%s is found', (_, files, pointers, folder) => {
  expect(found(['src/a.ts', ...files], ['b', ...pointers], folder)).toBe([...files, ...pointers][0]);
});

test.each<[string, readonly string[], readonly string[], string | undefined]>([
  [
    'a name that only begins or ends alike',
    ['lanegate-run.md', 'my-lanegate-run/a', '.lanegate.yml'],
    [],
    'lanegate-run',
  ],
  ['a file in the folder of a run folder', ['out/a'], [], 'out/run'],
  ['a link named like a folder of a place outside', [], ['tmp'], '/tmp/run'],
  ['anything where the run folder is the user’s own', ['out/run/plan.json'], [], undefined],
])('%s is none', (_, files, pointers, folder) => {
  expect(found(files, pointers, folder)).toBeUndefined();
});
