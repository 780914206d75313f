import { expect, test } from 'vitest';
import { scrubbedFiles } from '../../../src/adapters/system/scrubbed-files.js';
import { inMemoryFiles } from '../../fakes/in-memory-files.js';
import { describeFiles } from '../../ports/files.contract.js';

const scrub = (text: string): string => text.replaceAll('secret', '***');

describeFiles('scrubbed files', async () => ({ files: scrubbedFiles(inMemoryFiles(), scrub), folder: 'folder' }));

test('no secret reaches a file, written at once or line by line', async () => {
  const inner = inMemoryFiles({ 'earlier.txt': 'a secret of an earlier time' });
  const files = scrubbedFiles(inner, scrub);
  await files.write('whole.txt', 'a secret');
  const journal = await files.append('lines.txt');
  journal.add('{"a":"secret"}');
  await journal.flush();
  journal.add('secret');
  await journal.close();
  expect(inner.text('whole.txt')).toBe('a ***');
  expect(inner.text('lines.txt')).toBe('{"a":"***"}\n***\n');
  expect(await files.read('earlier.txt')).toBe('a secret of an earlier time');
});
