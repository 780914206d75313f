import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

let product: string;

/** A product whose bundle has one entry, which prints where it was told that the product lies. */
beforeEach(() => {
  product = mkdtempSync(join(tmpdir(), 'launch-'));
  const dist = join(product, 'dist');
  mkdirSync(join(dist, 'suite'), { recursive: true });
  cpSync('dist/launch', join(dist, 'launch'), { recursive: true });
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(dist, 'suite', 'index.cjs'),
    `(function (exports) {
      exports.hello = async (folder) => {
        console.log(folder.href);
        if (process.argv.includes('--abrupt')) process.exit(4);
        return 3;
      };
      exports.cli = async () => 0;
      exports.flags = async () => {
        const { cachedDataVersionTag, setFlagsFromString } = process.getBuiltinModule('node:v8');
        const tag = cachedDataVersionTag();
        setFlagsFromString('--no-maglev-destroy-on-background');
        console.log(cachedDataVersionTag() === tag ? 'as it was' : 'set anew');
        return 0;
      };
    })`,
  );
  const stub = (entry: string) =>
    `import { launch } from './launch/launch.js';\nprocess.exitCode = await launch(new URL('./', import.meta.url), '${entry}');\n`;
  writeFileSync(join(dist, 'hello.js'), stub('hello'));
  writeFileSync(join(dist, 'cli.js'), stub('cli'));
  writeFileSync(join(dist, 'flags.js'), stub('flags'));
  writeFileSync(join(dist, 'absent.js'), stub('absent'));
});
afterEach(() => {
  rmSync(product, { recursive: true });
});

const run = (name: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(product, 'dist', name), ...words], { encoding: 'utf8' });

/** Another V8 leaves nothing behind, or says that it does not know the flag. */
const hasMaglev = ['24', '25', '26'].includes(process.versions.node.split('.')[0] ?? '');

const cacheFolder = () => join(product, 'dist', '.code-cache');
const keptFiles = () =>
  readdirSync(cacheFolder(), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cjs'));

test('runs an entry for the product, and hands on its exit code', () => {
  const { status, stdout, stderr } = run('hello.js');
  expect([stdout, stderr, status]).toEqual([`${pathToFileURL(product).href}/\n`, '', 3]);
});

test('keeps what it compiled, and the next start takes it over', () => {
  run('hello.js');
  const [file = ''] = keptFiles();
  const written = () => statSync(join(cacheFolder(), file)).mtimeMs;
  const first = written();
  expect(run('hello.js').status).toBe(3);
  expect(written()).toBe(first);
  run('hello.js', 'verb');
  expect(written()).toBeGreaterThan(first);
});

test('keeps what it compiled where the process ends before its entry does', () => {
  expect(run('hello.js', '--abrupt').status).toBe(4);
  expect(keptFiles()).toHaveLength(1);
});

test('starts where it may keep nothing', () => {
  writeFileSync(cacheFolder(), '');
  expect(run('hello.js').status).toBe(3);
  expect(statSync(cacheFolder()).size).toBe(0);
});

test('has no entry but those of the bundle', () => {
  const { status, stderr } = run('absent.js');
  expect(stderr).toContain('the bundle has no entry absent');
  expect(status).toBe(1);
  expect(existsSync(join(product, 'dist', 'suite'))).toBe(true);
});

test.runIf(hasMaglev)('has V8 forget at once what it took to compile', () => {
  const { stdout, stderr } = run('flags.js');
  expect([stdout, stderr]).toEqual(['as it was\n', '']);
});

test('compiles for a server under flags of its own, since V8 takes over only what bears the same', () => {
  run('cli.js', 'detect');
  run('cli.js', 'evaluate');
  expect(readdirSync(cacheFolder())).toHaveLength(1);
  run('cli.js', 'gateway');
  expect(readdirSync(cacheFolder())).toHaveLength(2);
});
