import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../docs/statistics.md', import.meta.url);
const [start, end] = ['<!-- bench:gate -->', '<!-- /bench:gate -->'];

/** Puts what was simulated between the markers of docs/statistics.md. */
export function writeStatisticsPage(text) {
  const before = readFileSync(page, 'utf8');
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/statistics.md has no ${start} and ${end}`);
  writeFileSync(page, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`);
}
