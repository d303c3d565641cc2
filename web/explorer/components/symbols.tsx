import { useExplorer } from "../ExplorerContext.ts";
import { shapeOf } from "../rendering/palette.ts";
import { shapes } from "../rendering/shapes.ts";
import styles from "./symbols.module.css";

/** The shape and colour of an actor kind, as in the graph; its name stands beside it. */
export function ActorSymbol({ kind }: { kind: string }) {
  const { palette } = useExplorer();
  const { outline } = shapes[shapeOf(kind)];
  const colour = palette.actors[kind] ?? palette.other;
  return (
    <svg className={styles.symbol} viewBox="-1.1 -1.1 2.2 2.2" width="12" height="12" aria-hidden="true">
      {outline === "circle" ? (
        <circle r="1" fill={colour} />
      ) : (
        <polygon points={outline.map((corner) => corner.join()).join(" ")} fill={colour} />
      )}
    </svg>
  );
}

/** A line in the colour of a relation kind, dashed unless asserted. */
export function RelationSymbol({ kind, dashed = false }: { kind: string; dashed?: boolean }) {
  const { palette } = useExplorer();
  const colour = palette.relations[kind] ?? palette.other;
  return (
    <svg className={styles.symbol} viewBox="0 0 20 8" width="20" height="8" aria-hidden="true">
      <path d="M0 4H20" stroke={colour} strokeWidth="3" strokeDasharray={dashed ? "5 3" : undefined} />
    </svg>
  );
}
