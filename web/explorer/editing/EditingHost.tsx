import { useRef } from "react";
import { Deferred } from "../components/Deferred.tsx";
import type { EditingTask } from "./task.ts";

interface Props {
  readonly task: EditingTask | null;
  readonly onChange: (task: EditingTask | null) => void;
}

/** Loads the forms when the first one is opened. */
export function EditingHost(props: Props) {
  const wasUsed = useRef(false);
  wasUsed.current ||= props.task !== null;
  if (!wasUsed.current) return null;
  return (
    <Deferred name="editing" load={() => import("./Editing.tsx")}>
      {({ Editing }) => <Editing {...props} />}
    </Deferred>
  );
}
