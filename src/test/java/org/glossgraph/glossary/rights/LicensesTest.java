package org.glossgraph.glossary.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicensesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CC BY 4.0                                                 | CC-BY-4.0
                    CC-BY-SA-3.0                                              | CC-BY-SA-3.0
                    cc-by-nc-nd 2.5                                           | CC-BY-NC-ND-2.5
                    Creative Commons Attribution-ShareAlike 4.0 International | CC-BY-SA-4.0
                    Creative Commons Attribution Non-Commercial 2.0           | CC-BY-NC-2.0
                    https://creativecommons.org/licenses/by-nc/4.0/           | CC-BY-NC-4.0
                    http://creativecommons.org/licenses/by/3.0/deed.de        | CC-BY-3.0
                    CC BY-SA                                                  | CC-BY-SA
                    CC0                                                       | CC0-1.0
                    https://creativecommons.org/publicdomain/zero/1.0/        | CC0-1.0
                    MIT                                                       | MIT
                    The MIT License (MIT)                                     | MIT
                    https://opensource.org/licenses/MIT                       | MIT
                    Apache-2.0                                                | Apache-2.0
                    Apache License, Version 2.0                               | Apache-2.0
                    https://www.apache.org/licenses/LICENSE-2.0               | Apache-2.0
                    BSD 3-Clause                                              | BSD-3-Clause
                    GPLv3                                                     | GPL-3.0
                    GNU Lesser General Public License v2.1                    | LGPL-2.1
                    AGPL-3.0                                                  | AGPL-3.0
                    GNU Free Documentation License, Version 1.3               | GFDL-1.3
                    MPL 2.0                                                   | MPL-2.0
                    Open Government Licence v3.0                              | OGL-UK-3.0
                    https://spdx.org/licenses/ISC.html                        | ISC
                    All rights reserved by the yacht club                     | All rights reserved by the yacht club
                    Permit of the harbour                                     | Permit of the harbour
                    """)
    void knowsALicenceByNameOrAddress(String written, String name) {
        assertThat(Licenses.named(written).name()).isEqualTo(name);
    }

    @Test
    void givesTheAddressOfItsText() {
        assertThat(Licenses.named("CC BY-SA 4.0").uri())
                .isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(Licenses.named("MIT").uri()).isEqualTo("https://spdx.org/licenses/MIT");
        assertThat(Licenses.named("https://club.example/terms").uri())
                .isEqualTo("https://club.example/terms");
        assertThat(Licenses.named("house rules").uri()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Attribution-NonCommercial 4.0 International. ===== Creative Commons Corporation | CC-BY-NC-4.0
                    Apache License  Version 2.0, January 2004                                       | Apache-2.0
                    GNU GENERAL PUBLIC LICENSE  Version 3, 29 June 2007                             | GPL-3.0
                    Permission is hereby granted, free of charge, to any person obtaining a copy of | MIT
                    Mozilla Public License Version 2.0. A Secondary License is the GNU Affero General Public License, Version 3.0 | MPL-2.0
                    This is free and unencumbered software released into the public domain.         | Unlicense
                    Redistribution and use in source and binary forms. Neither the name of the      | BSD-3-Clause
                    """)
    void knowsALicenceByItsText(String text, String name) {
        assertThat(Licenses.in(text)).map(License::name).contains(name);
    }

    @Test
    void anotherTextIsNone() {
        assertThat(Licenses.in("Come by at 4.0 knots. Ask the skipper for permission.")).isEmpty();
    }
}
