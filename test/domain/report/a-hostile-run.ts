import type { ChangeSet } from '../../../src/domain/changes/change-set.js';
import type { JudgedCorpus } from '../../../src/domain/corpus/check/corpus-report.js';
import type { SuiteRun } from '../../../src/domain/evaluation/evaluation.js';
import type { Sample } from '../../../src/domain/evaluation/sample.js';
import type { SuiteVerdict, Verdict } from '../../../src/domain/gate/verdict.js';
import type { Attributes } from '../../../src/domain/inference/trace/conventions.js';
import type { WrittenSpan } from '../../../src/domain/inference/trace/read-spans.js';
import type { MovedCases } from '../../../src/domain/report/cases/case-change.js';
import type { Example } from '../../../src/domain/report/cases/example.js';
import { aChange, aChangeSet } from '../../fixtures/a-change-set.js';
import { aCorpusCheck, aSpoiltCorpus } from '../../fixtures/a-corpus.js';
import { anAnswer, anIncident, aSample } from '../../fixtures/a-sample.js';
import { aMetricVerdict, aSuiteVerdict, aVerdict, someArmTotals } from '../../fixtures/a-verdict.js';
import {
  aFlakyCase,
  aGuardrail,
  aNewlyBrokenCase,
  anAttribution,
  anOverride,
  aSlice,
  aStaleBaseline,
  someLooks,
  somePower,
} from '../../fixtures/verdict-evidence.js';

const corporaNamed = (text: string): JudgedCorpus[] => {
  const samples = [{ document: text, path: text, line: 1, says: text }];
  const check = aCorpusCheck({ name: text, reason: text, meaning: text, samples, failed: 9 });
  const corpus = aSpoiltCorpus({ name: text, reason: text, checks: [check], notes: [text] });
  return [corpus, { ...corpus, verdict: 'error', checks: [] }];
};

const evidenceNamed = (text: string): Partial<SuiteVerdict> => ({
  guardrails: [aGuardrail({ reason: text }), aGuardrail({ name: 'latency', base: null, reason: text })],
  looks: someLooks({ no_more: text }),
  judges: [{ metric: text, graders: text, version: 1, model: text }],
  power: somePower(),
  baseline: aStaleBaseline(text),
  attribution: [
    anAttribution({ metric: text, reason: text }),
    anAttribution({ metric: text, reason: text, total: null }),
  ],
  flaky_cases: [aFlakyCase({ id: text, metric: text })],
  newly_broken_cases: [aNewlyBrokenCase({ id: text, metric: text })],
});

const aSuiteNamed = (text: string, overrides: Partial<SuiteVerdict> = {}): SuiteVerdict => {
  const target = { digest: text, prompt: text, model: text };
  return aSuiteVerdict({
    name: text,
    reason: text,
    metrics: [aMetricVerdict({ name: text, reason: text, method: text, slices: [aSlice({ tag: text })] })],
    arms: {
      base: someArmTotals({ target }),
      head: someArmTotals({ target, incidents: { refused: 1 }, grader_errors: 1 }),
    },
    cases: { total: 9, planned: 8, compared: 7, missing: 1 },
    ...evidenceNamed(text),
    ...overrides,
  });
};

/** Words that both answers have, so that they are told as one. */
const shared =
  'of all the words of this long answer most are the same in base and in head, and only some of them differ';

export type HostileRun = {
  readonly changeSet: ChangeSet;
  readonly verdict: Verdict;
  readonly examples: Example[];
  readonly samples: Sample[];
  readonly moved: MovedCases;
  readonly runs: Pick<SuiteRun, 'name' | 'yardstick' | 'cases'>[];
  readonly spans: WrittenSpan[];
};

/** The trace of the case `text`, with one call and one document. */
const spansNamed = (text: string): WrittenSpan[] => {
  const call: Attributes = {
    'gen_ai.operation.name': text,
    'gen_ai.response.model': text,
    'gen_ai.response.finish_reasons': [text],
  };
  const ofCase: Attributes = {
    'lanegate.suite': text,
    'lanegate.yardstick': 'policy',
    'lanegate.arm': 'head',
    'lanegate.case.id': text,
    'lanegate.case.repeat': 0,
    'gen_ai.retrieval.documents': [{ id: text, score: 0.5 }],
  };
  return [
    { traceId: text, parentSpanId: 'case', startMs: 1, value: (name) => call[name] },
    { traceId: text, parentSpanId: undefined, startMs: 0, value: (name) => ofCase[name] },
  ];
};

/** A run in which every text that anybody but us can write reads `text`. */
export function aHostileRun(text: string): HostileRun {
  const suites = [
    aSuiteNamed(text),
    aSuiteNamed(`2${text}`, { verdict: 'error', metrics: [] }),
    aSuiteNamed(text, { binding: false, yardstick: 'head' }),
  ];
  const byWhom = { by: text, at: text, expires: text, reason: text };
  const refused = anOverride({ ...byWhom, holds: false, why_not: text });
  const overrides = [anOverride(byWhom), refused, refused, refused];
  const blockers: Verdict['blockers'] = [{ verdict: 'fail', lanes: ['prompt'], reason: text, overridden: false }];
  const receipt = { digest: text, reused_from: text };
  const ownership = { prompt: text, reliability: text, cost: text };
  const commits = { base: text, head: text, policy: text };
  const ofText = { path: text, reason: text, facet: text };
  const side = { score: 0.5, answer: text };
  const example = { suite: text, case: text, metric: text, base: side, head: side, question: text, expected: text };
  const background = [{ label: 'Retrieved context' as const, text }];
  const longer: Example = {
    ...example,
    kind: 'regression',
    question: `${text}\n${text}`,
    base: { score: 0.5, answer: `${text} ${shared} ${text}`, background },
    head: { score: 0.5, answer: `${shared} ${text}\n${text}`, background: [...background, ...background] },
  };
  const sampleOf = (arm: 'base' | 'head', outcome: Sample['outcome']): Sample =>
    aSample({
      suite: text,
      case: text,
      arm,
      question: text,
      expected: text,
      outcome,
      model: text,
      route: { name: text, because: text },
    });
  const graded = {
    ...anAnswer(text, { [text]: 0.5 }),
    grader_errors: { [text]: text },
    reasons: { [text]: text },
    context: [text],
  };
  return {
    changeSet: aChangeSet({
      lanes: ['prompt', 'evals'],
      changes: [aChange(ofText), aChange({ ...ofText, lane: 'evals', confidence: 'low', because: text })],
      commits: [{ sha: text, subject: text, lanes: ['prompt'] }],
      split: [{ lane: 'prompt', commands: [text] }],
      notes: [text],
    }),
    verdict: aVerdict({
      suites,
      corpora: corporaNamed(text),
      blockers,
      overrides,
      receipt,
      ownership,
      reason: text,
      notes: [text],
      ...commits,
    }),
    examples: [{ kind: 'regression', ...example }, longer, { kind: 'improvement', ...example }],
    moved: { worse: 2, better: 1 },
    samples: [
      sampleOf('base', graded),
      sampleOf('head', graded),
      { ...sampleOf('head', anIncident('refused', text)), repeat: 1 },
    ],
    runs: [{ name: text, yardstick: 'policy', cases: [{ id: text, head: {}, tags: [text] }] }],
    spans: spansNamed(text),
  };
}
