<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Amounts</name>
    <message>
        <source>The amount is larger than can be reckoned with. Use smaller prices or quantities.</source>
        <translation>Der Betrag ist zu groß, um damit zu rechnen. Nehmen Sie kleinere Preise oder Mengen.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be reckoned together. Use one currency.</source>
        <translation>Beträge in %1 und %2 lassen sich nicht miteinander verrechnen. Verwenden Sie eine Währung.</translation>
    </message>
    <message>
        <source>%1 is not the code of a currency in use. Write three capital letters, as in USD.</source>
        <translation>%1 ist nicht der Code einer gültigen Währung. Schreiben Sie drei Großbuchstaben wie in USD.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write digits alone, with a point before the decimals, as in %2.</source>
        <translation>%1 ist kein Betrag. Schreiben Sie nur Ziffern, mit einem Punkt vor den Nachkommastellen, wie in %2.</translation>
    </message>
    <message>
        <source>%1 has more decimals than %2 amounts can have, which is %3. Shorten it.</source>
        <extracomment>%2 is a currency</extracomment>
        <translation>%1 hat zu viele Nachkommastellen; bei Beträgen in %2 sind es höchstens %3. Kürzen Sie die Zahl.</translation>
    </message>
    <message>
        <source>%1 is too large. Amounts go up to %2 %3.</source>
        <translation>%1 ist zu groß. Beträge gehen bis %2 %3.</translation>
    </message>
</context>
<context>
    <name>AtOnce</name>
    <message>
        <source>The cash is %1 %2 short of %3. Take more, or choose another tender.</source>
        <translation>Es fehlen %1 %2 Bargeld zum Betrag von %3. Nehmen Sie mehr an oder wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Nothing is received for a sale on account. Leave the amount out, or take cash.</source>
        <translation>Bei einem Verkauf auf Rechnung wird kein Geld angenommen. Lassen Sie den Betrag weg oder kassieren Sie bar.</translation>
    </message>
    <message>
        <source>Nothing is received at the desk for a payment by Stripe: the customer pays on Stripe&apos;s page. Start the checkout and show its link.</source>
        <translation>Bei einer Zahlung über Stripe wird an der Kasse kein Geld angenommen: Der Kunde zahlt auf der Seite von Stripe. Starten Sie den Bezahlvorgang und zeigen Sie den Link.</translation>
    </message>
</context>
<context>
    <name>Checkouts</name>
    <message>
        <source>Nobody here can ask Stripe: this desk has no key, and no other desk with one is running. Set this desk&apos;s key (Settings, or `keys set stripe`), start a desk that has one, or take another tender.</source>
        <translation>Niemand kann hier Stripe fragen: Diese Kasse hat keinen Schlüssel, und es läuft keine andere Kasse, die einen hat. Hinterlegen Sie den Schlüssel dieser Kasse (Einstellungen oder `keys set stripe`), starten Sie eine Kasse mit Schlüssel oder wählen Sie eine andere Zahlungsart.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>%1 is not a listing code. Write the market, a # and the ad size, as in CA#quarter.</source>
        <translation>%1 ist kein Code eines Angebots. Schreiben Sie das Gebiet, ein # und das Format, wie in CA#quarter.</translation>
    </message>
    <message>
        <source>%1 is not a market. Write 1 to 8 letters, digits or hyphens, beginning with a letter, as in CA.</source>
        <translation>%1 ist kein Gebiet. Schreiben Sie 1 bis 8 Buchstaben, Ziffern oder Bindestriche, am Anfang einen Buchstaben, wie in CA.</translation>
    </message>
    <message>
        <source>The %1 %2 cannot be used. Write 1 to 32 letters, digits or hyphens, beginning with a letter or digit, as in quarter.</source>
        <extracomment>%1 is a field such as &quot;ad size&quot;, %2 what was typed, in quotation marks.</extracomment>
        <translation>%1: %2 ist nicht verwendbar. Schreiben Sie 1 bis 32 Buchstaben, Ziffern oder Bindestriche, am Anfang einen Buchstaben oder eine Ziffer, wie in quarter.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>The %1 must be a whole number from %2 to %3, written in digits: %4 is not.</source>
        <extracomment>%1 is a field such as &quot;quantity&quot;, %4 what was typed, in quotation marks.</extracomment>
        <translation>%1: nötig ist eine ganze Zahl von %2 bis %3 in Ziffern; %4 ist keine.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>There are more faults. Correct these %1 first, then read the file again.</source>
        <translation>Es gibt noch mehr Fehler. Beheben Sie erst diese %1 und lesen Sie die Datei dann noch einmal ein.</translation>
    </message>
    <message>
        <source>The file is in UTF-16. Save it as CSV in UTF-8.</source>
        <translation>Die Datei ist in UTF-16. Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The header has %1 columns; no more than %2 can be read. Remove some.</source>
        <translation>Die Kopfzeile hat %1 Spalten; höchstens %2 sind lesbar. Entfernen Sie einige.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n fields, but the header has %1. Write one field for each column; put a field that contains a comma in quotation marks.</source>
        <translation>
            <numerusform>Die Zeile hat %n Feld, die Kopfzeile aber %1. Schreiben Sie für jede Spalte ein Feld; setzen Sie ein Feld mit einem Komma in Anführungszeichen.</numerusform>
            <numerusform>Die Zeile hat %n Felder, die Kopfzeile aber %1. Schreiben Sie für jede Spalte ein Feld; setzen Sie ein Feld mit einem Komma in Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field. Put the whole field in quotation marks and write the one inside twice.</source>
        <translation>In einem Feld steht ein Anführungszeichen. Setzen Sie das ganze Feld in Anführungszeichen und schreiben Sie das innere doppelt.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or remove it.</source>
        <translation>Ein Anführungszeichen wird hier geöffnet und nie geschlossen. Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Write a quotation mark inside a field twice.</source>
        <translation>Nach einem schließenden Anführungszeichen folgt Text. Schreiben Sie ein Anführungszeichen in einem Feld doppelt.</translation>
    </message>
    <message>
        <source>The field contains a NUL byte. Remove it, or save the file as CSV in UTF-8.</source>
        <translation>Das Feld enthält ein NUL-Byte. Entfernen Sie es oder speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The field is not in UTF-8. Save the file as CSV in UTF-8.</source>
        <translation>Das Feld ist nicht in UTF-8. Speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>%1 is not an e-mail address. Write it as in name@example.com.</source>
        <translation>%1 ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>ad size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>market name</source>
        <translation>Gebietsname</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>sold count</source>
        <translation>Verkaufte Anzahl</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>The %1 is too long: %2 characters, but it may have %3. Shorten it.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>%1: zu lang, %2 Zeichen statt höchstens %3. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The %1 has a character that cannot be printed, U+%2, at position %3. Remove it.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>%1: enthält ein nicht druckbares Zeichen, U+%2, an Position %3. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The %1 is empty. Fill it in.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>%1: noch leer. Füllen Sie das Feld aus.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A row of the table %1 refers to one that is not there, so the database was left as it is. Restore a backup from before that.</source>
        <translation>Eine Zeile der Tabelle %1 verweist auf eine, die es nicht gibt; die Datenbank blieb deshalb unverändert. Spielen Sie eine Sicherung von davor ein.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Choose another file.</source>
        <translation>Die Datenbank %1 gehört zu einem anderen Programm. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no database at %1. Check the path, or make one there with &quot;holdfast-cli db init&quot;.</source>
        <translation>Unter %1 gibt es keine Datenbank. Prüfen Sie den Pfad oder legen Sie dort mit „holdfast-cli db init“ eine an.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 exists already. A backup overwrites nothing; name a new file.</source>
        <translation>%1 gibt es schon. Eine Sicherung überschreibt nichts; geben Sie eine neue Datei an.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Choose another folder.</source>
        <translation>Die Sicherung kann nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>FormBodies</name>
    <message>
        <source>The text of %1 holds characters that cannot be sent. Correct it.</source>
        <extracomment>%1 is a name of Stripe&apos;s, such as customer_email</extracomment>
        <translation>Der Text von %1 enthält Zeichen, die sich nicht senden lassen. Berichtigen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Nothing to change. Give a price, a capacity or whether it is on sale.</source>
        <translation>Nichts zu ändern. Geben Sie einen Preis, eine Kapazität oder den Verkaufsstatus an.</translation>
    </message>
    <message>
        <source>A price cannot be negative or beyond a million billion. Give another.</source>
        <translation>Ein Preis kann nicht negativ sein und nicht über einer Billiarde liegen. Geben Sie einen anderen an.</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to %1, or unlimited.</source>
        <translation>Eine Kapazität ist eine ganze Zahl von 0 bis %1 oder unbegrenzt.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Name the file that the copy shall go to.</source>
        <translation>Geben Sie die Datei an, in die die Kopie gehen soll.</translation>
    </message>
    <message numerus="yes">
        <source>The database has %n listings already. The sample rate card goes into an empty one.</source>
        <translation>
            <numerusform>Die Datenbank hat schon %n Angebot. Die Beispiel-Preisliste kommt nur in eine leere.</numerusform>
            <numerusform>Die Datenbank hat schon %n Angebote. Die Beispiel-Preisliste kommt nur in eine leere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <comment>all names but the last, the last</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The connection was lost and the server has not said yet whether this was done. Ask again in a moment; it will not be done twice.</source>
        <translation>Die Verbindung ist abgebrochen, und der Server hat noch nicht gemeldet, ob der Vorgang ausgeführt wurde. Fragen Sie gleich noch einmal; er wird nicht doppelt ausgeführt.</translation>
    </message>
</context>
<context>
    <name>OrderStates</name>
    <message>
        <source>%1 is not a state of an order. The states are %2.</source>
        <translation>%1 ist kein Status eines Auftrags. Die Status sind %2.</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>The database cannot be reached: %1. Check the network and the server.</source>
        <translation>Die Datenbank ist nicht erreichbar: %1. Prüfen Sie das Netzwerk und den Server.</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>Other desks changed the same thing at the same time. Try again.</source>
        <translation>Andere Kassen haben gleichzeitig dasselbe geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database is too busy and gave up on this; nothing was changed. Try again.</source>
        <translation>Die Datenbank ist überlastet und hat abgebrochen; es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your login may not do this. Ask somebody with the right to do it, or the administrator for the role.</source>
        <translation>Dazu ist Ihr Benutzer nicht berechtigt. Bitten Sie jemanden mit diesem Recht oder den Administrator um die Rolle.</translation>
    </message>
    <message>
        <source>This database is not set up for this version of Holdfast. Run &quot;holdfast-cli db status&quot; to see what to do.</source>
        <translation>Diese Datenbank ist nicht für diese Version von Holdfast eingerichtet. „holdfast-cli db status“ zeigt, was zu tun ist.</translation>
    </message>
    <message>
        <source>The server has run out of space. Nothing was changed; tell its administrator.</source>
        <translation>Auf dem Server ist kein Speicherplatz mehr frei. Es wurde nichts geändert; verständigen Sie den Administrator.</translation>
    </message>
    <message>
        <source>The database reports a fault: %1. Nothing was changed.</source>
        <translation>Die Datenbank meldet einen Fehler: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The server refused the login %1. Check the password: it comes from the keychain, PGPASSWORD or .pgpass.</source>
        <translation>Der Server hat den Benutzer %1 abgewiesen. Prüfen Sie das Passwort: Es kommt aus dem Schlüsselbund, aus PGPASSWORD oder .pgpass.</translation>
    </message>
    <message>
        <source>A backup of a PostgreSQL database is made with pg_dump on the server.</source>
        <translation>Eine PostgreSQL-Datenbank wird mit pg_dump auf dem Server gesichert.</translation>
    </message>
</context>
<context>
    <name>RateCards</name>
    <message>
        <source>%1 is neither yes nor no. Write one of them.</source>
        <extracomment>&quot;yes&quot; and &quot;no&quot; stand in the file as they are in every language.</extracomment>
        <translation>%1 ist weder yes noch no. Schreiben Sie eins von beiden.</translation>
    </message>
    <message>
        <source>The price %1 is below zero. Write 0 or more.</source>
        <translation>Der Preis %1 ist kleiner als null. Schreiben Sie 0 oder mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n are sold, but the capacity is %1. Raise the capacity or correct what is sold.</source>
        <translation>
            <numerusform>%n Platz ist verkauft, die Kapazität ist aber %1. Erhöhen Sie die Kapazität oder berichtigen Sie, was verkauft ist.</numerusform>
            <numerusform>%n Plätze sind verkauft, die Kapazität ist aber %1. Erhöhen Sie die Kapazität oder berichtigen Sie, was verkauft ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no listings. Write one line for each beneath the header.</source>
        <translation>Die Datei hat keine Angebote. Schreiben Sie für jedes eine Zeile unter die Kopfzeile.</translation>
    </message>
    <message>
        <source>The tax of %1 is %2 % here, but %3 % in line %4. Write one rate for each market.</source>
        <extracomment>%1 is a market; of the other % each stands for percent.</extracomment>
        <translation>Die Steuer von %1 ist hier %2 %, in Zeile %4 aber %3 %. Schreiben Sie für jedes Gebiet einen Satz.</translation>
    </message>
    <message>
        <source>%1 is named %2 here, but %3 in line %4. Write one name for each market.</source>
        <extracomment>%1 is a market</extracomment>
        <translation>%1 heißt hier %2, in Zeile %4 aber %3. Schreiben Sie für jedes Gebiet einen Namen.</translation>
    </message>
    <message>
        <source>%1 already stands in line %2. Remove one of the two lines.</source>
        <translation>%1 steht schon in Zeile %2. Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>The variant %1 of %2 already stands in line %3. Remove one of the two lines.</source>
        <translation>Die Variante %1 von %2 steht schon in Zeile %3. Entfernen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>With the difference %1 the price %2 falls below zero. Lower the difference.</source>
        <translation>Mit dem Preisunterschied %1 fällt der Preis %2 unter null. Verringern Sie den Unterschied.</translation>
    </message>
    <message>
        <source>With the difference %1 the price %2 becomes too large. Lower the difference.</source>
        <translation>Mit dem Preisunterschied %1 wird der Preis %2 zu groß. Verringern Sie den Unterschied.</translation>
    </message>
    <message>
        <source>The variants of %1 have %2 sold up to here, but the listing has %3 in all. Correct one of them.</source>
        <translation>Von den Varianten von %1 sind bis hierher %2 verkauft, vom Angebot insgesamt aber %3. Berichtigen Sie eins von beiden.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>Die Datei ist größer als %1 MB. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file is empty. Write the names of the columns in its first line.</source>
        <translation>Die Datei ist leer. Schreiben Sie in die erste Zeile die Namen der Spalten.</translation>
    </message>
    <message>
        <source>The header has one column alone. Separate the columns by commas.</source>
        <translation>Die Kopfzeile hat nur eine Spalte. Trennen Sie die Spalten durch Kommas.</translation>
    </message>
    <message>
        <source>Column %1 has no name. Name it, or remove it.</source>
        <translation>Spalte %1 hat keinen Namen. Benennen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The column %1 is not known. Remove it, or correct its name.</source>
        <translation>Die Spalte %1 ist unbekannt. Entfernen Sie sie oder berichtigen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>The column %1 is there twice. Remove one of the two.</source>
        <translation>Die Spalte %1 gibt es zweimal. Entfernen Sie eine von beiden.</translation>
    </message>
    <message>
        <source>The column %1 is missing. Add it.</source>
        <translation>Die Spalte %1 fehlt. Fügen Sie sie hinzu.</translation>
    </message>
