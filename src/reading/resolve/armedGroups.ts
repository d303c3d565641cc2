import { fold } from "../../names/fold.ts";
import type { Phrase } from "../actors/phrase.ts";
import { armedNouns, namesOfArmedGroups } from "../tables/en/armedGroups.ts";
import { countOf, type TextSoFar, withBodies } from "./textSoFar.ts";

/** "The rebels": the only armed group that the text names, before it or at all. */
export function armedGroupOf(
  { phrases, affiliations }: TextSoFar,
  { start }: Phrase,
  noun: string,
): Phrase | undefined {
  if (!armedNouns.has(noun)) return undefined;
  const organs = new Set(
    affiliations.flatMap(({ rule, member }) => (rule === "organ" && member.actor ? [member.actor.key] : [])),
  );
  const groups = withBodies(phrases).filter(
    ({ actor, sort }) =>
      actor?.kind === "ORGANIZATION" &&
      sort !== "organization" &&
      !organs.has(actor.key) &&
      namesOfArmedGroups.test(
        fold([actor.name, ...(actor.candidates[0]?.actor.names ?? []).map(({ value }) => value)].join(" ")),
      ),
  );
  const before = groups.filter((each) => each.start < start);
  const candidates = before.length > 0 ? before : groups;
  return countOf(candidates) === 1 ? candidates.at(-1) : undefined;
}
