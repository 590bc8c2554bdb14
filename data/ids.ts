// Generated from the tables by scripts/ids.ts (npm run write). Do not edit.
import type { ConflictLocation } from '../src/model/location.js';
import type { ArmedForce, ArmedGroup, Community, Person, State } from '../src/model/participant.js';
import type { Source } from '../src/model/source.js';
import type { Voice } from '../src/model/voice.js';

/** Id of a side of the fighting. */
export type SideId =
  | 'government'
  | 'mutineers';

/** Id of a location. */
export type LocationId =
  | 'algeria'
  | 'mali'
  | 'gao-region'
  | 'kidal-region'
  | 'timbuktu-region'
  | 'abeibara'
  | 'aguelhok'
  | 'algiers'
  | 'bamako'
  | 'gao'
  | 'kidal'
  | 'menaka'
  | 'tessalit'
  | 'timbuktu'
  | 'tin-essako'
  | 'kidal-camp-1'
  | 'kidal-camp-2'
  | 'adrar-des-ifoghas'
  | 'tigharghar';

/** Id of a timeline entry. */
export type TimelineEntryId =
  | 'tuareg-rebellion-1990'
  | 'national-pact-1992'
  | 'peace-agreement-1996'
  | 'integration-of-rebels'
  | 'flame-of-peace-1996'
  | 'fagaga-first-desertion'
  | 'gamou-appointed-at-gao'
  | 'fagaga-leaves-kidal-february'
  | 'fagaga-final-desertion'
  | 'ghaly-sent-to-mediate'
  | 'fagaga-returns-to-kidal-march'
  | 'gaddafi-visit-april'
  | 'autonomy-request-april'
  | 'ghaly-in-bamako'
  | 'adc-founded'
  | 'forces-warned'
  | 'attack-on-kidal'
  | 'menaka-mutiny'
  | 'tessalit-desertion'
  | 'ghaly-joins'
  | 'governor-arrested'
  | 'camps-left'
  | 'prisoners-freed'
  | 'talks-requested'
  | 'fagaga-states-toll'
  | 'reinforcements-reach-kidal'
  | 'army-controls-kidal'
  | 'negotiations'
  | 'flight-of-civilians'
  | 'ghaly-takes-the-lead'
  | 'special-status-demanded'
  | 'tuareg-rebellion-2006'
  | 'tandja-meets-ag-boula'
  | 'mediator-sought'
  | 'deserters-return'
  | 'libyan-consulate-closes'
  | 'mali-asks-algeria'
  | 'algeria-accepts-mediation'
  | 'talks-in-algiers'
  | 'accord-agreed'
  | 'algiers-accord-2006'
  | 'assembly-sitting-on-accord'
  | 'adc-congress'
  | 'follow-up-committee'
  | 'assembly-questions-on-accord'
  | 'algiers-meeting-september'
  | 'security-group-at-kidal'
  | 'october-ambush'
  | 'alliance-recalls-members'
  | 'implementing-texts-2007'
  | 'arms-handover'
  | 'forum-of-kidal-2007'
  | 'renewed-revolt-2007';

