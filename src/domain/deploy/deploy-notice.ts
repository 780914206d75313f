import { z } from 'zod';
import type { Json } from '../artifacts/digest.js';
import { DigestText } from '../artifacts/digest-text.js';
import { isJsonObject, readJson } from '../artifacts/read-json.js';
import { CommitId } from '../commit-id.js';
import type { Release } from '../release/release.js';
import { ReleasedLane } from '../release/released-lane.js';
import type { StatePlace } from './desired-state.js';
import { EnvironmentName } from './environment-name.js';

/** What a webhook is told of a release that is to run: its bundle included, as it was published. */
export const DeployNotice = z.strictObject({
  version: z.literal(1),
  environment: EnvironmentName,
  lane: ReleasedLane,
  release: DigestText,
  digest: DigestText.describe('What has to be served: that of the bundle, or of the lane where it has none'),
  commit: CommitId,
  bundle: z.unknown().describe('The bundle; null of code'),
});
export type DeployNotice = z.infer<typeof DeployNotice>;

/** The digest by which it is told that a release is served. */
export const servedDigest = ({ bundle, digest }: Release): string => bundle?.digest ?? digest;

export const noticeOf = (
  { environment, lane }: StatePlace,
  release: Release,
  bundle: string | undefined,
): DeployNotice => ({
  version: 1,
  environment,
  lane,
  release: release.id,
  digest: servedDigest(release),
  commit: release.commit,
  bundle: bundle === undefined ? null : (readJson(bundle)?.json as Json),
});

/** A release as the variables of a program that deploys it. */
export const deployVariables = (
  { environment, lane }: StatePlace,
  release: Release,
): Readonly<Record<string, string>> => ({
  LANEGATE_ENVIRONMENT: environment,
  LANEGATE_LANE: lane,
  LANEGATE_RELEASE: release.id,
  LANEGATE_DIGEST: servedDigest(release),
  LANEGATE_COMMIT: release.commit,
});

/** The digest that a program prints, or an endpoint answers; `undefined` where it says none. */
export function digestIn(answer: string): string | undefined {
  const json = readJson(answer)?.json;
  const said = isJsonObject(json) ? json['digest'] : answer.trim();
  const parsed = DigestText.safeParse(said);
  return parsed.success ? parsed.data : undefined;
}
