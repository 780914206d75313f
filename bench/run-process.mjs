import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reporter = new URL('./report-usage.mjs', import.meta.url).href;

/** What a measured program inherits: nothing of the developer's settings. */
export const cleanEnvironment = {
  ...Object.fromEntries(['PATH', 'SystemRoot', 'TMPDIR', 'TEMP'].flatMap((name) => variable(name))),
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

function variable(name) {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value]];
}

/** Runs a program and answers its exit code, what it printed and its wall time in milliseconds. */
export function runProcess(program, words, { cwd, environment = cleanEnvironment } = {}) {
  return new Promise((resolve, reject) => {
    const startedAtMs = performance.now();
    const child = spawn(program, words, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, stdout, stderr, wallMs: performance.now() - startedAtMs });
    });
  });
}

/**
 * Runs Node on a script; the peak of its resident memory (megabytes of 1,000,000 bytes) and its processor time are told
 * besides.
 */
export async function runNodeMeasured(words, { cwd, environment = cleanEnvironment } = {}) {
  const report = join(tmpdir(), `usage-${process.pid}.json`);
  const measured = { ...environment, USAGE_FILE: report };
  const ended = await runProcess(process.execPath, ['--import', reporter, ...words], { cwd, environment: measured });
  const usage = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return { ...ended, ...usage };
}

/** The same, but anything other than the expected exit code stops the benchmark. */
export function expectExit(ended, exitCode = 0) {
  if (ended.exitCode === exitCode) return ended;
  throw new Error(`exit code ${ended.exitCode} instead of ${exitCode}: ${ended.stderr || ended.stdout}`);
}
