import { endianness } from "node:os";
import { edgeFields, evidenceFields, kindNames, modalityNames, type Projection } from "../projection/projection.ts";
import { buildProjection } from "../projection/projectionBuilder.ts";
import type { SharedArray } from "../projection/sharedArrays.ts";

/**
 * Increase it if the meaning of an array or number changes. An added, removed or renamed one needs no increase: the layout
 * shows it.
 */
const formatVersion = 1;

/** A number or array of a projection, with its path in the object: "revision", "adjacency.from". */
export type ProjectionPart = readonly [path: string, value: number | SharedArray];

/** All numbers and arrays of a projection, in the order of their paths. A new one in `Projection` is found here by itself. */
export function partsOf(projection: Projection): ProjectionPart[] {
  return collectParts(projection, "").sort(([one], [other]) => (one < other ? -1 : 1));
}

function collectParts(object: object, prefix: string): ProjectionPart[] {
  return Object.entries(object).flatMap(([name, value]): ProjectionPart[] => {
    const isPart = typeof value === "number" || ArrayBuffer.isView(value);
    return isPart ? [[prefix + name, value as number | SharedArray]] : collectParts(value, `${prefix}${name}.`);
  });
}

/** The projection with these numbers and arrays: the inverse of `partsOf`. */
export function fromParts(parts: readonly ProjectionPart[]): Projection {
  const projection: Record<string, unknown> = {};
  for (const [path, value] of parts) {
    const names = path.split(".");
    let object = projection;
    for (const name of names.slice(0, -1)) {
      object[name] ??= {};
      object = object[name] as Record<string, unknown>;
    }
    object[names.at(-1)!] = value;
  }
  return projection as unknown as Projection;
}

/** What this version of Rawabit expects in a projection file: a file with another layout is not read. */
export const projectionLayout: string = JSON.stringify([
  ...[formatVersion, endianness(), edgeFields, evidenceFields, kindNames, modalityNames],
  partsOf(buildProjection({ revision: 0, actorIds: [], edges: [], evidence: [] })).map(
    ([path, value]) => `${path}: ${value.constructor.name}`,
  ),
]);
