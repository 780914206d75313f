import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unjudged, unknownChange } from '../../../src/domain/gate/unjudged.js';
import { markdownComment } from '../../../src/domain/report/markdown/comment.js';
import { commentMarker, headOfComment, stampComment } from '../../../src/domain/report/markdown/comment-stamp.js';
import { runningComment } from '../../../src/domain/report/markdown/running-comment.js';
import { waitingComment } from '../../../src/domain/report/markdown/waiting-comment.js';
import { aChange, aChangeSet, anAffectedSuite, headCommit } from '../../fixtures/a-change-set.js';
import { aVerdict, someLanes } from '../../fixtures/a-verdict.js';
import { renderMarkdown, textIn } from '../../fixtures/rendered-markdown.js';
import { aHostileRun } from './a-hostile-run.js';
import { aRegressedRun } from './a-regressed-run.js';
import { attacks } from './attacks.js';
import { readComment } from './harm-in-comment.js';

const made = new Map<string, string>();

/** The comment on a run whose every text this is; several tests ask for the same. */
function commentOf(text: string): string {
  const comment = made.get(text) ?? markdownComment(aHostileRun(text));
  made.set(text, comment);
  return comment;
}

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
        changeSet: aChangeSet(),
        examples: [],
        moved: { worse: 0, better: 0 },
        verdict: { ...verdict, reason: text },
      });
      expect(readComment(comment).harm).toEqual([]);
    }
  });

  test('of a change that nothing is known of says so, and lists no lane as if it were', () => {
    for (const [, text] of attacks) {
      const verdict = unjudged({ policy: 'a'.repeat(40), head: 'b'.repeat(40) }, text);
      const comment = markdownComment({
        changeSet: unknownChange(verdict),
        verdict,
        examples: [],
        moved: { worse: 0, better: 0 },
      });
      expect(readComment(comment).harm).toEqual([]);
      expect(comment).toContain('Nothing is known of what changed');
      expect(comment).not.toContain('nothing in this change');
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

describe('a comment before the verdict as GitHub renders it', () => {
  const run = 'https://github.com/acme/shop/actions/runs/1';
  const changeOf = (text: string) =>
    aChangeSet({
      changes: [aChange({ path: text, reason: text })],
      affected: [anAffectedSuite({ name: text, reason: text })],
    });
  const running = (text: string) => runningComment(changeOf(text), { run });
  const waiting = (text: string) =>
    waitingComment({ changeSet: changeOf(text), environment: text, runUrl: run, plan: text });

  test.each([
    ['running', running],
    ['waiting', waiting],
  ] as const)('shows any attack as text while it is %s', (_, commentOf) => {
    const safe = { harm: [], skeleton: readComment(commentOf('harmless')).skeleton };
    for (const [what, text] of attacks) expect([what, readComment(commentOf(text), [run])]).toEqual([what, safe]);
  });

  test('links nothing but a plain address', () => {
    for (const url of ['javascript:alert(1)', `${run}) [x](https://evil.example`, `${run} "x"`]) {
      expect(readComment(runningComment(changeOf('x'), { run: url })).harm).toEqual([]);
      expect(
        readComment(waitingComment({ changeSet: changeOf('x'), environment: 'e', runUrl: url, plan: 'p' })).harm,
      ).toEqual([]);
    }
  });
});

describe('a comment as it is posted', () => {
  test('shows no more than without its stamp', () => {
    for (const comment of [commentOf('harmless'), runningComment(aChangeSet())]) {
      expect(readComment(stampComment(comment, headCommit)).skeleton).toBe(readComment(comment).skeleton);
    }
  });

  test.each(attacks)('bears the stamp of its head alone: %s', (_, text) => {
    for (const comment of [commentOf(text), runningComment(aChangeSet({ changes: [aChange({ path: text })] }))]) {
      const stamped = stampComment(comment, headCommit);
      expect(headOfComment(stamped)).toBe(headCommit);
      const [marker, stamp, ...rest] = stamped.split('\n');
      expect([marker, ...rest].join('\n')).toBe(comment);
      expect(stamp).toBe(`<!-- lanegate:head ${headCommit} -->`);
    }
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
