import { own } from '../artifacts/own.js';

/**
 * What of Lanegate a `uses` names: an action by its folder, `root` for the whole check, or a reusable workflow by its
 * file.
 */
export type LaneReference = {
  readonly entry: string;
  /** What stands behind `@`; nothing where it is the same commit. */
  readonly ref: string | undefined;
};

const actions =
  'detect|announce|evaluate|merge|gate|report|override|admit|lock|release|promote|rollback|status|drift|corpus|gateway';
const reusable = String.raw`\.github/workflows/(?<file>lane-[\w-]+)\.ya?ml`;
const elsewhere = new RegExp(
  String.raw`^[\w.-]+/lanegate(?:/(?:(?<action>${actions})|${reusable}))?@(?<ref>\S+)$`,
  'u',
);
const sameCommit = new RegExp(String.raw`^\$/(?:(?<action>${actions})|${reusable})$`, 'u');

/** Reads a `uses`; `undefined` where it names nothing of Lanegate. */
export function laneReferenceOf(uses: string): LaneReference | undefined {
  const found = (elsewhere.exec(uses) ?? sameCommit.exec(uses))?.groups;
  return found && { entry: found['file'] ?? found['action'] ?? 'root', ref: found['ref'] };
}

/** The variables of keys and addresses that the reusable workflows hand on to models; no other reaches them. */
export const keysOfCalls: readonly string[] = [
  ...['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT'],
  ...['OPENROUTER_API_KEY', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_REGION', 'LANEGATE_PROVIDER_KEY'],
];

const deploying = ['LEDGER_TOKEN', 'LANEGATE_DEPLOY_KEY'];

const secrets: Readonly<Record<string, readonly string[]>> = {
  'lane-check': [...keysOfCalls, 'LANEGATE_CACHE_SECRET'],
  'lane-fork-evaluate': keysOfCalls,
  'lane-override': ['LEDGER_TOKEN'],
  'lane-rollback': deploying,
  'lane-code': [],
  'lane-prompt': deploying,
  'lane-data': deploying,
  'lane-model': deploying,
};

/** The secrets that a reusable workflow declares; `undefined` of an action, which is given variables instead. */
export const secretsOfEntry = (entry: string): readonly string[] | undefined => own(secrets, entry);

/** A permission that an entry needs, and what is missed without it. */
export type EntryNeed = {
  readonly scope: string;
  readonly level: 'read' | 'write';
  readonly without: string;
  /** True where nothing works without it. */
  readonly isVital?: boolean;
};

const contents: EntryNeed = { scope: 'contents', level: 'read', without: 'nothing can be read', isVital: true };
const statuses: EntryNeed = {
  scope: 'statuses',
  level: 'write',
  without: 'the status `lanegate` is not set, and requiring it blocks for ever',
};
const comments: EntryNeed = { scope: 'pull-requests', level: 'write', without: 'there is no comment' };
const runs: EntryNeed = {
  scope: 'actions',
  level: 'read',
  without: 'answers and receipts of earlier runs are not used, and caps over several runs are not enforced',
};
const served: EntryNeed = { ...runs, without: 'answers that earlier jobs were served are not used' };
const ledger: EntryNeed = {
  scope: 'contents',
  level: 'write',
  isVital: true,
  without: 'no override can be recorded',
};
const moves: EntryNeed = {
  ...ledger,
  without: 'nothing can be put on record, so that nothing is released or deployed',
};

const measures: EntryNeed = { ...ledger, without: 'no measurement can be recorded' };

const issues: EntryNeed = {
  scope: 'issues',
  level: 'write',
  without: 'no issue tells of a drift; the job alone does',
};

const deployments: EntryNeed = {
  scope: 'deployments',
  level: 'write',
  without: 'GitHub does not show what was deployed',
};

const pullRequests: EntryNeed = {
  scope: 'pull-requests',
  level: 'read',
  without: 'it is not known whose pull request a commit is',
};

const merged: EntryNeed = { ...pullRequests, without: 'an override of a merged pull request releases nothing' };

const whole = [contents, statuses, comments, runs];
const needs: Readonly<Record<string, readonly EntryNeed[]>> = {
  root: whole,
  detect: [contents],
  corpus: [contents],
  announce: [statuses, comments],
  evaluate: [contents, runs],
  gate: [contents, statuses],
  report: [comments],
  override: [ledger, statuses, pullRequests],
  admit: whole,
  lock: [contents],
  release: [moves, merged],
  promote: [moves, deployments],
  rollback: [moves, deployments],
  status: [contents],
  drift: [measures, issues],
  gateway: [contents, served],
  'lane-check': whole,
  'lane-fork-evaluate': whole,
  'lane-override': [ledger, statuses, pullRequests],
  'lane-rollback': [moves, deployments],
  'lane-code': [contents],
  'lane-prompt': [moves, deployments, merged],
  'lane-data': [moves, deployments, merged],
  'lane-model': [moves, deployments, merged],
};

/** What the token of a job needs for an entry. */
export const needsOfEntry = (entry: string): readonly EntryNeed[] => own(needs, entry) ?? [];
