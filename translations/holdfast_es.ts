<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Amounts</name>
    <message>
        <source>The amount is larger than can be reckoned with. Use smaller prices or quantities.</source>
        <translation>El importe es demasiado grande para calcularlo. Use precios o cantidades menores.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be reckoned together. Use one currency.</source>
        <translation>Los importes en %1 y en %2 no se pueden calcular juntos. Use una sola moneda.</translation>
    </message>
    <message>
        <source>%1 is not the code of a currency in use. Write three capital letters, as in USD.</source>
        <translation>%1 no es el código de una moneda en uso. Escriba tres mayúsculas, como en USD.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write digits alone, with a point before the decimals, as in %2.</source>
        <translation>%1 no es un importe. Escriba solo cifras, con un punto antes de los decimales, como en %2.</translation>
    </message>
    <message>
        <source>%1 has more decimals than %2 amounts can have, which is %3. Shorten it.</source>
        <extracomment>%2 is a currency</extracomment>
        <translation>%1 tiene demasiados decimales; un importe en %2 puede tener %3. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 is too large. Amounts go up to %2 %3.</source>
        <translation>%1 es demasiado grande. Los importes llegan hasta %2 %3.</translation>
    </message>
</context>
<context>
    <name>AtOnce</name>
    <message>
        <source>The cash is %1 %2 short of %3. Take more, or choose another tender.</source>
        <translation>En efectivo faltan %1 %2 para llegar a %3. Reciba más o elija otra forma de pago.</translation>
    </message>
    <message>
        <source>Nothing is received for a sale on account. Leave the amount out, or take cash.</source>
        <translation>En una venta a crédito no se recibe dinero. No indique importe o cobre en efectivo.</translation>
    </message>
    <message>
        <source>Nothing is received at the desk for a payment by Stripe: the customer pays on Stripe&apos;s page. Start the checkout and show its link.</source>
        <translation>En un pago por Stripe no se recibe dinero en el puesto: el cliente paga en la página de Stripe. Inicie el cobro y muestre el enlace.</translation>
    </message>
</context>
<context>
    <name>Checkouts</name>
    <message>
        <source>Nobody here can ask Stripe: this desk has no key, and no other desk with one is running. Set this desk&apos;s key (Settings, or `keys set stripe`), start a desk that has one, or take another tender.</source>
        <translation>Aquí nadie puede consultar a Stripe: este puesto no tiene clave y no hay otro abierto que la tenga. Ponga la clave de este puesto (Configuración o `keys set stripe`), abra un puesto que la tenga o elija otra forma de pago.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>%1 is not a listing code. Write the market, a # and the ad size, as in CA#quarter.</source>
        <translation>%1 no es el código de un artículo. Escriba el mercado, un # y el tamaño, como en CA#quarter.</translation>
    </message>
    <message>
        <source>%1 is not a market. Write 1 to 8 letters, digits or hyphens, beginning with a letter, as in CA.</source>
        <translation>%1 no es un mercado. Escriba de 1 a 8 letras, cifras o guiones, empezando por una letra, como en CA.</translation>
    </message>
    <message>
        <source>The %1 %2 cannot be used. Write 1 to 32 letters, digits or hyphens, beginning with a letter or digit, as in quarter.</source>
        <extracomment>%1 is a field such as &quot;ad size&quot;, %2 what was typed, in quotation marks.</extracomment>
        <translation>El campo «%1» no puede ser %2. Escriba de 1 a 32 letras, cifras o guiones, empezando por una letra o una cifra, como en quarter.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>The %1 must be a whole number from %2 to %3, written in digits: %4 is not.</source>
        <extracomment>%1 is a field such as &quot;quantity&quot;, %4 what was typed, in quotation marks.</extracomment>
        <translation>El campo «%1» debe ser un número entero de %2 a %3, escrito en cifras: %4 no lo es.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>There are more faults. Correct these %1 first, then read the file again.</source>
        <translation>Hay más errores. Corrija antes estos %1 y vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>The file is in UTF-16. Save it as CSV in UTF-8.</source>
        <translation>El archivo está en UTF-16. Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The header has %1 columns; no more than %2 can be read. Remove some.</source>
        <translation>El encabezado tiene %1 columnas; se pueden leer %2 como máximo. Quite algunas.</translation>
    </message>
    <message numerus="yes">
        <source>The line has %n fields, but the header has %1. Write one field for each column; put a field that contains a comma in quotation marks.</source>
        <translation>
            <numerusform>La línea tiene %n campo, pero el encabezado %1. Escriba un campo por columna; ponga entre comillas un campo que contenga una coma.</numerusform>
            <numerusform>La línea tiene %n campos, pero el encabezado %1. Escriba un campo por columna; ponga entre comillas un campo que contenga una coma.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark stands inside a field. Put the whole field in quotation marks and write the one inside twice.</source>
        <translation>Hay una comilla dentro de un campo. Ponga todo el campo entre comillas y escriba dos veces la de dentro.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or remove it.</source>
        <translation>Aquí se abre una comilla que nunca se cierra. Ciérrela o quítela.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Write a quotation mark inside a field twice.</source>
        <translation>Hay texto después de una comilla de cierre. Escriba dos veces una comilla dentro de un campo.</translation>
    </message>
    <message>
        <source>The field contains a NUL byte. Remove it, or save the file as CSV in UTF-8.</source>
        <translation>El campo contiene un byte NUL. Quítelo o guarde el archivo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The field is not in UTF-8. Save the file as CSV in UTF-8.</source>
        <translation>El campo no está en UTF-8. Guarde el archivo como CSV en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>%1 is not an e-mail address. Write it as in name@example.com.</source>
        <translation>%1 no es un correo electrónico. Escríbalo como name@example.com.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>ad size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>business</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>market name</source>
        <translation>nombre del mercado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>sold count</source>
        <translation>cantidad vendida</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>número fiscal</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>The %1 is too long: %2 characters, but it may have %3. Shorten it.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>El campo «%1» es demasiado largo: %2 caracteres, y puede tener %3. Acórtelo.</translation>
    </message>
    <message>
        <source>The %1 has a character that cannot be printed, U+%2, at position %3. Remove it.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>El campo «%1» tiene un carácter que no se puede imprimir, U+%2, en la posición %3. Quítelo.</translation>
    </message>
    <message>
        <source>The %1 is empty. Fill it in.</source>
        <extracomment>%1 is a field such as &quot;reason&quot;.</extracomment>
        <translation>El campo «%1» está vacío. Rellénelo.</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A row of the table %1 refers to one that is not there, so the database was left as it is. Restore a backup from before that.</source>
        <translation>Una fila de la tabla %1 remite a otra que no existe; la base de datos se dejó como estaba. Restaure una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Choose another file.</source>
        <translation>La base de datos %1 pertenece a otro programa. Elija otro archivo.</translation>
    </message>
    <message>
        <source>There is no database at %1. Check the path, or make one there with &quot;holdfast-cli db init&quot;.</source>
        <translation>No hay ninguna base de datos en %1. Compruebe la ruta o cree una con &quot;holdfast-cli db init&quot;.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 exists already. A backup overwrites nothing; name a new file.</source>
        <translation>%1 ya existe. Una copia de seguridad no sobrescribe nada; indique un archivo nuevo.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Choose another folder.</source>
        <translation>No se puede escribir la copia de seguridad en %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>FormBodies</name>
    <message>
        <source>The text of %1 holds characters that cannot be sent. Correct it.</source>
        <extracomment>%1 is a name of Stripe&apos;s, such as customer_email</extracomment>
        <translation>El texto de %1 contiene caracteres que no se pueden enviar. Corríjalo.</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>Nothing to change. Give a price, a capacity or whether it is on sale.</source>
        <translation>Nada que cambiar. Indique un precio, una capacidad o si está a la venta.</translation>
    </message>
    <message>
        <source>A price cannot be negative or beyond a million billion. Give another.</source>
        <translation>Un precio no puede ser negativo ni superar los mil billones. Indique otro.</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to %1, or unlimited.</source>
        <translation>Una capacidad es un número entero de 0 a %1, o sin límite.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Name the file that the copy shall go to.</source>
        <translation>Indique el archivo al que debe ir la copia.</translation>
    </message>
    <message numerus="yes">
        <source>The database has %n listings already. The sample rate card goes into an empty one.</source>
        <translation>
            <numerusform>La base de datos ya tiene %n artículo. El tarifario de ejemplo va en una vacía.</numerusform>
            <numerusform>La base de datos ya tiene %n artículos. El tarifario de ejemplo va en una vacía.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 and %2</source>
        <comment>all names but the last, the last</comment>
        <translation>%1 y %2</translation>
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
        <translation>Se perdió la conexión y el servidor aún no ha dicho si la operación se hizo. Vuelva a intentarlo en un momento; no se hará dos veces.</translation>
    </message>
</context>
<context>
    <name>OrderStates</name>
    <message>
        <source>%1 is not a state of an order. The states are %2.</source>
        <translation>%1 no es un estado de pedido. Los estados son %2.</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>The database cannot be reached: %1. Check the network and the server.</source>
        <translation>No hay acceso a la base de datos: %1. Compruebe la red y el servidor.</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>se perdió la conexión</translation>
    </message>
    <message>
        <source>Other desks changed the same thing at the same time. Try again.</source>
        <translation>Otros puestos cambiaron lo mismo al mismo tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database is too busy and gave up on this; nothing was changed. Try again.</source>
        <translation>La base de datos está demasiado ocupada y no pudo terminar; no se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your login may not do this. Ask somebody with the right to do it, or the administrator for the role.</source>
        <translation>Su usuario no tiene permiso para esto. Pídaselo a quien lo tenga, o pida el rol al administrador.</translation>
    </message>
    <message>
        <source>This database is not set up for this version of Holdfast. Run &quot;holdfast-cli db status&quot; to see what to do.</source>
        <translation>Esta base de datos no está preparada para esta versión de Holdfast. Ejecute &quot;holdfast-cli db status&quot; para ver qué hacer.</translation>
    </message>
    <message>
        <source>The server has run out of space. Nothing was changed; tell its administrator.</source>
        <translation>El servidor se quedó sin espacio. No se cambió nada; avise a su administrador.</translation>
    </message>
    <message>
        <source>The database reports a fault: %1. Nothing was changed.</source>
        <translation>La base de datos informa de un error: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>The server refused the login %1. Check the password: it comes from the keychain, PGPASSWORD or .pgpass.</source>
        <translation>El servidor rechazó al usuario %1. Compruebe la contraseña: viene del llavero, de PGPASSWORD o de .pgpass.</translation>
    </message>
    <message>
        <source>A backup of a PostgreSQL database is made with pg_dump on the server.</source>
        <translation>La copia de seguridad de una base de datos PostgreSQL se hace en el servidor con pg_dump.</translation>
    </message>
</context>
<context>
    <name>RateCards</name>
    <message>
        <source>%1 is neither yes nor no. Write one of them.</source>
        <extracomment>&quot;yes&quot; and &quot;no&quot; stand in the file as they are in every language.</extracomment>
        <translation>%1 no es ni yes ni no. Escriba uno de los dos.</translation>
    </message>
    <message>
        <source>The price %1 is below zero. Write 0 or more.</source>
        <translation>El precio %1 es menor que cero. Escriba 0 o más.</translation>
    </message>
    <message numerus="yes">
        <source>%n are sold, but the capacity is %1. Raise the capacity or correct what is sold.</source>
        <translation>
            <numerusform>Hay %n espacio vendido, pero la capacidad es %1. Aumente la capacidad o corrija lo vendido.</numerusform>
            <numerusform>Hay %n espacios vendidos, pero la capacidad es %1. Aumente la capacidad o corrija lo vendido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no listings. Write one line for each beneath the header.</source>
        <translation>El archivo no tiene artículos. Escriba una línea para cada uno debajo del encabezado.</translation>
    </message>
    <message>
        <source>The tax of %1 is %2 % here, but %3 % in line %4. Write one rate for each market.</source>
        <extracomment>%1 is a market; of the other % each stands for percent.</extracomment>
        <translation>El impuesto de %1 es aquí del %2 %, pero del %3 % en la línea %4. Escriba un solo tipo por mercado.</translation>
    </message>
    <message>
        <source>%1 is named %2 here, but %3 in line %4. Write one name for each market.</source>
        <extracomment>%1 is a market</extracomment>
        <translation>%1 se llama aquí %2, pero %3 en la línea %4. Escriba un solo nombre por mercado.</translation>
    </message>
    <message>
        <source>%1 already stands in line %2. Remove one of the two lines.</source>
        <translation>%1 ya está en la línea %2. Quite una de las dos líneas.</translation>
    </message>
    <message>
        <source>The variant %1 of %2 already stands in line %3. Remove one of the two lines.</source>
        <translation>La variante %1 de %2 ya está en la línea %3. Quite una de las dos líneas.</translation>
    </message>
    <message>
        <source>With the difference %1 the price %2 falls below zero. Lower the difference.</source>
        <translation>Con la diferencia %1, el precio %2 queda por debajo de cero. Reduzca la diferencia.</translation>
    </message>
    <message>
        <source>With the difference %1 the price %2 becomes too large. Lower the difference.</source>
        <translation>Con la diferencia %1, el precio %2 resulta demasiado grande. Reduzca la diferencia.</translation>
    </message>
    <message>
        <source>The variants of %1 have %2 sold up to here, but the listing has %3 in all. Correct one of them.</source>
        <translation>Las variantes de %1 suman hasta aquí %2 vendidos, pero el artículo tiene %3 en total. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>El archivo ocupa más de %1 MB. Divídalo.</translation>
    </message>
    <message>
        <source>The file is empty. Write the names of the columns in its first line.</source>
        <translation>El archivo está vacío. Escriba los nombres de las columnas en la primera línea.</translation>
    </message>
    <message>
        <source>The header has one column alone. Separate the columns by commas.</source>
        <translation>El encabezado tiene una sola columna. Separe las columnas con comas.</translation>
    </message>
    <message>
        <source>Column %1 has no name. Name it, or remove it.</source>
        <translation>La columna %1 no tiene nombre. Póngale uno o quítela.</translation>
    </message>
    <message>
        <source>The column %1 is not known. Remove it, or correct its name.</source>
        <translation>La columna %1 no se conoce. Quítela o corrija su nombre.</translation>
    </message>
    <message>
        <source>The column %1 is there twice. Remove one of the two.</source>
        <translation>La columna %1 está dos veces. Quite una de las dos.</translation>
    </message>
    <message>
        <source>The column %1 is missing. Add it.</source>
        <translation>Falta la columna %1. Añádala.</translation>
    </message>
