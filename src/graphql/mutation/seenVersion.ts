/** The options of every field `version` of an input. */
export const seenVersion = {
  nullable: true,
  description:
    "The version of the relation that you saw. If another one is current by now, nothing is written: CONFLICT, with the current version in the message.",
} as const;
