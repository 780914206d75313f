import { z } from 'zod';
import { VerdictWord } from '../../gate/verdict-word.js';

const Sample = z.strictObject({
  document: z.string().describe('Its path, or the id of its record'),
  path: z.string(),
  line: z.number().int().optional(),
  says: z.string().describe('What is wrong with it'),
});
export type CorpusSample = z.infer<typeof Sample>;

/** One check of a corpus, and how it ended. */
export const CorpusCheck = z.strictObject({
  name: z.string(),
  kind: z
    .enum(['sound', 'drift', 'contract', 'queries'])
    .describe(
      'sound: no document may newly fail it; drift: their share may not rise; contract: as the contract says; queries: documents that queries want',
    ),
  meaning: z.string(),
  verdict: VerdictWord,
  checked: z.number().int().describe('How many documents were checked; of `removed` those of the base'),
  failed: z.number().int(),
  base_failed: z.number().int().nullable().describe('null where nothing was compared'),
  fresh: z.number().int().describe('How many fail that did not fail in the base; without a base all'),
  reason: z.string(),
  samples: z.array(Sample).describe('Up to 20 of those that fail, new ones first'),
});
export type CorpusCheck = z.infer<typeof CorpusCheck>;

const Counts = z.strictObject({
  base: z.number().int().nullable(),
  head: z.number().int().nullable(),
  added: z.number().int().nullable(),
  changed: z.number().int().nullable(),
  removed: z.number().int().nullable(),
});

/** One corpus, and how it ended. */
export const CheckedCorpus = z.strictObject({
  name: z.string(),
  verdict: VerdictWord,
  reason: z.string(),
  documents: Counts.describe('By id; null where nothing was compared, or nothing read'),
  unread: z.number().int().describe('Files that are no text, such as pictures and PDFs'),
  contract: z
    .strictObject({ path: z.string(), id: z.string(), version: z.string() })
    .optional()
    .describe('The contract that bound, as the target branch has it'),
  checks: z.array(CorpusCheck),
  notes: z.array(z.string()),
});
export type CheckedCorpus = z.infer<typeof CheckedCorpus>;

/** A corpus that a change touches, and what policy makes of how it ended. */
export const JudgedCorpus = CheckedCorpus.extend({
  blocks: z.boolean().describe('Whether it holds the change up, overrides aside'),
});
export type JudgedCorpus = z.infer<typeof JudgedCorpus>;

/** What `corpus check` returns. */
export const CorpusReport = z.strictObject({
  version: z.literal(1),
  verdict: VerdictWord,
  blocks: z.boolean(),
  base: z.string().nullable().describe('The commit that head was compared with; null where every document was checked'),
  head: z.string(),
  corpora: z.array(CheckedCorpus),
  notes: z.array(z.string()).optional().describe('What of head nothing checks; absent where that is nothing'),
});
export type CorpusReport = z.infer<typeof CorpusReport>;
