import { useRef, useState } from "react";
import { RangeSlider } from "../../components/RangeSlider.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { filter } from "../../view/commands.ts";
import { type BucketRange, HistogramBars } from "./HistogramBars.tsx";
import type { Histogram } from "./loadHistogram.ts";
import styles from "./TimelineChart.module.css";

/** A selected range is applied after this many milliseconds without a further change. */
const applyDelay = 250;

/** The bars, a slider and a table of a histogram. */
export function TimelineChart({ histogram }: { histogram: Histogram }) {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const { starts } = histogram;
  const last = starts.length - 1;
  const applied = {
    from: bucketOf(view.filter.since, starts) ?? 0,
    to: bucketOf(view.filter.until, starts) ?? last,
  };
  const [pending, setPending] = useState<BucketRange | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const range = pending ?? applied;

  function selectRange(next: BucketRange): void {
    setPending(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setPending(null);
      const isAll = next.from === 0 && next.to === last;
      run(filter({ since: isAll ? null : starts[next.from]!, until: isAll ? null : starts[next.to]!, at: null }));
    }, applyDelay);
  }

  const labels = starts.map((start) => dateText(start, messages));
  return (
    <div style={{ maxInlineSize: `max(14rem, ${starts.length * 3}rem)` }}>
      <HistogramBars histogram={histogram} range={range} onSelect={selectRange} />
      {last > 0 && (
        <RangeSlider
          labels={labels}
          from={range.from}
          to={range.to}
          onChange={(from, to) => selectRange({ from, to })}
          fromLabel={messages.rangeStart}
          toLabel={messages.rangeEnd}
        />
      )}
      <div className={styles.axis} aria-hidden="true">
        {axisTicks(last).map((index) => (
          <span key={index}>{labels[index]}</span>
        ))}
      </div>
      <HistogramTable histogram={histogram} labels={labels} />
    </div>
  );
}

function HistogramTable({ histogram, labels }: { histogram: Histogram; labels: readonly string[] }) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  return (
    <VisuallyHidden as="div">
      <table>
        <caption>{messages.time}</caption>
        <tbody>
          {histogram.starts.map((start, index) => {
            const bucket = histogram.byStart.get(start);
            return (
              bucket && (
                <tr key={start}>
                  <th scope="row">{labels[index]}</th>
                  <td>
                    {bucket.byKind.map(({ kind, count }) => `${ontology.relationKind(kind)}: ${count}`).join(" · ")}
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}

/** The index of the bucket that a date of the filter falls into; undefined without a date. */
function bucketOf(date: string | null, starts: readonly string[]): number | undefined {
  if (date === null) return undefined;
  const index = starts.findIndex((start) => start.slice(0, date.length) >= date.slice(0, start.length));
  return index === -1 ? starts.length - 1 : index;
}

function axisTicks(last: number): readonly number[] {
  if (last === 0) return [0];
  return last < 4 ? [0, last] : [0, Math.round(last / 2), last];
}
