import { expect, test } from 'vitest';
import { judgeVersion } from '../../../../src/domain/corpus/check/judge-version.js';
import { readContract } from '../../../../src/domain/corpus/contract/read-contract.js';
import { contractText } from '../../../fixtures/corpus-fixtures.js';

const contract = (version: string, names: readonly string[]) =>
  readContract({
    path: 'c.yaml',
    text: contractText(`    properties: [${names.map((name) => `{ name: ${name} }`)}]`).replace('1.0.0', version),
    corpus: 'docs',
    nowMs: 0,
  });

const before = contract('1.0.0', ['a', 'b', 'c', 'd', 'e', 'f', 'g']);

test('a contract that breaks nothing is not told of', () => {
  expect(judgeVersion({ before, after: contract('1.0.0', ['g', 'f', 'e', 'd', 'c', 'b', 'a', 'h']) })).toEqual([]);
});

test.each([
  [
    '1.0.0',
    'fail',
    'it stays 1.0.0, which does not tell what breaks; make it 2.0.0: `a` is gone; `b` is gone; `c` is gone; `d` is gone; 2 more differences',
  ],
  [
    '1.1.0',
    'fail',
    'after 1.0.0 it is 1.1.0, which does not tell what breaks; make it 2.0.0: `a` is gone; `b` is gone; `c` is gone; `d` is gone; 2 more differences',
  ],
  ['2.0.0', 'pass', 'after 1.0.0 it is 2.0.0: `a` is gone; `b` is gone; `c` is gone; `d` is gone; 2 more differences'],
])('one that breaks something and becomes %s: %s', (version, verdict, reason) => {
  const [row] = judgeVersion({ before, after: contract(version, ['g']) });
  expect(row).toMatchObject({ name: 'version', kind: 'contract', meaning: 'c.yaml', verdict, reason });
});
