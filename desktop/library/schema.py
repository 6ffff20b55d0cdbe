"""The tables of library.db and keepsakes.db, and the numbered migrations that make them.

Columns of ``asset`` that a filter's `Condition` may name (as ``asset.name``), and no others:

========== ======= ==========================================================================
column     type    meaning
========== ======= ==========================================================================
id         INTEGER the `AssetId`
root       INTEGER the `RootId`
name       TEXT    file name, folded (see `desktop.library.folding`)
folder     TEXT    "/" + name of the root's folder + folders below it, folded, "/" between them
extension  TEXT    folded, without the dot; "" where there is none
kind       TEXT    `Kind`; a guess from the extension until the file was decoded
state      TEXT    `AssetState`
size       INTEGER bytes
dated      TEXT    when it is from: local wall-clock "2021-03-15T12:30:00"
dated_by   TEXT    `DatedBy`, what says so
width      INTEGER pixels; NULL for documents and until decoded
height     INTEGER likewise
page_count INTEGER NULL for photos and until decoded
details    TEXT    the values of its metadata, folded, one per line
metadata   TEXT    the metadata, as a JSON list of [name, value]
========== ======= ==========================================================================

[Note: Words stay in step]
The full-text indexes and the tables of embeddings are virtual: no foreign key reaches them.
Triggers that follow a deletion, also one by a cascade, take a row out of all of them. The one on
``chunk`` names the tables of embeddings, which come and go with the encoders, so
`desktop.library.vectors` makes it anew each time. The indexes keep no text (contentless): so a
deletion costs little, and needs no text that must be the very one that was put in. Rows go in by
`desktop.library.fulltext`.

[Note: Two characters at the end]
The trigram index knows no word of two characters, and these are most words in Chinese and many in
Japanese. They are looked up as the beginning of a trigram in the vocabulary. So that the last two
characters of a text begin one too, two line feeds are added to what is indexed.

[Note: Two word indexes]
``chunk_words`` has words as they are written: for what is typed in quotes, excluded, or not typed
to its end. ``chunk_stems`` has them without their English endings ("slabs" is "slab"), Chinese,
Japanese, Korean and Thai as pairs of characters (`folding.paired`), and marks as part of a word,
without which Hindi falls into single letters. By it sentences are ranked, of which no text has
every word. It takes 5 to 7 % of a library, and 0.05 ms a passage (*measured*); what it gains is in
[Note: Learned weights] in fusion.py.
"""

_LIBRARY_1 = """
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
"""

_KEEPSAKES_1 = """
CREATE TABLE keep.tag(
    content_hash TEXT NOT NULL,
    name TEXT NOT NULL,
    added INTEGER NOT NULL,                        -- seconds since 1970
    PRIMARY KEY (content_hash, name)
) WITHOUT ROWID;
CREATE TABLE keep.favourite(content_hash TEXT PRIMARY KEY, added INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE keep.album(
    name TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    added INTEGER NOT NULL,
    PRIMARY KEY (name, content_hash)
) WITHOUT ROWID;
CREATE INDEX keep.album_content ON album(content_hash);
CREATE TABLE keep.saved_search(
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    added INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE keep.answer(
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
"""

