/** The first of several attributes that is a text with something in it; what has no name is passed over. */
export function textOf(value, names) {
    for (const name of names) {
        const found = name === undefined ? undefined : value(name);
        if (typeof found === 'string' && found !== '')
            return found;
        if (typeof found === 'number' && Number.isFinite(found))
            return String(found);
    }
    return undefined;
}
/** The first of several attributes that is a number from 0 on, or a text of one. */
export function amountOf(value, names) {
    for (const name of names) {
        const found = asAmount(value(name));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A number from 0 on, written as one or as a text. */
export function asAmount(value) {
    const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof amount === 'number' && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}
