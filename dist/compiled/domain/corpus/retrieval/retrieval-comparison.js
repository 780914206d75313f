import { z } from 'zod';
import { MetricVerdict } from '../../gate/verdict.js';
import { VerdictWord } from '../../gate/verdict-word.js';
const Scores = z.record(z.string(), z.number());
/** One query whose ranking got worse. */
const LosingQuery = z.strictObject({
    id: z.string(),
    base: Scores.describe('What base reached, by measure'),
    head: Scores,
    documents: z.array(z.string()).describe('Relevant documents that base had among the first and head has not'),
});
/** What `corpus retrieval` returns. */
export const RetrievalComparison = z.strictObject({
    version: z.literal(1),
    verdict: VerdictWord,
    cutoff: z.number().int().describe('How many documents of a ranking count'),
    metrics: z.array(MetricVerdict),
    queries: z.strictObject({
        compared: z.number().int(),
        missing_in_base: z.number().int().describe('Not compared; above 2 % an error'),
        missing_in_head: z.number().int().describe('Of these nothing was found'),
        without_relevant: z.number().int().describe('Left out, since nothing could be found'),
    }),
    judged: z
        .strictObject({ base: z.number(), head: z.number() })
        .optional()
        .describe('The share of the first documents that are judged, where some are judged as not relevant'),
    lost_most: z.array(LosingQuery).describe('The queries that lost most'),
    documents_lost: z
        .array(z.strictObject({ id: z.string(), queries: z.number().int() }))
        .describe('The relevant documents that several queries no longer find among the first, the most lost ones'),
    notes: z.array(z.string()),
});
