import { expect, test } from 'vitest';
import { withoutFiles } from '../../fixtures/without-files.js';

test('a program that cannot be started because no more files may be open gives no answer, and ends nothing else', () => {
  const told = withoutFiles(
    'adapters/programs/run-once.ts',
    `const command = { words: 'true', folder: '.', environment: {} };
     return subject.runOnce(command, { input: '', timeoutMs: 1000 });`,
  );
  expect(told).toBe('it could not be started: as many files are open as may be (ulimit -n)');
}, 60_000);
