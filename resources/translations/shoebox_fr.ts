<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
 <context>
  <name>shoebox</name>
  <message numerus="yes">
   <source>%n cells empty: nothing was found for them</source>
   <translation>
    <numerusform>%n cellule vide : rien n’a été trouvé</numerusform>
    <numerusform>%n cellules vides : rien n’a été trouvé</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cells not confirmed (underlined)</source>
   <translation>
    <numerusform>%n cellule non confirmée (soulignée)</numerusform>
    <numerusform>%n cellules non confirmées (soulignées)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n copies of {0}</source>
   <translation>
    <numerusform>%n exemplaire de {0}</numerusform>
    <numerusform>%n exemplaires de {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents</source>
   <translation>
    <numerusform>%n document</numerusform>
    <numerusform>%n documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n documents with the same words</source>
   <translation>
    <numerusform>%n document avec les mêmes mots</numerusform>
    <numerusform>%n documents avec les mêmes mots</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries of “{0}” were added.</source>
   <translation>
    <numerusform>%n élément de « {0} » a été ajouté.</numerusform>
    <numerusform>%n éléments de « {0} » ont été ajoutés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries were saved in “{0}”.</source>
   <translation>
    <numerusform>%n élément a été enregistré dans « {0} ».</numerusform>
    <numerusform>%n éléments ont été enregistrés dans « {0} ».</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n examples</source>
   <translation>
    <numerusform>%n exemple</numerusform>
    <numerusform>%n exemples</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <translation>
    <numerusform>%n fichier</numerusform>
    <numerusform>%n fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files are still to be read. Results appear as they come.</source>
   <translation>
    <numerusform>%n fichier reste à lire. Les résultats apparaissent au fur et à mesure.</numerusform>
    <numerusform>%n fichiers restent à lire. Les résultats apparaissent au fur et à mesure.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files could not be read</source>
   <translation>
    <numerusform>%n fichier n’a pas pu être lu</numerusform>
    <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not read yet: indexing is paused.</source>
   <translation>
    <numerusform>%n fichier n’a pas encore été lu : l’indexation est en pause.</numerusform>
    <numerusform>%n fichiers n’ont pas encore été lus : l’indexation est en pause.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n good</source>
   <translation>
    <numerusform>%n bon</numerusform>
    <numerusform>%n bons</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>encore %n</numerusform>
    <numerusform>encore %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n less likely</source>
   <translation>
    <numerusform>%n moins probable</numerusform>
    <numerusform>%n moins probables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n autre</numerusform>
    <numerusform>%n autres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new — show</source>
   <translation>
    <numerusform>%n nouveau — afficher</numerusform>
    <numerusform>%n nouveaux — afficher</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photos</source>
   <translation>
    <numerusform>%n photo</numerusform>
    <numerusform>%n photos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pictures</source>
   <translation>
    <numerusform>%n image</numerusform>
    <numerusform>%n images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n possible</source>
   <translation>
    <numerusform>%n possible</numerusform>
    <numerusform>%n possibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n questions</source>
   <translation>
    <numerusform>%n question</numerusform>
    <numerusform>%n questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stars</source>
   <translation>
    <numerusform>%n étoile</numerusform>
    <numerusform>%n étoiles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words.</source>
   <translation>
    <numerusform>%n mot.</numerusform>
    <numerusform>%n mots.</numerusform>
   </translation>
  </message>
  <message>
   <source>: with more it would grow suspiciously much</source>
   <translation> : avec davantage, le volume deviendrait suspect</translation>
  </message>
  <message>
   <source>A caption has at most {0} characters.</source>
   <translation>Une légende compte au plus {0} caractères.</translation>
  </message>
  <message>
   <source>A cell holds at most {0} characters.</source>
   <translation>Une cellule contient au plus {0} caractères.</translation>
  </message>
  <message>
   <source>A column needs a name of at most {0} characters.</source>
   <translation>Une colonne doit avoir un nom de {0} caractères au plus.</translation>
  </message>
  <message>
   <source>A file that cannot be read would be listed here, with the reason.</source>
   <translation>Un fichier illisible serait indiqué ici, avec la raison.</translation>
  </message>
  <message>
   <source>A keyword that is written in the file</source>
   <translation>Un mot-clé inscrit dans le fichier</translation>
  </message>
  <message>
   <source>A list has at most {0} words; this one has more.</source>
   <translation>Une liste compte au plus {0} mots ; celle-ci en a davantage.</translation>
  </message>
  <message>
   <source>A list needs at least one word.</source>
   <translation>Une liste doit contenir au moins un mot.</translation>
  </message>
  <message>
   <source>A model's description of it fits</source>
   <translation>La description d’un modèle y correspond</translation>
  </message>
  <message>
   <source>A new name for “{0}”.</source>
   <translation>Nouveau nom pour « {0} ».</translation>
  </message>
  <message>
   <source>A newer request took its place.</source>
   <translation>Une demande plus récente l’a remplacée.</translation>
  </message>
  <message>
   <source>A photo is being described.</source>
   <translation>Une photo est en cours de description.</translation>
  </message>
  <message>
   <source>A preview could not be saved ({0}). Make room on the disk that holds the library; Shoebox then goes on by itself.</source>
   <translation>Un aperçu n’a pas pu être enregistré ({0}). Libérez de la place sur le disque de la bibliothèque ; Shoebox reprendra de lui-même.</translation>
  </message>
  <message>
   <source>A preview in the library's folder could not be deleted ({0}); Shoebox tries again later.</source>
   <translation>Un aperçu n’a pas pu être supprimé du dossier de la bibliothèque ({0}) ; Shoebox réessaiera plus tard.</translation>
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
   <source>A rating has 0 to {0} stars.</source>
   <translation>Une note va de 0 à {0} étoiles.</translation>
  </message>
  <message>
   <source>A saved search</source>
   <translation>Une recherche enregistrée</translation>
  </message>
  <message>
   <source>A search takes at most {0} pictures.</source>
   <translation>Une recherche accepte au plus {0} images.</translation>
  </message>
  <message>
   <source>A table has at most {0} columns.</source>
   <translation>Un tableau compte au plus {0} colonnes.</translation>
  </message>
  <message>
   <source>A table is written as .csv, .xlsx or .md; name the file so.</source>
   <translation>Un tableau s’enregistre en .csv, .xlsx ou .md ; nommez le fichier en conséquence.</translation>
  </message>
  <message>
   <source>A tag</source>
   <translation>Un mot-clé</translation>
  </message>
  <message>
   <source>A taught word has at most {0} characters.</source>
   <translation>Un mot appris compte au plus {0} caractères.</translation>
  </message>
  <message>
   <source>A taught word has no quotes or colons, and does not begin with - or +.</source>
   <translation>Un mot appris ne contient ni guillemets ni deux-points, et ne commence pas par - ou +.</translation>
  </message>
  <message>
   <source>ALBUMS</source>
   <translation>ALBUMS</translation>
  </message>
  <message>
   <source>About the same file</source>
   <translation>Suite : le même fichier</translation>
  </message>
  <message>
   <source>About the same {0}</source>
   <translation>Suite : {0}</translation>
  </message>
  <message>
   <source>About the same {0}, and {1} more</source>
   <translation>Suite : {0}, plus {1}</translation>
  </message>
  <message>
   <source>About this file</source>
   <translation>Sur ce fichier</translation>
  </message>
  <message>
   <source>About: the first {0} shown</source>
   <translation>Sur les {0} premiers résultats</translation>
  </message>
  <message>
   <source>About: the {0} shown</source>
   <translation>Sur les résultats ({0})</translation>
  </message>
  <message>
   <source>About: {0} selected</source>
   <translation>Sur la sélection ({0})</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Activité</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
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
   <source>Add what is selected</source>
   <translation>Ajouter la sélection</translation>
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
   <source>All descriptions are forgotten.</source>
   <translation>Toutes les descriptions sont oubliées.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>All keys as usual</source>
   <translation>Toutes les touches habituelles</translation>
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
   <source>All that Shoebox knows of it is deleted, in its backups too: what was read, its tags, and answers that cite it. Copies of it are forgotten as well. There is no undo.</source>
   <translation>Tout ce que Shoebox en sait est effacé, aussi dans ses sauvegardes : ce qui a été lu, les mots-clés et les réponses qui le citent. Ses copies sont oubliées aussi. C’est irréversible.</translation>
  </message>
  <message>
   <source>All that “{0}” holds was here already.</source>
   <translation>Tout ce que contient « {0} » était déjà là.</translation>
  </message>
  <message>
   <source>An album</source>
   <translation>Un album</translation>
  </message>
  <message>
   <source>Another Shoebox is working on this library. Use that one, or close it first.</source>
   <translation>Un autre Shoebox travaille déjà sur cette bibliothèque. Utilisez-le, ou fermez-le d’abord.</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>Autre dossier…</translation>
  </message>
  <message>
   <source>Another program is using the file.</source>
   <translation>Un autre programme utilise ce fichier.</translation>
  </message>
  <message>
   <source>Another program keeps the library locked; close it.</source>
   <translation>Un autre programme verrouille la bibliothèque ; fermez-le.</translation>
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
   <source>Arabic letters</source>
   <translation>Alphabet arabe</translation>
  </message>
  <message>
   <source>Arabic, Persian, Urdu, Pashto, Uyghur and others, English</source>
   <translation>arabe, persan, ourdou, pachto, ouïghour et autres, anglais</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>As usual: {0}</source>
   <translation>Comme d’habitude : {0}</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Ask (Enter)</source>
   <translation>Demander (Entrée)</translation>
  </message>
  <message>
   <source>Ask a question about these results</source>
   <translation>Poser une question sur ces résultats</translation>
  </message>
  <message>
   <source>Ask a question…</source>
   <translation>Posez une question…</translation>
  </message>
  <message>
   <source>Ask about it</source>
   <translation>Poser une question à ce sujet</translation>
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
   <source>At any time</source>
   <translation>À tout moment</translation>
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
   <source>Bring in a file…</source>
   <translation>Importer un fichier…</translation>
  </message>
  <message>
   <source>Bring in what was saved</source>
   <translation>Importer ce qui a été enregistré</translation>
  </message>
  <message>
   <source>Bulgarian, Serbian, Mongolian, Kazakh and others in Cyrillic letters, English</source>
   <translation>bulgare, serbe, mongol, kazakh et autres en cyrillique, anglais</translation>
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
   <source>CLIP base, light</source>
   <translation>CLIP base, léger</translation>
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
   <source>Cannot allocate memory</source>
   <translation>Plus de mémoire disponible</translation>
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
   <source>Choose more of the picture, or say in words what it shows.</source>
   <translation>Choisissez une plus grande partie de l’image, ou décrivez ce qu’elle montre.</translation>
  </message>
  <message>
   <source>Christmas tree</source>
   <translation>sapin de Noël</translation>
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
   <source>Click a key to choose another. Then Delete takes it away, and Esc leaves it as it is.</source>
   <translation>Cliquez sur une touche pour en choisir une autre. Suppr l’enlève alors, et Échap la laisse comme elle est.</translation>
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
   <source>Company</source>
   <translation>Entreprise</translation>
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
   <source>Connection timed out</source>
   <translation>Délai de connexion dépassé</translation>
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
   <source>Copy the files</source>
   <translation>Copier les fichiers</translation>
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
   <source>Copy the paths of the files</source>
   <translation>Copier les chemins des fichiers</translation>
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
   <translation>Illisibles</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Comptage…</translation>
  </message>
  <message>
   <source>Cyrillic letters</source>
   <translation>Alphabet cyrillique</translation>
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
   <source>Demo album (pictures)</source>
   <translation>Album de démonstration (images)</translation>
  </message>
  <message>
   <source>Demo album (questions)</source>
   <translation>Album de démonstration (questions)</translation>
  </message>
  <message>
   <source>Describe</source>
   <translation>Décrire</translation>
  </message>
  <message>
   <source>Describe photos</source>
   <translation>Décrire les photos</translation>
  </message>
  <message>
   <source>Describe what this shows, in two or three sentences.</source>
   <translation>Décrivez ce que l’on voit ici, en deux ou trois phrases.</translation>
  </message>
  <message>
   <source>Described by a model with {0}</source>
   <translation>Décrit par un modèle avec {0}</translation>
  </message>
  <message>
   <source>Described by {0}: {1}</source>
   <translation>Décrit par {0} : {1}</translation>
  </message>
  <message>
   <source>Descriptions</source>
   <translation>Descriptions</translation>
  </message>
  <message>
   <source>Devanagari letters</source>
   <translation>Écriture devanagari</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>Périphérique ou ressource occupé</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Espace disque</translation>
  </message>
  <message>
   <source>Disk quota exceeded</source>
   <translation>Quota d’espace disque dépassé</translation>
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
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Doublons</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
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
   <source>Easter egg</source>
   <translation>œuf de Pâques</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>English</source>
   <translation>anglais</translation>
  </message>
  <message>
   <source>English, Chinese and more</source>
   <translation>anglais, chinois et autres</translation>
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
   <source>Erasing the library met an internal error, which was logged.</source>
   <translation>Une erreur interne s’est produite en effaçant la bibliothèque ; elle figure dans le journal.</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
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
   <source>File ending</source>
   <translation>Extension</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>Le fichier existe déjà</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Nom de fichier trop long</translation>
  </message>
  <message>
   <source>File too large</source>
   <translation>Fichier trop volumineux</translation>
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
  <message numerus="yes">
   <source>Files attached to %n of its messages were left out: they are too large.</source>
   <translation>
    <numerusform>Les pièces jointes de %n de ses messages ont été laissées de côté : elles sont trop volumineuses.</numerusform>
    <numerusform>Les pièces jointes de %n de ses messages ont été laissées de côté : elles sont trop volumineuses.</numerusform>
   </translation>
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
   <source>Find or add a word</source>
   <translation>Chercher ou ajouter un mot</translation>
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
   <source>Finding the fastest way to run the model here (once).</source>
   <translation>Recherche de la façon la plus rapide d’exécuter le modèle ici (une seule fois).</translation>
  </message>
  <message>
   <source>Finds more than the recommended one, and needs about four times as long for each photo.</source>
   <translation>Trouve plus que le modèle recommandé, mais prend environ quatre fois plus de temps par photo.</translation>
  </message>
  <message>
   <source>Finds passages by their meaning, also across languages.</source>
   <translation>Trouve des passages d’après leur sens, même d’une langue à l’autre.</translation>
  </message>
  <message>
   <source>Finds photos by descriptions in German, Spanish, Russian and many other languages.</source>
   <translation>Trouve des photos d’après des descriptions en français, allemand, espagnol, russe et bien d’autres langues.</translation>
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
   <source>For Russian, Ukrainian and Belarusian alone, the model of these three reads better.</source>
   <translation>Pour le russe, l’ukrainien et le biélorusse seuls, le modèle propre à ces trois langues lit mieux.</translation>
  </message>
  <message>
   <source>For Vietnamese, of which the model that comes with Shoebox reads only half; that one reads the other languages as well.</source>
   <translation>Pour le vietnamien, que le modèle fourni avec Shoebox ne lit qu’à moitié ; les autres langues, celui-ci les lit aussi bien.</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>Oublier</translation>
  </message>
  <message>
   <source>Forget a file</source>
   <translation>Oublier un fichier</translation>
  </message>
  <message>
   <source>Forget a file…</source>
   <translation>Oublier un fichier…</translation>
  </message>
  <message>
   <source>Forget all descriptions of photos?</source>
   <translation>Oublier toutes les descriptions de photos ?</translation>
  </message>
  <message>
   <source>Forget all descriptions…</source>
   <translation>Oublier toutes les descriptions…</translation>
  </message>
  <message>
   <source>Forget everywhere</source>
   <translation>Oublier partout</translation>
  </message>
  <message>
   <source>Forget everywhere…</source>
   <translation>Oublier partout…</translation>
  </message>
  <message>
   <source>Forget them</source>
   <translation>Les oublier</translation>
  </message>
  <message>
   <source>Forget this description</source>
   <translation>Oublier cette description</translation>
  </message>
  <message>
   <source>Forget what “{0}” means?</source>
   <translation>Oublier ce que signifie « {0} » ?</translation>
  </message>
  <message>
   <source>Forget {0} everywhere?</source>
   <translation>Oublier {0} partout ?</translation>
  </message>
  <message>
   <source>Forget “{0}” everywhere?</source>
   <translation>Oublier « {0} » partout ?</translation>
  </message>
  <message>
   <source>Forgetting…</source>
   <translation>Oubli en cours…</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Oublier…</translation>
  </message>
  <message>
   <source>Forgotten files</source>
   <translation>Fichiers oubliés</translation>
  </message>
  <message>
   <source>Forgotten: {0}. The library holds no trace.</source>
   <translation>Oubli : {0}. Il n’en reste aucune trace dans la bibliothèque.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From {0} to {1}</source>
   <translation>De {0} à {1}</translation>
  </message>
  <message>
   <source>Gemma 4 E2B</source>
   <translation>Gemma 4 E2B</translation>
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
   <source>Give 1 star to what is selected</source>
   <translation>Donner 1 étoile à la sélection</translation>
  </message>
  <message>
   <source>Give 2 stars</source>
   <translation>Donner 2 étoiles</translation>
  </message>
  <message>
   <source>Give 3 stars</source>
   <translation>Donner 3 étoiles</translation>
  </message>
  <message>
   <source>Give 4 stars</source>
   <translation>Donner 4 étoiles</translation>
  </message>
  <message>
   <source>Give 5 stars</source>
   <translation>Donner 5 étoiles</translation>
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
   <source>Greek</source>
   <translation>Grec</translation>
  </message>
  <message>
   <source>Greek, English</source>
   <translation>grec, anglais</translation>
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
   <source>Hindi, Marathi, Nepali and others, English</source>
   <translation>hindi, marathi, népalais et autres, anglais</translation>
  </message>
  <message>
   <source>Home End PgUp PgDn</source>
   <translation>Début Fin Page↑ Page↓</translation>
  </message>
  <message>
   <source>Host is down</source>
   <translation>L’ordinateur distant ne répond pas</translation>
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
   <source>ISBN</source>
   <translation>ISBN</translation>
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
   <source>Imported by you.</source>
   <translation>Importé par vous.</translation>
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
   <source>Indexing met an internal error.</source>
   <translation>Une erreur interne s’est produite pendant l’indexation.</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Erreur d’entrée-sortie</translation>
  </message>
  <message>
   <source>Inside archives, or not connected, and left out: {0}.</source>
   <translation>Laissés de côté, car dans une archive ou non connectés : {0}.</translation>
  </message>
  <message>
   <source>Installing the model met an internal error, which was logged.</source>
   <translation>Une erreur interne s’est produite en installant le modèle ; elle figure dans le journal.</translation>
  </message>
  <message>
   <source>Invalid argument</source>
   <translation>Argument non valide</translation>
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
   <source>Is a directory</source>
   <translation>C’est un dossier</translation>
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
   <source>It could not be checked whether the sources confirm all of this answer.</source>
   <translation>Il n’a pas été possible de vérifier si les sources confirment toute cette réponse.</translation>
  </message>
  <message>
   <source>It does not</source>
   <translation>Ne le montre pas</translation>
  </message>
  <message>
   <source>It has no picture.</source>
   <translation>Il ne contient pas d’image.</translation>
  </message>
  <message>
   <source>It is downloaded once, and then answers on this computer, without a network.</source>
   <translation>Il se télécharge une seule fois, puis répond sur cet ordinateur, sans réseau.</translation>
  </message>
  <message>
   <source>It is kept as the photo's description.</source>
   <translation>C’est maintenant la description de la photo.</translation>
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
   <source>Its name stays in the list of what “{0}” holds.</source>
   <translation>Son nom reste dans la liste de ce que contient « {0} ».</translation>
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
   <source>Keep as description</source>
   <translation>Garder comme description</translation>
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
   <source>Knows only the demo album.</source>
   <translation>Ne connaît que l’album de démonstration.</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>Coréen</translation>
  </message>
  <message>
   <source>Korean, English</source>
   <translation>coréen, anglais</translation>
  </message>
  <message>
   <source>LLaVA 1.6 Mistral 7B</source>
   <translation>LLaVA 1.6 Mistral 7B</translation>
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
   <source>Larger pictures</source>
   <translation>Images plus grandes</translation>
  </message>
  <message>
   <source>Last looked through: {0}.</source>
   <translation>Dernier parcours : {0}.</translation>
  </message>
  <message>
   <source>Latin letters, Chinese, Japanese (comes with Shoebox)</source>
   <translation>Alphabet latin, chinois, japonais (fourni avec Shoebox)</translation>
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
   <source>Looking through {0}…</source>
   <translation>Parcours de {0}…</translation>
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
   <source>MiniCPM-V 4.6</source>
   <translation>MiniCPM-V 4.6</translation>
  </message>
  <message>
   <source>MiniLM, light</source>
   <translation>MiniLM, léger</translation>
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
   <source>Most of this picture is missing: the file is cut short.</source>
   <translation>La plus grande partie de cette image manque : le fichier est tronqué.</translation>
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
   <source>Multilingual E5 small (recommended)</source>
   <translation>Multilingual E5 small (recommandé)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name at least one column, for example: shop, date, total.</source>
   <translation>Nommez au moins une colonne, par exemple : magasin, date, total.</translation>
  </message>
  <message>
   <source>Name of its model</source>
   <translation>Nom de son modèle</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Noms</translation>
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
   <source>Net</source>
   <translation>Net</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
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
   <source>New key for: {0}</source>
   <translation>Nouvelle touche pour : {0}</translation>
  </message>
  <message>
   <source>New table</source>
   <translation>Nouveau tableau</translation>
  </message>
  <message>
   <source>Newer than Qwen3-VL; thinks before it answers unless told not to.</source>
   <translation>Plus récent que Qwen3-VL ; réfléchit avant de répondre, sauf indication contraire.</translation>
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
   <source>No answer came in time.</source>
   <translation>Aucune réponse n’est arrivée à temps.</translation>
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
   <source>No file fits all of these filters</source>
   <translation>Aucun fichier ne correspond à tous ces filtres</translation>
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
   <source>No local server was chosen.</source>
   <translation>Aucun serveur local n’a été choisi.</translation>
  </message>
  <message>
   <source>No model for pictures is installed.</source>
   <translation>Aucun modèle pour les images n’est installé.</translation>
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
   <source>No model for questions is installed: download or import one under Models.</source>
   <translation>Aucun modèle pour les questions n’est installé : téléchargez-en ou importez-en un dans « Modèles ».</translation>
  </message>
  <message>
   <source>No model is loaded.</source>
   <translation>Aucun modèle n’est chargé.</translation>
  </message>
  <message>
   <source>No model was chosen.</source>
   <translation>Aucun modèle n’a été choisi.</translation>
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
   <source>No space left on device</source>
   <translation>Plus de place sur le disque</translation>
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
   <source>No such device or address</source>
   <translation>Périphérique ou adresse inexistant</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Fichier ou dossier inexistant</translation>
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
   <source>None of the pages of this PDF can be read.</source>
   <translation>Aucune des pages de ce PDF n’est lisible.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Aucun.</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>Ce n’est pas un dossier</translation>
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
   <source>Not enough space</source>
   <translation>Espace insuffisant</translation>
  </message>
  <message>
   <source>Not in the library now, so searched for without it: {0}</source>
   <translation>Absent de la bibliothèque pour le moment, recherche faite sans : {0}</translation>
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
   <source>Nothing found yet for “{0}”</source>
   <translation>Aucun résultat pour l’instant pour « {0} »</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>Rien ici pour l’instant</translation>
  </message>
  <message>
   <source>Nothing holds “{0}”; showing “{1}”.</source>
   <translation>« {0} » n’apparaît nulle part ; voici « {1} ».</translation>
  </message>
  <message>
   <source>Nothing is deleted here.</source>
   <translation>Rien n’est supprimé ici.</translation>
  </message>
  <message>
   <source>Nothing is left to describe.</source>
   <translation>Il ne reste rien à décrire.</translation>
  </message>
  <message>
   <source>Nothing is wrong with the rest. These files are found by their name, and are tried again by themselves when they change or when Shoebox learns their format.</source>
   <translation>Tout le reste est en ordre. Ces fichiers se trouvent par leur nom ; Shoebox réessaiera de lui-même quand ils changeront ou quand il saura lire leur format.</translation>
  </message>
  <message>
   <source>Nothing looks like these pictures</source>
   <translation>Rien ne ressemble à ces images</translation>
  </message>
  <message>
   <source>Nothing looks like this picture</source>
   <translation>Rien ne ressemble à cette image</translation>
  </message>
  <message>
   <source>Nothing matches {0}; searched for the words instead.</source>
   <translation>Rien ne correspond à {0} ; les mots ont été cherchés à la place.</translation>
  </message>
  <message>
   <source>Nothing of this file can be given to this model.</source>
   <translation>Rien dans ce fichier ne peut être soumis à ce modèle.</translation>
  </message>
  <message>
   <source>Nothing of what is selected can be given to this model: select other photos or documents, or choose a model that reads pictures.</source>
   <translation>Rien dans la sélection ne peut être soumis à ce modèle : sélectionnez d’autres photos ou documents, ou choisissez un modèle qui lit les images.</translation>
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
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>One of the pictures is neither a JPEG nor a PNG.</source>
   <translation>L’une des images n’est ni en JPEG ni en PNG.</translation>
  </message>
  <message>
   <source>One row for each file. Name the columns, or begin with a ready-made set; the kind is told by the name, or said: total:money, items:number.</source>
   <translation>Une ligne par fichier. Nommez les colonnes, ou partez d’un jeu tout prêt ; le type se déduit du nom, ou s’indique : total:money, articles:number.</translation>
  </message>
  <message numerus="yes">
   <source>Only %n files of this archive are searched: with what else the archive around it holds, these are enough.</source>
   <translation>
    <numerusform>La recherche ne porte que sur %n fichier de cette archive : avec le reste de l’archive qui la contient, c’est assez.</numerusform>
    <numerusform>La recherche ne porte que sur %n fichiers de cette archive : avec le reste de l’archive qui la contient, c’est assez.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only a program on this computer may answer: give an address such as http://127.0.0.1:11434/v1</source>
   <translation>Seul un programme de cet ordinateur peut répondre : indiquez une adresse telle que http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>Only documents with so many pages.</source>
   <translation>Seulement les documents de ce nombre de pages.</translation>
  </message>
  <message>
   <source>Only files of this size.</source>
   <translation>Seulement les fichiers de cette taille.</translation>
  </message>
  <message>
   <source>Only files with this extension.</source>
   <translation>Seulement les fichiers portant cette extension.</translation>
  </message>
  <message>
   <source>Only photos taken in this city, region or country.</source>
   <translation>Seulement les photos prises dans cette ville, cette région ou ce pays.</translation>
  </message>
  <message>
   <source>Only photos taken with this camera or lens.</source>
   <translation>Seulement les photos prises avec cet appareil ou cet objectif.</translation>
  </message>
  <message>
   <source>Only photos, only documents, or only files with this extension.</source>
   <translation>Seulement les photos, les documents ou les fichiers portant cette extension.</translation>
  </message>
  <message>
   <source>Only pictures that Shoebox made itself are given to the model.</source>
   <translation>Seules des images créées par Shoebox sont soumises au modèle.</translation>
  </message>
  <message>
   <source>Only some files: by type, folder, date</source>
   <translation>Certains fichiers seulement : par type, dossier, date</translation>
  </message>
  <message numerus="yes">
   <source>Only the first %n files of this archive are searched{0}.</source>
   <translation>
    <numerusform>La recherche ne porte que sur le premier fichier de cette archive{0}.</numerusform>
    <numerusform>La recherche ne porte que sur les %n premiers fichiers de cette archive{0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Only the first %n pages were read.</source>
   <translation>
    <numerusform>Seule la première page a été lue.</numerusform>
    <numerusform>Seules les %n premières pages ont été lues.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only the small preview in this file could be read.</source>
   <translation>Seul le petit aperçu contenu dans ce fichier a pu être lu.</translation>
  </message>
  <message>
   <source>Only what has so many stars.</source>
   <translation>Seulement ce qui a ce nombre d’étoiles.</translation>
  </message>
  <message>
   <source>Only what has this tag, or this keyword from its file.</source>
   <translation>Seulement ce qui porte ce mot-clé, donné par vous ou inscrit dans le fichier.</translation>
  </message>
  <message>
   <source>Only what has this: text, a date of its own, a location, people, keywords …</source>
   <translation>Seulement ce qui a ceci : du texte, une date propre, un lieu, des personnes, des mots-clés…</translation>
  </message>
  <message>
   <source>Only what is in this album.</source>
   <translation>Seulement ce qui est dans cet album.</translation>
  </message>
  <message>
   <source>Only what is of this sort; a photo is no screenshot here.</source>
   <translation>Seulement ce qui est de ce genre ; une capture d’écran ne compte pas ici comme photo.</translation>
  </message>
  <message>
   <source>Only what lies in a folder of this name, or below it.</source>
   <translation>Seulement ce qui se trouve dans un dossier de ce nom, ou plus bas.</translation>
  </message>
  <message>
   <source>Only what seems to show this: a guess, made by itself.</source>
   <translation>Seulement ce qui semble montrer ceci : une supposition automatique.</translation>
  </message>
  <message>
   <source>Only what this person sent or wrote.</source>
   <translation>Seulement ce que cette personne a envoyé ou écrit.</translation>
  </message>
  <message>
   <source>Only what was described in words can be shown in a picture.</source>
   <translation>Seul ce qui a été décrit avec des mots peut être montré dans une image.</translation>
  </message>
  <message>
   <source>Only what was taken, or else changed, before this day, month or year.</source>
   <translation>Seulement ce qui a été pris, ou à défaut modifié, avant ce jour, ce mois ou cette année.</translation>
  </message>
  <message>
   <source>Only what was taken, or else changed, from this day, month or year on.</source>
   <translation>Seulement ce qui a été pris, ou à défaut modifié, à partir de ce jour, ce mois ou cette année.</translation>
  </message>
  <message>
   <source>Only what was taken, or else changed, then: a day, a month, 2019..2021, “last summer”.</source>
   <translation>Seulement ce qui a été pris, ou à défaut modifié, à ce moment : un jour, un mois, 2019..2021, « last summer ».</translation>
  </message>
  <message>
   <source>Only words</source>
   <translation>Simples mots</translation>
  </message>
  <message>
   <source>Only words were searched: an internal error was logged.</source>
   <translation>La recherche n’a porté que sur les mots : une erreur interne figure dans le journal.</translation>
  </message>
  <message>
   <source>Only words were searched: the encoder {0}. Try again.</source>
   <translation>La recherche n’a porté que sur les mots : le processus du modèle {0}. Réessayez.</translation>
  </message>
  <message>
   <source>Only words were searched: {0}</source>
   <translation>La recherche n’a porté que sur les mots : {0}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>L’ouvrir</translation>
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
   <source>Operation not permitted</source>
   <translation>Opération non autorisée</translation>
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
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>Payé par</translation>
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
   <source>Paused.</source>
   <translation>En pause.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Accès refusé</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Téléphone</translation>
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
   <source>Photos are compared anew in the background.</source>
   <translation>Les photos sont comparées à nouveau en arrière-plan.</translation>
  </message>
  <message>
   <source>Photos are compared with each of these words, and the fitting ones are suggested as tags. Write a word as it stands in a sentence: “a fox”, “snow”.</source>
   <translation>Les photos sont comparées à chacun de ces mots, et ceux qui conviennent sont proposés comme mots-clés. Écrivez un mot comme il figure dans une phrase anglaise : “a fox”, “snow”.</translation>
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
   <source>Progress of describing</source>
   <translation>Avancement des descriptions</translation>
  </message>
  <message>
   <source>Progress of indexing</source>
   <translation>Avancement de l’indexation</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Éditeur</translation>
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
   <source>QR code</source>
   <translation>QR code</translation>
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
   <source>Qwen3-VL 2B (recommended)</source>
   <translation>Qwen3-VL 2B (recommandé)</translation>
  </message>
  <message>
   <source>Qwen3.5 2B</source>
   <translation>Qwen3.5 2B</translation>
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
   <source>Read-only file system</source>
   <translation>Système de fichiers en lecture seule</translation>
  </message>
  <message numerus="yes">
   <source>Reading %n sources…</source>
   <translation>
    <numerusform>Lecture de %n source…</numerusform>
    <numerusform>Lecture de %n sources…</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Lecture des fichiers</translation>
  </message>
  <message>
   <source>Reading this file failed twice: the reader {0}.</source>
   <translation>La lecture de ce fichier a échoué deux fois : le processus de lecture {0}.</translation>
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
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Reads photos and pages well; answers in most languages.</source>
   <translation>Lit bien les photos et les pages ; répond dans la plupart des langues.</translation>
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
   <source>Resource busy</source>
   <translation>Ressource occupée</translation>
  </message>
  <message>
   <source>Resource temporarily unavailable</source>
   <translation>Ressource momentanément indisponible</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Fonction</translation>
  </message>
  <message>
   <source>Russian, Ukrainian, Belarusian</source>
   <translation>Russe, ukrainien, biélorusse</translation>
  </message>
  <message>
   <source>Russian, Ukrainian, Belarusian, English</source>
   <translation>russe, ukrainien, biélorusse, anglais</translation>
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
   <source>Save to a file…</source>
   <translation>Enregistrer dans un fichier…</translation>
  </message>
  <message>
   <source>Save what you have made</source>
   <translation>Enregistrer ce que vous avez créé</translation>
  </message>
  <message>
   <source>Saved searches</source>
   <translation>Recherches enregistrées</translation>
  </message>
  <message>
   <source>Say of a result that it is right</source>
   <translation>Dire qu’un résultat est bon</translation>
  </message>
  <message>
   <source>Say of a result that it is wrong</source>
   <translation>Dire qu’un résultat est mauvais</translation>
  </message>
  <message>
   <source>Say the word that is to be taught, for example “our cabin”.</source>
   <translation>Indiquez le mot à apprendre, par exemple « notre chalet ».</translation>
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
   <translation>Chercher {0}</translation>
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
   <source>Select the photos or documents first that the question is about.</source>
   <translation>Sélectionnez d’abord les photos ou documents sur lesquels porte la question.</translation>
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
   <source>Shoebox does not read this kind of file yet.</source>
   <translation>Shoebox ne lit pas encore ce type de fichier.</translation>
  </message>
  <message>
   <source>Shoebox has no permission to read this file.</source>
   <translation>Shoebox n’a pas le droit de lire ce fichier.</translation>
  </message>
  <message>
   <source>Shoebox is closing.</source>
   <translation>Shoebox est en train de se fermer.</translation>
  </message>
  <message>
   <source>Shoebox looks through these folders, and finds what is in them by description. You can drop others here, and change all of this later.</source>
   <translation>Shoebox parcourt ces dossiers et y trouve ce que vous décrivez. Vous pouvez en déposer d’autres ici, et tout changer plus tard.</translation>
  </message>
  <message>
   <source>Shoebox makes a copy every day. The damaged file is set aside, not deleted. Your files are not changed.</source>
   <translation>Shoebox en fait une copie chaque jour. Le fichier endommagé est mis de côté, pas supprimé. Vos fichiers ne sont pas modifiés.</translation>
  </message>
  <message>
   <source>Shoebox opens your files for reading only. Its index lies in a folder of its own, and can be erased in the settings. Indexing goes on quietly while you search; the line at the bottom tells how far it is.</source>
   <translation>Shoebox n’ouvre vos fichiers que pour les lire. Son index se trouve dans un dossier à part, et peut être effacé dans les réglages. L’indexation se poursuit discrètement pendant que vous cherchez ; la ligne du bas indique où elle en est.</translation>
  </message>
  <message>
   <source>Shoebox reads Photoshop files of 1, 8 or 16 bits, but not this colour mode.</source>
   <translation>Shoebox lit les fichiers Photoshop de 1, 8 ou 16 bits, mais pas ce mode de couleur.</translation>
  </message>
  <message>
   <source>Shoebox reads photos and documents; “type:{0}” is neither.</source>
   <translation>Shoebox lit les photos et les documents ; « type:{0} » n’est ni l’un ni l’autre.</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Magasin</translation>
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
   <source>Show it large; Space, or Esc, goes back</source>
   <translation>Voir en grand ; Espace, ou Échap, pour revenir</translation>
  </message>
  <message>
   <source>Show only some of these: by type, year, place, tag</source>
   <translation>N’afficher qu’une partie de ces résultats : par type, année, lieu, mot-clé</translation>
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
   <source>SigLIP 2 base (recommended)</source>
   <translation>SigLIP 2 base (recommandé)</translation>
  </message>
  <message>
   <source>SigLIP 2 base, fine</source>
   <translation>SigLIP 2 base, fin</translation>
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
   <source>Small and quick; for documents in English.</source>
   <translation>Petit et rapide ; pour des documents en anglais.</translation>
  </message>
  <message>
   <source>Smaller pictures</source>
   <translation>Images plus petites</translation>
  </message>
  <message>
   <source>SmolVLM2 500M, tiny</source>
   <translation>SmolVLM2 500M, minuscule</translation>
  </message>
  <message>
   <source>Something went wrong inside Shoebox while answering; its log says more.</source>
   <translation>Une erreur s’est produite dans Shoebox pendant la réponse ; le journal en dit plus.</translation>
  </message>
  <message>
   <source>Something went wrong inside Shoebox. It goes on; the log has the details.</source>
   <translation>Une erreur s’est produite dans Shoebox. Le programme continue ; le journal contient les détails.</translation>
  </message>
  <message>
   <source>Something went wrong inside Shoebox; the log has the details.</source>
   <translation>Une erreur s’est produite dans Shoebox ; le journal contient les détails.</translation>
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
   <source>Sort by this; once more for the other way round</source>
   <translation>Trier ainsi ; encore une fois pour l’ordre inverse</translation>
  </message>
  <message>
   <source>Sources:</source>
   <translation>Sources :</translation>
  </message>
  <message>
   <source>Spends few tokens on a picture, so several pictures are read quickly.</source>
   <translation>Consacre peu de jetons à chaque image : plusieurs images sont lues rapidement.</translation>
  </message>
  <message>
   <source>Stale file handle</source>
   <translation>Le lien vers le fichier est périmé</translation>
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
   <source>Summarise what this says, in at most five sentences.</source>
   <translation>Résumez ce qui est dit ici, en cinq phrases au plus.</translation>
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
   <source>Tags, albums, stars, favourites, saved searches, taught words, descriptions, questions with their answers, and tables. What is brought in is added to what is here; nothing is replaced.</source>
   <translation>Mots-clés, albums, étoiles, favoris, recherches enregistrées, mots appris, descriptions, questions avec leurs réponses, et tableaux. Ce qui est importé s’ajoute à ce qui est là ; rien n’est remplacé.</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Mot-clé…</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Reprendre</translation>
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
   <source>Take one away with its ×, or try other words.</source>
   <translation>Retirez-en un avec son ×, ou essayez d’autres mots.</translation>
  </message>
  <message>
   <source>Take the stars away</source>
   <translation>Enlever les étoiles</translation>
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
   <source>Taken back: {0}. They are read again now.</source>
   <translation>Repris : {0}. La lecture recommence maintenant.</translation>
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
   <source>Tamil</source>
   <translation>Tamoul</translation>
  </message>
  <message>
   <source>Tamil, English</source>
   <translation>tamoul, anglais</translation>
  </message>
  <message>
   <source>Taught words</source>
   <translation>Mots appris</translation>
  </message>
  <message>
   <source>Taught words…</source>
   <translation>Mots appris…</translation>
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
   <source>Telugu</source>
   <translation>Télougou</translation>
  </message>
  <message>
   <source>Telugu, English</source>
   <translation>télougou, anglais</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text of this page</source>
   <translation>Texte de cette page</translation>
  </message>
  <message>
   <source>Thai</source>
   <translation>Thaï</translation>
  </message>
  <message>
   <source>Thai, English</source>
   <translation>thaï, anglais</translation>
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
   <source>The answer was cut off at its longest: ask about less at once.</source>
   <translation>La réponse a atteint la longueur maximale et a été coupée : demandez moins de choses à la fois.</translation>
  </message>
  <message>
   <source>The backup of your tags and answers cannot be copied ({0}).</source>
   <translation>La sauvegarde de vos mots-clés et réponses ne peut pas être copiée ({0}).</translation>
  </message>
  <message>
   <source>The backup of your tags and answers cannot be written ({0}).</source>
   <translation>La sauvegarde de vos mots-clés et réponses ne peut pas être écrite ({0}).</translation>
  </message>
  <message>
   <source>The beginning of this conversation no longer fits, and was left out.</source>
   <translation>Le début de cette conversation ne tient plus et a été laissé de côté.</translation>
  </message>
  <message>
   <source>The damaged library cannot be moved away; close other programs that use it.</source>
   <translation>La bibliothèque endommagée ne peut pas être mise de côté ; fermez les autres programmes qui l’utilisent.</translation>
  </message>
  <message>
   <source>The decode process does not know {0}.</source>
   <translation>Le processus de lecture ne connaît pas {0}.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} could not be saved; make room and try again.</source>
   <translation>Le disque est plein, {0} n’a donc pas pu être enregistré ; libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>The disk that holds the library cannot store files this large.</source>
   <translation>Le disque de la bibliothèque ne peut pas stocker de fichiers aussi gros.</translation>
  </message>
  <message>
   <source>The disk that holds the library is full; make some room on it.</source>
   <translation>Le disque de la bibliothèque est plein ; libérez-y de la place.</translation>
  </message>
  <message>
   <source>The disk that holds the library reports an error; check that it is connected.</source>
   <translation>Le disque de la bibliothèque signale une erreur ; vérifiez qu’il est connecté.</translation>
  </message>
  <message>
   <source>The download of {0} was interrupted; try again to go on from there.</source>
   <translation>Le téléchargement de {0} a été interrompu ; réessayez pour reprendre là où il s’est arrêté.</translation>
  </message>
  <message>
   <source>The download was stopped; it can be taken up again.</source>
   <translation>Le téléchargement a été arrêté ; il peut être repris.</translation>
  </message>
  <message>
   <source>The end of this file is missing.</source>
   <translation>La fin de ce fichier manque.</translation>
  </message>
  <message>
   <source>The end of this picture is missing: the file is cut short.</source>
   <translation>La fin de cette image manque : le fichier est tronqué.</translation>
  </message>
  <message>
   <source>The file is being written.</source>
   <translation>Le fichier est en cours d’écriture.</translation>
  </message>
  <message>
   <source>The file is gone.</source>
   <translation>Le fichier n’est plus là.</translation>
  </message>
  <message>
   <source>The file itself stays untouched, and is passed over from now on. The settings list it under “Forgotten files”, where you can take it back.</source>
   <translation>Le fichier lui-même reste intact, et est ignoré désormais. Les réglages le montrent sous « Fichiers oubliés », où vous pouvez le reprendre.</translation>
  </message>
  <message>
   <source>The file with your tags, favourites and answers is damaged; its newest copy can take its place.</source>
   <translation>Le fichier de vos mots-clés, favoris et réponses est endommagé ; sa copie la plus récente peut prendre sa place.</translation>
  </message>
  <message>
   <source>The file with your tags, favourites and answers, keepsakes.db, is damaged, and there is no copy of it; move it away to begin anew.</source>
   <translation>Le fichier de vos mots-clés, favoris et réponses, keepsakes.db, est endommagé et il n’en existe pas de copie ; déplacez-le pour repartir de zéro.</translation>
  </message>
  <message>
   <source>The file {0} arrived damaged and was removed; download the model again.</source>
   <translation>Le fichier {0} est arrivé endommagé et a été supprimé ; téléchargez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>The file {0} was copied wrongly; the disk may be failing.</source>
   <translation>Le fichier {0} a été mal copié ; le disque est peut-être défaillant.</translation>
  </message>
  <message>
   <source>The files of {0} are damaged or of another version; copy them again.</source>
   <translation>Les fichiers de {0} sont endommagés ou d’une autre version ; copiez-les à nouveau.</translation>
  </message>
  <message>
   <source>The files of {0} are damaged; download or import it again.</source>
   <translation>Les fichiers de {0} sont endommagés ; téléchargez ou importez à nouveau ce modèle.</translation>
  </message>
  <message>
   <source>The files of {0} are of another model; import it again.</source>
   <translation>Les fichiers de {0} sont ceux d’un autre modèle ; importez-le à nouveau.</translation>
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
   <source>The folder for the library cannot be made ({0}).</source>
   <translation>Le dossier de la bibliothèque ne peut pas être créé ({0}).</translation>
  </message>
  <message numerus="yes">
   <source>The folder “{0}” and %n more cannot be opened: they are not searched.</source>
   <translation>
    <numerusform>Le dossier « {0} » et %n autre ne peuvent pas être ouverts : ils ne sont pas parcourus.</numerusform>
    <numerusform>Le dossier « {0} » et %n autres ne peuvent pas être ouverts : ils ne sont pas parcourus.</numerusform>
   </translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be opened: what is in it is not searched.</source>
   <translation>Le dossier « {0} » ne peut pas être ouvert : son contenu n’est pas parcouru.</translation>
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
   <source>The library cannot be opened; check that its folder is there.</source>
   <translation>La bibliothèque ne peut pas être ouverte ; vérifiez que son dossier est là.</translation>
  </message>
  <message>
   <source>The library cannot be opened; check the permissions of its folder.</source>
   <translation>La bibliothèque ne peut pas être ouverte ; vérifiez les droits d’accès de son dossier.</translation>
  </message>
  <message>
   <source>The library cannot be written; check that its folder is not read-only.</source>
   <translation>La bibliothèque ne peut pas être écrite ; vérifiez que son dossier n’est pas en lecture seule.</translation>
  </message>
  <message>
   <source>The library cannot store embeddings; check that its disk is not full.</source>
   <translation>La bibliothèque ne peut pas enregistrer ce que les modèles ont compris ; vérifiez que son disque n’est pas plein.</translation>
  </message>
  <message>
   <source>The library could not be opened; see the log.</source>
   <translation>La bibliothèque n’a pas pu être ouverte ; consultez le journal.</translation>
  </message>
  <message>
   <source>The library did not answer in time.</source>
   <translation>La bibliothèque n’a pas répondu à temps.</translation>
  </message>
  <message>
   <source>The library did not answer in time; try again.</source>
   <translation>La bibliothèque n’a pas répondu à temps ; réessayez.</translation>
  </message>
  <message>
   <source>The library folder cannot be written ({0}). Choose another one, or change its permissions.</source>
   <translation>Impossible d’écrire dans le dossier de la bibliothèque ({0}). Choisissez-en un autre, ou modifiez ses droits d’accès.</translation>
  </message>
  <message>
   <source>The library is being prepared; try again in a moment.</source>
   <translation>La bibliothèque est en préparation ; réessayez dans un instant.</translation>
  </message>
  <message>
   <source>The library is damaged; it can be set aside and built again from your files.</source>
   <translation>La bibliothèque est endommagée ; elle peut être mise de côté et reconstruite à partir de vos fichiers.</translation>
  </message>
  <message>
   <source>The library is empty now.</source>
   <translation>La bibliothèque est maintenant vide.</translation>
  </message>
  <message>
   <source>The library must be on a disk of this computer, not on a network drive; choose another folder for it (the photos and documents themselves may stay where they are).</source>
   <translation>La bibliothèque doit se trouver sur un disque de cet ordinateur, pas sur un lecteur réseau ; choisissez-lui un autre dossier (les photos et documents, eux, peuvent rester où ils sont).</translation>
  </message>
  <message>
   <source>The library's folder has a name that is not valid text; choose another folder.</source>
   <translation>Le nom du dossier de la bibliothèque n’est pas un texte valide ; choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The list could not be reset: {0}.</source>
   <translation>La liste n’a pas pu être rétablie : {0}.</translation>
  </message>
  <message>
   <source>The list could not be saved: {0}.</source>
   <translation>La liste n’a pas pu être enregistrée : {0}.</translation>
  </message>
  <message>
   <source>The local server says: {0}</source>
   <translation>Le serveur local indique : {0}</translation>
  </message>
  <message>
   <source>The local server sent what is no answer.</source>
   <translation>Le serveur local a envoyé autre chose qu’une réponse.</translation>
  </message>
  <message>
   <source>The model began to repeat itself and was ended: ask in other words.</source>
   <translation>Le modèle a commencé à se répéter et a été interrompu : reformulez la question.</translation>
  </message>
  <message>
   <source>The model cannot be held to this schema: use a simpler one.</source>
   <translation>Le modèle ne peut pas être tenu à ce schéma : utilisez-en un plus simple.</translation>
  </message>
  <message>
   <source>The model cannot be loaded (its process {0}): download or import it again, or choose another.</source>
   <translation>Le modèle ne peut pas être chargé (son processus {0}) : téléchargez-le ou importez-le à nouveau, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The model cannot read one of the pictures.</source>
   <translation>Le modèle ne peut pas lire l’une des images.</translation>
  </message>
  <message>
   <source>The model could not be copied ({0}); try again.</source>
   <translation>Le modèle n’a pas pu être copié ({0}) ; réessayez.</translation>
  </message>
  <message>
   <source>The model could not take in this question and its sources.</source>
   <translation>Le modèle n’a pas pu prendre en compte cette question et ses sources.</translation>
  </message>
  <message>
   <source>The model file {0} cannot be read ({1}).</source>
   <translation>Le fichier de modèle {0} ne peut pas être lu ({1}).</translation>
  </message>
  <message>
   <source>The model file {0} in {1} is not the one that was published; download or install it again.</source>
   <translation>Le fichier de modèle {0} dans {1} n’est pas celui qui a été publié ; téléchargez-le ou installez-le à nouveau.</translation>
  </message>
  <message>
   <source>The model file {0} is damaged or incomplete: download or import it again.</source>
   <translation>Le fichier de modèle {0} est endommagé ou incomplet : téléchargez-le ou importez-le à nouveau.</translation>
  </message>
  <message>
   <source>The model file {0} is missing: download or import the model again.</source>
   <translation>Le fichier de modèle {0} manque : téléchargez ou importez à nouveau le modèle.</translation>
  </message>
  <message>
   <source>The model for questions</source>
   <translation>Le modèle pour les questions</translation>
  </message>
  <message>
   <source>The model for questions looks at one photo after the other and writes what it shows, so that words find it. It works on mains power only; new files and your questions come first. What it writes may be wrong, and is always marked.</source>
   <translation>Le modèle pour les questions regarde les photos l’une après l’autre et écrit ce qu’elles montrent, pour que des mots les retrouvent. Il ne travaille que sur secteur ; les nouveaux fichiers et vos questions passent d’abord. Ce qu’il écrit peut être faux, et reste toujours signalé.</translation>
  </message>
  <message>
   <source>The model gave no answer: ask in other words, or choose another model.</source>
   <translation>Le modèle n’a pas donné de réponse : reformulez la question, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The model in {0} is damaged ({1}); download or import it again.</source>
   <translation>Le modèle dans {0} est endommagé ({1}) ; téléchargez-le ou importez-le à nouveau.</translation>
  </message>
  <message>
   <source>The model in {0} lacks its file {1}; download or import it again.</source>
   <translation>Il manque au modèle dans {0} son fichier {1} ; téléchargez-le ou importez-le à nouveau.</translation>
  </message>
  <message>
   <source>The model in {0} needs a text model from the network.</source>
   <translation>Le modèle dans {0} a besoin d’un modèle de texte en ligne.</translation>
  </message>
  <message>
   <source>The model in {0} needs more memory than is free.</source>
   <translation>Le modèle dans {0} demande plus de mémoire qu’il n’y en a de libre.</translation>
  </message>
  <message>
   <source>The model is installed.</source>
   <translation>Le modèle est installé.</translation>
  </message>
  <message>
   <source>The model needs {0} GB of disk, and {1} GB are free; make room and try again.</source>
   <translation>Le modèle demande {0} Go d’espace disque, et {1} Go sont libres ; libérez de la place et réessayez.</translation>
  </message>
  <message>
   <source>The model that reads words in pictures does not say which letters it knows; install it again, or choose another.</source>
   <translation>Le modèle qui lit les mots dans les images n’indique pas quelles lettres il connaît ; réinstallez-le, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The model that reads words in pictures is damaged; install it again, or choose another.</source>
   <translation>Le modèle qui lit les mots dans les images est endommagé ; réinstallez-le, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The model wrote nothing about this picture.</source>
   <translation>Le modèle n’a rien écrit sur cette image.</translation>
  </message>
  <message>
   <source>The model {0} is not installed; download or import it.</source>
   <translation>Le modèle {0} n’est pas installé ; téléchargez-le ou importez-le.</translation>
  </message>
  <message>
   <source>The model's answer does not fit the columns.</source>
   <translation>La réponse du modèle ne correspond pas aux colonnes.</translation>
  </message>
  <message>
   <source>The model's context is too small for one picture: choose another model.</source>
   <translation>Le contexte du modèle est trop petit pour une image : choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The model's context of {0} tokens is too small for one picture, which takes {1}: choose another model.</source>
   <translation>Le contexte du modèle, de {0} jetons, est trop petit pour une image, qui en demande {1} : choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The model's process was lost over this file.</source>
   <translation>Le processus du modèle s’est interrompu sur ce fichier.</translation>
  </message>
  <message>
   <source>The model's process was lost over this picture.</source>
   <translation>Le processus du modèle s’est interrompu sur cette image.</translation>
  </message>
  <message>
   <source>The model's process {0}: ask again, it starts anew.</source>
   <translation>Le processus du modèle {0} : posez à nouveau la question, il redémarre.</translation>
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
   <source>The ocr process does not know {0}.</source>
   <translation>Le processus de reconnaissance de texte ne connaît pas {0}.</translation>
  </message>
  <message>
   <source>The other way round</source>
   <translation>Ordre inverse</translation>
  </message>
  <message>
   <source>The part that matched could not be found; the error was logged.</source>
   <translation>La partie correspondante n’a pas pu être trouvée ; l’erreur figure dans le journal.</translation>
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
   <source>The program at {0} does not answer: start it, or choose one of Shoebox's own models.</source>
   <translation>Le programme à l’adresse {0} ne répond pas : lancez-le, ou choisissez l’un des modèles de Shoebox.</translation>
  </message>
  <message>
   <source>The program at {0} has no model “{1}”; it has {2}.</source>
   <translation>Le programme à l’adresse {0} n’a pas de modèle « {1} » ; il a {2}.</translation>
  </message>
  <message>
   <source>The program at {0} refused (status {1}){2}.</source>
   <translation>Le programme à l’adresse {0} a refusé (statut {1}){2}.</translation>
  </message>
  <message>
   <source>The question and its sources are too long for this model: ask about fewer.</source>
   <translation>La question et ses sources sont trop longues pour ce modèle : interrogez moins de fichiers.</translation>
  </message>
  <message>
   <source>The quickest, for old computers; reads text in pictures poorly.</source>
   <translation>Le plus rapide, pour les vieux ordinateurs ; lit mal le texte dans les images.</translation>
  </message>
  <message>
   <source>The reading was stopped.</source>
   <translation>La lecture a été arrêtée.</translation>
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
   <source>The search met an internal error, which was logged.</source>
   <translation>Une erreur interne s’est produite pendant la recherche ; elle figure dans le journal.</translation>
  </message>
  <message>
   <source>The search was replaced by a newer one.</source>
   <translation>La recherche a été remplacée par une plus récente.</translation>
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
   <source>The server does not say what {0} is; try again later.</source>
   <translation>Le serveur ne dit pas ce qu’est {0} ; réessayez plus tard.</translation>
  </message>
  <message>
   <source>The server that has {0} cannot be reached; check the connection, or import the model from a file.</source>
   <translation>Le serveur qui propose {0} est injoignable ; vérifiez la connexion ou importez le modèle depuis un fichier.</translation>
  </message>
  <message>
   <source>The server's {0} is not the one that Shoebox knows; look for a newer Shoebox.</source>
   <translation>Le fichier {0} du serveur n’est pas celui que Shoebox connaît ; cherchez une version plus récente de Shoebox.</translation>
  </message>
  <message>
   <source>The smallest download; for descriptions in English.</source>
   <translation>Le plus petit téléchargement ; pour des descriptions en anglais.</translation>
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
   <source>The vision part does not belong to this model, or is damaged: import it again.</source>
   <translation>La partie « vision » n’appartient pas à ce modèle, ou est endommagée : importez-la à nouveau.</translation>
  </message>
  <message>
   <source>The vision part of this model takes no pictures.</source>
   <translation>La partie « vision » de ce modèle n’accepte pas d’images.</translation>
  </message>
  <message>
   <source>The well-known older model; slow without a graphics card.</source>
   <translation>Le modèle bien connu, plus ancien ; lent sans carte graphique.</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>La fenêtre</translation>
  </message>
  <message>
   <source>The word</source>
   <translation>Le mot</translation>
  </message>
  <message numerus="yes">
   <source>The words in %n pictures are still to be read. Results appear as they come.</source>
   <translation>
    <numerusform>Les mots de %n image restent à lire. Les résultats apparaissent au fur et à mesure.</numerusform>
    <numerusform>Les mots de %n images restent à lire. Les résultats apparaissent au fur et à mesure.</numerusform>
   </translation>
  </message>
  <message>
   <source>The words that came with Shoebox…</source>
   <translation>Les mots fournis avec Shoebox…</translation>
  </message>
  <message>
   <source>The words that you added are removed, and those you removed are back.</source>
   <translation>Les mots que vous avez ajoutés sont enlevés, et ceux que vous avez enlevés reviennent.</translation>
  </message>
  <message>
   <source>The {0} process cannot be started: it {1}. Restart the computer, or install Shoebox again.</source>
   <translation>Le processus {0} ne peut pas être lancé : il {1}. Redémarrez l’ordinateur ou réinstallez Shoebox.</translation>
  </message>
  <message>
   <source>The {0} process {1}.</source>
   <translation>Le processus « {0} » {1}.</translation>
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
   <source>There is no complete model that Shoebox knows in that place.</source>
   <translation>Cet emplacement ne contient aucun modèle complet que Shoebox connaisse.</translation>
  </message>
  <message>
   <source>There is no filter “{0}:”; it is searched for as a word. Try {1}.</source>
   <translation>Le filtre « {0}: » n’existe pas ; il est cherché comme un mot. Essayez {1}.</translation>
  </message>
  <message>
   <source>There is no model for questions: choose one under Models.</source>
   <translation>Il n’y a pas de modèle pour les questions : choisissez-en un dans « Modèles ».</translation>
  </message>
  <message>
   <source>There is no picture in this file to search by.</source>
   <translation>Ce fichier ne contient pas d’image à partir de laquelle chercher.</translation>
  </message>
  <message>
   <source>There is no room to unpack this file ({0}).</source>
   <translation>Il n’y a pas de place pour décompresser ce fichier ({0}).</translation>
  </message>
  <message>
   <source>There is no such picture in this file.</source>
   <translation>Il n’y a pas d’image de ce genre dans ce fichier.</translation>
  </message>
  <message>
   <source>There is no table {0}.</source>
   <translation>Il n’y a pas de tableau {0}.</translation>
  </message>
  <message>
   <source>There is not enough memory to read the library; close other programs.</source>
   <translation>Il n’y a pas assez de mémoire pour lire la bibliothèque ; fermez d’autres programmes.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Il n’y a rien à annuler.</translation>
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
   <source>This PDF has no pages.</source>
   <translation>Ce PDF n’a aucune page.</translation>
  </message>
  <message>
   <source>This PDF is damaged.</source>
   <translation>Ce PDF est endommagé.</translation>
  </message>
  <message>
   <source>This PDF is protected in a way that Shoebox cannot open.</source>
   <translation>Ce PDF est protégé d’une façon que Shoebox ne sait pas ouvrir.</translation>
  </message>
  <message>
   <source>This PDF needs a password.</source>
   <translation>Ce PDF est protégé par un mot de passe.</translation>
  </message>
  <message>
   <source>This Photoshop file holds no flattened picture; save it with “Maximize Compatibility”.</source>
   <translation>Ce fichier Photoshop ne contient pas d’image aplatie ; enregistrez-le avec « Maximiser la compatibilité ».</translation>
  </message>
  <message>
   <source>This RAW photo is damaged, or of a camera that Shoebox does not know.</source>
   <translation>Cette photo RAW est endommagée, ou vient d’un appareil que Shoebox ne connaît pas.</translation>
  </message>
  <message>
   <source>This archive holds itself, again and again: it is read once.</source>
   <translation>Cette archive se contient elle-même, sans fin : elle est lue une fois.</translation>
  </message>
  <message>
   <source>This archive holds too many files.</source>
   <translation>Cette archive contient trop de fichiers.</translation>
  </message>
  <message>
   <source>This archive is damaged or incomplete.</source>
   <translation>Cette archive est endommagée ou incomplète.</translation>
  </message>
  <message>
   <source>This archive lies too deep in others: its files are not searched.</source>
   <translation>Cette archive est imbriquée trop profondément dans d’autres : ses fichiers ne sont pas explorés.</translation>
  </message>
  <message>
   <source>This archive needs a password.</source>
   <translation>Cette archive est protégée par un mot de passe.</translation>
  </message>
  <message>
   <source>This archive was made by a program that is too new.</source>
   <translation>Cette archive a été créée par un programme trop récent.</translation>
  </message>
  <message>
   <source>This book is protected against copying (DRM), so that only its own reader can open it.</source>
   <translation>Ce livre est protégé contre la copie (DRM) : seule sa propre liseuse peut l’ouvrir.</translation>
  </message>
  <message>
   <source>This document holds a trap for the programs that read it (XML entities).</source>
   <translation>Ce document contient un piège pour les programmes qui le lisent (entités XML).</translation>
  </message>
  <message>
   <source>This document is damaged.</source>
   <translation>Ce document est endommagé.</translation>
  </message>
  <message>
   <source>This document is nested too deeply to be read.</source>
   <translation>Ce document est trop profondément imbriqué pour être lu.</translation>
  </message>
  <message>
   <source>This document is too large to be read.</source>
   <translation>Ce document est trop volumineux pour être lu.</translation>
  </message>
  <message>
   <source>This document needs a password.</source>
   <translation>Ce document est protégé par un mot de passe.</translation>
  </message>
  <message>
   <source>This document unpacks to far more than a document holds, and was not opened.</source>
   <translation>Une fois décompressé, ce document serait bien plus gros qu’un document ne peut l’être : il n’a pas été ouvert.</translation>
  </message>
  <message>
   <source>This drawing is damaged, or of a kind that Shoebox does not read.</source>
   <translation>Ce dessin est endommagé, ou d’un type que Shoebox ne lit pas.</translation>
  </message>
  <message>
   <source>This drawing is nested too deeply.</source>
   <translation>Ce dessin est trop profondément imbriqué.</translation>
  </message>
  <message>
   <source>This drawing is too large for Shoebox.</source>
   <translation>Ce dessin est trop grand pour Shoebox.</translation>
  </message>
  <message>
   <source>This e-mail is too large to be read.</source>
   <translation>Cet e-mail est trop volumineux pour être lu.</translation>
  </message>
  <message>
   <source>This file could not be read: {0}.</source>
   <translation>Ce fichier n’a pas pu être lu : {0}.</translation>
  </message>
  <message>
   <source>This file could not be unpacked; the error was logged.</source>
   <translation>Ce fichier n’a pas pu être décompressé ; l’erreur figure dans le journal.</translation>
  </message>
  <message>
   <source>This file has not been read yet: try again when it is indexed.</source>
   <translation>Ce fichier n’a pas encore été lu : réessayez quand il sera indexé.</translation>
  </message>
  <message>
   <source>This file has not been read yet; try again in a moment.</source>
   <translation>Ce fichier n’a pas encore été lu ; réessayez dans un instant.</translation>
  </message>
  <message>
   <source>This file is damaged in its archive.</source>
   <translation>Ce fichier est endommagé dans son archive.</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Ce fichier est vide.</translation>
  </message>
  <message>
   <source>This file is no document of the kind that its name says.</source>
   <translation>Ce fichier n’est pas un document du type que son nom indique.</translation>
  </message>
  <message>
   <source>This file is no e-mail message: it has no sender, date or subject.</source>
   <translation>Ce fichier n’est pas un e-mail : il n’a ni expéditeur, ni date, ni objet.</translation>
  </message>
  <message>
   <source>This file is no mailbox: it does not begin with a message.</source>
   <translation>Ce fichier n’est pas une boîte aux lettres : il ne commence pas par un message.</translation>
  </message>
  <message>
   <source>This file is not in its archive any more.</source>
   <translation>Ce fichier n’est plus dans son archive.</translation>
  </message>
  <message>
   <source>This file is not in the library any more.</source>
   <translation>Ce fichier n’est plus dans la bibliothèque.</translation>
  </message>
  <message>
   <source>This file is not text.</source>
   <translation>Ce fichier n’est pas du texte.</translation>
  </message>
  <message>
   <source>This file is on a drive that is not connected, and no preview of it was stored.</source>
   <translation>Ce fichier est sur un disque qui n’est pas connecté, et aucun aperçu n’en a été gardé.</translation>
  </message>
  <message>
   <source>This file is packed in a way that Shoebox does not know.</source>
   <translation>Ce fichier est compressé d’une façon que Shoebox ne connaît pas.</translation>
  </message>
  <message>
   <source>This file is too large to be read from its archive (over {0} MB).</source>
   <translation>Ce fichier est trop volumineux pour être lu depuis son archive (plus de {0} Mo).</translation>
  </message>
  <message>
   <source>This file is too large to be read from its message.</source>
   <translation>Ce fichier est trop volumineux pour être lu depuis son message.</translation>
  </message>
  <message>
   <source>This file needs too much memory.</source>
   <translation>Ce fichier demande trop de mémoire.</translation>
  </message>
  <message>
   <source>This file was not unpacked: it would grow suspiciously much.</source>
   <translation>Ce fichier n’a pas été décompressé : il grossirait de façon suspecte.</translation>
  </message>
  <message>
   <source>This file was written by a program whose documents Shoebox does not read.</source>
   <translation>Ce fichier vient d’un programme dont Shoebox ne lit pas les documents.</translation>
  </message>
  <message>
   <source>This folder is not in the library any more.</source>
   <translation>Ce dossier n’est plus dans la bibliothèque.</translation>
  </message>
  <message>
   <source>This group will not be shown again.</source>
   <translation>Ce groupe ne sera plus affiché.</translation>
  </message>
  <message>
   <source>This is no picture.</source>
   <translation>Ce n’est pas une image.</translation>
  </message>
  <message>
   <source>This is not a regular file.</source>
   <translation>Ce n’est pas un fichier ordinaire.</translation>
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
   <source>This library is open for reading only.</source>
   <translation>Cette bibliothèque n’est ouverte qu’en lecture.</translation>
  </message>
  <message>
   <source>This message is encrypted; only its header was read.</source>
   <translation>Ce message est chiffré ; seul son en-tête a été lu.</translation>
  </message>
  <message>
   <source>This model is of a kind that Shoebox does not know yet: choose another.</source>
   <translation>Ce modèle est d’un type que Shoebox ne connaît pas encore : choisissez-en un autre.</translation>
  </message>
  <message>
   <source>This model needs about {0} GB of memory, and {1} GB are free: close other programs or choose a smaller model.</source>
   <translation>Ce modèle demande environ {0} Go de mémoire, et {1} Go sont libres : fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>This model reads no pictures: choose one that does.</source>
   <translation>Ce modèle ne lit pas les images : choisissez-en un qui les lise.</translation>
  </message>
  <message>
   <source>This model's file is damaged or of an unknown kind: download or import it again.</source>
   <translation>Le fichier de ce modèle est endommagé ou d’un type inconnu : téléchargez-le ou importez-le à nouveau.</translation>
  </message>
  <message>
   <source>This notebook is damaged.</source>
   <translation>Ce notebook est endommagé.</translation>
  </message>
  <message>
   <source>This picture could not be drawn; the error was logged.</source>
   <translation>Cette image n’a pas pu être affichée ; l’erreur figure dans le journal.</translation>
  </message>
  <message>
   <source>This picture could not be read.</source>
   <translation>Cette image n’a pas pu être lue.</translation>
  </message>
  <message>
   <source>This picture has {0} megapixels; Shoebox reads {1} at most.</source>
   <translation>Cette image compte {0} mégapixels ; Shoebox en lit {1} au plus.</translation>
  </message>
  <message>
   <source>This picture is damaged, or of a kind that Shoebox does not read.</source>
   <translation>Cette image est endommagée, ou d’un type que Shoebox ne lit pas.</translation>
  </message>
  <message>
   <source>This picture is damaged.</source>
   <translation>Cette image est endommagée.</translation>
  </message>
  <message>
   <source>This picture is empty.</source>
   <translation>Cette image est vide.</translation>
  </message>
  <message>
   <source>This picture is too large for Shoebox.</source>
   <translation>Cette image est trop grande pour Shoebox.</translation>
  </message>
  <message>
   <source>This picture is too narrow to show anything.</source>
   <translation>Cette image est trop étroite pour montrer quoi que ce soit.</translation>
  </message>
  <message>
   <source>This system does not tell whether the computer is used: choose hours in the settings.</source>
   <translation>Ce système n’indique pas si l’ordinateur est utilisé : choisissez des heures dans les réglages.</translation>
  </message>
  <message>
   <source>This table has no such cell.</source>
   <translation>Ce tableau n’a pas cette cellule.</translation>
  </message>
  <message>
   <source>This vision part is too old to say what it is: get a newer one of this model.</source>
   <translation>Cette partie « vision » est trop ancienne pour dire ce qu’elle est : procurez-vous-en une plus récente pour ce modèle.</translation>
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
   <source>To do</source>
   <translation>À faire</translation>
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
   <source>To write them again may take many hours. No more are written by itself.</source>
   <translation>Les réécrire peut prendre de nombreuses heures. Il ne s’en écrira plus tout seul.</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>Trop de fichiers ouverts</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Sujet</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Translate</source>
   <translation>Traduire</translation>
  </message>
  <message>
   <source>Translate the text of this into {language}.</source>
   <translation>Traduisez le texte qui figure ici dans cette langue : {language}.</translation>
  </message>
  <message>
   <source>Transport endpoint is not connected</source>
   <translation>La connexion est interrompue</translation>
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
   <source>Two columns have the same name.</source>
   <translation>Deux colonnes portent le même nom.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Type a question first.</source>
   <translation>Saisissez d’abord une question.</translation>
  </message>
  <message>
   <source>Type a search first; then it can be saved.</source>
   <translation>Saisissez d’abord une recherche ; vous pourrez ensuite l’enregistrer.</translation>
  </message>
  <message>
   <source>Type a tag and press Enter</source>
   <translation>Saisissez un mot-clé et appuyez sur Entrée</translation>
  </message>
  <message>
   <source>Type what these pictures show. From then on the word can be searched for, alone or with others. Five pictures are usually enough.</source>
   <translation>Saisissez ce que montrent ces images. Vous pourrez ensuite chercher ce mot, seul ou avec d’autres. Cinq images suffisent en général.</translation>
  </message>
  <message>
   <source>Understanding what was read…</source>
   <translation>Analyse de ce qui a été lu…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo the last change, also a move to the trash</source>
   <translation>Annuler le dernier changement, même une mise à la corbeille</translation>
  </message>
  <message>
   <source>Undone: {0}</source>
   <translation>Annulé : {0}</translation>
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
   <source>Use it here</source>
   <translation>L’utiliser ici</translation>
  </message>
  <message>
   <source>Use the newest copy</source>
   <translation>Utiliser la copie la plus récente</translation>
  </message>
  <message>
   <source>Use the words that came with Shoebox?</source>
   <translation>Utiliser les mots fournis avec Shoebox ?</translation>
  </message>
  <message>
   <source>Use them</source>
   <translation>Les utiliser</translation>
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
   <source>VAT</source>
   <translation>TVA</translation>
  </message>
  <message>
   <source>Vietnamese and about 45 others in Latin letters</source>
   <translation>vietnamien et environ 45 autres en alphabet latin</translation>
  </message>
  <message>
   <source>Vietnamese and other Latin letters</source>
   <translation>Vietnamien et autres en alphabet latin</translation>
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
   <source>Waiting a little after your last question.</source>
   <translation>Courte attente après votre dernière question.</translation>
  </message>
  <message>
   <source>Waiting for mains power, to spare the battery.</source>
   <translation>En attente du secteur, pour ménager la batterie.</translation>
  </message>
  <message>
   <source>Waiting for mains power.</source>
   <translation>En attente du secteur.</translation>
  </message>
  <message>
   <source>Waiting for the hours that are chosen in the settings.</source>
   <translation>En attente des heures choisies dans les réglages.</translation>
  </message>
  <message>
   <source>Waiting until indexing is done.</source>
   <translation>En attente de la fin de l’indexation.</translation>
  </message>
  <message>
   <source>Waiting until nobody uses the computer.</source>
   <translation>En attente que personne n’utilise l’ordinateur.</translation>
  </message>
  <message>
   <source>Waiting while a question is answered.</source>
   <translation>En attente pendant la réponse à une question.</translation>
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
   <source>Website</source>
   <translation>Site web</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What Shoebox has saved (*.json)</source>
   <translation>Ce que Shoebox a enregistré (*.json)</translation>
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
   <source>What is selected in the results shows the word too</source>
   <translation>Les résultats sélectionnés montrent aussi le mot</translation>
  </message>
  <message>
   <source>What is the same in these two, and what differs?</source>
   <translation>Qu’est-ce que ces deux éléments ont en commun, et en quoi diffèrent-ils ?</translation>
  </message>
  <message>
   <source>What it finds stays where it is.</source>
   <translation>Les fichiers trouvés restent à leur place.</translation>
  </message>
  <message>
   <source>What kind of thing or document is this, and what is it for?</source>
   <translation>Quel genre d’objet ou de document est-ce, et à quoi sert-il ?</translation>
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
   <source>What text is written on this? Copy it word for word.</source>
   <translation>Quel texte est écrit ici ? Recopiez-le mot pour mot.</translation>
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
   <source>What was damaged lies in “{0}”.</source>
   <translation>Ce qui était endommagé se trouve dans « {0} ».</translation>
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
   <source>What you have made</source>
   <translation>Ce que vous avez créé</translation>
  </message>
  <message>
   <source>Which dates and amounts are in it?</source>
   <translation>Quelles dates et quels montants y figurent ?</translation>
  </message>
  <message>
   <source>While nobody uses the computer</source>
   <translation>Quand personne n’utilise l’ordinateur</translation>
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
   <source>Words</source>
   <translation>Mots</translation>
  </message>
  <message>
   <source>Words for suggested tags</source>
   <translation>Mots pour les mots-clés proposés</translation>
  </message>
  <message>
   <source>Words for suggested tags…</source>
   <translation>Mots pour les mots-clés proposés…</translation>
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
   <source>Words that you have taught by examples, and the list of words from which tags are suggested.</source>
   <translation>Les mots que vous avez appris à Shoebox par des exemples, et la liste des mots dont sont tirés les mots-clés proposés.</translation>
  </message>
  <message>
   <source>Write one word, or a few that belong together.</source>
   <translation>Écrivez un mot, ou quelques-uns qui vont ensemble.</translation>
  </message>
  <message>
   <source>Writes well in many languages; for computers with 16 GB of memory.</source>
   <translation>Écrit bien dans de nombreuses langues ; pour les ordinateurs dotés de 16 Go de mémoire.</translation>
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
   <source>Year</source>
   <translation>Année</translation>
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
   <source>Your files are never changed, and nothing leaves this computer.</source>
   <translation>Vos fichiers ne sont jamais modifiés, et rien ne sort de cet ordinateur.</translation>
  </message>
  <message>
   <source>Your files are never changed, and nothing leaves this computer: Shoebox refuses every connection, except while you download a model.</source>
   <translation>Vos fichiers ne sont jamais modifiés, et rien ne sort de cet ordinateur : Shoebox refuse toute connexion, sauf pendant que vous téléchargez un modèle.</translation>
  </message>
  <message>
   <source>a fox</source>
   <translation>a fox</translation>
  </message>
  <message numerus="yes">
   <source>about %n hours</source>
   <translation>
    <numerusform>environ une heure</numerusform>
    <numerusform>environ %n heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n hours left</source>
   <translation>
    <numerusform>encore une heure environ</numerusform>
    <numerusform>encore %n heures environ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minutes</source>
   <translation>
    <numerusform>environ une minute</numerusform>
    <numerusform>environ %n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n minutes left</source>
   <translation>
    <numerusform>encore une minute environ</numerusform>
    <numerusform>encore %n minutes environ</numerusform>
   </translation>
  </message>
  <message>
   <source>about 100</source>
   <translation>une centaine</translation>
  </message>
  <message>
   <source>about 50: those in Latin letters but for Vietnamese, Chinese, Japanese</source>
   <translation>une cinquantaine : celles en alphabet latin sauf le vietnamien, chinois, japonais</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation>environ une minute</translation>
  </message>
  <message>
   <source>about {0}, from the file name</source>
   <translation>vers le {0}, d’après le nom du fichier</translation>
  </message>
  <message numerus="yes">
   <source>after %n hours</source>
   <translation>
    <numerusform>au bout d’une heure</numerusform>
    <numerusform>au bout de %n heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>after %n minutes</source>
   <translation>
    <numerusform>au bout d’une minute</numerusform>
    <numerusform>au bout de %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>airplane</source>
   <translation>avion</translation>
  </message>
  <message>
   <source>airport</source>
   <translation>aéroport</translation>
  </message>
  <message>
   <source>animation</source>
   <translation>animation</translation>
  </message>
  <message>
   <source>apartment building</source>
   <translation>immeuble</translation>
  </message>
  <message>
   <source>apple</source>
   <translation>pomme</translation>
  </message>
  <message>
   <source>attic</source>
   <translation>grenier</translation>
  </message>
  <message>
   <source>autumn leaves</source>
   <translation>feuilles d’automne</translation>
  </message>
  <message>
   <source>baby</source>
   <translation>bébé</translation>
  </message>
  <message>
   <source>backpack</source>
   <translation>sac à dos</translation>
  </message>
  <message>
   <source>bag</source>
   <translation>sac</translation>
  </message>
  <message>
   <source>balcony</source>
   <translation>balcon</translation>
  </message>
  <message>
   <source>ball</source>
   <translation>balle</translation>
  </message>
  <message>
   <source>balloon</source>
   <translation>ballon de baudruche</translation>
  </message>
  <message>
   <source>banana</source>
   <translation>banane</translation>
  </message>
  <message>
   <source>bank card</source>
   <translation>carte bancaire</translation>
  </message>
  <message>
   <source>bank statement</source>
   <translation>relevé bancaire</translation>
  </message>
  <message>
   <source>barbecue</source>
   <translation>barbecue</translation>
  </message>
  <message>
   <source>barcode</source>
   <translation>code-barres</translation>
  </message>
  <message>
   <source>bathroom</source>
   <translation>salle de bains</translation>
  </message>
  <message>
   <source>bathtub</source>
   <translation>baignoire</translation>
  </message>
  <message>
   <source>beach</source>
   <translation>plage</translation>
  </message>
  <message>
   <source>bear</source>
   <translation>ours</translation>
  </message>
  <message>
   <source>bed</source>
   <translation>lit</translation>
  </message>
  <message>
   <source>bedroom</source>
   <translation>chambre</translation>
  </message>
  <message>
   <source>bee</source>
   <translation>abeille</translation>
  </message>
  <message>
   <source>bicycle</source>
   <translation>vélo</translation>
  </message>
  <message>
   <source>bird</source>
   <translation>oiseau</translation>
  </message>
  <message>
   <source>birthday cake</source>
   <translation>gâteau d’anniversaire</translation>
  </message>
  <message>
   <source>birthday party</source>
   <translation>anniversaire</translation>
  </message>
  <message>
   <source>board game</source>
   <translation>jeu de société</translation>
  </message>
  <message>
   <source>boarding pass</source>
   <translation>carte d’embarquement</translation>
  </message>
  <message>
   <source>boat</source>
   <translation>bateau</translation>
  </message>
  <message>
   <source>book</source>
   <translation>livre</translation>
  </message>
  <message>
   <source>book cover</source>
   <translation>couverture de livre</translation>
  </message>
  <message>
   <source>bookshelf</source>
   <translation>étagère de livres</translation>
  </message>
  <message>
   <source>bottle</source>
   <translation>bouteille</translation>
  </message>
  <message>
   <source>bouquet</source>
   <translation>bouquet</translation>
  </message>
  <message>
   <source>box</source>
   <translation>boîte</translation>
  </message>
  <message>
   <source>bread</source>
   <translation>pain</translation>
  </message>
  <message>
   <source>breakfast</source>
   <translation>petit-déjeuner</translation>
  </message>
  <message>
   <source>bridge</source>
   <translation>pont</translation>
  </message>
  <message>
   <source>broke its protocol</source>
   <translation>a enfreint son protocole</translation>
  </message>
  <message>
   <source>broken thing</source>
   <translation>objet cassé</translation>
  </message>
  <message>
   <source>building blocks</source>
   <translation>jeu de construction</translation>
  </message>
  <message>
   <source>bus</source>
   <translation>bus</translation>
  </message>
  <message>
   <source>business card</source>
   <translation>carte de visite</translation>
  </message>
  <message>
   <source>butterfly</source>
   <translation>papillon</translation>
  </message>
  <message>
   <source>by any source: look for yourself before you rely on it.</source>
   <translation>par les sources : vérifiez vous-même avant de vous y fier.</translation>
  </message>
  <message>
   <source>cable</source>
   <translation>câble</translation>
  </message>
  <message>
   <source>cactus</source>
   <translation>cactus</translation>
  </message>
  <message>
   <source>café</source>
   <translation>café</translation>
  </message>
  <message>
   <source>cake</source>
   <translation>gâteau</translation>
  </message>
  <message>
   <source>calendar</source>
   <translation>calendrier</translation>
  </message>
  <message>
   <source>camera</source>
   <translation>appareil photo</translation>
  </message>
  <message>
   <source>campfire</source>
   <translation>feu de camp</translation>
  </message>
  <message>
   <source>campsite</source>
   <translation>camping</translation>
  </message>
  <message>
   <source>candle</source>
   <translation>bougie</translation>
  </message>
  <message>
   <source>canoe</source>
   <translation>canoë</translation>
  </message>
  <message>
   <source>car</source>
   <translation>voiture</translation>
  </message>
  <message>
   <source>car park</source>
   <translation>parking</translation>
  </message>
  <message>
   <source>caravan</source>
   <translation>caravane</translation>
  </message>
  <message>
   <source>carpet</source>
   <translation>tapis</translation>
  </message>
  <message>
   <source>castle</source>
   <translation>château</translation>
  </message>
  <message>
   <source>cat</source>
   <translation>chat</translation>
  </message>
  <message>
   <source>cave</source>
   <translation>grotte</translation>
  </message>
  <message>
   <source>cellar</source>
   <translation>cave</translation>
  </message>
  <message>
   <source>certificate</source>
   <translation>certificat</translation>
  </message>
  <message>
   <source>chair</source>
   <translation>chaise</translation>
  </message>
  <message>
   <source>chart</source>
   <translation>graphique</translation>
  </message>
  <message>
   <source>cheese</source>
   <translation>fromage</translation>
  </message>
  <message>
   <source>chicken</source>
   <translation>poule</translation>
  </message>
  <message>
   <source>child</source>
   <translation>enfant</translation>
  </message>
  <message>
   <source>child's drawing</source>
   <translation>dessin d’enfant</translation>
  </message>
  <message>
   <source>chocolate</source>
   <translation>chocolat</translation>
  </message>
  <message>
   <source>church</source>
   <translation>église</translation>
  </message>
  <message>
   <source>city</source>
   <translation>ville</translation>
  </message>
  <message>
   <source>city skyline</source>
   <translation>panorama urbain</translation>
  </message>
  <message>
   <source>classroom</source>
   <translation>salle de classe</translation>
  </message>
  <message>
   <source>cliff</source>
   <translation>falaise</translation>
  </message>
  <message>
   <source>clock</source>
   <translation>horloge</translation>
  </message>
  <message>
   <source>closed its pipe</source>
   <translation>a fermé sa connexion</translation>
  </message>
  <message>
   <source>clothes</source>
   <translation>vêtements</translation>
  </message>
  <message>
   <source>clouds</source>
   <translation>nuages</translation>
  </message>
  <message>
   <source>cocktail</source>
   <translation>cocktail</translation>
  </message>
  <message>
   <source>comic</source>
   <translation>bande dessinée</translation>
  </message>
  <message>
   <source>computer</source>
   <translation>ordinateur</translation>
  </message>
  <message>
   <source>concert</source>
   <translation>concert</translation>
  </message>
  <message>
   <source>construction site</source>
   <translation>chantier</translation>
  </message>
  <message>
   <source>contract</source>
   <translation>contrat</translation>
  </message>
  <message>
   <source>corridor</source>
   <translation>couloir</translation>
  </message>
  <message>
   <source>costume</source>
   <translation>déguisement</translation>
  </message>
  <message>
   <source>couple</source>
   <translation>couple</translation>
  </message>
  <message>
   <source>cow</source>
   <translation>vache</translation>
  </message>
  <message>
   <source>crossword</source>
   <translation>mots croisés</translation>
  </message>
  <message>
   <source>crowd</source>
   <translation>foule</translation>
  </message>
  <message>
   <source>cup</source>
   <translation>tasse</translation>
  </message>
  <message>
   <source>cup of coffee</source>
   <translation>tasse de café</translation>
  </message>
  <message>
   <source>cup of tea</source>
   <translation>tasse de thé</translation>
  </message>
  <message>
   <source>cutlery</source>
   <translation>couverts</translation>
  </message>
  <message>
   <source>deer</source>
   <translation>cerf</translation>
  </message>
  <message>
   <source>desert</source>
   <translation>désert</translation>
  </message>
  <message>
   <source>desk</source>
   <translation>table de travail</translation>
  </message>
  <message>
   <source>diagram</source>
   <translation>schéma</translation>
  </message>
  <message>
   <source>did not answer within {0} s</source>
   <translation>n’a pas répondu en {0} s</translation>
  </message>
  <message>
   <source>did not stop when it was told to</source>
   <translation>ne s’est pas arrêté quand il le devait</translation>
  </message>
  <message>
   <source>dog</source>
   <translation>chien</translation>
  </message>
  <message>
   <source>doll</source>
   <translation>poupée</translation>
  </message>
  <message>
   <source>dolphin</source>
   <translation>dauphin</translation>
  </message>
  <message>
   <source>door</source>
   <translation>porte</translation>
  </message>
  <message>
   <source>drawing</source>
   <translation>dessin</translation>
  </message>
  <message>
   <source>dress</source>
   <translation>robe</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>perceuse</translation>
  </message>
  <message>
   <source>driving licence</source>
   <translation>permis de conduire</translation>
  </message>
  <message>
   <source>drums</source>
   <translation>batterie</translation>
  </message>
  <message>
   <source>duck</source>
   <translation>canard</translation>
  </message>
  <message>
   <source>electronic circuit board</source>
   <translation>circuit imprimé</translation>
  </message>
  <message>
   <source>elephant</source>
   <translation>éléphant</translation>
  </message>
  <message>
   <source>embroidery</source>
   <translation>broderie</translation>
  </message>
  <message>
   <source>ended with code {0}</source>
   <translation>s’est terminé avec le code {0}</translation>
  </message>
  <message numerus="yes">
   <source>every %n hours</source>
   <translation>
    <numerusform>toutes les heures</numerusform>
    <numerusform>toutes les %n heures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>every %n minutes</source>
   <translation>
    <numerusform>toutes les minutes</numerusform>
    <numerusform>toutes les %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>excavator</source>
   <translation>pelleteuse</translation>
  </message>
  <message>
   <source>face close up</source>
   <translation>visage en gros plan</translation>
  </message>
  <message>
   <source>factory</source>
   <translation>usine</translation>
  </message>
  <message>
   <source>family</source>
   <translation>famille</translation>
  </message>
  <message>
   <source>farm</source>
   <translation>ferme</translation>
  </message>
  <message>
   <source>field</source>
   <translation>champ</translation>
  </message>
  <message>
   <source>fire engine</source>
   <translation>camion de pompiers</translation>
  </message>
  <message>
   <source>fireplace</source>
   <translation>cheminée</translation>
  </message>
  <message>
   <source>fireworks</source>
   <translation>feu d’artifice</translation>
  </message>
  <message>
   <source>fish</source>
   <translation>poisson</translation>
  </message>
  <message>
   <source>floor plan</source>
   <translation>plan d’appartement</translation>
  </message>
  <message>
   <source>flower</source>
   <translation>fleur</translation>
  </message>
  <message>
   <source>fog</source>
   <translation>brouillard</translation>
  </message>
  <message>
   <source>football</source>
   <translation>football</translation>
  </message>
  <message>
   <source>for all {0}</source>
   <translation>pour les {0}</translation>
  </message>
  <message>
   <source>forest</source>
   <translation>forêt</translation>
  </message>
  <message>
   <source>form</source>
   <translation>formulaire</translation>
  </message>
  <message>
   <source>fountain</source>
   <translation>fontaine</translation>
  </message>
  <message>
   <source>fox</source>
   <translation>renard</translation>
  </message>
  <message>
   <source>frog</source>
   <translation>grenouille</translation>
  </message>
  <message>
   <source>fruit</source>
   <translation>fruits</translation>
  </message>
  <message>
   <source>garage</source>
   <translation>garage</translation>
  </message>
  <message>
   <source>garden</source>
   <translation>jardin</translation>
  </message>
  <message>
   <source>giraffe</source>
   <translation>girafe</translation>
  </message>
  <message>
   <source>glass of beer</source>
   <translation>verre de bière</translation>
  </message>
  <message>
   <source>glass of wine</source>
   <translation>verre de vin</translation>
  </message>
  <message>
   <source>glasses</source>
   <translation>lunettes</translation>
  </message>
  <message>
   <source>goat</source>
   <translation>chèvre</translation>
  </message>
  <message>
   <source>graduation</source>
   <translation>remise de diplôme</translation>
  </message>
  <message>
   <source>graffiti</source>
   <translation>graffiti</translation>
  </message>
  <message>
   <source>grapes</source>
   <translation>raisins</translation>
  </message>
  <message>
   <source>grass</source>
   <translation>herbe</translation>
  </message>
  <message>
   <source>group of people</source>
   <translation>groupe</translation>
  </message>
  <message>
   <source>guitar</source>
   <translation>guitare</translation>
  </message>
  <message>
   <source>gym</source>
   <translation>gymnase</translation>
  </message>
  <message>
   <source>hamburger</source>
   <translation>hamburger</translation>
  </message>
  <message>
   <source>hammer</source>
   <translation>marteau</translation>
  </message>
  <message>
   <source>hamster</source>
   <translation>hamster</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>main</translation>
  </message>
  <message>
   <source>handwritten letter</source>
   <translation>lettre manuscrite</translation>
  </message>
  <message>
   <source>handwritten note</source>
   <translation>note manuscrite</translation>
  </message>
  <message>
   <source>harbour</source>
   <translation>port</translation>
  </message>
  <message>
   <source>hat</source>
   <translation>chapeau</translation>
  </message>
  <message>
   <source>headphones</source>
   <translation>casque audio</translation>
  </message>
  <message>
   <source>hedgehog</source>
   <translation>hérisson</translation>
  </message>
  <message>
   <source>helicopter</source>
   <translation>hélicoptère</translation>
  </message>
  <message>
   <source>horse</source>
   <translation>cheval</translation>
  </message>
  <message>
   <source>hospital</source>
   <translation>hôpital</translation>
  </message>
  <message>
   <source>hot-air balloon</source>
   <translation>montgolfière</translation>
  </message>
  <message>
   <source>house</source>
   <translation>maison</translation>
  </message>
  <message>
   <source>house plant</source>
   <translation>plante d’intérieur</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>glace</translation>
  </message>
  <message>
   <source>ice cream</source>
   <translation>crème glacée</translation>
  </message>
  <message>
   <source>identity card</source>
   <translation>carte d’identité</translation>
  </message>
  <message>
   <source>insect</source>
   <translation>insecte</translation>
  </message>
  <message>
   <source>invoice</source>
   <translation>facture</translation>
  </message>
  <message>
   <source>is being read</source>
   <translation>lecture en cours</translation>
  </message>
  <message>
   <source>island</source>
   <translation>île</translation>
  </message>
  <message>
   <source>its first one</source>
   <translation>son premier modèle</translation>
  </message>
  <message>
   <source>jacket</source>
   <translation>veste</translation>
  </message>
  <message>
   <source>jellyfish</source>
   <translation>méduse</translation>
  </message>
  <message>
   <source>jewellery</source>
   <translation>bijoux</translation>
  </message>
  <message>
   <source>kettle</source>
   <translation>bouilloire</translation>
  </message>
  <message>
   <source>keyboard</source>
   <translation>clavier</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>clés</translation>
  </message>
  <message>
   <source>kitchen</source>
   <translation>cuisine</translation>
  </message>
  <message>
   <source>ladder</source>
   <translation>échelle</translation>
  </message>
  <message>
   <source>lake</source>
   <translation>lac</translation>
  </message>
  <message>
   <source>lamp</source>
   <translation>lampe</translation>
  </message>
  <message>
   <source>languages: {0}</source>
   <translation>langues : {0}</translation>
  </message>
  <message>
   <source>laptop</source>
   <translation>ordinateur portable</translation>
  </message>
  <message>
   <source>leaflet</source>
   <translation>dépliant</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>encore moins d’une minute</translation>
  </message>
  <message>
   <source>library</source>
   <translation>bibliothèque</translation>
  </message>
  <message>
   <source>lightning</source>
   <translation>éclair</translation>
  </message>
  <message>
   <source>lion</source>
   <translation>lion</translation>
  </message>
  <message>
   <source>living room</source>
   <translation>salon</translation>
  </message>
  <message>
   <source>lizard</source>
   <translation>lézard</translation>
  </message>
  <message>
   <source>logo</source>
   <translation>logo</translation>
  </message>
  <message>
   <source>loudspeaker</source>
   <translation>haut-parleur</translation>
  </message>
  <message>
   <source>magazine page</source>
   <translation>page de magazine</translation>
  </message>
  <message>
   <source>many</source>
   <translation>nombreuses</translation>
  </message>
  <message>
   <source>map</source>
   <translation>carte géographique</translation>
  </message>
  <message>
   <source>market</source>
   <translation>marché</translation>
  </message>
  <message>
   <source>mathematical formula</source>
   <translation>formule mathématique</translation>
  </message>
  <message>
   <source>meadow</source>
   <translation>prairie</translation>
  </message>
  <message>
   <source>meal on a plate</source>
   <translation>assiette garnie</translation>
  </message>
  <message>
   <source>meat</source>
   <translation>viande</translation>
  </message>
  <message>
   <source>medical scan</source>
   <translation>imagerie médicale</translation>
  </message>
  <message>
   <source>meme with text</source>
   <translation>mème avec texte</translation>
  </message>
  <message>
   <source>menu</source>
   <translation>menu</translation>
  </message>
  <message>
   <source>meter with digits</source>
   <translation>compteur à chiffres</translation>
  </message>
  <message>
   <source>mirror</source>
   <translation>miroir</translation>
  </message>
  <message>
   <source>mobile phone</source>
   <translation>téléphone portable</translation>
  </message>
  <message>
   <source>money</source>
   <translation>argent</translation>
  </message>
  <message>
   <source>monkey</source>
   <translation>singe</translation>
  </message>
  <message>
   <source>monument</source>
   <translation>monument</translation>
  </message>
  <message>
   <source>moon</source>
   <translation>lune</translation>
  </message>
  <message>
   <source>mosaic</source>
   <translation>mosaïque</translation>
  </message>
  <message>
   <source>mosque</source>
   <translation>mosquée</translation>
  </message>
  <message>
   <source>moss</source>
   <translation>mousse</translation>
  </message>
  <message>
   <source>motorcycle</source>
   <translation>moto</translation>
  </message>
  <message>
   <source>mountain</source>
   <translation>montagne</translation>
  </message>
  <message>
   <source>mountains</source>
   <translation>montagnes</translation>
  </message>
  <message>
   <source>museum</source>
   <translation>musée</translation>
  </message>
  <message>
   <source>mushroom</source>
   <translation>champignon</translation>
  </message>
  <message>
   <source>named an unknown number format</source>
   <translation>a indiqué un format de nombres inconnu</translation>
  </message>
  <message>
   <source>newspaper page</source>
   <translation>page de journal</translation>
  </message>
  <message>
   <source>night</source>
   <translation>nuit</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>aucune touche</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sans raison indiquée</translation>
  </message>
  <message>
   <source>not confirmed</source>
   <translation>non confirmé</translation>
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
   <source>number plate</source>
   <translation>plaque d’immatriculation</translation>
  </message>
  <message>
   <source>office</source>
   <translation>bureau</translation>
  </message>
  <message>
   <source>offline</source>
   <translation>hors ligne</translation>
  </message>
  <message>
   <source>old person</source>
   <translation>personne âgée</translation>
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
   <source>oven</source>
   <translation>four</translation>
  </message>
  <message>
   <source>owl</source>
   <translation>hibou</translation>
  </message>
  <message>
   <source>page of a book</source>
   <translation>page de livre</translation>
  </message>
  <message>
   <source>page of printed text</source>
   <translation>page de texte imprimé</translation>
  </message>
  <message>
   <source>page {0}</source>
   <translation>page {0}</translation>
  </message>
  <message>
   <source>paint and brushes</source>
   <translation>peinture et pinceaux</translation>
  </message>
  <message>
   <source>painting</source>
   <translation>peinture</translation>
  </message>
  <message>
   <source>pair of trousers</source>
   <translation>pantalon</translation>
  </message>
  <message>
   <source>parade</source>
   <translation>défilé</translation>
  </message>
  <message>
   <source>parcel label</source>
   <translation>étiquette de colis</translation>
  </message>
  <message>
   <source>park</source>
   <translation>parc</translation>
  </message>
  <message>
   <source>parrot</source>
   <translation>perroquet</translation>
  </message>
  <message>
   <source>part of a machine</source>
   <translation>pièce de machine</translation>
  </message>
  <message>
   <source>part of {0}</source>
   <translation>partie de {0}</translation>
  </message>
  <message>
   <source>passport</source>
   <translation>passeport</translation>
  </message>
  <message>
   <source>pasta</source>
   <translation>pâtes</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>image collée</translation>
  </message>
  <message>
   <source>path</source>
   <translation>sentier</translation>
  </message>
  <message>
   <source>payslip</source>
   <translation>fiche de paie</translation>
  </message>
  <message>
   <source>penguin</source>
   <translation>manchot</translation>
  </message>
  <message>
   <source>people dancing</source>
   <translation>gens qui dansent</translation>
  </message>
  <message>
   <source>people eating together</source>
   <translation>gens à table</translation>
  </message>
  <message>
   <source>people hiking</source>
   <translation>randonneurs</translation>
  </message>
  <message>
   <source>people playing music</source>
   <translation>gens qui jouent de la musique</translation>
  </message>
  <message>
   <source>people running</source>
   <translation>gens qui courent</translation>
  </message>
  <message>
   <source>people swimming</source>
   <translation>gens qui nagent</translation>
  </message>
  <message>
   <source>person</source>
   <translation>personne</translation>
  </message>
  <message>
   <source>person cooking</source>
   <translation>personne qui cuisine</translation>
  </message>
  <message>
   <source>person on a stage</source>
   <translation>personne sur scène</translation>
  </message>
  <message>
   <source>person reading</source>
   <translation>personne qui lit</translation>
  </message>
  <message>
   <source>person riding a bicycle</source>
   <translation>cycliste</translation>
  </message>
  <message>
   <source>person skiing</source>
   <translation>skieur</translation>
  </message>
  <message>
   <source>person sleeping</source>
   <translation>personne qui dort</translation>
  </message>
  <message>
   <source>piano</source>
   <translation>piano</translation>
  </message>
  <message>
   <source>pig</source>
   <translation>cochon</translation>
  </message>
  <message>
   <source>pizza</source>
   <translation>pizza</translation>
  </message>
  <message>
   <source>playground</source>
   <translation>aire de jeux</translation>
  </message>
  <message>
   <source>playing cards</source>
   <translation>cartes à jouer</translation>
  </message>
  <message>
   <source>portrait of a person</source>
   <translation>portrait</translation>
  </message>
  <message>
   <source>postcard</source>
   <translation>carte postale</translation>
  </message>
  <message>
   <source>poster</source>
   <translation>affiche</translation>
  </message>
  <message>
   <source>pottery</source>
   <translation>poterie</translation>
  </message>
  <message>
   <source>prescription</source>
   <translation>ordonnance</translation>
  </message>
  <message>
   <source>presentation slide</source>
   <translation>diapositive</translation>
  </message>
  <message>
   <source>presents</source>
   <translation>cadeaux</translation>
  </message>
  <message>
   <source>printed letter</source>
   <translation>lettre imprimée</translation>
  </message>
  <message>
   <source>printer</source>
   <translation>imprimante</translation>
  </message>
  <message>
   <source>pumpkin lantern</source>
   <translation>citrouille d’Halloween</translation>
  </message>
  <message>
   <source>puzzle</source>
   <translation>puzzle</translation>
  </message>
  <message>
   <source>rabbit</source>
   <translation>lapin</translation>
  </message>
  <message>
   <source>radiator</source>
   <translation>radiateur</translation>
  </message>
  <message>
   <source>rain</source>
   <translation>pluie</translation>
  </message>
  <message>
   <source>rainbow</source>
   <translation>arc-en-ciel</translation>
  </message>
  <message>
   <source>reading…</source>
   <translation>lecture…</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>ticket de caisse</translation>
  </message>
  <message>
   <source>recipe</source>
   <translation>recette</translation>
  </message>
  <message>
   <source>refrigerator</source>
   <translation>réfrigérateur</translation>
  </message>
  <message>
   <source>reported a bug: {0}</source>
   <translation>a signalé une erreur de programme : {0}</translation>
  </message>
  <message>
   <source>ring</source>
   <translation>bague</translation>
  </message>
  <message>
   <source>river</source>
   <translation>rivière</translation>
  </message>
  <message>
   <source>road</source>
   <translation>route</translation>
  </message>
  <message>
   <source>rocks</source>
   <translation>rochers</translation>
  </message>
  <message>
   <source>rose</source>
   <translation>rose</translation>
  </message>
  <message>
   <source>ruin</source>
   <translation>ruine</translation>
  </message>
  <message>
   <source>sailing boat</source>
   <translation>voilier</translation>
  </message>
  <message>
   <source>salad</source>
   <translation>salade</translation>
  </message>
  <message>
   <source>sand</source>
   <translation>sable</translation>
  </message>
  <message>
   <source>saw</source>
   <translation>scie</translation>
  </message>
  <message>
   <source>school</source>
   <translation>école</translation>
  </message>
  <message>
   <source>scissors</source>
   <translation>ciseaux</translation>
  </message>
  <message>
   <source>screen</source>
   <translation>écran</translation>
  </message>
  <message>
   <source>screenshot</source>
   <translation>capture d’écran</translation>
  </message>
  <message>
   <source>screenshot of a chat</source>
   <translation>capture d’écran de discussion</translation>
  </message>
  <message>
   <source>screenshot of a computer</source>
   <translation>capture d’écran d’ordinateur</translation>
  </message>
  <message>
   <source>screenshot of a map</source>
   <translation>capture d’écran de carte</translation>
  </message>
  <message>
   <source>screenshot of a phone</source>
   <translation>capture d’écran de téléphone</translation>
  </message>
  <message>
   <source>screwdriver</source>
   <translation>tournevis</translation>
  </message>
  <message>
   <source>sculpture</source>
   <translation>sculpture</translation>
  </message>
  <message>
   <source>sea</source>
   <translation>mer</translation>
  </message>
  <message>
   <source>selfie</source>
   <translation>selfie</translation>
  </message>
  <message>
   <source>sent nonsense</source>
   <translation>a envoyé des données incompréhensibles</translation>
  </message>
  <message>
   <source>sewing machine</source>
   <translation>machine à coudre</translation>
  </message>
  <message>
   <source>sheep</source>
   <translation>mouton</translation>
  </message>
  <message>
   <source>sheet music</source>
   <translation>partition</translation>
  </message>
  <message>
   <source>shell</source>
   <translation>coquillage</translation>
  </message>
  <message>
   <source>ship</source>
   <translation>navire</translation>
  </message>
  <message>
   <source>shoes</source>
   <translation>chaussures</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>boutique</translation>
  </message>
  <message>
   <source>shop window</source>
   <translation>vitrine</translation>
  </message>
  <message>
   <source>shop, date, total</source>
   <translation>magasin, date, total</translation>
  </message>
  <message>
   <source>sign with words</source>
   <translation>panneau avec texte</translation>
  </message>
  <message>
   <source>sink</source>
   <translation>évier</translation>
  </message>
  <message>
   <source>skateboard</source>
   <translation>skateboard</translation>
  </message>
  <message>
   <source>skis</source>
   <translation>skis</translation>
  </message>
  <message>
   <source>sky</source>
   <translation>ciel</translation>
  </message>
  <message>
   <source>skyscraper</source>
   <translation>gratte-ciel</translation>
  </message>
  <message>
   <source>snake</source>
   <translation>serpent</translation>
  </message>
  <message>
   <source>snow</source>
   <translation>neige</translation>
  </message>
  <message>
   <source>sofa</source>
   <translation>canapé</translation>
  </message>
  <message>
   <source>sorted</source>
   <translation>trié</translation>
  </message>
  <message>
   <source>soup</source>
   <translation>soupe</translation>
  </message>
  <message>
   <source>source code</source>
   <translation>code source</translation>
  </message>
  <message>
   <source>spider</source>
   <translation>araignée</translation>
  </message>
  <message>
   <source>sports match</source>
   <translation>match</translation>
  </message>
  <message>
   <source>squirrel</source>
   <translation>écureuil</translation>
  </message>
  <message>
   <source>stadium</source>
   <translation>stade</translation>
  </message>
  <message>
   <source>stained-glass window</source>
   <translation>vitrail</translation>
  </message>
  <message>
   <source>staircase</source>
   <translation>escalier</translation>
  </message>
  <message>
   <source>stamp</source>
   <translation>timbre</translation>
  </message>
  <message>
   <source>stars at night</source>
   <translation>étoiles la nuit</translation>
  </message>
  <message>
   <source>station</source>
   <translation>gare</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>interrompu</translation>
  </message>
  <message>
   <source>storm</source>
   <translation>tempête</translation>
  </message>
  <message>
   <source>strawberries</source>
   <translation>fraises</translation>
  </message>
  <message>
   <source>street</source>
   <translation>rue</translation>
  </message>
  <message>
   <source>street at night</source>
   <translation>rue la nuit</translation>
  </message>
  <message>
   <source>stroller</source>
   <translation>poussette</translation>
  </message>
  <message>
   <source>suitcase</source>
   <translation>valise</translation>
  </message>
  <message>
   <source>sunflower</source>
   <translation>tournesol</translation>
  </message>
  <message>
   <source>sunglasses</source>
   <translation>lunettes de soleil</translation>
  </message>
  <message>
   <source>sunrise</source>
   <translation>lever de soleil</translation>
  </message>
  <message>
   <source>sunset</source>
   <translation>coucher de soleil</translation>
  </message>
  <message>
   <source>surfboard</source>
   <translation>planche de surf</translation>
  </message>
  <message>
   <source>sushi</source>
   <translation>sushis</translation>
  </message>
  <message>
   <source>swan</source>
   <translation>cygne</translation>
  </message>
  <message>
   <source>swimming pool</source>
   <translation>piscine</translation>
  </message>
  <message>
   <source>swing</source>
   <translation>balançoire</translation>
  </message>
  <message>
   <source>table</source>
   <translation>table</translation>
  </message>
  <message>
   <source>table in a restaurant</source>
   <translation>table de restaurant</translation>
  </message>
  <message>
   <source>table of numbers</source>
   <translation>tableau de nombres</translation>
  </message>
  <message>
   <source>tattoo</source>
   <translation>tatouage</translation>
  </message>
  <message>
   <source>technical drawing</source>
   <translation>dessin technique</translation>
  </message>
  <message>
   <source>teddy bear</source>
   <translation>ours en peluche</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>téléphone</translation>
  </message>
  <message>
   <source>television</source>
   <translation>télévision</translation>
  </message>
  <message>
   <source>temple</source>
   <translation>temple</translation>
  </message>
  <message>
   <source>tennis racket</source>
   <translation>raquette de tennis</translation>
  </message>
  <message>
   <source>tent</source>
   <translation>tente</translation>
  </message>
  <message>
   <source>the date “{0}”</source>
   <translation>la date « {0} »</translation>
  </message>
  <message>
   <source>the system gives no reason</source>
   <translation>le système n’indique pas de raison</translation>
  </message>
  <message>
   <source>theatre</source>
   <translation>théâtre</translation>
  </message>
  <message>
   <source>ticket</source>
   <translation>billet</translation>
  </message>
  <message>
   <source>timetable</source>
   <translation>horaires</translation>
  </message>
  <message>
   <source>toilet</source>
   <translation>toilettes</translation>
  </message>
  <message>
   <source>tomatoes</source>
   <translation>tomates</translation>
  </message>
  <message>
   <source>tower</source>
   <translation>tour</translation>
  </message>
  <message>
   <source>toy</source>
   <translation>jouet</translation>
  </message>
  <message>
   <source>tractor</source>
   <translation>tracteur</translation>
  </message>
  <message>
   <source>train</source>
   <translation>train</translation>
  </message>
  <message>
   <source>tram</source>
   <translation>tramway</translation>
  </message>
  <message>
   <source>tree</source>
   <translation>arbre</translation>
  </message>
  <message>
   <source>trophy</source>
   <translation>trophée</translation>
  </message>
  <message>
   <source>truck</source>
   <translation>camion</translation>
  </message>
  <message>
   <source>tulip</source>
   <translation>tulipe</translation>
  </message>
  <message>
   <source>tunnel</source>
   <translation>tunnel</translation>
  </message>
  <message>
   <source>turtle</source>
   <translation>tortue</translation>
  </message>
  <message>
   <source>umbrella</source>
   <translation>parapluie</translation>
  </message>
  <message>
   <source>using {0} of {1}</source>
   <translation>d’après {0} des {1} fichiers</translation>
  </message>
  <message>
   <source>valley</source>
   <translation>vallée</translation>
  </message>
  <message>
   <source>van</source>
   <translation>camionnette</translation>
  </message>
  <message>
   <source>vase</source>
   <translation>vase</translation>
  </message>
  <message>
   <source>vegetable garden</source>
   <translation>potager</translation>
  </message>
  <message>
   <source>vegetables</source>
   <translation>légumes</translation>
  </message>
  <message>
   <source>view from above</source>
   <translation>vue d’en haut</translation>
  </message>
  <message>
   <source>village</source>
   <translation>village</translation>
  </message>
  <message>
   <source>vineyard</source>
   <translation>vignoble</translation>
  </message>
  <message>
   <source>violin</source>
   <translation>violon</translation>
  </message>
  <message>
   <source>wallet</source>
   <translation>portefeuille</translation>
  </message>
  <message>
   <source>was interrupted</source>
   <translation>a été interrompu</translation>
  </message>
  <message>
   <source>was killed by signal {0}</source>
   <translation>a été tué par le signal {0}</translation>
  </message>
  <message>
   <source>was killed by {0}</source>
   <translation>a été tué par {0}</translation>
  </message>
  <message>
   <source>was refused by the system ({0})</source>
   <translation>a été refusé par le système ({0})</translation>
  </message>
  <message>
   <source>was stopped</source>
   <translation>a été arrêté</translation>
  </message>
  <message>
   <source>washing machine</source>
   <translation>lave-linge</translation>
  </message>
  <message>
   <source>watch</source>
   <translation>montre</translation>
  </message>
  <message>
   <source>waterfall</source>
   <translation>cascade</translation>
  </message>
  <message>
   <source>waves</source>
   <translation>vagues</translation>
  </message>
  <message>
   <source>web page</source>
   <translation>page web</translation>
  </message>
  <message>
   <source>wedding</source>
   <translation>mariage</translation>
  </message>
  <message>
   <source>wedding dress</source>
   <translation>robe de mariée</translation>
  </message>
  <message>
   <source>whale</source>
   <translation>baleine</translation>
  </message>
  <message>
   <source>whiteboard</source>
   <translation>tableau blanc</translation>
  </message>
  <message>
   <source>window</source>
   <translation>fenêtre</translation>
  </message>
  <message>
   <source>with {0}</source>
   <translation>avec {0}</translation>
  </message>
  <message>
   <source>workshop</source>
   <translation>atelier</translation>
  </message>
  <message>
   <source>yarn</source>
   <translation>laine</translation>
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
   <source>{0} ({1} MP)</source>
   <translation>{0} ({1} Mpx)</translation>
  </message>
  <message>
   <source>{0} ({1})</source>
   <translation>{0} ({1})</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} et {1}</translation>
  </message>
  <message>
   <source>{0} besides the first</source>
   <translation>{0} en plus du premier</translation>
  </message>
  <message>
   <source>{0} came with Shoebox and cannot be removed.</source>
   <translation>{0} est fourni avec Shoebox et ne peut pas être supprimé.</translation>
  </message>
  <message>
   <source>{0} can be searched now.</source>
   <translation>La recherche porte maintenant sur {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded; import it from a folder.</source>
   <translation>{0} ne peut pas être téléchargé ; importez-le depuis un dossier.</translation>
  </message>
  <message>
   <source>{0} cannot be watched: it is checked from time to time.</source>
   <translation>{0} ne peut pas être surveillé : il est vérifié de temps en temps.</translation>
  </message>
  <message>
   <source>{0} could not be read</source>
   <translation>illisibles : {0}</translation>
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
   <source>{0} has a name of at most {1} characters.</source>
   <translation>{0} doit avoir un nom de {1} caractères au plus.</translation>
  </message>
  <message>
   <source>{0} has a version of GGUF that Shoebox does not know.</source>
   <translation>{0} a une version de GGUF que Shoebox ne connaît pas.</translation>
  </message>
  <message>
   <source>{0} has more folders than this system lets one program watch: it is checked from time to time.</source>
   <translation>{0} contient plus de dossiers que ce système n’en laisse surveiller à un programme : il est vérifié de temps en temps.</translation>
  </message>
  <message>
   <source>{0} has no file that can answer; import or download it again.</source>
   <translation>{0} n’a aucun fichier capable de répondre ; importez ou téléchargez à nouveau ce modèle.</translation>
  </message>
  <message>
   <source>{0} is a damaged or locked zip file.</source>
   <translation>{0} est un fichier zip endommagé ou verrouillé.</translation>
  </message>
  <message>
   <source>{0} is a file; name a folder instead.</source>
   <translation>{0} est un fichier ; indiquez plutôt un dossier.</translation>
  </message>
  <message>
   <source>{0} is about this</source>
   <translation>Traite de ce sujet : {0}</translation>
  </message>
  <message>
   <source>{0} is damaged (its file {1}); download or import it again.</source>
   <translation>{0} est endommagé (fichier {1}) ; téléchargez ou importez à nouveau ce modèle.</translation>
  </message>
  <message>
   <source>{0} is no installed model that reads words in pictures.</source>
   <translation>{0} n’est pas un modèle installé qui lise les mots dans les images.</translation>
  </message>
  <message>
   <source>{0} is not a GGUF model file.</source>
   <translation>{0} n’est pas un fichier de modèle GGUF.</translation>
  </message>
  <message>
   <source>{0} is not the vision part (mmproj) that this model needs.</source>
   <translation>{0} n’est pas la partie « vision » (mmproj) dont ce modèle a besoin.</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} est introuvable.</translation>
  </message>
  <message>
   <source>{0} is not to be had from the server (code {1}).</source>
   <translation>Le serveur ne fournit pas {0} (code {1}).</translation>
  </message>
  <message>
   <source>{0} is on the network: it is checked from time to time.</source>
   <translation>{0} est sur le réseau : il est vérifié de temps en temps.</translation>
  </message>
  <message>
   <source>{0} is taken: “{1}”.</source>
   <translation>{0} est prise : « {1} ».</translation>
  </message>
  <message>
   <source>{0} is the vision part of a model, not the model.</source>
   <translation>{0} est la partie « vision » d’un modèle, pas le modèle.</translation>
  </message>
  <message>
   <source>{0} is there</source>
   <translation>{0} est installé</translation>
  </message>
  <message>
   <source>{0} knows whole pictures only.</source>
   <translation>{0} ne connaît que des images entières.</translation>
  </message>
  <message>
   <source>{0} knows whole pictures only: {1}.</source>
   <translation>{0} ne connaît que des images entières : {1}.</translation>
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
   <source>{0} moves a file to the trash.</source>
   <translation>{0} met un fichier à la corbeille.</translation>
  </message>
  <message>
   <source>{0} needs a name.</source>
   <translation>{0} doit avoir un nom.</translation>
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
   <source>{0} of {1} photos are described.</source>
   <translation>Photos décrites : {0} sur {1}.</translation>
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
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} still to be read</source>
   <translation>{0} à lire</translation>
  </message>
  <message>
   <source>{0} stopped working: it {1}.</source>
   <translation>{0} ne fonctionne plus : le processus {1}.</translation>
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
   <source>{0}, {1} and {2}</source>
   <translation>{0}, {1} et {2}</translation>
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
   <source>“album:” needs the name of an album, for example album:summer.</source>
   <translation>« album: » demande le nom d’un album, par exemple album:été.</translation>
  </message>
  <message>
   <source>“camera:” needs the name of a camera or lens, for example camera:canon.</source>
   <translation>« camera: » demande le nom d’un appareil ou d’un objectif, par exemple camera:canon.</translation>
  </message>
  <message>
   <source>“ext:{0}” is no file extension; try ext:jpg or ext:docx,odt.</source>
   <translation>« ext:{0} » n’est pas une extension de fichier ; essayez ext:jpg ou ext:docx,odt.</translation>
  </message>
  <message>
   <source>“from:” needs a name or an address, for example from:anna.</source>
   <translation>« from: » demande un nom ou une adresse, par exemple from:anna.</translation>
  </message>
  <message>
   <source>“in:” needs the name of a folder, for example in:holiday.</source>
   <translation>« in: » demande le nom d’un dossier, par exemple in:vacances.</translation>
  </message>
  <message>
   <source>“label:” needs a word of the list of labels, for example label:dog.</source>
   <translation>« label: » demande un mot de la liste des sujets, par exemple label:dog.</translation>
  </message>
  <message>
   <source>“pages:{0}” is no number of pages; write pages:1, pages:&gt;10 or pages:2..5.</source>
   <translation>« pages:{0} » n’est pas un nombre de pages ; écrivez pages:1, pages:&gt;10 ou pages:2..5.</translation>
  </message>
  <message>
   <source>“place:” needs the name of a place, for example place:rome.</source>
   <translation>« place: » demande le nom d’un lieu, par exemple place:rome.</translation>
  </message>
  <message>
   <source>“rating:{0}” is no rating; write rating:4, rating:&gt;=3 or rating:0 for none.</source>
   <translation>« rating:{0} » n’est pas une note ; écrivez rating:4, rating:&gt;=3, ou rating:0 pour aucune.</translation>
  </message>
  <message>
   <source>“size:{0}” is no size; write size:&gt;10mb, size:&lt;500kb or size:1mb..5mb.</source>
   <translation>« size:{0} » n’est pas une taille ; écrivez size:&gt;10mb, size:&lt;500kb ou size:1mb..5mb.</translation>
  </message>
  <message>
   <source>“tag:” needs the name of a tag, for example tag:family.</source>
   <translation>« tag: » demande un mot-clé, par exemple tag:famille.</translation>
  </message>
  <message>
   <source>“type:{0}” names no kind of file; try type:photo or type:pdf.</source>
   <translation>« type:{0} » n’est pas un type de fichier ; essayez type:photo ou type:pdf.</translation>
  </message>
  <message>
   <source>“{0}:{1}” is no date; write {2}:2021, {3}:"march 2021", {4}:"last summer" or {5}:2021-03-15.</source>
   <translation>« {0}:{1} » n’est pas une date ; écrivez {2}:2021, {3}:"mars 2021", {4}:"last summer" ou {5}:2021-03-15.</translation>
  </message>
  <message>
   <source>“{0}:{1}” is not known; there are {2}.</source>
   <translation>« {0}:{1} » n’est pas connu ; il y a {2}.</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>« {0} »</translation>
  </message>
  <message>
   <source>“{0}” belongs to another program; choose another folder for the library.</source>
   <translation>« {0} » appartient à un autre programme ; choisissez un autre dossier pour la bibliothèque.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}).</source>
   <translation>« {0} » ne peut pas être lu ({1}).</translation>
  </message>
  <message>
   <source>“{0}” cannot be written ({1}).</source>
   <translation>« {0} » ne peut pas être écrit ({1}).</translation>
  </message>
  <message>
   <source>“{0}” cannot be written ({1}): choose another folder.</source>
   <translation>Impossible d’écrire « {0} » ({1}) : choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>“{0}” contains “{1}”, which is watched already; remove that folder first.</source>
   <translation>« {0} » contient « {1} », qui est déjà surveillé ; retirez d’abord ce dossier.</translation>
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
   <source>“{0}” could not be unpacked: {1}.</source>
   <translation>« {0} » n’a pas pu être décompressé : {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds no keepsakes that Shoebox has written.</source>
   <translation>« {0} » ne contient rien que Shoebox ait exporté.</translation>
  </message>
  <message>
   <source>“{0}” in the library's folder could not be deleted; close other programs that use it, and erase again.</source>
   <translation>« {0} », dans le dossier de la bibliothèque, n’a pas pu être supprimé ; fermez les autres programmes qui l’utilisent, puis effacez à nouveau.</translation>
  </message>
  <message>
   <source>“{0}” is a folder.</source>
   <translation>« {0} » est un dossier.</translation>
  </message>
  <message>
   <source>“{0}” is in the list already.</source>
   <translation>« {0} » est déjà dans la liste.</translation>
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
   <source>“{0}” is no kind of column; there are: {1}.</source>
   <translation>« {0} » n’est pas un type de colonne ; il y a : {1}.</translation>
  </message>
  <message>
   <source>“{0}” is no longer there.</source>
   <translation>« {0} » n’existe plus.</translation>
  </message>
  <message>
   <source>“{0}” is no word that was taught.</source>
   <translation>« {0} » n’est pas un mot appris.</translation>
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
   <source>“{0}” is not at hand now: its stored preview was used.</source>
   <translation>« {0} » n’est pas disponible pour l’instant : son aperçu enregistré a été utilisé.</translation>
  </message>
  <message>
   <source>“{0}” is not in the library any more.</source>
   <translation>« {0} » n’est plus dans la bibliothèque.</translation>
  </message>
  <message>
   <source>“{0}” is not in the library, so nothing is known.</source>
   <translation>« {0} » n’est pas dans la bibliothèque : rien n’en est connu.</translation>
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
   <source>“{0}” is watched already, as part of “{1}”.</source>
   <translation>« {0} » est déjà surveillé, comme partie de « {1} ».</translation>
  </message>
  <message>
   <source>“{0}” may be either of two days; write {1}:{2} or {3}:{4}.</source>
   <translation>« {0} » peut désigner deux jours ; écrivez {1}:{2} ou {3}:{4}.</translation>
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
   <source>“{0}” was not read yet; save the search a little later.</source>
   <translation>« {0} » n’a pas encore été lu ; enregistrez la recherche un peu plus tard.</translation>
  </message>
  <message>
   <source>“{0}” was taken from {1}.</source>
   <translation>Mot-clé « {0} » retiré : {1}.</translation>
  </message>
  <message>
   <source>“{0}” was written by a newer Shoebox; update Shoebox first.</source>
   <translation>« {0} » vient d’un Shoebox plus récent ; mettez d’abord Shoebox à jour.</translation>
  </message>
  <message>
   <source>“{0}” was written by a newer Shoebox; update Shoebox, or choose another folder for the library.</source>
   <translation>« {0} » vient d’un Shoebox plus récent ; mettez Shoebox à jour, ou choisissez un autre dossier pour la bibliothèque.</translation>
  </message>
  <message>
   <source>“{0}…” is too long for a label: one word to a line.</source>
   <translation>« {0}… » est trop long pour un sujet : un mot par ligne.</translation>
  </message>
  <message>
   <source>… but how? “in snow”, “without people”</source>
   <translation>… mais comment ? « sous la neige », « -personnes »</translation>
  </message>
 </context>
</TS>