</context>
<context>
    <name>Refunds</name>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>El pedido %1 no tiene la línea %2.</translation>
    </message>
    <message>
        <source>Of line %1 (%2) there are %3 to give back, not %4.</source>
        <translation>De la línea %1 (%2) se pueden devolver %3, no %4.</translation>
    </message>
    <message>
        <source>Nothing of order %1 is left to give back.</source>
        <translation>Del pedido %1 no queda nada por devolver.</translation>
    </message>
    <message>
        <source>Of this %1 %2 can be given back at most. Give an amount above zero up to that.</source>
        <extracomment>%1 %2 is an amount and its currency</extracomment>
        <translation>De esto se pueden devolver como máximo %1 %2. Indique un importe mayor que cero y no superior a ese.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>on account</source>
        <translation>a crédito</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Checkout %1 is paid %2: no provider has a say in it.</source>
        <translation>El cobro %1 se paga %2: no interviene ningún proveedor.</translation>
    </message>
    <message>
        <source>Order %1 is not paid, so there is nothing to give back.</source>
        <translation>El pedido %1 no está pagado, así que no hay nada que devolver.</translation>
    </message>
    <message>
        <source>Order %1 is %2: no more of it can be given back.</source>
        <translation>El pedido %1 está en estado %2: ya no se puede devolver más.</translation>
    </message>
    <message>
        <source>Of the shipping of order %1 %2 %3 is left to give back.</source>
        <translation>Del envío del pedido %1 quedan %2 %3 por devolver.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>la línea %1 (%2)</translation>
    </message>
    <message>
        <source>Of %1 %2 %3 is left to give back.</source>
        <translation>De %1 quedan %2 %3 por devolver.</translation>
    </message>
    <message>
        <source>The tax of what goes back of %1 is at most %2 %3.</source>
        <translation>En lo que se devuelve de %1, el impuesto es como máximo de %2 %3.</translation>
    </message>
    <message>
        <source>Of %1 %2 slots can go back on sale.</source>
        <translation>Espacios de %1 que pueden volver a la venta: %2.</translation>
    </message>
    <message>
        <source>Of %1 %2 slots are left to give back.</source>
        <translation>Espacios de %1 que quedan por devolver: %2.</translation>
    </message>
    <message>
        <source>Refund %1 is of nothing: Stripe has no say in it.</source>
        <translation>El reembolso %1 no tiene importe: Stripe no interviene.</translation>
    </message>
    <message>
        <source>Refund %1 was not by Stripe, so it has no say in it.</source>
        <translation>El reembolso %1 no se hizo por Stripe, así que Stripe no interviene.</translation>
    </message>
    <message>
        <source>This refund has failed. Decide about its money in the review queue.</source>
        <translation>Este reembolso falló. Decida qué hacer con el dinero en la cola de revisión.</translation>
    </message>
    <message>
        <source>Stripe has taken this refund already. Wait for it.</source>
        <translation>Stripe ya aceptó este reembolso. Espere a que termine.</translation>
    </message>
    <message>
        <source>This money has been given back already.</source>
        <translation>Este dinero ya se devolvió.</translation>
    </message>
    <message>
        <source>This is real money, and the key here is for tests. Use a desk with the live key.</source>
        <translation>Este dinero es real y la clave de aquí es de prueba. Use un puesto con la clave de producción.</translation>
    </message>
    <message>
        <source>This was asked for with a test key, and the key here is for real money. Use a desk with a test key.</source>
        <translation>Esto se pidió con una clave de prueba y la de aquí es de producción. Use un puesto con una clave de prueba.</translation>
    </message>
    <message>
        <source>Nothing of this money is left to give back.</source>
        <translation>De este dinero no queda nada por devolver.</translation>
    </message>
    <message>
        <source>Of this money %1 %2 is left. Give back an amount above zero up to that.</source>
        <translation>De este dinero quedan %1 %2. Devuelva un importe mayor que cero y no superior a ese.</translation>
    </message>
    <message>
        <source>This money has paid order %1 already.</source>
        <translation>Con este dinero ya se pagó el pedido %1.</translation>
    </message>
    <message>
        <source>The cash is %1 %2 short of %3. Take more, or choose another tender.</source>
        <translation>En efectivo faltan %1 %2 para llegar a %3. Reciba más o elija otra forma de pago.</translation>
    </message>
    <message>
        <source>The total has changed from %1 to %2 %3, so nothing was sold. Look at the cart again.</source>
        <translation>El total ha cambiado de %1 a %2 %3, así que no se vendió nada. Revise el carrito.</translation>
    </message>
    <message>
        <source>This checkout is paid already: order %1.</source>
        <translation>Este cobro ya está pagado: pedido %1.</translation>
    </message>
    <message>
        <source>This checkout was cancelled. Start a new one from the cart.</source>
        <translation>Este cobro se canceló. Inicie otro desde el carrito.</translation>
    </message>
    <message>
        <source>The tender is cash, account or stripe. Choose one.</source>
        <translation>La forma de pago es cash, account o stripe. Elija una.</translation>
    </message>
    <message>
        <source>There is nothing to pay, and Stripe takes no free order. Take it as cash or on account.</source>
        <translation>No hay nada que pagar y Stripe no admite pedidos gratuitos. Cóbrelo en efectivo o a crédito.</translation>
    </message>
    <message>
        <source>A payment by %1 is confirmed by the provider, not by the desk. Start a checkout and wait for it.</source>
        <translation>Un pago con %1 lo confirma el proveedor, no el puesto. Inicie un cobro y espere.</translation>
    </message>
    <message>
        <source>Stripe has the money of order %1. Give it back with Refund or &quot;holdfast-cli order refund&quot;; the order follows when it has gone.</source>
        <translation>El dinero del pedido %1 está en Stripe. Devuélvalo con Reembolso o con &quot;holdfast-cli order refund&quot;; el pedido cambiará cuando el dinero haya salido.</translation>
    </message>
    <message>
        <source>The parts of this refund add up to %1, not to %2 %3. Nothing was given back.</source>
        <translation>Las partes de este reembolso suman %1, no %2 %3. No se devolvió nada.</translation>
    </message>
    <message>
        <source>Nothing of order %1 is left to give back.</source>
        <translation>Del pedido %1 no queda nada por devolver.</translation>
    </message>
    <message>
        <source>Order %1 has no line %2, or it is named twice.</source>
        <translation>El pedido %1 no tiene la línea %2, o se indicó dos veces.</translation>
    </message>
    <message>
        <source>Stripe has no money of order %1. Give it back in cash or on account.</source>
        <translation>Stripe no tiene dinero del pedido %1. Devuélvalo en efectivo o a crédito.</translation>
    </message>
    <message>
        <source>Order %1 has no customer to credit on account. Give the money back in another way.</source>
        <translation>El pedido %1 no tiene un cliente al que abonárselo a crédito. Devuelva el dinero de otra forma.</translation>
    </message>
    <message>
        <source>Refund %1 is not the one that Stripe knows as %2. Nothing was written down.</source>
        <translation>El reembolso %1 no es el que Stripe conoce como %2. No se anotó nada.</translation>
    </message>
    <message>
        <source>Checkout %1 has a payment session already. Read it instead of creating another.</source>
        <translation>El cobro %1 ya tiene una sesión de pago. Consúltela en lugar de crear otra.</translation>
    </message>
    <message>
        <source>A refund that failed goes back whole. Leave the amount out.</source>
        <translation>Un reembolso fallido se devuelve entero. No indique importe.</translation>
    </message>
    <message>
        <source>This money was to go back and has not arrived: it buys nothing. Refund it again, or in another way.</source>
        <translation>Este dinero debía devolverse y no llegó a su destino: no sirve para comprar. Reembólselo de nuevo o de otra forma.</translation>
    </message>
    <message>
        <source>Order %1 was paid already, by another payment. Name what this one is to buy instead, or refund it.</source>
        <translation>El pedido %1 ya se pagó con otro pago. Indique qué comprar con este o reembólselo.</translation>
    </message>
    <message>
        <source>This money is in %1, the listings are priced in another currency. Choose others, or refund it.</source>
        <translation>Este dinero está en %1 y los artículos tienen precio en otra moneda. Elija otros o reembólselo.</translation>
    </message>
    <message>
        <source>This costs %1 and %2 %3 is there: %4 is missing. Choose less, or refund it.</source>
        <translation>Esto cuesta %1 y hay %2 %3: faltan %4. Elija menos o reembólselo.</translation>
    </message>
    <message>
        <source>The customer has paid for order %1 and the money is on its way. Wait for it, or let a manager force the checkout to its end.</source>
        <translation>El cliente ya pagó el pedido %1 y el dinero está en camino. Espere, o pida a un encargado que fuerce el fin del cobro.</translation>
    </message>
    <message>
        <source>Checkout %1 has another session already, %2. Nothing was written down.</source>
        <translation>El cobro %1 ya tiene otra sesión, %2. No se anotó nada.</translation>
    </message>
    <message>
        <source>The key %1 was used for another request. Store this one with a new key.</source>
        <translation>La clave %1 se usó para otra solicitud. Guarde esta con una clave nueva.</translation>
    </message>
    <message>
        <source>Nothing is received for a sale on account. Leave the amount out, or take cash.</source>
        <translation>En una venta a crédito no se recibe dinero. No indique importe o cobre en efectivo.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 está agotado.</translation>
    </message>
    <message>
        <source>Only %1 of %2 left; %3 were asked for.</source>
        <translation>De %2 solo hay %1 a la venta; se pidieron %3.</translation>
    </message>
    <message>
        <source>The next hold lapses in %1.</source>
        <translation>El próximo apartado vence en %1.</translation>
    </message>
    <message>
        <source>There is no listing %1. Codes look like CA#quarter.</source>
        <translation>No existe el artículo %1. Los códigos son como CA#quarter.</translation>
    </message>
    <message>
        <source>There is no variant %1.</source>
        <translation>No existe la variante %1.</translation>
    </message>
    <message>
        <source>There is no cart %1. Start a new one.</source>
        <translation>No existe el carrito %1. Abra uno nuevo.</translation>
    </message>
    <message>
        <source>The cart has no line %1; it may have been removed. Look at the cart again.</source>
        <translation>El carrito no tiene la línea %1; puede que se haya quitado. Revise el carrito.</translation>
    </message>
    <message>
        <source>There is no hold %1.</source>
        <translation>No existe el apartado %1.</translation>
    </message>
    <message>
        <source>There is no checkout %1.</source>
        <translation>No existe el cobro %1.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>No existe el pedido %1.</translation>
    </message>
    <message>
        <source>There is no refund %1.</source>
        <translation>No existe el reembolso %1.</translation>
    </message>
    <message>
        <source>There is no case %1 in the review queue.</source>
        <translation>No existe el caso %1 en la cola de revisión.</translation>
    </message>
    <message>
        <source>No request with the key %1 was stored for this.</source>
        <translation>No se guardó para esto ninguna solicitud con la clave %1.</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>No existe %1 %2.</translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed, so nothing was sold. Hold it again or remove it, then take the payment.</source>
        <translation>El apartado de %1 ha vencido, así que no se vendió nada. Vuelva a apartarlo o quítelo y cobre después.</translation>
    </message>
    <message>
        <source>This cart is being paid. Finish or cancel its checkout first.</source>
        <translation>Este carrito se está cobrando. Termine o cancele antes el cobro.</translation>
    </message>
    <message>
        <source>This cart has been sold. Start a new one.</source>
        <translation>Este carrito ya se vendió. Abra uno nuevo.</translation>
    </message>
    <message>
        <source>This purchase was given up. Buy it again if it is still free.</source>
        <translation>Esta venta se abandonó. Véndalo de nuevo si sigue libre.</translation>
    </message>
    <message>
        <source>This cart was merged into another. Go on with that one.</source>
        <translation>Este carrito se unió a otro. Siga con ese.</translation>
    </message>
    <message>
        <source>These slots of %1 are sold.</source>
        <translation>Estos espacios de %1 ya están vendidos.</translation>
    </message>
    <message>
        <source>This hold on %1 was released. Hold it again if it is still free.</source>
        <translation>Este apartado de %1 se liberó. Vuelva a apartarlo si sigue libre.</translation>
    </message>
    <message>
        <source>The hold on %1 has lapsed. Hold it again if it is still free.</source>
        <translation>El apartado de %1 ha vencido. Vuelva a apartarlo si sigue libre.</translation>
    </message>
    <message>
        <source>%1 cannot have a capacity of %2: %3 sold and %4 held. Choose at least %5, or release holds first.</source>
        <translation>%1 no puede tener una capacidad de %2: vendidos: %3, apartados: %4. Indique al menos %5 o libere antes algún apartado.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Say who does it, and at which desk.</source>
        <translation>Indique quién lo hace y en qué puesto.</translation>
    </message>
    <message>
        <source>The text for %1 is missing, too long, or has control characters. Type it anew.</source>
        <translation>El texto de %1 falta, es demasiado largo o tiene caracteres de control. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Say why: a reason is kept with this.</source>
        <translation>Indique el motivo: queda registrado.</translation>
    </message>
    <message>
        <source>%1 is not a quantity. Use a whole number from 1 to 1000000000.</source>
        <translation>%1 no es una cantidad. Escriba un número entero de 1 a 1000000000.</translation>
    </message>
    <message>
        <source>A price is zero or more. Type another.</source>
        <translation>Un precio es cero o más. Escriba otro.</translation>
    </message>
    <message>
        <source>The amount is too large to be reckoned. Sell less at once.</source>
        <translation>El importe es demasiado grande para calcularlo. Venda menos de una vez.</translation>
    </message>
    <message>
        <source>%1 is not on sale now. A manager can put it back on sale.</source>
        <translation>%1 no se vende ahora. Un encargado puede volver a ponerlo a la venta.</translation>
    </message>
    <message>
        <source>%1 is priced in %2, this cart in %3. Sell it in a cart of its own.</source>
        <translation>%1 tiene precio en %2 y este carrito está en %3. Véndalo en un carrito aparte.</translation>
    </message>
    <message>
        <source>A cart has at most %1 lines. Sell this one first.</source>
        <translation>Un carrito tiene como máximo %1 líneas. Venda antes este.</translation>
    </message>
    <message>
        <source>This cart is for one purchase and takes nothing else. Use another cart for the rest.</source>
        <translation>Este carrito es para una sola compra y no admite nada más. Use otro para el resto.</translation>
    </message>
    <message>
        <source>At most %1 of %2 go in one order; this would make %3.</source>
        <translation>Por pedido caben como máximo %1 de %2; con esto serían %3.</translation>
    </message>
    <message>
        <source>This hold is being paid for. Cancel its checkout first.</source>
        <translation>Este apartado se está cobrando. Cancele antes el cobro.</translation>
    </message>
    <message>
        <source>This hold was extended %1 times already. A manager may extend it further by giving a reason.</source>
        <translation>Este apartado ya agotó sus prórrogas (%1). Un encargado puede prorrogarlo más si indica un motivo.</translation>
    </message>
    <message>
        <source>This needs the right of a %1. Ask one to do it.</source>
        <translation>Esto requiere el permiso «%1». Pídaselo a quien lo tenga.</translation>
    </message>
    <message>
        <source>Its hold had lapsed.</source>
        <translation>Su apartado había vencido.</translation>
    </message>
    <message>
        <source>The cart is empty. Add a listing first.</source>
        <translation>El carrito está vacío. Añada antes un artículo.</translation>
    </message>
    <message>
        <source>A sale on account needs somebody to invoice. Attach a customer to the cart first.</source>
        <translation>Una venta a crédito necesita un cliente al que facturar. Asigne antes uno al carrito.</translation>
    </message>
    <message>
        <source>An order becomes paid by a payment only.</source>
        <translation>Un pedido solo pasa a pagado mediante un pago.</translation>
    </message>
    <message>
        <source>Order %1 is being paid. Cancel its checkout instead.</source>
        <translation>El pedido %1 se está cobrando. Cancele mejor el cobro.</translation>
    </message>
    <message>
        <source>Order %1 is %2 and cannot become %3.</source>
        <translation>El pedido %1 está en estado %2 y no puede pasar a %3.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3. Choose a value in between.</source>
        <translation>%1 va de %2 a %3. Elija un valor dentro de ese margen.</translation>
    </message>
    <message>
        <source>%1 is priced in %2 and stays so. Use another listing for another currency.</source>
        <translation>%1 tiene precio en %2 y así se queda. Para otra moneda use otro artículo.</translation>
    </message>
    <message>
        <source>The variant is of %1, which is neither in the rate card nor in the database.</source>
        <translation>La variante es de %1, que no está ni en el tarifario ni en la base de datos.</translation>
    </message>
    <message>
        <source>%1 %2 would cost less than nothing.</source>
        <translation>%1 %2 costaría menos de cero.</translation>
    </message>
    <message>
        <source>The variants of %1 would have more sold than the listing: %2.</source>
        <translation>Las variantes de %1 tendrían más vendidos que el artículo: %2.</translation>
    </message>
    <message>
        <source>This operation id was used for something else. Ask with a new one.</source>
        <translation>Este identificador de operación se usó para otra cosa. Repita la solicitud con uno nuevo.</translation>
    </message>
    <message>
        <source>Another desk is sweeping right now.</source>
        <translation>Otro puesto está haciendo la limpieza ahora mismo.</translation>
    </message>
    <message>
        <source>The database refused this: %1.</source>
        <translation>La base de datos lo rechazó: %1.</translation>
    </message>
    <message>
        <source>Stripe has been asked for this refund and may have given it already. It is given up when Stripe has refused it.</source>
        <translation>Ya se pidió este reembolso a Stripe y quizá ya lo hizo. Se abandona cuando Stripe lo haya rechazado.</translation>
    </message>
    <message>
        <source>This costs nothing, so the money would buy nothing. Choose something with a price, or refund it.</source>
        <translation>Esto no cuesta nada, así que el dinero no compraría nada. Elija algo con precio o reembólselo.</translation>
    </message>
    <message>
        <source>What is bought by itself is paid at the desk where it was begun. Give it up there, or take the payment.</source>
        <translation>Una venta directa se paga en el puesto donde empezó. Abandónela allí o cobre el pago.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>cancelled at the desk</source>
        <translation>cancelado en el puesto</translation>
    </message>
    <message>
        <source>the desk that started it is gone</source>
        <translation>el puesto que lo inició ya no está</translation>
    </message>
    <message>
        <source>the payment session expired</source>
        <translation>la sesión de pago venció</translation>
    </message>
    <message>
        <source>not paid in time</source>
        <translation>no se pagó a tiempo</translation>
    </message>
    <message>
        <source>the payment was not what was agreed</source>
        <translation>el pago no fue el acordado</translation>
    </message>
    <message>
        <source>The total is not what was agreed any more, so nothing was taken. Look at the cart and start the payment again.</source>
        <translation>El total ya no es el acordado, así que no se cobró nada. Revise el carrito y vuelva a iniciar el pago.</translation>
    </message>
    <message>
        <source>Stripe has no session of this attempt.</source>
        <translation>Stripe no tiene ninguna sesión de este intento.</translation>
    </message>
    <message>
        <source>Stripe cancelled the refund.</source>
        <translation>Stripe canceló el reembolso.</translation>
    </message>
    <message>
        <source>Stripe could not give the money back.</source>
        <translation>Stripe no pudo devolver el dinero.</translation>
    </message>
    <message>
        <source>Stripe could not give the money back: %1.</source>
        <translation>Stripe no pudo devolver el dinero: %1.</translation>
    </message>
    <message>
        <source>What the database has for this refund would ask Stripe for something else, so it was not sent. Find out who wrote it; the refund is asked for anew after a day.</source>
        <translation>Lo que la base de datos tiene para este reembolso pediría otra cosa a Stripe, así que no se envió. Averigüe quién lo escribió; el reembolso se volverá a pedir pasado un día.</translation>
    </message>
    <message>
        <source>the bank did not send the money</source>
        <translation>el banco no envió el dinero</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>The sample rate card is missing from this program. Install it again.</source>
        <translation>A este programa le falta el tarifario de ejemplo. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The sample rate card of this program is damaged. Install it again.</source>
        <translation>El tarifario de ejemplo de este programa está dañado. Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>This database has a schema named holdfast that is not Holdfast&apos;s. Use another database.</source>
        <translation>Esta base de datos tiene un esquema llamado holdfast que no es de Holdfast. Use otra base de datos.</translation>
    </message>
    <message>
        <source>The login %1 has no part in Holdfast. Let the administrator say: GRANT holdfast_staff TO %1.</source>
        <translation>El usuario %1 no tiene ningún rol en Holdfast. Pida al administrador que ejecute: GRANT holdfast_staff TO %1.</translation>
    </message>
    <message>
        <source>The login %1 may not create roles. Let the server&apos;s administrator say: CREATE ROLE holdfast_staff; CREATE ROLE holdfast_manager; CREATE ROLE holdfast_admin; GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</source>
        <translation>El usuario %1 no puede crear roles. Pida al administrador del servidor que ejecute: CREATE ROLE holdfast_staff; CREATE ROLE holdfast_manager; CREATE ROLE holdfast_admin; GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</translation>
    </message>
    <message>
        <source>The login %1 is no administrator of Holdfast. Let the server&apos;s administrator say: GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</source>
        <translation>El usuario %1 no es administrador de Holdfast. Pida al administrador del servidor que ejecute: GRANT holdfast_staff TO holdfast_manager; GRANT holdfast_manager TO holdfast_admin; GRANT holdfast_admin TO %1.</translation>
    </message>
    <message>
        <source>The database is encoded in %1. Make one with ENCODING &apos;UTF8&apos;.</source>
        <translation>La base de datos está codificada en %1. Cree una con ENCODING &apos;UTF8&apos;.</translation>
    </message>
