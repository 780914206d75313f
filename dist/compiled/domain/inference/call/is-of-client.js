/** Whether a client of a gateway asked, who may be told what a model thought; nobody else reads that. */
export const isOfClient = ({ verbatim, translation }) => verbatim !== undefined || translation !== undefined;
