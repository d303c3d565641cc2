import { useState } from "react";
import type { TimeBucket } from "../../api/generated/graphql.ts";
import { useComposedQuery } from "../../api/useApiQuery.ts";
import { relationWhere, relationWhereWith } from "../../api/where.ts";
import { Note } from "../../components/Note.tsx";
import { ErrorNote } from "../../components/QueryState.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { View } from "../../view/view.ts";
import { loadHistogram } from "./loadHistogram.ts";
import { NotInChart } from "./NotInChart.tsx";
import { PlayControl } from "./PlayControl.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import styles from "./TimelinePanel.module.css";

/** When relations of the selection, or else of all shown actors, began; a range selected in it filters the page. */
export function TimelinePanel() {
  const messages = useMessages();
  const { view, scene } = useExplorer();
  const [unit, setUnit] = useState<TimeBucket | null>(null);
  const { selected } = view;
  const subject = selected?.type === "pair" || selected?.type === "actor" ? selected.type : "graph";
  const actors = {
    pair: null,
    actor: selected?.type === "actor" ? [selected.id] : null,
    graph: scene.actors.map(({ id }) => id),
  }[subject];
  const where = whereOf(view);
  const query = useComposedQuery(
    ["timeline", actors, where, unit],
    (fetch) => loadHistogram({ actors, where, unit }, fetch),
    scene.actors.length > 0,
  );
  const histogram = query.data;
  return (
    <section className={styles.timeline} aria-label={messages.time} aria-busy={query.isFetching}>
      <ErrorNote query={query} />
      <p className={styles.caption}>
        <span className={styles.subject}>{messages.timelineOf[subject]}</span>
        {histogram && (
          <>
            <select
              aria-label={messages.timeUnit}
              value={histogram.unit}
              onChange={({ target }) => setUnit(target.value as TimeBucket)}
            >
              {Object.entries(messages.timeUnits).map(([each, text]) => (
                <option key={each} value={each}>
                  {text}
                </option>
              ))}
            </select>
            <PlayControl histogram={histogram} />
            <NotInChart histogram={histogram} showYears={() => setUnit("YEAR")} />
          </>
        )}
      </p>
      {histogram &&
        (histogram.columns.length > 0 ? (
          <TimelineChart histogram={histogram} />
        ) : (
          <Note>{messages.noDatedRelations}</Note>
        ))}
    </section>
  );
}

/** The filter without its dates, because the chart shows all and marks the range that the filter selects. */
function whereOf({ filter, selected }: View) {
  const allTime = { ...filter, since: null, until: null, at: null, undated: "omitted" } as const;
  return selected?.type === "pair" ? relationWhereWith(selected.ids, selected.tie, allTime) : relationWhere(allTime);
}
