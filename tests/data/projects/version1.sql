-- SPDX-FileCopyrightText: 2026 The Milepost authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A project of format version 1 as Milepost 0.1 wrote it, as SQL (`sqlite3 file .dump`): a map with a persona, a cell
-- and an import, most keywords left out. Never changes: newer versions must go on opening it.
PRAGMA application_id=1297108819;
PRAGMA user_version=1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE project (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    calendar TEXT NOT NULL,
    currency TEXT NOT NULL
) STRICT;
INSERT INTO project VALUES(X'17eb4d34db5b41118ef7a4c917623956','Old map','en','gregorian','');
CREATE TABLE journey_map (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    direction TEXT NOT NULL,
    counterpart BLOB REFERENCES journey_map (id) DEFERRABLE INITIALLY DEFERRED,
    scope TEXT NOT NULL,
    goal TEXT NOT NULL,
    template_key TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO journey_map VALUES(X'5d31bdae27cc474d80d25155d24a6aa4','Old map','current','ltr',NULL,'','','blank',0);
CREATE TABLE persona (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    goals TEXT NOT NULL,
    needs TEXT NOT NULL,
    frustrations TEXT NOT NULL,
    quote TEXT NOT NULL,
    evidence TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO persona VALUES(X'00112233445566778899aabbccddeeff','Selin','Shopper','Order fast','','','','partly',0);
CREATE TABLE persona_link (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    map_id BLOB REFERENCES journey_map (id) DEFERRABLE INITIALLY DEFERRED,
    persona_id BLOB REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO persona_link VALUES(X'10112233445566778899aabbccddeeff',X'5d31bdae27cc474d80d25155d24a6aa4',X'00112233445566778899aabbccddeeff',0);
CREATE TABLE stage (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    map_id BLOB REFERENCES journey_map (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    goal TEXT NOT NULL,
    colour INTEGER NOT NULL,
    unsorted INTEGER NOT NULL CHECK (unsorted IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;
INSERT INTO stage VALUES(X'6c2759f885d44910b51f3b58569f4e7a',X'5d31bdae27cc474d80d25155d24a6aa4','After purchase','',2,0,2);
INSERT INTO stage VALUES(X'9b233bbde6fd4483a0e024d280b297cf',X'5d31bdae27cc474d80d25155d24a6aa4','Before purchase','',0,0,0);
INSERT INTO stage VALUES(X'ebc8f4dd766947b08698de41af52b877',X'5d31bdae27cc474d80d25155d24a6aa4','Purchase','',1,0,1);
INSERT INTO stage VALUES(X'be1b86abeb874380b2d0d8b383f9e2e0',X'5d31bdae27cc474d80d25155d24a6aa4','Buy','',3,0,3);
CREATE TABLE department (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO department VALUES(X'014ada07589446f3b0acd2d9b8a63c08','Customer service','',2);
INSERT INTO department VALUES(X'695420e212cd43bc90453307747e6622','Marketing','',0);
INSERT INTO department VALUES(X'76f3641a194740fda150fc7b082cf025','Sales','',1);
INSERT INTO department VALUES(X'8b8f03f546444c81aa80e1a0bfbcab8d','Finance','',3);
CREATE TABLE channel (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    icon TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO channel VALUES(X'b4d936e243b94cdc85282e2876cd93d6','Phone','phone',2);
INSERT INTO channel VALUES(X'd0bb87ec0658486cb18de3c134e24a35','E-mail','email',3);
INSERT INTO channel VALUES(X'eae820631e824168a871dd752d0e0eff','Website','web',0);
INSERT INTO channel VALUES(X'f6a62696a8874782b351ec5aaf3ad0bb','Store','store',1);
INSERT INTO channel VALUES(X'e6a56100b18a4172a04a64382936fdd4','Web','',4);
CREATE TABLE touchpoint (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stage_id BLOB REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    channel_id BLOB REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    department_id BLOB REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    importance INTEGER,
    visitors INTEGER,
    continued INTEGER,
    expected_dropoff REAL,
    counted_period TEXT NOT NULL,
    is_exit INTEGER NOT NULL CHECK (is_exit IN (0, 1)),
    is_checkout INTEGER NOT NULL CHECK (is_checkout IN (0, 1)),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    counterpart BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO touchpoint VALUES(X'717786c8d0e44c6db8c17b17eba16997',X'6c2759f885d44910b51f3b58569f4e7a','Support','',X'b4d936e243b94cdc85282e2876cd93d6',X'014ada07589446f3b0acd2d9b8a63c08',NULL,NULL,NULL,NULL,'',0,0,0,NULL,0);
INSERT INTO touchpoint VALUES(X'8f0564cdc6734efb8ebc4c8fa3ecb44e',X'9b233bbde6fd4483a0e024d280b297cf','First contact','',X'eae820631e824168a871dd752d0e0eff',X'695420e212cd43bc90453307747e6622',NULL,NULL,NULL,NULL,'',0,0,0,NULL,0);
INSERT INTO touchpoint VALUES(X'9c3e2a46d9f04bea9019ca3f22b86690',X'ebc8f4dd766947b08698de41af52b877','Order','',X'f6a62696a8874782b351ec5aaf3ad0bb',X'76f3641a194740fda150fc7b082cf025',NULL,NULL,NULL,NULL,'',0,0,0,NULL,0);
INSERT INTO touchpoint VALUES(X'873258df26a242dd8a12c3ec7c5a5f6e',X'be1b86abeb874380b2d0d8b383f9e2e0','Basket','',NULL,NULL,NULL,NULL,NULL,NULL,'',0,0,0,NULL,0);
INSERT INTO touchpoint VALUES(X'0b21024eeef24e43b78c94ef581977dd',X'be1b86abeb874380b2d0d8b383f9e2e0','Payment','',X'e6a56100b18a4172a04a64382936fdd4',X'8b8f03f546444c81aa80e1a0bfbcab8d',NULL,NULL,NULL,NULL,'',0,0,0,NULL,1);
CREATE TABLE lane (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    map_id BLOB REFERENCES journey_map (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    visible INTEGER NOT NULL CHECK (visible IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;
INSERT INTO lane VALUES(X'2e1784a0c9524a8980eaa3940bc2b03f',X'5d31bdae27cc474d80d25155d24a6aa4','emotion','Emotion',1,2);
INSERT INTO lane VALUES(X'307d232cabc346e3a5419440cd42c84c',X'5d31bdae27cc474d80d25155d24a6aa4','channel','Channel',1,0);
INSERT INTO lane VALUES(X'5c0c9d57e5414693bef6dd5300f0e65b',X'5d31bdae27cc474d80d25155d24a6aa4','pain','Pain points',1,4);
INSERT INTO lane VALUES(X'61c22ae77cb14545959ec5ea8e8497be',X'5d31bdae27cc474d80d25155d24a6aa4','owner','Owner',1,6);
INSERT INTO lane VALUES(X'75ed3417107a496ba0c89b9f59eba353',X'5d31bdae27cc474d80d25155d24a6aa4','quote','Quote',1,3);
INSERT INTO lane VALUES(X'a02e7366bdcf4421abbdd2f656c8e0e4',X'5d31bdae27cc474d80d25155d24a6aa4','opportunity','Actions',1,5);
INSERT INTO lane VALUES(X'fff74ed1093d41a386c7d78fb2ab6288',X'5d31bdae27cc474d80d25155d24a6aa4','action','Customer action',1,1);
CREATE TABLE cell (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    lane_id BLOB REFERENCES lane (id) DEFERRABLE INITIALLY DEFERRED,
    touchpoint_id BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    stage_id BLOB REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    persona_id BLOB REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    value REAL,
    span INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO cell VALUES(X'20112233445566778899aabbccddeeff',X'75ed3417107a496ba0c89b9f59eba353',X'0b21024eeef24e43b78c94ef581977dd',NULL,NULL,'Why again?',NULL,1,'data',0);
CREATE TABLE segment_rule (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    attribute TEXT NOT NULL,
    attribute_values TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE touchpoint_alias (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    touchpoint_id BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    folded TEXT NOT NULL
) STRICT;
INSERT INTO touchpoint_alias VALUES(X'094afdefe70e4a848e34609d0bdea923',X'717786c8d0e44c6db8c17b17eba16997','پشتیبانی');
INSERT INTO touchpoint_alias VALUES(X'4368a2b9a71949a8ab295d7defa30ca3',X'9c3e2a46d9f04bea9019ca3f22b86690','سفارش');
INSERT INTO touchpoint_alias VALUES(X'6c966ad4507344e1830a0c0c6b344d23',X'8f0564cdc6734efb8ebc4c8fa3ecb44e','نخستین تماس');
INSERT INTO touchpoint_alias VALUES(X'711cc70a436d4a81ab6ba3b1662d7ccf',X'717786c8d0e44c6db8c17b17eba16997','support');
INSERT INTO touchpoint_alias VALUES(X'7a78664faf8a48549b293d6c06aa10b0',X'717786c8d0e44c6db8c17b17eba16997','destek');
INSERT INTO touchpoint_alias VALUES(X'87792dc9736f42dfb7c90eb6f727820d',X'9c3e2a46d9f04bea9019ca3f22b86690','order');
INSERT INTO touchpoint_alias VALUES(X'c443d720802c42f297a6457f5ddeccd9',X'9c3e2a46d9f04bea9019ca3f22b86690','siparis');
INSERT INTO touchpoint_alias VALUES(X'e090c1087260473883b04ab7edf362df',X'8f0564cdc6734efb8ebc4c8fa3ecb44e','ilk temas');
INSERT INTO touchpoint_alias VALUES(X'e17469d899774ca29297d82f72ec7325',X'8f0564cdc6734efb8ebc4c8fa3ecb44e','first contact');
INSERT INTO touchpoint_alias VALUES(X'd78bba382b194b4a93cff88407f5529b',X'873258df26a242dd8a12c3ec7c5a5f6e','basket');
INSERT INTO touchpoint_alias VALUES(X'e46ccf4616b14feeafe3723277285faf',X'0b21024eeef24e43b78c94ef581977dd','payment');
CREATE TABLE theme (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO theme VALUES(X'0cd379ee212341a390b76dfc8de8d6fe','forced-chat','Forced into chat','problem',12);
INSERT INTO theme VALUES(X'1084fba43f8e44569cfc48fdb734390f','trust','Trust','problem',6);
INSERT INTO theme VALUES(X'154c1f76b56f4d92aac8199ad379e8b6','rigid-policy','Rigid policy','problem',18);
INSERT INTO theme VALUES(X'2dc0df1b7b3b49109a3dd487851a957d','card-declined','Card declined','problem',5);
INSERT INTO theme VALUES(X'2dcf717236e148ef90b8c326b9d2b241','self-service','Self-service failed','problem',11);
INSERT INTO theme VALUES(X'5014dada6e584146b78574429de88758','forced-account','Forced account','problem',1);
INSERT INTO theme VALUES(X'516938b1d29542e7967e6a35fc00101b','impersonal','Impersonal','problem',14);
INSERT INTO theme VALUES(X'51da28eba198404b8913e56960df02cd','returns','Returns and refunds','problem',9);
INSERT INTO theme VALUES(X'5e34432818ae4bef944839901214b5f6','extra-cost','Extra cost shown late','problem',0);
INSERT INTO theme VALUES(X'77923c37493141749597a41009fef489','too-long','Too long or complicated','problem',2);
INSERT INTO theme VALUES(X'8a3b9866b3c04321a18564136653569f','transfers','Transferred, had to repeat','problem',13);
INSERT INTO theme VALUES(X'9003fdfeba044eb6b309fc5f7b5852c1','unmotivated','Unfriendly or unmotivated staff','problem',16);
INSERT INTO theme VALUES(X'96600fa771ac432d8ecf1f65c7a52483','effort','Too much effort','problem',15);
INSERT INTO theme VALUES(X'a879d6ca27c443d98f24446031eb9966','queues','Queues and waiting','problem',10);
INSERT INTO theme VALUES(X'b9df53a319cf443fafde45fe664dafae','payment-methods','Few payment methods','problem',7);
INSERT INTO theme VALUES(X'bbed989646114c9d97c12eb443dfff90','error','Error or crash','problem',4);
INSERT INTO theme VALUES(X'e9b807bb90c04480b7afbc5a1dc38a08','unclear-total','Total unclear','problem',3);
INSERT INTO theme VALUES(X'f50000ac106a42fbb99db4e9eefd58ed','callback','Broken call-back promise','problem',17);
INSERT INTO theme VALUES(X'f9407a49ed9a4a08a263abb102496e4d','slow-delivery','Slow delivery','problem',8);
CREATE TABLE theme_keyword (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    theme_id BLOB REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
INSERT INTO theme_keyword VALUES(X'0001d0ee4803457887667879201ab23b',X'8a3b9866b3c04321a18564136653569f','fa','از اول توضیح');
INSERT INTO theme_keyword VALUES(X'005758bb98354256af8fa66d9e010109',X'516938b1d29542e7967e6a35fc00101b','fa','جواب کلیشه');
INSERT INTO theme_keyword VALUES(X'007a19d0d96641689dcc51e0734923b1',X'1084fba43f8e44569cfc48fdb734390f','fa','بی‌اعتماد');
CREATE TABLE pain_opinion (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    touchpoint_id BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    severity INTEGER NOT NULL,
    frequency INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS "action" (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    touchpoint_id BLOB REFERENCES touchpoint (id) DEFERRABLE INITIALLY DEFERRED,
    opinion_id BLOB REFERENCES pain_opinion (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    status TEXT NOT NULL,
    impact INTEGER,
    effort INTEGER,
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE survey_source (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    mapping TEXT NOT NULL
) STRICT;
INSERT INTO survey_source VALUES(X'17a1bf206bd94f029acc7d3b438cf139','headers:add29a0c628c7fee','generic','6c3fdb33d4702bf3931e1e54567eafbd','{"bom":false,"columns":[{"direction":null,"evidence":"The survey tool''s number of the response.","header":["response_id"],"index":0,"key":"","labels":{},"metric":null,"role":"response_id","scale":null,"touchpoint":""},{"direction":null,"evidence":"Its cells are dates.","header":["date"],"index":1,"key":"","labels":{},"metric":null,"role":"date","scale":null,"touchpoint":""},{"direction":null,"evidence":"Nothing in it is a score, a comment or an attribute that we know.","header":["touchpoint"],"index":2,"key":"","labels":{},"metric":null,"role":"ignore","scale":null,"touchpoint":""},{"direction":"high","evidence":"The question is about recommending, the answers are whole numbers from 0 to 10.","header":["nps"],"index":3,"key":"","labels":{},"metric":"nps","role":"score","scale":[0,10],"touchpoint":""},{"direction":null,"evidence":"The header asks for words, and people wrote some.","header":["comment"],"index":4,"key":"","labels":{},"metric":null,"role":"comment","scale":null,"touchpoint":""}],"date_order":null,"delimiter":",","encoding":"utf-8","format":1,"header_rows":1,"platform":"generic","questions":[],"survey":"headers:add29a0c628c7fee"}');
CREATE TABLE metric_definition (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    favourable_from INTEGER NOT NULL,
    favourable_to INTEGER NOT NULL,
    high_is_good INTEGER NOT NULL CHECK (high_is_good IN (0, 1)),
    question TEXT NOT NULL
) STRICT;
INSERT INTO metric_definition VALUES(X'25c83ef607294635bb35c794ebf42ce2','ces','topbox',1,7,5,7,1,'The company made this easy for me. Do you agree?');
INSERT INTO metric_definition VALUES(X'28b377cc6be542acafb82fa367bb0f6a','ces1','topbox',1,5,1,2,0,'How much effort did this take you?');
INSERT INTO metric_definition VALUES(X'6d75aaa34b824cbc9464a76d9bc15f77','csat','topbox',1,5,4,5,1,'How satisfied were you with this step?');
INSERT INTO metric_definition VALUES(X'b41639ba5c81499e8e7334725f3a20ad','nps','net',0,10,9,10,1,'How likely are you to recommend us to a friend or colleague?');
CREATE TABLE import_batch (
    id INTEGER NOT NULL PRIMARY KEY,
    file_name TEXT NOT NULL,
    survey TEXT NOT NULL,
    platform TEXT NOT NULL,
    encoding TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    imported_at TEXT,
    read INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    duplicate INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    blank INTEGER NOT NULL,
    responses INTEGER NOT NULL,
    comments INTEGER NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_touchpoints BLOB NOT NULL,
    CHECK (read = imported + duplicate + rejected + blank)
) STRICT;
INSERT INTO import_batch VALUES(1,'s.csv','headers:add29a0c628c7fee','generic','utf-8',X'ccd9ed0e500d5d8d9d73e15bc91a58515aa9c6aecdebbc6c9ffbf8b6f688ed84','2026-11-22T00:38:40.456Z',3,3,0,0,0,3,2,1,X'');
CREATE TABLE batch_data (
    batch INTEGER NOT NULL PRIMARY KEY,
    first_response INTEGER NOT NULL,
    first_comment INTEGER NOT NULL,
    columns BLOB NOT NULL,
    response_keys BLOB NOT NULL,
    comment_keys BLOB NOT NULL
) STRICT;
INSERT INTO batch_data VALUES(1,1,1,X'4d504643010000000848cc17f48dc5c10300000000000000020000000000000000000000000000000000e84f0000e94f0000ea4f000001010109020000000000e84f0000e94f00000001',X'39cac0a6a1efec2c3c1059d2a078557c5dbd819c8ee577d1000000000200000001000000',X'eae4634e00eb5a377a6d1c176cfc6ab40100000000000000');
CREATE TABLE feedback_target (
    key INTEGER NOT NULL PRIMARY KEY,
    touchpoint BLOB NOT NULL UNIQUE CHECK (length(touchpoint) = 16)
) STRICT;
CREATE TABLE segment (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE segment_value (
    segment INTEGER NOT NULL,
    code INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (segment, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE response (
    id INTEGER NOT NULL PRIMARY KEY,
    batch INTEGER NOT NULL,
    target INTEGER NOT NULL,
    metric INTEGER NOT NULL,
    score INTEGER NOT NULL,
    day INTEGER,
    when_text TEXT NOT NULL,
    response_id TEXT NOT NULL,
    respondent TEXT NOT NULL,
    segments BLOB NOT NULL,
    line INTEGER NOT NULL
) STRICT;
INSERT INTO response VALUES(1,1,0,1,9,20456,'2026-01-03','a1','',X'',2);
INSERT INTO response VALUES(2,1,0,1,2,20457,'2026-01-04','a2','',X'',3);
INSERT INTO response VALUES(3,1,0,1,0,20458,'2026-01-05','a3','',X'',4);
CREATE TABLE comment (
    id INTEGER NOT NULL PRIMARY KEY,
    batch INTEGER NOT NULL,
    target INTEGER NOT NULL,
    day INTEGER,
    when_text TEXT NOT NULL,
    response_id TEXT NOT NULL,
    respondent TEXT NOT NULL,
    segments BLOB NOT NULL,
    line INTEGER NOT NULL,
    complaint INTEGER CHECK (complaint IN (0, 1)),
    complaint_keyword INTEGER NOT NULL CHECK (complaint_keyword IN (0, 1)),
    text TEXT NOT NULL
) STRICT;
INSERT INTO comment VALUES(1,1,0,20456,'2026-01-03','a1','',X'',2,NULL,0,'Quick');
INSERT INTO comment VALUES(2,1,0,20457,'2026-01-04','a2','',X'',3,NULL,1,'The card was refused — کارت رد شد');
CREATE TABLE rejected_row (
    id INTEGER NOT NULL PRIMARY KEY,
    batch INTEGER NOT NULL,
    line INTEGER NOT NULL,
    reason TEXT NOT NULL,
    cells TEXT NOT NULL
) STRICT;
CREATE TABLE cell_problem (
    id INTEGER NOT NULL PRIMARY KEY,
    batch INTEGER NOT NULL,
    line INTEGER NOT NULL,
    column_number INTEGER NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX rejected_row_batch ON rejected_row (batch);
CREATE INDEX cell_problem_batch ON cell_problem (batch);
COMMIT;
