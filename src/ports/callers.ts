/** The workflows that ship with the product for its users to copy. */
export interface Callers {
  /** The text of one by its file name, such as `lanegate.yml`; `undefined` where there is none of that name. */
  read(name: string): Promise<string | undefined>;
}
