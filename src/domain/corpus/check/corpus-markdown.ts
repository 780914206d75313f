import { markdownList, markdownTable } from '../../report/markdown/table.js';
import { inlineCode, plainText } from '../../report/text/neutralise.js';
import { shortCommit } from '../../report/words/format-quantity.js';
import type { CheckedCorpus, CorpusCheck, CorpusReport } from './corpus-report.js';
import { checksToTell, countPassed, describeDocuments, placeOfSample } from './corpus-rows.js';

const mostRows = 50;
const mostSamples = 5;

/** What `corpus check` found, for the page of a run. */
export function corpusMarkdown({ verdict, base, head, corpora, notes = [] }: CorpusReport): string {
  const compared =
    base === null
      ? `All documents of ${inlineCode(shortCommit(head))}.`
      : `${inlineCode(shortCommit(base))} → ${inlineCode(shortCommit(head))}`;
  const left = markdownList(notes, (note) => plainText(note), mostRows);
  const parts = [compared, ...corpora.map(corpusSection), left].filter((part) => part !== '');
  return `### Corpora: ${verdict}\n\n${parts.join('\n\n')}\n`;
}

function corpusSection(corpus: CheckedCorpus): string {
  const { name, verdict, reason, checks, notes } = corpus;
  if (checks.length === 0) return `#### ${inlineCode(name)}: ${verdict}\n\n${plainText(reason)}`;
  const told = checksToTell(corpus);
  const parts = [
    `#### ${inlineCode(name)}: ${verdict}`,
    plainText(describeDocuments(corpus)),
    markdownTable(
      {
        columns: ['check', 'verdict', 'found', 'what it is'].map((heading) => ({ heading })),
        items: told,
        cellsOf: ({ name: check, verdict: word, reason: says, meaning }) => [
          inlineCode(check, 120),
          word,
          plainText(says),
          plainText(meaning),
        ],
      },
      mostRows,
    ),
    ...told.filter(({ samples }) => samples.length > 0).map(samplesOf),
    markdownList(
      [`${countPassed(corpus)} of ${checks.length} checks found nothing`, ...notes],
      (note) => plainText(note),
      mostRows,
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function samplesOf({ name, samples, failed }: CorpusCheck): string {
  const shown = samples.slice(0, mostSamples);
  const lines = shown.map((sample) => `${inlineCode(placeOfSample(sample), 120)}: ${plainText(sample.says, 200)}`);
  const rest = failed - shown.length;
  const all = rest > 0 ? [...lines, `and ${rest} more`] : lines;
  return `${inlineCode(name, 120)}:\n\n${markdownList(all, (line) => line, mostSamples + 1)}`;
}
