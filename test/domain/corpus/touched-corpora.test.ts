import { expect, test } from 'vitest';
import type { DataSettings } from '../../../src/domain/corpus/corpus-settings.js';
import { touchedCorpora } from '../../../src/domain/corpus/touched-corpora.js';

const docs = { corpus: ['docs/**', '!docs/drafts/**'], contract: 'contract.yaml', queries: 'queries.jsonl' };
const shop = { corpus: ['shop/*.csv'] };
const two: DataSettings = { docs, shop };
const none: DataSettings = {};

type Declared = [policy: DataSettings, base: DataSettings, head: DataSettings];

test.each<[string, Declared, string[], string[]]>([
  ['a document', [two, two, two], ['src/app.py', 'docs/a.md'], ['docs']],
  ['what a glob leaves out', [two, two, two], ['docs/drafts/a.md'], []],
  ['the contract', [two, two, two], ['contract.yaml'], ['docs']],
  ['the queries', [two, two, two], ['queries.jsonl'], ['docs']],
  ['documents of both', [two, two, two], ['shop/a.csv', 'docs/a.md'], ['docs', 'shop']],
  ['something else', [two, two, two], ['src/app.py', 'shop/deep/a.csv'], []],
  ['what only head declares', [none, none, { docs }], ['lanegate.yml'], ['docs']],
  ['what head no longer declares', [two, two, none], ['lanegate.yml'], ['docs', 'shop']],
  [
    'what head declares otherwise',
    [two, two, { docs: { ...docs, corpus: ['manual/**'] }, shop }],
    [],
    ['docs', 'shop'],
  ],
  ['what the target branch declares by now', [two, none, none], ['docs/a.md'], ['docs']],
  ['what the target branch declares by now, and nothing of it', [two, none, none], ['src/app.py'], []],
  ['nothing declared', [none, none, none], ['docs/a.md', 'corpus/a.md'], []],
])('a change of %s', (_, [policy, base, head], paths, touched) => {
  expect(touchedCorpora({ policy, base, head }, paths)).toEqual(touched);
});
