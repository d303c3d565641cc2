import { type PointerEvent, useRef } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import styles from "./HistogramBars.module.css";
import type { Histogram } from "./loadHistogram.ts";

/** Indexes of the first and last bucket of a range. */
export interface BucketRange {
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly histogram: Histogram;
  readonly range: BucketRange;
  readonly onSelect: (range: BucketRange) => void;
}

const height = 100;

/** Stacked bars, in reading direction; dragging across them selects a range. */
export function HistogramBars({ histogram, range, onSelect }: Props) {
  const { ontology, palette } = useExplorer();
  const messages = useMessages();
  const dragStart = useRef<number | null>(null);
  const { starts, byStart, highest } = histogram;
  const columnOf = (index: number) => (messages.dir === "rtl" ? starts.length - 1 - index : index);
  const kinds = ontology.kinds();

  function bucketAt({ currentTarget, clientX }: PointerEvent): number {
    const { left, width } = currentTarget.getBoundingClientRect();
    const column = Math.floor(((clientX - left) / width) * starts.length);
    return columnOf(Math.max(0, Math.min(starts.length - 1, column)));
  }
  function onPointerDown(event: PointerEvent): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    dragStart.current = bucketAt(event);
  }
  function onPointerMove(event: PointerEvent): void {
    if (dragStart.current === null) return;
    const bucket = bucketAt(event);
    onSelect({ from: Math.min(dragStart.current, bucket), to: Math.max(dragStart.current, bucket) });
  }
  function onPointerUp(event: PointerEvent): void {
    const bucket = bucketAt(event);
    if (dragStart.current === bucket) onSelect({ from: bucket, to: bucket });
    dragStart.current = null;
  }

  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${starts.length} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
    >
      {starts.map((start, index) => {
        const stack = [...(byStart.get(start)?.byKind ?? [])].sort(
          (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
        );
        let top = height;
        return (
          <g key={start} opacity={range.from <= index && index <= range.to ? 1 : 0.25}>
            {stack.map(({ kind, count }) => {
              const barHeight = (count / highest) * (height - 4);
              top -= barHeight;
              const fill = palette.relations[kind] ?? palette.other;
              return <rect key={kind} x={columnOf(index) + 0.08} y={top} width={0.84} height={barHeight} fill={fill} />;
            })}
          </g>
        );
      })}
    </svg>
  );
}
