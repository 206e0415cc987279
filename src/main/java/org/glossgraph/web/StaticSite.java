package org.glossgraph.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glossgraph.export.io.FileSet;
import org.glossgraph.quality.Assessment;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.Exports;
import org.glossgraph.web.page.Assets;
import org.glossgraph.web.page.Pages;
import org.glossgraph.web.part.Slice;
import org.glossgraph.web.route.Accept;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Router;
import org.glossgraph.web.route.Visit;
import org.glossgraph.web.site.SiteFiles;

/**
 * The pages of the server as files, which a browser opens from a disk or under any address. What
 * needs a server is left out: queries, ways between concepts, the map to move about in, the
 * changes.
 *
 * @param vocabulary what the pages are about
 * @param quality what the checks found in it; without it, there is no page of that
 */
public record StaticSite(Vocabulary vocabulary, Optional<Assessment> quality) {
    /** Writes the site: the same bytes for the same vocabulary. */
    public void write(FileSet out) throws IOException {
        Assets assets = new Assets();
        Pages pages = new Pages(assets, Exports.forms());
        new SiteFiles(answers(Routes.lasting(pages)), answers(Routes.files(assets)))
                .write(vocabulary, assets.finder(), out);
    }

    private Function<String, Optional<Supplier<Answer>>> answers(Router router) {
        Accept page = Accept.of(Media.HTML.type() + ", */*;q=0.1");
        return address -> {
            int query = address.indexOf("?page=");
            String path = query < 0 ? address : address.substring(0, query);
            Map<String, String> parameters =
                    query < 0
                            ? Map.of()
                            : Map.of(Slice.PARAMETER, address.substring(query + "?page=".length()));
            return router.answer(visit(path, parameters), page);
        };
    }

    private Visit visit(String path, Map<String, String> parameters) {
        return new Visit(
                path,
                Map.of(),
                List.of(),
                parameters,
                vocabulary.base(),
                vocabulary,
                quality,
                List::of,
                leftOut -> vocabulary);
    }
}
