import type { CorpusCheck, JudgedCorpus } from '../corpus/check/corpus-report.js';
import { placeOfSample } from '../corpus/check/corpus-rows.js';
import type { MetricVerdict, SuiteVerdict, Verdict } from '../gate/verdict.js';
import { decides } from '../suite/gate-settings.js';
import { attributionOf, describeCarriers } from './evidence/attribution-rows.js';
import { explainGuardrail } from './evidence/guardrail-rows.js';
import { incidentMeanings } from './evidence/incident-meanings.js';
import {
  describeStanding,
  describeTolerance,
  type IncidentRow,
  incidentRows,
  noticeRows,
} from './evidence/incident-rows.js';
import { overridesInEffect } from './evidence/override-notices.js';
import { type ScoreRow, scoreRows } from './evidence/score-rows.js';
import { asItIs } from './text/neutralise.js';
import { xmlText } from './text/xml-text.js';
import { describeDifference, explainMetric } from './words/explain-metric.js';
import { formatScore } from './words/format-quantity.js';
import { headline } from './words/headline.js';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

/** One testcase: `message` says in a line why it did not pass. */
type TestCase = {
  readonly suite: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly type: string;
  readonly message: string;
  readonly text: string;
};

/**
 * A verdict as JUnit XML: a testsuite for each suite and each corpus; a testcase for each metric, each suite that has
 * none, each kind of incident and each check of documents. A verdict that blocks for a reason of its own becomes a
 * testcase too, so that the file never reads as a pass.
 */
