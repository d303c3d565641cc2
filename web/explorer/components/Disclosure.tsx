import { type ReactNode, useState } from "react";

/** A heading that shows its content on demand; the content is rendered, and loaded, only while it is open. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => event.target === event.currentTarget && setIsOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
