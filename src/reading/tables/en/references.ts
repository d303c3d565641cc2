/** Offices by which texts call whoever leads a state: "the Greek leader" is its prime minister. */
export const leadingOffices: ReadonlySet<string> = new Set([
  "leader",
  "president",
  "premier",
  "prime minister",
  "chancellor",
  "king",
]);

/** Who leads a government, and may have a head of state beside him. */
export const headsOfGovernment = /^(?:prime minister|premier|chancellor)$/;

/** Offices by which a text calls whoever it has introduced with another one. */
export const officesCalled: Readonly<Record<string, RegExp>> = {
  premier: /^(?:acting )?(?:prime minister|first minister|chief minister|chancellor|premier)$/,
  "prime minister": /^(?:acting )?(?:premier|prime minister)$/,
  "head of government": headsOfGovernment,
  "head of state": /^(?:president|king|queen|emir|sultan|supreme leader|pope|prince)$/,
  monarch: /^(?:king|queen|emir|sultan|prince)$/,
  ruler: /^(?:king|emir|sultan|president|strongman|military leader|junta leader|junta chief)$/,
  "top diplomat":
    /^(?:foreign minister|secretary of state|foreign secretary|foreign policy chief|high representative)$/,
  "chief diplomat":
    /^(?:foreign minister|secretary of state|foreign secretary|foreign policy chief|high representative)$/,
  diplomat:
    /ambassador|envoy|representative|foreign minister|foreign secretary|secretary of state|consul|commissioner|negotiator|mediator|charge d'affaires|attache/,
  envoy: /envoy|ambassador|special representative|mediator/,
  mediator: /envoy|mediator|special representative/,
  official: /^(?:deputy )?(?:\w+ )?(?:director|commissioner|secretary|undersecretary|coordinator)$/,
  pontiff: /^pope$/,
  spokesman: /^(?:\w+ )?spokesperson$/,
};

/** Offices that many hold, so that they describe nobody in particular. */
export const officesOfMany =
  /ambassador|envoy|diplomat|consul|official|attache|negotiator|delegate|representative|spokes|commander|general|colonel|officer|judge|lawmaker|deputy|^minister$/;

/** Of these, a state has one at most, who also leads it. */
export const headsOfState: ReadonlySet<string> = new Set(["president", "king", "emir", "sultan", "supreme leader"]);

/** Offices that no state has. */
export const officesOfOrganizations =
  /^(?:(?:co |deputy |vice )?chair(?:man|woman|person)?|(?:co )?founder|(?:deputy )?(?:secretary general|general secretary|executive secretary)|(?:managing|executive) director|director general|chief executive(?: officer)?|ceo)$/;

/** What somebody is to whoever receives him or talks with him, at the end of a title. */
export const guestNouns = /(?:host|hostess|guest|visitor|interlocutor)$/i;

/** Nouns for the state whose government it is. */
export const governmentNouns: ReadonlySet<string> = new Set(["government", "junta", "regime", "authorities"]);

const islandStates =
  "AG AU BB BH BN BS CK CU CV CY DM DO FJ FM GB GD HT ID IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR NZ PG PH PW SB SC SG ST TL TO TT TV TW VC VU WS".split(
    " ",
  );

/** Nouns for the state that was named before, each with the states that it can mean if not any: "the kingdom". */
export const nounsOfStates: Readonly<Record<string, readonly string[]>> = {
  country: [],
  nation: [],
  republic: [],
  island: islandStates,
  islands: islandStates,
  archipelago: islandStates,
  kingdom: "SA JO MA GB BH TH NO SE DK NL BE ES KH BT LS SZ TO".split(" "),
  sultanate: ["OM", "BN"],
  emirate: ["QA", "KW"],
  federation: ["RU"],
  north: ["KP"],
  south: ["KR", "SS"],
};

/** Offices that only these states have, so that they tell the state where a text names it. */
export const officesOfOneState: Readonly<Record<string, readonly string[]>> = {
  GB: ["foreign secretary", "home secretary", "defence secretary", "health secretary", "chancellor of the exchequer"],
  US: [
    "secretary of state",
    "deputy secretary of state",
    "assistant secretary of state",
    "under secretary of state",
    "undersecretary of state",
    "treasury secretary",
    "secretary of the treasury",
    "defense secretary",
    "secretary of defense",
    "commerce secretary",
    "energy secretary",
  ],
  IE: ["taoiseach"],
  VA: ["pope", "pontiff", "cardinal secretary of state"],
};

