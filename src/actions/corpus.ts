import { z } from 'zod';
import { corpusMarkdown } from '../domain/corpus/check/corpus-markdown.js';
import type { CorpusReport } from '../domain/corpus/check/corpus-report.js';
import type { Runner } from '../ports/runner.js';
import { type CorpusCheckPorts, corpusCheck } from '../stages/corpus-check.js';
import { defineAction } from './define-action.js';
import { AccessInputs, CommitInputs, commitsOf, NameList } from './run-inputs.js';

/** Checks the documents of corpora, and fails where they are unsound, break their contract or got worse. */
export const corpusAction = defineAction({
  name: 'lanegate/corpus',
  inputs: z.strictObject({
    ...CommitInputs,
    corpora: NameList.optional(),
    all: z.stringbool().default(false),
    ...AccessInputs,
  }),
  outputs: ['verdict', 'report'],
  run: async (ports: CorpusCheckPorts & { readonly runner: Runner }, inputs) => {
    const commits = commitsOf(inputs, await ports.runner.event());
    const report = await corpusCheck(ports, { ...commits, names: inputs.corpora, isWhole: inputs.all });
    await ports.runner.writeSummary(corpusMarkdown(report));
    return { outputs: { verdict: report.verdict, report: JSON.stringify(report) }, failure: failureOf(report) };
  },
});

function failureOf({ blocks, verdict, corpora }: CorpusReport): string | undefined {
  const worst = corpora.find((corpus) => corpus.verdict === verdict);
  return blocks && worst !== undefined ? `the corpus ${worst.name} does not pass: ${worst.reason}` : undefined;
}
