import type { Loaders } from "../../../graphql/loaders.ts";
import { bestName } from "../../../names/bestName.ts";
import type { Labels } from "../../../ontology/labels.ts";
import type { Audience } from "../audience.ts";
import { describeActor } from "../pages/description.ts";
import { typeOfKind } from "../types.ts";
import type { Candidate, Feature } from "./ranking.ts";

/** Candidates as both versions of the API write them. */
export async function writeCandidates(candidates: readonly Candidate[], loaders: Loaders, audience: Audience) {
  return Promise.all(
    candidates.map(async ({ actor, score, match, features }) => ({
      id: actor.id,
      name: bestName(await loaders.actors.names.load(actor.id), audience.lang),
      description: describeActor(actor, audience),
      type: [typeOfKind(actor.kind, audience)],
      score,
      match,
      features: distinctFeatures(features).map((feature) => writeFeature(feature, audience)),
    })),
  );
}

/** Of a property that is asked for twice, the value that differs more: the ids of features must be unique. */
function distinctFeatures(features: readonly Feature[]): readonly Feature[] {
  const byId = new Map<string, Feature>();
  for (const feature of features) {
    const known = byId.get(idOf(feature));
    if (known === undefined || feature.value < known.value) byId.set(idOf(feature), feature);
  }
  return [...byId.values()];
}

function writeFeature(feature: Feature, { labels }: Audience) {
  const { about, value } = feature;
  return { id: idOf(feature), name: (typeof about === "string" ? featureLabels[about] : about.label)[labels], value };
}

/** The ids of features must not be those of properties, one of which is "name". */
function idOf({ about }: Feature): string {
  return typeof about === "string" ? `${about}Similarity` : about.id;
}

const featureLabels: Readonly<Record<"name" | "id" | "type", Labels>> = {
  name: { en: "similarity of the name", ar: "تشابه الاسم" },
  id: { en: "same id", ar: "المعرّف نفسه" },
  type: { en: "type asked for", ar: "النوع المطلوب" },
};
