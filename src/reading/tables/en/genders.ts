/** Words of titles that only women, or only men, are called by; folded. */
export const womensWords =
  /\b(?:ms|mrs|miss|mme|madam|dame|lady|queen|princess|baroness|duchess|empress|hostess|spokeswoman|chairwoman|congresswoman|assemblywoman|councilwoman|businesswoman|stateswoman|policewoman|noblewoman|heiress|sister|daughter|wife|mother|widow|granddaughter|niece|aunt)\b/;
export const mensWords =
  /\b(?:mr|sir|lord|king|prince|emir|sultan|sheikh|baron|duke|emperor|spokesman|chairman|congressman|assemblyman|councilman|businessman|statesman|policeman|strongman|cardinal|archbishop|bishop|imam|ayatollah|mullah|patriarch|pope|rabbi|brother|son|husband|father|widower|grandson|nephew|uncle)\b/;
