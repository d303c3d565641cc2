const deals =
  "agreement|contract|sale|supply|loan|ceasefire|alliance|treaty|merger|joint|exchange|purchase|cooperation|arms-supply|diplomatic-relations|aid";

/** The types of ties that a noun can mean, the likeliest first: "the deal" is rather a treaty than a share. */
export const typesOfTies: readonly (readonly [nouns: RegExp, types: readonly RegExp[]])[] = [
  [
    /^(?:deal|agreement|accord|treaty|pact|arrangement|memorandum|understanding|settlement)$/,
    [new RegExp(deals), /ownership/],
  ],
  [/^(?:contract|order)$/, [/contract|supply|sale/]],
  [/^(?:sale|purchase|takeover|stake|shareholding|buyout)$/, [/sale|ownership|contract/]],
  [/^loan$/, [/loan/]],
  [/^(?:swap|exchange)$/, [/exchange/]],
  [/^(?:truce|ceasefire)$/, [/ceasefire|agreement/]],
  [/^(?:ties|relations|thaw|reconciliation|breakthrough)$/, [/relations|agreement|ceasefire|alliance|border|embassy/]],
  [/^alliance$/, [/alliance|agreement|cooperation/]],
  [
    /^(?:attacks?|strikes?|invasion|war|offensive|raid|bombing|shelling|incursion|assault)$/,
    [/attack|invasion|war|fighting|occupation|killing|abduction/],
  ],
  [/^(?:arrests?|detention|imprisonment|jailing|prosecution|indictment|conviction)$/, [/detention|prosecution/]],
  [/^(?:release|pardon)$/, [/release|exchange/]],
  [/^(?:extradition|deportations?)$/, [/extradition|deportation/]],
  [/^(?:recall|withdrawal)$/, [/recalled/]],
  [/^(?:closure|blockade|shutdown)$/, [/closed|blockade/]],
  [/^(?:opening|reopening)$/, [/opened|embassy|relations/]],
  [/^annexation$/, [/annexation|occupation/]],
  [
    /^(?:decision|move|measures?|step|action|act|retaliation|order)$/,
    [
      /relations|recalled|closed|opened|embassy|release|extradition|deportation|recognition|annexation|invasion|blockade|lawsuit|prosecution|detention|military-support|asylum|sale|debt/,
    ],
  ],
];

/** Nouns of acts that are no words: "the release" refers to no statement. */
export const wordlessActs =
  /^(?:sanctions|listing|designation|ban|embargo|punishment|expulsions?|extradition|arrests?|detention|release|recall|penalt(?:y|ies)|restrictions|curbs|blacklist|blacklisting|tariffs?|levy|levies|duties|crackdown|seizure|blockade|freeze|closure|deportations?|withdrawal|exclusion|expropriation|indictment|conviction|prosecution|imprisonment|jailing|pardon|shutdown|annexation|opening|reopening)$/;
