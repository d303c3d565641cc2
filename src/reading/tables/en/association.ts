import { englishVerbForms } from "../../text/englishVerbs.ts";
import { WordTable } from "../../text/wordTable.ts";
import { type AssociationPattern, associationLines } from "../associationPattern.ts";

const verbs = `
invasion > states: invade
annexation > states ( from): annex
annexation > states ( of in from): annex part, annex parts, seize part, seize parts, seize territory, seize land, grab land, capture territory
mediation > any (between): mediate, broker, help broker, help mediate, facilitate, act as mediator, act as a mediator, serve as mediator, act as a go between, act as an intermediary
occupation > states ( of): occupy, occupy part, occupy parts
recognition > institution: recognize, recognise
attack > powers ( in near): bomb, shell, bombard, raid, ambush, storm, overrun, rocket, strafe, pound, firebomb
attack > powers ( of over): shoot down, sink
attack > powers (in inside near): strike targets, strike positions, hit targets, hit positions, bomb targets, bomb positions, target positions
attack > powers: hack, torpedo
espionage > powers: spy on, eavesdrop on
attack > powers (on at in near into): slam into, smash into, rain on, open fire on, fire on, fire at, rain down on, mount a raid on, stage a raid on, mount an attack on, stage an attack on, carry out a raid on, claim responsibility for an attack on
attack > powers (at on into against towards toward): fire rockets, fire missiles, launch rockets, launch missiles, launch drones, fire artillery, carry out air strikes, launch a raid, launch an assault, launch an offensive, launch an invasion, launch an incursion, mount an assault, mount an offensive, mount an attack, mount an invasion, stage an assault, stage an incursion, carry out an attack, carry out a cyberattack, carry out a strike, carry out airstrikes, conduct air strikes, conduct airstrikes, conduct strikes, conduct an attack, conduct a raid, make an incursion
allegiance > any (to): pledge allegiance, swear allegiance, pledge loyalty, swear loyalty, declare allegiance, pledge fealty, swear fealty
severed-relations = peers (with): break with, break completely with, cut ties with, part ways with, part company with, fall out with
fighting = powers (with): clash, do battle, skirmish, engage in combat, come to blows
fighting = powers ( with): fight, battle
blockade > powers: blockade, besiege
war > powers (on against): declare war, wage war, launch an attack, launch a war, launch strikes, launch air strikes, launch airstrikes, carry out strikes, make war
war = powers (with against): go to war, fight a war
ceasefire = peers (with): make peace, bury the hatchet, lay down arms, cease hostilities
cooperation = powers (with): cooperate, collaborate
arms-supply > powers: arm
training > powers: train
funding > any: finance, fund, bankroll, subsidise, subsidize
arms-supply > powers (to): sell arms, sell weapons, supply weapons, supply arms, send weapons, send arms, deliver weapons, deliver arms, ship arms, ship weapons, provide weapons, provide arms, sell drones, supply drones, sell missiles, supply missiles, sell fighter jets, transfer weapons, transfer arms, donate tanks, donate arms, donate weapons, hand over weapons
sale > powers (to): sell, sell off
loan > any ( to): lend, loan
loan < any (from): borrow
aid > any: bail out
detention > holder: detain, arrest, jail, imprison, intern, incarcerate, lock up, round up, keep in custody, hold in custody, throw in jail, throw into jail, throw in prison, put in jail, put in prison, put behind bars, place in detention, place in custody, apprehend, lead away, take away, drag away, drag off, haul off, haul away, cart off, march off, nab, hold captive, hold hostage, hold prisoner, take prisoner, take captive, capture, remand in custody, take into custody, place under house arrest, put under house arrest
release > holder: release, free, set free, pardon, let go, grant a pardon to, amnesty, reprieve
abduction > any: kidnap, abduct, snatch, take hostage, seize as a hostage
extradition > holder: extradite, hand over
prosecution > holder: indict, prosecute, put on trial, sentence, convict, court martial, try in absentia, arraign, find guilty, condemn to death
prosecution > holder (for): issue an arrest warrant, issue an international arrest warrant, issue a warrant
deportation > holder: deport, banish, exile, expatriate
lawsuit > any: sue, take to court, file a lawsuit against, bring a lawsuit against, file a suit against
killing > any: assassinate, murder, behead, execute, gun down, shoot dead, kill, hang, poison, stab, stab to death, beat to death, put to death, slay, lynch, massacre
ownership < property (to): belong to
ownership > property: buy, purchase, snap up, control, take control of, take ownership of, take over ownership of, nationalise, nationalize, wholly own, co own, part own, have a stake in, own a stake in, have shares in, own shares in, hold shares in, buy shares in
ownership > any: own, acquire, buy up, buy a stake in, take a stake in, hold a stake in, buy out
merger = powers (with): merge
marriage = persons: marry, wed, be wed to, become engaged to, get engaged to
marriage = persons (to): get married
exile > refuge (in): live in exile, go into exile, live as an exile
exile > refuge (to): flee, escape
asylum > refuge ( in): take refuge in, seek refuge in, find refuge in, seek asylum in
support > powers ( of): sponsor, prop up
agreement = states (with): agree with
agreement = peers (with): have a customs union, have a monetary union, have a currency union
alliance = powers (with): ally, join forces, team up, form a front, make common cause, close ranks
dispute = powers (with): fall out, quarrel, feud, lock horns, cross swords, be at odds, squabble, wrangle`;

