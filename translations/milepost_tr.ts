<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New from template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as p&amp;icture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs &amp;left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs &amp;right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add text lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import survey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print / PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The map, by title or id (default: the first).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no map “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several maps are called “%1”; give the id instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: milepost-cli VERB [ARGUMENTS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“milepost-cli VERB --help” explains a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verb “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s encoding (utf-8, windows-1254, ...); detected by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What separates the cells: one character, or “tab”; detected by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character other than a quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no edit; it is one of add-stage, add-touchpoint, set, move, remove, undo, redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several stages are called “%1”; give the id instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a touchpoint has fields besides the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies edits from a script, one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project (.milepost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script; “-” or nothing reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the project and at most one script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a JSON object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a map as PDF, SVG or PNG, or the journey as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of a PDF: A4, A3 (the default), A2, A1 or A0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the paper to landscape (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the paper to portrait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .pdf, .svg, .png or .json; an older one is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one project and one file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write must end in .pdf, .svg, .png or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper is one of A4, A3, A2, A1 and A0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of --landscape and --portrait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a survey export is, and what each column would become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a mapping to edit and to import with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“guess” needs exactly one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read and are shown as U+FFFD.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not a JSON object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was read as %2, %3, with %n header row(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was imported, because this is not known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answers into a mapping (milepost-cli guess FILE --mapping OUT.json) and import with --mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would give: %L2 read = %L3 imported + %L4 duplicate + %L5 rejected + %L6 blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 read = %L3 imported + %L4 duplicate + %L5 rejected + %L6 blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New touchpoints: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2: %3: “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports survey exports; every record is accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the files are read (see guess --mapping); otherwise it is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what would be imported, and imports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the result as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exports to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the project and at least one file to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new project from a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template (see --list-templates); blank by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s language: en, tr or fa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&apos;s title; the template&apos;s by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists them as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project to make (.milepost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language must be en, tr or fa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the one file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how a CSV file is read: one JSON array per record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“rows” needs exactly one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads visitors, continued, expected drop-off and importance of touchpoints from a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with the columns touchpoint, visitors, continued, expected_dropoff, importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the project and one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read step counts from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 read = %L3 imported + %L4 unchanged + %L5 rejected + %L6 blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens in line %L1 and never closes. Close it, or remove it, and read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing with this id in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title can have at most %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count must be a whole number from 0 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel or department is given by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance must be a whole number from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expected drop-off must be a share from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A touchpoint has no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More customers cannot continue than visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A felt emotion lies between −2 and +2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact and effort are whole numbers from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such import in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>NPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSAT, top two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CES, easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CES 1.0, low effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1 · too few answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1 · low base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDecoder</name>
    <message>
        <source>This is a workbook or archive, not a CSV file. Open it in a spreadsheet and save the sheet with the responses as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary file, not a table of text. Export the survey&apos;s responses as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8; the letters it would have make sense in this encoding only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8; the frequency of its letters fits this encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8, and not written in Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8, and too little text to tell: the usual encoding of your language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milepost does not know the encoding &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens with the mark of this encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other byte of plain letters is zero, as this encoding has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost all of it is UTF-8; a few bytes are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileGuess</name>
    <message>
        <source>The header of a long table: one score per record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further column of a long table: an attribute to filter by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is a score, a comment or an attribute that we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for privacy: e-mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for privacy: telephone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for privacy: network addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for privacy: names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for privacy: where people live or who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey tool&apos;s number of the response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person has several records: the number is the person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells people apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record has a number of its own here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cells are dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It marks complaints with yes and no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey tool&apos;s own column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which end of “%1” means that it was easy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 is easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are words of satisfaction; the numbers for them are a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are words of ease and difficulty; the numbers for them are a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on seven points with a sentence about ease; the numbers are a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of agreement: what they say about a metric cannot be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fractions: these are averages of answers, not answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from %L1 to %L2: figures already computed, not answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is about recommending, the answers are whole numbers from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is about recommending; nobody chose a number below %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is about recommending, but no 0 occurs: the scale may be 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answers could people choose in “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10, nobody chose 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 10: no NPS, leave the column out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is about satisfaction, the answers are whole numbers from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction on a scale from %L1 to %L2, which no metric of the map uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is about effort or ease, the answers are whole numbers from 1 to 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is about effort or ease, the answers are whole numbers from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers from %L1 to %L2; which metric they are, the header does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that are no scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header asks for words, and people wrote some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long texts that differ from record to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n different values that repeat: an attribute to filter by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column has this part already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, but another column has the day of the response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, is the day or the month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a page or an XML file, not a CSV file. Export the responses as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no records, only blank lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a summary export: tables of counts, without the responses themselves. Export all individual responses instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line says so: sep=%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one column only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at the %1, %L2 of the first %L3 records have %L4 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first record names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, question texts and Qualtrics&apos; import ids stand above the responses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualtrics&apos; old format: V1, V2, ... and the names below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of tags that begin with # stands below the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SurveyMonkey&apos;s two rows: the question, then the kind of answer or the choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReason</name>
    <message>
        <source>unknown metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoint name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score outside the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second score for the same touchpoint and metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint is neither 1 nor 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a whole number from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more continued than visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected drop-off is not a share from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance is not a whole number from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>metric, touchpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The file has several columns “%1”, none of them where the mapping expects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”; the mapping was made for another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells can only be separated by an ASCII character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of this file is known to be a score or a comment; give a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which metric does “%1” measure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs from %L2 to %L3, %4 from %L5 to %L6. What is this column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked from %L1 to %L2 after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which end of “%1” means little effort?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high score is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low score is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several touchpoints are called “%1”. Which one does “%2” mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates can only be day/month, others only month/day. Which one is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the day or the month come first in the dates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %L2 different values; it was left out as a segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no 0: if it was asked from 1 to 10, it is not an NPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of step counts has the column touchpoint and at least one of visitors, continued, expected_dropoff and importance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the project as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>measured: %1</source>
        <comment>names of metrics</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt in the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · done</source>
        <comment>planned action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>planned action, its day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, n answers, 95% interval</source>
        <comment>names of metrics</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured emotion: mean of the scores on −2 to +2, bar: 95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion felt in the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed pain point with at least %1 of the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed, or likely with at least %1 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly researched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – future state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – current state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>persona&apos;s name, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey as a whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>metric, number of answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n %1</source>
        <extracomment>number of answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>metric (number of answers)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>metric value (number of answers)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two conditions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapSession</name>
    <message>
        <source>Set channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The mapping does not fit at “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest and the highest score are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest score must stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping was written by a newer Milepost (format %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a single character is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this column is described twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainEvidence</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainRanking</name>
    <message>
        <source>%1%2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainSentence</name>
    <message>
        <source>%1: pain %2, %3 of this journey&apos;s pain, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: possibly worse than the rest of the journey, not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no worse than the rest of the journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too little data to compare it with the rest of the journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS %1 from %2 answers (%3), elsewhere %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied %1 of %2 (%3), elsewhere %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little effort for %1 of %2 (%3), elsewhere %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy for %1 of %2 (%3), elsewhere %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) worse</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>worse, perhaps by less than one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse, but not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1 of %2, you expected %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1 of %2, elsewhere %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n customer(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>too many, perhaps by less than one customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more, but not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints %1 of %2 comments, elsewhere %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more, perhaps by less than one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach unknown (visitor counts are missing), importance %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach %1, importance %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Delete stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete the stage “%1” with its %n touchpoint(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Their responses stay in the project, and undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 of %2 responses shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses without a date, left out of the period: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses about removed touchpoints: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments: %1, complaints among them: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors: %1, continued: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too few answers (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3) from %4 answers, a low base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3) from %4 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank and sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is worse than the rest of the journey, as far as the answers tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleProject</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The change does not fit the project, nothing was changed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has responses about too many touchpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s segments have changed meanwhile; import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged (%1). Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message>
        <source>%1: elsewhere %2, here %3, %4 points worse; at least %5 at 95%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints: here %1 of the comments, elsewhere %2, %3 points more; at least %4 at 95%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop-off: here %1, expected %2, %3 points more; at least %4 at 95%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop-off: here %1, elsewhere %2, %3 points more; at least %4 at 95%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity: %1 score + half of %2 complaints + %3 drop-off = %4, at most 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach: %1 of the most visited touchpoint&apos;s visitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach: some visitor counts are missing, so every touchpoint counts fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain: 100 × severity %1 × reach %2 × importance %3 of 5 = %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) were made in this journey; “confirmed” allows for all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost</name>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the project file right now; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged (%1). Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file has been moved, renamed or deleted by another program; nothing was changed. Save a copy under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be written (%1). Save a copy in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file or its journal cannot be opened (%1). Check that its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the project, nothing was changed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long to be stored; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the project file failed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be created: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the project is damaged (%1); it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the copy failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open in another program; close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open in another program (%1); close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the project file failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary folder cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of this project broke off before it was complete; what is shown is the state before it. The next program that writes the project tidies up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day; write it like 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no segment; write it like plan=Pro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The responses of this project have no segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment “%1” has no value “%2”; it has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only responses of this day and later (2026-03-01).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only responses of this day and earlier (2026-03-31).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only responses of this segment; the same key again is “or”, another key “and”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the texts: en, tr or fa (default: the project&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milepost does not speak “%1”; it is one of en, tr, fa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AboutDialog</name>
    <message>
        <source>About Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer journey maps with the answers of real customers on them. Nothing is sent anywhere: no account, no network, one file per project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© 2026 The Milepost authors. Milepost is free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Net Promoter” and NPS are registered trademarks of Bain &amp; Company, Inc., Satmetrix Systems, Inc. and Fred Reichheld.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::AccountingBar</name>
    <message>
        <source>%1 = %2 + %3 + %4 + %5</source>
        <comment>records = new + known + rejected + blank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>sum of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>part of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 known</source>
        <comment>part of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <comment>part of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blank</source>
        <comment>part of an import</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ChartCard</name>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 promoters (9–10), %2 passives (7–8), %3 detractors (0–6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 favourable (scores %3–%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how often each score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by month, 95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month has %1 answers or more, so there is no line to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: the rest of this journey, %1. Months under %2 answers are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months under %1 answers are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::CheckVerb</name>
    <message>
        <source>Check a project file without changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“check” takes one project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction of this project is running or broke off before it was complete; the state before it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::Checker</name>
    <message>
        <source>The file&apos;s structure was changed by another program: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of “%1” belongs to an entry of “%2” that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds %L1 responses and %L2 comments, but its imports account for %L3 and %L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %L1 (“%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the records read are not the sum of imported, duplicate, rejected and blank ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: responses or comments are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the summary columns do not fit the rows; they are rebuilt on opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: responses speak of an unknown touchpoint or segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the keys that find duplicates are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ColourPicker</name>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ColumnEditor</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, scale %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which end is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high number is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low number is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Good end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels to numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::CommentDelegate</name>
    <message>
        <source>complaint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::CommentsTab</name>
    <message>
        <source>Comments belong to touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a touchpoint of this stage to read its comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comments appear here when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comments could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote anything here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments come with a survey import; nothing is lost if there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the period or remove a filter to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, among the newest %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceChart</name>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1: %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 month by month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceTab</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are a sample of those who replied. A figure that goes with a touchpoint is an association, not proof of a cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers belong to touchpoints. Select one of this stage to see its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers are about the journey as a whole. Select a touchpoint to see its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers are about the journey as a whole. Select a touchpoint to see its own figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no answers about this touchpoint yet: what the map says here is an assumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide how this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how this is computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::FileGuard</name>
    <message>
        <source>The project file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file, so it is no Milepost project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; it is no Milepost project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has several names (hard links); a crash could then damage it. Open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be written here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is being replaced right now; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it lies the journal of another project that was moved away (&quot;%1-journal&quot;); choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be created: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be locked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Milepost project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to another program; it is not a Milepost project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was written by a newer Milepost (file version %L1, this one knows %L2). Install the newer Milepost to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is incomplete: making it was interrupted. Make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file was changed by another program (write-ahead logging is on).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ImportCards</name>
    <message>
        <source>“%1” is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>label, score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels to numbers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ImportDialog</name>
    <message>
        <source>Survey export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey exports (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a survey export here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV from your survey tool or spreadsheet, with all individual responses. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected records and cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scores and %2 comments come into the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New touchpoints, added to the stage “Unsorted”: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>sum of an import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are questions left to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ImportFacts</name>
    <message>
        <source>%1 with BOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the column says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses that were imported under this name before are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the column says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next wave of this survey is found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ImportJob</name>
    <message>
        <source>Import survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ImportListDialog</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Import a survey export to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected records and cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ImportListModel</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::InspectorPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::JourneyDocument</name>
    <message>
        <source>An import is running; edits are possible again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MainWindow</name>
    <message>
        <source>Change direction of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (read only)[*] – Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2[*] – Milepost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MapForm</name>
    <message>
        <source>Change map direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 responses shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough answers at %1 of %2 touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses about removed touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 undated responses left out by the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from right to left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change map goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MapSession</name>
    <message>
        <source>Add stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear emotion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MapView</name>
    <message>
        <source>Journey map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::MetricCard</name>
    <message>
        <source>Elsewhere in this journey: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 answers on there is a figure with its interval.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::NewProjectDialog</name>
    <message>
        <source>New map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the map a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say where the file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the whole path, from the top folder on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists already. Choose another name: a new map never replaces one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new map as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milepost maps (*.milepost)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::OutlineModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PainPanel</name>
    <message>
        <source>Where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some visitor counts are missing: reach counts fully everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a survey export, and the touchpoints that hurt are ranked here with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the period or remove a filter to see the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint is worse than the rest of its journey, or the answers are too few to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::PrintDialog</name>
    <message>
        <source>Print the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ProjectFile</name>
    <message>
        <source>The project file was changed by another program and is not opened (%1). Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged (%1). Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running; copy the project when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RecentRow</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::RejectedRowsModel</name>
    <message>
        <source>cell left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ReportVerb</name>
    <message>
        <source>Says what the responses say: figures, intervals and the pain ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a table for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes text (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project (.milepost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of --json, --csv and --text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: move the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: next and previous in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: edit, or just type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: move a touchpoint or stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: raise or lower a selected feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: leave the row of feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: drag the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or the middle button, and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::StageForm</name>
    <message>
        <source>Change stage colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer wants here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change stage goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::StartPage</name>
    <message>
        <source>Customer journeys, with what customers answered on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps that you open appear here. Start with a template, or take the tour to see a finished one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::StatusFields</name>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing: editing is off until it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence at %1 of %2 touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints with at least 10 answers to one metric</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::TouchpointForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected drop-off in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving here is a normal end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers pay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set (counts as %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a whole number, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type a percentage from 0 to 100, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change felt emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change expected drop-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change normal end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change payment step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>milepost::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;eedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
