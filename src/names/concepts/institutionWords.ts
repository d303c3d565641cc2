/** Words of the names of state institutions, forces and associations, in the form of organizationWords.ts. A number is a concept, too. */
export const institutionWords = `
1, first, 1st, premier, primero, أول, أولى, первый, 第一, 제1
2, second, 2nd, deuxième, segundo, ثان, ثاني, второй, 第二, 제2
3, third, 3rd, troisième, tercero, ثالث, третий, третья, 第三, 제3
4, fourth, 4th, quatrième, cuarto, رابع, четвертый, 第四
5, fifth, 5th, cinquième, quinto, خامس, пятый, 第五
6, sixth, 6th, sixième, sexto, سادس, шестой, 第六
7, seventh, 7th, septième, séptimo, سابع, седьмой, 第七
8, eighth, 8th, huitième, octavo, ثامن, восьмой, 第八
9, ninth, 9th, neuvième, noveno, تاسع, девятый, 第九
10, tenth, 10th, dixième, décimo, عاشر, десятый, 第十
ministry, department
foreign ministry, ministry of foreign affairs, ministry for foreign affairs, department of state, state department, ministère des affaires étrangères, ministerio de relaciones exteriores, وزارة خارجية, وزارة شؤون خارجية, министерство иностранных дел, 外交部, 외무성
house of representatives, chamber of deputies, council of representatives, chambre des députés, chambre des représentants, cámara de diputados, مجلس نواب, палата представителей
senate, sénat, senado, مجلس شيوخ, сенат, 参议院
deputies, deputy, député, diputado, نائب, نواب, депутат
council of ministers, cabinet, conseil des ministres, consejo de ministros, مجلس وزراء, совет министров, кабинет министров, 内阁, 내각
minister, ministre, ministro, وزير, وزراء, министр
prime minister, premier ministre, primer ministro, رئيس وزراء, премьер министр
president, presidential, présidence, presidency, présidentiel, presidencia, رئيس, رئاسي, رئاسة, президент
constituent, founding, constituante, constituyente, تأسيسي, учредительный
parliamentary, parlementaire, parlamentario, برلماني, парламентский
embassy, ambassade, embajada, سفارة, посольство, 大使馆
consulate, consulat, consulado, قنصلية, консульство
governorate, محافظة, мухафаза
sultanate, sultanat, سلطنة, султанат
emirate, émirat, emirato, إمارة, эмират
royal, royale, real, ملكي, королевский
natural, nature, naturel, طبيعي, طبيعة, природный, естественный, 自然, 자연
environment, environmental, environnement, medio ambiente, بيئة, بيئي, экология, окружающая среда
climate, climat, clima, مناخ, климат
emergency, urgence, emergencia, طوارئ, чрезвычайный
disaster, catastrophe, desastre, كارثة, كوارث, катастрофа
rescue, إنقاذ, sauvetage, rescate, спасательный
sanctions, عقوبات, санкции
counter terrorism, anti terrorism, antiterrorism, counterterrorism, lutte contre le terrorisme, مكافحة إرهاب, антитеррористический
terrorism, terrorisme, terrorismo, إرهاب, терроризм
corruption, corrupción, فساد, коррупция
combating, fight against, anti, lutte contre, مكافحة, борьба с
integrity, intégrité, integridad, نزاهة
transparency, transparence, transparencia, شفافية
narcotics, narcotic, drugs, stupéfiants, drogas, مخدرات, наркотики
migration, immigration, migración, هجرة, миграция
displaced, displacement, déplacés, desplazados, نازح, نازحين, نزوح, перемещенный
exile, exilés, منفى, изгнание
farmers, peasants, paysans, agriculteurs, campesinos, فلاح, فلاحين, مزارعين, крестьяне
employees, employés, empleados, موظف, موظفين, служащие
disabled, handicapped, handicapés, discapacitados, معاقين, инвалиды
martyr, martyrs, mártir, شهيد, شهداء, shahid, shahed, shuhada, мученик
antiquities, antiquités, antigüedades, آثار, древности
museum, musée, museo, متحف, متاحف, музей
archive, archives, archivo, أرشيف, محفوظات, архив
theatre, theater, théâtre, teatro, مسرح, театр
olympic, olympique, olímpico, أولمبي, олимпийский
observer, observateurs, observadores, مراقب, مراقبين, наблюдатель
observatory, observatoire, observatorio, مرصد, обсерватория
audit, auditing, cour des comptes, محاسبة, رقابة مالية, счетная палата
amnesty international, منظمة عفو دولية, العفو الدولية, международная амнистия
commonwealth, رابطة شعوب, содружество
statesmen, founders, fondateurs, fundadores, مؤسسين
armoured, armored, blindé, blindada, مدرع, бронетанковый, танковый, tank
infantry, infanterie, infantería, مشاة, пехота, пехотный, мотострелковый
artillery, artillerie, artillería, مدفعية, артиллерия, артиллерийский
airborne, paratroop, paratrooper, parachutiste, مظلي, محمول جوا, десантный, воздушно десантный
mechanized, mechanised, mécanisé, ميكانيكي, آلي, механизированный
fleet, flotte, flota, أسطول, флот
submarine, sous marin, submarino, غواصة, غواصات, подводный
coast guard, coastguard, garde côtes, guardia costera, خفر سواحل, береговая охрана
rapid, rapide, rápido, سريع, быстрый
intervention, intervención, تدخل, вмешательство
response, reaction, réaction, رد, استجابة, реагирование
deterrence, deterrent, dissuasion, ردع, сдерживание
rebels, rebelles, rebeldes, متمرد, متمردين, مسلحين, повстанцы
resistance front, front de résistance, جبهة مقاومة
tiger, tigre, نمر, نمور, тигр
leopard, panther, panthère, فهد, فهود, леопард
scorpion, عقرب, عقارب
storming, assault, assaut, اقتحام, штурмовой
sniper, snipers, قناصة, قناص
sector, secteur, sector, قطاع, сектор
front line, ligne de front, خط مواجهة
southeast, southeastern, south eastern, south east, sud est, sudeste, جنوب شرق, جنوب شرقي, جنوبي شرقي, юго восточный, юго восточная
southwest, southwestern, south western, south west, sud ouest, suroeste, جنوب غرب, جنوب غربي, جنوبي غربي, юго западный
northeast, northeastern, north eastern, north east, nord est, noreste, شمال شرق, شمال شرقي, شمالي شرقي, северо восточный, северо восточная
northwest, northwestern, north western, north west, nord ouest, noroeste, شمال غرب, شمال غربي, شمالي غربي, северо западный
maghreb, land of the maghreb, بلاد مغرب, بلاد مغرب عربي
central africa, أفريقيا وسطى
gulf, golfe, golfo, خليج, залив
sea, mer, mar, بحر, море
red sea, mer rouge, mar rojo, بحر أحمر, красное море
lake, lac, lago, بحيرة, озеро
strait, détroit, estrecho, مضيق, пролив
basin, bassin, cuenca, حوض, бассейн
bay, baie, bahía, خليج
cooperation, co operation, coopératif
aerospace, aérospatial, aeroespacial, جوية فضائية, جوي فضائي, جوفضائي, авиакосмический
global, всемирный, 세계
labour, employment, emploi, empleo, трудовой, توظيف
money, monétaire, monetario, валютный, денежный
supreme, high, haut, haute, alto, عالي, عليا, верховный
fuel, carburant, combustible, وقود, محروقات, топливо, топливный, 燃料
crops, محاصيل, урожай
urban, urbain, urbano, حضري, عمران, городской
nutrition, تغذية, питание
food, أطعمة, продовольствие, продовольственный, 식량
veterinary, vétérinaire, veterinario, بيطري, بيطرة, ветеринарный
cancer, سرطان, рак
journalists, صحافي, صحافيين
poets, poètes, شاعر, شعراء, поэты
artists, artistes, artistas, فنان, فنانين, художники
stock exchange, bourse, bolsa, بورصة, سوق أوراق مالية, биржа
scout, scouts, كشافة, كشاف, скауты
sector development, تنمية قطاع
humanitarian operations, عمليات إنسانية
rehabilitation center, مركز تأهيل
reconciliation commission, هيئة مصالحة
liquidation, تصفية
ownership, property, propriété, propiedad, ملكية, أملاك, имущество
pension, pensions, retraite, تقاعد, معاشات, пенсионный
tax, taxes, revenue, impôts, impuestos, ضريبة, ضرائب, налоговый
budget, presupuesto, ميزانية, موازنة, бюджет
control, contrôle, رقابة, контроль
licence, licensing, تراخيص, лицензия
standards, مواصفات, مقاييس, стандарты
meteorology, أرصاد, أرصاد جوية, метеорология
geology, geological, géologique, جيولوجي, جيولوجيا, геологический
survey, مسح, مساحة
planning and budget, تخطيط وموازنة
`;
