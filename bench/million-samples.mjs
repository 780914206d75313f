import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { built } from './built.mjs';
import { atMost, megabytes, seconds } from './measure.mjs';
import { makeMillionProject } from './million-project.mjs';
import { expectExit, runNodeMeasured } from './run-process.mjs';

const mostMegabytes = 400;
const shards = 2;

const shapes = [
  { cases: 50_000, repeats: 10 },
  { cases: 500_000, repeats: 1 },
];

/** A million samples of an in-process model through runner, gate and report, and of two shards through the merge. */
export async function measureMillionSamples(folder) {
  const rows = [];
  for (const shape of shapes) rows.push(...(await measureShape(join(folder, `million-${shape.cases}`), shape)));
  return rows;
}

async function measureShape(project, { cases, repeats }) {
  makeMillionProject(project, { cases, repeats });
  const lanegate = async (...words) =>
    expectExit(await runNodeMeasured([built('cli/index.js'), ...words], { cwd: project }));
  const evaluate = [
    'evaluate',
    '--base',
    'main',
    '--head',
    'other-prompt',
    '--suite',
    'sorting',
    '--concurrency',
    '50',
  ];
  const parts = Array.from({ length: shards }, (_, index) => `part-${index + 1}`);
  const evaluated = await lanegate(...evaluate, '--out', 'whole');
  const bytes = statSync(join(project, 'whole', 'samples.jsonl')).size;
  const steps = {
    evaluate: evaluated,
    gate: await lanegate('gate', 'whole'),
    report: await lanegate('report', 'whole'),
  };
  for (const [index, part] of parts.entries()) {
    steps[`evaluate --shard ${index + 1}/${shards}`] = await lanegate(
      ...evaluate,
      ...['--shard', `${index + 1}/${shards}`, '--out', part],
    );
  }
  steps.merge = await lanegate('merge', ...parts, '--out', 'merged');
  refuseOtherScores(project);
  rmSync(project, { recursive: true, force: true });
  const many = `${cases.toLocaleString('en-US')} cases, ${repeats} repeats, 2 arms`;
  return Object.entries(steps).map(([step, { peakMegabytes, wallMs }]) => ({
    what: `${many}: ${step}, peak memory`,
    result: megabytes(peakMegabytes),
    ...atMost(peakMegabytes, mostMegabytes, megabytes),
    beside: `${seconds(wallMs)}${step === 'evaluate' ? `, ${(bytes / 1e6).toFixed(0)} MB of samples` : ''}`,
  }));
}

/** A merge that made something else of the shards than one runner did stops the benchmark. */
function refuseOtherScores(project) {
  const [whole, merged] = ['whole', 'merged'].map((folder) =>
    readFileSync(join(project, folder, 'evaluation.json'), 'utf8').replace(/"latency_ms": \{[^}]*\}/g, ''),
  );
  if (whole !== merged) throw new Error('the merged evaluation is not that of one runner');
}
