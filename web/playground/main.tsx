import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./playground.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.ts";
import { examples } from "./examples.ts";

/** A link to /graphql?query=… opens with that query: before the examples, or beside the tabs of an earlier visit. */
const linked = new URLSearchParams(location.search).get("query");

createRoot(document.getElementById("root")!).render(
  <GraphiQL
    fetcher={ask}
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
