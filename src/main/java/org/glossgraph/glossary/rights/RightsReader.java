package org.glossgraph.glossary.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossgraph.glossary.Glossary;
import org.glossgraph.glossary.SourceFile;
import org.glossgraph.glossary.source.SourceText;
import org.glossgraph.glossary.syntax.markdown.FrontMatter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the rights of glossaries: what a file states at its head goes first, then the licence file
 * beside it, then what was given for all.
 */
public final class RightsReader {
    private static final int HEAD = 32 << 10;
    private static final int LINES = 60;
    private static final int TITLE = 500;

    /** A field of reStructuredText or an attribute of AsciiDoc. */
    private static final Pattern FIELD = Pattern.compile(":([\\w.-]{1,30}): +(\\S.{0,300})");

    /** A line of a comment, in the file formats that have them, or a command of LaTeX. */
    private static final Pattern COMMENT =
            Pattern.compile(
                    "[ \\t]*(?:%|;|//|\\*|#|\\.\\.|<!--)[%;/*# \\t]*([\\w-]{1,30}):"
                            + " +(\\S.{0,300})");

    private static final Pattern COMMAND =
            Pattern.compile("[ \\t]*\\\\(licen[cs]e|author|copyright)\\{([^{}]{1,300})\\}[ \\t]*");

    private static final Pattern END = Pattern.compile("[ \\t]*(?:-->|\\*/)[ \\t]*$");

    /** Formats in which a line that begins so is a comment, and no heading or item of a list. */
    private static final Pattern COMMENTED =
            Pattern.compile("(?i).*\\.(?:tex|ltx|ya?ml|csv|tsv|ttl|trig|n3|owl|rdf|xml)");

    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?im)^[ \\t#*]{0,8}(copyright (?:\\(c\\)|©|\\d{4}).{1,200}|(?:\\(c\\)|©)"
                            + " ?\\d{4}.{1,200})$");

    private RightsReader() {}

    /**
     * The glossaries with their rights.
     *
     * @param files the files that they were read from
     * @param given the licence of those that state none and have none beside them
     */
    public static List<Glossary> applied(
            List<Glossary> glossaries, List<SourceFile> files, Optional<String> given) {
        Map<String, SourceFile> bySource = new TreeMap<>();
        files.forEach(file -> bySource.put(file.source(), file));
        Rights others = new Rights(given.map(Licenses::named), List.of(), "");
        return glossaries.stream().map(each -> each.under(of(each, bySource).or(others))).toList();
    }

    private static Rights of(Glossary glossary, Map<String, SourceFile> bySource) {
        List<SourceFile> files =
                Stream.concat(
                                Stream.of(glossary.source()),
                                glossary.entries().stream().map(each -> each.place().source()))
                        .distinct()
                        .flatMap(source -> Stream.ofNullable(bySource.get(source)))
                        .toList();
        Rights rights = glossary.rights();
        for (SourceFile file : files) {
            rights = rights.or(stated(file));
        }
        for (SourceFile file : files) {
            rights = rights.or(file.license().map(RightsReader::beside).orElse(Rights.NONE));
        }
        return rights;
    }

    /** Whether a file begins with the name of a known licence, and not as a page with a head. */
    public static boolean isLicense(SourceFile file) {
        String text = head(file).strip();
        return !text.startsWith("---")
                && Licenses.in(text.substring(0, Math.min(text.length(), TITLE))).isPresent();
    }

    /** What a file says of itself. */
    private static Rights stated(SourceFile file) {
        String text = head(file);
        Map<String, List<String>> fields = new LinkedHashMap<>(fields(text));
        boolean commented = COMMENTED.matcher(file.source()).matches();
        fields.putAll(comments(text, commented ? "" : "SPDX"));
        FrontMatter matter = FrontMatter.of(text);
        matter.values().keySet().forEach(key -> fields.put(key, matter.nameList(List.of(key))));
        if (text.contains("<meta") || text.contains("rel=\"license\"")) {
            fields.putAll(html(text));
        }
        return StatedRights.of(fields);
    }

    private static Map<String, List<String>> fields(String text) {
        Map<String, List<String>> fields = new TreeMap<>();
        text.lines()
                .limit(LINES)
                .map(FIELD::matcher)
                .filter(field -> field.matches())
                .forEach(field -> fields.put(field.group(1), List.of(field.group(2).strip())));
        return fields;
    }

    /** What comments state under names that begin like this. */
    private static Map<String, List<String>> comments(String text, String begin) {
        Map<String, List<String>> fields = new TreeMap<>();
        text.lines()
                .limit(LINES)
                .flatMap(line -> Stream.of(COMMENT.matcher(line), COMMAND.matcher(line)))
                .filter(Matcher::matches)
                .filter(field -> field.group(1).startsWith(begin))
                .forEach(
                        field ->
                                fields.putIfAbsent(
                                        field.group(1),
                                        List.of(
                                                END.matcher(field.group(2))
                                                        .replaceAll("")
                                                        .strip())));
        return fields;
    }

    private static Map<String, List<String>> html(String text) {
        Map<String, List<String>> fields = new TreeMap<>();
        Document page = Jsoup.parse(text);
        for (Element meta : page.select("meta[name][content]")) {
            add(fields, meta.attr("name"), meta.attr("content"));
        }
        for (Element link : page.select("link[rel=license][href], a[rel=license][href]")) {
            add(fields, "license", link.attr("href"));
        }
        return fields;
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value.strip());
        }
    }

    /** What a licence file says; one that is not known counts under its name. */
    private static Rights beside(SourceFile file) {
        String text = head(file);
        String name = file.source().substring(file.source().lastIndexOf('/') + 1);
        License license = Licenses.in(text).orElseGet(() -> new License(name, ""));
        String holder =
                COPYRIGHT
                        .matcher(text)
                        .results()
                        .map(found -> StatedRights.line(found.group(1)))
                        .findFirst()
                        .orElse("");
        return new Rights(Optional.of(license), List.of(), holder);
    }

    /** The beginning of a file as text, in whole lines; empty where it is no text. */
    private static String head(SourceFile file) {
        byte[] bytes = file.bytes();
        int end = Math.min(bytes.length, HEAD);
        while (end < bytes.length && end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return SourceText.of(Arrays.copyOf(bytes, end)).map(SourceText::text).orElse("");
    }
}
