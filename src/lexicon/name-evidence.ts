import type { WordList } from './words.ts';

/*
 * Hand-made lists that the name recogniser was trained with. They are compiled into models/gazetteer.bin.gz: after a
 * change, train the tables and the names again.
 */

/** Words that stand in names of organisations; general English, written by hand from common forms of such names. */
export const ORGANISATION_WORDS: WordList = {
  name: 'organisation-words',
  words: (
    'inc inc. corp corp. co co. ltd ltd. llc plc company corporation group holdings bank university college institute ' +
    'institution ministry department agency council committee commission association federation union party army navy ' +
    'force forces guard guards corps brigade brigades battalion division command police court parliament senate ' +
    'congress house assembly government authority administration organization organisation foundation society club ' +
    'league network news times post press radio television broadcasting academy school hospital church centre center ' +
    'office bureau service services board alliance coalition front movement airlines airways motors industries systems ' +
    'technologies international studios records entertainment museum library team united fc city rovers'
  ).split(' '),
  example: 'The Harbour Workers Union met.',
};

/** Titles and offices that stand before names of people; general English, written by hand from forms of address. */
export const NAME_TITLES: WordList = {
  name: 'name-titles',
  words: (
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice prime minister senator sen sen. rep rep. ' +
    'representative governor gov gov. mayor sir dame lady lord king queen prince princess emir sultan pope saint judge ' +
    'justice chief general gen gen. col col. colonel captain capt capt. major maj. lieutenant lt lt. sergeant sgt sgt. ' +
    'admiral adm. marshal brigadier secretary speaker chairman chairwoman chancellor ambassador congressman ' +
    'congresswoman rev rev. reverend bishop archbishop cardinal imam sheikh ayatollah rabbi commander spokesman ' +
    'spokeswoman spokesperson coach analyst director leader officer official premier foreign defense defence'
  ).split(' '),
  example: 'Prime Minister Ada Lund resigned.',
};

/** Names of peoples, faiths and parties that a list of countries lacks; from general knowledge. */
export const PEOPLES: WordList = {
  name: 'peoples',
  words: [
    ...['English', 'Scottish', 'Welsh', 'Soviet', 'Kurdish', 'Kurd', 'Kurds', 'Arab', 'Arabs', 'Arabic', 'Persian'],
    ...['Chechen', 'Tibetan', 'Basque', 'Catalan', 'Flemish', 'Uyghur', 'Uyghurs', 'Roma', 'Berber', 'Tamil', 'Sikh'],
    ...['African', 'Africans', 'European', 'Europeans', 'Asian', 'Asians', 'Western', 'Latino', 'Hispanic'],
    ...['Jewish', 'Jews', 'Muslim', 'Muslims', 'Islamic', 'Islamist', 'Shia', 'Shiite', 'Shiites', 'Sunni', 'Sunnis'],
    ...['Christian', 'Christians', 'Catholic', 'Catholics', 'Protestant', 'Orthodox', 'Hindu', 'Hindus', 'Buddhist'],
    ...['Republican', 'Republicans', 'Democrat', 'Democrats', 'Democratic', 'Labour', 'Conservative', 'Liberal'],
    ...['Briton', 'Britons', 'British', 'Iraqi', 'Iraqis', 'Dutch', 'Palestinian', 'Palestinians', 'Turk', 'Turks'],
    ...['Turkish', 'Spaniard', 'Spaniards', 'Spanish', 'Dane', 'Danes', 'Danish', 'Pole', 'Poles', 'Polish', 'Swede'],
    ...['Swedes', 'Swedish', 'Finn', 'Finns', 'Finnish', 'Filipino', 'Filipinos', 'Philippine', 'Afghan', 'Afghans'],
    ...['Emirati', 'Emiratis', 'Kosovan', 'Kosovar', 'Swiss', 'French', 'Irish'],
    ...['Houthi', 'Houthis', 'Yazidi', 'Yazidis', 'Alawite', 'Druze', 'Maronite', 'Pashtun', 'Hazara', 'Zulu'],
  ],
  example: 'Kurdish voters stayed at home.',
};

