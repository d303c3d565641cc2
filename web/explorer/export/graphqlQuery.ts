import { pathWhere, relationWhere } from "../api/where.ts";
import type { View } from "../view/view.ts";

/**
 * What the view shows, as one GraphQL query without variables: paths or connections where these are asked for, the
 * relations of what is selected, and else the network.
 * @param ids the actors shown
 */
export function toGraphqlQuery(view: View, ids: readonly string[]): string {
  const { pathQuery, connected, selected, filter, lang, panel } = view;
  const name = `name(lang: ${literal(lang)})`;
  if (panel === "paths" && pathQuery?.from && pathQuery.to) {
    const { from, to, first, maxHops, rankBy } = pathQuery;
    const args = { from, to, first, maxHops, rankBy: word(rankBy), where: worded(pathWhere(pathQuery, filter)) };
    return operation("HowAreTheyTied", "paths", args, pathFields(name));
  }
  if (panel === "paths" && connected.length > 1)
    return operation("WhatConnectsThem", "connections", { actors: connected }, networkFields(name));
  const where = worded(relationWhere(filter));
  if (panel === "about" && selected?.type === "document")
    return operation("Document", "document", { id: selected.id }, documentFields(lang));
  if (panel === "about" && selected) {
    const of = selected.type === "tie" ? selected.ids : [selected.id];
    return operation(
      "Relations",
      "relations",
      { where: { ...where, with: of }, first: 20 },
      relationFields(name, lang),
    );
  }
  const around = { around: ids, depth: 0, maxActors: Math.max(300, ids.length) };
  return operation("Network", "network", { ...around, where }, networkFields(name));
}

function operation(name: string, field: string, args: object, fields: string): string {
  const given = Object.entries(args).filter(([, value]) => JSON.stringify(value) !== "{}");
  const text = given.map(([key, value]) => `${key}: ${literal(value)}`).join(", ");
  return `query ${name} {\n  ${field}(${text}) {\n${fields}\n  }\n}\n`;
}

/** A word of an enum, which is written without quotes. */
class Word {
  readonly key: string;
  constructor(key: string) {
    this.key = key;
  }
}

const word = (key: string) => new Word(key);

/** Kinds, modalities and directions are messages; all else is text and numbers. */
function worded(where: object): object {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (key === "kinds" || key === "modalities") return [key, (value as string[]).map(word)];
      return [key, key === "direction" ? word(value as string) : value];
    }),
  );
}

function literal(value: unknown): string {
  if (value instanceof Word) return /^[A-Z_]+$/.test(value.key) ? value.key : JSON.stringify(value.key);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value !== null && typeof value === "object")
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${literal(one)}`)
      .join(", ")} }`;
  return JSON.stringify(value);
}

const networkFields = (name: string) => `    truncated
    omittedActors
    actors { id kind ${name} relationCount }
    links { source { id } target { id } kinds direction relationCount since until }`;

const relationFields = (name: string, lang: string) => `    totalCount
    nodes {
      kind
      date
      endDate
      modality
      place
      summary(lang: ${literal(lang)})
      participants { role actor { ${name} } }
      evidence { nodes { quote document { title publisher publishedOn } attribution { ${name} } } }
    }`;

const documentFields = (lang: string) => `    title
    publisher
    publishedOn
    evidence(first: 100) { nodes { quote start end relation { kind date modality summary(lang: ${literal(lang)}) } } }`;

const pathFields = (name: string) => `    complete
    noPath { reason message loosen }
    paths {
      hops
      cost
      actors { id ${name} }
      steps {
        direction
        relationCount
        relations(first: 1) { nodes { kind date evidence(first: 1) { nodes { quote } } } }
      }
    }`;
