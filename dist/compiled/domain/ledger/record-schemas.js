import { DeployIncident, Deployment } from '../deploy/deployment.js';
import { DriftMeasurement, DriftReference } from '../drift/drift-records.js';
import { Override } from '../override/override.js';
import { RolloutRecord } from '../promotion/rollout.js';
import { JudgedCombination } from '../release/combination.js';
import { Release } from '../release/release.js';
/**
 * What a record of each kind has to be; apart, since whoever only writes records need not load what they are made of.
 */
export const recordSchemas = {
    override: Override,
    verdict: JudgedCombination,
    release: Release,
    deployment: Deployment,
    rollout: RolloutRecord,
    incident: DeployIncident,
    reference: DriftReference,
    measurement: DriftMeasurement,
};
