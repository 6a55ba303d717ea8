/** Where the person who appealed reads the decision: the campaign's page, or what is open to them. */
export const appealPath = ({
  campaign_id: campaignId,
  status,
}: {
  campaign_id: number | null
  status: string
}): string => {
  if (campaignId !== null) return `/campaigns/${campaignId}`
  return status === 'upheld' ? '/restricted' : '/dashboard'
}
