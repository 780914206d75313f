import { readdirSync, readFileSync } from 'node:fs';

/** Ends what the processes of a job have left running, as the runner does when the job is over; on Linux alone. */
export function endOrphans(trackingId: string): void {
  if (process.platform !== 'linux') return;
  const marked = readdirSync('/proc').filter(
    (name) => /^\d+$/u.test(name) && environmentOf(name).includes(`RUNNER_TRACKING_ID=${trackingId}`),
  );
  for (const pid of marked) endProcess(Number(pid));
}

/** Ends a process, unless it has ended by itself meanwhile. */
export function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
