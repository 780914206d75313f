import { describe, expect, test } from 'vitest';
import { indexPaths, resolveInclude, resolverOver } from '../../../src/domain/suite/resolve-include.js';
import { processorMs } from '../../fixtures/processor-time.js';

const paths = new Set([
  'tone.md',
  'prompts/triage.md',
  'prompts/tone.md',
  'prompts/parts/rules.md',
  'prompts/_persona.prompt',
  'prompts/persona.prompt',
  'templates/mail/footer.jinja2',
  'one/same.md',
  'two/same.md',
  'a/b/c/d/e/f/g/h/i/deep.md',
]);
const index = indexPaths(paths);
const found = (reference: string, from = 'prompts/triage.md') => {
  const resolution = resolveInclude(reference, from, index);
  return resolution.kind === 'file' ? resolution.path : resolution.kind;
};

describe('an include is found', () => {
  test.each([
    ['beside the file', 'tone.md', 'prompts/tone.md'],
    ['by a path beside the file', './parts/../parts/rules.md', 'prompts/parts/rules.md'],
    ['above the file', '../tone.md', 'tone.md'],
    ['from the root', 'prompts/parts/rules.md', 'prompts/parts/rules.md'],
    ['from the root by a leading slash', '/one/same.md', 'one/same.md'],
    ['by the end of its path, when it is the only one', 'mail/footer.jinja2', 'templates/mail/footer.jinja2'],
    ['without its ending', 'footer', 'templates/mail/footer.jinja2'],
    ['as a partial rather than as a prompt of that name', 'persona', 'prompts/_persona.prompt'],
    ['by many of its folders', 'd/e/f/g/h/i/deep.md', 'a/b/c/d/e/f/g/h/i/deep.md'],
    ['not when there is none', 'nothing.md', 'missing'],
    ['not when several could be meant', 'same.md', 'ambiguous'],
    ['not outside the repository', '../../../etc/passwd', 'missing'],
    ['not by nothing', '', 'missing'],
  ])('%s', (_, reference, expected) => {
    expect(found(reference)).toBe(expected);
  });

  test('from the root before by the end of its path', () => {
    expect(found('tone.md', 'templates/mail/footer.jinja2')).toBe('tone.md');
  });

  test('the same by one who remembers, from each folder anew', () => {
    const resolve = resolverOver(paths);
    const asked = () => ['prompts/triage.md', 'one/same.md'].map((from) => resolve('tone.md', from));
    expect(asked()).toEqual([
      { kind: 'file', path: 'prompts/tone.md' },
      { kind: 'file', path: 'tone.md' },
    ]);
    expect(asked()).toEqual(asked());
  });

  test('in no time among many files, however many there are of one name', () => {
    const many = new Set(Array.from({ length: 50_000 }, (_, each) => `a/${each}/b/c/d/e/f/same.md`));
    const started = processorMs();
    const resolve = resolverOver(many);
    for (let each = 0; each < 500; each += 1) {
      expect(resolve(`x${each}/same`, 'a/1/b/g.md').kind).toBe('ambiguous');
    }
    expect(processorMs() - started).toBeLessThan(2000);
  });
});
