const NAMES: Record<string, string> = { tiktok: 'TikTok', youtube: 'YouTube', linkedin: 'LinkedIn' }

/** As it is written. */
export const networkName = (platform: string): string =>
  NAMES[platform] ?? platform.charAt(0).toUpperCase() + platform.slice(1)
