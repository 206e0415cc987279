package org.glossgraph.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glossgraph.glossary.source.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes of a file are read as, and what is said about it. */
class EncodingTest {
    private static final String GERMAN =
            "# Wörter\n\n## Größe\nWie groß etwas ist, zum Beispiel für Türen.\n\n## Höhe\n"
                    + "Wie weit etwas über dem Boden liegt, über dem Fuß der Tür.\n";
    private static final String RUSSIAN =
            "# Слова\n\n## Высота\nНасколько далеко предмет находится над землёй.\n\n## Ширина\n"
                    + "Насколько далеко одна сторона предмета находится от другой.\n";
    private static final String JAPANESE =
            "# 用語\n\n## 高さ\n物が地面からどれだけ離れているかを示す大きさ。\n\n## 幅\n" + "物の一方の側から他方の側までの長さを示す大きさ。\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,EFBBBF",
        "UTF-16LE,FFFE",
        "UTF-16BE,FEFF",
        "UTF-32LE,FFFE0000",
        "UTF-32BE,0000FEFF"
    })
    void readsWhatAByteOrderMarkSays(String charset, String mark) {
        Reading reading = read(join(bytesOf(mark), GERMAN.getBytes(Charset.forName(charset))));
        assertThat(reading.problems()).isEmpty();
        assertThat(entries(reading)).isEqualTo(entries(plain(GERMAN)));
        Encoding encoding = encoding(reading);
        assertThat(encoding.name()).isEqualTo(charset);
        assertThat(encoding.origin()).isEqualTo(Encoding.Origin.MARK);
    }

    @ParameterizedTest
    @CsvSource({
        "de,windows-1252",
        "de,UTF-16LE",
        "de,UTF-16BE",
        "ru,windows-1251",
        "ru,KOI8-R",
        "ru,UTF-16LE",
        "ja,Shift_JIS",
        "ja,EUC-JP",
    })
    void readsWhatTheBytesLookLikeAndSaysSo(String lang, String charset) {
        String text = lang.equals("de") ? GERMAN : lang.equals("ru") ? RUSSIAN : JAPANESE;
        Reading reading = read(text.getBytes(Charset.forName(charset)));
        assertThat(entries(reading)).isEqualTo(entries(plain(text)));
        assertThat(encoding(reading).name()).isEqualTo(charset);
        assertThat(reading.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("a.md:1: ")
                .contains("read as " + charset, "save it as UTF-8");
    }

    @Test
    void readsWhatThePageStates() {
        String page =
                "<html><meta charset='iso-8859-1'><dl><dt>Tür<dd>Man geht hindurch.<dt>Fuß<dd>Man"
                        + " steht darauf.</dl></html>";
        Reading reading = read("a.html", page.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.problems()).isEmpty();
        assertThat(encoding(reading).origin()).isEqualTo(Encoding.Origin.STATED);
        assertThat(names(reading)).containsExactly("Tür", "Fuß");
    }

    @Test
    void believesTheBytesMoreThanThePage() {
        String page =
                "<html><meta charset='iso-8859-1'><dl><dt>Tür<dd>A b.<dt>Fuß<dd>C d.</dl></html>";
        assertThat(names(read("a.html", page.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("Tür", "Fuß");
    }

    @Test
    void keepsTheRestOfADamagedText() {
        byte[] bytes = GERMAN.replace("groß", "gr?ß").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xF6 : bytes[i];
        }
        Reading reading = read(bytes);
        assertThat(names(reading)).containsExactly("Größe", "Höhe");
        assertThat(reading.problems()).hasSize(1).first().asString().startsWith("a.md:4: ");
    }

    @Test
    void takesOverlongFormsAndSurrogatesInUtf8ForDamage() {
        byte[] overlong = join(GERMAN.getBytes(StandardCharsets.UTF_8), bytesOf("C0AF0A"));
        byte[] surrogate = join(GERMAN.getBytes(StandardCharsets.UTF_8), bytesOf("EDA0800A"));
        for (byte[] bytes : List.of(overlong, surrogate)) {
            assertThat(read(bytes).problems())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("a.md:8: ")
                    .contains("not UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007", "\u0085", "\ufffe", "\ufdd0"})
    void leavesOutWhatIsNoCharacterAndSaysSo(String noise) {
        Reading reading =
                read(GERMAN.replace("weit", noise + "weit").getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("a.md:7: ")
                .contains("left out");
        assertThat(names(reading)).containsExactly("Größe", "Höhe");
        assertThat(reading.glossaries().get(0).entries().get(1).definition().orElseThrow().text())
                .doesNotContain(noise);
    }

    @Test
    void tellsOnceHowManyThereAre() {
        String text = GERMAN.replace("über", "\u0001über");
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("a.md:7: ")
                .contains("1 more");
    }

    @Test
    void hasALineNumberForEachKindOfLineEnd() {
        for (String end : List.of("\r", "\n", "\r\n", "\u2028", "\u2029")) {
            assertThat(entries(plain(GERMAN.replace("\n", end)))).isEqualTo(entries(plain(GERMAN)));
        }
    }

    @Test
    void tellsDataFromText() {
        byte[] data = new byte[4_000];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * 31 % 256);
        }
        Account account = read(data).accounts().get(0);
        assertThat(account.outcome()).isEqualTo(Account.Outcome.SKIPPED);
        assertThat(account.hint().orElseThrow()).contains("Markdown");
    }

    private static byte[] bytesOf(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static byte[] join(byte[] one, byte[] other) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(one);
        all.writeBytes(other);
        return all.toByteArray();
    }

    private static Reading plain(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(byte[] bytes) {
        return read("a.md", bytes);
    }

    private static Reading read(String path, byte[] bytes) {
        return new GlossaryReader("de").read(List.of(new SourceFile(path, bytes)));
    }

    private static List<Entry> entries(Reading reading) {
        return reading.glossaries().get(0).entries();
    }

    private static List<String> names(Reading reading) {
        return entries(reading).stream().map(Entry::heading).toList();
    }

    private static Encoding encoding(Reading reading) {
        return reading.accounts().get(0).encoding().orElseThrow();
    }
}
