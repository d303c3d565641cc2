import { DocumentTitleDocument } from "../api/deferred/generated/graphql.ts";
import { useComposedQuery, useOperation } from "../api/useApiQuery.ts";
import { Button } from "../components/Button.tsx";
import { Note } from "../components/Note.tsx";
import { QueryState } from "../components/QueryState.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { toSvg } from "../export/svg.ts";
import { useFlags } from "../flags/useFlags.ts";
import { dateText } from "../i18n/dates.ts";
import { isolated } from "../i18n/direction.ts";
import { filterTexts } from "../i18n/filterTexts.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useMapData } from "../map/useMapData.ts";
import { titleOf } from "../page/titleOf.ts";
import { useGuideTexts } from "../panels/graph/useGuideTexts.ts";
import { guidesOf } from "../rendering/layouts/guides.ts";
import { lightPalette } from "../rendering/palette.ts";
import { showPanel } from "../view/commands.ts";
import { layoutOf } from "../view/layouts.ts";
import { loadTies } from "./loadTies.ts";
import styles from "./PrintPage.module.css";
import { TieInPrint } from "./TieInPrint.tsx";

/** The picture with its legend and conditions, and all ties that it shows with their sources, on white paper. */
export function PrintPage() {
  const messages = useMessages();
  const { view, run, graph, scene, ontology } = useExplorer();
  const title = titleOf(view, scene, messages);
  const today = new Date().toISOString().slice(0, 10);
  const { document } = view.filter;
  const documentTitle = useOperation(DocumentTitleDocument, document === null ? null : { id: document }).data?.document
    ?.title;
  const source = [
    ...(document === null ? [] : [messages.onlyReportedBy(isolated(documentTitle ?? document))]),
    ...filterTexts({ ...view, filter: { ...view.filter, document: null } }, messages, ontology),
    messages.sourceLine(dateText(today, messages)),
  ];
  const guides = guidesOf(graph, layoutOf(view), useGuideTexts(), useMapData().map);
  const flags = useFlags(graph, scene);
  const { svg } = toSvg(graph, {
    palette: lightPalette,
    ontology,
    messages,
    title,
    source: source.join(" · "),
    guides,
    flags,
  });
  const keys = scene.edges.map(({ key }) => key);
  const query = useComposedQuery(["print", keys, view.filter, view.lang], (fetch) => loadTies(scene, view, fetch));
  return (
    <section className={styles.paper} id="print" aria-label={title}>
      <div className={styles.bar}>
        <Button variant="primary" disabled={query.data === undefined} onClick={() => window.print()}>
          {messages.print}
        </Button>
        <Button onClick={() => run(showPanel("none"))}>{messages.close}</Button>
      </div>
      <img
        className={styles.picture}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        alt={messages.pictureOf(title)}
      />
      <h2>{messages.tiesAndSources}</h2>
      <QueryState query={query} lines={12}>
        {({ ties, omitted }) => (
          <>
            <ol className={styles.ties}>
              {ties.map((tie) => (
                <TieInPrint key={tie.id} tie={tie} />
              ))}
            </ol>
            {omitted > 0 && <Note>{messages.notPrinted(omitted)}</Note>}
          </>
        )}
      </QueryState>
      <p className={styles.source}>
        {source.join(" · ")}
        <br />
        <span dir="ltr">{location.origin}</span>
      </p>
    </section>
  );
}
