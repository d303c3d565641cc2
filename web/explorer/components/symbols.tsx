import { useExplorer } from "../ExplorerContext.ts";
import { useFlag } from "../flags/useFlag.ts";
import { shapeOf } from "../rendering/palette.ts";
import { hasFlag, pictogramOf } from "../rendering/pictograms.ts";
import { shapes } from "../rendering/shapes.ts";
import styles from "./symbols.module.css";

interface ActorSymbolProps {
  readonly kind: string;
  /** The two-letter code of a state. */
  readonly iso2?: string | null | undefined;
}

/** Half the width of what the symbol of a shape shows: shapes look equally large. */
const halfWidths = { circle: 1.02, square: 0.78, diamond: 1.02, hexagon: 1.02 };
/** Half the side of a flag. */
const half = 0.63;

/** The shape, colour and pictogram of an actor kind, as in the graph, or the flag of a state; the name stands beside it. */
export function ActorSymbol({ kind, iso2 }: ActorSymbolProps) {
  const { palette } = useExplorer();
  const flag = useFlag(hasFlag(kind) ? iso2 : null);
  const shape = shapeOf(kind);
  const { outline } = shapes[shape];
  const [colour, halfWidth] = [palette.actors[kind] ?? palette.other, halfWidths[shape]];
  return (
    <svg
      className={styles.actor}
      viewBox={[-halfWidth, -halfWidth, 2 * halfWidth, 2 * halfWidth].join(" ")}
      aria-hidden="true"
    >
      {outline === "circle" ? (
        <circle r="1" fill={colour} />
      ) : (
        <polygon points={outline.map((corner) => corner.join()).join(" ")} fill={colour} />
      )}
      {flag ? (
        <image href={flag} x={-half} y={-half} width={2 * half} height={2 * half} />
      ) : (
        <path d={pictogramOf(kind)} fill={palette.surface} />
      )}
    </svg>
  );
}

/** A line in the colour of a relation kind, dashed unless asserted. */
export function RelationSymbol({ kind, dashed = false }: { kind: string; dashed?: boolean }) {
  const { palette } = useExplorer();
  const colour = palette.relations[kind] ?? palette.other;
  return (
    <svg className={styles.relation} viewBox="0 0 20 8" width="20" height="8" aria-hidden="true">
      <path d="M0 4H20" stroke={colour} strokeWidth="3" strokeDasharray={dashed ? "5 3" : undefined} />
    </svg>
  );
}
