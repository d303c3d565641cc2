import type { RelationRecord } from "../../src/write/records.ts";
import { affiliations } from "./affiliations.ts";
import { associations } from "./associations.ts";
import { meetings } from "./meetings.ts";
import { sanctions } from "./sanctions.ts";
import { statements } from "./statements.ts";

export const relations: readonly RelationRecord[] = [
  ...meetings,
  ...sanctions,
  ...statements,
  ...affiliations,
  ...associations,
];
