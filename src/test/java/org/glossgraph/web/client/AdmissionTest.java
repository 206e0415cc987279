package org.glossgraph.web.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as one client, and how often it may ask. */
class AdmissionTest {
    private static final long SECOND = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        // A stranger names whom it likes.
        "198.51.100.1, 203.0.113.7, 198.51.100.1",
        "198.51.100.1, 127.0.0.1, 198.51.100.1",
        // A proxy is believed, and so is the proxy that it names.
        "10.0.0.1, 203.0.113.7, 203.0.113.7",
        "10.0.0.1, '1.2.3.4, 203.0.113.7', 203.0.113.7",
        "10.0.0.1, '203.0.113.7, 10.0.0.2', 203.0.113.7",
        "10.0.0.2, '1.2.3.4,203.0.113.7,10.0.0.1', 203.0.113.7",
        // What is no address is nobody.
        "10.0.0.1, evil.example, 10.0.0.1",
        "10.0.0.1, '203.0.113.7, dead.beef', 10.0.0.1",
        "10.0.0.1, ':::::', 10.0.0.1",
        "10.0.0.1, '', 10.0.0.1",
        // Of IPv6 the network counts.
        "2001:db8:1:2:3:4:5:6, '', 20010db800010002",
        "2001:db8:1:2::9, '', 20010db800010002",
        "10.0.0.1, '[2001:db8:1:3::9]', 20010db800010003",
        "::ffff:198.51.100.1, '', 198.51.100.1"
    })
    void aClientIsAnAddress(String remote, String forwarded, String client) {
        Clients clients = new Clients(List.of("10.0.0.1", "10.0.0.2"));

        assertThat(clients.client(remote, forwarded)).isEqualTo(Optional.of(client));
    }

    @Test
    void thisMachineIsNobody() {
        assertThat(new Clients(List.of()).client("127.0.0.1", "203.0.113.7")).isEmpty();
        assertThat(new Clients(List.of()).client("0:0:0:0:0:0:0:1", "")).isEmpty();
        assertThat(new Clients(List.of("::1")).client("::1", "203.0.113.7"))
                .hasValue("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "", "10.0.0.0/8", "dead.beef"})
    void aProxyIsNamedByItsAddress(String proxy) {
        assertThatThrownBy(() -> new Clients(List.of(proxy)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IP address");
    }

    @Test
    void aBurstIsTwoSecondsAndThenTheRateCounts() {
        RateLimit limit = new RateLimit(5);

        for (int i = 0; i < 10; i++) {
            assertThat(limit.allows("a", 0)).isTrue();
        }
        assertThat(limit.allows("a", 0)).isFalse();
        assertThat(limit.allows("b", 0)).isTrue();
        assertThat(limit.allows("a", SECOND / 5)).isTrue();
        assertThat(limit.allows("a", SECOND / 5)).isFalse();
        assertThat(limit.allows("a", 3600 * SECOND)).isTrue();
    }

    @Test
    void zeroIsNoLimit() {
        RateLimit limit = new RateLimit(0);
        for (int i = 0; i < 1000; i++) {
            assertThat(limit.allows("a", 0)).isTrue();
        }
    }

    @Test
    void aLimitHasItsBounds() {
        assertThat(ClientLimits.standard().with("requests", 7).requests()).isEqualTo(7);
        assertThatThrownBy(() -> ClientLimits.standard().with("seconds", 0))
                .hasMessage("The limit seconds is from 1 to 3600, not 0");
        assertThatThrownBy(() -> ClientLimits.standard().with("bytes", 1))
                .hasMessage("There is no limit bytes, only requests, connections, seconds");
    }
}
