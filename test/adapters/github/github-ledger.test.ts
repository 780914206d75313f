import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { GithubLedger } from '../../../src/adapters/github/github-ledger.js';
import { entryOf } from '../../../src/domain/ledger/ledger-entry.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { fixedRandom } from '../../fakes/fixed-random.js';
import { aDeployment, aStateText } from '../../fixtures/a-desired-state.js';
import { anOverride } from '../../fixtures/an-override.js';
import { type Fault, faults, GithubStandIn } from '../../fixtures/github-stand-in.js';
import { ledgerContract } from '../../ports/ledger.contract.js';

const openApi = (github: GithubStandIn) => {
  const clock = fakeClock();
  const settings = { token: github.token, repository: github.repository, apiUrl: github.apiUrl };
  return { api: new GithubApi({ ...settings, permission: 'contents: write' }, clock), clock };
};

const openLedger = (github: GithubStandIn, chances: readonly number[] = [0.5]): GithubLedger => {
  const { api, clock } = openApi(github);
  return new GithubLedger(api, { clock, random: fixedRandom(chances) });
};

ledgerContract("GitHub's API", async () => {
  const github = await GithubStandIn.start();
  return {
    ledger: openLedger(github, [0.1, 0.7, 0.4]),
    other: openLedger(github, [0.9, 0.3]),
    put: async (path, text) => github.store.objects.put('lanegate', path, text),
    stop: async () => {
      await github.stop();
      github.assertNoViolations();
    },
  };
});

