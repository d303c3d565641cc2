/** Capitals that stand for their states: "Moscow said". The state's code, then its names in English, then in Arabic. */
export const capitals = `
AE Abu Dhabi|أبوظبي,أبو ظبي
AF Kabul|كابل,كابول
AL Tirana|تيرانا,تيرانه
AM Yerevan|يريفان
AO Luanda|لواندا
AR Buenos Aires|بوينس آيرس,بوينس أيرس,بوينوس أيرس,بوينوس آيرس,بوينس ايرس
AT Vienna|فيينا
AU Canberra|كانبرا
AZ Baku|باكو
BA Sarajevo|سراييفو
BD Dhaka|دكا
BE Brussels|بروكسل
BG Sofia|صوفيا
BH Manama|المنامة
BI Bujumbura|بوجمبورا,جيتيغا
BO La Paz|لاباز,لا باز
BR Brasilia,Brasília|برازيليا
BY Minsk|مينسك,منسك
CA Ottawa|أوتاوا,اوتاوا
CD Kinshasa|كينشاسا
CH Bern,Berne|برن
CL Santiago|سانتياغو,سانتياجو
CN Beijing,Peking|بكين,بيجين
CO Bogota,Bogotá|بوغوتا,بوجوتا
CU Havana|هافانا
CY Nicosia|نيقوسيا
CZ Prague|براغ
DE Berlin|برلين
DK Copenhagen|كوبنهاغن,كوبنهاجن
DZ Algiers|
EE Tallinn|تالين
EG Cairo|القاهرة
ER Asmara|أسمرة,أسمرا
ES Madrid|مدريد
ET Addis Ababa|أديس أبابا,أديس ابابا
FI Helsinki|هلسنكي,هلسينكي
FR Paris|باريس
GB London|لندن
GE Tbilisi|تبليسي,تفليس
GH Accra|أكرا
GR Athens|أثينا
HR Zagreb|زغرب
HU Budapest|بودابست
ID Jakarta|جاكرتا
IE Dublin|دبلن
IL |تل أبيب
IN New Delhi,Delhi|نيودلهي,نيو دلهي
IQ Baghdad|بغداد
IR Tehran,Teheran|طهران
IS Reykjavik|ريكيافيك,ريكيافك,ريكجافيك
IT Rome|روما
JO Amman|عمّان
JP Tokyo|طوكيو
KE Nairobi|نيروبي
KG Bishkek|بشكيك
KH Phnom Penh|بنوم بنه,بنوم بين
KP Pyongyang|بيونغ يانغ,بيونغيانغ,بيونجيانج,بيونج يانج
KR Seoul|سيول,سول
KZ Astana|أستانا,أستانة,نور سلطان
LA Vientiane|فيينتيان,فينتيان
LB Beirut|بيروت
LK Colombo|كولومبو
LT Vilnius|فيلنيوس
LV Riga|ريغا,ريجا
LY Tripoli|طرابلس
MA Rabat|الرباط
MD Chisinau|كيشيناو,كيشيناوا
ML Bamako|باماكو
MM Naypyidaw|نايبيداو
MN Ulaanbaatar|أولان باتور
MR Nouakchott|نواكشوط
MX Mexico City|مكسيكو سيتي,مكسيكوسيتي
MY Kuala Lumpur|كوالالمبور,كوالا لمبور
MZ Maputo|مابوتو
NE Niamey|نيامي
NG Abuja|أبوجا
NI Managua|ماناغوا,ماناجوا
NL The Hague,Amsterdam|لاهاي,أمستردام
NO Oslo|أوسلو
NP Kathmandu|كاتماندو,كتماندو,كاتمندو
NZ Wellington|ويلينغتون,ولنجتون,ولينغتون,ويلنجتون
OM Muscat|مسقط
PE Lima|ليما
PH Manila|مانيلا
PK Islamabad|إسلام آباد,إسلام أباد,اسلام اباد,إسلام اباد
PL Warsaw|وارسو
PS Ramallah|رام الله
PT Lisbon|لشبونة
QA Doha|الدوحة
RO Bucharest|بوخارست
RS Belgrade|بلغراد,بلجراد
RU Moscow,Kremlin|موسكو,الكرملين
RW Kigali|كيغالي,كيجالي
SA Riyadh|الرياض
SD Khartoum|الخرطوم
SE Stockholm|ستوكهولم,إستوكهولم
SI Ljubljana|ليوبليانا,لوبليانا
SK Bratislava|براتيسلافا,براتسلافا
SN Dakar|داكار
SO Mogadishu|مقديشو,مقديشيو,موقاديشو
SS Juba|جوبا
SY Damascus|دمشق
TD Ndjamena|نجامينا,إنجامينا
TH Bangkok|بانكوك
TJ Dushanbe|دوشنبه,دوشنبي
TM Ashgabat|عشق آباد,عشق أباد,أشغابات
TN Tunis|
TR Ankara|أنقرة
TW Taipei|تايبيه,تايبه
UA Kyiv,Kiev|كييف
UG Kampala|كمبالا
US Washington|واشنطن,واشنطن العاصمة
UY Montevideo|مونتيفيديو,مونتفيديو,مونتيفديو
UZ Tashkent|طشقند
VE Caracas|كاراكاس,كراكاس
VN Hanoi|هانوي
YE Sanaa,Sana'a|صنعاء
ZW Harare|هراري`;

