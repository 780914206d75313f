import { z } from 'zod';
/** Characters that a remark keeps at most. */
export const longestRemark = 500;
/** Who made a record. */
export const Actor = z.string().min(1).max(320);
/** What a record says in words: why it was made, or what was found. */
export const Remark = z.string().trim().min(1).max(longestRemark);