</context>
<context>
    <name>SecretStores</name>
    <message>
        <source>There is no keychain service here that could keep secrets. Install one (on Linux gnome-keyring or KWallet) and sign in again.</source>
        <translation>Aquí no hay ningún servicio de llavero que guarde secretos. Instale uno (en Linux, gnome-keyring o KWallet) y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain did not do what it was asked. Look whether it opens in the system&apos;s own program for passwords, and try again.</source>
        <translation>El llavero del sistema no hizo lo que se le pidió. Compruebe si se abre en el programa de contraseñas del sistema e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>Another program keeps the database busy. Nothing was changed; try again.</source>
        <translation>Otro programa tiene ocupada la base de datos. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database file may only be read. Check its permissions and those of its folder.</source>
        <translation>El archivo de la base de datos es de solo lectura. Compruebe sus permisos y los de su carpeta.</translation>
    </message>
    <message>
        <source>The disk with the database does not answer as it should: %1. Check it.</source>
        <translation>El disco de la base de datos no responde como debería: %1. Revíselo.</translation>
    </message>
    <message>
        <source>The database file is damaged. Stop selling and restore the last backup.</source>
        <translation>El archivo de la base de datos está dañado. Deje de vender y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>El disco está lleno. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check its folder and permissions.</source>
        <translation>No se puede abrir el archivo de la base de datos. Compruebe su carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>The file is not a database. Choose another file.</source>
        <translation>El archivo no es una base de datos. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The database reports a fault: %1. Nothing was changed.</source>
        <translation>La base de datos informa de un error: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 es una carpeta. Indique un archivo.</translation>
    </message>
    <message>
        <source>The database file %1 is gone. Put it back, or restore a backup there.</source>
        <translation>El archivo de la base de datos %1 ha desaparecido. Vuelva a ponerlo ahí o restaure una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>StripeAmounts</name>
    <message>
        <source>Stripe cannot be paid in %1 here. Take another tender.</source>
        <translation>Aquí Stripe no admite pagos en %1. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>Stripe takes %1 in steps of %2, and %3 is between two. Take another tender, or change a price.</source>
        <translation>Stripe admite %1 en múltiplos de %2, y %3 no lo es. Elija otra forma de pago o cambie un precio.</translation>
    </message>
    <message>
        <source>Stripe names an amount in %1 that cannot be.</source>
        <translation>Stripe indica un importe en %1 que no es posible.</translation>
    </message>
</context>
<context>
    <name>StripeChecks</name>
    <message>
        <source>Checkout Sessions: write</source>
        <translation>Checkout Sessions: escritura</translation>
    </message>
    <message>
        <source>To open, watch and end the page that a customer pays on</source>
        <translation>Para abrir, seguir y cerrar la página en la que paga el cliente</translation>
    </message>
    <message>
        <source>PaymentIntents: read</source>
        <translation>PaymentIntents: lectura</translation>
    </message>
    <message>
        <source>To see what was paid, and why a card was refused</source>
        <translation>Para ver qué se pagó y por qué se rechazó una tarjeta</translation>
    </message>
    <message>
        <source>Events: read</source>
        <translation>Events: lectura</translation>
    </message>
    <message>
        <source>Charges and Refunds: write</source>
        <translation>Charges and Refunds: escritura</translation>
    </message>
    <message>
        <source>To give money back; only where refunds are given</source>
        <translation>Para devolver dinero; solo donde se hacen reembolsos</translation>
    </message>
    <message>
        <source>To hear of refunds that fail days after they were given</source>
        <translation>Para enterarse de los reembolsos que fallan días después de hacerse</translation>
    </message>
