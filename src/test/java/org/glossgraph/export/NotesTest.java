package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;

/** What those who teach and learn find in the formats that are made for them. */
class NotesTest {
    private static final Vocabulary PENDULUM =
            Vocabulary.of(
                    Samples.trig(
                            """
                            <concept/period> a skos:Concept ; skos:prefLabel "Period" ;
                              skos:related <concept/swing> ;
                              skos:definition "Measured by `timer -n 10`: $2\\\\pi\\\\sqrt{l/g}$ for $5 or $6.\\n$$a<b$$" .
                            <concept/swing> a skos:Concept ; skos:prefLabel "Swing" ;
                              skos:definition "There and back." .
                            """));

    @Test
    void formulasOnFlashcardsStandAsAnkiTakesThem() throws IOException {
        assertThat(written(MapFormat.ANKI))
                .contains("<code>timer -n 10</code>")
                .contains("\\(2\\pi\\sqrt&#123;l/g}\\) for $5 or $6.<br>\\[a&lt;b\\]");
    }

    @Test
    void whatHoldsBothWaysStandsOnBothCards() throws IOException {
        assertThat(written(MapFormat.ANKI).lines().skip(4))
                .hasSize(2)
                .anyMatch(card -> card.contains("<li>is related to <b>Swing</b></li>"))
                .anyMatch(card -> card.contains("<li>is related to <b>Period</b></li>"));
    }

    @Test
    void codeAndFormulasStayWhatTheyAre() throws IOException {
        assertThat(written(MapFormat.SPHINX))
                .contains("``timer -n 10``")
                .contains(":math:`2\\pi\\sqrt{l/g}`")
                .contains("for $5 or $6")
                .contains(":math:`a<b`");
        assertThat(written(MapFormat.MKDOCS))
                .contains("`timer -n 10`: $2\\pi\\sqrt{l/g}$ for &#36;5 or &#36;6.");
        assertThat(firstNote()).contains("`timer -n 10`: $2\\pi\\sqrt{l/g}$").contains("$$a< b$$");
    }

    @Test
    void aFormulaIsNoWayToPutMarkupIntoAPage() throws IOException {
        Vocabulary hostile =
                Vocabulary.of(
                        Samples.trig(
                                """
                                <concept/knot> a skos:Concept ; skos:prefLabel "Knot" ;
                                  skos:definition "$<img src=x onerror=alert(1)>$, $$<!--</b>$$ and\
                                 $[a](javascript:alert(1))$; $x<$ <i>y</i>$>$" .
                                """));

        assertThat(new String(bytes(MapFormat.MKDOCS, hostile), StandardCharsets.UTF_8))
                .contains("$< img src=x onerror=alert(1)>$")
                .contains("$$< !--< /b>$$", "$[a] (javascript", "$x<$ &lt;i&gt;")
                .doesNotContainPattern("<[^ $]");
    }

    private static String firstNote() throws IOException {
        try (ZipInputStream vault =
                new ZipInputStream(new ByteArrayInputStream(bytes(MapFormat.OBSIDIAN, PENDULUM)))) {
            vault.getNextEntry();
            return new String(vault.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String written(MapFormat format) throws IOException {
        return new String(bytes(format, PENDULUM), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(MapFormat format, Vocabulary vocabulary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(vocabulary, ConceptMap.all(vocabulary), out);
        return out.toByteArray();
    }
}
