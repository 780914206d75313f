import { Command, InvalidArgumentError, Option } from 'commander';
import { falseRollbackBudget, totalOf } from '../domain/promotion/false-rollback-budget.js';
import { scenarioNames, scenarios } from '../domain/simulation/model-behaviour.js';
import { simulatedSettings } from '../domain/simulation/simulated-settings.js';
import { simulationText, summariseRuns } from '../domain/simulation/simulation-report.js';
import { printJson } from './cli-context.js';
const described = scenarioNames.map((name) => `${name} (${scenarios[name].means})`).join(', ');
/** `lanegate simulate`: how promotions end, of models whose truth is known. */
export const simulateCommand = (context) => new Command('simulate')
    .description('promote models of a simulated fleet, by the stage that production uses, and count how that ends')
    .addOption(new Option('--scenario <name...>', `which models: ${described}`).choices(scenarioNames).default(scenarioNames))
    .addOption(new Option('--runs <count>', 'promotions of each, 1 to 10000').argParser(toRuns).default(20))
    .option('--seed <text>', 'what all chance depends on', 'lanegate')
    .option('--faults', 'let calls crash, be made twice, get stale evidence and run on wrong clocks')
    .option('--json', 'print the counts as JSON')
    .action(async (options) => {
    const report = await simulateAll(context.world, options);
    if (options.json)
        printJson(context, report);
    else
        context.world.terminal.print(simulationText(report));
});
async function simulateAll(world, options) {
    const { seed, faults: withFaults = false } = options;
    const { simulatePromotion, simulationStartMs } = await import('./simulate-promotion.js');
    const settings = simulatedSettings();
    const summaries = [];
    for (const scenario of options.scenario) {
        const runs = [];
        for (let number = 0; number < options.runs; number += 1) {
            const promotion = { scenario, seed: `${seed} ${number}`, withFaults, settings };
            runs.push(await simulatePromotion(world.openSimulation(simulationStartMs), promotion));
            world.terminal.interruption.throwIfAborted();
        }
        summaries.push(summariseRuns(scenario, runs));
    }
    const budget = totalOf(falseRollbackBudget(settings.promotion, settings.gate.alpha));
    return { version: 1, seed, faults: withFaults, false_rollback_budget: budget, scenarios: summaries };
}
function toRuns(text) {
    const runs = Number(text);
    if (/^\d+$/.test(text) && runs >= 1 && runs <= 10_000)
        return runs;
    throw new InvalidArgumentError('It is a whole number from 1 to 10000.');
}
