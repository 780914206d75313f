import { simulatedSettings } from '../domain/simulation/simulated-settings.js';
import { simulationStory, storyIntroduction } from '../domain/simulation/simulation-story.js';
import { simulatePromotion, simulationStartMs } from './simulate-promotion.js';
const told = ['unchanged', 'worse', 'slow'];
/**
 * Tells how three models are promoted by the stage that production uses, in a world of its own whose hours take no
 * time.
 */
export async function demoPromotions({ terminal, openSimulation }) {
    terminal.print(storyIntroduction);
    for (const scenario of told) {
        const promotion = { scenario, seed: 'demo', withFaults: false, settings: simulatedSettings() };
        const run = await simulatePromotion(openSimulation(simulationStartMs), promotion);
        terminal.print(`\n${simulationStory(run)}\n`);
        terminal.interruption.throwIfAborted();
    }
}
