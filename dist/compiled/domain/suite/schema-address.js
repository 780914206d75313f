import { productVersion } from '../product-version.js';
/** Where editors find the schema of a file that users write, as this version has it. */
export const schemaAddress = (name) => `https://raw.githubusercontent.com/lanegate/lanegate/v${productVersion}/schemas/${name}.schema.json`;
/** The first line of a YAML file by which editors find its schema. */
export const schemaModeline = (name) => `# yaml-language-server: $schema=${schemaAddress(name)}`;
