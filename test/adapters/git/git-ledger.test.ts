import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GitLedger } from '../../../src/adapters/git/git-ledger.js';
import { entryOf } from '../../../src/domain/ledger/ledger-entry.js';
import { UserError } from '../../../src/domain/user-error.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { fixedRandom } from '../../fakes/fixed-random.js';
import { aDeployment, aStateText } from '../../fixtures/a-desired-state.js';
import { anOverride } from '../../fixtures/an-override.js';
import {
  hermeticEnvironment,
  type TemporaryRepository,
  temporaryRepository,
} from '../../fixtures/temporary-repository.js';
import { ledgerContract } from '../../ports/ledger.contract.js';

// Every record takes some ten processes.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const openLedger = (folder: string, environment = hermeticEnvironment): GitLedger =>
  new GitLedger({ folder, environment, clock: fakeClock(), random: fixedRandom([0.2, 0.8]) });

/** Adds a file to the ledger's branch as whoever may write it can. */
function put(repository: TemporaryRepository, path: string, text: string): void {
  const blob = repository.feed(text, 'hash-object', '-w', '--stdin');
  const tip = repository.git('for-each-ref', '--format=%(objectname)', 'refs/heads/lanegate');
  const parent = tip === '' ? '' : `from ${tip}\n`;
  const message = 'data 3\nput';
  const commit = `commit refs/heads/lanegate\ncommitter Eve <eve@example.com> 1767225600 +0000\n${message}\n`;
  repository.feed(`${commit}${parent}M 100644 ${blob} ${path}\n\n`, 'fast-import', '--quiet');
}

/** A hook that refuses whatever it is asked. */
function addHook(repository: TemporaryRepository, name: string): void {
  const path = `.git/hooks/${name}`;
  repository.edit({ files: { [path]: '#!/bin/sh\necho "lanegate is protected" >&2\nexit 1\n' } });
  chmodSync(join(repository.folder, path), 0o755);
}

ledgerContract('a git repository', async () => {
  const repository = temporaryRepository([{ files: { 'lanegate.yml': 'version: 1\n' } }]);
  return {
    ledger: openLedger(repository.folder),
    other: openLedger(repository.folder),
    put: async (path, text) => put(repository, path, text),
    stop: async () => repository.remove(),
  };
});

