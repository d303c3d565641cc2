import { type GraphQLInterfaceType, getArgumentValues } from "graphql";
import { actorParts } from "../actor/actor.parts.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { onceForSiblings, type Selection, selectedFields, selectedNames, selects } from "../shared/selection.ts";
import { fieldsFor, type RelationFields } from "./relationFields.ts";

/** What a statement reads together with a page of relations. */
export interface RelationParts extends RelationFields {
  readonly participants: boolean;
  /** Whether the names of the participants are read, too. */
  readonly names: boolean;
  readonly evidence: { readonly limit: number; readonly documents: boolean } | null;
}

/** The fields of single kinds that list participants. */
const fieldsInRole = ["issuers", "targets", "speakers", "about", "member", "of", "from", "to"];

/** The parts that a query selects of the relations of a page. */
export const relationParts = onceForSiblings((selection): RelationParts => {
  const actors = [["participants", "actor"], ...fieldsInRole.map((field) => [field])];
  return {
    ...fieldsFor(selectedNames(selection)),
    participants: ["participants", ...fieldsInRole].some((field) => selects(selection, field)),
    names: actors.some((path) => actorParts(selection, ...path).names),
    evidence: firstEvidence(selection),
  };
});

/** The first page of evidence, if the query selects one and no other. */
function firstEvidence(selection: Selection): RelationParts["evidence"] {
  const nodes = selectedFields(selection, "evidence");
  const { evidence } = (selection.schema.getType("Relation") as GraphQLInterfaceType).getFields();
  try {
    const pages = nodes.map(
      (node) => getArgumentValues(evidence!, node, selection.variableValues) as unknown as PageArgs,
    );
    const [first, ...others] = new Set(pages.map((page) => rowLimit(page.first)));
    if (first === undefined || others.length > 0 || pages.some(({ after }) => typeof after === "string")) return null;
    return { limit: first, documents: nodes.some((node) => selects({ ...selection, fieldNodes: [node] }, "document")) };
  } catch {
    return null; // The field reports what is wrong with its arguments.
  }
}
