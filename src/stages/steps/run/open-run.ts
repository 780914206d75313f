import { callsOfSample } from '../../../domain/evaluation/calls-of-sample.js';
import { type RunPlan, runPlanFile } from '../../../domain/evaluation/plan/run-plan.js';
import { type Sample, samplesFile } from '../../../domain/evaluation/sample.js';
import type { MinuteBucket } from '../../../domain/inference/budget/hour-window.js';
import { type EarlierSpend, largerSpend, spendFile } from '../../../domain/inference/budget/spend-entry.js';
import type { FileJournal, Files } from '../../../ports/files.js';
import { planHere } from '../plan/plan-here.js';
import { writeArtifact } from '../read/artifacts.js';
import { readSamples } from '../read/read-samples.js';
import { readSpending } from '../read/read-spending.js';
import type { Opened } from './open-together.js';

/** A run folder ready to be written to, with what an earlier, killed part of the same run has left in it. */
export type OpenRun = {
  readonly journal: FileJournal;
  /** Where each reservation and settlement is written as it happens. */
  readonly spendJournal: FileJournal;
  readonly spent: EarlierSpend;
  /** What killed parts took, of this run or of the one that was here before, and no state of a gateway knows of. */
  readonly killed: readonly MinuteBucket[];
  /** True when the run goes on where it was stopped. */
  readonly resumes: boolean;
};

type Opening = {
  readonly plan: RunPlan;
  readonly keeps: (sample: Sample) => readonly Sample[];
  readonly opened: Opened;
};

/**
 * Opens the journals of a plan: the same plan resumes where it was left, another one begins anew. Of the samples that
 * are there those stay that `keeps` answers, each once; the others are taken again, and none is ever there twice.
 */
export async function openRun(files: Files, folder: string, { plan, keeps, opened }: Opening): Promise<OpenRun> {
  const earlier = await planHere(files, folder);
  const resumes = earlier?.run === plan.run;
  const { killed, spent } = await readSpending(files, `${folder}/${spendFile}`);
  const found: FoundSamples = { count: 0, usd: 0, tokens: 0, calls: 0 };
  if (!resumes) await files.write(`${folder}/${spendFile}`, '');
  await files.write(`${folder}/${samplesFile}`, resumes ? keptLines(files, folder, { keeps, found }) : '');
  await writeArtifact(files, `${folder}/${runPlanFile}`, plan);
  const { count, ...spentBySamples } = found;
  return {
    journal: opened(await files.append(`${folder}/${samplesFile}`)),
    spendJournal: opened(await files.append(`${folder}/${spendFile}`)),
    spent: resumes ? largerSpend(spent, spentBySamples) : spentBySamples,
    killed,
    resumes: count > 0,
  };
}

/** How many samples are there, and what they cost. */
type FoundSamples = { count: number; usd: number; tokens: number; calls: number };

type Keeping = {
  readonly keeps: (sample: Sample) => readonly Sample[];
  readonly found: FoundSamples;
};

async function* keptLines(files: Files, folder: string, { keeps, found }: Keeping): AsyncGenerator<string> {
  for await (const sample of readSamples(files, folder)) {
    const { cost_usd, grading_usd = 0, usage } = sample;
    found.count += 1;
    found.usd += cost_usd + grading_usd;
    // Tokens count where they were paid for, as they do in the gateway.
    if (cost_usd > 0) found.tokens += (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0);
    found.calls += callsOfSample(sample).made;
    for (const kept of keeps(sample)) yield `${JSON.stringify(kept)}\n`;
  }
}
