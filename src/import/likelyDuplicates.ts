import { IdSet } from "../collections/idSet.ts";
import { datesContradict } from "../dates/datesContradict.ts";
import { sameNameQuery } from "../names/sameName.ts";
import { searchText } from "../names/searchText.ts";
import type { Graph } from "../neo4j/graph.ts";
import { query } from "../neo4j/query.ts";
import type { ActorKind } from "../ontology/actorKinds.ts";
import type { ActorRecord } from "../write/records.ts";

/** An actor that the import created, and another actor that may be the same. */
export interface LikelyDuplicate {
  readonly file: string;
  /** The line of the created actor; of two created ones, the later line. */
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly otherId: string;
  readonly otherName: string;
}

/** How many pairs there are, and the first ones. */
export interface LikelyDuplicates {
  readonly count: number;
  /** Whether there may be more, because only the first repeated names are compared. */
  readonly isMinimum: boolean;
  readonly pairs: readonly LikelyDuplicate[];
}

export const noDuplicates: LikelyDuplicates = { count: 0, isMinimum: false, pairs: [] };

interface CreatedName {
  readonly id: string;
  readonly kind: ActorKind;
  readonly birthDate: string | undefined;
  readonly name: string;
  readonly search: string;
  readonly file: string;
  readonly line: number;
}

const sameNames = query<
  { actors: readonly { id: string; kind: ActorKind; name: string; search: string; lucene: string }[] },
  { id: string; name: string; otherId: string; otherName: string; otherBirthDate: string | null }
>("actor/sameNames");

/** At most so many names are looked up in the graph, which takes about a second. */
const maxLookups = 1_000;
const shownPairs = 20;

/**
 * Finds pairs of actors with the same name, apart from case, accents and punctuation, and the same kind, unless they were
 * born on different dates. Actors that an import creates are compared with each other and, if their names are few, with all
 * actors of the graph. Memory grows by some 20 bytes per name.
 */
export class LikelyDuplicateFinder {
  readonly #seen = new IdSet();
  /** The first names, and the first ones that repeat an earlier one. */
  readonly #first: CreatedName[] = [];
  readonly #repeated: CreatedName[] = [];
  #names = 0;
  #repetitions = 0;

  /** Remembers an actor that the import has created. */
  add({ id, kind, names, birthDate }: ActorRecord, file: string, line: number): void {
    const primary = names.filter((name) => name.kind === "PRIMARY");
    const bySearch = new Map(primary.map(({ value }) => [searchText(value), value]));
    bySearch.delete("");
    for (const [search, name] of bySearch) {
      const created = { id, kind, birthDate, name, search, file, line };
      if (++this.#names <= maxLookups) this.#first.push(created);
      if (!this.#seen.add(`${kind} ${search}`) && ++this.#repetitions <= maxLookups) this.#repeated.push(created);
    }
  }

  /** Looks the names up in the graph. */
  async find(graph: Graph): Promise<LikelyDuplicates> {
    const lookups = this.#names <= maxLookups ? this.#first : this.#repeated;
    const byId = new Map(lookups.map((created) => [created.id, created]));
    const actors = lookups.map(({ id, kind, name, search }) => ({
      id,
      kind,
      name,
      search,
      lucene: sameNameQuery(search),
    }));
    const found = actors.length === 0 ? [] : await graph.reader().read(sameNames, { actors });
    const pairs = new Map<string, LikelyDuplicate>();
    for (const { id, name, otherId, otherName, otherBirthDate } of found) {
      const { birthDate, file, line } = byId.get(id)!;
      if (birthDate && otherBirthDate && datesContradict(birthDate, otherBirthDate)) continue;
      const key = JSON.stringify([id, otherId].toSorted());
      const known = pairs.get(key);
      if (known === undefined || known.line < line) pairs.set(key, { file, line, id, name, otherId, otherName });
    }
    return {
      count: pairs.size,
      isMinimum: this.#repetitions > maxLookups,
      pairs: [...pairs.values()].toSorted((one, other) => one.line - other.line).slice(0, shownPairs),
    };
  }
}
