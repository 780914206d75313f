/** The libraries that decide on grades, at the versions that package.json pins. */
export const libraries = {
    ajv: 'ajv@8.20.0',
    levenshtein: 'fastest-levenshtein@1.0.16',
    rouge: 'js-rouge@3.2.3',
};