/** Verbs with the nouns that are their objects. */
const phrases = `
severed-relations = states (with to) {relations ties links contacts}: snap, abandon, scrap, renounce, discontinue, terminate, cut, cut off, sever, break off, break, suspend, freeze, end, downgrade, rupture
diplomatic-relations = states (with to) {relations ties links}: patch up, thaw, unfreeze, rebuild, restart, reopen, restore, resume, establish, normalize, normalise, re establish, reestablish, renew, upgrade, open, forge, mend, repair, revive
diplomatic-relations = states (with) {relations ties}: have, have diplomatic, have formal, have full, have full diplomatic, have formal diplomatic, maintain, maintain diplomatic, keep diplomatic
diplomatic-relations = states (with) {ambassadors envoys}: exchange, swap
recalled-ambassador = states (from to in of) {ambassador ambassadors envoy envoys charge consul diplomats}: pull, bring home, bring back, order home, withdraw home, recall, withdraw, pull out, call home, call back, summon home
diplomatic-relations = states {embassies consulates missions}: reopen, open, exchange, restore
closed-embassy > states (in) {embassy consulate mission}: close, shut, close down, shut down, evacuate
embassy > states (in) {embassy consulate mission}: open, reopen, inaugurate
closed-border = states (with to) {border borders crossing crossings frontier}: close, shut, seal, close off, seal off
opened-border = states (with) {border borders crossing crossings frontier}: open, reopen
agreement = peers (with by between) {agreement agreements deal deals treaty treaties accord accords pact pacts memorandum memoranda declaration communique protocol protocols partnership convention understanding roadmap arrangement text document documents paper papers}: put their names to, put his name to, put her name to, put its name to, put their signatures to, put his signature to, put her signature to, set their names to, set their signatures to, affix their signatures to, put pen to, sign, conclude, reach, strike, seal, ink, initial, negotiate, clinch, ratify, finalise, finalize, hammer out, work out, close, make, enter into, enter, come to, cut, renew
contract = peers (with to by between from) {contract contracts order orders}: put their names to, put his name to, put her name to, land, clinch, secure, get, obtain, receive, sign, conclude, win, seal, ink, agree, award
contract > any ( to) {contract contracts order orders concession licence license tender}: award, grant, give, hand
lawsuit > any (against) {lawsuit lawsuits suit claim complaint}: lose, win, file, bring, lodge, pursue, drop, settle, launch
loan < any (from) {loan loans credit credits bailout}: receive, get, secure, obtain, win, take out, accept
aid < any (from) {grant grants aid assistance}: receive, get, obtain, secure, accept
debt-relief > any ( of to for) {debt debts}: forgive, cancel, write off, restructure, reschedule, waive
loan > any ( to for) {loan loans credit credits bailout}: grant, give, extend, approve, provide, lend, agree
aid > any ( to for) {grant grants aid assistance donation food medicine medicines supplies relief}: grant, give, extend, approve, provide, send, donate, deliver
attack > powers ( in near of) {town village city port island province district post outpost base airport airfield capital}: capture, seize, take, recapture, retake, overrun, occupy, storm, raze, burn
arms-supply > powers ( to) {weapons arms missiles drones tanks ammunition jets helicopters artillery frigates submarines warships rifles}: supply, provide, send, deliver, sell, ship, give, equip
arms-supply < powers (from) {weapons arms missiles drones tanks ammunition jets helicopters artillery frigates submarines warships rifles}: get, buy, receive, obtain, import, purchase, order, acquire
supply < powers (from) {gas oil electricity grain fuel wheat power water}: get, buy, receive, obtain, import, purchase
supply > powers ( to) {gas oil electricity grain fuel wheat power water}: supply, sell, export, deliver, ship
ceasefire = peers (with to by between) {ceasefire truce armistice}: sign, agree, agree to, agree on, conclude, reach, declare, accept, extend, renew, call
prisoner-exchange = powers (with) {prisoners captives detainees hostages bodies}: exchange, swap, trade
agreement = states (with) {treaty pact agreement}: have
military-support > powers (to into in) {troops soldiers forces advisers peacekeepers paratroopers}: send, deploy, dispatch, station, fly, commit
military-support > powers (to) {support backing assistance}: provide military, give military, offer military, extend military
fighting = powers (with) {fire gunfire shots salvoes}: exchange, trade
dispute = powers (with) {blows}: trade, exchange
alliance = peers (with) {alliance coalition bloc partnership government front pact}: conclude, agree, form, forge, enter, enter into, build, set up, announce
ownership > property (of in) {percent cent percentage third quarter fifth tenth half majority}: hold, own, control, buy, acquire
ownership > property (of in) {rest remainder bulk all most part}: own, control, hold
ownership > any (in of) {stake stakes shares shareholding}: buy, acquire, take, hold, own, have, purchase, control, build, raise, increase
joint-venture = powers (with) {venture}: form, set up, create, launch
joint-patrols = powers (with) {patrols}: hold, conduct, begin, start, launch, resume, mount
joint-exercises = powers (with) {exercise exercises drill drills manoeuvres maneuvers wargames}: stage joint, run, wrap up, complete, end, open, kick off, hold, conduct, stage, begin, start, launch
war = powers (with against) {war}: go to, fight
asylum > holder ( to) {asylum refuge sanctuary citizenship}: grant, give
`;

