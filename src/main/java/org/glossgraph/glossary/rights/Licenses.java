package org.glossgraph.glossary.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the common licences by their names, their addresses and their texts. The names are those of
 * the SPDX licence list.
 */
public final class Licenses {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final String SPDX = "https://spdx.org/licenses/";
    private static final String COMMONS = "https://creativecommons.org/";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "creativecommons\\.org/licenses/(by(?:-nc)?(?:-sa|-nd)?)/([1-4]\\.[05])");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\bcc by( nc)?( sa| nd)?(?: licen[cs]e)?(?: (?:v|version )?([1-4]\\.[05]))?");
    private static final Pattern TITLE =
            Pattern.compile(
                    "^by( nc)?( sa| nd)? ([1-4]\\.[05]) (?:international|unported|generic)\\b");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

    private Licenses() {}

    /** What tells a licence from others, in words as {@link #plain} has them. */
    private record Known(String name, Pattern words) {
        static Known of(String name, String words) {
            return new Known(name, Pattern.compile(words));
        }
    }

    /** Of two that are named at the same place, the first counts. */
    private static final List<Known> ALL =
            List.of(
                    Known.of(
                            "CC0-1.0",
                            "\\bcc0\\b|publicdomain zero 1\\.0|\\bcc zero\\b|\\bcc 0\\b"),
                    Known.of("AGPL-3.0", gnu("affero general public", "agpl", "3")),
                    Known.of("LGPL-3.0", gnu("lesser general public", "lgpl", "3")),
                    Known.of("LGPL-2.1", gnu("lesser general public", "lgpl", "2\\.1")),
                    Known.of("GPL-3.0", gnu("general public", "gpl", "3")),
                    Known.of("GPL-2.0", gnu("general public", "gpl", "2")),
                    Known.of("GFDL-1.3", gnu("free documentation", "g?fdl", "1\\.3")),
                    Known.of("GFDL-1.2", gnu("free documentation", "g?fdl", "1\\.2")),
                    Known.of(
                            "Apache-2.0",
                            "\\bapache(?: software)?(?: licen[cs]e)?(?: (?:v|version ))? ?2(?:\\.0)?\\b"
                                    + "|apache\\.org licenses licen[cs]e 2\\.0"),
                    Known.of(
                            "MPL-2.0",
                            "\\bmpl (?:v|version )?2\\.0|mozilla public licen[cs]e (?:v|version )?2\\.0"),
                    Known.of(
                            "ODbL-1.0",
                            "\\bodbl\\b|open (?:data commons open )?database licen[cs]e"),
                    Known.of("ODC-By-1.0", "\\bodc by\\b|open data commons attribution licen[cs]e"),
                    Known.of("OGL-UK-3.0", "\\bogl(?: uk)? 3\\.0|open government licen[cs]e v ?3"),
                    Known.of(
                            "Unlicense",
                            "\\bunlicense\\b|free and unencumbered software released into the public"
                                    + " domain"),
                    Known.of(
                            "BSD-3-Clause",
                            "\\bbsd 3(?: clause)?\\b|\\b3 clause bsd\\b|redistribution and use in source"
                                    + " and binary forms[\\s\\S]*neither the names? of"),
                    Known.of(
                            "BSD-2-Clause",
                            "\\bbsd 2(?: clause)?\\b|\\b2 clause bsd\\b|redistribution and use in source"
                                    + " and binary forms"),
                    Known.of(
                            "ISC",
                            "^isc\\b|\\bisc licen[cs]e\\b|licenses isc\\b|permission to use copy modify and or"
                                    + " distribute this software for any purpose"),
                    Known.of(
                            "MIT",
                            "^mit$|\\b(?:the )?mit licen[cs]e\\b|licenses mit\\b|permission is hereby"
                                    + " granted free of charge to any person obtaining a copy"));

    private static String gnu(String words, String letters, String version) {
        String number = " ?(?:v|version )?" + version + "(?:\\.0)?\\b";
        return "\\b(?:gnu )?" + words + " licen[cs]e" + number + "|\\b" + letters + number;
    }

    /** The licence that someone names: by its SPDX identifier, its address or its usual name. */
    public static License named(String written) {
        String name = written.strip();
        String head = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return known(head)
                .orElseGet(() -> new License(head, URL.matcher(head).matches() ? head : ""));
    }

    /** The licence that a text is or speaks of, where it is a known one. */
    static Optional<License> in(String text) {
        return known(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static Optional<License> known(String text) {
        Optional<MatchResult> address =
                ADDRESS.matcher(text.toLowerCase(Locale.ROOT)).results().findFirst();
        if (address.isPresent()) {
            return Optional.of(commons(address.get().group(1), address.get().group(2)));
        }
        String plain = plain(text);
        return Stream.of(TITLE, NAME)
                .flatMap(pattern -> pattern.matcher(plain).results().limit(1))
                .findFirst()
                .map(Licenses::commons)
                .or(() -> other(plain));
    }

    /** The one that is named first: texts speak of other licences further down. */
    private static Optional<License> other(String plain) {
        return ALL.stream()
                .flatMap(each -> place(each, plain).stream())
                .min(Comparator.comparingInt(Found::start))
                .map(found -> new License(found.name(), address(found.name())));
    }

    private static Optional<Found> place(Known known, String plain) {
        Matcher words = known.words().matcher(plain);
        return words.find()
                ? Optional.of(new Found(known.name(), words.start()))
                : Optional.empty();
    }

    /** Where a licence is named. */
    private record Found(String name, int start) {}

    private static String address(String name) {
        return name.equals("CC0-1.0") ? COMMONS + "publicdomain/zero/1.0/" : SPDX + name;
    }

    private static License commons(MatchResult found) {
        String parts =
                "by"
                        + Stream.of(1, 2)
                                .map(found::group)
                                .map(Licenses::part)
                                .reduce("", String::concat);
        return commons(parts, Optional.ofNullable(found.group(3)).orElse(""));
    }

    private static String part(String word) {
        return word == null ? "" : "-" + word.strip();
    }

    /** A licence of Creative Commons; without its version it has no address. */
    private static License commons(String parts, String version) {
        String name = "CC-" + parts.toUpperCase(Locale.ROOT);
        return version.isEmpty()
                ? new License(name, "")
                : new License(
                        name + "-" + version, COMMONS + "licenses/" + parts + "/" + version + "/");
    }

    /**
     * Small letters, figures and the dots between them; the words of Creative Commons shortened.
     */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+|\\.(?![0-9a-z])", " ")
                .replaceAll(" +", " ")
                .strip()
                .replace("creative commons", "cc")
                .replace("attribution", "by")
                .replace("non commercial", "nc")
                .replace("noncommercial", "nc")
                .replace("share alike", "sa")
                .replace("sharealike", "sa")
                .replace("no derivatives", "nd")
                .replace("noderivatives", "nd")
                .replace("noderivs", "nd");
    }
}
