import { messages } from '#web/i18n/messages.ts';

export const complete = messages({
	nb: {
		fromAbout: 'Har du et dokument med navnene? Slik kan du fylle ut det som mangler.',
		fromDetails: 'Vet du navnene? Slik kan du fylle ut.',
		lead: 'Noen modeller sies å ha flere deler enn vi har funnet navn på. Har du dokumentet der navnene står, kan du skrive dem inn i et regneark. Du trenger ikke å kunne programmere.',
		missingTitle: 'Dette mangler',
		missingLead:
			'Hvert ark har en rad for det som mangler, og det vi vet fra før, er fylt ut. Navnene kan stå på sidene under: siden vi leste dem, kan de ha fått mer innhold, og noen av kopiene våre er avkortet.',
		missing: '{count} av {declared} {kinds} mangler navn i åpne kilder',
		look: 'Let her:',
		download: 'Last ned arket for {model}',
		downloadShort: 'Last ned ark',
		downloadEmpty: 'Last ned tomt ark',
		howTitle: 'Slik fyller du ut',
		steps: {
			download:
				'Last ned arket og åpne det i Excel eller LibreOffice. Det er på bokmål. Hver rad er én ting i modellen, og modellen selv står øverst.',
			source:
				'Beskriv dokumentet ditt i raden med id <code>ny</code> og slag <code>kilde</code>: tittel og nettadresse helt til høyre. Har det ingen åpen adresse, tømmer du cellen.',
			names:
				'Skriv navnene der det står <code>(fyll inn)</code>. Bruk eierens egne ord på eierens språk, og oversett til de andre. Bokmål, dansk og engelsk må ha et navn, og i norske modeller nynorsk også. Rader du ikke vet noe om, lar du stå som de er.',
			place:
				'Står det <code>(fyll inn)</code> under <code>Hører til</code>, skriver du navnet på det raden er en del av, slik det står på sin egen rad.',
			save: 'Lagre som CSV og behold formatet når programmet spør. Rader og kolonner du ikke trenger, kan du fjerne, men la raden med <code>id</code>, <code>kind</code> og de andre kolonnenavnene stå.',
			send: 'Send arket tilbake til dem som driver dette nettstedet. Har du prosjektets kildekode, kan du lese det inn selv: <code>npm run seed:import -- dk.mdk dk.mdk.csv</code> viser hva som ble endret. Er noe galt, nevner kommandoen cellene det gjelder, og endrer ingenting.',
		},
		marksTitle: 'Ordene i arket',
		marks: {
			fillIn: 'Mangler og må fylles ut. Rader der ikke noe er skrevet, blir det ingenting av.',
			ifKnown: 'Fyll ut om du vet det. Ellers kan det stå.',
			source: 'Slaget til en rad som beskriver et dokument, ikke en del av modellen.',
			fresh: 'Dokumentet ditt. Radene som mangler navn, peker på «ny» fra før. Har du flere dokumenter, lager du flere rader: ny2, ny3 …',
			words:
				'Hvem som har skrevet navnet: eieren selv, nøyaktig slik det står; vi (også din oversettelse); eller eieren, men slutten mangler.',
			said: 'Hvem som sier at tingen finnes: eieren, noen andre, eller bare vår lesning.',
		},
		columnsTitle: 'Kolonnene',
		columns: {
			id: 'La stå. Tom for nye rader; de får en id når arket leses inn.',
			kind: 'Hva raden er: område, tema, kompetanse, rolle …',
			parents: 'Navnet på det raden er en del av. Flere skilles med |.',
			names: 'Ett navn for hvert språk.',
			whose: 'Ett av ordene eier, vår og utdrag. Står ferdig utfylt for nye rader: eier på eierens språk, ellers vår.',
			description:
				'Frivillig. Én eller to setninger med dine egne ord, aldri avskrift. Skriver du en, trengs den på de samme språkene som navnet.',
			evidence: 'Står som eier for nye rader. Skriv andre hvis dokumentet er fra noen andre enn eieren.',
			sources: 'Hvilke kilder som sier det. Står som ny for nye rader.',
			titles: 'Fylles bare ut i rader av slaget kilde, sammen med nettadresse og eier.',
		},
		othersTitle: 'De andre modellene',
		othersLead:
			'Her mangler ingenting som er oppgitt, eller eieren oppgir ingen tall. Arkene kan brukes til å rette, oversette og legge til.',
		newTitle: 'En ny modell',
		newLead:
			'Det tomme arket er en start på en modell som ikke er her ennå. Gi den en id i stedet for <code>no.ny-modell</code>: landkode, punktum og et kort navn, for eksempel <code>se.modell</code>. Fyll ut land, navn og hvor mange deler eieren sier at den har, og så delene, én rad hver. Den leses inn med <code>npm run seed:import -- se.modell ny-modell.csv</code>, og er da med i grafen og i sammenligningen.',
	},
	nn: {
		fromAbout: 'Har du eit dokument med namna? Slik kan du fylle ut det som manglar.',
		fromDetails: 'Veit du namna? Slik kan du fylle ut.',
		lead: 'Nokre modellar skal ha fleire delar enn vi har funne namn på. Har du dokumentet der namna står, kan du skrive dei inn i eit rekneark. Du treng ikkje å kunne programmere.',
		missingTitle: 'Dette manglar',
		missingLead:
			'Kvart ark har ei rad for det som manglar, og det vi veit frå før, er fylt ut. Namna kan stå på sidene under: sidan vi las dei, kan dei ha fått meir innhald, og nokre av kopiane våre er avkorta.',
		missing: '{count} av {declared} {kinds} manglar namn i opne kjelder',
		look: 'Leit her:',
		download: 'Last ned arket for {model}',
		downloadShort: 'Last ned ark',
		downloadEmpty: 'Last ned tomt ark',
		howTitle: 'Slik fyller du ut',
		steps: {
			download:
				'Last ned arket og opne det i Excel eller LibreOffice. Det er på bokmål. Kvar rad er éin ting i modellen, og modellen sjølv står øvst.',
			source:
				'Skildre dokumentet ditt i rada med id <code>ny</code> og slag <code>kilde</code>: tittel og nettadresse heilt til høgre. Har det inga open adresse, tømmer du cella.',
			names:
				'Skriv namna der det står <code>(fyll inn)</code>. Bruk orda til eigaren på språket til eigaren, og set om til dei andre. Bokmål, dansk og engelsk må ha eit namn, og i norske modellar nynorsk òg. Rader du ikkje veit noko om, lèt du stå som dei er.',
			place:
				'Står det <code>(fyll inn)</code> under <code>Hører til</code>, skriv du namnet på det rada er ein del av, slik det står på si eiga rad.',
			save: 'Lagre som CSV og hald på formatet når programmet spør. Rader og kolonnar du ikkje treng, kan du fjerne, men lat rada med <code>id</code>, <code>kind</code> og dei andre kolonnenamna stå.',
			send: 'Send arket tilbake til dei som driv denne nettstaden. Har du kjeldekoden til prosjektet, kan du lese det inn sjølv: <code>npm run seed:import -- dk.mdk dk.mdk.csv</code> viser kva som vart endra. Er noko gale, nemner kommandoen cellene det gjeld, og endrar ingenting.',
		},
		marksTitle: 'Orda i arket',
		marks: {
			fillIn: 'Manglar og må fyllast ut. Rader der ikkje noko er skrive, blir det ingenting av.',
			ifKnown: 'Fyll ut om du veit det. Elles kan det stå.',
			source: 'Slaget til ei rad som skildrar eit dokument, ikkje ein del av modellen.',
			fresh: 'Dokumentet ditt. Radene som manglar namn, peikar på «ny» frå før. Har du fleire dokument, lagar du fleire rader: ny2, ny3 …',
			words: 'Kven som har skrive namnet: eigaren sjølv, nøyaktig slik det står; vi (òg di omsetjing); eller eigaren, men slutten manglar.',
			said: 'Kven som seier at tingen finst: eigaren, nokon andre, eller berre vår lesing.',
		},
		columnsTitle: 'Kolonnane',
		columns: {
			id: 'Lat stå. Tom for nye rader; dei får ein id når arket blir lese inn.',
			kind: 'Kva rada er: område, tema, kompetanse, rolle … Skriv slaget på bokmål.',
			parents: 'Namnet på det rada er ein del av. Fleire blir skilde med |.',
			names: 'Eitt namn for kvart språk.',
			whose: 'Eitt av orda eier, vår og utdrag. Står ferdig utfylt for nye rader: eier på språket til eigaren, elles vår.',
			description:
				'Frivillig. Éi eller to setningar med dine eigne ord, aldri avskrift. Skriv du ei, trengst ho på dei same språka som namnet.',
			evidence: 'Står som eier for nye rader. Skriv andre dersom dokumentet er frå nokon andre enn eigaren.',
			sources: 'Kva kjelder som seier det. Står som ny for nye rader.',
			titles: 'Blir berre fylt ut i rader av slaget kilde, saman med nettadresse og eigar.',
		},
		othersTitle: 'Dei andre modellane',
		othersLead:
			'Her manglar ingenting som er oppgitt, eller eigaren oppgir ingen tal. Arka kan brukast til å rette, setje om og leggje til.',
		newTitle: 'Ein ny modell',
		newLead:
			'Det tomme arket er ein start på ein modell som ikkje er her enno. Gi han ein id i staden for <code>no.ny-modell</code>: landkode, punktum og eit kort namn, til dømes <code>se.modell</code>. Fyll ut land, namn og kor mange delar eigaren seier at han har, og så delane, éi rad kvar. Han blir lesen inn med <code>npm run seed:import -- se.modell ny-modell.csv</code>, og er då med i grafen og i samanlikninga.',
	},
	da: {
		fromAbout: 'Har du et dokument med navnene? Sådan kan du udfylde det, der mangler.',
		fromDetails: 'Kender du navnene? Sådan kan du udfylde dem.',
		lead: 'Nogle modeller siges at have flere dele, end vi har fundet navne på. Har du dokumentet, hvor navnene står, kan du skrive dem ind i et regneark. Du behøver ikke kunne programmere.',
		missingTitle: 'Dette mangler',
		missingLead:
			'Hvert ark har en række for det, der mangler, og det, vi allerede ved, er udfyldt. Navnene kan stå på siderne nedenfor: siden vi læste dem, kan de have fået mere indhold, og nogle af vores kopier er afkortede.',
		missing: '{count} af {declared} {kinds} mangler navn i åbne kilder',
		look: 'Led her:',
		download: 'Hent arket til {model}',
		downloadShort: 'Hent ark',
		downloadEmpty: 'Hent tomt ark',
		howTitle: 'Sådan udfylder du',
		steps: {
			download:
				'Hent arket, og åbn det i Excel eller LibreOffice. Det er på norsk (bokmål). Hver række er én ting i modellen, og modellen selv står øverst.',
			source:
				'Beskriv dit dokument i rækken, hvor der står <code>ny</code> under <code>Id</code> og <code>kilde</code> under <code>Slag</code>: titel og netadresse helt til højre. Har det ingen åben adresse, tømmer du cellen.',
			names:
				'Skriv navnene, hvor der står <code>(fyll inn)</code>. Brug ejerens egne ord på ejerens sprog, og oversæt til de andre. Bokmål, dansk og engelsk skal have et navn, og i norske modeller også nynorsk. Rækker, du ikke ved noget om, lader du stå, som de er.',
			place:
				'Står der <code>(fyll inn)</code> under <code>Hører til</code>, skriver du navnet på det, rækken er en del af, som det står på sin egen række.',
			save: 'Gem som CSV, og behold formatet, når programmet spørger. Rækker og kolonner, du ikke skal bruge, kan du fjerne, men lad rækken med <code>id</code>, <code>kind</code> og de andre kolonnenavne stå.',
			send: 'Send arket tilbage til dem, der driver dette websted. Har du projektets kildekode, kan du selv læse det ind: <code>npm run seed:import -- dk.mdk dk.mdk.csv</code> viser, hvad der blev ændret. Er noget galt, nævner kommandoen cellerne og ændrer intet.',
		},
		marksTitle: 'Ordene i arket',
		marks: {
			fillIn: '»Udfyld«: mangler og skal udfyldes. Rækker, hvor intet er skrevet, bliver ikke til noget.',
			ifKnown: '»Hvis kendt«: udfyld, hvis du ved det. Ellers kan det stå.',
			source: 'En række, der beskriver et dokument, ikke en del af modellen.',
			fresh: 'Dit dokument. Rækkerne uden navn peger allerede på »ny«. Har du flere dokumenter, laver du flere rækker: ny2, ny3 …',
			words:
				'Hvem der har skrevet navnet: ejeren selv, præcis som det står; vi (også din oversættelse); eller ejeren, men slutningen mangler.',
			said: 'Hvem der siger, at tingen findes: ejeren, nogen andre eller kun vores læsning.',
		},
		columnsTitle: 'Kolonnerne',
		columns: {
			id: 'Lad stå. Tom for nye rækker; de får et id, når arket læses ind.',
			kind: 'Hvad rækken er, på bokmål: område, tema, kompetanse, rolle …',
			parents: 'Navnet på det, rækken er en del af. Flere skilles med |.',
			names: 'Ét navn for hvert sprog.',
			whose: 'Et af ordene eier, vår og utdrag. Står allerede i nye rækker: eier på ejerens sprog, ellers vår.',
			description:
				'Frivilligt. En eller to sætninger med dine egne ord, aldrig afskrift. Skriver du en, skal den være på de samme sprog som navnet.',
			evidence: 'Står som eier i nye rækker. Skriv andre, hvis dokumentet er fra nogen andre end ejeren.',
			sources: 'Hvilke kilder der siger det. Står som ny i nye rækker.',
			titles: 'Udfyldes kun i rækker, der er en kilde, sammen med netadresse og ejer.',
		},
		othersTitle: 'De andre modeller',
		othersLead: 'Her mangler intet, der er oplyst, eller ejeren oplyser ingen tal. Arkene kan bruges til at rette, oversætte og tilføje.',
		newTitle: 'En ny model',
		newLead:
			'Det tomme ark er en start på en model, der ikke er her endnu. Giv den et id i stedet for <code>no.ny-modell</code>: landekode, punktum og et kort navn, for eksempel <code>se.modell</code>. Udfyld land, navn og hvor mange dele ejeren siger, den har, og så delene, én række hver. Den læses ind med <code>npm run seed:import -- se.modell ny-modell.csv</code> og er så med i grafen og i sammenligningen.',
	},
	en: {
		fromAbout: 'Do you have a document with the names? See how to fill in what is missing.',
		fromDetails: 'Do you know the names? See how to add them.',
		lead: 'Some models are said to have more parts than we have found names for. If you have the document that names them, you can enter them in a spreadsheet. No programming needed.',
		missingTitle: 'What is missing',
		missingLead:
			'Each sheet has a row for everything that is missing, with what we already know filled in. The names may be on the pages below: content may have been added since we read them, and some of our copies are cut short.',
		missing:
			'{count, plural, one {{count} of {declared} {kinds} has no name in open sources} other {{count} of {declared} {kinds} have no name in open sources}}',
		look: 'Look here:',
		download: 'Download the sheet for {model}',
		downloadShort: 'Download sheet',
		downloadEmpty: 'Download an empty sheet',
		howTitle: 'How to fill it in',
		steps: {
			download:
				'Download the sheet and open it in Excel or LibreOffice. It is in Norwegian (Bokmål). Each row is one item of the model; the model itself comes first.',
			source:
				'Describe your document in the row with the id <code>ny</code> (new) and the kind <code>kilde</code> (source): its title and address, at the far right. If it has no public address, clear that cell.',
			names:
				'Write the names where it says <code>(fyll inn)</code> (fill in). Use the owner’s own words in the owner’s language and translate into the others. Bokmål, Danish and English need a name, and Nynorsk too in Norwegian models. Leave rows you know nothing about as they are.',
			place:
				'Where it says <code>(fyll inn)</code> under <code>Hører til</code> (belongs to), write the name of what the row is part of, exactly as in that item’s own row.',
			save: 'Save it as CSV and keep the format when the program asks. You may remove rows and columns you do not need, but keep the row with <code>id</code>, <code>kind</code> and the other column names.',
			send: 'Send the sheet back to those who run this site. If you have the project’s source code, you can read it in yourself: <code>npm run seed:import -- dk.mdk dk.mdk.csv</code> shows what was changed. If something is wrong, it names the cells and changes nothing.',
		},
		marksTitle: 'Words in the sheet',
		marks: {
			fillIn: '“Fill in”: missing and required. Rows left blank are ignored.',
			ifKnown: '“If known”: fill it in if you know it; otherwise leave it.',
			source: '“Source”: the kind of a row that describes a document and not a part of the model.',
			fresh: '“New”: your document. Rows without a name already point to “ny”. If you have more documents, add more rows: ny2, ny3 …',
			words:
				'“Owner”, “ours”, “fragment”: who wrote the name. The owner, exactly as published; us (including your translation); or the owner, but cut off at the end.',
			said: '“Owner”, “others”, “ours”: who says that the item exists. The owner, somebody else, or only our reading.',
		},
		columnsTitle: 'The columns',
		columns: {
			id: 'Leave as is. Leave blank for new rows; they get an id when the sheet is imported.',
			kind: 'What the row is, in Bokmål: område (area), tema (theme), kompetanse (competence), rolle (role) …',
			parents: '“Belongs to”: the name of what the row is part of. Separate several by |.',
			names: '“Name in …”: one name for each language.',
			whose: '“Who wrote the name in …”: one of eier, vår and utdrag. New rows already have it: eier in the owner’s language, else vår.',
			description:
				'“Description in own words in …”: optional. One or two sentences of your own, never copied. If you write one, it is required in the same languages as the name.',
			evidence: '“Who says that it exists”: eier in new rows. Write andre if the document is by someone other than the owner.',
			sources: '“Sources”: which ones say so. New rows already have ny.',
			titles: '“Sources only: title”: filled in only in rows of the kind kilde, together with address and owner.',
		},
		othersTitle: 'The other models',
		othersLead: 'Nothing is missing here, or the owner gives no numbers. Use the sheets to correct, translate and add.',
		newTitle: 'A new model',
		newLead:
			'The empty sheet is a starting point for a model that is not here yet. Give it an id in place of <code>no.ny-modell</code>: country code, full stop and a short name, such as <code>se.modell</code>. Fill in its country, its name and how many parts the owner says it has, and then the parts, one row each. It is read in with <code>npm run seed:import -- se.modell ny-modell.csv</code>, and is then in the graph and in the comparison.',
	},
});
