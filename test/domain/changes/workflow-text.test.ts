import { describe, expect, test } from 'vitest';
import { readWorkflowText } from '../../../src/domain/changes/workflow-text.js';

const step = (text: string): string => `on: push\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n${text}`;

describe('a workflow names Lanegate', () => {
  test.each([
    ['an action', step('      - uses: lanegate/lanegate/gate@0123\n')],
    ['an action whose name is spelled otherwise', step('      - uses: LaneGate/Lanegate@0123\n')],
    ['a copy of another owner', step('      - uses: acme/lanegate/gate@0123\n')],
    [
      'a reusable workflow',
      'on: push\njobs: { lanes: { uses: lanegate/lanegate/.github/workflows/lane-check.yml@0123 } }',
    ],
    ['flow style', 'on: push\njobs: {gate: {runs-on: x, steps: [{uses: "lanegate/lanegate@0123"}]}}'],
    ['JSON', '{"on":"push","jobs":{"gate":{"steps":[{"uses":"lanegate/lanegate@0123"}]}}}'],
    ['escapes', step('      - uses: "\\x6can\\u0065gate/lane\\x67ate@0123"\n')],
    ['a quoted key', step(`      - "\\x75ses": 'lanegate/lanegate@0123'\n`)],
    ['a broken line', step('      - uses: "lane\\\n          gate/lane\\\n          gate@0123"\n')],
    ['an explicit key', step('      - ? uses\n        : lanegate/lanegate@0123\n')],
    ['a tag', step('      - uses: !!str lanegate/lanegate@0123\n')],
    ['an alias', step('      - name: &u lanegate/lanegate@0123\n      - uses: *u\n')],
    [
      'an alias of what starts it',
      `on: { push: { branches: [&u lanegate/lanegate@0123] } }\njobs: { a: { steps: [{ uses: *u }] } }`,
    ],
    ['a key that comes twice', 'on: push\njobs: { a: { steps: [{ uses: lanegate/lanegate@0123 }] } }\njobs: {}'],
    ['a second document', 'on: push\n---\njobs: { a: { steps: [{ uses: lanegate/lanegate@0123 }] } }'],
    ['the command line', step('      - run: npx lanegate check\n')],
    [
      'a status of that name',
      step('      - run: gh api "repos/$R/statuses/$S" -f context=lanegate -f state=success\n'),
    ],
    ['a group that would cancel it', 'on: push\nconcurrency: { group: "lanegate-7" }\njobs: {}'],
    ['a text that is no YAML', 'jobs: { uses: lanegate/lanegate@0123'],
    ['line breaks of Windows', step('      - uses: lanegate/lanegate@0123\n').replaceAll('\n', '\r\n')],
    ['nesting beyond reason', '['.repeat(100)],
  ])('by %s', (_, text) => {
    expect(readWorkflowText(text, 'workflow').namesLanegate).toBe(true);
  });

  test.each([
    ['a comment', step('      - run: npm test # not lanegate\n')],
    [
      'a filter of paths',
      'on: { push: { paths-ignore: [lanegate.yml] } }\njobs: { a: { steps: [{ run: npm test }] } }',
    ],
    ['its own name', 'name: everything but lanegate\non: push\njobs: {}'],
    ['another text that is no YAML', 'jobs: { uses: other/action@0123'],
    ['nothing', ''],
    ['a list', '- a\n- b'],
  ])('not by %s', (_, text) => {
    expect(readWorkflowText(text, 'workflow').namesLanegate).toBe(false);
  });

  test('while an action is known by its name as well', () => {
    const copy = 'name: Lanegate gate\nruns: { using: node24, main: index.js }';
    expect(readWorkflowText(copy, 'action').namesLanegate).toBe(true);
  });
});

describe('a workflow uses of its own repository', () => {
  test.each([
    ['an action', './.github/actions/setup', ['.github/actions/setup']],
    ['a workflow', './.github/workflows/lanes.yml', ['.github/workflows/lanes.yml']],
    ['what it is at the same commit', '$/.github/actions/setup', ['.github/actions/setup']],
    ['a path with detours', './.github/./workflows/../actions//setup/', ['.github/actions/setup']],
    ['a path that leads out', './../../setup', ['setup']],
    ['the root', './', ['']],
    ['nothing of another one', 'actions/checkout@0123', []],
  ])('%s', (_, uses, expected) => {
    expect(readWorkflowText(step(`      - uses: '${uses}'\n`), 'workflow').uses).toEqual(expected);
  });

  test('what an alias says, each once, and no file that a script or a setting names', () => {
    const text = step(
      '      - name: &u ./setup\n      - uses: *u\n      - Uses: ./setup\n      - run: ./deploy.sh\n        working-directory: ./app\n',
    );
    expect(readWorkflowText(text, 'workflow').uses).toEqual(['setup']);
  });
});

test('aliases of aliases are read once each, in time that grows with the text', () => {
  const lines = Array.from(
    { length: 4000 },
    (_, at) => `  k${at + 1}: &a${at + 1} [${'*a'.concat(String(at)).concat(', ').repeat(9)}x]`,
  );
  const text = `on: push\njobs:\n  k0: &a0 [lane, gate]\n${lines.join('\n')}\n`;
  expect(readWorkflowText(text, 'workflow')).toEqual({ namesLanegate: false, uses: [] });
});
