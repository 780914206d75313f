// Fails when dist/ or schemas/ are not what the source builds.
import { execFileSync } from 'node:child_process';

const status = execFileSync('git', ['status', '--porcelain', '--', 'dist', 'schemas'], { encoding: 'utf8' });
if (status !== '') {
  console.error(`dist/ or schemas/ differ from the source; run npm run build and commit:\n${status}`);
  process.exitCode = 1;
}
