<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Csv</name>
    <message numerus="yes">
        <source>The line has %n fields, but the header has %1. Write one field for each column; put a field that contains a comma in quotation marks.</source>
        <translation>
            <numerusform>The line has %n field, but the header has %1. Write one field for each column; put a field that contains a comma in quotation marks.</numerusform>
            <numerusform>The line has %n fields, but the header has %1. Write one field for each column; put a field that contains a comma in quotation marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message numerus="yes">
        <source>The database has %n listings already. The sample rate card goes into an empty one.</source>
        <translation>
            <numerusform>The database has %n listing already. The sample rate card goes into an empty one.</numerusform>
            <numerusform>The database has %n listings already. The sample rate card goes into an empty one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateCards</name>
    <message numerus="yes">
        <source>%n are sold, but the capacity is %1. Raise the capacity or correct what is sold.</source>
        <translation>
            <numerusform>%n is sold, but the capacity is %1. Raise the capacity or correct what is sold.</numerusform>
            <numerusform>%n are sold, but the capacity is %1. Raise the capacity or correct what is sold.</numerusform>
        </translation>
    </message>
</context>
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
    <name>holdfast::BoardPage</name>
    <message numerus="yes">
        <source>%Ln slot(s) available</source>
        <translation>
            <numerusform>%Ln slot available</numerusform>
            <numerusform>%Ln slots available</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::CartTabs</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <comment>cart</comment>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::Join</name>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell.</source>
        <translation>
            <numerusform>Reached %1 with %Ln listing. The login %2 may sell.</numerusform>
            <numerusform>Reached %1 with %Ln listings. The login %2 may sell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell and manage the inventory.</source>
        <translation>
            <numerusform>Reached %1 with %Ln listing. The login %2 may sell and manage the inventory.</numerusform>
            <numerusform>Reached %1 with %Ln listings. The login %2 may sell and manage the inventory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may do everything.</source>
        <translation>
            <numerusform>Reached %1 with %Ln listing. The login %2 may do everything.</numerusform>
            <numerusform>Reached %1 with %Ln listings. The login %2 may do everything.</numerusform>
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
    <name>holdfast::MatrixDelegate</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::SellPage</name>
    <message numerus="yes">
        <source>%n line(s) are back in the cart.</source>
        <translation>
            <numerusform>%n line is back in the cart.</numerusform>
            <numerusform>%n lines are back in the cart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::StatusLine</name>
    <message numerus="yes">
        <source>%Ln payment(s) under way</source>
        <translation>
            <numerusform>%Ln payment under way</numerusform>
            <numerusform>%Ln payments under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::TakenText</name>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln available</numerusform>
            <numerusform>%Ln available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1, which is being paid</source>
        <translation>
            <numerusform>%Ln held by %1, which is being paid</numerusform>
            <numerusform>%Ln held by %1, which are being paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2</source>
        <translation>
            <numerusform>%Ln held by %1 until %2</numerusform>
            <numerusform>%Ln held by %1 until %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2, %3 left</source>
        <translation>
            <numerusform>%Ln held by %1 until %2, %3 left</numerusform>
            <numerusform>%Ln held by %1 until %2, %3 left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>holds</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held (%1)</source>
        <translation>
            <numerusform>%Ln held (%1)</numerusform>
            <numerusform>%Ln held (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln sold</numerusform>
            <numerusform>%Ln sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s): %1, %2, %3</source>
        <translation>
            <numerusform>%Ln slot: %1, %2, %3</numerusform>
            <numerusform>%Ln slots: %1, %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hold(s)</source>
        <translation>
            <numerusform>%Ln more hold</numerusform>
            <numerusform>%Ln more holds</numerusform>
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
    <message numerus="yes">
        <source>Only %Ln left</source>
        <translation>
            <numerusform>Only %Ln left</numerusform>
            <numerusform>Only %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln available</numerusform>
            <numerusform>%Ln available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln sold</numerusform>
            <numerusform>%Ln sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
</context>
</TS>
