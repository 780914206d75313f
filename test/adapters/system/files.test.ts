import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { afterEach, describe, expect, test } from 'vitest';
import { systemFiles } from '../../../src/adapters/system/files.js';
import { openJournal } from '../../../src/adapters/system/journal.js';
import { describeFiles } from '../../ports/files.contract.js';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lanegate-files-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describeFiles('the files of the disk', async () => ({ files: systemFiles, folder: newFolder() }));

describe('the lines of a packed file', () => {
  const packed = async (bytes: Buffer): Promise<string[] | undefined> => {
    const path = join(newFolder(), 'traces.jsonl.gz');
    writeFileSync(path, bytes);
    const lines: string[] = [];
    for await (const line of (await systemFiles.lines(path)) ?? []) lines.push(line);
    return lines;
  };
  const long = 'x'.repeat(300_000);

  test('come unpacked, over several members', async () => {
    const members = [gzipSync(`one\n\nGrüße 🚦\n${long}`), gzipSync(`${long}\ntorn`)];
    expect(await packed(Buffer.concat(members))).toEqual(['one', '', 'Grüße 🚦', long + long, 'torn']);
  });

  test('end where it was cut off, and are none of what is no gzip', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `line ${index * 7919}`);
    const whole = gzipSync(lines.join('\n'));
    const read = await packed(whole.subarray(0, whole.length / 2));
    expect(read?.length).toBeGreaterThan(1000);
    expect(read?.slice(0, 1000)).toEqual(lines.slice(0, 1000));
    expect(await packed(Buffer.from('no gzip'))).toEqual([]);
  });

  test('end at one that is longer than anybody of ours writes', async () => {
    expect(await packed(gzipSync(`one\n${'0'.repeat(9_000_000)}\ntwo\n`))).toEqual(['one']);
  });

  test('are not there without a file', async () => {
    expect(await systemFiles.lines(join(newFolder(), 'no.gz'))).toBeUndefined();
  });
});

describe('a file that binds', () => {
  const written = (bytes: string | Buffer): string => {
    const path = join(newFolder(), 'lanegate.yml');
    writeFileSync(path, bytes);
    return path;
  };

  test('is read without its byte order mark', async () => {
    expect(await systemFiles.readStrictly(written('\ufeffversion: 1\n'))).toBe('version: 1\n');
  });

  test.each([
    ['Latin-1', Buffer.from('version: 1\nname: café\n', 'latin1'), 2, '0xe9'],
    ['UTF-16', Buffer.from('\ufeffversion: 1\n', 'utf16le'), 1, '0xff'],
  ])('is refused in another encoding, with the line and the byte: %s', async (_, bytes, line, byte) => {
    await expect(systemFiles.readStrictly(written(bytes))).rejects.toMatchObject({
      message: expect.stringContaining(byte),
      place: { line },
      hint: 'save the file as UTF-8',
    });
  });

  test('is refused where it is a pipe, a folder or a device, and none is waited for', async () => {
    const pipe = join(newFolder(), 'lanegate.yml');
    spawnSync('mkfifo', [pipe]);
    for (const path of [pipe, newFolder(), '/dev/zero'])
      await expect(systemFiles.readStrictly(path)).rejects.toThrow('must be a file');
  });

  test('is refused where it is a socket', async () => {
    const socket = join(newFolder(), 'lanegate.yml');
    const server = createServer().listen(socket);
    await once(server, 'listening');
    await expect(systemFiles.readStrictly(socket))
      .rejects.toThrow('must be a file')
      .finally(() => server.close());
  });
});

