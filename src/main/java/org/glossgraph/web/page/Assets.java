package org.glossgraph.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;

/**
 * The files that pages load. Their addresses hold a hash of their content, so that a browser may
 * keep them for ever.
 */
public final class Assets {
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final int HASH = 10;

    /**
     * A file.
     *
     * @param path its address
     * @param answer its content
     */
    public record Asset(String path, Answer answer) {}

    private final Asset style = asset("style", Media.CSS);
    private final Asset script = asset("site", Media.SCRIPT);

    /** The address of the style sheet. */
    public String style() {
        return style.path();
    }

    /** The address of the script. */
    public String script() {
        return script.path();
    }

    /** All files. */
    public List<Asset> all() {
        return List.of(
                style, script, plain("/favicon.svg", Media.SVG), plain("/robots.txt", Media.TEXT));
    }

    private static Asset asset(String name, Media media) {
        byte[] content = read(name + "." + media.extension());
        String hash = DigestUtils.sha256Hex(content).substring(0, HASH);
        String path = "/static/" + name + "-" + hash + "." + media.extension();
        return new Asset(path, Answer.of(media, content).with("Cache-Control", FOREVER));
    }

    private static Asset plain(String path, Media media) {
        return new Asset(path, Answer.of(media, read(path.substring(1))));
    }

    private static byte[] read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/glossgraph/web/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
