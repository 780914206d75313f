import { describe, expect, test } from 'vitest';
import { commentMarker, headOfComment, stampComment } from '../../../../src/domain/report/markdown/comment-stamp.js';
import { runningComment } from '../../../../src/domain/report/markdown/running-comment.js';
import {
  aChange,
  aChangeSet,
  anAffectedSuite,
  baseCommit,
  headCommit,
  policyCommit,
} from '../../../fixtures/a-change-set.js';
import { attacks } from '../attacks.js';
import { outsideCode } from '../outside-code.js';

describe('the comment of a change that is being checked', () => {
  test('tells what is run for which change, and where to look', () => {
    const changes = [aChange(), aChange({ line: 9 }), aChange({ path: 'src/app.py', lane: 'code', suites: [] })];
    const changeSet = aChangeSet({ lanes: ['prompt', 'code'], changes });
    const text = runningComment(changeSet, { run: 'https://github.com/acme/shop/actions/runs/1' });
    expect(text.startsWith(`${commentMarker}\n### ⏳ Evaluating 1 suite\n`)).toBe(true);
    expect(text).toContain(
      '| prompt | `prompts/triage.prompt.yml:3`: the system message differs, and 1 more change there |',
    );
    expect(text).toContain('| code | `src/app.py:3`');
    expect(text).toContain('| `triage` | its prompt differs |');
    for (const commit of [baseCommit, headCommit, policyCommit]) expect(text).toContain(commit.slice(0, 12));
    expect(text).toContain('[run](https://github.com/acme/shop/actions/runs/1)');
  });

  test('is shorter where no suite is reached, and counts suites that it does not name', () => {
    const none = runningComment(aChangeSet({ suites: [], affected: [], lanes: ['docs'], changes: [] }));
    expect(none).toContain('reaches no suite');
    expect(none).not.toContain('| Suite |');
    expect(none).not.toContain('[run]');
    const affected = Array.from({ length: 25 }, (_, index) => anAffectedSuite({ name: `suite-${index}` }));
    expect(runningComment(aChangeSet({ affected }))).toContain('| and 5 more |');
  });

  test('links nothing but a plain address', () => {
    const text = runningComment(aChangeSet(), { run: 'javascript:alert(1)' });
    expect(text).not.toContain('javascript');
  });

  test.each(attacks)('shows what a change says and does nothing by it: %s', (_, attack) => {
    const change = aChange({ path: attack, reason: attack });
    const suite = anAffectedSuite({ name: attack, reason: attack });
    const open = outsideCode(
      runningComment(aChangeSet({ changes: [change], affected: [suite] })).slice(commentMarker.length),
    );
    for (const live of ['@octocat', 'evil.example', '<!--', '<img', '<script', ' #1']) expect(open).not.toContain(live);
  });
});

describe('a comment', () => {
  const body = `${commentMarker}\n### Pass\n`;

  test.each([headCommit, 'f'.repeat(64)])('says which commit it is about, unseen: %s', (head) => {
    const stamped = stampComment(body, head);
    expect(stamped.startsWith(`${commentMarker}\n`)).toBe(true);
    expect(stamped.endsWith('### Pass\n')).toBe(true);
    expect(headOfComment(stamped)).toBe(head);
    expect(headOfComment(stamped.replaceAll('\n', '\r\n'))).toBe(head);
  });

  test.each(['9f8e7d6', '-->', '', 'main'])('says nothing of what is no full id: %j', (head) => {
    expect(stampComment(body, head)).toBe(body);
    expect(headOfComment(body)).toBeUndefined();
  });

  test('is about nothing that stands further down', () => {
    expect(headOfComment(`${commentMarker}\nx\n<!-- lanegate:head ${headCommit} -->`)).toBeUndefined();
  });
});