test('nothing but the file is left in its folder', async () => {
  const folder = newFolder();
  await systemFiles.write(join(folder, 'a.json'), '{}');
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('a write that fails leaves the folder as it was', async () => {
  const folder = newFolder();
  await systemFiles.write(join(folder, 'taken', 'a.json'), '{}');
  await expect(systemFiles.write(join(folder, 'taken'), 'text')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
  expect(await systemFiles.read(join(folder, 'taken', 'a.json'))).toBe('{}');
});

test('a path through a file names no file', async () => {
  const folder = newFolder();
  await systemFiles.write(join(folder, 'file'), 'text');
  expect(await systemFiles.read(join(folder, 'file', 'below'))).toBeUndefined();
});

test('a place that cannot be written to is a mistake of whoever named it', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  symlinkSync(join(folder, 'nowhere', 'run'), join(folder, 'link'));
  const through = { message: expect.stringMatching(/written: a file is where its folder would be/) };
  const nowhere = { message: expect.stringMatching(/, or a link that leads nowhere$/) };
  await expect(systemFiles.write(join(folder, 'link', 'run.json'), 'x')).rejects.toMatchObject(nowhere);
  for (const path of ['file/run.json', 'file/deep/run.json'].map((name) => join(folder, name))) {
    const mistake = { ...through, place: { path }, hint: 'name another place to write to' };
    await expect(systemFiles.write(path, 'x')).rejects.toMatchObject(mistake);
    await expect(systemFiles.append(path)).rejects.toMatchObject(mistake);
  }
  await expect(systemFiles.write(folder, 'x')).rejects.toThrow('a folder is in its place');
  expect(readdirSync(folder)).toEqual(['file', 'link']);
});

test.runIf(process.platform === 'linux')('a place where the system makes no folder is told at once', async () => {
  const path = '/proc/lanegate/run/samples.jsonl';
  const mistake = expect.objectContaining({
    message: 'this file could not be written: its folder cannot be made, or is gone',
  });
  await expect(systemFiles.write(path, '')).rejects.toEqual(mistake);
  await expect(systemFiles.append(path)).rejects.toEqual(mistake);
});

test('a torn line longer than one block is cut off whole', async () => {
  const path = join(newFolder(), 'log.jsonl');
  writeFileSync(path, `one\n${'x'.repeat(200_000)}`);
  await (await systemFiles.append(path)).close();
  expect(readFileSync(path, 'utf8')).toBe('one\n');
});

test('lines added together are written together', async () => {
  const file = await open(join(newFolder(), 'log.jsonl'), 'a+');
  const written: string[] = [];
  const append = file.appendFile.bind(file);
  file.appendFile = async (text) => {
    written.push(String(text));
    await append(text);
  };
  const journal = await openJournal(file);
  for (const line of ['one', 'two', 'three']) journal.add(line);
  await journal.flush();
  journal.add('four');
  await journal.close();
  expect(written).toEqual(['one\ntwo\nthree\n', 'four\n']);
});

test('a write that failed is told by every flush, and nothing is written after it', async () => {
  const path = join(newFolder(), 'log.jsonl');
  writeFileSync(path, '');
  const readOnly = await open(path, 'r');
  const journal = await openJournal(readOnly);
  expect(journal.hasFailed).toBe(false);
  journal.add('one');
  await expect(journal.flush()).rejects.toThrow();
  expect(journal.hasFailed).toBe(true);
  journal.add('two');
  await expect(journal.flush()).rejects.toThrow();
  await expect(journal.close()).rejects.toThrow();
});

test('a file that cannot be made a journal is closed', async () => {
  const path = join(newFolder(), 'log.jsonl');
  writeFileSync(path, 'torn');
  const readOnly = await open(path, 'r');
  await expect(openJournal(readOnly)).rejects.toThrow();
  await expect(readOnly.stat()).rejects.toThrow('closed');
});

test('of a process that is killed, whole lines remain and the next one goes on after them', async () => {
  const folder = newFolder();
  const path = join(folder, 'log.jsonl');
  const source = readFileSync(new URL('../../../src/adapters/system/journal.ts', import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  writeFileSync(join(folder, 'journal.mjs'), outputText);
  const script = `
    import { open } from 'node:fs/promises';
    import { openJournal } from './journal.mjs';
    const journal = await openJournal(await open('log.jsonl', 'a+'));
    for (let line = 0; line < 5000; line++) {
      journal.add(JSON.stringify({ line, text: 'x'.repeat(100) }));
      if (line === 2500) await journal.flush();
    }
    setImmediate(() => process.kill(process.pid, 'SIGKILL'));`;
  writeFileSync(join(folder, 'main.mjs'), script);
  expect(spawnSync(process.execPath, ['main.mjs'], { cwd: folder }).signal).toBe('SIGKILL');
  const journal = await systemFiles.append(path);
  journal.add('{"line":"next"}');
  await journal.close();
  const lines = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).line);
  expect(lines.length).toBeGreaterThan(2500);
  expect(lines).toEqual([...lines.slice(0, -1).keys(), 'next']);
});

test('a folder is read as no file, which its reader is told', async () => {
  await expect(systemFiles.read(tmpdir())).rejects.toThrow('this is a folder, a pipe, a socket or a device');
});
