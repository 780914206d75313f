import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

const packages = mkdtempSync(join(tmpdir(), 'package-'));
const unpacked = join(packages, 'package');
const run = (program: string, ...words: string[]): string =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  const file = run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', packages).trim();
  run('tar', '-xzf', join(packages, file), '-C', packages);
});
afterAll(() => rmSync(packages, { recursive: true, force: true }));

test('the package brings no other package along, since the bundle holds what it uses', () => {
  const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('scripts.postinstall');
  const command = join(unpacked, manifest.bin.lanegate);
  expect(run(process.execPath, command, '--version').trim()).toBe(manifest.version);
  expect(run(process.execPath, command, 'demo', '--out', join(packages, 'demo'))).toContain('report.html');
});

test('the package holds what each of its actions runs', () => {
  const folders = ['.', ...readdirSync(unpacked)];
  const files = folders.map((name) => join(unpacked, name, 'action.yml')).filter((file) => existsSync(file));
  expect(files.length).toBeGreaterThan(15);
  const missing = files.flatMap((file) => {
    const { main, post } = parse(readFileSync(file, 'utf8')).runs;
    const scripts = [main, post].flatMap((script) => (script === undefined ? [] : [join(dirname(file), script)]));
    return scripts.filter((script) => !existsSync(script)).map((script) => relative(unpacked, script));
  });
  expect(missing).toEqual([]);
});
