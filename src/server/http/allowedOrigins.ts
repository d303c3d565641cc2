/** Where OpenRefine runs unless it is told otherwise: on the reader's own machine. */
const openRefineOrigins = ["http://127.0.0.1:3333", "http://localhost:3333"];

/** The origins whose pages may send a request: those of the settings and, for reconciliation, OpenRefine. */
export function allowedOrigins(url: string, corsOrigins: readonly string[]): readonly string[] {
  return /^\/reconcile(?:[/?]|$)/.test(url) ? reconciliationOrigins(corsOrigins) : corsOrigins;
}

/** The origins whose pages may send requests for reconciliation, and frame its previews. */
export function reconciliationOrigins(corsOrigins: readonly string[]): readonly string[] {
  return [...openRefineOrigins, ...corsOrigins];
}
