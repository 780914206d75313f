import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemFiles } from '../../../src/adapters/system/files.js';
import { createSecretKeeper } from '../../../src/adapters/system/secret-keeper.js';
import { createFileTraces } from '../../../src/adapters/traces/file-traces.js';
import { TraceSettings } from '../../../src/domain/inference/trace/trace-settings.js';
import type { Files } from '../../../src/ports/files.js';
import type { TraceRequest } from '../../../src/ports/traces.js';
import { aSpan } from '../../fixtures/a-span.js';
import { attributesOf, readOtlpLines } from '../../fixtures/otlp-reader.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-traces-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newPath = (): string => {
  files += 1;
  return join(folder, String(files), 'traces.jsonl');
};

const scrub = (text: string): string => text.replaceAll('the-provider-key', '***');

type Settings = Parameters<(typeof TraceSettings)['parse']>[0] & object;

const open = (path: string, settings: Settings = {}, changes: Partial<TraceRequest> = {}, disk: Files = systemFiles) =>
  createFileTraces({ files: disk, scrub }).open({
    path,
    run: 'sha256:run',
    resumes: false,
    settings: TraceSettings.parse(settings),
    ...changes,
  });

describe('a file of traces', () => {
  test('has the spans of a run in lines that a collector reads', async () => {
    const path = newPath();
    const sink = await open(path);
    for (let index = 0; index < 1000; index += 1) sink.add(aSpan({ ...sink.newSpan(), startMs: sink.now() }));
    expect(await sink.close()).toBeUndefined();
    const text = readFileSync(path, 'utf8');
    expect(readOtlpLines(text)).toHaveLength(1000);
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(20);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(100_000);
    expect(text).toContain('{"key":"lanegate.run.id","value":{"stringValue":"sha256:run"}}');
  });

  test('names every span anew, within the trace of its parent', async () => {
    const sink = await open(newPath());
    const parent = sink.newSpan();
    expect(parent).toEqual({
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(sink.newSpan(parent).traceId).toBe(parent.traceId);
    const ids = Array.from({ length: 5000 }, () => sink.newSpan());
    expect(new Set(ids.map(({ spanId }) => spanId)).size).toBe(5000);
    expect(new Set(ids.map(({ traceId }) => traceId)).size).toBe(5000);
    await sink.close();
  });

  test('is begun anew by a new run, and added to by one that goes on, a torn line cut off', async () => {
    const path = newPath();
    for (const resumes of [false, false, true]) {
      const sink = await open(path, {}, { resumes });
      sink.add(aSpan(sink.newSpan()));
      await sink.close();
      if (!resumes) writeFileSync(path, '{"resourceSpans":[{"torn', { flag: 'a' });
    }
    const spans = readOtlpLines(readFileSync(path, 'utf8'));
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(2);
  });

  test('is written while a run is under way', async () => {
    const path = newPath();
    const sink = await open(path);
    const attributes = { 'gen_ai.response.id': 'x'.repeat(70_000) };
    for (let index = 0; index < 3; index += 1) sink.add(aSpan({ attributes }));
    for (let wait = 0; wait < 500 && readSize(path) <= 0; wait += 1) await new Promise((next) => setTimeout(next, 10));
    expect(readSize(path)).toBeGreaterThan(70_000);
    await sink.close();
  });
});

describe('a run of many spans', () => {
  const large = { expectedSpans: 20_000 };
  const spansOf = (path: string) => readOtlpLines(gunzipSync(readFileSync(`${path}.gz`)).toString('utf8'));

  async function write(path: string, changes: Partial<TraceRequest>, settings: Settings = {}) {
    const sink = await open(path, settings, changes);
    sink.add(aSpan({ ...sink.newSpan(), name: 'the-provider-key' }));
    return sink.close();
  }

  test('is packed, and has nothing of an earlier run beside it', async () => {
    const path = newPath();
    await write(path, { expectedSpans: 2000 });
    expect(readOtlpLines(readFileSync(path, 'utf8'))).toHaveLength(1);
    await write(path, large);
    expect(readSize(path)).toBe(-1);
    expect(spansOf(path)).toMatchObject([{ name: '***' }]);
    await write(path, {});
    expect(readSize(`${path}.gz`)).toBe(-1);
    expect(readOtlpLines(readFileSync(path, 'utf8'))).toHaveLength(1);
  });

  test('goes on in the file that it has, whatever is expected of the rest', async () => {
    const [packed, plain, neither] = [newPath(), newPath(), newPath()];
    await write(packed, large);
    await write(packed, { resumes: true });
    expect(spansOf(packed)).toHaveLength(2);
    expect(readSize(packed)).toBe(-1);
    await write(plain, {});
    await write(plain, { ...large, resumes: true });
    expect(readOtlpLines(readFileSync(plain, 'utf8'))).toHaveLength(2);
    expect(readSize(`${plain}.gz`)).toBe(-1);
    await write(neither, { ...large, resumes: true });
    expect(spansOf(neither)).toHaveLength(1);
  });

  test('may have as many bytes unpacked as max_megabytes allows, an earlier part counted', async () => {
    const path = newPath();
    const sink = await open(path, { max_megabytes: 1.5 }, large);
    for (let index = 0; index < 10; index += 1) {
      sink.add(aSpan({ attributes: { 'gen_ai.response.id': 'x'.repeat(140_000) } }));
    }
    expect(await sink.close()).toBeUndefined();
    expect(readSize(`${path}.gz`)).toBeLessThan(100_000);
    expect(await write(path, { ...large, resumes: true }, { max_megabytes: 1 })).toMatch(
      /^1 span of the traces is missing: .*traces.jsonl.gz has reached the size/,
    );
    expect(await write(path, { ...large, resumes: true }, { max_megabytes: 1.5 })).toBeUndefined();
    expect(spansOf(path)).toHaveLength(11);
  });

  test('harms nobody where it cannot be written', async () => {
    const path = newPath();
    writeFileSync(join(path, '..'), 'a file where the folder should be');
    expect(await write(path, large)).toMatch(
      /^1 span of the traces is missing: .*gz could not be written: a file is where its folder would be/,
    );
  });
});

describe('what is written', () => {
  const spanWith = (text: string) =>
    aSpan({
      name: `chat ${text}`,
      error: text,
      attributes: {
        'error.type': 'rejected',
        'gen_ai.response.id': text,
        'gen_ai.input.messages': [{ role: 'user', parts: [{ type: 'text', content: text }] }],
      },
    });

  const written = async (text: string, settings: Settings): Promise<string> => {
    const path = newPath();
    const sink = await open(path, settings, { run: text });
    sink.add(spanWith(text));
    await sink.close();
    return readFileSync(path, 'utf8');
  };

  test('has no secret that the program knows, no shape of a secret and no match of a pattern', async () => {
    const text = `the-provider-key ghp_${'a1'.repeat(18)} ACME-1234 stays`;
    const line = await written(text, { redact: ['ACME-\\d+'] });
    expect(line).not.toMatch(/the-provider-key|ghp_|ACME/);
    expect(line.match(/\*\*\* \[redacted\] \[redacted\] stays/g)).toHaveLength(5);
  });

  test.each(['"quoted" \\ and\nbroken, the key', 'the-provider-key-ä-"ö"', `sk-${'a1'.repeat(10)}`])(
    'has no secret whose characters JSON escapes, wherever it stands: %j',
    async (secret) => {
      const keeper = createSecretKeeper();
      if (!secret.startsWith('sk-')) keeper.remember(secret);
      const path = newPath();
      const sink = await createFileTraces({ files: systemFiles, scrub: keeper.scrub }).open({
        path,
        run: 'sha256:run',
        resumes: false,
        settings: TraceSettings.parse({}),
      });
      for (const text of [secret, `\n${secret}`, `{"a":${JSON.stringify(secret)}}`]) sink.add(spanWith(text));
      await sink.close();
      const line = readFileSync(path, 'utf8');
      expect(line.match(/\*\*\*|\[redacted\]/g)).toHaveLength(12);
      expect(line).not.toMatch(/the key|provider-key|a1a1/);
    },
  );

  test('has facts alone when content is off', async () => {
    const path = newPath();
    const sink = await open(path, { content: false });
    sink.add(spanWith('what somebody asked'));
    await sink.close();
    const [span] = readOtlpLines(readFileSync(path, 'utf8'));
    expect(Object.keys(attributesOf(span))).toEqual(['error.type', 'gen_ai.response.id']);
    expect(span?.['status']).toEqual({ message: 'rejected', code: 2 });
  });

  test('is nothing when traces are off, and nothing of another run is left', async () => {
    const path = newPath();
    mkdirSync(join(path, '..'));
    const sink = await open(path, { enabled: false });
    sink.add(aSpan());
    expect(await sink.close()).toBeUndefined();
    expect(readSize(path)).toBe(-1);
    writeFileSync(path, 'of another run\n');
    writeFileSync(`${path}.gz`, 'of another run');
    await open(path, { enabled: false });
    expect([path, `${path}.gz`].map(readSize)).toEqual([-1, -1]);
  });
});

describe('what cannot be kept is told at the end, and harms nobody', () => {
  test('because the file has reached its size', async () => {
    const path = newPath();
    const sink = await open(path, { max_megabytes: 0.001 });
    for (let index = 0; index < 10; index += 1) sink.add(aSpan());
    expect(await sink.close()).toMatch(
      /^\d spans? of the traces (?:is|are) missing: .*traces.jsonl has reached the size/,
    );
    expect(readOtlpLines(readFileSync(path, 'utf8')).length).toBeGreaterThan(0);
    const next = await open(path, { max_megabytes: 0.001 }, { resumes: true });
    next.add(aSpan());
    expect(await next.close()).toMatch(/^1 span of the traces is missing/);
  });

  test('because the folder cannot be written', async () => {
    const path = newPath();
    writeFileSync(join(path, '..'), 'a file where the folder should be');
    const sink = await open(path);
    sink.add(aSpan());
    expect(await sink.close()).toMatch(/^1 span of the traces is missing: .*could not be written: /);
  });

  test('because the disk fails midway', async () => {
    const disk: Files = {
      ...systemFiles,
      append: async () => ({
        hasFailed: false,
        add: () => undefined,
        addInTurn: () => Promise.resolve(),
        flush: () => Promise.reject(new Error('ENOSPC')),
        close: () => Promise.reject(new Error('ENOSPC')),
      }),
    };
    const sink = await open(newPath(), {}, {}, disk);
    sink.add(aSpan());
    sink.add(aSpan());
    expect(await sink.close()).toMatch(/^2 spans of the traces are missing: .*ENOSPC/);
  });

  test('because the disk is slower than the calls', async () => {
    let letGo = (): void => undefined;
    const stuck = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const disk: Files = {
      ...systemFiles,
      append: async () => ({
        hasFailed: false,
        add: () => undefined,
        addInTurn: () => Promise.resolve(),
        flush: () => stuck,
        close: () => Promise.resolve(),
      }),
    };
    const sink = await open(newPath(), {}, {}, disk);
    const attributes = { 'gen_ai.response.id': 'x'.repeat(800_000) };
    for (let index = 0; index < 40; index += 1) sink.add(aSpan({ attributes }));
    letGo();
    expect(await sink.close()).toMatch(/^\d\d spans of the traces are missing: the disk is too slow/);
  });

  test('because it cannot be encoded', async () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const sink = await open(newPath());
    sink.add(aSpan({ attributes: { 'gen_ai.input.messages': circle } }));
    expect(await sink.close()).toMatch(/^1 span of the traces is missing: they could not be encoded/);
  });
});

function readSize(path: string): number {
  try {
    return readFileSync(path).length;
  } catch {
    return -1;
  }
}