</context>
<context>
    <name>Refunds</name>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>Auftrag %1 hat keine Position %2.</translation>
    </message>
    <message>
        <source>Of line %1 (%2) there are %3 to give back, not %4.</source>
        <translation>Von Position %1 (%2) können %3 erstattet werden, nicht %4.</translation>
    </message>
    <message>
        <source>Nothing of order %1 is left to give back.</source>
        <translation>Von Auftrag %1 ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>Of this %1 %2 can be given back at most. Give an amount above zero up to that.</source>
        <extracomment>%1 %2 is an amount and its currency</extracomment>
        <translation>Davon können höchstens %1 %2 erstattet werden. Geben Sie einen Betrag über null bis zu diesem an.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>on account</source>
        <translation>auf Rechnung</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Checkout %1 is paid %2: no provider has a say in it.</source>
        <translation>Bezahlvorgang %1 wird %2 bezahlt: Daran ist kein Anbieter beteiligt.</translation>
    </message>
    <message>
        <source>Order %1 is not paid, so there is nothing to give back.</source>
        <translation>Auftrag %1 ist nicht bezahlt, es gibt also nichts zu erstatten.</translation>
    </message>
    <message>
        <source>Order %1 is %2: no more of it can be given back.</source>
        <translation>Auftrag %1 hat den Status „%2“: Mehr kann nicht erstattet werden.</translation>
    </message>
    <message>
        <source>Of the shipping of order %1 %2 %3 is left to give back.</source>
        <translation>Vom Versand des Auftrags %1 können noch %2 %3 erstattet werden.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>Position %1 (%2)</translation>
    </message>
    <message>
        <source>Of %1 %2 %3 is left to give back.</source>
        <translation>Von %1 können noch %2 %3 erstattet werden.</translation>
    </message>
    <message>
        <source>The tax of what goes back of %1 is at most %2 %3.</source>
        <translation>Die Steuer auf die Erstattung von %1 beträgt höchstens %2 %3.</translation>
    </message>
    <message>
        <source>Of %1 %2 slots can go back on sale.</source>
        <translation>Plätze von %1, die wieder in den Verkauf können: %2.</translation>
    </message>
    <message>
        <source>Of %1 %2 slots are left to give back.</source>
        <translation>Plätze von %1, die noch erstattet werden können: %2.</translation>
    </message>
    <message>
        <source>Refund %1 is of nothing: Stripe has no say in it.</source>
        <translation>Erstattung %1 hat keinen Betrag: Stripe ist daran nicht beteiligt.</translation>
    </message>
    <message>
        <source>Refund %1 was not by Stripe, so it has no say in it.</source>
        <translation>Erstattung %1 lief nicht über Stripe, deshalb ist Stripe daran nicht beteiligt.</translation>
    </message>
    <message>
        <source>This refund has failed. Decide about its money in the review queue.</source>
        <translation>Diese Erstattung ist fehlgeschlagen. Entscheiden Sie in der Klärungsliste über das Geld.</translation>
    </message>
    <message>
        <source>Stripe has taken this refund already. Wait for it.</source>
        <translation>Stripe hat diese Erstattung schon angenommen. Warten Sie, bis sie ausgeführt ist.</translation>
    </message>
    <message>
        <source>This money has been given back already.</source>
        <translation>Dieses Geld wurde bereits erstattet.</translation>
    </message>
    <message>
        <source>This is real money, and the key here is for tests. Use a desk with the live key.</source>
        <translation>Dies ist echtes Geld, der Schlüssel hier ist aber ein Testschlüssel. Nehmen Sie eine Kasse mit dem Live-Schlüssel.</translation>
    </message>
    <message>
        <source>This was asked for with a test key, and the key here is for real money. Use a desk with a test key.</source>
        <translation>Dies wurde mit einem Testschlüssel begonnen, der Schlüssel hier ist aber für echtes Geld. Nehmen Sie eine Kasse mit einem Testschlüssel.</translation>
    </message>
    <message>
        <source>Nothing of this money is left to give back.</source>
        <translation>Von diesem Geld ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>Of this money %1 %2 is left. Give back an amount above zero up to that.</source>
        <translation>Von diesem Geld sind noch %1 %2 übrig. Erstatten Sie einen Betrag über null bis zu diesem.</translation>
    </message>
    <message>
        <source>This money has paid order %1 already.</source>
        <translation>Mit diesem Geld wurde bereits Auftrag %1 bezahlt.</translation>
    </message>
    <message>
        <source>The cash is %1 %2 short of %3. Take more, or choose another tender.</source>
        <translation>Es fehlen %1 %2 Bargeld zum Betrag von %3. Nehmen Sie mehr an oder wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>The total has changed from %1 to %2 %3, so nothing was sold. Look at the cart again.</source>
        <translation>Der Gesamtbetrag hat sich von %1 auf %2 %3 geändert, deshalb wurde nichts verkauft. Prüfen Sie den Warenkorb.</translation>
    </message>
    <message>
        <source>This checkout is paid already: order %1.</source>
        <translation>Dieser Bezahlvorgang ist bereits bezahlt: Auftrag %1.</translation>
    </message>
    <message>
        <source>This checkout was cancelled. Start a new one from the cart.</source>
        <translation>Dieser Bezahlvorgang wurde abgebrochen. Starten Sie aus dem Warenkorb einen neuen.</translation>
    </message>
    <message>
        <source>The tender is cash, account or stripe. Choose one.</source>
        <translation>Die Zahlungsart ist cash, account oder stripe. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is nothing to pay, and Stripe takes no free order. Take it as cash or on account.</source>
        <translation>Es ist nichts zu zahlen, und Stripe nimmt keine kostenlosen Aufträge an. Verkaufen Sie bar oder auf Rechnung.</translation>
    </message>
    <message>
        <source>A payment by %1 is confirmed by the provider, not by the desk. Start a checkout and wait for it.</source>
        <translation>Eine Zahlung per %1 bestätigt der Anbieter, nicht die Kasse. Starten Sie einen Bezahlvorgang und warten Sie darauf.</translation>
    </message>
    <message>
        <source>Stripe has the money of order %1. Give it back with Refund or &quot;holdfast-cli order refund&quot;; the order follows when it has gone.</source>
        <translation>Das Geld des Auftrags %1 liegt bei Stripe. Zahlen Sie es mit „Erstatten“ oder „holdfast-cli order refund“ zurück; der Auftrag folgt, sobald es ausgezahlt ist.</translation>
    </message>
    <message>
        <source>The parts of this refund add up to %1, not to %2 %3. Nothing was given back.</source>
        <translation>Die Teile dieser Erstattung ergeben %1, nicht %2 %3. Es wurde nichts erstattet.</translation>
    </message>
    <message>
        <source>Nothing of order %1 is left to give back.</source>
        <translation>Von Auftrag %1 ist nichts mehr zu erstatten.</translation>
    </message>
    <message>
        <source>Order %1 has no line %2, or it is named twice.</source>
        <translation>Auftrag %1 hat keine Position %2, oder sie ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>Stripe has no money of order %1. Give it back in cash or on account.</source>
        <translation>Zu Auftrag %1 hat Stripe kein Geld. Erstatten Sie bar oder auf Rechnung.</translation>
    </message>
    <message>
        <source>Order %1 has no customer to credit on account. Give the money back in another way.</source>
        <translation>Auftrag %1 hat keinen Kunden, dem der Betrag gutgeschrieben werden könnte. Erstatten Sie das Geld auf anderem Weg.</translation>
    </message>
    <message>
        <source>Refund %1 is not the one that Stripe knows as %2. Nothing was written down.</source>
        <translation>Erstattung %1 ist nicht die, die Stripe als %2 kennt. Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Checkout %1 has a payment session already. Read it instead of creating another.</source>
        <translation>Bezahlvorgang %1 hat bereits eine Zahlungssitzung. Verwenden Sie diese, statt eine weitere anzulegen.</translation>
    </message>
    <message>
        <source>A refund that failed goes back whole. Leave the amount out.</source>
        <translation>Eine fehlgeschlagene Erstattung wird nur im Ganzen wiederholt. Lassen Sie den Betrag weg.</translation>
    </message>
    <message>
        <source>This money was to go back and has not arrived: it buys nothing. Refund it again, or in another way.</source>
        <translation>Dieses Geld sollte zurückgehen und ist nicht angekommen: Damit kann nichts gekauft werden. Erstatten Sie es noch einmal oder auf anderem Weg.</translation>
    </message>
    <message>
        <source>Order %1 was paid already, by another payment. Name what this one is to buy instead, or refund it.</source>
        <translation>Auftrag %1 wurde bereits mit einer anderen Zahlung bezahlt. Geben Sie an, was mit dieser gekauft werden soll, oder erstatten Sie sie.</translation>
    </message>
    <message>
        <source>This money is in %1, the listings are priced in another currency. Choose others, or refund it.</source>
        <translation>Dieses Geld ist in %1, die Angebote haben ihren Preis in einer anderen Währung. Wählen Sie andere oder erstatten Sie das Geld.</translation>
    </message>
    <message>
        <source>This costs %1 and %2 %3 is there: %4 is missing. Choose less, or refund it.</source>
        <translation>Das kostet %1, vorhanden sind %2 %3: Es fehlen %4. Wählen Sie weniger oder erstatten Sie das Geld.</translation>
    </message>
    <message>
        <source>The customer has paid for order %1 and the money is on its way. Wait for it, or let a manager force the checkout to its end.</source>
        <translation>Der Kunde hat Auftrag %1 bezahlt, das Geld ist unterwegs. Warten Sie darauf oder lassen Sie die Leitung den Bezahlvorgang zwangsweise beenden.</translation>
    </message>
    <message>
        <source>Checkout %1 has another session already, %2. Nothing was written down.</source>
        <translation>Bezahlvorgang %1 hat bereits eine andere Sitzung, %2. Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>The key %1 was used for another request. Store this one with a new key.</source>
        <translation>Der Schlüssel %1 gehört zu einer anderen Anfrage. Speichern Sie diese mit einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing is received for a sale on account. Leave the amount out, or take cash.</source>
        <translation>Bei einem Verkauf auf Rechnung wird kein Geld angenommen. Lassen Sie den Betrag weg oder kassieren Sie bar.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 ist ausverkauft.</translation>
    </message>
    <message>
        <source>Only %1 of %2 left; %3 were asked for.</source>
        <translation>Von %2 nur noch %1 frei; angefragt: %3.</translation>
    </message>
    <message>
        <source>The next hold lapses in %1.</source>
        <translation>Die nächste Vormerkung läuft in %1 ab.</translation>
    </message>
    <message>
        <source>There is no listing %1. Codes look like CA#quarter.</source>
        <translation>Das Angebot %1 gibt es nicht. Codes haben die Form CA#quarter.</translation>
    </message>
    <message>
        <source>There is no variant %1.</source>
        <translation>Die Variante %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no cart %1. Start a new one.</source>
        <translation>Den Warenkorb %1 gibt es nicht. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The cart has no line %1; it may have been removed. Look at the cart again.</source>
        <translation>Der Warenkorb hat keine Position %1; vielleicht wurde sie entfernt. Prüfen Sie den Warenkorb.</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>Die Vormerkung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no checkout %1.</source>
        <translation>Den Bezahlvorgang %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Den Auftrag %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no refund %1.</source>
        <translation>Die Erstattung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no case %1 in the review queue.</source>
        <translation>In der Klärungsliste gibt es keinen Fall %1.</translation>
    </message>
    <message>
        <source>No request with the key %1 was stored for this.</source>
        <translation>Dazu wurde keine Anfrage mit dem Schlüssel %1 gespeichert.</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>%1 %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed, so nothing was sold. Hold it again or remove it, then take the payment.</source>
        <translation>Die Vormerkung für %1 ist abgelaufen, deshalb wurde nichts verkauft. Merken Sie neu vor oder entfernen Sie die Position, und kassieren Sie dann.</translation>
    </message>
    <message>
        <source>This cart is being paid. Finish or cancel its checkout first.</source>
        <translation>Dieser Warenkorb wird gerade bezahlt. Beenden Sie erst den Bezahlvorgang oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>This cart has been sold. Start a new one.</source>
        <translation>Dieser Warenkorb ist verkauft. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This purchase was given up. Buy it again if it is still free.</source>
        <translation>Dieser Kauf wurde aufgegeben. Kaufen Sie noch einmal, falls noch frei.</translation>
    </message>
    <message>
        <source>This cart was merged into another. Go on with that one.</source>
        <translation>Dieser Warenkorb wurde mit einem anderen zusammengeführt. Machen Sie mit jenem weiter.</translation>
    </message>
    <message>
        <source>These slots of %1 are sold.</source>
        <translation>Diese Plätze von %1 sind verkauft.</translation>
    </message>
    <message>
        <source>This hold on %1 was released. Hold it again if it is still free.</source>
        <translation>Diese Vormerkung für %1 wurde freigegeben. Merken Sie neu vor, falls noch frei.</translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed. Hold it again if it is still free.</source>
        <translation>Die Vormerkung für %1 ist abgelaufen. Merken Sie neu vor, falls noch frei.</translation>
    </message>
    <message>
        <source>%1 cannot have a capacity of %2: %3 sold and %4 held. Choose at least %5, or release holds first.</source>
        <translation>%1 kann keine Kapazität von %2 haben: %3 verkauft und %4 vorgemerkt. Wählen Sie mindestens %5 oder geben Sie erst Vormerkungen frei.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Say who does it, and at which desk.</source>
        <translation>Geben Sie an, wer es tut und an welcher Kasse.</translation>
    </message>
    <message>
        <source>The text for %1 is missing, too long, or has control characters. Type it anew.</source>
        <translation>Der Text für %1 fehlt, ist zu lang oder enthält Steuerzeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Say why: a reason is kept with this.</source>
        <translation>Geben Sie einen Grund an: Er wird dazu festgehalten.</translation>
    </message>
    <message>
        <source>%1 is not a quantity. Use a whole number from 1 to 1000000000.</source>
        <translation>%1 ist keine Menge. Geben Sie eine ganze Zahl von 1 bis 1000000000 an.</translation>
    </message>
    <message>
        <source>A price is zero or more. Type another.</source>
        <translation>Ein Preis kann nicht negativ sein. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>The amount is too large to be reckoned. Sell less at once.</source>
        <translation>Der Betrag ist zu groß, um damit zu rechnen. Verkaufen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>%1 is not on sale now. A manager can put it back on sale.</source>
        <translation>%1 ist zurzeit nicht im Verkauf. Die Leitung kann es wieder in den Verkauf nehmen.</translation>
    </message>
    <message>
        <source>%1 is priced in %2, this cart in %3. Sell it in a cart of its own.</source>
        <translation>%1 hat seinen Preis in %2, dieser Warenkorb ist in %3. Verkaufen Sie es in einem eigenen Warenkorb.</translation>
    </message>
    <message>
        <source>A cart has at most %1 lines. Sell this one first.</source>
        <translation>Ein Warenkorb hat höchstens %1 Positionen. Verkaufen Sie erst diesen.</translation>
    </message>
    <message>
        <source>This cart is for one purchase and takes nothing else. Use another cart for the rest.</source>
        <translation>Dieser Warenkorb ist für einen Sofortkauf und nimmt nichts anderes auf. Nehmen Sie für den Rest einen anderen.</translation>
    </message>
    <message>
        <source>At most %1 of %2 go in one order; this would make %3.</source>
        <translation>Höchstens %1 von %2 je Auftrag; das wären %3.</translation>
    </message>
    <message>
        <source>This hold is being paid for. Cancel its checkout first.</source>
        <translation>Diese Vormerkung wird gerade bezahlt. Brechen Sie erst den Bezahlvorgang ab.</translation>
    </message>
    <message>
        <source>This hold was extended %1 times already. A manager may extend it further by giving a reason.</source>
        <translation>Diese Vormerkung wurde bereits %1-mal verlängert. Die Leitung kann sie mit Angabe eines Grundes weiter verlängern.</translation>
    </message>
    <message>
        <source>This needs the right of a %1. Ask one to do it.</source>
        <translation>Dafür ist das Recht „%1“ nötig. Bitten Sie jemanden, der es hat.</translation>
    </message>
    <message>
        <source>Its hold had lapsed.</source>
        <translation>Die Vormerkung war abgelaufen.</translation>
    </message>
    <message>
        <source>The cart is empty. Add a listing first.</source>
        <translation>Der Warenkorb ist leer. Legen Sie erst einen Platz hinein.</translation>
    </message>
    <message>
        <source>A sale on account needs somebody to invoice. Attach a customer to the cart first.</source>
        <translation>Ein Verkauf auf Rechnung braucht einen Rechnungsempfänger. Ordnen Sie dem Warenkorb erst einen Kunden zu.</translation>
    </message>
    <message>
        <source>An order becomes paid by a payment only.</source>
        <translation>Ein Auftrag gilt erst durch eine Zahlung als bezahlt.</translation>
    </message>
    <message>
        <source>Order %1 is being paid. Cancel its checkout instead.</source>
        <translation>Auftrag %1 wird gerade bezahlt. Brechen Sie stattdessen den Bezahlvorgang ab.</translation>
    </message>
    <message>
        <source>Order %1 is %2 and cannot become %3.</source>
        <translation>Auftrag %1 hat den Status „%2“ und kann nicht auf „%3“ wechseln.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3. Choose a value in between.</source>
        <translation>%1 reicht von %2 bis %3. Wählen Sie einen Wert dazwischen.</translation>
    </message>
    <message>
        <source>%1 is priced in %2 and stays so. Use another listing for another currency.</source>
        <translation>%1 hat seinen Preis in %2, und dabei bleibt es. Nehmen Sie für eine andere Währung ein anderes Angebot.</translation>
    </message>
    <message>
        <source>The variant is of %1, which is neither in the rate card nor in the database.</source>
        <translation>Die Variante gehört zu %1, das weder in der Preisliste noch in der Datenbank steht.</translation>
    </message>
    <message>
        <source>%1 %2 would cost less than nothing.</source>
        <translation>Der Preis von %1 %2 wäre negativ.</translation>
    </message>
    <message>
        <source>The variants of %1 would have more sold than the listing: %2.</source>
        <translation>Von den Varianten von %1 wäre mehr verkauft als vom Angebot selbst: %2.</translation>
    </message>
    <message>
        <source>This operation id was used for something else. Ask with a new one.</source>
        <translation>Diese Vorgangskennung wurde schon für etwas anderes verwendet. Fragen Sie mit einer neuen an.</translation>
    </message>
    <message>
        <source>Another desk is sweeping right now.</source>
        <translation>Eine andere Kasse räumt gerade auf.</translation>
    </message>
    <message>
        <source>The database refused this: %1.</source>
        <translation>Die Datenbank hat dies abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Stripe has been asked for this refund and may have given it already. It is given up when Stripe has refused it.</source>
        <translation>Stripe wurde um diese Erstattung gebeten und hat sie vielleicht schon ausgeführt. Sie wird aufgegeben, sobald Stripe sie abgelehnt hat.</translation>
    </message>
    <message>
        <source>This costs nothing, so the money would buy nothing. Choose something with a price, or refund it.</source>
        <translation>Das kostet nichts, das Geld würde also nichts kaufen. Wählen Sie etwas mit einem Preis, oder erstatten Sie das Geld.</translation>
    </message>
    <message>
        <source>What is bought by itself is paid at the desk where it was begun. Give it up there, or take the payment.</source>
        <translation>Ein Sofortkauf wird an der Kasse bezahlt, an der er begonnen wurde. Geben Sie ihn dort auf oder nehmen Sie die Zahlung an.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>cancelled at the desk</source>
        <translation>an der Kasse abgebrochen</translation>
    </message>
    <message>
        <source>the desk that started it is gone</source>
        <translation>die Kasse, die es begonnen hat, ist nicht mehr da</translation>
    </message>
    <message>
        <source>the payment session expired</source>
        <translation>die Zahlungssitzung ist abgelaufen</translation>
    </message>
    <message>
        <source>not paid in time</source>
        <translation>nicht rechtzeitig bezahlt</translation>
    </message>
    <message>
        <source>the payment was not what was agreed</source>
        <translation>die Zahlung war nicht die vereinbarte</translation>
    </message>
    <message>
        <source>The total is not what was agreed any more, so nothing was taken. Look at the cart and start the payment again.</source>
        <translation>Der Gesamtbetrag ist nicht mehr der vereinbarte, deshalb wurde nichts kassiert. Prüfen Sie den Warenkorb und beginnen Sie die Zahlung neu.</translation>
    </message>
    <message>
        <source>Stripe has no session of this attempt.</source>
        <translation>Bei Stripe gibt es zu diesem Versuch keine Sitzung.</translation>
    </message>
    <message>
        <source>Stripe cancelled the refund.</source>
        <translation>Stripe hat die Erstattung abgebrochen.</translation>
    </message>
    <message>
        <source>Stripe could not give the money back.</source>
        <translation>Stripe konnte das Geld nicht erstatten.</translation>
    </message>
    <message>
        <source>Stripe could not give the money back: %1.</source>
        <translation>Stripe konnte das Geld nicht erstatten: %1.</translation>
    </message>
    <message>
        <source>What the database has for this refund would ask Stripe for something else, so it was not sent. Find out who wrote it; the refund is asked for anew after a day.</source>
        <translation>Was die Datenbank zu dieser Erstattung enthält, würde bei Stripe etwas anderes auslösen, deshalb wurde es nicht gesendet. Finden Sie heraus, wer es geschrieben hat; nach einem Tag wird die Erstattung neu angefragt.</translation>
    </message>
    <message>
        <source>the bank did not send the money</source>
        <translation>die Bank hat das Geld nicht überwiesen</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The sample rate card is missing from this program. Install it again.</source>
        <translation>In diesem Programm fehlt die Beispiel-Preisliste. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The sample rate card of this program is damaged. Install it again.</source>
        <translation>Die Beispiel-Preisliste dieses Programms ist beschädigt. Installieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>This database has a schema named holdfast that is not Holdfast&apos;s. Use another database.</source>
        <translation>Diese Datenbank hat ein Schema namens holdfast, das nicht von Holdfast stammt. Nehmen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The login %1 has no part in Holdfast. Let the administrator say: GRANT holdfast_staff TO %1.</source>
        <translation>Der Benutzer %1 hat in Holdfast keine Rolle. Der Administrator muss ausführen: GRANT holdfast_staff TO %1.</translation>
    </message>
    <message>
        <source>The login %1 may not create roles. Let the server&apos;s administrator say: CREATE ROLE holdfast_staff; CREATE ROLE holdfast_manager; CREATE ROLE holdfast_admin; GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</source>
        <translation>Der Benutzer %1 darf keine Rollen anlegen. Der Administrator des Servers muss ausführen: CREATE ROLE holdfast_staff; CREATE ROLE holdfast_manager; CREATE ROLE holdfast_admin; GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</translation>
    </message>
    <message>
        <source>The login %1 is no administrator of Holdfast. Let the server&apos;s administrator say: GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</source>
        <translation>Der Benutzer %1 ist kein Administrator von Holdfast. Der Administrator des Servers muss ausführen: GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</translation>
    </message>
    <message>
        <source>The database is encoded in %1. Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>Die Datenbank ist in %1 kodiert. Legen Sie eine mit ENCODING &apos;UTF8&apos; an.</translation>
    </message>
