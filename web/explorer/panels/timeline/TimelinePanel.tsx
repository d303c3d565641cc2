import { useComposedQuery } from "../../api/useApiQuery.ts";
import { relationWhere } from "../../api/where.ts";
import { Note } from "../../components/Note.tsx";
import { ErrorNote } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { loadHistogram } from "./loadHistogram.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import styles from "./TimelinePanel.module.css";

/** When relations of the selection, or else of all shown actors, began; a range selected in it filters the graph. */
export function TimelinePanel() {
  const messages = useMessages();
  const { view, scene } = useExplorer();
  const { selected } = view;
  const subject = selected?.type === "pair" || selected?.type === "actor" ? selected.type : "graph";
  const actors = {
    pair: null,
    actor: selected?.type === "actor" ? [selected.id] : null,
    graph: scene.actors.map(({ id }) => id),
  }[subject];
  const where = {
    // All years are shown; the chart marks the range that the filter selects.
    ...relationWhere({ ...view.filter, since: null, until: null, at: null }),
    ...(selected?.type === "pair" && { with: [...selected.ids] }),
  };
  const query = useComposedQuery(
    ["timeline", actors, where],
    (fetch) => loadHistogram({ actors, where }, fetch),
    scene.actors.length > 0,
  );
  const histogram = query.data;
  return (
    <section className={styles.timeline} aria-label={messages.time} aria-busy={query.isFetching}>
      <ErrorNote query={query} />
      <p className={styles.caption}>
        {messages.timelineOf[subject]}
        {histogram && histogram.starts.length > 0 && ` · ${messages.timeUnits[histogram.unit]}`}
        {histogram &&
          histogram.coarser + histogram.undated > 0 &&
          ` (${messages.notShown}: ${messages.notInTimeline(histogram.coarser, histogram.undated)})`}
      </p>
      {histogram &&
        (histogram.starts.length > 0 ? (
          <TimelineChart histogram={histogram} />
        ) : (
          <Note>{messages.noDatedRelations}</Note>
        ))}
    </section>
  );
}
