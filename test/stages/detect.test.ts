import { describe, expect, test } from 'vitest';
import { ChangeSet } from '../../src/domain/changes/change-set.js';
import { detect } from '../../src/stages/detect.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const main: CommitSpec = { name: 'main', files: triageProject };

const detectChange = async (head: CommitSpec) => {
  const git = inMemoryGit([main, { name: 'head', ...head }]);
  return detect(
    { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
    { policy: 'main', head: { revision: 'head' }, folder: undefined },
  );
};

const edit = (path: string, from: string, to: string): CommitSpec => ({ files: editedFile(path, from, to) });

describe('detect', () => {
  test.each<[string, CommitSpec, string[], string[]]>([
    ['a prompt edit', edit('prompts/triage.prompt.yml', 'one label', 'a label'), ['prompt'], ['triage']],
    ['one character of a prompt', edit('prompts/triage.prompt.yml', 'shipping.', 'shipping'), ['prompt'], ['triage']],
    ['a comment in a prompt file', edit('prompts/triage.prompt.yml', 'messages:', '# why\nmessages:'), ['code'], []],
    ['the description of a prompt', edit('prompts/triage.prompt.yml', 'name: Triage', 'name: Sorting'), ['docs'], []],
    [
      'the time a provider is given',
      {
        files: editedFile(
          'lanegate.yml',
          'models:',
          'providers: { r: { api: openai, base_url: "http://x.test/v1", timeout_s: 9 } }\nmodels:',
        ),
      },
      ['model', 'code'],
      [],
    ],
    [
      'a price',
      { files: editedFile('lanegate.yml', 'parameters:', 'price: { input: 1, output: 2 }, parameters:') },
      ['code'],
      [],
    ],
    ['another model', edit('lanegate.yml', 'embedded-1', 'embedded-2'), ['model'], ['triage']],
    ['a sampling parameter', edit('lanegate.yml', 'temperature: 0', 'temperature: 1'), ['model'], ['triage']],
    [
      'key order and quotes of the configuration',
      edit('lanegate.yml', '{ provider: embedded, model: embedded-1,', '{ model: "embedded-1", provider: embedded,'),
      ['code'],
      [],
    ],
    ['a case', edit('evals/triage.jsonl', 'charged twice', 'charged three times'), ['evals'], ['triage']],
    ['a grader', edit('lanegate.yml', 'type: equals', 'type: icontains'), ['evals'], ['triage']],
    [
      'a threshold',
      { files: editedFile('lanegate.yml', '    graders:', '    gate: { margin: 0.4 }\n    graders:') },
      ['evals'],
      ['triage'],
    ],
    ['code', edit('src/app.py', 'hello', 'bye'), ['code'], []],
    ['documentation', edit('README.md', 'Triage', 'Sorting'), ['docs'], []],
    [
      'a prompt and code',
      {
        files: { ...editedFile('src/app.py', 'hello', 'bye'), ...editedFile('prompts/triage.prompt.yml', 'one', 'a') },
      },
      ['prompt', 'code'],
      ['triage'],
    ],
    ['a prompt that no suite uses', { files: { 'prompts/greeting.md': 'Say hello to {{name}}.' } }, ['prompt'], []],
    ['nothing', { files: {} }, [], []],
  ])('knows %s by what it means', async (_, head, lanes, suites) => {
    const changeSet = await detectChange(head);
    expect(changeSet.lanes).toEqual(lanes);
    expect(changeSet.suites).toEqual(suites);
    expect(ChangeSet.parse(changeSet)).toEqual(changeSet);
  });

  test('says what differed, where, in one line', async () => {
    const { changes } = await detectChange(edit('lanegate.yml', 'model: embedded-1', 'model: embedded-2'));
    expect(changes).toMatchObject([
      {
        path: 'lanegate.yml',
        lane: 'model',
        facet: 'models.triage',
        reason: 'models.triage.model embedded-1 → embedded-2',
        line: 3,
        suites: ['triage'],
      },
    ]);
  });

  test('calls lanes that ride together mixed', async () => {
    const files = {
      ...editedFile('src/app.py', 'hello', 'bye'),
      ...editedFile('lanegate.yml', 'embedded-1', 'embedded-2'),
    };
    expect((await detectChange({ files })).mixed).toBe(true);
    expect((await detectChange(edit('src/app.py', 'hello', 'bye'))).mixed).toBe(false);
  });

  test('takes a prompt that moves unchanged for code', async () => {
    const changeSet = await detectChange({
      delete: ['prompts/triage.prompt.yml'],
      files: { 'support/triage.prompt.yml': triageProject['prompts/triage.prompt.yml'] ?? '' },
    });
    expect(changeSet.lanes).toEqual(['code']);
    expect(changeSet.suites).toEqual([]);
  });

  test('sees the edit that a rename hides', async () => {
    const text = triageProject['prompts/triage.prompt.yml'] ?? '';
    const changeSet = await detectChange({
      delete: ['prompts/triage.prompt.yml'],
      files: { 'support/triage.prompt.yml': text.replace('one label', 'two labels') },
    });
    expect(changeSet.lanes).toEqual(['prompt']);
    expect(changeSet.suites).toEqual(['triage']);
  });

  test('compares with the merge base, so that what happened on the target branch is not the change', async () => {
    const git = inMemoryGit([
      { name: 'old', files: triageProject },
      { name: 'head', parents: ['old'], files: editedFile('src/app.py', 'hello', 'bye') },
      { name: 'main', parents: ['old'], files: editedFile('lanegate.yml', 'embedded-1', 'embedded-2') },
    ]);
    const changeSet = await detect(
      { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
      { policy: 'main', head: { revision: 'head' }, folder: undefined },
    );
    expect(changeSet).toMatchObject({
      policy: git.id('main'),
      base: git.id('old'),
      head: git.id('head'),
      lanes: ['code'],
    });
    expect(changeSet.suites).toEqual([]);
  });

  test('says which suite evaluates a change, and names none for a prompt or a provider that no suite evaluates', async () => {
    const provider = editedFile(
      'lanegate.yml',
      'models:',
      'providers: { embedded: { api: openai, base_url: "http://x.test/v1" } }\nmodels:',
    );
    const files = {
      ...editedFile('prompts/triage.prompt.yml', 'one', 'a'),
      ...provider,
      'prompts/greeting.md': 'Say hello.',
    };
    const { changes } = await detectChange({ files });
    expect(changes.map(({ path, facet, suites }) => [path, facet, suites])).toEqual([
      ['lanegate.yml', 'providers.embedded', []],
      ['prompts/greeting.md', 'text', []],
      ['prompts/triage.prompt.yml', 'messages', ['triage']],
    ]);
  });

  test('says which suite evaluates a provider that is new in the change, and names none where nothing asks it', async () => {
    const settings = triageProject['lanegate.yml']
      ?.replace(
        'models:',
        'providers: { own: { api: openai, base_url: "http://x.test/v1" }, idle: { api: echo } }\nmodels:',
      )
      .replace('provider: embedded', 'provider: own');
    const { changes } = await detectChange({ files: { 'lanegate.yml': settings ?? '' } });
    expect(changes.filter(({ lane }) => lane === 'model').map(({ facet, suites }) => [facet, suites])).toEqual([
      ['providers.idle', []],
      ['providers.own', ['triage']],
      ['models.triage', ['triage']],
    ]);
  });

  test('names no suite for an entry of another file that is called as one of lanegate.yml', async () => {
    const own = (model: string, said: string) =>
      `models: { triage: ${model} }\nprompts: { triage: "You are the assistant of our house and answer ${said}." }\n`;
    const git = inMemoryGit([
      { name: 'main', files: { ...triageProject, 'config/llm.yml': own('gpt-4o-2024-08-06', 'kindly') } },
      { name: 'head', parents: ['main'], files: { 'config/llm.yml': own('gpt-4o-mini-2024-07-18', 'rudely') } },
    ]);
    const { changes } = await detect(
      { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
      { policy: 'main', head: { revision: 'head' }, folder: undefined },
    );
    expect(changes.map(({ lane, facet, suites }) => [lane, facet, suites])).toEqual([
      ['model', 'models.triage', []],
      ['prompt', 'prompts.triage', []],
    ]);
  });

  test('sees uncommitted work', async () => {
    const git = inMemoryGit([main], { files: editedFile('prompts/triage.prompt.yml', 'one', 'a') });
    const changeSet = await detect(
      { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
      { policy: 'main', head: 'worktree', folder: undefined },
    );
    expect(changeSet.lanes).toEqual(['prompt']);
  });

  test('takes what it cannot read as changed in the lane that its place suggests', async () => {
    const { changes } = await detectChange({
      files: { 'prompts/logo.bin': Buffer.from([0, 1, 2]), 'a.bin': Buffer.from([0]) },
    });
    expect(changes.map(({ path, lane }) => [path, lane])).toEqual([
      ['a.bin', 'code'],
      ['prompts/logo.bin', 'prompt'],
    ]);
  });

  test('says that a suite which head drops still runs', async () => {
    const { affected } = await detectChange({ files: { 'lanegate.yml': 'version: 1\n' } });
    expect(affected).toEqual([expect.objectContaining({ name: 'triage', lanes: expect.arrayContaining(['evals']) })]);
  });

  test.each(['', 'data: { docs: { corpus: "docs/**" } }\n'])(
    'takes a document of a known folder for data, whatever corpora are declared: "%s"',
    async (data) => {
      const declaring = { 'lanegate.yml': `${triageProject['lanegate.yml']}data: { other: { corpus: "other/**" } }\n` };
      const from = { ...triageProject, 'lanegate.yml': `${triageProject['lanegate.yml']}${data}` };
      const git = inMemoryGit([
        { name: 'main', files: { ...from, 'knowledge/returns.md': 'Within seven days.' } },
        { name: 'head', files: { ...declaring, 'knowledge/returns.md': 'Within nine days.' } },
      ]);
      const { changes } = await detect(
        { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
        { policy: 'main', head: { revision: 'head' }, folder: undefined },
      );
      expect(changes).toContainEqual(expect.objectContaining({ path: 'knowledge/returns.md', lane: 'data' }));
    },
  );

  test('finds the suite that a prompt file carries', async () => {
    const carried = `model: embedded/embedded-1\nmessages: [{ role: user, content: "{{input}}" }]\ntestData: [{ input: a, expected: b }]\nevaluators: [{ name: same, string: { equals: "{{expected}}" } }]\n`;
    const git = inMemoryGit([
      { name: 'main', files: { 'greet.prompt.yml': carried } },
      { name: 'head', files: { 'greet.prompt.yml': carried.replace('{{input}}', 'Say {{input}}') } },
    ]);
    const changeSet = await detect(
      { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
      { policy: 'main', head: { revision: 'head' }, folder: undefined },
    );
    expect(changeSet).toMatchObject({ lanes: ['prompt'], suites: ['greet'] });
  });

  test.each([
    ['a base that does not exist', { policy: 'nowhere', head: { revision: 'main' } }, 'there is no commit `nowhere`'],
    ['a head that does not exist', { policy: 'main', head: { revision: 'nowhere' } }, 'there is no commit `nowhere`'],
  ])('refuses %s', async (_, request, message) => {
    const ports = { git: inMemoryGit([main]), files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() };
    await expect(detect(ports, { ...request, folder: undefined })).rejects.toThrow(message);
  });

  test('says whose a mistake is that the change did not make', async () => {
    const git = inMemoryGit([
      { name: 'main', files: { ...triageProject, 'lanegate.yml': 'version: 1\nsuits: []\n' } },
      { name: 'head', files: editedFile('src/app.py', 'hello', 'bye') },
    ]);
    const request = { policy: 'main', head: { revision: 'head' }, folder: undefined };
    await expect(
      detect({ git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() }, request),
    ).rejects.toMatchObject({
      message: `unknown key \`suits\` (in the target branch, ${git.id('main').slice(0, 12)})`,
      place: { path: 'lanegate.yml', line: 2 },
    });
  });

  test('refuses a suite whose model does not exist, at its place and with the nearest name', async () => {
    const wrong = detectChange(edit('lanegate.yml', 'model: triage }', 'model: trige }'));
    await expect(wrong).rejects.toMatchObject({
      message: 'there is no model binding `trige`',
      hint: 'did you mean `triage`?',
      place: { path: 'lanegate.yml', line: 6 },
    });
  });

  test('refuses a prompt that does not exist with the nearest file, though only a suite would make that a prompt', async () => {
    const git = inMemoryGit([
      { name: 'main', files: triageProject },
      {
        name: 'head',
        parents: ['main'],
        files: {
          'texts/answer.md': 'Be kind.',
          ...editedFile('lanegate.yml', 'prompt: triage,', 'prompt: texts/anwser.md,'),
        },
      },
    ]);
    const found = detect(
      { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() },
      { policy: 'main', head: { revision: 'head' }, folder: undefined },
    );
    await expect(found).rejects.toMatchObject({
      message: 'there is no prompt `texts/anwser.md`',
      hint: 'did you mean `texts/answer.md`?',
    });
  });

  test('refuses a provider that does not exist where the binding names it', async () => {
    await expect(detectChange(edit('lanegate.yml', 'provider: embedded', 'provider: embeded'))).rejects.toMatchObject({
      message: 'there is no provider `embeded` for the model `embedded-1`',
      hint: 'did you mean `embedded`?',
      place: { path: 'lanegate.yml', line: 3, key: 'models.triage.provider' },
    });
  });

  test('a lanegate.yml in a folder is told not to be read, where the change brings it', async () => {
    const { notes } = await detectChange({ files: { 'services/a/lanegate.yml': 'version: 1\n' } });
    expect(notes).toEqual([
      'services/a/lanegate.yml is not read: the lanegate.yml at the root of the repository does not `include` it',
    ]);
  });
});
