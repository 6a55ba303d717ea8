import pg from 'pg'

/** 10,000 open campaigns of 100 sponsors and 10,000 influencers, the same each time: by number, without chance. */
export async function fillMarketplace(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    INSERT INTO sponsors (slug, company_name, industry, currency)
    SELECT 'brand-' || n, 'Brand ' || n, 'travel', 'EUR' FROM generate_series(1, 100) n;
    INSERT INTO campaigns (sponsor_id, title, brief, niche, budget, currency, start_date, end_date, application_deadline, status)
    SELECT 1 + n % 100, 'Campaign number ' || n, repeat('Show what it is like, number ' || n || '. ', 12),
      (ARRAY['travel', 'food', 'fitness', 'gaming'])[1 + n % 4], 100000 + n * 100, 'EUR', '2035-01-01', '2035-03-01', '2035-02-01', 'open'
    FROM generate_series(1, 10000) n;
    INSERT INTO users (role, status, username, email, password_hash, display_name)
    SELECT 'influencer', 'active', 'person' || n, 'person' || n || '@x.example', '', 'Person ' || n FROM generate_series(1, 10000) n;
    INSERT INTO influencers (user_id, handle, name, category, niches, reach, followers)
    SELECT id, username, display_name, 'creator', ARRAY['travel'], id * 10, id * 10 FROM users WHERE role = 'influencer';
    INSERT INTO social_accounts (influencer_id, platform, handle, followers)
    SELECT user_id, 'instagram', handle::text, followers FROM influencers;
    INSERT INTO packages (influencer_id, title, platform, format, quantity, price, currency)
    SELECT user_id, 'A reel', 'instagram', 'reel', 1, 10000 + user_id, 'EUR' FROM influencers;
    ANALYZE`)
  await client.end()
}