</context>
<context>
    <name>StripeEndpoints</name>
    <message>
        <source>This is not an address that Stripe can be asked at. Write it as https://api.stripe.com.</source>
        <translation>En esta dirección no se puede consultar a Stripe. Escríbala como https://api.stripe.com.</translation>
    </message>
    <message>
        <source>Stripe is asked over https only, so that nobody on the way can read the key. Plain http is for a test peer on this machine (http://127.0.0.1:PORT).</source>
        <translation>A Stripe solo se le consulta por https, para que nadie pueda leer la clave por el camino. El http simple es para un servidor de pruebas en este equipo (http://127.0.0.1:PORT).</translation>
    </message>
    <message>
        <source>The address of Stripe has a host and perhaps a port, and nothing else. Write it as https://api.stripe.com.</source>
        <translation>La dirección de Stripe consta de un servidor, si acaso un puerto, y nada más. Escríbala como https://api.stripe.com.</translation>
    </message>
    <message>
        <source>Customers can be sent to a page over https only, as Stripe asks. Write its address as https://shop.example/paid.</source>
        <translation>Stripe exige que los clientes lleguen a la página por https. Escriba su dirección como https://shop.example/paid.</translation>
    </message>
</context>
<context>
    <name>StripeGateways</name>
    <message>
        <source>What was to be asked of Stripe cannot be sent. This is a fault of the program.</source>
        <translation>Lo que había que pedir a Stripe no se puede enviar. Es un error del programa.</translation>
    </message>
</context>
<context>
    <name>StripeKeys</name>
    <message>
        <source>There is no Stripe key. Paste one from Stripe&apos;s Dashboard.</source>
        <translation>No hay clave de Stripe. Pegue una del Dashboard de Stripe.</translation>
    </message>
    <message>
        <source>This is a publishable key, which cannot take payments here. Paste a restricted key, which begins with rk_.</source>
        <translation>Esta es una clave publicable, que aquí no puede cobrar. Pegue una clave restringida, que empieza por rk_.</translation>
    </message>
    <message>
        <source>This is the secret of a webhook, not a key. Paste a restricted key, which begins with rk_.</source>
        <translation>Este es el secreto de un webhook, no una clave. Pegue una clave restringida, que empieza por rk_.</translation>
    </message>
    <message>
        <source>This is not a Stripe key. One begins with rk_test_, rk_live_, sk_test_ or sk_live_ and has only letters and digits after it. Copy it again, whole.</source>
        <translation>Esta no es una clave de Stripe. Una clave empieza por rk_test_, rk_live_, sk_test_ o sk_live_ y sigue solo con letras y cifras. Cópiela de nuevo, entera.</translation>
    </message>
</context>
<context>
    <name>StripeMetadata</name>
    <message>
        <source>The order&apos;s notes do not fit Stripe&apos;s limits. This is a fault of the program.</source>
        <translation>Las notas del pedido superan los límites de Stripe. Es un error del programa.</translation>
    </message>
</context>
<context>
    <name>StripeReader</name>
    <message>
        <source>Stripe&apos;s payment is over %1 %2, but %3 %4 were agreed, or it belongs to another sale. A manager has to look at it.</source>
        <translation>El pago de Stripe es de %1 %2, pero se acordaron %3 %4, o corresponde a otra venta. Tiene que verlo un encargado.</translation>
    </message>
</context>
<context>
    <name>StripeRequests</name>
    <message>
        <source>Order %1 does not add up to its total. This is a fault of the program.</source>
        <translation>El pedido %1 no cuadra con su total. Es un error del programa.</translation>
    </message>
    <message>
        <source>There is nothing to pay. Settle order %1 by cash or on account.</source>
        <translation>No hay nada que pagar. Liquide el pedido %1 en efectivo o a crédito.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>The page that customers come to after Stripe must be an https address. Correct it in the settings.</source>
        <translation>La página a la que llegan los clientes después de Stripe debe tener una dirección https. Corríjala en la configuración.</translation>
    </message>
    <message>
        <source>Stripe took no money for this order, so there is none to give back.</source>
        <translation>Stripe no cobró nada por este pedido, así que no hay nada que devolver.</translation>
    </message>
    <message>
        <source>A refund gives back more than nothing. Correct the amount.</source>
        <translation>Un reembolso devuelve más de cero. Corrija el importe.</translation>
    </message>
    <message>
        <source>The request has no proper key of its own. This is a fault of the program.</source>
        <translation>La solicitud no tiene una clave propia válida. Es un error del programa.</translation>
    </message>
    <message>
        <source>There is no such payment session. This is a fault of the program.</source>
        <translation>No existe esa sesión de pago. Es un error del programa.</translation>
    </message>
</context>
<context>
    <name>StripeVerdicts</name>
    <message>
        <source>Stripe cannot be reached, so what was asked may or may not have happened. Check the network; it is asked again.</source>
        <translation>No hay conexión con Stripe, así que no se sabe si lo solicitado se hizo. Compruebe la red; se volverá a preguntar.</translation>
    </message>
    <message>
        <source>Stripe did not answer in time, so what was asked may or may not have happened. It is asked again.</source>
        <translation>Stripe no respondió a tiempo, así que no se sabe si lo solicitado se hizo. Se volverá a preguntar.</translation>
    </message>
    <message>
        <source>The connection to Stripe is not secure, so nothing was entrusted to it. Check this computer&apos;s clock, and the network for a filter that opens encrypted connections.</source>
        <translation>La conexión con Stripe no es segura, así que no se le confió nada. Compruebe el reloj de este equipo y si la red tiene un filtro que abre las conexiones cifradas.</translation>
    </message>
    <message>
        <source>What answered (HTTP %1) cannot be understood, so what was asked may or may not have happened. Check the network for a sign-in page or a proxy; Stripe is asked again.</source>
        <translation>La respuesta (HTTP %1) no se entiende, así que no se sabe si lo solicitado se hizo. Compruebe si la red tiene una página de acceso o un proxy; se volverá a preguntar a Stripe.</translation>
    </message>
    <message>
        <source>Stripe is busy at the moment. It is asked again.</source>
        <translation>Stripe está ocupado en este momento. Se volverá a preguntar.</translation>
    </message>
    <message>
        <source>Stripe failed and will not take this attempt again. Find out what became of it, then try anew.</source>
        <translation>Stripe falló y no volverá a aceptar este intento. Averigüe qué pasó con él y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Charges and Refunds: write</source>
        <translation>Charges and Refunds: escritura</translation>
    </message>
    <message>
        <source>Charges and Refunds: read</source>
        <translation>Charges and Refunds: lectura</translation>
    </message>
    <message>
        <source>Events: read</source>
        <translation>Events: lectura</translation>
    </message>
    <message>
        <source>Checkout Sessions: write</source>
        <translation>Checkout Sessions: escritura</translation>
    </message>
    <message>
        <source>Checkout Sessions: write, and PaymentIntents: read</source>
        <translation>Checkout Sessions: escritura, y PaymentIntents: lectura</translation>
    </message>
    <message>
        <source>The Stripe key that ends in %1 may not do this. Give it the permission &quot;%2&quot; in Stripe&apos;s Dashboard.</source>
        <translation>La clave de Stripe terminada en %1 no tiene permiso para esto. Dele el permiso «%2» en el Dashboard de Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not know this payment under the key that ends in %1. Use the key of the account that it was begun with; test and live keys do not see each other&apos;s.</source>
        <translation>Stripe no conoce este pago con la clave terminada en %1. Use la clave de la cuenta con la que se inició; las claves de prueba y las de producción no ven los pagos de las otras.</translation>
    </message>
    <message>
        <source>Stripe does not accept the key that ends in %1. Put a valid one into the settings.</source>
        <translation>Stripe no acepta la clave terminada en %1. Ponga una válida en la configuración.</translation>
    </message>
    <message>
        <source>Stripe does not take what it was asked. This is a fault of the program: report it with the number %1.</source>
        <translation>Stripe no acepta lo que se le pidió. Es un error del programa: comuníquelo con el número %1.</translation>
    </message>
    <message>
        <source>The total is less than Stripe takes. Take another tender.</source>
        <translation>El total es inferior al mínimo de Stripe. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>The total is more than Stripe takes. Split the sale, or take another tender.</source>
        <translation>El total supera el máximo de Stripe. Divida la venta o elija otra forma de pago.</translation>
    </message>
    <message>
        <source>This payment has been given back already.</source>
        <translation>Este pago ya se devolvió.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank disputes this payment, so it cannot be given back here. Answer the dispute in Stripe&apos;s Dashboard.</source>
        <translation>El banco del cliente ha impugnado este pago, así que no se puede devolver aquí. Responda a la disputa en el Dashboard de Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not take the customer&apos;s e-mail address. Correct it.</source>
        <translation>Stripe no acepta el correo electrónico del cliente. Corríjalo.</translation>
    </message>
    <message>
        <source>The payment was declined: %1</source>
        <translation>El pago fue rechazado: %1</translation>
    </message>
    <message>
        <source>Stripe refuses this: %1</source>
        <translation>Stripe lo rechaza: %1</translation>
    </message>
    <message>
        <source>There is not enough money in your Stripe balance to give this back. Add some in Stripe&apos;s Dashboard, or give it back in another way.</source>
        <translation>Su saldo de Stripe no alcanza para este reembolso. Añada fondos en el Dashboard de Stripe o devuelva el dinero de otra manera.</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>The total is larger than can be reckoned with. Split the sale, or use smaller prices.</source>
        <translation>El total es demasiado grande para calcularlo. Divida la venta o use precios menores.</translation>
    </message>
    <message>
        <source>A line&apos;s amount is below zero. Correct its price or quantity.</source>
        <translation>El importe de una línea es menor que cero. Corrija su precio o su cantidad.</translation>
    </message>
    <message>
        <source>A line&apos;s tax rate is not between 0 and 100 %. Correct the rate of its market.</source>
        <translation>El tipo de impuesto de una línea no está entre 0 y 100 %. Corrija el tipo de su mercado.</translation>
    </message>
    <message>
        <source>%1 is not a percentage from 0 to 100 with at most four decimals. Write it as in 7.25.</source>
        <translation>%1 no es un porcentaje de 0 a 100 con cuatro decimales como máximo. Escríbalo como 7.25.</translation>
    </message>
    <message>
        <source>The discount is below zero. Correct it, or leave it out.</source>
        <translation>El descuento es menor que cero. Corríjalo o no lo indique.</translation>
    </message>
    <message>
        <source>The shipping fee is below zero. Correct it, or leave it out.</source>
        <translation>El cargo de envío es menor que cero. Corríjalo o no lo indique.</translation>
    </message>
    <message>
        <source>The discount is more than the lines cost. Lower it to %1 %2 or less.</source>
        <translation>El descuento es mayor que lo que cuestan las líneas. Redúzcalo a %1 %2 o menos.</translation>
    </message>
</context>
<context>
    <name>Tenders</name>
    <message>
        <source>%1 is not a way to pay. Choose one of %2.</source>
        <translation>%1 no es una forma de pago. Elija entre %2.</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>capacity %1, sold %2, held %3, price %4, %5</source>
        <translation>capacidad %1, vendidos %2, apartados %3, precio %4, %5</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>se vende</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>no se vende</translation>
    </message>
    <message>
        <source>The ledger lacks row %1.</source>
        <translation>Falta la fila %1 en el libro de movimientos.</translation>
    </message>
    <message>
        <source>Ledger row %1 was altered after it was written: its hash does not match its content.</source>
        <translation>La fila %1 del libro de movimientos se alteró después de escribirse: su hash no coincide con su contenido.</translation>
    </message>
    <message>
        <source>Ledger row %1 begins from %2, but the rows before it end with %3.</source>
        <translation>La fila %1 del libro de movimientos empieza en %2, pero las anteriores terminan en %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>After ledger row %1 more was sold and held than there is: %2.</source>
        <translation>Tras la fila %1 del libro de movimientos hay más vendidos y apartados de los que existen: %2.</translation>
    </message>
    <message>
        <source>It is oversold: %1.</source>
        <translation>Se vendió de más: %1.</translation>
    </message>
    <message>
        <source>It has no ledger.</source>
        <translation>No tiene libro de movimientos.</translation>
    </message>
    <message>
        <source>The ledger ends with %1, but the listing says %2.</source>
        <translation>El libro de movimientos termina en %1, pero el artículo indica %2.</translation>
    </message>
    <message>
        <source>The ledger ends with row %1, but the listing has changed %2 times.</source>
        <translation>El libro de movimientos termina en la fila %1, pero los cambios del artículo son %2.</translation>
    </message>
    <message>
        <source>It counts %1 as held, but its active holds add up to %2.</source>
        <translation>Cuenta %1 como apartados, pero sus apartados activos suman %2.</translation>
    </message>
    <message>
        <source>It counts %1 as sold, but began with and was sold %2 by orders, less what they gave back.</source>
        <translation>Cuenta %1 como vendidos, pero su saldo inicial más los pedidos, menos lo devuelto, da %2.</translation>
    </message>
    <message>
        <source>Its subtotal is %1, but its lines add up to %2.</source>
        <translation>Su subtotal es %1, pero sus líneas suman %2.</translation>
    </message>
    <message>
        <source>Its tax is %1, but its lines add up to %2.</source>
        <translation>Su impuesto es %1, pero sus líneas suman %2.</translation>
    </message>
    <message>
        <source>Its total is %1, but its parts add up to %2.</source>
        <translation>Su total es %1, pero sus partes suman %2.</translation>
    </message>
    <message>
        <source>The money kept for it is %1, but its sale and refunds ask for %2.</source>
        <translation>El dinero que consta es %1, pero su venta y sus reembolsos exigen %2.</translation>
    </message>
    <message>
        <source>Its state is not where its history ends.</source>
        <translation>Su estado no coincide con el final de su historial.</translation>
    </message>
    <message>
        <source>A line of %1 was sold from a hold of %2 that is not completed.</source>
        <translation>Una línea de %1 se vendió con un apartado de %2 que no está completado.</translation>
    </message>
    <message>
        <source>Its amount is %1, but its order&apos;s total is %2.</source>
        <translation>Su importe es %1, pero el total de su pedido es %2.</translation>
    </message>
    <message>
        <source>It and its order are in states that exclude each other.</source>
        <translation>Su estado y el de su pedido se excluyen.</translation>
    </message>
    <message>
        <source>It is settled by %1 payments of its provider instead of one.</source>
        <translation>Está liquidado con %1 pagos de su proveedor en lugar de uno.</translation>
    </message>
    <message>
        <source>Its payment of %1 does not say what the provider knows it by.</source>
        <translation>Su pago de %1 no indica con qué identificador lo conoce el proveedor.</translation>
    </message>
    <message>
        <source>A payment for it is in the review queue, but order %1 is paid with it.</source>
        <translation>Hay un pago suyo en la cola de revisión, pero con él se pagó el pedido %1.</translation>
    </message>
    <message>
        <source>It can still be paid, but %1 of its holds are not kept.</source>
        <translation>Aún se puede pagar, pero tiene apartados sin proteger: %1.</translation>
    </message>
    <message>
        <source>It is closed but still has %1 lines.</source>
        <translation>Está cerrado, pero aún tiene líneas: %1.</translation>
    </message>
    <message>
        <source>It is for one purchase but has %1 lines.</source>
        <translation>Es para una sola compra, pero tiene %1 líneas.</translation>
    </message>
    <message>
        <source>It was merged, but one of the two is for one purchase.</source>
        <translation>Se unió, pero uno de los dos es para una sola compra.</translation>
    </message>
    <message>
        <source>A hold and its cart line do not agree.</source>
        <translation>Un apartado y su línea del carrito no coinciden.</translation>
    </message>
    <message>
        <source>A refund of %1 is not what its payments say.</source>
        <translation>Un reembolso de %1 no coincide con sus pagos.</translation>
    </message>
    <message>
        <source>A refund&apos;s total is %1, but its parts add up to %2.</source>
        <translation>El total de un reembolso es %1, pero sus partes suman %2.</translation>
    </message>
    <message>
        <source>More was given back of its line %1 than was sold.</source>
        <translation>De su línea %1 se devolvió más de lo que se vendió.</translation>
    </message>
    <message>
        <source>Of its shipping %1 was given back, but it was only %2.</source>
        <translation>De su envío se devolvió %1, pero solo era %2.</translation>
    </message>
    <message>
        <source>A refund of %1 was tried again as another, of %2.</source>
        <translation>Un reembolso de %1 se reintentó como otro, de %2.</translation>
    </message>
    <message>
        <source>It ended with %1 of %2 given back.</source>
        <translation>Terminó con %1 de %2 devueltos.</translation>
    </message>
    <message>
        <source>All of its %1 was given back, but it goes on.</source>
        <translation>Se devolvieron todos sus %1, pero sigue en curso.</translation>
    </message>
    <message>
        <source>It is cancelled, but %1 slots of its line %2 are still sold.</source>
        <translation>Está cancelado, pero aún hay espacios vendidos (%1) de su línea %2.</translation>
    </message>
    <message>
        <source>Of its %1 %2 is left, which is not what it was closed or left open for.</source>
        <translation>De sus %1 quedan %2, lo que no concuerda con que esté cerrado o abierto.</translation>
    </message>
    <message>
        <source>It is said to have paid order %1, which was paid otherwise.</source>
        <translation>Consta que pagó el pedido %1, que se pagó de otra forma.</translation>
    </message>
    <message>
        <source>A refund of %1 failed without a case in the review queue, or has one without having failed.</source>
        <translation>Un reembolso de %1 falló sin tener un caso en la cola de revisión, o tiene uno sin haber fallado.</translation>
    </message>
    <message>
        <source>It is at another desk than it was last handed over to.</source>
        <translation>Está en un puesto distinto de aquel al que se traspasó por última vez.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This database is empty. Set it up with &quot;holdfast-cli db init&quot;.</source>
        <translation>Esta base de datos está vacía. Prepárela con &quot;holdfast-cli db init&quot;.</translation>
    </message>
    <message>
        <source>This database is of an older version of Holdfast (%1, this program has %2). Bring it up to date with &quot;holdfast-cli db migrate&quot;.</source>
        <translation>Esta base de datos es de una versión anterior de Holdfast (%1; este programa tiene la %2). Actualícela con &quot;holdfast-cli db migrate&quot;.</translation>
    </message>
    <message>
        <source>This database is of a newer version of Holdfast (%1, this program knows %2). Install the newer Holdfast on this desk.</source>
        <translation>Esta base de datos es de una versión más nueva de Holdfast (%1; este programa conoce la %2). Instale el Holdfast más reciente en este puesto.</translation>
    </message>
    <message>
        <source>This database was set up by a differing build of Holdfast: its step %1 is not this program&apos;s. Use the program that made it.</source>
        <translation>Esta base de datos se preparó con otra compilación de Holdfast: su paso %1 no es el de este programa. Use el programa que la creó.</translation>
    </message>
</context>
<context>
    <name>holdfast::Actions</name>
    <message>
        <source>&amp;Find a slot</source>
        <translation>&amp;Buscar espacio</translation>
    </message>
    <message>
        <source>Find a slot by market, size or title</source>
        <translation>Buscar un espacio por mercado, tamaño o título</translation>
    </message>
    <message>
        <source>&amp;Buy now</source>
        <translation>&amp;Venta directa</translation>
    </message>
    <message>
        <source>Sell the slot found or selected by itself, beside the cart</source>
        <translation>Vender por separado el espacio encontrado o seleccionado, sin tocar el carrito</translation>
    </message>
    <message>
        <source>&amp;One more</source>
        <translation>&amp;Uno más</translation>
    </message>
    <message>
        <source>Raise the quantity of the cart&apos;s current line</source>
        <translation>Aumentar la cantidad de la línea actual del carrito</translation>
    </message>
    <message>
        <source>One fe&amp;wer</source>
        <translation>Uno &amp;menos</translation>
    </message>
    <message>
        <source>Lower the quantity of the cart&apos;s current line</source>
        <translation>Reducir la cantidad de la línea actual del carrito</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the cart&apos;s current line and give its slots back</source>
        <translation>Quitar la línea actual del carrito y liberar sus espacios</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Prorrogar</translation>
    </message>
    <message>
        <source>Hold the slots of the current line for the full time again</source>
        <translation>Apartar de nuevo los espacios de la línea actual por el tiempo completo</translation>
    </message>
    <message>
        <source>&amp;Hold again</source>
        <translation>Volver a &amp;apartar</translation>
    </message>
    <message>
        <source>Hold the slots of a lapsed line again, if they are free</source>
        <translation>Volver a apartar los espacios de una línea vencida, si están libres</translation>
    </message>
    <message>
        <source>&amp;Clear cart</source>
        <translation>Va&amp;ciar carrito</translation>
    </message>
    <message>
        <source>Remove every line and give the slots back</source>
        <translation>Quitar todas las líneas y liberar los espacios</translation>
    </message>
    <message>
        <source>Say whom the cart is for</source>
        <translation>Indicar para quién es el carrito</translation>
    </message>
    <message>
        <source>C&amp;ash</source>
        <translation>&amp;Efectivo</translation>
    </message>
    <message>
        <source>Take cash for the cart</source>
        <translation>Cobrar el carrito en efectivo</translation>
    </message>
    <message>
        <source>O&amp;n account</source>
        <translation>A cré&amp;dito</translation>
    </message>
    <message>
        <source>Sell the cart on the customer&apos;s account</source>
        <translation>Vender el carrito a crédito al cliente</translation>
    </message>
    <message>
        <source>&amp;Sell</source>
        <translation>&amp;Vender</translation>
    </message>
    <message>
        <source>The board and the cart</source>
        <translation>El tablero y el carrito</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Pedidos</translation>
    </message>
    <message>
        <source>The last orders</source>
        <translation>Los últimos pedidos</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Payments that wait for a decision</source>
        <translation>Pagos pendientes de decisión</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matriz</translation>
    </message>
    <message>
        <source>Markets by ad sizes</source>
        <translation>Mercados por tamaños de anuncio</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>All listings as a list</source>
        <translation>Todos los artículos en una lista</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>Narrow the list by words, market or stock</source>
        <translation>Acotar la lista por palabras, mercado o stock</translation>
    </message>
    <message>
        <source>Customer &amp;display</source>
        <translation>Pantalla del &amp;cliente</translation>
    </message>
    <message>
        <source>A second window for the customer: the cart, the code to pay by, the change</source>
        <translation>Una segunda ventana para el cliente: el carrito, el código para pagar, el cambio</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>Avi&amp;sos</translation>
    </message>
    <message>
        <source>All that was said since the window opened</source>
        <translation>Todo lo avisado desde que se abrió la ventana</translation>
    </message>
    <message>
        <source>&amp;Import a rate card…</source>
        <translation>&amp;Importar un tarifario…</translation>
    </message>
    <message>
        <source>Read listings and prices from a CSV file</source>
        <translation>Leer artículos y precios de un archivo CSV</translation>
    </message>
    <message>
        <source>Stripe &amp;key…</source>
        <translation>&amp;Clave de Stripe…</translation>
    </message>
    <message>
        <source>Store, test or remove this desk&apos;s Stripe key</source>
        <translation>Guardar, probar o quitar la clave de Stripe de este puesto</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>What holds for every desk, and for this one</source>
        <translation>Ajustes de todos los puestos y de este</translation>
    </message>
    <message>
        <source>Set &amp;up this desk…</source>
        <translation>&amp;Preparar este puesto…</translation>
    </message>
    <message>
        <source>Choose a database, import a rate card, name the desk</source>
        <translation>Elegir una base de datos, importar un tarifario, dar nombre al puesto</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro, según el sistema</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>Co&amp;mandos…</translation>
    </message>
    <message>
        <source>Find anything that can be done by its name</source>
        <translation>Busca por su nombre todo lo que se puede hacer</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Holdfast</source>
        <translation>&amp;Acerca de Holdfast</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Holdfast</source>
        <translation>Cerrar Holdfast</translation>
    </message>
    <message>
        <source>Put back what was last removed from the cart, if it is still free</source>
        <translation>Recuperar lo último que se quitó del carrito, si sigue libre</translation>
    </message>
    <message>
        <source>New car&amp;t</source>
        <translation>Carrito &amp;nuevo</translation>
    </message>
    <message>
        <source>Park this cart with its holds and begin another</source>
        <translation>Aparcar este carrito con sus apartados y empezar otro</translation>
    </message>
    <message>
        <source>Ne&amp;xt cart</source>
        <translation>Carrito s&amp;iguiente</translation>
    </message>
    <message>
        <source>Go to the next cart that this desk has open</source>
        <translation>Ir al siguiente carrito abierto de este puesto</translation>
    </message>
    <message>
        <source>&amp;Previous cart</source>
        <translation>Carrito anteri&amp;or</translation>
    </message>
    <message>
        <source>Go to the cart before this one</source>
        <translation>Ir al carrito anterior a este</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>Tra&amp;spasar…</translation>
    </message>
    <message>
        <source>Give this cart to another desk, with its holds</source>
        <translation>Pasar este carrito a otro puesto, con sus apartados</translation>
    </message>
    <message>
        <source>Show the next payment that goes on out of sight</source>
        <translation>Mostrar el siguiente pago que sigue en segundo plano</translation>
    </message>
    <message>
        <source>Payment under wa&amp;y</source>
        <translation>Pago en cu&amp;rso</translation>
    </message>
    <message>
        <source>Dis&amp;miss the notice</source>
        <translation>Ce&amp;rrar el aviso</translation>
    </message>
    <message>
        <source>Take away what the window says; it stays under Notices</source>
        <translation>Quita lo que dice la ventana; queda en Avisos</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>Tar&amp;jeta</translation>
    </message>
    <message>
        <source>Let the customer pay by card with Stripe: a code to scan, or a link</source>
        <translation>Que el cliente pague con tarjeta por Stripe: un código para escanear o un enlace</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Cu&amp;stomer</source>
        <translation>Clien&amp;te</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Fijar cantidad</translation>
    </message>
    <message>
        <source>Type how many of the cart&apos;s current line</source>
        <translation>Escribir la cantidad de la línea actual del carrito</translation>
    </message>
</context>
<context>
    <name>holdfast::AgeBanner</name>
    <message>
        <source>Try now</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>holdfast::BoardModel</name>
    <message>
        <source>Unlimited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>listing, column, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>%1 cada uno</translation>
    </message>
    <message>
        <source>%1 each. %2</source>
        <comment>price, description</comment>
        <translation>%1 cada uno. %2</translation>
    </message>
</context>
<context>
    <name>holdfast::BoardPage</name>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Ad size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>No hay acceso a la base de datos</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>No se puede usar la base de datos</translation>
    </message>
    <message>
        <source>%1 Nothing is sold meanwhile.</source>
        <translation>%1 Mientras tanto no se vende nada.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Abriendo la base de datos…</translation>
    </message>
    <message>
        <source>The board appears in a moment.</source>
        <translation>El tablero aparecerá en un momento.</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>A rate card says what can be sold, where and for how much. Begin with the sample to look around, or import your own CSV file.</source>
        <translation>Un tarifario dice qué se puede vender, dónde y a qué precio. Empiece con el de ejemplo para echar un vistazo o importe su propio archivo CSV.</translation>
    </message>
    <message>
        <source>Load the sample rate card</source>
        <translation>Cargar el tarifario de ejemplo</translation>
    </message>
    <message>
        <source>Import a rate card…</source>
        <translation>Importar un tarifario…</translation>
    </message>
    <message>
        <source>These numbers are from %1, %2 ago.</source>
        <translation>Hora de estas cifras: %1 (hace %2).</translation>
    </message>
    <message>
        <source>These numbers are old.</source>
        <translation>Estas cifras están desactualizadas.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing is sold meanwhile.</source>
        <comment>why, how old</comment>
        <translation>%1 %2 Mientras tanto no se vende nada.</translation>
    </message>
    <message>
        <source>The database has not been heard for a while. %1 Selling waits.</source>
        <translation>Hace un rato que la base de datos no responde. %1 La venta queda en espera.</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Todos los tamaños</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Añadir al carrito</translation>
    </message>
    <message>
        <source>Add with %1 (%2)</source>
        <comment>placement, its stock</comment>
        <translation>Añadir con %1 (%2)</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copiar el código %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) available</source>
        <translation>
            <numerusform>%Ln espacio a la venta</numerusform>
            <numerusform>%Ln espacios a la venta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::CardPreview</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a rate card: at most %L2 MB.</source>
        <translation>%1 es demasiado grande para un tarifario: como máximo %L2 MB.</translation>
    </message>
</context>
<context>
    <name>holdfast::CardPreviewView</name>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Nothing can be imported. Faults in the file: %L1. Mend them and read it again.</source>
        <translation>No se puede importar nada. Errores en el archivo: %L1. Corríjalos y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>%1 The first %L2 are shown.</source>
        <translation>%1 Se muestran los primeros %L2.</translation>
    </message>
    <message>
        <source>Listings to be added: %L1. Changed: %L2. Unchanged: %L3.</source>
        <translation>Artículos que se añaden: %L1. Cambiados: %L2. Sin cambios: %L3.</translation>
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
        <translation>no se suma</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vencido</translation>
    </message>
</context>
<context>
    <name>holdfast::CartModel</name>
    <message>
        <source>Lapsed</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>En cobro</translation>
    </message>
    <message>
        <source>%1, quantity %L2, lapsed</source>
        <translation>%1, cantidad %L2, vencido</translation>
    </message>
    <message>
        <source>%1, quantity %L2, %3 left</source>
        <translation>%1, cantidad %L2, quedan %3</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Vence en</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>%1, price: %2</source>
        <translation>%1, precio: %2</translation>
    </message>
    <message>
        <source>%1, quantity %L2, kept for a payment</source>
        <translation>%1, cantidad %L2, guardado para un pago</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>slots</comment>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>%1, quantity %L2, given back</source>
        <translation>%1, cantidad %L2, liberado</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price</comment>
        <translation>%1 cada uno</translation>
    </message>
</context>
<context>
    <name>holdfast::CartPanel</name>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>El carrito está vacío</translation>
    </message>
    <message>
        <source>Find a slot with %1 and press Enter. It is held as soon as it is here.</source>
        <translation>Busque un espacio con %1 y pulse Intro. Queda apartado en cuanto está aquí.</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Cliente ocasional</translation>
    </message>
    <message>
        <source>No customer attached</source>
        <translation>Sin cliente asignado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>e-mail, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New cart</source>
        <translation>Carrito nuevo</translation>
    </message>
    <message>
        <source>Walk-in customer %L1</source>
        <translation>Cliente ocasional %L1</translation>
    </message>
</context>
<context>
    <name>holdfast::CartTabs</name>
    <message>
        <source>Open carts</source>
        <translation>Carritos abiertos</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vencido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <comment>cart</comment>
        <translation>
            <numerusform>%1, %n línea</numerusform>
            <numerusform>%1, %n líneas</numerusform>
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
        <translation>%1, traspasado por %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CartView</name>
    <message>
        <source>Cart lines</source>
        <translation>Líneas del carrito</translation>
    </message>
</context>
<context>
    <name>holdfast::ChangeFeed</name>
    <message>
        <source>The connection to the database was lost. Holdfast keeps trying.</source>
        <translation>Se perdió la conexión con la base de datos. Holdfast sigue intentándolo.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1 Key: %2</source>
        <comment>what a command does</comment>
        <translation>%1 Tecla: %2</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>No se ha encontrado nada para &quot;%1&quot;.</translation>
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
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenidos</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>Apartado para usted</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines above: %L1</source>
        <translation>Líneas más arriba: %L1</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, title</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>no apartado</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>Tiempo para pagar</translation>
    </message>
    <message>
        <source>Scan the code with your phone to pay.</source>
        <translation>Escanee el código con su teléfono para pagar.</translation>
    </message>
    <message>
        <source>Test mode. No money is taken.</source>
        <translation>Modo de prueba. No se cobra nada.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>A crédito</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Su cambio</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>%1 thanks you</source>
        <translation>%1 le da las gracias</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerFeed</name>
    <message>
        <source>That card was declined. You can try another.</source>
        <translation>La tarjeta fue rechazada. Puede probar con otra.</translation>
    </message>
    <message>
        <source>Your bank is on its way to confirm the payment.</source>
        <translation>Su banco está confirmando el pago.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
</context>
<context>
    <name>holdfast::CustomerPage</name>
    <message>
        <source>Attach</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The e-mail address finds the customer, or makes a new one. Empty fields change nothing.</source>
        <translation>Con el correo electrónico se encuentra al cliente o se crea uno nuevo. Los campos vacíos no cambian nada.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>%L1 × %2 did not fit: %3</source>
        <translation>%L1 × %2 no cupo: %3</translation>
    </message>
    <message>
        <source>Joined with the customer&apos;s open cart. Lines brought along: %L1.</source>
        <translation>Unido al carrito abierto del cliente. Líneas incorporadas: %L1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>N.º &amp;fiscal</translation>
    </message>
</context>
<context>
    <name>holdfast::Database</name>
    <message>
        <source>Holdfast is closing. Nothing was changed.</source>
        <translation>Holdfast se está cerrando. No se cambió nada.</translation>
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
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>R&amp;eason, for the history</source>
        <translation>&amp;Motivo, para el historial</translation>
    </message>
    <message>
        <source>This waits for the database.</source>
        <translation>Esto queda a la espera de la base de datos.</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the history.</source>
        <translation>Indique el motivo: queda en el historial.</translation>
    </message>
    <message>
        <source>As it was paid: %1</source>
        <translation>Como se pagó: %1</translation>
    </message>
    <message>
        <source>The database was lost before it answered. Do not give the money by hand: Holdfast asks what became of this as soon as the database is back.</source>
        <translation>Se perdió la base de datos antes de que respondiera. No devuelva el dinero a mano: Holdfast preguntará qué pasó con esto en cuanto vuelva la base de datos.</translation>
    </message>
    <message>
        <source>This is not confirmed yet. Do not give the money by hand: Holdfast keeps asking until it is known what became of it.</source>
        <translation>Esto aún no está confirmado. No devuelva el dinero a mano: Holdfast sigue preguntando hasta saber qué pasó.</translation>
    </message>
</context>
<context>
    <name>holdfast::DeskCarts</name>
    <message>
        <source>New cart</source>
        <translation>Carrito nuevo</translation>
    </message>
    <message>
        <source>Walk-in %L1</source>
        <translation>Ocasional %L1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ocasional</translation>
    </message>
</context>
<context>
    <name>holdfast::DeskSettings</name>
    <message>
        <source>%1 on %2, as %3</source>
        <translation>%1 en %2, como %3</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>These are kept on this computer, for this user. Names hold from when the settings are closed.</source>
        <translation>Se guardan en este equipo, para este usuario. Los nombres se aplican al cerrar la configuración.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>The name that holds, sales and changes carry. Open walk-in carts stay with the old name.</source>
        <translation>El nombre que llevan los apartados, las ventas y los cambios. Los carritos abiertos de clientes ocasionales conservan el nombre anterior.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>On a server the login says who it is.</source>
        <translation>En un servidor, el usuario indica quién es.</translation>
    </message>
    <message>
        <source>Who sells here. The embedded database asks for no password.</source>
        <translation>Quién vende aquí. La base de datos integrada no pide contraseña.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is when Holdfast starts.</source>
        <translation>Claros, oscuros o como esté el sistema al iniciar Holdfast.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1. Another one is tried out before it is used, and never while a payment is under way.</source>
        <translation>%1. Si elige otra, se prueba antes de usarla, y nunca durante un pago.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window speaks it from when the settings are closed.</source>
        <translation>La ventana lo usa en cuanto se cierra la configuración.</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsStrip</name>
    <message>
        <source>Add to cart</source>
        <translation>Añadir al carrito</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Buy now</source>
        <translation>Venta directa</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Selected slot</source>
        <translation>Espacio seleccionado</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>Elija un espacio</translation>
    </message>
    <message>
        <source>Arrows move on the board, letters jump to a market, Enter adds.</source>
        <translation>Las flechas recorren el tablero, las letras saltan a un mercado, Intro añade.</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>No se vende</translation>
    </message>
</context>
<context>
    <name>holdfast::Document</name>
    <message>
        <source>%1, continued</source>
        <comment>Invoice, order 1042</comment>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Ad size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Descuento %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>where it is placed, discount</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The advertiser orders the ads above, and the publisher will print them in the places above.</source>
        <translation>El anunciante encarga los anuncios indicados arriba y la editorial los publicará en las ubicaciones señaladas.</translation>
    </message>
    <message>
        <source>Advertiser, date</source>
        <translation>Anunciante, fecha</translation>
    </message>
    <message>
        <source>Publisher, date</source>
        <translation>Editorial, fecha</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Página %L1 de %L2</translation>
    </message>
    <message>
        <source>Tax %1 %</source>
        <comment>rate</comment>
        <translation>Impuesto %1 %</translation>
    </message>
    <message>
        <source>Tax %1 % on %2</source>
        <comment>rate, amount</comment>
        <translation>Impuesto %1 % sobre %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Insertion order</source>
        <translation>Orden de inserción</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>Receipt or Invoice, number</comment>
        <translation>%1, pedido %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Reprint, %1</source>
        <comment>date and time</comment>
        <translation>Reimpresión, %1</translation>
    </message>
    <message>
        <source>Cancelled on %1</source>
        <translation>Cancelado el %1</translation>
    </message>
    <message>
        <source>Refunded on %1</source>
        <translation>Reembolsado el %1</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pendiente de pago</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>N.º fiscal %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturar a</translation>
    </message>
    <message>
        <source>Advertiser</source>
        <translation>Anunciante</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>Cliente ocasional</translation>
    </message>
    <message>
        <source>Market %1, %2</source>
        <comment>market, ad size</comment>
        <translation>Mercado %1, %2</translation>
    </message>
    <message>
        <source>Market %1, %2, %3</source>
        <comment>market, ad size, placement</comment>
        <translation>Mercado %1, %2, %3</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, price</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Atendido por</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, desk</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Importe pendiente</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refund, %1, %2</source>
        <comment>tender, date</comment>
        <translation>Reembolso, %1, %2</translation>
    </message>
    <message>
        <source>Refund that came back, %1, %2</source>
        <comment>tender, date</comment>
        <translation>Reembolso rechazado, %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tender, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
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
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentDesk</name>
    <message>
        <source>%1 is at the printer.</source>
        <translation>Enviado a la impresora: %1.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Archivos PDF (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file is %1.</source>
        <translation>El archivo es %1.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard as text.</source>
        <translation>Copiado al portapapeles como texto: %1.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Look at the printer, or save it as a PDF.</source>
        <translation>No se pudo imprimir: %1. Revise la impresora o guárdelo como PDF.</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DocumentPreview</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pages: %L1</source>
        <translation>Páginas: %L1</translation>
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
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;To the desk</source>
        <translation>Al &amp;puesto</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Al puesto</translation>
    </message>
    <message>
        <source>The cart “%1” goes to another desk as it is: its holds and prices stay.</source>
        <translation>El carrito «%1» pasa a otro puesto tal como está: sus apartados y precios se mantienen.</translation>
    </message>
    <message>
        <source>Looking for other desks…</source>
        <translation>Buscando otros puestos…</translation>
    </message>
    <message>
        <source>No other desk is open now. A cart goes to a desk whose window is open.</source>
        <translation>Ahora no hay otro puesto abierto. Un carrito va a un puesto que tenga la ventana abierta.</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportDialog</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import a Rate Card</source>
        <translation>Importar un tarifario</translation>
    </message>
    <message>
        <source>Reading the rate card…</source>
        <translation>Leyendo el tarifario…</translation>
    </message>
</context>
<context>
    <name>holdfast::InstallationSettings</name>
    <message>
        <source>Selling</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>These are kept in the database and hold for every desk at once. Each change is kept with who made it, when and why.</source>
        <translation>Se guardan en la base de datos y se aplican a todos los puestos a la vez. De cada cambio queda quién lo hizo, cuándo y por qué.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The reason, for whoever looks later</source>
        <translation>El motivo, para quien lo consulte después</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>There is no connection to a database yet.</source>
        <translation>Aún no hay conexión con una base de datos.</translation>
    </message>
    <message>
        <source>The login %1 may look at these but not change them: that needs the right &quot;admin&quot;. Ask your administrator, who may grant it by GRANT holdfast_admin TO %1.</source>
        <translation>El usuario %1 puede ver estos ajustes, pero no cambiarlos: hace falta el permiso «admin». Pídaselo a su administrador, que puede concederlo con GRANT holdfast_admin TO %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kept. It holds for every desk from now on.</source>
        <translation>Guardado. Desde ahora se aplica en todos los puestos.</translation>
    </message>
</context>
<context>
    <name>holdfast::Join</name>
    <message>
        <source>No computer is known as %1. Check the spelling, and whether this computer is on the network.</source>
        <translation>No se conoce ningún equipo llamado %1. Compruebe cómo está escrito y si este equipo está conectado a la red.</translation>
    </message>
    <message>
        <source>%1 is there, but no PostgreSQL listens on port %2. Check the port, and whether the server is running.</source>
        <translation>%1 responde, pero no hay ningún PostgreSQL en el puerto %2. Compruebe el puerto y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, and whether a firewall is in between.</source>
        <translation>%1 no responde. Compruebe la red y si hay un cortafuegos por medio.</translation>
    </message>
    <message>
        <source>The server refuses the login %1 with this password. Type the password again, or ask your administrator for a new one.</source>
        <translation>El servidor rechaza al usuario %1 con esta contraseña. Escríbala de nuevo o pida otra a su administrador.</translation>
    </message>
    <message>
        <source>The server has no database %1 for this login. Check its name with your administrator.</source>
        <translation>El servidor no tiene ninguna base de datos %1 para este usuario. Confirme el nombre con su administrador.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted as wanted: %1. Have TLS turned on at the server, or choose another encryption here.</source>
        <translation>La conexión no estaría cifrada como se pide: %1. Pida que se active TLS en el servidor o elija otro cifrado aquí.</translation>
    </message>
    <message>
        <source>The server cannot show that it is %1: %2. Choose the certificate of your own authority, or have the server&apos;s renewed.</source>
        <translation>El servidor no puede demostrar que es %1: %2. Elija el certificado de su propia autoridad o pida que se renueve el del servidor.</translation>
    </message>
    <message>
        <source>The server does not let this computer or login in: %1. Ask your administrator to allow it in pg_hba.conf.</source>
        <translation>El servidor no admite a este equipo o usuario: %1. Pida a su administrador que lo autorice en pg_hba.conf.</translation>
    </message>
    <message>
        <source>%1 is a standby that only reads. Give the address of the main server.</source>
        <translation>%1 es un servidor en espera, de solo lectura. Indique la dirección del servidor principal.</translation>
    </message>
    <message>
        <source>The database %1 was reached, but is not set up for Holdfast. Its owner can set it up here, or by &quot;holdfast-cli db init&quot;.</source>
        <translation>Hay conexión con la base de datos %1, pero no está preparada para Holdfast. Su propietario puede prepararla aquí o con &quot;holdfast-cli db init&quot;.</translation>
    </message>
    <message>
        <source>The database has version %1, this program needs %2. Its owner can bring it up to date here; every other desk then needs the new program too.</source>
        <translation>La base de datos tiene la versión %1 y este programa necesita la %2. Su propietario puede actualizarla aquí; los demás puestos necesitarán entonces también el programa nuevo.</translation>
    </message>
    <message>
        <source>The database has version %1, this program only knows %2. Install the current Holdfast on this computer.</source>
        <translation>La base de datos tiene la versión %1 y este programa solo conoce la %2. Instale el Holdfast actual en este equipo.</translation>
    </message>
    <message>
        <source>The login %1 has no part in Holdfast. Ask your administrator for: GRANT holdfast_staff TO %1.</source>
        <translation>El usuario %1 no tiene ningún rol en Holdfast. Pida a su administrador: GRANT holdfast_staff TO %1.</translation>
    </message>
    <message>
        <source>The database cannot be used: %1. Ask your administrator.</source>
        <translation>No se puede usar la base de datos: %1. Consulte a su administrador.</translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell.</source>
        <translation>
            <numerusform>Conexión correcta con %1, %Ln artículo. El usuario %2 puede vender.</numerusform>
            <numerusform>Conexión correcta con %1, %Ln artículos. El usuario %2 puede vender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may sell and manage the inventory.</source>
        <translation>
            <numerusform>Conexión correcta con %1, %Ln artículo. El usuario %2 puede vender y gestionar el inventario.</numerusform>
            <numerusform>Conexión correcta con %1, %Ln artículos. El usuario %2 puede vender y gestionar el inventario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached %1 with %Ln listing(s). The login %2 may do everything.</source>
        <translation>
            <numerusform>Conexión correcta con %1, %Ln artículo. El usuario %2 puede hacerlo todo.</numerusform>
            <numerusform>Conexión correcta con %1, %Ln artículos. El usuario %2 puede hacerlo todo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Add the slot found or selected; take the payment</source>
        <translation>Añadir el espacio encontrado o seleccionado; cobrar</translation>
    </message>
    <message>
        <source>Arrows, letters</source>
        <translation>Flechas, letras</translation>
    </message>
    <message>
        <source>Move on the board; jump to a market</source>
        <translation>Moverse por el tablero; ir a un mercado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Choose a placement of the selected slot</source>
        <translation>Elegir una ubicación del espacio seleccionado</translation>
    </message>
    <message>
        <source>By their names, in the menus and under Commands</source>
        <translation>Por su nombre, en los menús y en Comandos</translation>
    </message>
</context>
<context>
    <name>holdfast::Language</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>holdfast::ListDelegate</name>
    <message numerus="yes">
        <source>%1, %n placement(s)</source>
        <comment>title</comment>
        <translation>
            <numerusform>%1, %n ubicación</numerusform>
            <numerusform>%1, %n ubicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 here</source>
        <comment>held in all, by this desk</comment>
        <translation>%1, %L2 aquí</translation>
    </message>
</context>
<context>
    <name>holdfast::ListFilterBar</name>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtrar la lista por palabras</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>Cualquier stock</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>Only a few left</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>En carrito</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Todos los mercados</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>shown, all</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Como en el tablero</translation>
    </message>
    <message>
        <source>Fewest left first</source>
        <translation>Menos libres primero</translation>
    </message>
    <message>
        <source>Most left first</source>
        <translation>Más libres primero</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Más baratos primero</translation>
    </message>
    <message>
        <source>Dearest first</source>
        <translation>Más caros primero</translation>
    </message>
    <message>
        <source>Most sold first</source>
        <translation>Más vendidos primero</translation>
    </message>
    <message>
        <source>Most held first</source>
        <translation>Más apartados primero</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>Por una columna</translation>
    </message>
</context>
<context>
    <name>holdfast::ListView</name>
    <message>
        <source>Board: all listings</source>
        <translation>Tablero: todos los artículos</translation>
    </message>
    <message>
        <source>No listing matches the filter.</source>
        <translation>Ningún artículo coincide con el filtro.</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Cart</source>
        <translation>&amp;Carrito</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Order number %1 is on the clipboard.</source>
        <translation>El número de pedido %1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>page, count</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1, payments that wait: %L2</source>
        <comment>page, count</comment>
        <translation>%1, pagos pendientes: %L2</translation>
    </message>
    <message>
        <source>Import a rate card</source>
        <translation>Importar un tarifario</translation>
    </message>
    <message>
        <source>Rate cards (*.csv);;All files (*)</source>
        <translation>Tarifarios (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The rate card is in: %L1 added, %L2 changed, %L3 unchanged.</source>
        <translation>Tarifario importado. Nuevos: %L1, cambiados: %L2, sin cambios: %L3.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatrixDelegate</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln apartado</numerusform>
            <numerusform>%Ln apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
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
        <translation>%1 %2, no se ofrece</translation>
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
        <translation>Tablero: mercados por tamaños de anuncio</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeBar</name>
    <message>
        <source>Close Holdfast</source>
        <translation>Cerrar Holdfast</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Acerca de Holdfast</translation>
    </message>
    <message>
        <source>Holdfast %1</source>
        <translation>Holdfast %1</translation>
    </message>
    <message>
        <source>Point of sale and back office for publishers of advertising directories.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Punto de venta y gestión para editoriales de directorios publicitarios.
Software libre con la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>A payment is under way and its outcome is not known yet.</source>
        <translation>Hay un pago en curso y aún no se conoce su resultado.</translation>
    </message>
    <message>
        <source>If you close now, Holdfast stops asking what became of it. Look for the sale among the orders before you take the money again.</source>
        <translation>Si cierra ahora, Holdfast deja de preguntar qué pasó con él. Busque la venta entre los pedidos antes de volver a cobrar.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;No cerrar</translation>
    </message>
    <message>
        <source>A customer is paying by %1.</source>
        <translation>Un cliente está pagando con %1.</translation>
    </message>
    <message>
        <source>The payment goes on at %1 and the slots stay held. Another desk finishes it, or this one when it is started again. Until then nobody here sees whether it was paid.</source>
        <translation>El pago sigue en %1 y los espacios siguen apartados. Lo terminará otro puesto, o este cuando se vuelva a iniciar. Hasta entonces aquí nadie verá si se pagó.</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Dejar abierto</translation>
    </message>
    <message>
        <source>Leave the set-up</source>
        <translation>Salir de la preparación</translation>
    </message>
    <message>
        <source>What you have entered would be lost.</source>
        <translation>Se perdería lo que ha escrito.</translation>
    </message>
    <message>
        <source>&amp;Go on setting up</source>
        <translation>Seguir &amp;preparando</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Cerrar la configuración</translation>
    </message>
    <message>
        <source>Changes have not been kept yet.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>They need a reason. Without one they are dropped.</source>
        <translation>Necesitan un motivo. Sin él se descartan.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 You can set up this desk later.</source>
        <comment>what has been changed: sentences</comment>
        <translation>%1 Puede preparar este puesto más tarde.</translation>
    </message>
    <message>
        <source>Bring the database up to date</source>
        <translation>Actualizar la base de datos</translation>
    </message>
    <message>
        <source>%1 is changed for every desk that sells from it.</source>
        <translation>%1 cambia para todos los puestos que venden con ella.</translation>
    </message>
    <message>
        <source>Desks with an older Holdfast cannot sell from it afterwards, and there is no way back. Have it backed up first.</source>
        <translation>Los puestos con un Holdfast anterior ya no podrán vender con ella y no hay vuelta atrás. Haga antes una copia de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarla como está</translation>
    </message>
    <message>
        <source>&amp;Bring it up to date</source>
        <translation>&amp;Actualizarla</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeLog</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
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
        <translation>Se ha perdido la conexión con la base de datos. Holdfast sigue intentándolo.</translation>
    </message>
    <message>
        <source>The connection to the database is back.</source>
        <translation>La conexión con la base de datos se ha recuperado.</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticeText</name>
    <message>
        <source>Clear the line</source>
        <translation>Borrar la línea</translation>
    </message>
</context>
<context>
    <name>holdfast::NoticesDialog</name>
    <message>
        <source>Nothing has been said since the window opened.</source>
        <translation>No hay avisos desde que se abrió la ventana.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices, the latest first</source>
        <translation>Avisos, el más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>holdfast::Options</name>
    <message>
        <source>The database: sqlite:PATH or postgresql://USER@HOST:PORT/DB?sslmode=...</source>
        <translation>La base de datos: sqlite:RUTA o postgresql://USUARIO@SERVIDOR:PUERTO/BD?sslmode=...</translation>
    </message>
    <message>
        <source>The name of this desk.</source>
        <translation>El nombre de este puesto.</translation>
    </message>
    <message>
        <source>Who is selling.</source>
        <translation>Quién vende.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Colores: light (claro), dark (oscuro) o system (como el sistema).</translation>
    </message>
    <message>
        <source>Where to ask Stripe: https, or a stand-in on this machine.</source>
        <translation>Dónde consultar a Stripe: https, o un sustituto en este equipo.</translation>
    </message>
    <message>
        <source>Where the customer&apos;s browser goes after paying by Stripe: an https page.</source>
        <translation>Adónde va el navegador del cliente después de pagar con Stripe: una página https.</translation>
    </message>
    <message>
        <source>Point of sale and back office for publishers of advertising directories.</source>
        <translation>Punto de venta y gestión para editoriales de directorios publicitarios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme. There are light, dark and system.</source>
        <translation>&quot;%1&quot; no es un tema. Los temas son light, dark y system.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here. See holdfast --help.</source>
        <translation>No se entiende &quot;%1&quot;. Consulte holdfast --help.</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderText</name>
    <message>
        <source>%1 at desk %2</source>
        <translation>%1 en el puesto %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>amount&apos;s way, person</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>The money is still here. Decide about it under Review.</source>
        <translation>El dinero sigue aquí. Decida qué hacer con él en Revisión.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
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
        <translation>Ocasional</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Pedidos, primero los más recientes</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>Detalles del pedido</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolso…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>Every sale is kept here with its number.</source>
        <translation>Aquí queda cada venta con su número.</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>Leyendo los pedidos…</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <comment>number, state</comment>
        <translation>Pedido %1, %2</translation>
    </message>
    <message>
        <source>The orders cannot be read</source>
        <translation>No se pueden leer los pedidos</translation>
    </message>
    <message>
        <source>The database does not answer. They are here as soon as it does.</source>
        <translation>La base de datos no responde. Aparecerán en cuanto responda.</translation>
    </message>
</context>
<context>
    <name>holdfast::OutcomePage</name>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Cambio a entregar</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nueva venta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Sale done</source>
        <translation>Venta hecha</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how it was paid</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2. Change due: %3.</source>
        <comment>number, amount and how it was paid, amount</comment>
        <translation>Pedido %1, %2. Cambio: %3.</translation>
    </message>
    <message>
        <source>Order %1, %2.</source>
        <comment>number, amount and how it was paid</comment>
        <translation>Pedido %1, %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::Paper</name>
    <message>
        <source>Roll, 80 mm wide</source>
        <translation>Rollo de 80 mm de ancho</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
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
        <translation>&amp;Recibido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Cobrar en efectivo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Cash, F8</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sell on account</source>
        <translation>Vender a crédito</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Faltan %1.</translation>
    </message>
    <message>
        <source>The invoice goes to %1.</source>
        <translation>La factura va a %1.</translation>
    </message>
    <message>
        <source>The invoice goes to %1, %2.</source>
        <translation>La factura va a %1, %2.</translation>
    </message>
    <message>
        <source>Recording the payment…</source>
        <translation>Registrando el pago…</translation>
    </message>
    <message>
        <source>Cash received cannot be negative.</source>
        <translation>El efectivo recibido no puede ser negativo.</translation>
    </message>
    <message>
        <source>Pay by card with Stripe</source>
        <translation>Cobrar con tarjeta por Stripe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sum received, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Received just as much</source>
        <translation>Recibido justo ese importe</translation>
    </message>
</context>
<context>
    <name>holdfast::PaymentSettings</name>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Cards are paid on Stripe&apos;s own page. The key to Stripe is in this computer&apos;s keychain.</source>
        <translation>Las tarjetas se pagan en la página de Stripe. La clave de Stripe está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Stripe key…</source>
        <translation>Clave de Stripe…</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Clave de Stripe</translation>
    </message>
    <message>
        <source>What the key may do can be tried out there, before a customer waits.</source>
        <translation>Ahí puede probar qué permite la clave, antes de tener a un cliente esperando.</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>placement, price and stock</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add with %1</source>
        <translation>Añadir con %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Program</name>
    <message>
        <source>The database was updated to version %1. The copy from before is %2.</source>
        <translation>La base de datos se actualizó a la versión %1. La copia anterior es %2.</translation>
    </message>
    <message>
        <source>The change holds from the next sale on: this one is finished first.</source>
        <translation>El cambio vale desde la próxima venta: primero se termina esta.</translation>
    </message>
</context>
<context>
    <name>holdfast::ProviderDrive</name>
    <message>
        <source>This is about real money, and this desk&apos;s key to Stripe is for tests. A desk with a live key has to finish it.</source>
        <translation>Este dinero es real y la clave de Stripe de este puesto es de prueba. Tiene que terminarlo un puesto con una clave de producción.</translation>
    </message>
    <message>
        <source>This is a test, and this desk&apos;s key to Stripe is for real money. A desk with a test key has to finish it.</source>
        <translation>Esto es una prueba y la clave de Stripe de este puesto es de producción. Tiene que terminarlo un puesto con una clave de prueba.</translation>
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
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>The code appears here.</source>
        <translation>El código aparecerá aquí.</translation>
    </message>
    <message>
        <source>The link is over. %1 is asked how it ended.</source>
        <translation>El enlace ha vencido. Se está preguntando a %1 cómo terminó.</translation>
    </message>
    <message>
        <source>Scan with a phone, or open the link.</source>
        <translation>Escanee con un teléfono o abra el enlace.</translation>
    </message>
    <message>
        <source>The link is too long for a code: send or open it.</source>
        <translation>El enlace es demasiado largo para un código: envíelo o ábralo.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>until %1 answers</source>
        <translation>hasta que %1 responda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 just now: %2</source>
        <translation>%1, ahora mismo: %2</translation>
    </message>
    <message>
        <source>%1 %2 ago: %3</source>
        <comment>who, how long, what was said</comment>
        <translation>%1, hace %2: %3</translation>
    </message>
    <message>
        <source>Cancel &amp;payment</source>
        <translation>Cancelar el &amp;pago</translation>
    </message>
    <message>
        <source>&amp;Release the slots…</source>
        <translation>&amp;Liberar los espacios…</translation>
    </message>
    <message>
        <source>Test mode: no real money</source>
        <translation>Modo de prueba: sin dinero real</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>Código QR de la página de pago</translation>
    </message>
    <message>
        <source>Copy link has the same address as text.</source>
        <translation>«Copiar enlace» da la misma dirección como texto.</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Link valid for</source>
        <translation>Validez del enlace</translation>
    </message>
    <message>
        <source>Slots held for</source>
        <translation>Espacios apartados</translation>
    </message>
    <message>
        <source>This cannot be undone. The slots go back on sale at once; if the customer has paid, the money goes to Review.</source>
        <translation>No se puede deshacer. Los espacios vuelven enseguida a la venta; si el cliente ha pagado, el dinero pasa a Revisión.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Mo&amp;tivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Seguir esperando</translation>
    </message>
    <message>
        <source>&amp;Release the slots</source>
        <translation>&amp;Liberar los espacios</translation>
    </message>
    <message>
        <source>&amp;Next sale</source>
        <translation>S&amp;iguiente venta</translation>
    </message>
    <message>
        <source>Preparing the payment</source>
        <translation>Preparando el pago</translation>
    </message>
    <message>
        <source>%1 is asked for a payment page.</source>
        <translation>Se está pidiendo a %1 una página de pago.</translation>
    </message>
    <message>
        <source>Ready to be paid</source>
        <translation>Listo para pagar</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Tarjeta rechazada</translation>
    </message>
    <message>
        <source>Nothing was taken. The customer can try again, or try another card, with the same code.</source>
        <translation>No se cobró nada. El cliente puede intentarlo de nuevo, también con otra tarjeta, con el mismo código.</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Pago en camino</translation>
    </message>
    <message>
        <source>The customer has paid in a way that takes time, such as a bank debit. The slots stay held until %1 has the money.</source>
        <translation>El cliente ha pagado de una forma que tarda, como un débito bancario. Los espacios siguen apartados hasta que %1 tenga el dinero.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No hay conexión con %1</translation>
    </message>
    <message>
        <source>The customer may be paying, so the slots stay held. Holdfast keeps asking. Wait, and do not take the money another way.</source>
        <translation>Puede que el cliente esté pagando, así que los espacios siguen apartados. Holdfast sigue preguntando. Espere y no cobre de otra forma.</translation>
    </message>
    <message>
        <source>Cancelling the payment</source>
        <translation>Cancelando el pago</translation>
    </message>
    <message>
        <source>%1 is told to close the payment page. The slots go back on sale as soon as nobody can pay there any more.</source>
        <translation>Se ha pedido a %1 que cierre la página de pago. Los espacios vuelven a la venta en cuanto nadie pueda pagar allí.</translation>
    </message>
    <message>
        <source>Nobody can ask %1</source>
        <translation>Nadie puede consultar a %1</translation>
    </message>
    <message>
        <source>This desk has no key for %1, and no desk that has one is running. The slots stay held. Start such a desk or add the key here: the payment then goes on by itself.</source>
        <translation>Este puesto no tiene clave de %1 y no está abierto ningún puesto que la tenga. Los espacios siguen apartados. Abra uno de esos puestos o añada la clave aquí: el pago seguirá entonces por sí solo.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>The slots are sold.</source>
        <translation>Los espacios están vendidos.</translation>
    </message>
    <message>
        <source>The slots are sold. No real money moved.</source>
        <translation>Los espacios están vendidos. No se movió dinero real.</translation>
    </message>
    <message>
        <source>&amp;New sale</source>
        <translation>&amp;Nueva venta</translation>
    </message>
    <message>
        <source>Paid, but not sold</source>
        <translation>Pagado, pero no vendido</translation>
    </message>
    <message>
        <source>The money arrived, but the sale could not be made. It is kept under Review, where a manager decides: sell, or pay it back.</source>
        <translation>El dinero llegó, pero no se pudo hacer la venta. Queda en Revisión, donde un encargado decide: vender o devolverlo.</translation>
    </message>
    <message>
        <source>The slots are back on sale. Money that still comes goes to Review.</source>
        <translation>Los espacios vuelven a estar a la venta. Si aún llega dinero, pasa a Revisión.</translation>
    </message>
    <message>
        <source>Nothing was taken. The slots are back on sale.</source>
        <translation>No se cobró nada. Los espacios vuelven a estar a la venta.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>No pagado</translation>
    </message>
    <message>
        <source>&amp;Back to selling</source>
        <translation>V&amp;olver al tablero</translation>
    </message>
    <message>
        <source>There is no payment page yet that a customer could have seen. Holdfast keeps asking; the slots stay held.</source>
        <translation>Aún no hay ninguna página de pago que un cliente haya podido ver. Holdfast sigue preguntando; los espacios siguen apartados.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Just now: %1</source>
        <translation>Ahora mismo: %1</translation>
    </message>
    <message>
        <source>%1 ago: %2</source>
        <comment>how long, what was said</comment>
        <translation>Hace %1: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::PurchaseStrip</name>
    <message>
        <source>Bought by itself</source>
        <translation>Venta directa</translation>
    </message>
    <message>
        <source>%L1 at %2</source>
        <comment>quantity, price</comment>
        <translation>%L1 a %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ocasional</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Apartado</translation>
    </message>
</context>
<context>
    <name>holdfast::QuantityField</name>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptSettings</name>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Who sells, as it stands on receipts and invoices, and what they are printed on. Kept on this computer; empty lines are left out.</source>
        <translation>Quién vende, tal como figura en recibos y facturas, y en qué se imprimen. Se guarda en este equipo; las líneas vacías se omiten.</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>The name at the top.</source>
        <translation>El nombre del encabezado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Beneath the name.</source>
        <translation>Debajo del nombre.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N.º fiscal</translation>
    </message>
    <message>
        <source>As the tax office writes it; invoices need it.</source>
        <translation>Como lo escribe la administración tributaria; las facturas lo necesitan.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>For customers who have a question.</source>
        <translation>Para los clientes que tengan una pregunta.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>For customers who write.</source>
        <translation>Para los clientes que escriban.</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Thanks, terms, or where to pay an invoice.</source>
        <translation>Agradecimiento, condiciones o dónde pagar una factura.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>The path of an image file, printed above the name. Empty: none.</source>
        <translation>La ruta de un archivo de imagen que se imprime encima del nombre. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>This is no image that can be read.</source>
        <translation>No es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Chosen beforehand when a receipt or an invoice is printed.</source>
        <translation>La que se propone al imprimir un recibo o una factura.</translation>
    </message>
    <message>
        <source>The usual one of this computer</source>
        <translation>La predeterminada de este equipo</translation>
    </message>
    <message>
        <source>Paper for receipts</source>
        <translation>Papel de los recibos</translation>
    </message>
    <message>
        <source>What lies in the printer that receipts come from.</source>
        <translation>El papel de la impresora por la que salen los recibos.</translation>
    </message>
    <message>
        <source>Paper for invoices</source>
        <translation>Papel de las facturas</translation>
    </message>
    <message>
        <source>Invoices and insertion orders are never printed on a roll.</source>
        <translation>Las facturas y las órdenes de inserción nunca se imprimen en rollo.</translation>
    </message>
</context>
<context>
    <name>holdfast::RefundModel</name>
    <message>
        <source>Choose how many slots to give back.</source>
        <translation>Elija cuántos espacios devolver.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Not given back</source>
        <translation>Sin devolver</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
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
        <translation>Devuelto: %1.</translation>
    </message>
    <message>
        <source>%1 is to be given back; Stripe is being asked.</source>
        <translation>Devolución de %1 en curso; se está pidiendo a Stripe.</translation>
    </message>
    <message>
        <source>%1 is to be given back, but no desk with a Stripe key is running. Start one, or set this desk&apos;s key.</source>
        <translation>Hay que devolver %1, pero no está abierto ningún puesto con clave de Stripe. Abra uno o ponga la clave en este.</translation>
    </message>
</context>
<context>
    <name>holdfast::RefundPage</name>
    <message>
        <source>&amp;Slots, whole</source>
        <translation>&amp;Espacios enteros</translation>
    </message>
    <message>
        <source>&amp;Put the slots on sale again</source>
        <translation>&amp;Poner los espacios otra vez a la venta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>Importe a devolver</translation>
    </message>
    <message>
        <source>Give it back &amp;by</source>
        <translation>&amp;Forma de devolución</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Líneas del pedido</translation>
    </message>
    <message>
        <source>Type a number, or plus and minus, to choose how many slots of a line go back</source>
        <translation>Escriba un número, o más y menos, para elegir cuántos espacios de una línea se devuelven</translation>
    </message>
    <message>
        <source>Give money back, order %1</source>
        <translation>Devolver dinero, pedido %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ocasional</translation>
    </message>
    <message>
        <source>%1 · %2 paid · %3 not given back yet</source>
        <comment>customer, amount, amount</comment>
        <translation>%1 · pagado: %2 · sin devolver: %3</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Escriba el importe.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>%1 goes back, %2 of it tax.</source>
        <translation>Se devuelven %1, de ellos %2 de impuestos.</translation>
    </message>
    <message>
        <source>%1 of it is shipping.</source>
        <translation>Incluye %1 de envío.</translation>
    </message>
    <message>
        <source>Slots on sale again: %L1.</source>
        <translation>Espacios otra vez a la venta: %L1.</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Slots to give back of %1</source>
        <translation>Espacios por devolver de %1</translation>
    </message>
    <message>
        <source>Give an amount above zero, up to %1.</source>
        <translation>Indique un importe mayor que cero y de %1 como máximo.</translation>
    </message>
    <message>
        <source>An &amp;amount; slots go back only with the whole</source>
        <translation>Un &amp;importe; los espacios solo vuelven con el total</translation>
    </message>
    <message>
        <source>%1 of the slots&apos; price was given back before.</source>
        <translation>Ya se habían devuelto %1 del precio de los espacios.</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewModel</name>
    <message>
        <source>Walk-in</source>
        <translation>Ocasional</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewPage</name>
    <message>
        <source>Payments that wait for a decision, the oldest first</source>
        <translation>Pagos pendientes de decisión, primero los más antiguos</translation>
    </message>
    <message>
        <source>Sold as order %1.</source>
        <translation>Vendido como pedido %1.</translation>
    </message>
    <message>
        <source>A payment of %1 waits for a decision: %2</source>
        <comment>amount, what happened</comment>
        <translation>Un pago de %1 espera una decisión: %2</translation>
    </message>
    <message>
        <source>No payments wait for a decision.</source>
        <translation>No hay pagos pendientes de decisión.</translation>
    </message>
    <message>
        <source>Money that comes too late, twice, or not as agreed is listed here.</source>
        <translation>Aquí aparece el dinero que llega tarde, dos veces o con un importe distinto del acordado.</translation>
    </message>
    <message>
        <source>Reading the payments…</source>
        <translation>Leyendo los pagos…</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>El caso está cerrado.</translation>
    </message>
    <message>
        <source>Reading the payment…</source>
        <translation>Leyendo el pago…</translation>
    </message>
    <message>
        <source>The payment could not be read</source>
        <translation>No se pudo leer el pago</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The payments cannot be read</source>
        <translation>No se pueden leer los pagos</translation>
    </message>
    <message>
        <source>The database does not answer. They are here as soon as it does.</source>
        <translation>La base de datos no responde. Aparecerán en cuanto responda.</translation>
    </message>
</context>
<context>
    <name>holdfast::ReviewPanel</name>
    <message>
        <source>&amp;Take the slots that were ordered</source>
        <translation>Vender los espacios &amp;pedidos</translation>
    </message>
    <message>
        <source>Offer &amp;another slot</source>
        <translation>&amp;Ofrecer otro espacio</translation>
    </message>
    <message>
        <source>&amp;Give the money back</source>
        <translation>&amp;Devolver el dinero</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Amount to give back</source>
        <translation>Importe a devolver</translation>
    </message>
    <message>
        <source>Give it back by</source>
        <translation>Forma de devolución</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ocasional</translation>
    </message>
    <message>
        <source>%L1 × %2, %3</source>
        <comment>quantity, title, amount</comment>
        <translation>%L1 × %2, %3</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Find the slot to sell instead.</source>
        <translation>Busque el espacio que se venderá en su lugar.</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>quantity, title</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>It is not sold in the currency of the payment.</source>
        <translation>No se vende en la moneda del pago.</translation>
    </message>
    <message>
        <source>It costs %1, tax included.</source>
        <translation>Cuesta %1, impuestos incluidos.</translation>
    </message>
    <message>
        <source>Sell for %1</source>
        <translation>Vender por %1</translation>
    </message>
    <message>
        <source>The payment is %1 short of that. Choose something else, or give it back.</source>
        <translation>Al pago le faltan %1 para cubrirlo. Elija otra cosa o devuélvalo.</translation>
    </message>
    <message>
        <source>%1 %2 goes back to the customer.</source>
        <comment>costs, amount</comment>
        <translation>%1 Al cliente se le devuelven %2.</translation>
    </message>
    <message>
        <source>The payment is %1 short of what was agreed.</source>
        <translation>Al pago le faltan %1 para lo acordado.</translation>
    </message>
    <message>
        <source>Sold as agreed, if the slots are free.</source>
        <translation>Se vende lo acordado, si los espacios están libres.</translation>
    </message>
    <message>
        <source>Sold as agreed, if the slots are free. %1 goes back to the customer.</source>
        <translation>Se vende lo acordado, si los espacios están libres. Al cliente se le devuelven %1.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Give an amount above zero, up to %1.</source>
        <translation>Indique un importe mayor que cero y de %1 como máximo.</translation>
    </message>
    <message>
        <source>Nothing is left of the payment then.</source>
        <translation>Con esto no queda nada del pago.</translation>
    </message>
    <message>
        <source>%1 is left of the payment then.</source>
        <translation>Con esto quedan %1 del pago.</translation>
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
        <translation>%1 · Pedido %2, %3
recibido: %4, acordado: %5</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Cerrar el caso</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>There is no money in it.</source>
        <translation>No hay dinero en él.</translation>
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
        <translation>Buscar espacio</translation>
    </message>
    <message>
        <source>Slots found</source>
        <translation>Espacios encontrados</translation>
    </message>
    <message>
        <source>Type a market, a size or a title; a number and x before it is the quantity, a number alone is an order. A name or e-mail address finds a customer.</source>
        <translation>Escriba un mercado, un tamaño o un título; delante, un número con x indica la cantidad; un número solo, un pedido. Un nombre o un correo electrónico encuentra a un cliente.</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>No se ha encontrado nada para &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Slot, customer or order: 3x ca q</source>
        <translation>Espacio, cliente o pedido: 3x ca q</translation>
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
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Customer %1, %2</source>
        <translation>Cliente %1, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::SellController</name>
    <message>
        <source>The cart is gone and nothing was taken.</source>
        <translation>El carrito ya no existe y no se cobró nada.</translation>
    </message>
    <message>
        <source>The database was lost before the payment and nothing was taken.</source>
        <translation>Se perdió la base de datos antes del pago y no se cobró nada.</translation>
    </message>
    <message>
        <source>The database was lost during the payment. Do not take it again: Holdfast asks what became of it as soon as the database is back.</source>
        <translation>Se perdió la base de datos durante el pago. No vuelva a cobrar: Holdfast preguntará qué pasó con él en cuanto vuelva la base de datos.</translation>
    </message>
    <message>
        <source>The payment is not confirmed yet. Do not take it again: Holdfast keeps asking until it is known what became of it.</source>
        <translation>El pago aún no está confirmado. No vuelva a cobrar: Holdfast sigue preguntando hasta saber qué pasó con él.</translation>
    </message>
</context>
<context>
    <name>holdfast::SellPage</name>
    <message>
        <source>%1 is out of the cart, and its slots are free again.</source>
        <translation>Se quitó %1 del carrito y sus espacios vuelven a estar libres.</translation>
    </message>
    <message>
        <source>The board is stale. Selling waits for the database.</source>
        <translation>El tablero está desactualizado. La venta espera a la base de datos.</translation>
    </message>
    <message>
        <source>Selling waits for the database.</source>
        <translation>La venta espera a la base de datos.</translation>
    </message>
    <message>
        <source>The hold has lapsed. %1 holds it again if it is still free.</source>
        <translation>El apartado ha vencido. %1 lo vuelve a apartar si sigue libre.</translation>
    </message>
    <message>
        <source>A hold has lapsed. Hold it again or remove the line.</source>
        <translation>Ha vencido un apartado. Vuelva a apartarlo o quite la línea.</translation>
    </message>
    <message>
        <source>A sale on account needs a customer to invoice.</source>
        <translation>Una venta a crédito necesita un cliente al que facturar.</translation>
    </message>
    <message>
        <source>The hold of %1 has lapsed. %2 holds it again if it is still free.</source>
        <translation>El apartado de %1 ha vencido. %2 lo vuelve a apartar si sigue libre.</translation>
    </message>
    <message>
        <source>The cart is for %1 now.</source>
        <translation>Ahora el carrito es para %1.</translation>
    </message>
    <message>
        <source>Order %1 is paid.</source>
        <translation>El pedido %1 está pagado.</translation>
    </message>
    <message>
        <source>%1 was not bought, and its slots are free again.</source>
        <translation>%1 no se vendió y sus espacios vuelven a estar libres.</translation>
    </message>
    <message>
        <source>Buying %1 was left unfinished. Take the payment, or go back to give it up.</source>
        <translation>La venta directa de %1 quedó sin terminar. Cobre, o vuelva atrás para abandonarla.</translation>
    </message>
    <message>
        <source>Take the payment for %1 first, or go back to give it up.</source>
        <translation>Cobre antes %1, o vuelva atrás para abandonarlo.</translation>
    </message>
    <message>
        <source>No customer can be chosen while a payment is under way. Finish it first.</source>
        <translation>No se puede elegir un cliente mientras hay un pago en curso. Termínelo primero.</translation>
    </message>
    <message>
        <source>The hold of %1 in the parked cart “%2” has lapsed.</source>
        <translation>Ha vencido el apartado de %1 en el carrito aparcado «%2».</translation>
    </message>
    <message>
        <source>The cart “%1” is at the desk %2 now.</source>
        <translation>El carrito «%1» está ahora en el puesto %2.</translation>
    </message>
    <message>
        <source>The desk %1 has handed over the cart “%2”. %3 goes through the carts.</source>
        <translation>El puesto %1 ha traspasado el carrito «%2». %3 recorre los carritos.</translation>
    </message>
    <message>
        <source>The slot was given back. %1 holds it again if it is still free.</source>
        <translation>El espacio se ha liberado. %1 lo vuelve a apartar si sigue libre.</translation>
    </message>
    <message>
        <source>A slot was given back. Hold it again or remove the line.</source>
        <translation>Se ha liberado un espacio. Vuelva a apartarlo o quite la línea.</translation>
    </message>
    <message>
        <source>%1 was given back. %2 holds it again if it is still free.</source>
        <translation>%1 se ha liberado. %2 lo vuelve a apartar si sigue libre.</translation>
    </message>
    <message>
        <source>The payment for order %1 goes on. What becomes of it is told here.</source>
        <translation>El pago del pedido %1 continúa. Aquí se dirá en qué termina.</translation>
    </message>
    <message>
        <source>The payment for order %1 arrived, but the sale could not be made. It is kept under Review, where a manager decides.</source>
        <translation>El pago del pedido %1 ha llegado, pero la venta no se pudo hacer. Queda en Revisión, donde un encargado decide.</translation>
    </message>
    <message>
        <source>Order %1 is paid: %2 by Stripe.</source>
        <comment>number, amount</comment>
        <translation>El pedido %1 está pagado: %2 por Stripe.</translation>
    </message>
    <message>
        <source>Order %1 was not paid, and its slots are back on sale.</source>
        <translation>El pedido %1 no se ha pagado y sus espacios vuelven a estar a la venta.</translation>
    </message>
    <message>
        <source>The cart is empty, and its slots are free again.</source>
        <translation>El carrito está vacío y sus espacios vuelven a estar libres.</translation>
    </message>
    <message>
        <source>%1 is not back: somebody else has taken it. %2</source>
        <comment>item, why</comment>
        <translation>%1 no ha vuelto: lo ha tomado otra persona. %2</translation>
    </message>
    <message>
        <source>%1 is not back. %2</source>
        <comment>item, why</comment>
        <translation>%1 no ha vuelto. %2</translation>
    </message>
    <message>
        <source>%1 is back at today&apos;s price of %2 instead of %3.</source>
        <translation>%1 ha vuelto al precio de hoy de %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>%1 is back in the cart.</source>
        <translation>%1 está de nuevo en el carrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are back in the cart.</source>
        <translation>
            <numerusform>%n línea está de nuevo en el carrito.</numerusform>
            <numerusform>%n líneas están de nuevo en el carrito.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cart “%1” is not open any more.</source>
        <translation>El carrito «%1» ya no está abierto.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The card for order %1 was declined. The customer can try again with the same code.</source>
        <translation>La tarjeta del pedido %1 fue rechazada. El cliente puede volver a intentarlo con el mismo código.</translation>
    </message>
    <message>
        <source>The hold of %1 in the parked cart “%2” is about to lapse.</source>
        <translation>El apartado de %1 en el carrito aparcado «%2» está a punto de vencer.</translation>
    </message>
    <message>
        <source>The hold of %1 is about to lapse. %2 extends it.</source>
        <translation>El apartado de %1 está a punto de vencer. %2 lo prorroga.</translation>
    </message>
    <message>
        <source>Waiting for the database…</source>
        <translation>Esperando a la base de datos…</translation>
    </message>
    <message>
        <source>Not in this cart any more: %1. That was removed elsewhere, or the server lost it in a crash. Add it again if it is still wanted.</source>
        <translation>Ya no está en este carrito: %1. Se quitó en otro lugar o el servidor lo perdió en una caída. Añádalo de nuevo si todavía se desea.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingRow</name>
    <message>
        <source>Reset to %1</source>
        <translation>Restablecer a %1</translation>
    </message>
    <message>
        <source>%1: reset to %2</source>
        <translation>%1: restablecer a %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1: borrar</translation>
    </message>
</context>
<context>
    <name>holdfast::Settings</name>
    <message>
        <source>Type minutes, as in 15 or 2:30.</source>
        <translation>Escriba minutos, como 15 o 2:30.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Tiempo de apartado</translation>
    </message>
    <message>
        <source>How long slots are kept for a customer from the moment they enter the cart. Holds that run already keep their time.</source>
        <translation>Cuánto tiempo se apartan los espacios para un cliente desde que entran en el carrito. Los apartados ya en curso conservan su tiempo.</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Prórrogas</translation>
    </message>
    <message>
        <source>How often staff may extend one hold; managers may beyond it, with a reason.</source>
        <translation>Cuántas veces puede el personal prorrogar un apartado; los encargados pueden hacerlo más veces, con un motivo.</translation>
    </message>
    <message>
        <source>Checkout time</source>
        <translation>Tiempo de cobro</translation>
    </message>
    <message>
        <source>How long slots are kept while a customer pays. A Stripe session lasts 35 min, so less than 40 min would let it outlive its slots&apos; usual time.</source>
        <translation>Cuánto tiempo se conservan los espacios mientras un cliente paga. Una sesión de Stripe dura 35 min, así que con menos de 40 min duraría más que el tiempo normal de sus espacios.</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stock bajo</translation>
    </message>
    <message>
        <source>From this many free slots down the board says &quot;Only N left&quot;.</source>
        <translation>Con este número de espacios libres o menos, el tablero muestra «Solo N».</translation>
    </message>
    <message>
        <source>Lines in a cart</source>
        <translation>Líneas por carrito</translation>
    </message>
    <message>
        <source>The most listings and placements that one cart may have.</source>
        <translation>El máximo de artículos y ubicaciones que admite un carrito.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>A fee that every order bears, before tax. 0: none.</source>
        <translation>Un cargo que lleva cada pedido, antes de impuestos. 0: ninguno.</translation>
    </message>
    <message>
        <source>This program does not know what it is for.</source>
        <translation>Este programa no sabe para qué sirve.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>minor units</source>
        <translation>unidades menores</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 %3.</source>
        <translation>De %1 a %2 %3.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>With less than this left, a countdown turns red. 0: never.</source>
        <translation>Con menos tiempo que este, la cuenta atrás se pone roja. 0: nunca.</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Relectura</translation>
    </message>
    <message>
        <source>How often a desk reads the whole board, in case a change did not reach it.</source>
        <translation>Con qué frecuencia un puesto lee todo el tablero, por si un cambio no le llegó.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>Without contact for this long, the board is called stale and nothing is sold from it. At least twice the time between two readings.</source>
        <translation>Sin contacto durante este tiempo, el tablero se considera desactualizado y no se vende nada de él. Al menos el doble del tiempo entre dos lecturas.</translation>
    </message>
    <message>
        <source>With less than this left, a countdown turns to a warning and a notice says so, once; at most half the hold time. 0: never.</source>
        <translation>Con menos tiempo que este, la cuenta atrás advierte y un aviso lo dice una vez; como mucho, la mitad del tiempo de apartado. 0: nunca.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Ningún ajuste contiene «%1» en su nombre o explicación.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsPage</name>
    <message>
        <source>At most %L1 characters.</source>
        <translation>Como máximo %L1 caracteres.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupDeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Who sells here?</source>
        <translation>¿Quién vende aquí?</translation>
    </message>
    <message>
        <source>Holds, sales and every change carry both names, so that others can see who has what.</source>
        <translation>Los apartados, las ventas y cada cambio llevan ambos nombres, para que los demás vean quién tiene qué.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>P&amp;ersona</translation>
    </message>
    <message>
        <source>On a server the login says who it is.</source>
        <translation>En un servidor, el usuario indica quién es.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupJoinPage</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Join a PostgreSQL server</source>
        <translation>Conectarse a un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>Your administrator has the address, and a login for each person. The password goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>Su administrador tiene la dirección y un usuario para cada persona. La contraseña se guarda en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>db.example.com or db.example.com:5433</source>
        <translation>db.example.com o db.example.com:5433</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Encrypted, and the server must show its certificate</source>
        <translation>Cifrado, y el servidor debe mostrar su certificado</translation>
    </message>
    <message>
        <source>The same, with the certificate of our own authority</source>
        <translation>Igual, con el certificado de nuestra propia autoridad</translation>
    </message>
    <message>
        <source>Encrypted, without checking who the server is</source>
        <translation>Cifrado, sin comprobar qué servidor es</translation>
    </message>
    <message>
        <source>&amp;Encryption (on this computer itself none is needed)</source>
        <translation>Ci&amp;frado (no hace falta si el servidor está en este equipo)</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>Archivo del cer&amp;tificado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Choose the certificate of your authority</source>
        <translation>Elija el certificado de su autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificados (*.crt *.pem *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Setting up %1…</source>
        <translation>Preparando %1…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Bring it up to date…</source>
        <translation>Actualizarla…</translation>
    </message>
    <message>
        <source>Bringing %1 up to date…</source>
        <translation>Actualizando %1…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The database %1 has been set up.</source>
        <translation>Se ha preparado la base de datos %1.</translation>
    </message>
    <message>
        <source>The database %1 may have been set up.</source>
        <translation>Puede que se haya preparado la base de datos %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupListingsPage</name>
    <message>
        <source>Rate card</source>
        <translation>Tarifario</translation>
    </message>
    <message>
        <source>What is for sale?</source>
        <translation>¿Qué se vende?</translation>
    </message>
    <message>
        <source>A rate card is a CSV file with a line for each listing: market, size, price and how many slots there are. You see what it would do before anything is imported, and can do this later.</source>
        <translation>Un tarifario es un archivo CSV con una línea por artículo: mercado, tamaño, precio y cuántos espacios hay. Verá qué cambiaría antes de importar nada, y puede hacerlo más tarde.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Rate card</source>
        <translation>&amp;Tarifario</translation>
    </message>
    <message>
        <source>No file: start with an empty board</source>
        <translation>Sin archivo: empezar con el tablero vacío</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Choose a rate card</source>
        <translation>Elija un tarifario</translation>
    </message>
    <message>
        <source>Rate cards (*.csv);;All files (*)</source>
        <translation>Tarifarios (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the rate card…</source>
        <translation>Leyendo el tarifario…</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 Nothing else has been changed.</source>
        <comment>what has been changed: sentences</comment>
        <translation>%1 No se ha cambiado nada más.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPaperPage</name>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>What stands on receipts?</source>
        <translation>¿Qué figura en los recibos?</translation>
    </message>
    <message>
        <source>Empty lines are left out. All of it can wait; it is under File, Settings too.</source>
        <translation>Las líneas vacías se omiten. Todo esto puede esperar; también está en Archivo, Configuración.</translation>
    </message>
    <message>
        <source>B&amp;usiness</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>N.º &amp;fiscal</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Last lines</source>
        <translation>&amp;Pie</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Impresora</translation>
    </message>
    <message>
        <source>Paper for re&amp;ceipts</source>
        <translation>Papel de los &amp;recibos</translation>
    </message>
    <message>
        <source>Paper for &amp;invoices</source>
        <translation>Papel de las f&amp;acturas</translation>
    </message>
    <message>
        <source>The usual one of this computer</source>
        <translation>La predeterminada de este equipo</translation>
    </message>
    <message>
        <source>The address may have %L1 characters at most.</source>
        <translation>La dirección puede tener %L1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The last lines may have %L1 characters at most.</source>
        <translation>Las últimas líneas pueden tener %L1 caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupPlacePage</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Where is the data?</source>
        <translation>¿Dónde están los datos?</translation>
    </message>
    <message>
        <source>Holdfast sells from one database. You can change this later under File, Set up.</source>
        <translation>Holdfast vende desde una base de datos. Puede cambiarla más tarde en Archivo, Preparar este puesto.</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Opens the sample database of this computer again, as it was left.</source>
        <translation>Vuelve a abrir la base de datos de ejemplo de este equipo, tal como quedó.</translation>
    </message>
    <message>
        <source>A small rate card with made-up prices, in a file of its own. Nothing to install, nothing to lose.</source>
        <translation>Un tarifario pequeño con precios inventados, en un archivo propio. Nada que instalar, nada que perder.</translation>
    </message>
    <message>
        <source>Use the database on this computer</source>
        <translation>Usar la base de datos de este equipo</translation>
    </message>
    <message>
        <source>New database on this computer</source>
        <translation>Nueva base de datos en este equipo</translation>
    </message>
    <message>
        <source>One desk, no server. It is at %1.</source>
        <translation>Un solo puesto, sin servidor. Está en %1.</translation>
    </message>
    <message>
        <source>One desk, no server. It will be kept at %1.</source>
        <translation>Un solo puesto, sin servidor. Se guardará en %1.</translation>
    </message>
    <message>
        <source>Join a PostgreSQL server</source>
        <translation>Conectarse a un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>Many desks share one database. You need its address, a login and a password from your administrator.</source>
        <translation>Muchos puestos comparten una base de datos. Necesita la dirección, un usuario y una contraseña de su administrador.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Listo para vender</translation>
    </message>
    <message>
        <source>&amp;Keep the password for this run only</source>
        <translation>&amp;Usar la contraseña solo en esta sesión</translation>
    </message>
    <message>
        <source>It is asked for again when Holdfast is started</source>
        <translation>Se volverá a pedir al iniciar Holdfast</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Empezar a vender</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The sample rate card</source>
        <translation>El tarifario de ejemplo</translation>
    </message>
    <message>
        <source>%L1 new and %L2 changed from the rate card</source>
        <translation>Del tarifario: nuevos %L1, cambiados %L2</translation>
    </message>
    <message>
        <source>%L1 in the database</source>
        <translation>%L1 en la base de datos</translation>
    </message>
    <message>
        <source>As they are in the database</source>
        <translation>Como están en la base de datos</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Importing the rate card…</source>
        <translation>Importando el tarifario…</translation>
    </message>
    <message>
        <source>Making the database…</source>
        <translation>Creando la base de datos…</translation>
    </message>
    <message>
        <source>Putting the password into the keychain…</source>
        <translation>Guardando la contraseña en el llavero…</translation>
    </message>
    <message>
        <source>This is what the desk will use. %1</source>
        <comment>what has been changed: sentences</comment>
        <translation>Esto es lo que usará el puesto. %1</translation>
    </message>
    <message>
        <source>The rate card has been imported.</source>
        <translation>Se ha importado el tarifario.</translation>
    </message>
    <message>
        <source>The database has been made.</source>
        <translation>Se ha creado la base de datos.</translation>
    </message>
    <message>
        <source>The rate card may have been imported.</source>
        <translation>Puede que se haya importado el tarifario.</translation>
    </message>
    <message>
        <source>The database may have been made.</source>
        <translation>Puede que se haya creado la base de datos.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupStripePage</name>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Will this desk take cards?</source>
        <translation>¿Aceptará tarjetas este puesto?</translation>
    </message>
    <message>
        <source>Cards are paid on Stripe&apos;s own page; no card number is ever typed here. For that the desk needs a key from Stripe&apos;s Dashboard. Cash and sales on account need none.</source>
        <translation>Las tarjetas se pagan en la página de Stripe; aquí nunca se escribe un número de tarjeta. Para eso el puesto necesita una clave del Dashboard de Stripe. El efectivo y las ventas a crédito no necesitan ninguna.</translation>
    </message>
    <message>
        <source>Stripe key…</source>
        <translation>Clave de Stripe…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>The desk&apos;s Stripe key has been changed.</source>
        <translation>Se ha cambiado la clave de Stripe del puesto.</translation>
    </message>
</context>
<context>
    <name>holdfast::SetupWizard</name>
    <message>
        <source>Set Up Holdfast</source>
        <translation>Preparar Holdfast</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>The database is being changed, which goes on if you leave.</source>
        <translation>La base de datos se está cambiando; eso continúa aunque salga.</translation>
    </message>
</context>
<context>
    <name>holdfast::StatusLine</name>
    <message>
        <source>Desk %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>%1 at desk %2</source>
        <translation>%1 en el puesto %2</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>live, %1 ago</source>
        <translation>al día, hace %1</translation>
    </message>
    <message>
        <source>stale, %1 old</source>
        <translation>desactualizado, hace %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>offline, last seen %1 ago</source>
        <translation>sin conexión, último contacto hace %1</translation>
    </message>
    <message>
        <source>This clock is %1 ahead</source>
        <translation>Este reloj va %1 adelantado</translation>
    </message>
    <message>
        <source>This clock is %1 behind</source>
        <translation>Este reloj va %1 atrasado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) under way</source>
        <translation>
            <numerusform>%Ln pago en curso</numerusform>
            <numerusform>%Ln pagos en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::StepRail</name>
    <message>
        <source>Step %L1 of %L2</source>
        <translation>Paso %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeKeyDialog</name>
    <message>
        <source>The live restricted key that ends in %1 is used.</source>
        <translation>Se usa la clave restringida de producción terminada en %1.</translation>
    </message>
    <message>
        <source>The live secret key that ends in %1 is used.</source>
        <translation>Se usa la clave secreta de producción terminada en %1.</translation>
    </message>
    <message>
        <source>The test restricted key that ends in %1 is used; no real money moves.</source>
        <translation>Se usa la clave restringida de prueba terminada en %1; no se mueve dinero real.</translation>
    </message>
    <message>
        <source>The test secret key that ends in %1 is used; no real money moves.</source>
        <translation>Se usa la clave secreta de prueba terminada en %1; no se mueve dinero real.</translation>
    </message>
    <message>
        <source>It was handed in by STRIPE_API_KEY, which wins over the keychain.</source>
        <translation>Viene de STRIPE_API_KEY, que tiene prioridad sobre el llavero.</translation>
    </message>
    <message>
        <source>It is kept for this run only.</source>
        <translation>Se conserva solo durante esta sesión.</translation>
    </message>
    <message>
        <source>It is in the system keychain.</source>
        <translation>Está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedido</translation>
    </message>
    <message>
        <source>Stripe Key</source>
        <translation>Clave de Stripe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Nueva clave</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>&amp;Keep it for this run only</source>
        <translation>&amp;Usarla solo en esta sesión</translation>
    </message>
    <message>
        <source>The key is forgotten when Holdfast is closed</source>
        <translation>La clave se olvida al cerrar Holdfast</translation>
    </message>
    <message>
        <source>Permissions that a restricted key needs</source>
        <translation>Permisos que necesita una clave restringida</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>There is no Stripe key yet. Create a restricted key in Stripe&apos;s Dashboard, under API keys, and paste it here.</source>
        <translation>Aún no hay clave de Stripe. Cree una clave restringida en el Dashboard de Stripe, en las claves de API, y péguela aquí.</translation>
    </message>
    <message>
        <source>Asking Stripe what the key may do…</source>
        <translation>Preguntando a Stripe qué permite la clave…</translation>
    </message>
    <message>
        <source>Stripe knows the key, and nothing that selling needs is missing.</source>
        <translation>Stripe reconoce la clave y no falta nada de lo necesario para vender.</translation>
    </message>
    <message>
        <source>Stripe knows the key, but something that selling needs is missing. Give it to the key in Stripe&apos;s Dashboard, then test again.</source>
        <translation>Stripe reconoce la clave, pero falta algo necesario para vender. Concédaselo en el Dashboard de Stripe y vuelva a probar.</translation>
    </message>
    <message>
        <source>The keychain holds no Stripe key any more.</source>
        <translation>El llavero ya no guarda ninguna clave de Stripe.</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeKeys</name>
    <message>
        <source>STRIPE_API_KEY is not usable. %1</source>
        <translation>STRIPE_API_KEY no sirve. %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s Stripe key is not usable. %1</source>
        <translation>La clave de Stripe del llavero no sirve. %1</translation>
    </message>
    <message>
        <source>There is no Stripe key here. Store one, or hand it in by the environment variable STRIPE_API_KEY.</source>
        <translation>Aquí no hay clave de Stripe. Guarde una o pásela en la variable de entorno STRIPE_API_KEY.</translation>
    </message>
</context>
<context>
    <name>holdfast::StripeState</name>
    <message>
        <source>There is no Stripe key yet: cards cannot be taken.</source>
        <translation>Aún no hay clave de Stripe: no se puede cobrar con tarjeta.</translation>
    </message>
    <message>
        <source>The live key that ends in %1 is used.</source>
        <translation>Se usa la clave de producción terminada en %1.</translation>
    </message>
    <message>
        <source>The test key that ends in %1 is used; no real money moves.</source>
        <translation>Se usa la clave de prueba terminada en %1; no se mueve dinero real.</translation>
    </message>
</context>
<context>
    <name>holdfast::TakenText</name>
    <message>
        <source>this cart</source>
        <translation>este carrito</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>no se vende</translation>
    </message>
    <message>
        <source>any number available</source>
        <translation>a la venta sin límite</translation>
    </message>
    <message>
        <source>none available</source>
        <translation>ninguno a la venta</translation>
    </message>
    <message>
        <source>paying</source>
        <translation>en cobro</translation>
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
        <translation>Sin límite; %1, %2</translation>
    </message>
    <message>
        <source>Capacity %L1: %2, %3, %4</source>
        <translation>Capacidad: %L1; %2, %3, %4</translation>
    </message>
    <message>
        <source>Next hold lapses in %1</source>
        <translation>El próximo apartado vence en %1</translation>
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
        <translation>Agotado</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Only the default edition is sold here. %1 is of edition %2.</source>
        <translation>Aquí solo se vende la edición predeterminada. %1 es de la edición %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln a la venta</numerusform>
            <numerusform>%Ln a la venta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1, which is being paid</source>
        <translation>
            <numerusform>%Ln apartado por %1, en cobro</numerusform>
            <numerusform>%Ln apartados por %1, en cobro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2</source>
        <translation>
            <numerusform>%Ln apartado por %1, hasta %2</numerusform>
            <numerusform>%Ln apartados por %1, hasta %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held by %1 until %2, %3 left</source>
        <translation>
            <numerusform>%Ln apartado por %1, hasta %2, quedan %3</numerusform>
            <numerusform>%Ln apartados por %1, hasta %2, quedan %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>holds</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln apartado</numerusform>
            <numerusform>%Ln apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held (%1)</source>
        <translation>
            <numerusform>%Ln apartado (%1)</numerusform>
            <numerusform>%Ln apartados (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln vendido</numerusform>
            <numerusform>%Ln vendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s): %1, %2, %3</source>
        <translation>
            <numerusform>%Ln espacio: %1, %2, %3</numerusform>
            <numerusform>%Ln espacios: %1, %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hold(s)</source>
        <translation>
            <numerusform>%Ln apartado más</numerusform>
            <numerusform>%Ln apartados más</numerusform>
        </translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>este puesto</translation>
    </message>
</context>
<context>
    <name>holdfast::TotalsView</name>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
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
        <translation>Agotado</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>En carrito</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>No se vende</translation>
    </message>
    <message>
        <source>Only %L1</source>
        <translation>Solo %L1</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Cuarto</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Artwork</source>
        <translation>En diseño</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Insertado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>No se pudo devolver</translation>
    </message>
    <message>
        <source>Refund decided</source>
        <translation>Reembolso decidido</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Less than agreed</source>
        <translation>Menos de lo acordado</translation>
    </message>
    <message>
        <source>More than agreed</source>
        <translation>Más de lo acordado</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Pagado dos veces</translation>
    </message>
    <message>
        <source>Not what was agreed</source>
        <translation>No es lo acordado</translation>
    </message>
    <message>
        <source>Refund came back</source>
        <translation>Reembolso rechazado</translation>
    </message>
    <message>
        <source>The money came when the slots had been given back.</source>
        <translation>El dinero llegó cuando los espacios ya se habían liberado.</translation>
    </message>
    <message>
        <source>Less came than was agreed, so nothing was sold.</source>
        <translation>Llegó menos de lo acordado, así que no se vendió nada.</translation>
    </message>
    <message>
        <source>More came than was agreed, so nothing was sold.</source>
        <translation>Llegó más de lo acordado, así que no se vendió nada.</translation>
    </message>
    <message>
        <source>The order had been paid already when this came.</source>
        <translation>El pedido ya estaba pagado cuando llegó este pago.</translation>
    </message>
    <message>
        <source>What came is in another currency or of another payment page.</source>
        <translation>Lo que llegó está en otra moneda o es de otra página de pago.</translation>
    </message>
    <message>
        <source>The money was to go back to the customer and could not. It is still here: try again, or give it back in another way.</source>
        <translation>El dinero debía volver al cliente y no pudo. Sigue aquí: inténtelo de nuevo o devuélvalo de otra forma.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
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
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>A crédito</translation>
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
            <numerusform>%Ln espacio en este carrito</numerusform>
            <numerusform>%Ln espacios en este carrito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation>
            <numerusform>%Ln ubicación</numerusform>
            <numerusform>%Ln ubicaciones</numerusform>
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
            <numerusform>Solo %Ln a la venta</numerusform>
            <numerusform>Solo %Ln a la venta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln a la venta</numerusform>
            <numerusform>%Ln a la venta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold</source>
        <translation>
            <numerusform>%Ln vendido</numerusform>
            <numerusform>%Ln vendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln apartado</numerusform>
            <numerusform>%Ln apartados</numerusform>
        </translation>
    </message>
</context>
</TS>
