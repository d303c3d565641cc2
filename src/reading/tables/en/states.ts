/** English adjectives and capitals of states that the tables of both languages do not have: state, adjectives, then capitals. */
export const moreEnglishStateWords = `
CZ Czechs|
DK Danes|
ES Spaniards|
FI Finns|
GB Britons|
GR Greeks|
HR Croats|
IS Icelanders|
KZ Kazakhs|
NZ New Zealanders|
PH Filipinos|
PL Poles|
RS Serbs|
SE Swedes|
SK Slovaks|
TJ Tajiks|
TR Turks|
UZ Uzbeks|
AD Andorran|Andorra la Vella
AG Antiguan|
BB Barbadian|Bridgetown
BF |Ouagadougou
BI |Gitega
BJ Beninese|Cotonou,Porto-Novo
BN Bruneian|Bandar Seri Begawan
BS Bahamian|Nassau
BT Bhutanese|Thimphu
BW Botswanan|Gaborone
BZ Belizean|Belmopan
CF |Bangui
CG |Brazzaville
CI |Abidjan,Yamoussoukro
CM |Yaounde,Yaoundé
CR Costa Rican|San Jose,San José
CV Cape Verdean|Praia
DO |Santo Domingo
EC Ecuadorian,Ecuadorean|Quito
EE Estonian|
EH Sahrawi|
FJ Fijian|Suva
GA Gabonese|Libreville
GD Grenadian|
GL Greenlandic|Nuuk
GM Gambian|Banjul
GN |Conakry
GQ Equatorial Guinean|Malabo
GT Guatemalan|Guatemala City
GW Bissau-Guinean|Bissau
GY Guyanese|Georgetown
HN Honduran|Tegucigalpa
HR Croat|
HT Haitian|Port-au-Prince
IS Icelandic|Reykjavík
JM Jamaican|
KI |Tarawa
KM Comorian|Moroni
LA Lao,Laotian|
LI Liechtensteiner|Vaduz
LR |Monrovia
LS Basotho|Maseru
LU Luxembourgish|
ME Montenegrin|Podgorica
MG Malagasy|Antananarivo
MK North Macedonian,Macedonian|Skopje
MN |Ulan Bator
MT Maltese|Valletta
MU Mauritian|Port Louis
MV Maldivian|
MW Malawian|Lilongwe
MZ Mozambican|
NA Namibian|Windhoek
NP Nepali,Nepalese|
PE Peruvian|
PG Papua New Guinean|Port Moresby
PW Palauan|
PY Paraguayan|Asuncion,Asunción
SB |Honiara
SC Seychellois|
SG Singaporean|
SI Slovenian,Slovene|
SK Slovak,Slovakian|
SL Sierra Leonean|Freetown
SM Sammarinese|
SR Surinamese|Paramaribo
SV Salvadoran,Salvadorean|San Salvador
SZ Swazi|Mbabane
TD |N'Djamena
TG Togolese|Lome,Lomé
TL Timorese,East Timorese|Dili
TO Tongan|
TT Trinidadian|Port of Spain
TZ |Dodoma,Dar es Salaam
UY Uruguayan|
VU ni-Vanuatu|Port Vila
WS Samoan|Apia
ZM Zambian|Lusaka
CW Curaçaoan|Willemstad
DM |Roseau
DO Dominican|
FM Micronesian|Palikir
FO Faroese|Torshavn,Tórshavn
GI Gibraltarian|
JM |Kingston
KI I-Kiribati|
KN Kittitian|
KW |Kuwait City
LC St. Lucian,Saint Lucian|Castries
MC Monegasque|
MH Marshallese|Majuro
NC New Caledonian|Noumea,Nouméa
NR Nauruan|
PA |Panama City
PR Puerto Rican|
SB Solomon Islander|
ST Santomean|
TO |Nuku'alofa
TV Tuvaluan|Funafuti
VA Vatican,Holy See|
VC Vincentian|Kingstown
XK Kosovar,Kosovan|Pristina
ZA |Pretoria`;

/** Nouns after "European" that belong to the European Union, folded. */
export const unionNouns =
  /^(?:leaders?|officials?|ministers?|foreign|diplomats?|diplomacy|governments?|sanctions|commissioners?|lawmakers|capitals|states|countries|nations|powers|tariffs|envoys?|mediators?|negotiators?|observers|council|bloc|finance|interior|energy|trade|defence|defense)$/;
