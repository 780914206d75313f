import { LaneDeployment } from '../deploy/deploy-settings.js';
import { defaultConfiguration } from '../suite/configuration.js';
import { simulatedEnvironment } from './simulated-releases.js';
/** How long full is watched in a simulation, in hours; everything else is as it is by default. */
const soakHours = 4;
/** The settings of a simulation: those that hold by default, with a shorter end. */
export function simulatedSettings() {
    const { gate, promotion } = defaultConfiguration;
    const steps = promotion.traffic.steps.map((step) => step.weight === 100 ? { ...step, soak_hours: soakHours } : step);
    return {
        environments: { [simulatedEnvironment]: { model: LaneDeployment.parse({}) } },
        gate,
        promotion: { ...promotion, traffic: { ...promotion.traffic, steps } },
    };
}
