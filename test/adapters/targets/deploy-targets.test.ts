import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemFiles } from '../../../src/adapters/system/files.js';
import { createSecretKeeper } from '../../../src/adapters/system/secret-keeper.js';
import { digestOfText } from '../../../src/domain/artifacts/digest.js';
import { DeployNotice } from '../../../src/domain/deploy/deploy-notice.js';
import { LaneDeployment } from '../../../src/domain/deploy/deploy-settings.js';
import { bundleText } from '../../../src/domain/release/bundle.js';
import { UserError } from '../../../src/domain/user-error.js';
import { pace } from '../../../src/open-system.js';
import { openLocalBranch, openTargets } from '../../../src/open-targets.js';
import type { DeployOrder } from '../../../src/ports/deploy-targets.js';
import { aBundle, aRelease } from '../../fixtures/a-release.js';
import { hermeticEnvironment, temporaryRepository } from '../../fixtures/temporary-repository.js';

const secrets = createSecretKeeper();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'targets-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const targetsIn = (root: string, environment: NodeJS.ProcessEnv = process.env) =>
  openTargets({
    root,
    environment,
    files: systemFiles,
    keyFor: (name) => {
      secrets.remember(`value of ${name}`);
      return `value of ${name}`;
    },
    scrub: secrets.scrub,
    openBranch: openLocalBranch({ folder: root, environment, isPushed: false, pace }),
  });

function orderOf(settings: object, system = 'one'): DeployOrder {
  const release = aRelease({}, { system });
  const bundle = bundleText(aBundle('prompt', release.lock, system));
  const place = { environment: 'production', lane: 'prompt' } as const;
  return { place, release, bundle, deployment: LaneDeployment.parse(settings) };
}

const contentOf = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('a file', () => {
  const to = { bundle: 'deploy/prompts.json' };

  test('is the bundle, whose bytes have its digest', async () => {
    const order = orderOf({ to });
    expect(await targetsIn(folder).served(order)).toEqual({
      kind: 'otherwise',
      said: 'there is no deploy/prompts.json',
    });
    await targetsIn(folder).apply(order);
    expect(digestOfText(contentOf('deploy/prompts.json'))).toBe(order.release.bundle?.digest);
    expect(await targetsIn(folder).served(order)).toEqual({ kind: 'as-ordered' });
    expect(await targetsIn(folder).served(orderOf({ to }, 'two'))).toMatchObject({ kind: 'otherwise' });
  });

  test('of flags is read back whole', async () => {
    const order = orderOf({ to: { flagd: 'flags.json' } });
    await targetsIn(folder).apply(order);
    expect(await targetsIn(folder).served(order)).toEqual({ kind: 'as-ordered' });
    writeFileSync(join(folder, 'flags.json'), contentOf('flags.json').replace('one', 'won'));
    expect(await targetsIn(folder).served(order)).toMatchObject({ kind: 'otherwise' });
  });

  test('is known by its digest where the bundle cannot be had, and flags are not', async () => {
    for (const [to, served] of [
      [{ bundle: 'one.json' }, { kind: 'as-ordered' }],
      [{ flagd: 'flags.json' }, { kind: 'otherwise', said: expect.stringContaining('flags.json cannot be compared') }],
    ] as const) {
      const order = orderOf({ to });
      await targetsIn(folder).apply(order);
      expect(await targetsIn(folder).served({ ...order, bundle: undefined })).toEqual(served);
    }
    const other = { ...orderOf({ to: { bundle: 'one.json' } }, 'two'), bundle: undefined };
    expect(await targetsIn(folder).served(other)).toMatchObject({ kind: 'otherwise' });
  });

  test.each(['../outside.json', '/tmp/outside.json', '.git/config', 'a/../../b'])(
    'at %s is not written',
    async (path) => {
      await expect(targetsIn(folder).apply(orderOf({ to: { bundle: path } }))).rejects.toThrow(UserError);
    },
  );

  test('of a bundle that was changed on the way is not written', async () => {
    const order = { ...orderOf({ to: { flagd: 'flags.json' } }), bundle: '{"prompts":{}}' };
    await expect(targetsIn(folder).apply(order)).rejects.toThrow('its digest differs');
  });
});

describe('a file of a branch', () => {
  const to = { bundle: 'prompts.json', branch: 'deployed' };

  test('is written by a commit of its own, and leaves the working copy and other files as they are', async () => {
    const repository = temporaryRepository([{ files: { 'a.txt': 'a' } }]);
    try {
      repository.git('branch', 'deployed');
      const targets = targetsIn(repository.folder, hermeticEnvironment);
      await targets.apply(orderOf({ to }));
      await targets.apply(orderOf({ to }));
      expect(repository.git('log', '--format=%s', 'deployed').split('\n')).toHaveLength(2);
      expect(repository.git('ls-tree', '-r', '--name-only', 'deployed')).toBe('a.txt\nprompts.json');
      expect(repository.git('status', '--porcelain')).toBe('');
      expect(await targets.served(orderOf({ to }))).toEqual({ kind: 'as-ordered' });
      await expect(targets.apply(orderOf({ to: { ...to, branch: 'main' } }))).rejects.toThrow('is checked out here');
    } finally {
      repository.remove();
    }
  });
});

