/** The cost of a mutation, which takes the graph's lock and writes. */
const usualCost = 500;
const costs: Readonly<Record<string, number>> = {
  // They may move thousands of relations.
  "Mutation.mergeActors": 20_000,
  "Mutation.undoMerge": 20_000,
  // It reads a text, of which the cost does not know the length if the graph has it.
  "Mutation.readDocument": 2_500,
};

/** The cost of an item in a list of the input, which is looked up and written. */
const itemCost = 50;

/** The cost of a mutation beyond its answer; undefined for any other field. @param items in all lists of its input */
export function costOfMutation(coordinate: string, items: number): number | undefined {
  if (!coordinate.startsWith("Mutation.")) return undefined;
  return (costs[coordinate] ?? usualCost) + itemCost * items;
}