</context>
<context>
    <name>SecretStores</name>
    <message>
        <source>There is no keychain service here that could keep secrets. Install one (on Linux gnome-keyring or KWallet) and sign in again.</source>
        <translation>Hier gibt es keinen Schlüsselbunddienst, der Geheimnisse aufbewahren könnte. Installieren Sie einen (unter Linux gnome-keyring oder KWallet) und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system keychain did not do what it was asked. Look whether it opens in the system&apos;s own program for passwords, and try again.</source>
        <translation>Der Schlüsselbund des Systems hat die Anfrage nicht ausgeführt. Prüfen Sie, ob er sich im Passwortprogramm des Systems öffnen lässt, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>Another program keeps the database busy. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm belegt die Datenbank. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database file may only be read. Check its permissions and those of its folder.</source>
        <translation>Die Datenbankdatei ist schreibgeschützt. Prüfen Sie ihre Zugriffsrechte und die ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk with the database does not answer as it should: %1. Check it.</source>
        <translation>Der Datenträger mit der Datenbank antwortet nicht wie erwartet: %1. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The database file is damaged. Stop selling and restore the last backup.</source>
        <translation>Die Datenbankdatei ist beschädigt. Verkaufen Sie nicht weiter und spielen Sie die letzte Sicherung ein.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check its folder and permissions.</source>
        <translation>Die Datenbankdatei lässt sich nicht öffnen. Prüfen Sie Ordner und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file is not a database. Choose another file.</source>
        <translation>Die Datei ist keine Datenbank. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The database reports a fault: %1. Nothing was changed.</source>
        <translation>Die Datenbank meldet einen Fehler: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 ist ein Ordner. Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>The database file %1 is gone. Put it back, or restore a backup there.</source>
        <translation>Die Datenbankdatei %1 ist verschwunden. Legen Sie sie zurück oder spielen Sie dort eine Sicherung ein.</translation>
    </message>
</context>
<context>
    <name>StripeAmounts</name>
    <message>
        <source>Stripe cannot be paid in %1 here. Take another tender.</source>
        <translation>In %1 kann hier nicht über Stripe bezahlt werden. Wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Stripe takes %1 in steps of %2, and %3 is between two. Take another tender, or change a price.</source>
        <translation>Stripe nimmt %1 nur in Schritten von %2, und %3 liegt dazwischen. Wählen Sie eine andere Zahlungsart oder ändern Sie einen Preis.</translation>
    </message>
    <message>
        <source>Stripe names an amount in %1 that cannot be.</source>
        <translation>Stripe nennt einen Betrag in %1, den es nicht geben kann.</translation>
    </message>
</context>
<context>
    <name>StripeChecks</name>
    <message>
        <source>Checkout Sessions: write</source>
        <translation>Checkout Sessions: Schreiben</translation>
    </message>
    <message>
        <source>To open, watch and end the page that a customer pays on</source>
        <translation>Um die Seite, auf der Kunden bezahlen, zu öffnen, zu verfolgen und zu schließen</translation>
    </message>
    <message>
        <source>PaymentIntents: read</source>
        <translation>PaymentIntents: Lesen</translation>
    </message>
    <message>
        <source>To see what was paid, and why a card was refused</source>
        <translation>Um zu sehen, was bezahlt und warum eine Karte abgelehnt wurde</translation>
    </message>
    <message>
        <source>Events: read</source>
        <translation>Events: Lesen</translation>
    </message>
    <message>
        <source>Charges and Refunds: write</source>
        <translation>Charges and Refunds: Schreiben</translation>
    </message>
    <message>
        <source>To give money back; only where refunds are given</source>
        <translation>Um Geld zu erstatten; nur nötig, wo erstattet wird</translation>
    </message>
    <message>
        <source>To hear of refunds that fail days after they were given</source>
        <translation>Um von Erstattungen zu erfahren, die Tage nach der Rückgabe scheitern</translation>
    </message>
