import { InvalidArgumentError } from 'commander';
/** Reads an option that is a whole number between two bounds, both included. */
export const wholeNumber = (from, to) => (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= from && number <= to)
        return number;
    throw new InvalidArgumentError(`It is a whole number from ${from} to ${to}.`);
};