describe('a command', () => {
  test('gets the bundle and what it is about, and no other variable', async () => {
    const line = 'cat > got.json; env > got.env';
    const environment = { ...process.env, DEPLOY_TARGET: 'eu', SECRET_THING: 'hush' };
    const order = orderOf({ to: { command: line, env: ['DEPLOY_TARGET'] } });
    await targetsIn(folder, environment).apply(order);
    expect(contentOf('got.json')).toBe(order.bundle);
    expect(contentOf('got.env')).toContain(`LANEGATE_RELEASE=${order.release.id}`);
    expect(contentOf('got.env')).toContain('DEPLOY_TARGET=eu');
    expect(contentOf('got.env')).not.toContain('hush');
    expect(await targetsIn(folder).served(order)).toEqual({ kind: 'untold' });
  });

  test('that fails, or hangs, says so', async () => {
    const targets = targetsIn(folder);
    await expect(targets.apply(orderOf({ to: { command: 'echo no such cluster >&2; exit 3' } }))).rejects.toThrow(
      'it ended with status 3: no such cluster',
    );
    await expect(targets.apply(orderOf({ to: { command: 'sleep 30', timeout_s: 0.2 } }))).rejects.toThrow(
      'within 0.2 s',
    );
    await expect(targets.apply(orderOf({ to: { command: 'true', env: ['GITHUB_TOKEN'] } }))).rejects.toThrow(UserError);
  });

  test('that verifies prints the digest of what is served', async () => {
    const asked = (command: string) => targetsIn(folder).served(orderOf({ verify: { command } }));
    expect(await asked('echo $LANEGATE_DIGEST')).toEqual({ kind: 'as-ordered' });
    expect(await asked(`echo sha256:${'0'.repeat(64)}`)).toMatchObject({
      said: expect.stringContaining('000000000000'),
    });
    expect(await asked('echo hello')).toMatchObject({ kind: 'otherwise', said: expect.stringContaining('hello') });
  });
});

describe('an endpoint', () => {
  let server: Server;
  let url: string;
  let answer: { status: number; body: string };
  const requests: { method: string; headers: Record<string, unknown>; body: string }[] = [];

  beforeEach(async () => {
    requests.length = 0;
    answer = { status: 200, body: '{}' };
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        requests.push({ method: request.method ?? '', headers: request.headers, body });
        response.writeHead(answer.status, { location: 'http://127.0.0.1:1/' }).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/deploy`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('is told of the release, with its key and its bundle', async () => {
    const order = orderOf({ to: { webhook: url, key_env: 'DEPLOY_KEY' } });
    await targetsIn(folder).apply(order);
    expect(requests).toMatchObject([{ method: 'POST', headers: { authorization: 'Bearer value of DEPLOY_KEY' } }]);
    const notice = DeployNotice.parse(JSON.parse(requests[0]?.body ?? ''));
    expect(notice).toMatchObject({ environment: 'production', lane: 'prompt', release: order.release.id });
    expect(notice.bundle).toEqual(JSON.parse(order.bundle ?? ''));
  });

  test.each<[number, string, string]>([
    [500, 'down', 'answered 500: down'],
    [302, '', 'answered 302'],
    [200, `{"digest":"sha256:${'1'.repeat(64)}"}`, 'it answers that it serves 111111111111'],
  ])('that answers %d %s has not deployed it', async (status, body, said) => {
    answer = { status, body };
    await expect(targetsIn(folder).apply(orderOf({ to: { webhook: url } }))).rejects.toThrow(said);
  });

  test('that repeats its key is not quoted with it, whether it is deployed to or asked', async () => {
    answer = { status: 401, body: 'no such token: value of DEPLOY_KEY' };
    const order = orderOf({ to: { webhook: url, key_env: 'DEPLOY_KEY' }, verify: { url } });
    await expect(targetsIn(folder).apply(order)).rejects.toThrow('answered 401: no such token: ***');
    await expect(targetsIn(folder).served(order)).rejects.toThrow('answered 401: no such token: ***');
    answer = { status: 200, body: 'value of DEPLOY_KEY' };
    expect(await targetsIn(folder).served(order)).toMatchObject({
      said: expect.stringMatching(/no digest: \*\*\*, not sha256:[0-9a-f]{64}$/),
    });
  });

  test('that tells what is served is asked for its digest', async () => {
    const order = orderOf({ to: { webhook: url }, verify: { url } });
    answer = { status: 200, body: JSON.stringify({ digest: order.release.bundle?.digest }) };
    expect(await targetsIn(folder).served(order)).toEqual({ kind: 'as-ordered' });
    expect(requests[0]?.method).toBe('GET');
    answer = { status: 200, body: '<html>' };
    expect(await targetsIn(folder).served(order)).toMatchObject({ said: expect.stringContaining('<html>') });
    answer = { status: 503, body: 'soon' };
    await expect(targetsIn(folder).served(order)).rejects.toThrow('answered 503');
  });

  test('that nobody asks is not told to serve anything', async () => {
    expect(await targetsIn(folder).served(orderOf({ to: { webhook: url } }))).toEqual({ kind: 'untold' });
    expect(await targetsIn(folder).served(orderOf({}))).toEqual({ kind: 'untold' });
  });
});
