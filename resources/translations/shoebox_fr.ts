<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
 <context>
  <name>shoebox</name>
  <message>
   <source>1 document</source>
   <translation>1 document</translation>
  </message>
  <message>
   <source>1 file</source>
   <translation>1 fichier</translation>
  </message>
  <message>
   <source>1 file could not be read</source>
   <translation>1 fichier n’a pas pu être lu</translation>
  </message>
  <message>
   <source>1 new — show</source>
   <translation>1 nouveau — afficher</translation>
  </message>
  <message>
   <source>1 photo</source>
   <translation>1 photo</translation>
  </message>
  <message>
   <source>1 star</source>
   <translation>1 étoile</translation>
  </message>
  <message>
   <source>A keyword that is written in the file</source>
   <translation>Un mot-clé inscrit dans le fichier</translation>
  </message>
  <message>
   <source>A new name for “{0}”.</source>
   <translation>Nouveau nom pour « {0} ».</translation>
  </message>
  <message>
   <source>A promise</source>
   <translation>Une promesse</translation>
  </message>
  <message>
   <source>A question…</source>
   <translation>Une question…</translation>
  </message>
  <message>
   <source>A search takes at most {0} pictures.</source>
   <translation>Une recherche accepte au plus {0} images.</translation>
  </message>
  <message>
   <source>ALBUMS</source>
   <translation>ALBUMS</translation>
  </message>
  <message>
   <source>About the same {0}</source>
   <translation>Même sélection : {0}</translation>
  </message>
  <message>
   <source>About the same {0}, and {1} more</source>
   <translation>Même sélection : {0}, plus {1}</translation>
  </message>
  <message>
   <source>About this file</source>
   <translation>À propos de ce fichier</translation>
  </message>
  <message>
   <source>About: the first {0} shown</source>
   <translation>À propos des {0} premiers résultats</translation>
  </message>
  <message>
   <source>About: the {0} shown</source>
   <translation>À propos des résultats affichés ({0})</translation>
  </message>
  <message>
   <source>About: {0} selected</source>
   <translation>À propos de la sélection ({0})</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Activité</translation>
  </message>
  <message>
   <source>Add a folder</source>
   <translation>Ajouter un dossier</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <source>Add a tag</source>
   <translation>Ajouter un mot-clé</translation>
  </message>
  <message>
   <source>Add a tag…</source>
   <translation>Ajouter un mot-clé…</translation>
  </message>
  <message>
   <source>Add the suggested tag {0}</source>
   <translation>Ajouter le mot-clé suggéré {0}</translation>
  </message>
  <message>
   <source>Add to album</source>
   <translation>Ajouter à un album</translation>
  </message>
  <message>
   <source>Added to your favourites: {0}.</source>
   <translation>Ajout aux favoris : {0}.</translation>
  </message>
  <message>
   <source>Added to “{0}”: {1}.</source>
   <translation>Ajout à « {0} » : {1}.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address of the other program</source>
   <translation>Adresse de l’autre programme</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>Album</source>
   <translation>Album</translation>
  </message>
  <message>
   <source>Albums</source>
   <translation>Albums</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>All models, or import them from a disk…</source>
   <translation>Tous les modèles, ou import depuis un disque…</translation>
  </message>
  <message>
   <source>All questions and answers are deleted. There is no way back.</source>
   <translation>Toutes les questions et réponses seront supprimées, sans retour possible.</translation>
  </message>
  <message>
   <source>All tables</source>
   <translation>Tous les tableaux</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>Autre dossier…</translation>
  </message>
  <message>
   <source>Another program on this computer answers (Ollama, LM Studio, llama-server)</source>
   <translation>Un autre programme de cet ordinateur répond (Ollama, LM Studio, llama-server)</translation>
  </message>
  <message>
   <source>Another question is being answered: stop it first.</source>
   <translation>Une autre réponse est en cours : arrêtez-la d’abord.</translation>
  </message>
  <message>
   <source>Another table is being read: stop it first.</source>
   <translation>Un autre tableau est en cours de lecture : arrêtez-le d’abord.</translation>
  </message>
  <message>
   <source>Answering questions</source>
   <translation>Réponses aux questions</translation>
  </message>
  <message>
   <source>Answers come from a model on this computer. Each [n] leads to its source.</source>
   <translation>Les réponses viennent d’un modèle installé sur cet ordinateur. Chaque [n] mène à sa source.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Demander</translation>
  </message>
  <message>
   <source>Ask (Enter)</source>
   <translation>Demander (Entrée)</translation>
  </message>
  <message>
   <source>Ask a question about these results (Ctrl+J)</source>
   <translation>Poser une question sur ces résultats (Ctrl+J)</translation>
  </message>
  <message>
   <source>Ask a question…</source>
   <translation>Posez une question…</translation>
  </message>
  <message>
   <source>Ask about this</source>
   <translation>Poser une question à ce sujet</translation>
  </message>
  <message>
   <source>Ask about what is selected</source>
   <translation>Poser une question sur la sélection</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to the results</source>
   <translation>Revenir aux résultats</translation>
  </message>
  <message>
   <source>Back to the usual ones</source>
   <translation>Rétablir la liste habituelle</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Begin another search</source>
   <translation>Commencer une autre recherche</translation>
  </message>
  <message>
   <source>Best match</source>
   <translation>Pertinence</translation>
  </message>
  <message>
   <source>Book covers</source>
   <translation>Couvertures de livres</translation>
  </message>
  <message>
   <source>Business cards</source>
   <translation>Cartes de visite</translation>
  </message>
  <message>
   <source>CAMERA</source>
   <translation>APPAREIL</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié le</translation>
  </message>
  <message>
   <source>Changed in {0}</source>
   <translation>Modification : {0}</translation>
  </message>
  <message>
   <source>Choose a folder to begin with.</source>
   <translation>Choisissez un dossier pour commencer.</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Effacer la recherche</translation>
  </message>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>Effacer la recherche (Échap)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Fermer ce message</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Comparing all files…</source>
   <translation>Comparaison de tous les fichiers…</translation>
  </message>
  <message>
   <source>Connections made since the installation: {0}</source>
   <translation>Connexions établies depuis l’installation : {0}</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy the files; Ctrl+Shift+C their paths</source>
   <translation>Copier les fichiers ; avec Ctrl+Maj+C, leurs chemins</translation>
  </message>
  <message>
   <source>Copy the page</source>
   <translation>Copier la page</translation>
  </message>
  <message>
   <source>Copy the path</source>
   <translation>Copier le chemin</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Copier le texte</translation>
  </message>
  <message>
   <source>Could not be read</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Comptage…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Dated</source>
   <translation>Daté du</translation>
  </message>
  <message>
   <source>Dated {0}</source>
   <translation>Date : {0}</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>Tout supprimer</translation>
  </message>
  <message>
   <source>Delete all conversations?</source>
   <translation>Supprimer toutes les conversations ?</translation>
  </message>
  <message>
   <source>Delete all…</source>
   <translation>Tout supprimer…</translation>
  </message>
  <message>
   <source>Delete the album</source>
   <translation>Supprimer l’album</translation>
  </message>
  <message>
   <source>Delete the album “{0}”?</source>
   <translation>Supprimer l’album « {0} » ?</translation>
  </message>
  <message>
   <source>Delete the album…</source>
   <translation>Supprimer l’album…</translation>
  </message>
  <message>
   <source>Delete the saved search “{0}”?</source>
   <translation>Supprimer la recherche enregistrée « {0} » ?</translation>
  </message>
  <message>
   <source>Delete the search</source>
   <translation>Supprimer la recherche</translation>
  </message>
  <message>
   <source>Delete the table “{0}”?</source>
   <translation>Supprimer le tableau « {0} » ?</translation>
  </message>
  <message>
   <source>Delete this conversation?</source>
   <translation>Supprimer cette conversation ?</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Décrire</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Espace disque</translation>
  </message>
  <message>
   <source>Do not show this group again (Ctrl+D)</source>
   <translation>Ne plus afficher ce groupe (Ctrl+D)</translation>
  </message>
  <message>
   <source>Do these show it?</source>
   <translation>Ces images le montrent-elles ?</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Download of {0}</source>
   <translation>Téléchargement de {0}</translation>
  </message>
  <message>
   <source>Download {0}</source>
   <translation>Télécharger {0}</translation>
  </message>
  <message>
   <source>Draw around something to find it elsewhere</source>
   <translation>Entourez un élément pour le retrouver ailleurs</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Disque</translation>
  </message>
  <message>
   <source>Drop photos and documents on it; the files stay where they are.</source>
   <translation>Déposez-y des photos et des documents ; les fichiers restent à leur place.</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Doublons</translation>
  </message>
  <message>
   <source>Earlier conversations</source>
   <translation>Conversations précédentes</translation>
  </message>
  <message>
   <source>Earlier tables</source>
   <translation>Tableaux précédents</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>Tout effacer…</translation>
  </message>
  <message>
   <source>Erase the index…</source>
   <translation>Effacer l’index…</translation>
  </message>
  <message>
   <source>Erase what Shoebox knows of your files?</source>
   <translation>Effacer ce que Shoebox sait de vos fichiers ?</translation>
  </message>
  <message>
   <source>Every file could be read</source>
   <translation>Tous les fichiers ont pu être lus</translation>
  </message>
  <message>
   <source>Every file is looked at on its own first: slow, but none is left out.</source>
   <translation>Chaque fichier est d’abord examiné à part : c’est lent, mais aucun n’est oublié.</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>Exposition</translation>
  </message>
  <message>
   <source>Ext</source>
   <translation>Extension</translation>
  </message>
  <message>
   <source>FOLDER</source>
   <translation>DOSSIER</translation>
  </message>
  <message>
   <source>FOLDERS</source>
   <translation>DOSSIERS</translation>
  </message>
  <message>
   <source>Favourite</source>
   <translation>Ajouter aux favoris</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>Favoris</translation>
  </message>
  <message>
   <source>Favourites, tags and albums are kept too.</source>
   <translation>Les favoris, mots-clés et albums sont conservés aussi.</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Files and folders with these names are left out of “{0}”. One pattern a line; * stands for any letters, as in *.tmp.</source>
   <translation>Les fichiers et dossiers portant ces noms sont exclus de « {0} ». Un motif par ligne ; * remplace n’importe quels caractères, comme dans *.tmp.</translation>
  </message>
  <message>
   <source>Files and folders with these names are passed over in folders that are added from now on; * stands for anything. Each folder's own list is in its menu on the left.</source>
   <translation>Les fichiers et dossiers portant ces noms sont ignorés dans les dossiers que vous ajouterez désormais ; * remplace n’importe quels caractères. La liste propre à chaque dossier se trouve dans son menu, à gauche.</translation>
  </message>
  <message>
   <source>Files are still being read: results appear as they come.</source>
   <translation>Des fichiers sont encore en cours de lecture : les résultats s’affichent au fur et à mesure.</translation>
  </message>
  <message>
   <source>Files that could not be read</source>
   <translation>Fichiers qui n’ont pas pu être lus</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Find a part of this picture (F)</source>
   <translation>Chercher une partie de cette image (F)</translation>
  </message>
  <message>
   <source>Find this</source>
   <translation>Chercher ceci</translation>
  </message>
  <message>
   <source>Find what looks like these</source>
   <translation>Chercher des images semblables à celles-ci</translation>
  </message>
  <message>
   <source>Find what looks like this</source>
   <translation>Chercher des images semblables à celle-ci</translation>
  </message>
  <message>
   <source>Finding documents by meaning</source>
   <translation>Trouver des documents d’après leur sens</translation>
  </message>
  <message>
   <source>Finding photos by description</source>
   <translation>Trouver des photos d’après une description</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Forget what “{0}” means?</source>
   <translation>Oublier ce que signifie « {0} » ?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Oublier…</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Obtenir un modèle</translation>
  </message>
  <message>
   <source>Get models…</source>
   <translation>Obtenir des modèles…</translation>
  </message>
  <message>
   <source>Give stars to what is selected</source>
   <translation>Donner des étoiles à la sélection</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Go on asking…</source>
   <translation>Poser une autre question…</translation>
  </message>
  <message>
   <source>Go on indexing</source>
   <translation>Reprendre l’indexation</translation>
  </message>
  <message>
   <source>Go on with the window closed, as an icon beside the clock</source>
   <translation>Continuer une fois la fenêtre fermée, avec une icône près de l’horloge</translation>
  </message>
  <message>
   <source>Go through the results; with Shift more than one is selected</source>
   <translation>Parcourir les résultats ; avec Maj, en sélectionner plusieurs</translation>
  </message>
  <message>
   <source>Good matches</source>
   <translation>Bons résultats</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Grille</translation>
  </message>
  <message>
   <source>Group by</source>
   <translation>Grouper par</translation>
  </message>
  <message>
   <source>Groups of duplicates</source>
   <translation>Groupes de doublons</translation>
  </message>
  <message>
   <source>Hardly about this</source>
   <translation>À peine sur ce sujet</translation>
  </message>
  <message>
   <source>Hardly looks like: {0}</source>
   <translation>Ressemble à peine à : {0}</translation>
  </message>
  <message>
   <source>Has</source>
   <translation>Avec</translation>
  </message>
  <message>
   <source>Hide the side panel</source>
   <translation>Masquer le panneau latéral</translation>
  </message>
  <message>
   <source>How shall Shoebox understand them?</source>
   <translation>Comment Shoebox doit-il les comprendre ?</translation>
  </message>
  <message>
   <source>How well they fit</source>
   <translation>Pertinence</translation>
  </message>
  <message>
   <source>Identical</source>
   <translation>Identiques</translation>
  </message>
  <message>
   <source>Import a file…</source>
   <translation>Importer un fichier…</translation>
  </message>
  <message>
   <source>Import a folder…</source>
   <translation>Importer un dossier…</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <source>Import only</source>
   <translation>Import seulement</translation>
  </message>
  <message>
   <source>Importing “{0}”…</source>
   <translation>Importation de « {0} »…</translation>
  </message>
  <message>
   <source>In</source>
   <translation>Dans</translation>
  </message>
  <message>
   <source>In the folder “{0}”</source>
   <translation>Dans le dossier « {0} »</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>Index anyway</source>
   <translation>Indexer quand même</translation>
  </message>
  <message>
   <source>Indexing</source>
   <translation>Indexation</translation>
  </message>
  <message>
   <source>Inside archives, or not connected, and left out: {0}.</source>
   <translation>Laissés de côté, car dans une archive ou non connectés : {0}.</translation>
  </message>
  <message>
   <source>Invoices</source>
   <translation>Factures</translation>
  </message>
  <message>
   <source>Is</source>
   <translation>Est</translation>
  </message>
  <message>
   <source>Is there any writing? What does it say?</source>
   <translation>Y a-t-il du texte ? Que dit-il ?</translation>
  </message>
  <message>
   <source>It answers your questions now.</source>
   <translation>Il répond désormais à vos questions.</translation>
  </message>
  <message>
   <source>It does not</source>
   <translation>Ne le montre pas</translation>
  </message>
  <message>
   <source>It is downloaded once, and then answers on this computer, without a network.</source>
   <translation>Il se télécharge une seule fois, puis répond sur cet ordinateur, sans réseau.</translation>
  </message>
  <message>
   <source>It seems to show this; press to make it a tag</source>
   <translation>Semble montrer ceci ; cliquez pour en faire un mot-clé</translation>
  </message>
  <message>
   <source>It shows it</source>
   <translation>Le montre</translation>
  </message>
  <message>
   <source>Its examples stay as they are.</source>
   <translation>Ses exemples ne changent pas.</translation>
  </message>
  <message>
   <source>Its files stay where they are and are not changed. They leave the results.</source>
   <translation>Ses fichiers restent à leur place et ne sont pas modifiés. Ils n’apparaîtront plus dans les résultats.</translation>
  </message>
  <message>
   <source>Its photos and documents stay where they are.</source>
   <translation>Ses photos et ses documents restent à leur place.</translation>
  </message>
  <message>
   <source>Its rows are deleted, also those that you edited. No file is touched.</source>
   <translation>Ses lignes seront supprimées, y compris celles que vous avez modifiées. Aucun fichier n’est touché.</translation>
  </message>
  <message>
   <source>Its text has the words</source>
   <translation>Le texte contient les mots</translation>
  </message>
  <message>
   <source>Its text has {0}</source>
   <translation>Le texte contient {0}</translation>
  </message>
  <message>
   <source>Its text is about this</source>
   <translation>Le texte traite de ce sujet</translation>
  </message>
  <message>
   <source>Its text may be about this</source>
   <translation>Le texte traite peut-être de ce sujet</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Keywords</source>
   <translation>Mots-clés</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Montre</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Large (Space)</source>
   <translation>Agrandir (Espace)</translation>
  </message>
  <message>
   <source>Large preview</source>
   <translation>Grand aperçu</translation>
  </message>
  <message>
   <source>Larger and smaller pictures</source>
   <translation>Agrandir ou réduire les images</translation>
  </message>
  <message>
   <source>Last looked through: {0}.</source>
   <translation>Dernier parcours : {0}.</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <source>Leave this out</source>
   <translation>Exclure</translation>
  </message>
  <message>
   <source>Lens</source>
   <translation>Objectif</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Library and folders</source>
   <translation>Bibliothèque et dossiers</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Like {0}</source>
   <translation>Comme {0}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Look at each by itself</source>
   <translation>Examiner chaque fichier à part</translation>
  </message>
  <message>
   <source>Look at it large</source>
   <translation>Voir en grand</translation>
  </message>
  <message>
   <source>Look for this instead</source>
   <translation>Chercher plutôt ceci</translation>
  </message>
  <message>
   <source>Look through all folders</source>
   <translation>Parcourir tous les dossiers</translation>
  </message>
  <message>
   <source>Look through all folders now</source>
   <translation>Parcourir tous les dossiers maintenant</translation>
  </message>
  <message>
   <source>Looked at {0} of {1}…</source>
   <translation>Examen : {0} sur {1}…</translation>
  </message>
  <message>
   <source>Looked through every so often.</source>
   <translation>Parcouru à intervalles réguliers.</translation>
  </message>
  <message>
   <source>Looked through now and then: the system watches no more folders.</source>
   <translation>Parcouru de temps en temps : le système ne peut pas surveiller davantage de dossiers.</translation>
  </message>
  <message>
   <source>Looking at {0}…</source>
   <translation>Examen de {0}…</translation>
  </message>
  <message>
   <source>Looking for the program…</source>
   <translation>Recherche du programme…</translation>
  </message>
  <message>
   <source>Looking through your folders…</source>
   <translation>Parcours de vos dossiers…</translation>
  </message>
  <message>
   <source>Looking through “{0}”…</source>
   <translation>Parcours de « {0} »…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Looks a little like the example</source>
   <translation>Ressemble un peu à l’exemple</translation>
  </message>
  <message>
   <source>Looks like the example</source>
   <translation>Ressemble à l’exemple</translation>
  </message>
  <message>
   <source>Looks like: {0}</source>
   <translation>Ressemble à : {0}</translation>
  </message>
  <message>
   <source>Looks somewhat like the example</source>
   <translation>Ressemble assez à l’exemple</translation>
  </message>
  <message>
   <source>Make what is selected a favourite, or no longer one</source>
   <translation>Ajouter la sélection aux favoris, ou l’en retirer</translation>
  </message>
  <message>
   <source>May look like: {0}</source>
   <translation>Ressemble peut-être à : {0}</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models run on this computer. A download is the only time Shoebox uses the network. Later is fine: names, dates and words can be searched without any.</source>
   <translation>Les modèles fonctionnent sur cet ordinateur. Shoebox n’utilise le réseau que pour les télécharger. Vous pourrez le faire plus tard : chercher par nom, par date ou par mot ne demande aucun modèle.</translation>
  </message>
  <message>
   <source>Models run on this computer; nothing that you search for or ask leaves it. A download is the only time Shoebox uses the network, and only when you press the button. On a computer that is never online, import them from a disk.</source>
   <translation>Les modèles fonctionnent sur cet ordinateur ; rien de ce que vous cherchez ou demandez n’en sort. Shoebox n’utilise le réseau que pour un téléchargement, et seulement quand vous cliquez sur le bouton. Sur un ordinateur qui n’est jamais connecté, importez-les depuis un disque.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mois</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move to the trash</source>
   <translation>Mettre à la corbeille</translation>
  </message>
  <message>
   <source>Move to the trash…</source>
   <translation>Mettre à la corbeille…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Move what is selected to the trash, after a question</source>
   <translation>Mettre la sélection à la corbeille, après confirmation</translation>
  </message>
  <message>
   <source>Move {0} to the trash?</source>
   <translation>Mettre {0} à la corbeille ?</translation>
  </message>
  <message>
   <source>Move “{0}” to the trash?</source>
   <translation>Mettre « {0} » à la corbeille ?</translation>
  </message>
  <message>
   <source>Moved to the trash: {0}.</source>
   <translation>Mis à la corbeille : {0}.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of its model</source>
   <translation>Nom de son modèle</translation>
  </message>
  <message>
   <source>Names and words are searched. To find photos by describing them, a picture model is needed: download one, or import it from a disk.</source>
   <translation>La recherche porte sur les noms et les mots. Pour trouver des photos en les décrivant, il faut un modèle d’images : téléchargez-en un, ou importez-le depuis un disque.</translation>
  </message>
  <message>
   <source>Names that are passed over</source>
   <translation>Noms ignorés</translation>
  </message>
  <message>
   <source>Nearly identical</source>
   <translation>Presque identiques</translation>
  </message>
  <message>
   <source>New album</source>
   <translation>Nouvel album</translation>
  </message>
  <message>
   <source>New album…</source>
   <translation>Nouvel album…</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nouvelle conversation</translation>
  </message>
  <message>
   <source>New table</source>
   <translation>Nouveau tableau</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>No conversation has all of these words.</source>
   <translation>Aucune conversation ne contient tous ces mots.</translation>
  </message>
  <message>
   <source>No example any more</source>
   <translation>Retirer des exemples</translation>
  </message>
  <message>
   <source>No favourites any more: {0}.</source>
   <translation>Retrait des favoris : {0}.</translation>
  </message>
  <message>
   <source>No file is there twice</source>
   <translation>Aucun fichier n’existe en double</translation>
  </message>
  <message>
   <source>No folder is watched yet.</source>
   <translation>Aucun dossier n’est encore surveillé.</translation>
  </message>
  <message>
   <source>No model for questions is installed</source>
   <translation>Aucun modèle n’est installé pour les questions</translation>
  </message>
  <message>
   <source>No model for questions is installed.</source>
   <translation>Aucun modèle n’est installé pour les questions.</translation>
  </message>
  <message>
   <source>No part of this picture stands out.</source>
   <translation>Aucune partie de cette image ne se détache.</translation>
  </message>
  <message>
   <source>No pictures are very similar</source>
   <translation>Aucune image n’est très semblable à une autre</translation>
  </message>
  <message>
   <source>No place</source>
   <translation>Sans lieu</translation>
  </message>
  <message>
   <source>No program on this computer opens “{0}”.</source>
   <translation>Aucun programme de cet ordinateur n’ouvre « {0} ».</translation>
  </message>
  <message>
   <source>No reason is known.</source>
   <translation>La raison n’est pas connue.</translation>
  </message>
  <message>
   <source>No source confirms this.</source>
   <translation>Aucune source ne le confirme.</translation>
  </message>
  <message>
   <source>No stars</source>
   <translation>Aucune étoile</translation>
  </message>
  <message>
   <source>No stars for {0}.</source>
   <translation>Aucune étoile pour {0}.</translation>
  </message>
  <message>
   <source>No table was read yet.</source>
   <translation>Aucun tableau n’a encore été lu.</translation>
  </message>
  <message>
   <source>No text is known of “{0}”.</source>
   <translation>Aucun texte n’est connu pour « {0} ».</translation>
  </message>
  <message>
   <source>No two files are nearly identical</source>
   <translation>Aucun fichier n’est presque identique à un autre</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>Non confirmé</translation>
  </message>
  <message>
   <source>Not confirmed by any source: {0}</source>
   <translation>Non confirmé par les sources : {0}</translation>
  </message>
  <message>
   <source>Not confirmed: the file's text does not have it.</source>
   <translation>Non confirmé : cela ne figure pas dans le texte du fichier.</translation>
  </message>
  <message>
   <source>Not connected: its files stay searchable.</source>
   <translation>Non connecté : la recherche dans ses fichiers reste possible.</translation>
  </message>
  <message>
   <source>Not connected: what was found in it can still be searched.</source>
   <translation>Non connecté : vous pouvez encore chercher dans ce qui y avait été trouvé.</translation>
  </message>
  <message>
   <source>Not duplicates</source>
   <translation>Pas des doublons</translation>
  </message>
  <message>
   <source>Not looked through yet.</source>
   <translation>Pas encore parcouru.</translation>
  </message>
  <message>
   <source>Not used: {0}</source>
   <translation>Non utilisés : {0}</translation>
  </message>
  <message>
   <source>Not {0}</source>
   <translation>Sauf {0}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>Nothing found for “{0}”</source>
   <translation>Aucun résultat pour « {0} »</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>Rien ici pour l’instant</translation>
  </message>
  <message>
   <source>Nothing is deleted here. Shift+Delete moves a file to the trash.</source>
   <translation>Rien n’est supprimé ici. Maj+Suppr met un fichier à la corbeille.</translation>
  </message>
  <message>
   <source>Nothing is wrong with the rest. These files are found by their name, and are tried again by themselves when they change or when Shoebox learns their format.</source>
   <translation>Tout le reste est en ordre. Ces fichiers se trouvent par leur nom ; Shoebox réessaiera de lui-même quand ils changeront ou quand il saura lire leur format.</translation>
  </message>
  <message>
   <source>Nothing to ask about yet</source>
   <translation>Rien à demander pour l’instant</translation>
  </message>
  <message>
   <source>Nothing was asked yet.</source>
   <translation>Aucune question n’a encore été posée.</translation>
  </message>
  <message>
   <source>One row for each file. Name the columns, or begin with a ready-made set; the kind is told by the name, or said: total:money, items:number.</source>
   <translation>Une ligne par fichier. Nommez les colonnes, ou partez d’un jeu tout prêt ; le type se déduit du nom, ou s’indique : total:money, articles:number.</translation>
  </message>
  <message>
   <source>Only some files: by type, folder, date</source>
   <translation>Certains fichiers seulement : par type, dossier, date</translation>
  </message>
  <message>
   <source>Only words</source>
   <translation>Simples mots</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open the file (Enter)</source>
   <translation>Ouvrir le fichier (Entrée)</translation>
  </message>
  <message>
   <source>Open the file in its own program</source>
   <translation>Ouvrir le fichier dans son propre programme</translation>
  </message>
  <message>
   <source>Open with</source>
   <translation>Ouvrir avec</translation>
  </message>
  <message>
   <source>Open with…</source>
   <translation>Ouvrir avec…</translation>
  </message>
  <message>
   <source>Opening the library…</source>
   <translation>Ouverture de la bibliothèque…</translation>
  </message>
  <message>
   <source>Or select the ones you mean.</source>
   <translation>Ou sélectionnez ceux qui vous intéressent.</translation>
  </message>
  <message>
   <source>PLACE</source>
   <translation>LIEU</translation>
  </message>
  <message>
   <source>PLACES</source>
   <translation>LIEUX</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Passed over</source>
   <translation>Fichiers ignorés</translation>
  </message>
  <message>
   <source>Patterns, one a line</source>
   <translation>Motifs, un par ligne</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pause indexing</source>
   <translation>Suspendre l’indexation</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Photos</translation>
  </message>
  <message>
   <source>Picture of {0}</source>
   <translation>Image de {0}</translation>
  </message>
  <message>
   <source>Pictures and pages of your question are then given to that program. Only addresses of this very computer are taken.</source>
   <translation>Les images et les pages liées à votre question sont alors transmises à ce programme. Seules les adresses de cet ordinateur sont acceptées.</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Possible matches</source>
   <translation>Résultats possibles</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problème</translation>
  </message>
  <message>
   <source>Processor cores for models</source>
   <translation>Cœurs du processeur pour les modèles</translation>
  </message>
  <message>
   <source>Progress of indexing</source>
   <translation>Avancement de l’indexation</translation>
  </message>
  <message>
   <source>Put back from the trash: {0}</source>
   <translation>Sortir de la corbeille : {0}</translation>
  </message>
  <message>
   <source>Put back: {0}.</source>
   <translation>Remis en place : {0}.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Questions and answers</source>
   <translation>Questions et réponses</translation>
  </message>
  <message>
   <source>Questions need a model first.</source>
   <translation>Pour poser des questions, il faut d’abord un modèle.</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>RATING</source>
   <translation>NOTE</translation>
  </message>
  <message>
   <source>RAW beside it</source>
   <translation>RAW associé</translation>
  </message>
  <message>
   <source>RAW files beside it stay where they are.</source>
   <translation>Les fichiers RAW associés restent à leur place.</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Rating</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Read a table…</source>
   <translation>Lire un tableau…</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Read the table</source>
   <translation>Lire le tableau</translation>
  </message>
  <message>
   <source>Read the text</source>
   <translation>Lire le texte</translation>
  </message>
  <message>
   <source>Read the words in photos and scanned pages</source>
   <translation>Lire les mots dans les photos et les pages numérisées</translation>
  </message>
  <message>
   <source>Reading 1 source…</source>
   <translation>Lecture de 1 source…</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Lecture des fichiers</translation>
  </message>
  <message>
   <source>Reading words in pictures</source>
   <translation>Lecture des mots dans les images</translation>
  </message>
  <message>
   <source>Reading {0} of {1}</source>
   <translation>Lecture : {0} sur {1}</translation>
  </message>
  <message>
   <source>Reading {0} of {1} files; the others do not fit…</source>
   <translation>Lecture de {0} des {1} fichiers, faute de place pour les autres…</translation>
  </message>
  <message>
   <source>Reading {0} sources…</source>
   <translation>Lecture de {0} sources…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation>Affiner</translation>
  </message>
  <message>
   <source>Refine the results</source>
   <translation>Affiner les résultats</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove from “{0}”</source>
   <translation>Retirer de « {0} »</translation>
  </message>
  <message>
   <source>Remove: {0}</source>
   <translation>Retirer : {0}</translation>
  </message>
  <message>
   <source>Removed from “{0}”: {1}.</source>
   <translation>Retrait de « {0} » : {1}.</translation>
  </message>
  <message>
   <source>Rename a word</source>
   <translation>Renommer un mot</translation>
  </message>
  <message>
   <source>Rename the album</source>
   <translation>Renommer l’album</translation>
  </message>
  <message>
   <source>Rename the saved search</source>
   <translation>Renommer la recherche enregistrée</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Replace by the present search</source>
   <translation>Remplacer par la recherche actuelle</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>SAVED SEARCHES</source>
   <translation>RECHERCHES ENREGISTRÉES</translation>
  </message>
  <message>
   <source>SEEMS TO SHOW</source>
   <translation>SEMBLE MONTRER</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Save the search</source>
   <translation>Enregistrer la recherche</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>Enregistrer le tableau</translation>
  </message>
  <message>
   <source>Save this search</source>
   <translation>Enregistrer cette recherche</translation>
  </message>
  <message>
   <source>Save this search (Ctrl+S)</source>
   <translation>Enregistrer cette recherche (Ctrl+S)</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Recherches enregistrées</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Search for something first: there is no file to read.</source>
   <translation>Faites d’abord une recherche : il n’y a aucun fichier à lire.</translation>
  </message>
  <message>
   <source>Search for something, or add a folder first.</source>
   <translation>Faites d’abord une recherche, ou ajoutez un dossier.</translation>
  </message>
  <message>
   <source>Search for {0}</source>
   <translation>Rechercher {0}</translation>
  </message>
  <message>
   <source>Search in earlier conversations</source>
   <translation>Chercher dans les conversations précédentes</translation>
  </message>
  <message>
   <source>Search in questions and answers</source>
   <translation>Chercher dans les questions et réponses</translation>
  </message>
  <message>
   <source>Search your photos and documents</source>
   <translation>Chercher dans vos photos et vos documents</translation>
  </message>
  <message>
   <source>Select all results</source>
   <translation>Sélectionner tous les résultats</translation>
  </message>
  <message>
   <source>Select something first.</source>
   <translation>Sélectionnez d’abord quelque chose.</translation>
  </message>
  <message>
   <source>Select something to see it here</source>
   <translation>Sélectionnez un élément pour le voir ici</translation>
  </message>
  <message>
   <source>Select the whole table</source>
   <translation>Sélectionner tout le tableau</translation>
  </message>
  <message>
   <source>Sender</source>
   <translation>Expéditeur</translation>
  </message>
  <message>
   <source>Set aside and rebuild</source>
   <translation>Mettre de côté et reconstruire</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Shoebox can set it aside as a backup and build a new one from your files. Tags, favourites and answers are kept. Your files are not changed.</source>
   <translation>Shoebox peut la mettre de côté comme sauvegarde et en construire une nouvelle à partir de vos fichiers. Les mots-clés, les favoris et les réponses sont conservés. Vos fichiers ne sont pas modifiés.</translation>
  </message>
  <message>
   <source>Shoebox looks through these folders, and finds what is in them by description. You can drop others here, and change all of this later.</source>
   <translation>Shoebox parcourt ces dossiers et y trouve ce que vous décrivez. Vous pouvez en déposer d’autres ici, et tout changer plus tard.</translation>
  </message>
  <message>
   <source>Shoebox opens your files for reading only. Its index lies in a folder of its own, and can be erased in the settings. Indexing goes on quietly while you search; the line at the bottom tells how far it is.</source>
   <translation>Shoebox n’ouvre vos fichiers que pour les lire. Son index se trouve dans un dossier à part, et peut être effacé dans les réglages. L’indexation se poursuit discrètement pendant que vous cherchez ; la ligne du bas indique où elle en est.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show Shoebox</source>
   <translation>Afficher Shoebox</translation>
  </message>
  <message>
   <source>Show all that has this tag</source>
   <translation>Afficher tout ce qui porte ce mot-clé</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>En afficher moins</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Show it large; once more, or Esc, to go back</source>
   <translation>Voir en grand ; une seconde fois, ou Échap, pour revenir</translation>
  </message>
  <message>
   <source>Show only some of these: by type, year, place, tag (Ctrl+R)</source>
   <translation>N’afficher qu’une partie de ces résultats : par type, année, lieu, mot-clé (Ctrl+R)</translation>
  </message>
  <message>
   <source>Show only this folder</source>
   <translation>N’afficher que ce dossier</translation>
  </message>
  <message>
   <source>Show or hide the panel on the right</source>
   <translation>Afficher ou masquer le panneau de droite</translation>
  </message>
  <message>
   <source>Show or hide the side panel</source>
   <translation>Afficher ou masquer le panneau latéral</translation>
  </message>
  <message>
   <source>Show the album</source>
   <translation>Afficher l’album</translation>
  </message>
  <message>
   <source>Show the album {0}</source>
   <translation>Afficher l’album {0}</translation>
  </message>
  <message>
   <source>Show the library's folder</source>
   <translation>Afficher le dossier de la bibliothèque</translation>
  </message>
  <message>
   <source>Show the {0} nearest anyway</source>
   <translation>Afficher quand même les {0} plus proches</translation>
  </message>
  <message>
   <source>Show {0} less likely</source>
   <translation>Afficher les moins probables ({0})</translation>
  </message>
  <message>
   <source>Show {0} more</source>
   <translation>Afficher {0} de plus</translation>
  </message>
  <message>
   <source>Similar</source>
   <translation>Semblables</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Size of the pictures</source>
   <translation>Taille des images</translation>
  </message>
  <message>
   <source>Something went wrong inside Shoebox. It goes on; the log has the details.</source>
   <translation>Une erreur s’est produite dans Shoebox. Le programme continue ; le journal contient les détails.</translation>
  </message>
  <message>
   <source>Sort and group</source>
   <translation>Trier et grouper</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
  <message>
   <source>Sources:</source>
   <translation>Sources :</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Step {0} of {1}</source>
   <translation>Étape {0} sur {1}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop watching</source>
   <translation>Ne plus surveiller</translation>
  </message>
  <message>
   <source>Stop watching a folder</source>
   <translation>Ne plus surveiller un dossier</translation>
  </message>
  <message>
   <source>Stop watching this folder…</source>
   <translation>Ne plus surveiller ce dossier…</translation>
  </message>
  <message>
   <source>Stop watching “{0}”?</source>
   <translation>Ne plus surveiller « {0} » ?</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>Summarise</source>
   <translation>Résumer</translation>
  </message>
  <message>
   <source>Summarise these.</source>
   <translation>Faites le résumé de ces fichiers.</translation>
  </message>
  <message>
   <source>Summarise this in three sentences.</source>
   <translation>Résumez ce document en trois phrases.</translation>
  </message>
  <message>
   <source>TAG</source>
   <translation>MOT-CLÉ</translation>
  </message>
  <message>
   <source>TEXT</source>
   <translation>TEXTE</translation>
  </message>
  <message>
   <source>TEXT OF THIS PAGE</source>
   <translation>TEXTE DE CETTE PAGE</translation>
  </message>
  <message>
   <source>TYPE</source>
   <translation>TYPE</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tableaux</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Mot-clé</translation>
  </message>
  <message>
   <source>Tag what is selected</source>
   <translation>Donner un mot-clé à la sélection</translation>
  </message>
  <message>
   <source>Tags, albums, ratings and answers are erased too. There is no way back.</source>
   <translation>Les mots-clés, albums, notes et réponses seront effacés aussi, sans retour possible.</translation>
  </message>
  <message>
   <source>Tags, albums, ratings and answers are kept, for files that come back.</source>
   <translation>Les mots-clés, albums, notes et réponses sont conservés, pour les fichiers qui reviendraient.</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Mot-clé…</translation>
  </message>
  <message>
   <source>Take back what you said of single results</source>
   <translation>Annuler vos avis sur certains résultats</translation>
  </message>
  <message>
   <source>Take back: {0}</source>
   <translation>Annuler : {0}</translation>
  </message>
  <message>
   <source>Take from the favourites</source>
   <translation>Retirer des favoris</translation>
  </message>
  <message>
   <source>Take the tag {0} away</source>
   <translation>Retirer le mot-clé {0}</translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Prise le</translation>
  </message>
  <message>
   <source>Taken in the same moment, or cut and edited: worth a look side by side.</source>
   <translation>Prises au même moment, ou recadrées et retouchées : à comparer côte à côte.</translation>
  </message>
  <message>
   <source>Taken in {0}</source>
   <translation>Prise de vue : {0}</translation>
  </message>
  <message>
   <source>Taught words</source>
   <translation>Mots appris</translation>
  </message>
  <message>
   <source>Teach</source>
   <translation>Enseigner</translation>
  </message>
  <message>
   <source>Teach a word</source>
   <translation>Enseigner un mot</translation>
  </message>
  <message>
   <source>Teach a word…</source>
   <translation>Enseigner un mot…</translation>
  </message>
  <message>
   <source>Text of this page</source>
   <translation>Texte de cette page</translation>
  </message>
  <message>
   <source>That was so already.</source>
   <translation>C’était déjà le cas.</translation>
  </message>
  <message>
   <source>The album “{0}” is “{1}” now.</source>
   <translation>L’album « {0} » s’appelle maintenant « {1} ».</translation>
  </message>
  <message>
   <source>The album “{0}” was deleted.</source>
   <translation>L’album « {0} » a été supprimé.</translation>
  </message>
  <message>
   <source>The album “{0}” was made.</source>
   <translation>L’album « {0} » a été créé.</translation>
  </message>
  <message>
   <source>The answer was copied, with its sources.</source>
   <translation>La réponse a été copiée, avec ses sources.</translation>
  </message>
  <message>
   <source>The files themselves are not touched. The folders are no longer watched.</source>
   <translation>Les fichiers eux-mêmes ne sont pas touchés. Les dossiers ne sont plus surveillés.</translation>
  </message>
  <message>
   <source>The folder could not be opened.</source>
   <translation>Le dossier n’a pas pu être ouvert.</translation>
  </message>
  <message>
   <source>The index and the previews take {0}.</source>
   <translation>L’index et les aperçus occupent {0}.</translation>
  </message>
  <message>
   <source>The library cannot be opened</source>
   <translation>La bibliothèque ne peut pas être ouverte</translation>
  </message>
  <message>
   <source>The library is empty now.</source>
   <translation>La bibliothèque est maintenant vide.</translation>
  </message>
  <message>
   <source>The model for questions</source>
   <translation>Le modèle pour les questions</translation>
  </message>
  <message>
   <source>The model is installed.</source>
   <translation>Le modèle est installé.</translation>
  </message>
  <message>
   <source>The models for search</source>
   <translation>Les modèles pour la recherche</translation>
  </message>
  <message>
   <source>The name contains what you typed</source>
   <translation>Le nom contient ce que vous avez saisi</translation>
  </message>
  <message>
   <source>The name contains {0}</source>
   <translation>Le nom contient {0}</translation>
  </message>
  <message>
   <source>The name of a new album, or of one that there is. The files stay where they are.</source>
   <translation>Nom d’un nouvel album, ou d’un album existant. Les fichiers restent à leur place.</translation>
  </message>
  <message>
   <source>The other way round</source>
   <translation>Ordre inverse</translation>
  </message>
  <message>
   <source>The path was copied.</source>
   <translation>Le chemin a été copié.</translation>
  </message>
  <message>
   <source>The picture is on the clipboard.</source>
   <translation>L’image est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>The pictures stay where they are.</source>
   <translation>Les images restent à leur place.</translation>
  </message>
  <message>
   <source>The rest</source>
   <translation>Le reste</translation>
  </message>
  <message>
   <source>The same content in several places.</source>
   <translation>Le même contenu à plusieurs endroits.</translation>
  </message>
  <message>
   <source>The same picture in another size, format or light, or the same text.</source>
   <translation>La même image, avec une taille, un format ou une luminosité différents, ou le même texte.</translation>
  </message>
  <message>
   <source>The saved search “{0}” was deleted.</source>
   <translation>La recherche enregistrée « {0} » a été supprimée.</translation>
  </message>
  <message>
   <source>The search “{0}” is “{1}” now.</source>
   <translation>La recherche « {0} » s’appelle maintenant « {1} ».</translation>
  </message>
  <message>
   <source>The search “{0}” was saved.</source>
   <translation>La recherche « {0} » a été enregistrée.</translation>
  </message>
  <message>
   <source>The selected files go into it; they also stay where they are.</source>
   <translation>Les fichiers sélectionnés y sont ajoutés ; ils restent aussi à leur place.</translation>
  </message>
  <message>
   <source>The table was saved as “{0}”.</source>
   <translation>Le tableau a été enregistré sous « {0} ».</translation>
  </message>
  <message>
   <source>The tag “{0}” is “{1}” now.</source>
   <translation>Le mot-clé « {0} » s’appelle maintenant « {1} ».</translation>
  </message>
  <message>
   <source>The tag “{0}” was deleted.</source>
   <translation>Le mot-clé « {0} » a été supprimé.</translation>
  </message>
  <message>
   <source>The text is on the clipboard.</source>
   <translation>Le texte est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>The trash keeps what is moved there, and you can undo this.</source>
   <translation>La corbeille garde ce que vous y mettez, et vous pouvez annuler.</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>La fenêtre</translation>
  </message>
  <message>
   <source>The word</source>
   <translation>Le mot</translation>
  </message>
  <message>
   <source>The {0} selected</source>
   <translation>La sélection ({0})</translation>
  </message>
  <message>
   <source>The {0} shown</source>
   <translation>Les résultats affichés ({0})</translation>
  </message>
  <message>
   <source>There are no photos or documents in these folders yet.</source>
   <translation>Il n’y a pas encore de photos ni de documents dans ces dossiers.</translation>
  </message>
  <message>
   <source>There is “{0}” already; choose another name.</source>
   <translation>« {0} » existe déjà ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>These do not</source>
   <translation>Images qui ne le montrent pas</translation>
  </message>
  <message>
   <source>These results have nothing to tell them apart.</source>
   <translation>Rien ne distingue ces résultats les uns des autres.</translation>
  </message>
  <message>
   <source>These show it</source>
   <translation>Images qui le montrent</translation>
  </message>
  <message>
   <source>They resemble the search no more than chance would have it</source>
   <translation>Leur ressemblance avec la recherche ne dépasse pas celle du hasard</translation>
  </message>
  <message>
   <source>This group will not be shown again.</source>
   <translation>Ce groupe ne sera plus affiché.</translation>
  </message>
  <message>
   <source>This is only an address. Copy the picture itself, and paste it here.</source>
   <translation>Ce n’est qu’une adresse. Copiez l’image elle-même, puis collez-la ici.</translation>
  </message>
  <message>
   <source>This is right: more like it</source>
   <translation>C’est bien cela : davantage de résultats semblables</translation>
  </message>
  <message>
   <source>This is right: more like it (+)</source>
   <translation>C’est bien cela : davantage de résultats semblables (+)</translation>
  </message>
  <message>
   <source>This is wrong: fewer like it</source>
   <translation>Ce n’est pas cela : moins de résultats semblables</translation>
  </message>
  <message>
   <source>This is wrong: fewer like it (−)</source>
   <translation>Ce n’est pas cela : moins de résultats semblables (−)</translation>
  </message>
  <message>
   <source>This picture could not be read.</source>
   <translation>Cette image n’a pas pu être lue.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>To find documents by meaning, a text model is needed: download one, or import it from a disk.</source>
   <translation>Pour trouver des documents d’après leur sens, il faut un modèle de texte : téléchargez-en un, ou importez-le depuis un disque.</translation>
  </message>
  <message>
   <source>To the first and the last result; a page up or down</source>
   <translation>Aller au premier ou au dernier résultat ; monter ou descendre d’une page</translation>
  </message>
  <message>
   <source>Translate</source>
   <translation>Traduire</translation>
  </message>
  <message>
   <source>Try</source>
   <translation>Essayez</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try all again</source>
   <translation>Tout réessayer</translation>
  </message>
  <message>
   <source>Try fewer or other words, or describe what it looks like.</source>
   <translation>Essayez avec moins de mots ou avec d’autres, ou décrivez ce que l’on voit.</translation>
  </message>
  <message>
   <source>Trying again…</source>
   <translation>Nouvel essai…</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Type a search first; then it can be saved.</source>
   <translation>Saisissez d’abord une recherche ; vous pourrez ensuite l’enregistrer.</translation>
  </message>
  <message>
   <source>Type a tag and press Enter (Ctrl+T)</source>
   <translation>Saisissez un mot-clé et appuyez sur Entrée (Ctrl+T)</translation>
  </message>
  <message>
   <source>Type what these pictures show. From then on the word can be searched for, alone or with others. Five pictures are usually enough.</source>
   <translation>Saisissez ce que montrent ces images. Vous pourrez ensuite chercher ce mot, seul ou avec d’autres. Cinq images suffisent en général.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo the last change to favourites, stars, tags or albums</source>
   <translation>Annuler le dernier changement de favoris, d’étoiles, de mots-clés ou d’albums</translation>
  </message>
  <message>
   <source>Undone.</source>
   <translation>C’est annulé.</translation>
  </message>
  <message>
   <source>Unlike {0}</source>
   <translation>Différent de {0}</translation>
  </message>
  <message>
   <source>Unused models leave the memory</source>
   <translation>Libérer la mémoire des modèles inutilisés</translation>
  </message>
  <message>
   <source>Up to date · {0}</source>
   <translation>À jour · {0}</translation>
  </message>
  <message>
   <source>Use this</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <source>Use {0}</source>
   <translation>Utiliser {0}</translation>
  </message>
  <message>
   <source>Wait while the computer runs on its battery</source>
   <translation>Attendre quand l’ordinateur est sur batterie</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Watched: changes are seen at once.</source>
   <translation>Surveillé : les changements sont vus aussitôt.</translation>
  </message>
  <message>
   <source>Watched: new files appear by themselves.</source>
   <translation>Surveillé : les nouveaux fichiers apparaissent d’eux-mêmes.</translation>
  </message>
  <message>
   <source>What do these show?</source>
   <translation>Que montrent ces images ?</translation>
  </message>
  <message>
   <source>What do they have in common?</source>
   <translation>Qu’ont-ils en commun ?</translation>
  </message>
  <message>
   <source>What is in this picture?</source>
   <translation>Que voit-on sur cette image ?</translation>
  </message>
  <message>
   <source>What is it?</source>
   <translation>Qu’est-ce que c’est ?</translation>
  </message>
  <message>
   <source>What it finds stays where it is.</source>
   <translation>Les fichiers trouvés restent à leur place.</translation>
  </message>
  <message>
   <source>What looks like it</source>
   <translation>Ce qui y ressemble</translation>
  </message>
  <message>
   <source>What looks unlike it</source>
   <translation>Ce qui n’y ressemble pas</translation>
  </message>
  <message>
   <source>What to leave out</source>
   <translation>Éléments à exclure</translation>
  </message>
  <message>
   <source>What to leave out…</source>
   <translation>Éléments à exclure…</translation>
  </message>
  <message>
   <source>What was understood</source>
   <translation>Ce qui a été compris</translation>
  </message>
  <message>
   <source>What would you like to find again?</source>
   <translation>Que voulez-vous retrouver ?</translation>
  </message>
  <message>
   <source>Which dates and amounts are in it?</source>
   <translation>Quelles dates et quels montants y figurent ?</translation>
  </message>
  <message>
   <source>Whiteboards</source>
   <translation>Tableaux blancs</translation>
  </message>
  <message>
   <source>With the word “{0}”</source>
   <translation>Avec le mot « {0} »</translation>
  </message>
  <message>
   <source>Without {0}</source>
   <translation>Sans {0}</translation>
  </message>
  <message>
   <source>Words in the picture: {0}</source>
   <translation>Mots dans l’image : {0}</translation>
  </message>
  <message>
   <source>Words on {0}</source>
   <translation>Mots trouvés : {0}</translation>
  </message>
  <message>
   <source>Words on {0}: {1}</source>
   <translation>Mots trouvés ({0}) : {1}</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Rédaction…</translation>
  </message>
  <message>
   <source>YEAR</source>
   <translation>ANNÉE</translation>
  </message>
  <message>
   <source>Years</source>
   <translation>Années</translation>
  </message>
  <message>
   <source>You said no</source>
   <translation>Vous avez dit non</translation>
  </message>
  <message>
   <source>You said yes to it</source>
   <translation>Vous avez dit oui</translation>
  </message>
  <message>
   <source>You said yes to similar ones</source>
   <translation>Vous avez dit oui à des résultats semblables</translation>
  </message>
  <message>
   <source>Your files are being read anew. The old library lies in “{0}”.</source>
   <translation>Vos fichiers sont relus. L’ancienne bibliothèque se trouve dans « {0} ».</translation>
  </message>
  <message>
   <source>Your files are never changed, and nothing leaves this computer.</source>
   <translation>Vos fichiers ne sont jamais modifiés, et rien ne sort de cet ordinateur.</translation>
  </message>
  <message>
   <source>Your files are never changed, and nothing leaves this computer: Shoebox refuses every connection, except while you download a model.</source>
   <translation>Vos fichiers ne sont jamais modifiés, et rien ne sort de cet ordinateur : Shoebox refuse toute connexion, sauf pendant que vous téléchargez un modèle.</translation>
  </message>
  <message>
   <source>about 1 minute left</source>
   <translation>encore 1 minute environ</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation>environ une minute</translation>
  </message>
  <message>
   <source>about {0} hours</source>
   <translation>environ {0} heures</translation>
  </message>
  <message>
   <source>about {0} hours left</source>
   <translation>encore {0} heures environ</translation>
  </message>
  <message>
   <source>about {0} minutes</source>
   <translation>environ {0} minutes</translation>
  </message>
  <message>
   <source>about {0} minutes left</source>
   <translation>encore {0} minutes environ</translation>
  </message>
  <message>
   <source>about {0}, from the file name</source>
   <translation>vers le {0}, d’après le nom du fichier</translation>
  </message>
  <message>
   <source>after a minute</source>
   <translation>au bout d’une minute</translation>
  </message>
  <message>
   <source>after an hour</source>
   <translation>au bout d’une heure</translation>
  </message>
  <message>
   <source>after {0} minutes</source>
   <translation>au bout de {0} minutes</translation>
  </message>
  <message>
   <source>by any source: look for yourself before you rely on it.</source>
   <translation>par les sources : vérifiez vous-même avant de vous y fier.</translation>
  </message>
  <message>
   <source>every 4 hours</source>
   <translation>toutes les 4 heures</translation>
  </message>
  <message>
   <source>every hour</source>
   <translation>toutes les heures</translation>
  </message>
  <message>
   <source>every {0} minutes</source>
   <translation>toutes les {0} minutes</translation>
  </message>
  <message>
   <source>for all {0}</source>
   <translation>pour les {0}</translation>
  </message>
  <message>
   <source>is being read</source>
   <translation>lecture en cours</translation>
  </message>
  <message>
   <source>its first one</source>
   <translation>son premier modèle</translation>
  </message>
  <message>
   <source>languages: {0}</source>
   <translation>langues : {0}</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>encore moins d’une minute</translation>
  </message>
  <message>
   <source>not connected</source>
   <translation>non connecté</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>pas encore lu</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>hors ligne</translation>
  </message>
  <message>
   <source>once a day</source>
   <translation>une fois par jour</translation>
  </message>
  <message>
   <source>our cabin</source>
   <translation>notre chalet</translation>
  </message>
  <message>
   <source>page {0}</source>
   <translation>page {0}</translation>
  </message>
  <message>
   <source>part of {0}</source>
   <translation>partie de {0}</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>image collée</translation>
  </message>
  <message>
   <source>reading…</source>
   <translation>lecture…</translation>
  </message>
  <message>
   <source>shop, date, total</source>
   <translation>magasin, date, total</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>interrompu</translation>
  </message>
  <message>
   <source>this picture</source>
   <translation>cette image</translation>
  </message>
  <message>
   <source>using {0} of {1}</source>
   <translation>d’après {0} des {1} fichiers</translation>
  </message>
  <message>
   <source>with {0}</source>
   <translation>avec {0}</translation>
  </message>
  <message>
   <source>{0} (Ctrl+D)</source>
   <translation>{0} (Ctrl+D)</translation>
  </message>
  <message>
   <source>{0} (Ctrl+{1})</source>
   <translation>{0} (Ctrl+{1})</translation>
  </message>
  <message>
   <source>{0} (a new conversation)</source>
   <translation>{0} (nouvelle conversation)</translation>
  </message>
  <message>
   <source>{0} (filter)</source>
   <translation>{0} (filtre)</translation>
  </message>
  <message>
   <source>{0} besides the first</source>
   <translation>{0} en plus du premier</translation>
  </message>
  <message>
   <source>{0} can be searched now.</source>
   <translation>La recherche porte maintenant sur {0}.</translation>
  </message>
  <message>
   <source>{0} cells empty: nothing was found for them</source>
   <translation>cellules vides, rien n’ayant été trouvé : {0}</translation>
  </message>
  <message>
   <source>{0} cells not confirmed (underlined)</source>
   <translation>cellules non confirmées (soulignées) : {0}</translation>
  </message>
  <message>
   <source>{0} copies of {1}</source>
   <translation>{0} copies de {1}</translation>
  </message>
  <message>
   <source>{0} could not be read</source>
   <translation>illisibles : {0}</translation>
  </message>
  <message>
   <source>{0} documents</source>
   <translation>{0} documents</translation>
  </message>
  <message>
   <source>{0} documents with the same words</source>
   <translation>{0} documents avec les mêmes mots</translation>
  </message>
  <message>
   <source>{0} files</source>
   <translation>{0} fichiers</translation>
  </message>
  <message>
   <source>{0} files could not be read</source>
   <translation>{0} fichiers n’ont pas pu être lus</translation>
  </message>
  <message>
   <source>{0} files/s</source>
   <translation>{0} fichiers/s</translation>
  </message>
  <message>
   <source>{0} for {1}.</source>
   <translation>{0} pour {1}.</translation>
  </message>
  <message>
   <source>{0} good</source>
   <translation>bons : {0}</translation>
  </message>
  <message>
   <source>{0} is about this</source>
   <translation>Traite de ce sujet : {0}</translation>
  </message>
  <message>
   <source>{0} is there</source>
   <translation>{0} est installé</translation>
  </message>
  <message>
   <source>{0} less likely</source>
   <translation>moins probables : {0}</translation>
  </message>
  <message>
   <source>{0} may be about this</source>
   <translation>Traite peut-être de ce sujet : {0}</translation>
  </message>
  <message>
   <source>{0} more</source>
   <translation>{0} de plus</translation>
  </message>
  <message>
   <source>{0} new — show</source>
   <translation>{0} nouveaux — afficher</translation>
  </message>
  <message>
   <source>{0} no</source>
   <translation>{0} non</translation>
  </message>
  <message>
   <source>{0} not read yet were left out.</source>
   <translation>Sauf ce qui n’a pas encore été lu : {0}.</translation>
  </message>
  <message>
   <source>{0} of memory</source>
   <translation>{0} de mémoire</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} of {1} have it</source>
   <translation>Présent dans {0} des {1} fichiers</translation>
  </message>
  <message>
   <source>{0} of {1} read</source>
   <translation>Lus : {0} sur {1}</translation>
  </message>
  <message>
   <source>{0} of {1} selected</source>
   <translation>{1} — sélection : {0}</translation>
  </message>
  <message>
   <source>{0} pages</source>
   <translation>{0} pages</translation>
  </message>
  <message>
   <source>{0} photos</source>
   <translation>{0} photos</translation>
  </message>
  <message>
   <source>{0} pictures</source>
   <translation>{0} images</translation>
  </message>
  <message>
   <source>{0} possible</source>
   <translation>possibles : {0}</translation>
  </message>
  <message>
   <source>{0} questions</source>
   <translation>{0} questions</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} stars</source>
   <translation>{0} étoiles</translation>
  </message>
  <message>
   <source>{0} still to be read</source>
   <translation>{0} à lire</translation>
  </message>
  <message>
   <source>{0} yes</source>
   <translation>{0} oui</translation>
  </message>
  <message>
   <source>{0} · needs {1} of memory, fits this computer · {2}</source>
   <translation>{0} · demande {1} de mémoire, convient à cet ordinateur · {2}</translation>
  </message>
  <message>
   <source>{0}, folded</source>
   <translation>{0}, replié</translation>
  </message>
  <message>
   <source>{0}, not confirmed</source>
   <translation>{0}, non confirmé</translation>
  </message>
  <message>
   <source>{0}, page {1}</source>
   <translation>{0}, page {1}</translation>
  </message>
  <message>
   <source>{0}, still looking…</source>
   <translation>{0}, recherche en cours…</translation>
  </message>
  <message>
   <source>{0}, unfolded</source>
   <translation>{0}, déplié</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>{0}: download {1}</source>
   <translation>{0} : télécharger {1}</translation>
  </message>
  <message>
   <source>{0}: take away</source>
   <translation>{0} : retirer</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <source>{0}: {1} on this computer. You can search from the first minute.</source>
   <translation>{0} : {1} sur cet ordinateur. Vous pouvez chercher dès la première minute.</translation>
  </message>
  <message>
   <source>“{0}” cannot be written ({1}): choose another folder.</source>
   <translation>Impossible d’écrire « {0} » ({1}) : choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>“{0}” could not be moved to the trash; it may have none on this drive.</source>
   <translation>« {0} » n’a pas pu être mis à la corbeille ; ce disque n’en a peut-être pas.</translation>
  </message>
  <message>
   <source>“{0}” could not be started.</source>
   <translation>« {0} » n’a pas pu être lancé.</translation>
  </message>
  <message>
   <source>“{0}” could not be taken out of the trash.</source>
   <translation>« {0} » n’a pas pu être sorti de la corbeille.</translation>
  </message>
  <message>
   <source>“{0}” is a folder.</source>
   <translation>« {0} » est un dossier.</translation>
  </message>
  <message>
   <source>“{0}” is inside “{1}”, which Shoebox never changes. Delete it there.</source>
   <translation>« {0} » se trouve dans « {1} », que Shoebox ne modifie jamais. Supprimez-le depuis là.</translation>
  </message>
  <message>
   <source>“{0}” is looked up anew each time, so that it is always up to date.</source>
   <translation>La recherche « {0} » est refaite à chaque fois : elle est toujours à jour.</translation>
  </message>
  <message>
   <source>“{0}” is no longer there.</source>
   <translation>« {0} » n’existe plus.</translation>
  </message>
  <message>
   <source>“{0}” is not a day; write it as 2024-03-31.</source>
   <translation>« {0} » n’est pas une date ; écrivez-la ainsi : 2024-03-31.</translation>
  </message>
  <message>
   <source>“{0}” is not a number.</source>
   <translation>« {0} » n’est pas un nombre.</translation>
  </message>
  <message>
   <source>“{0}” is not an amount; write it as 1249.50 or 1249.50 EUR.</source>
   <translation>« {0} » n’est pas un montant ; écrivez-le ainsi : 1249.50 ou 1249.50 EUR.</translation>
  </message>
  <message>
   <source>“{0}” is not in the library any more.</source>
   <translation>« {0} » n’est plus dans la bibliothèque.</translation>
  </message>
  <message>
   <source>“{0}” is on a drive that is not connected.</source>
   <translation>« {0} » est sur un disque qui n’est pas connecté.</translation>
  </message>
  <message>
   <source>“{0}” is on a drive that is not connected. Connect it first.</source>
   <translation>« {0} » est sur un disque qui n’est pas connecté. Connectez-le d’abord.</translation>
  </message>
  <message>
   <source>“{0}” stays in the trash: another file of this name is there now.</source>
   <translation>« {0} » reste dans la corbeille : un autre fichier de ce nom occupe maintenant sa place.</translation>
  </message>
  <message>
   <source>“{0}” stays in the trash: its folder is no longer there.</source>
   <translation>« {0} » reste dans la corbeille : son dossier n’existe plus.</translation>
  </message>
  <message>
   <source>“{0}” was added to {1}.</source>
   <translation>Mot-clé « {0} » ajouté : {1}.</translation>
  </message>
  <message>
   <source>“{0}” was taken from {1}.</source>
   <translation>Mot-clé « {0} » retiré : {1}.</translation>
  </message>
  <message>
   <source>… but how? “in snow”, “without people”</source>
   <translation>… mais comment ? « sous la neige », « -personnes »</translation>
  </message>
 </context>
</TS>
