import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { startCommandLine } from '../fixtures/run-command-line.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), 'closed-pipe-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [['schema', 'lanegate'], 0],
  [['--help'], 0],
  [['demo'], 0],
])('%j ends quietly where nobody reads what it prints, as head does when it has enough', async (words, status) => {
  const { child, ended } = startCommandLine(words, { folder });
  child.stdout?.destroy();
  expect(await ended).toEqual({ exitStatus: status, stdout: '', stderr: expect.not.stringMatching(/EPIPE|node:/u) });
});

test.runIf(existsSync('/dev/full'))('a full disk that takes no output is told, and never reads as a pass', async () => {
  const full = openSync('/dev/full', 'w');
  const { ended } = startCommandLine(['schema', 'lanegate'], { folder, stdout: full });
  expect(await ended).toEqual({
    exitStatus: 3,
    stdout: '',
    stderr: 'standard output could not be written to its end: the disk is full\n',
  });
  closeSync(full);
});
