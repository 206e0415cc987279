package org.glossgraph.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossgraph.glossary.lang.Language;
import org.glossgraph.glossary.lang.Language.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In which language a glossary is, and how that is known. */
class LanguageTest {
    /** Texts of a few lines about one thing, with the English words that such texts borrow. */
    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry(
                            "de",
                            "Ein Branch ist eine eigene Linie der Entwicklung, die man später mit einem Merge"
                                    + " zurückführt. Jeder Commit darauf trägt eine kurze Nachricht."),
                    Map.entry(
                            "en",
                            "A branch is a line of development of its own that is merged back later. Every commit"
                                    + " on it carries a short message for the others."),
                    Map.entry(
                            "fr",
                            "Une branche est une ligne de développement à part, que l'on fusionne plus tard avec un"
                                    + " merge. Chaque commit porte un court message."),
                    Map.entry(
                            "es",
                            "Una rama es una línea de desarrollo propia que más tarde se une con un merge. Cada"
                                    + " commit lleva un mensaje corto para los demás."),
                    Map.entry(
                            "it",
                            "Un ramo è una linea di sviluppo a sé, che più tardi si riunisce con un merge. Ogni"
                                    + " commit porta un breve messaggio per gli altri."),
                    Map.entry(
                            "pt",
                            "Um ramo é uma linha de desenvolvimento própria, que mais tarde se junta com um merge."
                                    + " Cada commit leva uma mensagem curta para os outros."),
                    Map.entry(
                            "nl",
                            "Een tak is een eigen lijn van ontwikkeling, die later met een merge wordt teruggevoerd."
                                    + " Elke commit draagt een kort bericht voor de anderen."),
                    Map.entry(
                            "pl",
                            "Gałąź to osobna linia rozwoju, którą później łączy się poleceniem merge. Każdy commit"
                                    + " niesie krótką wiadomość dla innych osób."),
                    Map.entry(
                            "ru",
                            "Ветка — отдельная линия разработки, которую потом сливают командой merge. Каждый commit"
                                    + " несёт короткое сообщение для остальных участников."),
                    Map.entry(
                            "uk",
                            "Гілка — окрема лінія розробки, яку потім зливають командою merge. Кожен commit несе"
                                    + " коротке повідомлення для інших учасників, щоб вони його прочитали."),
                    Map.entry(
                            "ar",
                            "الفرع خط تطوير مستقل يدمج لاحقًا بأمر merge مع الفرع الرئيسي، ولكل commit رسالة قصيرة"
                                    + " يقرؤها الآخرون ليفهموا ما الذي تغير في النص المصدري ولماذا."),
                    Map.entry(
                            "he",
                            "ענף הוא קו פיתוח נפרד שממוזג אחר כך עם הענף הראשי של המאגר."
                                    + " לכל שינוי יש הודעה קצרה שאחרים קוראים כדי להבין מה השתנה בקוד ולמה השתנה."),
                    Map.entry("el", "Ο κλάδος είναι μια χωριστή γραμμή ανάπτυξης."),
                    Map.entry(
                            "hi",
                            "शाखा विकास की एक अलग धारा है जिसे बाद में मुख्य शाखा में मिला दिया जाता है। हर बदलाव के साथ"
                                    + " एक छोटा संदेश रहता है ताकि दूसरे लोग समझ सकें कि कोड में क्या बदला और क्यों बदला गया।"),
                    Map.entry("ja", "ブランチとは、後でマージされる独立した開発の流れである。"),
                    Map.entry("zh", "分支是一条独立的开发线，之后会用 merge 合并到主分支。"),
                    Map.entry("ko", "브랜치는 나중에 병합되는 독립된 개발 흐름을 가리키는 말이다."),
                    Map.entry("th", "สาขาคือสายการพัฒนาที่แยกออกมา"));

    static Stream<String> languages() {
        return TEXTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isSeenInTheText(String tag) {
        Reading reading = read(Optional.empty(), "words.md", glossary(TEXTS.get(tag)));
        assertThat(language(reading)).isEqualTo(new Language(tag, Origin.DETECTED));
        Entry entry = reading.glossaries().get(0).entries().get(0);
        assertThat(entry.prefLabel().orElseThrow().lang()).isEqualTo(tag);
        assertThat(entry.definition().orElseThrow().lang()).isEqualTo(tag);
    }

    @Test
    void isTakenForEnglishWhereTheTextIsTooShort() {
        assertThat(language(read(Optional.empty(), "words.md", glossary("Vorn."))))
                .isEqualTo(new Language("en", Origin.ASSUMED));
    }

    @ParameterizedTest
    @CsvSource({"Спереди.,ru", "أمام.,ar", "आगे।,hi", "前。,zh", "まえ。,ja", "Εμπρός.,el"})
    void isNeverTakenForEnglishInOtherLetters(String text, String tag) {
        assertThat(language(read(Optional.empty(), "words.md", glossary(text))).tag())
                .isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "words.de.md,de",
        "glossary_fr.md,fr",
        "docs/es/words.md,es",
        "docs/it/words-nl.md,nl",
        "docs/xx/words.md,en",
        "docs/ml/words.md,en",
        "de.md,de"
    })
    void isSaidByThePathWhereTheTextIsTooShortAndMayBeIt(String path, String tag) {
        String text = glossary("Barca. De la barca.");
        assertThat(language(read(Optional.empty(), path, text)).tag()).isEqualTo(tag);
    }

    @Test
    void isSeenInTheTextWhateverThePathSays() {
        String text = glossary(TEXTS.get("de"));
        assertThat(language(read(Optional.empty(), "fr/words_fr.md", text)).tag()).isEqualTo("de");
    }

    @Test
    void isWhatIsGivenWhateverTheTextShows() {
        assertThat(language(read(Optional.of("nl"), "words.md", glossary(TEXTS.get("de")))))
                .isEqualTo(new Language("nl", Origin.GIVEN));
    }

    @ParameterizedTest
    @CsvSource({
        "lang,fr,fr",
        "language,pt_PT,pt-pt",
        "locale,en-US,en",
        "ms.contentlocale,de-DE,de",
        "lang,zh-Hant-TW,zh-tw"
    })
    void isWhatTheFileStatesWhateverIsGiven(String key, String value, String tag) {
        String stated = "---\n%s: %s\n---\n".formatted(key, value);
        Reading reading = read(Optional.of("nl"), "words.md", stated + glossary(TEXTS.get("en")));
        assertThat(language(reading)).isEqualTo(new Language(tag, Origin.STATED));
    }

    @Test
    void isSeenInTheTextWhereTheFileStatesNone() {
        String stated = "---\nlang: see below\n---\n";
        Reading reading = read(Optional.empty(), "words.md", stated + glossary(TEXTS.get("fr")));
        assertThat(language(reading)).isEqualTo(new Language("fr", Origin.DETECTED));
    }

    @Test
    void isNotSeenInCodeAndMathematics() {
        String code =
                "`for each of the items in the list do this and that and then the other thing`";
        String text = glossary(code + " " + TEXTS.get("de"));
        assertThat(language(read(Optional.empty(), "words.md", text)).tag()).isEqualTo("de");
    }

    private static String glossary(String text) {
        return "# A\n\n## B1\n%s\n\n## B2\n%s\n".formatted(text, text);
    }

    private static Reading read(Optional<String> given, String path, String text) {
        return new GlossaryReader(given).read(List.of(new SourceFile(path, text.getBytes(UTF_8))));
    }

    private static Language language(Reading reading) {
        return reading.accounts().get(0).language().orElseThrow();
    }
}