/** Abbreviations that English texts use as names and as adjectives. */
export const abbreviations = "US US,US U.S.,US USA,US U.S.A.,GB UK,GB U.K.,AE UAE,AE U.A.E.,KP DPRK,KR ROK,CD DRC";

/** Names of states in Arabic articles beside those of Unicode. */
export const arabicStateNames = `
MM|ميانمار,بورما
CD|الكونغو,الكونغو الديمقراطية,الكونغو الديموقراطية,جمهورية الكونغو الديمقراطية,جمهورية الكونغو الديموقراطية
MD|مولدافيا
MK|مقدونيا
PE|البيرو
CL|شيلي
UY|أوروغواي
DO|الدومينيكان
BD|بنغلادش
MV|المالديف
PH|الفيليبين
NZ|نيوزيلاندا
DK|الدانمارك
CF|أفريقيا الوسطى,إفريقيا الوسطى`;

/** Adjectives of several words or with several spellings, which do not follow from the names of the states. */
export const moreAdjectives = `
TG |توغولي
PE |بيروفي
TM |تركماني
PY |باراغواياني
AL |ألباني
BF |بوركيني,بوركينابي
BS |باهامي
CD |كونغولي
DO |دومينيكاني
FJ |فيجي
GH |غاني
GN |غيني
ME |مونتينيغري
MK |مقدوني
MV |مالديفي
TT |ترينيدادي
TL |تيموري
KP North Korean|كوري شمالي,كورية شمالية,كوريين شماليين
KR South Korean|كوري جنوبي,كورية جنوبية,كوريين جنوبيين
US American|أمريكي,أميركي,امريكي
SA Saudi,Saudi Arabian|سعودي
AE Emirati|إماراتي
CN Chinese|صيني
TW Taiwanese|تايواني
GB British|بريطاني
NL Dutch|هولندي
CH Swiss|سويسري
ZA South African|جنوب أفريقي,جنوب إفريقي
NZ New Zealand|نيوزيلندي
SS South Sudanese|جنوب سوداني
PS Palestinian|فلسطيني
VA |بابوي
PA Panamanian|بنمي
IN Indian|هندي
JP Japanese|ياباني
TR Turkish|تركي
FR French|فرنسي
VN Vietnamese|فيتنامي
PK Pakistani|باكستاني
KH Cambodian|كمبودي
LY Libyan|ليبي
SY Syrian|سوري
LB Lebanese|لبناني
JO Jordanian|أردني
YE Yemeni|يمني
QA Qatari|قطري
KW Kuwaiti|كويتي
OM Omani|عماني
BH Bahraini|بحريني
MA Moroccan|مغربي
DZ Algerian|جزائري
TN Tunisian|تونسي
SD Sudanese|سوداني
EG Egyptian|مصري
IQ Iraqi|عراقي
IR Iranian|إيراني
RU Russian|روسي,روس
UA Ukrainian|أوكراني
BY Belarusian,Belarusan|بيلاروسي,بيلاروسيّ
DE German|ألماني,ألمان
IT Italian|إيطالي
ES Spanish|إسباني,اسباني,إسبان
PL Polish|بولندي
VE Venezuelan|فنزويلي
CU Cuban|كوبي
ER Eritrean|إريتري,أريتري
ET Ethiopian|إثيوبي,أثيوبي
SO Somali|صومالي
MM Myanmar,Burmese|ميانماري,بورمي
SE Swedish|سويدي
NO Norwegian|نرويجي,نروجي
DK Danish|دنماركي
GR Greek|يوناني
AF Afghan|أفغاني,أفغان
NG Nigerian|نيجيري
NE Nigerien|نيجري
MX Mexican|مكسيكي
BR Brazilian|برازيلي
AR Argentine,Argentinian|أرجنتيني
CO Colombian|كولومبي
RS Serbian|صربي
AZ Azerbaijani|أذربيجاني,أذري
AM Armenian|أرمني,أرميني,أرمن
GE Georgian|جورجي
KZ Kazakh|كازاخستاني,كازاخي
IL Israeli|إسرائيلي
EU |
CA Canadian|كندي
AU Australian|أسترالي
PH Philippine,Filipino|فلبيني
ID Indonesian|إندونيسي
MY Malaysian|ماليزي
TH Thai|تايلاندي
KE Kenyan|كيني
RW Rwandan|رواندي
NI Nicaraguan|نيكاراغوي
HU Hungarian|مجري,هنغاري
AT Austrian|نمساوي
BE Belgian|بلجيكي
PT Portuguese|برتغالي
FI Finnish|فنلندي
IE Irish|إيرلندي,أيرلندي`;
