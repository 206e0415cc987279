package org.glossgraph.web.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the server as a file: its links are relative, and what only a server can answer is left
 * out. Templates mark such parts with {@code data-served}.
 *
 * @param name the name of the file, behind those of its folders
 * @param links where links lead
 */
record FilePage(String name, Links links) {
    private static final String SEARCH = "/search";
    private static final Pattern PAGE = Pattern.compile("\\?page=[0-9]{1,6}");
    private static final List<String> ADDRESSES = List.of("href", "src", "data-branch", "action");

    /** The page, with the script that finds names without a server. */
    byte[] of(byte[] html, String script) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false);
        page.select("[data-served], link[rel=canonical], meta[property^=og:]").remove();
        ADDRESSES.forEach(
                each -> page.select("[" + each + "]").forEach(element -> lead(element, each)));
        Element own = page.selectFirst("head > script[src]");
        if (own != null) {
            own.before(new Element("script").attr("src", to(script)).attr("data-root", root()));
        }
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** A page that leads to another. */
    byte[] leadingTo(String location) {
        String to = relative(location).orElseGet(() -> to("index.html"));
        Document page = Jsoup.parse("<!doctype html><title>Glossgraph</title>");
        page.outputSettings().prettyPrint(false);
        page.head()
                .appendElement("meta")
                .attr("http-equiv", "refresh")
                .attr("content", "0; url=" + to);
        page.body().appendElement("a").attr("href", to).text("It stands here.");
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void lead(Element element, String attribute) {
        String address = element.attr(attribute);
        if (!address.startsWith("/") || address.startsWith("//")) {
            return;
        }
        Optional<String> to = relative(address);
        if (to.isPresent()) {
            element.attr(attribute, to.get());
        } else if (attribute.equals("data-branch")) {
            element.removeAttr(attribute);
        } else if (attribute.equals("href") && !element.normalName().equals("link")) {
            element.unwrap();
        } else {
            element.remove();
        }
    }

    /** Empty where no file stands for the address. A question to the search is one to its page. */
    private Optional<String> relative(String address) {
        int fragment = address.indexOf('#');
        String rest = fragment < 0 ? "" : address.substring(fragment);
        String whole = fragment < 0 ? address : address.substring(0, fragment);
        int query = whole.indexOf('?');
        String path = query < 0 ? whole : whole.substring(0, query);
        String asked = query < 0 ? "" : whole.substring(query);
        if (path.equals(SEARCH)) {
            return links.file(path).map(file -> to(file) + asked + rest);
        }
        return asked.isEmpty() || PAGE.matcher(asked).matches()
                ? decoded(path).flatMap(it -> links.file(it + asked)).map(file -> to(file) + rest)
                : Optional.empty();
    }

    private static Optional<String> decoded(String path) {
        try {
            return Optional.of(new URI(path).getPath());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String to(String file) {
        try {
            return new URI(null, null, root() + file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The way from the folder of this page to the first one. */
    private String root() {
        return "../".repeat((int) name.chars().filter(c -> c == '/').count());
    }
}