export function junitReport(verdict: Verdict): string {
  const measured = verdict.suites.map((suite) => ({
    name: titleOf(suite),
    properties: propertiesOf(suite, verdict),
    cases: [
      ...scoreRows([suite]).map((row) => testCase(row, verdict)),
      ...[...incidentRows([suite]), ...noticeRows([suite])].flatMap((row) => incidentCase(row, suite, verdict)),
    ],
  }));
  const suites = [...measured, ...(verdict.corpora ?? []).map((corpus) => corpusSuite(corpus, verdict))];
  const explained = suites.some(({ cases }) =>
    cases.some(({ outcome }) => outcome === 'failure' || outcome === 'error'),
  );
  const all =
    verdict.blocks && !explained ? [...suites, { name: 'gate', properties: [], cases: [gateCase(verdict)] }] : suites;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lanegate" ${counts(all.flatMap(({ cases }) => cases))}>`,
    ...all.flatMap(({ name, properties, cases }) => [
      `  <testsuite name="${xmlText(name)}" ${counts(cases)} skipped="${countOf(cases, 'skipped')}">`,
      ...propertyLines(properties),
      ...cases.flatMap(testCaseLines),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

const titleOf = ({ name, binding, yardstick }: SuiteVerdict): string =>
  binding ? name : `${name} (${yardstick}'s yardstick, decides nothing)`;

function testCase(row: ScoreRow, verdict: Verdict): TestCase {
  const { suite, word } = row;
  const common = { suite: suite.name, type: word, outcome: outcomeOf(word, suite.binding, verdict) };
  switch (row.kind) {
    case 'metric':
      return { ...common, ...metricCase(suite, row.metric, verdict) };
    case 'guardrail':
      return {
        ...common,
        name: row.guardrail.name,
        message: row.guardrail.reason,
        text: explainGuardrail(row.guardrail, asItIs),
      };
    case 'suite':
      return { ...common, name: 'suite', message: suite.reason, text: '' };
  }
}

type MetricCase = Pick<TestCase, 'name' | 'outcome' | 'message' | 'text'>;

function metricCase(suite: SuiteVerdict, metric: MetricVerdict, verdict: Verdict): MetricCase {
  const attribution = attributionOf(suite, metric.name);
  const carriers = attribution === undefined ? '' : ` ${describeCarriers(attribution, asItIs)}`;
  const scores = `base ${formatScore(metric.base)}, head ${formatScore(metric.head)}`;
  const explained = explainMetric(metric, asItIs);
  return {
    name: metric.name,
    outcome: outcomeOf(metric.verdict, suite.binding && decides(metric.role), verdict),
    message: metric.reason,
    text: `${scores}, difference ${describeDifference(metric)}. ${explained}${carriers}`.trimEnd(),
  };
}

/** A kind of incident that has a tolerance, as a testcase that holds it against that. */
function incidentCase(row: IncidentRow, suite: SuiteVerdict, verdict: Verdict): TestCase[] {
  if (row.tolerance === undefined) return [];
  const counted = `${row.base} in base, ${row.head} in head; ${describeTolerance(row)} tolerated`;
  const message = `${counted}, ${describeStanding(row)}`;
  return [
    {
      suite: suite.name,
      name: `incidents: ${row.kind}`,
      outcome: outcomeOf(row.word, suite.binding, verdict),
      type: row.word,
      message,
      text: `${message}. ${incidentMeanings[row.kind]}`,
    },
  ];
}

/** A corpus as a testsuite, with a testcase for each check; for itself where none was made. */
function corpusSuite(corpus: JudgedCorpus, verdict: Verdict) {
  const name = `corpus ${corpus.name}`;
  const caseOf = (told: Pick<CorpusCheck, 'name' | 'verdict' | 'reason' | 'samples'>): TestCase => ({
    suite: name,
    name: told.name,
    type: told.verdict,
    message: told.reason,
    outcome: outcomeOf(told.verdict, true, verdict),
    text: told.samples.map((sample) => `${placeOfSample(sample)}: ${sample.says}`).join('\n'),
  });
  const checks = corpus.checks.length > 0 ? corpus.checks : [{ ...corpus, samples: [] }];
  const overrides = overridesInEffect(verdict).map(({ by }) => ['overridden by', by] as const);
  return { name, properties: [['verdict', corpus.verdict], ...overrides] as Property[], cases: checks.map(caseOf) };
}

/**
 * What decides nothing never fails, nor does what somebody overrode; what the gate cannot tell fails only where it is
 * set to block that.
 */
function outcomeOf(word: SuiteVerdict['verdict'], decides: boolean, verdict: Verdict): Outcome {
  if (word === 'pass') return 'passed';
  if (!decides || word === 'not-affected' || overridesInEffect(verdict).length > 0) return 'skipped';
  if (word === 'error') return 'error';
  if (word === 'fail') return 'failure';
  return verdict.blocks && verdict.verdict === 'inconclusive' ? 'failure' : 'skipped';
}

const gateCase = (verdict: Verdict): TestCase => ({
  suite: 'gate',
  name: 'verdict',
  outcome: verdict.verdict === 'error' ? 'error' : 'failure',
  type: verdict.verdict,
  message: headline(verdict, asItIs),
  text: verdict.reason,
});

const countOf = (cases: readonly TestCase[], outcome: Outcome): number =>
  cases.filter((each) => each.outcome === outcome).length;

/** The counts that `testsuites` and `testsuite` may both have by the schema of Jenkins; only the latter skips. */
const counts = (cases: readonly TestCase[]): string =>
  `tests="${cases.length}" failures="${countOf(cases, 'failure')}" errors="${countOf(cases, 'error')}"`;

type Property = readonly [name: string, value: string | number];

/** What was compared, for readers that know a report by its properties. */
const propertiesOf = (
  { verdict: word, yardstick, cases, cost_usd, looks }: SuiteVerdict,
  verdict: Verdict,
): Property[] => [
  ['verdict', word],
  ['yardstick', yardstick],
  ['base', verdict.base],
  ['head', verdict.head],
  ['cases', cases.planned],
  ['cases compared', cases.compared],
  ['cost in US dollars', cost_usd],
  ...(looks === undefined ? [] : [['looks', `${looks.taken} of ${looks.plan.length}`] as const]),
  ...(verdict.receipt?.reused_from === undefined ? [] : [['run that was asked', verdict.receipt.reused_from] as const]),
  ...overridesInEffect(verdict).map(({ by }) => ['overridden by', by] as const),
];

const propertyLines = (properties: readonly Property[]): string[] =>
  properties.length === 0
    ? []
    : [
        '    <properties>',
        ...properties.map(([name, value]) => `      <property name="${name}" value="${xmlText(String(value))}"/>`),
        '    </properties>',
      ];

function testCaseLines({ suite, name, outcome, type, message, text }: TestCase): string[] {
  const open = `    <testcase classname="${xmlText(suite)}" name="${xmlText(name)}"`;
  const output = text === '' ? [] : [`      <system-out>${xmlText(text)}</system-out>`];
  if (outcome === 'passed') return [`${open}>`, ...output, '    </testcase>'];
  const why = `message="${xmlText(message)}"`;
  const told =
    outcome === 'skipped'
      ? `<skipped ${why}/>`
      : `<${outcome} type="${xmlText(type)}" ${why}>${xmlText(text)}</${outcome}>`;
  return [`${open}>`, `      ${told}`, ...(outcome === 'skipped' ? output : []), '    </testcase>'];
}
