package org.glossgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.glossgraph.view.Samples;
import org.glossgraph.view.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever takes a map away sees whose its texts are and what may be done with them. */
class CreditsTest {
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
    private static final Vocabulary KNOTS =
            Vocabulary.of(
                    Samples.trig(
                            """
                            <concept/bend> a skos:Concept ; skos:prefLabel "Bend"@en ; skos:inScheme <scheme> ;
                              skos:definition "A knot that joins two ropes."@en .
                            <concept/hitch> a skos:Concept ; skos:prefLabel "Hitch"@en ; skos:inScheme <scheme> ;
                              skos:definition "A knot that ties a rope."@en .
                            <glossary/knots#creator-1> rdfs:label "Ann Reef" .
                            <https://creativecommons.org/licenses/by/4.0/> rdfs:label "CC-BY-4.0" .
                            GRAPH <graph/knots> {
                              <glossary/knots> a gg:Glossary ; dcterms:title "Knots" ; gg:source "knots.md" ;
                                dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
                                dcterms:creator <glossary/knots#creator-1> .
                              <glossary/knots/entry/bend> a gg:Entry ; gg:glossary <glossary/knots> ;
                                gg:concept <concept/bend> ; gg:kind "entry" ; gg:source "knots.md" ; gg:line 3 ;
                                gg:heading "Bend" ; gg:definition "A knot that joins two ropes."@en .
                            }
                            GRAPH <graph/own> {
                              <glossary/own> a gg:Glossary ; dcterms:title "Own" ; gg:source "own.md" .
                              <glossary/own/entry/hitch> a gg:Entry ; gg:glossary <glossary/own> ;
                                gg:concept <concept/hitch> ; gg:kind "entry" ; gg:source "own.md" ; gg:line 3 ;
                                gg:heading "Hitch" ; gg:definition "A knot that ties a rope."@en .
                            }
                            """));

    @Test
    void theyNameGlossaryOwnerAndLicence() {
        assertThat(Credits.of(KNOTS, ConceptMap.all(KNOTS)))
                .isEqualTo(
                        "Texts: “Knots”, Ann Reef, CC-BY-4.0 ("
                                + LICENSE
                                + "); “Own”, no licence stated.");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatCarriesThem(MapFormat format) throws IOException {
        String written = written(format, ConceptMap.all(KNOTS));
        if (format != MapFormat.PNG) {
            assertThat(written).contains("creativecommons.org/licenses/by/4.0");
        }
        if (format != MapFormat.PNG && format != MapFormat.JSKOS) {
            assertThat(written).contains("Ann Reef");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMapOfOtherTextsDoesNot(MapFormat format) throws IOException {
        ConceptMap hitch = ConceptMap.around(KNOTS, KNOTS.concept("hitch").orElseThrow(), 0);
        assertThat(written(format, hitch)).doesNotContain("Ann Reef");
    }

    private static String written(MapFormat format, ConceptMap map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(KNOTS, map, out);
        byte[] bytes = out.toByteArray();
        if (format == MapFormat.PDF) {
            try (var document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K'
                ? unpacked(bytes)
                : new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private static String unpacked(byte[] archive) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return all.toString();
    }
}
