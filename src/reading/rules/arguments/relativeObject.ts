import type { Group, TextClause } from "./clause.ts";
import { objectRelativeAt } from "./objectRelatives.ts";

/** "A, with whom B had talked", "A, with which B restored relations": for whom the pronoun before the subject of a verb stands. */
export function afterWith(clause: TextClause, subject: Group): Group | undefined {
  const relative = objectRelativeAt(clause, subject, subject.to);
  return relative?.preposition === "with" ? relative.antecedent : undefined;
}

/** "A, whom B detained", "the company that A owns", "A, which B backs": what the verb of a subject is done to. */
export function afterRelative(clause: TextClause, subject: Group): Group | undefined {
  const relative = objectRelativeAt(clause, subject, subject.to);
  return relative?.preposition === "" ? relative.antecedent : undefined;
}
