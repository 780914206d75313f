import { z } from 'zod';

/** `budget:` of lanegate.yml. */
export const BudgetSettings = z.strictObject({
  per_run: z
    .strictObject({
      usd: z.number().positive().default(5),
      tokens: z.number().int().positive().optional(),
      minutes: z.number().positive().optional(),
    })
    .prefault({}),
});
export type BudgetSettings = z.infer<typeof BudgetSettings>;
