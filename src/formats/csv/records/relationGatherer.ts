import { IdMap } from "../../../collections/idMap.ts";
import { UserError } from "../../../errors/userError.ts";
import type { RelationRecord } from "../../../write/records.ts";
import type { ImportItem } from "../../importFormat.ts";
import { GatheredRelation } from "./gatheredRelation.ts";

/** Bounds the text, in characters, of relations of which some rows are not read yet. */
const maxOpenLength = 64 * 1024 * 1024;

/**
 * Gathers the rows of each key into one relation. A first pass over the table counts the rows of each relation, so that the
 * second pass yields the relation with its last row.
 */
export class RelationGatherer {
  /** By id: the rows that are not gathered yet. */
  readonly #rowsLeft = new IdMap();
  readonly #open = new Map<string, GatheredRelation>();
  #openLength = 0;

  /** Counts a row of the first pass. */
  count({ id }: RelationRecord): void {
    this.#rowsLeft.set(id, this.#rowsLeft.get(id) + 1);
  }

  /**
   * Adds what a row of the second pass states, and yields what is wrong with it, and the relation if it is complete.
   * @throws UserError if too many relations are incomplete
   */
  *add(row: RelationRecord, line: number): Generator<ImportItem> {
    const { id } = row;
    const relation = this.#open.get(id) ?? new GatheredRelation(row, line);
    const error = relation.add(row, line);
    if (error !== null) yield { line, error };
    const left = this.#rowsLeft.get(id) - 1;
    if (left > 0) {
      this.#rowsLeft.set(id, left);
      this.#keep(relation, error === null ? JSON.stringify(row).length : 0);
      return;
    }
    this.#open.delete(id);
    this.#openLength -= relation.length;
    const result = relation.result(line);
    if (result !== null) yield { line: relation.line, ...result };
  }

  #keep(relation: GatheredRelation, length: number): void {
    this.#open.set(relation.id, relation);
    relation.length += length;
    this.#openLength += length;
    if (this.#openLength > maxOpenLength)
      throw new UserError(
        `The rows of too many gathered relations are far apart: ${this.#open.size} relations are incomplete, such as "${relation.id}". Sort the table by the columns of their key.`,
      );
  }
}
