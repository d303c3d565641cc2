import { type PointerEvent, useRef } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type Column, isGap } from "./columns.ts";
import styles from "./HistogramBars.module.css";
import type { Histogram } from "./loadHistogram.ts";

/** Indexes of the first and last column of a range. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly histogram: Histogram;
  readonly range: ColumnRange;
  readonly onSelect: (range: ColumnRange) => void;
}

const height = 100;

/** Stacked bars, in reading direction; dragging across them selects a range. */
export function HistogramBars({ histogram: { columns, highest }, range, onSelect }: Props) {
  const messages = useMessages();
  const dragStart = useRef<number | null>(null);
  const placeOf = (index: number) => (messages.dir === "rtl" ? columns.length - 1 - index : index);

  function columnAt({ currentTarget, clientX }: PointerEvent): number {
    const { left, width } = currentTarget.getBoundingClientRect();
    const place = Math.floor(((clientX - left) / width) * columns.length);
    return placeOf(Math.max(0, Math.min(columns.length - 1, place)));
  }
  function onPointerDown(event: PointerEvent): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    dragStart.current = columnAt(event);
  }
  function onPointerMove(event: PointerEvent): void {
    if (dragStart.current === null) return;
    const column = columnAt(event);
    onSelect({ from: Math.min(dragStart.current, column), to: Math.max(dragStart.current, column) });
  }
  function onPointerUp(event: PointerEvent): void {
    const column = columnAt(event);
    if (dragStart.current === column) onSelect({ from: column, to: column });
    dragStart.current = null;
  }

  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${columns.length} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
    >
      {columns.map((column, index) => (
        <g key={column.from} opacity={range.from <= index && index <= range.to ? 1 : 0.25}>
          {isGap(column) ? <Gap x={placeOf(index)} /> : <Bar column={column} x={placeOf(index)} highest={highest} />}
        </g>
      ))}
    </svg>
  );
}

function Bar({ column, x, highest }: { column: Column; x: number; highest: number }) {
  const { ontology, palette } = useExplorer();
  const kinds = ontology.kinds();
  const stack = [...(column.bucket?.byKind ?? [])].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  let top = height;
  return stack.map(({ kind, count }) => {
    const barHeight = (count / highest) * (height - 4);
    top -= barHeight;
    const fill = palette.relations[kind] ?? palette.other;
    return <rect key={kind} x={x + 0.08} y={top} width={0.84} height={barHeight} fill={fill} />;
  });
}

/** A broken axis: nothing began here, for longer than the column is wide. */
function Gap({ x }: { x: number }) {
  const { palette } = useExplorer();
  const slash = (at: number) => `M${x + at - 0.06} ${height} L${x + at + 0.06} ${height - 24}`;
  return (
    <path
      d={`${slash(0.42)} ${slash(0.58)}`}
      stroke={palette.other}
      strokeWidth="1.5"
      vectorEffect="non-scaling-stroke"
      fill="none"
    />
  );
}
