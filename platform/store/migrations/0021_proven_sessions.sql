-- When the person of a session last showed who they are. What would harm most in the hands of whoever finds a screen open asks for it anew.
ALTER TABLE sessions ADD COLUMN proven_at timestamptz;
UPDATE sessions SET proven_at = created_at;
ALTER TABLE sessions ALTER COLUMN proven_at SET NOT NULL;
