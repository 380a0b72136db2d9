<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Amounts</name>
    <message>
        <source>The amount is larger than can be reckoned with. Use smaller prices or quantities.</source>
        <translation>Le montant est trop élevé pour être calculé. Utilisez des prix ou des quantités plus petits.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be reckoned together. Use one currency.</source>
        <translation>Des montants en %1 et en %2 ne peuvent pas être calculés ensemble. Utilisez une seule devise.</translation>
    </message>
    <message>
        <source>%1 is not the code of a currency in use. Write three capital letters, as in USD.</source>
        <translation>%1 n’est pas le code d’une devise en usage. Écrivez trois majuscules, comme USD.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write digits alone, with a point before the decimals, as in %2.</source>
        <translation>%1 n’est pas un montant. Écrivez uniquement des chiffres, avec un point avant les décimales, comme %2.</translation>
    </message>
    <message>
        <source>%1 has more decimals than %2 amounts can have, which is %3. Shorten it.</source>
        <extracomment>%2 is a currency</extracomment>
        <translation>%1 a trop de décimales&#x202f;; un montant en %2 peut en avoir %3. Raccourcissez le nombre.</translation>
    </message>
    <message>
        <source>%1 is too large. Amounts go up to %2 %3.</source>
        <translation>%1 est trop élevé. Les montants vont jusqu’à %2 %3.</translation>
    </message>
</context>
<context>
    <name>AtOnce</name>
    <message>
        <source>The cash is %1 %2 short of %3. Take more, or choose another tender.</source>
        <translation>Il manque %1 %2 en espèces pour atteindre %3. Encaissez davantage ou choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>Nothing is received for a sale on account. Leave the amount out, or take cash.</source>
        <translation>Une vente en compte n’encaisse rien. N’indiquez pas de montant, ou encaissez en espèces.</translation>
    </message>
    <message>
        <source>Nothing is received at the desk for a payment by Stripe: the customer pays on Stripe&apos;s page. Start the checkout and show its link.</source>
        <translation>Un paiement par Stripe n’encaisse rien au poste&#x202f;: le client paie sur la page de Stripe. Lancez l’encaissement et montrez son lien.</translation>
    </message>
</context>
<context>
    <name>Checkouts</name>
    <message>
        <source>Nobody here can ask Stripe: this desk has no key, and no other desk with one is running. Set this desk&apos;s key (Settings, or `keys set stripe`), start a desk that has one, or take another tender.</source>
        <translation>Personne ici ne peut interroger Stripe&#x202f;: ce poste n’a pas de clé et aucun autre poste qui en a une n’est ouvert. Indiquez la clé de ce poste (Paramètres, ou `keys set stripe`), démarrez un poste qui en a une, ou choisissez un autre mode de paiement.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>%1 is not a listing code. Write the market, a # and the ad size, as in CA#quarter.</source>
        <translation>%1 n’est pas le code d’une offre. Écrivez le marché, un # et le format, comme CA#quarter.</translation>
    </message>
    <message>
        <source>%1 is not a market. Write 1 to 8 letters, digits or hyphens, beginning with a letter, as in CA.</source>
        <translation>%1 n’est pas un marché. Écrivez de 1 à 8 lettres, chiffres ou traits d’union, en commençant par une lettre, comme CA.</translation>
    </message>
    <message>
        <source>The %1 %2 cannot be used. Write 1 to 32 letters, digits or hyphens, beginning with a letter or digit, as in quarter.</source>
        <extracomment>%1 is a field such as &quot;ad size&quot;, %2 what was typed, in quotation marks.</extracomment>
        <translation>Le champ «&#x202f;%1&#x202f;» ne peut pas contenir %2. Écrivez de 1 à 32 lettres, chiffres ou traits d’union, en commençant par une lettre ou un chiffre, comme quarter.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>The %1 must be a whole number from %2 to %3, written in digits: %4 is not.</source>
        <extracomment>%1 is a field such as &quot;quantity&quot;, %4 what was typed, in quotation marks.</extracomment>
        <translation>Le champ «&#x202f;%1&#x202f;» doit être un nombre entier de %2 à %3, écrit en chiffres&#x202f;: %4 n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>There are more faults. Correct these %1 first, then read the file again.</source>
        <translation>Il y a d’autres erreurs. Corrigez d’abord ces %1, puis relisez le fichier.</translation>
    </message>
    <message>
        <source>The file is in UTF-16. Save it as CSV in UTF-8.</source>
        <translation>Le fichier est en UTF-16. Enregistrez-le en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>The header has %1 columns; no more than %2 can be read. Remove some.</source>
        <translation>L’en-tête a %1 colonnes&#x202f;; %2 au plus peuvent être lues. Supprimez-en.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n fields, but the header has %1. Write one field for each column; put a field that contains a comma in quotation marks.</source>
        <translation>
            <numerusform>La ligne a %n champ, mais l’en-tête %1. Écrivez un champ par colonne&#x202f;; mettez entre guillemets un champ qui contient une virgule.</numerusform>
            <numerusform>La ligne a %n champs, mais l’en-tête %1. Écrivez un champ par colonne&#x202f;; mettez entre guillemets un champ qui contient une virgule.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field. Put the whole field in quotation marks and write the one inside twice.</source>
        <translation>Un guillemet se trouve à l’intérieur d’un champ. Mettez tout le champ entre guillemets et doublez celui de l’intérieur.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or remove it.</source>
        <translation>Un guillemet est ouvert ici et n’est jamais fermé. Fermez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Write a quotation mark inside a field twice.</source>
        <translation>Du texte suit un guillemet fermant. Doublez un guillemet à l’intérieur d’un champ.</translation>
    </message>
    <message>
        <source>The field contains a NUL byte. Remove it, or save the file as CSV in UTF-8.</source>
        <translation>Le champ contient un octet NUL. Supprimez-le ou enregistrez le fichier en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>The field is not in UTF-8. Save the file as CSV in UTF-8.</source>
        <translation>Le champ n’est pas en UTF-8. Enregistrez le fichier en CSV, en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>%1 is not an e-mail address. Write it as in name@example.com.</source>
        <translation>%1 n’est pas une adresse e-mail. Écrivez-la comme name@example.com.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>ad size</source>
        <translation>format</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>business</source>
        <translation>société</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>market name</source>
        <translation>nom du marché</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>person</source>
        <translation>vendeur</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>sold count</source>
        <translation>nombre vendu</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>numéro fiscal</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>The %1 is too long: %2 characters, but it may have %3. Shorten it.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>Le champ «&#x202f;%1&#x202f;» est trop long&#x202f;: %2 caractères, pour %3 au plus. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The %1 has a character that cannot be printed, U+%2, at position %3. Remove it.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>Le champ «&#x202f;%1&#x202f;» contient un caractère non imprimable, U+%2, à la position %3. Supprimez-le.</translation>
    </message>
    <message>
        <source>The %1 is empty. Fill it in.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>Le champ «&#x202f;%1&#x202f;» est vide. Remplissez-le.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A row of the table %1 refers to one that is not there, so the database was left as it is. Restore a backup from before that.</source>
        <translation>Une ligne de la table %1 renvoie à une ligne absente&#x202f;; la base a donc été laissée telle quelle. Restaurez une sauvegarde antérieure.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Choose another file.</source>
        <translation>La base de données %1 appartient à un autre programme. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no database at %1. Check the path, or make one there with &quot;holdfast-cli db init&quot;.</source>
        <translation>Il n’y a pas de base de données dans %1. Vérifiez le chemin ou créez-la avec «&#x202f;holdfast-cli db init&#x202f;».</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Impossible de créer le dossier %1. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 exists already. A backup overwrites nothing; name a new file.</source>
        <translation>%1 existe déjà. Une sauvegarde n’écrase rien&#x202f;; indiquez un nouveau fichier.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Choose another folder.</source>
        <translation>Impossible d’écrire la sauvegarde dans %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>FormBodies</name>
    <message>
        <source>The text of %1 holds characters that cannot be sent. Correct it.</source>
        <extracomment>%1 is a name of Stripe&apos;s, such as customer_email</extracomment>
        <translation>Le texte de %1 contient des caractères qui ne peuvent pas être envoyés. Corrigez-le.</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Nothing to change. Give a price, a capacity or whether it is on sale.</source>
        <translation>Rien à modifier. Indiquez un prix, une capacité ou si l’offre est en vente.</translation>
    </message>
    <message>
        <source>A price cannot be negative or beyond a million billion. Give another.</source>
        <translation>Un prix ne peut pas être négatif ni dépasser un million de milliards. Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to %1, or unlimited.</source>
        <translation>Une capacité est un nombre entier de 0 à %1, ou illimitée.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Name the file that the copy shall go to.</source>
        <translation>Indiquez le fichier où mettre la copie.</translation>
    </message>
    <message numerus="yes">
        <source>The database has %n listings already. The sample rate card goes into an empty one.</source>
        <translation>
            <numerusform>La base de données a déjà %n offre. La grille tarifaire d’exemple va dans une base vide.</numerusform>
            <numerusform>La base de données a déjà %n offres. La grille tarifaire d’exemple va dans une base vide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <comment>all names but the last, the last</comment>
        <translation>%1 et %2</translation>
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
        <translation>La connexion a été perdue et le serveur n’a pas encore dit si l’opération a eu lieu. Redemandez dans un instant&#x202f;; elle ne sera pas faite deux fois.</translation>
    </message>
</context>
<context>
    <name>OrderStates</name>
    <message>
        <source>%1 is not a state of an order. The states are %2.</source>
        <translation>%1 n’est pas un état de commande. Les états sont %2.</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>The database cannot be reached: %1. Check the network and the server.</source>
        <translation>La base de données est injoignable&#x202f;: %1. Vérifiez le réseau et le serveur.</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>la connexion a été perdue</translation>
    </message>
    <message>
        <source>Other desks changed the same thing at the same time. Try again.</source>
        <translation>D’autres postes ont modifié la même chose au même moment. Réessayez.</translation>
    </message>
    <message>
        <source>The database is too busy and gave up on this; nothing was changed. Try again.</source>
        <translation>La base de données est trop occupée et a renoncé à cette opération&#x202f;; rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>Your login may not do this. Ask somebody with the right to do it, or the administrator for the role.</source>
        <translation>Votre identifiant n’a pas ce droit. Adressez-vous à une personne qui l’a, ou demandez le rôle à l’administrateur.</translation>
    </message>
    <message>
        <source>This database is not set up for this version of Holdfast. Run &quot;holdfast-cli db status&quot; to see what to do.</source>
        <translation>Cette base de données n’est pas configurée pour cette version de Holdfast. Lancez «&#x202f;holdfast-cli db status&#x202f;» pour savoir que faire.</translation>
    </message>
    <message>
        <source>The server has run out of space. Nothing was changed; tell its administrator.</source>
        <translation>Le serveur n’a plus d’espace disque. Rien n’a été modifié&#x202f;; prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The database reports a fault: %1. Nothing was changed.</source>
        <translation>La base de données signale une erreur&#x202f;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The server refused the login %1. Check the password: it comes from the keychain, PGPASSWORD or .pgpass.</source>
        <translation>Le serveur a refusé l’identifiant %1. Vérifiez le mot de passe&#x202f;: il vient du trousseau, de PGPASSWORD ou de .pgpass.</translation>
    </message>
    <message>
        <source>A backup of a PostgreSQL database is made with pg_dump on the server.</source>
        <translation>La sauvegarde d’une base PostgreSQL se fait avec pg_dump sur le serveur.</translation>
    </message>
</context>
<context>
    <name>RateCards</name>
    <message>
        <source>%1 is neither yes nor no. Write one of them.</source>
        <extracomment>&quot;yes&quot; and &quot;no&quot; stand in the file as they are in every language.</extracomment>
        <translation>%1 n’est ni yes ni no. Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>The price %1 is below zero. Write 0 or more.</source>
        <translation>Le prix %1 est inférieur à zéro. Écrivez 0 ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n are sold, but the capacity is %1. Raise the capacity or correct what is sold.</source>
        <translation>
            <numerusform>%n espace est vendu, mais la capacité est de %1. Augmentez la capacité ou corrigez ce qui est vendu.</numerusform>
            <numerusform>%n espaces sont vendus, mais la capacité est de %1. Augmentez la capacité ou corrigez ce qui est vendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no listings. Write one line for each beneath the header.</source>
        <translation>Le fichier ne contient aucune offre. Écrivez une ligne par offre sous l’en-tête.</translation>
    </message>
    <message>
        <source>The tax of %1 is %2 % here, but %3 % in line %4. Write one rate for each market.</source>
        <extracomment>%1 is a market; of the other % each stands for percent.</extracomment>
        <translation>La taxe de %1 est ici de %2 %, mais de %3 % à la ligne %4. Écrivez un seul taux par marché.</translation>
    </message>
    <message>
        <source>%1 is named %2 here, but %3 in line %4. Write one name for each market.</source>
        <extracomment>%1 is a market</extracomment>
        <translation>%1 s’appelle ici %2, mais %3 à la ligne %4. Écrivez un seul nom par marché.</translation>
    </message>
    <message>
        <source>%1 already stands in line %2. Remove one of the two lines.</source>
        <translation>%1 figure déjà à la ligne %2. Supprimez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>The variant %1 of %2 already stands in line %3. Remove one of the two lines.</source>
        <translation>La variante %1 de %2 figure déjà à la ligne %3. Supprimez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>With the difference %1 the price %2 falls below zero. Lower the difference.</source>
        <translation>Avec la différence %1, le prix %2 tombe au-dessous de zéro. Réduisez la différence.</translation>
    </message>
    <message>
        <source>With the difference %1 the price %2 becomes too large. Lower the difference.</source>
        <translation>Avec la différence %1, le prix %2 devient trop élevé. Réduisez la différence.</translation>
    </message>
    <message>
        <source>The variants of %1 have %2 sold up to here, but the listing has %3 in all. Correct one of them.</source>
        <translation>Les variantes de %1 totalisent ici %2 vendus, mais l’offre %3 en tout. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>Le fichier dépasse %1 Mo. Divisez-le.</translation>
    </message>
    <message>
        <source>The file is empty. Write the names of the columns in its first line.</source>
        <translation>Le fichier est vide. Écrivez les noms des colonnes à la première ligne.</translation>
    </message>
    <message>
        <source>The header has one column alone. Separate the columns by commas.</source>
        <translation>L’en-tête n’a qu’une colonne. Séparez les colonnes par des virgules.</translation>
    </message>
    <message>
        <source>Column %1 has no name. Name it, or remove it.</source>
        <translation>La colonne %1 n’a pas de nom. Nommez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>The column %1 is not known. Remove it, or correct its name.</source>
        <translation>La colonne %1 est inconnue. Supprimez-la ou corrigez son nom.</translation>
    </message>
    <message>
        <source>The column %1 is there twice. Remove one of the two.</source>
        <translation>La colonne %1 figure deux fois. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>The column %1 is missing. Add it.</source>
        <translation>La colonne %1 manque. Ajoutez-la.</translation>
    </message>
