<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>See better</source>
        <translation>Ver mejor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation>Bajar los controles</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>That&apos;s right!</source>
        <translation>¡Correcto!</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no es</translation>
    </message>
</context>
<context>
    <name>AxisHandle</name>
    <message>
        <source>Drag left or right</source>
        <translation>Arrastra a la izquierda o a la derecha</translation>
    </message>
</context>
<context>
    <name>BuildScreen</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>About this picture: %1</source>
        <translation>Sobre esta imagen: %1</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message>
        <source>A typical day, not where the station is right now.</source>
        <translation>Un día típico, no el lugar donde está la estación ahora.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>Un día típico</translation>
    </message>
    <message>
        <source>of %1 sunrises for the crew</source>
        <translation>de %1 amaneceres para la tripulación</translation>
    </message>
</context>
<context>
    <name>DisplayOverlay</name>
    <message>
        <source>See better</source>
        <translation>Ver mejor</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>It takes %1 of these to get to %2 %3.</source>
        <translation>Hacen falta %1 así para llegar a %2 %3.</translation>
    </message>
</context>
<context>
    <name>ElementNames</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
</context>
<context>
    <name>ElementReading</name>
    <message>
        <source>Built by: %1</source>
        <translation>Construcción: %1</translation>
    </message>
    <message>
        <source>Launched: %1</source>
        <translation>Lanzamiento: %1</translation>
    </message>
</context>
<context>
    <name>ExplainedWord</name>
    <message>
        <source>What does “%1” mean?</source>
        <translation>¿Qué quiere decir «%1»?</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
    <message>
        <source>How did I do?</source>
        <translation>¿Cómo me fue?</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>ExploreScreen</name>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Drag to turn</source>
        <translation>Arrastra para girar</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>See all of it</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>De cerca</translation>
    </message>
</context>
<context>
    <name>FactPanel</name>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>FallbackScreen</name>
    <message>
        <source>This page is being repaired. Everything else works.</source>
        <translation>Esta página está en reparación. Todo lo demás funciona.</translation>
    </message>
</context>
<context>
    <name>GalleryScreen</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>Mirar más a la izquierda</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>Mirar más a la derecha</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>Mirar más arriba</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>Mirar más abajo</translation>
    </message>
</context>
<context>
    <name>HeightDrawing</name>
    <message>
        <source>%1 %2 up.</source>
        <translation>A %1 %2 de altura.</translation>
    </message>
    <message>
        <source>On this drawing, that would be %1 above your head.</source>
        <translation>En este dibujo estaría %1 por encima de tu cabeza.</translation>
    </message>
    <message>
        <source>That is higher still.</source>
        <translation>Vuela todavía más alto.</translation>
    </message>
</context>
<context>
    <name>HeightHandle</name>
    <message>
        <source>Drag up or down</source>
        <translation>Arrastra hacia arriba o hacia abajo</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Touch a picture or a button to open it.</source>
        <translation>Toca una imagen o un botón para abrirlo.</translation>
    </message>
    <message>
        <source>Swipe sideways, or use the arrows, to see the next one.</source>
        <translation>Desliza el dedo hacia un lado, o usa las flechas, para ver lo que sigue.</translation>
    </message>
    <message>
        <source>Drag the station to turn it, or use the two arrows below it.</source>
        <translation>Arrastra la estación para girarla, o usa las dos flechas que están debajo.</translation>
    </message>
    <message>
        <source>Home takes you to the start. Back takes you one step back.</source>
        <translation>Inicio te lleva al comienzo. Atrás te regresa un paso.</translation>
    </message>
    <message>
        <source>Touch Listen to have it all read aloud.</source>
        <translation>Toca Escuchar para que se lea todo en voz alta.</translation>
    </message>
    <message>
        <source>With the keypad: up and down to move, Enter to choose, left to go back, right for help.</source>
        <translation>Con el teclado: arriba y abajo para moverte, Entrar para elegir, izquierda para regresar, derecha para la ayuda.</translation>
    </message>
    <message>
        <source>With the keypad: 8 and 2 to move, 5 to choose, 4 to go back, 0 for help.</source>
        <translation>Con el teclado: 8 y 2 para moverte, 5 para elegir, 4 para regresar, 0 para la ayuda.</translation>
    </message>
    <message>
        <source>With the keypad: the arrows to move, the round button to choose, Back to go back.</source>
        <translation>Con el teclado: las flechas para moverte, el botón redondo para elegir, Back para regresar.</translation>
    </message>
    <message>
        <source>With the keypad, too, you can move, choose and go back.</source>
        <translation>También con el teclado puedes moverte, elegir y regresar.</translation>
    </message>
    <message>
        <source>With keys: arrows or Tab to move, Enter to choose, Escape to go back.</source>
        <translation>Con teclado: flechas o Tab para moverte, Entrar (Enter) para elegir, Escape para volver.</translation>
    </message>
    <message>
        <source>After %1 seconds without a touch we ask if you are still there. %2 seconds later the kiosk starts over.</source>
        <translation>Tras %1 segundos sin que toques nada, te preguntamos si sigues ahí. %2 segundos después, todo vuelve a empezar.</translation>
    </message>
    <message>
        <source>Touch Listen, or press %1, to have it all read aloud.</source>
        <translation>Toca Escuchar o presiona %1 para oír todo en voz alta.</translation>
    </message>
</context>
<context>
    <name>HerePin</name>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
