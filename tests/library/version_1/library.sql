CREATE TABLE root(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,                     -- os.fsencode of the absolute path
    excludes TEXT NOT NULL,                        -- JSON list of patterns
    online INTEGER NOT NULL DEFAULT 1,
    live INTEGER NOT NULL DEFAULT 0,
    scanned INTEGER                                -- seconds since 1970; NULL: never completely
);

CREATE TABLE asset(
    id INTEGER PRIMARY KEY AUTOINCREMENT,          -- never used twice: ids travel between threads
    root INTEGER NOT NULL REFERENCES root ON DELETE CASCADE,
    relative BLOB NOT NULL,                        -- os.fsencode of the path below the root
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    extension TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    dated TEXT NOT NULL,
    content_hash TEXT,                             -- of the file as last read; keepsakes hang on it
    indexed_hash TEXT,                             -- of the content that its chunks were made from
    format TEXT,                                   -- "JPEG@1": what decoded or rejected it
    taken TEXT,                                    -- ISO 8601, with a zone only where the file has
    width INTEGER,
    height INTEGER,
    page_count INTEGER,
    metadata TEXT NOT NULL DEFAULT '[]',           -- JSON list of pairs
    details TEXT NOT NULL DEFAULT '',
    reason TEXT,                                   -- why it was rejected
    losses INTEGER NOT NULL DEFAULT 0,             -- children that it has cost
    delays INTEGER NOT NULL DEFAULT 0,             -- times in a row that it was postponed
    wait_until REAL NOT NULL DEFAULT 0,            -- seconds since 1970
    missing REAL,                                  -- since when its file is gone; NULL: it is there
    UNIQUE (root, relative)
);
CREATE INDEX asset_pending ON asset(losses, modified_ns DESC)
    WHERE state = 'pending' AND missing IS NULL;
CREATE INDEX asset_missing ON asset(size, modified_ns) WHERE missing IS NOT NULL;
CREATE INDEX asset_unread ON asset(size, modified_ns)
    WHERE content_hash IS NULL AND missing IS NULL;
CREATE INDEX asset_counts ON asset(state, kind) WHERE missing IS NULL;
CREATE INDEX asset_dated ON asset(dated DESC, id DESC) WHERE missing IS NULL;
CREATE INDEX asset_content ON asset(content_hash) WHERE content_hash IS NOT NULL;
CREATE INDEX asset_indexed ON asset(indexed_hash) WHERE indexed_hash IS NOT NULL;

CREATE VIRTUAL TABLE asset_words USING fts5(
    name, folder, details, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER asset_deleted AFTER DELETE ON asset BEGIN
    DELETE FROM asset_words WHERE rowid = old.id;
END;

CREATE TABLE chunk(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,                      -- from 0, in reading order
    kind TEXT NOT NULL,                            -- ChunkKind
    page INTEGER,                                  -- from 1; NULL for a photo
    text TEXT NOT NULL,
    UNIQUE (asset, ordinal)
);
CREATE INDEX chunk_kind ON chunk(kind);

CREATE VIRTUAL TABLE chunk_words USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE chunk_parts USING fts5(       -- detail = none: a quarter of the size
    text, content = '', contentless_delete = 1, detail = none,
    tokenize = 'trigram remove_diacritics 1'
);
CREATE VIRTUAL TABLE chunk_part_terms USING fts5vocab(chunk_parts, row);
CREATE TRIGGER chunk_deleted AFTER DELETE ON chunk BEGIN
    DELETE FROM chunk_words WHERE rowid = old.id;
    DELETE FROM chunk_parts WHERE rowid = old.id;
END;

CREATE TABLE encoder(
    id INTEGER PRIMARY KEY AUTOINCREMENT,          -- its embeddings are in the table embedding_<id>
    key TEXT NOT NULL UNIQUE,
    space TEXT NOT NULL,                           -- Space
    dimension INTEGER NOT NULL,
    wanted INTEGER NOT NULL
);
CREATE TABLE embedded(                             -- which chunk has been through which encoder
    encoder INTEGER NOT NULL REFERENCES encoder ON DELETE CASCADE,
    chunk INTEGER NOT NULL REFERENCES chunk ON DELETE CASCADE,
    PRIMARY KEY (encoder, chunk)
) WITHOUT ROWID;
CREATE INDEX embedded_chunk ON embedded(chunk);
PRAGMA application_id = 1399349880;
PRAGMA user_version = 1;

INSERT INTO root(id, path, excludes) VALUES (1, CAST('/photos' AS BLOB), '[]');
INSERT INTO asset(
    id, root, relative, name, folder, extension, kind, state, size, modified_ns, dated, content_hash,
    indexed_hash, format
) VALUES (
    7, 1, CAST('rome/bill.txt' AS BLOB), 'bill.txt', '/photos/rome', 'txt', 'document', 'indexed', 5,
    1600000000000000000, '2020-09-13T12:26:40', 'h1', 'h1', 'Text@1'
);
INSERT INTO asset_words(rowid, name, folder, details) VALUES (7, 'bill.txt', '/photos/rome', '');
INSERT INTO chunk(id, asset, ordinal, kind, page, text) VALUES (9, 7, 0, 'passage', 1, 'the plumber');
INSERT INTO chunk_words(rowid, text) VALUES (9, 'the plumber');
INSERT INTO chunk_parts(rowid, text) VALUES (9, 'the plumber' || char(10, 10));
INSERT INTO encoder(id, key, space, dimension, wanted) VALUES (1, 'passages@1', 'passage', 3, 1);
CREATE VIRTUAL TABLE embedding_1 USING vec0(chunk_id INTEGER PRIMARY KEY, embedding FLOAT[3]);
INSERT INTO embedding_1(chunk_id, embedding) VALUES (9, '[0, 0.6, 0.8]');
INSERT INTO embedded(encoder, chunk) VALUES (1, 9);
DROP TRIGGER chunk_deleted;
CREATE TRIGGER chunk_deleted AFTER DELETE ON chunk BEGIN
    DELETE FROM chunk_words WHERE rowid = old.id;
    DELETE FROM chunk_parts WHERE rowid = old.id;
    DELETE FROM embedding_1 WHERE chunk_id = old.id AND old.kind IN ('passage');
END;
