/** The cost of a mutation, which takes the graph's lock and writes; and of a merge, which may move thousands of relations. */
const [mutationCost, mergeCost] = [500, 20_000];
const merges: readonly string[] = ["Mutation.mergeActors", "Mutation.undoMerge"];

/** The cost of an item in a list of the input, which is looked up and written. */
const itemCost = 50;

/** The cost of a mutation beyond its answer; undefined for any other field. @param items in all lists of its input */
export function costOfMutation(coordinate: string, items: number): number | undefined {
  if (!coordinate.startsWith("Mutation.")) return undefined;
  return (merges.includes(coordinate) ? mergeCost : mutationCost) + itemCost * items;
}
