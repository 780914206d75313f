import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { endProcess } from './end-orphans.js';

test('a process that ended by itself meanwhile is no failure', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  expect(() => endProcess(pid)).not.toThrow();
});

test('one that may not be ended is', () => {
  const kill = process.kill;
  process.kill = () => {
    throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
  };
  try {
    expect(() => endProcess(1)).toThrow('not permitted');
  } finally {
    process.kill = kill;
  }
});
