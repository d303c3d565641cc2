/**
 * Words for kinds of organizations, in the form of organizationWords.ts. Names are written with or without them, so they count
 * little.
 */
export const organizationKinds = `
council, conseil, consejo, مجلس, شورى, شورا, совет, 理事会, shura, majlis, consultative, 이사회, 평의회
committee, comité, komitee, لجنة, كميته, комитет, 委员会, 위원회, lajna, lajnat, هيئة
commission, هيئة, مفوضية, комиссия, لجنة, مجلس, commissioner, commissariat, 委员会, 위원회
group, groupe, grupo, gruppe, جماعة, مجموعة, گروه, группа, группировка, 集团, jamaa, jamaat, jamaah, djamaat, gama, djemaa, jemaah, jemaa, jama a, jamaatu, gamaa, jamiat, جمع, غروب, جروب, قروب
organization, organisation, organización, تنظيم, منظمة, سازمان, организация, 组织, 机构, tanzim, tanzeem, sazman, هيئة, مؤسسة, جمعية, جهاز, منظومة, tandhim
establishment, institution, institut, institute, institución, مؤسسة, معهد, مصلحة, учреждение, институт, 研究所, 院, هيئة, muassasa, moassasa
foundation, fondation, fundación, stiftung, مؤسسة خيرية, بنياد, фонд, 基金会, trust, yayasan, vakfı, bonyad, مؤسسة, صندوق, وقف, waqf, ترست, ٹرسٹ, فاؤنڈیشن, فاونديشن
movement, mouvement, movimiento, bewegung, حركة, حركت, جنبش, движение, 运动, haraka, harakat, harakah, tehrik, tehreek, تحريك, تيار
party, parti, partido, partei, partisi, حزب, партия, 党, 당, hizb, hezb, hezbe, hisb, hizbul, پارٹی
union, unión, اتحاد, اتحاديه, союз, 联盟, ittihad, itihad, itihaad, ettehad, رابطة
league, ligue, liga, رابطة, عصبة, лига, 联合会, rabita, asbat, usbat, عصائب, asaib, asa ib, اتحاد, جامعة
association, asociación, جمعية, انجمن, ассоциация, 协会, jamia, jamiat, jamiyat, djemijet, رابطة, هيئة, اتحاد
society, société savante, sociedad, gesellschaft, общество, 学会, جمعية, مجتمع, société, جماعة
network, réseau, netzwerk, شبكة, شبكه, сеть, 网络, shabaka
company, corporation, compagnie, compañía, société, firma, корпорация, corp, شركة, شركت, компания, 公司, 회사, hoesa, co, مؤسسة, charika, sharika, sharikat, کمپنی, كمباني, كمبني, كوربوريشن, 总公司, 총회사
enterprise, entreprise, empresa, unternehmen, منشأة, مؤسسه عامه, предприятие, 企业
limited, ltd, المحدودة, لميتد, لمتد, محدود, 有限, 有限公司, ооо, llc, gmbh, sarl, pte, jsc, plc, inc, incorporated, sa, ag, bv, оао, зао, пао, ذ م م, لمیٹڈ, لمٹڈ, المحدوده, ذات مسؤولية محدودة, م م ح, ش م م, ش م ل, co ltd, est
office, bureau, oficina, büro, مكتب, دفتر, офис, бюро, 办公室, maktab, makhtab, maktaba, bureaux, مكاتب, diwan, ديوان, سكرتارية
agency, agence, agencia, agentur, وكالة, آژانس, агентство, 机构, 局, جهاز, 总局, 총국
authority, autorité, autoridad, سلطة, управление, 管理局, هيئة, مؤسسة, جهاز, إدارة
administration, département, department, departamento, إدارة, اداره, دائرة, департамент, администрация, 部门, مديرية, مصلحة
directorate, direction, مديرية, дирекция, إدارة, دائرة
general, général, generales, allgemein, عام, عامة, генеральный, общий, всеобщий, 总, عمومي, 총
community, communauté, comunidad, gemeinschaft, جماعة, جالية, طائفة, община
`;
