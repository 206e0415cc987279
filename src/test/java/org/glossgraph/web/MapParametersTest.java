package org.glossgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parameters in addresses of maps. */
@ExtendWith(SampleSite.class)
class MapParametersTest {
    private final Site site;

    MapParametersTest(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /export/adam.svg?depth=deep     | 400 | depth is “deep” | a whole number from 0
                    /export/adam.svg?depth=-1       | 400 | depth is “-1”   | a whole number from 0
                    /export/adam.svg?confidence=2   | 400 | confidence is “2” | from 0 to 1
                    /export/all.svg?most=abc        | 400 | most is “abc”   | a whole number from 1
                    /export/all.svg?most=0          | 400 | most is “0”     | a whole number from 1
                    /export/adam.svg?show=all       | 400 | show is “all”   | around, below, before
                    /map.json?depth=deep            | 400 | depth is “deep” | a whole number
                    /map.json?most=many             | 400 | most is “many”  | a whole number
                    /export/all.svg?relation=dances | 404 | no relation dances | broader, combines
                    /map.json?relation=dances       | 404 | no relation dances | broader, combines
                    /export/all.svg?glossary=recipes | 404 | no glossary recipes | optimisation, practice
                    /export/adam.svg?to=nobody      | 404 | no concept nobody | nobody
                    """)
    void aWrongParameterIsNamed(String address, int status, String wrong, String allowed) {
        HttpResponse<String> answer = site.get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(wrong, allowed);
        assertThat(site.get("/export/adam.dot?depth=&most=&show=&confidence=").statusCode())
                .isEqualTo(200);
    }
}
