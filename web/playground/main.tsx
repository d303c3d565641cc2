import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./playground.css";
import { GraphiQL } from "graphiql";
import { parse } from "graphql";
import { createRoot } from "react-dom/client";
import exampleOperations from "../../schema/examples.graphql?raw";

/** One tab for each example operation, with the comment above it. */
const examples = splitOperations(exampleOperations).map((query) => ({ query }));
/** The query of a link to /graphql?query=…; it opens in a tab before the examples. */
const linked = new URLSearchParams(location.search).get("query");

createRoot(document.getElementById("root")!).render(
  <GraphiQL
    fetcher={fetchGraphql}
    defaultTabs={linked ? [{ query: linked }, ...examples] : examples}
    {...(linked && { initialQuery: linked })}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>
      <span className="rawabit">
        Rawabit <span lang="ar">روابط</span>
      </span>
    </GraphiQL.Logo>
  </GraphiQL>,
);

function splitOperations(source: string): string[] {
  const ends = parse(source).definitions.map(({ loc }) => loc!.end);
  return ends.map((end, index) => `${source.slice(ends[index - 1] ?? 0, end).trim()}\n`);
}

/** Sends a query to the server that served the page. */
async function fetchGraphql(
  params: { query: string; variables?: unknown; operationName?: string | null },
  options?: { headers?: Record<string, string> },
) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(params),
  });
  return response.json();
}
