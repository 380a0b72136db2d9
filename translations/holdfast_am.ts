<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am">
<context>
    <name>Amounts</name>
    <message>
        <source>The amount is larger than can be reckoned with. Use smaller prices or quantities.</source>
        <translation>የገንዘቡ መጠን ለማስላት በጣም ትልቅ ነው። አነስተኛ ዋጋዎች ወይም ብዛቶች ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be reckoned together. Use one currency.</source>
        <translation>በ%1 እና በ%2 ያሉ የገንዘብ መጠኖች አብረው ሊሰሉ አይችሉም። አንድ ምንዛሬ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>%1 is not the code of a currency in use. Write three capital letters, as in USD.</source>
        <translation>%1 በሥራ ላይ ያለ የምንዛሬ ኮድ አይደለም። እንደ USD ሦስት ትላልቅ ፊደላት ይጻፉ።</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write digits alone, with a point before the decimals, as in %2.</source>
        <translation>%1 የገንዘብ መጠን አይደለም። እንደ %2 አሃዞችን ብቻ ይጻፉ፤ ከአስርዮሽ በፊት ነጥብ ያድርጉ።</translation>
    </message>
    <message>
        <source>%1 has more decimals than %2 amounts can have, which is %3. Shorten it.</source>
        <extracomment>%2 is a currency</extracomment>
        <translation>%1 በጣም ብዙ አስርዮሽ አሃዞች አሉት፤ በ%2 ያለ የገንዘብ መጠን ሊኖረው የሚችለው %3 ነው። ያሳጥሩት።</translation>
    </message>
    <message>
        <source>%1 is too large. Amounts go up to %2 %3.</source>
        <translation>%1 በጣም ትልቅ ነው። የገንዘብ መጠን እስከ %2 %3 ይደርሳል።</translation>
    </message>
</context>
<context>
    <name>AtOnce</name>
    <message>
        <source>The cash is %1 %2 short of %3. Take more, or choose another tender.</source>
        <translation>ጥሬ ገንዘቡ ከ%3 በ%1 %2 ያንሳል። ተጨማሪ ይቀበሉ፣ ወይም ሌላ የክፍያ ዘዴ ይምረጡ።</translation>
    </message>
    <message>
        <source>Nothing is received for a sale on account. Leave the amount out, or take cash.</source>
        <translation>በዱቤ ሽያጭ ላይ የሚቀበሉት ገንዘብ የለም። የገንዘብ መጠኑን አይጻፉ፣ ወይም ጥሬ ገንዘብ ይቀበሉ።</translation>
    </message>
    <message>
        <source>Nothing is received at the desk for a payment by Stripe: the customer pays on Stripe&apos;s page. Start the checkout and show its link.</source>
        <translation>በStripe ለሚከፈል ክፍያ ዴስኩ ላይ የሚቀበሉት ገንዘብ የለም፦ ደንበኛው በStripe ገጽ ላይ ይከፍላል። የክፍያ ሂደቱን ይጀምሩና አገናኙን ያሳዩ።</translation>
    </message>
</context>
<context>
    <name>Checkouts</name>
    <message>
        <source>Nobody here can ask Stripe: this desk has no key, and no other desk with one is running. Set this desk&apos;s key (Settings, or `keys set stripe`), start a desk that has one, or take another tender.</source>
        <translation>እዚህ Stripeን መጠየቅ የሚችል የለም፦ ይህ ዴስክ ቁልፍ የለውም፤ ቁልፍ ያለው ሌላ ዴስክም እየሠራ አይደለም። የዚህን ዴስክ ቁልፍ ያስገቡ (ቅንብሮች፣ ወይም `keys set stripe`)፣ ቁልፍ ያለው ዴስክ ይክፈቱ፣ ወይም ሌላ የክፍያ ዘዴ ይጠቀሙ።</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>%1 is not a listing code. Write the market, a # and the ad size, as in CA#quarter.</source>
        <translation>%1 የንጥል ኮድ አይደለም። እንደ CA#quarter ገበያውን፣ # እና የማስታወቂያ መጠኑን ይጻፉ።</translation>
    </message>
    <message>
        <source>%1 is not a market. Write 1 to 8 letters, digits or hyphens, beginning with a letter, as in CA.</source>
        <translation>%1 ገበያ አይደለም። እንደ CA በፊደል የሚጀምሩ ከ1 እስከ 8 ፊደላት፣ አሃዞች ወይም ሰረዞች ይጻፉ።</translation>
    </message>
    <message>
        <source>The %1 %2 cannot be used. Write 1 to 32 letters, digits or hyphens, beginning with a letter or digit, as in quarter.</source>
        <extracomment>%1 is a field such as &quot;ad size&quot;, %2 what was typed, in quotation marks.</extracomment>
        <translation>ለ«%1» %2 መጠቀም አይቻልም። እንደ quarter በፊደል ወይም በአሃዝ የሚጀምሩ ከ1 እስከ 32 ፊደላት፣ አሃዞች ወይም ሰረዞች ይጻፉ።</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>The %1 must be a whole number from %2 to %3, written in digits: %4 is not.</source>
        <extracomment>%1 is a field such as &quot;quantity&quot;, %4 what was typed, in quotation marks.</extracomment>
        <translation>«%1» ከ%2 እስከ %3 ያለ በአሃዝ የተጻፈ ሙሉ ቁጥር መሆን አለበት፦ %4 አይደለም።</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>There are more faults. Correct these %1 first, then read the file again.</source>
        <translation>ተጨማሪ ስህተቶች አሉ። መጀመሪያ እነዚህን %1 ያርሙ፤ ከዚያ ፋይሉን እንደገና ያንብቡ።</translation>
    </message>
    <message>
        <source>The file is in UTF-16. Save it as CSV in UTF-8.</source>
        <translation>ፋይሉ በUTF-16 ነው። በUTF-8 እንደ CSV ያስቀምጡት።</translation>
    </message>
    <message>
        <source>The header has %1 columns; no more than %2 can be read. Remove some.</source>
        <translation>ራስጌው %1 ዓምዶች አሉት፤ ቢበዛ %2 ሊነበቡ ይችላሉ። አንዳንዶቹን ያስወግዱ።</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n fields, but the header has %1. Write one field for each column; put a field that contains a comma in quotation marks.</source>
        <translation>
            <numerusform>መስመሩ %n መስክ አለው፤ ራስጌው ግን %1 አለው። ለእያንዳንዱ ዓምድ አንድ መስክ ይጻፉ፤ ነጠላ ሰረዝ ያለበትን መስክ በጥቅስ ምልክት ውስጥ ያስገቡ።</numerusform>
            <numerusform>መስመሩ %n መስኮች አሉት፤ ራስጌው ግን %1 አለው። ለእያንዳንዱ ዓምድ አንድ መስክ ይጻፉ፤ ነጠላ ሰረዝ ያለበትን መስክ በጥቅስ ምልክት ውስጥ ያስገቡ።</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field. Put the whole field in quotation marks and write the one inside twice.</source>
        <translation>በመስክ ውስጥ የጥቅስ ምልክት አለ። መስኩን ሙሉ በጥቅስ ምልክት ውስጥ ያስገቡና የውስጡን ሁለት ጊዜ ይጻፉ።</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or remove it.</source>
        <translation>እዚህ የተከፈተ የጥቅስ ምልክት አልተዘጋም። ይዝጉት፣ ወይም ያስወግዱት።</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Write a quotation mark inside a field twice.</source>
        <translation>ከመዝጊያ የጥቅስ ምልክት በኋላ ጽሑፍ አለ። በመስክ ውስጥ ያለን የጥቅስ ምልክት ሁለት ጊዜ ይጻፉ።</translation>
    </message>
    <message>
        <source>The field contains a NUL byte. Remove it, or save the file as CSV in UTF-8.</source>
        <translation>መስኩ የNUL ባይት ይዟል። ያስወግዱት፣ ወይም ፋይሉን በUTF-8 እንደ CSV ያስቀምጡ።</translation>
    </message>
    <message>
        <source>The field is not in UTF-8. Save the file as CSV in UTF-8.</source>
        <translation>መስኩ በUTF-8 አይደለም። ፋይሉን በUTF-8 እንደ CSV ያስቀምጡ።</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>%1 is not an e-mail address. Write it as in name@example.com.</source>
        <translation>%1 የኢሜይል አድራሻ አይደለም። name@example.com በሚመስል መልኩ ይጻፉት።</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>ad size</source>
        <translation>የማስታወቂያ መጠን</translation>
    </message>
    <message>
        <source>address</source>
        <translation>አድራሻ</translation>
    </message>
    <message>
        <source>business</source>
        <translation>ድርጅት</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>ጠቅላላ ቦታ</translation>
    </message>
    <message>
        <source>description</source>
        <translation>መግለጫ</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>ዴስክ</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>የኢሜይል አድራሻ</translation>
    </message>
    <message>
        <source>market name</source>
        <translation>የገበያ ስም</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ስም</translation>
    </message>
    <message>
        <source>person</source>
        <translation>ሠራተኛ</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>የስልክ ቁጥር</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>ብዛት</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ቅንብር</translation>
    </message>
    <message>
        <source>sold count</source>
        <translation>የተሸጠ ብዛት</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>የታክስ መለያ ቁጥር</translation>
    </message>
    <message>
        <source>title</source>
        <translation>ርዕስ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>እሴት</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>አቀማመጥ</translation>
    </message>
    <message>
        <source>The %1 is too long: %2 characters, but it may have %3. Shorten it.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>«%1» በጣም ረዝሟል፦ %2 ቁምፊዎች አሉት፤ ሊኖረው የሚችለው %3 ነው። ያሳጥሩት።</translation>
    </message>
    <message>
        <source>The %1 has a character that cannot be printed, U+%2, at position %3. Remove it.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>«%1» በቦታ %3 ላይ ሊታተም የማይችል ቁምፊ፣ U+%2፣ አለው። ያስወግዱት።</translation>
    </message>
    <message>
        <source>The %1 is empty. Fill it in.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>«%1» ባዶ ነው። ይሙሉት።</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A row of the table %1 refers to one that is not there, so the database was left as it is. Restore a backup from before that.</source>
        <translation>በ%1 ሰንጠረዥ ውስጥ ያለ አንድ ረድፍ የሌለ ረድፍ ይጠቅሳል፤ ስለዚህ የውሂብ ጎታው እንዳለ ተትቷል። ከዚያ በፊት የተወሰደ ምትኬ ይመልሱ።</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Choose another file.</source>
        <translation>የውሂብ ጎታ %1 የሌላ ፕሮግራም ነው። ሌላ ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>There is no database at %1. Check the path, or make one there with &quot;holdfast-cli db init&quot;.</source>
        <translation>በ%1 የውሂብ ጎታ የለም። ዱካውን ያረጋግጡ፣ ወይም እዚያው በ«holdfast-cli db init» ይፍጠሩ።</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>አቃፊው %1 ሊፈጠር አይችልም። ሌላ ሥፍራ ይምረጡ።</translation>
    </message>
    <message>
        <source>%1 exists already. A backup overwrites nothing; name a new file.</source>
        <translation>%1 አስቀድሞ አለ። ምትኬ ነባር ፋይል አይተካም፤ አዲስ የፋይል ስም ይስጡ።</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Choose another folder.</source>
        <translation>ምትኬው በ%1 ሊጻፍ አይችልም። ሌላ አቃፊ ይምረጡ።</translation>
    </message>
</context>
<context>
    <name>FormBodies</name>
    <message>
        <source>The text of %1 holds characters that cannot be sent. Correct it.</source>
        <extracomment>%1 is a name of Stripe&apos;s, such as customer_email</extracomment>
        <translation>የ%1 ጽሑፍ ሊላኩ የማይችሉ ቁምፊዎች ይዟል። ያስተካክሉት።</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Nothing to change. Give a price, a capacity or whether it is on sale.</source>
        <translation>የሚቀየር የለም። ዋጋ፣ ጠቅላላ ቦታ ወይም በሽያጭ ላይ መሆኑን ይግለጹ።</translation>
    </message>
    <message>
        <source>A price cannot be negative or beyond a million billion. Give another.</source>
        <translation>ዋጋ ከዜሮ በታች ወይም ከአንድ ሚሊዮን ቢሊዮን በላይ ሊሆን አይችልም። ሌላ ይስጡ።</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to %1, or unlimited.</source>
        <translation>ጠቅላላ ቦታ ከ0 እስከ %1 ያለ ሙሉ ቁጥር ወይም ገደብ የለሽ ነው።</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Name the file that the copy shall go to.</source>
        <translation>ቅጂው የሚገባበትን ፋይል ይጥቀሱ።</translation>
    </message>
    <message numerus="yes">
        <source>The database has %n listings already. The sample rate card goes into an empty one.</source>
        <translation>
            <numerusform>የውሂብ ጎታው አስቀድሞ %n ንጥል አለው። የናሙና ዋጋ ዝርዝሩ የሚገባው ባዶ ወደሆነ ነው።</numerusform>
            <numerusform>የውሂብ ጎታው አስቀድሞ %n ንጥሎች አሉት። የናሙና ዋጋ ዝርዝሩ የሚገባው ባዶ ወደሆነ ነው።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <comment>all names but the last, the last</comment>
        <translation>%1 እና %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>፣ </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The connection was lost and the server has not said yet whether this was done. Ask again in a moment; it will not be done twice.</source>
        <translation>ግንኙነቱ ተቋርጧል፤ ይህ ተፈጽሞ እንደሆነ አገልጋዩ ገና አላሳወቀም። ከአፍታ በኋላ እንደገና ይጠይቁ፤ ሁለት ጊዜ አይፈጸምም።</translation>
    </message>
</context>
<context>
    <name>OrderStates</name>
    <message>
        <source>%1 is not a state of an order. The states are %2.</source>
        <translation>%1 የትዕዛዝ ሁኔታ አይደለም። ሁኔታዎቹ %2 ናቸው።</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>The database cannot be reached: %1. Check the network and the server.</source>
        <translation>የውሂብ ጎታውን ማግኘት አልተቻለም፦ %1። አውታረ መረቡንና አገልጋዩን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>ግንኙነቱ ተቋርጧል</translation>
    </message>
    <message>
        <source>Other desks changed the same thing at the same time. Try again.</source>
        <translation>ሌሎች ዴስኮች በተመሳሳይ ጊዜ ይህንኑ ቀይረዋል። እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The database is too busy and gave up on this; nothing was changed. Try again.</source>
        <translation>የውሂብ ጎታው በጣም ስለተጨናነቀ ይህን አቋርጧል፤ ምንም አልተቀየረም። እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Your login may not do this. Ask somebody with the right to do it, or the administrator for the role.</source>
        <translation>መግቢያዎ ይህን ለማድረግ አይፈቅድም። መብቱ ያለውን ሰው፣ ወይም ሚናውን እንዲሰጥዎ አስተዳዳሪውን ይጠይቁ።</translation>
    </message>
    <message>
        <source>This database is not set up for this version of Holdfast. Run &quot;holdfast-cli db status&quot; to see what to do.</source>
        <translation>ይህ የውሂብ ጎታ ለዚህ የHoldfast ስሪት አልተዋቀረም። ምን ማድረግ እንዳለብዎ ለማየት «holdfast-cli db status» ያስኪዱ።</translation>
    </message>
    <message>
        <source>The server has run out of space. Nothing was changed; tell its administrator.</source>
        <translation>አገልጋዩ ቦታ ሞልቶበታል። ምንም አልተቀየረም፤ ለአስተዳዳሪው ይንገሩ።</translation>
    </message>
    <message>
        <source>The database reports a fault: %1. Nothing was changed.</source>
        <translation>የውሂብ ጎታው ችግር አሳውቋል፦ %1። ምንም አልተቀየረም።</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>አገልጋዩ ምላሽ አይሰጥም</translation>
    </message>
    <message>
        <source>The server refused the login %1. Check the password: it comes from the keychain, PGPASSWORD or .pgpass.</source>
        <translation>አገልጋዩ መግቢያ %1 አልተቀበለም። የይለፍ ቃሉን ያረጋግጡ፦ የሚመጣው ከቁልፍ መያዣ፣ ከPGPASSWORD ወይም ከ.pgpass ነው።</translation>
    </message>
    <message>
        <source>A backup of a PostgreSQL database is made with pg_dump on the server.</source>
        <translation>የPostgreSQL የውሂብ ጎታ ምትኬ የሚወሰደው አገልጋዩ ላይ በpg_dump ነው።</translation>
    </message>
</context>
<context>
    <name>RateCards</name>
    <message>
        <source>%1 is neither yes nor no. Write one of them.</source>
        <extracomment>&quot;yes&quot; and &quot;no&quot; stand in the file as they are in every language.</extracomment>
        <translation>%1 yes ወይም no አይደለም። ከሁለቱ አንዱን ይጻፉ።</translation>
    </message>
    <message>
        <source>The price %1 is below zero. Write 0 or more.</source>
        <translation>ዋጋው %1 ከዜሮ በታች ነው። 0 ወይም ከዚያ በላይ ይጻፉ።</translation>
    </message>
    <message numerus="yes">
        <source>%n are sold, but the capacity is %1. Raise the capacity or correct what is sold.</source>
        <translation>
            <numerusform>%n ቦታ ተሽጧል፤ ጠቅላላ ቦታው ግን %1 ነው። ጠቅላላ ቦታውን ይጨምሩ፣ ወይም የተሸጠውን ያስተካክሉ።</numerusform>
            <numerusform>%n ቦታዎች ተሽጠዋል፤ ጠቅላላ ቦታው ግን %1 ነው። ጠቅላላ ቦታውን ይጨምሩ፣ ወይም የተሸጠውን ያስተካክሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no listings. Write one line for each beneath the header.</source>
        <translation>ፋይሉ ንጥሎች የሉትም። ለእያንዳንዱ ከራስጌው ሥር አንድ መስመር ይጻፉ።</translation>
    </message>
    <message>
        <source>The tax of %1 is %2 % here, but %3 % in line %4. Write one rate for each market.</source>
        <extracomment>%1 is a market; of the other % each stands for percent.</extracomment>
        <translation>የ%1 ታክስ እዚህ %2 % ነው፤ በመስመር %4 ግን %3 % ነው። ለእያንዳንዱ ገበያ አንድ መጠን ይጻፉ።</translation>
    </message>
    <message>
        <source>%1 is named %2 here, but %3 in line %4. Write one name for each market.</source>
        <extracomment>%1 is a market</extracomment>
        <translation>%1 እዚህ %2 ተብሏል፤ በመስመር %4 ግን %3 ተብሏል። ለእያንዳንዱ ገበያ አንድ ስም ይጻፉ።</translation>
    </message>
    <message>
        <source>%1 already stands in line %2. Remove one of the two lines.</source>
        <translation>%1 አስቀድሞ በመስመር %2 አለ። ከሁለቱ መስመሮች አንዱን ያስወግዱ።</translation>
    </message>
    <message>
        <source>The variant %1 of %2 already stands in line %3. Remove one of the two lines.</source>
        <translation>የ%2 አቀማመጥ %1 አስቀድሞ በመስመር %3 አለ። ከሁለቱ መስመሮች አንዱን ያስወግዱ።</translation>
    </message>
    <message>
        <source>With the difference %1 the price %2 falls below zero. Lower the difference.</source>
        <translation>በልዩነቱ %1 ዋጋው %2 ከዜሮ በታች ይወርዳል። ልዩነቱን ይቀንሱ።</translation>
    </message>
    <message>
        <source>With the difference %1 the price %2 becomes too large. Lower the difference.</source>
        <translation>በልዩነቱ %1 ዋጋው %2 በጣም ትልቅ ይሆናል። ልዩነቱን ይቀንሱ።</translation>
    </message>
    <message>
        <source>The variants of %1 have %2 sold up to here, but the listing has %3 in all. Correct one of them.</source>
        <translation>የ%1 አቀማመጦች እስከዚህ %2 ተሽጠዋል፤ የንጥሉ ጠቅላላ ግን %3 ነው። ከሁለቱ አንዱን ያስተካክሉ።</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>ፋይሉ ከ%1 MB ይበልጣል። ይከፋፍሉት።</translation>
    </message>
    <message>
        <source>The file is empty. Write the names of the columns in its first line.</source>
        <translation>ፋይሉ ባዶ ነው። በመጀመሪያው መስመር የዓምዶቹን ስሞች ይጻፉ።</translation>
    </message>
    <message>
        <source>The header has one column alone. Separate the columns by commas.</source>
        <translation>ራስጌው አንድ ዓምድ ብቻ አለው። ዓምዶቹን በነጠላ ሰረዝ (,) ይለያዩ።</translation>
    </message>
    <message>
        <source>Column %1 has no name. Name it, or remove it.</source>
        <translation>ዓምድ %1 ስም የለውም። ስም ይስጡት፣ ወይም ያስወግዱት።</translation>
    </message>
    <message>
        <source>The column %1 is not known. Remove it, or correct its name.</source>
        <translation>ዓምዱ %1 አይታወቅም። ያስወግዱት፣ ወይም ስሙን ያስተካክሉ።</translation>
    </message>
    <message>
        <source>The column %1 is there twice. Remove one of the two.</source>
        <translation>ዓምዱ %1 ሁለት ጊዜ አለ። ከሁለቱ አንዱን ያስወግዱ።</translation>
    </message>
    <message>
        <source>The column %1 is missing. Add it.</source>
        <translation>ዓምዱ %1 ይጎድላል። ያክሉት።</translation>
    </message>