_LIBRARY_2 = """
ALTER TABLE asset ADD COLUMN dated_by TEXT NOT NULL DEFAULT 'modified';  -- DatedBy
UPDATE asset SET dated_by = 'file' WHERE taken IS NOT NULL;
ALTER TABLE asset ADD COLUMN container INTEGER REFERENCES asset ON DELETE CASCADE;
ALTER TABLE asset ADD COLUMN member TEXT;          -- its path inside the file on disk
ALTER TABLE asset ADD COLUMN mark TEXT;            -- of a member: differs where its content does
ALTER TABLE asset ADD COLUMN listed TEXT;          -- of a container: by which rules its members
ALTER TABLE asset ADD COLUMN beside INTEGER;       -- the picture that shows the same shot as this
ALTER TABLE asset ADD COLUMN perceptual BLOB;      -- 32 bytes of how its picture looks, or x''
ALTER TABLE asset ADD COLUMN words_read TEXT;      -- what read the words in its pictures
CREATE INDEX asset_container ON asset(container) WHERE container IS NOT NULL;
CREATE INDEX asset_listed ON asset(root, listed) WHERE listed IS NOT NULL;
CREATE INDEX asset_unseen_look ON asset(id)
    WHERE perceptual IS NULL AND kind = 'photo' AND state = 'indexed' AND missing IS NULL;
CREATE INDEX asset_beside ON asset(beside) WHERE beside IS NOT NULL;
CREATE INDEX asset_raw ON asset(root, relative) WHERE extension IN
    ('dng', 'cr2', 'cr3', 'nef', 'arw', 'raf', 'orf', 'rw2', 'pef', 'srw');
CREATE INDEX asset_unseen_words ON asset(modified_ns DESC)
    WHERE words_read IS NULL AND state = 'indexed' AND missing IS NULL;
CREATE TABLE page_label(                           -- what a page is called: a sheet, a heading
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    page INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (asset, page)
) WITHOUT ROWID;
CREATE TABLE reading(                              -- where the words in a picture are
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    page INTEGER NOT NULL,                         -- 0 for a photo
    lines TEXT NOT NULL,                           -- JSON: [text, left, top, width, height, drop]
    PRIMARY KEY (asset, page)
) WITHOUT ROWID;
"""

_KEEPSAKES_2 = """
CREATE TABLE keep.distinct_pair(                   -- "not a duplicate", the lesser hash first
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    added INTEGER NOT NULL,
    PRIMARY KEY (first, second)
) WITHOUT ROWID;
"""

_LIBRARY_3 = """
ALTER TABLE asset ADD COLUMN labelled TEXT;        -- by which encoder and words it has its labels
CREATE INDEX asset_labelled ON asset(labelled) WHERE state = 'indexed' AND missing IS NULL;
CREATE TABLE label(                                -- what a picture seems to show: suggested tags
    asset INTEGER NOT NULL REFERENCES asset ON DELETE CASCADE,
    word TEXT NOT NULL,
    score REAL NOT NULL,                           -- spreads above chance
    PRIMARY KEY (asset, word)
) WITHOUT ROWID;
CREATE INDEX label_word ON label(word);
CREATE TABLE turnover(                             -- which embeddings came and went, see nearest.py
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    encoder INTEGER,                               -- whose embedding came; NULL: the chunk went
    chunk INTEGER NOT NULL
);
CREATE INDEX asset_format ON asset(format, modified_ns DESC);
ALTER TABLE reading ADD COLUMN read_by TEXT NOT NULL DEFAULT 'rapidocr-3.10/ppocrv6-small@1';
CREATE VIRTUAL TABLE chunk_stems USING fts5(       -- words without their endings
    text, content = '', contentless_delete = 1,
    tokenize = "porter unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
INSERT INTO chunk_stems(rowid, text) SELECT id, paired(text)
    FROM chunk WHERE text <> '' ORDER BY id;
CREATE VIRTUAL TABLE asset_parts USING fts5(       -- of names
    name, content = '', contentless_delete = 1, detail = none,
    tokenize = 'trigram remove_diacritics 1'
);
CREATE VIRTUAL TABLE asset_part_terms USING fts5vocab(asset_parts, row);
INSERT INTO asset_parts(rowid, name) SELECT id, name || char(10, 10) FROM asset ORDER BY id;
CREATE TRIGGER asset_deleted_parts AFTER DELETE ON asset BEGIN
    DELETE FROM asset_parts WHERE rowid = old.id;
END;
CREATE TRIGGER chunk_deleted_stems AFTER DELETE ON chunk BEGIN
    DELETE FROM chunk_stems WHERE rowid = old.id;
END;
"""