/** Id of a source. */
export type SourceId =
  | 'afribone-2006-02'
  | 'afribone-2006-02-24'
  | 'afribone-2006-02-27'
  | 'le-republicain-2006-03-15'
  | 'afribone-2006-04'
  | 'afp-2006-04-23'
  | 'us-embassy-bamako-2006-05-08'
  | 'afribone-2006-05-18'
  | 'afp-2006-05-23'
  | 'irin-2006-05-23'
  | 'pime-2006-05-23'
  | 'reuters-2006-05-23'
  | 'saphirnews-2006-05-23'
  | '20-minutes-2006-05-24'
  | 'afp-2006-05-24'
  | 'afribone-2006-05-24'
  | 'afrik-irin-2006-05-24'
  | 'bbc-2006-05-24'
  | 'irin-2006-05-24'
  | 'l-independant-2006-05-24'
  | 'l-independant-2006-05-24-diema'
  | 'l-independant-2006-06-governor'
  | 'le-monde-2006-05-24'
  | 'le-republicain-2006-05-24'
  | 'le-republicain-2006-gamou'
  | 'les-echos-2006-05-24'
  | 'reuters-2006-05-24'
  | 'rfi-2006-05-24'
  | 'voa-afrique-2006-05-24'
  | 'europa-press-2006-05-25'
  | 'morgan-2006-05-25'
  | 'taz-2006-05-25'
  | 'afp-photo-2006-05-26'
  | 'afribone-2006-05-26'
  | 'afribone-2006-05-26-army'
  | 'el-watan-2006-05-27'
  | 'l-essor-2006-05-26'
  | 'l-independant-2006-05-26'
  | 'afribone-2006-05-28-sidalamine'
  | 'afribone-2006-06-troops'
  | 'afrik-2006-05-29'
  | 'as-rar-2006-05-29'
  | 'jeune-afrique-2006-05-29'
  | 'rfi-2006-05-29'
  | 'ad-dustour-2006-05-30'
  | 'countervortex-2006-05-30'
  | 'rfi-2006-05-30'
  | 'taz-2006-05-30'
  | 'afribone-2006-05-31'
  | 'afribone-2006-05-31-briefing'
  | 'l-independant-2006-06'
  | 'la-voix-de-l-oranie-2006-06'
  | 'programm-mali-nord-2006-06'
  | 'afribone-2006-06-02'
  | 'elaph-2006-06-03'
  | 'reuters-2006-06-08'
  | 'afribone-2006-06-09'
  | 'afribone-2006-06-13'
  | 'reuters-2006-06-30'
  | 'voa-2006-06-30'
  | 'afribone-2006-07'
  | 'afribone-2006-07-consulate'
  | 'maliweb-2006-08-11132'
  | 'accord-d-alger-2006-07-04'
  | 'afp-2006-07-04'
  | 'der-standard-2006-07-04'
  | 'pa-x-1263-2006-07-04'
  | 'afribone-2006-07-civil-society'
  | 'afribone-2006-07-diplomats'
  | 'afribone-2006-rpm'
  | 'ap-2006-07-05'
  | 'el-watan-2006-07-05'
  | 'le-republicain-2006-07-05'
  | 'mail-and-guardian-2006-07-05'
  | 'rebelion-2006-07-05'
  | 'al-jazirah-2006-07-07'
  | 'afribone-2006-07-parties'
  | 'jeune-afrique-2006-07-10'
  | 'us-embassy-algiers-2006-07-11'
  | 'afribone-2006-07-13'
  | 'afribone-2006-07-kone'
  | 'afribone-2006-07-kone-press'
  | 'afribone-2006-07-resolution'
  | 'afribone-2006-07-hemicycle'
  | 'maliweb-2006-07-3108947'
  | 'maliweb-2006-07-3109087'
  | 'afribone-2006-07-edito'
  | 'maliweb-2006-08-11174'
  | 'maliweb-2006-07-25-3109049'
  | 'afribone-2006-08'
  | 'maliweb-2006-08'
  | 'maliweb-2006-08-3108414'
  | 'afribone-2006-08-10'
  | 'afribone-2006-08-11'
  | 'maliweb-2006-08-11-11232'
  | 'afribone-2006-08-14'
  | 'afribone-2006-08-pact-audit'
  | 'maliweb-2006-08-14-3108427'
  | 'afribone-2006-08-15'
  | 'maliweb-2006-08-11256'
  | 'maliweb-2006-08-11271'
  | 'maliweb-2006-08-15-3108439'
  | 'maliweb-2006-08-16-3108479'
  | 'jeune-afrique-2006-08-21'
  | 'maliweb-2006-08-23-3108553'
  | 'maliweb-2006-08-25-3108593'
  | 'maliweb-2006-07-11711'
  | 'maliweb-2006-09-11445'
  | 'maliweb-2006-09-11451'
  | 'maliweb-2006-09-11480'
  | 'missioni-consolata-2006-09'
  | 'le-republicain-2006-09'
  | 'maliweb-2006-09-11428'
  | 'maliweb-2006-09-11456'
  | 'maliweb-2006-09-11469'
  | 'maliweb-2006-09-11486'
  | 'maliweb-2006-09-11588'
  | 'afribone-2006-10-tegharghat'
  | 'maliweb-2006-11-11921'
  | 'maliweb-2006-11-11929'
  | 'reuters-2006-10-01'
  | 'vitaminedz-2006-10'
  | 'aljazeera-2006-10-23'
  | 'maliweb-2006-10-11837'
  | 'voa-2006-10-24'
  | 'maliweb-2006-10-11878'
  | 'jeune-afrique-2006-10-30'
  | 'us-embassy-bamako-2006-10-31'
  | 'us-embassy-bamako-2006-10-31-details'
  | 'maliweb-2006-11-12077'
  | 'reuters-2006-11-02'
  | 'us-embassy-bamako-2006-11-28'
  | 'us-embassy-algiers-2006-12-11'
  | 'l-aube-2007'
  | 'vitaminedz-bahanga-2007'
  | 'programm-mali-nord-2007-02'
  | 'jeune-afrique-2007-02-11'
  | 'algerie-dz-2007-02-21'
  | 'reuters-2007-02-21'
  | 'l-expression-2007-02-22'
  | 'el-pais-2007-02-24'
  | 'jeune-afrique-2007-02-27'
  | 'maliweb-2007-03-9935'
  | 'maliweb-2007-03-9794'
  | 'afrik-2007-03'
  | 'reuters-2007-03-10'
  | 'aljazeera-2007-03-11'
  | 'afribone-2007-03'
  | 'programm-mali-nord-2007-04'
  | 'afp-2007-05-12'
  | 'l-expression-2007-05-12'
  | 'le-quotidien-d-oran-2007-05-13'
  | 'us-embassy-bamako-2007-05'
  | 'jeune-afrique-2007-05-21'
  | 'maliweb-2007-05-24'
  | 'el-watan-2007-06-origins'
  | 'kas-2007'
  | 'el-watan-2007-06'
  | 'el-watan-2007-ag-sid-ahmed'
  | 'afribone-2007-08-29'
  | 'el-periodico-2007-08'
  | 'voa-2007-08-31'
  | 'el-watan-2007-09-01'
  | 'reuters-2007-09-01'
  | 'jeune-afrique-2007-09-18'
  | 'maliweb-2007-09-4518'
  | 'us-embassy-bamako-2008-03-06'
  | 'afribone-2008-05-23'
  | 'afribone-2008-06-08'
  | 'gambia-l-2008-06-15'
  | 'afribone-2008-06-resolution'
  | 'taz-2008'
  | 'touaregmaroc-2008-10'
  | 'afribone-2009-01'
  | 'efe-2009-02-17'
  | 'jeune-afrique-2009-02-17'
  | 'lecocq-2010'
  | 'diasporaction-2011'
  | 'geonames'
  | 'un-1267-qdi-316'
  | 'l-humanite-2013-03-01'
  | 'maliweb-2017'
  | 'natural-earth'
  | 'ucdp-acd-22-1'
  | 'bamada-2020-11-13'
  | 'guinee24-2023'
  | 'countryaah-2006'
  | 'dadm-mali-tuaregs'
  | 'francediplomatie-gamou'
  | 'globalterrorwatch-adc'
  | 'iso-3166'
  | 'onwar-mali-1990'
  | 'wikipedia-en-adc'
  | 'wikipedia-en-adrar-des-ifoghas'
  | 'wikipedia-en-algiers-accords-2006'
  | 'wikipedia-en-ba-ag-moussa'
  | 'wikipedia-en-bahanga'
  | 'wikipedia-en-fagaga'
  | 'wikipedia-en-gamou'
  | 'wikipedia-en-ghaly'
  | 'wikipedia-en-kidal'
  | 'wikipedia-en-kidal-menaka-mutinies'
  | 'wikipedia-en-menaka-region'
  | 'wikipedia-en-tessalit'
  | 'wikipedia-en-tuareg-rebellion-2006'
  | 'wikipedia-fr-adc'
  | 'wikipedia-fr-bahanga'
  | 'wikipedia-fr-combat-de-kidal'
  | 'wikipedia-fr-fagaga'
  | 'wikipedia-fr-ghaly'
  | 'wikipedia-fr-rebellion-touaregue-2006';

/** Id of a voice. */
export type VoiceId =
  | 'ag-ilyene'
  | 'ag-sidalamine'
  | 'algerian-foreign-ministry'
  | 'amap'
  | 'amap-menaka'
  | 'army-press-office'
  | 'boubeye-maiga'
  | 'defence-ministry'
  | 'democratic-alliance-for-change'
  | 'diagouraga'
  | 'eglasse-ag-idar'
  | 'fagaga'
  | 'former-rebellion-official'
  | 'ghaly'
  | 'gheraieb'
  | 'governor-of-kidal'
  | 'july-toll'
  | 'kidal-radio'
  | 'kidal-resident'
  | 'kidal-witnesses'
  | 'kone'
  | 'malian-authorities'
  | 'malian-officials'
  | 'mediator'
  | 'military-source-north'
  | 'military-sources'
  | 'national-assembly'
  | 'officer-at-kidal'
  | 'police-commissioner'
  | 'territorial-administration'
  | 'toure'
  | 'afp'
  | 'ap'
  | 'efe'
  | 'irin'
  | 'reuters'
  | 'touaregmaroc'
  | 'al-jazeera'
  | 'bbc'
  | 'malian-radio'
  | 'rfi'
  | 'voa'
  | 'afribone'
  | 'algerie-dz'
  | 'al-jazirah'
  | 'bamako-press'
  | 'el-pais'
  | 'el-periodico'
  | 'el-watan'
  | 'gambia-l'
  | 'jeune-afrique'
  | 'l-aube'
  | 'l-essor'
  | 'l-expression'
  | 'l-humanite'
  | 'l-independant'
  | 'la-voix-de-l-oranie'
  | 'le-monde'
  | 'le-quotidien-d-oran'
  | 'le-republicain'
  | 'les-echos'
  | 'maliweb'
  | 'missioni-consolata'
  | 'taz'
  | 'vitaminedz'
  | 'afrik'
  | 'as-rar'
  | 'bamada'
  | 'countryaah'
  | 'diasporaction'
  | 'globalterrorwatch'
  | 'guinee24'
  | 'onwar'
  | 'konrad-adenauer-stiftung'
  | 'lecocq'
  | 'morgan'
  | 'programm-mali-nord'
  | 'sylla'
  | 'un-1267'
  | 'us-embassy'
  | 'us-embassy-algiers'
  | 'algiers-accord'
  | 'dadm'
  | 'geonames'
  | 'iso-3166'
  | 'natural-earth'
  | 'ucdp'
  | 'wikipedia';

