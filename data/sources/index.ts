// Generated from the files beside it by scripts/ids.ts (npm run write). Do not edit.
import * as _20_minutes_2006_05_24 from './20-minutes-2006-05-24.js';
import * as _accord_d_alger_2006_07_04 from './accord-d-alger-2006-07-04.js';
import * as _ad_dustour_2006_05_30 from './ad-dustour-2006-05-30.js';
import * as _afp_2006_04_23 from './afp-2006-04-23.js';
import * as _afp_2006_05_23 from './afp-2006-05-23.js';
import * as _afp_2006_05_24 from './afp-2006-05-24.js';
import * as _afp_2006_07_04 from './afp-2006-07-04.js';
import * as _afp_2007_05_12 from './afp-2007-05-12.js';
import * as _afp_photo_2006_05_26 from './afp-photo-2006-05-26.js';
import * as _afribone_2006_02_24 from './afribone-2006-02-24.js';
import * as _afribone_2006_02_27 from './afribone-2006-02-27.js';
import * as _afribone_2006_02 from './afribone-2006-02.js';
import * as _afribone_2006_04 from './afribone-2006-04.js';
import * as _afribone_2006_05_18 from './afribone-2006-05-18.js';
import * as _afribone_2006_05_24 from './afribone-2006-05-24.js';
import * as _afribone_2006_05_26_army from './afribone-2006-05-26-army.js';
import * as _afribone_2006_05_26 from './afribone-2006-05-26.js';
import * as _afribone_2006_05_28_sidalamine from './afribone-2006-05-28-sidalamine.js';
import * as _afribone_2006_05_31_briefing from './afribone-2006-05-31-briefing.js';
import * as _afribone_2006_05_31 from './afribone-2006-05-31.js';
import * as _afribone_2006_06_02 from './afribone-2006-06-02.js';
import * as _afribone_2006_06_09 from './afribone-2006-06-09.js';
import * as _afribone_2006_06_13 from './afribone-2006-06-13.js';
import * as _afribone_2006_06_troops from './afribone-2006-06-troops.js';
import * as _afribone_2006_07_13 from './afribone-2006-07-13.js';
import * as _afribone_2006_07_civil_society from './afribone-2006-07-civil-society.js';
import * as _afribone_2006_07_consulate from './afribone-2006-07-consulate.js';
import * as _afribone_2006_07_diplomats from './afribone-2006-07-diplomats.js';
import * as _afribone_2006_07_edito from './afribone-2006-07-edito.js';
import * as _afribone_2006_07_hemicycle from './afribone-2006-07-hemicycle.js';
import * as _afribone_2006_07_kone_press from './afribone-2006-07-kone-press.js';
import * as _afribone_2006_07_kone from './afribone-2006-07-kone.js';
import * as _afribone_2006_07_parties from './afribone-2006-07-parties.js';
import * as _afribone_2006_07_resolution from './afribone-2006-07-resolution.js';
import * as _afribone_2006_07 from './afribone-2006-07.js';
import * as _afribone_2006_08_10 from './afribone-2006-08-10.js';
import * as _afribone_2006_08_11 from './afribone-2006-08-11.js';
import * as _afribone_2006_08_14 from './afribone-2006-08-14.js';
import * as _afribone_2006_08_15 from './afribone-2006-08-15.js';
import * as _afribone_2006_08_pact_audit from './afribone-2006-08-pact-audit.js';
import * as _afribone_2006_08 from './afribone-2006-08.js';
import * as _afribone_2006_10_tegharghat from './afribone-2006-10-tegharghat.js';
import * as _afribone_2006_rpm from './afribone-2006-rpm.js';
import * as _afribone_2007_03 from './afribone-2007-03.js';
import * as _afribone_2007_08_29 from './afribone-2007-08-29.js';
import * as _afribone_2008_05_23 from './afribone-2008-05-23.js';
import * as _afribone_2008_06_08 from './afribone-2008-06-08.js';
import * as _afribone_2008_06_resolution from './afribone-2008-06-resolution.js';
import * as _afribone_2009_01 from './afribone-2009-01.js';
import * as _afrik_2006_05_29 from './afrik-2006-05-29.js';
import * as _afrik_2007_03 from './afrik-2007-03.js';
import * as _afrik_irin_2006_05_24 from './afrik-irin-2006-05-24.js';
import * as _al_jazirah_2006_07_07 from './al-jazirah-2006-07-07.js';
import * as _algerie_dz_2007_02_21 from './algerie-dz-2007-02-21.js';
import * as _aljazeera_2006_10_23 from './aljazeera-2006-10-23.js';
import * as _aljazeera_2007_03_11 from './aljazeera-2007-03-11.js';
import * as _ap_2006_07_05 from './ap-2006-07-05.js';
import * as _as_rar_2006_05_29 from './as-rar-2006-05-29.js';
import * as _bamada_2020_11_13 from './bamada-2020-11-13.js';
import * as _bbc_2006_05_24 from './bbc-2006-05-24.js';
import * as _countervortex_2006_05_30 from './countervortex-2006-05-30.js';
import * as _countryaah_2006 from './countryaah-2006.js';
import * as _dadm_mali_tuaregs from './dadm-mali-tuaregs.js';
import * as _der_standard_2006_07_04 from './der-standard-2006-07-04.js';
import * as _diasporaction_2011 from './diasporaction-2011.js';
import * as _efe_2009_02_17 from './efe-2009-02-17.js';
import * as _el_pais_2007_02_24 from './el-pais-2007-02-24.js';
import * as _el_periodico_2007_08 from './el-periodico-2007-08.js';
import * as _el_watan_2006_05_27 from './el-watan-2006-05-27.js';
import * as _el_watan_2006_07_05 from './el-watan-2006-07-05.js';
import * as _el_watan_2007_06_origins from './el-watan-2007-06-origins.js';
import * as _el_watan_2007_06 from './el-watan-2007-06.js';
import * as _el_watan_2007_09_01 from './el-watan-2007-09-01.js';
import * as _el_watan_2007_ag_sid_ahmed from './el-watan-2007-ag-sid-ahmed.js';
import * as _elaph_2006_06_03 from './elaph-2006-06-03.js';
import * as _europa_press_2006_05_25 from './europa-press-2006-05-25.js';
import * as _francediplomatie_gamou from './francediplomatie-gamou.js';
import * as _gambia_l_2008_06_15 from './gambia-l-2008-06-15.js';
import * as _geonames from './geonames.js';
import * as _globalterrorwatch_adc from './globalterrorwatch-adc.js';
import * as _guinee24_2023 from './guinee24-2023.js';
import * as _irin_2006_05_23 from './irin-2006-05-23.js';
import * as _irin_2006_05_24 from './irin-2006-05-24.js';
import * as _iso_3166 from './iso-3166.js';
import * as _jeune_afrique_2006_05_29 from './jeune-afrique-2006-05-29.js';
import * as _jeune_afrique_2006_07_10 from './jeune-afrique-2006-07-10.js';
import * as _jeune_afrique_2006_08_21 from './jeune-afrique-2006-08-21.js';
import * as _jeune_afrique_2006_10_30 from './jeune-afrique-2006-10-30.js';
import * as _jeune_afrique_2007_02_11 from './jeune-afrique-2007-02-11.js';
import * as _jeune_afrique_2007_02_27 from './jeune-afrique-2007-02-27.js';
import * as _jeune_afrique_2007_05_21 from './jeune-afrique-2007-05-21.js';
import * as _jeune_afrique_2007_09_18 from './jeune-afrique-2007-09-18.js';
import * as _jeune_afrique_2009_02_17 from './jeune-afrique-2009-02-17.js';
import * as _kas_2007 from './kas-2007.js';
import * as _l_aube_2007 from './l-aube-2007.js';
import * as _l_essor_2006_05_26 from './l-essor-2006-05-26.js';
import * as _l_expression_2007_02_22 from './l-expression-2007-02-22.js';
import * as _l_expression_2007_05_12 from './l-expression-2007-05-12.js';
import * as _l_humanite_2013_03_01 from './l-humanite-2013-03-01.js';
import * as _l_independant_2006_05_24_diema from './l-independant-2006-05-24-diema.js';
import * as _l_independant_2006_05_24 from './l-independant-2006-05-24.js';
import * as _l_independant_2006_05_26 from './l-independant-2006-05-26.js';
import * as _l_independant_2006_06_governor from './l-independant-2006-06-governor.js';
import * as _l_independant_2006_06 from './l-independant-2006-06.js';
import * as _la_voix_de_l_oranie_2006_06 from './la-voix-de-l-oranie-2006-06.js';
import * as _le_monde_2006_05_24 from './le-monde-2006-05-24.js';
import * as _le_quotidien_d_oran_2007_05_13 from './le-quotidien-d-oran-2007-05-13.js';
import * as _le_republicain_2006_03_15 from './le-republicain-2006-03-15.js';
import * as _le_republicain_2006_05_24 from './le-republicain-2006-05-24.js';
import * as _le_republicain_2006_07_05 from './le-republicain-2006-07-05.js';
import * as _le_republicain_2006_09 from './le-republicain-2006-09.js';
import * as _le_republicain_2006_gamou from './le-republicain-2006-gamou.js';
import * as _lecocq_2010 from './lecocq-2010.js';
import * as _les_echos_2006_05_24 from './les-echos-2006-05-24.js';
import * as _mail_and_guardian_2006_07_05 from './mail-and-guardian-2006-07-05.js';
import * as _maliweb_2006_07_11711 from './maliweb-2006-07-11711.js';
import * as _maliweb_2006_07_25_3109049 from './maliweb-2006-07-25-3109049.js';
import * as _maliweb_2006_07_3108947 from './maliweb-2006-07-3108947.js';
import * as _maliweb_2006_07_3109087 from './maliweb-2006-07-3109087.js';
import * as _maliweb_2006_08_11_11232 from './maliweb-2006-08-11-11232.js';
import * as _maliweb_2006_08_11132 from './maliweb-2006-08-11132.js';
import * as _maliweb_2006_08_11174 from './maliweb-2006-08-11174.js';
import * as _maliweb_2006_08_11256 from './maliweb-2006-08-11256.js';
import * as _maliweb_2006_08_11271 from './maliweb-2006-08-11271.js';
import * as _maliweb_2006_08_14_3108427 from './maliweb-2006-08-14-3108427.js';
import * as _maliweb_2006_08_15_3108439 from './maliweb-2006-08-15-3108439.js';
import * as _maliweb_2006_08_16_3108479 from './maliweb-2006-08-16-3108479.js';
import * as _maliweb_2006_08_23_3108553 from './maliweb-2006-08-23-3108553.js';
import * as _maliweb_2006_08_25_3108593 from './maliweb-2006-08-25-3108593.js';
import * as _maliweb_2006_08_3108414 from './maliweb-2006-08-3108414.js';
import * as _maliweb_2006_08 from './maliweb-2006-08.js';
import * as _maliweb_2006_09_11428 from './maliweb-2006-09-11428.js';
import * as _maliweb_2006_09_11445 from './maliweb-2006-09-11445.js';
import * as _maliweb_2006_09_11451 from './maliweb-2006-09-11451.js';
import * as _maliweb_2006_09_11456 from './maliweb-2006-09-11456.js';
import * as _maliweb_2006_09_11469 from './maliweb-2006-09-11469.js';
import * as _maliweb_2006_09_11480 from './maliweb-2006-09-11480.js';
import * as _maliweb_2006_09_11486 from './maliweb-2006-09-11486.js';
import * as _maliweb_2006_09_11588 from './maliweb-2006-09-11588.js';
import * as _maliweb_2006_10_11837 from './maliweb-2006-10-11837.js';
import * as _maliweb_2006_10_11878 from './maliweb-2006-10-11878.js';
import * as _maliweb_2006_11_11921 from './maliweb-2006-11-11921.js';
import * as _maliweb_2006_11_11929 from './maliweb-2006-11-11929.js';
import * as _maliweb_2006_11_12077 from './maliweb-2006-11-12077.js';
import * as _maliweb_2007_03_9794 from './maliweb-2007-03-9794.js';
import * as _maliweb_2007_03_9935 from './maliweb-2007-03-9935.js';
import * as _maliweb_2007_05_24 from './maliweb-2007-05-24.js';
import * as _maliweb_2007_09_4518 from './maliweb-2007-09-4518.js';
import * as _maliweb_2017 from './maliweb-2017.js';
import * as _missioni_consolata_2006_09 from './missioni-consolata-2006-09.js';
import * as _morgan_2006_05_25 from './morgan-2006-05-25.js';
import * as _natural_earth from './natural-earth.js';
import * as _onwar_mali_1990 from './onwar-mali-1990.js';
import * as _pa_x_1263_2006_07_04 from './pa-x-1263-2006-07-04.js';
import * as _pime_2006_05_23 from './pime-2006-05-23.js';
import * as _programm_mali_nord_2006_06 from './programm-mali-nord-2006-06.js';
import * as _programm_mali_nord_2007_02 from './programm-mali-nord-2007-02.js';
import * as _programm_mali_nord_2007_04 from './programm-mali-nord-2007-04.js';
import * as _rebelion_2006_07_05 from './rebelion-2006-07-05.js';
import * as _reuters_2006_05_23 from './reuters-2006-05-23.js';
import * as _reuters_2006_05_24 from './reuters-2006-05-24.js';
import * as _reuters_2006_06_08 from './reuters-2006-06-08.js';
import * as _reuters_2006_06_30 from './reuters-2006-06-30.js';
import * as _reuters_2006_10_01 from './reuters-2006-10-01.js';
import * as _reuters_2006_11_02 from './reuters-2006-11-02.js';
import * as _reuters_2007_02_21 from './reuters-2007-02-21.js';
import * as _reuters_2007_03_10 from './reuters-2007-03-10.js';
import * as _reuters_2007_09_01 from './reuters-2007-09-01.js';
import * as _rfi_2006_05_24 from './rfi-2006-05-24.js';
import * as _rfi_2006_05_29 from './rfi-2006-05-29.js';
import * as _rfi_2006_05_30 from './rfi-2006-05-30.js';
import * as _saphirnews_2006_05_23 from './saphirnews-2006-05-23.js';
import * as _taz_2006_05_25 from './taz-2006-05-25.js';
import * as _taz_2006_05_30 from './taz-2006-05-30.js';
import * as _taz_2008 from './taz-2008.js';
import * as _touaregmaroc_2008_10 from './touaregmaroc-2008-10.js';
import * as _ucdp_acd_22_1 from './ucdp-acd-22-1.js';
import * as _un_1267_qdi_316 from './un-1267-qdi-316.js';
import * as _us_embassy_algiers_2006_07_11 from './us-embassy-algiers-2006-07-11.js';
import * as _us_embassy_algiers_2006_12_11 from './us-embassy-algiers-2006-12-11.js';
import * as _us_embassy_bamako_2006_05_08 from './us-embassy-bamako-2006-05-08.js';
import * as _us_embassy_bamako_2006_10_31_details from './us-embassy-bamako-2006-10-31-details.js';
import * as _us_embassy_bamako_2006_10_31 from './us-embassy-bamako-2006-10-31.js';
import * as _us_embassy_bamako_2006_11_28 from './us-embassy-bamako-2006-11-28.js';
import * as _us_embassy_bamako_2007_05 from './us-embassy-bamako-2007-05.js';
import * as _us_embassy_bamako_2008_03_06 from './us-embassy-bamako-2008-03-06.js';
import * as _vitaminedz_2006_10 from './vitaminedz-2006-10.js';
import * as _vitaminedz_bahanga_2007 from './vitaminedz-bahanga-2007.js';
import * as _voa_2006_06_30 from './voa-2006-06-30.js';
import * as _voa_2006_10_24 from './voa-2006-10-24.js';
import * as _voa_2007_08_31 from './voa-2007-08-31.js';
import * as _voa_afrique_2006_05_24 from './voa-afrique-2006-05-24.js';
import * as _wikipedia_en_adc from './wikipedia-en-adc.js';
import * as _wikipedia_en_adrar_des_ifoghas from './wikipedia-en-adrar-des-ifoghas.js';
import * as _wikipedia_en_algiers_accords_2006 from './wikipedia-en-algiers-accords-2006.js';
import * as _wikipedia_en_ba_ag_moussa from './wikipedia-en-ba-ag-moussa.js';
import * as _wikipedia_en_bahanga from './wikipedia-en-bahanga.js';
import * as _wikipedia_en_fagaga from './wikipedia-en-fagaga.js';
import * as _wikipedia_en_gamou from './wikipedia-en-gamou.js';
import * as _wikipedia_en_ghaly from './wikipedia-en-ghaly.js';
import * as _wikipedia_en_kidal_menaka_mutinies from './wikipedia-en-kidal-menaka-mutinies.js';
import * as _wikipedia_en_kidal from './wikipedia-en-kidal.js';
import * as _wikipedia_en_menaka_region from './wikipedia-en-menaka-region.js';
import * as _wikipedia_en_tessalit from './wikipedia-en-tessalit.js';
import * as _wikipedia_en_tuareg_rebellion_2006 from './wikipedia-en-tuareg-rebellion-2006.js';
import * as _wikipedia_fr_adc from './wikipedia-fr-adc.js';
import * as _wikipedia_fr_bahanga from './wikipedia-fr-bahanga.js';
import * as _wikipedia_fr_combat_de_kidal from './wikipedia-fr-combat-de-kidal.js';
import * as _wikipedia_fr_fagaga from './wikipedia-fr-fagaga.js';
import * as _wikipedia_fr_ghaly from './wikipedia-fr-ghaly.js';
import * as _wikipedia_fr_rebellion_touaregue_2006 from './wikipedia-fr-rebellion-touaregue-2006.js';