/** Adjectives of lands that are no state of ours. */
export const adjectivesOfElsewhere =
  /^(?:(?:East|West|South|North)|Prussian|Ottoman|Biafran|Katangan|Scottish|Welsh|Catalan|Basque|Bavarian|Flemish|Walloon|Qu[eé]bec|Greenlandic|Faroese|Kurdish|Chechen|Dagestani|Tatar|Abkhaz|Ossetian|Transdniestrian|Transnistrian|Crimean|Tibetan|Puntland|Somaliland|Zanzibari?|Kashmiri?|Serb|Gibraltar)$/;

/** Other states whose ministers are called secretaries. */
export const statesOfSecretaries: ReadonlySet<string> = new Set(["state:PH", "state:MX", "state:KE"]);

/** Officers who act for the state that sends them, folded. */
export const delegates =
  /^(?:negotiator|delegate|delegation|representative|envoy|leader|official|diplomat|minister|mediator|commander|general|officer)$/;

/** Officers without names who meet for their state, but speak for nobody. */
export const speechlessOfficers = /^(?:official|diplomat|officer|commander|general|leader|lawmaker)$/;

/** Nouns whose owner is not who acts: "demanded his resignation". */
export const nounsOfOthers =
  /^(?:resignation|release|arrest|removal|departure|extradition|remarks|role|efforts|patience|help|mediation|leadership|dismissal|return)$/;

/** Prepositions after which no subject stands. */
export const prepositionsBeforeObjects = /^(?:of|on|with|to|in|at|from|for|against|over|about|into|by|between|near)$/;

/** Verbs and participles before "it" that have it as their object. */
export const verbsBeforeIt = /(?:ed|ing|accuses|gave|told|held)$/;

/** Words before "it" that look so, and after which it is a subject. */
export const wordsBeforeItsVerb = /^(?:this|as|was|is|has|said|its|whereas)$/;

/** Nouns for two states, folded: "the two countries". */
export const stateNouns =
  /^(?:countries|states|nations|neighbours|neighbors|governments|capitals|kingdoms|republics|powers)$/;

/** Nouns for two states or two organizations, folded. */
export const partyNouns = /^(?:parties|camps|delegations|combatants|belligerents|armies)$/;

/** Nouns for two persons or two parties, folded: "the two sides". */
export const sideNouns = /^(?:sides|foes|rivals|allies|adversaries|enemies|partners|antagonists)$/;

/** Nouns with an article for what was told before, "rejected the charge": regular expressions, separated by spaces. */
export const nounsOfSaying =
  "charges? accusations? allegations? claims? remarks? comments? criticism offer proposals? demands? threats? warnings? suggestions? words statement announcement appeal call invitation ultimatum apology assertion rebuke reprimand complaints? plea promise pledge vow assurances? insults? jibe taunt denial reproach outburst tirade boast prediction slur";
/** Of these, those that tell what the words did. */
export const stancesOfSaying: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:threats?|ultimatum)$/, /^(?:THREATEN|WARN)$/],
  [/^(?:charges?|accusations?|allegations?|claims?|criticism)$/, /^(?:CRITICIZE|WARN|THREATEN|DEMAND|NEUTRAL)$/],
  [/^warnings?$/, /^(?:WARN|THREATEN)$/],
  [/^(?:demands?|appeal|call|ultimatum)$/, /^(?:DEMAND|THREATEN|WARN)$/],
  [/^(?:offer|proposals?|invitation)$/, /^(?:PROMISE|NEUTRAL|DEMAND)$/],
];
export const nounsOfAct =
  "decision move measures? sanctions step ruling verdict listing designation ban embargo punishment expulsions? extradition arrests? detention release recall appointment dismissal reform package penalt(?:y|ies) restrictions curbs blacklist blacklisting tariffs? levy levies duties crackdown seizure sacking firing nomination reshuffle boycott blockade freeze veto closure action retaliation act deportations? suspension order withdrawal exclusion expropriation nationalisation nationalization cancellation indictment conviction prosecution imprisonment jailing pardon shutdown annexation opening reopening";
export const nounsOfVisit = "visit trip journey meeting talks summit stay tour visits stopover encounter";
export const nounsOfTie =
  "agreement deal accord treaty pact attack attacks strikes? invasion war offensive truce ceasefire ties relations alliance raid contract sale loan purchase takeover swap exchange arrangement memorandum bombing shelling incursion assault understanding settlement stake shareholding buyout thaw reconciliation breakthrough";
