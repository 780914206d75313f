/**
 * How zod reads about `count` values of one kind: it compiles a parser for each kind of object, which takes as long as
 * hundreds of parses without one.
 */
export const forFew = (count: number): { readonly jitless: boolean } => ({ jitless: count < 1000 });

/** The same for what a text holds, of which one value takes some 200 characters. */
export const forText = ({ length }: string): { readonly jitless: boolean } => forLength(length);

/** The same for a text of so many characters. */
export const forLength = (length: number): { readonly jitless: boolean } => forFew(length / 200);
