/** More organizations that Arabic texts name without explanation: an English name, then the Arabic ones. */
export const moreOrganizations = `
International Atomic Energy Agency|الوكالة الذرية,وكالة الطاقة الذرية
European Union|الاتحاد الاوروبي,التكتل الأوروبي
European Commission|المفوضية الأوروبية,المفوضية الاوروبية
European External Action Service|جهاز العمل الخارجي الأوروبي,دائرة العمل الخارجي الأوروبية
European Central Bank|البنك المركزي الأوروبي,المصرف المركزي الأوروبي
European Court of Human Rights|المحكمة الأوروبية لحقوق الإنسان
European Bank for Reconstruction and Development|البنك الأوروبي لإعادة الإعمار والتنمية
Europol|يوروبول
Interpol|الإنتربول,الشرطة الجنائية الدولية
NATO|حلف شمال الاطلسي,حلف الأطلسي,منظمة حلف شمال الأطلسي
African Union|مفوضية الاتحاد الأفريقي,الاتحاد الافريقي
ECOWAS|المجموعة الاقتصادية لدول غرب أفريقيا,المجموعة الاقتصادية لدول غرب إفريقيا,مجموعة دول غرب أفريقيا,مجموعة إيكواس
IGAD|الهيئة الحكومية للتنمية,إيغاد,إيقاد,هيئة إيغاد
East African Community|مجموعة شرق أفريقيا,جماعة شرق أفريقيا
Southern African Development Community|مجموعة التنمية لأفريقيا الجنوبية,سادك
Alliance of Sahel States|تحالف دول الساحل,كونفدرالية دول الساحل
Mercosur|السوق المشتركة لأمريكا الجنوبية,السوق المشتركة لأميركا الجنوبية,تكتل ميركوسور
Community of Latin American and Caribbean States|جماعة دول أمريكا اللاتينية والكاريبي,سيلاك
Pacific Islands Forum|منتدى جزر المحيط الهادئ
Collective Security Treaty Organization|منظمة معاهدة الأمن الجماعي
Commonwealth of Independent States|رابطة الدول المستقلة
Commonwealth of Nations|الكومنولث,رابطة الكومنولث
Organization of Turkic States|منظمة الدول التركية
OPEC|منظمة الدول المصدرة للنفط,أوبك بلس,تحالف أوبك بلس
Organisation for Economic Co-operation and Development|منظمة التعاون الاقتصادي والتنمية
Non-Aligned Movement|حركة عدم الانحياز
International Committee of the Red Cross|اللجنة الدولية للصليب الأحمر
International Federation of Red Cross and Red Crescent Societies|الهلال الأحمر
United Nations High Commissioner for Refugees|المفوضية السامية لشؤون اللاجئين,المفوضية السامية للأمم المتحدة لشؤون اللاجئين,مفوضية الأمم المتحدة لشؤون اللاجئين,مفوضية الأمم المتحدة السامية لشؤون اللاجئين,مفوضية اللاجئين,مفوضية شؤون اللاجئين
Office of the United Nations High Commissioner for Human Rights|المفوضية السامية لحقوق الإنسان,المفوضية السامية للأمم المتحدة لحقوق الإنسان,مفوضية الأمم المتحدة السامية لحقوق الإنسان,مفوضية حقوق الإنسان
International Organization for Migration|المنظمة الدولية للهجرة
International Labour Organization|منظمة العمل الدولية
Food and Agriculture Organization|منظمة الأغذية والزراعة,الفاو
UNDP|برنامج الأمم المتحدة الإنمائي
UNIFIL|اليونيفيل,قوة اليونيفيل,قوات اليونيفيل
World Food Programme|برنامج الغذاء العالمي
International Labour Organization|منظمة العمل الدولية
Financial Action Task Force|مجموعة العمل المالي
World Economic Forum|المنتدى الاقتصادي العالمي,منتدى دافوس
Doctors Without Borders|أطباء بلا حدود,منظمة أطباء بلا حدود
Reporters Without Borders|مراسلون بلا حدود,منظمة مراسلون بلا حدود
Mossad|الموساد,جهاز الموساد
Shin Bet|الشاباك,جهاز الشاباك
FBI|مكتب التحقيقات الفدرالي,مكتب التحقيقات الفيدرالي
CIA|السي آي إيه,وكالة الاستخبارات المركزية الأميركية,وكالة المخابرات المركزية الأميركية
Peshmerga|البيشمركة,قوات البيشمركة
Islamic State|تنظيم داعش,داعش
Tigray People's Liberation Front|جبهة تحرير شعب تيغراي
Southern Transitional Council|المجلس الانتقالي الجنوبي
Deutsche Presse-Agentur|وكالة الأنباء الألمانية,وكالة د ب أ
RIA Novosti|وكالة ريا نوفوستي,ريا نوفوستي,وكالة نوفوستي
TASS|تاس,وكالة أنباء تاس
IRNA|وكالة أنباء إرنا
Financial Times|فايننشال تايمز,صحيفة فايننشال تايمز
Wall Street Journal|وول ستريت جورنال,صحيفة وول ستريت جورنال
Le Monde|لوموند,صحيفة لوموند
Guardian|الغارديان,صحيفة الغارديان
Axios|أكسيوس,موقع أكسيوس
Politico|بوليتيكو,موقع بوليتيكو
France 24|فرانس 24,قناة فرانس 24
Sky News Arabia|سكاي نيوز عربية
Al Arabiya|قناة العربية
Al Hadath|قناة الحدث
Al Mayadeen|قناة الميادين`;

/** Adjectives of organizations: "المبعوث الأممي", "عقوبات أوروبية". */
export const organizationAdjectives = `
EU: أوروبي, اوروبي
UN: أممي`;
