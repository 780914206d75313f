import type { z } from 'zod';
import { readJson } from '../../domain/artifacts/read-json.js';
import { RunPlan, runPlanFile } from '../../domain/evaluation/run-plan.js';
import { Sample, samplesFile } from '../../domain/evaluation/sample.js';
import type { MinuteBucket } from '../../domain/inference/budget/hour-window.js';
import {
  type EarlierSpend,
  largerSpend,
  minutesOfKilledParts,
  SpendEntry,
  spendFile,
  spentByJournal,
} from '../../domain/inference/budget/spend-entry.js';
import { type IncidentKind, isOutage } from '../../domain/inference/incident/incident.js';
import type { Files, Journal } from '../../ports/files.js';
import { readArtifact, writeArtifact } from './artifacts.js';

/** A run folder ready to be written to, with what an earlier, killed part of the same run has left in it. */
export type OpenRun = {
  readonly journal: Journal;
  /** Where each reservation and settlement is written as it happens. */
  readonly spendJournal: Journal;
  /** Samples that need not be taken again, by `sampleKey`. */
  readonly settled: ReadonlyMap<string, Sample>;
  readonly spent: EarlierSpend;
  /** What killed parts took, of this run or of the one that was here before, and no state of a gateway knows of. */
  readonly killed: readonly MinuteBucket[];
  /** True when the run goes on where it was stopped. */
  readonly resumes: boolean;
};

/** What a sample stands for; a second sample of the same key takes the place of the first. */
export const sampleKey = (
  sample: Pick<Sample, 'suite' | 'yardstick' | 'case' | 'repeat' | 'arm' | 'request'>,
): string => JSON.stringify([sample.suite, sample.yardstick, sample.case, sample.repeat, sample.arm, sample.request]);

/** True of an incident that another try may not meet again. */
const mayPass = (kind: IncidentKind): boolean => isOutage(kind) || kind === 'circuit-open';

/** Opens the journal of a plan: the same plan resumes where it was left, another one begins anew. */
export async function openRun(files: Files, folder: string, plan: RunPlan): Promise<OpenRun> {
  const earlier = await readEarlierPlan(files, folder);
  const killed = minutesOfKilledParts(await readLines(files, `${folder}/${spendFile}`, SpendEntry));
  if (earlier?.run !== plan.run) {
    await files.write(`${folder}/${samplesFile}`, '');
    await files.write(`${folder}/${spendFile}`, '');
  }
  await writeArtifact(files, `${folder}/${runPlanFile}`, plan);
  const samples = await readSamples(files, folder);
  const spentBySamples = samples.reduce(addSpend, { usd: 0, tokens: 0, calls: 0 });
  return {
    journal: await files.append(`${folder}/${samplesFile}`),
    spendJournal: await files.append(`${folder}/${spendFile}`),
    settled: new Map(samples.filter(isSettled).map((sample) => [sampleKey(sample), sample])),
    spent: largerSpend(spentByJournal(await readLines(files, `${folder}/${spendFile}`, SpendEntry)), spentBySamples),
    killed,
    resumes: samples.length > 0,
  };
}

/** A plan that cannot be read belongs to no run that could be resumed. */
async function readEarlierPlan(files: Files, folder: string): Promise<RunPlan | undefined> {
  try {
    return await readArtifact(files, `${folder}/${runPlanFile}`, RunPlan);
  } catch {
    return undefined;
  }
}

/** The samples of a journal; a line that is not whole is passed over and its sample taken again. */
export const readSamples = (files: Files, folder: string): Promise<Sample[]> =>
  readLines(files, `${folder}/${samplesFile}`, Sample);

async function readLines<Line extends z.ZodType>(files: Files, path: string, schema: Line): Promise<z.infer<Line>[]> {
  const text = (await files.read(path)) ?? '';
  return text.split('\n').flatMap((line) => {
    const value = schema.safeParse(readJson(line)?.json).data;
    return value === undefined ? [] : [value];
  });
}

const isSettled = ({ outcome }: Sample): boolean => outcome.kind === 'answered' || !mayPass(outcome.incident.kind);

/** Tokens count where they were paid for, as they do in the gateway. */
function addSpend(sum: EarlierSpend, { cost_usd, grading_usd = 0, usage }: Sample): EarlierSpend {
  const tokens = cost_usd === 0 || usage === undefined ? 0 : usage.input_tokens + usage.output_tokens;
  return { usd: sum.usd + cost_usd + grading_usd, tokens: sum.tokens + tokens, calls: sum.calls + 1 };
}
