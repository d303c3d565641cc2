import type { ReadRelation } from "../reading.ts";
import { predicateOfficesIn } from "./affiliation/arabicCoAppointments.ts";
import { givenPortfoliosIn } from "./affiliation/arabicGivenPortfolios.ts";
import { arabicInsertedOfficesIn } from "./affiliation/arabicInsertedOffices.ts";
import { arabicLeadershipsIn } from "./affiliation/arabicLeaderships.ts";
import { arabicMembersIn } from "./affiliation/arabicMembers.ts";
import { arabicPredecessorsIn } from "./affiliation/arabicPredecessors.ts";
import { arabicSuccessionsIn } from "./affiliation/arabicSuccessions.ts";
import { arabicTenuresIn } from "./affiliation/arabicTenures.ts";
import { arabicTransfersIn } from "./affiliation/arabicTransfers.ts";
import { membersIn } from "./affiliation/members.ts";
import { partiesOfPersonsIn } from "./affiliation/partiesOfPersons.ts";
import { tenuresIn } from "./affiliation/tenures.ts";
import type { Group, TextClause } from "./arguments/clause.ts";
import { arabicParticipleTiesIn } from "./association/arabicParticipleTies.ts";
import { backedOrganizationsIn } from "./association/backedOrganizations.ts";
import { kinshipIn } from "./association/kinship.ts";
import { mediationIn } from "./association/mediationIn.ts";
import { mutualTiesIn } from "./association/mutualTies.ts";
import { ownedFirmsIn } from "./association/ownedFirms.ts";
import { arabicCeremoniesIn } from "./meeting/arabicCeremonies.ts";
import { bodySessionsIn } from "./meeting/bodySessions.ts";
import { briefingsIn } from "./meeting/briefings.ts";
import { englishMediationIn } from "./meeting/englishMediation.ts";
import { hostsAndGuestsIn } from "./meeting/hostsAndGuests.ts";
import { invitationsIn } from "./meeting/invitations.ts";
import { jointActivitiesIn } from "./meeting/jointActivities.ts";
import { presenceIn } from "./meeting/presence.ts";
import { signingsIn } from "./meeting/signings.ts";
import { staysIn } from "./meeting/stays.ts";
import { arabicRenewalsIn } from "./sanction/arabicRenewals.ts";
import { arabicSanctionParticiplesIn } from "./sanction/arabicSanctionParticiples.ts";
import type { Event } from "./triggers/sentenceTriggers.ts";

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
    ...arabicSanctionParticiplesIn(clause, events),
    ...signingsIn(clause, events),
    ...arabicCeremoniesIn(clause, events),
    ...ownedFirmsIn(clause),
    ...partiesOfPersonsIn(clause),
    ...englishMediationIn(clause),
    ...jointActivitiesIn(clause, events),
    ...briefingsIn(clause, events),
    ...staysIn(clause, events),
    ...invitationsIn(clause, events),
    ...backedOrganizationsIn(clause),
  ];
  return [
    ...found,
    ...bodySessionsIn(clause, events, [...earlier, ...found]),
    ...hostsAndGuestsIn(clause, [...earlier, ...found]),
    ...[presenceIn(clause, events, [...earlier, ...found])].filter((relation) => relation !== null),
    ...arabicLeadershipsIn(clause),
    ...arabicRenewalsIn(clause, [...earlier, ...found]),
    ...arabicSuccessionsIn(clause, subjects),
    ...arabicPredecessorsIn(clause, subjects),
    ...givenPortfoliosIn(clause),
    ...arabicTransfersIn(clause),
    ...predicateOfficesIn(clause, [...earlier, ...found]),
  ];
}
