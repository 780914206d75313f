import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openRemoteRepository } from '../../../src/adapters/git/open-remote-repository.js';
import { openRepository } from '../../../src/adapters/git/open-repository.js';
import {
  hermeticEnvironment,
  type TemporaryRepository,
  temporaryRepository,
} from '../../fixtures/temporary-repository.js';

const token = 'ghs_veryverysecret';
const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
const toRemove: TemporaryRepository[] = [];
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  for (const repository of toRemove.splice(0)) repository.remove();
});

type GitServer = { readonly url: string; readonly headers: (string | undefined)[] };

/** A git server that demands the token, and notes every authorization it is shown. */
async function serve(repository: TemporaryRepository): Promise<GitServer> {
  const headers: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers.authorization);
    const shown = request.rawHeaders.filter((header) => header.toLowerCase() === 'authorization');
    if (shown.length !== 1 || request.headers.authorization !== `basic ${credentials}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const backend = spawn('git', ['http-backend'], { env: backendEnvironment(repository, request) });
    request.pipe(backend.stdin);
    const output: Buffer[] = [];
    backend.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    backend.on('close', () => {
      const answer = Buffer.concat(output);
      const end = answer.indexOf('\r\n\r\n');
      for (const line of answer.toString('latin1', 0, end).split('\r\n')) {
        const [name = '', value = ''] = line.split(': ');
        if (name !== 'Status') response.setHeader(name, value);
      }
      response.end(answer.subarray(end + 4));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${address.port}/repository`, headers };
}

const backendEnvironment = (repository: TemporaryRepository, request: IncomingMessage): NodeJS.ProcessEnv => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  return {
    ...hermeticEnvironment,
    GIT_PROJECT_ROOT: join(repository.folder, '.git'),
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    PATH_INFO: path.replace('/repository', ''),
    QUERY_STRING: query,
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers['content-type'],
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
  };
};

const build = (): TemporaryRepository => {
  const repository = temporaryRepository([
    { name: 'base', files: { a: '1' } },
    { name: 'head', files: { a: '2' } },
  ]);
  toRemove.push(repository);
  return repository;
};

/** The environment of tests with a git before the real one that writes down what it was called with. */
function withNotedArguments(repository: TemporaryRepository): { environment: NodeJS.ProcessEnv; notes: string } {
  const real = repository.git('--exec-path');
  const notes = join(repository.folder, 'arguments');
  writeFileSync(notes, '');
  const wrapper = join(repository.folder, 'git');
  writeFileSync(wrapper, `#!/bin/sh\nprintf '%s\\n' "$*" >> ${notes}\nexec ${real}/git "$@"\n`);
  chmodSync(wrapper, 0o755);
  const PATH = `${repository.folder}:${hermeticEnvironment['PATH']}`;
  return { environment: { ...hermeticEnvironment, PATH }, notes };
}

test('a token opens a private repository and is in no list of processes', async () => {
  const origin = build();
  const server = await serve(origin);
  const { environment, notes } = withNotedArguments(origin);
  const git = await openRemoteRepository({ url: server.url, token, environment });
  const changes = await git.changes(origin.id('base'), origin.id('head'));
  expect(await git.readBlobs([changes[0]?.headBlob ?? ''], 10)).toEqual([{ kind: 'text', text: '2' }]);
  await git.close();
  const called = readFileSync(notes, 'utf8');
  expect(called).toMatch(/^fetch /m);
  expect(called).not.toMatch(/secret|x-access-token/);
  expect(called).not.toContain(credentials);
});

test('a token takes the place of credentials that the checkout or the environment left behind', async () => {
  const origin = build();
  const server = await serve(origin);
  const clone = origin.clone('--depth=1', '--branch=head');
  toRemove.push(clone);
  clone.git('remote', 'set-url', 'origin', server.url);
  clone.git('config', `http.${new URL(server.url).origin}/.extraheader`, 'AUTHORIZATION: basic b2xkOm9sZA==');
  const environment = {
    ...hermeticEnvironment,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraheader',
    GIT_CONFIG_VALUE_0: 'X-Kept: yes',
  };
  const git = await openRepository(clone.folder, { environment, access: { serverUrl: server.url, token } });
  expect(await git.resolve(origin.id('base'))).toBe(origin.id('base'));
  await git.close();
});

test('without a token, what the checkout persisted is used', async () => {
  const origin = build();
  const server = await serve(origin);
  const clone = origin.clone('--depth=1', '--branch=head');
  toRemove.push(clone);
  clone.git('remote', 'set-url', 'origin', server.url);
  writeFileSync(
    join(clone.folder, 'credentials'),
    `[http "${new URL(server.url).origin}/"]\n\textraheader = AUTHORIZATION: basic ${credentials}\n`,
  );
  clone.git('config', `includeIf.gitdir:${clone.folder}/.git.path`, join(clone.folder, 'credentials'));
  const git = await openRepository(clone.folder, { environment: hermeticEnvironment });
  expect(await git.resolve(origin.id('base'))).toBe(origin.id('base'));
  await git.close();
});

test('a token is not shown to another server', async () => {
  const origin = build();
  const server = await serve(origin);
  const clone = origin.clone('--depth=1', '--branch=head');
  toRemove.push(clone);
  clone.git('remote', 'set-url', 'origin', server.url);
  const access = { serverUrl: 'https://github.com', token };
  const git = await openRepository(clone.folder, { environment: hermeticEnvironment, access });
  await expect(git.resolve(origin.id('base'))).rejects.toThrow('origin could not be read');
  expect(server.headers.filter((header) => header !== undefined)).toEqual([]);
  await git.close();
});

test('no credentials are in a message', async () => {
  const origin = build();
  const server = await serve(origin);
  const url = server.url.replace('://', '://ada:hunter2@');
  const git = await openRemoteRepository({ url, token: 'wrong-token', environment: hermeticEnvironment });
  const error: unknown = await git.resolve(origin.id('base')).catch((accident: unknown) => accident);
  const told = JSON.stringify([String(error), error]);
  expect(told).toContain('origin could not be read');
  for (const secret of ['hunter2', 'wrong-token', Buffer.from('x-access-token:wrong-token').toString('base64')]) {
    expect(told).not.toContain(secret);
  }
  await git.close();
});

test('credentials that git itself would print are blotted out', async () => {
  const origin = build();
  const wrapper = join(origin.folder, 'git');
  const path = hermeticEnvironment['PATH'];
  writeFileSync(
    wrapper,
    `#!/bin/sh
[ "$1" = fetch ] || PATH='${path}' exec git "$@"
echo "fatal: no https://ada:hunter2@host/x" >&2; exit 128
`,
  );
  chmodSync(wrapper, 0o755);
  const environment = { ...hermeticEnvironment, PATH: `${origin.folder}:${path}` };
  const git = await openRemoteRepository({ url: origin.url, environment });
  await expect(git.resolve('a'.repeat(40))).rejects.toThrow('origin could not be read: no https://***@host/x');
  await git.close();
});
