import type { Parties } from "../../tables/associationPattern.ts";
import type { Group } from "../arguments/clause.ts";
import type { Pair } from "./tie.ts";

/** Each of some with each of others. */
export function pairsOf(some: Group, others: Group): Pair[] {
  return some.members.flatMap((one) => others.members.map((other) => [one, other] as const));
}

/** Each two of a group, if they are few. */
export function pairsWithin(group: Group | undefined): Pair[] {
  const members = group?.members ?? [];
  return members.length > 3
    ? []
    : members.flatMap((one, index) => members.slice(index + 1).map((other) => [one, other] as const));
}

/** Whether a tie can be between two actors of their kinds. */
export function canBe(parties: Parties, [{ actor: from }, { actor: to }]: Pair): boolean {
  if (!from || !to || from.key === to.key) return false;
  const kinds = [from.kind, to.kind];
  switch (parties) {
    case "states":
      return kinds.every((kind) => kind === "STATE");
    case "powers":
      return !kinds.includes("PERSON");
    case "persons":
      return kinds.every((kind) => kind === "PERSON");
    case "institution":
      return from.kind !== "PERSON";
    case "peers":
      return (from.kind === "PERSON") === (to.kind === "PERSON");
    case "property":
      return to.kind === "ORGANIZATION";
    case "refuge":
      return from.kind === "PERSON" && to.kind === "STATE";
    case "holder":
      return to.kind === "PERSON";
    default:
      return true;
  }
}
