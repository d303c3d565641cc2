import { pathWhere, relationWhere, relationWhereWith } from "../api/where.ts";
import type { View } from "../view/view.ts";

/**
 * The GraphQL query behind the view, without variables: the paths or connections if their panel is open, else the relations
 * or the document that are selected, else the network.
 * @param ids the shown actors
 */
export function toGraphqlQuery(view: View, ids: readonly string[]): string {
  const { pathArgs, connected, selected, filter, lang, panel } = view;
  const name = `name(lang: ${literal(lang)})`;
  if (panel === "paths" && pathArgs?.from && pathArgs.to) {
    const { from, to, first, maxHops, rankBy } = pathArgs;
    const where = withEnumValues(pathWhere(pathArgs, filter));
    return operation(
      "Paths",
      "paths",
      { from, to, first, maxHops, rankBy: new EnumValue(rankBy), where },
      pathFields(name),
    );
  }
  if (panel === "paths" && connected.length > 1) {
    const where = withEnumValues(relationWhere(filter));
    return operation("Connections", "connections", { actors: connected, where }, networkFields(name));
  }
  if (panel === "about" && selected?.type === "document")
    return operation("Document", "document", { id: selected.id }, documentFields(lang));
  if (panel === "about" && selected) {
    const [actors, tie] = selected.type === "pair" ? [selected.ids, selected.tie] : [[selected.id], null];
    const where = withEnumValues(relationWhereWith(actors, tie, filter));
    return operation("Relations", "relations", { where, first: 20 }, relationFields(name, lang));
  }
  const where = withEnumValues(relationWhere(filter));
  const args = { around: ids, depth: 0, maxActors: Math.max(300, ids.length), where };
  return operation("Network", "network", args, networkFields(name));
}

function operation(name: string, field: string, args: object, fields: string): string {
  const nonEmpty = Object.entries(args).filter(([, value]) => JSON.stringify(value) !== "{}");
  const text = nonEmpty.map(([key, value]) => `${key}: ${literal(value)}`).join(", ");
  return `query ${name} {\n  ${field}(${text}) {\n${fields}\n  }\n}\n`;
}

/** An enum value, which GraphQL writes without quotes. */
class EnumValue {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Wraps the arguments that are enums; all others are strings, numbers and booleans. */
function withEnumValues(where: object): object {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (key === "kinds" || key === "modalities") return [key, (value as string[]).map((name) => new EnumValue(name))];
      return [key, key === "direction" ? new EnumValue(value as string) : value];
    }),
  );
}

function literal(value: unknown): string {
  // A view's address may hold any text in place of an enum value.
  if (value instanceof EnumValue) return /^[A-Z_]+$/.test(value.name) ? value.name : JSON.stringify(value.name);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const fields = Object.entries(value).map(([key, field]) => `${key}: ${literal(field)}`);
    return `{ ${fields.join(", ")} }`;
  }
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
      endedBy
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
