import { appendFileSync } from 'node:fs';

const {
  STATE_word: word,
  INPUT_WORD: input,
  STATE_forged: forged = '',
  KEY: key = '',
  EXPORTED: exported = '',
} = process.env;
const found = JSON.stringify({ word, input, forged, key, exported });
process.stdout.write(`post ${found}\nleft ${process.env.STATE_left}\n`);
appendFileSync(process.env.GITHUB_STEP_SUMMARY, `# ${word}\n`);
process.exitCode = input === 'fails' ? 1 : 0;
