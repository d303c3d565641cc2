import { useRef, useState } from "react";
import { useAsk } from "../../api/useAsk.ts";
import { relationWhere } from "../../api/where.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { filter } from "../../view/commands.ts";
import type { View } from "../../view/view.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Span } from "../../components/RangeSlider.tsx";
import { FaultNote } from "../../components/QueryState.tsx";
import { type Bars, loadBars } from "./timelineData.ts";

/** When relations began, by kind; a span that is brushed is all that the graph shows. */
export function Timeline() {
  const messages = useMessages();
  const { view, scene } = useExplorer();
  const subject = subjectOf(view);
  const actors =
    subject === "tie" ? null : subject === "actor" ? [selectedActor(view)!] : scene.actors.map(({ id }) => id);
  // The bars show all of time; what is brushed is marked on them.
  const where = {
    ...relationWhere({ ...view.filter, since: null, until: null, at: null }),
    ...(view.selected?.type === "tie" && { with: [...view.selected.ids] }),
  };
  const asked = useAsk(scene.actors.length > 0 ? JSON.stringify([actors, where]) : null, (signal) =>
    loadBars({ actors, where }, signal),
  );
  const bars = asked.data;
  return (
    <section className="timeline" aria-label={messages.time} aria-busy={asked.busy}>
      <FaultNote asked={asked} />
      <p className="caption">
        {messages.timelineOf[subject]}
        {bars && bars.starts.length > 0 && ` · ${messages.bucket[bars.bucket]}`}
        {bars && bars.coarser + bars.undated > 0 && (
          <span className="apart">
            {" "}
            ({messages.notDrawn}: {messages.timelineApart(bars.coarser, bars.undated)})
          </span>
        )}
      </p>
      {bars && (bars.starts.length > 0 ? <Chart bars={bars} /> : <p className="note">{messages.timelineNone}</p>)}
    </section>
  );
}

function subjectOf({ selected }: View): "tie" | "actor" | "graph" {
  return selected?.type === "tie" || selected?.type === "actor" ? selected.type : "graph";
}

function selectedActor({ selected }: View): string | null {
  return selected?.type === "actor" ? selected.id : null;
}

function Chart({ bars }: { bars: Bars }) {
  const messages = useMessages();
  const { view, run, ontology } = useExplorer();
  const { starts } = bars;
  const last = starts.length - 1;
  const chosen = { from: indexOf(starts, view.filter.since, 0), to: indexOf(starts, view.filter.until, last) };
  const [drawn, setDrawn] = useState<typeof chosen | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const span = drawn ?? chosen;

  /** Shown at once, asked when the hand rests. */
  function brush(from: number, to: number): void {
    setDrawn({ from, to });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setDrawn(null);
      const all = from === 0 && to === last;
      run(filter({ since: all ? null : starts[from]!, until: all ? null : starts[to]!, at: null }));
    }, 250);
  }

  const labels = starts.map((start) => dateText(start, messages));
  return (
    <div className="chart" style={{ maxInlineSize: `max(14rem, ${starts.length * 3}rem)` }}>
      <Plot bars={bars} span={span} onBrush={brush} />
      {last > 0 && (
        <Span
          labels={labels}
          from={span.from}
          to={span.to}
          onChange={brush}
          fromLabel={messages.brushFrom}
          toLabel={messages.brushTo}
        />
      )}
      <div className="axis" aria-hidden="true">
        {ticks(last).map((index) => (
          <span key={index}>{labels[index]}</span>
        ))}
      </div>
      <div className="unseen">
        <table>
          <caption>{messages.time}</caption>
          <tbody>
            {starts.flatMap((start, index) => {
              const bar = bars.byStart.get(start);
              return bar
                ? [
                    <tr key={start}>
                      <th scope="row">{labels[index]}</th>
                      <td>
                        {bar.byKind.map(({ kind, count }) => `${ontology.relationKind(kind)}: ${count}`).join(" · ")}
                      </td>
                    </tr>,
                  ]
                : [];
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface PlotProps {
  readonly bars: Bars;
  readonly span: { readonly from: number; readonly to: number };
  readonly onBrush: (from: number, to: number) => void;
}

const height = 100;

/** Stacked bars on a stretched canvas; time runs with the script. */
function Plot({ bars, span, onBrush }: PlotProps) {
  const { ontology, palette } = useExplorer();
  const messages = useMessages();
  const begun = useRef<number | null>(null);
  const { starts, byStart, highest } = bars;
  const mirrored = messages.dir === "rtl";
  const column = (index: number) => (mirrored ? starts.length - 1 - index : index);
  const kinds = ontology.kinds();
  function indexAt(event: React.PointerEvent): number {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const part = Math.floor(((event.clientX - left) / width) * starts.length);
    return column(Math.max(0, Math.min(starts.length - 1, part)));
  }
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${starts.length} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        begun.current = indexAt(event);
      }}
      onPointerMove={(event) => {
        if (begun.current === null) return;
        const here = indexAt(event);
        onBrush(Math.min(begun.current, here), Math.max(begun.current, here));
      }}
      onPointerUp={(event) => {
        const here = indexAt(event);
        if (begun.current === here) onBrush(here, here);
        begun.current = null;
      }}
    >
      {starts.map((start, index) => {
        const bar = byStart.get(start);
        if (!bar) return null;
        const inside = span.from <= index && index <= span.to;
        let base = height;
        const order = [...bar.byKind].sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
        return (
          <g key={start} opacity={inside ? 1 : 0.25}>
            {order.map(({ kind, count }) => {
              const tall = (count / highest) * (height - 4);
              base -= tall;
              const colour = palette.relations[kind] ?? palette.other;
              return <rect key={kind} x={column(index) + 0.08} y={base} width={0.84} height={tall} fill={colour} />;
            })}
          </g>
        );
      })}
    </svg>
  );
}

/** Where a date of the filter falls among the bars. */
function indexOf(starts: readonly string[], date: string | null, otherwise: number): number {
  if (date === null) return otherwise;
  const index = starts.findIndex((start) => start.slice(0, date.length) >= date.slice(0, start.length));
  return index === -1 ? starts.length - 1 : index;
}

function ticks(last: number): readonly number[] {
  if (last === 0) return [0];
  return last < 4 ? [0, last] : [0, Math.round(last / 2), last];
}
