/**
 * How zod reads about `count` values of one kind: it compiles a parser for each kind of object, which takes as long as
 * hundreds of parses without one.
 */
export const forFew = (count) => ({ jitless: count < 1000 });
/** The same for what a text holds, of which one value takes some 200 characters. */
export const forText = ({ length }) => forLength(length);
/** The same for a text of so many characters. */
export const forLength = (length) => forFew(length / 200);
