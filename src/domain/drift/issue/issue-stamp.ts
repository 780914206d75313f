import { sha256Of } from '../../artifacts/digest.js';
import { shortId } from '../../release/short-id.js';
import type { DriftReport } from '../drift-report.js';

/** What an issue says of itself unseen, below its marker. */
export type IssueStamp = {
  readonly state: 'drifted' | 'over';
  /** The reference that it was about, by the first digits of its id. */
  readonly reference: string;
  /** The metrics that people were told of, by digits, since names may be hostile. */
  readonly metrics: readonly string[];
};

/** By which issues about drift are found. */
export const driftLabel = 'lanegate-drift';

export const digitsOf = (name: string): string => sha256Of(name).slice(0, 20);

/** How all issues about a suite begin, whoever answers it. */
export const suiteBeginning = (suite: string): string => `<!-- lanegate:drift:v1 ${digitsOf(suite)} `;

/** The first line of the one issue about a suite and whoever answers it. */
export const issueMarker = ({ suite, reference }: Pick<DriftReport, 'suite' | 'reference'>): string =>
  `${suiteBeginning(suite)}${digitsOf(reference.model ?? '')} -->`;

/** What the issue says of a report. */
export const stampOf = ({ reference, metrics }: DriftReport, state: IssueStamp['state']): IssueStamp => ({
  state,
  reference: shortId(reference.id),
  metrics: metrics.filter(({ verdict }) => verdict === 'drifted').map(({ metric }) => digitsOf(metric)),
});

export const stampLine = ({ state, reference, metrics }: IssueStamp): string =>
  `<!-- lanegate:drift-state ${[state, reference, ...metrics].join(' ')} -->`;

const line = /^<!-- lanegate:drift-state (drifted|over) ([0-9a-f]{12})((?: [0-9a-f]{20})*) -->$/u;

/** An issue that says something else of itself, and all else as it was. */
export function restamped(body: string, stamp: IssueStamp): string {
  const [first = '', second = '', ...rest] = body.split(/\r?\n/u);
  return [first, stampLine(stamp), ...(line.test(second) ? [] : [second]), ...rest].join('\n');
}

/** What an issue says of itself; of one whose second line somebody changed, that it is about a drift. */
export function readStamp(body: string): IssueStamp {
  const [, second = ''] = body.split(/\r?\n/u, 2);
  const [, state, reference = '', metrics = ''] = line.exec(second) ?? [];
  return { state: state === 'over' ? 'over' : 'drifted', reference, metrics: metrics.split(' ').filter(Boolean) };
}
