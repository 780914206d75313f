import { describe, expect, test } from 'vitest';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';
import { graderVersions, metricsOf, suiteGraders } from '../../../src/domain/graders/suite-graders.js';
import type { Case } from '../../../src/domain/suite/case.js';
import { bringGraders, type CaseList, casesWithGraders } from '../../../src/domain/suite/case-list.js';

const equals = GraderSpec.parse({ type: 'equals', value: 'a' });

/** Cases that count how many of them were read. */
function countedCases(all: readonly Case[]): { readonly cases: CaseList; readonly read: () => number } {
  let count = 0;
  const at = (index: number): Case | undefined => all[index];
  const cases = {
    length: all.length,
    at,
    *[Symbol.iterator](): Generator<Case> {
      for (const each of all) {
        count += 1;
        yield each;
      }
    },
  };
  return { cases, read: () => count };
}

const plain = (id: string): Case => ({ id, vars: {} });

describe('the graders that cases bring', () => {
  test('are there where one case has one, and an empty list is none', () => {
    expect(bringGraders([plain('a'), { ...plain('b'), graders: [equals] }])).toBe(true);
    expect(bringGraders([plain('a'), { ...plain('b'), graders: [] }])).toBe(false);
    expect(bringGraders([])).toBe(false);
  });

  test('are looked for no further than the first, and the cases are all the cases', () => {
    const { cases, read } = countedCases([{ ...plain('a'), graders: [equals] }, plain('b'), plain('c')]);
    expect(casesWithGraders(cases)).toBe(cases);
    expect(read()).toBe(1);
  });

  test('are looked for once in a list that has none, whoever asks', () => {
    const { cases, read } = countedCases([plain('a'), plain('b'), plain('c')]);
    expect([...casesWithGraders(cases)]).toEqual([]);
    graderVersions([equals], cases);
    suiteGraders([equals], cases);
    metricsOf([equals], cases);
    expect(read()).toBe(3);
  });
});
