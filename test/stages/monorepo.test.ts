import { describe, expect, test } from 'vitest';
import { suitesAcross } from '../../src/domain/suite/sides.js';
import { suitesOf } from '../../src/domain/suite/suites-of.js';
import { detect } from '../../src/stages/detect.js';
import { readCases } from '../../src/stages/steps/plan/read-cases.js';
import { readPolicy } from '../../src/stages/steps/read/read-policy.js';
import { readSides } from '../../src/stages/steps/read/read-sides.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { monorepoProject, partIn } from '../fixtures/monorepo-project.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const project: CommitSpec = { name: 'main', files: monorepoProject };

const detectChange = (head: CommitSpec, main = project) =>
  detect(
    {
      git: inMemoryGit([main, { name: 'head', ...head }]),
      files: inMemoryFiles(),
      syntax: shippedSyntax,
      clock: fakeClock(),
    },
    { policy: 'main', head: { revision: 'head' }, folder: undefined },
  );

function edit(path: string, from: string, to: string): CommitSpec {
  const text = monorepoProject[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
  return { files: { [path]: text.replace(from, to) } };
}

describe('a change of a monorepo', () => {
  test.each<[string, CommitSpec, string, string[]]>([
    [
      'a prompt of one part',
      edit('services/mail/prompts/triage.prompt.yml', 'one label', 'a label'),
      'prompt',
      ['services/mail/triage'],
    ],
    [
      'a model of one part',
      edit('services/mail/lanegate.yml', 'embedded-1', 'embedded-2'),
      'model',
      ['services/mail/triage'],
    ],
    [
      'a grader of one part',
      edit('services/chat/lanegate.yml', 'type: equals', 'type: icontains'),
      'evals',
      ['services/chat/triage'],
    ],
    [
      'a case of one part',
      edit('services/chat/evals/triage.jsonl', 'charged twice', 'charged once'),
      'evals',
      ['services/chat/triage'],
    ],
  ])('%s runs the suite of that part alone', async (_, head, lane, suites) => {
    const found = await detectChange(head);
    expect(found.lanes).toEqual([lane]);
    expect(found.suites).toEqual(suites);
    expect(found.notes).toEqual([]);
    expect(found.changes.flatMap((change) => change.suites)).toEqual(lane === 'evals' ? [] : suites);
  });

  test('tells an entry of a part by the name that it has from the root, where it stands', async () => {
    const { changes } = await detectChange(edit('services/mail/lanegate.yml', 'embedded-1', 'embedded-2'));
    expect(changes).toMatchObject([
      { path: 'services/mail/lanegate.yml', facet: 'models.services/mail/triage', line: 3 },
    ]);
  });

  test('brings a part with all that it says', async () => {
    const { suites, lanes } = await detectChange({ files: partIn('services/search') });
    expect(suites).toEqual(['services/search/triage']);
    expect(lanes).toEqual(['prompt', 'model', 'code', 'evals', 'docs']);
  });

  test('that no longer includes a part has its suite run all the same, and the target is gone', async () => {
    const head = { files: { 'lanegate.yml': 'version: 1\ninclude: services/chat/lanegate.yml\n' } };
    const found = await detectChange(head);
    expect(found.suites).toEqual(['services/mail/triage']);
    expect(JSON.stringify(found.affected)).toContain('lanegate.yml does not include services/mail/lanegate.yml');
  });

  test('that takes a part away has its suite run as well', async () => {
    const head = { delete: Object.keys(partIn('services/mail')) };
    expect((await detectChange(head)).suites).toEqual(['services/mail/triage']);
  });

  test('is told of a lanegate.yml that nothing includes', async () => {
    const { notes } = await detectChange({ files: { 'libs/a/lanegate.yml': 'version: 1\n' } });
    expect(notes).toEqual([
      'libs/a/lanegate.yml is not read: the lanegate.yml at the root of the repository does not `include` it',
    ]);
  });

  test('an entry of the same name in a file that nothing includes is evaluated by nobody', async () => {
    const entry = 'routes: { answers: { models: [{ model: triage }] } }\n';
    const own = editedFile('lanegate.yml', 'model: triage }\n', 'model: answers }\n');
    const files = { ...triageProject, 'lanegate.yml': `${own['lanegate.yml']}${entry}`, 'libs/a/lanegate.yml': entry };
    const before = { name: 'main', files };
    const head = { files: { 'libs/a/lanegate.yml': entry.replace('triage', 'gpt-5-mini') } };
    const { changes } = await detectChange(head, before);
    expect(changes.map(({ path, suites }) => [path, suites])).toEqual([['libs/a/lanegate.yml', []]]);
  });

  test.each<[string, CommitSpec, string]>([
    [
      'a glob that fits nothing',
      { files: { 'lanegate.yml': 'version: 1\ninclude: service/*/lanegate.yml\n' } },
      '`service/*/lanegate.yml` fits no file',
    ],
    [
      'a part that has another name',
      { files: { 'services/search/lanegate.yaml': 'version: 1\n' } },
      'this is not read in the place of services/search/lanegate.yml, which is not there',
    ],
    [
      'a part that is a link',
      { files: { 'services/search/lanegate.yml': { link: '../mail/lanegate.yml' } } },
      'this is a link',
    ],
    [
      'a part with a mistake',
      edit('services/mail/lanegate.yml', 'provider: embedded', 'provider: embeded'),
      'there is no provider `embeded`',
    ],
  ])('is refused with %s', async (_, head, message) => {
    await expect(detectChange(head)).rejects.toThrow(message);
  });

  test('is refused with more parts than anybody has', async () => {
    const many = Array.from({ length: 199 }, (_, index) => [`services/s${index}/lanegate.yml`, 'version: 1\n']);
    await expect(detectChange({ files: Object.fromEntries(many) })).rejects.toThrow(
      'this includes 201 files, and at most 200 may be included',
    );
  });
});

test('a glob that fits every lanegate.yml means neither the one at the root nor those that packages bring', async () => {
  const files = {
    ...monorepoProject,
    'lanegate.yml': 'version: 1\ninclude: "**/lanegate.yml"\n',
    'node_modules/a/lanegate.yml': 'not: [yaml',
  };
  const git = inMemoryGit([{ name: 'main', files }]);
  const policy = await readPolicy(git, git.id('main'));
  expect(policy?.parts.map(({ path }) => path)).toEqual(['services/chat/lanegate.yml', 'services/mail/lanegate.yml']);
});

test('a prompt file of a part means the provider of its part', async () => {
  const own = 'version: 1\nproviders: { local: { api: echo } }\n';
  const prompt = (model: string) => `model: ${model}
messages: [{ role: user, content: "{{q}}" }]
testData: [{ q: hello, expected: hello }]
evaluators: [{ name: same, string: { equals: hello } }]
`;
  const files = {
    'lanegate.yml': 'version: 1\ninclude: services/*/lanegate.yml\n',
    'services/mail/lanegate.yml': own,
    'services/mail/a.prompt.yml': prompt('local/any'),
    'services/chat/lanegate.yml': 'version: 1\n',
    'services/chat/b.prompt.yml': prompt('echo/any'),
  };
  const { affected } = await detectChange({ files }, { name: 'main', files: {} });
  expect(affected.map(({ name }) => name).sort()).toEqual(['services/chat/b', 'services/mail/a']);
  const misplaced = { ...files, 'services/chat/b.prompt.yml': prompt('local/any') };
  await expect(detectChange({ files: misplaced }, { name: 'main', files: {} })).rejects.toThrow(
    'there is no provider `local`',
  );
});

test('graders of a part ask the judge of the part, and those of others the judge of all', async () => {
  const rubric = (name: string) => `suites:
  - name: ${name}
    target: { model: shared }
    dataset: cases.jsonl
    graders: [{ type: llm-rubric, value: kind }]
`;
  const git = inMemoryGit([
    {
      name: 'main',
      files: {
        'lanegate.yml': `version: 1\ninclude: services/*/lanegate.yml\njudge: shared\nmodels: { shared: { provider: echo, model: m } }\n${rubric('all')}`,
        'services/mail/lanegate.yml': `version: 1\njudge: own\nmodels: { own: { provider: echo, model: m } }\n${rubric('a')}`,
        'services/chat/lanegate.yml': `version: 1\n${rubric('b')}`,
      },
    },
  ]);
  const tree = git.id('main');
  const { head } = await readSides(git, { policy: tree, base: tree, head: tree });
  expect(suitesOf(head).map(({ name, judge }) => [name, judge])).toEqual([
    ['all', 'shared'],
    ['services/chat/b', 'shared'],
    ['services/mail/a', 'services/mail/own'],
  ]);
});

test('graders that cases of a part bring name models and files of the part', async () => {
  const grader = '{"type":"llm-rubric","value":"kind","model":"MODEL"}';
  const line = (model: string): string =>
    `{"id":"${model}","vars":{"q":"a"},"graders":[${grader.replace('MODEL', model)},{"type":"python","file":"grade.py"}]}`;
  const git = inMemoryGit([
    {
      name: 'main',
      files: {
        'lanegate.yml':
          'version: 1\ninclude: services/*/lanegate.yml\nmodels: { shared: { provider: echo, model: m } }\n',
        'services/mail/lanegate.yml':
          'version: 1\nmodels: { own: { provider: echo, model: m } }\nsuites: [{ name: s, target: { model: own }, dataset: cases.jsonl }]\n',
        'services/mail/cases.jsonl': `${line('own')}\n${line('shared')}\n`,
      },
    },
  ]);
  const tree = git.id('main');
  const sides = await readSides(git, { policy: tree, base: tree, head: tree });
  const [suite] = suitesAcross(sides);
  if (suite === undefined) throw new Error('there is no suite');
  const { policy, head } = await readCases(git, suite, sides);
  for (const cases of [policy, head]) {
    if (cases === undefined || 'unusable' in cases) throw new Error('there are no cases');
    expect([...cases].map(({ graders = [] }) => graders.map(({ model, file }) => model ?? file))).toEqual([
      ['services/mail/own', 'services/mail/grade.py'],
      ['shared', 'services/mail/grade.py'],
    ]);
  }
});

test('policy has the corpora of the parts', async () => {
  const git = inMemoryGit([
    {
      name: 'main',
      files: { ...monorepoProject, 'services/mail/lanegate.yml': 'version: 1\ndata: { faq: { corpus: "faq/**" } }\n' },
    },
  ]);
  expect((await readPolicy(git, git.id('main')))?.value.data).toEqual({
    'services/mail/faq': { corpus: ['services/mail/faq/**'] },
  });
});
