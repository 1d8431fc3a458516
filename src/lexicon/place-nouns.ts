import type { WordList } from './words.ts';

/** Nouns for kinds of places, by place type. */
export const PLACE_NOUNS: Readonly<Record<string, WordList>> = {
  country: {
    name: 'country',
    words: ['country', 'nation', 'republic', 'kingdom', 'state'],
    example: 'The country mourned.',
  },
  region: {
    name: 'region',
    words: ['region', 'area', 'territory', 'peninsula', 'border', 'coast', 'valley'],
    example: 'The region is calm.',
  },
  province: {
    name: 'province',
    words: ['province', 'county', 'prefecture', 'governorate', 'canton'],
    example: 'The province is poor.',
  },
  city: {
    name: 'city',
    words: ['city', 'town', 'village', 'capital', 'hometown', 'suburb', 'municipality', 'port'],
    example: 'The city was silent.',
  },
  district: {
    name: 'district',
    words: ['district', 'neighbourhood', 'neighborhood', 'quarter', 'zone', 'borough'],
    example: 'The district was sealed off.',
  },
  facility: {
    name: 'facility',
    words: [
      'airport',
      'base',
      'stadium',
      'hospital',
      'school',
      'church',
      'mosque',
      'cathedral',
      'temple',
      'square',
      'street',
      'bridge',
      'station',
      'hotel',
      'prison',
      'factory',
      'cemetery',
      'university',
      'building',
      'tower',
      'palace',
      'market',
      'museum',
      'road',
      'avenue',
      'highway',
      'shrine',
      'camp',
      'embassy',
      'theatre',
      'theater',
      'hall',
      'park',
      'plant',
      'checkpoint',
      'harbour',
      'harbor',
      'terminal',
      'mall',
      'restaurant',
      'club',
      'synagogue',
      'dam',
      'motorway',
      'farmhouse',
      'courthouse',
      'barracks',
      'warehouse',
      'mine',
      'pier',
      'dock',
      'tunnel',
      'refinery',
      'monastery',
      'clinic',
      'library',
      'headquarters',
      'pipeline',
      'railway',
      ...(
        'colliery pit quarry shipyard oilfield smelter steelworks cement-works brickworks ironworks waterworks ' +
        'sawmill mill depot garage reservoir chapel abbey convent rectory presbytery seminary madrasa pagoda ' +
        'gurdwara orphanage hospice sanatorium jail penitentiary courtroom cinema arena gallery zoo gymnasium ' +
        'velodrome racecourse racetrack hut lodge hostel resort guesthouse nightclub pub café cafe bakery ' +
        'supermarket laboratory observatory lighthouse fort fortress castle citadel monument memorial mausoleum ' +
        'plaza boulevard crossroads roundabout wharf quay jetty marina shipyard airfield airstrip heliport ' +
        'substation landfill ranch plantation vineyard villa mansion outpost garrison schoolhouse schoolyard'
      ).split(' '),
    ],
    example: 'The bridge collapsed.',
  },
  water: {
    name: 'water',
    words: ['river', 'lake', 'sea', 'ocean', 'gulf', 'strait', 'canal', 'bay'],
    example: 'The river rose.',
  },
  natural: {
    name: 'natural',
    words: (
      'mountain hill hills heights forest jungle island islet archipelago desert volcano peak ridge gorge canyon ravine ' +
      'gully plateau glacier waterfall reef beach cape isthmus delta marsh swamp'
    ).split(' '),
    example: 'The forest burned.',
  },
};