</context>
<context>
    <name>StripeEndpoints</name>
    <message>
        <source>This is not an address that Stripe can be asked at. Write it as https://api.stripe.com.</source>
        <translation>Das ist keine Adresse, unter der Stripe gefragt werden kann. Schreiben Sie sie als https://api.stripe.com.</translation>
    </message>
    <message>
        <source>Stripe is asked over https only, so that nobody on the way can read the key. Plain http is for a test peer on this machine (http://127.0.0.1:PORT).</source>
        <translation>Stripe wird nur über https gefragt, damit unterwegs niemand den Schlüssel lesen kann. Einfaches http ist nur für eine Test-Gegenstelle auf diesem Computer erlaubt (http://127.0.0.1:PORT).</translation>
    </message>
    <message>
        <source>The address of Stripe has a host and perhaps a port, and nothing else. Write it as https://api.stripe.com.</source>
        <translation>Die Adresse von Stripe besteht aus einem Host und eventuell einem Port, sonst nichts. Schreiben Sie sie als https://api.stripe.com.</translation>
    </message>
    <message>
        <source>Customers can be sent to a page over https only, as Stripe asks. Write its address as https://shop.example/paid.</source>
        <translation>Kunden können nur auf eine https-Seite geleitet werden, so verlangt es Stripe. Schreiben Sie die Adresse wie https://shop.example/paid.</translation>
    </message>
</context>
<context>
    <name>StripeGateways</name>
    <message>
        <source>What was to be asked of Stripe cannot be sent. This is a fault of the program.</source>
        <translation>Die Anfrage an Stripe lässt sich nicht senden. Das ist ein Fehler des Programms.</translation>
    </message>
</context>
<context>
    <name>StripeKeys</name>
    <message>
        <source>There is no Stripe key. Paste one from Stripe&apos;s Dashboard.</source>
        <translation>Es gibt keinen Stripe-Schlüssel. Fügen Sie einen aus dem Stripe-Dashboard ein.</translation>
    </message>
    <message>
        <source>This is a publishable key, which cannot take payments here. Paste a restricted key, which begins with rk_.</source>
        <translation>Das ist ein veröffentlichbarer Schlüssel, mit dem hier nicht kassiert werden kann. Fügen Sie einen eingeschränkten Schlüssel ein; er beginnt mit rk_.</translation>
    </message>
    <message>
        <source>This is the secret of a webhook, not a key. Paste a restricted key, which begins with rk_.</source>
        <translation>Das ist das Geheimnis eines Webhooks, kein Schlüssel. Fügen Sie einen eingeschränkten Schlüssel ein; er beginnt mit rk_.</translation>
    </message>
    <message>
        <source>This is not a Stripe key. One begins with rk_test_, rk_live_, sk_test_ or sk_live_ and has only letters and digits after it. Copy it again, whole.</source>
        <translation>Das ist kein Stripe-Schlüssel. Ein solcher beginnt mit rk_test_, rk_live_, sk_test_ oder sk_live_, danach folgen nur Buchstaben und Ziffern. Kopieren Sie ihn noch einmal, und zwar ganz.</translation>
    </message>
</context>
<context>
    <name>StripeMetadata</name>
    <message>
        <source>The order&apos;s notes do not fit Stripe&apos;s limits. This is a fault of the program.</source>
        <translation>Die Angaben zum Auftrag überschreiten die Grenzen von Stripe. Das ist ein Fehler des Programms.</translation>
    </message>
</context>
<context>
    <name>StripeReader</name>
    <message>
        <source>Stripe&apos;s payment is over %1 %2, but %3 %4 were agreed, or it belongs to another sale. A manager has to look at it.</source>
        <translation>Die Zahlung bei Stripe lautet auf %1 %2, vereinbart waren aber %3 %4, oder sie gehört zu einem anderen Verkauf. Das muss sich die Leitung ansehen.</translation>
    </message>
</context>
<context>
    <name>StripeRequests</name>
    <message>
        <source>Order %1 does not add up to its total. This is a fault of the program.</source>
        <translation>Auftrag %1 ergibt nicht seine Gesamtsumme. Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>There is nothing to pay. Settle order %1 by cash or on account.</source>
        <translation>Es ist nichts zu zahlen. Schließen Sie Auftrag %1 bar oder auf Rechnung ab.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>The page that customers come to after Stripe must be an https address. Correct it in the settings.</source>
        <translation>Die Seite, auf die Kunden nach Stripe gelangen, muss eine https-Adresse haben. Berichtigen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Stripe took no money for this order, so there is none to give back.</source>
        <translation>Stripe hat für diesen Auftrag kein Geld eingezogen, es gibt also nichts zu erstatten.</translation>
    </message>
    <message>
        <source>A refund gives back more than nothing. Correct the amount.</source>
        <translation>Eine Erstattung muss größer als null sein. Berichtigen Sie den Betrag.</translation>
    </message>
    <message>
        <source>The request has no proper key of its own. This is a fault of the program.</source>
        <translation>Die Anfrage hat keinen gültigen eigenen Schlüssel. Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>There is no such payment session. This is a fault of the program.</source>
        <translation>Eine solche Zahlungssitzung gibt es nicht. Das ist ein Fehler des Programms.</translation>
    </message>
</context>
<context>
    <name>StripeVerdicts</name>
    <message>
        <source>Stripe cannot be reached, so what was asked may or may not have happened. Check the network; it is asked again.</source>
        <translation>Stripe ist nicht erreichbar; ob die Anfrage ausgeführt wurde, ist offen. Prüfen Sie das Netzwerk; es wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Stripe did not answer in time, so what was asked may or may not have happened. It is asked again.</source>
        <translation>Stripe hat nicht rechtzeitig geantwortet; ob die Anfrage ausgeführt wurde, ist offen. Es wird erneut gefragt.</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so nothing was entrusted to it. Check this computer&apos;s clock, and the network for a filter that opens encrypted connections.</source>
        <translation>Die Verbindung zu Stripe ist nicht sicher, deshalb wurde ihr nichts anvertraut. Prüfen Sie die Uhr dieses Computers und ob im Netzwerk ein Filter verschlüsselte Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>What answered (HTTP %1) cannot be understood, so what was asked may or may not have happened. Check the network for a sign-in page or a proxy; Stripe is asked again.</source>
        <translation>Die Antwort (HTTP %1) ist nicht zu verstehen; ob die Anfrage ausgeführt wurde, ist offen. Prüfen Sie das Netzwerk auf eine Anmeldeseite oder einen Proxy; Stripe wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Stripe is busy at the moment. It is asked again.</source>
        <translation>Stripe ist gerade überlastet. Es wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Stripe failed and will not take this attempt again. Find out what became of it, then try anew.</source>
        <translation>Bei Stripe ist ein Fehler aufgetreten, dieser Versuch wird nicht mehr angenommen. Finden Sie heraus, was daraus geworden ist, und versuchen Sie es dann neu.</translation>
    </message>
    <message>
        <source>Charges and Refunds: write</source>
        <translation>Charges and Refunds: Schreiben</translation>
    </message>
    <message>
        <source>Charges and Refunds: read</source>
        <translation>Charges and Refunds: Lesen</translation>
    </message>
    <message>
        <source>Events: read</source>
        <translation>Events: Lesen</translation>
    </message>
    <message>
        <source>Checkout Sessions: write</source>
        <translation>Checkout Sessions: Schreiben</translation>
    </message>
    <message>
        <source>Checkout Sessions: write, and PaymentIntents: read</source>
        <translation>Checkout Sessions: Schreiben und PaymentIntents: Lesen</translation>
    </message>
    <message>
        <source>The Stripe key that ends in %1 may not do this. Give it the permission &quot;%2&quot; in Stripe&apos;s Dashboard.</source>
        <translation>Der Stripe-Schlüssel mit der Endung %1 darf das nicht. Geben Sie ihm im Stripe-Dashboard die Berechtigung „%2“.</translation>
    </message>
    <message>
        <source>Stripe does not know this payment under the key that ends in %1. Use the key of the account that it was begun with; test and live keys do not see each other&apos;s.</source>
        <translation>Stripe kennt diese Zahlung unter dem Schlüssel mit der Endung %1 nicht. Nehmen Sie den Schlüssel des Kontos, mit dem sie begonnen wurde; Test- und Live-Schlüssel sehen die Zahlungen des anderen nicht.</translation>
    </message>
    <message>
        <source>Stripe does not accept the key that ends in %1. Put a valid one into the settings.</source>
        <translation>Stripe akzeptiert den Schlüssel mit der Endung %1 nicht. Hinterlegen Sie in den Einstellungen einen gültigen.</translation>
    </message>
    <message>
        <source>Stripe does not take what it was asked. This is a fault of the program: report it with the number %1.</source>
        <translation>Stripe nimmt die Anfrage nicht an. Das ist ein Fehler des Programms: Melden Sie ihn mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The total is less than Stripe takes. Take another tender.</source>
        <translation>Der Gesamtbetrag ist kleiner, als Stripe annimmt. Wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>The total is more than Stripe takes. Split the sale, or take another tender.</source>
        <translation>Der Gesamtbetrag ist größer, als Stripe annimmt. Teilen Sie den Verkauf oder wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>This payment has been given back already.</source>
        <translation>Diese Zahlung wurde bereits erstattet.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank disputes this payment, so it cannot be given back here. Answer the dispute in Stripe&apos;s Dashboard.</source>
        <translation>Die Bank des Kunden beanstandet diese Zahlung, deshalb kann sie hier nicht erstattet werden. Antworten Sie auf die Beanstandung im Stripe-Dashboard.</translation>
    </message>
    <message>
        <source>Stripe does not take the customer&apos;s e-mail address. Correct it.</source>
        <translation>Stripe nimmt die E-Mail-Adresse des Kunden nicht an. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The payment was declined: %1</source>
        <translation>Die Zahlung wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Stripe refuses this: %1</source>
        <translation>Stripe lehnt dies ab: %1</translation>
    </message>
    <message>
        <source>There is not enough money in your Stripe balance to give this back. Add some in Stripe&apos;s Dashboard, or give it back in another way.</source>
        <translation>Ihr Stripe-Guthaben reicht für diese Erstattung nicht aus. Laden Sie es im Stripe-Dashboard auf, oder erstatten Sie auf einem anderen Weg.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>The total is larger than can be reckoned with. Split the sale, or use smaller prices.</source>
        <translation>Der Gesamtbetrag ist zu groß, um damit zu rechnen. Teilen Sie den Verkauf oder nehmen Sie kleinere Preise.</translation>
    </message>
    <message>
        <source>A line&apos;s amount is below zero. Correct its price or quantity.</source>
        <translation>Der Betrag einer Position ist kleiner als null. Berichtigen Sie Preis oder Menge.</translation>
    </message>
    <message>
        <source>A line&apos;s tax rate is not between 0 and 100 %. Correct the rate of its market.</source>
        <translation>Der Steuersatz einer Position liegt nicht zwischen 0 und 100 %. Berichtigen Sie den Satz des Gebiets.</translation>
    </message>
    <message>
        <source>%1 is not a percentage from 0 to 100 with at most four decimals. Write it as in 7.25.</source>
        <translation>%1 ist kein Prozentsatz von 0 bis 100 mit höchstens vier Nachkommastellen. Schreiben Sie ihn wie 7.25.</translation>
    </message>
    <message>
        <source>The discount is below zero. Correct it, or leave it out.</source>
        <translation>Der Rabatt ist kleiner als null. Berichtigen Sie ihn oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The shipping fee is below zero. Correct it, or leave it out.</source>
        <translation>Die Versandgebühr ist kleiner als null. Berichtigen Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The discount is more than the lines cost. Lower it to %1 %2 or less.</source>
        <translation>Der Rabatt ist höher als der Preis der Positionen. Senken Sie ihn auf höchstens %1 %2.</translation>
    </message>
</context>
<context>
    <name>Tenders</name>
    <message>
        <source>%1 is not a way to pay. Choose one of %2.</source>
        <translation>%1 ist keine Zahlungsart. Wählen Sie eine von diesen: %2.</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>capacity %1, sold %2, held %3, price %4, %5</source>
        <translation>Kapazität %1, verkauft %2, vorgemerkt %3, Preis %4, %5</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>im Verkauf</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>nicht im Verkauf</translation>
    </message>
    <message>
        <source>The ledger lacks row %1.</source>
        <translation>Im Journal fehlt Zeile %1.</translation>
    </message>
    <message>
        <source>Ledger row %1 was altered after it was written: its hash does not match its content.</source>
        <translation>Journalzeile %1 wurde nachträglich verändert: Ihr Hash passt nicht zum Inhalt.</translation>
    </message>
    <message>
        <source>Ledger row %1 begins from %2, but the rows before it end with %3.</source>
        <translation>Journalzeile %1 beginnt mit %2, die Zeilen davor enden aber mit %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>After ledger row %1 more was sold and held than there is: %2.</source>
        <translation>Nach Journalzeile %1 war mehr verkauft und vorgemerkt als vorhanden: %2.</translation>
    </message>
    <message>
        <source>It is oversold: %1.</source>
        <translation>Überverkauft: %1.</translation>
    </message>
    <message>
        <source>It has no ledger.</source>
        <translation>Es gibt kein Journal dazu.</translation>
    </message>
    <message>
        <source>The ledger ends with %1, but the listing says %2.</source>
        <translation>Das Journal endet mit %1, das Angebot sagt aber %2.</translation>
    </message>
    <message>
        <source>The ledger ends with row %1, but the listing has changed %2 times.</source>
        <translation>Das Journal endet mit Zeile %1, das Angebot wurde aber %2-mal geändert.</translation>
    </message>
    <message>
        <source>It counts %1 as held, but its active holds add up to %2.</source>
        <translation>Als vorgemerkt gezählt: %1; die aktiven Vormerkungen ergeben aber %2.</translation>
    </message>
    <message>
        <source>It counts %1 as sold, but began with and was sold %2 by orders, less what they gave back.</source>
        <translation>Als verkauft gezählt: %1; Anfangsbestand und Verkäufe aus Aufträgen abzüglich Rückgaben ergeben aber %2.</translation>
    </message>
    <message>
        <source>Its subtotal is %1, but its lines add up to %2.</source>
        <translation>Die Zwischensumme ist %1, die Positionen ergeben aber %2.</translation>
    </message>
    <message>
        <source>Its tax is %1, but its lines add up to %2.</source>
        <translation>Die Steuer ist %1, die Positionen ergeben aber %2.</translation>
    </message>
    <message>
        <source>Its total is %1, but its parts add up to %2.</source>
        <translation>Die Gesamtsumme ist %1, ihre Teile ergeben aber %2.</translation>
    </message>
    <message>
        <source>The money kept for it is %1, but its sale and refunds ask for %2.</source>
        <translation>Das verbuchte Geld beträgt %1, Verkauf und Erstattungen verlangen aber %2.</translation>
    </message>
    <message>
        <source>Its state is not where its history ends.</source>
        <translation>Der Status ist nicht der, mit dem der Verlauf endet.</translation>
    </message>
    <message>
        <source>A line of %1 was sold from a hold of %2 that is not completed.</source>
        <translation>Eine Position über %1 wurde aus einer Vormerkung über %2 verkauft, die nicht abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Its amount is %1, but its order&apos;s total is %2.</source>
        <translation>Der Betrag ist %1, die Gesamtsumme des Auftrags aber %2.</translation>
    </message>
    <message>
        <source>It and its order are in states that exclude each other.</source>
        <translation>Bezahlvorgang und Auftrag haben Status, die einander ausschließen.</translation>
    </message>
    <message>
        <source>It is settled by %1 payments of its provider instead of one.</source>
        <translation>Abgeschlossen mit %1 Zahlungen des Anbieters statt mit einer.</translation>
    </message>
    <message>
        <source>Its payment of %1 does not say what the provider knows it by.</source>
        <translation>Bei der Zahlung über %1 fehlt die Kennung des Anbieters.</translation>
    </message>
    <message>
        <source>A payment for it is in the review queue, but order %1 is paid with it.</source>
        <translation>Eine Zahlung dazu steht in der Klärungsliste, mit ihr ist aber Auftrag %1 bezahlt.</translation>
    </message>
    <message>
        <source>It can still be paid, but %1 of its holds are not kept.</source>
        <translation>Kann noch bezahlt werden, hat aber ungesicherte Vormerkungen: %1.</translation>
    </message>
    <message>
        <source>It is closed but still has %1 lines.</source>
        <translation>Geschlossen, hat aber noch Positionen: %1.</translation>
    </message>
    <message>
        <source>It is for one purchase but has %1 lines.</source>
        <translation>Für einen Sofortkauf bestimmt, Zahl der Positionen aber: %1.</translation>
    </message>
    <message>
        <source>It was merged, but one of the two is for one purchase.</source>
        <translation>Zusammengeführt, aber einer der beiden Warenkörbe ist für einen Sofortkauf.</translation>
    </message>
    <message>
        <source>A hold and its cart line do not agree.</source>
        <translation>Eine Vormerkung und ihre Position im Warenkorb passen nicht zusammen.</translation>
    </message>
    <message>
        <source>A refund of %1 is not what its payments say.</source>
        <translation>Eine Erstattung von %1 stimmt nicht mit ihren Zahlungen überein.</translation>
    </message>
    <message>
        <source>A refund&apos;s total is %1, but its parts add up to %2.</source>
        <translation>Die Summe einer Erstattung ist %1, ihre Teile ergeben aber %2.</translation>
    </message>
    <message>
        <source>More was given back of its line %1 than was sold.</source>
        <translation>Von Position %1 wurde mehr erstattet als verkauft.</translation>
    </message>
    <message>
        <source>Of its shipping %1 was given back, but it was only %2.</source>
        <translation>Vom Versand wurden %1 erstattet, es waren aber nur %2.</translation>
    </message>
    <message>
        <source>A refund of %1 was tried again as another, of %2.</source>
        <translation>Eine Erstattung von %1 wurde als andere wiederholt, über %2.</translation>
    </message>
    <message>
        <source>It ended with %1 of %2 given back.</source>
        <translation>Beendet, nachdem %1 von %2 erstattet waren.</translation>
    </message>
    <message>
        <source>All of its %1 was given back, but it goes on.</source>
        <translation>Der ganze Betrag von %1 ist erstattet, der Auftrag läuft aber weiter.</translation>
    </message>
    <message>
        <source>It is cancelled, but %1 slots of its line %2 are still sold.</source>
        <translation>Storniert, aber noch verkaufte Plätze: %1 in Position %2.</translation>
    </message>
    <message>
        <source>Of its %1 %2 is left, which is not what it was closed or left open for.</source>
        <translation>Von %1 sind noch %2 übrig; das passt nicht dazu, dass der Fall abgeschlossen oder noch offen ist.</translation>
    </message>
    <message>
        <source>It is said to have paid order %1, which was paid otherwise.</source>
        <translation>Soll Auftrag %1 bezahlt haben, der aber anders bezahlt wurde.</translation>
    </message>
    <message>
        <source>A refund of %1 failed without a case in the review queue, or has one without having failed.</source>
        <translation>Eine Erstattung von %1 ist ohne Klärungsfall fehlgeschlagen oder hat einen, ohne fehlgeschlagen zu sein.</translation>
    </message>
    <message>
        <source>It is at another desk than it was last handed over to.</source>
        <translation>Er ist an einer anderen Kasse als der, an die er zuletzt übergeben wurde.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This database is empty. Set it up with &quot;holdfast-cli db init&quot;.</source>
        <translation>Diese Datenbank ist leer. Richten Sie sie mit „holdfast-cli db init“ ein.</translation>
    </message>
    <message>
        <source>This database is of an older version of Holdfast (%1, this program has %2). Bring it up to date with &quot;holdfast-cli db migrate&quot;.</source>
        <translation>Diese Datenbank stammt von einer älteren Version von Holdfast (%1, dieses Programm hat %2). Aktualisieren Sie sie mit „holdfast-cli db migrate“.</translation>
    </message>
    <message>
        <source>This database is of a newer version of Holdfast (%1, this program knows %2). Install the newer Holdfast on this desk.</source>
        <translation>Diese Datenbank stammt von einer neueren Version von Holdfast (%1, dieses Programm kennt %2). Installieren Sie an dieser Kasse das neuere Holdfast.</translation>
    </message>
    <message>
        <source>This database was set up by a differing build of Holdfast: its step %1 is not this program&apos;s. Use the program that made it.</source>
        <translation>Diese Datenbank wurde von einem abweichenden Holdfast eingerichtet: Ihr Schritt %1 ist nicht der dieses Programms. Nehmen Sie das Programm, das sie angelegt hat.</translation>
    </message>
</context>
<context>
    <name>holdfast::Actions</name>
    <message>
        <source>&amp;Find a slot</source>
        <translation>Platz &amp;suchen</translation>
    </message>
    <message>
        <source>Find a slot by market, size or title</source>
        <translation>Einen Platz nach Gebiet, Format oder Titel suchen</translation>
    </message>
    <message>
        <source>&amp;Buy now</source>
        <translation>S&amp;ofortkauf</translation>
    </message>
    <message>
        <source>Sell the slot found or selected by itself, beside the cart</source>
        <translation>Den gefundenen oder gewählten Platz einzeln verkaufen, neben dem Warenkorb</translation>
    </message>
    <message>
        <source>&amp;One more</source>
        <translation>Einer &amp;mehr</translation>
    </message>
    <message>
        <source>Raise the quantity of the cart&apos;s current line</source>
        <translation>Die Menge der aktuellen Position erhöhen</translation>
    </message>
    <message>
        <source>One fe&amp;wer</source>
        <translation>Einer &amp;weniger</translation>
    </message>
    <message>
        <source>Lower the quantity of the cart&apos;s current line</source>
        <translation>Die Menge der aktuellen Position verringern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the cart&apos;s current line and give its slots back</source>
        <translation>Die aktuelle Position entfernen und ihre Plätze freigeben</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Verlängern</translation>
    </message>
    <message>
        <source>Hold the slots of the current line for the full time again</source>
        <translation>Die Plätze der aktuellen Position wieder für die volle Zeit vormerken</translation>
    </message>
    <message>
        <source>&amp;Hold again</source>
        <translation>&amp;Neu vormerken</translation>
    </message>
    <message>
        <source>Hold the slots of a lapsed line again, if they are free</source>
        <translation>Die Plätze einer abgelaufenen Position neu vormerken, falls frei</translation>
    </message>
    <message>
        <source>&amp;Clear cart</source>
        <translation>Warenkorb &amp;leeren</translation>
    </message>
    <message>
        <source>Remove every line and give the slots back</source>
        <translation>Alle Positionen entfernen und die Plätze freigeben</translation>
    </message>
    <message>
        <source>Say whom the cart is for</source>
        <translation>Angeben, für wen der Warenkorb ist</translation>
    </message>
    <message>
        <source>C&amp;ash</source>
        <translation>&amp;Bar</translation>
    </message>
    <message>
        <source>Take cash for the cart</source>
        <translation>Den Warenkorb bar kassieren</translation>
    </message>
    <message>
        <source>O&amp;n account</source>
        <translation>Auf &amp;Rechnung</translation>
    </message>
    <message>
        <source>Sell the cart on the customer&apos;s account</source>
        <translation>Den Warenkorb auf Rechnung des Kunden verkaufen</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <translation>&amp;Verkauf</translation>
    </message>
    <message>
        <source>The board and the cart</source>
        <translation>Übersicht und Warenkorb</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>The last orders</source>
        <translation>Die letzten Aufträge</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Klärung</translation>
    </message>
    <message>
        <source>Payments that wait for a decision</source>
        <translation>Zahlungen, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Markets by ad sizes</source>
        <translation>Gebiete nach Formaten</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>All listings as a list</source>
        <translation>Alle Angebote als Liste</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Narrow the list by words, market or stock</source>
        <translation>Die Liste nach Wörtern, Gebiet oder Bestand eingrenzen</translation>
    </message>
    <message>
        <source>Customer &amp;display</source>
        <translation>Kunden&amp;display</translation>
    </message>
    <message>
        <source>A second window for the customer: the cart, the code to pay by, the change</source>
        <translation>Ein zweites Fenster für den Kunden: Warenkorb, Code zum Bezahlen, Rückgeld</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>Meldun&amp;gen</translation>
    </message>
    <message>
        <source>All that was said since the window opened</source>
        <translation>Alles, was gemeldet wurde, seit das Fenster offen ist</translation>
    </message>
    <message>
        <source>&amp;Import a rate card…</source>
        <translation>Preisliste &amp;importieren…</translation>
    </message>
    <message>
        <source>Read listings and prices from a CSV file</source>
        <translation>Angebote und Preise aus einer CSV-Datei lesen</translation>
    </message>
    <message>
        <source>Stripe &amp;key…</source>
        <translation>&amp;Stripe-Schlüssel…</translation>
    </message>
    <message>
        <source>Store, test or remove this desk&apos;s Stripe key</source>
        <translation>Den Stripe-Schlüssel dieser Kasse hinterlegen, testen oder entfernen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>What holds for every desk, and for this one</source>
        <translation>Was für alle Kassen gilt und was für diese</translation>
    </message>
    <message>
        <source>Set &amp;up this desk…</source>
        <translation>Diese &amp;Kasse einrichten…</translation>
    </message>
    <message>
        <source>Choose a database, import a rate card, name the desk</source>
        <translation>Datenbank wählen, Preisliste importieren, Kasse benennen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Hell oder dunkel, wie das System</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>Be&amp;fehle…</translation>
    </message>
    <message>
        <source>Find anything that can be done by its name</source>
        <translation>Findet alles, was man tun kann, nach seinem Namen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Holdfast</source>
        <translation>Ü&amp;ber Holdfast</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Holdfast</source>
        <translation>Holdfast beenden</translation>
    </message>
    <message>
        <source>Put back what was last removed from the cart, if it is still free</source>
        <translation>Zurückholen, was zuletzt aus dem Warenkorb entfernt wurde, falls noch frei</translation>
    </message>
    <message>
        <source>New car&amp;t</source>
        <translation>Neuer W&amp;arenkorb</translation>
    </message>
    <message>
        <source>Park this cart with its holds and begin another</source>
        <translation>Diesen Warenkorb mit seinen Vormerkungen parken und einen anderen beginnen</translation>
    </message>
    <message>
        <source>Ne&amp;xt cart</source>
        <translation>Nä&amp;chster Warenkorb</translation>
    </message>
    <message>
        <source>Go to the next cart that this desk has open</source>
        <translation>Zum nächsten offenen Warenkorb dieser Kasse gehen</translation>
    </message>
    <message>
        <source>&amp;Previous cart</source>
        <translation>Vor&amp;heriger Warenkorb</translation>
    </message>
    <message>
        <source>Go to the cart before this one</source>
        <translation>Zum Warenkorb vor diesem gehen</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>Über&amp;geben…</translation>
    </message>
    <message>
        <source>Give this cart to another desk, with its holds</source>
        <translation>Diesen Warenkorb mit seinen Vormerkungen an eine andere Kasse geben</translation>
    </message>
    <message>
        <source>Show the next payment that goes on out of sight</source>
        <translation>Die nächste Zahlung zeigen, die im Hintergrund läuft</translation>
    </message>
    <message>
        <source>Payment under wa&amp;y</source>
        <translation>Lau&amp;fende Zahlung</translation>
    </message>
    <message>
        <source>Dis&amp;miss the notice</source>
        <translation>Meldung sch&amp;ließen</translation>
    </message>
    <message>
        <source>Take away what the window says; it stays under Notices</source>
        <translation>Nimmt weg, was das Fenster meldet; unter Meldungen bleibt es stehen</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>Kar&amp;te</translation>
    </message>
    <message>
        <source>Let the customer pay by card with Stripe: a code to scan, or a link</source>
        <translation>Den Kunden mit Stripe per Karte zahlen lassen: ein Code zum Scannen oder ein Link</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Cu&amp;stomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>Menge än&amp;dern</translation>
    </message>
    <message>
        <source>Type how many of the cart&apos;s current line</source>
        <translation>Die Menge der aktuellen Position eingeben</translation>
    </message>
</context>
<context>
    <name>holdfast::AgeBanner</name>
    <message>
        <source>Try now</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>holdfast::BoardModel</name>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>listing, column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 each. %2</source>
        <comment>price, description</comment>
        <translation>je %1. %2</translation>
    </message>
</context>
<context>
    <name>holdfast::BoardPage</name>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Ad size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>Die Datenbank ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 Nothing is sold meanwhile.</source>
        <translation>%1 Bis dahin wird nichts verkauft.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Datenbank wird geöffnet…</translation>
    </message>
    <message>
        <source>The board appears in a moment.</source>
        <translation>Die Übersicht erscheint gleich.</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>Noch keine Angebote</translation>
    </message>
    <message>
        <source>A rate card says what can be sold, where and for how much. Begin with the sample to look around, or import your own CSV file.</source>
        <translation>Eine Preisliste legt fest, was wo zu welchem Preis verkauft werden kann. Sehen Sie sich mit der Beispielliste um oder importieren Sie Ihre eigene CSV-Datei.</translation>
    </message>
    <message>
        <source>Load the sample rate card</source>
        <translation>Beispiel-Preisliste laden</translation>
    </message>
    <message>
        <source>Import a rate card…</source>
        <translation>Preisliste importieren…</translation>
    </message>
    <message>
        <source>These numbers are from %1, %2 ago.</source>
        <translation>Stand dieser Zahlen: %1, vor %2.</translation>
    </message>
    <message>
        <source>These numbers are old.</source>
        <translation>Diese Zahlen sind veraltet.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing is sold meanwhile.</source>
        <comment>why, how old</comment>
        <translation>%1 %2 Bis dahin wird nichts verkauft.</translation>
    </message>
    <message>
        <source>The database has not been heard for a while. %1 Selling waits.</source>
        <translation>Die Datenbank hat sich länger nicht gemeldet. %1 Der Verkauf wartet.</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alle Formate</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Add with %1 (%2)</source>
        <comment>placement, its stock</comment>
        <translation>Mit %1 hinzufügen (%2)</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Code %1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) available</source>
        <translation>
            <numerusform>%Ln freier Platz</numerusform>
            <numerusform>%Ln freie Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::CardPreview</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a rate card: at most %L2 MB.</source>
        <translation>%1 ist zu groß für eine Preisliste: höchstens %L2 MB.</translation>
    </message>
</context>
<context>
    <name>holdfast::CardPreviewView</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Nothing can be imported. Faults in the file: %L1. Mend them and read it again.</source>
        <translation>Es kann nichts importiert werden. Fehler in der Datei: %L1. Beheben Sie sie und lesen Sie die Datei noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 The first %L2 are shown.</source>
        <translation>%1 Die ersten %L2 werden gezeigt.</translation>
    </message>
    <message>
        <source>Listings to be added: %L1. Changed: %L2. Unchanged: %L3.</source>
        <translation>Neue Angebote: %L1. Geändert: %L2. Unverändert: %L3.</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>zählt nicht mit</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>holdfast::CartModel</name>
    <message>
        <source>Lapsed</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>%1, quantity %L2, lapsed</source>
        <translation>%1, Menge %L2, abgelaufen</translation>
    </message>
    <message>
        <source>%1, quantity %L2, %3 left</source>
        <translation>%1, Menge %L2, noch %3</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1, price: %2</source>
        <translation>%1, Preis: %2</translation>
    </message>
    <message>
        <source>%1, quantity %L2, kept for a payment</source>
        <translation>%1, Menge %L2, für eine Zahlung gesichert</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>slots</comment>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>%1, quantity %L2, given back</source>
        <translation>%1, Menge %L2, freigegeben</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>je %1</translation>
    </message>
</context>
<context>
    <name>holdfast::CartPanel</name>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>Der Warenkorb ist leer</translation>
    </message>
    <message>
        <source>Find a slot with %1 and press Enter. It is held as soon as it is here.</source>
        <translation>Suchen Sie mit %1 einen Platz und drücken Sie die Eingabetaste. Sobald er hier steht, ist er vorgemerkt.</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Einer weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Einer mehr</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>No customer attached</source>
        <translation>Kein Kunde zugeordnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>e-mail, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New cart</source>
        <translation>Neuer Warenkorb</translation>
    </message>
    <message>
        <source>Walk-in customer %L1</source>
        <translation>Laufkundschaft %L1</translation>
    </message>
</context>
<context>
    <name>holdfast::CartTabs</name>
    <message>
        <source>Open carts</source>
        <translation>Offene Warenkörbe</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <comment>cart</comment>
        <translation>
            <numerusform>%1, %n Position</numerusform>
            <numerusform>%1, %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cart with its lines, countdown</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, handed over by %2</source>
        <comment>cart, desk</comment>
        <translation>%1, übergeben von %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CartView</name>
    <message>
        <source>Cart lines</source>
        <translation>Positionen im Warenkorb</translation>
    </message>
</context>
<context>
    <name>holdfast::ChangeFeed</name>
    <message>
        <source>The connection to the database was lost. Holdfast keeps trying.</source>
        <translation>Die Verbindung zur Datenbank ist abgebrochen. Holdfast versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <comment>what a command does</comment>
        <translation>%1 Taste: %2</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Nichts gefunden für &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>holdfast::CountdownLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what counts down, what is left</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <translation>Kundendisplay</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>Für Sie vorgemerkt</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Lines above: %L1</source>
        <translation>Positionen darüber: %L1</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, title</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>nicht vorgemerkt</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>Restzeit zum Bezahlen</translation>
    </message>
    <message>
        <source>Scan the code with your phone to pay.</source>
        <translation>Scannen Sie den Code mit Ihrem Handy, um zu bezahlen.</translation>
    </message>
    <message>
        <source>Test mode. No money is taken.</source>
        <translation>Testmodus. Es wird kein Geld eingezogen.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Auf Rechnung</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Ihr Rückgeld</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>%1 thanks you</source>
        <translation>%1 bedankt sich</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerFeed</name>
    <message>
        <source>That card was declined. You can try another.</source>
        <translation>Diese Karte wurde abgelehnt. Sie können eine andere versuchen.</translation>
    </message>
    <message>
        <source>Your bank is on its way to confirm the payment.</source>
        <translation>Ihre Bank ist dabei, die Zahlung zu bestätigen.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerPage</name>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The e-mail address finds the customer, or makes a new one. Empty fields change nothing.</source>
        <translation>Die E-Mail-Adresse findet den Kunden oder legt einen neuen an. Leere Felder ändern nichts.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>%L1 × %2 did not fit: %3</source>
        <translation>%L1 × %2 passte nicht mehr: %3</translation>
    </message>
    <message>
        <source>Joined with the customer&apos;s open cart. Lines brought along: %L1.</source>
        <translation>Mit dem offenen Warenkorb des Kunden zusammengeführt. Übernommene Positionen: %L1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>&amp;Steuernummer</translation>
    </message>
</context>
<context>
    <name>holdfast::Database</name>
    <message>
        <source>Holdfast is closing. Nothing was changed.</source>
        <translation>Holdfast wird beendet. Es wurde nichts geändert.</translation>
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
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>R&amp;eason, for the history</source>
        <translation>&amp;Grund (für den Verlauf)</translation>
    </message>
    <message>
        <source>This waits for the database.</source>
        <translation>Wartet auf die Datenbank.</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the history.</source>
        <translation>Geben Sie einen Grund an: Er bleibt im Verlauf stehen.</translation>
    </message>
    <message>
        <source>As it was paid: %1</source>
        <translation>Wie bezahlt: %1</translation>
    </message>
    <message>
        <source>The database was lost before it answered. Do not give the money by hand: Holdfast asks what became of this as soon as the database is back.</source>
        <translation>Die Verbindung zur Datenbank brach ab, bevor sie antwortete. Geben Sie das Geld nicht von Hand zurück: Holdfast fragt nach, was daraus geworden ist, sobald die Datenbank wieder da ist.</translation>
    </message>
    <message>
        <source>This is not confirmed yet. Do not give the money by hand: Holdfast keeps asking until it is known what became of it.</source>
        <translation>Das ist noch nicht bestätigt. Geben Sie das Geld nicht von Hand zurück: Holdfast fragt so lange nach, bis feststeht, was daraus geworden ist.</translation>
    </message>
</context>
<context>
    <name>holdfast::DeskCarts</name>
    <message>
        <source>New cart</source>
        <translation>Neuer Warenkorb</translation>
    </message>
    <message>
        <source>Walk-in %L1</source>
        <translation>Laufkundschaft %L1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
</context>
<context>
    <name>holdfast::DeskSettings</name>
    <message>
        <source>%1 on %2, as %3</source>
        <translation>%1 auf %2, als %3</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Diese Kasse</translation>
    </message>
    <message>
        <source>These are kept on this computer, for this user. Names hold from when the settings are closed.</source>
        <translation>Diese Angaben liegen auf diesem Computer, für diesen Benutzer. Namen gelten, sobald die Einstellungen geschlossen sind.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>The name that holds, sales and changes carry. Open walk-in carts stay with the old name.</source>
        <translation>Der Name, den Vormerkungen, Verkäufe und Änderungen tragen. Offene Warenkörbe für Laufkundschaft bleiben beim alten Namen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>On a server the login says who it is.</source>
        <translation>Auf einem Server ergibt sich der Name aus dem Datenbankbenutzer.</translation>
    </message>
    <message>
        <source>Who sells here. The embedded database asks for no password.</source>
        <translation>Wer hier verkauft. Die eingebaute Datenbank fragt nicht nach einem Passwort.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is when Holdfast starts.</source>
        <translation>Hell, dunkel oder wie das System beim Start von Holdfast.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1. Another one is tried out before it is used, and never while a payment is under way.</source>
        <translation>%1. Eine andere wird erst getestet, bevor sie verwendet wird, und nie während einer Zahlung.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window speaks it from when the settings are closed.</source>
        <translation>Gilt für das Fenster, sobald die Einstellungen geschlossen sind.</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsStrip</name>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Buy now</source>
        <translation>Sofortkauf</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Selected slot</source>
        <translation>Ausgewählter Platz</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>Wählen Sie einen Platz</translation>
    </message>
    <message>
        <source>Arrows move on the board, letters jump to a market, Enter adds.</source>
        <translation>Pfeiltasten bewegen, Buchstaben springen zu einem Gebiet, die Eingabetaste fügt hinzu.</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Nicht im Verkauf</translation>
    </message>
</context>
<context>
    <name>holdfast::Document</name>
    <message>
        <source>%1, continued</source>
        <comment>Invoice, order 1042</comment>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Ad size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>where it is placed, discount</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The advertiser orders the ads above, and the publisher will print them in the places above.</source>
        <translation>Der Inserent bestellt die oben genannten Anzeigen, und der Verlag druckt sie an den oben genannten Stellen.</translation>
    </message>
    <message>
        <source>Advertiser, date</source>
        <translation>Inserent, Datum</translation>
    </message>
    <message>
        <source>Publisher, date</source>
        <translation>Verlag, Datum</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>Tax %1 %</source>
        <comment>rate</comment>
        <translation>Steuer %1 %</translation>
    </message>
    <message>
        <source>Tax %1 % on %2</source>
        <comment>rate, amount</comment>
        <translation>Steuer %1 % auf %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Insertion order</source>
        <translation>Anzeigenauftrag</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>Receipt or Invoice, number</comment>
        <translation>%1, Auftrag %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Reprint, %1</source>
        <comment>date and time</comment>
        <translation>Nachdruck, %1</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Storniert am %1</translation>
    </message>
    <message>
        <source>Refunded on %1</source>
        <translation>Erstattet am %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>Steuernummer %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>Inserent</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Market %1, %2</source>
        <comment>market, ad size</comment>
        <translation>Gebiet %1, %2</translation>
    </message>
    <message>
        <source>Market %1, %2, %3</source>
        <comment>market, ad size, placement</comment>
        <translation>Gebiet %1, %2, %3</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, price</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Es bediente Sie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Offener Betrag</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Refund, %1, %2</source>
        <comment>tender, date</comment>
        <translation>Erstattung, %1, %2</translation>
    </message>
    <message>
        <source>Refund that came back, %1, %2</source>
        <comment>tender, date</comment>
        <translation>Zurückgekommene Erstattung, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tender, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
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
        <translation>Belege</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentDesk</name>
    <message>
        <source>%1 is at the printer.</source>
        <translation>%1 wird gedruckt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>PDF-Dateien (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard as text.</source>
        <translation>%1 liegt als Text in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Look at the printer, or save it as a PDF.</source>
        <translation>%1 konnte nicht gedruckt werden. Prüfen Sie den Drucker, oder speichern Sie als PDF.</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentPreview</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pages: %L1</source>
        <translation>Seiten: %L1</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>holdfast::HandOverPage</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;To the desk</source>
        <translation>An die &amp;Kasse</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>An die Kasse</translation>
    </message>
    <message>
        <source>The cart “%1” goes to another desk as it is: its holds and prices stay.</source>
        <translation>Der Warenkorb „%1“ geht unverändert an eine andere Kasse: Vormerkungen und Preise bleiben.</translation>
    </message>
    <message>
        <source>Looking for other desks…</source>
        <translation>Andere Kassen werden gesucht…</translation>
    </message>
    <message>
        <source>No other desk is open now. A cart goes to a desk whose window is open.</source>
        <translation>Gerade ist keine andere Kasse offen. Ein Warenkorb geht an eine Kasse, deren Fenster offen ist.</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportDialog</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import a Rate Card</source>
        <translation>Preisliste importieren</translation>
    </message>
    <message>
        <source>Reading the rate card…</source>
        <translation>Preisliste wird gelesen…</translation>
    </message>
</context>
<context>
    <name>holdfast::InstallationSettings</name>
    <message>
        <source>Selling</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>These are kept in the database and hold for every desk at once. Each change is kept with who made it, when and why.</source>
        <translation>Diese Angaben liegen in der Datenbank und gelten sofort an allen Kassen. Zu jeder Änderung wird festgehalten, wer sie wann und warum vorgenommen hat.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The reason, for whoever looks later</source>
        <translation>Der Grund, für alle, die später nachsehen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>There is no connection to a database yet.</source>
        <translation>Es gibt noch keine Verbindung zu einer Datenbank.</translation>
    </message>
    <message>
        <source>The login %1 may look at these but not change them: that needs the right &quot;admin&quot;. Ask your administrator, who may grant it by GRANT holdfast_admin TO %1.</source>
        <translation>Der Benutzer %1 darf dies ansehen, aber nicht ändern: Dafür ist das Recht „admin“ nötig. Fragen Sie Ihren Administrator, der es mit GRANT holdfast_admin TO %1 erteilen kann.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kept. It holds for every desk from now on.</source>
        <translation>Gespeichert. Gilt ab jetzt an allen Kassen.</translation>
    </message>
</context>
<context>
    <name>holdfast::Join</name>
    <message>
        <source>No computer is known as %1. Check the spelling, and whether this computer is on the network.</source>
        <translation>Kein Computer ist unter dem Namen %1 bekannt. Prüfen Sie die Schreibweise und ob dieser Computer am Netzwerk ist.</translation>
    </message>
    <message>
        <source>%1 is there, but no PostgreSQL listens on port %2. Check the port, and whether the server is running.</source>
        <translation>%1 ist da, aber an Port %2 antwortet kein PostgreSQL. Prüfen Sie den Port und ob der Server läuft.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, and whether a firewall is in between.</source>
        <translation>%1 antwortet nicht. Prüfen Sie das Netzwerk und ob eine Firewall dazwischen liegt.</translation>
    </message>
    <message>
        <source>The server refuses the login %1 with this password. Type the password again, or ask your administrator for a new one.</source>
        <translation>Der Server lehnt den Benutzer %1 mit diesem Passwort ab. Geben Sie das Passwort noch einmal ein oder bitten Sie Ihren Administrator um ein neues.</translation>
    </message>
    <message>
        <source>The server has no database %1 for this login. Check its name with your administrator.</source>
        <translation>Auf dem Server gibt es für diesen Benutzer keine Datenbank %1. Klären Sie den Namen mit Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted as wanted: %1. Have TLS turned on at the server, or choose another encryption here.</source>
        <translation>Die Verbindung wäre nicht wie gewünscht verschlüsselt: %1. Lassen Sie TLS am Server einschalten oder wählen Sie hier eine andere Verschlüsselung.</translation>
    </message>
    <message>
        <source>The server cannot show that it is %1: %2. Choose the certificate of your own authority, or have the server&apos;s renewed.</source>
        <translation>Der Server kann nicht nachweisen, dass er %1 ist: %2. Wählen Sie das Zertifikat Ihrer eigenen Zertifizierungsstelle oder lassen Sie das des Servers erneuern.</translation>
    </message>
    <message>
        <source>The server does not let this computer or login in: %1. Ask your administrator to allow it in pg_hba.conf.</source>
        <translation>Der Server lässt diesen Computer oder Benutzer nicht zu: %1. Bitten Sie Ihren Administrator, ihn in pg_hba.conf freizugeben.</translation>
    </message>
    <message>
        <source>%1 is a standby that only reads. Give the address of the main server.</source>
        <translation>%1 ist ein Standby-Server, von dem nur gelesen werden kann. Geben Sie die Adresse des Hauptservers an.</translation>
    </message>
    <message>
        <source>The database %1 was reached, but is not set up for Holdfast. Its owner can set it up here, or by &quot;holdfast-cli db init&quot;.</source>
        <translation>Die Datenbank %1 wurde erreicht, ist aber nicht für Holdfast eingerichtet. Ihr Eigentümer kann das hier nachholen oder mit „holdfast-cli db init“.</translation>
    </message>
    <message>
        <source>The database has version %1, this program needs %2. Its owner can bring it up to date here; every other desk then needs the new program too.</source>
        <translation>Die Datenbank hat Version %1, dieses Programm braucht %2. Ihr Eigentümer kann sie hier aktualisieren; danach brauchen auch alle anderen Kassen das neue Programm.</translation>
    </message>
    <message>
        <source>The database has version %1, this program only knows %2. Install the current Holdfast on this computer.</source>
        <translation>Die Datenbank hat Version %1, dieses Programm kennt nur %2. Installieren Sie auf diesem Computer das aktuelle Holdfast.</translation>
    </message>
    <message>
        <source>The login %1 has no part in Holdfast. Ask your administrator for: GRANT holdfast_staff TO %1.</source>
        <translation>Der Benutzer %1 hat in Holdfast keine Rolle. Bitten Sie Ihren Administrator um: GRANT holdfast_staff TO %1.</translation>
    </message>
    <message>
        <source>The database cannot be used: %1. Ask your administrator.</source>
        <translation>Die Datenbank ist nicht verwendbar: %1. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell.</source>
        <translation>
            <numerusform>%1 erreicht, %Ln Angebot. Der Benutzer %2 darf verkaufen.</numerusform>
            <numerusform>%1 erreicht, %Ln Angebote. Der Benutzer %2 darf verkaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell and manage the inventory.</source>
        <translation>
            <numerusform>%1 erreicht, %Ln Angebot. Der Benutzer %2 darf verkaufen und den Bestand verwalten.</numerusform>
            <numerusform>%1 erreicht, %Ln Angebote. Der Benutzer %2 darf verkaufen und den Bestand verwalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may do everything.</source>
        <translation>
            <numerusform>%1 erreicht, %Ln Angebot. Der Benutzer %2 darf alles.</numerusform>
            <numerusform>%1 erreicht, %Ln Angebote. Der Benutzer %2 darf alles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Add the slot found or selected; take the payment</source>
        <translation>Den gefundenen oder gewählten Platz hinzufügen; kassieren</translation>
    </message>
    <message>
        <source>Arrows, letters</source>
        <translation>Pfeile, Buchstaben</translation>
    </message>
    <message>
        <source>Move on the board; jump to a market</source>
        <translation>In der Übersicht bewegen; zu einem Gebiet springen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Choose a placement of the selected slot</source>
        <translation>Eine Platzierung des ausgewählten Platzes wählen</translation>
    </message>
    <message>
        <source>By their names, in the menus and under Commands</source>
        <translation>Nach Namen, in den Menüs und unter Befehle</translation>
    </message>
</context>
<context>
    <name>holdfast::Language</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>holdfast::ListDelegate</name>
    <message numerus="yes">
        <source>%1, %n placement(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>%1, %n Platzierung</numerusform>
            <numerusform>%1, %n Platzierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 here</source>
        <comment>held in all, by this desk</comment>
        <translation>%1, %L2 hier</translation>
    </message>
</context>
<context>
    <name>holdfast::ListFilterBar</name>
    <message>
        <source>Market</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Die Liste nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>Jeder Bestand</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>Nur noch wenige</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>Im Korb</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Alle Gebiete</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown, all</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Wie in der Übersicht</translation>
    </message>
    <message>
        <source>Fewest left first</source>
        <translation>Wenigste frei zuerst</translation>
    </message>
    <message>
        <source>Most left first</source>
        <translation>Meiste frei zuerst</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Günstigste zuerst</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Teuerste zuerst</translation>
    </message>
    <message>
        <source>Most sold first</source>
        <translation>Meistverkaufte zuerst</translation>
    </message>
    <message>
        <source>Most held first</source>
        <translation>Meistvorgemerkte zuerst</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Nach einer Spalte</translation>
    </message>
</context>
<context>
    <name>holdfast::ListView</name>
    <message>
        <source>Board: all listings</source>
        <translation>Übersicht: alle Angebote</translation>
    </message>
    <message>
        <source>No listing matches the filter.</source>
        <translation>Kein Angebot passt zum Filter.</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Cart</source>
        <translation>&amp;Warenkorb</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Order number %1 is on the clipboard.</source>
        <translation>Auftragsnummer %1 liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>page, count</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1, payments that wait: %L2</source>
        <comment>page, count</comment>
        <translation>%1, Zahlungen, die warten: %L2</translation>
    </message>
    <message>
        <source>Import a rate card</source>
        <translation>Preisliste importieren</translation>
    </message>
    <message>
        <source>Rate cards (*.csv);;All files (*)</source>
        <translation>Preislisten (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The rate card is in: %L1 added, %L2 changed, %L3 unchanged.</source>
        <translation>Die Preisliste ist importiert: %L1 neu, %L2 geändert, %L3 unverändert.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatrixDelegate</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln vorgemerkt</numerusform>
            <numerusform>%Ln vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>left, held</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::MatrixModel</name>
    <message>
        <source>%1 %2, not offered</source>
        <comment>market, ad size</comment>
        <translation>%1 %2, nicht angeboten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>market code, name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::MatrixView</name>
    <message>
        <source>Board: markets by ad sizes</source>
        <translation>Übersicht: Gebiete nach Formaten</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeBar</name>
    <message>
        <source>Close Holdfast</source>
        <translation>Holdfast beenden</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Trotzdem beenden</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Über Holdfast</translation>
    </message>
    <message>
        <source>Holdfast %1</source>
        <translation>Holdfast %1</translation>
    </message>
    <message>
        <source>Point of sale and back office for publishers of advertising directories.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kassensystem und Backoffice für Verlage von Anzeigenverzeichnissen.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>A payment is under way and its outcome is not known yet.</source>
        <translation>Eine Zahlung läuft, und ihr Ausgang steht noch nicht fest.</translation>
    </message>
    <message>
        <source>If you close now, Holdfast stops asking what became of it. Look for the sale among the orders before you take the money again.</source>
        <translation>Wenn Sie jetzt beenden, fragt Holdfast nicht weiter nach, was daraus geworden ist. Suchen Sie den Verkauf in den Aufträgen, bevor Sie noch einmal kassieren.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>A customer is paying by %1.</source>
        <translation>Ein Kunde bezahlt gerade mit %1.</translation>
    </message>
    <message>
        <source>The payment goes on at %1 and the slots stay held. Another desk finishes it, or this one when it is started again. Until then nobody here sees whether it was paid.</source>
        <translation>Die Zahlung läuft bei %1 weiter, und die Plätze bleiben vorgemerkt. Eine andere Kasse schließt sie ab, oder diese nach dem nächsten Start. Bis dahin sieht hier niemand, ob bezahlt wurde.</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Geöffnet lassen</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>Einrichtung verlassen</translation>
    </message>
    <message>
        <source>What you have entered would be lost.</source>
        <translation>Ihre Eingaben gehen dabei verloren.</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Weiter einrichten</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Changes have not been kept yet.</source>
        <translation>Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>They need a reason. Without one they are dropped.</source>
        <translation>Dafür ist ein Grund nötig. Ohne ihn werden sie verworfen.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1 You can set up this desk later.</source>
        <comment>what has been changed: sentences</comment>
        <translation>%1 Sie können diese Kasse später einrichten.</translation>
    </message>
    <message>
        <source>Bring the database up to date</source>
        <translation>Datenbank aktualisieren</translation>
    </message>
    <message>
        <source>%1 is changed for every desk that sells from it.</source>
        <translation>%1 wird für alle Kassen geändert, die daraus verkaufen.</translation>
    </message>
    <message>
        <source>Desks with an older Holdfast cannot sell from it afterwards, and there is no way back. Have it backed up first.</source>
        <translation>Kassen mit einem älteren Holdfast können danach nicht mehr daraus verkaufen, und es gibt kein Zurück. Lassen Sie sie vorher sichern.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeLog</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, kind, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeRecord</name>
    <message>
        <source>The connection to the database is lost. Holdfast goes on trying.</source>
        <translation>Die Verbindung zur Datenbank ist unterbrochen. Holdfast versucht es weiter.</translation>
    </message>
    <message>
        <source>The connection to the database is back.</source>
        <translation>Die Verbindung zur Datenbank ist wieder da.</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeText</name>
    <message>
        <source>Clear the line</source>
        <translation>Zeile leeren</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticesDialog</name>
    <message>
        <source>Nothing has been said since the window opened.</source>
        <translation>Seit das Fenster offen ist, wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Notices, the latest first</source>
        <translation>Meldungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>holdfast::Options</name>
    <message>
        <source>The database: sqlite:PATH or postgresql://USER@HOST:PORT/DB?sslmode=...</source>
        <translation>Die Datenbank: sqlite:PFAD oder postgresql://BENUTZER@HOST:PORT/DB?sslmode=...</translation>
    </message>
    <message>
        <source>The name of this desk.</source>
        <translation>Der Name dieser Kasse.</translation>
    </message>
    <message>
        <source>Who is selling.</source>
        <translation>Wer verkauft.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Farben: light, dark oder system.</translation>
    </message>
    <message>
        <source>Where to ask Stripe: https, or a stand-in on this machine.</source>
        <translation>Wo Stripe gefragt wird: https oder ein Ersatz auf diesem Computer.</translation>
    </message>
    <message>
        <source>Where the customer&apos;s browser goes after paying by Stripe: an https page.</source>
        <translation>Wohin der Browser des Kunden nach der Zahlung über Stripe geht: eine https-Seite.</translation>
    </message>
    <message>
        <source>Point of sale and back office for publishers of advertising directories.</source>
        <translation>Kassensystem und Backoffice für Verlage von Anzeigenverzeichnissen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme. There are light, dark and system.</source>
        <translation>„%1“ ist kein Farbschema. Es gibt light, dark und system.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here. See holdfast --help.</source>
        <translation>„%1“ hat hier keine Bedeutung. Siehe holdfast --help.</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderText</name>
    <message>
        <source>%1 at desk %2</source>
        <translation>%1 an Kasse %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>amount&apos;s way, person</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>The money is still here. Decide about it under Review.</source>
        <translation>Das Geld ist noch hier. Entscheiden Sie darüber unter „Klärung“.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
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
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>holdfast::OrdersPage</name>
    <message>
        <source>Orders, newest first</source>
        <translation>Aufträge, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Details zum Auftrag</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Strg+G</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Every sale is kept here with its number.</source>
        <translation>Jeder Verkauf steht hier mit seiner Nummer.</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Aufträge werden gelesen…</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number, state</comment>
        <translation>Auftrag %1, %2</translation>
    </message>
    <message>
        <source>The orders cannot be read</source>
        <translation>Die Aufträge können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The database does not answer. They are here as soon as it does.</source>
        <translation>Die Datenbank antwortet nicht. Sie erscheinen, sobald sie es tut.</translation>
    </message>
</context>
<context>
    <name>holdfast::OutcomePage</name>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Sale done</source>
        <translation>Verkauf abgeschlossen</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how it was paid</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2. Change due: %3.</source>
        <comment>number, amount and how it was paid, amount</comment>
        <translation>Auftrag %1, %2. Rückgeld: %3.</translation>
    </message>
    <message>
        <source>Order %1, %2.</source>
        <comment>number, amount and how it was paid</comment>
        <translation>Auftrag %1, %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::Paper</name>
    <message>
        <source>Roll, 80 mm wide</source>
        <translation>Rolle, 80 mm breit</translation>
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
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>&amp;Erhalten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Bar kassieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Cash, F8</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sell on account</source>
        <translation>Auf Rechnung verkaufen</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>%1 erhalten</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Es fehlen %1.</translation>
    </message>
    <message>
        <source>The invoice goes to %1.</source>
        <translation>Die Rechnung geht an %1.</translation>
    </message>
    <message>
        <source>The invoice goes to %1, %2.</source>
        <translation>Die Rechnung geht an %1, %2.</translation>
    </message>
    <message>
        <source>Recording the payment…</source>
        <translation>Zahlung wird gebucht…</translation>
    </message>
    <message>
        <source>Cash received cannot be negative.</source>
        <translation>Erhaltenes Bargeld kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Pay by card with Stripe</source>
        <translation>Mit Karte über Stripe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sum received, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Received just as much</source>
        <translation>Genau so viel erhalten</translation>
    </message>
</context>
<context>
    <name>holdfast::PaymentSettings</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Cards are paid on Stripe&apos;s own page. The key to Stripe is in this computer&apos;s keychain.</source>
        <translation>Mit Karte wird auf der Seite von Stripe bezahlt. Der Schlüssel zu Stripe liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Stripe key…</source>
        <translation>Stripe-Schlüssel…</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>What the key may do can be tried out there, before a customer waits.</source>
        <translation>Was der Schlüssel darf, lässt sich dort ausprobieren, bevor ein Kunde wartet.</translation>
    </message>
</context>
<context>
    <name>holdfast::PlacementsRow</name>
    <message>
        <source>%1, %2</source>
        <comment>price difference, stock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>placement, price and stock</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add with %1</source>
        <translation>Mit %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>holdfast::Program</name>
    <message>
        <source>The database was updated to version %1. The copy from before is %2.</source>
        <translation>Die Datenbank wurde auf Version %1 aktualisiert. Die Kopie von davor ist %2.</translation>
    </message>
    <message>
        <source>The change holds from the next sale on: this one is finished first.</source>
        <translation>Die Änderung gilt ab dem nächsten Verkauf: Erst wird dieser abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>holdfast::ProviderDrive</name>
    <message>
        <source>This is about real money, and this desk&apos;s key to Stripe is for tests. A desk with a live key has to finish it.</source>
        <translation>Hier geht es um echtes Geld, der Stripe-Schlüssel dieser Kasse ist aber ein Testschlüssel. Eine Kasse mit einem Live-Schlüssel muss es abschließen.</translation>
    </message>
    <message>
        <source>This is a test, and this desk&apos;s key to Stripe is for real money. A desk with a test key has to finish it.</source>
        <translation>Dies ist ein Test, der Stripe-Schlüssel dieser Kasse ist aber für echtes Geld. Eine Kasse mit einem Testschlüssel muss es abschließen.</translation>
    </message>
</context>
<context>
    <name>holdfast::ProviderPayPage</name>
    <message>
        <source>%1. %2</source>
        <comment>title, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>The code appears here.</source>
        <translation>Der Code erscheint hier.</translation>
    </message>
    <message>
        <source>The link is over. %1 is asked how it ended.</source>
        <translation>Der Link ist abgelaufen. %1 wird gefragt, wie es ausging.</translation>
    </message>
    <message>
        <source>Scan with a phone, or open the link.</source>
        <translation>Mit einem Handy scannen oder den Link öffnen.</translation>
    </message>
    <message>
        <source>The link is too long for a code: send or open it.</source>
        <translation>Der Link ist zu lang für einen Code: Senden oder öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>until %1 answers</source>
        <translation>bis %1 antwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 just now: %2</source>
        <translation>%1 gerade eben: %2</translation>
    </message>
    <message>
        <source>%1 %2 ago: %3</source>
        <comment>who, how long, what was said</comment>
        <translation>%1 vor %2: %3</translation>
    </message>
    <message>
        <source>Cancel &amp;payment</source>
        <translation>&amp;Zahlung abbrechen</translation>
    </message>
    <message>
        <source>&amp;Release the slots…</source>
        <translation>Plätze &amp;freigeben…</translation>
    </message>
    <message>
        <source>Test mode: no real money</source>
        <translation>Testmodus: kein echtes Geld</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>QR-Code der Zahlungsseite</translation>
    </message>
    <message>
        <source>Copy link has the same address as text.</source>
        <translation>„Link kopieren“ liefert dieselbe Adresse als Text.</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Link valid for</source>
        <translation>Gültigkeit des Links</translation>
    </message>
    <message>
        <source>Slots held for</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>This cannot be undone. The slots go back on sale at once; if the customer has paid, the money goes to Review.</source>
        <translation>Das lässt sich nicht rückgängig machen. Die Plätze gehen sofort zurück in den Verkauf; falls der Kunde bezahlt hat, kommt das Geld in die Klärung.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Weite&amp;r warten</translation>
    </message>
    <message>
        <source>&amp;Release the slots</source>
        <translation>Plätze &amp;freigeben</translation>
    </message>
    <message>
        <source>&amp;Next sale</source>
        <translation>&amp;Nächster Verkauf</translation>
    </message>
    <message>
        <source>Preparing the payment</source>
        <translation>Zahlung wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 is asked for a payment page.</source>
        <translation>%1 wird um eine Zahlungsseite gebeten.</translation>
    </message>
    <message>
        <source>Ready to be paid</source>
        <translation>Bereit zum Bezahlen</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Karte abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was taken. The customer can try again, or try another card, with the same code.</source>
        <translation>Es wurde nichts eingezogen. Der Kunde kann es mit demselben Code noch einmal oder mit einer anderen Karte versuchen.</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Zahlung unterwegs</translation>
    </message>
    <message>
        <source>The customer has paid in a way that takes time, such as a bank debit. The slots stay held until %1 has the money.</source>
        <translation>Der Kunde hat auf eine Weise bezahlt, die Zeit braucht, etwa per Lastschrift. Die Plätze bleiben vorgemerkt, bis %1 das Geld hat.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The customer may be paying, so the slots stay held. Holdfast keeps asking. Wait, and do not take the money another way.</source>
        <translation>Vielleicht bezahlt der Kunde gerade, deshalb bleiben die Plätze vorgemerkt. Holdfast fragt weiter nach. Warten Sie und kassieren Sie nicht auf anderem Weg.</translation>
    </message>
    <message>
        <source>Cancelling the payment</source>
        <translation>Zahlung wird abgebrochen</translation>
    </message>
    <message>
        <source>%1 is told to close the payment page. The slots go back on sale as soon as nobody can pay there any more.</source>
        <translation>%1 soll die Zahlungsseite schließen. Die Plätze gehen zurück in den Verkauf, sobald dort niemand mehr bezahlen kann.</translation>
    </message>
    <message>
        <source>Nobody can ask %1</source>
        <translation>%1 kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>This desk has no key for %1, and no desk that has one is running. The slots stay held. Start such a desk or add the key here: the payment then goes on by itself.</source>
        <translation>Diese Kasse hat keinen Schlüssel für %1, und es läuft keine, die einen hat. Die Plätze bleiben vorgemerkt. Starten Sie eine solche Kasse oder hinterlegen Sie den Schlüssel hier: Die Zahlung läuft dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>The slots are sold.</source>
        <translation>Die Plätze sind verkauft.</translation>
    </message>
    <message>
        <source>The slots are sold. No real money moved.</source>
        <translation>Die Plätze sind verkauft. Es floss kein echtes Geld.</translation>
    </message>
    <message>
        <source>&amp;New sale</source>
        <translation>&amp;Neuer Verkauf</translation>
    </message>
    <message>
        <source>Paid, but not sold</source>
        <translation>Bezahlt, aber nicht verkauft</translation>
    </message>
    <message>
        <source>The money arrived, but the sale could not be made. It is kept under Review, where a manager decides: sell, or pay it back.</source>
        <translation>Das Geld ist da, aber der Verkauf kam nicht zustande. Der Fall steht unter „Klärung“, wo die Leitung entscheidet: verkaufen oder erstatten.</translation>
    </message>
    <message>
        <source>The slots are back on sale. Money that still comes goes to Review.</source>
        <translation>Die Plätze sind wieder im Verkauf. Geld, das noch eingeht, kommt in die Klärung.</translation>
    </message>
    <message>
        <source>Nothing was taken. The slots are back on sale.</source>
        <translation>Es wurde nichts eingezogen. Die Plätze sind wieder im Verkauf.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>&amp;Back to selling</source>
        <translation>Zurück zum &amp;Verkauf</translation>
    </message>
    <message>
        <source>There is no payment page yet that a customer could have seen. Holdfast keeps asking; the slots stay held.</source>
        <translation>Es gibt noch keine Zahlungsseite, die ein Kunde gesehen haben könnte. Holdfast fragt weiter; die Plätze bleiben vorgemerkt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>Gerade eben: %1</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <comment>how long, what was said</comment>
        <translation>Vor %1: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::PurchaseStrip</name>
    <message>
        <source>Bought by itself</source>
        <translation>Sofortkauf</translation>
    </message>
    <message>
        <source>%L1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%L1 zu je %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vormerkung</translation>
    </message>
</context>
<context>
    <name>holdfast::QuantityField</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptSettings</name>
    <message>
        <source>Receipts</source>
        <translation>Quittungen</translation>
    </message>
    <message>
        <source>Who sells, as it stands on receipts and invoices, and what they are printed on. Kept on this computer; empty lines are left out.</source>
        <translation>Wer verkauft, wie es auf Quittungen und Rechnungen steht, und worauf gedruckt wird. Liegt auf diesem Computer; leere Zeilen entfallen.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The name at the top.</source>
        <translation>Der Name ganz oben.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Beneath the name.</source>
        <translation>Unter dem Namen.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>As the tax office writes it; invoices need it.</source>
        <translation>In der Schreibweise des Finanzamts; Rechnungen brauchen sie.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>For customers who have a question.</source>
        <translation>Für Kunden mit Fragen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>For customers who write.</source>
        <translation>Für Kunden, die schreiben.</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Schlusszeilen</translation>
    </message>
    <message>
        <source>Thanks, terms, or where to pay an invoice.</source>
        <translation>Dank, Bedingungen oder wohin eine Rechnung zu zahlen ist.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The path of an image file, printed above the name. Empty: none.</source>
        <translation>Der Pfad einer Bilddatei, über dem Namen gedruckt. Leer: keins.</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation>Das ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Chosen beforehand when a receipt or an invoice is printed.</source>
        <translation>Beim Drucken einer Quittung oder Rechnung vorausgewählt.</translation>
    </message>
    <message>
        <source>The usual one of this computer</source>
        <translation>Der Standarddrucker dieses Computers</translation>
    </message>
    <message>
        <source>Paper for receipts</source>
        <translation>Papier für Quittungen</translation>
    </message>
    <message>
        <source>What lies in the printer that receipts come from.</source>
        <translation>Was in dem Drucker liegt, aus dem Quittungen kommen.</translation>
    </message>
    <message>
        <source>Paper for invoices</source>
        <translation>Papier für Rechnungen</translation>
    </message>
    <message>
        <source>Invoices and insertion orders are never printed on a roll.</source>
        <translation>Rechnungen und Anzeigenaufträge werden nie auf Rolle gedruckt.</translation>
    </message>
</context>
<context>
    <name>holdfast::RefundModel</name>
    <message>
        <source>Choose how many slots to give back.</source>
        <translation>Wählen Sie, wie viele Plätze erstattet werden.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Not given back</source>
        <translation>Nicht erstattet</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
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
        <translation>%1 wurden erstattet.</translation>
    </message>
    <message>
        <source>%1 is to be given back; Stripe is being asked.</source>
        <translation>%1 werden erstattet; Stripe wird gefragt.</translation>
    </message>
    <message>
        <source>%1 is to be given back, but no desk with a Stripe key is running. Start one, or set this desk&apos;s key.</source>
        <translation>%1 sollen erstattet werden, aber keine Kasse mit Stripe-Schlüssel läuft. Starten Sie eine oder hinterlegen Sie den Schlüssel an dieser Kasse.</translation>
    </message>
</context>
<context>
    <name>holdfast::RefundPage</name>
    <message>
        <source>&amp;Slots, whole</source>
        <translation>Ganze &amp;Plätze</translation>
    </message>
    <message>
        <source>&amp;Put the slots on sale again</source>
        <translation>Plätze &amp;zurück in den Verkauf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld erstatten</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>Betrag der Erstattung</translation>
    </message>
    <message>
        <source>Give it back &amp;by</source>
        <translation>A&amp;rt der Erstattung</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Positionen des Auftrags</translation>
    </message>
    <message>
        <source>Type a number, or plus and minus, to choose how many slots of a line go back</source>
        <translation>Zahl oder Plus und Minus eingeben, um zu wählen, wie viele Plätze einer Position zurückgehen</translation>
    </message>
    <message>
        <source>Give money back, order %1</source>
        <translation>Geld erstatten, Auftrag %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>%1 · %2 paid · %3 not given back yet</source>
        <comment>customer, amount, amount</comment>
        <translation>%1 · %2 bezahlt · %3 noch nicht erstattet</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>%1 goes back, %2 of it tax.</source>
        <translation>%1 werden erstattet, davon %2 Steuer.</translation>
    </message>
    <message>
        <source>%1 of it is shipping.</source>
        <translation>Davon %1 Versand.</translation>
    </message>
    <message>
        <source>Slots on sale again: %L1.</source>
        <translation>Plätze zurück im Verkauf: %L1.</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Slots to give back of %1</source>
        <translation>Freizugebende Plätze von %1</translation>
    </message>
    <message>
        <source>Give an amount above zero, up to %1.</source>
        <translation>Geben Sie einen Betrag über null an, höchstens %1.</translation>
    </message>
    <message>
        <source>An &amp;amount; slots go back only with the whole</source>
        <translation>Einen &amp;Betrag; Plätze gehen nur mit dem Ganzen zurück</translation>
    </message>
    <message>
        <source>%1 of the slots&apos; price was given back before.</source>
        <translation>%1 vom Preis der Plätze wurden schon früher erstattet.</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewModel</name>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewPage</name>
    <message>
        <source>Payments that wait for a decision, the oldest first</source>
        <translation>Zahlungen, die auf eine Entscheidung warten, die ältesten zuerst</translation>
    </message>
    <message>
        <source>Sold as order %1.</source>
        <translation>Als Auftrag %1 verkauft.</translation>
    </message>
    <message>
        <source>A payment of %1 waits for a decision: %2</source>
        <comment>amount, what happened</comment>
        <translation>Eine Zahlung von %1 wartet auf eine Entscheidung: %2</translation>
    </message>
    <message>
        <source>No payments wait for a decision.</source>
        <translation>Keine Zahlung wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Money that comes too late, twice, or not as agreed is listed here.</source>
        <translation>Geld, das zu spät, doppelt oder nicht wie vereinbart eingeht, steht hier.</translation>
    </message>
    <message>
        <source>Reading the payments…</source>
        <translation>Zahlungen werden gelesen…</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Der Fall ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Reading the payment…</source>
        <translation>Zahlung wird gelesen…</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>Die Zahlung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The payments cannot be read</source>
        <translation>Die Zahlungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The database does not answer. They are here as soon as it does.</source>
        <translation>Die Datenbank antwortet nicht. Sie erscheinen, sobald sie es tut.</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewPanel</name>
    <message>
        <source>&amp;Take the slots that were ordered</source>
        <translation>&amp;Bestellte Plätze verkaufen</translation>
    </message>
    <message>
        <source>Offer &amp;another slot</source>
        <translation>Anderen &amp;Platz anbieten</translation>
    </message>
    <message>
        <source>&amp;Give the money back</source>
        <translation>Geld &amp;erstatten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>Betrag der Erstattung</translation>
    </message>
    <message>
        <source>Give it back by</source>
        <translation>Art der Erstattung</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>%L1 × %2, %3</source>
        <comment>quantity, title, amount</comment>
        <translation>%L1 × %2, %3</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Find the slot to sell instead.</source>
        <translation>Suchen Sie den Platz, der stattdessen verkauft werden soll.</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, title</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>It is not sold in the currency of the payment.</source>
        <translation>Er wird nicht in der Währung der Zahlung verkauft.</translation>
    </message>
    <message>
        <source>It costs %1, tax included.</source>
        <translation>Kostet %1 einschließlich Steuer.</translation>
    </message>
    <message>
        <source>Sell for %1</source>
        <translation>Für %1 verkaufen</translation>
    </message>
    <message>
        <source>The payment is %1 short of that. Choose something else, or give it back.</source>
        <translation>Dafür reicht die Zahlung nicht, es fehlen %1. Wählen Sie etwas anderes oder erstatten Sie sie.</translation>
    </message>
    <message>
        <source>%1 %2 goes back to the customer.</source>
        <comment>costs, amount</comment>
        <translation>%1 %2 gehen an den Kunden zurück.</translation>
    </message>
    <message>
        <source>The payment is %1 short of what was agreed.</source>
        <translation>Zum vereinbarten Betrag fehlen %1.</translation>
    </message>
    <message>
        <source>Sold as agreed, if the slots are free.</source>
        <translation>Wird wie vereinbart verkauft, wenn die Plätze frei sind.</translation>
    </message>
    <message>
        <source>Sold as agreed, if the slots are free. %1 goes back to the customer.</source>
        <translation>Wird wie vereinbart verkauft, wenn die Plätze frei sind. %1 gehen an den Kunden zurück.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>Give an amount above zero, up to %1.</source>
        <translation>Geben Sie einen Betrag über null an, höchstens %1.</translation>
    </message>
    <message>
        <source>Nothing is left of the payment then.</source>
        <translation>Von der Zahlung bleibt dann nichts übrig.</translation>
    </message>
    <message>
        <source>%1 is left of the payment then.</source>
        <translation>Von der Zahlung bleiben dann %1 übrig.</translation>
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
        <translation>%1 · Auftrag %2, %3
%4 eingegangen, %5 vereinbart</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>Fall ab&amp;schließen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall abschließen</translation>
    </message>
    <message>
        <source>There is no money in it.</source>
        <translation>Es ist kein Geld darin.</translation>
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
        <translation>Platz suchen</translation>
    </message>
    <message>
        <source>Slots found</source>
        <translation>Gefundene Plätze</translation>
    </message>
    <message>
        <source>Type a market, a size or a title; a number and x before it is the quantity, a number alone is an order. A name or e-mail address finds a customer.</source>
        <translation>Gebiet, Format oder Titel eingeben; eine Zahl mit x davor ist die Menge, eine Zahl allein ein Auftrag. Ein Name oder eine E-Mail-Adresse findet einen Kunden.</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Nichts gefunden für &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Slot, customer or order: 3x ca q</source>
        <translation>Platz, Kunde oder Auftrag: 3x ca q</translation>
    </message>
</context>
<context>
    <name>holdfast::SearchModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Customer %1, %2</source>
        <translation>Kunde %1, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::SellController</name>
    <message>
        <source>The cart is gone and nothing was taken.</source>
        <translation>Den Warenkorb gibt es nicht mehr, es wurde nichts kassiert.</translation>
    </message>
    <message>
        <source>The database was lost before the payment and nothing was taken.</source>
        <translation>Die Verbindung zur Datenbank brach vor der Zahlung ab, es wurde nichts kassiert.</translation>
    </message>
    <message>
        <source>The database was lost during the payment. Do not take it again: Holdfast asks what became of it as soon as the database is back.</source>
        <translation>Die Verbindung zur Datenbank brach während der Zahlung ab. Kassieren Sie nicht noch einmal: Holdfast fragt nach, was daraus geworden ist, sobald die Datenbank wieder da ist.</translation>
    </message>
    <message>
        <source>The payment is not confirmed yet. Do not take it again: Holdfast keeps asking until it is known what became of it.</source>
        <translation>Die Zahlung ist noch nicht bestätigt. Kassieren Sie nicht noch einmal: Holdfast fragt so lange nach, bis feststeht, was daraus geworden ist.</translation>
    </message>
</context>
<context>
    <name>holdfast::SellPage</name>
    <message>
        <source>%1 is out of the cart, and its slots are free again.</source>
        <translation>%1 ist nicht mehr im Warenkorb, die Plätze sind wieder frei.</translation>
    </message>
    <message>
        <source>The board is stale. Selling waits for the database.</source>
        <translation>Die Übersicht ist veraltet. Der Verkauf wartet auf die Datenbank.</translation>
    </message>
    <message>
        <source>Selling waits for the database.</source>
        <translation>Der Verkauf wartet auf die Datenbank.</translation>
    </message>
    <message>
        <source>The hold has lapsed. %1 holds it again if it is still free.</source>
        <translation>Die Vormerkung ist abgelaufen. %1 merkt neu vor, falls noch frei.</translation>
    </message>
    <message>
        <source>A hold has lapsed. Hold it again or remove the line.</source>
        <translation>Eine Vormerkung ist abgelaufen. Merken Sie neu vor oder entfernen Sie die Position.</translation>
    </message>
    <message>
        <source>A sale on account needs a customer to invoice.</source>
        <translation>Ein Verkauf auf Rechnung braucht einen Kunden als Rechnungsempfänger.</translation>
    </message>
    <message>
        <source>The hold of %1 has lapsed. %2 holds it again if it is still free.</source>
        <translation>Die Vormerkung für %1 ist abgelaufen. %2 merkt neu vor, falls noch frei.</translation>
    </message>
    <message>
        <source>The cart is for %1 now.</source>
        <translation>Der Warenkorb ist jetzt für %1.</translation>
    </message>
    <message>
        <source>Order %1 is paid.</source>
        <translation>Auftrag %1 ist bezahlt.</translation>
    </message>
    <message>
        <source>%1 was not bought, and its slots are free again.</source>
        <translation>%1 wurde nicht gekauft, die Plätze sind wieder frei.</translation>
    </message>
    <message>
        <source>Buying %1 was left unfinished. Take the payment, or go back to give it up.</source>
        <translation>Der Sofortkauf von %1 ist noch offen. Kassieren Sie oder gehen Sie zurück, um ihn aufzugeben.</translation>
    </message>
    <message>
        <source>Take the payment for %1 first, or go back to give it up.</source>
        <translation>Kassieren Sie erst für %1 oder gehen Sie zurück, um den Kauf aufzugeben.</translation>
    </message>
    <message>
        <source>No customer can be chosen while a payment is under way. Finish it first.</source>
        <translation>Während einer Zahlung kann kein Kunde gewählt werden. Schließen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>The hold of %1 in the parked cart “%2” has lapsed.</source>
        <translation>Die Vormerkung für %1 im geparkten Warenkorb „%2“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>The cart “%1” is at the desk %2 now.</source>
        <translation>Der Warenkorb „%1“ ist jetzt an der Kasse %2.</translation>
    </message>
    <message>
        <source>The desk %1 has handed over the cart “%2”. %3 goes through the carts.</source>
        <translation>Die Kasse %1 hat den Warenkorb „%2“ übergeben. %3 geht durch die Warenkörbe.</translation>
    </message>
    <message>
        <source>The slot was given back. %1 holds it again if it is still free.</source>
        <translation>Der Platz wurde freigegeben. %1 merkt neu vor, falls noch frei.</translation>
    </message>
    <message>
        <source>A slot was given back. Hold it again or remove the line.</source>
        <translation>Ein Platz wurde freigegeben. Merken Sie neu vor oder entfernen Sie die Position.</translation>
    </message>
    <message>
        <source>%1 was given back. %2 holds it again if it is still free.</source>
        <translation>%1 wurde freigegeben. %2 merkt neu vor, falls noch frei.</translation>
    </message>
    <message>
        <source>The payment for order %1 goes on. What becomes of it is told here.</source>
        <translation>Die Zahlung für Auftrag %1 läuft weiter. Was daraus wird, steht dann hier.</translation>
    </message>
    <message>
        <source>The payment for order %1 arrived, but the sale could not be made. It is kept under Review, where a manager decides.</source>
        <translation>Die Zahlung für Auftrag %1 ist eingegangen, aber der Verkauf kam nicht zustande. Der Fall steht unter „Klärung“, wo die Leitung entscheidet.</translation>
    </message>
    <message>
        <source>Order %1 is paid: %2 by Stripe.</source>
        <comment>number, amount</comment>
        <translation>Auftrag %1 ist bezahlt: %2 über Stripe.</translation>
    </message>
    <message>
        <source>Order %1 was not paid, and its slots are back on sale.</source>
        <translation>Auftrag %1 wurde nicht bezahlt, und seine Plätze sind wieder frei.</translation>
    </message>
    <message>
        <source>The cart is empty, and its slots are free again.</source>
        <translation>Der Warenkorb ist leer, und seine Plätze sind wieder frei.</translation>
    </message>
    <message>
        <source>%1 is not back: somebody else has taken it. %2</source>
        <comment>item, why</comment>
        <translation>%1 ist nicht zurück: jemand anderes hat es genommen. %2</translation>
    </message>
    <message>
        <source>%1 is not back. %2</source>
        <comment>item, why</comment>
        <translation>%1 ist nicht zurück. %2</translation>
    </message>
    <message>
        <source>%1 is back at today&apos;s price of %2 instead of %3.</source>
        <translation>%1 ist wieder da, zum heutigen Preis von %2 statt %3.</translation>
    </message>
    <message>
        <source>%1 is back in the cart.</source>
        <translation>%1 ist wieder im Warenkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are back in the cart.</source>
        <translation>
            <numerusform>%n Position ist wieder im Warenkorb.</numerusform>
            <numerusform>%n Positionen sind wieder im Warenkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cart “%1” is not open any more.</source>
        <translation>Der Warenkorb „%1“ ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The card for order %1 was declined. The customer can try again with the same code.</source>
        <translation>Die Karte für Auftrag %1 wurde abgelehnt. Der Kunde kann es mit demselben Code noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The hold of %1 in the parked cart “%2” is about to lapse.</source>
        <translation>Die Vormerkung für %1 im geparkten Warenkorb „%2“ läuft gleich ab.</translation>
    </message>
    <message>
        <source>The hold of %1 is about to lapse. %2 extends it.</source>
        <translation>Die Vormerkung für %1 läuft gleich ab. %2 verlängert.</translation>
    </message>
    <message>
        <source>Waiting for the database…</source>
        <translation>Warten auf die Datenbank …</translation>
    </message>
    <message>
        <source>Not in this cart any more: %1. That was removed elsewhere, or the server lost it in a crash. Add it again if it is still wanted.</source>
        <translation>Nicht mehr in diesem Warenkorb: %1. Das wurde anderswo entfernt, oder der Server hat es bei einem Absturz verloren. Fügen Sie es wieder hinzu, wenn es noch gewünscht ist.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingRow</name>
    <message>
        <source>Reset to %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>%1: reset to %2</source>
        <translation>%1: auf %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1: leeren</translation>
    </message>
</context>
<context>
    <name>holdfast::Settings</name>
    <message>
        <source>Type minutes, as in 15 or 2:30.</source>
        <translation>Geben Sie Minuten ein, etwa 15 oder 2:30.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Vormerkdauer</translation>
    </message>
    <message>
        <source>How long slots are kept for a customer from the moment they enter the cart. Holds that run already keep their time.</source>
        <translation>Wie lange Plätze für einen Kunden vorgemerkt sind, sobald sie im Warenkorb liegen. Laufende Vormerkungen behalten ihre Zeit.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>How often staff may extend one hold; managers may beyond it, with a reason.</source>
        <translation>Wie oft das Verkaufspersonal eine Vormerkung verlängern darf; die Leitung darf es mit Grund auch öfter.</translation>
    </message>
    <message>
        <source>Checkout time</source>
        <translation>Bezahldauer</translation>
    </message>
    <message>
        <source>How long slots are kept while a customer pays. A Stripe session lasts 35 min, so less than 40 min would let it outlive its slots&apos; usual time.</source>
        <translation>Wie lange Plätze vorgemerkt bleiben, während ein Kunde bezahlt. Eine Stripe-Sitzung dauert 35 min; bei weniger als 40 min könnte sie länger laufen als die Vormerkung ihrer Plätze.</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Knapper Bestand</translation>
    </message>
    <message>
        <source>From this many free slots down the board says &quot;Only N left&quot;.</source>
        <translation>Ab so wenigen freien Plätzen zeigt die Übersicht „Nur noch N“.</translation>
    </message>
    <message>
        <source>Lines in a cart</source>
        <translation>Positionen je Warenkorb</translation>
    </message>
    <message>
        <source>The most listings and placements that one cart may have.</source>
        <translation>Wie viele Angebote und Platzierungen ein Warenkorb höchstens haben darf.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>A fee that every order bears, before tax. 0: none.</source>
        <translation>Eine Gebühr für jeden Auftrag, vor Steuer. 0: keine.</translation>
    </message>
    <message>
        <source>This program does not know what it is for.</source>
        <translation>Dieses Programm kennt den Zweck dieser Einstellung nicht.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>minor units</source>
        <translation>kleinste Einheiten</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 %3.</source>
        <translation>Von %1 bis %2 %3.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>With less than this left, a countdown turns red. 0: never.</source>
        <translation>Ist weniger als dies übrig, wird der Countdown rot. 0: nie.</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>How often a desk reads the whole board, in case a change did not reach it.</source>
        <translation>Wie oft eine Kasse die ganze Übersicht liest, falls eine Änderung sie nicht erreicht hat.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Without contact for this long, the board is called stale and nothing is sold from it. At least twice the time between two readings.</source>
        <translation>Nach so langer Zeit ohne Kontakt gilt die Übersicht als veraltet, und von ihr wird nicht verkauft. Mindestens das Doppelte der Zeit zwischen zwei Lesungen.</translation>
    </message>
    <message>
        <source>With less than this left, a countdown turns to a warning and a notice says so, once; at most half the hold time. 0: never.</source>
        <translation>Ist weniger als dies übrig, warnt der Countdown, und ein Hinweis sagt es einmal; höchstens die halbe Vormerkzeit. 0: nie.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Keine Einstellung hat „%1“ im Namen oder in der Erklärung.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsPage</name>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Höchstens %L1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupDeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Who sells here?</source>
        <translation>Wer verkauft hier?</translation>
    </message>
    <message>
        <source>Holds, sales and every change carry both names, so that others can see who has what.</source>
        <translation>Vormerkungen, Verkäufe und alle Änderungen tragen beide Namen, damit andere sehen, wer was hat.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Kasse</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>On a server the login says who it is.</source>
        <translation>Auf einem Server ergibt sich der Name aus dem Datenbankbenutzer.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupJoinPage</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Join a PostgreSQL server</source>
        <translation>Mit einem PostgreSQL-Server verbinden</translation>
    </message>
    <message>
        <source>Your administrator has the address, and a login for each person. The password goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>Ihr Administrator hat die Adresse und für jede Person einen Benutzer. Das Passwort kommt in den Schlüsselbund dieses Computers und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>db.example.com or db.example.com:5433</source>
        <translation>db.example.com oder db.example.com:5433</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Encrypted, and the server must show its certificate</source>
        <translation>Verschlüsselt, der Server muss sein Zertifikat vorweisen</translation>
    </message>
    <message>
        <source>The same, with the certificate of our own authority</source>
        <translation>Ebenso, mit dem Zertifikat unserer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Encrypted, without checking who the server is</source>
        <translation>Verschlüsselt, ohne zu prüfen, wer der Server ist</translation>
    </message>
    <message>
        <source>&amp;Encryption (on this computer itself none is needed)</source>
        <translation>&amp;Verschlüsselung (auf diesem Computer selbst nicht nötig)</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>&amp;Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Choose the certificate of your authority</source>
        <translation>Zertifikat Ihrer Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Zertifikate (*.crt *.pem *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Setting up %1…</source>
        <translation>%1 wird eingerichtet…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Bring it up to date…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Bringing %1 up to date…</source>
        <translation>%1 wird aktualisiert…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The database %1 has been set up.</source>
        <translation>Die Datenbank %1 wurde eingerichtet.</translation>
    </message>
    <message>
        <source>The database %1 may have been set up.</source>
        <translation>Die Datenbank %1 wurde möglicherweise eingerichtet.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupListingsPage</name>
    <message>
        <source>Rate card</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>What is for sale?</source>
        <translation>Was wird verkauft?</translation>
    </message>
    <message>
        <source>A rate card is a CSV file with a line for each listing: market, size, price and how many slots there are. You see what it would do before anything is imported, and can do this later.</source>
        <translation>Eine Preisliste ist eine CSV-Datei mit einer Zeile je Angebot: Gebiet, Format, Preis und wie viele Plätze es gibt. Sie sehen vor dem Import, was sie bewirkt, und können das auch später tun.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Rate card</source>
        <translation>&amp;Preisliste</translation>
    </message>
    <message>
        <source>No file: start with an empty board</source>
        <translation>Keine Datei: mit leerer Übersicht beginnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Choose a rate card</source>
        <translation>Preisliste wählen</translation>
    </message>
    <message>
        <source>Rate cards (*.csv);;All files (*)</source>
        <translation>Preislisten (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the rate card…</source>
        <translation>Preisliste wird gelesen…</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 Nothing else has been changed.</source>
        <comment>what has been changed: sentences</comment>
        <translation>%1 Sonst wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPaperPage</name>
    <message>
        <source>Receipts</source>
        <translation>Quittungen</translation>
    </message>
    <message>
        <source>What stands on receipts?</source>
        <translation>Was steht auf Quittungen?</translation>
    </message>
    <message>
        <source>Empty lines are left out. All of it can wait; it is under File, Settings too.</source>
        <translation>Leere Zeilen entfallen. Alles kann warten; es steht auch unter Datei, Einstellungen.</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>&amp;Steuernummer</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Last lines</source>
        <translation>Schluss&amp;zeilen</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Drucker</translation>
    </message>
    <message>
        <source>Paper for re&amp;ceipts</source>
        <translation>Papier für &amp;Quittungen</translation>
    </message>
    <message>
        <source>Paper for &amp;invoices</source>
        <translation>Papier für &amp;Rechnungen</translation>
    </message>
    <message>
        <source>The usual one of this computer</source>
        <translation>Der Standarddrucker dieses Computers</translation>
    </message>
    <message>
        <source>The address may have %L1 characters at most.</source>
        <translation>Die Adresse darf höchstens %L1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The last lines may have %L1 characters at most.</source>
        <translation>Die Schlusszeilen dürfen höchstens %L1 Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPlacePage</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Where is the data?</source>
        <translation>Wo liegen die Daten?</translation>
    </message>
    <message>
        <source>Holdfast sells from one database. You can change this later under File, Set up.</source>
        <translation>Holdfast verkauft aus einer Datenbank. Sie können das später unter Datei, Diese Kasse einrichten ändern.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Opens the sample database of this computer again, as it was left.</source>
        <translation>Öffnet wieder die Beispieldatenbank dieses Computers, so wie sie verlassen wurde.</translation>
    </message>
    <message>
        <source>A small rate card with made-up prices, in a file of its own. Nothing to install, nothing to lose.</source>
        <translation>Eine kleine Preisliste mit erfundenen Preisen, in einer eigenen Datei. Nichts zu installieren, nichts zu verlieren.</translation>
    </message>
    <message>
        <source>Use the database on this computer</source>
        <translation>Die Datenbank auf diesem Computer verwenden</translation>
    </message>
    <message>
        <source>New database on this computer</source>
        <translation>Neue Datenbank auf diesem Computer</translation>
    </message>
    <message>
        <source>One desk, no server. It is at %1.</source>
        <translation>Eine Kasse, kein Server. Sie liegt unter %1.</translation>
    </message>
    <message>
        <source>One desk, no server. It will be kept at %1.</source>
        <translation>Eine Kasse, kein Server. Sie wird unter %1 liegen.</translation>
    </message>
    <message>
        <source>Join a PostgreSQL server</source>
        <translation>Mit einem PostgreSQL-Server verbinden</translation>
    </message>
    <message>
        <source>Many desks share one database. You need its address, a login and a password from your administrator.</source>
        <translation>Viele Kassen teilen sich eine Datenbank. Sie brauchen Adresse, Benutzer und Passwort von Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Bereit zum Verkaufen</translation>
    </message>
    <message>
        <source>&amp;Keep the password for this run only</source>
        <translation>&amp;Passwort nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>It is asked for again when Holdfast is started</source>
        <translation>Beim nächsten Start von Holdfast wird wieder danach gefragt</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Verkauf beginnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The sample rate card</source>
        <translation>Die Beispiel-Preisliste</translation>
    </message>
    <message>
        <source>%L1 new and %L2 changed from the rate card</source>
        <translation>%L1 neu und %L2 geändert aus der Preisliste</translation>
    </message>
    <message>
        <source>%L1 in the database</source>
        <translation>%L1 in der Datenbank</translation>
    </message>
    <message>
        <source>As they are in the database</source>
        <translation>So wie in der Datenbank</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Importing the rate card…</source>
        <translation>Preisliste wird importiert…</translation>
    </message>
    <message>
        <source>Making the database…</source>
        <translation>Datenbank wird angelegt…</translation>
    </message>
    <message>
        <source>Putting the password into the keychain…</source>
        <translation>Passwort wird im Schlüsselbund abgelegt…</translation>
    </message>
    <message>
        <source>This is what the desk will use. %1</source>
        <comment>what has been changed: sentences</comment>
        <translation>Das wird die Kasse verwenden. %1</translation>
    </message>
    <message>
        <source>The rate card has been imported.</source>
        <translation>Die Preisliste wurde importiert.</translation>
    </message>
    <message>
        <source>The database has been made.</source>
        <translation>Die Datenbank wurde angelegt.</translation>
    </message>
    <message>
        <source>The rate card may have been imported.</source>
        <translation>Die Preisliste wurde möglicherweise importiert.</translation>
    </message>
    <message>
        <source>The database may have been made.</source>
        <translation>Die Datenbank wurde möglicherweise angelegt.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupStripePage</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Will this desk take cards?</source>
        <translation>Nimmt diese Kasse Karten?</translation>
    </message>
    <message>
        <source>Cards are paid on Stripe&apos;s own page; no card number is ever typed here. For that the desk needs a key from Stripe&apos;s Dashboard. Cash and sales on account need none.</source>
        <translation>Mit Karte wird auf der Seite von Stripe bezahlt; hier wird nie eine Kartennummer eingegeben. Dazu braucht die Kasse einen Schlüssel aus dem Stripe-Dashboard. Barverkauf und Verkauf auf Rechnung brauchen keinen.</translation>
    </message>
    <message>
        <source>Stripe key…</source>
        <translation>Stripe-Schlüssel…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The desk&apos;s Stripe key has been changed.</source>
        <translation>Der Stripe-Schlüssel der Kasse wurde geändert.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupWizard</name>
    <message>
        <source>Set Up Holdfast</source>
        <translation>Holdfast einrichten</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>The database is being changed, which goes on if you leave.</source>
        <translation>Die Datenbank wird gerade geändert; das läuft weiter, auch wenn Sie gehen.</translation>
    </message>
</context>
<context>
    <name>holdfast::StatusLine</name>
    <message>
        <source>Desk %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>%1 at desk %2</source>
        <translation>%1 an Kasse %2</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <translation>live, vor %1</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>veraltet, %1 alt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline, last seen %1 ago</source>
        <translation>offline, zuletzt vor %1</translation>
    </message>
    <message>
        <source>This clock is %1 ahead</source>
        <translation>Diese Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>This clock is %1 behind</source>
        <translation>Diese Uhr geht %1 nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) under way</source>
        <translation>
            <numerusform>%Ln Zahlung läuft</numerusform>
            <numerusform>%Ln Zahlungen laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::StepRail</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>Schritt %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeKeyDialog</name>
    <message>
        <source>The live restricted key that ends in %1 is used.</source>
        <translation>Verwendet wird der eingeschränkte Live-Schlüssel mit der Endung %1.</translation>
    </message>
    <message>
        <source>The live secret key that ends in %1 is used.</source>
        <translation>Verwendet wird der Live-Geheimschlüssel mit der Endung %1.</translation>
    </message>
    <message>
        <source>The test restricted key that ends in %1 is used; no real money moves.</source>
        <translation>Verwendet wird der eingeschränkte Testschlüssel mit der Endung %1; es fließt kein echtes Geld.</translation>
    </message>
    <message>
        <source>The test secret key that ends in %1 is used; no real money moves.</source>
        <translation>Verwendet wird der Test-Geheimschlüssel mit der Endung %1; es fließt kein echtes Geld.</translation>
    </message>
    <message>
        <source>It was handed in by STRIPE_API_KEY, which wins over the keychain.</source>
        <translation>Er kommt aus STRIPE_API_KEY, das Vorrang vor dem Schlüsselbund hat.</translation>
    </message>
    <message>
        <source>It is kept for this run only.</source>
        <translation>Er wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>It is in the system keychain.</source>
        <translation>Er liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <source>Stripe Key</source>
        <translation>Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Neuer Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Keep it for this run only</source>
        <translation>Nur für &amp;diese Sitzung behalten</translation>
    </message>
    <message>
        <source>The key is forgotten when Holdfast is closed</source>
        <translation>Der Schlüssel wird beim Beenden von Holdfast vergessen</translation>
    </message>
    <message>
        <source>Permissions that a restricted key needs</source>
        <translation>Berechtigungen, die ein eingeschränkter Schlüssel braucht</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>There is no Stripe key yet. Create a restricted key in Stripe&apos;s Dashboard, under API keys, and paste it here.</source>
        <translation>Es gibt noch keinen Stripe-Schlüssel. Erstellen Sie im Stripe-Dashboard unter API-Schlüssel einen eingeschränkten Schlüssel und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Asking Stripe what the key may do…</source>
        <translation>Stripe wird gefragt, was der Schlüssel darf…</translation>
    </message>
    <message>
        <source>Stripe knows the key, and nothing that selling needs is missing.</source>
        <translation>Stripe kennt den Schlüssel, und zum Verkaufen fehlt nichts.</translation>
    </message>
    <message>
        <source>Stripe knows the key, but something that selling needs is missing. Give it to the key in Stripe&apos;s Dashboard, then test again.</source>
        <translation>Stripe kennt den Schlüssel, aber zum Verkaufen fehlt etwas. Geben Sie es dem Schlüssel im Stripe-Dashboard und testen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain holds no Stripe key any more.</source>
        <translation>Im Schlüsselbund liegt kein Stripe-Schlüssel mehr.</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeKeys</name>
    <message>
        <source>STRIPE_API_KEY is not usable. %1</source>
        <translation>STRIPE_API_KEY ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s Stripe key is not usable. %1</source>
        <translation>Der Stripe-Schlüssel im Schlüsselbund ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>There is no Stripe key here. Store one, or hand it in by the environment variable STRIPE_API_KEY.</source>
        <translation>Hier gibt es keinen Stripe-Schlüssel. Hinterlegen Sie einen oder übergeben Sie ihn mit der Umgebungsvariablen STRIPE_API_KEY.</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeState</name>
    <message>
        <source>There is no Stripe key yet: cards cannot be taken.</source>
        <translation>Es gibt noch keinen Stripe-Schlüssel: Kartenzahlung ist nicht möglich.</translation>
    </message>
    <message>
        <source>The live key that ends in %1 is used.</source>
        <translation>Verwendet wird der Live-Schlüssel mit der Endung %1.</translation>
    </message>
    <message>
        <source>The test key that ends in %1 is used; no real money moves.</source>
        <translation>Verwendet wird der Testschlüssel mit der Endung %1; es fließt kein echtes Geld.</translation>
    </message>
</context>
<context>
    <name>holdfast::TakenText</name>
    <message>
        <source>this cart</source>
        <translation>dieser Warenkorb</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>nicht im Verkauf</translation>
    </message>
    <message>
        <source>any number available</source>
        <translation>unbegrenzt frei</translation>
    </message>
    <message>
        <source>none available</source>
        <translation>keine frei</translation>
    </message>
    <message>
        <source>paying</source>
        <translation>wird bezahlt</translation>
    </message>
    <message>
        <source>%L1 × %2 %3</source>
        <comment>how many, desk, time left</comment>
        <translation>%L1 × %2 %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between holds</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No limit: %1, %2</source>
        <translation>Unbegrenzt: %1, %2</translation>
    </message>
    <message>
        <source>Capacity %L1: %2, %3, %4</source>
        <translation>Kapazität %L1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Next hold lapses in %1</source>
        <translation>Nächster Ablauf in %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>listing, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>placement, its stock</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Only the default edition is sold here. %1 is of edition %2.</source>
        <translation>Hier wird nur die Standardausgabe verkauft. %1 gehört zur Ausgabe %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln frei</numerusform>
            <numerusform>%Ln frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1, which is being paid</source>
        <translation>
            <numerusform>%Ln vorgemerkt (%1), wird gerade bezahlt</numerusform>
            <numerusform>%Ln vorgemerkt (%1), werden gerade bezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2</source>
        <translation>
            <numerusform>%Ln vorgemerkt (%1) bis %2</numerusform>
            <numerusform>%Ln vorgemerkt (%1) bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2, %3 left</source>
        <translation>
            <numerusform>%Ln vorgemerkt (%1) bis %2, noch %3</numerusform>
            <numerusform>%Ln vorgemerkt (%1) bis %2, noch %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>holds</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln vorgemerkt</numerusform>
            <numerusform>%Ln vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held (%1)</source>
        <translation>
            <numerusform>%Ln vorgemerkt (%1)</numerusform>
            <numerusform>%Ln vorgemerkt (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln verkauft</numerusform>
            <numerusform>%Ln verkauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s): %1, %2, %3</source>
        <translation>
            <numerusform>%Ln Platz: %1, %2, %3</numerusform>
            <numerusform>%Ln Plätze: %1, %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hold(s)</source>
        <translation>
            <numerusform>%Ln weitere Vormerkung</numerusform>
            <numerusform>%Ln weitere Vormerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>diese Kasse</translation>
    </message>
</context>
<context>
    <name>holdfast::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>Im Korb</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Nicht im Verkauf</translation>
    </message>
    <message>
        <source>Only %L1</source>
        <translation>Nur %L1</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Viertelseite</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halbseite</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ganzseite</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>In Gestaltung</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Platziert</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>Zu erstatten</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>Erstattung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refund decided</source>
        <translation>Erstattung beschlossen</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Zu spät eingegangen</translation>
    </message>
    <message>
        <source>Less than agreed</source>
        <translation>Weniger als vereinbart</translation>
    </message>
    <message>
        <source>More than agreed</source>
        <translation>Mehr als vereinbart</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Doppelt bezahlt</translation>
    </message>
    <message>
        <source>Not what was agreed</source>
        <translation>Nicht wie vereinbart</translation>
    </message>
    <message>
        <source>Refund came back</source>
        <translation>Erstattung kam zurück</translation>
    </message>
    <message>
        <source>The money came when the slots had been given back.</source>
        <translation>Das Geld ging ein, als die Plätze schon freigegeben waren.</translation>
    </message>
    <message>
        <source>Less came than was agreed, so nothing was sold.</source>
        <translation>Es ging weniger ein als vereinbart, deshalb wurde nichts verkauft.</translation>
    </message>
    <message>
        <source>More came than was agreed, so nothing was sold.</source>
        <translation>Es ging mehr ein als vereinbart, deshalb wurde nichts verkauft.</translation>
    </message>
    <message>
        <source>The order had been paid already when this came.</source>
        <translation>Der Auftrag war schon bezahlt, als diese Zahlung einging.</translation>
    </message>
    <message>
        <source>What came is in another currency or of another payment page.</source>
        <translation>Die Zahlung ist in einer anderen Währung oder von einer anderen Zahlungsseite.</translation>
    </message>
    <message>
        <source>The money was to go back to the customer and could not. It is still here: try again, or give it back in another way.</source>
        <translation>Das Geld sollte an den Kunden zurückgehen und konnte nicht. Es ist noch hier: Versuchen Sie es noch einmal oder erstatten Sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Auf Rechnung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>market, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>market, title, placement</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) in this cart</source>
        <translation>
            <numerusform>%Ln Platz in diesem Warenkorb</numerusform>
            <numerusform>%Ln Plätze in diesem Warenkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation>
            <numerusform>%Ln Platzierung</numerusform>
            <numerusform>%Ln Platzierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln left</source>
        <translation>
            <numerusform>Nur noch %Ln</numerusform>
            <numerusform>Nur noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln frei</numerusform>
            <numerusform>%Ln frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln verkauft</numerusform>
            <numerusform>%Ln verkauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln vorgemerkt</numerusform>
            <numerusform>%Ln vorgemerkt</numerusform>
        </translation>
    </message>
</context>
</TS>
