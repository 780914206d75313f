import { wilsonInterval } from './wilson-interval.js';
/**
 * The interval of the difference of two independent shares, the second minus the first, with `z` standard errors on
 * both sides. Newcombe 1998, method 10: Wilson's intervals put together.
 */
export function newcombeInterval(first, second, z) {
    const [one, other] = [shareOf(first), shareOf(second)];
    const [firstLow, firstHigh] = wilsonInterval(first.count, first.of, z);
    const [secondLow, secondHigh] = wilsonInterval(second.count, second.of, z);
    const difference = other - one;
    return [
        difference - Math.hypot(other - secondLow, firstHigh - one),
        difference + Math.hypot(secondHigh - other, one - firstLow),
    ];
}
const shareOf = ({ count, of }) => (of === 0 ? 0 : count / of);
