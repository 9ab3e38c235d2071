-- dim_programme: one row per programme.

-- Generated from dim_programme.ts; change that file.

CREATE TABLE `dim_programme` (
  `programme` LowCardinality(String),
  `label_es` String,
  `label_en` String
)
ENGINE = MergeTree
ORDER BY (`programme`);

INSERT INTO `dim_programme` (`programme`, `label_es`, `label_en`)
SELECT `programme`, `label_es`, `label_en` FROM (
select * from values('programme String, label_es String, label_en String',
('120A65', '120 a los 65', '120 at 65'),
('RDO', 'Red de Oportunidades', 'Opportunities Network (Red de Oportunidades)'),
('AG', 'Ángel Guardián', 'Guardian Angel (Ángel Guardián)'),
('SENAPAN', 'Bono Alimenticio Nutricional (SENAPAN)', 'Food bonus (SENAPAN)'),
('NO_IDENTIFICADO', 'No identificado', 'Not identified'))
);
