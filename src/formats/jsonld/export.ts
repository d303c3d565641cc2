import type {
  ActorRecord,
  DocumentRecord,
  EvidenceRecord,
  NameRecord,
  ParticipantRecord,
  RelationRecord,
} from "../../write/records.ts";
import type { ExportFormat } from "../exportFormat.ts";
import { jsonArrayItems } from "../shared/json.ts";
import { jsonldContext } from "./context.ts";
import { actorTypes, nameProperties, relationType, roleProperties } from "./terms.ts";

/** Linked data: one node for each actor, document and relation, with schema.org's terms where it has them. */
export const jsonldExport: ExportFormat = {
  name: "jsonld",
  description: "JSON-LD with terms of schema.org; each relation is a node with its evidence",
  contentType: "application/ld+json",
  extension: "jsonld",
  async *write(content) {
    yield `{"@context":${JSON.stringify(jsonldContext)},\n"@graph":[`;
    yield* jsonArrayItems(nodes());
    yield "\n]}\n";

    async function* nodes(): AsyncGenerator<object> {
      for await (const actor of content.actors()) yield nodeOfActor(actor);
      for await (const document of content.documents()) yield nodeOfDocument(document);
      for await (const relation of content.relations()) yield nodeOfRelation(relation);
    }
  },
};

function nodeOfActor({ id, type: _, kind, names, identifiers, state, ...properties }: ActorRecord): object {
  const named = groupBy(names, (name) => nameProperties[name.kind]);
  return {
    "@id": iri("actor", id),
    "@type": actorTypes[kind],
    ...Object.fromEntries([...named].map(([property, list]) => [property, byLanguage(list)])),
    // The names again, with their kinds, which schema.org does not distinguish.
    names: names.map(({ value, ...rest }) => ({ value, ...rest })),
    ...properties,
    ...(identifiers && {
      identifier: identifiers.map(({ scheme, value, url }) => ({
        "@type": "PropertyValue",
        propertyID: scheme,
        value,
        ...(url && { url }),
      })),
    }),
    ...(state && { organOf: iri("actor", state) }),
  };
}

function nodeOfDocument(document: DocumentRecord): object {
  const { id, type: _, title, publisher, language, publishedOn, related, ...properties } = document;
  return {
    "@id": iri("document", id),
    "@type": "CreativeWork",
    ...(title !== undefined && { headline: title }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { inLanguage: language }),
    ...(publishedOn !== undefined && { datePublished: publishedOn }),
    ...properties,
    ...(related && { citation: related.map((each) => iri("document", each)) }),
  };
}

function nodeOfRelation(relation: RelationRecord): object {
  const { id, type: _, kind, participants, date, place, summary, role, modality, evidence, ...properties } = relation;
  const isAsserted = modality === undefined || modality === "ASSERTED";
  return {
    "@id": iri("relation", id),
    "@type": relationType(kind, isAsserted),
    ...(isAsserted ? linksOf(participants) : { participation: participants.map(participationOf) }),
    ...(date !== undefined && { startDate: date }),
    ...(place !== undefined && { location: place }),
    ...(summary && { description: summary }),
    ...(role && { roleName: role }),
    modality: modality ?? "ASSERTED",
    ...properties,
    ...(evidence.length > 0 && { evidence: evidence.map(nodeOfEvidence) }),
  };
}

function linksOf(participants: readonly ParticipantRecord[]): object {
  const members = participants.filter(({ role }) => role === "MEMBER");
  const actorsByProperty = participants.flatMap(({ actor, role }) =>
    roleProperties[role].map((property) => ({ property, actor })),
  );
  const links = groupBy(actorsByProperty, ({ property }) => property);
  return {
    ...Object.fromEntries(
      [...links].map(([property, list]) => [property, list.map(({ actor }) => iri("actor", actor))]),
    ),
    // schema.org's pattern for roles: the member is memberOf the role, and the role is memberOf the body.
    ...(members.length > 0 && {
      "@reverse": { memberOf: members.map(({ actor }) => ({ "@id": iri("actor", actor) })) },
    }),
  };
}

function participationOf({ actor, role }: ParticipantRecord): object {
  return { who: iri("actor", actor), as: role };
}

function nodeOfEvidence({ id: _, document, quote, attribution, ...offsets }: EvidenceRecord): object {
  return {
    "@type": "Quotation",
    isPartOf: iri("document", document),
    ...(quote !== undefined && { text: quote }),
    ...offsets,
    ...(attribution && { creditedTo: attribution.map((actor) => iri("actor", actor)) }),
  };
}

/** The id is encoded because one like "state:KP" would itself be read as an IRI. */
function iri(type: "actor" | "document" | "relation", id: string): string {
  return `${type}:${encodeURIComponent(Buffer.from(id).toString())}`;
}

function byLanguage(names: readonly NameRecord[]): object {
  const languages = groupBy(names, ({ lang }) => lang ?? "@none");
  return Object.fromEntries([...languages].map(([lang, list]) => [lang, list.map(({ value }) => value)]));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
