import { kindOfProperty } from "../../../change/faultOfRelation.ts";
import { actorKinds } from "../../../ontology/actorKinds.ts";
import { type RelationKindEntry, relationKinds } from "../../../ontology/relationKinds.ts";
import type { Identity, QuerySpec, Reference, RelationSpec, ValueSpec } from "./mapping.schema.ts";
import { nearest } from "./nearest.ts";
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
    ...Object.entries(actors).flatMap(([name, actor]) => [
      ...faultOfIdentity(["actors", name], actor),
      ...faultOfKind(["actors", name, "kind"], actor.kind),
      ...(actor.names.some(({ kind }) => kind === "PRIMARY")
        ? []
        : [fault(["actors", name, "names"], "has no name of kind PRIMARY. Give it at least one")]),
      ...(actor.state ? faultOfReference(["actors", name, "state"], actor.state, names) : []),
      ...(actor.state && "actor" in actor.state && actors[actor.state.actor]?.state
        ? [
            fault(
              ["actors", name, "state"],
              `is "${actor.state.actor}", which has a state itself. Only a state has organs`,
            ),
          ]
        : []),
    ]),
    ...Object.entries(documents).flatMap(([name, document]) =>
      document.url
        ? document.key && document.id
          ? faultOfIdentity(["documents", name], document)
          : []
        : faultOfIdentity(["documents", name], document),
    ),
    ...Object.entries(relations).flatMap(([name, relation]) =>
      faultsOfRelation(["relations", name], relation, names, Object.keys(documents)),
    ),
  ];
}

function faultsOfRelation(
  path: readonly string[],
  relation: RelationSpec,
  actors: readonly string[],
  documents: readonly string[],
): MappingFault[] {
  const { fromRoles, toRoles }: RelationKindEntry = relationKinds[relation.kind];
  const roles: readonly string[] = [...fromRoles, ...toRoles];
  const stray = Object.entries(kindOfProperty).filter(
    ([property, kind]) => kind !== relation.kind && relation[property as keyof typeof kindOfProperty] !== undefined,
  );
  const given = Object.entries(relation.participants);
  const needsBoth = relation.kind === "AFFILIATION" || relation.kind === "ASSOCIATION";
  return [
    ...faultOfIdentity(path, relation),
    ...stray.map(([property, kind]) => fault([...path, property], `only a relation of kind ${kind} has it`)),
    ...given
      .filter(([role]) => !roles.includes(role))
      .map(([role]) =>
        fault([...path, "participants", role], `the roles of kind ${relation.kind} are ${roles.join(", ")}`),
      ),
    ...(given.length === 0 || (needsBoth && !roles.every((role) => role in relation.participants))
      ? [
          fault(
            [...path, "participants"],
            needsBoth ? `needs ${roles.join(" and ")}` : `names nobody. There are ${roles.join(", ")}`,
          ),
        ]
      : []),
    ...given.flatMap(([role, references]) =>
      references!.flatMap((reference) => faultOfReference([...path, "participants", role], reference, actors)),
    ),
    ...(relation.kind === "ASSOCIATION" && !relation.associationType
      ? [fault(path, "an ASSOCIATION needs an associationType, a word for machines such as donation")]
      : []),
    ...(relation.evidence ?? []).flatMap(({ document, attribution = [] }, index) => [
      ...(documents.includes(document)
        ? []
        : [
            fault(
              [...path, "evidence", index, "document"],
              `there is no document "${document}" in the query${hint(document, documents)}`,
            ),
          ]),
      ...attribution.flatMap((each) => faultOfReference([...path, "evidence", index, "attribution"], each, actors)),
    ]),
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
