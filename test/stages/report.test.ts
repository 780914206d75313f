import { expect, test } from 'vitest';
import type { Attributes } from '../../src/domain/inference/trace/conventions.js';
import { createEnvelope, encodeSpan } from '../../src/domain/inference/trace/encode-span.js';
import { renderReport, writeReports } from '../../src/stages/report.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { aChangeSet } from '../fixtures/a-change-set.js';
import { aSample } from '../fixtures/a-sample.js';
import { aVerdict } from '../fixtures/a-verdict.js';

const folder = 'run';

const asItIs = (text: string): string => text;
const lineOf = createEnvelope({ 'service.name': 'lanegate' }, asItIs);

const aSpan = (attributes: Attributes, parentSpanId?: string): string =>
  encodeSpan(
    {
      traceId: 'ab',
      spanId: 'cd',
      name: 'n',
      kind: 'client',
      startMs: 1,
      endMs: 2,
      parentSpanId,
      attributes,
    },
    asItIs,
  );

const judgedRun = (): InMemoryFiles =>
  inMemoryFiles({
    'run/verdict.json': JSON.stringify(aVerdict()),
    'run/change-set.json': JSON.stringify(aChangeSet()),
    'run/samples.jsonl': `${JSON.stringify(aSample())}\n`,
  });

test('the reports of a run are what each format tells', async () => {
  const files = judgedRun();
  const { markdown, htmlPath } = await writeReports({ files }, { folder });
  expect(files.text('run/comment.md')).toBe(await renderReport({ files }, { folder, format: 'markdown' }));
  expect(files.text('run/report.html')).toBe(await renderReport({ files }, { folder, format: 'html' }));
  expect(files.text('run/junit.xml')).toBe(await renderReport({ files }, { folder, format: 'junit' }));
  expect({ markdown, htmlPath }).toEqual({ markdown: files.text('run/comment.md'), htmlPath: 'run/report.html' });
});

test('the samples of a run, which may be many, are read line by line, and twice for all its reports', async () => {
  const files = judgedRun();
  const read: string[] = [];
  const noting = Object.assign(Object.create(files) as InMemoryFiles, {
    read: (path: string) => {
      expect(path).not.toBe('run/samples.jsonl');
      return files.read(path);
    },
    lines: (path: string) => {
      read.push(path);
      return files.lines(path);
    },
  });
  await writeReports({ files: noting }, { folder });
  expect(read.filter((path) => path === 'run/samples.jsonl')).toHaveLength(2);
});

test.each(['traces.jsonl', 'traces.jsonl.gz'])('the calls behind an answer come from %s', async (name) => {
  const files = judgedRun();
  const { suite, yardstick, case: id, arm, repeat } = aSample();
  const ofCase = {
    'lanegate.suite': suite,
    'lanegate.yardstick': yardstick,
    'lanegate.case.id': id,
    'lanegate.arm': arm,
    'lanegate.case.repeat': repeat,
  };
  const call = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'a-traced-model' };
  await files.write(`run/${name}`, `torn\n${lineOf([aSpan(call, 'parent'), aSpan(ofCase)])}\n`);
  expect(await renderReport({ files }, { folder, format: 'html' })).toContain('<td>a-traced-model</td>');
});

test.each(['json', 'junit'] as const)('%s needs nothing but the verdict', async (format) => {
  const files = inMemoryFiles({ 'run/verdict.json': JSON.stringify(aVerdict()) });
  await expect(renderReport({ files }, { folder, format })).resolves.toContain('triage');
});

test('a run without a verdict has no report', async () => {
  await expect(writeReports({ files: inMemoryFiles() }, { folder })).rejects.toThrow('this artifact is missing');
});

test.each(['policy', 'base', 'head'] as const)(
  'a verdict of another %s than the folder is about is told in no format',
  async (side) => {
    const files = judgedRun();
    await files.write('run/change-set.json', JSON.stringify(aChangeSet({ [side]: 'f'.repeat(40) })));
    for (const format of ['markdown', 'html', 'junit', 'json'] as const) {
      await expect(renderReport({ files }, { folder, format })).rejects.toThrow(
        `the verdict is of another change: its ${side} is`,
      );
    }
    await expect(writeReports({ files }, { folder })).rejects.toThrow('the verdict is of another change');
  },
);