describe('the ledger of a clone', () => {
  let origin: TemporaryRepository;
  let clones: TemporaryRepository[];
  const [one, two] = [anOverride({ by: 'Ada <ada@example.com>' }), anOverride({ by: 'Grace <grace@example.com>' })];

  beforeEach(() => {
    origin = temporaryRepository([{ files: { 'lanegate.yml': 'version: 1\n' } }]);
    clones = [origin.clone(), origin.clone()];
  });

  afterEach(() => {
    for (const repository of [origin, ...clones]) repository.remove();
  });

  const cloneAt = (index: number): TemporaryRepository => {
    const clone = clones[index];
    if (clone === undefined) throw new Error('there are two clones');
    return clone;
  };
  const pathsIn = (repository: TemporaryRepository) =>
    repository.git('ls-tree', '-r', '--name-only', 'lanegate').split('\n').sort();

  test('is a branch without history, and leaves index, working copy and other branches alone', async () => {
    const clone = cloneAt(0);
    clone.edit({ files: { 'lanegate.yml': 'version: 2\n', 'new.txt': 'new' } });
    clone.git('add', 'lanegate.yml');
    const seen = () => [clone.git('status', '--porcelain'), clone.git('rev-parse', 'HEAD'), clone.git('branch')];
    const [status, head] = seen();
    const { commit } = await openLedger(clone.folder).append(one);
    expect(seen()).toEqual([status, head, '  lanegate\n* main']);
    expect(clone.git('rev-list', '--count', 'lanegate')).toBe('1');
    expect(clone.id('lanegate')).toBe(commit);
    expect(clone.git('show', `lanegate:${entryOf(one).path}`)).toBe(entryOf(one).text.trimEnd());
    expect(origin.git('branch')).not.toContain('lanegate');
  });

  test('comes to the server only when pushed, beside what others pushed meanwhile', async () => {
    const [here, there] = [openLedger(cloneAt(0).folder), openLedger(cloneAt(1).folder)];
    await here.append(one);
    await there.append(two);
    await here.push();
    expect(pathsIn(origin)).toEqual([entryOf(one).path]);
    await there.push();
    await here.push();
    const both = [entryOf(one).path, entryOf(two).path].sort();
    expect(pathsIn(origin)).toEqual(both);
    expect(origin.git('rev-list', '--count', 'lanegate')).toBe('3');
    expect(pathsIn(cloneAt(1))).toEqual(both);
    expect(await here.read({ kind: 'override' })).toHaveLength(2);
  });

  test('loses nothing when two push at once', async () => {
    const [here, there] = [openLedger(cloneAt(0).folder), openLedger(cloneAt(1).folder)];
    for (let index = 0; index < 3; index += 1) {
      await here.append({ ...one, reason: `no ${index}` });
      await there.append({ ...two, reason: `no ${index}` });
      await Promise.all([here.push(), there.push()]);
    }
    expect(pathsIn(origin)).toHaveLength(6);
  });

  test('knows what was fetched, and goes on from there', async () => {
    await openLedger(cloneAt(0).folder).append(one);
    await openLedger(cloneAt(0).folder).push();
    const there = openLedger(cloneAt(1).folder);
    expect(await there.read({ kind: 'override' })).toEqual([]);
    cloneAt(1).git('fetch', '--quiet', 'origin');
    expect(await there.read({ kind: 'override' })).toHaveLength(1);
    await there.append(two);
    expect(pathsIn(cloneAt(1))).toHaveLength(2);
  });

  test('does not believe a link or a program in the place of a record', async () => {
    const { path } = entryOf(one);
    cloneAt(0).feed(
      `commit refs/heads/lanegate\ncommitter Eve <eve@example.com> 1 +0000\ndata 1\nx\nM 120000 inline ${path}\ndata 11\n/etc/passwd\n\n`,
      'fast-import',
      '--quiet',
    );
    expect(await openLedger(cloneAt(0).folder).read({ kind: 'override' })).toEqual([]);
  });

  test('runs no hook of the repository', async () => {
    const clone = cloneAt(0);
    addHook(clone, 'reference-transaction');
    addHook(clone, 'pre-push');
    expect(() => clone.git('branch', 'other')).toThrow('lanegate is protected');
    await openLedger(clone.folder).append(one);
    await openLedger(clone.folder).push();
    expect(pathsIn(origin)).toHaveLength(1);
  });

  test('says what origin refuses, and keeps the record', async () => {
    addHook(origin, 'pre-receive');
    const ledger = openLedger(cloneAt(0).folder);
    await ledger.append(one);
    await expect(ledger.push()).rejects.toThrow(/origin refuses the ledger: .*lanegate is protected/u);
    expect(await ledger.read({ kind: 'override' })).toHaveLength(1);
  });

  test('says so where there is no origin, or nobody knows who writes', async () => {
    const ledger = openLedger(cloneAt(0).folder);
    cloneAt(0).git('remote', 'set-url', 'origin', '/nonexistent');
    await ledger.append(one);
    await expect(ledger.push()).rejects.toBeInstanceOf(UserError);
    const { PATH, HOME, GIT_CONFIG_NOSYSTEM, GIT_CONFIG_GLOBAL } = hermeticEnvironment;
    const stranger = { PATH, HOME, GIT_CONFIG_NOSYSTEM, GIT_CONFIG_GLOBAL, EMAIL: '' };
    cloneAt(0).git('config', 'user.useConfigOnly', 'true');
    await expect(openLedger(cloneAt(0).folder, stranger).append(two)).rejects.toThrow('git does not know who you are');
  });
});

