"""A short text in each official language of the European Union, written for these tests.

Each has a title, a paragraph, three words for a list, a second heading and a second paragraph."""

from typing import NamedTuple


class Text(NamedTuple):
    title: str
    first: str
    items: tuple[str, str, str]
    heading: str
    second: str


TEXTS = {
    "bg": Text(
        "Селската библиотека",
        "Библиотеката до старата воденица отваря в девет. В „тихата стая“ има дванайсет места и "
        "там никой не бива да яде.",
        ("книги", "карти", "писма"),
        "Работно време",
        "В неделя е затворено; през лятото обаче вратата стои отворена до 21:30."),
    "cs": Text(
        "Vesnická knihovna",
        "Knihovna vedle starého mlýna otevírá v devět. V „tiché místnosti“ je dvanáct židlí a "
        "nikdo tam nesmí jíst ani příliš hlučně šeptat.",
        ("knihy", "mapy", "dopisy"),
        "Otevírací doba",
        "V neděli je zavřeno; v létě však dveře zůstávají otevřené až do 21:30."),
    "da": Text(
        "Landsbyens bibliotek",
        "Biblioteket ved den gamle mølle åbner klokken ni. I »stillerummet« er der tolv pladser, "
        "og ingen må spise æbler dér.",
        ("bøger", "kort", "breve"),
        "Åbningstider",
        "Om søndagen er der lukket; om sommeren står døren dog åben til 21.30."),
    "de": Text(
        "Die Dorfbücherei",
        "Die Bücherei neben der alten Mühle öffnet um neun. Im „Ruheraum“ gibt es zwölf Plätze, "
        "und niemand darf dort essen, auch keine süßen Brötchen.",
        ("Bücher", "Karten", "Briefe"),
        "Öffnungszeiten",
        "Sonntags bleibt sie geschlossen; im Sommer jedoch steht die Tür bis 21:30 Uhr offen."),
    "el": Text(
        "Η βιβλιοθήκη του χωριού",
        "Η βιβλιοθήκη δίπλα στον παλιό μύλο ανοίγει στις εννέα. Στην «ήσυχη αίθουσα» υπάρχουν "
        "δώδεκα θέσεις και κανείς δεν επιτρέπεται να τρώει εκεί.",
        ("βιβλία", "χάρτες", "γράμματα"),
        "Ώρες λειτουργίας",
        "Τις Κυριακές μένει κλειστή· το καλοκαίρι όμως η πόρτα είναι ανοιχτή ως τις 21:30."),
    "en": Text(
        "The village library",
        "The library beside the old mill opens at nine. Its “quiet room” has twelve seats, and "
        "nobody may eat there, not even a naïve visitor’s apple.",
        ("books", "maps", "letters"),
        "Opening hours",
        "On Sundays it stays closed; in summer, however, the door is open until 21:30."),
    "es": Text(
        "La biblioteca del pueblo",
        "La biblioteca junto al viejo molino abre a las nueve. En la «sala tranquila» hay doce "
        "asientos y nadie puede comer allí. ¿Ni siquiera los niños? ¡Tampoco!",
        ("libros", "mapas", "cartas"),
        "Horario de apertura",
        "Los domingos está cerrada; en verano, sin embargo, la puerta sigue abierta hasta las "
        "21:30, también mañana."),
    "et": Text(
        "Küla raamatukogu",
        "Vana veski kõrval asuv raamatukogu avatakse kell üheksa. „Vaikses toas“ on kaksteist "
        "kohta ja keegi ei tohi seal süüa.",
        ("raamatud", "kaardid", "kirjad"),
        "Lahtiolekuajad",
        "Pühapäeviti on see suletud; suvel on uks aga lahti kuni 21.30."),
    "fi": Text(
        "Kylän kirjasto",
        "Vanhan myllyn vieressä oleva kirjasto avataan yhdeksältä. ”Hiljaisessa huoneessa” on "
        "kaksitoista paikkaa, eikä siellä saa syödä.",
        ("kirjat", "kartat", "kirjeet"),
        "Aukioloajat",
        "Sunnuntaisin se on kiinni; kesällä ovi on kuitenkin auki klo 21.30 asti."),
    "fr": Text(
        "La bibliothèque du village",
        "La bibliothèque près du vieux moulin ouvre à neuf heures. La « salle calme » compte douze "
        "places, et personne n’a le droit d’y manger, pas même un œuf.",
        ("livres", "cartes", "lettres"),
        "Heures d’ouverture",
        "Le dimanche, elle reste fermée ; en été, toutefois, la porte est ouverte jusqu’à 21 h 30."),
    "ga": Text(
        "Leabharlann an tsráidbhaile",
        "Osclaíonn an leabharlann in aice leis an seanmhuileann ar a naoi. Tá dhá shuíochán déag "
        "sa “seomra ciúin”, agus níl cead ag aon duine ithe ann.",
        ("leabhair", "léarscáileanna", "litreacha"),
        "Uaireanta oscailte",
        "Bíonn sí dúnta ar an Domhnach; sa samhradh, áfach, bíonn an doras oscailte go dtí 21:30."),
    "hr": Text(
        "Seoska knjižnica",
        "Knjižnica pokraj starog mlina otvara se u devet. U „tihoj sobi“ ima dvanaest mjesta i "
        "nitko ondje ne smije jesti, čak ni đevrek ni šećer.",
        ("knjige", "karte", "pisma"),
        "Radno vrijeme",
        "Nedjeljom je zatvorena; ljeti su vrata ipak otvorena do 21:30, i u četvrtak."),
    "hu": Text(
        "A falusi könyvtár",
        "Az öreg malom melletti könyvtár kilenckor nyit. A „csendes szobában” tizenkét ülőhely "
        "van, és ott senki sem ehet, még fűszeres süteményt sem.",
        ("könyvek", "térképek", "levelek"),
        "Nyitvatartás",
        "Vasárnap zárva van; nyáron azonban az ajtó este fél tízig, 21:30-ig nyitva áll."),
    "it": Text(
        "La biblioteca del paese",
        "La biblioteca accanto al vecchio mulino apre alle nove. Nella «sala silenziosa» ci sono "
        "dodici posti e lì nessuno può mangiare, perché è così.",
        ("libri", "mappe", "lettere"),
        "Orario di apertura",
        "La domenica resta chiusa; d’estate, però, la porta è aperta fino alle 21:30."),
    "lt": Text(
        "Kaimo biblioteka",
        "Prie senojo malūno esanti biblioteka atidaroma devintą. „Tyliajame kambaryje“ yra dvylika "
        "vietų, ir niekam ten negalima valgyti nei ąžuolo gilių, nei žuvų.",
        ("knygos", "žemėlapiai", "laiškai"),
        "Darbo laikas",
        "Sekmadieniais ji uždaryta; tačiau vasarą durys būna atviros iki 21:30."),
    "lv": Text(
        "Ciema bibliotēka",
        "Bibliotēku pie vecajām dzirnavām atver deviņos. “Klusajā istabā” ir divpadsmit vietu, un "
        "neviens tur nedrīkst ēst, pat ne ķiršus.",
        ("grāmatas", "kartes", "vēstules"),
        "Darba laiks",
        "Svētdienās tā ir slēgta; vasarā tomēr durvis ir vaļā līdz 21.30."),
    "mt": Text(
        "Il-librerija tar-raħal",
        "Il-librerija ħdejn il-mitħna l-qadima tiftaħ fid-disgħa. Fil-“kamra kwieta” hemm tnax-il "
        "post, u ħadd ma jista’ jiekol hemm ġew, lanqas żewġ ċirasiet.",
        ("kotba", "mapep", "ittri"),
        "Ħinijiet tal-ftuħ",
        "Nhar ta’ Ħadd tibqa’ magħluqa; fis-sajf, madankollu, il-bieb ikun miftuħ sad-21:30."),
    "nl": Text(
        "De dorpsbibliotheek",
        "De bibliotheek naast de oude molen gaat om negen uur open. In de ‘stille kamer’ zijn "
        "twaalf plaatsen, en niemand mag daar eten: één appel is er al één te veel.",
        ("boeken", "kaarten", "brieven"),
        "Openingstijden",
        "Op zondag blijft ze gesloten; ’s zomers staat de deur echter open tot 21.30 uur."),
    "pl": Text(
        "Biblioteka wiejska",
        "Biblioteka obok starego młyna otwiera się o dziewiątej. W „cichym pokoju” jest dwanaście "
        "miejsc i nikt nie może tam jeść, nawet żółtych gruszek.",
        ("książki", "mapy", "listy"),
        "Godziny otwarcia",
        "W niedziele jest zamknięta; latem jednak drzwi są otwarte aż do 21:30."),
    "pt": Text(
        "A biblioteca da aldeia",
        "A biblioteca ao lado do velho moinho abre às nove. Na «sala silenciosa» há doze lugares e "
        "ninguém pode comer ali, nem sequer maçãs ou limões.",
        ("livros", "mapas", "cartas"),
        "Horário de funcionamento",
        "Aos domingos está fechada; no verão, porém, a porta fica aberta até às 21:30."),
    "ro": Text(
        "Biblioteca satului",
        "Biblioteca de lângă moara veche se deschide la ora nouă. În „camera liniștită” sunt "
        "douăsprezece locuri și nimeni nu are voie să mănânce acolo.",
        ("cărți", "hărți", "scrisori"),
        "Program de lucru",
        "Duminica este închisă; vara însă ușa rămâne deschisă până la 21:30."),
    "sk": Text(
        "Dedinská knižnica",
        "Knižnica vedľa starého mlyna otvára o deviatej. V „tichej miestnosti“ je dvanásť miest a "
        "nikto tam nesmie jesť, ani keď má veľký hlad.",
        ("knihy", "mapy", "listy"),
        "Otváracie hodiny",
        "V nedeľu je zatvorená; v lete však dvere zostávajú otvorené až do 21:30."),
    "sl": Text(
        "Vaška knjižnica",
        "Knjižnica ob starem mlinu se odpre ob devetih. V »tihi sobi« je dvanajst sedežev in nihče "
        "tam ne sme jesti, niti češenj ne.",
        ("knjige", "zemljevidi", "pisma"),
        "Delovni čas",
        "Ob nedeljah je zaprta; poleti pa so vrata odprta vse do 21.30."),
    "sv": Text(
        "Byns bibliotek",
        "Biblioteket vid den gamla kvarnen öppnar klockan nio. I ”det tysta rummet” finns tolv "
        "platser, och ingen får äta där, inte ens ett äpple.",
        ("böcker", "kartor", "brev"),
        "Öppettider",
        "På söndagar är det stängt; på sommaren står dörren ändå öppen till 21.30."),
}
