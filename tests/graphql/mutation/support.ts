import type { TestServer } from "../../helpers/server.ts";

/** The payload of a mutation, or the code and the message of its refusal. */
// biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
export async function send({ ask }: Pick<TestServer, "ask">, name: string, input: object): Promise<any> {
  const { body } = await ask(documentOf(name), { input });
  if (!body.errors) return body.data[name];
  const [{ message, extensions }] = body.errors;
  return `${extensions.code}: ${message}`;
}

function documentOf(name: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const input = name.startsWith("ret") || name === "restoreRelation" ? "RetractInput" : type;
  return `mutation($input: ${input}!) { ${name}(input: $input) { ${selections[name] ?? relation} change { operation by reason } } }`;
}

const relation = `relation {
  id kind date endDate modality retractedAt version
  evidence { nodes { id quote start end document { id } attribution { id } } }
  ... on Meeting { participants { actor { id } role } topics }
  ... on Sanction { issuers { id } targets { id } measures }
  ... on Statement { speakers { id } about { id } stance }
  ... on Affiliation { member { id } of { id } role }
  ... on Association { type from { id } to { id } directed label }
}`;

const selections: Readonly<Record<string, string>> = {
  addDocument: "document { id title text keywords url language publishedOn }",
  saveActor: `actor {
    id kind name(lang: "en") description(lang: "en") names { value kind lang } identifiers { scheme value }
    ... on Person { birthDate deathDate } ... on Organization { state { id } }
  }`,
};
