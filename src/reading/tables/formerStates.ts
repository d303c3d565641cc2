/**
 * States that are no more, and that ISO 3166-1 does not list: their code in ISO 3166-3 (South Vietnam has none); their names, adjectives and
 * capitals in English; then all three in Arabic. Where the graph does not know one, the text has a new actor of the first name.
 */
export const formerStates = `
CS|Czechoslovakia|Czechoslovak,Czechoslovakian,Czechoslovaks||تشيكوسلوفاكيا|تشيكوسلوفاكي|
DD|East Germany,German Democratic Republic,GDR|East German,East Germans|East Berlin|ألمانيا الشرقية,ألمانيا الديمقراطية|ألماني شرقي|برلين الشرقية
SU|Soviet Union,USSR|Soviet,Soviets||الاتحاد السوفيتي,الاتحاد السوفياتي,الاتحاد السوفييتي|سوفيتي,سوفياتي,سوفييتي,سوفيت,سوفيات,سوفييت|
VS|South Vietnam|South Vietnamese|Saigon|فيتنام الجنوبية,جنوب فيتنام|فيتنامي جنوبي|سايغون,سايجون
YD|South Yemen|South Yemeni,South Yemenis||اليمن الجنوبي,اليمن الجنوبية,اليمن الديمقراطية|يمني جنوبي|
YU|Yugoslavia|Yugoslav,Yugoslavian,Yugoslavs||يوغوسلافيا,يوغسلافيا|يوغوسلافي,يوغسلافي|
`;

/** The capitals that were those of former states: the state of today, the former one, and its last day. */
export const formerCapitals: Readonly<Record<string, { readonly state: string; readonly until: string }>> = {
  CZ: { state: "CS", until: "1992-12-31" },
  // It was called Serbia and Montenegro from then on.
  RS: { state: "YU", until: "2003-02-03" },
  RU: { state: "SU", until: "1991-12-25" },
};

/** Former names of states, and their adjectives, in English, then in Arabic. */
export const renamedStates = `
BF|Upper Volta|Upper Voltan||فولتا العليا||
BJ|Dahomey|Dahomeyan||داهومي||
CD|Zaire|Zairean,Zairian||زائير|زائيري|
DE|West Germany|West German,West Germans||ألمانيا الغربية,ألمانيا الاتحادية|ألماني غربي|
KH|Kampuchea|Kampuchean||كمبوتشيا|كمبوتشي|
LK|Ceylon|Ceylonese||||
VN|North Vietnam|North Vietnamese||فيتنام الشمالية,شمال فيتنام|فيتنامي شمالي|
YE|North Yemen|North Yemeni||اليمن الشمالي|يمني شمالي|
ZW|Rhodesia|Rhodesian||روديسيا|روديسي|
`;