_KEEPSAKES_3 = """
CREATE TABLE keep.rating(
    content_hash TEXT PRIMARY KEY,
    stars INTEGER NOT NULL,                        -- 1 to 5; 0: none, whatever the file says
    added INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE keep.album_list(                      -- every album, also an empty one
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL,                     -- in the order to show
    added INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO keep.album_list SELECT name, row_number() OVER (ORDER BY name), min(added)
    FROM keep.album GROUP BY name;
CREATE TABLE keep.taught(                          -- what a word means, by examples
    word TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    shows INTEGER NOT NULL,                        -- 1: this is one; 0: this is none
    added INTEGER NOT NULL,
    PRIMARY KEY (word, content_hash)
) WITHOUT ROWID;
ALTER TABLE keep.answer ADD COLUMN conversation INTEGER;  -- id of its first answer
ALTER TABLE keep.answer ADD COLUMN doubted TEXT NOT NULL DEFAULT '[]';  -- JSON: [start, end] each
CREATE TABLE keep.extraction(                      -- a table from a pile
    id INTEGER PRIMARY KEY,
    begun INTEGER NOT NULL,
    title TEXT NOT NULL,
    columns TEXT NOT NULL,                         -- JSON, see extractions.py
    finished INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE keep.extraction_row(
    extraction INTEGER NOT NULL REFERENCES extraction ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    source TEXT NOT NULL,                          -- JSON, as in answers.py
    cells TEXT,                                    -- JSON; NULL: not read yet
    problem TEXT NOT NULL DEFAULT '',              -- why it has no cells
    edited INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (extraction, ordinal)
) WITHOUT ROWID;
"""

_KEEPSAKES_4 = """
CREATE TABLE keep.caption(                         -- what a model wrote about a picture
    content_hash TEXT PRIMARY KEY,
    text TEXT NOT NULL,                            -- "": it could not; without a model: none wanted
    model TEXT NOT NULL,
    made INTEGER NOT NULL                          -- seconds since 1970
) WITHOUT ROWID;
ALTER TABLE keep.saved_search ADD COLUMN more TEXT NOT NULL DEFAULT '{}';  -- see savedsearches.py
CREATE TABLE keep.forgotten(                       -- files that are passed over, see forgotten.py
    path BLOB PRIMARY KEY,                         -- os.fsencode of the absolute path
    content_hash TEXT NOT NULL,                    -- '': it was never read
    added INTEGER NOT NULL,
    wiped INTEGER NOT NULL                         -- 0: its traces are still to be overwritten
) WITHOUT ROWID;
CREATE INDEX keep.forgotten_content ON forgotten(content_hash);
"""

_LIBRARY_4 = """
CREATE VIRTUAL TABLE chunk_word_terms USING fts5vocab(chunk_words, row);  -- see spelling.py
CREATE VIRTUAL TABLE asset_word_terms USING fts5vocab(asset_words, row);
"""

# With `beside`, whether a file is shown is known without its row: a thousandth of the time where it
# is not in memory. `asset_size` is for listing.py alone, see conditions.py.
_LIBRARY_5 = """
DROP INDEX asset_dated;
CREATE INDEX asset_dated ON asset(dated DESC, id DESC, beside) WHERE missing IS NULL;
CREATE INDEX asset_size ON asset(size, beside) WHERE missing IS NULL;
"""

# One text per version; a released one never changes. The last one's number is the current version.
LIBRARY_MIGRATIONS: tuple[str, ...] = (
    *(_LIBRARY_1, _LIBRARY_2, _LIBRARY_3),
    *(_LIBRARY_4, _LIBRARY_5),
)
KEEPSAKES_MIGRATIONS: tuple[str, ...] = (_KEEPSAKES_1, _KEEPSAKES_2, _KEEPSAKES_3, _KEEPSAKES_4)