/** Id of a claim. */
export type ClaimId =
  | `20-minutes-2006-05-24-${'casualties-captured-government-military-kidal' | 'strength-mutineers-kidal' | 'date' | 'locations' | 'commanders-mutineers' | 'date-flame-of-peace' | 'result-attack-on-kidal'}`
  | `accord-d-alger-2006-07-04-${'date-national-pact' | 'refers-to-accord' | 'terms-accord'}`
  | `ad-dustour-2006-05-30-${'date' | 'date-peace-agreement' | 'date-leaves-kidal' | 'demands-leaves-kidal' | 'date-ghaly-joins' | 'result-camps-left' | 'strength-mutineers' | 'military-rank-fagaga' | 'commander-of-ghaly-1990s'}`
  | `afp-2006-04-23-${'date-gaddafi-visit' | 'locations-gaddafi-visit' | 'date-autonomy-request' | 'demands-autonomy-request' | 'terms-autonomy-request'}`
  | `afp-2006-05-23-${'casualties-killed' | 'casualties-wounded' | 'strength-mutineers-kidal' | 'date' | 'locations' | 'result-attack-on-kidal' | 'target-menaka-mutiny' | 'result-menaka-mutiny' | 'date-camps-left' | 'result-camps-left'}`
  | `afp-2006-05-24-${'casualties-captured-government-military-kidal' | 'casualties-unspecified' | 'strength-government-kidal' | 'time-kidal' | 'time-kidal-camp-2' | 'date-flame-of-peace' | 'strength-mutineers' | 'date-leaves-kidal' | 'date-final-desertion' | 'result-attack-on-kidal' | 'standing-attack-on-kidal' | 'date-camps-left' | 'result-camps-left' | 'military-rank-fagaga'}`
  | `afp-2006-07-04-${'casualties-killed' | 'date' | 'locations' | 'date-national-pact' | 'locations-camps-left' | 'date-mali-asks' | 'actors-mali-asks' | 'date-accord-agreed' | 'date-accord' | 'locations-accord' | 'terms-accord'}`
  | `afp-2007-05-12-${'casualties-killed-mutineers-renewed-revolt' | 'casualties-killed-government-military-renewed-revolt' | 'date-renewed-revolt' | 'commanders-renewed-revolt' | 'causes-renewed-revolt'}`
  | `afp-photo-2006-05-26-${'result' | 'result-attack-on-kidal' | 'date-army-controls-kidal'}`
  | `afribone-2006-02-${'date-first-desertion' | 'strength-mutineers' | 'demands-leaves-kidal' | 'post-fagaga' | 'military-rank-fagaga'}`
  | `afribone-2006-02-24-${'strength-mutineers' | 'date-leaves-kidal' | 'demands-leaves-kidal' | 'post-fagaga' | 'military-rank-fagaga'}`
  | `afribone-2006-02-27-${'standing-backing'}`
  | `afribone-2006-04-${'date-integration' | 'strength-mutineers' | 'date-leaves-kidal' | 'demands-leaves-kidal' | 'date-mediate' | 'post-fagaga' | 'military-rank-fagaga' | 'standing-whereabouts' | 'post-ghaly-mediator'}`
  | `afribone-2006-05-18-${'demands-autonomy-request' | 'post-fagaga' | 'standing-backing'}`
  | `afribone-2006-05-24-${'date' | 'time' | 'locations'}`
  | `afribone-2006-05-26-${'date' | 'locations' | 'standing-attack-on-kidal' | 'locations-camps-left'}`
  | `afribone-2006-05-26-army-${'locations' | 'causes' | 'locations-attack-on-kidal'}`
  | `afribone-2006-05-28-sidalamine-${'locations' | 'causes' | 'result-attack-on-kidal' | 'post-ba-ag-moussa' | 'post-gamou'}`
  | `afribone-2006-05-31-${'casualties-killed-kidal' | 'casualties-killed-civilians-kidal' | 'casualties-killed-government-military-kidal' | 'casualties-killed-mutineers-kidal' | 'commanders-reinforcements-reach-kidal' | 'strength-deserters' | 'post-gamou'}`
  | `afribone-2006-05-31-briefing-${'casualties-killed' | 'date' | 'locations' | 'commanders-mutineers' | 'date-ghaly-joins' | 'strength-deserters' | 'military-rank-fagaga'}`
  | `afribone-2006-06-02-${'date' | 'locations' | 'commanders-mutineers' | 'date-national-pact' | 'date-consulate-closes' | 'post-fagaga' | 'military-rank-fagaga'}`
  | `afribone-2006-06-09-${'date' | 'time' | 'locations' | 'date-in-bamako' | 'actors-in-bamako' | 'date-ghaly-joins' | 'date-tandja-meets-ag-boula' | 'actors-tandja-meets-ag-boula'}`
  | `afribone-2006-06-13-${'locations-camps-left' | 'commanders-mutineers-rebellion' | 'date-algeria-accepts'}`
  | `afribone-2006-06-troops-${'date' | 'locations-camps-left' | 'commanders-reinforcements-reach-kidal' | 'commanders-mutineers-rebellion' | 'post-gamou' | 'military-rank-gamou'}`
  | `afribone-2006-07-${'terms-accord'}`
  | `afribone-2006-07-13-${'date-accord' | 'locations-accord' | 'actors-accord'}`
  | `afribone-2006-07-civil-society-${'date' | 'date-autonomy-request' | 'terms-accord'}`
  | `afribone-2006-07-consulate-${'date' | 'locations'}`
  | `afribone-2006-07-diplomats-${'date' | 'demands-autonomy-request' | 'date-accord'}`
  | `afribone-2006-07-edito-${'date-assembly-sitting' | 'result-assembly-sitting'}`
  | `afribone-2006-07-hemicycle-${'date-assembly-sitting' | 'result-assembly-sitting'}`
  | `afribone-2006-07-kone-${'date-autonomy-request' | 'demands-autonomy-request'}`
  | `afribone-2006-07-kone-press-${'date' | 'locations' | 'result-autonomy-request' | 'demands-autonomy-request' | 'refers-to-accord' | 'standing-libya'}`
  | `afribone-2006-07-parties-${'date' | 'demands-rebellion'}`
  | `afribone-2006-07-resolution-${'date' | 'date-national-pact' | 'refers-to-accord' | 'result-assembly-sitting'}`
  | `afribone-2006-08-${'date-adc-congress' | 'post-ba-ag-moussa-alliance' | 'military-rank-ba-ag-moussa' | 'post-fagaga-alliance' | 'post-ghaly-alliance'}`
  | `afribone-2006-08-10-${'commanders-mutineers-rebellion' | 'locations-follow-up-committee' | 'post-diagouraga'}`
  | `afribone-2006-08-11-${'date-follow-up-committee' | 'date-assembly-questions'}`
  | `afribone-2006-08-14-${'date-accord' | 'locations-accord' | 'date-follow-up-committee' | 'locations-follow-up-committee' | 'post-diagouraga'}`
  | `afribone-2006-08-15-${'date' | 'locations' | 'date-accord' | 'date-assembly-sitting'}`
  | `afribone-2006-08-pact-audit-${'date-accord' | 'actors-accord' | 'actors-assembly-questions'}`
  | `afribone-2006-10-tegharghat-${'date' | 'locations' | 'result-menaka-mutiny' | 'result-camps-left' | 'strength-mutineers-at-first' | 'strength-mutineers-october' | 'commanders-mutineers-rebellion' | 'demands-accord' | 'terms-accord'}`
  | `afribone-2006-rpm-${'date' | 'time' | 'causes' | 'locations-attack-on-kidal' | 'result-menaka-mutiny' | 'result-camps-left' | 'demands-rebellion' | 'terms-accord'}`
  | `afribone-2007-03-${'date' | 'time' | 'locations-attack-on-kidal' | 'standing-attack-on-kidal' | 'locations-camps-left' | 'strength-mutineers' | 'strength-mutineers-ex-army' | 'date-accord' | 'date-arms-handover'}`
  | `afribone-2007-08-29-${'strength-government-kidal-battalions' | 'date' | 'commanders-mutineers' | 'date-adc-founded' | 'locations-camps-left' | 'result-camps-left' | 'kin-of-bahanga'}`
  | `afribone-2008-05-23-${'date' | 'locations' | 'result-camps-left'}`
  | `afribone-2008-06-08-${'standing-accord' | 'standing-desertions'}`
  | `afribone-2008-06-resolution-${'date-assembly-sitting'}`
  | `afribone-2009-01-${'date' | 'locations' | 'belligerents-mutineers' | 'military-rank-fagaga'}`
  | `afrik-2006-05-29-${'casualties-killed-government' | 'casualties-killed-mutineers' | 'casualties-displaced-kidal-region' | 'date' | 'locations' | 'locations-camps-left' | 'date-negotiations'}`
  | `afrik-2007-03-${'date' | 'strength-mutineers' | 'strength-mutineers-ex-army' | 'date-accord' | 'terms-accord' | 'locations-arms-handover'}`
  | `afrik-irin-2006-05-24-${'date'}`
  | `al-jazirah-2006-07-07-${'actors-mali-asks' | 'locations-accord' | 'actors-accord'}`
  | `algerie-dz-2007-02-21-${'strength-mutineers' | 'date-accord' | 'date-implementing-texts' | 'actors-implementing-texts' | 'date-forum'}`
  | `aljazeera-2006-10-23-${'casualties-killed' | 'date' | 'result-camps-left' | 'locations-accord' | 'terms-accord'}`
  | `aljazeera-2007-03-11-${'date' | 'locations' | 'strength-mutineers' | 'strength-mutineers-ambassador' | 'strength-mutineers-vehicles' | 'date-forum'}`
  | `ap-2006-07-05-${'date-accord-agreed' | 'date-accord' | 'locations-accord' | 'actors-accord' | 'terms-accord'}`
  | `as-rar-2006-05-29-${'commanders-mutineers' | 'casualties-displaced-flight'}`
  | `bbc-2006-05-24-${'casualties-killed-government-military-kidal' | 'casualties-wounded-kidal' | 'locations' | 'date-rebellion-1990' | 'date-peace-agreement' | 'result-menaka-mutiny' | 'date-camps-left'}`
  | `countervortex-2006-05-30-${'locations-camps-left' | 'date-negotiations'}`
  | `countryaah-2006-${'casualties-killed' | 'date' | 'result-camps-left' | 'date-accord' | 'terms-accord'}`
  | `dadm-mali-tuaregs-${'date-rebellion-1990'}`
  | `der-standard-2006-07-04-${'casualties-killed' | 'date-mali-asks' | 'actors-mali-asks' | 'date-accord-agreed' | 'terms-accord-agreed'}`
  | `diasporaction-2011-${'date' | 'locations' | 'commanders-mutineers' | 'target-attack-on-kidal' | 'causes-attack-on-kidal'}`
  | `efe-2009-02-17-${'date-rebellion-2006' | 'date-accord' | 'locations-accord' | 'terms-accord' | 'military-rank-fagaga'}`
  | `el-pais-2007-02-24-${'locations' | 'strength-mutineers' | 'actors-mali-asks'}`
  | `el-periodico-2007-08-${'belligerents-mutineers-rebellion' | 'commanders-mutineers-rebellion' | 'demands-rebellion' | 'military-rank-fagaga'}`
  | `el-watan-2006-05-27-${'casualties-killed-government' | 'casualties-killed-mutineers' | 'date' | 'locations' | 'commanders-mutineers' | 'demands' | 'locations-camps-left' | 'date-army-controls-kidal' | 'date-deserters-return'}`
  | `el-watan-2006-07-05-${'casualties-killed' | 'date' | 'locations' | 'locations-camps-left' | 'date-mali-asks' | 'date-accord' | 'locations-accord' | 'actors-accord'}`
  | `el-watan-2007-06-${'date' | 'locations' | 'commanders-mutineers' | 'demands' | 'military-rank-fagaga'}`
  | `el-watan-2007-06-origins-${'strength-mutineers' | 'date' | 'locations' | 'commanders-mutineers' | 'date-rebellion-1990' | 'date-national-pact' | 'date-flame-of-peace' | 'date-adc-founded' | 'actors-adc-founded' | 'date-ghaly-joins' | 'actors-joining' | 'locations-camps-left' | 'military-rank-fagaga'}`
  | `el-watan-2007-09-01-${'demands'}`
  | `el-watan-2007-ag-sid-ahmed-${'date' | 'commanders-mutineers' | 'causes' | 'date-national-pact' | 'date-accord' | 'locations-accord' | 'military-rank-fagaga'}`
  | `elaph-2006-06-03-${'date' | 'locations' | 'date-flame-of-peace' | 'result-attack-on-kidal' | 'date-mali-asks' | 'actors-mali-asks' | 'standing-ghaly'}`
  | `europa-press-2006-05-25-${'result'}`
  | `francediplomatie-gamou-${'date-gamou-at-gao' | 'post-gamou'}`
  | `gambia-l-2008-06-15-${'date-final-desertion' | 'post-fagaga'}`
  | `globalterrorwatch-adc-${'date' | 'locations' | 'date-adc-founded' | 'actors-adc-founded' | 'strength-mutineers' | 'date-accord' | 'date-arms-handover'}`
  | `guinee24-2023-${'post-gamou' | 'military-rank-gamou'}`
  | `irin-2006-05-23-${'casualties-killed' | 'date' | 'time' | 'locations' | 'date-peace-agreement' | 'locations-attack-on-kidal' | 'result-attack-on-kidal' | 'result-attack-on-kidal-aide' | 'standing-attack-on-kidal' | 'target-menaka-mutiny' | 'result-menaka-mutiny' | 'result-menaka-mutiny-lead' | 'result-camps-left' | 'date-army-controls-kidal' | 'standing-ba-ag-moussa'}`
  | `irin-2006-05-24-${'casualties-killed-civilians-kidal' | 'casualties-unspecified' | 'date' | 'time' | 'locations' | 'commanders-mutineers' | 'result' | 'demands' | 'locations-attack-on-kidal' | 'causes-attack-on-kidal' | 'standing-attack-on-kidal' | 'result-menaka-mutiny' | 'result-camps-left' | 'date-army-controls-kidal' | 'date-army-controls-kidal-ministry'}`
  | `jeune-afrique-2006-05-29-${'date' | 'locations' | 'commanders-mutineers' | 'causes' | 'demands' | 'date-peace-agreement' | 'date-leaves-kidal' | 'date-returns-to-kidal' | 'strength-mutineers-rebellion' | 'strength-mutineers-rebellion-deserters' | 'military-rank-fagaga'}`
  | `jeune-afrique-2006-07-10-${'date' | 'locations' | 'date-adc-founded' | 'date-negotiations' | 'actors-negotiations' | 'belligerents-mutineers-rebellion' | 'commanders-mutineers-rebellion' | 'actors-mali-asks' | 'date-talks-in-algiers' | 'locations-talks' | 'demands-talks' | 'date-accord-agreed' | 'date-accord' | 'locations-accord' | 'actors-accord'}`
  | `jeune-afrique-2006-08-21-${'date' | 'locations' | 'date-accord' | 'actors-accord'}`
  | `jeune-afrique-2006-10-30-${'date-accord' | 'casualties-killed-mutineers-ambush' | 'date-october-ambush'}`
  | `jeune-afrique-2007-02-11-${'date' | 'locations' | 'locations-camps-left' | 'commanders-mutineers-rebellion' | 'date-accord' | 'military-rank-fagaga'}`
  | `jeune-afrique-2007-02-27-${'date' | 'date-accord' | 'date-implementing-texts' | 'actors-implementing-texts' | 'date-forum'}`
  | `jeune-afrique-2007-05-21-${'date' | 'locations' | 'strength-mutineers' | 'date-accord' | 'date-arms-handover' | 'casualties-killed-government-renewed-revolt' | 'casualties-killed-mutineers-renewed-revolt' | 'date-renewed-revolt' | 'commanders-renewed-revolt'}`
  | `jeune-afrique-2007-09-18-${'actors-negotiations' | 'actors-mali-asks' | 'terms-algeria-accepts' | 'date-accord'}`
  | `jeune-afrique-2009-02-17-${'date' | 'locations-attack-on-kidal'}`
  | `kas-2007-${'date' | 'causes' | 'result-camps-left' | 'standing-negotiations' | 'date-accord' | 'terms-accord'}`
  | `l-aube-2007-${'date' | 'locations' | 'date-integration' | 'commanders-government-rebellion' | 'post-gamou' | 'military-rank-gamou'}`
  | `l-essor-2006-05-26-${'casualties-killed' | 'casualties-wounded' | 'result-menaka-mutiny' | 'date-camps-left' | 'locations-camps-left' | 'result-camps-left' | 'date-reinforcements-reach-kidal'}`
  | `l-expression-2007-02-22-${'locations' | 'date-algeria-accepts' | 'date-implementing-texts' | 'date-forum'}`
  | `l-expression-2007-05-12-${'terms-accord' | 'date-renewed-revolt'}`
  | `l-humanite-2013-03-01-${'post-gamou'}`
  | `l-independant-2006-05-24-${'casualties-killed-kidal' | 'casualties-killed-government-military-kidal' | 'casualties-killed-government-police-kidal' | 'casualties-captured-government-military-kidal' | 'casualties-deserted-government-military-kidal' | 'casualties-displaced-kidal' | 'date' | 'time' | 'locations' | 'commanders-mutineers' | 'date-autonomy-request' | 'demands-autonomy-request' | 'target-attack-on-kidal' | 'result-attack-on-kidal' | 'commanders-menaka-mutiny' | 'target-menaka-mutiny' | 'result-menaka-mutiny' | 'result-menaka-mutiny-looted' | 'result-tessalit-desertion' | 'standing-governor-arrested' | 'result-camps-left' | 'post-ba-ag-moussa' | 'military-rank-ba-ag-moussa' | 'post-fagaga' | 'standing-backing'}`
  | `l-independant-2006-05-24-diema-${'date' | 'time' | 'locations'}`
  | `l-independant-2006-05-26-${'casualties-killed-government' | 'casualties-killed-mutineers' | 'strength-mutineers-kidal' | 'date' | 'locations' | 'causes' | 'date-camps-left' | 'locations-camps-left'}`
  | `l-independant-2006-06-${'casualties-killed' | 'casualties-wounded' | 'date' | 'commanders-mutineers' | 'causes' | 'standing-gaddafi-visit' | 'date-autonomy-request' | 'demands-autonomy-request' | 'date-ghaly-joins' | 'actors-negotiations' | 'standing-backing'}`
  | `l-independant-2006-06-governor-${'date' | 'causes' | 'demands' | 'date-forces-warned' | 'causes-attack-on-kidal' | 'date-negotiations' | 'military-rank-fagaga'}`
  | `la-voix-de-l-oranie-2006-06-${'date-consulate-closes'}`
  | `le-monde-2006-05-24-${'casualties-killed-kidal' | 'strength-mutineers-kidal' | 'strength-mutineers-kidal-wednesday' | 'date-kidal' | 'date-menaka' | 'time-kidal' | 'locations' | 'result-attack-on-kidal' | 'standing-attack-on-kidal' | 'target-menaka-mutiny' | 'result-menaka-mutiny' | 'date-camps-left' | 'result-camps-left' | 'post-ba-ag-moussa'}`
  | `le-quotidien-d-oran-2007-05-13-${'date-accord' | 'strength-mutineers-renewed-revolt' | 'date-renewed-revolt' | 'commanders-renewed-revolt' | 'post-diagouraga'}`
  | `le-republicain-2006-03-15-${'strength-mutineers' | 'date-leaves-kidal' | 'date-returns-to-kidal' | 'military-rank-fagaga' | 'standing-whereabouts'}`
  | `le-republicain-2006-07-05-${'commanders-mutineers-rebellion' | 'date-accord-agreed' | 'date-accord' | 'locations-accord'}`
  | `le-republicain-2006-09-${'casualties-arrested-civilians-kidal' | 'date-accord' | 'date-algiers-meeting' | 'locations-algiers-meeting'}`
  | `le-republicain-2006-gamou-${'date-integration' | 'date-gamou-at-gao' | 'commanders-government-rebellion' | 'post-gamou' | 'military-rank-gamou'}`
  | `lecocq-2010-${'date' | 'locations' | 'date-first-desertion' | 'causes-first-desertion' | 'date-gamou-at-gao' | 'strength-final-desertion' | 'date-final-desertion' | 'locations-final-desertion' | 'date-mediate' | 'actors-mediate' | 'result-menaka-mutiny' | 'date-ghaly-joins' | 'actors-joining' | 'result-camps-left' | 'terms-accord' | 'date-arms-handover' | 'standing-ba-ag-moussa' | 'kin-of-ba-ag-moussa' | 'post-gamou' | 'member-of-gamou' | 'member-of-gamou-1990s' | 'military-rank-fagaga' | 'member-of-fagaga' | 'member-of-bahanga' | 'kin-of-bahanga' | 'post-ghaly-mediator' | 'member-of-ghaly' | 'subgroup-of-ifergoumessen' | 'standing-kel-adagh'}`
  | `les-echos-2006-05-24-${'date' | 'time' | 'locations-attack-on-kidal' | 'causes-attack-on-kidal' | 'result-menaka-mutiny' | 'date-army-controls-kidal' | 'time-army-controls-kidal'}`
  | `mail-and-guardian-2006-07-05-${'casualties-killed' | 'date' | 'demands' | 'terms-accord-agreed' | 'date-accord' | 'locations-accord'}`
  | `maliweb-2006-07-11711-${'casualties-arrested' | 'strength-mutineers' | 'date-accord' | 'post-ghaly-alliance'}`
  | `maliweb-2006-07-25-3109049-${'date' | 'locations' | 'date-in-bamako' | 'result-camps-left'}`
  | `maliweb-2006-07-3108947-${'date' | 'locations' | 'date-national-pact' | 'date-accord' | 'date-assembly-sitting' | 'result-assembly-sitting'}`
  | `maliweb-2006-07-3109087-${'date' | 'locations' | 'refers-to-accord' | 'result-assembly-sitting'}`
  | `maliweb-2006-08-${'date-adc-founded' | 'date-adc-congress' | 'post-ghaly-alliance'}`
  | `maliweb-2006-08-11-11232-${'date' | 'locations' | 'date-accord' | 'date-follow-up-committee'}`
  | `maliweb-2006-08-11132-${'date' | 'locations' | 'commanders-mutineers' | 'date-ghaly-joins' | 'strength-mutineers-military' | 'date-mali-asks' | 'actors-mali-asks' | 'date-accord' | 'locations-accord' | 'actors-accord' | 'member-of-ag-bibi'}`
  | `maliweb-2006-08-11174-${'date' | 'locations'}`
  | `maliweb-2006-08-11256-${'date-assembly-questions' | 'actors-assembly-questions'}`
  | `maliweb-2006-08-11271-${'date-assembly-questions' | 'actors-assembly-questions'}`
  | `maliweb-2006-08-14-3108427-${'actors-accord' | 'result-assembly-sitting' | 'date-follow-up-committee' | 'date-assembly-questions' | 'actors-assembly-questions'}`
  | `maliweb-2006-08-15-3108439-${'date' | 'locations' | 'result-camps-left' | 'date-accord' | 'date-assembly-questions'}`
  | `maliweb-2006-08-16-3108479-${'date-accord' | 'refers-to-accord' | 'standing-follow-up-committee'}`
  | `maliweb-2006-08-23-3108553-${'casualties-killed' | 'casualties-killed-military' | 'date' | 'time' | 'locations' | 'commanders-mutineers' | 'causes-attack-on-kidal' | 'result-camps-left' | 'military-rank-fagaga'}`
  | `maliweb-2006-08-25-3108593-${'date' | 'locations' | 'locations-toure'}`
  | `maliweb-2006-08-3108414-${'date-follow-up-committee'}`
  | `maliweb-2006-09-11428-${'casualties-killed' | 'date' | 'terms-accord' | 'date-algiers-meeting' | 'locations-algiers-meeting' | 'terms-algiers-meeting'}`
  | `maliweb-2006-09-11445-${'commanders-mutineers-rebellion' | 'date-accord' | 'demands-algiers-meeting'}`
  | `maliweb-2006-09-11451-${'date' | 'locations' | 'result-menaka-mutiny' | 'locations-camps-left' | 'result-camps-left' | 'post-ba-ag-moussa'}`
  | `maliweb-2006-09-11456-${'causes-flight-of-civilians' | 'post-diagouraga'}`
  | `maliweb-2006-09-11469-${'casualties-arrested' | 'date-accord' | 'demands-accord' | 'post-diagouraga'}`
  | `maliweb-2006-09-11480-${'locations-camps-left' | 'date-security-group' | 'time-security-group'}`
  | `maliweb-2006-09-11486-${'result-camps-left' | 'date-security-group' | 'terms-security-group'}`
  | `maliweb-2006-09-11588-${'demands-accord'}`
  | `maliweb-2006-10-11837-${'date' | 'locations' | 'belligerents-mutineers'}`
  | `maliweb-2006-10-11878-${'date' | 'casualties-killed-mutineers-ambush' | 'casualties-killed-mutineers-ambush-alliance' | 'casualties-wounded-mutineers-ambush-alliance' | 'casualties-captured-mutineers-ambush' | 'date-october-ambush'}`
  | `maliweb-2006-11-11921-${'date' | 'locations' | 'result-camps-left'}`
  | `maliweb-2006-11-11929-${'date' | 'locations-camps-left'}`
  | `maliweb-2006-11-12077-${'date-accord' | 'date-follow-up-committee' | 'result-alliance-recalls-members'}`
  | `maliweb-2007-03-9794-${'date' | 'locations' | 'commanders-mutineers-rebellion' | 'date-accord' | 'date-arms-handover'}`
  | `maliweb-2007-03-9935-${'date' | 'locations'}`
  | `maliweb-2007-05-24-${'date' | 'locations' | 'date-menaka-mutiny' | 'result-menaka-mutiny'}`
  | `maliweb-2007-09-4518-${'date-mediator-sought' | 'actors-mediator-sought'}`
  | `maliweb-2017-${'date-national-pact' | 'date-peace-agreement' | 'date-flame-of-peace'}`
  | `missioni-consolata-2006-09-${'date' | 'strength-mutineers' | 'military-rank-fagaga'}`
  | `morgan-2006-05-25-${'casualties-killed' | 'casualties-killed-government' | 'casualties-killed-mutineers' | 'casualties-displaced-civilians-kidal' | 'date' | 'time' | 'locations' | 'commanders-mutineers' | 'result' | 'target-attack-on-kidal' | 'result-attack-on-kidal' | 'standing-attack-on-kidal' | 'commanders-menaka-mutiny' | 'target-menaka-mutiny' | 'result-menaka-mutiny' | 'date-camps-left' | 'date-army-controls-kidal' | 'time-army-controls-kidal' | 'standing-ba-ag-moussa'}`
  | `onwar-mali-1990-${'date-rebellion-1990'}`
  | `pa-x-1263-2006-07-04-${'date' | 'date-accord' | 'actors-accord'}`
  | `pime-2006-05-23-${'casualties-unspecified' | 'date' | 'time-kidal' | 'time-kidal-camp-2' | 'date-rebellion-1990'}`
  | `programm-mali-nord-2006-06-${'strength-mutineers-menaka' | 'strength-mutineers-tessalit' | 'strength-mutineers-vehicles' | 'strength-mutineers-menaka-vehicles' | 'date' | 'locations' | 'causes' | 'date-rebellion-1990' | 'date-national-pact' | 'demands-leaves-kidal' | 'date-final-desertion' | 'date-attack-on-kidal' | 'target-attack-on-kidal' | 'standing-attack-on-kidal' | 'date-menaka-mutiny' | 'result-menaka-mutiny' | 'date-tessalit-desertion' | 'commanders-tessalit-desertion' | 'result-tessalit-desertion' | 'locations-camps-left' | 'result-camps-left' | 'post-ba-ag-moussa' | 'commander-of-gamou-1990s' | 'commander-of-fagaga-1990s' | 'post-ibrahim-banna' | 'standing-ifoghas'}`
  | `programm-mali-nord-2007-02-${'date-rebellion-2006' | 'date-accord'}`
  | `programm-mali-nord-2007-04-${'date-rebellion-2006' | 'date-forum'}`
  | `rebelion-2006-07-05-${'date' | 'locations' | 'demands' | 'result-camps-left' | 'locations-accord' | 'terms-accord'}`
  | `reuters-2006-05-23-${'casualties-unspecified' | 'commanders-mutineers' | 'date-leaves-kidal' | 'date-final-desertion' | 'result-attack-on-kidal' | 'military-rank-fagaga'}`
  | `reuters-2006-05-24-${'casualties-captured-kidal' | 'casualties-destroyed-vehicles-kidal' | 'date' | 'date-rebellion-1990' | 'date-national-pact' | 'target-attack-on-kidal' | 'result-attack-on-kidal' | 'date-camps-left' | 'locations-camps-left' | 'result-camps-left' | 'standing-camps-left' | 'date-prisoners-freed' | 'date-reinforcements-reach-kidal' | 'date-army-controls-kidal'}`
  | `reuters-2006-06-08-${'locations' | 'demands' | 'locations-camps-left' | 'result-camps-left' | 'date-negotiations'}`
  | `reuters-2006-06-30-${'locations' | 'demands' | 'result-camps-left' | 'date-talks-in-algiers' | 'date-accord-agreed' | 'terms-accord-agreed'}`
  | `reuters-2006-10-01-${'date' | 'locations' | 'demands-rebellion' | 'date-accord'}`
  | `reuters-2006-11-02-${'date' | 'locations' | 'belligerents-mutineers' | 'casualties-killed-october-ambush' | 'date-october-ambush' | 'actors-october-ambush'}`
  | `reuters-2007-02-21-${'date' | 'locations' | 'result-camps-left' | 'strength-mutineers' | 'demands-rebellion' | 'date-accord' | 'date-implementing-texts' | 'actors-implementing-texts' | 'date-forum'}`
  | `reuters-2007-03-10-${'strength-mutineers' | 'strength-mutineers-ex-army' | 'strength-mutineers-recruits' | 'strength-mutineers-ambassador' | 'strength-mutineers-vehicles' | 'demands-rebellion' | 'date-accord' | 'date-arms-handover' | 'locations-arms-handover'}`
  | `reuters-2007-09-01-${'date-renewed-revolt' | 'military-rank-fagaga'}`
  | `rfi-2006-05-24-${'casualties-killed' | 'casualties-wounded' | 'casualties-captured' | 'date' | 'time' | 'locations' | 'commanders-mutineers' | 'demands' | 'standing-raid' | 'date-flame-of-peace' | 'result-attack-on-kidal' | 'date-camps-left' | 'locations-camps-left' | 'result-camps-left' | 'date-prisoners-freed' | 'post-ba-ag-moussa' | 'post-fagaga' | 'military-rank-fagaga' | 'member-of-fagaga-1990s'}`
  | `rfi-2006-05-29-${'casualties-displaced-kidal' | 'date-in-bamako' | 'demands-in-bamako' | 'commanders-mutineers-rebellion'}`
  | `rfi-2006-05-30-${'locations-camps-left' | 'result-camps-left'}`
  | `saphirnews-2006-05-23-${'locations' | 'result-attack-on-kidal' | 'target-menaka-mutiny' | 'date-camps-left' | 'result-camps-left'}`
  | `taz-2006-05-25-${'locations' | 'result-attack-on-kidal' | 'result-menaka-mutiny'}`
  | `taz-2006-05-30-${'casualties-displaced-civilians-algeria' | 'date' | 'commanders-mutineers' | 'demands' | 'date-rebellion-1990' | 'date-camps-left' | 'post-fagaga' | 'military-rank-fagaga'}`
  | `taz-2008-${'date' | 'demands-rebellion' | 'date-accord' | 'terms-accord'}`
  | `touaregmaroc-2008-10-${'standing-bahanga'}`
  | `ucdp-acd-22-1-${'date-rebellion-1990'}`
  | `us-embassy-algiers-2006-07-11-${'actors-negotiations' | 'terms-accord'}`
  | `us-embassy-algiers-2006-12-11-${'terms-accord' | 'actors-october-ambush'}`
  | `us-embassy-bamako-2006-05-08-${'date-autonomy-request' | 'demands-autonomy-request'}`
  | `us-embassy-bamako-2006-10-31-${'date-october-ambush' | 'actors-october-ambush'}`
  | `us-embassy-bamako-2006-10-31-details-${'casualties-killed-october-ambush' | 'date-october-ambush'}`
  | `us-embassy-bamako-2006-11-28-${'date-alliance-recalls-members' | 'result-alliance-recalls-members'}`
  | `us-embassy-bamako-2007-05-${'casualties-killed-government-military' | 'date' | 'locations' | 'belligerents-mutineers' | 'casualties-killed-government-military-renewed-revolt' | 'casualties-killed-government-military-renewed-revolt-army' | 'casualties-killed-mutineers-renewed-revolt' | 'casualties-wounded-government-military-renewed-revolt' | 'casualties-wounded-mutineers-renewed-revolt' | 'date-renewed-revolt' | 'commanders-renewed-revolt' | 'post-fagaga' | 'military-rank-fagaga'}`
  | `us-embassy-bamako-2008-03-06-${'commander-of-bahanga-2008'}`
  | `vitaminedz-2006-10-${'date' | 'locations' | 'date-leaves-kidal' | 'actors-adc-founded' | 'causes-attack-on-kidal' | 'date-negotiations' | 'actors-mali-asks' | 'date-october-ambush' | 'post-fagaga-alliance' | 'military-rank-fagaga'}`
  | `vitaminedz-bahanga-2007-${'date' | 'locations' | 'date-adc-founded' | 'actors-adc-founded' | 'actors-joining' | 'date-accord' | 'military-rank-bahanga' | 'member-of-bahanga'}`
  | `voa-2006-06-30-${'casualties-killed' | 'casualties-displaced-civilians' | 'date' | 'date-talks-in-algiers' | 'date-accord-agreed' | 'terms-accord-agreed'}`
  | `voa-2006-10-24-${'date-accord' | 'terms-accord' | 'casualties-killed-october-ambush' | 'actors-october-ambush'}`
  | `voa-2007-08-31-${'standing-rebellion'}`
  | `voa-afrique-2006-05-24-${'casualties-displaced-kidal' | 'locations' | 'commanders-mutineers' | 'demands' | 'locations-attack-on-kidal' | 'date-camps-left' | 'result-camps-left'}`
  | `wikipedia-en-adc-${'locations' | 'belligerents-mutineers' | 'date-adc-founded' | 'strength-mutineers'}`
  | `wikipedia-en-algiers-accords-2006-${'date-accord' | 'actors-accord' | 'terms-accord'}`
  | `wikipedia-en-ba-ag-moussa-${'standing-ba-ag-moussa-1990s'}`
  | `wikipedia-en-bahanga-${'military-rank-bahanga' | 'standing-bahanga'}`
  | `wikipedia-en-fagaga-${'date-raid' | 'date-elsewhere' | 'date-final-desertion' | 'date-rebellion-2006'}`
  | `wikipedia-en-gamou-${'member-of-gamou' | 'member-of-gamou-1990s' | 'standing-imghad'}`
  | `wikipedia-en-ghaly-${'date-rebellion-1990' | 'commander-of-ghaly-1990s'}`
  | `wikipedia-en-kidal-menaka-mutinies-${'casualties-killed-government' | 'casualties-killed-mutineers' | 'strength-government' | 'strength-mutineers-kidal' | 'strength-mutineers' | 'date' | 'time' | 'locations' | 'locations-lead' | 'belligerents-government' | 'belligerents-mutineers' | 'commanders-government' | 'commanders-mutineers' | 'commanders-mutineers-text' | 'result' | 'victor' | 'part-of' | 'causes' | 'demands' | 'standing' | 'date-rebellion-1990' | 'belligerents-rebellion-1990' | 'victor-rebellion-1990' | 'causes-rebellion-1990' | 'standing-rebellion-1990' | 'date-peace-agreement' | 'causes-peace-agreement' | 'terms-peace-agreement' | 'date-integration' | 'actors-gamou-at-gao' | 'date-adc-founded' | 'actors-adc-founded' | 'causes-adc-founded' | 'demands-adc-founded' | 'date-attack-on-kidal' | 'actors-attack-on-kidal' | 'result-attack-on-kidal' | 'date-menaka-mutiny' | 'commanders-menaka-mutiny' | 'target-menaka-mutiny' | 'result-menaka-mutiny' | 'result-menaka-mutiny-looted' | 'date-tessalit-desertion' | 'result-tessalit-desertion' | 'date-ghaly-joins' | 'date-ghaly-joins-background' | 'actors-joining' | 'date-camps-left' | 'locations-camps-left' | 'date-negotiations' | 'actors-negotiations' | 'date-rebellion-2006' | 'commanders-mutineers-rebellion' | 'result-rebellion-2006' | 'causes-rebellion-2006' | 'date-accord' | 'locations-accord' | 'refers-to-accord' | 'terms-accord' | 'post-ba-ag-moussa' | 'member-of-ba-ag-moussa' | 'commander-of-ba-ag-moussa' | 'post-gamou' | 'standing-gamou' | 'standing-gamou-1990s' | 'member-of-gamou' | 'standing-fagaga' | 'member-of-fagaga' | 'commander-of-fagaga' | 'standing-bahanga' | 'member-of-bahanga' | 'commander-of-bahanga' | 'standing-ghaly' | 'member-of-ghaly' | 'commander-of-ghaly' | 'standing-ifergoumessen' | 'subgroup-of-ifergoumessen' | 'subgroup-of-ifoghas' | 'standing-imghad' | 'subgroup-of-imghad'}`
  | `wikipedia-en-tuareg-rebellion-2006-${'causes' | 'date-national-pact' | 'date-adc-founded' | 'causes-adc-founded' | 'date-ghaly-joins' | 'actors-joining' | 'locations-camps-left' | 'date-negotiations' | 'strength-mutineers' | 'date-rebellion-2006' | 'commanders-government-rebellion' | 'commanders-mutineers-rebellion' | 'subgroup-of-ifergoumessen' | 'standing-imghad'}`
  | `wikipedia-fr-adc-${'date-adc-founded' | 'actors-adc-founded' | 'locations-camps-left'}`
  | `wikipedia-fr-bahanga-${'locations' | 'actors-adc-founded' | 'actors-joining' | 'military-rank-bahanga'}`
  | `wikipedia-fr-combat-de-kidal-${'casualties-killed-government-kidal' | 'casualties-killed-mutineers-kidal' | 'strength-government-kidal' | 'strength-mutineers-kidal' | 'time-kidal' | 'locations' | 'belligerents-government' | 'belligerents-mutineers' | 'commanders-mutineers' | 'result' | 'victor' | 'part-of' | 'demands' | 'date-adc-founded' | 'result-attack-on-kidal' | 'commanders-menaka-mutiny' | 'target-menaka-mutiny' | 'result-menaka-mutiny' | 'date-ghaly-joins' | 'date-camps-left' | 'locations-camps-left' | 'result-camps-left' | 'post-ba-ag-moussa'}`
  | `wikipedia-fr-fagaga-${'post-fagaga' | 'military-rank-fagaga'}`
  | `wikipedia-fr-ghaly-${'member-of-ghaly' | 'subgroup-of-iriyaken'}`
  | `wikipedia-fr-rebellion-touaregue-2006-${'locations' | 'belligerents-mutineers' | 'date-adc-founded' | 'actors-adc-founded' | 'demands-adc-founded' | 'locations-camps-left' | 'actors-negotiations' | 'strength-mutineers' | 'commanders-government-rebellion' | 'commanders-mutineers-rebellion'}`;

