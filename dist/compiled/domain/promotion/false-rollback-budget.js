/** How likely a right split of traffic is taken for a wrong one at one step; it pauses and does not roll back. */
export const splitAlpha = 1 / 1000;
/**
 * At most how likely a release that changes nothing is dropped on its way, part by part: by the union bound, their sum
 * holds for the whole way, however often it is looked at. `evaluationAlpha` is that of the gate, once in dev and once
 * for each environment that goes before.
 */
export function falseRollbackBudget({ staging, shadow, traffic }, evaluationAlpha) {
    return [
        { where: 'dev', alpha: evaluationAlpha },
        ...staging.environments.map((name) => ({ where: `staging ${name}`, alpha: evaluationAlpha })),
        { where: 'shadow', alpha: shadow.alpha },
        ...traffic.steps.map(({ weight }) => ({
            where: weight === 100 ? 'full' : `traffic at ${weight} %`,
            alpha: traffic.alpha,
        })),
    ];
}
/** The sum of a budget, which is at most 1, to twelve digits. */
export function totalOf(budget) {
    const sum = budget.reduce((total, { alpha }) => total + alpha, 0);
    return Math.min(1, Number(sum.toPrecision(12)));
}