describe('the ledger on GitHub', () => {
  let github: GithubStandIn;
  const record = anOverride();
  const { path, text } = entryOf(record);

  beforeEach(async () => {
    github = await GithubStandIn.start();
  });

  afterEach(async () => {
    await github.stop();
    github.assertNoViolations();
  });

  test('begins as a branch without history and grows by one commit a record', async () => {
    github.store.objects.put('main', 'lanegate.yml', 'version: 1\n');
    await openLedger(github).append(record);
    expect(github.store.objects.files('lanegate')).toEqual({ [path]: text });
    await openLedger(github).append(anOverride({ by: 'linus' }));
    expect(github.store.objects.length('lanegate')).toBe(2);
    await openLedger(github).append(record);
    expect(github.store.objects.length('lanegate')).toBe(2);
    expect(github.store.objects.files('main')).toEqual({ 'lanegate.yml': 'version: 1\n' });
  });

  const lost = (method: string): Fault => ({ status: 502, method, takesEffect: true });

  test.each([
    ['the tree', [lost('POST')]],
    ['the commit', [{ ...lost('POST'), status: 0 }]],
    ['the branch that is made', [lost('POST'), lost('POST'), lost('POST')]],
    ['reading', [faults.serverError, faults.hangUp]],
  ])('has a record once when the answer about %s is lost', async (_, met) => {
    github.fail(...met);
    await openLedger(github).append(record);
    expect(github.store.objects.files('lanegate')).toEqual({ [path]: text });
    expect(github.store.objects.length('lanegate')).toBe(1);
  });

  test('has a record once when the answer about the moved branch is lost and others write on', async () => {
    github.store.objects.put('lanegate', 'README.md', 'a ledger');
    github.fail(lost('PATCH'));
    await openLedger(github).append(record);
    expect(github.store.objects.length('lanegate')).toBe(2);
  });

  test('says at once what a rule of the branch refuses', async () => {
    github.store.objects.put('lanegate', 'README.md', 'a ledger');
    github.fail({ status: 422, method: 'PATCH', message: 'Repository rule violations found' });
    await expect(openLedger(github).append(record)).rejects.toThrow('Repository rule violations found');
    expect(github.calls.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  test('says which permission is missing', async () => {
    github.fail(faults.forbidden);
    await expect(openLedger(github).read({ kind: 'override' })).rejects.toThrow('permissions: contents: write');
  });

  test('is read by two requests where it has one record of the kind, and by one where there is none', async () => {
    await openLedger(github).read({ kind: 'override' });
    expect(github.calls.splice(0)).toHaveLength(1);
    github.store.objects.put('lanegate', path, text);
    expect(await openLedger(github).read({ kind: 'override' })).toEqual([{ path, text }]);
    expect(github.calls).toHaveLength(2);
  });

  test('is never read as empty where GitHub only does not find it', async () => {
    github.store.objects.put('lanegate', path, text);
    github.fail(faults.notFound);
    await expect(openLedger(github).readStates()).rejects.toThrow('the branch lanegate, which is there');
    github.fail(faults.notFound, faults.notFound);
    await expect(openLedger(github).read({ kind: 'reference' })).rejects.toThrow('permissions: contents: write');
    github.store.objects.branches.delete('lanegate');
    github.store.objects.put('lanegate-of-others', path, text);
    expect(await openLedger(github).read({ kind: 'release' })).toEqual([]);
  });

  test('is the branch, not a tag of its name, which others may write', async () => {
    github.store.objects.put('forged', path, text);
    github.store.objects.tags.set('lanegate', github.store.objects.branches.get('forged') ?? '');
    expect(await openLedger(github).read({ kind: 'override' })).toEqual([]);
    github.store.objects.put('lanegate', 'README.md', 'a ledger');
    expect(await openLedger(github).read({ kind: 'override' })).toEqual([]);
  });

  test('is read by folder where GitHub does not list the whole of it', async () => {
    for (const name of ['a', 'b', 'c']) github.store.objects.put('lanegate', `rollouts/${name}.json`, '{}');
    github.store.objects.put('lanegate', path, text);
    github.store.objects.mostListed = 3;
    expect(await openLedger(github).read({ kind: 'override' })).toEqual([{ path, text }]);
    github.store.objects.put('lanegate', `overrides/2026/12/${record.head}.x.json`, '{}');
    github.store.objects.mostListed = 1;
    await expect(openLedger(github).read({ kind: 'override' })).rejects.toThrow('more files than GitHub lists');
  });

  test('reads many records in few requests, each as it is stored', async () => {
    const files: Record<string, string> = { [path]: text };
    for (let index = 0; index < 450; index += 1)
      files[`overrides/2026/11/${record.head}.${index}.json`] = JSON.stringify({ index, said: 'ä 漢字 🦊\n' });
    files[`overrides/2026/11/${record.head}.cut.json`] = 'x'.repeat(600_000);
    files[`overrides/2026/11/${record.head}.large.json`] = 'x'.repeat(1_048_577);
    github.store.objects.putAll('lanegate', files);
    const read = await openLedger(github).read({ kind: 'override' });
    const { [`overrides/2026/11/${record.head}.large.json`]: _large, ...others } = files;
    const expected = Object.entries(others).map(([name, content]) => ({ path: name, text: content }));
    expect(read).toHaveLength(453);
    expect(read).toEqual(expect.arrayContaining(expected));
    expect(read).toContainEqual({ path: `overrides/2026/11/${record.head}.large.json`, text: undefined });
    expect(github.calls.map(({ path: asked }) => asked.replace(/[0-9a-f]{40}/u, 'ID'))).toEqual([
      expect.stringContaining('/git/trees/'),
      ...Array.from({ length: 5 }, () => '/graphql'),
      '/repos/acme/shop/git/blobs/ID',
    ]);
  });

  test('names the permission where a query is refused', async () => {
    const paths = Array.from({ length: 60 }, (_, index) => `overrides/2026/11/${record.head}.${index}.json`);
    github.store.objects.putAll('lanegate', Object.fromEntries(paths.map((each) => [each, each])));
    github.fail({ ...faults.forbidden, path: /graphql/u });
    await expect(openLedger(github).read({ kind: 'override' })).rejects.toThrow('permissions: contents: write');
  });

  test('says why a query failed that GitHub answers all the same', async () => {
    const paths = Array.from({ length: 60 }, (_, index) => `overrides/2026/11/${record.head}.${index}.json`);
    github.store.objects.putAll('lanegate', Object.fromEntries(paths.map((each) => [each, each])));
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    github.fail({ status: 200, path: /graphql/u, body: { data: null, errors } });
    await expect(openLedger(github).read({ kind: 'override' })).rejects.toThrow('a query: API rate limit exceeded');
  });

  test('reads nothing rather than a part of too much', async () => {
    const paths = Array.from({ length: 10_001 }, (_, index) => `overrides/2026/11/${record.head}.${index}.json`);
    github.store.objects.putAll('lanegate', Object.fromEntries(paths.map((each) => [each, '{}'])));
    github.store.objects.put('lanegate', `overrides/2026/11/ffff.1.json`, '{}');
    await expect(openLedger(github).read({ kind: 'override' })).rejects.toThrow('too many to read at once');
    expect(await openLedger(github).read({ kind: 'override', beginning: 'ff' })).toHaveLength(1);
  });

  const place = { environment: 'production', lane: 'prompt' } as const;
  const moved = { place, from: aStateText(), to: aStateText({ reason: 'new' }) };
  const change = { records: [aDeployment()], states: [moved] };

  /** The ledger of a job that is taken away after so many requests. */
  function dyingAfter(requests: number): GithubLedger {
    const { api, clock } = openApi(github);
    let left = requests;
    const ask = (call: () => Promise<unknown>) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('the job was taken away')) : call();
    };
    const dying = {
      find: (...words: Parameters<GithubApi['find']>) => ask(() => api.find(...words)),
      get: (...words: Parameters<GithubApi['get']>) => ask(() => api.get(...words)),
      send: (...words: Parameters<GithubApi['send']>) => ask(() => api.send(...words)),
    };
    return new GithubLedger(dying as unknown as GithubApi, { clock, random: fixedRandom([0.5]) });
  }

  test('is whole after each request of a job that dies, and whoever tries again has the change once', async () => {
    github.store.objects.put('lanegate', 'state/production/prompt.json', moved.from);
    const seen: string[] = [];
    for (let requests = 0; !seen.includes('written'); requests += 1) {
      const outcome = await dyingAfter(requests)
        .change(change)
        .then(({ kind }) => kind)
        .catch(() => 'died');
      const { [entryOf(aDeployment()).path]: deployment, 'state/production/prompt.json': state } =
        github.store.objects.files('lanegate');
      expect(state).toBe(deployment === undefined ? moved.from : moved.to);
      seen.push(outcome);
    }
    expect(seen.length).toBeGreaterThan(6);
    expect((await openLedger(github).change(change)).kind).toBe('written');
    expect(github.store.objects.length('lanegate')).toBe(2);
  });

  test('is listed once for a change of several folders', async () => {
    github.store.objects.put('lanegate', 'state/production/prompt.json', moved.from);
    await openLedger(github).change(change);
    const [branch, listed, read, written] = [2, 1, 1, 3];
    expect(github.calls).toHaveLength(branch + listed + read + written);
  });

  test('is changed by folder where GitHub does not list the whole of it', async () => {
    for (const name of ['a', 'b', 'c']) github.store.objects.put('lanegate', `rollouts/${name}.json`, '{}');
    github.store.objects.put('lanegate', 'state/production/prompt.json', moved.from);
    github.store.objects.mostListed = 3;
    expect((await openLedger(github).change(change)).kind).toBe('written');
    const commits = github.store.objects.length('lanegate');
    expect((await openLedger(github).change(change)).kind).toBe('written');
    expect(github.store.objects.length('lanegate')).toBe(commits);
  });

  test('is moved once when the answer about the moved branch is lost and others write on', async () => {
    github.store.objects.put('lanegate', 'state/production/prompt.json', moved.from);
    github.fail(lost('PATCH'));
    expect((await openLedger(github).change(change)).kind).toBe('written');
    expect(github.store.objects.length('lanegate')).toBe(2);
    expect(await openLedger(github).readStates()).toEqual([{ path: 'state/production/prompt.json', text: moved.to }]);
  });
});