/** The ids of this package's record. */
export interface RecordIds {
  event: 'kidal-menaka-2006';
  side: SideId;
  participant: ParticipantId;
  location: LocationId;
  entry: TimelineEntryId;
  claim: ClaimId;
  source: SourceId;
  voice: VoiceId;
}

/** Id of a person. */
export type PersonId =
  | 'abdelaziz-bouteflika'
  | 'abdelkrim-gheraieb'
  | 'abderrahmane-ould-meydou'
  | 'abdou-karim-diop'
  | 'abdoulaye-coulibaly'
  | 'abdramane-ag-ghala'
  | 'ahmada-ag-bibi'
  | 'alhando-ag-ilyene'
  | 'amadou-toumani-toure'
  | 'ba-ag-moussa'
  | 'boubacar-toure'
  | 'eglasse-ag-idar'
  | 'el-hadj-ag-gamou'
  | 'hama-ag-sid-ahmed'
  | 'harouna-toureh'
  | 'hassan-ag-fagaga'
  | 'ibrahim-ag-bahanga'
  | 'ibrahim-banna'
  | 'iyad-ag-ghaly'
  | 'kafougouna-kone'
  | 'mady-fofana'
  | 'mahamadou-diagouraga'
  | 'mamadou-tandja'
  | 'mohamed-ag-erlaf'
  | 'mohamed-bedjaoui'
  | 'muammar-gaddafi'
  | 'nouhoum-togo'
  | 'rhissa-ag-boula'
  | 'soumeylou-boubeye-maiga'
  | 'zeidane-ag-sidalamine';

