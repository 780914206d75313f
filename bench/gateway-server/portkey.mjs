import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanEnvironment, expectExit, runProcess } from '../run-process.mjs';

export const portkeyVersion = '1.15.2';
/** With the newest of these that its ranges allow, all its streams fail. */
const pinned = { hono: '4.9.7', '@hono/node-server': '1.3.3' };

/** Installs Portkey's gateway into a folder of its own and answers its program. */
export async function installPortkey(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: { '@portkey-ai/gateway': portkeyVersion },
      overrides: pinned,
    }),
  );
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  expectExit(await runProcess('npm', words, { cwd: folder, environment: { ...process.env } }));
  return join(folder, 'node_modules', '@portkey-ai', 'gateway', 'build', 'start-server.js');
}

/** Starts it, and waits until it listens. */
export async function startPortkey(program, upstream) {
  const port = await freePort();
  const words = [program, '--headless', `--port=${port}`];
  const startedAtMs = performance.now();
  const child = spawn(process.execPath, words, {
    env: { ...cleanEnvironment, TRUSTED_CUSTOM_HOSTS: '127.0.0.1' },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url);
  return {
    ...{ url, child, readyMs: performance.now() - startedAtMs },
    path: '/v1/chat/completions',
    headers: {
      'x-portkey-provider': 'openai',
      'x-portkey-custom-host': `${upstream}/v1`,
      authorization: 'Bearer of-the-loopback-server',
    },
  };
}

async function untilItAnswers(url) {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return;
    await sleep(10);
  }
  throw new Error(`${url} does not answer`);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
