package org.glossgraph.glossary.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Faults;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.Problem;
import org.glossgraph.glossary.Reading;
import org.glossgraph.glossary.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vocabularies that are broken, or made to do harm. */
class HostileVocabularyTest {
    private static final String CONCEPT =
            "<https://example.org/bow> a <http://www.w3.org/2004/02/skos/core#Concept> ;"
                    + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"bow\" ";
    private static final String RDF =
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                    + " xmlns:skos='http://www.w3.org/2004/02/skos/core#'>";

    private static Reading read(String name, String text) {
        SourceFile file = new SourceFile(name, text.getBytes(UTF_8));
        return Faults.none(
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () -> new GlossaryReader("en").read(List.of(file))));
    }

    private static List<String> headings(Reading reading) {
        return reading.glossaries().stream()
                .flatMap(each -> each.entries().stream())
                .map(Entry::heading)
                .toList();
    }

    private static List<String> problems(Reading reading) {
        return reading.problems().stream().map(Problem::message).toList();
    }

    @Test
    void refusesDocumentTypesWhereverTheyStand(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "swordfish");
        String body =
                RDF + "<skos:Concept><skos:prefLabel>&x;</skos:prefLabel></skos:Concept></rdf:RDF>";
        String laughs = "<!ENTITY y 'ha ha ha'><!ENTITY x '&y;&y;&y;&y;'>";
        List<String> entities =
                List.of(
                        "<!ENTITY x SYSTEM '" + secret.toUri() + "'>",
                        "<!ENTITY % x SYSTEM '" + secret.toUri() + "'> %x;",
                        "<!ENTITY x 'a text'>",
                        "<!ENTITY x 'http://a/" + "b".repeat(300) + "'>",
                        laughs);
        for (String entity : entities) {
            String type = "<?xml version='1.0'?>\n<!DOCTYPE rdf:RDF [" + entity + "]>\n";
            for (String name : List.of("a.rdf", "a.owl", "a.xml", "a.trix")) {
                Reading reading = read(name, type + body);
                assertThat(headings(reading)).isEmpty();
                assertThat(problems(reading)).anyMatch(each -> each.startsWith("DTD not allowed"));
                assertThat(reading.toString()).doesNotContain("swordfish");
            }
        }
    }

    @Test
    void refusesShortNamesThatMakeATextMuchLonger() {
        String type = "<!DOCTYPE rdf:RDF [<!ENTITY x 'http://" + "b".repeat(190) + "'>]>";
        Reading reading = read("a.rdf", type + RDF + "&x;".repeat(400_000) + "</rdf:RDF>");
        assertThat(problems(reading)).anyMatch(each -> each.startsWith("DTD not allowed"));
    }

    @Test
    void fetchesNoContextAndOpensNoFile(@TempDir Path folder) throws IOException {
        Path context = folder.resolve("c.jsonld");
        Files.writeString(context, "{\"@context\": {\"prefLabel\": \"http://example.org/no\"}}");
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String web = "http://localhost:" + canary.getLocalPort() + "/c.jsonld";
            for (String address : List.of(web, context.toUri().toString())) {
                Reading reading =
                        read(
                                "a.jsonld",
                                "{\"@context\": [\""
                                        + address
                                        + "\", {\"@language\": \"en\"}], \"id\": \"#a\","
                                        + " \"type\": \"Concept\", \"prefLabel\": \"bow\"}");
                assertThat(headings(reading)).containsExactly("bow");
                assertThat(problems(reading)).singleElement().asString().contains("is not fetched");
            }
            String imported = "{\"@context\": {\"@import\": \"" + web + "\"}, \"@id\": \"#a\"}";
            assertThat(headings(read("a.jsonld", imported))).isEmpty();
            canary.setSoTimeout(100);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(canary::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void knowsTheContextsOfSchemaOrgAndJskosWithoutANetwork() {
        String context = "{\"@context\": \"%s\", \"@graph\": [{%s}]}";
        String term = "\"@type\": \"DefinedTerm\", \"name\": \"bow\"";
        String concept = "\"uri\": \"http://example.org/a\", \"prefLabel\": {\"en\": \"bow\"}";
        for (String address :
                List.of("http://schema.org", "https://schema.org/docs/jsonldcontext.jsonld")) {
            Reading reading = read("a.json", context.formatted(address, term));
            assertThat(headings(reading)).containsExactly("bow");
            assertThat(problems(reading)).isEmpty();
        }
        Reading jskos =
                read(
                        "a.json",
                        context.formatted("https://gbv.github.io/jskos/context.json", concept));
        assertThat(headings(jskos)).containsExactly("bow");
        assertThat(problems(jskos)).isEmpty();
    }

    @Test
    void anyDepthOfNestingIsAProblemAndNoCrash() {
        int deep = 1_000_000;
        String related = " ; <http://www.w3.org/2004/02/skos/core#related> ";
        for (String nest : List.of("[ <http://example.org/p> ", "( ", "<< ")) {
            Reading reading = read("a.ttl", CONCEPT + related + nest.repeat(deep / nest.length()));
            assertThat(headings(reading)).containsExactly("bow");
            assertThat(problems(reading)).hasSize(1);
        }
        for (String nest : List.of("[", "{\"a\":", "[{\"@id\":[")) {
            String json = "{\"@context\": {\"a\": \"http://example.org/a\"}, \"a\": ";
            Reading reading = read("a.jsonld", json + nest.repeat(deep / nest.length()));
            assertThat(problems(reading)).anyMatch(each -> each.contains("no JSON"));
        }
        String xml = RDF + "<skos:Concept><skos:related>".repeat(20_000);
        assertThat(problems(read("a.rdf", xml))).hasSizeGreaterThan(0);
    }

    @Test
    void aTextOfManyMegabytesOnOneLineIsReadAndALongNameIsNone() {
        String text = "word ".repeat(1_000_000);
        Reading reading =
                read(
                        "a.ttl",
                        CONCEPT
                                + "; <http://www.w3.org/2004/02/skos/core#definition> \""
                                + text
                                + "\" ; <http://www.w3.org/2004/02/skos/core#altLabel> \""
                                + text
                                + "\" .");
        Entry entry = reading.glossaries().get(0).entries().get(0);
        assertThat(entry.definition().orElseThrow().text()).hasSize(text.length() - 1);
        assertThat(entry.altLabels()).isEmpty();
    }

    @Test
    void halfCharactersAndControlsInEscapesAreReplaced() {
        Reading reading =
                read(
                        "a.jsonld",
                        "{\"@context\": {}, \"@id\": \"http://e.org/a\","
                                + " \"http://www.w3.org/2004/02/skos/core#prefLabel\": \"b\\ud800o\\u0000w\"}");
        assertThat(headings(reading)).containsExactly("b\uFFFDo w");
        assertThat(problems(reading)).singleElement().asString().contains("lone surrogate");
    }

    @Test
    void saysOnlyOnceTooOftenThatLinesAreWrong() {
        String bad = "<http://example.org/a> <http://example.org/b> c .\n";
        List<String> problems = problems(read("a.nt", bad.repeat(5_000)));
        assertThat(problems).hasSizeLessThan(100);
        assertThat(problems)
                .contains("too many statements cannot be read; the rest is left out")
                .anyMatch(each -> each.endsWith("more places like these were not understood"));
    }

    @Test
    void goesOnBehindABadLineWithItsNumber() {
        Reading reading =
                read(
                        "a.ttl",
                        CONCEPT
                                + ".\n\n<https://example.org/stern> a oops oops ;\n  a a a .\n"
                                + CONCEPT.replace("bow", "keel")
                                + ".");
        assertThat(headings(reading)).containsExactly("bow", "keel");
        assertThat(reading.problems())
                .singleElement()
                .satisfies(each -> assertThat(each.place().line()).isEqualTo(3));
    }

    @Test
    void brokenJsonIsAProblemWithItsLine() {
        Reading reading = read("a.jsonld", "{\n\"@context\": {},\n\"@id\": oops\n}");
        assertThat(reading.problems().stream().map(each -> each.place().line())).contains(3);
        assertThat(reading.glossaries()).isEmpty();
    }
}
