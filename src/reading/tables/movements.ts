/** Movements and armed groups that texts name without explanation, and organizations that are no more: names in English, then in Arabic. */
export const movements = `
African National Congress,ANC|المؤتمر الوطني الأفريقي,حزب المؤتمر الوطني الأفريقي
Amal Movement|حركة أمل
Boko Haram|بوكو حرام,جماعة بوكو حرام
Al-Shabaab,al Shabaab,al-Shabab|حركة الشباب,حركة الشباب الصومالية,حركة الشباب المجاهدين
FARC,Revolutionary Armed Forces of Colombia|القوات المسلحة الثورية الكولومبية,حركة فارك
Free Syrian Army|الجيش السوري الحر
Frelimo|فريليمو,جبهة فريليمو
Irish Republican Army|الجيش الجمهوري الأيرلندي,الجيش الجمهوري الإيرلندي
Kataib Hezbollah,Kata'ib Hezbollah|كتائب حزب الله
Khmer Rouge|الخمير الحمر
Kosovo Liberation Army,KLA|جيش تحرير كوسوفو
Lord's Resistance Army,LRA|جيش الرب للمقاومة,جيش الرب
M23|حركة 23 مارس,حركة إم 23
MPLA|الحركة الشعبية لتحرير أنغولا
Northern Alliance|تحالف الشمال
Palestinian Islamic Jihad|حركة الجهاد الإسلامي في فلسطين
People's Mujahedin of Iran,Mujahedin-e Khalq|مجاهدي خلق,منظمة مجاهدي خلق,مجاهدو خلق
Phalange,Phalange Party|حزب الكتائب,حزب الكتائب اللبنانية
Popular Front for the Liberation of Palestine,PFLP|الجبهة الشعبية لتحرير فلسطين
Popular Mobilization Forces|الحشد الشعبي,هيئة الحشد الشعبي
Democratic Front for the Liberation of Palestine,DFLP|الجبهة الديمقراطية لتحرير فلسطين
Qassam Brigades,Al-Qassam Brigades|كتائب القسام,كتائب عز الدين القسام
Quds Force|فيلق القدس
Renamo|رينامو,حركة رينامو
Sandinistas,Sandinista National Liberation Front|جبهة ساندينيستا,الساندينيون,الساندينيين
Shining Path|حركة الدرب المضيء
Sinn Fein,Sinn Féin|شين فين,حزب شين فين
Sudan People's Liberation Movement,SPLM|الحركة الشعبية لتحرير السودان
SWAPO|سوابو
Tamil Tigers,LTTE,Liberation Tigers of Tamil Eelam|نمور التاميل,جبهة نمور تحرير تاميل إيلام
UNITA|يونيتا,حركة يونيتا
Viet Cong|الفيت كونغ,الفيتكونغ
ZANU-PF|حزب زانو
European Economic Community,EEC|المجموعة الاقتصادية الأوروبية,السوق الأوروبية المشتركة
European Community|المجموعة الأوروبية,الجماعة الأوروبية
League of Nations|عصبة الأمم
Organization of African Unity,Organisation of African Unity,OAU|منظمة الوحدة الأفريقية,منظمة الوحدة الإفريقية
Organization of the Islamic Conference,Organisation of the Islamic Conference|منظمة المؤتمر الإسلامي
KGB|الكي جي بي,جهاز الكي جي بي
Stasi|شتازي
`;
