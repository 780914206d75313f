import { excerptOf } from '../inference/excerpt.js';
import { mayPass } from '../inference/incident/incident.js';
const longestReason = 1000;
/**
 * Collects what graders give to metrics: a metric that several feed is their weighted mean, and has no score if one
 * failed.
 */
export class MetricScores {
    given = new Map();
    errors = new Map();
    reasons = new Map();
    add(metric, score, weight) {
        const all = this.given.get(metric);
        if (all === undefined)
            this.given.set(metric, [{ score, weight }]);
        else
            all.push({ score, weight });
    }
    fail(metric, error) {
        if (!this.errors.has(metric))
            this.errors.set(metric, error);
    }
    explain(metric, reason) {
        if (reason === '')
            return;
        const all = this.reasons.get(metric);
        if (all === undefined)
            this.reasons.set(metric, [reason]);
        else
            all.push(reason);
    }
    grades() {
        const scored = [...this.given].filter(([metric]) => !this.errors.has(metric));
        return {
            scores: Object.fromEntries(scored.map(([metric, given]) => [metric, weightedMean(given)])),
            errors: Object.fromEntries([...this.errors].map(([metric, { message }]) => [metric, message])),
            ...this.outages(),
            ...(this.reasons.size === 0 ? {} : { reasons: this.toldReasons() }),
        };
    }
    outages() {
        const passing = [...this.errors].flatMap(([metric, { incident }]) => incident !== undefined && mayPass(incident) ? [[metric, incident]] : []);
        return passing.length === 0 ? {} : { outages: Object.fromEntries(passing) };
    }
    toldReasons() {
        const told = [...this.reasons].map(([metric, all]) => [metric, excerptOf(all.join(' | '), longestReason)]);
        return Object.fromEntries(told);
    }
}
/** Where nothing has a weight, as in a metric that is only recorded, all count alike. */
export function weightedMean(given) {
    const total = given.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0)
        return given.reduce((sum, { score }) => sum + score, 0) / given.length;
    return given.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
}
