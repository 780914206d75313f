import { describe, expect, test } from 'vitest';
import type { JudgedCorpus } from '../../../../src/domain/corpus/check/corpus-report.js';
import { annotationsOf } from '../../../../src/domain/report/annotations.js';
import { checkStatus } from '../../../../src/domain/report/check-status.js';
import { corporaEvidence } from '../../../../src/domain/report/evidence/corpora-rows.js';
import { htmlEvidence } from '../../../../src/domain/report/html/evidence.js';
import { markdownComment } from '../../../../src/domain/report/markdown/comment.js';
import { markdownEvidence } from '../../../../src/domain/report/markdown/evidence.js';
import { changeSummary } from '../../../../src/domain/report/terminal/change-summary.js';
import { terminalSummary } from '../../../../src/domain/report/terminal/summary.js';
import { headline } from '../../../../src/domain/report/words/headline.js';
import { nextStep } from '../../../../src/domain/report/words/next-step.js';
import { aChange, aChangeSet } from '../../../fixtures/a-change-set.js';
import { aCorpusCheck, aDoubtfulCorpus, aSoundCorpus, aSpoiltCorpus } from '../../../fixtures/a-corpus.js';
import { anInconclusiveVerdict, aPassingVerdict, aVerdict, someLanes } from '../../../fixtures/a-verdict.js';

const room = { mostRows: 10, mostPlaces: 2 };
const tableOf = (corpora?: JudgedCorpus[]): string[] =>
  markdownEvidence(corporaEvidence(corpora === undefined ? {} : { corpora }, room), 60)
    .split('\n')
    .slice(4);

const reason = 'the corpus docs does not pass: mojibake: 1 new or changed document fails';
const spoilt = aVerdict({
  suites: [],
  corpora: [aSpoiltCorpus()],
  reason,
  lanes: someLanes({ data: 'fail' }),
  ownership: { data: '@acme/docs' },
});
const doubtful = anInconclusiveVerdict({
  suites: [],
  corpora: [aDoubtfulCorpus()],
  lanes: someLanes({ data: 'inconclusive' }),
  reason: 'the corpus docs does not pass: removed: 9 of 29 (31 %) are gone, more than 20 %',
});
const documents = aChangeSet({
  lanes: ['data'],
  suites: [],
  affected: [],
  changes: [aChange({ path: 'docs/a.md', lane: 'data', reason: 'is new', suites: [] })],
});

describe('the table of corpora', () => {
  test('has a row for each that is well, and else one for each check against it', () => {
    expect(tableOf([aSoundCorpus({ name: 'shop' }), aSpoiltCorpus()])).toEqual([
      '| `shop` | 🟢 pass |   | its documents are sound: 30 documents, 1 added, 0 changed, 0 removed |   |',
      '| `docs` | 🔴 fail | `mojibake` | 1 new or changed document fails | `docs/a.md:5`: \\`Ã©\\` is most likely \\`é\\` |',
    ]);
  });

  test('names so many places, counts the others, and tells the gravest checks first', () => {
    const sample = (line: number) => ({ document: 'docs/a.md', path: 'docs/a.md', line, says: 'is empty' });
    const checks = [
      aCorpusCheck({ name: 'removed', verdict: 'inconclusive', samples: [] }),
      aCorpusCheck({ name: 'empty', failed: 9, samples: [1, 2, 3, 4].map(sample) }),
    ];
    expect(tableOf([aSpoiltCorpus({ checks })])).toEqual([
      expect.stringContaining(
        '| `empty` | 1 new or changed document fails | `docs/a.md:1`: is empty; `docs/a.md:2`: is empty; and 7 more |',
      ),
      expect.stringContaining('| 🟡 inconclusive | `removed` |'),
    ]);
  });

  test('says why nobody could look at one, and is not there where no corpus is touched', () => {
    const broken = aSpoiltCorpus({ verdict: 'error', reason: 'contract.yaml: this is no contract', checks: [] });
    expect(tableOf([broken])).toEqual(['| `docs` | ⚫ error |   | contract.yaml: this is no contract |   |']);
    expect(tableOf()).toEqual([]);
  });
});

describe('a verdict that documents bear', () => {
  test('is told by its corpus in the headline, with what to do and whose it is', () => {
    expect(headline(spoilt, (text) => text)).toBe(`Blocked: ${reason}`);
    expect(nextStep(spoilt)).toMatchObject({
      owners: [{ owner: '@acme/docs', of: 'data' }],
      advice: 'Mend what the table of corpora names and push again.',
    });
    expect(nextStep(doubtful).advice).toBe(
      'Look at what the table of corpora names and decide. The gate only warns of what it cannot tell.',
    );
  });

  test('is told beside a metric that fell', () => {
    const both = aVerdict({ corpora: [aSpoiltCorpus()] });
    expect(headline(both, (text) => text)).toBe(
      'Blocked: accuracy fell 13.1 points, and the corpus docs does not pass',
    );
    expect(headline(aVerdict({ corpora: [aSoundCorpus()] }), (text) => text)).toBe(
      'Blocked: accuracy fell 13.1 points',
    );
  });

  test('is told in the comment, at the commit, in a terminal and at the documents', () => {
    const content = { changeSet: documents, verdict: spoilt, examples: [], moved: { worse: 0, better: 0 } };
    expect(markdownComment(content)).toContain('| `docs` | 🔴 fail | `mojibake` |');
    expect(htmlEvidence(corporaEvidence(spoilt, room)).markup).toContain(
      '<th scope="row">docs</th><td><span class="badge fail">fail</span></td>',
    );
    expect(checkStatus(documents, spoilt)).toMatchObject({
      state: 'failure',
      description: expect.stringContaining(reason),
    });
    expect(terminalSummary(content)).toContain(
      'Corpora\n  docs: fail, 30 documents, 1 added, 0 changed, 0 removed\n    fail mojibake: 1 new or changed document fails\n',
    );
    expect(annotationsOf(documents, spoilt)).toEqual([
      { level: 'error', path: 'docs/a.md', line: 5, message: 'docs: mojibake: `Ã©` is most likely `é`' },
      { level: 'error', path: 'docs/a.md', line: 3, message: 'no suite evaluates this data change' },
    ]);
  });

  test('has no place in the change for what is gone, nor for what only fails as before', () => {
    const code = aChangeSet({ lanes: ['code'], changes: [] });
    expect(annotationsOf(code, doubtful)).toEqual([]);
    const sample = (path: string) => ({ document: path, path, says: 'is empty' });
    const check = aCorpusCheck({ name: 'empty', samples: [sample('docs/new.md'), sample('docs/old.md')], failed: 2 });
    const told = annotationsOf(code, aVerdict({ corpora: [aSpoiltCorpus({ checks: [check] })] }));
    expect(told.map(({ path }) => path)).toEqual(['docs/new.md']);
    const twice = [aCorpusCheck(), aCorpusCheck({ name: 'encoding' })];
    expect(annotationsOf(code, aVerdict({ corpora: [aSpoiltCorpus({ checks: twice })] }))).toMatchObject([
      { path: 'docs/a.md', message: expect.stringMatching(/^docs: mojibake: .*\ndocs: encoding: /) },
    ]);
  });

  test('is in what detect tells of a change', () => {
    expect(changeSummary({ ...documents, corpora: [aSpoiltCorpus()] })).toContain(`\n${reason}\n`);
    expect(changeSummary(documents)).not.toContain('corpus');
    expect(terminalSummary({ changeSet: documents, verdict: aPassingVerdict() })).not.toContain('Corpora');
  });
});