/** Every document: its row and what it says. */
export const documents = {
  '20-minutes-2006-05-24': _20_minutes_2006_05_24,
  'accord-d-alger-2006-07-04': _accord_d_alger_2006_07_04,
  'ad-dustour-2006-05-30': _ad_dustour_2006_05_30,
  'afp-2006-04-23': _afp_2006_04_23,
  'afp-2006-05-23': _afp_2006_05_23,
  'afp-2006-05-24': _afp_2006_05_24,
  'afp-2006-07-04': _afp_2006_07_04,
  'afp-2007-05-12': _afp_2007_05_12,
  'afp-photo-2006-05-26': _afp_photo_2006_05_26,
  'afribone-2006-02-24': _afribone_2006_02_24,
  'afribone-2006-02-27': _afribone_2006_02_27,
  'afribone-2006-02': _afribone_2006_02,
  'afribone-2006-04': _afribone_2006_04,
  'afribone-2006-05-18': _afribone_2006_05_18,
  'afribone-2006-05-24': _afribone_2006_05_24,
  'afribone-2006-05-26-army': _afribone_2006_05_26_army,
  'afribone-2006-05-26': _afribone_2006_05_26,
  'afribone-2006-05-28-sidalamine': _afribone_2006_05_28_sidalamine,
  'afribone-2006-05-31-briefing': _afribone_2006_05_31_briefing,
  'afribone-2006-05-31': _afribone_2006_05_31,
  'afribone-2006-06-02': _afribone_2006_06_02,
  'afribone-2006-06-09': _afribone_2006_06_09,
  'afribone-2006-06-13': _afribone_2006_06_13,
  'afribone-2006-06-troops': _afribone_2006_06_troops,
  'afribone-2006-07-13': _afribone_2006_07_13,
  'afribone-2006-07-civil-society': _afribone_2006_07_civil_society,
  'afribone-2006-07-consulate': _afribone_2006_07_consulate,
  'afribone-2006-07-diplomats': _afribone_2006_07_diplomats,
  'afribone-2006-07-edito': _afribone_2006_07_edito,
  'afribone-2006-07-hemicycle': _afribone_2006_07_hemicycle,
  'afribone-2006-07-kone-press': _afribone_2006_07_kone_press,
  'afribone-2006-07-kone': _afribone_2006_07_kone,
  'afribone-2006-07-parties': _afribone_2006_07_parties,
  'afribone-2006-07-resolution': _afribone_2006_07_resolution,
  'afribone-2006-07': _afribone_2006_07,
  'afribone-2006-08-10': _afribone_2006_08_10,
  'afribone-2006-08-11': _afribone_2006_08_11,
  'afribone-2006-08-14': _afribone_2006_08_14,
  'afribone-2006-08-15': _afribone_2006_08_15,
  'afribone-2006-08-pact-audit': _afribone_2006_08_pact_audit,
  'afribone-2006-08': _afribone_2006_08,
  'afribone-2006-10-tegharghat': _afribone_2006_10_tegharghat,
  'afribone-2006-rpm': _afribone_2006_rpm,
  'afribone-2007-03': _afribone_2007_03,
  'afribone-2007-08-29': _afribone_2007_08_29,
  'afribone-2008-05-23': _afribone_2008_05_23,
  'afribone-2008-06-08': _afribone_2008_06_08,
  'afribone-2008-06-resolution': _afribone_2008_06_resolution,
  'afribone-2009-01': _afribone_2009_01,
  'afrik-2006-05-29': _afrik_2006_05_29,
  'afrik-2007-03': _afrik_2007_03,
  'afrik-irin-2006-05-24': _afrik_irin_2006_05_24,
  'al-jazirah-2006-07-07': _al_jazirah_2006_07_07,
  'algerie-dz-2007-02-21': _algerie_dz_2007_02_21,
  'aljazeera-2006-10-23': _aljazeera_2006_10_23,
  'aljazeera-2007-03-11': _aljazeera_2007_03_11,
  'ap-2006-07-05': _ap_2006_07_05,
  'as-rar-2006-05-29': _as_rar_2006_05_29,
  'bamada-2020-11-13': _bamada_2020_11_13,
  'bbc-2006-05-24': _bbc_2006_05_24,
  'countervortex-2006-05-30': _countervortex_2006_05_30,
  'countryaah-2006': _countryaah_2006,
  'dadm-mali-tuaregs': _dadm_mali_tuaregs,
  'der-standard-2006-07-04': _der_standard_2006_07_04,
  'diasporaction-2011': _diasporaction_2011,
  'efe-2009-02-17': _efe_2009_02_17,
  'el-pais-2007-02-24': _el_pais_2007_02_24,
  'el-periodico-2007-08': _el_periodico_2007_08,
  'el-watan-2006-05-27': _el_watan_2006_05_27,
  'el-watan-2006-07-05': _el_watan_2006_07_05,
  'el-watan-2007-06-origins': _el_watan_2007_06_origins,
  'el-watan-2007-06': _el_watan_2007_06,
  'el-watan-2007-09-01': _el_watan_2007_09_01,
  'el-watan-2007-ag-sid-ahmed': _el_watan_2007_ag_sid_ahmed,
  'elaph-2006-06-03': _elaph_2006_06_03,
  'europa-press-2006-05-25': _europa_press_2006_05_25,
  'francediplomatie-gamou': _francediplomatie_gamou,
  'gambia-l-2008-06-15': _gambia_l_2008_06_15,
  'geonames': _geonames,
  'globalterrorwatch-adc': _globalterrorwatch_adc,
  'guinee24-2023': _guinee24_2023,
  'irin-2006-05-23': _irin_2006_05_23,
  'irin-2006-05-24': _irin_2006_05_24,
  'iso-3166': _iso_3166,
  'jeune-afrique-2006-05-29': _jeune_afrique_2006_05_29,
  'jeune-afrique-2006-07-10': _jeune_afrique_2006_07_10,
  'jeune-afrique-2006-08-21': _jeune_afrique_2006_08_21,
  'jeune-afrique-2006-10-30': _jeune_afrique_2006_10_30,
  'jeune-afrique-2007-02-11': _jeune_afrique_2007_02_11,
  'jeune-afrique-2007-02-27': _jeune_afrique_2007_02_27,
  'jeune-afrique-2007-05-21': _jeune_afrique_2007_05_21,
  'jeune-afrique-2007-09-18': _jeune_afrique_2007_09_18,
  'jeune-afrique-2009-02-17': _jeune_afrique_2009_02_17,
  'kas-2007': _kas_2007,
  'l-aube-2007': _l_aube_2007,
  'l-essor-2006-05-26': _l_essor_2006_05_26,
  'l-expression-2007-02-22': _l_expression_2007_02_22,
  'l-expression-2007-05-12': _l_expression_2007_05_12,
  'l-humanite-2013-03-01': _l_humanite_2013_03_01,
  'l-independant-2006-05-24-diema': _l_independant_2006_05_24_diema,
  'l-independant-2006-05-24': _l_independant_2006_05_24,
  'l-independant-2006-05-26': _l_independant_2006_05_26,
  'l-independant-2006-06-governor': _l_independant_2006_06_governor,
  'l-independant-2006-06': _l_independant_2006_06,
  'la-voix-de-l-oranie-2006-06': _la_voix_de_l_oranie_2006_06,
  'le-monde-2006-05-24': _le_monde_2006_05_24,
  'le-quotidien-d-oran-2007-05-13': _le_quotidien_d_oran_2007_05_13,
  'le-republicain-2006-03-15': _le_republicain_2006_03_15,
  'le-republicain-2006-05-24': _le_republicain_2006_05_24,
  'le-republicain-2006-07-05': _le_republicain_2006_07_05,
  'le-republicain-2006-09': _le_republicain_2006_09,
  'le-republicain-2006-gamou': _le_republicain_2006_gamou,
  'lecocq-2010': _lecocq_2010,
  'les-echos-2006-05-24': _les_echos_2006_05_24,
  'mail-and-guardian-2006-07-05': _mail_and_guardian_2006_07_05,
  'maliweb-2006-07-11711': _maliweb_2006_07_11711,
  'maliweb-2006-07-25-3109049': _maliweb_2006_07_25_3109049,
  'maliweb-2006-07-3108947': _maliweb_2006_07_3108947,
  'maliweb-2006-07-3109087': _maliweb_2006_07_3109087,
  'maliweb-2006-08-11-11232': _maliweb_2006_08_11_11232,
  'maliweb-2006-08-11132': _maliweb_2006_08_11132,
  'maliweb-2006-08-11174': _maliweb_2006_08_11174,
  'maliweb-2006-08-11256': _maliweb_2006_08_11256,
  'maliweb-2006-08-11271': _maliweb_2006_08_11271,
  'maliweb-2006-08-14-3108427': _maliweb_2006_08_14_3108427,
  'maliweb-2006-08-15-3108439': _maliweb_2006_08_15_3108439,
  'maliweb-2006-08-16-3108479': _maliweb_2006_08_16_3108479,
  'maliweb-2006-08-23-3108553': _maliweb_2006_08_23_3108553,
  'maliweb-2006-08-25-3108593': _maliweb_2006_08_25_3108593,
  'maliweb-2006-08-3108414': _maliweb_2006_08_3108414,
  'maliweb-2006-08': _maliweb_2006_08,
  'maliweb-2006-09-11428': _maliweb_2006_09_11428,
  'maliweb-2006-09-11445': _maliweb_2006_09_11445,
  'maliweb-2006-09-11451': _maliweb_2006_09_11451,
  'maliweb-2006-09-11456': _maliweb_2006_09_11456,
  'maliweb-2006-09-11469': _maliweb_2006_09_11469,
  'maliweb-2006-09-11480': _maliweb_2006_09_11480,
  'maliweb-2006-09-11486': _maliweb_2006_09_11486,
  'maliweb-2006-09-11588': _maliweb_2006_09_11588,
  'maliweb-2006-10-11837': _maliweb_2006_10_11837,
  'maliweb-2006-10-11878': _maliweb_2006_10_11878,
  'maliweb-2006-11-11921': _maliweb_2006_11_11921,
  'maliweb-2006-11-11929': _maliweb_2006_11_11929,
  'maliweb-2006-11-12077': _maliweb_2006_11_12077,
  'maliweb-2007-03-9794': _maliweb_2007_03_9794,
  'maliweb-2007-03-9935': _maliweb_2007_03_9935,
  'maliweb-2007-05-24': _maliweb_2007_05_24,
  'maliweb-2007-09-4518': _maliweb_2007_09_4518,
  'maliweb-2017': _maliweb_2017,
  'missioni-consolata-2006-09': _missioni_consolata_2006_09,
  'morgan-2006-05-25': _morgan_2006_05_25,
  'natural-earth': _natural_earth,
  'onwar-mali-1990': _onwar_mali_1990,
  'pa-x-1263-2006-07-04': _pa_x_1263_2006_07_04,
  'pime-2006-05-23': _pime_2006_05_23,
  'programm-mali-nord-2006-06': _programm_mali_nord_2006_06,
  'programm-mali-nord-2007-02': _programm_mali_nord_2007_02,
  'programm-mali-nord-2007-04': _programm_mali_nord_2007_04,
  'rebelion-2006-07-05': _rebelion_2006_07_05,
  'reuters-2006-05-23': _reuters_2006_05_23,
  'reuters-2006-05-24': _reuters_2006_05_24,
  'reuters-2006-06-08': _reuters_2006_06_08,
  'reuters-2006-06-30': _reuters_2006_06_30,
  'reuters-2006-10-01': _reuters_2006_10_01,
  'reuters-2006-11-02': _reuters_2006_11_02,
  'reuters-2007-02-21': _reuters_2007_02_21,
  'reuters-2007-03-10': _reuters_2007_03_10,
  'reuters-2007-09-01': _reuters_2007_09_01,
  'rfi-2006-05-24': _rfi_2006_05_24,
  'rfi-2006-05-29': _rfi_2006_05_29,
  'rfi-2006-05-30': _rfi_2006_05_30,
  'saphirnews-2006-05-23': _saphirnews_2006_05_23,
  'taz-2006-05-25': _taz_2006_05_25,
  'taz-2006-05-30': _taz_2006_05_30,
  'taz-2008': _taz_2008,
  'touaregmaroc-2008-10': _touaregmaroc_2008_10,
  'ucdp-acd-22-1': _ucdp_acd_22_1,
  'un-1267-qdi-316': _un_1267_qdi_316,
  'us-embassy-algiers-2006-07-11': _us_embassy_algiers_2006_07_11,
  'us-embassy-algiers-2006-12-11': _us_embassy_algiers_2006_12_11,
  'us-embassy-bamako-2006-05-08': _us_embassy_bamako_2006_05_08,
  'us-embassy-bamako-2006-10-31-details': _us_embassy_bamako_2006_10_31_details,
  'us-embassy-bamako-2006-10-31': _us_embassy_bamako_2006_10_31,
  'us-embassy-bamako-2006-11-28': _us_embassy_bamako_2006_11_28,
  'us-embassy-bamako-2007-05': _us_embassy_bamako_2007_05,
  'us-embassy-bamako-2008-03-06': _us_embassy_bamako_2008_03_06,
  'vitaminedz-2006-10': _vitaminedz_2006_10,
  'vitaminedz-bahanga-2007': _vitaminedz_bahanga_2007,
  'voa-2006-06-30': _voa_2006_06_30,
  'voa-2006-10-24': _voa_2006_10_24,
  'voa-2007-08-31': _voa_2007_08_31,
  'voa-afrique-2006-05-24': _voa_afrique_2006_05_24,
  'wikipedia-en-adc': _wikipedia_en_adc,
  'wikipedia-en-adrar-des-ifoghas': _wikipedia_en_adrar_des_ifoghas,
  'wikipedia-en-algiers-accords-2006': _wikipedia_en_algiers_accords_2006,
  'wikipedia-en-ba-ag-moussa': _wikipedia_en_ba_ag_moussa,
  'wikipedia-en-bahanga': _wikipedia_en_bahanga,
  'wikipedia-en-fagaga': _wikipedia_en_fagaga,
  'wikipedia-en-gamou': _wikipedia_en_gamou,
  'wikipedia-en-ghaly': _wikipedia_en_ghaly,
  'wikipedia-en-kidal-menaka-mutinies': _wikipedia_en_kidal_menaka_mutinies,
  'wikipedia-en-kidal': _wikipedia_en_kidal,
  'wikipedia-en-menaka-region': _wikipedia_en_menaka_region,
  'wikipedia-en-tessalit': _wikipedia_en_tessalit,
  'wikipedia-en-tuareg-rebellion-2006': _wikipedia_en_tuareg_rebellion_2006,
  'wikipedia-fr-adc': _wikipedia_fr_adc,
  'wikipedia-fr-bahanga': _wikipedia_fr_bahanga,
  'wikipedia-fr-combat-de-kidal': _wikipedia_fr_combat_de_kidal,
  'wikipedia-fr-fagaga': _wikipedia_fr_fagaga,
  'wikipedia-fr-ghaly': _wikipedia_fr_ghaly,
  'wikipedia-fr-rebellion-touaregue-2006': _wikipedia_fr_rebellion_touaregue_2006,
};
