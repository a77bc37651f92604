#include "tests/screenshots/sample_texts.h"

namespace concordia::test {
namespace {

SampleTexts english() {
    return {
        QStringLiteral("How do I find out which parcels of my town lie in a flood area?"),
        QStringLiteral("Please read this notice and tell me what I have to do, and by when.\n\n") +
            QStringLiteral("The municipality has examined the application of 3 March and "
                           "asks for two further documents within four weeks. ")
                .repeated(9),
        QStringLiteral(
            R"(Two public data sets are enough: the **land register** and the **flood hazard map**.

1. Download both for your municipality.
2. Intersect them.
3. List the parcels with more than 10 % of their area under water.

```python
parcels = geopandas.read_file("parcels.gpkg")
flood = geopandas.read_file("hq100.gpkg")
wet = geopandas.overlay(parcels, flood)  # keeps the common area
print(wet.groupby("parcel_id").area.sum())
```

| Map | Map scale | Updated |
|---|---:|---|
| Land register | 1:1,000 | daily |
| Flood hazard | 1:5,000 | every 6 years |

The map says how *likely* a flood is, not whether one will come.
)"),
        {QStringLiteral("Letter to the water board"),
         QStringLiteral("Minutes of the March meeting"), QStringLiteral("Recipe for lentil soup"),
         QStringLiteral("Words for a retirement card"),
         QStringLiteral(
             "Rules for lending the hall, second version with the changes of the council")},
        QStringLiteral(
            "The person asks which parcels lie in a flood zone. The two data sets needed are "
            "public. I should say how to join them, and what the result does not say."),
        QStringLiteral("flood")};
}

SampleTexts german() {
    return {
        QStringLiteral("Wie finde ich heraus, welche Grundstücke meiner Gemeinde im "
                       "Überschwemmungsgebiet liegen?"),
        QStringLiteral("Was muss ich auf diesen Bescheid hin tun, und bis wann?\n\n") +
            QStringLiteral("Nach dem Rindfleischetikettierungsüberwachungsaufgabenübertragungs"
                           "gesetz sind binnen vier Wochen zwei Unterlagen nachzureichen. ")
                .repeated(9),
        QStringLiteral(
            R"(Zwei öffentliche Datensätze genügen: das **Liegenschaftskataster** und die **Hochwassergefahrenkarte**.

1. Laden Sie beide für Ihre Gemeinde herunter.
2. Verschneiden Sie sie.
3. Listen Sie die Grundstücke auf, von denen mehr als 10 % unter Wasser stünden.

```python
grundstuecke = geopandas.read_file("alkis.gpkg")
hochwasser = geopandas.read_file("hq100.gpkg")
nass = geopandas.overlay(grundstuecke, hochwasser)  # die gemeinsame Fläche
print(nass.groupby("flurstueck").area.sum())
```

| Karte | Maßstab | Stand |
|---|---:|---|
| Liegenschaftskataster | 1:1.000 | täglich |
| Hochwassergefahrenkarte | 1:5.000 | alle 6 Jahre |

Die Karte sagt, wie *wahrscheinlich* ein Hochwasser ist, nicht, ob eines kommt.
)"),
        {QStringLiteral("Brief an den Wasserverband"), QStringLiteral("Protokoll der Märzsitzung"),
         QStringLiteral("Rezept für Linsensuppe"), QStringLiteral("Text für eine Abschiedskarte"),
         QStringLiteral(
             "Regeln für die Vermietung der Halle, zweite Fassung mit den Änderungen des Rates")},
        QStringLiteral("Gefragt ist nach Flurstücken im Überschwemmungsgebiet. Die beiden "
                       "Datensätze sind öffentlich. Zu sagen ist, wie man sie verschneidet und was "
                       "das Ergebnis nicht aussagt."),
        QStringLiteral("Hochwasser")};
}

SampleTexts greek() {
    return {
        QStringLiteral("Πώς βρίσκω ποια οικόπεδα του δήμου μου βρίσκονται σε περιοχή "
                       "πλημμύρας;"),
        QStringLiteral("Τι πρέπει να κάνω μετά από αυτή την ειδοποίηση και έως πότε;\n\n") +
            QStringLiteral("Ο δήμος εξέτασε την αίτηση της 3ης Μαρτίου και ζητά δύο ακόμη "
                           "έγγραφα εντός τεσσάρων εβδομάδων. ")
                .repeated(9),
        QStringLiteral(
            R"(Αρκούν δύο δημόσια σύνολα δεδομένων: το **κτηματολόγιο** και ο **χάρτης κινδύνου πλημμύρας**.

1. Κατεβάστε και τα δύο για τον δήμο σας.
2. Βρείτε την τομή τους.
3. Καταγράψτε τα οικόπεδα με πάνω από 10 % της έκτασής τους κάτω από το νερό.

```python
parcels = geopandas.read_file("parcels.gpkg")
flood = geopandas.read_file("hq100.gpkg")
wet = geopandas.overlay(parcels, flood)  # η κοινή έκταση
```

Ο χάρτης λέει πόσο *πιθανή* είναι μια πλημμύρα, όχι αν θα έρθει.
)"),
        {QStringLiteral("Επιστολή προς την υπηρεσία ύδρευσης"),
         QStringLiteral("Πρακτικά της συνεδρίασης Μαρτίου"), QStringLiteral("Συνταγή για φακές"),
         QStringLiteral("Ευχές για συνταξιοδότηση"),
         QStringLiteral(
             "Κανονισμός παραχώρησης της αίθουσας, δεύτερη μορφή με τις αλλαγές του συμβουλίου")},
        QStringLiteral("Η ερώτηση αφορά οικόπεδα σε περιοχή πλημμύρας. Τα δύο σύνολα δεδομένων "
                       "είναι δημόσια. Πρέπει να ειπωθεί πώς συνδυάζονται."),
        QStringLiteral("πλημμύρας")};
}

SampleTexts arabic() {
    return {QStringLiteral("كيف أعرف أي قطع الأراضي في بلديتي تقع في منطقة فيضان؟"),
            QStringLiteral("ماذا عليّ أن أفعل بعد هذا الإشعار، وإلى متى؟\n\n") +
                QStringLiteral("درست البلدية الطلب المؤرخ في 3 مارس وتطلب وثيقتين إضافيتين خلال "
                               "أربعة أسابيع. ")
                    .repeated(9),
            QStringLiteral(
                R"(تكفي مجموعتان من البيانات العامة: **السجل العقاري** و**خريطة أخطار الفيضان**.

1. نزّل المجموعتين لبلديتك.
2. أوجد التقاطع بينهما باستخدام `overlay()`.
3. اكتب قائمة بالقطع التي يغمر الماء أكثر من 10 % من مساحتها.

```python
parcels = geopandas.read_file("parcels.gpkg")
flood = geopandas.read_file("hq100.gpkg")
wet = geopandas.overlay(parcels, flood)
```

تبيّن الخريطة مدى احتمال الفيضان، لا حدوثه.
)"),
            {QStringLiteral("رسالة إلى هيئة المياه"), QStringLiteral("محضر اجتماع مارس"),
             QStringLiteral("وصفة شوربة العدس"), QStringLiteral("كلمات لبطاقة تقاعد"),
             QStringLiteral("قواعد إعارة القاعة، النسخة الثانية مع تعديلات المجلس")},
            QStringLiteral("السؤال عن قطع الأراضي في منطقة الفيضان. مجموعتا البيانات متاحتان "
                           "للجميع. يجب شرح كيفية جمعهما وما لا تقوله النتيجة."),
            QStringLiteral("فيضان")};
}

}  // namespace

SampleTexts sampleTexts(const QString& language) {
    if (language.startsWith(QLatin1String("de"))) {
        return german();
    }
    if (language.startsWith(QLatin1String("el"))) {
        return greek();
    }
    return language.startsWith(QLatin1String("ar")) ? arabic() : english();
}

}  // namespace concordia::test
