<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>shoebox</name>
  <message numerus="yes">
   <source>%n cells empty: nothing was found for them</source>
   <translation>
    <numerusform>%n Zelle leer: Dafür wurde nichts gefunden</numerusform>
    <numerusform>%n Zellen leer: Dafür wurde nichts gefunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells not confirmed (underlined)</source>
   <translation>
    <numerusform>%n Zelle nicht bestätigt (unterstrichen)</numerusform>
    <numerusform>%n Zellen nicht bestätigt (unterstrichen)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n copies of {0}</source>
   <translation>
    <numerusform>%n Exemplar zu {0}</numerusform>
    <numerusform>%n Exemplare zu je {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents</source>
   <translation>
    <numerusform>%n Dokument</numerusform>
    <numerusform>%n Dokumente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents with the same words</source>
   <translation>
    <numerusform>%n Dokument mit denselben Wörtern</numerusform>
    <numerusform>%n Dokumente mit denselben Wörtern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of “{0}” were added.</source>
   <translation>
    <numerusform>%n Eintrag aus „{0}“ wurde hinzugefügt.</numerusform>
    <numerusform>%n Einträge aus „{0}“ wurden hinzugefügt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries were saved in “{0}”.</source>
   <translation>
    <numerusform>%n Eintrag wurde in „{0}“ gespeichert.</numerusform>
    <numerusform>%n Einträge wurden in „{0}“ gespeichert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n examples</source>
   <translation>
    <numerusform>%n Beispiel</numerusform>
    <numerusform>%n Beispiele</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are still to be read. Results appear as they come.</source>
   <translation>
    <numerusform>%n Datei ist noch zu lesen. Ergebnisse erscheinen, sobald sie da sind.</numerusform>
    <numerusform>%n Dateien sind noch zu lesen. Ergebnisse erscheinen, sobald sie da sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files could not be read</source>
   <translation>
    <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
    <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not read yet: indexing is paused.</source>
   <translation>
    <numerusform>%n Datei ist noch nicht gelesen: Das Einlesen ist angehalten.</numerusform>
    <numerusform>%n Dateien sind noch nicht gelesen: Das Einlesen ist angehalten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n good</source>
   <translation>
    <numerusform>%n gut</numerusform>
    <numerusform>%n gut</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>noch %n</numerusform>
    <numerusform>noch %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n less likely</source>
   <translation>
    <numerusform>%n weniger wahrscheinlich</numerusform>
    <numerusform>%n weniger wahrscheinlich</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n weiterer</numerusform>
    <numerusform>%n weitere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new — show</source>
   <translation>
    <numerusform>%n neu – anzeigen</numerusform>
    <numerusform>%n neu – anzeigen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n Seite</numerusform>
    <numerusform>%n Seiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photos</source>
   <translation>
    <numerusform>%n Foto</numerusform>
    <numerusform>%n Fotos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pictures</source>
   <translation>
    <numerusform>%n Bild</numerusform>
    <numerusform>%n Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n possible</source>
   <translation>
    <numerusform>%n möglich</numerusform>
    <numerusform>%n möglich</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n questions</source>
   <translation>
    <numerusform>%n Frage</numerusform>
    <numerusform>%n Fragen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stars</source>
   <translation>
    <numerusform>%n Stern</numerusform>
    <numerusform>%n Sterne</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words.</source>
   <translation>
    <numerusform>%n Wort.</numerusform>
    <numerusform>%n Wörter.</numerusform>
   </translation>
  </message>
  <message>
   <source>: with more it would grow suspiciously much</source>
   <translation>: Mit mehr würde es verdächtig stark anwachsen</translation>
  </message>
  <message>
   <source>A caption has at most {0} characters.</source>
   <translation>Eine Bildbeschreibung hat höchstens {0} Zeichen.</translation>
  </message>
  <message>
   <source>A cell holds at most {0} characters.</source>
   <translation>Eine Zelle fasst höchstens {0} Zeichen.</translation>
  </message>
  <message>
   <source>A column needs a name of at most {0} characters.</source>
   <translation>Eine Spalte braucht einen Namen mit höchstens {0} Zeichen.</translation>
  </message>
  <message>
   <source>A file that cannot be read would be listed here, with the reason.</source>
   <translation>Eine Datei, die nicht gelesen werden kann, stünde hier, mit dem Grund.</translation>
  </message>
  <message>
   <source>A keyword that is written in the file</source>
   <translation>Ein Schlagwort, das in der Datei steht</translation>
  </message>
  <message>
   <source>A list has at most {0} words; this one has more.</source>
   <translation>Eine Liste hat höchstens {0} Wörter; diese hat mehr.</translation>
  </message>
  <message>
   <source>A list needs at least one word.</source>
   <translation>Eine Liste braucht mindestens ein Wort.</translation>
  </message>
  <message>
   <source>A model's description of it fits</source>
   <translation>Die Beschreibung eines Modells passt dazu</translation>
  </message>
  <message>
   <source>A new name for “{0}”.</source>
   <translation>Ein neuer Name für „{0}“.</translation>
  </message>
  <message>
   <source>A newer request took its place.</source>
   <translation>Eine neuere Anfrage ist an ihre Stelle getreten.</translation>
  </message>
  <message>
   <source>A photo is being described.</source>
   <translation>Ein Foto wird gerade beschrieben.</translation>
  </message>
  <message>
   <source>A preview could not be saved ({0}). Make room on the disk that holds the library; Shoebox then goes on by itself.</source>
   <translation>Eine Vorschau konnte nicht gespeichert werden ({0}). Schaffen Sie Platz auf dem Datenträger der Bibliothek; dann macht Shoebox von selbst weiter.</translation>
  </message>
  <message>
   <source>A preview in the library's folder could not be deleted ({0}); Shoebox tries again later.</source>
   <translation>Eine Vorschau im Ordner der Bibliothek konnte nicht gelöscht werden ({0}); Shoebox versucht es später noch einmal.</translation>
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
   <source>A rating has 0 to {0} stars.</source>
   <translation>Eine Bewertung hat 0 bis {0} Sterne.</translation>
  </message>
  <message>
   <source>A saved search</source>
   <translation>Eine gespeicherte Suche</translation>
  </message>
  <message>
   <source>A search takes at most {0} pictures.</source>
   <translation>Eine Suche kann höchstens {0} Bilder enthalten.</translation>
  </message>
  <message>
   <source>A table has at most {0} columns.</source>
   <translation>Eine Tabelle hat höchstens {0} Spalten.</translation>
  </message>
  <message>
   <source>A table is written as .csv, .xlsx or .md; name the file so.</source>
   <translation>Eine Tabelle wird als .csv, .xlsx oder .md gespeichert; bitte die Datei entsprechend benennen.</translation>
  </message>
  <message>
   <source>A tag</source>
   <translation>Ein Schlagwort</translation>
  </message>
  <message>
   <source>A taught word has at most {0} characters.</source>
   <translation>Ein beigebrachtes Wort hat höchstens {0} Zeichen.</translation>
  </message>
  <message>
   <source>A taught word has no quotes or colons, and does not begin with - or +.</source>
   <translation>Ein beigebrachtes Wort enthält weder Anführungszeichen noch Doppelpunkte und beginnt nicht mit - oder +.</translation>
  </message>
  <message>
   <source>ALBUMS</source>
   <translation>ALBEN</translation>
  </message>
  <message>
   <source>About the same file</source>
   <translation>Weiter zu derselben Datei</translation>
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
   <source>Add</source>
   <translation>Hinzufügen</translation>
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
   <source>Add what is selected</source>
   <translation>Auswahl hinzufügen</translation>
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
   <source>All descriptions are forgotten.</source>
   <translation>Alle Beschreibungen sind vergessen.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>All keys as usual</source>
   <translation>Alle Tasten wie üblich</translation>
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
   <source>All that Shoebox knows of it is deleted, in its backups too: what was read, its tags, and answers that cite it. Copies of it are forgotten as well. There is no undo.</source>
   <translation>Alles, was Shoebox darüber weiß, wird gelöscht, auch in den Sicherungen: was gelesen wurde, die Schlagwörter und Antworten, die sich darauf berufen. Kopien werden ebenfalls vergessen. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>All that “{0}” holds was here already.</source>
   <translation>Alles aus „{0}“ war schon da.</translation>
  </message>
  <message>
   <source>An album</source>
   <translation>Ein Album</translation>
  </message>
  <message>
   <source>Another Shoebox is working on this library. Use that one, or close it first.</source>
   <translation>Ein anderes Shoebox arbeitet gerade mit dieser Bibliothek. Verwenden Sie dieses oder schließen Sie es zuerst.</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>Weiterer Ordner…</translation>
  </message>
  <message>
   <source>Another program is using the file.</source>
   <translation>Ein anderes Programm verwendet die Datei.</translation>
  </message>
  <message>
   <source>Another program keeps the library locked; close it.</source>
   <translation>Ein anderes Programm hält die Bibliothek gesperrt; bitte schließen Sie es.</translation>
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
   <source>Arabic letters</source>
   <translation>Arabische Schrift</translation>
  </message>
  <message>
   <source>Arabic, Persian, Urdu, Pashto, Uyghur and others, English</source>
   <translation>Arabisch, Persisch, Urdu, Paschtu, Uigurisch und andere, Englisch</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>As usual: {0}</source>
   <translation>Wie üblich: {0}</translation>
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
   <source>Ask a question about these results</source>
   <translation>Eine Frage zu diesen Treffern stellen</translation>
  </message>
  <message>
   <source>Ask a question…</source>
   <translation>Frage stellen…</translation>
  </message>
  <message>
   <source>Ask about it</source>
   <translation>Dazu fragen</translation>
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
   <source>At any time</source>
   <translation>Jederzeit</translation>
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
   <source>Bring in a file…</source>
   <translation>Datei einlesen…</translation>
  </message>
  <message>
   <source>Bring in what was saved</source>
   <translation>Gespeichertes einlesen</translation>
  </message>
  <message>
   <source>Bulgarian, Serbian, Mongolian, Kazakh and others in Cyrillic letters, English</source>
   <translation>Bulgarisch, Serbisch, Mongolisch, Kasachisch und andere in kyrillischer Schrift, Englisch</translation>
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
   <source>CLIP base, light</source>
   <translation>CLIP base, klein</translation>
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
   <source>Cannot allocate memory</source>
   <translation>Kein Arbeitsspeicher mehr frei</translation>
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
   <source>Choose more of the picture, or say in words what it shows.</source>
   <translation>Wählen Sie einen größeren Teil des Bildes, oder sagen Sie mit Worten, was es zeigt.</translation>
  </message>
  <message>
   <source>Christmas tree</source>
   <translation>Weihnachtsbaum</translation>
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
   <source>Click a key to choose another. Then Delete takes it away, and Esc leaves it as it is.</source>
   <translation>Klicken Sie auf eine Taste, um eine andere zu wählen. Dann entfernt Entf sie, und Esc lässt sie, wie sie ist.</translation>
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
   <source>Company</source>
   <translation>Firma</translation>
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
   <source>Connection timed out</source>
   <translation>Zeitüberschreitung der Verbindung</translation>
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
   <source>Copy the files</source>
   <translation>Dateien kopieren</translation>
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
   <source>Copy the paths of the files</source>
   <translation>Pfade der Dateien kopieren</translation>
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
   <source>Cyrillic letters</source>
   <translation>Kyrillische Schrift</translation>
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
   <source>Demo album (pictures)</source>
   <translation>Demo-Album (Bilder)</translation>
  </message>
  <message>
   <source>Demo album (questions)</source>
   <translation>Demo-Album (Fragen)</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Beschreiben</translation>
  </message>
  <message>
   <source>Describe photos</source>
   <translation>Fotos beschreiben</translation>
  </message>
  <message>
   <source>Describe what this shows, in two or three sentences.</source>
   <translation>Beschreibe in zwei oder drei Sätzen, was hier zu sehen ist.</translation>
  </message>
  <message>
   <source>Described by a model with {0}</source>
   <translation>Von einem Modell beschrieben mit {0}</translation>
  </message>
  <message>
   <source>Described by {0}: {1}</source>
   <translation>Beschrieben von {0}: {1}</translation>
  </message>
  <message>
   <source>Descriptions</source>
   <translation>Beschreibungen</translation>
  </message>
  <message>
   <source>Devanagari letters</source>
   <translation>Devanagari-Schrift</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>Gerät oder Ressource belegt</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Speicherplatz</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>Speicherkontingent überschritten</translation>
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
   <source>Due</source>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Duplikate</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
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
   <source>Easter egg</source>
   <translation>Osterei</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <source>English, Chinese and more</source>
   <translation>Englisch, Chinesisch und weitere</translation>
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
   <source>Erasing the library met an internal error, which was logged.</source>
   <translation>Beim Löschen der Bibliothek ist ein interner Fehler aufgetreten; er steht im Protokoll.</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
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
   <source>File ending</source>
   <translation>Dateiendung</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>Datei existiert bereits</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Dateiname zu lang</translation>
  </message>
  <message>
   <source>File too large</source>
   <translation>Datei zu groß</translation>
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
  <message numerus="yes">
   <source>Files attached to %n of its messages were left out: they are too large.</source>
   <translation>
    <numerusform>Die Anhänge von %n Nachricht darin wurden ausgelassen: Sie sind zu groß.</numerusform>
    <numerusform>Die Anhänge von %n Nachrichten darin wurden ausgelassen: Sie sind zu groß.</numerusform>
   </translation>
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
   <source>Find or add a word</source>
   <translation>Wort suchen oder hinzufügen</translation>
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
   <source>Finding the fastest way to run the model here (once).</source>
   <translation>Es wird (einmalig) ermittelt, wie das Modell hier am schnellsten läuft.</translation>
  </message>
  <message>
   <source>Finds more than the recommended one, and needs about four times as long for each photo.</source>
   <translation>Findet mehr als das empfohlene und braucht pro Foto etwa viermal so lange.</translation>
  </message>
  <message>
   <source>Finds passages by their meaning, also across languages.</source>
   <translation>Findet Textstellen nach ihrer Bedeutung, auch über Sprachgrenzen hinweg.</translation>
  </message>
  <message>
   <source>Finds photos by descriptions in German, Spanish, Russian and many other languages.</source>
   <translation>Findet Fotos nach Beschreibungen auf Deutsch, Spanisch, Russisch und in vielen anderen Sprachen.</translation>
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
   <source>For Russian, Ukrainian and Belarusian alone, the model of these three reads better.</source>
   <translation>Nur für Russisch, Ukrainisch und Belarussisch liest das Modell für diese drei Sprachen besser.</translation>
  </message>
  <message>
   <source>For Vietnamese, of which the model that comes with Shoebox reads only half; that one reads the other languages as well.</source>
   <translation>Für Vietnamesisch, das das mitgelieferte Modell nur zur Hälfte liest; die anderen Sprachen liest jenes genauso gut.</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Forget a file</source>
   <translation>Datei vergessen</translation>
  </message>
  <message>
   <source>Forget a file…</source>
   <translation>Datei vergessen…</translation>
  </message>
  <message>
   <source>Forget all descriptions of photos?</source>
   <translation>Alle Beschreibungen von Fotos vergessen?</translation>
  </message>
  <message>
   <source>Forget all descriptions…</source>
   <translation>Alle Beschreibungen vergessen…</translation>
  </message>
  <message>
   <source>Forget everywhere</source>
   <translation>Überall vergessen</translation>
  </message>
  <message>
   <source>Forget everywhere…</source>
   <translation>Überall vergessen…</translation>
  </message>
  <message>
   <source>Forget them</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Forget this description</source>
   <translation>Diese Beschreibung vergessen</translation>
  </message>
  <message>
   <source>Forget what “{0}” means?</source>
   <translation>Vergessen, was „{0}“ bedeutet?</translation>
  </message>
  <message>
   <source>Forget {0} everywhere?</source>
   <translation>{0} überall vergessen?</translation>
  </message>
  <message>
   <source>Forget “{0}” everywhere?</source>
   <translation>„{0}“ überall vergessen?</translation>
  </message>
  <message>
   <source>Forgetting…</source>
   <translation>Wird vergessen…</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Vergessen…</translation>
  </message>
  <message>
   <source>Forgotten files</source>
   <translation>Vergessene Dateien</translation>
  </message>
  <message>
   <source>Forgotten: {0}. The library holds no trace.</source>
   <translation>Vergessen: {0}. In der Bibliothek ist keine Spur mehr.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From {0} to {1}</source>
   <translation>Von {0} bis {1}</translation>
  </message>
  <message>
   <source>Gemma 4 E2B</source>
   <translation>Gemma 4 E2B</translation>
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
   <source>Give 1 star to what is selected</source>
   <translation>Der Auswahl 1 Stern geben</translation>
  </message>
  <message>
   <source>Give 2 stars</source>
   <translation>2 Sterne geben</translation>
  </message>
  <message>
   <source>Give 3 stars</source>
   <translation>3 Sterne geben</translation>
  </message>
  <message>
   <source>Give 4 stars</source>
   <translation>4 Sterne geben</translation>
  </message>
  <message>
   <source>Give 5 stars</source>
   <translation>5 Sterne geben</translation>
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
   <source>Greek</source>
   <translation>Griechisch</translation>
  </message>
  <message>
   <source>Greek, English</source>
   <translation>Griechisch, Englisch</translation>
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
   <source>Hindi, Marathi, Nepali and others, English</source>
   <translation>Hindi, Marathi, Nepali und andere, Englisch</translation>
  </message>
  <message>
   <source>Home End PgUp PgDn</source>
   <translation>Pos1 Ende Bild↑ Bild↓</translation>
  </message>
  <message>
   <source>Host is down</source>
   <translation>Der Computer im Netz antwortet nicht</translation>
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
   <source>ISBN</source>
   <translation>ISBN</translation>
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
   <source>Imported by you.</source>
   <translation>Von Ihnen importiert.</translation>
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
   <source>Indexing met an internal error.</source>
   <translation>Beim Einlesen ist ein interner Fehler aufgetreten.</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Ein-/Ausgabefehler</translation>
  </message>
  <message>
   <source>Inside archives, or not connected, and left out: {0}.</source>
   <translation>In Archiven oder nicht verbunden und deshalb ausgelassen: {0}.</translation>
  </message>
  <message>
   <source>Installing the model met an internal error, which was logged.</source>
   <translation>Beim Installieren des Modells ist ein interner Fehler aufgetreten; er steht im Protokoll.</translation>
  </message>
  <message>
   <source>Invalid argument</source>
   <translation>Ungültiges Argument</translation>
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
   <source>Is a directory</source>
   <translation>Ist ein Ordner</translation>
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
   <source>It could not be checked whether the sources confirm all of this answer.</source>
   <translation>Es konnte nicht geprüft werden, ob die Quellen die ganze Antwort belegen.</translation>
  </message>
  <message>
   <source>It does not</source>
   <translation>Zeigt es nicht</translation>
  </message>
  <message>
   <source>It has no picture.</source>
   <translation>Es enthält kein Bild.</translation>
  </message>
  <message>
   <source>It is downloaded once, and then answers on this computer, without a network.</source>
   <translation>Es wird einmal heruntergeladen und antwortet danach auf diesem Computer, ohne Netz.</translation>
  </message>
  <message>
   <source>It is kept as the photo's description.</source>
   <translation>Das ist jetzt die Beschreibung des Fotos.</translation>
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
   <source>Its name stays in the list of what “{0}” holds.</source>
   <translation>Der Name bleibt in der Liste dessen, was „{0}“ enthält.</translation>
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
   <source>Keep as description</source>
   <translation>Als Beschreibung behalten</translation>
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
   <source>Knows only the demo album.</source>
   <translation>Kennt nur das Demo-Album.</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>Koreanisch</translation>
  </message>
  <message>
   <source>Korean, English</source>
   <translation>Koreanisch, Englisch</translation>
  </message>
  <message>
   <source>LLaVA 1.6 Mistral 7B</source>
   <translation>LLaVA 1.6 Mistral 7B</translation>
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
   <source>Larger pictures</source>
   <translation>Größere Bilder</translation>
  </message>
  <message>
   <source>Last looked through: {0}.</source>
   <translation>Zuletzt durchgesehen: {0}.</translation>
  </message>
  <message>
   <source>Latin letters, Chinese, Japanese (comes with Shoebox)</source>
   <translation>Lateinische Schrift, Chinesisch, Japanisch (in Shoebox enthalten)</translation>
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
   <source>Looking through {0}…</source>
   <translation>{0} wird durchgesehen…</translation>
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
   <source>MiniCPM-V 4.6</source>
   <translation>MiniCPM-V 4.6</translation>
  </message>
  <message>
   <source>MiniLM, light</source>
   <translation>MiniLM, klein</translation>
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
   <source>Most of this picture is missing: the file is cut short.</source>
   <translation>Der größte Teil dieses Bildes fehlt: Die Datei ist abgeschnitten.</translation>
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
   <source>Multilingual E5 small (recommended)</source>
   <translation>Multilingual E5 small (empfohlen)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name at least one column, for example: shop, date, total.</source>
   <translation>Nennen Sie mindestens eine Spalte, zum Beispiel: Geschäft, Datum, Summe.</translation>
  </message>
  <message>
   <source>Name of its model</source>
   <translation>Name seines Modells</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Namen</translation>
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
   <source>Net</source>
   <translation>Netto</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
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
   <source>New key for: {0}</source>
   <translation>Neue Taste für: {0}</translation>
  </message>
  <message>
   <source>New table</source>
   <translation>Neue Tabelle</translation>
  </message>
  <message>
   <source>Newer than Qwen3-VL; thinks before it answers unless told not to.</source>
   <translation>Neuer als Qwen3-VL; denkt vor dem Antworten nach, wenn man es nicht abstellt.</translation>
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
   <source>No answer came in time.</source>
   <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
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
   <source>No file fits all of these filters</source>
   <translation>Keine Datei passt zu allen diesen Filtern</translation>
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
   <source>No local server was chosen.</source>
   <translation>Es wurde kein lokaler Server ausgewählt.</translation>
  </message>
  <message>
   <source>No model for pictures is installed.</source>
   <translation>Es ist kein Modell für Bilder installiert.</translation>
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
   <source>No model for questions is installed: download or import one under Models.</source>
   <translation>Es ist kein Modell für Fragen installiert: Unter „Modelle“ können Sie eines herunterladen oder importieren.</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>Es ist kein Modell geladen.</translation>
  </message>
  <message>
   <source>No model was chosen.</source>
   <translation>Es wurde kein Modell ausgewählt.</translation>
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
   <source>No space left on device</source>
   <translation>Kein Platz mehr auf dem Datenträger</translation>
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
   <source>No such device or address</source>
   <translation>Gerät oder Adresse nicht vorhanden</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Datei oder Ordner nicht vorhanden</translation>
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
   <source>None of the pages of this PDF can be read.</source>
   <translation>Keine der Seiten dieser PDF-Datei ist lesbar.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Keine.</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>Ist kein Ordner</translation>
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
   <source>Not enough space</source>
   <translation>Nicht genug Platz</translation>
  </message>
  <message>
   <source>Not in the library now, so searched for without it: {0}</source>
   <translation>Zurzeit nicht in der Bibliothek und daher nicht mitgesucht: {0}</translation>
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
   <source>Nothing found yet for “{0}”</source>
   <translation>Noch nichts gefunden für „{0}“</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>Hier ist noch nichts</translation>
  </message>
  <message>
   <source>Nothing holds “{0}”; showing “{1}”.</source>
   <translation>„{0}“ kommt nirgends vor; gezeigt wird „{1}“.</translation>
  </message>
  <message>
   <source>Nothing is deleted here.</source>
   <translation>Hier wird nichts gelöscht.</translation>
  </message>
  <message>
   <source>Nothing is left to describe.</source>
   <translation>Es gibt nichts mehr zu beschreiben.</translation>
  </message>
  <message>
   <source>Nothing is wrong with the rest. These files are found by their name, and are tried again by themselves when they change or when Shoebox learns their format.</source>
   <translation>Mit allen anderen ist alles in Ordnung. Diese Dateien lassen sich über ihren Namen finden; sie werden von selbst erneut gelesen, wenn sie sich ändern oder wenn Shoebox ihr Format lernt.</translation>
  </message>
  <message>
   <source>Nothing looks like these pictures</source>
   <translation>Nichts sieht aus wie diese Bilder</translation>
  </message>
  <message>
   <source>Nothing looks like this picture</source>
   <translation>Nichts sieht aus wie dieses Bild</translation>
  </message>
  <message>
   <source>Nothing matches {0}; searched for the words instead.</source>
   <translation>Zu {0} passt nichts; stattdessen wurde nach den Wörtern gesucht.</translation>
  </message>
  <message>
   <source>Nothing of this file can be given to this model.</source>
   <translation>Nichts aus dieser Datei kann diesem Modell vorgelegt werden.</translation>
  </message>
  <message>
   <source>Nothing of what is selected can be given to this model: select other photos or documents, or choose a model that reads pictures.</source>
   <translation>Nichts von der Auswahl kann diesem Modell vorgelegt werden: Wählen Sie andere Fotos oder Dokumente aus oder ein Modell, das Bilder lesen kann.</translation>
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
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>One of the pictures is neither a JPEG nor a PNG.</source>
   <translation>Eines der Bilder ist weder JPEG noch PNG.</translation>
  </message>
  <message>
   <source>One row for each file. Name the columns, or begin with a ready-made set; the kind is told by the name, or said: total:money, items:number.</source>
   <translation>Eine Zeile pro Datei. Spalten benennen oder mit einer fertigen Auswahl beginnen; die Art ergibt sich aus dem Namen oder wird angegeben: Summe:money, Stück:number.</translation>
  </message>
  <message numerus="yes">
   <source>Only %n files of this archive are searched: with what else the archive around it holds, these are enough.</source>
   <translation>
    <numerusform>Nur %n Datei dieses Archivs wird durchsucht: Mit dem übrigen Inhalt des umgebenden Archivs ist das genug.</numerusform>
    <numerusform>Nur %n Dateien dieses Archivs werden durchsucht: Mit dem übrigen Inhalt des umgebenden Archivs ist das genug.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only a program on this computer may answer: give an address such as http://127.0.0.1:11434/v1</source>
   <translation>Nur ein Programm auf diesem Computer darf antworten: Geben Sie eine Adresse wie http://127.0.0.1:11434/v1 an</translation>
  </message>
  <message>
   <source>Only documents with so many pages.</source>
   <translation>Nur Dokumente mit so vielen Seiten.</translation>
  </message>
  <message>
   <source>Only files of this size.</source>
   <translation>Nur Dateien dieser Größe.</translation>
  </message>
  <message>
   <source>Only files with this extension.</source>
   <translation>Nur Dateien mit dieser Endung.</translation>
  </message>
  <message>
   <source>Only photos taken in this city, region or country.</source>
   <translation>Nur Fotos aus dieser Stadt, dieser Region oder diesem Land.</translation>
  </message>
  <message>
   <source>Only photos taken with this camera or lens.</source>
   <translation>Nur Fotos, die mit dieser Kamera oder diesem Objektiv aufgenommen wurden.</translation>
  </message>
  <message>
   <source>Only photos, only documents, or only files with this extension.</source>
   <translation>Nur Fotos, nur Dokumente oder nur Dateien mit dieser Endung.</translation>
  </message>
  <message>
   <source>Only pictures that Shoebox made itself are given to the model.</source>
   <translation>Dem Modell werden nur Bilder vorgelegt, die Shoebox selbst erstellt hat.</translation>
  </message>
  <message>
   <source>Only some files: by type, folder, date</source>
   <translation>Nur bestimmte Dateien: nach Typ, Ordner, Datum</translation>
  </message>
  <message numerus="yes">
   <source>Only the first %n files of this archive are searched{0}.</source>
   <translation>
    <numerusform>Nur die erste Datei dieses Archivs wird durchsucht{0}.</numerusform>
    <numerusform>Nur die ersten %n Dateien dieses Archivs werden durchsucht{0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Only the first %n pages were read.</source>
   <translation>
    <numerusform>Nur die erste Seite wurde gelesen.</numerusform>
    <numerusform>Nur die ersten %n Seiten wurden gelesen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the small preview in this file could be read.</source>
   <translation>Nur die kleine Vorschau in dieser Datei war lesbar.</translation>
  </message>
  <message>
   <source>Only what has so many stars.</source>
   <translation>Nur was so viele Sterne hat.</translation>
  </message>
  <message>
   <source>Only what has this tag, or this keyword from its file.</source>
   <translation>Nur was dieses Schlagwort hat, von Ihnen oder aus der Datei.</translation>
  </message>
  <message>
   <source>Only what has this: text, a date of its own, a location, people, keywords …</source>
   <translation>Nur was dies hat: Text, ein eigenes Datum, einen Ort, Personen, Schlagwörter …</translation>
  </message>
  <message>
   <source>Only what is in this album.</source>
   <translation>Nur was in diesem Album ist.</translation>
  </message>
  <message>
   <source>Only what is of this sort; a photo is no screenshot here.</source>
   <translation>Nur was von dieser Art ist; ein Bildschirmfoto gilt hier nicht als Foto.</translation>
  </message>
  <message>
   <source>Only what lies in a folder of this name, or below it.</source>
   <translation>Nur was in einem Ordner dieses Namens liegt oder darunter.</translation>
  </message>
  <message>
   <source>Only what seems to show this: a guess, made by itself.</source>
   <translation>Nur was dies zu zeigen scheint: eine automatische Vermutung.</translation>
  </message>
  <message>
   <source>Only what this person sent or wrote.</source>
   <translation>Nur was diese Person gesendet oder geschrieben hat.</translation>
  </message>
  <message>
   <source>Only what was described in words can be shown in a picture.</source>
   <translation>Nur was in Worten beschrieben wurde, lässt sich im Bild zeigen.</translation>
  </message>
  <message>
   <source>Only what was taken, or else changed, before this day, month or year.</source>
   <translation>Nur was vor diesem Tag, Monat oder Jahr aufgenommen oder sonst geändert wurde.</translation>
  </message>
  <message>
   <source>Only what was taken, or else changed, from this day, month or year on.</source>
   <translation>Nur was ab diesem Tag, Monat oder Jahr aufgenommen oder sonst geändert wurde.</translation>
  </message>
  <message>
   <source>Only what was taken, or else changed, then: a day, a month, 2019..2021, “last summer”.</source>
   <translation>Nur was damals aufgenommen oder sonst geändert wurde: ein Tag, ein Monat, 2019..2021, „letzter Sommer“.</translation>
  </message>
  <message>
   <source>Only words</source>
   <translation>Nur als Wörter</translation>
  </message>
  <message>
   <source>Only words were searched: an internal error was logged.</source>
   <translation>Es wurde nur nach Wörtern gesucht: Ein interner Fehler steht im Protokoll.</translation>
  </message>
  <message>
   <source>Only words were searched: the encoder {0}. Try again.</source>
   <translation>Es wurde nur nach Wörtern gesucht: Der Prozess des Modells {0}. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Only words were searched: {0}</source>
   <translation>Es wurde nur nach Wörtern gesucht: {0}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open it</source>
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
   <source>Operation not permitted</source>
   <translation>Vorgang nicht erlaubt</translation>
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
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>Bezahlt mit</translation>
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
   <source>Paused.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Zugriff verweigert</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
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
   <source>Photos are compared anew in the background.</source>
   <translation>Die Fotos werden im Hintergrund neu verglichen.</translation>
  </message>
  <message>
   <source>Photos are compared with each of these words, and the fitting ones are suggested as tags. Write a word as it stands in a sentence: “a fox”, “snow”.</source>
   <translation>Fotos werden mit jedem dieser Wörter verglichen, und die passenden werden als Schlagwörter vorgeschlagen. Schreiben Sie ein Wort so, wie es in einem englischen Satz steht: “a fox”, “snow”.</translation>
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
   <source>Progress of describing</source>
   <translation>Fortschritt der Beschreibungen</translation>
  </message>
  <message>
   <source>Progress of indexing</source>
   <translation>Fortschritt beim Einlesen</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Verlag</translation>
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
   <source>QR code</source>
   <translation>QR-Code</translation>
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
   <source>Qwen3-VL 2B (recommended)</source>
   <translation>Qwen3-VL 2B (empfohlen)</translation>
  </message>
  <message>
   <source>Qwen3.5 2B</source>
   <translation>Qwen3.5 2B</translation>
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
   <source>Read-only file system</source>
   <translation>Dateisystem ist schreibgeschützt</translation>
  </message>
  <message numerus="yes">
   <source>Reading %n sources…</source>
   <translation>
    <numerusform>%n Quelle wird gelesen…</numerusform>
    <numerusform>%n Quellen werden gelesen…</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Dateien lesen</translation>
  </message>
  <message>
   <source>Reading this file failed twice: the reader {0}.</source>
   <translation>Das Lesen dieser Datei ist zweimal gescheitert: Der Leseprozess {0}.</translation>
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
   <source>Reading…</source>
   <translation>Wird eingelesen…</translation>
  </message>
  <message>
   <source>Reads photos and pages well; answers in most languages.</source>
   <translation>Liest Fotos und Seiten gut; antwortet in den meisten Sprachen.</translation>
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
   <source>Resource busy</source>
   <translation>Ressource belegt</translation>
  </message>
  <message>
   <source>Resource temporarily unavailable</source>
   <translation>Ressource vorübergehend nicht verfügbar</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <source>Russian, Ukrainian, Belarusian</source>
   <translation>Russisch, Ukrainisch, Belarussisch</translation>
  </message>
  <message>
   <source>Russian, Ukrainian, Belarusian, English</source>
   <translation>Russisch, Ukrainisch, Belarussisch, Englisch</translation>
  </message>
  <message>
   <source>SAVED SEARCHES</source>
   <translation>GESPEICHERTE SUCHEN</translation>
  </message>
  <message>
   <source>SEEMS TO SHOW</source>
   <translation>ZEIGT VERMUTLICH</translation>
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
   <source>Save to a file…</source>
   <translation>In einer Datei speichern…</translation>
  </message>
  <message>
   <source>Save what you have made</source>
   <translation>Eigenes speichern</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Gespeicherte Suchen</translation>
  </message>
  <message>
   <source>Say of a result that it is right</source>
   <translation>Einen Treffer richtig nennen</translation>
  </message>
  <message>
   <source>Say of a result that it is wrong</source>
   <translation>Einen Treffer falsch nennen</translation>
  </message>
  <message>
   <source>Say the word that is to be taught, for example “our cabin”.</source>
   <translation>Nennen Sie das Wort, das Shoebox lernen soll, zum Beispiel „unsere Hütte“.</translation>
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
   <translation>Suche nach {0}</translation>
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
   <source>Select the photos or documents first that the question is about.</source>
   <translation>Wählen Sie zuerst die Fotos oder Dokumente aus, um die es in der Frage geht.</translation>
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
   <source>Shoebox does not read this kind of file yet.</source>
   <translation>Diese Art von Datei kann Shoebox noch nicht lesen.</translation>
  </message>
  <message>
   <source>Shoebox has no permission to read this file.</source>
   <translation>Shoebox darf diese Datei nicht lesen.</translation>
  </message>
  <message>
   <source>Shoebox is closing.</source>
   <translation>Shoebox wird gerade beendet.</translation>
  </message>
  <message>
   <source>Shoebox looks through these folders, and finds what is in them by description. You can drop others here, and change all of this later.</source>
   <translation>Shoebox sieht diese Ordner durch und findet nach Beschreibung, was darin ist. Sie können weitere hierher ziehen und all das später ändern.</translation>
  </message>
  <message>
   <source>Shoebox makes a copy every day. The damaged file is set aside, not deleted. Your files are not changed.</source>
   <translation>Shoebox legt jeden Tag eine Kopie an. Die beschädigte Datei wird beiseitegelegt, nicht gelöscht. Ihre Dateien werden nicht verändert.</translation>
  </message>
  <message>
   <source>Shoebox opens your files for reading only. Its index lies in a folder of its own, and can be erased in the settings. Indexing goes on quietly while you search; the line at the bottom tells how far it is.</source>
   <translation>Shoebox öffnet Ihre Dateien nur zum Lesen. Der Index liegt in einem eigenen Ordner und lässt sich in den Einstellungen löschen. Das Einlesen läuft im Hintergrund weiter, während Sie suchen; die Zeile am unteren Rand zeigt, wie weit es ist.</translation>
  </message>
  <message>
   <source>Shoebox reads Photoshop files of 1, 8 or 16 bits, but not this colour mode.</source>
   <translation>Shoebox liest Photoshop-Dateien mit 1, 8 oder 16 Bit, aber nicht in diesem Farbmodus.</translation>
  </message>
  <message>
   <source>Shoebox reads photos and documents; “type:{0}” is neither.</source>
   <translation>Shoebox liest Fotos und Dokumente; „type:{0}“ ist keines von beiden.</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Geschäft</translation>
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
   <source>Show it large; Space, or Esc, goes back</source>
   <translation>Groß anzeigen; Leertaste oder Esc führt zurück</translation>
  </message>
  <message>
   <source>Show only some of these: by type, year, place, tag</source>
   <translation>Nur bestimmte anzeigen: nach Typ, Jahr, Ort, Schlagwort</translation>
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
   <source>SigLIP 2 base (recommended)</source>
   <translation>SigLIP 2 base (empfohlen)</translation>
  </message>
  <message>
   <source>SigLIP 2 base, fine</source>
   <translation>SigLIP 2 base, fein</translation>
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
   <source>Small and quick; for documents in English.</source>
   <translation>Klein und schnell; für englische Dokumente.</translation>
  </message>
  <message>
   <source>Smaller pictures</source>
   <translation>Kleinere Bilder</translation>
  </message>
  <message>
   <source>SmolVLM2 500M, tiny</source>
   <translation>SmolVLM2 500M, winzig</translation>
  </message>
  <message>
   <source>Something went wrong inside Shoebox while answering; its log says more.</source>
   <translation>Beim Antworten ist in Shoebox etwas schiefgegangen; Näheres steht im Protokoll.</translation>
  </message>
  <message>
   <source>Something went wrong inside Shoebox. It goes on; the log has the details.</source>
   <translation>In Shoebox ist ein Fehler aufgetreten. Das Programm läuft weiter; Einzelheiten stehen im Protokoll.</translation>
  </message>
  <message>
   <source>Something went wrong inside Shoebox; the log has the details.</source>
   <translation>In Shoebox ist etwas schiefgegangen; Näheres steht im Protokoll.</translation>
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
   <source>Sort by this; once more for the other way round</source>
   <translation>Danach sortieren; noch einmal für die umgekehrte Reihenfolge</translation>
  </message>
  <message>
   <source>Sources:</source>
   <translation>Quellen:</translation>
  </message>
  <message>
   <source>Spends few tokens on a picture, so several pictures are read quickly.</source>
   <translation>Braucht pro Bild nur wenige Tokens und liest daher mehrere Bilder schnell.</translation>
  </message>
  <message>
   <source>Stale file handle</source>
   <translation>Die Verbindung zur Datei ist veraltet</translation>
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
   <source>Summarise what this says, in at most five sentences.</source>
   <translation>Fasse in höchstens fünf Sätzen zusammen, was hier steht.</translation>
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
   <source>Tags, albums, stars, favourites, saved searches, taught words, descriptions, questions with their answers, and tables. What is brought in is added to what is here; nothing is replaced.</source>
   <translation>Schlagwörter, Alben, Sterne, Favoriten, gespeicherte Suchen, beigebrachte Wörter, Beschreibungen, Fragen mit ihren Antworten und Tabellen. Eingelesenes kommt zu dem hinzu, was da ist; nichts wird ersetzt.</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Schlagwort…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
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
   <source>Take one away with its ×, or try other words.</source>
   <translation>Entfernen Sie einen mit seinem × oder versuchen Sie andere Wörter.</translation>
  </message>
  <message>
   <source>Take the stars away</source>
   <translation>Sterne entfernen</translation>
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
   <source>Taken back: {0}. They are read again now.</source>
   <translation>Zurückgenommen: {0}. Sie werden jetzt wieder gelesen.</translation>
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
   <source>Tamil</source>
   <translation>Tamil</translation>
  </message>
  <message>
   <source>Tamil, English</source>
   <translation>Tamil, Englisch</translation>
  </message>
  <message>
   <source>Taught words</source>
   <translation>Beigebrachte Wörter</translation>
  </message>
  <message>
   <source>Taught words…</source>
   <translation>Beigebrachte Wörter…</translation>
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
   <source>Telugu</source>
   <translation>Telugu</translation>
  </message>
  <message>
   <source>Telugu, English</source>
   <translation>Telugu, Englisch</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text of this page</source>
   <translation>Text dieser Seite</translation>
  </message>
  <message>
   <source>Thai</source>
   <translation>Thai</translation>
  </message>
  <message>
   <source>Thai, English</source>
   <translation>Thai, Englisch</translation>
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
   <source>The answer was cut off at its longest: ask about less at once.</source>
   <translation>Die Antwort wurde bei der größten Länge abgeschnitten: Fragen Sie nach weniger auf einmal.</translation>
  </message>
  <message>
   <source>The backup of your tags and answers cannot be copied ({0}).</source>
   <translation>Die Sicherung Ihrer Schlagwörter und Antworten kann nicht kopiert werden ({0}).</translation>
  </message>
  <message>
   <source>The backup of your tags and answers cannot be written ({0}).</source>
   <translation>Die Sicherung Ihrer Schlagwörter und Antworten kann nicht geschrieben werden ({0}).</translation>
  </message>
  <message>
   <source>The beginning of this conversation no longer fits, and was left out.</source>
   <translation>Der Anfang dieses Gesprächs passt nicht mehr hinein und wurde weggelassen.</translation>
  </message>
  <message>
   <source>The damaged library cannot be moved away; close other programs that use it.</source>
   <translation>Die beschädigte Bibliothek kann nicht beiseitegelegt werden; schließen Sie andere Programme, die sie verwenden.</translation>
  </message>
  <message>
   <source>The decode process does not know {0}.</source>
   <translation>Der Leseprozess kennt {0} nicht.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} could not be saved; make room and try again.</source>
   <translation>Der Datenträger ist voll, daher konnte {0} nicht gespeichert werden; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The disk that holds the library cannot store files this large.</source>
   <translation>Der Datenträger der Bibliothek kann so große Dateien nicht speichern.</translation>
  </message>
  <message>
   <source>The disk that holds the library is full; make some room on it.</source>
   <translation>Der Datenträger der Bibliothek ist voll; schaffen Sie dort etwas Platz.</translation>
  </message>
  <message>
   <source>The disk that holds the library reports an error; check that it is connected.</source>
   <translation>Der Datenträger der Bibliothek meldet einen Fehler; prüfen Sie, ob er verbunden ist.</translation>
  </message>
  <message>
   <source>The download of {0} was interrupted; try again to go on from there.</source>
   <translation>Der Download von {0} wurde unterbrochen; ein neuer Versuch setzt ihn dort fort.</translation>
  </message>
  <message>
   <source>The download was stopped; it can be taken up again.</source>
   <translation>Der Download wurde angehalten; er lässt sich wieder aufnehmen.</translation>
  </message>
  <message>
   <source>The end of this file is missing.</source>
   <translation>Das Ende dieser Datei fehlt.</translation>
  </message>
  <message>
   <source>The end of this picture is missing: the file is cut short.</source>
   <translation>Das Ende dieses Bildes fehlt: Die Datei ist abgeschnitten.</translation>
  </message>
  <message>
   <source>The file is being written.</source>
   <translation>In die Datei wird gerade geschrieben.</translation>
  </message>
  <message>
   <source>The file is gone.</source>
   <translation>Die Datei ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The file itself stays untouched, and is passed over from now on. The settings list it under “Forgotten files”, where you can take it back.</source>
   <translation>Die Datei selbst bleibt unberührt und wird von nun an übergangen. In den Einstellungen steht sie unter „Vergessene Dateien“; dort können Sie sie zurücknehmen.</translation>
  </message>
  <message>
   <source>The file with your tags, favourites and answers is damaged; its newest copy can take its place.</source>
   <translation>Die Datei mit Ihren Schlagwörtern, Favoriten und Antworten ist beschädigt; ihre neueste Kopie kann an ihre Stelle treten.</translation>
  </message>
  <message>
   <source>The file with your tags, favourites and answers, keepsakes.db, is damaged, and there is no copy of it; move it away to begin anew.</source>
   <translation>Die Datei mit Ihren Schlagwörtern, Favoriten und Antworten, keepsakes.db, ist beschädigt, und es gibt keine Kopie davon; verschieben Sie sie, um neu zu beginnen.</translation>
  </message>
  <message>
   <source>The file {0} arrived damaged and was removed; download the model again.</source>
   <translation>Die Datei {0} kam beschädigt an und wurde entfernt; laden Sie das Modell noch einmal herunter.</translation>
  </message>
  <message>
   <source>The file {0} was copied wrongly; the disk may be failing.</source>
   <translation>Die Datei {0} wurde fehlerhaft kopiert; vielleicht ist der Datenträger defekt.</translation>
  </message>
  <message>
   <source>The files of {0} are damaged or of another version; copy them again.</source>
   <translation>Die Dateien von {0} sind beschädigt oder von einer anderen Version; kopieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The files of {0} are damaged; download or import it again.</source>
   <translation>Die Dateien von {0} sind beschädigt; laden Sie das Modell noch einmal herunter oder importieren Sie es neu.</translation>
  </message>
  <message>
   <source>The files of {0} are of another model; import it again.</source>
   <translation>Die Dateien von {0} gehören zu einem anderen Modell; importieren Sie es neu.</translation>
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
   <source>The folder for the library cannot be made ({0}).</source>
   <translation>Der Ordner für die Bibliothek kann nicht angelegt werden ({0}).</translation>
  </message>
  <message numerus="yes">
   <source>The folder “{0}” and %n more cannot be opened: they are not searched.</source>
   <translation>
    <numerusform>Der Ordner „{0}“ und %n weiterer können nicht geöffnet werden: sie werden nicht durchsucht.</numerusform>
    <numerusform>Der Ordner „{0}“ und %n weitere können nicht geöffnet werden: sie werden nicht durchsucht.</numerusform>
   </translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be opened: what is in it is not searched.</source>
   <translation>Der Ordner „{0}“ kann nicht geöffnet werden: was darin ist, wird nicht durchsucht.</translation>
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
   <source>The library cannot be opened; check that its folder is there.</source>
   <translation>Die Bibliothek kann nicht geöffnet werden; prüfen Sie, ob ihr Ordner da ist.</translation>
  </message>
  <message>
   <source>The library cannot be opened; check the permissions of its folder.</source>
   <translation>Die Bibliothek kann nicht geöffnet werden; prüfen Sie die Zugriffsrechte ihres Ordners.</translation>
  </message>
  <message>
   <source>The library cannot be written; check that its folder is not read-only.</source>
   <translation>In die Bibliothek kann nicht geschrieben werden; prüfen Sie, ob ihr Ordner schreibgeschützt ist.</translation>
  </message>
  <message>
   <source>The library cannot store embeddings; check that its disk is not full.</source>
   <translation>Die Bibliothek kann nicht speichern, was die Modelle verstanden haben; prüfen Sie, ob ihr Datenträger voll ist.</translation>
  </message>
  <message>
   <source>The library could not be opened; see the log.</source>
   <translation>Die Bibliothek konnte nicht geöffnet werden; Näheres steht im Protokoll.</translation>
  </message>
  <message>
   <source>The library did not answer in time.</source>
   <translation>Die Bibliothek hat nicht rechtzeitig geantwortet.</translation>
  </message>
  <message>
   <source>The library did not answer in time; try again.</source>
   <translation>Die Bibliothek hat nicht rechtzeitig geantwortet; versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The library folder cannot be written ({0}). Choose another one, or change its permissions.</source>
   <translation>In den Ordner der Bibliothek kann nicht geschrieben werden ({0}). Wählen Sie einen anderen oder ändern Sie seine Zugriffsrechte.</translation>
  </message>
  <message>
   <source>The library is being prepared; try again in a moment.</source>
   <translation>Die Bibliothek wird vorbereitet; versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>The library is damaged; it can be set aside and built again from your files.</source>
   <translation>Die Bibliothek ist beschädigt; sie kann beiseitegelegt und aus Ihren Dateien neu aufgebaut werden.</translation>
  </message>
  <message>
   <source>The library is empty now.</source>
   <translation>Die Bibliothek ist jetzt leer.</translation>
  </message>
  <message>
   <source>The library must be on a disk of this computer, not on a network drive; choose another folder for it (the photos and documents themselves may stay where they are).</source>
   <translation>Die Bibliothek muss auf einem Datenträger dieses Computers liegen, nicht auf einem Netzlaufwerk; wählen Sie einen anderen Ordner für sie (die Fotos und Dokumente selbst können bleiben, wo sie sind).</translation>
  </message>
  <message>
   <source>The library's folder has a name that is not valid text; choose another folder.</source>
   <translation>Der Name des Bibliotheksordners ist kein gültiger Text; wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The list could not be reset: {0}.</source>
   <translation>Die Liste konnte nicht zurückgesetzt werden: {0}.</translation>
  </message>
  <message>
   <source>The list could not be saved: {0}.</source>
   <translation>Die Liste konnte nicht gespeichert werden: {0}.</translation>
  </message>
  <message>
   <source>The local server says: {0}</source>
   <translation>Der lokale Server meldet: {0}</translation>
  </message>
  <message>
   <source>The local server sent what is no answer.</source>
   <translation>Der lokale Server hat etwas geschickt, das keine Antwort ist.</translation>
  </message>
  <message>
   <source>The model began to repeat itself and was ended: ask in other words.</source>
   <translation>Das Modell begann sich zu wiederholen und wurde beendet: Fragen Sie mit anderen Worten.</translation>
  </message>
  <message>
   <source>The model cannot be held to this schema: use a simpler one.</source>
   <translation>Das Modell kann nicht auf dieses Schema festgelegt werden: Verwenden Sie ein einfacheres.</translation>
  </message>
  <message>
   <source>The model cannot be loaded (its process {0}): download or import it again, or choose another.</source>
   <translation>Das Modell kann nicht geladen werden (sein Prozess {0}): Laden Sie es noch einmal herunter, importieren Sie es neu oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The model cannot read one of the pictures.</source>
   <translation>Das Modell kann eines der Bilder nicht lesen.</translation>
  </message>
  <message>
   <source>The model could not be copied ({0}); try again.</source>
   <translation>Das Modell konnte nicht kopiert werden ({0}); versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The model could not take in this question and its sources.</source>
   <translation>Das Modell konnte diese Frage mit ihren Quellen nicht aufnehmen.</translation>
  </message>
  <message>
   <source>The model file {0} cannot be read ({1}).</source>
   <translation>Die Modelldatei {0} kann nicht gelesen werden ({1}).</translation>
  </message>
  <message>
   <source>The model file {0} in {1} is not the one that was published; download or install it again.</source>
   <translation>Die Modelldatei {0} in {1} ist nicht die veröffentlichte; laden Sie sie noch einmal herunter oder installieren Sie sie neu.</translation>
  </message>
  <message>
   <source>The model file {0} is damaged or incomplete: download or import it again.</source>
   <translation>Die Modelldatei {0} ist beschädigt oder unvollständig: Laden Sie sie noch einmal herunter oder importieren Sie sie neu.</translation>
  </message>
  <message>
   <source>The model file {0} is missing: download or import the model again.</source>
   <translation>Die Modelldatei {0} fehlt: Laden Sie das Modell noch einmal herunter oder importieren Sie es neu.</translation>
  </message>
  <message>
   <source>The model for questions</source>
   <translation>Das Modell für Fragen</translation>
  </message>
  <message>
   <source>The model for questions looks at one photo after the other and writes what it shows, so that words find it. It works on mains power only; new files and your questions come first. What it writes may be wrong, and is always marked.</source>
   <translation>Das Modell für Fragen sieht sich ein Foto nach dem anderen an und schreibt auf, was darauf zu sehen ist, damit Wörter es finden. Es arbeitet nur bei Netzstrom; neue Dateien und Ihre Fragen gehen vor. Was es schreibt, kann falsch sein und ist immer gekennzeichnet.</translation>
  </message>
  <message>
   <source>The model gave no answer: ask in other words, or choose another model.</source>
   <translation>Das Modell hat keine Antwort gegeben: Fragen Sie mit anderen Worten oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The model in {0} is damaged ({1}); download or import it again.</source>
   <translation>Das Modell in {0} ist beschädigt ({1}); laden Sie es noch einmal herunter oder importieren Sie es neu.</translation>
  </message>
  <message>
   <source>The model in {0} lacks its file {1}; download or import it again.</source>
   <translation>Dem Modell in {0} fehlt die Datei {1}; laden Sie es noch einmal herunter oder importieren Sie es neu.</translation>
  </message>
  <message>
   <source>The model in {0} needs a text model from the network.</source>
   <translation>Das Modell in {0} benötigt ein Textmodell aus dem Netz.</translation>
  </message>
  <message>
   <source>The model in {0} needs more memory than is free.</source>
   <translation>Das Modell in {0} braucht mehr Arbeitsspeicher, als frei ist.</translation>
  </message>
  <message>
   <source>The model is installed.</source>
   <translation>Das Modell ist installiert.</translation>
  </message>
  <message>
   <source>The model needs {0} GB of disk, and {1} GB are free; make room and try again.</source>
   <translation>Das Modell braucht {0} GB Speicherplatz, frei sind {1} GB; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The model that reads words in pictures does not say which letters it knows; install it again, or choose another.</source>
   <translation>Das Modell, das Wörter in Bildern liest, gibt nicht an, welche Buchstaben es kennt; installieren Sie es neu oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The model that reads words in pictures is damaged; install it again, or choose another.</source>
   <translation>Das Modell, das Wörter in Bildern liest, ist beschädigt; installieren Sie es neu oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The model wrote nothing about this picture.</source>
   <translation>Das Modell hat zu diesem Bild nichts geschrieben.</translation>
  </message>
  <message>
   <source>The model {0} is not installed; download or import it.</source>
   <translation>Das Modell {0} ist nicht installiert; laden Sie es herunter oder importieren Sie es.</translation>
  </message>
  <message>
   <source>The model's answer does not fit the columns.</source>
   <translation>Die Antwort des Modells passt nicht zu den Spalten.</translation>
  </message>
  <message>
   <source>The model's context is too small for one picture: choose another model.</source>
   <translation>Der Kontext des Modells ist zu klein für ein Bild: Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The model's context of {0} tokens is too small for one picture, which takes {1}: choose another model.</source>
   <translation>Der Kontext des Modells von {0} Tokens ist zu klein für ein Bild, das {1} braucht: Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The model's process was lost over this file.</source>
   <translation>Der Prozess des Modells ist an dieser Datei gescheitert.</translation>
  </message>
  <message>
   <source>The model's process was lost over this picture.</source>
   <translation>Der Prozess des Modells ist an diesem Bild gescheitert.</translation>
  </message>
  <message>
   <source>The model's process {0}: ask again, it starts anew.</source>
   <translation>Der Prozess des Modells {0}: Fragen Sie noch einmal, er startet neu.</translation>
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
   <source>The ocr process does not know {0}.</source>
   <translation>Der Prozess für Schrifterkennung kennt {0} nicht.</translation>
  </message>
  <message>
   <source>The other way round</source>
   <translation>Umgekehrte Reihenfolge</translation>
  </message>
  <message>
   <source>The part that matched could not be found; the error was logged.</source>
   <translation>Die passende Stelle im Bild konnte nicht gefunden werden; der Fehler steht im Protokoll.</translation>
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
   <source>The program at {0} does not answer: start it, or choose one of Shoebox's own models.</source>
   <translation>Das Programm unter {0} antwortet nicht: Starten Sie es oder wählen Sie eines der Modelle von Shoebox.</translation>
  </message>
  <message>
   <source>The program at {0} has no model “{1}”; it has {2}.</source>
   <translation>Das Programm unter {0} hat kein Modell „{1}“; es hat {2}.</translation>
  </message>
  <message>
   <source>The program at {0} refused (status {1}){2}.</source>
   <translation>Das Programm unter {0} hat abgelehnt (Status {1}){2}.</translation>
  </message>
  <message>
   <source>The question and its sources are too long for this model: ask about fewer.</source>
   <translation>Die Frage mit ihren Quellen ist zu lang für dieses Modell: Fragen Sie zu weniger Dateien.</translation>
  </message>
  <message>
   <source>The quickest, for old computers; reads text in pictures poorly.</source>
   <translation>Das schnellste, für ältere Computer; liest Text in Bildern schlecht.</translation>
  </message>
  <message>
   <source>The reading was stopped.</source>
   <translation>Das Lesen wurde angehalten.</translation>
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
   <source>The search met an internal error, which was logged.</source>
   <translation>Bei der Suche ist ein interner Fehler aufgetreten; er steht im Protokoll.</translation>
  </message>
  <message>
   <source>The search was replaced by a newer one.</source>
   <translation>Die Suche wurde durch eine neuere ersetzt.</translation>
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
   <source>The server does not say what {0} is; try again later.</source>
   <translation>Der Server gibt nicht an, was {0} ist; versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>The server that has {0} cannot be reached; check the connection, or import the model from a file.</source>
   <translation>Der Server, der {0} hat, ist nicht erreichbar; prüfen Sie die Verbindung, oder importieren Sie das Modell aus einer Datei.</translation>
  </message>
  <message>
   <source>The server's {0} is not the one that Shoebox knows; look for a newer Shoebox.</source>
   <translation>Die Datei {0} auf dem Server ist nicht die, die Shoebox kennt; suchen Sie nach einem neueren Shoebox.</translation>
  </message>
  <message>
   <source>The smallest download; for descriptions in English.</source>
   <translation>Der kleinste Download; für Beschreibungen auf Englisch.</translation>
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
   <source>The vision part does not belong to this model, or is damaged: import it again.</source>
   <translation>Der Bildteil gehört nicht zu diesem Modell oder ist beschädigt: Importieren Sie ihn neu.</translation>
  </message>
  <message>
   <source>The vision part of this model takes no pictures.</source>
   <translation>Der Bildteil dieses Modells nimmt keine Bilder an.</translation>
  </message>
  <message>
   <source>The well-known older model; slow without a graphics card.</source>
   <translation>Das bekannte ältere Modell; ohne Grafikkarte langsam.</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>Das Fenster</translation>
  </message>
  <message>
   <source>The word</source>
   <translation>Das Wort</translation>
  </message>
  <message numerus="yes">
   <source>The words in %n pictures are still to be read. Results appear as they come.</source>
   <translation>
    <numerusform>Die Wörter in %n Bild werden noch gelesen. Ergebnisse erscheinen, sobald sie da sind.</numerusform>
    <numerusform>Die Wörter in %n Bildern werden noch gelesen. Ergebnisse erscheinen, sobald sie da sind.</numerusform>
   </translation>
  </message>
  <message>
   <source>The words that came with Shoebox…</source>
   <translation>Mitgelieferte Wörter…</translation>
  </message>
  <message>
   <source>The words that you added are removed, and those you removed are back.</source>
   <translation>Ihre hinzugefügten Wörter werden entfernt, und die von Ihnen entfernten sind wieder da.</translation>
  </message>
  <message>
   <source>The {0} process cannot be started: it {1}. Restart the computer, or install Shoebox again.</source>
   <translation>Der Prozess {0} kann nicht gestartet werden: er {1}. Starten Sie den Computer neu, oder installieren Sie Shoebox noch einmal.</translation>
  </message>
  <message>
   <source>The {0} process {1}.</source>
   <translation>Der Prozess „{0}“ {1}.</translation>
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
   <source>There is no complete model that Shoebox knows in that place.</source>
   <translation>Dort liegt kein vollständiges Modell, das Shoebox kennt.</translation>
  </message>
  <message>
   <source>There is no filter “{0}:”; it is searched for as a word. Try {1}.</source>
   <translation>Es gibt keinen Filter „{0}:“; danach wird als Wort gesucht. Versuchen Sie {1}.</translation>
  </message>
  <message>
   <source>There is no model for questions: choose one under Models.</source>
   <translation>Es gibt kein Modell für Fragen: Wählen Sie eines unter „Modelle“.</translation>
  </message>
  <message>
   <source>There is no picture in this file to search by.</source>
   <translation>In dieser Datei ist kein Bild, nach dem sich suchen ließe.</translation>
  </message>
  <message>
   <source>There is no room to unpack this file ({0}).</source>
   <translation>Zum Entpacken dieser Datei ist kein Platz ({0}).</translation>
  </message>
  <message>
   <source>There is no such picture in this file.</source>
   <translation>Ein solches Bild gibt es in dieser Datei nicht.</translation>
  </message>
  <message>
   <source>There is no table {0}.</source>
   <translation>Es gibt keine Tabelle {0}.</translation>
  </message>
  <message>
   <source>There is not enough memory to read the library; close other programs.</source>
   <translation>Der Arbeitsspeicher reicht nicht, um die Bibliothek zu lesen; schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
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
   <source>This PDF has no pages.</source>
   <translation>Diese PDF-Datei hat keine Seiten.</translation>
  </message>
  <message>
   <source>This PDF is damaged.</source>
   <translation>Diese PDF-Datei ist beschädigt.</translation>
  </message>
  <message>
   <source>This PDF is protected in a way that Shoebox cannot open.</source>
   <translation>Diese PDF-Datei ist so geschützt, dass Shoebox sie nicht öffnen kann.</translation>
  </message>
  <message>
   <source>This PDF needs a password.</source>
   <translation>Diese PDF-Datei ist mit einem Kennwort geschützt.</translation>
  </message>
  <message>
   <source>This Photoshop file holds no flattened picture; save it with “Maximize Compatibility”.</source>
   <translation>Diese Photoshop-Datei enthält kein zusammengefügtes Bild; speichern Sie sie mit „Kompatibilität maximieren“.</translation>
  </message>
  <message>
   <source>This RAW photo is damaged, or of a camera that Shoebox does not know.</source>
   <translation>Dieses RAW-Foto ist beschädigt oder stammt von einer Kamera, die Shoebox nicht kennt.</translation>
  </message>
  <message>
   <source>This archive holds itself, again and again: it is read once.</source>
   <translation>Dieses Archiv enthält immer wieder sich selbst: Es wird einmal gelesen.</translation>
  </message>
  <message>
   <source>This archive holds too many files.</source>
   <translation>Dieses Archiv enthält zu viele Dateien.</translation>
  </message>
  <message>
   <source>This archive is damaged or incomplete.</source>
   <translation>Dieses Archiv ist beschädigt oder unvollständig.</translation>
  </message>
  <message>
   <source>This archive lies too deep in others: its files are not searched.</source>
   <translation>Dieses Archiv liegt zu tief in anderen: Seine Dateien werden nicht durchsucht.</translation>
  </message>
  <message>
   <source>This archive needs a password.</source>
   <translation>Dieses Archiv ist mit einem Kennwort geschützt.</translation>
  </message>
  <message>
   <source>This archive was made by a program that is too new.</source>
   <translation>Dieses Archiv wurde mit einem zu neuen Programm erstellt.</translation>
  </message>
  <message>
   <source>This book is protected against copying (DRM), so that only its own reader can open it.</source>
   <translation>Dieses Buch ist kopiergeschützt (DRM) und lässt sich nur mit dem zugehörigen Leseprogramm öffnen.</translation>
  </message>
  <message>
   <source>This document holds a trap for the programs that read it (XML entities).</source>
   <translation>Dieses Dokument enthält eine Falle für Programme, die es lesen (XML-Entitäten).</translation>
  </message>
  <message>
   <source>This document is damaged.</source>
   <translation>Dieses Dokument ist beschädigt.</translation>
  </message>
  <message>
   <source>This document is nested too deeply to be read.</source>
   <translation>Dieses Dokument ist zu tief verschachtelt, um gelesen zu werden.</translation>
  </message>
  <message>
   <source>This document is too large to be read.</source>
   <translation>Dieses Dokument ist zu groß, um gelesen zu werden.</translation>
  </message>
  <message>
   <source>This document needs a password.</source>
   <translation>Dieses Dokument ist mit einem Kennwort geschützt.</translation>
  </message>
  <message>
   <source>This document unpacks to far more than a document holds, and was not opened.</source>
   <translation>Dieses Dokument würde sich auf weit mehr entpacken, als ein Dokument enthält, und wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>This drawing is damaged, or of a kind that Shoebox does not read.</source>
   <translation>Diese Zeichnung ist beschädigt oder von einer Art, die Shoebox nicht liest.</translation>
  </message>
  <message>
   <source>This drawing is nested too deeply.</source>
   <translation>Diese Zeichnung ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <source>This drawing is too large for Shoebox.</source>
   <translation>Diese Zeichnung ist zu groß für Shoebox.</translation>
  </message>
  <message>
   <source>This e-mail is too large to be read.</source>
   <translation>Diese E-Mail ist zu groß, um gelesen zu werden.</translation>
  </message>
  <message>
   <source>This file could not be read: {0}.</source>
   <translation>Diese Datei konnte nicht gelesen werden: {0}.</translation>
  </message>
  <message>
   <source>This file could not be unpacked; the error was logged.</source>
   <translation>Diese Datei konnte nicht entpackt werden; der Fehler steht im Protokoll.</translation>
  </message>
  <message>
   <source>This file has not been read yet: try again when it is indexed.</source>
   <translation>Diese Datei wurde noch nicht eingelesen: Versuchen Sie es danach noch einmal.</translation>
  </message>
  <message>
   <source>This file has not been read yet; try again in a moment.</source>
   <translation>Diese Datei wurde noch nicht eingelesen; versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>This file is damaged in its archive.</source>
   <translation>Diese Datei ist in ihrem Archiv beschädigt.</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Diese Datei ist leer.</translation>
  </message>
  <message>
   <source>This file is no document of the kind that its name says.</source>
   <translation>Diese Datei ist kein Dokument der Art, die ihr Name nennt.</translation>
  </message>
  <message>
   <source>This file is no e-mail message: it has no sender, date or subject.</source>
   <translation>Diese Datei ist keine E-Mail: Sie hat keinen Absender, kein Datum und keinen Betreff.</translation>
  </message>
  <message>
   <source>This file is no mailbox: it does not begin with a message.</source>
   <translation>Diese Datei ist kein Postfach: Sie beginnt nicht mit einer Nachricht.</translation>
  </message>
  <message>
   <source>This file is not in its archive any more.</source>
   <translation>Diese Datei ist nicht mehr in ihrem Archiv.</translation>
  </message>
  <message>
   <source>This file is not in the library any more.</source>
   <translation>Diese Datei ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <source>This file is not text.</source>
   <translation>Diese Datei enthält keinen Text.</translation>
  </message>
  <message>
   <source>This file is on a drive that is not connected, and no preview of it was stored.</source>
   <translation>Diese Datei liegt auf einem Laufwerk, das nicht verbunden ist, und es wurde keine Vorschau gespeichert.</translation>
  </message>
  <message>
   <source>This file is packed in a way that Shoebox does not know.</source>
   <translation>Diese Datei ist auf eine Weise gepackt, die Shoebox nicht kennt.</translation>
  </message>
  <message>
   <source>This file is too large to be read from its archive (over {0} MB).</source>
   <translation>Diese Datei ist zu groß, um aus ihrem Archiv gelesen zu werden (über {0} MB).</translation>
  </message>
  <message>
   <source>This file is too large to be read from its message.</source>
   <translation>Diese Datei ist zu groß, um aus ihrer Nachricht gelesen zu werden.</translation>
  </message>
  <message>
   <source>This file needs too much memory.</source>
   <translation>Diese Datei braucht zu viel Arbeitsspeicher.</translation>
  </message>
  <message>
   <source>This file was not unpacked: it would grow suspiciously much.</source>
   <translation>Diese Datei wurde nicht entpackt: Sie würde verdächtig stark anwachsen.</translation>
  </message>
  <message>
   <source>This file was written by a program whose documents Shoebox does not read.</source>
   <translation>Diese Datei stammt von einem Programm, dessen Dokumente Shoebox nicht liest.</translation>
  </message>
  <message>
   <source>This folder is not in the library any more.</source>
   <translation>Dieser Ordner ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <source>This group will not be shown again.</source>
   <translation>Diese Gruppe wird nicht mehr angezeigt.</translation>
  </message>
  <message>
   <source>This is no picture.</source>
   <translation>Das ist kein Bild.</translation>
  </message>
  <message>
   <source>This is not a regular file.</source>
   <translation>Das ist keine gewöhnliche Datei.</translation>
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
   <source>This library is open for reading only.</source>
   <translation>Diese Bibliothek ist nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <source>This message is encrypted; only its header was read.</source>
   <translation>Diese Nachricht ist verschlüsselt; nur ihr Kopf wurde gelesen.</translation>
  </message>
  <message>
   <source>This model is of a kind that Shoebox does not know yet: choose another.</source>
   <translation>Dieses Modell ist von einer Art, die Shoebox noch nicht kennt: Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>This model needs about {0} GB of memory, and {1} GB are free: close other programs or choose a smaller model.</source>
   <translation>Dieses Modell braucht etwa {0} GB Arbeitsspeicher, frei sind {1} GB: Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <source>This model reads no pictures: choose one that does.</source>
   <translation>Dieses Modell liest keine Bilder: Wählen Sie eines, das es kann.</translation>
  </message>
  <message>
   <source>This model's file is damaged or of an unknown kind: download or import it again.</source>
   <translation>Die Datei dieses Modells ist beschädigt oder von unbekannter Art: Laden Sie es noch einmal herunter oder importieren Sie es neu.</translation>
  </message>
  <message>
   <source>This notebook is damaged.</source>
   <translation>Dieses Notebook ist beschädigt.</translation>
  </message>
  <message>
   <source>This picture could not be drawn; the error was logged.</source>
   <translation>Dieses Bild konnte nicht dargestellt werden; der Fehler steht im Protokoll.</translation>
  </message>
  <message>
   <source>This picture could not be read.</source>
   <translation>Dieses Bild konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>This picture has {0} megapixels; Shoebox reads {1} at most.</source>
   <translation>Dieses Bild hat {0} Megapixel; Shoebox liest höchstens {1}.</translation>
  </message>
  <message>
   <source>This picture is damaged, or of a kind that Shoebox does not read.</source>
   <translation>Dieses Bild ist beschädigt oder von einer Art, die Shoebox nicht liest.</translation>
  </message>
  <message>
   <source>This picture is damaged.</source>
   <translation>Dieses Bild ist beschädigt.</translation>
  </message>
  <message>
   <source>This picture is empty.</source>
   <translation>Dieses Bild ist leer.</translation>
  </message>
  <message>
   <source>This picture is too large for Shoebox.</source>
   <translation>Dieses Bild ist zu groß für Shoebox.</translation>
  </message>
  <message>
   <source>This picture is too narrow to show anything.</source>
   <translation>Dieses Bild ist zu schmal, um etwas zu zeigen.</translation>
  </message>
  <message>
   <source>This system does not tell whether the computer is used: choose hours in the settings.</source>
   <translation>Dieses System verrät nicht, ob der Computer benutzt wird: Wählen Sie Uhrzeiten in den Einstellungen.</translation>
  </message>
  <message>
   <source>This table has no such cell.</source>
   <translation>Eine solche Zelle hat diese Tabelle nicht.</translation>
  </message>
  <message>
   <source>This vision part is too old to say what it is: get a newer one of this model.</source>
   <translation>Dieser Bildteil ist zu alt, um zu sagen, was er ist: Besorgen Sie einen neueren für dieses Modell.</translation>
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
   <source>To do</source>
   <translation>Zu tun</translation>
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
   <source>To write them again may take many hours. No more are written by itself.</source>
   <translation>Sie neu zu schreiben kann viele Stunden dauern. Von selbst werden keine mehr geschrieben.</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>Zu viele offene Dateien</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>Translate</source>
   <translation>Übersetzen</translation>
  </message>
  <message>
   <source>Translate the text of this into {language}.</source>
   <translation>Übersetze den Text, der hier steht, in diese Sprache: {language}.</translation>
  </message>
  <message>
   <source>Transport endpoint is not connected</source>
   <translation>Die Verbindung ist getrennt</translation>
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
   <source>Two columns have the same name.</source>
   <translation>Zwei Spalten haben denselben Namen.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Type a question first.</source>
   <translation>Geben Sie zuerst eine Frage ein.</translation>
  </message>
  <message>
   <source>Type a search first; then it can be saved.</source>
   <translation>Geben Sie zuerst eine Suche ein; dann lässt sie sich speichern.</translation>
  </message>
  <message>
   <source>Type a tag and press Enter</source>
   <translation>Schlagwort eingeben und Eingabetaste drücken</translation>
  </message>
  <message>
   <source>Type what these pictures show. From then on the word can be searched for, alone or with others. Five pictures are usually enough.</source>
   <translation>Geben Sie ein, was diese Bilder zeigen. Danach lässt sich nach dem Wort suchen, allein oder mit anderen. Fünf Bilder reichen meistens.</translation>
  </message>
  <message>
   <source>Understanding what was read…</source>
   <translation>Gelesenes wird ausgewertet …</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo the last change, also a move to the trash</source>
   <translation>Letzte Änderung rückgängig machen, auch ein Verschieben in den Papierkorb</translation>
  </message>
  <message>
   <source>Undone: {0}</source>
   <translation>Rückgängig gemacht: {0}</translation>
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
   <source>Use it here</source>
   <translation>Hier verwenden</translation>
  </message>
  <message>
   <source>Use the newest copy</source>
   <translation>Neueste Kopie verwenden</translation>
  </message>
  <message>
   <source>Use the words that came with Shoebox?</source>
   <translation>Die mitgelieferten Wörter verwenden?</translation>
  </message>
  <message>
   <source>Use them</source>
   <translation>Verwenden</translation>
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
   <source>VAT</source>
   <translation>MwSt.</translation>
  </message>
  <message>
   <source>Vietnamese and about 45 others in Latin letters</source>
   <translation>Vietnamesisch und etwa 45 weitere in lateinischer Schrift</translation>
  </message>
  <message>
   <source>Vietnamese and other Latin letters</source>
   <translation>Vietnamesisch und andere lateinische Schrift</translation>
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
   <source>Waiting a little after your last question.</source>
   <translation>Wartet ein wenig nach Ihrer letzten Frage.</translation>
  </message>
  <message>
   <source>Waiting for mains power, to spare the battery.</source>
   <translation>Wartet auf Netzstrom, um den Akku zu schonen.</translation>
  </message>
  <message>
   <source>Waiting for mains power.</source>
   <translation>Wartet auf Netzstrom.</translation>
  </message>
  <message>
   <source>Waiting for the hours that are chosen in the settings.</source>
   <translation>Wartet auf die Uhrzeiten, die in den Einstellungen gewählt sind.</translation>
  </message>
  <message>
   <source>Waiting until indexing is done.</source>
   <translation>Wartet, bis das Einlesen fertig ist.</translation>
  </message>
  <message>
   <source>Waiting until nobody uses the computer.</source>
   <translation>Wartet, bis niemand den Computer benutzt.</translation>
  </message>
  <message>
   <source>Waiting while a question is answered.</source>
   <translation>Wartet, während eine Frage beantwortet wird.</translation>
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
   <source>Website</source>
   <translation>Website</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What Shoebox has saved (*.json)</source>
   <translation>Von Shoebox Gespeichertes (*.json)</translation>
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
   <source>What is selected in the results shows the word too</source>
   <translation>Die ausgewählten Treffer zeigen das Wort auch</translation>
  </message>
  <message>
   <source>What is the same in these two, and what differs?</source>
   <translation>Was ist bei diesen beiden gleich, und was unterscheidet sie?</translation>
  </message>
  <message>
   <source>What it finds stays where it is.</source>
   <translation>Was damit gefunden wird, bleibt, wo es ist.</translation>
  </message>
  <message>
   <source>What kind of thing or document is this, and what is it for?</source>
   <translation>Was für ein Gegenstand oder Dokument ist das, und wozu dient es?</translation>
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
   <source>What text is written on this? Copy it word for word.</source>
   <translation>Welcher Text steht hier? Gib ihn Wort für Wort wieder.</translation>
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
   <source>What was damaged lies in “{0}”.</source>
   <translation>Das Beschädigte liegt in „{0}“.</translation>
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
   <source>What you have made</source>
   <translation>Was Sie angelegt haben</translation>
  </message>
  <message>
   <source>Which dates and amounts are in it?</source>
   <translation>Welche Datumsangaben und Beträge stehen darin?</translation>
  </message>
  <message>
   <source>While nobody uses the computer</source>
   <translation>Solange niemand den Computer benutzt</translation>
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
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <source>Words for suggested tags</source>
   <translation>Wörter für vorgeschlagene Schlagwörter</translation>
  </message>
  <message>
   <source>Words for suggested tags…</source>
   <translation>Wörter für vorgeschlagene Schlagwörter…</translation>
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
   <source>Words that you have taught by examples, and the list of words from which tags are suggested.</source>
   <translation>Wörter, die Sie durch Beispiele beigebracht haben, und die Liste der Wörter, aus denen Schlagwörter vorgeschlagen werden.</translation>
  </message>
  <message>
   <source>Write one word, or a few that belong together.</source>
   <translation>Schreiben Sie ein Wort oder wenige, die zusammengehören.</translation>
  </message>
  <message>
   <source>Writes well in many languages; for computers with 16 GB of memory.</source>
   <translation>Schreibt gut in vielen Sprachen; für Computer mit 16 GB Arbeitsspeicher.</translation>
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
   <source>Year</source>
   <translation>Jahr</translation>
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
   <source>Your files are never changed, and nothing leaves this computer.</source>
   <translation>Ihre Dateien werden nie verändert, und nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>Your files are never changed, and nothing leaves this computer: Shoebox refuses every connection, except while you download a model.</source>
   <translation>Ihre Dateien werden nie verändert, und nichts verlässt diesen Computer: Shoebox lehnt jede Verbindung ab, außer während Sie ein Modell herunterladen.</translation>
  </message>
  <message>
   <source>a fox</source>
   <translation>a fox</translation>
  </message>
  <message numerus="yes">
   <source>about %n hours</source>
   <translation>
    <numerusform>etwa eine Stunde</numerusform>
    <numerusform>etwa %n Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n hours left</source>
   <translation>
    <numerusform>noch etwa eine Stunde</numerusform>
    <numerusform>noch etwa %n Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minutes</source>
   <translation>
    <numerusform>etwa eine Minute</numerusform>
    <numerusform>etwa %n Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minutes left</source>
   <translation>
    <numerusform>noch etwa eine Minute</numerusform>
    <numerusform>noch etwa %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>about 100</source>
   <translation>etwa 100</translation>
  </message>
  <message>
   <source>about 50: those in Latin letters but for Vietnamese, Chinese, Japanese</source>
   <translation>etwa 50: die in lateinischer Schrift außer Vietnamesisch, dazu Chinesisch, Japanisch</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation>etwa eine Minute</translation>
  </message>
  <message>
   <source>about {0}, from the file name</source>
   <translation>etwa {0}, nach dem Dateinamen</translation>
  </message>
  <message numerus="yes">
   <source>after %n hours</source>
   <translation>
    <numerusform>nach einer Stunde</numerusform>
    <numerusform>nach %n Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>after %n minutes</source>
   <translation>
    <numerusform>nach einer Minute</numerusform>
    <numerusform>nach %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>airplane</source>
   <translation>Flugzeug</translation>
  </message>
  <message>
   <source>airport</source>
   <translation>Flughafen</translation>
  </message>
  <message>
   <source>animation</source>
   <translation>Animation</translation>
  </message>
  <message>
   <source>apartment building</source>
   <translation>Wohnhaus</translation>
  </message>
  <message>
   <source>apple</source>
   <translation>Apfel</translation>
  </message>
  <message>
   <source>attic</source>
   <translation>Dachboden</translation>
  </message>
  <message>
   <source>autumn leaves</source>
   <translation>Herbstlaub</translation>
  </message>
  <message>
   <source>baby</source>
   <translation>Baby</translation>
  </message>
  <message>
   <source>backpack</source>
   <translation>Rucksack</translation>
  </message>
  <message>
   <source>bag</source>
   <translation>Tasche</translation>
  </message>
  <message>
   <source>balcony</source>
   <translation>Balkon</translation>
  </message>
  <message>
   <source>ball</source>
   <translation>Ball</translation>
  </message>
  <message>
   <source>balloon</source>
   <translation>Luftballon</translation>
  </message>
  <message>
   <source>banana</source>
   <translation>Banane</translation>
  </message>
  <message>
   <source>bank card</source>
   <translation>Bankkarte</translation>
  </message>
  <message>
   <source>bank statement</source>
   <translation>Kontoauszug</translation>
  </message>
  <message>
   <source>barbecue</source>
   <translation>Grillen</translation>
  </message>
  <message>
   <source>barcode</source>
   <translation>Strichcode</translation>
  </message>
  <message>
   <source>bathroom</source>
   <translation>Badezimmer</translation>
  </message>
  <message>
   <source>bathtub</source>
   <translation>Badewanne</translation>
  </message>
  <message>
   <source>beach</source>
   <translation>Strand</translation>
  </message>
  <message>
   <source>bear</source>
   <translation>Bär</translation>
  </message>
  <message>
   <source>bed</source>
   <translation>Bett</translation>
  </message>
  <message>
   <source>bedroom</source>
   <translation>Schlafzimmer</translation>
  </message>
  <message>
   <source>bee</source>
   <translation>Biene</translation>
  </message>
  <message>
   <source>bicycle</source>
   <translation>Fahrrad</translation>
  </message>
  <message>
   <source>bird</source>
   <translation>Vogel</translation>
  </message>
  <message>
   <source>birthday cake</source>
   <translation>Geburtstagskuchen</translation>
  </message>
  <message>
   <source>birthday party</source>
   <translation>Geburtstagsfeier</translation>
  </message>
  <message>
   <source>board game</source>
   <translation>Brettspiel</translation>
  </message>
  <message>
   <source>boarding pass</source>
   <translation>Bordkarte</translation>
  </message>
  <message>
   <source>boat</source>
   <translation>Boot</translation>
  </message>
  <message>
   <source>book</source>
   <translation>Buch</translation>
  </message>
  <message>
   <source>book cover</source>
   <translation>Buchumschlag</translation>
  </message>
  <message>
   <source>bookshelf</source>
   <translation>Bücherregal</translation>
  </message>
  <message>
   <source>bottle</source>
   <translation>Flasche</translation>
  </message>
  <message>
   <source>bouquet</source>
   <translation>Blumenstrauß</translation>
  </message>
  <message>
   <source>box</source>
   <translation>Kiste</translation>
  </message>
  <message>
   <source>bread</source>
   <translation>Brot</translation>
  </message>
  <message>
   <source>breakfast</source>
   <translation>Frühstück</translation>
  </message>
  <message>
   <source>bridge</source>
   <translation>Brücke</translation>
  </message>
  <message>
   <source>broke its protocol</source>
   <translation>hat sein Protokoll verletzt</translation>
  </message>
  <message>
   <source>broken thing</source>
   <translation>kaputter Gegenstand</translation>
  </message>
  <message>
   <source>building blocks</source>
   <translation>Bauklötze</translation>
  </message>
  <message>
   <source>bus</source>
   <translation>Bus</translation>
  </message>
  <message>
   <source>business card</source>
   <translation>Visitenkarte</translation>
  </message>
  <message>
   <source>butterfly</source>
   <translation>Schmetterling</translation>
  </message>
  <message>
   <source>by any source: look for yourself before you rely on it.</source>
   <translation>Das belegt keine Quelle: Sehen Sie selbst nach, bevor Sie sich darauf verlassen.</translation>
  </message>
  <message>
   <source>cable</source>
   <translation>Kabel</translation>
  </message>
  <message>
   <source>cactus</source>
   <translation>Kaktus</translation>
  </message>
  <message>
   <source>café</source>
   <translation>Café</translation>
  </message>
  <message>
   <source>cake</source>
   <translation>Kuchen</translation>
  </message>
  <message>
   <source>calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>campfire</source>
   <translation>Lagerfeuer</translation>
  </message>
  <message>
   <source>campsite</source>
   <translation>Zeltplatz</translation>
  </message>
  <message>
   <source>candle</source>
   <translation>Kerze</translation>
  </message>
  <message>
   <source>canoe</source>
   <translation>Kanu</translation>
  </message>
  <message>
   <source>car</source>
   <translation>Auto</translation>
  </message>
  <message>
   <source>car park</source>
   <translation>Parkplatz</translation>
  </message>
  <message>
   <source>caravan</source>
   <translation>Wohnwagen</translation>
  </message>
  <message>
   <source>carpet</source>
   <translation>Teppich</translation>
  </message>
  <message>
   <source>castle</source>
   <translation>Burg</translation>
  </message>
  <message>
   <source>cat</source>
   <translation>Katze</translation>
  </message>
  <message>
   <source>cave</source>
   <translation>Höhle</translation>
  </message>
  <message>
   <source>cellar</source>
   <translation>Keller</translation>
  </message>
  <message>
   <source>certificate</source>
   <translation>Urkunde</translation>
  </message>
  <message>
   <source>chair</source>
   <translation>Stuhl</translation>
  </message>
  <message>
   <source>chart</source>
   <translation>Schaubild</translation>
  </message>
  <message>
   <source>cheese</source>
   <translation>Käse</translation>
  </message>
  <message>
   <source>chicken</source>
   <translation>Huhn</translation>
  </message>
  <message>
   <source>child</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>child's drawing</source>
   <translation>Kinderzeichnung</translation>
  </message>
  <message>
   <source>chocolate</source>
   <translation>Schokolade</translation>
  </message>
  <message>
   <source>church</source>
   <translation>Kirche</translation>
  </message>
  <message>
   <source>city</source>
   <translation>Stadt</translation>
  </message>
  <message>
   <source>city skyline</source>
   <translation>Stadtsilhouette</translation>
  </message>
  <message>
   <source>classroom</source>
   <translation>Klassenzimmer</translation>
  </message>
  <message>
   <source>cliff</source>
   <translation>Klippe</translation>
  </message>
  <message>
   <source>clock</source>
   <translation>Uhr</translation>
  </message>
  <message>
   <source>closed its pipe</source>
   <translation>hat seine Verbindung geschlossen</translation>
  </message>
  <message>
   <source>clothes</source>
   <translation>Kleidung</translation>
  </message>
  <message>
   <source>clouds</source>
   <translation>Wolken</translation>
  </message>
  <message>
   <source>cocktail</source>
   <translation>Cocktail</translation>
  </message>
  <message>
   <source>comic</source>
   <translation>Comic</translation>
  </message>
  <message>
   <source>computer</source>
   <translation>Computer</translation>
  </message>
  <message>
   <source>concert</source>
   <translation>Konzert</translation>
  </message>
  <message>
   <source>construction site</source>
   <translation>Baustelle</translation>
  </message>
  <message>
   <source>contract</source>
   <translation>Vertrag</translation>
  </message>
  <message>
   <source>corridor</source>
   <translation>Flur</translation>
  </message>
  <message>
   <source>costume</source>
   <translation>Kostüm</translation>
  </message>
  <message>
   <source>couple</source>
   <translation>Paar</translation>
  </message>
  <message>
   <source>cow</source>
   <translation>Kuh</translation>
  </message>
  <message>
   <source>crossword</source>
   <translation>Kreuzworträtsel</translation>
  </message>
  <message>
   <source>crowd</source>
   <translation>Menschenmenge</translation>
  </message>
  <message>
   <source>cup</source>
   <translation>Becher</translation>
  </message>
  <message>
   <source>cup of coffee</source>
   <translation>Tasse Kaffee</translation>
  </message>
  <message>
   <source>cup of tea</source>
   <translation>Tasse Tee</translation>
  </message>
  <message>
   <source>cutlery</source>
   <translation>Besteck</translation>
  </message>
  <message>
   <source>deer</source>
   <translation>Hirsch</translation>
  </message>
  <message>
   <source>desert</source>
   <translation>Wüste</translation>
  </message>
  <message>
   <source>desk</source>
   <translation>Schreibtisch</translation>
  </message>
  <message>
   <source>diagram</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <source>did not answer within {0} s</source>
   <translation>hat nicht innerhalb von {0} s geantwortet</translation>
  </message>
  <message>
   <source>did not stop when it was told to</source>
   <translation>hat nicht angehalten, als er sollte</translation>
  </message>
  <message>
   <source>dog</source>
   <translation>Hund</translation>
  </message>
  <message>
   <source>doll</source>
   <translation>Puppe</translation>
  </message>
  <message>
   <source>dolphin</source>
   <translation>Delfin</translation>
  </message>
  <message>
   <source>door</source>
   <translation>Tür</translation>
  </message>
  <message>
   <source>drawing</source>
   <translation>Zeichnung</translation>
  </message>
  <message>
   <source>dress</source>
   <translation>Kleid</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>Bohrmaschine</translation>
  </message>
  <message>
   <source>driving licence</source>
   <translation>Führerschein</translation>
  </message>
  <message>
   <source>drums</source>
   <translation>Schlagzeug</translation>
  </message>
  <message>
   <source>duck</source>
   <translation>Ente</translation>
  </message>
  <message>
   <source>electronic circuit board</source>
   <translation>Leiterplatte</translation>
  </message>
  <message>
   <source>elephant</source>
   <translation>Elefant</translation>
  </message>
  <message>
   <source>embroidery</source>
   <translation>Stickerei</translation>
  </message>
  <message>
   <source>ended with code {0}</source>
   <translation>endete mit Code {0}</translation>
  </message>
  <message numerus="yes">
   <source>every %n hours</source>
   <translation>
    <numerusform>jede Stunde</numerusform>
    <numerusform>alle %n Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>every %n minutes</source>
   <translation>
    <numerusform>jede Minute</numerusform>
    <numerusform>alle %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>excavator</source>
   <translation>Bagger</translation>
  </message>
  <message>
   <source>face close up</source>
   <translation>Gesicht in Nahaufnahme</translation>
  </message>
  <message>
   <source>factory</source>
   <translation>Fabrik</translation>
  </message>
  <message>
   <source>family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>farm</source>
   <translation>Bauernhof</translation>
  </message>
  <message>
   <source>field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>fire engine</source>
   <translation>Feuerwehrauto</translation>
  </message>
  <message>
   <source>fireplace</source>
   <translation>Kamin</translation>
  </message>
  <message>
   <source>fireworks</source>
   <translation>Feuerwerk</translation>
  </message>
  <message>
   <source>fish</source>
   <translation>Fisch</translation>
  </message>
  <message>
   <source>floor plan</source>
   <translation>Grundriss</translation>
  </message>
  <message>
   <source>flower</source>
   <translation>Blume</translation>
  </message>
  <message>
   <source>fog</source>
   <translation>Nebel</translation>
  </message>
  <message>
   <source>football</source>
   <translation>Fußball</translation>
  </message>
  <message>
   <source>for all {0}</source>
   <translation>für alle {0}</translation>
  </message>
  <message>
   <source>forest</source>
   <translation>Wald</translation>
  </message>
  <message>
   <source>form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>fountain</source>
   <translation>Brunnen</translation>
  </message>
  <message>
   <source>fox</source>
   <translation>Fuchs</translation>
  </message>
  <message>
   <source>frog</source>
   <translation>Frosch</translation>
  </message>
  <message>
   <source>fruit</source>
   <translation>Obst</translation>
  </message>
  <message>
   <source>garage</source>
   <translation>Garage</translation>
  </message>
  <message>
   <source>garden</source>
   <translation>Garten</translation>
  </message>
  <message>
   <source>giraffe</source>
   <translation>Giraffe</translation>
  </message>
  <message>
   <source>glass of beer</source>
   <translation>Glas Bier</translation>
  </message>
  <message>
   <source>glass of wine</source>
   <translation>Glas Wein</translation>
  </message>
  <message>
   <source>glasses</source>
   <translation>Brille</translation>
  </message>
  <message>
   <source>goat</source>
   <translation>Ziege</translation>
  </message>
  <message>
   <source>graduation</source>
   <translation>Abschlussfeier</translation>
  </message>
  <message>
   <source>graffiti</source>
   <translation>Graffiti</translation>
  </message>
  <message>
   <source>grapes</source>
   <translation>Trauben</translation>
  </message>
  <message>
   <source>grass</source>
   <translation>Gras</translation>
  </message>
  <message>
   <source>group of people</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <source>guitar</source>
   <translation>Gitarre</translation>
  </message>
  <message>
   <source>gym</source>
   <translation>Turnhalle</translation>
  </message>
  <message>
   <source>hamburger</source>
   <translation>Hamburger</translation>
  </message>
  <message>
   <source>hammer</source>
   <translation>Hammer</translation>
  </message>
  <message>
   <source>hamster</source>
   <translation>Hamster</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>Hand</translation>
  </message>
  <message>
   <source>handwritten letter</source>
   <translation>handgeschriebener Brief</translation>
  </message>
  <message>
   <source>handwritten note</source>
   <translation>handschriftliche Notiz</translation>
  </message>
  <message>
   <source>harbour</source>
   <translation>Hafen</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>Hut</translation>
  </message>
  <message>
   <source>headphones</source>
   <translation>Kopfhörer</translation>
  </message>
  <message>
   <source>hedgehog</source>
   <translation>Igel</translation>
  </message>
  <message>
   <source>helicopter</source>
   <translation>Hubschrauber</translation>
  </message>
  <message>
   <source>horse</source>
   <translation>Pferd</translation>
  </message>
  <message>
   <source>hospital</source>
   <translation>Krankenhaus</translation>
  </message>
  <message>
   <source>hot-air balloon</source>
   <translation>Heißluftballon</translation>
  </message>
  <message>
   <source>house</source>
   <translation>Haus</translation>
  </message>
  <message>
   <source>house plant</source>
   <translation>Zimmerpflanze</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>Eis</translation>
  </message>
  <message>
   <source>ice cream</source>
   <translation>Speiseeis</translation>
  </message>
  <message>
   <source>identity card</source>
   <translation>Personalausweis</translation>
  </message>
  <message>
   <source>insect</source>
   <translation>Insekt</translation>
  </message>
  <message>
   <source>invoice</source>
   <translation>Rechnung</translation>
  </message>
  <message>
   <source>is being read</source>
   <translation>wird ausgelesen</translation>
  </message>
  <message>
   <source>island</source>
   <translation>Insel</translation>
  </message>
  <message>
   <source>its first one</source>
   <translation>das erste</translation>
  </message>
  <message>
   <source>jacket</source>
   <translation>Jacke</translation>
  </message>
  <message>
   <source>jellyfish</source>
   <translation>Qualle</translation>
  </message>
  <message>
   <source>jewellery</source>
   <translation>Schmuck</translation>
  </message>
  <message>
   <source>kettle</source>
   <translation>Wasserkocher</translation>
  </message>
  <message>
   <source>keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>kitchen</source>
   <translation>Küche</translation>
  </message>
  <message>
   <source>ladder</source>
   <translation>Leiter</translation>
  </message>
  <message>
   <source>lake</source>
   <translation>See</translation>
  </message>
  <message>
   <source>lamp</source>
   <translation>Lampe</translation>
  </message>
  <message>
   <source>languages: {0}</source>
   <translation>Sprachen: {0}</translation>
  </message>
  <message>
   <source>laptop</source>
   <translation>Laptop</translation>
  </message>
  <message>
   <source>leaflet</source>
   <translation>Prospekt</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>noch weniger als eine Minute</translation>
  </message>
  <message>
   <source>library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>lightning</source>
   <translation>Blitz</translation>
  </message>
  <message>
   <source>lion</source>
   <translation>Löwe</translation>
  </message>
  <message>
   <source>living room</source>
   <translation>Wohnzimmer</translation>
  </message>
  <message>
   <source>lizard</source>
   <translation>Eidechse</translation>
  </message>
  <message>
   <source>logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>loudspeaker</source>
   <translation>Lautsprecher</translation>
  </message>
  <message>
   <source>magazine page</source>
   <translation>Zeitschriftenseite</translation>
  </message>
  <message>
   <source>many</source>
   <translation>viele</translation>
  </message>
  <message>
   <source>map</source>
   <translation>Landkarte</translation>
  </message>
  <message>
   <source>market</source>
   <translation>Markt</translation>
  </message>
  <message>
   <source>mathematical formula</source>
   <translation>mathematische Formel</translation>
  </message>
  <message>
   <source>meadow</source>
   <translation>Wiese</translation>
  </message>
  <message>
   <source>meal on a plate</source>
   <translation>Essen auf einem Teller</translation>
  </message>
  <message>
   <source>meat</source>
   <translation>Fleisch</translation>
  </message>
  <message>
   <source>medical scan</source>
   <translation>medizinische Aufnahme</translation>
  </message>
  <message>
   <source>meme with text</source>
   <translation>Meme mit Text</translation>
  </message>
  <message>
   <source>menu</source>
   <translation>Speisekarte</translation>
  </message>
  <message>
   <source>meter with digits</source>
   <translation>Zähler mit Ziffern</translation>
  </message>
  <message>
   <source>mirror</source>
   <translation>Spiegel</translation>
  </message>
  <message>
   <source>mobile phone</source>
   <translation>Mobiltelefon</translation>
  </message>
  <message>
   <source>money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>monkey</source>
   <translation>Affe</translation>
  </message>
  <message>
   <source>monument</source>
   <translation>Denkmal</translation>
  </message>
  <message>
   <source>moon</source>
   <translation>Mond</translation>
  </message>
  <message>
   <source>mosaic</source>
   <translation>Mosaik</translation>
  </message>
  <message>
   <source>mosque</source>
   <translation>Moschee</translation>
  </message>
  <message>
   <source>moss</source>
   <translation>Moos</translation>
  </message>
  <message>
   <source>motorcycle</source>
   <translation>Motorrad</translation>
  </message>
  <message>
   <source>mountain</source>
   <translation>Berg</translation>
  </message>
  <message>
   <source>mountains</source>
   <translation>Berge</translation>
  </message>
  <message>
   <source>museum</source>
   <translation>Museum</translation>
  </message>
  <message>
   <source>mushroom</source>
   <translation>Pilz</translation>
  </message>
  <message>
   <source>named an unknown number format</source>
   <translation>hat ein unbekanntes Zahlenformat genannt</translation>
  </message>
  <message>
   <source>newspaper page</source>
   <translation>Zeitungsseite</translation>
  </message>
  <message>
   <source>night</source>
   <translation>Nacht</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>ohne Angabe eines Grundes</translation>
  </message>
  <message>
   <source>not confirmed</source>
   <translation>nicht bestätigt</translation>
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
   <source>number plate</source>
   <translation>Kfz-Kennzeichen</translation>
  </message>
  <message>
   <source>office</source>
   <translation>Büro</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>offline</translation>
  </message>
  <message>
   <source>old person</source>
   <translation>alter Mensch</translation>
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
   <source>oven</source>
   <translation>Backofen</translation>
  </message>
  <message>
   <source>owl</source>
   <translation>Eule</translation>
  </message>
  <message>
   <source>page of a book</source>
   <translation>Buchseite</translation>
  </message>
  <message>
   <source>page of printed text</source>
   <translation>gedruckte Seite</translation>
  </message>
  <message>
   <source>page {0}</source>
   <translation>Seite {0}</translation>
  </message>
  <message>
   <source>paint and brushes</source>
   <translation>Farben und Pinsel</translation>
  </message>
  <message>
   <source>painting</source>
   <translation>Gemälde</translation>
  </message>
  <message>
   <source>pair of trousers</source>
   <translation>Hose</translation>
  </message>
  <message>
   <source>parade</source>
   <translation>Festumzug</translation>
  </message>
  <message>
   <source>parcel label</source>
   <translation>Paketaufkleber</translation>
  </message>
  <message>
   <source>park</source>
   <translation>Park</translation>
  </message>
  <message>
   <source>parrot</source>
   <translation>Papagei</translation>
  </message>
  <message>
   <source>part of a machine</source>
   <translation>Maschinenteil</translation>
  </message>
  <message>
   <source>part of {0}</source>
   <translation>Ausschnitt aus {0}</translation>
  </message>
  <message>
   <source>passport</source>
   <translation>Reisepass</translation>
  </message>
  <message>
   <source>pasta</source>
   <translation>Nudeln</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>eingefügtes Bild</translation>
  </message>
  <message>
   <source>path</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>payslip</source>
   <translation>Gehaltsabrechnung</translation>
  </message>
  <message>
   <source>penguin</source>
   <translation>Pinguin</translation>
  </message>
  <message>
   <source>people dancing</source>
   <translation>tanzende Menschen</translation>
  </message>
  <message>
   <source>people eating together</source>
   <translation>Menschen beim Essen</translation>
  </message>
  <message>
   <source>people hiking</source>
   <translation>Wanderer</translation>
  </message>
  <message>
   <source>people playing music</source>
   <translation>Menschen beim Musizieren</translation>
  </message>
  <message>
   <source>people running</source>
   <translation>laufende Menschen</translation>
  </message>
  <message>
   <source>people swimming</source>
   <translation>schwimmende Menschen</translation>
  </message>
  <message>
   <source>person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>person cooking</source>
   <translation>kochende Person</translation>
  </message>
  <message>
   <source>person on a stage</source>
   <translation>Person auf einer Bühne</translation>
  </message>
  <message>
   <source>person reading</source>
   <translation>lesende Person</translation>
  </message>
  <message>
   <source>person riding a bicycle</source>
   <translation>Radfahrer</translation>
  </message>
  <message>
   <source>person skiing</source>
   <translation>Skifahrer</translation>
  </message>
  <message>
   <source>person sleeping</source>
   <translation>schlafende Person</translation>
  </message>
  <message>
   <source>piano</source>
   <translation>Klavier</translation>
  </message>
  <message>
   <source>pig</source>
   <translation>Schwein</translation>
  </message>
  <message>
   <source>pizza</source>
   <translation>Pizza</translation>
  </message>
  <message>
   <source>playground</source>
   <translation>Spielplatz</translation>
  </message>
  <message>
   <source>playing cards</source>
   <translation>Spielkarten</translation>
  </message>
  <message>
   <source>portrait of a person</source>
   <translation>Porträt</translation>
  </message>
  <message>
   <source>postcard</source>
   <translation>Postkarte</translation>
  </message>
  <message>
   <source>poster</source>
   <translation>Plakat</translation>
  </message>
  <message>
   <source>pottery</source>
   <translation>Keramik</translation>
  </message>
  <message>
   <source>prescription</source>
   <translation>Rezept vom Arzt</translation>
  </message>
  <message>
   <source>presentation slide</source>
   <translation>Präsentationsfolie</translation>
  </message>
  <message>
   <source>presents</source>
   <translation>Geschenke</translation>
  </message>
  <message>
   <source>printed letter</source>
   <translation>gedruckter Brief</translation>
  </message>
  <message>
   <source>printer</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <source>pumpkin lantern</source>
   <translation>Kürbislaterne</translation>
  </message>
  <message>
   <source>puzzle</source>
   <translation>Puzzle</translation>
  </message>
  <message>
   <source>rabbit</source>
   <translation>Kaninchen</translation>
  </message>
  <message>
   <source>radiator</source>
   <translation>Heizkörper</translation>
  </message>
  <message>
   <source>rain</source>
   <translation>Regen</translation>
  </message>
  <message>
   <source>rainbow</source>
   <translation>Regenbogen</translation>
  </message>
  <message>
   <source>reading…</source>
   <translation>wird gelesen…</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>Kassenbon</translation>
  </message>
  <message>
   <source>recipe</source>
   <translation>Kochrezept</translation>
  </message>
  <message>
   <source>refrigerator</source>
   <translation>Kühlschrank</translation>
  </message>
  <message>
   <source>reported a bug: {0}</source>
   <translation>hat einen Programmfehler gemeldet: {0}</translation>
  </message>
  <message>
   <source>ring</source>
   <translation>Ring</translation>
  </message>
  <message>
   <source>river</source>
   <translation>Fluss</translation>
  </message>
  <message>
   <source>road</source>
   <translation>Landstraße</translation>
  </message>
  <message>
   <source>rocks</source>
   <translation>Felsen</translation>
  </message>
  <message>
   <source>rose</source>
   <translation>Rose</translation>
  </message>
  <message>
   <source>ruin</source>
   <translation>Ruine</translation>
  </message>
  <message>
   <source>sailing boat</source>
   <translation>Segelboot</translation>
  </message>
  <message>
   <source>salad</source>
   <translation>Salat</translation>
  </message>
  <message>
   <source>sand</source>
   <translation>Sand</translation>
  </message>
  <message>
   <source>saw</source>
   <translation>Säge</translation>
  </message>
  <message>
   <source>school</source>
   <translation>Schule</translation>
  </message>
  <message>
   <source>scissors</source>
   <translation>Schere</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>Bildschirm</translation>
  </message>
  <message>
   <source>screenshot</source>
   <translation>Bildschirmfoto</translation>
  </message>
  <message>
   <source>screenshot of a chat</source>
   <translation>Bildschirmfoto eines Chats</translation>
  </message>
  <message>
   <source>screenshot of a computer</source>
   <translation>Bildschirmfoto vom Computer</translation>
  </message>
  <message>
   <source>screenshot of a map</source>
   <translation>Bildschirmfoto einer Karte</translation>
  </message>
  <message>
   <source>screenshot of a phone</source>
   <translation>Bildschirmfoto vom Telefon</translation>
  </message>
  <message>
   <source>screwdriver</source>
   <translation>Schraubendreher</translation>
  </message>
  <message>
   <source>sculpture</source>
   <translation>Skulptur</translation>
  </message>
  <message>
   <source>sea</source>
   <translation>Meer</translation>
  </message>
  <message>
   <source>selfie</source>
   <translation>Selfie</translation>
  </message>
  <message>
   <source>sent nonsense</source>
   <translation>hat Unverständliches geschickt</translation>
  </message>
  <message>
   <source>sewing machine</source>
   <translation>Nähmaschine</translation>
  </message>
  <message>
   <source>sheep</source>
   <translation>Schaf</translation>
  </message>
  <message>
   <source>sheet music</source>
   <translation>Noten</translation>
  </message>
  <message>
   <source>shell</source>
   <translation>Muschel</translation>
  </message>
  <message>
   <source>ship</source>
   <translation>Schiff</translation>
  </message>
  <message>
   <source>shoes</source>
   <translation>Schuhe</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>shop window</source>
   <translation>Schaufenster</translation>
  </message>
  <message>
   <source>shop, date, total</source>
   <translation>Geschäft, Datum, Summe</translation>
  </message>
  <message>
   <source>sign with words</source>
   <translation>Schild mit Schrift</translation>
  </message>
  <message>
   <source>sink</source>
   <translation>Waschbecken</translation>
  </message>
  <message>
   <source>skateboard</source>
   <translation>Skateboard</translation>
  </message>
  <message>
   <source>skis</source>
   <translation>Ski</translation>
  </message>
  <message>
   <source>sky</source>
   <translation>Himmel</translation>
  </message>
  <message>
   <source>skyscraper</source>
   <translation>Hochhaus</translation>
  </message>
  <message>
   <source>snake</source>
   <translation>Schlange</translation>
  </message>
  <message>
   <source>snow</source>
   <translation>Schnee</translation>
  </message>
  <message>
   <source>sofa</source>
   <translation>Sofa</translation>
  </message>
  <message>
   <source>sorted</source>
   <translation>sortiert</translation>
  </message>
  <message>
   <source>soup</source>
   <translation>Suppe</translation>
  </message>
  <message>
   <source>source code</source>
   <translation>Quelltext</translation>
  </message>
  <message>
   <source>spider</source>
   <translation>Spinne</translation>
  </message>
  <message>
   <source>sports match</source>
   <translation>Sportwettkampf</translation>
  </message>
  <message>
   <source>squirrel</source>
   <translation>Eichhörnchen</translation>
  </message>
  <message>
   <source>stadium</source>
   <translation>Stadion</translation>
  </message>
  <message>
   <source>stained-glass window</source>
   <translation>Buntglasfenster</translation>
  </message>
  <message>
   <source>staircase</source>
   <translation>Treppenhaus</translation>
  </message>
  <message>
   <source>stamp</source>
   <translation>Briefmarke</translation>
  </message>
  <message>
   <source>stars at night</source>
   <translation>Sterne bei Nacht</translation>
  </message>
  <message>
   <source>station</source>
   <translation>Bahnhof</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>storm</source>
   <translation>Sturm</translation>
  </message>
  <message>
   <source>strawberries</source>
   <translation>Erdbeeren</translation>
  </message>
  <message>
   <source>street</source>
   <translation>Straße</translation>
  </message>
  <message>
   <source>street at night</source>
   <translation>Straße bei Nacht</translation>
  </message>
  <message>
   <source>stroller</source>
   <translation>Kinderwagen</translation>
  </message>
  <message>
   <source>suitcase</source>
   <translation>Koffer</translation>
  </message>
  <message>
   <source>sunflower</source>
   <translation>Sonnenblume</translation>
  </message>
  <message>
   <source>sunglasses</source>
   <translation>Sonnenbrille</translation>
  </message>
  <message>
   <source>sunrise</source>
   <translation>Sonnenaufgang</translation>
  </message>
  <message>
   <source>sunset</source>
   <translation>Sonnenuntergang</translation>
  </message>
  <message>
   <source>surfboard</source>
   <translation>Surfbrett</translation>
  </message>
  <message>
   <source>sushi</source>
   <translation>Sushi</translation>
  </message>
  <message>
   <source>swan</source>
   <translation>Schwan</translation>
  </message>
  <message>
   <source>swimming pool</source>
   <translation>Schwimmbad</translation>
  </message>
  <message>
   <source>swing</source>
   <translation>Schaukel</translation>
  </message>
  <message>
   <source>table</source>
   <translation>Tisch</translation>
  </message>
  <message>
   <source>table in a restaurant</source>
   <translation>Tisch im Restaurant</translation>
  </message>
  <message>
   <source>table of numbers</source>
   <translation>Zahlentabelle</translation>
  </message>
  <message>
   <source>tattoo</source>
   <translation>Tätowierung</translation>
  </message>
  <message>
   <source>technical drawing</source>
   <translation>technische Zeichnung</translation>
  </message>
  <message>
   <source>teddy bear</source>
   <translation>Teddybär</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>television</source>
   <translation>Fernseher</translation>
  </message>
  <message>
   <source>temple</source>
   <translation>Tempel</translation>
  </message>
  <message>
   <source>tennis racket</source>
   <translation>Tennisschläger</translation>
  </message>
  <message>
   <source>tent</source>
   <translation>Zelt</translation>
  </message>
  <message>
   <source>the date “{0}”</source>
   <translation>dem Datum „{0}“</translation>
  </message>
  <message>
   <source>the system gives no reason</source>
   <translation>das System nennt keinen Grund</translation>
  </message>
  <message>
   <source>theatre</source>
   <translation>Theater</translation>
  </message>
  <message>
   <source>ticket</source>
   <translation>Ticket</translation>
  </message>
  <message>
   <source>timetable</source>
   <translation>Fahrplan</translation>
  </message>
  <message>
   <source>toilet</source>
   <translation>Toilette</translation>
  </message>
  <message>
   <source>tomatoes</source>
   <translation>Tomaten</translation>
  </message>
  <message>
   <source>tower</source>
   <translation>Turm</translation>
  </message>
  <message>
   <source>toy</source>
   <translation>Spielzeug</translation>
  </message>
  <message>
   <source>tractor</source>
   <translation>Traktor</translation>
  </message>
  <message>
   <source>train</source>
   <translation>Zug</translation>
  </message>
  <message>
   <source>tram</source>
   <translation>Straßenbahn</translation>
  </message>
  <message>
   <source>tree</source>
   <translation>Baum</translation>
  </message>
  <message>
   <source>trophy</source>
   <translation>Pokal</translation>
  </message>
  <message>
   <source>truck</source>
   <translation>Lastwagen</translation>
  </message>
  <message>
   <source>tulip</source>
   <translation>Tulpe</translation>
  </message>
  <message>
   <source>tunnel</source>
   <translation>Tunnel</translation>
  </message>
  <message>
   <source>turtle</source>
   <translation>Schildkröte</translation>
  </message>
  <message>
   <source>umbrella</source>
   <translation>Schirm</translation>
  </message>
  <message>
   <source>using {0} of {1}</source>
   <translation>{0} von {1} verwendet</translation>
  </message>
  <message>
   <source>valley</source>
   <translation>Tal</translation>
  </message>
  <message>
   <source>van</source>
   <translation>Lieferwagen</translation>
  </message>
  <message>
   <source>vase</source>
   <translation>Vase</translation>
  </message>
  <message>
   <source>vegetable garden</source>
   <translation>Gemüsegarten</translation>
  </message>
  <message>
   <source>vegetables</source>
   <translation>Gemüse</translation>
  </message>
  <message>
   <source>view from above</source>
   <translation>Blick von oben</translation>
  </message>
  <message>
   <source>village</source>
   <translation>Dorf</translation>
  </message>
  <message>
   <source>vineyard</source>
   <translation>Weinberg</translation>
  </message>
  <message>
   <source>violin</source>
   <translation>Geige</translation>
  </message>
  <message>
   <source>wallet</source>
   <translation>Geldbeutel</translation>
  </message>
  <message>
   <source>was interrupted</source>
   <translation>wurde unterbrochen</translation>
  </message>
  <message>
   <source>was killed by signal {0}</source>
   <translation>wurde durch das Signal {0} beendet</translation>
  </message>
  <message>
   <source>was killed by {0}</source>
   <translation>wurde durch {0} beendet</translation>
  </message>
  <message>
   <source>was refused by the system ({0})</source>
   <translation>wurde vom System verweigert ({0})</translation>
  </message>
  <message>
   <source>was stopped</source>
   <translation>wurde angehalten</translation>
  </message>
  <message>
   <source>washing machine</source>
   <translation>Waschmaschine</translation>
  </message>
  <message>
   <source>watch</source>
   <translation>Armbanduhr</translation>
  </message>
  <message>
   <source>waterfall</source>
   <translation>Wasserfall</translation>
  </message>
  <message>
   <source>waves</source>
   <translation>Wellen</translation>
  </message>
  <message>
   <source>web page</source>
   <translation>Webseite</translation>
  </message>
  <message>
   <source>wedding</source>
   <translation>Hochzeit</translation>
  </message>
  <message>
   <source>wedding dress</source>
   <translation>Hochzeitskleid</translation>
  </message>
  <message>
   <source>whale</source>
   <translation>Wal</translation>
  </message>
  <message>
   <source>whiteboard</source>
   <translation>Whiteboard</translation>
  </message>
  <message>
   <source>window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>with {0}</source>
   <translation>mit {0}</translation>
  </message>
  <message>
   <source>workshop</source>
   <translation>Werkstatt</translation>
  </message>
  <message>
   <source>yarn</source>
   <translation>Garn</translation>
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
   <source>{0} ({1} MP)</source>
   <translation>{0} ({1} MP)</translation>
  </message>
  <message>
   <source>{0} ({1})</source>
   <translation>{0} ({1})</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <source>{0} besides the first</source>
   <translation>{0} ohne die erste Datei</translation>
  </message>
  <message>
   <source>{0} came with Shoebox and cannot be removed.</source>
   <translation>{0} gehört zu Shoebox und kann nicht entfernt werden.</translation>
  </message>
  <message>
   <source>{0} can be searched now.</source>
   <translation>Jetzt durchsuchbar: {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded; import it from a folder.</source>
   <translation>{0} kann nicht heruntergeladen werden; importieren Sie es aus einem Ordner.</translation>
  </message>
  <message>
   <source>{0} cannot be watched: it is checked from time to time.</source>
   <translation>{0} kann nicht überwacht werden: Es wird von Zeit zu Zeit nachgesehen.</translation>
  </message>
  <message>
   <source>{0} could not be read</source>
   <translation>{0} nicht lesbar</translation>
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
   <source>{0} has a name of at most {1} characters.</source>
   <translation>{0} hat einen Namen mit höchstens {1} Zeichen.</translation>
  </message>
  <message>
   <source>{0} has a version of GGUF that Shoebox does not know.</source>
   <translation>{0} hat eine GGUF-Version, die Shoebox nicht kennt.</translation>
  </message>
  <message>
   <source>{0} has more folders than this system lets one program watch: it is checked from time to time.</source>
   <translation>{0} hat mehr Ordner, als dieses System ein Programm überwachen lässt: Es wird von Zeit zu Zeit nachgesehen.</translation>
  </message>
  <message>
   <source>{0} has no file that can answer; import or download it again.</source>
   <translation>{0} hat keine Datei, die antworten kann; importieren Sie das Modell neu oder laden Sie es noch einmal herunter.</translation>
  </message>
  <message>
   <source>{0} is a damaged or locked zip file.</source>
   <translation>{0} ist eine beschädigte oder gesperrte Zip-Datei.</translation>
  </message>
  <message>
   <source>{0} is a file; name a folder instead.</source>
   <translation>{0} ist eine Datei; nennen Sie stattdessen einen Ordner.</translation>
  </message>
  <message>
   <source>{0} is about this</source>
   <translation>{0} handelt davon</translation>
  </message>
  <message>
   <source>{0} is damaged (its file {1}); download or import it again.</source>
   <translation>{0} ist beschädigt (Datei {1}); laden Sie das Modell noch einmal herunter oder importieren Sie es neu.</translation>
  </message>
  <message>
   <source>{0} is no installed model that reads words in pictures.</source>
   <translation>{0} ist kein installiertes Modell, das Wörter in Bildern liest.</translation>
  </message>
  <message>
   <source>{0} is not a GGUF model file.</source>
   <translation>{0} ist keine GGUF-Modelldatei.</translation>
  </message>
  <message>
   <source>{0} is not the vision part (mmproj) that this model needs.</source>
   <translation>{0} ist nicht der Bildteil (mmproj), den dieses Modell braucht.</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} ist nicht da.</translation>
  </message>
  <message>
   <source>{0} is not to be had from the server (code {1}).</source>
   <translation>{0} ist vom Server nicht zu bekommen (Code {1}).</translation>
  </message>
  <message>
   <source>{0} is on the network: it is checked from time to time.</source>
   <translation>{0} liegt im Netz: Es wird von Zeit zu Zeit nachgesehen.</translation>
  </message>
  <message>
   <source>{0} is taken: “{1}”.</source>
   <translation>{0} ist vergeben: „{1}“.</translation>
  </message>
  <message>
   <source>{0} is the vision part of a model, not the model.</source>
   <translation>{0} ist der Bildteil eines Modells, nicht das Modell.</translation>
  </message>
  <message>
   <source>{0} is there</source>
   <translation>{0} ist vorhanden</translation>
  </message>
  <message>
   <source>{0} knows whole pictures only.</source>
   <translation>{0} kennt nur ganze Bilder.</translation>
  </message>
  <message>
   <source>{0} knows whole pictures only: {1}.</source>
   <translation>{0} kennt nur ganze Bilder: {1}.</translation>
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
   <source>{0} moves a file to the trash.</source>
   <translation>{0} verschiebt eine Datei in den Papierkorb.</translation>
  </message>
  <message>
   <source>{0} needs a name.</source>
   <translation>{0} braucht einen Namen.</translation>
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
   <source>{0} of {1} photos are described.</source>
   <translation>{0} von {1} Fotos sind beschrieben.</translation>
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
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} still to be read</source>
   <translation>{0} noch auszulesen</translation>
  </message>
  <message>
   <source>{0} stopped working: it {1}.</source>
   <translation>{0} arbeitet nicht mehr: Der Prozess {1}.</translation>
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
   <source>{0}, {1} and {2}</source>
   <translation>{0}, {1} und {2}</translation>
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
   <source>“album:” needs the name of an album, for example album:summer.</source>
   <translation>„album:“ braucht den Namen eines Albums, zum Beispiel album:sommer.</translation>
  </message>
  <message>
   <source>“camera:” needs the name of a camera or lens, for example camera:canon.</source>
   <translation>„camera:“ braucht den Namen einer Kamera oder eines Objektivs, zum Beispiel camera:canon.</translation>
  </message>
  <message>
   <source>“ext:{0}” is no file extension; try ext:jpg or ext:docx,odt.</source>
   <translation>„ext:{0}“ ist keine Dateiendung; versuchen Sie ext:jpg oder ext:docx,odt.</translation>
  </message>
  <message>
   <source>“from:” needs a name or an address, for example from:anna.</source>
   <translation>„from:“ braucht einen Namen oder eine Adresse, zum Beispiel from:anna.</translation>
  </message>
  <message>
   <source>“in:” needs the name of a folder, for example in:holiday.</source>
   <translation>„in:“ braucht den Namen eines Ordners, zum Beispiel in:urlaub.</translation>
  </message>
  <message>
   <source>“label:” needs a word of the list of labels, for example label:dog.</source>
   <translation>„label:“ braucht ein Wort aus der Liste der Motive, zum Beispiel label:dog.</translation>
  </message>
  <message>
   <source>“pages:{0}” is no number of pages; write pages:1, pages:&gt;10 or pages:2..5.</source>
   <translation>„pages:{0}“ ist keine Seitenzahl; schreiben Sie pages:1, pages:&gt;10 oder pages:2..5.</translation>
  </message>
  <message>
   <source>“place:” needs the name of a place, for example place:rome.</source>
   <translation>„place:“ braucht den Namen eines Ortes, zum Beispiel place:rome.</translation>
  </message>
  <message>
   <source>“rating:{0}” is no rating; write rating:4, rating:&gt;=3 or rating:0 for none.</source>
   <translation>„rating:{0}“ ist keine Bewertung; schreiben Sie rating:4, rating:&gt;=3 oder rating:0 für keine.</translation>
  </message>
  <message>
   <source>“size:{0}” is no size; write size:&gt;10mb, size:&lt;500kb or size:1mb..5mb.</source>
   <translation>„size:{0}“ ist keine Größe; schreiben Sie size:&gt;10mb, size:&lt;500kb oder size:1mb..5mb.</translation>
  </message>
  <message>
   <source>“tag:” needs the name of a tag, for example tag:family.</source>
   <translation>„tag:“ braucht ein Schlagwort, zum Beispiel tag:familie.</translation>
  </message>
  <message>
   <source>“type:{0}” names no kind of file; try type:photo or type:pdf.</source>
   <translation>„type:{0}“ nennt keine Art von Datei; versuchen Sie type:photo oder type:pdf.</translation>
  </message>
  <message>
   <source>“{0}:{1}” is no date; write {2}:2021, {3}:"march 2021", {4}:"last summer" or {5}:2021-03-15.</source>
   <translation>„{0}:{1}“ ist kein Datum; schreiben Sie {2}:2021, {3}:"märz 2021", {4}:"letzter sommer" oder {5}:2021-03-15.</translation>
  </message>
  <message>
   <source>“{0}:{1}” is not known; there are {2}.</source>
   <translation>„{0}:{1}“ ist nicht bekannt; es gibt {2}.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
  <message>
   <source>“{0}” belongs to another program; choose another folder for the library.</source>
   <translation>„{0}“ gehört zu einem anderen Programm; wählen Sie einen anderen Ordner für die Bibliothek.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}).</source>
   <translation>„{0}“ kann nicht gelesen werden ({1}).</translation>
  </message>
  <message>
   <source>“{0}” cannot be written ({1}).</source>
   <translation>„{0}“ kann nicht geschrieben werden ({1}).</translation>
  </message>
  <message>
   <source>“{0}” cannot be written ({1}): choose another folder.</source>
   <translation>„{0}“ kann nicht geschrieben werden ({1}): bitte einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>“{0}” contains “{1}”, which is watched already; remove that folder first.</source>
   <translation>„{0}“ enthält „{1}“, das schon überwacht wird; entfernen Sie zuerst diesen Ordner.</translation>
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
   <source>“{0}” could not be unpacked: {1}.</source>
   <translation>„{0}“ konnte nicht entpackt werden: {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds no keepsakes that Shoebox has written.</source>
   <translation>„{0}“ enthält nichts, was Shoebox gesichert hat.</translation>
  </message>
  <message>
   <source>“{0}” in the library's folder could not be deleted; close other programs that use it, and erase again.</source>
   <translation>„{0}“ im Ordner der Bibliothek konnte nicht gelöscht werden; schließen Sie andere Programme, die es verwenden, und löschen Sie noch einmal.</translation>
  </message>
  <message>
   <source>“{0}” is a folder.</source>
   <translation>„{0}“ ist ein Ordner.</translation>
  </message>
  <message>
   <source>“{0}” is in the list already.</source>
   <translation>„{0}“ steht schon in der Liste.</translation>
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
   <source>“{0}” is no kind of column; there are: {1}.</source>
   <translation>„{0}“ ist keine Art von Spalte; es gibt: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is no longer there.</source>
   <translation>„{0}“ ist nicht mehr da.</translation>
  </message>
  <message>
   <source>“{0}” is no word that was taught.</source>
   <translation>„{0}“ ist kein beigebrachtes Wort.</translation>
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
   <source>“{0}” is not at hand now: its stored preview was used.</source>
   <translation>„{0}“ ist gerade nicht greifbar: Es wurde die gespeicherte Vorschau verwendet.</translation>
  </message>
  <message>
   <source>“{0}” is not in the library any more.</source>
   <translation>„{0}“ ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <source>“{0}” is not in the library, so nothing is known.</source>
   <translation>„{0}“ ist nicht in der Bibliothek, daher ist nichts darüber bekannt.</translation>
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
   <source>“{0}” is watched already, as part of “{1}”.</source>
   <translation>„{0}“ wird schon überwacht, als Teil von „{1}“.</translation>
  </message>
  <message>
   <source>“{0}” may be either of two days; write {1}:{2} or {3}:{4}.</source>
   <translation>„{0}“ kann zwei Tage meinen; schreiben Sie {1}:{2} oder {3}:{4}.</translation>
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
   <source>“{0}” was not read yet; save the search a little later.</source>
   <translation>„{0}“ wurde noch nicht gelesen; speichern Sie die Suche etwas später.</translation>
  </message>
  <message>
   <source>“{0}” was taken from {1}.</source>
   <translation>Schlagwort „{0}“ entfernt: {1}.</translation>
  </message>
  <message>
   <source>“{0}” was written by a newer Shoebox; update Shoebox first.</source>
   <translation>„{0}“ stammt von einem neueren Shoebox; aktualisieren Sie zuerst Shoebox.</translation>
  </message>
  <message>
   <source>“{0}” was written by a newer Shoebox; update Shoebox, or choose another folder for the library.</source>
   <translation>„{0}“ stammt von einem neueren Shoebox; aktualisieren Sie Shoebox oder wählen Sie einen anderen Ordner für die Bibliothek.</translation>
  </message>
  <message>
   <source>“{0}…” is too long for a label: one word to a line.</source>
   <translation>„{0}…“ ist zu lang für ein Motiv: ein Wort pro Zeile.</translation>
  </message>
  <message>
   <source>… but how? “in snow”, “without people”</source>
   <translation>… aber wie? „im Schnee“, „ohne Menschen“</translation>
  </message>
 </context>
</TS>