</context>
<context>
    <name>Refunds</name>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>La commande %1 n’a pas de ligne %2.</translation>
    </message>
    <message>
        <source>Of line %1 (%2) there are %3 to give back, not %4.</source>
        <translation>Sur la ligne %1 (%2), il y en a %3 à rembourser, et non %4.</translation>
    </message>
    <message>
        <source>Nothing of order %1 is left to give back.</source>
        <translation>Il ne reste rien à rembourser de la commande %1.</translation>
    </message>
    <message>
        <source>Of this %1 %2 can be given back at most. Give an amount above zero up to that.</source>
        <extracomment>%1 %2 is an amount and its currency</extracomment>
        <translation>De cela, %1 %2 au plus peuvent être remboursés. Indiquez un montant supérieur à zéro, dans cette limite.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>on account</source>
        <translation>en compte</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Checkout %1 is paid %2: no provider has a say in it.</source>
        <translation>L’encaissement %1 est payé %2&#x202f;: aucun prestataire n’intervient.</translation>
    </message>
    <message>
        <source>Order %1 is not paid, so there is nothing to give back.</source>
        <translation>La commande %1 n’est pas payée&#x202f;: il n’y a rien à rembourser.</translation>
    </message>
    <message>
        <source>Order %1 is %2: no more of it can be given back.</source>
        <translation>La commande %1 est à l’état %2&#x202f;: plus rien ne peut en être remboursé.</translation>
    </message>
    <message>
        <source>Of the shipping of order %1 %2 %3 is left to give back.</source>
        <translation>Frais d’envoi de la commande %1&#x202f;: il reste %2 %3 à rembourser.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>ligne %1 (%2)</translation>
    </message>
    <message>
        <source>Of %1 %2 %3 is left to give back.</source>
        <translation>Sur la %1, il reste %2 %3 à rembourser.</translation>
    </message>
    <message>
        <source>The tax of what goes back of %1 is at most %2 %3.</source>
        <translation>La taxe à rembourser sur la %1 est de %2 %3 au plus.</translation>
    </message>
    <message>
        <source>Of %1 %2 slots can go back on sale.</source>
        <translation>Sur la %1, espaces pouvant être remis en vente&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Of %1 %2 slots are left to give back.</source>
        <translation>Sur la %1, espaces restant à rembourser&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Refund %1 is of nothing: Stripe has no say in it.</source>
        <translation>Le remboursement %1 est nul&#x202f;: Stripe n’intervient pas.</translation>
    </message>
    <message>
        <source>Refund %1 was not by Stripe, so it has no say in it.</source>
        <translation>Le remboursement %1 n’est pas passé par Stripe, qui n’intervient donc pas.</translation>
    </message>
    <message>
        <source>This refund has failed. Decide about its money in the review queue.</source>
        <translation>Ce remboursement a échoué. Décidez du sort de l’argent dans la file «&#x202f;À traiter&#x202f;».</translation>
    </message>
    <message>
        <source>Stripe has taken this refund already. Wait for it.</source>
        <translation>Stripe a déjà pris ce remboursement en charge. Attendez son issue.</translation>
    </message>
    <message>
        <source>This money has been given back already.</source>
        <translation>Cet argent a déjà été remboursé.</translation>
    </message>
    <message>
        <source>This is real money, and the key here is for tests. Use a desk with the live key.</source>
        <translation>Il s’agit d’argent réel et la clé de ce poste est une clé de test. Utilisez un poste avec la clé de production.</translation>
    </message>
    <message>
        <source>This was asked for with a test key, and the key here is for real money. Use a desk with a test key.</source>
        <translation>La demande a été faite avec une clé de test et la clé de ce poste est une clé de production. Utilisez un poste avec une clé de test.</translation>
    </message>
    <message>
        <source>Nothing of this money is left to give back.</source>
        <translation>Il ne reste rien à rembourser de cet argent.</translation>
    </message>
    <message>
        <source>Of this money %1 %2 is left. Give back an amount above zero up to that.</source>
        <translation>Il reste %1 %2 de cet argent. Remboursez un montant supérieur à zéro, dans cette limite.</translation>
    </message>
    <message>
        <source>This money has paid order %1 already.</source>
        <translation>Cet argent a déjà réglé la commande %1.</translation>
    </message>
    <message>
        <source>The cash is %1 %2 short of %3. Take more, or choose another tender.</source>
        <translation>Il manque %1 %2 en espèces pour atteindre %3. Encaissez davantage ou choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>The total has changed from %1 to %2 %3, so nothing was sold. Look at the cart again.</source>
        <translation>Le total est passé de %1 à %2 %3&#x202f;: rien n’a été vendu. Vérifiez à nouveau le panier.</translation>
    </message>
    <message>
        <source>This checkout is paid already: order %1.</source>
        <translation>Cet encaissement est déjà réglé&#x202f;: commande %1.</translation>
    </message>
    <message>
        <source>This checkout was cancelled. Start a new one from the cart.</source>
        <translation>Cet encaissement a été annulé. Recommencez à partir du panier.</translation>
    </message>
    <message>
        <source>The tender is cash, account or stripe. Choose one.</source>
        <translation>Le mode de paiement est cash, account ou stripe. Choisissez-en un.</translation>
    </message>
    <message>
        <source>There is nothing to pay, and Stripe takes no free order. Take it as cash or on account.</source>
        <translation>Il n’y a rien à payer et Stripe n’accepte pas de commande gratuite. Passez-la en espèces ou en compte.</translation>
    </message>
    <message>
        <source>A payment by %1 is confirmed by the provider, not by the desk. Start a checkout and wait for it.</source>
        <translation>Un paiement par %1 est confirmé par le prestataire, pas par le poste. Lancez un encaissement et attendez la confirmation.</translation>
    </message>
    <message>
        <source>Stripe has the money of order %1. Give it back with Refund or &quot;holdfast-cli order refund&quot;; the order follows when it has gone.</source>
        <translation>Stripe détient l’argent de la commande %1. Remboursez-la avec «&#x202f;Rembourser&#x202f;» ou «&#x202f;holdfast-cli order refund&#x202f;»&#x202f;; la commande suivra dès que l’argent sera parti.</translation>
    </message>
    <message>
        <source>The parts of this refund add up to %1, not to %2 %3. Nothing was given back.</source>
        <translation>Les parts de ce remboursement totalisent %1, et non %2 %3. Rien n’a été remboursé.</translation>
    </message>
    <message>
        <source>Nothing of order %1 is left to give back.</source>
        <translation>Il ne reste rien à rembourser de la commande %1.</translation>
    </message>
    <message>
        <source>Order %1 has no line %2, or it is named twice.</source>
        <translation>La commande %1 n’a pas de ligne %2, ou cette ligne est indiquée deux fois.</translation>
    </message>
    <message>
        <source>Stripe has no money of order %1. Give it back in cash or on account.</source>
        <translation>Stripe ne détient pas d’argent de la commande %1. Remboursez en espèces ou en compte.</translation>
    </message>
    <message>
        <source>Order %1 has no customer to credit on account. Give the money back in another way.</source>
        <translation>La commande %1 n’a pas de client à créditer en compte. Remboursez d’une autre manière.</translation>
    </message>
    <message>
        <source>Refund %1 is not the one that Stripe knows as %2. Nothing was written down.</source>
        <translation>Le remboursement %1 n’est pas celui que Stripe connaît sous %2. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Checkout %1 has a payment session already. Read it instead of creating another.</source>
        <translation>L’encaissement %1 a déjà une session de paiement. Consultez-la au lieu d’en créer une autre.</translation>
    </message>
    <message>
        <source>A refund that failed goes back whole. Leave the amount out.</source>
        <translation>Un remboursement qui a échoué se refait en entier. N’indiquez pas de montant.</translation>
    </message>
    <message>
        <source>This money was to go back and has not arrived: it buys nothing. Refund it again, or in another way.</source>
        <translation>Cet argent devait être remboursé et n’est pas arrivé&#x202f;: il ne peut rien acheter. Remboursez-le à nouveau ou d’une autre manière.</translation>
    </message>
    <message>
        <source>Order %1 was paid already, by another payment. Name what this one is to buy instead, or refund it.</source>
        <translation>La commande %1 a déjà été réglée par un autre paiement. Indiquez ce que celui-ci doit acheter, ou remboursez-le.</translation>
    </message>
    <message>
        <source>This money is in %1, the listings are priced in another currency. Choose others, or refund it.</source>
        <translation>Cet argent est en %1 et le prix des offres est dans une autre devise. Choisissez-en d’autres ou remboursez-le.</translation>
    </message>
    <message>
        <source>This costs %1 and %2 %3 is there: %4 is missing. Choose less, or refund it.</source>
        <translation>Le prix est de %1 et il y a %2 %3&#x202f;: il manque %4. Choisissez moins ou remboursez.</translation>
    </message>
    <message>
        <source>The customer has paid for order %1 and the money is on its way. Wait for it, or let a manager force the checkout to its end.</source>
        <translation>Le client a payé la commande %1 et l’argent est en route. Attendez-le, ou demandez à un responsable de clore l’encaissement de force.</translation>
    </message>
    <message>
        <source>Checkout %1 has another session already, %2. Nothing was written down.</source>
        <translation>L’encaissement %1 a déjà une autre session, %2. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The key %1 was used for another request. Store this one with a new key.</source>
        <translation>La clé %1 a servi pour une autre demande. Enregistrez celle-ci avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Nothing is received for a sale on account. Leave the amount out, or take cash.</source>
        <translation>Une vente en compte n’encaisse rien. N’indiquez pas de montant, ou encaissez en espèces.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 est épuisé.</translation>
    </message>
    <message>
        <source>Only %1 of %2 left; %3 were asked for.</source>
        <translation>%2&#x202f;: il n’en reste que %1 pour %3 demandés.</translation>
    </message>
    <message>
        <source>The next hold lapses in %1.</source>
        <translation>La prochaine option expire dans %1.</translation>
    </message>
    <message>
        <source>There is no listing %1. Codes look like CA#quarter.</source>
        <translation>L’offre %1 n’existe pas. Un code s’écrit comme CA#quarter.</translation>
    </message>
    <message>
        <source>There is no variant %1.</source>
        <translation>La variante %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no cart %1. Start a new one.</source>
        <translation>Le panier %1 n’existe pas. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>The cart has no line %1; it may have been removed. Look at the cart again.</source>
        <translation>Le panier n’a pas de ligne %1&#x202f;; elle a peut-être été supprimée. Vérifiez à nouveau le panier.</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no checkout %1.</source>
        <translation>L’encaissement %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>La commande %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no refund %1.</source>
        <translation>Le remboursement %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no case %1 in the review queue.</source>
        <translation>Le cas %1 n’est pas dans la file «&#x202f;À traiter&#x202f;».</translation>
    </message>
    <message>
        <source>No request with the key %1 was stored for this.</source>
        <translation>Aucune demande avec la clé %1 n’a été enregistrée pour cela.</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>Introuvable&#x202f;: %1 %2.</translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed, so nothing was sold. Hold it again or remove it, then take the payment.</source>
        <translation>L’option sur %1 a expiré&#x202f;: rien n’a été vendu. Remettez en option ou supprimez la ligne concernée, puis encaissez.</translation>
    </message>
    <message>
        <source>This cart is being paid. Finish or cancel its checkout first.</source>
        <translation>Ce panier est en cours de paiement. Terminez ou annulez d’abord son encaissement.</translation>
    </message>
    <message>
        <source>This cart has been sold. Start a new one.</source>
        <translation>Ce panier a été vendu. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>This purchase was given up. Buy it again if it is still free.</source>
        <translation>Cet achat a été abandonné. Recommencez-le si l’espace est encore libre.</translation>
    </message>
    <message>
        <source>This cart was merged into another. Go on with that one.</source>
        <translation>Ce panier a été fusionné avec un autre. Continuez avec celui-là.</translation>
    </message>
    <message>
        <source>These slots of %1 are sold.</source>
        <translation>Ces espaces de %1 sont vendus.</translation>
    </message>
    <message>
        <source>This hold on %1 was released. Hold it again if it is still free.</source>
        <translation>Cette option sur %1 a été libérée. Remettez l’espace en option s’il est encore libre.</translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed. Hold it again if it is still free.</source>
        <translation>L’option sur %1 a expiré. Remettez l’espace en option s’il est encore libre.</translation>
    </message>
    <message>
        <source>%1 cannot have a capacity of %2: %3 sold and %4 held. Choose at least %5, or release holds first.</source>
        <translation>%1 ne peut pas avoir une capacité de %2&#x202f;: vendu %3, en option %4. Choisissez au moins %5 ou libérez d’abord des options.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Say who does it, and at which desk.</source>
        <translation>Indiquez qui agit, et à quel poste.</translation>
    </message>
    <message>
        <source>The text for %1 is missing, too long, or has control characters. Type it anew.</source>
        <translation>Le texte pour %1 manque, est trop long ou contient des caractères de contrôle. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Say why: a reason is kept with this.</source>
        <translation>Indiquez pourquoi&#x202f;: un motif est conservé avec cette opération.</translation>
    </message>
    <message>
        <source>%1 is not a quantity. Use a whole number from 1 to 1000000000.</source>
        <translation>%1 n’est pas une quantité. Utilisez un nombre entier de 1 à 1000000000.</translation>
    </message>
    <message>
        <source>A price is zero or more. Type another.</source>
        <translation>Un prix est égal ou supérieur à zéro. Saisissez-en un autre.</translation>
    </message>
    <message>
        <source>The amount is too large to be reckoned. Sell less at once.</source>
        <translation>Le montant est trop élevé pour être calculé. Vendez moins à la fois.</translation>
    </message>
    <message>
        <source>%1 is not on sale now. A manager can put it back on sale.</source>
        <translation>%1 est actuellement hors vente. Un responsable peut remettre l’offre en vente.</translation>
    </message>
    <message>
        <source>%1 is priced in %2, this cart in %3. Sell it in a cart of its own.</source>
        <translation>Le prix de %1 est en %2, ce panier est en %3. Vendez l’offre dans un panier à part.</translation>
    </message>
    <message>
        <source>A cart has at most %1 lines. Sell this one first.</source>
        <translation>Un panier a %1 lignes au plus. Vendez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>This cart is for one purchase and takes nothing else. Use another cart for the rest.</source>
        <translation>Ce panier est réservé à un seul achat et n’accepte rien d’autre. Utilisez un autre panier pour le reste.</translation>
    </message>
    <message>
        <source>At most %1 of %2 go in one order; this would make %3.</source>
        <translation>Au plus %1 de %2 par commande&#x202f;; cela en ferait %3.</translation>
    </message>
    <message>
        <source>This hold is being paid for. Cancel its checkout first.</source>
        <translation>Cette option est en cours de paiement. Annulez d’abord son encaissement.</translation>
    </message>
    <message>
        <source>This hold was extended %1 times already. A manager may extend it further by giving a reason.</source>
        <translation>Cette option a déjà été prolongée %1 fois. Un responsable peut la prolonger encore en donnant un motif.</translation>
    </message>
    <message>
        <source>This needs the right of a %1. Ask one to do it.</source>
        <translation>Il faut pour cela le droit %1. Demandez à une personne qui l’a.</translation>
    </message>
    <message>
        <source>Its hold had lapsed.</source>
        <translation>L’option avait expiré.</translation>
    </message>
    <message>
        <source>The cart is empty. Add a listing first.</source>
        <translation>Le panier est vide. Ajoutez d’abord une offre.</translation>
    </message>
    <message>
        <source>A sale on account needs somebody to invoice. Attach a customer to the cart first.</source>
        <translation>Une vente en compte exige un client à facturer. Associez d’abord un client au panier.</translation>
    </message>
    <message>
        <source>An order becomes paid by a payment only.</source>
        <translation>Seul un paiement fait passer une commande à l’état payé.</translation>
    </message>
    <message>
        <source>Order %1 is being paid. Cancel its checkout instead.</source>
        <translation>La commande %1 est en cours de paiement. Annulez plutôt son encaissement.</translation>
    </message>
    <message>
        <source>Order %1 is %2 and cannot become %3.</source>
        <translation>La commande %1 est à l’état %2 et ne peut pas passer à %3.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3. Choose a value in between.</source>
        <translation>%1 va de %2 à %3. Choisissez une valeur dans cet intervalle.</translation>
    </message>
    <message>
        <source>%1 is priced in %2 and stays so. Use another listing for another currency.</source>
        <translation>Le prix de %1 est en %2 et le reste. Utilisez une autre offre pour une autre devise.</translation>
    </message>
    <message>
        <source>The variant is of %1, which is neither in the rate card nor in the database.</source>
        <translation>La variante relève de %1, qui n’est ni dans la grille tarifaire ni dans la base.</translation>
    </message>
    <message>
        <source>%1 %2 would cost less than nothing.</source>
        <translation>%1 %2 coûterait moins que zéro.</translation>
    </message>
    <message>
        <source>The variants of %1 would have more sold than the listing: %2.</source>
        <translation>Les variantes de %1 auraient plus de ventes que l’offre elle-même&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This operation id was used for something else. Ask with a new one.</source>
        <translation>Cet identifiant d’opération a servi à autre chose. Redemandez avec un nouveau.</translation>
    </message>
    <message>
        <source>Another desk is sweeping right now.</source>
        <translation>Un autre poste fait le nettoyage en ce moment.</translation>
    </message>
    <message>
        <source>The database refused this: %1.</source>
        <translation>La base de données a refusé l’opération&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Stripe has been asked for this refund and may have given it already. It is given up when Stripe has refused it.</source>
        <translation>Stripe a été sollicité pour ce remboursement et l’a peut-être déjà effectué. Il est abandonné dès que Stripe l’a refusé.</translation>
    </message>
    <message>
        <source>This costs nothing, so the money would buy nothing. Choose something with a price, or refund it.</source>
        <translation>Ceci ne coûte rien, l’argent n’achèterait donc rien. Choisissez une offre qui a un prix, ou remboursez.</translation>
    </message>
    <message>
        <source>What is bought by itself is paid at the desk where it was begun. Give it up there, or take the payment.</source>
        <translation>Une vente directe est payée au poste où elle a commencé. Abandonnez-la là-bas ou encaissez-la.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>cancelled at the desk</source>
        <translation>annulé au poste</translation>
    </message>
    <message>
        <source>the desk that started it is gone</source>
        <translation>le poste qui l’a lancé n’est plus là</translation>
    </message>
    <message>
        <source>the payment session expired</source>
        <translation>la session de paiement a expiré</translation>
    </message>
    <message>
        <source>not paid in time</source>
        <translation>pas payé à temps</translation>
    </message>
    <message>
        <source>the payment was not what was agreed</source>
        <translation>le paiement ne correspond pas à ce qui était convenu</translation>
    </message>
    <message>
        <source>The total is not what was agreed any more, so nothing was taken. Look at the cart and start the payment again.</source>
        <translation>Le total n’est plus celui qui était convenu&#x202f;: rien n’a été encaissé. Vérifiez le panier et recommencez le paiement.</translation>
    </message>
    <message>
        <source>Stripe has no session of this attempt.</source>
        <translation>Stripe n’a aucune session pour cette tentative.</translation>
    </message>
    <message>
        <source>Stripe cancelled the refund.</source>
        <translation>Stripe a annulé le remboursement.</translation>
    </message>
    <message>
        <source>Stripe could not give the money back.</source>
        <translation>Stripe n’a pas pu rembourser l’argent.</translation>
    </message>
    <message>
        <source>Stripe could not give the money back: %1.</source>
        <translation>Stripe n’a pas pu rembourser l’argent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>What the database has for this refund would ask Stripe for something else, so it was not sent. Find out who wrote it; the refund is asked for anew after a day.</source>
        <translation>Ce que la base de données contient pour ce remboursement demanderait autre chose à Stripe&#x202f;: rien n’a été envoyé. Cherchez qui l’a écrit&#x202f;; le remboursement sera redemandé après un jour.</translation>
    </message>
    <message>
        <source>the bank did not send the money</source>
        <translation>la banque n’a pas envoyé l’argent</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The sample rate card is missing from this program. Install it again.</source>
        <translation>La grille tarifaire d’exemple manque dans ce programme. Réinstallez-le.</translation>
    </message>
    <message>
        <source>The sample rate card of this program is damaged. Install it again.</source>
        <translation>La grille tarifaire d’exemple de ce programme est endommagée. Réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>This database has a schema named holdfast that is not Holdfast&apos;s. Use another database.</source>
        <translation>Cette base de données a un schéma nommé holdfast qui n’est pas celui de Holdfast. Utilisez une autre base.</translation>
    </message>
    <message>
        <source>The login %1 has no part in Holdfast. Let the administrator say: GRANT holdfast_staff TO %1.</source>
        <translation>L’identifiant %1 n’a pas de rôle dans Holdfast. L’administrateur doit exécuter&#x202f;: GRANT holdfast_staff TO %1.</translation>
    </message>
    <message>
        <source>The login %1 may not create roles. Let the server&apos;s administrator say: CREATE ROLE holdfast_staff; CREATE ROLE holdfast_manager; CREATE ROLE holdfast_admin; GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</source>
        <translation>L’identifiant %1 ne peut pas créer de rôles. L’administrateur du serveur doit exécuter&#x202f;: CREATE ROLE holdfast_staff; CREATE ROLE holdfast_manager; CREATE ROLE holdfast_admin; GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</translation>
    </message>
    <message>
        <source>The login %1 is no administrator of Holdfast. Let the server&apos;s administrator say: GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</source>
        <translation>L’identifiant %1 n’est pas administrateur de Holdfast. L’administrateur du serveur doit exécuter&#x202f;: GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</translation>
    </message>
    <message>
        <source>The database is encoded in %1. Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>La base de données est encodée en %1. Créez-en une avec ENCODING &apos;UTF8&apos;.</translation>
    </message>