describe('a desired state that is moved in a clone', () => {
  const place = { environment: 'production', lane: 'prompt' } as const;
  const [first, here, there] = ['first', 'here', 'there'].map((reason) => aStateText({ reason }));
  let origin: TemporaryRepository;
  let clones: TemporaryRepository[];

  beforeEach(async () => {
    origin = temporaryRepository([{ files: { 'lanegate.yml': 'version: 1\n' } }]);
    await move(origin, undefined, first);
    clones = [origin.clone(), origin.clone()];
  });

  afterEach(() => {
    for (const repository of [origin, ...clones]) repository.remove();
  });

  const ledgerAt = (index: number): GitLedger => openLedger(clones[index]?.folder ?? '');
  const move = ({ folder }: TemporaryRepository, from: string | undefined, to = '') =>
    openLedger(folder).change({ records: [], states: [{ place, from, to }] });
  const stateAt = async (ledger: GitLedger) => (await ledger.readStates()).map(({ text }) => text);

  test('is read as it was fetched, until it is moved here', async () => {
    expect(await stateAt(ledgerAt(0))).toEqual([first]);
    await ledgerAt(0).change({ records: [], states: [{ place, from: first, to: here ?? '' }] });
    expect([await stateAt(ledgerAt(0)), await stateAt(ledgerAt(1))]).toEqual([[here], [first]]);
    await ledgerAt(0).push();
    clones[1]?.git('fetch', '--quiet', 'origin');
    expect(await stateAt(ledgerAt(1))).toEqual([here]);
  });

  test('stays beside a record that origin has got meanwhile', async () => {
    await ledgerAt(0).change({ records: [], states: [{ place, from: first, to: here ?? '' }] });
    await openLedger(origin.folder).append(anOverride());
    await ledgerAt(0).push();
    const ledger = openLedger(origin.folder);
    expect([await stateAt(ledger), (await ledger.read({ kind: 'override' })).length]).toEqual([[here], 1]);
  });

  test('is never brought over another move of it, and both are kept', async () => {
    await ledgerAt(0).change({ records: [], states: [{ place, from: first, to: here ?? '' }] });
    await ledgerAt(1).change({ records: [], states: [{ place, from: first, to: there ?? '' }] });
    await ledgerAt(1).push();
    await expect(ledgerAt(0).push()).rejects.toThrow('moved here and at origin: state/production/prompt.json');
    await expect(ledgerAt(0).readStates()).rejects.toBeInstanceOf(UserError);
    expect(await stateAt(openLedger(origin.folder))).toEqual([there]);
    expect(clones[0]?.git('show', 'lanegate:state/production/prompt.json')).toBe(here?.trimEnd());
  });
});

describe('a writer that dies', () => {
  const place = { environment: 'production', lane: 'prompt' } as const;
  const change = {
    records: [aDeployment()],
    states: [{ place, from: aStateText(), to: aStateText({ reason: 'new' }) }],
  };
  let repository: TemporaryRepository;
  let folder: string;

  beforeEach(async () => {
    repository = temporaryRepository([{ files: { 'lanegate.yml': 'version: 1\n' } }]);
    await openLedger(repository.folder).change({ records: [], states: [{ place, from: undefined, to: aStateText() }] });
    folder = mkdtempSync(join(tmpdir(), 'dying-git-'));
  });

  afterEach(() => {
    repository.remove();
    rmSync(folder, { recursive: true });
  });

  /** An environment whose git runs so many times and then no more, as when the machine is taken away. */
  function dyingAfter(runs: number): typeof hermeticEnvironment {
    const counter = join(folder, 'runs');
    writeFileSync(counter, '');
    const real = `PATH='${hermeticEnvironment['PATH']}'`;
    const script = `#!/bin/sh\n${real}\n[ "$(wc -l < '${counter}')" -ge ${runs} ] && exit 137\necho >> '${counter}'\nexec git "$@"\n`;
    writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
    return { ...hermeticEnvironment, PATH: `${folder}:${hermeticEnvironment['PATH']}` };
  }

  test('leaves the ledger whole after each of its steps, and whoever tries again has the change once', async () => {
    const seen: string[] = [];
    for (let runs = 0; !seen.includes('written'); runs += 1) {
      const outcome = await openLedger(repository.folder, dyingAfter(runs))
        .change(change)
        .then(({ kind }) => kind)
        .catch(() => 'died');
      const ledger = openLedger(repository.folder);
      const [state] = await ledger.readStates();
      const records = await ledger.read({ kind: 'deployment' });
      expect([state?.text, records.length]).toEqual(
        records.length === 0 ? [change.states[0]?.from, 0] : [change.states[0]?.to, 1],
      );
      seen.push(outcome);
    }
    expect(seen.length).toBeGreaterThan(5);
    expect((await openLedger(repository.folder).change(change)).kind).toBe('written');
    expect(await openLedger(repository.folder).read({ kind: 'deployment' })).toHaveLength(1);
    expect(repository.git('rev-list', '--count', 'lanegate')).toBe('2');
    repository.git('fsck', '--strict', '--no-dangling');
  });
});

test('a branch that stands where the ledger would be is named', async () => {
  const repository = temporaryRepository([{ files: { 'lanegate.yml': 'version: 1\n' } }]);
  repository.git('branch', 'lanegate/old');
  const appended = openLedger(repository.folder).append(anOverride());
  await expect(appended).rejects.toBeInstanceOf(UserError);
  await expect(appended).rejects.toThrow("'refs/heads/lanegate/old' exists");
  repository.remove();
});

test('a folder that is in no repository has no ledger', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-repository-'));
  const environment = { ...hermeticEnvironment, GIT_CEILING_DIRECTORIES: tmpdir() };
  expect(await openLedger(folder, environment).read({ kind: 'override' })).toEqual([]);
  rmSync(folder, { recursive: true });
});
