import type { ReadRelation } from "../reading.ts";
import { givenPortfoliosIn } from "./arabicAppointments.ts";
import { arabicInsertedOfficesIn } from "./arabicInsertedOffices.ts";
import { arabicLeadershipsIn } from "./arabicLeaderships.ts";
import { arabicMembersIn } from "./arabicMembers.ts";
import { arabicParticipleTiesIn } from "./arabicParticipleTies.ts";
import { arabicSuccessionsIn } from "./arabicSuccessions.ts";
import { arabicTenuresIn } from "./arabicTenures.ts";
import { backedOrganizationsIn } from "./backedOrganizations.ts";
import { bodySessionsIn } from "./bodySessions.ts";
import { briefingsIn } from "./briefings.ts";
import type { Group, TextClause } from "./clause.ts";
import { englishMediationIn } from "./englishMediation.ts";
import { jointActivitiesIn } from "./jointActivities.ts";
import { kinshipIn } from "./kinship.ts";
import { mediationIn } from "./mediationIn.ts";
import { membersIn } from "./members.ts";
import { mutualTiesIn } from "./mutualTies.ts";
import { ownedFirmsIn } from "./ownedFirms.ts";
import type { Event } from "./sentenceTriggers.ts";
import { signingsIn } from "./signings.ts";
import { tenuresIn } from "./tenures.ts";

/** What a sentence tells that no trigger begins: members, tenures, kinship, what several do together. @param earlier what is read before it @param subjects those of the sentences before */
export function relationsOfSentence(
  clause: TextClause,
  events: readonly Event[],
  earlier: readonly ReadRelation[],
  subjects: readonly Group[],
): ReadRelation[] {
  const found = [
    ...membersIn(clause),
    ...tenuresIn(clause),
    ...kinshipIn(clause),
    ...mutualTiesIn(clause, events),
    ...arabicMembersIn(clause),
    ...arabicTenuresIn(clause),
    ...arabicInsertedOfficesIn(clause),
    ...mediationIn(clause),
    ...arabicParticipleTiesIn(clause),
    ...signingsIn(clause, events),
    ...ownedFirmsIn(clause),
    ...englishMediationIn(clause),
    ...jointActivitiesIn(clause, events),
    ...briefingsIn(clause, events),
    ...backedOrganizationsIn(clause),
  ];
  return [
    ...found,
    ...bodySessionsIn(clause, events, [...earlier, ...found]),
    ...arabicLeadershipsIn(clause),
    ...arabicSuccessionsIn(clause, subjects),
    ...givenPortfoliosIn(clause),
  ];
}
