import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { cleanEnvironment } from './run-process.mjs';

/** Runs git in a folder; anything but success stops the benchmark. */
export function git(folder, words, input) {
  const ended = spawnSync('git', words, { cwd: folder, env: cleanEnvironment, input, maxBuffer: 1 << 30 });
  if (ended.status !== 0) throw new Error(`git ${words[0]}: ${ended.stderr}`);
  return ended.stdout.toString('utf8').trimEnd();
}

/**
 * Makes a packed repository with a branch `main` and one branch on top of it for each other name. Each commit is the
 * files that it writes, by path; `undefined` deletes one.
 */
export function importCommits(folder, branches) {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  const parts = Object.entries(branches).flatMap(([branch, files]) => [
    `commit refs/heads/${branch}\n`,
    'committer Ada <ada@example.com> 1767225600 +0000\n',
    data(branch),
    branch === 'main' ? '' : 'from refs/heads/main\n',
    ...Object.entries(files).map(([path, text]) => fileLines(path, text)),
    '\n',
  ]);
  git(folder, ['fast-import', '--quiet'], parts.join(''));
  git(folder, ['reset', '--quiet', '--hard']);
  git(folder, ['gc', '--quiet']);
}

const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;

const fileLines = (path, text) => (text === undefined ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`);
