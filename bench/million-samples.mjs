import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './built.mjs';
import { atMost, megabytes, seconds } from './measure.mjs';
import { makeMillionProject } from './million-project.mjs';
import { expectExit, runNodeMeasured } from './run-process.mjs';

const mostMegabytes = 400;
const shards = 2;

/** A million samples each, of base and head together. */
const shapes = [
  { cases: 50_000, repeats: 10 },
  { cases: 500_000, repeats: 1 },
];

/**
 * Many samples of an in-process model through runner, gate and report in every format, and those of two shards through
 * the merge: a million where `isWhole`, which takes half an hour and more, and a tenth of it otherwise.
 */
export async function measureMillionSamples(folder, { isWhole = false } = {}) {
  const rows = [];
  for (const { cases, repeats } of shapes) {
    const shape = { cases: isWhole ? cases : cases / 10, repeats };
    rows.push(...(await measureShape(join(folder, `million-${cases}`), shape)));
  }
  return rows;
}

async function measureShape(project, { cases, repeats }) {
  makeMillionProject(project, { cases, repeats });
  const many = `${cases.toLocaleString('en-US')} cases, ${repeats} repeats, 2 arms`;
  const rows = [];
  const measure = async (step, words) => {
    const { peakMegabytes, wallMs } = await lanegateIn(project, words);
    const bytes = step === 'evaluate' ? statSync(join(project, 'whole', 'samples.jsonl')).size : 0;
    rows.push({
      what: `${many}: ${step}, peak memory`,
      result: megabytes(peakMegabytes),
      ...atMost(peakMegabytes, mostMegabytes, megabytes),
      beside: `${seconds(wallMs)}${bytes === 0 ? '' : `, ${(bytes / 1e6).toFixed(0)} MB of samples`}`,
    });
    console.error(`  ${rows.at(-1).what}: ${rows.at(-1).result} in ${seconds(wallMs)}`);
  };
  const parts = Array.from({ length: shards }, (_, index) => `part-${index + 1}`);
  await measure('evaluate', [...evaluation, '--out', 'whole']);
  await measure('gate', ['gate', 'whole']);
  for (const format of ['markdown', 'html', 'junit', 'csv']) {
    await measure(`report --format ${format}`, ['report', 'whole', '--format', format]);
  }
  // The shards are to ask all anew, and to know no earlier scores that the whole did not.
  rmSync(join(project, '.lanegate'), { recursive: true });
  for (const [index, part] of parts.entries()) {
    const shard = `--shard ${index + 1}/${shards}`;
    await measure(`evaluate ${shard}`, [...evaluation, ...shard.split(' '), '--out', part]);
  }
  await measure('merge', ['merge', ...parts, '--out', 'merged']);
  refuseOtherScores(project);
  rmSync(project, { recursive: true, force: true });
  return rows;
}

const commits = ['--base', 'main', '--head', 'other-prompt'];
const evaluation = ['evaluate', ...commits, '--suite', 'sorting', '--concurrency', '50'];

const lanegateIn = async (cwd, words) => expectExit(await runNodeMeasured([built('cli/index.js'), ...words], { cwd }));

/** A merge that made something else of the shards than one runner did stops the benchmark. */
function refuseOtherScores(project) {
  const [whole, merged] = ['whole', 'merged'].map((folder) =>
    readFileSync(join(project, folder, 'evaluation.json'), 'utf8').replace(/"latency_ms": \{[^}]*\}/g, ''),
  );
  if (whole !== merged) throw new Error('the merged evaluation is not that of one runner');
}
