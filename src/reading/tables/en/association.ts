import { englishVerbForms } from "../../text/englishVerbs.ts";
import { WordTable } from "../../text/wordTable.ts";
import { associationLines } from "../associationPattern.ts";

const verbs = `
invasion > states: invade
annexation > states ( from): annex
mediation > any (between): mediate, mediate talks, broker a deal, broker an agreement, broker a ceasefire, broker talks
occupation > states: occupy
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
ownership > any: own, acquire, buy a stake in, take over
marriage = persons: marry
severed-relations = states (with): cut ties, cut its ties, cut diplomatic ties, sever ties, sever its ties, sever diplomatic ties, break off relations, cut relations, sever relations, sever diplomatic relations, cut diplomatic relations, break off diplomatic relations, break diplomatic relations, break ties, break off ties, suspend diplomatic relations, cut off ties, cut off relations, suspend ties
diplomatic-relations = states (with): restore ties, restore diplomatic ties, restore relations, restore diplomatic relations, resume diplomatic relations, resume relations, establish diplomatic relations, normalize relations, normalise relations, normalize ties, normalise ties, re-establish diplomatic relations, establish diplomatic ties, establish ties, restore full diplomatic relations, resume diplomatic ties
agreement = peers (with): sign an agreement, sign the agreement, sign the deal, sign the treaty, sign the accord, sign the pact, sign accords, sign a deal, sign an accord, sign a pact, sign a treaty, sign a peace treaty, sign a memorandum of understanding, reach an agreement, reach a deal, strike a deal, conclude an agreement, sign agreements, sign a peace agreement, sign a peace deal, sign a joint declaration, sign a defence pact, sign a defense pact, sign a contract, sign a trade deal, sign a trade agreement, agree a ceasefire, agree to a ceasefire, sign a ceasefire, agree on a ceasefire, reach a ceasefire, sign a security pact, sign a border agreement, sign an agreement on, sign a security agreement, sign a strategic partnership, sign a cooperation agreement, sign a military agreement
agreement = peers (with): agree to, agree on, agree that
support > powers: sponsor
alliance = powers (with): form an alliance, ally, form a coalition
joint-exercises = powers (with): hold joint exercises, hold joint drills, hold joint military exercises, hold military exercises, conduct joint exercises, stage joint exercises, begin joint exercises`;

const nouns = `
invasion > states (of by): invasion of
annexation > states (of): annexation of
occupation > states (of): occupation of
recognition > powers (of): recognition of
blockade > powers (of): blockade of, siege of
war > powers (on against): war on, war against, attack on, attacks on, strikes on, air strikes on, offensive against
war = powers (between with): war between, war with, conflict between, conflict with, hostilities between, fighting between
dispute = powers (between with): dispute between, dispute with, border dispute between, border dispute with, rivalry between, rivalry with, feud between
alliance = powers (between with): alliance between, alliance with
agreement = peers (between with): agreement between, agreement with, treaty between, treaty with, pact between, pact with, accord between, accord with, ceasefire between, truce between, deal between
military-cooperation = powers (between with): military cooperation between, military cooperation with, military ties between, military ties with, cooperation between, cooperation with, partnership between, partnership with
joint-exercises = powers (between with): joint exercises with, joint drills with, joint military exercises with, joint exercises between
detention > holder (of): detention of, arrest of, imprisonment of, jailing of
friendship = peers (between with): friendship with, friendship between`;

export const associationVerbs = new WordTable(englishVerbForms(associationLines(verbs), "pattern"));

export const associationNouns = new WordTable(associationLines(nouns));

/** Persons by what they are to another: "B, son of A", "A's wife, B", "a close ally of A". */
export const relatives = `
family: son, daughter, wife, husband, brother, sister, father, mother, uncle, aunt, nephew, niece, cousin, grandson, granddaughter, grandfather, son in law, father in law, brother in law, half brother, younger brother, elder brother, younger sister, elder sister, widow, eldest son
friendship: friend, close friend, longtime friend, old friend
alliance: ally, close ally, key ally, longtime ally, staunch ally, confidant
rivalry: rival, main rival, arch rival`;
