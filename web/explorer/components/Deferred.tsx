import type { ReactNode } from "react";
import { codeKey } from "../api/queryClient.ts";
import { useComposedQuery } from "../api/useApiQuery.ts";
import { QueryState } from "./QueryState.tsx";

interface Props<Module> {
  /** Names the part in the query cache. */
  readonly name: string;
  readonly load: () => Promise<Module>;
  readonly children: (module: Module) => ReactNode;
}

/** A part of the page whose code is loaded when it is first shown. */
export function Deferred<Module>({ name, load, children }: Props<Module>) {
  const query = useComposedQuery([codeKey, name], load);
  return (
    <QueryState query={query} lines={2}>
      {children}
    </QueryState>
  );
}
