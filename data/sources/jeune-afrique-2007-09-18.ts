import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Pourquoi Alger traîne les pieds',
  publisher: 'Jeune Afrique',
  issued: '2007-09-18',
  URL: 'https://jeuneafrique.com/96812/archives-thematique/pourquoi-alger-tra-ne-les-pieds',
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'whole',
  note: 'No. 2436 of the magazine; also copied on Afribone, on 19 September.',
};

export const claims = said('jeune-afrique-2007-09-18', {
  'actors-negotiations': {
    about: 'negotiations', value: ['democratic-alliance-for-change', 'government-of-mali', 'government-of-algeria'],
    locators: ['¶1', '¶2'], basis: 'inferred',
    note: 'Government and rebels asked for the intervention of President Bouteflika, and Algeria sponsored the accord; who sat at the table is not said.',
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['democratic-alliance-for-change', 'government-of-mali'], locators: ['¶2'],
    note: 'Both sides asked; Algeria required a formal request from Mali.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
  'terms-algeria-accepts': {
    about: 'algeria-accepts-mediation',
    value: [{ code: 'official-request-of-mali', text: 'an official request of Mali' }, { code: 'end-of-military-acts', text: 'an end to all military acts of the rebels' }, { code: 'rebels-quartered-in-the-tigharghar', text: 'the rebels quartered in the Tigharghar' }, { code: 'no-foreign-alliance', text: 'no alliance of theirs with a foreign organisation' }],
    locators: ['¶2'],
    note: 'What President Bouteflika required of both before he intervened.',
  },
});
