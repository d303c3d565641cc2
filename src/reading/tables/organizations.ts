/** Organizations that texts name without explanation: names in English, then in Arabic. */
export const wellKnownOrganizations = `
NATO,North Atlantic Treaty Organization|حلف شمال الأطلسي,حلف الناتو,الناتو,حلف الأطلسي
European Union,EU|الاتحاد الأوروبي
European Commission|المفوضية الأوروبية
European Council|المجلس الأوروبي
European Parliament|البرلمان الأوروبي
Arab League,League of Arab States|جامعة الدول العربية,الجامعة العربية
African Union|الاتحاد الأفريقي,الاتحاد الإفريقي
Gulf Cooperation Council,GCC|مجلس التعاون الخليجي,مجلس التعاون لدول الخليج العربية
Organization of American States,OAS|منظمة الدول الأميركية
ASEAN,Association of Southeast Asian Nations|رابطة آسيان,آسيان,رابطة دول جنوب شرق آسيا
OPEC|أوبك,منظمة أوبك
International Monetary Fund,IMF|صندوق النقد الدولي
World Bank|البنك الدولي
World Trade Organization,WTO|منظمة التجارة العالمية
World Health Organization,WHO|منظمة الصحة العالمية
International Atomic Energy Agency,IAEA|الوكالة الدولية للطاقة الذرية
International Criminal Court,ICC|المحكمة الجنائية الدولية
International Court of Justice|محكمة العدل الدولية
Group of Seven,G7|مجموعة السبع
Group of Twenty,G20|مجموعة العشرين
BRICS|بريكس,مجموعة بريكس
Organization for Security and Co-operation in Europe,OSCE|منظمة الأمن والتعاون في أوروبا
Organization of Islamic Cooperation,OIC|منظمة التعاون الإسلامي
Shanghai Cooperation Organization,Shanghai Cooperation Organisation|منظمة شنغهاي للتعاون
ECOWAS|إيكواس
Hezbollah|حزب الله
Hamas|حركة حماس,حماس
Palestine Liberation Organization,PLO|منظمة التحرير الفلسطينية
Islamic State|تنظيم الدولة الإسلامية
Taliban|حركة طالبان,طالبان
Reuters|رويترز,وكالة رويترز
Associated Press|أسوشيتد برس,وكالة أسوشيتد برس
Agence France-Presse,AFP|وكالة فرانس برس,فرانس برس
Xinhua,Xinhua News Agency|وكالة شينخوا,شينخوا,وكالة أنباء شينخوا
TASS|وكالة تاس
Interfax|وكالة إنترفاكس,إنترفاكس
Anadolu Agency,Anadolu|وكالة الأناضول,الأناضول
KCNA,Korean Central News Agency|وكالة الأنباء المركزية الكورية,وكالة الأنباء المركزية الكورية الشمالية
Yonhap,Yonhap News Agency|وكالة يونهاب,يونهاب,وكالة يونهاب للأنباء
Kyodo,Kyodo News|وكالة كيودو,كيودو
IRNA|وكالة إرنا,إرنا
SANA|وكالة سانا
BBC|بي بي سي,هيئة الإذاعة البريطانية
CNN|سي إن إن,شبكة سي إن إن
Fox News|فوكس نيوز
Al Jazeera|قناة الجزيرة
Bloomberg|وكالة بلومبرغ
New York Times|نيويورك تايمز,صحيفة نيويورك تايمز
Washington Post|واشنطن بوست,صحيفة واشنطن بوست
White House|البيت الأبيض
State Department,US State Department,United States Department of State,Department of State|الخارجية الأميركية,وزارة الخارجية الأميركية,الخارجية الأمريكية,وزارة الخارجية الأمريكية
US Treasury,Treasury Department,US Treasury Department,United States Department of the Treasury|وزارة الخزانة الأميركية,الخزانة الأميركية,وزارة الخزانة الأمريكية,الخزانة الأمريكية
Kremlin|الكرملين
Downing Street|داونينغ ستريت
Elysee,Élysée|الإليزيه,قصر الإليزيه
Central Intelligence Agency,CIA|وكالة المخابرات المركزية,وكالة الاستخبارات المركزية
Mossad|الموساد,جهاز الموساد
MI6|جهاز إم آي 6
FBI,Federal Bureau of Investigation|مكتب التحقيقات الفدرالي,مكتب التحقيقات الفيدرالي
Shin Bet|الشاباك,جهاز الشاباك
Houthis,Houthi movement,Houthi|جماعة الحوثي,الحوثيون,الحوثيين,حركة أنصار الله,أنصار الله
Fatah|حركة فتح
Palestinian Authority|السلطة الفلسطينية
Islamic Jihad|حركة الجهاد الإسلامي,الجهاد الإسلامي
Muslim Brotherhood|جماعة الإخوان المسلمين,الإخوان المسلمين,الإخوان المسلمون
Polisario Front,Polisario|جبهة البوليساريو,البوليساريو
Kurdistan Workers' Party,PKK|حزب العمال الكردستاني
al-Qaeda,Al Qaeda|تنظيم القاعدة
Arab Maghreb Union|اتحاد المغرب العربي
World Food Programme|برنامج الأغذية العالمي,برنامج الأغذية
UN Human Rights Council|مجلس حقوق الإنسان
UNESCO|اليونسكو,منظمة اليونسكو
UNICEF|اليونيسف
UNRWA|الأونروا
Organisation for the Prohibition of Chemical Weapons,OPCW|منظمة حظر الأسلحة الكيميائية
Council of Europe|مجلس أوروبا
Eurasian Economic Union|الاتحاد الاقتصادي الأوراسي
Warsaw Pact|حلف وارسو
Mercosur|ميركوسور
African Development Bank|البنك الأفريقي للتنمية
Amnesty International|منظمة العفو الدولية
Human Rights Watch|هيومن رايتس ووتش
Wagner Group,Wagner|مجموعة فاغنر,فاغنر
Gazprom|غازبروم
Huawei|هواوي
Syrian Democratic Forces,SDF|قوات سوريا الديمقراطية
Rapid Support Forces,RSF|قوات الدعم السريع
Islamic Revolutionary Guard Corps,IRGC|الحرس الثوري الإيراني
Pentagon|البنتاغون
Red Cross,International Committee of the Red Cross|الصليب الأحمر,اللجنة الدولية للصليب الأحمر`;

