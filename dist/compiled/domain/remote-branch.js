/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
export const remoteBranch = (name) => `refs/remotes/origin/${name}`;
