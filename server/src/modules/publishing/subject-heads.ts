import type { PageHead } from '../../platform/http/page-head.ts'
import { pictureUrl } from '../../platform/pictures.ts'
import { campaignFeeds } from './addresses.ts'
import type { BrandPageRow, CampaignPageRow, InfluencerPageRow } from './store.ts'
import { HEIGHT, WIDTH } from './draw-share-picture.ts'
import { brandPicture, campaignPicture, influencerPicture, sharePath } from './share-picture.ts'
import type { SharePicture } from './share-picture.ts'
import { shownWord } from './words.ts'

type Data = Record<string, unknown>

/**
 * A JobPosting while people can apply: of all that schema.org has, it is the one that search engines show with the
 * employer and the last day, and the only one that says who seeks and until when. No salary: a campaign's budget is for
 * all whom it takes.
 */
export function campaignHead(row: CampaignPageRow, home: string): PageHead {
  const path = `/campaigns/${row.id}`
  const brand: Data = {
    '@type': 'Organization',
    name: row.company_name,
    url: `${home}/brands/${row.slug}`,
    ...(row.website ? { sameAs: row.website } : {}),
    ...(row.logo ? { logo: home + pictureUrl(row.logo) } : {}),
  }
  return {
    title: row.title,
    description: `${row.company_name}: ${row.brief}`,
    path,
    kind: 'article',
    picture: shareable(path, row.title, campaignPicture(row)),
    // Search engines ask to take postings out that nobody can apply to.
    unlisted: row.status === 'closed' || row.status === 'archived',
    alternates: row.niche ? campaignFeeds(row.niche) : [],
    ...(row.status === 'open'
      ? {
          data: {
            '@type': 'JobPosting',
            title: row.title,
            description: row.brief,
            url: home + path,
            identifier: { '@type': 'PropertyValue', name: row.company_name, value: String(row.id) },
            datePosted: row.opened_at?.toISOString().slice(0, 10),
            ...(row.application_deadline ? { validThrough: `${row.application_deadline}T23:59:59Z` } : {}),
            employmentType: 'CONTRACTOR',
            jobLocationType: 'TELECOMMUTE',
            ...(row.countries.length > 0
              ? { applicantLocationRequirements: row.countries.map((name) => ({ '@type': 'Country', name })) }
              : {}),
            directApply: true,
            hiringOrganization: brand,
            ...(row.niche ? { occupationalCategory: shownWord(row.niche) } : {}),
          },
        }
      : {}),
  }
}

export const brandHead = (row: BrandPageRow, home: string): PageHead => ({
  title: row.company_name,
  description:
    row.about || `${row.company_name} (${shownWord(row.industry)}): open campaigns for influencers.`,
  path: `/brands/${row.slug}`,
  kind: 'profile',
  picture: shareable(`/brands/${row.slug}`, row.company_name, brandPicture(row)),
  data: {
    '@type': 'Organization',
    name: row.company_name,
    url: `${home}/brands/${row.slug}`,
    ...(row.about ? { description: row.about } : {}),
    ...(row.website ? { sameAs: [row.website] } : {}),
    ...(row.logo ? { logo: home + pictureUrl(row.logo) } : {}),
    knowsAbout: shownWord(row.industry),
  },
})

/** A ProfilePage about a Person: figures are left out, because they are of other networks and said by oneself. */
export function influencerHead(row: InfluencerPageRow, home: string): PageHead {
  const path = `/@${row.handle}`
  const niches = row.niches.map(shownWord)
  return {
    title: row.name,
    description: row.bio || `@${row.handle}: ${[shownWord(row.category), ...niches].join(', ')}.`,
    path,
    kind: 'profile',
    picture: shareable(path, row.name, influencerPicture(row)),
    early: {
      page: 'src/features/profiles/InfluencerPage.vue',
      words: ['app', 'profiles', 'words'],
      data: `/api/v1/influencers/${row.handle}`,
      picture: pictureUrl(row.avatar),
    },
    data: {
      '@type': 'ProfilePage',
      url: home + path,
      dateCreated: row.created_at.toISOString(),
      dateModified: row.updated_at.toISOString(),
      mainEntity: {
        '@type': 'Person',
        name: row.name,
        alternateName: `@${row.handle}`,
        identifier: String(row.user_id),
        url: home + path,
        ...(row.bio ? { description: row.bio } : {}),
        ...(row.avatar ? { image: home + pictureUrl(row.avatar) } : {}),
        jobTitle: shownWord(row.category),
        knowsAbout: niches,
        ...(row.languages.length > 0 ? { knowsLanguage: row.languages } : {}),
        ...(row.country || row.city
          ? {
              homeLocation: {
                '@type': 'Place',
                address: {
                  '@type': 'PostalAddress',
                  ...(row.city ? { addressLocality: row.city } : {}),
                  ...(row.country ? { addressCountry: row.country } : {}),
                },
              },
            }
          : {}),
      },
    },
  }
}

const shareable = (path: string, alt: string, picture: SharePicture) => ({
  path: sharePath(path, picture),
  width: WIDTH,
  height: HEIGHT,
  alt,
})
