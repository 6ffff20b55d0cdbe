CREATE TABLE tag(
    content_hash TEXT NOT NULL,
    name TEXT NOT NULL,
    added INTEGER NOT NULL,                        -- seconds since 1970
    PRIMARY KEY (content_hash, name)
) WITHOUT ROWID;
CREATE TABLE favourite(content_hash TEXT PRIMARY KEY, added INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE album(
    name TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    added INTEGER NOT NULL,
    PRIMARY KEY (name, content_hash)
) WITHOUT ROWID;
CREATE INDEX album_content ON album(content_hash);
CREATE TABLE saved_search(
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    added INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE answer(
    id INTEGER PRIMARY KEY,
    asked INTEGER NOT NULL,
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    model TEXT NOT NULL,
    seconds REAL NOT NULL,
    left_out INTEGER NOT NULL,
    stopped INTEGER NOT NULL,
    cited TEXT NOT NULL,                           -- JSON list of numbers
    sources TEXT NOT NULL                          -- JSON, see keepsakes.py
);
PRAGMA application_id = 1399349880;
PRAGMA user_version = 1;

INSERT INTO tag(content_hash, name, added) VALUES ('h1', 'tax', 1600000000);
INSERT INTO favourite(content_hash, added) VALUES ('h1', 1600000000);
INSERT INTO saved_search(name, query, added) VALUES ('Bills', 'bill type:pdf', 1600000000);
