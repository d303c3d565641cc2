/**
 * Words of the names of organizations. A line is one concept: words and phrases in any language that translate each other.
 * Endings of gender, number and case are left out when words are compared (conceptKey.ts), so one form of a word is enough.
 */
export const organizationWords = `
ministry, ministère, ministerio, ministerium, bakanlığı, وزارة, министерство, 部, 省, 부, 성
minister, ministre, وزير, министр
government, gouvernement, gobierno, regierung, حكومة, правительство, 政府
state, état, estado, staat, دولة, دولت, государство, государственный, عامة, public, دول, 국가, 国家
republic, république, república, republik, جمهورية, جمهوری, республика, 共和国, 공화국, republican, républicain, republicano, республиканский
kingdom, royaume, reino, königreich, مملكة, королевство, 王国
emirate, émirat, إمارة, эмират, 酋长国
presidency, présidence, رئاسة, президентство
president, président, رئيس, президент, 总统
parliament, parlement, برلمان, парламент, 议会
assembly, assemblée, asamblea, versammlung, جمعية عمومية, تجمع, собрание, 大会, ندوة, مؤتمر, rally, gathering, congregation, congrès, مجلس, جماعة
front, frente, جبهة, جبهه, фронт, 阵线, jabha, jabhat, jabhet, jebhat, jebha
army, armée, ejército, armee, جيش, ارتش, لشكر, армия, 军, 군, jaysh, jaish, jeish, lashkar, عسكر, sipah, askar, 인민군, 군대
armed forces, forces armées, fuerzas armadas, قوات مسلحة, вооруженные силы, 武装部队, 武装力量, 무력
force, fuerza, قوة, قوات, сила, 部队, quwat, فيلق, القوات, قوى, نيرو, نیروها, power
guard, garde, guardia, garde, حرس, гвардия, 卫队
police, policía, polizei, شرطة, полиция, 警察
alliance, alianza, allianz, تحالف, ائتلاف, альянс, 同盟, حلف, allied, متحالف
coalition, коалиция, ائتلاف, تحالف
federation, fédération, federación, föderation, فدرالية, федерация, 联合会, اتحاد
confederation, confédération, اتحاد عام, конфедерация
club, نادي, клуб, 俱乐部
brigade, katiba, لواء, бригада, 旅, liwa, كتيبة, كتائب, سرايا, ألوية, katibat, kataib, khatiba, liwaa
battalion, bataillon, batallón, bataillon, كتيبة, كتائب, батальон, 营, katibat, kataib, kata ib, سرايا, phalange, phalanges, katiba, khatiba, khatibat
regiment, régiment, فوج, полк
corps, فيلق, корпус, 军团, faylaq
division, فرقة, дивизия, 师, شعبة, لواء
unit, unité, وحدة, وحدات, отряд, часть, 单位, سرية
martyr, mártir, شهيد, شهداء, мученик, shahid, shuhada, shaheed
fighter, combattant, combatiente, fighting, combatant, مقاتل, مقاتلين, مقاتلة, боец, сражающийся, warrior, muqatil, muqatila, moukatila, مقاتلون
armed, armé, armado, مسلح, مسلحة, вооруженный, musallah, musallaha
resistance, résistance, resistencia, widerstand, مقاومة, сопротивление, 抵抗, muqawama
liberation, libération, liberación, befreiung, تحرير, освобождение, 解放, tahrir, 해방
supporter, partisan, أنصار, ansar, 支持者, defender, devotee, helper, ansaru, ansaril, مؤيد, مناصر, follower, anshorut
call, prédication, دعوة, dawa, dawah, daawa, da wa, призыв, preaching, propagation, preacher, proselytism, تبليغ, tabligh, tablighi, نداء
combat, kampf, قتال, бой, fighting, fight, qital
jihad, جهاد, джихад, 圣战, djihad, jehad, cihad
mujahid, mujahideen, mujahidin, مجاهد, مجاهدين, مجاهدون, моджахед, mujahedin, moudjahidine, mojahed, mojahedin, mudjahid, holy warrior
islamic, islamique, islámico, islamisch, islamiste, islamist, إسلامي, إسلاميه, исламский, 伊斯兰, islami, islamia, islamiya, islamiyya, islamiyyah, islamiac, jamaah islamiyah, islamiah, islamiyyeh
islam, إسلام, ислам, 伊斯兰教
muslim, musulman, musulmán, muslimisch, مسلم, مسلمين, мусульманин, мусульманский, muslimina, muslimeen, muslimin, muslimoun, إسلامي
christian, chrétien, cristiano, مسيحي, христианский
salafist, salafiste, سلفي, салафитский, salafi, salafia, salafiya
god, dieu, dios, الله, allah, lord, رب, seigneur
democratic, démocratique, democrático, demokratisch, ديمقراطي, دموكراتيك, демократический, 民主, 민주
democracy, démocratie, ديمقراطية, демократия
national, nacional, وطني, قومي, ملي, национальный, 国家, 国立, watani, 민족
popular, people, peuple, populaire, pueblo, volk, شعب, شعبي, خلق, مردم, народ, народный, 人民, 인민, halk, أهل, ahl, peoples, شعوب
revolution, révolution, revolución, revolutionary, révolutionnaire, revolucionario, ثورة, ثوري, انقلاب, революция, революционный, 革命, 혁명, thawra, ثوار, revolutionaries, révolutionnaires, thuwar, thuwwar
socialist, socialiste, socialista, sozialistisch, اشتراكي, социалистический, 社会主义, 사회주의
communist, communiste, comunista, kommunistisch, شيوعي, كمونيست, коммунистический, 共产
labour, labor, travail, trabajo, arbeit, worker, عمل, عمال, كار, كارگر, труд, рабочий, 劳动, 로동, 노동, شغل
freedom, liberté, libertad, freiheit, حرية, آزادي, свобода, 自由
justice, justicia, gerechtigkeit, عدالة, عدل, справедливость, юстиция, 正义, adalet, adl
development, développement, desarrollo, entwicklung, تنمية, تطوير, توسعه, развитие, 发展, 개발
peace, paix, paz, frieden, سلام, صلح, мир, 和平, سلم, 평화
unity, unidad, وحدة وطنية, توحيد, tawhid, tawheed, единство, oneness, monotheism, unification, tauhid, tawhed, وحدة
youth, jeunesse, juventud, jugend, شباب, молодежь, 青年, shabab, shabaab, شبيبة, chabab, 청년
victory, nusrat, nosrat, victoire, نصرة, نصر, победа, nusra, nusrah, nasr, نصرت
conquest, conquête, فتح, fath, fatah, fateh, فتوح
emigrants, مهاجرين, muhajirin, emigrant, эмигрант
bank, banque, banco, بنك, مصرف, بانك, банк, 银行, 은행, bankası, بینک
trading, trade, commerce, comercio, handel, commercial, تجارة, تجاري, بازرگاني, торговля, торговый, 贸易, 무역, merchant, commercio, تريدنغ, تريدينغ, تريدنج, traders
exchange, change, cambio, صرافة, صرافي, обмен, sarafi, sarraf, hawala, حوالة, foreign exchange, صيرفة, sairafa, sirafa, money exchange, money changer, money exchanger, currency exchange, exchange house, mubadala, صرافان, sarafan, money service, money services, hawala company
money, currency, argent, عملة, عملات, نقد, деньги, валюта, أموال, مالية, monetary
insurance, assurance, seguro, versicherung, تأمين, بيمه, страхование, страховой, 保险, 보험
shipping, maritime, transport maritime, ملاحة, بحري, كشتيراني, судоходство, морской, 海运, 海洋, 해운, نقل بحري, marine
airline, airlines, air, aviation, compagnie aérienne, aérien, خطوط جوية, طيران, هواپيمايي, авиакомпания, авиация, авиалинии, 航空, 항공, airways, جوية
oil, petroleum, pétrole, petróleo, erdöl, نفط, بترول, نفت, нефть, нефтяной, 石油
gas, gaz, غاز, گاز, газ, газовый, 天然气
energy, énergie, energía, energie, طاقة, انرژي, энергия, энергетика, энергетический, 能源
atomic, nuclear, atomique, nucléaire, ذري, نووي, هسته اي, اتمي, атомный, ядерный, 原子, 核
electricity, électricité, كهرباء, برق, электричество, 电力, electrical, electric, électrique, eléctrico, كهربائي, كهربائية, электрический, 电气, 전기
industry, industrie, industria, industrial, industriel, صناعة, صناعات, صناعي, صنايع, صنعتي, промышленность, промышленный, 工业, 산업
agriculture, agricultural, agricole, agricultura, زراعة, زراعي, كشاورزي, сельское хозяйство, 农业
farm, ferme, مزرعة, مزارع, ферма
construction, bâtiment, construcción, بناء, إنشاءات, ساختماني, строительство, строительный, 建筑, 建设, building, buildings, إعمار, تعمير, tamir, tameer, 건설
engineering, ingénierie, ingeniería, هندسة, هندسي, مهندسي, инженерный, 工程, engineer, 공학
technology, technical, technologie, technique, tecnología, تكنولوجيا, تقنية, فناوري, технология, технический, 技术, صنعتي, 기술
science, ciencia, wissenschaft, scientific, علم, علوم, علمي, наука, научный, 科学, 과학
research, recherche, investigación, forschung, بحث, بحوث, أبحاث, پژوهش, تحقيقات, исследование, исследовательский, 研究, studies, étude, estudios, دراسات, دراسة
university, université, universidad, universität, جامعة, دانشگاه, университет, 大学, 대학
academy, académie, academia, akademie, أكاديمية, فرهنگستان, академия, 学院, 科学院, 과학원
school, école, escuela, schule, مدرسة, школа, 学校, madrasa, مدارس
hospital, hôpital, مستشفى, بيمارستان, больница, 医院
center, centre, centro, zentrum, مركز, центр, 中心, وسط
services, service, servicio, dienst, خدمة, خدمات, услуга, служба, 服务, khidamat, khadamat, khidmat, جهاز, مصلحة, خدماتي
intelligence, renseignement, inteligencia, استخبارات, مخابرات, اطلاعات, разведка, 情报, mukhabarat, 정보
security, sécurité, seguridad, sicherheit, أمن, امنيت, безопасность, 安全, amn, 보위, 안전, 안보
defence, defense, défense, defensa, verteidigung, دفاع, оборона, 国防, 국방, 방위
foreign, étranger, affaires étrangères, exteriores, خارجية, خارجي, خارجه, иностранный, внешний, 外交, 대외, 对外
interior, intérieur, innern, داخلية, كشور, внутренние дела, 内政
finance, financial, finances, financier, finanzas, finanz, مالية, مالي, دارايي, финансы, финансовый, 财政, 金融, أموال
economy, economic, économie, économique, economía, wirtschaft, اقتصاد, اقتصادي, экономика, экономический, 经济
health, santé, salud, gesundheit, صحة, صحي, بهداشت, здоровье, здравоохранение, 卫生
education, éducation, educación, bildung, تربية, تعليم, آموزش, образование, 教育
culture, cultura, kultur, cultural, ثقافة, ثقافي, فرهنگ, культура, культурный, 文化
heritage, patrimoine, patrimonio, تراث, наследие, turath
revival, renaissance, إحياء, نهضة, возрождение, ihya, nahda, ennahda
information, media, médias, إعلام, اعلامي, معلومات, информация, 信息, 媒体, media production
press, presse, prensa, صحافة, пресса, 新闻
central, zentral, مركزي, центральный, 中央, 중앙
international, internacional, دولي, بين المللي, международный, 国际, عالمي, انترناشيونال, انترناشونال, انترناشنال, intl, int l, 국제
global, world, monde, mondial, mundial, welt, عالم, عالمي, جهاني, мир, мировой, 世界, دولي
united, uni, unido, vereinigt, متحد, متحدة, объединенный, соединенный, 联合, موحد, موحدة, единый
united nations, nations unies, naciones unidas, vereinte nationen, الأمم المتحدة, سازمان ملل متحد, организация объединенных наций, оон, 联合国, 유엔
european union, union européenne, unión europea, europäische union, الاتحاد الأوروبي, اتحاديه اروپا, европейский союз, евросоюз, ес, 欧盟, 유럽 연합
african union, union africaine, unión africana, الاتحاد الأفريقي, африканский союз, 非盟
arab league, league of arab states, ligue arabe, جامعة الدول العربية, лига арабских государств, 阿盟
security council, conseil de sécurité, مجلس الأمن, совет безопасности, 安理会
arab, arabe, arabic, arabian, عربي, عرب, арабский, 阿拉伯
african, africain, africano, africa, afrique, أفريقي, إفريقي, أفريقيا, إفريقيا, африка, африканский, 非洲
european, européen, europeo, europe, europa, أوروبي, أوروبا, اروپا, европа, европейский, 欧洲
asian, asiatique, asia, asie, آسيوي, آسيا, азия, азиатский, 亚洲
kurdish, kurde, kurdo, kurdistan, kurdistán, كردي, كردستان, курдский, курдистан, 库尔德
maghreb, magreb, مغاربي, магриб, maghrib, مغرب
levant, sham, cham, شام, левант, الشام, greater syria, syrie
arabian peninsula, péninsule arabique, جزيرة العرب, شبه الجزيرة العربية, аравийский полуостров, jazirat al arab
land, pays, tierra, بلاد, أرض, земля, bilad, أراضي, terre, ard
mesopotamia, country of the two rivers, land of the two rivers, رافدين, rafidayn, rafidain, месопотамия
islamic state, état islamique, estado islámico, الدولة الإسلامية, исламское государство, 伊斯兰国
caliphate, califat, خلافة, халифат, khilafa, khilafah, khalifa, khilafat, caliph
sharia, charia, شريعة, шариат, shariah, shari a, shari ah
religion, din, دين, eddine, dine, ad din, faith, foi
sunna, sunnah, سنة, сунна
human, humain, humano, menschlich, إنسان, إنساني, человек, человеческий, humanitarian, humanitaire
right, droit, derecho, recht, حق, حقوق, право, 权利, haqq, rights
relief, aid, secours, aide, إغاثة, مساعدة, помощь, гуманитарный, 救济, igatha, ighatha, إسعاف, عون, غوث, humanitarian, إنسانية
charity, charitable, caritatif, bienfaisance, خيري, خيرية, благотворительный, 慈善, khairia, khayriya, بر, benevolence, benevolent, إحسان, خير, khairiya
red crescent, croissant rouge, هلال أحمر, красный полумесяц, 红新月, hilal ahmar
red cross, croix rouge, cruz roja, صليب أحمر, красный крест, 红十字
orphan, orphelin, أيتام, يتيم, сирота, orphanage, دار أيتام
women, femmes, mujeres, frauen, نساء, مرأة, женщина, женский, 妇女
student, étudiant, estudiante, طالب, طلاب, طلبة, студент, студенческий, 学生
taliban, طالبان, талибан, 塔利班
al qaida, al qaeda, القاعدة, аль каида, 基地组织
muslim brotherhood, frères musulmans, hermanos musulmanes, الإخوان المسلمون, الإخوان المسلمين, братья мусульмане, 穆斯林兄弟会, ikhwan
north, northern, nord, norte, شمال, شمالي, север, северный, 北, 북
south, southern, sud, sur, süd, جنوب, جنوبي, юг, южный, 南, 남
east, eastern, oriental, ost, شرق, شرقي, восток, восточный, 东, orient, شرقية
west, western, ouest, oeste, occidental, غرب, غربي, запад, западный, 西
new, nouveau, nuevo, neu, جديد, نوين, новый, 新
island, île, isla, insel, جزيرة, جزر, остров, о ва, о в, 岛
city, ville, ciudad, stadt, مدينة, город, 市
province, provincia, ولاية, محافظة, استان, провинция, область, 省, wilayat, wilayah, wilaya, إقليم
blood, sang, دم, دماء, кровь
signer, signataire, who sign, those who sign, ceux qui signent, موقعون, موقعين, mouakaoune
veiled, enturbanné, ملثمون, ملثمين, moulathamoun, mulathamin
sentinel, sentinelle, مرابطون, مرابطين, mourabitoun, murabitun
protector, hamat, حماة, houmat, humat, houmah
chain, سلسلة, silsila, silsilat, selselat, silsilah
gold, ذهب, золото, золотой, 金, thahab, dhahab, dahab
salvation, salut, salvación, إنقاذ, خلاص, نجات, спасение, نجاة
reform, réforme, reforma, إصلاح, اصلاحات, реформа, 改革
solidarity, solidarité, solidaridad, تضامن, همبستگی, солидарность
cooperation, coopération, cooperación, تعاون, همکاری, сотрудничество, 合作
coordination, coordinación, تنسيق, هماهنگی, координация
support, soutien, apoyo, دعم, مساندة, پشتيباني, поддержка, نصرة, مؤازرة, logistics
struggle, lutte, lucha, كفاح, نضال, مبارزه, борьба, 斗争
independence, indépendance, independencia, استقلال, независимость, 独立, مستقل, independent
progress, progrès, progreso, تقدم, پيشرفت, прогресс
truth, vérité, verdad, حقيقة, حقيقت, правда
dignity, dignité, dignidad, كرامة, كرامت, достоинство
brotherhood, fraternité, hermandad, أخوة, برادری, братство
brothers, frères, hermanos, إخوان, برادران, братья
sons, fils, hijos, أبناء, فرزندان, сыновья
friends, amis, amigos, أصدقاء, دوستان, друзья
scholars, oulémas, ulama, علماء, ulema, улемы, علما, cleric, clerics
prisoners, prisonniers, prisioneros, أسرى, سجناء, زندانيان, заключенные
refugees, réfugiés, refugiados, لاجئين, لاجئون, پناهندگان, беженцы
veterans, anciens combattants, محاربون قدامى, قدامى المحاربين, ветераны
tribes, tribus, tribe, tribal, قبائل, قبيلة, عشائر, عشيرة, племена
house, maison, casa, haus, دار, بيت, خانه, дом, bayt, beit, bait, dar
mosque, mosquée, mezquita, مسجد, مساجد, мечеть, masjid
church, église, iglesia, kirche, كنيسة, كليسا, церковь
court, tribunal, cour, محكمة, دادگاه, суд, 法院
command, commandement, comando, kommando, قيادة, فرماندهی, командование, 司令部
operations, opérations, operaciones, عمليات, операции, عملية
mission, misión, بعثة, миссия, وفد, delegation
staff, état major, estado mayor, أركان, ستاد, штаб, هيئة أركان
navy, marine, armada, naval, قوات بحرية, نيروی دریایی, флот, военно морской, 海军
air force, forces aériennes, fuerza aérea, قوات جوية, سلاح الجو, نيروی هوایی, военно воздушные силы, 空军
border, frontière, frontera, حدود, مرز, граница, пограничный
coast, côte, costa, ساحل, سواحل, берег, береговой
missile, misil, صاروخ, صواريخ, موشك, ракета, ракетный, 导弹
space, espace, espacio, فضاء, космос, космический, 航天
weapons, arms, armes, armas, أسلحة, سلاح, оружие, 武器, armament
ammunition, munitions, municiones, ذخيرة, ذخائر, مهمات, боеприпасы, 弹药
military, militaire, militar, عسكري, حربي, نظامی, военный, 军事
transport, transportation, transporte, نقل, مواصلات, حمل و نقل, транспорт, 运输, نقليات, مواصلة
port, puerto, hafen, ميناء, موانئ, порт, 港口
railway, railways, chemins de fer, سكك حديدية, راه آهن, железная дорога, железнодорожный, 铁路
travel, tourism, voyage, tourisme, سفر, سياحة, گردشگری, туризм, 旅游
import, importation, استيراد, واردات, импорт, 进口
export, exportation, تصدير, صادرات, экспорт, 出口
investment, investments, investissement, inversión, استثمار, استثمارات, سرمایه گذاری, инвестиции, инвестиционный, 投资, mustathmir
holding, قابضة, холдинг, 控股, هولدنغ, هولدينغ
real estate, immobilier, عقارات, عقارية, недвижимость, 房地产
contracting, مقاولات, پیمانکاری, подряд, contractor, contracts, تعهدات
communications, telecommunications, télécommunications, telecom, اتصالات, مخابرات راه دور, связь, телекоммуникации, 通信
post, poste, correos, بريد, پست, почта, 邮政, barid
television, télévision, televisión, تلفزيون, تلفزيونية, تلويزيون, телевидение, 电视, tv, قناة, تي في
radio, إذاعة, راديو, радио, 广播
channel, chaîne, canal, قناة, شبكة تلفزيونية, канал, tv channel
newspaper, journal, diario, zeitung, صحيفة, جريدة, روزنامه, газета, 报
publishing, édition, نشر, انتشارات, издательство, 出版
chemical, chemicals, chimique, químico, كيميائي, كيماويات, كيماوية, شیمیایی, химический, 化工
petrochemical, pétrochimique, بتروكيماويات, بتروكيماوية, پتروشیمی, нефтехимический, 石化
steel, iron and steel, acier, acero, صلب, فولاذ, حديد وصلب, сталь, 钢铁, 강철
cement, ciment, cemento, إسمنت, أسمنت, سيمان, цемент, 水泥
mining, mines, minier, minería, تعدين, مناجم, معادن, معدن, горнодобывающий, 矿业, 광업
metal, metals, métaux, معدنية, فلزات, металл, 金属, metallurgy, معدن, 금속
machine, machinery, machines, maquinaria, آلات, ماكينات, ماشين سازی, машиностроение, 机械, 기계
electronics, electronic, électronique, electrónica, إلكترونيات, إلكترونية, الكترونیک, электроника, электронный, 电子
medical, medicine, médical, médico, طبي, طبية, پزشکی, медицинский, 医疗
pharmaceutical, pharmaceuticals, pharmaceutique, أدوية, دوائية, دارو سازی, фармацевтический, 制药
food, alimentaire, alimentos, أغذية, غذائية, غذایی, пищевой, 食品
water, eau, agua, wasser, مياه, ماء, آب, вода, водный, 水
sport, sports, deporte, رياضة, رياضي, ورزش, спорт, спортивный, 体育
treasury, trésor, tesoro, خزانة, خزانه داری, казначейство, خزينة
customs, douanes, aduanas, جمارك, گمرک, таможня, таможенный, 海关
supreme, suprême, supremo, أعلى, высший, верховный, 最高
special, spécial, especial, خاص, خاصة, ویژه, специальный, 特别
joint, conjoint, mixte, conjunto, مشترك, مشتركة, совместный, 联合的, 합작, 合营
federal, fédéral, فدرالي, اتحادية, федеральный, 联邦
local, محلي, محلية, местный, 地方
great, greater, grand, grande, كبرى, عظمی, большой, великий, 大, عظيم, أكبر
holy, saint, sacré, sagrado, مقدس, مقدسة, священный, قدسي
jerusalem, al quds, quds, قدس, иерусалим
storm, tempête, عاصفة, буря
body, هيئة, hayat, hayet, hay at
`;
