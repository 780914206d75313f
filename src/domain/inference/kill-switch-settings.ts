import { z } from 'zod';

/** `gateway.kill_switch` of lanegate.yml: when a session that runs away is stopped. */
export const KillSwitchSettings = z.strictObject({});
export type KillSwitchSettings = z.infer<typeof KillSwitchSettings>;
