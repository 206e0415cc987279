package org.glossgraph.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run makes of a fault of the program. */
class RunTest {
    @Test
    void aFaultInOneFileIsAProblemOfThatFile() {
        Run run = new Run();
        run.guarded(List.of("b.md"), () -> List.of().get(0));
        run.guarded(List.of("a.md"), () -> run.account("a.md").format("Markdown"));

        Reading reading = run.reading();
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("b.md: ")
                .contains("a fault of Glossgraph");
        assertThat(reading.accounts()).extracting(Account::source).containsExactly("a.md", "b.md");
    }
}