const nouns = `
invasion > states (of by): invasion of
annexation > states (of): annexation of
occupation > states (of): occupation of
recognition > powers (of): recognition of
blockade > powers (of): blockade of, siege of
war > powers (in inside): offensive in, ground offensive in, air campaign in, military campaign in, military operation in, war in, bombing campaign in
war > powers (on against): war on, war against, attack on, attacks on, strikes on, air strikes on, airstrikes on, offensive against, raid on, raids on, bombardment of, shelling of, bombing of, assault on, assaults on, offensive on, aggression against, incursion into, invasion against, missile attack on, missile attacks on, drone attack on, drone attacks on, rocket attack on, cyberattack on
attack < powers (from by): under attack, under bombardment, under shelling
war = powers (between with): war between, war with, conflict between, conflict with, hostilities between, fighting between, clashes between, clashes with
war = powers (with): at war with, at war
dispute = powers (with): at odds, at loggerheads, locked in a dispute, locked in a border dispute, locked in a standoff, in dispute, at daggers drawn
severed-relations = powers (with): no diplomatic relations with, no diplomatic ties with, no formal ties with, no formal relations with, no official relations with, no ties with, no full diplomatic relations with, no formal diplomatic relations with, no formal diplomatic ties with, without diplomatic relations with
dispute = powers (with): at odds with, at loggerheads with, locked in a dispute with, in dispute with, in a dispute with, embroiled in a dispute with, in a row with, in a standoff with, in conflict with
alliance = powers (with of): allied with, in alliance with, ally of, allies of, partner of, backer of, supporter of, patron of, sponsor of, in coalition with
ownership > any (of): owner of, shareholder in
ownership < any (of): subsidiary of, property of
supply > powers (to): supplier to, exporter to
supply > powers (of): supplier of
arms-supply > powers (of): arms supplier of, weapons supplier of
supply > powers (to): supplier of gas, supplier of oil, supplier of grain, supplier of electricity, supplier of wheat, supplier of fuel
arms-supply > powers (to): supplier of arms, supplier of weapons, exporter of arms
arms-supply > powers (to): arms supplier to, weapons supplier to, arms sales to, weapons sales to, arms deliveries to, arms shipments to
marriage = persons (to): married to
agreement = peers (with): bound by a treaty, bound by treaty, linked by a treaty, bound by a pact, bound by a defence treaty, bound by a defence pact, bound by a mutual defence treaty
family = persons (of): married to a sister, married to a daughter, married to a niece, married to a cousin, married to a granddaughter, married to a brother, married to a son, married to the daughter, married to the sister, married to the son, married to the niece
rivalry = powers (of): rival of, arch rival of, foe of, arch foe of, enemy of, adversary of
dispute = powers (with): dispute of its own with, quarrel of its own with, row of its own with
dispute = powers (between with): row between, row with, standoff between, standoff with, stand off between, stand off with, rift between, rift with, spat between, spat with, dispute between, dispute with, border dispute between, border dispute with, tensions between, tensions with, rivalry between, rivalry with, feud between, feud with, quarrel between, quarrel with
alliance = powers (between with): alliance between, alliance with, coalition between, coalition with
agreement = peers (between with): agreement between, agreement with, treaty between, treaty with, pact between, pact with, accord between, accord with, ceasefire between, ceasefire with, truce between, truce with, deal between, deal with, memorandum between
contract = peers (between with): contract between, contract with
prisoner-exchange = powers (between with): prisoner exchange between, prisoner exchange with, prisoner swap between, prisoner swap with, exchange of prisoners between, exchange of prisoners with
military-cooperation = powers (between with): military cooperation between, military cooperation with, military ties between, military ties with, cooperation between, cooperation with, partnership between, partnership with
joint-exercises = powers (between with): joint exercises with, joint drills with, joint military exercises with, joint exercises between, joint drills between, joint naval exercises with, joint manoeuvres with
joint-exercises = powers (by): joint exercises, joint drills, joint manoeuvres, joint maneuvers, joint military exercises, joint naval exercises
joint-venture = powers (between with of): joint venture between, joint venture with, joint venture of
detention < holder (in): in prison in, in jail in, in custody in, in detention in, behind bars in, under arrest in, under house arrest in
detention < holder (by): arrest by, detention by, capture by, imprisonment by
abduction < any (by): kidnapping by, abduction by
detention > holder (of): detention of, arrest of, imprisonment of, jailing of
loan > any (to): loan to
friendship = peers (between with): friendship with, friendship between`;

