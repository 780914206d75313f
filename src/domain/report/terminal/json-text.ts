/** What a terminal or a runner obeys or does not show, and JSON and YAML may carry as it is. */
export const obeyedOrUnseen =
  /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;

/**
 * A value as JSON that a terminal can show and GitHub's runner finds no command in: what they would obey is escaped, so
 * that it reads as the same value.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(obeyedOrUnseen, (found) =>
    Array.from({ length: found.length }, (_, index) => escapedUnit(found.charCodeAt(index))).join(''),
  );

const escapedUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
