import { expect, test } from 'vitest';
import { lanePartsOf } from '../../src/domain/release/take-apart.js';
import { suitesOf } from '../../src/domain/suite/suites-of.js';
import { resolveTarget } from '../../src/domain/suite/target.js';
import { detect } from '../../src/stages/detect.js';
import { readOneSide } from '../../src/stages/steps/read/read-sides.js';
import { readWholeSide } from '../../src/stages/steps/read/read-whole-side.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';

const carrying = `model: echo/any
messages: [{ role: user, content: "{{q}}" }]
testData: [{ q: hello, expected: hello }]
evaluators: [{ name: same, string: { equals: hello } }]
`;
const configured = (prompt: string): string => `version: 1
suites:
  - name: all
    target: { prompt: ${prompt}, model: shared }
    dataset: cases.jsonl
    graders: [{ type: equals, value: a }]
`;
const root = `version: 1
include: services/*/lanegate.yml
models: { shared: { provider: echo, model: any } }
`;

const commitOf = (files: Readonly<Record<string, string>>) => {
  const git = inMemoryGit([{ name: 'main', files: { 'lanegate.yml': root, ...files } }]);
  return { git, tree: git.id('main') };
};

const mail = { 'services/mail/lanegate.yml': 'version: 1\n', 'services/mail/prompts/sort.prompt.yml': carrying };
const chat = { 'services/chat/lanegate.yml': 'version: 1\n', 'services/chat/prompts/sort.prompt.yml': carrying };

test.each([
  ['no other part has one of its name', mail],
  ['another part has one of its name', { ...mail, ...chat }],
])('the suite and the released prompt of a file are called by their part where %s', async (_, files) => {
  const { git, tree } = commitOf({ ...files, 'prompts/own.prompt.yml': carrying });
  const names = suitesOf(await readOneSide(git, tree)).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['own', 'services/mail/sort']));
  const { prompts } = lanePartsOf(await readWholeSide(git, tree));
  expect([...prompts.keys()]).toEqual(names);
});

test('files of one name within a part are called by their paths', async () => {
  const other = 'services/mail/old/sort.prompt.yml';
  const { git, tree } = commitOf({ ...mail, [other]: carrying });
  const names = suitesOf(await readOneSide(git, tree)).map(({ name }) => name);
  expect(names.sort()).toEqual([other, 'services/mail/prompts/sort.prompt.yml']);
});

test('a misspelt prompt of a part is told beside those that the part has', async () => {
  const { git, tree } = commitOf({
    'services/mail/lanegate.yml': configured('srot'),
    'services/mail/prompts/sort.md': 'Sort {{q}}',
    'services/mail/prompts/sort.prompt.yml': carrying,
  });
  const side = await readOneSide(git, tree);
  const [suite] = suitesOf(side);
  if (suite === undefined) throw new Error('there is no suite');
  expect(() => resolveTarget(suite, [], { arm: side, policy: side })).toThrow(
    expect.objectContaining({ hint: 'did you mean `services/mail/sort`?' }),
  );
});

test.each([
  ['from the root the one at the root', 'triage', 'prompts/triage.md'],
  ['from a part the one of that part', 'services/mail/triage', 'services/mail/prompts/triage.md'],
  ['of a part within a part its own', 'services/mail/inner/triage', 'services/mail/inner/prompts/triage.md'],
])('a prompt of a name that others have too is %s', async (_, prompt, path) => {
  const { git, tree } = commitOf({
    'lanegate.yml': `${root.replace('services/*', 'services/**')}prompts: {}\nsuites: [{ name: s, target: { prompt: ${prompt}, model: shared }, dataset: a.jsonl, graders: [{ type: equals, value: a }] }]\n`,
    'services/mail/lanegate.yml': 'version: 1\n',
    'services/mail/inner/lanegate.yml': 'version: 1\n',
    'services/mail/prompts/triage.md': 'Sort {{q}}',
    'services/mail/inner/prompts/triage.md': 'Sort {{q}}',
    'prompts/triage.md': 'Sort {{q}}',
  });
  const side = await readOneSide(git, tree);
  const [suite] = suitesOf(side);
  if (suite === undefined) throw new Error('there is no suite');
  expect(resolveTarget(suite, [], { arm: side, policy: side }).prompt?.path).toBe(path);
});

test('a prompt of a part in a folder called C# is evaluated by the suite of the part', async () => {
  const part = {
    'services/c#/lanegate.yml': configured('sort').replace('version: 1', 'version: 1\nimports: [promptfooconfig.yaml]'),
    'services/c#/cases.jsonl': '{"id":"1","vars":{"q":"a"}}\n',
    'services/c#/prompts/sort.md': 'Sort {{q}}',
    'services/c#/promptfooconfig.yaml':
      'prompts: [file://prompts/other.txt]\nproviders: [echo]\ntests: [{ vars: { q: a }, assert: [{ type: contains, value: a }] }]\n',
    'services/c#/prompts/other.txt': 'Other {{q}}',
  };
  const git = inMemoryGit([
    { name: 'main', files: { 'lanegate.yml': root, ...part } },
    {
      name: 'head',
      files: { 'services/c#/prompts/sort.md': 'Order {{q}}', 'services/c#/prompts/other.txt': 'New {{q}}' },
    },
  ]);
  const ports = { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() };
  const { changes } = await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: undefined });
  expect(changes.map(({ path, lane, suites }) => [path, lane, suites])).toEqual([
    ['services/c#/prompts/other.txt', 'prompt', ['services/c#/promptfooconfig.yaml']],
    ['services/c#/prompts/sort.md', 'prompt', ['services/c#/all']],
  ]);
});
