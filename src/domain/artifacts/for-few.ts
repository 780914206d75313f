/**
 * How zod reads about `count` values of one kind: it compiles a parser for each kind of object, which takes as long as
 * hundreds of parses without one.
 */
export const forFew = (count: number): { readonly jitless: boolean } => ({ jitless: count < 1000 });

/** The same for what a text holds, of which one value takes some 200 characters. */
export const forText = (text: string): { readonly jitless: boolean } => forFew(text.length / 200);