/** Nouns that stand for an organization in whose name they are not: what its name has, folded. */
export const organizationNounPatterns: Readonly<Record<string, string>> = {
  bloc: String.raw`\b(?:union|eu|community|association|asean|council|league|brics|mercosur|ecowas|igad|sadc|caricom|authority|gcc|cooperation|apec|saarc|bimstec|comesa|cemac|sahel|forum|commonwealth|g7|g20|csto|oas|oic|opec)\b`,
  watchdog: String.raw`\b(?:agency|watchdog|iaea|opcw|commission|authority)\b`,
  agency: String.raw`\b(?:agency|iaea|news|press|reuters|tass|interfax|xinhua|anadolu|yonhap|kyodo|irna|sana|bloomberg)\b`,
  department: String.raw`\b(?:department|treasury)\b`,
  ministry: String.raw`\b(?:ministry|foreign office)\b`,
  organization: String.raw`\b(?:organi[sz]ation|osce|oas|opcw|nato|opec|oic|sco|who|wto)\b`,
  organisation: String.raw`\b(?:organi[sz]ation|osce|oas|opcw|nato|opec|oic|sco|who|wto|commonwealth)\b`,
  alliance: String.raw`\b(?:nato|alliance|treaty|axis)\b`,
  party: String.raw`\b(?:party|front|alliance|movement|union|congress|league|coalition|democrats|fatah)\b`,
  group: String.raw`\b(?:group|bimstec|saarc|apec|brics|g7|g20|asean|opec|front|army|movement|resistance|brigades?|forces?|militia|hezbollah|hamas|houthis?|taliban|jihad|party)\b`,
  movement: String.raw`\b(?:movement|front|army|resistance|hezbollah|hamas|houthis?|taliban|fatah|party)\b`,
  company: String.raw`\b(?:company|corporation|airlines?|airways|industries|holdings?|trading|freight|shipping|marine|logistics|oil|steel|motors|petroleum|mining|capital|systems|technologies|aviation|energy|gas|ltd|inc|plc|group|shell|gazprom|huawei)\b`,
  firm: String.raw`\b(?:company|corporation|industries|holdings?|trading|freight|shipping|marine|logistics|oil|steel|motors|petroleum|mining|capital|systems|technologies|aviation|energy|gas|ltd|inc|plc|group)\b`,
  تكتل: "اتحاد|رابطه|مجلس|مجموعه|جامعه|سوق|ميركوسور|اسيان|بريكس|ايكواس|اوبك|كومنولث",
  حلف: "حلف|ناتو",
  مجموعه: "مجموعه|جماعه",
  جماعه: "جماعه|حركه|حزب|انصار|قوات|جبهه|كتيبه|كتايب|ميليشيا|تنظيم|لواء",
  تنظيم: "تنظيم|جماعه|حركه|قوات|جبهه|كتيبه|كتايب|لواء|داعش",
  ميليشيا: "ميليشيا|مليشيا|قوات|جبهه|كتيبه|كتايب|جيش|لواء|حشد",
  فصيل: "فصيل|قوات|جبهه|كتيبه|كتايب|لواء|حركه",
  منظومه: "منظومه|اتحاد|رابطه",
  حركه: "حركه|حماس|طالبان|فتح|جماعه",
  منظمه: "منظمه|وكاله|اوبك|يونسكو|اليونيسف|منظمات",
  حزب: "حزب|جبهه|حركه|تجمع|ايتلاف",
  قوات: "قوات|قوه",
};

/** Outlets, which carry what others say. Parts of their names, folded. */
export const outletWords =
  /agency|news|press|television|\btv\b|radio|times|post|bloomberg|reuters|xinhua|tass|interfax|yonhap|kyodo|irna|\bsana\b|cctv|kcna|bbc|cnn|jazeera|anadolu|al arabiya|france 24|deutsche welle|guardian|le monde|spiegel|\bafp\b|\bdpa\b|\befe\b|\bansa\b|\bria\b|وكاله|رويترز|قناه|صحيفه|تلفزيون|اذاعه|فرانس برس|شبكه|سي سي تي في|نيوز|الاناضول|كيودو|يونهاب|شينخوا|بي بي سي|سي ان ان|سكاي نيوز|الجزيره نت|(?:^|\s)(?:كونا|واس|وام|بترا|تاس|ارنا|سانا)(?:\s|$)|تايمز|لوموند|الغارديان|اكسيوس|بوليتيكو/;
