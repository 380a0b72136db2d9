<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ListDelegate</name>
    <message numerus="yes">
        <source>%1, %n placement(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>%1, %n placement</numerusform>
            <numerusform>%1, %n placements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message numerus="yes">
        <source>%Ln slot(s) in this cart</source>
        <translation>
            <numerusform>%Ln slot in this cart</numerusform>
            <numerusform>%Ln slots in this cart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation>
            <numerusform>%Ln placement</numerusform>
            <numerusform>%Ln placements</numerusform>
        </translation>
    </message>
</context>
</TS>
