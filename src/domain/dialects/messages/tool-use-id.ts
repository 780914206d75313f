const isTaken = /^[A-Za-z0-9_-]+$/;

/**
 * The id of a tool call as the messages API takes it, where other providers use more letters, such as `look:0`: its
 * calls and what tools answered them are still each other's, since the same id is always told the same.
 */
export const toolUseIdOf = (id: string): string => (isTaken.test(id) ? id : id.replace(/[^A-Za-z0-9-]/gu, escaped));

const escaped = (letter: string): string => `_${letter.codePointAt(0)?.toString(16)}`;
