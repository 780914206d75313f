import { z } from 'zod';
/** Count, mean and sum of squared distances from the mean of numbers that need not be kept. */
export const RunningMoments = z.strictObject({
    count: z.number().int().nonnegative(),
    mean: z.number(),
    squares: z.number().nonnegative().describe('Sum of squared distances from the mean'),
});
export const noMoments = { count: 0, mean: 0, squares: 0 };
/** The moments with one number more. Welford 1962. */
export function withNumber({ count, mean, squares }, value) {
    const distance = value - mean;
    const nextMean = mean + distance / (count + 1);
    return { count: count + 1, mean: nextMean, squares: squares + distance * (value - nextMean) };
}
/** The sample standard deviation, with n - 1; 0 of fewer than two numbers. */
export const deviationOf = ({ count, squares }) => count < 2 ? 0 : Math.sqrt(squares / (count - 1));
