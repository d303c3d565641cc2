/** Namespace of terms that schema.org lacks. It is a URN, since there is nothing to fetch. */
const vocabulary = "urn:rawabit:vocabulary:";

const schema = (term: string) => `http://schema.org/${term}`;
const link = (term: string) => ({ "@id": term, "@type": "@id" });
const texts = (term: string) => ({ "@id": term, "@container": "@language" });

/**
 * The context of the file. It is included in the file, so that a consumer need not fetch schema.org's. Terms that it does not
 * list belong to Rawabit's own vocabulary.
 */
export const jsonldContext = {
  "@version": 1.1,
  "@vocab": vocabulary,
  actor: "urn:rawabit:actor:",
  document: "urn:rawabit:document:",
  relation: "urn:rawabit:relation:",
  ...Object.fromEntries(
    [
      "Claim",
      "Country",
      "CreativeWork",
      "Event",
      "Organization",
      "OrganizationRole",
      "Person",
      "PropertyValue",
      "Quotation",
      "birthDate",
      "deathDate",
      "datePublished",
      "endDate",
      "headline",
      "identifier",
      "inLanguage",
      "keywords",
      "location",
      "propertyID",
      "publisher",
      "startDate",
      "text",
      "url",
      "value",
    ].map((term) => [term, schema(term)]),
  ),
  name: texts(schema("name")),
  alternateName: texts(schema("alternateName")),
  description: texts(schema("description")),
  roleName: texts(schema("roleName")),
  label: texts(`${vocabulary}label`),
  about: link(schema("about")),
  attendee: link(schema("attendee")),
  author: link(schema("author")),
  memberOf: link(schema("memberOf")),
  isPartOf: link(schema("isPartOf")),
  citation: link(schema("citation")),
  creditedTo: { ...link(`${vocabulary}creditedTo`), "@container": "@list" },
  organOf: link(`${vocabulary}organOf`),
  who: link(`${vocabulary}who`),
  host: link(`${vocabulary}host`),
  visitor: link(`${vocabulary}visitor`),
  issuer: link(`${vocabulary}issuer`),
  target: link(`${vocabulary}target`),
  from: link(`${vocabulary}from`),
  to: link(`${vocabulary}to`),
} as const;
