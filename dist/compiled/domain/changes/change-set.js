import { z } from 'zod';
import { JudgedCorpus } from '../corpus/check/corpus-report.js';
import { Lane } from './lane.js';
/** One facet that differs between the merge base and head. */
export const Change = z.strictObject({
    path: z.string(),
    lane: Lane,
    facet: z.string(),
    reason: z.string().describe('What differed, in one line'),
    line: z.number().int().positive().optional(),
    confidence: z
        .enum(['high', 'medium', 'low'])
        .optional()
        .describe('How sure the lane is, where a heuristic decided it; absent where the format itself says it'),
    because: z.string().optional().describe('What the heuristic went by'),
    base_text: z.string().optional().describe('What the facet means in base, where it is there and not code'),
    head_text: z.string().optional().describe('What the facet means in head, where it is there and not code'),
    suites: z
        .array(z.string())
        .describe('The suites whose target this change reaches; one that is not affected proves that it means nothing'),
});
/** A suite that has to run: something it depends on differs between the two sides, or cannot be known. */
export const AffectedSuite = z.strictObject({
    name: z.string(),
    lanes: z
        .array(Lane)
        .describe('The lanes whose change reaches this suite; none where it runs only because an input cannot be resolved'),
    reason: z.string().describe('What differs, and what could not be resolved'),
});
/** A suite that is skipped, with the proof that nothing it depends on differs. */
export const UnaffectedSuite = z.strictObject({
    name: z.string(),
    digest: z
        .string()
        .describe('Of prompt with includes, model binding, cases, graders, thresholds and sources: the same for base and head'),
});
/** A commit between base and head, and the lanes that it carries. */
export const LaneCommit = z.strictObject({ sha: z.string(), subject: z.string(), lanes: z.array(Lane) });
/** How one lane gets a branch of its own: commands for a POSIX shell, in order. */
export const LaneSplit = z.strictObject({ lane: Lane, commands: z.array(z.string()) });
/** What `detect` found: `change-set.json`. */
export const ChangeSet = z.strictObject({
    version: z.literal(1),
    policy: z
        .string()
        .describe('The commit whose lanegate.yml binds: the tip of the target branch. The empty tree where there is none'),
    base: z.string().describe('The commit of the base arm: the merge base'),
    head: z.string().describe('The commit, or the tree of uncommitted work, under evaluation'),
    harness: z
        .string()
        .optional()
        .describe('Whose results are judged; nothing is known of the change itself then, not even its lanes'),
    worktree: z.boolean().describe('True when head is the uncommitted work of a checkout'),
    lanes: z.array(Lane),
    mixed: z.boolean(),
    suites: z.array(z.string()),
    affected: z.array(AffectedSuite),
    unaffected: z
        .array(UnaffectedSuite)
        .default([])
        .describe('Every other suite, each with the proof that it may be skipped'),
    changes: z.array(Change),
    lane_workflows: z
        .array(z.string())
        .optional()
        .describe('Changed files of the workflows that run Lanegate; absent where none changed or the target branch has none yet'),
    corpora: z
        .array(JudgedCorpus)
        .optional()
        .describe('The corpora of lanegate.yml that the change touches, each as it was found; absent where it touches none'),
    commits: z
        .array(LaneCommit)
        .optional()
        .describe('Of a mixed change: the commits that carry a lane, the oldest first; absent where they cannot be told'),
    split: z
        .array(LaneSplit)
        .optional()
        .describe('Of a mixed change: how to give each lane a branch of its own; absent where git alone cannot do it'),
    notes: z.array(z.string()).describe('What could not be read or resolved, and what was done about it'),
});
/** The file of a run folder that carries the change set. */
export const changeSetFile = 'change-set.json';
