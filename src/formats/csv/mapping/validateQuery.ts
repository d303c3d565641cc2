import { actorKinds } from "../../../ontology/actorKinds.ts";
import type { Field } from "../../../ontology/field.ts";
import { relationFields } from "../../../ontology/fields.ts";
import { type RelationKindEntry, relationKinds } from "../../../ontology/relationKinds.ts";
import { tiesOnePair } from "../../../write/validate/validateRelation.ts";
import type {
  ActorReference,
  ActorSpec,
  DocumentSpec,
  IdentitySpec,
  QuerySpec,
  RelationSpec,
} from "./mapping.schema.ts";
import { nearestWord, quoteAll } from "./suggest.ts";
import type { ValueSpec } from "./value.schema.ts";

/** What is wrong at a path of a mapping. */
export interface MappingIssue {
  readonly path: readonly PropertyKey[];
  /** Without a final full stop. */
  readonly message: string;
}

/** Checks a query by itself, regardless of the table. */
export function validateQuery({ actors = {}, documents = {}, relations = {} }: QuerySpec): MappingIssue[] {
  if ([actors, documents, relations].every((specs) => Object.keys(specs).length === 0))
    return [{ path: [], message: "has no actors, documents or relations. Add at least one" }];
  const actorNames = Object.keys(actors);
  const documentNames = Object.keys(documents);
  return [
    ...Object.entries(actors).flatMap(([name, actor]) => validateActor(["actors", name], actor, actors)),
    ...Object.entries(documents).flatMap(([name, document]) => validateDocument(["documents", name], document)),
    ...Object.entries(relations).flatMap(([name, relation]) =>
      validateRelation(["relations", name], relation, actorNames, documentNames),
    ),
  ];
}

function validateActor(
  path: readonly string[],
  actor: ActorSpec,
  actors: Readonly<Record<string, ActorSpec>>,
): MappingIssue[] {
  const { existing, kind, names = [], state } = actor;
  const issues = validateIdentity(path, actor);
  if (existing) return [...issues, ...validateExisting(path, actor)];
  if (kind) issues.push(...validateKind([...path, "kind"], kind));
  else issues.push(issue(path, "has no kind. Add kind: PERSON, or existing: true if the graph has the actor already"));
  if (!names.some((name) => name.kind === "PRIMARY"))
    issues.push(issue([...path, "names"], "has no name of kind PRIMARY. Add at least one"));
  if (!state) return issues;
  issues.push(...validateReference([...path, "state"], state, Object.keys(actors)));
  if ("actor" in state && actors[state.actor]?.state)
    issues.push(issue([...path, "state"], `is "${state.actor}", which has a state itself, so it is not a state`));
  return issues;
}

/** The row adds to an actor whose kind and state are known. */
function validateExisting(path: readonly string[], { kind, state }: ActorSpec): MappingIssue[] {
  return Object.entries({ kind, state }).flatMap(([name, value]) =>
    value === undefined ? [] : [issue([...path, name], "is not for an actor with existing: true. Remove it")],
  );
}

/** A document needs no key if it has a URL. */
function validateDocument(path: readonly string[], document: DocumentSpec): MappingIssue[] {
  const byUrl = document.url && !(document.key && document.id);
  return byUrl ? [] : validateIdentity(path, document);
}

function validateRelation(
  path: readonly string[],
  relation: RelationSpec,
  actors: readonly string[],
  documents: readonly string[],
): MappingIssue[] {
  const misplaced = Object.entries<Field>(relationFields).filter(
    ([name, { kind = relation.kind }]) =>
      kind !== relation.kind && relation[name as keyof typeof relationFields] !== undefined,
  );
  return [
    ...validateIdentity(path, relation),
    ...misplaced.map(([name, { kind }]) => issue([...path, name], `is only for relations of kind ${kind}`)),
    ...validateParticipants([...path, "participants"], relation, actors),
    ...(relation.kind === "ASSOCIATION" && !relation.associationType
      ? [issue(path, "needs an associationType, such as donation, because its kind is ASSOCIATION")]
      : []),
    ...(relation.evidence ?? []).flatMap((evidence, index) =>
      validateEvidence([...path, "evidence", index], evidence, actors, documents),
    ),
  ];
}

function validateParticipants(
  path: readonly PropertyKey[],
  { kind, participants }: RelationSpec,
  actors: readonly string[],
): MappingIssue[] {
  const { fromRoles, toRoles }: RelationKindEntry = relationKinds[kind];
  const roles: readonly string[] = [...fromRoles, ...toRoles];
  const given = Object.entries(participants);
  const unknown = given.filter(([role]) => !roles.includes(role));
  const issues = unknown.map(([role]) => issue([...path, role], `the roles of kind ${kind} are ${roles.join(", ")}`));
  if (tiesOnePair(kind) && !roles.every((role) => role in participants))
    issues.push(issue(path, `needs ${roles.join(" and ")}`));
  else if (given.length === 0) issues.push(issue(path, `is empty. The roles are ${roles.join(", ")}`));
  const references = given.flatMap(([role, list]) => list!.map((reference) => ({ role, reference })));
  return [
    ...issues,
    ...references.flatMap(({ role, reference }) => validateReference([...path, role], reference, actors)),
  ];
}

function validateEvidence(
  path: readonly PropertyKey[],
  { document, attribution = [] }: NonNullable<RelationSpec["evidence"]>[number],
  actors: readonly string[],
  documents: readonly string[],
): MappingIssue[] {
  const missing = `the query has no document "${document}"${suggestion(document, documents)}`;
  return [
    ...(documents.includes(document) ? [] : [issue([...path, "document"], missing)]),
    ...attribution.flatMap((each) => validateReference([...path, "attribution"], each, actors)),
  ];
}

function validateIdentity(path: readonly PropertyKey[], { key, id, prefix }: IdentitySpec): MappingIssue[] {
  if (id && key) return [issue(path, "has both a key and an id. Keep one of them")];
  if (id && prefix) return [issue([...path, "prefix"], "is only for a key; an id is used unchanged")];
  if (!id && !key?.length) return [issue(path, "has no key. Name the columns that identify it, or give it an id")];
  return [];
}

function validateKind(path: readonly PropertyKey[], { literal, map, otherwise, except }: ValueSpec): MappingIssue[] {
  const words = [literal, ...Object.values(map ?? except ?? {}), otherwise].filter((word) => typeof word === "string");
  const unknown = words.find((word) => !Object.hasOwn(actorKinds, word));
  return unknown === undefined ? [] : [issue(path, `"${unknown}" is not one of ${Object.keys(actorKinds).join(", ")}`)];
}

function validateReference(
  path: readonly PropertyKey[],
  reference: ActorReference,
  actors: readonly string[],
): MappingIssue[] {
  if (!("actor" in reference) || actors.includes(reference.actor)) return [];
  return [
    issue(
      path,
      `the query has no actor "${reference.actor}"${suggestion(reference.actor, actors)}. To refer to an actor of the graph, use its id: {id: "state:KP"}`,
    ),
  ];
}

function suggestion(word: string, words: readonly string[]): string {
  const nearest = nearestWord(word, words);
  if (nearest) return ` (did you mean "${nearest}"?)`;
  return words.length > 0 ? `; it has ${quoteAll(words)}` : "";
}

function issue(path: readonly PropertyKey[], message: string): MappingIssue {
  return { path, message };
}
