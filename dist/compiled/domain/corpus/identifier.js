import { z } from 'zod';
/** The id of a query or of a document; a number counts as its digits. */
export const Identifier = z.union([z.string().min(1), z.number().transform(String)], {
    error: 'an id is a text or a number, and here is none',
});
