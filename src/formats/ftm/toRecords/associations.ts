import type { RelationRecord, Texts } from "../../../write/records.ts";
import type { EntityLookup } from "../input/entityLookup.ts";
import { type RelationDates, relationDates } from "../model/dates.ts";
import { type Entity, firstProperty, joinValues, propertyValues, undeterminedText } from "../model/entity.ts";
import { ftmRelationId, recordId } from "../model/ids.ts";
import { schemaEdge, schemaProperty } from "../model/schemata.ts";
import { ftmEvidence, sourcePages } from "./documents.ts";
import { edgeEndpoints } from "./endpoints.ts";
import type { ExtractedRelations } from "./extractedRelations.ts";
import { edgeLabel } from "./labels.ts";

/** Edges that happen at a moment. All other edges last. */
const momentary: ReadonlySet<string> = new Set(["Payment", "Succession", "ContractAward"]);

/** Relations of an edge whose schema has no relation kind of its own. */
export function extractAssociations(entity: Entity, lookup: EntityLookup): ExtractedRelations {
  const { pairs, skipped } = edgeEndpoints(entity, lookup);
  const { schema } = entity;
  const dates = relationDates(entity);
  const relations = pairs.map(({ source, target }) =>
    buildAssociation(entity, lookup, {
      id: ftmRelationId(entity.id, source, target),
      from: recordId(source),
      to: recordId(target),
      type: schema,
      label: edgeLabel(schema),
      directed: schemaEdge(schema)!.directed !== false,
      summary: undeterminedText(summaryOf(entity)),
      ...(momentary.has(schema) && dates.date !== undefined ? { endDate: dates.date, ...dates } : dates),
    }),
  );
  return { relations, referredTo: sourcePages(entity), skipped };
}

interface AssociationOptions extends RelationDates {
  readonly id: string;
  /** Id of an actor, as `to`. */
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly label: Texts;
  readonly directed: boolean;
  readonly summary: Texts | undefined;
  readonly place?: string;
}

/** An association of two actors with the entity as its source. */
export function buildAssociation(
  entity: Entity,
  lookup: EntityLookup,
  { id, from, to, type, label, directed, summary, ...datesAndPlace }: AssociationOptions,
): RelationRecord {
  return {
    type: "relation",
    id,
    kind: "ASSOCIATION",
    participants: [
      { actor: from, role: "FROM" },
      { actor: to, role: "TO" },
    ],
    ...datesAndPlace,
    associationType: type,
    label,
    directed,
    ...(summary && { summary }),
    sourceCode: `ftm:${entity.schema}`,
    evidence: ftmEvidence(entity, lookup),
  };
}

/** The role and the properties that FollowTheMoney uses as the edge's caption ("mother", "51 %, beneficial"), then its summary. */
function summaryOf(entity: Entity): string | undefined {
  const captions = (schemaEdge(entity.schema)!.caption ?? []).filter(
    (property) => schemaProperty(entity.schema, property)?.type !== "date",
  );
  const captionValues = [...new Set(["role", ...captions])].map((property) =>
    joinValues(property === "amount" ? amountsOf(entity) : propertyValues(entity, property)),
  );
  const caption = joinValues(defined(captionValues), ", ");
  const summary = joinValues(firstProperty(entity, "summary", "description"), "\n");
  return joinValues(defined([caption, summary]), ": ");
}

function amountsOf(entity: Entity): string[] {
  const currency = propertyValues(entity, "currency");
  return propertyValues(entity, "amount").map((amount) =>
    currency.length === 1 ? `${amount} ${currency[0]}` : amount,
  );
}

function defined(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
