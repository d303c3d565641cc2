import { useId } from "react";
import styles from "./RangeSlider.module.css";

interface Props {
  /** The text of each position, from first to last. */
  readonly labels: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly onChange: (from: number, to: number) => void;
  readonly fromLabel: string;
  readonly toLabel: string;
}

/** A slider with two handles, for the start and the end of a range. */
export function RangeSlider({ labels, from, to, onChange, fromLabel, toLabel }: Props) {
  const id = useId();
  const handle = (name: string, value: number, change: (value: number) => void) => (
    <input
      id={`${id}-${name}`}
      type="range"
      min={0}
      max={labels.length - 1}
      value={value}
      aria-label={name}
      aria-valuetext={labels[value]}
      onChange={(event) => change(Number(event.target.value))}
    />
  );
  return (
    <div className={styles.slider}>
      {handle(fromLabel, from, (value) => onChange(Math.min(value, to), to))}
      {handle(toLabel, to, (value) => onChange(from, Math.max(value, from)))}
    </div>
  );
}
