/** More words of the names of organizations, in the form of organizationWords.ts: of what they are for, and where they are. */
export const commonWords = `
guardian, gardien, guardián, حارس, حراس, хранитель, hurras, huras, نگهبان
soldier, soldat, soldado, جندي, جند, جنود, أجناد, солдат, воин, jund, junud, ajnad, joundallah
faction, فصيل, فصائل, фракция
squad, squadron, escadron, سرية, سرايا, сотня, saraya, sarayat, sariya, company
detachment, مفرزة, مفارز, отряд
vanguard, avant garde, vanguardia, طليعة, طلائع, авангард, talia, talai
legion, légion, legión, فيلق, легион, faylaq
militia, milice, milicia, ميليشيا, مليشيا, милиция, ополчение
mobilization, mobilisation, movilización, حشد, تعبئة, بسيج, мобилизация, hashd, basij
protection, protección, schutz, حماية, وقاية, صيانة, защита, himaya
defender, défenseur, defensor, مدافع, защитник
lion, león, أسد, أسود, лев, usud, osud
hero, héros, héroe, بطل, أبطال, герой
hawk, falcon, faucon, صقر, صقور, сокол, suqur
eagle, aigle, águila, نسر, نسور, орел, nusur
wolf, loup, lobo, ذئب, ذئاب, волк
sword, épée, espada, سيف, سيوف, меч
shield, bouclier, escudo, درع, دروع, щит
banner, flag, drapeau, bandera, راية, رايات, علم, знамя, флаг
spear, رمح, رماح, копье
fire, feu, fuego, نار, نيران, огонь
thunder, tonnerre, رعد, гром
wrath, anger, غضب, гнев
dawn, aube, amanecer, فجر, рассвет, fajr
sun, soleil, sol, شمس, солнце
moon, lune, luna, قمر, луна
crescent, croissant, هلال, полумесяц, hilal
star, étoile, estrella, نجمة, نجم, نجوم, كوكب, звезда
light, lumière, luz, نور, ضوء, أنوار, свет, noor
lighthouse, beacon, phare, منارة, منار, маяк
horizon, horizonte, أفق, آفاق, горизонт
hope, espoir, esperanza, أمل, رجاء, надежда
future, avenir, futuro, مستقبل, будущее
tomorrow, demain, غد, завтра
life, vie, vida, حياة, жизнь
mercy, compassion, miséricorde, misericordia, رحمة, милосердие, rahma, rahmah
wisdom, sagesse, sabiduría, حكمة, мудрость, hikma, hikmah
guidance, هداية, هدى, إرشاد, توجيه, rahnema, irshad
knowledge, connaissance, conocimiento, معرفة, علم, знание
loyalty, fidelity, loyauté, lealtad, وفاء, ولاء, верность, wafa
accord, concord, entente, وفاق, توافق, согласие, wefaq, wifaq
agreement, accords, acuerdo, اتفاق, اتفاقية, соглашение
dialogue, diálogo, حوار, диалог
reconciliation, réconciliation, reconciliación, مصالحة, примирение
equality, égalité, igualdad, مساواة, равенство
rights and freedoms, حقوق وحريات
honor, honour, honneur, honor, شرف, عزة, честь, izza
pride, fierté, فخر, гордость
faith, foi, fe, إيمان, вера, iman
piety, taqwa, تقوى
righteous, righteousness, الحق, صالح, صالحين, праведный, haq, haqq
noble, nobles, نجيب, نجباء, благородный, nujaba
oppressed, dispossessed, opprimés, oprimidos, مستضعفين, مظلومين, обездоленные, mustazafan, mostazafan, mustadafin, مستضعف
patient, patience, صابر, صابرين, صبر, sabireen, sabirin
steadfastness, resilience, صمود, стойкость, sumud, sumoud
pure, pureté, طاهر, طيبة, чистый, taiba, taibah, tayyiba, tayba
companion, compagnon, compañero, صاحب, صحابة, أصحاب, сподвижник, sahaba, ashab
prophet, prophète, profeta, نبي, أنبياء, رسول, пророк, nabi, rasul, نبوي, prophetic
messenger, messager, mensajero, رسول, посланник
imam, إمام, أئمة, имам
quran, koran, coran, corán, قرآن, коран
zakat, zakah, alms, aumône, زكاة, закят
endowment, endowments, awqaf, auqaf, waqf, أوقاف, вакуф
fatwa, فتوى, إفتاء, фетва
hajj, pilgrimage, pèlerinage, حج, хадж
ummah, umma, nation, ummat, أمة, امت, умма
nation, nación, أمة, شعب, нация
homeland, fatherland, patrie, patria, وطن, родина, отечество
patriotic, patriotique, patriótico, وطني, патриотический
citizen, citoyen, ciudadano, مواطن, гражданин, гражданский
civil, civilian, مدني, гражданский
society and state, مجتمع ودولة
opposition, oposición, معارضة, оппозиция
change, changement, cambio, تغيير, перемены
rebellion, revolt, insurrection, uprising, rebelión, انتفاضة, تمرد, восстание, intifada
enough, كفاية
free, libre, frei, حر, أحرار, свободный, hurr, ahrar
unified, unifié, موحد, единый
constitution, constitutional, constitutionnel, constitucional, دستور, دستوري, конституция, конституционный
congress, conference, congrès, conférence, congreso, مؤتمر, конгресс, конференция
convention, اتفاقية, конвенция
transitional, transition, transición, انتقالي, переходный
provisional, temporary, interim, provisoire, مؤقت, временный
salaf, سلف
progressive, progressiste, progresista, تقدمي, прогрессивный, taqaddumi
liberal, libéral, ليبرالي, либеральный
conservative, conservateur, محافظ, محافظين, консервативный
nationalist, nationaliste, nacionalista, قومي, националистический
baath, baas, بعث, баас
left, leftist, gauche, izquierda, يسار, يساري, левый
right wing, droite, derecha, يمين, правый
middle, moyen, medio, أوسط, وسط, وسطى, средний, awsat
centrist, wasat, وسط
election, electoral, élection, elección, انتخاب, انتخابات, انتخابي, выборы, избирательный
vote, referendum, استفتاء
law, loi, ley, droit, gesetz, قانون, قانوني, закон, право, qanun
legal, legitimate, légitime, légal, شرعي, законный
criminal, penal, pénal, جنائي, جزائي, уголовный
judiciary, judicial, judiciaire, قضاء, قضائي, судебный
prosecution, prosecutor, procureur, fiscal, نيابة, ادعاء, прокуратура
prison, penitentiary, سجن, سجون, тюрьма
apparatus, organ, appareil, جهاز, أجهزة, аппарат, орган
branch, section, bureau local, فرع, فروع, филиал, отделение
department, section, division, قسم, أقسام, дирекция
secretariat, secretary, secrétariat, secretaría, أمانة, أمين, секретариат
leadership, dirección, direction générale, قيادة, руководство
headquarters, quartier général, cuartel general, مقر, قيادة, штаб квартира, قرارگاه
base, قاعدة, база
camp, معسكر, مخيم, лагерь
affairs, affaires, asuntos, شؤون, дела
relations, rapports, relaciones, علاقات, связи, отношения
policy, politics, political, politique, político, سياسة, سياسي, политика, политический
public, público, öffentlich, عام, عمومي, общественный
private, privé, privado, خاص, частный
system, système, sistema, نظام, منظومة, система
program, programme, programa, برنامج, программа
project, projet, proyecto, مشروع, مشاريع, проект
plan, planning, planification, تخطيط, خطة, планирование
reconstruction, reconstrucción, إعمار, إعادة إعمار, восстановление, سازندگی
rehabilitation, réhabilitation, تأهيل, реабилитация
assistance, عون, معونة, содействие
welfare, bien être, bienestar, رعاية, رفاه, благополучие
care, soins, رعاية, عناية, уход
child, children, enfant, niño, طفل, أطفال, طفولة, ребенок, дети
family, famille, familia, أسرة, عائلة, آل, семья
mother, mère, madre, أم, أمهات, мать
wounded, injured, blessés, جريح, جرحى, раненые
poor, needy, pauvre, pobre, فقير, فقراء, محتاجين, бедный
volunteer, volontaire, voluntario, متطوع, متطوعين, доброволец
donation, don, donación, تبرع, تبرعات, пожертвование
loan, credit, prêt, crédit, préstamo, crédito, قرض, تسليف, ائتمان, кредит
good, bon, bueno, حسن, хороший
fund, funds, fonds, fondo, fonds, صندوق, фонд, sandooq
savings, épargne, ahorro, ادخار, توفير, сбережения
capital, رأسمال, رأس مال, капитал
treasury house, bayt al mal, beit el mal, bait ul mal, بيت المال, бейт аль маль, house of wealth, house of money
wealth, richesse, riqueza, مال, ثروة, أموال, богатство
portfolio, portefeuille, cartera, محفظة, портфель
asset, actif, activos, أصول, активы
transfer, remittance, virement, transferencia, حوالة, حوالات, تحويل, تحويلات, перевод, hawalat, money transfer
broker, brokerage, courtage, وساطة, سمسرة, брокер
market, bazaar, marché, mercado, سوق, أسواق, بازار, рынок
store, shop, magasin, tienda, متجر, محل, محلات, مخزن, مخازن, магазин
supply, supplies, approvisionnement, suministro, توريد, توريدات, تموين, تجهيزات, поставка, снабжение
procurement, purchasing, achats, compras, مشتريات, закупки
distribution, distribución, توزيع, распределение
marketing, تسويق, сбыт, маркетинг
production, producing, producción, إنتاج, производство
product, produit, producto, منتج, منتوج, منتجات, продукт, продукция
manufacturing, manufacture, fabrication, fabricación, صناعة, تصنيع, производство
factory, plant, usine, fábrica, fabrik, مصنع, مصانع, معمل, معامل, كارخانه, завод, фабрика, 工厂
workshop, atelier, taller, ورشة, ورش, мастерская
spare parts, pièces de rechange, قطع غيار, запчасти
equipment, équipement, equipo, معدات, تجهيزات, оборудование
tool, outil, herramienta, أداة, أدوات, инструмент
vehicle, automobile, car, voiture, véhicule, automóvil, سيارة, سيارات, مركبات, خودرو, автомобиль
tire, pneu, إطار, إطارات, шина
battery, batterie, بطارية, بطاريات, батарея
cable, câble, كابل, كابلات, قابلو, قابلوات, кабель
wire, fil, سلك, أسلاك, провод
pipe, tube, أنبوب, أنابيب, труба
glass, verre, vidrio, زجاج, стекло
ceramic, céramique, خزف, سيراميك, керамика
brick, brique, طابوق, طوب, آجر, кирпич
wood, timber, bois, madera, خشب, أخشاب, древесина
paper, papier, papel, ورق, كاغد, бумага
carton, cardboard, كارتون, كرتون, картон
plastic, plastique, بلاستيك, لدائن, пластик
rubber, caoutchouc, caucho, مطاط, резина
leather, cuir, cuero, جلد, جلود, кожа
textile, tissu, textil, نسيج, منسوجات, نسيجي, текстиль
spinning, weaving, filature, غزل, прядильный
cotton, coton, algodón, قطن, قطني, хлопок
wool, woollen, laine, lana, صوف, صوفي, шерсть
silk, soie, seda, حرير, шелк
carpet, tapis, alfombra, سجاد, ковер
clothing, garment, clothes, vêtement, ropa, ألبسة, ملابس, одежда
shoe, chaussure, zapato, حذاء, أحذية, обувь
furniture, meuble, mueble, أثاث, мебель
tobacco, tabac, tabaco, تبغ, تبوغ, دخان, دخانيات, табак
cigarette, cigarrillo, سيجارة, سكاير, سجائر, сигареты
alcoholic, alcohol, alcool, كحول, كحولي, алкоголь
drink, beverage, boisson, bebida, مشروب, مشروبات, مرطبات, напиток
bread, bakery, bakeries, boulangerie, panadería, خبز, مخبز, مخابز, أفران, хлеб
mill, mills, flour mill, moulin, molino, مطحنة, مطاحن, طاحونة, мельница
flour, farine, harina, طحين, دقيق, мука
sugar, sucre, azúcar, سكر, сахар
salt, sel, sal, ملح, أملاح, соль
rice, riz, arroz, رز, أرز, рис
grain, cereal, cereals, céréales, granos, حبوب, зерно
seed, semence, semilla, بذور, семена
date palm, dates, dattes, dátiles, تمر, تمور, финики
fruit, فاكهة, فواكه, фрукты
vegetable, légume, خضار, خضروات, овощи
oil vegetable, vegetable oils, huiles végétales, زيوت نباتية
dairy, lait, leche, ألبان, молоко
meat, viande, carne, لحم, لحوم, мясо
fish, fishery, fishing, fisheries, pêche, pesca, سمك, أسماك, صيد, рыба
livestock, animal, bétail, ganado, ماشية, مواشي, حيوان, حيواني, скот
poultry, volaille, دواجن, птица
honey, miel, عسل, мед
forest, forestry, forêt, bosque, غابة, غابات, лес
garden, jardin, jardín, حديقة, حدائق, بستان, сад
fertilizer, engrais, fertilizante, سماد, أسمدة, удобрение
phosphate, fosfato, فوسفات, فوسفاتي, фосфат
sulphur, sulfur, soufre, azufre, كبريت, сера
coal, charbon, carbón, فحم, уголь
iron, fer, hierro, حديد, железо
copper, cuivre, cobre, نحاس, медь
aluminium, aluminum, ألمنيوم, ألومنيوم, алюминий
silver, argent métal, plata, فضة, серебро
diamond, diamant, diamante, ألماس, ماس, алмаз
jewellery, jewelry, jewelers, bijoux, joyería, مجوهرات, ذهبيات, ювелирный
stone, pierre, piedra, حجر, حجارة, أحجار, камень
sand, sable, arena, رمل, رمال, песок
raw material, matière première, مواد أولية, خام, сырье
material, matière, مواد, مادة, материал
drug, medicine, médicament, medicamento, دواء, أدوية, عقاقير, лекарство
clinic, clinique, عيادة, клиника
laboratory, laboratoire, laboratorio, مختبر, مختبرات, лаборатория
dam, barrage, presa, سد, سدود, плотина, dams
reservoir, réservoir, خزان, خزانات, водохранилище
irrigation, riego, ري, орошение
drainage, بزل, صرف, дренаж
bridge, pont, puente, جسر, جسور, мост
road, route, camino, طريق, طرق, дорога
expressway, highway, autoroute, طرق سريعة, طريق سريع, шоссе
tunnel, túnel, نفق, أنفاق, тоннель
airport, aéroport, aeropuerto, مطار, مطارات, аэропорт
ship, vessel, navire, buque, سفينة, سفن, судно, корабль
boat, bateau, barco, قارب, زورق, قوارب, лодка
cargo, freight, fret, carga, شحن, بضائع, груз
train, قطار, قطارات, поезд
warehouse, storage, entrepôt, almacén, مستودع, مستودعات, تخزين, склад
logistics, logistique, logística, لوجستي, لوجستيات, логистика
housing, logement, vivienda, إسكان, سكن, سكني, жилье
land reclamation, reclamation, استصلاح, استصلاح الأراضي
municipality, municipal, municipalité, municipio, بلدية, муниципалитет
village, pueblo, قرية, قرى, село, деревня
rural, ريف, ريفي, сельский
district, مقاطعة, قضاء, район
region, regional, région, región, إقليم, إقليمي, منطقة, регион, региональный
area, zone, zona, منطقة, مناطق, зона
country, pays, país, بلد, بلاد, قطر, страна
area free, free zone, zone franche, منطقة حرة
environs, surroundings, alentours, أكناف, aknaf
computer, ordinateur, حاسوب, حاسبات, كمبيوتر, компьютер
software, logiciel, برمجيات, программное обеспечение
data, données, datos, بيانات, данные
statistics, statistical, statistique, estadística, إحصاء, إحصاءات, статистика
internet, إنترنت, انترنت, интернет
digital, numérique, رقمي, цифровой
cyber, electronic, سيبراني, إلكتروني
optics, optical, optique, بصريات, بصري, оптика
instrument, instrumentation, أجهزة, прибор
precision, دقيق, دقيقة
satellite, قمر صناعي, أقمار صناعية, спутник
rocket, fusée, cohete, صاروخ, صواريخ, ракета
aircraft, plane, avion, avión, طائرة, طائرات, самолет
drone, drones, طائرات مسيرة, مسيرة, беспилотник
explosive, explosif, متفجرات, взрывчатка
biological, biologique, بيولوجي, биологический
reactor, réacteur, مفاعل, реактор
print, printing, imprimerie, imprenta, طباعة, مطبعة, печать, типография
book, livre, libro, كتاب, كتب, книга
library, bibliothèque, biblioteca, مكتبة, библиотека
writer, author, écrivain, escritor, كاتب, كتاب, أدباء, писатель
news, nouvelles, noticias, أنباء, أخبار, خبر, новости
journalist, journaliste, periodista, صحفي, صحفيين, журналист
broadcasting, radiodiffusion, بث, вещание, إذاعة, إذاعي
voice, voix, voz, صوت, голос
film, cinéma, cine, سينما, أفلام, кино
art, arts, arte, فن, فنون, искусство
music, musique, música, موسيقى, музыка
advertising, publicité, publicidad, إعلان, إعلانات, реклама
artistic production, إنتاج فني, إنتاج إعلامي
teacher, enseignant, maestro, معلم, معلمين, учитель
training, formation, capacitación, تدريب, تأهيل, обучение
studies center, مركز دراسات
thought, pensée, pensamiento, فكر, мысль
strategy, strategic, stratégique, estratégico, استراتيجي, استراتيجية, стратегический
doctor, physician, médecin, médico, طبيب, أطباء, врач
lawyer, avocat, abogado, محامي, محامين, адвокат
engineer, ingénieur, ingeniero, مهندس, مهندسين, инженер
syndicate, trade union, syndicat, sindicato, نقابة, نقابات, профсоюз
employer, chambre, chamber, cámara, غرفة, палата
chamber of commerce, chambre de commerce, غرفة تجارة, غرفة صناعة وتجارة, торговая палата
cooperative, coopérative, cooperativa, تعاونية, تعاوني, кооператив
partner, partenaire, socio, شريك, شركاء, партнер
brothers and partners, وأولاده, أولاد, وإخوانه
group company, مجموعة شركات, group of companies, groupe de sociétés
global trading, تجارة عامة, general trading
order, tariqa, tariqah, طريقة, орден
sufi, soufi, صوفي, суфийский
men, man, hommes, hombres, رجل, رجال, мужчина
princes, prince, أمير, أمراء, принц
sheikhs, مشايخ, شيوخ
tents, خيمة
bloc, bloque, كتلة, блок
entity, كيان
current, courant, corriente, تيار, течение
way, path, voie, سبيل, صراط, درب, путь, sirat, sabil
straight path, sirat al mustaqim, صراط مستقيم
excommunication, takfir, تكفير, такфир
exodus, migration, hijra, hijrah, émigration, migración, هجرة, миграция
immigration, emigration, الهجرة والجوازات
passport, passeport, جوازات, جواز, паспорт
border guard, حرس الحدود, garde frontière
presidential guard, republican guard, garde républicaine, حرس جمهوري, республиканская гвардия
revolutionary guard, pasdaran, sepah, حرس ثوري, سپاه پاسداران, سپاه, корпус стражей
high, haut, alto, عالي, عليا, высокий, سامي
higher education, enseignement supérieur, تعليم عالي, высшее образование
lower, bas, سفلى
old, ancien, antiguo, قديم, старый
young, jeune, joven, شاب, молодой
small, petit, pequeño, صغير, صغيرة, малый
big, كبير, كبيرة, крупный
main, principal, رئيسي, главный
rapid, quick, rapide, rápido, سريع, تدخل سريع, быстрый
secret, سري, سرية, тайный
strong, fort, fuerte, قوي, сильный
black, noir, negro, أسود, سوداء, черный
white, blanc, blanco, أبيض, بيضاء, белый
red, rouge, rojo, أحمر, حمراء, красный
green, vert, verde, أخضر, خضراء, зеленый, خضر, greens
blue, bleu, azul, أزرق, زرقاء, синий
yellow, jaune, amarillo, أصفر, صفراء, желтый
golden, doré, dorado, ذهبي, ذهبية
multi, متعدد, متعددة
activity, activities, activité, actividad, نشاط, أنشطة, деятельность
work and action, action, عمل, действие
saying, parole, قول, слово
gulf, golfe, golfo, خليج, залив
persian gulf, golfe persique, خليج فارسي
ocean, océan, océano, محيط, океан
sea, mer, mar, meer, بحر, بحار, море
mediterranean, méditerranée, mediterráneo, متوسط, بحر متوسط, средиземное море, средиземноморский
river, fleuve, río, نهر, أنهار, река
two rivers, nahrain, nahrayn, نهرين
nile, nil, nilo, نيل, нил
euphrates, euphrate, éufrates, فرات, евфрат, furat
tigris, tigre, دجلة, тигр, dijla, dijlah
mountain, mont, montagne, montaña, جبل, جبال, гора
valley, vallée, valle, وادي, долина
desert, désert, desierto, صحراء, صحراوي, пустыня
sahara, الصحراء, صحراء كبرى, сахара
sahel, الساحل, сахель
oasis, واحة, واحات, оазис
horn of africa, corne de l'afrique, قرن أفريقي, африканский рог
west africa, afrique de l'ouest, غرب أفريقيا, западная африка
central africa, afrique centrale, وسط أفريقيا, центральная африка
middle east, moyen orient, oriente medio, شرق أوسط, ближний восток
south asia, southeast asia, جنوب شرق آسيا
central asia, asie centrale, آسيا الوسطى, средняя азия, центральная азия
caucasus, caucase, cáucaso, قوقاز, قفقاس, кавказ, kavkaz
chechen, chechnya, tchétchène, tchétchénie, شيشان, شيشاني, чечня, чеченский
dagestan, daghestan, داغستان, дагестан
turkestan, turkistan, تركستان, туркестан
khorasan, khurasan, خراسان, хорасан
kashmir, cachemire, كشمير, кашмир
punjab, pendjab, بنجاب, пенджаб
sinai, sinaï, سيناء, синай
golan, جولان, голан
gaza, غزة, газа
hijaz, hejaz, hedjaz, حجاز, хиджаз
cairo, le caire, قاهرة, каир
damascus, damas, damasco, دمشق, дамаск
aleppo, alep, alepo, حلب, алеппо
homs, حمص, хомс
tripoli, tarabulus, طرابلس, триполи
benghazi, بنغازي, бенгази
algiers, alger, argel, جزائر عاصمة
baghdad, bagdad, بغداد, багдад
basra, bassora, basora, بصرة, басра
mosul, mossoul, موصل, мосул
kirkuk, كركوك, киркук
beirut, beyrouth, بيروت, бейрут
mecca, makkah, la mecque, meca, مكة, мекка
medina, madinah, médine, مدينة منورة, медина
sanaa, sana a, صنعاء, сана
aden, عدن, аден
khartoum, jartum, خرطوم, хартум
mogadishu, mogadiscio, مقديشو, могадишо
tehran, téhéran, teherán, طهران, тегеран
kabul, kaboul, كابول, كابل, кабул
istanbul, اسطنبول, إسطنبول, стамбул
moscow, moscou, moscú, moskau, موسكو, москва, московский
paris, باريس, париж
london, londres, لندن, лондон
berlin, برلين, берлин
rome, roma, روما, рим
vienna, vienne, viena, wien, فيينا, вена
geneva, genève, ginebra, genf, جنيف, женева
brussels, bruxelles, bruselas, بروكسل, брюссель
athens, athènes, atenas, أثينا, афины
cordoba, cordoue, córdoba, قرطبة, кордова
andalus, andalusia, andalousie, andalucía, أندلس, андалусия
constantinople, قسطنطينية
holy land, terre sainte, tierra santa, أراضي مقدسة, أرض مقدسة, святая земля
holy house, bayt al maqdis, beit al maqdis, بيت المقدس, бейт аль макдис, jerusalem, maqdis
aqsa, أقصى, акса
two holy mosques, two holy sanctuaries, haramain, haramayn, حرمين
kaaba, كعبة
balkan, balkans, بلقان, балканы
scandinavia, إسكندنافيا
america latina, latin america, amérique latine, أمريكا اللاتينية
semitic, سامي
hebrew, hébreu, عبري, еврейский
jewish, jew, juif, judío, يهود, يهودي, еврейский
zionist, sioniste, sionista, صهيوني, сионистский
crusader, صليبي, صليبيين
shiite, shia, shi a, chiite, chií, شيعة, شيعي, шиитский
sunni, sunnite, suní, سني, سنة, суннитский
alawite, alaouite, علوي, علويين, алавитский
druze, druse, دروز, درزي, друзы
coptic, copt, copte, قبطي, أقباط, копт
yazidi, yezidi, إيزيدي, أيزيدي, يزيدي, езиды
turkmen people, turcoman, تركمان, تركماني, туркмены
amazigh, berber, berbère, أمازيغي, أمازيغ, берберский
persian, perse, فارسي, персидский
pashtun, pashtoon, pushtun, بشتون, پشتون, пуштун
baloch, baluch, balochi, baloutche, بلوش, بلوشي, белудж
treaty, pact, traité, tratado, معاهدة, حلف, ميثاق, договор, пакт
charter, charte, carta, ميثاق, хартия
amnesty, amnistie, amnistía, عفو, амнистия
investigation, enquête, تحقيق, تحقيقات, расследование
atlantic, atlantique, atlántico, أطلسي, атлантический
pacific, pacifique, pacífico, هادئ, тихоокеанский
wing, aile, ala, جناح, أجنحة, крыло
authenticity, أصالة
modernity, contemporary, معاصرة, حداثة
basic, أساسي, أساسيات, базовый
aerospace, هوافضا, аэрокосмический
football, كرة القدم, futbol, футбол
commerce and industry, تجارة وصناعة
january, janvier, enero, يناير, كانون الثاني, جانفي, январь
february, février, febrero, فبراير, شباط, فيفري, февраль
march, mars, marzo, مارس, آذار, март
april, avril, abril, أبريل, نيسان, أفريل, апрель
may, mai, mayo, مايو, أيار, ماي, май
june, juin, junio, يونيو, حزيران, جوان, июнь
july, juillet, julio, يوليو, تموز, جويلية, июль
august, août, agosto, أغسطس, آب, أوت, август
september, septembre, septiembre, سبتمبر, أيلول, сентябрь
october, octobre, octubre, أكتوبر, تشرين الأول, октябрь
november, novembre, noviembre, نوفمبر, تشرين الثاني, ноябрь
december, décembre, diciembre, ديسمبر, كانون الأول, декабрь
korea, korean, corée, coreano, coréen, كوريا, كوري, корея, корейский, 朝鲜, 韩国, 高丽, 조선, 한국, 고려, chosun, choson
reconnaissance, reconocimiento, استطلاع, разведывательный, 侦察, 정찰
electronic warfare, حرب إلكترونية
`;
