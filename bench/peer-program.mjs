import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, labels, messageOf, systemOf } from './evaluation-project.mjs';
import { cleanEnvironment, expectExit, runNodeMeasured, runProcess } from './run-process.mjs';

/** The newest that runs on the oldest Node that we do. */
export const peerVersion = '0.121.20';

/** Installs promptfoo into a folder of its own and answers its program. */
export async function installPeer(folder) {
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
  const environment = { ...process.env };
  expectExit(await runProcess('npm', [...words, `promptfoo@${peerVersion}`], { environment }));
  return join(folder, 'node_modules', 'promptfoo', 'dist', 'src', 'entrypoint.js');
}

/** Lets promptfoo ask the first `count` cases; a run in which not all of them pass stops the benchmark. */
export async function evaluateByPeer(program, { folder, baseUrl, count, concurrency }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'home'), { recursive: true });
  for (const [name, text] of Object.entries(filesOf(baseUrl, count))) writeFileSync(join(folder, name), text);
  const options = ['--no-progress-bar', '--no-table', '--max-concurrency', String(concurrency)];
  const words = [program, 'eval', '-c', 'promptfooconfig.json', ...options];
  const ended = expectExit(await runNodeMeasured(words, { cwd: folder, environment: environmentIn(folder) }));
  if (!ended.stdout.includes(`${count.toLocaleString('en-US')} passed (100%)`)) {
    throw new Error(`promptfoo did not pass all cases: ${ended.stdout.slice(-1000)}`);
  }
  return ended;
}

const filesOf = (baseUrl, count) => ({
  'promptfooconfig.json': JSON.stringify({
    prompts: ['file://prompt.json'],
    providers: [{ id: 'openai:chat:benchmark-model', config: { apiBaseUrl: baseUrl, temperature: 0, max_tokens: 16 } }],
    tests: 'file://tests.json',
  }),
  'prompt.json': JSON.stringify([
    { role: 'system', content: systemOf(ask) },
    { role: 'user', content: '{{message}}' },
  ]),
  'tests.json': JSON.stringify(
    Array.from({ length: count }, (_, number) => ({
      vars: { message: messageOf(number) },
      assert: [{ type: 'equals', value: labels[number % 4] }],
    })),
  ),
});

/** Its state lies in a home of its own, and it calls nobody but the server. */
const environmentIn = (folder) => ({
  ...cleanEnvironment,
  HOME: join(folder, 'home'),
  PROMPTFOO_CONFIG_DIR: join(folder, 'home'),
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
  OPENAI_API_KEY: 'of-the-loopback-server',
});
