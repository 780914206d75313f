import { expect, test } from 'vitest';
import { changeSummary } from '../../../../src/domain/report/terminal/change-summary.js';
import { aChange, aChangeSet } from '../../../fixtures/a-change-set.js';

test('tells lanes, changes and the suites they reach', () => {
  const changes = [aChange(), aChange({ lane: 'docs', path: 'README.md', reason: 'the text differs', line: 1 })];
  expect(changeSummary(aChangeSet({ lanes: ['prompt', 'docs'], changes, notes: ['a.bin is not text'] }))).toBe(
    `lanes: prompt, docs   3b1f0a9c8d7e → 9f8e7d6c5b4a

prompt
  prompts/triage.prompt.yml:3  the system message differs
docs
  README.md:1  the text differs

1 suite to run:
  triage  its prompt differs
note: a.bin is not text
`,
  );
});

test('has no heading of a lane that a suite alone touches', () => {
  const summary = changeSummary(aChangeSet({ lanes: ['prompt', 'evals'], changes: [aChange()] }));
  expect(summary).toMatch(/^lanes: prompt, evals /);
  expect(summary).not.toMatch(/^evals$/m);
});

test('says that nothing changed', () => {
  expect(changeSummary(aChangeSet({ changes: [] }))).toBe('nothing changed (3b1f0a9c8d7e → 9f8e7d6c5b4a)\n');
});

test.each(['::add-mask::x', 'a\n::error::x', '##[error]x', '\u001B[2J'])(
  'leaves nothing to obey in a path %j',
  (path) => {
    const summary = changeSummary(aChangeSet({ changes: [aChange({ path })] }));
    expect(summary).not.toMatch(/^\s*::|##\[|\u001B/m);
  },
);

test('names the commits of a mixed change and prints commands to part it, each whole or not at all', () => {
  const sha = 'c'.repeat(40);
  const commits = [
    { sha, subject: 'Ask twice\n::error::x', lanes: ['prompt' as const] },
    ...Array.from({ length: 13 }, () => ({ sha, subject: 'Say bye', lanes: ['code' as const, 'docs' as const] })),
  ];
  const split = [
    { lane: 'prompt' as const, commands: ['git switch a', "git checkout b -- 'a b'"] },
    { lane: 'code' as const, commands: Array.from({ length: 20 }, () => 'git x') },
  ];
  const summary = changeSummary(aChangeSet({ lanes: ['prompt', 'code'], mixed: true, commits, split }));
  expect(summary).toContain(`
carried by
  cccccccccccc  prompt     Ask twice⏎::error::x
  cccccccccccc  code+docs  Say bye
`);
  expect(summary).toContain(`  and 2 more commits

a branch for each lane, with nothing uncommitted:
  # prompt
  git switch a
  git checkout b -- 'a b'
  # code
  # 20 commands, see \`split\` under --json
`);
});