/** Parts of the world, former countries and other places that act like countries; from general knowledge. */
export const WORLD_REGIONS: WordList = {
  name: 'world-regions',
  words: [
    ...[
      'Middle East',
      'Africa',
      'Europe',
      'Asia',
      'North America',
      'South America',
      'Latin America',
      'Central America',
    ],
    ...['Southeast Asia', 'Central Asia', 'South Asia', 'East Asia', 'Eastern Europe', 'Western Europe', 'Oceania'],
    ...['North Africa', 'West Africa', 'East Africa', 'Southern Africa', 'Persian Gulf', 'Gulf', 'Balkans', 'Caucasus'],
    ...['Caribbean', 'Mediterranean', 'Antarctica', 'Arctic', 'Sahara', 'Sahel', 'Horn of Africa', 'Scandinavia'],
    ...['Levant', 'Maghreb', 'Himalayas', 'Alps', 'Atlantic', 'Pacific', 'Indian Ocean', 'Black Sea', 'Red Sea'],
  ],
  example: 'Ships left the Red Sea.',
};

/** Lands that are or were treated as countries in news, and short forms that a list of countries lacks; from general knowledge. */
export const COUNTRY_LIKE: WordList = {
  name: 'country-like',
  words: [
    ...['England', 'Scotland', 'Wales', 'Northern Ireland', 'Soviet Union', 'Yugoslavia', 'Czechoslovakia', 'Gaza'],
    ...['West Bank', 'Kashmir', 'Chechnya', 'Kurdistan', 'Tibet', 'Crimea', 'East Germany', 'West Germany'],
    ...['US', 'U.S.', 'U.S', 'USA', 'America', 'United States', 'UK', 'U.K.', 'Britain', 'Great Britain'],
    ...['United Kingdom', 'South Korea', 'North Korea', 'DPRK', 'Czechia', 'Czech Republic', 'UAE', 'Emirates'],
    ...['DR Congo', 'DRC', 'Democratic Republic of Congo', 'Ivory Coast', 'Burma', 'Macedonia', 'Netherlands'],
    ...['Holland', 'Philippines', 'Palestine', 'Palestinian territories', 'Swaziland', 'Turkey', 'Türkiye'],
    ...['Turkiye', 'Vatican'],
  ],
  example: 'Scotland voted.',
};

/** States and provinces that news names without their country: of the United States, Canada, Australia and others. */
export const PROVINCES: WordList = {
  name: 'provinces',
  words: [
    ...['Alabama', 'Alaska', 'Arizona', 'Arkansas', 'California', 'Colorado', 'Connecticut', 'Delaware', 'Florida'],
    ...['Georgia', 'Hawaii', 'Idaho', 'Illinois', 'Indiana', 'Iowa', 'Kansas', 'Kentucky', 'Louisiana', 'Maine'],
    ...['Maryland', 'Massachusetts', 'Michigan', 'Minnesota', 'Mississippi', 'Missouri', 'Montana', 'Nebraska'],
    ...['Nevada', 'New Hampshire', 'New Jersey', 'New Mexico', 'New York', 'North Carolina', 'North Dakota', 'Ohio'],
    ...['Oklahoma', 'Oregon', 'Pennsylvania', 'Rhode Island', 'South Carolina', 'South Dakota', 'Tennessee', 'Texas'],
    ...['Utah', 'Vermont', 'Virginia', 'Washington', 'West Virginia', 'Wisconsin', 'Wyoming', 'Ontario', 'Quebec'],
    ...['British Columbia', 'Alberta', 'Manitoba', 'Saskatchewan', 'Nova Scotia', 'New Brunswick', 'Newfoundland'],
    ...['New South Wales', 'Queensland', 'Tasmania', 'Victoria', 'Western Australia', 'South Australia'],
    ...['Northern Territory', 'Punjab', 'Sindh', 'Balochistan', 'Gujarat', 'Kerala', 'Maharashtra', 'Tamil Nadu'],
    ...['Bavaria', 'Saxony', 'Hesse', 'Catalonia', 'Andalusia', 'Galicia', 'Tuscany', 'Sicily', 'Lombardy', 'Brittany'],
    ...['Normandy', 'Siberia', 'Donbas', 'Darfur', 'Tigray', 'Hokkaido', 'Guangdong', 'Sichuan', 'Xinjiang', 'Hunan'],
    ...['Anbar', 'Nineveh', 'Helmand', 'Kandahar', 'Idlib', 'Khuzestan', 'Katanga', 'KwaZulu-Natal', 'Transylvania'],
  ],
  example: 'Floods hit Queensland.',
};
