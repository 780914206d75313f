/**
 * Whether a number is a multiple of another, both taken as the decimals that they are written as: by their quotient
 * 0.07 were none of 0.01, since neither has a binary form.
 */
export function isMultiple(value, step) {
    if (!Number.isFinite(value) || !Number.isFinite(step))
        return false;
    const [one, other] = [decimalOf(value), decimalOf(step)];
    const exponent = Math.min(one.exponent, other.exponent);
    const scaled = ({ digits, exponent: own }) => digits * 10n ** BigInt(own - exponent);
    return scaled(one) % scaled(other) === 0n;
}
function decimalOf(number) {
    const [mantissa = '', power = '0'] = String(number).split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
