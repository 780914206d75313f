/** A number of the standard normal distribution. Box and Muller 1958. */
export const drawNormal = (draw) => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
/** How likely one model answers a request rightly. */
const [hardShare, hardChance, easyChance] = [0.28, 0.5, 0.986];
/**
 * The chance that a model has the next request right: 0.85 in the mean; two tries of one request differ in 16 of 100.
 */
export const drawChance = (draw) => (draw() < hardShare ? hardChance : easyChance);
