package org.glossgraph.web.site;

import java.util.Optional;

/** Where the links of pages lead in a folder of files. */
@FunctionalInterface
public interface Links {
    /**
     * The name of the file for an address.
     *
     * @param path a path of the site, percent-decoded, with {@code ?page=} where it is not the
     *     first page of a list
     * @return empty where the site has no such file
     */
    Optional<String> file(String path);
}
