/** Trade and what is given, as the object of a verb. */
export const restrictedTrade =
  /^\w+(?: off)? (?:(?:all|most|some|its|the|any|new|further|direct|military|bilateral|financial|budget|development|humanitarian|gas|oil|grain|fuel|arms|weapons|steel|coal|wheat|food|meat|dairy|electricity|power|passenger|commercial|natural|crude|rice|wine|fish|beef|and|in|[$€£]?\d[\d.,]*|million|billion|dollars|euros|pounds|worth|of|[A-Z][a-z]+) ){0,6}(?:imports|exports|purchases|supplies|deliveries|shipments|sales|flights|aid|assistance|visas|visa (?:services|issuance)|trade|transit|licen[cs]es|funding|support|loans|lending|credits|payments|contributions|airspace|skies|ports|waters|markets?|(?:sales?|exports?|imports?|delivery|deliveries|shipments?|supply|transfers?) of)\b/i;

/** Goods that are barred by themselves: "barred cement from A", "banned Chilean wine". */
export const goods =
  "(?:cement|steel|alumini?um|copper|wheat|grain|flour|wine|spirits|gold|diamonds|timber|oil|gas|coal|beef|pork|poultry|chicken|meat|fish|seafood|fruit|vegetables|tomatoes|onions|potatoes|bananas|avocados|rice|maize|corn|soybeans|barley|sugar|cotton|tea|coffee|milk|cheese|dairy|livestock|cattle|cars|vehicles|textiles|chips|semiconductors|fertili[sz]ers?|potash|salt|goods|products)";

/** Goods and flows that a measure is about, so that an adjective tells the target: "tariffs on Chinese steel". */
export const tradedGoods =
  /\b(?:imports?|exports?|purchases|supplies|deliveries|shipments|sales|flights|aid|assistance|tariffs?|dut(?:y|ies)|levies|quotas|goods|products|cars|vehicles|steel|alumini?um|wheat|grain|wine|gold|diamonds?|timber|metals?|minerals|oil|gas|beef|pork|fish|seafood|seed|soybeans|timber|coal|chips|textiles|barley|sugar|trade|visas|ships?|vessels?|barges?|boats?|trawlers?|tankers?|trains|buses|coaches|drones|workers|students|tourists|visitors|fishermen|drivers|cement|copper|flour|poultry|chicken|meat|fruit|vegetables|tomatoes|onions|potatoes|bananas|avocados|rice|maize|corn|cotton|tea|coffee|milk|cheese|dairy|livestock|cattle|fertili[sz]ers?|potash|salt|planes|aircraft|airlines|carriers|trucks|athletes|nationals|citizens)\b/i;
