import { describe, expect, test } from 'vitest';
import { readJunit } from '../../../src/domain/formats/results/junit-results.js';
import type { Verdict } from '../../../src/domain/gate/verdict.js';
import { junitReport } from '../../../src/domain/report/junit-report.js';
import { xmlText } from '../../../src/domain/report/text/xml-text.js';
import { aDoubtfulCorpus, aSpoiltCorpus } from '../../fixtures/a-corpus.js';
import {
  aMetricVerdict,
  anInconclusiveMetric,
  anInconclusiveVerdict,
  aPassingMetric,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
} from '../../fixtures/a-verdict.js';
import { anOverride } from '../../fixtures/verdict-evidence.js';
import { aHostileRun } from './a-hostile-run.js';
import { attacks } from './attacks.js';

/** The tags of XML in order, with the names of their attributes; throws where it is not well-formed. */
function skeletonOf(xml: string): string[] {
  const open: string[] = [];
  const tags: string[] = [];
  const pattern = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|<\?xml [^<]*\?>|[^<]+|(.)/gs;
  for (const [, closing, name, attributes = '', empty, stray] of xml.matchAll(pattern)) {
    if (stray !== undefined) throw new Error(`a stray ${stray}`);
    if (name === undefined) continue;
    if (closing === '/' && open.pop() !== name) throw new Error(`${name} was not open`);
    if (closing !== '/' && empty !== '/') open.push(name);
    tags.push(`${closing}${name} ${attributes.replace(/="[^"]*"/g, '')}`);
  }
  if (open.length > 0) throw new Error(`${open} was not closed`);
  return tags;
}

const outcomesOf = (xml: string): string[] =>
  [...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)">\s*(?:<(failure|error|skipped))?/g)].map(
    ([, suite, name, outcome]) => `${suite}/${name}: ${outcome ?? 'passed'}`,
  );

const mixedMetrics = [
  aPassingMetric(),
  aMetricVerdict({ name: 'tone' }),
  aMetricVerdict({ name: 'length', role: 'report' }),
  anInconclusiveMetric({ name: 'form' }),
];

/** What the schema of Jenkins (junit-10.xsd) lets stand on and in each element, and what it demands of it. */
const jenkins: Readonly<Record<string, { may: string[]; must: string[]; in: string[] }>> = {
  testsuites: { may: ['name', 'time', 'tests', 'failures', 'errors'], must: [], in: [''] },
  testsuite: {
    may: ['skipped', 'time'],
    must: ['name', 'tests', 'failures', 'errors'],
    in: ['testsuites', 'testsuite'],
  },
  properties: { may: [], must: [], in: ['testsuite'] },
  property: { may: [], must: ['name', 'value'], in: ['properties'] },
  testcase: { may: ['time', 'classname', 'group'], must: ['name'], in: ['testsuite'] },
  skipped: { may: ['type', 'message'], must: [], in: ['testcase'] },
  failure: { may: ['type', 'message'], must: [], in: ['testcase'] },
  error: { may: ['type', 'message'], must: [], in: ['testcase'] },
  'system-out': { may: [], must: [], in: ['testsuite', 'testcase'] },
};

/** Where a report goes against that schema. */
function faultsOf(xml: string): string[] {
  const open = [''];
  return skeletonOf(xml).flatMap((tag) => {
    const [name = '', ...attributes] = tag.split(' ').filter((word) => word !== '');
    if (name.startsWith('/')) {
      open.pop();
      return [];
    }
    const rule = jenkins[name];
    const parent = open.at(-1) ?? '';
    if (!['property', 'skipped'].includes(name)) open.push(name);
    return [
      ...(rule?.in.includes(parent) ? [] : [`${name} in ${parent}`]),
      ...attributes
        .filter((each) => ![...(rule?.may ?? []), ...(rule?.must ?? [])].includes(each))
        .map((each) => `${name} has ${each}`),
      ...(rule?.must ?? []).filter((each) => !attributes.includes(each)).map((each) => `${name} lacks ${each}`),
    ];
  });
}

test('a report is what strict readers of JUnit XML expect, and our own reads it back', () => {
  const suites = [aSuiteVerdict({ metrics: mixedMetrics })];
  for (const verdict of [aVerdict({ suites }), aPassingVerdict(), anInconclusiveVerdict()]) {
    expect(faultsOf(junitReport(verdict))).toEqual([]);
  }
  const xml = junitReport(aVerdict({ suites }));
  expect(xml).toContain('<property name="verdict" value="fail"/>');
  expect(readJunit(xml, 'junit.xml').results.map(({ id }) => id)).toEqual(['triage › accuracy', 'triage › tone']);
});

