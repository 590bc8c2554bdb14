import { toInfobox } from '../../src/formats/write/infobox.js';

/** What a reader can try with one click. The rows are invented, in the shape of their format. */
export const samples: Readonly<Record<string, string>> = {
  'An infobox': toInfobox(),
  'A row: one dead at Kidal': 'date,place,dead\n2006-05-23,Kidal,1\n',
  'A row like UCDP’s': [
    'id,year,type_of_violence,side_a,side_b,date_prec,date_start,date_end,where_prec,where_coordinates,adm_1,latitude,longitude,country,country_id,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low',
    '1,2006,1,Government of Mali,ADC,1,2006-05-23,2006-05-23,1,Kidal town,Kidal region,18.44,1.40,Mali,432,4,2,0,0,6,6,4',
  ].join('\n'),
  'Another event': 'date,place,dead\n2012-01-24,Aguelhok,82\n',
};
