import { z } from 'zod';
import { RepositoryPath } from '../artifacts/repository-path.js';
import { PublicAddress } from '../inference/provider/provider-access.js';
import { ledgerBranch } from '../ledger/ledger-entry.js';
import { ReleasedLane } from '../release/released-lane.js';
import { EnvironmentName } from './environment-name.js';

const Name = z.string().min(1);

/** A file of an application that was written into the ledger could stand where a record or a state does. */
const Branch = Name.refine((name) => name.replace(/^refs\/heads\//u, '') !== ledgerBranch, {
  error: `cannot be \`${ledgerBranch}\`, which is the ledger's own`,
}).describe('The branch that it is written to; the working copy where absent');

/** Where the bundle of a lane goes when it is deployed. */
export const DeploymentTarget = z.union([
  z.strictObject({
    flagd: RepositoryPath.describe('A flag file of flagd, whose flags carry the prompts or bindings'),
    branch: Branch.optional(),
  }),
  z.strictObject({
    bundle: RepositoryPath.describe('A JSON file that an application reads'),
    branch: Branch.optional(),
  }),
  z.strictObject({
    command: Name.describe('Gets the bundle as JSON on standard input and deploys it'),
    env: z.array(Name).max(50).default([]).describe('Variables of this process that it is given'),
    timeout_s: z.number().positive().max(3600).default(300).describe('When it is ended'),
  }),
  z.strictObject({
    webhook: PublicAddress.describe('Is told of the release as JSON, its bundle included'),
    key_env: Name.optional().describe('The environment variable that holds its bearer token; never the token itself'),
    timeout_s: z.number().positive().max(600).default(30).describe('How long its answer is waited for'),
  }),
]);
export type DeploymentTarget = z.infer<typeof DeploymentTarget>;

const untilWhen = 'How long it is asked again until the release is served';

/** How what runs is asked what it runs. */
const Verification = z.union([
  z.strictObject({
    url: PublicAddress.describe('Answers JSON in which `digest` is that of the bundle'),
    timeout_s: z.number().positive().max(600).default(60).describe(untilWhen),
  }),
  z.strictObject({
    command: Name.describe('Prints the digest of what is served'),
    timeout_s: z.number().positive().max(3600).default(60).describe(untilWhen),
  }),
]);

/** How one lane is deployed to one environment. */
export const LaneDeployment = z.strictObject({
  to: DeploymentTarget.optional().describe(
    'Where the bundle goes; absent where the application reads the ledger itself',
  ),
  verify: Verification.optional().describe('What tells what is served; absent where the target itself is read back'),
  after: z
    .array(EnvironmentName)
    .max(10)
    .default([])
    .describe('Environments that must run a release before this one may'),
  consumer_cache_s: z
    .number()
    .min(0)
    .default(0)
    .describe('How long applications keep what they read, which a rollback has to wait for'),
});
export type LaneDeployment = z.infer<typeof LaneDeployment>;

/** The environments and how each lane reaches them. */
export const EnvironmentSettings = z.record(EnvironmentName, z.partialRecord(ReleasedLane, LaneDeployment));
export type EnvironmentSettings = z.infer<typeof EnvironmentSettings>;
