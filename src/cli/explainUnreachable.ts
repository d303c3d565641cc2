import { GraphUnavailable } from "../errors/errors.ts";
import { UserError } from "../errors/userError.ts";
import type { Neo4jAddress } from "../neo4j/driver.ts";

/** Why someone's own Neo4j can't be asked, in a sentence that says what to mend; what is unexpected stays as it is. */
export function explainUnreachable({ uri, user }: Neo4jAddress, error: unknown): unknown {
  const code = codeOf(error);
  if (/Security\.(Unauthorized|AuthenticationRateLimit)/.test(code))
    return new UserError(`Neo4j at ${uri} refuses the user "${user}". Check NEO4J_USER and NEO4J_PASSWORD.`);
  if (/DatabaseNotFound/.test(code))
    return new UserError(`Neo4j at ${uri} has no such database. Check NEO4J_DATABASE.`);
  if (error instanceof GraphUnavailable)
    return new UserError(`Neo4j at ${uri} does not answer. Check NEO4J_URI, and that the database runs.`);
  return error;
}

/** The driver's own code, below our translation of it. */
function codeOf(error: unknown): string {
  const cause = error instanceof GraphUnavailable ? error.originalError : error;
  return String((cause as { code?: unknown } | undefined)?.code);
}
