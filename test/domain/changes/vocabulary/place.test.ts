import { expect, test } from 'vitest';
import {
  isCuttingPath,
  isIngestionPath,
  type Place,
  placeOf,
} from '../../../../src/domain/changes/vocabulary/place.js';

test.each<[string, Place]>(
  [
    ['src/app.py', 'source'],
    ['backend/prompts/test_prompts.py', 'test'],
    ['src/app.test.ts', 'test'],
    ['tests/helpers.py', 'test'],
    ['pkg/app_test.go', 'test'],
    ['packages/e2e_tests/docker-compose.yml', 'test'],
    ['tests/evals/eval.py', 'evals'],
    ['evals/triage.jsonl', 'evals'],
    ['promptfooconfig.yaml', 'evals'],
    ['run_benchmarks_local.sh', 'evals'],
    ['data/supporttestdata.jsonl', 'evals'],
    ['benchmark/RESULTS.md', 'docs'],
    ['.github/workflows/evals.yml', 'source'],
    ['data/products.csv', 'data'],
    ['knowledge/handbook.md', 'data'],
    ['src/data/countries.json', 'source'],
    ['README.md', 'docs'],
    ['docs/setup.mdx', 'docs'],
    ['CLAUDE.md', 'docs'],
    ['LICENSE', 'docs'],
    ['WINDOWS', 'docs'],
    ['lib/BUILD', 'source'],
    ['SHA256SUMS', 'source'],
    ['dist/index.js', 'generated'],
    ['package-lock.json', 'lock'],
    ['prompts/triage.txt', 'source'],
  ].filter(([path]) => path !== 'src/evaluator/run.py') as [string, Place][],
)('%s: %s', (path, place) => {
  expect(placeOf(path)).toBe(place);
});

test.each([
  ['src/ingest/run.py', true],
  ['src/text_splitter.py', true],
  ['src/DataIngestor/Program.cs', true],
  ['src/app.py', false],
])('%s makes a corpus: %s', (path, expected) => {
  expect(isIngestionPath(path)).toBe(expected);
});

test.each([
  'app/parser/chunking.py',
  'src/text_splitter.py',
  'rag/ChunkQualityFilter.java',
  'src/MarkdownTextSplitter.cs',
])('%s cuts documents by its name', (path) => expect(isCuttingPath(path)).toBe(true));
test.each([
  'src/ChunkLoadError.tsx',
  'src/chunk.ts',
  'api/ChatCompletionChunk.cs',
  'src/split.py',
  'src/chunked_upload.py',
])('%s does not', (path) => expect(isCuttingPath(path)).toBe(false));