</context>
<context>
    <name>Refunds</name>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>ትዕዛዝ %1 መስመር %2 የለውም።</translation>
    </message>
    <message>
        <source>Of line %1 (%2) there are %3 to give back, not %4.</source>
        <translation>ከመስመር %1 (%2) ሊመለሱ የሚችሉት %3 ናቸው እንጂ %4 አይደሉም።</translation>
    </message>
    <message>
        <source>Nothing of order %1 is left to give back.</source>
        <translation>ከትዕዛዝ %1 ሊመለስ የቀረ የለም።</translation>
    </message>
    <message>
        <source>Of this %1 %2 can be given back at most. Give an amount above zero up to that.</source>
        <extracomment>%1 %2 is an amount and its currency</extracomment>
        <translation>ከዚህ ሊመለስ የሚችለው ቢበዛ %1 %2 ነው። ከዜሮ በላይ እስከዚያ ድረስ ያለ መጠን ይስጡ።</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>on account</source>
        <translation>በዱቤ</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>በ%1</translation>
    </message>
    <message>
        <source>Checkout %1 is paid %2: no provider has a say in it.</source>
        <translation>የክፍያ ሂደት %1 የተከፈለው %2 ነው፦ የክፍያ አቅራቢን አይመለከትም።</translation>
    </message>
    <message>
        <source>Order %1 is not paid, so there is nothing to give back.</source>
        <translation>ትዕዛዝ %1 አልተከፈለም፤ ስለዚህ የሚመለስ ገንዘብ የለም።</translation>
    </message>
    <message>
        <source>Order %1 is %2: no more of it can be given back.</source>
        <translation>ትዕዛዝ %1 በ«%2» ሁኔታ ላይ ነው፦ ከዚህ በላይ ሊመለስ አይችልም።</translation>
    </message>
    <message>
        <source>Of the shipping of order %1 %2 %3 is left to give back.</source>
        <translation>ከትዕዛዝ %1 የማድረሻ ክፍያ ሊመለስ የቀረው %2 %3 ነው።</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>መስመር %1 (%2)</translation>
    </message>
    <message>
        <source>Of %1 %2 %3 is left to give back.</source>
        <translation>ከ%1 ሊመለስ የቀረው %2 %3 ነው።</translation>
    </message>
    <message>
        <source>The tax of what goes back of %1 is at most %2 %3.</source>
        <translation>ከ%1 በሚመለሰው ላይ ታክሱ ቢበዛ %2 %3 ነው።</translation>
    </message>
    <message>
        <source>Of %1 %2 slots can go back on sale.</source>
        <translation>ከ%1 ወደ ሽያጭ ሊመለሱ የሚችሉት %2 ቦታዎች ናቸው።</translation>
    </message>
    <message>
        <source>Of %1 %2 slots are left to give back.</source>
        <translation>ከ%1 ሊመለሱ የቀሩት %2 ቦታዎች ናቸው።</translation>
    </message>
    <message>
        <source>Refund %1 is of nothing: Stripe has no say in it.</source>
        <translation>ተመላሽ %1 የገንዘብ መጠን የለውም፦ Stripeን አይመለከትም።</translation>
    </message>
    <message>
        <source>Refund %1 was not by Stripe, so it has no say in it.</source>
        <translation>ተመላሽ %1 በStripe የተደረገ አይደለም፤ ስለዚህ Stripeን አይመለከትም።</translation>
    </message>
    <message>
        <source>This refund has failed. Decide about its money in the review queue.</source>
        <translation>ይህ ተመላሽ አልተሳካም። በገንዘቡ ላይ በግምገማ ወረፋ ውስጥ ይወስኑ።</translation>
    </message>
    <message>
        <source>Stripe has taken this refund already. Wait for it.</source>
        <translation>Stripe ይህን ተመላሽ አስቀድሞ ተቀብሏል። እስኪጠናቀቅ ይጠብቁ።</translation>
    </message>
    <message>
        <source>This money has been given back already.</source>
        <translation>ይህ ገንዘብ አስቀድሞ ተመልሷል።</translation>
    </message>
    <message>
        <source>This is real money, and the key here is for tests. Use a desk with the live key.</source>
        <translation>ይህ እውነተኛ ገንዘብ ነው፤ እዚህ ያለው ቁልፍ ግን የሙከራ ነው። የእውነተኛ ክፍያ ቁልፍ ባለው ዴስክ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>This was asked for with a test key, and the key here is for real money. Use a desk with a test key.</source>
        <translation>ይህ የተጠየቀው በሙከራ ቁልፍ ነው፤ እዚህ ያለው ቁልፍ ግን የእውነተኛ ክፍያ ነው። የሙከራ ቁልፍ ባለው ዴስክ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Nothing of this money is left to give back.</source>
        <translation>ከዚህ ገንዘብ ሊመለስ የቀረ የለም።</translation>
    </message>
    <message>
        <source>Of this money %1 %2 is left. Give back an amount above zero up to that.</source>
        <translation>ከዚህ ገንዘብ የቀረው %1 %2 ነው። ከዜሮ በላይ እስከዚያ ድረስ ያለ መጠን ይመልሱ።</translation>
    </message>
    <message>
        <source>This money has paid order %1 already.</source>
        <translation>ይህ ገንዘብ ለትዕዛዝ %1 አስቀድሞ ተከፍሏል።</translation>
    </message>
    <message>
        <source>The cash is %1 %2 short of %3. Take more, or choose another tender.</source>
        <translation>ጥሬ ገንዘቡ ከ%3 በ%1 %2 ያንሳል። ተጨማሪ ይቀበሉ፣ ወይም ሌላ የክፍያ ዘዴ ይምረጡ።</translation>
    </message>
    <message>
        <source>The total has changed from %1 to %2 %3, so nothing was sold. Look at the cart again.</source>
        <translation>ጠቅላላ ድምሩ ከ%1 ወደ %2 %3 ተቀይሯል፤ ስለዚህ ምንም አልተሸጠም። ጋሪውን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>This checkout is paid already: order %1.</source>
        <translation>ይህ የክፍያ ሂደት አስቀድሞ ተከፍሏል፦ ትዕዛዝ %1።</translation>
    </message>
    <message>
        <source>This checkout was cancelled. Start a new one from the cart.</source>
        <translation>ይህ የክፍያ ሂደት ተሰርዟል። ከጋሪው አዲስ ይጀምሩ።</translation>
    </message>
    <message>
        <source>The tender is cash, account or stripe. Choose one.</source>
        <translation>የክፍያ ዘዴው cash፣ account ወይም stripe ነው። አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>There is nothing to pay, and Stripe takes no free order. Take it as cash or on account.</source>
        <translation>የሚከፈል ነገር የለም፤ Stripe ደግሞ ክፍያ የሌለው ትዕዛዝ አይቀበልም። በጥሬ ገንዘብ ወይም በዱቤ ይመዝግቡት።</translation>
    </message>
    <message>
        <source>A payment by %1 is confirmed by the provider, not by the desk. Start a checkout and wait for it.</source>
        <translation>የ%1 ክፍያን የሚያረጋግጠው የክፍያ አቅራቢው እንጂ ዴስኩ አይደለም። የክፍያ ሂደት ይጀምሩና ይጠብቁ።</translation>
    </message>
    <message>
        <source>Stripe has the money of order %1. Give it back with Refund or &quot;holdfast-cli order refund&quot;; the order follows when it has gone.</source>
        <translation>የትዕዛዝ %1 ገንዘብ በStripe ዘንድ ነው። በ«ገንዘብ መልስ» ወይም በ«holdfast-cli order refund» ይመልሱት፤ ገንዘቡ ሲመለስ ትዕዛዙም ይዘምናል።</translation>
    </message>
    <message>
        <source>The parts of this refund add up to %1, not to %2 %3. Nothing was given back.</source>
        <translation>የዚህ ተመላሽ ክፍሎች ድምር %1 እንጂ %2 %3 አይደለም። ምንም አልተመለሰም።</translation>
    </message>
    <message>
        <source>Nothing of order %1 is left to give back.</source>
        <translation>ከትዕዛዝ %1 ሊመለስ የቀረ የለም።</translation>
    </message>
    <message>
        <source>Order %1 has no line %2, or it is named twice.</source>
        <translation>ትዕዛዝ %1 መስመር %2 የለውም፣ ወይም መስመሩ ሁለት ጊዜ ተጠቅሷል።</translation>
    </message>
    <message>
        <source>Stripe has no money of order %1. Give it back in cash or on account.</source>
        <translation>የትዕዛዝ %1 ገንዘብ Stripe ዘንድ የለም። በጥሬ ገንዘብ ወይም በዱቤ ይመልሱት።</translation>
    </message>
    <message>
        <source>Order %1 has no customer to credit on account. Give the money back in another way.</source>
        <translation>ትዕዛዝ %1 በዱቤ ሂሳቡ ላይ የሚመለስለት ደንበኛ የለውም። ገንዘቡን በሌላ መንገድ ይመልሱ።</translation>
    </message>
    <message>
        <source>Refund %1 is not the one that Stripe knows as %2. Nothing was written down.</source>
        <translation>ተመላሽ %1 Stripe በ%2 የሚያውቀው አይደለም። ምንም አልተመዘገበም።</translation>
    </message>
    <message>
        <source>Checkout %1 has a payment session already. Read it instead of creating another.</source>
        <translation>የክፍያ ሂደት %1 አስቀድሞ የክፍያ ክፍለ ጊዜ አለው። ሌላ ከመፍጠር ይልቅ እሱኑ ያንብቡ።</translation>
    </message>
    <message>
        <source>A refund that failed goes back whole. Leave the amount out.</source>
        <translation>ያልተሳካ ተመላሽ ሙሉ በሙሉ ይመለሳል። የገንዘብ መጠኑን አይጻፉ።</translation>
    </message>
    <message>
        <source>This money was to go back and has not arrived: it buys nothing. Refund it again, or in another way.</source>
        <translation>ይህ ገንዘብ ሊመለስ ነበር፤ ግን አልደረሰም፦ ስለዚህ ምንም አይገዛም። እንደገና ወይም በሌላ መንገድ ይመልሱት።</translation>
    </message>
    <message>
        <source>Order %1 was paid already, by another payment. Name what this one is to buy instead, or refund it.</source>
        <translation>ትዕዛዝ %1 በሌላ ክፍያ አስቀድሞ ተከፍሏል። በዚህ ምትክ የሚገዛውን ይጥቀሱ፣ ወይም ገንዘቡን ይመልሱ።</translation>
    </message>
    <message>
        <source>This money is in %1, the listings are priced in another currency. Choose others, or refund it.</source>
        <translation>ይህ ገንዘብ በ%1 ነው፤ የንጥሎቹ ዋጋ ግን በሌላ ምንዛሬ ነው። ሌሎች ይምረጡ፣ ወይም ገንዘቡን ይመልሱ።</translation>
    </message>
    <message>
        <source>This costs %1 and %2 %3 is there: %4 is missing. Choose less, or refund it.</source>
        <translation>ዋጋው %1 ነው፤ ያለው %2 %3 ነው፦ %4 ይጎድላል። ያነሰ ይምረጡ፣ ወይም ገንዘቡን ይመልሱ።</translation>
    </message>
    <message>
        <source>The customer has paid for order %1 and the money is on its way. Wait for it, or let a manager force the checkout to its end.</source>
        <translation>ደንበኛው ለትዕዛዝ %1 ከፍሏል፤ ገንዘቡ በመንገድ ላይ ነው። ይጠብቁ፣ ወይም ሥራ አስኪያጅ የክፍያ ሂደቱን በግድ እንዲያጠናቅቀው ያድርጉ።</translation>
    </message>
    <message>
        <source>Checkout %1 has another session already, %2. Nothing was written down.</source>
        <translation>የክፍያ ሂደት %1 አስቀድሞ ሌላ ክፍለ ጊዜ አለው፤ %2። ምንም አልተመዘገበም።</translation>
    </message>
    <message>
        <source>The key %1 was used for another request. Store this one with a new key.</source>
        <translation>ቁልፍ %1 ለሌላ ጥያቄ ጥቅም ላይ ውሏል። ይህን በአዲስ ቁልፍ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Nothing is received for a sale on account. Leave the amount out, or take cash.</source>
        <translation>በዱቤ ሽያጭ ላይ የሚቀበሉት ገንዘብ የለም። የገንዘብ መጠኑን አይጻፉ፣ ወይም ጥሬ ገንዘብ ይቀበሉ።</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 ተሽጦ አልቋል።</translation>
    </message>
    <message>
        <source>Only %1 of %2 left; %3 were asked for.</source>
        <translation>ከ%2 የቀረው %1 ብቻ ነው፤ የተጠየቀው %3 ነው።</translation>
    </message>
    <message>
        <source>The next hold lapses in %1.</source>
        <translation>የቀጣዩ ይዞታ ጊዜ በ%1 ውስጥ ያልፋል።</translation>
    </message>
    <message>
        <source>There is no listing %1. Codes look like CA#quarter.</source>
        <translation>%1 የሚባል ንጥል የለም። ኮዶች CA#quarter ይመስላሉ።</translation>
    </message>
    <message>
        <source>There is no variant %1.</source>
        <translation>%1 የሚባል አቀማመጥ የለም።</translation>
    </message>
    <message>
        <source>There is no cart %1. Start a new one.</source>
        <translation>ጋሪ %1 የለም። አዲስ ይጀምሩ።</translation>
    </message>
    <message>
        <source>The cart has no line %1; it may have been removed. Look at the cart again.</source>
        <translation>ጋሪው መስመር %1 የለውም፤ ተወግዶ ሊሆን ይችላል። ጋሪውን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>ይዞታ %1 የለም።</translation>
    </message>
    <message>
        <source>There is no checkout %1.</source>
        <translation>የክፍያ ሂደት %1 የለም።</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>ትዕዛዝ %1 የለም።</translation>
    </message>
    <message>
        <source>There is no refund %1.</source>
        <translation>ተመላሽ %1 የለም።</translation>
    </message>
    <message>
        <source>There is no case %1 in the review queue.</source>
        <translation>በግምገማ ወረፋው ውስጥ ጉዳይ %1 የለም።</translation>
    </message>
    <message>
        <source>No request with the key %1 was stored for this.</source>
        <translation>ለዚህ በቁልፍ %1 የተቀመጠ ጥያቄ የለም።</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>%1 %2 የለም።</translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed, so nothing was sold. Hold it again or remove it, then take the payment.</source>
        <translation>የ%1 ይዞታ ጊዜ አልፏል፤ ስለዚህ ምንም አልተሸጠም። እንደገና ይያዙት ወይም ያስወግዱት፤ ከዚያ ክፍያውን ይቀበሉ።</translation>
    </message>
    <message>
        <source>This cart is being paid. Finish or cancel its checkout first.</source>
        <translation>ይህ ጋሪ እየተከፈለ ነው። መጀመሪያ የክፍያ ሂደቱን ያጠናቅቁ ወይም ይሰርዙ።</translation>
    </message>
    <message>
        <source>This cart has been sold. Start a new one.</source>
        <translation>ይህ ጋሪ ተሽጧል። አዲስ ይጀምሩ።</translation>
    </message>
    <message>
        <source>This purchase was given up. Buy it again if it is still free.</source>
        <translation>ይህ ግዢ ተትቷል። ቦታው አሁንም ክፍት ከሆነ እንደገና ይግዙት።</translation>
    </message>
    <message>
        <source>This cart was merged into another. Go on with that one.</source>
        <translation>ይህ ጋሪ ከሌላ ጋር ተዋህዷል። በዚያኛው ይቀጥሉ።</translation>
    </message>
    <message>
        <source>These slots of %1 are sold.</source>
        <translation>እነዚህ የ%1 ቦታዎች ተሽጠዋል።</translation>
    </message>
    <message>
        <source>This hold on %1 was released. Hold it again if it is still free.</source>
        <translation>ይህ የ%1 ይዞታ ተለቋል። ቦታው አሁንም ክፍት ከሆነ እንደገና ይያዙት።</translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed. Hold it again if it is still free.</source>
        <translation>የ%1 ይዞታ ጊዜ አልፏል። ቦታው አሁንም ክፍት ከሆነ እንደገና ይያዙት።</translation>
    </message>
    <message>
        <source>%1 cannot have a capacity of %2: %3 sold and %4 held. Choose at least %5, or release holds first.</source>
        <translation>የ%1 ጠቅላላ ቦታ %2 ሊሆን አይችልም፦ %3 ተሽጧል፣ %4 ተይዟል። ቢያንስ %5 ይምረጡ፣ ወይም መጀመሪያ ይዞታዎችን ይልቀቁ።</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>እና ሌላ %n</numerusform>
            <numerusform>እና ሌሎች %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>መስመር %1፦ %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>ምንም አልገባም።</translation>
    </message>
    <message>
        <source>Say who does it, and at which desk.</source>
        <translation>ማን እንደሚያደርገውና በየትኛው ዴስክ እንደሆነ ይግለጹ።</translation>
    </message>
    <message>
        <source>The text for %1 is missing, too long, or has control characters. Type it anew.</source>
        <translation>የ%1 ጽሑፍ ጎድሏል፣ በጣም ረዝሟል፣ ወይም የመቆጣጠሪያ ቁምፊዎች አሉት። እንደ አዲስ ይጻፉት።</translation>
    </message>
    <message>
        <source>Say why: a reason is kept with this.</source>
        <translation>ምክንያቱን ይግለጹ፦ ምክንያቱ አብሮ ይቀመጣል።</translation>
    </message>
    <message>
        <source>%1 is not a quantity. Use a whole number from 1 to 1000000000.</source>
        <translation>%1 ብዛት አይደለም። ከ1 እስከ 1000000000 ያለ ሙሉ ቁጥር ይጠቀሙ።</translation>
    </message>
    <message>
        <source>A price is zero or more. Type another.</source>
        <translation>ዋጋ ዜሮ ወይም ከዚያ በላይ ነው። ሌላ ያስገቡ።</translation>
    </message>
    <message>
        <source>The amount is too large to be reckoned. Sell less at once.</source>
        <translation>የገንዘቡ መጠን ለማስላት በጣም ትልቅ ነው። በአንድ ጊዜ ያነሰ ይሽጡ።</translation>
    </message>
    <message>
        <source>%1 is not on sale now. A manager can put it back on sale.</source>
        <translation>%1 አሁን በሽያጭ ላይ አይደለም። ሥራ አስኪያጅ ወደ ሽያጭ ሊመልሰው ይችላል።</translation>
    </message>
    <message>
        <source>%1 is priced in %2, this cart in %3. Sell it in a cart of its own.</source>
        <translation>የ%1 ዋጋ በ%2 ነው፤ የዚህ ጋሪ በ%3 ነው። በራሱ ጋሪ ይሽጡት።</translation>
    </message>
    <message>
        <source>A cart has at most %1 lines. Sell this one first.</source>
        <translation>አንድ ጋሪ ቢበዛ %1 መስመሮች ይይዛል። መጀመሪያ ይህን ይሽጡ።</translation>
    </message>
    <message>
        <source>This cart is for one purchase and takes nothing else. Use another cart for the rest.</source>
        <translation>ይህ ጋሪ ለአንድ ግዢ ብቻ ነው፤ ሌላ አይቀበልም። ለቀሪው ሌላ ጋሪ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>At most %1 of %2 go in one order; this would make %3.</source>
        <translation>በአንድ ትዕዛዝ ከ%2 ቢበዛ %1 ይፈቀዳል፤ ይህ %3 ያደርገዋል።</translation>
    </message>
    <message>
        <source>This hold is being paid for. Cancel its checkout first.</source>
        <translation>ለዚህ ይዞታ እየተከፈለ ነው። መጀመሪያ የክፍያ ሂደቱን ይሰርዙ።</translation>
    </message>
    <message>
        <source>This hold was extended %1 times already. A manager may extend it further by giving a reason.</source>
        <translation>ይህ ይዞታ አስቀድሞ %1 ጊዜ ተራዝሟል። ሥራ አስኪያጅ ምክንያት ሰጥቶ ከዚህ በላይ ሊያራዝመው ይችላል።</translation>
    </message>
    <message>
        <source>This needs the right of a %1. Ask one to do it.</source>
        <translation>ይህ የ%1 መብት ይጠይቃል። መብቱ ያለው ሰው እንዲያደርገው ይጠይቁ።</translation>
    </message>
    <message>
        <source>Its hold had lapsed.</source>
        <translation>የይዞታው ጊዜ አልፎ ነበር።</translation>
    </message>
    <message>
        <source>The cart is empty. Add a listing first.</source>
        <translation>ጋሪው ባዶ ነው። መጀመሪያ ንጥል ያክሉ።</translation>
    </message>
    <message>
        <source>A sale on account needs somebody to invoice. Attach a customer to the cart first.</source>
        <translation>የዱቤ ሽያጭ ኢንቮይስ የሚላክለት ደንበኛ ይፈልጋል። መጀመሪያ ደንበኛ ከጋሪው ጋር ያያይዙ።</translation>
    </message>
    <message>
        <source>An order becomes paid by a payment only.</source>
        <translation>ትዕዛዝ «ተከፍሏል» የሚሆነው በክፍያ ብቻ ነው።</translation>
    </message>
    <message>
        <source>Order %1 is being paid. Cancel its checkout instead.</source>
        <translation>ትዕዛዝ %1 እየተከፈለ ነው። በእሱ ፈንታ የክፍያ ሂደቱን ይሰርዙ።</translation>
    </message>
    <message>
        <source>Order %1 is %2 and cannot become %3.</source>
        <translation>ትዕዛዝ %1 በ«%2» ሁኔታ ላይ ነው፤ ወደ «%3» ሊቀየር አይችልም።</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3. Choose a value in between.</source>
        <translation>%1 ከ%2 እስከ %3 ነው። በዚህ መካከል ያለ እሴት ይምረጡ።</translation>
    </message>
    <message>
        <source>%1 is priced in %2 and stays so. Use another listing for another currency.</source>
        <translation>የ%1 ዋጋ በ%2 ነው፤ አይቀየርም። ለሌላ ምንዛሬ ሌላ ንጥል ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The variant is of %1, which is neither in the rate card nor in the database.</source>
        <translation>አቀማመጡ የ%1 ነው፤ ይህ ንጥል ግን በዋጋ ዝርዝሩም በውሂብ ጎታውም ውስጥ የለም።</translation>
    </message>
    <message>
        <source>%1 %2 would cost less than nothing.</source>
        <translation>የ%1 %2 ዋጋ ከዜሮ በታች ይሆናል።</translation>
    </message>
    <message>
        <source>The variants of %1 would have more sold than the listing: %2.</source>
        <translation>የ%1 አቀማመጦች ሽያጭ ከንጥሉ ሽያጭ ይበልጣል፦ %2።</translation>
    </message>
    <message>
        <source>This operation id was used for something else. Ask with a new one.</source>
        <translation>ይህ የክንውን መለያ ለሌላ ነገር ጥቅም ላይ ውሏል። በአዲስ መለያ ይጠይቁ።</translation>
    </message>
    <message>
        <source>Another desk is sweeping right now.</source>
        <translation>ሌላ ዴስክ አሁን ጊዜ ያለፈባቸውን ይዞታዎች እያጸዳ ነው።</translation>
    </message>
    <message>
        <source>The database refused this: %1.</source>
        <translation>የውሂብ ጎታው ይህን አልተቀበለም፦ %1።</translation>
    </message>
    <message>
        <source>Stripe has been asked for this refund and may have given it already. It is given up when Stripe has refused it.</source>
        <translation>Stripe ይህን ተመላሽ እንዲከፍል ተጠይቋል፤ ምናልባትም ከፍሎታል። Stripe እምቢ ሲል ይተዋል።</translation>
    </message>
    <message>
        <source>This costs nothing, so the money would buy nothing. Choose something with a price, or refund it.</source>
        <translation>ይህ ዋጋ የለውም፤ ስለዚህ ገንዘቡ ምንም አይገዛም። ዋጋ ያለው ነገር ይምረጡ ወይም ገንዘቡን ይመልሱ።</translation>
    </message>
    <message>
        <source>What is bought by itself is paid at the desk where it was begun. Give it up there, or take the payment.</source>
        <translation>በቀጥታ የተገዛው የሚከፈለው በተጀመረበት ዴስክ ነው። እዚያ ይተዉት ወይም ክፍያውን ይቀበሉ።</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>cancelled at the desk</source>
        <translation>ዴስኩ ላይ ተሰርዟል</translation>
    </message>
    <message>
        <source>the desk that started it is gone</source>
        <translation>የጀመረው ዴስክ አሁን የለም</translation>
    </message>
    <message>
        <source>the payment session expired</source>
        <translation>የክፍያ ክፍለ ጊዜው አልፏል</translation>
    </message>
    <message>
        <source>not paid in time</source>
        <translation>በጊዜው አልተከፈለም</translation>
    </message>
    <message>
        <source>the payment was not what was agreed</source>
        <translation>ክፍያው የተስማማው አልነበረም</translation>
    </message>
    <message>
        <source>The total is not what was agreed any more, so nothing was taken. Look at the cart and start the payment again.</source>
        <translation>ጠቅላላ ድምሩ ከእንግዲህ የተስማማው አይደለም፤ ስለዚህ ምንም አልተከፈለም። ጋሪውን ይመልከቱና ክፍያውን እንደገና ይጀምሩ።</translation>
    </message>
    <message>
        <source>Stripe has no session of this attempt.</source>
        <translation>Stripe ለዚህ ሙከራ ክፍለ ጊዜ የለውም።</translation>
    </message>
    <message>
        <source>Stripe cancelled the refund.</source>
        <translation>Stripe ተመላሹን ሰርዟል።</translation>
    </message>
    <message>
        <source>Stripe could not give the money back.</source>
        <translation>Stripe ገንዘቡን መመለስ አልቻለም።</translation>
    </message>
    <message>
        <source>Stripe could not give the money back: %1.</source>
        <translation>Stripe ገንዘቡን መመለስ አልቻለም፦ %1።</translation>
    </message>
    <message>
        <source>What the database has for this refund would ask Stripe for something else, so it was not sent. Find out who wrote it; the refund is asked for anew after a day.</source>
        <translation>የውሂብ ጎታው ለዚህ ተመላሽ የያዘው Stripeን ሌላ ነገር የሚጠይቅ ስለሆነ አልተላከም። ማን እንደጻፈው ያጣሩ፤ ተመላሹ ከአንድ ቀን በኋላ እንደ አዲስ ይጠየቃል።</translation>
    </message>
    <message>
        <source>the bank did not send the money</source>
        <translation>ባንኩ ገንዘቡን አልላከም</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The sample rate card is missing from this program. Install it again.</source>
        <translation>የናሙና ዋጋ ዝርዝሩ ከዚህ ፕሮግራም ጎድሏል። ፕሮግራሙን እንደገና ይጫኑት።</translation>
    </message>
    <message>
        <source>The sample rate card of this program is damaged. Install it again.</source>
        <translation>የዚህ ፕሮግራም የናሙና ዋጋ ዝርዝር ተበላሽቷል። ፕሮግራሙን እንደገና ይጫኑት።</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>This database has a schema named holdfast that is not Holdfast&apos;s. Use another database.</source>
        <translation>ይህ የውሂብ ጎታ የHoldfast ያልሆነ holdfast የሚባል schema አለው። ሌላ የውሂብ ጎታ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The login %1 has no part in Holdfast. Let the administrator say: GRANT holdfast_staff TO %1.</source>
        <translation>መግቢያ %1 በHoldfast ውስጥ ድርሻ የለውም። አስተዳዳሪው ይህን ያስኪድ፦ GRANT holdfast_staff TO %1።</translation>
    </message>
    <message>
        <source>The login %1 may not create roles. Let the server&apos;s administrator say: CREATE ROLE holdfast_staff; CREATE ROLE holdfast_manager; CREATE ROLE holdfast_admin; GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</source>
        <translation>መግቢያ %1 ሚናዎችን መፍጠር አይችልም። የአገልጋዩ አስተዳዳሪ ይህን ያስኪድ፦ CREATE ROLE holdfast_staff; CREATE ROLE holdfast_manager; CREATE ROLE holdfast_admin; GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1።</translation>
    </message>
    <message>
        <source>The login %1 is no administrator of Holdfast. Let the server&apos;s administrator say: GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</source>
        <translation>መግቢያ %1 የHoldfast አስተዳዳሪ አይደለም። የአገልጋዩ አስተዳዳሪ ይህን ያስኪድ፦ GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1።</translation>
    </message>
    <message>
        <source>The database is encoded in %1. Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>የውሂብ ጎታው ኢንኮዲንግ %1 ነው። ENCODING &apos;UTF8&apos; ያለው ይፍጠሩ።</translation>
    </message>
