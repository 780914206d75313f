import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createGrading, type Grades } from '../../../src/domain/graders/create-grading.js';
import { textSubject } from '../../../src/domain/graders/subject.js';
import { carriedSuite } from '../../../src/domain/suite/carried-suite.js';
import { Configuration } from '../../../src/domain/suite/configuration.js';
import { judgeNameOf } from '../../../src/domain/suite/missing-judge.js';
import { parsePrompt } from '../../../src/domain/suite/prompt-files/parse-prompt.js';
import { renderPrompt } from '../../../src/domain/suite/render-prompt.js';
import { UserError } from '../../../src/domain/user-error.js';

/** What comes of a case: what is asked, the score, or how it is refused. */
type Outcome = {
  readonly asked?: string;
  readonly refused?: string;
  readonly score?: number;
  readonly error?: true;
  readonly problem?: string;
  readonly mistake?: true;
};

type ConformanceCase = {
  readonly name: string;
  readonly source: string;
  readonly role?: string;
  readonly content?: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly no_cases?: true;
  readonly no_evaluator?: true;
  readonly evaluator?: object;
  readonly file?: object;
  readonly answer?: string;
  readonly judge?: string;
  readonly judge_strict?: object;
  readonly strict: Outcome;
  readonly compat: Outcome;
};

const cases = readFileSync('test/conformance/prompt-yml/cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ConformanceCase);

const fileOf = (each: ConformanceCase): string =>
  JSON.stringify({
    model: 'openai/gpt-4o',
    messages: [{ role: each.role ?? 'user', content: each.content ?? 'Q: {{input}}' }],
    testData: each.no_cases ? [] : [each.row],
    evaluators: each.no_evaluator ? [] : [each.evaluator ?? { name: 'e', string: { contains: 'x' } }],
    ...each.file,
  });

function outcomeOf(each: ConformanceCase, mode: 'strict' | 'compat'): Outcome {
  const settings = Configuration.parse({
    version: 1,
    judge: 'judge',
    models: { judge: { provider: 'openai', model: 'judge' } },
    compat: { 'gh-models': mode === 'compat' ? ['**/*.yml'] : [] },
  });
  const parsed = parsePrompt(fileOf(each), 'eval-prompts.yml');
  const prompt = mode === 'compat' ? { ...parsed, language: 'gh-models' as const } : parsed;
  const suite = carriedSuite(prompt, 'suite', settings);
  if (suite.problem !== undefined) return { problem: suite.problem };
  const question = suite.cases.kind === 'inline' ? suite.cases.cases[0] : undefined;
  if (question === undefined) throw new Error('no case is left');
  if (each.answer === undefined) {
    const rendered = renderPrompt(prompt, question.vars);
    return rendered.kind === 'messages' ? { asked: rendered.messages[0]?.content ?? '' } : { refused: rendered.why };
  }
  const said = mode === 'strict' && each.judge_strict ? JSON.stringify(each.judge_strict) : (each.judge ?? '');
  const grades = gradeWith(
    said,
    createGrading(suite.graders.map((spec) => ({ ...spec, model: judgeNameOf(spec, suite) })))(
      textSubject(each.answer, question),
    ),
  );
  return Object.hasOwn(grades.errors, 'e') ? { error: true } : { score: grades.scores['e'] ?? Number.NaN };
}

function gradeWith(content: string, steps: ReturnType<ReturnType<typeof createGrading>>): Grades {
  let step = steps.next();
  while (!step.done) step = steps.next({ kind: 'completion', content });
  return step.value;
}

function expectOutcome(each: ConformanceCase, mode: 'strict' | 'compat'): void {
  const expected = each[mode];
  if (expected.mistake) {
    expect(() => outcomeOf(each, mode)).toThrow(UserError);
    return;
  }
  const outcome = outcomeOf(each, mode);
  const { problem, refused, ...exact } = expected;
  if (problem !== undefined) expect(outcome.problem).toContain(problem);
  else if (refused !== undefined) expect(outcome.refused).toContain(refused);
  else expect(outcome).toEqual(exact);
}

describe('a .prompt.yml', () => {
  test('is held to at least 60 cases, each with its source', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(({ source }) => source === '')).toEqual([]);
  });

  test.each(cases.map((each) => [each.name, each] as const))('read strictly: %s', (_, each) => {
    expectOutcome(each, 'strict');
  });

  test.each(cases.map((each) => [each.name, each] as const))('read as gh models reads it: %s', (_, each) => {
    expectOutcome(each, 'compat');
  });
});
