package org.glossgraph.glossary.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private static final int LONGEST = 300;
    private static final List<String> LICENSE = List.of("license", "licence", "dcterms.license");
    private static final List<String> CREATOR =
            List.of("author", "authors", "creator", "dcterms.creator");
    private static final List<String> HOLDER =
            List.of(
                    "attribution",
                    "rightsholder",
                    "rights-holder",
                    "rights_holder",
                    "copyright",
                    "dcterms.rightsholder");

    /** A field of reStructuredText or an attribute of AsciiDoc. */
    private static final Pattern FIELD = Pattern.compile(":([\\w.-]{1,30}): +(\\S.{0,300})");

    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?im)^[ \\t#*]{0,8}(copyright (?:\\(c\\)|©|\\d{4}).{1,200}|(?:\\(c\\)|©) ?\\d{4}.{1,200})$");

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
        Rights rights = Rights.NONE;
        for (SourceFile file : files) {
            rights = rights.or(stated(file));
        }
        for (SourceFile file : files) {
            rights = rights.or(file.license().map(RightsReader::beside).orElse(Rights.NONE));
        }
        return rights;
    }

    /** What a file says of itself. */
    private static Rights stated(SourceFile file) {
        String text = head(file);
        Map<String, List<String>> fields = new LinkedHashMap<>(fields(text));
        FrontMatter matter = FrontMatter.of(text);
        matter.values().keySet().forEach(key -> fields.put(key, matter.nameList(List.of(key))));
        if (text.contains("<meta") || text.contains("rel=\"license\"")) {
            fields.putAll(html(text));
        }
        Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(fields);
        return new Rights(
                first(all, LICENSE).map(Licenses::named),
                CREATOR.stream()
                        .flatMap(key -> all.getOrDefault(key, List.of()).stream())
                        .map(RightsReader::line)
                        .toList(),
                first(all, HOLDER).orElse(""));
    }

    private static Optional<String> first(Map<String, List<String>> fields, List<String> keys) {
        return keys.stream()
                .flatMap(key -> fields.getOrDefault(key, List.of()).stream())
                .map(RightsReader::line)
                .findFirst();
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
                        .map(found -> line(found.group(1)))
                        .findFirst()
                        .orElse("");
        return new Rights(Optional.of(license), List.of(), holder);
    }

    private static String line(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST));
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
