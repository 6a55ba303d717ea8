import { books, education, family, music, parenting, sustainability } from './family.ts'
import type { Niche, NicheWords } from './niche-words.ts'
import { fitness, outdoors, pets, photography, sports, travel } from './outside.ts'
import { business, cars, design, finance, gaming, science, technology } from './screens.ts'
import { beauty, fashion, food, gardening, health, home } from './table.ts'

export const niches: Record<Niche, NicheWords> = {
  beauty, books, business, cars, design, education, family, fashion, finance, fitness, food, gaming, gardening,
  health, home, music, outdoors, parenting, pets, photography, science, sports, sustainability, technology, travel,
} // prettier-ignore

/** Of what people also speak whose first subject is this. */
export const neighbours: Record<Niche, Niche[]> = {
  beauty: ['fashion', 'health', 'sustainability'],
  books: ['education', 'parenting', 'family'],
  business: ['finance', 'technology', 'design'],
  cars: ['technology', 'travel', 'family'],
  design: ['home', 'photography', 'fashion'],
  education: ['books', 'science', 'parenting'],
  family: ['parenting', 'travel', 'home', 'food'],
  fashion: ['beauty', 'sustainability', 'design'],
  finance: ['business', 'education', 'family'],
  fitness: ['health', 'sports', 'food'],
  food: ['home', 'family', 'travel', 'gardening'],
  gaming: ['technology', 'music', 'family'],
  gardening: ['home', 'sustainability', 'food'],
  health: ['fitness', 'food', 'beauty', 'science'],
  home: ['design', 'food', 'gardening', 'family'],
  music: ['technology', 'gaming', 'design'],
  outdoors: ['travel', 'photography', 'sports', 'sustainability'],
  parenting: ['family', 'books', 'education', 'sustainability'],
  pets: ['outdoors', 'family', 'science'],
  photography: ['travel', 'outdoors', 'design'],
  science: ['education', 'technology', 'pets'],
  sports: ['fitness', 'outdoors', 'travel'],
  sustainability: ['home', 'fashion', 'food', 'travel'],
  technology: ['science', 'music', 'gaming', 'business'],
  travel: ['photography', 'outdoors', 'food'],
}
