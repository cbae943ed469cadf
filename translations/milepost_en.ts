<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CommandLine</name>
        <message numerus="yes">
            <source>%n character(s) could not be read and are shown as U+FFFD.</source>
            <translation>
                <numerusform>%n character could not be read and is shown as U+FFFD.</numerusform>
                <numerusform>%n characters could not be read and are shown as U+FFFD.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 was read as %2, %3, with %n header row(s):</source>
            <translation>
                <numerusform>%1 was read as %2, %3, with %n header row:</numerusform>
                <numerusform>%1 was read as %2, %3, with %n header rows:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n score(s)</source>
            <translation>
                <numerusform>%n score</numerusform>
                <numerusform>%n scores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more rejected record(s)</source>
            <translation>
                <numerusform>… and %n more rejected record</numerusform>
                <numerusform>… and %n more rejected records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PainSentence</name>
        <message numerus="yes">
            <source>at least %n point(s) worse</source>
            <translation>
                <numerusform>at least %n point worse</numerusform>
                <numerusform>at least %n points worse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at least %n customer(s) too many</source>
            <translation>
                <numerusform>at least %n customer too many</numerusform>
                <numerusform>at least %n customers too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at least %n point(s) more</source>
            <translation>
                <numerusform>at least %n point more</numerusform>
                <numerusform>at least %n points more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovalQuestion</name>
        <message numerus="yes">
            <source>Delete the stage “%1” with its %n touchpoint(s)?</source>
            <translation>
                <numerusform>Delete the stage “%1” with its %n touchpoint?</numerusform>
                <numerusform>Delete the stage “%1” with its %n touchpoints?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workings</name>
        <message numerus="yes">
            <source>%n comparison(s) were made in this journey; “confirmed” allows for all of them.</source>
            <translation>
                <numerusform>%n comparison was made in this journey; “confirmed” allows for all of them.</numerusform>
                <numerusform>%n comparisons were made in this journey; “confirmed” allows for all of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>milepost::CommentsTab</name>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n complaint(s)</source>
            <translation>
                <numerusform>%n complaint</numerusform>
                <numerusform>%n complaints</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>milepost::ImportDialog</name>
        <message numerus="yes">
            <source>%n question(s) open</source>
            <translation>
                <numerusform>%n question open</numerusform>
                <numerusform>%n questions open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>milepost::StageForm</name>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%n touchpoint</numerusform>
                <numerusform>%n touchpoints</numerusform>
            </translation>
        </message>
    </context>
</TS>
