import { z } from 'zod';
/** One version of a target under evaluation. */
export const Arm = z.enum(['base', 'head']);
