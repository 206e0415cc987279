package org.glossgraph.web.site;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glossgraph.export.MapFormat;
import org.glossgraph.export.io.FileSet;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/**
 * Writes all pages that the front page leads to, over any number of links, and the files that they
 * load or offer. One page at a time is in memory.
 */
public final class SiteFiles {
    private static final int OK = 200;
    private static final String PAGE = ".html";
    private static final String EXPORT = "/export/all.";
    private static final String SCRIPT = "/static/";

    private final Function<String, Optional<Supplier<Answer>>> pages;
    private final Function<String, Optional<Supplier<Answer>>> files;
    private final FileNames names = new FileNames();
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /** A file that is still to be written. */
    private record Waiting(String name, Supplier<Answer> answer) {}

    /**
     * The files of a site.
     *
     * @param pages gives what makes the page at a path
     * @param files the same for what pages load or offer
     */
    public SiteFiles(
            Function<String, Optional<Supplier<Answer>>> pages,
            Function<String, Optional<Supplier<Answer>>> files) {
        this.pages = pages;
        this.files = files;
    }

    /**
     * Writes the site.
     *
     * @param vocabulary what it is about
     * @param finder the address of the script that finds names, which is one of the files
     */
    public void write(Vocabulary vocabulary, String finder, FileSet out) throws IOException {
        file("/");
        file("/search");
        String script = file(finder).orElseThrow();
        while (!waiting.isEmpty()) {
            Waiting next = waiting.remove();
            out.file(next.name(), content(next, script));
        }
        out.file("names.js", NameList.of(vocabulary, this::file));
    }

    private byte[] content(Waiting file, String script) {
        FilePage page = new FilePage(file.name(), this::file);
        Answer answer = file.answer().get();
        String location = answer.headers().get("Location");
        if (location != null) {
            return page.leadingTo(location);
        } else if (answer.status() != OK) {
            throw new IllegalStateException(file.name() + " is " + answer.status());
        }
        return answer.media().filter(Media.HTML::equals).isPresent()
                ? page.of(answer.body(), script)
                : answer.body();
    }

    /** The name of the file for an address; a new one is written when its turn comes. */
    private Optional<String> file(String path) {
        Optional<String> name = known.get(path);
        if (name == null) {
            name = find(path);
            known.put(path, name);
        }
        return name;
    }

    private Optional<String> find(String path) {
        if (path.equals("/")) {
            return pages.apply(path).map(page -> put("index", PAGE, page));
        }
        int query = path.indexOf('?');
        String plain = path.substring(1).replace("?page=", "-");
        Optional<Supplier<Answer>> page =
                query < 0
                        ? pages.apply(path + PAGE)
                        : pages.apply(path.substring(0, query) + PAGE + path.substring(query));
        if (page.isPresent()) {
            return page.map(found -> put(plain, PAGE, found));
        } else if (path.endsWith(PAGE)) {
            return file(path.substring(0, path.length() - PAGE.length()));
        }
        return ending(path)
                .flatMap(
                        ending ->
                                files.apply(path)
                                        .map(found -> put(stem(plain), "." + ending, found)));
    }

    /** How the name of a file ends; empty where it is none that pages load or offer. */
    private static Optional<String> ending(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        if (path.startsWith(EXPORT)) {
            return MapFormat.of(extension).map(MapFormat::fileEnding);
        }
        boolean asset = path.startsWith(SCRIPT) || path.lastIndexOf('/') == 0;
        return asset ? Optional.of(extension.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private String put(String path, String ending, Supplier<Answer> answer) {
        String name = names.take(path, ending);
        waiting.add(new Waiting(name, answer));
        return name;
    }
}
