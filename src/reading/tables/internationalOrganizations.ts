/** Organizations of states, and their banks and courts, that texts name without explanation: names in English, then in Arabic. */
export const internationalOrganizations = `
Asia-Pacific Economic Cooperation,APEC|منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ,أبيك
ECOWAS,Economic Community of West African States|الجماعة الاقتصادية لدول غرب أفريقيا
Southern African Development Community,SADC|الجماعة الإنمائية للجنوب الأفريقي
IGAD,Intergovernmental Authority on Development|
East African Community|
Economic Community of Central African States,ECCAS|الجماعة الاقتصادية لدول وسط أفريقيا
Common Market for Eastern and Southern Africa,COMESA|السوق المشتركة لشرق وجنوب أفريقيا,الكوميسا
West African Economic and Monetary Union|الاتحاد الاقتصادي والنقدي لغرب أفريقيا
Central African Economic and Monetary Community,CEMAC|الجماعة الاقتصادية والنقدية لوسط أفريقيا
Alliance of Sahel States|
G5 Sahel|مجموعة الخمس في الساحل
African Export-Import Bank,Afreximbank|البنك الأفريقي للتصدير والاستيراد
South Asian Association for Regional Cooperation,SAARC|رابطة جنوب آسيا للتعاون الإقليمي
BIMSTEC|بيمستيك
Economic Cooperation Organization,Economic Cooperation Organisation|منظمة التعاون الاقتصادي
Organization of Turkic States,Organisation of Turkic States|
Collective Security Treaty Organization,Collective Security Treaty Organisation,CSTO|
Commonwealth of Independent States|
Asian Infrastructure Investment Bank,AIIB|البنك الآسيوي للاستثمار في البنية التحتية
Asian Development Bank|بنك التنمية الآسيوي,مصرف التنمية الآسيوي
New Development Bank|بنك التنمية الجديد
Islamic Development Bank|البنك الإسلامي للتنمية
Inter-American Development Bank|بنك التنمية للبلدان الأميركية
European Bank for Reconstruction and Development,EBRD|
European Investment Bank|بنك الاستثمار الأوروبي
European Central Bank,ECB|
European Court of Human Rights|
European Court of Justice|محكمة العدل الأوروبية
European Free Trade Association,EFTA|الرابطة الأوروبية للتجارة الحرة
Eurogroup|مجموعة اليورو
Frontex|فرونتكس
Europol|
Interpol|
Nordic Council|مجلس الشمال
Visegrad Group|مجموعة فيشغراد
Black Sea Economic Cooperation|منظمة التعاون الاقتصادي للبحر الأسود
Union for the Mediterranean|الاتحاد من أجل المتوسط
Pacific Islands Forum|
Melanesian Spearhead Group|مجموعة رأس الحربة الميلانيزية
Caribbean Community,CARICOM|الجماعة الكاريبية,كاريكوم
Organisation of Eastern Caribbean States,Organization of Eastern Caribbean States|منظمة دول شرق الكاريبي
Community of Latin American and Caribbean States,CELAC|جماعة دول أميركا اللاتينية والكاريبي
Union of South American Nations,UNASUR|اتحاد دول أميركا الجنوبية
Andean Community|جماعة الأنديز
Central American Integration System|منظومة تكامل أميركا الوسطى,منظومة التكامل لأمريكا الوسطى,منظومة التكامل لأميركا الوسطى
Bolivarian Alliance,ALBA|التحالف البوليفاري
Commonwealth of Nations|
Community of Portuguese Language Countries|مجموعة الدول الناطقة بالبرتغالية
Non-Aligned Movement|
Indian Ocean Commission|لجنة المحيط الهندي
Lake Chad Basin Commission|لجنة حوض بحيرة تشاد
Gas Exporting Countries Forum|منتدى الدول المصدرة للغاز
International Energy Agency|الوكالة الدولية للطاقة,وكالة الطاقة الدولية
Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development,OECD|
Financial Action Task Force|
International Labour Organization,International Labor Organization,ILO|
Food and Agriculture Organization,FAO|
International Organization for Migration,International Organisation for Migration,IOM|
UNDP,UN Development Programme,United Nations Development Programme|
UN Environment Programme,United Nations Environment Programme,UNEP|برنامج الأمم المتحدة للبيئة
United Nations High Commissioner for Refugees,UNHCR,UN refugee agency|المفوضية السامية للأمم المتحدة لشؤون اللاجئين
UN Office on Drugs and Crime,United Nations Office on Drugs and Crime,UNODC|مكتب الأمم المتحدة المعني بالمخدرات والجريمة
UN General Assembly,United Nations General Assembly|الجمعية العامة للأمم المتحدة
International Civil Aviation Organization,ICAO|منظمة الطيران المدني الدولي
International Maritime Organization,IMO|المنظمة البحرية الدولية
International Telecommunication Union|الاتحاد الدولي للاتصالات
World Meteorological Organization|المنظمة العالمية للأرصاد الجوية
World Intellectual Property Organization|المنظمة العالمية للملكية الفكرية
Permanent Court of Arbitration|محكمة التحكيم الدائمة
Arab Monetary Fund|صندوق النقد العربي
Arab Parliament|البرلمان العربي
Organization of Arab Petroleum Exporting Countries|منظمة الأقطار العربية المصدرة للبترول
International Olympic Committee|اللجنة الأولمبية الدولية
FIFA|الفيفا
Doctors Without Borders,Médecins Sans Frontières|
Transparency International|منظمة الشفافية الدولية
`;
