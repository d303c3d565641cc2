import { IdSet } from "../../collections/idSet.ts";
import type { ActorRecord } from "../../write/records.ts";
import type { Content, ExportFormat } from "../exportFormat.ts";
import { jsonOf } from "../shared/json.ts";
import { type Entity, entityOf } from "./entity.ts";
import { entityIdOf } from "./entityIds.ts";
import { entityOfRelation, prefix } from "./ids.ts";
import { joined } from "./join.ts";
import { extended, madeActor, madeDocument } from "./madeActors.ts";
import { madeRelation } from "./madeRelations.ts";

/** FollowTheMoney entities; docs/exchange/ftm.md says what is made of what. */
export const ftm: ExportFormat = {
  name: "ftm",
  about: "FollowTheMoney entities, one a line; what came from FollowTheMoney is given back with all its properties",
  contentType: "application/x-ndjson; charset=utf-8",
  extension: "ftm.json",
  write,
};

/** The entities that came from FollowTheMoney as they came, and as much more as the graph knows; then one for all else. */
async function* write(content: Content): AsyncGenerator<string> {
  const actors = await Actors.of(content);
  const given = new IdSet();
  for await (const { left, right } of joined(content.originals(), content.actors())) {
    const entity = left.format === "ftm" ? entityIn(left.content) : undefined;
    if (entity === undefined) continue;
    const actor = right ?? actors.found(entity.id);
    const whole = actor ? extended(entity, actor) : entity;
    given.add(entity.id);
    yield whole === entity ? `${left.content}\n` : line(whole);
  }
  // Authorities and pages are made from entities, which name them again.
  const isMade = (id: string) => given.size > 0 && /^ftm:(?:authority|page):/.test(id) && !actors.referredTo.has(id);
  for await (const actor of content.actors())
    if (!given.has(actors.idOf(actor.id)) && !isMade(actor.id)) yield line(madeActor(actor, actors.isOwned(actor.id)));
  for await (const document of content.documents())
    if (!given.has(entityIdOf(document.id)) && !isMade(document.id)) yield line(madeDocument(document));
  for await (const relation of content.relations())
    if (!(relation.id.startsWith(prefix) && given.has(entityOfRelation(relation.id))))
      for (const entity of madeRelation(relation, actors)) yield line(entity);
}

function line(entity: unknown): string {
  return `${JSON.stringify(entity)}\n`;
}

/** Undefined where somebody has written another text under that name: what the graph knows of the thing is written all the same. */
function entityIn(content: string): Entity | undefined {
  const json = jsonOf(content);
  const read = "value" in json ? entityOf(json.value) : json;
  return "entity" in read ? read.entity : undefined;
}

/** What has to be known of the actors before the first line: of the few that are not found by their own ids. */
class Actors {
  /** Ids of actors and documents that relations refer to which did not come from FollowTheMoney. */
  readonly referredTo = new Set<string>();
  /** Actors that the graph had before it learnt that an entity is one of them, by that entity's ids. */
  readonly #elsewhere = new Map<string, ActorRecord>();
  readonly #entityIds = new Map<string, string>();
  readonly #owned = new IdSet();
  readonly #issuers = new Map<string, string | undefined>();

  static async of(content: Content): Promise<Actors> {
    const actors = new Actors();
    for await (const { id, participants, evidence, associationType } of content.relations()) {
      for (const { actor, role } of participants) {
        if (role === "TO" && associationType === "Ownership") actors.#owned.add(actor);
        if (role === "ISSUER") actors.#issuers.set(actor, undefined);
        if (!id.startsWith(prefix) && actor.startsWith(prefix)) actors.referredTo.add(actor);
      }
      if (!id.startsWith(prefix))
        for (const { document } of evidence) if (document.startsWith(prefix)) actors.referredTo.add(document);
    }
    for await (const actor of content.actors()) actors.#note(actor);
    return actors;
  }

  /** The actor of another source that an entity turned out to be; it is known by the entity's id from here on. */
  found(entityId: string): ActorRecord | undefined {
    const actor = this.#elsewhere.get(entityId);
    if (actor && !this.#entityIds.has(actor.id)) this.#entityIds.set(actor.id, entityId);
    return actor;
  }

  idOf(actor: string): string {
    return this.#entityIds.get(actor) ?? entityIdOf(actor);
  }

  isOwned(actor: string): boolean {
    return this.#owned.has(actor);
  }

  nameOf(actor: string): string | undefined {
    return this.#issuers.get(actor);
  }

  #note(actor: ActorRecord): void {
    const { id, identifiers = [], names } = actor;
    if (this.#issuers.has(id)) this.#issuers.set(id, names[0]?.value);
    if (id.startsWith(prefix)) return;
    for (const { scheme, value } of identifiers) if (scheme === "ftm") this.#elsewhere.set(value, actor);
  }
}
