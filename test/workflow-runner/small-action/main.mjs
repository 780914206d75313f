import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';

const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
child.unref();
appendFileSync(process.env.GITHUB_ENV, 'EXPORTED<<END\na\nb\nEND\n');
appendFileSync(
  process.env.GITHUB_STATE,
  `word=${process.env.INPUT_WORD}\nleft=${child.pid}\nword=${process.env.INPUT_WORD}!\n`,
);
process.exitCode = Number(process.env.INPUT_ENDS);