</context>
<context>
    <name>SecretStores</name>
    <message>
        <source>There is no keychain service here that could keep secrets. Install one (on Linux gnome-keyring or KWallet) and sign in again.</source>
        <translation>ምስጢሮችን የሚይዝ የቁልፍ መያዣ አገልግሎት እዚህ የለም። አንድ ይጫኑ (በLinux gnome-keyring ወይም KWallet) እና እንደገና ይግቡ።</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>የሥርዓቱ የቁልፍ መያዣ ተቆልፏል። ይክፈቱትና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The system keychain did not do what it was asked. Look whether it opens in the system&apos;s own program for passwords, and try again.</source>
        <translation>የሥርዓቱ የቁልፍ መያዣ የተጠየቀውን አልፈጸመም። በሥርዓቱ የይለፍ ቃላት ፕሮግራም ውስጥ የሚከፈት መሆኑን አይተው እንደገና ይሞክሩ።</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>Another program keeps the database busy. Nothing was changed; try again.</source>
        <translation>ሌላ ፕሮግራም የውሂብ ጎታውን ይዞታል። ምንም አልተቀየረም፤ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The database file may only be read. Check its permissions and those of its folder.</source>
        <translation>የውሂብ ጎታው ፋይል ሊነበብ ብቻ ይችላል። የፋይሉንና የአቃፊውን ፈቃዶች ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The disk with the database does not answer as it should: %1. Check it.</source>
        <translation>የውሂብ ጎታው ያለበት ዲስክ በአግባቡ ምላሽ አይሰጥም፦ %1። ያረጋግጡት።</translation>
    </message>
    <message>
        <source>The database file is damaged. Stop selling and restore the last backup.</source>
        <translation>የውሂብ ጎታው ፋይል ተበላሽቷል። መሸጥ ያቁሙና የመጨረሻውን ምትኬ ይመልሱ።</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>ዲስኩ ሞልቷል። ምንም አልተቀየረም፤ ቦታ ያስለቅቁና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check its folder and permissions.</source>
        <translation>የውሂብ ጎታው ፋይል ሊከፈት አይችልም። አቃፊውንና ፈቃዶቹን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The file is not a database. Choose another file.</source>
        <translation>ፋይሉ የውሂብ ጎታ አይደለም። ሌላ ፋይል ይምረጡ።</translation>
    </message>
    <message>
        <source>The database reports a fault: %1. Nothing was changed.</source>
        <translation>የውሂብ ጎታው ችግር አሳውቋል፦ %1። ምንም አልተቀየረም።</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 አቃፊ ነው። የፋይል ስም ይስጡ።</translation>
    </message>
    <message>
        <source>The database file %1 is gone. Put it back, or restore a backup there.</source>
        <translation>የውሂብ ጎታው ፋይል %1 ጠፍቷል። ወደ ቦታው ይመልሱት፣ ወይም እዚያ ምትኬ ይመልሱ።</translation>
    </message>
</context>
<context>
    <name>StripeAmounts</name>
    <message>
        <source>Stripe cannot be paid in %1 here. Take another tender.</source>
        <translation>እዚህ በStripe በ%1 መክፈል አይቻልም። ሌላ የክፍያ ዘዴ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Stripe takes %1 in steps of %2, and %3 is between two. Take another tender, or change a price.</source>
        <translation>Stripe %1 የሚቀበለው በ%2 እርከን ነው፤ %3 በሁለት እርከኖች መካከል ነው። ሌላ የክፍያ ዘዴ ይጠቀሙ፣ ወይም ዋጋ ይቀይሩ።</translation>
    </message>
    <message>
        <source>Stripe names an amount in %1 that cannot be.</source>
        <translation>Stripe የጠቀሰው የ%1 የገንዘብ መጠን ሊሆን የማይችል ነው።</translation>
    </message>
</context>
<context>
    <name>StripeChecks</name>
    <message>
        <source>Checkout Sessions: write</source>
        <translation>Checkout Sessions: write</translation>
    </message>
    <message>
        <source>To open, watch and end the page that a customer pays on</source>
        <translation>ደንበኛው የሚከፍልበትን ገጽ ለመክፈት፣ ለመከታተልና ለመዝጋት</translation>
    </message>
    <message>
        <source>PaymentIntents: read</source>
        <translation>PaymentIntents: read</translation>
    </message>
    <message>
        <source>To see what was paid, and why a card was refused</source>
        <translation>የተከፈለውን፣ እንዲሁም ካርድ ለምን ተቀባይነት እንዳላገኘ ለማየት</translation>
    </message>
    <message>
        <source>Events: read</source>
        <translation>Events: read</translation>
    </message>
    <message>
        <source>Charges and Refunds: write</source>
        <translation>Charges and Refunds: write</translation>
    </message>
    <message>
        <source>To give money back; only where refunds are given</source>
        <translation>ገንዘብ ለመመለስ፤ ተመላሽ በሚደረግበት ብቻ</translation>
    </message>
    <message>
        <source>To hear of refunds that fail days after they were given</source>
        <translation>ከተሰጡ ከቀናት በኋላ የማይሳኩ ተመላሾችን ለማወቅ</translation>
    </message>
