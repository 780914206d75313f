import { z } from 'zod';
import { whyBlocked } from '../domain/corpus/check/corpora-verdict.js';
import { corpusMarkdown } from '../domain/corpus/check/corpus-markdown.js';
import { corpusCheck } from '../stages/corpus-check.js';
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
    run: async (ports, inputs) => {
        const commits = commitsOf(inputs, await ports.runner.event());
        const report = await corpusCheck(ports, { ...commits, names: inputs.corpora, isWhole: inputs.all });
        await ports.runner.writeSummary(corpusMarkdown(report));
        return {
            outputs: { verdict: report.verdict, report: JSON.stringify(report) },
            failure: whyBlocked(report.corpora, report),
        };
    },
});
