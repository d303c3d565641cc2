import { actorKinds } from "../../ontology/actorKinds.ts";
import type { Field } from "../../ontology/field.ts";
import { relationFields } from "../../ontology/fields.ts";
import { type RelationKindEntry, relationKinds } from "../../ontology/relationKinds.ts";
import { tiesOnePair } from "../../write/validate/validateRelation.ts";
import type { ActorSpec, DocumentSpec, Identity, QuerySpec, Reference, RelationSpec } from "./mapping.schema.ts";
import { nearest } from "./nearest.ts";
import type { ValueSpec } from "./value.schema.ts";
import { quoted } from "./values.ts";

/** What is wrong at a place of a mapping: a sentence without its full stop. */
export interface MappingFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What makes no sense in a query by itself, whatever table it is for. */
export function faultsOfQuery({ actors = {}, documents = {}, relations = {} }: QuerySpec): MappingFault[] {
  const names = Object.keys(actors);
  const sorts = { actors, documents, relations };
  if (Object.values(sorts).every((specs) => Object.keys(specs).length === 0))
    return [{ path: [], message: "has no actors, documents or relations. Give it at least one" }];
  return [
    ...Object.entries(actors).flatMap(([name, actor]) => faultsOfActor(["actors", name], actor, actors)),
    ...Object.entries(documents).flatMap(([name, document]) => faultsOfDocument(["documents", name], document)),
    ...Object.entries(relations).flatMap(([name, relation]) =>
      faultsOfRelation(["relations", name], relation, names, Object.keys(documents)),
    ),
  ];
}

function faultsOfActor(
  path: readonly string[],
  { kind, names, state, ...identity }: ActorSpec,
  actors: Readonly<Record<string, ActorSpec>>,
): MappingFault[] {
  const faults = [...faultOfIdentity(path, identity), ...faultOfKind([...path, "kind"], kind)];
  if (!names.some((name) => name.kind === "PRIMARY"))
    faults.push(fault([...path, "names"], "has no name of kind PRIMARY. Give it at least one"));
  if (!state) return faults;
  faults.push(...faultOfReference([...path, "state"], state, Object.keys(actors)));
  if ("actor" in state && actors[state.actor]?.state)
    faults.push(fault([...path, "state"], `is "${state.actor}", which has a state itself. Only a state has organs`));
  return faults;
}

/** Its address may tell a document from all others. */
function faultsOfDocument(path: readonly string[], document: DocumentSpec): MappingFault[] {
  const byUrl = document.url && !(document.key && document.id);
  return byUrl ? [] : faultOfIdentity(path, document);
}

function faultsOfRelation(
  path: readonly string[],
  relation: RelationSpec,
  actors: readonly string[],
  documents: readonly string[],
): MappingFault[] {
  const stray = Object.entries<Field>(relationFields).filter(
    ([name, { kind = relation.kind }]) =>
      kind !== relation.kind && relation[name as keyof typeof relationFields] !== undefined,
  );
  return [
    ...faultOfIdentity(path, relation),
    ...stray.map(([name, { kind }]) => fault([...path, name], `only a relation of kind ${kind} has it`)),
    ...faultsOfParticipants([...path, "participants"], relation, actors),
    ...(relation.kind === "ASSOCIATION" && !relation.associationType
      ? [fault(path, "an ASSOCIATION needs an associationType, a word for machines such as donation")]
      : []),
    ...(relation.evidence ?? []).flatMap((evidence, index) =>
      faultsOfEvidence([...path, "evidence", index], evidence, actors, documents),
    ),
  ];
}

function faultsOfParticipants(
  path: readonly PropertyKey[],
  { kind, participants }: RelationSpec,
  actors: readonly string[],
): MappingFault[] {
  const { fromRoles, toRoles }: RelationKindEntry = relationKinds[kind];
  const roles: readonly string[] = [...fromRoles, ...toRoles];
  const given = Object.entries(participants);
  const strangers = given.filter(([role]) => !roles.includes(role));
  const faults = strangers.map(([role]) => fault([...path, role], `the roles of kind ${kind} are ${roles.join(", ")}`));
  if (tiesOnePair(kind) && !roles.every((role) => role in participants))
    faults.push(fault(path, `needs ${roles.join(" and ")}`));
  else if (given.length === 0) faults.push(fault(path, `names nobody. There are ${roles.join(", ")}`));
  const references = given.flatMap(([role, list]) => list!.map((reference) => ({ role, reference })));
  return [
    ...faults,
    ...references.flatMap(({ role, reference }) => faultOfReference([...path, role], reference, actors)),
  ];
}

function faultsOfEvidence(
  path: readonly PropertyKey[],
  { document, attribution = [] }: NonNullable<RelationSpec["evidence"]>[number],
  actors: readonly string[],
  documents: readonly string[],
): MappingFault[] {
  const nowhere = `there is no document "${document}" in the query${hint(document, documents)}`;
  return [
    ...(documents.includes(document) ? [] : [fault([...path, "document"], nowhere)]),
    ...attribution.flatMap((each) => faultOfReference([...path, "attribution"], each, actors)),
  ];
}

function faultOfIdentity(path: readonly PropertyKey[], { key, id, prefix }: Identity): MappingFault[] {
  if (id && key) return [fault(path, "has a key and an id. Give it one of them")];
  if (id && prefix) return [fault([...path, "prefix"], "stands before a key; an id is written whole")];
  if (!id && !key?.length)
    return [fault(path, "has no key. Name the columns that tell one from all others, or write its id")];
  return [];
}

function faultOfKind(path: readonly PropertyKey[], { literal, map, otherwise }: ValueSpec): MappingFault[] {
  const words = [literal, ...Object.values(map ?? {}), otherwise].filter((word) => typeof word === "string");
  const stray = map || literal !== undefined ? words.find((word) => !Object.hasOwn(actorKinds, word)) : undefined;
  return stray === undefined ? [] : [fault(path, `"${stray}" is not one of ${Object.keys(actorKinds).join(", ")}`)];
}

function faultOfReference(
  path: readonly PropertyKey[],
  reference: Reference,
  actors: readonly string[],
): MappingFault[] {
  if (!("actor" in reference) || actors.includes(reference.actor)) return [];
  return [
    fault(
      path,
      `there is no actor "${reference.actor}" in the query${hint(reference.actor, actors)}. An actor of the graph is written by its id, as {id: "state:KP"}`,
    ),
  ];
}

function hint(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  if (near) return `; "${near}" is meant, maybe`;
  return words.length > 0 ? `, which has ${quoted(words)}` : "";
}

function fault(path: readonly PropertyKey[], message: string): MappingFault {
  return { path, message };
}
