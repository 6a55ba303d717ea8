-- A picture that was replaced or taken away goes some while later, when no page that is still open shows it. Until then
-- somebody may put the same one in again: names follow from the content, and one file may be several people's.
ALTER TABLE pictures ADD COLUMN left_at timestamptz;
CREATE INDEX pictures_left ON pictures (left_at) WHERE left_at IS NOT NULL;

UPDATE pictures p SET left_at = now() WHERE kind <> 'portfolio'
  AND NOT EXISTS (SELECT FROM users WHERE avatar = p.name) AND NOT EXISTS (SELECT FROM sponsors WHERE logo = p.name);

-- Who shows a picture is asked for each that was left.
CREATE INDEX users_by_avatar ON users (avatar) WHERE avatar IS NOT NULL;
CREATE INDEX sponsors_by_logo ON sponsors (logo) WHERE logo IS NOT NULL;
