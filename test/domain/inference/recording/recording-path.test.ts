import { expect, test } from 'vitest';
import { RecordingPath } from '../../../../src/domain/inference/recording/recording-path.js';

test('a recording is written to a file of the repository, named by its path from there', () => {
  expect(RecordingPath.parse('./evals/harness.jsonl')).toBe('evals/harness.jsonl');
  expect(RecordingPath.parse('..evals/.github/h.jsonl')).toBe('..evals/.github/h.jsonl');
});

test.each([
  '/tmp/x.jsonl',
  'C:\\x.jsonl',
  '\\x.jsonl',
  '../up.jsonl',
  'a/../../up.jsonl',
  '.git/x.jsonl',
  './.lanegate/x.jsonl',
])('and never to one such as %s', (path) => {
  expect(RecordingPath.safeParse(path).error?.issues[0]?.message).toMatch(/^must lie in the repository/);
});
