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
import { amountsOf, joinQuantities, type Quantity, sharesOf } from "./quantities.ts";

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
      summary: summaryOf(entity),
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

/** Caption properties that `quantitiesOf` reads. */
const quantities: ReadonlySet<string> = new Set(["amount", "percentage"]);

/**
 * The role, the amounts and shares, and the properties that FollowTheMoney uses as the edge's caption ("mother",
 * "51 %, beneficial"), then its summary. In Arabic too if it has a unit.
 */
function summaryOf(entity: Entity): Texts | undefined {
  const quantity = joinQuantities(quantitiesOf(entity));
  const captions = (schemaEdge(entity.schema)!.caption ?? []).filter(
    (property) => !quantities.has(property) && schemaProperty(entity.schema, property)?.type !== "date",
  );
  const role = joinValues(propertyValues(entity, "role"));
  const others = captions
    .filter((property) => property !== "role")
    .map((property) => joinValues(propertyValues(entity, property)));
  const source = joinValues(firstProperty(entity, "summary", "description"), "\n");
  const withQuantity = (text: string | undefined, separator: string) =>
    joinValues(defined([joinValues(defined([role, text, ...others]), separator), source]), ": ");
  if (quantity === undefined || quantity.en === quantity.ar) return undeterminedText(withQuantity(quantity?.en, ", "));
  const language = propertyValues(entity, "sharesCount").length > 0 ? "en" : "und";
  return { [language]: withQuantity(quantity.en, ", ")!, ar: withQuantity(quantity.ar, "، ")! };
}

function quantitiesOf(entity: Entity): Quantity[] {
  const has = (property: string) => schemaProperty(entity.schema, property) !== undefined;
  return [...(has("amount") ? amountsOf(entity) : []), ...(has("percentage") ? sharesOf(entity) : [])];
}

function defined(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
