import type { ActorRow } from "../../../graphql/actor/actor.queries.ts";
import { findActors } from "../../../graphql/actor/actorMatches.ts";
import type { Context } from "../../../graphql/context.ts";
import { wordGroups } from "../../../names/words.ts";
import type { ActorKind } from "../../../ontology/actorKinds.ts";
import { identifyingId } from "../properties/identifierProperties.ts";
import type { ValueSource } from "../properties/property.ts";
import type { AskedValue } from "../properties/propertyValues.ts";
import type { QueryCondition, ReconciliationQuery } from "./query.ts";
import { type Candidate, rankCandidates, type Similarity } from "./ranking.ts";

/** The best names that a query considers at least, so that other conditions may prefer one that is not the first. */
const leastPool = 25;
/** The longest text that may be an id. */
const maxIdLength = 500;
/** The counterparts that a candidate is compared by. */
const comparedCounterparts = 100;

/**
 * Finds the candidates of queries. The queries of a batch share statements: one for each different name, and one each for
 * everything else that they need.
 */
export class CandidateFinder {
  readonly #context: Context;
  readonly #source: ValueSource;
  /** By text, kinds and limit: equal names of a batch are searched for once. */
  readonly #searches = new Map<string, Promise<readonly NameMatch[]>>();

  constructor(context: Context, lang: string) {
    this.#context = context;
    this.#source = { loaders: context.loaders, lang, limit: comparedCounterparts };
  }

  /** The candidates of each query, best first. */
  async find(queries: readonly ReconciliationQuery[]): Promise<readonly (readonly Candidate[])[]> {
    const searched = await Promise.all(
      queries.map((query) => Promise.all(query.conditions.map((condition) => this.#scoresOf(condition, query)))),
    );
    return Promise.all(queries.map((query, index) => this.#rank(query, searched[index]!)));
  }

  /** @param found for each condition, the scores that it found */
  async #rank(query: ReconciliationQuery, found: readonly Scores[]): Promise<readonly Candidate[]> {
    const ids = [...new Set(found.flatMap((scores) => scores.flatMap((byId) => [...byId.keys()])))];
    const loader = this.#context.loaders.actors.byIdWith({ names: true, identifiers: false });
    const actors = await Promise.all(ids.map((id) => loader.load(id)));
    const candidates = actors.filter((actor) => actor !== null && admits(query, actor.kind)) as ActorRow[];
    const compared = await Promise.all(
      candidates.map(async (actor) => ({
        actor,
        similarities: await Promise.all(
          query.conditions.map((condition, index) => this.#compare(actor, condition, found[index]!)),
        ),
      })),
    );
    return rankCandidates(query, compared);
  }

  /** The actors that a condition leads to. */
  async #scoresOf({ about, asked }: QueryCondition, query: ReconciliationQuery): Promise<Scores> {
    const ids = asked.map((value) =>
      typeof about === "string" ? (value.id ?? value.text) : identifyingId(about, value.text),
    );
    const [identified, matches] = await Promise.all([
      Promise.all(
        ids.map((id) => (id === null || id.length > maxIdLength ? null : this.#context.loaders.actors.byId.load(id))),
      ),
      about === "name" ? Promise.all(asked.map((value) => this.#search(value.text, query))) : [],
    ]);
    return asked.map((_, index) => {
      const actor = identified[index];
      return new Map([...(actor ? [[actor.id, 1] as const] : []), ...matchesWithout(actor?.id, matches[index] ?? [])]);
    });
  }

  #search(text: string, { kinds, allowsOtherKinds, limit }: ReconciliationQuery): Promise<readonly NameMatch[]> {
    // A cell may contain no name at all, such as "?".
    if (wordGroups(text).length === 0 || kinds?.length === 0) return Promise.resolve([]);
    const search = { text, kinds: allowsOtherKinds ? null : kinds, limit: Math.max(limit, leastPool) };
    const key = JSON.stringify(search);
    const known = this.#searches.get(key) ?? this.#read(search);
    this.#searches.set(key, known);
    return known;
  }

  async #read(search: { text: string; kinds: readonly ActorKind[] | null; limit: number }): Promise<NameMatch[]> {
    const { matches } = await findActors(this.#context.reader, search, { limit: search.limit, after: null });
    return matches.map(({ id, similarity }) => [id, similarity]);
  }

  async #compare(actor: ActorRow, { about, asked, quantifier }: QueryCondition, scores: Scores): Promise<Similarity> {
    if (typeof about === "string")
      return combine(
        quantifier,
        scores.map((byId) => byId.get(actor.id) ?? 0),
      );
    const values = await about.values(actor, this.#source);
    if (values.length === 0) return null;
    const best = (wanted: AskedValue) => Math.max(...values.map((value) => about.compare(wanted, value)));
    return combine(quantifier, asked.map(best));
  }
}

/** The id of an actor, and how similar its best name is to the text. */
type NameMatch = readonly [id: string, similarity: number];

/** For each text that a condition asks for: the actors that it leads to, by id, with their similarity. */
type Scores = readonly ReadonlyMap<string, number>[];

function matchesWithout(id: string | undefined, matches: readonly NameMatch[]): readonly NameMatch[] {
  return matches.filter(([each]) => each !== id);
}

function admits({ kinds, allowsOtherKinds }: ReconciliationQuery, kind: ActorKind): boolean {
  return kinds === null || allowsOtherKinds || kinds.includes(kind);
}

function combine(quantifier: QueryCondition["quantifier"], similarities: readonly number[]): number {
  if (quantifier === "all") return Math.min(1, ...similarities);
  const most = Math.max(0, ...similarities);
  return quantifier === "any" ? most : 1 - most;
}
