/** How many operations have labels of their own: a client may invent names, and each label takes memory. */
const maxLabels = 100;

/** Labels for the names of operations: the first hundred names, then "other"; "unnamed" without a name. */
export class OperationLabels {
  readonly #known = new Set<string>();

  labelOf(operation: string | null): string {
    if (operation === null) return "unnamed";
    if (this.#known.size < maxLabels && operation.length <= 64) this.#known.add(operation);
    return this.#known.has(operation) ? operation : "other";
  }
}
