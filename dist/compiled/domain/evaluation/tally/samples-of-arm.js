/** How many samples of an arm came to nothing that could be graded. */
export const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
export const samplesOfArm = (arm) => arm.answered + failedSamples(arm);
