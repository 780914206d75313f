import { z } from 'zod';
import { longestRemark } from '../ledger/record-fields.js';
/** Something that was looked at before a lane was moved: it holds, it forbids the move, or it is only told. */
export const DeployCheck = z.strictObject({
    word: z.enum(['holds', 'fails', 'told']),
    said: z.string().min(1),
});
const check = (word, said) => ({
    word,
    said: said.length <= longestRemark ? said : `${said.slice(0, longestRemark - 1)}…`,
});
export const holds = (said) => check('holds', said);
export const fails = (said) => check('fails', said);
export const told = (said) => check('told', said);
/** A check that is told where it would forbid, for moves that it must not stand in the way of. */
export const onlyTold = (found) => (found.word === 'fails' ? told(found.said) : found);
/** True where any check forbids the move. */
export const forbids = (checks) => checks.some(({ word }) => word === 'fails');
/** Checks as a record keeps them, a line each. */
export const checkLines = (checks) => checks.slice(0, 50).map(({ word, said }) => `${word}: ${said}`.slice(0, longestRemark));