</context>
<context>
    <name>SecretStores</name>
    <message>
        <source>There is no keychain service here that could keep secrets. Install one (on Linux gnome-keyring or KWallet) and sign in again.</source>
        <translation>Aucun service de trousseau n’est disponible ici pour garder des secrets. Installez-en un (sous Linux gnome-keyring ou KWallet) et rouvrez votre session.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system keychain did not do what it was asked. Look whether it opens in the system&apos;s own program for passwords, and try again.</source>
        <translation>Le trousseau du système n’a pas fait ce qui lui était demandé. Vérifiez qu’il s’ouvre dans le gestionnaire de mots de passe du système, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>Another program keeps the database busy. Nothing was changed; try again.</source>
        <translation>Un autre programme occupe la base de données. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The database file may only be read. Check its permissions and those of its folder.</source>
        <translation>Le fichier de la base de données est en lecture seule. Vérifiez ses permissions et celles de son dossier.</translation>
    </message>
    <message>
        <source>The disk with the database does not answer as it should: %1. Check it.</source>
        <translation>Le disque de la base de données ne répond pas normalement&#x202f;: %1. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The database file is damaged. Stop selling and restore the last backup.</source>
        <translation>Le fichier de la base de données est endommagé. Arrêtez de vendre et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check its folder and permissions.</source>
        <translation>Impossible d’ouvrir le fichier de la base de données. Vérifiez son dossier et ses permissions.</translation>
    </message>
    <message>
        <source>The file is not a database. Choose another file.</source>
        <translation>Ce fichier n’est pas une base de données. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The database reports a fault: %1. Nothing was changed.</source>
        <translation>La base de données signale une erreur&#x202f;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 est un dossier. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>The database file %1 is gone. Put it back, or restore a backup there.</source>
        <translation>Le fichier de base de données %1 a disparu. Remettez-le en place ou restaurez-y une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>StripeAmounts</name>
    <message>
        <source>Stripe cannot be paid in %1 here. Take another tender.</source>
        <translation>Stripe n’accepte pas de paiement en %1 ici. Choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>Stripe takes %1 in steps of %2, and %3 is between two. Take another tender, or change a price.</source>
        <translation>Stripe accepte %1 par pas de %2, et %3 tombe entre deux. Choisissez un autre mode de paiement ou modifiez un prix.</translation>
    </message>
    <message>
        <source>Stripe names an amount in %1 that cannot be.</source>
        <translation>Stripe indique un montant en %1 qui est impossible.</translation>
    </message>
</context>
<context>
    <name>StripeChecks</name>
    <message>
        <source>Checkout Sessions: write</source>
        <translation>Checkout Sessions&#x202f;: écriture</translation>
    </message>
    <message>
        <source>To open, watch and end the page that a customer pays on</source>
        <translation>Pour ouvrir, suivre et fermer la page où paie le client</translation>
    </message>
    <message>
        <source>PaymentIntents: read</source>
        <translation>PaymentIntents&#x202f;: lecture</translation>
    </message>
    <message>
        <source>To see what was paid, and why a card was refused</source>
        <translation>Pour voir ce qui a été payé et pourquoi une carte a été refusée</translation>
    </message>
    <message>
        <source>Events: read</source>
        <translation>Events&#x202f;: lecture</translation>
    </message>
    <message>
        <source>Charges and Refunds: write</source>
        <translation>Charges and Refunds&#x202f;: écriture</translation>
    </message>
    <message>
        <source>To give money back; only where refunds are given</source>
        <translation>Pour rembourser&#x202f;; seulement là où l’on rembourse</translation>
    </message>
    <message>
        <source>To hear of refunds that fail days after they were given</source>
        <translation>Pour prendre connaissance des remboursements qui échouent des jours plus tard</translation>
    </message>
