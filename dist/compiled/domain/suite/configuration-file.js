/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
export const configurationFile = 'lanegate.yml';