/** Id of a state. */
export type StateId =
  | 'government-of-algeria'
  | 'government-of-libya'
  | 'government-of-mali'
  | 'government-of-niger';

/** Id of an armed force. */
export type ArmedForceId =
  | 'gendarmerie-of-mali'
  | 'malian-armed-forces'
  | 'national-guard-of-mali';

/** Id of an armed group. */
export type ArmedGroupId =
  | 'democratic-alliance-for-change'
  | 'northern-mali-tuareg-alliance-for-change'
  | 'popular-movement-of-azawad'
  | 'revolutionary-liberation-army-of-azawad'
  | 'salafist-group-for-preaching-and-combat';

/** Id of a community. */
export type CommunityId =
  | 'ifergoumessen'
  | 'ifoghas'
  | 'imghad'
  | 'iriyaken'
  | 'kel-adagh'
  | 'tuareg';

/** Id of a participant. */
export type ParticipantId = PersonId | StateId | ArmedForceId | ArmedGroupId | CommunityId;

/** The participants by id, each of its own kind. */
export type Participants = { readonly [Id in ParticipantId]: Id extends PersonId
    ? Person<RecordIds>
    : Id extends StateId
      ? State<RecordIds>
      : Id extends ArmedForceId
        ? ArmedForce<RecordIds>
        : Id extends ArmedGroupId
          ? ArmedGroup<RecordIds>
          : Community<RecordIds> };

/** The locations by id. */
export type Locations = { readonly [Id in LocationId]: ConflictLocation<RecordIds> };

/** The sources by id. */
export type Sources = { readonly [Id in SourceId]: Source<RecordIds> };

/** The voices by id. */
export type Voices = { readonly [Id in VoiceId]: Voice<RecordIds> };
