import { CypherFiles } from "../../src/neo4j/cypherFiles.ts";

export const cypherFiles = new CypherFiles();

/** Files that are no questions: fragments that other files include, and migrations, which run once, by number. */
const parts = /^(shared|conditions|setup)\//;

/** The names of the files in `cypher/` that the server asks Neo4j. */
export const cypherQuestions = cypherFiles.names.filter((name) => !parts.test(name));
