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

/** Closes a menu by the Escape key; returns whether it did. */
export function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): boolean {
  if (key !== "Escape") return false;
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
  return true;
}

/** Closes a menu when the focus goes elsewhere in the page; returns whether it did. */
export function closeOnLeave({ relatedTarget, currentTarget }: FocusEvent<HTMLDetailsElement>): boolean {
  if (!relatedTarget || currentTarget.contains(relatedTarget)) return false;
  currentTarget.open = false;
  return true;
}
