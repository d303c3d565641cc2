import { hashId } from "../../../collections/hashId.ts";
import { IdMap } from "../../../collections/idMap.ts";
import { IdSet } from "../../../collections/idSet.ts";
import { identifierKey } from "../../../write/plan/claims.ts";
import type { IdentifierRecord } from "../../../write/records.ts";
import { type Entity, propertyValues } from "../model/entity.ts";
import { categoryOf } from "../model/entityCategories.ts";
import {
  distinctIdentifiers,
  externalIdentifiers,
  ftmIdentifiers,
  unReferenceIdentifier,
} from "../model/identifiers.ts";
import { moreSpecificSchema, schemata } from "../model/schemata.ts";
import { isActor } from "../toRecords/actors.ts";
import type { EntityLookup, EntitySummary, PositionSummary } from "./entityLookup.ts";

/** The owner of an identifier that several entities of the file share. */
const shared = 0xffff_ffff;
/** Flag next to the number of a schema. */
const actorFlag = 0x100;

/**
 * Index of a whole file, built before its relations are read. For each entity it keeps only the schema and whether it
 * is an actor, in a few bytes, so that millions of entities fit into memory. Positions, Documentations and UN reference
 * numbers, which are few, are kept in full.
 */
export class EntityIndex implements EntityLookup {
  readonly #summaries = new IdMap();
  readonly #repeated = new IdSet();
  readonly #referents = new IdSet();
  readonly #owners = new IdMap();
  readonly #positions = new Map<string, PositionSummary>();
  readonly #documentsAbout = new Map<string, string[]>();
  readonly #unReferences = new Map<string, IdentifierRecord[]>();
  readonly #schemata = Object.keys(schemata());

  /** Adds a line of the file. Returns whether its entity is new; false if an earlier line has the same id. */
  add(entity: Entity): boolean {
    const known = this.summaryOf(entity.id);
    this.#addSummary(entity, known);
    const category = categoryOf(entity.schema);
    for (const identifier of externalIdentifiers(entity)) this.#addOwner(identifier, entity.id);
    if (category === "POSITION") this.#positions.set(entity.id, mergePosition(entity, this.#positions.get(entity.id)));
    if (category === "DOCUMENTATION")
      for (const about of propertyValues(entity, "entity"))
        this.#documentsAbout.set(about, [...this.documentsAbout(about), ...propertyValues(entity, "document")]);
    if (category === "SANCTION") this.#addUnReferences(entity);
    if (known) this.#repeated.add(entity.id);
    for (const referent of entity.referents ?? []) {
      this.#referents.add(referent);
      if (referent !== entity.id) this.#addOwner({ scheme: "ftm", value: referent }, entity.id);
    }
    return known === undefined;
  }

  /** Whether several lines have this id. */
  isRepeated(id: string): boolean {
    return this.#repeated.has(id);
  }

  /** Whether the file says what the entity is now: by a line of its own, or by an entity that it was merged into. */
  isStated(id: string): boolean {
    return this.#summaries.get(id) !== 0 || this.isReferent(id);
  }

  /** Whether an entity of the file had this id before it was merged. */
  isReferent(id: string): boolean {
    return this.#referents.has(id);
  }

  summaryOf(id: string): EntitySummary | undefined {
    const value = this.#summaries.get(id);
    if (value === 0) return undefined;
    return { schema: this.#schemata[(value & 0xff) - 1] ?? "unknown schema", isActor: (value & actorFlag) !== 0 };
  }

  positionOf(id: string): PositionSummary | undefined {
    return this.#positions.get(id);
  }

  isDocument(id: string): boolean {
    const summary = this.summaryOf(id);
    return summary !== undefined && categoryOf(summary.schema) === "DOCUMENT";
  }

  documentsAbout(id: string): readonly string[] {
    return this.#documentsAbout.get(id) ?? [];
  }

  /**
   * The entity's former ids and the identifiers that other sources use for it, without those that another entity of the file
   * shares.
   */
  identifiersOf(entity: Entity): IdentifierRecord[] {
    const all = [
      ...ftmIdentifiers(entity),
      ...externalIdentifiers(entity),
      ...(this.#unReferences.get(entity.id) ?? []),
    ];
    return distinctIdentifiers(all.filter((identifier) => this.#owners.get(identifierKey(identifier)) !== shared));
  }

  #addSummary(entity: Entity, known: EntitySummary | undefined): void {
    const schema = (known && moreSpecificSchema(known.schema, entity.schema)) ?? entity.schema;
    const number = this.#schemata.indexOf(schema) + 1 || 0xff;
    const flag = known?.isActor || isActor(entity) ? actorFlag : 0;
    this.#summaries.set(entity.id, number | flag);
  }

  #addOwner(identifier: IdentifierRecord, entityId: string): void {
    const key = identifierKey(identifier);
    const owner = this.#owners.get(key);
    const number = ownerNumber(entityId);
    if (owner === 0) this.#owners.set(key, number);
    else if (owner !== number) this.#owners.set(key, shared);
  }

  #addUnReferences(sanction: Entity): void {
    for (const target of propertyValues(sanction, "entity"))
      for (const value of propertyValues(sanction, "unscId")) {
        const identifier = unReferenceIdentifier(value);
        if (identifier === undefined) continue;
        this.#addOwner(identifier, target);
        this.#unReferences.set(target, [...(this.#unReferences.get(target) ?? []), identifier]);
      }
  }
}

function mergePosition(
  entity: Entity,
  known: PositionSummary = { names: [], organizations: [], countries: [] },
): PositionSummary {
  return {
    names: [...new Set([...known.names, ...propertyValues(entity, "name")])],
    organizations: [...new Set([...known.organizations, ...propertyValues(entity, "organization")])],
    countries: [...new Set([...known.countries, ...propertyValues(entity, "country")])],
  };
}

/** A hash of the entity's id, never 0 or `shared`. */
function ownerNumber(id: string): number {
  return (hashId(id)[0] % (shared - 1)) + 1;
}
