import type { GraphRecord, RelationRecord, Texts } from "../../write/records.ts";
import { stateOf } from "./countries.ts";
import { datesOf } from "./dates.ts";
import { evidenceOf, pagesOf } from "./documents.ts";
import { type Entity, firstOf, inNoLanguage, textOf, valuesOf } from "./entity.ts";
import { relationId, thingId } from "./ids.ts";
import type { Known, Post } from "./known.ts";
import { roleLabels } from "./labels.ts";
import { noActor, pairsOf } from "./pairs.ts";
import { nothing, type Said } from "./said.ts";
import { supporting } from "./supporting.ts";

/** Membership, Employment, Directorship. Where no role is said, the schema says it. */
export function affiliations(entity: Entity, known: Known): Said {
  const { pairs, leftOut } = pairsOf(entity, known);
  const role = inNoLanguage(textOf(valuesOf(entity, "role"))) ?? { ...roleLabels[entity.schema]! };
  const relations = pairs.map(({ source, target }) =>
    affiliation(entity, known, { member: source, body: thingId(target), part: target, role }),
  );
  return { relations, referredTo: pagesOf(entity), leftOut };
}

/**
 * An office is no actor: who holds it belongs to its organization; where none is named, to the one state that it is an
 * office of.
 */
export function occupancies(entity: Entity, known: Known): Said {
  const said = pairsOf(entity, { endOf: (id) => (known.postOf(id) ? undefined : known.endOf(id)) });
  const all = said.pairs.map(({ source, target }) => ofPost(entity, known, source, target));
  return {
    relations: all.flatMap(({ relations }) => relations),
    referredTo: [...pagesOf(entity), ...all.flatMap(({ referredTo }) => referredTo)],
    leftOut: [...said.leftOut, ...all.flatMap(({ leftOut }) => leftOut)],
  };
}

function ofPost(entity: Entity, known: Known, holder: string, postId: string): Said {
  const post = known.postOf(postId);
  if (post === undefined) return nothing("Occupancy of a post that the file does not have");
  const { bodies, referredTo } = bodiesOf(entity, known, post);
  const role = inNoLanguage(textOf(post.names));
  const relations = bodies.map((body) =>
    affiliation(entity, known, { member: holder, body, part: `${postId}>${body}`, role }),
  );
  return relations.length > 0
    ? { relations, referredTo, leftOut: [] }
    : nothing("Occupancy of a post that names neither an organization nor one state of ISO 3166-1");
}

function bodiesOf(entity: Entity, known: Known, post: Post): { bodies: string[]; referredTo: GraphRecord[] } {
  const organizations = post.organizations.filter((id) => noActor(entity, id, known) === undefined);
  if (organizations.length > 0) return { bodies: organizations.map(thingId), referredTo: [] };
  const state = post.countries.length === 1 ? stateOf(post.countries[0]!) : undefined;
  return state ? { bodies: [state.id], referredTo: [state] } : { bodies: [], referredTo: [] };
}

interface Tie {
  /** Id of an entity. */
  readonly member: string;
  /** Id of an actor. */
  readonly body: string;
  /** What tells the body from the entity's others. */
  readonly part: string;
  readonly role: Texts | undefined;
}

function affiliation(entity: Entity, known: Known, { member, body, part, role }: Tie): RelationRecord {
  const summary = inNoLanguage(textOf(firstOf(entity, "summary", "description"), "\n"));
  return {
    type: "relation",
    id: relationId(entity.id, member, part),
    kind: "AFFILIATION",
    participants: [
      { actor: thingId(member), role: "MEMBER" },
      { actor: body, role: "BODY" },
    ],
    ...datesOf(entity),
    ...(role && { role }),
    ...(summary && { summary }),
    sourceCode: `ftm:${entity.schema}`,
    evidence: evidenceOf(entity, supporting(entity, known)),
  };
}
