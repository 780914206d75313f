import { describe, expect, test } from 'vitest';
import {
  type EditedFile,
  editedLaneWorkflows,
  isWorkflowPath,
  laneWorkflows,
} from '../../../src/domain/changes/lane-workflows.js';

const workflow = (...uses: readonly string[]): string =>
  `on: pull_request\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((each) => `      - uses: ${each}\n`).join('')}`;
const composite = (...uses: readonly string[]): string =>
  `name: setup\nruns:\n  using: composite\n  steps:\n${uses.map((each) => `    - uses: ${each}\n`).join('')}`;

const gate = 'lanegate/lanegate/gate@0123';
const lane = '.github/workflows/lanegate.yml';
const ci = '.github/workflows/ci.yml';
const action = (name: string): string => `.github/actions/${name}/action.yml`;

type Files = Readonly<Record<string, string | undefined>>;
const filesOf = (files: Files) => new Map(Object.entries(files));

describe('the lane workflows of a commit', () => {
  test.each<[string, Files, string[], string[]]>([
    ['are those that name Lanegate', { [lane]: workflow(gate), [ci]: workflow('actions/checkout@1') }, [lane], []],
    [
      'with the actions that they use, however deep',
      {
        [lane]: workflow('./.github/actions/a', gate),
        [action('a')]: composite('./.github/actions/b'),
        [action('b')]: composite(),
      },
      [lane, action('a'), action('b')],
      ['.github/actions/a', '.github/actions/b'],
    ],
    [
      'with an action of the repository that names Lanegate for them',
      {
        [ci]: workflow('./.github/actions/a', './tools/build'),
        [action('a')]: composite(gate),
        'tools/build/action.yml': composite(),
      },
      [action('a'), ci],
      ['.github/actions/a'],
    ],
    [
      'with whoever calls them, but not with what else a caller uses',
      {
        '.github/workflows/called.yml': workflow(gate),
        [ci]: workflow('./.github/workflows/called.yml', './tools/build'),
        'tools/build/action.yml': composite(),
      },
      ['.github/workflows/called.yml', ci],
      [],
    ],
    [
      'without actions that no workflow uses',
      { [action('a')]: composite(gate), [ci]: workflow('actions/checkout@1') },
      [],
      [],
    ],
    ['with an action that has no action.yml', { [lane]: workflow(gate, './tools/docker') }, [lane], ['tools/docker']],
    [
      'with the action at the root',
      { [lane]: workflow(gate, './'), 'action.yml': composite() },
      [lane, 'action.yml'],
      [],
    ],
    [
      'in circles as well',
      { [lane]: workflow(gate, './a'), 'a/action.yml': composite('./a') },
      [lane, 'a/action.yml'],
      ['a'],
    ],
    ['with what cannot be read', { [lane]: undefined }, [lane], []],
    ['are none of nothing', {}, [], []],
  ])('%s', (_, files, paths, folders) => {
    const found = laneWorkflows(filesOf(files));
    expect([...found.files].sort()).toEqual([...paths].sort());
    expect([...found.folders].sort()).toEqual([...folders].sort());
  });
});

test.each([
  ['.github/workflows/a.yml', true],
  ['.github/workflows/a.yaml', true],
  ['.github/workflows/A.YML', true],
  ['.github/workflows/below/a.yml', false],
  ['services/one/.github/workflows/a.yml', false],
  ['.github/workflows/a.json', false],
])('%s is a workflow: %s', (path, expected) => {
  expect(isWorkflowPath(path)).toBe(expected);
});

const edit = (path: string): EditedFile => ({ basePath: path, headPath: path });
const addition = (path: string): EditedFile => ({ basePath: undefined, headPath: path });
const deletion = (path: string): EditedFile => ({ basePath: path, headPath: undefined });
const rename = (basePath: string, headPath: string): EditedFile => ({ basePath, headPath });

describe('of a change are told', () => {
  const adopted = {
    [lane]: workflow(gate, './setup'),
    [ci]: workflow('actions/checkout@1'),
    'setup/action.yml': composite(),
  };
  const other = '.github/workflows/other.yaml';

  test.each<[string, EditedFile[], Files, string[]]>([
    ['an edit', [edit(lane)], { ...adopted, [lane]: workflow(gate, 'other/action@1') }, [lane]],
    ['an edit that takes Lanegate out', [edit(lane)], { ...adopted, [lane]: workflow('actions/checkout@1') }, [lane]],
    ['a deletion', [deletion(lane)], { [ci]: workflow() }, [lane]],
    ['a renaming', [rename(lane, other)], { [other]: workflow(gate) }, [other]],
    ['a renaming to where GitHub reads no workflow', [rename(lane, 'old/lanegate.yml')], {}, [lane]],
    ['a second one beside it', [addition(other)], { ...adopted, [other]: workflow(gate) }, [other]],
    ['one that becomes a lane workflow', [edit(ci)], { ...adopted, [ci]: workflow(gate) }, [ci]],
    ['a new caller', [addition(other)], { ...adopted, [other]: workflow('./.github/workflows/lanegate.yml') }, [other]],
    ['an action that one uses', [edit('setup/action.yml')], adopted, ['setup/action.yml']],
    ['any file of such an action', [edit('setup/lib/index.js')], adopted, ['setup/lib/index.js']],
    ['a link in the place of such an action', [addition('setup')], adopted, ['setup']],
    [
      'an action that head begins to use',
      [edit(lane), edit('new/x.js')],
      { ...adopted, [lane]: workflow(gate, './new') },
      [lane, 'new/x.js'],
    ],
    [
      'a link or submodule that such an action lies under',
      [edit('vendor')],
      { ...adopted, [lane]: workflow(gate, './vendor/gate') },
      ['vendor'],
    ],
    [
      'an action that is used where the repository is checked out into a folder',
      [edit('tool/lib/index.js')],
      { ...adopted, [ci]: workflow(gate, './policy/tool'), 'tool/action.yml': composite() },
      ['tool/lib/index.js'],
    ],
    ['nothing of other workflows', [edit(ci)], { ...adopted, [ci]: workflow('actions/checkout@2') }, []],
    ['nothing of a folder that begins alike', [edit('setup-node/index.js')], adopted, []],
    ['nothing of the code', [edit('src/app.py')], adopted, []],
  ])('%s', (_, changes, head, expected) => {
    const sides = { policy: filesOf(adopted), base: filesOf(adopted), head: filesOf(head) };
    expect(editedLaneWorkflows(changes, sides)).toEqual(expected);
  });

  test('none where the target branch has none yet, which is how Lanegate is adopted', () => {
    const before = filesOf({ [ci]: workflow('actions/checkout@1') });
    const sides = { policy: before, base: before, head: filesOf(adopted) };
    expect(editedLaneWorkflows([addition(lane)], sides)).toEqual([]);
  });

  test('what an older merge base knew as well, since its author chose it', () => {
    const sides = {
      policy: filesOf({ [lane]: workflow(gate) }),
      base: filesOf({ [other]: workflow(gate) }),
      head: filesOf({}),
    };
    expect(editedLaneWorkflows([deletion(other)], sides)).toEqual([other]);
  });
});
