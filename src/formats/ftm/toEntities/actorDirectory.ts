import { IdSet } from "../../../collections/idSet.ts";
import type { ActorRecord } from "../../../write/records.ts";
import type { ExportContent } from "../../exportFormat.ts";
import { ftmPrefix, toEntityId } from "../model/ids.ts";

/**
 * Facts about all actors that are needed before the first entity is written. It stores only actors about which more
 * than the id is needed.
 */
export class ActorDirectory {
  /** Ids of FollowTheMoney's actors and documents that relations from other sources refer to. */
  readonly referredTo = new Set<string>();
  /** Actors of other sources that were later identified with an entity, by the entity's ids. */
  readonly #byEntityId = new Map<string, ActorRecord>();
  readonly #entityIds = new Map<string, string>();
  readonly #owned = new IdSet();
  readonly #issuerNames = new Map<string, string | undefined>();

  static async of(content: ExportContent): Promise<ActorDirectory> {
    const directory = new ActorDirectory();
    for await (const { id, participants, evidence, associationType } of content.relations()) {
      for (const { actor, role } of participants) {
        if (role === "TO" && associationType === "Ownership") directory.#owned.add(actor);
        if (role === "ISSUER") directory.#issuerNames.set(actor, undefined);
        if (!id.startsWith(ftmPrefix) && actor.startsWith(ftmPrefix)) directory.referredTo.add(actor);
      }
      if (!id.startsWith(ftmPrefix))
        for (const { document } of evidence) if (document.startsWith(ftmPrefix)) directory.referredTo.add(document);
    }
    for await (const actor of content.actors()) directory.#add(actor);
    return directory;
  }

  /** The actor of another source that an entity was identified with. From then on the entity's id stands for the actor. */
  claim(entityId: string): ActorRecord | undefined {
    const actor = this.#byEntityId.get(entityId);
    if (actor && !this.#entityIds.has(actor.id)) this.#entityIds.set(actor.id, entityId);
    return actor;
  }

  entityId(actor: string): string {
    return this.#entityIds.get(actor) ?? toEntityId(actor);
  }

  /** Whether an Ownership ends at the actor. */
  isOwned(actor: string): boolean {
    return this.#owned.has(actor);
  }

  /** The name of an actor that issued a sanction. */
  issuerName(actor: string): string | undefined {
    return this.#issuerNames.get(actor);
  }

  #add(actor: ActorRecord): void {
    const { id, identifiers = [], names } = actor;
    if (this.#issuerNames.has(id)) this.#issuerNames.set(id, names[0]?.value);
    if (id.startsWith(ftmPrefix)) return;
    for (const { scheme, value } of identifiers) if (scheme === "ftm") this.#byEntityId.set(value, actor);
  }
}