describe('the report', () => {
  test('has a testsuite for a suite and a testcase for a metric', () => {
    const xml = junitReport(aVerdict({ suites: [aSuiteVerdict({ metrics: mixedMetrics })] }));
    expect(outcomesOf(xml)).toEqual([
      'triage/accuracy: passed',
      'triage/tone: failure',
      'triage/length: skipped',
      'triage/form: skipped',
    ]);
    expect(xml).toContain('<testsuites name="lanegate" tests="4" failures="1" errors="0">');
    expect(xml).toContain('<failure type="fail" message="accuracy fell by 13.1 points">base 84.0 %, head 70.9 %');
    expect(() => skeletonOf(xml)).not.toThrow();
  });

  test('counts a suite that could not be judged as an error', () => {
    const suite = aSuiteVerdict({ verdict: 'error', metrics: [], reason: 'the dataset is empty' });
    const xml = junitReport(aVerdict({ verdict: 'error', suites: [suite] }));
    expect(outcomesOf(xml)).toEqual(['triage/suite: error']);
    expect(xml).toContain('message="the dataset is empty"');
  });

  test('fails for what cannot be told only where that blocks', () => {
    expect(outcomesOf(junitReport(anInconclusiveVerdict()))).toEqual(['triage/accuracy: skipped']);
    expect(outcomesOf(junitReport(anInconclusiveVerdict({ blocks: true })))).toEqual(['triage/accuracy: failure']);
  });

  test("never fails for head's own yardstick", () => {
    const beside = aSuiteVerdict({ name: 'new', binding: false, yardstick: 'head' });
    const xml = junitReport(aPassingVerdict({ suites: [...aPassingVerdict().suites, beside] }));
    expect(outcomesOf(xml)).toEqual(['triage/accuracy: passed', 'new/accuracy: skipped']);
    expect(xml).toContain('<testsuite name="new (head&apos;s yardstick, decides nothing)"');
  });

  test.each([
    ['mixed lanes', { verdict: 'fail', reason: 'the lanes prompt, model ride in one change' }, 'gate/verdict: failure'],
    ['a missing evaluation', { verdict: 'error', reason: 'there is no evaluation', suites: [] }, 'gate/verdict: error'],
  ] as const)('does not read as a pass when %s block', (_, overrides, outcome) => {
    const xml = junitReport(aVerdict({ ...aPassingVerdict(), blocks: true, ...overrides, suites: [] }));
    expect(outcomesOf(xml)).toEqual([outcome]);
    expect(xml).toContain(overrides.reason);
  });

  test('passes when everything does', () => {
    expect(junitReport(aPassingVerdict())).toContain('tests="1" failures="0" errors="0" skipped="0"');
  });
});

describe('hostile text', () => {
  const benign = skeletonOf(junitReport(aHostileRun('benign text').verdict));

  test.each(attacks)('stays text: %s', (_, text) => {
    const xml = junitReport(aHostileRun(text).verdict);
    expect(skeletonOf(xml)).toEqual(benign);
    expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  });

  test('loses what XML cannot carry and keeps the rest', () => {
    expect(xmlText('a\u0000b\u001B[31m\uFFFE<&>"\'\n\t')).toBe('ab[31m&lt;&amp;&gt;&quot;&apos;&#10;&#9;');
  });
});

describe('corpora', () => {
  const outcomes = (verdict: Verdict) => outcomesOf(junitReport(verdict));

  test('have a testcase for each check, and one for a corpus that nobody could look at', () => {
    const broken = aSpoiltCorpus({ name: 'shop', verdict: 'error', reason: 'no contract', checks: [] });
    expect(outcomes(aVerdict({ suites: [], corpora: [aSpoiltCorpus(), broken] }))).toEqual([
      ...['corpus docs/mojibake: failure', 'corpus docs/empty: passed', 'corpus shop/shop: error'],
    ]);
    expect(junitReport(aVerdict({ suites: [], corpora: [aSpoiltCorpus()] }))).toContain(
      'docs/a.md:5: `Ã©` is most likely `é`</failure>',
    );
  });

  test('in doubt fail only where that blocks, and none where somebody let it through', () => {
    const doubtful = (blocks: boolean) =>
      anInconclusiveVerdict({ suites: [], blocks, corpora: [aDoubtfulCorpus({ blocks })] });
    expect(outcomes(doubtful(false))[0]).toBe('corpus docs/removed: skipped');
    expect(outcomes(doubtful(true))[0]).toBe('corpus docs/removed: failure');
    const overrides = [anOverride({ lanes: ['data'] })];
    const blockers: Verdict['blockers'] = [{ verdict: 'fail', lanes: ['data'], reason: 'mojibake', overridden: true }];
    const spoilt = aVerdict({ suites: [], blocks: false, corpora: [aSpoiltCorpus()], overrides, blockers });
    expect(outcomes(spoilt)[0]).toBe('corpus docs/mojibake: skipped');
  });
});