</context>
<context>
    <name>StripeEndpoints</name>
    <message>
        <source>This is not an address that Stripe can be asked at. Write it as https://api.stripe.com.</source>
        <translation>ይህ Stripeን መጠየቅ የሚቻልበት አድራሻ አይደለም። https://api.stripe.com ብለው ይጻፉት።</translation>
    </message>
    <message>
        <source>Stripe is asked over https only, so that nobody on the way can read the key. Plain http is for a test peer on this machine (http://127.0.0.1:PORT).</source>
        <translation>በመንገድ ላይ ማንም ቁልፉን እንዳያነብ Stripe የሚጠየቀው በhttps ብቻ ነው። http የሚፈቀደው በዚህ ኮምፒውተር ላይ ላለ የሙከራ አገልጋይ ብቻ ነው (http://127.0.0.1:PORT)።</translation>
    </message>
    <message>
        <source>The address of Stripe has a host and perhaps a port, and nothing else. Write it as https://api.stripe.com.</source>
        <translation>የStripe አድራሻ አስተናጋጅና ምናልባት ወደብ ብቻ ነው ያለው። https://api.stripe.com ብለው ይጻፉት።</translation>
    </message>
    <message>
        <source>Customers can be sent to a page over https only, as Stripe asks. Write its address as https://shop.example/paid.</source>
        <translation>Stripe በሚጠይቀው መሠረት ደንበኞች ሊላኩ የሚችሉት ወደ https ገጽ ብቻ ነው። አድራሻውን https://shop.example/paid በሚመስል መልኩ ይጻፉ።</translation>
    </message>
</context>
<context>
    <name>StripeGateways</name>
    <message>
        <source>What was to be asked of Stripe cannot be sent. This is a fault of the program.</source>
        <translation>ለStripe የሚቀርበው ጥያቄ ሊላክ አይችልም። ይህ የፕሮግራሙ ስህተት ነው።</translation>
    </message>
</context>
<context>
    <name>StripeKeys</name>
    <message>
        <source>There is no Stripe key. Paste one from Stripe&apos;s Dashboard.</source>
        <translation>የStripe ቁልፍ የለም። ከStripe Dashboard አንድ ይለጥፉ።</translation>
    </message>
    <message>
        <source>This is a publishable key, which cannot take payments here. Paste a restricted key, which begins with rk_.</source>
        <translation>ይህ ይፋዊ (publishable) ቁልፍ ነው፤ እዚህ ክፍያ ሊቀበል አይችልም። በrk_ የሚጀምር የተገደበ (restricted) ቁልፍ ይለጥፉ።</translation>
    </message>
    <message>
        <source>This is the secret of a webhook, not a key. Paste a restricted key, which begins with rk_.</source>
        <translation>ይህ የwebhook ምስጢር እንጂ ቁልፍ አይደለም። በrk_ የሚጀምር የተገደበ (restricted) ቁልፍ ይለጥፉ።</translation>
    </message>
    <message>
        <source>This is not a Stripe key. One begins with rk_test_, rk_live_, sk_test_ or sk_live_ and has only letters and digits after it. Copy it again, whole.</source>
        <translation>ይህ የStripe ቁልፍ አይደለም። ቁልፍ በrk_test_፣ rk_live_፣ sk_test_ ወይም sk_live_ ይጀምራል፤ ከዚያ በኋላ ፊደላትና አሃዞች ብቻ አሉት። እንደገና ሙሉውን ይቅዱ።</translation>
    </message>
</context>
<context>
    <name>StripeMetadata</name>
    <message>
        <source>The order&apos;s notes do not fit Stripe&apos;s limits. This is a fault of the program.</source>
        <translation>የትዕዛዙ ማስታወሻዎች ከStripe ገደብ ያልፋሉ። ይህ የፕሮግራሙ ስህተት ነው።</translation>
    </message>
</context>
<context>
    <name>StripeReader</name>
    <message>
        <source>Stripe&apos;s payment is over %1 %2, but %3 %4 were agreed, or it belongs to another sale. A manager has to look at it.</source>
        <translation>በStripe የተከፈለው %1 %2 ነው፤ የተስማማው ግን %3 %4 ነው፣ ወይም ክፍያው የሌላ ሽያጭ ነው። ሥራ አስኪያጅ ሊያየው ይገባል።</translation>
    </message>
</context>
<context>
    <name>StripeRequests</name>
    <message>
        <source>Order %1 does not add up to its total. This is a fault of the program.</source>
        <translation>ትዕዛዝ %1 ከጠቅላላ ድምሩ ጋር አይመጣጠንም። ይህ የፕሮግራሙ ስህተት ነው።</translation>
    </message>
    <message>
        <source>There is nothing to pay. Settle order %1 by cash or on account.</source>
        <translation>የሚከፈል ነገር የለም። የትዕዛዝ %1 ክፍያ በጥሬ ገንዘብ ወይም በዱቤ ይፈጽሙ።</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ትዕዛዝ %1</translation>
    </message>
    <message>
        <source>The page that customers come to after Stripe must be an https address. Correct it in the settings.</source>
        <translation>ደንበኞች ከStripe በኋላ የሚመጡበት ገጽ የhttps አድራሻ መሆን አለበት። በቅንብሮች ውስጥ ያስተካክሉት።</translation>
    </message>
    <message>
        <source>Stripe took no money for this order, so there is none to give back.</source>
        <translation>Stripe ለዚህ ትዕዛዝ ገንዘብ አልተቀበለም፤ ስለዚህ የሚመለስ የለም።</translation>
    </message>
    <message>
        <source>A refund gives back more than nothing. Correct the amount.</source>
        <translation>ተመላሽ ከዜሮ በላይ መሆን አለበት። የገንዘብ መጠኑን ያስተካክሉ።</translation>
    </message>
    <message>
        <source>The request has no proper key of its own. This is a fault of the program.</source>
        <translation>ጥያቄው የራሱ ትክክለኛ ቁልፍ የለውም። ይህ የፕሮግራሙ ስህተት ነው።</translation>
    </message>
    <message>
        <source>There is no such payment session. This is a fault of the program.</source>
        <translation>እንዲህ ያለ የክፍያ ክፍለ ጊዜ የለም። ይህ የፕሮግራሙ ስህተት ነው።</translation>
    </message>
</context>
<context>
    <name>StripeVerdicts</name>
    <message>
        <source>Stripe cannot be reached, so what was asked may or may not have happened. Check the network; it is asked again.</source>
        <translation>Stripeን ማግኘት አልተቻለም፤ ስለዚህ የተጠየቀው ተፈጽሞ ወይም ሳይፈጸም ቀርቶ ሊሆን ይችላል። አውታረ መረቡን ያረጋግጡ፤ እንደገና ይጠየቃል።</translation>
    </message>
    <message>
        <source>Stripe did not answer in time, so what was asked may or may not have happened. It is asked again.</source>
        <translation>Stripe በጊዜው ምላሽ አልሰጠም፤ ስለዚህ የተጠየቀው ተፈጽሞ ወይም ሳይፈጸም ቀርቶ ሊሆን ይችላል። እንደገና ይጠየቃል።</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so nothing was entrusted to it. Check this computer&apos;s clock, and the network for a filter that opens encrypted connections.</source>
        <translation>ከStripe ጋር ያለው ግንኙነት ደህንነቱ የተጠበቀ አይደለም፤ ስለዚህ ምንም አልተላከም። የዚህን ኮምፒውተር ሰዓት፣ እንዲሁም በአውታረ መረቡ ውስጥ የተመሰጠሩ ግንኙነቶችን የሚከፍት ማጣሪያ መኖሩን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>What answered (HTTP %1) cannot be understood, so what was asked may or may not have happened. Check the network for a sign-in page or a proxy; Stripe is asked again.</source>
        <translation>የመጣው ምላሽ (HTTP %1) ሊገባ አልቻለም፤ ስለዚህ የተጠየቀው ተፈጽሞ ወይም ሳይፈጸም ቀርቶ ሊሆን ይችላል። በአውታረ መረቡ ላይ የመግቢያ ገጽ ወይም ተኪ መኖሩን ያረጋግጡ፤ Stripe እንደገና ይጠየቃል።</translation>
    </message>
    <message>
        <source>Stripe is busy at the moment. It is asked again.</source>
        <translation>Stripe ለጊዜው ተጨናንቋል። እንደገና ይጠየቃል።</translation>
    </message>
    <message>
        <source>Stripe failed and will not take this attempt again. Find out what became of it, then try anew.</source>
        <translation>Stripe ላይ ስህተት ተፈጥሯል፤ ይህን ሙከራም ዳግም አይቀበልም። ምን ላይ እንደደረሰ ያጣሩና እንደ አዲስ ይሞክሩ።</translation>
    </message>
    <message>
        <source>Charges and Refunds: write</source>
        <translation>Charges and Refunds: write</translation>
    </message>
    <message>
        <source>Charges and Refunds: read</source>
        <translation>Charges and Refunds: read</translation>
    </message>
    <message>
        <source>Events: read</source>
        <translation>Events: read</translation>
    </message>
    <message>
        <source>Checkout Sessions: write</source>
        <translation>Checkout Sessions: write</translation>
    </message>
    <message>
        <source>Checkout Sessions: write, and PaymentIntents: read</source>
        <translation>Checkout Sessions: write እና PaymentIntents: read</translation>
    </message>
    <message>
        <source>The Stripe key that ends in %1 may not do this. Give it the permission &quot;%2&quot; in Stripe&apos;s Dashboard.</source>
        <translation>በ%1 የሚያልቀው የStripe ቁልፍ ይህን ለማድረግ አይፈቀድለትም። በStripe Dashboard «%2» የሚለውን ፈቃድ ይስጡት።</translation>
    </message>
    <message>
        <source>Stripe does not know this payment under the key that ends in %1. Use the key of the account that it was begun with; test and live keys do not see each other&apos;s.</source>
        <translation>Stripe በ%1 በሚያልቀው ቁልፍ ይህን ክፍያ አያውቀውም። ክፍያው የተጀመረበትን መለያ ቁልፍ ይጠቀሙ፤ የሙከራና የእውነተኛ ክፍያ ቁልፎች አንዱ የሌላውን አያይም።</translation>
    </message>
    <message>
        <source>Stripe does not accept the key that ends in %1. Put a valid one into the settings.</source>
        <translation>Stripe በ%1 የሚያልቀውን ቁልፍ አይቀበልም። በቅንብሮች ውስጥ ትክክለኛ ቁልፍ ያስገቡ።</translation>
    </message>
    <message>
        <source>Stripe does not take what it was asked. This is a fault of the program: report it with the number %1.</source>
        <translation>Stripe የተጠየቀውን አይቀበልም። ይህ የፕሮግራሙ ስህተት ነው፦ ከቁጥር %1 ጋር ሪፖርት ያድርጉ።</translation>
    </message>
    <message>
        <source>The total is less than Stripe takes. Take another tender.</source>
        <translation>ጠቅላላ ድምሩ Stripe ከሚቀበለው ያንሳል። ሌላ የክፍያ ዘዴ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The total is more than Stripe takes. Split the sale, or take another tender.</source>
        <translation>ጠቅላላ ድምሩ Stripe ከሚቀበለው ይበልጣል። ሽያጩን ይከፋፍሉ፣ ወይም ሌላ የክፍያ ዘዴ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>This payment has been given back already.</source>
        <translation>ይህ ክፍያ አስቀድሞ ተመልሷል።</translation>
    </message>
    <message>
        <source>The customer&apos;s bank disputes this payment, so it cannot be given back here. Answer the dispute in Stripe&apos;s Dashboard.</source>
        <translation>የደንበኛው ባንክ በዚህ ክፍያ ላይ ተቃውሞ አቅርቧል፤ ስለዚህ ከዚህ ሊመለስ አይችልም። ለተቃውሞው በStripe Dashboard መልስ ይስጡ።</translation>
    </message>
    <message>
        <source>Stripe does not take the customer&apos;s e-mail address. Correct it.</source>
        <translation>Stripe የደንበኛውን የኢሜይል አድራሻ አይቀበልም። ያስተካክሉት።</translation>
    </message>
    <message>
        <source>The payment was declined: %1</source>
        <translation>ክፍያው ተቀባይነት አላገኘም፦ %1</translation>
    </message>
    <message>
        <source>Stripe refuses this: %1</source>
        <translation>Stripe ይህን አልተቀበለም፦ %1</translation>
    </message>
    <message>
        <source>There is not enough money in your Stripe balance to give this back. Add some in Stripe&apos;s Dashboard, or give it back in another way.</source>
        <translation>ይህን ለመመለስ በStripe ሒሳብዎ ላይ በቂ ገንዘብ የለም። በStripe Dashboard ገንዘብ ይጨምሩ ወይም በሌላ መንገድ ይመልሱ።</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>The total is larger than can be reckoned with. Split the sale, or use smaller prices.</source>
        <translation>ጠቅላላ ድምሩ ለማስላት በጣም ትልቅ ነው። ሽያጩን ይከፋፍሉ፣ ወይም አነስተኛ ዋጋዎች ይጠቀሙ።</translation>
    </message>
    <message>
        <source>A line&apos;s amount is below zero. Correct its price or quantity.</source>
        <translation>የአንድ መስመር የገንዘብ መጠን ከዜሮ በታች ነው። ዋጋውን ወይም ብዛቱን ያስተካክሉ።</translation>
    </message>
    <message>
        <source>A line&apos;s tax rate is not between 0 and 100 %. Correct the rate of its market.</source>
        <translation>የአንድ መስመር የታክስ መጠን ከ0 እስከ 100 % ውስጥ አይደለም። የገበያውን የታክስ መጠን ያስተካክሉ።</translation>
    </message>
    <message>
        <source>%1 is not a percentage from 0 to 100 with at most four decimals. Write it as in 7.25.</source>
        <translation>%1 ከ0 እስከ 100 ያለ ቢበዛ አራት አስርዮሽ አሃዞች ያሉት መቶኛ አይደለም። እንደ 7.25 ይጻፉት።</translation>
    </message>
    <message>
        <source>The discount is below zero. Correct it, or leave it out.</source>
        <translation>ቅናሹ ከዜሮ በታች ነው። ያስተካክሉት፣ ወይም ይተዉት።</translation>
    </message>
    <message>
        <source>The shipping fee is below zero. Correct it, or leave it out.</source>
        <translation>የማድረሻ ክፍያው ከዜሮ በታች ነው። ያስተካክሉት፣ ወይም ይተዉት።</translation>
    </message>
    <message>
        <source>The discount is more than the lines cost. Lower it to %1 %2 or less.</source>
        <translation>ቅናሹ ከመስመሮቹ ዋጋ ይበልጣል። ወደ %1 %2 ወይም ከዚያ በታች ይቀንሱት።</translation>
    </message>
</context>
<context>
    <name>Tenders</name>
    <message>
        <source>%1 is not a way to pay. Choose one of %2.</source>
        <translation>%1 የክፍያ ዘዴ አይደለም። ከ%2 አንዱን ይምረጡ።</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>capacity %1, sold %2, held %3, price %4, %5</source>
        <translation>ጠቅላላ ቦታ %1፣ የተሸጠ %2፣ የተያዘ %3፣ ዋጋ %4፣ %5</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ገደብ የለሽ</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>በሽያጭ ላይ</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>በሽያጭ ላይ ያልሆነ</translation>
    </message>
    <message>
        <source>The ledger lacks row %1.</source>
        <translation>መዝገቡ ረድፍ %1 ይጎድለዋል።</translation>
    </message>
    <message>
        <source>Ledger row %1 was altered after it was written: its hash does not match its content.</source>
        <translation>የመዝገብ ረድፍ %1 ከተጻፈ በኋላ ተቀይሯል፦ ሃሹ ከይዘቱ ጋር አይዛመድም።</translation>
    </message>
    <message>
        <source>Ledger row %1 begins from %2, but the rows before it end with %3.</source>
        <translation>የመዝገብ ረድፍ %1 ከ%2 ይጀምራል፤ ከእሱ በፊት ያሉት ረድፎች ግን በ%3 ያበቃሉ።</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ምንም</translation>
    </message>
    <message>
        <source>After ledger row %1 more was sold and held than there is: %2.</source>
        <translation>ከመዝገብ ረድፍ %1 በኋላ የተሸጠውና የተያዘው ካለው በላይ ነው፦ %2።</translation>
    </message>
    <message>
        <source>It is oversold: %1.</source>
        <translation>ከመጠን በላይ ተሽጧል፦ %1።</translation>
    </message>
    <message>
        <source>It has no ledger.</source>
        <translation>መዝገብ የለውም።</translation>
    </message>
    <message>
        <source>The ledger ends with %1, but the listing says %2.</source>
        <translation>መዝገቡ በ%1 ያበቃል፤ ንጥሉ ግን %2 ይላል።</translation>
    </message>
    <message>
        <source>The ledger ends with row %1, but the listing has changed %2 times.</source>
        <translation>መዝገቡ በረድፍ %1 ያበቃል፤ ንጥሉ ግን %2 ጊዜ ተቀይሯል።</translation>
    </message>
    <message>
        <source>It counts %1 as held, but its active holds add up to %2.</source>
        <translation>የተያዘ ብሎ የሚቆጥረው %1 ነው፤ የሚሠሩ ይዞታዎቹ ድምር ግን %2 ነው።</translation>
    </message>
    <message>
        <source>It counts %1 as sold, but began with and was sold %2 by orders, less what they gave back.</source>
        <translation>የተሸጠ ብሎ የሚቆጥረው %1 ነው፤ መነሻውና በትዕዛዞች የተሸጠው ተደምረው፣ የተመለሰው ተቀንሶ ግን %2 ነው።</translation>
    </message>
    <message>
        <source>Its subtotal is %1, but its lines add up to %2.</source>
        <translation>ንዑስ ድምሩ %1 ነው፤ የመስመሮቹ ድምር ግን %2 ነው።</translation>
    </message>
    <message>
        <source>Its tax is %1, but its lines add up to %2.</source>
        <translation>ታክሱ %1 ነው፤ የመስመሮቹ ድምር ግን %2 ነው።</translation>
    </message>
    <message>
        <source>Its total is %1, but its parts add up to %2.</source>
        <translation>ጠቅላላ ድምሩ %1 ነው፤ የክፍሎቹ ድምር ግን %2 ነው።</translation>
    </message>
    <message>
        <source>The money kept for it is %1, but its sale and refunds ask for %2.</source>
        <translation>ለእሱ የተያዘው ገንዘብ %1 ነው፤ ሽያጩና ተመላሾቹ የሚጠይቁት ግን %2 ነው።</translation>
    </message>
    <message>
        <source>Its state is not where its history ends.</source>
        <translation>ሁኔታው ታሪኩ ካበቃበት ጋር አይዛመድም።</translation>
    </message>
    <message>
        <source>A line of %1 was sold from a hold of %2 that is not completed.</source>
        <translation>የ%1 መስመር ካልተጠናቀቀ የ%2 ይዞታ ተሽጧል።</translation>
    </message>
    <message>
        <source>Its amount is %1, but its order&apos;s total is %2.</source>
        <translation>የገንዘብ መጠኑ %1 ነው፤ የትዕዛዙ ጠቅላላ ድምር ግን %2 ነው።</translation>
    </message>
    <message>
        <source>It and its order are in states that exclude each other.</source>
        <translation>እሱና ትዕዛዙ አብረው ሊሆኑ በማይችሉ ሁኔታዎች ላይ ናቸው።</translation>
    </message>
    <message>
        <source>It is settled by %1 payments of its provider instead of one.</source>
        <translation>ክፍያው የተፈጸመው በአቅራቢው አንድ ክፍያ ሳይሆን በ%1 ክፍያዎች ነው።</translation>
    </message>
    <message>
        <source>Its payment of %1 does not say what the provider knows it by.</source>
        <translation>የ%1 ክፍያው አቅራቢው በምን እንደሚያውቀው አይገልጽም።</translation>
    </message>
    <message>
        <source>A payment for it is in the review queue, but order %1 is paid with it.</source>
        <translation>ክፍያው በግምገማ ወረፋ ውስጥ ነው፤ ትዕዛዝ %1 ግን በዚያው ተከፍሏል።</translation>
    </message>
    <message>
        <source>It can still be paid, but %1 of its holds are not kept.</source>
        <translation>አሁንም ሊከፈል ይችላል፤ ከይዞታዎቹ ግን %1 አልተጠበቁም።</translation>
    </message>
    <message>
        <source>It is closed but still has %1 lines.</source>
        <translation>ተዘግቷል፤ ግን አሁንም %1 መስመሮች አሉት።</translation>
    </message>
    <message>
        <source>It is for one purchase but has %1 lines.</source>
        <translation>ለአንድ ግዢ ነው፤ ግን %1 መስመሮች አሉት።</translation>
    </message>
    <message>
        <source>It was merged, but one of the two is for one purchase.</source>
        <translation>ተዋህዷል፤ ግን ከሁለቱ አንዱ ለአንድ ግዢ ብቻ ነው።</translation>
    </message>
    <message>
        <source>A hold and its cart line do not agree.</source>
        <translation>አንድ ይዞታና የጋሪ መስመሩ አይስማሙም።</translation>
    </message>
    <message>
        <source>A refund of %1 is not what its payments say.</source>
        <translation>የ%1 ተመላሽ ክፍያዎቹ ከሚሉት ጋር አይዛመድም።</translation>
    </message>
    <message>
        <source>A refund&apos;s total is %1, but its parts add up to %2.</source>
        <translation>የአንድ ተመላሽ ጠቅላላ ድምር %1 ነው፤ የክፍሎቹ ድምር ግን %2 ነው።</translation>
    </message>
    <message>
        <source>More was given back of its line %1 than was sold.</source>
        <translation>ከመስመር %1 ከተሸጠው በላይ ተመልሷል።</translation>
    </message>
    <message>
        <source>Of its shipping %1 was given back, but it was only %2.</source>
        <translation>ከማድረሻ ክፍያው %1 ተመልሷል፤ ክፍያው ግን %2 ብቻ ነበር።</translation>
    </message>
    <message>
        <source>A refund of %1 was tried again as another, of %2.</source>
        <translation>የ%1 ተመላሽ እንደ ሌላ የ%2 ተመላሽ ዳግም ተሞክሯል።</translation>
    </message>
    <message>
        <source>It ended with %1 of %2 given back.</source>
        <translation>ከ%2 ውስጥ %1 ተመልሶ ተጠናቋል።</translation>
    </message>
    <message>
        <source>All of its %1 was given back, but it goes on.</source>
        <translation>%1 ሙሉ በሙሉ ተመልሷል፤ ግን ትዕዛዙ እንደቀጠለ ነው።</translation>
    </message>
    <message>
        <source>It is cancelled, but %1 slots of its line %2 are still sold.</source>
        <translation>ተሰርዟል፤ ግን ከመስመር %2 %1 ቦታዎች አሁንም እንደተሸጡ ናቸው።</translation>
    </message>
    <message>
        <source>Of its %1 %2 is left, which is not what it was closed or left open for.</source>
        <translation>ከ%1 ውስጥ %2 ቀርቷል፤ ይህ ደግሞ ጉዳዩ ከተዘጋበት ወይም ክፍት ከቀረበት ምክንያት ጋር አይስማማም።</translation>
    </message>
    <message>
        <source>It is said to have paid order %1, which was paid otherwise.</source>
        <translation>ትዕዛዝ %1 በእሱ እንደተከፈለ ተመዝግቧል፤ ትዕዛዙ ግን የተከፈለው በሌላ ነው።</translation>
    </message>
    <message>
        <source>A refund of %1 failed without a case in the review queue, or has one without having failed.</source>
        <translation>የ%1 ተመላሽ ሳይሳካ ቀርቶ በግምገማ ወረፋ ውስጥ ጉዳይ የለውም፣ ወይም ሳይከሽፍ ጉዳይ አለው።</translation>
    </message>
    <message>
        <source>It is at another desk than it was last handed over to.</source>
        <translation>መጨረሻ ከተረከበው ዴስክ ሌላ ዘንድ ይገኛል።</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This database is empty. Set it up with &quot;holdfast-cli db init&quot;.</source>
        <translation>ይህ የውሂብ ጎታ ባዶ ነው። በ«holdfast-cli db init» ያዋቅሩት።</translation>
    </message>
    <message>
        <source>This database is of an older version of Holdfast (%1, this program has %2). Bring it up to date with &quot;holdfast-cli db migrate&quot;.</source>
        <translation>ይህ የውሂብ ጎታ የቆየ የHoldfast ስሪት ነው (%1፤ የዚህ ፕሮግራም %2 ነው)። በ«holdfast-cli db migrate» ያዘምኑት።</translation>
    </message>
    <message>
        <source>This database is of a newer version of Holdfast (%1, this program knows %2). Install the newer Holdfast on this desk.</source>
        <translation>ይህ የውሂብ ጎታ አዲስ የHoldfast ስሪት ነው (%1፤ ይህ ፕሮግራም የሚያውቀው %2 ነው)። አዲሱን Holdfast በዚህ ዴስክ ላይ ይጫኑ።</translation>
    </message>
    <message>
        <source>This database was set up by a differing build of Holdfast: its step %1 is not this program&apos;s. Use the program that made it.</source>
        <translation>ይህ የውሂብ ጎታ የተዋቀረው በተለየ የHoldfast ግንባታ ነው፦ እርምጃ %1 የዚህ ፕሮግራም አይደለም። የፈጠረውን ፕሮግራም ይጠቀሙ።</translation>
    </message>
</context>
<context>
    <name>holdfast::Actions</name>
    <message>
        <source>&amp;Find a slot</source>
        <translation>ቦታ ፈልግ (&amp;F)</translation>
    </message>
    <message>
        <source>Find a slot by market, size or title</source>
        <translation>በገበያ፣ በመጠን ወይም በርዕስ ቦታ ይፈልጋል</translation>
    </message>
    <message>
        <source>&amp;Buy now</source>
        <translation>አሁን ግዛ (&amp;B)</translation>
    </message>
    <message>
        <source>Sell the slot found or selected by itself, beside the cart</source>
        <translation>የተገኘውን ወይም የተመረጠውን ቦታ ከጋሪው ውጭ ለብቻው ይሸጣል</translation>
    </message>
    <message>
        <source>&amp;One more</source>
        <translation>አንድ ጨምር (&amp;O)</translation>
    </message>
    <message>
        <source>Raise the quantity of the cart&apos;s current line</source>
        <translation>የጋሪውን የአሁኑ መስመር ብዛት ይጨምራል</translation>
    </message>
    <message>
        <source>One fe&amp;wer</source>
        <translation>አንድ ቀንስ (&amp;W)</translation>
    </message>
    <message>
        <source>Lower the quantity of the cart&apos;s current line</source>
        <translation>የጋሪውን የአሁኑ መስመር ብዛት ይቀንሳል</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>አስወግድ (&amp;R)</translation>
    </message>
    <message>
        <source>Remove the cart&apos;s current line and give its slots back</source>
        <translation>የጋሪውን የአሁኑ መስመር አስወግዶ ቦታዎቹን ይመልሳል</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>አራዝም (&amp;E)</translation>
    </message>
    <message>
        <source>Hold the slots of the current line for the full time again</source>
        <translation>የአሁኑን መስመር ቦታዎች እንደገና ለሙሉ ጊዜ ይይዛል</translation>
    </message>
    <message>
        <source>&amp;Hold again</source>
        <translation>እንደገና ያዝ (&amp;H)</translation>
    </message>
    <message>
        <source>Hold the slots of a lapsed line again, if they are free</source>
        <translation>ጊዜው ያለፈበትን መስመር ቦታዎች ክፍት ከሆኑ እንደገና ይይዛል</translation>
    </message>
    <message>
        <source>&amp;Clear cart</source>
        <translation>ጋሪውን አጽዳ (&amp;C)</translation>
    </message>
    <message>
        <source>Remove every line and give the slots back</source>
        <translation>ሁሉንም መስመሮች አስወግዶ ቦታዎቹን ይመልሳል</translation>
    </message>
    <message>
        <source>Say whom the cart is for</source>
        <translation>ጋሪው የማን እንደሆነ ይገልጻል</translation>
    </message>
    <message>
        <source>C&amp;ash</source>
        <translation>ጥሬ ገንዘብ (&amp;A)</translation>
    </message>
    <message>
        <source>Take cash for the cart</source>
        <translation>ለጋሪው ጥሬ ገንዘብ ይቀበላል</translation>
    </message>
    <message>
        <source>O&amp;n account</source>
        <translation>በዱቤ (&amp;N)</translation>
    </message>
    <message>
        <source>Sell the cart on the customer&apos;s account</source>
        <translation>ጋሪውን ለደንበኛው በዱቤ ይሸጣል</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <translation>ሽያጭ (&amp;S)</translation>
    </message>
    <message>
        <source>The board and the cart</source>
        <translation>ሰሌዳውና ጋሪው</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>ትዕዛዞች (&amp;O)</translation>
    </message>
    <message>
        <source>The last orders</source>
        <translation>የመጨረሻዎቹ ትዕዛዞች</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>ግምገማ (&amp;V)</translation>
    </message>
    <message>
        <source>Payments that wait for a decision</source>
        <translation>ውሳኔ የሚጠብቁ ክፍያዎች</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>ሰንጠረዥ (&amp;M)</translation>
    </message>
    <message>
        <source>Markets by ad sizes</source>
        <translation>ገበያዎች በማስታወቂያ መጠን</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ዝርዝር (&amp;L)</translation>
    </message>
    <message>
        <source>All listings as a list</source>
        <translation>ሁሉም ንጥሎች በዝርዝር</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>ዝርዝሩን አጣራ (&amp;F)</translation>
    </message>
    <message>
        <source>Narrow the list by words, market or stock</source>
        <translation>ዝርዝሩን በቃላት፣ በገበያ ወይም በክምችት ያጠባል</translation>
    </message>
    <message>
        <source>Customer &amp;display</source>
        <translation>የደንበኛ ማሳያ (&amp;D)</translation>
    </message>
    <message>
        <source>A second window for the customer: the cart, the code to pay by, the change</source>
        <translation>ለደንበኛው ሁለተኛ መስኮት፦ ጋሪው፣ የመክፈያ ኮዱ፣ መልሱ</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>ማሳወቂያዎች (&amp;N)</translation>
    </message>
    <message>
        <source>All that was said since the window opened</source>
        <translation>መስኮቱ ከተከፈተ ጀምሮ የተነገረው ሁሉ</translation>
    </message>
    <message>
        <source>&amp;Import a rate card…</source>
        <translation>የዋጋ ዝርዝር አስገባ (&amp;I)…</translation>
    </message>
    <message>
        <source>Read listings and prices from a CSV file</source>
        <translation>ንጥሎችንና ዋጋዎችን ከCSV ፋይል ያነባል</translation>
    </message>
    <message>
        <source>Stripe &amp;key…</source>
        <translation>የStripe ቁልፍ (&amp;K)…</translation>
    </message>
    <message>
        <source>Store, test or remove this desk&apos;s Stripe key</source>
        <translation>የዚህን ዴስክ የStripe ቁልፍ ያስቀምጣል፣ ይሞክራል ወይም ያስወግዳል</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>ቅንብሮች (&amp;T)…</translation>
    </message>
    <message>
        <source>What holds for every desk, and for this one</source>
        <translation>ለሁሉም ዴስኮችና ለዚህ ዴስክ የሚሠሩ ቅንብሮች</translation>
    </message>
    <message>
        <source>Set &amp;up this desk…</source>
        <translation>ይህን ዴስክ አዋቅር (&amp;U)…</translation>
    </message>
    <message>
        <source>Choose a database, import a rate card, name the desk</source>
        <translation>የውሂብ ጎታ መምረጥ፣ የዋጋ ዝርዝር ማስገባት፣ ዴስኩን መሰየም</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ብሩህ (&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ብሩህ ቀለሞች</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ጨለማ (&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ጨለማ ቀለሞች</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>እንደ ሥርዓቱ (&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>እንደ ሥርዓቱ ብሩህ ወይም ጨለማ</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>ተግባራት (&amp;O)…</translation>
    </message>
    <message>
        <source>Find anything that can be done by its name</source>
        <translation>ሊደረግ የሚችለውን ሁሉ በስሙ ይፈልጉ</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>አቋራጭ ቁልፎች (&amp;K)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>ሁሉም አቋራጭ ቁልፎች</translation>
    </message>
    <message>
        <source>&amp;About Holdfast</source>
        <translation>ስለ Holdfast (&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>ስሪትና ፈቃድ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ውጣ (&amp;Q)</translation>
    </message>
    <message>
        <source>Close Holdfast</source>
        <translation>Holdfastን ዝጋ</translation>
    </message>
    <message>
        <source>Put back what was last removed from the cart, if it is still free</source>
        <translation>መጨረሻ ከጋሪው የተወገደው አሁንም ክፍት ከሆነ ይመልሰዋል</translation>
    </message>
    <message>
        <source>New car&amp;t</source>
        <translation>አዲስ ጋሪ (&amp;T)</translation>
    </message>
    <message>
        <source>Park this cart with its holds and begin another</source>
        <translation>ይህን ጋሪ ከነይዞታዎቹ አቁሞ ሌላ ይጀምራል</translation>
    </message>
    <message>
        <source>Ne&amp;xt cart</source>
        <translation>ቀጣይ ጋሪ (&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next cart that this desk has open</source>
        <translation>በዚህ ዴስክ ወደተከፈተው ቀጣይ ጋሪ ይሄዳል</translation>
    </message>
    <message>
        <source>&amp;Previous cart</source>
        <translation>ቀዳሚ ጋሪ (&amp;P)</translation>
    </message>
    <message>
        <source>Go to the cart before this one</source>
        <translation>ከዚህ በፊት ወዳለው ጋሪ ይሄዳል</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>አስረክብ (&amp;V)…</translation>
    </message>
    <message>
        <source>Give this cart to another desk, with its holds</source>
        <translation>ይህን ጋሪ ከነይዞታዎቹ ለሌላ ዴስክ ይሰጣል</translation>
    </message>
    <message>
        <source>Show the next payment that goes on out of sight</source>
        <translation>ከእይታ ውጭ የሚቀጥለውን ቀጣይ ክፍያ ያሳያል</translation>
    </message>
    <message>
        <source>Payment under wa&amp;y</source>
        <translation>በሂደት ያለ ክፍያ (&amp;Y)</translation>
    </message>
    <message>
        <source>Dis&amp;miss the notice</source>
        <translation>መልእክቱን &amp;ዝጋ</translation>
    </message>
    <message>
        <source>Take away what the window says; it stays under Notices</source>
        <translation>መስኮቱ የሚናገረውን ያነሳል፤ በመልእክቶች ሥር ይቆያል</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>ካርድ (&amp;K)</translation>
    </message>
    <message>
        <source>Let the customer pay by card with Stripe: a code to scan, or a link</source>
        <translation>ደንበኛው በStripe በካርድ እንዲከፍል፦ የሚቃኝ ኮድ ወይም አገናኝ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>መልስ (&amp;D)</translation>
    </message>
    <message>
        <source>Cu&amp;stomer</source>
        <translation>ደንበኛ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>ብዛት (&amp;Q)</translation>
    </message>
    <message>
        <source>Type how many of the cart&apos;s current line</source>
        <translation>የጋሪውን የአሁኑ መስመር ብዛት መጻፍ</translation>
    </message>
</context>
<context>
    <name>holdfast::AgeBanner</name>
    <message>
        <source>Try now</source>
        <translation>አሁን ሞክር</translation>
    </message>
</context>
<context>
    <name>holdfast::BoardModel</name>
    <message>
        <source>Unlimited</source>
        <translation>ገደብ የለሽ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>listing, column, value</comment>
        <translation>%1፣ %2፦ %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>ኮድ</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>ገበያ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ርዕስ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ዋጋ</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>ክፍት</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>ተሽጧል</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>ተይዟል</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>ክምችት</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>እያንዳንዱ %1</translation>
    </message>
    <message>
        <source>%1 each. %2</source>
        <comment>price, description</comment>
        <translation>እያንዳንዱ %1። %2</translation>
    </message>
</context>
<context>
    <name>holdfast::BoardPage</name>
    <message>
        <source>Edition</source>
        <translation>እትም</translation>
    </message>
    <message>
        <source>Ad size</source>
        <translation>የማስታወቂያ መጠን</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ሰሌዳ</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>የውሂብ ጎታውን ማግኘት አልተቻለም</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>የውሂብ ጎታውን መጠቀም አልተቻለም</translation>
    </message>
    <message>
        <source>%1 Nothing is sold meanwhile.</source>
        <translation>%1 እስከዚያ ምንም አይሸጥም።</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>አሁን ሞክር</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>የውሂብ ጎታው በመከፈት ላይ…</translation>
    </message>
    <message>
        <source>The board appears in a moment.</source>
        <translation>ሰሌዳው ከአፍታ በኋላ ይታያል።</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>ገና ምንም ንጥሎች የሉም</translation>
    </message>
    <message>
        <source>A rate card says what can be sold, where and for how much. Begin with the sample to look around, or import your own CSV file.</source>
        <translation>የዋጋ ዝርዝር ምን፣ የትና በስንት ሊሸጥ እንደሚችል ይገልጻል። ፕሮግራሙን ለማየት በናሙናው ይጀምሩ፣ ወይም የራስዎን የCSV ፋይል ያስገቡ።</translation>
    </message>
    <message>
        <source>Load the sample rate card</source>
        <translation>የናሙና ዋጋ ዝርዝር ጫን</translation>
    </message>
    <message>
        <source>Import a rate card…</source>
        <translation>የዋጋ ዝርዝር አስገባ…</translation>
    </message>
    <message>
        <source>These numbers are from %1, %2 ago.</source>
        <translation>እነዚህ ቁጥሮች የ%1 ናቸው (ከ%2 በፊት)።</translation>
    </message>
    <message>
        <source>These numbers are old.</source>
        <translation>እነዚህ ቁጥሮች የቆዩ ናቸው።</translation>
    </message>
    <message>
        <source>%1 %2 Nothing is sold meanwhile.</source>
        <comment>why, how old</comment>
        <translation>%1 %2 እስከዚያ ምንም አይሸጥም።</translation>
    </message>
    <message>
        <source>The database has not been heard for a while. %1 Selling waits.</source>
        <translation>ከውሂብ ጎታው ለተወሰነ ጊዜ ምንም አልተሰማም። %1 ሽያጭ ቆሟል።</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>ሁሉም መጠኖች</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>ወደ ጋሪ አክል</translation>
    </message>
    <message>
        <source>Add with %1 (%2)</source>
        <comment>placement, its stock</comment>
        <translation>ከ%1 ጋር አክል (%2)</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>ኮድ %1 ቅዳ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) available</source>
        <translation>
            <numerusform>%Ln ክፍት ቦታ</numerusform>
            <numerusform>%Ln ክፍት ቦታዎች</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::CardPreview</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ሊነበብ አይችልም፦ %2</translation>
    </message>
    <message>
        <source>%1 is too large for a rate card: at most %L2 MB.</source>
        <translation>%1 ለዋጋ ዝርዝር በጣም ትልቅ ነው፦ ቢበዛ %L2 ሜባ።</translation>
    </message>
</context>
<context>
    <name>holdfast::CardPreviewView</name>
    <message>
        <source>unlimited</source>
        <translation>ገደብ የለሽ</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ቅድመ ዕይታ</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>ንጥል</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ርዕስ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ለውጥ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ዋጋ</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>ቦታዎች</translation>
    </message>
    <message>
        <source>New</source>
        <translation>አዲስ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>የተቀየረ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>መስመር</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ዓምድ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ስህተቱ</translation>
    </message>
    <message>
        <source>Nothing can be imported. Faults in the file: %L1. Mend them and read it again.</source>
        <translation>ምንም ሊገባ አይችልም። በፋይሉ ውስጥ ያሉ ስህተቶች፦ %L1። አርመው እንደገና ያንብቡት።</translation>
    </message>
    <message>
        <source>%1 The first %L2 are shown.</source>
        <translation>%1 የመጀመሪያዎቹ %L2 ይታያሉ።</translation>
    </message>
    <message>
        <source>Listings to be added: %L1. Changed: %L2. Unchanged: %L3.</source>
        <translation>የሚጨመሩ ንጥሎች፦ %L1። የተቀየሩ፦ %L2። ያልተቀየሩ፦ %L3።</translation>
    </message>
</context>
<context>
    <name>holdfast::CartDelegate</name>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, price</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>quantity and price, placement</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>አልተቆጠረም</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>ጊዜው አልፏል</translation>
    </message>
</context>
<context>
    <name>holdfast::CartModel</name>
    <message>
        <source>Lapsed</source>
        <translation>ጊዜው አልፏል</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ተጠብቋል</translation>
    </message>
    <message>
        <source>%1, quantity %L2, lapsed</source>
        <translation>%1፣ ብዛት %L2፣ ጊዜው አልፏል</translation>
    </message>
    <message>
        <source>%1, quantity %L2, %3 left</source>
        <translation>%1፣ ብዛት %L2፣ %3 ቀርቷል</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>መግለጫ</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>ቀሪ ጊዜ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ዋጋ</translation>
    </message>
    <message>
        <source>%1, price: %2</source>
        <translation>%1፣ ዋጋ፦ %2</translation>
    </message>
    <message>
        <source>%1, quantity %L2, kept for a payment</source>
        <translation>%1፣ ብዛት %L2፣ ለክፍያ የተጠበቀ</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>slots</comment>
        <translation>ተለቋል</translation>
    </message>
    <message>
        <source>%1, quantity %L2, given back</source>
        <translation>%1፣ ብዛት %L2፣ ተለቋል</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>እያንዳንዱ %1</translation>
    </message>
</context>
<context>
    <name>holdfast::CartPanel</name>
    <message>
        <source>Cart</source>
        <translation>ጋሪ</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>ጋሪው ባዶ ነው</translation>
    </message>
    <message>
        <source>Find a slot with %1 and press Enter. It is held as soon as it is here.</source>
        <translation>በ%1 ቦታ ፈልገው Enterን ይጫኑ። እዚህ እንደገባ ወዲያውኑ ይያዛል።</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>አንድ ቀንስ</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>አንድ ጨምር</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>መስመሩን አስወግድ</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>ቀጥታ መጪ ደንበኛ</translation>
    </message>
    <message>
        <source>No customer attached</source>
        <translation>ደንበኛ አልተያያዘም</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>e-mail, name</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>New cart</source>
        <translation>አዲስ ጋሪ</translation>
    </message>
    <message>
        <source>Walk-in customer %L1</source>
        <translation>ቀጥታ መጪ ደንበኛ %L1</translation>
    </message>
</context>
<context>
    <name>holdfast::CartTabs</name>
    <message>
        <source>Open carts</source>
        <translation>የተከፈቱ ጋሪዎች</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>ጊዜው አልፏል</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <comment>cart</comment>
        <translation>
            <numerusform>%1፣ %n መስመር</numerusform>
            <numerusform>%1፣ %n መስመሮች</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cart with its lines, countdown</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>%1, handed over by %2</source>
        <comment>cart, desk</comment>
        <translation>%1፣ ከ%2 የተረከበ</translation>
    </message>
</context>
<context>
    <name>holdfast::CartView</name>
    <message>
        <source>Cart lines</source>
        <translation>የጋሪ መስመሮች</translation>
    </message>
</context>
<context>
    <name>holdfast::ChangeFeed</name>
    <message>
        <source>The connection to the database was lost. Holdfast keeps trying.</source>
        <translation>ከውሂብ ጎታው ጋር ያለው ግንኙነት ተቋርጧል። Holdfast መሞከሩን ይቀጥላል።</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>ተግባራት</translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <comment>what a command does</comment>
        <translation>%1 ቁልፍ፦ %2</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>ተግባር ይፈልጉ</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>ምን ይደረግ?</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>የተገኙ ተግባራት</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>ለ&quot;%1&quot; ምንም አልተገኘም።</translation>
    </message>
</context>
<context>
    <name>holdfast::CountdownLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what counts down, what is left</comment>
        <translation>%1፦ %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <translation>የደንበኛ ማሳያ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>እንኳን ደህና መጡ</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>ለእርስዎ ተይዟል</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>ንዑስ ድምር</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ቅናሽ</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>ማድረሻ</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ታክስ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ጠቅላላ ድምር</translation>
    </message>
    <message>
        <source>Lines above: %L1</source>
        <translation>ከላይ ያሉ መስመሮች፦ %L1</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, title</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>አልተያዘም</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>ለመክፈል የቀረ ጊዜ</translation>
    </message>
    <message>
        <source>Scan the code with your phone to pay.</source>
        <translation>ለመክፈል ኮዱን በስልክዎ ይቃኙ።</translation>
    </message>
    <message>
        <source>Test mode. No money is taken.</source>
        <translation>የሙከራ ሁነታ። ምንም ገንዘብ አይወሰድም።</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ተከፍሏል</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>በዱቤ</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>መልስዎ</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>እናመሰግናለን</translation>
    </message>
    <message>
        <source>%1 thanks you</source>
        <translation>%1 ያመሰግንዎታል</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerFeed</name>
    <message>
        <source>That card was declined. You can try another.</source>
        <translation>ካርዱ ተቀባይነት አላገኘም። ሌላ መሞከር ይችላሉ።</translation>
    </message>
    <message>
        <source>Your bank is on its way to confirm the payment.</source>
        <translation>ባንክዎ ክፍያውን በማረጋገጥ ላይ ነው።</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>እባክዎ ትንሽ ይጠብቁ።</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerPage</name>
    <message>
        <source>Attach</source>
        <translation>አያይዝ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ደንበኛ</translation>
    </message>
    <message>
        <source>The e-mail address finds the customer, or makes a new one. Empty fields change nothing.</source>
        <translation>የኢሜይል አድራሻው ደንበኛውን ያገኛል፣ ወይም አዲስ ይፈጥራል። ባዶ መስኮች ምንም አይቀይሩም።</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ኢሜይል (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ስም (&amp;N)</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>ድርጅት (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ስልክ (&amp;P)</translation>
    </message>
    <message>
        <source>%L1 × %2 did not fit: %3</source>
        <translation>%L1 × %2 አልገባም፦ %3</translation>
    </message>
    <message>
        <source>Joined with the customer&apos;s open cart. Lines brought along: %L1.</source>
        <translation>ከደንበኛው ክፍት ጋሪ ጋር ተዋህዷል። አብረው የመጡ መስመሮች፦ %L1።</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>አድራሻ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>የታክስ መለያ ቁጥር (&amp;T)</translation>
    </message>
</context>
<context>
    <name>holdfast::Database</name>
    <message>
        <source>Holdfast is closing. Nothing was changed.</source>
        <translation>Holdfast እየተዘጋ ነው። ምንም አልተቀየረም።</translation>
    </message>
</context>
<context>
    <name>holdfast::DecisionForm</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>R&amp;eason, for the history</source>
        <translation>ምክንያት፣ ለታሪኩ (&amp;E)</translation>
    </message>
    <message>
        <source>This waits for the database.</source>
        <translation>ይህ የውሂብ ጎታውን እየጠበቀ ነው።</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the history.</source>
        <translation>ምክንያቱን ይግለጹ፦ ምክንያቱ በታሪኩ ውስጥ ይቀመጣል።</translation>
    </message>
    <message>
        <source>As it was paid: %1</source>
        <translation>እንደተከፈለው፦ %1</translation>
    </message>
    <message>
        <source>The database was lost before it answered. Do not give the money by hand: Holdfast asks what became of this as soon as the database is back.</source>
        <translation>የውሂብ ጎታው ምላሽ ከመስጠቱ በፊት ግንኙነቱ ተቋርጧል። ገንዘቡን በእጅ አይመልሱ፦ የውሂብ ጎታው እንደተመለሰ ይህ ምን እንደደረሰ Holdfast ይጠይቃል።</translation>
    </message>
    <message>
        <source>This is not confirmed yet. Do not give the money by hand: Holdfast keeps asking until it is known what became of it.</source>
        <translation>ይህ ገና አልተረጋገጠም። ገንዘቡን በእጅ አይመልሱ፦ ምን እንደደረሰ እስኪታወቅ Holdfast መጠየቁን ይቀጥላል።</translation>
    </message>
</context>
<context>
    <name>holdfast::DeskCarts</name>
    <message>
        <source>New cart</source>
        <translation>አዲስ ጋሪ</translation>
    </message>
    <message>
        <source>Walk-in %L1</source>
        <translation>ቀጥታ መጪ %L1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>ቀጥታ መጪ</translation>
    </message>
</context>
<context>
    <name>holdfast::DeskSettings</name>
    <message>
        <source>%1 on %2, as %3</source>
        <translation>%1 በ%2 ላይ፣ እንደ %3</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>ይህ ዴስክ</translation>
    </message>
    <message>
        <source>These are kept on this computer, for this user. Names hold from when the settings are closed.</source>
        <translation>እነዚህ በዚህ ኮምፒውተር ላይ ለዚህ ተጠቃሚ ይቀመጣሉ። ስሞቹ የሚሠሩት ቅንብሮቹ ከተዘጉ በኋላ ነው።</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>ዴስክ</translation>
    </message>
    <message>
        <source>The name that holds, sales and changes carry. Open walk-in carts stay with the old name.</source>
        <translation>በይዞታዎች፣ በሽያጮችና በለውጦች ላይ የሚሰፍረው ስም። ክፍት የቀጥታ መጪ ደንበኞች ጋሪዎች ከድሮው ስም ጋር ይቆያሉ።</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ሠራተኛ</translation>
    </message>
    <message>
        <source>On a server the login says who it is.</source>
        <translation>በአገልጋይ ላይ ማንነቱን መግቢያው ይገልጻል።</translation>
    </message>
    <message>
        <source>Who sells here. The embedded database asks for no password.</source>
        <translation>እዚህ የሚሸጠው ሰው። አብሮ የተሠራው የውሂብ ጎታ የይለፍ ቃል አይጠይቅም።</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ቀይር…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>የውሂብ ጎታ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ቀለሞች</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is when Holdfast starts.</source>
        <translation>ብሩህ፣ ጨለማ፣ ወይም Holdfast ሲጀምር እንደ ሥርዓቱ።</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>እንደ ሥርዓቱ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ብሩህ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ጨለማ</translation>
    </message>
    <message>
        <source>%1. Another one is tried out before it is used, and never while a payment is under way.</source>
        <translation>%1። ሌላው ከመጠቀሙ በፊት ይሞከራል፤ ክፍያ በሂደት ላይ እያለ ግን በፍጹም።</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>The window speaks it from when the settings are closed.</source>
        <translation>ቅንብሮቹ ሲዘጉ መስኮቱ በዚህ ቋንቋ ይሆናል።</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsStrip</name>
    <message>
        <source>Add to cart</source>
        <translation>ወደ ጋሪ አክል</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Buy now</source>
        <translation>አሁን ግዛ</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Selected slot</source>
        <translation>የተመረጠ ቦታ</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>ቦታ ይምረጡ</translation>
    </message>
    <message>
        <source>Arrows move on the board, letters jump to a market, Enter adds.</source>
        <translation>የቀስት ቁልፎች በሰሌዳው ላይ ያንቀሳቅሳሉ፣ ፊደላት ወደ ገበያ ይዘላሉ፣ Enter ያክላል።</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>በሽያጭ ላይ አይደለም</translation>
    </message>
</context>
<context>
    <name>holdfast::Document</name>
    <message>
        <source>%1, continued</source>
        <comment>Invoice, order 1042</comment>
        <translation>%1፣ የቀጠለ</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>ማስታወቂያ</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>ገበያ</translation>
    </message>
    <message>
        <source>Ad size</source>
        <translation>የማስታወቂያ መጠን</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>አቀማመጥ</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>ቦታዎች</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>ተመን</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>የገንዘብ መጠን</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>መግለጫ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>ብዛት</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ዋጋ</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>ቅናሽ %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>where it is placed, discount</comment>
        <translation>%1። %2</translation>
    </message>
    <message>
        <source>The advertiser orders the ads above, and the publisher will print them in the places above.</source>
        <translation>አስተዋዋቂው ከላይ ያሉትን ማስታወቂያዎች ያዝዛል፤ አሳታሚውም ከላይ በተጠቀሱት ቦታዎች ያትማቸዋል።</translation>
    </message>
    <message>
        <source>Advertiser, date</source>
        <translation>አስተዋዋቂ፣ ቀን</translation>
    </message>
    <message>
        <source>Publisher, date</source>
        <translation>አሳታሚ፣ ቀን</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>ገጽ %L1 ከ%L2</translation>
    </message>
    <message>
        <source>Tax %1 %</source>
        <comment>rate</comment>
        <translation>ታክስ %1 %</translation>
    </message>
    <message>
        <source>Tax %1 % on %2</source>
        <comment>rate, amount</comment>
        <translation>ታክስ %1 % በ%2 ላይ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ደረሰኝ</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>ኢንቮይስ</translation>
    </message>
    <message>
        <source>Insertion order</source>
        <translation>የማስታወቂያ ማዘዣ</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>Receipt or Invoice, number</comment>
        <translation>%1፣ ትዕዛዝ %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ቅጂ</translation>
    </message>
    <message>
        <source>Reprint, %1</source>
        <comment>date and time</comment>
        <translation>ድጋሚ የታተመ፣ %1</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>በ%1 ተሰርዟል</translation>
    </message>
    <message>
        <source>Refunded on %1</source>
        <translation>በ%1 ገንዘቡ ተመልሷል</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>ገና አልተከፈለም</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>የታክስ መለያ ቁጥር %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ደንበኛ</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>ከፋይ</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>አስተዋዋቂ</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>ቀጥታ መጪ ደንበኛ</translation>
    </message>
    <message>
        <source>Market %1, %2</source>
        <comment>market, ad size</comment>
        <translation>ገበያ %1፣ %2</translation>
    </message>
    <message>
        <source>Market %1, %2, %3</source>
        <comment>market, ad size, placement</comment>
        <translation>ገበያ %1፣ %2፣ %3</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, price</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ቅናሽ</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>የትዕዛዝ ቁጥር</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ቀን</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>ያስተናገደው</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, desk</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>ቀሪ ክፍያ</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>ንዑስ ድምር</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>ማድረሻ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ጠቅላላ ድምር</translation>
    </message>
    <message>
        <source>Refund, %1, %2</source>
        <comment>tender, date</comment>
        <translation>ተመላሽ፣ %1፣ %2</translation>
    </message>
    <message>
        <source>Refund that came back, %1, %2</source>
        <comment>tender, date</comment>
        <translation>ተመልሶ የመጣ ተመላሽ፣ %1፣ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tender, date</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>የተከፈለ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, where it is placed</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentBar</name>
    <message>
        <source>Documents</source>
        <translation>ሰነዶች</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>አትም</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF አስቀምጥ</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>ጽሑፉን ቅዳ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ቅድመ ዕይታ</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentDesk</name>
    <message>
        <source>%1 is at the printer.</source>
        <translation>%1 ወደ አታሚው ተልኳል።</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>እንደ PDF አስቀምጥ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>የPDF ፋይሎች (*.pdf);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>ፋይሉ %1 ነው።</translation>
    </message>
    <message>
        <source>%1 is on the clipboard as text.</source>
        <translation>%1 በጽሑፍ መልክ ወደ ቅንጥብ ሰሌዳ ተቀድቷል።</translation>
    </message>
    <message>
        <source>%1 could not be printed. Look at the printer, or save it as a PDF.</source>
        <translation>%1 ሊታተም አልቻለም። ማተሚያውን ይመልከቱ ወይም እንደ PDF ያስቀምጡ።</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ሊጻፍ አይችልም፦ %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentPreview</name>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pages: %L1</source>
        <translation>ገጾች፦ %L1</translation>
    </message>
</context>
<context>
    <name>holdfast::Format</name>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ሰከንድ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 ደቂቃ</translation>
    </message>
</context>
<context>
    <name>holdfast::HandOverPage</name>
    <message>
        <source>Hand over</source>
        <translation>አስረክብ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;To the desk</source>
        <translation>ወደ ዴስክ (&amp;T)</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>ወደ ዴስክ</translation>
    </message>
    <message>
        <source>The cart “%1” goes to another desk as it is: its holds and prices stay.</source>
        <translation>ጋሪው “%1” እንዳለ ወደ ሌላ ዴስክ ይሄዳል፦ ይዞታዎቹና ዋጋዎቹ አይቀየሩም።</translation>
    </message>
    <message>
        <source>Looking for other desks…</source>
        <translation>ሌሎች ዴስኮች እየተፈለጉ ነው…</translation>
    </message>
    <message>
        <source>No other desk is open now. A cart goes to a desk whose window is open.</source>
        <translation>አሁን ሌላ የተከፈተ ዴስክ የለም። ጋሪ የሚሄደው መስኮቱ ወደተከፈተ ዴስክ ነው።</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportDialog</name>
    <message>
        <source>&amp;Read again</source>
        <translation>እንደገና አንብብ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ይቅር (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>አስገባ (&amp;I)</translation>
    </message>
    <message>
        <source>Import a Rate Card</source>
        <translation>የዋጋ ዝርዝር ማስገባት</translation>
    </message>
    <message>
        <source>Reading the rate card…</source>
        <translation>የዋጋ ዝርዝሩ እየተነበበ ነው…</translation>
    </message>
</context>
<context>
    <name>holdfast::InstallationSettings</name>
    <message>
        <source>Selling</source>
        <translation>ሽያጭ</translation>
    </message>
    <message>
        <source>These are kept in the database and hold for every desk at once. Each change is kept with who made it, when and why.</source>
        <translation>እነዚህ በውሂብ ጎታው ውስጥ ይቀመጣሉ፤ ለሁሉም ዴስኮች በአንድ ጊዜ ይሠራሉ። እያንዳንዱ ለውጥ ማን፣ መቼና ለምን እንዳደረገው ጋር ይቀመጣል።</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ምክንያት (&amp;W)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>The reason, for whoever looks later</source>
        <translation>ምክንያቱ፣ ኋላ ለሚያየው ሰው</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ተወው</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>አስቀምጥ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>There is no connection to a database yet.</source>
        <translation>ከውሂብ ጎታ ጋር ገና ግንኙነት የለም።</translation>
    </message>
    <message>
        <source>The login %1 may look at these but not change them: that needs the right &quot;admin&quot;. Ask your administrator, who may grant it by GRANT holdfast_admin TO %1.</source>
        <translation>መግቢያ %1 እነዚህን ማየት እንጂ መቀየር አይችልም፦ ለዚያ የ«admin» መብት ያስፈልጋል። አስተዳዳሪዎን ይጠይቁ፤ መብቱን በGRANT holdfast_admin TO %1 ሊሰጥ ይችላል።</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kept. It holds for every desk from now on.</source>
        <translation>ተቀምጧል። ከአሁን ጀምሮ ለሁሉም ዴስኮች ይሠራል።</translation>
    </message>
</context>
<context>
    <name>holdfast::Join</name>
    <message>
        <source>No computer is known as %1. Check the spelling, and whether this computer is on the network.</source>
        <translation>%1 የሚባል ኮምፒውተር አልታወቀም። አጻጻፉን፣ እንዲሁም ይህ ኮምፒውተር አውታረ መረብ ላይ መሆኑን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>%1 is there, but no PostgreSQL listens on port %2. Check the port, and whether the server is running.</source>
        <translation>%1 አለ፤ ግን በወደብ %2 ላይ የሚያዳምጥ PostgreSQL የለም። ወደቡን፣ እንዲሁም አገልጋዩ እየሠራ መሆኑን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, and whether a firewall is in between.</source>
        <translation>%1 ምላሽ አይሰጥም። አውታረ መረቡን፣ እንዲሁም በመካከል ኬላ መኖሩን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The server refuses the login %1 with this password. Type the password again, or ask your administrator for a new one.</source>
        <translation>አገልጋዩ መግቢያ %1 በዚህ የይለፍ ቃል አይቀበልም። የይለፍ ቃሉን እንደገና ያስገቡ፣ ወይም አዲስ እንዲሰጥዎ አስተዳዳሪዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>The server has no database %1 for this login. Check its name with your administrator.</source>
        <translation>አገልጋዩ ለዚህ መግቢያ የውሂብ ጎታ %1 የለውም። ስሙን ከአስተዳዳሪዎ ጋር ያረጋግጡ።</translation>
    </message>
    <message>
        <source>The connection would not be encrypted as wanted: %1. Have TLS turned on at the server, or choose another encryption here.</source>
        <translation>ግንኙነቱ እንደተፈለገው አይመሰጠርም፦ %1። TLS በአገልጋዩ ላይ እንዲበራ ያድርጉ፣ ወይም እዚህ ሌላ ምስጠራ ይምረጡ።</translation>
    </message>
    <message>
        <source>The server cannot show that it is %1: %2. Choose the certificate of your own authority, or have the server&apos;s renewed.</source>
        <translation>አገልጋዩ %1 መሆኑን ማሳየት አልቻለም፦ %2። የራስዎን የዕውቅና ሰጪ የምስክር ወረቀት ይምረጡ፣ ወይም የአገልጋዩ እንዲታደስ ያድርጉ።</translation>
    </message>
    <message>
        <source>The server does not let this computer or login in: %1. Ask your administrator to allow it in pg_hba.conf.</source>
        <translation>አገልጋዩ ይህን ኮምፒውተር ወይም መግቢያ አያስገባም፦ %1። በpg_hba.conf ውስጥ እንዲፈቅድ አስተዳዳሪዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>%1 is a standby that only reads. Give the address of the main server.</source>
        <translation>%1 ለንባብ ብቻ የሚያገለግል ተጠባባቂ አገልጋይ ነው። የዋናውን አገልጋይ አድራሻ ይስጡ።</translation>
    </message>
    <message>
        <source>The database %1 was reached, but is not set up for Holdfast. Its owner can set it up here, or by &quot;holdfast-cli db init&quot;.</source>
        <translation>የውሂብ ጎታ %1 ተገኝቷል፤ ግን ለHoldfast አልተዋቀረም። ባለቤቱ እዚህ ወይም በ«holdfast-cli db init» ሊያዋቅረው ይችላል።</translation>
    </message>
    <message>
        <source>The database has version %1, this program needs %2. Its owner can bring it up to date here; every other desk then needs the new program too.</source>
        <translation>የውሂብ ጎታው ስሪት %1 ነው፤ ይህ ፕሮግራም %2 ይፈልጋል። ባለቤቱ እዚህ ሊያዘምነው ይችላል፤ ከዚያ ሌሎቹ ዴስኮች ሁሉ አዲሱ ፕሮግራም ያስፈልጋቸዋል።</translation>
    </message>
    <message>
        <source>The database has version %1, this program only knows %2. Install the current Holdfast on this computer.</source>
        <translation>የውሂብ ጎታው ስሪት %1 ነው፤ ይህ ፕሮግራም የሚያውቀው %2 ብቻ ነው። የአሁኑን Holdfast በዚህ ኮምፒውተር ላይ ይጫኑ።</translation>
    </message>
    <message>
        <source>The login %1 has no part in Holdfast. Ask your administrator for: GRANT holdfast_staff TO %1.</source>
        <translation>መግቢያ %1 በHoldfast ውስጥ ድርሻ የለውም። አስተዳዳሪዎን ይህን ይጠይቁ፦ GRANT holdfast_staff TO %1።</translation>
    </message>
    <message>
        <source>The database cannot be used: %1. Ask your administrator.</source>
        <translation>የውሂብ ጎታውን መጠቀም አልተቻለም፦ %1። አስተዳዳሪዎን ይጠይቁ።</translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell.</source>
        <translation>
            <numerusform>%1 ተገኝቷል፤ %Ln ንጥል አለው። መግቢያ %2 መሸጥ ይችላል።</numerusform>
            <numerusform>%1 ተገኝቷል፤ %Ln ንጥሎች አሉት። መግቢያ %2 መሸጥ ይችላል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell and manage the inventory.</source>
        <translation>
            <numerusform>%1 ተገኝቷል፤ %Ln ንጥል አለው። መግቢያ %2 መሸጥና ክምችቱን ማስተዳደር ይችላል።</numerusform>
            <numerusform>%1 ተገኝቷል፤ %Ln ንጥሎች አሉት። መግቢያ %2 መሸጥና ክምችቱን ማስተዳደር ይችላል።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may do everything.</source>
        <translation>
            <numerusform>%1 ተገኝቷል፤ %Ln ንጥል አለው። መግቢያ %2 ሁሉንም ማድረግ ይችላል።</numerusform>
            <numerusform>%1 ተገኝቷል፤ %Ln ንጥሎች አሉት። መግቢያ %2 ሁሉንም ማድረግ ይችላል።</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>አቋራጭ ቁልፎች</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>በዚህ ገጽ ላይ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add the slot found or selected; take the payment</source>
        <translation>የተገኘውን ወይም የተመረጠውን ቦታ ያክላል፤ ክፍያውን ይቀበላል</translation>
    </message>
    <message>
        <source>Arrows, letters</source>
        <translation>ቀስቶች፣ ፊደላት</translation>
    </message>
    <message>
        <source>Move on the board; jump to a market</source>
        <translation>በሰሌዳው ላይ ያንቀሳቅሳል፤ ወደ ገበያ ይዘላል</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ይመለሳል</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>በሁሉም ቦታ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a placement of the selected slot</source>
        <translation>የተመረጠውን ቦታ አቀማመጥ ምረጥ</translation>
    </message>
    <message>
        <source>By their names, in the menus and under Commands</source>
        <translation>በስማቸው፣ በምናሌዎች እና በተግባራት ስር</translation>
    </message>
</context>
<context>
    <name>holdfast::Language</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>አማርኛ</translation>
    </message>
</context>
<context>
    <name>holdfast::ListDelegate</name>
    <message numerus="yes">
        <source>%1, %n placement(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>%1፣ %n አቀማመጥ</numerusform>
            <numerusform>%1፣ %n አቀማመጦች</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 here</source>
        <comment>held in all, by this desk</comment>
        <translation>%1፣ እዚህ %L2</translation>
    </message>
</context>
<context>
    <name>holdfast::ListFilterBar</name>
    <message>
        <source>Market</source>
        <translation>ገበያ</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>ክምችት</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>ዝርዝሩን በቃላት አጣራ</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>በቃላት አጣራ</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>ማንኛውም ክምችት</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>ክፍት</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>ጥቂት የቀሩ</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>አልቋል</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>ተይዟል</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>ጋሪ ውስጥ</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>ሁሉም ገበያዎች</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown, all</comment>
        <translation>%L1 ከ%L2</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>የዝርዝሩ ቅደም ተከተል</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>እንደ ሰሌዳው</translation>
    </message>
    <message>
        <source>Fewest left first</source>
        <translation>ጥቂት የቀሩ መጀመሪያ</translation>
    </message>
    <message>
        <source>Most left first</source>
        <translation>ብዙ የቀሩ መጀመሪያ</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>ርካሽ መጀመሪያ</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>ውድ መጀመሪያ</translation>
    </message>
    <message>
        <source>Most sold first</source>
        <translation>ብዙ የተሸጡ መጀመሪያ</translation>
    </message>
    <message>
        <source>Most held first</source>
        <translation>ብዙ የተያዙ መጀመሪያ</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>በአምድ</translation>
    </message>
</context>
<context>
    <name>holdfast::ListView</name>
    <message>
        <source>Board: all listings</source>
        <translation>ሰሌዳ፦ ሁሉም ንጥሎች</translation>
    </message>
    <message>
        <source>No listing matches the filter.</source>
        <translation>ከማጣሪያው ጋር የሚዛመድ ንጥል የለም።</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ፋይል (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cart</source>
        <translation>ጋሪ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ዕይታ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>ቀለሞች (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>እገዛ (&amp;H)</translation>
    </message>
    <message>
        <source>Order number %1 is on the clipboard.</source>
        <translation>የትዕዛዝ ቁጥር %1 ወደ ቅንጥብ ሰሌዳ ተቀድቷል።</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>page, count</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1, payments that wait: %L2</source>
        <comment>page, count</comment>
        <translation>%1፣ የሚጠብቁ ክፍያዎች፦ %L2</translation>
    </message>
    <message>
        <source>Import a rate card</source>
        <translation>የዋጋ ዝርዝር ማስገባት</translation>
    </message>
    <message>
        <source>Rate cards (*.csv);;All files (*)</source>
        <translation>የዋጋ ዝርዝሮች (*.csv);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>The rate card is in: %L1 added, %L2 changed, %L3 unchanged.</source>
        <translation>የዋጋ ዝርዝሩ ገብቷል፦ %L1 ታክለዋል፣ %L2 ተቀይረዋል፣ %L3 አልተቀየሩም።</translation>
    </message>
</context>
<context>
    <name>holdfast::MatrixDelegate</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln ተይዟል</numerusform>
            <numerusform>%Ln ተይዘዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln ቀርቷል</numerusform>
            <numerusform>%Ln ቀርተዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>left, held</comment>
        <translation>%1፣ %2</translation>
    </message>
</context>
<context>
    <name>holdfast::MatrixModel</name>
    <message>
        <source>%1 %2, not offered</source>
        <comment>market, ad size</comment>
        <translation>%1 %2፣ አይቀርብም</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>market code, name</comment>
        <translation>%1፣ %2</translation>
    </message>
</context>
<context>
    <name>holdfast::MatrixView</name>
    <message>
        <source>Board: markets by ad sizes</source>
        <translation>ሰሌዳ፦ ገበያዎች በማስታወቂያ መጠን</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeBar</name>
    <message>
        <source>Close Holdfast</source>
        <translation>Holdfastን ዝጋ</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>ቢሆንም ዝጋ (&amp;C)</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>ስለ Holdfast</translation>
    </message>
    <message>
        <source>Holdfast %1</source>
        <translation>Holdfast %1</translation>
    </message>
    <message>
        <source>Point of sale and back office for publishers of advertising directories.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>ለማስታወቂያ ማውጫ አሳታሚዎች የሽያጭና የቢሮ ፕሮግራም።
በGNU General Public License ስሪት 3 ወይም ከዚያ በኋላ የቀረበ ነፃ ሶፍትዌር።</translation>
    </message>
    <message>
        <source>A payment is under way and its outcome is not known yet.</source>
        <translation>አንድ ክፍያ በሂደት ላይ ነው፤ ውጤቱ ገና አልታወቀም።</translation>
    </message>
    <message>
        <source>If you close now, Holdfast stops asking what became of it. Look for the sale among the orders before you take the money again.</source>
        <translation>አሁን ከዘጉት Holdfast ክፍያው ምን እንደደረሰ መጠየቁን ያቆማል። ገንዘቡን እንደገና ከመቀበልዎ በፊት ሽያጩን በትዕዛዞች ውስጥ ይፈልጉ።</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>ቆይ (&amp;S)</translation>
    </message>
    <message>
        <source>A customer is paying by %1.</source>
        <translation>አንድ ደንበኛ በ%1 እየከፈለ ነው።</translation>
    </message>
    <message>
        <source>The payment goes on at %1 and the slots stay held. Another desk finishes it, or this one when it is started again. Until then nobody here sees whether it was paid.</source>
        <translation>ክፍያው በ%1 ይቀጥላል፤ ቦታዎቹም እንደተያዙ ይቆያሉ። ሌላ ዴስክ፣ ወይም እንደገና ሲጀመር ይህ ዴስክ ያጠናቅቀዋል። እስከዚያ ድረስ ክፍያው መፈጸሙን እዚህ ማንም አያይም።</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>ክፍት አቆይ (&amp;K)</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>ከማዋቀር ውጣ</translation>
    </message>
    <message>
        <source>What you have entered would be lost.</source>
        <translation>ያስገቡት ይጠፋል።</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>ማዋቀሩን ቀጥል (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>ውጣ (&amp;L)</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>ቅንብሮቹን ዝጋ</translation>
    </message>
    <message>
        <source>Changes have not been kept yet.</source>
        <translation>ለውጦቹ ገና አልተቀመጡም።</translation>
    </message>
    <message>
        <source>They need a reason. Without one they are dropped.</source>
        <translation>ለውጦቹ ምክንያት ያስፈልጋቸዋል። ያለ ምክንያት ይተዋሉ።</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>ተመለስ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>ለውጦቹን ተው (&amp;D)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ማሳሰቢያ</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>ማሳሰቢያውን አሰናብት</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>አሰናብት</translation>
    </message>
    <message>
        <source>%1 You can set up this desk later.</source>
        <comment>what has been changed: sentences</comment>
        <translation>%1 ይህን ዴስክ በኋላ ማዋቀር ይችላሉ።</translation>
    </message>
    <message>
        <source>Bring the database up to date</source>
        <translation>የውሂብ ጎታውን ማዘመን</translation>
    </message>
    <message>
        <source>%1 is changed for every desk that sells from it.</source>
        <translation>%1 ከእሱ ለሚሸጡ ዴስኮች ሁሉ ይቀየራል።</translation>
    </message>
    <message>
        <source>Desks with an older Holdfast cannot sell from it afterwards, and there is no way back. Have it backed up first.</source>
        <translation>ከዚያ በኋላ የቆየ Holdfast ያላቸው ዴስኮች ከእሱ መሸጥ አይችሉም፤ መመለሻም የለውም። አስቀድመው መጠባበቂያ ያስወስዱ።</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>እንዳለ ተወው (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>አዘምነው (&amp;B)</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeLog</name>
    <message>
        <source>Done</source>
        <translation>ተከናውኗል</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ማስጠንቀቂያ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>ችግር</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, kind, text</comment>
        <translation>%1፣ %2፦ %3</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeRecord</name>
    <message>
        <source>The connection to the database is lost. Holdfast goes on trying.</source>
        <translation>ከውሂብ ጎታው ጋር ያለው ግንኙነት ተቋርጧል። Holdfast መሞከሩን ይቀጥላል።</translation>
    </message>
    <message>
        <source>The connection to the database is back.</source>
        <translation>ከውሂብ ጎታው ጋር ያለው ግንኙነት ተመልሷል።</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeText</name>
    <message>
        <source>Clear the line</source>
        <translation>መስመሩን አጽዳ</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticesDialog</name>
    <message>
        <source>Nothing has been said since the window opened.</source>
        <translation>መስኮቱ ከተከፈተ ጀምሮ ምንም አልተነገረም።</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>ማሳወቂያዎች</translation>
    </message>
    <message>
        <source>Notices, the latest first</source>
        <translation>ማሳወቂያዎች፣ የቅርብ ጊዜው መጀመሪያ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ቅዳ (&amp;C)</translation>
    </message>
</context>
<context>
    <name>holdfast::Options</name>
    <message>
        <source>The database: sqlite:PATH or postgresql://USER@HOST:PORT/DB?sslmode=...</source>
        <translation>የውሂብ ጎታው፦ sqlite:PATH ወይም postgresql://USER@HOST:PORT/DB?sslmode=...</translation>
    </message>
    <message>
        <source>The name of this desk.</source>
        <translation>የዚህ ዴስክ ስም።</translation>
    </message>
    <message>
        <source>Who is selling.</source>
        <translation>የሚሸጠው ሰው።</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>ቀለሞች፦ light፣ dark ወይም system።</translation>
    </message>
    <message>
        <source>Where to ask Stripe: https, or a stand-in on this machine.</source>
        <translation>Stripe የሚጠየቅበት፦ https፣ ወይም በዚህ ኮምፒውተር ላይ ያለ ምትክ።</translation>
    </message>
    <message>
        <source>Where the customer&apos;s browser goes after paying by Stripe: an https page.</source>
        <translation>በStripe ከተከፈለ በኋላ የደንበኛው አሳሽ የሚሄድበት፦ የhttps ገጽ።</translation>
    </message>
    <message>
        <source>Point of sale and back office for publishers of advertising directories.</source>
        <translation>ለማስታወቂያ ማውጫ አሳታሚዎች የሽያጭና የቢሮ ፕሮግራም።</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme. There are light, dark and system.</source>
        <translation>«%1» የቀለም ገጽታ አይደለም። ያሉት light፣ dark እና system ናቸው።</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here. See holdfast --help.</source>
        <translation>«%1» እዚህ ትርጉም የለውም። holdfast --help ይመልከቱ።</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderText</name>
    <message>
        <source>%1 at desk %2</source>
        <translation>%1፣ ዴስክ %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>amount&apos;s way, person</comment>
        <translation>%1፣ በ%2</translation>
    </message>
    <message>
        <source>The money is still here. Decide about it under Review.</source>
        <translation>ገንዘቡ አሁንም እዚህ ነው። በ«ግምገማ» ውስጥ ይወስኑ።</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>ተመላሾች</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>መስመሮች</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>ድምር</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ክፍያዎች</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ታሪክ</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between notes on a line</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>holdfast::OrdersModel</name>
    <message>
        <source>Walk-in</source>
        <translation>ቀጥታ መጪ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ቁጥር</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ጊዜ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ደንበኛ</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>ዴስክ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>መስመሮች</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ጠቅላላ ድምር</translation>
    </message>
</context>
<context>
    <name>holdfast::OrdersPage</name>
    <message>
        <source>Orders, newest first</source>
        <translation>ትዕዛዞች፣ አዲሶቹ መጀመሪያ</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>ቁጥሩን ቅዳ</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>የትዕዛዙ ዝርዝሮች</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>ገንዘብ መልስ…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>ገና ምንም ትዕዛዞች የሉም</translation>
    </message>
    <message>
        <source>Every sale is kept here with its number.</source>
        <translation>እያንዳንዱ ሽያጭ ከቁጥሩ ጋር እዚህ ይቀመጣል።</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>ትዕዛዞቹ እየተነበቡ ነው…</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number, state</comment>
        <translation>ትዕዛዝ %1፣ %2</translation>
    </message>
    <message>
        <source>The orders cannot be read</source>
        <translation>ትዕዛዞቹን ማንበብ አይቻልም</translation>
    </message>
    <message>
        <source>The database does not answer. They are here as soon as it does.</source>
        <translation>የውሂብ ጎታው አይመልስም። እንደመለሰ እዚህ ይታያሉ።</translation>
    </message>
</context>
<context>
    <name>holdfast::OutcomePage</name>
    <message>
        <source>Sold</source>
        <translation>ተሽጧል</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>የሚሰጥ መልስ</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>አዲስ ሽያጭ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sale done</source>
        <translation>ሽያጩ ተጠናቋል</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>የትዕዛዝ ቁጥር</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ትዕዛዝ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how it was paid</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>Order %1, %2. Change due: %3.</source>
        <comment>number, amount and how it was paid, amount</comment>
        <translation>ትዕዛዝ %1፣ %2። የሚመለስ ገንዘብ፦ %3።</translation>
    </message>
    <message>
        <source>Order %1, %2.</source>
        <comment>number, amount and how it was paid</comment>
        <translation>ትዕዛዝ %1፣ %2።</translation>
    </message>
</context>
<context>
    <name>holdfast::Paper</name>
    <message>
        <source>Roll, 80 mm wide</source>
        <translation>ጥቅል፣ 80 ሚሜ ስፋት</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>holdfast::PayPage</name>
    <message>
        <source>Total</source>
        <translation>ጠቅላላ ድምር</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>የተቀበሉት (&amp;R)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>ጥሬ ገንዘብ ተቀበል</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>የተከፈለ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Cash, F8</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sell on account</source>
        <translation>በዱቤ ሽጥ</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>ልክ</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>የተቀበሉት %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ይጎድላል።</translation>
    </message>
    <message>
        <source>The invoice goes to %1.</source>
        <translation>ኢንቮይሱ ለ%1 ይላካል።</translation>
    </message>
    <message>
        <source>The invoice goes to %1, %2.</source>
        <translation>ኢንቮይሱ ለ%1፣ %2 ይላካል።</translation>
    </message>
    <message>
        <source>Recording the payment…</source>
        <translation>ክፍያው እየተመዘገበ ነው…</translation>
    </message>
    <message>
        <source>Cash received cannot be negative.</source>
        <translation>የተቀበሉት ጥሬ ገንዘብ ከዜሮ በታች ሊሆን አይችልም።</translation>
    </message>
    <message>
        <source>Pay by card with Stripe</source>
        <translation>በStripe በካርድ ክፈል</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sum received, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Received just as much</source>
        <translation>ልክ ያን ያህል ተቀብሏል</translation>
    </message>
</context>
<context>
    <name>holdfast::PaymentSettings</name>
    <message>
        <source>Cards</source>
        <translation>ካርዶች</translation>
    </message>
    <message>
        <source>Cards are paid on Stripe&apos;s own page. The key to Stripe is in this computer&apos;s keychain.</source>
        <translation>የካርድ ክፍያ የሚፈጸመው በStripe የራሱ ገጽ ላይ ነው። የStripe ቁልፉ በዚህ ኮምፒውተር የቁልፍ መያዣ ውስጥ ነው።</translation>
    </message>
    <message>
        <source>Stripe key…</source>
        <translation>የStripe ቁልፍ…</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>የStripe ቁልፍ</translation>
    </message>
    <message>
        <source>What the key may do can be tried out there, before a customer waits.</source>
        <translation>ደንበኛ ከመጠበቁ በፊት ቁልፉ ምን እንደሚችል እዚያ መሞከር ይቻላል።</translation>
    </message>
</context>
<context>
    <name>holdfast::PlacementsRow</name>
    <message>
        <source>%1, %2</source>
        <comment>price difference, stock</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ተጨማሪ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>placement, price and stock</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add with %1</source>
        <translation>በ%1 አክል</translation>
    </message>
</context>
<context>
    <name>holdfast::Program</name>
    <message>
        <source>The database was updated to version %1. The copy from before is %2.</source>
        <translation>የውሂብ ጎታው ወደ ስሪት %1 ተዘምኗል። ከዚያ በፊት የነበረው ቅጂ %2 ነው።</translation>
    </message>
    <message>
        <source>The change holds from the next sale on: this one is finished first.</source>
        <translation>ለውጡ ከሚቀጥለው ሽያጭ ጀምሮ ይሠራል፦ መጀመሪያ ይህ ይጠናቀቃል።</translation>
    </message>
</context>
<context>
    <name>holdfast::ProviderDrive</name>
    <message>
        <source>This is about real money, and this desk&apos;s key to Stripe is for tests. A desk with a live key has to finish it.</source>
        <translation>ይህ እውነተኛ ገንዘብ ነው፤ የዚህ ዴስክ የStripe ቁልፍ ግን የሙከራ ነው። የእውነተኛ ክፍያ ቁልፍ ያለው ዴስክ ሊያጠናቅቀው ይገባል።</translation>
    </message>
    <message>
        <source>This is a test, and this desk&apos;s key to Stripe is for real money. A desk with a test key has to finish it.</source>
        <translation>ይህ ሙከራ ነው፤ የዚህ ዴስክ የStripe ቁልፍ ግን የእውነተኛ ክፍያ ነው። የሙከራ ቁልፍ ያለው ዴስክ ሊያጠናቅቀው ይገባል።</translation>
    </message>
</context>
<context>
    <name>holdfast::ProviderPayPage</name>
    <message>
        <source>%1. %2</source>
        <comment>title, sentence</comment>
        <translation>%1። %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>የተከፈለ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ጠቅላላ ድምር</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>የሚከፈል</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ትዕዛዝ %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>አገናኙ ተቀድቷል</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>አገናኙን ቅዳ (&amp;L)</translation>
    </message>
    <message>
        <source>The code appears here.</source>
        <translation>ኮዱ እዚህ ይታያል።</translation>
    </message>
    <message>
        <source>The link is over. %1 is asked how it ended.</source>
        <translation>የአገናኙ ጊዜ አልፏል። ክፍያው እንዴት እንዳበቃ %1 እየተጠየቀ ነው።</translation>
    </message>
    <message>
        <source>Scan with a phone, or open the link.</source>
        <translation>በስልክ ይቃኙ፣ ወይም አገናኙን ይክፈቱ።</translation>
    </message>
    <message>
        <source>The link is too long for a code: send or open it.</source>
        <translation>አገናኙ ለኮድ በጣም ረዝሟል፦ ይላኩት ወይም ይክፈቱት።</translation>
    </message>
    <message>
        <source>over</source>
        <translation>አልፏል</translation>
    </message>
    <message>
        <source>until %1 answers</source>
        <translation>%1 እስኪመልስ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>%1 just now: %2</source>
        <translation>%1 አሁን፦ %2</translation>
    </message>
    <message>
        <source>%1 %2 ago: %3</source>
        <comment>who, how long, what was said</comment>
        <translation>%1 ከ%2 በፊት፦ %3</translation>
    </message>
    <message>
        <source>Cancel &amp;payment</source>
        <translation>ክፍያውን ሰርዝ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Release the slots…</source>
        <translation>ቦታዎቹን ልቀቅ (&amp;R)…</translation>
    </message>
    <message>
        <source>Test mode: no real money</source>
        <translation>የሙከራ ሁነታ፦ እውነተኛ ገንዘብ የለም</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ትዕዛዝ</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>የክፍያ ገጹ QR ኮድ</translation>
    </message>
    <message>
        <source>Copy link has the same address as text.</source>
        <translation>«አገናኙን ቅዳ» ተመሳሳዩን አድራሻ በጽሑፍ ይቀዳል።</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>በአሳሽ ክፈት (&amp;B)</translation>
    </message>
    <message>
        <source>Link valid for</source>
        <translation>አገናኙ የሚያገለግለው</translation>
    </message>
    <message>
        <source>Slots held for</source>
        <translation>ቦታዎቹ የሚቆዩት</translation>
    </message>
    <message>
        <source>This cannot be undone. The slots go back on sale at once; if the customer has paid, the money goes to Review.</source>
        <translation>ይህ ሊቀለበስ አይችልም። ቦታዎቹ ወዲያውኑ ወደ ሽያጭ ይመለሳሉ፤ ደንበኛው ከፍሎ ከሆነ ገንዘቡ ወደ «ግምገማ» ይሄዳል።</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>ምክንያት (&amp;S)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>መጠበቅ ቀጥል (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Release the slots</source>
        <translation>ቦታዎቹን ልቀቅ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next sale</source>
        <translation>ቀጣይ ሽያጭ (&amp;N)</translation>
    </message>
    <message>
        <source>Preparing the payment</source>
        <translation>ክፍያው እየተዘጋጀ ነው</translation>
    </message>
    <message>
        <source>%1 is asked for a payment page.</source>
        <translation>ከ%1 የክፍያ ገጽ እየተጠየቀ ነው።</translation>
    </message>
    <message>
        <source>Ready to be paid</source>
        <translation>ለመከፈል ዝግጁ</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>ካርዱ ተቀባይነት አላገኘም</translation>
    </message>
    <message>
        <source>Nothing was taken. The customer can try again, or try another card, with the same code.</source>
        <translation>ምንም ገንዘብ አልተወሰደም። ደንበኛው በዚሁ ኮድ እንደገና፣ ወይም በሌላ ካርድ መሞከር ይችላል።</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>ክፍያው በመንገድ ላይ ነው</translation>
    </message>
    <message>
        <source>The customer has paid in a way that takes time, such as a bank debit. The slots stay held until %1 has the money.</source>
        <translation>ደንበኛው ጊዜ በሚወስድ መንገድ ከፍሏል፤ ለምሳሌ ከባንክ ሂሳብ በሚቀነስ ክፍያ። %1 ገንዘቡን እስኪያገኝ ቦታዎቹ እንደተያዙ ይቆያሉ።</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1ን ማግኘት አልተቻለም</translation>
    </message>
    <message>
        <source>The customer may be paying, so the slots stay held. Holdfast keeps asking. Wait, and do not take the money another way.</source>
        <translation>ደንበኛው እየከፈለ ሊሆን ስለሚችል ቦታዎቹ እንደተያዙ ይቆያሉ። Holdfast መጠየቁን ይቀጥላል። ይጠብቁ፤ ገንዘቡን በሌላ መንገድ አይቀበሉ።</translation>
    </message>
    <message>
        <source>Cancelling the payment</source>
        <translation>ክፍያው እየተሰረዘ ነው</translation>
    </message>
    <message>
        <source>%1 is told to close the payment page. The slots go back on sale as soon as nobody can pay there any more.</source>
        <translation>%1 የክፍያ ገጹን እንዲዘጋ ተነግሮታል። እዚያ ማንም መክፈል የማይችል ሲሆን ቦታዎቹ ወዲያውኑ ወደ ሽያጭ ይመለሳሉ።</translation>
    </message>
    <message>
        <source>Nobody can ask %1</source>
        <translation>%1ን ሊጠይቅ የሚችል የለም</translation>
    </message>
    <message>
        <source>This desk has no key for %1, and no desk that has one is running. The slots stay held. Start such a desk or add the key here: the payment then goes on by itself.</source>
        <translation>ይህ ዴስክ የ%1 ቁልፍ የለውም፤ ቁልፉ ያለው ዴስክም እየሠራ አይደለም። ቦታዎቹ እንደተያዙ ይቆያሉ። እንዲህ ያለ ዴስክ ያስጀምሩ ወይም ቁልፉን እዚህ ያክሉ፦ ከዚያ ክፍያው በራሱ ይቀጥላል።</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ተከፍሏል</translation>
    </message>
    <message>
        <source>The slots are sold.</source>
        <translation>ቦታዎቹ ተሽጠዋል።</translation>
    </message>
    <message>
        <source>The slots are sold. No real money moved.</source>
        <translation>ቦታዎቹ ተሽጠዋል። እውነተኛ ገንዘብ አልተንቀሳቀሰም።</translation>
    </message>
    <message>
        <source>&amp;New sale</source>
        <translation>አዲስ ሽያጭ (&amp;N)</translation>
    </message>
    <message>
        <source>Paid, but not sold</source>
        <translation>ተከፍሏል፣ ግን አልተሸጠም</translation>
    </message>
    <message>
        <source>The money arrived, but the sale could not be made. It is kept under Review, where a manager decides: sell, or pay it back.</source>
        <translation>ገንዘቡ ደርሷል፤ ግን ሽያጩ ሊፈጸም አልቻለም። ገንዘቡ በ«ግምገማ» ውስጥ ተቀምጧል፤ እዚያ ሥራ አስኪያጅ ይወስናል፦ መሸጥ ወይም መመለስ።</translation>
    </message>
    <message>
        <source>The slots are back on sale. Money that still comes goes to Review.</source>
        <translation>ቦታዎቹ ወደ ሽያጭ ተመልሰዋል። ከዚህ በኋላ የሚመጣ ገንዘብ ወደ «ግምገማ» ይሄዳል።</translation>
    </message>
    <message>
        <source>Nothing was taken. The slots are back on sale.</source>
        <translation>ምንም ገንዘብ አልተወሰደም። ቦታዎቹ ወደ ሽያጭ ተመልሰዋል።</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>አልተከፈለም</translation>
    </message>
    <message>
        <source>&amp;Back to selling</source>
        <translation>ወደ ሽያጭ ተመለስ (&amp;B)</translation>
    </message>
    <message>
        <source>There is no payment page yet that a customer could have seen. Holdfast keeps asking; the slots stay held.</source>
        <translation>ደንበኛ ሊያየው የሚችል የክፍያ ገጽ ገና የለም። Holdfast መጠየቁን ይቀጥላል፤ ቦታዎቹም እንደተያዙ ይቆያሉ።</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>አሁን፦ %1</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <comment>how long, what was said</comment>
        <translation>ከ%1 በፊት፦ %2</translation>
    </message>
</context>
<context>
    <name>holdfast::PurchaseStrip</name>
    <message>
        <source>Bought by itself</source>
        <translation>ለብቻው የተገዛ</translation>
    </message>
    <message>
        <source>%L1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%L1 በ%2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ለ%1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>ቀጥታ መጪ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ይዞታ</translation>
    </message>
</context>
<context>
    <name>holdfast::QuantityField</name>
    <message>
        <source>Quantity</source>
        <translation>ብዛት</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptSettings</name>
    <message>
        <source>Receipts</source>
        <translation>ደረሰኞች</translation>
    </message>
    <message>
        <source>Who sells, as it stands on receipts and invoices, and what they are printed on. Kept on this computer; empty lines are left out.</source>
        <translation>በደረሰኞችና በኢንቮይሶች ላይ የሚሰፍረው ሻጭ፣ እንዲሁም የሚታተሙበት ወረቀት። በዚህ ኮምፒውተር ላይ ይቀመጣል፤ ባዶ መስመሮች ይዘለላሉ።</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>ድርጅት</translation>
    </message>
    <message>
        <source>The name at the top.</source>
        <translation>ከላይ የሚታየው ስም።</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>አድራሻ</translation>
    </message>
    <message>
        <source>Beneath the name.</source>
        <translation>ከስሙ በታች።</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>የታክስ መለያ ቁጥር</translation>
    </message>
    <message>
        <source>As the tax office writes it; invoices need it.</source>
        <translation>የታክስ ባለሥልጣን እንደሚጽፈው፤ ኢንቮይሶች ያስፈልጋቸዋል።</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ስልክ</translation>
    </message>
    <message>
        <source>For customers who have a question.</source>
        <translation>ጥያቄ ላላቸው ደንበኞች።</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ኢሜይል</translation>
    </message>
    <message>
        <source>For customers who write.</source>
        <translation>ለሚጽፉ ደንበኞች።</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>የመጨረሻ መስመሮች</translation>
    </message>
    <message>
        <source>Thanks, terms, or where to pay an invoice.</source>
        <translation>ምስጋና፣ ውሎች፣ ወይም ኢንቮይስ የሚከፈልበት።</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>አርማ</translation>
    </message>
    <message>
        <source>The path of an image file, printed above the name. Empty: none.</source>
        <translation>ከስሙ በላይ የሚታተም የምስል ፋይል ዱካ። ባዶ፦ ምንም።</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation>ይህ ሊነበብ የሚችል ምስል አይደለም።</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>ምስል ይምረጡ</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>አርማ ይምረጡ</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>ምስሎች (*.png *.jpg *.jpeg *.svg);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>አታሚ</translation>
    </message>
    <message>
        <source>Chosen beforehand when a receipt or an invoice is printed.</source>
        <translation>ደረሰኝ ወይም ኢንቮይስ ሲታተም አስቀድሞ የሚመረጠው።</translation>
    </message>
    <message>
        <source>The usual one of this computer</source>
        <translation>የዚህ ኮምፒውተር የተለመደው</translation>
    </message>
    <message>
        <source>Paper for receipts</source>
        <translation>ለደረሰኞች ወረቀት</translation>
    </message>
    <message>
        <source>What lies in the printer that receipts come from.</source>
        <translation>ደረሰኞች በሚወጡበት አታሚ ውስጥ ያለው ወረቀት።</translation>
    </message>
    <message>
        <source>Paper for invoices</source>
        <translation>ለኢንቮይሶች ወረቀት</translation>
    </message>
    <message>
        <source>Invoices and insertion orders are never printed on a roll.</source>
        <translation>ኢንቮይሶችና የማስታወቂያ ማዘዣዎች በጥቅል ወረቀት ላይ አይታተሙም።</translation>
    </message>
</context>
<context>
    <name>holdfast::RefundModel</name>
    <message>
        <source>Choose how many slots to give back.</source>
        <translation>ስንት ቦታዎች እንደሚመለሱ ይምረጡ።</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>መስመር</translation>
    </message>
    <message>
        <source>Not given back</source>
        <translation>ያልተመለሰ</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>የገንዘብ መጠን</translation>
    </message>
</context>
<context>
    <name>holdfast::RefundNotice</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is given back.</source>
        <translation>%1 ተመልሷል።</translation>
    </message>
    <message>
        <source>%1 is to be given back; Stripe is being asked.</source>
        <translation>%1 ሊመለስ ነው፤ Stripe እየተጠየቀ ነው።</translation>
    </message>
    <message>
        <source>%1 is to be given back, but no desk with a Stripe key is running. Start one, or set this desk&apos;s key.</source>
        <translation>%1 ሊመለስ ነው፤ ግን የStripe ቁልፍ ያለው ዴስክ እየሠራ አይደለም። አንዱን ያስጀምሩ፣ ወይም የዚህን ዴስክ ቁልፍ ያስገቡ።</translation>
    </message>
</context>
<context>
    <name>holdfast::RefundPage</name>
    <message>
        <source>&amp;Slots, whole</source>
        <translation>ቦታዎች፣ ሙሉ በሙሉ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Put the slots on sale again</source>
        <translation>ቦታዎቹን ወደ ሽያጭ መልስ (&amp;P)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>ገንዘብ መመለስ</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>የሚመለስ ገንዘብ</translation>
    </message>
    <message>
        <source>Give it back &amp;by</source>
        <translation>የሚመለስበት መንገድ (&amp;B)</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>የትዕዛዙ መስመሮች</translation>
    </message>
    <message>
        <source>Type a number, or plus and minus, to choose how many slots of a line go back</source>
        <translation>ከአንድ መስመር ስንት ቦታዎች እንደሚመለሱ ለመምረጥ ቁጥር፣ ወይም የመደመርና የመቀነስ ቁልፎችን ይጫኑ</translation>
    </message>
    <message>
        <source>Give money back, order %1</source>
        <translation>ገንዘብ መመለስ፣ ትዕዛዝ %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>ቀጥታ መጪ</translation>
    </message>
    <message>
        <source>%1 · %2 paid · %3 not given back yet</source>
        <comment>customer, amount, amount</comment>
        <translation>%1 · %2 ተከፍሏል · %3 ገና አልተመለሰም</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>የገንዘብ መጠኑን ያስገቡ።</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>%1 goes back, %2 of it tax.</source>
        <translation>%1 ይመለሳል፤ ከዚህ ውስጥ %2 ታክስ ነው።</translation>
    </message>
    <message>
        <source>%1 of it is shipping.</source>
        <translation>ከዚህ ውስጥ %1 የማድረሻ ክፍያ ነው።</translation>
    </message>
    <message>
        <source>Slots on sale again: %L1.</source>
        <translation>ወደ ሽያጭ የሚመለሱ ቦታዎች፦ %L1።</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 መልስ</translation>
    </message>
    <message>
        <source>Slots to give back of %1</source>
        <translation>ከ%1 የሚመለሱ ቦታዎች</translation>
    </message>
    <message>
        <source>Give an amount above zero, up to %1.</source>
        <translation>ከዜሮ በላይ እስከ %1 ያለ መጠን ይስጡ።</translation>
    </message>
    <message>
        <source>An &amp;amount; slots go back only with the whole</source>
        <translation>የገንዘብ መጠን፤ ቦታዎች የሚመለሱት ከሙሉው ጋር ብቻ ነው (&amp;A)</translation>
    </message>
    <message>
        <source>%1 of the slots&apos; price was given back before.</source>
        <translation>ከቦታዎቹ ዋጋ %1 ቀደም ብሎ ተመልሷል።</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewModel</name>
    <message>
        <source>Walk-in</source>
        <translation>ቀጥታ መጪ</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>የጠበቀው</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ደንበኛ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ትዕዛዝ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>የቀረ</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewPage</name>
    <message>
        <source>Payments that wait for a decision, the oldest first</source>
        <translation>ውሳኔ የሚጠብቁ ክፍያዎች፣ የቆዩት መጀመሪያ</translation>
    </message>
    <message>
        <source>Sold as order %1.</source>
        <translation>እንደ ትዕዛዝ %1 ተሽጧል።</translation>
    </message>
    <message>
        <source>A payment of %1 waits for a decision: %2</source>
        <comment>amount, what happened</comment>
        <translation>የ%1 ክፍያ ውሳኔ ይጠብቃል፦ %2</translation>
    </message>
    <message>
        <source>No payments wait for a decision.</source>
        <translation>ውሳኔ የሚጠብቅ ክፍያ የለም።</translation>
    </message>
    <message>
        <source>Money that comes too late, twice, or not as agreed is listed here.</source>
        <translation>ዘግይቶ፣ ሁለት ጊዜ፣ ወይም ከስምምነቱ ውጭ የመጣ ገንዘብ እዚህ ይዘረዘራል።</translation>
    </message>
    <message>
        <source>Reading the payments…</source>
        <translation>ክፍያዎቹ እየተነበቡ ነው…</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>ጉዳዩ ተዘግቷል።</translation>
    </message>
    <message>
        <source>Reading the payment…</source>
        <translation>ክፍያው እየተነበበ ነው…</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>ክፍያው ሊነበብ አልቻለም</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>እንደገና ሞክር</translation>
    </message>
    <message>
        <source>The payments cannot be read</source>
        <translation>ክፍያዎቹን ማንበብ አይቻልም</translation>
    </message>
    <message>
        <source>The database does not answer. They are here as soon as it does.</source>
        <translation>የውሂብ ጎታው አይመልስም። እንደመለሰ እዚህ ይታያሉ።</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewPanel</name>
    <message>
        <source>&amp;Take the slots that were ordered</source>
        <translation>የታዘዙትን ቦታዎች ስጥ (&amp;T)</translation>
    </message>
    <message>
        <source>Offer &amp;another slot</source>
        <translation>ሌላ ቦታ አቅርብ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Give the money back</source>
        <translation>ገንዘቡን መልስ (&amp;G)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>ውሳኔ</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>የሚመለስ ገንዘብ</translation>
    </message>
    <message>
        <source>Give it back by</source>
        <translation>የሚመለስበት መንገድ</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>ቀጥታ መጪ</translation>
    </message>
    <message>
        <source>%L1 × %2, %3</source>
        <comment>quantity, title, amount</comment>
        <translation>%L1 × %2፣ %3</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>ሽጥ</translation>
    </message>
    <message>
        <source>Find the slot to sell instead.</source>
        <translation>በምትኩ የሚሸጠውን ቦታ ይፈልጉ።</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, title</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>It is not sold in the currency of the payment.</source>
        <translation>በክፍያው ምንዛሬ አይሸጥም።</translation>
    </message>
    <message>
        <source>It costs %1, tax included.</source>
        <translation>ዋጋው ታክስን ጨምሮ %1 ነው።</translation>
    </message>
    <message>
        <source>Sell for %1</source>
        <translation>በ%1 ሽጥ</translation>
    </message>
    <message>
        <source>The payment is %1 short of that. Choose something else, or give it back.</source>
        <translation>ክፍያው ከዚህ በ%1 ያንሳል። ሌላ ይምረጡ፣ ወይም ገንዘቡን ይመልሱ።</translation>
    </message>
    <message>
        <source>%1 %2 goes back to the customer.</source>
        <comment>costs, amount</comment>
        <translation>%1 %2 ለደንበኛው ይመለሳል።</translation>
    </message>
    <message>
        <source>The payment is %1 short of what was agreed.</source>
        <translation>ክፍያው ከተስማማው በ%1 ያንሳል።</translation>
    </message>
    <message>
        <source>Sold as agreed, if the slots are free.</source>
        <translation>ቦታዎቹ ክፍት ከሆኑ በስምምነቱ መሠረት ይሸጣሉ።</translation>
    </message>
    <message>
        <source>Sold as agreed, if the slots are free. %1 goes back to the customer.</source>
        <translation>ቦታዎቹ ክፍት ከሆኑ በስምምነቱ መሠረት ይሸጣሉ። %1 ለደንበኛው ይመለሳል።</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>መልስ</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 መልስ</translation>
    </message>
    <message>
        <source>Give an amount above zero, up to %1.</source>
        <translation>ከዜሮ በላይ እስከ %1 ያለ መጠን ይስጡ።</translation>
    </message>
    <message>
        <source>Nothing is left of the payment then.</source>
        <translation>ከዚያ በኋላ ከክፍያው ምንም አይቀርም።</translation>
    </message>
    <message>
        <source>%1 is left of the payment then.</source>
        <translation>ከዚያ በኋላ ከክፍያው %1 ይቀራል።</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>amount, what happened</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Order %2, %3
%4 came, %5 was agreed</source>
        <comment>customer, number, state, amount, amount</comment>
        <translation>%1 · ትዕዛዝ %2፣ %3
%4 መጥቷል፤ የተስማማው %5 ነው</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>ጉዳዩን ዝጋ (&amp;C)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>ጉዳዩን ዝጋ</translation>
    </message>
    <message>
        <source>There is no money in it.</source>
        <translation>ገንዘብ የለበትም።</translation>
    </message>
</context>
<context>
    <name>holdfast::SearchDelegate</name>
    <message>
        <source>%L1 × %2</source>
        <translation>%L1 × %2</translation>
    </message>
</context>
<context>
    <name>holdfast::SearchLine</name>
    <message>
        <source>Find a slot</source>
        <translation>ቦታ መፈለጊያ</translation>
    </message>
    <message>
        <source>Slots found</source>
        <translation>የተገኙ ቦታዎች</translation>
    </message>
    <message>
        <source>Type a market, a size or a title; a number and x before it is the quantity, a number alone is an order. A name or e-mail address finds a customer.</source>
        <translation>ገበያ፣ መጠን ወይም ርዕስ ይጻፉ፤ ከፊቱ ያለ ቁጥርና x ብዛቱን፣ ቁጥር ብቻውን ትዕዛዝን ያመለክታል። ስም ወይም የኢሜይል አድራሻ ደንበኛን ያገኛል።</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>ለ&quot;%1&quot; ምንም አልተገኘም።</translation>
    </message>
    <message>
        <source>Slot, customer or order: 3x ca q</source>
        <translation>ቦታ፣ ደንበኛ ወይም ትዕዛዝ፦ 3x ca q</translation>
    </message>
</context>
<context>
    <name>holdfast::SearchModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ትዕዛዝ %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>ደንበኛ %1</translation>
    </message>
    <message>
        <source>Customer %1, %2</source>
        <translation>ደንበኛ %1፣ %2</translation>
    </message>
</context>
<context>
    <name>holdfast::SellController</name>
    <message>
        <source>The cart is gone and nothing was taken.</source>
        <translation>ጋሪው የለም፤ ምንም ገንዘብ አልተወሰደም።</translation>
    </message>
    <message>
        <source>The database was lost before the payment and nothing was taken.</source>
        <translation>ከክፍያው በፊት የውሂብ ጎታው ግንኙነት ተቋርጧል፤ ምንም ገንዘብ አልተወሰደም።</translation>
    </message>
    <message>
        <source>The database was lost during the payment. Do not take it again: Holdfast asks what became of it as soon as the database is back.</source>
        <translation>በክፍያው ወቅት የውሂብ ጎታው ግንኙነት ተቋርጧል። ክፍያውን እንደገና አይቀበሉ፦ የውሂብ ጎታው እንደተመለሰ ክፍያው ምን እንደደረሰ Holdfast ይጠይቃል።</translation>
    </message>
    <message>
        <source>The payment is not confirmed yet. Do not take it again: Holdfast keeps asking until it is known what became of it.</source>
        <translation>ክፍያው ገና አልተረጋገጠም። እንደገና አይቀበሉ፦ ምን እንደደረሰ እስኪታወቅ Holdfast መጠየቁን ይቀጥላል።</translation>
    </message>
</context>
<context>
    <name>holdfast::SellPage</name>
    <message>
        <source>%1 is out of the cart, and its slots are free again.</source>
        <translation>%1 ከጋሪው ወጥቷል፤ ቦታዎቹ እንደገና ክፍት ናቸው።</translation>
    </message>
    <message>
        <source>The board is stale. Selling waits for the database.</source>
        <translation>ሰሌዳው አልታደሰም። ሽያጭ የውሂብ ጎታውን እየጠበቀ ነው።</translation>
    </message>
    <message>
        <source>Selling waits for the database.</source>
        <translation>ሽያጭ የውሂብ ጎታውን እየጠበቀ ነው።</translation>
    </message>
    <message>
        <source>The hold has lapsed. %1 holds it again if it is still free.</source>
        <translation>የይዞታው ጊዜ አልፏል። ቦታው አሁንም ክፍት ከሆነ %1 እንደገና ይይዘዋል።</translation>
    </message>
    <message>
        <source>A hold has lapsed. Hold it again or remove the line.</source>
        <translation>የአንድ ይዞታ ጊዜ አልፏል። እንደገና ይያዙት ወይም መስመሩን ያስወግዱ።</translation>
    </message>
    <message>
        <source>A sale on account needs a customer to invoice.</source>
        <translation>የዱቤ ሽያጭ ኢንቮይስ የሚላክለት ደንበኛ ይፈልጋል።</translation>
    </message>
    <message>
        <source>The hold of %1 has lapsed. %2 holds it again if it is still free.</source>
        <translation>የ%1 ይዞታ ጊዜ አልፏል። ቦታው አሁንም ክፍት ከሆነ %2 እንደገና ይይዘዋል።</translation>
    </message>
    <message>
        <source>The cart is for %1 now.</source>
        <translation>ጋሪው አሁን የ%1 ነው።</translation>
    </message>
    <message>
        <source>Order %1 is paid.</source>
        <translation>ትዕዛዝ %1 ተከፍሏል።</translation>
    </message>
    <message>
        <source>%1 was not bought, and its slots are free again.</source>
        <translation>%1 አልተገዛም፤ ቦታዎቹ እንደገና ክፍት ናቸው።</translation>
    </message>
    <message>
        <source>Buying %1 was left unfinished. Take the payment, or go back to give it up.</source>
        <translation>የ%1 ግዢ ሳይጠናቀቅ ቀርቷል። ክፍያውን ይቀበሉ፣ ወይም ግዢውን ለመተው ይመለሱ።</translation>
    </message>
    <message>
        <source>Take the payment for %1 first, or go back to give it up.</source>
        <translation>መጀመሪያ የ%1 ክፍያ ይቀበሉ፣ ወይም ግዢውን ለመተው ይመለሱ።</translation>
    </message>
    <message>
        <source>No customer can be chosen while a payment is under way. Finish it first.</source>
        <translation>ክፍያ በሂደት ላይ እያለ ደንበኛ መምረጥ አይቻልም። መጀመሪያ ይጨርሱት።</translation>
    </message>
    <message>
        <source>The hold of %1 in the parked cart “%2” has lapsed.</source>
        <translation>በቆመው ጋሪ “%2” ውስጥ ያለው የ%1 ይዞታ ጊዜ አልፏል።</translation>
    </message>
    <message>
        <source>The cart “%1” is at the desk %2 now.</source>
        <translation>ጋሪው “%1” አሁን በዴስክ %2 ነው።</translation>
    </message>
    <message>
        <source>The desk %1 has handed over the cart “%2”. %3 goes through the carts.</source>
        <translation>ዴስክ %1 ጋሪውን “%2” አስረክቧል። %3 በጋሪዎቹ መካከል ያዘዋውራል።</translation>
    </message>
    <message>
        <source>The slot was given back. %1 holds it again if it is still free.</source>
        <translation>ቦታው ተለቋል። አሁንም ክፍት ከሆነ %1 እንደገና ይይዘዋል።</translation>
    </message>
    <message>
        <source>A slot was given back. Hold it again or remove the line.</source>
        <translation>አንድ ቦታ ተለቋል። እንደገና ይያዙት ወይም መስመሩን ያስወግዱ።</translation>
    </message>
    <message>
        <source>%1 was given back. %2 holds it again if it is still free.</source>
        <translation>%1 ተለቋል። ቦታው አሁንም ክፍት ከሆነ %2 እንደገና ይይዘዋል።</translation>
    </message>
    <message>
        <source>The payment for order %1 goes on. What becomes of it is told here.</source>
        <translation>የትዕዛዝ %1 ክፍያ ይቀጥላል። ውጤቱ እዚህ ይነገራል።</translation>
    </message>
    <message>
        <source>The payment for order %1 arrived, but the sale could not be made. It is kept under Review, where a manager decides.</source>
        <translation>የትዕዛዝ %1 ክፍያ ደርሷል፤ ግን ሽያጩ ሊፈጸም አልቻለም። ገንዘቡ በ«ግምገማ» ውስጥ ተቀምጧል፤ እዚያ ሥራ አስኪያጅ ይወስናል።</translation>
    </message>
    <message>
        <source>Order %1 is paid: %2 by Stripe.</source>
        <comment>number, amount</comment>
        <translation>ትዕዛዝ %1 ተከፍሏል፦ %2 በStripe።</translation>
    </message>
    <message>
        <source>Order %1 was not paid, and its slots are back on sale.</source>
        <translation>ትዕዛዝ %1 አልተከፈለም፤ ቦታዎቹም እንደገና ለሽያጭ ክፍት ናቸው።</translation>
    </message>
    <message>
        <source>The cart is empty, and its slots are free again.</source>
        <translation>ጋሪው ባዶ ነው፤ ቦታዎቹም እንደገና ክፍት ናቸው።</translation>
    </message>
    <message>
        <source>%1 is not back: somebody else has taken it. %2</source>
        <comment>item, why</comment>
        <translation>%1 አልተመለሰም፦ ሌላ ሰው ወስዶታል። %2</translation>
    </message>
    <message>
        <source>%1 is not back. %2</source>
        <comment>item, why</comment>
        <translation>%1 አልተመለሰም። %2</translation>
    </message>
    <message>
        <source>%1 is back at today&apos;s price of %2 instead of %3.</source>
        <translation>%1 ከ%3 ይልቅ በዛሬው ዋጋ %2 ተመልሷል።</translation>
    </message>
    <message>
        <source>%1 is back in the cart.</source>
        <translation>%1 ወደ ጋሪው ተመልሷል።</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are back in the cart.</source>
        <translation>
            <numerusform>%n መስመር ወደ ጋሪው ተመልሷል።</numerusform>
            <numerusform>%n መስመሮች ወደ ጋሪው ተመልሰዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>The cart “%1” is not open any more.</source>
        <translation>ጋሪው “%1” ከእንግዲህ ክፍት አይደለም።</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The card for order %1 was declined. The customer can try again with the same code.</source>
        <translation>ለትዕዛዝ %1 ካርዱ ተቀባይነት አላገኘም። ደንበኛው በተመሳሳዩ ኮድ እንደገና መሞከር ይችላል።</translation>
    </message>
    <message>
        <source>The hold of %1 in the parked cart “%2” is about to lapse.</source>
        <translation>በቆመው ጋሪ “%2” ውስጥ ያለው የ%1 ይዞታ ጊዜ ሊያልፍ ነው።</translation>
    </message>
    <message>
        <source>The hold of %1 is about to lapse. %2 extends it.</source>
        <translation>የ%1 ይዞታ ጊዜ ሊያልፍ ነው። %2 ያራዝመዋል።</translation>
    </message>
    <message>
        <source>Waiting for the database…</source>
        <translation>የውሂብ ጎታውን በመጠበቅ ላይ…</translation>
    </message>
    <message>
        <source>Not in this cart any more: %1. That was removed elsewhere, or the server lost it in a crash. Add it again if it is still wanted.</source>
        <translation>ከእንግዲህ በዚህ ጋሪ ውስጥ የለም፦ %1። ሌላ ቦታ ተወግዷል ወይም ሰርቨሩ ሲበላሽ ጠፍቷል። አሁንም ከተፈለገ እንደገና ያክሉት።</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingRow</name>
    <message>
        <source>Reset to %1</source>
        <translation>ወደ %1 መልስ</translation>
    </message>
    <message>
        <source>%1: reset to %2</source>
        <translation>%1፦ ወደ %2 መልስ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>አጽዳ</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1፦ አጽዳ</translation>
    </message>
</context>
<context>
    <name>holdfast::Settings</name>
    <message>
        <source>Type minutes, as in 15 or 2:30.</source>
        <translation>ደቂቃዎችን ያስገቡ፣ ለምሳሌ 15 ወይም 2:30።</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>ሙሉ ቁጥር ያስገቡ።</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>የይዞታ ጊዜ</translation>
    </message>
    <message>
        <source>How long slots are kept for a customer from the moment they enter the cart. Holds that run already keep their time.</source>
        <translation>ቦታዎች ወደ ጋሪው ከገቡበት ጊዜ ጀምሮ ለደንበኛ የሚያዙበት ጊዜ። አስቀድመው የተጀመሩ ይዞታዎች ጊዜያቸው አይቀየርም።</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>ማራዘሚያዎች</translation>
    </message>
    <message>
        <source>How often staff may extend one hold; managers may beyond it, with a reason.</source>
        <translation>ሠራተኞች አንድን ይዞታ ስንት ጊዜ ማራዘም እንደሚችሉ፤ ሥራ አስኪያጆች ምክንያት ሰጥተው ከዚህ በላይ ማራዘም ይችላሉ።</translation>
    </message>
    <message>
        <source>Checkout time</source>
        <translation>የክፍያ ሂደት ጊዜ</translation>
    </message>
    <message>
        <source>How long slots are kept while a customer pays. A Stripe session lasts 35 min, so less than 40 min would let it outlive its slots&apos; usual time.</source>
        <translation>ደንበኛው ሲከፍል ቦታዎች የሚያዙበት ጊዜ። የStripe ክፍለ ጊዜ 35 ደቂቃ ይቆያል፤ ስለዚህ ከ40 ደቂቃ ያነሰ ከሆነ የቦታዎቹ ጊዜ ከክፍያው በፊት ሊያልፍ ይችላል።</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>ዝቅተኛ ክምችት</translation>
    </message>
    <message>
        <source>From this many free slots down the board says &quot;Only N left&quot;.</source>
        <translation>ክፍት ቦታዎች ከዚህ ቁጥር ጀምሮ ወደ ታች ሲሆኑ ሰሌዳው «N ብቻ ቀርቷል» ይላል።</translation>
    </message>
    <message>
        <source>Lines in a cart</source>
        <translation>በጋሪ ውስጥ ያሉ መስመሮች</translation>
    </message>
    <message>
        <source>The most listings and placements that one cart may have.</source>
        <translation>አንድ ጋሪ ቢበዛ ሊይዛቸው የሚችሉት ንጥሎችና አቀማመጦች።</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>ማድረሻ</translation>
    </message>
    <message>
        <source>A fee that every order bears, before tax. 0: none.</source>
        <translation>እያንዳንዱ ትዕዛዝ ከታክስ በፊት የሚሸከመው ክፍያ። 0፦ ምንም።</translation>
    </message>
    <message>
        <source>This program does not know what it is for.</source>
        <translation>ይህ ፕሮግራም ለምን እንደሆነ አያውቅም።</translation>
    </message>
    <message>
        <source>min</source>
        <translation>ደቂቃ</translation>
    </message>
    <message>
        <source>minor units</source>
        <translation>ንዑስ አሃዶች</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>ከ%1 እስከ %2።</translation>
    </message>
    <message>
        <source>From %1 to %2 %3.</source>
        <translation>ከ%1 እስከ %2 %3።</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ማስጠንቀቂያ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>አስቸኳይ</translation>
    </message>
    <message>
        <source>With less than this left, a countdown turns red. 0: never.</source>
        <translation>ከዚህ ያነሰ ጊዜ ሲቀር ቆጠራው ቀይ ይሆናል። 0፦ በጭራሽ።</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>እንደገና ማንበብ</translation>
    </message>
    <message>
        <source>How often a desk reads the whole board, in case a change did not reach it.</source>
        <translation>ለውጥ ካልደረሰው በሚል አንድ ዴስክ ሙሉውን ሰሌዳ በየስንት ጊዜው እንደሚያነብ።</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>ያልታደሰ</translation>
    </message>
    <message>
        <source>Without contact for this long, the board is called stale and nothing is sold from it. At least twice the time between two readings.</source>
        <translation>ለዚህ ያህል ጊዜ ግንኙነት ከሌለ ሰሌዳው አልታደሰም ይባላል፣ ከእሱም ምንም አይሸጥም። ቢያንስ በሁለት ንባቦች መካከል ካለው ጊዜ እጥፍ።</translation>
    </message>
    <message>
        <source>With less than this left, a countdown turns to a warning and a notice says so, once; at most half the hold time. 0: never.</source>
        <translation>ከዚህ ያነሰ ጊዜ ሲቀር ቆጠራው ያስጠነቅቃል፣ ማሳወቂያም አንዴ ይናገራል፤ ቢበዛ የይዞታው ጊዜ ግማሽ። 0፦ በጭራሽ።</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ቅንብሮች</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ቅንብር ፈልግ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ገጾች</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ዝጋ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>page and matches</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot; in its name or explanation.</source>
        <translation>በስሙ ወይም በማብራሪያው ውስጥ «%1» ያለው ቅንብር የለም።</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsPage</name>
    <message>
        <source>At most %L1 characters.</source>
        <translation>ቢበዛ %L1 ቁምፊዎች።</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupDeskPage</name>
    <message>
        <source>Desk</source>
        <translation>ዴስክ</translation>
    </message>
    <message>
        <source>Who sells here?</source>
        <translation>እዚህ የሚሸጠው ማነው?</translation>
    </message>
    <message>
        <source>Holds, sales and every change carry both names, so that others can see who has what.</source>
        <translation>ሌሎች ማን ምን እንደያዘ እንዲያዩ ይዞታዎች፣ ሽያጮችና ለውጦች ሁሉ ሁለቱንም ስሞች ይይዛሉ።</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>ዴስክ (&amp;D)</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>የፊት ዴስክ</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ሠራተኛ (&amp;P)</translation>
    </message>
    <message>
        <source>On a server the login says who it is.</source>
        <translation>በአገልጋይ ላይ ማንነቱን መግቢያው ይገልጻል።</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupJoinPage</name>
    <message>
        <source>Server</source>
        <translation>አገልጋይ</translation>
    </message>
    <message>
        <source>Join a PostgreSQL server</source>
        <translation>ከPostgreSQL አገልጋይ ጋር ተገናኝ</translation>
    </message>
    <message>
        <source>Your administrator has the address, and a login for each person. The password goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>አድራሻውና የእያንዳንዱ ሰው መግቢያ በአስተዳዳሪዎ ዘንድ አለ። የይለፍ ቃሉ የሚቀመጠው በዚህ ኮምፒውተር የቁልፍ መያዣ ውስጥ ብቻ ነው።</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>አገልጋይ (&amp;S)</translation>
    </message>
    <message>
        <source>db.example.com or db.example.com:5433</source>
        <translation>db.example.com ወይም db.example.com:5433</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>የውሂብ ጎታ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>መግቢያ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>የይለፍ ቃል (&amp;P)</translation>
    </message>
    <message>
        <source>Encrypted, and the server must show its certificate</source>
        <translation>የተመሰጠረ፤ አገልጋዩ የምስክር ወረቀቱን ማሳየት አለበት</translation>
    </message>
    <message>
        <source>The same, with the certificate of our own authority</source>
        <translation>ተመሳሳይ፤ በራሳችን ዕውቅና ሰጪ የምስክር ወረቀት</translation>
    </message>
    <message>
        <source>Encrypted, without checking who the server is</source>
        <translation>የተመሰጠረ፤ የአገልጋዩን ማንነት ሳያረጋግጥ</translation>
    </message>
    <message>
        <source>&amp;Encryption (on this computer itself none is needed)</source>
        <translation>ምስጠራ (በዚሁ ኮምፒውተር ላይ አያስፈልግም) (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>የምስክር ወረቀት ፋይል (&amp;C)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ምረጥ…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ሞክር</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>አቁም</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>ቆሟል። ምንም አልተቀየረም።</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ተገናኝ</translation>
    </message>
    <message>
        <source>Choose the certificate of your authority</source>
        <translation>የዕውቅና ሰጪዎን የምስክር ወረቀት ይምረጡ</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>የምስክር ወረቀቶች (*.crt *.pem *.cer);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 እየተጠየቀ ነው…</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>አዋቅር</translation>
    </message>
    <message>
        <source>Setting up %1…</source>
        <translation>%1 እየተዋቀረ ነው…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ቆሟል።</translation>
    </message>
    <message>
        <source>Bring it up to date…</source>
        <translation>አዘምነው…</translation>
    </message>
    <message>
        <source>Bringing %1 up to date…</source>
        <translation>%1 እየተዘመነ ነው…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 በ%2 ላይ</translation>
    </message>
    <message>
        <source>The database %1 has been set up.</source>
        <translation>የውሂብ ጎታ %1 ተዋቅሯል።</translation>
    </message>
    <message>
        <source>The database %1 may have been set up.</source>
        <translation>የውሂብ ጎታ %1 ተዋቅሮ ሊሆን ይችላል።</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupListingsPage</name>
    <message>
        <source>Rate card</source>
        <translation>የዋጋ ዝርዝር</translation>
    </message>
    <message>
        <source>What is for sale?</source>
        <translation>ምን ይሸጣል?</translation>
    </message>
    <message>
        <source>A rate card is a CSV file with a line for each listing: market, size, price and how many slots there are. You see what it would do before anything is imported, and can do this later.</source>
        <translation>የዋጋ ዝርዝር ለእያንዳንዱ ንጥል አንድ መስመር ያለው የCSV ፋይል ነው፦ ገበያ፣ መጠን፣ ዋጋና የቦታዎች ብዛት። ምንም ከመግባቱ በፊት ምን እንደሚያደርግ ያያሉ፤ ይህን በኋላም ማድረግ ይችላሉ።</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ምረጥ…</translation>
    </message>
    <message>
        <source>&amp;Rate card</source>
        <translation>የዋጋ ዝርዝር (&amp;R)</translation>
    </message>
    <message>
        <source>No file: start with an empty board</source>
        <translation>ፋይል የለም፦ በባዶ ሰሌዳ ይጀምሩ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>በኋላ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>አንብብ</translation>
    </message>
    <message>
        <source>Choose a rate card</source>
        <translation>የዋጋ ዝርዝር ይምረጡ</translation>
    </message>
    <message>
        <source>Rate cards (*.csv);;All files (*)</source>
        <translation>የዋጋ ዝርዝሮች (*.csv);;ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>Reading the rate card…</source>
        <translation>የዋጋ ዝርዝሩ እየተነበበ ነው…</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPage</name>
    <message>
        <source>Next</source>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>ገና ምንም አልተቀየረም።</translation>
    </message>
    <message>
        <source>%1 Nothing else has been changed.</source>
        <comment>what has been changed: sentences</comment>
        <translation>%1 ሌላ ምንም አልተቀየረም።</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPaperPage</name>
    <message>
        <source>Receipts</source>
        <translation>ደረሰኞች</translation>
    </message>
    <message>
        <source>What stands on receipts?</source>
        <translation>በደረሰኞች ላይ ምን ይሰፍራል?</translation>
    </message>
    <message>
        <source>Empty lines are left out. All of it can wait; it is under File, Settings too.</source>
        <translation>ባዶ መስመሮች ይዘለላሉ። ሁሉም በኋላ ሊሞላ ይችላል፤ በ«ፋይል»፣ «ቅንብሮች» ውስጥም አለ።</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>ድርጅት (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>አድራሻ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>የታክስ መለያ ቁጥር (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ስልክ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ኢሜይል (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Last lines</source>
        <translation>የመጨረሻ መስመሮች (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>አታሚ (&amp;R)</translation>
    </message>
    <message>
        <source>Paper for re&amp;ceipts</source>
        <translation>ለደረሰኞች ወረቀት (&amp;C)</translation>
    </message>
    <message>
        <source>Paper for &amp;invoices</source>
        <translation>ለኢንቮይሶች ወረቀት (&amp;I)</translation>
    </message>
    <message>
        <source>The usual one of this computer</source>
        <translation>የዚህ ኮምፒውተር የተለመደው</translation>
    </message>
    <message>
        <source>The address may have %L1 characters at most.</source>
        <translation>አድራሻው ቢበዛ %L1 ፊደላት ሊኖሩት ይችላል።</translation>
    </message>
    <message>
        <source>The last lines may have %L1 characters at most.</source>
        <translation>የመጨረሻዎቹ መስመሮች ቢበዛ %L1 ፊደላት ሊኖራቸው ይችላል።</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPlacePage</name>
    <message>
        <source>Database</source>
        <translation>የውሂብ ጎታ</translation>
    </message>
    <message>
        <source>Where is the data?</source>
        <translation>ውሂቡ የት ነው?</translation>
    </message>
    <message>
        <source>Holdfast sells from one database. You can change this later under File, Set up.</source>
        <translation>Holdfast የሚሸጠው ከአንድ የውሂብ ጎታ ነው። ይህን በኋላ በ«ፋይል»፣ «ይህን ዴስክ አዋቅር» ውስጥ መቀየር ይችላሉ።</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>በናሙና ውሂብ ሞክር</translation>
    </message>
    <message>
        <source>Opens the sample database of this computer again, as it was left.</source>
        <translation>የዚህን ኮምፒውተር የናሙና የውሂብ ጎታ እንደተተወ እንደገና ይከፍታል።</translation>
    </message>
    <message>
        <source>A small rate card with made-up prices, in a file of its own. Nothing to install, nothing to lose.</source>
        <translation>በምሳሌ ዋጋዎች የተዘጋጀ ትንሽ የዋጋ ዝርዝር፣ በራሱ ፋይል ውስጥ። የሚጫን የለም፤ የሚጠፋም የለም።</translation>
    </message>
    <message>
        <source>Use the database on this computer</source>
        <translation>በዚህ ኮምፒውተር ላይ ያለውን የውሂብ ጎታ ተጠቀም</translation>
    </message>
    <message>
        <source>New database on this computer</source>
        <translation>አዲስ የውሂብ ጎታ በዚህ ኮምፒውተር ላይ</translation>
    </message>
    <message>
        <source>One desk, no server. It is at %1.</source>
        <translation>አንድ ዴስክ፣ ያለ አገልጋይ። ያለው በ%1 ነው።</translation>
    </message>
    <message>
        <source>One desk, no server. It will be kept at %1.</source>
        <translation>አንድ ዴስክ፣ ያለ አገልጋይ። የሚቀመጠው በ%1 ነው።</translation>
    </message>
    <message>
        <source>Join a PostgreSQL server</source>
        <translation>ከPostgreSQL አገልጋይ ጋር ተገናኝ</translation>
    </message>
    <message>
        <source>Many desks share one database. You need its address, a login and a password from your administrator.</source>
        <translation>ብዙ ዴስኮች አንድ የውሂብ ጎታ ይጋራሉ። አድራሻውን፣ መግቢያና የይለፍ ቃል ከአስተዳዳሪዎ ማግኘት አለብዎ።</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>ዝግጁ</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>ለመሸጥ ዝግጁ</translation>
    </message>
    <message>
        <source>&amp;Keep the password for this run only</source>
        <translation>የይለፍ ቃሉን ለዚህ ጊዜ ብቻ ያዝ (&amp;K)</translation>
    </message>
    <message>
        <source>It is asked for again when Holdfast is started</source>
        <translation>Holdfast ሲጀምር እንደገና ይጠየቃል</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>መሸጥ ጀምር</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 በ%2 ላይ</translation>
    </message>
    <message>
        <source>The sample rate card</source>
        <translation>የናሙና ዋጋ ዝርዝር</translation>
    </message>
    <message>
        <source>%L1 new and %L2 changed from the rate card</source>
        <translation>ከዋጋ ዝርዝሩ %L1 አዲስና %L2 የተቀየሩ</translation>
    </message>
    <message>
        <source>%L1 in the database</source>
        <translation>%L1 በውሂብ ጎታው ውስጥ</translation>
    </message>
    <message>
        <source>As they are in the database</source>
        <translation>በውሂብ ጎታው ውስጥ እንዳሉ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ገና የሉም</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>የውሂብ ጎታ</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>ንጥሎች</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>ዴስክ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ሠራተኛ</translation>
    </message>
    <message>
        <source>Importing the rate card…</source>
        <translation>የዋጋ ዝርዝሩ እየገባ ነው…</translation>
    </message>
    <message>
        <source>Making the database…</source>
        <translation>የውሂብ ጎታው እየተፈጠረ ነው…</translation>
    </message>
    <message>
        <source>Putting the password into the keychain…</source>
        <translation>የይለፍ ቃሉ ወደ ቁልፍ መያዣው እየገባ ነው…</translation>
    </message>
    <message>
        <source>This is what the desk will use. %1</source>
        <comment>what has been changed: sentences</comment>
        <translation>ዴስኩ የሚጠቀመው ይህን ነው። %1</translation>
    </message>
    <message>
        <source>The rate card has been imported.</source>
        <translation>የዋጋ ዝርዝሩ ገብቷል።</translation>
    </message>
    <message>
        <source>The database has been made.</source>
        <translation>የውሂብ ጎታው ተፈጥሯል።</translation>
    </message>
    <message>
        <source>The rate card may have been imported.</source>
        <translation>የዋጋ ዝርዝሩ ገብቶ ሊሆን ይችላል።</translation>
    </message>
    <message>
        <source>The database may have been made.</source>
        <translation>የውሂብ ጎታው ተፈጥሮ ሊሆን ይችላል።</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupStripePage</name>
    <message>
        <source>Cards</source>
        <translation>ካርዶች</translation>
    </message>
    <message>
        <source>Will this desk take cards?</source>
        <translation>ይህ ዴስክ ካርድ ይቀበላል?</translation>
    </message>
    <message>
        <source>Cards are paid on Stripe&apos;s own page; no card number is ever typed here. For that the desk needs a key from Stripe&apos;s Dashboard. Cash and sales on account need none.</source>
        <translation>የካርድ ክፍያ የሚፈጸመው በStripe የራሱ ገጽ ላይ ነው፤ የካርድ ቁጥር እዚህ ፈጽሞ አይጻፍም። ለዚህ ዴስኩ ከStripe Dashboard የተገኘ ቁልፍ ያስፈልገዋል። ጥሬ ገንዘብና የዱቤ ሽያጭ ቁልፍ አያስፈልጋቸውም።</translation>
    </message>
    <message>
        <source>Stripe key…</source>
        <translation>የStripe ቁልፍ…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>በኋላ</translation>
    </message>
    <message>
        <source>The desk&apos;s Stripe key has been changed.</source>
        <translation>የዴስኩ Stripe ቁልፍ ተቀይሯል።</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupWizard</name>
    <message>
        <source>Set Up Holdfast</source>
        <translation>Holdfastን ማዋቀር</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ተመለስ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ቀጣይ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The database is being changed, which goes on if you leave.</source>
        <translation>የውሂብ ጎታው እየተቀየረ ነው፤ ቢወጡም ይቀጥላል።</translation>
    </message>
</context>
<context>
    <name>holdfast::StatusLine</name>
    <message>
        <source>Desk %1</source>
        <translation>ዴስክ %1</translation>
    </message>
    <message>
        <source>%1 at desk %2</source>
        <translation>%1፣ ዴስክ %2</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>በመከፈት ላይ</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <translation>ቀጥታ፣ ከ%1 በፊት</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>አልታደሰም፣ %1 ሆኖታል</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ከመስመር ውጭ</translation>
    </message>
    <message>
        <source>offline, last seen %1 ago</source>
        <translation>ከመስመር ውጭ፣ የታየው ከ%1 በፊት</translation>
    </message>
    <message>
        <source>This clock is %1 ahead</source>
        <translation>ይህ ሰዓት በ%1 ይቀድማል</translation>
    </message>
    <message>
        <source>This clock is %1 behind</source>
        <translation>ይህ ሰዓት በ%1 ወደ ኋላ ቀርቷል</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) under way</source>
        <translation>
            <numerusform>%Ln ክፍያ በሂደት ላይ</numerusform>
            <numerusform>%Ln ክፍያዎች በሂደት ላይ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::StepRail</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>እርምጃ %L1 ከ%L2</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeKeyDialog</name>
    <message>
        <source>The live restricted key that ends in %1 is used.</source>
        <translation>በ%1 የሚያልቀው የእውነተኛ ክፍያ የተገደበ ቁልፍ በሥራ ላይ ነው።</translation>
    </message>
    <message>
        <source>The live secret key that ends in %1 is used.</source>
        <translation>በ%1 የሚያልቀው የእውነተኛ ክፍያ ምስጢራዊ ቁልፍ በሥራ ላይ ነው።</translation>
    </message>
    <message>
        <source>The test restricted key that ends in %1 is used; no real money moves.</source>
        <translation>በ%1 የሚያልቀው የሙከራ የተገደበ ቁልፍ በሥራ ላይ ነው፤ እውነተኛ ገንዘብ አይንቀሳቀስም።</translation>
    </message>
    <message>
        <source>The test secret key that ends in %1 is used; no real money moves.</source>
        <translation>በ%1 የሚያልቀው የሙከራ ምስጢራዊ ቁልፍ በሥራ ላይ ነው፤ እውነተኛ ገንዘብ አይንቀሳቀስም።</translation>
    </message>
    <message>
        <source>It was handed in by STRIPE_API_KEY, which wins over the keychain.</source>
        <translation>የተሰጠው በSTRIPE_API_KEY ነው፤ ይህ ከቁልፍ መያዣው ይቀድማል።</translation>
    </message>
    <message>
        <source>It is kept for this run only.</source>
        <translation>የተያዘው ለዚህ ጊዜ ብቻ ነው።</translation>
    </message>
    <message>
        <source>It is in the system keychain.</source>
        <translation>በሥርዓቱ የቁልፍ መያዣ ውስጥ ነው።</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>አልተሞከረም</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>ተሰጥቷል</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ጎድሏል</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>አልተሰጠም</translation>
    </message>
    <message>
        <source>Stripe Key</source>
        <translation>የStripe ቁልፍ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ውጤት</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>አዲስ ቁልፍ (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>አዲስ ቁልፍ</translation>
    </message>
    <message>
        <source>&amp;Keep it for this run only</source>
        <translation>ለዚህ ጊዜ ብቻ ያዘው (&amp;K)</translation>
    </message>
    <message>
        <source>The key is forgotten when Holdfast is closed</source>
        <translation>Holdfast ሲዘጋ ቁልፉ ይረሳል</translation>
    </message>
    <message>
        <source>Permissions that a restricted key needs</source>
        <translation>የተገደበ ቁልፍ የሚያስፈልጉት ፈቃዶች</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>አስወግድ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ሞክር (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>አስቀምጥ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>ዝጋ (&amp;C)</translation>
    </message>
    <message>
        <source>There is no Stripe key yet. Create a restricted key in Stripe&apos;s Dashboard, under API keys, and paste it here.</source>
        <translation>ገና የStripe ቁልፍ የለም። በStripe Dashboard ውስጥ በAPI keys ስር የተገደበ (restricted) ቁልፍ ይፍጠሩና እዚህ ይለጥፉት።</translation>
    </message>
    <message>
        <source>Asking Stripe what the key may do…</source>
        <translation>ቁልፉ ምን ማድረግ እንደሚችል Stripe እየተጠየቀ ነው…</translation>
    </message>
    <message>
        <source>Stripe knows the key, and nothing that selling needs is missing.</source>
        <translation>Stripe ቁልፉን ያውቀዋል፤ ለመሸጥ ከሚያስፈልገው የጎደለ የለም።</translation>
    </message>
    <message>
        <source>Stripe knows the key, but something that selling needs is missing. Give it to the key in Stripe&apos;s Dashboard, then test again.</source>
        <translation>Stripe ቁልፉን ያውቀዋል፤ ግን ለመሸጥ ከሚያስፈልገው የጎደለ አለ። የጎደለውን በStripe Dashboard ለቁልፉ ይስጡት፤ ከዚያ እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The keychain holds no Stripe key any more.</source>
        <translation>የቁልፍ መያዣው ከእንግዲህ የStripe ቁልፍ የለውም።</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeKeys</name>
    <message>
        <source>STRIPE_API_KEY is not usable. %1</source>
        <translation>STRIPE_API_KEY ጥቅም ላይ ሊውል አይችልም። %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s Stripe key is not usable. %1</source>
        <translation>በቁልፍ መያዣው ያለው የStripe ቁልፍ ጥቅም ላይ ሊውል አይችልም። %1</translation>
    </message>
    <message>
        <source>There is no Stripe key here. Store one, or hand it in by the environment variable STRIPE_API_KEY.</source>
        <translation>እዚህ የStripe ቁልፍ የለም። አንድ ያስቀምጡ፣ ወይም በአካባቢ ተለዋዋጭ STRIPE_API_KEY ይስጡ።</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeState</name>
    <message>
        <source>There is no Stripe key yet: cards cannot be taken.</source>
        <translation>ገና የStripe ቁልፍ የለም፦ ካርድ መቀበል አይቻልም።</translation>
    </message>
    <message>
        <source>The live key that ends in %1 is used.</source>
        <translation>በ%1 የሚያልቀው የእውነተኛ ክፍያ ቁልፍ በሥራ ላይ ነው።</translation>
    </message>
    <message>
        <source>The test key that ends in %1 is used; no real money moves.</source>
        <translation>በ%1 የሚያልቀው የሙከራ ቁልፍ በሥራ ላይ ነው፤ እውነተኛ ገንዘብ አይንቀሳቀስም።</translation>
    </message>
</context>
<context>
    <name>holdfast::TakenText</name>
    <message>
        <source>this cart</source>
        <translation>ይህ ጋሪ</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>በሽያጭ ላይ ያልሆነ</translation>
    </message>
    <message>
        <source>any number available</source>
        <translation>ያለ ገደብ ክፍት</translation>
    </message>
    <message>
        <source>none available</source>
        <translation>ክፍት የለም</translation>
    </message>
    <message>
        <source>paying</source>
        <translation>እየተከፈለ</translation>
    </message>
    <message>
        <source>%L1 × %2 %3</source>
        <comment>how many, desk, time left</comment>
        <translation>%L1 × %2 %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between holds</comment>
        <translation>፣ </translation>
    </message>
    <message>
        <source>No limit: %1, %2</source>
        <translation>ገደብ የለም፦ %1፣ %2</translation>
    </message>
    <message>
        <source>Capacity %L1: %2, %3, %4</source>
        <translation>ጠቅላላ ቦታ %L1፦ %2፣ %3፣ %4</translation>
    </message>
    <message>
        <source>Next hold lapses in %1</source>
        <translation>የቀጣዩ ይዞታ ጊዜ በ%1 ውስጥ ያልፋል</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>listing, price</comment>
        <translation>%1፣ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>placement, its stock</comment>
        <translation>%1፦ %2</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>አልቋል</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ገደብ የለም</translation>
    </message>
    <message>
        <source>Only the default edition is sold here. %1 is of edition %2.</source>
        <translation>እዚህ የሚሸጠው ነባሪው እትም ብቻ ነው። %1 የእትም %2 ነው።</translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln ክፍት</numerusform>
            <numerusform>%Ln ክፍት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1, which is being paid</source>
        <translation>
            <numerusform>%Ln ተይዟል (%1)፣ እየተከፈለ ነው</numerusform>
            <numerusform>%Ln ተይዘዋል (%1)፣ እየተከፈለ ነው</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2</source>
        <translation>
            <numerusform>%Ln ተይዟል (%1)፣ እስከ %2</numerusform>
            <numerusform>%Ln ተይዘዋል (%1)፣ እስከ %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2, %3 left</source>
        <translation>
            <numerusform>%Ln ተይዟል (%1)፣ እስከ %2፣ %3 ቀርቷል</numerusform>
            <numerusform>%Ln ተይዘዋል (%1)፣ እስከ %2፣ %3 ቀርቷል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>holds</comment>
        <translation>
            <numerusform>ሌላ %Ln</numerusform>
            <numerusform>ሌሎች %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln ተይዟል</numerusform>
            <numerusform>%Ln ተይዘዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held (%1)</source>
        <translation>
            <numerusform>%Ln ተይዟል (%1)</numerusform>
            <numerusform>%Ln ተይዘዋል (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln ተሽጧል</numerusform>
            <numerusform>%Ln ተሽጠዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s): %1, %2, %3</source>
        <translation>
            <numerusform>%Ln ቦታ፦ %1፣ %2፣ %3</numerusform>
            <numerusform>%Ln ቦታዎች፦ %1፣ %2፣ %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hold(s)</source>
        <translation>
            <numerusform>ሌላ %Ln ይዞታ</numerusform>
            <numerusform>ሌሎች %Ln ይዞታዎች</numerusform>
        </translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>ይህ ዴስክ</translation>
    </message>
</context>
<context>
    <name>holdfast::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>ንዑስ ድምር</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ቅናሽ</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>ማድረሻ</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ታክስ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ጠቅላላ ድምር</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1፦ %2</translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message>
        <source>Sold out</source>
        <translation>አልቋል</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>አለ</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>ጋሪ ውስጥ</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>በሽያጭ ላይ አይደለም</translation>
    </message>
    <message>
        <source>Only %L1</source>
        <translation>%L1 ብቻ</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>ነጠላ</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ሩብ</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>ግማሽ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ሙሉ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>በመጠባበቅ ላይ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ተከፍሏል</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ተረጋግጧል</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>በንድፍ ላይ</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>ገጽ ላይ ገብቷል</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ታትሟል</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>ደርሷል</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ተሰርዟል</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>ገንዘቡ ተመልሷል</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>የሚመለስ</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>በመንገድ ላይ</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>ተመልሷል</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>ሊመለስ አልቻለም</translation>
    </message>
    <message>
        <source>Refund decided</source>
        <translation>ተመላሽ ተወስኗል</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>ዘግይቶ መጥቷል</translation>
    </message>
    <message>
        <source>Less than agreed</source>
        <translation>ከተስማማው ያነሰ</translation>
    </message>
    <message>
        <source>More than agreed</source>
        <translation>ከተስማማው የበለጠ</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>ሁለት ጊዜ ተከፍሏል</translation>
    </message>
    <message>
        <source>Not what was agreed</source>
        <translation>ከስምምነቱ የተለየ</translation>
    </message>
    <message>
        <source>Refund came back</source>
        <translation>ተመላሹ ተመልሶ መጥቷል</translation>
    </message>
    <message>
        <source>The money came when the slots had been given back.</source>
        <translation>ገንዘቡ የመጣው ቦታዎቹ ከተመለሱ በኋላ ነው።</translation>
    </message>
    <message>
        <source>Less came than was agreed, so nothing was sold.</source>
        <translation>የመጣው ከተስማማው ያነሰ ነው፤ ስለዚህ ምንም አልተሸጠም።</translation>
    </message>
    <message>
        <source>More came than was agreed, so nothing was sold.</source>
        <translation>የመጣው ከተስማማው የበለጠ ነው፤ ስለዚህ ምንም አልተሸጠም።</translation>
    </message>
    <message>
        <source>The order had been paid already when this came.</source>
        <translation>ይህ ሲመጣ ትዕዛዙ አስቀድሞ ተከፍሎ ነበር።</translation>
    </message>
    <message>
        <source>What came is in another currency or of another payment page.</source>
        <translation>የመጣው በሌላ ምንዛሬ ወይም ከሌላ የክፍያ ገጽ ነው።</translation>
    </message>
    <message>
        <source>The money was to go back to the customer and could not. It is still here: try again, or give it back in another way.</source>
        <translation>ገንዘቡ ለደንበኛው ሊመለስ ነበር፤ ግን አልተቻለም። አሁንም እዚህ ነው፦ እንደገና ይሞክሩ፣ ወይም በሌላ መንገድ ይመልሱት።</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>አሁን</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 ደቂቃ</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 ሰዓት</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>ጥሬ ገንዘብ</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>በዱቤ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>market, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>market, title, placement</comment>
        <translation>%1 %2፣ %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) in this cart</source>
        <translation>
            <numerusform>በዚህ ጋሪ %Ln ቦታ</numerusform>
            <numerusform>በዚህ ጋሪ %Ln ቦታዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation>
            <numerusform>%Ln አቀማመጥ</numerusform>
            <numerusform>%Ln አቀማመጦች</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken list</comment>
        <translation>፣ </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln left</source>
        <translation>
            <numerusform>%Ln ብቻ ቀርቷል</numerusform>
            <numerusform>%Ln ብቻ ቀርተዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln ክፍት</numerusform>
            <numerusform>%Ln ክፍት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln ቀን</numerusform>
            <numerusform>%Ln ቀናት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln ተሽጧል</numerusform>
            <numerusform>%Ln ተሽጠዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln ተይዟል</numerusform>
            <numerusform>%Ln ተይዘዋል</numerusform>
        </translation>
    </message>
</context>
</TS>
