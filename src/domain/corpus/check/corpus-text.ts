import { terminalLine, terminalName, terminalText } from '../../report/terminal/text.js';
import { formatAmount, shortCommit } from '../../report/words/format-quantity.js';
import type { CheckedCorpus, CorpusCheck, CorpusReport } from './corpus-report.js';
import { checksToTell, countPassed, describeDocuments, placeOfSample } from './corpus-rows.js';

const mostSamples = 5;

/** What `corpus check` found, for a terminal. */
export function corpusText({ verdict, base, head, corpora, notes = [] }: CorpusReport): string {
  const compared = base === null ? `${shortCommit(head)} as a whole` : `${shortCommit(base)} → ${shortCommit(head)}`;
  const lines = [
    `${verdict}: ${formatAmount(corpora.length, 'corpus', 'corpora')}, ${compared}`,
    ...corpora.flatMap(corpusLines),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ];
  return `${lines.map(terminalLine).join('\n')}\n`;
}

/** What is told of one corpus, a line each, the first of them empty. */
export function corpusLines(corpus: CheckedCorpus): string[] {
  const { name, verdict, reason, notes, checks } = corpus;
  if (checks.length === 0) return ['', `${terminalName(name)}: ${verdict}, ${reason}`];
  const passed = countPassed(corpus);
  return [
    '',
    `${terminalName(name)}: ${verdict}, ${describeDocuments(corpus)}`,
    ...checksToTell(corpus).flatMap(checkLines),
    ...(passed === 0 ? [] : [`  ${formatAmount(passed, 'check')} found nothing`]),
    ...notes.map((note) => `  ${note}`),
  ];
}

function checkLines({ name, verdict, reason, samples, failed }: CorpusCheck): string[] {
  const shown = samples
    .slice(0, mostSamples)
    .map((sample) => `    ${terminalText(placeOfSample(sample), 120)}: ${sample.says}`);
  const rest = failed - shown.length;
  const more = samples.length > 0 && rest > 0 ? [`    and ${formatAmount(rest, 'more document')}`] : [];
  return [`  ${verdict} ${terminalText(name, 120)}: ${reason}`, ...shown, ...more];
}