export const associationVerbs = new WordTable(englishVerbForms(associationLines(verbs), "pattern"));

/** What firms do to firms, and persons to offices. */
export const takeovers = new WordTable(
  englishVerbForms(associationLines("ownership > property: take over"), "pattern"),
);

export const associationPhrases = new WordTable(
  englishVerbForms(associationPhrasesOf(associationLines(phrases)), "patterns"),
);

/** "War broke out between", "Tensions have risen again between" */
export const outbreaks =
  /^(?:war|fighting|clashes|hostilities|skirmishes|tensions|violence|a (?:war|row|dispute|feud|rift)) (?:(?:has|have|had) )?(?:broke|broken|erupted|flared|escalated|resumed|raged|rose|risen|mounted|intensified|continued|spread|soared|simmered)(?: (?:out|up|again|anew|along|on|in|the|border|sharply|over|late|early|[A-Z][a-z]+)){0,5} between\b/i;

const wars = associationLines("war = powers (between): war\ndispute = powers (between): dispute");

/** What such a noun tells. */
export function outbreakPattern(noun: string): AssociationPattern {
  return wars[/^(?:tensions|a)$/.test(noun) ? 1 : 0]![1];
}

/** "The treaty that has bound A and B since 1951", "a pact linking A with B" */
export const bonds =
  /^(?:treaty|pact|alliance|accord|agreement|partnership) (?:(?:that|which) (?:(?:has|have|had) )?(?:long )?(?:bound|binds?|linked|links?|tied|ties|joined|joins?|united|unites?)|binding|linking|tying|joining|uniting)\b/i;

