/** A day in milliseconds, as times are reckoned in UTC. */
export const dayMs = 86_400_000;
