const bound = /(?:^| )(?:chunk|passage|paragraph|section|line split) max (?:size|length|tokens|characters)$/;
/** True of spaced words that say how long the pieces may be that a corpus is cut into: `chunk max tokens`. */
export const isPieceBound = (words) => bound.test(words);
