import { useEffect, useState } from "react";
import { loadedFlag, loadFlag } from "./flags.ts";

/** A state's flag as a data URL; null while it loads, and for what has none. */
export function useFlag(iso2: string | null | undefined): string | null {
  const known = iso2 ? loadedFlag(iso2) : null;
  const [, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (iso2 && known === null) void loadFlag(iso2).then((flag) => isCurrent && setLoaded(flag));
    return () => {
      isCurrent = false;
    };
  }, [iso2, known]);
  return known;
}
