/** How what a part names is called from the root. */
export const nameFromRoot = (folder: string, name: string): string => `${folder}/${name}`;

/** The same name as the part itself writes it. */
export const nameInPart = (folder: string, name: string): string => name.slice(folder.length + 1);

/** What a part means by a name that it writes: its own where it gives such a one, else one that all share. */
export const ownElseShared =
  (folder: string, isOwn: (name: string) => boolean) =>
  (name: string): string =>
    isOwn(name) ? nameFromRoot(folder, name) : name;
