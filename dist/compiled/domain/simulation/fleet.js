import { momentOf } from '../moment.js';
import { seededRandom } from '../statistics/distributions/seeded-random.js';
import { drawChance, drawNormal } from './draw.js';
import { runningModel } from './model-behaviour.js';
const users = 5000;
const requestsPerHour = 600;
/** The share of requests that both models answer in shadow. */
const mirrored = 1 / 4;
const hourMs = 3_600_000;
/**
 * Users who ask a service that two versions of a model stand behind. Some ask much more than others; a user is served
 * by one version as long as the weight is the same, as flags split traffic; at night everything is a little faster.
 */
export class Fleet {
    models;
    candidate;
    draw;
    positions;
    asked = 0;
    constructor(seed, models, candidate) {
        this.models = models;
        this.candidate = candidate;
        this.draw = seededRandom(`fleet ${seed}`);
        this.positions = Float64Array.from({ length: users }, this.draw);
    }
    /** What is observed of the requests of a period. */
    serve({ stage, weight }, { fromMs, toMs }) {
        const count = Math.round(((toMs - fromMs) / hourMs) * requestsPerHour);
        const momentAt = momentsByMinute();
        const observations = [];
        for (let index = 0; index < count; index += 1) {
            const atMs = fromMs + ((toMs - fromMs) * index) / count;
            const user = Math.floor(users * this.draw() ** 2);
            const request = { id: `request-${this.asked}`, at: momentAt(atMs), user: `user-${user}`, atMs };
            this.asked += 1;
            if (stage === 'shadow')
                observations.push(...this.shadow(request));
            else if (stage === 'traffic' || stage === 'full')
                observations.push(this.answer(request, user, weight));
        }
        return observations;
    }
    shadow(request) {
        if (this.draw() >= mirrored)
            return [];
        const chance = drawChance(this.draw);
        const [baseline, candidate] = [this.score(chance, runningModel), this.score(chance, this.candidate)];
        return [
            this.observe('baseline', request, { kind: 'shadow', scores: { accuracy: baseline } }),
            this.observe('candidate', request, { kind: 'shadow', scores: { accuracy: candidate } }),
        ];
    }
    score(chance, { broken }) {
        return this.draw() < chance && this.draw() >= broken ? 1 : 0;
    }
    answer(request, user, weight) {
        const arm = (this.positions[user] ?? 0) < weight / 100 ? 'candidate' : 'baseline';
        return this.observe(arm, request, { kind: 'traffic' });
    }
    observe(arm, { id, at, user, atMs }, { kind, scores }) {
        const behaviour = arm === 'candidate' ? this.candidate : runningModel;
        const model = this.models[arm];
        if (this.draw() < behaviour.errors)
            return { id, at, arm, model, kind, user, error: 'server-error' };
        const load = kind === 'traffic' ? behaviour.latencyUnderLoad : 1;
        const refused = this.draw() < behaviour.refusals;
        const latency_ms = behaviour.latencyMs * load * dayAndNight(atMs) * Math.exp(0.5 * drawNormal(this.draw));
        const cost_usd = behaviour.costUsd * Math.exp(0.4 * drawNormal(this.draw));
        const answered = { id, at, arm, model, kind, user, refused, latency_ms, cost_usd };
        return scores === undefined ? answered : { ...answered, scores };
    }
}
/** Up to a tenth more or less latency, once a day. */
const dayAndNight = (atMs) => 1 + 0.1 * Math.sin((2 * Math.PI * atMs) / (24 * hourMs));
/** The same as `momentOf`, for moments that mostly share their minute with the one before. */
function momentsByMinute() {
    let known = Number.NaN;
    let beginning = '';
    return (ms) => {
        const minute = Math.floor(ms / 60_000);
        if (minute !== known)
            beginning = momentOf(minute * 60_000).slice(0, -3);
        known = minute;
        return `${beginning}${String(Math.floor(ms / 1000) - minute * 60).padStart(2, '0')}Z`;
    };
}
