-- The slots of the one daily load live on as those of its source.
INSERT INTO source_states (source, last_slot_at)
  SELECT 'carpeta', max(slot_at) FROM slots WHERE task = 'daily_load' HAVING max(slot_at) IS NOT NULL
  ON CONFLICT (source) DO NOTHING;
DROP TABLE slots;
