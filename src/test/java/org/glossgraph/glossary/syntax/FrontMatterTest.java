package org.glossgraph.glossary.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.glossgraph.glossary.Faults;
import org.glossgraph.glossary.GlossaryReader;
import org.glossgraph.glossary.Reading;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.glossary.syntax.markdown.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before the text of a Markdown file, and what its author did not mean it to be. */
class FrontMatterTest {
    private static final String WORDS = "# Words\n\n## Warp\nThreads along.\n\n## Weft\nAcross.\n";

    private static Reading read(String name, String text) {
        SourceFile file = new SourceFile(name, text.getBytes(UTF_8));
        return Faults.none(
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> new GlossaryReader("en").read(List.of(file))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"Cost \\UFFFFFFFF\"\n---\n",
                "---\ntitle: \"Cost \\uD800\"\n---\n",
                "+++\ntitle = \"Cost \\UFFFFFFFF\"\n+++\n",
                "+++\ntitle = 99999-99-99\n+++\n",
                "+++\ntitle = 1e999999999999\n+++\n"
            })
    void whatIsNoCharacterOrNumberCostsNoEntry(String matter) {
        assertThat(read("a.md", matter + WORDS).glossaries().get(0).entries()).hasSize(2);
    }

    @Test
    void anEscapeOfNoCharacterIsAProblemOfARecordFile() {
        assertThat(read("a.yaml", "- term: \"\\UFFFFFFFF\"\n").problems()).isNotEmpty();
    }

    @Test
    void keysMayHaveCapitals() {
        FrontMatter matter =
                FrontMatter.of("---\nParams:\n  Aka: Woof\nSynonyms:\n  - Name: Filling\n---\n");
        assertThat(matter.nameList(List.of("aka", "synonyms"))).containsExactly("Woof", "Filling");
    }

    @Test
    void pathsAndPagesAreNoNames() {
        FrontMatter matter =
                FrontMatter.of(
                        "---\naka: [/old name/, a/b, weft.html, page.md, A / B, the file a.md]\n---\n");
        assertThat(matter.nameList(List.of("aka"))).containsExactly("A / B", "the file a.md");
    }

    @Test
    void longValuesTakeLinearTime() {
        String path = "a/".repeat(200_000) + " b";
        FrontMatter yaml = FrontMatter.of("---\naka:\n  - \"" + path + "\"\n---\n");
        FrontMatter toml = FrontMatter.of("+++\naka = [\"" + path + "\"]\n+++\n");
        for (FrontMatter matter : List.of(yaml, toml)) {
            List<String> names =
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(5), () -> matter.nameList(List.of("aka")));
            assertThat(names).containsExactly(path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<A%s\n", "<A%s x\n", "<A%s>\n</B>\n"})
    void longTagsTakeLinearTime(String tag) {
        String text = WORDS + "\n" + tag.formatted(".A".repeat(100_000)) + "</C>\n".repeat(20_000);
        assertThat(read("a.md", text).glossaries().get(0).entries()).hasSize(2);
    }

    @Test
    void tagsThatAreNeverClosedTakeLinearTime() {
        String text = WORDS + "\n" + "<A>\n".repeat(50_000) + "</B>\n".repeat(50_000);
        assertThat(read("a.md", text).glossaries().get(0).entries()).hasSize(2);
    }
}
