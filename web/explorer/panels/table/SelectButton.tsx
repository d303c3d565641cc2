import { IconButton } from "../../components/IconButton.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { mark } from "../../view/commands.ts";
import type { Selection } from "../../view/view.ts";

interface Props {
  readonly name: string;
  readonly selection: Selection;
  readonly isSelected: boolean;
}

/** Selects what a row describes in the graph, or ends that; the table stays. */
export function SelectButton({ name, selection, isSelected }: Props) {
  const messages = useMessages();
  const { run } = useExplorer();
  return (
    <IconButton
      icon="target"
      label={messages.showInGraph(name)}
      isPressed={isSelected}
      onClick={() => run(mark(isSelected ? null : selection))}
    />
  );
}
