import { Field, ID, InterfaceType } from "type-graphql";

/** The four sorts of thing that an id can lead to, and the word that tells their rows apart. */
const typeNameOf = (row: { readonly typeName: string }) => row.typeName;

@InterfaceType("Node", {
  description: "Anything that has an id of its own: an actor, a relation, a document or a piece of evidence.",
  resolveType: typeNameOf,
})
export abstract class Node {
  @Field(() => ID, { description: "Stable: the same thing keeps its id over imports, corrections and servers." })
  id!: string;
}
