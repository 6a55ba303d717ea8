import type pg from 'pg'

/**
 * Puts many ended requests of one sponsor and one influencer in, each with an offer, every tenth with a deal, spread
 * over the last days: in four statements, with ids given by hand, so that a million take a minute.
 */
export async function manyRequests(
  pool: pg.Pool,
  { sponsorId, userId, influencerId, campaignId }: { sponsorId: number; userId: number; influencerId: number; campaignId: number }, // prettier-ignore
  count: number,
): Promise<void> {
  const { rows } = await pool.query(
    'SELECT (SELECT coalesce(max(id), 0) FROM requests) AS requests, (SELECT coalesce(max(id), 0) FROM offers) AS offers',
  )
  const { requests, offers } = rows[0] as { requests: number; offers: number }
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SET LOCAL statement_timeout = 0')
    await client.query(
      `INSERT INTO requests (id, kind, campaign_id, sponsor_id, influencer_id, status, opened_by, latest_offer_id,
         offered_by, last_activity_at, created_at) OVERRIDING SYSTEM VALUE
       SELECT $1 + n, CASE n % 2 WHEN 0 THEN 'invitation' ELSE 'application' END, $3, $4, $5,
         (CASE n % 10 WHEN 0 THEN 'accepted' ELSE 'rejected' END)::request_status, $6, $2 + n, 'sponsor',
         now() - interval '1 second' * ($7 - n), now() - interval '1 second' * ($7 - n)
       FROM generate_series(1, $7::int) n`,
      [requests, offers, campaignId, sponsorId, influencerId, userId, count],
    )
    await client.query(
      `INSERT INTO offers (id, request_id, number, side, made_by, amount, currency, deliverables, requirements,
         usage_rights, message, expires_at) OVERRIDING SYSTEM VALUE
       SELECT $2 + n, $1 + n, 1, 'sponsor', $3, 10000 + n, 'EUR', '[]', '', 'organic_30_days', '', now()
       FROM generate_series(1, $4::int) n`,
      [requests, offers, userId, count],
    )
    await client.query(
      `INSERT INTO deals (request_id, offer_id, campaign_id, sponsor_id, influencer_id, amount, currency, terms,
         terms_hash, signature, offered_by, offered_at, accepted_by)
       SELECT $1 + n, $2 + n, $3, $4, $5, 10000 + n, 'EUR', '{}', '', '', $6, now(), $6
       FROM generate_series(10, $7::int, 10) n`,
      [requests, offers, campaignId, sponsorId, influencerId, userId, count],
    )
    await client.query(
      `SELECT setval(pg_get_serial_sequence('requests', 'id'), $1), setval(pg_get_serial_sequence('offers', 'id'), $2)`,
      [requests + count, offers + count],
    )
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}
