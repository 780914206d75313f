import { describe, expect, test } from 'vitest';
import { followIncludes, type IncludedText, readIncluded } from '../../../src/domain/suite/inclusion.js';
import { promptDigest } from '../../../src/domain/suite/prompt.js';
import { parsePrompt } from '../../../src/domain/suite/prompt-files/parse-prompt.js';
import { whyNotRendered } from '../../../src/domain/suite/render-prompt.js';
import { resolverOver } from '../../../src/domain/suite/resolve-include.js';

type Files = Readonly<Record<string, string>>;

/** Follows `prompts/triage.md` through files of which all are read. */
function follow(files: Files, unreadable: Readonly<Record<string, IncludedText>> = {}) {
  const all = { 'prompts/triage.md': 'Sort. {% include "tone.md" %}', ...files };
  const texts = new Map(Object.entries(all).map(([path, text]) => [path, readIncluded(text, path)]));
  for (const [path, content] of Object.entries(unreadable)) texts.set(path, content);
  const prompt = parsePrompt(all['prompts/triage.md'], 'prompts/triage.md');
  const { inclusion, unread } = followIncludes(prompt, { resolve: resolverOver(texts), texts });
  return { inclusion, unread, digest: promptDigest({ ...prompt, inclusion }) };
}

const pathsIn = (files: Files): string[] => follow(files).inclusion.files.map(({ path }) => path);

describe('what a prompt includes', () => {
  test('is followed through every level', () => {
    const files = {
      'prompts/tone.md': '{{> rules}}',
      'prompts/_rules.md': '{% include "../more.md" %}',
      'more.md': 'x',
    };
    expect(pathsIn(files)).toEqual(['prompts/tone.md', 'prompts/_rules.md', 'more.md']);
  });

  test('ends where it comes back to itself', () => {
    const files = { 'prompts/tone.md': '{{> rules}}{{> triage}}', 'prompts/rules.md': '{{> tone}}' };
    const { inclusion } = follow(files);
    expect(inclusion.unresolved).toEqual([]);
    expect(inclusion.files.map(({ reference }) => reference)).toEqual(['tone.md', 'rules', 'triage', 'tone']);
  });

  test.each<[string, Files, Files, boolean]>([
    ['the text of an include', { 'prompts/tone.md': 'a' }, { 'prompts/tone.md': 'b' }, true],
    [
      'a deeper one',
      { 'prompts/tone.md': '{{> r}}', 'r.md': 'a' },
      { 'prompts/tone.md': '{{> r}}', 'r.md': 'b' },
      true,
    ],
    ['line ends', { 'prompts/tone.md': 'a\nb' }, { 'prompts/tone.md': 'a\r\nb' }, false],
    ['a move that finds the same text', { 'prompts/tone.md': 'a' }, { 'parts/tone.md': 'a' }, false],
    [
      'two texts that change places',
      { 'prompts/tone.md': '{{> x}}{{> y}}', 'x.md': '1', 'y.md': '2' },
      { 'prompts/tone.md': '{{> x}}{{> y}}', 'x.md': '2', 'y.md': '1' },
      true,
    ],
    ['a file beside that nothing includes', { 'prompts/tone.md': 'a' }, { 'prompts/tone.md': 'a', 'b.md': 'b' }, false],
  ])('counts for the digest of the prompt: %s', (_, base, head, differs) => {
    expect(follow(base).digest !== follow(head).digest).toBe(differs);
  });

  test('leaves the digest of a prompt that includes nothing as it is', () => {
    const prompt = parsePrompt('Sort.', 'a.md');
    expect(followIncludes(prompt, { resolve: resolverOver(new Set()), texts: new Map() }).inclusion).toEqual(
      prompt.inclusion,
    );
  });

  test.each<[string, Files, string]>([
    ['is missing', {}, 'prompts/triage.md includes `tone.md`, which is not in the repository'],
    [
      'could be two',
      { 'a/tone.md': '', 'b/tone.md': '' },
      'includes `tone.md`, which may be any of a/tone.md, b/tone.md',
    ],
    ['is computed', { 'tone.md': '{% include name %}' }, 'tone.md includes `name`, which is known only when it runs'],
  ])('and %s is told', (_, files, sentence) => {
    expect(follow(files).inclusion.unresolved.join()).toContain(sentence);
  });

  test('and cannot be read is told', () => {
    const { inclusion } = follow({}, { 'tone.md': { kind: 'unreadable', reason: 'it is binary' } });
    expect(inclusion.unresolved).toEqual(['prompts/triage.md includes `tone.md`, which is not read: it is binary']);
  });

  test('and may be missing is left out', () => {
    const { inclusion } = follow({ 'prompts/triage.md': '{% include "x.md" ignore missing %}' });
    expect(inclusion).toEqual({ files: [], unresolved: [] });
  });

  test('is not followed without end', () => {
    const many = Array.from({ length: 150 }, (_, each) => `{{> p${each}}}`).join('');
    const parts = Object.fromEntries(Array.from({ length: 150 }, (_, each) => [`p${each}.md`, '']));
    const { inclusion } = follow({ 'prompts/triage.md': many, ...parts });
    expect(inclusion.files).toHaveLength(100);
    expect(inclusion.unresolved).toEqual(['prompts/triage.md includes more than 100 files']);
    expect(follow({ 'prompts/triage.md': many }).inclusion.unresolved).toHaveLength(10);
  });
});

test('a prompt that includes something says that it cannot be asked as it is', () => {
  expect(whyNotRendered(parsePrompt('Sort {{message}}.', 'a.md'))).toBeUndefined();
  expect(whyNotRendered(parsePrompt('{{> x}}{{> y}}', 'a.md'))).toContain('a.md includes `x` and 1 more');
});
