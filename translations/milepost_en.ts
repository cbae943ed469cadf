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
    <name>Map</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
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
    <name>Workings</name>
    <message numerus="yes">
        <source>%n comparison(s) were made in this journey; “confirmed” allows for all of them.</source>
        <translation>
            <numerusform>%Ln comparison was made in this journey; “confirmed” allows for all of them.</numerusform>
            <numerusform>%Ln comparisons were made in this journey; “confirmed” allows for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::CommentsTab</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%Ln complaint</numerusform>
            <numerusform>%Ln complaints</numerusform>
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
    <name>milepost::ImportDialog</name>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%Ln question open</numerusform>
            <numerusform>%Ln questions open</numerusform>
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
