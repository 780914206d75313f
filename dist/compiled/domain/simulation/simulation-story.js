import { stepName } from '../promotion/step-name.js';
import { alignColumns } from '../report/terminal/align-columns.js';
import { scenarios } from './model-behaviour.js';
export const storyIntroduction = `Lanegate demo: three models are promoted in a simulated fleet of 5,000 users, no key, no network.
The ledger, the statistics and every decision are those of production; only users, models and time are made up.
`;
const widest = 150;
/** One promotion as people read it: every step with when it was made and why. */
export function simulationStory(run) {
    const { scenario, steps, pairs, requests } = run;
    const rows = steps.map(({ hours, event, reasons, ...step }) => [
        `${hours.toFixed(1)} h`,
        event,
        stepName(step),
        shorten(reasons.join('; ')),
    ]);
    const lines = alignColumns(rows, ['right', 'left', 'left', 'left']);
    const means = scenarios[scenario].means;
    const counted = `${pairs} pairs of answers in shadow, ${requests} requests of traffic`;
    return [
        `── ${scenario}: ${means}`,
        ...lines.map((line) => `   ${line}`),
        `   ${endings[run.outcome]} after ${counted}`,
    ].join('\n');
}
const endings = { completed: 'it runs', 'rolled-back': 'it is back', unfinished: 'it is still on its way' };
const shorten = (text) => (text.length <= widest ? text : `${text.slice(0, widest - 1)}…`);
