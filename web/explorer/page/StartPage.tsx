import type { StartPageQuery } from "../api/generated/graphql.ts";
import type { ApiQuery } from "../api/useApiQuery.ts";
import { QueryState } from "../components/QueryState.tsx";
import { useMessages } from "../i18n/useMessages.ts";
import { EmptyGraph } from "./EmptyGraph.tsx";
import { GraphFigures } from "./GraphFigures.tsx";
import styles from "./StartPage.module.css";
import { StartSuggestions } from "./StartSuggestions.tsx";

/** Shown while the view has no actors: what the graph holds, and where to begin. */
export function StartPage({ query }: { query: ApiQuery<StartPageQuery> }) {
  const messages = useMessages();
  return (
    <div className={styles.start}>
      <QueryState query={query} lines={9}>
        {({ overview, documents }) =>
          overview.relationCount === 0 && overview.documentCount === 0 ? (
            <EmptyGraph />
          ) : (
            <>
              <h2>{messages.startTitle}</h2>
              <GraphFigures overview={overview} />
              <p className={styles.hint}>{messages.startText}</p>
              <StartSuggestions overview={overview} documents={documents.nodes} />
            </>
          )
        }
      </QueryState>
    </div>
  );
}
