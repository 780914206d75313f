import { z } from 'zod';
import { digestOf } from '../artifacts/digest.js';
import { DigestText } from '../artifacts/digest-text.js';
import { RepositoryPath } from '../artifacts/repository-path.js';
import { CommitId } from '../commit-id.js';
import { laneOfSection, lockSections } from './lane-of-section.js';
import { ReleasedLane } from './released-lane.js';
export { lockFile } from './lock-file.js';
const Name = z.string().min(1);
const LockedPrompt = z.strictObject({
    digest: DigestText,
    path: RepositoryPath,
    unread: z.string().optional().describe('Why it cannot be released: it, or what it includes, cannot be read'),
});
const LockedModel = z.strictObject({
    digest: DigestText.describe('Of provider, model, parameters and whatever else decides its answers'),
    provider: z.string().describe('Empty of a model that a prompt file names without its provider'),
    model: Name.describe('As it is asked for'),
    pinned: z.boolean().describe('False of an alias that its provider may move'),
});
const LockedRoute = z.strictObject({ digest: DigestText.describe('Of every model, rule, check and fallback') });
const LockedData = z.strictObject({ digest: DigestText });
const LockedSuite = z.strictObject({ dataset: DigestText, graders: DigestText });
/**
 * Everything that makes up what is running, by digest. The file in the repository has no `code`, for a commit cannot
 * name itself; the lock of a release has it.
 */
export const Lock = z.strictObject({
    version: z.literal(1),
    code: z.strictObject({ commit: CommitId, image: z.string().optional() }).optional(),
    prompts: z.record(Name, LockedPrompt),
    models: z.record(Name, LockedModel),
    embeddings: z.record(Name, LockedModel),
    routes: z.record(Name, LockedRoute).optional(),
    data: z.record(Name, LockedData),
    evals: z.record(Name, LockedSuite),
    configuration: z.record(RepositoryPath, DigestText).describe('Of the meaning of settings that bind every lane'),
});
/** The id of a release: the digest of its whole lock. */
export const releaseId = (lock) => digestOf(lock);
/** What each lane of a lock is; a lane whose sections are empty is absent. */
export function laneDigests(lock) {
    const entries = ReleasedLane.options.flatMap((lane) => {
        const own = lockSections.filter((section) => laneOfSection[section] === lane);
        const sections = own.map((section) => [section, lock[section] ?? {}]);
        const isEmpty = sections.every(([, section]) => Object.keys(section).length === 0);
        return isEmpty ? [] : [[lane, digestOf(Object.fromEntries(sections))]];
    });
    return Object.fromEntries(entries);
}
