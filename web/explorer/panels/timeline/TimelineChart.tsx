import { useRef, useState } from "react";
import { compareDates } from "../../api/periods.ts";
import { RangeSlider } from "../../components/RangeSlider.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { filter } from "../../view/commands.ts";
import { axisTicks } from "./axisTicks.ts";
import { type Column, isGap } from "./columns.ts";
import { type ColumnRange, HistogramBars } from "./HistogramBars.tsx";
import type { Histogram } from "./loadHistogram.ts";
import styles from "./TimelineChart.module.css";

/** A selected range is applied after this many milliseconds without a further change. */
const applyDelay = 250;

/** The most that a column takes, in rem: as much as its date. */
const columnWidths = { YEAR: 3.5, MONTH: 6, DAY: 7 } as const;

/** The bars, a slider and a table of a histogram. */
export function TimelineChart({ histogram }: { histogram: Histogram }) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const { columns } = histogram;
  const last = columns.length - 1;
  const { since, until, at } = view.filter;
  const applied = { from: firstColumnOf(since ?? at, columns) ?? 0, to: lastColumnOf(until ?? at, columns) ?? last };
  const [pending, setPending] = useState<ColumnRange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const range = pending ?? applied;

  function selectRange(next: ColumnRange): void {
    setPending(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setPending(null);
      const isAll = next.from === 0 && next.to === last;
      const range = { since: isAll ? null : columns[next.from]!.from, until: isAll ? null : columns[next.to]!.to };
      run((now) => filter({ ...range, at: null, ...(now.filter.undated === "only" && { undated: "omitted" }) })(now));
    }, applyDelay);
  }

  const textOf = (date: string) => dateText(date, messages, "short");
  const labels = columns.map((column) =>
    isGap(column)
      ? messages.nothingBegan(messages.span(textOf(column.from), textOf(column.to)))
      : dateText(column.from, messages),
  );
  return (
    <div
      className={styles.chart}
      style={{ maxInlineSize: `max(14rem, ${columns.length * columnWidths[histogram.unit]}rem)` }}
    >
      <HistogramBars histogram={histogram} range={range} onSelect={selectRange} />
      {last > 0 && (
        // The handles stand under the middle of the first and the last bar.
        <div style={{ marginInline: `max(0px, calc(${50 / columns.length}% - 0.35rem))` }}>
          <RangeSlider
            labels={labels}
            from={range.from}
            to={range.to}
            onChange={(from, to) => selectRange({ from, to })}
            fromLabel={messages.rangeStart}
            toLabel={messages.rangeEnd}
          />
        </div>
      )}
      <div className={styles.axis} aria-hidden="true">
        {axisTicks(columns).map((index) => (
          <span key={index} style={{ insetInlineStart: `${((index + 0.5) / columns.length) * 100}%` }}>
            {textOf(columns[index]!.from)}
          </span>
        ))}
      </div>
      <HistogramTable columns={columns} labels={labels} />
    </div>
  );
}

function HistogramTable({ columns, labels }: { columns: readonly Column[]; labels: readonly string[] }) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  return (
    <VisuallyHidden as="div">
      <table>
        <caption>{messages.time}</caption>
        <tbody>
          {columns.map(
            ({ from, bucket }, index) =>
              bucket && (
                <tr key={from}>
                  <th scope="row">{labels[index]}</th>
                  <td>
                    {bucket.byKind
                      .map(
                        ({ kind, count }) => `${ontology.relationKind(kind)}: ${count.toLocaleString(messages.locale)}`,
                      )
                      .join(" · ")}
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}

/** The first column that ends on this date or later; the last one if none does; undefined without a date. */
function firstColumnOf(date: string | null, columns: readonly Column[]): number | undefined {
  if (date === null) return undefined;
  const index = columns.findIndex(({ to }) => compareDates(to, date) >= 0);
  return index === -1 ? columns.length - 1 : index;
}

/** The last column that begins on this date or earlier; the first one if none does; undefined without a date. */
function lastColumnOf(date: string | null, columns: readonly Column[]): number | undefined {
  if (date === null) return undefined;
  return Math.max(
    0,
    columns.findLastIndex(({ from }) => compareDates(from, date) <= 0),
  );
}
