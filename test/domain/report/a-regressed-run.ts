import type { CaseScores, Evaluation, SuiteRun } from '../../../src/domain/evaluation/evaluation.js';
import type { Arm, Sample } from '../../../src/domain/evaluation/sample.js';
import { judge } from '../../../src/domain/gate/judge.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { aChange, aChangeSet } from '../../fixtures/a-change-set.js';
import { anAnswer, anIncident, aSample } from '../../fixtures/a-sample.js';
import { someArmTotals } from '../../fixtures/a-verdict.js';

const complaints: readonly (readonly [label: string, texts: readonly string[]])[] = [
  ['billing', ['I was charged twice for order {n}.', 'Invoice {n} shows our old address, please send a new one.']],
  ['shipping', ['Parcel {n} has been "out for delivery" for six days.', 'Can {n} go to a pickup point instead?']],
  ['returns', ['The boots from order {n} are too small, I want to send them back.', 'How long may I keep {n}?']],
  ['account', ['I cannot sign in since the update; my number is {n}.', 'Please delete my account {n} and all data.']],
  ['product', ['Does model {n} fit a 1998 frame?', 'Is {n} waterproof, and if so how deep?\nThe page says nothing.']],
];

/** A word a case can be told by, the same on every run. */
const isUnlucky = (index: number, every: number, offset: number): boolean => (index * 7 + offset) % every === 0;

function baseAnswer(label: string, index: number): string {
  return isUnlucky(index, 9, 4) ? 'other' : label;
}

/** The new prompt asks for a reason, and then often forgets the label. */
function headAnswer(label: string, index: number): string {
  if (isUnlucky(index, 6, 1)) {
    return `The customer is unhappy and wants a quick answer. I would treat this as urgent and forward it to a colleague who
knows the order, since it may touch more than one department.

- urgency: high
- sentiment: negative`;
  }
  return isUnlucky(index, 11, 2) ? 'other' : label;
}

const scoresOf = (answer: string, label: string) => ({
  accuracy: answer === label ? 1 : 0,
  brevity: answer.length < 40 ? 1 : 0.35,
});

function samplesOfCase(index: number): Sample[] {
  const [label, texts] = complaints[index % complaints.length] ?? ['', []];
  const question = (texts[Math.floor(index / complaints.length) % texts.length] ?? '').replace(
    '{n}',
    `${48_210 + index * 37}`,
  );
  const id = `ticket-${String(index + 1).padStart(3, '0')}`;
  const sampleOf = (arm: Arm, answer: string): Sample => {
    const failed = arm === 'head' && (index === 31 || index === 90);
    const outcome = failed
      ? anIncident('truncated', 'the answer was cut at 200 tokens')
      : anAnswer(answer, scoresOf(answer, label));
    return aSample({
      case: id,
      arm,
      question,
      expected: label,
      outcome,
      cached: arm === 'base',
      latency_ms: 380 + (index % 17) * 23,
    });
  };
  return [sampleOf('base', baseAnswer(label, index)), sampleOf('head', headAnswer(label, index))];
}

function caseScores(samples: readonly Sample[]): CaseScores[] {
  const cases = new Map<string, { base: Record<string, number[]>; head: Record<string, number[]> }>();
  for (const { case: id, arm, outcome } of samples) {
    const scores = cases.get(id) ?? { base: {}, head: {} };
    cases.set(id, scores);
    if (outcome.kind === 'incident') continue;
    for (const [metric, score] of Object.entries(outcome.scores))
      scores[arm][metric] = [...(scores[arm][metric] ?? []), score];
  }
  return [...cases].map(([id, scores]) => ({ id, ...scores }));
}

/**
 * A prompt change that made 160 answers about support tickets worse: its change set, evaluation, samples and verdict.
 */
export function aRegressedRun(size = 160) {
  const samples = Array.from({ length: size }, (_, index) => samplesOfCase(index)).flat();
  const changes = [
    aChange({ reason: 'the system message asks for a reason before the label' }),
    aChange({ facet: 'messages[1]', line: 14, reason: 'the user message quotes the ticket' }),
    aChange({ path: 'README.md', lane: 'docs', facet: 'text', reason: 'the text differs', line: 1 }),
  ];
  const changeSet = aChangeSet({ lanes: ['prompt', 'docs'], changes });
  const suite: SuiteRun = {
    name: 'triage',
    yardstick: 'policy',
    binding: true,
    comparison: 'arms',
    repeats: 1,
    gate: { floor: { accuracy: 0.8 }, metrics: { accuracy: 'gate', brevity: 'report' } },
    cases_total: size + 40,
    cases_planned: size,
    arms: {
      base: someArmTotals({ answered: size }),
      head: someArmTotals({
        answered: size - 2,
        incidents: { truncated: 2 },
        cost_usd: 0.0287,
        output_tokens: 4310,
        latency_ms: { p50: 655, p95: 2140 },
      }),
    },
    calls: { made: size, cached: size, saved: 0 },
    cases: caseScores(samples),
  };
  const evaluation: Evaluation = {
    version: 1,
    policy: changeSet.policy,
    base: changeSet.base,
    head: changeSet.head,
    seed: 'seed',
    adoption: false,
    gate: { alpha: 0.05, inconclusive: 'warn', mixed_lanes: 'warn', incidents: IncidentTolerances.parse({}) },
    ownership: { prompt: '@acme/ai', code: '@acme/platform', reliability: '@acme/platform' },
    budget: { usd: 5 },
    spent: { usd: 0.041, tokens: 43_350, calls: size },
    suites: [suite],
    notes: ['The price of openai/gpt-5.2-mini-2026-03-01 was taken from the table of 2026-11-01.'],
  };
  return { changeSet, evaluation, samples, verdict: judge(changeSet, evaluation) };
}
