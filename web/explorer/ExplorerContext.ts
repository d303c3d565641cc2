import { createContext, useContext } from "react";
import type { Terms } from "./api/ontology.ts";
import type { Lit } from "./rendering/reducers.ts";
import type { Palette } from "./rendering/palette.ts";
import type { Picture } from "./scene/loadScene.ts";
import type { Drawn } from "./scene/sceneGraph.ts";
import type { Command } from "./view/commands.ts";
import type { View } from "./view/view.ts";

/** What every panel reads, and how it calls back. */
export interface Explorer {
  readonly view: View;
  readonly run: (command: Command) => void;
  readonly settle: (command: Command) => void;
  /** Whether there is a view to go back to. */
  readonly canGoBack: boolean;
  readonly terms: Terms;
  readonly picture: Picture;
  readonly graph: Drawn;
  readonly palette: Palette;
  /** Lights some of the graph; null all. */
  readonly light: (lit: Lit | null) => void;
}

export const ExplorerContext = createContext<Explorer | null>(null);

export function useExplorer(): Explorer {
  return useContext(ExplorerContext)!;
}
