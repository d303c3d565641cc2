import { useEffect, useState } from "react";
import type { Scene } from "../scene/loadScene.ts";
import type { SceneGraph } from "../scene/sceneGraph.ts";
import { loadFlags } from "./flags.ts";

const none: ReadonlyMap<string, string> = new Map();

/** The flags of the states in a graph, which has the actors of a scene; none until they are loaded. */
export function useFlags(graph: SceneGraph, scene: Scene): ReadonlyMap<string, string> {
  const [flags, setFlags] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    void loadFlags(graph).then((loaded) => isCurrent && setFlags(loaded));
    return () => {
      isCurrent = false;
    };
  }, [graph, scene]);
  return flags;
}
