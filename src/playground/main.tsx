import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./playground.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { ask } from "./ask.ts";
import { examples } from "./examples.ts";

createRoot(document.getElementById("root")!).render(
  <GraphiQL fetcher={ask} defaultTabs={examples} defaultEditorToolsVisibility={false}>
    <GraphiQL.Logo>
      <span className="rawabit">
        Rawabit <span lang="ar">روابط</span>
      </span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
