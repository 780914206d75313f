import { decides } from '../suite/gate-settings.js';
import { describeIncident } from './describe-incident.js';
import { worst } from './verdict-word.js';
/**
 * The word of a suite: the gravest of the metrics that decide, of the incidents above their tolerance and of the limits
 * on cost and latency, with the reasons of whatever has it. Incidents tell why scores are missing, so they are named
 * beside an error too. A pass has to rest on something that was proven.
 */
export function concludeSuite({ metrics, incidents, guardrails }) {
    const deciding = metrics.filter(({ role }) => decides(role));
    const measured = guardrails.flatMap(({ verdict, ...each }) => verdict === 'not-measured' ? [] : [{ ...each, verdict }]);
    const verdict = worst([...deciding, ...incidents, ...measured].map((each) => each.verdict));
    const told = { metrics, incident_verdicts: incidents, ...(guardrails.length === 0 ? {} : { guardrails }) };
    if (verdict === 'pass' && !deciding.some(provesSomething))
        return { ...told, verdict: 'inconclusive', reason: nothingProven(deciding) };
    const telling = [...deciding, ...measured].filter((each) => each.verdict === verdict);
    const exceeded = incidents.filter((each) => each.exceeded && (each.verdict === verdict || verdict === 'error'));
    const reasons = [...telling.map(tellReason), ...exceeded.map(describeIncident)];
    return { ...told, verdict, reason: reasons.join('; ') };
}
/** That no drop is proven of a metric proves nothing, unless it is above its floor for sure. */
const provesSomething = ({ role, floor }) => role !== 'deterioration' || floor !== undefined;
const nothingProven = (metrics) => `no metric has to hold its own, so that nothing is proven: give one the role gate, or a floor (${metrics.map(tellReason).join('; ')})`;
const tellReason = ({ name, reason }) => `${name}: ${reason}`;
