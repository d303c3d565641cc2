import { englishVerbForms } from "../../text/englishVerbs.ts";
import { WordTable } from "../../text/wordTable.ts";
import { type AssociationPattern, associationLines } from "../associationPattern.ts";

const verbs = `
invasion > states: invade
annexation > states ( from): annex
mediation > any (between): mediate, mediate talks, broker a deal, broker an agreement, broker a ceasefire, broker talks
occupation > states ( of): occupy
recognition > powers: recognize, recognise
attack > powers: bomb, shell, bombard
blockade > powers: blockade, besiege
war > powers (on against): declare war, wage war, launch an attack, launch a war, launch strikes, launch air strikes, carry out strikes
war = powers (with against): go to war, fight a war
arms-supply > powers: arm
funding > any: finance, fund, bankroll
arms-supply > powers (to): sell arms, sell weapons, supply weapons, supply arms, send weapons, deliver weapons, ship arms, provide weapons
detention > holder: detain, arrest, jail, imprison, hold captive
killing > any: assassinate
ownership > any: own, acquire, buy a stake in
marriage = persons: marry
support > powers: sponsor
agreement = states (with): agree with
alliance = powers (with): ally`;

/** Verbs with the nouns that are their objects. */
const phrases = `
severed-relations = states (with to) {relations ties links contacts}: cut, cut off, sever, break off, break, suspend, freeze, end, downgrade, rupture
diplomatic-relations = states (with to) {relations ties links}: restore, resume, establish, normalize, normalise, re establish, reestablish, renew, upgrade, open
agreement = peers (with to by between) {agreement agreements deal deals treaty treaties accord accords pact pacts memorandum declaration contract contracts charter communique protocol partnership}: sign, conclude, reach, strike, seal, ink, initial, negotiate, clinch, ratify, finalise, finalize
ceasefire = peers (with to by between) {ceasefire truce armistice}: sign, agree, agree to, agree on, conclude, reach, declare, accept, extend, renew
alliance = powers (with) {alliance coalition bloc partnership}: form, forge, enter, build, set up
joint-exercises = powers (with) {exercise exercises drill drills manoeuvres maneuvers}: hold, conduct, stage, begin, start, launch
war = powers (with against) {war}: go to, fight, wage
`;

const nouns = `
invasion > states (of by): invasion of
annexation > states (of): annexation of
occupation > states (of): occupation of
recognition > powers (of): recognition of
blockade > powers (of): blockade of, siege of
war > powers (on against): war on, war against, attack on, attacks on, strikes on, air strikes on, offensive against
war = powers (between with): war between, war with, conflict between, conflict with, hostilities between, fighting between
war = powers (with): at war with
dispute = powers (with): at odds with, at loggerheads with, locked in a dispute with
alliance = powers (with of): allied with, in alliance with, ally of, allies of, partner of
marriage = persons (to): married to
rivalry = powers (of): rival of, arch rival of, foe of, enemy of
dispute = powers (between with): row between, row with, standoff between, standoff with, dispute between, dispute with, border dispute between, border dispute with, rivalry between, rivalry with, feud between
alliance = powers (between with): alliance between, alliance with
agreement = peers (between with): agreement between, agreement with, treaty between, treaty with, pact between, pact with, accord between, accord with, ceasefire between, truce between, deal between
military-cooperation = powers (between with): military cooperation between, military cooperation with, military ties between, military ties with, cooperation between, cooperation with, partnership between, partnership with
joint-exercises = powers (between with): joint exercises with, joint drills with, joint military exercises with, joint exercises between
detention > holder (of): detention of, arrest of, imprisonment of, jailing of
friendship = peers (between with): friendship with, friendship between`;

export const associationVerbs = new WordTable(englishVerbForms(associationLines(verbs), "pattern"));

export const associationPhrases = new WordTable(
  englishVerbForms(associationPhrasesOf(associationLines(phrases)), "patterns"),
);

/** All patterns of a verb, which depend on its object. */
function associationPhrasesOf(lines: readonly (readonly [words: string, pattern: AssociationPattern])[]) {
  const verbsOf = new Set(lines.map(([words]) => words));
  return [...verbsOf].map(
    (words) => [words, lines.filter(([each]) => each === words).map(([, pattern]) => pattern)] as const,
  );
}

export const associationNouns = new WordTable(associationLines(nouns));

/** Verbs that are a tie in "B, backed by A", but words of support in "A backs B". */
export const passiveAssociationVerbs = new WordTable(
  englishVerbForms(associationLines("support > any: back, support, sponsor, protect, prop up"), "pattern"),
);

/** Persons by what they are to another: "B, son of A", "A's wife, B", "a close ally of A". */
export const relatives = `
family: son, daughter, wife, husband, brother, sister, father, mother, uncle, aunt, nephew, niece, cousin, grandson, granddaughter, grandfather, son in law, father in law, brother in law, half brother, younger brother, elder brother, younger sister, elder sister, widow, eldest son
friendship: friend, close friend, longtime friend, old friend
alliance: ally, close ally, key ally, longtime ally, staunch ally, confidant
rivalry: rival, main rival, arch rival`;
