import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType("Node", {
  description:
    "An object with a global id: an actor, a relation, a document, a piece of evidence, a change or a proposal.",
  resolveType: (node: { readonly typeName: string }) => node.typeName,
})
export abstract class Node {
  @Field(() => ID, { description: "A stable id: it stays the same across imports, corrections and servers." })
  id!: string;
}
