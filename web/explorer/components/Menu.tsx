import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import buttonStyles from "./Button.module.css";
import iconButtonStyles from "./IconButton.module.css";
import { Icon, type IconName } from "./IconButton.tsx";
import styles from "./Menu.module.css";

/** A button that opens a menu below it; it shows its label, or an icon instead. */
export function Menu({ label, icon, children }: { label: string; icon?: IconName; children: ReactNode }) {
  return (
    <details className={styles.menu} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      {icon ? (
        <summary className={iconButtonStyles.iconButton} title={label} aria-label={label}>
          <Icon name={icon} />
        </summary>
      ) : (
        <summary className={buttonStyles.plain}>{label}</summary>
      )}
      <div className={styles.items}>{children}</div>
    </details>
  );
}

/** Closes the menu in which a button was clicked. */
export function closeMenu({ currentTarget }: { readonly currentTarget: Element }): void {
  const menu = currentTarget.closest("details");
  if (menu) menu.open = false;
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== "Escape") return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector("summary")?.focus();
}

function closeOnLeave(event: FocusEvent<HTMLDetailsElement>): void {
  if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
}
