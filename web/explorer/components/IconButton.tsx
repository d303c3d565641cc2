import styles from "./IconButton.module.css";

const paths = {
  undo: "M8 5 4 9l4 4M4 9h9a4 4 0 0 1 0 8h-3",
  redo: "m12 5 4 4-4 4M16 9H7a4 4 0 0 0 0 8h3",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  close: "m5 5 10 10M15 5 5 15",
  back: "M12 5 7 10l5 5",
  arrange: "M5 5h3v3H5zM12 12h3v3h-3zM8 8l4 4M13 4l2 2-2 2",
  layout: "M4 10h4M4 10l4-5M4 10l4 5M8 5h5M8 10h5M8 15h5M14 4h2v2h-2zM14 9h2v2h-2zM14 14h2v2h-2z",
  find: "M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12.2 12.2 17 17",
  theme: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14M10 3v14M10 6h2.5M10 10h7M10 14h2.5",
  menu: "M4 6h12M4 10h12M4 14h12",
  keys: "M3 5h14v10H3zM6 8h.01M10 8h.01M14 8h.01M6 12h8",
  play: "M6 4l10 6-10 6z",
  pause: "M7 4v12M13 4v12",
  target: "M10 3v4M10 13v4M3 10h4M13 10h4M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8",
  swap: "M7 4v12M4 7l3-3 3 3M13 16V4M10 13l3 3 3-3",
} as const;

export type IconName = keyof typeof paths;

interface Props {
  readonly icon: IconName;
  /** The button's accessible name and tooltip. */
  readonly label: string;
  /** Whether the icon is mirrored in right-to-left pages. */
  readonly mirrored?: boolean;
  readonly disabled?: boolean;
  /** Of a button that stays pressed: whether it is. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, mirrored, disabled, isPressed, onClick }: Props) {
  return (
    <button
      type="button"
      className={styles.iconButton}
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} mirrored={mirrored} />
    </button>
  );
}

export function Icon({ name, mirrored = false }: { name: IconName; mirrored?: boolean }) {
  return (
    <svg className={mirrored ? styles.mirrored : ""} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
