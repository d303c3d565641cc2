import type { ComponentProps } from "react";
import { Button } from "../components/Button.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import type { EditingTask } from "./task.ts";

/** A button that opens a form. Readers who may not edit do not see it. */
export function EditButton({ task, ...props }: Omit<ComponentProps<typeof Button>, "onClick"> & { task: EditingTask }) {
  const { canEdit, edit } = useExplorer();
  return canEdit ? <Button onClick={() => edit(task)} {...props} /> : null;
}
