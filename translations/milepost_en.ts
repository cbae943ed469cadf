<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n character(s) could not be read and are shown as U+FFFD.</source>
        <translation>
            <numerusform>%Ln character could not be read and is shown as U+FFFD.</numerusform>
            <numerusform>%Ln characters could not be read and are shown as U+FFFD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was read as %2, %3, with %n header row(s):</source>
        <translation>
            <numerusform>%1 was read as %2, %3, with %Ln header row:</numerusform>
            <numerusform>%1 was read as %2, %3, with %Ln header rows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%Ln score</numerusform>
            <numerusform>%Ln scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rejected record(s)</source>
        <translation>
            <numerusform>… and %Ln more rejected record</numerusform>
            <numerusform>… and %Ln more rejected records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message numerus="yes">
        <source>%n complaint(s) among %1 comments</source>
        <translation>
            <numerusform>%n complaint among %1 comments</numerusform>
            <numerusform>%n complaints among %1 comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDecoder</name>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1 and stand as U+FFFD, the first in line %L2.</source>
        <translation>
            <numerusform>%n character could not be read as %1 and stands as U+FFFD, in line %L2.</numerusform>
            <numerusform>%n characters could not be read as %1 and stand as U+FFFD, the first in line %L2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileGuess</name>
    <message numerus="yes">
        <source>%1 is taken for “not answered” (%n record(s)), never for a score.</source>
        <translation>
            <numerusform>%1 is taken for “not answered” (%n record), never for a score.</numerusform>
            <numerusform>%1 is taken for “not answered” (%n records), never for a score.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message numerus="yes">
        <source>%n record(s) were left out as blank: by “%1” the survey tool does not count them.</source>
        <translation>
            <numerusform>%Ln record was left out as blank: by “%1” the survey tool does not count it.</numerusform>
            <numerusform>%Ln records were left out as blank: by “%1” the survey tool does not count them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale: the newest answer is %n day(s) old (%1).</source>
        <translation>
            <numerusform>Stale: the newest answer is %n day old (%1).</numerusform>
            <numerusform>Stale: the newest answer is %n days old (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stale: no answer in the last %n day(s)</source>
        <translation>
            <numerusform>stale: no answer in the last %n day</numerusform>
            <numerusform>stale: no answer in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSession</name>
    <message numerus="yes">
        <source>%Ln text(s) did not fit on the map.</source>
        <translation>
            <numerusform>%Ln text did not fit on the map.</numerusform>
            <numerusform>%Ln texts did not fit on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln touchpoint(s)</source>
        <translation>
            <numerusform>Paste %Ln touchpoint</numerusform>
            <numerusform>Paste %Ln touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln stage(s)</source>
        <translation>
            <numerusform>Delete %Ln stage</numerusform>
            <numerusform>Delete %Ln stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln touchpoint(s)</source>
        <translation>
            <numerusform>Delete %Ln touchpoint</numerusform>
            <numerusform>Delete %Ln touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln lane(s)</source>
        <translation>
            <numerusform>Delete %Ln lane</numerusform>
            <numerusform>Delete %Ln lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln cell(s)</source>
        <translation>
            <numerusform>Clear %Ln cell</numerusform>
            <numerusform>Clear %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln touchpoint(s)</source>
        <translation>
            <numerusform>Duplicate %Ln touchpoint</numerusform>
            <numerusform>Duplicate %Ln touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln touchpoint(s)</source>
        <translation>
            <numerusform>Move %Ln touchpoint</numerusform>
            <numerusform>Move %Ln touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainRanking</name>
    <message numerus="yes">
        <source>%n customer(s), %1</source>
        <comment>lost, their money</comment>
        <translation>
            <numerusform>%n customer, %1</numerusform>
            <numerusform>%n customers, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainSentence</name>
    <message numerus="yes">
        <source>at least %n point(s) worse</source>
        <translation>
            <numerusform>at least %Ln point worse</numerusform>
            <numerusform>at least %Ln points worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n customer(s) too many</source>
        <translation>
            <numerusform>at least %Ln customer too many</numerusform>
            <numerusform>at least %Ln customers too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) more</source>
        <translation>
            <numerusform>at least %Ln point more</numerusform>
            <numerusform>at least %Ln points more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) better</source>
        <translation>
            <numerusform>at least %n point better</numerusform>
            <numerusform>at least %n points better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n customer(s) fewer</source>
        <translation>
            <numerusform>at least %n customer fewer</numerusform>
            <numerusform>at least %n customers fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) fewer</source>
        <translation>
            <numerusform>at least %n point fewer</numerusform>
            <numerusform>at least %n points fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>Delete the stage “%1” with its %n touchpoint(s)?</source>
        <translation>
            <numerusform>Delete the stage “%1” with its %Ln touchpoint?</numerusform>
            <numerusform>Delete the stage “%1” with its %Ln touchpoints?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 stages with their %n touchpoint(s)?</source>
        <translation>
            <numerusform>Delete %1 stages with their %n touchpoint?</numerusform>
            <numerusform>Delete %1 stages with their %n touchpoints?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusFields</name>
    <message numerus="yes">
        <source>At %n touchpoint(s) every figure is stale: no answer is newer than %1 days.</source>
        <translation>
            <numerusform>At %n touchpoint every figure is stale: no answer is newer than %1 days.</numerusform>
            <numerusform>At %n touchpoints every figure is stale: no answer is newer than %1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message numerus="yes">
        <source>%n comparison(s) were made in this journey; “confirmed” allows for all of them.</source>
        <translation>
            <numerusform>%Ln comparison was made in this journey; “confirmed” allows for all of them.</numerusform>
            <numerusform>%Ln comparisons were made in this journey; “confirmed” allows for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: at least %n customer(s) × %1 an order = at least %2.</source>
        <translation>
            <numerusform>Lost: at least %n customer × %1 an order = at least %2.</numerusform>
            <numerusform>Lost: at least %n customers × %1 an order = at least %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has only %n answer(s); it is compared from 10 on.</source>
        <translation>
            <numerusform>%1 has only %n answer; it is compared from 10 on.</numerusform>
            <numerusform>%1 has only %n answers; it is compared from 10 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n comment(s): complaints are compared from 10 on.</source>
        <translation>
            <numerusform>Only %n comment: complaints are compared from 10 on.</numerusform>
            <numerusform>Only %n comments: complaints are compared from 10 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::CommentsTab</name>
    <message numerus="yes">
        <source>The filter picks a group of people of whom fewer than %n wrote something here. So few are neither listed nor counted.</source>
        <translation>
            <numerusform>The filter picks a group of people of whom fewer than %Ln wrote something here. So few are neither listed nor counted.</numerusform>
            <numerusform>The filter picks a group of people of whom fewer than %Ln wrote something here. So few are neither listed nor counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the marks of %n comment(s) away</source>
        <translation>
            <numerusform>Take the mark of %Ln comment away</numerusform>
            <numerusform>Take the marks of %Ln comments away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comment(s) as complaint</source>
        <translation>
            <numerusform>Mark %Ln comment as complaint</numerusform>
            <numerusform>Mark %Ln comments as complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comment(s) as no complaint</source>
        <translation>
            <numerusform>Mark %Ln comment as no complaint</numerusform>
            <numerusform>Mark %Ln comments as no complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::FilterBar</name>
    <message numerus="yes">
        <source>%Ln response(s) without a date take no part in a period.</source>
        <translation>
            <numerusform>%Ln response without a date takes no part in a period.</numerusform>
            <numerusform>%Ln responses without a date take no part in a period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n record(s) corrected</source>
        <translation>
            <numerusform>%n record corrected</numerusform>
            <numerusform>%n records corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) under “Columns” must be answered first: only then can be said what the import would do.</source>
        <translation>
            <numerusform>%n question under “Columns” must be answered first: only then can be said what the import would do.</numerusform>
            <numerusform>%n questions under “Columns” must be answered first: only then can be said what the import would do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportDialog</name>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%Ln question open</numerusform>
            <numerusform>%Ln questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>About %n second left.</numerusform>
            <numerusform>About %n seconds left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportDraft</name>
    <message numerus="yes">
        <source>The file has other columns now: your changes to %n column(s) are gone.</source>
        <translation>
            <numerusform>The file has other columns now: your changes to %n column are gone.</numerusform>
            <numerusform>The file has other columns now: your changes to %n columns are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your changes to %n column(s) were kept.</source>
        <translation>
            <numerusform>Your changes to %n column were kept.</numerusform>
            <numerusform>Your changes to %n columns were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportFacts</name>
    <message numerus="yes">
        <source>%n character(s) cannot be read in it and stand as �.</source>
        <translation>
            <numerusform>%n character cannot be read in it and stands as �.</numerusform>
            <numerusform>%n characters cannot be read in it and stand as �.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportFilesPage</name>
    <message numerus="yes">
        <source>%n file(s) to go</source>
        <translation>
            <numerusform>%n file to go</numerusform>
            <numerusform>%n files to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without anything new</source>
        <translation>
            <numerusform>%n without anything new</numerusform>
            <numerusform>%n without anything new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::NewExportBar</name>
    <message numerus="yes">
        <source>%n new export(s) in the watched folder</source>
        <translation>
            <numerusform>%n new export in the watched folder</numerusform>
            <numerusform>%n new exports in the watched folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PastePreview</name>
    <message numerus="yes">
        <source>%Ln cell(s) will change.</source>
        <translation>
            <numerusform>%Ln cell will change.</numerusform>
            <numerusform>%Ln cells will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s) will be added.</source>
        <translation>
            <numerusform>%Ln touchpoint will be added.</numerusform>
            <numerusform>%Ln touchpoints will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%Ln cell cannot be used and will be left out.</numerusform>
            <numerusform>%Ln cells cannot be used and will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::RejectedRecordsDialog</name>
    <message numerus="yes">
        <source>Change %n other cell(s) with the same text, too</source>
        <translation>
            <numerusform>Change %n other cell with the same text, too</numerusform>
            <numerusform>Change %n other cells with the same text, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n correction(s)</source>
        <translation>
            <numerusform>Keep %n correction</numerusform>
            <numerusform>Keep %n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::StageForm</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%Ln touchpoint</numerusform>
            <numerusform>%Ln touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::SurveyImports</name>
    <message numerus="yes">
        <source>Cells of %1 and of %n other column(s) could not be read and were left out.</source>
        <translation>
            <numerusform>Cells of %1 and of %n other column could not be read and were left out.</numerusform>
            <numerusform>Cells of %1 and of %n other columns could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::TableLens</name>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <translation>
            <numerusform>%Ln touchpoint</numerusform>
            <numerusform>%Ln touchpoints</numerusform>
        </translation>
    </message>
</context>
</TS>
