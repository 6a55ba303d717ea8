import { describe, expect, it } from 'vitest'
import { hasPage, isPageOf } from './account-confirmation.ts'
import type { Platform } from './words.ts'

const isPage = (platform: Platform, handle: string, url: string) => isPageOf({ platform, handle }, url)

describe('an account’s own page', () => {
  it.each<[Platform, string, string]>([
    ['instagram', 'nora.lind', 'https://www.instagram.com/nora.lind/'],
    ['instagram', '@Nora', 'https://instagram.com/nora'],
    ['tiktok', 'nora', 'https://www.tiktok.com/@nora'],
    ['youtube', 'NoraOutside', 'https://m.youtube.com/@noraoutside'],
    ['youtube', 'nora', 'https://youtube.com/c/nora'],
    ['x', 'nora', 'https://twitter.com/nora'],
    ['linkedin', 'nora-lind', 'https://www.linkedin.com/in/nora-lind/'],
    ['blog', 'nora.example', 'https://www.nora.example/'],
    ['blog', 'https://nora.example', 'https://nora.example/.well-known/accord-verification.txt'],
    ['newsletter', 'letters.example/@nora', 'https://letters.example/@nora/'],
  ])('of %s, %s, is %s', (platform, handle, url) => {
    expect(isPage(platform, handle, url)).toBe(true)
  })

  it.each<[Platform, string, string]>([
    ['instagram', 'nora', 'https://instagram.com/somebody'],
    ['instagram', 'nora', 'https://instagram.com/'],
    ['instagram', 'nora', 'https://instagram.com/nora/reels'],
    ['instagram', 'nora', 'https://instagram.com/somebody/nora'],
    ['instagram', 'nora', 'https://instagram.com/nora?next=x'],
    ['instagram', 'nora', 'https://instagram.com.evil.example/nora'],
    ['instagram', 'nora', 'https://evil.example/instagram.com/nora'],
    ['instagram', 'nora', 'https://nora.example/'],
    ['instagram', 'nora', 'https://l.instagram.com/nora'],
    ['instagram', 'nora', 'https://instagram.com:8443/nora'],
    ['instagram', '../somebody', 'https://instagram.com/../somebody'],
    ['instagram', 'nora', 'http://instagram.com/nora'],
    ['instagram', 'nora', 'https://nora:secret@instagram.com/nora'],
    ['instagram', 'nora', 'https://instagram.com/in/nora'],
    ['tiktok', 'nora', 'https://youtube.com/@nora'],
    ['blog', 'Wet Boots', 'https://wetboots.example/'],
    ['blog', 'nora', 'https://nora.example/'],
    ['blog', 'nora.example', 'https://nora.example/guests/somebody'],
    ['blog', 'nora.example', 'https://guests.nora.example/'],
    ['newsletter', 'letters.example/@nora', 'https://letters.example/@nora/.well-known/accord-verification.txt'],
    ['newsletter', 'letters.example/@nora', 'https://letters.example/@noras'],
    ['newsletter', 'letters.example', 'https://letters.example/@nora'],
    ['podcast', 'localhost', 'https://localhost/'],
    ['podcast', 'nora.example?x', 'https://nora.example/?x'],
  ])('of %s, %s, is not %s', (platform, handle, url) => {
    expect(isPage(platform, handle, url)).toBe(false)
  }) // prettier-ignore

  it('is known on every network, and of a site whose handle is its address', () => {
    expect(hasPage({ platform: 'x', handle: 'anything at all' })).toBe(true)
    expect(hasPage({ platform: 'blog', handle: 'nora.example' })).toBe(true)
    for (const handle of ['Wet Boots', 'nora', '', '127.0.0.1:1'])
      expect(hasPage({ platform: 'blog', handle }), handle).toBe(false)
  })
})
