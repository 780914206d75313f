/** A narrow cell would break a number from its unit. */
export const unbroken = (quantity) => quantity.replaceAll(' ', '\u00a0');
