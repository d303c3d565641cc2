import { Icon } from "./symbols.tsx";

interface Props {
  readonly icon: Parameters<typeof Icon>[0]["name"];
  /** What it does: the scene alone says too little. */
  readonly label: string;
  /** Whether it points the other way where text runs from right to left. */
  readonly mirror?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button that shows a scene in place of a word. */
export function IconButton({ icon, label, mirror, disabled, onClick }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      title={label}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} mirror={mirror} />
    </button>
  );
}
