const words = (text: string): string[] => text.split(' ')

export const FIRST = words('Mara Jonas Lena Paul Emma Noah Mia Ben Sofia Luca Giulia Marco Chiara Hugo Camille Louis Alice Pablo Lucía Mateo Ana João Inês Tiago Sanne Daan Lotte Finn Freja Emil Ida Oskar Elin Nils Aino Eero Zofia Jakub Hanna Filip Katarína Tomáš Eszter Bence Andrei Ioana Elif Emre Aylin Yusuf Olga Dmitri Anya Ivan Aoife Cian Harper Logan Avery Mason Nora Theo Zoe Kai') // prettier-ignore
export const FAMILY = words('Kofler Brandt Vogel Winter Sommer Keller Fuchs Lang Berg Stein Rossi Bianchi Ferrari Moretti Dubois Laurent Moreau Petit García Romero Navarro Silva Costa Ferreira Jansen Visser Bakker Smit Nielsen Larsen Berggren Lindqvist Virtanen Korhonen Nowak Wójcik Kowalska Novák Dvořák Horváth Szabó Popescu Ionescu Yılmaz Kaya Demir Petrov Ivanova Murphy Byrne Walker Carter Hayes Brooks Reed Ellis Ward') // prettier-ignore
export const COMMON = words('travel food slow quiet city garden kitchen film light story daily honest weekend family mountain river coffee bread vintage linen studio colour paint craft code design run climb surf swim yoga strength recipe market season forest island train night street small big young old best first new real simple good happy green blue wild soft loud warm cold sweet bitter bright dark early late') // prettier-ignore
export const GERMAN = words('reisen kochen leben stadt garten familie berge wandern kaffee brot bücher musik abend morgen ehrlich ruhig bunt selbst gemacht langsam draußen zuhause kinder hund katze fahrrad bahn laufen') // prettier-ignore
export const RARE = rareWords()

/** With the most people first. */
export const PLACES = [
  { country: 'DE', language: 'de', cities: words('Berlin Hamburg München Köln Leipzig Dresden Bremen Freiburg') }, // prettier-ignore
  { country: 'US', language: 'en', cities: words('Austin Portland Chicago Denver Seattle Boston Nashville') }, // prettier-ignore
  { country: 'FR', language: 'fr', cities: words('Paris Lyon Marseille Nantes Lille Bordeaux') },
  { country: 'GB', language: 'en', cities: words('London Bristol Leeds Glasgow Cardiff Manchester') },
  { country: 'IT', language: 'it', cities: words('Milano Roma Torino Bologna Napoli Verona') },
  { country: 'ES', language: 'es', cities: words('Madrid Barcelona Valencia Sevilla Bilbao') },
  { country: 'NL', language: 'nl', cities: words('Amsterdam Utrecht Rotterdam Groningen') },
  { country: 'AT', language: 'de', cities: words('Wien Graz Linz Salzburg Innsbruck') },
  { country: 'CH', language: 'de', cities: words('Zürich Basel Bern Luzern') },
  { country: 'PT', language: 'pt', cities: words('Lisboa Porto Braga') },
  { country: 'SE', language: 'sv', cities: words('Stockholm Göteborg Malmö') },
  { country: 'DK', language: 'da', cities: words('København Aarhus Odense') },
  { country: 'IE', language: 'en', cities: words('Dublin Cork Galway') },
  { country: 'FI', language: 'fi', cities: words('Helsinki Turku Tampere') },
  { country: 'RO', language: 'ro', cities: words('București Cluj Iași') },
]
export const AGES = ['13_17', '18_24', '25_34', '35_44', '45_54', '55_64', '65_up']

/** 4,000 words that nearly nobody uses, out of syllables. */
function rareWords(): string[] {
  const heads = words('bar cel dor fen gal hel jor kan lum mor nev pol ras sil tor vel wen yor zan bre')
  const middles = words('a e i o u ari eno ita olu ude')
  const tails = words('n r s l t x m d k sh ck rn st nd lk rm ns lt rk ph')
  return heads.flatMap((head) => middles.flatMap((middle) => tails.map((tail) => head + middle + tail)))
}
