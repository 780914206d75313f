/** Variables of a process, as it was given them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a key variable. Throws a `UserError` that names the variable when there is none to be had. */
export type KeyFor = (variable: string) => string;
