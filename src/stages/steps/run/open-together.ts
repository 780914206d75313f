/** What is open and can be closed. */
type Open = { close(): Promise<unknown> };

/** Takes something that has been opened, and hands it on. */
export type Opened = <Part extends Open>(part: Part) => Part;

/** Opens what belongs together; what is open already is closed where a later part cannot be opened. */
export async function openTogether<Result>(open: (opened: Opened) => Promise<Result>): Promise<Result> {
  const parts: Open[] = [];
  try {
    return await open((part) => {
      parts.push(part);
      return part;
    });
  } catch (error) {
    // What keeps a part from being closed is no more than what kept a later one from being opened.
    for (const part of parts.reverse()) await part.close().catch(() => undefined);
    throw error;
  }
}