export const bondPattern = associationLines("treaty = peers (between): treaty")[0]![1];

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
  englishVerbForms(
    associationLines("support > any: back, support, sponsor, protect, prop up\ndetention > holder: hold, keep, seize"),
    "pattern",
  ),
);

/** Verbs that are a tie between states and organizations, but words of persons. */
export const attackVerbs = new WordTable(
  englishVerbForms(associationLines("attack > powers: attack, hit, strike, assault"), "pattern"),
);

/** Verbs of troops that come into a land: "Greek troops marched into". */
export const incursionVerbs = new WordTable(
  englishVerbForms(
    associationLines(
      "invasion > states ( into in on): march into, march on, roll into, roll across, storm into, sweep into, push into, push deep into, pour into, thrust into, advance into, advance on, cross into, cross the border into, move into, drive into, parachute into, drop on, drop into, break into, land in, land on, enter, penetrate",
    ),
    "pattern",
  ),
);

/** Who makes them, and what they come for without harm. */
export const invaders =
  /^(?:troops|forces|soldiers|marines|paratroopers|commandos|tanks|warplanes|jets|bombers|warships|gunboats|units|columns)$/;
export const peacefulAims =
  /\b(?:exercises?|drills?|training|manoeuvres|maneuvers|peacekeep\w*|peacekeepers|relief|rescue|aid|invit\w+|request\w*|deploy\w*|parade|ceremony)\b/i;

/** Persons by what they are to another: "B, son of A", "A's wife, B", "a close ally of A". */
export const relatives = `
family: son, daughter, wife, husband, brother, sister, father, mother, uncle, aunt, nephew, niece, cousin, stepson, stepdaughter, stepbrother, grandson, granddaughter, grandfather, grandmother, son in law, daughter in law, father in law, mother in law, brother in law, sister in law, half brother, half sister, twin brother, twin sister, younger brother, elder brother, older brother, younger sister, elder sister, older sister, widow, widower, fiance, fiancee, eldest son, eldest daughter, eldest, partner in life
friendship: friend, close friend, longtime friend, old friend, schoolmate, classmate, childhood friend
partnership: partner, coalition partner, junior partner, business partner, trading partner, trade partner, joint venture partner
arms-supply: arms supplier, weapons supplier
supply: supplier, gas supplier, oil supplier, energy supplier
ownership: proprietor, parent company, parent firm, parent group, parent, holding company
funding: donor, financier, creditor, lender, bankroller, paymaster
alliance: patron, backer, sponsor, ally, close ally, key ally, main ally, longtime ally, staunch ally, closest ally, confidant, confidante, protege, mentor, political ally
rivalry: rival, main rival, arch rival, archrival, chief rival, bitter rival, political rival, opponent, foe, arch foe, nemesis`;

/** Two of a kind by what they are to each other: "A and B, old rivals,", "the brothers A and B"; folded. */
export const mutualNouns = `
family: brothers, sisters, siblings, cousins, twins, half brothers
alliance: allies, partners, close allies
rivalry: rivals, foes, enemies, adversaries, arch rivals, arch foes, opponents
friendship: friends`;
