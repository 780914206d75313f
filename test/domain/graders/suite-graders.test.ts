import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GraderSpec, plainTypes } from '../../../src/domain/graders/grader-spec.js';
import { graderVersionOf, graderVersions, metricsOf, suiteGraders } from '../../../src/domain/graders/suite-graders.js';
import { libraries } from '../../../src/domain/graders/text/libraries.js';
import type { Case } from '../../../src/domain/suite/case.js';

const spec = (written: object): GraderSpec => GraderSpec.parse(written);
const caseWith = (id: string, vars: Case['vars'], graders: readonly object[] = []): Case => ({
  id,
  vars,
  graders: graders.map(spec),
});

describe('the version of a grader', () => {
  test('names the library that decides, at the version that is installed', () => {
    expect(graderVersionOf('not-rouge-n')).toBe('1+js-rouge@3.2.3');
    expect(graderVersionOf('contains')).toBe('1');
    for (const library of Object.values(libraries)) {
      const name = library.replace(/@[^@]*$/, '');
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
      expect(library).toBe(`${name}@${version}`);
    }
  });

  test('is told of every type of a suite and its cases', () => {
    const graders = [spec({ type: 'assert-set', graders: [{ type: 'bleu', value: 'x' }] })];
    const cases = [caseWith('1', {}, [{ type: 'not-cost', threshold: 1 }])];
    expect(graderVersions(graders, cases)).toEqual({ 'assert-set': '1', bleu: '2', 'not-cost': '2' });
    expect(Object.keys(graderVersions(graders, undefined))).toEqual([...plainTypes].sort());
  });

  test('is told with the metric, each grader once', () => {
    const graders = [
      spec({ type: 'assert-set', graders: [{ type: 'refusal' }], metric: 'all' }),
      spec({ type: 'is-json' }),
    ];
    expect(suiteGraders([...graders, ...graders], [])).toEqual([
      { type: 'assert-set', metric: 'all', version: '1' },
      { type: 'refusal', version: '1' },
      { type: 'is-json', metric: 'is-json', version: '3+ajv@8.20.0' },
    ]);
  });
});

describe('the metrics of a suite', () => {
  const everywhere = { isRecordedOnly: false };

  test('are those of its graders, of the members of its sets that name one, and of its cases', () => {
    const graders = [
      spec({ type: 'assert-set', graders: [{ type: 'refusal', metric: 'no' }, { type: 'is-json' }] }),
      spec({ type: 'is-json' }),
    ];
    const cases = [
      caseWith('1', {}, [{ type: 'is-json' }, { type: 'refusal' }, { type: 'refusal' }]),
      caseWith('2', {}),
      caseWith('3', {}, [{ type: 'refusal' }]),
    ];
    expect(Object.fromEntries(metricsOf(graders, cases))).toEqual({
      'assert-set': everywhere,
      no: everywhere,
      'is-json': everywhere,
      refusal: { isRecordedOnly: false, cases: 2 },
    });
  });

  test('have names that cases fill in', () => {
    const cases = [caseWith('1', { a: 'x' }), caseWith('2', { a: 'y' }), caseWith('3', { a: 'x' }), caseWith('4', {})];
    expect(Object.fromEntries(metricsOf([spec({ type: 'is-json', metric: 'm {{a}}' })], cases))).toEqual({
      'm x': { isRecordedOnly: false, cases: 2 },
      'm y': { isRecordedOnly: false, cases: 1 },
      'm {{a}}': { isRecordedOnly: false, cases: 1 },
    });
  });

  test('are only recorded when nothing with a weight feeds them', () => {
    const graders = [
      spec({ type: 'is-json', weight: 0 }),
      spec({ type: 'refusal', weight: 0 }),
      spec({ type: 'refusal' }),
      spec({ type: 'assert-set', weight: 0, metric: 's', graders: [{ type: 'refusal', metric: 'inner' }] }),
    ];
    const recorded = [...metricsOf(graders, [])].flatMap(([name, { isRecordedOnly }]) => (isRecordedOnly ? name : []));
    expect(recorded).toEqual(['is-json', 's', 'inner']);
  });
});
