/** A process by its id and when it was born, since one that is given the same id later was born later. */
export type ProcessIdentity = { readonly pid: number; readonly born: string };

/** The processes of this machine. */
export interface ProcessTable {
  /** This very process; `undefined` where the system does not tell when it was born. */
  own(): Promise<ProcessIdentity | undefined>;
  /** True while that very process runs. */
  isRunning(process: ProcessIdentity): Promise<boolean>;
}
