/** The most queries of a batch, and the most actors of a request for their properties. */
export const maxBatchSize = 50;