</context>
<context>
    <name>StripeEndpoints</name>
    <message>
        <source>This is not an address that Stripe can be asked at. Write it as https://api.stripe.com.</source>
        <translation>Stripe n’est pas joignable à cette adresse. Écrivez-la sous la forme https://api.stripe.com.</translation>
    </message>
    <message>
        <source>Stripe is asked over https only, so that nobody on the way can read the key. Plain http is for a test peer on this machine (http://127.0.0.1:PORT).</source>
        <translation>Stripe n’est interrogé qu’en https, pour que personne en chemin ne puisse lire la clé. Le http simple est réservé à un simulateur sur cette machine (http://127.0.0.1:PORT).</translation>
    </message>
    <message>
        <source>The address of Stripe has a host and perhaps a port, and nothing else. Write it as https://api.stripe.com.</source>
        <translation>L’adresse de Stripe comporte un hôte et éventuellement un port, rien d’autre. Écrivez-la sous la forme https://api.stripe.com.</translation>
    </message>
    <message>
        <source>Customers can be sent to a page over https only, as Stripe asks. Write its address as https://shop.example/paid.</source>
        <translation>Les clients ne peuvent être envoyés que vers une page en https, comme Stripe l’exige. Écrivez son adresse sous la forme https://shop.example/paid.</translation>
    </message>
</context>
<context>
    <name>StripeGateways</name>
    <message>
        <source>What was to be asked of Stripe cannot be sent. This is a fault of the program.</source>
        <translation>La demande à Stripe ne peut pas être envoyée. C’est une erreur du programme.</translation>
    </message>
</context>
<context>
    <name>StripeKeys</name>
    <message>
        <source>There is no Stripe key. Paste one from Stripe&apos;s Dashboard.</source>
        <translation>Il n’y a pas de clé Stripe. Collez-en une depuis le Dashboard Stripe.</translation>
    </message>
    <message>
        <source>This is a publishable key, which cannot take payments here. Paste a restricted key, which begins with rk_.</source>
        <translation>C’est une clé publiable, qui ne permet pas d’encaisser ici. Collez une clé limitée, qui commence par rk_.</translation>
    </message>
    <message>
        <source>This is the secret of a webhook, not a key. Paste a restricted key, which begins with rk_.</source>
        <translation>C’est le secret d’un webhook, pas une clé. Collez une clé limitée, qui commence par rk_.</translation>
    </message>
    <message>
        <source>This is not a Stripe key. One begins with rk_test_, rk_live_, sk_test_ or sk_live_ and has only letters and digits after it. Copy it again, whole.</source>
        <translation>Ce n’est pas une clé Stripe. Elle commence par rk_test_, rk_live_, sk_test_ ou sk_live_, suivi uniquement de lettres et de chiffres. Copiez-la à nouveau en entier.</translation>
    </message>
</context>
<context>
    <name>StripeMetadata</name>
    <message>
        <source>The order&apos;s notes do not fit Stripe&apos;s limits. This is a fault of the program.</source>
        <translation>Les notes de la commande dépassent les limites de Stripe. C’est une erreur du programme.</translation>
    </message>
</context>
<context>
    <name>StripeReader</name>
    <message>
        <source>Stripe&apos;s payment is over %1 %2, but %3 %4 were agreed, or it belongs to another sale. A manager has to look at it.</source>
        <translation>Le paiement Stripe porte sur %1 %2 au lieu des %3 %4 convenus, ou relève d’une autre vente. Un responsable doit l’examiner.</translation>
    </message>
</context>
<context>
    <name>StripeRequests</name>
    <message>
        <source>Order %1 does not add up to its total. This is a fault of the program.</source>
        <translation>Les lignes de la commande %1 ne donnent pas son total. C’est une erreur du programme.</translation>
    </message>
    <message>
        <source>There is nothing to pay. Settle order %1 by cash or on account.</source>
        <translation>Il n’y a rien à payer. Réglez la commande %1 en espèces ou en compte.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>The page that customers come to after Stripe must be an https address. Correct it in the settings.</source>
        <translation>La page affichée au client après Stripe doit avoir une adresse en https. Corrigez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>Stripe took no money for this order, so there is none to give back.</source>
        <translation>Stripe n’a rien encaissé pour cette commande&#x202f;: il n’y a rien à rembourser.</translation>
    </message>
    <message>
        <source>A refund gives back more than nothing. Correct the amount.</source>
        <translation>Un remboursement doit être supérieur à zéro. Corrigez le montant.</translation>
    </message>
    <message>
        <source>The request has no proper key of its own. This is a fault of the program.</source>
        <translation>La demande n’a pas de clé valable à elle. C’est une erreur du programme.</translation>
    </message>
    <message>
        <source>There is no such payment session. This is a fault of the program.</source>
        <translation>Cette session de paiement n’existe pas. C’est une erreur du programme.</translation>
    </message>
</context>
<context>
    <name>StripeVerdicts</name>
    <message>
        <source>Stripe cannot be reached, so what was asked may or may not have happened. Check the network; it is asked again.</source>
        <translation>Stripe est injoignable&#x202f;: l’opération a pu avoir lieu ou non. Vérifiez le réseau&#x202f;; Holdfast réessaie.</translation>
    </message>
    <message>
        <source>Stripe did not answer in time, so what was asked may or may not have happened. It is asked again.</source>
        <translation>Stripe n’a pas répondu à temps&#x202f;: l’opération a pu avoir lieu ou non. Holdfast réessaie.</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so nothing was entrusted to it. Check this computer&apos;s clock, and the network for a filter that opens encrypted connections.</source>
        <translation>La connexion à Stripe n’est pas sûre&#x202f;: rien ne lui a été confié. Vérifiez l’horloge de cet ordinateur, et qu’aucun filtre du réseau n’ouvre les connexions chiffrées.</translation>
    </message>
    <message>
        <source>What answered (HTTP %1) cannot be understood, so what was asked may or may not have happened. Check the network for a sign-in page or a proxy; Stripe is asked again.</source>
        <translation>La réponse reçue (HTTP %1) est incompréhensible&#x202f;: l’opération a pu avoir lieu ou non. Cherchez sur le réseau une page d’identification ou un proxy&#x202f;; Holdfast réessaie.</translation>
    </message>
    <message>
        <source>Stripe is busy at the moment. It is asked again.</source>
        <translation>Stripe est occupé pour le moment. Holdfast réessaie.</translation>
    </message>
    <message>
        <source>Stripe failed and will not take this attempt again. Find out what became of it, then try anew.</source>
        <translation>Stripe a échoué et n’acceptera plus cette tentative. Vérifiez ce qu’elle est devenue, puis recommencez.</translation>
    </message>
    <message>
        <source>Charges and Refunds: write</source>
        <translation>Charges and Refunds&#x202f;: écriture</translation>
    </message>
    <message>
        <source>Charges and Refunds: read</source>
        <translation>Charges and Refunds&#x202f;: lecture</translation>
    </message>
    <message>
        <source>Events: read</source>
        <translation>Events&#x202f;: lecture</translation>
    </message>
    <message>
        <source>Checkout Sessions: write</source>
        <translation>Checkout Sessions&#x202f;: écriture</translation>
    </message>
    <message>
        <source>Checkout Sessions: write, and PaymentIntents: read</source>
        <translation>Checkout Sessions&#x202f;: écriture, et PaymentIntents&#x202f;: lecture</translation>
    </message>
    <message>
        <source>The Stripe key that ends in %1 may not do this. Give it the permission &quot;%2&quot; in Stripe&apos;s Dashboard.</source>
        <translation>La clé Stripe se terminant par %1 n’a pas ce droit. Donnez-lui l’autorisation «&#x202f;%2&#x202f;» dans le Dashboard Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not know this payment under the key that ends in %1. Use the key of the account that it was begun with; test and live keys do not see each other&apos;s.</source>
        <translation>Stripe ne connaît pas ce paiement avec la clé se terminant par %1. Utilisez la clé du compte où il a commencé&#x202f;; les clés de test et de production ne voient pas les mêmes paiements.</translation>
    </message>
    <message>
        <source>Stripe does not accept the key that ends in %1. Put a valid one into the settings.</source>
        <translation>Stripe n’accepte pas la clé se terminant par %1. Indiquez une clé valable dans les paramètres.</translation>
    </message>
    <message>
        <source>Stripe does not take what it was asked. This is a fault of the program: report it with the number %1.</source>
        <translation>Stripe refuse la demande telle qu’elle est faite. C’est une erreur du programme&#x202f;: signalez-la avec le numéro %1.</translation>
    </message>
    <message>
        <source>The total is less than Stripe takes. Take another tender.</source>
        <translation>Le total est inférieur au minimum de Stripe. Choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>The total is more than Stripe takes. Split the sale, or take another tender.</source>
        <translation>Le total dépasse le maximum de Stripe. Partagez la vente ou choisissez un autre mode de paiement.</translation>
    </message>
    <message>
        <source>This payment has been given back already.</source>
        <translation>Ce paiement a déjà été remboursé.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank disputes this payment, so it cannot be given back here. Answer the dispute in Stripe&apos;s Dashboard.</source>
        <translation>La banque du client conteste ce paiement&#x202f;: il ne peut pas être remboursé ici. Répondez au litige dans le Dashboard Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not take the customer&apos;s e-mail address. Correct it.</source>
        <translation>Stripe n’accepte pas l’adresse e-mail du client. Corrigez-la.</translation>
    </message>
    <message>
        <source>The payment was declined: %1</source>
        <translation>Le paiement a été refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stripe refuses this: %1</source>
        <translation>Stripe refuse&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is not enough money in your Stripe balance to give this back. Add some in Stripe&apos;s Dashboard, or give it back in another way.</source>
        <translation>Votre solde Stripe ne suffit pas pour ce remboursement. Alimentez-le dans le Dashboard de Stripe, ou remboursez d’une autre façon.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>The total is larger than can be reckoned with. Split the sale, or use smaller prices.</source>
        <translation>Le total est trop élevé pour être calculé. Partagez la vente ou utilisez des prix plus petits.</translation>
    </message>
    <message>
        <source>A line&apos;s amount is below zero. Correct its price or quantity.</source>
        <translation>Le montant d’une ligne est inférieur à zéro. Corrigez son prix ou sa quantité.</translation>
    </message>
    <message>
        <source>A line&apos;s tax rate is not between 0 and 100 %. Correct the rate of its market.</source>
        <translation>Le taux de taxe d’une ligne n’est pas compris entre 0 et 100 %. Corrigez le taux de son marché.</translation>
    </message>
    <message>
        <source>%1 is not a percentage from 0 to 100 with at most four decimals. Write it as in 7.25.</source>
        <translation>%1 n’est pas un pourcentage de 0 à 100 avec quatre décimales au plus. Écrivez-le comme 7.25.</translation>
    </message>
    <message>
        <source>The discount is below zero. Correct it, or leave it out.</source>
        <translation>La remise est inférieure à zéro. Corrigez-la ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>The shipping fee is below zero. Correct it, or leave it out.</source>
        <translation>Les frais d’envoi sont inférieurs à zéro. Corrigez-les ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>The discount is more than the lines cost. Lower it to %1 %2 or less.</source>
        <translation>La remise dépasse le prix des lignes. Ramenez-la à %1 %2 ou moins.</translation>
    </message>
</context>
<context>
    <name>Tenders</name>
    <message>
        <source>%1 is not a way to pay. Choose one of %2.</source>
        <translation>%1 n’est pas un mode de paiement. Choisissez parmi %2.</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>capacity %1, sold %2, held %3, price %4, %5</source>
        <translation>capacité %1, vendu %2, en option %3, prix %4, %5</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>en vente</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>hors vente</translation>
    </message>
    <message>
        <source>The ledger lacks row %1.</source>
        <translation>Il manque la ligne %1 au journal.</translation>
    </message>
    <message>
        <source>Ledger row %1 was altered after it was written: its hash does not match its content.</source>
        <translation>La ligne %1 du journal a été altérée après son écriture&#x202f;: son empreinte ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>Ledger row %1 begins from %2, but the rows before it end with %3.</source>
        <translation>La ligne %1 du journal part de %2, mais les lignes précédentes aboutissent à %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>After ledger row %1 more was sold and held than there is: %2.</source>
        <translation>Après la ligne %1 du journal, vendu et en option dépassent ce qui existe&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It is oversold: %1.</source>
        <translation>Survente&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It has no ledger.</source>
        <translation>Il n’y a pas de journal.</translation>
    </message>
    <message>
        <source>The ledger ends with %1, but the listing says %2.</source>
        <translation>Le journal aboutit à %1, mais l’offre indique %2.</translation>
    </message>
    <message>
        <source>The ledger ends with row %1, but the listing has changed %2 times.</source>
        <translation>Le journal se termine à la ligne %1, mais l’offre a changé %2 fois.</translation>
    </message>
    <message>
        <source>It counts %1 as held, but its active holds add up to %2.</source>
        <translation>En option d’après l’offre&#x202f;: %1, mais la somme de ses options actives est %2.</translation>
    </message>
    <message>
        <source>It counts %1 as sold, but began with and was sold %2 by orders, less what they gave back.</source>
        <translation>Vendu d’après l’offre&#x202f;: %1, mais départ plus ventes par commande moins remboursements donnent %2.</translation>
    </message>
    <message>
        <source>Its subtotal is %1, but its lines add up to %2.</source>
        <translation>Le sous-total est %1, mais la somme des lignes est %2.</translation>
    </message>
    <message>
        <source>Its tax is %1, but its lines add up to %2.</source>
        <translation>La taxe est %1, mais la somme des lignes est %2.</translation>
    </message>
    <message>
        <source>Its total is %1, but its parts add up to %2.</source>
        <translation>Le total est %1, mais la somme des éléments est %2.</translation>
    </message>
    <message>
        <source>The money kept for it is %1, but its sale and refunds ask for %2.</source>
        <translation>L’argent détenu est %1, mais la vente et les remboursements demandent %2.</translation>
    </message>
    <message>
        <source>Its state is not where its history ends.</source>
        <translation>L’état n’est pas celui où aboutit l’historique.</translation>
    </message>
    <message>
        <source>A line of %1 was sold from a hold of %2 that is not completed.</source>
        <translation>Une ligne de %1 a été vendue à partir d’une option de %2 non conclue.</translation>
    </message>
    <message>
        <source>Its amount is %1, but its order&apos;s total is %2.</source>
        <translation>Le montant est %1, mais le total de la commande est %2.</translation>
    </message>
    <message>
        <source>It and its order are in states that exclude each other.</source>
        <translation>L’encaissement et sa commande sont dans des états qui s’excluent.</translation>
    </message>
    <message>
        <source>It is settled by %1 payments of its provider instead of one.</source>
        <translation>L’encaissement est réglé par %1 paiements du prestataire au lieu d’un.</translation>
    </message>
    <message>
        <source>Its payment of %1 does not say what the provider knows it by.</source>
        <translation>Le paiement de %1 n’indique pas sous quelle référence le prestataire le connaît.</translation>
    </message>
    <message>
        <source>A payment for it is in the review queue, but order %1 is paid with it.</source>
        <translation>Un paiement est dans la file «&#x202f;À traiter&#x202f;», mais il règle la commande %1.</translation>
    </message>
    <message>
        <source>It can still be paid, but %1 of its holds are not kept.</source>
        <translation>L’encaissement peut encore être payé, mais %1 de ses options ne sont pas gardées.</translation>
    </message>
    <message>
        <source>It is closed but still has %1 lines.</source>
        <translation>Le panier est fermé mais a encore %1 lignes.</translation>
    </message>
    <message>
        <source>It is for one purchase but has %1 lines.</source>
        <translation>Le panier est prévu pour un seul achat mais a %1 lignes.</translation>
    </message>
    <message>
        <source>It was merged, but one of the two is for one purchase.</source>
        <translation>Le panier a été fusionné, mais l’un des deux est prévu pour un seul achat.</translation>
    </message>
    <message>
        <source>A hold and its cart line do not agree.</source>
        <translation>Une option et sa ligne de panier ne concordent pas.</translation>
    </message>
    <message>
        <source>A refund of %1 is not what its payments say.</source>
        <translation>Un remboursement de %1 ne correspond pas à ses paiements.</translation>
    </message>
    <message>
        <source>A refund&apos;s total is %1, but its parts add up to %2.</source>
        <translation>Le total d’un remboursement est %1, mais la somme de ses éléments est %2.</translation>
    </message>
    <message>
        <source>More was given back of its line %1 than was sold.</source>
        <translation>Il a été remboursé plus de la ligne %1 qu’il n’en a été vendu.</translation>
    </message>
    <message>
        <source>Of its shipping %1 was given back, but it was only %2.</source>
        <translation>Sur les frais d’envoi, %1 ont été remboursés, pour seulement %2 facturés.</translation>
    </message>
    <message>
        <source>A refund of %1 was tried again as another, of %2.</source>
        <translation>Un remboursement de %1 a été retenté sous un autre montant, %2.</translation>
    </message>
    <message>
        <source>It ended with %1 of %2 given back.</source>
        <translation>La commande s’est terminée avec %1 remboursés sur %2.</translation>
    </message>
    <message>
        <source>All of its %1 was given back, but it goes on.</source>
        <translation>La totalité, %1, a été remboursée, mais la commande continue.</translation>
    </message>
    <message>
        <source>It is cancelled, but %1 slots of its line %2 are still sold.</source>
        <translation>La commande est annulée, mais %1 espaces de sa ligne %2 sont encore vendus.</translation>
    </message>
    <message>
        <source>Of its %1 %2 is left, which is not what it was closed or left open for.</source>
        <translation>Sur %1, il reste %2, ce qui ne correspond pas à sa clôture ou à son maintien.</translation>
    </message>
    <message>
        <source>It is said to have paid order %1, which was paid otherwise.</source>
        <translation>Ce paiement est dit avoir réglé la commande %1, qui a été réglée autrement.</translation>
    </message>
    <message>
        <source>A refund of %1 failed without a case in the review queue, or has one without having failed.</source>
        <translation>Un remboursement de %1 a échoué sans cas dans la file «&#x202f;À traiter&#x202f;», ou en a un sans avoir échoué.</translation>
    </message>
    <message>
        <source>It is at another desk than it was last handed over to.</source>
        <translation>Il est à un autre poste que celui auquel il a été transféré en dernier.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This database is empty. Set it up with &quot;holdfast-cli db init&quot;.</source>
        <translation>Cette base de données est vide. Configurez-la avec «&#x202f;holdfast-cli db init&#x202f;».</translation>
    </message>
    <message>
        <source>This database is of an older version of Holdfast (%1, this program has %2). Bring it up to date with &quot;holdfast-cli db migrate&quot;.</source>
        <translation>Cette base de données vient d’une version antérieure de Holdfast (%1, ce programme a %2). Mettez-la à jour avec «&#x202f;holdfast-cli db migrate&#x202f;».</translation>
    </message>
    <message>
        <source>This database is of a newer version of Holdfast (%1, this program knows %2). Install the newer Holdfast on this desk.</source>
        <translation>Cette base de données vient d’une version plus récente de Holdfast (%1, ce programme connaît %2). Installez cette version de Holdfast sur ce poste.</translation>
    </message>
    <message>
        <source>This database was set up by a differing build of Holdfast: its step %1 is not this program&apos;s. Use the program that made it.</source>
        <translation>Cette base de données a été configurée par une autre variante de Holdfast&#x202f;: son étape %1 n’est pas celle de ce programme. Utilisez le programme qui l’a créée.</translation>
    </message>
</context>
<context>
    <name>holdfast::Actions</name>
    <message>
        <source>&amp;Find a slot</source>
        <translation>&amp;Trouver un espace</translation>
    </message>
    <message>
        <source>Find a slot by market, size or title</source>
        <translation>Trouver un espace par marché, format ou titre</translation>
    </message>
    <message>
        <source>&amp;Buy now</source>
        <translation>Vente &amp;directe</translation>
    </message>
    <message>
        <source>Sell the slot found or selected by itself, beside the cart</source>
        <translation>Vendre seul l’espace trouvé ou sélectionné, hors du panier</translation>
    </message>
    <message>
        <source>&amp;One more</source>
        <translation>&amp;Un de plus</translation>
    </message>
    <message>
        <source>Raise the quantity of the cart&apos;s current line</source>
        <translation>Augmenter la quantité de la ligne en cours du panier</translation>
    </message>
    <message>
        <source>One fe&amp;wer</source>
        <translation>Un de &amp;moins</translation>
    </message>
    <message>
        <source>Lower the quantity of the cart&apos;s current line</source>
        <translation>Diminuer la quantité de la ligne en cours du panier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove the cart&apos;s current line and give its slots back</source>
        <translation>Supprimer la ligne en cours du panier et libérer ses espaces</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Prolonger</translation>
    </message>
    <message>
        <source>Hold the slots of the current line for the full time again</source>
        <translation>Remettre les espaces de la ligne en cours en option pour toute la durée</translation>
    </message>
    <message>
        <source>&amp;Hold again</source>
        <translation>&amp;Remettre en option</translation>
    </message>
    <message>
        <source>Hold the slots of a lapsed line again, if they are free</source>
        <translation>Remettre en option les espaces d’une ligne expirée, s’ils sont libres</translation>
    </message>
    <message>
        <source>&amp;Clear cart</source>
        <translation>&amp;Vider le panier</translation>
    </message>
    <message>
        <source>Remove every line and give the slots back</source>
        <translation>Supprimer toutes les lignes et libérer les espaces</translation>
    </message>
    <message>
        <source>Say whom the cart is for</source>
        <translation>Indiquer pour qui est le panier</translation>
    </message>
    <message>
        <source>C&amp;ash</source>
        <translation>&amp;Espèces</translation>
    </message>
    <message>
        <source>Take cash for the cart</source>
        <translation>Encaisser le panier en espèces</translation>
    </message>
    <message>
        <source>O&amp;n account</source>
        <translation>En c&amp;ompte</translation>
    </message>
    <message>
        <source>Sell the cart on the customer&apos;s account</source>
        <translation>Vendre le panier sur le compte du client</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <translation>&amp;Vente</translation>
    </message>
    <message>
        <source>The board and the cart</source>
        <translation>Le tableau et le panier</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>The last orders</source>
        <translation>Les dernières commandes</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>À &amp;traiter</translation>
    </message>
    <message>
        <source>Payments that wait for a decision</source>
        <translation>Paiements en attente d’une décision</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrice</translation>
    </message>
    <message>
        <source>Markets by ad sizes</source>
        <translation>Marchés par formats</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>All listings as a list</source>
        <translation>Toutes les offres en liste</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>Narrow the list by words, market or stock</source>
        <translation>Restreindre la liste par mots, marché ou stock</translation>
    </message>
    <message>
        <source>Customer &amp;display</source>
        <translation>Écran cl&amp;ient</translation>
    </message>
    <message>
        <source>A second window for the customer: the cart, the code to pay by, the change</source>
        <translation>Une deuxième fenêtre pour le client&#x202f;: le panier, le code de paiement, la monnaie</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>M&amp;essages</translation>
    </message>
    <message>
        <source>All that was said since the window opened</source>
        <translation>Tout ce qui a été signalé depuis l’ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Import a rate card…</source>
        <translation>&amp;Importer une grille tarifaire…</translation>
    </message>
    <message>
        <source>Read listings and prices from a CSV file</source>
        <translation>Lire les offres et les prix dans un fichier CSV</translation>
    </message>
    <message>
        <source>Stripe &amp;key…</source>
        <translation>&amp;Clé Stripe…</translation>
    </message>
    <message>
        <source>Store, test or remove this desk&apos;s Stripe key</source>
        <translation>Enregistrer, tester ou supprimer la clé Stripe de ce poste</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>What holds for every desk, and for this one</source>
        <translation>Ce qui vaut pour tous les postes et pour celui-ci</translation>
    </message>
    <message>
        <source>Set &amp;up this desk…</source>
        <translation>Configurer ce po&amp;ste…</translation>
    </message>
    <message>
        <source>Choose a database, import a rate card, name the desk</source>
        <translation>Choisir une base de données, importer une grille tarifaire, nommer le poste</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>C&amp;ommandes…</translation>
    </message>
    <message>
        <source>Find anything that can be done by its name</source>
        <translation>Trouver toute action par son nom</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Holdfast</source>
        <translation>À &amp;propos de Holdfast</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Holdfast</source>
        <translation>Fermer Holdfast</translation>
    </message>
    <message>
        <source>Put back what was last removed from the cart, if it is still free</source>
        <translation>Remettre ce qui a été retiré du panier en dernier, si c’est encore libre</translation>
    </message>
    <message>
        <source>New car&amp;t</source>
        <translation>&amp;Nouveau panier</translation>
    </message>
    <message>
        <source>Park this cart with its holds and begin another</source>
        <translation>Mettre ce panier de côté avec ses options et en commencer un autre</translation>
    </message>
    <message>
        <source>Ne&amp;xt cart</source>
        <translation>Pan&amp;ier suivant</translation>
    </message>
    <message>
        <source>Go to the next cart that this desk has open</source>
        <translation>Aller au prochain panier ouvert de ce poste</translation>
    </message>
    <message>
        <source>&amp;Previous cart</source>
        <translation>P&amp;anier précédent</translation>
    </message>
    <message>
        <source>Go to the cart before this one</source>
        <translation>Aller au panier d’avant</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>Trans&amp;férer…</translation>
    </message>
    <message>
        <source>Give this cart to another desk, with its holds</source>
        <translation>Donner ce panier à un autre poste, avec ses options</translation>
    </message>
    <message>
        <source>Show the next payment that goes on out of sight</source>
        <translation>Afficher le prochain paiement qui se poursuit en arrière-plan</translation>
    </message>
    <message>
        <source>Payment under wa&amp;y</source>
        <translation>Affic&amp;her le paiement</translation>
    </message>
    <message>
        <source>Dis&amp;miss the notice</source>
        <translation>Fer&amp;mer le message</translation>
    </message>
    <message>
        <source>Take away what the window says; it stays under Notices</source>
        <translation>Retire ce que la fenêtre signale&#x202f;; cela reste sous Messages</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>C&amp;B</translation>
    </message>
    <message>
        <source>Let the customer pay by card with Stripe: a code to scan, or a link</source>
        <translation>Faire payer le client par carte avec Stripe : un code à scanner ou un lien</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Cu&amp;stomer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>Type how many of the cart&apos;s current line</source>
        <translation>Saisir la quantité de la ligne en cours du panier</translation>
    </message>
</context>
<context>
    <name>holdfast::AgeBanner</name>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>holdfast::BoardModel</name>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>listing, column, value</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>À vendre</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En option</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>%1 pièce</translation>
    </message>
    <message>
        <source>%1 each. %2</source>
        <comment>price, description</comment>
        <translation>%1 pièce. %2</translation>
    </message>
</context>
<context>
    <name>holdfast::BoardPage</name>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Ad size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>La base de données est injoignable</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>La base de données est inutilisable</translation>
    </message>
    <message>
        <source>%1 Nothing is sold meanwhile.</source>
        <translation>%1 En attendant, rien n’est vendu.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Ouverture de la base de données…</translation>
    </message>
    <message>
        <source>The board appears in a moment.</source>
        <translation>Le tableau s’affiche dans un instant.</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>Aucune offre pour l’instant</translation>
    </message>
    <message>
        <source>A rate card says what can be sold, where and for how much. Begin with the sample to look around, or import your own CSV file.</source>
        <translation>Une grille tarifaire indique ce qui se vend, où et à quel prix. Commencez par l’exemple pour découvrir, ou importez votre propre fichier CSV.</translation>
    </message>
    <message>
        <source>Load the sample rate card</source>
        <translation>Charger la grille d’exemple</translation>
    </message>
    <message>
        <source>Import a rate card…</source>
        <translation>Importer une grille tarifaire…</translation>
    </message>
    <message>
        <source>These numbers are from %1, %2 ago.</source>
        <translation>Ces chiffres datent de %1, il y a %2.</translation>
    </message>
    <message>
        <source>These numbers are old.</source>
        <translation>Ces chiffres sont anciens.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing is sold meanwhile.</source>
        <comment>why, how old</comment>
        <translation>%1 %2 En attendant, rien n’est vendu.</translation>
    </message>
    <message>
        <source>The database has not been heard for a while. %1 Selling waits.</source>
        <translation>La base de données ne répond plus depuis un moment. %1 La vente attend.</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Tous les formats</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Add with %1 (%2)</source>
        <comment>placement, its stock</comment>
        <translation>Ajouter avec %1 (%2)</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copier le code %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) available</source>
        <translation>
            <numerusform>%Ln espace à vendre</numerusform>
            <numerusform>%Ln espaces à vendre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::CardPreview</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a rate card: at most %L2 MB.</source>
        <translation>%1 est trop volumineux pour une grille tarifaire&#x202f;: %L2&#xa0;Mo au plus.</translation>
    </message>
</context>
<context>
    <name>holdfast::CardPreviewView</name>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Nothing can be imported. Faults in the file: %L1. Mend them and read it again.</source>
        <translation>Rien ne peut être importé. Erreurs dans le fichier&#x202f;: %L1. Corrigez-les et relisez le fichier.</translation>
    </message>
    <message>
        <source>%1 The first %L2 are shown.</source>
        <translation>%1 Les %L2 premières sont affichées.</translation>
    </message>
    <message>
        <source>Listings to be added: %L1. Changed: %L2. Unchanged: %L3.</source>
        <translation>Offres à ajouter&#x202f;: %L1. Modifiées&#x202f;: %L2. Inchangées&#x202f;: %L3.</translation>
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
        <translation>non compté</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expirée</translation>
    </message>
</context>
<context>
    <name>holdfast::CartModel</name>
    <message>
        <source>Lapsed</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>%1, quantity %L2, lapsed</source>
        <translation>%1, quantité %L2, option expirée</translation>
    </message>
    <message>
        <source>%1, quantity %L2, %3 left</source>
        <translation>%1, quantité %L2, reste %3</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>En option</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>%1, price: %2</source>
        <translation>%1, prix&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, quantity %L2, kept for a payment</source>
        <translation>%1, quantité %L2, gardée pour un paiement</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>slots</comment>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>%1, quantity %L2, given back</source>
        <translation>%1, quantité %L2, libéré</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>%1 pièce</translation>
    </message>
</context>
<context>
    <name>holdfast::CartPanel</name>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>Le panier est vide</translation>
    </message>
    <message>
        <source>Find a slot with %1 and press Enter. It is held as soon as it is here.</source>
        <translation>Trouvez un espace avec %1 et appuyez sur Entrée. Dès qu’il est ici, il est en option.</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>No customer attached</source>
        <translation>Aucun client associé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>e-mail, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New cart</source>
        <translation>Nouveau panier</translation>
    </message>
    <message>
        <source>Walk-in customer %L1</source>
        <translation>Client de passage %L1</translation>
    </message>
</context>
<context>
    <name>holdfast::CartTabs</name>
    <message>
        <source>Open carts</source>
        <translation>Paniers ouverts</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expirée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <comment>cart</comment>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
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
        <translation>%1, transféré par %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CartView</name>
    <message>
        <source>Cart lines</source>
        <translation>Lignes du panier</translation>
    </message>
</context>
<context>
    <name>holdfast::ChangeFeed</name>
    <message>
        <source>The connection to the database was lost. Holdfast keeps trying.</source>
        <translation>La connexion à la base de données est perdue. Holdfast continue d’essayer.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <comment>what a command does</comment>
        <translation>%1 Touche&#x202f;: %2</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Que faut-il faire&#x202f;?</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Rien trouvé pour &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>holdfast::CountdownLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>what counts down, what is left</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>Gardé pour vous</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais d’envoi</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines above: %L1</source>
        <translation>Lignes au-dessus&#x202f;: %L1</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, title</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>plus gardé</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>Temps restant pour payer</translation>
    </message>
    <message>
        <source>Scan the code with your phone to pay.</source>
        <translation>Scannez le code avec votre téléphone pour payer.</translation>
    </message>
    <message>
        <source>Test mode. No money is taken.</source>
        <translation>Mode test. Aucun argent n’est débité.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>En compte</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Votre monnaie</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>%1 thanks you</source>
        <translation>%1 vous remercie</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerFeed</name>
    <message>
        <source>That card was declined. You can try another.</source>
        <translation>Cette carte a été refusée. Vous pouvez en essayer une autre.</translation>
    </message>
    <message>
        <source>Your bank is on its way to confirm the payment.</source>
        <translation>Votre banque est en train de confirmer le paiement.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerPage</name>
    <message>
        <source>Attach</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The e-mail address finds the customer, or makes a new one. Empty fields change nothing.</source>
        <translation>L’adresse e-mail retrouve le client ou en crée un nouveau. Les champs vides ne changent rien.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>%L1 × %2 did not fit: %3</source>
        <translation>%L1 × %2 n’a pas pu être repris&#x202f;: %3</translation>
    </message>
    <message>
        <source>Joined with the customer&apos;s open cart. Lines brought along: %L1.</source>
        <translation>Fusionné avec le panier ouvert du client. Lignes reprises&#x202f;: %L1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>N&amp;uméro fiscal</translation>
    </message>
</context>
<context>
    <name>holdfast::Database</name>
    <message>
        <source>Holdfast is closing. Nothing was changed.</source>
        <translation>Holdfast se ferme. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>holdfast::DecisionForm</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>R&amp;eason, for the history</source>
        <translation>&amp;Motif, pour l’historique</translation>
    </message>
    <message>
        <source>This waits for the database.</source>
        <translation>En attente de la base de données.</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the history.</source>
        <translation>Indiquez pourquoi&#x202f;: le motif reste dans l’historique.</translation>
    </message>
    <message>
        <source>As it was paid: %1</source>
        <translation>Comme au paiement&#x202f;: %1</translation>
    </message>
    <message>
        <source>The database was lost before it answered. Do not give the money by hand: Holdfast asks what became of this as soon as the database is back.</source>
        <translation>La connexion à la base de données a été perdue avant sa réponse. Ne rendez pas l’argent à la main&#x202f;: Holdfast demandera ce qu’il en est dès que la base répondra.</translation>
    </message>
    <message>
        <source>This is not confirmed yet. Do not give the money by hand: Holdfast keeps asking until it is known what became of it.</source>
        <translation>Ceci n’est pas encore confirmé. Ne rendez pas l’argent à la main&#x202f;: Holdfast continue de demander jusqu’à savoir ce qu’il en est.</translation>
    </message>
</context>
<context>
    <name>holdfast::DeskCarts</name>
    <message>
        <source>New cart</source>
        <translation>Nouveau panier</translation>
    </message>
    <message>
        <source>Walk-in %L1</source>
        <translation>Client de passage %L1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Client de passage</translation>
    </message>
</context>
<context>
    <name>holdfast::DeskSettings</name>
    <message>
        <source>%1 on %2, as %3</source>
        <translation>%1 sur %2, en tant que %3</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>These are kept on this computer, for this user. Names hold from when the settings are closed.</source>
        <translation>Ces paramètres sont enregistrés sur cet ordinateur, pour cet utilisateur. Les noms s’appliquent à la fermeture des paramètres.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>The name that holds, sales and changes carry. Open walk-in carts stay with the old name.</source>
        <translation>Le nom inscrit sur les options, les ventes et les modifications. Les paniers ouverts des clients de passage gardent l’ancien nom.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>On a server the login says who it is.</source>
        <translation>Sur un serveur, c’est l’identifiant qui indique la personne.</translation>
    </message>
    <message>
        <source>Who sells here. The embedded database asks for no password.</source>
        <translation>Qui vend ici. La base de données intégrée ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is when Holdfast starts.</source>
        <translation>Clair, sombre, ou comme le système au démarrage de Holdfast.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1. Another one is tried out before it is used, and never while a payment is under way.</source>
        <translation>%1. Une autre base est testée avant d’être utilisée, et jamais pendant un paiement.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window speaks it from when the settings are closed.</source>
        <translation>La fenêtre l’utilise dès que les paramètres sont fermés.</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsStrip</name>
    <message>
        <source>Add to cart</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Buy now</source>
        <translation>Vente directe</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Selected slot</source>
        <translation>Espace sélectionné</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>Choisissez un espace</translation>
    </message>
    <message>
        <source>Arrows move on the board, letters jump to a market, Enter adds.</source>
        <translation>Flèches&#x202f;: se déplacer sur le tableau&#x202f;; lettres&#x202f;: aller à un marché&#x202f;; Entrée&#x202f;: ajouter.</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Hors vente</translation>
    </message>
</context>
<context>
    <name>holdfast::Document</name>
    <message>
        <source>%1, continued</source>
        <comment>Invoice, order 1042</comment>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Ad size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Remise %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>where it is placed, discount</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The advertiser orders the ads above, and the publisher will print them in the places above.</source>
        <translation>L’annonceur commande les annonces ci-dessus et l’éditeur les imprimera aux emplacements indiqués ci-dessus.</translation>
    </message>
    <message>
        <source>Advertiser, date</source>
        <translation>Annonceur, date</translation>
    </message>
    <message>
        <source>Publisher, date</source>
        <translation>Éditeur, date</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
    <message>
        <source>Tax %1 %</source>
        <comment>rate</comment>
        <translation>Taxe %1&#x202f;%</translation>
    </message>
    <message>
        <source>Tax %1 % on %2</source>
        <comment>rate, amount</comment>
        <translation>Taxe %1&#x202f;% sur %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Insertion order</source>
        <translation>Ordre d’insertion</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>Receipt or Invoice, number</comment>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Reprint, %1</source>
        <comment>date and time</comment>
        <translation>Duplicata, %1</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Commande annulée le %1</translation>
    </message>
    <message>
        <source>Refunded on %1</source>
        <translation>Commande remboursée le %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Commande non payée</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>Numéro fiscal %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturé à</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>Annonceur</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Market %1, %2</source>
        <comment>market, ad size</comment>
        <translation>Marché %1, %2</translation>
    </message>
    <message>
        <source>Market %1, %2, %3</source>
        <comment>market, ad size, placement</comment>
        <translation>Marché %1, %2, %3</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, price</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais d’envoi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refund, %1, %2</source>
        <comment>tender, date</comment>
        <translation>Remboursement, %1, %2</translation>
    </message>
    <message>
        <source>Refund that came back, %1, %2</source>
        <comment>tender, date</comment>
        <translation>Remboursement retourné, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tender, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Monnaie</translation>
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
        <translation>Documents</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentDesk</name>
    <message>
        <source>%1 is at the printer.</source>
        <translation>Envoi à l’imprimante&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer au format PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Fichiers PDF (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>Fichier enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard as text.</source>
        <translation>Texte copié dans le presse-papiers&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Look at the printer, or save it as a PDF.</source>
        <translation>%1&#x202f;: impression impossible. Vérifiez l’imprimante, ou enregistrez en PDF.</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentPreview</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Pages: %L1</source>
        <translation>Pages&#x202f;: %L1</translation>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>holdfast::HandOverPage</name>
    <message>
        <source>Hand over</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>&amp;To the desk</source>
        <translation>Au &amp;poste</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Au poste</translation>
    </message>
    <message>
        <source>The cart “%1” goes to another desk as it is: its holds and prices stay.</source>
        <translation>Le panier «&#x202f;%1&#x202f;» va à un autre poste tel quel&#x202f;: ses options et ses prix restent.</translation>
    </message>
    <message>
        <source>Looking for other desks…</source>
        <translation>Recherche d’autres postes…</translation>
    </message>
    <message>
        <source>No other desk is open now. A cart goes to a desk whose window is open.</source>
        <translation>Aucun autre poste n’est ouvert. Un panier va à un poste dont la fenêtre est ouverte.</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportDialog</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Import a Rate Card</source>
        <translation>Importer une grille tarifaire</translation>
    </message>
    <message>
        <source>Reading the rate card…</source>
        <translation>Lecture de la grille tarifaire…</translation>
    </message>
</context>
<context>
    <name>holdfast::InstallationSettings</name>
    <message>
        <source>Selling</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>These are kept in the database and hold for every desk at once. Each change is kept with who made it, when and why.</source>
        <translation>Ces paramètres sont enregistrés dans la base de données et valent aussitôt pour tous les postes. Chaque modification est conservée avec son auteur, sa date et son motif.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The reason, for whoever looks later</source>
        <translation>Le motif, pour qui relira plus tard</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>There is no connection to a database yet.</source>
        <translation>Pas encore de connexion à une base de données.</translation>
    </message>
    <message>
        <source>The login %1 may look at these but not change them: that needs the right &quot;admin&quot;. Ask your administrator, who may grant it by GRANT holdfast_admin TO %1.</source>
        <translation>L’identifiant %1 peut consulter ces paramètres mais pas les modifier&#x202f;: il faut le droit «&#x202f;admin&#x202f;». Demandez-le à votre administrateur, qui peut l’accorder par GRANT holdfast_admin TO %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kept. It holds for every desk from now on.</source>
        <translation>Enregistré. Valable désormais pour tous les postes.</translation>
    </message>
</context>
<context>
    <name>holdfast::Join</name>
    <message>
        <source>No computer is known as %1. Check the spelling, and whether this computer is on the network.</source>
        <translation>Aucun ordinateur n’est connu sous le nom %1. Vérifiez l’orthographe et que cet ordinateur est bien sur le réseau.</translation>
    </message>
    <message>
        <source>%1 is there, but no PostgreSQL listens on port %2. Check the port, and whether the server is running.</source>
        <translation>%1 est joignable, mais aucun PostgreSQL n’écoute sur le port %2. Vérifiez le port et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, and whether a firewall is in between.</source>
        <translation>%1 ne répond pas. Vérifiez le réseau et qu’aucun pare-feu ne bloque.</translation>
    </message>
    <message>
        <source>The server refuses the login %1 with this password. Type the password again, or ask your administrator for a new one.</source>
        <translation>Le serveur refuse l’identifiant %1 avec ce mot de passe. Saisissez-le à nouveau ou demandez-en un autre à votre administrateur.</translation>
    </message>
    <message>
        <source>The server has no database %1 for this login. Check its name with your administrator.</source>
        <translation>Le serveur n’a pas de base de données %1 pour cet identifiant. Vérifiez son nom avec votre administrateur.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted as wanted: %1. Have TLS turned on at the server, or choose another encryption here.</source>
        <translation>La connexion ne serait pas chiffrée comme voulu&#x202f;: %1. Faites activer TLS sur le serveur ou choisissez ici un autre chiffrement.</translation>
    </message>
    <message>
        <source>The server cannot show that it is %1: %2. Choose the certificate of your own authority, or have the server&apos;s renewed.</source>
        <translation>Le serveur ne peut pas prouver qu’il est %1&#x202f;: %2. Choisissez le certificat de votre propre autorité ou faites renouveler celui du serveur.</translation>
    </message>
    <message>
        <source>The server does not let this computer or login in: %1. Ask your administrator to allow it in pg_hba.conf.</source>
        <translation>Le serveur ne laisse pas entrer cet ordinateur ou cet identifiant&#x202f;: %1. Demandez à votre administrateur de l’autoriser dans pg_hba.conf.</translation>
    </message>
    <message>
        <source>%1 is a standby that only reads. Give the address of the main server.</source>
        <translation>%1 est un serveur de secours en lecture seule. Indiquez l’adresse du serveur principal.</translation>
    </message>
    <message>
        <source>The database %1 was reached, but is not set up for Holdfast. Its owner can set it up here, or by &quot;holdfast-cli db init&quot;.</source>
        <translation>La base de données %1 est joignable, mais n’est pas configurée pour Holdfast. Son propriétaire peut la configurer ici ou par «&#x202f;holdfast-cli db init&#x202f;».</translation>
    </message>
    <message>
        <source>The database has version %1, this program needs %2. Its owner can bring it up to date here; every other desk then needs the new program too.</source>
        <translation>La base de données est en version %1, ce programme exige %2. Son propriétaire peut la mettre à jour ici&#x202f;; tous les autres postes devront alors aussi avoir le nouveau programme.</translation>
    </message>
    <message>
        <source>The database has version %1, this program only knows %2. Install the current Holdfast on this computer.</source>
        <translation>La base de données est en version %1, ce programme ne connaît que %2. Installez la version actuelle de Holdfast sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The login %1 has no part in Holdfast. Ask your administrator for: GRANT holdfast_staff TO %1.</source>
        <translation>L’identifiant %1 n’a pas de rôle dans Holdfast. Demandez à votre administrateur&#x202f;: GRANT holdfast_staff TO %1.</translation>
    </message>
    <message>
        <source>The database cannot be used: %1. Ask your administrator.</source>
        <translation>La base de données est inutilisable&#x202f;: %1. Adressez-vous à votre administrateur.</translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell.</source>
        <translation>
            <numerusform>Connecté à %1&#x202f;: %Ln offre. L’identifiant %2 peut vendre.</numerusform>
            <numerusform>Connecté à %1&#x202f;: %Ln offres. L’identifiant %2 peut vendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell and manage the inventory.</source>
        <translation>
            <numerusform>Connecté à %1&#x202f;: %Ln offre. L’identifiant %2 peut vendre et gérer l’inventaire.</numerusform>
            <numerusform>Connecté à %1&#x202f;: %Ln offres. L’identifiant %2 peut vendre et gérer l’inventaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may do everything.</source>
        <translation>
            <numerusform>Connecté à %1&#x202f;: %Ln offre. L’identifiant %2 a tous les droits.</numerusform>
            <numerusform>Connecté à %1&#x202f;: %Ln offres. L’identifiant %2 a tous les droits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Add the slot found or selected; take the payment</source>
        <translation>Ajouter l’espace trouvé ou sélectionné&#x202f;; encaisser</translation>
    </message>
    <message>
        <source>Arrows, letters</source>
        <translation>Flèches, lettres</translation>
    </message>
    <message>
        <source>Move on the board; jump to a market</source>
        <translation>Se déplacer sur le tableau&#x202f;; aller à un marché</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Choose a placement of the selected slot</source>
        <translation>Choisir un emplacement de l’espace sélectionné</translation>
    </message>
    <message>
        <source>By their names, in the menus and under Commands</source>
        <translation>Par leur nom, dans les menus et sous Commandes</translation>
    </message>
</context>
<context>
    <name>holdfast::Language</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>holdfast::ListDelegate</name>
    <message numerus="yes">
        <source>%1, %n placement(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>%1, %n emplacement</numerusform>
            <numerusform>%1, %n emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 here</source>
        <comment>held in all, by this desk</comment>
        <translation>%1, dont %L2 ici</translation>
    </message>
</context>
<context>
    <name>holdfast::ListFilterBar</name>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtrer la liste par mots</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>Tout le stock</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>À vendre</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>Bientôt épuisé</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En option</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>Au panier</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Tous les marchés</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown, all</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Comme au tableau</translation>
    </message>
    <message>
        <source>Fewest left first</source>
        <translation>Moins libres d’abord</translation>
    </message>
    <message>
        <source>Most left first</source>
        <translation>Plus libres d’abord</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Moins chers d’abord</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Plus chers d’abord</translation>
    </message>
    <message>
        <source>Most sold first</source>
        <translation>Plus vendus d’abord</translation>
    </message>
    <message>
        <source>Most held first</source>
        <translation>Plus en option d’abord</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Par colonne</translation>
    </message>
</context>
<context>
    <name>holdfast::ListView</name>
    <message>
        <source>Board: all listings</source>
        <translation>Tableau&#x202f;: toutes les offres</translation>
    </message>
    <message>
        <source>No listing matches the filter.</source>
        <translation>Aucune offre ne correspond au filtre.</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Cart</source>
        <translation>&amp;Panier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Order number %1 is on the clipboard.</source>
        <translation>Le numéro de commande %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>page, count</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1, payments that wait: %L2</source>
        <comment>page, count</comment>
        <translation>%1, paiements en attente&#x202f;: %L2</translation>
    </message>
    <message>
        <source>Import a rate card</source>
        <translation>Importer une grille tarifaire</translation>
    </message>
    <message>
        <source>Rate cards (*.csv);;All files (*)</source>
        <translation>Grilles tarifaires (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The rate card is in: %L1 added, %L2 changed, %L3 unchanged.</source>
        <translation>Grille tarifaire importée. Ajoutées&#x202f;: %L1, modifiées&#x202f;: %L2, inchangées&#x202f;: %L3.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatrixDelegate</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln en option</numerusform>
            <numerusform>%Ln en option</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>restent %Ln</numerusform>
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
        <translation>%1 %2, non proposé</translation>
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
        <translation>Tableau&#x202f;: marchés par formats</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeBar</name>
    <message>
        <source>Close Holdfast</source>
        <translation>Fermer Holdfast</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>À propos de Holdfast</translation>
    </message>
    <message>
        <source>Holdfast %1</source>
        <translation>Holdfast %1</translation>
    </message>
    <message>
        <source>Point of sale and back office for publishers of advertising directories.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Point de vente et back-office pour éditeurs d’annuaires publicitaires.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>A payment is under way and its outcome is not known yet.</source>
        <translation>Un paiement est en cours et son issue n’est pas encore connue.</translation>
    </message>
    <message>
        <source>If you close now, Holdfast stops asking what became of it. Look for the sale among the orders before you take the money again.</source>
        <translation>Si vous fermez maintenant, Holdfast cessera de demander ce que le paiement est devenu. Cherchez la vente dans les commandes avant d’encaisser à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>A customer is paying by %1.</source>
        <translation>Un client est en train de payer par %1.</translation>
    </message>
    <message>
        <source>The payment goes on at %1 and the slots stay held. Another desk finishes it, or this one when it is started again. Until then nobody here sees whether it was paid.</source>
        <translation>Le paiement se poursuit chez %1 et les espaces restent en option. Un autre poste le terminera, ou celui-ci à son redémarrage. D’ici là, personne ne verra ici s’il a abouti.</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Laisser ouvert</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>Quitter la configuration</translation>
    </message>
    <message>
        <source>What you have entered would be lost.</source>
        <translation>Votre saisie serait perdue.</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>&amp;Continuer la configuration</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fermer les paramètres</translation>
    </message>
    <message>
        <source>Changes have not been kept yet.</source>
        <translation>Des modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>They need a reason. Without one they are dropped.</source>
        <translation>Elles exigent un motif. Sans motif, elles sont abandonnées.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 You can set up this desk later.</source>
        <comment>what has been changed: sentences</comment>
        <translation>%1 Vous pourrez configurer ce poste plus tard.</translation>
    </message>
    <message>
        <source>Bring the database up to date</source>
        <translation>Mettre à jour la base de données</translation>
    </message>
    <message>
        <source>%1 is changed for every desk that sells from it.</source>
        <translation>%1 est modifiée pour tous les postes qui l’utilisent.</translation>
    </message>
    <message>
        <source>Desks with an older Holdfast cannot sell from it afterwards, and there is no way back. Have it backed up first.</source>
        <translation>Les postes dotés d’un Holdfast plus ancien ne pourront plus vendre avec elle, et il n’y a pas de retour possible. Faites d’abord une sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser telle quelle</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeLog</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, kind, text</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeRecord</name>
    <message>
        <source>The connection to the database is lost. Holdfast goes on trying.</source>
        <translation>La connexion à la base de données est perdue. Holdfast continue d’essayer.</translation>
    </message>
    <message>
        <source>The connection to the database is back.</source>
        <translation>La connexion à la base de données est rétablie.</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeText</name>
    <message>
        <source>Clear the line</source>
        <translation>Effacer la ligne</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticesDialog</name>
    <message>
        <source>Nothing has been said since the window opened.</source>
        <translation>Rien n’a été signalé depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notices, the latest first</source>
        <translation>Messages, le plus récent d’abord</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>holdfast::Options</name>
    <message>
        <source>The database: sqlite:PATH or postgresql://USER@HOST:PORT/DB?sslmode=...</source>
        <translation>La base de données&#x202f;: sqlite:CHEMIN ou postgresql://UTILISATEUR@HÔTE:PORT/BASE?sslmode=...</translation>
    </message>
    <message>
        <source>The name of this desk.</source>
        <translation>Le nom de ce poste.</translation>
    </message>
    <message>
        <source>Who is selling.</source>
        <translation>Qui vend.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Thème&#x202f;: light, dark ou system.</translation>
    </message>
    <message>
        <source>Where to ask Stripe: https, or a stand-in on this machine.</source>
        <translation>Où joindre Stripe&#x202f;: en https, ou un simulateur sur cette machine.</translation>
    </message>
    <message>
        <source>Where the customer&apos;s browser goes after paying by Stripe: an https page.</source>
        <translation>Où va le navigateur du client après un paiement Stripe&#x202f;: une page en https.</translation>
    </message>
    <message>
        <source>Point of sale and back office for publishers of advertising directories.</source>
        <translation>Point de vente et back-office pour éditeurs d’annuaires publicitaires.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme. There are light, dark and system.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un thème. Il y a light, dark et system.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here. See holdfast --help.</source>
        <translation>«&#x202f;%1&#x202f;» ne signifie rien ici. Voir holdfast --help.</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderText</name>
    <message>
        <source>%1 at desk %2</source>
        <translation>%1, poste %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>amount&apos;s way, person</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>The money is still here. Decide about it under Review.</source>
        <translation>L’argent est toujours ici. Décidez de son sort dans «&#x202f;À traiter&#x202f;».</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
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
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>holdfast::OrdersPage</name>
    <message>
        <source>Orders, newest first</source>
        <translation>Commandes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Détails de la commande</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aucune commande pour l’instant</translation>
    </message>
    <message>
        <source>Every sale is kept here with its number.</source>
        <translation>Chaque vente est conservée ici avec son numéro.</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Lecture des commandes…</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number, state</comment>
        <translation>Commande %1, %2</translation>
    </message>
    <message>
        <source>The orders cannot be read</source>
        <translation>Les commandes ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The database does not answer. They are here as soon as it does.</source>
        <translation>La base de données ne répond pas. Ils s’affichent dès qu’elle répond.</translation>
    </message>
</context>
<context>
    <name>holdfast::OutcomePage</name>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Monnaie à rendre</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Sale done</source>
        <translation>Vente terminée</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how it was paid</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2. Change due: %3.</source>
        <comment>number, amount and how it was paid, amount</comment>
        <translation>Commande %1, %2. Monnaie à rendre&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Order %1, %2.</source>
        <comment>number, amount and how it was paid</comment>
        <translation>Commande %1, %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::Paper</name>
    <message>
        <source>Roll, 80 mm wide</source>
        <translation>Rouleau de 80&#xa0;mm</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>&amp;Received</source>
        <translation>Montant &amp;reçu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Encaisser en espèces</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Cash, F8</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sell on account</source>
        <translation>Vendre en compte</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Appoint</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Montant reçu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>The invoice goes to %1.</source>
        <translation>La facture sera adressée à %1.</translation>
    </message>
    <message>
        <source>The invoice goes to %1, %2.</source>
        <translation>La facture sera adressée à %1, %2.</translation>
    </message>
    <message>
        <source>Recording the payment…</source>
        <translation>Enregistrement du paiement…</translation>
    </message>
    <message>
        <source>Cash received cannot be negative.</source>
        <translation>Les espèces reçues ne peuvent pas être négatives.</translation>
    </message>
    <message>
        <source>Pay by card with Stripe</source>
        <translation>Payer par carte avec Stripe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sum received, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Received just as much</source>
        <translation>Exactement ce montant reçu</translation>
    </message>
</context>
<context>
    <name>holdfast::PaymentSettings</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Cards are paid on Stripe&apos;s own page. The key to Stripe is in this computer&apos;s keychain.</source>
        <translation>Les cartes se paient sur la page de Stripe. La clé Stripe est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Stripe key…</source>
        <translation>Clé Stripe…</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Clé Stripe</translation>
    </message>
    <message>
        <source>What the key may do can be tried out there, before a customer waits.</source>
        <translation>Testez-y ce que permet la clé, avant qu’un client n’attende.</translation>
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
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>placement, price and stock</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add with %1</source>
        <translation>Ajouter avec %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Program</name>
    <message>
        <source>The database was updated to version %1. The copy from before is %2.</source>
        <translation>La base de données a été mise à jour en version %1. La copie d’avant&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The change holds from the next sale on: this one is finished first.</source>
        <translation>La modification vaut à partir de la prochaine vente&#x202f;: celle-ci est d’abord terminée.</translation>
    </message>
</context>
<context>
    <name>holdfast::ProviderDrive</name>
    <message>
        <source>This is about real money, and this desk&apos;s key to Stripe is for tests. A desk with a live key has to finish it.</source>
        <translation>Il s’agit d’argent réel et la clé Stripe de ce poste est une clé de test. Un poste avec une clé de production doit terminer l’opération.</translation>
    </message>
    <message>
        <source>This is a test, and this desk&apos;s key to Stripe is for real money. A desk with a test key has to finish it.</source>
        <translation>Il s’agit d’un test et la clé Stripe de ce poste est une clé de production. Un poste avec une clé de test doit terminer l’opération.</translation>
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
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>The code appears here.</source>
        <translation>Le code s’affiche ici.</translation>
    </message>
    <message>
        <source>The link is over. %1 is asked how it ended.</source>
        <translation>Le lien a expiré. Holdfast demande l’issue à %1.</translation>
    </message>
    <message>
        <source>Scan with a phone, or open the link.</source>
        <translation>Scannez avec un téléphone ou ouvrez le lien.</translation>
    </message>
    <message>
        <source>The link is too long for a code: send or open it.</source>
        <translation>Le lien est trop long pour un code&#x202f;: envoyez-le ou ouvrez-le.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>until %1 answers</source>
        <translation>jusqu’à la réponse de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 just now: %2</source>
        <translation>%1, à l’instant&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 %2 ago: %3</source>
        <comment>who, how long, what was said</comment>
        <translation>%1, il y a %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Cancel &amp;payment</source>
        <translation>Annuler le paie&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Release the slots…</source>
        <translation>&amp;Libérer les espaces…</translation>
    </message>
    <message>
        <source>Test mode: no real money</source>
        <translation>Mode test&#x202f;: pas d’argent réel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>Code QR de la page de paiement</translation>
    </message>
    <message>
        <source>Copy link has the same address as text.</source>
        <translation>«&#x202f;Copier le lien&#x202f;» donne la même adresse sous forme de texte.</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>&amp;Ouvrir le lien</translation>
    </message>
    <message>
        <source>Link valid for</source>
        <translation>Validité du lien</translation>
    </message>
    <message>
        <source>Slots held for</source>
        <translation>Espaces en option</translation>
    </message>
    <message>
        <source>This cannot be undone. The slots go back on sale at once; if the customer has paid, the money goes to Review.</source>
        <translation>Cette action est irréversible. Les espaces sont aussitôt remis en vente&#x202f;; si le client a payé, l’argent passe dans «&#x202f;À traiter&#x202f;».</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Mo&amp;tif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Attendre &amp;encore</translation>
    </message>
    <message>
        <source>&amp;Release the slots</source>
        <translation>&amp;Libérer les espaces</translation>
    </message>
    <message>
        <source>&amp;Next sale</source>
        <translation>Vente &amp;suivante</translation>
    </message>
    <message>
        <source>Preparing the payment</source>
        <translation>Préparation du paiement</translation>
    </message>
    <message>
        <source>%1 is asked for a payment page.</source>
        <translation>Une page de paiement est demandée à %1.</translation>
    </message>
    <message>
        <source>Ready to be paid</source>
        <translation>Prêt pour le paiement</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Carte refusée</translation>
    </message>
    <message>
        <source>Nothing was taken. The customer can try again, or try another card, with the same code.</source>
        <translation>Rien n’a été débité. Le client peut réessayer, ou essayer une autre carte, avec le même code.</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Paiement en route</translation>
    </message>
    <message>
        <source>The customer has paid in a way that takes time, such as a bank debit. The slots stay held until %1 has the money.</source>
        <translation>Le client a payé par un moyen qui prend du temps, comme un prélèvement bancaire. Les espaces restent en option jusqu’à ce que %1 ait l’argent.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>The customer may be paying, so the slots stay held. Holdfast keeps asking. Wait, and do not take the money another way.</source>
        <translation>Le client est peut-être en train de payer&#x202f;: les espaces restent en option. Holdfast continue de demander. Attendez, et n’encaissez pas d’une autre manière.</translation>
    </message>
    <message>
        <source>Cancelling the payment</source>
        <translation>Annulation du paiement</translation>
    </message>
    <message>
        <source>%1 is told to close the payment page. The slots go back on sale as soon as nobody can pay there any more.</source>
        <translation>La fermeture de la page de paiement est demandée à %1. Les espaces seront remis en vente dès que plus personne ne pourra y payer.</translation>
    </message>
    <message>
        <source>Nobody can ask %1</source>
        <translation>Personne ne peut interroger %1</translation>
    </message>
    <message>
        <source>This desk has no key for %1, and no desk that has one is running. The slots stay held. Start such a desk or add the key here: the payment then goes on by itself.</source>
        <translation>Ce poste n’a pas de clé pour %1 et aucun poste qui en a une ne fonctionne. Les espaces restent en option. Démarrez un tel poste ou ajoutez la clé ici&#x202f;: le paiement se poursuivra de lui-même.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>The slots are sold.</source>
        <translation>Les espaces sont vendus.</translation>
    </message>
    <message>
        <source>The slots are sold. No real money moved.</source>
        <translation>Les espaces sont vendus. Aucun argent réel n’a circulé.</translation>
    </message>
    <message>
        <source>&amp;New sale</source>
        <translation>&amp;Nouvelle vente</translation>
    </message>
    <message>
        <source>Paid, but not sold</source>
        <translation>Payé, mais pas vendu</translation>
    </message>
    <message>
        <source>The money arrived, but the sale could not be made. It is kept under Review, where a manager decides: sell, or pay it back.</source>
        <translation>L’argent est arrivé, mais la vente n’a pas pu se faire. Il se trouve dans «&#x202f;À traiter&#x202f;», où un responsable décide&#x202f;: vendre ou rembourser.</translation>
    </message>
    <message>
        <source>The slots are back on sale. Money that still comes goes to Review.</source>
        <translation>Les espaces sont remis en vente. L’argent qui arriverait encore ira dans «&#x202f;À traiter&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing was taken. The slots are back on sale.</source>
        <translation>Rien n’a été débité. Les espaces sont remis en vente.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>&amp;Back to selling</source>
        <translation>&amp;Retour à la vente</translation>
    </message>
    <message>
        <source>There is no payment page yet that a customer could have seen. Holdfast keeps asking; the slots stay held.</source>
        <translation>Il n’y a pas encore de page de paiement qu’un client aurait pu voir. Holdfast continue de demander&#x202f;; les espaces restent en option.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>À l’instant&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <comment>how long, what was said</comment>
        <translation>Il y a %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::PurchaseStrip</name>
    <message>
        <source>Bought by itself</source>
        <translation>Vente directe</translation>
    </message>
    <message>
        <source>%L1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%L1 à %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Option</translation>
    </message>
</context>
<context>
    <name>holdfast::QuantityField</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptSettings</name>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Who sells, as it stands on receipts and invoices, and what they are printed on. Kept on this computer; empty lines are left out.</source>
        <translation>La société telle qu’elle figure sur les reçus et les factures, et le papier utilisé. Enregistré sur cet ordinateur&#x202f;; les lignes vides sont omises.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>The name at the top.</source>
        <translation>Le nom en tête.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Beneath the name.</source>
        <translation>Sous le nom.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>As the tax office writes it; invoices need it.</source>
        <translation>Tel que l’écrit l’administration fiscale&#x202f;; les factures l’exigent.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>For customers who have a question.</source>
        <translation>Pour les clients qui ont une question.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For customers who write.</source>
        <translation>Pour les clients qui écrivent.</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Bas de page</translation>
    </message>
    <message>
        <source>Thanks, terms, or where to pay an invoice.</source>
        <translation>Remerciements, conditions, ou comment payer une facture.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The path of an image file, printed above the name. Empty: none.</source>
        <translation>Le chemin d’un fichier image, imprimé au-dessus du nom. Vide&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation>Ce n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Chosen beforehand when a receipt or an invoice is printed.</source>
        <translation>Présélectionnée à l’impression d’un reçu ou d’une facture.</translation>
    </message>
    <message>
        <source>The usual one of this computer</source>
        <translation>Celle par défaut de cet ordinateur</translation>
    </message>
    <message>
        <source>Paper for receipts</source>
        <translation>Papier des reçus</translation>
    </message>
    <message>
        <source>What lies in the printer that receipts come from.</source>
        <translation>Ce que contient l’imprimante des reçus.</translation>
    </message>
    <message>
        <source>Paper for invoices</source>
        <translation>Papier des factures</translation>
    </message>
    <message>
        <source>Invoices and insertion orders are never printed on a roll.</source>
        <translation>Les factures et les ordres d’insertion ne s’impriment jamais sur rouleau.</translation>
    </message>
</context>
<context>
    <name>holdfast::RefundModel</name>
    <message>
        <source>Choose how many slots to give back.</source>
        <translation>Choisissez combien d’espaces rembourser.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Not given back</source>
        <translation>Non remboursé</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
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
        <translation>Remboursé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 is to be given back; Stripe is being asked.</source>
        <translation>À rembourser&#x202f;: %1&#x202f;; demande en cours auprès de Stripe.</translation>
    </message>
    <message>
        <source>%1 is to be given back, but no desk with a Stripe key is running. Start one, or set this desk&apos;s key.</source>
        <translation>À rembourser&#x202f;: %1, mais aucun poste avec une clé Stripe ne fonctionne. Démarrez-en un ou indiquez la clé de ce poste.</translation>
    </message>
</context>
<context>
    <name>holdfast::RefundPage</name>
    <message>
        <source>&amp;Slots, whole</source>
        <translation>&amp;Espaces entiers</translation>
    </message>
    <message>
        <source>&amp;Put the slots on sale again</source>
        <translation>&amp;Remettre les espaces en vente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>Montant à rembourser</translation>
    </message>
    <message>
        <source>Give it back &amp;by</source>
        <translation>Rem&amp;bourser par</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Type a number, or plus and minus, to choose how many slots of a line go back</source>
        <translation>Tapez un nombre, ou plus et moins, pour choisir combien d’espaces d’une ligne rembourser</translation>
    </message>
    <message>
        <source>Give money back, order %1</source>
        <translation>Rembourser, commande %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>%1 · %2 paid · %3 not given back yet</source>
        <comment>customer, amount, amount</comment>
        <translation>%1 · payé %2 · reste remboursable %3</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Saisissez le montant.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>%1 goes back, %2 of it tax.</source>
        <translation>%1 à rembourser, dont %2 de taxe.</translation>
    </message>
    <message>
        <source>%1 of it is shipping.</source>
        <translation>Dont %1 de frais d’envoi.</translation>
    </message>
    <message>
        <source>Slots on sale again: %L1.</source>
        <translation>Espaces remis en vente&#x202f;: %L1.</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Slots to give back of %1</source>
        <translation>Espaces à libérer de %1</translation>
    </message>
    <message>
        <source>Give an amount above zero, up to %1.</source>
        <translation>Indiquez un montant supérieur à zéro, jusqu’à %1.</translation>
    </message>
    <message>
        <source>An &amp;amount; slots go back only with the whole</source>
        <translation>Un mo&amp;ntant&#x202f;; les espaces ne sont libérés qu’avec le tout</translation>
    </message>
    <message>
        <source>%1 of the slots&apos; price was given back before.</source>
        <translation>%1 du prix des espaces ont déjà été remboursés.</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewModel</name>
    <message>
        <source>Walk-in</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewPage</name>
    <message>
        <source>Payments that wait for a decision, the oldest first</source>
        <translation>Paiements en attente d’une décision, les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Sold as order %1.</source>
        <translation>Vendu&#x202f;: commande %1.</translation>
    </message>
    <message>
        <source>A payment of %1 waits for a decision: %2</source>
        <comment>amount, what happened</comment>
        <translation>Un paiement de %1 attend une décision&#x202f;: %2</translation>
    </message>
    <message>
        <source>No payments wait for a decision.</source>
        <translation>Aucun paiement à traiter.</translation>
    </message>
    <message>
        <source>Money that comes too late, twice, or not as agreed is listed here.</source>
        <translation>Les paiements arrivés trop tard, en double ou autrement que convenu apparaissent ici.</translation>
    </message>
    <message>
        <source>Reading the payments…</source>
        <translation>Lecture des paiements…</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Le cas est clos.</translation>
    </message>
    <message>
        <source>Reading the payment…</source>
        <translation>Lecture du paiement…</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>Le paiement n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The payments cannot be read</source>
        <translation>Les paiements ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The database does not answer. They are here as soon as it does.</source>
        <translation>La base de données ne répond pas. Ils s’affichent dès qu’elle répond.</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewPanel</name>
    <message>
        <source>&amp;Take the slots that were ordered</source>
        <translation>&amp;Vendre les espaces commandés</translation>
    </message>
    <message>
        <source>Offer &amp;another slot</source>
        <translation>Proposer un a&amp;utre espace</translation>
    </message>
    <message>
        <source>&amp;Give the money back</source>
        <translation>&amp;Rembourser</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>Montant à rembourser</translation>
    </message>
    <message>
        <source>Give it back by</source>
        <translation>Rembourser par</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>%L1 × %2, %3</source>
        <comment>quantity, title, amount</comment>
        <translation>%L1 × %2, %3</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Find the slot to sell instead.</source>
        <translation>Trouvez l’espace à vendre à la place.</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, title</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>It is not sold in the currency of the payment.</source>
        <translation>Il ne se vend pas dans la devise du paiement.</translation>
    </message>
    <message>
        <source>It costs %1, tax included.</source>
        <translation>Prix&#x202f;: %1, taxe comprise.</translation>
    </message>
    <message>
        <source>Sell for %1</source>
        <translation>Vendre pour %1</translation>
    </message>
    <message>
        <source>The payment is %1 short of that. Choose something else, or give it back.</source>
        <translation>Il manque %1 au paiement. Choisissez autre chose ou remboursez.</translation>
    </message>
    <message>
        <source>%1 %2 goes back to the customer.</source>
        <comment>costs, amount</comment>
        <translation>%1 Le client récupère %2.</translation>
    </message>
    <message>
        <source>The payment is %1 short of what was agreed.</source>
        <translation>Il manque %1 au paiement par rapport à ce qui était convenu.</translation>
    </message>
    <message>
        <source>Sold as agreed, if the slots are free.</source>
        <translation>Vendu comme convenu, si les espaces sont libres.</translation>
    </message>
    <message>
        <source>Sold as agreed, if the slots are free. %1 goes back to the customer.</source>
        <translation>Vendu comme convenu, si les espaces sont libres. Le client récupère %1.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Give an amount above zero, up to %1.</source>
        <translation>Indiquez un montant supérieur à zéro, jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nothing is left of the payment then.</source>
        <translation>Il ne restera alors rien du paiement.</translation>
    </message>
    <message>
        <source>%1 is left of the payment then.</source>
        <translation>Il restera alors %1 du paiement.</translation>
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
        <translation>%1 · Commande %2, %3
reçu %4, convenu %5</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Clore le cas</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le cas</translation>
    </message>
    <message>
        <source>There is no money in it.</source>
        <translation>Il ne contient pas d’argent.</translation>
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
        <translation>Trouver un espace</translation>
    </message>
    <message>
        <source>Slots found</source>
        <translation>Espaces trouvés</translation>
    </message>
    <message>
        <source>Type a market, a size or a title; a number and x before it is the quantity, a number alone is an order. A name or e-mail address finds a customer.</source>
        <translation>Tapez un marché, un format ou un titre&#x202f;; un nombre et x devant donnent la quantité, un nombre seul une commande. Un nom ou une adresse e-mail trouve un client.</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Rien trouvé pour &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Slot, customer or order: 3x ca q</source>
        <translation>Espace, client ou commande&#x202f;: 3x ca q</translation>
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
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Customer %1, %2</source>
        <translation>Client %1, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::SellController</name>
    <message>
        <source>The cart is gone and nothing was taken.</source>
        <translation>Le panier n’existe plus et rien n’a été encaissé.</translation>
    </message>
    <message>
        <source>The database was lost before the payment and nothing was taken.</source>
        <translation>La connexion à la base de données a été perdue avant le paiement et rien n’a été encaissé.</translation>
    </message>
    <message>
        <source>The database was lost during the payment. Do not take it again: Holdfast asks what became of it as soon as the database is back.</source>
        <translation>La connexion à la base de données a été perdue pendant le paiement. N’encaissez pas à nouveau&#x202f;: Holdfast demandera ce qu’il est devenu dès que la base répondra.</translation>
    </message>
    <message>
        <source>The payment is not confirmed yet. Do not take it again: Holdfast keeps asking until it is known what became of it.</source>
        <translation>Le paiement n’est pas encore confirmé. N’encaissez pas à nouveau&#x202f;: Holdfast continue de demander jusqu’à savoir ce qu’il est devenu.</translation>
    </message>
</context>
<context>
    <name>holdfast::SellPage</name>
    <message>
        <source>%1 is out of the cart, and its slots are free again.</source>
        <translation>%1 n’est plus dans le panier et ses espaces sont à nouveau libres.</translation>
    </message>
    <message>
        <source>The board is stale. Selling waits for the database.</source>
        <translation>Le tableau n’est pas à jour. La vente attend la base de données.</translation>
    </message>
    <message>
        <source>Selling waits for the database.</source>
        <translation>La vente attend la base de données.</translation>
    </message>
    <message>
        <source>The hold has lapsed. %1 holds it again if it is still free.</source>
        <translation>L’option a expiré. %1 remet l’espace en option s’il est encore libre.</translation>
    </message>
    <message>
        <source>A hold has lapsed. Hold it again or remove the line.</source>
        <translation>Une option a expiré. Remettez l’espace en option ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>A sale on account needs a customer to invoice.</source>
        <translation>Une vente en compte exige un client à facturer.</translation>
    </message>
    <message>
        <source>The hold of %1 has lapsed. %2 holds it again if it is still free.</source>
        <translation>L’option sur %1 a expiré. %2 remet l’espace en option s’il est encore libre.</translation>
    </message>
    <message>
        <source>The cart is for %1 now.</source>
        <translation>Le panier est désormais pour %1.</translation>
    </message>
    <message>
        <source>Order %1 is paid.</source>
        <translation>La commande %1 est payée.</translation>
    </message>
    <message>
        <source>%1 was not bought, and its slots are free again.</source>
        <translation>%1 n’a pas été acheté et ses espaces sont à nouveau libres.</translation>
    </message>
    <message>
        <source>Buying %1 was left unfinished. Take the payment, or go back to give it up.</source>
        <translation>L’achat de %1 est resté inachevé. Encaissez, ou revenez en arrière pour l’abandonner.</translation>
    </message>
    <message>
        <source>Take the payment for %1 first, or go back to give it up.</source>
        <translation>Encaissez d’abord %1, ou revenez en arrière pour l’abandonner.</translation>
    </message>
    <message>
        <source>No customer can be chosen while a payment is under way. Finish it first.</source>
        <translation>Aucun client ne peut être choisi pendant un paiement. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>The hold of %1 in the parked cart “%2” has lapsed.</source>
        <translation>L’option sur %1 dans le panier mis de côté «&#x202f;%2&#x202f;» a expiré.</translation>
    </message>
    <message>
        <source>The cart “%1” is at the desk %2 now.</source>
        <translation>Le panier «&#x202f;%1&#x202f;» est maintenant au poste %2.</translation>
    </message>
    <message>
        <source>The desk %1 has handed over the cart “%2”. %3 goes through the carts.</source>
        <translation>Le poste %1 a transféré le panier «&#x202f;%2&#x202f;». %3 parcourt les paniers.</translation>
    </message>
    <message>
        <source>The slot was given back. %1 holds it again if it is still free.</source>
        <translation>L’espace a été libéré. %1 le remet en option s’il est encore libre.</translation>
    </message>
    <message>
        <source>A slot was given back. Hold it again or remove the line.</source>
        <translation>Un espace a été libéré. Remettez-le en option ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>%1 was given back. %2 holds it again if it is still free.</source>
        <translation>%1 a été libéré. %2 remet l’espace en option s’il est encore libre.</translation>
    </message>
    <message>
        <source>The payment for order %1 goes on. What becomes of it is told here.</source>
        <translation>Le paiement de la commande %1 continue. Son issue sera indiquée ici.</translation>
    </message>
    <message>
        <source>The payment for order %1 arrived, but the sale could not be made. It is kept under Review, where a manager decides.</source>
        <translation>Le paiement de la commande %1 est arrivé, mais la vente n’a pas pu se faire. Il se trouve dans «&#x202f;À traiter&#x202f;», où un responsable décide.</translation>
    </message>
    <message>
        <source>Order %1 is paid: %2 by Stripe.</source>
        <comment>number, amount</comment>
        <translation>La commande %1 est payée&#x202f;: %2 par Stripe.</translation>
    </message>
    <message>
        <source>Order %1 was not paid, and its slots are back on sale.</source>
        <translation>La commande %1 n’a pas été payée et ses espaces sont de nouveau en vente.</translation>
    </message>
    <message>
        <source>The cart is empty, and its slots are free again.</source>
        <translation>Le panier est vide et ses espaces sont de nouveau libres.</translation>
    </message>
    <message>
        <source>%1 is not back: somebody else has taken it. %2</source>
        <comment>item, why</comment>
        <translation>%1 n’est pas revenu&#x202f;: quelqu’un d’autre l’a pris. %2</translation>
    </message>
    <message>
        <source>%1 is not back. %2</source>
        <comment>item, why</comment>
        <translation>%1 n’est pas revenu. %2</translation>
    </message>
    <message>
        <source>%1 is back at today&apos;s price of %2 instead of %3.</source>
        <translation>%1 est de retour au prix du jour de %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 is back in the cart.</source>
        <translation>%1 est de retour dans le panier.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are back in the cart.</source>
        <translation>
            <numerusform>%n ligne est de retour dans le panier.</numerusform>
            <numerusform>%n lignes sont de retour dans le panier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cart “%1” is not open any more.</source>
        <translation>Le panier «&#x202f;%1&#x202f;» n’est plus ouvert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The card for order %1 was declined. The customer can try again with the same code.</source>
        <translation>La carte pour la commande %1 a été refusée. Le client peut réessayer avec le même code.</translation>
    </message>
    <message>
        <source>The hold of %1 in the parked cart “%2” is about to lapse.</source>
        <translation>L’option sur %1 dans le panier mis de côté « %2 » est sur le point d’expirer.</translation>
    </message>
    <message>
        <source>The hold of %1 is about to lapse. %2 extends it.</source>
        <translation>L’option sur %1 est sur le point d’expirer. %2 la prolonge.</translation>
    </message>
    <message>
        <source>Waiting for the database…</source>
        <translation>En attente de la base de données…</translation>
    </message>
    <message>
        <source>Not in this cart any more: %1. That was removed elsewhere, or the server lost it in a crash. Add it again if it is still wanted.</source>
        <translation>Plus dans ce panier&#x202f;: %1. Cela a été retiré ailleurs, ou le serveur l’a perdu dans une panne. Ajoutez-le de nouveau s’il est toujours souhaité.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingRow</name>
    <message>
        <source>Reset to %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>%1: reset to %2</source>
        <translation>%1&#x202f;: rétablir %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1&#x202f;: effacer</translation>
    </message>
</context>
<context>
    <name>holdfast::Settings</name>
    <message>
        <source>Type minutes, as in 15 or 2:30.</source>
        <translation>Saisissez des minutes, comme 15 ou 2:30.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Durée d’option</translation>
    </message>
    <message>
        <source>How long slots are kept for a customer from the moment they enter the cart. Holds that run already keep their time.</source>
        <translation>Combien de temps les espaces sont gardés pour un client dès leur entrée dans le panier. Les options en cours conservent leur durée.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Prolongations</translation>
    </message>
    <message>
        <source>How often staff may extend one hold; managers may beyond it, with a reason.</source>
        <translation>Combien de fois un vendeur peut prolonger une option&#x202f;; les responsables au-delà, avec un motif.</translation>
    </message>
    <message>
        <source>Checkout time</source>
        <translation>Délai d’encaissement</translation>
    </message>
    <message>
        <source>How long slots are kept while a customer pays. A Stripe session lasts 35 min, so less than 40 min would let it outlive its slots&apos; usual time.</source>
        <translation>Combien de temps les espaces sont gardés pendant que le client paie. Une session Stripe dure 35&#xa0;min&#x202f;: avec moins de 40&#xa0;min, elle pourrait dépasser la durée de garde habituelle de ses espaces.</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stock bas</translation>
    </message>
    <message>
        <source>From this many free slots down the board says &quot;Only N left&quot;.</source>
        <translation>À partir de ce nombre d’espaces libres, le tableau affiche «&#x202f;Plus que N&#x202f;».</translation>
    </message>
    <message>
        <source>Lines in a cart</source>
        <translation>Lignes par panier</translation>
    </message>
    <message>
        <source>The most listings and placements that one cart may have.</source>
        <translation>Le nombre maximal d’offres et d’emplacements dans un panier.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais d’envoi</translation>
    </message>
    <message>
        <source>A fee that every order bears, before tax. 0: none.</source>
        <translation>Des frais ajoutés à chaque commande, avant taxe. 0&#x202f;: sans frais.</translation>
    </message>
    <message>
        <source>This program does not know what it is for.</source>
        <translation>Ce programme ne sait pas à quoi cela sert.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>minor units</source>
        <translation>unités mineures</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 %3.</source>
        <translation>De %1 à %2 %3.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>With less than this left, a countdown turns red. 0: never.</source>
        <translation>En dessous de cette durée, le compte à rebours devient rouge. 0 : jamais.</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>How often a desk reads the whole board, in case a change did not reach it.</source>
        <translation>À quelle fréquence un poste relit tout le tableau, au cas où un changement ne lui serait pas parvenu.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>Without contact for this long, the board is called stale and nothing is sold from it. At least twice the time between two readings.</source>
        <translation>Sans contact pendant cette durée, le tableau n’est plus à jour et rien n’en est vendu. Au moins le double du temps entre deux lectures.</translation>
    </message>
    <message>
        <source>With less than this left, a countdown turns to a warning and a notice says so, once; at most half the hold time. 0: never.</source>
        <translation>En dessous de cette durée, le compte à rebours avertit et un avis le dit une fois ; au plus la moitié de la durée d’option. 0 : jamais.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un paramètre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>page and matches</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>No setting has &quot;%1&quot; in its name or explanation.</source>
        <translation>Aucun paramètre ne contient «&#x202f;%1&#x202f;» dans son nom ou son explication.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsPage</name>
    <message>
        <source>At most %L1 characters.</source>
        <translation>%L1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupDeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Who sells here?</source>
        <translation>Qui vend ici&#x202f;?</translation>
    </message>
    <message>
        <source>Holds, sales and every change carry both names, so that others can see who has what.</source>
        <translation>Les options, les ventes et chaque modification portent ces deux noms, pour que les autres voient qui a quoi.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Vendeur</translation>
    </message>
    <message>
        <source>On a server the login says who it is.</source>
        <translation>Sur un serveur, c’est l’identifiant qui indique la personne.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupJoinPage</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Join a PostgreSQL server</source>
        <translation>Rejoindre un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>Your administrator has the address, and a login for each person. The password goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>Votre administrateur a l’adresse et un identifiant pour chacun. Le mot de passe va dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>db.example.com or db.example.com:5433</source>
        <translation>db.example.com ou db.example.com:5433</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Encrypted, and the server must show its certificate</source>
        <translation>Chiffré, et le serveur doit présenter son certificat</translation>
    </message>
    <message>
        <source>The same, with the certificate of our own authority</source>
        <translation>De même, avec le certificat de notre propre autorité</translation>
    </message>
    <message>
        <source>Encrypted, without checking who the server is</source>
        <translation>Chiffré, sans vérifier qui est le serveur</translation>
    </message>
    <message>
        <source>&amp;Encryption (on this computer itself none is needed)</source>
        <translation>&amp;Chiffrement (inutile si le serveur est cet ordinateur)</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>&amp;Fichier du certificat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose the certificate of your authority</source>
        <translation>Choisir le certificat de votre autorité</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificats (*.crt *.pem *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>La configurer</translation>
    </message>
    <message>
        <source>Setting up %1…</source>
        <translation>Configuration de %1…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Bring it up to date…</source>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <source>Bringing %1 up to date…</source>
        <translation>Mise à jour de %1…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The database %1 has been set up.</source>
        <translation>La base de données %1 a été configurée.</translation>
    </message>
    <message>
        <source>The database %1 may have been set up.</source>
        <translation>La base de données %1 a peut-être été configurée.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupListingsPage</name>
    <message>
        <source>Rate card</source>
        <translation>Grille tarifaire</translation>
    </message>
    <message>
        <source>What is for sale?</source>
        <translation>Qu’est-ce qui se vend&#x202f;?</translation>
    </message>
    <message>
        <source>A rate card is a CSV file with a line for each listing: market, size, price and how many slots there are. You see what it would do before anything is imported, and can do this later.</source>
        <translation>Une grille tarifaire est un fichier CSV avec une ligne par offre&#x202f;: marché, format, prix et nombre d’espaces. Vous voyez ce qu’elle changerait avant toute importation, et vous pouvez le faire plus tard.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Rate card</source>
        <translation>&amp;Grille tarifaire</translation>
    </message>
    <message>
        <source>No file: start with an empty board</source>
        <translation>Pas de fichier&#x202f;: commencer avec un tableau vide</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Choose a rate card</source>
        <translation>Choisir une grille tarifaire</translation>
    </message>
    <message>
        <source>Rate cards (*.csv);;All files (*)</source>
        <translation>Grilles tarifaires (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the rate card…</source>
        <translation>Lecture de la grille tarifaire…</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPage</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>%1 Nothing else has been changed.</source>
        <comment>what has been changed: sentences</comment>
        <translation>%1 Rien d’autre n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPaperPage</name>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>What stands on receipts?</source>
        <translation>Que faire figurer sur les reçus&#x202f;?</translation>
    </message>
    <message>
        <source>Empty lines are left out. All of it can wait; it is under File, Settings too.</source>
        <translation>Les lignes vides sont omises. Tout cela peut attendre&#x202f;; vous le retrouverez sous Fichier, Paramètres.</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>N&amp;uméro fiscal</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Last lines</source>
        <translation>&amp;Bas de page</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Imprimante</translation>
    </message>
    <message>
        <source>Paper for re&amp;ceipts</source>
        <translation>Papier des &amp;reçus</translation>
    </message>
    <message>
        <source>Paper for &amp;invoices</source>
        <translation>Papier des &amp;factures</translation>
    </message>
    <message>
        <source>The usual one of this computer</source>
        <translation>Celle par défaut de cet ordinateur</translation>
    </message>
    <message>
        <source>The address may have %L1 characters at most.</source>
        <translation>L’adresse peut avoir %L1 caractères au plus.</translation>
    </message>
    <message>
        <source>The last lines may have %L1 characters at most.</source>
        <translation>Les dernières lignes peuvent avoir %L1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPlacePage</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Where is the data?</source>
        <translation>Où sont les données&#x202f;?</translation>
    </message>
    <message>
        <source>Holdfast sells from one database. You can change this later under File, Set up.</source>
        <translation>Holdfast vend à partir d’une seule base de données. Vous pourrez en changer plus tard sous Fichier, Configurer ce poste.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Opens the sample database of this computer again, as it was left.</source>
        <translation>Rouvre la base d’exemple de cet ordinateur, telle qu’elle a été laissée.</translation>
    </message>
    <message>
        <source>A small rate card with made-up prices, in a file of its own. Nothing to install, nothing to lose.</source>
        <translation>Une petite grille tarifaire aux prix fictifs, dans son propre fichier. Rien à installer, rien à perdre.</translation>
    </message>
    <message>
        <source>Use the database on this computer</source>
        <translation>Utiliser la base de données de cet ordinateur</translation>
    </message>
    <message>
        <source>New database on this computer</source>
        <translation>Nouvelle base de données sur cet ordinateur</translation>
    </message>
    <message>
        <source>One desk, no server. It is at %1.</source>
        <translation>Un seul poste, sans serveur. Elle se trouve ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>One desk, no server. It will be kept at %1.</source>
        <translation>Un seul poste, sans serveur. Elle se trouvera ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Join a PostgreSQL server</source>
        <translation>Rejoindre un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>Many desks share one database. You need its address, a login and a password from your administrator.</source>
        <translation>Plusieurs postes partagent une base de données. Il vous faut son adresse, un identifiant et un mot de passe, fournis par votre administrateur.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Prêt à vendre</translation>
    </message>
    <message>
        <source>&amp;Keep the password for this run only</source>
        <translation>&amp;Garder le mot de passe pour cette session seulement</translation>
    </message>
    <message>
        <source>It is asked for again when Holdfast is started</source>
        <translation>Il sera redemandé au démarrage de Holdfast</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Commencer à vendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The sample rate card</source>
        <translation>La grille tarifaire d’exemple</translation>
    </message>
    <message>
        <source>%L1 new and %L2 changed from the rate card</source>
        <translation>Grille tarifaire&#x202f;: nouvelles %L1, modifiées %L2</translation>
    </message>
    <message>
        <source>%L1 in the database</source>
        <translation>%L1 dans la base de données</translation>
    </message>
    <message>
        <source>As they are in the database</source>
        <translation>Comme dans la base de données</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Importing the rate card…</source>
        <translation>Importation de la grille tarifaire…</translation>
    </message>
    <message>
        <source>Making the database…</source>
        <translation>Création de la base de données…</translation>
    </message>
    <message>
        <source>Putting the password into the keychain…</source>
        <translation>Enregistrement du mot de passe dans le trousseau…</translation>
    </message>
    <message>
        <source>This is what the desk will use. %1</source>
        <comment>what has been changed: sentences</comment>
        <translation>Voici ce que le poste utilisera. %1</translation>
    </message>
    <message>
        <source>The rate card has been imported.</source>
        <translation>La grille tarifaire a été importée.</translation>
    </message>
    <message>
        <source>The database has been made.</source>
        <translation>La base de données a été créée.</translation>
    </message>
    <message>
        <source>The rate card may have been imported.</source>
        <translation>La grille tarifaire a peut-être été importée.</translation>
    </message>
    <message>
        <source>The database may have been made.</source>
        <translation>La base de données a peut-être été créée.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupStripePage</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Will this desk take cards?</source>
        <translation>Ce poste acceptera-t-il les cartes&#x202f;?</translation>
    </message>
    <message>
        <source>Cards are paid on Stripe&apos;s own page; no card number is ever typed here. For that the desk needs a key from Stripe&apos;s Dashboard. Cash and sales on account need none.</source>
        <translation>Les cartes se paient sur la page de Stripe&#x202f;; aucun numéro de carte n’est jamais saisi ici. Le poste a besoin pour cela d’une clé du Dashboard Stripe. Les espèces et les ventes en compte n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Stripe key…</source>
        <translation>Clé Stripe…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The desk&apos;s Stripe key has been changed.</source>
        <translation>La clé Stripe du poste a été modifiée.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupWizard</name>
    <message>
        <source>Set Up Holdfast</source>
        <translation>Configurer Holdfast</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The database is being changed, which goes on if you leave.</source>
        <translation>La base de données est en cours de modification&#x202f;; cela continue si vous quittez.</translation>
    </message>
</context>
<context>
    <name>holdfast::StatusLine</name>
    <message>
        <source>Desk %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>%1 at desk %2</source>
        <translation>%1, poste %2</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <translation>à jour, il y a %1</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>pas à jour depuis %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>offline, last seen %1 ago</source>
        <translation>hors ligne depuis %1</translation>
    </message>
    <message>
        <source>This clock is %1 ahead</source>
        <translation>Cette horloge avance de %1</translation>
    </message>
    <message>
        <source>This clock is %1 behind</source>
        <translation>Cette horloge retarde de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) under way</source>
        <translation>
            <numerusform>%Ln paiement en cours</numerusform>
            <numerusform>%Ln paiements en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::StepRail</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>Étape %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeKeyDialog</name>
    <message>
        <source>The live restricted key that ends in %1 is used.</source>
        <translation>La clé limitée de production se terminant par %1 est utilisée.</translation>
    </message>
    <message>
        <source>The live secret key that ends in %1 is used.</source>
        <translation>La clé secrète de production se terminant par %1 est utilisée.</translation>
    </message>
    <message>
        <source>The test restricted key that ends in %1 is used; no real money moves.</source>
        <translation>La clé limitée de test se terminant par %1 est utilisée&#x202f;; pas d’argent réel.</translation>
    </message>
    <message>
        <source>The test secret key that ends in %1 is used; no real money moves.</source>
        <translation>La clé secrète de test se terminant par %1 est utilisée&#x202f;; pas d’argent réel.</translation>
    </message>
    <message>
        <source>It was handed in by STRIPE_API_KEY, which wins over the keychain.</source>
        <translation>Elle vient de STRIPE_API_KEY, qui prime sur le trousseau.</translation>
    </message>
    <message>
        <source>It is kept for this run only.</source>
        <translation>Elle n’est gardée que pour cette session.</translation>
    </message>
    <message>
        <source>It is in the system keychain.</source>
        <translation>Elle est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordée</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordée</translation>
    </message>
    <message>
        <source>Stripe Key</source>
        <translation>Clé Stripe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Nouvelle clé</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;Keep it for this run only</source>
        <translation>&amp;Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>The key is forgotten when Holdfast is closed</source>
        <translation>La clé est oubliée à la fermeture de Holdfast</translation>
    </message>
    <message>
        <source>Permissions that a restricted key needs</source>
        <translation>Autorisations nécessaires à une clé limitée</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>There is no Stripe key yet. Create a restricted key in Stripe&apos;s Dashboard, under API keys, and paste it here.</source>
        <translation>Il n’y a pas encore de clé Stripe. Créez une clé limitée dans le Dashboard Stripe, sous Clés API, et collez-la ici.</translation>
    </message>
    <message>
        <source>Asking Stripe what the key may do…</source>
        <translation>Vérification auprès de Stripe de ce que permet la clé…</translation>
    </message>
    <message>
        <source>Stripe knows the key, and nothing that selling needs is missing.</source>
        <translation>Stripe connaît la clé et rien de ce qu’exige la vente ne manque.</translation>
    </message>
    <message>
        <source>Stripe knows the key, but something that selling needs is missing. Give it to the key in Stripe&apos;s Dashboard, then test again.</source>
        <translation>Stripe connaît la clé, mais il manque quelque chose qu’exige la vente. Accordez-le à la clé dans le Dashboard Stripe, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>The keychain holds no Stripe key any more.</source>
        <translation>Le trousseau ne contient plus de clé Stripe.</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeKeys</name>
    <message>
        <source>STRIPE_API_KEY is not usable. %1</source>
        <translation>STRIPE_API_KEY est inutilisable. %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s Stripe key is not usable. %1</source>
        <translation>La clé Stripe du trousseau est inutilisable. %1</translation>
    </message>
    <message>
        <source>There is no Stripe key here. Store one, or hand it in by the environment variable STRIPE_API_KEY.</source>
        <translation>Il n’y a pas de clé Stripe ici. Enregistrez-en une ou fournissez-la par la variable d’environnement STRIPE_API_KEY.</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeState</name>
    <message>
        <source>There is no Stripe key yet: cards cannot be taken.</source>
        <translation>Il n’y a pas encore de clé Stripe&#x202f;: les cartes ne sont pas acceptées.</translation>
    </message>
    <message>
        <source>The live key that ends in %1 is used.</source>
        <translation>La clé de production se terminant par %1 est utilisée.</translation>
    </message>
    <message>
        <source>The test key that ends in %1 is used; no real money moves.</source>
        <translation>La clé de test se terminant par %1 est utilisée&#x202f;; pas d’argent réel.</translation>
    </message>
</context>
<context>
    <name>holdfast::TakenText</name>
    <message>
        <source>this cart</source>
        <translation>ce panier</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>hors vente</translation>
    </message>
    <message>
        <source>any number available</source>
        <translation>à vendre sans limite</translation>
    </message>
    <message>
        <source>none available</source>
        <translation>rien à vendre</translation>
    </message>
    <message>
        <source>paying</source>
        <translation>paiement</translation>
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
        <translation>Sans limite&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Capacity %L1: %2, %3, %4</source>
        <translation>Capacité %L1&#x202f;: %2, %3, %4</translation>
    </message>
    <message>
        <source>Next hold lapses in %1</source>
        <translation>La prochaine option expire dans %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>listing, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>placement, its stock</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Only the default edition is sold here. %1 is of edition %2.</source>
        <translation>Seule l’édition par défaut se vend ici. %1 est de l’édition %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln à vendre</numerusform>
            <numerusform>%Ln à vendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1, which is being paid</source>
        <translation>
            <numerusform>%Ln en option, %1, paiement en cours</numerusform>
            <numerusform>%Ln en option, %1, paiement en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2</source>
        <translation>
            <numerusform>%Ln en option, %1, jusqu’à %2</numerusform>
            <numerusform>%Ln en option, %1, jusqu’à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2, %3 left</source>
        <translation>
            <numerusform>%Ln en option, %1, jusqu’à %2, reste %3</numerusform>
            <numerusform>%Ln en option, %1, jusqu’à %2, reste %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>holds</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln en option</numerusform>
            <numerusform>%Ln en option</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held (%1)</source>
        <translation>
            <numerusform>%Ln en option (%1)</numerusform>
            <numerusform>%Ln en option (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln vendu</numerusform>
            <numerusform>%Ln vendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s): %1, %2, %3</source>
        <translation>
            <numerusform>%Ln espace&#x202f;: %1, %2, %3</numerusform>
            <numerusform>%Ln espaces&#x202f;: %1, %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hold(s)</source>
        <translation>
            <numerusform>%Ln option de plus</numerusform>
            <numerusform>%Ln options de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>ce poste</translation>
    </message>
</context>
<context>
    <name>holdfast::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais d’envoi</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>Au panier</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Hors vente</translation>
    </message>
    <message>
        <source>Only %L1</source>
        <translation>Reste %L1</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quart</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Demi</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pleine</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>Échec du remboursement</translation>
    </message>
    <message>
        <source>Refund decided</source>
        <translation>Remboursement décidé</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Arrivé trop tard</translation>
    </message>
    <message>
        <source>Less than agreed</source>
        <translation>Moins que convenu</translation>
    </message>
    <message>
        <source>More than agreed</source>
        <translation>Plus que convenu</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Payé deux fois</translation>
    </message>
    <message>
        <source>Not what was agreed</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Refund came back</source>
        <translation>Remboursement retourné</translation>
    </message>
    <message>
        <source>The money came when the slots had been given back.</source>
        <translation>L’argent est arrivé alors que les espaces avaient été libérés.</translation>
    </message>
    <message>
        <source>Less came than was agreed, so nothing was sold.</source>
        <translation>Il est arrivé moins que convenu&#x202f;: rien n’a été vendu.</translation>
    </message>
    <message>
        <source>More came than was agreed, so nothing was sold.</source>
        <translation>Il est arrivé plus que convenu&#x202f;: rien n’a été vendu.</translation>
    </message>
    <message>
        <source>The order had been paid already when this came.</source>
        <translation>La commande était déjà réglée quand ce paiement est arrivé.</translation>
    </message>
    <message>
        <source>What came is in another currency or of another payment page.</source>
        <translation>L’argent reçu est dans une autre devise ou vient d’une autre page de paiement.</translation>
    </message>
    <message>
        <source>The money was to go back to the customer and could not. It is still here: try again, or give it back in another way.</source>
        <translation>L’argent devait être rendu au client et n’a pas pu l’être. Il est toujours ici&#x202f;: réessayez, ou remboursez d’une autre manière.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1&#xa0;h</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>En compte</translation>
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
            <numerusform>%Ln espace dans ce panier</numerusform>
            <numerusform>%Ln espaces dans ce panier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation>
            <numerusform>%Ln emplacement</numerusform>
            <numerusform>%Ln emplacements</numerusform>
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
            <numerusform>Plus que %Ln</numerusform>
            <numerusform>Plus que %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln à vendre</numerusform>
            <numerusform>%Ln à vendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln vendu</numerusform>
            <numerusform>%Ln vendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln en option</numerusform>
            <numerusform>%Ln en option</numerusform>
        </translation>
    </message>
</context>
</TS>
