import { shortId } from '../release/short-id.js';
import { alignColumns } from '../report/terminal/align-columns.js';
import { terminalLine } from '../report/terminal/text.js';
import type { EnvironmentStatus, LaneStatus } from './environment-status.js';

const headings = ['environment', 'lane', 'release', 'commit', 'since', 'by', 'evidence', 'served'];

/** What runs, for a terminal: a row a lane, and below it what is held and what is on its way. */
export function statusText({ lanes, notes }: EnvironmentStatus): string {
  const [head = '', ...rows] = alignColumns([headings, ...lanes.map(cellsOf)], Array(headings.length).fill('left'));
  const body = lanes.flatMap((lane, index) => [rows[index] ?? '', ...laneNotes(lane).map((note) => `  ${note}`)]);
  const all = [
    ...(lanes.length === 0 ? ['nothing is deployed, and no environment is declared'] : [head, ...body]),
    ...notes.map((note) => `note: ${note}`),
  ];
  return `${all.map(terminalLine).join('\n')}\n`;
}

export const cellsOf = ({ environment, lane, release, commit, since, by, evidence, served }: LaneStatus): string[] => [
  environment,
  lane,
  release === undefined ? 'nothing' : shortId(release),
  commit?.slice(0, 9) ?? '',
  since ?? '',
  by ?? '',
  evidenceOf(evidence),
  { verified: 'yes', 'not-asked': '', no: 'NO' }[served],
];

const evidenceOf = (evidence: LaneStatus['evidence']): string => {
  if (evidence === undefined) return '';
  return evidence.override === undefined ? evidence.verdict : `${evidence.verdict}, overridden`;
};

function rolloutNote({ release, stage, weight, since, paused }: NonNullable<LaneStatus['rollout']>): string {
  const pause = paused === undefined ? '' : `, paused since ${paused.since}`;
  return `rollout of ${shortId(release)}: ${stage}, ${weight} % of requests, since ${since}${pause}`;
}

function heldNote({ digest = '', by, at, reason, rolled_back }: LaneStatus['holds'][number]): string {
  const named = rolled_back === undefined ? '' : `, the release ${shortId(rolled_back)}`;
  return `held: ${shortId(digest)}${named} by ${by} at ${at}: ${reason}`;
}

/** What there is to say of a lane beside what runs of it. */
export function laneNotes(lane: LaneStatus): string[] {
  const { reason, previous, previous_commit, rolled_back, holds, rollout, waits_for, served_instead } = lane;
  const commit = previous_commit === undefined ? '' : ` of ${previous_commit.slice(0, 9)}`;
  const held = holds.filter(({ digest }) => digest !== undefined);
  return [
    ...(reason === undefined ? [] : [`because: ${reason}`]),
    ...(previous === undefined ? [] : [`before: ${shortId(previous)}${commit}`]),
    ...(rolled_back === undefined ? [] : [`rolled back from ${shortId(rolled_back)}`]),
    ...(rollout === undefined ? [] : [rolloutNote(rollout)]),
    ...waits_for.map((each) => `waits for: ${each}`),
    ...held.map(heldNote),
    ...(served_instead === undefined ? [] : [`served instead: ${served_instead}`]),
  ];
}
