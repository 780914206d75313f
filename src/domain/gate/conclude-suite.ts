import { decides } from '../suite/gate-settings.js';
import { describeIncident } from './describe-incident.js';
import { type IncidentVerdict, type MetricVerdict, type SuiteVerdict, worst } from './verdict.js';

/** What a suite comes to, and what that rests on. */
export type Judgement = Pick<SuiteVerdict, 'verdict' | 'reason' | 'metrics' | 'incident_verdicts'>;

/**
 * The word of a suite: the gravest of the metrics that decide and of the incidents above their tolerance, with the
 * reasons of whatever has it. Incidents tell why scores are missing, so they are named beside an error too. A pass has
 * to rest on something that was proven.
 */
export function concludeSuite(metrics: MetricVerdict[], incidents: IncidentVerdict[]): Judgement {
  const deciding = metrics.filter(({ role }) => decides(role));
  const verdict = worst([...deciding, ...incidents].map((each) => each.verdict));
  const told = { metrics, incident_verdicts: incidents };
  if (verdict === 'pass' && !deciding.some(provesSomething))
    return { ...told, verdict: 'inconclusive', reason: nothingProven(deciding) };
  const telling = deciding.filter((metric) => metric.verdict === verdict);
  const exceeded = incidents.filter((each) => each.exceeded && (each.verdict === verdict || verdict === 'error'));
  const reasons = [...telling.map(tellReason), ...exceeded.map(describeIncident)];
  return { ...told, verdict, reason: reasons.join('; ') };
}

/** That no drop is proven of a metric proves nothing, unless it is above its floor for sure. */
const provesSomething = ({ role, floor }: MetricVerdict): boolean => role !== 'deterioration' || floor !== undefined;

const nothingProven = (metrics: readonly MetricVerdict[]): string =>
  `no metric has to hold its own, so that nothing is proven: give one the role gate, or a floor (${metrics.map(tellReason).join('; ')})`;

const tellReason = ({ name, reason }: MetricVerdict): string => `${name}: ${reason}`;
