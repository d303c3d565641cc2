import { hashId } from "../../collections/hashId.ts";
import { IdMap } from "../../collections/idMap.ts";
import { IdSet } from "../../collections/idSet.ts";
import { identifierKey } from "../../write/plan/identities.ts";
import type { IdentifierRecord } from "../../write/records.ts";
import { isActor } from "./actors.ts";
import { type Entity, valuesOf } from "./entity.ts";
import { distinct, unIdentifier, worldIdentifiers } from "./identifiers.ts";
import type { End, Known, Post } from "./known.ts";
import { placeOf } from "./places.ts";
import { narrower, schemata } from "./schemata.ts";

/** An identifier that several entities of a file carry. */
const shared = 0xffff_ffff;
/** Set beside the number of a schema. */
const actor = 0x100;

/**
 * What has to be known of a whole file before its relations can be read: what each entity is, in some bytes; and all of the few
 * things that others are understood by.
 */
export class Survey implements Known {
  readonly #ends = new IdMap();
  readonly #repeated = new IdSet();
  readonly #owners = new IdMap();
  readonly #posts = new Map<string, Post>();
  readonly #documenting = new Map<string, string[]>();
  readonly #unReferences = new Map<string, IdentifierRecord[]>();
  readonly #schemata = Object.keys(schemata());

  /** Whether the entity is new; false where a line before spoke of it. */
  add(entity: Entity): boolean {
    const held = this.endOf(entity.id);
    this.#note(entity, held);
    const place = placeOf(entity.schema);
    for (const identifier of worldIdentifiers(entity)) this.#own(identifier, entity.id);
    if (place === "POSITION") this.#posts.set(entity.id, postOf(entity, this.#posts.get(entity.id)));
    if (place === "DOCUMENTATION")
      for (const about of valuesOf(entity, "entity"))
        this.#documenting.set(about, [...this.documenting(about), ...valuesOf(entity, "document")]);
    if (place === "SANCTION") this.#noteReferences(entity);
    if (held) this.#repeated.add(entity.id);
    return held === undefined;
  }

  isRepeated(id: string): boolean {
    return this.#repeated.has(id);
  }

  endOf(id: string): End | undefined {
    const value = this.#ends.get(id);
    if (value === 0) return undefined;
    return { schema: this.#schemata[(value & 0xff) - 1] ?? "schema that is not known", isActor: (value & actor) !== 0 };
  }

  postOf(id: string): Post | undefined {
    return this.#posts.get(id);
  }

  isDocument(id: string): boolean {
    const end = this.endOf(id);
    return end !== undefined && placeOf(end.schema) === "DOCUMENT";
  }

  documenting(id: string): readonly string[] {
    return this.#documenting.get(id) ?? [];
  }

  /** The identifiers by which other sources know an entity. One that two entities of the file carry tells neither. */
  identifiersOf(entity: Entity): IdentifierRecord[] {
    const all = [...worldIdentifiers(entity), ...(this.#unReferences.get(entity.id) ?? [])];
    return distinct(all.filter((identifier) => this.#owners.get(identifierKey(identifier)) !== shared));
  }

  #note(entity: Entity, held: End | undefined): void {
    const schema = (held && narrower(held.schema, entity.schema)) ?? entity.schema;
    const number = this.#schemata.indexOf(schema) + 1 || 0xff;
    const flag = held?.isActor || isActor(entity) ? actor : 0;
    this.#ends.set(entity.id, number | flag);
  }

  #own(identifier: IdentifierRecord, entityId: string): void {
    const key = identifierKey(identifier);
    const owner = this.#owners.get(key);
    const mark = markOf(entityId);
    if (owner === 0) this.#owners.set(key, mark);
    else if (owner !== mark) this.#owners.set(key, shared);
  }

  #noteReferences(sanction: Entity): void {
    for (const target of valuesOf(sanction, "entity"))
      for (const value of valuesOf(sanction, "unscId")) {
        const identifier = unIdentifier(value);
        if (identifier === undefined) continue;
        this.#own(identifier, target);
        this.#unReferences.set(target, [...(this.#unReferences.get(target) ?? []), identifier]);
      }
  }
}

function postOf(entity: Entity, held: Post = { names: [], organizations: [], countries: [] }): Post {
  return {
    names: [...new Set([...held.names, ...valuesOf(entity, "name")])],
    organizations: [...new Set([...held.organizations, ...valuesOf(entity, "organization")])],
    countries: [...new Set([...held.countries, ...valuesOf(entity, "country")])],
  };
}

/** A number that stands for an entity, never 0 nor `shared`. */
function markOf(id: string): number {
  return (hashId(id)[0] % (shared - 1)) + 1;
}
