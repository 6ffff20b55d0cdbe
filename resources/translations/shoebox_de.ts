<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>shoebox</name>
  <message>
   <source>1 document</source>
   <translation>1 Dokument</translation>
  </message>
  <message>
   <source>1 file</source>
   <translation>1 Datei</translation>
  </message>
  <message>
   <source>1 file could not be read</source>
   <translation>1 Datei konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>1 new — show</source>
   <translation>1 neu – anzeigen</translation>
  </message>
  <message>
   <source>1 photo</source>
   <translation>1 Foto</translation>
  </message>
  <message>
   <source>1 star</source>
   <translation>1 Stern</translation>
  </message>
  <message>
   <source>A keyword that is written in the file</source>
   <translation>Ein Schlagwort, das in der Datei steht</translation>
  </message>
  <message>
   <source>A new name for “{0}”.</source>
   <translation>Ein neuer Name für „{0}“.</translation>
  </message>
  <message>
   <source>A promise</source>
   <translation>Ein Versprechen</translation>
  </message>
  <message>
   <source>A question…</source>
   <translation>Eine Frage…</translation>
  </message>
  <message>
   <source>A search takes at most {0} pictures.</source>
   <translation>Eine Suche kann höchstens {0} Bilder enthalten.</translation>
  </message>
  <message>
   <source>ALBUMS</source>
   <translation>ALBEN</translation>
  </message>
  <message>
   <source>About the same {0}</source>
   <translation>Weiter zu: {0}</translation>
  </message>
  <message>
   <source>About the same {0}, and {1} more</source>
   <translation>Weiter zu: {0}, dazu {1} neu</translation>
  </message>
  <message>
   <source>About this file</source>
   <translation>Zu dieser Datei</translation>
  </message>
  <message>
   <source>About: the first {0} shown</source>
   <translation>Zu den ersten Treffern ({0})</translation>
  </message>
  <message>
   <source>About: the {0} shown</source>
   <translation>Zu den Treffern ({0})</translation>
  </message>
  <message>
   <source>About: {0} selected</source>
   <translation>Zur Auswahl ({0})</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Aktivität</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Schlagwort hinzufügen</translation>
  </message>
  <message>
   <source>Add a tag…</source>
   <translation>Schlagwort hinzufügen…</translation>
  </message>
  <message>
   <source>Add the suggested tag {0}</source>
   <translation>Vorgeschlagenes Schlagwort {0} hinzufügen</translation>
  </message>
  <message>
   <source>Add to album</source>
   <translation>Zum Album hinzufügen</translation>
  </message>
  <message>
   <source>Added to your favourites: {0}.</source>
   <translation>Zu den Favoriten hinzugefügt: {0}.</translation>
  </message>
  <message>
   <source>Added to “{0}”: {1}.</source>
   <translation>Zu „{0}“ hinzugefügt: {1}.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address of the other program</source>
   <translation>Adresse des anderen Programms</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nach</translation>
  </message>
  <message>
   <source>Album</source>
   <translation>Album</translation>
  </message>
  <message>
   <source>Albums</source>
   <translation>Alben</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>All models, or import them from a disk…</source>
   <translation>Alle Modelle oder Import von einem Datenträger…</translation>
  </message>
  <message>
   <source>All questions and answers are deleted. There is no way back.</source>
   <translation>Alle Fragen und Antworten werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>All tables</source>
   <translation>Alle Tabellen</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>Weiterer Ordner…</translation>
  </message>
  <message>
   <source>Another program on this computer answers (Ollama, LM Studio, llama-server)</source>
   <translation>Ein anderes Programm auf diesem Computer antwortet (Ollama, LM Studio, llama-server)</translation>
  </message>
  <message>
   <source>Another question is being answered: stop it first.</source>
   <translation>Es wird gerade eine andere Frage beantwortet: zuerst diese anhalten.</translation>
  </message>
  <message>
   <source>Another table is being read: stop it first.</source>
   <translation>Es wird gerade eine andere Tabelle ausgelesen: zuerst diese anhalten.</translation>
  </message>
  <message>
   <source>Answering questions</source>
   <translation>Fragen beantworten</translation>
  </message>
  <message>
   <source>Answers come from a model on this computer. Each [n] leads to its source.</source>
   <translation>Die Antworten kommen von einem Modell auf diesem Computer. Jedes [n] führt zu seiner Quelle.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Ask (Enter)</source>
   <translation>Fragen (Eingabetaste)</translation>
  </message>
  <message>
   <source>Ask a question about these results (Ctrl+J)</source>
   <translation>Eine Frage zu diesen Treffern stellen (Strg+J)</translation>
  </message>
  <message>
   <source>Ask a question…</source>
   <translation>Frage stellen…</translation>
  </message>
  <message>
   <source>Ask about this</source>
   <translation>Dazu fragen</translation>
  </message>
  <message>
   <source>Ask about what is selected</source>
   <translation>Zur Auswahl eine Frage stellen</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Verfasser</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to the results</source>
   <translation>Zurück zu den Treffern</translation>
  </message>
  <message>
   <source>Back to the usual ones</source>
   <translation>Auf die üblichen zurücksetzen</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vor</translation>
  </message>
  <message>
   <source>Begin another search</source>
   <translation>Eine neue Suche beginnen</translation>
  </message>
  <message>
   <source>Best match</source>
   <translation>Beste Treffer</translation>
  </message>
  <message>
   <source>Book covers</source>
   <translation>Buchumschläge</translation>
  </message>
  <message>
   <source>Business cards</source>
   <translation>Visitenkarten</translation>
  </message>
  <message>
   <source>CAMERA</source>
   <translation>KAMERA</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Bildtext</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Changed in {0}</source>
   <translation>Geändert im {0}</translation>
  </message>
  <message>
   <source>Choose a folder to begin with.</source>
   <translation>Wählen Sie zuerst einen Ordner aus.</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>Suche leeren (Esc)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Diesen Hinweis schließen</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Comparing all files…</source>
   <translation>Alle Dateien werden verglichen…</translation>
  </message>
  <message>
   <source>Connections made since the installation: {0}</source>
   <translation>Verbindungen seit der Installation: {0}</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the files; Ctrl+Shift+C their paths</source>
   <translation>Dateien kopieren; mit Strg+Umschalt+C ihre Pfade</translation>
  </message>
  <message>
   <source>Copy the page</source>
   <translation>Seite kopieren</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>Pfad kopieren</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Text kopieren</translation>
  </message>
  <message>
   <source>Could not be read</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Dated</source>
   <translation>Datiert</translation>
  </message>
  <message>
   <source>Dated {0}</source>
   <translation>Datiert auf {0}</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>Alle löschen</translation>
  </message>
  <message>
   <source>Delete all conversations?</source>
   <translation>Alle Gespräche löschen?</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>Alle löschen…</translation>
  </message>
  <message>
   <source>Delete the album</source>
   <translation>Album löschen</translation>
  </message>
  <message>
   <source>Delete the album “{0}”?</source>
   <translation>Das Album „{0}“ löschen?</translation>
  </message>
  <message>
   <source>Delete the album…</source>
   <translation>Album löschen…</translation>
  </message>
  <message>
   <source>Delete the saved search “{0}”?</source>
   <translation>Die gespeicherte Suche „{0}“ löschen?</translation>
  </message>
  <message>
   <source>Delete the search</source>
   <translation>Suche löschen</translation>
  </message>
  <message>
   <source>Delete the table “{0}”?</source>
   <translation>Die Tabelle „{0}“ löschen?</translation>
  </message>
  <message>
   <source>Delete this conversation?</source>
   <translation>Dieses Gespräch löschen?</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Beschreiben</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Speicherplatz</translation>
  </message>
  <message>
   <source>Do not show this group again (Ctrl+D)</source>
   <translation>Diese Gruppe nicht mehr anzeigen (Strg+D)</translation>
  </message>
  <message>
   <source>Do these show it?</source>
   <translation>Ist es hier zu sehen?</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Download of {0}</source>
   <translation>Download von {0}</translation>
  </message>
  <message>
   <source>Download {0}</source>
   <translation>{0} herunterladen</translation>
  </message>
  <message>
   <source>Draw around something to find it elsewhere</source>
   <translation>Etwas umranden, um es anderswo zu finden</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Laufwerk</translation>
  </message>
  <message>
   <source>Drop photos and documents on it; the files stay where they are.</source>
   <translation>Ziehen Sie Fotos und Dokumente darauf; die Dateien bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Duplikate</translation>
  </message>
  <message>
   <source>Earlier conversations</source>
   <translation>Frühere Gespräche</translation>
  </message>
  <message>
   <source>Earlier tables</source>
   <translation>Frühere Tabellen</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>Alles löschen…</translation>
  </message>
  <message>
   <source>Erase the index…</source>
   <translation>Index löschen…</translation>
  </message>
  <message>
   <source>Erase what Shoebox knows of your files?</source>
   <translation>Löschen, was Shoebox über Ihre Dateien weiß?</translation>
  </message>
  <message>
   <source>Every file could be read</source>
   <translation>Alle Dateien konnten gelesen werden</translation>
  </message>
  <message>
   <source>Every file is looked at on its own first: slow, but none is left out.</source>
   <translation>Jede Datei wird zuerst für sich angesehen: langsam, aber keine wird ausgelassen.</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>Belichtung</translation>
  </message>
  <message>
   <source>Ext</source>
   <translation>Endung</translation>
  </message>
  <message>
   <source>FOLDER</source>
   <translation>ORDNER</translation>
  </message>
  <message>
   <source>FOLDERS</source>
   <translation>ORDNER</translation>
  </message>
  <message>
   <source>Favourite</source>
   <translation>Favorit</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>Favoriten</translation>
  </message>
  <message>
   <source>Favourites, tags and albums are kept too.</source>
   <translation>Auch Favoriten, Schlagwörter und Alben bleiben erhalten.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Files and folders with these names are left out of “{0}”. One pattern a line; * stands for any letters, as in *.tmp.</source>
   <translation>Dateien und Ordner mit diesen Namen werden in „{0}“ ausgelassen. Ein Muster pro Zeile; * steht für beliebige Zeichen, wie in *.tmp.</translation>
  </message>
  <message>
   <source>Files and folders with these names are passed over in folders that are added from now on; * stands for anything. Each folder's own list is in its menu on the left.</source>
   <translation>Dateien und Ordner mit diesen Namen werden in Ordnern, die ab jetzt hinzukommen, übergangen; * steht für beliebige Zeichen. Die eigene Liste eines Ordners ist links in seinem Menü zu finden.</translation>
  </message>
  <message>
   <source>Files are still being read: results appear as they come.</source>
   <translation>Es werden noch Dateien eingelesen: Treffer erscheinen nach und nach.</translation>
  </message>
  <message>
   <source>Files that could not be read</source>
   <translation>Dateien, die nicht gelesen werden konnten</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Find a part of this picture (F)</source>
   <translation>Einen Ausschnitt dieses Bildes suchen (F)</translation>
  </message>
  <message>
   <source>Find this</source>
   <translation>Danach suchen</translation>
  </message>
  <message>
   <source>Find what looks like these</source>
   <translation>Ähnliche suchen</translation>
  </message>
  <message>
   <source>Find what looks like this</source>
   <translation>Ähnliche suchen</translation>
  </message>
  <message>
   <source>Finding documents by meaning</source>
   <translation>Dokumente nach Bedeutung finden</translation>
  </message>
  <message>
   <source>Finding photos by description</source>
   <translation>Fotos nach Beschreibung finden</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Forget what “{0}” means?</source>
   <translation>Vergessen, was „{0}“ bedeutet?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Vergessen…</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Modell holen</translation>
  </message>
  <message>
   <source>Get models…</source>
   <translation>Modelle holen…</translation>
  </message>
  <message>
   <source>Give stars to what is selected</source>
   <translation>Der Auswahl Sterne geben</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Go on asking…</source>
   <translation>Weiterfragen…</translation>
  </message>
  <message>
   <source>Go on indexing</source>
   <translation>Einlesen fortsetzen</translation>
  </message>
  <message>
   <source>Go on with the window closed, as an icon beside the clock</source>
   <translation>Bei geschlossenem Fenster weiterlaufen, als Symbol neben der Uhr</translation>
  </message>
  <message>
   <source>Go through the results; with Shift more than one is selected</source>
   <translation>Durch die Treffer gehen; mit der Umschalttaste mehrere auswählen</translation>
  </message>
  <message>
   <source>Good matches</source>
   <translation>Gute Treffer</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Gruppieren nach</translation>
  </message>
  <message>
   <source>Groups of duplicates</source>
   <translation>Gruppen von Duplikaten</translation>
  </message>
  <message>
   <source>Hardly about this</source>
   <translation>Handelt kaum davon</translation>
  </message>
  <message>
   <source>Hardly looks like: {0}</source>
   <translation>Sieht kaum aus wie: {0}</translation>
  </message>
  <message>
   <source>Has</source>
   <translation>Mit</translation>
  </message>
  <message>
   <source>Hide the side panel</source>
   <translation>Rechte Leiste ausblenden</translation>
  </message>
  <message>
   <source>How shall Shoebox understand them?</source>
   <translation>Wie soll Shoebox Ihre Dateien verstehen?</translation>
  </message>
  <message>
   <source>How well they fit</source>
   <translation>Güte der Treffer</translation>
  </message>
  <message>
   <source>Identical</source>
   <translation>Identisch</translation>
  </message>
  <message>
   <source>Import a file…</source>
   <translation>Datei importieren…</translation>
  </message>
  <message>
   <source>Import a folder…</source>
   <translation>Ordner importieren…</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <source>Import only</source>
   <translation>Nur per Import</translation>
  </message>
  <message>
   <source>Importing “{0}”…</source>
   <translation>„{0}“ wird importiert…</translation>
  </message>
  <message>
   <source>In</source>
   <translation>In</translation>
  </message>
  <message>
   <source>In the folder “{0}”</source>
   <translation>Im Ordner „{0}“</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <source>Index anyway</source>
   <translation>Trotzdem einlesen</translation>
  </message>
  <message>
   <source>Indexing</source>
   <translation>Einlesen</translation>
  </message>
  <message>
   <source>Inside archives, or not connected, and left out: {0}.</source>
   <translation>In Archiven oder nicht verbunden und deshalb ausgelassen: {0}.</translation>
  </message>
  <message>
   <source>Invoices</source>
   <translation>Rechnungen</translation>
  </message>
  <message>
   <source>Is</source>
   <translation>Ist</translation>
  </message>
  <message>
   <source>Is there any writing? What does it say?</source>
   <translation>Ist darauf Schrift zu sehen? Was steht da?</translation>
  </message>
  <message>
   <source>It answers your questions now.</source>
   <translation>Es beantwortet jetzt Ihre Fragen.</translation>
  </message>
  <message>
   <source>It does not</source>
   <translation>Zeigt es nicht</translation>
  </message>
  <message>
   <source>It is downloaded once, and then answers on this computer, without a network.</source>
   <translation>Es wird einmal heruntergeladen und antwortet danach auf diesem Computer, ohne Netz.</translation>
  </message>
  <message>
   <source>It seems to show this; press to make it a tag</source>
   <translation>Scheint dies zu zeigen; anklicken, um es als Schlagwort zu übernehmen</translation>
  </message>
  <message>
   <source>It shows it</source>
   <translation>Zeigt es</translation>
  </message>
  <message>
   <source>Its examples stay as they are.</source>
   <translation>Die Beispiele dafür bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Its files stay where they are and are not changed. They leave the results.</source>
   <translation>Die Dateien darin bleiben, wo sie sind, und werden nicht verändert. Sie erscheinen nicht mehr in den Treffern.</translation>
  </message>
  <message>
   <source>Its photos and documents stay where they are.</source>
   <translation>Die Fotos und Dokumente darin bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Its rows are deleted, also those that you edited. No file is touched.</source>
   <translation>Die Zeilen werden gelöscht, auch von Hand bearbeitete. Die Dateien selbst bleiben unberührt.</translation>
  </message>
  <message>
   <source>Its text has the words</source>
   <translation>Der Text enthält die Wörter</translation>
  </message>
  <message>
   <source>Its text has {0}</source>
   <translation>Der Text enthält {0}</translation>
  </message>
  <message>
   <source>Its text is about this</source>
   <translation>Der Text handelt davon</translation>
  </message>
  <message>
   <source>Its text may be about this</source>
   <translation>Der Text könnte davon handeln</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Keywords</source>
   <translation>Stichwörter</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Zeigt</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Large (Space)</source>
   <translation>Groß (Leertaste)</translation>
  </message>
  <message>
   <source>Large preview</source>
   <translation>Große Vorschau</translation>
  </message>
  <message>
   <source>Larger and smaller pictures</source>
   <translation>Bilder größer und kleiner</translation>
  </message>
  <message>
   <source>Last looked through: {0}.</source>
   <translation>Zuletzt durchgesehen: {0}.</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Anordnung</translation>
  </message>
  <message>
   <source>Leave this out</source>
   <translation>Dies ausschließen</translation>
  </message>
  <message>
   <source>Lens</source>
   <translation>Objektiv</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Library and folders</source>
   <translation>Bibliothek und Ordner</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Like {0}</source>
   <translation>Ähnlich wie {0}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Look at each by itself</source>
   <translation>Jede Datei einzeln ansehen</translation>
  </message>
  <message>
   <source>Look at it large</source>
   <translation>Groß ansehen</translation>
  </message>
  <message>
   <source>Look for this instead</source>
   <translation>Stattdessen danach suchen</translation>
  </message>
  <message>
   <source>Look through all folders</source>
   <translation>Alle Ordner durchsehen</translation>
  </message>
  <message>
   <source>Look through all folders now</source>
   <translation>Alle Ordner jetzt durchsehen</translation>
  </message>
  <message>
   <source>Looked at {0} of {1}…</source>
   <translation>{0} von {1} angesehen…</translation>
  </message>
  <message>
   <source>Looked through every so often.</source>
   <translation>Wird ab und zu durchgesehen.</translation>
  </message>
  <message>
   <source>Looked through now and then: the system watches no more folders.</source>
   <translation>Wird ab und zu durchgesehen: Das System kann keine weiteren Ordner überwachen.</translation>
  </message>
  <message>
   <source>Looking at {0}…</source>
   <translation>Durchsicht von {0}…</translation>
  </message>
  <message>
   <source>Looking for the program…</source>
   <translation>Das Programm wird gesucht…</translation>
  </message>
  <message>
   <source>Looking through your folders…</source>
   <translation>Ihre Ordner werden durchgesehen…</translation>
  </message>
  <message>
   <source>Looking through “{0}”…</source>
   <translation>„{0}“ wird durchgesehen…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Suche läuft…</translation>
  </message>
  <message>
   <source>Looks a little like the example</source>
   <translation>Ähnelt dem Beispiel ein wenig</translation>
  </message>
  <message>
   <source>Looks like the example</source>
   <translation>Ähnelt dem Beispiel</translation>
  </message>
  <message>
   <source>Looks like: {0}</source>
   <translation>Sieht aus wie: {0}</translation>
  </message>
  <message>
   <source>Looks somewhat like the example</source>
   <translation>Ähnelt dem Beispiel einigermaßen</translation>
  </message>
  <message>
   <source>Make what is selected a favourite, or no longer one</source>
   <translation>Auswahl zu den Favoriten hinzufügen oder daraus entfernen</translation>
  </message>
  <message>
   <source>May look like: {0}</source>
   <translation>Sieht vielleicht aus wie: {0}</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Arbeitsspeicher</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models run on this computer. A download is the only time Shoebox uses the network. Later is fine: names, dates and words can be searched without any.</source>
   <translation>Modelle laufen auf diesem Computer. Nur beim Herunterladen nutzt Shoebox das Netz. Das hat Zeit: Namen, Datumsangaben und Wörter lassen sich auch ohne Modell suchen.</translation>
  </message>
  <message>
   <source>Models run on this computer; nothing that you search for or ask leaves it. A download is the only time Shoebox uses the network, and only when you press the button. On a computer that is never online, import them from a disk.</source>
   <translation>Modelle laufen auf diesem Computer; nichts, wonach Sie suchen oder fragen, verlässt ihn. Nur beim Herunterladen nutzt Shoebox das Netz, und nur, wenn Sie auf die Schaltfläche drücken. Auf einem Computer, der nie online ist, lassen sie sich von einem Datenträger importieren.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move to the trash</source>
   <translation>In den Papierkorb verschieben</translation>
  </message>
  <message>
   <source>Move to the trash…</source>
   <translation>In den Papierkorb verschieben…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Move what is selected to the trash, after a question</source>
   <translation>Auswahl nach Rückfrage in den Papierkorb verschieben</translation>
  </message>
  <message>
   <source>Move {0} to the trash?</source>
   <translation>{0} in den Papierkorb verschieben?</translation>
  </message>
  <message>
   <source>Move “{0}” to the trash?</source>
   <translation>„{0}“ in den Papierkorb verschieben?</translation>
  </message>
  <message>
   <source>Moved to the trash: {0}.</source>
   <translation>In den Papierkorb verschoben: {0}.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of its model</source>
   <translation>Name seines Modells</translation>
  </message>
  <message>
   <source>Names and words are searched. To find photos by describing them, a picture model is needed: download one, or import it from a disk.</source>
   <translation>Namen und Wörter werden durchsucht. Um Fotos nach einer Beschreibung zu finden, ist ein Bildmodell nötig: herunterladen oder von einem Datenträger importieren.</translation>
  </message>
  <message>
   <source>Names that are passed over</source>
   <translation>Namen, die übergangen werden</translation>
  </message>
  <message>
   <source>Nearly identical</source>
   <translation>Fast identisch</translation>
  </message>
  <message>
   <source>New album</source>
   <translation>Neues Album</translation>
  </message>
  <message>
   <source>New album…</source>
   <translation>Neues Album…</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Neues Gespräch</translation>
  </message>
  <message>
   <source>New table</source>
   <translation>Neue Tabelle</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>No conversation has all of these words.</source>
   <translation>Kein Gespräch enthält alle diese Wörter.</translation>
  </message>
  <message>
   <source>No example any more</source>
   <translation>Kein Beispiel mehr</translation>
  </message>
  <message>
   <source>No favourites any more: {0}.</source>
   <translation>Aus den Favoriten entfernt: {0}.</translation>
  </message>
  <message>
   <source>No file is there twice</source>
   <translation>Keine Datei ist doppelt vorhanden</translation>
  </message>
  <message>
   <source>No folder is watched yet.</source>
   <translation>Noch wird kein Ordner überwacht.</translation>
  </message>
  <message>
   <source>No model for questions is installed</source>
   <translation>Es ist kein Modell für Fragen installiert</translation>
  </message>
  <message>
   <source>No model for questions is installed.</source>
   <translation>Es ist kein Modell für Fragen installiert.</translation>
  </message>
  <message>
   <source>No part of this picture stands out.</source>
   <translation>Kein Teil dieses Bildes sticht hervor.</translation>
  </message>
  <message>
   <source>No pictures are very similar</source>
   <translation>Keine Bilder sind sehr ähnlich</translation>
  </message>
  <message>
   <source>No place</source>
   <translation>Kein Ort</translation>
  </message>
  <message>
   <source>No program on this computer opens “{0}”.</source>
   <translation>Kein Programm auf diesem Computer öffnet „{0}“.</translation>
  </message>
  <message>
   <source>No reason is known.</source>
   <translation>Der Grund ist nicht bekannt.</translation>
  </message>
  <message>
   <source>No source confirms this.</source>
   <translation>Keine Quelle bestätigt dies.</translation>
  </message>
  <message>
   <source>No stars</source>
   <translation>Keine Sterne</translation>
  </message>
  <message>
   <source>No stars for {0}.</source>
   <translation>Keine Sterne für {0}.</translation>
  </message>
  <message>
   <source>No table was read yet.</source>
   <translation>Noch keine Tabelle ausgelesen.</translation>
  </message>
  <message>
   <source>No text is known of “{0}”.</source>
   <translation>Von „{0}“ ist kein Text bekannt.</translation>
  </message>
  <message>
   <source>No two files are nearly identical</source>
   <translation>Keine zwei Dateien sind fast identisch</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>Nicht bestätigt</translation>
  </message>
  <message>
   <source>Not confirmed by any source: {0}</source>
   <translation>Von keiner Quelle bestätigt: {0}</translation>
  </message>
  <message>
   <source>Not confirmed: the file's text does not have it.</source>
   <translation>Nicht bestätigt: Im Text der Datei steht es nicht.</translation>
  </message>
  <message>
   <source>Not connected: its files stay searchable.</source>
   <translation>Nicht verbunden: Die Dateien bleiben durchsuchbar.</translation>
  </message>
  <message>
   <source>Not connected: what was found in it can still be searched.</source>
   <translation>Nicht verbunden: Was darin gefunden wurde, lässt sich weiterhin durchsuchen.</translation>
  </message>
  <message>
   <source>Not duplicates</source>
   <translation>Keine Duplikate</translation>
  </message>
  <message>
   <source>Not looked through yet.</source>
   <translation>Noch nicht durchgesehen.</translation>
  </message>
  <message>
   <source>Not used: {0}</source>
   <translation>Nicht verwendet: {0}</translation>
  </message>
  <message>
   <source>Not {0}</source>
   <translation>Nicht {0}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Nothing found for “{0}”</source>
   <translation>Nichts gefunden für „{0}“</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>Hier ist noch nichts</translation>
  </message>
  <message>
   <source>Nothing is deleted here. Shift+Delete moves a file to the trash.</source>
   <translation>Hier wird nichts gelöscht. Umschalt+Entf verschiebt eine Datei in den Papierkorb.</translation>
  </message>
  <message>
   <source>Nothing is wrong with the rest. These files are found by their name, and are tried again by themselves when they change or when Shoebox learns their format.</source>
   <translation>Mit allen anderen ist alles in Ordnung. Diese Dateien lassen sich über ihren Namen finden; sie werden von selbst erneut gelesen, wenn sie sich ändern oder wenn Shoebox ihr Format lernt.</translation>
  </message>
  <message>
   <source>Nothing to ask about yet</source>
   <translation>Noch nichts, wozu man fragen könnte</translation>
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation>Noch wurde nichts gefragt.</translation>
  </message>
  <message>
   <source>One row for each file. Name the columns, or begin with a ready-made set; the kind is told by the name, or said: total:money, items:number.</source>
   <translation>Eine Zeile pro Datei. Spalten benennen oder mit einer fertigen Auswahl beginnen; die Art ergibt sich aus dem Namen oder wird angegeben: Summe:money, Stück:number.</translation>
  </message>
  <message>
   <source>Only some files: by type, folder, date</source>
   <translation>Nur bestimmte Dateien: nach Typ, Ordner, Datum</translation>
  </message>
  <message>
   <source>Only words</source>
   <translation>Nur als Wörter</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open the file (Enter)</source>
   <translation>Datei öffnen (Eingabetaste)</translation>
  </message>
  <message>
   <source>Open the file in its own program</source>
   <translation>Datei in ihrem eigenen Programm öffnen</translation>
  </message>
  <message>
   <source>Open with</source>
   <translation>Öffnen mit</translation>
  </message>
  <message>
   <source>Open with…</source>
   <translation>Öffnen mit…</translation>
  </message>
  <message>
   <source>Opening the library…</source>
   <translation>Bibliothek wird geöffnet…</translation>
  </message>
  <message>
   <source>Or select the ones you mean.</source>
   <translation>Oder wählen Sie die gewünschten aus.</translation>
  </message>
  <message>
   <source>PLACE</source>
   <translation>ORT</translation>
  </message>
  <message>
   <source>PLACES</source>
   <translation>ORTE</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Passed over</source>
   <translation>Übergangen</translation>
  </message>
  <message>
   <source>Patterns, one a line</source>
   <translation>Muster, eines pro Zeile</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Pause indexing</source>
   <translation>Einlesen anhalten</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>Picture of {0}</source>
   <translation>Bild von {0}</translation>
  </message>
  <message>
   <source>Pictures and pages of your question are then given to that program. Only addresses of this very computer are taken.</source>
   <translation>Bilder und Seiten zu Ihrer Frage gehen dann an dieses Programm. Nur Adressen auf diesem Computer selbst sind erlaubt.</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Possible matches</source>
   <translation>Mögliche Treffer</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorige Seite</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>Processor cores for models</source>
   <translation>Prozessorkerne für Modelle</translation>
  </message>
  <message>
   <source>Progress of indexing</source>
   <translation>Fortschritt beim Einlesen</translation>
  </message>
  <message>
   <source>Put back from the trash: {0}</source>
   <translation>Aus dem Papierkorb wiederherstellen: {0}</translation>
  </message>
  <message>
   <source>Put back: {0}.</source>
   <translation>Wiederhergestellt: {0}.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Questions and answers</source>
   <translation>Fragen und Antworten</translation>
  </message>
  <message>
   <source>Questions need a model first.</source>
   <translation>Für Fragen ist erst ein Modell nötig.</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>RATING</source>
   <translation>BEWERTUNG</translation>
  </message>
  <message>
   <source>RAW beside it</source>
   <translation>RAW dazu</translation>
  </message>
  <message>
   <source>RAW files beside it stay where they are.</source>
   <translation>RAW-Dateien dazu bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Bewerten</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Read a table…</source>
   <translation>Tabelle auslesen…</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Weiterlesen</translation>
  </message>
  <message>
   <source>Read the table</source>
   <translation>Tabelle auslesen</translation>
  </message>
  <message>
   <source>Read the text</source>
   <translation>Text lesen</translation>
  </message>
  <message>
   <source>Read the words in photos and scanned pages</source>
   <translation>Wörter in Fotos und gescannten Seiten lesen</translation>
  </message>
  <message>
   <source>Reading 1 source…</source>
   <translation>1 Quelle wird gelesen…</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Dateien lesen</translation>
  </message>
  <message>
   <source>Reading words in pictures</source>
   <translation>Wörter in Bildern lesen</translation>
  </message>
  <message>
   <source>Reading {0} of {1}</source>
   <translation>{0} von {1} eingelesen</translation>
  </message>
  <message>
   <source>Reading {0} of {1} files; the others do not fit…</source>
   <translation>{0} von {1} Dateien werden gelesen; für die übrigen reicht der Platz nicht…</translation>
  </message>
  <message>
   <source>Reading {0} sources…</source>
   <translation>{0} Quellen werden gelesen…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird eingelesen…</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Kassenbons</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>Eingrenzen</translation>
  </message>
  <message>
   <source>Refine the results</source>
   <translation>Treffer eingrenzen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove from “{0}”</source>
   <translation>Aus „{0}“ entfernen</translation>
  </message>
  <message>
   <source>Remove: {0}</source>
   <translation>Entfernen: {0}</translation>
  </message>
  <message>
   <source>Removed from “{0}”: {1}.</source>
   <translation>Aus „{0}“ entfernt: {1}.</translation>
  </message>
  <message>
   <source>Rename a word</source>
   <translation>Wort umbenennen</translation>
  </message>
  <message>
   <source>Rename the album</source>
   <translation>Album umbenennen</translation>
  </message>
  <message>
   <source>Rename the saved search</source>
   <translation>Gespeicherte Suche umbenennen</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <source>Replace by the present search</source>
   <translation>Durch die jetzige Suche ersetzen</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <source>SAVED SEARCHES</source>
   <translation>GESPEICHERTE SUCHEN</translation>
  </message>
  <message>
   <source>SEEMS TO SHOW</source>
   <translation>ZEIGT WOHL</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <source>Save the search</source>
   <translation>Suche speichern</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>Tabelle speichern</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Diese Suche speichern</translation>
  </message>
  <message>
   <source>Save this search (Ctrl+S)</source>
   <translation>Diese Suche speichern (Strg+S)</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Gespeicherte Suchen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>Search for something first: there is no file to read.</source>
   <translation>Suchen Sie zuerst nach etwas: Noch gibt es keine Datei zum Auslesen.</translation>
  </message>
  <message>
   <source>Search for something, or add a folder first.</source>
   <translation>Suchen Sie nach etwas oder fügen Sie zuerst einen Ordner hinzu.</translation>
  </message>
  <message>
   <source>Search for {0}</source>
   <translation>Nach {0} suchen</translation>
  </message>
  <message>
   <source>Search in earlier conversations</source>
   <translation>In früheren Gesprächen suchen</translation>
  </message>
  <message>
   <source>Search in questions and answers</source>
   <translation>In Fragen und Antworten suchen</translation>
  </message>
  <message>
   <source>Search your photos and documents</source>
   <translation>Fotos und Dokumente durchsuchen</translation>
  </message>
  <message>
   <source>Select all results</source>
   <translation>Alle Treffer auswählen</translation>
  </message>
  <message>
   <source>Select something first.</source>
   <translation>Wählen Sie zuerst etwas aus.</translation>
  </message>
  <message>
   <source>Select something to see it here</source>
   <translation>Etwas auswählen, um es hier zu sehen</translation>
  </message>
  <message>
   <source>Select the whole table</source>
   <translation>Ganze Tabelle auswählen</translation>
  </message>
  <message>
   <source>Sender</source>
   <translation>Absender</translation>
  </message>
  <message>
   <source>Set aside and rebuild</source>
   <translation>Beiseitelegen und neu aufbauen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Shoebox can set it aside as a backup and build a new one from your files. Tags, favourites and answers are kept. Your files are not changed.</source>
   <translation>Shoebox kann sie als Sicherung beiseitelegen und aus Ihren Dateien eine neue aufbauen. Schlagwörter, Favoriten und Antworten bleiben erhalten. Ihre Dateien werden nicht verändert.</translation>
  </message>
  <message>
   <source>Shoebox looks through these folders, and finds what is in them by description. You can drop others here, and change all of this later.</source>
   <translation>Shoebox sieht diese Ordner durch und findet nach Beschreibung, was darin ist. Sie können weitere hierher ziehen und all das später ändern.</translation>
  </message>
  <message>
   <source>Shoebox opens your files for reading only. Its index lies in a folder of its own, and can be erased in the settings. Indexing goes on quietly while you search; the line at the bottom tells how far it is.</source>
   <translation>Shoebox öffnet Ihre Dateien nur zum Lesen. Der Index liegt in einem eigenen Ordner und lässt sich in den Einstellungen löschen. Das Einlesen läuft im Hintergrund weiter, während Sie suchen; die Zeile am unteren Rand zeigt, wie weit es ist.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Show Shoebox</source>
   <translation>Shoebox anzeigen</translation>
  </message>
  <message>
   <source>Show all that has this tag</source>
   <translation>Alles mit diesem Schlagwort anzeigen</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles anzeigen</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Weniger anzeigen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Show it large; once more, or Esc, to go back</source>
   <translation>Groß anzeigen; noch einmal oder Esc, um zurückzukehren</translation>
  </message>
  <message>
   <source>Show only some of these: by type, year, place, tag (Ctrl+R)</source>
   <translation>Nur bestimmte anzeigen: nach Typ, Jahr, Ort, Schlagwort (Strg+R)</translation>
  </message>
  <message>
   <source>Show only this folder</source>
   <translation>Nur diesen Ordner anzeigen</translation>
  </message>
  <message>
   <source>Show or hide the panel on the right</source>
   <translation>Rechte Leiste ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show or hide the side panel</source>
   <translation>Rechte Leiste ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show the album</source>
   <translation>Album anzeigen</translation>
  </message>
  <message>
   <source>Show the album {0}</source>
   <translation>Album {0} anzeigen</translation>
  </message>
  <message>
   <source>Show the library's folder</source>
   <translation>Ordner der Bibliothek anzeigen</translation>
  </message>
  <message>
   <source>Show the {0} nearest anyway</source>
   <translation>Trotzdem die nächstliegenden zeigen ({0})</translation>
  </message>
  <message>
   <source>Show {0} less likely</source>
   <translation>Weniger wahrscheinliche zeigen ({0})</translation>
  </message>
  <message>
   <source>Show {0} more</source>
   <translation>{0} weitere anzeigen</translation>
  </message>
  <message>
   <source>Similar</source>
   <translation>Ähnlich</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Size of the pictures</source>
   <translation>Größe der Bilder</translation>
  </message>
  <message>
   <source>Something went wrong inside Shoebox. It goes on; the log has the details.</source>
   <translation>In Shoebox ist ein Fehler aufgetreten. Das Programm läuft weiter; Einzelheiten stehen im Protokoll.</translation>
  </message>
  <message>
   <source>Sort and group</source>
   <translation>Sortieren und gruppieren</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
  <message>
   <source>Sources:</source>
   <translation>Quellen:</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Los geht’s</translation>
  </message>
  <message>
   <source>Step {0} of {1}</source>
   <translation>Schritt {0} von {1}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Nicht mehr überwachen</translation>
  </message>
  <message>
   <source>Stop watching a folder</source>
   <translation>Ordner nicht mehr überwachen</translation>
  </message>
  <message>
   <source>Stop watching this folder…</source>
   <translation>Diesen Ordner nicht mehr überwachen…</translation>
  </message>
  <message>
   <source>Stop watching “{0}”?</source>
   <translation>„{0}“ nicht mehr überwachen?</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Betreff</translation>
  </message>
  <message>
   <source>Summarise</source>
   <translation>Zusammenfassen</translation>
  </message>
  <message>
   <source>Summarise these.</source>
   <translation>Fasse dies zusammen.</translation>
  </message>
  <message>
   <source>Summarise this in three sentences.</source>
   <translation>Fasse dies in drei Sätzen zusammen.</translation>
  </message>
  <message>
   <source>TAG</source>
   <translation>SCHLAGWORT</translation>
  </message>
  <message>
   <source>TEXT</source>
   <translation>TEXT</translation>
  </message>
  <message>
   <source>TEXT OF THIS PAGE</source>
   <translation>TEXT DIESER SEITE</translation>
  </message>
  <message>
   <source>TYPE</source>
   <translation>TYP</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tabellen</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>Tag what is selected</source>
   <translation>Auswahl mit Schlagwort versehen</translation>
  </message>
  <message>
   <source>Tags, albums, ratings and answers are erased too. There is no way back.</source>
   <translation>Auch Schlagwörter, Alben, Bewertungen und Antworten werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>Tags, albums, ratings and answers are kept, for files that come back.</source>
   <translation>Schlagwörter, Alben, Bewertungen und Antworten bleiben erhalten, falls die Dateien wieder hinzukommen.</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Schlagwort…</translation>
  </message>
  <message>
   <source>Take back what you said of single results</source>
   <translation>Ihre Angaben zu einzelnen Treffern zurücknehmen</translation>
  </message>
  <message>
   <source>Take back: {0}</source>
   <translation>Zurücknehmen: {0}</translation>
  </message>
  <message>
   <source>Take from the favourites</source>
   <translation>Aus den Favoriten entfernen</translation>
  </message>
  <message>
   <source>Take the tag {0} away</source>
   <translation>Schlagwort {0} entfernen</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Aufgenommen</translation>
  </message>
  <message>
   <source>Taken in the same moment, or cut and edited: worth a look side by side.</source>
   <translation>Im selben Moment aufgenommen oder zugeschnitten und bearbeitet: einen Vergleich nebeneinander wert.</translation>
  </message>
  <message>
   <source>Taken in {0}</source>
   <translation>Aufgenommen im {0}</translation>
  </message>
  <message>
   <source>Taught words</source>
   <translation>Beigebrachte Wörter</translation>
  </message>
  <message>
   <source>Teach</source>
   <translation>Beibringen</translation>
  </message>
  <message>
   <source>Teach a word</source>
   <translation>Ein Wort beibringen</translation>
  </message>
  <message>
   <source>Teach a word…</source>
   <translation>Ein Wort beibringen…</translation>
  </message>
  <message>
   <source>Text of this page</source>
   <translation>Text dieser Seite</translation>
  </message>
  <message>
   <source>That was so already.</source>
   <translation>Das war schon so.</translation>
  </message>
  <message>
   <source>The album “{0}” is “{1}” now.</source>
   <translation>Das Album „{0}“ heißt jetzt „{1}“.</translation>
  </message>
  <message>
   <source>The album “{0}” was deleted.</source>
   <translation>Das Album „{0}“ wurde gelöscht.</translation>
  </message>
  <message>
   <source>The album “{0}” was made.</source>
   <translation>Das Album „{0}“ wurde angelegt.</translation>
  </message>
  <message>
   <source>The answer was copied, with its sources.</source>
   <translation>Die Antwort wurde mit ihren Quellen kopiert.</translation>
  </message>
  <message>
   <source>The files themselves are not touched. The folders are no longer watched.</source>
   <translation>Die Dateien selbst bleiben unberührt. Die Ordner werden nicht mehr überwacht.</translation>
  </message>
  <message>
   <source>The folder could not be opened.</source>
   <translation>Der Ordner konnte nicht geöffnet werden.</translation>
  </message>
  <message>
   <source>The index and the previews take {0}.</source>
   <translation>Der Index und die Vorschaubilder belegen {0}.</translation>
  </message>
  <message>
   <source>The library cannot be opened</source>
   <translation>Die Bibliothek lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>The library is empty now.</source>
   <translation>Die Bibliothek ist jetzt leer.</translation>
  </message>
  <message>
   <source>The model for questions</source>
   <translation>Das Modell für Fragen</translation>
  </message>
  <message>
   <source>The model is installed.</source>
   <translation>Das Modell ist installiert.</translation>
  </message>
  <message>
   <source>The models for search</source>
   <translation>Die Modelle für die Suche</translation>
  </message>
  <message>
   <source>The name contains what you typed</source>
   <translation>Der Name enthält das Eingegebene</translation>
  </message>
  <message>
   <source>The name contains {0}</source>
   <translation>Der Name enthält {0}</translation>
  </message>
  <message>
   <source>The name of a new album, or of one that there is. The files stay where they are.</source>
   <translation>Der Name eines neuen oder eines vorhandenen Albums. Die Dateien bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>The other way round</source>
   <translation>Umgekehrte Reihenfolge</translation>
  </message>
  <message>
   <source>The path was copied.</source>
   <translation>Der Pfad wurde kopiert.</translation>
  </message>
  <message>
   <source>The picture is on the clipboard.</source>
   <translation>Das Bild ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>The pictures stay where they are.</source>
   <translation>Die Bilder bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>The rest</source>
   <translation>Die übrigen</translation>
  </message>
  <message>
   <source>The same content in several places.</source>
   <translation>Derselbe Inhalt an mehreren Orten.</translation>
  </message>
  <message>
   <source>The same picture in another size, format or light, or the same text.</source>
   <translation>Dasselbe Bild in anderer Größe, anderem Format oder Licht, oder derselbe Text.</translation>
  </message>
  <message>
   <source>The saved search “{0}” was deleted.</source>
   <translation>Die gespeicherte Suche „{0}“ wurde gelöscht.</translation>
  </message>
  <message>
   <source>The search “{0}” is “{1}” now.</source>
   <translation>Die Suche „{0}“ heißt jetzt „{1}“.</translation>
  </message>
  <message>
   <source>The search “{0}” was saved.</source>
   <translation>Die Suche „{0}“ wurde gespeichert.</translation>
  </message>
  <message>
   <source>The selected files go into it; they also stay where they are.</source>
   <translation>Die ausgewählten Dateien kommen hinein und bleiben zugleich, wo sie sind.</translation>
  </message>
  <message>
   <source>The table was saved as “{0}”.</source>
   <translation>Die Tabelle wurde als „{0}“ gespeichert.</translation>
  </message>
  <message>
   <source>The tag “{0}” is “{1}” now.</source>
   <translation>Das Schlagwort „{0}“ heißt jetzt „{1}“.</translation>
  </message>
  <message>
   <source>The tag “{0}” was deleted.</source>
   <translation>Das Schlagwort „{0}“ wurde gelöscht.</translation>
  </message>
  <message>
   <source>The text is on the clipboard.</source>
   <translation>Der Text ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>The trash keeps what is moved there, and you can undo this.</source>
   <translation>Der Papierkorb bewahrt auf, was dorthin verschoben wird, und das lässt sich rückgängig machen.</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>Das Fenster</translation>
  </message>
  <message>
   <source>The word</source>
   <translation>Das Wort</translation>
  </message>
  <message>
   <source>The {0} selected</source>
   <translation>Auswahl ({0})</translation>
  </message>
  <message>
   <source>The {0} shown</source>
   <translation>Alle Treffer ({0})</translation>
  </message>
  <message>
   <source>There are no photos or documents in these folders yet.</source>
   <translation>In diesen Ordnern sind noch keine Fotos oder Dokumente.</translation>
  </message>
  <message>
   <source>There is “{0}” already; choose another name.</source>
   <translation>„{0}“ gibt es schon; bitte einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>These do not</source>
   <translation>Diese nicht</translation>
  </message>
  <message>
   <source>These results have nothing to tell them apart.</source>
   <translation>Diese Treffer lassen sich nicht weiter eingrenzen.</translation>
  </message>
  <message>
   <source>These show it</source>
   <translation>Diese zeigen es</translation>
  </message>
  <message>
   <source>They resemble the search no more than chance would have it</source>
   <translation>Sie ähneln der Suche nicht mehr, als es der Zufall ergäbe</translation>
  </message>
  <message>
   <source>This group will not be shown again.</source>
   <translation>Diese Gruppe wird nicht mehr angezeigt.</translation>
  </message>
  <message>
   <source>This is only an address. Copy the picture itself, and paste it here.</source>
   <translation>Das ist nur eine Adresse. Kopieren Sie das Bild selbst und fügen Sie es hier ein.</translation>
  </message>
  <message>
   <source>This is right: more like it</source>
   <translation>Richtig: mehr davon</translation>
  </message>
  <message>
   <source>This is right: more like it (+)</source>
   <translation>Richtig: mehr davon (+)</translation>
  </message>
  <message>
   <source>This is wrong: fewer like it</source>
   <translation>Falsch: weniger davon</translation>
  </message>
  <message>
   <source>This is wrong: fewer like it (−)</source>
   <translation>Falsch: weniger davon (−)</translation>
  </message>
  <message>
   <source>This picture could not be read.</source>
   <translation>Dieses Bild konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>To find documents by meaning, a text model is needed: download one, or import it from a disk.</source>
   <translation>Um Dokumente nach ihrer Bedeutung zu finden, ist ein Textmodell nötig: herunterladen oder von einem Datenträger importieren.</translation>
  </message>
  <message>
   <source>To the first and the last result; a page up or down</source>
   <translation>Zum ersten und letzten Treffer; eine Seite nach oben oder unten</translation>
  </message>
  <message>
   <source>Translate</source>
   <translation>Übersetzen</translation>
  </message>
  <message>
   <source>Try</source>
   <translation>Zum Beispiel</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try all again</source>
   <translation>Alle erneut versuchen</translation>
  </message>
  <message>
   <source>Try fewer or other words, or describe what it looks like.</source>
   <translation>Versuchen Sie es mit weniger oder anderen Wörtern oder beschreiben Sie, wie es aussieht.</translation>
  </message>
  <message>
   <source>Trying again…</source>
   <translation>Neuer Versuch…</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Type a search first; then it can be saved.</source>
   <translation>Geben Sie zuerst eine Suche ein; dann lässt sie sich speichern.</translation>
  </message>
  <message>
   <source>Type a tag and press Enter (Ctrl+T)</source>
   <translation>Schlagwort eingeben und Eingabetaste drücken (Strg+T)</translation>
  </message>
  <message>
   <source>Type what these pictures show. From then on the word can be searched for, alone or with others. Five pictures are usually enough.</source>
   <translation>Geben Sie ein, was diese Bilder zeigen. Danach lässt sich nach dem Wort suchen, allein oder mit anderen. Fünf Bilder reichen meistens.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo the last change to favourites, stars, tags or albums</source>
   <translation>Letzte Änderung an Favoriten, Sternen, Schlagwörtern oder Alben rückgängig machen</translation>
  </message>
  <message>
   <source>Undone.</source>
   <translation>Rückgängig gemacht.</translation>
  </message>
  <message>
   <source>Unlike {0}</source>
   <translation>Anders als {0}</translation>
  </message>
  <message>
   <source>Unused models leave the memory</source>
   <translation>Ungenutzte Modelle aus dem Arbeitsspeicher entfernen</translation>
  </message>
  <message>
   <source>Up to date · {0}</source>
   <translation>Aktuell · {0}</translation>
  </message>
  <message>
   <source>Use this</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Use {0}</source>
   <translation>{0} verwenden</translation>
  </message>
  <message>
   <source>Wait while the computer runs on its battery</source>
   <translation>Warten, solange der Computer im Akkubetrieb läuft</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Watched: changes are seen at once.</source>
   <translation>Überwacht: Änderungen werden sofort bemerkt.</translation>
  </message>
  <message>
   <source>Watched: new files appear by themselves.</source>
   <translation>Überwacht: Neue Dateien erscheinen von selbst.</translation>
  </message>
  <message>
   <source>What do these show?</source>
   <translation>Was ist auf diesen zu sehen?</translation>
  </message>
  <message>
   <source>What do they have in common?</source>
   <translation>Was haben sie gemeinsam?</translation>
  </message>
  <message>
   <source>What is in this picture?</source>
   <translation>Was ist auf diesem Bild zu sehen?</translation>
  </message>
  <message>
   <source>What is it?</source>
   <translation>Was ist das?</translation>
  </message>
  <message>
   <source>What it finds stays where it is.</source>
   <translation>Was damit gefunden wird, bleibt, wo es ist.</translation>
  </message>
  <message>
   <source>What looks like it</source>
   <translation>Ähnliches suchen</translation>
  </message>
  <message>
   <source>What looks unlike it</source>
   <translation>Unähnliches suchen</translation>
  </message>
  <message>
   <source>What to leave out</source>
   <translation>Was ausgelassen wird</translation>
  </message>
  <message>
   <source>What to leave out…</source>
   <translation>Was ausgelassen wird…</translation>
  </message>
  <message>
   <source>What was understood</source>
   <translation>Was verstanden wurde</translation>
  </message>
  <message>
   <source>What would you like to find again?</source>
   <translation>Was möchten Sie wiederfinden?</translation>
  </message>
  <message>
   <source>Which dates and amounts are in it?</source>
   <translation>Welche Datumsangaben und Beträge stehen darin?</translation>
  </message>
  <message>
   <source>Whiteboards</source>
   <translation>Whiteboards</translation>
  </message>
  <message>
   <source>With the word “{0}”</source>
   <translation>Mit dem Wort „{0}“</translation>
  </message>
  <message>
   <source>Without {0}</source>
   <translation>Ohne {0}</translation>
  </message>
  <message>
   <source>Words in the picture: {0}</source>
   <translation>Wörter im Bild: {0}</translation>
  </message>
  <message>
   <source>Words on {0}</source>
   <translation>Wörter auf {0}</translation>
  </message>
  <message>
   <source>Words on {0}: {1}</source>
   <translation>Wörter auf {0}: {1}</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Antwort wird geschrieben…</translation>
  </message>
  <message>
   <source>YEAR</source>
   <translation>JAHR</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>Jahre</translation>
  </message>
  <message>
   <source>You said no</source>
   <translation>Von Ihnen abgelehnt</translation>
  </message>
  <message>
   <source>You said yes to it</source>
   <translation>Von Ihnen bestätigt</translation>
  </message>
  <message>
   <source>You said yes to similar ones</source>
   <translation>Ähnliche von Ihnen bestätigt</translation>
  </message>
  <message>
   <source>Your files are being read anew. The old library lies in “{0}”.</source>
   <translation>Ihre Dateien werden neu eingelesen. Die alte Bibliothek liegt in „{0}“.</translation>
  </message>
  <message>
   <source>Your files are never changed, and nothing leaves this computer.</source>
   <translation>Ihre Dateien werden nie verändert, und nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>Your files are never changed, and nothing leaves this computer: Shoebox refuses every connection, except while you download a model.</source>
   <translation>Ihre Dateien werden nie verändert, und nichts verlässt diesen Computer: Shoebox lehnt jede Verbindung ab, außer während Sie ein Modell herunterladen.</translation>
  </message>
  <message>
   <source>about 1 minute left</source>
   <translation>noch etwa 1 Minute</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation>etwa eine Minute</translation>
  </message>
  <message>
   <source>about {0} hours</source>
   <translation>etwa {0} Stunden</translation>
  </message>
  <message>
   <source>about {0} hours left</source>
   <translation>noch etwa {0} Stunden</translation>
  </message>
  <message>
   <source>about {0} minutes</source>
   <translation>etwa {0} Minuten</translation>
  </message>
  <message>
   <source>about {0} minutes left</source>
   <translation>noch etwa {0} Minuten</translation>
  </message>
  <message>
   <source>about {0}, from the file name</source>
   <translation>etwa {0}, nach dem Dateinamen</translation>
  </message>
  <message>
   <source>after a minute</source>
   <translation>nach einer Minute</translation>
  </message>
  <message>
   <source>after an hour</source>
   <translation>nach einer Stunde</translation>
  </message>
  <message>
   <source>after {0} minutes</source>
   <translation>nach {0} Minuten</translation>
  </message>
  <message>
   <source>by any source: look for yourself before you rely on it.</source>
   <translation>Das belegt keine Quelle: Sehen Sie selbst nach, bevor Sie sich darauf verlassen.</translation>
  </message>
  <message>
   <source>every 4 hours</source>
   <translation>alle 4 Stunden</translation>
  </message>
  <message>
   <source>every hour</source>
   <translation>jede Stunde</translation>
  </message>
  <message>
   <source>every {0} minutes</source>
   <translation>alle {0} Minuten</translation>
  </message>
  <message>
   <source>for all {0}</source>
   <translation>für alle {0}</translation>
  </message>
  <message>
   <source>is being read</source>
   <translation>wird ausgelesen</translation>
  </message>
  <message>
   <source>its first one</source>
   <translation>das erste</translation>
  </message>
  <message>
   <source>languages: {0}</source>
   <translation>Sprachen: {0}</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>noch weniger als eine Minute</translation>
  </message>
  <message>
   <source>not connected</source>
   <translation>nicht verbunden</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>noch nicht gelesen</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>offline</translation>
  </message>
  <message>
   <source>once a day</source>
   <translation>einmal am Tag</translation>
  </message>
  <message>
   <source>our cabin</source>
   <translation>unsere Hütte</translation>
  </message>
  <message>
   <source>page {0}</source>
   <translation>Seite {0}</translation>
  </message>
  <message>
   <source>part of {0}</source>
   <translation>Ausschnitt aus {0}</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>eingefügtes Bild</translation>
  </message>
  <message>
   <source>reading…</source>
   <translation>wird gelesen…</translation>
  </message>
  <message>
   <source>shop, date, total</source>
   <translation>Geschäft, Datum, Summe</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>this picture</source>
   <translation>dieses Bild</translation>
  </message>
  <message>
   <source>using {0} of {1}</source>
   <translation>{0} von {1} verwendet</translation>
  </message>
  <message>
   <source>with {0}</source>
   <translation>mit {0}</translation>
  </message>
  <message>
   <source>{0} (Ctrl+D)</source>
   <translation>{0} (Strg+D)</translation>
  </message>
  <message>
   <source>{0} (Ctrl+{1})</source>
   <translation>{0} (Strg+{1})</translation>
  </message>
  <message>
   <source>{0} (a new conversation)</source>
   <translation>{0} (neues Gespräch)</translation>
  </message>
  <message>
   <source>{0} (filter)</source>
   <translation>{0} (Filter)</translation>
  </message>
  <message>
   <source>{0} besides the first</source>
   <translation>{0} ohne die erste Datei</translation>
  </message>
  <message>
   <source>{0} can be searched now.</source>
   <translation>Jetzt durchsuchbar: {0}.</translation>
  </message>
  <message>
   <source>{0} cells empty: nothing was found for them</source>
   <translation>{0} Zellen leer: Dafür wurde nichts gefunden</translation>
  </message>
  <message>
   <source>{0} cells not confirmed (underlined)</source>
   <translation>{0} Zellen nicht bestätigt (unterstrichen)</translation>
  </message>
  <message>
   <source>{0} copies of {1}</source>
   <translation>{0} Exemplare zu je {1}</translation>
  </message>
  <message>
   <source>{0} could not be read</source>
   <translation>{0} nicht lesbar</translation>
  </message>
  <message>
   <source>{0} documents</source>
   <translation>{0} Dokumente</translation>
  </message>
  <message>
   <source>{0} documents with the same words</source>
   <translation>{0} Dokumente mit denselben Wörtern</translation>
  </message>
  <message>
   <source>{0} files</source>
   <translation>{0} Dateien</translation>
  </message>
  <message>
   <source>{0} files could not be read</source>
   <translation>{0} Dateien konnten nicht gelesen werden</translation>
  </message>
  <message>
   <source>{0} files/s</source>
   <translation>{0} Dateien/s</translation>
  </message>
  <message>
   <source>{0} for {1}.</source>
   <translation>{0} für {1}.</translation>
  </message>
  <message>
   <source>{0} good</source>
   <translation>{0} gut</translation>
  </message>
  <message>
   <source>{0} is about this</source>
   <translation>{0} handelt davon</translation>
  </message>
  <message>
   <source>{0} is there</source>
   <translation>{0} ist vorhanden</translation>
  </message>
  <message>
   <source>{0} less likely</source>
   <translation>{0} weniger wahrscheinlich</translation>
  </message>
  <message>
   <source>{0} may be about this</source>
   <translation>{0} könnte davon handeln</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} weitere</translation>
  </message>
  <message>
   <source>{0} new — show</source>
   <translation>{0} neu – anzeigen</translation>
  </message>
  <message>
   <source>{0} no</source>
   <translation>{0} Nein</translation>
  </message>
  <message>
   <source>{0} not read yet were left out.</source>
   <translation>Noch nicht eingelesen und deshalb ausgelassen: {0}.</translation>
  </message>
  <message>
   <source>{0} of memory</source>
   <translation>{0} Arbeitsspeicher</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} of {1} have it</source>
   <translation>{0} von {1} haben es</translation>
  </message>
  <message>
   <source>{0} of {1} read</source>
   <translation>{0} von {1} ausgelesen</translation>
  </message>
  <message>
   <source>{0} of {1} selected</source>
   <translation>{0} von {1} ausgewählt</translation>
  </message>
  <message>
   <source>{0} pages</source>
   <translation>{0} Seiten</translation>
  </message>
  <message>
   <source>{0} photos</source>
   <translation>{0} Fotos</translation>
  </message>
  <message>
   <source>{0} pictures</source>
   <translation>{0} Bilder</translation>
  </message>
  <message>
   <source>{0} possible</source>
   <translation>{0} möglich</translation>
  </message>
  <message>
   <source>{0} questions</source>
   <translation>{0} Fragen</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} stars</source>
   <translation>{0} Sterne</translation>
  </message>
  <message>
   <source>{0} still to be read</source>
   <translation>{0} noch auszulesen</translation>
  </message>
  <message>
   <source>{0} yes</source>
   <translation>{0} Ja</translation>
  </message>
  <message>
   <source>{0} · needs {1} of memory, fits this computer · {2}</source>
   <translation>{0} · braucht {1} Arbeitsspeicher, läuft auf diesem Computer · {2}</translation>
  </message>
  <message>
   <source>{0}, folded</source>
   <translation>{0}, zugeklappt</translation>
  </message>
  <message>
   <source>{0}, not confirmed</source>
   <translation>{0}, nicht bestätigt</translation>
  </message>
  <message>
   <source>{0}, page {1}</source>
   <translation>{0}, Seite {1}</translation>
  </message>
  <message>
   <source>{0}, still looking…</source>
   <translation>{0}, Suche läuft noch…</translation>
  </message>
  <message>
   <source>{0}, unfolded</source>
   <translation>{0}, aufgeklappt</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>{0}: download {1}</source>
   <translation>{0}: {1} herunterladen</translation>
  </message>
  <message>
   <source>{0}: take away</source>
   <translation>{0}: entfernen</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} on this computer. You can search from the first minute.</source>
   <translation>{0}: {1} auf diesem Computer. Suchen können Sie von der ersten Minute an.</translation>
  </message>
  <message>
   <source>“{0}” cannot be written ({1}): choose another folder.</source>
   <translation>„{0}“ kann nicht geschrieben werden ({1}): bitte einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>“{0}” could not be moved to the trash; it may have none on this drive.</source>
   <translation>„{0}“ konnte nicht in den Papierkorb verschoben werden; vielleicht gibt es auf diesem Laufwerk keinen.</translation>
  </message>
  <message>
   <source>“{0}” could not be started.</source>
   <translation>„{0}“ konnte nicht gestartet werden.</translation>
  </message>
  <message>
   <source>“{0}” could not be taken out of the trash.</source>
   <translation>„{0}“ konnte nicht aus dem Papierkorb geholt werden.</translation>
  </message>
  <message>
   <source>“{0}” is a folder.</source>
   <translation>„{0}“ ist ein Ordner.</translation>
  </message>
  <message>
   <source>“{0}” is inside “{1}”, which Shoebox never changes. Delete it there.</source>
   <translation>„{0}“ liegt in „{1}“, und das ändert Shoebox nie. Löschen Sie es dort.</translation>
  </message>
  <message>
   <source>“{0}” is looked up anew each time, so that it is always up to date.</source>
   <translation>„{0}“ wird jedes Mal neu gesucht und ist so immer aktuell.</translation>
  </message>
  <message>
   <source>“{0}” is no longer there.</source>
   <translation>„{0}“ ist nicht mehr da.</translation>
  </message>
  <message>
   <source>“{0}” is not a day; write it as 2024-03-31.</source>
   <translation>„{0}“ ist kein Tag; bitte in der Form 2024-03-31 schreiben.</translation>
  </message>
  <message>
   <source>“{0}” is not a number.</source>
   <translation>„{0}“ ist keine Zahl.</translation>
  </message>
  <message>
   <source>“{0}” is not an amount; write it as 1249.50 or 1249.50 EUR.</source>
   <translation>„{0}“ ist kein Betrag; bitte in der Form 1249.50 oder 1249.50 EUR schreiben.</translation>
  </message>
  <message>
   <source>“{0}” is not in the library any more.</source>
   <translation>„{0}“ ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <source>“{0}” is on a drive that is not connected.</source>
   <translation>„{0}“ liegt auf einem Laufwerk, das nicht verbunden ist.</translation>
  </message>
  <message>
   <source>“{0}” is on a drive that is not connected. Connect it first.</source>
   <translation>„{0}“ liegt auf einem Laufwerk, das nicht verbunden ist. Verbinden Sie es zuerst.</translation>
  </message>
  <message>
   <source>“{0}” stays in the trash: another file of this name is there now.</source>
   <translation>„{0}“ bleibt im Papierkorb: An seinem Ort ist jetzt eine andere Datei dieses Namens.</translation>
  </message>
  <message>
   <source>“{0}” stays in the trash: its folder is no longer there.</source>
   <translation>„{0}“ bleibt im Papierkorb: Der Ordner ist nicht mehr da.</translation>
  </message>
  <message>
   <source>“{0}” was added to {1}.</source>
   <translation>Schlagwort „{0}“ hinzugefügt: {1}.</translation>
  </message>
  <message>
   <source>“{0}” was taken from {1}.</source>
   <translation>Schlagwort „{0}“ entfernt: {1}.</translation>
  </message>
  <message>
   <source>… but how? “in snow”, “without people”</source>
   <translation>… aber wie? „im Schnee“, „ohne Menschen“</translation>
  </message>
 </context>
</TS>
