import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GithubJobCache } from '../../../src/adapters/cache/github-job-cache.js';
import { archiveOf } from '../../fixtures/cache-archive.js';
import { CacheServiceStandIn } from '../../fixtures/cache-service-stand-in.js';
import { pathWithoutZstd } from '../../fixtures/path-without-zstd.js';
import { jobCacheContract } from '../../ports/job-cache.contract.js';

let service: CacheServiceStandIn;
let folder: string;
const environmentBefore = { ...process.env };
const write = process.stdout.write;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'github-job-cache-'));
  Object.assign(process.env, {
    PATH: pathWithoutZstd(join(folder, 'programs'), ['tar', 'gzip']),
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
  });
  // The toolkit tells what it does on standard output, as commands of the runner among other things.
  process.stdout.write = () => true;
});
afterAll(() => {
  process.stdout.write = write;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environmentBefore);
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  service = await CacheServiceStandIn.start();
});
afterEach(() => service.stop());

const settings = () => ({ token: 'token', repository: 'acme/shop', apiUrl: `${service.url}/api/v3` });

/**
 * The toolkit reads the environment of the process itself, so the job that was asked for last is the one that saves.
 */
function jobOn(refs: readonly string[], isReadOnly = false): GithubJobCache {
  const environment = service.environmentFor({ refs, isReadOnly });
  const cache = new GithubJobCache({ ...settings(), environment });
  const save = cache.save.bind(cache);
  return Object.assign(cache, {
    save: (key: string, path: string) => {
      Object.assign(process.env, environment);
      return save(key, path);
    },
  });
}

jobCacheContract('the cache of GitHub Actions', async () => ({
  jobOn,
  plant: (ref, entry, text) => service.entries.push({ ref, ...entry, bytes: archiveOf(text) }),
}));

describe('where the cache cannot be used, the reason is told', () => {
  const entry = { key: 'answers-1', version: '1' };

  test.each([
    ['without a service', {}, 'there is no cache service here'],
    ['when the workflow forbids it', { ACTIONS_CACHE_MODE: 'none' }, 'the cache-mode of this job is none'],
  ])('%s', async (_what, changes, message) => {
    const runner = 'ACTIONS_CACHE_MODE' in changes ? service.environmentFor({ refs: ['refs/heads/main'] }) : {};
    const cache = new GithubJobCache({ ...settings(), environment: { ...runner, ...changes } });
    await expect(cache.list('answers-', 'refs/heads/main')).rejects.toThrow(message);
    await expect(cache.read(entry, 10)).rejects.toThrow(message);
    await expect(cache.save('answers-1', 'file')).rejects.toThrow(message);
    expect(service.requests).toEqual([]);
  });

  test('without a token, or with one that may not list caches', async () => {
    const environment = service.environmentFor({ refs: ['refs/heads/main'] });
    const poor = new GithubJobCache({ ...settings(), token: undefined, environment });
    await expect(poor.list('answers-', 'refs/heads/main')).rejects.toThrow('there is no token');
    service.listStatus = 403;
    await expect(jobOn(['refs/heads/main']).list('answers-', 'refs/heads/main')).rejects.toThrow('"actions: read"');
  });

  test('when the runtime token is refused, without the token or a signed URL in it', async () => {
    const environment = { ...service.environmentFor({ refs: [] }), ACTIONS_RUNTIME_TOKEN: 'expired-token' };
    const failure = await new GithubJobCache({ ...settings(), environment }).read(entry, 10).catch(String);
    expect(failure).toContain('answered 401');
    expect(failure).not.toContain('expired-token');
  });
});

test('entries of another scope that the API should not have named do not count', async () => {
  const job = jobOn(['refs/heads/main']);
  service.entries.push({ ref: 'refs/pull/7/merge', key: 'answers-1', version: '1', bytes: Buffer.alloc(0) });
  Object.defineProperty(service.entries, 'filter', { value: () => service.entries });
  expect(await job.list('answers-', 'refs/heads/main')).toEqual([]);
});
