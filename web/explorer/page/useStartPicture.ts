import { useMemo, useState } from "react";
import type { StartPageQuery } from "../api/generated/graphql.ts";
import type { Command } from "../view/commands.ts";
import type { View } from "../view/view.ts";
import type { ViewStore } from "../view/viewStore.ts";

interface StartPicture {
  /** The view of the picture. Its positions and its camera are not in the address: the page draws it anew. */
  readonly view: View;
  /** What the reader does in the picture begins a view with its actors. */
  readonly run: (command: Command) => void;
  readonly replace: (command: Command) => void;
}

/** The picture of the first screen: the actors with the most counterparts, and the relations among them. */
export function useStartPicture(store: ViewStore, view: View, start: StartPageQuery | undefined): StartPicture {
  const [place, setPlace] = useState<Pick<View, "positions" | "camera">>({ positions: {}, camera: null });
  return useMemo(() => {
    const added = start?.overview.mostConnected.map(({ actor }) => actor.id) ?? [];
    const pictured = (now: View): View => ({ ...now, added, ...place });
    return {
      view: pictured(view),
      run: (command) => store.run((now) => command(pictured(now))),
      replace: (command) => {
        const { positions, camera } = command(pictured(store.current()));
        setPlace({ positions, camera });
      },
    };
  }, [store, view, start, place]);
}
