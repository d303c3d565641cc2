import { graphqlEnum } from "./enums.ts";

export type StepDirection = "FORWARD" | "BACKWARD" | "BOTH" | "NONE";
export const StepDirectionEnum = graphqlEnum<StepDirection>(
  "StepDirection",
  "The direction of the directed relations between two actors.",
  {
    FORWARD: "From the first actor to the second.",
    BACKWARD: "From the second actor to the first.",
    BOTH: "In both directions.",
    NONE: "All relations are undirected.",
  },
);

/** @param forward whether a relation leads from the first actor to the second @param backward whether one leads back */
export function stepDirection(forward: boolean, backward: boolean): StepDirection {
  if (forward) return backward ? "BOTH" : "FORWARD";
  return backward ? "BACKWARD" : "NONE";
}
