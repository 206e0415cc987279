package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 31: whatever a text says, it makes one line of the log, and shows what it is. */
class LogTest {
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\dT.*";

    @TempDir private Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n2026-01-01T00:00:00.000Z ERROR FAKE",
                "a\u0085b\u2028c\u2029d",
                "\u001b[31mred\u001b[0m\u0007\u009b31m",
                "\u202eright to left\u202c \u2066isolated\u2069 \u200f\u200e\u061c",
                "${jndi:ldap://127.0.0.1/x} ${java.version} %msg {}"
            })
    void aTextIsOneLine(String text) throws Exception {
        List<String> lines = logged("A request failed: {}", text);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .matches(DATE)
                .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f\\u200e\\u200f\\u2028-\\u202e]")
                .doesNotContainPattern("[\\u061c\\u2066-\\u2069]");
        if (text.startsWith("$")) {
            assertThat(lines.get(0)).endsWith(text);
        }
    }

    @Test
    void aTextIsShort() throws Exception {
        assertThat(logged("{}", "a".repeat(100_000)).get(0)).hasSizeLessThan(450);
    }

    @Test
    void theMessageOfAnErrorBeginsNoLine() throws Exception {
        Exception cause = new IllegalStateException("x\n2026-01-01T00:00:00.000Z ERROR FAKE");
        List<String> lines = logged("Failed", new IllegalArgumentException("y\nFAKE", cause));

        assertThat(lines).filteredOn(line -> line.matches(DATE)).hasSize(1);
        assertThat(lines).noneMatch(line -> line.startsWith("FAKE"));
    }

    /** What stands in the log of a server. */
    private List<String> logged(String message, Object argument) throws Exception {
        Path file = dir.resolve("server.log");
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("glossgraph.log", file.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogTest.class.getResource("/logback-serve.xml"));
        Logger logger = context.getLogger("org.glossgraph.web");
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender("terminal");
        logger.error(message, argument);
        context.stop();
        return Files.readAllLines(file);
    }
}
