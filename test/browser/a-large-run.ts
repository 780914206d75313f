import type { Sample } from '../../src/domain/evaluation/sample.js';
import { aRegressedRun } from '../domain/report/a-regressed-run.js';
import { anAnswer } from '../fixtures/a-sample.js';
import { pageOf } from '../fixtures/told-run.js';

const sentences = [
  'We are sorry to hear that, and have asked the warehouse to look into it.',
  'The money is back on your card within five working days.',
  'Please keep the parcel until the courier has picked it up.',
  'A colleague from the billing team will write to you by tomorrow.',
];

/** An answer of some 300 characters, of which head says a sentence in other words. */
const longAnswer = (index: number, arm: Sample['arm']): string =>
  sentences.map((_, place) => sentences[(index + place) % sentences.length]).join(' ') +
  (arm === 'head' && index % 3 === 0 ? ' Your case is number' : ' Your ticket has the number') +
  ` ${index}.`;

/** The page of a run of so many cases, each with answers of several sentences and a tag. */
export function aLargeReport(size: number): string {
  const run = aRegressedRun(size);
  const samples = run.samples.map((sample, index): Sample => {
    const { outcome } = sample;
    if (outcome.kind === 'incident') return sample;
    const content = `${outcome.content}. ${longAnswer(Math.floor(index / 2), sample.arm)}`;
    return { ...sample, outcome: anAnswer(content, outcome.scores) };
  });
  const cases = run.evaluation.suites.flatMap((suite) => [...suite.cases]);
  const tagged = cases.map((each, index) => ({ ...each, tags: [['angry', 'calm', 'brief'][index % 3] ?? ''] }));
  return pageOf({ ...run, samples, runs: [{ name: 'triage', yardstick: 'policy', cases: tagged }] });
}
