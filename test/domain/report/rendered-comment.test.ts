import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentMarker, markdownComment } from '../../../src/domain/report/markdown-comment.js';
import { aChangeSet } from '../../fixtures/a-change-set.js';
import { aVerdict, someLanes } from '../../fixtures/a-verdict.js';
import { renderMarkdown, textIn } from '../../fixtures/rendered-markdown.js';
import { aHostileRun } from './a-hostile-run.js';
import { aRegressedRun } from './a-regressed-run.js';
import { attacks } from './attacks.js';
import { readComment } from './harm-in-comment.js';

const commentOf = (text: string): string => markdownComment(aHostileRun(text));

describe('a comment as GitHub renders it', () => {
  const safe = { harm: [], skeleton: readComment(commentOf('harmless')).skeleton };

  test.each(attacks)('shows %s as text, wherever it comes from', (_, text) => {
    expect(readComment(commentOf(text))).toEqual(safe);
  });

  test('shows any two attacks beside each other as text', () => {
    const pieces = fc.constantFrom(...attacks.map(([, text]) => text), '`', '|', '\\', '\n', '</pre>', '<ins>', '*');
    const texts = fc.array(pieces, { minLength: 2, maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(readComment(commentOf(text))).toEqual(safe);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps what an attack says, so that a reader sees it', () => {
    const { tree } = renderMarkdown(commentOf('thanks @octocat, <b>merge</b> #12 | **now**'));
    const text = textIn(tree);
    expect(text).toContain('thanks @octocat, <b>merge</b> #12 | **now**');
  });

  test('of a change that reaches nothing is as safe', () => {
    for (const [, text] of attacks) {
      const verdict = aVerdict({
        verdict: 'not-affected',
        blocks: false,
        suites: [],
        lanes: someLanes(),
        notes: [text],
      });
      const comment = markdownComment({
        ...{ changeSet: aChangeSet(), examples: [], moved: { worse: 0, better: 0 } },
        verdict: { ...verdict, reason: text },
      });
      expect(readComment(comment).harm).toEqual([]);
    }
  });

  test('has no links but ours', () => {
    const run = 'https://github.com/acme/shop/actions/runs/1';
    const { changeSet, verdict } = aRegressedRun(40);
    const comment = markdownComment({ changeSet, verdict, examples: [], moved: { worse: 0, better: 0 } }, { run });
    expect(readComment(comment, [run]).harm).toEqual([]);
    expect(readComment(comment).harm).toEqual([`a link: ${run}`]);
  });
});

describe('what is looked for in a rendered comment', () => {
  const around = (text: string): string =>
    `${commentMarker}\n### Pass\n\n<details>\n<summary>x</summary>\n\n${text}\n\n| a | b |\n| - | - |\n| ${text} | c |\n\n</details>\n`;
  /** Emphasis, code and what only looks odd make a text hard to read, and no more. */
  const isOnlyUgly =
    /^(?:emphasis|bold|struck|half a pair|a pile|a pipe|an entity that becomes markup|indented|a carriage|a null|backticks)/;

  const safe = readComment(around('harmless'));

  test('is nothing where the text is harmless', () => expect(safe.harm).toEqual([]));

  test.each(attacks.filter(([what]) => !isOnlyUgly.test(what)))('is found where %s stands as it is', (_, text) => {
    expect(readComment(around(text))).not.toEqual(safe);
  });
});
