import { registerEnumType } from "type-graphql";

export enum StepDirection {
  FORWARD = "FORWARD",
  BACKWARD = "BACKWARD",
  BOTH = "BOTH",
  NONE = "NONE",
}
registerEnumType(StepDirection, {
  name: "StepDirection",
  description: "Which way the directed relations between two actors run.",
  valuesConfig: {
    FORWARD: { description: "From the first to the second." },
    BACKWARD: { description: "From the second to the first." },
    BOTH: { description: "Some run each way." },
    NONE: { description: "Only undirected ones." },
  },
});

/** @param forward whether any relation runs from the first actor to the second @param backward whether any runs back */
export function stepDirection(forward: boolean, backward: boolean): StepDirection {
  if (forward) return backward ? StepDirection.BOTH : StepDirection.FORWARD;
  return backward ? StepDirection.BACKWARD : StepDirection.NONE;
}
