import { describe, expect, test } from 'vitest';
import { createGrading } from '../../../../src/domain/graders/create-grading.js';
import { GraderSpec, usualGrader } from '../../../../src/domain/graders/grader-spec.js';
import type { Need, Supply } from '../../../../src/domain/graders/need.js';
import { graderFiles } from '../../../../src/domain/graders/program/grader-files.js';
import { textSubject } from '../../../../src/domain/graders/subject.js';
import { mistakeIn } from '../grade-alone.js';

const subject = textSubject('an answer', { id: 'c1', vars: { topic: '{{expected}}' }, expected: 'gold' });

/** What one grader asks for, and what becomes of the answers that it gets. */
const grade = (spec: object, ...supplies: Supply[]) => gradeBy(GraderSpec.parse({ metric: 'm', ...spec }), ...supplies);

function gradeBy(spec: GraderSpec, ...supplies: Supply[]) {
  const steps = createGrading([spec])(subject);
  const needs: Need[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next(supplies.shift() ?? { kind: 'failed', reason: 'nothing is left' })) {
    needs.push(step.value);
  }
  return { needs, ...step.value };
}

describe('a program that grades', () => {
  test('is given the answer and what is known beside it', () => {
    const { needs, scores } = grade(
      { type: 'javascript', value: 'output.length > 3' },
      { kind: 'output', output: true },
    );
    expect(scores).toEqual({ m: 1 });
    expect(needs).toMatchObject([
      {
        kind: 'program',
        program: { language: 'javascript', source: { kind: 'inline', code: 'output.length > 3' }, timeoutSeconds: 30 },
        input: { output: 'an answer', context: { case: 'c1', vars: { topic: '{{expected}}' }, expected: 'gold' } },
      },
    ]);
  });

  test('has code of which no case becomes a part', () => {
    const code = 'output === "{{expected}}" || `{{topic}}`';
    const { needs } = grade({ type: 'javascript', value: code }, { kind: 'output', output: true });
    expect(needs[0]).toMatchObject({ program: { source: { code } } });
  });

  test.each([
    ['evals/grade.py', { path: 'evals/grade.py', function: undefined }],
    ['evals/grade.py:judge', { path: 'evals/grade.py', function: 'judge' }],
    ['./evals/grade.py:judge', { path: 'evals/grade.py', function: 'judge' }],
  ])('may be the file %s', (file, source) => {
    const { needs } = grade({ type: 'python', file }, { kind: 'output', output: 0.5 });
    expect(needs[0]).toMatchObject({ program: { language: 'python', source: { kind: 'file', ...source } } });
    expect(graderFiles([GraderSpec.parse({ type: 'python', file })])).toEqual([source.path]);
    const set = { type: 'assert-set', graders: [{ type: 'python', file }] };
    expect(graderFiles([GraderSpec.parse(set)])).toEqual([source.path]);
  });

  test('that fails is a grader error, also of one that is turned around', () => {
    for (const type of ['command', 'not-command']) {
      const { scores, errors } = grade(
        { type, value: './grade' },
        { kind: 'failed', reason: 'it ended with status 3' },
      );
      expect({ scores, errors }).toEqual({ scores: {}, errors: { m: 'it ended with status 3' } });
    }
  });

  test.each([
    [{ type: 'javascript' }, /needs one of/],
    [{ type: 'python', value: 'True', file: 'x.py' }, /needs one of/],
    [{ type: 'command', value: 3 }, /must be a command line/],
    [{ type: 'webhook', value: 'ftp://example.com' }, /must be its URL/],
    [{ type: 'webhook', value: 'https://ann:secret@example.com/' }, /must be its URL/],
  ] as const)('%j is refused where it is written, and asks for nothing', (spec, message) => {
    expect(mistakeIn(spec)?.[1]).toMatch(message);
    const { needs, errors } = gradeBy({ ...usualGrader, metric: 'm', ...spec });
    expect(needs).toEqual([]);
    expect(errors['m']).toMatch(message);
  });

  test.each([
    [{ pass: false, score: 0.9 }, {}, 0.9],
    [{ pass: false, score: 0.9 }, { threshold: 0.5 }, 0],
    [{ score: 0.4 }, { threshold: 0.4 }, 1],
    [{ score: 0.4 }, { threshold: 0.4, graded: true }, 0.4],
  ])('counts %j under %j as %s', (output, more, counted) => {
    expect(grade({ type: 'command', value: './grade', ...more }, { kind: 'output', output }).scores).toEqual({
      m: counted,
    });
  });

  test('behind an address is posted the same', () => {
    const spec = { type: 'webhook', value: 'https://example.com/grade', timeout_s: 5 };
    const { needs, scores } = grade(spec, { kind: 'output', output: { pass: false } });
    expect(scores).toEqual({ m: 0 });
    expect(needs).toMatchObject([{ kind: 'post', url: 'https://example.com/grade', timeoutSeconds: 5 }]);
  });
});

describe('an answer that is parsed', () => {
  const answered = (answer: string, spec: object) => {
    const steps = createGrading([GraderSpec.parse({ metric: 'm', parse: 'json', ...spec })])(textSubject(answer));
    const { value } = steps.next();
    return value !== undefined && 'input' in value ? value.input : value;
  };
  const code = { type: 'javascript', value: '!output.flagged' };

  test('is the value that it is to code, and its compact text to others', () => {
    expect(answered('{ "flagged": true }', code)).toMatchObject({ output: { flagged: true } });
    expect(answered('{ "flagged": true }', { type: 'contains', value: '"flagged":true' })).toMatchObject({
      scores: { m: 1 },
    });
    expect(answered('{ "flagged": true }', { ...code, transform: 'output.flagged' })).toMatchObject({
      output: { flagged: true },
    });
  });

  test('stays text where it is no JSON', () => {
    expect(answered('none', code)).toMatchObject({ output: 'none' });
  });
});

describe('a transform', () => {
  test('comes before the grader, and its result stays the value that it is', () => {
    const spec = { type: 'javascript', value: 'output.label', transform: 'JSON.parse(output)' };
    const { needs } = grade(spec, { kind: 'output', output: { label: 'x' } }, { kind: 'output', output: true });
    expect(needs).toMatchObject([{ input: { output: 'an answer' } }, { input: { output: { label: 'x' } } }]);
  });

  test('gives other graders its text', () => {
    const spec = { type: 'equals', value: '{"label":"x"}', transform: 'JSON.parse(output)' };
    expect(grade(spec, { kind: 'output', output: { label: 'x' } }).scores).toEqual({ m: 1 });
  });

  test('that fails is a grader error', () => {
    const { scores, errors } = grade({ type: 'not-equals', value: 'a', transform: 'x.y' });
    expect({ scores, errors }).toEqual({ scores: {}, errors: { m: 'transform: nothing is left' } });
  });
});