</context>
<context>
    <name>HourHandle</name>
    <message>
        <source>Drag left or right</source>
        <translation>Arrastra a la izquierda o a la derecha</translation>
    </message>
</context>
<context>
    <name>HourPanel</name>
    <message>
        <source>%1 on board</source>
        <translation>%1 a bordo</translation>
    </message>
    <message>
        <source>Sunrises: %1 of %2</source>
        <translation>Amaneceres: %1 de %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ver el día</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Tu día</translation>
    </message>
    <message>
        <source>Their day</source>
        <translation>Su día</translation>
    </message>
</context>
<context>
    <name>IdlePrompt</name>
    <message>
        <source>Seconds until this kiosk starts over:</source>
        <translation>Segundos para que este kiosco vuelva a empezar:</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>JourneyPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Ver todo</translation>
    </message>
</context>
<context>
    <name>JourneyScreen</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Map with the way from stop to stop</source>
        <translation>Mapa con el camino de parada a parada</translation>
    </message>
</context>
<context>
    <name>JourneyWords</name>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LengthDrawing</name>
    <message>
        <source>%1 %2 long.</source>
        <translation>Mide %1 %2 de largo.</translation>
    </message>
    <message>
        <source>The two are almost the same.</source>
        <translation>Las dos miden casi lo mismo.</translation>
    </message>
    <message>
        <source>That is longer still.</source>
        <translation>Es más larga todavía.</translation>
    </message>
</context>
<context>
    <name>MenuScreen</name>
    <message>
        <source>Facts as of %1</source>
        <translation>Datos de %1</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>of %1 pieces</source>
        <translation>de %1 piezas</translation>
    </message>
    <message>
        <source>%1 of %2 pieces</source>
        <translation>%1 de %2 piezas</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>MovableStation</name>
    <message>
        <source>Move the station</source>
        <translation>Mover la estación</translation>
    </message>
    <message>
        <source>Drag it anywhere</source>
        <translation>Arrástrala a cualquier lugar</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PagedScreen</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PeopleDrawing</name>
    <message>
        <source>Touch your guess.</source>
        <translation>Toca tu respuesta.</translation>
    </message>
    <message>
        <source>Your guess: %1</source>
        <translation>Tu respuesta: %1</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Cuántas personas?</translation>
    </message>
    <message>
        <source>One dot is one person.</source>
        <translation>Cada punto es una persona.</translation>
    </message>
    <message>
        <source>One dot is %1 people.</source>
        <translation>Cada punto son %1 personas.</translation>
    </message>
    <message>
        <source>Very close! It is %1.</source>
        <translation>¡Muy cerca! Son %1.</translation>
    </message>
    <message>
        <source>It is more: %1.</source>
        <translation>Son más: %1.</translation>
    </message>
    <message>
        <source>It is less: %1.</source>
        <translation>Son menos: %1.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>“Acting” means: for the time being, until someone is chosen.</source>
        <translation>«En funciones» quiere decir: por un tiempo, hasta que se elija a alguien.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>Map of the places</source>
        <translation>Mapa de los lugares</translation>
    </message>
</context>
<context>
    <name>PortraitCard</name>
    <message>
        <source>in the team of %1</source>
        <translation>en el equipo de %1</translation>
    </message>
</context>
<context>
    <name>PresenceCount</name>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>sec</source>
        <translation>s</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>QuickGuess</name>
    <message>
        <source>Quick guess</source>
        <translation>Adivina</translation>
    </message>
    <message>
        <source>That&apos;s right!</source>
        <translation>¡Correcto!</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Esta no es</translation>
    </message>
    <message>
        <source>Good thought, but not this one. Try again!</source>
        <translation>Buena idea, pero esta no es. ¡Prueba otra vez!</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
</context>
<context>
    <name>QuizEnd</name>
    <message>
        <source>You know all %1!</source>
        <translation>¡Sabes las %1!</translation>
    </message>
    <message>
        <source>Now you know all %1!</source>
        <translation>¡Ahora ya sabes las %1!</translation>
    </message>
    <message>
        <source>You know %1 of %2.</source>
        <translation>Sabes %1 de %2.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, datos de %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
</context>
<context>
    <name>RiddleView</name>
    <message>
        <source>What do you think?</source>
        <translation>¿Qué crees?</translation>
    </message>
    <message>
        <source>Good thought, but not this one. Try again!</source>
        <translation>Buena idea, pero esta no es. ¡Prueba otra vez!</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>%1 (acting)</source>
        <translation>%1 (en funciones)</translation>
    </message>
</context>
<context>
    <name>SequelBox</name>
    <message>
        <source>What happened next</source>
        <translation>Qué pasó después</translation>
    </message>
</context>
<context>
    <name>SilenceOverlay</name>
    <message>
        <source>No speech right now</source>
        <translation>Por ahora no hay voz</translation>
    </message>
    <message>
        <source>This kiosk cannot read aloud at the moment. Our staff will be glad to help you.</source>
        <translation>En este momento, el kiosco no puede leer en voz alta. Nuestro personal te ayudará con gusto.</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>As of %1</source>
        <translation>Datos de %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StagePane</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Ver todo</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sigue: %1</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 pieces</source>
        <translation>%1: %2 piezas</translation>
    </message>
    <message>
        <source>%1: 1 piece</source>
        <translation>%1: 1 pieza</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>Touchable</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>UnitSwitch</name>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world with day and night, and the way of the station in one typical day</source>
        <translation>Mapa del mundo con el día y la noche, y el recorrido de la estación en un día típico</translation>
    </message>
</context>
</TS>
