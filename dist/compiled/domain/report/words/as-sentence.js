/** A text as a sentence: a full stop at its end where there is none. */
export const asSentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);
