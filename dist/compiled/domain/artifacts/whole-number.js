/** Whether a whole number, as it is written in digits, reads otherwise once it was a number of JavaScript. */
export function isRoundedNumber(written) {
    if (/^0[xo]/.test(written))
        return String(BigInt(written)) !== String(Number(written));
    const digits = /^[-+]?0*(\d+)$/.exec(written)?.[1];
    return digits !== undefined && String(Number(digits)) !== digits;
}
